import type { Advice, ErrorCode } from '@multiarch/oci';
import type { Leg } from '@multiarch/plan';
import {
  DISK_IS_FULL,
  DISK_IS_FULL_OF_COPIES,
  inTrouble,
  NO_ENGINE,
  PULL_LIMIT,
  plainHttp,
  pushDenied,
  secretIsMissing,
  TAG_IS_FIXED,
  wrongProgram,
} from '../advice.js';

/** Failures of the network and of busy registries, which the same command survives a little later. */
export const TRANSIENT =
  /connection reset by peer|broken pipe|server misbehaving|failure in name resolution|\bEOF\b|i\/o timeout|TLS handshake timeout|Client\.Timeout|deadline exceeded|GOAWAY|: (?:408|429|5\d\d) [A-Z]|toomanyrequests|unknown blob|blob unknown|upload (?:unknown|invalid)/i;

interface KnownFailure {
  /** What Buildx's last word is like. */
  readonly example: string;
  /** What is behind it, in a sentence or two. */
  readonly cause: string;
  readonly pattern: RegExp;
  /** Whether a step's own output counts too. */
  readonly within: 'error' | 'output';
  readonly code: ErrorCode;
  readonly advice: (error: string, leg: Leg, tries: number) => Advice;
}

const DENIED = '\\b(?:401|403)\\b|denied|unauthorized|insufficient_scope|authorization failed|no basic auth';

