import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { root } from '../multiarch.js';

/** A workflow that callers may copy: a file of `examples/`, or a block of YAML in a README, completed. */
export interface DocumentedWorkflow {
  /** File, and number of the block in it. */
  readonly where: string;
  readonly text: string;
}

const DOCUMENTS = ['*.md', 'docs/**/*.md', 'examples/*.md', '{packages,actions}/*/README.md'];

/** Every workflow, job or list of steps that is shown to users. */
export function documentedWorkflows(): DocumentedWorkflow[] {
  const examples = globSync('examples/*.yaml', { cwd: root }).map((file) => ({
    where: file,
    text: read(file),
  }));
  const blocks = globSync(DOCUMENTS, { cwd: root })
    .sort()
    .flatMap((file) =>
      [...read(file).matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(
        ([, indent = '', block = ''], at) => ({
          where: `${file}, block ${at + 1}`,
          text: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        }),
      ),
    );
  return [...examples.sort((a, b) => a.where.localeCompare(b.where)), ...blocks]
    .map(({ where, text }) => ({ where, text: complete(text) }))
    .filter((workflow): workflow is DocumentedWorkflow => workflow.text !== undefined);
}

/** What a block leaves out because it goes without saying; nothing for YAML that is no workflow. */
function complete(text: string): string | undefined {
  const { contents } = parseDocument(text);
  const indented = (by: number) => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
  if (isSeq(contents))
    return `on: push\njobs:\n  job:\n    runs-on: ubuntu-24.04\n    steps:\n${indented(6)}`;
  if (!isMap(contents) || !contents.has('jobs')) return undefined;
  return contents.has('on') ? text : `on: push\n${text}`;
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
