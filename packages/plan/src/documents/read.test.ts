import { MultiarchError } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { replaced } from '../testing/changed-document.js';
import { fork, main, plan, push } from '../testing/index.js';
import { parseLeg, parseLegReports, parsePlan } from './read.js';
import type { LegReport } from './report.js';

const made = plan(push, { 'semver-tags': true });
const [leg] = made.legs;
const digest = `sha256:${'a'.repeat(64)}`;
const report: LegReport = {
  schemaVersion: 1,
  leg: 3,
  variant: 'cpu',
  platform: 'linux/arm64',
  digest,
  mediaType: 'application/vnd.oci.image.index.v1+json',
  size: 856,
  images: ['ghcr.io/org/app'],
  tags: ['1.2.3-arm64-cpu'],
  reused: false,
  seconds: 12.5,
  parts: [{ name: 'build', seconds: 12 }],
};

/** The document with one thing changed, as text. */
const changed = (document: unknown, path: string, value: unknown) =>
  JSON.stringify(replaced(document, path.split('.'), value));

const refusal = (message: string) => new MultiarchError('INVALID_INPUT', message);
const UNCHANGED = "; accepted: the output 'plan' of the plan action, unchanged";
const NOT_KNOWN = '; accepted: no member of that name in this release';

describe('a plan', () => {
  test.each([
    ['of a release', made],
    ['of a check', plan(fork)],
    ['of a branch, without arch tags', plan(main, { 'arch-tags': 'none' })],
    ['of nothing', plan({ ...push, deleted: true }, {}, {})],
    [
      'with all that can be asked for',
      plan(push, {
        runners:
          '{"linux/arm64": {"group": "arm", "labels": ["big"]}, "linux/amd64": ["self-hosted", "x64"]}',
        'build-args': 'constructor=1\n__proto__=2\nprototype=3\nHTTP_PROXY=http://a\nhttp_proxy=http://b',
        'smoke-test': 'app | cat',
        'cache-mounts': 'npm',
        'free-space': true,
        target: 'dev',
        sbom: 'true',
        provenance: 'mode=max',
        'allow-backwards': true,
        'same-content': true,
        'insecure-registries': 'localhost:5000',
      }),
    ],
  ])('%s survives the way between jobs', (_, document) => {
    expect(parsePlan(JSON.stringify(document))).toEqual(document);
  });

  test.each([
    ['', "plan: is not JSON; accepted: the output 'plan' of the plan action, unchanged"],
    ['[]', 'plan: is not of schema version 1; accepted: output of the same release of these actions'],
    [
      '{"images":[7]}',
      'plan: is not of schema version 1; accepted: output of the same release of these actions',
    ],
    ['{"schemaVersion":1}', `plan: mode is missing${UNCHANGED}`],
  ])('%s is refused', (text, message) => {
    expect(() => parsePlan(text)).toThrow(refusal(message));
  });

  test.each<[string, unknown, string]>([
    ['images', [7], 'images[0] is 7; accepted: an image, host/path'],
    ['images', 'ghcr.io/org/app', 'images is "ghcr.io/org/app"; accepted: a list'],
    ['images', ['app'], 'images[0] is "app"; accepted: an image, host/path'],
    ['mode', 'publish', 'mode is "publish"; accepted: release, preview, branch, verify, skip'],
    ['push', 'true', 'push is "true"; accepted: true or false'],
    ['revision', 'main', 'revision is "main"; accepted: a commit, 40 or 64 hexadecimal digits, or nothing'],
    ['tag', undefined, `tag is missing${UNCHANGED}`],
    ['onExisting', 'keep', 'onExisting is "keep"; accepted: reuse, overwrite, fail'],
    ['allowBackwards', 1, 'allowBackwards is 1; accepted: true or false'],
    ['variants', {}, 'variants is an object; accepted: a list'],
    ['variants.1', [], 'variants[1] is a list; accepted: an object'],
    ['variants.1', null, 'variants[1] is null; accepted: an object'],
    [
      'variants.1.platforms.0',
      'linux/amd64',
      'variants[1].platforms[0] is "linux/amd64"; accepted: an object',
    ],
    ['variants.1.platforms.0.leg', undefined, `variants[1].platforms[0].leg is missing${UNCHANGED}`],
    [
      'variants.1.platforms.0.leg',
      -1,
      'variants[1].platforms[0].leg is -1; accepted: a whole number from 0 to 255',
    ],
    [
      'variants.1.platforms.0.leg',
      0.5,
      'variants[1].platforms[0].leg is 0.5; accepted: a whole number from 0 to 255',
    ],
    ['variants.1.platforms.0.archTag', 'a b', 'variants[1].platforms[0].archTag is "a b"; accepted: a tag'],
    ['variants.0.tags.0.mutable', null, 'variants[0].tags[0].mutable is null; accepted: true or false'],
    ['variants.0.annotations', ['a'], 'variants[0].annotations is a list; accepted: an object of texts'],
    ['legs.2.platform', 'arm64', 'legs[2].platform is "arm64"; accepted: os/arch or os/arch/variant'],
    ['legs.2.labels', { 'a b': {} }, 'legs[2].labels["a b"] is an object; accepted: text'],
    ['legs.2.buildArgs', { constructor: 7 }, 'legs[2].buildArgs.constructor is 7; accepted: text'],
    ['legs.2.gpus', 'all', `legs[2].gpus is "all"${NOT_KNOWN}`],
    ['until', 'x'.repeat(500), `until is "${'x'.repeat(200)}…"${NOT_KNOWN}`],
  ])('whose %s is %j is refused', (path, value, message) => {
    expect(() => parsePlan(changed(made, path, value))).toThrow(refusal(`plan: ${message}`));
  });

  test('that there is none is said, where the workflow passes that on', () => {
    expect(() => parsePlan('none')).toThrow('there is no plan');
  });

  test('is called as the file that it stands in', () => {
    expect(() => parsePlan(changed(made, 'images', 7), 'plans/a.json')).toThrow(
      refusal('plans/a.json: images is 7; accepted: a list'),
    );
  });
});

