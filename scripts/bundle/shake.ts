import { type Plugin, rolldown } from 'rolldown';

/**
 * Leaves out of a bundle what nothing in it uses. ncc drops whole modules, and of one that is used it keeps all: of a
 * library in one file, everything. The code stays readable; its comments, a fifth of what a runner would parse before
 * the first request, are in the sources, and licences in a file of their own.
 *
 * @throws Error when it is no JavaScript
 */
export async function shake(name: string, code: string): Promise<string> {
  const inMemory: Plugin = { name: 'in-memory', load: (id) => (id === name ? code : null) };
  const bundle = await rolldown({
    input: name,
    platform: 'node',
    // ncc writes `eval('require')` for what a library can do without.
    logLevel: 'silent',
    plugins: [{ name: 'as-it-is', resolveId: (id) => ({ id, external: id !== name }) }, inMemory],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: false, comments: false });
  await bundle.close();
  const [{ code: shaken }] = output;
  if (output.length > 1) throw new Error(`${name} fell into ${output.length} pieces`);
  return shaken;
}
