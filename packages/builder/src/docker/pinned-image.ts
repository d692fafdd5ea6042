/**
 * What a build takes from Docker Hub for itself, where nobody names another image: each by digest, so that what runs
 * with our rights is what we tried, whatever becomes of its tag. CONTRIBUTING.md says how they are renewed.
 */

/**
 * BuildKit 0.34.0, for builders that have to be created. Without a tag: Buildx would look up what the tag names now,
 * and hold that against a policy of its own, which needs the network once more.
 */
export const BUILDKIT_IMAGE =
  'docker.io/moby/buildkit@sha256:b059f8d7226d0b326bc871af489a5dddf65e36af4d20d14251b072974d9ee87c';

/** BusyBox, which moves cache mounts: `/bin/sh` and `tar` for every platform. */
export const MOUNTS_IMAGE =
  'docker.io/library/busybox:1.37.0-musl@sha256:5cec3fc171c87218698e85a52af7087de727372aae264a787b8112901a5b0092';

/** Registers QEMU with the kernel, for all containers of this machine, until it is started again. */
export const BINFMT_IMAGE =
  'docker.io/tonistiigi/binfmt:qemu-v10.2.3@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';
