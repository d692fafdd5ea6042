import { type Credential, type Environment, isJsonObject, MultiarchError } from '@multiarch/oci';

/** The helper's words for "I have nothing for this host", said with exit status 1 (docker-credential-helpers). */
const NOT_FOUND = 'credentials not found in native keychain';

/** The user name that marks a secret as an OAuth2 refresh token (docker-credential-helpers). */
const TOKEN_USER = '<token>';

/** A helper that asks a person, or a network that swallows packets, must not hold up a build for ever. */
const TIMEOUT_MS = 30_000;

/** What a helper is: a program `docker-credential-<name>`. The name comes from a file: no paths. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Asks a credential helper for a host: `docker-credential-<name> get`, the server's address on its standard
 * input. `undefined` means that it has none.
 *
 * @param server the key in `config.json`: a host, for Docker Hub `https://index.docker.io/v1/`
 * @throws MultiarchError `CREDENTIALS` when the helper is not there, fails, or answers something else
 */
export async function askHelper(
  name: string,
  server: string,
  environment: Environment,
): Promise<Credential | undefined> {
  const program = `docker-credential-${name}`;
  const fail = (why: string, advice: string, cause?: unknown) =>
    new MultiarchError('CREDENTIALS', `${program}, asked for ${server}, ${why}`, { advice, cause });
  if (!NAME.test(name)) throw fail('is not the name of a program', 'Correct it in Docker’s config.json.');

  const { error, stdout, stderr } = await run(program, server, environment);
  if (error === null) return readAnswer(stdout, fail);
  if (stdout.includes(NOT_FOUND)) return undefined;
  if (error.code === 'ENOENT')
    throw fail('was not found', 'Put it on the PATH, or take it out of Docker’s config.json.');
  if (error.killed === true)
    throw fail(`did not answer within ${TIMEOUT_MS / 1000} seconds`, 'Try it in a terminal.');
  // Helpers report errors on standard output too; a failed answer holds no secret.
  const said = firstLine(stderr) || firstLine(stdout) || `exit status ${error.code}`;
  throw fail(`failed: ${said}`, `Try it in a terminal: echo ${server} | ${program} get`);
}

type Fail = (why: string, advice: string, cause?: unknown) => MultiarchError;

function readAnswer(stdout: string, fail: Fail): Credential | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(stdout);
  } catch {
    // Without the cause: the parser quotes what it read.
    throw fail('did not answer with JSON', 'Check the version of the helper.');
  }
  const { Username: username, Secret: secret } = isJsonObject(answer) ? answer : {};
  if (typeof username !== 'string' || typeof secret !== 'string')
    throw fail('answered without Username and Secret', 'Check the version of the helper.');
  if (secret === '') return undefined;
  return username === TOKEN_USER
    ? { kind: 'refresh-token', token: secret }
    : { kind: 'password', username, password: secret };
}

interface Finished {
  readonly error: (Error & { readonly code?: unknown; readonly killed?: boolean }) | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, input: string, environment: Environment): Promise<Finished> {
  return new Promise((resolve) => {
    // Loaded here: most logins ask no helper, and whatever reads config.json starts sooner without.
    const { execFile } = process.getBuiltinModule('node:child_process');
    const child = execFile(
      program,
      ['get'],
      { env: environment, timeout: TIMEOUT_MS, maxBuffer: 1 << 20, windowsHide: true },
      (error, stdout, stderr) => resolve({ error, stdout, stderr }),
    );
    // A helper may exit without reading its input; its exit status says more than a broken pipe.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0]?.slice(0, 300) ?? '';
}
