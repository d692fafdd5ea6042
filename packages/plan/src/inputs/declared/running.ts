import type { Declaration } from './input.js';

/** What a step or a command works on and with, beside the request itself. */
export const running = {
  'workflow-inputs': {
    kind: 'text',
    of: [],
    also: ['actions/plan'],
    says: 'All inputs as one JSON object, the expression `toJSON(inputs)` in a reusable workflow; inputs that are given to the step win',
  },
  leg: {
    kind: 'text',
    of: [],
    also: ['actions/build'],
    says: 'With `plan`: the number of the leg to build, or its entry of the output `legs` as JSON; in place of the inputs that describe a build',
  },
  plan: {
    kind: 'text',
    of: [],
    also: ['actions/manifest', 'actions/build', 'actions/login'],
    says: 'The output `plan` of the `plan` action, in place of the inputs that say the same',
  },
  published: {
    kind: 'text',
    of: [],
    also: ['actions/manifest'],
    says: 'The output `sealed` of this action in an earlier job: its outputs are put out again, and nothing else happens',
  },
  legs: {
    kind: 'text',
    of: [],
    also: ['actions/manifest'],
    says: 'With `plan`: the reports of the builds, as the expression `toJSON(needs.build.outputs)` gives them',
  },
  'second-legs': { kind: 'text', of: [], also: ['actions/manifest'], says: moreReports(64) },
  'third-legs': { kind: 'text', of: [], also: ['actions/manifest'], says: moreReports(128) },
  'fourth-legs': { kind: 'text', of: [], also: ['actions/manifest'], says: moreReports(192) },
  secrets: {
    kind: 'lines',
    of: [],
    also: ['build.yaml', 'actions/build'],
    secret: 'IMAGE_SECRETS',
    says: 'Secrets of the build, lines `KEY=VALUE`, for `RUN --mount=type=secret,id=KEY`; for several lines `KEY<<END`, the lines, `END`',
  },
  'checkout-token': {
    kind: 'text',
    of: [],
    also: ['build.yaml'],
    secret: 'CHECKOUT_TOKEN',
    says: 'Token that reads this repository and its private submodules over HTTPS; the checkout alone sees it',
  },
  'checkout-ssh-key': {
    kind: 'text',
    of: [],
    also: ['build.yaml'],
    secret: 'CHECKOUT_SSH_KEY',
    says: 'Private SSH key that reads this repository and its private submodules; the checkout alone sees it',
  },
  'builder-keys': {
    kind: 'lines',
    of: [],
    also: ['build.yaml', 'actions/build'],
    secret: 'BUILDER_KEYS',
    says: 'Keys to the BuildKit that `builder` names, lines `ca<<END`, a PEM file, `END`, and the same of `cert` and `key`, of `ssh-key` and `known-hosts`, or of `kubeconfig`; `arm64.key` is that of one platform',
  },
  'secrets-without-push': {
    kind: 'boolean',
    of: ['workflow'],
    also: ['actions/build'],
    default: 'false',
    says: 'Whether the secrets of the build also reach builds that are not pushed, as those of pull requests and bots',
  },
  logins: {
    kind: 'text',
    of: [],
    also: ['actions/build'],
    says: 'The output `registries` of the login step: a login that could end before the build is renewed right before the push',
  },
  'registry-identities': {
    kind: 'yaml',
    of: ['plan'],
    also: ['actions/login', 'actions/build', 'multiarch login', 'multiarch doctor'],
    not: ['multiarch plan', 'multiarch build'],
    shapes: false,
    says: 'YAML list of identities without stored passwords: `type` (`aws-ecr`, `gcp-wif`, `dockerhub`, `azure-acr`), `registry` (host, or host and path) and the keys of that type; comes before all other credentials',
    saysAt: { 'actions/build': 'As for the login step: what such a login is renewed with' },
  },
  verify: {
    kind: 'boolean',
    of: ['workflow'],
    also: ['actions/login', 'actions/manifest', 'multiarch manifest'],
    default: 'false',
    says: 'Read back what was written, before tags that may move are moved to it: bytes and platforms of all manifests, and that no blob is missing',
    saysAt: {
      'actions/login': 'Try a push to each image before anything is written, and show a table of all logins',
    },
  },
  'sign-in': {
    kind: 'boolean',
    of: [],
    also: ['actions/login'],
    default: 'true',
    says: 'Try each credential at its registry before it is written, where no push is tried',
  },
  everything: {
    kind: 'boolean',
    of: [],
    also: ['actions/login'],
    default: 'true',
    says: 'Also log in to what a build may pull from: each entry of `registry-auths` and `registry-identities` that no image needs, and Docker Hub where there are credentials for it',
  },
  optional: {
    kind: 'boolean',
    of: [],
    also: ['actions/login'],
    default: 'false',
    says: 'Warn of credentials that are missing or not taken, and go on without: for builds that are not pushed',
  },
  registry: {
    kind: 'text',
    of: [],
    also: ['actions/login'],
    says: 'A single registry, as for `docker/login-action`: its host; Docker Hub by default',
  },
  username: {
    kind: 'text',
    of: [],
    also: ['actions/login'],
    says: 'User name for that registry',
  },
  password: {
    kind: 'text',
    of: [],
    also: ['actions/login'],
    says: 'Password or token for that registry',
  },
  ecr: {
    kind: 'text',
    of: [],
    also: ['actions/login'],
    says: 'Whether that registry is one of ECR, where an access key is exchanged: `auto`, `true`, `false`',
  },
  logout: {
    kind: 'boolean',
    of: [],
    also: ['actions/login'],
    default: 'true',
    says: 'Take the logins back when the job ends; `false`: they stay',
  },
  'buildkit-image': {
    kind: 'text',
    form: 'image',
    of: ['workflow'],
    also: ['actions/build', 'multiarch build'],
    says: "BuildKit's image, where a builder has to be created because the current one cannot do what is asked; by default that of Docker Hub, pinned by digest",
  },
  'binfmt-image': {
    kind: 'text',
    form: 'image',
    of: ['workflow'],
    also: ['actions/build', 'multiarch build'],
    says: 'Image that registers QEMU with the kernel, where emulation is asked for and the engine lacks it; by default tonistiigi/binfmt of Docker Hub, pinned by digest',
  },
  'github-token': {
    kind: 'text',
    of: [],
    also: ['actions/build', 'actions/manifest', 'actions/promote'],
    default: '${{ github.token }}',
    says: 'Reads the history, to tell whether a tag would go backwards: `contents: read`',
    saysAt: {
      'actions/build':
        'With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`',
      'actions/manifest':
        'With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`',
    },
  },
  'dry-run': {
    kind: 'boolean',
    of: [],
    also: [
      'promote.yaml',
      'actions/manifest',
      'actions/promote',
      'multiarch build',
      'multiarch manifest',
      'multiarch promote',
      'multiarch copy',
    ],
    default: 'false',
    says: 'Check everything, write nothing',
    saysAt: { 'multiarch build': 'Show the plan, do nothing' },
  },
  'insecure-registries': {
    kind: 'names',
    of: ['plan'],
    also: [
      'promote.yaml',
      'actions/login',
      'actions/build',
      'actions/manifest',
      'actions/promote',
      'multiarch login',
      'multiarch doctor',
      'multiarch manifest',
      'multiarch promote',
      'multiarch copy',
      'multiarch inspect',
    ],
    shapes: false,
    says: 'Hosts with port that are spoken to in plain HTTP, separated by commas, blanks or lines. Loopback hosts are anyway',
    saysAt: {
      'actions/login':
        'Hosts with port that are spoken to in plain HTTP and may do without a credential, separated by commas, blanks or lines. Loopback hosts are anyway',
    },
  },
} as const satisfies Declaration;

/** Linux has 131,072 bytes for one input, which is fewer than all reports of a large run have. */
function moreReports(first: number): string {
  return `Reports as of \`legs\`, where all are too long for one input: those from \`leg-${first}\` on`;
}
