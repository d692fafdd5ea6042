import { join } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';

/** The name of the file, wherever it lies. */
export const CLI_FILE = 'multiarch.cjs';

/** The oldest Node that the sources are written for, as `engines` of the root's `package.json` says. */
const OLDEST_NODE = 24;

/** What older versions of Node can at least read, so that they can say that they are too old. */
const READABLE = 'es2022';

/** The CLI as one file, and the files that it is made of. */
interface CliBundle {
  readonly code: string;
  readonly modules: readonly string[];
}

/**
 * Makes one file of the CLI, for any Node from {@link OLDEST_NODE} on and nothing beside it. CommonJS, because imports
 * of ES modules come before everything else: an older Node would fail in one of them, and not say why.
 *
 * @param version what `--version` says; without one, what the variable `MULTIARCH_VERSION` has when it is run
 * @throws Error when something cannot be bundled; packages must be compiled
 */
export async function bundleCli(root: string, version?: string): Promise<CliBundle> {
  const bundle = await rolldown({
    input: join(root, 'packages/cli/lib/main.js'),
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    transform: { target: READABLE },
  });
  const { output } = await bundle.generate({
    format: 'cjs',
    // Its folds are for people who debug it, and it is read by Node alone: half the size.
    minify: true,
    comments: false,
    codeSplitting: false,
    banner: `${nodeCheck()}var MULTIARCH_VERSION=${versionOf(version)};`,
  });
  await bundle.close();
  const [only, ...others] = output;
  if (others.length > 0) throw new Error(`the CLI fell into ${output.length} files`);
  return { code: `${only.code}\n`, modules: filesOf(only) };
}

function nodeCheck(): string {
  const message = JSON.stringify(`multiarch needs Node ${OLDEST_NODE} or newer, and this is `);
  return `if(parseInt(process.versions.node)<${OLDEST_NODE}){console.error(${message}+process.version);process.exit(2)}`;
}

function versionOf(version: string | undefined): string {
  return version === undefined
    ? 'process.env.MULTIARCH_VERSION||"unreleased"'
    : JSON.stringify(version.replace(/^v/, ''));
}

/** Without what the bundler itself puts in. */
function filesOf({ moduleIds }: OutputChunk): string[] {
  return moduleIds.filter((id) => id.startsWith('/'));
}
