import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRegistry } from '@multiarch/testbed';

/** A registry that knows one user. */
export interface Account extends AsyncDisposable {
  /** `host:port` */
  readonly host: string;
  readonly user: string;
  readonly password: string;
  /** Value of the secret `REGISTRY_AUTHS`. */
  readonly auths: string;
  /** Variables for tools that read from it. */
  readonly reader: { readonly DOCKER_CONFIG: string };
}

/** Starts it; whatever fails, nothing is left behind. */
export async function openAccount(user: string, password: string): Promise<Account> {
  await using stack = new AsyncDisposableStack();
  const { host } = stack.use(await startRegistry({ users: { [user]: password } }));
  const config = await mkdtemp(join(tmpdir(), 'multiarch-reader-'));
  stack.defer(() => rm(config, { recursive: true, force: true }));
  const auth = basic(user, password);
  await writeFile(join(config, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
  const started = stack.move();
  return {
    host,
    user,
    password,
    auths: JSON.stringify([{ registry: host, username: user, password }]),
    reader: { DOCKER_CONFIG: config },
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

/** A user's name and password as a registry is sent them, and as Docker keeps them. */
export function basic(user: string, password: string): string {
  return Buffer.from(`${user}:${password}`).toString('base64');
}

/** What a registry answers to this user. */
export function ask(
  host: string,
  { user, password }: Pick<Account, 'user' | 'password'>,
  path: string,
  accept = '*/*',
): Promise<Response> {
  const headers = { authorization: `Basic ${basic(user, password)}`, accept };
  return fetch(`http://${host}/v2/${path}`, { headers });
}

/** All tags of a repository with the digest of each, as the registry itself says. */
export async function tagsOf(
  account: Account,
  repository: string,
): Promise<Readonly<Record<string, string>>> {
  const { tags } = (await (await ask(account.host, account, `${repository}/tags/list`)).json()) as {
    tags: string[];
  };
  const digestOf = async (tag: string) => {
    const { headers } = await ask(account.host, account, `${repository}/manifests/${tag}`, INDEX_OR_IMAGE);
    return [tag, headers.get('docker-content-digest') ?? ''] as const;
  };
  return Object.fromEntries(await Promise.all(tags.sort().map(digestOf)));
}

const INDEX_OR_IMAGE = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
].join();
