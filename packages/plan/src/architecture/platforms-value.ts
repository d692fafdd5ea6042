import { invalidInput } from '@multiarch/oci';
import { PlatformCollector } from '../inputs/platform-list.js';
import type { Text, Value } from './value.js';

const ACCEPTED_VALUE =
  'a platform ("linux/arm64"), comma-separated platforms, or a list (["linux/amd64", "linux/arm64"])';

/**
 * The platforms that a value names.
 *
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
export function readPlatforms(value: Value, file: string): readonly string[] {
  const platforms = new PlatformCollector(file);
  for (const { text, column, location } of readTexts(value, file))
    platforms.addList(text, { ...location, column });
  return platforms.list;
}

function readTexts(value: Value, file: string): readonly Text[] {
  if (value.kind === 'text') return [value];
  if (value.kind !== 'list') throw refuseKind(value, file);
  if (value.items.length === 0)
    throw invalidInput(file, 'the list of platforms is empty', ACCEPTED_VALUE, value.location);
  return value.items.map((item) => {
    if (item.kind !== 'text') throw refuseKind(item, file);
    return item;
  });
}

function refuseKind({ kind, location }: Value, file: string) {
  return invalidInput(file, `a value is ${kind}, not a platform`, ACCEPTED_VALUE, location);
}
