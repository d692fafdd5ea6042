/** What a test or the demo may need of the machine, beside Node. */
export const NEEDS = [
  /** A Docker engine with Buildx, whichever. */
  'docker',
  /** A Docker engine that is started for the purpose, of the kind that we choose. */
  'own docker',
  /** Containers of the other architecture, in the engine that `docker` gives. */
  'emulation',
  'docker-registry',
  /** Hashes of passwords as that registry reads them. */
  'passwords',
  /** A static shell with commands, for images that start from scratch. */
  'busybox',
  'crane',
  'oras',
  'cosign',
  'skopeo',
  /** A Go compiler. */
  'go',
  /** A way to install packages of Python. */
  'pip',
] as const;

export type Need = (typeof NEEDS)[number];

/** The variable by which a whole run of tests asks for a kind of engine. */
export const KIND_VARIABLE = 'MULTIARCH_TEST_ENGINE';

/** What there is on a machine: all that a decision rests on. */
export interface Machine {
  /** As its owner would call it: `Fedora Linux 43`. */
  readonly name: string;
  /** Code name of the release where it is Debian 12 or newer and its apt knows Debian's archive. */
  readonly debian: string | undefined;
  readonly isRoot: boolean;
  /** The engine that answers `docker`, and the architectures that it runs, its own first. */
  readonly engine: { readonly buildx: boolean; readonly architectures: readonly string[] } | undefined;
  /** The kernel runs programs of the other architecture, in containers too. */
  readonly emulates: boolean;
  /** The kernel can be taught to. */
  readonly learnsToEmulate: boolean;
  /** Version of the Go in PATH: `1.26.8`. */
  readonly go: string | undefined;
  /** Python with pip, or with what makes a pip. */
  readonly pip: boolean;
  /** Perl's `crypt` knows bcrypt. */
  readonly bcrypt: boolean;
  /** Names of the tools above that are in PATH. */
  readonly tools: readonly string[];
}

/** Where something comes from. */
export type Way =
  /** It is installed. */
  | { readonly from: 'machine' }
  /** From the packages of the machine's Debian archive, beside the system. */
  | { readonly from: 'debian' }
  /** Built from its Go module. */
  | { readonly from: 'go' }
  /** A package of PyPI. */
  | { readonly from: 'pypi' }
  /** It cannot be had; `advice` is a whole sentence that says why and what to do. */
  | { readonly from: 'nowhere'; readonly advice: string };

/** The Go that our modules ask for. An older one that is installed is left alone. */
export const OLDEST_GO = '1.26.7';

const ADVICE: Readonly<Record<Need, string>> = {
  docker:
    'install Docker with Buildx and start it, or, on Debian with its archive in the apt sources, do this as root',
  'own docker': "one is started by root alone, on Debian with Debian's archive in its apt sources",
  emulation:
    'install qemu-user-static, or whatever registers QEMU with the kernel for containers too (flag F)',
  'docker-registry': 'install Go, or Python 3 with pip, which brings it',
  passwords: 'install Perl with a crypt() that knows bcrypt, or Go',
  busybox: 'install Go, or Python 3 with pip, which brings it',
  crane: 'install Go, or crane itself, and put it in PATH',
  oras: 'install Go, or oras itself, and put it in PATH',
  cosign: 'install Go, or cosign itself, and put it in PATH',
  skopeo: 'install Go, or skopeo itself, and put it in PATH',
  go: `install Go ${OLDEST_GO} or newer, or Python 3 with pip, which brings it`,
  pip: 'install Python 3 with pip, or with venv and ensurepip',
};

/** Decides how a machine gets something. Where Debian's packages are a choice, tools in PATH are left alone. */
export function wayTo(need: Need, machine: Machine): Way {
  const from = candidates(need, machine).find((candidate) => candidate !== undefined);
  if (from !== undefined) return { from };
  const why = need === 'docker' && machine.engine !== undefined ? 'its Docker has no Buildx; ' : '';
  return { from: 'nowhere', advice: `${need} cannot be had on ${machine.name}: ${why}${ADVICE[need]}` };
}

type Source = Exclude<Way['from'], 'nowhere'>;

/** The ways to something, the best first; `undefined` for each that is closed. */
function candidates(need: Need, machine: Machine): readonly (Source | undefined)[] {
  const debian = machine.debian === undefined ? undefined : 'debian';
  const asRoot = machine.isRoot ? debian : undefined;
  const inPath = machine.tools.includes(need) ? 'machine' : undefined;
  const built = (): Source | undefined => (wayTo('go', machine).from === 'nowhere' ? undefined : 'go');
  switch (need) {
    case 'docker':
      return [machine.engine?.buildx ? 'machine' : undefined, asRoot];
    case 'own docker':
      return [asRoot];
    case 'emulation':
      return machine.engine?.buildx
        ? [machine.engine.architectures.length > 1 ? 'machine' : undefined]
        : [machine.emulates ? 'machine' : undefined, machine.learnsToEmulate ? asRoot : undefined];
    case 'go':
      return [isNewEnough(machine.go) ? 'machine' : undefined, debian, machine.pip ? 'pypi' : undefined];
    case 'pip':
      return [machine.pip ? 'machine' : undefined];
    case 'passwords':
      return [machine.bcrypt ? 'machine' : undefined, built()];
    case 'skopeo':
      // Long to build, and installed on many machines.
      return [debian, inPath, built()];
    case 'busybox':
      return [debian, built()];
    default:
      return [debian, built(), inPath];
  }
}

function isNewEnough(version: string | undefined): boolean {
  return version !== undefined && version.localeCompare(OLDEST_GO, 'en', { numeric: true }) >= 0;
}
