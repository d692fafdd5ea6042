# Every target brings what it needs: Node and pnpm through scripts/toolchain, then the packages, then a build.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

ifeq ($(strip $(HOME)),)
export HOME := $(CURDIR)/.home
endif

RUN := scripts/toolchain
MULTIARCH := $(RUN) node packages/cli/lib/main.js
INSTALLED := node_modules/.installed
MANIFESTS := package.json pnpm-workspace.yaml pnpm-lock.yaml $(wildcard e2e/package.json packages/*/package.json actions/*/package.json patches/*)

# Where a developer's builds go, by comma: IMAGES=host/path,… or, as many repositories call it, ECR_URL_DEV.
IMAGES ?= $(ECR_URL_DEV)
MAKE_TAG ?= make-$(shell git describe --always --dirty 2> /dev/null || echo unversioned)
# More flags for `multiarch build`, e.g. BUILD_FLAGS='--platforms linux/arm64'.
BUILD_FLAGS ?=
# Of `make synth`; without any it prints them all.
SYNTH_FLAGS ?=
# More flags for vitest, e.g. TEST_FLAGS='--project fast packages/oci'.
TEST_FLAGS ?=

.PHONY: help demo demo-batch test test-all test-borders bench bench-leg bench-smoke bench-push bench-cache bench-growth bench-start check lint types bundles-are-fresh generated-is-fresh build bundle generate format clean \
	released synth dist-dev-all publish-dev-all needs-images

help: ## Show this list
	@sed -nE 's/^([a-z<>%-]+):[^#]*## (.*)/\1\t\2/p' Makefile | sed 's/%/<variant>/' | expand -t 24

demo: build ## Run the main job for real: two registries, both architectures, one tag
	@$(RUN) node e2e/lib/demo.js

demo-batch: build ## Build both architectures by jobs of an emulated AWS Batch on a real engine, and publish them
	@$(RUN) node e2e/lib/batch/demo-batch.js

test: build ## Run all tests, those with real engines too
	@$(RUN) pnpm exec vitest run $(TEST_FLAGS)

test-all: build ## Run what takes longer, too: the other kinds of engine, more lines of strangers, jobs killed at every write
	@MULTIARCH_OTHER_ENGINES=1 $(RUN) pnpm exec vitest run $(TEST_FLAGS)

test-borders: build ## Run a million foreign lines through each action and 300 pairs of jobs on one home: half an hour
	@MULTIARCH_OTHER_ENGINES=1 MULTIARCH_FOREIGN_LINES=1000000 MULTIARCH_PAIRS=300 $(RUN) pnpm exec vitest run --project borders $(TEST_FLAGS)

check: lint types bundles-are-fresh generated-is-fresh ## Check format, types, committed bundles and what is generated

lint: $(INSTALLED)
	@echo 'check: format and lint'
	@$(RUN) pnpm --silent lint

types: $(INSTALLED)
	@echo 'check: types'
	@$(RUN) pnpm --silent types

bundles-are-fresh: build
	@echo 'check: actions/*/dist is what the sources give'
	@$(RUN) node scripts/bundle.ts --check

generated-is-fresh: build
	@echo 'check: inputs in YAML, tables in READMEs and schemas are what is declared'
	@$(RUN) node scripts/generate.ts --check
	@$(RUN) node scripts/schemas.ts --check

released: build ## Make the CLI as one file and as a package in released/: VERSION=v1.2.3
	@$(RUN) node scripts/package-cli.ts --version '$(VERSION)'

synth: build ## Write the template of what builds by AWS Batch take in an account, in synthesised/: SYNTH_FLAGS
	@$(RUN) node packages/infra/lib/main.js $(SYNTH_FLAGS)

dist-dev-all: build ## Build all variants here and load them into the engine, push nothing
	@$(MULTIARCH) build --no-push --images '$(or $(IMAGES),localhost/dev)' $(BUILD_FLAGS)

dist-dev-%: build ## Build one variant here and load it into the engine, push nothing
	@$(MULTIARCH) build --no-push --images '$(or $(IMAGES),localhost/dev)' --variants '$*' $(BUILD_FLAGS)

publish-dev-all: needs-images build ## Build all variants here and push them to IMAGES, tagged make-…
	@$(MULTIARCH) login --images '$(IMAGES)'
	@$(MULTIARCH) build --tag '$(MAKE_TAG)' --additional-tags make-latest --images '$(IMAGES)' $(BUILD_FLAGS)

publish-dev-%: needs-images build ## Build one variant here and push it to IMAGES, tagged make-…
	@$(MULTIARCH) login --images '$(IMAGES)'
	@$(MULTIARCH) build --tag '$(MAKE_TAG)' --additional-tags make-latest --images '$(IMAGES)' --variants '$*' $(BUILD_FLAGS)

needs-images:
	@[[ -n '$(IMAGES)' ]] || { echo 'IMAGES is not set; say where to push, e.g. make publish-dev-all IMAGES=ghcr.io/org/app' >&2; exit 1; }

build: $(INSTALLED) ## Compile all packages and actions
	@[[ -d packages/cli/lib ]] || echo 'compiling'
	@$(RUN) pnpm exec tsc -b

bench: build ## Measure beside the peers; writes docs/benchmarks
	@$(RUN) node bench/lib/start.js
	@$(RUN) node bench/lib/stitch.js
	@$(RUN) node bench/lib/copy.js
	@$(RUN) node bench/lib/builds/emulated.js
	@$(RUN) node bench/lib/builds/push.js
	@$(RUN) node bench/lib/growth/manifest.js

bench-push: build ## Measure a push to one, two and three registries alone
	@$(RUN) node bench/lib/builds/push.js

bench-leg bench-smoke: bench-%: build ## Measure a leg beside raw Buildx, or what a smoke test costs; writes docs/benchmarks
	@$(RUN) node bench/lib/legs/$*.js

bench-cache: build ## Measure what caches cost and save, about half an hour; writes docs/benchmarks/cache.md
	@$(RUN) node bench/lib/builds/cache.js $(ROUNDS)

bench-growth: build ## Measure how time and memory grow with tags and registries
	@$(RUN) node bench/lib/growth/manifest.js

bench-start: build ## Measure how soon actions ask their first question, and end
	@$(RUN) node bench/lib/start.js

bundle: build ## Write the bundles in actions/*/dist
	@$(RUN) node scripts/bundle.ts

generate: build ## Write what is generated: inputs in YAML, tables in READMEs, docs/schemas, docs/events.md
	@$(RUN) node scripts/generate.ts
	@$(RUN) node scripts/schemas.ts
	@$(RUN) pnpm exec vitest run --update --project fast actions/plan/src/events.test.ts

format: $(INSTALLED) ## Format and fix what can be fixed
	@$(RUN) pnpm --silent format

clean: ## Remove what builds made, except the bundles
	@rm -rf packages/*/lib actions/*/lib e2e/lib packages/*/*.tsbuildinfo actions/*/*.tsbuildinfo *.tsbuildinfo */*.tsbuildinfo node_modules/.installed

# CI=true: pnpm must never stop to ask.
$(INSTALLED): $(MANIFESTS)
	@$(RUN) true
	@echo 'installing packages'
	@CI=true $(RUN) pnpm install --frozen-lockfile --reporter=append-only < /dev/null > .install.log 2>&1 \
		|| { cat .install.log >&2; rm .install.log; echo 'the packages could not be installed; pnpm says why above' >&2; exit 1; }
	@rm .install.log; touch $@
