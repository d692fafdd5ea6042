import { describe, expect, test } from 'vitest';
import { parseDigest } from './digest.js';
import {
  formatImageName,
  formatReference,
  isTag,
  MAX_NAME_LENGTH,
  MAX_TAG_LENGTH,
  parseImageName,
  parseReference,
  parseTag,
} from './reference.js';
import { refusal } from './testing/refusal.js';

const DIGEST = parseDigest(`sha256:${'a'.repeat(64)}`);

describe('image names', () => {
  test.each([
    ['a host with a dot', 'ghcr.io/org/app', 'ghcr.io', 'org/app'],
    ['a host with a port', 'registry:5000/app', 'registry:5000', 'app'],
    ['localhost', 'localhost/x', 'localhost', 'x'],
    ['localhost in capitals', 'LOCALHOST/x', 'localhost', 'x'],
    ['localhost with a port', 'localhost:5000/a/b', 'localhost:5000', 'a/b'],
    ['an IPv4 address', '127.0.0.1:5000/app', '127.0.0.1:5000', 'app'],
    ['an IPv6 address', '[::1]/app', '[::1]', 'app'],
    ['an IPv6 address with a port', '[2001:DB8::1]:5000/app', '[2001:db8::1]:5000', 'app'],
    ['a host in capitals, lower-cased', 'Quay.IO/org/app', 'quay.io', 'org/app'],
    ['a host that only its capitals tell apart', 'Registry/app', 'Registry', 'app'],
    ['https:// taken off', 'https://quay.io/org/app', 'quay.io', 'org/app'],
    ['white space around it', ' quay.io/org/app\n', 'quay.io', 'org/app'],
    ['a deep path', 'host.io/a/b/c/d', 'host.io', 'a/b/c/d'],
    ['all separators of a path', 'host.io/a.b_c__d---e', 'host.io', 'a.b_c__d---e'],
    ['no host: Docker Hub', 'org/app', 'docker.io', 'org/app'],
    ['one word: library/', 'alpine', 'docker.io', 'library/alpine'],
    ['an alias and one word: library/', 'index.docker.io/alpine', 'docker.io', 'library/alpine'],
    ['the API host', 'registry-1.docker.io/org/app', 'docker.io', 'org/app'],
    ['an alias in capitals', 'Index.Docker.IO/org/app', 'docker.io', 'org/app'],
    ['a host that ends as Docker Hub does is another', 'evildocker.io/app', 'evildocker.io', 'app'],
    ['a host below Docker Hub is another', 'x.docker.io/app', 'x.docker.io', 'app'],
    ['ghcr.io is lower-cased', 'ghcr.io/Org/My-App', 'ghcr.io', 'org/my-app'],
    ['GHCR.IO as well', 'GHCR.IO/Org/App', 'ghcr.io', 'org/app'],
  ])('%s', (_rule, text, registry, repository) => {
    expect(parseImageName(text)).toEqual({ registry, repository });
    expect(parseImageName(formatImageName({ registry, repository }))).toEqual({ registry, repository });
  });

  test.each([
    ['a tag', 'ghcr.io/org/app:1', "has a tag or digest ('1')"],
    ['a digest', `ghcr.io/org/app@${DIGEST}`, `has a tag or digest ('${DIGEST}')`],
    ['nothing', '', 'has no path'],
    ['only a host', 'ghcr.io', 'has no path'],
    ['only a host and a slash', 'docker.io/', 'has no path'],
    ['http://', 'http://localhost:5000/app', 'names a scheme; write the host alone'],
    ['another scheme', 'docker://ghcr.io/org/app', 'names a scheme; write the host alone'],
    ['a slash at the end', 'ghcr.io/org/app/', "has a malformed path ('org/app/')"],
    ['two slashes', 'quay.io/a//b', "has a malformed path ('a//b')"],
    ['three underscores', 'quay.io/a___b', "has a malformed path ('a___b')"],
    ['a way out of the path', 'quay.io/a/../b', "has a malformed path ('a/../b')"],
    ['a query', 'quay.io/a?b', "has a malformed path ('a?b')"],
    ['capitals', 'quay.io/Org/App', "must be lower-case ('org/app')"],
    ['capitals without a host', 'Alpine', "must be lower-case ('alpine')"],
    ['a host with an underscore', 'my_host.io/app', "has no valid host ('my_host.io')"],
    ['a host with a dash at its end', 'a-.io/app', "has no valid host ('a-.io')"],
    ['a port beyond 65535', 'a.io:65536/app', "has no valid host ('a.io:65536')"],
    ['a port that is none', 'a.io:x/app', "has no valid host ('a.io:x')"],
    ['an address that is none', '[1::2::3]/app', "has no valid host ('[1::2::3]')"],
    ['a user', 'user:secret@ghcr.io/app', "has a malformed digest ('ghcr.io/app')"],
    ['a space', 'ghcr.io/org/my app', 'has a space, or a character that is not ASCII'],
    [
      'a letter that lower-cased is ASCII',
      'doc\u212Aer.io/app',
      'has a space, or a character that is not ASCII',
    ],
  ])('refuses %s, naming input, value and accepted form', (_rule, text, why) => {
    const error = refusal(() => parseImageName(text, 'images'));
    expect(error.code).toBe('INVALID_INPUT');
    expect(error.message).toBe(
      `images: '${text}' ${why}; accepted: host/path without a tag, e.g. ghcr.io/org/app`,
    );
  });

  test('a port of 65535 is accepted', () => {
    expect(parseImageName('a.io:65535/app').registry).toBe('a.io:65535');
  });

  test.each([-1, 0])('255 characters of host and path are accepted (%i)', (more) => {
    const path = 'a'.repeat(MAX_NAME_LENGTH - 'quay.io/'.length + more);
    expect(parseImageName(`quay.io/${path}`).repository).toBe(path);
  });

  test('256 characters are refused', () => {
    const path = 'a'.repeat(MAX_NAME_LENGTH - 'quay.io/'.length + 1);
    expect(refusal(() => parseImageName(`quay.io/${path}`)).message).toContain('more than 255 characters');
  });

  test('the host and the namespace that Docker Hub adds count', () => {
    const longest = 'a'.repeat(MAX_NAME_LENGTH - 'docker.io/library/'.length);
    expect(formatImageName(parseImageName(longest))).toHaveLength(MAX_NAME_LENGTH);
    expect(refusal(() => parseImageName(`${longest}a`)).message).toContain('more than 255 characters');
  });
});

