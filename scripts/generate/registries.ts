import { behaviourOf, SERVICE_NAMES, type ServiceName } from '@multiarch/testbed';

type Behaviour = ReturnType<typeof behaviourOf>;

const NAMES: Readonly<Record<ServiceName, string>> = {
  distribution: 'CNCF distribution 2.8',
  ecr: 'Amazon ECR',
  ghcr: 'GitHub container registry',
  'docker-hub': 'Docker Hub',
  'artifact-registry': 'Artifact Registry',
  quay: 'Quay',
  acr: 'Azure container registry',
};

/** How it is known that a registry behaves so; all else is emulated from documentation. */
const SHOWN: Readonly<Partial<Record<ServiceName, string>>> = { distribution: 'real, here' };

const IMMUTABLE = 'A tag that is immutable';

const COLUMNS: readonly (readonly [string, (behaviour: Behaviour) => string])[] = [
  ['Login', ({ auth, tokenMethods }) => (auth === 'bearer' ? `token (${tokenMethods.join(', ')})` : auth)],
  ['Mounts blobs', ({ mounts }) => yes(mounts)],
  ['Referrers API', ({ referrers }) => yes(referrers)],
  ['Deletes a tag, a digest', ({ deleteTag, deleteDigest }) => `${yes(deleteTag)}, ${yes(deleteDigest)}`],
  ['A write is seen', ({ visibleAfter }) => (visibleAfter === 0 ? 'at once' : 'a moment later')],
  [IMMUTABLE, ({ immutableAnswer: { status, code } }) => `${status} \`${code}\``],
  ['A child that is missing', ({ missingChild: { status, code } }) => `${status} \`${code}\``],
];

/** What each kind of registry is taken to do, as the tests' own registry does it in its place. */
export function registryTable(): string {
  const rows = SERVICE_NAMES.map((name) => {
    const behaviour = behaviourOf(name);
    const cells = COLUMNS.map(([title, cell]) => (isWithout(name, title) ? 'has none' : cell(behaviour)));
    return [NAMES[name], ...cells, SHOWN[name] ?? 'emulated'];
  });
  const head = ['Registry', ...COLUMNS.map(([title]) => title), 'Shown'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** The tests let each registry have tags that are immutable; the CNCF's has none. */
function isWithout(name: ServiceName, title: string): boolean {
  return name === 'distribution' && title === IMMUTABLE;
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}
