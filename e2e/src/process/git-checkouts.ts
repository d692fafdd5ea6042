import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readWorkflow } from '../act/build-workflow.js';
import { evaluate } from '../act/expression.js';

/** Texts of files; one that begins with `->` is a link. */
export type Files = Readonly<Record<string, string>>;
export type Inputs = Readonly<Record<string, string>>;

const ALONE = {
  ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' },
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
};

export async function git(cwd: string, ...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, { cwd, env: { ...process.env, ...ALONE } });
  return stdout.trim();
}

/** Repositories and checkouts in one folder. */
export class Checkouts {
  readonly folder: string;
  #next = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A repository on a server, as GitHub lets it be read: in part, and any object by its name. */
  async publish(fill: (tree: string) => void): Promise<{ readonly server: string; readonly commit: string }> {
    const name = join(this.folder, `repository-${this.#next++}`);
    const [tree, server] = [`${name}.tree`, `${name}.git`];
    mkdirSync(tree);
    await git(tree, 'init', '-q');
    fill(tree);
    await git(tree, 'add', '--all', '--force');
    await git(tree, 'commit', '-qm', 'first');
    await git(this.folder, 'clone', '-q', '--bare', tree, server);
    for (const setting of ['uploadpack.allowFilter', 'uploadpack.allowAnySHA1InWant'])
      await git(server, 'config', setting, 'true');
    return { server, commit: await git(tree, 'rev-parse', 'HEAD') };
  }

  /**
   * What actions/checkout does with these inputs (`git-source-provider.ts` of v7.0.1); it leaves no credential.
   *
   * @param basic what it is authorised with
   */
  async checkOut(
    url: string,
    commit: string,
    { 'sparse-checkout': patterns = '' }: Readonly<Record<string, unknown>>,
    basic = '',
  ): Promise<string> {
    // No pattern is as if it were not given.
    const isWhole = patterns === '';
    const place = join(this.folder, `checkout-${this.#next++}`);
    mkdirSync(place);
    await git(place, 'init', '-q');
    await git(place, 'remote', 'add', 'origin', url);
    const login = basic === '' ? [] : ['-c', `http.${url}.extraheader=AUTHORIZATION: basic ${basic}`];
    const fetch = ['fetch', '-q', '--no-tags', '--prune', '--no-recurse-submodules', '--depth=1'];
    const filter = isWhole ? [] : ['--filter=blob:none'];
    const ref = `+${commit}:refs/remotes/origin/main`;
    await git(place, ...login, '-c', 'protocol.version=2', ...fetch, ...filter, 'origin', ref);
    if (!isWhole) {
      await git(place, 'config', 'core.sparseCheckout', 'true');
      mkdirSync(join(place, '.git/info'), { recursive: true });
      writeFileSync(join(place, '.git/info/sparse-checkout'), `\n${String(patterns)}\n`);
    }
    await git(place, ...login, 'checkout', '-q', '--force', '-B', 'main', 'refs/remotes/origin/main');
    return place;
  }
}

export function write(files: Files): (tree: string) => void {
  return (tree) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      if (text.startsWith('->')) symlinkSync(text.slice(2), join(tree, path));
      else writeFileSync(join(tree, path), text);
    }
  };
}

/** The `with` of the plan's checkout, for these inputs. */
export function checkoutStep(inputs: Inputs, environment = 'github-hosted'): Record<string, unknown> {
  const { workflow } = readWorkflow('build');
  const step = workflow.jobs.plan?.steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
  const declared = workflow.on.workflow_call?.inputs ?? {};
  const defaults = Object.entries(declared).map(([name, input]) => [name, input.default]);
  const contexts = {
    inputs: { ...Object.fromEntries(defaults), ...inputs },
    github: { event_name: 'push', event: {} },
    runner: { environment },
  };
  return Object.fromEntries(
    Object.entries(step?.with ?? {}).map(([name, value]) => [name, evaluate(String(value), contexts)]),
  );
}
