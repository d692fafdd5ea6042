import { invalidInput, parsePlatform, platformKey, satisfiesPlatform } from '@multiarch/oci';
import { BACKEND_NAMES, type BackendName } from './name.js';

/** One value for each platform; `otherwise` for those that are not named. */
export interface ByPlatform<T extends string = string> {
  readonly named: readonly { readonly platform: string; readonly value: T }[];
  readonly otherwise?: T;
}

/**
 * Refuses a platform, or `default`, that is named before, in whatever spelling.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function namedOnce(input: string): (name: string) => void {
  const seen = new Set<string>();
  return (name) => {
    const key = name === 'default' ? name : platformKey(parsePlatform(name, input));
    if (seen.has(key)) throw invalidInput(input, `'${name}' is given twice`, 'each platform once');
    seen.add(key);
  };
}

/** Of what is named by platforms, what holds for one, the most specific first: `linux/arm` stands for all of its variants. */
export function findFor<T extends { readonly platform: string }>(
  named: readonly T[],
  platform: string,
): T | undefined {
  const wanted = parsePlatform(platform);
  const exact = named.find((one) => platformKey(parsePlatform(one.platform)) === platformKey(wanted));
  return exact ?? named.find((one) => satisfiesPlatform(wanted, parsePlatform(one.platform)));
}

/**
 * Reads lines `platform=value`, `default=value`, or a value alone, which holds for all platforms.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseByPlatform(input: string, lines: readonly string[], accepted: string): ByPlatform {
  const named: { platform: string; value: string }[] = [];
  const note = namedOnce(input);
  let otherwise: string | undefined;
  for (const line of lines) {
    const [, left = 'default', right = ''] = /^(?:([^=]+)=)?([^=]*)$/.exec(line) ?? [];
    const [platform, value] = [left.trim(), right.trim()];
    if (!/^[^\s\p{Cc}]+$/u.test(value)) throw invalidInput(input, `'${line}' has no value`, accepted);
    note(platform);
    if (platform === 'default') otherwise = value;
    else named.push({ platform, value });
  }
  return { named, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** The value for a platform; see {@link findFor}. */
export function valueFor<T extends string>({ named, otherwise }: ByPlatform<T>, platform: string) {
  return findFor(named, platform)?.value ?? otherwise;
}

/** @throws MultiarchError `INVALID_INPUT` naming a backend that there is not */
export function parseBackends(lines: readonly string[]): ByPlatform<BackendName> {
  const accepted = `${BACKEND_NAMES.join(', ')}, or lines platform=backend (linux/arm64=aws-batch)`;
  const { named, otherwise } = parseByPlatform('backend', lines, accepted);
  const known = (name: string): BackendName => {
    const found = BACKEND_NAMES.find((one) => one === name);
    if (found !== undefined) return found;
    throw invalidInput('backend', `'${name}' is not available`, BACKEND_NAMES.join(', '));
  };
  return {
    named: named.map(({ platform, value }) => ({ platform, value: known(value) })),
    ...(otherwise === undefined ? {} : { otherwise: known(otherwise) }),
  };
}
