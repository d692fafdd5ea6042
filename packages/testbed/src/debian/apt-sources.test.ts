import { describe, expect, test } from 'vitest';
import { chooseMainArchive, parseDeb822Sources, parseOneLineSources, renderSource } from './apt-sources.js';

const DEB822 = `Types: deb deb-src
# a comment inside of the stanza
URIs: http://mirror.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: https://vendor.example/apt
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----

Enabled: no
Types: deb
URIs: http://switched-off.example/debian
Suites: bookworm
Components: main

Types: deb-src
URIs: http://sources.example/debian
Suites: bookworm
Components: main
`;

const ONE_LINE = `# deb http://comment.example/debian bookworm main
deb cdrom:[Debian GNU/Linux 12 _Bookworm_ - Official amd64]/ bookworm main
deb [arch=amd64] https://vendor.example/docker bookworm stable
deb [ arch=amd64 signed-by=/etc/apt/keyrings/vendor.gpg ] https://vendor.example/apt bookworm main
deb http://mirror.example/debian-security bookworm-security main contrib
deb http://mirror.example/debian bookworm main contrib non-free-firmware # the archive
deb http://mirror.example/debian bookworm-updates main
deb-src http://mirror.example/debian bookworm main
`;

describe('parseDeb822Sources', () => {
  test('reads enabled binary entries, comments left out', () => {
    expect(parseDeb822Sources(DEB822).map((entry) => entry.uris)).toEqual([
      ['http://mirror.example/debian'],
      ['http://mirror.example/debian-security'],
      ['https://vendor.example/apt'],
    ]);
  });

  test('keeps a key that is written into the source, line by line', () => {
    const vendor = parseDeb822Sources(DEB822)[2];
    expect(vendor?.signedBy).toContain('\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n .\n abc\n');
  });

  test('reads nothing from an empty file', () => {
    expect(parseDeb822Sources('')).toEqual([]);
  });
});

describe('parseOneLineSources', () => {
  test('reads options, suites and components', () => {
    expect(parseOneLineSources(ONE_LINE)[1]).toEqual({
      uris: ['https://vendor.example/apt'],
      suites: ['bookworm'],
      components: ['main'],
      signedBy: '/etc/apt/keyrings/vendor.gpg',
    });
  });

  test('skips comments, CD-ROMs and source packages, and a comment at the end of a line', () => {
    const entries = parseOneLineSources(ONE_LINE);
    expect(entries).toHaveLength(5);
    expect(entries[3]?.components).toEqual(['main', 'contrib', 'non-free-firmware']);
  });
});

describe('chooseMainArchive', () => {
  test.each([
    ['deb822', parseDeb822Sources(DEB822)],
    ['one line', parseOneLineSources(ONE_LINE)],
  ])('finds the main archive among security and vendors (%s)', (_, entries) => {
    expect(chooseMainArchive(entries, 'bookworm')?.uris).toEqual(['http://mirror.example/debian']);
    expect(chooseMainArchive(entries.toReversed(), 'bookworm')?.uris).toEqual([
      'http://mirror.example/debian',
    ]);
  });

  test('knows a release by its other names', () => {
    const entries = parseOneLineSources('deb http://mirror.example/debian stable main');
    expect(chooseMainArchive(entries, 'trixie')?.suites).toEqual(['stable']);
  });

  test('takes a mirror list of the security archive for neither', () => {
    const entries = parseDeb822Sources(
      'Types: deb\nURIs: mirror+file:///etc/apt/mirrors/debian-security.list\nSuites: trixie\nComponents: main\n\n' +
        'Types: deb\nURIs: mirror+file:///etc/apt/mirrors/debian.list\nSuites: trixie\nComponents: main\n',
    );
    expect(chooseMainArchive(entries, 'trixie')?.uris).toEqual([
      'mirror+file:///etc/apt/mirrors/debian.list',
    ]);
  });

  test('finds nothing where there is no entry for the release', () => {
    expect(chooseMainArchive(parseOneLineSources(ONE_LINE), 'trixie')).toBeUndefined();
  });
});

describe('renderSource', () => {
  test('writes another suite of the same archive with the same keys', () => {
    const main = chooseMainArchive(parseDeb822Sources(DEB822), 'bookworm');
    expect(main && renderSource(main, 'forky')).toBe(
      'Types: deb\nURIs: http://mirror.example/debian\nSuites: forky\nComponents: main\n' +
        'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n',
    );
  });

  test('is read back as it was', () => {
    const [entry] = parseOneLineSources('deb [trusted=yes] http://mirror.example/debian sid main');
    expect(entry && parseDeb822Sources(renderSource(entry, 'sid'))).toEqual([entry]);
  });
});
