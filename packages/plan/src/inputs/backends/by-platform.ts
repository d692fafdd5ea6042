import { invalidInput, parsePlatform, platformKey, satisfiesPlatform } from '@multiarch/oci';
import { BACKEND_NAMES, type BackendName } from './name.js';

/** One value for each platform; `otherwise` for those that are not named. */
export interface ByPlatform<T extends string = string> {
  readonly named: readonly { readonly platform: string; readonly value: T }[];
  readonly otherwise?: T;
}

/**
 * Reads lines `platform=value`, `default=value`, or a value alone, which holds for all platforms.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
export function parseByPlatform(input: string, lines: readonly string[], accepted: string): ByPlatform {
  const named = new Map<string, { readonly platform: string; readonly value: string }>();
  let otherwise: string | undefined;
  for (const line of lines) {
    const [, left = 'default', value = ''] = /^(?:([^=]+)=)?([^=]*)$/.exec(line) ?? [];
    const platform = left.trim();
    if (!/^[^\s\p{Cc}]+$/u.test(value.trim())) throw invalidInput(input, `'${line}' has no value`, accepted);
    const key = platform === 'default' ? platform : platformKey(parsePlatform(platform, input));
    if (named.has(key) || (key === 'default' && otherwise !== undefined))
      throw invalidInput(input, `'${platform}' is given twice`, 'each platform once');
    if (key === 'default') otherwise = value.trim();
    else named.set(key, { platform, value: value.trim() });
  }
  return { named: [...named.values()], ...(otherwise === undefined ? {} : { otherwise }) };
}

/** The value for a platform, the most specific first: `linux/arm` stands for all of its variants. */
export function valueFor<T extends string>({ named, otherwise }: ByPlatform<T>, platform: string) {
  const wanted = parsePlatform(platform);
  const exact = named.find((one) => platformKey(parsePlatform(one.platform)) === platformKey(wanted));
  const general = named.find((one) => satisfiesPlatform(wanted, parsePlatform(one.platform)));
  return (exact ?? general)?.value ?? otherwise;
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
