import "node:module";

// 217.index.js
const id = 217;
const ids = [217];
const modules = {
	4737: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			de: () => door,
			CR: () => historyFor,
			Rm: () => log,
			dK: () => mask,
			G5: () => putOutAgain,
			LD: () => readList,
			eF: () => run,
			uN: () => setResult,
			eh: () => summarize
		});
		var core = __webpack_require__(307);
		var summary = __webpack_require__(6439);
		var unmoved_tag = __webpack_require__(197);
		var errors_advice = __webpack_require__(5042);
		var defuse = __webpack_require__(8319);
		var errors_error = __webpack_require__(8530);
		var lib_document = __webpack_require__(1961);
		var json = __webpack_require__(2698);
		var reader = __webpack_require__(799);
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
		var lib_sealed = __webpack_require__(1485);
		const door = errors_advice.I0.find((name) => name === process.env.MULTIARCH_DOOR) ?? "action";
		const log = {
			debug: (message) => core.Yz(message),
			info: (message) => core.pq((0, defuse.V)(message)),
			warning: (message, advice) => core.$e(toShow(message, (0, errors_advice.yk)(advice, door)))
		};
		function readList(name) {
			return (0, reader.b)(core.V4(name));
		}
		const mask = (secret) => {
			if (secret.trim() !== "") core.Pq(secret);
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
			core.z3(toShow(error instanceof Error ? error.message : String(error), (0, errors_advice.yk)(advice, door)), {
				...file === void 0 ? {} : { file },
				...startLine === void 0 ? {} : { startLine },
				...startColumn === void 0 ? {} : { startColumn }
			});
			if (error instanceof Error && error.stack !== void 0) core.Yz(error.stack);
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
				kept: kept.map(unmoved_tag.sl).join("\n"),
				result: JSON.stringify(result)
			};
			for (const [name, value] of Object.entries(outputs)) core.uH(name, value);
			core.uH("sealed", (0, lib_sealed.od)(JSON.stringify(outputs)));
		}
		function putOutAgain(sealed, input) {
			const naming = {
				input,
				accepted: "the output sealed of the manifest action, unchanged"
			};
			const outputs = (0, lib_document.qF)((0, lib_sealed.Du)(sealed, input), naming);
			if (!(0, json.OW)(outputs)) throw (0, errors_error.aY)(input, "is not an object", naming.accepted);
			for (const [name, value] of Object.entries(outputs)) core.uH(name, String(value));
		}
		function historyFor(token) {
			mask(token);
			return githubAncestry({
				environment: process.env,
				token,
				log
			});
		}
	}),
	1485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Du: () => unseal,
			od: () => seal
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		const FIRST = 10240;
		const SEALED = /^[\u2800-\u28ff]+$/;
		const MOST_BYTES = 16777216;
		const zlib = () => process.getBuiltinModule("node:zlib");
		function seal(text) {
			return Array.from(zlib().deflateSync(text, { level: 9 }), (byte) => String.fromCharCode(FIRST + byte)).join("");
		}
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
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, "the text was damaged on its way", "the output of an earlier job, unchanged");
			}
		}
	}),
	6217: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
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
		var once = __webpack_require__(2436);
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
			const asking = new once.a("none");
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
		var lib = __webpack_require__(4737);
		var measure = __webpack_require__(4842);
		var table = __webpack_require__(2973);
		function renderGantt(sections) {
			return [
				"```mermaid",
				"gantt",
				"  dateFormat x",
				"  axisFormat %H:%M:%S",
				"  todayMarker off",
				...sections.flatMap(({ name, bars }) => [`  section ${label(name)}`, ...bars.map((bar) => `  ${label(bar.name)} :${bar.start}, ${Math.max(bar.end, bar.start + 1)}`)]),
				"```"
			].join("\n");
		}
		function label(text) {
			const plain = text.replace(/[^\p{L}\p{N}./()_+-]+/gu, " ").trim();
			return plain === "" ? "unnamed" : plain;
		}
		function renderTimeline(reports) {
			const sections = reports.filter(({ startedAt }) => startedAt !== void 0).map((report) => {
				let at = report.startedAt ?? 0;
				const bars = (report.parts ?? [{
					name: report.reused ? "reuse" : "build",
					seconds: report.seconds
				}]).map(({ name, seconds }) => {
					const start = at;
					at += Math.round(seconds * 1e3);
					return {
						name: `${name} (${(0, measure.X)(seconds)})`,
						start,
						end: at
					};
				});
				return {
					name: nameLeg(report),
					bars
				};
			});
			return sections.length === 0 ? [] : [renderGantt(sections)];
		}
		function nameLeg({ variant, platform }) {
			return variant === "" ? platform : `${variant} on ${platform}`;
		}
		var unmoved_tag = __webpack_require__(197);
		function renderResult({ result, failures, kept, reports }, format, door) {
			const heading = format === "markdown" ? "## Published images" : "Published images";
			const nothing = result.variants.length === 0 ? ["Nothing was published."] : [];
			const failed = failures.map((failure) => `${format === "markdown" ? "> **Failed:** " : "FAILED: "}${(0, table.S)((0, errors_error.WE)(failure, door), format)}`);
			const parts = result.variants.map((variant) => renderVariant(variant, reports, format));
			const timeline = format === "markdown" ? renderTimeline(reports) : [];
			return [
				heading,
				...result.supersededBy === void 0 ? [] : [`Superseded by ${result.supersededBy}.`],
				...failed,
				...(0, unmoved_tag.zN)(kept, format, door),
				...nothing,
				...parts,
				...timeline
			].join("\n\n");
		}
		function renderVariant(variant, reports, format) {
			const kind = variant.stitched ? "index" : "image";
			const title = variant.name === "" ? `The ${kind} ${variant.digest}` : `${variant.name}: ${kind} ${variant.digest}`;
			const own = (platform) => reports.find((report) => report.variant === variant.name && report.platform === platform.platform);
			const isKnown = variant.platforms.some((platform) => own(platform) !== void 0);
			const platforms = (0, table.k)([
				"Platform",
				"Arch tag",
				"Digest",
				"Attestations",
				"Reused",
				...isKnown ? ["Compressed", "Time"] : []
			], variant.platforms.map((platform) => [
				platform.platform,
				platform.archTag ?? "",
				platform.digest,
				String(platform.attestations.length),
				platform.reused ? "yes" : "no",
				...isKnown ? describeBuild(own(platform)) : []
			]), format);
			const pulls = variant.images.flatMap(({ image, ref, tags }) => tags.length === 0 ? [`docker pull ${ref}`] : tags.map((tag) => `docker pull ${image}:${tag}`));
			const commands = format === "markdown" ? [
				"```sh",
				...pulls,
				"```"
			] : pulls;
			const head = (0, table.S)(title, format);
			const adopted = variant.adopted === true ? ["Published already, by another run of this commit."] : [];
			const unchanged = variant.unchangedSince === void 0 ? [] : [(0, table.S)(`Not built: nothing of it has changed since commit ${variant.unchangedSince}.`, format)];
			const behind = (variant.behind ?? []).map(({ image, reason }) => `${format === "markdown" ? "> **Behind:** " : "BEHIND: "}${(0, table.S)(`${image}: ${reason}`, format)}`);
			return [
				format === "markdown" ? `### ${head}` : head,
				...adopted,
				...unchanged,
				...behind,
				platforms,
				commands.join("\n")
			].join("\n\n");
		}
		function describeBuild(report) {
			if (report === void 0) return ["", ""];
			const { compressedSize, seconds } = report;
			return [compressedSize === void 0 ? "" : (0, measure.o)(compressedSize), (0, measure.X)(seconds)];
		}
		var publish_optional = __webpack_require__(8871);
		var stitch = __webpack_require__(5798);
		var variant_result = __webpack_require__(7282);
		async function publishRequest(registry, request, options = {}) {
			const { descriptor, parts } = await (0, stitch.o)(registry, request, options);
			const optional = options.dryRun ? publish_optional.K$ : await (0, publish_optional.D4)(registry, request, {
				descriptor,
				parts
			}, options);
			return {
				result: {
					schemaVersion: 1,
					variants: [(0, variant_result.V)({
						name: "",
						stitched: true,
						descriptor,
						images: [...request.images, ...optional.complete].map((image) => ({ image })),
						behind: optional.behind,
						tags: request.tags.map(({ name }) => name),
						platforms: (0, variant_result.W)(parts)
					})]
				},
				failures: [],
				kept: [],
				reports: []
			};
		}
		var settle = __webpack_require__(4949);
		var network_proxies = __webpack_require__(6895);
		var runtime = __webpack_require__(9765);
		var clock = __webpack_require__(4355);
		var registry_error = __webpack_require__(7365);
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
				if (!(error instanceof registry_error.gl)) throw error;
				begin();
				const elapsed = clock.now() - (began ?? clock.now());
				const wait = nextWait(error, tries, elapsed, policy, clock.random());
				if (wait === void 0) throw error;
				onRetry(error, wait);
				await clock.sleep(wait);
			}
		}
		var bounds_endpoint = __webpack_require__(2332);
		var kind = __webpack_require__(8936);
		var lib_reference = __webpack_require__(4223);
		var p_limit = __webpack_require__(6799);
		var advice = __webpack_require__(7825);
		var challenge = __webpack_require__(8856);
		var printable = __webpack_require__(3958);
		const MOST = 20;
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
					if (this.#shown.has(text) || this.#shown.size >= MOST) continue;
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
		function claimsOf(token) {
			const [, payload = ""] = token.split(".");
			try {
				const bytes = Uint8Array.from(atob(payload.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));
				const claims = JSON.parse(new TextDecoder().decode(bytes));
				return (0, json.OW)(claims) ? claims : {};
			} catch {
				return {};
			}
		}
		var exchange = __webpack_require__(6669);
		const TOKEN_LIMIT = 131072;
		const DEFAULT_LIFE = 60;
		const EARLY = 1e4;
		const CLIENT_ID = "multiarch";
		async function fetchToken(context, challenge, credential, scopes) {
			const { endpoint, clock, mask } = context;
			const realm = checkRealm(endpoint, challenge, credential !== void 0);
			const started = clock.now();
			const answer = await ask(context, realm, challenge.parameters.service, credential, scopes);
			const body = parseAnswer((0, exchange.$)(answer, TOKEN_LIMIT, `the token for ${endpoint.registry}`));
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
			if (credential?.kind === "refresh-token") return send(context, postRequest(realm, service, scopes, grantOf(credential)));
			const url = new URL(realm);
			if (service !== void 0) url.searchParams.set("service", service);
			for (const scope of scopes) url.searchParams.append("scope", scope);
			const headers = credential === void 0 ? {} : { authorization: basic(credential, context.mask) };
			try {
				return await send(context, {
					method: "GET",
					url,
					headers
				});
			} catch (error) {
				if (!(error instanceof registry_error.gl && (error.status === 404 || error.status === 405)) || credential === void 0) throw error;
				return send(context, postRequest(realm, service, scopes, grantOf(credential)));
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
		async function send(context, request) {
			const { registry } = context.endpoint;
			const question = `token for ${registry}`;
			const answer = await (0, exchange.c)(context, question, request, TOKEN_LIMIT);
			if (answer.status === 200) return answer;
			const error = (0, registry_error.jR)(question, answer, context.clock.now());
			if (answer.status >= 300 && answer.status < 400) throw new registry_error.gl("REGISTRY", `${error.message}, a redirect`, error, { advice: "A token service may not send a credential on; it was sent nowhere else." });
			if (answer.status !== 401 && answer.status !== 403) throw error;
			throw new registry_error.gl("CREDENTIALS", error.message, error, {
				cause: error,
				advice: (0, advice.Ik)(registry)
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
			const { access } = claimsOf(token);
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
					if (!(error instanceof registry_error.gl)) throw error;
					throw (0, registry_error.b5)(error, (0, advice.cp)(error, call, call.reference));
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
				log.info(`${error.message}; trying again in ${(0, measure.X)(wait / 1e3)}`);
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
				const error = (0, registry_error.jR)(questionOf(call), answer, clock.now());
				const shortcoming = answer.status === 401 || answer.status === 403 ? this.#authorizer.shortcoming(call.scopes, sent) : void 0;
				if (shortcoming === void 0) throw error;
				throw new registry_error.gl(error.code, `${error.message}; ${shortcoming}`, error, { cause: error });
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
				return (0, exchange.c)(this.#context, questionOf(call), request, limit);
			}
		}
		function refusalOf(answer, sent) {
			if (answer.strayed || answer.status !== 401 && answer.status !== 403) return void 0;
			const challenges = (0, challenge.u)(answer.headers("www-authenticate"));
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
		var wire_transport = __webpack_require__(3171);
		var hash = __webpack_require__(1062);
		var blobs = __webpack_require__(3889);
		var byte_source = __webpack_require__(8390);
		var questions_path = __webpack_require__(6377);
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
				this.#size = (0, byte_source.q)(source) ? source.size : source.byteLength;
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
						if (!(0, byte_source.q)(this.#source)) await sink(this.#source.subarray(start, start + size));
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
				if (error instanceof registry_error.gl && [
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
				path: (0, questions_path.m9)(image) + query,
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
			if (((0, byte_source.q)(body) ? body.size : body.byteLength) <= context.host.largestBody) return uploads_close(context, digest, upload.location, body);
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
			if (answer.status === 201 || await (0, blobs.a5)(context, digest) !== "absent") return;
			throw new registry_error.gl("REGISTRY", `PUT blob ${(0, lib_reference.eS)(image)}@${digest}: ${answer.url.host} answered ${answer.status}, and the blob is not there`, {
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
				if (!(error instanceof registry_error.gl)) throw error;
			}
		}
		const SESSIONS = 4;
		async function deliverBlob(context, { digest, from, anew = false, load, whenFree = (send) => send() }) {
			if (anew) return whenFree(() => deliver_blob_send(context, digest, load, void 0));
			const mount = from === void 0 ? "refused" : await tryMount(context, digest, from);
			if (mount === "mounted") return mount;
			const opened = mount === "refused" ? void 0 : mount;
			if (await (0, blobs.a5)(context, digest) === "present") {
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
					if (failure === void 0 && error instanceof registry_error.gl && content !== void 0 ? await arrives(context, digest, content, error) : false) return "sent";
					await cancelUpload(context, digest, upload);
					if (error instanceof registry_error.gl && error.status === 413 && hasSmaller(host, content, most)) continue;
					const wait = error instanceof registry_error.gl && error.status === 429 ? nextWait(error, waits, clock.now() - began, retry, clock.random()) : void 0;
					if (wait !== void 0) {
						waits += 1;
						session -= 1;
						await clock.sleep(wait);
					} else if (session >= SESSIONS || !isWorthAnother(error, failure, session)) throw failure ?? error;
				}
			}
		}
		const COMMITTED = 1e4;
		const MINUTE = 6e4;
		async function arrives(context, digest, { body, isSpent = () => true }, error) {
			const { clock } = context.host;
			if (!(error.temporary || error.notFound || error.status === 416)) return false;
			const patience = isSpent() && error.timedOut ? MINUTE + sizeOf(body) / COMMITTED : 0;
			const end = clock.now() + patience;
			for (let wait = 1e3;; wait = Math.min(2 * wait, 15e3)) {
				if (await (0, blobs.a5)(context, digest) === "present") return true;
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
			return (0, byte_source.q)(body) ? body.size : body.byteLength;
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
				if (!(error instanceof registry_error.gl) || ![
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
			return error instanceof registry_error.gl && (error.temporary || error.notFound || error.status === 416);
		}
		var media_type = __webpack_require__(5391);
		var content_manifest = __webpack_require__(4199);
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
		const MAX_REFERRERS = 1e4;
		const LIST_LIMIT = 16777216;
		async function listReferrers({ host, image, scope }, digest) {
			const what = `referrers of ${(0, lib_reference.eS)(image)}@${digest}`;
			const found = [];
			const seen = /* @__PURE__ */ new Set();
			let bytes = 0;
			let path = (0, questions_path.Ck)(image, digest);
			for (let page = 0; page < MAX_PAGES; page += 1) {
				const answer = await host.call({
					method: "GET",
					noun: "referrers of",
					reference: {
						...image,
						digest
					},
					path,
					headers: { accept: media_type.$p },
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
				if (found.length > MAX_REFERRERS) throw tooMuch(what, `${MAX_REFERRERS} entries`);
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
				const content = (0, content_manifest.WI)((0, content_manifest.$V)((0, exchange.$)(answer, PAGE_LIMIT, what), media_type.$p, what), what);
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
			let path = `${(0, questions_path.jI)(image)}?n=${PAGE}`;
			const seen = /* @__PURE__ */ new Set();
			for (let page = 0; page < tags_MAX_PAGES; page += 1) {
				const answer = await tags_ask(context, path);
				yield* readTags((0, exchange.$)(answer, tags_PAGE_LIMIT, question), question);
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
				if (!(error instanceof registry_error.gl && error.status === 400 && error.says(/PAGINATION/)) || path instanceof URL) throw error;
				return host.call({
					...call,
					path: (0, questions_path.jI)(image)
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
		var manifests_manifests = __webpack_require__(9103);
		var lib_digest = __webpack_require__(6888);
		var questions_context = __webpack_require__(1283);
		var may_stand = __webpack_require__(1519);
		var missing_parts = __webpack_require__(6868);
		var visible = __webpack_require__(9561);
		async function putManifest(context, writing) {
			const target = (0, questions_context.h)(context, writing.under);
			const { size } = writing.manifest.descriptor;
			if (size > content_manifest.ZJ) throw new errors_error._G("INVALID_CONTENT", `PUT ${(0, lib_reference.FH)(target)}: ${size} bytes; registries take ${content_manifest.ZJ}`, { advice: "An index of this size holds too many entries or annotations: leave some out." });
			try {
				return await write(context, writing);
			} catch (error) {
				if (!(error instanceof registry_error.gl)) throw error;
				if (isImmutable(error)) {
					await settleImmutable(context, writing, error);
					return [];
				}
				return await writeAgain(context, writing, error);
			}
		}
		async function writeAgain(context, writing, refusal) {
			const { manifest } = writing;
			const parts = await (0, missing_parts.ae)(context, manifest, refusal);
			try {
				return await write(context, writing);
			} catch (error) {
				if (!(error instanceof registry_error.gl) || !(0, missing_parts.ct)(error)) throw error;
				if (!(0, media_type.$U)(manifest.descriptor.mediaType)) throw (0, missing_parts.NR)(context, manifest, error);
				for (const digest of parts) await putManifest(context, {
					under: { digest },
					manifest: await (0, manifests_manifests.c2)(context, { digest })
				});
				return write(context, writing);
			}
		}
		async function write(context, writing) {
			const { under, manifest, alongside = [] } = writing;
			const target = (0, questions_context.h)(context, under);
			const query = alongside.length === 0 ? "" : `?${alongside.map((tag) => `tag=${tag}`).join("&")}`;
			const call = {
				method: "PUT",
				reference: target,
				path: (0, questions_path.ji)(target) + query,
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
			if (!(0, media_type.$U)(manifest.descriptor.mediaType)) return [];
			try {
				const content = (0, content_manifest.WI)(manifest);
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
				(0, manifests_manifests.Io)(answer, question);
				const algorithm = (text) => text.split(":", 1)[0];
				if ((0, lib_digest.B)(header) && algorithm(header) === algorithm(digest)) throw new may_stand.h("REGISTRY", `${question}: stored as ${header} instead of ${digest}`, { advice: "The registry, or something before it, changed what was sent. Run again; report it if it stays so." });
				return `it answered ${answer.status} without saying what it stored`;
			}
			if (answer.status !== 201) return `it answered ${answer.status}, not 201`;
			return answer.header("x-jfrog-version") !== void 0 && (0, media_type.G1)(mediaType) ? "Artifactory may still serve an older index" : void 0;
		}
		async function put_manifest_confirm(context, { under, manifest }, doubt) {
			const { digest } = manifest.descriptor;
			const question = `PUT ${(0, lib_reference.FH)((0, questions_context.h)(context, under))}`;
			let found;
			try {
				found = (await (0, visible.bR)((0, visible.Kr)(context, under, (one) => one.digest === digest)))?.digest;
			} catch (error) {
				if (!(error instanceof errors_error._G)) throw error;
				const { code, message, advice } = error;
				throw new may_stand.h(code, `${question}: ${doubt}; read back, ${message}`, {
					cause: error,
					advice
				});
			}
			if (found === digest) return;
			throw new may_stand.h("REGISTRY", `${question}: ${doubt}, and it holds ${found ?? "nothing"} instead of ${digest}`, { advice: "Run again. If it stays so, delete the tag in the registry first." });
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
			const found = (await (0, visible.BJ)(context, under))?.digest;
			if (found === manifest.descriptor.digest) return;
			if (found === void 0) throw error;
			throw new errors_error._G("CONFLICT", `${(0, lib_reference.FH)((0, questions_context.h)(context, under))} is immutable and holds ${found}; this run made ${manifest.descriptor.digest}`, {
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
			if (!(error instanceof registry_error.gl && [
				400,
				404,
				405,
				414,
				422,
				431
			].includes(error.status)) || error.says(advice.L7)) throw error;
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
				return (0, manifests_manifests.sy)(this.#reading, wanted);
			}
			headWritten(wanted, isIt, within) {
				return (0, visible.Kr)(this.#reading, wanted, isIt, within);
			}
			getManifest(wanted) {
				const read = () => (0, manifests_manifests.c2)(this.#reading, wanted);
				const { manifests } = this.#options;
				if (manifests === void 0) return read();
				if (wanted.digest !== void 0) return manifests.get(this.#key(wanted.digest), read);
				const reading = read();
				reading.then(({ descriptor }) => manifests.learn(this.#key(descriptor.digest), reading), () => {});
				return reading;
			}
			async readWritten(wanted, isIt) {
				await (0, visible.Kr)(this.#reading, wanted, isIt);
				return (0, manifests_manifests.c2)(this.#reading, wanted);
			}
			async findManifest(wanted) {
				try {
					return await this.getManifest(wanted);
				} catch (error) {
					if (error instanceof registry_error.gl && error.notFound) return void 0;
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
				return (0, blobs.qW)(this.#reading, digest, limit);
			}
			hasBlob(digest) {
				return (0, blobs.is)(this.#reading, digest);
			}
			lookForBlob(digest) {
				return (0, blobs.a5)(this.#reading, digest);
			}
			openBlob(digest, offset) {
				return (0, blobs.Ym)(this.#reading, digest, offset);
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
			#uploads = new once.a("none");
			constructor(options = {}) {
				const { proxies = {}, ca, ahead, transport } = options;
				this.#options = options;
				this.#manifests = options.rememberManifests ? new once.a("successes") : void 0;
				this.#timeouts = {
					...wire_transport.Rh,
					...options.timeouts
				};
				const trust = ca === void 0 ? {} : { ca };
				this.#transport = transport ?? (0, wire_transport.g2)({
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
					clock: this.#options.clock ?? clock.m,
					retry: this.#options.retry ?? DEFAULT_RETRY,
					log: this.#options.log ?? runtime.K,
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
		var core = __webpack_require__(307);
		var lib_platform = __webpack_require__(5723);
		var reader = __webpack_require__(799);
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
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
				const platform = (0, lib_platform.Y8)(text, this.#input);
				const key = (0, lib_platform.Ng)(platform);
				if (!this.#seen.has(key)) this.#seen.set(key, (0, lib_platform.Bq)(platform));
			}
			#add(text, location) {
				const platform = (0, lib_platform.Y8)(text, this.#input, location);
				const key = (0, lib_platform.Ng)(platform);
				const earlier = this.#seen.get(key);
				if (earlier !== void 0) throw (0, errors_error.aY)(this.#input, `${(0, errors_error.Y0)(text)} is given twice (before as '${earlier}')`, "each platform once", location);
				this.#seen.set(key, (0, lib_platform.Bq)(platform));
			}
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
			const { os, architecture, variant = "" } = (0, lib_platform.FL)((0, lib_platform.Y8)(platform));
			const suffix = architecture === "arm64" && variant === "v8" ? "" : variant;
			return `${os === "linux" ? "" : `${os}-`}${architecture}${suffix}`;
		}
		const SOURCE_FORM = "platform=tag or platform=digest, e.g. linux/amd64=1.2.3-amd64";
		function parseManifestRequest(raw) {
			const read = new reader.i(raw, "manifest");
			const images = read.list("images").map((text) => (0, lib_reference["if"])(text));
			if (images.length === 0) throw (0, errors_error.aY)("images", "no image is given", "host/path, separated by commas or lines");
			const tags = read.list("tags").map((name) => (0, lib_reference.ED)(name, "tags"));
			const [first] = tags;
			if (first === void 0) throw (0, errors_error.aY)("tags", "no tag is given", "tags, separated by commas or lines");
			const given = read.list("sources").map(parseSource);
			const sources = given.length > 0 ? given : defaultSources(read, first);
			const optional = dedupe(read.list("optional-images").map((text) => (0, lib_reference["if"])(text)));
			const twice = optional.find((image) => dedupe([...images, image]).length === dedupe(images).length);
			if (twice !== void 0) throw (0, errors_error.aY)("optional-images", `'${(0, lib_reference.eS)(twice)}' is among images as well`, "an image that is in one of the two");
			return {
				...optional.length === 0 ? {} : { optionalImages: optional },
				images: dedupe(images),
				sources,
				tags: tags.map((name) => ({
					name,
					mutable: !namesOneBuild(name, "")
				})),
				annotations: read.pairs("annotations", /^[A-Za-z0-9][A-Za-z0-9._/-]*$/, "lines key=value")
			};
		}
		function parseSource(line) {
			const at = line.indexOf("=");
			if (at < 0) throw (0, errors_error.aY)("sources", `'${line}' has no '='`, SOURCE_FORM);
			const platform = (0, lib_platform.Y8)(line.slice(0, at), "sources");
			const name = line.slice(at + 1).trim();
			return (0, lib_digest.B)(name) ? {
				platform,
				digest: name
			} : {
				platform,
				tag: (0, lib_reference.ED)(name, "sources")
			};
		}
		function defaultSources(read, tag) {
			const platforms = new PlatformCollector("platforms");
			for (const text of read.list("platforms")) platforms.addOnce(text);
			if (platforms.list.length === 0) throw (0, errors_error.aY)("platforms", "neither platforms nor sources are given", "linux/amd64, linux/arm64");
			return platforms.list.map((text) => {
				const platform = (0, lib_platform.Y8)(text, "platforms");
				return {
					platform,
					tag: (0, lib_reference.ED)(archTag(tag, (0, lib_platform.Bq)(platform), ""), "tags")
				};
			});
		}
		function dedupe(images) {
			return [...new Map(images.map((image) => [`${image.registry}/${image.repository}`, image])).values()];
		}
		var declared_table = __webpack_require__(4558);
		const REPORTS = [
			"legs",
			"second-legs",
			"third-legs",
			"fourth-legs"
		];
		async function readInputs() {
			const work = await readWork();
			const planned = work.kind === "plan" ? work.plan.insecureRegistries : [];
			return {
				work,
				dryRun: core.Vt("dry-run"),
				verify: core.Vt("verify"),
				githubToken: core.V4("github-token"),
				insecureRegistries: [...planned, ...(0, lib.LD)("insecure-registries")]
			};
		}
		async function readWork() {
			const sealed = core.V4("published");
			if (sealed !== "") return {
				kind: "again",
				sealed
			};
			const named = (0, declared_table.wX)("manifest").map((name) => [name, core.V4(name)]).filter(([, value]) => value !== "");
			const plan = core.V4("plan");
			if (plan === "") return {
				kind: "request",
				request: parseManifestRequest(Object.fromEntries(named))
			};
			const [other] = named;
			if (other !== void 0) throw (0, errors_error.aY)(other[0], "cannot be given together with plan", "one or the other");
			const { readReports, readPlan } = await Promise.all([
				__webpack_require__.e(511),
				__webpack_require__.e(380),
				__webpack_require__.e(278)
			]).then(__webpack_require__.bind(__webpack_require__, 5278));
			return {
				kind: "plan",
				plan: readPlan(plan),
				reports: REPORTS.flatMap((name) => readReports(core.V4(name), name))
			};
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
		const COPYING = 66e4;
		const main = (ahead) => (0, lib.eF)(async () => {
			const inputs = await readInputs();
			const { work } = inputs;
			if (work.kind === "again") return (0, lib.G5)(work.sealed, "published");
			const published = await action_write(work, inputs, ahead);
			const { result, failures, kept } = published;
			(0, lib.uN)(result, kept);
			lib.Rm.info(renderResult(published, "text", lib.de));
			await (0, lib.eh)(renderResult(published, "markdown", lib.de));
			(0, settle.Kx)(failures.map((reason) => ({
				status: "rejected",
				reason
			})));
		});
		async function action_write(work, { dryRun, verify, insecureRegistries, githubToken }, ahead) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const environment = process.env;
				const credentials = credentialSource(await readDockerConfig(dockerConfigPath(environment)), {
					environment,
					mask: lib.dK
				});
				const proxies = (0, network_proxies._j)(environment);
				const limit = lib.de === "build-workflow" ? { giveUp: AbortSignal.timeout(COPYING) } : {};
				const registry = __addDisposableResource(env_1, openRegistry({
					credentials,
					access: "push",
					insecureRegistries,
					proxies,
					ahead,
					log: lib.Rm,
					mask: lib.dK
				}), true);
				const options = {
					log: lib.Rm,
					dryRun,
					verify,
					...limit
				};
				if (work.kind === "request") return await publishRequest(registry, work.request, options);
				const { publishPlan } = await Promise.all([
					__webpack_require__.e(511),
					__webpack_require__.e(380),
					__webpack_require__.e(278)
				]).then(__webpack_require__.bind(__webpack_require__, 5278));
				return await publishPlan(registry, work, options, githubToken);
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
	}),
	27: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Cy: () => TAG_EXISTS,
			Fk: () => MOVE_BACKWARDS,
			RX: () => TAG_TAKEN,
			TX: () => REPORT_DIFFERS,
			_k: () => FIXED_TAG_DIFFERS,
			h2: () => SAME_CONTENT,
			uJ: () => BUILD_LOST,
			xg: () => BUILD_FAILED
		});
		function set(door, input, value) {
			return door === "terminal" ? `--${input} ${value}` : `${input}: ${value}`;
		}
		const TAG_EXISTS = (door) => `Take another tag, delete this one, or build over it:\n  ${set(door, "on-existing", "overwrite")}`;
		const TAG_TAKEN = "Nothing was written. Take another name, or give this one to what is copied:\n  --overwrite";
		const FIXED_TAG_DIFFERS = "Nothing was written. Promote as another release; or, if that one was a mistake, delete its tags first.";
		const MOVE_BACKWARDS = (door) => `${door === "terminal" ? "--allow-backwards" : "allow-backwards: true"} moves it all the same.`;
		const BUILD_FAILED = (door) => door === "terminal" ? "See why the build failed, and build it again: that completes this variant." : "See the failed build; running the failed jobs again completes this variant.";
		const BUILD_LOST = (door) => door === "terminal" ? "Make another plan: that it is lost is noted, and it is built then." : "Run the whole workflow again, not the failed jobs alone: that it is lost is noted, and it is built then.";
		const REPORT_DIFFERS = (door) => door === "terminal" ? "Nothing of it was written. Give each report once, unchanged, with the plan that was built; or build again." : "Nothing of it was written. Hand on what the builds reported, unchanged, with the plan that they built; or run the whole workflow again.";
		const SAME_CONTENT = (door) => {
			return `Nothing of it was written. See what in the Dockerfile takes one architecture for all: an argument's default, a pinned platform, a name with an architecture in it. For an image without programs, ${door === "build-workflow" ? "same-content: true allows it" : "it has to be planned so"}.`;
		};
	}),
	8884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R1: () => readImageContent });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2698);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6888);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4199);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1062);
		const CONFIG_LIMIT = 4194304;
		async function readImageContent(repository, { digest, platform: declared }, top) {
			const manifest = digest === top.descriptor.digest ? top : await repository.getManifest({ digest });
			const what = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.FH)({
				...repository.image,
				digest
			});
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_1__.WI)(manifest, what);
			if (content.kind !== "image") throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G("INVALID_CONTENT", `${what} is not an image`);
			const { config, layers, artifactType = config.mediaType } = content;
			const body = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.dw)(await repository.getBlob(config.digest, CONFIG_LIMIT), `config of ${what}`);
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
				if (IMAGE_CONFIG.test(mediaType)) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G("INVALID_CONTENT", `the config of ${what} names no platform`);
				throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G("INVALID_CONTENT", `${what} is no image, but an artifact (${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.hD)(artifactType)})`, { advice: "Name an image; what speaks of it, as signatures and SBOMs do, comes along by itself." });
			}
			return {
				architecture,
				os,
				...isText(version) ? { "os.version": version } : {},
				...isText(variant) ? { variant } : {}
			};
		}
		function readLabels({ config }) {
			const labels = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(config) && (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(config.Labels) ? config.Labels : {};
			return Object.fromEntries(Object.entries(labels).filter((pair) => typeof pair[1] === "string"));
		}
		function readContent({ rootfs }) {
			const ids = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.OW)(rootfs) ? rootfs.diff_ids : void 0;
			if (!Array.isArray(ids) || ids.length === 0) return {};
			return { content: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.m)(`sha256:${(0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_5__.sc)(JSON.stringify(ids))}`) };
		}
	}),
	7081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			e: () => readBack,
			q: () => requireSame
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5723);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4199);
		var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8884);
		const ADVICE = "Tags that may move were not moved. Build and push again: what is there cannot be pulled whole.";
		async function readBack(repository, top, parts) {
			const entries = new Map(parts.flatMap(({ image, attestations }) => [image, ...attestations].map((entry) => [entry.digest, entry])));
			const read = await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.G9)([...entries.values()].map(async (entry) => [entry.digest, await readEntry(repository, entry, top)]));
			const manifests = new Map(read);
			const configs = parts.map(({ image, platform }) => checkPlatform(repository, image, platform, manifests.get(image.digest) ?? top));
			await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.G9)([...configs, ...blobsOf(read.map(([, manifest]) => manifest)).map((blob) => find(repository, blob))]);
		}
		function requireSame(what, found, expected) {
			for (const member of [
				"digest",
				"mediaType",
				"size"
			]) if (found[member] !== expected[member]) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__._G("CONFLICT", `${what} has ${member} ${found[member]} when it is read back, but ${expected[member]} was published`, { advice: ADVICE });
		}
		async function readEntry(repository, entry, top) {
			if (entry.digest === top.descriptor.digest) return top;
			const { digest } = entry;
			const manifest = await repository.readWritten({ digest });
			requireSame((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.FH)({
				...repository.image,
				digest
			}), manifest.descriptor, entry);
			return manifest;
		}
		async function checkPlatform(repository, image, platform, manifest) {
			const content = await (0, _content_js__WEBPACK_IMPORTED_MODULE_3__.R1)(repository, image, manifest);
			if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.dq)(content.platform, platform)) return;
			const what = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.FH)({
				...repository.image,
				digest: image.digest
			});
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__._G("CONFLICT", `${what} was published for ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Bq)(platform)}, but its config is for ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Bq)(content.platform)}`, { advice: ADVICE });
		}
		function blobsOf(manifests) {
			const here = manifests.flatMap((manifest) => {
				const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_5__.WI)(manifest);
				return content.kind === "image" ? [content.config, ...content.layers] : [];
			}).filter(({ urls = [] }) => urls.length === 0);
			return [...new Map(here.map((blob) => [blob.digest, blob])).values()];
		}
		async function find(repository, { digest }) {
			if (await repository.lookForBlob(digest) !== "absent") return;
			const what = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.FH)({
				...repository.image,
				digest
			});
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__._G("INVALID_CONTENT", `the blob ${what} is gone, and its image cannot be pulled`, { advice: ADVICE });
		}
	}),
	1014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			WM: () => isCommit,
			RS: () => judgeMove,
			Bj: () => rememberAncestry
		});
		var once = __webpack_require__(2436);
		const NUMBERS = /^(?<v>[vV]?)(?<numbers>\d{4}-\d{2}(?:-\d{2})?(?!\d)|\d+(?:_\d+)+(?!\d)|\d+(?:\.\d+)*(?!\d))(?<rest>.*)$/s;
		const REST = /^(?<parted>[-._]?)(?<marker>[0-9A-Za-z][0-9A-Za-z._-]*|)(?:\+(?<build>[0-9A-Za-z.+_-]+))?$/;
		const MOST = 512;
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
		function versionIn(tag) {
			if (tag.length > MOST) return void 0;
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
				prerelease: wordsOf(component).some((word) => (rankOf(word) ?? 0) < 0) || marker !== "" && (rankOf(wordOf(marker)) ?? -1) < 0
			};
		}
		function compareVersions(first, second) {
			if (wordsOf(first.component).join() !== wordsOf(second.component).join()) return void 0;
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
		function wordsOf(component) {
			return component.toLowerCase().match(/[a-z0-9]+/g) ?? [];
		}
		function decideMove(held, next, relation, kind = "release") {
			const compared = compare(held, next);
			const isLost = relation === "unknown" || relation === "diverged";
			return compared?.by === "numbers" || compared !== void 0 && isLost && kind === "release" ? decideByVersion(held, compared) : decideByHistory(held, next, relation, kind);
		}
		function compare(held, next) {
			const [before, after] = [versionIn(held.version ?? ""), versionIn(next.version ?? "")];
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
			return revision === void 0 || !isCommit(revision) ? {} : { supersededBy: revision };
		}
		function isCommit(text) {
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
			if (!isCommit(from) || !isCommit(to)) return "unknown";
			return ancestry?.(from, to).catch(() => "unanswered");
		}
		function rememberAncestry(ancestry) {
			const answers = new once.a();
			return (held, next) => answers.get(`${held} ${next}`, () => ancestry(held, next));
		}
	}),
	6599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bs: () => judgeTags,
			Mk: () => lookAtTags,
			p2: () => digestBehind
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4823);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4949);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4223);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7365);
		var _advice_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27);
		var _decide_move_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1014);
		var _tagged_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2544);
		function isAsked({ mutable }, { allowBackwards, onExisting }) {
			return mutable ? !allowBackwards : onExisting !== "overwrite";
		}
		function lookAtTags(registry, wanted, rules) {
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.i)("looking at what tags hold", (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.G9)(wanted.map((one) => lookAt(registry, one, rules))));
		}
		async function lookAt(registry, one, rules) {
			if (!isAsked(one.tag, rules)) return one;
			const repository = registry.repository(one.image);
			const { name, mutable } = one.tag;
			const held = mutable ? await standing(name, await (0, _tagged_image_js__WEBPACK_IMPORTED_MODULE_2__.kA)(repository, name, one.next.source), rules) : await digestBehind(registry, one);
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
				if (error instanceof _multiarch_registry__WEBPACK_IMPORTED_MODULE_3__.gl && error.notFound) return void 0;
				throw error;
			}
		}
		async function judgeTags(registry, looked, digest, rules) {
			return (await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.G9)(looked.map((one) => one.tag.mutable ? judgeMovable(one, digest, rules) : refuseFixed(registry, one, digest, rules)))).flatMap((one) => one === void 0 ? [] : [one]);
		}
		async function judgeMovable({ image, tag: { name: tag }, next, held }, digest, { ancestry, kind }) {
			if (held === void 0 || held.digest === digest) return void 0;
			const { moves, reason, supersededBy } = await (0, _decide_move_js__WEBPACK_IMPORTED_MODULE_4__.RS)(held, next, ancestry, kind);
			return moves ? void 0 : {
				image,
				tag,
				reason,
				...supersededBy === void 0 ? {} : { supersededBy }
			};
		}
		async function refuseFixed(registry, { image, tag: { name: tag }, next, held }, digest, { onExisting, verb }) {
			if (held?.digest === void 0 || held.digest === digest) return void 0;
			const there = onExisting === "reuse" ? await (0, _tagged_image_js__WEBPACK_IMPORTED_MODULE_2__.kA)(registry.repository(image), tag, next.source) : void 0;
			if (there?.digest === digest) return void 0;
			const from = there?.revision !== void 0 && there.revision === next.revision ? ", which says that it was built from this commit, and nothing proves it" : there?.revision === void 0 ? "" : `, built from ${there.revision}`;
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__._G("CONFLICT", `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.FH)({
				...image,
				tag
			})} is fixed and holds ${held.digest}${from}; ${verb === "copy" ? "what is copied is" : "this run made"} ${digest}`, { advice: verb === "promote" ? _advice_js__WEBPACK_IMPORTED_MODULE_7__._k : verb === "copy" ? _advice_js__WEBPACK_IMPORTED_MODULE_7__.RX : _advice_js__WEBPACK_IMPORTED_MODULE_7__.Cy });
		}
	}),
	2544: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GZ: () => isUnreadable,
			Ip: () => readClaims,
			kA: () => readTaggedImage
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7582);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4199);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1208);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
		var _image_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8884);
		function readClaims(sources) {
			const source = sources.map((labels) => labels[_multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Rc]).find((value) => value !== void 0 && value !== "");
			return {
				...(0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.P2)(sources),
				source
			};
		}
		async function readTaggedImage(repository, tag, source) {
			try {
				return await read(repository, tag, source);
			} catch (error) {
				if (!isUnreadable(error)) throw error;
			}
			try {
				return await read(repository, tag, source);
			} catch (error) {
				if (!isUnreadable(error)) throw error;
				return {};
			}
		}
		function isUnreadable(error) {
			if (error instanceof _multiarch_registry__WEBPACK_IMPORTED_MODULE_1__.gl && error.notFound) return true;
			return error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G && error.code === "INVALID_CONTENT";
		}
		async function read(repository, tag, source) {
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
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__.WI)(manifest);
			const entries = content.kind === "index" ? content.manifests : [manifest.descriptor];
			const [first] = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.R)(entries).images;
			if (first === void 0 || content.kind === "unknown") return [];
			return [await (0, _image_content_js__WEBPACK_IMPORTED_MODULE_5__.R1)(repository, first, manifest)];
		}
		function originOf(manifest, images, source) {
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__.WI)(manifest);
			const annotations = content.kind === "unknown" ? {} : content.annotations;
			const believed = images.map(({ labels }) => labels).filter((labels) => isOf(source, labels[_multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Rc]));
			return (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.P2)([...isOf(source, annotations[_multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Rc] ?? source) ? [annotations] : [], ...believed]);
		}
		function isOf(source, said) {
			return source === void 0 || said === source;
		}
	}),
	197: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			bV: () => isUnmoved,
			sl: () => formatUnmoved,
			w6: () => explainUnmoved,
			zN: () => renderUnmoved
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5042);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2973);
		var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27);
		function isUnmoved(kept, image, tag) {
			const name = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(image);
			return kept.some((one) => one.tag === tag && (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(one.image) === name);
		}
		function formatUnmoved({ image, tag }) {
			return `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(image)}:${tag}`;
		}
		function explainUnmoved(kept) {
			return [`${formatUnmoved(kept)} stays where it is: ${kept.reason}.`, _advice_js__WEBPACK_IMPORTED_MODULE_1__.Fk];
		}
		function renderUnmoved(kept, format, door) {
			const mark = format === "markdown" ? "> **Kept:** " : "KEPT: ";
			return kept.map((one) => {
				const [message, advice] = explainUnmoved(one);
				return mark + (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__.S)([message, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.yk)(advice, door)].join(" "), format);
			});
		}
	}),
	6031: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => verifyWritten });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4823);
		var _image_read_back_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7081);
		async function verifyWritten(registry, manifest, written, parts) {
			const { descriptor } = manifest;
			const reads = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.G9)(written.map(async ({ image, tags }) => {
				const repository = registry.repository(image);
				const { digest } = descriptor;
				if (tags.length === 0) await repository.putManifest({ digest }, manifest);
				const names = tags.length === 0 ? [{ digest }] : tags.map((tag) => ({ tag }));
				const [top = manifest] = await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.G9)(names.map(async (name) => {
					const found = await repository.readWritten(name, (one) => one.digest === digest);
					(0, _image_read_back_js__WEBPACK_IMPORTED_MODULE_1__.q)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.FH)({
						...image,
						...name
					}), found.descriptor, descriptor);
					return found;
				}));
				await (0, _image_read_back_js__WEBPACK_IMPORTED_MODULE_1__.e)(repository, top, parts);
			}));
			await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.i)("reading back what was written", reads);
		}
	}),
	671: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ex: () => writeMovable,
			iH: () => SETTLE,
			yp: () => writeFixed
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9765);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4949);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4355);
		var _judge_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6599);
		var _tagged_image_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2544);
		var _unmoved_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(197);
		var _write_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(135);
		async function writeFixed(registry, { manifest, looked, kept }, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.K } = {}) {
			const fixed = looked.filter(({ tag }) => !tag.mutable);
			await (0, _write_tags_js__WEBPACK_IMPORTED_MODULE_1__.p)(registry, manifest, imagesOf(fixed), tagsOf(fixed), {
				log,
				kept
			});
		}
		const SETTLE = 1e3;
		const REPAIRS = 5;
		async function writeMovable(registry, write, rules, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.K, clock = _multiarch_registry__WEBPACK_IMPORTED_MODULE_2__.m, settle: pause = 0 } = {}) {
			const { manifest } = write;
			const { digest } = manifest.descriptor;
			let { kept } = write;
			let pending = write.looked.filter(({ image, tag }) => tag.mutable && !(0, _unmoved_tag_js__WEBPACK_IMPORTED_MODULE_3__.bV)(kept, image, tag.name));
			for (let attempt = 0; pending.length > 0 && attempt <= REPAIRS; attempt += 1) {
				const stays = rules.allowBackwards ? [] : await judgeAgain(registry, pending, manifest, rules);
				kept = [...kept, ...stays];
				const due = pending.filter(({ image, tag }) => !(0, _unmoved_tag_js__WEBPACK_IMPORTED_MODULE_3__.bV)(stays, image, tag.name));
				const stay = write.looked.filter((one) => !due.includes(one)).map(({ image, tag }) => ({
					image,
					tag: tag.name,
					reason: ""
				}));
				await (0, _write_tags_js__WEBPACK_IMPORTED_MODULE_1__.p)(registry, manifest, imagesOf(due), tagsOf(due), {
					log,
					kept: stay
				});
				if (rules.allowBackwards || due.length === 0) return kept;
				if (pause > 0) await clock.sleep(pause);
				pending = (await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.G9)(due.map(async (one) => ({
					one,
					held: await holds(registry, one)
				})))).flatMap(({ one, held }) => held === digest ? [] : [one]);
			}
			return kept;
		}
		async function judgeAgain(registry, pending, { descriptor: { digest } }, rules) {
			const changed = (await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.G9)(pending.map(async (one) => ({
				one,
				now: await holds(registry, one)
			})))).flatMap(({ one, now }) => now === one.held?.digest ? [] : [one]);
			return (0, _judge_tags_js__WEBPACK_IMPORTED_MODULE_5__.Bs)(registry, await (0, _judge_tags_js__WEBPACK_IMPORTED_MODULE_5__.Mk)(registry, changed, rules), digest, rules);
		}
		async function holds(registry, one) {
			try {
				return (await (0, _judge_tags_js__WEBPACK_IMPORTED_MODULE_5__.p2)(registry, one))?.digest;
			} catch (error) {
				if ((0, _tagged_image_js__WEBPACK_IMPORTED_MODULE_6__.GZ)(error)) return void 0;
				throw error;
			}
		}
		function imagesOf(wanted) {
			return [...new Set(wanted.map(({ image }) => image))];
		}
		function tagsOf(wanted) {
			return [...new Map(wanted.map(({ tag }) => [tag.name, tag])).values()];
		}
	}),
	135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => writeTags });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9765);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4823);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4949);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5042);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1519);
		var _unmoved_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(197);
		async function writeTags(registry, manifest, images, tags, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.K, kept = [], verify } = {}) {
			const written = [];
			const doubtful = [];
			const put = async (image, names) => {
				const outcomes = await registry.repository(image).putTags(names, manifest);
				for (const [position, tag] of names.entries()) {
					const outcome = outcomes[position];
					const name = `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(image)}:${tag}`;
					if (outcome?.status === "rejected" && (0, _multiarch_registry__WEBPACK_IMPORTED_MODULE_2__.g)(outcome.reason)) doubtful.push(name);
					if (outcome?.status !== "fulfilled") continue;
					written.push(name);
					log.info(`${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.FH)({
						...image,
						tag
					})} → ${manifest.descriptor.digest}`);
				}
				return outcomes;
			};
			for (const mutable of [false, true]) {
				const round = tags.filter((tag) => tag.mutable === mutable).map(({ name }) => name);
				const outcomes = await Promise.all(images.map((image) => put(image, round.filter((tag) => !(0, _unmoved_tag_js__WEBPACK_IMPORTED_MODULE_3__.bV)(kept, image, tag)))));
				await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.i)("writing tags", reportPartial(outcomes.flat(), written, doubtful));
				if (!mutable) await verify?.(images.map((image) => ({
					image,
					tags: round
				})));
			}
		}
		async function reportPartial(outcomes, written, doubtful) {
			try {
				(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.Kx)(outcomes);
			} catch (error) {
				if (!(error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__._G)) throw error;
				throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__._G(error.code, `${error.message}\n${standing(written, doubtful)}`, {
					cause: error,
					advice: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__.f7)([error.advice, "Running again writes the same content and completes what is missing."])
				});
			}
		}
		function standing(written, doubtful) {
			const lines = [...written.length > 0 ? [`Written: ${[...written].sort().join(", ")}.`] : [], ...doubtful.length > 0 ? [`Perhaps written, as nothing proves it: ${[...doubtful].sort().join(", ")}.`] : []];
			return lines.length > 0 ? lines.join("\n") : "No tag was written.";
		}
	}),
	8871: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D4: () => mirrorRequest,
			K$: () => NOTHING,
			vo: () => mirrorVariant
		});
		var _sources_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3209);
		var _write_variant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8396);
		const NOTHING = {
			complete: [],
			behind: [],
			kept: []
		};
		const loadMirror = () => __webpack_require__.e(380).then(__webpack_require__.bind(__webpack_require__, 2380));
		async function mirrorVariant({ registry, plan, images: [from], optional: { images: to, copiers }, options }, { variant, built, rules }, { descriptor: { digest }, parts }, isOurs) {
			if (from === void 0 || to.length === 0) return NOTHING;
			const mutable = variant.tags[0]?.mutable !== false;
			const legs = variant.platforms.flatMap(({ leg, archTag, moreTags = [] }) => {
				const own = built.find(({ report }) => report.leg === leg);
				if (!isOurs || own === void 0) return [];
				const pushed = own.source.tag === void 0 || archTag === void 0 ? [] : [{
					name: archTag,
					mutable
				}];
				return [{
					digest: own.source.digest,
					tags: [...pushed, ...moreTags]
				}];
			});
			const { mirror } = await loadMirror();
			const toRead = options.verify ? (0, _sources_js__WEBPACK_IMPORTED_MODULE_0__.y)(parts) : void 0;
			return complete(to, await mirror(registry, {
				from,
				to,
				manifests: [...legs.filter(({ tags }) => tags.length > 0), {
					digest,
					tags: variant.tags
				}],
				toRead,
				next: (0, _write_variant_js__WEBPACK_IMPORTED_MODULE_1__.hY)(plan, variant),
				rules
			}, {
				...options,
				copiers
			}));
		}
		const AS_NAMED = {
			verb: "publish",
			onExisting: "overwrite",
			allowBackwards: true,
			kind: "release",
			ancestry: void 0
		};
		async function mirrorRequest(registry, { images: [from], optionalImages: to = [], tags, sources }, { descriptor: { digest }, parts }, options) {
			if (from === void 0 || to.length === 0) return NOTHING;
			const { mirror } = await loadMirror();
			const mutable = tags[0]?.mutable !== false;
			const legs = sources.flatMap(({ tag }, at) => {
				const part = parts[at];
				if (tag === void 0 || part === void 0) return [];
				return [{
					digest: part.source.descriptor.digest,
					tags: [{
						name: tag,
						mutable
					}]
				}];
			});
			const toRead = options.verify ? (0, _sources_js__WEBPACK_IMPORTED_MODULE_0__.y)(parts) : void 0;
			return complete(to, await mirror(registry, {
				from,
				to,
				manifests: [...legs, {
					digest,
					tags
				}],
				toRead,
				next: {},
				rules: AS_NAMED
			}, options));
		}
		function complete(to, { behind, kept }) {
			return {
				complete: to.filter((image) => !behind.some((one) => one.image === image)),
				behind,
				kept
			};
		}
	}),
	3209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l: () => resolveSources,
			y: () => partsToRead
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4949);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4823);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5391);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4199);
		function partsToRead(parts) {
			return parts.map(({ source, image, attestations }) => ({
				platform: source.platform,
				image,
				attestations
			}));
		}
		const VISIBLE_WITHIN = 3e4;
		async function resolveSources(registry, images, sources) {
			const agreed = (await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.BR)(sources.map((source) => images.map(async (image) => ({
				source,
				place: await (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.i)(`looking for the image for ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Bq)(source.platform)}`, locate(registry, image, source))
			}))))).map((row) => {
				const [first] = row;
				if (first === void 0) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_INPUT", "no image to publish to");
				const places = row.map(({ place }) => place);
				return {
					source: first.source,
					place: agree(first.source, places)
				};
			});
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.G9)(agreed.map(({ source, place }) => readEntries(registry, place, source)));
		}
		async function locate(registry, image, source) {
			const reference = referenceTo(image, source);
			const descriptor = await headWhenVisible(registry, reference, source.digest);
			for (const member of ["mediaType", "size"]) if (source[member] !== void 0 && descriptor[member] !== source[member]) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__._G("CONFLICT", `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.FH)(reference)} is said to have ${member} ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.hD)(descriptor[member])}, but its build reported ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.hD)(source[member])}`, { advice: "The registry, or a proxy before it, describes what it holds wrongly." });
			return {
				reference,
				descriptor
			};
		}
		function referenceTo({ registry, repository }, { tag, digest }) {
			if (digest !== void 0) return {
				registry,
				repository,
				digest
			};
			if (tag !== void 0) return {
				registry,
				repository,
				tag
			};
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_INPUT", "a source needs a tag or a digest");
		}
		async function headWhenVisible(registry, reference, expected) {
			const repository = registry.repository(reference);
			if (expected === void 0) return repository.headManifest(reference);
			return repository.headWritten(reference, void 0, VISIBLE_WITHIN);
		}
		function agree(source, places) {
			const [first, ...others] = places;
			if (first === void 0) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_INPUT", "no image to publish to");
			const same = (a, b) => a.digest === b.digest && a.size === b.size && a.mediaType === b.mediaType;
			const other = others.find(({ descriptor }) => !same(descriptor, first.descriptor));
			if (other === void 0) return first;
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__._G("CONFLICT", `the image for ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Bq)(source.platform)} differs between registries: ${describe(first)}, ${describe(other)}`, { advice: "Build it once and push it to all registries in the same build." });
		}
		function describe({ reference, descriptor: { digest, mediaType, size } }) {
			return `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.FH)(reference)} is ${digest} (${mediaType}, ${size} bytes)`;
		}
		async function readEntries(registry, { reference, descriptor }, asked) {
			const source = {
				name: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.FH)(reference),
				platform: asked.platform,
				descriptor,
				asked
			};
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.$U)(descriptor.mediaType)) return source;
			const manifest = await registry.repository(reference).getManifest({ digest: descriptor.digest });
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_6__.WI)(manifest, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.eS)(reference));
			return content.kind === "index" ? {
				...source,
				manifests: content.manifests
			} : source;
		}
	}),
	5798: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => assemble,
			o: () => stitch
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9765);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(108);
		var _moves_verify_written_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6031);
		var _moves_write_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(135);
		var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3209);
		async function stitch(registry, request, options = {}) {
			const index = await assemble(registry, request, options);
			if (options.dryRun) return index;
			const verify = (written) => (0, _moves_verify_written_js__WEBPACK_IMPORTED_MODULE_0__.l)(registry, index, written, (0, _sources_js__WEBPACK_IMPORTED_MODULE_1__.y)(index.parts));
			await (0, _moves_write_tags_js__WEBPACK_IMPORTED_MODULE_2__.p)(registry, index, request.images, request.tags, {
				...options.log && { log: options.log },
				...options.verify ? { verify } : {}
			});
			return index;
		}
		async function assemble(registry, { images, sources, annotations }, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.K } = {}) {
			const resolved = await (0, _sources_js__WEBPACK_IMPORTED_MODULE_1__.l)(registry, images, sources);
			const { descriptor, bytes, parts, warnings } = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_4__.H)(resolved, annotations);
			for (const warning of warnings) log.warning(warning);
			return {
				descriptor,
				bytes,
				parts
			};
		}
	}),
	7282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => describeVariant,
			W: () => platformsOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5723);
		var _moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(197);
		function platformsOf(parts) {
			return parts.map((part) => {
				const { tag, reused } = part.source.asked;
				return {
					part,
					archTag: tag,
					reused
				};
			});
		}
		function describeVariant(variant) {
			const { digest, mediaType, size } = variant.descriptor;
			const images = variant.images.map(({ image: name, from, signatures: [signature, ...others] = [] }) => {
				const image = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(name);
				return {
					image,
					ref: `${image}@${digest}`,
					tags: variant.tags.filter((tag) => !(0, _moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_1__.bV)(variant.kept ?? [], name, tag)),
					...from === void 0 ? {} : { promotedFrom: `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(from)}@${digest}` },
					...signature === void 0 ? {} : { signature },
					...others.length === 0 ? {} : { moreSignatures: others }
				};
			});
			const platforms = variant.platforms.map(({ part, archTag, reused = false }) => ({
				platform: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Bq)(part.source.platform),
				digest: part.image.digest,
				mediaType: part.image.mediaType,
				size: part.image.size,
				...archTag === void 0 ? {} : { archTag },
				reused,
				attestations: part.attestations.map((attestation) => attestation.digest)
			}));
			const late = (variant.behind ?? []).map(({ image, reason }) => ({
				image: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(image),
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
	}),
	8396: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kh: () => judgeAndWrite,
			Op: () => look,
			hY: () => publishedAs,
			J2: () => writeOrAdopt
		});
		var errors_error = __webpack_require__(8530);
		var settle = __webpack_require__(4949);
		var runtime = __webpack_require__(9765);
		var reference = __webpack_require__(4223);
		var standard_labels = __webpack_require__(1208);
		var read_back = __webpack_require__(7081);
		var judge_tags = __webpack_require__(6599);
		var tagged_image = __webpack_require__(2544);
		var unmoved_tag = __webpack_require__(197);
		var verify_written = __webpack_require__(6031);
		var write_judged = __webpack_require__(671);
		var lib_platform = __webpack_require__(5723);
		var content_manifest = __webpack_require__(4199);
		var image_index = __webpack_require__(108);
		var descriptor = __webpack_require__(2917);
		var content_hash = __webpack_require__(1062);
		const INPUTS_LABEL = "dev.multiarch.inputs";
		standard_labels.P1, standard_labels.Qu, standard_labels.Kh;
		function identityOf({ labels, platform }, inputs = labels[INPUTS_LABEL]) {
			const source = labels[standard_labels.Rc] ?? "";
			return source === "" || inputs === void 0 || inputs === "" ? void 0 : {
				source,
				inputs,
				platform
			};
		}
		function noteOf({ source, inputs, platform }, digest) {
			return `multiarch-built-${(0, content_hash.sc)(JSON.stringify([
				source,
				inputs,
				platform
			]))}-${digest.replace(/^sha256:/, "")}`;
		}
		function partDigest([image, ...attestations], platform) {
			const named = image === void 0 ? [] : [{
				...image,
				platform: image.platform ?? (0, lib_platform.Y8)(platform)
			}];
			return (0, content_hash.ol)(new TextEncoder().encode(JSON.stringify([...named, ...attestations].map(descriptor.GJ))));
		}
		async function findPublishedBefore(registry, image, held, variant, legs, evidence) {
			const identities = legs.flatMap(({ leg, report }) => identityOf(leg, report.inputs) ?? []);
			if (identities.length < legs.length) return void 0;
			const manifest = await registry.repository(image).getManifest({ digest: held });
			const parts = takeApart(manifest, (0, reference.FH)({
				...image,
				digest: held
			}), variant, identities);
			if (parts === void 0) return void 0;
			const notes = parts.map(({ image: first, attestations }, at) => {
				const identity = identities[at];
				return noteOf(identity, variant.stitched ? partDigest([first, ...attestations], identity.platform) : held);
			});
			return (await Promise.all(notes.map((note) => evidence.has(note)))).every(Boolean) ? {
				manifest,
				parts
			} : void 0;
		}
		function takeApart(manifest, name, { stitched, annotations }, legs) {
			try {
				const content = (0, content_manifest.WI)(manifest, name);
				const listed = content.kind === "index" ? { manifests: content.manifests } : {};
				const { descriptor } = manifest;
				const sources = legs.map((leg) => {
					const platform = (0, lib_platform.Y8)(leg.platform);
					return {
						name,
						platform,
						descriptor,
						...listed,
						asked: {
							platform,
							digest: descriptor.digest
						}
					};
				});
				const parts = sources.map((source) => (0, image_index.u)(source)).map(asReused);
				if (!stitched) return parts;
				return (0, image_index.H)(sources, annotations).descriptor.digest === descriptor.digest ? parts : void 0;
			} catch (error) {
				if (error instanceof errors_error._G) return void 0;
				throw error;
			}
		}
		function asReused(part) {
			const { digest } = part.image;
			return {
				...part,
				source: {
					...part.source,
					asked: {
						...part.source.asked,
						digest,
						reused: true
					}
				}
			};
		}
		var sources = __webpack_require__(3209);
		async function writeOrAdopt(run, writing, made, looked) {
			const ready = await adopt(run, writing, made, looked) ?? made;
			try {
				return {
					ready,
					kept: await judgeAndWrite(run, writing, ready, looked)
				};
			} catch (error) {
				if (!(error instanceof errors_error._G && error.code === "CONFLICT") || ready !== made || run.options.dryRun) throw error;
				const again = await look(run, writing.variant, writing.tags, writing.rules);
				const other = await adopt(run, writing, made, again);
				if (other === void 0) {
					await (0, judge_tags.Bs)(run.registry, again, made.descriptor.digest, writing.rules);
					throw error;
				}
				return {
					ready: other,
					kept: await judgeAndWrite(run, writing, other, again)
				};
			}
		}
		async function judgeAndWrite(run, { variant, rules }, { descriptor, manifest, parts }, looked) {
			const kept = await (0, judge_tags.Bs)(run.registry, looked, descriptor.digest, rules);
			const { dryRun, verify = false } = run.options;
			if (dryRun) return kept;
			const toRead = verify ? (0, sources.y)(parts) : void 0;
			if (manifest !== void 0) return await write(run, variant, {
				manifest,
				looked,
				kept
			}, rules, toRead);
			if (toRead !== void 0) await readWhole(run, descriptor.digest, toRead);
			return kept;
		}
		async function readWhole({ registry, images }, digest, parts) {
			await (0, settle.G9)(images.map(async (image) => {
				const repository = registry.repository(image);
				await (0, read_back.e)(repository, await repository.readWritten({ digest }), parts);
			}));
		}
		async function adopt({ registry, plan, images, options: { evidence, log = runtime.K } }, { variant, built, rules }, { descriptor }, looked) {
			if (evidence === void 0 || rules.onExisting !== "reuse") return void 0;
			const [first] = looked.filter(({ tag, held }) => !tag.mutable && held?.digest !== void 0 && held.digest !== descriptor.digest);
			const digest = first?.held?.digest;
			if (first === void 0 || digest === void 0) return void 0;
			const legs = built.flatMap(({ report }) => {
				const leg = plan.legs.find(({ index }) => index === report.leg);
				return leg === void 0 ? [] : [{
					leg,
					report
				}];
			});
			const before = await findPublishedBefore(registry, first.image, digest, variant, legs, evidence);
			if (before === void 0) return void 0;
			const { manifest, parts } = before;
			await (0, sources.l)(registry, images, parts.map(({ image, source }) => ({
				platform: source.platform,
				digest: image.digest
			})));
			log.info(`${(0, reference.FH)({
				...first.image,
				tag: first.tag.name
			})} was published already, by another run of this commit: ${digest}`);
			return {
				descriptor: manifest.descriptor,
				parts,
				manifest
			};
		}
		async function write({ registry, images, options }, { stitched, tags }, judged, rules, toRead) {
			if (stitched) await keepReachable(registry, images, judged.manifest, tags, judged.kept);
			await (0, write_judged.yp)(registry, judged, options);
			if (toRead !== void 0) {
				const fixed = judged.looked.filter(({ tag }) => !tag.mutable);
				const written = images.map((image) => ({
					image,
					tags: fixed.flatMap((one) => one.image === image ? [one.tag.name] : [])
				}));
				await (0, verify_written.l)(registry, judged.manifest, written, toRead);
			}
			const kept = await (0, write_judged.ex)(registry, judged, rules, options);
			if (stitched && kept.length > judged.kept.length) await keepReachable(registry, images, judged.manifest, tags, kept);
			return kept;
		}
		function look({ registry, plan, images }, variant, tags, rules) {
			const next = publishedAs(plan, variant);
			const wanted = images.flatMap((image) => tags.map((tag) => ({
				image,
				tag,
				next
			})));
			return (0, judge_tags.Mk)(registry, wanted, rules);
		}
		function publishedAs({ legs, revision, tag }, { annotations, platforms: [first] }) {
			const labels = legs[first?.leg ?? 0]?.labels ?? {};
			return (0, tagged_image.Ip)([
				annotations,
				labels,
				{
					[standard_labels.P1]: revision,
					[standard_labels.Qu]: tag
				}
			]);
		}
		async function keepReachable(registry, images, manifest, tags, kept) {
			const untagged = images.filter((image) => tags.every(({ name }) => (0, unmoved_tag.bV)(kept, image, name)));
			const { digest } = manifest.descriptor;
			await (0, settle.G9)(untagged.map((image) => registry.repository(image).putManifest({ digest }, manifest)));
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
	108: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => assembleIndex,
			u: () => resolvePart
		});
		var _descriptor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2917);
		var _entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7582);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2698);
		var _media_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5391);
		var _platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5723);
		var _hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1062);
		var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4199);
		function assembleIndex(sources, annotations = {}) {
			if (sources.length === 0) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_INPUT", "an index needs at least one image");
			const parts = sources.map((source) => resolvePart(source));
			refuseDuplicates(parts);
			const images = parts.map((part) => part.image);
			const companions = parts.flatMap((part) => part.companions);
			const entries = dedupe([
				...images,
				...(0, _entry_js__WEBPACK_IMPORTED_MODULE_1__.R)(companions).images,
				...parts.flatMap((part) => part.attestations),
				...companions
			]);
			const hasAnnotations = Object.keys(annotations).length > 0;
			const mediaType = !hasAnnotations && entries.every(fitsDockerList) ? _media_type_js__WEBPACK_IMPORTED_MODULE_2__.Y2 : _media_type_js__WEBPACK_IMPORTED_MODULE_2__.$p;
			const bytes = encode({
				schemaVersion: 2,
				mediaType,
				manifests: entries.map(_descriptor_js__WEBPACK_IMPORTED_MODULE_3__.GJ),
				...hasAnnotations ? { annotations: (0, _json_js__WEBPACK_IMPORTED_MODULE_4__.kZ)(annotations) } : {}
			});
			return {
				bytes,
				descriptor: {
					mediaType,
					digest: (0, _hash_js__WEBPACK_IMPORTED_MODULE_5__.ol)(bytes),
					size: bytes.byteLength
				},
				parts,
				warnings: parts.flatMap((part) => part.warnings)
			};
		}
		function fitsDockerList({ mediaType, annotations, artifactType, data }) {
			const hasMore = [
				annotations,
				artifactType,
				data
			].some((member) => member !== void 0);
			return (0, _media_type_js__WEBPACK_IMPORTED_MODULE_2__.$F)(mediaType) && !hasMore;
		}
		function encode(body) {
			const bytes = new TextEncoder().encode(JSON.stringify(body));
			if (bytes.byteLength <= _manifest_js__WEBPACK_IMPORTED_MODULE_6__.ZJ) return bytes;
			throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `the index would have ${bytes.byteLength} bytes; registries take ${_manifest_js__WEBPACK_IMPORTED_MODULE_6__.ZJ}`);
		}
		function resolvePart(source) {
			const entries = entriesOf(source);
			const { images, attestations, about, unknown } = (0, _media_type_js__WEBPACK_IMPORTED_MODULE_2__.$U)(source.descriptor.mediaType) ? (0, _entry_js__WEBPACK_IMPORTED_MODULE_1__.R)(entries) : {
				...NONE,
				images: entries
			};
			const { image, further } = chooseImage(source, images);
			const speaksOf = (entry) => entry.annotations?.[_descriptor_js__WEBPACK_IMPORTED_MODULE_3__._L];
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
		const NONE = (0, _entry_js__WEBPACK_IMPORTED_MODULE_1__.R)([]);
		function entriesOf({ name, descriptor, manifests }) {
			if (!(0, _media_type_js__WEBPACK_IMPORTED_MODULE_2__.$U)(descriptor.mediaType)) return [descriptor];
			if (manifests === void 0) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${name} is an index whose entries were not read`);
			const nested = manifests.find((entry) => (0, _media_type_js__WEBPACK_IMPORTED_MODULE_2__.$U)(entry.mediaType));
			if (nested === void 0) return manifests;
			throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("CONFLICT", `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`, { advice: "Name the image manifest itself, by digest, as the source." });
		}
		function chooseImage({ name, platform }, images) {
			const chosen = matchImage(platform, images);
			if (chosen === void 0) {
				const found = images.map((entry) => entry.platform ? quotePlatform(entry.platform) : "no platform");
				throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("CONFLICT", `${name} should hold one image for ${(0, _platform_js__WEBPACK_IMPORTED_MODULE_7__.Bq)(platform)}, but holds ${found.join(", ") || "none"}`, { advice: "Check the platform of the leg and a `FROM --platform=…` in its Dockerfile." });
			}
			if ((0, _media_type_js__WEBPACK_IMPORTED_MODULE_2__.hy)(chosen.image.mediaType)) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${name} is a schema 1 manifest, which an index cannot hold`);
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
			const matches = images.filter(({ platform }) => platform && (0, _platform_js__WEBPACK_IMPORTED_MODULE_7__.dq)(platform, wanted));
			const exact = matches.filter(({ platform }) => platform && (0, _platform_js__WEBPACK_IMPORTED_MODULE_7__.my)(platform, wanted));
			const [image, ...further] = dedupe(exact.length > 0 ? exact : matches);
			const own = image?.platform;
			if (image === void 0 || own === void 0) return void 0;
			return further.every(({ platform }) => platform && (0, _platform_js__WEBPACK_IMPORTED_MODULE_7__.my)(platform, own)) ? {
				image,
				further
			} : void 0;
		}
		function quotePlatform(platform) {
			const text = (0, _platform_js__WEBPACK_IMPORTED_MODULE_7__.Bq)(platform);
			return /^[\w./-]{1,100}$/.test(text) ? text : (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text);
		}
		function refuseDuplicates(parts) {
			const byPlatform = /* @__PURE__ */ new Map();
			const byDigest = /* @__PURE__ */ new Map();
			for (const part of parts) {
				const platform = platformOf(part);
				const key = (0, _platform_js__WEBPACK_IMPORTED_MODULE_7__.Ng)(platform);
				const rival = byPlatform.get(key);
				if (rival !== void 0) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("CONFLICT", `${rival.source.name} and ${part.source.name} are both for ${quotePlatform(platform)}`);
				const twin = byDigest.get(part.image.digest);
				if (twin !== void 0) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("CONFLICT", `${quotePlatform(platformOf(twin))} and ${quotePlatform(platform)} are the same image (${part.image.digest})`, { advice: "One of the builds ran for the wrong platform; check its runner and its Dockerfile." });
				byPlatform.set(key, part);
				byDigest.set(part.image.digest, part);
			}
		}
		function platformOf({ image, source }) {
			return image.platform ?? source.platform;
		}
		function dedupe(descriptors) {
			const seen = /* @__PURE__ */ new Map();
			for (const entry of descriptors) if (!seen.has(entry.digest)) seen.set(entry.digest, entry);
			return [...seen.values()];
		}
	}),
	4199: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$V: () => manifestOf,
			WI: () => readManifest,
			ZJ: () => MAX_MANIFEST_BYTES
		});
		var _descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2917);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8530);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2698);
		var _media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5391);
		var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
		const MAX_MANIFEST_BYTES = 4194304;
		function manifestOf(bytes, contentType, what) {
			const claimed = contentType === void 0 ? void 0 : (0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(contentType);
			if (claimed !== void 0 && (0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.hy)(claimed)) throw schema1(what);
			const body = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.dw)(bytes, what);
			if (body.schemaVersion === 1) throw schema1(what);
			const mediaType = decideMediaType(body, claimed, what);
			refuseAmbiguity(body, mediaType, what);
			return {
				bytes,
				descriptor: {
					mediaType,
					digest: (0, _hash_js__WEBPACK_IMPORTED_MODULE_2__.ol)(bytes),
					size: bytes.byteLength
				}
			};
		}
		function schema1(what) {
			return new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} is a schema 1 manifest, which has been retired`, { advice: "Push the image again with a Docker version of this decade." });
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
			if (written !== void 0 && known !== void 0 && written !== known) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} was sent as ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(known)} but says of itself that it is ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(written)}`);
			const mediaType = known ?? written;
			if (mediaType !== void 0) return mediaType;
			if (Array.isArray(body.manifests)) return _media_type_js__WEBPACK_IMPORTED_MODULE_0__.$p;
			if (Array.isArray(body.layers)) return _media_type_js__WEBPACK_IMPORTED_MODULE_0__.EG;
			throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} is neither an image manifest nor an index`);
		}
		function writtenMediaType({ mediaType }, what) {
			if (mediaType === void 0 || mediaType === null || mediaType === "") return void 0;
			if (typeof mediaType === "string") return (0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(mediaType);
			throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} has mediaType ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_3__.hD)(mediaType)}`);
		}
		function refuseAmbiguity(body, mediaType, what) {
			const hasImage = body.layers !== void 0 || body.config !== void 0;
			const hasIndex = body.manifests !== void 0;
			if (hasImage && hasIndex) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} has both 'manifests' and 'layers' or 'config'`);
			if ((0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.$U)(mediaType) && hasImage || (0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.G1)(mediaType) && hasIndex) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} is not what its type ${mediaType} says`);
		}
		function readManifest({ bytes, descriptor }, what = descriptor.digest) {
			const isIndex = (0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.$U)(descriptor.mediaType);
			if (!isIndex && !(0, _media_type_js__WEBPACK_IMPORTED_MODULE_0__.G1)(descriptor.mediaType)) return { kind: "unknown" };
			const body = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.dw)(bytes, what);
			const hasSubject = body.subject !== void 0 && body.subject !== null;
			const common = {
				annotations: (0, _descriptor_js__WEBPACK_IMPORTED_MODULE_4__.KX)(body.annotations, what),
				...hasSubject ? { subject: (0, _descriptor_js__WEBPACK_IMPORTED_MODULE_4__.BA)(body.subject, `${what}: subject`) } : {}
			};
			if (isIndex) return {
				kind: "index",
				manifests: readList(body.manifests, `${what}: manifests`),
				...common
			};
			const config = (0, _descriptor_js__WEBPACK_IMPORTED_MODULE_4__.BA)(body.config, `${what}: config`);
			const { artifactType } = body;
			const hasType = typeof artifactType === "string" && artifactType !== "";
			return {
				kind: "image",
				config,
				layers: readList(body.layers, `${what}: layers`),
				...hasType ? { artifactType } : {},
				...common
			};
		}
		function readList(value, what) {
			if (value === null) return [];
			if (!Array.isArray(value)) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__._G("INVALID_CONTENT", `${what} is not a list`);
			return value.map((entry, index) => (0, _descriptor_js__WEBPACK_IMPORTED_MODULE_4__.BA)(entry, `${what}[${index}]`));
		}
	}),
	2917: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BA: () => parseDescriptor,
			GJ: () => orderDescriptor,
			H3: () => isAttestation,
			KX: () => parseAnnotations,
			_L: () => ATTESTATION_SUBJECT
		});
		var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6888);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2698);
		const ATTESTATION_TYPE = "vnd.docker.reference.type";
		const ATTESTATION_SUBJECT = "vnd.docker.reference.digest";
		function parseDescriptor(value, what) {
			const refuse = (why) => new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what}: ${why}`);
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) throw refuse(`a descriptor must be an object, not ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`);
			const { mediaType, size } = value;
			if (mediaType === void 0 || mediaType === "") throw refuse("a descriptor has no mediaType");
			if (!isTypeName(mediaType)) throw refuse(`a descriptor has mediaType ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(mediaType)}`);
			if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) throw refuse(`a descriptor has size ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(size)}`);
			const digest = (0, _digest_js__WEBPACK_IMPORTED_MODULE_2__.m)(value.digest, what);
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
			if (artifactType !== void 0 && !isTypeName(artifactType)) throw refuse(`a descriptor has artifactType ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(artifactType)}`);
			if (platform !== void 0) checkPlatform(platform, refuse);
		}
		function isTypeName(value) {
			return typeof value === "string" && /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(value);
		}
		function isTextList(value) {
			return Array.isArray(value) && value.every((entry) => typeof entry === "string");
		}
		function checkPlatform(value, refuse) {
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) throw refuse("platform is not an object");
			for (const name of ["os", "architecture"]) if (typeof value[name] !== "string") throw refuse(`platform.${name} is not a string`);
			for (const name of ["variant", "os.version"]) if (value[name] !== void 0 && typeof value[name] !== "string") throw refuse(`platform.${name} is not a string`);
			if (value["os.features"] !== void 0 && !isTextList(value["os.features"])) throw refuse("platform.os.features is not a list of strings");
		}
		function parseAnnotations(value, what) {
			if (value === void 0 || value === null) return {};
			if (!(0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what}: annotations is not an object`);
			const wrong = Object.entries(value).find(([, text]) => typeof text !== "string");
			if (wrong === void 0) return value;
			throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__._G("INVALID_CONTENT", `${what}: annotation ${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.hD)(wrong[0])} is not a string`);
		}
		function isAttestation(descriptor) {
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
		function orderDescriptor(descriptor) {
			const sorted = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.kZ)(descriptor);
			const platform = (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.OW)(sorted.platform) ? (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Sj)(sorted.platform, PLATFORM_ORDER) : void 0;
			return (0, _json_js__WEBPACK_IMPORTED_MODULE_1__.Sj)({
				...sorted,
				platform
			}, DESCRIPTOR_ORDER);
		}
	}),
	1961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			qF: () => parseJson,
			sw: () => checkDocument
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
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
	7582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { R: () => sortEntries });
		var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2917);
		var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5391);
		function sortEntries(entries) {
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
			if ((0, _descriptor_js__WEBPACK_IMPORTED_MODULE_0__.H3)(entry)) return "attestations";
			if (platform !== void 0) return isNone(platform) ? "about" : "images";
			if (artifactType !== void 0 && artifactType !== "") return "about";
			return (0, _media_type_js__WEBPACK_IMPORTED_MODULE_1__.G1)(mediaType) ? "images" : "unknown";
		}
		function isNone({ os, architecture }) {
			return os === "unknown" && architecture === "unknown";
		}
	}),
	4823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { i: () => during });
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		async function during(doing, work) {
			try {
				return await work;
			} catch (error) {
				if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__._G) || !["REGISTRY", "CREDENTIALS"].includes(error.code)) throw error;
				const { code, message, advice } = error;
				throw new _error_js__WEBPACK_IMPORTED_MODULE_0__._G(code, `while ${doing}: ${message}`, {
					advice,
					cause: error
				});
			}
		}
	}),
	4949: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BR: () => settleRows,
			G9: () => settle,
			Kx: () => throwAll
		});
		var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5042);
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		async function settle(work) {
			throwAll(await Promise.allSettled(work));
			return Promise.all(work);
		}
		async function settleRows(rows) {
			await settle(rows.flat());
			return Promise.all(rows.map((row) => Promise.all(row)));
		}
		function throwAll(outcomes) {
			const reasons = outcomes.flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason] : []);
			const [first] = reasons;
			if (first === void 0) return;
			if (reasons.length === 1 || !(first instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__._G)) throw first;
			const messages = reasons.map((reason) => {
				return `- ${(reason instanceof Error ? reason.message : String(reason)).replaceAll("\n", "\n  ")}`;
			});
			throw new _error_js__WEBPACK_IMPORTED_MODULE_0__._G(first.code, `${reasons.length} requests failed:\n${[...new Set(messages)].join("\n")}`, {
				advice: (0, _advice_js__WEBPACK_IMPORTED_MODULE_1__.f7)(reasons.map((reason) => reason instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__._G ? reason.advice : void 0)),
				cause: new AggregateError(reasons)
			});
		}
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
	4842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => formatSeconds,
			o: () => formatSize
		});
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
	}),
	5391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$F: () => isDockerType,
			$U: () => isIndexType,
			$p: () => OCI_INDEX,
			EG: () => OCI_MANIFEST,
			G1: () => isImageType,
			Pf: () => essence,
			Y2: () => DOCKER_LIST,
			_P: () => MANIFEST_TYPES,
			hy: () => isSchema1Type
		});
		const OCI_INDEX = "application/vnd.oci.image.index.v1+json";
		const OCI_MANIFEST = "application/vnd.oci.image.manifest.v1+json";
		const DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
		const DOCKER_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json";
		const MANIFEST_TYPES = [
			OCI_INDEX,
			OCI_MANIFEST,
			DOCKER_LIST,
			DOCKER_MANIFEST
		];
		function isIndexType(mediaType) {
			return mediaType === OCI_INDEX || mediaType === DOCKER_LIST;
		}
		function isImageType(mediaType) {
			return mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
		}
		function isDockerType(mediaType) {
			return mediaType.startsWith("application/vnd.docker.");
		}
		function isSchema1Type(mediaType) {
			return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
		}
		function essence(contentType) {
			return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
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
	}),
	5723: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bq: () => formatPlatform,
			FL: () => normalizePlatform,
			Ng: () => platformKey,
			Y8: () => parsePlatform,
			dq: () => satisfiesPlatform,
			my: () => samePlatform
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
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
		function parsePlatform(text, input = "platforms", location) {
			const refuse = (why, accepted) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `${(0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(text)} ${why}`, accepted, location);
			const part = (name) => (0, _errors_error_js__WEBPACK_IMPORTED_MODULE_0__.Y0)(text) === `'${text}'` ? ` ('${name}')` : "";
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
		function platformKey(platform) {
			return JSON.stringify(normalizePlatform(platform));
		}
		function samePlatform(a, b) {
			return platformKey(a) === platformKey(b);
		}
		function satisfiesPlatform(found, wanted) {
			const a = normalizePlatform(found);
			const b = normalizePlatform(wanted);
			if (a.os !== b.os || a.architecture !== b.architecture) return false;
			return wanted.variant === void 0 || (a.variant ?? "") === (b.variant ?? "");
		}
	}),
	2436: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { a: () => Once });
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
	9765: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => silent });
		const silent = {
			debug: () => {},
			info: () => {},
			warning: () => {}
		};
	}),
	1208: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Kh: () => CREATED_LABEL,
			P1: () => REVISION_LABEL,
			P2: () => readOrigin,
			Qu: () => VERSION_LABEL,
			Rc: () => SOURCE_LABEL
		});
		const REVISION_LABEL = "org.opencontainers.image.revision";
		const SOURCE_LABEL = "org.opencontainers.image.source";
		const VERSION_LABEL = "org.opencontainers.image.version";
		const CREATED_LABEL = "org.opencontainers.image.created";
		function readOrigin(sources) {
			const find = (name) => sources.map((labels) => labels[name]).find((value) => value !== void 0 && value !== "");
			return {
				revision: find(REVISION_LABEL),
				version: find(VERSION_LABEL)
			};
		}
	}),
	4558: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			QL: () => inputs,
			wX: () => namesIn
		});
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
	}),
	799: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => InputReader,
			b: () => splitNames
		});
		var error = __webpack_require__(8530);
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
		var table = __webpack_require__(4558);
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
				const known = (0, table.wX)(...requests);
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
				const { choices = [], aliases = {} } = table.QL[name];
				const chosen = this.#choose(name, [...choices, ...Object.keys(aliases)]);
				return chosen === void 0 ? void 0 : aliases[chosen] ?? chosen;
			}
			#choose(name, accepted) {
				const text = this.text(name) ?? table.QL[name].default;
				const found = accepted.find((value) => value === text?.toLowerCase());
				if (text !== void 0 && found === void 0) throw (0, error.aY)(name, `'${text}' is not a known value`, accepted.join(", "));
				return found;
			}
			integer(name) {
				const { from = 0, to = Number.MAX_SAFE_INTEGER, default: otherwise = "" } = table.QL[name];
				const text = this.text(name) ?? otherwise;
				const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
				if (value >= from && value <= to) return value;
				const problem = Number.isNaN(value) ? "is not a whole number" : "is out of range";
				throw (0, error.aY)(name, `'${text}' ${problem}`, `a whole number from ${from} to ${to}`);
			}
			value(name) {
				return this.#value(name);
			}
			#value(name) {
				const { kind, choices } = table.QL[name];
				if (choices !== void 0) return this.choice(name);
				if (kind === "boolean") return this.boolean(name);
				if (kind === "number") return this.integer(name);
				if (kind === "names" || kind === "list") return this.list(name);
				return kind === "lines" ? this.lines(name) : this.text(name);
			}
			list(name) {
				const { kind, default: otherwise = "" } = table.QL[name];
				const text = this.text(name) ?? otherwise;
				return [...new Set(kind === "names" ? splitNames(text) : splitItems(text, /[,\r\n]/))];
			}
			lines(name) {
				return splitItems(this.text(name) ?? "", /\r?\n/);
			}
			pairs(name, key, form) {
				const pairs = /* @__PURE__ */ new Map();
				const text = this.text(name) ?? "";
				const refuse = (line, why) => (0, error.aY)(name, `'${text.split(/\r?\n/)[line - 1]?.trim()}' ${why}`, form);
				for (const entry of readEntries(text, refuse)) {
					const left = entry.key.trim();
					const value = entry.isExact ? entry.value : entry.value.trim();
					if (!key.test(left)) throw (0, error.aY)(name, `'${left}' is not a name`, form);
					const earlier = pairs.get(left);
					if (earlier !== void 0 && earlier !== value) throw (0, error.aY)(name, `'${left}' is given twice ('${earlier}' and '${value}')`, "one value for each");
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
			throw (0, error.aY)(name, `${JSON.stringify(value)} is not a single value`, "a string, number or boolean");
		}
		function refuseUnknown(name, known) {
			const closest = closestName(name, known);
			const problem = `there is no input '${name}'`;
			return closest === void 0 ? (0, error.aY)("inputs", problem, known.join(", ")) : (0, error.aY)("inputs", `${problem}; did you mean '${closest}'?`);
		}
	}),
	2973: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S: () => renderText,
			k: () => formatTable
		});
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
	}),
	7825: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ik: () => refusedCredential,
			L7: () => MISSING_PART,
			cp: () => adviceFor
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8936);
		function adviceFor(error, { method, noun }, { registry, repository, tag, digest }) {
			if (error.says(MISSING_PART)) return "The registry misses something that the manifest points to: push the images of all platforms to this repository first.";
			if (error.status === 429) return tooManyRequests(error, registry);
			if (error.says(/exceeds the maximum allowed number of tags/i)) return "ECR holds at most 1000 tags for one image: delete some of its tags.";
			if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(registry).name === "ecr" && error.says(/RepositoryNotFound|NAME_UNKNOWN|does not exist/i)) return `Create the ECR repository '${repository}', or a repository creation template with CREATE_ON_PUSH.`;
			if (error.says(/archived/i)) return "Restore the archived image in the registry first.";
			if (error.status === 401 || error.status === 403) return refused(error, registry, repository);
			if (error.status === 404) return notFound(method, repository, digest === void 0 ? tag : void 0);
			if (error.status === 413) return `The registry, or a proxy before it, does not take a ${noun ?? "manifest"} of this size${noun === "blob" ? ", and no smaller parts of it: raise its limit of a request body" : ""}.`;
			if (error.status >= 500 || error.temporary) return `${registry} is in trouble, not this run: look at its status page and run again later.`;
			return `Run again. If it stays so, ask those who run ${registry} what this answer means.`;
		}
		const MISSING_PART = /BLOB_UNKNOWN|ReferencedImagesNotFound|manifest list is referencing/i;
		function tooManyRequests(error, registry) {
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(registry).name === "docker-hub" && !error.temporary ? (door) => `The pull limit of Docker Hub is used up: ${logInToDockerHub(door)}.` : "The registry allows no more requests for now; run again later.";
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
			if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(registry).name === "ghcr") return (door) => `${grantPackages(door)}; also give ${door === "terminal" ? "its user" : "this repository"} write access in the settings of the package '${repository}'.`;
			if (error.status === 401) return (door) => logIn(door, registry, repository);
			if (error.says(/authorization token has expired/i)) return `The credential for ${registry} has expired: log in again.`;
			if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(registry).name === "artifactory") return `Artifactory answers 403 also for what does not exist: check '${repository}', and that the credential may use it.`;
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
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.I)(registry).name === "ghcr" ? (door) => `${grantPackages(door)}, or check that the token is current and may use this package.` : `The credential for ${registry} was refused: check that it is current and may use this repository.`;
		}
	}),
	8856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { u: () => parseChallenges });
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
	}),
	4355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => systemClock });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		const systemClock = {
			now: () => Date.now(),
			sleep: async (milliseconds) => {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
			},
			random: () => Math.random()
		};
	}),
	7365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			b5: () => withAdvice,
			d6: () => TooLate,
			gl: () => RegistryError,
			jR: () => registryErrorOf,
			qE: () => noAnswer
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2698);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6888);
		var _challenge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8856);
		var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3958);
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
		class RegistryError extends _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__._G {
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
			const page = complaints.length > 0 ? "" : (0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(withoutMarkup(text), 120);
			const quota = quotaOf(answer);
			const told = [[
				words.join("; "),
				page,
				challengeError(answer)
			].filter(Boolean).join("; "), quota.text].filter(Boolean).join(" ");
			const said = `${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.B)(url)} answered ${status}${told && ` ${told}`}`;
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
			const why = (0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(wordsOf(root, code), 200);
			const advice = isUntrusted ? `Nothing was sent. Name the certificate authority of ${url.host} in NODE_EXTRA_CA_CERTS; if it speaks plain HTTP, name it in insecure-registries.` : `Check that ${url.host} is up and can be reached from here.`;
			const said = `no answer from ${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.B)(url)} (${why})`;
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
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.OW)(body)) return [];
			return (Array.isArray(body.errors) ? body.errors : [body]).slice(0, 10).flatMap((entry) => {
				if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.OW)(entry)) return [];
				const code = typeof entry.code === "string" ? (0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(entry.code, 100) : "";
				const texts = [
					entry.message,
					entry.error_description,
					entry.error,
					entry.details
				];
				const message = (0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(texts.find((text) => typeof text === "string" && text !== "") ?? "");
				return code === "" && message === "" ? [] : [{
					code,
					message,
					digests: digestsIn(entry)
				}];
			});
		}
		function digestsIn({ message, detail }) {
			const text = JSON.stringify([message, detail]);
			return [...new Set(text.match(/\b(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})\b/g))].filter(_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.B);
		}
		function challengeError(answer) {
			const challenges = (0, _challenge_js__WEBPACK_IMPORTED_MODULE_4__.u)(answer.headers("www-authenticate"));
			const { error, error_description: description } = challenges.find(({ parameters }) => parameters.error !== void 0)?.parameters ?? {};
			if (error !== void 0) return (0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)([error, description].filter(Boolean).join(": "), 300);
			const schemes = challenges.map(({ scheme }) => scheme);
			const isUsable = schemes.some((scheme) => scheme === "basic" || scheme === "bearer");
			return schemes.length === 0 || isUsable ? "" : `it wants ${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(schemes.join(", "), 60)}, which we lack`;
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
				return value === void 0 ? [] : [`${name}: ${(0, _printable_js__WEBPACK_IMPORTED_MODULE_1__.g)(value, 60)}`];
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
	}),
	3889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ym: () => openBlob,
			a5: () => lookForBlob,
			is: () => hasBlob,
			qW: () => getBlob
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8530);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1062);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7365);
		var _questions_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6377);
		var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6669);
		async function getBlob({ host, image, scope }, digest, limit) {
			const what = `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(image)}@${digest}`;
			const answer = await host.call({
				method: "GET",
				noun: "blob",
				reference: {
					...image,
					digest
				},
				path: (0, _questions_path_js__WEBPACK_IMPORTED_MODULE_1__.nD)(image, digest),
				scopes: [scope],
				expect: [200],
				limit
			});
			const isRight = answer.isWhole && (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__.tH)(answer.bytes, digest) === true;
			const bytes = isRight ? answer.bytes : (0, _wire_exchange_js__WEBPACK_IMPORTED_MODULE_3__.$)(answer, limit, what);
			if (!isRight && (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__.tH)(bytes, digest) !== true) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__._G("INVALID_CONTENT", `${what}: the content does not have this digest`, { advice: "The registry or something on the way to it changed the content; nothing was used of it." });
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
				path: (0, _questions_path_js__WEBPACK_IMPORTED_MODULE_1__.nD)(image, digest),
				...offset === 0 ? {} : { headers: { range: `bytes=${offset}-` } },
				scopes: [scope],
				expect: [200, 206],
				limit: "leave"
			});
			const start = answer.status === 206 ? startOf(answer.header("content-range")) : 0;
			if (start !== 0 && start !== offset) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__._G("INVALID_CONTENT", `GET blob ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)(image)}@${digest}: asked for what follows byte ${offset}, it sent another part`, { advice: "The registry or something on the way to it does not understand ranges; run again." });
			const length = answer.header("content-length");
			const hasLength = (answer.header("content-encoding") ?? "identity") === "identity" && length !== void 0 && /^\d{1,15}$/.test(length);
			return {
				start,
				body: answer.rest ?? NOTHING,
				...hasLength ? { length: Number(length) } : {}
			};
		}
		const NOTHING = { pour: async () => {} };
		function startOf(header) {
			return Number(/^bytes (\d{1,15})-/.exec(header ?? "")?.[1] ?? NaN);
		}
		async function lookForBlob(context, digest) {
			try {
				return await hasBlob(context, digest) ? "present" : "absent";
			} catch (error) {
				if (!(error instanceof _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_5__.gl) || error.temporary) throw error;
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
				path: (0, _questions_path_js__WEBPACK_IMPORTED_MODULE_1__.nD)(image, digest),
				scopes: [scope],
				expect: [200, 404]
			})).status === 200;
		}
	}),
	9103: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c2: () => getManifest,
			sy: () => headManifest,
			Io: () => refuseWebPage
		});
		var media_type = __webpack_require__(5391);
		var lib_reference = __webpack_require__(4223);
		var error = __webpack_require__(8530);
		var content_manifest = __webpack_require__(4199);
		var hash = __webpack_require__(1062);
		function isWebPage({ header }) {
			return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header("content-type") ?? "");
		}
		var registry_error = __webpack_require__(7365);
		var questions_context = __webpack_require__(1283);
		var path = __webpack_require__(6377);
		var exchange = __webpack_require__(6669);
		var lib_digest = __webpack_require__(6888);
		const SHORTEST = 2;
		function proofIn({ header }, what) {
			const mediaType = (0, media_type.Pf)(header("content-type") ?? "");
			if ((0, media_type.hy)(mediaType)) throw new error._G("INVALID_CONTENT", `${what} is a schema 1 manifest, which has been retired`, { advice: "Push the image again with a Docker version of this decade." });
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
			return length < SHORTEST || length > content_manifest.ZJ ? void 0 : length;
		}
		const ACCEPT = media_type._P.join(", ");
		const ASK_WITH_GET = /* @__PURE__ */ new Set([
			400,
			401,
			403,
			405,
			501
		]);
		async function headManifest(context, wanted) {
			const reference = (0, questions_context.h)(context, wanted);
			let answer;
			try {
				answer = await context.host.call({
					method: "HEAD",
					reference,
					path: (0, path.ji)(reference),
					headers: { accept: ACCEPT },
					scopes: [context.scope],
					expect: [200]
				});
			} catch (error) {
				if (!(error instanceof registry_error.gl) || !ASK_WITH_GET.has(error.status)) throw error;
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
			if (contradicts(claimed, reference.digest)) throw new error._G("INVALID_CONTENT", `${what} was answered with ${claimed}`, { advice: "The registry, or a cache before it, mixes up its content: nothing was used of it." });
			const digest = reference.digest ?? claimed;
			if (digest === void 0 || size === void 0 || !media_type._P.includes(mediaType)) return void 0;
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
				if (!(cause instanceof error._G) || cause.advice !== void 0) throw cause;
				const advice = `Nothing was used of it. Push ${what} again with a current tool; if it stays so, the registry is at fault.`;
				throw new error._G(cause.code, cause.message, {
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
			const reference = (0, questions_context.h)(context, wanted);
			const what = (0, lib_reference.FH)(reference);
			const answer = await context.host.call({
				method: "GET",
				reference,
				path: (0, path.ji)(reference),
				headers: { accept: ACCEPT },
				scopes: [context.scope],
				expect: [200],
				limit: content_manifest.ZJ,
				once
			});
			refuseWebPage(answer, `GET ${what}`);
			const bytes = (0, exchange.$)(answer, content_manifest.ZJ, what);
			const { digest: claimed } = adviseOn(what, () => proofIn(answer, what));
			verify(bytes, reference.digest, what);
			if (claimed !== void 0 && (0, hash.tH)(bytes, claimed) !== void 0) verify(bytes, claimed, what);
			const manifest = adviseOn(what, () => (0, content_manifest.$V)(bytes, answer.header("content-type"), what));
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
			if (isRight === void 0) throw new error._G("INVALID_CONTENT", `${what}: content with the digest ${digest} cannot be verified`, { advice: "Ask for it by its tag, or by its sha256 or sha512 digest." });
			if (!isRight) throw new error._G("INVALID_CONTENT", `${what}: the content does not have the digest ${digest}`, { advice: "The registry or something on the way to it changed the content; nothing was used of it." });
		}
		function refuseWebPage(answer, question) {
			if (!isWebPage(answer)) return;
			throw new registry_error.gl("REGISTRY", `${question}: ${answer.url.host} answered ${answer.status} with a web page, as no registry does`, { status: answer.status }, { advice: `Check that ${answer.url.host} is a registry, and that no proxy asks for a login.` });
		}
	}),
	1519: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			g: () => mayStand,
			h: () => UnprovenWrite
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8530);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
		class UnprovenWrite extends _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__._G {}
		function mayStand(error) {
			if (error instanceof UnprovenWrite) return true;
			return error instanceof _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl && (error.status === 0 || error.status >= 500 || error.timedOut);
		}
	}),
	6868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			NR: () => insisting,
			Xy: () => MissingParts,
			ae: () => findParts,
			ct: () => isAboutParts
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4199);
		var _answer_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7825);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7365);
		var _blobs_blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3889);
		var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9103);
		var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9561);
		const MOST = 200;
		class MissingParts extends _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_0__.gl {
			missing;
			constructor(error, image, missing) {
				const message = `${error.message}\n${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(image)} lacks ${missing.join(", ")}`;
				super(error.code, message, error, {
					advice: error.advice,
					cause: error
				});
				this.missing = missing;
			}
		}
		function isAboutParts(error) {
			return error.says(_answer_advice_js__WEBPACK_IMPORTED_MODULE_2__.L7) || error.status === 404 && error.says(/MANIFEST_UNKNOWN/);
		}
		async function findParts(context, manifest, error) {
			if (!isAboutParts(error)) throw error;
			const { parts, isIndex } = partsOf(manifest);
			const named = namedIn(error, parts);
			const suspects = (named.length > 0 ? named : parts).slice(0, MOST);
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
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__.WI)(manifest);
			const isIndex = content.kind === "index";
			const descriptors = isIndex ? content.manifests : content.kind === "image" ? [content.config, ...content.layers] : [];
			return {
				parts: [...new Set(descriptors.map(({ digest }) => digest))],
				isIndex
			};
		}
		async function mayHaveBlob(context, digest) {
			return await (0, _blobs_blobs_js__WEBPACK_IMPORTED_MODULE_4__.a5)(context, digest) !== "absent";
		}
		async function hasManifest(context, digest) {
			const { host, image } = context;
			const question = host.seenManifests.has(`${image.repository}@${digest}`) ? (0, _visible_js__WEBPACK_IMPORTED_MODULE_5__.Kr)(context, { digest }) : (0, _manifests_js__WEBPACK_IMPORTED_MODULE_6__.sy)(context, { digest });
			return await (0, _visible_js__WEBPACK_IMPORTED_MODULE_5__.bR)(question) !== void 0;
		}
	}),
	9561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			BJ: () => findDescriptor,
			Kr: () => headWritten,
			bR: () => orNothing
		});
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7365);
		var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9103);
		const READABLE_WITHIN = 1e4;
		const FIRST_WAIT = 250;
		async function headWritten(context, wanted, isIt = () => true, within = READABLE_WITHIN) {
			const { clock } = context.host;
			const end = clock.now() + within;
			for (let wait = FIRST_WAIT;; wait *= 2) {
				const isLast = clock.now() + wait > end;
				try {
					const found = await (0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.sy)(context, wanted);
					if (isLast || isIt(found)) return found;
				} catch (error) {
					if (isLast || !(error instanceof _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl) || !error.notFound) throw error;
				}
				await clock.sleep(wait);
			}
		}
		async function findDescriptor(context, wanted) {
			return orNothing((0, _manifests_js__WEBPACK_IMPORTED_MODULE_0__.sy)(context, wanted));
		}
		async function orNothing(question) {
			try {
				return await question;
			} catch (error) {
				if (error instanceof _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl && error.notFound) return void 0;
				throw error;
			}
		}
	}),
	1283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => referenceIn });
		function referenceIn({ image }, { tag, digest }) {
			return {
				...image,
				...tag === void 0 ? {} : { tag },
				...digest === void 0 ? {} : { digest }
			};
		}
	}),
	6377: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Ck: () => referrersPath,
			jI: () => tagsPath,
			ji: () => manifestPath,
			m9: () => uploadsPath,
			nD: () => blobPath
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6888);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8530);
		function manifestPath({ tag, digest, ...image }) {
			if (digest !== void 0) return `${base(image)}/manifests/${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.m)(digest)}`;
			if (tag !== void 0) return `${base(image)}/manifests/${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.ED)(tag)}`;
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__._G("INVALID_INPUT", `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(image)}: a tag or a digest is needed`);
		}
		function blobPath(image, digest) {
			return `${base(image)}/blobs/${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.m)(digest)}`;
		}
		function uploadsPath(image) {
			return `${base(image)}/blobs/uploads/`;
		}
		function referrersPath(image, digest) {
			return `${base(image)}/referrers/${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.m)(digest)}`;
		}
		function tagsPath(image) {
			return `${base(image)}/tags/list`;
		}
		function base(image) {
			const { repository } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__["if"])((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.eS)(image), "image");
			return `/v2/${repository}`;
		}
	}),
	8390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => isByteSource });
		function isByteSource(body) {
			return body !== void 0 && !(body instanceof Uint8Array);
		}
	}),
	6669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => contentOf,
			c: () => exchange
		});
		var error = __webpack_require__(8530);
		var printable = __webpack_require__(3958);
		var registry_error = __webpack_require__(7365);
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
		const zlib = () => process.getBuiltinModule("node:zlib");
		const DECODERS = {
			gzip: (bytes, maxOutputLength) => zlib().gunzipSync(bytes, { maxOutputLength }),
			"x-gzip": (bytes, maxOutputLength) => zlib().gunzipSync(bytes, { maxOutputLength }),
			deflate: (bytes, maxOutputLength) => zlib().inflateSync(bytes, { maxOutputLength }),
			br: (bytes, maxOutputLength) => zlib().brotliDecompressSync(bytes, { maxOutputLength })
		};
		function decodeBody(bytes, encoding, limit, what) {
			const name = (encoding ?? "identity").trim().toLowerCase();
			if (name === "identity" || name === "") return bytes;
			const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : void 0;
			if (decode === void 0) throw new error._G("INVALID_CONTENT", `${what} was sent in an encoding that was not asked for`);
			try {
				return decode(bytes, limit);
			} catch (cause) {
				throw new error._G("INVALID_CONTENT", `${what} was sent as ${name} but is not, or is larger than ${limit} bytes`, { cause });
			}
		}
		var byte_source = __webpack_require__(8390);
		var wire_transport = __webpack_require__(3171);
		const WORDS_LIMIT = 65536;
		const NOTHING = {
			bytes: /* @__PURE__ */ new Uint8Array(),
			isWhole: false
		};
		async function exchange({ transport, clock, log, patience }, question, request, limit = WORDS_LIMIT) {
			const { method, url } = request;
			const abort = new AbortController();
			const tooLong = () => abort.abort(new registry_error.d6(`not complete after ${patience / 1e3} s`));
			const timer = (0, byte_source.q)(request.body) ? void 0 : setTimeout(tooLong, patience);
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
				const { bytes, isWhole } = isLeft ? NOTHING : await readUpTo(response.body, most, !isSuccess);
				if (!isLeft) await (0, wire_transport.hv)();
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
				if (cause instanceof wire_transport.a1) throw cause;
				throw (0, registry_error.qE)(question, url, abort.signal.aborted ? abort.signal.reason : cause);
			} finally {
				clearTimeout(timer);
			}
		}
		function contentOf({ bytes, isWhole, header }, limit, what) {
			if (!isWhole || bytes.byteLength > limit) throw new error._G("INVALID_CONTENT", `${what} is larger than ${limit} bytes, which is refused`);
			return decodeBody(bytes, header("content-encoding"), limit, what);
		}
	}),
	3171: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Rh: () => DEFAULT_TIMEOUTS,
			a1: () => ClientClosed,
			g2: () => openTransport,
			hv: () => connectionIsFree
		});
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6895);
		var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2929);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7365);
		var _agents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8030);
		var _bulk_agent_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6743);
		var _byte_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8390);
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
				const proxy = (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_0__.iJ)(url, proxies);
				const ahead = proxy === void 0 && options.ca === void 0 && !bulk ? options.ahead?.agentOf(url.protocol) : void 0;
				if (ahead !== void 0) return ahead;
				const key = `${url.protocol} ${proxy} ${bulk}`;
				const known = agents.get(key);
				if (known !== void 0) return known;
				const agent = (0, _agents_js__WEBPACK_IMPORTED_MODULE_1__.QY)(url.protocol, {
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
					return (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_2__.M)(() => send(agentFor(wireRequest), timeouts, wireRequest));
				},
				close: async () => {
					isClosed = true;
					for (const agent of agents.values()) agent.destroy();
				}
			};
		}
		function send(agent, timeouts, { method, url, headers, body, bulk = false, signal }) {
			const { request } = (0, _agents_js__WEBPACK_IMPORTED_MODULE_1__.fe)(url.protocol);
			return new Promise((resolve, reject) => {
				const length = (0, _byte_source_js__WEBPACK_IMPORTED_MODULE_3__.q)(body) ? { "content-length": String(body.size) } : {};
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
					incoming.setTimeout(timeouts.idle, () => incoming.destroy(new _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_4__.d6(`nothing came for ${timeouts.idle / 1e3} s`)));
					resolve(toResponse(incoming, url, bulk ? (0, _bulk_agent_js__WEBPACK_IMPORTED_MODULE_5__.n)(incoming) : void 0));
				});
				const sent = () => outgoing.setTimeout(timeouts.answer + ((0, _byte_source_js__WEBPACK_IMPORTED_MODULE_3__.q)(body) ? body.size / COMMITTED : 0));
				if ((0, _byte_source_js__WEBPACK_IMPORTED_MODULE_3__.q)(body)) deliver(body, outgoing).then(sent, (error) => outgoing.destroy(error));
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
				const error = new _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_4__.d6(`${what} after ${milliseconds / 1e3} s`);
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
	})
};

export { id, ids, modules };