import type { CommandContext } from '../docker/command.js';
import type { PushPass } from './everywhere.js';

/** What one pass of several is for; the last one pushes. `limit`: seconds after which it is ended. */
export type Pass = Pick<
  CommandContext,
  'load' | 'withoutPush' | 'withoutCache' | 'cachePart' | 'cacheMode' | 'again' | 'ssh'
> &
  Partial<PushPass> & {
    readonly limit?: number;
  };
