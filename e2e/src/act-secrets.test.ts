import { canBring } from '@multiarch/testbed';
import { afterAll, test as always, beforeAll, expect } from 'vitest';
import { type Account, openAccount } from './account.js';
import { runAct } from './act/act-run.js';
import { NEXT } from './act/caller.js';
import { call, tagPush } from './act/calls.js';
import { allSecrets, SECRET_FORMS } from './process/secret-forms.js';
import { askCrane } from './second-opinion.js';
import { openStage, STAGE_NEEDS, type Stage } from './stage.js';

const test = always.runIf(await canBring(...STAGE_NEEDS, 'go'));

const PASSWORD = 'correct horse battery staple';

let stage: Stage;
/** By password. */
const accounts = new Map<string, Account>();
beforeAll(async () => {
  stage = await openStage();
  for (const { password = PASSWORD } of SECRET_FORMS)
    if (!accounts.has(password)) accounts.set(password, await openAccount('bot', password));
});
afterAll(async () => {
  for (const account of accounts.values()) await account[Symbol.asyncDispose]();
  await stage?.[Symbol.asyncDispose]();
});

test.each(SECRET_FORMS.map((form, index) => [form.title, form, index] as const))(
  'with %s, from `uses:` to the next job of the caller',
  async (_, form, index) => {
    const account = accounts.get(form.password ?? PASSWORD);
    if (account === undefined) throw new Error('no account');
    const { host, user, password, reader } = account;
    const tag = `v1.2.${index}`;
    const image = `${host}/${form.path}`;
    const run = await runAct(stage.docker, {
      ...call(stage, tagPush(tag), [image], { inputs: { variants: 'cpu' } }),
      secrets: allSecrets(form, { host, user, password }),
    });
    expect(run.exitCode, run.log).toBe(0);
    const next = run.jobs.find(({ name }) => name.endsWith(`/${NEXT}`));
    const received = JSON.parse(next?.outputs['0']?.received ?? '{}') as Record<string, string>;
    const { digest } = await askCrane(`${image}:${tag}-cpu`, reader);
    expect(received).toMatchObject({
      mode: 'release',
      reason: `Tag ${tag} was pushed.`,
      tag,
      digest,
      kept: '',
    });
    expect(received.tags?.split('\n').sort()).toEqual([`${image}:latest-cpu`, `${image}:${tag}-cpu`]);
    expect(JSON.parse(received.result ?? '')).toMatchObject({ mode: 'release', variants: [{ digest }] });
  },
);
