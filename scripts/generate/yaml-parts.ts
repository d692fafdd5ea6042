import { type LoginValue, loginReads } from '@multiarch/credentials';
import {
  type Door,
  describeInput,
  type Input,
  type InputName,
  inputs,
  inputsAt,
  MAX_LEGS,
  REPORTS_OF_INPUT,
} from '@multiarch/plan';
import type { Parts } from './markers.ts';

/** Something to be written into YAML: an input or a secret. */
interface Entry {
  readonly name: string;
  readonly says: string;
  readonly default?: string | undefined;
  readonly required?: boolean;
}

/** The input of the `login` action that holds a value of this name: `DOCKER_TOKEN` is `docker-token`. */
const inputOf = (name: string) => name.toLowerCase().replaceAll('_', '-');

const buildInputs: readonly string[] = inputsAt('build.yaml');

/** What logins read, but for what is declared with the inputs. */
const declared: readonly string[] = inputsAt('actions/login');
const loginValues = Object.entries(loginReads).filter(([name]) => !declared.includes(inputOf(name)));

/** What a workflow needs secrets for: not what every job has. */
const loginSecrets = loginValues.filter(([, value]) => value.default === undefined);

/** Doors where an input that is given must be told from one that is not, so that no default stands in its place. */
const WITHOUT_DEFAULTS: readonly Door[] = ['actions/plan', 'actions/build'];

/** The generated parts of an `action.yml`. */
export function actionParts(action: string): Parts {
  const door = `actions/${action}` as Door;
  const own = inputsAt(door).map((name) => {
    const input: Input = inputs[name];
    // What the job has is no default that stands in place of anything, and an expression is one nowhere else.
    const bare = WITHOUT_DEFAULTS.includes(door) && input.default?.includes('${{') !== true;
    return {
      name,
      says: describeInput(input, door, bare),
      default: bare ? undefined : input.default,
      required: input.required?.includes(door) ?? false,
    };
  });
  const entries = action === 'login' ? [...own, ...loginInputs()] : own;
  return { inputs: entries.map(formatActionInput).join('\n') };
}

function loginInputs(): Entry[] {
  const aliases = ([name, { aliases: others = [] }]: [string, LoginValue]) =>
    others.map((alias) => ({ name: alias, says: `The same as \`${inputOf(name)}\`` }));
  return [
    ...loginValues.map(([name, value]) => ({ ...value, name: inputOf(name) })),
    ...loginValues.flatMap(aliases),
  ];
}

function formatActionInput({ name, says, default: value, required = false }: Entry): string {
  return [
    `${name}:`,
    `  description: ${JSON.stringify(says)}`,
    ...(required ? ['  required: true'] : []),
    ...(value === undefined ? [] : [`  default: ${formatScalar(value)}`]),
  ].join('\n');
}

/** The generated parts of a workflow that builds. */
export function buildWorkflowParts(): Parts {
  return {
    inputs: workflowInputs('build.yaml'),
    secrets: [
      ...loginSecrets.map(([name, { says }]) => formatSecret(name, says)),
      ...inputsAt('build.yaml').flatMap((name) => {
        const { secret, says }: Input = inputs[name];
        return secret === undefined ? [] : formatSecret(secret, says);
      }),
    ].join('\n'),
    logins: handOver(''),
    legs: range(0, MAX_LEGS)
      .map((leg) => `leg-${leg}: \${{ steps.build.outputs.leg-${leg} }}`)
      .join('\n'),
    reports: reports(),
  };
}

/** What crosses from the builds to `publish`, in as many inputs as it takes. A build that failed left an empty text. */
function reports(): string {
  return (['legs', 'second-legs', 'third-legs', 'fourth-legs'] satisfies InputName[])
    .map((input, part) => {
      const first = part * REPORTS_OF_INPUT;
      const entries = range(first, REPORTS_OF_INPUT).map(
        (leg) => `"leg-${leg}": "\${{ needs.build.outputs.leg-${leg} }}"`,
      );
      const lines = range(0, entries.length / 4).map((line) =>
        entries.slice(line * 4, line * 4 + 4).join(', '),
      );
      return `${input}: '{\n  ${lines.join(',\n  ')}\n  }'`;
    })
    .join('\n');
}

const range = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);

/** The generated parts of the workflow that promotes: each side has logins of its own. */
export function promoteWorkflowParts(): Parts {
  const sides = [
    ['FROM_', 'Source'],
    ['TO_', 'Target'],
  ] as const;
  const isHandedOver = (name: InputName) => inputsAt('actions/promote').includes(name);
  return {
    inputs: workflowInputs('promote.yaml'),
    secrets: sides
      .flatMap(([prefix, side]) =>
        loginSecrets.map(([name, { says }]) => formatSecret(`${prefix}${name}`, `${side}: ${says}`)),
      )
      .join('\n'),
    'logins-from': handOver('FROM_'),
    'logins-to': handOver('TO_'),
    promotion: inputsAt('promote.yaml')
      .filter(isHandedOver)
      .map((name) => `${name}: \${{ inputs.${name} }}`)
      .join('\n'),
  };
}

/** Lines of a login step's `with`: each secret to the input that takes it, after an input of the workflow of its name. */
function handOver(prefix: string): string {
  const expressionOf = (name: string) =>
    prefix === '' && buildInputs.includes(inputOf(name))
      ? `inputs.${inputOf(name)} || secrets.${name}`
      : `secrets.${prefix}${name}`;
  return loginSecrets.map(([name]) => `${inputOf(name)}: \${{ ${expressionOf(name)} }}`).join('\n');
}

function workflowInputs(door: Door): string {
  const plain = inputsAt(door).filter((name) => (inputs[name] as Input).secret === undefined);
  return plain.map((name) => formatWorkflowInput(name, inputs[name], door)).join('\n');
}

function formatWorkflowInput(name: string, input: Input, door: Door): string {
  const type = input.kind === 'boolean' || input.kind === 'number' ? input.kind : 'string';
  const value = input.default ?? '';
  const shown = type === 'string' ? formatScalar(value) : value;
  const says = JSON.stringify(describeInput(input, door, false));
  return `${name}: { type: ${type}, default: ${shown}, description: ${says} }`;
}

function formatSecret(name: string, says: string): string {
  return `${name}: { required: false, description: ${JSON.stringify(says)} }`;
}

/** A text in YAML that stays a text. */
function formatScalar(text: string): string {
  const isPlain =
    /^(?:[a-z][\w-]*|\$\{\{ [\w.]+ \}\})$/i.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
