import type { Terminal } from '../world/terminal.js';

/** `multiarch make`: prints targets of a developer's own builds, for a Makefile to include. */
export function make({ print }: Terminal): void {
  print(FRAGMENT.trimEnd());
}

const FRAGMENT = String.raw`# Written by: multiarch make > multiarch.mk
# A Makefile has these targets by the line: include multiarch.mk

# How multiarch is started here, e.g. npx multiarch
MULTIARCH ?= multiarch
# Where a developer's builds go, by comma: IMAGES=host/path,… or, as many repositories call it, ECR_URL_DEV.
IMAGES ?= $(ECR_URL_DEV)
MAKE_TAG ?= make-$(shell git describe --always --dirty 2> /dev/null || echo unversioned)
# More flags for multiarch build, e.g. BUILD_FLAGS='--platforms linux/arm64'
BUILD_FLAGS ?=

multiarch-images = $(or $(strip $(IMAGES)),localhost/dev)
multiarch-dist = $(MULTIARCH) build --no-push --images '$(multiarch-images)' $(BUILD_FLAGS)
multiarch-publish = $(MULTIARCH) build --tag '$(MAKE_TAG)' --additional-tags make-latest --images '$(IMAGES)' $(BUILD_FLAGS)
multiarch-comma := ,

.PHONY: dist-dev-all publish-dev-all validate-arch clean docker-clean multiarch-needs-images

# Build all variants, or one, and load them into the engine
dist-dev-all:
	$(multiarch-dist)
dist-dev-%:
	$(multiarch-dist) --variants '$*'

# Build all variants, or one, and push them to IMAGES
publish-dev-all: multiarch-needs-images
	$(multiarch-publish)
publish-dev-%: multiarch-needs-images
	$(multiarch-publish) --variants '$*'

# Check .aws-architecture and what it names
validate-arch:
	$(MULTIARCH) plan --no-push --images '$(multiarch-images)'

# Remove what dist-dev-… has loaded; a Makefile's own clean does this, too
clean: docker-clean
docker-clean:
	@for image in $(subst $(multiarch-comma), ,$(multiarch-images)); do \
	  ids=$$(docker image ls --quiet --filter "reference=$$image"); \
	  [ -z "$$ids" ] || docker image rm --force $$ids; \
	done

multiarch-needs-images:
	@[ -n '$(strip $(IMAGES))' ] || { echo 'IMAGES is not set; say where to push, e.g. make publish-dev-all IMAGES=ghcr.io/org/app' >&2; exit 1; }
`;
