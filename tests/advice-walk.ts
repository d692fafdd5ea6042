import { adviseGrant } from '../actions/door/src/github-ancestry.js';
import * as building from '../packages/builder/src/advice.js';
import { explainAwsError } from '../packages/credentials/src/aws/error.js';
import { adviseAws } from '../packages/credentials/src/aws/token.js';
import { idTokenRefused, whyNoIdToken } from '../packages/credentials/src/github/oidc.js';
import { providers } from '../packages/credentials/src/login/providers.js';
import { explainRefusal } from '../packages/credentials/src/login/push-refusal.js';
import { explainMissingLogins } from '../packages/credentials/src/login/resolve.js';
import { missingEntry } from '../packages/credentials/src/others/generic.js';
import { adviseOrigin } from '../packages/credentials/src/run-origin.js';
import { openSession } from '../packages/credentials/src/session.js';
import * as lifecycle from '../packages/lifecycle/src/advice.js';
import type { Advice } from '../packages/oci/src/errors/advice.js';
import { kindOf } from '../packages/oci/src/hosts/kind.js';
import * as planning from '../packages/plan/src/advice.js';
import { adviceFor, refusedCredential } from '../packages/registry/src/answer/advice.js';
import { RegistryError } from '../packages/registry/src/answer/registry-error.js';
import type { Readers } from './settings.js';

/** Advice of one part of the house, each under a name to find it by, and who reads it. */
export interface Walk {
  readonly folder: string;
  readonly readers: Readers;
  readonly advice: Readonly<Record<string, Advice | undefined>>;
}

/** The login action is what other actions send people to, as `multiarch login` is for other commands. */
const BUILDING: Readers = {
  workflow: ['build'],
  actions: ['build', 'login'],
  commands: ['build', 'login'],
};
const PLANNING: Readers = { workflow: ['build'], actions: ['plan'], commands: ['plan'] };
const PROMOTING: Readers = { workflow: ['promote'], actions: ['promote'], commands: ['promote'] };
const LOGGING_IN: Readers = {
  workflow: ['build', 'promote'],
  actions: ['login'],
  commands: ['login', 'doctor'],
};

const { MOVE_BACKWARDS, BUILD_FAILED, TAG_EXISTS, TAG_TAKEN, ...promoting } = lifecycle;
const { signIt, signAgain, ...promotingTexts } = promoting;

/** A host of each provider, and of none. */
const HOSTS = [
  'docker.io',
  'ghcr.io',
  'us-docker.pkg.dev',
  '123456789012.dkr.ecr.us-east-1.amazonaws.com',
  'public.ecr.aws',
  'registry.azurecr.io',
  'quay.io',
];

/** All advice whose words differ from door to door. What a function needs to know is made up here. */
export const walks: readonly Walk[] = [
  {
    folder: 'packages/builder',
    readers: BUILDING,
    advice: called(building, {
      wrongProgram: () => building.wrongProgram('linux/arm64'),
      buildElsewhere: () => building.buildElsewhere('linux/arm64'),
      chooseRunner: () => building.chooseRunner('linux/arm64', 'ubuntu-24.04-arm'),
      plainHttp: () => building.plainHttp('registry.test:5000'),
      pushDenied: () => building.pushDenied('registry.test'),
      'pushDenied to ghcr.io': () => building.pushDenied('ghcr.io'),
      secretIsMissing: () => building.secretIsMissing('token'),
      'secretIsMissing, not pushed': () => building.secretIsMissing('token', false),
      inBuilderKeys: () => building.inBuilderKeys('Give the authority as `ca`'),
      ANOTHER_BUILDER: () => building.ANOTHER_BUILDER('linux/arm64'),
      testNeedsEmulator: () => building.testNeedsEmulator('linux/arm64'),
      inTrouble: () => building.inTrouble('registry.test'),
    }),
  },
  {
    folder: 'packages/plan',
    readers: PLANNING,
    advice: called(planning, { addDockerfile: () => planning.addDockerfile('gpu') }),
  },
  { folder: 'packages/lifecycle', readers: BUILDING, advice: { TAG_EXISTS } },
  {
    folder: 'packages/lifecycle',
    readers: { workflow: [], actions: [], commands: ['copy'] },
    advice: { TAG_TAKEN },
  },
  {
    folder: 'packages/lifecycle',
    readers: {
      workflow: ['build', 'promote'],
      actions: ['plan', 'promote'],
      commands: ['build', 'promote', 'copy'],
    },
    advice: { MOVE_BACKWARDS },
  },
  {
    folder: 'packages/lifecycle',
    readers: { workflow: ['build'], actions: ['manifest'], commands: ['build', 'manifest'] },
    advice: { BUILD_FAILED },
  },
  {
    folder: 'packages/lifecycle',
    readers: PROMOTING,
    advice: called(
      { ...promotingTexts, signIt, signAgain },
      {
        signIt: () => signIt('registry.test/app@sha256:0', 'key'),
        'signIt, of an identity': () => signIt('registry.test/app@sha256:0', 'identity'),
        signAgain: () => signAgain('registry.test/app@sha256:0', 'key'),
      },
    ),
  },
  {
    folder: 'packages/registry',
    readers: { ...LOGGING_IN, actions: ['login', 'build', 'manifest', 'promote'] },
    advice: registryAdvice(),
  },
  { folder: 'packages/credentials', readers: LOGGING_IN, advice: credentialsAdvice() },
  {
    folder: 'actions/door',
    readers: { workflow: ['build', 'promote'], actions: ['manifest', 'promote'], commands: [] },
    advice: { adviseGrant },
  },
];

