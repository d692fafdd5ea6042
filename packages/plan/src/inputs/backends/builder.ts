import { invalidInput, isLoopback } from '@multiarch/oci';
import type { Leg } from '../../documents/leg.js';
import { findFor, namedOnce } from './by-platform.js';
import { KUBERNETES_OPTIONS } from './kubernetes-options.js';

type Builder = NonNullable<Leg['builder']>;

/** Which platform is built by whose BuildKit, as the caller maps them. */
export interface BuilderMap {
  /** Absent: the runner's own. */
  readonly byPlatform: readonly { readonly platform: string; readonly builder: Builder | undefined }[];
  /** For every platform that is not named. */
  readonly otherwise?: Builder;
}

const INPUT = 'builder';
const ACCEPTED =
  'tcp://host:port, ssh://user@host, unix:///path or kubernetes://namespace, or lines platform=… (linux/arm64=tcp://builder.example.org:1234)';
const NAMED = /^(default|[a-z0-9]+\/[a-z0-9/._-]+)\s*=\s*(.*)$/i;

/**
 * Reads the input `builder`: one endpoint for all platforms, or lines `platform=endpoint`; `none` is the runner's own
 * builder.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseBuilders(lines: readonly string[]): BuilderMap {
  const note = namedOnce(INPUT);
  const byPlatform: { platform: string; builder: Builder | undefined }[] = [];
  let otherwise: Builder | undefined;
  for (const line of lines) {
    const [, name = 'default', text = line] = NAMED.exec(line) ?? [];
    const builder = text === 'none' ? undefined : parseEndpoint(text);
    note(name);
    if (name === 'default') otherwise = builder;
    else byPlatform.push({ platform: name, builder });
  }
  return { byPlatform, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** The builder for a platform; see {@link findFor}. One that is named without a builder has none, whatever the rest has. */
function builderFor(platform: string, { byPlatform, otherwise }: BuilderMap): Builder | undefined {
  const found = findFor(byPlatform, platform);
  return found === undefined ? otherwise : found.builder;
}

/** What a leg is built by, and from. */
interface Request {
  readonly builder: BuilderMap;
  readonly images: readonly string[];
  readonly buildContexts: Readonly<Record<string, string>>;
  readonly smokeTest?: string;
}

/**
 * The members of a leg that is built by a BuildKit elsewhere; none for one that is built by the runner's own. Its smoke
 * test is run in the builder: the runner's engine may be of another architecture, and need not be there.
 *
 * @throws MultiarchError `INVALID_INPUT` for an image that is on the runner alone
 */
export function builtElsewhere(
  platform: string,
  { builder: builders, images, buildContexts, smokeTest }: Request,
): Pick<Leg, 'builder' | 'smokeTestIn'> {
  const builder = builderFor(platform, builders);
  if (builder === undefined) return {};
  if (!isHere(builder)) {
    const contexts = Object.values(buildContexts).map((context) => context.replace(/^docker-image:\/\//, ''));
    const local = [...images, ...contexts].find((name) => name.includes('/') && isLoopback(hostOf(name)));
    if (local !== undefined)
      throw invalidInput(
        INPUT,
        `${builder.endpoint} is another machine, where '${local}' is not`,
        'images at an address that both reach',
      );
  }
  return { builder, ...(smokeTest === undefined ? {} : { smokeTestIn: 'builder' }) };
}

const hostOf = (image: string): string => image.slice(0, image.indexOf('/'));

/** Whether a builder is, or may be, on the machine that asks it: a tunnel ends there as well. */
function isHere({ driver, endpoint }: Builder): boolean {
  if (driver === 'kubernetes') return false;
  return endpoint.startsWith('unix://') || (URL.canParse(endpoint) && isLoopback(new URL(endpoint).host));
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;
const USER = /^[a-z0-9_][a-z0-9_.-]*$/i;
const NAMESPACE = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

function parseEndpoint(text: string): Builder {
  if (!URL.canParse(text) || /[\s\p{Cc}]/u.test(text))
    throw invalidInput(INPUT, `'${text}' is not an endpoint`, ACCEPTED);
  const url = new URL(text);
  const refuse = (why: string, accepted = ACCEPTED) =>
    // Whoever writes a password here is not shown it once more.
    invalidInput(INPUT, `'${url.protocol}//${url.host}' ${why}`, accepted);
  const read = SCHEMES[url.protocol];
  if (read === undefined) throw refuse('is of no kind that is known');
  if (url.password !== '') throw refuse('has a password in it', 'an address alone: keys are given apart');
  if (url.hash !== '') throw refuse("has a '#' in it");
  return read(url, refuse);
}

type Refuse = (why: string, accepted?: string) => Error;

const SCHEMES: Readonly<Record<string, (url: URL, refuse: Refuse) => Builder>> = {
  'tcp:': (url, refuse) => {
    if (!HOST.test(url.hostname) || url.port === '' || url.username !== '' || !isBare(url))
      throw refuse('has no host and port, or more than these', 'tcp://host:port');
    const options = optionsOf(url, ['servername', 'tls'], refuse);
    if (options.tls !== undefined && options.tls !== 'none')
      throw refuse(`has tls=${options.tls}`, 'tls=none, for one that is reached without TLS');
    return { driver: 'remote', endpoint: `tcp://${url.host}`, options };
  },
  'ssh:': (url, refuse) => {
    const isUser = url.username === '' || USER.test(url.username);
    if (!HOST.test(url.hostname) || !isUser || !isBare(url))
      throw refuse('has no host', 'ssh://user@host or ssh://user@host:port');
    const user = url.username === '' ? '' : `${url.username}@`;
    return { driver: 'remote', endpoint: `ssh://${user}${url.host}`, options: optionsOf(url, [], refuse) };
  },
  'unix:': (url, refuse) => {
    if (url.host !== '' || !/^\/[^/]/.test(url.pathname)) throw refuse('has no path', 'unix:///path');
    return { driver: 'remote', endpoint: `unix://${url.pathname}`, options: optionsOf(url, [], refuse) };
  },
  'kubernetes:': (url, refuse) => {
    const isNamed = url.host === '' || NAMESPACE.test(url.host);
    if (!isNamed || url.username !== '' || !isBare(url))
      throw refuse('has no namespace', 'kubernetes://namespace, or kubernetes:// for that of the kubeconfig');
    const namespace: Record<string, string> = url.host === '' ? {} : { namespace: url.host };
    const options = { ...namespace, ...optionsOf(url, KUBERNETES_OPTIONS, refuse) };
    return { driver: 'kubernetes', endpoint: `kubernetes://${url.host}`, options };
  },
};

const isBare = ({ pathname }: URL): boolean => pathname === '' || pathname === '/';

function optionsOf(url: URL, known: readonly string[], refuse: Refuse): Readonly<Record<string, string>> {
  const options: Record<string, string> = {};
  for (const [name, value] of url.searchParams) {
    if (!known.includes(name))
      throw refuse(`has no option '${name}'`, known.length === 0 ? 'no options' : known.join(', '));
    if (value === '' || /\p{Cc}/u.test(value)) throw refuse(`has no value for '${name}'`, `${name}=…`);
    if (Object.hasOwn(options, name)) throw refuse(`has '${name}' twice`, 'each option once');
    options[name] = value;
  }
  return options;
}
