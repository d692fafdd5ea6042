import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../multiarch.js';

export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface WorkflowJob {
  readonly name?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly 'runs-on': string;
  readonly 'timeout-minutes'?: number | string;
  readonly permissions?: unknown;
  readonly uses?: string;
  readonly strategy?: { readonly 'fail-fast': string; readonly matrix: Readonly<Record<string, string>> };
  readonly concurrency?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

interface Declared {
  readonly type?: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly description?: string;
  readonly value?: string;
}

export interface Workflow {
  readonly permissions?: unknown;
  readonly on: {
    readonly workflow_call?: {
      readonly inputs: Readonly<Record<string, Declared>>;
      readonly secrets: Readonly<Record<string, Declared>>;
      readonly outputs: Readonly<Record<string, Declared>>;
    };
  };
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

/** A workflow of this repository: `build` is `.github/workflows/build.yaml`. */
export function readWorkflow(name: string): { text: string; workflow: Workflow } {
  const text = readFileSync(join(root, '.github/workflows', `${name}.yaml`), 'utf8');
  return { text, workflow: parse(text) as Workflow };
}
