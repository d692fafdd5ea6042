import { type Descriptor, DOCKER_MANIFEST, type ImageName } from '@multiarch/oci';
import { digestOf, type Manifest, manifestOf } from '@multiarch/oci/content';
import type { RegistryClient } from '../client.js';

export async function sortedTags(registry: RegistryClient, image: ImageName): Promise<string[]> {
  const tags: string[] = [];
  for await (const tag of registry.repository(image).listTags()) tags.push(tag);
  return tags.sort();
}

export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value, undefined, 1));
}

export function text({ bytes }: Manifest): string {
  return new TextDecoder().decode(bytes);
}

export function indexOf(mediaType: string, children: readonly Descriptor[]): Manifest {
  const manifests = children.map((child) => ({
    ...child,
    platform: { architecture: 'amd64', os: 'linux' },
  }));
  return manifestOf(encode({ schemaVersion: 2, mediaType, manifests }), mediaType, 'index');
}

/** Pushes an image that differs by `label`, and tags it with that. */
export async function pushImage(
  registry: RegistryClient,
  image: ImageName,
  mediaType: string,
  label: string,
  more: object = {},
): Promise<Manifest> {
  const isDocker = mediaType === DOCKER_MANIFEST;
  const config = encode({ architecture: 'amd64', os: 'linux', config: { Labels: { label } } });
  const layer = encode(`layer of ${label}`);
  for (const blob of [config, layer]) await registry.repository(image).putBlob(blob);
  const family = isDocker ? 'application/vnd.docker.container.image' : 'application/vnd.oci.image.config';
  const layerType = isDocker
    ? 'application/vnd.docker.image.rootfs.diff.tar.gzip'
    : 'application/vnd.oci.image.layer.v1.tar+gzip';
  const body = {
    schemaVersion: 2,
    mediaType,
    config: { mediaType: `${family}.v1+json`, digest: digestOf(config), size: config.byteLength },
    layers: [{ mediaType: layerType, digest: digestOf(layer), size: layer.byteLength }],
    ...more,
  };
  const manifest = manifestOf(encode(body), mediaType, label);
  await registry.repository(image).putManifest({ tag: label.toLowerCase() }, manifest);
  return manifest;
}
