import { canBring, startJob } from '@multiarch/testbed';
import { test as always, beforeAll, describe, expect } from 'vitest';
import { stringify } from 'yaml';
import { type ActRun, runAct } from './act/act-run.js';
import { tagPush } from './act/calls.js';

const test = always.runIf(await canBring('go'));

/** What the corrected `act` shares with GitHub's runner, without any image or engine. */
const SECRETS = {
  USER: 'octo',
  KEY: '{\n  "type": "service_account"\n}\n',
  QUOTED: 'a"b c',
  UNNAMED: 'deploy',
};
/** Outputs of a job that names all secrets but the last, and whether they reach the next job. */
const OUTPUTS = [
  ['plain', 'one two', true],
  ['user', 'ghcr.io/octo-org/app', false],
  ['case', 'OCTO', true],
  ['brace', '[{]', false],
  ['base64', btoa('octo'), false],
  ['base64-behind-one', btoa('xocto').slice(2), false],
  ['json', JSON.stringify('a"b c'), false],
  ['uri', encodeURIComponent('a"b c'), false],
  ['masked', 'a s3cret', false],
  ['line-of-a-mask', 'second', false],
  ['unnamed', 'deploy', true],
  ['braille', '\u28ff\u2800', true],
] as const;

const workflow = stringify({
  on: 'push',
  jobs: {
    first: {
      'runs-on': 'ubuntu-24.04',
      outputs: Object.fromEntries(OUTPUTS.map(([name]) => [name, `\${{ steps.out.outputs.${name} }}`])),
      env: { USER_NAME: '${{ secrets.USER }}' },
      steps: [
        {
          run: `printf '%s\\n' ' ::add-mask::a s3cret' 'see ##[add-mask]first%0Asecond'`,
          env: { A: '${{ secrets.quoted }}' },
        },
        { run: 'true', env: { B: '${{ secrets.KEY }}' } },
        {
          id: 'out',
          env: Object.fromEntries(OUTPUTS.map(([, value], index) => [`OUT_${index}`, value])),
          run: OUTPUTS.map(([name], index) => `echo "${name}=$OUT_${index}" >> "$GITHUB_OUTPUT"`).join('\n'),
        },
      ],
    },
    next: {
      needs: 'first',
      'runs-on': 'ubuntu-24.04',
      env: { RECEIVED: '${{ toJSON(needs.first.outputs) }}' },
      steps: [{ id: 'in', run: 'printf "received<<END\\n%s\\nEND\\n" "$RECEIVED" >> "$GITHUB_OUTPUT"' }],
    },
  },
});

describe('outputs of a job that masking would change', () => {
  let run: ActRun;
  beforeAll(async () => {
    run = await runAct(
      { env: {} },
      { workflows: { 'image.yaml': workflow }, event: tagPush('v1'), secrets: SECRETS },
    );
    expect(run.exitCode, run.log).toBe(0);
  });

  test('do not reach the next job', () => {
    const next = run.jobs.find(({ name }) => name.endsWith('next'));
    const received = Object.keys(JSON.parse(next?.outputs.in?.received ?? '{}'));
    expect(received.sort()).toEqual(
      OUTPUTS.filter(([, , reaches]) => reaches)
        .map(([name]) => name)
        .sort(),
    );
  });

  test("are named in the job's log", () => {
    const log = run.jobs.find(({ name }) => name.endsWith('first'))?.log;
    for (const [name, , reaches] of OUTPUTS)
      expect(log?.includes(`Skip output '${name}' since it may contain secret.`), name).toBe(!reaches);
  });

  test("are the same in the testbed's runner", async () => {
    const { UNNAMED, ...named } = SECRETS;
    // What is a secret of the job is masked as what a step masks.
    await using job = await startJob({ secrets: { ...named, MASKED: 'a s3cret', LINES: 'first\nsecond' } });
    const { values, annotations } = job.outputs(
      Object.fromEntries(OUTPUTS.map(([name, value]) => [name, value])),
    );
    expect(Object.keys(values)).toEqual(OUTPUTS.filter(([, , reaches]) => reaches).map(([name]) => name));
    expect(annotations.map(({ message }) => message)).toEqual(
      OUTPUTS.filter(([, , reaches]) => !reaches).map(
        ([name]) => `Skip output '${name}' since it may contain secret.`,
      ),
    );
  });
});
