import { MultiarchError } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import { expect, test } from 'vitest';
import type { JobAnswer } from '../batch/port.js';
import {
  awsError,
  batchLeg,
  buildOnFake,
  DIGEST,
  reported,
  reportOf,
  throttled,
} from '../testing/fake-batch.js';
import { reportLine } from './batch-request.js';

const log = { group: 'builds', stream: 'multiarch/default/task' };
const runnable: JobAnswer = { status: 'RUNNABLE' };
const running: JobAnswer = { status: 'RUNNING', log };
const succeeded: JobAnswer = { status: 'SUCCEEDED', exitCode: 0, log };
const failed: JobAnswer = {
  status: 'FAILED',
  statusReason: 'Essential container in task exited',
  exitCode: 1,
  log,
};

test('a leg is submitted, followed, and taken when the registry has what its log reports', async () => {
  const leg = batchLeg();
  const built = await buildOnFake(leg, { answers: [undefined, runnable, running, succeeded] });
  expect(built.message).toBe('');
  expect(built.report).toMatchObject({
    leg: 0,
    digest: DIGEST,
    compressedSize: 1000,
    platform: 'linux/arm64',
  });
  expect(built.submitted).toEqual([
    {
      name: 'multiarch-cpu-arm64-0123456789ab',
      queue: 'arm64',
      definition: 'multiarch',
      command: ['job', expect.stringMatching(/^[\w-]{100,1200}$/)],
      attemptSeconds: 3300,
    },
  ]);
  expect(built.request?.leg).toEqual(leg);
  // Each line once, and what is for us alone not at all.
  expect(built.log.filter((line) => line === '#1 building')).toHaveLength(1);
  expect(built.log.join('\n')).not.toContain('multiarch-report');
  expect(built.terminated).toEqual([]);
});

test('a job that fails says why, with the end of its log, at the first answer that says so', async () => {
  const { message, terminated } = await buildOnFake(batchLeg(), {
    answers: [running, failed],
    log: () => ['#5 RUN make', '#5 ERROR: no rule'],
  });
  expect(message).toContain(
    'cpu on linux/arm64: AWS Batch job job-1: the job failed: Essential container in task exited; exit status 1',
  );
  expect(message).toContain('  #5 ERROR: no rule');
  expect(terminated).toEqual([]);
});

test('a log that is not there hides neither the reason nor the outcome', async () => {
  const missing = () => awsError('ResourceNotFoundException', 400);
  const lost = await buildOnFake(batchLeg(), {
    answers: [{ ...failed, reason: 'OutOfMemory' }],
    log: missing,
  });
  expect(lost.message).toContain(
    'the job failed: Essential container in task exited; OutOfMemory; exit status 1 (its log cannot be read: there is no stream multiarch/default/task in builds)',
  );
  const never = await buildOnFake(batchLeg(), {
    answers: [
      { status: 'FAILED', statusReason: 'Task failed to start', reason: 'CannotPullContainerError: x' },
    ],
  });
  expect(never.message).toContain('Task failed to start; CannotPullContainerError: x');
  const blind = await buildOnFake(batchLeg(), { answers: [succeeded], log: missing });
  expect(blind.message).toContain('the job succeeded, and what it pushed is not known');
});

test('the last lines may come after the end', async () => {
  const { report } = await buildOnFake(batchLeg(), {
    answers: [succeeded],
    log: (read, leg, nonce) => (read < 4 ? [] : reported(read, leg, nonce)),
  });
  expect(report?.digest).toBe(DIGEST);
});

test('a second attempt has a log of its own: the first is read to its end, and what it reported is forgotten', async () => {
  const second = { ...log, stream: 'multiarch/default/second' };
  const answers = [running, runnable, { ...running, log: second }, { ...succeeded, log: second }];
  const first = (read: number, leg: Leg, nonce: string) =>
    read < 2 ? ['begun'] : ['begun', reportLine(nonce, reportOf(leg)), 'the machine is taken'];
  const built = await buildOnFake(batchLeg(), {
    answers,
    log: (read, leg, nonce, stream) =>
      stream === second.stream ? ['begun anew', ...reported(read, leg, nonce)] : first(read, leg, nonce),
  });
  expect(built.report?.digest).toBe(DIGEST);
  expect(built.log.filter((line) => !line.startsWith('Job '))).toEqual([
    expect.stringContaining('Submitted'),
    ...[
      'begun',
      'the machine is taken',
      'Another attempt of the job has begun.',
      'begun anew',
      '#1 building',
    ],
  ]);
  const without = await buildOnFake(batchLeg(), {
    answers,
    log: (read, leg, nonce, stream) => (stream === second.stream ? ['begun anew'] : first(read, leg, nonce)),
  });
  expect(without.message).toContain('its report is not in its log');
});

