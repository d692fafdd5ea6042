// Writes docs/schemas/*.schema.json from the schemas that the documents are read by.
//   node scripts/schemas.ts [--check]
// With --check nothing is written; it fails, naming the file, where one is stale.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { architectureSchema, DOCUMENT_SCHEMAS } from '@multiarch/plan';
import { toJsonSchema } from '@valibot/to-json-schema';

const root = join(import.meta.dirname, '..');
const folder = 'docs/schemas';

const files = new Map(
  Object.entries({ ...DOCUMENT_SCHEMAS, architecture: architectureSchema }).map(([name, schema]) => {
    const json = toJsonSchema(schema, {
      target: 'draft-2020-12',
      errorMode: 'throw',
      // Rules between members say in their metadata what they are in JSON Schema.
      ignoreActions: ['check', 'partial_check', 'raw_check'],
      // What a custom schema takes stands in its metadata, too.
      overrideSchema: ({ valibotSchema, jsonSchema }) =>
        valibotSchema.type === 'custom' ? jsonSchema : undefined,
    });
    const { $schema, title, description, ...rest } = json;
    // JavaScript escapes a slash in a pattern, which JSON Schema has no need of.
    const text = JSON.stringify({ $schema, title, description, ...rest }, null, 2).replaceAll('\\\\/', '/');
    return [`${folder}/${name}.schema.json`, `${text}\n`];
  }),
);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const left = globSync(`${folder}/*.schema.json`, { cwd: root }).filter((file) => !files.has(file));
const changed = [...files].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), 'utf8') !== text,
);
if (values.check) {
  for (const [file] of changed) console.error(`${file}: not what the sources give`);
  for (const file of left) console.error(`${file}: no longer made`);
  if (changed.length + left.length > 0) {
    console.error('The schemas are stale; run: make schemas');
    process.exitCode = 1;
  }
} else {
  mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of changed) {
    writeFileSync(join(root, file), text);
    console.log(file);
  }
  for (const file of left) rmSync(join(root, file));
}
