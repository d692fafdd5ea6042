import { expect, test } from 'vitest';
import { startRegistry } from '../engines/index.js';
import type { Behaviour, ServiceName } from '../registry/behaviour.js';
import { startTestRegistry } from '../registry/server.js';
import { startCraneRegistry, startDistribution3, startOlareg } from '../small-registries.js';
import { canBring } from '../ways/survey.js';
import { differencesIn, findDifferences } from './suite.js';

/** OCI's own suite judges what the tests run against; what is listed is meant to differ. */
const canRun = await canBring('go');
const user = { name: 'bot', password: 'secret' };

/** A subject that nobody knows what to do with. */
const NO_REFERRERS = [
  'Manifest put by digest',
  'Manifest put by tag',
  'Manifest put with subject',
  'Referrers',
];
const NO_BLOB_HEAD = ['Blob delete atomic', 'Blob head'];
/** All that ends an upload. */
const UPLOADS = [
  'Blob anonymous mount',
  'Blob chunked',
  'Blob get range',
  'Blob mount',
  'Blob post only',
  'Blob post put',
  'Blob streaming',
];

test.runIf(canRun).each<[ServiceName, readonly string[]]>([
  ['distribution', NO_REFERRERS],
  ['ecr', NO_REFERRERS],
  ['ghcr', NO_REFERRERS],
  ['docker-hub', NO_REFERRERS],
  ['artifact-registry', []],
  // It refuses a token for deletes.
  ['quay', ['Blob delete', 'Manifest delete', 'Tag delete']],
  ['acr', []],
])('the test registry as %s', async (as, differences) => {
  await using server = await startTestRegistry({
    as,
    users: { bot: 'secret' },
    behaviour: { visibleAfter: 0 },
  });
  expect(await findDifferences(server.host, user)).toEqual(differences);
});

test.runIf(canRun).each<[Partial<Behaviour>, readonly string[]]>([
  [
    { head: 'none' },
    ['Manifest delete atomic', 'Manifest head by digest', 'Manifest head by tag', 'Tag delete atomic'],
  ],
  [{ head: 'bare' }, []],
  [{ head: 'no-length' }, ['Manifest head by digest', 'Manifest head by tag']],
  [{ head: 'blank' }, []],
  [{ blobHead: 400 }, NO_BLOB_HEAD],
  [{ blobHead: 405 }, NO_BLOB_HEAD],
  [{ blobHead: 501 }, NO_BLOB_HEAD],
  [{ blobHead: 'refusing-store' }, ['Blob head']],
  [{ uploadEnd: 200 }, UPLOADS],
  [{ uploadEnd: 202 }, UPLOADS],
  [{ uploadEnd: 204 }, UPLOADS],
  [{ minChunk: 1024 }, []],
  [{ phantomMounts: true }, ['Blob mount']],
  [{ collects: true }, ['Blob get']],
  [{ checksBlobs: false }, ['Blob chunked', 'Blob post only', 'Blob post put', 'Blob streaming']],
  [{ visibleAfter: 1 }, ['Manifest head by tag', 'Manifest put by digest', 'Manifest put with subject']],
  [{ keepsIndex: true }, []],
  [
    { typeParameter: '; charset=utf-8' },
    [
      'Manifest get by digest',
      'Manifest get by tag',
      'Manifest head by digest',
      'Manifest head by tag',
      'Manifest put by digest',
      'Manifest put by tag',
      'Manifest put with subject',
    ],
  ],
  [{ tornWrites: true }, []],
  [{ putAnswer: 'bare' }, ['Manifest put by digest', 'Manifest put by tag', 'Manifest put with subject']],
  [{ pageSize: 2 }, ['Tag listing']],
  [{ tagOrder: 'reversed' }, ['Tag listing']],
  [{ maxPage: 50 }, ['Tag listing']],
  [{ heedsAccept: false }, []],
  [{ tagParameter: true }, []],
  [{ deleteTag: false }, []],
  [{ namesMissing: false, needsMediaType: true, warnings: ['299 - "old"'] }, []],
])('the test registry with %o', async (behaviour, differences) => {
  await using server = await startTestRegistry({ behaviour: { referrers: true, ...behaviour } });
  expect(await findDifferences(server.host)).toEqual(differences);
});

/** Content by SHA-512 is named by SHA-256 all the same, so that much of the suite differs. */
const NO_SHA512 = [
  'Blob anonymous mount',
  'Blob chunked',
  'Blob get',
  'Blob get range',
  'Blob head',
  'Blob mount',
  'Blob post put',
  'Blob streaming',
  'Manifest get by digest',
  'Manifest get by tag',
  'Manifest head by digest',
  'Manifest head by tag',
  'Manifest put by digest',
  'Manifest put by tag',
  'Manifest put with subject',
  'Referrers',
  'Tag listing',
];

const REAL = [
  ['docker-registry 2.8', () => startRegistry(), 'docker-registry', NO_SHA512],
  ['distribution 3', () => startDistribution3(), 'go', NO_SHA512],
  // Foreign layers have to be there.
  [
    'olareg',
    () => startOlareg(),
    'go',
    [
      'Manifest get by digest',
      'Manifest get by tag',
      'Manifest head by digest',
      'Manifest head by tag',
      'Manifest put by digest',
      'Manifest put by tag',
      'Tag listing',
    ],
  ],
  [
    'crane registry serve',
    () => startCraneRegistry(),
    'crane',
    [
      'Blob anonymous mount',
      'Blob chunked',
      'Blob delete',
      'Blob get',
      'Blob get range',
      'Blob head',
      'Blob mount',
      'Blob post only',
      'Blob post put',
      'Blob streaming',
      'Manifest get by digest',
      'Manifest head by digest',
      'Manifest put by digest',
      'Manifest put by tag',
      'Manifest put with subject',
      'Referrers',
    ],
  ],
] as const;

test.runIf(canRun).each(REAL)('%s', async (_, start, need, differences) => {
  if (!(await canBring(need))) return;
  await using server = await start();
  expect(await findDifferences(server.host)).toEqual(differences);
});

test('reads the table of the report', () => {
  const report =
    'config:\n  x: FAIL\napis:\n  Blob get: FAIL\n  Ping: Pass\n  Tag listing: Error\ndata:\n  Index: FAIL\n';
  expect(differencesIn(report)).toEqual(['Blob get', 'Tag listing']);
});
