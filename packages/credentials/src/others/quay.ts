import { adviseEntry } from '../lists/registry-auths.js';
import { missing, type Provider } from '../provider.js';

/** Quay: by a robot account, whose name is that of its owner, a plus, and its own. */
export const quay: Provider = {
  name: 'Quay',
  reads: {},
  kind: 'quay',
  offer(host) {
    return missing((door) =>
      adviseEntry(door, host, 'a robot account with write permission', '<organisation>+<robot>'),
    );
  },
};
