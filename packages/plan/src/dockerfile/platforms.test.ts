import { MultiarchError } from '@multiarch/oci';
import { expect, test } from 'vitest';
import { type DockerfileUse, refuseForeignPlatform } from './platforms.js';

const both: DockerfileUse = {
  dockerfile: 'Dockerfile',
  platforms: ['linux/amd64', 'linux/arm64'],
  buildArgs: {},
  buildContexts: {},
};

/** What is refused: `line: message`; empty where nothing is. */
function refusal(lines: readonly string[], changes: Partial<DockerfileUse> = {}): string {
  try {
    refuseForeignPlatform(lines.join('\n'), { ...both, ...changes });
  } catch (error) {
    if (!(error instanceof MultiarchError)) throw error;
    return `${error.location?.line}: ${error.message}`;
  }
  return '';
}

test.each<[string, readonly string[], Partial<DockerfileUse>?]>([
  ['nothing', []],
  ['arguments of BuildKit without a default', ['FROM a', 'ARG TARGETARCH TARGETOS', 'ARG TARGETPLATFORM']],
  [
    'cross compilation',
    ['FROM --platform=$BUILDPLATFORM go AS b', 'ARG TARGETARCH', 'FROM a', 'COPY --from=b /x /'],
  ],
  ['a pinned stage for tools', ['FROM --platform=linux/amd64 go AS b', 'FROM a', 'COPY --from=b /x /']],
  ['the planned platform', ['FROM --platform=$TARGETPLATFORM a']],
  ['the planned platform in parts', ['FROM --platform=${TARGETOS}/${TARGETARCH} a']],
  ['the machine, unknown here', ['FROM --platform=${BUILDPLATFORM} a']],
  ['a default that is right for all', ['FROM a', 'ARG TARGETOS=linux']],
  ['a default that is right for the one', ['FROM a', 'ARG TARGETARCH=amd64'], { platforms: ['linux/amd64'] }],
  ['a default before FROM that takes its own value', ['ARG TARGETARCH=${TARGETARCH:-amd64}', 'FROM a']],
  [
    'a default that takes what was declared',
    ['FROM a', 'ARG TARGETARCH', 'ARG TARGETARCH=${TARGETARCH:-amd64}'],
  ],
  ['a default of an unknown value', ['FROM a', 'ARG TARGETARCH=$FROM_BASE']],
  ['a default in a stage that is not built', ['FROM a AS x', 'ARG TARGETARCH=amd64', 'FROM a']],
  ['a default behind the target', ['FROM a AS x', 'FROM x', 'ARG TARGETARCH=amd64'], { target: 'x' }],
  [
    'a default in a comment',
    ['FROM a', '# ARG TARGETARCH=amd64', 'RUN a \\', '# ARG TARGETARCH=amd64', ' b'],
  ],
  ['a default in a here-document', ['FROM a', 'RUN <<EOF', 'ARG TARGETARCH=amd64', 'EOF', 'RUN b']],
  [
    'a default in two here-documents',
    ['FROM a', 'COPY <<-"A" <<B /x/', 'x', '\tA', 'ARG TARGETARCH=amd64', 'B'],
  ],
  ['a default in a continued line', ['FROM a', 'RUN echo \\', '  ARG TARGETARCH=amd64']],
  ['a default in one with another escape', ['# escape=`', 'FROM a', 'RUN echo `', '  ARG TARGETARCH=amd64']],
  ['ONBUILD, of the images that start from it', ['FROM a', 'ONBUILD ARG TARGETARCH=amd64']],
  ['a text that looks like an argument', ['FROM a', 'LABEL x="ARG TARGETARCH=amd64"']],
  ['scratch, in which nothing is', ['FROM --platform=linux/amd64 scratch']],
  [
    'an argument that the build is given',
    ['ARG ARCH=amd64', 'FROM --platform=linux/$ARCH a'],
    { buildArgs: { ARCH: 'arm64' }, platforms: ['linux/arm64'] },
  ],
  [
    'a stage that the build is given',
    ['FROM --platform=linux/amd64 a AS b', 'FROM b'],
    { buildContexts: { b: 'x' } },
  ],
  ['another frontend', ['# syntax=example.com/mine', 'FROM --platform=linux/amd64 a']],
  [
    'a base for each architecture',
    [
      'FROM --platform=linux/amd64 a AS amd64',
      'FROM --platform=linux/arm64 a AS arm64',
      'FROM ${TARGETARCH}',
    ],
  ],
])('%s is right', (_, lines, changes) => {
  expect(refusal(lines, changes)).toBe('');
});

