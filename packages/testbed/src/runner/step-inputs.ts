import type { ActionInput } from './action-metadata.js';

/** The values of a step's inputs, and which of the names that were given the action does not know. */
interface StepInputs {
  readonly environment: Readonly<Record<string, string>>;
  readonly unexpected: readonly string[];
}

/**
 * What the runner makes of a step's `with:`: `INPUT_<NAME>` for every input that is given or has a default,
 * upper case, blanks as `_`, dashes kept. Names are compared without case.
 *
 * @param github values of the `github` context, for defaults such as `${{ github.token }}`
 * @throws Error for an expression that is not `github.<name>`
 */
export function stepInputs(
  declared: Readonly<Record<string, ActionInput>>,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): StepInputs {
  const known = new Set(Object.keys(declared).map((name) => name.toLowerCase()));
  const values = new Map<string, string>();
  for (const [name, input] of Object.entries(declared))
    if (input.default !== undefined) values.set(variable(name), evaluate(String(input.default), github));
  for (const [name, value] of Object.entries(given)) values.set(variable(name), value);
  return {
    environment: Object.fromEntries(values),
    unexpected: Object.keys(given).filter((name) => !known.has(name.toLowerCase())),
  };
}

/** The `github` context as far as it can be read off a job's variables. */
export function githubContext(
  environment: Readonly<Record<string, string>>,
  token: string,
): Record<string, string> {
  const known = Object.entries(environment).filter(([name]) => name.startsWith('GITHUB_'));
  return {
    ...Object.fromEntries(known.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value])),
    token,
  };
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluate(text: string, github: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (expression: string, inner: string) => {
    const name = /^\s*github\.(?<name>\w+)\s*$/.exec(inner)?.groups?.name;
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`the testbed's runner cannot evaluate '${expression}'`);
    return value;
  });
}
