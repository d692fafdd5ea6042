import type { Advice, Door } from '@multiarch/oci';

/**
 * What to do about a build that failed, where the words differ from door to door. A build is not read at the
 * `promote-workflow`: what is said there is what is said in our other workflow.
 */

export const DISK_IS_FULL = (door: Door): string =>
  door === 'terminal'
    ? 'The disk is full: remove what Docker does not need any more (`docker system prune`), or build on a machine with a larger disk.'
    : 'The disk is full: set `free-space: true`, or build on a runner with a larger disk.';

/** For a leg with a test, which halves what it needs of the disk by a test in the builder. */
export const DISK_IS_FULL_OF_COPIES: Advice = (door) => {
  const line = door === 'terminal' ? '`--smoke-test-in builder`' : '`smoke-test-in: builder`';
  return `${DISK_IS_FULL(door)}\nThe smoke test needs a copy of the image in the engine: ${line} does without.`;
};

export const NO_ENGINE: Advice = (door) => {
  const start =
    'Start the Docker engine, or point DOCKER_HOST to one that runs; `docker version` must show a server.';
  if (door === 'terminal') return start;
  const key = door === 'action' ? 'runs-on' : 'runners';
  return `${start} GitHub’s \`ubuntu-slim\` runners have none: name \`ubuntu-24.04\` or \`ubuntu-24.04-arm\` in \`${key}\`.`;
};

export const BUILDER_DID_NOT_START: Advice = (door) => {
  const store =
    'turn on the containerd image store of the engine, which then needs no other builder ("features": { "containerd-snapshotter": true } in daemon.json)';
  return door === 'action'
    ? `The builder could not be started: name a mirror of its image by \`buildkit-image\`, or ${store}.`
    : `The builder could not be started: see that its image (moby/buildkit on Docker Hub) can be pulled here, or ${store}.`;
};

/** @param what a whole sentence but for its end, which says where keys to a builder are given */
export function inBuilderKeys(what: string): Advice {
  return (door) => `${what} ${PLACE_OF_KEYS[door]}.`;
}

const PLACE_OF_KEYS: Readonly<Record<Door, string>> = {
  'build-workflow': 'in the secret BUILDER_KEYS',
  'promote-workflow': 'in the secret BUILDER_KEYS',
  action: 'in the input `builder-keys`',
  terminal: 'in the environment variable BUILDER_KEYS',
};

export const ANOTHER_BUILDER = (platform: string): Advice => {
  return (door) =>
    `Name a builder on a machine of that architecture in ${door === 'terminal' ? '`--builder`' : '`builder`'} ` +
    `(\`${platform}=…\`), or register QEMU on that machine and allow emulation, which is slow (${emulation(door)}).`;
};

export function testNeedsEmulator(platform: string): Advice {
  return (door) => {
    const name = door === 'terminal' ? '--binfmt-image' : 'binfmt-image';
    return (
      `The test needs an engine that runs ${platform}: a machine of that architecture, or one that allows privileged ` +
      `containers and reaches the image with QEMU, on Docker Hub or where \`${name}\` says.`
    );
  };
}

export function wrongProgram(platform: string): Advice {
  return (door) =>
    `The step ran a program that is not for ${platform}: either the base image or a copied binary is of ` +
    `another architecture, or the machine is, and then it takes ${machineFor(door)} or emulation (${emulation(door)}).`;
}

/** A machine that cannot run what is to be built. */
export function buildElsewhere(platform: string): Advice {
  return (door) =>
    `Build ${platform} on ${machineFor(door)}, or allow emulation, which is slow (${emulation(door)}).`;
}

/** The same, with the lines to type for a runner that has the platform's architecture. */
export function chooseRunner(platform: string, runner: string): Advice {
  return (door) => {
    if (door === 'terminal')
      return `Build it on a machine of that architecture, or allow emulation, which is slow (${emulation(door)}).`;
    const lines = door === 'action' ? `runs-on: ${runner}` : `runners: |\n    ${platform}=${runner}`;
    return `Name a runner of that architecture:\n  ${lines}\nor allow emulation, which is slow:\n  emulation: true`;
  };
}

function machineFor(door: Door): string {
  return door === 'terminal' ? 'a machine of that architecture' : 'a runner of that architecture';
}

function emulation(door: Door): string {
  return door === 'terminal' ? '`--emulation`' : '`emulation: true`';
}

