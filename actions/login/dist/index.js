import "node:module";
import { createRequire } from "module";

// index.js
let sharedLibrary;
const loadShared = () => sharedLibrary ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("../../door/dist/yaml.js");
var __webpack_modules__ = {
	2613: ((module) => {
		module.exports = createRequire(import.meta.url)("assert");
	}),
	181: ((module) => {
		module.exports = createRequire(import.meta.url)("buffer");
	}),
	5317: ((module) => {
		module.exports = createRequire(import.meta.url)("child_process");
	}),
	6982: ((module) => {
		module.exports = createRequire(import.meta.url)("crypto");
	}),
	4434: ((module) => {
		module.exports = createRequire(import.meta.url)("events");
	}),
	9896: ((module) => {
		module.exports = createRequire(import.meta.url)("fs");
	}),
	8611: ((module) => {
		module.exports = createRequire(import.meta.url)("http");
	}),
	5692: ((module) => {
		module.exports = createRequire(import.meta.url)("https");
	}),
	9278: ((module) => {
		module.exports = createRequire(import.meta.url)("net");
	}),
	6698: ((module) => {
		module.exports = createRequire(import.meta.url)("node:async_hooks");
	}),
	4573: ((module) => {
		module.exports = createRequire(import.meta.url)("node:buffer");
	}),
	1421: ((module) => {
		module.exports = createRequire(import.meta.url)("node:child_process");
	}),
	7598: ((module) => {
		module.exports = createRequire(import.meta.url)("node:crypto");
	}),
	3024: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs");
	}),
	1455: ((module) => {
		module.exports = createRequire(import.meta.url)("node:fs/promises");
	}),
	7067: ((module) => {
		module.exports = createRequire(import.meta.url)("node:http");
	}),
	2467: ((module) => {
		module.exports = createRequire(import.meta.url)("node:http2");
	}),
	4708: ((module) => {
		module.exports = createRequire(import.meta.url)("node:https");
	}),
	7030: ((module) => {
		module.exports = createRequire(import.meta.url)("node:net");
	}),
	8161: ((module) => {
		module.exports = createRequire(import.meta.url)("node:os");
	}),
	6760: ((module) => {
		module.exports = createRequire(import.meta.url)("node:path");
	}),
	1708: ((module) => {
		module.exports = createRequire(import.meta.url)("node:process");
	}),
	7075: ((module) => {
		module.exports = createRequire(import.meta.url)("node:stream");
	}),
	7830: ((module) => {
		module.exports = createRequire(import.meta.url)("node:stream/web");
	}),
	8500: ((module) => {
		module.exports = createRequire(import.meta.url)("node:timers/promises");
	}),
	3136: ((module) => {
		module.exports = createRequire(import.meta.url)("node:url");
	}),
	7975: ((module) => {
		module.exports = createRequire(import.meta.url)("node:util");
	}),
	8522: ((module) => {
		module.exports = createRequire(import.meta.url)("node:zlib");
	}),
	857: ((module) => {
		module.exports = createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = createRequire(import.meta.url)("path");
	}),
	932: ((module) => {
		module.exports = createRequire(import.meta.url)("process");
	}),
	3480: ((module) => {
		module.exports = createRequire(import.meta.url)("querystring");
	}),
	2203: ((module) => {
		module.exports = createRequire(import.meta.url)("stream");
	}),
	4756: ((module) => {
		module.exports = createRequire(import.meta.url)("tls");
	}),
	2018: ((module) => {
		module.exports = createRequire(import.meta.url)("tty");
	}),
	7016: ((module) => {
		module.exports = createRequire(import.meta.url)("url");
	}),
	9023: ((module) => {
		module.exports = createRequire(import.meta.url)("util");
	}),
	8167: ((module) => {
		module.exports = createRequire(import.meta.url)("worker_threads");
	}),
	7098: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rm: () => log,
			dK: () => mask,
			LD: () => readList,
			eF: () => run
		});
		var lib_core = __nccwpck_require__(307);
		var errors_advice = __nccwpck_require__(5042);
		var defuse = __nccwpck_require__(8319);
		var errors_error = __nccwpck_require__(8530);
		function splitNames(text) {
			return splitItems(text, /[,\s]/);
		}
		function splitItems(text, separator) {
			return text.split(separator).map((item) => item.trim()).filter((item) => item !== "");
		}
		const MOST = 4e3;
		const CUT = "\n… the whole text stands above, in the log …\n";
		function annotate(message, advice) {
			const whole = advice === void 0 ? message : `${message}\n${advice}`;
			if (whole.length <= MOST) return { shown: whole };
			if (advice === void 0) {
				const room = 3955;
				const head = firstOf(message, Math.ceil(room / 2));
				return {
					shown: head + CUT + lastOf(message, room - head.length),
					whole
				};
			}
			const kept = advice.length <= 3e3 ? advice : cutAtLine(advice, 3e3);
			const room = MOST - kept.length;
			return {
				shown: (message.length < room ? `${message}\n` : firstOf(message, room - 45) + CUT) + kept,
				whole
			};
		}
		function cutAtLine(text, most) {
			const start = firstOf(text, most - 45);
			const end = start.lastIndexOf("\n");
			return (end > 0 ? start.slice(0, end) : start) + CUT.trimEnd();
		}
		function firstOf(text, most) {
			return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
		}
		function lastOf(text, most) {
			return text.slice(-most).replace(/^[\udc00-\udfff]/, "");
		}
		const door = errors_advice.I0.find((name) => name === process.env.MULTIARCH_DOOR) ?? "action";
		const log = {
			debug: (message) => lib_core.Yz(message),
			info: (message) => lib_core.pq((0, defuse.V)(message)),
			warning: (message, advice) => lib_core.$e(toShow(message, (0, errors_advice.yk)(advice, door)))
		};
		function readList(name) {
			return splitNames(lib_core.V4(name));
		}
		const mask = (secret) => {
			if (secret.trim() !== "") lib_core.Pq(secret);
		};
		async function run(action) {
			try {
				await action();
			} catch (error) {
				fail(error);
			}
		}
		function toShow(message, advice) {
			const { shown, whole } = annotate(message, advice);
			if (whole !== void 0) log.info(whole);
			return shown;
		}
		function fail(error) {
			const { advice, location } = error instanceof errors_error._G ? error : {};
			const { file, line: startLine, column: startColumn } = location ?? {};
			lib_core.z3(toShow(error instanceof Error ? error.message : String(error), (0, errors_advice.yk)(advice, door)), {
				...file === void 0 ? {} : { file },
				...startLine === void 0 ? {} : { startLine },
				...startColumn === void 0 ? {} : { startColumn }
			});
			if (error instanceof Error && error.stack !== void 0) lib_core.Yz(error.stack);
			process.exitCode = 1;
		}
	}),
	5180: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => readInputs });
		var external_node_fs_ = __nccwpck_require__(3024);
		var core = __nccwpck_require__(307);
		var providers = __nccwpck_require__(1877);
		var lib = __nccwpck_require__(7098);
		var error = __nccwpck_require__(8530);
		const FIRST = 10240;
		const SEALED = /^[\u2800-\u28ff]+$/;
		const MOST_BYTES = 16777216;
		const zlib = () => process.getBuiltinModule("node:zlib");
		function isSealed(text) {
			return SEALED.test(text);
		}
		function unseal(text, input) {
			const sealed = text.trim();
			if (!isSealed(sealed)) return text;
			const bytes = Uint8Array.from(sealed, (character) => character.charCodeAt(0) - FIRST);
			try {
				return zlib().inflateSync(bytes, { maxOutputLength: MOST_BYTES }).toString("utf8");
			} catch {
				throw (0, error.aY)(input, "the text was damaged on its way", "the output of an earlier job, unchanged");
			}
		}
		var reference = __nccwpck_require__(4223);
		var lib_document = __nccwpck_require__(1961);
		var json = __nccwpck_require__(2698);
		var dist = __nccwpck_require__(5511);
		function about(schema, description) {
			return dist.FsL(schema, dist.h_(description));
		}
		const optional = (schema) => dist.yqP(schema);
		const members_closed = (entries) => dist.rej(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
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
		dist.FsL(dist.aig("seconds"), dist.Wwf(0, "seconds, from 0"));
		about(whole(), "Milliseconds since 1970.");
		about(whole(), "Bytes.");
		const digest = matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
		matching(/^[a-z]+\/[^ ;]+$/, "a media type");
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
		const NO_PLAN = "none";
		function parsePlan(text, input = "plan") {
			if (text === NO_PLAN) throw new error._G("INVALID_INPUT", "there is no plan", { advice: "The plan job failed, and so nothing was built: its log says why." });
			const naming = {
				input,
				accepted: "the output 'plan' of the plan action, unchanged"
			};
			return (0, lib_document.sw)(planSchema, refuseOtherVersion((0, lib_document.qF)(text, naming), naming), naming);
		}
		function refuseOtherVersion(value, { input, within }) {
			if ((0, json.OW)(value) && value.schemaVersion === 1) return value;
			const what = within === void 0 ? "" : `${within} `;
			throw (0, error.aY)(input, `${what}is not of schema version 1`, "output of the same release of these actions");
		}
		const LISTS = [
			"registry-auths",
			"registry-auth",
			"registry-identities"
		];
		function readInputs() {
			const sources = (0, providers.tW)(readValue, process.env, lib.dK, readEvent());
			const plan = core.V4("plan");
			const { images: planned, optionalImages: spared = [], insecureRegistries } = plan === "" ? {
				images: [],
				insecureRegistries: []
			} : parsePlan(unseal(plan, "plan"));
			const images = [...planned, ...(0, lib.LD)("images")].map((image) => (0, reference.F2)(image, "images"));
			const optionalImages = [...spared, ...(0, lib.LD)("optional-images")].map((image) => (0, reference.F2)(image, "optional-images"));
			const isAlone = [
				...LISTS,
				"registry",
				"username",
				"password"
			].every((name) => core.V4(name) === "");
			if (images.length === 0 && isAlone) throw (0, error.aY)("images", "no image is named", "host/path, e.g. ghcr.io/org/app");
			return {
				images,
				optionalImages,
				sources,
				insecureRegistries: [...insecureRegistries, ...(0, lib.LD)("insecure-registries")],
				verify: readSwitch("verify", false),
				signIn: readSwitch("sign-in", true),
				everything: readSwitch("everything", true),
				optional: readSwitch("optional", false),
				logout: readSwitch("logout", true)
			};
		}
		function readValue(name) {
			const get = (input) => core.V4(input, { trimWhitespace: !LISTS.includes(input) });
			const own = get(name.toLowerCase().replaceAll("_", "-")) || core.V4(name);
			if (name !== providers.we) return own;
			const other = get("registry-auth");
			if (own.trim() !== "" && other.trim() !== "") throw (0, error.aY)("registry-auth", "registry-auths is given as well", "one of the two");
			return own || other || readSingle();
		}
		function readSingle() {
			const [registry, username, password, ecr] = [
				"registry",
				"username",
				"password",
				"ecr"
			].map((name) => core.V4(name));
			if (!registry && !username && !password) return "";
			return JSON.stringify([{
				registry,
				username,
				password,
				...ecr ? { ecr } : {}
			}]);
		}
		function readSwitch(name, otherwise) {
			const value = core.V4(name).toLowerCase();
			if (![
				"",
				"true",
				"false"
			].includes(value)) throw (0, error.aY)(name, `'${value}' is not true or false`, "true, false");
			return value === "" ? otherwise : value === "true";
		}
		function readEvent() {
			const { GITHUB_EVENT_PATH: path } = process.env;
			return path ? JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8")) : void 0;
		}
	}),
	1873: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
				var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
				var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(307);
				var _multiarch_credentials__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6154);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2614);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6719);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7098);
				var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5180);
				await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_3__.eF)(async () => {
					const { verify, signIn, logout, ...inputs } = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_2__.K)();
					const { insecureRegistries } = inputs;
					const nonce = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
					if (logout) _actions_core__WEBPACK_IMPORTED_MODULE_4__.LZ("nonce", nonce);
					const preflight = verify || signIn ? await __nccwpck_require__.e(987).then(__nccwpck_require__.bind(__nccwpck_require__, 6987)) : void 0;
					const trials = preflight?.openTrials(insecureRegistries, process.env);
					const request = {
						...inputs,
						logger: _multiarch_door__WEBPACK_IMPORTED_MODULE_3__.Rm,
						config: (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_5__.Q1)(process.env),
						...verify && trials && { verify: trials.verify },
						...signIn && trials && { signIn: trials.signIn }
					};
					const attempt = await (0, _multiarch_credentials__WEBPACK_IMPORTED_MODULE_6__.uM)(request);
					if (verify) await preflight?.tell(attempt.checks, process.env);
					if (attempt.failure !== void 0) throw attempt.failure;
					const kept = logout && attempt.written.entries.length > 0 ? await openForJob(nonce) : {};
					const logins = await (0, _multiarch_credentials__WEBPACK_IMPORTED_MODULE_6__._d)(attempt, {
						...request,
						...kept
					});
					for (const { host, path, identity, how, expires } of verify ? [] : logins) {
						const scope = path === void 0 ? host : `${host}/${path}`;
						_multiarch_door__WEBPACK_IMPORTED_MODULE_3__.Rm.info(`${scope}: ${identity} (${how})${expires === void 0 ? "" : `, until ${expires}`}`);
					}
					_actions_core__WEBPACK_IMPORTED_MODULE_4__.uH("registries", JSON.stringify(logins));
				});
				async function openForJob(nonce) {
					const place = {
						temporaryDirectory: process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
						environment: process.env,
						nonce
					};
					const { variables, ...where } = await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_7__.I0)(place);
					for (const [name, value] of Object.entries(variables)) _actions_core__WEBPACK_IMPORTED_MODULE_4__.dN(name, value);
					return where;
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	307: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			dN: () => exportVariable,
			V4: () => getInput,
			pq: () => info,
			LZ: () => saveState,
			uH: () => setOutput,
			Pq: () => setSecret,
			$e: () => warning
		});
		var external_os_ = __nccwpck_require__(857);
		function toCommandValue(input) {
			if (input === null || input === void 0) return "";
			else if (typeof input === "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function utils_toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			const cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		const CMD_STRING = "::";
		class Command {
			constructor(command, properties, message) {
				if (!command) command = "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = CMD_STRING + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = true;
					for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
						const val = this.properties[key];
						if (val) {
							if (first) first = false;
							else cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${process.getBuiltinModule("node:crypto").randomUUID()}`;
			const convertedValue = toCommandValue(value);
			if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		__nccwpck_require__(6928);
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode["Success"] = 0] = "Success";
			ExitCode[ExitCode["Failure"] = 1] = "Failure";
		})(ExitCode || (ExitCode = {}));
		function exportVariable(name, val) {
			const convertedVal = toCommandValue(val);
			process.env[name] = convertedVal;
			if (process.env["GITHUB_ENV"] || "") return file_command_issueFileCommand("ENV", prepareKeyValueMessage(name, val));
			command_issueCommand("set-env", { name }, convertedVal);
		}
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === false) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env["GITHUB_OUTPUT"] || "") return file_command_issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, toCommandValue(value));
		}
		function debug(message) {
			command_issueCommand("debug", {}, message);
		}
		function error(message, properties = {}) {
			command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		function saveState(name, value) {
			if (process.env["GITHUB_STATE"] || "") return file_command_issueFileCommand("STATE", prepareKeyValueMessage(name, value));
			command_issueCommand("save-state", { name }, toCommandValue(value));
		}
	}),
	5511: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DDF: () => title,
			FsL: () => pipe,
			H0v: () => rawCheck,
			IeY: () => custom,
			Ikc: () => object,
			KCZ: () => union,
			KIO: () => picklist,
			L5J: () => unknown,
			Wwf: () => minValue,
			YOg: () => array,
			YjP: () => string,
			aig: () => number,
			cGV: () => maxValue,
			euz: () => literal,
			h_: () => description,
			mee: () => nullable,
			ndf: () => integer,
			rej: () => strictObject,
			yGV: () => regex,
			yqP: () => exactOptional,
			yuE: () => metadata,
			zMY: () => boolean
		});
		const DEFAULT_CONFIG = {
			lang: void 0,
			message: void 0,
			abortEarly: void 0,
			abortPipeEarly: void 0
		};
		/* @__NO_SIDE_EFFECTS__ */
		function getGlobalConfig(config$1) {
			if (!config$1 && true) return DEFAULT_CONFIG;
			return {
				lang: config$1?.lang ?? void 0,
				message: config$1?.message,
				abortEarly: config$1?.abortEarly ?? void 0,
				abortPipeEarly: config$1?.abortPipeEarly ?? void 0
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _stringify(input) {
			const type = typeof input;
			if (type === "string") return `"${input}"`;
			if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
			if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
			return type;
		}
		function _addIssue(context, label, dataset, config$1, other) {
			const input = other && "input" in other ? other.input : dataset.value;
			const expected = other?.expected ?? context.expects ?? null;
			const received = other?.received ?? /* @__PURE__ */ _stringify(input);
			const issue = {
				kind: context.kind,
				type: context.type,
				input,
				expected,
				received,
				message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
				requirement: context.requirement,
				path: other?.path,
				issues: other?.issues,
				lang: config$1.lang,
				abortEarly: config$1.abortEarly,
				abortPipeEarly: config$1.abortPipeEarly
			};
			const isSchema = context.kind === "schema";
			const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
			if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
			if (isSchema) dataset.typed = false;
			if (dataset.issues) dataset.issues.push(issue);
			else dataset.issues = [issue];
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _isSameValueZero(value1, value2) {
			return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _joinExpects(values$1, separator) {
			const list = [...new Set(values$1)];
			if (list.length > 1) return `(${list.join(` ${separator} `)})`;
			return list[0] ?? "never";
		}
		function _standardSchema(schema) {
			schema["~standard"] = {
				version: 1,
				vendor: "valibot",
				validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
			};
			return schema;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function description(description_) {
			return {
				kind: "metadata",
				type: "description",
				reference: description,
				description: description_
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function integer(message$1) {
			return {
				kind: "validation",
				type: "integer",
				reference: integer,
				async: false,
				expects: null,
				requirement: Number.isInteger,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function maxValue(requirement, message$1) {
			return {
				kind: "validation",
				type: "max_value",
				reference: maxValue,
				async: false,
				expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function metadata(metadata_) {
			return {
				kind: "metadata",
				type: "metadata",
				reference: metadata,
				metadata: metadata_
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function minValue(requirement, message$1) {
			return {
				kind: "validation",
				type: "min_value",
				reference: minValue,
				async: false,
				expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function rawCheck(action) {
			return {
				kind: "validation",
				type: "raw_check",
				reference: rawCheck,
				async: false,
				expects: null,
				"~run"(dataset, config$1) {
					action({
						dataset,
						config: config$1,
						addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
					});
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function regex(requirement, message$1) {
			return {
				kind: "validation",
				type: "regex",
				reference: regex,
				async: false,
				expects: `${requirement}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
					return dataset;
				}
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function title(title_) {
			return {
				kind: "metadata",
				type: "title",
				reference: title,
				title: title_
			};
		}
		/* @__NO_SIDE_EFFECTS__ */
		function getFallback(schema, dataset, config$1) {
			return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function getDefault(schema, dataset, config$1) {
			return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function array(item, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "array",
				reference: array,
				expects: "Array",
				async: false,
				item,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (Array.isArray(input)) {
						dataset.typed = true;
						dataset.value = [];
						for (let key = 0; key < input.length; key++) {
							const value$1 = input[key];
							const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
							if (itemDataset.issues) {
								const pathItem = {
									type: "array",
									origin: "value",
									input,
									key,
									value: value$1
								};
								for (const issue of itemDataset.issues) {
									if (issue.path) issue.path.unshift(pathItem);
									else issue.path = [pathItem];
									dataset.issues?.push(issue);
								}
								if (!dataset.issues) dataset.issues = itemDataset.issues;
								if (config$1.abortEarly) {
									dataset.typed = false;
									break;
								}
							}
							if (!itemDataset.typed) dataset.typed = false;
							dataset.value.push(itemDataset.value);
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function boolean(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "boolean",
				reference: boolean,
				expects: "boolean",
				async: false,
				message: message$1,
				"~run"(dataset, config$1) {
					if (typeof dataset.value === "boolean") dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function custom(check$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "custom",
				reference: custom,
				expects: "unknown",
				async: false,
				check: check$1,
				message: message$1,
				"~run"(dataset, config$1) {
					if (this.check(dataset.value)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function exactOptional(wrapped, default_) {
			return _standardSchema({
				kind: "schema",
				type: "exact_optional",
				reference: exactOptional,
				expects: wrapped.expects,
				async: false,
				wrapped,
				default: default_,
				"~run"(dataset, config$1) {
					return this.wrapped["~run"](dataset, config$1);
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function literal(literal_, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "literal",
				reference: literal,
				expects: /* @__PURE__ */ _stringify(literal_),
				async: false,
				literal: literal_,
				message: message$1,
				"~run"(dataset, config$1) {
					if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function nullable(wrapped, default_) {
			return _standardSchema({
				kind: "schema",
				type: "nullable",
				reference: nullable,
				expects: `(${wrapped.expects} | null)`,
				async: false,
				wrapped,
				default: default_,
				"~run"(dataset, config$1) {
					if (dataset.value === null) {
						if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
						if (dataset.value === null) {
							dataset.typed = true;
							return dataset;
						}
					}
					return this.wrapped["~run"](dataset, config$1);
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function number(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "number",
				reference: number,
				expects: "number",
				async: false,
				message: message$1,
				"~run"(dataset, config$1) {
					if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function object(entries$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "object",
				reference: object,
				expects: "Object",
				async: false,
				entries: entries$1,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const key in this.entries) {
							const valueSchema = this.entries[key];
							if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
								const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
								const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (const issue of valueDataset.issues) {
										if (issue.path) issue.path.unshift(pathItem);
										else issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									if (!dataset.issues) dataset.issues = valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = false;
										break;
									}
								}
								if (!valueDataset.typed) dataset.typed = false;
								dataset.value[key] = valueDataset.value;
							} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
							else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
								_addIssue(this, "key", dataset, config$1, {
									input: void 0,
									expected: `"${key}"`,
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								if (config$1.abortEarly) break;
							}
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function picklist(options, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "picklist",
				reference: picklist,
				expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
				async: false,
				options,
				message: message$1,
				"~run"(dataset, config$1) {
					if (this.options.includes(dataset.value)) dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function strictObject(entries$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "strict_object",
				reference: strictObject,
				expects: "Object",
				async: false,
				entries: entries$1,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const key in this.entries) {
							const valueSchema = this.entries[key];
							if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
								const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
								const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (const issue of valueDataset.issues) {
										if (issue.path) issue.path.unshift(pathItem);
										else issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									if (!dataset.issues) dataset.issues = valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = false;
										break;
									}
								}
								if (!valueDataset.typed) dataset.typed = false;
								dataset.value[key] = valueDataset.value;
							} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
							else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
								_addIssue(this, "key", dataset, config$1, {
									input: void 0,
									expected: `"${key}"`,
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								if (config$1.abortEarly) break;
							}
						}
						if (!dataset.issues || !config$1.abortEarly) {
							for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
								_addIssue(this, "key", dataset, config$1, {
									input: key,
									expected: "never",
									path: [{
										type: "object",
										origin: "key",
										input,
										key,
										value: input[key]
									}]
								});
								break;
							}
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function string(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "string",
				reference: string,
				expects: "string",
				async: false,
				message: message$1,
				"~run"(dataset, config$1) {
					if (typeof dataset.value === "string") dataset.typed = true;
					else _addIssue(this, "type", dataset, config$1);
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function _subIssues(datasets) {
			let issues;
			if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
			else issues = dataset.issues;
			return issues;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function union(options, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "union",
				reference: union,
				expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
				async: false,
				options,
				message: message$1,
				"~run"(dataset, config$1) {
					let validDataset;
					let typedDatasets;
					let untypedDatasets;
					for (const schema of this.options) {
						const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
						if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
						else typedDatasets = [optionDataset];
						else {
							validDataset = optionDataset;
							break;
						}
						else if (untypedDatasets) untypedDatasets.push(optionDataset);
						else untypedDatasets = [optionDataset];
					}
					if (validDataset) return validDataset;
					if (typedDatasets) {
						if (typedDatasets.length === 1) return typedDatasets[0];
						_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
						dataset.typed = true;
					} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
					else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function unknown() {
			return _standardSchema({
				kind: "schema",
				type: "unknown",
				reference: unknown,
				expects: "unknown",
				async: false,
				"~run"(dataset) {
					dataset.typed = true;
					return dataset;
				}
			});
		}
		/* @__NO_SIDE_EFFECTS__ */
		function pipe(...pipe$1) {
			return _standardSchema({
				...pipe$1[0],
				pipe: pipe$1,
				"~run"(dataset, config$1) {
					for (const item of pipe$1) if (item.kind !== "metadata") {
						if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
							dataset.typed = false;
							break;
						}
						if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
					}
					return dataset;
				}
			});
		}
	}),
	7995: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L: () => ecrPublicService,
			O: () => ecrPublic
		});
		var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3002);
		const REGION = "us-east-1";
		const ecrPublic = {
			name: "Amazon ECR Public",
			reads: _token_js__WEBPACK_IMPORTED_MODULE_0__.Y$,
			kind: "ecr-public",
			offer: (host, session) => (0, _token_js__WEBPACK_IMPORTED_MODULE_0__.WT)(ecrPublicService(host), session)
		};
		function ecrPublicService(host) {
			return {
				host,
				region: REGION,
				key: "ecr-public",
				connect: connectPublic
			};
		}
		async function connectPublic(settings, environment) {
			const { ECRPUBLICClient, GetAuthorizationTokenCommand } = await Promise.all([__nccwpck_require__.e(572), __nccwpck_require__.e(688)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4688, 19));
			const endpoint = environment.AWS_ENDPOINT_URL_ECR_PUBLIC || environment.AWS_ENDPOINT_URL;
			const client = new ECRPUBLICClient({
				...settings,
				...endpoint ? { endpoint } : {}
			});
			return {
				findCredentials: () => client.config.credentials(),
				getAuthorizationToken: async () => (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData,
				destroy: () => client.destroy()
			};
		}
	}),
	8361: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => ecrService,
			Z: () => ecr
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2820);
		var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6732);
		var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3002);
		const ecr = {
			name: "Amazon ECR",
			reads: _token_js__WEBPACK_IMPORTED_MODULE_0__.Y$,
			kind: "ecr",
			offer(host, session) {
				const service = ecrService(host);
				return service === void 0 ? (0, _provider_js__WEBPACK_IMPORTED_MODULE_1__.L)(`${host} is not a host of ECR`) : (0, _token_js__WEBPACK_IMPORTED_MODULE_0__.WT)(service, session);
			}
		};
		function ecrService(host) {
			const parsed = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.wl)(host);
			if (parsed === void 0) return void 0;
			const { region, fips, dualStack } = parsed;
			const key = [
				"ecr",
				region,
				fips,
				dualStack
			].join(" ");
			const connect = (settings, env) => connectEcr(parsed, settings, env);
			return {
				host,
				region,
				key,
				connect
			};
		}
		async function connectEcr({ fips, dualStack }, settings, environment) {
			const { ECRClient, GetAuthorizationTokenCommand } = await Promise.all([__nccwpck_require__.e(572), __nccwpck_require__.e(377)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9377, 19));
			const endpoint = environment.AWS_ENDPOINT_URL_ECR || environment.AWS_ENDPOINT_URL;
			const client = new ECRClient({
				...settings,
				...endpoint ? { endpoint } : {
					useFipsEndpoint: fips,
					useDualstackEndpoint: dualStack
				}
			});
			return {
				findCredentials: () => client.config.credentials(),
				getAuthorizationToken: async () => (await client.send(new GetAuthorizationTokenCommand({}))).authorizationData?.[0],
				destroy: () => client.destroy()
			};
		}
	}),
	3445: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => explainAwsError });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2698);
		var _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5233);
		var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5609);
		const NAMES = {
			...named([
				"UnrecognizedClientException",
				"InvalidClientTokenId",
				"AuthFailure"
			], ({ region }) => ({
				why: "AWS does not know this access key",
				advice: (door) => `Check ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(door, "AWS_ACCESS_KEY_ID")} (and ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(door, "AWS_SESSION_TOKEN")}, for a temporary key), and that the account has enabled the region ${region}.`
			})),
			...named([
				"InvalidSignatureException",
				"SignatureDoesNotMatch",
				"IncompleteSignature"
			], () => ({
				why: "the secret key does not belong to this access key",
				advice: (door) => `Check ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(door, "AWS_SECRET_ACCESS_KEY")}, and the clock of this machine.`
			})),
			...named([
				"ExpiredTokenException",
				"ExpiredToken",
				"RequestExpired"
			], () => ({
				why: "these credentials have expired",
				advice: (door) => `Get new temporary credentials before (${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(door, "AWS_SESSION_TOKEN")}).`
			})),
			...named([
				"AccessDeniedException",
				"AccessDenied",
				"UnauthorizedOperation"
			], () => ({
				why: "this identity may not get a registry token",
				advice: "Allow it the action ecr:GetAuthorizationToken on resource \"*\"; for public.ecr.aws, ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken."
			})),
			...named([
				"ThrottlingException",
				"Throttling",
				"TooManyRequestsException"
			], ({ region }) => ({
				why: `AWS in ${region} is refusing requests because there are too many`,
				advice: "Run it again in a minute; many jobs that log in at once share this limit."
			}))
		};
		function named(names, value) {
			return Object.fromEntries(names.map((name) => [name, value]));
		}
		function explainAwsError(error, attempt) {
			if (error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__._G && error.code === "CREDENTIALS" && error.advice !== void 0) return error;
			const { why, advice } = reasonFor(error, attempt);
			return (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__.Tk)(attempt, why, advice, error);
		}
		function reasonFor(error, attempt) {
			const { name = "", code = "", message = "" } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(error) ? describe(error) : {};
			const { refusals = {}, service = "ECR" } = attempt;
			if (Object.hasOwn(refusals, name)) return refusals[name] ?? unknown(name, message);
			if (Object.hasOwn(NAMES, name)) return NAMES[name]?.(attempt) ?? unknown(name, message);
			if (code === "ENOTFOUND" || code === "EAI_AGAIN") return {
				why: `no ${service} endpoint was found for the region ${attempt.region}`,
				advice: `Check the region in the host name (${attempt.region}), AWS_ENDPOINT_URL if it is set, and this machine’s name resolution.`
			};
			if (code.startsWith("E") || name === "TimeoutError") return {
				why: `${service} in ${attempt.region} cannot be reached (${code || name})`,
				advice: "Check the network, HTTPS_PROXY, and AWS_ENDPOINT_URL if it is set."
			};
			if (error instanceof SyntaxError) return {
				why: `what came from ${service} in ${attempt.region} is not its answer${statusOf(error)}`,
				advice: "Check HTTPS_PROXY, and AWS_ENDPOINT_URL if it is set."
			};
			return unknown(name, message);
		}
		function statusOf(error) {
			const metadata = "$metadata" in error && (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(error.$metadata) ? error.$metadata : {};
			return typeof metadata.httpStatusCode === "number" ? ` (HTTP ${metadata.httpStatusCode})` : "";
		}
		function unknown(name, message) {
			return {
				why: [name, message].filter((part) => part !== "").join(": ") || "AWS gave no reason",
				advice: "Try `aws ecr get-login-password` with the same identity and region."
			};
		}
		function describe(error) {
			const text = (value) => typeof value === "string" ? value : "";
			return {
				name: text(error.name),
				code: text(error.code),
				message: text(error.message)
			};
		}
	}),
	3002: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			WT: () => offerToken,
			Xk: () => offerTokenTo,
			Xu: () => offerAmbient,
			Y$: () => AWS_READS,
			fv: () => accountOfRole,
			iH: () => givenKeys,
			ry: () => clientSettings
		});
		var node_https__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4708);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8530);
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6895);
		var _exchange_masking_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3915);
		var _github_oidc_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5848);
		var _provider_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6732);
		var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5609);
		var _error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3445);
		const AWS_READS = {
			AWS_ACCESS_KEY_ID: {
				kind: "plain",
				says: "Access key for Amazon ECR. Without one, the credentials that earlier steps or the machine set up are used"
			},
			AWS_SECRET_ACCESS_KEY: {
				kind: "secret",
				says: "Secret of the access key for Amazon ECR"
			},
			AWS_SESSION_TOKEN: {
				kind: "secret",
				says: "Session token for Amazon ECR, where the access key is a temporary one"
			}
		};
		function adviseAws(host, said) {
			const role = { "role-to-assume": `arn:aws:iam::${/^[0-9]{12}/.exec(host)?.[0] ?? "<account>"}:role/…` };
			return (door) => {
				const keys = `set ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_1__.y7)(door, "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}`;
				const words = `(AWS’s SDK: ${said})`;
				if (door === "terminal") return `${keys}, or AWS_PROFILE after \`aws configure\` or \`aws sso login\` ${words}`;
				const before = door === "action" ? ", or run aws-actions/configure-aws-credentials in a step before this one" : "";
				return `name a role (with \`${_github_oidc_js__WEBPACK_IMPORTED_MODULE_2__.LB}\`):\n${(0, _setting_js__WEBPACK_IMPORTED_MODULE_1__.NV)(door, "aws-ecr", host, role)}\n    or ${keys}${before} ${words}`;
			};
		}
		function adviseBoth(given, lacking) {
			return (0, _provider_js__WEBPACK_IMPORTED_MODULE_3__.L)((door) => `${(0, _setting_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(door, given)} is set, ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_1__.Vb)(door, lacking)} is not: set both`);
		}
		const AMBIENT = [
			"AWS_ACCESS_KEY_ID",
			"AWS_PROFILE",
			"AWS_WEB_IDENTITY_TOKEN_FILE",
			"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
			"AWS_CONTAINER_CREDENTIALS_FULL_URI"
		];
		function offerToken(service, sources) {
			const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret } = sources.secrets;
			if (!id && secret) return adviseBoth("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID");
			if (id && !secret) return adviseBoth("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
			if (!id || !secret) return offerAmbient(service, sources);
			const how = "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
			const identity = `access key ${id}`;
			const keys = async () => givenKeys(sources);
			return offerTokenTo(service, sources, {
				who: id,
				strength: "given",
				identity,
				how,
				keys
			});
		}
		function givenKeys({ secrets }) {
			const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session } = secrets;
			if (!id || !secret) return void 0;
			return {
				accessKeyId: id,
				secretAccessKey: secret,
				...session ? { sessionToken: session } : {}
			};
		}
		function offerAmbient(service, sources) {
			const { environment } = sources;
			const strength = AMBIENT.some((name) => environment[name]) ? "ambient" : "default";
			const how = "AWS’s default credential chain";
			const identity = nameAmbient(environment);
			const account = accountOfRole(environment.AWS_ROLE_ARN ?? "");
			const who = "ambient";
			const found = connectOnce(service, sources);
			return {
				...offerTokenTo(service, sources, {
					who,
					strength,
					identity,
					how,
					found,
					...account === void 0 ? {} : { account }
				}),
				missing: async () => whyMissing(await found(), service.host)
			};
		}
		function accountOfRole(arn) {
			return /^arn:[a-z-]+:(?:iam|sts)::([0-9]{12}):/.exec(arn)?.[1];
		}
		function nameAmbient(environment) {
			const { AWS_ACCESS_KEY_ID: id, AWS_PROFILE: profile, AWS_ROLE_ARN: role } = environment;
			if (id) return `access key ${id}`;
			if (profile) return `profile ${profile}`;
			return role ? `role ${role}` : "the AWS identity of this machine";
		}
		async function whyMissing(client, host) {
			try {
				await client.findCredentials();
				return;
			} catch (error) {
				return adviseAws(host, (error instanceof Error ? error.message.split("\n", 1)[0] : String(error)) ?? "");
			}
		}
		function offerTokenTo(service, sources, aws) {
			const { who, keys, found, ...identity } = aws;
			const obtain = async () => {
				const connection = await (found ?? connectOnce(service, sources, await keys?.()))();
				try {
					const { how, identity: name } = identity;
					return {
						...toGrant(await connection.getAuthorizationToken(), sources),
						identity: name,
						how
					};
				} catch (error) {
					const { host, region } = service;
					throw (0, _error_js__WEBPACK_IMPORTED_MODULE_4__.N)(error, {
						host,
						region,
						identity: identity.identity
					});
				} finally {
					connection.destroy();
				}
			};
			return {
				kind: "offer",
				key: `${service.key} ${who}`,
				...identity,
				obtain
			};
		}
		function connectOnce(service, { environment }, keys) {
			let connected;
			return () => {
				connected ??= service.connect(clientSettings(service.region, environment, keys), environment);
				return connected;
			};
		}
		function clientSettings(region, environment, keys) {
			return {
				region,
				requestHandler: {
					connectionTimeout: 5e3,
					requestTimeout: 15e3,
					httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
						keepAlive: true,
						proxyEnv: { ...(0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__.Bv)((0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__._j)(environment)) }
					})
				},
				...keys === void 0 ? {} : { credentials: keys }
			};
		}
		function toGrant(answer, { mask }) {
			const { authorizationToken: token = "", expiresAt } = answer ?? {};
			if (token !== "") mask(token);
			const [username = "", ...rest] = Buffer.from(token, "base64").toString("utf8").split(":");
			const password = rest.join(":");
			if (password === "") throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__._G("CREDENTIALS", "the answer holds no token");
			return {
				credential: (0, _exchange_masking_js__WEBPACK_IMPORTED_MODULE_7__.k)({
					kind: "password",
					username,
					password
				}, mask),
				...expiresAt === void 0 ? {} : { expiresAt }
			};
		}
	}),
	2614: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D0: () => configOfEnvironment,
			OR: () => readIfExists,
			Q1: () => dockerConfigPath,
			TO: () => readDockerConfig,
			Tp: () => parseDocument,
			Yw: () => isBelow,
			b1: () => scopeOfKey,
			gh: () => AUTH_VARIABLE
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2698);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3990);
		function dockerConfigPath(environment) {
			const { DOCKER_CONFIG: directory, HOME: home } = environment;
			return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory || (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".docker"), "config.json");
		}
		async function readDockerConfig(path) {
			const text = await readIfExists(path);
			return toDockerConfig(path, text === void 0 ? {} : parseDocument(text.toString("utf8"), path));
		}
		const AUTH_VARIABLE = "DOCKER_AUTH_CONFIG";
		function configOfEnvironment({ [AUTH_VARIABLE]: text = "" }) {
			const { auths } = parseDocument(text, AUTH_VARIABLE);
			return toDockerConfig(AUTH_VARIABLE, { auths });
		}
		async function readIfExists(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
			} catch (error) {
				if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(error) && error.code === "ENOENT") return void 0;
				throw error;
			}
		}
		function parseDocument(text, path) {
			const refuse = (why) => new _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__._G("INVALID_CONTENT", `${path} ${why}`, {
				advice: `Repair or remove ${path === AUTH_VARIABLE ? "this variable" : "this file"}; Docker cannot read it either.`,
				...path === AUTH_VARIABLE ? {} : { location: { file: path } }
			});
			if (text.trim() === "") return {};
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				const place = /\(?line \d+ column \d+\)?|position \d+/.exec(String(error))?.[0];
				throw refuse(`is not JSON${place === void 0 ? "" : ` (${place.replace(/[()]/g, "")})`}`);
			}
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(value)) throw refuse("is not a JSON object");
			for (const name of ["auths", "credHelpers"]) if (value[name] !== void 0 && value[name] !== null && !(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(value[name])) throw refuse(`has '${name}' that is not an object`);
			return value;
		}
		function toDockerConfig(path, document) {
			const { auths, credHelpers, credsStore } = document;
			return {
				path,
				auths: membersOf(auths, (entry) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(entry)),
				credHelpers: membersOf(credHelpers, (helper) => typeof helper === "string"),
				credsStore: typeof credsStore === "string" && credsStore !== "" ? credsStore : void 0
			};
		}
		function membersOf(object, isMember) {
			const entries = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(object) ? Object.entries(object) : [];
			return Object.fromEntries(entries.filter((entry) => isMember(entry[1])));
		}
		function scopeOfKey(key) {
			const bare = key.replace(/^https?:\/\//, "");
			const [host = "", ...path] = bare.split("/");
			const prefix = path.filter((part) => part !== "").join("/");
			const isApi = bare !== key || prefix === "v1" || prefix === "v2";
			return {
				host: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.rQ)(host),
				prefix: isApi ? "" : prefix
			};
		}
		function isBelow(repository, prefix) {
			return prefix === "" || repository === prefix || repository.startsWith(`${prefix}/`);
		}
	}),
	6719: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I0: () => openJobConfig });
		var promises_ = __nccwpck_require__(1455);
		var external_node_path_ = __nccwpck_require__(6760);
		var error = __nccwpck_require__(8530);
		var docker_config_document = __nccwpck_require__(2614);
		async function isWithin(folder, path) {
			const way = (0, external_node_path_.relative)(await followLinks(folder), await followLinks(path));
			return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && (0, external_node_path_.resolve)(way) !== way;
		}
		async function followLinks(path) {
			const whole = (0, external_node_path_.resolve)(path);
			try {
				return await (0, promises_.realpath)(whole);
			} catch {
				const parent = (0, external_node_path_.dirname)(whole);
				return parent === whole ? whole : (0, external_node_path_.join)(await followLinks(parent), (0, external_node_path_.basename)(whole));
			}
		}
		var write = __nccwpck_require__(5847);
		const ORIGIN = ".multiarch.json";
		async function openJobConfig(place) {
			const { environment } = place;
			const current = await currentJobConfig(place);
			if (current.restore !== void 0) return current;
			const folder = folderOf(place);
			await copyConfig((0, external_node_path_.dirname)(current.config), buildxOf(environment), folder);
			const { DOCKER_CONFIG = "", BUILDX_CONFIG = "" } = environment;
			const named = BUILDX_CONFIG !== "";
			const origin = {
				DOCKER_CONFIG,
				...named ? { BUILDX_CONFIG } : {}
			};
			await (0, promises_.writeFile)((0, external_node_path_.join)(folder, ORIGIN), JSON.stringify(origin), { mode: 384 });
			return {
				config: (0, external_node_path_.join)(folder, "config.json"),
				variables: {
					DOCKER_CONFIG: folder,
					...named ? { BUILDX_CONFIG: (0, external_node_path_.join)(folder, "buildx") } : {}
				}
			};
		}
		async function currentJobConfig(place) {
			const { temporaryDirectory, environment, nonce } = place;
			const config = (0, docker_config_document.Q1)(environment);
			const places = [config, buildxOf(environment)];
			const are = await Promise.all(places.map((path) => isWithin(temporaryDirectory, path)));
			const restore = (0, write.q8)(config, temporaryDirectory, assertNonce(nonce));
			return {
				config,
				variables: {},
				...are.includes(false) ? {} : { restore }
			};
		}
		function buildxOf(environment) {
			return environment.BUILDX_CONFIG || (0, external_node_path_.join)((0, external_node_path_.dirname)((0, docker_config_document.Q1)(environment)), "buildx");
		}
		function assertNonce(text) {
			if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
			throw (0, error.aY)("the state of this step", "it is not what the step saved", "a UUID");
		}
		function folderOf({ temporaryDirectory, nonce }) {
			return (0, external_node_path_.join)(temporaryDirectory, `docker-${assertNonce(nonce)}`);
		}
		async function copyConfig(from, fromBuildx, to) {
			await (0, promises_.mkdir)(to, { mode: 448 });
			const config = await (0, docker_config_document.OR)((0, external_node_path_.join)(from, "config.json"));
			if (config !== void 0) await (0, promises_.writeFile)((0, external_node_path_.join)(to, "config.json"), config, { mode: 384 });
			await linkEntries(from, to, ["config.json", "buildx"]);
			const buildx = (0, external_node_path_.join)(to, "buildx");
			await (0, promises_.mkdir)(buildx, { mode: 448 });
			await linkEntries(fromBuildx, buildx, ["config"]);
			const logins = (0, external_node_path_.join)(fromBuildx, "config");
			if (await exists(logins)) await (0, promises_.cp)(logins, (0, external_node_path_.join)(buildx, "config"), {
				recursive: true,
				dereference: true
			});
		}
		async function linkEntries(from, to, but) {
			const names = await exists(from) ? await (0, promises_.readdir)(from) : [];
			for (const name of names) if (!but.includes(name)) await (0, promises_.symlink)((0, external_node_path_.resolve)(from, name), (0, external_node_path_.join)(to, name));
		}
		async function exists(path) {
			return await (0, promises_.access)(path).then(() => true, () => false);
		}
	}),
	5847: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			q8: () => planRestore,
			Ae: () => writeBeside,
			_D: () => writeDockerConfig
		});
		var external_node_crypto_ = __nccwpck_require__(7598);
		var promises_ = __nccwpck_require__(1455);
		var external_node_path_ = __nccwpck_require__(6760);
		var docker_config_document = __nccwpck_require__(2614);
		var docker_hub = __nccwpck_require__(3990);
		var json = __nccwpck_require__(2698);
		var world_credential = __nccwpck_require__(3060);
		function addLogins(document, logins) {
			const changes = logins.flatMap((login) => changesFor(document, login));
			return {
				document: applyChanges(document, changes),
				changes
			};
		}
		function changesFor(document, { host, prefix, credential }) {
			const key = (0, docker_hub.ur)(host);
			const scoped = prefix === void 0 || prefix === "" ? key : `${host}/${prefix}`;
			const helper = memberOf(document, "credHelpers", key);
			const hasStore = typeof document.credsStore === "string" && document.credsStore !== "";
			const silenced = change("credHelpers", key, helper, hasStore ? "" : void 0);
			const entry = change("auths", scoped, memberOf(document, "auths", scoped), toAuth(credential));
			return helper === void 0 && !hasStore ? [entry] : [entry, silenced];
		}
		function applyChanges(document, changes) {
			let result = document;
			for (const { object, key, after } of changes) {
				const found = (0, json.OW)(result[object]) ? result[object] : {};
				const { [key]: _, ...others } = found;
				const members = after === void 0 ? others : {
					...found,
					[key]: after
				};
				result = {
					...result,
					[object]: members
				};
			}
			return result;
		}
		function change(object, key, before, after) {
			return {
				object,
				key,
				...before === void 0 ? {} : { before },
				...after === void 0 ? {} : { after }
			};
		}
		function memberOf(document, object, key) {
			const members = document[object];
			return (0, json.OW)(members) && Object.hasOwn(members, key) ? members[key] : void 0;
		}
		function toAuth(credential) {
			switch (credential.kind) {
				case "password": return { auth: (0, world_credential.r)(credential.username, credential.password) };
				case "refresh-token": return { identitytoken: credential.token };
				case "bearer": return { registrytoken: credential.token };
			}
		}
		function edit_formatDocument(document, like) {
			if (like === void 0 || like.trim() === "") return JSON.stringify(document, void 0, "	");
			const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? "";
			const text = JSON.stringify(document, void 0, indent);
			const end = /\s*$/.exec(like)?.[0] ?? "";
			return (like.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text) + end;
		}
		var lib_document = __nccwpck_require__(1961);
		var dist = __nccwpck_require__(5511);
		const journal_text = dist.YjP("text");
		const list = (schema) => dist.YOg(schema, "a list");
		const object = (entries) => dist.Ikc(entries, "an object");
		const journalSchema = object({
			before: dist.mee(dist.FsL(journal_text, dist.yGV(/^[A-Za-z0-9+/]*={0,2}$/, "base64"))),
			mode: dist.mee(dist.FsL(dist.aig("a mode"), dist.ndf("a mode"), dist.Wwf(0, "a mode"), dist.cGV(511, "a mode"))),
			createdDirectory: dist.mee(journal_text),
			after: list(journal_text),
			changes: list(object({
				object: dist.KIO(["auths", "credHelpers"], "auths, credHelpers"),
				key: journal_text,
				before: dist.yqP(dist.L5J()),
				after: dist.yqP(dist.L5J())
			})),
			also: list(journal_text)
		});
		function journal_parseJournal(notes) {
			return (0, lib_document.u0)(journalSchema, notes.toString("utf8"), {
				input: "the journal of the login",
				accepted: "what the login wrote",
				secret: true
			});
		}
		function planRestore(config, directory, id) {
			return {
				config,
				journal: (0, external_node_path_.join)(directory, `docker-login-${id}.json`),
				within: directory
			};
		}
		function planAlso({ journal, within }, config) {
			return {
				config,
				within,
				journal: `${journal}-${sha256(Buffer.from(config)).slice(0, 16)}`
			};
		}
		async function writeDockerConfig(config, logins, restore, also = []) {
			if (logins.length === 0) return;
			const path = await resolveLink(config);
			const before = await (0, docker_config_document.OR)(path);
			const text = before?.toString("utf8");
			const { document, changes } = addLogins((0, docker_config_document.Tp)(text ?? "", path), logins);
			const written = Buffer.from(edit_formatDocument(document, text), "utf8");
			const created = await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
				recursive: true,
				mode: 448
			});
			if (restore !== void 0) {
				const journal = {
					before: before?.toString("base64") ?? null,
					mode: before === void 0 ? null : (await (0, promises_.stat)(path)).mode & 511,
					createdDirectory: created ?? null,
					after: [sha256(written)],
					changes,
					also
				};
				const notes = await (0, docker_config_document.OR)(restore.journal);
				const whole = notes === void 0 ? journal : joinJournals(journal_parseJournal(notes), journal, before);
				await replaceFile(restore.journal, Buffer.from(JSON.stringify(whole)), 384);
			}
			await replaceFile(path, written, 384);
		}
		async function writeBeside(path, login, restore) {
			await writeDockerConfig(path, [login], restore && planAlso(restore, path));
		}
		function joinJournals(first, second, between) {
			const isOurs = between !== void 0 && first.after.includes(sha256(between));
			const isSame = (a, b) => a.object === b.object && a.key === b.key;
			const renewed = second.changes.map((change) => {
				const { before: _, ...now } = change;
				const earlier = first.changes.find((known) => isSame(known, change));
				if (earlier === void 0) return change;
				return {
					...now,
					..."before" in earlier ? { before: earlier.before } : {}
				};
			});
			return {
				...first,
				after: isOurs ? [...first.after, ...second.after] : [],
				changes: [...first.changes, ...renewed],
				also: [...first.also, ...second.also]
			};
		}
		async function replaceFile(path, bytes, mode) {
			const draft = temporary(path);
			try {
				await (0, promises_.rm)(draft, { force: true });
				await (0, promises_.writeFile)(draft, bytes, {
					mode: 384,
					flag: "wx"
				});
				await (0, promises_.chmod)(draft, mode);
				await (0, promises_.rename)(draft, path);
			} catch (error) {
				await (0, promises_.rm)(draft, { force: true });
				throw error;
			}
		}
		function temporary(path) {
			return (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path)}.multiarch`);
		}
		async function resolveLink(path) {
			try {
				return await (0, promises_.realpath)(path);
			} catch {
				return path;
			}
		}
		function sha256(bytes) {
			return (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
		}
	}),
	3191: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			N: () => offerConnection,
			k: () => isConnectionId
		});
		var _exchange_http_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1259);
		var _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5233);
		var _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3915);
		var _github_oidc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5848);
		const IDENTITY = "https://identity.docker.com";
		const SERVICE = "Docker’s identity service";
		const LIFETIME = 3600;
		const [SHORTEST, LONGEST] = [300, 21600];
		const CONNECTION = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
		function isConnectionId(text) {
			return CONNECTION.test(text);
		}
		function offerConnection(host, username, connection, session) {
			const how = "an OIDC connection of Docker Hub";
			const attempt = {
				host,
				identity: username
			};
			return {
				kind: "offer",
				strength: "given",
				key: `docker-hub ${username} ${connection}`,
				identity: username,
				how,
				missing: async () => (0, _github_oidc_js__WEBPACK_IMPORTED_MODULE_0__.Wi)(session),
				obtain: async () => ({
					...await exchange(session, username, connection, attempt),
					how
				})
			};
		}
		async function exchange(session, username, connection, attempt) {
			const idToken = await (0, _github_oidc_js__WEBPACK_IMPORTED_MODULE_0__.YD)(session, IDENTITY, attempt);
			const asked = Date.now();
			const answer = await ask(session, attempt, {
				grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
				subject_token_type: "urn:ietf:params:oauth:token-type:id_token",
				subject_token: idToken,
				connection_id: connection,
				expires_in: String(lifetimeOf(session, attempt))
			});
			const { access_token: password, expires_in: life } = answer.body;
			if (answer.status !== 200 || typeof password !== "string" || password === "") throw (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_1__.hB)(attempt, SERVICE, answer) ?? refused(attempt, connection, idToken, answer);
			const credential = (0, _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__.k)({
				kind: "password",
				username,
				password
			}, session.mask);
			const seconds = typeof life === "number" ? life : lifetimeOf(session, attempt);
			return {
				credential,
				identity: username,
				expiresAt: new Date(asked + seconds * 1e3)
			};
		}
		function lifetimeOf({ environment }, attempt) {
			const text = environment.DOCKERHUB_OIDC_EXPIREIN?.trim();
			if (!text) return LIFETIME;
			const seconds = Number(text);
			if (Number.isInteger(seconds) && seconds >= SHORTEST && seconds <= LONGEST) return seconds;
			const why = `DOCKERHUB_OIDC_EXPIREIN is '${text}'`;
			throw (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_1__.Tk)(attempt, why, `Give it seconds, from ${SHORTEST} to ${LONGEST}.`);
		}
		async function ask(session, attempt, form) {
			const url = new URL("/oauth/token", IDENTITY);
			try {
				return await (0, _exchange_http_js__WEBPACK_IMPORTED_MODULE_3__._)({
					method: "POST",
					url,
					form
				}, session.environment, session.sleep);
			} catch (error) {
				throw (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_1__.n3)(attempt, SERVICE, error);
			}
		}
		function refused(attempt, connection, idToken, answer) {
			return (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_1__.Tk)(attempt, `${SERVICE} refused the connection ${connection} (${(0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_1__.Z9)(answer)})`, `Check connection_id, that the connection is active, and that one of its rules matches; ${(0, _github_oidc_js__WEBPACK_IMPORTED_MODULE_0__.qy)(idToken)}. Docker Home shows refusals under “Failures”.`);
		}
	}),
	5643: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			M: () => connectionOfStep,
			U: () => dockerHub
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3990);
		var _exchange_masking_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3915);
		var _github_oidc_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5848);
		var _lists_registry_auths_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4374);
		var _provider_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6732);
		var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5609);
		var _oidc_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3191);
		const TOKEN = "an access token with Read & Write: https://app.docker.com/settings";
		function adviseLogin(door, host) {
			if (door === "terminal") return `set ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.y7)(door, "DOCKER_USERNAME", "DOCKER_TOKEN")} (${TOKEN}), or run \`docker login\``;
			const connection = (0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.NV)(door, "dockerhub", _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Xb, {
				username: "…",
				connection_id: "…"
			});
			return `${door === "promote-workflow" ? `add ${TOKEN.replace(":", ",")}, to ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.y7)(door, "REGISTRY_AUTHS")}:\n${(0, _lists_registry_auths_js__WEBPACK_IMPORTED_MODULE_2__.gu)((0, _lists_registry_auths_js__WEBPACK_IMPORTED_MODULE_2__.z3)(host))}\n   ` : `set ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.y7)(door, "DOCKER_USERNAME", "DOCKER_TOKEN")} (${TOKEN}),`} or name an OIDC connection (with \`${_github_oidc_js__WEBPACK_IMPORTED_MODULE_3__.LB}\`):\n${connection}`;
		}
		function adviseBoth(door, host, given, lacking) {
			if (door === "promote-workflow") return adviseLogin(door, host);
			return `${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(door, given)} is set, ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(door, lacking)} is not: set both`;
		}
		const dockerHub = {
			name: "Docker Hub",
			reads: {
				DOCKER_USERNAME: {
					kind: "plain",
					says: "Name of the user or organisation at Docker Hub",
					aliases: ["DOCKER_USERNAME"]
				},
				DOCKER_TOKEN: {
					kind: "secret",
					says: "Access token for Docker Hub",
					aliases: ["DOCKER_TOKEN"]
				}
			},
			kind: "docker-hub",
			offer(host, session) {
				const { DOCKER_USERNAME: username, DOCKER_TOKEN: password } = session.secrets;
				if (!username && !password) return (0, _provider_js__WEBPACK_IMPORTED_MODULE_4__.L)((door) => adviseLogin(door, host));
				if (!username) return (0, _provider_js__WEBPACK_IMPORTED_MODULE_4__.L)((door) => adviseBoth(door, host, "DOCKER_TOKEN", "DOCKER_USERNAME"));
				if (!password) return connectionOfStep(host, username, session) ?? (0, _provider_js__WEBPACK_IMPORTED_MODULE_4__.L)((door) => adviseBoth(door, host, "DOCKER_USERNAME", "DOCKER_TOKEN"));
				const credential = (0, _exchange_masking_js__WEBPACK_IMPORTED_MODULE_5__.k)({
					kind: "password",
					username,
					password
				}, session.mask);
				return (0, _provider_js__WEBPACK_IMPORTED_MODULE_4__.$)("docker-hub", "given", {
					credential,
					identity: username,
					how: "DOCKER_USERNAME and DOCKER_TOKEN"
				});
			}
		};
		function connectionOfStep(host, username, session) {
			const connection = session.environment.DOCKERHUB_OIDC_CONNECTIONID?.trim();
			if (!connection || !(0, _oidc_js__WEBPACK_IMPORTED_MODULE_6__.k)(connection)) return void 0;
			return (0, _oidc_js__WEBPACK_IMPORTED_MODULE_6__.N)(host, username, connection, session);
		}
	}),
	1259: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			W: () => NoAnswer,
			_: () => exchangeJson
		});
		var node_http__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7067);
		var node_https__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4708);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(389);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2698);
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2929);
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6895);
		class NoAnswer extends Error {
			name = "NoAnswer";
		}
		const TIMEOUT = 15e3;
		const LIMIT = 262144;
		const TRIES = 3;
		const TEMPORARY = /* @__PURE__ */ new Set([
			408,
			429,
			500,
			502,
			503,
			504
		]);
		const LONGEST_WAIT = 2e4;
		async function exchangeJson(request, environment, sleep = node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout, timeout = TIMEOUT) {
			for (let attempt = 1;; attempt += 1) {
				const outcome = await (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_3__.M)(() => send(request, environment, timeout)).catch((error) => toNoAnswer(error, timeout));
				if ((outcome instanceof NoAnswer || asksForLater(outcome)) && attempt < TRIES) {
					await sleep(waitAfter(outcome, attempt));
					continue;
				}
				if (outcome instanceof NoAnswer) throw outcome;
				return {
					status: outcome.status,
					body: outcome.body
				};
			}
		}
		function asksForLater({ status, retryAfter }) {
			return TEMPORARY.has(status) || status === 403 && retryAfter !== void 0;
		}
		function waitAfter(outcome, attempt) {
			const asked = outcome instanceof NoAnswer ? void 0 : outcome.retryAfter;
			return Math.min(asked ?? 500 * 2 ** (attempt - 1), LONGEST_WAIT);
		}
		function toNoAnswer(error, timeout) {
			const code = error instanceof Error && "code" in error ? String(error.code) : "";
			const name = error instanceof Error ? error.name : String(error);
			return new NoAnswer(name === "TimeoutError" || name === "AbortError" || code === "ABORT_ERR" ? `no answer within ${timeout / 1e3} s` : code || name, { cause: error });
		}
		async function send({ method, url, headers, form }, environment, timeout) {
			if (url.protocol !== "https:" && !(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.U)(url.host)) throw new NoAnswer(`${url.origin} is not HTTPS`);
			const isSecure = url.protocol === "https:";
			const proxy = (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__.iJ)(url, (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_5__._j)(environment));
			const settings = proxy === void 0 ? {} : { proxyEnv: {
				HTTP_PROXY: proxy,
				HTTPS_PROXY: proxy
			} };
			const agent = isSecure ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(settings) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(settings);
			const body = form === void 0 ? void 0 : new URLSearchParams(form).toString();
			const type = body === void 0 ? {} : { "content-type": "application/x-www-form-urlencoded" };
			const signal = AbortSignal.timeout(timeout);
			const options = {
				method,
				agent,
				headers: {
					accept: "application/json",
					"user-agent": "multiarch",
					...type,
					...headers
				},
				signal
			};
			const { promise, resolve, reject } = Promise.withResolvers();
			const question = (isSecure ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, (response) => {
				read(response).then(resolve, reject);
			});
			signal.addEventListener("abort", () => reject(signal.reason), { once: true });
			question.on("upgrade", (_, socket) => {
				socket.destroy();
				reject(/* @__PURE__ */ new Error("it switched to another protocol"));
			});
			question.on("error", reject);
			question.end(body);
			return await promise.finally(() => agent.destroy());
		}
		async function read(response) {
			const chunks = [];
			let size = 0;
			for await (const chunk of response) {
				chunks.push(chunk);
				size += chunk.length;
				if (size > LIMIT) break;
			}
			const seconds = Number(response.headers["retry-after"] ?? NaN);
			return {
				status: response.statusCode ?? 0,
				body: parse(Buffer.concat(chunks).toString("utf8")),
				retryAfter: Number.isFinite(seconds) ? Math.max(0, seconds * 1e3) : void 0
			};
		}
		function parse(text) {
			try {
				const value = JSON.parse(text);
				return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.OW)(value) ? value : {};
			} catch {
				return {};
			}
		}
	}),
	5233: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Tk: () => loginFailed,
			Z9: () => wordsOf,
			hB: () => explainTrouble,
			n3: () => explainNoAnswer
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1259);
		function loginFailed({ host, identity }, why, advice, cause) {
			return new _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__._G("CREDENTIALS", `${host}: login as ${identity} failed: ${why}`, {
				advice,
				cause
			});
		}
		function explainNoAnswer(attempt, service, error) {
			if (!(error instanceof _http_js__WEBPACK_IMPORTED_MODULE_1__.W)) return error;
			return loginFailed(attempt, `${service} cannot be reached (${error.message})`, "Check the network, HTTPS_PROXY and NO_PROXY of this machine.", error);
		}
		function explainTrouble(attempt, service, answer) {
			const { status } = answer;
			if (status === 429) return loginFailed(attempt, `${service} is refusing requests because there are too many (HTTP 429)`, "Run it again in a minute; many jobs that log in at once share this limit.");
			return status < 500 ? void 0 : loginFailed(attempt, `${service} is in trouble (${wordsOf(answer)})`, "Look at its status page, and run it again later.");
		}
		function wordsOf({ status, body }) {
			const { error, error_description: description, message } = body;
			const said = [
				description,
				message,
				typeof error === "object" && error !== null && "message" in error ? error.message : void 0,
				error
			].find((text) => typeof text === "string" && text !== "");
			const line = typeof said === "string" ? said.split(/\r?\n/, 1)[0] : void 0;
			return `HTTP ${status}${line === void 0 ? "" : `: ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.hD)(line)}`}`;
		}
	}),
	3915: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => maskSecret,
			k: () => maskCredential
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3060);
		const MIN_LINE = 8;
		function maskSecret(secret, mask) {
			if (secret === "") return;
			const lines = secret.split(/\r?\n/).map((line) => line.trim());
			const forms = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= MIN_LINE);
			for (const form of forms) mask(form);
		}
		function maskCredential(credential, mask) {
			if (credential.kind === "password") {
				maskSecret(credential.password, mask);
				mask((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.r)(credential.username, credential.password));
			} else maskSecret(credential.token, mask);
			return credential;
		}
	}),
	5951: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p: () => ghcr,
			v: () => PACKAGES_LINE
		});
		var _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3915);
		var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6732);
		var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5609);
		const JOB_TOKEN = /^ghs_/;
		const PACKAGES_LINE = "permissions: { contents: read, packages: write }";
		const ghcr = {
			name: "GitHub container registry",
			reads: { GITHUB_TOKEN: {
				kind: "secret",
				says: "Token for the GitHub container registry, with `packages: write`",
				default: "${{ github.token }}"
			} },
			kind: "ghcr",
			offer(host, { secrets: { GITHUB_TOKEN: token }, environment, mask }) {
				const password = token && isIssuedFor(host, token, environment) ? token : void 0;
				if (!password) return (0, _provider_js__WEBPACK_IMPORTED_MODULE_0__.L)((door) => {
					if (door === "terminal") return "set the environment variable GITHUB_TOKEN to a token with the scope write:packages, or run `docker login ghcr.io`";
					return `${door === "action" ? "pass the job’s token (`github-token: ${{ github.token }}`) and " : ""}${(0, _setting_js__WEBPACK_IMPORTED_MODULE_1__._$)(door, PACKAGES_LINE)}`;
				});
				const { GITHUB_ACTOR: actor, GITHUB_REPOSITORY_OWNER: owner } = environment;
				const username = (actor || owner || "token").toLowerCase();
				const credential = (0, _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__.k)({
					kind: "password",
					username,
					password
				}, mask);
				return (0, _provider_js__WEBPACK_IMPORTED_MODULE_0__.$)("ghcr", JOB_TOKEN.test(password) ? "default" : "given", {
					credential,
					identity: username,
					how: "GITHUB_TOKEN"
				});
			}
		};
		function isIssuedFor(host, token, { GITHUB_SERVER_URL: server = "" }) {
			const [, tenant] = /^containers\.(.+\.ghe\.com)$/.exec(host) ?? [];
			if (tenant === void 0 || !JOB_TOKEN.test(token)) return true;
			return server.replace(/\/+$/, "").toLowerCase() === `https://${tenant}`;
		}
	}),
	5848: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			LB: () => ID_TOKEN_LINE,
			Wi: () => whyNoIdToken,
			YD: () => idTokenFor,
			qy: () => describeSubject
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8007);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8530);
		var _exchange_http_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1259);
		var _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5233);
		var _run_origin_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3203);
		var _session_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2705);
		var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5609);
		const SERVICE = "GitHub’s identity service";
		const ID_TOKEN_LINE = "permissions: { contents: read, id-token: write }";
		const idTokenRefused = (door) => door === "terminal" ? "Check that GitHub lets this job ask for identity tokens." : `Check that the job has the grant, or ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__._$)(door, ID_TOKEN_LINE)}`;
		const idTokens = new _session_js__WEBPACK_IMPORTED_MODULE_1__.z();
		function idTokenFor(session, audience, attempt) {
			return idTokens.get(session, audience, () => fetchIdToken(session, audience, attempt));
		}
		async function fetchIdToken(sources, audience, attempt) {
			const lacking = whyNoIdToken(sources);
			if (lacking !== void 0) throw (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__.Tk)(attempt, "there is no identity token", lacking);
			const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket = "" } = sources.environment;
			sources.mask(ticket);
			const url = new URL(address);
			url.searchParams.set("audience", audience);
			const answer = await ask(sources, url, ticket, attempt);
			const { value } = answer.body;
			if (answer.status === 200 && typeof value === "string" && value !== "") {
				sources.mask(value);
				return value;
			}
			throw (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__.hB)(attempt, SERVICE, answer) ?? (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__.Tk)(attempt, `${SERVICE} gave no token for the audience ${audience} (${(0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__.Z9)(answer)})`, idTokenRefused);
		}
		async function ask(sources, url, ticket, attempt) {
			const headers = { authorization: `Bearer ${ticket}` };
			try {
				return await (0, _exchange_http_js__WEBPACK_IMPORTED_MODULE_3__._)({
					method: "GET",
					url,
					headers
				}, sources.environment, sources.sleep);
			} catch (error) {
				throw (0, _exchange_login_failure_js__WEBPACK_IMPORTED_MODULE_2__.n3)(attempt, SERVICE, error);
			}
		}
		function whyNoIdToken({ environment, origin }) {
			const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: ticket } = environment;
			if (url && ticket) return URL.canParse(url) ? void 0 : "ACTIONS_ID_TOKEN_REQUEST_URL is not a URL";
			if (origin === "fork") return (0, _run_origin_js__WEBPACK_IMPORTED_MODULE_4__.J)(origin);
			if (environment.GITHUB_ACTIONS) return (door) => door === "terminal" ? "this job may not ask GitHub for an identity token; give it that permission (id-token), or use REGISTRY_AUTHS" : `this job may not ask GitHub for an identity token; ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__._$)(door, ID_TOKEN_LINE)}`;
			return (door) => `the identities in ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.bx)(door)} are those of a GitHub job, and this is none; use ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.y7)(door, "REGISTRY_AUTHS")}, or what the cloud’s own tools set up`;
		}
		function describeSubject(idToken) {
			const { sub } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.d)(idToken);
			return typeof sub === "string" ? `this token’s subject is ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.hD)(sub)}` : "this token names no subject";
		}
	}),
	4374: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jp: () => adviseEntry,
			SV: () => parseRegistryAuths,
			gu: () => indented,
			z3: () => registryAuthsExample
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3990);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7310);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8530);
		var _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3915);
		var _registry_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9783);
		var _setting_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5609);
		var _yaml_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2835);
		const NAME = "REGISTRY_AUTHS";
		const KEYS = [
			"registry",
			"username",
			"password"
		];
		const ALSO = ["scope", "ecr"];
		const ACCEPTED = "a YAML list of registry, username and password";
		function registryAuthsExample(registry, username = "…") {
			return `- registry: ${registry}\n  username: ${username}\n  password: …`;
		}
		function adviseEntry(door, host, what = "it", username = "…") {
			const add = `add ${what} to ${(0, _setting_js__WEBPACK_IMPORTED_MODULE_0__.y7)(door, NAME)}:\n${indented(registryAuthsExample(host, username))}`;
			return door === "terminal" ? `run \`docker login ${host}\`, or ${add}` : add;
		}
		function indented(lines) {
			return lines.replace(/^/gm, "    ");
		}
		function parseRegistryAuths(text, mask) {
			const entries = (0, _yaml_entries_js__WEBPACK_IMPORTED_MODULE_1__.K)(text, refuse);
			for (const { fields } of entries) for (const password of fields.get("password")?.values ?? []) (0, _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__.$)(password, mask);
			const auths = entries.map((entry) => readAuth(entry, mask));
			(0, _registry_scope_js__WEBPACK_IMPORTED_MODULE_3__.B7)(auths, refuse);
			return auths;
		}
		function readAuth({ fields, line }, mask) {
			for (const [key, field] of fields) {
				if (![...KEYS, ...ALSO].some((known) => known === key)) throw refuse(field.line, `unknown key ${(0, _yaml_entries_js__WEBPACK_IMPORTED_MODULE_1__._)(key)}`, KEYS.join(", "));
				if (field.isList) throw refuse(field.line, `'${key}' is not text`);
			}
			const get = (key) => fields.get(key)?.values[0] ?? "";
			const scope = readScope(get("registry") || _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Xb, get("scope"), line);
			const [username, password, exchange] = [
				get("username"),
				get("password"),
				readEcr(get("ecr"), scope, line)
			];
			if (!((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.I)(scope.host).accounts === "aws" && exchange && username === "" && password === "")) {
				if (username === "") throw refuse(line, lacks(fields, "username"));
				if (password === "" && (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.I)(scope.host).name !== "docker-hub") throw refuse(line, lacks(fields, "password"));
			}
			if (username.includes(":")) throw refuse(line, "'username' contains ':'", "a name without it");
			if (password !== "") (0, _exchange_masking_js__WEBPACK_IMPORTED_MODULE_2__.k)({
				kind: "password",
				username,
				password
			}, mask);
			return {
				...scope,
				username,
				password,
				exchange,
				line
			};
		}
		function lacks(fields, key) {
			return fields.has(key) ? `'${key}' is empty; is the secret set?` : `'${key}' is missing`;
		}
		function readScope(registry, scope, line) {
			const [path = ""] = scope.split("@");
			const full = path === "" ? registry : `${registry.replace(/\/+$/, "")}/${path}`;
			return (0, _registry_scope_js__WEBPACK_IMPORTED_MODULE_3__.gj)(full, (problem, accepted) => refuse(line, problem, accepted));
		}
		function readEcr(value, { host }, line) {
			if (!/^(?:auto|true|false)?$/i.test(value)) throw refuse(line, "'ecr' does not have a known value", "auto, true, false");
			if (/^true$/i.test(value) && (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.I)(host).accounts !== "aws") throw refuse(line, "'ecr' is true, and 'registry' is not a host of ECR", "ecr: auto");
			return !/^false$/i.test(value);
		}
		const refuse = (line, problem, accepted = ACCEPTED) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.aY)(NAME, `line ${line}: ${problem}`, accepted);
	}),
	2835: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => parseEntries,
			_: () => quoteKey
		});
		var json = __nccwpck_require__(2698);
		var x = (y) => {
			var x = {};
			__nccwpck_require__.d(x, y);
			return x;
		};
		const yaml_js_namespaceObject = x({
			["LineCounter"]: () => loadShared().LineCounter,
			["isMap"]: () => loadShared().isMap,
			["isScalar"]: () => loadShared().isScalar,
			["isSeq"]: () => loadShared().isSeq,
			["parseDocument"]: () => loadShared().parseDocument
		});
		function parseEntries(text, refuse, allowsOne = false) {
			if (text.trim() === "") return [];
			const lines = new yaml_js_namespaceObject.LineCounter();
			const lineOf = (node) => lines.linePos(startOf(node)).line;
			const document = (0, yaml_js_namespaceObject.parseDocument)(text, {
				schema: "failsafe",
				lineCounter: lines,
				prettyErrors: false
			});
			const [error] = document.errors;
			if (error !== void 0) throw refuse(lines.linePos(error.pos[0]).line, `not YAML (${error.code})`);
			const list = document.contents;
			if (list === null || (0, yaml_js_namespaceObject.isScalar)(list) && !list.value) return [];
			if (allowsOne && (0, yaml_js_namespaceObject.isMap)(list)) return [readEntry(list, lineOf, refuse)];
			if (!(0, yaml_js_namespaceObject.isSeq)(list)) throw refuse(lineOf(list), "not a list");
			return list.items.map((item) => {
				if (!(0, yaml_js_namespaceObject.isMap)(item)) throw refuse(lineOf(item), "an entry is not a mapping");
				return readEntry(item, lineOf, refuse);
			});
		}
		function readEntry(item, lineOf, refuse) {
			const fields = /* @__PURE__ */ new Map();
			for (const { key, value } of item.items) {
				const name = (0, yaml_js_namespaceObject.isScalar)(key) ? String(key.value) : "";
				const line = lineOf(key);
				if ((0, yaml_js_namespaceObject.isSeq)(value)) {
					const values = value.items.map((member) => {
						if (!(0, yaml_js_namespaceObject.isScalar)(member)) throw refuse(lineOf(member), `${quoteKey(name)} is not a list of texts`);
						return String(member.value ?? "").trim();
					});
					fields.set(name, {
						values,
						isList: true,
						line
					});
				} else {
					if (value !== null && !(0, yaml_js_namespaceObject.isScalar)(value)) throw refuse(lineOf(value), `${quoteKey(name)} is not text`);
					const text = String(value?.value ?? "");
					const isMeant = name === "password" && /^QUOTE_/.test(value?.type ?? "");
					fields.set(name, {
						values: [isMeant ? text : text.trim()],
						isList: false,
						line
					});
				}
			}
			return {
				line: lineOf(item),
				fields
			};
		}
		function quoteKey(name) {
			return /^[a-z][a-z_-]{0,29}$/i.test(name) ? `'${name}'` : "(not shown, it may be a secret)";
		}
		function startOf(node) {
			const range = (0, json.OW)(node) && Array.isArray(node.range) ? node.range : [];
			return typeof range[0] === "number" ? range[0] : 0;
		}
	}),
	4487: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cv: () => checkOfMissing,
			EG: () => checkOf,
			EI: () => reportOf,
			V0: () => tabulateLogins
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		function checkOf({ login, grant, push, error }) {
			const state = error !== void 0 && push === "untried" ? "failed" : push;
			const problem = error === void 0 ? {} : problemOf(error);
			const { expiresAt } = grant ?? {};
			return {
				...describe(login, grant),
				...expiresAt === void 0 ? {} : { expires: expiresAt.toISOString() },
				push: state,
				images: login.images,
				...problem
			};
		}
		function checkOfMissing({ login, advice }) {
			const problem = `no credentials for ${login.host}`;
			return {
				...describe(login, void 0),
				push: "missing",
				images: login.images,
				problem,
				advice
			};
		}
		function reportOf({ host, path, identity, how, expires }) {
			return {
				host,
				...path === void 0 ? {} : { path },
				identity,
				how,
				...expires === void 0 ? {} : { expires }
			};
		}
		function describe(login, grant) {
			const { host, prefix } = login;
			if (login.kind === "stored") return {
				host,
				identity: login.stored.identity,
				how: login.stored.how
			};
			if (login.kind !== "obtain") return {
				host,
				identity: "anonymous",
				how: "no credential"
			};
			const { identity, how } = grant ?? login.offer;
			return {
				host,
				...prefix === "" ? {} : { path: prefix },
				identity,
				how
			};
		}
		function problemOf(error) {
			const advice = error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__._G ? error.advice : void 0;
			return {
				problem: error instanceof Error ? error.message : String(error),
				...advice === void 0 ? {} : { advice }
			};
		}
		function tabulateLogins(checks) {
			const words = {
				allowed: "allowed",
				refused: "refused",
				untried: "not tried",
				missing: "no credential",
				failed: "login failed"
			};
			return {
				head: [
					"Registry",
					"Identity",
					"How",
					"Until",
					"Push"
				],
				rows: checks.map(({ host, path, identity, how, expires, push }) => [
					path === void 0 ? host : `${host}/${path}`,
					push === "missing" ? "" : identity,
					push === "missing" ? "" : how,
					expires ?? "",
					words[push]
				])
			};
		}
	}),
	6154: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_d: () => keepLogins,
			uM: () => tryLogins
		});
		var errors_error = __nccwpck_require__(8530);
		var errors_advice = __nccwpck_require__(5042);
		var ecr = __nccwpck_require__(2820);
		function accountNote(host, { account, identity }) {
			const registry = (0, ecr.wl)(host)?.account;
			if (account === void 0 || registry === void 0 || account === registry) return void 0;
			return `${identity} is of account ${account}, and ${host} of account ${registry}: unless the repository's policy lets account ${account} push, name a role of account ${registry}:\n    role-to-assume: arn:aws:iam::${registry}:role/…`;
		}
		var docker_config_document = __nccwpck_require__(2614);
		var once = __nccwpck_require__(2436);
		var docker_hub = __nccwpck_require__(3990);
		var masking = __nccwpck_require__(3915);
		var json = __nccwpck_require__(2698);
		const NOT_FOUND = "credentials not found in native keychain";
		const TOKEN_USER = "<token>";
		const TIMEOUT_MS = 3e4;
		const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
		async function askHelper(name, server, environment) {
			const program = `docker-credential-${name}`;
			const fail = (why, advice, cause) => new errors_error._G("CREDENTIALS", `${program}, asked for ${server}, ${why}`, {
				advice,
				cause
			});
			if (!NAME.test(name)) throw fail("is not the name of a program", "Correct it in Docker’s config.json.");
			const { error, stdout, stderr } = await run(program, server, environment);
			if (error === null) return readAnswer(stdout, fail);
			if (stdout.includes(NOT_FOUND)) return void 0;
			if (error.code === "ENOENT") throw fail("was not found", "Put it on the PATH, or take it out of Docker’s config.json.");
			if (error.killed === true) throw fail(`did not answer within ${TIMEOUT_MS / 1e3} seconds`, "Try it in a terminal.");
			throw fail(`failed: ${firstLine(stderr) || firstLine(stdout) || `exit status ${error.code}`}`, `Try it in a terminal: echo ${server} | ${program} get`);
		}
		function readAnswer(stdout, fail) {
			let answer;
			try {
				answer = JSON.parse(stdout);
			} catch {
				throw fail("did not answer with JSON", "Check the version of the helper.");
			}
			const { Username: username, Secret: secret } = (0, json.OW)(answer) ? answer : {};
			if (typeof username !== "string" || typeof secret !== "string") throw fail("answered without Username and Secret", "Check the version of the helper.");
			if (secret === "") return void 0;
			return username === TOKEN_USER ? {
				kind: "refresh-token",
				token: secret
			} : {
				kind: "password",
				username,
				password: secret
			};
		}
		function run(program, input, environment) {
			return new Promise((resolve) => {
				const { execFile } = process.getBuiltinModule("node:child_process");
				const child = execFile(program, ["get"], {
					env: environment,
					timeout: TIMEOUT_MS,
					maxBuffer: 1 << 20,
					windowsHide: true
				}, (error, stdout, stderr) => resolve({
					error,
					stdout,
					stderr
				}));
				child.stdin?.on("error", () => {});
				child.stdin?.end(input);
			});
		}
		function firstLine(text) {
			return text.trim().split("\n", 1)[0]?.slice(0, 300) ?? "";
		}
		function credentialSource(config, { environment, mask }) {
			const asking = new once.a("none");
			const ask = (helper, server) => asking.get(server, () => askHelper(helper, server, environment));
			const given = (0, docker_config_document.D0)(environment);
			const find = (host, repository) => {
				const helper = helperFor(config, host);
				return helper === void 0 ? findAuth(config, host, repository) : ask(helper, (0, docker_hub.ur)(host));
			};
			return async (registry, repository) => {
				const host = (0, docker_hub.rQ)(registry);
				const credential = findAuth(given, host, repository) ?? await find(host, repository);
				return credential === void 0 ? void 0 : (0, masking.k)(credential, mask);
			};
		}
		function helperFor(config, host) {
			const key = (0, docker_hub.ur)(host);
			const helper = (Object.hasOwn(config.credHelpers, key) ? config.credHelpers[key] : void 0) ?? config.credsStore;
			return helper === "" ? void 0 : helper;
		}
		function isInEnvironment(environment, host, repository) {
			return findAuth((0, docker_config_document.D0)(environment), host, repository) !== void 0;
		}
		function findAuth(config, host, repository) {
			const candidates = Object.entries(config.auths).map(([key, auth]) => ({
				key,
				...(0, docker_config_document.b1)(key),
				credential: toCredential(auth)
			})).filter((entry) => entry.host === host && (0, docker_config_document.Yw)(repository, entry.prefix)).filter((entry) => entry.credential !== void 0);
			const rank = (entry) => entry.prefix.length * 2 + (entry.key === (0, docker_hub.ur)(host) ? 1 : 0);
			return candidates.sort((a, b) => rank(b) - rank(a))[0]?.credential;
		}
		function toCredential(entry) {
			if (entry.registrytoken) return {
				kind: "bearer",
				token: entry.registrytoken
			};
			if (entry.identitytoken) return {
				kind: "refresh-token",
				token: entry.identitytoken
			};
			if (!entry.auth) {
				const { username, password } = entry;
				return username && password ? {
					kind: "password",
					username,
					password
				} : void 0;
			}
			const decoded = Buffer.from(entry.auth, "base64").toString("utf8");
			const colon = decoded.indexOf(":");
			if (colon <= 0) return void 0;
			const password = decoded.slice(colon + 1).replace(/\0+$/, "");
			return password === "" ? void 0 : {
				kind: "password",
				username: decoded.slice(0, colon),
				password
			};
		}
		var check = __nccwpck_require__(4487);
		var external_node_path_ = __nccwpck_require__(6760);
		function buildxConfigPath({ registry, repository }, directory, { BUILDX_CONFIG: buildx }) {
			const base = buildx || (0, external_node_path_.join)(directory, "buildx");
			return (0, external_node_path_.join)(base, "config", (0, docker_hub.nz)(registry), ...repository.split("/"), "config.json");
		}
		var write = __nccwpck_require__(5847);
		function toConfigLogins(loggedIn, logins) {
			const entries = loggedIn.map(({ host, prefix, credential }) => ({
				host,
				prefix,
				credential
			}));
			const repositories = [];
			const warnings = [];
			for (const host of new Set(loggedIn.filter(({ prefix }) => prefix !== "").map((login) => login.host))) {
				const own = logins.some((login) => login.host === host && !(login.kind === "obtain" && login.prefix !== ""));
				const alike = loggedIn.filter((login) => login.host === host);
				const [first] = alike;
				if (!own && first !== void 0) entries.push({
					host,
					credential: first.credential
				});
				if (!own && alike.length === 1) continue;
				repositories.push(...alike.flatMap((login) => repositoriesOf(login, logins)));
				const whole = own ? "the host’s own" : `${first?.identity}, of ${host}/${first?.prefix}`;
				warnings.push(`${host} has several credentials, one for each path; Buildx before 0.31 and Docker itself use one for the whole host (${whole})`);
			}
			return {
				entries,
				repositories,
				warnings
			};
		}
		function repositoriesOf({ host, prefix, credential }, logins) {
			const login = logins.find((other) => other.host === host && other.prefix === prefix);
			return prefix === "" ? [] : (login?.images ?? []).map((image) => ({
				image,
				credential
			}));
		}
		async function writeLogins({ entries, repositories }, config, environment, restore) {
			const files = repositories.map(({ image, credential }) => {
				return {
					path: buildxConfigPath(image, (0, external_node_path_.dirname)(config), environment),
					entry: {
						host: image.registry,
						credential
					}
				};
			});
			const also = restore === void 0 ? [] : files.map(({ path }) => path);
			await (0, write._D)(config, entries, restore, also);
			for (const { path, entry } of files) await (0, write.Ae)(path, entry, restore);
		}
		var credential = __nccwpck_require__(3060);
		var runtime = __nccwpck_require__(9765);
		var reference = __nccwpck_require__(4223);
		var trust = __nccwpck_require__(2929);
		var hosts_kind = __nccwpck_require__(7310);
		var ghcr = __nccwpck_require__(5951);
		var setting = __nccwpck_require__(5609);
		function explainRefusal(error, { image, host, identity, how, note }) {
			const said = saidBy(error);
			const isRefused = isRefusal(error);
			const message = `${host}: ${identity} (${how}) ${isRefused ? "may not push to" : "could not try a push to"} ${image}: ${said}`;
			const usual = error instanceof errors_error._G ? error.advice : void 0;
			const advice = isRefused ? note ?? advisePackages(host, how, image) ?? usual : usual;
			return new errors_error._G("CREDENTIALS", message, {
				advice,
				cause: error
			});
		}
		function explainSignIn(error, { host, identity, how }) {
			const said = saidBy(error);
			return new errors_error._G("CREDENTIALS", `${host}: ${identity} (${how}) is not let in: ${said}`, {
				advice: `Check ${how}: ${host} knows no such name with this password or token.`,
				cause: error
			});
		}
		function saidBy(error) {
			if ((0, json.OW)(error) && typeof error.said === "string") return error.said;
			return error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
		}
		function isRefusal(error) {
			return (0, json.OW)(error) && (error.status === 401 || error.status === 403);
		}
		function advisePackages(host, how, image) {
			if ((0, hosts_kind.I)(host).name !== "ghcr" || how !== "GITHUB_TOKEN") return void 0;
			const name = image.split("/").slice(2).join("/");
			return (door) => door === "terminal" ? `The token in GITHUB_TOKEN needs the scope write:packages, and its user the role Write in the settings of the package ${name}.` : `In the workflow, ${(0, setting._$)(door, ghcr.v)}\nIf it is there: give this repository the role Write under “Manage Actions access” in the settings of the package ${name}.`;
		}
		function obtainAll(logins, trial = {}) {
			const exchanges = new once.a();
			return Promise.all(logins.map(async (login) => {
				try {
					const grant = await obtain(login, exchanges);
					const outcome = {
						login,
						...grant === void 0 ? {} : { grant }
					};
					const { verify, stored = credential._ } = trial;
					if (verify !== void 0 && login.images.length > 0 && login.kind !== "missing") return await tryPushes(outcome, verify, stored);
					if (grant !== void 0) await trySignIn(grant, trial);
					return {
						...outcome,
						push: "untried"
					};
				} catch (error) {
					return {
						login,
						push: "untried",
						error
					};
				}
			}));
		}
		async function obtain(login, exchanges) {
			if (login.kind !== "obtain") return void 0;
			const { host, prefix, offer } = login;
			return {
				...await exchanges.get(offer.key, () => (0, trust.M)(offer.obtain)),
				how: offer.how,
				host,
				prefix
			};
		}
		async function trySignIn({ host, identity, how, credential }, { signIn, logger = runtime.K }) {
			try {
				await signIn?.(host, async () => credential);
			} catch (error) {
				if (isRefusal(error)) throw explainSignIn(error, {
					host,
					identity,
					how
				});
				const said = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
				logger.info(`${host}: ${identity} (${how}) could not be tried: ${said}`);
			}
		}
		async function tryPushes(outcome, verify, stored) {
			const { login, grant } = outcome;
			const credentials = (grant === void 0 ? void 0 : async () => grant.credential) ?? (login.kind === "stored" ? stored : credential._);
			const { identity = "nobody", how = "no credential" } = grant ?? (login.kind === "stored" ? login.stored : {});
			const note = login.kind === "obtain" ? accountNote(login.host, login.offer) : void 0;
			const refusalOf = async (name) => {
				try {
					await verify(name, credentials);
					return [];
				} catch (error) {
					return [explainRefusal(error, {
						image: (0, reference.eS)(name),
						host: login.host,
						identity,
						how,
						note
					})];
				}
			};
			const errors = (await Promise.all(login.images.map(refusalOf))).flat();
			return errors.length === 0 ? {
				...outcome,
				push: "allowed"
			} : {
				...outcome,
				push: "refused",
				error: joinErrors(errors)
			};
		}
		function failureOf(outcomes) {
			const errors = outcomes.flatMap(({ error }) => error === void 0 ? [] : [error]);
			return errors.length === 0 ? void 0 : joinErrors([...new Set(errors)]);
		}
		function joinErrors(errors) {
			if (errors.length === 1) return errors[0];
			const sentences = errors.map((error) => error instanceof Error ? error.message : String(error));
			const advice = errors.map((error) => error instanceof errors_error._G ? error.advice : void 0);
			return new errors_error._G("CREDENTIALS", sentences.join("\n"), {
				advice: (0, errors_advice.f7)(advice),
				cause: new AggregateError(errors)
			});
		}
		var registry_auths = __nccwpck_require__(4374);
		var registry_scope = __nccwpck_require__(9783);
		var yaml_entries = __nccwpck_require__(2835);
		const registry_identities_NAME = "registry-identities";
		const EVERY_KEY = ["type", "registry"];
		const SECRET_KEY = /password|secret|token|credential|private|access[-_]?key|auth/i;
		const SECRET_VALUE = /^(?:A[KS]IA[A-Z0-9]{12,}|gh[pousr]_|github_pat_|dckr_[a-z]+_|ya29\.|AIza|eyJ[A-Za-z0-9_-]{8,}\.|-----BEGIN|\{\s*")/;
		function parseRegistryIdentities(text, kinds) {
			const identities = (0, yaml_entries.K)(text, refuseFor(kinds), true).map((entry) => readIdentity(entry, kinds));
			(0, registry_scope.B7)(identities, refuseFor(kinds));
			return identities;
		}
		function readIdentity(entry, kinds) {
			const { fields, line } = entry;
			const refuse = refuseFor(kinds);
			refuseSecrets(entry, refuse);
			const type = fields.get("type")?.values[0] ?? "";
			const kind = kinds.find((known) => known.type === type);
			const types = kinds.map((known) => known.type).join(", ");
			if (!fields.has("type")) throw refuse(line, "'type' is missing", types);
			if (kind === void 0) throw refuse(fields.get("type")?.line ?? line, `'${type}' is not a type`, types);
			checkKeys(entry, kind, refuse);
			const scope = readScope(entry, kind, refuse);
			return {
				...scope,
				type,
				line,
				offer: kind.read(toIdentityEntry(entry, scope, refuse))
			};
		}
		function refuseSecrets({ fields }, refuse) {
			const accepted = "who we are, not what proves it; passwords belong in REGISTRY_AUTHS";
			for (const [key, { values, line }] of fields) if (SECRET_KEY.test(key) || values.some((value) => SECRET_VALUE.test(value))) throw refuse(line, `${(0, yaml_entries._)(key)} looks like a secret (not shown)`, accepted);
		}
		function checkKeys({ fields, line }, { type, keys }, refuse) {
			const known = [...EVERY_KEY, ...Object.keys(keys)];
			for (const [key, field] of fields) {
				if (!known.includes(key)) throw refuse(field.line, `${type} has no key ${(0, yaml_entries._)(key)}`, known.join(", "));
				if (field.isList && keys[key] !== "list") throw refuse(field.line, `'${key}' is not text`, "one value");
				if (field.values.includes("") || field.values.length === 0) throw refuse(field.line, `'${key}' is empty`, "a value; is the variable set?");
			}
			const missing = Object.keys(keys).find((key) => keys[key] === "required" && !fields.has(key));
			if (missing !== void 0) throw refuse(line, `'${missing}' is missing`, known.join(", "));
		}
		function readScope({ fields, line }, kind, refuse) {
			const field = fields.get("registry");
			const registry = field?.values[0] ?? kind.registry;
			if (registry === void 0) throw refuse(line, "'registry' is missing", kind.hosts);
			const at = field?.line ?? line;
			const scope = (0, registry_scope.lC)(registry, `${registry_identities_NAME}: line ${at}`, (problem, accepted) => refuse(at, problem, accepted));
			if (kind.kinds.includes((0, hosts_kind.I)(scope.host).name)) return scope;
			const near = (0, hosts_kind.b)(scope.host);
			const accepted = near !== void 0 && kind.kinds.includes(near.kind) ? near.meant : kind.hosts;
			throw refuse(at, `'${scope.host}' is not a host of ${kind.type}`, accepted);
		}
		function toIdentityEntry({ fields, line }, scope, refuse) {
			return {
				...scope,
				text: (key) => fields.get(key)?.values[0] ?? "",
				list: (key) => fields.get(key)?.values ?? [],
				refuse: (key, problem, accepted) => refuse(fields.get(key)?.line ?? line, `${key}: ${problem}`, accepted)
			};
		}
		function refuseFor(kinds) {
			const all = `a YAML list with type: ${kinds.map(({ type }) => type).join(", ")}`;
			return (line, problem, accepted = all) => (0, errors_error.aY)(registry_identities_NAME, `line ${line}: ${problem}`, accepted);
		}
		var aws_ecr = __nccwpck_require__(8361);
		var ecr_public = __nccwpck_require__(7995);
		var token = __nccwpck_require__(3002);
		var provider = __nccwpck_require__(5643);
		var lib_provider = __nccwpck_require__(6732);
		const ACCESS_KEY = /^(?:AKIA|ASIA)[A-Z0-9]{16,}$/;
		function offerEntry(auth, session) {
			const { host, prefix, username, password, exchange, line } = auth;
			const how = "REGISTRY_AUTHS";
			if (exchange && (0, hosts_kind.I)(host).accounts === "aws" && (username === "" || ACCESS_KEY.test(username))) return offerEcr(auth, session, how);
			if (password === "" && (0, hosts_kind.I)(host).name === "docker-hub") return (0, provider.M)(host, username, session) ?? (0, lib_provider.L)(`the entry of ${(0, errors_error.hD)(username)} in line ${line} of ${how} has no password: set what it takes it from`);
			const credential = (0, masking.k)({
				kind: "password",
				username,
				password
			}, session.mask);
			return (0, lib_provider.$)(`registry-auths ${host}/${prefix}`, "given", {
				credential,
				identity: username,
				how
			});
		}
		function offerEcr({ host, username, password }, session, how) {
			if (username === "") return (0, token.Xu)((0, aws_ecr.I)(host) ?? (0, ecr_public.L)(host), session);
			const secrets = {
				AWS_ACCESS_KEY_ID: username,
				AWS_SECRET_ACCESS_KEY: password
			};
			const offer = ((0, hosts_kind.I)(host).name === "ecr" ? aws_ecr.Z : ecr_public.O).offer(host, {
				...session,
				secrets
			});
			return offer.kind === "offer" ? {
				...offer,
				how
			} : offer;
		}
		function missingEntry(host) {
			return (0, lib_provider.L)((door) => (0, registry_auths.Jp)(door, host));
		}
		var run_origin = __nccwpck_require__(3203);
		var lib_session = __nccwpck_require__(2705);
		var providers = __nccwpck_require__(1877);
		function matchTargets(images, sources, everything = false, optional = []) {
			const session = (0, lib_session.f)(sources);
			const { listed } = readLists(session);
			if (images.length === 0 && optional.length === 0) return listed.map(({ host, prefix, offer }) => ({
				host,
				prefix,
				images: [],
				offer: offer(host, session)
			}));
			const targets = /* @__PURE__ */ new Map();
			for (const [image, isOptional] of [...images.map((one) => [one, false]), ...optional.map((one) => [one, true])]) {
				const host = (0, docker_hub.rQ)(image.registry);
				const entry = longestMatch(listed, host, image.repository);
				const prefix = entry?.prefix ?? "";
				const key = `${host}/${prefix}`;
				const known = targets.get(key);
				if (isOptional && known !== void 0 && known.isOptional !== true) continue;
				const offer = known?.offer ?? (entry === void 0 ? offerHost(host, session) : entry.offer(host, session));
				targets.set(key, {
					host,
					prefix,
					images: [...known?.images ?? [], image],
					offer,
					...isOptional ? { isOptional } : {}
				});
			}
			const needed = [...targets.values()];
			return everything ? [...needed, ...unneeded(needed, listed, session)] : needed;
		}
		function findUnused(images, sources, everything = false) {
			const { listed, shadowed } = readLists((0, lib_session.f)(sources));
			const isUsed = (entry) => images.some(({ registry, repository }) => longestMatch(listed, (0, docker_hub.rQ)(registry), repository) === entry);
			const idle = everything || images.length === 0 ? [] : listed.filter((entry) => !isUsed(entry));
			return [...shadowed.map((entry) => `${providers.we}: ${scopeOf(entry)} is not used: there is an identity for it`), ...idle.map((entry) => `${scopeOf(entry)} is not logged in to, as no image here is there`)];
		}
		function scopeOf({ host, prefix }) {
			return prefix === "" ? host : `${host}/${prefix}`;
		}
		function unneeded(needed, listed, session) {
			const extra = listed.filter(({ host, prefix }) => !needed.some((target) => target.host === host && target.prefix === prefix)).map(({ host, prefix, offer }) => ({
				host,
				prefix,
				images: [],
				isExtra: true,
				offer: offer(host, session)
			}));
			if ([...needed, ...extra].some(({ host }) => host === docker_hub.Xb)) return extra;
			const hub = offerHost(docker_hub.Xb, session);
			return hub.kind === "missing" ? extra : [...extra, {
				host: docker_hub.Xb,
				prefix: "",
				images: [],
				isExtra: true,
				offer: hub
			}];
		}
		function readLists({ secrets, mask }) {
			const identities = parseRegistryIdentities(secrets[providers.HJ] ?? "", providers.c);
			const given = (0, registry_auths.SV)(secrets[providers.we] ?? "", mask).map((auth) => ({
				...auth,
				offer: (_, session) => offerEntry(auth, session)
			}));
			const isShadowed = ({ host, prefix }) => identities.some((identity) => identity.host === host && identity.prefix === prefix);
			return {
				listed: [...identities, ...given.filter((auth) => !isShadowed(auth))],
				shadowed: given.filter(isShadowed)
			};
		}
		function longestMatch(listed, host, repository) {
			return listed.filter((entry) => entry.host === host && (0, docker_config_document.Yw)(repository, entry.prefix)).sort((a, b) => b.prefix.length - a.prefix.length)[0];
		}
		function offerHost(host, session) {
			const provider = (0, providers.lc)((0, hosts_kind.I)(host).name);
			if (provider !== void 0) return provider.offer(host, session);
			const near = (0, hosts_kind.b)(host);
			const almost = near && (0, providers.lc)(near.kind);
			if (almost !== void 0) throw (0, errors_error.aY)("images", `'${host}' is not a host of ${almost.name}`, near?.meant);
			return missingEntry(host);
		}
		function resolveLogins(targets, stored = [], insecure = []) {
			return targets.map(({ offer, ...target }) => {
				const { host } = target;
				const found = stored.find((entry) => entry.host === host);
				if (offer.kind === "offer" && !(found !== void 0 && yields(offer, found))) return {
					...target,
					kind: "obtain",
					offer
				};
				if (found !== void 0) return {
					...target,
					kind: "stored",
					stored: found
				};
				if (mayDoWithout(host, insecure)) return {
					...target,
					kind: "anonymous"
				};
				return {
					...target,
					kind: "missing",
					advice: offer.kind === "missing" ? offer.advice : ""
				};
			});
		}
		function mayDoWithout(host, insecure) {
			return (0, hosts_kind.I)(host).name === "loopback" || insecure.includes(host);
		}
		function yields({ strength }, { from }) {
			return strength === "default" || strength === "ambient" && from === "helper";
		}
		async function findMissingLogins(logins) {
			const answers = new once.a();
			const asked = logins.map(async (login) => {
				if (login.kind === "missing") return {
					login,
					advice: login.advice
				};
				if (login.kind !== "obtain") return void 0;
				const { offer } = login;
				const advice = await answers.get(offer.key, async () => offer.missing?.());
				return advice === void 0 ? void 0 : {
					login,
					advice
				};
			});
			return (await Promise.all(asked)).filter((missing) => missing !== void 0);
		}
		function explainMissingLogins(missing, origin) {
			const hosts = [...new Set(missing.map(({ login }) => login.host))].join(", ");
			return new errors_error._G("CREDENTIALS", `no credentials for ${hosts}; nothing was done`, { advice: (door) => adviseMissing(missing, origin, door) });
		}
		function adviseMissing(lacking, origin, door) {
			const lines = [...Map.groupBy(lacking, ({ advice }) => (0, errors_advice.yk)(advice, door))].map(([advice = "", alike]) => `  ${[...new Set(alike.map(({ login }) => login.host))].join(", ")}: ${advice}`);
			const why = origin && (0, errors_advice.yk)((0, run_origin.J)(origin), door);
			return (why === void 0 || lines.some((line) => line.includes(why)) ? lines : [...lines, why]).join("\n");
		}
		async function findStored(targets, config, runtime, logger, insecure = []) {
			const source = credentialSource(config, runtime);
			const open = targets.filter(({ offer }) => offer.kind === "missing" || offer.strength !== "given");
			return (await Promise.all(open.map(async ({ host, prefix, images, isExtra = false }) => {
				const repository = images[0]?.repository ?? prefix;
				try {
					const credential = await source(host, repository);
					if (credential === void 0) return void 0;
					return {
						host,
						identity: credential.kind === "password" ? credential.username : "a token",
						...isInEnvironment(runtime.environment, host, repository) ? IN_ENVIRONMENT : placeOf(helperFor(config, host))
					};
				} catch (error) {
					if (isExtra || mayDoWithout(host, insecure)) logger.info(error instanceof Error ? error.message : String(error));
					else if (error instanceof errors_error._G) logger.warning(error.message, error.advice);
					else logger.warning(String(error));
					return;
				}
			}))).filter((stored) => stored !== void 0);
		}
		const IN_ENVIRONMENT = {
			how: docker_config_document.gh,
			from: "entry"
		};
		function placeOf(helper) {
			return helper === void 0 ? {
				how: "Docker’s config.json",
				from: "entry"
			} : {
				how: `credential helper ${helper}`,
				from: "helper"
			};
		}
		async function tryLogins(request) {
			const { images, sources, logger, verify } = request;
			const { optionalImages = [] } = request;
			const targets = matchTargets(images, sources, request.everything, optionalImages);
			const named = [...images, ...optionalImages];
			for (const line of findUnused(named, sources, request.everything)) logger.info(line);
			const config = await (0, docker_config_document.TO)(request.config);
			const logins = resolveLogins(targets, await findStored(targets, config, sources, logger, request.insecureRegistries), request.insecureRegistries);
			const mayFail = ({ isExtra = false, isOptional = false }) => isExtra || isOptional || request.optional === true;
			const lacking = await findMissingLogins(logins);
			const possible = logins.filter((login) => !lacking.some((lack) => lack.login === login));
			const missing = lacking.filter(({ login }) => !mayFail(login));
			if (missing.length > 0 && verify === void 0) return {
				checks: missing.map(check.Cv),
				failure: explainMissingLogins(missing, sources.origin),
				written: {
					entries: [],
					repositories: [],
					warnings: []
				}
			};
			const trial = verify && {
				verify,
				stored: credentialSource(config, sources)
			};
			const { signIn } = request;
			const outcomes = await obtainAll(possible, {
				...trial,
				logger,
				...signIn && { signIn }
			});
			for (const { login, advice } of lacking) if (login.isOptional === true) logger.warning(`no credentials for ${login.host}, which is optional`, advice);
			else if (mayFail(login)) logger.info(`${login.host}: no credential; what is private there cannot be pulled`);
			for (const { login, error } of outcomes) if (error !== void 0 && mayFail(login)) warnOf(error, logger);
			const written = toConfigLogins(outcomes.flatMap(({ grant }) => grant === void 0 ? [] : [grant]), logins);
			for (const warning of [...written.warnings, ...notesOn(outcomes)]) logger.warning(warning);
			const failure = joinFailures(missing, failureOf(outcomes.filter(({ login }) => !mayFail(login))), sources);
			return {
				checks: inOrder(logins, lacking, outcomes),
				...failure === void 0 ? {} : { failure },
				written
			};
		}
		async function keepLogins({ checks, written }, { config, restore, sources }) {
			await writeLogins(written, config, sources.environment, restore);
			return checks.filter(({ push }) => push !== "missing" && push !== "failed").map(check.EI);
		}
		function warnOf(error, logger) {
			if (error instanceof errors_error._G) logger.warning(error.message, error.advice);
			else logger.warning(String(error));
		}
		function notesOn(outcomes) {
			return outcomes.flatMap(({ login, push, error }) => {
				if (login.kind !== "obtain" || push !== "untried" || error !== void 0) return [];
				return accountNote(login.host, login.offer) ?? [];
			});
		}
		function inOrder(logins, missing, outcomes) {
			const checks = new Map([...missing.map((lack) => [lack.login, (0, check.Cv)(lack)]), ...outcomes.map((outcome) => [outcome.login, (0, check.EG)(outcome)])]);
			return logins.flatMap((login) => checks.get(login) ?? []);
		}
		function joinFailures(missing, failure, { origin }) {
			if (missing.length === 0) return failure;
			const lack = explainMissingLogins(missing, origin);
			if (failure === void 0) return lack;
			const { message, advice } = failure instanceof errors_error._G ? failure : {
				message: String(failure),
				advice: void 0
			};
			return new errors_error._G("CREDENTIALS", `${message}\n${lack.message}`, {
				advice: (0, errors_advice.f7)([advice, lack.advice]),
				cause: failure
			});
		}
	}),
	1877: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			we: () => REGISTRY_AUTHS,
			HJ: () => REGISTRY_IDENTITIES,
			c: () => identityKinds,
			lc: () => providerOf,
			tW: () => readSources
		});
		var ecr = __nccwpck_require__(8361);
		var ecr_public = __nccwpck_require__(7995);
		var kind = __nccwpck_require__(7310);
		var errors_error = __nccwpck_require__(8530);
		var oidc = __nccwpck_require__(5848);
		var login_failure = __nccwpck_require__(5233);
		var masking = __nccwpck_require__(3915);
		var session = __nccwpck_require__(2705);
		var aws_error = __nccwpck_require__(3445);
		var token = __nccwpck_require__(3002);
		const assumed = new session.z();
		function assumeRoles(session, chain, host) {
			const { roles, startsWith, region } = chain;
			const role = roles.at(-1) ?? "";
			const key = [startsWith, ...roles].join(" ");
			return assumed.get(session, key, async () => {
				const attempt = {
					host,
					identity: `role ${role}`
				};
				const before = roles.slice(0, -1);
				if (before.length === 0 && startsWith === "identity token") return assumeByToken(session, role, region, attempt);
				const keys = before.length === 0 ? (0, token.iH)(session) : await assumeRoles(session, {
					...chain,
					roles: before
				}, host);
				return assumeByKeys(session, role, region, attempt, keys);
			});
		}
		async function assumeByToken(session, role, region, attempt) {
			const token = await (0, oidc.YD)(session, audienceOf(role), attempt);
			const { client, AssumeRoleWithWebIdentityCommand } = await connect(session, region, void 0);
			const input = {
				RoleArn: role,
				RoleSessionName: sessionName(session),
				WebIdentityToken: token
			};
			try {
				const { Credentials } = await client.send(new AssumeRoleWithWebIdentityCommand(input));
				return readKeys(session, Credentials, attempt);
			} catch (error) {
				const refusals = refusalsOf((0, oidc.qy)(token), role);
				throw (0, aws_error.N)(error, {
					...attempt,
					region,
					service: "STS",
					refusals
				});
			} finally {
				client.destroy();
			}
		}
		async function assumeByKeys(session, role, region, attempt, keys) {
			const { client, AssumeRoleCommand } = await connect(session, region, keys);
			try {
				const input = {
					RoleArn: role,
					RoleSessionName: sessionName(session)
				};
				const { Credentials } = await client.send(new AssumeRoleCommand(input));
				return readKeys(session, Credentials, attempt);
			} catch (error) {
				const refusals = { AccessDenied: {
					why: "the identity before it may not assume this role",
					advice: `Allow it sts:AssumeRole, both in its own policy and in the trust policy of ${role}.`
				} };
				throw (0, aws_error.N)(error, {
					...attempt,
					region,
					service: "STS",
					refusals
				});
			} finally {
				client.destroy();
			}
		}
		async function connect({ environment }, region, keys) {
			const { STSClient, ...commands } = await Promise.all([__nccwpck_require__.e(572), __nccwpck_require__.e(661)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 1661, 19));
			const endpoint = environment.AWS_ENDPOINT_URL_STS || environment.AWS_ENDPOINT_URL;
			return {
				client: new STSClient({
					...(0, token.ry)(region, environment, keys),
					...endpoint ? { endpoint } : {}
				}),
				...commands
			};
		}
		function readKeys({ mask }, answer, attempt) {
			const { AccessKeyId: id, SecretAccessKey: secret, SessionToken: token, Expiration: ends } = answer ?? {};
			if (!id || !secret || !token) throw (0, login_failure.Tk)(attempt, "STS answered without keys", "Check AWS_ENDPOINT_URL, if it is set.");
			(0, masking.$)(secret, mask);
			(0, masking.$)(token, mask);
			const keys = {
				accessKeyId: id,
				secretAccessKey: secret,
				sessionToken: token
			};
			return ends === void 0 ? keys : {
				...keys,
				expiration: ends
			};
		}
		function audienceOf(role) {
			return role.startsWith("arn:aws-cn:") ? "sts.amazonaws.com.cn" : "sts.amazonaws.com";
		}
		function sessionName({ environment }) {
			const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "" } = environment;
			return [
				"multiarch",
				repository.replace("/", "."),
				run
			].filter((part) => part !== "").join("-").replace(/[^\w+=,.@-]/g, "-").slice(-64);
		}
		function refusalsOf(subject, role) {
			const account = role.split(":")[4];
			return {
				AccessDenied: {
					why: "the role’s trust policy does not let this job assume it",
					advice: `In the trust policy of ${role}, allow sts:AssumeRoleWithWebIdentity to this subject and the audience ${audienceOf(role)}; ${subject} (a repository made since July 2026 has numbers in it).`
				},
				InvalidIdentityToken: {
					why: `account ${account} does not know GitHub as an identity provider, or does not take this audience`,
					advice: `In account ${account}, add the OIDC provider https://token.actions.githubusercontent.com with the audience ${audienceOf(role)}.`
				},
				ExpiredTokenException: {
					why: "GitHub’s identity token had expired when AWS looked at it",
					advice: "Run it again; check the clock of a self-hosted runner."
				},
				ValidationError: {
					why: "STS does not take this role’s name",
					advice: `Check the role's name: ${role}`
				}
			};
		}
		const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512}$/;
		const ACCEPTED = "an ARN, e.g. arn:aws:iam::123456789012:role/push";
		const awsEcr = {
			type: "aws-ecr",
			keys: {
				"role-to-assume": "list",
				region: "optional",
				"role-chaining": "optional"
			},
			hosts: "<account>.dkr.ecr.<region>.amazonaws.com, public.ecr.aws",
			kinds: ["ecr", "ecr-public"],
			read(entry) {
				const roles = readRoles(entry);
				const chaining = readChaining(entry);
				const { region } = serviceOf(entry.host);
				const asked = entry.text("region");
				if (asked !== "" && asked !== region) throw entry.refuse("region", `'${asked}' is not that of ${entry.host}`, region);
				const role = roles.at(-1) ?? "";
				const account = (0, token.fv)(role);
				return (host, session) => {
					const startsWith = chaining ? "AWS identity" : "identity token";
					const chain = {
						roles,
						startsWith,
						region
					};
					const offer = (0, token.Xk)(serviceOf(host), session, {
						who: [startsWith, ...roles].join(" "),
						strength: "given",
						identity: `role ${role}`,
						how: chaining ? "a chain of roles" : "GitHub’s identity token",
						...account === void 0 ? {} : { account },
						keys: () => assumeRoles(session, chain, host)
					});
					return chaining ? offer : {
						...offer,
						missing: async () => (0, oidc.Wi)(session)
					};
				};
			}
		};
		function readRoles(entry) {
			const roles = entry.list("role-to-assume");
			if (roles.length === 0) throw entry.refuse("role-to-assume", "is missing", ACCEPTED);
			for (const role of roles) if (!ROLE.test(role)) throw entry.refuse("role-to-assume", `'${role}' is not the ARN of a role`, ACCEPTED);
			return roles;
		}
		function readChaining(entry) {
			const value = entry.text("role-chaining");
			if (![
				"",
				"true",
				"false"
			].includes(value)) throw entry.refuse("role-chaining", `'${value}' is not true or false`, "true, false");
			return value === "true";
		}
		function serviceOf(host) {
			const service = (0, ecr.I)(host);
			if (service !== void 0) return service;
			if ((0, kind.I)(host).name === "ecr-public") return (0, ecr_public.L)(host);
			throw new errors_error._G("INVALID_INPUT", `${host} is not a host of ECR`);
		}
		var registry_auths = __nccwpck_require__(4374);
		var provider = __nccwpck_require__(6732);
		var setting = __nccwpck_require__(5609);
		const acr = {
			name: "Azure Container Registry",
			reads: {},
			kind: "acr",
			offer(host) {
				return (0, provider.L)((door) => {
					const auth = (0, registry_auths.gu)((0, registry_auths.z3)(host));
					const token = `add a token of the registry to ${(0, setting.y7)(door, "REGISTRY_AUTHS")}:\n${auth}`;
					if (door === "terminal") return `run \`az acr login --name ${host.split(".")[0]}\`, or ${token}`;
					const lines = (0, setting.NV)(door, "azure-acr", host, {
						"client-id": "…",
						"tenant-id": "…"
					});
					return `name a federated identity (with \`${oidc.LB}\`):\n${lines}\n    or ${token}`;
				});
			}
		};
		var jwt = __nccwpck_require__(8007);
		var http = __nccwpck_require__(1259);
		const CLOUDS = {
			io: {
				authority: "https://login.microsoftonline.com",
				audience: "api://AzureADTokenExchange"
			},
			us: {
				authority: "https://login.microsoftonline.us",
				audience: "api://AzureADTokenExchangeUSGov"
			},
			cn: {
				authority: "https://login.partner.microsoftonline.cn",
				audience: "api://AzureADTokenExchangeChina"
			}
		};
		const SCOPE = "https://containerregistry.azure.net/.default";
		const TOKEN_USER = "00000000-0000-0000-0000-000000000000";
		const ENTRA = "Microsoft Entra";
		const accesses = new session.z();
		async function azureGrant(session, { tenant, client }, attempt) {
			const cloud = CLOUDS[attempt.host.split(".").at(-1) ?? ""] ?? CLOUDS.io;
			if (cloud === void 0) throw (0, login_failure.Tk)(attempt, "no cloud of Azure has this host", "Check the host.");
			const access = await accesses.get(session, [
				cloud.authority,
				tenant,
				client
			].join(" "), () => fetchAccess(session, cloud, {
				tenant,
				client
			}, attempt));
			const { host } = attempt;
			const form = {
				grant_type: "access_token",
				service: host,
				tenant,
				access_token: access
			};
			const answer = await ask(session, new URL(`https://${host}/oauth2/exchange`), form, attempt, host);
			const { refresh_token: password } = answer.body;
			if (answer.status !== 200 || typeof password !== "string" || password === "") throw (0, login_failure.hB)(attempt, host, answer) ?? (0, login_failure.Tk)(attempt, `the registry does not take this identity (${(0, login_failure.Z9)(answer)})`, `Grant it the role AcrPush on the registry (client-id ${client}).`);
			const credential = (0, masking.k)({
				kind: "password",
				username: TOKEN_USER,
				password
			}, session.mask);
			const expiresAt = (0, jwt.p)(password);
			return {
				credential,
				...expiresAt === void 0 ? {} : { expiresAt }
			};
		}
		async function fetchAccess(session, { authority, audience }, { tenant, client }, attempt) {
			const idToken = await (0, oidc.YD)(session, audience, attempt);
			const form = {
				grant_type: "client_credentials",
				client_id: client,
				client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
				client_assertion: idToken,
				scope: SCOPE
			};
			const answer = await ask(session, new URL(`${authority}/${tenant}/oauth2/v2.0/token`), form, attempt, ENTRA);
			const { access_token: access } = answer.body;
			if (answer.status !== 200 || typeof access !== "string" || access === "") throw (0, login_failure.hB)(attempt, ENTRA, answer) ?? refused(attempt, audience, idToken, answer);
			session.mask(access);
			return access;
		}
		async function ask({ environment, sleep }, url, form, attempt, service) {
			try {
				return await (0, http._)({
					method: "POST",
					url,
					form
				}, environment, sleep);
			} catch (error) {
				throw (0, login_failure.n3)(attempt, service, error);
			}
		}
		function refused(attempt, audience, idToken, answer) {
			return (0, login_failure.Tk)(attempt, `${ENTRA} did not take this job’s token (${(0, login_failure.Z9)(answer)})`, `Check client-id and tenant-id, and that the application has a federated credential with the issuer https://token.actions.githubusercontent.com and the audience ${audience} for this subject; ${(0, oidc.qy)(idToken)}.`);
		}
		const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
		const DOMAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
		const azureAcr = {
			type: "azure-acr",
			keys: {
				"client-id": "required",
				"tenant-id": "required"
			},
			hosts: "<name>.azurecr.io",
			kinds: ["acr"],
			read(entry) {
				const client = readId(entry, "client-id");
				const tenant = DOMAIN.test(entry.text("tenant-id")) ? entry.text("tenant-id") : readId(entry, "tenant-id");
				return (host, session) => {
					const identity = `client ${client}`;
					const how = "a federated credential of Microsoft Entra";
					return {
						kind: "offer",
						strength: "given",
						key: `azure-acr ${tenant} ${client} ${host}`,
						identity,
						how,
						missing: async () => (0, oidc.Wi)(session),
						obtain: async () => ({
							...await azureGrant(session, {
								tenant,
								client
							}, {
								host,
								identity
							}),
							identity,
							how
						})
					};
				};
			}
		};
		function readId(entry, key) {
			const id = entry.text(key);
			if (!ID.test(id)) throw entry.refuse(key, `'${id}' is not a UUID`, "00000000-0000-0000-0000-000000000000");
			return id;
		}
		var docker_hub = __nccwpck_require__(3990);
		var docker_hub_oidc = __nccwpck_require__(3191);
		const USERNAME = /^[a-z0-9][a-z0-9_-]{1,254}$/i;
		const dockerHubOidc = {
			type: "dockerhub",
			keys: {
				username: "required",
				connection_id: "required"
			},
			registry: docker_hub.Xb,
			hosts: "docker.io, dhi.io",
			kinds: ["docker-hub", "docker-hardened-images"],
			read(entry) {
				const [username, connection] = [entry.text("username"), entry.text("connection_id")];
				if (!USERNAME.test(username)) throw entry.refuse("username", `'${username}' is not a name`, "a name at Docker Hub");
				if (!(0, docker_hub_oidc.k)(connection)) throw entry.refuse("connection_id", `'${connection}' is not a UUID`, "the id that Docker Home shows");
				return (host, session) => (0, docker_hub_oidc.N)(host, username, connection, session);
			}
		};
		var docker_hub_provider = __nccwpck_require__(5643);
		var ghcr = __nccwpck_require__(5951);
		var external_node_crypto_ = __nccwpck_require__(7598);
		var lib_json = __nccwpck_require__(2698);
		const NAME = "GAR_PUSH_TOKEN";
		const artifact_registry_ACCEPTED = "a service-account key (JSON, or that JSON in base64)";
		const artifactRegistry = {
			name: "Google Artifact Registry",
			reads: { [NAME]: {
				kind: "secret",
				says: "Key of a service account for Artifact Registry, as JSON or in base64",
				aliases: [NAME]
			} },
			kind: "artifact-registry",
			offer(host, { secrets, mask }) {
				const value = secrets[NAME]?.trim();
				if (!value) return (0, provider.L)((door) => adviseLogin(door, host));
				const { identity, credential } = readToken(value, mask);
				return (0, provider.$)("artifact-registry", "given", {
					credential,
					identity,
					how: NAME
				});
			}
		};
		function adviseLogin(door, host) {
			const role = "roles/artifactregistry.writer";
			if (door === "terminal") return `set ${(0, setting.y7)(door, NAME)} to ${artifact_registry_ACCEPTED}, or run \`gcloud auth configure-docker ${host}\`; either needs ${role}`;
			const key = door === "promote-workflow" ? `add ${artifact_registry_ACCEPTED} to ${(0, setting.y7)(door, "REGISTRY_AUTHS")}, with the username _json_key or _json_key_base64:\n${(0, registry_auths.gu)((0, registry_auths.z3)(host, "_json_key"))}\n   ` : `set ${(0, setting.y7)(door, NAME)} to ${artifact_registry_ACCEPTED};`;
			return `name a workload identity provider (with \`${oidc.LB}\`):\n${federationLines(door, host)}\n    or ${key} either needs ${role}`;
		}
		function federationLines(door, host) {
			return (0, setting.NV)(door, "gcp-wif", host, {
				workload_identity_provider: "projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>",
				service_account: "…"
			});
		}
		function readToken(value, mask) {
			const grant = (username, password, identity) => ({
				identity,
				credential: (0, masking.k)({
					kind: "password",
					username,
					password
				}, mask)
			});
			if (value.startsWith("ya29.")) return grant("oauth2accesstoken", value, "an OAuth access token");
			if (value.startsWith("{")) return grant("_json_key", value, readKey(value, mask));
			const compact = value.replace(/\s+/g, "");
			const decoded = Buffer.from(compact, "base64").toString("utf8").trim();
			if (!/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || !decoded.startsWith("{")) throw (0, errors_error.aY)(NAME, "the value is not JSON, and not JSON in base64", artifact_registry_ACCEPTED);
			(0, masking.$)(compact, mask);
			return grant("_json_key_base64", compact, readKey(decoded, mask));
		}
		function readKey(json, mask) {
			const { type, client_email: email, private_key: pem, private_key_id: id } = parseKey(json);
			if (typeof id === "string") (0, masking.$)(id, mask);
			if (typeof pem === "string") {
				(0, masking.$)(pem, mask);
				mask(JSON.stringify(pem).slice(1, -1));
			}
			if (type !== "service_account") throw (0, errors_error.aY)(NAME, `${whatIs(type)}, not a service-account key`, artifact_registry_ACCEPTED);
			if (typeof email !== "string" || email === "") throw (0, errors_error.aY)(NAME, "the service-account key has no client_email", artifact_registry_ACCEPTED);
			if (typeof pem !== "string" || !isPrivateKey(pem)) throw (0, errors_error.aY)(NAME, "the private_key of the service-account key is missing or damaged", artifact_registry_ACCEPTED);
			return email;
		}
		function parseKey(json) {
			try {
				const value = JSON.parse(json);
				if ((0, lib_json.OW)(value)) return value;
			} catch {}
			throw (0, errors_error.aY)(NAME, "the value begins like JSON but is damaged (cut off, or quotes were lost)", artifact_registry_ACCEPTED);
		}
		function whatIs(type) {
			if (type === "authorized_user") return "this is the login of a person (gcloud)";
			if (type === "external_account") return "this is a Workload Identity Federation configuration";
			return "this is other JSON";
		}
		function isPrivateKey(pem) {
			try {
				return (0, external_node_crypto_.createPrivateKey)(pem).type === "private";
			} catch {
				return false;
			}
		}
		var external_node_https_ = __nccwpck_require__(4708);
		var proxies = __nccwpck_require__(6895);
		const federation_SCOPE = "https://www.googleapis.com/auth/cloud-platform";
		const LIFETIME = 3600;
		const TIMEOUT = 15e3;
		const entered = new session.z();
		async function googleAccess(session, provider, account, attempt) {
			const pool = await entered.get(session, provider, () => enterPool(session, provider, attempt));
			if (account === void 0) return pool.access;
			try {
				return await impersonate(session, pool, account);
			} catch (error) {
				throw explainGoogleError(error, attempt, impersonationRefused(provider, account));
			}
		}
		async function impersonate({ mask }, { client }, account) {
			const { data } = await client.request({
				method: "POST",
				url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
				data: {
					scope: [federation_SCOPE],
					lifetime: `${LIFETIME}s`
				},
				retry: true,
				retryConfig: { httpMethodsToRetry: ["POST"] }
			});
			const { accessToken: token, expireTime } = data;
			if (typeof token !== "string" || token === "") throw new Error("the answer holds no token");
			mask(token);
			return {
				token,
				...typeof expireTime === "string" ? { expiresAt: new Date(expireTime) } : {}
			};
		}
		async function enterPool(session, provider, attempt) {
			const token = await (0, oidc.YD)(session, `https://iam.googleapis.com/${provider}`, attempt);
			const client = await connectPool(session, provider, token);
			try {
				return {
					client,
					access: await readAccess(session, client)
				};
			} catch (error) {
				throw explainGoogleError(error, attempt, exchangeRefused(provider, (0, oidc.qy)(token)));
			}
		}
		async function connectPool({ environment }, provider, idToken) {
			const { IdentityPoolClient: Client } = await __nccwpck_require__.e(702).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3702, 19));
			return new class extends Client {
				shareTransport() {
					Object.assign(this.stsCredential, { transporter: this.transporter });
					return this;
				}
			}({
				type: "external_account",
				audience: `//iam.googleapis.com/${provider}`,
				subject_token_type: "urn:ietf:params:oauth:token-type:jwt",
				scopes: [federation_SCOPE],
				subject_token_supplier: { getSubjectToken: async () => idToken },
				transporterOptions: {
					timeout: TIMEOUT,
					agent: new external_node_https_.Agent({ proxyEnv: { ...(0, proxies.Bv)((0, proxies._j)(environment)) } })
				}
			}).shareTransport();
		}
		async function readAccess({ mask }, client) {
			const { token } = await client.getAccessToken();
			if (!token) throw new Error("the answer holds no token");
			mask(token);
			const { expiry_date: expiry } = client.credentials;
			return {
				token,
				...typeof expiry === "number" ? { expiresAt: new Date(expiry) } : {}
			};
		}
		function exchangeRefused(provider, subject) {
			return (code) => {
				if (code === "invalid_target") return {
					why: "Google knows no such workload identity provider",
					advice: `Check workload_identity_provider (the project's number, not its name) and that it is not deleted: ${provider}`
				};
				if (code === "unauthorized_client" || code === "invalid_grant") return {
					why: "the workload identity provider does not take this job’s token",
					advice: `Check the provider's attribute condition, issuer (https://token.actions.githubusercontent.com) and audience; ${subject}.`
				};
			};
		}
		function impersonationRefused(provider, account) {
			const [pool = provider] = provider.split("/providers/");
			return (code) => [
				"PERMISSION_DENIED",
				"NOT_FOUND",
				"403",
				"404"
			].includes(code) ? {
				why: "this job may not act as the service account, or there is none of that name",
				advice: `Grant roles/iam.workloadIdentityUser on ${account} to principalSet://iam.googleapis.com/${pool}/*, narrowed to this repository, and enable the IAM Service Account Credentials API.`
			} : void 0;
		}
		function explainGoogleError(error, attempt, refusals) {
			const { status, code, message } = describe(error);
			if (status === 0 && code !== "") return (0, login_failure.Tk)(attempt, `Google cannot be reached (${code})`, "Check the network, HTTPS_PROXY and NO_PROXY of this machine.", error);
			const refusal = status < 500 && status !== 429 ? refusals(code) : void 0;
			if (refusal !== void 0) return (0, login_failure.Tk)(attempt, refusal.why, refusal.advice, error);
			const why = status === 429 ? "Google is refusing requests because there are too many (HTTP 429)" : `Google answered ${status === 0 ? "" : `HTTP ${status}: `}${(0, errors_error.hD)(message)}`;
			const advice = status === 429 ? "Run it again in a minute." : "Look at the provider and the account in IAM.";
			return (0, login_failure.Tk)(attempt, why, advice, error);
		}
		function describe(error) {
			const fields = (0, lib_json.OW)(error) ? error : {};
			const message = error instanceof Error ? error.message.split("\n", 1)[0] ?? "" : String(error);
			const response = (0, lib_json.OW)(fields.response) ? fields.response : void 0;
			const data = (0, lib_json.OW)(response?.data) ? response.data : {};
			const status = typeof response?.status === "number" ? response.status : 0;
			const nested = (0, lib_json.OW)(data.error) ? data.error : {};
			const code = [
				data.error,
				nested.status,
				fields.code,
				status === 0 ? "" : String(status)
			].find((text) => typeof text === "string" && text !== "");
			const said = [data.error_description, nested.message].find((text) => typeof text === "string");
			return {
				status,
				code: typeof code === "string" ? code : "",
				message: typeof said === "string" ? said : message
			};
		}
		const PROVIDER = /^projects\/[0-9]+\/locations\/global\/workloadIdentityPools\/[a-z0-9-]+\/providers\/[a-z0-9-]+$/;
		const ACCOUNT = /^[a-z0-9-]+@[a-z0-9.-]+\.gserviceaccount\.com$/;
		const PROJECT = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
		const gcpWif = {
			type: "gcp-wif",
			keys: {
				workload_identity_provider: "required",
				service_account: "optional",
				project_id: "optional"
			},
			hosts: "<location>-docker.pkg.dev, gcr.io; with a path for a project or repository of its own",
			kinds: ["artifact-registry"],
			read(entry) {
				const provider = entry.text("workload_identity_provider").replace(/^\/\/iam\.googleapis\.com\//, "");
				const account = entry.text("service_account") || void 0;
				const project = entry.text("project_id");
				const form = "projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>";
				if (!PROVIDER.test(provider)) throw entry.refuse("workload_identity_provider", `'${provider}' is not a provider`, form);
				if (account !== void 0 && !ACCOUNT.test(account)) throw entry.refuse("service_account", `'${account}' is not the address of a service account`, "<name>@<project>.iam.gserviceaccount.com");
				if (project !== "" && !PROJECT.test(project)) throw entry.refuse("project_id", `'${project}' is not a project`, "a project's id");
				return (host, session) => {
					const identity = account ?? `provider ${provider.split("/").at(-1)}`;
					const how = "Workload Identity Federation";
					const attempt = {
						host,
						identity
					};
					const obtain = async () => {
						const { token, expiresAt } = await googleAccess(session, provider, account, attempt);
						const password = {
							kind: "password",
							username: "oauth2accesstoken",
							password: token
						};
						return {
							credential: (0, masking.k)(password, session.mask),
							identity,
							how,
							...expiresAt === void 0 ? {} : { expiresAt }
						};
					};
					const key = `gcp-wif ${provider} ${account ?? ""}`;
					const missing = async () => (0, oidc.Wi)(session);
					return {
						kind: "offer",
						strength: "given",
						key,
						identity,
						how,
						missing,
						obtain
					};
				};
			}
		};
		const quay = {
			name: "Quay",
			reads: {},
			kind: "quay",
			offer(host) {
				return (0, provider.L)((door) => (0, registry_auths.Jp)(door, host, "a robot account with write permission", "<organisation>+<robot>"));
			}
		};
		var run_origin = __nccwpck_require__(3203);
		const providers = [
			docker_hub_provider.U,
			ghcr.p,
			artifactRegistry,
			ecr.Z,
			ecr_public.O,
			acr,
			quay
		];
		function providerOf(kind) {
			return providers.find((provider) => provider.kind === kind);
		}
		const identityKinds = [
			awsEcr,
			gcpWif,
			dockerHubOidc,
			azureAcr
		];
		const REGISTRY_AUTHS = "REGISTRY_AUTHS";
		const REGISTRY_IDENTITIES = "REGISTRY_IDENTITIES";
		const loginReads = Object.assign({}, ...providers.map(({ reads }) => reads), {
			[REGISTRY_AUTHS]: {
				kind: "secret",
				says: "YAML list of `registry` (host, or host and path), `username` and `password`, for any registry; comes before all other credentials of that host but an identity",
				aliases: ["registry-auth"]
			},
			[REGISTRY_IDENTITIES]: {
				kind: "plain",
				says: "The same as the input `registry-identities`"
			}
		});
		function readSources(read, environment, mask, event) {
			const secrets = {};
			for (const [name, { kind }] of Object.entries(loginReads)) {
				const value = read(name);
				if (value && kind === "secret" && name !== REGISTRY_AUTHS) (0, masking.$)(value, mask);
				secrets[name] = value || void 0;
			}
			const origin = (0, run_origin.s)(environment, event);
			return {
				secrets,
				environment,
				mask,
				...origin === void 0 ? {} : { origin }
			};
		}
	}),
	6732: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => inHand,
			L: () => missing
		});
		function inHand(key, strength, grant) {
			const { identity, how } = grant;
			return {
				kind: "offer",
				strength,
				key,
				identity,
				how,
				obtain: async () => grant
			};
		}
		function missing(advice) {
			return {
				kind: "missing",
				advice
			};
		}
	}),
	9783: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B7: () => refuseDuplicates,
			gj: () => parseSecretScope,
			lC: () => parseRegistryScope
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7310);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4223);
		function parseSecretScope(registry, refuse) {
			try {
				return parseRegistryScope(registry, "", refuse);
			} catch {
				throw refuse("'registry' is not a host, or a host and a path", "a host as ghcr.io, or a host and a path");
			}
		}
		function parseRegistryScope(registry, place, refuse) {
			const [first = "", ...path] = registry.replace(/^https:\/\//, "").replace(/\/+$/, "").split("/");
			const prefix = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(first).name === "docker-hub" && path.join("/") === "v1" ? "" : path.join("/");
			if (!/[.:]/.test(first) && first !== "localhost") throw refuse(`'${registry}' is not a host`, "a host as ghcr.io, or a host and a path");
			const { registry: host } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__["if"])(`${first}/${prefix || "any/any"}`, place);
			return {
				host,
				prefix: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(host).foldsCase ? prefix.toLowerCase() : prefix
			};
		}
		function refuseDuplicates(entries, refuse) {
			const seen = /* @__PURE__ */ new Map();
			for (const { host, prefix, line } of entries) {
				const scope = prefix === "" ? host : `${host}/${prefix}`;
				const earlier = seen.get(scope);
				if (earlier !== void 0) throw refuse(line, `'registry' is the one of line ${earlier}`, "one entry for each");
				seen.set(scope, line);
			}
		}
	}),
	3203: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J: () => adviseOrigin,
			s: () => runOrigin
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2698);
		function runOrigin(environment, event) {
			const request = member(event, "pull_request");
			if (request !== void 0 && nameOf(request, "head") !== nameOf(request, "base")) return "fork";
			return environment.GITHUB_ACTOR === "dependabot[bot]" ? "dependabot" : void 0;
		}
		function nameOf(request, side) {
			return member(member(request, side), "repo")?.full_name;
		}
		function member(object, name) {
			const value = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(object) ? object[name] : void 0;
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(value) ? value : void 0;
		}
		function adviseOrigin(origin) {
			const [why, condition] = origin === "fork" ? ["This is a pull request from a fork: GitHub gives it no secrets and no identity token, and nothing can be pushed.", "!github.event.pull_request.head.repo.fork"] : ["Dependabot started this run: it sees none of the repository’s secrets but those under Settings → Secrets and variables → Dependabot.", "github.actor != 'dependabot[bot]'"];
			return (door) => {
				if (door === "terminal") return origin === "fork" ? why : `${why} Add them there.`;
				return `${why} ${origin === "fork" ? "Skip" : "Add them there, or skip"} ${door === "action" ? "the step" : "the job that calls the workflow"}:\n    if: \${{ ${condition} }}`;
			};
		}
	}),
	2705: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			f: () => openSession,
			z: () => OncePerSession
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2436);
		function openSession(sources) {
			return { ...sources };
		}
		class OncePerSession {
			#made = /* @__PURE__ */ new WeakMap();
			get(session, key, make) {
				const known = this.#made.get(session) ?? new _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.a();
				this.#made.set(session, known);
				return known.get(key, make);
			}
		}
	}),
	5609: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			NV: () => identityExample,
			Vb: () => nameOf,
			_$: () => addGrant,
			bx: () => identitiesInput,
			y7: () => settingOf
		});
		function settingOf(door, ...names) {
			const s = names.length > 1 ? "s" : "";
			if (door === "promote-workflow") {
				const side = (prefix) => listed(names.map((name) => prefix + name));
				return `the secret${s} ${side("FROM_")} or ${side("TO_")}`;
			}
			return `the ${{
				"build-workflow": "secret",
				action: "input",
				terminal: "environment variable"
			}[door]}${s} ${nameOf(door, ...names)}`;
		}
		function nameOf(door, ...names) {
			if (door === "promote-workflow") return listed(names.flatMap((name) => [`FROM_${name}`, `TO_${name}`]));
			return listed(door === "action" ? names.map((name) => name.toLowerCase().replaceAll("_", "-")) : names);
		}
		function listed(names) {
			return names.join(" and ");
		}
		function addGrant(door, line) {
			return `add to ${door === "action" ? "the job, and where a workflow is called, to the job that calls it" : "the job that calls the workflow"}:\n    ${line}`;
		}
		function identitiesInput(door) {
			return door === "promote-workflow" ? "from-identities or to-identities" : "registry-identities";
		}
		function identityExample(door, type, registry, keys) {
			const input = door === "promote-workflow" ? "to-identities" : "registry-identities";
			const lines = Object.entries({
				registry,
				...keys
			}).map(([key, value]) => `        ${key}: ${value}`);
			return [
				`    ${input}: |`,
				`      - type: ${type}`,
				...lines
			].join("\n");
		}
	}),
	6888: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => isDigest,
			m: () => parseDigest
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
		const ENCODED = {
			sha256: /^[a-f0-9]{64}$/,
			sha512: /^[a-f0-9]{128}$/,
			blake3: /^[a-f0-9]{64}$/
		};
		const MAX_LENGTH = 256;
		function isDigest(text) {
			if (typeof text !== "string" || text.length > MAX_LENGTH || !GRAMMAR.test(text)) return false;
			const [algorithm = "", encoded = ""] = text.split(":", 2);
			return Object.hasOwn(ENCODED, algorithm) ? ENCODED[algorithm]?.test(encoded) ?? false : true;
		}
		function parseDigest(text, what = "digest") {
			if (isDigest(text)) return text;
			throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what}: ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)} is not a digest; expected sha256: and 64 lower-case hexadecimal digits`);
		}
	}),
	1961: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			qF: () => parseJson,
			sw: () => checkDocument,
			u0: () => readDocument
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		function readDocument(schema, text, naming) {
			return checkDocument(schema, parseJson(text, naming), naming);
		}
		function parseJson(text, { input, accepted, within = "" }) {
			try {
				return JSON.parse(text);
			} catch {
				throw (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, sentence(within, "is not JSON"), accepted);
			}
		}
		function checkDocument(schema, value, naming) {
			const verdict = schema["~standard"].validate(value);
			if (verdict instanceof Promise) throw new TypeError("a document is checked at once");
			if (verdict.issues === void 0) return verdict.value;
			const [issue] = verdict.issues;
			throw refuse(value, issue ?? { message: naming.accepted }, naming);
		}
		function refuse(document, { message, path = [] }, naming) {
			const { input, accepted, within = "", secret = false } = naming;
			const say = (keys, problem, wanted) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, sentence(formatPath(within, keys), problem), wanted);
			const describe = (value) => secret && typeof value === "string" ? "is wrong" : `is ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`;
			let value = document;
			const keys = [];
			for (const step of path) {
				const key = typeof step === "object" ? step.key : step;
				const wanted = keys.length === 0 ? accepted : "an object";
				if (Array.isArray(value) && typeof key !== "number") return say(keys, describe(value), wanted);
				if (typeof value !== "object" || value === null) break;
				keys.push(key);
				if (!Object.hasOwn(value, key)) return say(keys, "is missing", accepted);
				value = value[key];
			}
			return say(keys, describe(value), keys.length === 0 ? accepted : message);
		}
		function sentence(place, problem) {
			return place === "" ? problem : `${place} ${problem}`;
		}
		function formatPath(within, keys) {
			const path = within + keys.map((key) => {
				if (typeof key === "number") return `[${key}]`;
				return /^[A-Za-z_]\w{0,99}$/.test(String(key)) ? `.${String(key)}` : `[${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(String(key))}]`;
			}).join("");
			return path.startsWith(".") ? path.slice(1) : path;
		}
	}),
	5042: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I0: () => DOORS,
			f7: () => joinAdvice,
			yk: () => adviceAt
		});
		const DOORS = [
			"build-workflow",
			"promote-workflow",
			"action",
			"terminal"
		];
		function adviceAt(advice, door) {
			return typeof advice === "function" ? advice(door) : advice;
		}
		function joinAdvice(pieces) {
			const given = pieces.filter((piece) => piece !== void 0);
			if (given.length === 0) return void 0;
			const join = (texts) => [...new Set(texts)].filter((text) => text !== void 0 && text !== "").join("\n") || void 0;
			if (given.every((piece) => typeof piece === "string")) return join(given);
			return (door) => join(given.map((piece) => adviceAt(piece, door)));
		}
	}),
	8530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_G: () => MultiarchError,
			aY: () => invalidInput,
			hD: () => quote
		});
		class MultiarchError extends Error {
			code;
			advice;
			location;
			constructor(code, message, details = {}) {
				super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
				this.name = new.target.name;
				this.code = code;
				this.advice = details.advice;
				this.location = details.location;
			}
		}
		function invalidInput(input, problem, accepted, location) {
			const place = location === void 0 ? "" : ` (${formatLocation(location)})`;
			const rest = accepted === void 0 ? "" : `; accepted: ${accepted}`;
			const message = `${input}: ${escapeControls(problem)}${rest}${place}`;
			return new MultiarchError("INVALID_INPUT", message, { location });
		}
		const MAX_QUOTED = 200;
		function quote(value) {
			if (Array.isArray(value)) return "a list";
			if (typeof value === "object" && value !== null) return "an object";
			if (typeof value !== "string") return String(value);
			const cut = value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value;
			return escapeControls(JSON.stringify(cut));
		}
		function escapeControls(text) {
			return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
				const escaped = JSON.stringify(character).slice(1, -1);
				if (escaped !== character) return escaped;
				return `\\u{${character.codePointAt(0)?.toString(16)}}`;
			});
		}
		function formatLocation({ file, line, column }) {
			return [
				file,
				line,
				column
			].filter((part) => part !== void 0).join(":");
		}
	}),
	3990: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Xb: () => DOCKER_HUB,
			gr: () => isDockerHub,
			iY: () => withNamespace,
			nz: () => apiHost,
			rQ: () => canonicalHost,
			ur: () => configKey
		});
		const DOCKER_HUB = "docker.io";
		const ALIASES = /* @__PURE__ */ new Set([
			DOCKER_HUB,
			"index.docker.io",
			"registry-1.docker.io"
		]);
		function canonicalHost(host) {
			const lower = host.toLowerCase();
			return ALIASES.has(lower) ? DOCKER_HUB : lower;
		}
		function isDockerHub(host) {
			return canonicalHost(host) === DOCKER_HUB;
		}
		function apiHost(host) {
			return isDockerHub(host) ? "registry-1.docker.io" : host;
		}
		function configKey(host) {
			return isDockerHub(host) ? "https://index.docker.io/v1/" : host;
		}
		function withNamespace(host, repository) {
			return isDockerHub(host) && !repository.includes("/") ? `library/${repository}` : repository;
		}
	}),
	2820: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AG: () => isEcrPublicHost,
			ne: () => correctEcrHost,
			wl: () => parseEcrHost
		});
		const REGION = "(?<region>[a-z0-9]+(?:-[a-z0-9]+)*)";
		const CLASSIC = [
			"amazonaws\\.com",
			"amazonaws\\.com\\.cn",
			"amazonaws\\.eu",
			"sc2s\\.sgov\\.gov",
			"c2s\\.ic\\.gov",
			"cloud\\.adc-e\\.uk",
			"csp\\.hci\\.ic\\.gov"
		].join("|");
		const ECR = new RegExp(`^(?<account>[0-9]{12})\\.(?:dkr\\.ecr(?<fips>-fips)?\\.${REGION}\\.(?:${CLASSIC})|(?<dual>dkr-ecr)(?<dualFips>-fips)?\\.${REGION.replace("<region>", "<dualRegion>")}\\.(?:on\\.aws|on\\.amazonwebservices\\.com\\.cn))$`);
		function parseEcrHost(host) {
			const found = ECR.exec(host)?.groups;
			if (found === void 0) return void 0;
			const { account = "", region, dualRegion, fips, dualFips, dual } = found;
			return {
				account,
				region: region ?? dualRegion ?? "",
				fips: fips !== void 0 || dualFips !== void 0,
				dualStack: dual !== void 0
			};
		}
		const PUBLIC = /* @__PURE__ */ new Set(["public.ecr.aws", "ecr-public.aws.com"]);
		function isEcrPublicHost(host) {
			return PUBLIC.has(host);
		}
		function correctEcrHost(host) {
			const [account = "", ...rest] = host.split(".");
			if (!/^[0-9]{1,11}$/.test(account)) return void 0;
			const padded = [account.padStart(12, "0"), ...rest].join(".");
			return parseEcrHost(padded) === void 0 ? void 0 : padded;
		}
	}),
	7310: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			I: () => kindOf,
			b: () => nearMiss
		});
		var _docker_hub_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3990);
		var _ecr_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2820);
		var _loopback_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(389);
		const OTHER = {
			name: "other",
			tokens: "any",
			makesRepositories: true,
			foldsCase: false
		};
		const ECR = {
			...OTHER,
			name: "ecr",
			tokens: "none",
			accounts: "aws",
			writesPerSecond: 10,
			makesRepositories: false
		};
		const ECR_PUBLIC = {
			...ECR,
			name: "ecr-public",
			tokens: "own"
		};
		const ACR = {
			...OTHER,
			name: "acr",
			tokens: "own"
		};
		const oneOf = (...hosts) => {
			const names = new Set(hosts);
			return (host) => names.has(host);
		};
		const whole = (pattern) => {
			const expression = new RegExp(`^(?:${pattern})$`);
			return (host) => expression.test(host);
		};
		const isHubPage = oneOf("docker.com", "hub.docker.com", "www.docker.com");
		const isNearlyGhcr = oneOf("docker.pkg.github.com", "ghcr.com");
		const WORDS = "[a-z0-9]+(?:-[a-z0-9]+)*";
		const DOTTED_LOCATION = new RegExp(`^(${WORDS})\\.docker\\.pkg\\.dev$`);
		const TABLE = [
			{
				matches: _docker_hub_js__WEBPACK_IMPORTED_MODULE_0__.gr,
				kind: {
					...OTHER,
					name: "docker-hub",
					tokens: {
						realm: "https://auth.docker.io/token",
						service: "registry.docker.io"
					},
					accounts: "docker"
				},
				correct: (host) => isHubPage(host) ? "docker.io" : void 0
			},
			{
				matches: oneOf("dhi.io"),
				kind: {
					...OTHER,
					name: "docker-hardened-images",
					accounts: "docker"
				}
			},
			{
				matches: whole(`containers\\.${WORDS}\\.ghe\\.com`),
				kind: {
					...OTHER,
					name: "ghcr",
					foldsCase: true
				}
			},
			{
				matches: oneOf("ghcr.io"),
				kind: {
					...OTHER,
					name: "ghcr",
					tokens: {
						realm: "https://ghcr.io/token",
						service: "ghcr.io"
					},
					foldsCase: true
				},
				correct: (host) => isNearlyGhcr(host) ? "ghcr.io" : void 0
			},
			{
				matches: (host) => (0, _ecr_js__WEBPACK_IMPORTED_MODULE_1__.wl)(host) !== void 0,
				kind: ECR,
				correct: _ecr_js__WEBPACK_IMPORTED_MODULE_1__.ne
			},
			{
				matches: oneOf("public.ecr.aws"),
				kind: ECR_PUBLIC
			},
			{
				matches: _ecr_js__WEBPACK_IMPORTED_MODULE_1__.AG,
				kind: {
					...ECR_PUBLIC,
					tokens: "any"
				}
			},
			{
				matches: whole(`${WORDS}-docker\\.pkg\\.dev|(?:${WORDS}\\.)?gcr\\.io`),
				kind: {
					...OTHER,
					name: "artifact-registry",
					tokens: "own"
				},
				correct(host) {
					const location = DOTTED_LOCATION.exec(host)?.[1];
					return location === void 0 ? void 0 : `${location}-docker.pkg.dev`;
				}
			},
			{
				matches: whole("[a-z0-9-]+\\.azurecr\\.(?:io|us|cn)"),
				kind: ACR
			},
			{
				matches: whole("[a-z0-9-]+\\.[a-z0-9]+\\.geo\\.azurecr\\.(?:io|us|cn)"),
				kind: {
					...ACR,
					tokens: "any"
				}
			},
			{
				matches: oneOf("quay.io"),
				kind: {
					...OTHER,
					name: "quay",
					tokens: "own"
				}
			},
			{
				matches: whole("(?:[a-z0-9-]+\\.)+jfrog\\.io"),
				kind: {
					...OTHER,
					name: "artifactory"
				}
			},
			{
				matches: _loopback_js__WEBPACK_IMPORTED_MODULE_2__.U,
				kind: {
					...OTHER,
					name: "loopback"
				}
			}
		];
		function kindOf(host) {
			const canonical = (0, _docker_hub_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host);
			return TABLE.find(({ matches }) => matches(canonical))?.kind ?? OTHER;
		}
		function nearMiss(host) {
			const canonical = (0, _docker_hub_js__WEBPACK_IMPORTED_MODULE_0__.rQ)(host);
			for (const { kind, correct } of TABLE) {
				const meant = correct?.(canonical);
				if (meant !== void 0) return {
					kind: kind.name,
					meant
				};
			}
		}
	}),
	389: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { U: () => isLoopback });
		const LOOPBACK = /^(?:127(?:\.[0-9]+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;
		function isLoopback(host) {
			const url = `http://${!host.startsWith("[") && host.split(":").length > 2 ? `[${host}]` : host}`;
			if (/[@/?#\\]/.test(host) || !URL.canParse(url)) return false;
			const name = new URL(url).hostname.replace(/\.$/, "");
			return name === "localhost" || name.endsWith(".localhost") || LOOPBACK.test(name);
		}
	}),
	2698: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OW: () => isJsonObject,
			dw: () => parseJsonObject
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		function isJsonObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function parseJsonObject(bytes, what) {
			const value = parse(bytes, what);
			if (!isJsonObject(value)) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what} is not a JSON object`);
			return value;
		}
		function parse(bytes, what) {
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what} is not JSON`);
			}
		}
	}),
	8007: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			d: () => claimsOf,
			p: () => expiryOf
		});
		var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2698);
		function claimsOf(token) {
			const [, payload = ""] = token.split(".");
			try {
				const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
				const claims = JSON.parse(new TextDecoder().decode(bytes));
				return (0, _json_js__WEBPACK_IMPORTED_MODULE_0__.OW)(claims) ? claims : {};
			} catch {
				return {};
			}
		}
		function expiryOf(token) {
			const { exp } = claimsOf(token);
			return typeof exp === "number" ? /* @__PURE__ */ new Date(exp * 1e3) : void 0;
		}
	}),
	9323: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { U: () => ipVersion });
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
		function ipVersion(text) {
			if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(text)) return 4;
			return text.includes(":") && (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(text) ? 6 : 0;
		}
	}),
	6895: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bv: () => nodeProxies,
			_j: () => proxiesOf,
			iJ: () => proxyFor
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
		var _hosts_loopback_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(389);
		var _ip_version_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9323);
		function proxiesOf(environment) {
			const find = (name) => environment[name] || environment[name.toUpperCase()] || void 0;
			const all = find("all_proxy");
			const httpProxy = find("http_proxy") ?? all;
			const httpsProxy = find("https_proxy") ?? all;
			const noProxy = find("no_proxy");
			return {
				...httpProxy === void 0 ? {} : { httpProxy },
				...httpsProxy === void 0 ? {} : { httpsProxy },
				...noProxy === void 0 ? {} : { noProxy }
			};
		}
		function proxyFor(url, { httpProxy, httpsProxy, noProxy }) {
			const proxy = url.protocol === "https:" ? httpsProxy : httpProxy;
			if (proxy === void 0 || proxy === "" || (0, _hosts_loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(url.hostname)) return void 0;
			if (readEntries(noProxy).some((entry) => holdsFor(entry, url))) return void 0;
			return withScheme(proxy);
		}
		function nodeProxies({ httpProxy, httpsProxy, noProxy }) {
			const entries = readEntries(noProxy);
			return {
				...httpProxy === void 0 ? {} : { HTTP_PROXY: withScheme(httpProxy) },
				...httpsProxy === void 0 ? {} : { HTTPS_PROXY: withScheme(httpsProxy) },
				...entries.length === 0 ? {} : { NO_PROXY: entries.flatMap(inWordsOfNode).join(",") }
			};
		}
		function withScheme(proxy) {
			return /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
		}
		function readEntries(noProxy = "") {
			return noProxy.toLowerCase().split(/[\s,]+/).filter((text) => text !== "").map(readEntry);
		}
		function readEntry(text) {
			if (text === "*") return {
				host: "",
				itself: true
			};
			const [, network = "", bits] = /^([0-9a-f:.]+)\/(\d{1,3})$/.exec(text) ?? [];
			if ((0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(network) !== 0) return {
				host: network,
				itself: true,
				bits: Number(bits)
			};
			if ((0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(text) !== 0) return {
				host: text,
				itself: true,
				bits: ALL_BITS[(0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(text)] ?? 0
			};
			const [, given = text, port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
			const host = bare(given);
			const atPort = port === void 0 ? {} : { port };
			if ((0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(host) !== 0) return {
				host,
				itself: true,
				bits: ALL_BITS[(0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(host)] ?? 0,
				...atPort
			};
			const name = host.replace(/^\*?\./, "");
			return {
				host: name,
				itself: name === host,
				...atPort
			};
		}
		const ALL_BITS = {
			4: 32,
			6: 128
		};
		const PORTS = {
			"http:": "80",
			"https:": "443"
		};
		function holdsFor({ host, itself, port, bits }, url) {
			const name = bare(url.hostname.toLowerCase());
			if (port !== void 0 && port !== (url.port || PORTS[url.protocol])) return false;
			if (host === "") return true;
			if (bits !== void 0) return (0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(name) !== 0 && isWithin(name, host, bits);
			return itself && name === host || name.endsWith(`.${host}`);
		}
		function isWithin(address, network, bits) {
			const family = (text) => (0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(text) === 4 ? "ipv4" : "ipv6";
			if (bits > (ALL_BITS[(0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(network)] ?? 0)) return false;
			const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
			list.addSubnet(network, bits, family(network));
			return list.check(address, family(address));
		}
		function bare(host) {
			return host.replace(/^\[|\]$/g, "").replace(/\.$/, "");
		}
		function inWordsOfNode({ host, itself, port, bits }) {
			if (host === "") return ["*"];
			const end = port === void 0 ? "" : `:${port}`;
			if (bits === void 0) return [...itself ? [host + end] : [], `.${host}${end}`];
			if ((0, _ip_version_js__WEBPACK_IMPORTED_MODULE_2__.U)(host) === 4 && bits < 32) return [`${edgeOf(host, bits, 0)}-${edgeOf(host, bits, 255)}`];
			return [host + end];
		}
		function edgeOf(network, bits, fill) {
			return network.split(".").map((byte, index) => {
				const free = 255 >> Math.max(0, Math.min(8, bits - index * 8));
				return Number(byte) & ~free & 255 | fill & free;
			}).join(".");
		}
	}),
	2929: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { M: () => trustingSystem });
		const UNTRUSTED = /* @__PURE__ */ new Set([
			"DEPTH_ZERO_SELF_SIGNED_CERT",
			"SELF_SIGNED_CERT_IN_CHAIN",
			"UNABLE_TO_GET_ISSUER_CERT",
			"UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
			"UNABLE_TO_VERIFY_LEAF_SIGNATURE"
		]);
		const loadTls = () => process.getBuiltinModule("node:tls");
		let isSystemTrusted = false;
		function isUntrusted(error) {
			for (let at = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) if ("code" in at && typeof at.code === "string" && UNTRUSTED.has(at.code)) return true;
			return false;
		}
		async function trustingSystem(act) {
			const wasTrusted = isSystemTrusted;
			try {
				return await act();
			} catch (error) {
				if (wasTrusted || !isUntrusted(error)) throw error;
				trustSystem();
				return act();
			}
		}
		function trustSystem() {
			if (isSystemTrusted) return;
			isSystemTrusted = true;
			const { getCACertificates, setDefaultCACertificates } = loadTls();
			setDefaultCACertificates([.../* @__PURE__ */ new Set([...getCACertificates("default"), ...getCACertificates("system")])]);
		}
	}),
	4223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ED: () => parseTag,
			F2: () => parseReference,
			FH: () => formatReference,
			dz: () => isTag,
			eS: () => formatImageName,
			"if": () => parseImageName
		});
		var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6888);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3990);
		var _hosts_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7310);
		const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
		const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
		const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
		const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?$`);
		const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
		const MAX_NAME_LENGTH = 255;
		const MAX_TAG_LENGTH = 128;
		const IMAGE_FORM = "host/path without a tag, e.g. ghcr.io/org/app";
		const REFERENCE_FORM = "host/path:tag or host/path@digest, e.g. ghcr.io/org/app:1.2";
		const TAG_FORM = "1 to 128 of A-Z a-z 0-9 _ . -, not starting with . or -";
		function isTag(text) {
			return TAG.test(text);
		}
		function parseTag(text, input = "tag", location) {
			if (isTag(text)) return text;
			const why = text.length > MAX_TAG_LENGTH ? `has ${text.length} characters` : "is not a tag";
			throw (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${text}' ${why}`, TAG_FORM, location);
		}
		function parseImageName(text, input = "images", location) {
			const refuse = (why) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${text}' ${why}`, IMAGE_FORM, location);
			const { tag, digest, ...name } = readReference(text, refuse);
			const suffix = digest ?? tag;
			if (suffix !== void 0) throw refuse(`has a tag or digest ('${suffix}')`);
			return name;
		}
		function parseReference(text, input = "reference", location) {
			return readReference(text, (why) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${text}' ${why}`, REFERENCE_FORM, location));
		}
		function readReference(text, refuse) {
			const bare = text.trim().replace(/^https:\/\//i, "");
			if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) throw refuse("names a scheme; write the host alone");
			if (/[^\x21-\x7e]/.test(bare)) throw refuse("has a space, or a character that is not ASCII");
			const [named = "", digest, ...more] = bare.split("@");
			if (more.length > 0) throw refuse("has more than one '@'");
			if (digest !== void 0 && !(0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.B)(digest)) throw refuse(`has a malformed digest ('${digest}')`);
			const { name, tag } = splitTag(named);
			if (tag !== void 0 && !isTag(tag)) throw refuse(`has a malformed tag ('${tag}')`);
			return {
				...readName(name, refuse),
				...tag === void 0 ? {} : { tag },
				...digest === void 0 ? {} : { digest }
			};
		}
		function splitTag(text) {
			const colon = text.lastIndexOf(":");
			if (colon < 0 || colon < text.lastIndexOf("/")) return { name: text };
			return {
				name: text.slice(0, colon),
				tag: text.slice(colon + 1)
			};
		}
		function readName(name, refuse) {
			const { registry, path } = splitHost(name);
			if (path === "") throw refuse("has no path");
			const repository = (0, _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__.iY)(registry, (0, _hosts_kind_js__WEBPACK_IMPORTED_MODULE_3__.I)(registry).foldsCase ? path.toLowerCase() : path);
			if (registry.length + 1 + repository.length > MAX_NAME_LENGTH) throw refuse(`names an image with more than ${MAX_NAME_LENGTH} characters`);
			if (!isHost(registry)) throw refuse(`has no valid host ('${registry}')`);
			if (!REPOSITORY.test(repository)) throw refuse(whyNotPath(path));
			return {
				registry,
				repository
			};
		}
		function splitHost(name) {
			const slash = name.indexOf("/");
			const first = slash < 0 ? name : name.slice(0, slash);
			const host = (0, _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__.rQ)(first);
			if (looksLikeHost(host)) return {
				registry: host,
				path: slash < 0 ? "" : name.slice(slash + 1)
			};
			if (slash >= 0 && host !== first) return {
				registry: first,
				path: name.slice(slash + 1)
			};
			return {
				registry: _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__.Xb,
				path: name
			};
		}
		function looksLikeHost(first) {
			return /[.:]/.test(first) || first === "localhost";
		}
		function isHost(text) {
			return HOST.test(text) && URL.canParse(`https://${text}`);
		}
		function whyNotPath(path) {
			const lower = path.toLowerCase();
			if (path !== lower && REPOSITORY.test(lower)) return `must be lower-case ('${lower}')`;
			return `has a malformed path ('${path}')`;
		}
		function formatImageName({ registry, repository }) {
			return `${registry}/${repository}`;
		}
		function formatReference(reference) {
			const tag = reference.tag === void 0 ? "" : `:${reference.tag}`;
			const digest = reference.digest === void 0 ? "" : `@${reference.digest}`;
			return `${formatImageName(reference)}${tag}${digest}`;
		}
	}),
	3060: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			_: () => anonymous,
			r: () => encodeBasic
		});
		const anonymous = async () => void 0;
		function encodeBasic(username, password) {
			const bytes = new TextEncoder().encode(`${username}:${password}`);
			return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
		}
	}),
	8319: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { V: () => defuse });
		function defuse(text) {
			return text.replace(/#(?=#\w*\[)/g, "# ").replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, "$1$2: ");
		}
	}),
	2436: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { a: () => Once });
		class Once {
			#made = /* @__PURE__ */ new Map();
			#keep;
			constructor(keep = "all") {
				this.#keep = keep;
			}
			get(key, make) {
				const known = this.#made.get(key);
				if (known !== void 0) return known;
				const made = make();
				this.#made.set(key, made);
				const forget = () => this.#made.delete(key);
				if (this.#keep !== "all") made.then(this.#keep === "none" ? forget : () => {}, forget);
				return made;
			}
			learn(key, made) {
				this.#made.set(key, made);
			}
		}
	}),
	9765: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => silent });
		const silent = {
			debug: () => {},
			info: () => {},
			warning: () => {}
		};
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (dep !== null && typeof dep === "object") {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = /* @__PURE__ */ new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"]((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		if (mode & 1) value = this(value);
		if (mode & 8) return value;
		if (typeof value === "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then === "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes = leafPrototypes || [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def["default"] = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
			enumerable: true,
			get: definition[key]
		});
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
		Object.defineProperty(exports, "__esModule", { value: true });
	};
})();
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
		if (runtime) runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(1873);
__webpack_exports__ = await __webpack_exports__;

export {  };