/** Every failure of a build that we know: what it looks like, why it is, what to do. The first that fits is taken. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    pattern: /cannot connect to the docker daemon|error during connect|connect to the docker (?:daemon|API)/i,
    example:
      'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
    cause: "There is no engine where Docker's client looks for one.",
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () => NO_ENGINE,
  },
  {
    pattern: /unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --progress/,
    example: 'docker: unknown command: docker buildx',
    cause: "Docker's client is there without its plugin Buildx, or with one that is too old.",
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () => 'Install the Buildx plugin of Docker; `docker buildx version` must answer.',
  },
  {
    pattern: /no builder "[^"]*" found/,
    example: 'ERROR: no builder "mine" found',
    cause: 'A variable names a builder that nobody has made on this machine.',
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () => 'BUILDX_BUILDER names a builder that does not exist; unset it or run `docker buildx ls`.',
  },
  {
    pattern: /no space left on device|disk quota exceeded/i,
    example: 'write /out/app: no space left on device',
    cause: "The machine's disk is full: of base images, layers, and what a runner brings along.",
    within: 'output',
    code: 'BUILD',
    advice: (_, { smokeTest, smokeTestIn }) =>
      smokeTest === undefined || smokeTestIn === 'builder' ? DISK_IS_FULL : DISK_IS_FULL_OF_COPIES,
  },
  {
    pattern: /exec format error/i,
    example: 'exec /bin/sh: exec format error',
    cause:
      'A program of one architecture was started on a machine of another one: the base image or a file that was copied is for another architecture, or the machine is and emulates nothing.',
    within: 'output',
    code: 'BUILD',
    advice: (_, { platform }) => wrongProgram(platform),
  },
  {
    pattern: /server gave HTTP response to HTTPS client/,
    example:
      'failed to do request: Head "https://registry.local:5000/v2/app/blobs/x": http: server gave HTTP response to HTTPS client',
    cause: 'The registry speaks plain HTTP, and nobody has said so.',
    within: 'error',
    code: 'REGISTRY',
    advice: (error) => plainHttp(hostOf(error)),
  },
  {
    pattern: /immutable|cannot be overwritten/i,
    example:
      "failed to push registry.example.org/app:1.2.3: the image tag '1.2.3' already exists and cannot be overwritten because the tag is immutable",
    cause: 'The registry lets no tag be written twice, and this one is written.',
    within: 'error',
    code: 'CONFLICT',
    advice: () => TAG_IS_FIXED,
  },
  {
    pattern: new RegExp(`failed to push.*(?:${DENIED})`, 'i'),
    example: 'failed to push ghcr.io/org/app:1: unexpected status: 403 Forbidden',
    cause: 'The registry knows who asks, or nobody was logged in, and the one who asks may not write there.',
    within: 'error',
    code: 'CREDENTIALS',
    advice: (error) => pushDenied(hostOf(error)),
  },
  {
    pattern: /failed to push.*(?:name unknown|name_unknown|repository .*not exist|404)/i,
    example:
      "failed to push registry.example.org/app:1: name unknown: The repository with name 'app' does not exist",
    cause: 'This registry makes no repository when something is pushed.',
    within: 'error',
    code: 'REGISTRY',
    advice: (error) =>
      `Create the repository at ${hostOf(error)} first: this registry does not create it on a push.`,
  },
  {
    pattern: /failed to push.*(?:connection refused|no such host|no route to host|certificate)/i,
    example: 'failed to push registry.local/app:1: dial tcp: lookup registry.local: no such host',
    cause:
      "The registry's name is not known here, or nobody answers there, or it shows a certificate that is not trusted.",
    within: 'error',
    code: 'REGISTRY',
    advice: (error) =>
      `Check that ${hostOf(error)} is the registry you mean and that it is reachable from here.`,
  },
  {
    pattern: /pull rate limit/i,
    example: '429 Too Many Requests: You have reached your unauthenticated pull rate limit',
    cause: 'Docker Hub lets an address, or an account, pull so often within six hours.',
    within: 'error',
    code: 'REGISTRY',
    advice: () => PULL_LIMIT,
  },
  {
    pattern: /no match for platform/i,
    example: 'alpine:3: no match for platform in manifest: not found',
    cause: 'The base image is not made for the platform that is built.',
    within: 'error',
    code: 'BUILD',
    advice: (_, { platform }) =>
      `The base image does not exist for ${platform}: take another, or drop the platform.`,
  },
  {
    pattern: /failed to resolve source metadata for (?:localhost|127\.|\[::1\]).*connection refused/,
    example:
      'failed to resolve source metadata for localhost:5000/base:1: dial tcp 127.0.0.1:5000: connect: connection refused',
    cause: 'The builder is a container of its own, whose `localhost` is not that of the machine.',
    within: 'error',
    code: 'BUILD',
    advice: () =>
      'The builder is in a network of its own, where this machine’s registries are not. Name the base image by an ' +
      'address that containers reach, or set up a builder before this step:\n' +
      '  docker buildx create --use --driver-opt network=host',
  },
  {
    pattern: /failed to resolve source metadata|pull access denied/i,
    example:
      'base/private:1: failed to resolve source metadata for registry.example.org/base/private:1: pull access denied, repository does not exist or may require authorization',
    cause: 'The base image has another name, or is private.',
    within: 'error',
    code: 'BUILD',
    advice: () =>
      'The base image could not be read: check its name, and log in to its registry when it is a private one.',
  },
  {
    pattern: /^secret (\S+): not found/,
    example: 'secret npm: not found',
    cause: 'A step asks for a secret that the build was not given.',
    within: 'error',
    code: 'BUILD',
    advice: (error, { push }) => secretIsMissing(/^secret (\S+):/.exec(error)?.[1] ?? '', push),
  },
  {
    pattern: /failed to calculate checksum of ref .* not found/,
    example: 'failed to compute cache key: failed to calculate checksum of ref x::y: "/dist": not found',
    cause: '`COPY` or `ADD` names a file that is not sent to the builder.',
    within: 'error',
    code: 'BUILD',
    advice: (_, { context }) =>
      `The file is not in the build context '${context}', or .dockerignore excludes it.`,
  },
  {
    pattern: /target stage "[^"]*" could not be found/,
    example: 'target stage "prod" could not be found',
    cause: 'The Dockerfile has no stage of that name.',
    within: 'error',
    code: 'INVALID_INPUT',
    advice: (_, { dockerfile }) => `Give as target a stage of ${dockerfile} (\`FROM … AS name\`).`,
  },
  {
    pattern: /^failed to receive status: |rpc error: code = Unavailable/,
    example: 'failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
    cause:
      'The builder ended in the middle of the build, as for want of memory, or the connection with it was cut.',
    within: 'error',
    code: 'ENVIRONMENT',
    advice: () =>
      'See what the builder’s own log says last; give it more memory where it was killed for want of it.',
  },
  {
    pattern: TRANSIENT,
    example:
      'failed to do request: Head "https://registry.example.org/v2/app/manifests/1": net/http: TLS handshake timeout',
    cause: 'The network or the registry failed for a moment; the build was tried again several times.',
    within: 'error',
    code: 'REGISTRY',
    advice: (error, _, tries) => inTrouble(hostOf(error), tries),
  },
];

/** The registry that an error speaks of. */
function hostOf(error: string): string {
  const pushed = /failed to push ([^\s/]+)\//.exec(error)?.[1];
  return pushed ?? /https?:\/\/([^\s/"]+)/.exec(error)?.[1] ?? 'The registry';
}
