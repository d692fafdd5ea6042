import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GitLogin } from './git-token.js';

/**
 * Leaves a login where Git asks for it: a file that this user alone reads, and a program that hands it out to one host. It is in
 * no command, URL or variable, all of which others on a machine can see.
 */
export class Askpass implements AsyncDisposable {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** @param folder a folder that is made for it, and removed with it */
  static async open(folder: string, login: GitLogin, url: string): Promise<Askpass> {
    await mkdir(folder, { mode: 0o700 });
    const file = join(folder, 'login');
    await writeFile(file, JSON.stringify(login), { mode: 0o600, flag: 'wx' });
    await writeFile(join(folder, 'askpass'), program(file, new URL(url).host));
    await chmod(join(folder, 'askpass'), 0o700);
    return new Askpass(folder);
  }

  /** gitcredentials(7): Git starts it with its question, `Username for 'https://host'`. */
  get environment(): Readonly<Record<string, string>> {
    return { GIT_ASKPASS: join(this.#folder, 'askpass'), GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** A job's image need not have a shell. */
function program(file: string, host: string): string {
  return `#!${process.execPath}
const { argv: [, , question = ''], exit } = require('node:process');
const [, asked = ''] = /'([^']*)'/.exec(question) ?? [];
if (!URL.canParse(asked) || new URL(asked).host !== ${JSON.stringify(host)}) exit(1);
const { username, token } = JSON.parse(require('node:fs').readFileSync(${JSON.stringify(file)}, 'utf8'));
require('node:fs').writeSync(1, question.startsWith('Username') ? username : token);
`;
}
