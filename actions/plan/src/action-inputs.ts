import { invalidInput, isJsonObject } from '@multiarch/oci';
import { lowerRepository, namesIn, type RawInputs } from '@multiarch/plan';

const INPUT = 'workflow-inputs';

/**
 * The inputs of a step: those of the calling workflow, passed on as one JSON object, and over them what the step
 * itself was given.
 *
 * @param getInput the value of one of the step's inputs, empty when it was not given
 * @throws MultiarchError `INVALID_INPUT`
 */
export function readInputs(getInput: (name: string) => string): RawInputs {
  const own = namesIn('plan', 'workflow')
    .map((name) => [name, getInput(name)] as const)
    .filter(([, value]) => value !== '');
  return { ...parseWorkflowInputs(getInput(INPUT)), ...Object.fromEntries(own) };
}

/** `images: quay.io/${{ github.repository }}` of a repository whose name has capitals. */
export function withoutCapitals(
  raw: RawInputs,
  repository = '',
): { readonly raw: RawInputs; readonly notes: readonly string[] } {
  const lowered = (['images', 'image'] as const).flatMap((name) => {
    const value = raw[name];
    return typeof value === 'string' ? [{ name, ...lowerRepository(value, repository) }] : [];
  });
  return {
    raw: { ...raw, ...Object.fromEntries(lowered.map(({ name, text }) => [name, text])) },
    notes: lowered.flatMap(({ notes }) => notes),
  };
}

function parseWorkflowInputs(text: string): RawInputs {
  if (text === '') return {};
  const refuse = (why: string) => invalidInput(INPUT, why, `a JSON object, e.g. \${{ toJSON(inputs) }}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse(`'${text}' is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  // Outside of a called workflow GitHub writes `null` for no inputs.
  if (value === null) return {};
  if (!isJsonObject(value)) throw refuse(`'${text}' is not an object`);
  return value;
}
