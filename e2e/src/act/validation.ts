import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { root } from '../multiarch.js';
import { PRODUCT } from './product.js';

/** What actions of others take, as far as we and our documentation use it: `checkout` v7, `attest` v4. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/attest': ['subject-path'],
  'actions/checkout': [
    'fetch-depth',
    'submodules',
    'lfs',
    'persist-credentials',
    'sparse-checkout',
    'sparse-checkout-cone-mode',
    'ref',
    'repository',
    'ssh-key',
    'token',
  ],
};

// GitHub's parser imports JSON without saying so, which Node refuses.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');
const { clearCache } = await import('@actions/languageservice/utils/workflow-cache');
hooks.deregister();

type ValidationConfig = NonNullable<Parameters<typeof validate>[1]>;

/** Files and actions of this repository, under its own name and under `$/`. */
const config: ValidationConfig = {
  fileProvider: {
    getFileContent: async (reference) => {
      if ('repository' in reference && `${reference.owner}/${reference.repository}` !== PRODUCT)
        throw new Error(`${reference.owner}/${reference.repository} is not known here`);
      return { name: reference.path, content: readFileSync(join(root, reference.path), 'utf8') };
    },
  },
  actionsMetadataProvider: {
    fetchActionMetadata: async ({ owner, name, path = '' }) => {
      if (`${owner}/${name}` === PRODUCT) return parse(readFileSync(join(root, path, 'action.yml'), 'utf8'));
      const taken = INPUTS[`${owner}/${name}`];
      if (taken === undefined) return undefined;
      const inputs = Object.fromEntries(taken.map((input) => [input, { description: input }]));
      return { name, description: name, inputs };
    },
  },
};

/**
 * What GitHub's own language service has to say about a workflow or an action: `line: message`. It follows `uses:` into
 * this repository, and compares inputs, secrets and outputs.
 *
 * @param file decides whether it is an action: by its name, `action.yml`
 */
export async function complaints(file: string, text: string): Promise<string[]> {
  // It keeps what it read under a name, also when the next text of that name is another.
  clearCache();
  const document = TextDocument.create(`file:///${file}`, 'yaml', 1, text);
  const found = await validate(document, config);
  return found.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}