describe('a leg', () => {
  test.each(made.legs)('$index survives the way between jobs', (document) => {
    expect(parseLeg(JSON.stringify(document))).toEqual(document);
  });

  const accepted = '; accepted: one entry of the output legs of the plan action, as JSON';
  test.each([
    ['{', `leg: is not JSON${accepted}`],
    ['[]', `leg: is a list${accepted}`],
    ['7', `leg: is 7${accepted}`],
    ['{}', `leg: index is missing${accepted}`],
  ])('%s is refused', (text, message) => {
    expect(() => parseLeg(text)).toThrow(refusal(message));
  });

  test.each<[string, unknown, string]>([
    ['index', '0', 'index is "0"; accepted: a whole number from 0 to 255'],
    ['buildArgs', { A: 1 }, 'buildArgs.A is 1; accepted: text'],
    ['format', 'zip', 'format is "zip"; accepted: oci, docker, plain'],
    ['cache', 'disk', 'cache is "disk"; accepted: auto, gha, registry, none'],
    ['smokeTest', 1, 'smokeTest is 1; accepted: text'],
    ['cacheMounts', 'npm', 'cacheMounts is "npm"; accepted: a list'],
    [
      'runner',
      { labels: [] },
      'runner is an object; accepted: a label, a list of labels, or an object with group and labels',
    ],
    [
      'runner',
      [7],
      'runner is a list; accepted: a label, a list of labels, or an object with group and labels',
    ],
    ['secrets', [], `secrets is a list${NOT_KNOWN}`],
  ])('whose %s is %j is refused', (path, value, message) => {
    expect(() => parseLeg(changed(leg, path, value))).toThrow(refusal(`leg: ${message}`));
  });
});

describe('leg reports', () => {
  test('are read from a list and from the outputs of the builds', () => {
    const text = JSON.stringify(report);
    expect(parseLegReports(`[${text}]`)).toEqual([report]);
    expect(parseLegReports(JSON.stringify({ 'leg-0': '', 'leg-3': text, 'leg-4': null }))).toEqual([
      { ...report, key: 'leg-3' },
    ]);
    expect(parseLegReports('[]')).toEqual([]);
  });

  test('of a later release may say more', () => {
    expect(parseLegReports(`[${changed(report, 'energy', 7)}]`)).toEqual([report]);
  });

  const accepted = '; accepted: the outputs of the build job as JSON, or a list of reports';
  const unchanged = '; accepted: what the build action reported, unchanged';
  const version = '; accepted: output of the same release of these actions';
  test.each([
    ['', `legs: is not JSON${accepted}`],
    ['7', `legs: is not a list, and not an object${accepted}`],
    ['[7]', `legs: [0] is not of schema version 1${version}`],
    ['{"leg-1":"{"}', `legs: leg-1 is not JSON${unchanged}`],
    ['{"leg-1":"{}"}', `legs: leg-1 is not of schema version 1${version}`],
    ['{"leg-1":{"schemaVersion":1}}', `legs: leg-1.leg is missing${unchanged}`],
  ])('%s are refused', (text, message) => {
    expect(() => parseLegReports(text)).toThrow(refusal(message));
  });

  test.each<[string, unknown, string]>([
    ['leg', 256, 'leg is 256; accepted: a whole number from 0 to 255'],
    ['digest', 'latest', 'digest is "latest"; accepted: a digest, e.g. sha256: and 64 hexadecimal digits'],
    ['size', undefined, `digest is "${digest}"; accepted: a digest together with mediaType and size`],
    ['size', -1, 'size is -1; accepted: a whole number from 0'],
    ['mediaType', '', 'mediaType is ""; accepted: a media type'],
    ['seconds', '12', 'seconds is "12"; accepted: seconds'],
    ['parts.0.seconds', -1, 'parts[0].seconds is -1; accepted: seconds, from 0'],
    ['parts.0', 'build', 'parts[0] is "build"; accepted: an object'],
  ])('one whose %s is %j is refused', (path, value, message) => {
    const text = JSON.stringify({ 'leg-3': changed(report, path, value) });
    expect(() => parseLegReports(text)).toThrow(refusal(`legs: leg-3.${message}`));
  });
});
