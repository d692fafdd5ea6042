import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ForeignLines, numbersIn, readAction, repeatAction, startTestRegistry } from '@multiarch/testbed';
import { expect, test } from 'vitest';
import * as strangers from './strangers.js';

/** Lines of strangers that each action is given. `make test-all` gives a million. */
const LINES = Number(process.env.MULTIARCH_FOREIGN_LINES ?? 20_000);

/** With the runs of one process, and how many of the lines at least are printed: an action that says little proves little. */
const ACTIONS = [
  ['build', strangers.build, 8, 0.5],
  ['manifest', strangers.manifest, 32, 0.3],
  ['promote', strangers.promote, 16, 0.05],
  ['login', strangers.login, 32, 0.3],
  ['plan', strangers.plan, 64, 0.001],
] as const;

/** The runs of one process. */
async function runOnce(action: string, stranger: strangers.Stranger, runs: number, foreign: ForeignLines) {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-strangers-'));
  try {
    await using registry = await startTestRegistry();
    const place = { foreign, folder, registry };
    if (action !== 'plan') strangers.refuseWrites(place);
    strangers.refuseReads(place, /^\/api\/|\/manifests\/1$/);
    const prepared = [];
    for (let index = 0; index < runs; index += 1) prepared.push(await stranger(place, index));
    return await repeatAction(action, prepared);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.each(ACTIONS)(
  `the runner executes nothing of what strangers write into %s, of ${LINES} lines`,
  async (action, stranger, runs, least) => {
    const foreign = new ForeignLines(action.length);
    const { metadata } = await readAction(action);
    const outputs = Object.keys(metadata.outputs).map((name) => `output ${name}`);
    const kinds = [...outputs, 'state nonce', 'state builder', 'environment DOCKER_CONFIG'];
    const printed = { foreign: 0, lines: 0, commands: 0 };
    while (foreign.count < LINES) {
      const ran = await runOnce(action, stranger, runs, foreign);
      expect(ran.foreign).toEqual([]);
      expect(ran.told.filter((name) => !kinds.includes(name) && !/^output leg-\d+$/.test(name))).toEqual([]);
      printed.foreign += numbersIn(ran.text).length;
      printed.lines += ran.lines;
      printed.commands += ran.commands;
    }
    console.log(
      `${action}: ${foreign.count} lines of strangers, of which a runner would execute ${foreign.hostile}; ` +
        `${printed.foreign} of them are among the ${printed.lines} lines that were printed, ` +
        `with ${printed.commands} commands on purpose and none of others`,
    );
    expect(printed.foreign).toBeGreaterThan(foreign.count * least);
    expect(foreign.hostile).toBeGreaterThan(foreign.count / 20);
  },
);
