import type { Leg } from '@multiarch/plan';
import { BUILDKIT_IMAGE } from '../docker/pinned-image.js';
import type { KeyFiles } from './key-files.js';

type Builder = NonNullable<Leg['builder']>;

/** What is known besides of how a builder is made. */
interface Making {
  readonly name: string;
  readonly paths: KeyFiles['paths'];
  /** BuildKit's image for one in a cluster. */
  readonly buildkitImage?: string;
  /** Configuration of BuildKit, for one that is ours. */
  readonly configuration?: string | undefined;
}

/**
 * Arguments of `docker` that make a builder known to Buildx. What is asked for over there is somebody's own BuildKit, which
 * lives on when the name is removed; a Deployment has our name, and ends with it.
 */
export function creationArguments(builder: Builder, making: Making): readonly string[] {
  const { driver, endpoint } = builder;
  const head = ['buildx', 'create', '--name', making.name, '--driver', driver];
  const options = (pairs: Readonly<Record<string, string>>) =>
    Object.entries(pairs).flatMap(([name, value]) => ['--driver-opt', quoted(`${name}=${value}`)]);
  if (driver === 'remote') return [...head, ...options(tlsOptions(builder, making)), endpoint];
  return [
    ...head,
    ...['--node', making.name],
    ...options({ ...imageOption(builder, making), ...builder.options }),
    ...(making.configuration === undefined ? [] : ['--buildkitd-config', making.configuration]),
  ];
}

/** Where TLS is spoken Buildx needs the authority, and takes paths from the root alone. */
function tlsOptions({ endpoint, options }: Builder, { paths }: Making): Readonly<Record<string, string>> {
  const { ca, cert, key } = paths;
  if (!endpoint.startsWith('tcp://') || options.tls === 'none' || ca === undefined) return {};
  return {
    cacert: ca,
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
    ...(options.servername === undefined ? {} : { servername: options.servername }),
  };
}

/** One without root is another image, which Buildx knows. */
function imageOption({ options }: Builder, { buildkitImage }: Making): Readonly<Record<string, string>> {
  if (buildkitImage !== undefined) return { image: buildkitImage };
  return options.rootless === undefined || options.rootless === 'false' ? { image: BUILDKIT_IMAGE } : {};
}

/** A field of a line of CSV, as which Buildx reads the flag. */
function quoted(field: string): string {
  return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
