import { cite, invalidInput, type Location } from './errors/error.js';

/** image-spec `image-index.md`: `os` and `architecture` are required inside a platform object. */
export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly 'os.version'?: string;
  readonly 'os.features'?: readonly string[];
  readonly variant?: string;
}

/** What people write for an architecture, and what Go (and so every image) calls it. */
const ALIASES: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm',
};

/** Operating systems and architectures that a container can be built for (Go's names). */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  linux: ['amd64', 'arm64', 'arm', '386', 'loong64', 'mips64', 'mips64le', 'ppc64le', 'riscv64', 's390x'],
  windows: ['amd64', 'arm64'],
};

/** The variants of each architecture that has any (image-spec `image-index.md#platform-variants`). */
const VARIANTS: Readonly<Record<string, RegExp>> = {
  amd64: /^v[1-4]$/,
  arm: /^v[5-8]$/,
  arm64: /^v[89](?:\.[0-9])?$/,
  ppc64le: /^power[0-9]{1,2}$/,
  riscv64: /^rva[0-9]{2}u64$/,
};

const FORM = 'os/arch or os/arch/variant, e.g. linux/amd64, linux/arm64, linux/arm/v7';

/**
 * Reads `os/arch[/variant]` from a user; aliases of architectures are resolved (`linux/aarch64`).
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parsePlatform(text: string, input = 'platforms', location?: Location): Platform {
  const refuse = (why: string, accepted: string) =>
    invalidInput(input, `${cite(text)} ${why}`, accepted, location);
  // Where the text is cut, its parts are not added to it.
  const part = (name: string) => (cite(text) === `'${text}'` ? ` ('${name}')` : '');
  const [os = '', written, variant, ...more] = text.trim().toLowerCase().split('/');
  if (written === undefined || more.length > 0) throw refuse('is not a platform', FORM);
  const architecture = resolveAlias(written);
  const architectures = lookUp(KNOWN, os);
  if (architectures === undefined)
    throw refuse(`names an unknown operating system${part(os)}`, Object.keys(KNOWN).join(', '));
  if (!architectures.includes(architecture))
    throw refuse(`names an unknown architecture${part(written)}`, architectures.join(', '));
  if (variant === undefined) return { architecture, os };
  if (!lookUp(VARIANTS, architecture)?.test(variant))
    throw refuse(`names an unknown variant of ${architecture}${part(variant)}`, FORM);
  return { architecture, os, variant };
}

/** A member of the table itself, never one that every object has (`constructor`). */
function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** Whether an architecture of Linux is called by this word: `arm64`, `aarch64`, … */
export function isArchitecture(word: string): boolean {
  return KNOWN.linux?.includes(resolveAlias(word.toLowerCase())) === true;
}

/** What a text that we do not answer for says of a platform; `undefined` where it is none. */
export function tryParsePlatform(text: string): Platform | undefined {
  try {
    return parsePlatform(text);
  } catch {
    return undefined;
  }
}

/** `os/arch[/variant]`. */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
}

/**
 * One spelling for platforms that mean the same, for comparison only: what is written into an index stays as
 * it was found. `arm64` is `arm64/v8`, `arm` is `arm/v7`, `amd64/v1` is `amd64` (containerd's rules, which all
 * runtimes follow), and the order of `os.features` says nothing.
 */
export function normalizePlatform(platform: Platform): Platform {
  const architecture = resolveAlias(platform.architecture.toLowerCase());
  const variant = normalizeVariant(architecture, platform.variant?.toLowerCase() ?? '');
  const version = platform['os.version'] ?? '';
  const features = [...new Set(platform['os.features'])].sort();
  return {
    architecture,
    os: platform.os.toLowerCase(),
    ...(version === '' ? {} : { 'os.version': version }),
    ...(features.length === 0 ? {} : { 'os.features': features }),
    ...(variant === '' ? {} : { variant }),
  };
}

function resolveAlias(architecture: string): string {
  return lookUp(ALIASES, architecture) ?? architecture;
}

function normalizeVariant(architecture: string, variant: string): string {
  if (architecture === 'arm64') {
    if (['', '8', 'v8.0'].includes(variant)) return 'v8';
    return ['9', '9.0', 'v9.0'].includes(variant) ? 'v9' : variant;
  }
  if (architecture === 'arm') return variant === '' ? 'v7' : variant.replace(/^(?=[0-9])/, 'v');
  if (architecture === 'amd64' && variant === 'v1') return '';
  return variant;
}

/** A key that is equal exactly for platforms that a runtime cannot tell apart. */
export function platformKey(platform: Platform): string {
  return JSON.stringify(normalizePlatform(platform));
}

export function samePlatform(a: Platform, b: Platform): boolean {
  return platformKey(a) === platformKey(b);
}

/**
 * Whether an image made for `found` is what was asked for as `wanted`. Only `os`, `architecture` and, where
 * one was asked for, `variant` count: an image may be more specific than the question (`os.version`).
 */
export function satisfiesPlatform(found: Platform, wanted: Platform): boolean {
  const a = normalizePlatform(found);
  const b = normalizePlatform(wanted);
  if (a.os !== b.os || a.architecture !== b.architecture) return false;
  return wanted.variant === undefined || (a.variant ?? '') === (b.variant ?? '');
}
