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
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
  const chunks = output.filter((one) => one.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('the CLI has no entry');
  const others = chunks.filter((one) => one !== entry);
  const parts = others.map(({ fileName, code }) => [`./${fileName}`, code.trim()]);
  // The first line is that of a program.
  const [program = '', ...rest] = entry.code.split('\n');
  const code = [
    program,
    `${nodeCheck()}var MULTIARCH_VERSION=${versionOf(version)};`,
    `var MULTIARCH_PARTS=${JSON.stringify(Object.fromEntries(parts))};`,
    LOADER,
    ...rest,
  ].join('\n');
  return { code: `${code.trimEnd()}\n`, modules: chunks.flatMap(filesOf) };
}

/**
 * What is loaded when it is needed, as the SDKs of clouds, is there as text: to read all of it as code would take Node
 * longer than everything else before the first line.
 */
const LOADER = `require=((own,loaded)=>function load(id){
if(!Object.hasOwn(MULTIARCH_PARTS,id))return own(id);
if(loaded.has(id))return loaded.get(id).exports;
var part={exports:{}};loaded.set(id,part);
var vm=own("node:vm"),names=["exports","require","module","__filename","__dirname"];
vm.compileFunction(MULTIARCH_PARTS[id],names,{filename:__filename+"/"+id.slice(2),importModuleDynamically:vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER}).call(part.exports,part.exports,load,part,__filename,__dirname);
return part.exports})(require,new Map());`;

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
