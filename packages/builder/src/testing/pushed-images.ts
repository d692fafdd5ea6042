import { type ImageName, OCI_INDEX, OCI_MANIFEST, type Platform } from '@multiarch/oci';

/** What tests read from a registry, in plain HTTP and without any client of ours. */
export interface Manifest {
  readonly mediaType: string;
  readonly config?: { readonly digest: string };
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
  readonly history: unknown;
}

export interface PushedManifests {
  /** What the reference names: the image, or the index around it. */
  readonly top: Manifest;
  readonly image: Manifest;
  readonly config: Config;
}

const accept = `${OCI_INDEX}, ${OCI_MANIFEST}`;

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

export async function readPlatforms(image: ImageName, digest: string): Promise<Platform[]> {
  const images = await readImages(image, digest);
  return images.map(({ config: { os, architecture } }) => ({ os, architecture }));
}
