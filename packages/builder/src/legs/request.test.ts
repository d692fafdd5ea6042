import { sha256 } from '@multiarch/oci/content';
import { INPUTS_LABEL, inputs, labelInputs, namesIn } from '@multiarch/plan';
import { sampleOf } from '@multiarch/plan/testing';
import { describe, expect, test } from 'vitest';
import { parseBuildRequest } from './request.js';

function request(inputs: Readonly<Record<string, string>>) {
  return parseBuildRequest({ images: 'ghcr.io/Org/app', ...inputs }, 'linux/amd64', 'abc', {
    read: () => 'ARG BASE\nFROM ${BASE}\nARG OTHER',
  });
}

describe('parseBuildRequest', () => {
  test('has the defaults of a plan', () => {
    expect(request({ tags: '1.2, latest' })).toMatchObject({
      platform: 'linux/amd64',
      images: ['ghcr.io/org/app'],
      tags: ['1.2', 'latest'],
      push: true,
      dockerfile: 'Dockerfile',
      context: '.',
      cache: 'auto',
      format: 'oci',
      revision: 'abc',
    });
  });

  test('looks for the Dockerfile in the context', () => {
    expect(request({ context: 'service' }).dockerfile).toBe('service/Dockerfile');
    expect(request({ context: 'service', dockerfile: 'other' }).dockerfile).toBe('other');
  });

  test('names no tag where nothing is pushed', () => {
    expect(request({ tags: '1', push: 'false' })).toMatchObject({ push: false, tags: [] });
  });

  test('takes care of what is there, of mounts and of tests', () => {
    expect(request({ tags: '1.2.3-amd64' })).toMatchObject({ onExisting: 'overwrite', movable: false });
    expect(request({ tags: 'main' })).toMatchObject({ movable: true });
    expect(
      request({
        'on-existing': 'reuse',
        'cache-mounts': '/root/.cache/\nid',
        'smoke-test': 'true',
        'free-space': 'true',
      }),
    ).toMatchObject({
      onExisting: 'reuse',
      cacheMounts: ['/root/.cache', 'id'],
      smokeTest: 'true',
      freeSpace: true,
    });
  });

  test('keeps caches apart', () => {
    const scopes = [
      {},
      { platform: 'linux/arm64' },
      { dockerfile: 'other' },
      { target: 'test' },
      { context: 'app' },
      { 'build-args': 'BASE=a' },
      { 'build-args': 'BASE=b' },
    ].map((inputs) => request(inputs).cacheScope);
    expect(new Set(scopes).size).toBe(7);
    expect(request({ 'build-args': 'OTHER=5b2c1f6' }).cacheScope).toBe(scopes[0]);
  });

  test.each([
    [{ images: '' }, /^images: /],
    [{ platform: 'linux/amd65' }, /'linux\/amd65'/],
    [{ platform: 'linux/amd64,linux/arm64' }, /^platform: .* names several/],
    [{ tags: 'a b' }, /^tags: 'a b' is not a tag/],
    [{ format: 'docker', annotations: 'a=b' }, /^annotations: /],
    [{ cache: 'disk' }, /^cache: 'disk'/],
    [{ 'arch-tags': 'none' }, /no input 'arch-tags'/],
    [{ 'on-existing': 'keep' }, /^on-existing: 'keep'/],
    [{ 'smoke-test': '[1]' }, /^smoke-test: '\[1\]' is not a list of strings/],
    [{ 'cache-mounts': '/a,b' }, /^cache-mounts: '\/a,b'/],
  ] as const)('refuses %j', (inputs, message) => {
    expect(() => request(inputs)).toThrow(message);
  });
});

describe('the hash of a leg that is made from inputs follows their declaration', () => {
  const of = (given: Readonly<Record<string, string>>) =>
    labelInputs(request(given), [], sha256).labels[INPUTS_LABEL];
  // A leg that is made from inputs has only the labels that it is given: no tag, and not whether it is pushed.
  const names = namesIn('build').filter((name) => name !== 'push' && name !== 'tags');

  test.each(names.map((name) => [name, inputs[name].shapes !== false] as const))(
    '%s makes another image: %s',
    (name, isShaping) => {
      const given = name === 'dockerfile' ? 'another' : sampleOf(name);
      expect(of({ [name]: given }) !== of({})).toBe(isShaping);
    },
  );
});
