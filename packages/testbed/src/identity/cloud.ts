import { AwsIdentity } from './aws.js';
import { AzureIdentity } from './azure.js';
import { DockerIdentity } from './docker-hub.js';
import { GitHubOidc } from './github-oidc.js';
import { GoogleIdentity } from './google.js';
import { type Internet, startInternet } from './internet.js';
import type { Sites } from './site.js';

const ROLE_1 = 'arn:aws:iam::111111111111:role/push';
const ROLE_2 = 'arn:aws:iam::222222222222:role/push';
const INNER = 'arn:aws:iam::222222222222:role/inner';

/** All identity services that trust one job of GitHub, in an internet of their own. */
export class Cloud implements AsyncDisposable {
  readonly github = new GitHubOidc();
  readonly docker = new DockerIdentity(this.github);
  readonly accounts = ['a@project-a.iam.gserviceaccount.com', 'b@project-b.iam.gserviceaccount.com'] as const;
  readonly google = new GoogleIdentity(this.github, this.accounts);
  readonly azure = new AzureIdentity(this.github);
  /** Two roles trust GitHub; the third trusts the second. */
  readonly roles = [ROLE_1, ROLE_2, INNER] as const;
  readonly aws = new AwsIdentity(this.github, { [ROLE_1]: 'github', [ROLE_2]: 'github', [INNER]: ROLE_2 }, [
    'us-east-1',
    'eu-west-1',
  ]);
  /** The host of the registry in Azure. */
  readonly acr = 'octoregistry.azurecr.io';
  /** Set by {@link startCloud}. */
  declare readonly internet: Internet;

  async start(more: Sites): Promise<this> {
    const parts = [this.github, this.docker, this.google, this.azure, this.aws];
    const sites: Sites = Object.assign({}, ...parts.map((part) => part.sites));
    const internet = await startInternet({ ...sites, [this.acr]: this.azure.exchange, ...more });
    return Object.assign(this, { internet });
  }

  /** What a job with `id-token: write` has in its environment. */
  get environment(): Readonly<Record<string, string>> {
    return { GITHUB_ACTIONS: 'true', ...this.internet.environment, ...this.github.environment };
  }

  /** Everything that was issued and must be seen nowhere. */
  get secrets(): string[] {
    const { github, docker, google, azure, aws } = this;
    return [...github.secrets, ...docker.issued, ...google.issued, ...azure.issued, ...aws.issued];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.internet[Symbol.asyncDispose]();
  }
}

/** @param sites further hosts of the internet, or others in place of its own */
export function startCloud(sites: Sites = {}): Promise<Cloud> {
  return new Cloud().start(sites);
}
