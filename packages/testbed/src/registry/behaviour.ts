/**
 * How registries differ, as far as a client can notice. The defaults are those of the CNCF distribution; the
 * others are what is documented or has been seen of the services they are named after.
 */
export interface Behaviour {
  readonly auth: 'none' | 'basic' | 'bearer';
  /** Methods of the token service. */
  readonly tokenMethods: readonly ('GET' | 'POST')[];
  /** Whether a token request for `delete` is refused (Quay). */
  readonly refusesDeleteScope: boolean;
  /**
   * `none`: 405 for HEAD of manifests; `bare`: HEAD without digest; `no-length`: a proxy says `Content-Length: 0`, as it
   * has no body before it; `blank`: `Docker-Content-Digest` is there and empty.
   */
  readonly head: 'full' | 'bare' | 'none' | 'no-length' | 'blank';
  /** Tags that match are written once. */
  readonly immutable: RegExp | undefined;
  readonly immutableAnswer: { readonly status: number; readonly code: string; readonly message: string };
  /** Whether repositories come into being by a push. */
  readonly createsRepositories: boolean;
  readonly missingChild: { readonly status: number; readonly code: string; readonly message: string };
  /** Whether the refusal of a manifest names the digests that are missing. */
  readonly namesMissing: boolean;
  /** Whether a manifest without `mediaType` is refused (ECR). */
  readonly needsMediaType: boolean;
  readonly referrers: boolean;
  /** Whether `?tag=a&tag=b` is honoured on PUT, by digest and by tag. */
  readonly tagParameter: boolean;
  readonly deleteTag: boolean;
  readonly deleteDigest: boolean;
  readonly mounts: boolean;
  /** How HEAD of a blob is answered that is there: by this status, or sent on to a store that refuses HEAD. */
  readonly blobHead: 200 | 400 | 405 | 501 | 'refusing-store';
  /** The status that ends an upload. */
  readonly uploadEnd: 200 | 201 | 202 | 204;
  /** How often a blob is asked for until its upload is committed; the upload itself is not answered before that. */
  readonly commitsAfter: number;
  /** Bytes of a body that a proxy takes. */
  readonly maxBody: number;
  /** `OCI-Chunk-Min-Length`: bytes that a part of an upload has at least, the last one excepted. */
  readonly minChunk: number;
  /** Whether a mount is answered with 201 and not made, as GHCR has done. */
  readonly phantomMounts: boolean;
  /** Whether an old blob that no manifest needs is there when it is asked for, and collected right afterwards. */
  readonly collects: boolean;
  /** Whether content that does not have its digest is refused; the specification does not oblige registries to. */
  readonly checksBlobs: boolean;
  /** How often a manifest that was just pushed is not found yet; a tag still names what it did before. */
  readonly visibleAfter: number;
  /** Whether manifests of types outside `Accept` are not found; those of types that nobody names are. */
  readonly heedsAccept: boolean;
  /** The most tags of one page; asking for more is an error. */
  readonly maxPage: number | undefined;
  /** Tags of one page, whatever is asked for. */
  readonly pageSize: number;
  /** In which order tags are listed: as the specification says, or the other way round. */
  readonly tagOrder: 'lexical' | 'reversed';
  /** Whether a tag that held an index goes on serving it after an image was written there (Artifactory). */
  readonly keepsIndex: boolean;
  /** Whether everything is sent compressed, asked for or not, as some proxies do. */
  readonly compresses: boolean;
  /** What follows the media type in `Content-Type`. */
  readonly typeParameter: string;
  /**
   * Whether a manifest that is written again is not there meanwhile, also for who checks an index: the CNCF's
   * registry 2.8 empties the file that names it before it writes it.
   */
  readonly tornWrites: boolean;
  /** How a PUT is answered; `bare`: 200 without a digest. */
  readonly putAnswer: 'full' | 'bare';
  /** `Warning` headers of every answer. */
  readonly warnings: readonly string[];
}

const DISTRIBUTION: Behaviour = {
  auth: 'none',
  tokenMethods: ['GET', 'POST'],
  refusesDeleteScope: false,
  head: 'full',
  immutable: undefined,
  immutableAnswer: { status: 400, code: 'TAG_INVALID', message: 'tag is immutable' },
  createsRepositories: true,
  missingChild: { status: 400, code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown to registry' },
  needsMediaType: false,
  referrers: false,
  tagParameter: false,
  deleteTag: true,
  deleteDigest: true,
  mounts: true,
  blobHead: 200,
  uploadEnd: 201,
  commitsAfter: 0,
  maxBody: Number.POSITIVE_INFINITY,
  minChunk: 0,
  phantomMounts: false,
  collects: false,
  checksBlobs: true,
  visibleAfter: 0,
  heedsAccept: true,
  namesMissing: true,
  maxPage: undefined,
  pageSize: 1000,
  tagOrder: 'lexical',
  keepsIndex: false,
  compresses: false,
  typeParameter: '',
  tornWrites: false,
  putAnswer: 'full',
  warnings: [],
};

export type ServiceName =
  | 'distribution'
  | 'ecr'
  | 'ghcr'
  | 'docker-hub'
  | 'artifact-registry'
  | 'quay'
  | 'acr';

const SERVICES: Readonly<Record<ServiceName, Partial<Behaviour>>> = {
  distribution: {},
  ecr: {
    auth: 'basic',
    immutableAnswer: {
      status: 400,
      code: 'TAG_INVALID',
      message:
        "The image tag 'x' already exists in the repository and cannot be overwritten because the tag is immutable.",
    },
    missingChild: {
      status: 404,
      code: 'MANIFEST_BLOB_UNKNOWN',
      message:
        'ReferencedImagesNotFoundException: the manifest list is referencing an image that does not exist',
    },
    namesMissing: false,
    needsMediaType: true,
    deleteTag: false,
    deleteDigest: false,
    mounts: false,
    maxPage: 1000,
  },
  ghcr: { auth: 'bearer', deleteTag: false, deleteDigest: false, visibleAfter: 1 },
  'docker-hub': {
    auth: 'bearer',
    tokenMethods: ['GET'],
    deleteTag: false,
    immutableAnswer: { status: 403, code: 'DENIED', message: 'tag is immutable and cannot be overwritten' },
  },
  'artifact-registry': {
    auth: 'bearer',
    tokenMethods: ['GET'],
    referrers: true,
    immutableAnswer: {
      status: 400,
      code: 'MANIFEST_INVALID',
      message: 'cannot update tag: immutable tags are enabled',
    },
  },
  quay: {
    auth: 'bearer',
    refusesDeleteScope: true,
    heedsAccept: true,
    referrers: true,
    immutableAnswer: { status: 409, code: 'TAG_IMMUTABLE', message: 'tag is immutable' },
  },
  acr: { auth: 'bearer', tokenMethods: ['POST', 'GET'], referrers: true, deleteTag: false },
};

/** All of them, in the order in which they are told of. */
export const SERVICE_NAMES = Object.keys(SERVICES) as readonly ServiceName[];

/** The behaviour of a service, with changes of one's own. */
export function behaviourOf(service: ServiceName, changes: Partial<Behaviour> = {}): Behaviour {
  return { ...DISTRIBUTION, ...SERVICES[service], ...changes };
}
