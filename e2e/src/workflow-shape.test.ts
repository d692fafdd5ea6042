import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readAction } from '@multiarch/testbed';
import { describe, expect, test } from 'vitest';
import { readWorkflow } from './act/build-workflow.js';
import { root } from './multiarch.js';

const { text, workflow } = readWorkflow('build');
const call = workflow.on.workflow_call;
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, { steps: own }]) => own);
const all = globSync('.github/workflows/*.yaml', { cwd: root }).map((file) => basename(file, '.yaml'));

/** Inputs that steer the jobs themselves. */
const expressions = [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name]) => name ?? '');

describe('build.yaml', () => {
  test('has three jobs and one for what a runner dropped, fits on a few screens', () => {
    expect(jobs.map(([name]) => name)).toEqual(['plan', 'build', 'publish', 'outputs']);
    const written = text.replace(/^ +# (\w+):start\n.*?^ +# \1:end\n/gms, '');
    expect(written.split('\n').length).toBeLessThan(160);
  });

  test('uses nothing of others but actions/checkout, and no script', () => {
    const used = new Set(steps.map(({ uses = '' }) => uses.replace(/@.*/, '')));
    expect([...used].filter((name) => !name.startsWith('$/actions/'))).toEqual(['actions/checkout']);
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  test('asks for no permission: what the caller grants is all there is', () => {
    expect(workflow.permissions).toBeUndefined();
    expect(jobs.filter(([, { permissions }]) => permissions !== undefined)).toEqual([]);
  });

  test('has the inputs that the plan knows, and no other', async () => {
    const { metadata } = await readAction('plan');
    // What the job gives the step by itself.
    const own = ['workflow-inputs', 'github-token'];
    const known = Object.keys(metadata.inputs).filter((name) => !own.includes(name));
    expect(Object.keys(call?.inputs ?? {}).sort()).toEqual(known.sort());
  });

  test('hands all inputs to the plan, and reads only those that there are', () => {
    const plan = workflow.jobs.plan?.steps.find(({ id }) => id === 'plan');
    expect(plan?.with).toEqual({ 'workflow-inputs': '${{ toJSON(inputs) }}' });
    expect(expressions.filter((name) => !(name in (call?.inputs ?? {})))).toEqual([]);
  });

  test('has no input that is required, so that each can come from a default', () => {
    const inputs = Object.entries(call?.inputs ?? {});
    expect(inputs.filter(([, { required, default: value }]) => required || value === undefined)).toEqual([]);
  });

  test('hands every secret to an action that declares it, and reads no other', () => {
    const declared = Object.keys(call?.secrets ?? {});
    const read = new Set([...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name]) => name));
    expect([...read].sort()).toEqual([...declared].sort());
    for (const [name, { required }] of Object.entries(call?.secrets ?? {}))
      expect(required, name).toBe(false);
  });

  test('the jobs that plan and that put out what was dropped are sent no secret', () => {
    for (const name of ['plan', 'outputs'])
      expect(JSON.stringify(workflow.jobs[name]), name).not.toMatch(/\bsecrets\b/);
  });

  test('logs in alike where it writes, to the images of the plan; a build tries first whether it may push', () => {
    const logins = steps.filter(({ uses }) => uses === '$/actions/login').map((step) => ({ ...step.with }));
    expect(logins).toHaveLength(2);
    const isPushed = '${{ needs.plan.outputs.push }}';
    expect(logins.map(({ verify }) => verify)).toEqual([isPushed, undefined]);
    // A build that is not pushed pulls with what there is.
    expect(logins.map(({ optional }) => optional)).toEqual([
      "${{ needs.plan.outputs.push != 'true' }}",
      undefined,
    ]);
    // What is only pulled from is nothing to whoever publishes, and passwords have been tried by then.
    const only = { everything: false, 'sign-in': false };
    expect(logins).toMatchObject([{}, only]);
    const alike = logins.map(({ verify, optional, everything, 'sign-in': _, ...rest }) => rest);
    expect(alike[0]).toMatchObject({ plan: '${{ needs.plan.outputs.plan }}' });
    for (const login of alike) expect(login).toEqual(alike[0]);
  });

  test('has an output for each leg that a plan may have', () => {
    const names = Object.keys(workflow.jobs.build?.outputs ?? {});
    expect(names).toEqual(Array.from({ length: 256 }, (_, index) => `leg-${index}`));
  });

  test('leaves other legs alone when one fails, unless the plan says so, and drops no publish that waits', () => {
    expect(workflow.jobs.build?.strategy?.['fail-fast']).toBe(
      "${{ needs.plan.outputs.fail-fast == 'true' }}",
    );
    expect(workflow.jobs.publish?.concurrency).toMatchObject({ queue: 'max', 'cancel-in-progress': false });
  });
});

test('promote.yaml has one promotion of a repository at a time, and drops none that waits', () => {
  const { concurrency } = readWorkflow('promote').workflow.jobs.promote ?? {};
  expect(concurrency).toEqual({
    group: 'promote',
    'cancel-in-progress': false,
    queue: 'max',
  });
});

describe.each(all)('%s.yaml', (name) => {
  const own = readWorkflow(name);
  const everyStep = Object.values(own.workflow.jobs).flatMap((job) => job.steps ?? []);

  test('pins the actions of others by commit, with the version beside it', () => {
    const uses = [...own.text.matchAll(/\buses: (\S+)(?: # (\S+))?/g)].filter(
      ([, action]) => !action?.startsWith('$/'),
    );
    for (const [line, action = '', version = ''] of uses) {
      expect(action, line).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
      expect(version, line).toMatch(/^v\d+\.\d+\.\d+$/);
    }
  });

  test('asks for no permission where others call it; else grants nothing at the top, and each job its own', () => {
    const { on, permissions, jobs: ownJobs } = own.workflow;
    const granted = Object.values(ownJobs).map((job) => job.permissions !== undefined);
    const isCalled = on.workflow_call !== undefined;
    expect(permissions).toEqual(isCalled ? undefined : {});
    expect(granted).toEqual(granted.map(() => !isCalled));
  });

  test('has scripts of one line, without expressions', () => {
    for (const { run = '' } of everyStep) {
      expect(run.trim().split('\n')).toHaveLength(1);
      expect(run).not.toContain('${{');
    }
  });

  test('shows the credentials of a checkout to the checkout alone', () => {
    const users = everyStep.filter((step) => /secrets\.CHECKOUT_/.test(JSON.stringify(step)));
    expect(users.map(({ uses }) => uses?.split('@')[0])).toEqual(users.map(() => 'actions/checkout'));
  });

  test('keeps no credential of a checkout', () => {
    const checkouts = everyStep.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with?.['persist-credentials']).toBe(false);
  });
});

test('no description of an action holds an expression, which would break it', () => {
  const files = globSync('actions/*/action.yml', { cwd: root });
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    const descriptions = readFileSync(`${root}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => /^\s*description:/.test(line));
    expect(descriptions.filter((line) => line.includes('${{'))).toEqual([]);
  }
});
