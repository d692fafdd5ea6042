import type { Environment, Logger, Mask } from '@multiarch/oci';

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
  readonly mask: Mask;
}

/** Secrets shorter than this are not looked for: they would blot out half of every line. */
const SHORTEST_SECRET = 4;

/** A terminal that writes to these two, with every secret that it was told of replaced by `***`. */
export function openTerminal(
  world: Pick<Terminal, 'environment' | 'directory' | 'temporaryDirectory'>,
  write: { readonly out: (text: string) => void; readonly err: (text: string) => void },
): Terminal {
  const secrets = new Set<string>();
  const hide = (text: string) =>
    [...secrets].reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
  const say = (text: string) => write.err(`${hide(text)}\n`);
  const isDebug = Boolean(world.environment.MULTIARCH_DEBUG);
  return {
    ...world,
    print: (text) => write.out(`${hide(text)}\n`),
    log: {
      debug: (message) => (isDebug ? say(message) : undefined),
      info: say,
      warning: (message) => say(`warning: ${message}`),
    },
    mask: (secret) => {
      for (const part of [secret, ...secret.split('\n')])
        if (part.trim().length >= SHORTEST_SECRET) secrets.add(part.trim());
    },
  };
}
