import { type DockerEngine, startDocker, startGitHubApi, startRegistry } from '@multiarch/testbed';
import { type Account, openAccount } from './account.js';
import type { ActCall, ActEvent } from './act/act-run.js';
import { loginSecrets } from './act/calls.js';
import { compareIn } from './act/commit-comparison.js';
import { readExample, withoutAws } from './act/example-workflow.js';
import { pushBaseImage } from './base-image.js';

/** A registry that stands for the one of an AWS account. */
export interface AwsAccount extends Account {
  /** The repository that the examples name in it. */
  readonly image: string;
}

/**
 * A team with an AWS account for each of dev, stage and prod, and the workflows of `examples/` in its repository. Each
 * account has a user of its own, whom the others do not know.
 */
export interface ThreeAccounts extends AsyncDisposable {
  readonly docker: DockerEngine;
  readonly dev: AwsAccount;
  readonly stage: AwsAccount;
  readonly prod: AwsAccount;
  /** Nobody may see these. */
  readonly hidden: readonly string[];
  /** An event in the team's repository. */
  call(event: ActEvent): ActCall;
}

const GITHUB_TOKEN = 'ghs_a-token-of-this-run-that-nobody-may-see';

/**
 * Starts it all; whatever fails, nothing is left behind.
 *
 * @param history the commits of the team's main branch, the oldest first
 */
export async function openThreeAccounts(history: readonly string[]): Promise<ThreeAccounts> {
  await using stack = new AsyncDisposableStack();
  const docker = stack.use(await startDocker());
  const open = stack.use(await startRegistry());
  const { url: api } = stack.use(await startGitHubApi(compareIn(history, GITHUB_TOKEN)));
  const account = async (name: string): Promise<AwsAccount> => {
    const opened = stack.use(
      await openAccount(`${name}-role`, `the password of ${name}, which nobody else has`),
    );
    return { ...opened, image: `${opened.host}/app` };
  };
  const [dev, stage, prod] = [await account('dev'), await account('stage'), await account('prod')];
  const base = await pushBaseImage(docker, open.host);
  const workflows = examples({ dev, stage, prod }, base);
  const secrets = { GITHUB_TOKEN, DEV_AUTHS: dev.auths, STAGE_AUTHS: stage.auths, PROD_AUTHS: prod.auths };
  const started = stack.move();
  return {
    docker,
    dev,
    stage,
    prod,
    hidden: [
      GITHUB_TOKEN,
      ...[dev, stage, prod].flatMap(({ user, password }) => loginSecrets(user, password)),
    ],
    call: (event) => ({ workflows, event, secrets, api }),
    [Symbol.asyncDispose]: () => started.disposeAsync(),
  };
}

/** The examples without AWS; what builds is also given what a machine without GitHub's needs. */
function examples(
  { dev, stage, prod }: Pick<ThreeAccounts, 'dev' | 'stage' | 'prod'>,
  base: string,
): Record<string, string> {
  const aws = {
    '111111111111': { registry: dev.host, secret: 'DEV_AUTHS' },
    '222222222222': { registry: stage.host, secret: 'STAGE_AUTHS' },
    '333333333333': { registry: prod.host, secret: 'PROD_AUTHS' },
  };
  const { '111111111111': first, '222222222222': second, '333333333333': third } = aws;
  // A base image that need not be pulled, and one machine that stands for the runners of both architectures.
  const inputs = { 'build-args': `BASE=${base}`, runners: 'default=ubuntu-24.04', emulation: true };
  return {
    'dev.yaml': withoutAws(readExample('aws-dev'), { accounts: { '111111111111': first }, inputs }),
    'stage.yaml': withoutAws(readExample('aws-stage'), { accounts: { '222222222222': second }, inputs }),
    'prod.yaml': withoutAws(readExample('aws-prod'), {
      accounts: { '222222222222': second, '333333333333': third },
    }),
  };
}
