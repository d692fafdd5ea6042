import "node:module";

// 988.index.js
const id = 988;
const ids = [988];
const modules = {
	988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_fs_ = __webpack_require__(24);
		var external_node_os_ = __webpack_require__(161);
		var lib_core = __webpack_require__(307);
		var summary = __webpack_require__(439);
		const DOORS = [
			"build-workflow",
			"promote-workflow",
			"action",
			"terminal"
		];
		function adviceAt(advice, door) {
			return typeof advice === "function" ? advice(door) : advice;
		}
		function defuse(text) {
			return text.replace(/#(?=#\w*\[)/g, "# ").replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, "$1$2: ");
		}
		var errors_error = __webpack_require__(530);
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
		const door = DOORS.find((name) => name === process.env.MULTIARCH_DOOR) ?? "action";
		const log = {
			debug: (message) => lib_core.Yz(message),
			info: (message) => lib_core.pq(defuse(message)),
			warning: (message, advice) => lib_core.$e(toShow(message, adviceAt(advice, door)))
		};
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
		var promises_ = __webpack_require__(500);
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
		var checkout_files = __webpack_require__(605);
		function beginningOf(content) {
			return `multiarch-published-${content}-`;
		}
		const NOTE = /^multiarch-published-[0-9a-f]{64}-([0-9a-f]{64})-([0-9a-f]{40}|[0-9a-f]{64})$/;
		function noteOfLoss(content, digest) {
			return `multiarch-lost-${content}-${digest.replace(/^sha256:/, "")}`;
		}
		async function findPublishedContents(contents, evidence) {
			const found = await Promise.all(contents.map(async (content) => {
				const note = await evidence.find(beginningOf(content));
				const [, digest, revision] = NOTE.exec(note ?? "") ?? [];
				if (note?.startsWith(beginningOf(content)) !== true || digest === void 0 || revision === void 0) return [];
				const published = {
					digest: `sha256:${digest}`,
					revision
				};
				return await evidence.has(noteOfLoss(content, published.digest)) ? [] : [[content, published]];
			}));
			return new Map(found.flat());
		}
		const createHash = (algorithm) => process.getBuiltinModule("node:crypto").createHash(algorithm);
		const hash_sha256 = (text) => createHash("sha256").update(text).digest("hex");
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
		const DOCKER_HUB = "docker.io";
		const ALIASES = /* @__PURE__ */ new Set([
			DOCKER_HUB,
			"index.docker.io",
			"registry-1.docker.io"
		]);
		function docker_hub_canonicalHost(host) {
			const lower = host.toLowerCase();
			return ALIASES.has(lower) ? DOCKER_HUB : lower;
		}
		function isDockerHub(host) {
			return docker_hub_canonicalHost(host) === DOCKER_HUB;
		}
		function withNamespace(host, repository) {
			return isDockerHub(host) && !repository.includes("/") ? `library/${repository}` : repository;
		}
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
		var loopback = __webpack_require__(389);
		const OTHER = {
			name: "other",
			tokens: "any",
			makesRepositories: true,
			foldsCase: false
		};
		const kind_ECR = {
			...OTHER,
			name: "ecr",
			tokens: "none",
			accounts: "aws",
			writesPerSecond: 10,
			makesRepositories: false
		};
		const ECR_PUBLIC = {
			...kind_ECR,
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
				matches: isDockerHub,
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
				matches: (host) => parseEcrHost(host) !== void 0,
				kind: kind_ECR,
				correct: correctEcrHost
			},
			{
				matches: oneOf("public.ecr.aws"),
				kind: ECR_PUBLIC
			},
			{
				matches: isEcrPublicHost,
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
				matches: loopback.U,
				kind: {
					...OTHER,
					name: "loopback"
				}
			}
		];
		function kindOf(host) {
			const canonical = docker_hub_canonicalHost(host);
			return TABLE.find(({ matches }) => matches(canonical))?.kind ?? OTHER;
		}
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
			throw (0, errors_error.aY)(input, `'${text}' ${why}`, TAG_FORM, location);
		}
		function parseImageName(text, input = "images", location) {
			const refuse = (why) => (0, errors_error.aY)(input, `'${text}' ${why}`, IMAGE_FORM, location);
			const { tag, digest, ...name } = readReference(text, refuse);
			const suffix = digest ?? tag;
			if (suffix !== void 0) throw refuse(`has a tag or digest ('${suffix}')`);
			return name;
		}
		function parseReference(text, input = "reference", location) {
			return readReference(text, (why) => (0, errors_error.aY)(input, `'${text}' ${why}`, REFERENCE_FORM, location));
		}
		function readReference(text, refuse) {
			const bare = text.trim().replace(/^https:\/\//i, "");
			if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare)) throw refuse("names a scheme; write the host alone");
			if (/[^\x21-\x7e]/.test(bare)) throw refuse("has a space, or a character that is not ASCII");
			const [named = "", digest, ...more] = bare.split("@");
			if (more.length > 0) throw refuse("has more than one '@'");
			if (digest !== void 0 && !isDigest(digest)) throw refuse(`has a malformed digest ('${digest}')`);
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
			const repository = withNamespace(registry, kindOf(registry).foldsCase ? path.toLowerCase() : path);
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
			const host = docker_hub_canonicalHost(first);
			if (looksLikeHost(host)) return {
				registry: host,
				path: slash < 0 ? "" : name.slice(slash + 1)
			};
			if (slash >= 0 && host !== first) return {
				registry: first,
				path: name.slice(slash + 1)
			};
			return {
				registry: DOCKER_HUB,
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
		const platform_ALIASES = {
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
		function tryParsePlatform(text) {
			try {
				return parsePlatform(text);
			} catch {
				return;
			}
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
			return lookUp(platform_ALIASES, architecture) ?? architecture;
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
		function satisfiesPlatform(found, wanted) {
			const a = normalizePlatform(found);
			const b = normalizePlatform(wanted);
			if (a.os !== b.os || a.architecture !== b.architecture) return false;
			return wanted.variant === void 0 || (a.variant ?? "") === (b.variant ?? "");
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
			const { os, architecture, variant = "" } = normalizePlatform(parsePlatform(platform));
			const suffix = architecture === "arm64" && variant === "v8" ? "" : variant;
			return `${os === "linux" ? "" : `${os}-`}${architecture}${suffix}`;
		}
		const HASH_LENGTH = 9;
		function tagOfRef(name, sha256, room = MAX_TAG_LENGTH) {
			const dashed = name.replaceAll("/", "-");
			if (isTag(dashed) && dashed.length <= room) return dashed;
			const safe = dashed.replace(/[^A-Za-z0-9._-]/gu, "-").replace(/^(?=[.-]|$)/, "_");
			const hash = sha256(name).slice(0, 8);
			return `${safe.slice(0, room - HASH_LENGTH)}-${hash}`;
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
		function versionIn(tag) {
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
				prerelease: wordsOf(component).some((word) => (rankOf(word) ?? 0) < 0) || marker !== "" && (rankOf(wordOf(marker)) ?? -1) < 0
			};
		}
		function isPrerelease(name) {
			return versionIn(name)?.prerelease ?? false;
		}
		const PLAIN = /* @__PURE__ */ new Set([
			"release",
			"releases",
			"rel",
			"version",
			"ver",
			"v"
		]);
		function isComponentRelease(name) {
			return wordsOf(versionIn(name)?.component ?? "").some((word) => !PLAIN.has(word));
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
		const BRANCH = "branch-";
		function ownerOf(tag) {
			if (/^latest(?:$|-)/i.test(tag)) return "the newest release's tag";
			if (/^sha\d+-/i.test(tag)) return "the tag of a signature or attestation";
			if (/^buildcache-/i.test(tag)) return "the tag of a cache";
			if (/^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(tag)) return "a commit";
			if (isArchTag(tag)) return "the tag of one architecture";
			if (tag.startsWith(BRANCH)) return void 0;
			const version = versionIn(tag);
			if (version === void 0) return void 0;
			return version.component === "" || version.numbers.length > 2 ? "a version" : void 0;
		}
		const ARCH_TAG = /-(?:amd64(?:v\d)?|arm64(?:v\d)?|armv\d|arm|386|ppc64le|s390x|riscv64|mips64le|mips64|mipsle|mips|loong64)$/;
		function isArchTag(tag) {
			return ARCH_TAG.test(tag);
		}
		function tagOfBranch(name, sha256, room = MAX_TAG_LENGTH) {
			const plain = tagOfRef(name, sha256, room);
			if (plain.startsWith(BRANCH) && ownerOf(plain.slice(7)) !== void 0) return withHash(plain, name, sha256, room);
			if (ownerOf(plain) === void 0) return plain;
			if (isArchTag(plain)) return withHash(plain, name, sha256, room);
			const own = BRANCH + plain;
			return own.length <= room ? own : withHash(own, name, sha256, room);
		}
		function withHash(tag, name, sha256, room) {
			const hash = `-${sha256(name).slice(0, 8)}`;
			const own = tag.slice(0, room - hash.length) + hash;
			return ownerOf(own) === void 0 ? own : (BRANCH + tag).slice(0, room - hash.length) + hash;
		}
		const COMMIT_DIGITS = 8;
		function commitTag(revision, length = COMMIT_DIGITS) {
			const first = revision.slice(0, length);
			if (length === 0 || /[a-f]/i.test(first)) return first;
			const letter = revision.search(/[a-f]/i);
			return letter < 0 ? revision : revision.slice(0, letter + 1);
		}
		function renderTemplate({ parts, when }, facts) {
			if (when.length > 0 && !when.some((condition) => holds(condition, facts))) return void 0;
			const values = parts.map((part) => fill(part, facts));
			const isComplete = values.every((value) => value !== void 0 && value !== "");
			const isNothing = uses(parts, "major") && !uses(parts, "minor") && versionPart("major", facts) === "0";
			return isComplete && !isNothing ? values.join("") : void 0;
		}
		function uses(parts, variable) {
			return parts.some((part) => part.kind === "variable" && part.name === variable);
		}
		function holds(condition, facts) {
			const { mode, event, branch, defaultBranch } = facts;
			const early = isEarly(facts);
			if (condition === "release") return mode === "release" && !early;
			if (condition === "prerelease") return mode === "release" && early;
			if (condition === "default-branch") return mode === "branch" && branch !== void 0 && branch === defaultBranch;
			return condition === mode || condition === event;
		}
		function isEarly({ gitTag = "", prerelease = false }) {
			return prerelease || isPrerelease(gitTag);
		}
		function fill(part, facts) {
			if (part.kind === "text") return part.text;
			const { name, argument } = part;
			if (name === "sha") return commitOf(facts.revision, argument);
			if (name === "date") return dateOf(facts.commitTime, argument);
			if (name === "tag") return facts.gitTag;
			if (name === "branch") return facts.branch;
			if (name === "pr") return facts.pullRequest?.toString();
			if (name === "run") return facts.run;
			return versionPart(name, facts);
		}
		function commitOf(revision, digits) {
			return digits === "" ? revision : commitTag(revision, Number(digits));
		}
		const PARTS = [
			"major",
			"minor",
			"patch"
		];
		function versionPart(name, facts) {
			const version = versionIn(facts.gitTag ?? "");
			if (version === void 0) return void 0;
			if (name === "version") return version.text.replace(/^v/i, "");
			return isEarly(facts) ? void 0 : version.numbers[PARTS.indexOf(name)]?.toString();
		}
		function dateOf(time, format) {
			const date = new Date(time ?? NaN);
			if (Number.isNaN(date.getTime())) return void 0;
			const [year = "", month = "", day = "", hour = "", minute = "", second = ""] = date.toISOString().match(/\d+/g) ?? [];
			const pieces = {
				YYYY: year,
				MM: month,
				DD: day,
				HH: hour,
				mm: minute,
				ss: second
			};
			return format.replace(/YYYY|MM|DD|HH|mm|ss/g, (piece) => pieces[piece] ?? piece);
		}
		function isBot(login) {
			return login !== void 0 && /\[bot\]$|^renovate-bot$|^dependabot-preview$/.test(login);
		}
		function sourceOf(event) {
			const { name, ref, headRef, releaseTag, fork, pullRequest } = event;
			if (fork) return pullRequest === void 0 ? void 0 : {
				kind: "branch",
				name: `pr-${pullRequest}`
			};
			const tag = name === "release" ? releaseTag ?? gitTagOf(ref) : gitTagOf(ref);
			if (tag !== void 0) return {
				kind: "git-tag",
				name: tag
			};
			const branch = name.startsWith("pull_request") ? headRef : branchOf(ref);
			return branch === void 0 || branch === "" ? void 0 : {
				kind: "branch",
				name: branch
			};
		}
		const BRANCHES = "refs/heads/";
		const TAGS = "refs/tags/";
		function branchOf(ref) {
			return ref.startsWith(BRANCHES) ? ref.slice(11) : void 0;
		}
		function gitTagOf(ref) {
			return ref.startsWith(TAGS) ? ref.slice(10) : void 0;
		}
		function line(input, patterns, more) {
			return `To publish it, write below 'with:' ${input}: "${[...patterns, more].join(", ")}"`;
		}
		function hintPreview({ previewBranches, previewLabels }, branch) {
			const [label] = previewLabels;
			const way = line("preview-branches", previewBranches, branch);
			return label === void 0 ? `${way}.` : `${way}; or give the pull request the label ${label}.`;
		}
		function hintBranches(branches, branch) {
			return `${line("branches", branches, branch)}.`;
		}
		function hintReleases(releases, tag) {
			return `${line("releases", releases, tag)}.`;
		}
		function hintBots(named, bots) {
			const way = line("bots", named, bots.join(", "));
			return bots.includes("dependabot[bot]") ? `${way}, once Dependabot has secrets of its own (Settings, Secrets, Dependabot).` : `${way}, if its runs have the credentials.`;
		}
		function warnUnheard(reason, hint = "") {
			return `'push: true' is asked for, and nothing is pushed. ${reason} ${hint}`.trim();
		}
		function factsOf(event, { mode, source = sourceOf(event) }, { commitTime }) {
			return {
				mode,
				event: event.name,
				...nameOf(source),
				defaultBranch: event.defaultBranch,
				prerelease: event.prerelease,
				pullRequest: event.name.startsWith("pull_request") ? event.pullRequest : void 0,
				revision: event.sha,
				commitTime,
				run: event.run
			};
		}
		function nameOf(source) {
			if (source === void 0) return {};
			return source.kind === "git-tag" ? { gitTag: source.name } : { branch: source.name };
		}
		function writeNames(templates, facts, sha256, room = MAX_TAG_LENGTH) {
			return renderAll(templates, facts).filter(({ name, template }) => !isWithheld(name, template, facts)).map(({ name, template }) => ({
				name: toTag(name, template, sha256, room),
				template
			}));
		}
		function withheldNames(templates, facts) {
			return renderAll(templates, facts).filter(({ name, template }) => isWithheld(name, template, facts)).map(({ name }) => name);
		}
		function renderAll(templates, facts) {
			return templates.flatMap((template) => {
				const name = renderTemplate(template, facts);
				return name === void 0 ? [] : [{
					name,
					template
				}];
			});
		}
		function isWithheld(name, { parts, when, text }, { mode }) {
			if (mode !== "preview" || uses(parts, "branch") || uses(parts, "sha")) return false;
			const owner = ownerOf(name);
			if (owner !== void 0 && uses(parts, "pr")) throw (0, errors_error.aY)("tags", `'${text}' names a pull request ${name}, which looks like ${owner}`, "pr-{{pr}}");
			return owner !== void 0 && !when.some((each) => each === "preview" || each === "pull_request");
		}
		function toTag(name, { parts }, sha256, room) {
			if (uses(parts, "branch")) return tagOfBranch(name, sha256, room);
			return uses(parts, "tag") || uses(parts, "version") ? tagOfRef(name, sha256, room) : name;
		}
		function requireName(decision, event, names, { tag, tags, push }) {
			if (!(decision.mode !== "verify" && decision.mode !== "skip") || tag !== void 0 || tags.length === 0 || names.length > 0) return decision;
			const source = sourceOf(event);
			const reason = `No line of 'tags' names ${source === void 0 ? "this run" : `${source.kind === "branch" ? "branch" : "tag"} ${source.name}`}: built, not pushed.`;
			const hint = `To publish it, add a line to 'tags', such as {{${source?.kind === "git-tag" ? "tag" : "branch"}}}.`;
			return {
				mode: "verify",
				reason,
				hint,
				...push === true ? { warning: warnUnheard(reason, hint) } : {}
			};
		}
		function planTags(request) {
			if (request.mode === "verify" || request.mode === "skip") return [];
			const given = additionalTags(request).map((name) => giveTag(name, "additional-tags", request));
			return fold([
				...nameBuild(request),
				...given,
				...floatingTags(request)
			]);
		}
		function nameRun(request) {
			try {
				return nameBuild(request)[0]?.name ?? "";
			} catch {
				return "";
			}
		}
		function additionalTags({ mode, additionalTags: names, isAsked = false }) {
			if (mode !== "preview") return names;
			return isAsked ? names.filter((name) => ownerOf(name) === void 0) : [];
		}
		function explainTags(request, tags) {
			const { mode, source, tag, templates = [], facts } = request;
			const own = tags[0]?.name;
			const plain = source?.name.replaceAll("/", "-") ?? "";
			const owner = tag === void 0 && templates.length === 0 && source?.kind === "branch" ? ownerOf(plain) : void 0;
			const written = additionalTags(request);
			const dropped = mode === "preview" ? request.additionalTags.filter((name) => !written.includes(name)) : [];
			const withheld = facts === void 0 ? [] : withheldNames(templates, facts);
			return [
				...owner === void 0 || own === void 0 ? [] : [`Branch ${source?.name} is tagged ${own}: ${plain} looks like ${owner}, which is not for branches.`],
				...dropped.length > 0 ? [`A preview has its own tag alone: ${dropped.join(", ")} of additional-tags is not written.`] : [],
				...withheld.map((name) => `A preview has no ${name} by itself: write '${name} if=preview' in tags where it should.`)
			];
		}
		const NAMELESS = "nothing names this build";
		function nameBuild(request) {
			const { tag, source, templates = [], facts } = request;
			const first = tag === void 0 ? [] : [giveTag(refuseTaken(tag, request), "tag", request)];
			if (templates.length > 0 && facts !== void 0) return [...first, ...fillTemplates(request, templates, facts)];
			if (tag !== void 0) return first;
			if (source === void 0) throw (0, errors_error.aY)("tag", `${NAMELESS}: it runs outside of any branch or Git tag`, "a tag");
			const room = roomIn(request);
			if (source.kind === "branch") return [{
				name: tagOfBranch(source.name, request.sha256, room),
				mutable: true
			}];
			return [{
				name: tagOfRef(source.name, request.sha256, room),
				mutable: !isFixedSource(request)
			}];
		}
		function roomIn({ suffixes }) {
			return MAX_TAG_LENGTH - Math.max(0, ...suffixes.map((suffix) => suffix.length));
		}
		function isFixedSource({ source, revision, hasFinerTags = false }) {
			if (source?.kind !== "git-tag") return false;
			return isFixedGitTag(source.name, revision) && !(hasFinerTags && mayHaveFinerTags(source.name));
		}
		function fillTemplates(request, templates, facts) {
			return writeNames(templates, facts, request.sha256, roomIn(request)).map(({ name, template: { parts } }) => {
				const given = giveTag(name, "tags", request);
				return (uses(parts, "version") || uses(parts, "tag")) && isFixedSource(request) ? {
					...given,
					mutable: false
				} : given;
			});
		}
		function refuseTaken(tag, { mode, source }) {
			const isOfBranch = source?.kind === "branch" && source.name.replaceAll("/", "-") === tag;
			const owner = mode === "preview" || isOfBranch ? ownerOf(tag) : void 0;
			if (owner === void 0) return tag;
			throw (0, errors_error.aY)("tag", `'${tag}' looks like ${owner}, and ${mode === "preview" ? "a preview" : "a branch"} may not take that`, "another name; without this input the branch has a tag of its own");
		}
		function mayHaveFinerTags(name) {
			const version = versionIn(name);
			return version?.numbers.length === 2 && version.marker === "" && version.build === "";
		}
		function giveTag(name, input, { suffixes, source, revision }) {
			if (!isTag(name) && name.length <= MAX_TAG_LENGTH) parseTag(name, input);
			const longest = suffixes.reduce((a, b) => b.length > a.length ? b : a, "");
			const length = name.length + longest.length;
			if (length > MAX_TAG_LENGTH) throw (0, errors_error.aY)(input, `'${name}' has ${name.length} characters${longest === "" ? "" : `, ${length} with '${longest}' behind it`}`, `at most ${MAX_TAG_LENGTH - longest.length}${longest === "" ? "" : `, so that all fit into ${MAX_TAG_LENGTH}`}`);
			const fixed = source?.kind === "git-tag" && source.name === name ? isFixedGitTag(name, revision) : namesOneBuild(name, revision);
			return {
				name: parseTag(name, input),
				mutable: !fixed
			};
		}
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
		}
		const LARGEST_MAJOR = 9999;
		function isFixedGitTag(name, revision) {
			const version = versionIn(name);
			const [major = Infinity, ...others] = version?.numbers ?? [];
			return !(others.length === 0 && version?.marker === "" && major <= LARGEST_MAJOR || !/\d/.test(name)) || namesOneBuild(name, revision);
		}
		function floatingTags(request) {
			return [...versionTags(request), ...wantsLatest(request) ? ["latest"] : []].map((name) => ({
				name,
				mutable: true
			}));
		}
		function versionTags({ mode, semverTags, tag, source, prerelease, sha256 }) {
			const version = versionIn(tag ?? source?.name ?? "");
			if (!semverTags || mode !== "release" || prerelease === true || version === void 0) return [];
			const written = /^(?<v>[vV]?)(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?:0|[1-9]\d*)(?=$|\+)/.exec(version.text);
			if (written === null || version.prerelease) return [];
			const { v = "", major = "", minor = "" } = written.groups ?? {};
			const before = version.component.replace(/[/@]/g, "-") + v;
			return [`${before}${major}.${minor}`, ...major === "0" ? [] : [before + major]].map((name) => tagOfRef(name, sha256));
		}
		function wantsLatest({ mode, latest, tag, source, prerelease, namesReleases = false }) {
			if (latest === true) return mode !== "preview";
			if (latest === false || mode !== "release" || prerelease === true) return false;
			const names = [tag, source?.name].filter((name) => name !== void 0);
			if (!namesReleases && names.some(isComponentRelease)) return false;
			return names.some((name) => /\d/.test(name)) && !names.some(isPrerelease);
		}
		function fold(tags) {
			const byName = /* @__PURE__ */ new Map();
			for (const { name, mutable } of tags) byName.set(name, {
				name,
				mutable: mutable || (byName.get(name)?.mutable ?? false)
			});
			return [...byName.values()];
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
		const BACKEND_NAMES = ["github", "aws-batch"];
		const DEFAULT_BACKEND = "github";
		function namedOnce(input) {
			const seen = /* @__PURE__ */ new Set();
			return (name) => {
				const key = name === "default" ? name : platformKey(parsePlatform(name, input));
				if (seen.has(key)) throw (0, errors_error.aY)(input, `'${name}' is given twice`, "each platform once");
				seen.add(key);
			};
		}
		function findFor(named, platform) {
			const wanted = parsePlatform(platform);
			return named.find((one) => platformKey(parsePlatform(one.platform)) === platformKey(wanted)) ?? named.find((one) => satisfiesPlatform(wanted, parsePlatform(one.platform)));
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
		function valueFor({ named, otherwise }, platform) {
			return findFor(named, platform)?.value ?? otherwise;
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
		const INPUT = "builder";
		const ACCEPTED = "tcp://host:port, ssh://user@host, unix:///path or kubernetes://namespace, or lines platform=… (linux/arm64=tcp://builder.example.org:1234)";
		const NAMED = /^(default|[a-z0-9]+\/[a-z0-9/._-]+)\s*=\s*(.*)$/i;
		function parseBuilders(lines) {
			const note = namedOnce(INPUT);
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
		function builderFor(platform, { byPlatform, otherwise }) {
			const found = findFor(byPlatform, platform);
			return found === void 0 ? otherwise : found.builder;
		}
		function builtElsewhere(platform, { builder: builders, images, buildContexts, smokeTest }) {
			const builder = builderFor(platform, builders);
			if (builder === void 0) return {};
			if (!isHere(builder)) {
				const contexts = Object.values(buildContexts).map((context) => context.replace(/^docker-image:\/\//, ""));
				const local = [...images, ...contexts].find((name) => name.includes("/") && (0, loopback.U)(hostOf(name)));
				if (local !== void 0) throw (0, errors_error.aY)(INPUT, `${builder.endpoint} is another machine, where '${local}' is not`, "images at an address that both reach");
			}
			return {
				builder,
				...smokeTest === void 0 ? {} : { smokeTestIn: "builder" }
			};
		}
		const hostOf = (image) => image.slice(0, image.indexOf("/"));
		function isHere({ driver, endpoint }) {
			if (driver === "kubernetes") return false;
			return endpoint.startsWith("unix://") || URL.canParse(endpoint) && (0, loopback.U)(new URL(endpoint).host);
		}
		const builder_HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;
		const USER = /^[a-z0-9_][a-z0-9_.-]*$/i;
		const NAMESPACE = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
		function parseEndpoint(text) {
			if (!URL.canParse(text) || /[\s\p{Cc}]/u.test(text)) throw (0, errors_error.aY)(INPUT, `'${text}' is not an endpoint`, ACCEPTED);
			const url = new URL(text);
			const refuse = (why, accepted = ACCEPTED) => (0, errors_error.aY)(INPUT, `'${url.protocol}//${url.host}' ${why}`, accepted);
			const read = SCHEMES[url.protocol];
			if (read === void 0) throw refuse("is of no kind that is known");
			if (url.password !== "") throw refuse("has a password in it", "an address alone: keys are given apart");
			if (url.hash !== "") throw refuse("has a '#' in it");
			return read(url, refuse);
		}
		const SCHEMES = {
			"tcp:": (url, refuse) => {
				if (!builder_HOST.test(url.hostname) || url.port === "" || url.username !== "" || !isBare(url)) throw refuse("has no host and port, or more than these", "tcp://host:port");
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
				if (!builder_HOST.test(url.hostname) || !isUser || !isBare(url)) throw refuse("has no host", "ssh://user@host or ssh://user@host:port");
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
		const namesInLeg = inputNames.filter((name) => inputs[name].leg === true);
		const shapedMembers = new Map(inputNames.flatMap((name) => {
			const { shapes = false, default: otherwise } = inputs[name];
			if (shapes === false) return [];
			return [[shapes === true ? memberOf(name) : shapes, otherwise]];
		}));
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
				const platform = parsePlatform(text, this.#input);
				const key = platformKey(platform);
				if (!this.#seen.has(key)) this.#seen.set(key, formatPlatform(platform));
			}
			#add(text, location) {
				const platform = parsePlatform(text, this.#input, location);
				const key = platformKey(platform);
				const earlier = this.#seen.get(key);
				if (earlier !== void 0) throw (0, errors_error.aY)(this.#input, `${(0, errors_error.Y0)(text)} is given twice (before as '${earlier}')`, "each platform once", location);
				this.#seen.set(key, formatPlatform(platform));
			}
		}
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
				return [...new Set(kind === "names" ? reader_splitNames(text) : splitItems(text, /[,\r\n]/))];
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
		function reader_splitNames(text) {
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
		var json = __webpack_require__(698);
		const runners_INPUT = "runners";
		const runners_ACCEPTED = "lines platform=label (linux/arm64=ubuntu-24.04-arm, default=…), or a JSON object of label, [labels] or {\"group\": …, \"labels\": […]}";
		function parseRunners(text) {
			const entries = text.trimStart().startsWith("{") ? readObject(text) : readLines(text);
			const note = namedOnce(runners_INPUT);
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
			if (!(0, json.OW)(value)) throw (0, errors_error.aY)(runners_INPUT, `'${text}' is not an object`, runners_ACCEPTED);
			return Object.entries(value);
		}
		function readLines(text) {
			return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => {
				const at = line.indexOf("=");
				if (at < 0) throw (0, errors_error.aY)(runners_INPUT, `'${line}' has no '='`, runners_ACCEPTED);
				const value = line.slice(at + 1).trim();
				return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? runners_parseJson(value, line) : value];
			});
		}
		function runners_parseJson(text, shown) {
			try {
				return JSON.parse(text);
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				throw (0, errors_error.aY)(runners_INPUT, `'${shown}' is not valid JSON (${why})`, runners_ACCEPTED);
			}
		}
		function readRunner(name, value) {
			const refuse = () => (0, errors_error.aY)(runners_INPUT, `${JSON.stringify(value)} for '${name}' is not a runner`, runners_ACCEPTED);
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
		const NATIVE = {
			"linux/amd64": "ubuntu-24.04",
			"linux/arm64": "ubuntu-24.04-arm"
		};
		const EMULATING = "ubuntu-24.04";
		function chooseRunner(platform, runners, emulation) {
			const mapped = findMapped(platform, runners);
			if (mapped !== void 0) return checkMapped(platform, mapped, emulation);
			const native = findNative(platform);
			if (native !== void 0) return {
				runner: native,
				emulation: false
			};
			if (emulation && platform.startsWith("linux/")) return {
				runner: EMULATING,
				emulation: true
			};
			throw (0, errors_error.aY)("platforms", `no runner is known for '${platform}'`, `a line '${platform}=<label>' in 'runners'${platform.startsWith("linux/") ? ", or 'emulation'" : ""}`);
		}
		function chooseWaiter(platform, runners) {
			return {
				runner: findMapped(platform, runners) ?? EMULATING,
				emulation: false
			};
		}
		function findMapped(platform, { byPlatform, otherwise }) {
			return findFor(byPlatform, platform)?.runner ?? otherwise;
		}
		function findNative(platform) {
			const wanted = parsePlatform(platform);
			return Object.entries(NATIVE).find(([name]) => satisfiesPlatform(wanted, parsePlatform(name)))?.[1];
		}
		function checkMapped(platform, runner, emulation) {
			const { architecture } = parsePlatform(platform);
			const hosted = typeof runner === "string" ? hostedArchitecture(runner) : void 0;
			if (runner === "ubuntu-slim") throw (0, errors_error.aY)(runners_INPUT, `'ubuntu-slim' for '${platform}' has no Docker daemon`, "a runner with Docker");
			if (hosted === void 0) return {
				runner,
				emulation
			};
			if (hosted !== architecture && !emulation) throw (0, errors_error.aY)(runners_INPUT, `'${runner}' for '${platform}' is an ${hosted} machine`, `an ${architecture} runner, or 'emulation'`);
			return {
				runner,
				emulation: hosted !== architecture
			};
		}
		function hostedArchitecture(label) {
			if (/^ubuntu-\d\d\.\d\d-arm$/.test(label)) return "arm64";
			return /^ubuntu-(?:latest|\d\d\.\d\d)$/.test(label) ? "amd64" : void 0;
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
		const MAX_VARIANT_LENGTH = 63;
		const variant_name_GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
		const variant_name_ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
		function parseVariantName(name, input, location) {
			const refuse = (why) => (0, errors_error.aY)(input, `${(0, errors_error.Y0)(name)} ${why}`, variant_name_ACCEPTED, location);
			if (!variant_name_GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH) throw refuse("is not a variant name");
			const architecture = name.split("-").find(isCalled) ?? (isCalled(name) ? name : void 0);
			if (architecture !== void 0) throw refuse(`contains the architecture '${architecture}', which tags have anyway`);
			return name;
		}
		function isCalled(word) {
			return /^armv[0-9]/.test(word) || isArchitecture(word);
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
			platforms: readPlatforms,
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
				if (image !== void 0) parseReference(image, name);
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
			const isLocal = url?.protocol === "http:" && isLoopback(url.hostname);
			if (isPlain && (url.protocol === "https:" || isLocal)) return text;
			throw (0, errors_error.aY)("batch-repository", "it is not a plain https:// URL", "https://host/path, without a login");
		}
		function isLoopback(host) {
			return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
		}
		function readImages(read) {
			const names = [...read.list("images"), ...read.list("image")];
			if (names.length === 0) throw (0, errors_error.aY)("images", "no image is given", "host/path, several by comma or line: ghcr.io/org/app");
			return [...new Set(names.map((name) => formatImageName(parseImageName(name))))];
		}
		function readOptionalImages(read) {
			const names = [...new Set(read.list("optional-images").map((name) => formatImageName(parseImageName(name))))];
			const required = new Set([...read.list("images"), ...read.list("image")].map((name) => formatImageName(parseImageName(name))));
			const twice = names.find((name) => required.has(name));
			if (twice === void 0) return names;
			throw (0, errors_error.aY)("optional-images", `'${twice}' is among images as well`, "an image that is in one of the two");
		}
		function readPlatforms(read) {
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
				const { registry } = parseImageName(`${host}/image`);
				if (registry === host.toLowerCase()) return registry;
			} catch {}
			throw (0, errors_error.aY)("insecure-registries", `'${host}' is not a registry's host`, "host or host:port, e.g. registry.local:5000");
		}
		function toSwitch(choice) {
			return choice === "auto" ? "auto" : choice === "true";
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
			const built = new Set(base.platforms.map((platform) => platformKey(parsePlatform(platform))));
			const missing = platforms.filter((platform) => !built.has(platformKey(parsePlatform(platform))));
			if (missing.length > 0) throw (0, errors_error.aY)(file, `'${name}' is for ${missing.join(", ")}, and '${base.name}', which it is built from, is not`, `of ${base.platforms.join(", ")}, or more platforms for '${base.name}'`, location);
		}
		function withBases(chosen, declared) {
			const names = /* @__PURE__ */ new Set();
			for (const variant of chosen) for (let at = variant; at !== void 0 && !names.has(at.name); at = declared.find(({ name }) => name === at?.own?.from?.variant)) names.add(at.name);
			return names.size === chosen.length ? chosen : declared.filter(({ name }) => names.has(name));
		}
		var momoa = __webpack_require__(536);
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
				throw (0, errors_error.aY)(file, `not valid JSON: ${describe(error)}`, "strict JSON", location);
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
		function describe(error) {
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
						name: json_value_nameOf(member),
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
		function json_value_nameOf({ name }) {
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
		function platforms_value_readPlatforms(value, file) {
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
		var dist = __webpack_require__(511);
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
		function pathMatcher({ text }) {
			const star = text.indexOf("*");
			if (star < 0) return (path) => path === text || path.startsWith(`${text}/`);
			const [before, steps] = [text.slice(0, star), stepsOf(text.slice(star))];
			const last = steps.at(-1)?.kind === "text" ? text.slice(text.lastIndexOf("*") + 1) : "";
			const mayEnd = (path) => path.endsWith(last) || path.includes(`${last}/`);
			return (path) => path.startsWith(before) && mayEnd(path) && matches(path.slice(before.length), steps);
		}
		function stepsOf(text) {
			return (text.match(/\*\*\/|\*{2,}|\*|[^*]+/g) ?? []).map((part) => {
				if (part === "**/") return { kind: "folders" };
				if (part.startsWith("**")) return { kind: "any" };
				return part === "*" ? { kind: "name" } : {
					kind: "text",
					text: part
				};
			});
		}
		function matches(path, steps) {
			let places = [0];
			for (const step of steps) places = ends(path, places, step);
			return places.some((place) => place === path.length || path[place] === "/");
		}
		function ends(path, places, step) {
			const [first] = places;
			if (first === void 0) return [];
			if (step.kind === "text") return places.flatMap((place) => path.startsWith(step.text, place) ? [place + step.text.length] : []);
			const from = new Set(places);
			const found = [];
			let isOpen = false;
			for (let at = first; at <= path.length; at += 1) {
				if (from.has(at)) isOpen = true;
				if (step.kind === "name" ? isOpen : step.kind === "any" || from.has(at) || path[at - 1] === "/") found.push(at);
				if (path[at] === "/") isOpen = false;
			}
			return found;
		}
		const PLACEHOLDER = "<image>";
		const own_images_ACCEPTED = `host/path, a name beside those of 'images' (tools), or a pattern (${PLACEHOLDER}-tools)`;
		function ownImages(names, images) {
			const all = names.flatMap((name) => {
				if (hasHost(name)) return [name];
				if (name.includes(PLACEHOLDER)) return images.map((image) => name.replaceAll(PLACEHOLDER, image));
				return images.map((image) => image.slice(0, image.lastIndexOf("/") + 1) + name);
			});
			return [...new Set(all.map((name) => formatImageName(parseImageName(name, "image"))))];
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
		const members_oneOf = (...choices) => dist.KIO(choices, choices.join(", "));
		const matching = (pattern, accepted) => dist.FsL(dist.YjP(accepted), dist.yGV(pattern, accepted));
		const members_text = dist.YjP("text");
		const flag = dist.zMY("true or false");
		dist.euz(1, "1");
		function members_whole(least = 0, most = Number.POSITIVE_INFINITY) {
			const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
			const bounded = dist.FsL(dist.aig(accepted), dist.ndf(accepted), dist.Wwf(least, accepted));
			return most === Number.POSITIVE_INFINITY ? bounded : dist.FsL(bounded, dist.cGV(most, accepted));
		}
		dist.FsL(dist.aig("seconds"), dist.Wwf(0, "seconds, from 0"));
		about(members_whole(), "Milliseconds since 1970.");
		about(members_whole(), "Bytes.");
		matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
		matching(/^[a-z]+\/[^ ;]+$/, "a media type");
		const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "a tag");
		const members_image = matching(/^[^/]+\/[^@]+$/, "an image, host/path");
		matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, "host/path@digest");
		const platform = about(matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, "os/arch or os/arch/variant"), "os/arch or os/arch/variant.");
		const revision = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, "a commit, 40 or 64 hexadecimal digits, or nothing");
		members_oneOf("release", "preview", "branch", "verify", "skip");
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
		const MAX_LEGS = 256;
		const legIndex = members_whole(0, 255);
		const runner = dist.KCZ([
			members_text,
			list(members_text),
			members_closed({
				group: members_text,
				labels: optional(list(members_text))
			})
		], "a label, a list of labels, or an object with group and labels");
		const cache = members_oneOf("auto", "gha", "registry", "none");
		const compression = members_oneOf("gzip", "zstd", "estargz");
		const compressionLevel = members_whole(0, 22);
		const format = members_oneOf("oci", "docker", "plain");
		const onExisting = members_oneOf("reuse", "overwrite", "fail");
		const trust = members_oneOf("evidence", "claim");
		const moves = members_oneOf("release", "branch");
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
				submodules: optional(about(members_oneOf("true", "recursive"), "Submodules are fetched, too; `recursive`: and theirs.")),
				minutes: about(members_whole(1, 7200), "How long the job may take from its submission.")
			}), "The job of AWS Batch that builds it; absent: it is built where it is asked for.")),
			builder: optional(about(members_closed({
				driver: members_oneOf("remote", "kubernetes"),
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
			smokeTestIn: optional(about(members_oneOf("engine", "builder"), "Where that test runs: in a container of the engine, or as a last step in the builder; absent: the engine.")),
			ssh: optional(about(list(members_text), "For `RUN --mount=type=ssh`: `id`, the machine's agent; `id=NAME`, a secret's key.")),
			noCache: optional(about(flag, "Whether every step is built anew.")),
			noCacheFilters: optional(about(list(members_text), "Stages whose steps are built anew.")),
			pull: optional(about(flag, "Whether registries are asked for base images that are there.")),
			shmSize: optional(about(members_text, "Size of `/dev/shm` in each `RUN`.")),
			ulimit: optional(about(list(members_text), "Limits of each `RUN`, `name=soft[:hard]`.")),
			addHosts: optional(about(list(members_text), "Addresses of hosts in each `RUN`, `host=address`.")),
			network: optional(about(members_oneOf("default", "none"), "Network of each `RUN`.")),
			cacheMode: optional(about(members_oneOf("max", "min"), "Layers that are cached; absent: `max`.")),
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
				platforms: platforms_value_readPlatforms(value, file),
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
					platforms: platforms_value_readPlatforms(member.value, file),
					location
				};
			}), DEFAULT_PLATFORMS, file);
		}
		function file_readObject(object, file) {
			const own = readOwnSettings(object, file);
			const platforms = object.members.find(({ name }) => name === "platforms");
			return {
				...platforms === void 0 ? {} : { platforms: platforms_value_readPlatforms(platforms.value, file) },
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
		const file_choice_NAMES = ["multiarch.yaml", ".aws-architecture"];
		const NONE = "none";
		function chooseFile({ architectureFile, context = "." }, files) {
			if (architectureFile === NONE) return void 0;
			if (architectureFile !== void 0) {
				const text = files.read(architectureFile);
				if (text !== void 0) return {
					path: architectureFile,
					text
				};
				throw (0, errors_error.aY)("architecture-file", `there is no file '${architectureFile}'`, `a file of the repository, or '${NONE}'`);
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
			return (await __webpack_require__.e(681).then(__webpack_require__.bind(__webpack_require__, 681))).readYaml;
		}
		function suffixOf({ name, own = {} }) {
			return own.suffix ?? (own.images === void 0 ? name : "");
		}
		const OTHER_TRIGGER = (door) => door === "terminal" ? void 0 : "In the workflow, write 'on: pull_request' in place of 'on: pull_request_target'.";
		const OTHER_DOCKERFILE = (door) => `Correct ${dockerfileAt(door)}; its path is relative to the repository's root.`;
		function addDockerfile(variant) {
			const without = variant === "" ? "" : `, or take '${variant}' out of the variants`;
			return (door) => `Add the file, or name another by ${dockerfileAt(door)}${without}.`;
		}
		function dockerfileAt(door) {
			return door === "terminal" ? "--dockerfile" : "the input 'dockerfile'";
		}
		const dockerfiles_PLACEHOLDER = "<variant>";
		function findDockerfiles(variants, inputs, files) {
			const { context, dockerfile } = inputs;
			if (context !== "." && !files.exists(context)) throw (0, errors_error.aY)("context", `there is no directory '${context}'`, "a directory of the repository");
			if (dockerfile !== void 0) checkPattern(dockerfile, variants);
			return variants.map((variant) => {
				const { own = {} } = variant;
				if (own.context !== void 0 && own.context !== "." && !files.exists(own.context)) throw (0, errors_error.aY)(variant.location?.file ?? "context", `there is no directory '${own.context}', the context of '${variant.name}'`, "a directory of the repository", variant.location);
				const given = own.dockerfile ?? dockerfile;
				const paths = (given === void 0 ? conventional(variant, own.context ?? context) : [given]).map((path) => path.replaceAll(dockerfiles_PLACEHOLDER, variant.name));
				const found = paths.find((path) => files.exists(path));
				if (found === void 0) throw dockerfiles_refuseMissing(variant, paths, given !== void 0);
				return {
					...variant,
					dockerfile: found
				};
			});
		}
		function conventional({ name, own = {} }, context) {
			const file = name === "" ? "Dockerfile" : `Dockerfile-${dockerfiles_PLACEHOLDER}`;
			const isTold = own.target !== void 0;
			const inContext = [file, ...isTold || own.context !== void 0 ? ["Dockerfile"] : []];
			const atRoot = [file, ...isTold ? ["Dockerfile"] : []];
			const paths = context === "." ? [] : inContext.map((path) => `${context}/${path}`);
			return [.../* @__PURE__ */ new Set([...paths, ...context === "." ? inContext : atRoot])];
		}
		function checkPattern(dockerfile, variants) {
			const isPattern = dockerfile.includes(dockerfiles_PLACEHOLDER);
			if (isPattern && variants.some(({ name }) => name === "")) throw (0, errors_error.aY)("dockerfile", `'${dockerfile}' is a pattern for several variants, and there are none`, "a file's path");
			const same = variants.filter(({ own }) => !isToldApart(own));
			if (!isPattern && same.length > 0 && variants.length > 1) {
				const names = same.map(({ name }) => name).join(", ");
				throw (0, errors_error.aY)("dockerfile", `'${dockerfile}' is one file for several variants (${names})`, `a pattern with ${dockerfiles_PLACEHOLDER}, e.g. Dockerfile-${dockerfiles_PLACEHOLDER}, or variants with a 'target' or 'build-args' of their own`);
			}
		}
		function isToldApart({ dockerfile, target, context, buildArgs, buildContexts } = {}) {
			return [
				dockerfile,
				target,
				context,
				buildArgs,
				buildContexts
			].some((setting) => setting !== void 0);
		}
		function dockerfiles_refuseMissing({ name, location }, paths, given) {
			const who = name === "" ? "the image" : `variant '${name}'`;
			const message = `dockerfile: there is no ${paths.map((path) => `'${path}'`).join(" or ")}, which ${who} is built from`;
			const advice = given ? OTHER_DOCKERFILE : addDockerfile(name);
			return new errors_error._G("INVALID_INPUT", message, {
				advice,
				location: whereNamed(location, name)
			});
		}
		function whereNamed(location, name) {
			return name === "" ? void 0 : location;
		}
		function rememberFiles(files) {
			const texts = /* @__PURE__ */ new Map();
			const found = /* @__PURE__ */ new Map();
			let tree;
			return {
				tree: () => {
					tree ??= files.tree?.();
					return tree;
				},
				read: (path) => {
					if (!texts.has(path)) texts.set(path, files.read(path));
					return texts.get(path);
				},
				exists: (path) => {
					const known = found.get(path) ?? files.exists(path);
					found.set(path, known);
					return known;
				}
			};
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
		function fetchedFrom(event, { url, changes }) {
			return {
				revision: event.sha,
				...url === void 0 ? {} : { url },
				...event.ref.startsWith("refs/") ? { ref: event.ref } : {},
				...changes === void 0 ? {} : { changed: changes.file }
			};
		}
		function batchJob(platform, inputs, from) {
			if ((valueFor(inputs.backend, platform) ?? DEFAULT_BACKEND) !== "aws-batch") return void 0;
			const { revision, url, ref, changed } = from;
			const queue = valueFor(inputs.batchQueues, platform);
			const { batchJobDefinition: definition, batchRegion: region, batchGitSecret: gitSecret } = inputs;
			const { batchRole: roles, submodules, lfs } = inputs;
			const repository = inputs.batchRepository ?? url;
			if (queue === void 0) throw (0, errors_error.aY)("batch-queues", `there is no queue for '${platform}'`, `a line '${platform}=<queue>'`);
			if (definition === void 0) throw (0, errors_error.aY)("batch-job-definition", "AWS Batch needs one", "a job definition's name or ARN");
			if (lfs) throw (0, errors_error.aY)("lfs", `AWS Batch builds '${platform}', and its jobs fetch no files of Git LFS`, "false, or backend: github for this platform");
			if (revision === "") throw (0, errors_error.aY)("backend", "AWS Batch builds commits, and this is none", "a checkout of a repository");
			if (changed !== void 0) throw (0, errors_error.aY)("backend", `AWS Batch builds commits, and ${changed} has changes that no commit has`, "a checkout without changes, whose commit is pushed");
			if (repository === void 0) throw (0, errors_error.aY)("batch-repository", "it is not known where the commit can be fetched", "an https:// URL");
			return {
				queue,
				definition,
				...region === void 0 ? {} : { region },
				...roles.length === 0 ? {} : { roles },
				repository,
				...ref === void 0 ? {} : { ref },
				...gitSecret === void 0 ? {} : { gitSecret },
				...submodules === "false" ? {} : { submodules },
				minutes: inputs.batchTimeoutMinutes
			};
		}
		const READABLE = 40;
		function nameCache(build, sha256) {
			const { images, variant, platform, target = "", dockerfile, context } = build;
			const [image = ""] = images;
			const architecture = architectureName(platform);
			const shaping = shapingArguments(build);
			const isUsual = dockerfile === (variant === "" ? "Dockerfile" : `Dockerfile-${variant}`) && context === "." && Object.keys(shaping).length === 0;
			const identity = [
				...[
					image,
					variant,
					architecture,
					target
				],
				...isUsual ? [] : [
					dockerfile,
					context,
					shaping
				],
				...(build.compression ?? "gzip") === "gzip" ? [] : [build.compression]
			];
			const hash = sha256(JSON.stringify(identity)).slice(0, 8);
			return [
				image.slice(image.lastIndexOf("/") + 1).slice(0, READABLE),
				variant,
				architecture,
				hash
			].filter((part) => part !== "").join("-");
		}
		function shapingArguments({ file, buildArgs, ownArgs = {} }) {
			const names = new Set((file?.arguments ?? []).map(({ name }) => name));
			const shaping = Object.entries(buildArgs).filter(([name]) => names.has(name) || Object.hasOwn(ownArgs, name));
			return Object.fromEntries(shaping.sort(([one], [other]) => one < other ? -1 : 1));
		}
		function cacheOfRef({ ref, defaultBranch, name }, sha256) {
			const branch = branchOf(ref);
			if (name === "release" || branch === void 0 || branch === defaultBranch) return void 0;
			return sha256(branch).slice(0, 8);
		}
		const MEMBERS = namesInLeg.map(memberOf);
		function legInputs(inputs) {
			const given = inputs;
			const members = MEMBERS.map((name) => [name, given[name]]).filter(([, value]) => value !== void 0 && value !== false && !isEmptyList(value));
			return Object.fromEntries(members);
		}
		function isEmptyList(value) {
			return Array.isArray(value) && value.length === 0;
		}
		const PREFIX = "codebuild:";
		const PROJECT = /^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/;
		const OVERRIDE = /^[\w./:@-]+$/;
		function codebuildTemplate(runner, unique) {
			if (typeof runner !== "string" || !runner.startsWith(PREFIX)) return void 0;
			const [project = "", ...overrides] = runner.slice(10).split(",").map((part) => part.trim());
			const wrong = PROJECT.test(project) ? overrides.find((override) => !OVERRIDE.test(override)) : project;
			if (wrong !== void 0) throw (0, errors_error.aY)("runners", `'${wrong}' in '${runner}' is not a name`, "codebuild:<project>, then overrides: codebuild:my-project,image:arm-3.0,instance-size:large");
			return JSON.stringify([
				`codebuild-${project}-{0}-{1}`,
				...overrides,
				`multiarch-${unique}`
			]);
		}
		function planLegs(request) {
			return request.variants.flatMap((one) => one.variant.platforms.map((platform) => planLeg(request, one, platform)));
		}
		function planLeg(request, { variant, dockerfile, file, ownArgs, inputs, labels, from, fromAs }, { platform, leg, archTag }) {
			const { push, revision, fetched } = request;
			const batch = batchJob(platform, inputs, fetched);
			const elsewhere = builtElsewhere(platform, inputs);
			if (batch !== void 0 && elsewhere.builder !== void 0) throw (0, errors_error.aY)("builder", `'${platform}' has one, and is built by AWS Batch`, `a line '${platform}=none', or backend: github for this platform`);
			const cacheScope = nameCache({
				...inputs,
				variant: variant.name,
				platform,
				dockerfile,
				file,
				ownArgs
			}, request.sha256);
			return {
				index: leg,
				variant: variant.name,
				platform,
				...templateOf(runnerFor(platform, inputs, batch, elsewhere), cacheScope),
				images: inputs.images,
				tags: push && archTag !== void 0 ? [archTag] : [],
				push,
				revision,
				dockerfile,
				...from === void 0 ? {} : { base: baseOf(request, from, platform, fromAs) },
				...batch === void 0 ? {} : { batch },
				labels,
				annotations: variant.annotations,
				cacheScope,
				cacheWrite: request.cacheWrite,
				...request.cacheRef === void 0 ? {} : { cacheRef: request.cacheRef },
				...push ? {
					...existing(inputs.onExisting, variant),
					...tagging(request.mode, inputs, variant)
				} : {},
				...legInputs(inputs),
				...elsewhere
			};
		}
		function runnerFor(platform, { runners, emulation }, batch, { builder }) {
			if (batch !== void 0) return chooseWaiter(platform, runners);
			if (builder !== void 0) return {
				...chooseWaiter(platform, runners),
				emulation
			};
			return chooseRunner(platform, runners, emulation);
		}
		function baseOf(request, from, platform, as) {
			return {
				leg: legOfBase(request, from, platform),
				variant: from,
				...as === void 0 || as === from ? {} : { context: as }
			};
		}
		function legOfBase({ variants }, from, platform) {
			const base = variants.find(({ variant }) => variant.name === from)?.variant;
			const key = platformKey(parsePlatform(platform));
			const found = base?.platforms.find((one) => platformKey(parsePlatform(one.platform)) === key);
			if (found === void 0) throw new Error(`there is no leg of '${from}' for ${platform}`);
			return found.leg;
		}
		function existing(asked, { tags }) {
			const movable = tags[0]?.mutable !== false;
			return {
				onExisting: asked ?? (movable ? "overwrite" : "reuse"),
				movable
			};
		}
		function tagging(mode, { onExisting: asked, allowBackwards }, { tags }) {
			return {
				...(asked ?? "reuse") === "reuse" && (asked !== void 0 || tags.some(({ mutable }) => !mutable)) ? { trust: mode === "preview" ? "claim" : "evidence" } : {},
				byDigest: true,
				...allowBackwards ? {} : { moves: tagsOf(mode) }
			};
		}
		function tagsOf(mode) {
			return mode === "branch" || mode === "preview" ? "branch" : "release";
		}
		function templateOf(chosen, cacheScope) {
			const runnerTemplate = codebuildTemplate(chosen.runner, cacheScope);
			return {
				...chosen,
				...runnerTemplate === void 0 ? {} : { runnerTemplate }
			};
		}
		var glob = __webpack_require__(223);
		const BRANCH_EVENTS = /* @__PURE__ */ new Set([
			"push",
			"create",
			"workflow_dispatch",
			"schedule",
			"repository_dispatch",
			"workflow_run",
			"local"
		]);
		const COMMON_EVENTS = /* @__PURE__ */ new Set(["push", "create"]);
		const MERGE_QUEUE = "gh-readonly-queue/";
		const DEPENDABOT = "dependabot[bot]";
		function decideMode(event, policy) {
			if (event.name === "pull_request_target") throw refusePullRequestTarget();
			const decision = decide(event, policy);
			const { mode, reason, hint } = decision;
			if (mode === "verify" && policy.push === true && event.pushedToo !== true) return {
				...decision,
				warning: warnUnheard(reason, hint)
			};
			if (policy.push !== false || mode === "skip" || mode === "verify") return decision;
			return verify("The input 'push' is false: built to see that it builds, not pushed.");
		}
		function decide(event, policy) {
			if (event.name === "merge_group") return verify("A merge group is built to see that it builds, not pushed.");
			if (event.name === "delete" || event.deleted) return skip(`${sayDeleted(event)} was deleted; nothing to do.`);
			if (event.name === "pull_request") return decidePullRequest(event, policy);
			if (event.name === "release") return decideRelease(event, policy);
			if (BRANCH_EVENTS.has(event.name)) return decideRef(event, policy);
			return verify(`The event '${event.name}' publishes nothing: built to see that it builds, not pushed.`);
		}
		function decidePullRequest(event, policy) {
			const name = `Pull request ${event.pullRequest ?? ""}`.trim();
			const branch = event.headRef ?? "";
			if (event.action === "closed") return skip(`${name} was closed; nothing to do.`);
			if (event.fork) return foreign(`${name} comes from a fork, which has no credentials: built, not pushed.`);
			const bots = unnamedBots(event, policy.bots);
			const hasNone = bots.includes(DEPENDABOT);
			if (event.bot && bots.length > 0 && (hasNone || policy.push !== true)) return foreign(`${name} was made by a bot, or changed by one: built, not pushed.`, hintBots(policy.bots, bots));
			const why = findPreview(event, policy, branch);
			if (why !== void 0 && event.pushedToo === true && matchesAny(branch, policy.branches)) return verify(`${name}: the push of ${branch} publishes it, which this workflow runs on too: built, not pushed.`);
			if (why !== void 0 && branch !== "") return {
				mode: "preview",
				reason: `${name} ${why}`,
				source: {
					kind: "branch",
					name: branch
				}
			};
			const patterns = listOf(policy.previewBranches);
			return verify(`${name} comes from ${branch || "a branch"}, which is no preview branch (${patterns}): built, not pushed.`, branch === "" ? void 0 : hintPreview(policy, branch));
		}
		function findPreview(event, policy, branch) {
			const { labels = [] } = event;
			if (matchesAny(branch, policy.previewBranches)) return `comes from the ticket branch ${branch}: pushed under its name.`;
			const label = labels.find((one) => matchesAny(one, policy.previewLabels));
			if (label !== void 0) return `has the label ${label}: pushed under the name of its branch, ${branch}.`;
			return policy.push === true ? `is asked to be pushed ('push' is true): under its branch, ${branch}.` : void 0;
		}
		function unnamedBots({ actor, bots = [actor] }, named) {
			return bots.filter((login) => !matchesAny(login, named) && !matchesAny(login.replace("[bot]", ""), named));
		}
		const RELEASED = {
			published: "was published",
			released: "was released",
			prereleased: "was published as a prerelease"
		};
		function decideRelease(event, policy) {
			const { action = "changed" } = event;
			const said = Object.hasOwn(RELEASED, action) ? RELEASED[action] : void 0;
			if (said === void 0) return skip(`A release was ${action}; images are made when it is published.`);
			const tag = sourceOf(event);
			if (tag === void 0) return verify("The release event names no tag: built, not pushed.");
			return release(tag, `Release ${tag.name} ${said}.`, policy);
		}
		function release(source, reason, { releases }) {
			if (matchesAny(source.name, releases)) return {
				mode: "release",
				reason,
				source
			};
			return verify(`Tag ${source.name} is no release (${listOf(releases)}): built, not pushed.`, hintReleases(releases, source.name));
		}
		function decideRef(event, policy) {
			const source = sourceOf(event);
			if (source === void 0) return {
				mode: "branch",
				reason: sayRef(event, event.ref || "no branch")
			};
			const { kind, name: branch } = source;
			if (kind === "git-tag") return release(source, sayRef(event, `tag ${branch}`), policy);
			if (branch.startsWith(MERGE_QUEUE)) return skip(`Branch ${branch} belongs to a merge queue; nothing to do.`);
			const { branches, bots } = policy;
			const { actor, name } = event;
			if (name === "push" && actor === DEPENDABOT && unnamedBots(event, bots).includes(DEPENDABOT)) return foreign(`Branch ${branch} was pushed by Dependabot, which has no credentials: built, not pushed.`, hintBots(bots, [DEPENDABOT]));
			if (COMMON_EVENTS.has(name) && !matchesAny(branch, branches)) return verify(`Branch ${branch} is not among those that are published (${listOf(branches)}): built, not pushed.`, hintBranches(branches, branch));
			return {
				mode: "branch",
				reason: sayRef(event, `branch ${branch}`),
				source
			};
		}
		function sayRef({ name }, ref) {
			if (name === "push") return `${capitalise(ref)} was pushed.`;
			if (name === "create") return `${capitalise(ref)} was created.`;
			if (name === "schedule") return `The schedule started a build of ${ref}.`;
			if (name === "workflow_dispatch") return `A build of ${ref} was started by hand.`;
			if (name === "local") return `A build of ${ref} was started outside of GitHub.`;
			return `The event '${name}' started a build of ${ref}.`;
		}
		function sayDeleted(event) {
			const source = sourceOf(event);
			if (event.name === "delete") return "A branch or tag";
			return source?.kind === "git-tag" ? `Tag ${source.name}` : `Branch ${branchOf(event.ref) ?? event.ref}`;
		}
		function matchesAny(text, patterns) {
			return patterns.some((pattern) => (0, glob.k)(text, pattern));
		}
		function listOf(patterns) {
			return patterns.length === 0 ? "none" : patterns.join(", ");
		}
		function capitalise(text) {
			return text.charAt(0).toUpperCase() + text.slice(1);
		}
		function verify(reason, hint) {
			return {
				mode: "verify",
				reason,
				...hint === void 0 ? {} : { hint }
			};
		}
		function foreign(reason, hint) {
			return {
				...verify(reason, hint),
				isForeign: true
			};
		}
		function skip(reason) {
			return {
				mode: "skip",
				reason
			};
		}
		function refusePullRequestTarget() {
			return new errors_error._G("INVALID_INPUT", "event: 'pull_request_target' would build a stranger's code with this repository's credentials; accepted: pull_request", { advice: OTHER_TRIGGER });
		}
		const standard_labels_REVISION_LABEL = "org.opencontainers.image.revision";
		const SOURCE_LABEL = "org.opencontainers.image.source";
		const VERSION_LABEL = "org.opencontainers.image.version";
		const CREATED_LABEL = "org.opencontainers.image.created";
		function standardLabels(source, revision, version) {
			const labels = {
				[CREATED_LABEL]: normalizeTime(source.commitTime),
				[standard_labels_REVISION_LABEL]: source.changes === void 0 || revision === "" ? revision : `${revision}-dirty`,
				[CHANGES_LABEL]: source.changes && `sha256:${source.changes.sha256}`,
				[SOURCE_LABEL]: source.url,
				"org.opencontainers.image.title": source.title,
				"org.opencontainers.image.url": source.url,
				[VERSION_LABEL]: version
			};
			const known = Object.entries(labels).filter((pair) => pair[1] !== void 0 && pair[1] !== "");
			return Object.fromEntries(known);
		}
		function recognisedBy(labels) {
			const names = [
				standard_labels_REVISION_LABEL,
				SOURCE_LABEL,
				CHANGES_LABEL
			];
			return Object.fromEntries(Object.entries(labels).filter(([name]) => names.includes(name)));
		}
		const CHANGES_LABEL = "dev.multiarch.changes";
		function normalizeTime(text) {
			const time = text === void 0 ? NaN : Date.parse(text);
			return Number.isNaN(time) ? void 0 : new Date(time).toISOString().replace(".000Z", "Z");
		}
		function refuseTagCollisions(variants, images = [""]) {
			const owners = /* @__PURE__ */ new Map();
			for (const { tag, owner, place } of variants.flatMap((variant) => claims(variant, images))) {
				const earlier = owners.get(place);
				if (earlier !== void 0) throw (0, errors_error.aY)("tags", `'${tag}' would be both ${earlier} and ${owner}`, "one meaning for each tag");
				owners.set(place, owner);
			}
		}
		function claims({ name, platforms, tags, images: own }, images) {
			const who = name === "" ? "the image" : `variant '${name}'`;
			const claimed = [...tags.map((tag) => ({
				tag: tag.name,
				owner: `a final tag of ${who}`
			})), ...platforms.flatMap(({ platform, archTag, moreTags = [] }) => [...archTag === void 0 ? [] : [archTag], ...moreTags.map(({ name: tag }) => tag)].map((tag) => ({
				tag,
				owner: `the ${platform} arch tag of ${who}`
			})))];
			return (own ?? images).flatMap((image) => claimed.map((one) => ({
				...one,
				place: `${image}:${one.tag}`
			})));
		}
		const named_architecture_NAMES = [
			["amd64(?:v[1-4])?|x86[_-]64(?:[_-]?v[1-4])?|x64", "amd64"],
			["arm64(?:v8)?|aarch64", "arm64"],
			["armv?[567](?:l|hf)?|arm32(?:v[567])?|armhf|armel", "arm"],
			[
				"arm",
				"arm",
				"arm64"
			],
			[
				"x86",
				"386",
				"amd64"
			],
			["i[3-6]86|386", "386"],
			["ppc64le", "ppc64le"],
			["s390x", "s390x"],
			["riscv64", "riscv64"],
			["loong(?:arch)?64", "loong64"]
		];
		const WORD = new RegExp(`(?<![a-z0-9])(?:${named_architecture_NAMES.map(([word], at) => `(?<n${at}>${word})`).join("|")})(?![a-z0-9])`, "g");
		function warnNamedArchitecture({ name, dockerfile, platforms }, file) {
			const named = architecturesIn(dockerfile.slice(dockerfile.lastIndexOf("/") + 1));
			if (named.size === 0) return void 0;
			const fits = (platform) => named.has(parsePlatform(platform).architecture);
			const others = platforms.filter((platform) => !fits(platform));
			if (others.length === 0) return void 0;
			const own = platforms.filter(fits);
			const right = (own.length > 0 ? own : [`linux/${[...named][0]}`]).join(", ");
			const advice = name === "" ? `write 'platforms: ${right}'` : `write ${JSON.stringify({ [name]: right })} for this variant in ${file}`;
			const where = own.length === 0 ? others.join(", ") : `${others.join(", ")}, too`;
			return `${dockerfile} is for ${[...named].join(" and ")} by its name, and is built for ${where}. If it is not meant for that, ${advice}.`;
		}
		function architecturesIn(fileName) {
			const found = /* @__PURE__ */ new Set();
			for (const { groups = {} } of fileName.toLowerCase().matchAll(WORD)) for (const [at, [, ...architectures]] of named_architecture_NAMES.entries()) if (groups[`n${at}`] !== void 0) for (const one of architectures) found.add(one);
			return found;
		}
		function inputsOf({ own }, inputs) {
			if (own === void 0) return inputs;
			const { context, target, format, smokeTest, images, runners, buildArgs, buildContexts, labels } = own;
			const { annotations, ...options } = own.options ?? {};
			return {
				...packed(own, inputs),
				...options,
				...context === void 0 ? {} : { context },
				...target === void 0 ? {} : { target },
				...format === void 0 ? {} : { format },
				...smokeTest === void 0 ? {} : { smokeTest },
				...images === void 0 ? {} : { images: ownImages(images, inputs.images) },
				...runners === void 0 ? {} : { runners: mergeRunners(runners, inputs.runners) },
				buildArgs: {
					...inputs.buildArgs,
					...buildArgs
				},
				buildContexts: {
					...inputs.buildContexts,
					...buildContexts
				},
				labels: {
					...inputs.labels,
					...labels
				},
				annotations: {
					...inputs.annotations,
					...annotations
				},
				...format === "docker" ? { annotations: {} } : {}
			};
		}
		function packed(own, inputs) {
			const { compressionLevel: level, ...others } = inputs;
			const { compression, compressionLevel, forceCompression } = own;
			const inherited = compression === void 0 || compression === (inputs.compression ?? "gzip") ? level : void 0;
			const chosen = compressionLevel ?? inherited;
			return {
				...others,
				...compression === void 0 ? {} : { compression },
				...chosen === void 0 ? {} : { compressionLevel: chosen },
				...forceCompression === void 0 ? {} : { forceCompression }
			};
		}
		function mergeRunners(own, { byPlatform, otherwise }) {
			if (own.otherwise !== void 0) return own;
			return {
				byPlatform: [...own.byPlatform, ...byPlatform],
				...otherwise === void 0 ? {} : { otherwise }
			};
		}
		const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*|\$\{?\w+\}?))?\})/;
		const LONGEST = 4096;
		function expandWord(word, lookup, escaper = "\\") {
			let result = "";
			let quote = "";
			for (let at = 0; at < word.length;) {
				const character = word[at] ?? "";
				if (character === "$" && quote !== "'") {
					const match = VARIABLE.exec(word.slice(at));
					const value = match === null ? void 0 : substitute(match, lookup, escaper);
					if (match === null || value === void 0) return void 0;
					result += value;
					at += match[0].length;
					continue;
				}
				if (character === escaper && quote === "") {
					result += word[at + 1] ?? "";
					at += 2;
					continue;
				}
				if (character === quote) quote = "";
				else if (quote === "" && (character === "\"" || character === "'")) quote = character;
				else result += character;
				at += 1;
			}
			return quote === "" && result.length <= LONGEST ? result : void 0;
		}
		function substitute([, plain, braced = "", operator, word = ""], lookup, escaper) {
			const value = lookup(plain ?? braced);
			if (value === void 0 || operator === void 0) return value;
			if (!operator.startsWith(":") && value === "") return void 0;
			if (operator.endsWith("-") === (value === "")) return expandWord(word, lookup, escaper);
			return operator.endsWith("-") ? value : "";
		}
		function refuseForeignStage(file, use) {
			if (file === void 0) return;
			for (const name of use.platforms) {
				const platform = parsePlatform(name);
				const values = targetValues(platform);
				const globals = readGlobals(file, use, values);
				const { chain, reached } = followStages(file, use, globals.lookup);
				for (const wrong of [...globals.wrong, ...reached.flatMap((stage) => wrongDefaults(file, stage, use, values))]) throw refuseDefault(wrong, use, name);
				for (const stage of chain) refusePinned(file, stage, use, platform, globals.lookup);
			}
		}
		function refuseUnusedContext(file, use, context, variant) {
			const [first] = use.platforms;
			if (file === void 0 || first === void 0 || file.stages.length === 0) return;
			const { lookup } = readGlobals(file, use, targetValues(parsePlatform(first)));
			const { reached } = followStages(file, use, lookup);
			if (reached.flatMap((stage) => [expandWord(stage.base, lookup, file.escaper), ...stage.from]).some((name) => name === void 0 || name.toLowerCase() === context)) return;
			throw new errors_error._G("INVALID_INPUT", `${use.dockerfile}: '${variant}' is built from '${context}', which this file has neither in a FROM nor in a --from`, {
				advice: `Begin its last stage with 'FROM ${context}'.`,
				location: { file: use.dockerfile }
			});
		}
		function targetValues(platform) {
			const { os, architecture, variant = "" } = platform;
			return /* @__PURE__ */ new Map([
				["TARGETPLATFORM", formatPlatform(platform)],
				["TARGETOS", os],
				["TARGETARCH", architecture],
				["TARGETVARIANT", variant]
			]);
		}
		function readGlobals(file, { buildArgs }, values) {
			const known = new Map([...values, ...Object.entries(buildArgs)]);
			const lookup = (name) => known.has(name) ? known.get(name) : /^BUILD/.test(name) ? void 0 : "";
			const wrong = [];
			for (const argument of file.arguments) {
				const { name, value } = argument;
				if (value === void 0 || Object.hasOwn(buildArgs, name)) continue;
				const found = expandWord(value, lookup, file.escaper);
				known.set(name, found);
				wrong.push(...judgeDefault(argument, found, values));
			}
			return {
				lookup,
				wrong
			};
		}
		function wrongDefaults(file, stage, { buildArgs }, values) {
			const known = /* @__PURE__ */ new Map();
			const isChild = file.stages.some(({ name }) => name !== "" && name === stage.base.toLowerCase());
			const lookup = (name) => {
				if (known.has(name)) return known.get(name);
				return values.has(name) && !isChild && !stage.environment.has(name) ? "" : void 0;
			};
			return stage.arguments.flatMap((argument) => {
				const { name, value } = argument;
				if (Object.hasOwn(buildArgs, name)) known.set(name, buildArgs[name]);
				else if (value === void 0) known.set(name, values.get(name));
				else {
					const found = expandWord(value, lookup, file.escaper);
					known.set(name, found);
					return judgeDefault(argument, found, values);
				}
				return [];
			});
		}
		function judgeDefault(argument, found, values) {
			const own = values.get(argument.name);
			if (own === void 0 || found === void 0 || found === own) return [];
			return (argument.name === "TARGETPLATFORM" && tryParsePlatform(found) !== void 0 ? satisfiesPlatform(parsePlatform(found), parsePlatform(own)) : argument.name === "TARGETVARIANT" && own === "" && /^v[18]$/.test(found)) ? [] : [{
				...argument,
				own,
				found
			}];
		}
		function followStages({ stages, escaper }, use, lookup) {
			const contexts = new Set(Object.keys(use.buildContexts).map((name) => name.toLowerCase()));
			const find = (name, before) => {
				if (name === "" || contexts.has(name)) return -1;
				const named = stages.findLastIndex((stage, index) => index < before && stage.name === name);
				return named < 0 && /^\d+$/.test(name) && Number(name) < before ? Number(name) : named;
			};
			const baseOf = (index) => {
				const base = expandWord(stages[index]?.base ?? "", lookup, escaper)?.toLowerCase() ?? "";
				return /^\d+$/.test(base) ? -1 : find(base, index);
			};
			const { target = "" } = use;
			const last = target === "" ? stages.length - 1 : find(target.toLowerCase(), stages.length);
			const chain = [];
			for (let at = last; at >= 0; at = baseOf(at)) chain.push(...stages.slice(at, at + 1));
			const reached = /* @__PURE__ */ new Set();
			const pending = [last];
			for (let at = pending.pop(); at !== void 0; at = pending.pop()) {
				if (at < 0 || reached.has(at)) continue;
				reached.add(at);
				const index = at;
				pending.push(baseOf(index), ...(stages[index]?.from ?? []).map((name) => find(name, index)));
			}
			return {
				chain,
				reached: stages.filter((_, index) => reached.has(index))
			};
		}
		function refuseDefault({ name, value = "", line, own, found }, use, platform) {
			return new errors_error._G("INVALID_INPUT", `${use.dockerfile}: ARG ${name}=${value} is ${(0, errors_error.hD)(found)} in the image for ${platform}, too, where BuildKit has ${(0, errors_error.hD)(own)}`, {
				advice: `Write 'ARG ${name}' without a default: BuildKit sets it for each platform, and a default takes its place.`,
				location: {
					file: use.dockerfile,
					line
				}
			});
		}
		function refusePinned({ escaper }, stage, { dockerfile }, wanted, lookup) {
			if (stage.platform === void 0 || stage.base === "scratch") return;
			const platform = expandWord(stage.platform, lookup, escaper) ?? "";
			const found = tryParsePlatform(platform);
			if (found === void 0 || satisfiesPlatform(found, wanted)) return;
			throw new errors_error._G("INVALID_INPUT", `${dockerfile}: makes an image for ${platform} (FROM --platform=${stage.platform}), but ${formatPlatform(wanted)} is to be built`, {
				advice: `Take '--platform=${stage.platform}' out of this FROM; only stages that files are copied from may have one. Or build for ${platform} alone.`,
				location: {
					file: dockerfile,
					line: stage.line
				}
			});
		}
		const DIRECTIVE = /^#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i;
		const KNOWN_SYNTAX = /^(?:[a-z.]+\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
		const HEREDOC = /^\d*<<(-?)([^<]+)$/;
		const WITH_HEREDOCS = /* @__PURE__ */ new Set([
			"RUN",
			"COPY",
			"ADD"
		]);
		function splitInstructions(text) {
			const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
			const directives = readDirectives(lines);
			const syntax = directives.get("syntax");
			if (syntax !== void 0 && !KNOWN_SYNTAX.test(syntax)) return void 0;
			const escaper = directives.get("escape") === "`" ? "`" : "\\";
			const list = [];
			for (let at = 0; at < lines.length;) {
				const { joined, next } = joinLines(lines, at, escaper);
				const [first = "", ...words] = splitWords(joined, escaper);
				const keyword = first.toUpperCase();
				if (keyword !== "") list.push({
					keyword,
					words,
					line: at + 1
				});
				at = skipHeredocs(lines, next, keyword === "ONBUILD" ? words : [keyword, ...words]);
			}
			return {
				escaper,
				list
			};
		}
		function readDirectives(lines) {
			const found = /* @__PURE__ */ new Map();
			for (const line of lines) {
				const [, name = "", value = ""] = DIRECTIVE.exec(line) ?? [];
				if (name === "") break;
				found.set(name.toLowerCase(), value);
			}
			return found;
		}
		function joinLines(lines, start, escaper) {
			const continued = escaper === "`" ? /(?:^|[^`])`[ \t]*$/ : /(?:^|[^\\])\\[ \t]*$/;
			let joined = "";
			let next = start;
			while (next < lines.length) {
				const line = lines[next] ?? "";
				next += 1;
				const isSkipped = /^\s*(?:#|$)/.test(line);
				if (isSkipped && next - 1 === start) break;
				if (isSkipped) continue;
				if (!continued.test(line)) {
					joined += line;
					break;
				}
				joined += line.replace(/[`\\][ \t]*$/, "");
			}
			return {
				joined,
				next
			};
		}
		function skipHeredocs(lines, start, [keyword = "", ...words]) {
			if (!WITH_HEREDOCS.has(keyword.toUpperCase())) return start;
			let at = start;
			for (const word of words) {
				const [, dash, quoted = ""] = HEREDOC.exec(word) ?? [];
				const name = quoted.replace(/["']/g, "");
				if (name === "") continue;
				const end = lines.findIndex((line, index) => index >= at && (dash === "-" ? line.replace(/^\t+/, "") : line) === name);
				if (end >= 0) at = end + 1;
			}
			return at;
		}
		function splitWords(text, escaper) {
			const words = [];
			let word = "";
			let quote = "";
			for (let at = 0; at < text.length; at++) {
				const character = text[at] ?? "";
				if (character === escaper && quote !== "'" && at + 1 < text.length) {
					word += character + text[at + 1];
					at += 1;
				} else if (quote === "" && /\s/.test(character)) {
					if (word !== "") words.push(word);
					word = "";
				} else {
					if (character === quote) quote = "";
					else if (quote === "" && (character === "\"" || character === "'")) quote = character;
					word += character;
				}
			}
			return word === "" ? words : [...words, word];
		}
		function stages_readDockerfile(text) {
			const found = splitInstructions(text);
			if (found === void 0) return void 0;
			const { escaper, list } = found;
			const starts = list.flatMap(({ keyword }, index) => keyword === "FROM" ? [index] : []);
			const stages = starts.map((start, index) => readStage(list.slice(start, starts[index + 1])));
			return {
				escaper,
				arguments: list.slice(0, starts[0]).flatMap(readArguments),
				stages
			};
		}
		function readStage([from, ...rest]) {
			const words = from?.words ?? [];
			const flags = words.filter((word) => word.startsWith("--"));
			const [base = "", as = "", name = ""] = words.filter((word) => !word.startsWith("--"));
			const platform = flags.find((flag) => flag.startsWith("--platform="))?.slice(11);
			return {
				name: as.toUpperCase() === "AS" ? name.toLowerCase() : "",
				base,
				...platform === void 0 ? {} : { platform },
				line: from?.line ?? 1,
				arguments: rest.flatMap(readArguments),
				environment: new Set(rest.flatMap(readEnvironment)),
				from: rest.flatMap(readSources)
			};
		}
		function readArguments({ keyword, words, line }) {
			if (keyword !== "ARG") return [];
			return words.map((word) => {
				const at = word.indexOf("=");
				return at < 0 ? {
					name: word,
					line
				} : {
					name: word.slice(0, at),
					value: word.slice(at + 1),
					line
				};
			});
		}
		function readEnvironment({ keyword, words }) {
			return keyword === "ENV" ? words.map((word) => word.split("=", 1)[0] ?? "") : [];
		}
		function readSources({ keyword, words }) {
			if (keyword !== "COPY" && keyword !== "ADD" && keyword !== "RUN") return [];
			return words.flatMap((word) => {
				const [, name] = /^--(?:from=|mount=(?:.*,)?from=)["']?([^,"']+)/.exec(word) ?? [];
				return name === void 0 ? [] : [name.toLowerCase()];
			});
		}
		function planVariants(request) {
			const { inputs, tags, standard } = request;
			const [naming, ...others] = inputs.archTags === "none" ? [] : tags;
			const more = inputs.archTags === "all" ? others : [];
			let next = 0;
			const read = rememberDockerfiles(request.files);
			const isSaid = request.buildable.some(({ own }) => own?.images !== void 0);
			return request.buildable.map((buildable) => {
				const own = inputsOf(buildable, inputs);
				const { name, platforms, dockerfile } = buildable;
				checkCompression(own, name);
				const { variant: from, as: fromAs } = buildable.own?.from ?? {};
				const file = read(dockerfile);
				refuseDockerfile(buildable, own, file);
				const suffix = suffixOf(buildable);
				const annotations = {
					...own.format === "oci" ? standard : {},
					...own.annotations
				};
				const planPlatform = (platform) => ({
					platform,
					leg: next++,
					...naming === void 0 ? {} : { archTag: archTag(naming.name, platform, suffix) },
					...more.length === 0 ? {} : { moreTags: more.map((tag) => ({
						...tag,
						name: archTag(tag.name, platform, suffix)
					})) }
				});
				return {
					variant: {
						name,
						platforms: platforms.map(planPlatform),
						...isSaid ? { images: own.images } : {},
						tags: tags.map((tag) => ({
							...tag,
							name: finalTag(tag.name, suffix)
						})),
						stitched: platforms.length > 1,
						annotations
					},
					dockerfile,
					file,
					ownArgs: buildable.own?.buildArgs,
					inputs: own,
					labels: {
						...own.defaultLabels ? standard : recognisedBy(standard),
						...own.labels
					},
					...from === void 0 ? {} : { from },
					...fromAs === void 0 ? {} : { fromAs }
				};
			});
		}
		function rememberDockerfiles(files) {
			const known = /* @__PURE__ */ new Map();
			return (path) => {
				if (!known.has(path)) known.set(path, stages_readDockerfile(files.read(path) ?? ""));
				return known.get(path);
			};
		}
		function refuseDockerfile({ name, dockerfile, platforms, own: { from } = {} }, inputs, file) {
			const { buildArgs, target } = inputs;
			const use = {
				dockerfile,
				platforms,
				buildArgs,
				buildContexts: from === void 0 ? inputs.buildContexts : {
					...inputs.buildContexts,
					[from.as ?? from.variant]: ""
				},
				target
			};
			refuseForeignStage(file, use);
			if (from !== void 0 && from.as === void 0) refuseUnusedContext(file, use, from.variant, name);
		}
		function imagesOf(variants, images) {
			return [...new Set(variants.flatMap((variant) => variant.images ?? images))];
		}
		function explainFormats(variants) {
			return variants.flatMap(({ variant: { name, platforms, stitched, tags }, inputs: { format } }) => {
				const [tag] = tags;
				if (format !== "plain" || !stitched || tag === void 0) return [];
				const who = name === "" ? "The image" : `Variant '${name}'`;
				const archTags = platforms.flatMap((platform) => platform.archTag ?? []);
				const instead = archTags.length === 0 ? "with arch tags kept each platform has a tag of its own" : `give it ${archTags.join(" or ")}`;
				return [`${who} is plain for ${platforms.length} platforms: '${tag.name}' is an index of them, which AWS Lambda refuses; ${instead}.`];
			});
		}
		const VARIABLES = [
			"version",
			"major",
			"minor",
			"patch",
			"tag",
			"branch",
			"pr",
			"sha",
			"date",
			"run"
		];
		const CIRCUMSTANCES = [
			"release",
			"prerelease",
			"branch",
			"default-branch",
			"preview"
		];
		const EVENTS = [
			"push",
			"create",
			"pull_request",
			"workflow_dispatch",
			"schedule",
			"repository_dispatch",
			"workflow_run",
			"local"
		];
		const CONDITIONS = [...CIRCUMSTANCES, ...EVENTS];
		const grammar_ACCEPTED = "a name with {{variables}}, and behind a blank if=<condition>, several parted by |";
		function parseTagTemplates(lines) {
			return lines.map(parseLine);
		}
		function parseLine(line) {
			const [name = "", condition, ...others] = line.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, "{{$1}}").split(/\s+/);
			if (others.length > 0 || condition !== void 0 && !condition.startsWith("if=")) throw (0, errors_error.aY)("tags", `'${line}' has more than a name and a condition`, grammar_ACCEPTED);
			return {
				text: line,
				parts: readParts(name, line),
				when: condition === void 0 ? [] : readCondition(condition.slice(3))
			};
		}
		function readParts(name, line) {
			const parts = name.split(/(\{\{[^{}]*\}\})/).filter((part) => part !== "").map((part) => part.startsWith("{{") ? readVariable(part.slice(2, -2)) : grammar_readText(part, line));
			if (parts.length === 0) throw (0, errors_error.aY)("tags", `'${line}' names nothing`, grammar_ACCEPTED);
			return parts;
		}
		function grammar_readText(text, line) {
			if (/^[A-Za-z0-9._-]+$/.test(text)) return {
				kind: "text",
				text
			};
			throw (0, errors_error.aY)("tags", `'${text}' in '${line}' is nothing that a tag holds`, grammar_ACCEPTED);
		}
		function readVariable(text) {
			const [word = "", argument] = splitOnce(text);
			const digits = /^sha(\d+)$/.exec(word)?.[1];
			if (digits !== void 0 && argument === void 0) return commit(text, Number(digits));
			const name = VARIABLES.find((known) => known === word);
			if (name === void 0) throw refuseVariable(text, word);
			if (name === "date") return {
				kind: "variable",
				name,
				argument: readDate(text, argument)
			};
			if (argument !== void 0) throw (0, errors_error.aY)("tags", `{{${text}}} has something behind ':'`, `{{${name}}}`);
			return {
				kind: "variable",
				name,
				argument: ""
			};
		}
		function splitOnce(text) {
			const at = text.indexOf(":");
			return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
		}
		function commit(text, digits) {
			if (digits >= 7 && digits <= 40) return {
				kind: "variable",
				name: "sha",
				argument: String(digits)
			};
			throw (0, errors_error.aY)("tags", `{{${text}}} is no commit that could be told from others`, "{{sha7}} to {{sha40}}");
		}
		const DATE = /^(?:YYYY|MM|DD|HH|mm|ss|[._-])+$/;
		function readDate(text, format = "") {
			if (DATE.test(format)) return format;
			throw (0, errors_error.aY)("tags", `{{${text}}} does not say how the date is written`, "YYYY, MM, DD, HH, mm, ss and what parts them, e.g. {{date:YYYY-MM-DD}}");
		}
		function refuseVariable(text, word) {
			const closest = closestName(word, VARIABLES);
			const problem = `there is no variable {{${text}}}`;
			return closest === void 0 ? (0, errors_error.aY)("tags", problem, VARIABLES.map((name) => `{{${name}}}`).join(", ")) : (0, errors_error.aY)("tags", `${problem}; did you mean {{${closest}}}?`);
		}
		function readCondition(text) {
			const words = text.split("|");
			for (const word of words) {
				if (CONDITIONS.includes(word)) continue;
				const closest = closestName(word, CONDITIONS);
				const problem = `'${word}' behind if= is neither a mode nor an event`;
				throw closest === void 0 ? (0, errors_error.aY)("tags", problem, CONDITIONS.join(", ")) : (0, errors_error.aY)("tags", `${problem}; did you mean '${closest}'?`);
			}
			return words;
		}
		const INPUTS_LABEL = "dev.multiarch.inputs";
		const FROM_THE_BEGINNING = /* @__PURE__ */ new Set([
			"platform",
			"dockerfile",
			"context",
			"target",
			"buildArgs",
			"buildContexts",
			"labels",
			"annotations",
			"format",
			"provenance",
			"sbom",
			"smokeTest"
		]);
		function hashInputs(leg, secretNames, sha256, base) {
			const { [INPUTS_LABEL]: _, ...labels } = leg.labels;
			const silent = [...FROM_THE_BEGINNING].map((member) => [member, leg[member] ?? ""]);
			const shape = {
				...Object.fromEntries(silent),
				...shapeOf(leg),
				labels,
				...base === void 0 ? {} : { base: {
					variant: leg.base?.variant ?? "",
					inputs: base
				} },
				revision: leg.revision,
				secrets: [...new Set(secretNames)].sort()
			};
			return `sha256:${sha256(JSON.stringify((0, json.kZ)(shape)))}`;
		}
		function shapeOf(leg) {
			const said = [...shapedMembers].flatMap(([member, otherwise]) => {
				const value = leg[member] ?? "";
				return says(value, otherwise) ? [[member, value]] : [];
			});
			return Object.fromEntries(said);
		}
		const OF_ONE_COMMIT = /* @__PURE__ */ new Set([
			standard_labels_REVISION_LABEL,
			VERSION_LABEL,
			CREATED_LABEL
		]);
		function hashShape(leg, sha256) {
			const withoutCommit = (pairs) => Object.fromEntries(Object.entries(pairs).filter(([name]) => !OF_ONE_COMMIT.has(name)));
			const { labels, annotations } = leg;
			return hashInputs({
				...leg,
				revision: "",
				labels: withoutCommit(labels),
				annotations: withoutCommit(annotations)
			}, [], sha256, void 0);
		}
		function says(value, otherwise) {
			if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
			return value !== "" && String(value) !== (otherwise ?? "false");
		}
		class SortedTree {
			entries;
			#lines;
			#meant = /* @__PURE__ */ new Map();
			constructor(tree) {
				this.entries = [...tree].sort(({ path: a }, { path: b }) => a < b ? -1 : a > b ? 1 : 0);
				this.#lines = this.entries.map(({ path, mode, id }) => `${mode} ${id}\t${path}\0`);
			}
			find(path) {
				const at = this.#firstFrom(path);
				return this.entries[at]?.path === path ? at : void 0;
			}
			meant(pattern) {
				const known = this.#meant.get(pattern.text);
				if (known !== void 0) return known;
				const found = this.#search(pattern);
				this.#meant.set(pattern.text, found);
				return found;
			}
			list(patterns, places) {
				const taken = /* @__PURE__ */ new Set();
				for (const pattern of patterns) for (const at of this.meant(pattern)) if (pattern.excludes) taken.delete(at);
				else taken.add(at);
				for (const at of places) taken.add(at);
				return Array.from(Uint32Array.from(taken).sort(), (at) => this.#lines[at]).join("");
			}
			#search(pattern) {
				const means = pathMatcher(pattern);
				const [beginning = ""] = pattern.text.split("*", 1);
				const found = [];
				for (let at = this.#firstFrom(beginning);; at += 1) {
					const path = this.entries[at]?.path;
					if (path?.startsWith(beginning) !== true) return found;
					if (means(path)) found.push(at);
				}
			}
			#firstFrom(text) {
				let [low, high] = [0, this.entries.length];
				while (low < high) {
					const middle = low + high >>> 1;
					if ((this.entries[middle]?.path ?? "") < text) low = middle + 1;
					else high = middle;
				}
				return low;
			}
		}
		function hashContents(request) {
			const hashes = /* @__PURE__ */ new Map();
			if (request.buildable.every(({ own }) => own?.paths === void 0)) return hashes;
			const entries = request.tree();
			if (entries === void 0) return hashes;
			const tree = new SortedTree(entries);
			const submodules = tree.entries.flatMap(({ mode }, at) => mode === SUBMODULE ? [at] : []);
			for (const [at, buildable] of inOrder(request.buildable)) {
				const variant = request.variants[at];
				const hash = variant && hashContent(request, buildable, variant, {
					tree,
					submodules
				}, hashes);
				if (hash !== void 0) hashes.set(buildable.name, hash);
			}
			return hashes;
		}
		function inOrder(all) {
			const depth = ({ own }) => {
				const base = all.find(({ name }) => name === own?.from?.variant);
				return base === void 0 ? 0 : depth(base) + 1;
			};
			return [...all.entries()].sort(([, a], [, b]) => depth(a) - depth(b));
		}
		function hashContent({ legs, sha256 }, { name, own = {} }, { variant, dockerfile, inputs, labels, from }, { tree, submodules }, bases) {
			const source = labels[SOURCE_LABEL] ?? "";
			const base = from === void 0 ? "" : bases.get(from);
			if (own.paths === void 0 || source === "" || base === void 0) return void 0;
			const at = tree.find(dockerfile);
			if (at === void 0 || tree.entries[at]?.mode.startsWith("100") !== true) return void 0;
			const beside = [`${dockerfile}.dockerignore`, join(inputs.context, ".dockerignore")];
			const places = [...Object.values(inputs.buildContexts).filter((value) => !value.includes(":")).flatMap((text) => tree.meant(readPathPattern(text))), ...[
				at,
				...beside.flatMap((path) => tree.find(path) ?? []),
				...submodules
			]];
			const files = sha256(tree.list(content_readPaths(own.paths, name, tree), places));
			const shapes = variant.platforms.flatMap(({ leg }) => {
				const found = legs[leg];
				return found === void 0 ? [] : [hashShape(found, sha256)];
			});
			return sha256(JSON.stringify([
				source,
				inputs.images[0] ?? "",
				name,
				shapes,
				base,
				files
			]));
		}
		const SUBMODULE = "160000";
		function content_readPaths(paths, name, tree) {
			return paths.map(({ text, location }) => {
				const pattern = readPathPattern(text);
				if (!pattern.excludes && tree.meant(pattern).length === 0) throw (0, errors_error.aY)(location.file, `${(0, errors_error.Y0)(text)} of 'paths' is no file or folder that is committed, so that '${name}' would be taken for unchanged whatever changes there`, "a path or pattern from the repository's root", location);
				return pattern;
			});
		}
		function join(folder, file) {
			return folder === "." ? file : `${folder.replace(/\/+$/, "")}/${file}`;
		}
		function mayTake({ onExisting, noCache, noCacheFilters, pull }, { name }) {
			return name !== "schedule" && onExisting !== "overwrite" && !noCache && noCacheFilters.length === 0 && !pull;
		}
		function takePublished({ variants, legs }, published, images) {
			const found = new Map(variants.flatMap(({ name, content }) => {
				const before = content === void 0 ? void 0 : published.get(content);
				return content === void 0 || before === void 0 ? [] : [[name, {
					...before,
					content
				}]];
			}));
			for (let size = -1; size !== found.size;) {
				size = found.size;
				for (const { variant, base } of legs) if (base !== void 0 && !found.has(variant)) found.delete(base.variant);
			}
			const unchanged = variants.flatMap((variant) => {
				const before = found.get(variant.name);
				return before === void 0 ? [] : [unchangedOf(variant, legs, before, images)];
			});
			return {
				...without(new Set(found.keys()), {
					variants,
					legs
				}),
				unchanged
			};
		}
		function unchangedOf({ name, platforms, tags, stitched, annotations, images: own }, legs, before, images) {
			const mutable = tags[0]?.mutable !== false;
			const said = {
				...legs[platforms[0]?.leg ?? -1]?.labels,
				...annotations
			};
			const stands = [
				standard_labels_REVISION_LABEL,
				SOURCE_LABEL,
				VERSION_LABEL
			].flatMap((label) => {
				const value = said[label];
				return value === void 0 ? [] : [[label, value]];
			});
			return {
				name,
				...before,
				images: own ?? images,
				platforms: platforms.map(({ platform, archTag, moreTags = [] }) => ({
					platform,
					tags: [...archTag === void 0 ? [] : [{
						name: archTag,
						mutable
					}], ...moreTags]
				})),
				tags,
				stitched,
				stands: Object.fromEntries(stands)
			};
		}
		function without(names, { variants, legs }) {
			const kept = legs.filter(({ variant }) => !names.has(variant));
			const numbers = new Map(kept.map(({ index }, at) => [index, at]));
			const renumber = (index) => numbers.get(index) ?? index;
			return {
				variants: variants.filter(({ name }) => !names.has(name)).map((variant) => ({
					...variant,
					platforms: variant.platforms.map((platform) => ({
						...platform,
						leg: renumber(platform.leg)
					}))
				})),
				legs: kept.map((leg) => ({
					...leg,
					index: renumber(leg.index),
					...leg.base === void 0 ? {} : { base: {
						...leg.base,
						leg: renumber(leg.base.leg)
					} }
				}))
			};
		}
		const MAX_PLAN_CHARACTERS = 4e6;
		function makePlan(request) {
			const { inputs, event } = request;
			const decision = decideNamed(request);
			const { mode, reason, hint, warning } = decision;
			const plan = mode === "skip" ? {
				...make_plan_NOTHING,
				tag: nameSkipped(request, decision)
			} : planBuild(request, decision);
			const notes = [
				...hint === void 0 ? [] : [hint],
				...request.notes ?? [],
				...plan.notes
			];
			const warnings = [...warning === void 0 ? [] : [warning], ...plan.warnings];
			const onExisting = isPushed(decision) ? inputs.onExisting ?? "reuse" : void 0;
			return refuseHugePlan({
				schemaVersion: 1,
				mode,
				reason,
				...notes.length === 0 ? {} : { notes },
				...warnings.length === 0 ? {} : { warnings },
				push: isPushed(decision),
				...decision.isForeign ? { foreign: true } : {},
				revision: event.sha,
				tag: plan.tag,
				images: plan.images ?? inputs.images,
				...inputs.optionalImages.length === 0 ? {} : { optionalImages: inputs.optionalImages },
				insecureRegistries: inputs.insecureRegistries,
				...onExisting === void 0 ? {} : { onExisting },
				...inputs.allowBackwards ? { allowBackwards: true } : {},
				...inputs.sameContent ? { sameContent: true } : {},
				variants: plan.variants,
				...plan.unchanged.length === 0 ? {} : { unchanged: plan.unchanged },
				legs: plan.legs
			});
		}
		function decideNamed({ inputs, event, source = {}, sha256 }) {
			const templates = parseTagTemplates(inputs.tags);
			const decision = decideMode(event, inputs);
			return requireName(decision, event, writeNames(templates, factsOf(event, decision, source), sha256), inputs);
		}
		function nameSkipped({ inputs, event, source = {}, sha256 }, decision) {
			return nameRun(tagRequest({
				inputs,
				event,
				source,
				decision,
				declared: [],
				sha256
			}));
		}
		const make_plan_NOTHING = {
			notes: [],
			warnings: [],
			variants: [],
			unchanged: [],
			legs: []
		};
		function planBuild({ inputs: given, event, files: asked, readYaml, bake, source = {}, sha256, published }, decision) {
			const inputs = source.changes && given.onExisting === "reuse" ? {
				...given,
				onExisting: "overwrite"
			} : given;
			const files = rememberFiles(asked);
			const selected = selectVariants(inputs, files, readYaml, bake);
			const { built: declared } = selected;
			refuseTooManyLegs(declared);
			const buildable = findDockerfiles(declared, inputs, files);
			const naming = tagRequest({
				inputs,
				event,
				source,
				decision,
				declared,
				sha256
			});
			const tags = source.changes === void 0 ? planTags(naming) : planTags(naming).map(movable);
			const toBuild = planVariants({
				buildable,
				inputs,
				tags,
				standard: standardLabels(source, event.sha, tags[0]?.name ?? ""),
				files
			});
			const all = toBuild.map(({ variant }) => variant);
			refuseTagCollisions(all, inputs.images);
			refuseOptionalBesideOwn(all, inputs.optionalImages);
			const legs = planLegs({
				variants: toBuild,
				push: isPushed(decision),
				cacheWrite: isTrusted(decision),
				cacheRef: inputs.cache === "registry" || inputs.cacheTo.length > 0 ? cacheOfRef(event, sha256) : void 0,
				mode: decision.mode,
				revision: event.sha,
				fetched: fetchedFrom(event, source),
				sha256
			});
			const tree = () => isPushed(decision) && source.changes === void 0 ? files.tree?.() : void 0;
			const contents = hashContents({
				buildable,
				variants: toBuild,
				legs,
				tree,
				sha256
			});
			const hashed = all.map((variant) => {
				const content = contents.get(variant.name);
				return content === void 0 ? variant : {
					...variant,
					content
				};
			});
			const usable = published !== void 0 && mayTake(inputs, event) ? published : /* @__PURE__ */ new Map();
			const taken = takePublished({
				variants: hashed,
				legs
			}, usable, inputs.images);
			const notes = [
				...explainChanges(source),
				...explainSelection(selected),
				...explainTags(naming, tags),
				...explainFormats(toBuild)
			];
			const { path = DEFAULT_ARCHITECTURE_FILE } = selected;
			const warnings = buildable.flatMap((one) => warnNamedArchitecture(one, path) ?? []);
			return {
				tag: nameRun(naming),
				notes,
				warnings,
				images: imagesOf(all, inputs.images),
				...taken
			};
		}
		function refuseOptionalBesideOwn(variants, optional) {
			if (variants.find(({ images }) => images !== void 0) === void 0 || optional.length === 0) return;
			throw (0, errors_error.aY)("optional-images", "some variants have an `image` of their own, which has no place in them", "`images` for all registries, or a run for each of these variants");
		}
		function explainSelection({ chosen, built, notes }) {
			const asked = new Set(chosen.map(({ name }) => name));
			const besides = built.flatMap(({ name }) => asked.has(name) ? [] : [name]);
			return [...besides.length === 0 ? [] : [`Built as well, as what was asked for is built from it: ${besides.join(", ")}.`], ...notes];
		}
		function movable(tag) {
			return {
				...tag,
				mutable: true
			};
		}
		function explainChanges({ changes }) {
			if (changes === void 0) return [];
			return [`The checkout has changes that no commit has (${changes.file}): nothing is reused, its tags move, and it cannot be promoted.`];
		}
		function isPushed({ mode }) {
			return mode !== "verify" && mode !== "skip";
		}
		function isTrusted({ mode }) {
			return mode === "release" || mode === "branch";
		}
		function tagRequest({ inputs, event, source, decision, declared, sha256 }) {
			const tagSource = decision.source ?? sourceOf(event);
			return {
				sha256,
				mode: decision.mode,
				revision: event.sha,
				...tagSource === void 0 ? {} : { source: tagSource },
				...source.hasFinerTags === void 0 ? {} : { hasFinerTags: source.hasFinerTags },
				...event.prerelease === void 0 ? {} : { prerelease: event.prerelease },
				...inputs.tag === void 0 ? {} : { tag: inputs.tag },
				additionalTags: inputs.additionalTags,
				templates: parseTagTemplates(inputs.tags),
				facts: factsOf(event, decision, source),
				namesReleases: !inputs.releases.includes("*"),
				isAsked: inputs.push === true,
				latest: inputs.latest,
				semverTags: inputs.semverTags,
				suffixes: declared.flatMap((variant) => {
					const suffix = suffixOf(variant);
					const { platforms } = variant;
					return [finalSuffix(suffix), ...inputs.archTags !== "none" ? platforms.map((platform) => archSuffix(platform, suffix)) : []];
				})
			};
		}
		function refuseTooManyLegs(variants) {
			const count = variants.reduce((sum, { platforms }) => sum + platforms.length, 0);
			if (count > MAX_LEGS) throw (0, errors_error.aY)("variants", `${variants.length} variants on their platforms are ${count} builds`, `at most ${MAX_LEGS} in one run; split them by the input 'variants'`);
		}
		function refuseHugePlan(plan) {
			const { length } = JSON.stringify(plan);
			if (length > MAX_PLAN_CHARACTERS) throw (0, errors_error.aY)("inputs", `build arguments, labels and annotations make a plan of ${length} characters`, `at most ${MAX_PLAN_CHARACTERS}; move long values into files of the repository`);
			return plan;
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
		function renderPlan(plan, format = "markdown") {
			const show = (text) => renderText(text, format);
			const heading = format === "markdown" ? "## Plan: " : "Plan: ";
			const { notes = [], warnings = [] } = plan;
			const said = [
				plan.reason,
				...warnings,
				...notes
			];
			const parts = [`${heading}${plan.mode}`, ...said.map(show)];
			if (plan.legs.length > 0) parts.push(formatTable([
				"Build",
				"Platform",
				"Runner",
				"Pushes"
			], legRows(plan), format));
			if (plan.push) parts.push(formatTable([
				"Variant",
				"Result",
				"Tags"
			], [...variantRows(plan), ...unchangedRows(plan)], format));
			if (plan.push) parts.push(formatTable(["Reference"], referenceRows(plan), format));
			return `${parts.join("\n\n")}\n`;
		}
		function legRows({ legs }) {
			return legs.map((leg) => [
				leg.dockerfile,
				leg.platform,
				describeRunner(leg),
				describePush(leg)
			]);
		}
		function describePush({ push, tags }) {
			if (!push) return "nothing";
			return tags.length === 0 ? "by digest" : tags.join(", ");
		}
		function describeRunner({ runner, emulation, builder }) {
			if (builder !== void 0) return `${builder.endpoint}, asked by ${nameRunner(runner)}`;
			return emulation ? `${nameRunner(runner)} (emulated)` : nameRunner(runner);
		}
		function nameRunner(runner) {
			if (typeof runner === "string") return runner;
			if (plan_isLabels(runner)) return runner.join(", ");
			const labels = runner.labels === void 0 ? "" : `: ${runner.labels.join(", ")}`;
			return `group ${runner.group}${labels}`;
		}
		function plan_isLabels(runner) {
			return Array.isArray(runner);
		}
		function variantRows({ variants }) {
			return variants.map((variant) => [
				variant.name || "default",
				describeResult(variant),
				describeTags(variant)
			]);
		}
		function unchangedRows({ unchanged = [] }) {
			return unchanged.map(({ name, digest, revision, platforms, tags }) => [
				name || "default",
				`not built, as nothing in it has changed since commit ${revision.slice(0, 8)}: ${digest}`,
				describeTags({
					tags,
					platforms: platforms.map((platform) => ({ moreTags: platform.tags }))
				})
			]);
		}
		function describeResult({ stitched, platforms }) {
			return `${stitched ? "index" : "image"} for ${platforms.map(({ platform }) => platform).join(", ")}`;
		}
		function describeTags({ tags, platforms }) {
			const ofOne = platforms.flatMap(({ moreTags = [] }) => moreTags);
			return [...tags, ...ofOne].map(({ name, mutable }) => mutable ? `${name} (moves)` : name).join(", ");
		}
		function referenceRows({ images, variants, unchanged = [] }) {
			return images.flatMap((image) => [...variants, ...unchanged].map(({ tags }) => [`${image}:${tags[0]?.name ?? ""}`]));
		}
		function lowerRepository(text, repository) {
			const name = repository.slice(repository.indexOf("/") + 1);
			const notes = [];
			return {
				text: text.split(/[,\s]+/).filter((image) => image !== "").map((image) => {
					if (repository === "" || isName(image)) return image;
					const tail = [repository, name].find((one) => image.endsWith(`/${one}`)) ?? "";
					const lowered = image.slice(0, image.length - tail.length) + tail.toLowerCase();
					if (!isName(lowered)) return image;
					notes.push(`'${image}' is published as '${lowered}': registries take no capitals.`);
					return lowered;
				}).join("\n"),
				notes
			};
		}
		function isName(image) {
			try {
				parseImageName(image);
				return true;
			} catch {
				return false;
			}
		}
		const action_inputs_INPUT = "workflow-inputs";
		function readInputs(getInput) {
			const own = namesIn("plan", "workflow").map((name) => [name, getInput(name)]).filter(([, value]) => value !== "");
			return {
				...action_inputs_parseWorkflowInputs(getInput(action_inputs_INPUT)),
				...Object.fromEntries(own)
			};
		}
		function withoutCapitals(raw, repository = "") {
			const lowered = ["images", "image"].flatMap((name) => {
				const value = raw[name];
				return typeof value === "string" ? [{
					name,
					...lowerRepository(value, repository)
				}] : [];
			});
			return {
				raw: {
					...raw,
					...Object.fromEntries(lowered.map(({ name, text }) => [name, text]))
				},
				notes: lowered.flatMap(({ notes }) => notes)
			};
		}
		function action_inputs_parseWorkflowInputs(text) {
			if (text === "") return {};
			const refuse = (why) => (0, errors_error.aY)(action_inputs_INPUT, why, `a JSON object, e.g. \${{ toJSON(inputs) }}`);
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				throw refuse(`'${text}' is not JSON (${error instanceof Error ? error.message : String(error)})`);
			}
			if (value === null) return {};
			if (!(0, json.OW)(value)) throw refuse(`'${text}' is not an object`);
			return value;
		}
		var external_node_child_process_ = __webpack_require__(421);
		const GIVEN = "PATH HOME TMPDIR DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST BUILDX_CONFIG XDG_CONFIG_HOME CI GITHUB_ACTOR GITHUB_BASE_REF GITHUB_EVENT_NAME GITHUB_HEAD_REF GITHUB_REF GITHUB_REF_NAME GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL".split(" ");
		async function evaluateBake(inputs, { directory, temporaryDirectory, environment, commit }) {
			if (inputs.bakeFile.length === 0) return void 0;
			const { printBake } = await __webpack_require__.e(863).then(__webpack_require__.bind(__webpack_require__, 863));
			return printBake(inputs, {
				directory,
				temporaryDirectory,
				environment: {
					...Object.fromEntries(GIVEN.map((name) => [name, environment[name]])),
					GITHUB_SHA: commit
				},
				run: (command, args, { env, cwd }) => new Promise((resolve, reject) => {
					(0, external_node_child_process_.execFile)(command, [...args], {
						env,
						cwd,
						maxBuffer: 16777216
					}, (error, stdout, stderr) => {
						if (error === null) resolve({
							exitCode: 0,
							stdout,
							stderr
						});
						else if (typeof error.code === "number") resolve({
							exitCode: error.code,
							stdout,
							stderr
						});
						else reject(error);
					});
				})
			});
		}
		async function askGitHub(path, { environment, token, sleep }) {
			const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_REPOSITORY: repository = "" } = environment;
			const headers = {
				accept: "application/vnd.github+json",
				"x-github-api-version": "2022-11-28",
				...token === "" ? {} : { authorization: `Bearer ${token}` }
			};
			const url = new URL(`${api}/repos/${repository}/${path}`);
			const { exchangeJson } = await __webpack_require__.e(339).then(__webpack_require__.bind(__webpack_require__, 339));
			return exchangeJson({
				method: "GET",
				url,
				headers
			}, environment, sleep);
		}
		async function findCommitTime(commit, sources) {
			if (commit === "") return void 0;
			const said = await sources.git("log", "-1", "--no-show-signature", "--format=%cI", commit, "--");
			return said === void 0 || said === "" ? commit_time_lookUp(commit, sources) : said;
		}
		async function commit_time_lookUp(commit, { environment, token, log }) {
			const { GITHUB_API_URL: api = "", GITHUB_REPOSITORY: repository = "" } = environment;
			if (!URL.canParse(api) || repository === "") return void 0;
			const warn = (why) => log.warning(`When commit ${commit} was made is not known, so the image does not say it: Git has no such commit in this checkout, and GitHub does not tell (${why}).`, "Check the repository out before this step.");
			try {
				const { status, body } = await askGitHub(`git/commits/${encodeURIComponent(commit)}`, {
					environment,
					token
				});
				const { committer } = body;
				if ((0, json.OW)(committer) && typeof committer.date === "string") return committer.date;
				warn(`status ${status}`);
			} catch (error) {
				warn(error instanceof Error ? error.message : String(error));
			}
		}
		const MOST_BYTES = 134217728;
		function readTree(folder, commit) {
			const git = (...args) => (0, external_node_child_process_.execFileSync)("git", args, {
				cwd: folder,
				encoding: "utf8",
				maxBuffer: MOST_BYTES,
				stdio: [
					"ignore",
					"pipe",
					"ignore"
				]
			});
			try {
				if (git("rev-parse", "HEAD").trim() !== commit) return void 0;
				if (git("status", "--porcelain", "--untracked-files=no") !== "") return void 0;
				return parseTree(git("ls-tree", "-r", "-z", "--full-tree", "HEAD"));
			} catch {
				return;
			}
		}
		function parseTree(text) {
			return text.split("\0").flatMap((line) => {
				const { mode, id, path } = /^(?<mode>\d{6}) \w+ (?<id>[0-9a-f]{40,64})\t(?<path>.+)$/s.exec(line)?.groups ?? {};
				return mode === void 0 || id === void 0 || path === void 0 ? [] : [{
					mode,
					id,
					path
				}];
			});
		}
		function readEvent(environment, payload, checkedOut) {
			const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref = "", GITHUB_SHA: given = "" } = environment;
			const event = (0, json.OW)(payload) ? payload : {};
			const request = (0, json.lJ)(event, "pull_request");
			const head = (0, json.lJ)(request, "head");
			const base = (0, json.lJ)(request, "base");
			const release = (0, json.lJ)(event, "release");
			const isMerge = checkedOut !== void 0 && checkedOut === given;
			const sha = isAboutRequest(name, event) && !isMerge ? (0, json.$6)(head, "sha") ?? given : given;
			const bots = [environment.GITHUB_ACTOR, (0, json.$6)((0, json.lJ)(request, "user"), "login")].filter(isBot);
			return github_event_withoutAbsent({
				name,
				ref,
				sha,
				action: (0, json.$6)(event, "action"),
				headRef: (0, json.$6)(head, "ref") ?? nonEmpty(environment.GITHUB_HEAD_REF),
				baseRef: (0, json.$6)(base, "ref") ?? nonEmpty(environment.GITHUB_BASE_REF),
				pullRequest: typeof event.number === "number" ? event.number : void 0,
				fork: isAboutRequest(name, event) && repositoryId(head) !== (repositoryId(base) ?? "none"),
				actor: environment.GITHUB_ACTOR ?? "",
				bot: bots.length > 0,
				bots: bots.length > 0 ? [...new Set(bots)] : void 0,
				labels: labelsOf(request),
				run: nonEmpty(environment.GITHUB_RUN_NUMBER),
				deleted: event.deleted === true,
				releaseTag: (0, json.$6)(release, "tag_name"),
				prerelease: typeof release.prerelease === "boolean" ? release.prerelease : void 0,
				defaultBranch: (0, json.$6)((0, json.lJ)(event, "repository"), "default_branch")
			});
		}
		function isAboutRequest(name, event) {
			return name.startsWith("pull_request") || (0, json.OW)(event.pull_request);
		}
		function readSource(environment, commitTime) {
			const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
			return github_event_withoutAbsent({
				url: nonEmpty(server) && nonEmpty(repository) && `${server}/${repository}`,
				title: nonEmpty(repository?.split("/").at(-1)),
				commitTime
			});
		}
		function labelsOf({ labels }) {
			if (!Array.isArray(labels)) return void 0;
			const names = labels.flatMap((label) => (0, json.OW)(label) ? (0, json.$6)(label, "name") ?? [] : []);
			return names.length === 0 ? void 0 : names;
		}
		function repositoryId(side) {
			return (0, json.$6)((0, json.lJ)(side, "repo"), "full_name");
		}
		function nonEmpty(text) {
			return text === "" ? void 0 : text;
		}
		function github_event_withoutAbsent(object) {
			return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
		}
		const FIRST = 10240;
		const zlib = () => process.getBuiltinModule("node:zlib");
		function sealed_seal(text) {
			return Array.from(zlib().deflateSync(text, { level: 9 }), (byte) => String.fromCharCode(FIRST + byte)).join("");
		}
		function chainsOf(legs) {
			return legs.filter(({ base }) => base === void 0).map((first) => chainFrom(first, legs));
		}
		function chainFrom(first, legs) {
			return [first, ...legs.filter(({ base }) => base?.leg === first.index).flatMap((leg) => chainFrom(leg, legs))];
		}
		const MAX_MINUTES = 7200;
		const MAX_GROUP = 400;
		const MAX_SEALED_BYTES = 12e4;
		function planOutputs(plan, timeoutMinutes) {
			const sealed = sealed_seal(JSON.stringify(plan));
			const bytes = Buffer.byteLength(sealed);
			if (bytes > MAX_SEALED_BYTES) throw (0, errors_error.aY)("inputs", `build arguments, labels and annotations make a plan of ${bytes} bytes when it is packed`, `at most ${MAX_SEALED_BYTES}; move long values into files of the repository`);
			return {
				plan: sealed,
				legs: JSON.stringify(chainsOf(plan.legs).map((chain) => toMatrixEntry(chain, timeoutMinutes))),
				"has-legs": plan.legs.length > 0,
				mode: plan.mode,
				reason: plan.reason,
				tag: plan.tag,
				push: plan.push,
				login: loginFor(plan),
				"fail-fast": isAllOrNothing(plan),
				group: plan.push ? `publish ${plan.images[0] ?? ""}`.slice(0, MAX_GROUP) : ""
			};
		}
		function loginFor({ push, foreign = false, legs }) {
			if (push) return "push";
			return foreign || legs.length === 0 ? "none" : "pull";
		}
		function isAllOrNothing({ variants, legs }) {
			return variants.length === 1 && legs.some(({ batch }) => batch !== void 0);
		}
		const MAX_NAME = 63;
		function nameChain(names) {
			const all = names.join(" + ");
			return all.length <= MAX_NAME || names.length === 1 ? all : `${names[0]} and ${names.length - 1} more`;
		}
		function toMatrixEntry(chain, timeoutMinutes) {
			const [{ index, platform, runner, runnerTemplate }] = chain;
			const isElsewhere = chain.some(({ batch }) => batch !== void 0);
			return {
				index,
				variant: nameChain(chain.map(({ variant }) => variant)),
				platform,
				runner,
				...runnerTemplate === void 0 ? {} : { runnerTemplate },
				...isElsewhere ? { batch: true } : {},
				...chain.length === 1 ? {} : { minutes: Math.min(chain.length * timeoutMinutes, MAX_MINUTES) }
			};
		}
		var external_node_path_ = __webpack_require__(760);
		const MOST_LINKS = 40;
		const LINK = "120000";
		const sparse_files_SUBMODULE = "160000";
		function sparseFiles(root, files, git) {
			let known;
			const leftOut = () => {
				known ??= listed(git.leftOut() ?? []);
				return known;
			};
			const asked = /* @__PURE__ */ new Map();
			const bring = (path, entries) => {
				const all = [...entries];
				const why = git.bring(all);
				if (why !== void 0) throw (0, errors_error.aY)(path, `the commit has the file, this checkout has it not, and it could not be fetched (${why})`, "a checkout without 'sparse-checkout', or a 'github-token' that may read the repository");
				for (const entry of all) {
					leftOut().files.delete(entry.path);
					asked.delete(entry.path);
				}
			};
			const find = (path) => {
				const ahead = external_node_path_.posix.normalize(path).split("/");
				const way = [];
				for (let links = 0; ahead.length > 0;) {
					const part = ahead.shift();
					if (part === void 0 || part === "" || part === ".") continue;
					if (part === ".." && way.pop() === void 0) return void 0;
					if (part === "..") continue;
					way.push(part);
					const here = way.join("/");
					const entry = leftOut().files.get(here);
					if (entry?.mode === LINK) bring(path, [entry]);
					if (leftOut().folders.has(here)) (0, external_node_fs_.mkdirSync)((0, external_node_path_.join)(root, here), { recursive: true });
					const link = linkAt((0, external_node_path_.join)(root, here));
					if (link === void 0) continue;
					links += 1;
					const target = (0, external_node_path_.isAbsolute)(link) ? (0, external_node_path_.relative)(root, link) : link;
					if (links > MOST_LINKS || (0, external_node_path_.isAbsolute)(target)) return void 0;
					way.splice((0, external_node_path_.isAbsolute)(link) ? 0 : way.length - 1);
					ahead.unshift(...target.split("/"));
				}
				const end = way.join("/");
				const entry = leftOut().files.get(end);
				if (entry?.mode === sparse_files_SUBMODULE || entry === void 0 && leftOut().folders.has(end)) return "folder";
				return entry;
			};
			return {
				...files,
				exists: (path) => {
					if ((0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, path))) return files.exists(path);
					const found = find(path);
					if (found === void 0) return files.exists(path);
					if (found !== "folder") asked.set(found.path, found);
					return true;
				},
				read: (path) => {
					if (!(0, external_node_fs_.existsSync)((0, external_node_path_.join)(root, path))) {
						const found = find(path);
						if (found !== void 0 && found !== "folder") bring(path, [...asked.set(found.path, found).values()]);
					}
					return files.read(path);
				}
			};
		}
		function listed(entries) {
			const folders = /* @__PURE__ */ new Set();
			for (const { path } of entries) for (let folder = external_node_path_.posix.dirname(path); folder !== "." && !folders.has(folder); folder = external_node_path_.posix.dirname(folder)) folders.add(folder);
			return {
				files: new Map(entries.map((entry) => [entry.path, entry])),
				folders
			};
		}
		function linkAt(path) {
			try {
				return (0, external_node_fs_.readlinkSync)(path);
			} catch {
				return;
			}
		}
		const sparse_git_MOST_BYTES = 134217728;
		function sparseGit(root, { environment, token, mask }) {
			const run = (args, more = {}) => (0, external_node_child_process_.execFileSync)("git", [
				"-c",
				"core.hooksPath=/dev/null",
				...args
			], {
				cwd: root,
				encoding: "utf8",
				maxBuffer: sparse_git_MOST_BYTES,
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				input: more.input ?? "",
				env: {
					...environment,
					GIT_LFS_SKIP_SMUDGE: "1",
					GIT_TERMINAL_PROMPT: "0",
					GCM_INTERACTIVE: "Never",
					...more.env
				}
			});
			const says = (...args) => {
				try {
					return run(args).trim();
				} catch {
					return;
				}
			};
			const fetch = (ids, env = {}) => run(FETCH, {
				input: ids.map((id) => `${id}\n`).join(""),
				env
			});
			return {
				leftOut: () => {
					const info = (0, external_node_path_.join)(root, ".git/info");
					if ((0, external_node_fs_.existsSync)(info) && !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(info, "sparse-checkout"))) return void 0;
					if (says("config", "--type=bool", "core.sparseCheckout") !== "true") return void 0;
					if (says("rev-parse", "--show-prefix") !== "") return void 0;
					return parseSkipped(says("ls-files", "-t", "-s", "-z") ?? "");
				},
				bring: (entries) => {
					const ids = entries.map(({ id }) => id);
					try {
						if (says("config", "--type=bool", `remote.${REMOTE}.promisor`) === "true") try {
							fetch(ids);
						} catch (error) {
							if (token === "") throw error;
							fetch(ids, credential(environment, token, mask));
						}
						run([
							"checkout",
							"--quiet",
							"--ignore-skip-worktree-bits",
							"--",
							...entries.map(({ path }) => path)
						], { env: { GIT_LITERAL_PATHSPECS: "1" } });
						return;
					} catch (error) {
						return lastLine(error);
					}
				}
			};
		}
		const REMOTE = "origin";
		const FETCH = [...[
			"-c",
			"fetch.negotiationAlgorithm=noop",
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head"
		], ...[
			"--recurse-submodules=no",
			"--filter=blob:none",
			"--stdin",
			REMOTE
		]];
		function credential(environment, token, mask) {
			const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
			mask(basic);
			const server = environment.GITHUB_SERVER_URL || "https://github.com";
			const count = Number(environment.GIT_CONFIG_COUNT) || 0;
			return {
				GIT_CONFIG_COUNT: String(count + 1),
				[`GIT_CONFIG_KEY_${count}`]: `http.${server}/.extraheader`,
				[`GIT_CONFIG_VALUE_${count}`]: `AUTHORIZATION: basic ${basic}`
			};
		}
		function parseSkipped(text) {
			return text.split("\0").flatMap((line) => {
				const { mode, id, path } = /^S (?<mode>\d{6}) (?<id>[0-9a-f]{40,64}) 0\t(?<path>.+)$/s.exec(line)?.groups ?? {};
				return mode === void 0 || id === void 0 || path === void 0 ? [] : [{
					mode,
					id,
					path
				}];
			});
		}
		function lastLine(error) {
			return (error instanceof Error && "stderr" in error ? String(error.stderr) : String(error)).trim().split("\n").at(-1) ?? "";
		}
		const main = (checkedOut) => run(() => plan(checkedOut));
		async function plan({ folder: checkout, git, head: asked }) {
			const { env } = process;
			const payload = env.GITHUB_EVENT_PATH ? JSON.parse((0, external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, "utf8")) : {};
			const token = lib_core.V4("github-token");
			mask(token);
			const sparse = sparseGit(checkout, {
				environment: env,
				token,
				mask
			});
			const inCheckout = sparseFiles(checkout, (0, checkout_files.g)(checkout), sparse);
			const { commit: head, time: headTime } = await asked;
			const event = await withPush(readEvent(env, payload, head), inCheckout);
			const files = {
				...inCheckout,
				tree: () => readTree(checkout, event.sha)
			};
			const commitTime = event.sha === head ? headTime : await findCommitTime(event.sha, {
				git,
				environment: env,
				token,
				log
			});
			const tag = event.releaseTag ?? event.ref.replace(/^refs\/tags\//, "");
			const hasFinerTags = mayHaveFinerTags(tag) && Boolean(await git("tag", "--list", `${tag}.*`));
			const { raw, notes } = withoutCapitals(readInputs(lib_core.V4), env.GITHUB_REPOSITORY);
			const inputs = parseWorkflowInputs(raw);
			const request = {
				sha256: hash_sha256,
				inputs,
				event,
				files,
				notes,
				readYaml: await loadYaml(inputs, files),
				bake: await evaluateBake(inputs, {
					directory: checkout,
					environment: env,
					commit: event.sha,
					temporaryDirectory: env.RUNNER_TEMP || (0, external_node_os_.tmpdir)()
				}),
				source: {
					...readSource(env, commitTime),
					...hasFinerTags ? { hasFinerTags } : {}
				}
			};
			const anew = makePlan(request);
			const published = await findPublishedContents(mayTake(inputs, event) ? anew.variants.flatMap(({ content }) => content ?? []) : [], githubEvidence(log));
			const plan = published.size === 0 ? anew : makePlan({
				...request,
				published
			});
			for (const warning of plan.warnings ?? []) log.warning(warning);
			if (event.pullRequest !== void 0 && plan.push && event.sha === env.GITHUB_SHA) log.warning(`What is built is the merge of pull request ${event.pullRequest} that GitHub made, and is labelled so.`, `To build its own commit, give actions/checkout 'ref: \${{ github.event.pull_request.head.sha }}'.`);
			log.info(renderPlan(plan, "text"));
			await summarize(renderPlan(plan));
			for (const [name, value] of Object.entries(planOutputs(plan, inputs.timeoutMinutes))) lib_core.uH(name, value);
		}
		async function withPush(event, files) {
			const { name, headRef } = event;
			if (name !== "pull_request" || headRef === void 0) return event;
			const { isPushedToo, workflowFile } = await __webpack_require__.e(338).then(__webpack_require__.bind(__webpack_require__, 338));
			const file = workflowFile(process.env.GITHUB_WORKFLOW_REF);
			const text = file === void 0 ? void 0 : files.read(file);
			return text !== void 0 && isPushedToo(text, headRef) ? {
				...event,
				pushedToo: true
			} : event;
		}
	}),
	605: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			F: () => insideCheckout,
			g: () => repositoryFiles
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(530);
		const MOST_BYTES = 1048576;
		function repositoryFiles(root) {
			const find = finderIn(root);
			return {
				read: (path) => {
					const found = find(path);
					if (found?.stat.isFile() !== true) return void 0;
					const { file, stat } = found;
					if (stat.size > MOST_BYTES) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(path, `the file has ${stat.size} bytes`, `a file of at most ${MOST_BYTES} bytes`);
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
				},
				exists: (path) => find(path) !== void 0
			};
		}
		function insideCheckout(root, path) {
			return finderIn(root)(path)?.file;
		}
		function finderIn(root) {
			const folders = /* @__PURE__ */ new Map();
			const follow = (folder) => {
				const real = folders.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
				folders.set(folder, real);
				return real;
			};
			const refuseOutside = (path, file) => {
				const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(follow(root), file);
				if (way !== ".." && !way.startsWith("../") && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) return;
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(path, "this is a link out of the repository", "a file or folder of the repository itself");
			};
			return (path) => {
				const named = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
				const stat = statOf(named);
				if (stat === void 0) return void 0;
				const isLink = stat.isSymbolicLink();
				if (isLink && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named)) return void 0;
				const file = isLink ? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(named) : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(follow((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(named)), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(named));
				refuseOutside(path, file);
				return {
					file,
					stat: isLink ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file) : stat
				};
			};
		}
		function statOf(named) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(named, { throwIfNoEntry: false });
			} catch {
				return;
			}
		}
	}),
	530: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y0: () => cite,
			_G: () => MultiarchError,
			aY: () => invalidInput,
			hD: () => quote,
			j$: () => formatLocation
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
		const MAX_CITED = 40;
		function cite(text) {
			return text.length > MAX_CITED ? `'${text.slice(0, MAX_CITED).replace(/[\ud800-\udbff]$/, "")}…'` : `'${text}'`;
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
	389: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => isLoopback });
		const LOOPBACK = /^(?:127(?:\.[0-9]+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;
		function isLoopback(host) {
			const url = `http://${!host.startsWith("[") && host.split(":").length > 2 ? `[${host}]` : host}`;
			if (/[@/?#\\]/.test(host) || !URL.canParse(url)) return false;
			const name = new URL(url).hostname.replace(/\.$/, "");
			return name === "localhost" || name.endsWith(".localhost") || LOOPBACK.test(name);
		}
	}),
	698: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$6: () => textAt,
			OW: () => isJsonObject,
			dw: () => parseJsonObject,
			kZ: () => sortMembers,
			lJ: () => objectAt
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(530);
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
		function objectAt(object, ...names) {
			return names.reduce((at, name) => {
				const value = at[name];
				return isJsonObject(value) ? value : {};
			}, object);
		}
		function textAt(object, name) {
			const value = object[name];
			return typeof value === "string" && value !== "" ? value : void 0;
		}
	}),
	223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { k: () => matchesGlob });
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
	})
};

export { id, ids, modules };