import { DOORS_OF, type Door, type Input } from './input.js';

/**
 * An input's sentence at a door, with its choices where the sentence does not name them.
 *
 * @param withDefault whether the sentence is to name the default, because nothing beside it does
 */
export function describeInput(input: Input, door: Door, withDefault: boolean): string {
  const { says, choices = [], default: value } = input;
  const own = ownSentence(input, door);
  const sentence = own ?? says;
  const unsaid = choices.filter((choice) => !sentence.includes(`\`${choice}\``));
  const listed = unsaid.length === 0 || own !== undefined ? sentence : `${sentence}: ${listChoices(choices)}`;
  // What holds at this door alone is said in its own sentence.
  return withDefault && value !== undefined && (own === undefined || !/ by default$/.test(own))
    ? `${listed}; \`${value}\` by default`
    : listed;
}

function ownSentence({ of, saysAt, saysFor }: Input, door: Door): string | undefined {
  const request = of.find((each) => saysFor?.[each] !== undefined && DOORS_OF[each].includes(door));
  return saysAt?.[door] ?? (request === undefined ? undefined : saysFor?.[request]);
}

/** `a`, `b` or `c`. */
function listChoices(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `\`${choice}\``);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${last}` : last;
}
