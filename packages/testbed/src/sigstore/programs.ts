import { ensureGoTool, type GoTool } from '../go-tool.js';
import type { Log } from '../machine/machine.js';

/** What Sigstore's public instance consists of, but for the log of certificates; and the verifier of GitHub's command line. */
export const PROGRAMS = {
  fulcio: { name: 'fulcio', path: 'github.com/sigstore/fulcio', version: 'v1.8.8' },
  // Rekor v2, which keeps its log as files. Its authors call the program by its storage.
  rekor: {
    name: 'posix',
    path: 'github.com/sigstore/rekor-tiles/v2/cmd/rekor-server/posix',
    version: 'v2.3.0',
  },
  timestamps: {
    name: 'timestamp-server',
    path: 'github.com/sigstore/timestamp-authority/v2/cmd/timestamp-server',
    version: 'v2.1.3',
    corrections: [
      // It ends where another one has this port, which no option moves.
      { file: 'pkg/server/prometheus.go', from: '":2112"', to: '"127.0.0.1:0"' },
    ],
  },
  gh: { name: 'gh', path: 'github.com/cli/cli/v2/cmd/gh', version: 'v2.83.2' },
} as const satisfies Readonly<Record<string, GoTool>>;

/**
 * Path of `gh`, GitHub's command line. It takes minutes to build, once.
 *
 * @throws Error when it cannot be built
 */
export function ensureGh(log?: Log): Promise<string> {
  return ensureGoTool(PROGRAMS.gh, log);
}
