/** Where images go, and who may push there. */
export interface PushTarget {
  /** `host:port` */
  readonly host: string;
  readonly user: string;
  readonly password: string;
}

/** One form in which callers have secrets, as our documentation or the one who hands them out shows it. */
export interface SecretForm {
  readonly title: string;
  /** Path of the image. */
  readonly path: string;
  /** Another password than one that is in no name. */
  readonly password?: string;
  /** The secrets of the caller, apart from `REGISTRY_AUTHS` of the target where they have none of their own. */
  secrets(target: PushTarget): Readonly<Record<string, string>>;
}

const PATH = 'octo-org/octo-app';

/** As Google hands it out: several lines, of which the first and the last are a brace. */
const GAR_KEY = `${JSON.stringify(
  {
    type: 'service_account',
    project_id: 'my-project',
    private_key_id: '0123456789abcdef0123456789abcdef01234567',
    private_key: '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIA\n-----END PRIVATE KEY-----\n',
    client_email: 'push@my-project.iam.gserviceaccount.com',
    client_id: '100000000000000000001',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    universe_domain: 'googleapis.com',
  },
  null,
  2,
)}\n`;

const BUILD_KEY = JSON.stringify({ type: 'service_account', scopes: [], token: 't0p-s3cret' }, null, 2);

/** The documented YAML. */
export function yamlAuths({ host, user, password }: PushTarget): string {
  return `- registry: ${host}\n  username: ${user}\n  password: ${password}\n`;
}

export const SECRET_FORMS: readonly SecretForm[] = [
  {
    title: 'a Docker Hub user whose name is in the image',
    path: PATH,
    secrets: () => ({ DOCKER_USERNAME: 'octo-org', DOCKER_TOKEN: 'dckr_pat_0123456789-abcdefghijklmn' }),
  },
  { title: 'a GAR key as it was downloaded', path: PATH, secrets: () => ({ GAR_PUSH_TOKEN: GAR_KEY }) },
  {
    title: 'a GAR key in base64',
    path: PATH,
    secrets: () => ({ GAR_PUSH_TOKEN: Buffer.from(GAR_KEY).toString('base64') }),
  },
  {
    title: 'REGISTRY_AUTHS as documented, in YAML',
    path: PATH,
    secrets: (target) => ({ REGISTRY_AUTHS: yamlAuths(target) }),
  },
  {
    title: 'REGISTRY_AUTHS in indented JSON',
    path: PATH,
    secrets: ({ host, user, password }) => ({
      REGISTRY_AUTHS: JSON.stringify([{ registry: host, username: user, password }], null, 2),
    }),
  },
  {
    title: 'a short password that is part of names',
    path: 'octo-org/latest-app',
    password: 'test',
    secrets: (target) => ({ REGISTRY_AUTHS: yamlAuths(target) }),
  },
  {
    title: 'IMAGE_SECRETS with JSON over several lines, in quotes',
    path: PATH,
    secrets: () => ({ IMAGE_SECRETS: `TOKEN=npm_0123456789\n"KEY=${BUILD_KEY.replaceAll('"', '""')}"\n` }),
  },
  {
    title: 'IMAGE_SECRETS with JSON in a here-document',
    path: PATH,
    secrets: () => ({ IMAGE_SECRETS: `TOKEN=npm_0123456789\nKEY<<END\n${BUILD_KEY}\nEND\n` }),
  },
  {
    title: 'temporary keys of AWS',
    path: PATH,
    secrets: () => ({
      AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      AWS_SESSION_TOKEN: `IQoJb3JpZ2luX2VjE${'aB3/+'.repeat(60)}==`,
    }),
  },
];

/** All secrets of a caller: those of the form, and a login to the target where it has none. */
export function allSecrets(form: SecretForm, target: PushTarget): Record<string, string> {
  return { REGISTRY_AUTHS: yamlAuths(target), ...form.secrets(target) };
}
