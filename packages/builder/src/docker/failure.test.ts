import { readdir, readFile } from 'node:fs/promises';
import { adviceAt, type ErrorCode, explain } from '@multiarch/oci';
import { describe, expect, test } from 'vitest';
import { legOf } from '../testing/leg-fixture.js';
import { explainFailure, isCacheRefusal, isTransient } from './failure.js';

const directory = new URL('../../fixtures/failure/', import.meta.url);

/** What `docker buildx build` printed when it failed, see fixtures/failure. */
async function recorded(name: string) {
  return { exitCode: 1, stdout: '', stderr: await readFile(new URL(`${name}.txt`, directory), 'utf8') };
}

function failed(error: string) {
  return { exitCode: 1, stdout: '', stderr: `ERROR: failed to build: failed to solve: ${error}\n` };
}

interface Expected {
  readonly code: ErrorCode;
  readonly message: RegExp;
  readonly advice: RegExp | undefined;
  readonly line?: number;
  readonly transient?: boolean;
}

const table: Readonly<Record<string, Expected>> = {
  'base-host': { code: 'BUILD', message: /ghcr\.invalid/, advice: /base image could not be read/, line: 1 },
  'base-missing': {
    code: 'BUILD',
    message: /nope:1: not found/,
    advice: /base image could not be read/,
    line: 1,
  },
  'copy-missing': {
    code: 'BUILD',
    message: /"\/not-there": not found/,
    advice: /build context '\.'/,
    line: 2,
  },
  'exec-format': {
    code: 'BUILD',
    message: /exec \/bin\/sh: exec format/,
    advice: /not for linux\/arm64.*emulation: true/,
    line: 3,
  },
  'no-builder': { code: 'ENVIRONMENT', message: /no builder "nobuilder"/, advice: /BUILDX_BUILDER/ },
  'no-buildx': {
    code: 'ENVIRONMENT',
    message: /unknown flag: --progress/,
    advice: /Install the Buildx plugin/,
  },
  'no-context': { code: 'BUILD', message: /path "nodir" not found/, advice: undefined },
  'no-daemon': {
    code: 'ENVIRONMENT',
    message: /Cannot connect to the Docker daemon/,
    advice: /Start the Docker/,
  },
  'no-dockerfile': { code: 'BUILD', message: /open nope: no such file/, advice: undefined },
  'no-space': { code: 'BUILD', message: /No space left on device/, advice: /free-space: true/, line: 4 },
  'no-target': { code: 'INVALID_INPUT', message: /target stage "zzz"/, advice: /^Give as target a stage/ },
  'push-401': { code: 'CREDENTIALS', message: /401 Unauthorized/, advice: /Log in to 127\.0\.0\.1:5611/ },
  'push-403': { code: 'CREDENTIALS', message: /write_package/, advice: /Log in to 127\.0\.0\.1:5613/ },
  'push-429': {
    code: 'REGISTRY',
    message: /slow down/,
    advice: /127\.0\.0\.1:5615 had trouble/,
    transient: true,
  },
  'push-503': {
    code: 'REGISTRY',
    message: /503 Service/,
    advice: /127\.0\.0\.1:5614 had trouble/,
    transient: true,
  },
  'push-engine-403': {
    code: 'CREDENTIALS',
    message: /failed to push 127\.0\.0\.1:35537\/test\/app:1\.2\.3-amd64: denied/,
    advice: /Log in to 127\.0\.0\.1:35537/,
  },
  'push-bearer': {
    code: 'CREDENTIALS',
    message: /insufficient_scope/,
    advice: /Log in to 127\.0\.0\.1:5612/,
  },
  'push-blob': {
    code: 'REGISTRY',
    message: /blob unknown/,
    advice: /127\.0\.0\.1:5617 had trouble/,
    transient: true,
  },
  'push-nohost': {
    code: 'REGISTRY',
    message: /no such host/,
    advice: /no\.such\.host\.invalid is the registry/,
  },
  'push-refused': {
    code: 'REGISTRY',
    message: /connection refused/,
    advice: /127\.0\.0\.1:5699 is the registry/,
  },
  'push-reset': {
    code: 'REGISTRY',
    message: /reset by peer/,
    advice: /127\.0\.0\.1:5616 had trouble/,
    transient: true,
  },
  run: { code: 'BUILD', message: /main\.c:3: error.*4 \| >>> RUN echo/s, advice: undefined, line: 4 },
  'secret-missing': {
    code: 'BUILD',
    message: /secret nope/,
    advice: /`nope=…` to the input `secrets`/,
    line: 4,
  },
  syntax: { code: 'BUILD', message: /unknown instruction: FORM.*1 \| >>> FORM/s, advice: undefined, line: 1 },
};