export function plainHttp(host: string): Advice {
  return (door) => {
    const name =
      door === 'terminal' ? `\`--insecure-registries ${host}\`` : `\`insecure-registries: ${host}\``;
    return `${host} speaks plain HTTP: say so by ${name}, and where the engine pushes, also in the engine’s own list of that name (daemon.json).`;
  };
}

export const TAG_IS_FIXED: Advice = (door) => {
  const reuse = door === 'terminal' ? '`--on-existing reuse`' : '`on-existing: reuse`';
  return `The tag exists and may not change: take another tag, or ${reuse} to keep what is there.`;
};

export function pushDenied(host: string): Advice {
  const grant = 'permissions: { contents: read, packages: write }';
  return (door) => {
    if (door === 'terminal')
      return host === 'ghcr.io'
        ? 'The token may not write to ghcr.io: log in with one that has the scope write:packages (`docker login ghcr.io`, or GITHUB_TOKEN and `multiarch login`).'
        : `Log in to ${host} with an account that may push to this repository: \`docker login ${host}\`, or \`multiarch login\`.`;
    const job = door === 'action' ? 'the job' : 'the job that calls the workflow';
    if (host === 'ghcr.io') return `The token may not write to ghcr.io; add to ${job}:\n  ${grant}`;
    return door === 'action'
      ? `Log in to ${host} before the build, with an account that may push to this repository.`
      : `The login to ${host} may not push to this repository: give it that right, or the workflow another login.`;
  };
}

export const PULL_LIMIT: Advice = (door) => {
  const otherwise = 'or take the base image from a mirror';
  if (door === 'terminal') return `Log in to Docker Hub (\`docker login\`), ${otherwise}.`;
  return door === 'action'
    ? `Log in to Docker Hub before the build (\`docker-username\` and \`docker-token\` of the login action), ${otherwise}.`
    : `Log in to Docker Hub (the secrets DOCKER_USERNAME and DOCKER_TOKEN), ${otherwise}.`;
};

/** @param isPushed a build that is not may have been given no secrets at all */
export function secretIsMissing(id: string, isPushed = true): Advice {
  return (door) => {
    const where = {
      'build-workflow': 'the secret IMAGE_SECRETS',
      'promote-workflow': undefined,
      action: 'the input `secrets`',
      terminal: 'the environment variable IMAGE_SECRETS',
    }[door];
    const withheld = isPushed || door === 'terminal' ? '' : `${WITHHELD} `;
    return (
      where && `${withheld}Add a line \`${id}=…\` to ${where}${withheld === '' ? '' : ', if there is none'}.`
    );
  };
}

const WITHHELD =
  'Nothing is pushed here, and such a build is given its secrets only by `secrets-without-push: true`: it may be anybody’s.';

export function inTrouble(host: string, tries = 1): Advice {
  const often = tries > 1 ? `, ${tries} times in a row` : '';
  return (door) => `${host} had trouble${often}; ${again(door)} later.`;
}

function again(door: Door): string {
  return door === 'terminal' ? 'build again' : 'run the job again';
}

export const TEST_WAS_NOT_RUN: Advice = (door) =>
  `The test would not have tested what is pushed, and was not run: ${again(door)}.`;

export const ANOTHER_WAS_PUSHED: Advice = (door) => {
  const overwrite = door === 'terminal' ? '`--on-existing overwrite`' : '`on-existing: overwrite`';
  return `A base image or a remote file changed while this was built. It is under no final tag; ${again(door)} with ${overwrite}.`;
};

export const IMAGE_WITHOUT_SHELL: Advice = (door) => {
  const list = '\'["/app", "--version"]\'';
  const line = door === 'terminal' ? `--smoke-test ${list}` : `smoke-test: ${list}`;
  return `A script is run by /bin/sh of the image. One without a shell takes a JSON list:\n  ${line}`;
};

export const BAKE_MISSING: Advice = (door) => {
  const needs = "Docker's client with Buildx evaluates Bake files; no engine has to run for it.";
  if (door === 'terminal') return `Install both: ${needs}`;
  const key = door === 'action' ? 'runs-on' : 'small-runner';
  return `${needs} GitHub’s \`ubuntu-slim\` and \`ubuntu-24.04\` have them: name one of these in \`${key}\`.`;
};

export const BAKE_REFUSED: Advice = (door) => {
  const where = door === 'terminal' ? 'here' : 'in a fresh checkout';
  return `It is what 'docker buildx bake --print' says ${where}. A secret's file has to be there for it: 'env=' in place of 'src=' does without.`;
};