test.each<[string, readonly string[], string, Partial<DockerfileUse>?]>([
  [
    'a default',
    ['FROM a', 'ARG TARGETARCH=amd64'],
    '2: Dockerfile: ARG TARGETARCH=amd64 is "amd64" in the image for linux/arm64, too, where BuildKit has "arm64"',
  ],
  [
    'a default among others',
    ['FROM a', '', 'ARG A=1 \\', ' TARGETARCH="arm64"'],
    '3: Dockerfile: ARG TARGETARCH="arm64" is "arm64" in the image for linux/amd64',
  ],
  ['a default before FROM', ['ARG TARGETARCH=amd64', 'FROM a'], '1: Dockerfile: ARG TARGETARCH=amd64'],
  ['an empty default', ['FROM a', 'ARG TARGETARCH='], '2: Dockerfile: ARG TARGETARCH= is ""'],
  [
    'a default where a stage has no value yet',
    ['FROM a', 'ARG TARGETARCH=${TARGETARCH:-amd64}'],
    '2: Dockerfile: ARG TARGETARCH=${TARGETARCH:-amd64}',
  ],
  [
    'a platform',
    ['FROM a', 'ARG TARGETPLATFORM=linux/amd64'],
    '2: Dockerfile: ARG TARGETPLATFORM=linux/amd64',
  ],
  [
    'a system',
    ['FROM a', 'ARG TARGETOS=darwin'],
    '2: Dockerfile: ARG TARGETOS=darwin is "darwin" in the image for linux/amd64',
  ],
  [
    'a variant',
    ['FROM a', 'ARG TARGETVARIANT=v6'],
    '2: Dockerfile: ARG TARGETVARIANT=v6',
    { platforms: ['linux/arm/v7'] },
  ],
  ['small letters', ['from a', 'arg TARGETARCH=amd64'], '2: Dockerfile: ARG TARGETARCH'],
  [
    'a default in a stage that files come from',
    [
      'FROM --platform=$BUILDPLATFORM go AS Build',
      'ARG TARGETARCH=amd64',
      'FROM a',
      'COPY --from=build /x /',
    ],
    '2: ',
  ],
  [
    'a default in a stage that is mounted',
    ['FROM go AS b', 'ARG TARGETARCH=amd64', 'FROM a', 'RUN --mount=type=bind,from=b,target=/b x'],
    '2: ',
  ],
  [
    'a default in a stage by number',
    ['FROM go', 'ARG TARGETARCH=amd64', 'FROM a', 'COPY --from=0 /x /'],
    '2: ',
  ],
  ['a default behind a here-document', ['FROM a', 'RUN <<EOF', 'x \\', 'EOF', 'ARG TARGETARCH=amd64'], '5: '],
  [
    'a default behind what looks like one',
    ['FROM a', 'RUN echo "x <<EOF"', 'ARG TARGETARCH=amd64', 'EOF'],
    '3: ',
  ],
  [
    'a default of an argument',
    ['FROM a', 'ARG ARCH', 'ARG TARGETARCH=$ARCH'],
    '3: ',
    { buildArgs: { ARCH: 'amd64' } },
  ],
  [
    'a pinned image',
    ['FROM --platform=linux/amd64 a'],
    '1: Dockerfile: makes an image for linux/amd64 (FROM --platform=linux/amd64), but linux/arm64 is to be built',
  ],
  [
    'a pinned stage that it starts from',
    ['FROM --platform=linux/amd64 a AS b', 'FROM b AS c', 'FROM c'],
    '1: ',
  ],
  [
    'an argument of its own',
    ['ARG ARCH=amd64', 'FROM --platform=linux/$ARCH a'],
    '2: Dockerfile: makes an image for linux/amd64 (FROM --platform=linux/$ARCH)',
  ],
  [
    'an argument of another',
    ['ARG A=arm64', 'ARG B="linux/${A}"', 'FROM --platform=${B:-x} a'],
    '3: Dockerfile: makes an image for linux/arm64',
  ],
  [
    'an argument that the build is given',
    ['ARG ARCH', 'FROM --platform=linux/$ARCH a'],
    '2: ',
    { buildArgs: { ARCH: 'amd64' } },
  ],
  ['a fallback', ['FROM --platform=${MINE:-linux/amd64} a'], '1: '],
  [
    'the one platform that is not planned',
    ['FROM --platform=linux/amd64 a'],
    '1: ',
    { platforms: ['linux/arm64'] },
  ],
])('%s is refused', (_, lines, message, changes) => {
  expect(refusal(lines, changes)).toContain(message);
});
