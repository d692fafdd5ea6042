import { type Credential, type ImageName, type Logger, parseImageName } from '@multiarch/oci';
import {
  FakeClock,
  seedImage,
  startTestRegistry,
  type TestRegistry,
  type TestRegistryOptions,
} from '@multiarch/testbed';
import { openRegistry, type RegistryClient, type RegistryOptions } from './client/client.js';

/** What a client under test said and hid, and the time that passed for it. */
export interface Witness {
  readonly registry: RegistryClient;
  readonly clock: FakeClock;
  readonly warnings: string[];
  readonly notes: string[];
  readonly debug: string[];
  readonly secrets: string[];
}

/** A client whose waits take no time and whose words are kept. Close `registry`. */
export function openWitnessed(options: RegistryOptions = {}): Witness {
  const clock = new FakeClock();
  const [warnings, notes, debug, secrets]: string[][] = [[], [], [], []];
  const log: Logger = {
    debug: (line) => debug?.push(line),
    info: (line) => notes?.push(line),
    warning: (line) => warnings?.push(line),
  };
  const registry = openRegistry({
    clock,
    log,
    mask: (secret) => secrets?.push(secret),
    timeouts: { connect: 2000, answer: 400, idle: 400, exchange: 600 },
    ...options,
  });
  return { registry, clock, warnings, notes, debug, secrets } as Witness;
}

/** Calls `use` with such a client, and closes it. */
export async function withRegistry<T>(
  options: RegistryOptions,
  use: (registry: RegistryClient, witness: Witness) => Promise<T>,
): Promise<T> {
  const witness = openWitnessed(options);
  await using registry = witness.registry;
  return await use(registry, witness);
}

/** `org/app` on a server. */
export function appAt({ host }: { readonly host: string }, repository = 'org/app'): ImageName {
  return parseImageName(`${host}/${repository}`);
}

/** The credential of the user `bot`, whose password is `secret`. */
export const BOT = { kind: 'password', username: 'bot', password: 'secret' } as const;
export const USERS = { bot: 'secret' };

export const asBot = async (): Promise<Credential> => BOT;

/** A request as the protocol sees it: `HEAD`, `GET token`. */
export const step = (line: string) =>
  line.replace(/ \/v2.*| \/token.*/, (path) => (path.startsWith(' /t') ? ' token' : ''));

/** A registry with one image for each of two architectures, known to the user `bot`. */
export async function seedApp(options: TestRegistryOptions): Promise<TestRegistry> {
  const server = await startTestRegistry({
    users: USERS,
    ...options,
    behaviour: { visibleAfter: 0, ...options.behaviour },
  });
  const repository = server.repository('org/app');
  for (const architecture of ['amd64', 'arm64'])
    repository.tags.set(architecture, seedImage(repository, architecture).digest);
  return server;
}

/** The scopes of each token request. */
export const scopesOf = ({ requests }: TestRegistry) =>
  requests
    .filter(({ path }) => path.startsWith('/token'))
    .map(({ path, body }) =>
      new URLSearchParams(path.split('?')[1] ?? Buffer.from(body).toString()).getAll('scope'),
    );