describe('references', () => {
  test.each([
    ['a name alone', 'ghcr.io/org/app', {}],
    ['a tag', 'ghcr.io/org/app:1.2', { tag: '1.2' }],
    ['a tag in capitals on ghcr.io stays', 'ghcr.io/org/app:V1', { tag: 'V1' }],
    ['a digest', `ghcr.io/org/app@${DIGEST}`, { digest: DIGEST }],
    ['both', `ghcr.io/org/app:1.2@${DIGEST}`, { tag: '1.2', digest: DIGEST }],
  ])('%s', (_rule, text, expected) => {
    const reference = parseReference(text);
    expect(reference).toEqual({ registry: 'ghcr.io', repository: 'org/app', ...expected });
    expect(formatReference(reference)).toBe(text);
  });

  test.each([
    ['the port of a host is no tag', 'localhost:5000/app', undefined],
    ['behind a port', 'localhost:5000/app:1', '1'],
    ['behind an IPv6 address', '[::1]:5000/app:1', '1'],
    ['of a word that could be a host, as in Docker', 'registry:5000', '5000'],
  ])('the tag: %s', (_rule, text, tag) => {
    expect(parseReference(text).tag).toBe(tag);
  });

  test.each([
    ['two digests', `a@${DIGEST}@${DIGEST}`, "has more than one '@'"],
    ['an empty digest', 'a@', "has a malformed digest ('')"],
    ['a digest in upper-case hex', `a@sha256:${'A'.repeat(64)}`, 'has a malformed digest'],
    ['an empty tag', 'quay.io/a:', "has a malformed tag ('')"],
    ['a tag behind the digest', `a@${DIGEST}:1`, 'has a malformed digest'],
    ['a tag of 129 characters', `quay.io/a:${'t'.repeat(129)}`, 'has a malformed tag'],
  ])('refuses %s', (_rule, text, why) => {
    const { message } = refusal(() => parseReference(text, 'sources'));
    expect(message.startsWith(`sources: '${text}' ${why}`)).toBe(true);
    expect(message).toContain('; accepted: host/path:tag or host/path@digest');
  });
});

describe('tags', () => {
  test.each(['1', 'latest', '_', 'V1.2-rc.1_x', 't'.repeat(MAX_TAG_LENGTH - 1), 't'.repeat(MAX_TAG_LENGTH)])(
    '%s is a tag',
    (text) => {
      expect(isTag(text)).toBe(true);
      expect(parseTag(text)).toBe(text);
    },
  );

  test.each([
    ['nothing', '', "'' is not a tag"],
    ['a dot in front', '.1', "'.1' is not a tag"],
    ['a dash in front', '-1', "'-1' is not a tag"],
    ['a slash', 'a/b', "'a/b' is not a tag"],
    ['build metadata', '1.0+build', "'1.0+build' is not a tag"],
    ['a new line', 'a\n', "'a\\n' is not a tag"],
    ['129 characters', 't'.repeat(129), `'${'t'.repeat(129)}' has 129 characters`],
  ])('%s is refused', (_rule, text, why) => {
    expect(isTag(text)).toBe(false);
    expect(refusal(() => parseTag(text, 'additional-tags')).message).toBe(
      `additional-tags: ${why}; accepted: 1 to 128 of A-Z a-z 0-9 _ . -, not starting with . or -`,
    );
  });
});
