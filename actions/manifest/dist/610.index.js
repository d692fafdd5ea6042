import "node:module";

// 610.index.js
const id = 610;
const ids = [610];
const modules = { 610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		readPlan: () => readPlan,
		readReports: () => readReports
	});
	var sealed = __webpack_require__(1485);
	var lib_document = __webpack_require__(1961);
	var error = __webpack_require__(8530);
	var json = __webpack_require__(2698);
	var dist = __webpack_require__(5511);
	function about(schema, description) {
		return dist.FsL(schema, dist.h_(description));
	}
	const optional = (schema) => dist.yqP(schema);
	const members_closed = (entries) => dist.rej(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
	const members_open = (entries) => dist.Ikc(entries, "an object");
	const list = (schema) => dist.YOg(schema, "a list");
	const oneOf = (...choices) => dist.KIO(choices, choices.join(", "));
	const matching = (pattern, accepted) => dist.FsL(dist.YjP(accepted), dist.yGV(pattern, accepted));
	const members_text = dist.YjP("text");
	const flag = dist.zMY("true or false");
	const version = dist.euz(1, "1");
	function whole(least = 0, most = Number.POSITIVE_INFINITY) {
		const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
		const bounded = dist.FsL(dist.aig(accepted), dist.ndf(accepted), dist.Wwf(least, accepted));
		return most === Number.POSITIVE_INFINITY ? bounded : dist.FsL(bounded, dist.cGV(most, accepted));
	}
	const seconds = dist.FsL(dist.aig("seconds"), dist.Wwf(0, "seconds, from 0"));
	const milliseconds = about(whole(), "Milliseconds since 1970.");
	const bytes = about(whole(), "Bytes.");
	const digest = matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
	const mediaType = matching(/^[a-z]+\/[^ ;]+$/, "a media type");
	const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "a tag");
	const members_image = matching(/^[^/]+\/[^@]+$/, "an image, host/path");
	matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, "host/path@digest");
	const platform = about(matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, "os/arch or os/arch/variant"), "os/arch or os/arch/variant.");
	const revision = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, "a commit, 40 or 64 hexadecimal digits, or nothing");
	const mode = oneOf("release", "preview", "branch", "verify", "skip");
	const pairs = dist.FsL(dist.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value), "an object of texts"), dist.H0v(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		for (const [key, value] of Object.entries(dataset.value)) if (typeof value !== "string") addIssue({
			message: "text",
			path: [{
				type: "object",
				origin: "value",
				input: dataset.value,
				key,
				value
			}]
		});
	}), dist.yuE({
		type: "object",
		additionalProperties: { type: "string" }
	}));
	const legIndex = whole(0, 255);
	const runner = dist.KCZ([
		members_text,
		list(members_text),
		members_closed({
			group: members_text,
			labels: optional(list(members_text))
		})
	], "a label, a list of labels, or an object with group and labels");
	const cache = oneOf("auto", "gha", "registry", "none");
	const compression = oneOf("gzip", "zstd", "estargz");
	const compressionLevel = whole(0, 22);
	const format = oneOf("oci", "docker", "plain");
	const onExisting = oneOf("reuse", "overwrite", "fail");
	const trust = oneOf("evidence", "claim");
	const moves = oneOf("release", "branch");
	const leg_legSchema = dist.FsL(members_closed({
		index: about(legIndex, "Position in the plan, from 0; the leg reports through the job output `leg-<index>`."),
		variant: about(members_text, "The variant's name; empty for the default variant."),
		platform,
		runner: about(runner, "`runs-on`: a label, several labels, or a group."),
		runnerTemplate: optional(about(members_text, "For a runner of AWS CodeBuild: its labels as a JSON list, in which `{0}` stands for the run's id and `{1}` for its attempt, as GitHub's `format` takes it.")),
		emulation: about(flag, "Whether the runner may be of another architecture, so that QEMU has to run the build."),
		images: about(list(members_image), "Canonical image names, `host/path`."),
		tags: about(list(tag), "What this leg pushes to every image: its arch tag. Empty with `push`: pushed by digest alone."),
		push: flag,
		revision: about(revision, "The commit, 40 hexadecimal digits; empty outside of a repository."),
		dockerfile: about(members_text, "Relative to the repository's root."),
		context: about(members_text, "Relative to the repository's root."),
		target: optional(members_text),
		base: optional(about(members_closed({
			leg: about(legIndex, "The leg that builds it, for the same platform."),
			variant: about(members_text, "Its variant."),
			context: optional(about(members_text, "The name by which the Dockerfile calls it; absent: that of its variant."))
		}), "What this leg is built from; absent where it is nothing of this run.")),
		batch: optional(about(members_closed({
			queue: members_text,
			definition: members_text,
			region: optional(about(members_text, "Absent: the environment's.")),
			roles: optional(about(list(members_text), "ARNs of the roles, each assumed by the one before, that speak with it.")),
			repository: about(members_text, "URL from which the job fetches the commit."),
			ref: optional(about(members_text, "The ref that has the commit, for servers that give no commit by its hash.")),
			gitSecret: optional(about(members_text, "Name or ARN of the secret with the token for Git.")),
			submodules: optional(about(oneOf("true", "recursive"), "Submodules are fetched, too; `recursive`: and theirs.")),
			minutes: about(whole(1, 7200), "How long the job may take from its submission.")
		}), "The job of AWS Batch that builds it; absent: it is built where it is asked for.")),
		builder: optional(about(members_closed({
			driver: oneOf("remote", "kubernetes"),
			endpoint: about(members_text, "Its address, as messages name it."),
			options: about(pairs, "Options of Buildx's driver; `tls=none`: reached without TLS.")
		}), "The BuildKit of somebody's own that builds it; absent: that of the machine where it is asked for.")),
		buildArgs: pairs,
		buildContexts: pairs,
		labels: pairs,
		annotations: pairs,
		cache,
		cacheScope: about(members_text, "Names this leg's cache: image, variant, architecture and all that shapes its layers, so that legs never share one."),
		provenance: optional(about(members_text, "Value of Buildx's `--provenance` (`false`, `mode=max`, …); absent: Buildx's default.")),
		sbom: optional(about(members_text, "Value of Buildx's `--sbom`; absent: none.")),
		format: about(format, "oci: OCI media types; docker: Docker schema 2 types; plain: one image manifest and nothing around it."),
		compression: optional(about(compression, "What layers that the build makes are packed with; absent: gzip.")),
		compressionLevel: optional(about(compressionLevel, "Its level; absent: its own.")),
		forceCompression: optional(about(flag, "Whether layers that are there already are packed anew by it.")),
		onExisting: optional(about(onExisting, "Decided by the plan: `reuse` for a fixed tag, `overwrite` for one that moves, unless the caller says.")),
		movable: optional(about(flag, "Whether the tag that names the build may move.")),
		trust: optional(about(trust, "What has to speak for an image that is there, so that it is taken in place of building; absent: `evidence`.")),
		byDigest: optional(about(flag, "Whether it may be pushed by its digest alone where a tag is not to be written, as whoever publishes takes it by its digest; absent: it may not.")),
		moves: optional(about(moves, "Whose tags it pushes: one that may move is then not moved to something older; absent: it is moved whatever it holds.")),
		cacheRef: optional(about(members_text, "What caches of this branch are called in a registry besides their scope; absent: those of the default branch and of releases, which read no others.")),
		cacheMounts: optional(about(list(members_text), "Cache mounts that are kept between runs, each as `id[,uid=…][,gid=…][,mode=…]`; a target is an id.")),
		cacheWrite: optional(about(flag, "Whether caches that other runs read may be written; absent: where something is pushed.")),
		smokeTest: optional(about(members_text, "What is run in the image before it is pushed: a script for its `/bin/sh`, or a JSON list of arguments.")),
		smokeTestNetwork: optional(about(flag, "Whether that test reaches a network; absent: itself alone.")),
		smokeTestIn: optional(about(oneOf("engine", "builder"), "Where that test runs: in a container of the engine, or as a last step in the builder; absent: the engine.")),
		ssh: optional(about(list(members_text), "For `RUN --mount=type=ssh`: `id`, the machine's agent; `id=NAME`, a secret's key.")),
		noCache: optional(about(flag, "Whether every step is built anew.")),
		noCacheFilters: optional(about(list(members_text), "Stages whose steps are built anew.")),
		pull: optional(about(flag, "Whether registries are asked for base images that are there.")),
		shmSize: optional(about(members_text, "Size of `/dev/shm` in each `RUN`.")),
		ulimit: optional(about(list(members_text), "Limits of each `RUN`, `name=soft[:hard]`.")),
		addHosts: optional(about(list(members_text), "Addresses of hosts in each `RUN`, `host=address`.")),
		network: optional(about(oneOf("default", "none"), "Network of each `RUN`.")),
		cacheMode: optional(about(oneOf("max", "min"), "Layers that are cached; absent: `max`.")),
		cacheFrom: optional(about(list(members_text), "Caches to read in place of `cache`.")),
		cacheTo: optional(about(list(members_text), "Caches to write in place of `cache`.")),
		freeSpace: optional(about(flag, "Whether what is preinstalled on the runner and not needed is removed first."))
	}), dist.DDF("Leg"), dist.h_("One variant on one platform: one build job, one runner."));
	const plannedTag = members_closed({
		name: tag,
		mutable: about(flag, "Whether it may move; then it is written last, after all others are verified.")
	});
	const plannedPlatform = members_closed({
		platform,
		leg: about(legIndex, "The leg that builds it: index into `legs`."),
		archTag: optional(about(tag, "What the leg is pushed under; absent when it is pushed by digest alone.")),
		moreTags: optional(about(list(plannedTag), "Further tags of this platform alone, written when all that is final is there."))
	});
	const plannedVariant = members_closed({
		name: about(members_text, "Empty for the default variant."),
		platforms: list(plannedPlatform),
		images: optional(about(list(members_image), "Where it is published; absent: to all images of the plan.")),
		tags: about(list(plannedTag), "Final tags, with the variant's suffix, first the one that names this build."),
		stitched: about(flag, "Whether an index is stitched: exactly when there are two platforms or more."),
		annotations: about(pairs, "Annotations of the index."),
		content: optional(about(members_text, "Hash of all that it is made of but the commit, by which later runs find what is published of it; absent where nobody says which files these are."))
	});
	const unchangedVariant = members_closed({
		name: about(members_text, "Empty for the default variant."),
		digest: about(digest, "What was published of it."),
		revision: about(revision, "The commit that it was built from."),
		content: about(members_text, "Hash of all that it is made of but the commit, now as then."),
		images: about(list(members_image), "Where it is tagged."),
		platforms: list(members_closed({
			platform,
			tags: about(list(plannedTag), "Tags of this platform alone.")
		})),
		tags: about(list(plannedTag), "Final tags, with the variant's suffix."),
		stitched: about(flag, "Whether what was published is an index."),
		stands: about(pairs, "Commit, version and source that its tags stand for by now.")
	});
	const planSchema = dist.FsL(members_closed({
		schemaVersion: version,
		mode: about(mode, "What the event means."),
		reason: about(members_text, "Why this mode, in one sentence."),
		notes: optional(about(list(members_text), "What people might not expect of it, in sentences; absent where there is nothing.")),
		warnings: optional(about(list(members_text), "What was asked for and is not done, and what may not be meant so, in sentences; absent where there is nothing.")),
		push: about(flag, "Whether anything is written to a registry."),
		foreign: optional(about(flag, "Whether it was made by somebody whom no credential is lent, not even to pull: a fork, a bot; absent: it was not.")),
		revision: about(revision, "The commit; empty outside of a repository."),
		tag: about(members_text, "The tag that names this build, without any variant's suffix, whether it is pushed or not; empty where nothing names it."),
		images: about(list(members_image), "Everything that is published to."),
		optionalImages: optional(about(list(members_image), "Where it is copied to once `images` have it; a registry of these that fails does not fail the run.")),
		insecureRegistries: list(members_text),
		onExisting: optional(about(onExisting, "As in a leg; here for the final tags that are fixed.")),
		allowBackwards: optional(about(flag, "Whether tags that may move are moved to something older, too.")),
		sameContent: optional(about(flag, "Whether two architectures of an image may hold the same files; absent: they may not.")),
		variants: list(plannedVariant),
		unchanged: optional(about(list(unchangedVariant), "Variants that have no legs, as what was published of them is tagged anew; absent where there are none.")),
		legs: list(leg_legSchema)
	}), dist.DDF("Plan"), dist.h_("Everything that will happen, before anything happens. Read by the release that wrote it."));
	const legPart = members_open({
		name: members_text,
		seconds
	});
	const report_cache = members_open({
		steps: about(whole(), "The Dockerfile's steps."),
		found: about(whole(), "Those that were taken out of a cache."),
		written: optional(about(seconds, "What writing took; absent: nothing was written.")),
		saved: optional(about(seconds, "How much longer the last build took that found nothing.")),
		left: optional(about(oneOf("off", "late", "short", "unchanged", "failed"), "Why nothing was written, or not all of it: it is off, as it has cost more than it saved; it took too long; the build was too short, or changed nothing; or the service failed."))
	});
	const config = members_open({
		digest,
		os: members_text,
		architecture: members_text,
		variant: optional(members_text),
		content: optional(about(digest, "Hash of `rootfs.diff_ids`, of what the layers unpack to: the same for images with the same files."))
	});
	const reportSchema = dist.FsL(members_open({
		schemaVersion: version,
		leg: about(legIndex, "Position in the plan."),
		variant: about(members_text, "Empty for the default variant."),
		platform,
		digest: optional(about(digest, "What the push made, the same in every registry: an image manifest, or BuildKit's index around one; absent when nothing was pushed.")),
		mediaType: optional(mediaType),
		size: optional(bytes),
		images: list(members_image),
		tags: list(tag),
		inputs: optional(about(digest, "Hash of everything that shapes the build, as the image has it in a label.")),
		reused: about(flag, "Whether an image that was already in the registries was taken instead of building."),
		seconds: about(seconds, "Wall time of the build and push."),
		startedAt: optional(milliseconds),
		finishedAt: optional(milliseconds),
		parts: optional(about(list(legPart), "Where the time went, in order.")),
		cache: optional(about(report_cache, "Its cache, where it had one.")),
		compressedSize: optional(about(bytes, "Bytes of the image's config and layers as they are stored and pulled.")),
		config: optional(about(config, "The image's config as the build read it back from a registry, with the platform that it names; absent when nothing was pushed."))
	}), dist.sYn(dist.qTj([
		["digest"],
		["mediaType"],
		["size"]
	], ({ digest, mediaType, size }) => digest === void 0 || mediaType !== void 0 && size !== void 0, "a digest together with mediaType and size"), ["digest"]), dist.DDF("Leg report"), dist.h_("What one build made: one variant on one platform."), dist.yuE({ dependentRequired: { digest: ["mediaType", "size"] } }));
	const NO_PLAN = "none";
	function parsePlan(text, input = "plan") {
		if (text === NO_PLAN) throw new error._G("INVALID_INPUT", "there is no plan", { advice: "The plan job failed, and so nothing was built: its log says why." });
		const naming = {
			input,
			accepted: "the output 'plan' of the plan action, unchanged"
		};
		return (0, lib_document.sw)(planSchema, refuseOtherVersion((0, lib_document.qF)(text, naming), naming), naming);
	}
	function parseLegReports(text, input = "legs") {
		const accepted = "the outputs of the build job as JSON, or a list of reports";
		const value = (0, lib_document.qF)(text, {
			input,
			accepted
		});
		if (typeof value !== "object" || value === null) throw (0, error.aY)(input, "is not a list, and not an object", accepted);
		return Object.entries(value).filter(([, entry]) => entry !== "" && entry !== null).map(([key, entry]) => {
			const naming = {
				input,
				accepted: "what the build action reported, unchanged",
				within: Array.isArray(value) ? `[${key}]` : key
			};
			const report = typeof entry === "string" ? (0, lib_document.qF)(entry, naming) : entry;
			const checked = (0, lib_document.sw)(reportSchema, refuseOtherVersion(report, naming), naming);
			return Array.isArray(value) ? checked : {
				...checked,
				key
			};
		});
	}
	function refuseOtherVersion(value, { input, within }) {
		if ((0, json.OW)(value) && value.schemaVersion === 1) return value;
		const what = within === void 0 ? "" : `${within} `;
		throw (0, error.aY)(input, `${what}is not of schema version 1`, "output of the same release of these actions");
	}
	function readPlan(text) {
		return parsePlan((0, sealed.Du)(text, "plan"));
	}
	function readReports(text, input) {
		const value = (0, lib_document.qF)(text || "[]", {
			input,
			accepted: "the outputs of the build job as JSON, or a list of reports"
		});
		return parseLegReports(JSON.stringify(value, (key, entry) => typeof entry === "string" ? (0, sealed.Du)(entry, key) : entry), input);
	}
}) };

export { id, ids, modules };