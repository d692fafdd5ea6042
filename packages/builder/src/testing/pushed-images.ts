import type { ImageReader } from '@multiarch/lifecycle';
import {
  DOCKER_MANIFEST,
  type ImageName,
  OCI_INDEX,
  OCI_MANIFEST,
  parseDescriptor,
  parseDigest,
} from '@multiarch/oci';
import { sha256 } from '@multiarch/oci/content';

/** What tests read from a registry, in plain HTTP and without any client of ours. */
export interface Manifest {
  readonly mediaType: string;
  readonly config?: { readonly digest: string; readonly size: number };
  readonly layers?: readonly { readonly digest: string; readonly size: number }[];
  readonly annotations?: Readonly<Record<string, string>>;
  readonly manifests?: readonly {
    readonly digest: string;
    readonly annotations?: Readonly<Record<string, string>>;
  }[];
}

export interface Config {
  readonly os: string;
  readonly architecture: string;
  readonly config: { readonly Labels?: Readonly<Record<string, string>> };
  readonly rootfs: { readonly diff_ids: readonly string[] };
  readonly history: unknown;
}

export interface PushedManifests {
  /** What the reference names: the image, or the index around it. */
  readonly top: Manifest;
  readonly image: Manifest;
  readonly config: Config;
}

const accept = `${OCI_INDEX}, ${OCI_MANIFEST}, ${DOCKER_MANIFEST}`;

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { headers: { accept } });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return JSON.parse(await response.text()) as T;
}

/** The digest of a tag; `null` where there is none. */
export async function headDigest(image: string, tag: string): Promise<string | null> {
  const { registry, repository } = splitImage(image);
  const url = `http://${registry}/v2/${repository}/manifests/${tag}`;
  const response = await fetch(url, { method: 'HEAD', headers: { accept } });
  return response.headers.get('docker-content-digest');
}

/** `127.0.0.1:5000/path` in its parts. */
export function splitImage(image: string): ImageName {
  const slash = image.indexOf('/');
  return { registry: image.slice(0, slash), repository: image.slice(slash + 1) };
}

/** Manifest and configuration of every image behind a tag or digest, attestations aside. */
export async function readImages(
  { registry, repository }: ImageName,
  reference: string,
): Promise<PushedManifests[]> {
  const root = `http://${registry}/v2/${repository}`;
  const top = await getJson<Manifest>(`${root}/manifests/${reference}`);
  const entries = (top.manifests ?? []).filter(({ annotations }) => annotations === undefined);
  const images =
    top.manifests === undefined
      ? [top]
      : await Promise.all(entries.map(({ digest }) => getJson<Manifest>(`${root}/manifests/${digest}`)));
  return Promise.all(
    images.map(async (image) => ({
      top,
      image,
      config: await getJson<Config>(`${root}/blobs/${image.config?.digest}`),
    })),
  );
}

/** An attestation manifest of BuildKit's, with the texts of its statements. */
export interface Attestation {
  readonly manifest: Manifest & Readonly<Record<string, unknown>>;
  /** Digest of the image that it speaks of. */
  readonly image: string;
  readonly text: string;
}

export async function readAttestations(
  { registry, repository }: ImageName,
  reference: string,
): Promise<Attestation[]> {
  const root = `http://${registry}/v2/${repository}`;
  const { manifests = [] } = await getJson<Manifest>(`${root}/manifests/${reference}`);
  const entries = manifests.filter(({ annotations }) => annotations !== undefined);
  return Promise.all(
    entries.map(async ({ digest, annotations = {} }) => {
      const manifest = await getJson<Attestation['manifest']>(`${root}/manifests/${digest}`);
      const layers = manifest.layers ?? [];
      const texts = layers.map(async (layer) => (await fetch(`${root}/blobs/${layer.digest}`)).text());
      const image = annotations['vnd.docker.reference.digest'] ?? '';
      return { manifest, image, text: (await Promise.all(texts)).join('\n') };
    }),
  );
}

/** What a leg reads of registries, in plain HTTP. */
export const plainReader: ImageReader = {
  find: async ({ registry, repository }, tag) => {
    const url = `http://${registry}/v2/${repository}/manifests/${tag}`;
    const { ok, headers: found } = await fetch(url, { method: 'HEAD', headers: { accept } });
    if (!ok) return undefined;
    const digest = parseDigest(found.get('docker-content-digest'));
    const mediaType = found.get('content-type') ?? '';
    return { digest, mediaType, size: Number(found.get('content-length')) };
  },
  read: async (image, digest) => {
    const images = await readImages(image, digest);
    return images.map(({ top, image: manifest, config: { os, architecture, config, rootfs } }) => {
      const parts = [...(manifest.config ? [manifest.config] : []), ...(manifest.layers ?? [])];
      return {
        platform: { os, architecture },
        config: parseDigest(manifest.config?.digest),
        labels: config.Labels ?? {},
        layers: manifest.layers?.length ?? 0,
        content: parseDigest(`sha256:${sha256(JSON.stringify(rootfs.diff_ids))}`),
        listed: (top.manifests ?? []).map((entry) => parseDescriptor(entry, 'entry')),
        compressedSize: parts.reduce((sum, { size }) => sum + size, 0),
      };
    });
  },
  origin: async () => undefined,
};
