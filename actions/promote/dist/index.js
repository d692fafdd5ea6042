import "node:module";
import { createRequire } from "module";

// index.js
let sharedLibrary;
const loadShared = () => sharedLibrary ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("../../door/dist/yaml.js");
var __webpack_modules__ = {
	5298: ((module, __unused_webpack_exports, __nccwpck_require__) => {
		var x = (y) => {
			var x = {};
			__nccwpck_require__.d(x, y);
			return x;
		};
		module.exports = x({
			["LineCounter"]: () => loadShared().LineCounter,
			["isAlias"]: () => loadShared().isAlias,
			["isMap"]: () => loadShared().isMap,
			["isScalar"]: () => loadShared().isScalar,
			["isSeq"]: () => loadShared().isSeq,
			["parseDocument"]: () => loadShared().parseDocument
		});
	}),
	6982: ((module) => {
		module.exports = createRequire(import.meta.url)("crypto");
	}),
	9896: ((module) => {
		module.exports = createRequire(import.meta.url)("fs");
	}),
	1943: ((module) => {
		module.exports = createRequire(import.meta.url)("fs/promises");
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
	8500: ((module) => {
		module.exports = createRequire(import.meta.url)("node:timers/promises");
	}),
	857: ((module) => {
		module.exports = createRequire(import.meta.url)("os");
	}),
	6928: ((module) => {
		module.exports = createRequire(import.meta.url)("path");
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
	7917: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => connectFirst });
		var proxies = __nccwpck_require__(6895);
		var reference = __nccwpck_require__(4223);
		var endpoint = __nccwpck_require__(2332);
		var wire_agents = __nccwpck_require__(8030);
		const CONNECTIONS = 2;
		const MOST_HOSTS = 8;
		function connectAhead(images, options) {
			const direct = images.flatMap((image) => urlOf(image, options.insecureRegistries) ?? []).filter((url) => (0, proxies.iJ)(url, options.proxies) === void 0);
			const agents = /* @__PURE__ */ new Map();
			for (const origin of [...new Set(direct.map((url) => url.origin))].slice(0, MOST_HOSTS)) {
				const url = new URL(origin);
				const agent = agents.get(url.protocol) ?? openEagerAgent((0, wire_agents.fe)(url.protocol).Agent);
				agents.set(url.protocol, agent);
				for (let count = 0; count < CONNECTIONS; count += 1) agent.connect(url);
			}
			return {
				agentOf: (protocol) => agents.get(protocol),
				close: () => {
					for (const agent of agents.values()) agent.destroy();
				}
			};
		}
		function urlOf(image, insecure) {
			try {
				return new URL((0, endpoint.X)((0, reference["if"])(image).registry, insecure).origin);
			} catch {
				return;
			}
		}
		const SETTINGS = {
			...wire_agents.Ls,
			noDelay: true,
			ALPNProtocols: ["http/1.1"]
		};
		function openEagerAgent(Agent) {
			class Eager extends Agent {
				#waiting = /* @__PURE__ */ new Map();
				connect({ protocol, hostname, port: given }) {
					const host = hostname.replace(/^\[|\]$/g, "");
					const port = Number(given) || (protocol === "https:" ? 443 : 80);
					const servername = process.getBuiltinModule("node:net").isIP(host) === 0 ? host : "";
					const options = {
						...SETTINGS,
						host,
						port,
						servername
					};
					const socket = super.createConnection(options, () => {});
					socket.unref();
					socket.on("error", () => {});
					const key = `${host}:${port}`;
					this.#waiting.set(key, [...this.#waiting.get(key) ?? [], socket]);
				}
				createConnection(options, callback) {
					const waiting = this.#waiting.get(`${options.host}:${options.port}`) ?? [];
					for (let socket = waiting.shift(); socket !== void 0; socket = waiting.shift()) if (socket.writable) return socket.ref();
					return super.createConnection(options, callback);
				}
				destroy() {
					for (const socket of [...this.#waiting.values()].flat()) socket.destroy();
					super.destroy();
				}
			}
			return new Eager(SETTINGS);
		}
		async function connectFirst(inputs) {
			const insecureRegistries = namesIn("insecure-registries");
			const ahead = connectAhead(inputs.flatMap(namesIn), {
				insecureRegistries,
				proxies: (0, proxies._j)(process.env)
			});
			await new Promise((resolve) => setTimeout(resolve));
			return ahead;
		}
		function namesIn(input) {
			return (process.env[`INPUT_${input.toUpperCase()}`] ?? "").split(/[,\s]+/).filter((name) => name !== "");
		}
	}),
	8862: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				const ahead = await (0, __nccwpck_require__(7917).p)(["from-images", "to-images"]);
				const { main } = await Promise.all([__nccwpck_require__.e(284), __nccwpck_require__.e(765)]).then(__nccwpck_require__.bind(__nccwpck_require__, 765));
				await main(ahead);
				ahead.close();
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
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
	8530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
	8936: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { I: () => kindOf });
		var docker_hub = __nccwpck_require__(3990);
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
		var loopback = __nccwpck_require__(389);
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
				matches: docker_hub.gr,
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
			const canonical = (0, docker_hub.rQ)(host);
			return TABLE.find(({ matches }) => matches(canonical))?.kind ?? OTHER;
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
	}),
	4223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ED: () => parseTag,
			F2: () => parseReference,
			FH: () => formatReference,
			Ti: () => MAX_TAG_LENGTH,
			dz: () => isTag,
			eS: () => formatImageName,
			"if": () => parseImageName
		});
		var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6888);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3990);
		var _hosts_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8936);
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
	8319: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { V: () => defuse });
		function defuse(text) {
			return text.replace(/#(?=#\w*\[)/g, "# ").replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, "$1$2: ");
		}
	}),
	3958: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B: () => redactUrl,
			g: () => printable
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8319);
		function printable(text, limit = 500) {
			const clean = text.slice(0, 64 * limit).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ").replace(/^[\s:]+/, "").trimEnd();
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.V)(clean.length > limit ? `${clean.slice(0, limit)}…` : clean);
		}
		function redactUrl(url) {
			const query = url.search === "" ? "" : "?…";
			return printable(`${url.protocol}//${url.host}${url.pathname}${query}`, 300);
		}
	}),
	2332: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			e: () => checkTarget,
			X: () => endpointOf
		});
		var docker_hub = __nccwpck_require__(3990);
		var kind = __nccwpck_require__(8936);
		var error = __nccwpck_require__(8530);
		var printable = __nccwpck_require__(3958);
		var external_node_net_ = __nccwpck_require__(7030);
		var loopback = __nccwpck_require__(389);
		var ip_version = __nccwpck_require__(9323);
		const SUBNETS = {
			private: [
				"10.0.0.0/8",
				"172.16.0.0/12",
				"192.168.0.0/16",
				"100.64.0.0/10",
				"fc00::/7",
				"fec0::/10"
			],
			"link-local": ["169.254.0.0/16", "fe80::/10"],
			reserved: [
				"0.0.0.0/8",
				"192.0.0.0/24",
				"198.18.0.0/15",
				"224.0.0.0/3",
				"::/96",
				"ff00::/8",
				"64:ff9b::/96",
				"2002::/16"
			]
		};
		let lists;
		function addressLists() {
			lists ??= Object.entries(SUBNETS).map(([network, subnets]) => {
				const list = new external_node_net_.BlockList();
				for (const subnet of subnets) {
					const [address = "", prefix] = subnet.split("/");
					list.addSubnet(address, Number(prefix), familyOf(address));
				}
				return {
					network,
					list
				};
			});
			return lists;
		}
		function familyOf(address) {
			return (0, ip_version.U)(address) === 6 ? "ipv6" : "ipv4";
		}
		function networkOf(hostname) {
			if ((0, loopback.U)(hostname)) return "loopback";
			const address = hostname.replace(/^\[|\]$/g, "");
			if ((0, ip_version.U)(address) === 0) return "public";
			return addressLists().find(({ list }) => list.check(address, familyOf(address)))?.network ?? "public";
		}
		function endpointOf(registry, insecure) {
			const named = insecure.map(docker_hub.rQ);
			const host = (0, docker_hub.nz)(registry);
			const scheme = (0, kind.I)(registry).name === "loopback" || named.includes(registry) ? "http" : "https";
			return {
				registry,
				origin: new URL(`${scheme}://${host}`).origin,
				insecure: named
			};
		}
		function checkTarget(endpoint, text, base, what) {
			const refuse = (why, hint = "Check that this is the registry you meant.") => new error._G("REGISTRY", `${endpoint.registry} named a ${what} that ${why}`, { advice: `Nothing was sent there. ${hint}` });
			if (!URL.canParse(text, base)) throw refuse("is not a URL");
			const url = new URL(text, base);
			const own = new URL(endpoint.origin);
			if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse(`is not HTTP (${url.protocol})`);
			if (url.username !== "" || url.password !== "") throw refuse("holds a user name or password");
			if (url.origin === own.origin) return url;
			if (url.protocol === "http:" && own.protocol === "https:") throw refuse(`is not HTTPS (${(0, printable.B)(url)})`);
			if (!(own.protocol === "http:" && endpoint.insecure.includes(url.host)) && !mayReach(own.hostname, url.hostname)) throw refuse(`is an internal address (${(0, printable.B)(url)})`, own.protocol === "http:" ? `If it is yours, name ${url.host} in insecure-registries.` : void 0);
			return url;
		}
		function mayReach(own, target) {
			const network = networkOf(target);
			if (network === "public" || target === own) return true;
			return network !== "link-local" && network !== "reserved" && network === networkOf(own);
		}
	}),
	8030: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ls: () => KEPT_ALIVE,
			QY: () => openAgent,
			fe: () => clientOf
		});
		var _bulk_agent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6743);
		const CONNECTIONS = 16;
		const KEPT_ALIVE = {
			keepAlive: true,
			maxSockets: CONNECTIONS,
			maxFreeSockets: CONNECTIONS
		};
		function clientOf(protocol) {
			return process.getBuiltinModule(protocol === "https:" ? "node:https" : "node:http");
		}
		function openAgent(protocol, { ca, proxy, isBulk }) {
			const proxyEnv = proxy === void 0 ? {} : {
				HTTP_PROXY: proxy,
				HTTPS_PROXY: proxy
			};
			const settings = {
				...KEPT_ALIVE,
				proxyEnv,
				...protocol === "https:" ? trustIn(ca) : {}
			};
			const { Agent } = clientOf(protocol);
			return isBulk && proxy === void 0 ? (0, _bulk_agent_js__WEBPACK_IMPORTED_MODULE_0__.g)(Agent, settings) : new Agent(settings);
		}
		function trustIn(ca) {
			if (ca === void 0) return {};
			return { ca: [...process.getBuiltinModule("node:tls").getCACertificates("default"), ca] };
		}
	}),
	6743: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => openBulkAgent,
			n: () => seizeBody
		});
		const BUFFER = 524288;
		const ROOM = 65536;
		const allocate = () => Buffer.allocUnsafeSlow(BUFFER);
		class Batches {
			#buffer = allocate();
			#start = 0;
			#end = 0;
			#earlier = [];
			#free = [];
			#taken;
			get room() {
				if (BUFFER - this.#end < ROOM) this.#change();
				return this.#buffer.subarray(this.#end);
			}
			get waiting() {
				return this.#earlier.reduce((sum, { byteLength }) => sum + byteLength, this.#end - this.#start);
			}
			get isFull() {
				return this.#earlier.length > 0;
			}
			append(piece) {
				if (!(piece.byteOffset === this.#end && piece.buffer === this.#buffer.buffer)) this.#buffer.set(piece, this.#end);
				this.#end += piece.byteLength;
			}
			take() {
				this.#taken = this.#earlier.shift();
				if (this.#taken !== void 0) return this.#taken;
				if (this.#start === this.#end) return void 0;
				this.#taken = this.#buffer.subarray(this.#start, this.#end);
				this.#start = this.#end;
				return this.#taken;
			}
			giveBack() {
				const buffer = this.#taken?.buffer;
				this.#taken = void 0;
				const isInUse = [this.#buffer, ...this.#earlier].some((other) => other.buffer === buffer);
				if (buffer !== void 0 && !isInUse) this.#free.push(Buffer.from(buffer));
			}
			#change() {
				const rest = this.#buffer.subarray(this.#start, this.#end);
				if (rest.byteLength > 0) this.#earlier.push(rest);
				else if (this.#taken?.buffer !== this.#buffer.buffer) this.#free.push(this.#buffer);
				this.#buffer = this.#free.pop() ?? allocate();
				this.#start = 0;
				this.#end = 0;
			}
		}
		const WORTH_A_CONNECTION = 8388608;
		const WORTH_TAKING = 65536;
		const END_OF_HEAD = Buffer.from("\r\n\r\n");
		class Tap {
			batches = new Batches();
			#socket;
			isAtHeadEnd = false;
			#onMore;
			constructor(socket) {
				this.#socket = socket;
			}
			onread = {
				buffer: () => this.batches.room,
				callback: (count, buffer) => this.#receive(buffer.subarray(0, count))
			};
			seize() {
				this.#onMore = () => false;
			}
			open(onMore) {
				this.#onMore = onMore;
			}
			#receive(piece) {
				if (this.#onMore !== void 0) {
					this.batches.append(piece);
					return this.#onMore();
				}
				const end = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).indexOf(END_OF_HEAD);
				const length = end === -1 ? piece.byteLength : end + END_OF_HEAD.byteLength;
				this.isAtHeadEnd = end !== -1;
				this.#socket().emit("data", Buffer.from(piece.subarray(0, length)));
				this.isAtHeadEnd = false;
				return length === piece.byteLength ? this.#onMore === void 0 : this.#receive(piece.subarray(length));
			}
		}
		const taps = /* @__PURE__ */ new WeakMap();
		function openBulkAgent(Agent, settings) {
			class BulkAgent extends Agent {
				createConnection(options, callback) {
					const tap = new Tap(() => socket);
					const tapped = {
						...options,
						onread: tap.onread
					};
					const socket = super.createConnection(tapped, callback);
					taps.set(socket, tap);
					return socket;
				}
			}
			return new BulkAgent(settings);
		}
		function seizeBody(incoming) {
			const { socket, headers, statusCode } = incoming;
			const tap = taps.get(socket);
			const length = Number(headers["content-length"]);
			const isPlain = headers["transfer-encoding"] === void 0 && (statusCode === 200 || statusCode === 206);
			if (tap?.isAtHeadEnd !== true || !isPlain || !(length >= WORTH_A_CONNECTION)) return void 0;
			tap.seize();
			const ended = new Promise((resolve) => {
				incoming.once("error", resolve).once("close", () => resolve(/* @__PURE__ */ new Error("the connection was closed")));
			});
			return { pour: (sink) => pour(tap, socket, length, ended, sink) };
		}
		async function pour(tap, socket, length, ended, sink) {
			const { batches } = tap;
			let wake = () => {};
			let failure;
			ended.then((error) => {
				failure = error;
				wake();
			});
			tap.open(() => {
				if (batches.waiting < WORTH_TAKING) setImmediate(wake);
				else wake();
				return !batches.isFull;
			});
			try {
				for (let left = length; left > 0;) {
					const batch = batches.take();
					if (batch !== void 0) {
						const wanted = batch.subarray(0, left);
						left -= wanted.byteLength;
						await sink(wanted);
						batches.giveBack();
					} else if (failure === void 0) {
						const more = new Promise((resolve) => {
							wake = resolve;
						});
						socket.resume();
						await more;
					} else throw failure;
				}
			} finally {
				socket.destroy();
			}
		}
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
var __webpack_exports__ = __nccwpck_require__(8862);
__webpack_exports__ = await __webpack_exports__;

export {  };