describe('a recorded failure', () => {
  const leg = legOf({ platform: 'linux/arm64' });

  test('is in the table, every one', async () => {
    const files = await readdir(directory);
    expect(files.map((file) => file.replace(/\.txt$/, '')).sort()).toEqual(Object.keys(table).sort());
  });

  test.each(Object.entries(table))('%s is explained', async (name, expected) => {
    const failure = await recorded(name);
    const error = explainFailure(failure, leg);
    expect(error.message).toMatch(/^cpu on linux\/arm64: docker buildx ended with status 1: /);
    expect(error.message).toMatch(expected.message);
    expect(error.code).toBe(expected.code);
    const advice = adviceAt(error.advice, 'action');
    if (expected.advice === undefined) expect(advice).toBeUndefined();
    else expect(advice).toMatch(expected.advice);
    const location =
      expected.line === undefined ? undefined : { file: 'Dockerfile-cpu', line: expected.line };
    expect(error.location).toEqual(location);
    expect(isTransient(failure)).toBe(expected.transient ?? false);
  });
});

describe('explainFailure', () => {
  test.each([
    [{}, false],
    [{ smokeTest: 'true' }, true],
    [{ smokeTest: 'true', smokeTestIn: 'builder' }, false],
  ] as const)('a full disk: %j could do with fewer copies of the image: %j', (changes, could) => {
    const failed = { exitCode: 1, stdout: '', stderr: 'ERROR: write /x: no space left on device\n' };
    const text = explain(explainFailure(failed, legOf(changes)), 'build-workflow');
    expect(text.includes('`smoke-test-in: builder`')).toBe(could);
  });

  test('says which permission a push to ghcr.io lacks', () => {
    const error = explainFailure(
      failed('failed to push ghcr.io/org/app:1: denied: permission_denied'),
      legOf(),
    );
    expect(adviceAt(error.advice, 'action')).toContain('permissions: { contents: read, packages: write }');
  });

  test.each([
    "failed to push a.example/b:1: tag invalid: The image tag '1' already exists and cannot be overwritten because the tag is immutable.",
    'failed to push a.example/b:1: denied: tag is immutable and cannot be overwritten',
  ])('knows tags that may not change: %s', (error) => {
    expect(explainFailure(failed(error), legOf()).code).toBe('CONFLICT');
  });

  test('keeps the end of a long step', () => {
    const lines = Array.from({ length: 200 }, (_, at) => `0.1 line ${at}`);
    const stderr = ['------', ' > [2/2] RUN make:', ...lines, '------', 'ERROR: it failed'].join('\n');
    const { message } = explainFailure({ exitCode: 1, stdout: '', stderr }, legOf());
    expect(message).toContain('line 199');
    expect(message.split('\n').length).toBeLessThan(50);
  });

  test('says something when there was no output', () => {
    const { message } = explainFailure({ exitCode: 137, stdout: '', stderr: '' }, legOf({ variant: '' }));
    expect(message).toBe('linux/amd64: docker buildx ended with status 137: it said nothing');
  });
});

describe('isTransient', () => {
  test.each([
    [true, 'failed to push a.example/b:1: failed to copy: httpReadSeeker: unexpected EOF'],
    [true, 'failed to do request: Put "https://a.example/v2/": net/http: TLS handshake timeout'],
    [
      true,
      'failed to fetch oauth token: unexpected status from GET request to https://a.example/token: 502 Bad Gateway',
    ],
    [true, 'failed to push a.example/b:1: dial tcp 192.0.2.1:443: i/o timeout'],
    [
      false,
      'process "/bin/sh -c curl https://a.example" did not complete successfully: exit code: 56: connection reset by peer',
    ],
    [false, 'toomanyrequests: You have reached your unauthenticated pull rate limit.'],
    [false, 'failed to push a.example:5000/b:1: denied: requested access to the resource is denied'],
  ])('is %s for %s', (expected, error) => {
    expect(isTransient(failed(error))).toBe(expected);
  });

  test('does not believe what a step printed', () => {
    const stderr =
      '#5 0.1 connection reset by peer\nERROR: failed to build: target stage "x" could not be found\n';
    expect(isTransient({ exitCode: 1, stdout: '', stderr })).toBe(false);
  });
});

describe('isCacheRefusal', () => {
  test.each([
    [
      true,
      'failed to configure gha cache exporter: token is malformed: token contains an invalid number of segments',
    ],
    [true, 'failed to configure registry cache exporter: invalid reference format'],
    [false, 'failed to push a.example/b:1: 503 Service Unavailable'],
  ])('is %s for %s', (expected, error) => {
    expect(isCacheRefusal(failed(error))).toBe(expected);
  });
});

test('a secret that was withheld is not taken for one that was forgotten', async () => {
  const missing = await recorded('secret-missing');
  const adviceOf = (push: boolean) => adviceAt(explainFailure(missing, legOf({ push })).advice, 'action');
  expect(adviceOf(false)).toContain('secrets-without-push: true');
  expect(adviceOf(true)).not.toContain('secrets-without-push');
});
