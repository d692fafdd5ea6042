import type { GoTool } from '../go-tool.js';

/** The tools that can be built from their Go modules, where there are no packages of Debian's. */
export const GO_TOOLS = {
  // `registry`, as its authors call it.
  'docker-registry': {
    name: 'registry',
    path: 'github.com/distribution/distribution/v3/cmd/registry',
    version: 'v3.1.2',
  },
  crane: {
    name: 'crane',
    path: 'github.com/google/go-containerregistry/cmd/crane',
    version: 'v0.22.1',
  },
  oras: { name: 'oras', path: 'oras.land/oras/cmd/oras', version: 'v1.3.6' },
  cosign: {
    name: 'cosign',
    path: 'github.com/sigstore/cosign/v3/cmd/cosign',
    version: 'v3.1.3',
  },
  // The last version that does without C libraries and that every module proxy has.
  skopeo: {
    name: 'skopeo',
    path: 'github.com/containers/skopeo/cmd/skopeo',
    version: 'v1.13.3',
    tags: 'containers_image_openpgp,exclude_graphdriver_btrfs,exclude_graphdriver_devicemapper',
  },
} as const satisfies Readonly<Record<string, GoTool>>;
