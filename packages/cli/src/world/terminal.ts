import { adviceAt, defuse, type Environment, type Logger, type Mask } from '@multiarch/oci';

/** The world that a command runs in. */
export interface Terminal {
  readonly environment: Environment;
  /** Where the command was started. */
  readonly directory: string;
  readonly temporaryDirectory: string;
  /** Results, for people or programs: standard output. */
  print(text: string): void;
  /** Progress: standard error. */
  readonly log: Logger;
  /** Shows what is going on right now in place of what it showed before; absent where nobody looks. */
  readonly show?: (text: string) => void;
  readonly mask: Mask;
  /** Aborted when somebody cancels: what is begun is ended, and what was made for it removed. */
  readonly signal: AbortSignal;
}

/** The last lines of a terminal, which are written over. */
export interface LiveLines {
  write(text: string): void;
  clear(): void;
}

/** Secrets shorter than this are not looked for: they would blot out half of every line. */
const SHORTEST_SECRET = 4;

/** A terminal that writes to these two, with every secret that it was told of replaced by `***`. */
export function openTerminal(
  world: Pick<Terminal, 'environment' | 'directory' | 'temporaryDirectory'> &
    Partial<Pick<Terminal, 'signal'>>,
  write: {
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    /** Where standard error is a terminal. */
    readonly live?: LiveLines;
  },
): Terminal {
  const secrets = new Set<string>();
  const hide = (text: string) =>
    [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  const { live } = write;
  let shown = '';
  const show = (text: string) => {
    shown = text;
    if (text === '') live?.clear();
    else live?.write(hide(text));
  };
  /** Lines that stay go above those that are written over. */
  const above = (put: () => void) => {
    live?.clear();
    put();
    if (shown !== '') live?.write(hide(shown));
  };
  const say = (text: string) => above(() => write.err(`${hide(text)}\n`));
  const isDebug = Boolean(world.environment.MULTIARCH_DEBUG);
  return {
    signal: new AbortController().signal,
    ...world,
    ...(live === undefined ? {} : { show }),
    print: (text) => above(() => write.out(`${hide(text)}\n`)),
    log: {
      debug: (message) => (isDebug ? say(message) : undefined),
      info: (message) => say(defuse(message)),
      warning: (message, advice) =>
        say(`warning: ${defuse([message, adviceAt(advice, 'terminal')].filter(Boolean).join('\n'))}`),
    },
    mask: (secret) => {
      for (const part of [secret, ...secret.split('\n')])
        if (part.trim().length >= SHORTEST_SECRET) secrets.add(part.trim());
    },
  };
}
