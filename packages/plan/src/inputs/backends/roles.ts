import { invalidInput } from '@multiarch/oci';

/** In any partition; the role's path counts as part of its name. */
const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512}$/;

/**
 * ARNs of roles of AWS.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseRoles(input: string, texts: readonly string[]): readonly string[] {
  const other = texts.find((text) => !ROLE.test(text));
  if (other === undefined) return texts;
  throw invalidInput(
    input,
    `'${other}' is not the ARN of a role`,
    'an ARN, e.g. arn:aws:iam::123456789012:role/builds',
  );
}
