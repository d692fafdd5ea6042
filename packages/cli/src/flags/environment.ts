import { loginReads } from '@multiarch/credentials';
import { inputs } from '@multiarch/plan';
import type { Verb } from './flag.js';

interface Variable {
  readonly name: string;
  /** One sentence in Markdown, without a full stop. */
  readonly says: string;
  readonly verbs: readonly Verb[];
}

const LOGINS = ['login', 'doctor'] as const;
const REGISTRIES = [...LOGINS, 'build', 'manifest', 'promote', 'copy', 'inspect'] as const;

/** What the environment says: secrets, which are never flags, and what holds for the whole machine. */
const VARIABLES: readonly Variable[] = [
  ...Object.entries(loginReads).map(([name, { says }]) => ({ name, says, verbs: LOGINS })),
  { name: inputs.secrets.secret ?? '', says: inputs.secrets.says, verbs: ['build'] },
  { name: inputs['builder-keys'].secret ?? '', says: inputs['builder-keys'].says, verbs: ['build'] },
  {
    name: 'DOCKER_CONFIG',
    says: "Folder of Docker's `config.json` with the logins; `~/.docker` by default",
    verbs: REGISTRIES,
  },
  {
    name: 'DOCKER_AUTH_CONFIG',
    says: 'Logins in the form of `config.json`, which come before that file, as in Docker',
    verbs: REGISTRIES,
  },
  {
    name: 'HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY',
    says: 'Proxies, and hosts that are spoken to without one, as Go reads them',
    verbs: REGISTRIES,
  },
  {
    name: 'SSL_CERT_FILE, SSL_CERT_DIR',
    says: "Authorities that are trusted besides Node's, in place of the machine's own bundle",
    verbs: REGISTRIES,
  },
  { name: 'MULTIARCH_DEBUG', says: '`1`: show more of what is done', verbs: ['plan', ...REGISTRIES] },
];

/** The part of a verb's help that names the variables it reads. */
export function environmentHelp(verb: Verb): string {
  const read = VARIABLES.filter(({ verbs }) => verbs.includes(verb));
  const lines = read.map(({ name, says }) => `  ${name}\n      ${says.replaceAll('`', '')}`);
  return `\nEnvironment:\n${lines.join('\n')}`;
}
