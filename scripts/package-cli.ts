// Makes what a release has of the CLI: one file with its checksum, and a package for npm around the same file.
//   node scripts/package-cli.ts --version v1.2.3 [--out folder] [--name package]
// The package's name is `config.published` of packages/cli/package.json, which is the one line that a fork changes.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleCli, CLI_FILE } from './bundle/cli-bundle.ts';
import { licencesOf } from './bundle/licences.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    version: { type: 'string' },
    out: { type: 'string', default: 'released' },
    name: { type: 'string' },
  },
});
const { version } = values;
if (version === undefined || !/^v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version))
  throw new Error(`--version ${version ?? 'is missing'}: a version such as v1.2.3`);

const { description, license, config } = JSON.parse(
  readFileSync(join(root, 'packages/cli/package.json'), 'utf8'),
) as { description: string; license: string; config: { published: string } };

const out = resolve(root, values.out);
const folder = join(out, 'package');
rmSync(out, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { code, modules } = await bundleCli(root, version);
const files = { [CLI_FILE]: code, 'licenses.txt': licencesOf(modules) };
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
for (const name of ['LICENSE', 'packages/cli/README.md'])
  cpSync(join(root, name), join(folder, name.replace(/^.*\//, '')));
const manifest = {
  name: values.name ?? config.published,
  version: version.replace(/^v/, ''),
  description,
  license,
  type: 'commonjs',
  bin: { multiarch: CLI_FILE },
  engines: { node: '>=24' },
};
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);

writeFileSync(join(out, CLI_FILE), code, { mode: 0o755 });
const sum = createHash('sha256').update(code).digest('hex');
writeFileSync(join(out, `${CLI_FILE}.sha256`), `${sum}  ${CLI_FILE}\n`);
console.log(`${values.out}/${CLI_FILE} and ${values.out}/package: ${manifest.name} ${manifest.version}`);
