import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Environment, isLoopback } from '@multiarch/oci';

/** What a builder of ours is told of the network that it is in. */
interface Surroundings {
  /** Hosts that are spoken to in plain HTTP. */
  readonly insecureRegistries: readonly string[];
  /** Certificate authorities by host: files in PEM. */
  readonly authorities: Readonly<Record<string, readonly string[]>>;
}

/** Where Docker keeps what it trusts: `<host>/*.crt`. https://docs.docker.com/engine/security/certificates/ */
export const DOCKER_CERTIFICATES = '/etc/docker/certs.d';

/** The certificate authorities by which the engine trusts its registries; none where the folder cannot be read. */
export async function readAuthorities(folder: string): Promise<Surroundings['authorities']> {
  const hosts = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found = await Promise.all(
    hosts.map(async ({ name: host }) => {
      const names = await readdir(join(folder, host)).catch(() => []);
      const files = names.filter((name) => name.endsWith('.crt')).sort();
      return [host, files.map((name) => join(folder, host, name))] as const;
    }),
  );
  return Object.fromEntries(found.filter(([, files]) => files.length > 0).sort());
}

/**
 * buildkitd.toml, section `registry`: plain HTTP for these hosts alone, and whom to trust as the engine does; empty where
 * there is nothing to say. Buildx copies the files into the builder.
 * https://docs.docker.com/build/buildkit/toml-configuration/
 */
export function buildkitConfiguration({ insecureRegistries, authorities }: Surroundings): string {
  const hosts = [...new Set([...insecureRegistries, ...Object.keys(authorities)])];
  return hosts
    .map((host) => {
      const http = insecureRegistries.includes(host) ? '  http = true\n' : '';
      const files = authorities[host];
      const ca = files === undefined ? '' : `  ca = ${JSON.stringify(files)}\n`;
      return `[registry.${JSON.stringify(host)}]\n${http}${ca}`;
    })
    .join('');
}

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const;

/** What a builder is told of proxies, and what it is not told, with the reason. */
interface ProxyOptions {
  /** Values of `--driver-opt`. */
  readonly options: readonly string[];
  readonly withheld: readonly string[];
}

/**
 * The proxies of this machine, for a builder in a container. One with a password is not handed on, as a command line is no
 * place for it; nor is one on a loopback address, unless the builder is in the machine's own network.
 */
export function proxyOptions(environment: Environment, isInOwnNetwork: boolean): ProxyOptions {
  const options: string[] = [];
  const withheld: string[] = [];
  for (const name of PROXIES) {
    const value = environment[name] || environment[name.toLowerCase()] || '';
    if (value === '') continue;
    const why = name === 'NO_PROXY' ? undefined : whyWithheld(value, isInOwnNetwork);
    if (why === undefined) options.push(quoted(`env.${name}=${value}`));
    else withheld.push(`${name} ${why}`);
  }
  return { options, withheld };
}

function whyWithheld(value: string, isInOwnNetwork: boolean): string | undefined {
  const text = value.includes('://') ? value : `http://${value}`;
  if (!URL.canParse(text)) return 'is not an address';
  const { username, password, host } = new URL(text);
  if (username !== '' || password !== '') return 'has a login in it, which a command line would show';
  return isLoopback(host) && !isInOwnNetwork
    ? 'is on a loopback address, which in a container is another one'
    : undefined;
}

/** A field of a line of CSV, as which Buildx reads the flag. */
function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
