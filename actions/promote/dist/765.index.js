import "node:module";

// 765.index.js
const id = 765;
const ids = [765];
const modules = {
	765: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_path_ = __webpack_require__(6760);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_os_ = __webpack_require__(8161);
		var json = __webpack_require__(2698);
		var errors_error = __webpack_require__(8530);
		var docker_hub = __webpack_require__(3990);
		function dockerConfigPath(environment) {
			const { DOCKER_CONFIG: directory, HOME: home } = environment;
			return (0, external_node_path_.join)(directory || (0, external_node_path_.join)(home || (0, external_node_os_.homedir)(), ".docker"), "config.json");
		}
		async function readDockerConfig(path) {
			const text = await readIfExists(path);
			return toDockerConfig(path, text === void 0 ? {} : parseDocument(text.toString("utf8"), path));
		}
		const AUTH_VARIABLE = "DOCKER_AUTH_CONFIG";
		function document_configOfEnvironment({ [AUTH_VARIABLE]: text = "" }) {
			const { auths } = parseDocument(text, AUTH_VARIABLE);
			return toDockerConfig(AUTH_VARIABLE, { auths });
		}
		async function readIfExists(path) {
			try {
				return (0, external_node_fs_.readFileSync)(path);
			} catch (error) {
				if ((0, json.OW)(error) && error.code === "ENOENT") return void 0;
				throw error;
			}
		}
		function parseDocument(text, path) {
			const refuse = (why) => new errors_error._G("INVALID_CONTENT", `${path} ${why}`, {
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
			if (!(0, json.OW)(value)) throw refuse("is not a JSON object");
			for (const name of ["auths", "credHelpers"]) if (value[name] !== void 0 && value[name] !== null && !(0, json.OW)(value[name])) throw refuse(`has '${name}' that is not an object`);
			return value;
		}
		function toDockerConfig(path, document) {
			const { auths, credHelpers, credsStore } = document;
			return {
				path,
				auths: membersOf(auths, (entry) => (0, json.OW)(entry)),
				credHelpers: membersOf(credHelpers, (helper) => typeof helper === "string"),
				credsStore: typeof credsStore === "string" && credsStore !== "" ? credsStore : void 0
			};
		}
		function membersOf(object, isMember) {
			const entries = (0, json.OW)(object) ? Object.entries(object) : [];
			return Object.fromEntries(entries.filter((entry) => isMember(entry[1])));
		}
		function scopeOfKey(key) {
			const bare = key.replace(/^https?:\/\//, "");
			const [host = "", ...path] = bare.split("/");
			const prefix = path.filter((part) => part !== "").join("/");
			const isApi = bare !== key || prefix === "v1" || prefix === "v2";
			return {
				host: (0, docker_hub.rQ)(host),
				prefix: isApi ? "" : prefix
			};
		}
		function isBelow(repository, prefix) {
			return prefix === "" || repository === prefix || repository.startsWith(`${prefix}/`);
		}
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
		const anonymous = async () => void 0;
		function encodeBasic(username, password) {
			const bytes = new TextEncoder().encode(`${username}:${password}`);
			return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
		}
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
				mask(encodeBasic(credential.username, credential.password));
			} else maskSecret(credential.token, mask);
			return credential;
		}
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
			const asking = new Once("none");
			const ask = (helper, server) => asking.get(server, () => askHelper(helper, server, environment));
			const given = document_configOfEnvironment(environment);
			const find = (host, repository) => {
				const helper = helperFor(config, host);
				return helper === void 0 ? findAuth(config, host, repository) : ask(helper, (0, docker_hub.ur)(host));
			};
			return async (registry, repository) => {
				const host = (0, docker_hub.rQ)(registry);
				const credential = findAuth(given, host, repository) ?? await find(host, repository);
				return credential === void 0 ? void 0 : maskCredential(credential, mask);
			};
		}
		function helperFor(config, host) {
			const key = (0, docker_hub.ur)(host);
			const helper = (Object.hasOwn(config.credHelpers, key) ? config.credHelpers[key] : void 0) ?? config.credsStore;
			return helper === "" ? void 0 : helper;
		}
		function findAuth(config, host, repository) {
			const candidates = Object.entries(config.auths).map(([key, auth]) => ({
				key,
				...scopeOfKey(key),
				credential: toCredential(auth)
			})).filter((entry) => entry.host === host && isBelow(repository, entry.prefix)).filter((entry) => entry.credential !== void 0);
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
		var lib_core = __webpack_require__(307);
		var summary = __webpack_require__(6439);
		var lib_reference = __webpack_require__(4223);
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
		function renderText(text, format) {
			const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
			if (format === "text") return line;
			return line.replace(/[^\p{L}\p{N} .,:;/()='@+-]|(?<=:)\/\//gu, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(""));
		}
		function formatTable(head, rows, format) {
			const cells = [head, ...rows].map((row) => row.map((cell) => renderText(cell, format)));
			if (format === "text") return alignColumns(cells);
			const [first = [], ...rest] = cells.map((row) => `| ${row.join(" | ")} |`);
			return [
				first,
				`|${head.map(() => " --- |").join("")}`,
				...rest
			].join("\n");
		}
		function alignColumns(rows) {
			const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
			return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ")).map((line) => line.trimEnd()).join("\n");
		}
		function set(door, input, value) {
			return door === "terminal" ? `--${input} ${value}` : `${input}: ${value}`;
		}
		const TAG_EXISTS = (door) => `Take another tag, delete this one, or build over it:\n  ${set(door, "on-existing", "overwrite")}`;
		const TAG_TAKEN = "Nothing was written. Take another name, or give this one to what is copied:\n  --overwrite";
		const FIXED_TAG_DIFFERS = "Nothing was written. Promote as another release; or, if that one was a mistake, delete its tags first.";
		const MOVE_BACKWARDS = (door) => `${door === "terminal" ? "--allow-backwards" : "allow-backwards: true"} moves it all the same.`;
		const NO_COMMIT = "Nothing was written. Build it from a commit, with everything that it needs committed, and promote that.";
		const OTHER_COMMIT = (door) => {
			return `Nothing was written. Promote the tag that was built from this commit, or name the digest itself; ${door === "terminal" ? "--no-check-revision" : set(door, "check-revision", "false")} goes without this check.`;
		};
		const TAGS_AND_INDEX_DIFFER = (door) => `Nothing was written. Run the stage build again so that tags and index agree, or promote with ${set(door, "arch-tags", "none")}.`;
		function signIt(what, kind) {
			return (door) => `Nothing was written. Sign what is to be promoted (${signing(what, kind, door)}), or correct what is asked for.`;
		}
		function signAgain(what, kind) {
			return (door) => `Nothing was written. Sign it again (${signing(what, kind, door)}), and have clean-ups of the registry spare what no tag names.`;
		}
		function signing(what, kind, door) {
			if (kind === "key") return `cosign sign --key cosign.key ${what}`;
			return `${door === "terminal" ? "" : "actions/attest with push-to-registry: true, or "}cosign sign ${what}${door === "terminal" ? "" : ", in the workflow that is to vouch for it"}`;
		}
		function isUnmoved(kept, image, tag) {
			const name = (0, lib_reference.eS)(image);
			return kept.some((one) => one.tag === tag && (0, lib_reference.eS)(one.image) === name);
		}
		function formatUnmoved({ image, tag }) {
			return `${(0, lib_reference.eS)(image)}:${tag}`;
		}
		function explainUnmoved(kept) {
			return [`${formatUnmoved(kept)} stays where it is: ${kept.reason}.`, MOVE_BACKWARDS];
		}
		function unmoved_tag_renderUnmoved(kept, format, door) {
			const mark = format === "markdown" ? "> **Kept:** " : "KEPT: ";
			return kept.map((one) => {
				const [message, advice] = explainUnmoved(one);
				return mark + renderText([message, adviceAt(advice, door)].join(" "), format);
			});
		}
		var defuse = __webpack_require__(8319);
		function closestName(name, known) {
			const limit = Math.max(2, Math.floor(name.length / 3));
			const best = known.map((candidate) => ({
				candidate,
				distance: editDistance(simplify(name), simplify(candidate))
			})).sort((a, b) => a.distance - b.distance)[0];
			return best !== void 0 && best.distance <= limit ? best.candidate : void 0;
		}
		function simplify(name) {
			return name.toLowerCase().replace(/[^a-z0-9]/g, "");
		}
		function editDistance(a, b) {
			let row = Array.from({ length: b.length + 1 }, (_, at) => at);
			for (const [i, left] of [...a].entries()) {
				const next = [i + 1];
				for (const [j, right] of [...b].entries()) {
					const replaced = (row[j] ?? 0) + (left === right ? 0 : 1);
					next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
				}
				row = next;
			}
			return row[b.length] ?? 0;
		}
		const batch = {
			backend: {
				kind: "lines",
				of: ["plan"],
				shapes: false,
				default: "github",
				says: "Where images are built: `github` (here), `aws-batch`, or lines `linux/arm64=aws-batch` (`default=…` for the rest)"
			},
			"batch-queues": {
				kind: "lines",
				of: ["plan"],
				shapes: false,
				says: "AWS Batch's job queue for each platform, lines `linux/arm64=queue` (`default=…` for the rest), by name or ARN"
			},
			"batch-job-definition": {
				kind: "text",
				of: ["plan"],
				shapes: false,
				says: "AWS Batch's job definition, by name, `name:revision` or ARN; see docs/batch.md"
			},
			"batch-region": {
				kind: "text",
				of: ["plan"],
				shapes: false,
				says: "Region of AWS Batch; what the environment says by default"
			},
			"batch-role": {
				kind: "list",
				of: ["plan"],
				shapes: false,
				says: "ARN of the role that speaks with AWS Batch, assumed by the job's identity token, elsewhere by the AWS identity of the machine; of several, each by the one before it"
			},
			"batch-repository": {
				kind: "text",
				of: ["plan"],
				shapes: false,
				says: "URL from which a job of AWS Batch fetches the commit; that of this repository by default"
			},
			"batch-git-secret": {
				kind: "text",
				of: ["plan"],
				shapes: false,
				says: "Name or ARN of the secret in Secrets Manager with the token that the job fetches the commit with; none for a public repository"
			},
			"batch-timeout-minutes": {
				kind: "number",
				of: ["plan"],
				shapes: false,
				from: 1,
				to: 7200,
				default: "55",
				says: "Minutes that a job of AWS Batch may take from its submission, waiting for a machine included"
			}
		};
		const building = {
			platform: {
				kind: "text",
				of: ["build"],
				shapes: "platform",
				says: "Platform to build, e.g. `linux/arm64`; that of the runner by default"
			},
			dockerfile: {
				kind: "text",
				form: "file",
				of: ["plan", "build"],
				shapes: true,
				says: "Dockerfile, from the repository's root, or a pattern with `<variant>`; by default `Dockerfile` and `Dockerfile-<variant>`",
				saysFor: { build: "Dockerfile, from the repository's root; by default `Dockerfile` in the context" }
			},
			context: {
				kind: "text",
				form: "folder",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				default: ".",
				says: "Directory that is the build's context"
			},
			"build-args": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Build arguments, lines `KEY=VALUE`; visible in the image; for several lines `KEY<<END`, the lines, `END`"
			},
			"build-contexts": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Additional build contexts, lines `name=path` or `name=docker-image://…`"
			},
			target: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Stage of the Dockerfile to build; the last by default"
			},
			labels: {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				says: "Labels, lines `key=value`, over the standard ones",
				saysFor: { build: "Labels, lines `key=value`" }
			},
			annotations: {
				kind: "lines",
				of: [
					"plan",
					"build",
					"manifest"
				],
				shapes: true,
				says: "Annotations of images and index, lines `key=value`, over the standard ones",
				saysFor: {
					build: "Annotations of the image and of the index around it, lines `key=value`",
					manifest: "Annotations of the index, lines `key=value`"
				}
			},
			push: {
				kind: "text",
				of: ["plan", "build"],
				shapes: "labels",
				choices: [
					"auto",
					"true",
					"false"
				],
				default: "auto",
				isSwitch: true,
				says: "Whether to publish: `auto` (as the event and the inputs below say), `true` (also a pull request that is no preview; what cannot be published is warned of) or `false` (only build)",
				saysFor: { build: "Push what is built; `false`: only build" },
				saysAt: {
					"multiarch plan": "Publish what is built; `false`: only build",
					"multiarch build": "Publish what is built; `false`: only build"
				}
			},
			cache: {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				choices: [
					"auto",
					"gha",
					"registry",
					"none"
				],
				aliases: {
					true: "auto",
					false: "none"
				},
				default: "auto",
				says: "Where layers are cached: `auto`, GitHub's cache as long as it saves more than it costs; `gha`, there always; `registry`, a tag beside the image; or `none`"
			},
			"cache-mounts": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Cache mounts to keep between runs, a line for each `RUN --mount=type=cache`: its `id`, or its target where it has none"
			},
			"cache-mounts-image": {
				kind: "text",
				form: "image",
				of: ["workflow"],
				also: ["actions/build", "multiarch build"],
				says: "Image with `/bin/sh` and `tar` that moves cache mounts; by default BusyBox from Docker Hub, pinned by digest"
			},
			"smoke-test": {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Run in each image before it is pushed: a script for its `/bin/sh`, or a JSON list for an image without a shell (`[\"/app\", \"--version\"]`)"
			},
			"smoke-test-network": {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				default: "false",
				says: "Whether the smoke test reaches a network; without it, itself alone"
			},
			"smoke-test-in": {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				choices: ["engine", "builder"],
				default: "engine",
				says: "Where the smoke test runs: in a container of the `engine`, or as a last step in the `builder`, which needs no copy of the image"
			},
			provenance: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Provenance attestation: `true`, `false`, `min`, `max` or attributes; Buildx's own default"
			},
			sbom: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "SBOM attestation: `true`, `false` or attributes; `false` by default"
			},
			format: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				choices: [
					"oci",
					"docker",
					"plain"
				],
				default: "oci",
				says: "Type of the images: `oci`, `docker`, or `plain`: one manifest without attestations, as AWS Lambda wants it"
			},
			compression: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				choices: [
					"gzip",
					"zstd",
					"estargz"
				],
				default: "gzip",
				says: "How the layers that a build makes are packed; `zstd` is faster, and not taken by every consumer (docs/compression.md)"
			},
			"compression-level": {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Level of the compression: 0 to 9, of zstd to 22; its own by default"
			},
			"force-compression": {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				default: "false",
				says: "Whether layers of base images, and those out of a cache, are packed anew where they have another compression"
			},
			"fetch-depth": {
				kind: "number",
				of: ["workflow"],
				from: 0,
				to: 1e6,
				default: "1",
				says: "Commits to check out; `0`: all"
			},
			submodules: {
				kind: "text",
				of: ["plan"],
				shapes: false,
				choices: [
					"true",
					"false",
					"recursive"
				],
				default: "false",
				says: "Whether to check out submodules",
				saysAt: {
					"multiarch plan": "Whether a job of AWS Batch checks out submodules",
					"multiarch build": "Whether a job of AWS Batch checks out submodules"
				}
			},
			lfs: {
				kind: "boolean",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				default: "false",
				says: "Check out files of Git LFS; not for AWS Batch"
			},
			"free-space": {
				kind: "boolean",
				of: ["plan", "build"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				leg: true,
				default: "false",
				says: "Remove preinstalled SDKs first, on Linux runners of GitHub's: about 18 GB on amd64, 3 GB on arm64"
			},
			runners: {
				kind: "lines",
				of: ["plan"],
				shapes: false,
				says: "Runner for each platform, lines `linux/arm64=label` (`default=…` for the rest), or a JSON object of label, list of labels or `{group, labels}`"
			},
			"small-runner": {
				kind: "text",
				of: ["workflow"],
				default: "ubuntu-slim",
				says: "Runner of the jobs that build nothing: a label, or JSON with a list of labels or `{group, labels}`",
				saysAt: { "actions/plan": "Runner of the jobs that build nothing; read by the reusable workflow alone" }
			},
			runner: {
				kind: "text",
				of: [],
				also: ["promote.yaml"],
				default: "ubuntu-24.04",
				says: "Runner: a label, or JSON with a list of labels or `{group, labels}`"
			},
			builder: {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				says: "A team's own BuildKit: `tcp://host:port` (TLS), `ssh://user@host` or `kubernetes://namespace`, for all platforms or in lines `linux/arm64=…` (`none`: the runner's own); its keys are in the secret BUILDER_KEYS; see docs/builders.md"
			},
			environment: {
				kind: "text",
				of: ["workflow"],
				also: ["promote.yaml"],
				says: "Environment of the repository whose reviewers, secrets and identity the jobs that write have"
			},
			"docker-username": {
				kind: "text",
				of: ["workflow"],
				says: "Name of the user or organisation at Docker Hub, in place of the secret DOCKER_USERNAME: a name that is a secret hides the names of the images that it occurs in"
			},
			emulation: {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: false,
				default: "false",
				says: "Build platforms without a runner of their own by emulation",
				saysFor: { build: "Whether the runner may be of another architecture than the platform; what the leg says, or `false`, by default" }
			},
			"timeout-minutes": {
				kind: "number",
				of: ["plan"],
				also: ["promote.yaml", "actions/build"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				from: 1,
				to: 7200,
				default: "60",
				says: "Minutes that one build may take",
				saysAt: { "promote.yaml": "Minutes that it may take" }
			}
		};
		const buildkit = {
			ssh: {
				kind: "list",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "SSH for `RUN --mount=type=ssh`: `id=NAME`, the key that IMAGE_SECRETS has as NAME; or `id` alone, e.g. `default`, the runner's agent; given to nothing that is not pushed, as secrets are"
			},
			"no-cache": {
				kind: "boolean",
				of: ["plan", "build"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				leg: true,
				default: "false",
				says: "Build every step anew; caches are written all the same"
			},
			"no-cache-filters": {
				kind: "list",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Stages whose steps are built anew"
			},
			pull: {
				kind: "boolean",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				default: "false",
				says: "Ask registries for base images also where the builder has them"
			},
			"shm-size": {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Size of `/dev/shm` in each `RUN`, e.g. `2g`"
			},
			ulimit: {
				kind: "lines",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Limits of each `RUN`, lines `nofile=1024:2048`"
			},
			"add-hosts": {
				kind: "list",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				says: "Addresses of hosts in each `RUN`, `host=10.0.0.1`"
			},
			network: {
				kind: "text",
				of: ["plan", "build"],
				shapes: true,
				leg: true,
				choices: ["default", "none"],
				says: "Network of each `RUN`: `default`, or `none`"
			},
			"cache-mode": {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				choices: ["max", "min"],
				says: "Layers that are cached: `max`, also those of stages before the last; `min`, the image's own; `max` by default"
			},
			"cache-from": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Caches to read in place of `cache`, lines as of Buildx (`type=registry,ref=…`, `type=gha`); `<scope>` stands for what tells builds apart"
			},
			"cache-to": {
				kind: "lines",
				of: ["plan", "build"],
				shapes: false,
				leg: true,
				says: "Caches to write in place of `cache`, lines as of Buildx with `<scope>` in each"
			},
			"default-labels": {
				kind: "boolean",
				of: ["plan"],
				shapes: "labels",
				default: "true",
				says: "Whether images have all standard labels; `false`: only commit and source, by which they are recognised, so that title, URL, version and date of the Dockerfile stay"
			}
		};
		const copying = {
			from: {
				kind: "text",
				form: "reference",
				of: ["copy"],
				required: ["multiarch copy"],
				says: "What to copy: `host/path:tag`, or `host/path@sha256:…`"
			},
			to: {
				kind: "names",
				of: ["copy"],
				required: ["multiarch copy"],
				says: "Names that it gets, separated by commas, blanks or lines: `:tag` in the same repository, `host/path:tag`, or `host/path` for the same tag there"
			},
			overwrite: {
				kind: "boolean",
				of: ["copy"],
				default: "false",
				says: "Write fixed tags that hold something else, too: versions, commits"
			}
		};
		const promotion = {
			"from-images": {
				kind: "names",
				of: ["promotion"],
				says: "Where from: `host/path`; one for all of `to-images`, or one for each, in their order"
			},
			"to-images": {
				kind: "names",
				of: ["promotion"],
				required: ["actions/promote"],
				says: "Where to: `host/path`, separated by commas, blanks or lines"
			},
			digest: {
				kind: "text",
				of: ["promotion"],
				says: "In place of `tag`: the digest itself, of one variant"
			},
			"rollback-to": {
				kind: "text",
				of: ["promotion"],
				says: "In place of all that names a source: a tag or digest of `to-images` that `latest` is pointed to again; nothing else happens"
			},
			revision: {
				kind: "text",
				of: ["promotion"],
				says: "Commit that the images must have been built from; by default that of this run, unless `digest` is given"
			},
			"check-revision": {
				kind: "boolean",
				of: ["promotion"],
				default: "true",
				says: "Check the commit; `false`: promote whatever commit it was built from"
			},
			"sha-length": {
				kind: "number",
				of: ["promotion"],
				from: 7,
				to: 40,
				default: "8",
				says: "Digits of the commit in the tag that names it"
			},
			release: {
				kind: "text",
				of: ["promotion"],
				says: "The release: written as a tag, its version decides about `latest`. By default that of the event",
				saysAt: { "multiarch promote": "The release: written as a tag, its version decides about `latest`" }
			},
			prerelease: {
				kind: "boolean",
				of: ["promotion"],
				not: ["promote.yaml"],
				says: "Whether the release is a prerelease, which does not become `latest`. By default what the event says",
				saysAt: { "multiarch promote": "The release is a prerelease, which does not become `latest`" }
			},
			"signature-key": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "What is promoted must be signed with this key: public keys in PEM, or a file of the checkout. Any of several will do"
			},
			"signature-identity": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "In place of a key: identity of the certificate that it must be signed with. `*` stands for characters without `/` and `@`, a last `**` for everything"
			},
			"signature-issuer": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Who vouches for `signature-identity`; by default GitHub's runners, `https://token.actions.githubusercontent.com`"
			},
			"signature-repository": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Repository that the signing workflow ran for, `https://github.com/org/app` or its number; needed where it is a reusable one"
			},
			"signature-owner": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Owner of that repository, `https://github.com/org` or its number"
			},
			"signature-ref": {
				kind: "list",
				of: ["promotion", "signature"],
				says: "Refs or patterns of refs, one of which the signing run was for: `refs/heads/main`, `refs/tags/v*`, `refs/**`; by default tags and the default branch"
			},
			"signature-commit": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Commit that the signing run was for, or `any`; by default the one that the image says it was built from"
			},
			"signature-event": {
				kind: "list",
				of: ["promotion", "signature"],
				says: "Events, one of which started the signing run, e.g. `push, release`; any by default"
			},
			"signature-runner": {
				kind: "text",
				of: ["promotion", "signature"],
				says: "Kind of runner that it signed on: `github-hosted` or `self-hosted`; any by default"
			},
			"attestation-type": {
				kind: "list",
				of: ["promotion", "signature"],
				says: "Predicate types, for each of which there must be an attestation; without it any signature will do"
			},
			"trusted-root": {
				kind: "text",
				form: "file",
				of: ["promotion", "signature"],
				says: "Sigstore's `trusted_root.json` in the checkout; that of its public instance by default"
			},
			"from-identities": {
				kind: "yaml",
				of: [],
				also: ["promote.yaml"],
				says: "Source: YAML list of identities without stored passwords (`type`, `registry`, …)"
			},
			"to-identities": {
				kind: "yaml",
				of: [],
				also: ["promote.yaml"],
				says: "Target: YAML list of identities without stored passwords (`type`, `registry`, …)"
			},
			"from-docker-config": {
				kind: "text",
				form: "folder",
				of: [],
				also: ["actions/promote", "multiarch promote"],
				says: "Folder of Docker's `config.json` with the login of the source; `DOCKER_CONFIG` by default"
			},
			"to-docker-config": {
				kind: "text",
				form: "folder",
				of: [],
				also: ["actions/promote", "multiarch promote"],
				says: "Folder of Docker's `config.json` with the login of the target; `DOCKER_CONFIG` by default"
			}
		};
		const publishing = {
			images: {
				kind: "names",
				of: [
					"plan",
					"build",
					"manifest"
				],
				shapes: false,
				also: [
					"actions/login",
					"multiarch login",
					"multiarch doctor"
				],
				says: "Where to publish: `host/path`, separated by commas, blanks or lines",
				saysAt: {
					"actions/login": "Images whose registries to log in to: `host/path`, separated by commas, blanks or lines; may be left out where `registry-auths` or `registry-identities` name the registries",
					"multiarch login": "Images whose registries to log in to: `host/path`, separated by commas, blanks or lines",
					"multiarch doctor": "Images whose registries to try: `host/path`, separated by commas, blanks or lines"
				}
			},
			image: {
				kind: "names",
				of: ["plan"],
				shapes: false,
				says: "The same as `images`"
			},
			tags: {
				kind: "list",
				of: [
					"plan",
					"build",
					"manifest"
				],
				shapes: "labels",
				says: "Final tags, separated by commas or lines; the first names the build. Tags that may move (`latest`, `1.2`) are written last",
				saysFor: {
					plan: "Names in place of the Git tag or branch, separated by commas or lines, the first names the build: `{{version}}`, `{{sha8}} if=push`, …; see docs/tags.md",
					build: "Tags, separated by commas or lines, e.g. `1.2.3-amd64`; none: pushed by digest alone"
				}
			},
			tag: {
				kind: "text",
				of: ["plan", "promotion"],
				shapes: "labels",
				says: "The tag that names this build, taken as it is; by default the Git tag, or the branch with `/` as `-`",
				saysFor: { promotion: "Tag to promote, without the variant; by default the first digits of the commit" }
			},
			"additional-tags": {
				kind: "list",
				of: ["plan"],
				shapes: false,
				says: "Further tags, separated by commas or lines; a preview has none"
			},
			latest: {
				kind: "text",
				of: ["plan", "promotion"],
				shapes: false,
				choices: [
					"auto",
					"true",
					"false"
				],
				default: "auto",
				says: "Whether to write `latest` as well: `true`, `false`, or `auto` (for releases that are no prerelease)"
			},
			"semver-tags": {
				kind: "boolean",
				of: ["plan"],
				shapes: false,
				default: "false",
				says: "Also tag release `1.2.3` as `1.2` and `1`"
			},
			"architecture-file": {
				kind: "text",
				form: "file",
				of: ["plan", "promotion"],
				shapes: false,
				says: "File that says which variant is built for which platforms; by default `multiarch.yaml` or `.aws-architecture`, in the context or at the root; `none`: no file"
			},
			"bake-file": {
				kind: "list",
				form: "file",
				of: ["plan"],
				shapes: false,
				says: "Docker Bake file whose targets are the variants, in place of an architecture file; several, separated by commas or lines, as Bake takes them; see docs/bake.md"
			},
			"bake-targets": {
				kind: "list",
				of: ["plan"],
				shapes: false,
				default: "default",
				says: "Targets and groups of the Bake file to build, separated by commas or lines"
			},
			variants: {
				kind: "list",
				of: ["plan", "promotion"],
				shapes: false,
				says: "Only these variants of the architecture file, separated by commas or lines"
			},
			platforms: {
				kind: "list",
				of: [
					"plan",
					"manifest",
					"promotion"
				],
				shapes: "platform",
				says: "Platforms in place of those in the architecture file, separated by commas or lines",
				saysFor: { manifest: "Platforms whose images are stitched; their arch tags are `<first tag>-<arch>`. Not needed with `sources`" }
			},
			sources: {
				kind: "list",
				of: ["manifest"],
				says: "Lines `platform=tag` or `platform=digest`, where the images are not under the default arch tags"
			},
			"arch-tags": {
				kind: "text",
				of: ["plan", "promotion"],
				shapes: false,
				choices: [
					"keep",
					"all",
					"none"
				],
				default: "keep",
				says: "Whether each architecture keeps a tag of its own, `<tag>-<arch>`: of the first tag (`keep`), of every tag (`all`), or `none`",
				saysFor: { promotion: "Whether each architecture keeps tags of its own, `<tag>-<arch>`: `keep` (`all` is the same) or `none`" }
			},
			"on-existing": {
				kind: "text",
				of: ["plan", "build"],
				shapes: false,
				choices: [
					"reuse",
					"overwrite",
					"fail"
				],
				says: "When a tag exists already: `reuse` (what is noted as built by this repository from this commit and these inputs, in GitHub's cache or on one's own machine), `overwrite` or `fail`; by default `reuse` for tags that are fixed, `overwrite` for those that move",
				saysFor: { build: "When a tag exists already: `reuse` (what is noted as built by this repository from this commit and these inputs, in GitHub's cache or on one's own machine), `overwrite` or `fail`; `overwrite` by default" }
			},
			"allow-backwards": {
				kind: "boolean",
				of: [
					"plan",
					"promotion",
					"copy"
				],
				shapes: false,
				default: "false",
				says: "Move tags that may move (`latest`, `1.2`, branches) to something older, too"
			},
			"same-content": {
				kind: "boolean",
				of: ["plan"],
				shapes: false,
				default: "false",
				says: "Publish an image also where two architectures hold the same files, byte for byte; right for one without programs"
			},
			"optional-images": {
				kind: "names",
				of: ["plan", "manifest"],
				shapes: false,
				also: [
					"actions/login",
					"multiarch login",
					"multiarch doctor"
				],
				says: "Where to publish as well, by a copy once `images` have it: a registry of these that fails is behind, with a warning, and the next run sends what is missing there",
				saysAt: {
					"actions/login": "As `images`, for those without which a run goes on: what is missing or refused there is a warning",
					"multiarch login": "As `--images`, for those that may be done without: what is missing or refused there is a warning",
					"multiarch doctor": "As `--images`, for those that may be done without: what is missing or refused there is a warning"
				}
			},
			releases: {
				kind: "list",
				of: ["plan"],
				shapes: false,
				default: "*",
				says: "Git tags that are releases, patterns with `*`, or `none`; those of one component (`app@*`) have `latest` where they are named here"
			},
			branches: {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				default: "*",
				says: "Branches that are published when they are pushed, patterns with `*`, or `none`"
			},
			"preview-branches": {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				default: "tickets/*, t/*",
				says: "Branches whose pull requests are published as previews, patterns with `*`, or `none`"
			},
			"preview-labels": {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				says: "Labels that make a pull request a preview, patterns with `*`"
			},
			bots: {
				kind: "list",
				of: ["plan"],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				says: "Bots whose pull requests may be published, as their runs have credentials, e.g. `renovate[bot]`"
			}
		};
		const running = {
			"workflow-inputs": {
				kind: "text",
				of: [],
				also: ["actions/plan"],
				says: "All inputs as one JSON object, the expression `toJSON(inputs)` in a reusable workflow; inputs that are given to the step win"
			},
			leg: {
				kind: "text",
				of: [],
				also: ["actions/build"],
				says: "With `plan`: the number of the leg to build, or its entry of the output `legs` as JSON; in place of the inputs that describe a build"
			},
			plan: {
				kind: "text",
				of: [],
				also: [
					"actions/manifest",
					"actions/build",
					"actions/login"
				],
				says: "The output `plan` of the `plan` action, in place of the inputs that say the same"
			},
			published: {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: "The output `sealed` of this action in an earlier job: its outputs are put out again, and nothing else happens"
			},
			legs: {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: "With `plan`: the reports of the builds, as the expression `toJSON(needs.build.outputs)` gives them"
			},
			"second-legs": {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: moreReports(64)
			},
			"third-legs": {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: moreReports(128)
			},
			"fourth-legs": {
				kind: "text",
				of: [],
				also: ["actions/manifest"],
				says: moreReports(192)
			},
			secrets: {
				kind: "lines",
				of: [],
				also: ["build.yaml", "actions/build"],
				secret: "IMAGE_SECRETS",
				says: "Secrets of the build, lines `KEY=VALUE`, for `RUN --mount=type=secret,id=KEY`; for several lines `KEY<<END`, the lines, `END`"
			},
			"checkout-token": {
				kind: "text",
				of: [],
				also: ["build.yaml"],
				secret: "CHECKOUT_TOKEN",
				says: "Token that reads this repository and its private submodules over HTTPS; the checkout alone sees it"
			},
			"checkout-ssh-key": {
				kind: "text",
				of: [],
				also: ["build.yaml"],
				secret: "CHECKOUT_SSH_KEY",
				says: "Private SSH key that reads this repository and its private submodules; the checkout alone sees it"
			},
			"builder-keys": {
				kind: "lines",
				of: [],
				also: ["build.yaml", "actions/build"],
				secret: "BUILDER_KEYS",
				says: "Keys to the BuildKit that `builder` names, lines `ca<<END`, a PEM file, `END`, and the same of `cert` and `key`, of `ssh-key` and `known-hosts`, or of `kubeconfig`; `arm64.key` is that of one platform"
			},
			"secrets-without-push": {
				kind: "boolean",
				of: ["workflow"],
				also: ["actions/build"],
				default: "false",
				says: "Whether the secrets of the build also reach builds that are not pushed, as those of pull requests and bots"
			},
			logins: {
				kind: "text",
				of: [],
				also: ["actions/build"],
				says: "The output `registries` of the login step: a login that could end before the build is renewed right before the push"
			},
			"registry-identities": {
				kind: "yaml",
				of: ["plan"],
				also: [
					"actions/login",
					"actions/build",
					"multiarch login",
					"multiarch doctor"
				],
				not: ["multiarch plan", "multiarch build"],
				shapes: false,
				says: "YAML list of identities without stored passwords: `type` (`aws-ecr`, `gcp-wif`, `dockerhub`, `azure-acr`), `registry` (host, or host and path) and the keys of that type; comes before all other credentials",
				saysAt: { "actions/build": "As for the login step: what such a login is renewed with" }
			},
			verify: {
				kind: "boolean",
				of: ["workflow"],
				also: [
					"actions/login",
					"actions/manifest",
					"multiarch manifest"
				],
				default: "false",
				says: "Read back what was written, before tags that may move are moved to it: bytes and platforms of all manifests, and that no blob is missing",
				saysAt: { "actions/login": "Try a push to each image before anything is written, and show a table of all logins" }
			},
			"sign-in": {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "true",
				says: "Try each credential at its registry before it is written, where no push is tried"
			},
			everything: {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "true",
				says: "Also log in to what a build may pull from: each entry of `registry-auths` and `registry-identities` that no image needs, and Docker Hub where there are credentials for it"
			},
			optional: {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "false",
				says: "Warn of credentials that are missing or not taken, and go on without: for builds that are not pushed"
			},
			registry: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "A single registry, as for `docker/login-action`: its host; Docker Hub by default"
			},
			username: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "User name for that registry"
			},
			password: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "Password or token for that registry"
			},
			ecr: {
				kind: "text",
				of: [],
				also: ["actions/login"],
				says: "Whether that registry is one of ECR, where an access key is exchanged: `auto`, `true`, `false`"
			},
			logout: {
				kind: "boolean",
				of: [],
				also: ["actions/login"],
				default: "true",
				says: "Take the logins back when the job ends; `false`: they stay"
			},
			"buildkit-image": {
				kind: "text",
				form: "image",
				of: ["workflow"],
				also: ["actions/build", "multiarch build"],
				says: "BuildKit's image, where a builder has to be created because the current one cannot do what is asked; by default that of Docker Hub, pinned by digest"
			},
			"binfmt-image": {
				kind: "text",
				form: "image",
				of: ["workflow"],
				also: ["actions/build", "multiarch build"],
				says: "Image that registers QEMU with the kernel, where emulation is asked for and the engine lacks it; by default tonistiigi/binfmt of Docker Hub, pinned by digest"
			},
			"github-token": {
				kind: "text",
				of: [],
				also: [
					"actions/build",
					"actions/manifest",
					"actions/promote"
				],
				default: "${{ github.token }}",
				says: "Reads the history, to tell whether a tag would go backwards: `contents: read`",
				saysAt: {
					"actions/build": "With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`",
					"actions/manifest": "With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`"
				}
			},
			"dry-run": {
				kind: "boolean",
				of: [],
				also: [
					"promote.yaml",
					"actions/manifest",
					"actions/promote",
					"multiarch build",
					"multiarch manifest",
					"multiarch promote",
					"multiarch copy"
				],
				default: "false",
				says: "Check everything, write nothing",
				saysAt: { "multiarch build": "Show the plan, do nothing" }
			},
			"insecure-registries": {
				kind: "names",
				of: ["plan"],
				also: [
					"promote.yaml",
					"actions/login",
					"actions/build",
					"actions/manifest",
					"actions/promote",
					"multiarch login",
					"multiarch doctor",
					"multiarch manifest",
					"multiarch promote",
					"multiarch copy",
					"multiarch inspect"
				],
				shapes: false,
				says: "Hosts with port that are spoken to in plain HTTP, separated by commas, blanks or lines. Loopback hosts are anyway",
				saysAt: { "actions/login": "Hosts with port that are spoken to in plain HTTP and may do without a credential, separated by commas, blanks or lines. Loopback hosts are anyway" }
			}
		};
		function moreReports(first) {
			return `Reports as of \`legs\`, where all are too long for one input: those from \`leg-${first}\` on`;
		}
		const table = {
			...publishing,
			...building,
			...batch,
			...buildkit,
			...promotion,
			...copying,
			...running
		};
		const inputs = table;
		function defaultOf(name) {
			return inputs[name].default ?? "";
		}
		const inputNames = Object.keys(table);
		function memberOf(name) {
			return name.replace(/-(.)/g, (_, next) => next.toUpperCase());
		}
		function namesIn(...requests) {
			const isIn = (name) => inputs[name].of.some((request) => requests.some((wanted) => wanted === request));
			return inputNames.filter(isIn);
		}
		inputNames.filter((name) => inputs[name].leg === true);
		new Map(inputNames.flatMap((name) => {
			const { shapes = false, default: otherwise } = inputs[name];
			if (shapes === false) return [];
			return [[shapes === true ? memberOf(name) : shapes, otherwise]];
		}));
		function* readEntries(text, refuse) {
			const lines = text.replaceAll("\r\n", "\n").split("\n");
			for (let at = 0; at < lines.length;) {
				const line = lines[at] ?? "";
				if (line.trim() === "" || line.trimStart().startsWith("#")) {
					at += 1;
					continue;
				}
				const { next, ...entry } = readEntry(lines, at, refuse);
				yield {
					...entry,
					line: at + 1
				};
				at = next;
			}
		}
		function readEntry(lines, at, refuse) {
			const line = lines[at] ?? "";
			if (line.trimStart().startsWith("\"")) return readQuoted(lines, at, refuse);
			const heredoc = /^\s*([^=<]+)<<(\S+)\s*$/.exec(line);
			if (heredoc !== null) return readHeredoc(lines, at, heredoc[1] ?? "", heredoc[2] ?? "", refuse);
			return {
				...splitPair(line, at, refuse),
				isExact: false,
				next: at + 1
			};
		}
		function readQuoted(lines, at, refuse) {
			const rest = lines.slice(at).join("\n");
			const closed = /^\s*"((?:[^"]|"")*)"[ \t]*(?:\n|$)/.exec(rest);
			if (closed === null) throw refuse(at + 1, "opens a quote that does not end at the end of a line");
			const taken = closed[0].replace(/\n$/, "").split("\n").length;
			return {
				...splitPair((closed[1] ?? "").replaceAll("\"\"", "\""), at, refuse),
				isExact: true,
				next: at + taken
			};
		}
		function readHeredoc(lines, at, key, end, refuse) {
			const last = lines.indexOf(end, at + 1);
			if (last < 0) throw refuse(at + 1, "starts a value whose end line does not follow");
			return {
				key,
				value: lines.slice(at + 1, last).join("\n"),
				isExact: true,
				next: last + 1
			};
		}
		function splitPair(text, at, refuse) {
			const equals = text.indexOf("=");
			if (equals < 0) throw refuse(at + 1, "has no '='");
			return {
				key: text.slice(0, equals),
				value: text.slice(equals + 1)
			};
		}
		class InputReader {
			#values;
			constructor(raw, ...requests) {
				const known = namesIn(...requests);
				const values = /* @__PURE__ */ new Map();
				for (const [name, value] of Object.entries(raw)) {
					if (!known.includes(name)) throw refuseUnknown(name, known);
					const text = readText(name, value).trim();
					if (text !== "") values.set(name, text);
				}
				this.#values = values;
			}
			text(name) {
				return this.#values.get(name);
			}
			boolean(name) {
				return this.#choose(name, ["true", "false"]) === "true";
			}
			choice(name) {
				const { choices = [], aliases = {} } = inputs[name];
				const chosen = this.#choose(name, [...choices, ...Object.keys(aliases)]);
				return chosen === void 0 ? void 0 : aliases[chosen] ?? chosen;
			}
			#choose(name, accepted) {
				const text = this.text(name) ?? inputs[name].default;
				const found = accepted.find((value) => value === text?.toLowerCase());
				if (text !== void 0 && found === void 0) throw (0, errors_error.aY)(name, `'${text}' is not a known value`, accepted.join(", "));
				return found;
			}
			integer(name) {
				const { from = 0, to = Number.MAX_SAFE_INTEGER, default: otherwise = "" } = inputs[name];
				const text = this.text(name) ?? otherwise;
				const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
				if (value >= from && value <= to) return value;
				const problem = Number.isNaN(value) ? "is not a whole number" : "is out of range";
				throw (0, errors_error.aY)(name, `'${text}' ${problem}`, `a whole number from ${from} to ${to}`);
			}
			value(name) {
				return this.#value(name);
			}
			#value(name) {
				const { kind, choices } = inputs[name];
				if (choices !== void 0) return this.choice(name);
				if (kind === "boolean") return this.boolean(name);
				if (kind === "number") return this.integer(name);
				if (kind === "names" || kind === "list") return this.list(name);
				return kind === "lines" ? this.lines(name) : this.text(name);
			}
			list(name) {
				const { kind, default: otherwise = "" } = inputs[name];
				const text = this.text(name) ?? otherwise;
				return [...new Set(kind === "names" ? splitNames(text) : splitItems(text, /[,\r\n]/))];
			}
			lines(name) {
				return splitItems(this.text(name) ?? "", /\r?\n/);
			}
			pairs(name, key, form) {
				const pairs = /* @__PURE__ */ new Map();
				const text = this.text(name) ?? "";
				const refuse = (line, why) => (0, errors_error.aY)(name, `'${text.split(/\r?\n/)[line - 1]?.trim()}' ${why}`, form);
				for (const entry of readEntries(text, refuse)) {
					const left = entry.key.trim();
					const value = entry.isExact ? entry.value : entry.value.trim();
					if (!key.test(left)) throw (0, errors_error.aY)(name, `'${left}' is not a name`, form);
					const earlier = pairs.get(left);
					if (earlier !== void 0 && earlier !== value) throw (0, errors_error.aY)(name, `'${left}' is given twice ('${earlier}' and '${value}')`, "one value for each");
					pairs.set(left, value);
				}
				return Object.fromEntries(pairs);
			}
		}
		function splitNames(text) {
			return splitItems(text, /[,\s]/);
		}
		function splitItems(text, separator) {
			return text.split(separator).map((item) => item.trim()).filter((item) => item !== "");
		}
		function readText(name, value) {
			if (value === void 0 || value === null) return "";
			if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return String(value);
			throw (0, errors_error.aY)(name, `${JSON.stringify(value)} is not a single value`, "a string, number or boolean");
		}
		function refuseUnknown(name, known) {
			const closest = closestName(name, known);
			const problem = `there is no input '${name}'`;
			return closest === void 0 ? (0, errors_error.aY)("inputs", problem, known.join(", ")) : (0, errors_error.aY)("inputs", `${problem}; did you mean '${closest}'?`);
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
		async function askGitHub(path, { environment, token, sleep }) {
			const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_REPOSITORY: repository = "" } = environment;
			const headers = {
				accept: "application/vnd.github+json",
				"x-github-api-version": "2022-11-28",
				...token === "" ? {} : { authorization: `Bearer ${token}` }
			};
			const url = new URL(`${api}/repos/${repository}/${path}`);
			const { exchangeJson } = await __webpack_require__.e(259).then(__webpack_require__.bind(__webpack_require__, 1259));
			return exchangeJson({
				method: "GET",
				url,
				headers
			}, environment, sleep);
		}
		const RELATIONS = {
			ahead: "newer",
			behind: "older",
			identical: "same",
			diverged: "diverged"
		};
		const adviseGrant = (door) => {
			return `If ${door === "action" ? "the job" : "the job that calls the workflow"} has no \`permissions: { contents: read }\`, add it.`;
		};
		function githubAncestry({ log, ...repository }) {
			return async (held, next) => {
				const path = [held, next].map(encodeURIComponent).join("...");
				try {
					const answer = await askGitHub(`compare/${path}?per_page=1&page=2`, repository);
					const said = answer.status === 200 && typeof answer.body.status === "string" ? answer.body.status : "";
					if (Object.hasOwn(RELATIONS, said)) return RELATIONS[said] ?? "unknown";
					log.warning(`GitHub does not compare ${held} with ${next} (status ${answer.status}).`, adviseGrant);
					return answer.status === 404 || answer.status === 422 ? "unknown" : "unanswered";
				} catch (error) {
					log.warning(`GitHub does not compare ${held} with ${next}: ${String(error)}`);
					return "unanswered";
				}
			};
		}
		const FIRST = 10240;
		const zlib = () => process.getBuiltinModule("node:zlib");
		function seal(text) {
			return Array.from(zlib().deflateSync(text, { level: 9 }), (byte) => String.fromCharCode(FIRST + byte)).join("");
		}
		const door = DOORS.find((name) => name === process.env.MULTIARCH_DOOR) ?? "action";
		const log = {
			debug: (message) => lib_core.Yz(message),
			info: (message) => lib_core.pq((0, defuse.V)(message)),
			warning: (message, advice) => lib_core.$e(toShow(message, adviceAt(advice, door)))
		};
		function readList(name) {
			return splitNames(lib_core.V4(name));
		}
		const mask = (secret) => {
			if (secret.trim() !== "") lib_core.Pq(secret);
		};
		async function lib_run(action) {
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
			lib_core.z3(toShow(error instanceof Error ? error.message : String(error), adviceAt(advice, door)), {
				...file === void 0 ? {} : { file },
				...startLine === void 0 ? {} : { startLine },
				...startColumn === void 0 ? {} : { startColumn }
			});
			if (error instanceof Error && error.stack !== void 0) lib_core.Yz(error.stack);
			process.exitCode = 1;
		}
		async function summarize(markdown) {
			if (process.env.GITHUB_STEP_SUMMARY) await summary.z.addRaw(markdown, true).write();
		}
		function setResult(result, kept) {
			const [only, ...others] = result.variants;
			const images = result.variants.flatMap((variant) => variant.images);
			const outputs = {
				digest: others.length === 0 ? only?.digest ?? "" : "",
				refs: images.map(({ ref }) => ref).join("\n"),
				tags: images.flatMap(({ image, tags }) => tags.map((tag) => `${image}:${tag}`)).join("\n"),
				kept: kept.map(formatUnmoved).join("\n"),
				result: JSON.stringify(result)
			};
			for (const [name, value] of Object.entries(outputs)) lib_core.uH(name, value);
			lib_core.uH("sealed", seal(JSON.stringify(outputs)));
		}
		function historyFor(token) {
			mask(token);
			return githubAncestry({
				environment: process.env,
				token,
				log
			});
		}
		var promises_ = __webpack_require__(8500);
		const SHARED = "../../door/dist/cache.js";
		async function loadCache() {
			const cache = await import(
				/* webpackIgnore: true */
				SHARED
);
			return cache.isFeatureAvailable() ? cache : void 0;
		}
		const NOTHING = ["/dev/null"];
		const PATIENCE = 3e4;
		function githubEvidence(log) {
			const within = async (answer) => {
				const late = new AbortController();
				try {
					return await Promise.race([answer, (0, promises_.setTimeout)(PATIENCE, void 0, { signal: late.signal })]);
				} catch (error) {
					log.info(`Evidence of earlier builds: ${error instanceof Error ? error.message : String(error)}`);
					return;
				} finally {
					late.abort();
				}
			};
			return {
				has: async (note) => {
					const cache = await loadCache();
					if (cache === void 0) return false;
					return await within(cache.restoreCache(NOTHING, note, [], { lookupOnly: true })) === note;
				},
				find: async (beginning) => {
					const cache = await loadCache();
					const found = await within(cache?.restoreCache(NOTHING, beginning, [], { lookupOnly: true }) ?? Promise.resolve(void 0));
					return found?.startsWith(beginning) ? found : void 0;
				},
				keep: async (notes) => {
					const cache = await loadCache();
					if (cache === void 0) return;
					await within(Promise.all(notes.map((note) => cache.saveCache(NOTHING, note).catch(() => -1))));
				}
			};
		}
		function formatSize(bytes) {
			const units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			const power = bytes < 1e3 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
			return `${(bytes / 1e3 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
		}
		function formatSeconds(seconds) {
			if (seconds < 60) return `${seconds.toFixed(1)} s`;
			const whole = Math.round(seconds);
			return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
		}
		function renderCopies(copied, format) {
			if (copied.length === 0) return [];
			return [formatTable([
				"To",
				"Size",
				"Sent",
				"Mounted",
				"There",
				"Manifests",
				"Referrers"
			], copied.map(({ image, bytes, blobs, manifests, referrers }) => [
				image,
				formatSize(bytes),
				...[
					blobs.sent,
					blobs.mounted,
					blobs.present,
					manifests.written,
					referrers.length
				].map(String)
			]), format)];
		}
		function renderPromotion({ result, kept, copied }, format, door) {
			const isMarkdown = format === "markdown";
			const rows = result.variants.flatMap((variant) => variant.images.map(({ promotedFrom = "", ref, tags }) => [
				variant.name || "image",
				variant.platforms.map(({ platform }) => platform).join(", "),
				promotedFrom,
				ref,
				tags.join(", ")
			]));
			const signed = result.variants.flatMap(({ images }) => images.flatMap(({ promotedFrom = "", signature, moreSignatures = [] }) => signature === void 0 ? [] : [signature, ...moreSignatures].map((one) => [promotedFrom, ...describeSignature(one)])));
			return [
				isMarkdown ? "## Promoted images" : "Promoted images",
				formatTable([
					"Variant",
					"Platforms",
					"From",
					"To",
					"Tags"
				], rows, format),
				...renderCopies(copied, format),
				...signed.length === 0 ? [] : [formatTable([
					"Verified",
					"Signed by",
					"Vouched for by",
					"Says"
				], signed, format)],
				...unmoved_tag_renderUnmoved(kept, format, door)
			].join("\n\n");
		}
		function describeSignature(signature) {
			const { key, identity, issuer, repository, ref, predicateType } = signature;
			return [
				`${key === void 0 ? identity ?? "" : `key ${key}`}${repository === void 0 ? "" : ` for ${repository}`}${ref === void 0 ? "" : `, ${ref}`}`,
				issuer ?? "",
				predicateType ?? "signature"
			];
		}
		const silent = {
			debug: () => {},
			info: () => {},
			warning: () => {}
		};
		async function settle_settle(work) {
			throwAll(await Promise.allSettled(work));
			return Promise.all(work);
		}
		async function settleRows(rows) {
			await settle_settle(rows.flat());
			return Promise.all(rows.map((row) => Promise.all(row)));
		}
		function throwAll(outcomes) {
			const reasons = outcomes.flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason] : []);
			const [first] = reasons;
			if (first === void 0) return;
			if (reasons.length === 1 || !(first instanceof errors_error._G)) throw first;
			const messages = reasons.map((reason) => {
				return `- ${(reason instanceof Error ? reason.message : String(reason)).replaceAll("\n", "\n  ")}`;
			});
			throw new errors_error._G(first.code, `${reasons.length} requests failed:\n${[...new Set(messages)].join("\n")}`, {
				advice: joinAdvice(reasons.map((reason) => reason instanceof errors_error._G ? reason.advice : void 0)),
				cause: new AggregateError(reasons)
			});
		}
		async function during(doing, work) {
			try {
				return await work;
			} catch (error) {
				if (!(error instanceof errors_error._G) || !["REGISTRY", "CREDENTIALS"].includes(error.code)) throw error;
				const { code, message, advice } = error;
				throw new errors_error._G(code, `while ${doing}: ${message}`, {
					advice,
					cause: error
				});
			}
		}
		const ALIASES = {
			x86_64: "amd64",
			"x86-64": "amd64",
			aarch64: "arm64",
			i386: "386",
			armhf: "arm"
		};
		const KNOWN = {
			linux: [
				"amd64",
				"arm64",
				"arm",
				"386",
				"loong64",
				"mips64",
				"mips64le",
				"ppc64le",
				"riscv64",
				"s390x"
			],
			windows: ["amd64", "arm64"]
		};
		const VARIANTS = {
			amd64: /^v[1-4]$/,
			arm: /^v[5-8]$/,
			arm64: /^v[89](?:\.[0-9])?$/,
			ppc64le: /^power[0-9]{1,2}$/,
			riscv64: /^rva[0-9]{2}u64$/
		};
		const FORM = "os/arch or os/arch/variant, e.g. linux/amd64, linux/arm64, linux/arm/v7";
		function platform_parsePlatform(text, input = "platforms", location) {
			const refuse = (why, accepted) => (0, errors_error.aY)(input, `${(0, errors_error.Y0)(text)} ${why}`, accepted, location);
			const part = (name) => (0, errors_error.Y0)(text) === `'${text}'` ? ` ('${name}')` : "";
			const [os = "", written, variant, ...more] = text.trim().toLowerCase().split("/");
			if (written === void 0 || more.length > 0) throw refuse("is not a platform", FORM);
			const architecture = resolveAlias(written);
			const architectures = lookUp(KNOWN, os);
			if (architectures === void 0) throw refuse(`names an unknown operating system${part(os)}`, Object.keys(KNOWN).join(", "));
			if (!architectures.includes(architecture)) throw refuse(`names an unknown architecture${part(written)}`, architectures.join(", "));
			if (variant === void 0) return {
				architecture,
				os
			};
			if (!lookUp(VARIANTS, architecture)?.test(variant)) throw refuse(`names an unknown variant of ${architecture}${part(variant)}`, FORM);
			return {
				architecture,
				os,
				variant
			};
		}
		function lookUp(table, name) {
			return Object.hasOwn(table, name) ? table[name] : void 0;
		}
		function isArchitecture(word) {
			return KNOWN.linux?.includes(resolveAlias(word.toLowerCase())) === true;
		}
		function formatPlatform({ os, architecture, variant }) {
			return [
				os,
				architecture,
				variant
			].filter((part) => part !== void 0 && part !== "").join("/");
		}
		function normalizePlatform(platform) {
			const architecture = resolveAlias(platform.architecture.toLowerCase());
			const variant = normalizeVariant(architecture, platform.variant?.toLowerCase() ?? "");
			const version = platform["os.version"] ?? "";
			const features = [...new Set(platform["os.features"])].sort();
			return {
				architecture,
				os: platform.os.toLowerCase(),
				...version === "" ? {} : { "os.version": version },
				...features.length === 0 ? {} : { "os.features": features },
				...variant === "" ? {} : { variant }
			};
		}
		function resolveAlias(architecture) {
			return lookUp(ALIASES, architecture) ?? architecture;
		}
		function normalizeVariant(architecture, variant) {
			if (architecture === "arm64") {
				if ([
					"",
					"8",
					"v8.0"
				].includes(variant)) return "v8";
				return [
					"9",
					"9.0",
					"v9.0"
				].includes(variant) ? "v9" : variant;
			}
			if (architecture === "arm") return variant === "" ? "v7" : variant.replace(/^(?=[0-9])/, "v");
			if (architecture === "amd64" && variant === "v1") return "";
			return variant;
		}
		function platform_platformKey(platform) {
			return JSON.stringify(normalizePlatform(platform));
		}
		function samePlatform(a, b) {
			return platform_platformKey(a) === platform_platformKey(b);
		}
		function platform_satisfiesPlatform(found, wanted) {
			const a = normalizePlatform(found);
			const b = normalizePlatform(wanted);
			if (a.os !== b.os || a.architecture !== b.architecture) return false;
			return wanted.variant === void 0 || (a.variant ?? "") === (b.variant ?? "");
		}
		var lib_digest = __webpack_require__(6888);
		const ATTESTATION_TYPE = "vnd.docker.reference.type";
		const descriptor_ATTESTATION_SUBJECT = "vnd.docker.reference.digest";
		function parseDescriptor(value, what) {
			const refuse = (why) => new errors_error._G("INVALID_CONTENT", `${what}: ${why}`);
			if (!(0, json.OW)(value)) throw refuse(`a descriptor must be an object, not ${(0, errors_error.hD)(value)}`);
			const { mediaType, size } = value;
			if (mediaType === void 0 || mediaType === "") throw refuse("a descriptor has no mediaType");
			if (!isTypeName(mediaType)) throw refuse(`a descriptor has mediaType ${(0, errors_error.hD)(mediaType)}`);
			if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw refuse(`a descriptor has size ${(0, errors_error.hD)(size)}`);
			const digest = (0, lib_digest.m)(value.digest, what);
			const absent = OPTIONAL.filter((name) => value[name] === null);
			const present = Object.entries(value).filter(([name]) => !absent.includes(name));
			const descriptor = Object.fromEntries(present);
			checkOptional(descriptor, what, refuse);
			return {
				...descriptor,
				mediaType,
				digest,
				size
			};
		}
		const OPTIONAL = [
			"urls",
			"annotations",
			"data",
			"artifactType",
			"platform"
		];
		function checkOptional(descriptor, what, refuse) {
			const { urls, annotations, data, artifactType, platform } = descriptor;
			if (urls !== void 0 && !isTextList(urls)) throw refuse("urls is not a list of strings");
			if (annotations !== void 0) parseAnnotations(annotations, what);
			if (data !== void 0 && typeof data !== "string") throw refuse("data is not a string");
			if (artifactType !== void 0 && !isTypeName(artifactType)) throw refuse(`a descriptor has artifactType ${(0, errors_error.hD)(artifactType)}`);
			if (platform !== void 0) checkPlatform(platform, refuse);
		}
		function isTypeName(value) {
			return typeof value === "string" && /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(value);
		}
		function isTextList(value) {
			return Array.isArray(value) && value.every((entry) => typeof entry === "string");
		}
		function checkPlatform(value, refuse) {
			if (!(0, json.OW)(value)) throw refuse("platform is not an object");
			for (const name of ["os", "architecture"]) if (typeof value[name] !== "string") throw refuse(`platform.${name} is not a string`);
			for (const name of ["variant", "os.version"]) if (value[name] !== void 0 && typeof value[name] !== "string") throw refuse(`platform.${name} is not a string`);
			if (value["os.features"] !== void 0 && !isTextList(value["os.features"])) throw refuse("platform.os.features is not a list of strings");
		}
		function parseAnnotations(value, what) {
			if (value === void 0 || value === null) return {};
			if (!(0, json.OW)(value)) throw new errors_error._G("INVALID_CONTENT", `${what}: annotations is not an object`);
			const wrong = Object.entries(value).find(([, text]) => typeof text !== "string");
			if (wrong === void 0) return value;
			throw new errors_error._G("INVALID_CONTENT", `${what}: annotation ${(0, errors_error.hD)(wrong[0])} is not a string`);
		}
		function descriptor_isAttestation(descriptor) {
			return descriptor.annotations?.[ATTESTATION_TYPE] === "attestation-manifest";
		}
		const DESCRIPTOR_ORDER = [
			"mediaType",
			"digest",
			"size",
			...OPTIONAL
		];
		const PLATFORM_ORDER = [
			"architecture",
			"os",
			"os.version",
			"os.features",
			"variant"
		];
		function descriptor_orderDescriptor(descriptor) {
			const sorted = (0, json.kZ)(descriptor);
			const platform = (0, json.OW)(sorted.platform) ? (0, json.Sj)(sorted.platform, PLATFORM_ORDER) : void 0;
			return (0, json.Sj)({
				...sorted,
				platform
			}, DESCRIPTOR_ORDER);
		}
		const media_type_OCI_INDEX = "application/vnd.oci.image.index.v1+json";
		const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
		const media_type_DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
		const DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
		const MANIFEST_TYPES = [
			media_type_OCI_INDEX,
			OCI_MANIFEST,
			media_type_DOCKER_LIST,
			DOCKER_MANIFEST
		];
		function isIndexType(mediaType) {
			return mediaType === media_type_OCI_INDEX || mediaType === media_type_DOCKER_LIST;
		}
		function isImageType(mediaType) {
			return mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
		}
		function isSchema1Type(mediaType) {
			return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
		}
		function essence(contentType) {
			return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
		}
		function entry_sortEntries(entries) {
			const sorted = {
				images: [],
				attestations: [],
				about: [],
				unknown: []
			};
			for (const entry of entries) sorted[kindOfEntry(entry)].push(entry);
			return sorted;
		}
		function kindOfEntry(entry) {
			const { platform, artifactType, mediaType } = entry;
			if (descriptor_isAttestation(entry)) return "attestations";
			if (platform !== void 0) return isNone(platform) ? "about" : "images";
			if (artifactType !== void 0 && artifactType !== "") return "about";
			return isImageType(mediaType) ? "images" : "unknown";
		}
		function isNone({ os, architecture }) {
			return os === "unknown" && architecture === "unknown";
		}
		var hash = __webpack_require__(1062);
		const manifest_MAX_MANIFEST_BYTES = 4194304;
		function manifestOf(bytes, contentType, what) {
			const claimed = contentType === void 0 ? void 0 : essence(contentType);
			if (claimed !== void 0 && isSchema1Type(claimed)) throw schema1(what);
			const body = (0, json.dw)(bytes, what);
			if (body.schemaVersion === 1) throw schema1(what);
			const mediaType = decideMediaType(body, claimed, what);
			refuseAmbiguity(body, mediaType, what);
			return {
				bytes,
				descriptor: {
					mediaType,
					digest: (0, hash.ol)(bytes),
					size: bytes.byteLength
				}
			};
		}
		function schema1(what) {
			return new errors_error._G("INVALID_CONTENT", `${what} is a schema 1 manifest, which has been retired`, { advice: "Push the image again with a Docker version of this decade." });
		}
		const GENERIC = /* @__PURE__ */ new Set([
			"",
			"application/json",
			"application/octet-stream",
			"text/plain"
		]);
		function decideMediaType(body, claimed, what) {
			const written = writtenMediaType(body, what);
			const known = claimed === void 0 || GENERIC.has(claimed) ? void 0 : claimed;
			if (written !== void 0 && known !== void 0 && written !== known) throw new errors_error._G("INVALID_CONTENT", `${what} was sent as ${(0, errors_error.hD)(known)} but says of itself that it is ${(0, errors_error.hD)(written)}`);
			const mediaType = known ?? written;
			if (mediaType !== void 0) return mediaType;
			if (Array.isArray(body.manifests)) return media_type_OCI_INDEX;
			if (Array.isArray(body.layers)) return OCI_MANIFEST;
			throw new errors_error._G("INVALID_CONTENT", `${what} is neither an image manifest nor an index`);
		}
		function writtenMediaType({ mediaType }, what) {
			if (mediaType === void 0 || mediaType === null || mediaType === "") return void 0;
			if (typeof mediaType === "string") return essence(mediaType);
			throw new errors_error._G("INVALID_CONTENT", `${what} has mediaType ${(0, errors_error.hD)(mediaType)}`);
		}
		function refuseAmbiguity(body, mediaType, what) {
			const hasImage = body.layers !== void 0 || body.config !== void 0;
			const hasIndex = body.manifests !== void 0;
			if (hasImage && hasIndex) throw new errors_error._G("INVALID_CONTENT", `${what} has both 'manifests' and 'layers' or 'config'`);
			if (isIndexType(mediaType) && hasImage || isImageType(mediaType) && hasIndex) throw new errors_error._G("INVALID_CONTENT", `${what} is not what its type ${mediaType} says`);
		}
		function manifest_readManifest({ bytes, descriptor }, what = descriptor.digest) {
			const isIndex = isIndexType(descriptor.mediaType);
			if (!isIndex && !isImageType(descriptor.mediaType)) return { kind: "unknown" };
			const body = (0, json.dw)(bytes, what);
			const hasSubject = body.subject !== void 0 && body.subject !== null;
			const common = {
				annotations: parseAnnotations(body.annotations, what),
				...hasSubject ? { subject: parseDescriptor(body.subject, `${what}: subject`) } : {}
			};
			if (isIndex) return {
				kind: "index",
				manifests: manifest_readList(body.manifests, `${what}: manifests`),
				...common
			};
			const config = parseDescriptor(body.config, `${what}: config`);
			const { artifactType } = body;
			const hasType = typeof artifactType === "string" && artifactType !== "";
			return {
				kind: "image",
				config,
				layers: manifest_readList(body.layers, `${what}: layers`),
				...hasType ? { artifactType } : {},
				...common
			};
		}
		function manifest_readList(value, what) {
			if (value === null) return [];
			if (!Array.isArray(value)) throw new errors_error._G("INVALID_CONTENT", `${what} is not a list`);
			return value.map((entry, index) => parseDescriptor(entry, `${what}[${index}]`));
		}
		var p_limit = __webpack_require__(6799);
		const systemClock = {
			now: () => Date.now(),
			sleep: async (milliseconds) => {
				await (0, promises_.setTimeout)(milliseconds);
			},
			random: () => Math.random()
		};
		const SEPARATOR = /[ \t,]*/y;
		const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
		const EQUALS = /[ \t]*=[ \t]*/y;
		const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
		const OPAQUE = /[ \t]+[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
		function parseChallenges(headers) {
			return (headers === void 0 ? [] : typeof headers === "string" ? [headers] : headers).flatMap(parseLine);
		}
		function parseLine(line) {
			const challenges = [];
			let at = 0;
			const take = (pattern) => {
				pattern.lastIndex = at;
				const match = pattern.exec(line);
				if (match !== null) at = pattern.lastIndex;
				return match;
			};
			for (;;) {
				take(SEPARATOR);
				const name = take(TOKEN)?.[0].toLowerCase();
				if (name === void 0) return challenges;
				if (take(EQUALS) === null) {
					challenges.push({
						scheme: name,
						parameters: {}
					});
					take(OPAQUE);
					continue;
				}
				const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, "$1") ?? take(TOKEN)?.[0];
				const parameters = challenges.at(-1)?.parameters;
				if (value === void 0 || parameters === void 0) return challenges;
				if (!Object.hasOwn(parameters, name)) parameters[name] = value;
			}
		}
		var printable = __webpack_require__(3958);
		const TEMPORARY = /* @__PURE__ */ new Set([
			0,
			408,
			425,
			429,
			499,
			500,
			502,
			503,
			504,
			520,
			521,
			522,
			523,
			524
		]);
		const TIMED_OUT = /* @__PURE__ */ new Set([
			408,
			504,
			524
		]);
		class RegistryError extends errors_error._G {
			status;
			complaints;
			said;
			retryAfter;
			temporary;
			timedOut;
			constructor(code, message, refusal, details = {}) {
				super(code, message, details);
				this.status = refusal.status;
				this.complaints = refusal.complaints ?? [];
				this.said = refusal.said;
				this.retryAfter = refusal.retryAfter;
				this.timedOut = refusal.timedOut ?? TIMED_OUT.has(refusal.status);
				this.temporary = refusal.temporary ?? TEMPORARY.has(refusal.status);
			}
			says(pattern) {
				return this.complaints.some(({ code, message }) => pattern.test(code) || pattern.test(message));
			}
			get notFound() {
				return this.status === 404;
			}
		}
		function registryErrorOf(question, answer, now) {
			const { status, url } = answer;
			const text = new TextDecoder().decode(answer.bytes);
			const complaints = parseComplaints(text);
			const words = complaints.map(({ code, message }) => [code, message].filter(Boolean).join(": "));
			const page = complaints.length > 0 ? "" : (0, printable.g)(withoutMarkup(text), 120);
			const quota = quotaOf(answer);
			const told = [[
				words.join("; "),
				page,
				challengeError(answer)
			].filter(Boolean).join("; "), quota.text].filter(Boolean).join(" ");
			const said = `${(0, printable.B)(url)} answered ${status}${told && ` ${told}`}`;
			return new RegistryError(status === 401 || status === 403 ? "CREDENTIALS" : "REGISTRY", `${question}: ${said}`, {
				status,
				said,
				complaints,
				retryAfter: parseRetryAfter(answer.header("retry-after"), now),
				...quota.isUsedUp || isPullLimit(status, words) ? { temporary: false } : {},
				...status === 400 && isThrottling(words) ? { temporary: true } : {}
			});
		}
		function withAdvice(error, advice) {
			if (advice === void 0 || error.advice !== void 0) return error;
			return new RegistryError(error.code, error.message, error, {
				advice,
				cause: error.cause ?? error
			});
		}
		const UNTRUSTED = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH)/;
		class TooLate extends Error {}
		function noAnswer(question, url, cause) {
			const root = rootCause(cause);
			const code = root instanceof Error && "code" in root ? String(root.code) : "";
			const isUntrusted = url.protocol === "https:" && UNTRUSTED.test(code);
			const why = (0, printable.g)(wordsOf(root, code), 200);
			const advice = isUntrusted ? `Nothing was sent. Name the certificate authority of ${url.host} in NODE_EXTRA_CA_CERTS; if it speaks plain HTTP, name it in insecure-registries.` : `Check that ${url.host} is up and can be reached from here.`;
			const said = `no answer from ${(0, printable.B)(url)} (${why})`;
			return new RegistryError("REGISTRY", `${question}: ${said}`, {
				status: 0,
				said,
				temporary: !isUntrusted,
				timedOut: root instanceof TooLate
			}, {
				cause,
				advice
			});
		}
		function rootCause(error) {
			if (error instanceof AggregateError && error.errors.length > 0) return rootCause(error.errors[0]);
			return error instanceof Error && error.cause instanceof Error ? rootCause(error.cause) : error;
		}
		function wordsOf(error, code) {
			return error instanceof Error ? error.message || code || error.name : String(error);
		}
		function withoutMarkup(text) {
			return text.split("<").map((part, position) => position === 0 ? part : part.slice(part.indexOf(">") + 1)).join(" ");
		}
		function parseComplaints(text) {
			let body;
			try {
				body = JSON.parse(text);
			} catch {
				return [];
			}
			if (!(0, json.OW)(body)) return [];
			return (Array.isArray(body.errors) ? body.errors : [body]).slice(0, 10).flatMap((entry) => {
				if (!(0, json.OW)(entry)) return [];
				const code = typeof entry.code === "string" ? (0, printable.g)(entry.code, 100) : "";
				const texts = [
					entry.message,
					entry.error_description,
					entry.error,
					entry.details
				];
				const message = (0, printable.g)(texts.find((text) => typeof text === "string" && text !== "") ?? "");
				return code === "" && message === "" ? [] : [{
					code,
					message,
					digests: digestsIn(entry)
				}];
			});
		}
		function digestsIn({ message, detail }) {
			const text = JSON.stringify([message, detail]);
			return [...new Set(text.match(/\b(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})\b/g))].filter(lib_digest.B);
		}
		function challengeError(answer) {
			const challenges = parseChallenges(answer.headers("www-authenticate"));
			const { error, error_description: description } = challenges.find(({ parameters }) => parameters.error !== void 0)?.parameters ?? {};
			if (error !== void 0) return (0, printable.g)([error, description].filter(Boolean).join(": "), 300);
			const schemes = challenges.map(({ scheme }) => scheme);
			const isUsable = schemes.some((scheme) => scheme === "basic" || scheme === "bearer");
			return schemes.length === 0 || isUsable ? "" : `it wants ${(0, printable.g)(schemes.join(", "), 60)}, which we lack`;
		}
		const QUOTA_HEADERS = [
			"ratelimit-limit",
			"ratelimit-remaining",
			"docker-ratelimit-source",
			"retry-after"
		];
		function quotaOf(answer) {
			if (answer.status !== 429) return {
				text: "",
				isUsedUp: false
			};
			const lines = QUOTA_HEADERS.flatMap((name) => {
				const value = answer.header(name);
				return value === void 0 ? [] : [`${name}: ${(0, printable.g)(value, 60)}`];
			});
			const isUsedUp = /^\s*0(?:;|\s*$)/.test(answer.header("ratelimit-remaining") ?? "");
			return {
				text: lines.length === 0 ? "" : `(${lines.join(", ")})`,
				isUsedUp
			};
		}
		function isPullLimit(status, words) {
			return status === 429 && words.some((text) => /pull rate limit/i.test(text));
		}
		function isThrottling(words) {
			return words.some((text) => /ThrottlingException|rate exceeded/i.test(text));
		}
		function parseRetryAfter(value, now) {
			if (value === void 0) return void 0;
			if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1e3;
			const date = /[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
			return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
		}
		var kind = __webpack_require__(8936);
		function adviceFor(error, { method, noun }, { registry, repository, tag, digest }) {
			if (error.says(MISSING_PART)) return "The registry misses something that the manifest points to: push the images of all platforms to this repository first.";
			if (error.status === 429) return tooManyRequests(error, registry);
			if (error.says(/exceeds the maximum allowed number of tags/i)) return "ECR holds at most 1000 tags for one image: delete some of its tags.";
			if ((0, kind.I)(registry).name === "ecr" && error.says(/RepositoryNotFound|NAME_UNKNOWN|does not exist/i)) return `Create the ECR repository '${repository}', or a repository creation template with CREATE_ON_PUSH.`;
			if (error.says(/archived/i)) return "Restore the archived image in the registry first.";
			if (error.status === 401 || error.status === 403) return refused(error, registry, repository);
			if (error.status === 404) return notFound(method, repository, digest === void 0 ? tag : void 0);
			if (error.status === 413) return `The registry, or a proxy before it, does not take a ${noun ?? "manifest"} of this size${noun === "blob" ? ", and no smaller parts of it: raise its limit of a request body" : ""}.`;
			if (error.status >= 500 || error.temporary) return `${registry} is in trouble, not this run: look at its status page and run again later.`;
			return `Run again. If it stays so, ask those who run ${registry} what this answer means.`;
		}
		const MISSING_PART = /BLOB_UNKNOWN|ReferencedImagesNotFound|manifest list is referencing/i;
		function tooManyRequests(error, registry) {
			return (0, kind.I)(registry).name === "docker-hub" && !error.temporary ? (door) => `The pull limit of Docker Hub is used up: ${logInToDockerHub(door)}.` : "The registry allows no more requests for now; run again later.";
		}
		function logInToDockerHub(door) {
			return {
				"build-workflow": "log in to Docker Hub, by the secrets DOCKER_USERNAME and DOCKER_TOKEN",
				"promote-workflow": "log in to Docker Hub, by an entry of the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS",
				action: "log in to Docker Hub before, by `docker-username` and `docker-token` of the login action",
				terminal: "log in to Docker Hub (`docker login`)"
			}[door];
		}
		function notFound(method, repository, tag) {
			if (method !== "GET" && method !== "HEAD") return `Check that the repository '${repository}' exists, and that the credential may write to it.`;
			return tag === void 0 ? `Check that it is in '${repository}', and that the credential may see it.` : `Check that the image was pushed to this repository under the tag '${tag}', and that the credential may see it.`;
		}
		function refused(error, registry, repository) {
			if ((0, kind.I)(registry).name === "ghcr") return (door) => `${grantPackages(door)}; also give ${door === "terminal" ? "its user" : "this repository"} write access in the settings of the package '${repository}'.`;
			if (error.status === 401) return (door) => logIn(door, registry, repository);
			if (error.says(/authorization token has expired/i)) return `The credential for ${registry} has expired: log in again.`;
			if ((0, kind.I)(registry).name === "artifactory") return `Artifactory answers 403 also for what does not exist: check '${repository}', and that the credential may use it.`;
			return `The credential for ${registry} may not do this on '${repository}': give it the right to push.`;
		}
		function logIn(door, registry, repository) {
			return {
				"build-workflow": `Give the workflow a login for ${registry}: an entry of the secret REGISTRY_AUTHS, or of \`registry-identities\`.`,
				"promote-workflow": `Give the workflow a login for ${registry}: an entry of the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS, or of \`from-identities\` or \`to-identities\`.`,
				action: `Log in to ${registry} in a step before this one: the login action, with ${registry}/${repository} among its \`images\`.`,
				terminal: `Log in to ${registry} first: \`docker login ${registry}\`, or \`multiarch login --images ${registry}/${repository}\`.`
			}[door];
		}
		function grantPackages(door) {
			const line = "permissions: { contents: read, packages: write }";
			return {
				"build-workflow": `Grant the job that calls the workflow \`${line}\``,
				"promote-workflow": `Grant the job that calls the workflow \`${line}\``,
				action: `Grant the job \`${line}\``,
				terminal: "Log in to ghcr.io with a token that has the scope write:packages"
			}[door];
		}
		function refusedCredential(registry) {
			return (0, kind.I)(registry).name === "ghcr" ? (door) => `${grantPackages(door)}, or check that the token is current and may use this package.` : `The credential for ${registry} was refused: check that it is current and may use this repository.`;
		}
		function manifestPath({ tag, digest, ...image }) {
			if (digest !== void 0) return `${base(image)}/manifests/${(0, lib_digest.m)(digest)}`;
			if (tag !== void 0) return `${base(image)}/manifests/${(0, lib_reference.ED)(tag)}`;
			throw new errors_error._G("INVALID_INPUT", `${(0, lib_reference.eS)(image)}: a tag or a digest is needed`);
		}
		function blobPath(image, digest) {
			return `${base(image)}/blobs/${(0, lib_digest.m)(digest)}`;
		}
		function uploadsPath(image) {
			return `${base(image)}/blobs/uploads/`;
		}
		function referrersPath(image, digest) {
			return `${base(image)}/referrers/${(0, lib_digest.m)(digest)}`;
		}
		function tagsPath(image) {
			return `${base(image)}/tags/list`;
		}
		function base(image) {
			const { repository } = (0, lib_reference["if"])((0, lib_reference.eS)(image), "image");
			return `/v2/${repository}`;
		}
		async function readUpTo(body, limit, isPartWelcome) {
			const chunks = [];
			let size = 0;
			try {
				for await (const chunk of body) {
					chunks.push(chunk);
					size += chunk.byteLength;
					if (size > limit) break;
				}
			} catch (error) {
				if (!isPartWelcome) throw error;
			}
			return {
				bytes: Buffer.concat(chunks, size).subarray(0, limit),
				isWhole: size <= limit
			};
		}
		const body_zlib = () => process.getBuiltinModule("node:zlib");
		const DECODERS = {
			gzip: (bytes, maxOutputLength) => body_zlib().gunzipSync(bytes, { maxOutputLength }),
			"x-gzip": (bytes, maxOutputLength) => body_zlib().gunzipSync(bytes, { maxOutputLength }),
			deflate: (bytes, maxOutputLength) => body_zlib().inflateSync(bytes, { maxOutputLength }),
			br: (bytes, maxOutputLength) => body_zlib().brotliDecompressSync(bytes, { maxOutputLength })
		};
		function decodeBody(bytes, encoding, limit, what) {
			const name = (encoding ?? "identity").trim().toLowerCase();
			if (name === "identity" || name === "") return bytes;
			const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : void 0;
			if (decode === void 0) throw new errors_error._G("INVALID_CONTENT", `${what} was sent in an encoding that was not asked for`);
			try {
				return decode(bytes, limit);
			} catch (cause) {
				throw new errors_error._G("INVALID_CONTENT", `${what} was sent as ${name} but is not, or is larger than ${limit} bytes`, { cause });
			}
		}
		function isByteSource(body) {
			return body !== void 0 && !(body instanceof Uint8Array);
		}
		var network_proxies = __webpack_require__(6895);
		var trust = __webpack_require__(2929);
		var wire_agents = __webpack_require__(8030);
		var bulk_agent = __webpack_require__(6743);
		function connectionIsFree() {
			return new Promise((resolve) => setImmediate(resolve));
		}
		class ClientClosed extends Error {}
		const DEFAULT_TIMEOUTS = {
			connect: 1e4,
			answer: 6e4,
			idle: 6e4,
			exchange: 9e4
		};
		const COMMITTED = 1e4;
		const DISCARD_LIMIT = 65536;
		function openTransport(options = {}) {
			const { timeouts = DEFAULT_TIMEOUTS, proxies = {} } = options;
			const agents = /* @__PURE__ */ new Map();
			let isClosed = false;
			const agentFor = ({ url, bulk = false }) => {
				const proxy = (0, network_proxies.iJ)(url, proxies);
				const ahead = proxy === void 0 && options.ca === void 0 && !bulk ? options.ahead?.agentOf(url.protocol) : void 0;
				if (ahead !== void 0) return ahead;
				const key = `${url.protocol} ${proxy} ${bulk}`;
				const known = agents.get(key);
				if (known !== void 0) return known;
				const agent = (0, wire_agents.QY)(url.protocol, {
					ca: options.ca,
					proxy,
					isBulk: bulk
				});
				agents.set(key, agent);
				return agent;
			};
			return {
				send: async (wireRequest) => {
					if (isClosed) throw new ClientClosed("the client was closed");
					return (0, trust.M)(() => send(agentFor(wireRequest), timeouts, wireRequest));
				},
				close: async () => {
					isClosed = true;
					for (const agent of agents.values()) agent.destroy();
				}
			};
		}
		function send(agent, timeouts, { method, url, headers, body, bulk = false, signal }) {
			const { request } = (0, wire_agents.fe)(url.protocol);
			return new Promise((resolve, reject) => {
				const length = isByteSource(body) ? { "content-length": String(body.size) } : {};
				const outgoing = request(url, {
					agent,
					method,
					headers: {
						"accept-encoding": "identity",
						"user-agent": "multiarch",
						...headers,
						...length
					},
					...signal === void 0 ? {} : { signal }
				});
				limitTime(outgoing, timeouts, reject);
				outgoing.on("error", reject);
				if (signal?.aborted) reject(signal.reason);
				const abort = () => reject(signal?.reason);
				signal?.addEventListener("abort", abort, { once: true });
				outgoing.once("close", () => signal?.removeEventListener("abort", abort));
				outgoing.once("close", () => reject(/* @__PURE__ */ new Error("the connection was closed")));
				outgoing.once("upgrade", (_, socket) => {
					socket.destroy();
					reject(/* @__PURE__ */ new Error("it switched to another protocol, which was not asked for"));
				});
				outgoing.once("response", (incoming) => {
					incoming.setTimeout(timeouts.idle, () => incoming.destroy(new TooLate(`nothing came for ${timeouts.idle / 1e3} s`)));
					resolve(toResponse(incoming, url, bulk ? (0, bulk_agent.n)(incoming) : void 0));
				});
				const sent = () => outgoing.setTimeout(timeouts.answer + (isByteSource(body) ? body.size / COMMITTED : 0));
				if (isByteSource(body)) deliver(body, outgoing).then(sent, (error) => outgoing.destroy(error));
				else outgoing.end(body);
			});
		}
		async function deliver(source, outgoing) {
			const { size } = source;
			let sent = 0;
			let abandon = (_) => {};
			outgoing.once("close", () => abandon(/* @__PURE__ */ new Error("the connection was closed")));
			const write = (piece) => {
				sent += piece.byteLength;
				if (sent > size) throw new Error(`the source has more than the ${size} bytes that it announced`);
				return new Promise((resolve, reject) => {
					abandon = reject;
					outgoing.write(piece, (error) => error ? reject(error) : resolve());
				});
			};
			await source.pour(write);
			if (sent < size) throw new Error(`the source has ${sent} of the ${size} bytes that it announced`);
			outgoing.end();
		}
		function limitTime(outgoing, { connect, answer }, reject) {
			const giveUp = (what, milliseconds) => () => {
				const error = new TooLate(`${what} after ${milliseconds / 1e3} s`);
				reject(error);
				outgoing.destroy(error);
			};
			const tunnel = setTimeout(giveUp("not connected", answer), answer);
			outgoing.once("close", () => clearTimeout(tunnel));
			outgoing.once("socket", (socket) => {
				clearTimeout(tunnel);
				if (!socket.connecting) return;
				const timer = setTimeout(giveUp("not connected", connect), connect);
				for (const event of ["connect", "close"]) socket.once(event, () => clearTimeout(timer));
			});
			outgoing.setTimeout(answer, giveUp("no answer", answer));
		}
		function toResponse(incoming, url, seized) {
			const all = (name) => incoming.headersDistinct[name.toLowerCase()] ?? [];
			return {
				status: incoming.statusCode ?? 0,
				url,
				headers: all,
				header: (name) => all(name)[0],
				body: incoming,
				pour: seized?.pour ?? ((sink) => pour(incoming, sink)),
				discard: () => discard(incoming)
			};
		}
		async function pour(incoming, sink) {
			for await (const piece of incoming) await sink(piece);
		}
		async function discard(incoming) {
			let size = 0;
			for await (const chunk of incoming) {
				size += chunk.byteLength;
				if (size > DISCARD_LIMIT) break;
			}
		}
		const WORDS_LIMIT = 65536;
		const exchange_NOTHING = {
			bytes: /* @__PURE__ */ new Uint8Array(),
			isWhole: false
		};
		async function exchange({ transport, clock, log, patience }, question, request, limit = WORDS_LIMIT) {
			const { method, url } = request;
			const abort = new AbortController();
			const tooLong = () => abort.abort(new TooLate(`not complete after ${patience / 1e3} s`));
			const timer = isByteSource(request.body) ? void 0 : setTimeout(tooLong, patience);
			const started = clock.now();
			try {
				const bulk = limit === "leave";
				const response = await transport.send({
					...request,
					bulk,
					signal: abort.signal
				});
				const isSuccess = response.status >= 200 && response.status < 300;
				const isLeft = bulk && isSuccess;
				const most = isSuccess && !bulk ? limit : WORDS_LIMIT;
				const { bytes, isWhole } = isLeft ? exchange_NOTHING : await readUpTo(response.body, most, !isSuccess);
				if (!isLeft) await connectionIsFree();
				log.debug(`${method} ${(0, printable.B)(url)} → ${response.status} (${clock.now() - started} ms)`);
				const { status, header, headers } = response;
				const rest = isLeft ? { rest: response } : {};
				return {
					status,
					url: response.url,
					header,
					headers,
					bytes,
					isWhole,
					strayed: false,
					...rest
				};
			} catch (cause) {
				if (cause instanceof ClientClosed) throw cause;
				throw noAnswer(question, url, abort.signal.aborted ? abort.signal.reason : cause);
			} finally {
				clearTimeout(timer);
			}
		}
		function contentOf({ bytes, isWhole, header }, limit, what) {
			if (!isWhole || bytes.byteLength > limit) throw new errors_error._G("INVALID_CONTENT", `${what} is larger than ${limit} bytes, which is refused`);
			return decodeBody(bytes, header("content-encoding"), limit, what);
		}
		async function getBlob({ host, image, scope }, digest, limit) {
			const what = `${(0, lib_reference.eS)(image)}@${digest}`;
			const answer = await host.call({
				method: "GET",
				noun: "blob",
				reference: {
					...image,
					digest
				},
				path: blobPath(image, digest),
				scopes: [scope],
				expect: [200],
				limit
			});
			const isRight = answer.isWhole && (0, hash.tH)(answer.bytes, digest) === true;
			const bytes = isRight ? answer.bytes : contentOf(answer, limit, what);
			if (!isRight && (0, hash.tH)(bytes, digest) !== true) throw new errors_error._G("INVALID_CONTENT", `${what}: the content does not have this digest`, { advice: "The registry or something on the way to it changed the content; nothing was used of it." });
			return bytes;
		}
		async function openBlob({ host, image, scope }, digest, offset) {
			const answer = await host.call({
				method: "GET",
				noun: "blob",
				reference: {
					...image,
					digest
				},
				path: blobPath(image, digest),
				...offset === 0 ? {} : { headers: { range: `bytes=${offset}-` } },
				scopes: [scope],
				expect: [200, 206],
				limit: "leave"
			});
			const start = answer.status === 206 ? startOf(answer.header("content-range")) : 0;
			if (start !== 0 && start !== offset) throw new errors_error._G("INVALID_CONTENT", `GET blob ${(0, lib_reference.eS)(image)}@${digest}: asked for what follows byte ${offset}, it sent another part`, { advice: "The registry or something on the way to it does not understand ranges; run again." });
			const length = answer.header("content-length");
			const hasLength = (answer.header("content-encoding") ?? "identity") === "identity" && length !== void 0 && /^\d{1,15}$/.test(length);
			return {
				start,
				body: answer.rest ?? blobs_NOTHING,
				...hasLength ? { length: Number(length) } : {}
			};
		}
		const blobs_NOTHING = { pour: async () => {} };
		function startOf(header) {
			return Number(/^bytes (\d{1,15})-/.exec(header ?? "")?.[1] ?? NaN);
		}
		async function lookForBlob(context, digest) {
			try {
				return await hasBlob(context, digest) ? "present" : "absent";
			} catch (error) {
				if (!(error instanceof RegistryError) || error.temporary) throw error;
				return "unknown";
			}
		}
		async function hasBlob({ host, image, scope }, digest) {
			return (await host.call({
				method: "HEAD",
				noun: "blob",
				reference: {
					...image,
					digest
				},
				path: blobPath(image, digest),
				scopes: [scope],
				expect: [200, 404]
			})).status === 200;
		}
		function isWebPage({ header }) {
			return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header("content-type") ?? "");
		}
		function referenceIn({ image }, { tag, digest }) {
			return {
				...image,
				...tag === void 0 ? {} : { tag },
				...digest === void 0 ? {} : { digest }
			};
		}
		const SHORTEST = 2;
		function proofIn({ header }, what) {
			const mediaType = essence(header("content-type") ?? "");
			if (isSchema1Type(mediaType)) throw new errors_error._G("INVALID_CONTENT", `${what} is a schema 1 manifest, which has been retired`, { advice: "Push the image again with a Docker version of this decade." });
			const digest = header("docker-content-digest")?.trim() || void 0;
			const size = lengthIn(header("content-length"));
			const encoding = header("content-encoding")?.trim() || "identity";
			return {
				mediaType,
				...digest === void 0 ? {} : { digest: (0, lib_digest.m)(digest, `Docker-Content-Digest of ${what}`) },
				...size === void 0 || encoding !== "identity" ? {} : { size }
			};
		}
		function lengthIn(text = "") {
			const length = /^\d{1,15}$/.test(text) ? Number(text) : 0;
			return length < SHORTEST || length > manifest_MAX_MANIFEST_BYTES ? void 0 : length;
		}
		const ACCEPT = MANIFEST_TYPES.join(", ");
		const ASK_WITH_GET = /* @__PURE__ */ new Set([
			400,
			401,
			403,
			405,
			501
		]);
		async function headManifest(context, wanted) {
			const reference = referenceIn(context, wanted);
			let answer;
			try {
				answer = await context.host.call({
					method: "HEAD",
					reference,
					path: manifestPath(reference),
					headers: { accept: ACCEPT },
					scopes: [context.scope],
					expect: [200]
				});
			} catch (error) {
				if (!(error instanceof RegistryError) || !ASK_WITH_GET.has(error.status)) throw error;
				return (await fetchManifest(context, wanted, error.status === 401)).descriptor;
			}
			const described = describe(answer, reference);
			if (described === void 0) return (await getManifest(context, wanted)).descriptor;
			remember(context, described.digest);
			return described;
		}
		function describe(answer, reference) {
			const what = (0, lib_reference.FH)(reference);
			const { mediaType, digest: claimed, size } = adviseOn(what, () => proofIn(answer, what));
			if (contradicts(claimed, reference.digest)) throw new errors_error._G("INVALID_CONTENT", `${what} was answered with ${claimed}`, { advice: "The registry, or a cache before it, mixes up its content: nothing was used of it." });
			const digest = reference.digest ?? claimed;
			if (digest === void 0 || size === void 0 || !MANIFEST_TYPES.includes(mediaType)) return void 0;
			return {
				mediaType,
				digest,
				size
			};
		}
		function adviseOn(what, read) {
			try {
				return read();
			} catch (cause) {
				if (!(cause instanceof errors_error._G) || cause.advice !== void 0) throw cause;
				const advice = `Nothing was used of it. Push ${what} again with a current tool; if it stays so, the registry is at fault.`;
				throw new errors_error._G(cause.code, cause.message, {
					cause,
					advice
				});
			}
		}
		function contradicts(claimed, asked) {
			const algorithm = (digest) => digest.split(":", 1)[0];
			if (claimed === void 0 || asked === void 0 || claimed === asked) return false;
			return algorithm(claimed) === algorithm(asked);
		}
		async function getManifest(context, wanted) {
			return fetchManifest(context, wanted, false);
		}
		async function fetchManifest(context, wanted, once) {
			const reference = referenceIn(context, wanted);
			const what = (0, lib_reference.FH)(reference);
			const answer = await context.host.call({
				method: "GET",
				reference,
				path: manifestPath(reference),
				headers: { accept: ACCEPT },
				scopes: [context.scope],
				expect: [200],
				limit: manifest_MAX_MANIFEST_BYTES,
				once
			});
			refuseWebPage(answer, `GET ${what}`);
			const bytes = contentOf(answer, manifest_MAX_MANIFEST_BYTES, what);
			const { digest: claimed } = adviseOn(what, () => proofIn(answer, what));
			verify(bytes, reference.digest, what);
			if (claimed !== void 0 && (0, hash.tH)(bytes, claimed) !== void 0) verify(bytes, claimed, what);
			const manifest = adviseOn(what, () => manifestOf(bytes, answer.header("content-type"), what));
			const digest = reference.digest ?? verifiable(bytes, claimed) ?? manifest.descriptor.digest;
			remember(context, digest);
			return {
				bytes,
				descriptor: {
					...manifest.descriptor,
					digest
				}
			};
		}
		function remember({ host, image }, digest) {
			host.seenManifests.add(`${image.repository}@${digest}`);
		}
		function verifiable(bytes, claimed) {
			return claimed !== void 0 && (0, hash.tH)(bytes, claimed) === true ? claimed : void 0;
		}
		function verify(bytes, digest, what) {
			if (digest === void 0) return;
			const isRight = (0, hash.tH)(bytes, digest);
			if (isRight === void 0) throw new errors_error._G("INVALID_CONTENT", `${what}: content with the digest ${digest} cannot be verified`, { advice: "Ask for it by its tag, or by its sha256 or sha512 digest." });
			if (!isRight) throw new errors_error._G("INVALID_CONTENT", `${what}: the content does not have the digest ${digest}`, { advice: "The registry or something on the way to it changed the content; nothing was used of it." });
		}
		function refuseWebPage(answer, question) {
			if (!isWebPage(answer)) return;
			throw new RegistryError("REGISTRY", `${question}: ${answer.url.host} answered ${answer.status} with a web page, as no registry does`, { status: answer.status }, { advice: `Check that ${answer.url.host} is a registry, and that no proxy asks for a login.` });
		}
		const READABLE_WITHIN = 1e4;
		const FIRST_WAIT = 250;
		async function headWritten(context, wanted, isIt = () => true, within = READABLE_WITHIN) {
			const { clock } = context.host;
			const end = clock.now() + within;
			for (let wait = FIRST_WAIT;; wait *= 2) {
				const isLast = clock.now() + wait > end;
				try {
					const found = await headManifest(context, wanted);
					if (isLast || isIt(found)) return found;
				} catch (error) {
					if (isLast || !(error instanceof RegistryError) || !error.notFound) throw error;
				}
				await clock.sleep(wait);
			}
		}
		async function findDescriptor(context, wanted) {
			return orNothing(headManifest(context, wanted));
		}
		async function orNothing(question) {
			try {
				return await question;
			} catch (error) {
				if (error instanceof RegistryError && error.notFound) return void 0;
				throw error;
			}
		}
		const missing_parts_MOST = 200;
		class MissingParts extends RegistryError {
			missing;
			constructor(error, image, missing) {
				const message = `${error.message}\n${(0, lib_reference.eS)(image)} lacks ${missing.join(", ")}`;
				super(error.code, message, error, {
					advice: error.advice,
					cause: error
				});
				this.missing = missing;
			}
		}
		function isAboutParts(error) {
			return error.says(MISSING_PART) || error.status === 404 && error.says(/MANIFEST_UNKNOWN/);
		}
		async function findParts(context, manifest, error) {
			if (!isAboutParts(error)) throw error;
			const { parts, isIndex } = partsOf(manifest);
			const named = namedIn(error, parts);
			const suspects = (named.length > 0 ? named : parts).slice(0, missing_parts_MOST);
			const exists = (digest) => isIndex ? hasManifest(context, digest) : mayHaveBlob(context, digest);
			const missing = (await Promise.all(suspects.map(async (digest) => ({
				digest,
				exists: await exists(digest)
			})))).filter((one) => !one.exists).map(({ digest }) => digest);
			if (missing.length > 0) throw new MissingParts(error, context.image, missing);
			if (suspects.length === 0) throw error;
			return suspects;
		}
		function insisting(context, manifest, error) {
			const named = isAboutParts(error) ? namedIn(error, partsOf(manifest).parts) : [];
			return named.length === 0 ? error : new MissingParts(error, context.image, named);
		}
		function namedIn(error, parts) {
			const named = new Set(error.complaints.flatMap(({ digests }) => digests));
			return parts.filter((digest) => named.has(digest));
		}
		function partsOf(manifest) {
			const content = manifest_readManifest(manifest);
			const isIndex = content.kind === "index";
			const descriptors = isIndex ? content.manifests : content.kind === "image" ? [content.config, ...content.layers] : [];
			return {
				parts: [...new Set(descriptors.map(({ digest }) => digest))],
				isIndex
			};
		}
		async function mayHaveBlob(context, digest) {
			return await lookForBlob(context, digest) !== "absent";
		}
		async function hasManifest(context, digest) {
			const { host, image } = context;
			return await orNothing(host.seenManifests.has(`${image.repository}@${digest}`) ? headWritten(context, { digest }) : headManifest(context, { digest })) !== void 0;
		}
		class GoneAtSource extends RegistryError {
			constructor(cause, message = cause.message) {
				super(cause.code, message, cause, {
					cause,
					advice: "The source names it, but has it no more: push the image again, or restore it in the registry."
				});
			}
		}
		async function atSource(question) {
			try {
				return await question;
			} catch (error) {
				if (error instanceof RegistryError && error.notFound && !(error instanceof GoneAtSource)) throw new GoneAtSource(error);
				throw error;
			}
		}
		function ofPart(part, error) {
			if (!(error instanceof RegistryError)) return error;
			const message = `${part}: ${error.message}`;
			if (error instanceof GoneAtSource) return new GoneAtSource(error, message);
			return new RegistryError(error.code, message, error, {
				advice: error.advice,
				cause: error
			});
		}
		class ProgressMeter {
			#clock;
			#tell;
			#interval;
			#began;
			#told;
			#total = 0;
			#done = 0;
			#sent = 0;
			constructor(clock, interval, tell) {
				this.#clock = clock;
				this.#interval = interval;
				this.#tell = tell;
				this.#began = clock.now();
				this.#told = this.#began;
			}
			expect(bytes) {
				this.#total += bytes;
			}
			spare(bytes) {
				this.#done += bytes;
				this.#report();
			}
			pass(bytes) {
				this.#done += bytes;
				if (bytes > 0) this.#sent += bytes;
				this.#report();
			}
			get progress() {
				const seconds = (this.#clock.now() - this.#began) / 1e3;
				const rate = seconds > 0 ? this.#sent / seconds : 0;
				const left = this.#total - this.#done;
				const remaining = rate > 0 ? { remaining: left / rate } : {};
				return {
					done: this.#done,
					total: this.#total,
					rate,
					...remaining
				};
			}
			#report() {
				const now = this.#clock.now();
				if (now - this.#told < this.#interval) return;
				this.#told = now;
				this.#tell(this.progress);
			}
		}
		function renderProgress({ done, total, rate, remaining }) {
			const left = remaining === void 0 ? "" : `, ${formatSeconds(Math.ceil(remaining))} left`;
			return `copied ${formatSize(done)} of ${formatSize(total)} (${formatSize(rate)}/s${left})`;
		}
		const MAX_DEPTH = 8;
		const MAX_MANIFESTS = 1e4;
		const MAX_BYTES = 8 * 1024 ** 3;
		class ReferrerBudget {
			#what;
			#most;
			#manifests = 0;
			#bytes = 0;
			constructor(what, { depth, manifests, bytes } = {}) {
				this.#what = what;
				this.#most = {
					depth: depth ?? MAX_DEPTH,
					manifests: manifests ?? MAX_MANIFESTS,
					bytes: bytes ?? MAX_BYTES
				};
			}
			descend(depth) {
				if (depth > this.#most.depth) this.#refuse(`is more than ${this.#most.depth} steps deep`);
			}
			spend(manifests, bytes) {
				this.#manifests += manifests;
				this.#bytes += bytes;
				if (this.#manifests > this.#most.manifests) this.#refuse(`is more than ${this.#most.manifests} manifests`);
				if (this.#bytes > this.#most.bytes) this.#refuse(`has more than ${this.#most.bytes} bytes`);
			}
			#refuse(problem) {
				throw new errors_error._G("REGISTRY", `${this.#what}: what speaks of it (signatures, SBOMs and the like) ${problem}`, { advice: "None of it is left out, and so the image was not copied. Delete at the source what nobody needs of it; if that is not so much, report it to those who run the registry." });
			}
		}
		function referrersTag(digest, suffix = "") {
			const tag = digest.replace(":", "-") + suffix;
			return (0, lib_reference.dz)(tag) ? tag : void 0;
		}
		function referrersOf(manifest) {
			const content = manifest_readManifest(manifest);
			return content.kind === "index" ? content.manifests : [];
		}
		function indexOfReferrers(referrers) {
			const body = {
				schemaVersion: 2,
				mediaType: media_type_OCI_INDEX,
				manifests: referrers.map(descriptor_orderDescriptor)
			};
			const bytes = new TextEncoder().encode(JSON.stringify(body));
			return {
				bytes,
				descriptor: {
					mediaType: media_type_OCI_INDEX,
					digest: (0, hash.ol)(bytes),
					size: bytes.byteLength
				}
			};
		}
		function keepReferrers(before, isKept) {
			const listed = referrersOf(before);
			const kept = listed.filter(isKept);
			return kept.length === listed.length ? before : indexOfReferrers(kept);
		}
		function mergeReferrers(before, more) {
			const listed = referrersOf(before);
			const known = new Set(listed.map(({ digest }) => digest));
			const added = more.filter(({ digest }) => !known.has(digest));
			return added.length === 0 ? before : indexOfReferrers([...listed, ...added]);
		}
		function isExtensionOf(after, before) {
			const [now, then] = [after, before].map((manifest) => {
				const content = manifest_readManifest(manifest);
				return content.kind === "image" ? content.layers.map(({ digest }) => digest) : void 0;
			});
			return then?.every((digest) => now?.includes(digest)) ?? false;
		}
		const SUFFIXES = [
			"",
			".sig",
			".att",
			".sbom"
		];
		class ReferrerCopier {
			#from;
			#to;
			#work;
			#seen = /* @__PURE__ */ new Set();
			#copied = /* @__PURE__ */ new Set();
			#hasApi = {};
			#isToldByTags = false;
			#tags;
			#lookedUp = new Once();
			constructor(from, to, work) {
				this.#from = from;
				this.#to = to;
				this.#work = work;
			}
			get copied() {
				return [...this.#copied];
			}
			lookAhead({ digest }) {
				this.#lookUp(digest).catch(() => {});
			}
			async copyAll(root, children) {
				const inline = new Set(children.map(({ digest }) => digest));
				let subjects = [root, ...children.filter((child) => !descriptor_isAttestation(child))];
				for (let depth = 0; subjects.length > 0; depth += 1) {
					const [first, ...others] = subjects.filter(({ digest }) => !this.#seen.has(digest));
					if (first === void 0) return;
					for (const { digest } of [first, ...others]) this.#seen.add(digest);
					const found = [await this.#copyOf(first, inline)];
					found.push(...await Promise.all(others.map((subject) => this.#copyOf(subject, inline))));
					subjects = found.flat();
					if (subjects.length > 0) this.#work.budget.descend(depth + 1);
				}
			}
			async #copyOf(subject, inline) {
				const { listed: answer, tags } = await this.#lookUp(subject.digest);
				const isApart = ({ digest }) => !inline.has(digest);
				const listed = answer instanceof errors_error._G ? [] : answer.filter(isApart);
				const tagged = [];
				let standIn;
				for (const tag of tags) {
					const manifest = await this.#from.findManifest({ tag });
					if (manifest === void 0) continue;
					if (!tag.includes(".") && manifest_readManifest(manifest).kind === "index") standIn = manifest;
					else tagged.push([tag, manifest]);
				}
				if (answer instanceof errors_error._G) this.#doWithout(answer, standIn !== void 0 || tagged.length > 0);
				const stoodFor = standIn === void 0 ? [] : referrersOf(standIn).filter(isApart);
				const found = [
					...listed,
					...stoodFor,
					...tagged.map(([, { descriptor }]) => descriptor)
				];
				const copied = await Promise.all(found.map(async (descriptor) => await this.#copy(descriptor) ? [descriptor] : []));
				const whole = new Set(copied.flat().map(({ digest }) => digest));
				const isWhole = ({ digest }) => whole.has(digest) || inline.has(digest);
				for (const [tag, manifest] of tagged) if (isWhole(manifest.descriptor)) await this.#writeTag(tag, manifest);
				const left = standIn === void 0 ? void 0 : keepReferrers(standIn, isWhole);
				if (copied.flat().length > tagged.length || [...listed, ...stoodFor].some(isWhole)) await this.#writeStandIn(subject, listed.filter(isWhole), left);
				return copied.flat();
			}
			#lookUp(digest) {
				return this.#lookedUp.get(digest, async () => {
					const [listed, tags] = await Promise.all([this.#listed(digest), this.#tagsOf(digest)]);
					return {
						listed,
						tags
					};
				});
			}
			async #copy(descriptor) {
				if (this.#copied.has(descriptor.digest)) return true;
				try {
					await this.#work.copy(descriptor, this.#work.budget);
				} catch (error) {
					if (!(error instanceof GoneAtSource)) throw error;
					this.#work.log.warning(`${(0, lib_reference.FH)({
						...this.#from.image,
						digest: descriptor.digest
					})} speaks of the image, and was left out: ${error.message}`, "Where it is needed, make it anew (sign or attest the image once more); where not, delete it in the registry.");
					return false;
				}
				this.#copied.add(descriptor.digest);
				return true;
			}
			async #listed(digest) {
				if (this.#hasApi.from === false) return [];
				try {
					const listed = await this.#from.listReferrers(digest);
					this.#hasApi.from = listed !== void 0;
					return listed ?? [];
				} catch (error) {
					if (!(error instanceof errors_error._G)) throw error;
					return error;
				}
			}
			#doWithout(error, isTold) {
				if (this.#work.isStrict || !(isTold || this.#isToldByTags)) throw error;
				if (this.#isToldByTags) return;
				this.#isToldByTags = true;
				this.#hasApi.from = false;
				this.#work.log.warning(`${error.message}; what speaks of the image was found by its tags instead`);
			}
			async #tagsOf(digest) {
				this.#tags ??= this.#list();
				const tags = await this.#tags;
				const names = SUFFIXES.map((suffix) => referrersTag(digest, suffix)).filter((name) => name !== void 0);
				return tags === void 0 ? names : names.filter((name) => tags.has(name));
			}
			async #list() {
				const found = /* @__PURE__ */ new Set();
				try {
					for await (const tag of this.#from.listTags()) if (/^sha\d+-/.test(tag)) found.add(tag);
					return found;
				} catch (error) {
					if (!(error instanceof errors_error._G)) throw error;
					this.#work.log.info(`${error.message}; looking for each signature by its tag`);
					return;
				}
			}
			async #writeStandIn(subject, listed, standIn) {
				this.#hasApi.to ??= await this.#to.listReferrers(subject.digest) !== void 0;
				if (this.#hasApi.to) return;
				const tag = referrersTag(subject.digest);
				if (tag === void 0) return;
				const source = standIn === void 0 ? indexOfReferrers(listed) : mergeReferrers(standIn, listed);
				const before = await this.#to.findManifest({ tag });
				const merged = before === void 0 ? source : mergeReferrers(before, referrersOf(source));
				if (merged.descriptor.digest !== before?.descriptor.digest) await this.#put(tag, merged);
			}
			async #writeTag(tag, manifest) {
				const before = await this.#to.findManifest({ tag });
				if (before?.descriptor.digest === manifest.descriptor.digest) return;
				if (before === void 0 || isExtensionOf(manifest, before)) return this.#put(tag, manifest);
				const name = (0, lib_reference.FH)({
					...this.#to.image,
					tag
				});
				this.#work.log.warning(`${name} holds signatures that the source does not; it was left as it is`);
			}
			async #put(tag, manifest) {
				try {
					await this.#to.putManifest({ tag }, manifest);
				} catch (error) {
					if (!(error instanceof errors_error._G) || error.code !== "CONFLICT") throw error;
					this.#work.log.warning(`${error.message}; what speaks of the image was copied, but is not found by this tag`);
				}
			}
		}
		var external_node_crypto_ = __webpack_require__(7598);
		const FRUITLESS_BREAKS = 5;
		const verified_blob_FIRST_WAIT = 200;
		class VerifiedBlob {
			size;
			#options;
			failure;
			#passed = 0;
			constructor(options) {
				this.#options = options;
				this.size = options.descriptor.size;
			}
			get isSpent() {
				return this.#passed === this.size;
			}
			async pour(sink) {
				this.failure = void 0;
				this.#count(-this.#passed);
				const hash = this.#hash();
				if (this.size === 0) this.#check(hash);
				let fruitless = 0;
				while (this.#passed < this.size) {
					const before = this.#passed;
					await this.#continue(hash, sink);
					if (this.#passed === this.size) return;
					fruitless = this.#passed > before ? 0 : fruitless + 1;
					if (fruitless === FRUITLESS_BREAKS) throw this.#fail(`broke off after ${this.#passed} of ${this.size} bytes, again and again`, "REGISTRY");
					await this.#options.clock.sleep(verified_blob_FIRST_WAIT * 2 ** fruitless);
				}
			}
			async #continue(hash, sink) {
				const { start, body } = await this.#open();
				let known = this.#passed - start;
				let refusal;
				const refuse = (error) => {
					refusal = { error };
					throw error;
				};
				const take = (piece) => {
					const fresh = piece.subarray(known);
					known = Math.max(0, known - piece.byteLength);
					try {
						return fresh.byteLength === 0 ? void 0 : this.#pass(fresh, hash, sink)?.catch(refuse);
					} catch (error) {
						return refuse(error);
					}
				};
				await body.pour(take).catch(() => void 0);
				if (refusal !== void 0) throw refusal.error;
			}
			#pass(piece, hash, sink) {
				this.#count(piece.byteLength);
				if (this.#passed > this.size) throw this.#fail(`is longer than ${this.size} bytes`);
				hash.update(piece);
				if (this.#passed === this.size) this.#check(hash);
				return sink(piece);
			}
			async #open() {
				let stream;
				try {
					stream = await this.#options.source(this.#passed);
				} catch (error) {
					if (error instanceof errors_error._G) this.failure = error;
					throw error;
				}
				const { start, length, body } = stream;
				if (length === void 0 || start + length === this.size) return stream;
				const failure = this.#fail(`is announced with ${start + length} bytes instead of ${this.size}`);
				await body.pour(() => {
					throw failure;
				});
				throw failure;
			}
			#hash() {
				const [algorithm = ""] = this.#options.descriptor.digest.split(":", 1);
				if (algorithm !== "sha256" && algorithm !== "sha512") throw this.#fail("has a digest that cannot be verified");
				return (0, external_node_crypto_.createHash)(algorithm);
			}
			#check(hash) {
				const { digest } = this.#options.descriptor;
				if (digest !== `${digest.split(":", 1)[0]}:${hash.digest("hex")}`) throw this.#fail("the content does not have this digest");
			}
			#count(bytes) {
				this.#passed += bytes;
				if (bytes !== 0) this.#options.onBytes?.(bytes);
			}
			#fail(why, code = "INVALID_CONTENT") {
				this.failure = new errors_error._G(code, `${this.#options.name}: ${why}`, { advice: "The registry or something on the way to it cut or changed the content; nothing was stored. Run again." });
				return this.failure;
			}
		}
		const BLOBS = 5;
		const SMALL = 65536;
		class Copier {
			#from;
			#to;
			#options;
			#log;
			#clock;
			#mountFrom;
			#limit = (0, p_limit.A)(BLOBS);
			#blobs = new Once();
			#trees = new Once();
			#meter;
			#referrers;
			#counted = {
				written: 0,
				known: 0
			};
			#delivered = /* @__PURE__ */ new Map();
			constructor(from, to, options = {}) {
				const { log = silent, clock = systemClock, interval = 1e3, onProgress = () => {} } = options;
				this.#from = from;
				this.#to = to;
				this.#options = options;
				this.#log = log;
				this.#clock = clock;
				this.#meter = new ProgressMeter(clock, interval, onProgress);
				const isSame = (0, docker_hub.rQ)(from.image.registry) === (0, docker_hub.rQ)(to.image.registry);
				this.#mountFrom = isSame ? from.image.repository : void 0;
				const copy = (descriptor, spent) => this.#tree(descriptor, spent);
				const budget = new ReferrerBudget((0, lib_reference.eS)(from.image), options.referrerBounds);
				const { needsReferrers = false } = options;
				this.#referrers = new ReferrerCopier(from, to, {
					log,
					copy,
					budget,
					isStrict: needsReferrers
				});
			}
			get count() {
				const { written, known } = this.#counted;
				const outcomes = [...this.#delivered.values()];
				const count = (wanted) => outcomes.filter((one) => one === wanted).length;
				return {
					manifests: {
						written,
						present: known
					},
					blobs: {
						sent: count("sent"),
						mounted: count("mounted"),
						present: count("present"),
						left: count("left")
					},
					referrers: this.#referrers.copied
				};
			}
			get progress() {
				return this.#meter.progress;
			}
			async copy(digest) {
				const manifest = await this.#read(digest);
				const { descriptor } = manifest;
				const isThere = await this.#isThere(descriptor.digest);
				if (this.#options.referrers !== false) this.#referrers.lookAhead(descriptor);
				if (!(isThere && this.#options.deep !== true)) await this.#parts(manifest);
				if (this.#options.referrers !== false) {
					const content = manifest_readManifest(manifest);
					const children = content.kind === "index" ? content.manifests : [];
					await this.#referrers.copyAll(descriptor, children);
				}
				if (!isThere) await this.#write(manifest);
				return manifest;
			}
			#tree(descriptor, budget) {
				return this.#trees.get(descriptor.digest, async () => {
					budget?.spend(1, 0);
					const isThere = await this.#isThere(descriptor.digest);
					if (isThere && this.#options.deep !== true) return;
					const manifest = await this.#read(descriptor.digest);
					await this.#parts(manifest, budget);
					if (!isThere) await this.#write(manifest);
				});
			}
			#read(digest) {
				return atSource(this.#from.getManifest({ digest }));
			}
			async #parts(manifest, budget) {
				const content = manifest_readManifest(manifest);
				budget?.spend(0, manifest.bytes.byteLength);
				if (content.kind === "unknown") this.#log.warning(`${(0, lib_reference.eS)(this.#from.image)}@${manifest.descriptor.digest} is of a type that is not known (${manifest.descriptor.mediaType}): it was copied without what it may point to`);
				if (content.kind === "index") {
					const { unknown } = entry_sortEntries(content.manifests);
					const isBlob = ({ mediaType }) => !isIndexType(mediaType);
					const blobs = new Set(unknown.filter(isBlob));
					await copier_all(content.manifests.map((child) => blobs.has(child) ? this.#blob(child, `an entry of ${manifest.descriptor.digest}`) : this.#tree(child, budget)));
				}
				if (content.kind !== "image") return;
				const blobs = copier_partsOf(content);
				budget?.spend(0, blobs.reduce((sum, [, { size }]) => sum + size, 0));
				const name = `${(0, lib_reference.eS)(this.#from.image)}@${manifest.descriptor.digest}`;
				await copier_all(blobs.map(([part, blob]) => this.#blob(blob, `${part} of ${name}`)));
			}
			async #write(manifest) {
				const put = () => this.#to.putManifest({ digest: manifest.descriptor.digest }, manifest);
				try {
					await put();
				} catch (error) {
					if (!(error instanceof MissingParts)) throw error;
					this.#log.info(`${error.message}; sending what is missing`);
					await this.#sendAgain(manifest, new Set(error.missing));
					await put();
				}
				this.#counted.written += 1;
			}
			async #sendAgain(manifest, missing) {
				const content = manifest_readManifest(manifest);
				if (content.kind === "unknown") return;
				const parts = content.kind === "index" ? content.manifests.map((entry) => ["an entry", entry]) : copier_partsOf(content);
				const lost = [...new Map(parts.map((part) => [part[1].digest, part])).values()].filter(([, { digest }]) => missing.has(digest));
				const whole = manifest.descriptor.digest;
				if (content.kind === "image") return copier_all(lost.map(([part, blob]) => this.#deliver(blob, `${part} of ${whole}`, true)));
				await copier_all(lost.map(async ([, { digest }]) => {
					const child = await this.#read(digest);
					await this.#parts(child);
					await this.#write(child);
				}));
			}
			async #isThere(digest) {
				try {
					await this.#to.headManifest({ digest });
					this.#counted.known += 1;
					return true;
				} catch (error) {
					if (error instanceof RegistryError && error.notFound) return false;
					throw error;
				}
			}
			#blob(descriptor, part) {
				return this.#blobs.get(descriptor.digest, () => {
					this.#meter.expect(descriptor.size);
					return this.#deliver(descriptor, part);
				});
			}
			async #deliver(descriptor, part, anew = false) {
				try {
					await this.#send(descriptor, anew);
				} catch (error) {
					throw ofPart(part, error);
				}
			}
			async #send(descriptor, anew) {
				const { digest, size } = descriptor;
				const name = `${(0, lib_reference.eS)(this.#from.image)}@${digest}`;
				if (isForeign(descriptor) && !await this.#from.hasBlob(digest)) {
					this.#log.info(`${name}: a foreign layer that the source does not have either; left out`);
					this.#delivered.set(digest, "left");
					this.#meter.spare(size);
					return;
				}
				if (anew) this.#meter.expect(size);
				const from = this.#mountFrom;
				const load = () => this.#load(name, descriptor);
				const delivered = await this.#to.deliverBlob({
					digest,
					from,
					anew,
					load,
					whenFree: (send) => this.#limit(send)
				});
				this.#delivered.set(digest, delivered);
				if (delivered !== "sent") this.#meter.spare(size);
				else if (size <= SMALL) this.#meter.pass(size);
				this.#log.debug(`${name}: ${delivered}`);
			}
			async #load(name, descriptor) {
				const { digest, size } = descriptor;
				if (size <= SMALL) return { body: await atSource(this.#from.getBlob(digest, SMALL)) };
				const blob = new VerifiedBlob({
					name,
					descriptor: {
						digest: (0, lib_digest.m)(digest),
						size
					},
					source: (offset) => atSource(this.#from.openBlob(digest, offset)),
					clock: this.#clock,
					onBytes: (count) => this.#meter.pass(count)
				});
				return {
					body: blob,
					failure: () => blob.failure,
					isSpent: () => blob.isSpent
				};
			}
		}
		function copier_partsOf({ config, layers }) {
			return [["the config", config], ...layers.map((layer, at) => [`layer ${at + 1} of ${layers.length}`, layer])];
		}
		function isForeign({ mediaType, urls = [] }) {
			return urls.length > 0 || /nondistributable|\.foreign\./.test(mediaType);
		}
		async function copier_all(work) {
			const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === "rejected");
			if (failed !== void 0) throw failed.reason;
		}
		async function carry(from, to, digests, { log = silent, clock, interval = 5e3, onProgress = logProgress(log) }, needsReferrers = false) {
			const image = (0, lib_reference.eS)(to.image);
			const copier = new Copier(from, to, {
				log,
				interval,
				needsReferrers,
				onProgress: (progress) => onProgress(image, progress),
				...clock === void 0 ? {} : { clock }
			});
			const doing = `copying ${(0, lib_reference.eS)(from.image)} to ${image}`;
			for (const digest of digests) await during(doing, copier.copy(digest));
			return {
				...copier.count,
				image,
				bytes: copier.progress.total
			};
		}
		function logProgress(log) {
			return (image, progress) => log.info(`${image}: ${renderProgress(progress)}`);
		}
		const NUMBERS = /^(?<v>[vV]?)(?<numbers>\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d+(?:_\d+)+(?!\d)|\d+(?:\.\d+)*(?!\d))(?<rest>.*)$/s;
		const REST = /^(?<parted>[-._]?)(?<marker>[0-9A-Za-z][0-9A-Za-z._-]*|)(?:\+(?<build>[0-9A-Za-z.+_-]+))?$/;
		const version_MOST = 512;
		const BEFORE = [
			[
				"nightly",
				"canary",
				"snapshot"
			],
			["dev"],
			["pre", "preview"],
			["a", "alpha"],
			["b", "beta"],
			["m", "milestone"],
			[
				"c",
				"cr",
				"rc"
			]
		];
		const SAME = /* @__PURE__ */ new Set([
			"final",
			"ga",
			"release",
			"stable",
			"lts"
		]);
		const AFTER = /* @__PURE__ */ new Set(["post", "sp"]);
		function version_versionIn(tag) {
			if (tag.length > version_MOST) return void 0;
			const before = tag.split("+", 1)[0] ?? "";
			const start = Math.max(before.lastIndexOf("/"), before.lastIndexOf("@")) + 1;
			const whole = read(tag, start);
			if (whole !== void 0) return whole;
			for (let at = before.indexOf("-", start); at >= 0; at = before.indexOf("-", at + 1)) {
				const version = read(tag, at + 1);
				if (version !== void 0 && (version.numbers.length > 1 || /^[vV]/.test(version.text))) return version;
			}
		}
		function read(tag, at) {
			const text = tag.slice(at);
			const { v = "", numbers: written = "", rest = "" } = NUMBERS.exec(text)?.groups ?? {};
			const groups = REST.exec(rest)?.groups;
			if (written === "" || groups === void 0) return void 0;
			const { parted = "", marker = "", build = "" } = groups;
			if (parted !== "" && marker === "") return void 0;
			const numbers = written.split(/[._-]/).map(Number);
			const isKnown = rankOf(wordOf(marker)) !== void 0 && /^[a-z]+[._-]?\d*$/i.test(marker);
			if (numbers.length === 1 && marker !== "" && !isKnown && (v === "" || parted === "")) return void 0;
			const component = tag.slice(0, at);
			return {
				component,
				text,
				numbers,
				marker,
				build,
				prerelease: version_wordsOf(component).some((word) => (rankOf(word) ?? 0) < 0) || marker !== "" && (rankOf(wordOf(marker)) ?? -1) < 0
			};
		}
		function version_isPrerelease(name) {
			return version_versionIn(name)?.prerelease ?? false;
		}
		const PLAIN = /* @__PURE__ */ new Set([
			"release",
			"releases",
			"rel",
			"version",
			"ver",
			"v"
		]);
		function version_isComponentRelease(name) {
			return version_wordsOf(version_versionIn(name)?.component ?? "").some((word) => !PLAIN.has(word));
		}
		function compareVersions(first, second) {
			if (version_wordsOf(first.component).join() !== version_wordsOf(second.component).join()) return void 0;
			for (let at = 0; at < Math.max(first.numbers.length, second.numbers.length); at++) {
				const order = (first.numbers[at] ?? 0) - (second.numbers[at] ?? 0);
				if (order !== 0) return {
					order,
					by: "numbers"
				};
			}
			const order = compareMarkers(first.marker, second.marker);
			return order === 0 ? {
				order,
				by: "nothing"
			} : {
				order,
				by: "marker"
			};
		}
		function compareMarkers(first, second) {
			const [a, b] = [piecesOf(first), piecesOf(second)];
			const ranks = (rankOf(wordOf(first)) ?? -1) - (rankOf(wordOf(second)) ?? -1);
			if (ranks !== 0) return ranks;
			for (let at = 0; at < Math.max(a.length, b.length); at++) {
				const order = comparePieces(a[at], b[at]);
				if (order !== 0) return order;
			}
			return 0;
		}
		function comparePieces(a, b) {
			if (a === void 0 || b === void 0) return Number(b === void 0) - Number(a === void 0);
			const [isNumber, isOtherNumber] = [/^\d/.test(a), /^\d/.test(b)];
			if (isNumber && isOtherNumber) return Number(a) - Number(b);
			if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
			const [rank, other] = [rankOf(a), rankOf(b)];
			if (rank !== void 0 && rank === other) return 0;
			return a < b ? -1 : Number(a > b);
		}
		function piecesOf(marker) {
			return (marker.toLowerCase().match(/\d+|[a-z]+/g) ?? []).filter((piece) => !SAME.has(piece));
		}
		function wordOf(marker) {
			return /^[A-Za-z]+/.exec(marker)?.[0].toLowerCase() ?? (marker === "" ? "final" : marker);
		}
		function rankOf(word) {
			if (SAME.has(word)) return 0;
			if (AFTER.has(word)) return 1;
			const at = BEFORE.findIndex((words) => words.includes(word));
			return at < 0 ? void 0 : at - BEFORE.length - 1;
		}
		function version_wordsOf(component) {
			return component.toLowerCase().match(/[a-z0-9]+/g) ?? [];
		}
		function decideMove(held, next, relation, kind = "release") {
			const compared = compare(held, next);
			const isLost = relation === "unknown" || relation === "diverged";
			return compared?.by === "numbers" || compared !== void 0 && isLost && kind === "release" ? decideByVersion(held, compared) : decideByHistory(held, next, relation, kind);
		}
		function compare(held, next) {
			const [before, after] = [version_versionIn(held.version ?? ""), version_versionIn(next.version ?? "")];
			if (before === void 0 || after === void 0) return void 0;
			const order = compareVersions(before, after);
			return order && {
				...order,
				before: before.text,
				after: after.text
			};
		}
		function decideByVersion(held, { order, before, after }) {
			if (order <= 0) return {
				moves: true,
				reason: `version ${after} follows ${before}`
			};
			return {
				moves: false,
				reason: `it holds version ${before}, which is newer than ${after}`,
				...superseding(held)
			};
		}
		function superseding({ revision }) {
			return revision === void 0 || !decide_move_isCommit(revision) ? {} : { supersededBy: revision };
		}
		function decide_move_isCommit(text) {
			return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
		}
		function decideByHistory(held, next, relation, kind) {
			const [from, to] = [held.revision, next.revision].map((revision) => revision?.slice(0, 8) ?? "unknown");
			switch (relation) {
				case "same": return {
					moves: true,
					reason: `both are of commit ${to}`
				};
				case "newer": return {
					moves: true,
					reason: `commit ${to} follows ${from}`
				};
				case "older": return {
					moves: false,
					reason: `it holds commit ${from}, which follows ${to}`,
					...superseding(held)
				};
				case "diverged": return kind === "branch" ? {
					moves: true,
					reason: `the branch was rewritten from commit ${from} to ${to}`
				} : {
					moves: false,
					reason: `it holds commit ${from}, which is not in the history of ${to}`
				};
				case "unanswered": return {
					moves: false,
					reason: `how commit ${to} stands to ${from}, which it holds, could not be found out`
				};
				case "unknown": return {
					moves: true,
					reason: `what it holds (commit ${from}) cannot be compared with commit ${to}`
				};
			}
		}
		async function judgeMove(held, next, ancestry, kind = "release") {
			return decideMove(held, next, (compare(held, next)?.by === "numbers" ? void 0 : await relate(held, next, ancestry)) ?? "unknown", kind);
		}
		async function relate({ revision: from }, { revision: to }, ancestry) {
			if (from === void 0 || to === void 0) return void 0;
			if (from === to) return "same";
			if (!decide_move_isCommit(from) || !decide_move_isCommit(to)) return "unknown";
			return ancestry?.(from, to).catch(() => "unanswered");
		}
		function rememberAncestry(ancestry) {
			const answers = new Once();
			return (held, next) => answers.get(`${held} ${next}`, () => ancestry(held, next));
		}
		const REVISION_LABEL = "org.opencontainers.image.revision";
		const SOURCE_LABEL = "org.opencontainers.image.source";
		const VERSION_LABEL = "org.opencontainers.image.version";
		function readOrigin(sources) {
			const find = (name) => sources.map((labels) => labels[name]).find((value) => value !== void 0 && value !== "");
			return {
				revision: find(REVISION_LABEL),
				version: find(VERSION_LABEL)
			};
		}
		const CONFIG_LIMIT = 4194304;
		async function readImageContent(repository, { digest, platform: declared }, top) {
			const manifest = digest === top.descriptor.digest ? top : await repository.getManifest({ digest });
			const what = (0, lib_reference.FH)({
				...repository.image,
				digest
			});
			const content = manifest_readManifest(manifest, what);
			if (content.kind !== "image") throw new errors_error._G("INVALID_CONTENT", `${what} is not an image`);
			const { config, layers, artifactType = config.mediaType } = content;
			const body = (0, json.dw)(await repository.getBlob(config.digest, CONFIG_LIMIT), `config of ${what}`);
			return {
				...declared === void 0 ? {} : { declared },
				platform: readPlatform(body, config, artifactType, what),
				config: config.digest,
				labels: readLabels(body),
				layers: layers.length,
				...readContent(body),
				compressedSize: [config, ...layers].reduce((sum, part) => sum + part.size, 0)
			};
		}
		const IMAGE_CONFIG = /^application\/vnd\.(?:oci\.image\.config|docker\.container\.image)\.v1\+json$/;
		function readPlatform(body, { mediaType }, artifactType, what) {
			const { os, architecture, variant } = body;
			const version = body["os.version"];
			const isText = (value) => typeof value === "string" && value !== "";
			if (!isText(os) || !isText(architecture)) {
				if (IMAGE_CONFIG.test(mediaType)) throw new errors_error._G("INVALID_CONTENT", `the config of ${what} names no platform`);
				throw new errors_error._G("INVALID_CONTENT", `${what} is no image, but an artifact (${(0, errors_error.hD)(artifactType)})`, { advice: "Name an image; what speaks of it, as signatures and SBOMs do, comes along by itself." });
			}
			return {
				architecture,
				os,
				...isText(version) ? { "os.version": version } : {},
				...isText(variant) ? { variant } : {}
			};
		}
		function readLabels({ config }) {
			const labels = (0, json.OW)(config) && (0, json.OW)(config.Labels) ? config.Labels : {};
			return Object.fromEntries(Object.entries(labels).filter((pair) => typeof pair[1] === "string"));
		}
		function readContent({ rootfs }) {
			const ids = (0, json.OW)(rootfs) ? rootfs.diff_ids : void 0;
			if (!Array.isArray(ids) || ids.length === 0) return {};
			return { content: (0, lib_digest.m)(`sha256:${(0, hash.sc)(JSON.stringify(ids))}`) };
		}
		function isAnother(declared, own) {
			return !platform_satisfiesPlatform(own, declared) && !platform_satisfiesPlatform(declared, own);
		}
		function readClaims(sources) {
			const source = sources.map((labels) => labels[SOURCE_LABEL]).find((value) => value !== void 0 && value !== "");
			return {
				...readOrigin(sources),
				source
			};
		}
		async function readTaggedImage(repository, tag, source) {
			try {
				return await tagged_image_read(repository, tag, source);
			} catch (error) {
				if (!isUnreadable(error)) throw error;
			}
			try {
				return await tagged_image_read(repository, tag, source);
			} catch (error) {
				if (!isUnreadable(error)) throw error;
				return {};
			}
		}
		function isUnreadable(error) {
			if (error instanceof RegistryError && error.notFound) return true;
			return error instanceof errors_error._G && error.code === "INVALID_CONTENT";
		}
		async function tagged_image_read(repository, tag, source) {
			const manifest = await repository.findManifest({ tag });
			if (manifest === void 0) return void 0;
			const { digest } = manifest.descriptor;
			const said = originOf(manifest, [], source);
			if (said.revision !== void 0 && said.version !== void 0) return {
				digest,
				...said
			};
			return {
				digest,
				...originOf(manifest, await firstImage(repository, manifest), source)
			};
		}
		async function firstImage(repository, manifest) {
			const content = manifest_readManifest(manifest);
			const [first] = entry_sortEntries(content.kind === "index" ? content.manifests : [manifest.descriptor]).images;
			if (first === void 0 || content.kind === "unknown") return [];
			return [await readImageContent(repository, first, manifest)];
		}
		function originOf(manifest, images, source) {
			const content = manifest_readManifest(manifest);
			const annotations = content.kind === "unknown" ? {} : content.annotations;
			const believed = images.map(({ labels }) => labels).filter((labels) => isOf(source, labels[SOURCE_LABEL]));
			return readOrigin([...isOf(source, annotations[SOURCE_LABEL] ?? source) ? [annotations] : [], ...believed]);
		}
		function claimsOf(manifest, images) {
			const content = manifest_readManifest(manifest);
			return readClaims([content.kind === "unknown" ? {} : content.annotations, ...images.map(({ labels }) => labels)]);
		}
		function isOf(source, said) {
			return source === void 0 || said === source;
		}
		function isAsked({ mutable }, { allowBackwards, onExisting }) {
			return mutable ? !allowBackwards : onExisting !== "overwrite";
		}
		function lookAtTags(registry, wanted, rules) {
			return during("looking at what tags hold", settle_settle(wanted.map((one) => lookAt(registry, one, rules))));
		}
		async function lookAt(registry, one, rules) {
			if (!isAsked(one.tag, rules)) return one;
			const repository = registry.repository(one.image);
			const { name, mutable } = one.tag;
			const held = mutable ? await standing(name, await readTaggedImage(repository, name, one.next.source), rules) : await digestBehind(registry, one);
			return held === void 0 ? one : {
				...one,
				held
			};
		}
		async function standing(tag, held, { commitOf }) {
			if (held?.digest === void 0 || commitOf === void 0) return held;
			const revision = await commitOf(tag, held.digest);
			return revision === void 0 ? held : {
				...held,
				revision
			};
		}
		async function digestBehind(registry, { image, tag }) {
			try {
				const { digest } = await registry.repository(image).headManifest({ tag: tag.name });
				return { digest };
			} catch (error) {
				if (error instanceof RegistryError && error.notFound) return void 0;
				throw error;
			}
		}
		async function judgeTags(registry, looked, digest, rules) {
			return (await settle_settle(looked.map((one) => one.tag.mutable ? judgeMovable(one, digest, rules) : refuseFixed(registry, one, digest, rules)))).flatMap((one) => one === void 0 ? [] : [one]);
		}
		async function judgeMovable({ image, tag: { name: tag }, next, held }, digest, { ancestry, kind }) {
			if (held === void 0 || held.digest === digest) return void 0;
			const { moves, reason, supersededBy } = await judgeMove(held, next, ancestry, kind);
			return moves ? void 0 : {
				image,
				tag,
				reason,
				...supersededBy === void 0 ? {} : { supersededBy }
			};
		}
		async function refuseFixed(registry, { image, tag: { name: tag }, next, held }, digest, { onExisting, verb }) {
			if (held?.digest === void 0 || held.digest === digest) return void 0;
			const there = onExisting === "reuse" ? await readTaggedImage(registry.repository(image), tag, next.source) : void 0;
			if (there?.digest === digest) return void 0;
			const from = there?.revision !== void 0 && there.revision === next.revision ? ", which says that it was built from this commit, and nothing proves it" : there?.revision === void 0 ? "" : `, built from ${there.revision}`;
			throw new errors_error._G("CONFLICT", `${(0, lib_reference.FH)({
				...image,
				tag
			})} is fixed and holds ${held.digest}${from}; ${verb === "copy" ? "what is copied is" : "this run made"} ${digest}`, { advice: verb === "promote" ? FIXED_TAG_DIFFERS : verb === "copy" ? TAG_TAKEN : TAG_EXISTS });
		}
		class UnprovenWrite extends errors_error._G {}
		function mayStand(error) {
			if (error instanceof UnprovenWrite) return true;
			return error instanceof RegistryError && (error.status === 0 || error.status >= 500 || error.timedOut);
		}
		async function writeTags(registry, manifest, images, tags, { log = silent, kept = [], verify } = {}) {
			const written = [];
			const doubtful = [];
			const put = async (image, names) => {
				const outcomes = await registry.repository(image).putTags(names, manifest);
				for (const [position, tag] of names.entries()) {
					const outcome = outcomes[position];
					const name = `${(0, lib_reference.eS)(image)}:${tag}`;
					if (outcome?.status === "rejected" && mayStand(outcome.reason)) doubtful.push(name);
					if (outcome?.status !== "fulfilled") continue;
					written.push(name);
					log.info(`${(0, lib_reference.FH)({
						...image,
						tag
					})} → ${manifest.descriptor.digest}`);
				}
				return outcomes;
			};
			for (const mutable of [false, true]) {
				const round = tags.filter((tag) => tag.mutable === mutable).map(({ name }) => name);
				await during("writing tags", reportPartial((await Promise.all(images.map((image) => put(image, round.filter((tag) => !isUnmoved(kept, image, tag)))))).flat(), written, doubtful));
				if (!mutable) await verify?.(images.map((image) => ({
					image,
					tags: round
				})));
			}
		}
		async function reportPartial(outcomes, written, doubtful) {
			try {
				throwAll(outcomes);
			} catch (error) {
				if (!(error instanceof errors_error._G)) throw error;
				throw new errors_error._G(error.code, `${error.message}\n${write_tags_standing(written, doubtful)}`, {
					cause: error,
					advice: joinAdvice([error.advice, "Running again writes the same content and completes what is missing."])
				});
			}
		}
		function write_tags_standing(written, doubtful) {
			const lines = [...written.length > 0 ? [`Written: ${[...written].sort().join(", ")}.`] : [], ...doubtful.length > 0 ? [`Perhaps written, as nothing proves it: ${[...doubtful].sort().join(", ")}.`] : []];
			return lines.length > 0 ? lines.join("\n") : "No tag was written.";
		}
		async function writeFixed(registry, { manifest, looked, kept }, { log = silent } = {}) {
			const fixed = looked.filter(({ tag }) => !tag.mutable);
			await writeTags(registry, manifest, imagesOf(fixed), tagsOf(fixed), {
				log,
				kept
			});
		}
		const SETTLE = 1e3;
		const REPAIRS = 5;
		async function writeMovable(registry, write, rules, { log = silent, clock = systemClock, settle: pause = 0 } = {}) {
			const { manifest } = write;
			const { digest } = manifest.descriptor;
			let { kept } = write;
			let pending = write.looked.filter(({ image, tag }) => tag.mutable && !isUnmoved(kept, image, tag.name));
			for (let attempt = 0; pending.length > 0 && attempt <= REPAIRS; attempt += 1) {
				const stays = rules.allowBackwards ? [] : await judgeAgain(registry, pending, manifest, rules);
				kept = [...kept, ...stays];
				const due = pending.filter(({ image, tag }) => !isUnmoved(stays, image, tag.name));
				const stay = write.looked.filter((one) => !due.includes(one)).map(({ image, tag }) => ({
					image,
					tag: tag.name,
					reason: ""
				}));
				await writeTags(registry, manifest, imagesOf(due), tagsOf(due), {
					log,
					kept: stay
				});
				if (rules.allowBackwards || due.length === 0) return kept;
				if (pause > 0) await clock.sleep(pause);
				pending = (await settle_settle(due.map(async (one) => ({
					one,
					held: await holds(registry, one)
				})))).flatMap(({ one, held }) => held === digest ? [] : [one]);
			}
			return kept;
		}
		async function judgeAgain(registry, pending, { descriptor: { digest } }, rules) {
			return judgeTags(registry, await lookAtTags(registry, (await settle_settle(pending.map(async (one) => ({
				one,
				now: await holds(registry, one)
			})))).flatMap(({ one, now }) => now === one.held?.digest ? [] : [one]), rules), digest, rules);
		}
		async function holds(registry, one) {
			try {
				return (await digestBehind(registry, one))?.digest;
			} catch (error) {
				if (isUnreadable(error)) return void 0;
				throw error;
			}
		}
		function imagesOf(wanted) {
			return [...new Set(wanted.map(({ image }) => image))];
		}
		function tagsOf(wanted) {
			return [...new Map(wanted.map(({ tag }) => [tag.name, tag])).values()];
		}
		function describeVariant(variant) {
			const { digest, mediaType, size } = variant.descriptor;
			const images = variant.images.map(({ image: name, from, signatures: [signature, ...others] = [] }) => {
				const image = (0, lib_reference.eS)(name);
				return {
					image,
					ref: `${image}@${digest}`,
					tags: variant.tags.filter((tag) => !isUnmoved(variant.kept ?? [], name, tag)),
					...from === void 0 ? {} : { promotedFrom: `${(0, lib_reference.eS)(from)}@${digest}` },
					...signature === void 0 ? {} : { signature },
					...others.length === 0 ? {} : { moreSignatures: others }
				};
			});
			const platforms = variant.platforms.map(({ part, archTag, reused = false }) => ({
				platform: formatPlatform(part.source.platform),
				digest: part.image.digest,
				mediaType: part.image.mediaType,
				size: part.image.size,
				...archTag === void 0 ? {} : { archTag },
				reused,
				attestations: part.attestations.map((attestation) => attestation.digest)
			}));
			const late = (variant.behind ?? []).map(({ image, reason }) => ({
				image: (0, lib_reference.eS)(image),
				reason
			}));
			const { unchangedSince } = variant;
			const about = {
				...variant.adopted === true ? { adopted: true } : {},
				...unchangedSince === void 0 ? {} : { unchangedSince }
			};
			return {
				name: variant.name,
				stitched: variant.stitched,
				digest,
				mediaType,
				size,
				...about,
				images,
				...late.length === 0 ? {} : { behind: late },
				platforms
			};
		}
		const MAX_REFERRERS = 64;
		const MAX_CANDIDATES = 128;
		const MAX_CANDIDATE_BYTES = 16777216;
		const MAX_TOTAL_BYTES = 134217728;
		const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json|\.v\d+\.\d+\+json)/;
		function candidatesIn(manifest) {
			const content = manifest_readManifest(manifest);
			if (content.kind !== "image") return [];
			return content.layers.flatMap((layer) => {
				const form = formOf(layer.mediaType);
				return form === void 0 ? [] : [{
					form,
					layer
				}];
			});
		}
		function formOf(mediaType) {
			if (BUNDLE.test(mediaType)) return "bundle";
			if (mediaType === "application/vnd.dev.cosign.simplesigning.v1+json") return "simple-signing";
			return mediaType === "application/vnd.dsse.envelope.v1+json" ? "envelope" : void 0;
		}
		function orderReferrers(referrers) {
			const once = /* @__PURE__ */ new Map();
			for (const referrer of referrers) if (isImageType(referrer.mediaType) && !once.has(referrer.digest)) once.set(referrer.digest, referrer);
			const rank = ({ artifactType = "" }) => /\.sigstore\.|\.cosign\./.test(artifactType) ? 0 : artifactType.includes("vnd.oci.") ? 1 : 2;
			return [...once.values()].sort((a, b) => rank(a) - rank(b));
		}
		function cosignTags(digest) {
			return [".sig", ".att"].map((suffix) => referrersTag(digest, suffix)).filter((tag) => tag !== void 0);
		}
		async function* findCandidates(repository, digest) {
			const tag = referrersTag(digest);
			const [{ listed = [], failure }, standIn] = await Promise.all([repository.listReferrers(digest).then((found) => ({ listed: found ?? [] }), (error) => ({ failure: error })), tag === void 0 ? void 0 : readTagged(repository, tag)]);
			const stoodFor = listOf(standIn);
			if (standIn !== void 0 && stoodFor === void 0) yield* candidatesOf(standIn, tag ?? digest);
			const referrers = orderReferrers([...listed, ...stoodFor ?? []]);
			for (const { digest: referrer } of referrers.slice(0, MAX_REFERRERS)) yield* candidatesOf(await readReferrer(repository, referrer), referrer);
			if (referrers.length > MAX_REFERRERS) yield {
				name: `${referrers.length - MAX_REFERRERS} more referrers`,
				problem: "they were not looked at"
			};
			for (const tag of cosignTags(digest)) {
				const manifest = await readTagged(repository, tag);
				if (manifest !== void 0) yield* candidatesOf(manifest, tag);
			}
			if (failure !== void 0) throw failure;
		}
		function listOf(standIn) {
			if (standIn === void 0 || standIn instanceof errors_error._G) return void 0;
			const content = attempt(() => manifest_readManifest(standIn));
			return !(content instanceof errors_error._G) && content.kind === "index" ? content.manifests : void 0;
		}
		function* candidatesOf(manifest, name) {
			const all = manifest instanceof errors_error._G ? manifest : attempt(() => candidatesIn(manifest));
			if (all instanceof errors_error._G) {
				yield {
					name,
					problem: all.message
				};
				return;
			}
			for (const candidate of all) yield {
				name: all.length === 1 ? name : `${name} (${candidate.layer.digest})`,
				candidate
			};
		}
		async function readTagged(repository, tag) {
			try {
				return await repository.findManifest({ tag });
			} catch (error) {
				if (error instanceof errors_error._G && error.code === "INVALID_CONTENT") return error;
				throw error;
			}
		}
		async function readReferrer(repository, digest) {
			try {
				return await repository.getManifest({ digest });
			} catch (error) {
				if (error instanceof errors_error._G) return error;
				throw error;
			}
		}
		function attempt(read) {
			try {
				return read();
			} catch (error) {
				if (error instanceof errors_error._G) return error;
				throw error;
			}
		}
		const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
		function describePolicy(policy) {
			const { predicateTypes } = policy;
			const what = predicateTypes.length === 0 ? "a signature or attestation" : `an attestation of the type ${predicateTypes.join(", and one of the type ")}`;
			if (policy.kind === "key") return `${what} by ${policy.keys.length === 1 ? "the key" : `any of the ${policy.keys.length} keys`} of signature-key`;
			const { identity, issuer, repository, owner, refs, commit, events, runner } = policy;
			const more = [
				repository === void 0 ? [] : `for ${/^\d+$/.test(repository) ? `repository ${repository}` : repository}`,
				owner === void 0 ? [] : `of the owner ${owner}`,
				refs === void 0 ? [] : `on ${refs.patterns.join(" or ")}`,
				commit === void 0 || commit === "any" ? [] : `at ${commit}`,
				events === void 0 ? [] : `by the event ${events.join(" or ")}`,
				runner === void 0 ? [] : `on a ${runner} runner`
			].flat();
			return [`${what} by ${identity}, vouched for by ${issuer}`, ...more].join(", ");
		}
		const SIGNATURE = "dev.cosignproject.cosign/signature";
		const CERTIFICATE = "dev.sigstore.cosign/certificate";
		const REKOR = "dev.sigstore.cosign/bundle";
		const TIMESTAMP = "dev.sigstore.cosign/rfc3161timestamp";
		const BUNDLE_01 = "application/vnd.dev.sigstore.bundle+json;version=0.1";
		function sealedOf({ form, layer }, bytes) {
			if (form === "bundle") return { bundle: (0, json.dw)(bytes, "the bundle") };
			const { annotations = {} } = layer;
			const verificationMaterial = materialOf(annotations);
			if (form === "envelope") {
				const { payload, payloadType, signatures } = (0, json.dw)(bytes, "the envelope");
				return { bundle: {
					mediaType: BUNDLE_01,
					verificationMaterial,
					dsseEnvelope: {
						payload,
						payloadType,
						signatures
					}
				} };
			}
			const signature = annotations[SIGNATURE];
			if (signature === void 0 || signature === "") throw unreadable(`has no annotation ${SIGNATURE}`);
			const messageSignature = {
				messageDigest: digestOfPayload(layer.digest),
				signature
			};
			return {
				bundle: {
					mediaType: BUNDLE_01,
					verificationMaterial,
					messageSignature
				},
				artifact: bytes
			};
		}
		function digestOfPayload(digest) {
			const [algorithm, hex = ""] = digest.split(":");
			if (algorithm !== "sha256") throw unreadable(`has a payload with a digest of ${algorithm}`);
			return {
				algorithm: "SHA2_256",
				digest: Buffer.from(hex, "hex").toString("base64")
			};
		}
		function materialOf(annotations) {
			const certificate = annotations[CERTIFICATE];
			const who = certificate === void 0 || certificate === "" ? { publicKey: { hint: "" } } : { x509CertificateChain: { certificates: [{ rawBytes: derOf(certificate) }] } };
			const [rekor, timestamp] = [annotations[REKOR], annotations[TIMESTAMP]];
			return {
				...who,
				tlogEntries: rekor === void 0 || rekor === "" ? [] : [logEntryOf(rekor)],
				...timestamp === void 0 || timestamp === "" ? {} : timestampsOf(timestamp)
			};
		}
		function derOf(pem) {
			const body = /-----BEGIN CERTIFICATE-----([\sA-Za-z0-9+/=]+)-----END CERTIFICATE-----/.exec(pem)?.[1];
			if (body === void 0) throw unreadable(`has an annotation ${CERTIFICATE} that is no certificate`);
			return body.replace(/\s/g, "");
		}
		function logEntryOf(text) {
			const { SignedEntryTimestamp, Payload } = parseAnnotation(text, REKOR);
			const { body, integratedTime, logIndex, logID } = (0, json.OW)(Payload) ? Payload : {};
			if (typeof body !== "string" || typeof logID !== "string" || !/^[0-9a-f]{64}$/.test(logID)) throw unreadable(`has an annotation ${REKOR} without a log entry`);
			const { kind, apiVersion } = (0, json.dw)(Buffer.from(body, "base64"), "the log entry");
			return {
				logIndex: String(logIndex),
				logId: { keyId: Buffer.from(logID, "hex").toString("base64") },
				kindVersion: {
					kind,
					version: apiVersion
				},
				integratedTime: String(integratedTime),
				inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp },
				canonicalizedBody: body
			};
		}
		function timestampsOf(text) {
			const { SignedRFC3161Timestamp } = parseAnnotation(text, TIMESTAMP);
			return { timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: SignedRFC3161Timestamp }] } };
		}
		function parseAnnotation(text, name) {
			return (0, json.dw)(new TextEncoder().encode(text), `the annotation ${name}`);
		}
		function unreadable(problem) {
			return new errors_error._G("INVALID_CONTENT", `it ${problem}`);
		}
		function matchesGlob(text, pattern) {
			let at = 0;
			let star = -1;
			let resume = 0;
			let p = 0;
			while (at < text.length) if (p < pattern.length && pattern[p] === "*") {
				star = p++;
				resume = at;
			} else if (p < pattern.length && (pattern[p] === "?" || pattern[p] === text[at])) {
				p++;
				at++;
			} else if (star >= 0) {
				p = star + 1;
				at = ++resume;
			} else return false;
			return /^\**$/.test(pattern.slice(p));
		}
		const ACCEPTED = "an identity as the certificate has it, e.g. https://github.com/org/app/.github/workflows/build.yaml@refs/heads/main; * stands for a run of characters without / and @, ** at the end for everything that follows";
		function parseIdentity(text, input) {
			const refuse = (problem) => (0, errors_error.aY)(input, `'${text}' ${problem}`, ACCEPTED);
			if (/[\s\p{Cc}\p{Cf}]/u.test(text)) throw refuse("has a space or control character in it");
			if (!text.includes("*")) return text;
			if (/[?[\]]/.test(text)) throw refuse("has ?, [ or ], which have no meaning here");
			const [head, tail] = [text.replace(/(?<=[/@])\*\*$/, ""), text.endsWith("**") ? "**" : ""];
			if (head.includes("**")) throw refuse("has ** before its end");
			const isUrl = /^[a-z][a-z0-9+.-]*:\/\/[^/@*]+\/[^/@*]+(?:\/|$)/.test(head);
			const isMail = tail === "" && /^[^@/]+@[^@/*]+$/.test(text);
			if (isUrl || isMail) return text;
			throw refuse("would match identities of others: scheme, host and owner, or the domain, must be written out");
		}
		function matchesIdentity(identity, pattern) {
			if (!pattern.includes("*")) return identity === pattern;
			const wanted = identity_pattern_partsOf(pattern);
			const found = identity_pattern_partsOf(identity);
			if (wanted.at(-1) === "**") {
				wanted.pop();
				if (found.length <= wanted.length) return false;
				found.length = wanted.length;
			}
			return found.length === wanted.length && wanted.every((part, position) => matchesGlob(found[position] ?? "", part));
		}
		function identity_pattern_partsOf(text) {
			return text.split(/([/@])/);
		}
		const ref_pattern_ACCEPTED = "a ref as GitHub has it, e.g. refs/heads/main or refs/tags/v*; * stands for a run of characters without / and @, ** at the end for everything that follows; refs/** for any ref";
		function parseRef(text, input) {
			if (/^refs\/(?:\*\*|[a-z]+\/[^\s\p{Cc}\p{Cf}~^:?[\]\\]+)$/u.test(text) && !text.replace(/(?<=\/)\*\*$/, "").includes("**")) return text;
			throw (0, errors_error.aY)(input, `'${text}' is not a ref, or no pattern of one`, ref_pattern_ACCEPTED);
		}
		function matchesRef(ref, patterns) {
			return patterns.some((pattern) => matchesIdentity(ref, pattern));
		}
		function usualRefs(defaultBranch) {
			return ["refs/tags/**", ...defaultBranch === void 0 ? [] : [`refs/heads/${defaultBranch}`]];
		}
		function judgeSigner(signer, policy, builtFrom) {
			const { identity, issuer, repository, repositoryId, owner, ownerId, event, runner } = signer;
			if (identity === void 0 || !matchesIdentity(identity, policy.identity)) return `it was signed by ${(0, errors_error.hD)(identity ?? "nobody")}`;
			if (issuer !== policy.issuer) return `its signer was vouched for by ${(0, errors_error.hD)(issuer ?? "nobody")}`;
			if (!isNamed(policy.repository, repository, repositoryId)) return `it was signed for the repository ${named(repository, repositoryId)}`;
			if (!isNamed(policy.owner, owner, ownerId)) return `it was signed for the owner ${named(owner, ownerId)}`;
			if (policy.events !== void 0 && !policy.events.includes(event ?? "")) return `it was signed in a run by the event ${(0, errors_error.hD)(event ?? "of nobody")}`;
			if (policy.runner !== void 0 && policy.runner !== runner) return `it was signed on a runner of the kind ${(0, errors_error.hD)(runner ?? "of nobody")}`;
			return judgeRef(signer, policy) ?? judgeCommit(signer, policy, builtFrom);
		}
		function isNamed(wanted, url, number) {
			if (wanted === void 0) return true;
			return wanted === (/^\d+$/.test(wanted) ? number : url);
		}
		function named(url, number) {
			return `${(0, errors_error.hD)(url ?? "of nobody")}${number === void 0 ? "" : `, number ${(0, errors_error.hD)(number)}`}`;
		}
		function judgeRef({ ref, issuer }, { refs }) {
			if (refs === void 0 || ref !== void 0 && matchesRef(ref, refs.patterns)) return void 0;
			if (ref !== void 0) return `it was signed for the ref ${(0, errors_error.hD)(ref)}${refs.isUsual ? ", which is no release and not the default branch; signature-ref says what else will do" : ""}`;
			return refs.isUsual && issuer !== GITHUB_ISSUER ? void 0 : "its certificate names no ref";
		}
		function judgeCommit({ commit, issuer }, { commit: wanted }, builtFrom) {
			if (wanted === "any") return void 0;
			if (wanted !== void 0) return commit?.startsWith(wanted) ? void 0 : `it was signed for the commit ${(0, errors_error.hD)(commit ?? "of nobody")}`;
			if (builtFrom === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(builtFrom)) return void 0;
			if (commit === void 0) return issuer === GITHUB_ISSUER ? "its certificate names no commit" : void 0;
			return commit === builtFrom ? void 0 : `it was signed for the commit ${(0, errors_error.hD)(commit)}, and the image says that it was built from ${builtFrom}`;
		}
		const STATEMENT_TYPES = ["https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1"];
		function readStatement(payloadType, payload) {
			if (payloadType !== "application/vnd.in-toto+json") throw new errors_error._G("INVALID_CONTENT", `it is an envelope of ${(0, errors_error.hD)(payloadType)}`);
			const { _type: type, subject, predicateType } = (0, json.dw)(payload, "the statement");
			if (!STATEMENT_TYPES.includes(type)) throw new errors_error._G("INVALID_CONTENT", `it is a statement of the type ${(0, errors_error.hD)(type)}`);
			if (typeof predicateType !== "string" || !Array.isArray(subject)) throw new errors_error._G("INVALID_CONTENT", "it is a statement without a subject or predicate type");
			return {
				digests: subject.filter(json.OW).map(({ digest }) => digest).filter(json.OW).flatMap(digestsOf),
				predicateType
			};
		}
		function digestsOf(set) {
			return Object.entries(set).flatMap(([algorithm, hex]) => typeof hex === "string" ? [`${algorithm}:${hex}`] : []);
		}
		function readSimpleSigning(payload) {
			const { critical } = (0, json.dw)(payload, "the payload");
			const { type, image } = (0, json.OW)(critical) ? critical : {};
			if (type !== "cosign container image signature") throw new errors_error._G("INVALID_CONTENT", `it is a payload of the type ${(0, errors_error.hD)(type)}`);
			const digest = (0, json.OW)(image) ? image["docker-manifest-digest"] : void 0;
			return { digests: typeof digest === "string" ? [digest] : [] };
		}
		function judgeClaim({ digests, predicateType }, digest, predicateTypes) {
			if (!digests.includes(digest)) return `it is about ${digests.slice(0, 3).map(errors_error.hD).join(", ") || "nothing"}, not about this image`;
			if (predicateTypes.length === 0) return void 0;
			if (predicateType === void 0) return "it is a signature, not an attestation";
			return predicateTypes.includes(predicateType) ? void 0 : `it is an attestation of the type ${(0, errors_error.hD)(predicateType)}`;
		}
		const MAX_REASONS = 8;
		async function requireSignature(repository, manifest, policy, verify, builtFrom) {
			const { digest } = manifest.descriptor;
			const reasons = [];
			const { predicateTypes } = policy;
			const right = /* @__PURE__ */ new Map();
			let isGone = false;
			let [budget, count] = [MAX_TOTAL_BYTES, 0];
			for await (const found of findCandidates(repository, digest)) {
				if ("problem" in found) {
					reasons.push(`${found.name}: ${found.problem}`);
					continue;
				}
				const { size } = found.candidate.layer;
				if (size > MAX_CANDIDATE_BYTES) {
					reasons.push(`${found.name}: it has ${size} bytes; at most ${MAX_CANDIDATE_BYTES}`);
					continue;
				}
				count += 1;
				budget -= size;
				if (count > MAX_CANDIDATES || budget < 0) {
					reasons.push("further ones were not looked at");
					break;
				}
				const outcome = await judge(repository, manifest, policy, verify, found.candidate, builtFrom);
				if (typeof outcome !== "string") {
					if (predicateTypes.length === 0) return [outcome];
					const { predicateType = "" } = outcome;
					if (!right.has(predicateType)) right.set(predicateType, outcome);
					const all = predicateTypes.flatMap((type) => right.get(type) ?? []);
					if (all.length === predicateTypes.length) return all;
					continue;
				}
				isGone ||= outcome === GONE;
				reasons.push(`${found.name}: ${outcome}`);
			}
			const what = `${(0, lib_reference.eS)(repository.image)}@${digest}`;
			for (const type of right.keys()) reasons.unshift(`one of the type ${type}, which is right, and none of each other`);
			throw unsigned(what, policy, reasons, (isGone ? signAgain : signIt)(what, policy.kind));
		}
		const GONE = "it is listed, and its content is gone from the registry";
		async function judge(repository, manifest, policy, verify, candidate, builtFrom) {
			const { form, layer } = candidate;
			try {
				const bytes = await repository.getBlob(layer.digest, Math.max(1, layer.size));
				const verified = verify(sealedOf(candidate, bytes), manifest.bytes);
				const claim = claimOf(candidate, verified, bytes, manifest);
				const problem = (policy.kind === "identity" ? judgeSigner(verified.signer, policy, builtFrom) : void 0) ?? judgeClaim(claim, manifest.descriptor.digest, policy.predicateTypes);
				if (problem !== void 0) return problem;
				const { predicateType } = claim;
				return {
					form,
					digest: layer.digest,
					...verified.signer,
					...predicateType === void 0 ? {} : { predicateType }
				};
			} catch (error) {
				if (error instanceof RegistryError && error.notFound) return GONE;
				if (error instanceof errors_error._G) return error.message;
				throw error;
			}
		}
		function claimOf({ form }, { envelope }, bytes, manifest) {
			if (envelope !== void 0) return readStatement(envelope.payloadType, envelope.payload);
			return form === "simple-signing" ? readSimpleSigning(bytes) : { digests: [manifest.descriptor.digest] };
		}
		function unsigned(what, policy, reasons, advice) {
			const told = reasons.slice(0, MAX_REASONS).map((reason) => (0, printable.g)(reason, 300));
			const more = reasons.length > told.length ? [`and ${reasons.length - told.length} more`] : [];
			const found = told.length === 0 ? "none there" : [...told, ...more].join("; ");
			return new errors_error._G("CONFLICT", `${what}: asked for ${describePolicy(policy)}; found ${found}`, { advice });
		}
		async function openSignatureCheck({ signature: policy, routes }, trust) {
			if (policy === void 0) return async (_, variants) => variants.map((variant) => ({
				variant,
				signatures: /* @__PURE__ */ new Map()
			}));
			const { openVerifier } = await Promise.all([__webpack_require__.e(872), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 1480));
			const verify = await openVerifier(policy, trust);
			const sources = [...new Map(routes.map(({ from }) => [(0, lib_reference.eS)(from), from]))];
			return async (registry, variants) => {
				for (const variant of variants) refuseUncovered(variant);
				const checks = variants.map((variant) => ({
					variant,
					verified: sources.map(async ([name, image]) => {
						const repository = registry.repository(image);
						const { manifest, builtFrom } = variant;
						return [name, await requireSignature(repository, manifest, policy, verify, builtFrom)];
					})
				}));
				await settle_settle(checks.flatMap(({ verified }) => verified));
				return Promise.all(checks.map(async ({ variant, verified }) => ({
					variant,
					signatures: new Map(await Promise.all(verified))
				})));
			};
		}
		function refuseUncovered({ manifest, platforms }) {
			const whole = manifest.descriptor.digest;
			const covered = /* @__PURE__ */ new Set([whole, ...entriesOf(manifest)]);
			for (const { archManifest: arch } of platforms) {
				if (arch === void 0) continue;
				const { digest } = arch.descriptor;
				const entries = entriesOf(arch);
				const stranger = (covered.has(digest) || entries.length === 0 ? [digest] : entries).find((part) => !covered.has(part));
				if (stranger === void 0) continue;
				throw new errors_error._G("CONFLICT", `an arch tag holds ${stranger}, which is no part of ${whole}: the signature of that does not cover it`, { advice: TAGS_AND_INDEX_DIFFER });
			}
		}
		function entriesOf(manifest) {
			const content = manifest_readManifest(manifest);
			return content.kind === "index" ? content.manifests.map(({ digest }) => digest) : [];
		}
		const COMMIT_DIGITS = 8;
		function commitTag(revision, length = COMMIT_DIGITS) {
			const first = revision.slice(0, length);
			if (length === 0 || /[a-f]/i.test(first)) return first;
			const letter = revision.search(/[a-f]/i);
			return letter < 0 ? revision : revision.slice(0, letter + 1);
		}
		function finalTag(tag, variant) {
			return tag + finalSuffix(variant);
		}
		function archTag(tag, platform, variant) {
			return tag + archSuffix(platform, variant);
		}
		function finalSuffix(variant) {
			return variant === "" ? "" : `-${variant}`;
		}
		function archSuffix(platform, variant) {
			return `-${architectureName(platform)}${finalSuffix(variant)}`;
		}
		function architectureName(platform) {
			const known = architectureNames.get(platform) ?? nameArchitecture(platform);
			architectureNames.set(platform, known);
			return known;
		}
		const architectureNames = /* @__PURE__ */ new Map();
		function nameArchitecture(platform) {
			const { os, architecture, variant = "" } = normalizePlatform(platform_parsePlatform(platform));
			const suffix = architecture === "arm64" && variant === "v8" ? "" : variant;
			return `${os === "linux" ? "" : `${os}-`}${architecture}${suffix}`;
		}
		function tagVariant(plan, variant) {
			const commit = commitTag(variant.origin.revision ?? plan.revision ?? "", plan.shaLength);
			const names = commit === "" ? plan.tags : [{
				name: commit,
				mutable: false
			}, ...plan.tags];
			const withSuffix = (suffix) => names.map(({ name, mutable }) => ({
				name: name + suffix,
				mutable
			}));
			const { name, suffix = name } = variant.planned;
			const arch = variant.platforms.flatMap(({ part, archManifest: manifest }) => {
				if (manifest === void 0) return [];
				const platform = formatPlatform(part.source.platform);
				return [{
					manifest,
					platform,
					tags: withSuffix(archSuffix(platform, suffix))
				}];
			});
			return [{
				manifest: variant.manifest,
				tags: withSuffix(finalSuffix(suffix))
			}, ...arch];
		}
		function promotedAs(plan, { origin }) {
			return {
				...origin,
				...plan.release === void 0 ? {} : { version: plan.release }
			};
		}
		function resolvePart(source) {
			const entries = image_index_entriesOf(source);
			const { images, attestations, about, unknown } = isIndexType(source.descriptor.mediaType) ? entry_sortEntries(entries) : {
				...NONE,
				images: entries
			};
			const { image, further } = chooseImage(source, images);
			const speaksOf = (entry) => entry.annotations?.[descriptor_ATTESTATION_SUBJECT];
			const isOf = (entry, some) => some.some(({ digest }) => digest === speaksOf(entry));
			const orphans = attestations.filter((entry) => !isOf(entry, images));
			const unplaced = images.filter((entry) => entry.platform === void 0 && entry.digest !== image.digest);
			const isTheirs = (entry) => speaksOf(entry) === void 0 || isOf(entry, [image, ...further]);
			return {
				source,
				image,
				attestations: attestations.filter((entry) => speaksOf(entry) === image.digest),
				companions: [
					...further,
					...attestations.filter((entry) => isOf(entry, further)),
					...about.filter(isTheirs)
				],
				warnings: [
					...orphans.map(({ digest }) => leftOut(source, digest, "an attestation that speaks of no image in it")),
					...unplaced.map(({ digest }) => leftOut(source, digest, "which says no platform")),
					...unknown.map(({ digest }) => leftOut(source, digest, "which is no manifest that is known"))
				]
			};
		}
		function leftOut({ name }, digest, why) {
			return `${name}: left out ${digest}, ${why}`;
		}
		const NONE = entry_sortEntries([]);
		function image_index_entriesOf({ name, descriptor, manifests }) {
			if (!isIndexType(descriptor.mediaType)) return [descriptor];
			if (manifests === void 0) throw new errors_error._G("INVALID_CONTENT", `${name} is an index whose entries were not read`);
			const nested = manifests.find((entry) => isIndexType(entry.mediaType));
			if (nested === void 0) return manifests;
			throw new errors_error._G("CONFLICT", `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`, { advice: "Name the image manifest itself, by digest, as the source." });
		}
		function chooseImage({ name, platform }, images) {
			const chosen = matchImage(platform, images);
			if (chosen === void 0) {
				const found = images.map((entry) => entry.platform ? quotePlatform(entry.platform) : "no platform");
				throw new errors_error._G("CONFLICT", `${name} should hold one image for ${formatPlatform(platform)}, but holds ${found.join(", ") || "none"}`, { advice: "Check the platform of the leg and a `FROM --platform=…` in its Dockerfile." });
			}
			if (isSchema1Type(chosen.image.mediaType)) throw new errors_error._G("INVALID_CONTENT", `${name} is a schema 1 manifest, which an index cannot hold`);
			return chosen;
		}
		function matchImage(wanted, images) {
			if (images.every(({ platform }) => platform === void 0)) {
				const [image, ...more] = dedupe(images);
				if (image === void 0 || more.length > 0) return void 0;
				return {
					image: {
						...image,
						platform: wanted
					},
					further: []
				};
			}
			const matches = images.filter(({ platform }) => platform && platform_satisfiesPlatform(platform, wanted));
			const exact = matches.filter(({ platform }) => platform && samePlatform(platform, wanted));
			const [image, ...further] = dedupe(exact.length > 0 ? exact : matches);
			const own = image?.platform;
			if (image === void 0 || own === void 0) return void 0;
			return further.every(({ platform }) => platform && samePlatform(platform, own)) ? {
				image,
				further
			} : void 0;
		}
		function quotePlatform(platform) {
			const text = formatPlatform(platform);
			return /^[\w./-]{1,100}$/.test(text) ? text : (0, errors_error.hD)(text);
		}
		function dedupe(descriptors) {
			const seen = /* @__PURE__ */ new Map();
			for (const entry of descriptors) if (!seen.has(entry.digest)) seen.set(entry.digest, entry);
			return [...seen.values()];
		}
		function noteOfStanding(revision, digest) {
			return `multiarch-stands-${revision}-${digest.replace(/^sha256:/, "")}`;
		}
		async function verifyVariant(repository, planned, plan, evidence) {
			const { manifest, name } = await findSource(repository, planned);
			const contents = await readContents(repository, manifest, name);
			const claims = claimsOf(manifest, contents);
			refuseDirty(name, manifest, contents, plan);
			const stands = await checkRevision(name, manifest, contents, plan.revision, evidence);
			const origin = stands === void 0 ? claims : {
				...claims,
				revision: stands
			};
			checkPlatforms(name, planned.platforms, contents);
			const further = furtherPlatforms(planned.platforms, contents);
			const parts = readParts(name, planned.platforms, manifest);
			const isAll = parts.length === 1 && further.length === 0;
			const platforms = plan.archTags !== "keep" ? parts.map((part) => ({ part })) : isAll ? parts.map((part) => ({
				part,
				archManifest: manifest
			})) : await findArchManifests(repository, planned, parts);
			return {
				planned,
				manifest,
				origin,
				builtFrom: claims.revision,
				platforms,
				further
			};
		}
		async function findSource(repository, { name, suffix = name, platforms, source }) {
			if ("digest" in source) return readSource(repository, { digest: source.digest });
			const [only = "", ...others] = platforms;
			const tag = finalTag(source.tag, suffix);
			try {
				return await readSource(repository, { tag });
			} catch (error) {
				if (!(error instanceof RegistryError) || !error.notFound) throw error;
				const second = archTag(source.tag, only, suffix);
				const manifest = others.length === 0 ? await repository.findManifest({ tag: second }) : void 0;
				if (manifest !== void 0) return {
					manifest,
					name: (0, lib_reference.FH)({
						...repository.image,
						tag: second
					})
				};
				const advice = `Check that what is to be promoted was built and pushed there, as ${others.length === 0 ? `${tag} or ${second}` : tag}.`;
				throw new RegistryError(error.code, error.message, error, {
					advice,
					cause: error
				});
			}
		}
		async function readSource(repository, wanted) {
			const name = (0, lib_reference.FH)({
				...repository.image,
				...wanted
			});
			return {
				manifest: await repository.getManifest(wanted),
				name
			};
		}
		function readContents(repository, manifest, name) {
			const content = manifest_readManifest(manifest, name);
			return settle_settle(entry_sortEntries(content.kind === "index" ? content.manifests : [manifest.descriptor]).images.map((entry) => readImageContent(repository, entry, manifest)));
		}
		async function checkRevision(name, manifest, contents, wanted, evidence) {
			const problem = wanted === void 0 ? void 0 : findOtherCommit(name, manifest, contents, wanted);
			if (problem === void 0 || wanted === void 0) return void 0;
			if (!decide_move_isCommit(wanted) || !await evidence?.has(noteOfStanding(wanted, manifest.descriptor.digest))) throw problem;
			return wanted;
		}
		function findOtherCommit(name, manifest, contents, wanted) {
			const stated = originOf(manifest, []).revision;
			for (const { platform, labels } of contents) {
				const claims = [stated, labels[REVISION_LABEL]].filter((claim) => claim !== void 0 && claim !== "");
				const wrong = claims.find((claim) => claim !== void 0 && !isSameCommit(claim, wanted));
				if (claims.length > 0 && wrong === void 0) continue;
				return new errors_error._G("CONFLICT", `${name} (${formatPlatform(platform)}) was built from ${wrong ?? "a commit that it does not name"}, not from ${wanted}`, { advice: OTHER_COMMIT });
			}
		}
		function refuseDirty(name, manifest, contents, { revision: wanted, shaLength }) {
			const claims = [originOf(manifest, []).revision, ...contents.map(({ labels }) => labels[REVISION_LABEL])];
			for (const claim of claims) {
				if (claim === void 0 || claim === "" || decide_move_isCommit(claim)) continue;
				if (!/^[0-9a-f]{7,64}-dirty/.test(claim) && shaLength === 0) continue;
				const instead = wanted ?? "a commit of 40 or 64 hexadecimal digits";
				throw new errors_error._G("CONFLICT", `${name} was built from ${(0, errors_error.hD)(claim)}, not from ${instead}`, { advice: NO_COMMIT });
			}
		}
		function isSameCommit(found, wanted) {
			return found === wanted || wanted.length < found.length && found.startsWith(wanted);
		}
		function checkPlatforms(name, planned, contents) {
			const isComplete = planned.map((text) => platform_parsePlatform(text)).every((one) => contents.some(({ platform }) => platform_satisfiesPlatform(platform, one)));
			const liar = contents.find(({ declared, platform }) => declared !== void 0 && isAnother(declared, platform));
			if (liar?.declared !== void 0) throw new errors_error._G("CONFLICT", `${name} lists an image for ${formatPlatform(liar.declared)} that is one for ${formatPlatform(liar.platform)}, as its config says`, { advice: "Nothing was written. Build it again; a base image for another platform does this." });
			if (isComplete) return;
			const found = contents.map(({ platform }) => formatPlatform(platform)).join(", ") || "nothing";
			throw new errors_error._G("CONFLICT", `${name} holds ${found}; the plan is ${planned.join(", ")}`, { advice: "Nothing was written. Name the right platforms, in the architecture file or as platforms." });
		}
		function furtherPlatforms(planned, contents) {
			const wanted = planned.map((text) => platform_parsePlatform(text));
			const others = contents.filter(({ platform }) => !wanted.some((one) => platform_satisfiesPlatform(platform, one)));
			return [...new Set(others.map(({ platform }) => formatPlatform(platform)))];
		}
		function readParts(name, platforms, manifest) {
			const content = manifest_readManifest(manifest, name);
			const manifests = content.kind === "index" ? { manifests: content.manifests } : {};
			return platforms.map((text) => resolvePart({
				name,
				platform: platform_parsePlatform(text),
				descriptor: manifest.descriptor,
				...manifests
			}));
		}
		async function findArchManifests(repository, { name, suffix = name, source }, parts) {
			const byDigest = async (part) => ({
				part,
				archManifest: await repository.getManifest({ digest: part.image.digest })
			});
			if ("digest" in source) return Promise.all(parts.map(byDigest));
			const found = await Promise.all(parts.map(async (part) => {
				const tag = archTag(source.tag, verify_platformOf(part), suffix);
				return {
					part,
					tag,
					manifest: await repository.findManifest({ tag })
				};
			}));
			if (found.every(({ manifest }) => manifest === void 0)) return Promise.all(parts.map(byDigest));
			return found.map(({ part, tag, manifest }) => {
				const what = (0, lib_reference.FH)({
					...repository.image,
					tag
				});
				const advice = TAGS_AND_INDEX_DIFFER;
				if (manifest === void 0) throw new errors_error._G("CONFLICT", `${what} is not there, but other arch tags of this build are`, { advice });
				const held = imageIn({
					name: what,
					platform: part.source.platform,
					descriptor: manifest.descriptor
				}, manifest);
				if (held === part.image.digest) return {
					part,
					archManifest: manifest
				};
				throw new errors_error._G("CONFLICT", `${what} holds the image ${held}; the index has ${part.image.digest}`, { advice });
			});
		}
		function verify_platformOf({ source }) {
			return formatPlatform(source.platform);
		}
		function imageIn(source, manifest) {
			if (!isIndexType(manifest.descriptor.mediaType)) return manifest.descriptor.digest;
			const content = manifest_readManifest(manifest, source.name);
			return resolvePart({
				...source,
				...content.kind === "index" ? { manifests: content.manifests } : {}
			}).image.digest;
		}
		function agreeOn(found) {
			const [first, ...others] = found;
			if (first === void 0) throw new errors_error._G("INVALID_INPUT", "there is nothing to promote");
			const digestOf = ({ manifest, platforms }) => [manifest, ...platforms.flatMap(({ archManifest = [] }) => archManifest)].map(({ descriptor }) => descriptor.digest).join();
			const other = others.find(({ variant }) => digestOf(variant) !== digestOf(first.variant));
			if (other === void 0) return first.variant;
			const say = ({ image, variant }) => `${(0, lib_reference.eS)(image)} has ${variant.manifest.descriptor.digest}`;
			throw new errors_error._G("CONFLICT", `the sources differ: ${say(first)}, ${say(other)}`, { advice: "Nothing was written. Promote from one of them, or push to both in the same build." });
		}
		async function promote(registries, plan, options = {}) {
			const { log = silent, dryRun = false } = options;
			const checkSignatures = await openSignatureCheck(plan, options.trust);
			const variants = await promote_verify(registries.from, plan, options.evidence);
			for (const { planned, further } of variants) if (further.length > 0) log.info(`${planned.name || "the image"} holds more than is planned, which comes along: ${further.join(", ")}`);
			const ready = (await checkSignatures(registries.from, variants)).map((one) => ({
				...one,
				tagged: tagVariant(plan, one.variant)
			}));
			if (ready.every(({ tagged }) => tagged.every(({ tags }) => tags.length === 0))) throw new errors_error._G("INVALID_INPUT", "there is no tag to write, as no commit and no release is known", { advice: "Give the commit as revision, or the release as release." });
			const targets = plan.routes.map(({ to }) => to);
			const rules = rulesOf(plan, options.ancestry);
			const judged = await promote_judge(registries.to, plan, ready, rules);
			const copied = dryRun ? [] : await carryAll(registries, plan, ready, options);
			if (!dryRun) {
				await settle_settle(judged.map((one) => writeFixed(registries.to, one, options)));
				await readBack(registries.to, targets, ready);
			}
			const moved = dryRun ? [] : await settle_settle(judged.map((one) => writeMovable(registries.to, one, rules, options)));
			const kept = dryRun ? judged.flatMap((one) => one.kept) : moved.flat();
			for (const one of kept) log.warning(...explainUnmoved(one));
			return {
				result: promote_describe(plan, ready, kept),
				kept,
				copied
			};
		}
		async function promote_verify(registry, plan, evidence) {
			const sources = [...new Map(plan.routes.map(({ from }) => [(0, lib_reference.eS)(from), from])).values()];
			return (await settleRows(plan.variants.map((planned) => sources.map(async (image) => ({
				image,
				variant: await during(`looking at what is to be promoted from ${(0, lib_reference.eS)(image)}`, verifyVariant(registry.repository(image), planned, plan, evidence))
			}))))).map(agreeOn);
		}
		function rulesOf({ allowBackwards }, ancestry) {
			return {
				verb: "promote",
				onExisting: "fail",
				allowBackwards,
				kind: "release",
				ancestry: ancestry === void 0 ? void 0 : rememberAncestry(ancestry)
			};
		}
		function promote_judge(registry, plan, ready, rules) {
			return settle_settle(ready.flatMap(({ variant, tagged }) => tagged.map(async ({ manifest, tags }) => {
				const next = promotedAs(plan, variant);
				const looked = await lookAtTags(registry, plan.routes.flatMap(({ to: image }) => tags.map((tag) => ({
					image,
					tag,
					next
				}))), rules);
				return {
					manifest,
					looked,
					kept: await judgeTags(registry, looked, manifest.descriptor.digest, rules)
				};
			})));
		}
		function carryAll(registries, { routes, signature }, ready, options) {
			const digests = ready.flatMap(({ tagged }) => tagged.map(({ manifest }) => manifest.descriptor.digest));
			return settle_settle(routes.filter(({ from, to }) => (0, lib_reference.eS)(from) !== (0, lib_reference.eS)(to)).map(({ from, to }) => carry(registries.from.repository(from), registries.to.repository(to), digests, options, signature !== void 0)));
		}
		async function readBack(registry, images, ready) {
			const check = async (image, { descriptor }, tag) => {
				const reference = tag === void 0 ? {
					...image,
					digest: descriptor.digest
				} : {
					...image,
					tag
				};
				const isIt = ({ digest }) => digest === descriptor.digest;
				const found = await during("reading back what was promoted", registry.repository(image).headWritten(reference, isIt));
				if (isIt(found)) return;
				throw new errors_error._G("CONFLICT", `${(0, lib_reference.FH)(reference)} holds ${found.digest}; this promotion wrote ${descriptor.digest}`, { advice: "Another run has written this tag at the same time. No movable tag was moved; run again." });
			};
			await settle_settle(images.flatMap((image) => ready.flatMap(({ tagged }) => tagged.map(({ manifest, tags }) => check(image, manifest, tags.find(({ mutable }) => !mutable)?.name)))));
		}
		function promote_describe(plan, ready, kept) {
			const known = ready.map(({ variant }) => variant.origin.revision).find((one) => one !== void 0) ?? plan.revision;
			return {
				schemaVersion: 1,
				mode: "release",
				...known !== void 0 && decide_move_isCommit(known) ? { revision: known } : {},
				variants: ready.map((one) => describeReady(plan, one, kept))
			};
		}
		function describeReady(plan, { variant, tagged, signatures }, kept) {
			const { manifest, platforms, planned } = variant;
			const firstTag = (platform) => tagged.find((one) => one.platform === platform)?.tags[0]?.name;
			const whole = tagged.find(({ platform }) => platform === void 0);
			return describeVariant({
				name: planned.name,
				stitched: planned.platforms.length > 1,
				descriptor: manifest.descriptor,
				images: plan.routes.map(({ from, to }) => ({
					image: to,
					from,
					signatures: signatures.get((0, lib_reference.eS)(from)) ?? []
				})),
				tags: whole?.tags.map(({ name }) => name) ?? [],
				kept,
				platforms: platforms.map(({ part }) => ({
					part,
					archTag: firstTag(formatPlatform(part.source.platform))
				}))
			});
		}
		const DEFAULT_RETRY = {
			tries: 6,
			deadline: 12e4,
			base: 250,
			longest: 15e3
		};
		function nextWait(error, tries, elapsed, policy, random) {
			const isCounted = error.status !== 429 || policy.tries === 1;
			if (!error.temporary || isCounted && tries >= policy.tries) return void 0;
			const ceiling = Math.min(policy.longest, policy.base * 2 ** (tries - 1));
			const wait = Math.max(error.retryAfter ?? 0, Math.ceil(random * ceiling));
			return elapsed + wait > policy.deadline ? void 0 : wait;
		}
		async function withRetry(attempt, policy, clock, onRetry = () => {}) {
			let began;
			const begin = () => {
				began ??= clock.now();
			};
			for (let tries = 1;; tries += 1) try {
				return await attempt(begin);
			} catch (error) {
				if (!(error instanceof RegistryError)) throw error;
				begin();
				const elapsed = clock.now() - (began ?? clock.now());
				const wait = nextWait(error, tries, elapsed, policy, clock.random());
				if (wait === void 0) throw error;
				onRetry(error, wait);
				await clock.sleep(wait);
			}
		}
		var bounds_endpoint = __webpack_require__(2332);
		const warnings_MOST = 20;
		class Warnings {
			#registry;
			#log;
			#shown = /* @__PURE__ */ new Set();
			constructor(registry, log) {
				this.#registry = registry;
				this.#log = log;
			}
			show(values) {
				for (const text of values.flatMap(readWarnings)) {
					if (this.#shown.has(text) || this.#shown.size >= warnings_MOST) continue;
					this.#shown.add(text);
					this.#log.warning(`${this.#registry} warns: ${text}`);
				}
			}
		}
		function readWarnings(value) {
			return [...value.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => (0, printable.g)(text.replace(/\\(.)/g, "$1")));
		}
		function knownChallenge(registry) {
			const { tokens } = (0, kind.I)(registry);
			return typeof tokens === "string" ? void 0 : {
				scheme: "bearer",
				parameters: { ...tokens }
			};
		}
		function pinnedOrigin(registry) {
			const { tokens } = (0, kind.I)(registry);
			if (tokens === "any") return void 0;
			return typeof tokens === "string" ? `https://${registry}` : new URL(tokens.realm).origin;
		}
		const FRESH = 3e5;
		class CredentialMemory {
			#registry;
			#source;
			#clock;
			#known = /* @__PURE__ */ new Map();
			constructor(registry, source, clock) {
				this.#registry = registry;
				this.#source = source;
				this.#clock = clock;
			}
			get(repository) {
				const now = this.#clock.now();
				const known = this.#known.get(repository);
				if (known !== void 0 && known.until > now) return known.answer;
				const answer = this.#source(this.#registry, repository);
				const entry = {
					answer,
					until: now + FRESH
				};
				this.#known.set(repository, entry);
				answer.catch(() => {
					if (this.#known.get(repository) === entry) this.#known.delete(repository);
				});
				return answer;
			}
			forget(repository) {
				this.#known.delete(repository);
			}
		}
		function formatScope({ repository, actions }) {
			return `repository:${repository}:${actions}`;
		}
		function covers(held, wanted) {
			return wanted.every((want) => held.some((have) => coversOne(have, want)));
		}
		function coversOne(held, wanted) {
			const [heldName, heldActions] = splitActions(held);
			const [wantedName, wantedActions] = splitActions(wanted);
			return heldName === wantedName && (heldActions.includes("*") || wantedActions.every((action) => heldActions.includes(action)));
		}
		function mergeScopes(...lists) {
			const merged = /* @__PURE__ */ new Map();
			for (const scope of lists.flat()) {
				const [name, actions] = splitActions(scope);
				const known = merged.get(name) ?? /* @__PURE__ */ new Set();
				for (const action of actions) known.add(action);
				merged.set(name, known);
			}
			return [...merged].map(([name, actions]) => `${name}:${[...actions].join(",")}`);
		}
		function splitActions(scope) {
			const colon = scope.lastIndexOf(":");
			return [scope.slice(0, colon), scope.slice(colon + 1).split(",")];
		}
		function challengedScopes(parameter) {
			return (parameter?.split(" ") ?? []).filter((scope) => /^[^\s:]+:[^\s]*:[^\s:]+$/.test(scope)).slice(0, 10);
		}
		function jwt_claimsOf(token) {
			const [, payload = ""] = token.split(".");
			try {
				const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
				const claims = JSON.parse(new TextDecoder().decode(bytes));
				return (0, json.OW)(claims) ? claims : {};
			} catch {
				return {};
			}
		}
		const TOKEN_LIMIT = 131072;
		const DEFAULT_LIFE = 60;
		const EARLY = 1e4;
		const CLIENT_ID = "multiarch";
		async function fetchToken(context, challenge, credential, scopes) {
			const { endpoint, clock, mask } = context;
			const realm = checkRealm(endpoint, challenge, credential !== void 0);
			const started = clock.now();
			const body = parseAnswer(contentOf(await ask(context, realm, challenge.parameters.service, credential, scopes), TOKEN_LIMIT, `the token for ${endpoint.registry}`));
			const value = [body.token, body.access_token].find((text) => typeof text === "string" && text !== "");
			if (typeof value !== "string") throw new errors_error._G("REGISTRY", `${realm.host} answered the token request without a token`, { advice: `Check that ${realm.origin} is the token service of ${endpoint.registry}.` });
			mask(value);
			const life = typeof body.expires_in === "number" && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFE;
			return {
				value,
				scopes,
				expires: started + Math.max(life * 1e3 - EARLY, life * 1e3 / 2)
			};
		}
		function checkRealm(endpoint, challenge, hasCredential) {
			const { realm } = challenge.parameters;
			if (realm === void 0) throw new errors_error._G("REGISTRY", `${endpoint.registry} asks for a token but does not say where`, { advice: "Nothing was sent. Check that this is the registry you meant, and that no proxy answers in its place." });
			const url = (0, bounds_endpoint.e)(endpoint, realm, endpoint.origin, "token realm");
			const pinned = pinnedOrigin(endpoint.registry);
			if (hasCredential && pinned !== void 0 && url.origin !== pinned) throw new errors_error._G("REGISTRY", `${endpoint.registry} wants the credential sent to ${url.origin}; its token service is ${pinned}`, { advice: "Nothing was sent there. A proxy or a DNS entry may have replaced the registry." });
			return url;
		}
		async function ask(context, realm, service, credential, scopes) {
			if (credential?.kind === "refresh-token") return token_send(context, postRequest(realm, service, scopes, grantOf(credential)));
			const url = new URL(realm);
			if (service !== void 0) url.searchParams.set("service", service);
			for (const scope of scopes) url.searchParams.append("scope", scope);
			const headers = credential === void 0 ? {} : { authorization: basic(credential, context.mask) };
			try {
				return await token_send(context, {
					method: "GET",
					url,
					headers
				});
			} catch (error) {
				if (!(error instanceof RegistryError && (error.status === 404 || error.status === 405)) || credential === void 0) throw error;
				return token_send(context, postRequest(realm, service, scopes, grantOf(credential)));
			}
		}
		function basic({ username, password }, mask) {
			const encoded = encodeBasic(username, password);
			mask(encoded);
			return `Basic ${encoded}`;
		}
		function grantOf(credential) {
			return credential.kind === "refresh-token" ? {
				grant_type: "refresh_token",
				refresh_token: credential.token
			} : {
				grant_type: "password",
				username: credential.username,
				password: credential.password
			};
		}
		function postRequest(realm, service, scopes, grant) {
			const form = new URLSearchParams({
				...grant,
				client_id: CLIENT_ID
			});
			if (service !== void 0) form.set("service", service);
			if (scopes.length > 0) form.set("scope", scopes.join(" "));
			return {
				method: "POST",
				url: realm,
				headers: { "content-type": "application/x-www-form-urlencoded" },
				body: new TextEncoder().encode(form.toString())
			};
		}
		async function token_send(context, request) {
			const { registry } = context.endpoint;
			const question = `token for ${registry}`;
			const answer = await exchange(context, question, request, TOKEN_LIMIT);
			if (answer.status === 200) return answer;
			const error = registryErrorOf(question, answer, context.clock.now());
			if (answer.status >= 300 && answer.status < 400) throw new RegistryError("REGISTRY", `${error.message}, a redirect`, error, { advice: "A token service may not send a credential on; it was sent nowhere else." });
			if (answer.status !== 401 && answer.status !== 403) throw error;
			throw new RegistryError("CREDENTIALS", error.message, error, {
				cause: error,
				advice: refusedCredential(registry)
			});
		}
		function parseAnswer(bytes) {
			try {
				const value = JSON.parse(new TextDecoder().decode(bytes));
				return (0, json.OW)(value) ? value : {};
			} catch {
				return {};
			}
		}
		function grantedActions(token, repository) {
			const { access } = jwt_claimsOf(token);
			if (!Array.isArray(access)) return void 0;
			return access.filter(json.OW).filter(({ name }) => name === repository).flatMap(({ actions }) => Array.isArray(actions) ? actions : []).filter((action) => typeof action === "string");
		}
		class Authorizer {
			#context;
			#credentials;
			#challenge;
			#settled;
			#probe;
			#tokens = [];
			#underway = /* @__PURE__ */ new Set();
			constructor(context, credentials) {
				const { registry } = context.endpoint;
				this.#context = context;
				this.#credentials = new CredentialMemory(registry, credentials, context.clock);
				this.#challenge = knownChallenge(registry);
				this.#settled = this.#challenge !== void 0 || (0, kind.I)(registry).tokens === "none";
			}
			async inTurn(repository, run) {
				while (!this.#settled && this.#probe !== void 0) await this.#probe.over;
				if (this.#settled) return run();
				const { promise: over, resolve: end } = Promise.withResolvers();
				this.#probe = {
					over,
					end
				};
				try {
					if (this.#context.endpoint.origin.startsWith("http:") && await this.#credentials.get(repository) === void 0) this.#settle();
					return await run();
				} finally {
					this.#probe = void 0;
					end();
				}
			}
			learned(status) {
				if (status !== 429 && status < 500) this.#settle();
			}
			#settle() {
				this.#settled = true;
				this.#probe?.end();
			}
			async authorization(scopes) {
				const repository = scopes[0]?.repository ?? "";
				return this.#challenge?.scheme === "bearer" ? this.#token(this.#challenge, repository, scopes.map(formatScope)) : this.#direct(repository);
			}
			async afterRefusal(challenges, scopes, refused) {
				const repository = scopes[0]?.repository ?? "";
				this.#tokens = this.#tokens.filter(({ value }) => `Bearer ${value}` !== refused);
				const bearer = challenges.find(({ scheme }) => scheme === "bearer");
				if (!(refused === void 0 || bearer !== void 0 && refused.startsWith("Basic "))) this.#credentials.forget(repository);
				const before = this.#challenge;
				const now = bearer ?? challenges.find(({ scheme }) => scheme === "basic") ?? before;
				this.#challenge = now;
				const asked = challengedScopes(bearer?.parameters.scope);
				const answer = bearer === void 0 ? this.#direct(repository) : this.#token(bearer, repository, mergeScopes(asked, scopes.map(formatScope)));
				this.#settle();
				try {
					const next = await answer;
					return next === refused ? void 0 : next;
				} catch (error) {
					if (this.#challenge === now) this.#challenge = before;
					throw error;
				}
			}
			shortcoming(scopes, sent) {
				if (sent === void 0 || !sent.startsWith("Bearer ")) return void 0;
				for (const { repository, actions } of scopes) {
					const granted = grantedActions(sent.slice(7), repository);
					const lacking = actions.split(",").filter((action) => granted?.includes(action) === false);
					if (lacking.length > 0 && !granted?.includes("*")) return `the token that was issued lacks '${lacking.join(",")}' on '${repository}'`;
				}
			}
			async #direct(repository) {
				const credential = await this.#credentials.get(repository);
				if (credential?.kind === "password") return basic(credential, this.#context.mask);
				return credential?.kind === "bearer" ? `Bearer ${credential.token}` : void 0;
			}
			#token(challenge, repository, scopes) {
				const now = this.#context.clock.now();
				this.#tokens = this.#tokens.filter(({ expires }) => expires > now);
				const held = this.#tokens.find((token) => covers(token.scopes, scopes));
				if (held !== void 0) return Promise.resolve(`Bearer ${held.value}`);
				for (const { scopes: coming, token } of this.#underway) if (covers(coming, scopes)) return token;
				const token = this.#fetch(challenge, repository, scopes).finally(() => this.#underway.delete(entry));
				const entry = {
					scopes,
					token
				};
				this.#underway.add(entry);
				return token;
			}
			async #fetch(challenge, repository, scopes) {
				const credential = await this.#credentials.get(repository);
				if (credential?.kind === "bearer") return `Bearer ${credential.token}`;
				const token = await fetchToken(this.#context, challenge, credential, scopes);
				this.#tokens.push(token);
				return `Bearer ${token.value}`;
			}
		}
		class Pace {
			#count;
			#window;
			#clock;
			#turns = [];
			constructor(count, window, clock) {
				this.#count = count;
				this.#window = window;
				this.#clock = clock;
			}
			async turn() {
				const now = this.#clock.now();
				const before = this.#turns.at(-this.#count);
				const at = before === void 0 ? now : Math.max(now, before + this.#window);
				this.#turns = [...this.#turns, at].slice(-this.#count);
				if (at > now) await this.#clock.sleep(at - now);
			}
		}
		class WriteOrder {
			#inFlight = /* @__PURE__ */ new Map();
			async run(repository, manifest, write) {
				const inFlight = this.#inFlight.get(repository) ?? /* @__PURE__ */ new Set();
				this.#inFlight.set(repository, inFlight);
				for (;;) {
					const others = [...inFlight].filter((other) => areRelated(manifest, other));
					if (others.length === 0) break;
					await Promise.allSettled(others.map(({ end }) => end));
				}
				const end = write();
				const own = {
					...manifest,
					end
				};
				inFlight.add(own);
				try {
					return await end;
				} finally {
					inFlight.delete(own);
				}
			}
		}
		function areRelated(one, other) {
			return one.children.has(other.digest) || other.children.has(one.digest);
		}
		const CONCURRENCY = 8;
		const MAX_REDIRECTS = 5;
		const REDIRECTS = /* @__PURE__ */ new Set([
			301,
			302,
			303,
			307,
			308
		]);
		class Host {
			#context;
			#authorizer;
			#warnings;
			#writes;
			#limit = (0, p_limit.A)(CONCURRENCY);
			#pausedUntil = 0;
			tagParameter = "untried";
			largestBody = Number.POSITIVE_INFINITY;
			writeOrder = new WriteOrder();
			seenManifests = /* @__PURE__ */ new Set();
			refusesMounts = /* @__PURE__ */ new Set();
			constructor(context) {
				const { endpoint, clock, log } = context;
				this.#context = context;
				this.#authorizer = new Authorizer(context, context.credentials);
				this.#warnings = new Warnings(endpoint.registry, log);
				const { writesPerSecond } = (0, kind.I)(endpoint.registry);
				this.#writes = writesPerSecond === void 0 ? void 0 : new Pace(writesPerSecond, 1e3, clock);
			}
			get endpoint() {
				return this.#context.endpoint;
			}
			get retry() {
				return this.#context.retry;
			}
			get clock() {
				return this.#context.clock;
			}
			async call(call) {
				const { clock, retry } = this.#context;
				const repository = call.scopes[0]?.repository ?? "";
				const tries = call.once === true ? 1 : call.tries ?? retry.tries;
				const attempt = (begin) => this.#limit(async () => {
					await this.#turn(call);
					begin();
					return this.#authorizer.inTurn(repository, () => this.#attempt(call));
				});
				try {
					return await withRetry(attempt, {
						...retry,
						tries
					}, clock, (error, wait) => this.#slowDown(error, wait));
				} catch (error) {
					if (!(error instanceof RegistryError)) throw error;
					throw withAdvice(error, adviceFor(error, call, call.reference));
				}
			}
			async #turn({ method, noun }) {
				const { clock } = this.#context;
				if (method === "PUT" && noun === void 0) await this.#writes?.turn();
				for (;;) {
					const pause = this.#pausedUntil - clock.now();
					if (pause <= 0) return;
					await clock.sleep(pause);
				}
			}
			#slowDown(error, wait) {
				const { clock, log } = this.#context;
				if (error.status === 429 || error.status === 503 || error.retryAfter !== void 0) this.#pausedUntil = Math.max(this.#pausedUntil, clock.now() + wait);
				log.info(`${error.message}; trying again in ${formatSeconds(wait / 1e3)}`);
			}
			async #attempt(call) {
				const { clock } = this.#context;
				let sent = await this.#authorizer.authorization(call.scopes);
				let answer = await this.#follow(call, sent);
				const challenges = refusalOf(answer, sent);
				if (challenges !== void 0 && call.once !== true) {
					const next = await this.#authorizer.afterRefusal(challenges, call.scopes, sent);
					if (next !== void 0) {
						sent = next;
						answer = await this.#follow(call, next);
					}
				}
				if (answer.status !== 401) this.#authorizer.learned(answer.status);
				if (!answer.strayed) this.#warnings.show(answer.headers("warning"));
				if (call.expect.includes(answer.status)) return answer;
				const error = registryErrorOf(questionOf(call), answer, clock.now());
				const shortcoming = answer.status === 401 || answer.status === 403 ? this.#authorizer.shortcoming(call.scopes, sent) : void 0;
				if (shortcoming === void 0) throw error;
				throw new RegistryError(error.code, `${error.message}; ${shortcoming}`, error, { cause: error });
			}
			async #follow(call, authorization) {
				const { endpoint } = this.#context;
				let url = call.path instanceof URL ? call.path : new URL(endpoint.origin + call.path);
				let strayed = url.origin !== endpoint.origin;
				for (let hops = 0;; hops += 1) {
					const answer = await this.#send(call, url, strayed ? void 0 : authorization);
					const location = answer.header("location");
					if (!REDIRECTS.has(answer.status) || location === void 0) return {
						...answer,
						strayed
					};
					if (hops === MAX_REDIRECTS) throw new errors_error._G("REGISTRY", `${questionOf(call)}: more than ${MAX_REDIRECTS} redirects`, { advice: `${endpoint.registry}, or a proxy before it, sends requests in a circle: check its configuration.` });
					const target = (0, bounds_endpoint.e)(endpoint, location, url.href, "redirect");
					if (url.protocol === "https:" && target.protocol === "http:") throw new errors_error._G("REGISTRY", `${questionOf(call)}: redirected from HTTPS to plain HTTP`, { advice: "Nothing was sent there. Check that this is the registry you meant." });
					strayed ||= target.origin !== url.origin;
					url = target;
				}
			}
			async #send(call, url, authorization) {
				const { method, body, headers = {}, limit } = call;
				const auth = authorization === void 0 ? {} : { authorization };
				const request = {
					method,
					url,
					body,
					headers: {
						...headers,
						...auth
					}
				};
				return exchange(this.#context, questionOf(call), request, limit);
			}
		}
		function refusalOf(answer, sent) {
			if (answer.strayed || answer.status !== 401 && answer.status !== 403) return void 0;
			const challenges = parseChallenges(answer.headers("www-authenticate"));
			if (answer.status === 401) return challenges;
			return challenges.some(({ parameters }) => parameters.error === "insufficient_scope") || sent?.startsWith("Basic ") ? challenges : void 0;
		}
		function questionOf({ method, noun, reference }) {
			return [
				method,
				noun,
				(0, lib_reference.FH)(reference)
			].filter((part) => part !== void 0).join(" ");
		}
		class Chunks {
			#source;
			#size;
			#given = 0;
			#taker;
			#announce = () => {};
			#failure;
			#isPouring = false;
			constructor(source) {
				this.#source = source;
				this.#size = isByteSource(source) ? source.size : source.byteLength;
			}
			get position() {
				return this.#given;
			}
			get isDone() {
				return this.#given === this.#size;
			}
			next(most) {
				const size = Math.min(most, this.#size - this.#given);
				const start = this.#given;
				this.#given += size;
				let isUsed = false;
				return {
					size,
					pour: async (sink) => {
						if (isUsed) throw new Error("a part of an upload cannot be sent twice");
						isUsed = true;
						if (!isByteSource(this.#source)) await sink(this.#source.subarray(start, start + size));
						else await this.#feed(this.#source, sink, size);
					}
				};
			}
			#feed(source, sink, size) {
				const fed = new Promise((resolve, reject) => {
					const end = (error) => error === void 0 ? resolve() : reject(error);
					if (this.#failure !== void 0) return end(this.#failure.error);
					this.#taker = {
						sink,
						left: size,
						end
					};
					this.#announce();
				});
				if (!this.#isPouring) this.#pour(source);
				return fed;
			}
			async #pour(source) {
				this.#isPouring = true;
				try {
					await source.pour((piece) => this.#give(piece));
				} catch (error) {
					this.#failure = { error };
					this.#taker?.end(error);
				}
			}
			async #give(piece) {
				for (let rest = piece; rest.byteLength > 0;) {
					const taker = this.#taker ?? await this.#nextTaker();
					const part = rest.subarray(0, taker.left);
					await taker.sink(part);
					taker.left -= part.byteLength;
					rest = rest.subarray(part.byteLength);
					if (taker.left > 0) continue;
					this.#taker = void 0;
					taker.end();
				}
			}
			abandon(why) {
				this.#failure ??= { error: why };
				this.#announce();
			}
			async #nextTaker() {
				await new Promise((resolve) => {
					this.#announce = resolve;
					if (this.#failure !== void 0) resolve();
				});
				if (this.#taker === void 0) throw this.#failure?.error;
				return this.#taker;
			}
		}
		async function mountBlob(context, digest, from) {
			let upload;
			try {
				upload = await beginMount(context, digest, from);
			} catch (error) {
				if (error instanceof RegistryError && [
					400,
					404,
					405
				].includes(error.status)) return false;
				throw error;
			}
			if (upload === void 0) return true;
			await cancelUpload(context, digest, upload);
			return false;
		}
		async function beginUpload(context, digest) {
			return uploadOf(context, await start(context, digest, "", [context.scope]));
		}
		async function beginMount(context, digest, from) {
			const answer = await start(context, digest, `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`, [context.scope, {
				repository: from,
				actions: "pull"
			}]);
			return answer.status === 201 ? void 0 : uploadOf(context, answer);
		}
		function start({ host, image }, digest, query, scopes) {
			return host.call({
				method: "POST",
				noun: "blob",
				reference: {
					...image,
					digest
				},
				path: uploadsPath(image) + query,
				headers: { "content-length": "0" },
				scopes,
				expect: query === "" ? [202] : [201, 202]
			});
		}
		function uploadOf(context, answer) {
			const least = answer.header("oci-chunk-min-length") ?? "";
			return {
				location: locationOf(context, answer),
				minChunk: /^\d{1,12}$/.test(least) ? Number(least) : 0
			};
		}
		function locationOf({ host, image }, answer) {
			const location = answer.header("location");
			if (location === void 0) throw new errors_error._G("REGISTRY", `POST blob ${(0, lib_reference.eS)(image)}: the registry did not say where to upload`, { advice: "Check that no proxy before the registry takes the Location header away." });
			return (0, bounds_endpoint.e)(host.endpoint, location, answer.url.href, "upload location");
		}
		async function finishUpload(context, digest, upload, body) {
			if ((isByteSource(body) ? body.size : body.byteLength) <= context.host.largestBody) return uploads_close(context, digest, upload.location, body);
			await uploads_close(context, digest, await sendParts(context, digest, upload, body), /* @__PURE__ */ new Uint8Array());
		}
		const ENDS = [
			201,
			200,
			202,
			204
		];
		async function uploads_close(context, digest, location, body) {
			const { host, image, scope } = context;
			const path = new URL(location);
			path.search += `${path.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
			const answer = await host.call({
				method: "PUT",
				noun: "blob",
				reference: {
					...image,
					digest
				},
				path,
				headers: { "content-type": "application/octet-stream" },
				body,
				scopes: [scope],
				expect: ENDS,
				tries: 1
			});
			if (answer.status === 201 || await lookForBlob(context, digest) !== "absent") return;
			throw new RegistryError("REGISTRY", `PUT blob ${(0, lib_reference.eS)(image)}@${digest}: ${answer.url.host} answered ${answer.status}, and the blob is not there`, {
				status: answer.status,
				temporary: true
			}, { advice: `Check that ${answer.url.host} is a registry, and that no proxy answers in its place.` });
		}
		async function sendParts({ host, image, scope }, digest, { location, minChunk }, body) {
			const chunks = new Chunks(body);
			let path = location;
			try {
				while (!chunks.isDone) {
					const start = chunks.position;
					const part = chunks.next(Math.max(host.largestBody, minChunk));
					const answer = await host.call({
						method: "PATCH",
						noun: "blob",
						reference: {
							...image,
							digest
						},
						path,
						headers: {
							"content-type": "application/octet-stream",
							"content-range": `${start}-${start + part.size - 1}`
						},
						body: part,
						scopes: [scope],
						expect: [
							202,
							201,
							200,
							204
						],
						tries: 1
					});
					if (answer.header("location") !== void 0) path = locationOf({
						host,
						image,
						scope
					}, answer);
				}
				return path;
			} catch (error) {
				chunks.abandon(error instanceof Error ? error : new Error(String(error)));
				throw error;
			}
		}
		async function cancelUpload({ host, image, scope }, digest, { location }) {
			try {
				const expect = [
					200,
					202,
					204
				];
				const scopes = [scope];
				await host.call({
					method: "DELETE",
					noun: "blob",
					reference: {
						...image,
						digest
					},
					path: location,
					scopes,
					expect,
					once: true
				});
			} catch (error) {
				if (!(error instanceof RegistryError)) throw error;
			}
		}
		const SESSIONS = 4;
		async function deliverBlob(context, { digest, from, anew = false, load, whenFree = (send) => send() }) {
			if (anew) return whenFree(() => deliver_blob_send(context, digest, load, void 0));
			const mount = from === void 0 ? "refused" : await tryMount(context, digest, from);
			if (mount === "mounted") return mount;
			const opened = mount === "refused" ? void 0 : mount;
			if (await lookForBlob(context, digest) === "present") {
				if (opened !== void 0) await cancelUpload(context, digest, opened);
				return "present";
			}
			return whenFree(() => deliver_blob_send(context, digest, load, opened));
		}
		async function putBlob(context, bytes) {
			const digest = (0, hash.ol)(bytes);
			await deliver_blob_send(context, digest, async () => ({ body: bytes }), void 0);
			return digest;
		}
		const PIECES = [
			5e7,
			8e6,
			9e5,
			64e3
		];
		async function deliver_blob_send(context, digest, load, opened) {
			const { host } = context;
			const { clock, retry } = host;
			const began = clock.now();
			let next = opened;
			let content;
			for (let session = 1, waits = 1;; session += 1) {
				const upload = next ?? await beginUpload(context, digest);
				next = void 0;
				const most = host.largestBody;
				try {
					content ??= await load();
					await finishUpload(context, digest, upload, content.body);
					return "sent";
				} catch (error) {
					const failure = content?.failure?.();
					if (failure === void 0 && error instanceof RegistryError && content !== void 0 ? await arrives(context, digest, content, error) : false) return "sent";
					await cancelUpload(context, digest, upload);
					if (error instanceof RegistryError && error.status === 413 && hasSmaller(host, content, most)) continue;
					const wait = error instanceof RegistryError && error.status === 429 ? nextWait(error, waits, clock.now() - began, retry, clock.random()) : void 0;
					if (wait !== void 0) {
						waits += 1;
						session -= 1;
						await clock.sleep(wait);
					} else if (session >= SESSIONS || !isWorthAnother(error, failure, session)) throw failure ?? error;
				}
			}
		}
		const deliver_blob_COMMITTED = 1e4;
		const MINUTE = 6e4;
		async function arrives(context, digest, { body, isSpent = () => true }, error) {
			const { clock } = context.host;
			if (!(error.temporary || error.notFound || error.status === 416)) return false;
			const patience = isSpent() && error.timedOut ? MINUTE + sizeOf(body) / deliver_blob_COMMITTED : 0;
			const end = clock.now() + patience;
			for (let wait = 1e3;; wait = Math.min(2 * wait, 15e3)) {
				if (await lookForBlob(context, digest) === "present") return true;
				if (clock.now() + wait > end) return false;
				await clock.sleep(wait);
			}
		}
		function hasSmaller(host, content, tried) {
			if (content === void 0) return false;
			if (host.largestBody < tried) return true;
			const size = sizeOf(content.body);
			const piece = PIECES.find((one) => one < Math.min(size, tried));
			if (piece !== void 0) host.largestBody = piece;
			return piece !== void 0;
		}
		function sizeOf(body) {
			return isByteSource(body) ? body.size : body.byteLength;
		}
		async function tryMount(context, digest, from) {
			const { host } = context;
			if (host.refusesMounts.has(from)) return "refused";
			try {
				const upload = await beginMount(context, digest, from);
				if (upload === void 0) return "mounted";
				host.refusesMounts.add(from);
				return upload;
			} catch (error) {
				if (!(error instanceof RegistryError) || ![
					400,
					401,
					403,
					404,
					405
				].includes(error.status)) throw error;
				host.refusesMounts.add(from);
				return "refused";
			}
		}
		function isWorthAnother(error, failure, session) {
			if (failure !== void 0) return failure.code === "INVALID_CONTENT" && session === 1;
			return error instanceof RegistryError && (error.temporary || error.notFound || error.status === 416);
		}
		const LONGEST = 8192;
		function nextPage(headers) {
			for (const header of headers) for (const { target, parameters } of linksOf(header.slice(0, LONGEST))) if (parameters.some(([name, value]) => name === "rel" && value.split(/\s+/).includes("next"))) return target;
		}
		function linksOf(header) {
			if (!header.includes("<")) return bareLink(header);
			const links = [];
			for (let at = header.indexOf("<"); at >= 0;) {
				const end = header.indexOf(">", at);
				if (end < 0) break;
				const parameters = untilComma(header.slice(end + 1));
				links.push({
					target: header.slice(at + 1, end),
					parameters: splitUnquoted(parameters, ";").map(parseParameter)
				});
				at = header.indexOf("<", end + 1 + parameters.length);
			}
			return links;
		}
		function bareLink(header) {
			const [target = "", ...parameters] = splitUnquoted(header, ";");
			return /^\s*(?:\/|https?:)/.test(target) ? [{
				target: target.trim(),
				parameters: parameters.map(parseParameter)
			}] : [];
		}
		function untilComma(text) {
			return splitUnquoted(text, ",")[0] ?? "";
		}
		function splitUnquoted(text, separator) {
			const parts = [];
			let start = 0;
			let isQuoted = false;
			for (let at = 0; at < text.length; at += 1) {
				if (text[at] === "\"") isQuoted = !isQuoted;
				if (text[at] !== separator || isQuoted) continue;
				parts.push(text.slice(start, at));
				start = at + 1;
			}
			return [...parts, text.slice(start)];
		}
		function parseParameter(text) {
			const at = text.indexOf("=");
			if (at < 0) return [text.trim().toLowerCase(), ""];
			const value = text.slice(at + 1).trim();
			return [text.slice(0, at).trim().toLowerCase(), value.replaceAll("\"", "").toLowerCase()];
		}
		function followingPage(endpoint, answer, question) {
			const link = nextPage(answer.headers("link"));
			if (link === void 0) return void 0;
			const own = new URL(endpoint.origin);
			if (URL.canParse(link, answer.url.href)) {
				const { hostname, pathname, search, username, password } = new URL(link, answer.url);
				if (hostname === own.hostname && username === "" && password === "") return new URL(pathname + search, own);
			}
			const url = (0, bounds_endpoint.e)(endpoint, link, answer.url.href, "next page");
			if (url.origin === endpoint.origin) return url;
			throw new errors_error._G("REGISTRY", `${question}: the next page is on another server (${url.host})`, { advice: "Nothing was asked there. Check that this is the registry you meant." });
		}
		const MAX_PAGES = 100;
		const PAGE_LIMIT = 4194304;
		const referrers_MAX_REFERRERS = 1e4;
		const LIST_LIMIT = 16777216;
		async function listReferrers({ host, image, scope }, digest) {
			const what = `referrers of ${(0, lib_reference.eS)(image)}@${digest}`;
			const found = [];
			const seen = /* @__PURE__ */ new Set();
			let bytes = 0;
			let path = referrersPath(image, digest);
			for (let page = 0; page < MAX_PAGES; page += 1) {
				const answer = await host.call({
					method: "GET",
					noun: "referrers of",
					reference: {
						...image,
						digest
					},
					path,
					headers: { accept: media_type_OCI_INDEX },
					scopes: [scope],
					expect: [
						200,
						400,
						404,
						405,
						406,
						501
					],
					limit: PAGE_LIMIT
				});
				const isIndex = /^application\/vnd\.oci\.image\.index\.v1\+json/.test(answer.header("content-type") ?? "");
				if (answer.status !== 200 || !isIndex) return void 0;
				bytes += answer.bytes.byteLength;
				if (bytes > LIST_LIMIT) throw tooMuch(what, `${LIST_LIMIT} bytes`);
				for (const entry of readPage(answer, what)) found.push(entry);
				if (found.length > referrers_MAX_REFERRERS) throw tooMuch(what, `${referrers_MAX_REFERRERS} entries`);
				const url = followingPage(host.endpoint, answer, what);
				if (url === void 0) return found;
				if (seen.has(url.href)) break;
				seen.add(url.href);
				path = url;
			}
			throw new errors_error._G("REGISTRY", `${what}: the list does not end within ${MAX_PAGES} pages`, { advice: "Nothing was asked elsewhere; report it to those who run the registry." });
		}
		function tooMuch(what, most) {
			return new errors_error._G("REGISTRY", `${what}: the list has more than ${most}`, { advice: "None of it was used. Delete what nobody needs of it; if that is not so much, report it to those who run the registry." });
		}
		function readPage(answer, what) {
			try {
				const content = manifest_readManifest(manifestOf(contentOf(answer, PAGE_LIMIT, what), media_type_OCI_INDEX, what), what);
				return content.kind === "index" ? content.manifests : [];
			} catch (cause) {
				if (!(cause instanceof errors_error._G)) throw cause;
				throw new errors_error._G(cause.code, cause.message, {
					cause,
					advice: "Nothing was used of it. Run again; if it stays so, the registry, or something before it, is at fault."
				});
			}
		}
		const PAGE = 1e3;
		const tags_MAX_PAGES = 1e3;
		const tags_PAGE_LIMIT = 33554432;
		async function* listTags(context) {
			const { host, image } = context;
			const question = `list tags of ${(0, lib_reference.eS)(image)}`;
			let path = `${tagsPath(image)}?n=${PAGE}`;
			const seen = /* @__PURE__ */ new Set();
			for (let page = 0; page < tags_MAX_PAGES; page += 1) {
				const answer = await tags_ask(context, path);
				yield* readTags(contentOf(answer, tags_PAGE_LIMIT, question), question);
				const url = followingPage(host.endpoint, answer, question);
				if (url === void 0) return;
				if (seen.has(url.href)) break;
				seen.add(url.href);
				path = url;
			}
			throw new errors_error._G("REGISTRY", `${question}: the list does not end`, { advice: "The registry repeats its pages; report it to those who run it." });
		}
		async function tags_ask({ host, image, scope }, path) {
			const call = {
				method: "GET",
				noun: "tags of",
				reference: image,
				scopes: [scope],
				expect: [200],
				limit: tags_PAGE_LIMIT
			};
			try {
				return await host.call({
					...call,
					path
				});
			} catch (error) {
				if (!(error instanceof RegistryError && error.status === 400 && error.says(/PAGINATION/)) || path instanceof URL) throw error;
				return host.call({
					...call,
					path: tagsPath(image)
				});
			}
		}
		function readTags(bytes, question) {
			const advice = "Check that this is a registry, and that no proxy answers in its place.";
			let body;
			try {
				body = JSON.parse(new TextDecoder().decode(bytes));
			} catch (cause) {
				throw new errors_error._G("REGISTRY", `${question}: the answer is not JSON`, {
					cause,
					advice
				});
			}
			const tags = (0, json.OW)(body) ? body.tags ?? [] : void 0;
			if (!Array.isArray(tags)) throw new errors_error._G("REGISTRY", `${question}: the answer has no list of tags`, { advice });
			return tags.filter((tag) => typeof tag === "string" && (0, lib_reference.dz)(tag));
		}
		async function putManifest(context, writing) {
			const target = referenceIn(context, writing.under);
			const { size } = writing.manifest.descriptor;
			if (size > manifest_MAX_MANIFEST_BYTES) throw new errors_error._G("INVALID_CONTENT", `PUT ${(0, lib_reference.FH)(target)}: ${size} bytes; registries take ${manifest_MAX_MANIFEST_BYTES}`, { advice: "An index of this size holds too many entries or annotations: leave some out." });
			try {
				return await write(context, writing);
			} catch (error) {
				if (!(error instanceof RegistryError)) throw error;
				if (isImmutable(error)) {
					await settleImmutable(context, writing, error);
					return [];
				}
				return await writeAgain(context, writing, error);
			}
		}
		async function writeAgain(context, writing, refusal) {
			const { manifest } = writing;
			const parts = await findParts(context, manifest, refusal);
			try {
				return await write(context, writing);
			} catch (error) {
				if (!(error instanceof RegistryError) || !isAboutParts(error)) throw error;
				if (!isIndexType(manifest.descriptor.mediaType)) throw insisting(context, manifest, error);
				for (const digest of parts) await putManifest(context, {
					under: { digest },
					manifest: await getManifest(context, { digest })
				});
				return write(context, writing);
			}
		}
		async function write(context, writing) {
			const { under, manifest, alongside = [] } = writing;
			const target = referenceIn(context, under);
			const query = alongside.length === 0 ? "" : `?${alongside.map((tag) => `tag=${tag}`).join("&")}`;
			const call = {
				method: "PUT",
				reference: target,
				path: manifestPath(target) + query,
				headers: { "content-type": manifest.descriptor.mediaType },
				body: manifest.bytes,
				scopes: [context.scope],
				expect: [
					201,
					200,
					202,
					204
				]
			};
			const { digest } = manifest.descriptor;
			const written = {
				digest,
				children: new Set(childrenOf(manifest))
			};
			const { host, image } = context;
			const answer = await host.writeOrder.run(image.repository, written, () => host.call(call));
			const doubt = doubtIn(answer, manifest, target);
			if (doubt !== void 0) await put_manifest_confirm(context, writing, doubt);
			host.seenManifests.add(`${image.repository}@${digest}`);
			return answer.headers("oci-tag").flatMap((value) => value.split(",").map((tag) => tag.trim()));
		}
		function childrenOf(manifest) {
			if (!isIndexType(manifest.descriptor.mediaType)) return [];
			try {
				const content = manifest_readManifest(manifest);
				return content.kind === "index" ? content.manifests.map(({ digest }) => digest) : [];
			} catch (error) {
				if (error instanceof errors_error._G) return [];
				throw error;
			}
		}
		function doubtIn(answer, manifest, target) {
			const question = `PUT ${(0, lib_reference.FH)(target)}`;
			const { digest, mediaType } = manifest.descriptor;
			const header = answer.header("docker-content-digest");
			if (answer.strayed) return `another server (${answer.url.host}) answered`;
			if (header !== digest) {
				refuseWebPage(answer, question);
				const algorithm = (text) => text.split(":", 1)[0];
				if ((0, lib_digest.B)(header) && algorithm(header) === algorithm(digest)) throw new UnprovenWrite("REGISTRY", `${question}: stored as ${header} instead of ${digest}`, { advice: "The registry, or something before it, changed what was sent. Run again; report it if it stays so." });
				return `it answered ${answer.status} without saying what it stored`;
			}
			if (answer.status !== 201) return `it answered ${answer.status}, not 201`;
			return answer.header("x-jfrog-version") !== void 0 && isImageType(mediaType) ? "Artifactory may still serve an older index" : void 0;
		}
		async function put_manifest_confirm(context, { under, manifest }, doubt) {
			const { digest } = manifest.descriptor;
			const question = `PUT ${(0, lib_reference.FH)(referenceIn(context, under))}`;
			let found;
			try {
				found = (await orNothing(headWritten(context, under, (one) => one.digest === digest)))?.digest;
			} catch (error) {
				if (!(error instanceof errors_error._G)) throw error;
				const { code, message, advice } = error;
				throw new UnprovenWrite(code, `${question}: ${doubt}; read back, ${message}`, {
					cause: error,
					advice
				});
			}
			if (found === digest) return;
			throw new UnprovenWrite("REGISTRY", `${question}: ${doubt}, and it holds ${found ?? "nothing"} instead of ${digest}`, { advice: "Run again. If it stays so, delete the tag in the registry first." });
		}
		const IMMUTABLE = /immutab|ImageTagAlreadyExists|ImageAlreadyExists|\btag\b.*\b(?:already exists|cannot be overwritten)|does not allow updating|operation is disallowed/i;
		function isImmutable(error) {
			return [
				400,
				403,
				405,
				409,
				412
			].includes(error.status) && error.says(IMMUTABLE);
		}
		async function settleImmutable(context, { under, manifest }, error) {
			const found = (await findDescriptor(context, under))?.digest;
			if (found === manifest.descriptor.digest) return;
			if (found === void 0) throw error;
			throw new errors_error._G("CONFLICT", `${(0, lib_reference.FH)(referenceIn(context, under))} is immutable and holds ${found}; this run made ${manifest.descriptor.digest}`, {
				cause: error,
				advice: "Choose another tag, or delete that one first if it was a mistake."
			});
		}
		const tag_parameter_MOST = 10;
		async function putTags(context, tags, manifest) {
			for (const tag of tags) (0, lib_reference.ED)(tag);
			const { host } = context;
			const { digest } = manifest.descriptor;
			const put = (tag, alongside = []) => putManifest(context, {
				under: tag === void 0 ? { digest } : { tag },
				manifest,
				alongside
			});
			const several = tags.length > 1;
			const done = new Set(several && host.tagParameter === "honoured" ? await putTogether(host, tags, put) : []);
			const isTrial = several && host.tagParameter === "untried";
			if (isTrial) host.tagParameter = "ignored";
			const putOne = async (tag, position) => {
				if (done.has(tag)) return;
				if (isTrial && position === 0) await tryTogether(host, tags, put);
				else await put(tag);
			};
			return eachInTurn(tags, putOne);
		}
		async function eachInTurn(tags, put) {
			const outcomes = [];
			const left = tags.entries();
			const goOn = async () => {
				for (const [position, tag] of left) [outcomes[position]] = await Promise.allSettled([put(tag, position)]);
			};
			await Promise.all(Array.from({ length: CONCURRENCY }, goOn));
			return outcomes;
		}
		async function tryTogether(host, [first = "", ...others], put) {
			const written = await put(first, others.slice(0, 9)).catch(overlookRefusal);
			if (written === void 0) await put(first);
			else if (others.some((tag) => written.includes(tag))) host.tagParameter = "honoured";
		}
		async function putTogether(host, tags, put) {
			const done = [];
			for (let start = 0; start < tags.length && host.tagParameter === "honoured"; start += tag_parameter_MOST) {
				const written = await put(void 0, tags.slice(start, start + tag_parameter_MOST)).catch(overlookRefusal) ?? [];
				if (written.length === 0) host.tagParameter = "ignored";
				done.push(...written);
			}
			return done;
		}
		function overlookRefusal(error) {
			if (!(error instanceof RegistryError && [
				400,
				404,
				405,
				414,
				422,
				431
			].includes(error.status)) || error.says(MISSING_PART)) throw error;
		}
		class Repository {
			image;
			#options;
			#reading;
			#writing;
			constructor(host, { registry, repository }, options) {
				const image = {
					registry,
					repository
				};
				this.image = image;
				this.#options = options;
				this.#reading = {
					host,
					image,
					scope: {
						repository,
						actions: options.access
					}
				};
				this.#writing = {
					host,
					image,
					scope: {
						repository,
						actions: "pull,push"
					}
				};
			}
			headManifest(wanted) {
				return headManifest(this.#reading, wanted);
			}
			headWritten(wanted, isIt, within) {
				return headWritten(this.#reading, wanted, isIt, within);
			}
			getManifest(wanted) {
				const read = () => getManifest(this.#reading, wanted);
				const { manifests } = this.#options;
				if (manifests === void 0) return read();
				if (wanted.digest !== void 0) return manifests.get(this.#key(wanted.digest), read);
				const reading = read();
				reading.then(({ descriptor }) => manifests.learn(this.#key(descriptor.digest), reading), () => {});
				return reading;
			}
			async readWritten(wanted, isIt) {
				await headWritten(this.#reading, wanted, isIt);
				return getManifest(this.#reading, wanted);
			}
			async findManifest(wanted) {
				try {
					return await this.getManifest(wanted);
				} catch (error) {
					if (error instanceof RegistryError && error.notFound) return void 0;
					throw error;
				}
			}
			async putManifest(under, manifest) {
				await putManifest(this.#writing, {
					under,
					manifest
				});
			}
			putTags(tags, manifest) {
				return putTags(this.#writing, tags, manifest);
			}
			getBlob(digest, limit) {
				return getBlob(this.#reading, digest, limit);
			}
			hasBlob(digest) {
				return hasBlob(this.#reading, digest);
			}
			lookForBlob(digest) {
				return lookForBlob(this.#reading, digest);
			}
			openBlob(digest, offset) {
				return openBlob(this.#reading, digest, offset);
			}
			deliverBlob(delivery) {
				return deliverBlob(this.#writing, delivery);
			}
			listReferrers(digest) {
				return listReferrers(this.#reading, digest);
			}
			putBlob(bytes) {
				return this.#options.uploads.get(this.#key((0, hash.ol)(bytes)), () => putBlob(this.#writing, bytes));
			}
			mountBlob(digest, from) {
				return mountBlob(this.#writing, digest, from);
			}
			listTags() {
				return listTags(this.#reading);
			}
			#key(digest) {
				return `${(0, lib_reference.eS)(this.image)}@${digest}`;
			}
		}
		class RegistryClient {
			#options;
			#transport;
			#timeouts;
			#hosts = /* @__PURE__ */ new Map();
			#manifests;
			#uploads = new Once("none");
			constructor(options = {}) {
				const { proxies = {}, ca, ahead, transport } = options;
				this.#options = options;
				this.#manifests = options.rememberManifests ? new Once("successes") : void 0;
				this.#timeouts = {
					...DEFAULT_TIMEOUTS,
					...options.timeouts
				};
				const trust = ca === void 0 ? {} : { ca };
				this.#transport = transport ?? openTransport({
					proxies,
					ahead,
					timeouts: this.#timeouts,
					...trust
				});
			}
			repository(image) {
				const access = this.#options.access === "push" ? "pull,push" : "pull";
				return new Repository(this.#host(image), image, {
					access,
					manifests: this.#manifests,
					uploads: this.#uploads
				});
			}
			async signIn(registry) {
				const reference = {
					registry,
					repository: "v2"
				};
				const call = {
					method: "GET",
					path: "/v2/",
					reference,
					scopes: [],
					expect: [200],
					tries: 1
				};
				await this.#host(reference).call(call);
			}
			async [Symbol.asyncDispose]() {
				await this.#transport.close();
			}
			#host({ registry }) {
				const canonical = (0, docker_hub.rQ)(registry);
				const known = this.#hosts.get(canonical);
				if (known !== void 0) return known;
				const host = new Host({
					endpoint: (0, bounds_endpoint.X)(canonical, this.#options.insecureRegistries ?? []),
					credentials: this.#options.credentials ?? anonymous,
					transport: this.#transport,
					clock: this.#options.clock ?? systemClock,
					retry: this.#options.retry ?? DEFAULT_RETRY,
					log: this.#options.log ?? silent,
					mask: this.#options.mask ?? (() => {}),
					patience: this.#timeouts.exchange
				});
				this.#hosts.set(canonical, host);
				return host;
			}
		}
		function openRegistry(options = {}) {
			return new RegistryClient(options);
		}
		const checkout_files_MOST_BYTES = 1048576;
		function repositoryFiles(root) {
			const find = finderIn(root);
			return {
				read: (path) => {
					const found = find(path);
					if (found?.stat.isFile() !== true) return void 0;
					const { file, stat } = found;
					if (stat.size > checkout_files_MOST_BYTES) throw (0, errors_error.aY)(path, `the file has ${stat.size} bytes`, `a file of at most ${checkout_files_MOST_BYTES} bytes`);
					return (0, external_node_fs_.readFileSync)(file, "utf8");
				},
				exists: (path) => find(path) !== void 0
			};
		}
		function finderIn(root) {
			const folders = /* @__PURE__ */ new Map();
			const follow = (folder) => {
				const real = folders.get(folder) ?? external_node_fs_.realpathSync.native(folder);
				folders.set(folder, real);
				return real;
			};
			const refuseOutside = (path, file) => {
				const way = (0, external_node_path_.relative)(follow(root), file);
				if (way !== ".." && !way.startsWith("../") && !(0, external_node_path_.isAbsolute)(way)) return;
				throw (0, errors_error.aY)(path, "this is a link out of the repository", "a file or folder of the repository itself");
			};
			return (path) => {
				const named = (0, external_node_path_.join)(root, path);
				const stat = statOf(named);
				if (stat === void 0) return void 0;
				const isLink = stat.isSymbolicLink();
				if (isLink && !(0, external_node_fs_.existsSync)(named)) return void 0;
				const file = isLink ? external_node_fs_.realpathSync.native(named) : (0, external_node_path_.join)(follow((0, external_node_path_.dirname)(named)), (0, external_node_path_.basename)(named));
				refuseOutside(path, file);
				return {
					file,
					stat: isLink ? (0, external_node_fs_.statSync)(file) : stat
				};
			};
		}
		function statOf(named) {
			try {
				return (0, external_node_fs_.lstatSync)(named, { throwIfNoEntry: false });
			} catch {
				return;
			}
		}
		class PlatformCollector {
			#input;
			#seen = /* @__PURE__ */ new Map();
			constructor(input) {
				this.#input = input;
			}
			get list() {
				return [...this.#seen.values()];
			}
			addList(text, start) {
				let offset = 0;
				for (const part of text.split(",")) {
					const column = (start.column ?? 1) + offset + (part.length - part.trimStart().length);
					this.#add(part.trim(), {
						...start,
						column
					});
					offset += part.length + 1;
				}
			}
			addOnce(text) {
				const platform = platform_parsePlatform(text, this.#input);
				const key = platform_platformKey(platform);
				if (!this.#seen.has(key)) this.#seen.set(key, formatPlatform(platform));
			}
			#add(text, location) {
				const platform = platform_parsePlatform(text, this.#input, location);
				const key = platform_platformKey(platform);
				const earlier = this.#seen.get(key);
				if (earlier !== void 0) throw (0, errors_error.aY)(this.#input, `${(0, errors_error.Y0)(text)} is given twice (before as '${earlier}')`, "each platform once", location);
				this.#seen.set(key, formatPlatform(platform));
			}
		}
		const AS_IMAGE = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
		function resolveBases(written, otherwise, file) {
			const known = new Map(written.map((variant) => [variant.name, variant]));
			const resolved = /* @__PURE__ */ new Map();
			const resolve = (variant, above) => {
				const done = resolved.get(variant.name);
				if (done !== void 0) return done;
				const { name, own: { from, runners } = {} } = variant;
				let base;
				if (from !== void 0) {
					const way = [...above, name];
					const refuse = (problem, accepted) => (0, errors_error.aY)(file, problem, accepted, from.location);
					const found = known.get(from.variant);
					if (found === void 0) throw refuse(`'from' of '${name}' is ${(0, errors_error.Y0)(from.variant)}${meant(from.variant, known)}`, [...known.keys()].filter((other) => other !== name).join(", "));
					if (way.includes(from.variant)) throw refuse(`variants are built from each other: ${[...way.slice(way.indexOf(from.variant)), from.variant].join(" from ")}`, "a base that is not built from what is built from it");
					if (from.as === void 0 && !AS_IMAGE.test(from.variant)) throw refuse(`'${from.variant}' cannot be in a FROM`, "a base whose name Docker takes for an image, e.g. base");
					if (runners !== void 0) throw refuse(`'${name}' has a runner of its own`, `none: it is built where '${from.variant}' is, right after it`);
					base = resolve(found, way);
				}
				const platforms = variant.platforms ?? base?.platforms ?? otherwise;
				if (base !== void 0) refuseMissing(name, platforms, base, from?.location, file);
				const made = {
					...variant,
					platforms
				};
				resolved.set(name, made);
				return made;
			};
			return written.map((variant) => resolve(variant, []));
		}
		function meant(name, known) {
			const near = closestName(name, [...known.keys()]);
			return near === void 0 ? ", which is no variant" : `, which may be meant to be '${near}'`;
		}
		function refuseMissing(name, platforms, base, location, file) {
			const built = new Set(base.platforms.map((platform) => platform_platformKey(platform_parsePlatform(platform))));
			const missing = platforms.filter((platform) => !built.has(platform_platformKey(platform_parsePlatform(platform))));
			if (missing.length > 0) throw (0, errors_error.aY)(file, `'${name}' is for ${missing.join(", ")}, and '${base.name}', which it is built from, is not`, `of ${base.platforms.join(", ")}, or more platforms for '${base.name}'`, location);
		}
		function withBases(chosen, declared) {
			const names = /* @__PURE__ */ new Set();
			for (const variant of chosen) for (let at = variant; at !== void 0 && !names.has(at.name); at = declared.find(({ name }) => name === at?.own?.from?.variant)) names.add(at.name);
			return names.size === chosen.length ? chosen : declared.filter(({ name }) => names.has(name));
		}
		const MAX_VARIANT_LENGTH = 63;
		const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
		const variant_name_ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
		function parseVariantName(name, input, location) {
			const refuse = (why) => (0, errors_error.aY)(input, `${(0, errors_error.Y0)(name)} ${why}`, variant_name_ACCEPTED, location);
			if (!GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH) throw refuse("is not a variant name");
			const architecture = name.split("-").find(isCalled) ?? (isCalled(name) ? name : void 0);
			if (architecture !== void 0) throw refuse(`contains the architecture '${architecture}', which tags have anyway`);
			return name;
		}
		function isCalled(word) {
			return /^armv[0-9]/.test(word) || isArchitecture(word);
		}
		var momoa = __webpack_require__(8536);
		const TOKENS = {
			LBrace: "'{'",
			RBrace: "'}'",
			LBracket: "'['",
			RBracket: "']'",
			Colon: "':'",
			Comma: "','"
		};
		function readJson(content, file) {
			return toValue(json_value_parseJson(content, file), content, file);
		}
		function json_value_parseJson(content, file) {
			try {
				return (0, momoa.qg)(content, { mode: "json" }).body;
			} catch (error) {
				if (!(error instanceof Error)) throw error;
				const location = {
					file,
					...readPosition(error)
				};
				throw (0, errors_error.aY)(file, `not valid JSON: ${json_value_describe(error)}`, "strict JSON", location);
			}
		}
		function readPosition(error) {
			const { line, column } = error;
			return typeof line === "number" && typeof column === "number" ? {
				line,
				column
			} : {
				line: 1,
				column: 1
			};
		}
		function json_value_describe(error) {
			if (error instanceof RangeError) return "nested too deeply";
			const named = error.message.replace(/ \(\d+:\d+\)$/, "").replace(/\.?( found)?\.?$/, "").replace(/token (\w+)/, (_, token) => TOKENS[token] ?? token);
			return `${named.charAt(0).toLowerCase()}${named.slice(1)}`;
		}
		function toValue(node, content, file) {
			const location = locate(node, file);
			const raw = content.slice(node.loc.start.offset, node.loc.end.offset);
			switch (node.type) {
				case "String": {
					const isVerbatim = raw.slice(1, -1) === node.value;
					const column = (location.column ?? 1) + (isVerbatim ? 1 : 0);
					return {
						kind: "text",
						location,
						text: node.value,
						column
					};
				}
				case "Array": return {
					kind: "list",
					location,
					items: node.elements.map(({ value }) => toValue(value, content, file))
				};
				case "Object": return {
					kind: "object",
					location,
					members: node.members.map((member) => ({
						name: nameOf(member),
						location: locate(member.name, file),
						value: toValue(member.value, content, file)
					}))
				};
				case "Number": return {
					kind: "number",
					location,
					text: raw
				};
				case "Boolean": return {
					kind: "boolean",
					location,
					text: raw
				};
				default: return {
					kind: "null",
					location,
					text: "null"
				};
			}
		}
		function nameOf({ name }) {
			return name.type === "String" ? name.value : name.name;
		}
		function locate({ loc }, file) {
			return {
				file,
				line: loc.start.line,
				column: loc.start.column
			};
		}
		const ACCEPTED_VALUE = "a platform (\"linux/arm64\"), comma-separated platforms, or a list ([\"linux/amd64\", \"linux/arm64\"])";
		function readPlatforms(value, file) {
			const platforms = new PlatformCollector(file);
			for (const { text, column, location } of readTexts(value, file)) platforms.addList(text, {
				...location,
				column
			});
			return platforms.list;
		}
		function readTexts(value, file) {
			if (value.kind === "text") return [value];
			if (value.kind !== "list") throw refuseKind(value, file);
			if (value.items.length === 0) throw (0, errors_error.aY)(file, "the list of platforms is empty", ACCEPTED_VALUE, value.location);
			return value.items.map((item) => {
				if (item.kind !== "text") throw refuseKind(item, file);
				return item;
			});
		}
		function refuseKind({ kind, location }, file) {
			return (0, errors_error.aY)(file, `a value is ${kind}, not a platform`, ACCEPTED_VALUE, location);
		}
		var dist = __webpack_require__(5511);
		const BACKEND_NAMES = ["github", "aws-batch"];
		function namedOnce(input) {
			const seen = /* @__PURE__ */ new Set();
			return (name) => {
				const key = name === "default" ? name : platform_platformKey(platform_parsePlatform(name, input));
				if (seen.has(key)) throw (0, errors_error.aY)(input, `'${name}' is given twice`, "each platform once");
				seen.add(key);
			};
		}
		function parseByPlatform(input, lines, accepted) {
			const named = [];
			const note = namedOnce(input);
			let otherwise;
			for (const line of lines) {
				const [, left = "default", right = ""] = /^(?:([^=]+)=)?([^=]*)$/.exec(line) ?? [];
				const [platform, value] = [left.trim(), right.trim()];
				if (!/^[^\s\p{Cc}]+$/u.test(value)) throw (0, errors_error.aY)(input, `'${line}' has no value`, accepted);
				note(platform);
				if (platform === "default") otherwise = value;
				else named.push({
					platform,
					value
				});
			}
			return {
				named,
				...otherwise === void 0 ? {} : { otherwise }
			};
		}
		function parseBackends(lines) {
			const { named, otherwise } = parseByPlatform("backend", lines, `${BACKEND_NAMES.join(", ")}, or lines platform=backend (linux/arm64=aws-batch)`);
			const known = (name) => {
				const found = BACKEND_NAMES.find((one) => one === name);
				if (found !== void 0) return found;
				throw (0, errors_error.aY)("backend", `'${name}' is not available`, BACKEND_NAMES.join(", "));
			};
			return {
				named: named.map(({ platform, value }) => ({
					platform,
					value: known(value)
				})),
				...otherwise === void 0 ? {} : { otherwise: known(otherwise) }
			};
		}
		const INPUT = "runners";
		const runners_ACCEPTED = "lines platform=label (linux/arm64=ubuntu-24.04-arm, default=…), or a JSON object of label, [labels] or {\"group\": …, \"labels\": […]}";
		function parseRunners(text) {
			const entries = text.trimStart().startsWith("{") ? readObject(text) : readLines(text);
			const note = namedOnce(INPUT);
			const byPlatform = [];
			let otherwise;
			for (const [name, value] of entries) {
				const runner = readRunner(name, value);
				note(name);
				if (name === "default") otherwise = runner;
				else byPlatform.push({
					platform: name,
					runner
				});
			}
			return {
				byPlatform,
				...otherwise === void 0 ? {} : { otherwise }
			};
		}
		function readObject(text) {
			const value = runners_parseJson(text, text);
			if (!(0, json.OW)(value)) throw (0, errors_error.aY)(INPUT, `'${text}' is not an object`, runners_ACCEPTED);
			return Object.entries(value);
		}
		function readLines(text) {
			return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => {
				const at = line.indexOf("=");
				if (at < 0) throw (0, errors_error.aY)(INPUT, `'${line}' has no '='`, runners_ACCEPTED);
				const value = line.slice(at + 1).trim();
				return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? runners_parseJson(value, line) : value];
			});
		}
		function runners_parseJson(text, shown) {
			try {
				return JSON.parse(text);
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				throw (0, errors_error.aY)(INPUT, `'${shown}' is not valid JSON (${why})`, runners_ACCEPTED);
			}
		}
		function readRunner(name, value) {
			const refuse = () => (0, errors_error.aY)(INPUT, `${JSON.stringify(value)} for '${name}' is not a runner`, runners_ACCEPTED);
			if (isLabel(value)) return value;
			if (isLabels(value)) return value;
			if (!(0, json.OW)(value)) throw refuse();
			const { group, labels, ...rest } = value;
			if (!isLabel(group) || Object.keys(rest).length > 0) throw refuse();
			if (labels === void 0) return { group };
			const list = isLabel(labels) ? [labels] : labels;
			if (!isLabels(list)) throw refuse();
			return {
				group,
				labels: list
			};
		}
		function isLabel(value) {
			return typeof value === "string" && /^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u.test(value);
		}
		function isLabels(value) {
			return Array.isArray(value) && value.length > 0 && value.every(isLabel);
		}
		function parseSmokeTest(text) {
			if (!text.trimStart().startsWith("[")) return [
				"/bin/sh",
				"-c",
				text
			];
			const refuse = (why) => (0, errors_error.aY)("smoke-test", `'${text}' ${why}`, "a script, or a JSON list: [\"/app\", \"--version\"]");
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return [
					"/bin/sh",
					"-c",
					text
				];
			}
			if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) throw refuse("is not a list of strings");
			const [program, ...args] = value;
			if (program === void 0 || program === "") throw refuse("names no program");
			return [program, ...args];
		}
		const ATTRIBUTES = /^[a-z][a-z-]*=[^\s,]+(?:,[a-z][a-z-]*=[^\s,]+)*$/;
		function readAttestations(read) {
			const format = read.choice("format");
			const provenance = readProvenance(read.text("provenance"));
			const sbom = readSbom(read.text("sbom"));
			if (format === "oci") return {
				...provenance === void 0 ? {} : { provenance },
				...sbom === void 0 ? {} : { sbom }
			};
			const asked = provenance !== void 0 && provenance !== "false" ? "provenance" : "sbom";
			if (asked === "provenance" || sbom !== void 0) throw (0, errors_error.aY)(asked, `'${read.text(asked)}' needs attestations, which format '${format}' does not have`, "false, or format 'oci'");
			return { provenance: "false" };
		}
		function readProvenance(text) {
			if (text === void 0) return void 0;
			if (text === "min" || text === "max") return `mode=${text}`;
			if (text === "true" || text === "false" || ATTRIBUTES.test(text)) return text;
			throw (0, errors_error.aY)("provenance", `'${text}' is not a known value`, "true, false, min, max, or attributes (mode=max,version=v1)");
		}
		function readSbom(text) {
			if (text === void 0 || text === "false") return void 0;
			if (text === "true" || ATTRIBUTES.test(text)) return text;
			throw (0, errors_error.aY)("sbom", `'${text}' is not a known value`, "true, false, or attributes (generator=<image>)");
		}
		const KUBERNETES_OPTIONS = [
			"image",
			"replicas",
			"requests.cpu",
			"requests.memory",
			"requests.ephemeral-storage",
			"limits.cpu",
			"limits.memory",
			"limits.ephemeral-storage",
			"nodeselector",
			"tolerations",
			"annotations",
			"labels",
			"serviceaccount",
			"schedulername",
			"rootless",
			"loadbalance",
			"qemu.install",
			"qemu.image",
			"timeout"
		];
		const builder_INPUT = "builder";
		const builder_ACCEPTED = "tcp://host:port, ssh://user@host, unix:///path or kubernetes://namespace, or lines platform=… (linux/arm64=tcp://builder.example.org:1234)";
		const NAMED = /^(default|[a-z0-9]+\/[a-z0-9/._-]+)\s*=\s*(.*)$/i;
		function parseBuilders(lines) {
			const note = namedOnce(builder_INPUT);
			const byPlatform = [];
			let otherwise;
			for (const line of lines) {
				const [, name = "default", text = line] = NAMED.exec(line) ?? [];
				const builder = text === "none" ? void 0 : parseEndpoint(text);
				note(name);
				if (name === "default") otherwise = builder;
				else byPlatform.push({
					platform: name,
					builder
				});
			}
			return {
				byPlatform,
				...otherwise === void 0 ? {} : { otherwise }
			};
		}
		const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;
		const USER = /^[a-z0-9_][a-z0-9_.-]*$/i;
		const NAMESPACE = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
		function parseEndpoint(text) {
			if (!URL.canParse(text) || /[\s\p{Cc}]/u.test(text)) throw (0, errors_error.aY)(builder_INPUT, `'${text}' is not an endpoint`, builder_ACCEPTED);
			const url = new URL(text);
			const refuse = (why, accepted = builder_ACCEPTED) => (0, errors_error.aY)(builder_INPUT, `'${url.protocol}//${url.host}' ${why}`, accepted);
			const read = SCHEMES[url.protocol];
			if (read === void 0) throw refuse("is of no kind that is known");
			if (url.password !== "") throw refuse("has a password in it", "an address alone: keys are given apart");
			if (url.hash !== "") throw refuse("has a '#' in it");
			return read(url, refuse);
		}
		const SCHEMES = {
			"tcp:": (url, refuse) => {
				if (!HOST.test(url.hostname) || url.port === "" || url.username !== "" || !isBare(url)) throw refuse("has no host and port, or more than these", "tcp://host:port");
				const options = optionsOf(url, ["servername", "tls"], refuse);
				if (options.tls !== void 0 && options.tls !== "none") throw refuse(`has tls=${options.tls}`, "tls=none, for one that is reached without TLS");
				return {
					driver: "remote",
					endpoint: `tcp://${url.host}`,
					options
				};
			},
			"ssh:": (url, refuse) => {
				const isUser = url.username === "" || USER.test(url.username);
				if (!HOST.test(url.hostname) || !isUser || !isBare(url)) throw refuse("has no host", "ssh://user@host or ssh://user@host:port");
				return {
					driver: "remote",
					endpoint: `ssh://${url.username === "" ? "" : `${url.username}@`}${url.host}`,
					options: optionsOf(url, [], refuse)
				};
			},
			"unix:": (url, refuse) => {
				if (url.host !== "" || !/^\/[^/]/.test(url.pathname)) throw refuse("has no path", "unix:///path");
				return {
					driver: "remote",
					endpoint: `unix://${url.pathname}`,
					options: optionsOf(url, [], refuse)
				};
			},
			"kubernetes:": (url, refuse) => {
				if (!(url.host === "" || NAMESPACE.test(url.host)) || url.username !== "" || !isBare(url)) throw refuse("has no namespace", "kubernetes://namespace, or kubernetes:// for that of the kubeconfig");
				const options = {
					...url.host === "" ? {} : { namespace: url.host },
					...optionsOf(url, KUBERNETES_OPTIONS, refuse)
				};
				return {
					driver: "kubernetes",
					endpoint: `kubernetes://${url.host}`,
					options
				};
			}
		};
		const isBare = ({ pathname }) => pathname === "" || pathname === "/";
		function optionsOf(url, known, refuse) {
			const options = {};
			for (const [name, value] of url.searchParams) {
				if (!known.includes(name)) throw refuse(`has no option '${name}'`, known.length === 0 ? "no options" : known.join(", "));
				if (value === "" || /\p{Cc}/u.test(value)) throw refuse(`has no value for '${name}'`, `${name}=…`);
				if (Object.hasOwn(options, name)) throw refuse(`has '${name}' twice`, "each option once");
				options[name] = value;
			}
			return options;
		}
		const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512}$/;
		function parseRoles(input, texts) {
			const other = texts.find((text) => !ROLE.test(text));
			if (other === void 0) return texts;
			throw (0, errors_error.aY)(input, `'${other}' is not the ARN of a role`, "an ARN, e.g. arn:aws:iam::123456789012:role/builds");
		}
		const SCOPE = "<scope>";
		const caches_ACCEPTED = "type=gha or type=registry,ref=host/path:tag; also type=s3 and type=azblob without keys";
		const TYPES = [
			"gha",
			"registry",
			"s3",
			"azblob"
		];
		const OF_SECRETS = /key|token|secret|password|credential/i;
		function parseCaches(input, lines) {
			return lines.map((line) => {
				const attributes = (!line.includes("=") ? `type=registry,ref=${line}` : line).split(",").map(readAttribute);
				const type = attributes.find(([name]) => name === "type")?.[1] ?? "";
				if (!TYPES.includes(type)) throw (0, errors_error.aY)(input, `'${line}' is of no type that is kept`, caches_ACCEPTED);
				const secret = attributes.find(([name, value]) => OF_SECRETS.test(name) && value !== SCOPE);
				if (secret !== void 0) throw (0, errors_error.aY)(input, `'${secret[0]}' would be seen by all processes of the machine`, "credentials in the environment of the builder");
				const isScoped = attributes.some(([, value]) => value.includes(SCOPE));
				const scoped = type === "gha" && !attributes.some(([name]) => name === "scope") ? [...attributes, ["scope", SCOPE]] : attributes;
				if (input === "cache-to" && !isScoped && scoped === attributes) throw (0, errors_error.aY)(input, `'${line}' is one cache for all builds of a run, which would each write over that of the others`, `${SCOPE} in it, e.g. type=registry,ref=ghcr.io/org/app-cache:${SCOPE}`);
				return scoped.map(([name, value]) => `${name}=${value}`).join(",");
			});
		}
		function readAttribute(text) {
			const at = text.indexOf("=");
			return at < 0 ? [text.trim().toLowerCase(), ""] : [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1)];
		}
		const SSH = /^[A-Za-z0-9_.-]+(?:=[A-Za-z_][A-Za-z0-9_.-]*)?$/;
		function parseSsh(items) {
			for (const item of items) if (!SSH.test(item)) throw (0, errors_error.aY)("ssh", `'${item}' is not an id, or an id and the name of a secret`, "default, or default=NAME with the key as NAME in IMAGE_SECRETS");
			const ids = items.map((item) => item.split("=")[0]);
			const twice = ids.find((id, at) => ids.indexOf(id) !== at);
			if (twice !== void 0) throw (0, errors_error.aY)("ssh", `'${twice}' is given twice`, "each id once");
			return items;
		}
		function parseSharedMemory(text) {
			if (text === void 0 || /^[1-9]\d{0,14}(?:[kmgt]b?|b)?$/i.test(text)) return text;
			throw (0, errors_error.aY)("shm-size", `'${text}' is not a size`, "a number of bytes, with k, m or g: 64m");
		}
		const LIMITS = "as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" ");
		function parseLimits(lines) {
			for (const line of lines) {
				const [, name = ""] = /^([a-z]+)=(?:-1|\d+)(?::(?:-1|\d+))?$/.exec(line) ?? [];
				if (!LIMITS.includes(name)) throw (0, errors_error.aY)("ulimit", `'${line}' is not a limit`, `name=soft or name=soft:hard, e.g. nofile=1024:2048; names are ${LIMITS.join(", ")}`);
			}
			return lines;
		}
		const options_HOST = /^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)[:=](.+)$/;
		const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]?)$/;
		function parseHosts(items) {
			return items.map((item) => {
				const [, host = "", address = ""] = options_HOST.exec(item) ?? [];
				if (ADDRESS.test(address)) return `${host}=${address}`;
				throw (0, errors_error.aY)("add-hosts", address === "host-gateway" ? `'${item}' is another address on each machine, and would make another image` : `'${item}' is not a host with its address`, "host=address, e.g. db=10.0.0.1");
			});
		}
		const MOUNT_ID = /^[A-Za-z0-9/][A-Za-z0-9/._+@:~-]*$/;
		const MOUNT_OPTION = /^(?:[ug]id=\d{1,10}|mode=0?[0-7]{1,4})$/;
		function parseCacheMounts(lines) {
			return [...new Set(lines.map(readMount))];
		}
		function readMount(line) {
			const [id = "", ...options] = line.split(",").map((part) => part.trim());
			if (!MOUNT_ID.test(id) || !options.every((option) => MOUNT_OPTION.test(option))) throw (0, errors_error.aY)("cache-mounts", `'${line}' is not a cache mount`, "lines with the mount's id, or its target where it has none, then its uid, gid and mode: /root/.cache/pip, or apt,uid=1000,mode=0775");
			return [cleanTarget(id), ...options].join(",");
		}
		function cleanTarget(id) {
			const isAbsolute = id.startsWith("/");
			const parts = [];
			for (const part of id.split("/")) {
				if (part === "" || part === ".") continue;
				if (part !== "..") parts.push(part);
				else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
				else if (!isAbsolute) parts.push(part);
			}
			return `${isAbsolute ? "/" : ""}${parts.join("/")}` || ".";
		}
		const HIGHEST = {
			gzip: 9,
			zstd: 22,
			estargz: 9
		};
		function parseLevel(text) {
			if (text === void 0) return void 0;
			if (/^\d{1,2}$/.test(text)) return Number(text);
			throw (0, errors_error.aY)("compression-level", `'${text}' is not a level`, "a whole number: 0 to 9, of zstd to 22");
		}
		function checkCompression({ format, compression = "gzip", compressionLevel: level }, variant = "") {
			const whose = variant === "" ? "" : `variant '${variant}': `;
			if (format === "docker" && compression !== "gzip") throw (0, errors_error.aY)("compression", `${whose}images of format 'docker' have no layers of ${compression}`, "gzip, or format 'oci'");
			const highest = HIGHEST[compression];
			if (level !== void 0 && level > highest) throw (0, errors_error.aY)("compression-level", `${whose}${compression} has no level ${level}`, `0 to ${highest}`);
		}
		const ARGUMENT = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
		const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
		const CONTEXT_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/;
		const OWN = {
			images: readImages,
			"optional-images": readOptionalImages,
			image: () => void 0,
			latest: (read) => toSwitch(read.choice("latest")),
			push: (read) => toSwitch(read.choice("push")),
			"architecture-file": (read) => readPath(read, "architecture-file"),
			"bake-file": (read) => read.list("bake-file").map((file) => parsePath(file, "bake-file")),
			"bake-targets": readBakeTargets,
			variants: (read) => read.list("variants").map((name) => parseVariantName(name, "variants")),
			platforms: workflow_readPlatforms,
			dockerfile: (read) => readPath(read, "dockerfile"),
			context: (read) => readPath(read, "context") ?? ".",
			"build-args": (read) => read.pairs("build-args", ARGUMENT, "lines KEY=VALUE"),
			"build-contexts": (read) => read.pairs("build-contexts", CONTEXT_NAME, "lines name=path or name=docker-image://…"),
			labels: (read) => read.pairs("labels", KEY, "lines key=value, e.g. org.opencontainers.image.licenses=MIT"),
			annotations: readAnnotations,
			"cache-mounts": (read) => parseCacheMounts(read.lines("cache-mounts")),
			compression: readCompression,
			"compression-level": (read) => parseLevel(read.text("compression-level")),
			ssh: (read) => parseSsh(read.list("ssh")),
			"shm-size": (read) => parseSharedMemory(read.text("shm-size")),
			ulimit: (read) => parseLimits(read.lines("ulimit")),
			"add-hosts": (read) => parseHosts(read.list("add-hosts")),
			network: readNetwork,
			"cache-from": (read) => parseCaches("cache-from", read.lines("cache-from")),
			"cache-to": (read) => parseCaches("cache-to", read.lines("cache-to")),
			"smoke-test": readSmokeTest,
			builder: (read) => parseBuilders(read.lines("builder")),
			runners: (read) => parseRunners(read.text("runners") ?? ""),
			backend: (read) => parseBackends(read.lines("backend")),
			"batch-queues": (read) => parseByPlatform("batch-queues", read.lines("batch-queues"), "a queue, or lines platform=queue (linux/arm64=builds-arm64)"),
			"batch-region": readRegion,
			"batch-role": (read) => parseRoles("batch-role", read.list("batch-role")),
			"batch-repository": readRepository,
			provenance: (read) => readAttestations(read).provenance,
			sbom: (read) => readAttestations(read).sbom,
			releases: (read) => readPatterns(read, "releases"),
			branches: (read) => readPatterns(read, "branches"),
			"preview-branches": (read) => readPatterns(read, "preview-branches"),
			"insecure-registries": (read) => read.list("insecure-registries").map(readHost)
		};
		function parseWorkflowInputs(raw) {
			const read = new InputReader(raw, "plan", "workflow");
			for (const name of namesIn("workflow")) read.value(name);
			for (const name of [
				"buildkit-image",
				"binfmt-image",
				"cache-mounts-image"
			]) {
				const image = read.text(name);
				if (image !== void 0) (0, lib_reference.F2)(image, name);
			}
			const ways = OWN;
			const members = namesIn("plan").map((name) => [memberOf(name), (ways[name] ?? (() => read.value(name)))(read)]).filter(([, value]) => value !== void 0);
			const inputs = Object.fromEntries(members);
			checkCompression(inputs);
			return inputs;
		}
		function readRegion(read) {
			const region = read.text("batch-region");
			if (region !== void 0 && !/^[a-z]{2}(?:-[a-z0-9]+)+$/.test(region)) throw (0, errors_error.aY)("batch-region", `'${region}' is not a region`, "e.g. us-gov-west-1");
			return region;
		}
		function readRepository(read) {
			const text = read.text("batch-repository");
			if (text === void 0) return void 0;
			const url = URL.canParse(text) ? new URL(text) : void 0;
			const isPlain = url !== void 0 && url.username === "" && url.password === "" && url.search === "";
			const isLocal = url?.protocol === "http:" && workflow_isLoopback(url.hostname);
			if (isPlain && (url.protocol === "https:" || isLocal)) return text;
			throw (0, errors_error.aY)("batch-repository", "it is not a plain https:// URL", "https://host/path, without a login");
		}
		function workflow_isLoopback(host) {
			return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
		}
		function readImages(read) {
			const names = [...read.list("images"), ...read.list("image")];
			if (names.length === 0) throw (0, errors_error.aY)("images", "no image is given", "host/path, several by comma or line: ghcr.io/org/app");
			return [...new Set(names.map((name) => (0, lib_reference.eS)((0, lib_reference["if"])(name))))];
		}
		function readOptionalImages(read) {
			const names = [...new Set(read.list("optional-images").map((name) => (0, lib_reference.eS)((0, lib_reference["if"])(name))))];
			const required = new Set([...read.list("images"), ...read.list("image")].map((name) => (0, lib_reference.eS)((0, lib_reference["if"])(name))));
			const twice = names.find((name) => required.has(name));
			if (twice === void 0) return names;
			throw (0, errors_error.aY)("optional-images", `'${twice}' is among images as well`, "an image that is in one of the two");
		}
		function workflow_readPlatforms(read) {
			const platforms = new PlatformCollector("platforms");
			for (const name of read.list("platforms")) platforms.addOnce(name);
			return platforms.list;
		}
		const BAKE_TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
		function readBakeTargets(read) {
			const names = read.list("bake-targets");
			const wrong = names.find((name) => !BAKE_TARGET.test(name));
			if (wrong !== void 0) throw (0, errors_error.aY)("bake-targets", `'${wrong}' is no name of a target`, "targets and groups of the Bake file");
			if (names.join() !== defaultOf("bake-targets") && read.list("bake-file").length === 0) throw (0, errors_error.aY)("bake-targets", "has no effect without 'bake-file'", "both, or neither");
			const beside = ["dockerfile", "architecture-file"].find((name) => read.text(name) !== void 0);
			if (beside !== void 0 && read.list("bake-file").length > 0) throw (0, errors_error.aY)(beside, "has no effect beside 'bake-file', which says it", "one of the two");
			return names;
		}
		function readPath(read, name) {
			const text = read.text(name);
			return text === void 0 ? void 0 : parsePath(text, name);
		}
		function parsePath(text, input, location) {
			const parts = text.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
			if (/^[/\\~]|^[A-Za-z]:[/\\]|:\/\//.test(text) || parts.includes("..") || /\p{Cc}/u.test(text)) throw (0, errors_error.aY)(input, `'${text}' is not inside of the repository`, "a path relative to the repository's root", location);
			return parts.length === 0 ? "." : parts.join("/");
		}
		function readAnnotations(read) {
			const annotations = read.pairs("annotations", KEY, "lines key=value");
			if (read.choice("format") === "docker" && Object.keys(annotations).length > 0) throw (0, errors_error.aY)("annotations", "images of format 'docker' have no annotations", "labels, or format 'oci'");
			return annotations;
		}
		function readCompression(read) {
			const chosen = read.choice("compression");
			return chosen === "gzip" ? void 0 : chosen;
		}
		function readNetwork(read) {
			if (read.text("network")?.toLowerCase() === "host") throw (0, errors_error.aY)("network", "'host' lets a build reach the runner itself, so that no provenance of it holds", "default, none, or 'add-hosts' for a host that has no name");
			return read.choice("network");
		}
		function readSmokeTest(read) {
			const text = read.text("smoke-test");
			if (text !== void 0) parseSmokeTest(text);
			return text;
		}
		function readPatterns(read, name) {
			const patterns = read.list(name);
			return patterns.length === 1 && patterns[0] === "none" ? [] : patterns;
		}
		function readHost(host) {
			try {
				const { registry } = (0, lib_reference["if"])(`${host}/image`);
				if (registry === host.toLowerCase()) return registry;
			} catch {}
			throw (0, errors_error.aY)("insecure-registries", `'${host}' is not a registry's host`, "host or host:port, e.g. registry.local:5000");
		}
		function toSwitch(choice) {
			return choice === "auto" ? "auto" : choice === "true";
		}
		function whyNoPattern(text) {
			const { text: path } = readPathPattern(text);
			if (path === "") return "is empty";
			if (path.startsWith("/")) return "begins with a slash";
			if (path.includes("\\")) return "has a backslash";
			return path.split("/").includes("..") ? "leads out of the repository" : void 0;
		}
		function readPathPattern(text) {
			const excludes = text.startsWith("!");
			const path = (excludes ? text.slice(1) : text).replace(/^(?:\.\/)+(?=.)/, "").replace(/\/+$/, "");
			return {
				text: path === "." ? "**" : path,
				excludes
			};
		}
		const PLACEHOLDER = "<image>";
		const own_images_ACCEPTED = `host/path, a name beside those of 'images' (tools), or a pattern (${PLACEHOLDER}-tools)`;
		function ownImages(names, images) {
			const all = names.flatMap((name) => {
				if (hasHost(name)) return [name];
				if (name.includes(PLACEHOLDER)) return images.map((image) => name.replaceAll(PLACEHOLDER, image));
				return images.map((image) => image.slice(0, image.lastIndexOf("/") + 1) + name);
			});
			return [...new Set(all.map((name) => (0, lib_reference.eS)((0, lib_reference["if"])(name, "image"))))];
		}
		function checkOwnImage(name) {
			const [before, ...after] = name.split(PLACEHOLDER);
			if (after.length > 0 && (before !== "" || after.length > 1)) throw (0, errors_error.aY)("image", `'${name}' has ${PLACEHOLDER} elsewhere than at its beginning`, own_images_ACCEPTED);
			try {
				ownImages([name], ["host.example/path"]);
			} catch {
				throw (0, errors_error.aY)("image", `'${name}' is not an image`, own_images_ACCEPTED);
			}
		}
		function hasHost(name) {
			const [host = "", ...path] = name.split("/");
			return path.length > 0 && (/[.:]/.test(host) || host === "localhost");
		}
		function plainOf(value) {
			switch (value.kind) {
				case "text": return value.text;
				case "list": return value.items.map(plainOf);
				case "object": return Object.fromEntries(value.members.map((member) => [member.name, plainOf(member.value)]));
				default: return JSON.parse(value.text);
			}
		}
		function memberIn(value, name) {
			return value.kind === "object" ? value.members.find((member) => member.name === name)?.value : void 0;
		}
		function about(schema, description) {
			return dist.FsL(schema, dist.h_(description));
		}
		const optional = (schema) => dist.yqP(schema);
		const members_closed = (entries) => dist.rej(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
		const list = (schema) => dist.YOg(schema, "a list");
		const some = (schema) => dist.FsL(list(schema), dist.BpQ(1, "at least one"));
		const oneOf = (...choices) => dist.KIO(choices, choices.join(", "));
		const matching = (pattern, accepted) => dist.FsL(dist.YjP(accepted), dist.yGV(pattern, accepted));
		const members_text = dist.YjP("text");
		const flag = dist.zMY("true or false");
		dist.euz(1, "1");
		function whole(least = 0, most = Number.POSITIVE_INFINITY) {
			const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
			const bounded = dist.FsL(dist.aig(accepted), dist.ndf(accepted), dist.Wwf(least, accepted));
			return most === Number.POSITIVE_INFINITY ? bounded : dist.FsL(bounded, dist.cGV(most, accepted));
		}
		dist.FsL(dist.aig("seconds"), dist.Wwf(0, "seconds, from 0"));
		about(whole(), "Milliseconds since 1970.");
		about(whole(), "Bytes.");
		matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
		matching(/^[a-z]+\/[^ ;]+$/, "a media type");
		const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "a tag");
		const members_image = matching(/^[^/]+\/[^@]+$/, "an image, host/path");
		matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, "host/path@digest");
		const platform = about(matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, "os/arch or os/arch/variant"), "os/arch or os/arch/variant.");
		const revision = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, "a commit, 40 or 64 hexadecimal digits, or nothing");
		oneOf("release", "preview", "branch", "verify", "skip");
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
		const leg_trust = oneOf("evidence", "claim");
		const moves = oneOf("release", "branch");
		dist.FsL(members_closed({
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
			trust: optional(about(leg_trust, "What has to speak for an image that is there, so that it is taken in place of building; absent: `evidence`.")),
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
		const platforms = dist.KCZ([members_text, some(members_text)], "a platform (\"linux/arm64\"), comma-separated platforms, or a list ([\"linux/amd64\", \"linux/arm64\"])");
		const values = dist.g1P(members_text, dist.KCZ([
			members_text,
			dist.aig(),
			flag
		], "text, a number, true or false"), "an object");
		const variant_schema_runner = dist.KCZ([
			members_text,
			some(members_text),
			dist._H3({}, "a label")
		], "a label, a list of labels, an object with group and labels, or an object of those by platform");
		const texts = dist.KCZ([members_text, some(members_text)], "text, or a list of texts");
		const variantSchema = dist.FsL(members_closed({
			platforms: optional(about(platforms, "Platforms; by default those of the variant that it is built `from`, else both of Linux.")),
			from: optional(about(members_text, "Another variant: this one is built on its image of the same platform, which its Dockerfile calls by the name of that variant (`FROM base`).")),
			dockerfile: optional(about(members_text, "Dockerfile, from the repository's root; `<variant>` stands for the name.")),
			target: optional(about(members_text, "Stage of the Dockerfile to build.")),
			context: optional(about(members_text, "Directory that is the build's context, from the repository's root.")),
			"build-args": optional(about(values, "Build arguments, over those of the input.")),
			"build-contexts": optional(about(values, "Additional build contexts, a path or `docker-image://…`, over those of the input.")),
			labels: optional(about(values, "Labels, over those of the input and the standard ones.")),
			format: optional(about(format, "Type of the image; `plain` is for AWS Lambda.")),
			compression: optional(about(compression, "What its layers are packed with; `zstd` is not taken by every consumer.")),
			"compression-level": optional(about(compressionLevel, "Level of the compression: 0 to 9, of zstd to 22.")),
			"force-compression": optional(about(flag, "Whether layers of its base images are packed anew by it.")),
			image: optional(about(texts, "Where it is published in place of `images`: `host/path`; a name that takes the place of the last part of each of `images`; or a pattern in which `<image>` stands for each of them.")),
			suffix: optional(about(members_text, "What stands behind its tags in place of its name; empty: nothing, as for a variant with an `image` of its own.")),
			paths: optional(about(texts, "Files that it is made of besides its Dockerfile, patterns with `*` and `**`, a folder for all below it, `!` before what does not count: as long as none of them changes, it is not built again, and what was published of it is tagged anew.")),
			"smoke-test": optional(about(texts, "Run in the image before it is pushed: a script for its `/bin/sh`, or a list of arguments.")),
			runner: optional(about(variant_schema_runner, "Runner: a label, a list of labels or an object with group and labels; or one of those for each platform."))
		}), dist.h_("One variant, with what it has of its own."));
		dist.FsL(dist.KCZ([about(platforms, "Platforms of the default variant."), dist.FsL(dist.U1j({ $schema: optional(members_text) }, dist.KCZ([about(platforms, "Its platforms."), variantSchema])), dist.h_("Variants by their names."), dist.yuE({ propertyNames: { pattern: "^(?:\\$schema|[a-z0-9][a-z0-9._-]{0,62})$" } }))]), dist.DDF("Architecture file"), dist.h_("What is built, under which names, for which platforms: `.aws-architecture` or `multiarch.yaml`."));
		const PATH_PATTERN = "a path or pattern from the repository's root, e.g. services/api or **/*.proto";
		const variant_object_NAMES = Object.keys(variantSchema.pipe[0].entries);
		function readOwnSettings(object, file) {
			const declared = check(object, file);
			const at = (name) => memberIn(object, name)?.location ?? object.location;
			const path = (name) => placed(declared[name], (text) => parsePath(text, file, at(name)));
			const { from, target, format, compression } = declared;
			return withoutAbsent({
				dockerfile: path("dockerfile"),
				context: path("context"),
				target,
				buildArgs: readPairs(object, "build-args", ARGUMENT, file),
				buildContexts: readPairs(object, "build-contexts", CONTEXT_NAME, file),
				labels: readPairs(object, "labels", KEY, file),
				format,
				compression,
				compressionLevel: declared["compression-level"],
				forceCompression: declared["force-compression"],
				smokeTest: placed(declared["smoke-test"], (value) => {
					const text = typeof value === "string" ? value : JSON.stringify(value);
					within(file, at("smoke-test"), () => parseSmokeTest(text));
					return text;
				}),
				runners: placed(declared.runner, (value) => within(file, at("runner"), () => readRunners(value))),
				images: placed(declared.image, (value) => {
					const images = typeof value === "string" ? [value] : value;
					for (const image of images) within(file, at("image"), () => checkOwnImage(image));
					return images;
				}),
				suffix: placed(declared.suffix, (text) => text === "" ? "" : parseVariantName(text, file, at("suffix"))),
				paths: readPaths(object, file),
				from: placed(from, (variant) => ({
					variant,
					location: at("from")
				}))
			});
		}
		function placed(value, read) {
			return value === void 0 ? void 0 : read(value);
		}
		function withoutAbsent(settings) {
			return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== void 0));
		}
		function within(file, location, read) {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof errors_error._G)) throw error;
				const { code, advice, message } = error;
				throw new errors_error._G(code, `${file}: ${message} (${(0, errors_error.j$)(location)})`, {
					advice,
					location
				});
			}
		}
		function readPaths(object, file) {
			const value = memberIn(object, "paths");
			if (value === void 0) return void 0;
			const texts = (value.kind === "list" ? value.items : [value]).flatMap((item) => item.kind === "text" ? [{
				text: item.text,
				location: item.location
			}] : []);
			for (const { text, location } of texts) {
				const why = whyNoPattern(text);
				if (why !== void 0) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(text)} of 'paths' ${why}`, PATH_PATTERN, location);
			}
			if (texts.every(({ text }) => text.startsWith("!"))) throw (0, errors_error.aY)(file, "all of 'paths' begin with '!', so that nothing is left", "at least one that does not", value.location);
			return texts;
		}
		function readRunners(value) {
			const isByPlatform = typeof value === "object" && !Array.isArray(value) && !("group" in value);
			return parseRunners(JSON.stringify(isByPlatform ? value : { default: value }));
		}
		function readPairs(object, name, pattern, file) {
			const value = memberIn(object, name);
			if (value?.kind !== "object") return void 0;
			const pairs = value.members.map(({ name: key, location, value: one }) => {
				if (!pattern.test(key)) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(key)} is no name for ${name}`, "a name", location);
				return [key, "text" in one ? one.text : ""];
			});
			return Object.fromEntries(pairs);
		}
		function check(object, file) {
			const verdict = dist.xLC(variantSchema, plainOf(object), { abortEarly: true });
			if (verdict.success) return verdict.output;
			const [issue] = verdict.issues;
			throw refuse(object, (issue.path ?? []).map(({ key }) => String(key)), issue, file);
		}
		function refuse(object, keys, { message, expected }, file) {
			const [name = ""] = keys;
			if (expected === "never") {
				const near = closestName(name, variant_object_NAMES);
				const meant = near === void 0 ? "" : `, which may be meant to be '${near}'`;
				const location = object.members.find((member) => member.name === name)?.location ?? object.location;
				return (0, errors_error.aY)(file, `a variant has no ${(0, errors_error.Y0)(name)}${meant}`, variant_object_NAMES.join(", "), location);
			}
			let value = object;
			for (const key of keys) value = step(value, key) ?? value;
			const what = value.kind === "text" ? (0, errors_error.Y0)(value.text) : value.kind;
			return (0, errors_error.aY)(file, `'${keys.join(".")}' is ${what}`, message, value.location);
		}
		function step(value, key) {
			return value.kind === "list" ? value.items[Number(key)] : memberIn(value, key);
		}
		const DEFAULT_ARCHITECTURE_FILE = ".aws-architecture";
		const DEFAULT_PLATFORMS = ["linux/amd64", "linux/arm64"];
		const file_ACCEPTED = "a platform (linux/arm64), a list of platforms, or an object of variants: {\"gpu\": \"linux/amd64\", \"cpu\": [\"linux/amd64\", \"linux/arm64\"]}";
		const MAX_CHARACTERS = 65536;
		function parseArchitectureFile(text, file = DEFAULT_ARCHITECTURE_FILE, readYaml) {
			if (text === void 0) return [{
				name: "",
				platforms: DEFAULT_PLATFORMS
			}];
			const content = text.replace(/^\uFEFF/, "");
			const start = {
				file,
				line: 1,
				column: 1
			};
			if (content.trim() === "") throw (0, errors_error.aY)(file, "the file is empty", file_ACCEPTED, start);
			if (content.length > MAX_CHARACTERS) throw (0, errors_error.aY)(file, `the file has ${content.length} characters`, file_ACCEPTED, start);
			if (isYaml(file)) {
				if (readYaml === void 0) throw new TypeError(`${file} is YAML, and nothing that reads it was loaded`);
				return readVariants(readYaml(content, file), file);
			}
			if (/^\s*[[{"]/.test(content)) return readVariants(readJson(content, file), file);
			return [{
				name: "",
				platforms: parseBare(content, file),
				location: start
			}];
		}
		function isYaml(file) {
			return /\.ya?ml$/i.test(file);
		}
		function parseBare(content, file) {
			const platforms = new PlatformCollector(file);
			for (const [index, line] of content.split(/\r?\n/).entries()) if (line.trim() !== "") platforms.addList(line, {
				file,
				line: index + 1,
				column: 1
			});
			return platforms.list;
		}
		function readVariants(value, file) {
			refuseTwice(value, file);
			if (value.kind !== "object") return [{
				name: "",
				platforms: readPlatforms(value, file),
				location: value.location
			}];
			const members = value.members.filter(({ name }) => name !== "$schema");
			if (members.length === 0) throw (0, errors_error.aY)(file, "no variant is named", "at least one, e.g. {\"cpu\": \"linux/arm64\"}", value.location);
			return resolveBases(members.map((member) => {
				const name = parseVariantName(member.name, file, member.location);
				const { location } = member;
				return member.value.kind === "object" ? {
					name,
					location,
					...file_readObject(member.value, file)
				} : {
					name,
					platforms: readPlatforms(member.value, file),
					location
				};
			}), DEFAULT_PLATFORMS, file);
		}
		function file_readObject(object, file) {
			const own = readOwnSettings(object, file);
			const platforms = object.members.find(({ name }) => name === "platforms");
			return {
				...platforms === void 0 ? {} : { platforms: readPlatforms(platforms.value, file) },
				own
			};
		}
		function refuseTwice(value, file) {
			if (value.kind === "list") for (const item of value.items) refuseTwice(item, file);
			if (value.kind !== "object") return;
			const seen = /* @__PURE__ */ new Map();
			for (const { name, location, value: inner } of value.members) {
				const earlier = seen.get(name);
				if (earlier !== void 0) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(name)} is given twice (before in line ${earlier.line})`, "each name once", location);
				seen.set(name, location);
				refuseTwice(inner, file);
			}
		}
		function parsePrinted(text, file) {
			const { group = {}, target = {} } = (0, json.dw)(new TextEncoder().encode(text), file);
			const refuse = (what) => (0, errors_error.aY)(file, what, "what docker buildx bake --print prints");
			if (!(0, json.OW)(group) || !(0, json.OW)(target)) throw refuse("'group' or 'target' is not an object");
			const groups = Object.entries(group).map(([name, value]) => {
				const members = (0, json.OW)(value) ? value.targets : void 0;
				if (!isTexts(members)) throw refuse(`group '${name}' has no list of targets`);
				return [name, members];
			});
			const targets = Object.entries(target).map(([name, value]) => {
				if (!(0, json.OW)(value)) throw refuse(`target '${name}' is not an object`);
				return [name, value];
			});
			return {
				groups: new Map(groups),
				targets: new Map(targets)
			};
		}
		function expandNames({ groups, targets }, names) {
			const found = /* @__PURE__ */ new Set();
			const seen = /* @__PURE__ */ new Set();
			const pending = [...names];
			for (let name = pending.shift(); name !== void 0; name = pending.shift()) {
				if (seen.has(name)) continue;
				seen.add(name);
				if (targets.has(name)) found.add(name);
				else pending.unshift(...groups.get(name) ?? []);
			}
			return found.size === 0 ? void 0 : found;
		}
		function isTexts(value) {
			return Array.isArray(value) && value.every((one) => typeof one === "string");
		}
		function attributesOf(entry) {
			if ((0, json.OW)(entry)) {
				const pairs = Object.entries(entry);
				return pairs.every(([, value]) => typeof value !== "object") ? Object.fromEntries(pairs.map(([name, value]) => [name, String(value)])) : void 0;
			}
			if (typeof entry !== "string") return void 0;
			return Object.fromEntries(entry.split(",").map((part) => {
				const at = part.indexOf("=");
				return at < 0 ? ["", part] : [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1)];
			}));
		}
		const OUTPUT_ATTRIBUTES = [
			"type",
			"push",
			"name",
			"store"
		];
		function checkOutputs(entries, refuse) {
			for (const entry of entries) {
				const { type = "", ...others } = attributesOf(entry) ?? {};
				if (![
					"image",
					"registry",
					"cacheonly"
				].includes(type)) throw refuse("output", `is '${type || String(entry)}', and what is built here goes to registries`, "type=image or type=registry, or a target of 'bake-targets' without it");
				const other = Object.keys(others).find((name) => !OUTPUT_ATTRIBUTES.includes(name));
				if (other !== void 0) throw refuse("output", `has '${other}', which cannot be kept`, `none; the input 'format' for types`);
			}
		}
		function attestationsOf(entries, refuse) {
			return Object.fromEntries(entries.map((entry) => {
				const { type = "", disabled, ...others } = attributesOf(entry) ?? {};
				if (type !== "provenance" && type !== "sbom") throw refuse("attest", `is '${type || String(entry)}'`, "type=provenance or type=sbom");
				const said = Object.entries(others).map(([name, value]) => `${name}=${value}`);
				if (disabled === "true") return [type, "false"];
				return [type, said.length === 0 ? "true" : said.join(",")];
			}));
		}
		function secretsOf(entries, refuse) {
			return entries.map((entry) => {
				const { id = "" } = attributesOf(entry) ?? {};
				if (id === "") throw refuse("secret", "has no id", "id=NAME");
				return id;
			});
		}
		function sshOf(entries, refuse) {
			return entries.map((entry) => {
				const { "": alone, id = alone ?? "", ...others } = attributesOf(entry) ?? {};
				if (id === "" || Object.keys(others).length > 0) throw refuse("ssh", "names a key on a machine", "an id alone, and the input 'ssh' with 'id=NAME' for a key in IMAGE_SECRETS");
				return id;
			});
		}
		const LEVELS = /^(?:(?:manifest|index)(?:,(?:manifest|index))*:)/;
		function annotationsOf(lines, refuse) {
			return Object.fromEntries(lines.map((line) => {
				const text = line.replace(LEVELS, "");
				const at = text.indexOf("=");
				const key = text.slice(0, Math.max(at, 0));
				if (!KEY.test(key)) throw refuse("annotations", `has '${line}'`, "key=value, which image and index have alike, not those of one platform or a descriptor");
				return [key, text.slice(at + 1)];
			}));
		}
		const READ = [
			"context",
			"dockerfile",
			"target",
			"args",
			"contexts",
			"labels",
			"annotations",
			"platforms",
			"output",
			"attest",
			"secret",
			"ssh",
			"tags",
			"cache-from",
			"cache-to",
			"no-cache",
			"no-cache-filter",
			"pull",
			"shm-size",
			"ulimits",
			"extra-hosts",
			"network",
			"description"
		];
		const INSTEAD = {
			"dockerfile-inline": "a file of the repository as 'dockerfile'",
			entitlements: "none: builds have no rights of their machine; 'extra-hosts' for a host that has no name",
			call: "a target that is built: leave this one out of 'bake-targets'"
		};
		function readTarget(name, target, file) {
			const refuse = (member, problem, instead) => (0, errors_error.aY)(file, `'${member}' of target '${name}' ${problem}`, instead);
			for (const member of Object.keys(target)) {
				if (READ.includes(member) || member === "call" && target.call === "build") continue;
				throw refuse(member, "cannot be kept", INSTEAD[member] ?? `a target without it; with ${READ.join(", ")}`);
			}
			const text = (member) => {
				const value = target[member];
				if (value === void 0 || typeof value === "string") return value;
				throw refuse(member, "is not text", "text");
			};
			const list = (member) => {
				const value = target[member] ?? [];
				if (Array.isArray(value)) return value;
				throw refuse(member, "is not a list", "a list");
			};
			const texts = (member) => {
				const value = list(member);
				if (isTexts(value)) return value;
				throw refuse(member, "is not a list of texts", "texts");
			};
			const pairs = (member, key) => {
				const value = target[member] ?? {};
				if (!(0, json.OW)(value)) throw refuse(member, "is not an object", "names and values");
				return Object.fromEntries(Object.entries(value).flatMap(([left, right]) => {
					if (!key.test(left)) throw refuse(member, `has '${left}', which is no name here`, "a name");
					if (right !== null && typeof right !== "string") throw refuse(member, `has '${left}', which is no text`, "texts");
					return right === null ? [] : [[left, right]];
				}));
			};
			return target_within(name, () => {
				const context = parsePath(withoutScheme(text("context") ?? "."), file);
				const { link, contexts } = readContexts(pairs("contexts", CONTEXT_NAME), refuse);
				checkOutputs(list("output"), refuse);
				const wanted = text("target");
				return {
					own: {
						context,
						dockerfile: dockerfileOf(context, text("dockerfile") ?? "Dockerfile", file),
						...wanted === void 0 ? {} : { target: wanted },
						buildArgs: pairs("args", ARGUMENT),
						labels: pairs("labels", KEY),
						buildContexts: contexts,
						options: {
							...target_optionsOf({
								"no-cache": target["no-cache"] === true,
								"no-cache-filters": texts("no-cache-filter").join("\n"),
								pull: target.pull === true,
								"shm-size": text("shm-size"),
								ulimit: texts("ulimits").join("\n"),
								"add-hosts": Object.entries(pairs("extra-hosts", /^/)).map(([host, address]) => `${host}=${address}`).join("\n"),
								network: text("network"),
								ssh: sshOf(list("ssh"), refuse).join("\n"),
								...attestationsOf(list("attest"), refuse)
							}),
							annotations: annotationsOf(texts("annotations"), refuse)
						}
					},
					platforms: texts("platforms"),
					...link === void 0 ? {} : { link },
					unused: {
						tags: texts("tags"),
						caches: [...list("cache-from"), ...list("cache-to")].length > 0
					},
					secrets: secretsOf(list("secret"), refuse)
				};
			});
		}
		function target_optionsOf(raw) {
			const given = Object.entries(raw).filter(([, value]) => value !== void 0 && value !== "" && value !== false);
			const read = parseWorkflowInputs({
				images: "localhost/none",
				...Object.fromEntries(given)
			});
			const members = new Set(given.map(([name]) => name.replace(/-(.)/g, (_, next) => next.toUpperCase())));
			return Object.fromEntries(Object.entries(read).filter(([member]) => members.has(member)));
		}
		function target_within(name, read) {
			try {
				return read();
			} catch (error) {
				if (!(error instanceof errors_error._G) || error.message.includes(`target '${name}'`)) throw error;
				const { code, advice, location } = error;
				throw new errors_error._G(code, `target '${name}': ${error.message}`, {
					advice,
					...location && { location }
				});
			}
		}
		function readContexts(written, refuse) {
			const links = [];
			const contexts = {};
			for (const [context, source] of Object.entries(written)) if (source.startsWith("target:")) links.push({
				context,
				target: source.slice(7)
			});
			else if (/^docker-image:\/\//.test(source)) contexts[context] = source;
			else contexts[context] = parsePath(withoutScheme(source), "contexts");
			const [link, second] = links;
			if (link !== void 0 && second !== void 0) throw refuse("contexts", `is built from two targets, '${link.target}' and '${second.target}'`, "one target, which holds what the other one has, or stages of one Dockerfile");
			return {
				link,
				contexts
			};
		}
		function withoutScheme(path) {
			return path.replace(/^cwd:\/\//, "") || ".";
		}
		function dockerfileOf(context, dockerfile, file) {
			const parts = dockerfile.startsWith("cwd://") || context === "." ? [] : context.split("/");
			for (const part of withoutScheme(dockerfile).split("/")) if (part === ".." && parts.length > 0) parts.pop();
			else if (part !== ".") parts.push(part);
			return parsePath(parts.join("/"), file);
		}
		const DEFAULT_TARGET = "default";
		function readBake(printed, { bakeFile, bakeTargets, variants: wanted }) {
			const file = bakeFile.join(", ");
			const bake = parsePrinted(printed, file);
			const asked = expandNames(bake, bakeTargets);
			if (asked === void 0) throw (0, errors_error.aY)("bake-targets", `there is no target in ${bakeTargets.join(", ")}`, [...bake.targets.keys()].join(", ") || "targets of the Bake file");
			const unknown = wanted.find((name) => !asked.has(name));
			if (unknown !== void 0) throw (0, errors_error.aY)("variants", `'${unknown}' is no target that is asked for`, [...asked].join(", "));
			const names = [...asked].filter((name) => wanted.length === 0 || wanted.includes(name));
			const read = readTargets(bake, names, file);
			const declared = resolveBases([...read].map(([name, target]) => writeVariant(name, target, read, file)), DEFAULT_PLATFORMS, file);
			const chosen = declared.filter(({ name }) => names.includes(name));
			const built = withBases(chosen, declared);
			return {
				chosen,
				built,
				notes: explain(built, read)
			};
		}
		function readTargets({ targets }, names, file) {
			const read = /* @__PURE__ */ new Map();
			const pending = [...names];
			for (let name = pending.shift(); name !== void 0; name = pending.shift()) {
				const target = targets.get(name);
				if (target === void 0 || read.has(name)) continue;
				const one = readTarget(name, target, file);
				read.set(name, one);
				if (one.link !== void 0) pending.push(one.link.target);
			}
			return read;
		}
		function writeVariant(name, { own, platforms: said, link }, all, file) {
			const location = { file };
			parseVariantName(name, file, location);
			const platforms = said.length > 0 ? said : platformsUpon(name, all);
			const settings = {
				...own,
				...name === DEFAULT_TARGET ? { suffix: "" } : {},
				...link === void 0 ? {} : { from: {
					variant: link.target,
					as: link.context,
					location
				} }
			};
			return {
				name,
				location,
				...platforms.length === 0 ? {} : { platforms: variants_readPlatforms(platforms, file) },
				own: settings
			};
		}
		function platformsUpon(name, all) {
			return [...all.values()].flatMap(({ link, platforms }) => link?.target === name ? platforms : []);
		}
		function variants_readPlatforms(names, file) {
			const platforms = new PlatformCollector(file);
			for (const name of new Set(names)) platforms.addOnce(name);
			return platforms.list;
		}
		function explain(built, read) {
			const whose = (has) => built.flatMap(({ name }) => {
				const target = read.get(name);
				return target !== void 0 && has(target) ? [name] : [];
			});
			const tagged = whose(({ unused }) => unused.tags.length > 0);
			const cached = whose(({ unused }) => unused.caches);
			const secrets = new Set(built.flatMap(({ name }) => read.get(name)?.secrets ?? []));
			return [
				...tagged.length === 0 ? [] : [`Tags of Bake targets are not used (${tagged.join(", ")}): 'images' and 'tags' say where it is published.`],
				...cached.length === 0 ? [] : [`Caches of Bake targets are not used (${cached.join(", ")}): 'cache', 'cache-from' and 'cache-to' name them.`],
				...secrets.size === 0 ? [] : [`Secrets of Bake targets are those of these names in IMAGE_SECRETS: ${[...secrets].join(", ")}.`]
			];
		}
		const file_choice_NAMES = ["multiarch.yaml", ".aws-architecture"];
		const file_choice_NONE = "none";
		function chooseFile({ architectureFile, context = "." }, files) {
			if (architectureFile === file_choice_NONE) return void 0;
			if (architectureFile !== void 0) {
				const text = files.read(architectureFile);
				if (text !== void 0) return {
					path: architectureFile,
					text
				};
				throw (0, errors_error.aY)("architecture-file", `there is no file '${architectureFile}'`, `a file of the repository, or '${file_choice_NONE}'`);
			}
			for (const folder of /* @__PURE__ */ new Set([context, "."])) {
				const [first, second] = file_choice_NAMES.flatMap((name) => {
					const path = folder === "." ? name : `${folder}/${name}`;
					const text = files.read(path);
					return text === void 0 ? [] : [{
						path,
						text
					}];
				});
				if (first !== void 0) return {
					...first,
					...second === void 0 ? {} : { unread: second.path }
				};
			}
		}
		async function loadYaml(inputs, files) {
			const chosen = chooseFile(inputs, files);
			if (chosen === void 0 || !isYaml(chosen.path)) return void 0;
			return (await __webpack_require__.e(681).then(__webpack_require__.bind(__webpack_require__, 3681))).readYaml;
		}
		function selectVariants(inputs, files, readYaml, bake) {
			const { bakeFile = [], bakeTargets = [] } = inputs;
			if (bakeFile.length > 0) return selectTargets({
				...inputs,
				bakeFile,
				bakeTargets
			}, files, bake);
			const file = chooseFile(inputs, files);
			const declared = parseArchitectureFile(file?.text, file?.path, readYaml);
			const chosen = chooseVariants(declared, inputs.variants, file?.path ?? "");
			return {
				chosen: onThese(inputs, chosen),
				built: onThese(inputs, withBases(chosen, declared)),
				...file === void 0 ? {} : { path: file.path },
				notes: file?.unread === void 0 ? [] : [`${file.unread} is not read: multiarch.yaml is beside it.`]
			};
		}
		function selectTargets(inputs, files, bake) {
			const path = inputs.bakeFile.join(", ");
			if (bake === void 0) throw new TypeError(`${path} is for Bake, and nothing that reads it was run`);
			const { chosen, built, notes } = readBake(bake, inputs);
			const unread = chooseFile(inputs, files)?.path;
			return {
				chosen: onThese(inputs, chosen),
				built: onThese(inputs, built),
				path,
				notes: [...unread === void 0 ? [] : [`${unread} is not read: 'bake-file' takes its place.`], ...notes]
			};
		}
		function onThese({ platforms }, variants) {
			return platforms.length === 0 ? variants : variants.map((variant) => ({
				...variant,
				platforms
			}));
		}
		function chooseVariants(declared, wanted, path) {
			if (wanted.length === 0) return declared;
			const [unnamed] = declared.filter(({ name }) => name === "");
			if (unnamed !== void 0) return wanted.map((name) => ({
				name,
				platforms: unnamed.platforms
			}));
			const unknown = wanted.find((name) => !declared.some((variant) => variant.name === name));
			if (unknown !== void 0) {
				const names = declared.map(({ name }) => name).join(", ");
				throw (0, errors_error.aY)("variants", `'${unknown}' is not in ${path}`, names);
			}
			return declared.filter(({ name }) => wanted.includes(name));
		}
		function suffixOf({ name, own = {} }) {
			return own.suffix ?? (own.images === void 0 ? name : "");
		}
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
		}
		const LARGEST_MAJOR = 9999;
		function isFixedGitTag(name, revision) {
			const version = version_versionIn(name);
			const [major = Infinity, ...others] = version?.numbers ?? [];
			return !(others.length === 0 && version?.marker === "" && major <= LARGEST_MAJOR || !/\d/.test(name)) || namesOneBuild(name, revision);
		}
		const OF_IDENTITY = [
			"signature-issuer",
			"signature-repository",
			"signature-owner",
			"signature-ref",
			"signature-commit",
			"signature-event",
			"signature-runner",
			"trusted-root"
		];
		const KEYS_ACCEPTED = "public keys in PEM, or a file of the checkout that holds them";
		function parseSignaturePolicy(read, files, defaultBranch) {
			const [key, identity] = [read.text("signature-key"), read.text("signature-identity")];
			if (key !== void 0 && identity !== void 0) throw (0, errors_error.aY)("signature-identity", "cannot be given together with signature-key", "a key or an identity");
			const given = namesIn("signature").find((name) => read.text(name) !== void 0);
			if (given !== void 0 && key === void 0 && identity === void 0) throw (0, errors_error.aY)(given, "is given, but nothing says who must have signed", "this together with signature-key or signature-identity");
			const predicateTypes = [...new Set(read.list("attestation-type").map(parsePredicateType))];
			if (key !== void 0) {
				const other = OF_IDENTITY.find((name) => read.text(name) !== void 0);
				if (other === void 0) return {
					kind: "key",
					keys: readKeys(key, files),
					predicateTypes
				};
				throw (0, errors_error.aY)(other, "cannot be given together with signature-key", "it together with signature-identity; a key is trusted by itself");
			}
			if (identity === void 0) return void 0;
			const path = read.text("trusted-root");
			return {
				kind: "identity",
				identity: parseIdentity(identity, "signature-identity"),
				issuer: parseUrl(read.text("signature-issuer") ?? GITHUB_ISSUER, "signature-issuer", GITHUB_ISSUER),
				...parseOrigin(read, defaultBranch),
				...path === void 0 ? {} : { trustedRoot: readTrustedRoot(path, files) },
				predicateTypes
			};
		}
		function parseOrigin(read, defaultBranch) {
			const [repository, owner] = [read.text("signature-repository"), read.text("signature-owner")];
			const patterns = read.list("signature-ref").map((ref) => parseRef(ref, "signature-ref"));
			const [commit, runner] = [read.text("signature-commit"), read.text("signature-runner")];
			const events = read.list("signature-event").map(parseEvent);
			if (commit !== void 0 && commit !== "any" && !/^[0-9a-f]{7,64}$/.test(commit)) throw (0, errors_error.aY)("signature-commit", `'${commit}' is not a commit`, "7 to 64 lower-case hexadecimal digits, or any");
			return {
				...repository === void 0 ? {} : { repository: parseNamed(repository, "signature-repository", "https://github.com/org/app") },
				...owner === void 0 ? {} : { owner: parseNamed(owner, "signature-owner", "https://github.com/org") },
				refs: patterns.length > 0 ? { patterns } : {
					patterns: usualRefs(defaultBranch),
					isUsual: true
				},
				...commit === void 0 ? {} : { commit },
				...events.length === 0 ? {} : { events },
				...runner === void 0 ? {} : { runner: parseRunner(runner) }
			};
		}
		function parseNamed(text, input, example) {
			return /^[1-9]\d*$/.test(text) ? text : parseUrl(text, input, `${example}, or its number`);
		}
		function parseEvent(text) {
			if (/^[a-z][a-z_]*$/.test(text)) return text;
			throw (0, errors_error.aY)("signature-event", `'${text}' is not the name of an event`, "e.g. push, release");
		}
		function parseRunner(text) {
			if (text === "github-hosted" || text === "self-hosted") return text;
			throw (0, errors_error.aY)("signature-runner", `'${text}' is no kind of runner`, "github-hosted, self-hosted");
		}
		function parsePredicateType(text) {
			if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(text)) return text;
			throw (0, errors_error.aY)("attestation-type", `'${text}' is not the URI of a predicate type`, "e.g. https://slsa.dev/provenance/v1");
		}
		function parseUrl(text, input, example) {
			if (/^https?:\/\/[^\s*]+$/.test(text)) return text;
			throw (0, errors_error.aY)(input, `'${text}' is not a URL, or has * in it`, `e.g. ${example}`);
		}
		function readKeys(given, files) {
			const isText = given.includes("-----BEGIN");
			if (!isText && /[\r\n]/.test(given)) throw (0, errors_error.aY)("signature-key", "is not a key in PEM, and not the name of a file", KEYS_ACCEPTED);
			if (/^[a-z0-9]+:\/\//.test(given)) throw (0, errors_error.aY)("signature-key", `'${given}' names a key in a key service, which is not asked`, `${KEYS_ACCEPTED}; cosign public-key --key ${given} writes it`);
			const text = isText ? given : files.read(given);
			const what = isText ? "what is given" : `'${given}'`;
			if (text === void 0) throw (0, errors_error.aY)("signature-key", `there is no file ${what}`, KEYS_ACCEPTED);
			if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) throw (0, errors_error.aY)("signature-key", `${what} is a private key`, KEYS_ACCEPTED);
			const blocks = text.match(/-----BEGIN (?:RSA )?PUBLIC KEY-----[\s\S]*?-----END (?:RSA )?PUBLIC KEY-----/g);
			if (blocks === null) throw (0, errors_error.aY)("signature-key", `${what} holds no public key`, KEYS_ACCEPTED);
			return blocks.map((block) => checkKey(block, what));
		}
		function checkKey(pem, what) {
			let key;
			try {
				key = (0, external_node_crypto_.createPublicKey)(pem);
			} catch {
				throw (0, errors_error.aY)("signature-key", `${what} holds a public key that cannot be read`, KEYS_ACCEPTED);
			}
			const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
			if (type === "ed25519" || type === "rsa") return pem;
			if (type === "ec" && details?.namedCurve === "prime256v1") return pem;
			throw (0, errors_error.aY)("signature-key", `${what} holds a key of the kind ${details?.namedCurve ?? type}`, "ECDSA on P-256, RSA, Ed25519");
		}
		function readTrustedRoot(path, files) {
			const accepted = "a trusted_root.json of Sigstore, in the checkout";
			const text = files.read(path);
			if (text === void 0) throw (0, errors_error.aY)("trusted-root", `there is no file '${path}'`, accepted);
			try {
				const root = JSON.parse(text);
				if ((0, json.OW)(root) && /^application\/vnd\.dev\.sigstore\.trustedroot/.test(String(root.mediaType))) return text;
			} catch {}
			throw (0, errors_error.aY)("trusted-root", `'${path}' is not a trusted root of Sigstore`, accepted);
		}
		const REVISION = /^[0-9a-f]{7,40}$/;
		function parsePromotion(raw, context) {
			const read = new InputReader(raw, "promotion");
			const to = request_readImages(read, "to-images");
			const shaLength = read.integer("sha-length");
			const archTags = read.choice("arch-tags") === "none" ? "none" : "keep";
			const policy = parseSignaturePolicy(read, context.files, context.defaultBranch);
			const signature = policy === void 0 ? {} : { signature: policy };
			const rollback = read.text("rollback-to");
			if (rollback !== void 0) {
				refuseTogether(read, "rollback-to", [
					"from-images",
					"tag",
					"digest",
					"release",
					"latest",
					"allow-backwards"
				]);
				const revision = readRevision(read);
				return {
					routes: to.map((image) => ({
						from: image,
						to: image
					})),
					variants: request_readVariants(read, context, rollback, "rollback-to"),
					...revision === void 0 ? {} : { revision },
					shaLength: 0,
					tags: [{
						name: "latest",
						mutable: true
					}],
					archTags,
					allowBackwards: true,
					...signature
				};
			}
			refuseTogether(read, "digest", ["tag"]);
			const named = read.text("digest") ?? read.text("tag");
			const revision = wantedRevision(read, context, named !== void 0);
			const source = named ?? (revision === void 0 ? void 0 : commitTag(revision, shaLength));
			if (source === void 0) throw (0, errors_error.aY)("tag", "nothing says what to promote: no tag, no digest, and no commit", "a tag");
			const release = read.text("release");
			const plan = {
				routes: readRoutes(request_readImages(read, "from-images"), to),
				variants: request_readVariants(read, context, source, read.text("digest") === void 0 ? "tag" : "digest"),
				...revision === void 0 || !read.boolean("check-revision") ? {} : { revision },
				...release === void 0 ? {} : { release: (0, lib_reference.ED)(release, "release") },
				shaLength,
				tags: request_readTags(read, release, revision ?? ""),
				archTags,
				allowBackwards: read.boolean("allow-backwards"),
				...signature
			};
			refuseLongTags(plan);
			return plan;
		}
		function wantedRevision(read, context, isNamed) {
			const given = readRevision(read);
			if (given !== void 0) return given;
			return (read.text("digest") === void 0 && read.boolean("check-revision") || !isNamed) && context.revision !== "" ? context.revision : void 0;
		}
		function readRevision(read) {
			const text = read.text("revision");
			if (text === void 0 || REVISION.test(text)) return text;
			throw (0, errors_error.aY)("revision", `'${text}' is not a commit`, "7 to 40 lower-case hexadecimal digits");
		}
		function request_readImages(read, input) {
			const images = read.list(input).map((text) => (0, lib_reference["if"])(text, input));
			if (images.length === 0) throw (0, errors_error.aY)(input, "no image is given", "host/path, separated by commas or lines");
			return images;
		}
		function readRoutes(from, to) {
			const [first, ...others] = from;
			if (first === void 0 || others.length > 0 && from.length !== to.length) throw (0, errors_error.aY)("from-images", `${from.length} images are to be promoted to ${to.length}`, "one for all of to-images, or one for each, in their order");
			return to.map((image, position) => {
				const source = from[position] ?? first;
				const route = {
					from: others.length > 0 ? source : first,
					to: image
				};
				if ((0, lib_reference.eS)(route.from) !== (0, lib_reference.eS)(image)) return route;
				throw (0, errors_error.aY)("to-images", `'${(0, lib_reference.eS)(image)}' is also where it comes from`, "another image; to point latest elsewhere within one image, use rollback-to");
			});
		}
		function request_readVariants(read, { files, readYaml }, source, input) {
			const platforms = new PlatformCollector("platforms");
			for (const text of read.list("platforms")) platforms.addOnce(text);
			const file = read.text("architecture-file");
			const { chosen } = selectVariants({
				variants: read.list("variants").map((name) => parseVariantName(name, "variants")),
				platforms: platforms.list,
				...file === void 0 ? {} : { architectureFile: file }
			}, files, readYaml);
			const elsewhere = chosen.find(({ own }) => own?.images !== void 0);
			if (elsewhere !== void 0 && chosen.length > 1) throw (0, errors_error.aY)("variants", `'${elsewhere.name}' is in images of its own`, `one variant at a time, e.g. '${elsewhere.name}', with its from-images and to-images`);
			if (!(0, lib_digest.B)(source)) {
				const tag = (0, lib_reference.ED)(source, input);
				return chosen.map((variant) => ({
					...request_named(variant),
					source: { tag }
				}));
			}
			const [only, ...others] = chosen;
			if (only === void 0 || others.length > 0) throw (0, errors_error.aY)(input, `a digest is one variant, and there are ${chosen.map(({ name }) => name).join(", ")}`, "a tag, or one of them as variants");
			return [{
				...request_named(only),
				source: { digest: source }
			}];
		}
		function request_named(variant) {
			const { name, platforms } = variant;
			const suffix = suffixOf(variant);
			return {
				name,
				platforms,
				...suffix === name ? {} : { suffix }
			};
		}
		function request_readTags(read, release, revision) {
			const latest = read.choice("latest");
			const isFull = release !== void 0 && !version_isPrerelease(release) && !read.boolean("prerelease");
			const names = release === void 0 ? [] : [{
				name: release,
				mutable: !isFixedGitTag(release, revision)
			}];
			return latest === "true" || latest === "auto" && isFull && !version_isComponentRelease(release) ? [...names, {
				name: "latest",
				mutable: true
			}] : names;
		}
		function refuseTogether(read, input, others) {
			const other = read.text(input) === void 0 ? void 0 : others.find((name) => read.text(name) !== void 0);
			if (other !== void 0) throw (0, errors_error.aY)(other, `cannot be given together with ${input}`, "one of them");
		}
		function refuseLongTags({ variants, tags, archTags }) {
			for (const { name, suffix = name, platforms } of variants) for (const tag of tags) {
				const suffixes = [finalSuffix(suffix)];
				if (archTags === "keep") suffixes.push(...platforms.map((text) => archSuffix(text, suffix)));
				const longest = Math.max(...suffixes.map((suffix) => suffix.length));
				if (tag.name.length + longest > lib_reference.Ti) throw (0, errors_error.aY)("release", `'${tag.name}' has ${tag.name.length + longest} characters with what is appended to it`, `at most ${lib_reference.Ti}`);
			}
		}
		function defaultBranchIn(payload) {
			const { default_branch: branch } = (0, json.OW)(payload) && (0, json.OW)(payload.repository) ? payload.repository : {};
			return typeof branch === "string" && branch !== "" ? branch : void 0;
		}
		function releaseInputs(payload) {
			const { tag_name: tag, prerelease } = (0, json.OW)(payload) && (0, json.OW)(payload.release) ? payload.release : {};
			return {
				...typeof tag === "string" ? { release: tag } : {},
				...typeof prerelease === "boolean" ? { prerelease: String(prerelease) } : {}
			};
		}
		const NOT_OF_ROLLBACKS = [
			"release",
			"prerelease",
			"latest",
			"allow-backwards"
		];
		async function readInputs() {
			const isRollback = lib_core.V4("rollback-to") !== "";
			const given = namesIn("promotion").filter((name) => !isRollback || !NOT_OF_ROLLBACKS.includes(name)).map((name) => [name, lib_core.V4(name)]).filter(([, value]) => value !== "");
			const files = repositoryFiles(process.env.GITHUB_WORKSPACE ?? ".");
			const architectureFile = lib_core.V4("architecture-file");
			const readYaml = await loadYaml(architectureFile === "" ? {} : { architectureFile }, files);
			const payload = readPayload();
			return {
				plan: parsePromotion({
					...isRollback ? {} : releaseInputs(payload),
					...Object.fromEntries(given)
				}, {
					files,
					revision: process.env.GITHUB_SHA ?? "",
					defaultBranch: defaultBranchIn(payload),
					readYaml
				}),
				isRollback,
				fromDockerConfig: lib_core.V4("from-docker-config"),
				toDockerConfig: lib_core.V4("to-docker-config"),
				githubToken: lib_core.V4("github-token"),
				dryRun: lib_core.Vt("dry-run"),
				insecureRegistries: readList("insecure-registries")
			};
		}
		function readPayload() {
			const path = process.env.GITHUB_EVENT_PATH ?? "";
			return path === "" ? void 0 : JSON.parse((0, external_node_fs_.readFileSync)(path, "utf8"));
		}
		var __addDisposableResource = function(env, value, async) {
			if (value !== null && value !== void 0) {
				if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
				var dispose, inner;
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
					dispose = value[Symbol.asyncDispose];
				}
				if (dispose === void 0) {
					if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
					dispose = value[Symbol.dispose];
					if (async) inner = dispose;
				}
				if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
				if (inner) dispose = function() {
					try {
						inner.call(this);
					} catch (e) {
						return Promise.reject(e);
					}
				};
				env.stack.push({
					value,
					dispose,
					async
				});
			} else if (async) env.stack.push({ async: true });
			return value;
		};
		var __disposeResources = (function(SuppressedError) {
			return function(env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
					env.hasError = true;
				}
				var r, s = 0;
				function next() {
					while (r = env.stack.pop()) try {
						if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
						if (r.dispose) {
							var result = r.dispose.call(r.value);
							if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
								fail(e);
								return next();
							});
						} else s |= 1;
					} catch (e) {
						fail(e);
					}
					if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
					if (env.hasError) throw env.error;
				}
				return next();
			};
		})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
			var e = new Error(message);
			return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
		});
		const main = (ahead) => lib_run(async () => {
			const promoted = await act(await readInputs(), ahead);
			setResult(promoted.result, promoted.kept);
			log.info(renderPromotion(promoted, "text", door));
			await summarize(renderPromotion(promoted, "markdown", door));
		});
		async function act(inputs, ahead) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { plan, isRollback, insecureRegistries, dryRun, githubToken } = inputs;
				const [reader, writer] = await Promise.all([credentialsOf(isRollback ? inputs.toDockerConfig : inputs.fromDockerConfig), credentialsOf(inputs.toDockerConfig)]);
				const shared = {
					rememberManifests: true,
					insecureRegistries,
					proxies: (0, network_proxies._j)(process.env),
					ahead,
					log,
					mask
				};
				return await promote({
					from: __addDisposableResource(env_1, openRegistry({
						...shared,
						credentials: reader
					}), true),
					to: __addDisposableResource(env_1, openRegistry({
						...shared,
						credentials: writer,
						access: "push"
					}), true)
				}, plan, {
					log,
					dryRun,
					ancestry: historyFor(githubToken),
					settle: SETTLE,
					evidence: githubEvidence(log)
				});
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function credentialsOf(folder) {
			const environment = process.env;
			return credentialSource(await readDockerConfig(folder === "" ? dockerConfigPath(environment) : (0, external_node_path_.join)(folder, "config.json")), {
				environment,
				mask
			});
		}
	}),
	1062: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ol: () => digestOf,
			sc: () => sha256,
			tH: () => hasDigest
		});
		const createHash = (algorithm) => process.getBuiltinModule("node:crypto").createHash(algorithm);
		function digestOf(bytes) {
			return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
		}
		function hasDigest(bytes, digest) {
			const [algorithm = "", encoded] = digest.split(":", 2);
			if (algorithm !== "sha256" && algorithm !== "sha512") return void 0;
			return createHash(algorithm).update(bytes).digest("hex") === encoded;
		}
		const sha256 = (text) => createHash("sha256").update(text).digest("hex");
	}),
	2698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			OW: () => isJsonObject,
			Sj: () => ordered,
			dw: () => parseJsonObject,
			kZ: () => sortMembers
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
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
		const MAX_DEPTH = 64;
		function sortMembers(object) {
			return sortObject(object, 1);
		}
		function sortObject(object, depth) {
			const names = Object.keys(object).sort();
			return Object.fromEntries(names.map((name) => [name, sortValue(object[name], depth + 1)]));
		}
		function sortValue(value, depth) {
			if (typeof value !== "object" || value === null) return value;
			if (depth > MAX_DEPTH) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `a JSON value is nested deeper than ${MAX_DEPTH} levels`);
			if (Array.isArray(value)) return value.map((entry) => sortValue(entry, depth + 1));
			return sortObject(value, depth);
		}
		function ordered(object, first) {
			const others = Object.keys(object).filter((name) => !first.includes(name));
			const names = [...first, ...others].filter((name) => object[name] !== void 0);
			return Object.fromEntries(names.map((name) => [name, object[name]]));
		}
	}),
	2929: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => trustingSystem });
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
	})
};

export { id, ids, modules };