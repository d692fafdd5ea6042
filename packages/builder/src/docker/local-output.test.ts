import { expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { buildCommand } from './command.js';
import type { LocalOutput } from './local-output.js';

const PLAIN = '--provenance false --sbom false';

test.each<[LocalOutput | undefined, string]>([
  [undefined, '--output type=cacheonly'],
  [
    { kind: 'load', names: ['localhost/dev:1', 'a/b:1'] },
    `--load --tag localhost/dev:1 --tag a/b:1 ${PLAIN}`,
  ],
  [{ kind: 'oci', path: '/out/app.tar' }, `--output type=oci,"dest=/out/app.tar" ${PLAIN}`],
  [{ kind: 'tar', path: '/a,"b".tar' }, `--output type=tar,"dest=/a,""b"".tar" ${PLAIN}`],
])('%j', (output, expected) => {
  const context = { environment: {}, secrets: [], metadataFile: 'm', ...(output ? { output } : {}) };
  const { args } = buildCommand(legOf({ push: false }), context);
  expect(args.join(' ')).toContain(expected);
  // What is pushed, and what is only tried, goes nowhere else.
  expect(buildCommand(legOf({ push: true }), context).args.join(' ')).not.toContain('--load');
  const tried = buildCommand(legOf({ push: false }), { ...context, withoutPush: true }).args.join(' ');
  expect(tried).toContain('--output type=cacheonly');
});