test('what is built from another variant is told by what digest, and known by what that was built from', async () => {
  const base = batchLeg({ variant: 'base', buildArgs: { A: '1' } });
  const leg = batchLeg({ index: 1, base: { leg: 0, variant: 'base' } });
  const place = { base: { leg: base, report: reportOf(base) } };
  const built = await buildOnFake(leg, { answers: [succeeded], place });
  expect(built.report?.digest).toBe(DIGEST);
  expect(built.request?.base).toEqual(place.base);
  // A folder of this machine is not there.
  const layout = { base: { ...place.base, layout: '/tmp/base' } };
  const refused = await buildOnFake(leg, { answers: [succeeded], place: layout });
  expect(refused.message).toContain('what is built from another variant has it from a registry');
  expect(refused.submitted).toEqual([]);
});

test('throttled calls are made again, each kind of them', async () => {
  const { report, submitted } = await buildOnFake(batchLeg(), {
    submissions: [throttled(), throttled()],
    answers: [throttled(), running, throttled(), awsError('ServiceUnavailable', 503), succeeded],
    log: (read, leg, nonce) => (read === 0 ? throttled() : reported(read, leg, nonce)),
  });
  expect(report?.digest).toBe(DIGEST);
  expect(submitted).toHaveLength(3);
});

test('a submission whose outcome is not known is not made twice', async () => {
  const { message, submitted } = await buildOnFake(batchLeg(), {
    submissions: [awsError('TimeoutError', 500)],
    answers: [running],
  });
  expect(message).toContain('AWS Batch: TimeoutError');
  expect(submitted).toHaveLength(1);
});

test('a job that gets no machine is given up after a limit of ours, and ended', async () => {
  const { message, terminated, now, questions } = await buildOnFake(batchLeg(), {
    answers: [{ status: 'RUNNABLE', statusReason: 'MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT' }],
  });
  expect(message).toContain(
    'it was still RUNNABLE (MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT) 55 minutes after it was submitted',
  );
  expect(terminated).toHaveLength(1);
  expect(now / 60_000).toBeLessThan(56.5);
  // Seldom enough for a service that allows few calls a second.
  expect(questions).toBeLessThan(360);
});

test.each([
  { reason: new MultiarchError('BUILD', 'another build failed'), said: 'another build failed' },
  { reason: new DOMException('aborted', 'AbortError'), said: 'the run was cancelled' },
])('a run that ends otherwise ends its job: $said', async ({ reason, said }) => {
  const abort = new AbortController();
  const { message, terminated, log } = await buildOnFake(batchLeg(), {
    answers: [running],
    log: () => [],
    signal: abort.signal,
    onSleep: (now) => now > 5_000 && abort.abort(reason),
  });
  expect(message).toBe(reason.message);
  expect(terminated).toEqual([`multiarch: ${said}`]);
  expect(log.slice(-2)).toEqual(['Ending job job-1.', 'Job job-1 has ended.']);
});

test('a job is ended when it can no longer be looked at', async () => {
  const { message, terminated } = await buildOnFake(batchLeg(), {
    answers: [awsError('AccessDeniedException', 403)],
  });
  expect(message).toContain('AccessDeniedException');
  expect(terminated).toHaveLength(1);
});

test.each<[string, Parameters<typeof buildOnFake>[1], string]>([
  [
    'about another leg',
    { answers: [succeeded], log: (_, leg, nonce) => [reportLine(nonce, reportOf({ ...leg, index: 7 }))] },
    'what its log reports is not believed: it is about another build',
  ],
  [
    'of something that was not pushed',
    {
      answers: [succeeded],
      log: (_, leg, nonce) => [
        reportLine(nonce, {
          ...reportOf(leg),
          digest: undefined,
          mediaType: undefined,
          size: undefined,
        } as never),
      ],
    },
    'it names nothing that was pushed',
  ],
  ['of other inputs', { answers: [succeeded], labels: {} }, 'which was not built from what was asked for'],
  [
    'of another platform',
    { answers: [succeeded], architecture: 'amd64' },
    'the build made an image for linux/amd64',
  ],
  [
    'by somebody else',
    { answers: [succeeded], log: (_, leg) => [reportLine('multiarch-00000000-0', reportOf(leg))] },
    'its report is not in its log',
  ],
])('a report %s is refused', async (_, fake, message) => {
  expect((await buildOnFake(batchLeg(), fake)).message).toContain(message);
});

test('secrets of this machine are not sent, and that is said', async () => {
  const { message, submitted } = await buildOnFake(batchLeg(), { answers: [succeeded], secrets: 'A=1' });
  expect(message).toContain('secrets of this machine are not sent there');
  expect(submitted).toEqual([]);
});

test('what does not fit into a command is refused before anything is submitted', async () => {
  let seed = 1;
  const noise = Array.from({ length: 12_000 }, () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(33 + (seed % 90));
  }).join('');
  const { message, submitted } = await buildOnFake(batchLeg({ buildArgs: { A: noise } }), {
    answers: [succeeded],
  });
  expect(message).toMatch(
    /makes a command of \d{5} characters, too long for AWS Batch; accepted: at most 8000/,
  );
  expect(submitted).toEqual([]);
});
