import { inspect as inspectReference } from '@multiarch/lifecycle';
import { formatSize, parseReference } from '@multiarch/oci';
import { formatTable } from '@multiarch/plan';
import { openRegistries } from '../world/registry-access.js';
import type { Terminal } from '../world/terminal.js';

/** `multiarch inspect`: what is behind a reference, as the images' own configs say it. */
export async function inspect(
  terminal: Terminal,
  text: string,
  flags: { insecureRegistries: readonly string[]; json: boolean },
): Promise<void> {
  const named = parseReference(text);
  const reference =
    named.tag === undefined && named.digest === undefined ? { ...named, tag: 'latest' } : named;
  await using registry = await openRegistries(terminal, 'pull', flags.insecureRegistries);
  const found = await inspectReference(registry, reference);
  if (flags.json) return terminal.print(JSON.stringify(found, null, 2));
  const rows = found.images.map(({ platform, declared, digest, layers, size, attestations }) => [
    declared === undefined ? platform : `${platform} (listed as ${declared})`,
    digest,
    String(layers),
    formatSize(size),
    String(attestations.length),
  ]);
  terminal.print(`${found.reference}\n${found.mediaType}\n${found.digest}\n`);
  terminal.print(formatTable(['Platform', 'Digest', 'Layers', 'Size', 'Attestations'], rows, 'text'));
  for (const { mediaType, digest } of found.others) terminal.print(`${digest} is no image (${mediaType})`);
}
