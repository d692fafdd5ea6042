import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../repository-root.js';

const CORE = pathToFileURL(join(repositoryRoot(), 'actions/plan/node_modules/@actions/core/lib/core.js'));

/** An action of a test: real files, run as a real process, speaking the runner's protocol by itself or by `core`. */
export async function createAction(main: string, post?: string, inputs = '{}') {
  const folder = await mkdtemp(join(tmpdir(), 'multiarch-action-'));
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  // It takes its time to load.
  const core = `${main}${post}`.includes('core.') ? `import * as core from '${CORE.href}';` : '';
  const prelude = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'; ${core}
    const { env } = process; const put = (name, text) => appendFileSync(env[name], text + '\\n');\n`;
  const runs = `{ using: node24, main: dist/index.js${post === undefined ? '' : ', post: dist/post.js'} }`;
  await write('action.yml', `name: x\ndescription: x\ninputs: ${inputs}\nruns: ${runs}\n`);
  await write('package.json', '{"type":"module"}');
  await write('dist/index.js', prelude + main);
  if (post !== undefined) await write('dist/post.js', prelude + post);
  return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
