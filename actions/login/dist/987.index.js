import "node:module";

// 987.index.js
const id = 987;
const ids = [987];
const modules = { 6987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		openTrials: () => openTrials,
		tell: () => tell
	});
	var external_os_ = __webpack_require__(857);
	var external_fs_ = __webpack_require__(9896);
	var __awaiter = function(thisArg, _arguments, P, generator) {
		function adopt(value) {
			return value instanceof P ? value : new P(function(resolve) {
				resolve(value);
			});
		}
		return new (P || (P = Promise))(function(resolve, reject) {
			function fulfilled(value) {
				try {
					step(generator.next(value));
				} catch (e) {
					reject(e);
				}
			}
			function rejected(value) {
				try {
					step(generator["throw"](value));
				} catch (e) {
					reject(e);
				}
			}
			function step(result) {
				result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
			}
			step((generator = generator.apply(thisArg, _arguments || [])).next());
		});
	};
	const access = (...args) => external_fs_.promises.access(...args);
	const appendFile = (...args) => external_fs_.promises.appendFile(...args);
	const writeFile = (...args) => external_fs_.promises.writeFile(...args);
	const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
	class Summary {
		constructor() {
			this._buffer = "";
		}
		filePath() {
			return __awaiter(this, void 0, void 0, function* () {
				if (this._filePath) return this._filePath;
				const pathFromEnv = process.env[SUMMARY_ENV_VAR];
				if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
				try {
					yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
				} catch (_a) {
					throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
				}
				this._filePath = pathFromEnv;
				return this._filePath;
			});
		}
		wrap(tag, content, attrs = {}) {
			const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
			if (!content) return `<${tag}${htmlAttrs}>`;
			return `<${tag}${htmlAttrs}>${content}</${tag}>`;
		}
		write(options) {
			return __awaiter(this, void 0, void 0, function* () {
				const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
				const filePath = yield this.filePath();
				yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
				return this.emptyBuffer();
			});
		}
		clear() {
			return __awaiter(this, void 0, void 0, function* () {
				return this.emptyBuffer().write({ overwrite: true });
			});
		}
		stringify() {
			return this._buffer;
		}
		isEmptyBuffer() {
			return this._buffer.length === 0;
		}
		emptyBuffer() {
			this._buffer = "";
			return this;
		}
		addRaw(text, addEOL = false) {
			this._buffer += text;
			return addEOL ? this.addEOL() : this;
		}
		addEOL() {
			return this.addRaw(external_os_.EOL);
		}
		addCodeBlock(code, lang) {
			const attrs = Object.assign({}, lang && { lang });
			const element = this.wrap("pre", this.wrap("code", code), attrs);
			return this.addRaw(element).addEOL();
		}
		addList(items, ordered = false) {
			const tag = ordered ? "ol" : "ul";
			const listItems = items.map((item) => this.wrap("li", item)).join("");
			const element = this.wrap(tag, listItems);
			return this.addRaw(element).addEOL();
		}
		addTable(rows) {
			const tableBody = rows.map((row) => {
				const cells = row.map((cell) => {
					if (typeof cell === "string") return this.wrap("td", cell);
					const { header, data, colspan, rowspan } = cell;
					const tag = header ? "th" : "td";
					const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
					return this.wrap(tag, data, attrs);
				}).join("");
				return this.wrap("tr", cells);
			}).join("");
			const element = this.wrap("table", tableBody);
			return this.addRaw(element).addEOL();
		}
		addDetails(label, content) {
			const element = this.wrap("details", this.wrap("summary", label) + content);
			return this.addRaw(element).addEOL();
		}
		addImage(src, alt, options) {
			const { width, height } = options || {};
			const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
			const element = this.wrap("img", null, Object.assign({
				src,
				alt
			}, attrs));
			return this.addRaw(element).addEOL();
		}
		addHeading(text, level) {
			const tag = `h${level}`;
			const allowedTag = [
				"h1",
				"h2",
				"h3",
				"h4",
				"h5",
				"h6"
			].includes(tag) ? tag : "h1";
			const element = this.wrap(allowedTag, text);
			return this.addRaw(element).addEOL();
		}
		addSeparator() {
			const element = this.wrap("hr", null);
			return this.addRaw(element).addEOL();
		}
		addBreak() {
			const element = this.wrap("br", null);
			return this.addRaw(element).addEOL();
		}
		addQuote(text, cite) {
			const attrs = Object.assign({}, cite && { cite });
			const element = this.wrap("blockquote", text, attrs);
			return this.addRaw(element).addEOL();
		}
		addLink(text, href) {
			const element = this.wrap("a", text, { href });
			return this.addRaw(element).addEOL();
		}
	}
	const summary = new Summary();
	var kind = __webpack_require__(7310);
	var json = __webpack_require__(2698);
	const createHash = (algorithm) => process.getBuiltinModule("node:crypto").createHash(algorithm);
	function digestOf(bytes) {
		return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
	}
	function hasDigest(bytes, digest) {
		const [algorithm = "", encoded] = digest.split(":", 2);
		if (algorithm !== "sha256" && algorithm !== "sha512") return void 0;
		return createHash(algorithm).update(bytes).digest("hex") === encoded;
	}
	const NOTHING = digestOf(/* @__PURE__ */ new Uint8Array());
	async function tryPush(repository) {
		const { image } = repository;
		if (!await repository.mountBlob(NOTHING, image.repository) && !(0, kind.I)(image.registry).makesRepositories) await requireRepository(repository);
	}
	async function requireRepository(repository) {
		try {
			for await (const _ of repository.listTags()) return;
		} catch (error) {
			if (!(0, json.OW)(error) || error.status === 404) throw error;
		}
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
	function trialsWith(open) {
		return {
			async signIn(host, credentials) {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					await __addDisposableResource(env_1, open({
						credentials,
						access: "pull"
					}), true).signIn(host);
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = __disposeResources(env_1);
					if (result_1) await result_1;
				}
			},
			async verify(image, credentials) {
				const env_2 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					await tryPush(__addDisposableResource(env_2, open({
						credentials,
						access: "push"
					}), true).repository(image));
				} catch (e_2) {
					env_2.error = e_2;
					env_2.hasError = true;
				} finally {
					const result_2 = __disposeResources(env_2);
					if (result_2) await result_2;
				}
			}
		};
	}
	var check = __webpack_require__(4487);
	var lib = __webpack_require__(7098);
	var network_proxies = __webpack_require__(6895);
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
	var once = __webpack_require__(2436);
	var docker_hub = __webpack_require__(3990);
	var credential = __webpack_require__(3060);
	var runtime = __webpack_require__(9765);
	var promises_ = __webpack_require__(8500);
	const systemClock = {
		now: () => Date.now(),
		sleep: async (milliseconds) => {
			await (0, promises_.setTimeout)(milliseconds);
		},
		random: () => Math.random()
	};
	var errors_error = __webpack_require__(8530);
	var lib_digest = __webpack_require__(6888);
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
	var defuse = __webpack_require__(8319);
	function printable(text, limit = 500) {
		const clean = text.slice(0, 64 * limit).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, " ").replace(/^[\s:]+/, "").trimEnd();
		return (0, defuse.V)(clean.length > limit ? `${clean.slice(0, limit)}…` : clean);
	}
	function redactUrl(url) {
		const query = url.search === "" ? "" : "?…";
		return printable(`${url.protocol}//${url.host}${url.pathname}${query}`, 300);
	}
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
	class registry_error_RegistryError extends errors_error._G {
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
		const page = complaints.length > 0 ? "" : printable(withoutMarkup(text), 120);
		const quota = quotaOf(answer);
		const told = [[
			words.join("; "),
			page,
			challengeError(answer)
		].filter(Boolean).join("; "), quota.text].filter(Boolean).join(" ");
		const said = `${redactUrl(url)} answered ${status}${told && ` ${told}`}`;
		return new registry_error_RegistryError(status === 401 || status === 403 ? "CREDENTIALS" : "REGISTRY", `${question}: ${said}`, {
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
		return new registry_error_RegistryError(error.code, error.message, error, {
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
		const why = printable(wordsOf(root, code), 200);
		const advice = isUntrusted ? `Nothing was sent. Name the certificate authority of ${url.host} in NODE_EXTRA_CA_CERTS; if it speaks plain HTTP, name it in insecure-registries.` : `Check that ${url.host} is up and can be reached from here.`;
		const said = `no answer from ${redactUrl(url)} (${why})`;
		return new registry_error_RegistryError("REGISTRY", `${question}: ${said}`, {
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
			const code = typeof entry.code === "string" ? printable(entry.code, 100) : "";
			const message = printable([
				entry.message,
				entry.error_description,
				entry.error,
				entry.details
			].find((text) => typeof text === "string" && text !== "") ?? "");
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
		if (error !== void 0) return printable([error, description].filter(Boolean).join(": "), 300);
		const schemes = challenges.map(({ scheme }) => scheme);
		const isUsable = schemes.some((scheme) => scheme === "basic" || scheme === "bearer");
		return schemes.length === 0 || isUsable ? "" : `it wants ${printable(schemes.join(", "), 60)}, which we lack`;
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
			return value === void 0 ? [] : [`${name}: ${printable(value, 60)}`];
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
			if (!(error instanceof registry_error_RegistryError)) throw error;
			begin();
			const elapsed = clock.now() - (began ?? clock.now());
			const wait = nextWait(error, tries, elapsed, policy, clock.random());
			if (wait === void 0) throw error;
			onRetry(error, wait);
			await clock.sleep(wait);
		}
	}
	var external_node_net_ = __webpack_require__(7030);
	var loopback = __webpack_require__(389);
	var ip_version = __webpack_require__(9323);
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
		const refuse = (why, hint = "Check that this is the registry you meant.") => new errors_error._G("REGISTRY", `${endpoint.registry} named a ${what} that ${why}`, { advice: `Nothing was sent there. ${hint}` });
		if (!URL.canParse(text, base)) throw refuse("is not a URL");
		const url = new URL(text, base);
		const own = new URL(endpoint.origin);
		if (url.protocol !== "https:" && url.protocol !== "http:") throw refuse(`is not HTTP (${url.protocol})`);
		if (url.username !== "" || url.password !== "") throw refuse("holds a user name or password");
		if (url.origin === own.origin) return url;
		if (url.protocol === "http:" && own.protocol === "https:") throw refuse(`is not HTTPS (${redactUrl(url)})`);
		if (!(own.protocol === "http:" && endpoint.insecure.includes(url.host)) && !mayReach(own.hostname, url.hostname)) throw refuse(`is an internal address (${redactUrl(url)})`, own.protocol === "http:" ? `If it is yours, name ${url.host} in insecure-registries.` : void 0);
		return url;
	}
	function mayReach(own, target) {
		const network = networkOf(target);
		if (network === "public" || target === own) return true;
		return network !== "link-local" && network !== "reserved" && network === networkOf(own);
	}
	function formatSeconds(seconds) {
		if (seconds < 60) return `${seconds.toFixed(1)} s`;
		const whole = Math.round(seconds);
		return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
	}
	var lib_reference = __webpack_require__(4223);
	class Node {
		value;
		next;
		constructor(value) {
			this.value = value;
		}
	}
	class Queue {
		#head;
		#tail;
		#size;
		constructor() {
			this.clear();
		}
		enqueue(value) {
			const node = new Node(value);
			if (this.#head) {
				this.#tail.next = node;
				this.#tail = node;
			} else {
				this.#head = node;
				this.#tail = node;
			}
			this.#size++;
		}
		dequeue() {
			const current = this.#head;
			if (!current) return;
			this.#head = this.#head.next;
			this.#size--;
			if (!this.#head) this.#tail = void 0;
			return current.value;
		}
		peek() {
			if (!this.#head) return;
			return this.#head.value;
		}
		clear() {
			this.#head = void 0;
			this.#tail = void 0;
			this.#size = 0;
		}
		get size() {
			return this.#size;
		}
		*[Symbol.iterator]() {
			let current = this.#head;
			while (current) {
				yield current.value;
				current = current.next;
			}
		}
		*drain() {
			while (this.#head) yield this.dequeue();
		}
	}
	function pLimit(concurrency) {
		let rejectOnClear = false;
		if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
		validateConcurrency(concurrency);
		if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
		const queue = new Queue();
		let activeCount = 0;
		const resumeNext = () => {
			if (activeCount < concurrency && queue.size > 0) {
				activeCount++;
				queue.dequeue().run();
			}
		};
		const next = () => {
			activeCount--;
			resumeNext();
		};
		const run = async (function_, resolve, arguments_) => {
			const result = (async () => function_(...arguments_))();
			resolve(result);
			try {
				await result;
			} catch {}
			next();
		};
		const enqueue = (function_, resolve, reject, arguments_) => {
			const queueItem = { reject };
			new Promise((internalResolve) => {
				queueItem.run = internalResolve;
				queue.enqueue(queueItem);
			}).then(run.bind(void 0, function_, resolve, arguments_));
			if (activeCount < concurrency) resumeNext();
		};
		const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
			enqueue(function_, resolve, reject, arguments_);
		});
		Object.defineProperties(generator, {
			activeCount: { get: () => activeCount },
			pendingCount: { get: () => queue.size },
			clearQueue: { value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}
				const abortError = AbortSignal.abort().reason;
				while (queue.size > 0) queue.dequeue().reject(abortError);
			} },
			concurrency: {
				get: () => concurrency,
				set(newConcurrency) {
					validateConcurrency(newConcurrency);
					concurrency = newConcurrency;
					queueMicrotask(() => {
						while (activeCount < concurrency && queue.size > 0) resumeNext();
					});
				}
			},
			map: { async value(iterable, function_) {
				const promises = [];
				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					for (const promise of promises) promise.catch(() => {});
					throw error;
				}
				return Promise.all(promises);
			} }
		});
		return generator;
	}
	function validateConcurrency(concurrency) {
		if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
	}
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
		return [...value.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g)].map(([, text = ""]) => printable(text.replace(/\\(.)/g, "$1")));
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
	var jwt = __webpack_require__(8007);
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
	var trust = __webpack_require__(2929);
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
		return isBulk && proxy === void 0 ? openBulkAgent(Agent, settings) : new Agent(settings);
	}
	function trustIn(ca) {
		if (ca === void 0) return {};
		return { ca: [...process.getBuiltinModule("node:tls").getCACertificates("default"), ca] };
	}
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
			const agent = openAgent(url.protocol, {
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
		const { request } = clientOf(url.protocol);
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
				resolve(toResponse(incoming, url, bulk ? seizeBody(incoming) : void 0));
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
			pour: seized?.pour ?? ((sink) => transport_pour(incoming, sink)),
			discard: () => discard(incoming)
		};
	}
	async function transport_pour(incoming, sink) {
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
			log.debug(`${method} ${redactUrl(url)} → ${response.status} (${clock.now() - started} ms)`);
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
		const url = checkTarget(endpoint, realm, endpoint.origin, "token realm");
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
			if (!(error instanceof registry_error_RegistryError && (error.status === 404 || error.status === 405)) || credential === void 0) throw error;
			return token_send(context, postRequest(realm, service, scopes, grantOf(credential)));
		}
	}
	function basic({ username, password }, mask) {
		const encoded = (0, credential.r)(username, password);
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
		if (answer.status >= 300 && answer.status < 400) throw new registry_error_RegistryError("REGISTRY", `${error.message}, a redirect`, error, { advice: "A token service may not send a credential on; it was sent nowhere else." });
		if (answer.status !== 401 && answer.status !== 403) throw error;
		throw new registry_error_RegistryError("CREDENTIALS", error.message, error, {
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
		const { access } = (0, jwt.d)(token);
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
		#limit = pLimit(CONCURRENCY);
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
				if (!(error instanceof registry_error_RegistryError)) throw error;
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
			throw new registry_error_RegistryError(error.code, `${error.message}; ${shortcoming}`, error, { cause: error });
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
				const target = checkTarget(endpoint, location, url.href, "redirect");
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
		const isRight = answer.isWhole && hasDigest(answer.bytes, digest) === true;
		const bytes = isRight ? answer.bytes : contentOf(answer, limit, what);
		if (!isRight && hasDigest(bytes, digest) !== true) throw new errors_error._G("INVALID_CONTENT", `${what}: the content does not have this digest`, { advice: "The registry or something on the way to it changed the content; nothing was used of it." });
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
			if (!(error instanceof registry_error_RegistryError) || error.temporary) throw error;
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
			if (error instanceof registry_error_RegistryError && [
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
		return checkTarget(host.endpoint, location, answer.url.href, "upload location");
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
		throw new registry_error_RegistryError("REGISTRY", `PUT blob ${(0, lib_reference.eS)(image)}@${digest}: ${answer.url.host} answered ${answer.status}, and the blob is not there`, {
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
			if (!(error instanceof registry_error_RegistryError)) throw error;
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
		const digest = digestOf(bytes);
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
				if (failure === void 0 && error instanceof registry_error_RegistryError && content !== void 0 ? await arrives(context, digest, content, error) : false) return "sent";
				await cancelUpload(context, digest, upload);
				if (error instanceof registry_error_RegistryError && error.status === 413 && hasSmaller(host, content, most)) continue;
				const wait = error instanceof registry_error_RegistryError && error.status === 429 ? nextWait(error, waits, clock.now() - began, retry, clock.random()) : void 0;
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
			if (!(error instanceof registry_error_RegistryError) || ![
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
		return error instanceof registry_error_RegistryError && (error.temporary || error.notFound || error.status === 416);
	}
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
	function isSchema1Type(mediaType) {
		return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
	}
	function essence(contentType) {
		return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
	}
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
	[...OPTIONAL];
	const MAX_MANIFEST_BYTES = 4194304;
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
				digest: digestOf(bytes),
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
		if (Array.isArray(body.manifests)) return OCI_INDEX;
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
	function readManifest({ bytes, descriptor }, what = descriptor.digest) {
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
			manifests: readList(body.manifests, `${what}: manifests`),
			...common
		};
		const config = parseDescriptor(body.config, `${what}: config`);
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
		if (!Array.isArray(value)) throw new errors_error._G("INVALID_CONTENT", `${what} is not a list`);
		return value.map((entry, index) => parseDescriptor(entry, `${what}[${index}]`));
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
		const url = checkTarget(endpoint, link, answer.url.href, "next page");
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
				headers: { accept: OCI_INDEX },
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
			const content = readManifest(manifestOf(contentOf(answer, PAGE_LIMIT, what), OCI_INDEX, what), what);
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
			if (!(error instanceof registry_error_RegistryError && error.status === 400 && error.says(/PAGINATION/)) || path instanceof URL) throw error;
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
		return length < SHORTEST || length > MAX_MANIFEST_BYTES ? void 0 : length;
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
			if (!(error instanceof registry_error_RegistryError) || !ASK_WITH_GET.has(error.status)) throw error;
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
			limit: MAX_MANIFEST_BYTES,
			once
		});
		refuseWebPage(answer, `GET ${what}`);
		const bytes = contentOf(answer, MAX_MANIFEST_BYTES, what);
		const { digest: claimed } = adviseOn(what, () => proofIn(answer, what));
		verify(bytes, reference.digest, what);
		if (claimed !== void 0 && hasDigest(bytes, claimed) !== void 0) verify(bytes, claimed, what);
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
		return claimed !== void 0 && hasDigest(bytes, claimed) === true ? claimed : void 0;
	}
	function verify(bytes, digest, what) {
		if (digest === void 0) return;
		const isRight = hasDigest(bytes, digest);
		if (isRight === void 0) throw new errors_error._G("INVALID_CONTENT", `${what}: content with the digest ${digest} cannot be verified`, { advice: "Ask for it by its tag, or by its sha256 or sha512 digest." });
		if (!isRight) throw new errors_error._G("INVALID_CONTENT", `${what}: the content does not have the digest ${digest}`, { advice: "The registry or something on the way to it changed the content; nothing was used of it." });
	}
	function refuseWebPage(answer, question) {
		if (!isWebPage(answer)) return;
		throw new registry_error_RegistryError("REGISTRY", `${question}: ${answer.url.host} answered ${answer.status} with a web page, as no registry does`, { status: answer.status }, { advice: `Check that ${answer.url.host} is a registry, and that no proxy asks for a login.` });
	}
	class UnprovenWrite extends errors_error._G {}
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
				if (isLast || !(error instanceof registry_error_RegistryError) || !error.notFound) throw error;
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
			if (error instanceof registry_error_RegistryError && error.notFound) return void 0;
			throw error;
		}
	}
	const missing_parts_MOST = 200;
	class MissingParts extends registry_error_RegistryError {
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
		const content = readManifest(manifest);
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
	async function putManifest(context, writing) {
		const target = referenceIn(context, writing.under);
		const { size } = writing.manifest.descriptor;
		if (size > MAX_MANIFEST_BYTES) throw new errors_error._G("INVALID_CONTENT", `PUT ${(0, lib_reference.FH)(target)}: ${size} bytes; registries take ${MAX_MANIFEST_BYTES}`, { advice: "An index of this size holds too many entries or annotations: leave some out." });
		try {
			return await write(context, writing);
		} catch (error) {
			if (!(error instanceof registry_error_RegistryError)) throw error;
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
			if (!(error instanceof registry_error_RegistryError) || !isAboutParts(error)) throw error;
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
			const content = readManifest(manifest);
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
		if (!(error instanceof registry_error_RegistryError && [
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
				if (error instanceof registry_error_RegistryError && error.notFound) return void 0;
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
			return this.#options.uploads.get(this.#key(digestOf(bytes)), () => putBlob(this.#writing, bytes));
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
				endpoint: endpointOf(canonical, this.#options.insecureRegistries ?? []),
				credentials: this.#options.credentials ?? credential._,
				transport: this.#transport,
				clock: this.#options.clock ?? systemClock,
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
	function openTrials(insecureRegistries, environment) {
		const proxies = (0, network_proxies._j)(environment);
		return trialsWith((options) => openRegistry({
			...options,
			insecureRegistries,
			proxies,
			log: lib.Rm,
			mask: lib.dK
		}));
	}
	async function tell(checks, environment) {
		const { head, rows } = (0, check.V0)(checks);
		lib.Rm.info(formatTable(head, rows, "text"));
		if (environment.GITHUB_STEP_SUMMARY) await summary.addRaw(`\n${formatTable(head, rows, "markdown")}\n`).write();
	}
}) };

export { id, ids, modules };