/** Each export of a module: a function that makes advice has to be called here, whatever is exported later. */
function called(
  module: Readonly<Record<string, unknown>>,
  calls: Readonly<Record<string, () => Advice>>,
): Record<string, Advice> {
  const made = Object.entries(calls).map(([name, make]) => [name, make()] as const);
  const constant = Object.entries(module).filter(([name]) => !(name in calls));
  return { ...Object.fromEntries(made), ...(Object.fromEntries(constant) as Record<string, Advice>) };
}

function registryAdvice(): Record<string, Advice> {
  const about = (registry: string) => ({ registry, repository: 'org/app', tag: '1' });
  const refusal = (status: number, said = '', temporary = false) =>
    new RegistryError('REGISTRY', 'refused', {
      status,
      temporary,
      complaints: [{ code: said, message: said, digests: [] }],
    });
  return {
    'pull limit': adviceFor(refusal(429), { method: 'GET' }, about('docker.io')),
    'too many requests': adviceFor(refusal(429), { method: 'GET' }, about('registry.test')),
    'a missing part': adviceFor(refusal(404, 'BLOB_UNKNOWN'), { method: 'PUT' }, about('registry.test')),
    'refused by ghcr.io': adviceFor(refusal(403), { method: 'PUT' }, about('ghcr.io')),
    'no login': adviceFor(refusal(401), { method: 'PUT' }, about('registry.test')),
    expired: adviceFor(
      refusal(403, 'authorization token has expired'),
      { method: 'PUT' },
      about('registry.test'),
    ),
    artifactory: adviceFor(refusal(403), { method: 'PUT' }, about('team.jfrog.io')),
    forbidden: adviceFor(refusal(403), { method: 'PUT' }, about('registry.test')),
    absent: adviceFor(refusal(404), { method: 'GET' }, about('registry.test')),
    'no repository': adviceFor(refusal(404), { method: 'PUT' }, about('registry.test')),
    'in trouble': adviceFor(refusal(503), { method: 'GET' }, about('registry.test')),
    'something else': adviceFor(refusal(418), { method: 'GET' }, about('registry.test')),
    'credential of ghcr.io': refusedCredential('ghcr.io'),
    'credential of another': refusedCredential('registry.test'),
  };
}

function credentialsAdvice(): Record<string, Advice | undefined> {
  const advice: Record<string, Advice | undefined> = {
    'an unknown host': missingEntry('registry.test').advice,
    'no identity of AWS': adviseAws(HOSTS[3] ?? '', 'Could not load credentials'),
    'no identity token here': whyNoIdToken({ environment: {} }),
    'no identity token in this job': whyNoIdToken({ environment: { GITHUB_ACTIONS: 'true' } }),
    'no identity token for a fork': whyNoIdToken({ environment: {}, origin: 'fork' }),
    'an identity token that was refused': idTokenRefused,
    'a fork': adviseOrigin('fork'),
    Dependabot: adviseOrigin('dependabot'),
    'a push that ghcr.io refused': explainRefusal(Object.assign(new Error('no'), { status: 403 }), {
      image: 'ghcr.io/org/app',
      host: 'ghcr.io',
      identity: 'octocat',
      how: 'GITHUB_TOKEN',
    }).advice,
    'everything that is lacking': explainMissingLogins([], 'fork').advice,
  };
  for (const provider of providers) {
    const host = HOSTS.find((one) => kindOf(one).name === provider.kind);
    if (host === undefined) throw new Error(`no host of ${provider.name} is known here`);
    // Nothing at all, and each of what it reads alone: a name without its password.
    for (const given of ['', ...Object.keys(provider.reads)]) {
      const secrets = given === '' ? {} : { [given]: given === 'GAR_PUSH_TOKEN' ? 'ya29.x' : 'x' };
      const offer = provider.offer(host, openSession({ secrets, environment: {}, mask: () => {} }));
      if (offer.kind === 'missing') advice[`${provider.name} with ${given || 'nothing'}`] = offer.advice;
    }
  }
  for (const name of [
    'UnrecognizedClientException',
    'InvalidSignatureException',
    'ExpiredToken',
    'AccessDenied',
  ])
    advice[name] = explainAwsError({ name }, { host: 'x', identity: 'y', region: 'z' }).advice;
  return advice;
}
