import type { CredentialSource, ImageName } from '@multiarch/oci';
import type { SignIn, Verify } from './obtain.js';
import { type PushTrialRepository, tryPush } from './push-trial.js';

/** What a registry client does for a trial. */
interface TrialClient extends AsyncDisposable {
  signIn(host: string): Promise<void>;
  repository(image: ImageName): PushTrialRepository;
}

/** Opens a client with these credentials and no others. */
type OpenClient = (options: {
  readonly credentials: CredentialSource;
  readonly access: 'pull' | 'push';
}) => TrialClient;

/** What is tried of a login before it is written. */
export interface LoginTrials {
  readonly signIn: SignIn;
  readonly verify: Verify;
}

/** The trials of a login, each with a client of its own: each has its own credentials. */
export function trialsWith(open: OpenClient): LoginTrials {
  return {
    async signIn(host, credentials) {
      await using registry = open({ credentials, access: 'pull' });
      await registry.signIn(host);
    },
    async verify(image, credentials) {
      await using registry = open({ credentials, access: 'push' });
      await tryPush(registry.repository(image));
    },
  };
}
