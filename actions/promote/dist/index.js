import "node:module";
import { createRequire } from "module";

// index.js
var __webpack_modules__ = {
	181: ((module) => {
		module.exports = createRequire(import.meta.url)("buffer");
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
	932: ((module) => {
		module.exports = createRequire(import.meta.url)("process");
	}),
	9637: ((module) => {
		module.exports = createRequire(import.meta.url)("tty");
	}),
	7016: ((module) => {
		module.exports = createRequire(import.meta.url)("url");
	}),
	9023: ((module) => {
		module.exports = createRequire(import.meta.url)("util");
	}),
	9199: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { H: () => githubEvidence });
		var promises_ = __nccwpck_require__(8500);
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
	}),
	8545: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			de: () => door,
			CR: () => historyFor,
			Rm: () => log,
			dK: () => mask,
			LD: () => readList,
			eF: () => run,
			uN: () => setResult,
			eh: () => summarize
		});
		var lib_core = __nccwpck_require__(5311);
		var external_os_ = __nccwpck_require__(857);
		var external_fs_ = __nccwpck_require__(9896);
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
		const { access, appendFile, writeFile } = external_fs_.promises;
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
		var unmoved_tag = __nccwpck_require__(197);
		var errors_advice = __nccwpck_require__(5042);
		var defuse = __nccwpck_require__(8319);
		var errors_error = __nccwpck_require__(8530);
		var reader = __nccwpck_require__(5156);
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
			const { exchangeJson } = await __nccwpck_require__.e(259).then(__nccwpck_require__.bind(__nccwpck_require__, 1259));
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
		const door = errors_advice.I0.find((name) => name === process.env.MULTIARCH_DOOR) ?? "action";
		const log = {
			debug: (message) => lib_core.Yz(message),
			info: (message) => lib_core.pq((0, defuse.V)(message)),
			warning: (message, advice) => lib_core.$e(toShow(message, (0, errors_advice.yk)(advice, door)))
		};
		function readList(name) {
			return (0, reader.b)(lib_core.V4(name));
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
		async function summarize(markdown) {
			if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
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
	}),
	4374: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => readInputs });
		const external_node_fs_namespaceObject = createRequire(import.meta.url)("node:fs");
		var core = __nccwpck_require__(5311);
		var lib = __nccwpck_require__(8545);
		var external_node_path_ = __nccwpck_require__(6760);
		var errors_error = __nccwpck_require__(8530);
		const MOST_BYTES = 1048576;
		function repositoryFiles(root) {
			return {
				read: (path) => {
					const file = insideCheckout(root, path);
					if (file === void 0) return void 0;
					const stat = (0, external_node_fs_namespaceObject.statSync)(file);
					if (!stat.isFile()) return void 0;
					if (stat.size > MOST_BYTES) throw (0, errors_error.aY)(path, `the file has ${stat.size} bytes`, `a file of at most ${MOST_BYTES} bytes`);
					return (0, external_node_fs_namespaceObject.readFileSync)(file, "utf8");
				},
				exists: (path) => insideCheckout(root, path) !== void 0
			};
		}
		function insideCheckout(root, path) {
			const named = (0, external_node_path_.join)(root, path);
			if (!(0, external_node_fs_namespaceObject.existsSync)(named)) return void 0;
			const [checkout, file] = [external_node_fs_namespaceObject.realpathSync.native(root), external_node_fs_namespaceObject.realpathSync.native(named)];
			const way = (0, external_node_path_.relative)(checkout, file);
			if (way !== ".." && !way.startsWith("../") && !(0, external_node_path_.isAbsolute)(way)) return file;
			throw (0, errors_error.aY)(path, "this is a link out of the repository", "a file or folder of the repository itself");
		}
		var reference = __nccwpck_require__(4223);
		var digest = __nccwpck_require__(6888);
		var reader = __nccwpck_require__(5156);
		var commit = __nccwpck_require__(8908);
		var lib_platform = __nccwpck_require__(5723);
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
		var closest_name = __nccwpck_require__(3773);
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
			const near = (0, closest_name.N)(name, [...known.keys()]);
			return near === void 0 ? ", which is no variant" : `, which may be meant to be '${near}'`;
		}
		function refuseMissing(name, platforms, base, location, file) {
			const built = new Set(base.platforms.map((platform) => (0, lib_platform.Ng)((0, lib_platform.Y8)(platform))));
			const missing = platforms.filter((platform) => !built.has((0, lib_platform.Ng)((0, lib_platform.Y8)(platform))));
			if (missing.length > 0) throw (0, errors_error.aY)(file, `'${name}' is for ${missing.join(", ")}, and '${base.name}', which it is built from, is not`, `of ${base.platforms.join(", ")}, or more platforms for '${base.name}'`, location);
		}
		function withBases(chosen, declared) {
			const names = /* @__PURE__ */ new Set();
			for (const variant of chosen) for (let at = variant; at !== void 0 && !names.has(at.name); at = declared.find(({ name }) => name === at?.own?.from?.variant)) names.add(at.name);
			return names.size === chosen.length ? chosen : declared.filter(({ name }) => names.has(name));
		}
		const MAX_VARIANT_LENGTH = 63;
		const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
		const ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
		function parseVariantName(name, input, location) {
			const refuse = (why) => (0, errors_error.aY)(input, `${(0, errors_error.Y0)(name)} ${why}`, ACCEPTED, location);
			if (!GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH) throw refuse("is not a variant name");
			const architecture = name.split("-").find(isCalled) ?? (isCalled(name) ? name : void 0);
			if (architecture !== void 0) throw refuse(`contains the architecture '${architecture}', which tags have anyway`);
			return name;
		}
		function isCalled(word) {
			return /^armv[0-9]/.test(word) || (0, lib_platform.KJ)(word);
		}
		const CHAR_0 = 48;
		const CHAR_1 = 49;
		const CHAR_9 = 57;
		const CHAR_BACKSLASH = 92;
		const CHAR_DOLLAR = 36;
		const CHAR_DOT = 46;
		const CHAR_DOUBLE_QUOTE = 34;
		const CHAR_LOWER_A = 97;
		const CHAR_LOWER_E = 101;
		const CHAR_LOWER_F = 102;
		const CHAR_LOWER_N = 110;
		const CHAR_LOWER_T = 116;
		const CHAR_LOWER_U = 117;
		const CHAR_LOWER_X = 120;
		const CHAR_LOWER_Z = 122;
		const CHAR_MINUS = 45;
		const CHAR_NEWLINE = 10;
		const CHAR_PLUS = 43;
		const CHAR_RETURN = 13;
		const CHAR_SINGLE_QUOTE = 39;
		const CHAR_SLASH = 47;
		const CHAR_SPACE = 32;
		const CHAR_TAB = 9;
		const CHAR_UNDERSCORE = 95;
		const CHAR_UPPER_A = 65;
		const CHAR_UPPER_E = 69;
		const CHAR_UPPER_F = 70;
		const CHAR_UPPER_N = 78;
		const CHAR_UPPER_X = 88;
		const CHAR_UPPER_Z = 90;
		const CHAR_LOWER_B = 98;
		const CHAR_LOWER_R = 114;
		const CHAR_LOWER_V = 118;
		const CHAR_LINE_SEPARATOR = 8232;
		const CHAR_PARAGRAPH_SEPARATOR = 8233;
		const CHAR_UPPER_I = 73;
		const CHAR_STAR = 42;
		const CHAR_VTAB = 11;
		const CHAR_FORM_FEED = 12;
		const CHAR_NBSP = 160;
		const CHAR_BOM = 65279;
		const CHAR_NON_BREAKING_SPACE = 160;
		const CHAR_EN_QUAD = 8192;
		const CHAR_EM_QUAD = 8193;
		const CHAR_EN_SPACE = 8194;
		const CHAR_EM_SPACE = 8195;
		const CHAR_THREE_PER_EM_SPACE = 8196;
		const CHAR_FOUR_PER_EM_SPACE = 8197;
		const CHAR_SIX_PER_EM_SPACE = 8198;
		const CHAR_FIGURE_SPACE = 8199;
		const CHAR_PUNCTUATION_SPACE = 8200;
		const CHAR_THIN_SPACE = 8201;
		const CHAR_HAIR_SPACE = 8202;
		const CHAR_NARROW_NO_BREAK_SPACE = 8239;
		const CHAR_MEDIUM_MATHEMATICAL_SPACE = 8287;
		const CHAR_IDEOGRAPHIC_SPACE = 12288;
		const LBRACKET = "[";
		const RBRACKET = "]";
		const LBRACE = "{";
		const RBRACE = "}";
		const COLON = ":";
		const COMMA = ",";
		const TRUE = "true";
		const FALSE = "false";
		const NULL = "null";
		const NAN$1 = "NaN";
		const INFINITY$1 = "Infinity";
		const QUOTE = "\"";
		const escapeToChar = /* @__PURE__ */ new Map([
			[CHAR_DOUBLE_QUOTE, QUOTE],
			[CHAR_BACKSLASH, "\\"],
			[CHAR_SLASH, "/"],
			[CHAR_LOWER_B, "\b"],
			[CHAR_LOWER_N, "\n"],
			[CHAR_LOWER_F, "\f"],
			[CHAR_LOWER_R, "\r"],
			[CHAR_LOWER_T, "	"]
		]);
		const json5EscapeToChar = new Map([
			...escapeToChar,
			[CHAR_LOWER_V, "\v"],
			[CHAR_0, "\0"]
		]);
		new Map([
			.../* @__PURE__ */ new Map([
				[QUOTE, QUOTE],
				["\\", "\\"],
				["/", "/"],
				["\b", "b"],
				["\n", "n"],
				["\f", "f"],
				["\r", "r"],
				["	", "t"]
			]),
			["\v", "v"],
			["\0", "0"],
			["\u2028", "u2028"],
			["\u2029", "u2029"]
		]);
		const knownTokenTypes = /* @__PURE__ */ new Map([
			[LBRACKET, "LBracket"],
			[RBRACKET, "RBracket"],
			[LBRACE, "LBrace"],
			[RBRACE, "RBrace"],
			[COLON, "Colon"],
			[COMMA, "Comma"],
			[TRUE, "Boolean"],
			[FALSE, "Boolean"],
			[NULL, "Null"]
		]);
		const knownJSON5TokenTypes = new Map([
			...knownTokenTypes,
			[NAN$1, "Number"],
			[INFINITY$1, "Number"]
		]);
		const json5LineTerminators = /* @__PURE__ */ new Set([
			CHAR_NEWLINE,
			CHAR_RETURN,
			CHAR_LINE_SEPARATOR,
			CHAR_PARAGRAPH_SEPARATOR
		]);
		class ErrorWithLocation extends Error {
			constructor(message, { line, column, offset }) {
				super(`${message} (${line}:${column})`);
				this.line = line;
				this.column = column;
				this.offset = offset;
			}
		}
		class UnexpectedChar extends ErrorWithLocation {
			constructor(unexpected, loc) {
				super(`Unexpected character '${String.fromCharCode(unexpected)}' found.`, loc);
			}
		}
		class UnexpectedIdentifier extends ErrorWithLocation {
			constructor(unexpected, loc) {
				super(`Unexpected identifier '${unexpected}' found.`, loc);
			}
		}
		class UnexpectedToken extends ErrorWithLocation {
			constructor(token) {
				super(`Unexpected token ${token.type} found.`, token.loc.start);
			}
		}
		class UnexpectedEOF extends ErrorWithLocation {
			constructor(loc) {
				super("Unexpected end of input found.", loc);
			}
		}
		const ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/;
		const ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/;
		const CHAR_CR = 13;
		const CHAR_LF = 10;
		class CharCodeReader {
			#text = "";
			#line = 1;
			#column = 0;
			#offset = -1;
			#newLine = false;
			#last = -1;
			#ended = false;
			constructor(text) {
				this.#text = text;
			}
			#end() {
				if (this.#ended) return;
				this.#column++;
				this.#offset++;
				this.#last = -1;
				this.#ended = true;
			}
			locate() {
				return {
					line: this.#line,
					column: this.#column,
					offset: this.#offset
				};
			}
			next() {
				if (this.#offset >= this.#text.length - 1) {
					this.#end();
					return -1;
				}
				this.#offset++;
				const charCode = this.#text.charCodeAt(this.#offset);
				if (this.#newLine) {
					this.#line++;
					this.#column = 1;
					this.#newLine = false;
				} else this.#column++;
				if (charCode === CHAR_CR) {
					this.#newLine = true;
					if (this.peek() === CHAR_LF) this.#offset++;
				} else if (charCode === CHAR_LF) this.#newLine = true;
				this.#last = charCode;
				return charCode;
			}
			peek() {
				if (this.#offset === this.#text.length - 1) return -1;
				return this.#text.charCodeAt(this.#offset + 1);
			}
			match(fn) {
				if (fn(this.peek())) {
					this.next();
					return true;
				}
				return false;
			}
			current() {
				return this.#last;
			}
		}
		const INFINITY = "Infinity";
		const NAN = "NaN";
		const keywordStarts = /* @__PURE__ */ new Set([
			CHAR_LOWER_T,
			CHAR_LOWER_F,
			CHAR_LOWER_N
		]);
		const whitespace = /* @__PURE__ */ new Set([
			CHAR_SPACE,
			CHAR_TAB,
			CHAR_NEWLINE,
			CHAR_RETURN
		]);
		const json5Whitespace = /* @__PURE__ */ new Set([
			...whitespace,
			CHAR_VTAB,
			CHAR_FORM_FEED,
			CHAR_NBSP,
			CHAR_LINE_SEPARATOR,
			CHAR_PARAGRAPH_SEPARATOR,
			CHAR_BOM,
			CHAR_NON_BREAKING_SPACE,
			CHAR_EN_QUAD,
			CHAR_EM_QUAD,
			CHAR_EN_SPACE,
			CHAR_EM_SPACE,
			CHAR_THREE_PER_EM_SPACE,
			CHAR_FOUR_PER_EM_SPACE,
			CHAR_SIX_PER_EM_SPACE,
			CHAR_FIGURE_SPACE,
			CHAR_PUNCTUATION_SPACE,
			CHAR_THIN_SPACE,
			CHAR_HAIR_SPACE,
			CHAR_NARROW_NO_BREAK_SPACE,
			CHAR_MEDIUM_MATHEMATICAL_SPACE,
			CHAR_IDEOGRAPHIC_SPACE
		]);
		const DEFAULT_OPTIONS$1 = {
			mode: "json",
			ranges: false
		};
		const jsonKeywords = /* @__PURE__ */ new Set([
			"true",
			"false",
			"null"
		]);
		const tt = {
			EOF: 0,
			Number: 1,
			String: 2,
			Boolean: 3,
			Null: 4,
			NaN: 5,
			Infinity: 6,
			Identifier: 7,
			Colon: 20,
			LBrace: 21,
			RBrace: 22,
			LBracket: 23,
			RBracket: 24,
			Comma: 25,
			LineComment: 40,
			BlockComment: 41
		};
		function isDigit(c) {
			return c >= CHAR_0 && c <= CHAR_9;
		}
		function isHexDigit(c) {
			return isDigit(c) || c >= CHAR_UPPER_A && c <= CHAR_UPPER_F || c >= CHAR_LOWER_A && c <= CHAR_LOWER_F;
		}
		function isPositiveDigit(c) {
			return c >= CHAR_1 && c <= CHAR_9;
		}
		function isKeywordStart(c) {
			return keywordStarts.has(c);
		}
		function isNumberStart(c) {
			return isDigit(c) || c === CHAR_DOT || c === CHAR_MINUS;
		}
		function isJSON5NumberStart(c) {
			return isNumberStart(c) || c === CHAR_PLUS;
		}
		function isStringStart(c, json5) {
			return c === CHAR_DOUBLE_QUOTE || json5 && c === CHAR_SINGLE_QUOTE;
		}
		function isJSON5IdentifierStart(c) {
			if (c === CHAR_DOLLAR || c === CHAR_UNDERSCORE || c === CHAR_BACKSLASH) return true;
			if (c >= CHAR_LOWER_A && c <= CHAR_LOWER_Z || c >= CHAR_UPPER_A && c <= CHAR_UPPER_Z) return true;
			if (c === 8204 || c === 8205) return true;
			const ct = String.fromCharCode(c);
			return ID_Start.test(ct);
		}
		function isJSON5IdentifierPart(c) {
			if (isJSON5IdentifierStart(c) || isDigit(c)) return true;
			const ct = String.fromCharCode(c);
			return ID_Continue.test(ct);
		}
		class Tokenizer {
			#options;
			#text;
			#reader;
			#json5;
			#allowComments;
			#ranges;
			#token;
			#isEscapedCharacter;
			#isJSON5LineTerminator;
			#isJSON5HexEscape;
			#isWhitespace;
			constructor(text, options) {
				this.#text = text;
				this.#options = {
					...DEFAULT_OPTIONS$1,
					...options
				};
				this.#reader = new CharCodeReader(text);
				this.#json5 = this.#options.mode === "json5";
				this.#allowComments = this.#options.mode !== "json";
				this.#ranges = this.#options.ranges;
				this.#isEscapedCharacter = this.#json5 ? json5EscapeToChar.has.bind(json5EscapeToChar) : escapeToChar.has.bind(escapeToChar);
				this.#isJSON5LineTerminator = this.#json5 ? json5LineTerminators.has.bind(json5LineTerminators) : () => false;
				this.#isJSON5HexEscape = this.#json5 ? (c) => c === CHAR_LOWER_X : () => false;
				this.#isWhitespace = this.#json5 ? json5Whitespace.has.bind(json5Whitespace) : whitespace.has.bind(whitespace);
			}
			#unexpected(c, loc = this.#reader.locate()) {
				throw new UnexpectedChar(c, loc);
			}
			#unexpectedIdentifier(identifier, loc = this.#reader.locate()) {
				throw new UnexpectedIdentifier(identifier, loc);
			}
			#unexpectedEOF() {
				throw new UnexpectedEOF(this.#reader.locate());
			}
			#createToken(tokenType, length, startLoc, endLoc) {
				const endOffset = startLoc.offset + length;
				let range = this.#options.ranges ? { range: [startLoc.offset, endOffset] } : void 0;
				return {
					type: tokenType,
					loc: {
						start: startLoc,
						end: endLoc || {
							line: startLoc.line,
							column: startLoc.column + length,
							offset: endOffset
						}
					},
					...range
				};
			}
			#readHexDigits(count) {
				let value = "";
				let c;
				for (let i = 0; i < count; i++) {
					c = this.#reader.peek();
					if (isHexDigit(c)) {
						this.#reader.next();
						value += String.fromCharCode(c);
						continue;
					}
					this.#unexpected(c);
				}
				return value;
			}
			#readIdentifier(c) {
				let value = "";
				do {
					value += String.fromCharCode(c);
					if (c === CHAR_BACKSLASH) {
						c = this.#reader.next();
						if (c !== CHAR_LOWER_U) this.#unexpected(c);
						value += String.fromCharCode(c);
						const hexDigits = this.#readHexDigits(4);
						const charCode = parseInt(hexDigits, 16);
						if (value.length === 2 && !isJSON5IdentifierStart(charCode)) {
							const loc = this.#reader.locate();
							this.#unexpected(CHAR_BACKSLASH, {
								line: loc.line,
								column: loc.column - 5,
								offset: loc.offset - 5
							});
						} else if (!isJSON5IdentifierPart(charCode)) {
							const loc = this.#reader.locate();
							this.#unexpected(charCode, {
								line: loc.line,
								column: loc.column - 5,
								offset: loc.offset - 5
							});
						}
						value += hexDigits;
					}
					c = this.#reader.peek();
					if (!isJSON5IdentifierPart(c)) break;
					this.#reader.next();
				} while (true);
				return value;
			}
			#readString(c) {
				const delimiter = c;
				let length = 1;
				c = this.#reader.peek();
				while (c !== -1 && c !== delimiter) {
					this.#reader.next();
					length++;
					if (c === CHAR_BACKSLASH) {
						c = this.#reader.peek();
						if (this.#isEscapedCharacter(c) || this.#isJSON5LineTerminator(c)) {
							this.#reader.next();
							length++;
						} else if (c === CHAR_LOWER_U) {
							this.#reader.next();
							length++;
							const result = this.#readHexDigits(4);
							length += result.length;
						} else if (this.#isJSON5HexEscape(c)) {
							this.#reader.next();
							length++;
							const result = this.#readHexDigits(2);
							length += result.length;
						} else if (this.#json5) {
							this.#reader.next();
							length++;
						} else this.#unexpected(c);
					}
					c = this.#reader.peek();
				}
				if (c === -1) {
					this.#reader.next();
					this.#unexpectedEOF();
				}
				this.#reader.next();
				length++;
				return length;
			}
			#readNumber(c) {
				let length = 1;
				if (c === CHAR_MINUS || this.#json5 && c === CHAR_PLUS) {
					c = this.#reader.peek();
					if (this.#json5) {
						if (c === CHAR_UPPER_I || c === CHAR_UPPER_N) {
							this.#reader.next();
							const identifier = this.#readIdentifier(c);
							if (identifier !== INFINITY && identifier !== NAN) this.#unexpected(c);
							return length + identifier.length;
						}
					}
					if (!isDigit(c)) this.#unexpected(c);
					this.#reader.next();
					length++;
				}
				if (c === CHAR_0) {
					c = this.#reader.peek();
					if (this.#json5 && (c === CHAR_LOWER_X || c === CHAR_UPPER_X)) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
						if (!isHexDigit(c)) {
							this.#reader.next();
							this.#unexpected(c);
						}
						do {
							this.#reader.next();
							length++;
							c = this.#reader.peek();
						} while (isHexDigit(c));
					} else if (isDigit(c)) this.#unexpected(c);
				} else if (!this.#json5 || c !== CHAR_DOT) {
					if (!isPositiveDigit(c)) this.#unexpected(c);
					c = this.#reader.peek();
					while (isDigit(c)) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
					}
				}
				if (c === CHAR_DOT) {
					let digitCount = -1;
					this.#reader.next();
					length++;
					digitCount++;
					c = this.#reader.peek();
					while (isDigit(c)) {
						this.#reader.next();
						length++;
						digitCount++;
						c = this.#reader.peek();
					}
					if (!this.#json5 && digitCount === 0) {
						this.#reader.next();
						if (c) this.#unexpected(c);
						else this.#unexpectedEOF();
					}
				}
				if (c === CHAR_LOWER_E || c === CHAR_UPPER_E) {
					this.#reader.next();
					length++;
					c = this.#reader.peek();
					if (c === CHAR_PLUS || c === CHAR_MINUS) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
					}
					if (c === -1) {
						this.#reader.next();
						this.#unexpectedEOF();
					}
					if (!isDigit(c)) {
						this.#reader.next();
						this.#unexpected(c);
					}
					while (isDigit(c)) {
						this.#reader.next();
						length++;
						c = this.#reader.peek();
					}
				}
				return length;
			}
			#readComment(c) {
				let length = 1;
				c = this.#reader.peek();
				if (c === CHAR_SLASH) {
					do {
						this.#reader.next();
						length += 1;
						c = this.#reader.peek();
					} while (c > -1 && c !== CHAR_RETURN && c !== CHAR_NEWLINE);
					return {
						length,
						multiline: false
					};
				}
				if (c === CHAR_STAR) {
					this.#reader.next();
					length += 1;
					while (c > -1) {
						c = this.#reader.peek();
						if (c === CHAR_STAR) {
							this.#reader.next();
							length += 1;
							c = this.#reader.peek();
							if (c === CHAR_SLASH) {
								this.#reader.next();
								length += 1;
								return {
									length,
									multiline: true
								};
							}
						} else {
							this.#reader.next();
							length += 1;
						}
					}
					this.#reader.next();
					this.#unexpectedEOF();
				}
				this.#reader.next();
				this.#unexpected(c);
			}
			next() {
				let c = this.#reader.next();
				while (this.#isWhitespace(c)) c = this.#reader.next();
				if (c === -1) return tt.EOF;
				const start = this.#reader.locate();
				const ct = String.fromCharCode(c);
				if (this.#json5) {
					if (knownJSON5TokenTypes.has(ct)) this.#token = this.#createToken(knownJSON5TokenTypes.get(ct), 1, start);
					else if (isJSON5IdentifierStart(c)) {
						const value = this.#readIdentifier(c);
						if (knownJSON5TokenTypes.has(value)) this.#token = this.#createToken(knownJSON5TokenTypes.get(value), value.length, start);
						else this.#token = this.#createToken("Identifier", value.length, start);
					} else if (isJSON5NumberStart(c)) {
						const result = this.#readNumber(c);
						this.#token = this.#createToken("Number", result, start);
					} else if (isStringStart(c, this.#json5)) {
						const result = this.#readString(c);
						const lastCharLoc = this.#reader.locate();
						this.#token = this.#createToken("String", result, start, {
							line: lastCharLoc.line,
							column: lastCharLoc.column + 1,
							offset: lastCharLoc.offset + 1
						});
					} else if (c === CHAR_SLASH && this.#allowComments) {
						const result = this.#readComment(c);
						const lastCharLoc = this.#reader.locate();
						this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
							line: lastCharLoc.line,
							column: lastCharLoc.column + 1,
							offset: lastCharLoc.offset + 1
						});
					} else this.#unexpected(c);
				} else if (knownTokenTypes.has(ct)) this.#token = this.#createToken(knownTokenTypes.get(ct), 1, start);
				else if (isKeywordStart(c)) {
					const value = this.#readIdentifier(c);
					if (!jsonKeywords.has(value)) this.#unexpectedIdentifier(value, start);
					this.#token = this.#createToken(knownTokenTypes.get(value), value.length, start);
				} else if (isNumberStart(c)) {
					const result = this.#readNumber(c);
					this.#token = this.#createToken("Number", result, start);
				} else if (isStringStart(c, this.#json5)) {
					const result = this.#readString(c);
					this.#token = this.#createToken("String", result, start);
				} else if (c === CHAR_SLASH && this.#allowComments) {
					const result = this.#readComment(c);
					const lastCharLoc = this.#reader.locate();
					this.#token = this.#createToken(!result.multiline ? "LineComment" : "BlockComment", result.length, start, {
						line: lastCharLoc.line,
						column: lastCharLoc.column + 1,
						offset: lastCharLoc.offset + 1
					});
				} else this.#unexpected(c);
				return tt[this.#token.type];
			}
			get token() {
				return this.#token;
			}
		}
		const types = {
			document(body, parts = {}) {
				return {
					type: "Document",
					body,
					loc: parts.loc,
					...parts
				};
			},
			string(value, parts = {}) {
				return {
					type: "String",
					value,
					loc: parts.loc,
					...parts
				};
			},
			number(value, parts = {}) {
				return {
					type: "Number",
					value,
					loc: parts.loc,
					...parts
				};
			},
			boolean(value, parts = {}) {
				return {
					type: "Boolean",
					value,
					loc: parts.loc,
					...parts
				};
			},
			null(parts = {}) {
				return {
					type: "Null",
					loc: parts.loc,
					...parts
				};
			},
			array(elements, parts = {}) {
				return {
					type: "Array",
					elements,
					loc: parts.loc,
					...parts
				};
			},
			element(value, parts = {}) {
				return {
					type: "Element",
					value,
					loc: parts.loc,
					...parts
				};
			},
			object(members, parts = {}) {
				return {
					type: "Object",
					members,
					loc: parts.loc,
					...parts
				};
			},
			member(name, value, parts = {}) {
				return {
					type: "Member",
					name,
					value,
					loc: parts.loc,
					...parts
				};
			},
			identifier(name, parts = {}) {
				return {
					type: "Identifier",
					name,
					loc: parts.loc,
					...parts
				};
			},
			nan(sign = "", parts = {}) {
				return {
					type: "NaN",
					sign,
					loc: parts.loc,
					...parts
				};
			},
			infinity(sign = "", parts = {}) {
				return {
					type: "Infinity",
					sign,
					loc: parts.loc,
					...parts
				};
			}
		};
		const DEFAULT_OPTIONS = {
			mode: "json",
			ranges: false,
			tokens: false,
			allowTrailingCommas: false
		};
		const UNICODE_SEQUENCE = /\\u[\da-fA-F]{4}/gu;
		function normalizeIdentifier(identifier) {
			return identifier.replace(UNICODE_SEQUENCE, (unicodeEscape) => {
				return String.fromCharCode(parseInt(unicodeEscape.slice(2), 16));
			});
		}
		function getEndLocation(text) {
			let line = 1;
			let column = 1;
			for (let i = 0; i < text.length; i++) {
				const char = text[i];
				if (char === "\n") {
					line++;
					column = 1;
				} else if (char === "\r") {
					if (text[i + 1] === "\n") i++;
					line++;
					column = 1;
				} else column++;
			}
			return {
				line,
				column,
				offset: text.length
			};
		}
		function getStringValue(value, token, json5 = false) {
			let result = "";
			let escapeIndex = value.indexOf("\\");
			let lastIndex = 0;
			while (escapeIndex >= 0) {
				result += value.slice(lastIndex, escapeIndex);
				const escapeChar = value.charAt(escapeIndex + 1);
				const escapeCharCode = escapeChar.charCodeAt(0);
				if (json5 && json5EscapeToChar.has(escapeCharCode)) {
					result += json5EscapeToChar.get(escapeCharCode);
					lastIndex = escapeIndex + 2;
				} else if (escapeToChar.has(escapeCharCode)) {
					result += escapeToChar.get(escapeCharCode);
					lastIndex = escapeIndex + 2;
				} else if (escapeChar === "u") {
					const hexCode = value.slice(escapeIndex + 2, escapeIndex + 6);
					if (hexCode.length < 4 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid unicode escape \\u${hexCode}.`, {
						line: token.loc.start.line,
						column: token.loc.start.column + escapeIndex,
						offset: token.loc.start.offset + escapeIndex
					});
					result += String.fromCharCode(parseInt(hexCode, 16));
					lastIndex = escapeIndex + 6;
				} else if (json5 && escapeChar === "x") {
					const hexCode = value.slice(escapeIndex + 2, escapeIndex + 4);
					if (hexCode.length < 2 || /[^0-9a-f]/i.test(hexCode)) throw new ErrorWithLocation(`Invalid hex escape \\x${hexCode}.`, {
						line: token.loc.start.line,
						column: token.loc.start.column + escapeIndex,
						offset: token.loc.start.offset + escapeIndex
					});
					result += String.fromCharCode(parseInt(hexCode, 16));
					lastIndex = escapeIndex + 4;
				} else if (json5 && json5LineTerminators.has(escapeCharCode)) {
					lastIndex = escapeIndex + 2;
					if (escapeChar === "\r" && value.charAt(lastIndex) === "\n") lastIndex++;
				} else if (json5) {
					result += escapeChar;
					lastIndex = escapeIndex + 2;
				} else throw new ErrorWithLocation(`Invalid escape \\${escapeChar}.`, {
					line: token.loc.start.line,
					column: token.loc.start.column + escapeIndex,
					offset: token.loc.start.offset + escapeIndex
				});
				escapeIndex = value.indexOf("\\", lastIndex);
			}
			result += value.slice(lastIndex);
			return result;
		}
		function getLiteralValue(value, token, json5 = false) {
			switch (token.type) {
				case "Boolean": return value === "true";
				case "Number":
					if (json5) {
						if (value.charCodeAt(0) === 45) return -Number(value.slice(1));
						if (value.charCodeAt(0) === 43) return Number(value.slice(1));
					}
					return Number(value);
				case "String": return getStringValue(value.slice(1, -1), token, json5);
				default: throw new TypeError(`Unknown token type "${token.type}.`);
			}
		}
		function parse(text, options) {
			options = Object.freeze({
				...DEFAULT_OPTIONS,
				...options
			});
			const tokens = [];
			const tokenizer = new Tokenizer(text, {
				mode: options.mode,
				ranges: options.ranges
			});
			const json5 = options.mode === "json5";
			const allowTrailingCommas = options.allowTrailingCommas || json5;
			function nextNoComments() {
				const nextType = tokenizer.next();
				if (nextType && options.tokens) tokens.push(tokenizer.token);
				return nextType;
			}
			function nextSkipComments() {
				const nextType = tokenizer.next();
				if (nextType && options.tokens) tokens.push(tokenizer.token);
				if (nextType >= tt.LineComment) return nextSkipComments();
				return nextType;
			}
			const next = options.mode === "json" ? nextNoComments : nextSkipComments;
			function assertTokenType(token, type) {
				if (token !== type) throw new UnexpectedToken(tokenizer.token);
			}
			function assertTokenTypes(token, types) {
				if (!types.includes(token)) throw new UnexpectedToken(tokenizer.token);
			}
			function createRange(start, end) {
				return options.ranges ? { range: [start.offset, end.offset] } : void 0;
			}
			function createLiteralNode(tokenType) {
				const token = tokenizer.token;
				const range = createRange(token.loc.start, token.loc.end);
				const value = getLiteralValue(text.slice(token.loc.start.offset, token.loc.end.offset), token, json5);
				const parts = {
					loc: {
						start: { ...token.loc.start },
						end: { ...token.loc.end }
					},
					...range
				};
				switch (tokenType) {
					case tt.String: return types.string(value, parts);
					case tt.Number: return types.number(value, parts);
					case tt.Boolean: return types.boolean(value, parts);
					default: throw new TypeError(`Unknown token type ${token.type}.`);
				}
			}
			function createJSON5IdentifierNode(token) {
				const range = createRange(token.loc.start, token.loc.end);
				const identifier = text.slice(token.loc.start.offset, token.loc.end.offset);
				const parts = {
					loc: {
						start: { ...token.loc.start },
						end: { ...token.loc.end }
					},
					...range
				};
				if (token.type !== "Identifier") {
					let sign = "";
					if (identifier[0] === "+" || identifier[0] === "-") sign = identifier[0];
					return types[identifier.includes("NaN") ? "nan" : "infinity"](sign, parts);
				}
				return types.identifier(normalizeIdentifier(identifier), parts);
			}
			function createNullNode(token) {
				const range = createRange(token.loc.start, token.loc.end);
				return types.null({
					loc: {
						start: { ...token.loc.start },
						end: { ...token.loc.end }
					},
					...range
				});
			}
			function parseProperty(tokenType) {
				if (json5) assertTokenTypes(tokenType, [
					tt.String,
					tt.Identifier,
					tt.Number
				]);
				else assertTokenType(tokenType, tt.String);
				const token = tokenizer.token;
				if (json5 && tokenType === tt.Number && /[+\-0-9]/.test(text[token.loc.start.offset])) throw new UnexpectedToken(token);
				let key = tokenType === tt.String ? createLiteralNode(tokenType) : createJSON5IdentifierNode(token);
				if (json5 && (key.type === "NaN" || key.type === "Infinity")) {
					if (key.sign !== "") throw new UnexpectedToken(tokenizer.token);
					key = types.identifier(key.type, {
						loc: key.loc,
						...createRange(key.loc.start, key.loc.end)
					});
				}
				tokenType = next();
				assertTokenType(tokenType, tt.Colon);
				const value = parseValue();
				const range = createRange(key.loc.start, value.loc.end);
				return types.member(key, value, {
					loc: {
						start: { ...key.loc.start },
						end: { ...value.loc.end }
					},
					...range
				});
			}
			function parseObject(firstTokenType) {
				assertTokenType(firstTokenType, tt.LBrace);
				const firstToken = tokenizer.token;
				const members = [];
				let tokenType = next();
				if (tokenType !== tt.RBrace) do {
					members.push(parseProperty(tokenType));
					tokenType = next();
					if (!tokenType) throw new UnexpectedEOF(members[members.length - 1].loc.end);
					if (tokenType === tt.Comma) {
						tokenType = next();
						if (allowTrailingCommas && tokenType === tt.RBrace) break;
					} else break;
				} while (tokenType);
				assertTokenType(tokenType, tt.RBrace);
				const lastToken = tokenizer.token;
				const range = createRange(firstToken.loc.start, lastToken.loc.end);
				return types.object(members, {
					loc: {
						start: { ...firstToken.loc.start },
						end: { ...lastToken.loc.end }
					},
					...range
				});
			}
			function parseArray(firstTokenType) {
				assertTokenType(firstTokenType, tt.LBracket);
				const firstToken = tokenizer.token;
				const elements = [];
				let tokenType = next();
				if (tokenType !== tt.RBracket) do {
					const value = parseValue(tokenType);
					elements.push(types.element(value, { loc: value.loc }));
					tokenType = next();
					if (tokenType === tt.Comma) {
						tokenType = next();
						if (allowTrailingCommas && tokenType === tt.RBracket) break;
					} else break;
				} while (tokenType);
				assertTokenType(tokenType, tt.RBracket);
				const lastToken = tokenizer.token;
				const range = createRange(firstToken.loc.start, lastToken.loc.end);
				return types.array(elements, {
					loc: {
						start: { ...firstToken.loc.start },
						end: { ...lastToken.loc.end }
					},
					...range
				});
			}
			function parseValue(tokenType) {
				tokenType = tokenType ?? next();
				const token = tokenizer.token;
				if (!tokenType) throw new UnexpectedEOF({
					line: 1,
					column: 1,
					offset: 0
				});
				switch (tokenType) {
					case tt.String:
					case tt.Boolean: return createLiteralNode(tokenType);
					case tt.Number:
						if (json5) {
							let tokenText = text.slice(token.loc.start.offset, token.loc.end.offset);
							if (tokenText[0] === "+" || tokenText[0] === "-") tokenText = tokenText.slice(1);
							if (tokenText === "NaN" || tokenText === "Infinity") return createJSON5IdentifierNode(token);
						}
						return createLiteralNode(tokenType);
					case tt.Null: return createNullNode(token);
					case tt.LBrace: return parseObject(tokenType);
					case tt.LBracket: return parseArray(tokenType);
					default: throw new UnexpectedToken(token);
				}
			}
			const docBody = parseValue();
			if (next()) throw new UnexpectedToken(tokenizer.token);
			const docParts = { loc: {
				start: {
					line: 1,
					column: 1,
					offset: 0
				},
				end: { ...getEndLocation(text) }
			} };
			if (options.tokens) docParts.tokens = tokens;
			if (options.ranges) docParts.range = [docParts.loc.start.offset, docParts.loc.end.offset];
			return types.document(docBody, docParts);
		}
		const TOKENS = {
			LBrace: "'{'",
			RBrace: "'}'",
			LBracket: "'['",
			RBracket: "']'",
			Colon: "':'",
			Comma: "','"
		};
		function readJson(content, file) {
			return toValue(parseJson(content, file), content, file);
		}
		function parseJson(content, file) {
			try {
				return parse(content, { mode: "json" }).body;
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
		function _isValidObjectKey(object$1, key) {
			return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
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
		function dist_description(description_) {
			return {
				kind: "metadata",
				type: "description",
				reference: dist_description,
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
		function minLength(requirement, message$1) {
			return {
				kind: "validation",
				type: "min_length",
				reference: minLength,
				async: false,
				expects: `>=${requirement}`,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
					return dataset;
				}
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
		function dist_boolean(message$1) {
			return _standardSchema({
				kind: "schema",
				type: "boolean",
				reference: dist_boolean,
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
		function looseObject(entries$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "loose_object",
				reference: looseObject,
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
							for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
						}
					} else _addIssue(this, "type", dataset, config$1);
					return dataset;
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
		function record(key, value$1, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "record",
				reference: record,
				expects: "Object",
				async: false,
				key,
				value: value$1,
				message: message$1,
				"~run"(dataset, config$1) {
					const input = dataset.value;
					if (input && typeof input === "object") {
						dataset.typed = true;
						dataset.value = {};
						for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
							const entryValue = input[entryKey];
							const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
							if (keyDataset.issues) {
								const pathItem = {
									type: "object",
									origin: "key",
									input,
									key: entryKey,
									value: entryValue
								};
								for (const issue of keyDataset.issues) {
									issue.path = [pathItem];
									dataset.issues?.push(issue);
								}
								if (!dataset.issues) dataset.issues = keyDataset.issues;
								if (config$1.abortEarly) {
									dataset.typed = false;
									break;
								}
							}
							const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
							if (valueDataset.issues) {
								const pathItem = {
									type: "object",
									origin: "value",
									input,
									key: entryKey,
									value: entryValue
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
							if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
							if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
						}
					} else _addIssue(this, "type", dataset, config$1);
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
		/* @__NO_SIDE_EFFECTS__ */
		function safeParse(schema, input, config$1) {
			const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
			return {
				typed: dataset.typed,
				success: !dataset.issues,
				output: dataset.value,
				issues: dataset.issues
			};
		}
		var json = __nccwpck_require__(2698);
		const BACKEND_NAMES = ["github", "aws-batch"];
		function namedOnce(input) {
			const seen = /* @__PURE__ */ new Set();
			return (name) => {
				const key = name === "default" ? name : (0, lib_platform.Ng)((0, lib_platform.Y8)(name, input));
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
		var table = __nccwpck_require__(4890);
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
			const read = new reader.i(raw, "plan", "workflow");
			for (const name of (0, table.wX)("workflow")) read.value(name);
			for (const name of [
				"buildkit-image",
				"binfmt-image",
				"cache-mounts-image"
			]) {
				const image = read.text(name);
				if (image !== void 0) (0, reference.F2)(image, name);
			}
			const ways = OWN;
			const members = (0, table.wX)("plan").map((name) => [(0, table.C5)(name), (ways[name] ?? (() => read.value(name)))(read)]).filter(([, value]) => value !== void 0);
			return Object.fromEntries(members);
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
			return [...new Set(names.map((name) => (0, reference.eS)((0, reference["if"])(name))))];
		}
		function readOptionalImages(read) {
			const names = [...new Set(read.list("optional-images").map((name) => (0, reference.eS)((0, reference["if"])(name))))];
			const required = new Set([...read.list("images"), ...read.list("image")].map((name) => (0, reference.eS)((0, reference["if"])(name))));
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
			if (names.join() !== (0, table.HA)("bake-targets") && read.list("bake-file").length === 0) throw (0, errors_error.aY)("bake-targets", "has no effect without 'bake-file'", "both, or neither");
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
				const { registry } = (0, reference["if"])(`${host}/image`);
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
			return [...new Set(all.map((name) => (0, reference.eS)((0, reference["if"])(name, "image"))))];
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
			return /* @__PURE__ */ pipe(schema, /* @__PURE__ */ dist_description(description));
		}
		const members_optional = (schema) => /* @__PURE__ */ exactOptional(schema);
		const members_closed = (entries) => /* @__PURE__ */ strictObject(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
		const list = (schema) => /* @__PURE__ */ array(schema, "a list");
		const some = (schema) => /* @__PURE__ */ pipe(list(schema), /* @__PURE__ */ minLength(1, "at least one"));
		const oneOf = (...choices) => /* @__PURE__ */ picklist(choices, choices.join(", "));
		const members_text = /* @__PURE__ */ string("text");
		const flag = /* @__PURE__ */ dist_boolean("true or false");
		function whole(least = 0, most = Number.POSITIVE_INFINITY) {
			const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
			const bounded = /* @__PURE__ */ pipe(/* @__PURE__ */ number(accepted), /* @__PURE__ */ integer(accepted), /* @__PURE__ */ minValue(least, accepted));
			return most === Number.POSITIVE_INFINITY ? bounded : /* @__PURE__ */ pipe(bounded, /* @__PURE__ */ maxValue(most, accepted));
		}
		whole();
		whole();
		oneOf("release", "preview", "branch", "verify", "skip");
		whole(0, 99);
		oneOf("gha", "registry", "none");
		const format = oneOf("oci", "docker", "plain");
		oneOf("reuse", "overwrite", "fail");
		oneOf("evidence", "claim");
		oneOf("release", "branch");
		oneOf("true", "recursive"), whole(1, 7200), oneOf("remote", "kubernetes"), oneOf("engine", "builder"), oneOf("default", "none"), oneOf("max", "min");
		const platforms = /* @__PURE__ */ union([members_text, some(members_text)], "a platform (\"linux/arm64\"), comma-separated platforms, or a list ([\"linux/amd64\", \"linux/arm64\"])");
		const variant_schema_values = /* @__PURE__ */ record(members_text, /* @__PURE__ */ union([
			members_text,
			/* @__PURE__ */ number(),
			flag
		], "text, a number, true or false"), "an object");
		const variant_schema_runner = /* @__PURE__ */ union([
			members_text,
			some(members_text),
			/* @__PURE__ */ looseObject({}, "a label")
		], "a label, a list of labels, an object with group and labels, or an object of those by platform");
		const texts = /* @__PURE__ */ union([members_text, some(members_text)], "text, or a list of texts");
		const variantSchema = /* @__PURE__ */ pipe(members_closed({
			platforms: members_optional(about(platforms, "Platforms; by default those of the variant that it is built `from`, else both of Linux.")),
			from: members_optional(about(members_text, "Another variant: this one is built on its image of the same platform, which its Dockerfile calls by the name of that variant (`FROM base`).")),
			dockerfile: members_optional(about(members_text, "Dockerfile, from the repository's root; `<variant>` stands for the name.")),
			target: members_optional(about(members_text, "Stage of the Dockerfile to build.")),
			context: members_optional(about(members_text, "Directory that is the build's context, from the repository's root.")),
			"build-args": members_optional(about(variant_schema_values, "Build arguments, over those of the input.")),
			"build-contexts": members_optional(about(variant_schema_values, "Additional build contexts, a path or `docker-image://…`, over those of the input.")),
			labels: members_optional(about(variant_schema_values, "Labels, over those of the input and the standard ones.")),
			format: members_optional(about(format, "Type of the image; `plain` is for AWS Lambda.")),
			image: members_optional(about(texts, "Where it is published in place of `images`: `host/path`; a name that takes the place of the last part of each of `images`; or a pattern in which `<image>` stands for each of them.")),
			suffix: members_optional(about(members_text, "What stands behind its tags in place of its name; empty: nothing, as for a variant with an `image` of its own.")),
			paths: members_optional(about(texts, "Files that it is made of besides its Dockerfile, patterns with `*` and `**`, a folder for all below it, `!` before what does not count: as long as none of them changes, it is not built again, and what was published of it is tagged anew.")),
			"smoke-test": members_optional(about(texts, "Run in the image before it is pushed: a script for its `/bin/sh`, or a list of arguments.")),
			runner: members_optional(about(variant_schema_runner, "Runner: a label, a list of labels or an object with group and labels; or one of those for each platform."))
		}), /* @__PURE__ */ dist_description("One variant, with what it has of its own."));
		const PATH_PATTERN = "a path or pattern from the repository's root, e.g. services/api or **/*.proto";
		const variant_object_NAMES = Object.keys(variantSchema.pipe[0].entries);
		function readOwnSettings(object, file) {
			const declared = variant_object_check(object, file);
			const at = (name) => memberIn(object, name)?.location ?? object.location;
			const path = (name) => placed(declared[name], (text) => parsePath(text, file, at(name)));
			const { from, target, format } = declared;
			return withoutAbsent({
				dockerfile: path("dockerfile"),
				context: path("context"),
				target,
				buildArgs: readPairs(object, "build-args", ARGUMENT, file),
				buildContexts: readPairs(object, "build-contexts", CONTEXT_NAME, file),
				labels: readPairs(object, "labels", KEY, file),
				format,
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
		function variant_object_check(object, file) {
			const verdict = /* @__PURE__ */ safeParse(variantSchema, plainOf(object), { abortEarly: true });
			if (verdict.success) return verdict.output;
			const [issue] = verdict.issues;
			throw refuse(object, (issue.path ?? []).map(({ key }) => String(key)), issue, file);
		}
		function refuse(object, keys, { message, expected }, file) {
			const [name = ""] = keys;
			if (expected === "never") {
				const near = (0, closest_name.N)(name, variant_object_NAMES);
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
			return (await Promise.all([__nccwpck_require__.e(9), __nccwpck_require__.e(681)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3681))).readYaml;
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
		var names_version = __nccwpck_require__(609);
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
		}
		const LARGEST_MAJOR = 9999;
		function isFixedGitTag(name, revision) {
			const version = (0, names_version.It)(name);
			const [major = Infinity, ...others] = version?.numbers ?? [];
			return !(others.length === 0 && version?.marker === "" && major <= LARGEST_MAJOR || !/\d/.test(name)) || namesOneBuild(name, revision);
		}
		var names_suffixes = __nccwpck_require__(1532);
		var external_node_crypto_ = __nccwpck_require__(7598);
		var identity_pattern = __nccwpck_require__(7035);
		var policy = __nccwpck_require__(8306);
		var ref_pattern = __nccwpck_require__(6252);
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
			const given = (0, table.wX)("signature").find((name) => read.text(name) !== void 0);
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
				identity: (0, identity_pattern.a)(identity, "signature-identity"),
				issuer: parseUrl(read.text("signature-issuer") ?? policy.o, "signature-issuer", policy.o),
				...parseOrigin(read, defaultBranch),
				...path === void 0 ? {} : { trustedRoot: readTrustedRoot(path, files) },
				predicateTypes
			};
		}
		function parseOrigin(read, defaultBranch) {
			const [repository, owner] = [read.text("signature-repository"), read.text("signature-owner")];
			const patterns = read.list("signature-ref").map((ref) => (0, ref_pattern.rd)(ref, "signature-ref"));
			const [commit, runner] = [read.text("signature-commit"), read.text("signature-runner")];
			const events = read.list("signature-event").map(parseEvent);
			if (commit !== void 0 && commit !== "any" && !/^[0-9a-f]{7,64}$/.test(commit)) throw (0, errors_error.aY)("signature-commit", `'${commit}' is not a commit`, "7 to 64 lower-case hexadecimal digits, or any");
			return {
				...repository === void 0 ? {} : { repository: parseNamed(repository, "signature-repository", "https://github.com/org/app") },
				...owner === void 0 ? {} : { owner: parseNamed(owner, "signature-owner", "https://github.com/org") },
				refs: patterns.length > 0 ? { patterns } : {
					patterns: (0, ref_pattern.nK)(defaultBranch),
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
			const read = new reader.i(raw, "promotion");
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
			const source = named ?? (revision === void 0 ? void 0 : (0, commit.m)(revision, shaLength));
			if (source === void 0) throw (0, errors_error.aY)("tag", "nothing says what to promote: no tag, no digest, and no commit", "a tag");
			const release = read.text("release");
			const plan = {
				routes: readRoutes(request_readImages(read, "from-images"), to),
				variants: request_readVariants(read, context, source, read.text("digest") === void 0 ? "tag" : "digest"),
				...revision === void 0 || !read.boolean("check-revision") ? {} : { revision },
				...release === void 0 ? {} : { release: (0, reference.ED)(release, "release") },
				shaLength,
				tags: readTags(read, release, revision ?? ""),
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
			const images = read.list(input).map((text) => (0, reference["if"])(text, input));
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
				if ((0, reference.eS)(route.from) !== (0, reference.eS)(image)) return route;
				throw (0, errors_error.aY)("to-images", `'${(0, reference.eS)(image)}' is also where it comes from`, "another image; to point latest elsewhere within one image, use rollback-to");
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
			if (!(0, digest.B)(source)) {
				const tag = (0, reference.ED)(source, input);
				return chosen.map((variant) => ({
					...named(variant),
					source: { tag }
				}));
			}
			const [only, ...others] = chosen;
			if (only === void 0 || others.length > 0) throw (0, errors_error.aY)(input, `a digest is one variant, and there are ${chosen.map(({ name }) => name).join(", ")}`, "a tag, or one of them as variants");
			return [{
				...named(only),
				source: { digest: source }
			}];
		}
		function named(variant) {
			const { name, platforms } = variant;
			const suffix = suffixOf(variant);
			return {
				name,
				platforms,
				...suffix === name ? {} : { suffix }
			};
		}
		function readTags(read, release, revision) {
			const latest = read.choice("latest");
			const isFull = release !== void 0 && !(0, names_version.V1)(release) && !read.boolean("prerelease");
			const names = release === void 0 ? [] : [{
				name: release,
				mutable: !isFixedGitTag(release, revision)
			}];
			return latest === "true" || latest === "auto" && isFull && !(0, names_version.$7)(release) ? [...names, {
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
				const suffixes = [(0, names_suffixes.SV)(suffix)];
				if (archTags === "keep") suffixes.push(...platforms.map((text) => (0, names_suffixes.Wm)(text, suffix)));
				const longest = Math.max(...suffixes.map((suffix) => suffix.length));
				if (tag.name.length + longest > reference.Ti) throw (0, errors_error.aY)("release", `'${tag.name}' has ${tag.name.length + longest} characters with what is appended to it`, `at most ${reference.Ti}`);
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
			const isRollback = core.V4("rollback-to") !== "";
			const given = (0, table.wX)("promotion").filter((name) => !isRollback || !NOT_OF_ROLLBACKS.includes(name)).map((name) => [name, core.V4(name)]).filter(([, value]) => value !== "");
			const files = repositoryFiles(process.env.GITHUB_WORKSPACE ?? ".");
			const architectureFile = core.V4("architecture-file");
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
				fromDockerConfig: core.V4("from-docker-config"),
				toDockerConfig: core.V4("to-docker-config"),
				githubToken: core.V4("github-token"),
				dryRun: core.Vt("dry-run"),
				insecureRegistries: (0, lib.LD)("insecure-registries")
			};
		}
		function readPayload() {
			const path = process.env.GITHUB_EVENT_PATH ?? "";
			return path === "" ? void 0 : JSON.parse((0, external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
		}
	}),
	8862: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(2614);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8674);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8545);
				var _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9199);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3548);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2378);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8304);
				var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6895);
				var _multiarch_registry__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3689);
				var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4374);
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
				await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.eF)(async () => {
					const promoted = await act(await (0, _inputs_js__WEBPACK_IMPORTED_MODULE_1__.K)());
					(0, _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.uN)(promoted.result, promoted.kept);
					_multiarch_door__WEBPACK_IMPORTED_MODULE_2__.Rm.info((0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_3__.W)(promoted, "text", _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.de));
					await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.eh)((0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_3__.W)(promoted, "markdown", _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.de));
				});
				async function act(inputs) {
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
							proxies: (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_4__._j)(process.env),
							log: _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.Rm,
							mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.dK
						};
						const from = __addDisposableResource(env_1, (0, _multiarch_registry__WEBPACK_IMPORTED_MODULE_5__.M)({
							...shared,
							credentials: reader
						}), true);
						const to = __addDisposableResource(env_1, (0, _multiarch_registry__WEBPACK_IMPORTED_MODULE_5__.M)({
							...shared,
							credentials: writer,
							access: "push"
						}), true);
						return await (0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_6__.p)({
							from,
							to
						}, plan, {
							log: _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.Rm,
							dryRun,
							ancestry: (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.CR)(githubToken),
							settle: _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_7__.iH,
							evidence: (0, _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_8__.H)(_multiarch_door__WEBPACK_IMPORTED_MODULE_2__.Rm)
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
					const path = folder === "" ? (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_9__.Q1)(environment) : (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "config.json");
					return (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_10__.Ld)(await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_9__.TO)(path), {
						environment,
						mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_2__.dK
					});
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	5311: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			Vt: () => getBooleanInput,
			V4: () => getInput,
			pq: () => info,
			uH: () => setOutput,
			Pq: () => setSecret,
			$e: () => warning
		});
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
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
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		var external_crypto_ = __nccwpck_require__(6982);
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
			const convertedValue = utils_toCommandValue(value);
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
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === false) return val;
			return val.trim();
		}
		function getBooleanInput(name, options) {
			const trueValue = [
				"true",
				"True",
				"TRUE"
			];
			const falseValue = [
				"false",
				"False",
				"FALSE"
			];
			const val = getInput(name, options);
			if (trueValue.includes(val)) return true;
			if (falseValue.includes(val)) return false;
			throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
		}
		function setOutput(name, value) {
			if (process.env["GITHUB_OUTPUT"] || "") return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
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
	}),
	6799: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { A: () => pLimit });
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
	}),
	2614: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			D0: () => configOfEnvironment,
			Q1: () => dockerConfigPath,
			TO: () => readDockerConfig,
			Yw: () => isBelow,
			b1: () => scopeOfKey
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
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
				return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
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
	8674: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Ld: () => credentialSource });
		var once = __nccwpck_require__(2436);
		var docker_hub = __nccwpck_require__(3990);
		var world_credential = __nccwpck_require__(3060);
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
				mask((0, world_credential.r)(credential.username, credential.password));
			} else maskSecret(credential.token, mask);
			return credential;
		}
		var docker_config_document = __nccwpck_require__(2614);
		var errors_error = __nccwpck_require__(8530);
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
	}),
	27: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cy: () => TAG_EXISTS,
			Fk: () => MOVE_BACKWARDS,
			IE: () => TAGS_AND_INDEX_DIFFER,
			MB: () => signAgain,
			U2: () => NO_COMMIT,
			X3: () => signIt,
			XO: () => OTHER_COMMIT,
			_k: () => FIXED_TAG_DIFFERS
		});
		function set(door, input, value) {
			return door === "terminal" ? `--${input} ${value}` : `${input}: ${value}`;
		}
		const TAG_EXISTS = (door) => `Take another tag, delete this one, or build over it:\n  ${set(door, "on-existing", "overwrite")}`;
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
	}),
	8884: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			R1: () => readImageContent,
			wP: () => isAnother
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2698);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6888);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5723);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4199);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1062);
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
		function isAnother(declared, own) {
			return !(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.dq)(own, declared) && !(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__.dq)(declared, own);
		}
	}),
	6336: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bj: () => rememberAncestry,
			RS: () => judgeMove,
			WM: () => isCommit
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2436);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(609);
		function decideMove(held, next, relation, kind = "release") {
			const compared = compare(held, next);
			const isLost = relation === "unknown" || relation === "diverged";
			return compared?.by === "numbers" || compared !== void 0 && isLost && kind === "release" ? decideByVersion(held, compared) : decideByHistory(held, next, relation, kind);
		}
		function compare(held, next) {
			const [before, after] = [(0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.It)(held.version ?? ""), (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.It)(next.version ?? "")];
			if (before === void 0 || after === void 0) return void 0;
			const order = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Zy)(before, after);
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
			const answers = new _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.a();
			return (held, next) => answers.get(`${held} ${next}`, () => ancestry(held, next));
		}
	}),
	6599: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bs: () => judgeTags,
			Mk: () => lookAtTags,
			p2: () => digestBehind
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4823);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4949);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4223);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7365);
		var _advice_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(27);
		var _decide_move_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6336);
		var _tagged_image_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2544);
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
			})} is fixed and holds ${held.digest}${from}; this run made ${digest}`, { advice: verb === "publish" ? _advice_js__WEBPACK_IMPORTED_MODULE_7__.Cy : _advice_js__WEBPACK_IMPORTED_MODULE_7__._k });
		}
	}),
	2544: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GZ: () => isUnreadable,
			ds: () => claimsOf,
			kA: () => readTaggedImage,
			yv: () => originOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7582);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4199);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1208);
		var _multiarch_registry__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7365);
		var _image_content_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8884);
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
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__.WI)(manifest);
			const entries = content.kind === "index" ? content.manifests : [manifest.descriptor];
			const [first] = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.R)(entries).images;
			const image = first === void 0 || content.kind === "unknown" ? void 0 : await (0, _image_content_js__WEBPACK_IMPORTED_MODULE_5__.R1)(repository, first, manifest);
			return {
				digest,
				...originOf(manifest, image === void 0 ? [] : [image], source)
			};
		}
		function originOf(manifest, images, source) {
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__.WI)(manifest);
			const annotations = content.kind === "unknown" ? {} : content.annotations;
			const believed = images.map(({ labels }) => labels).filter((labels) => isOf(source, labels[_multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Rc]));
			return (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.P2)([...isOf(source, annotations[_multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Rc] ?? source) ? [annotations] : [], ...believed]);
		}
		function claimsOf(manifest, images) {
			const content = (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__.WI)(manifest);
			return readClaims([content.kind === "unknown" ? {} : content.annotations, ...images.map(({ labels }) => labels)]);
		}
		function isOf(source, said) {
			return source === void 0 || said === source;
		}
	}),
	197: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			bV: () => isUnmoved,
			sl: () => formatUnmoved,
			w6: () => explainUnmoved,
			zN: () => renderUnmoved
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5042);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2973);
		var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27);
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
	8304: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			iH: () => SETTLE,
			yp: () => writeFixed,
			ex: () => writeMovable
		});
		var runtime = __nccwpck_require__(9765);
		var settle = __nccwpck_require__(4949);
		var answer_clock = __nccwpck_require__(4355);
		var judge_tags = __nccwpck_require__(6599);
		var tagged_image = __nccwpck_require__(2544);
		var unmoved_tag = __nccwpck_require__(197);
		var reference = __nccwpck_require__(4223);
		var during = __nccwpck_require__(4823);
		var errors_error = __nccwpck_require__(8530);
		var advice = __nccwpck_require__(5042);
		var may_stand = __nccwpck_require__(1519);
		async function writeTags(registry, manifest, images, tags, { log = runtime.K, kept = [], verify } = {}) {
			const written = [];
			const doubtful = [];
			const put = async (image, names) => {
				const outcomes = await registry.repository(image).putTags(names, manifest);
				for (const [position, tag] of names.entries()) {
					const outcome = outcomes[position];
					const name = `${(0, reference.eS)(image)}:${tag}`;
					if (outcome?.status === "rejected" && (0, may_stand.g)(outcome.reason)) doubtful.push(name);
					if (outcome?.status !== "fulfilled") continue;
					written.push(name);
					log.info(`${(0, reference.FH)({
						...image,
						tag
					})} → ${manifest.descriptor.digest}`);
				}
				return outcomes;
			};
			for (const mutable of [false, true]) {
				const round = tags.filter((tag) => tag.mutable === mutable).map(({ name }) => name);
				const outcomes = await Promise.all(images.map((image) => put(image, round.filter((tag) => !(0, unmoved_tag.bV)(kept, image, tag)))));
				await (0, during.i)("writing tags", reportPartial(outcomes.flat(), written, doubtful));
				if (!mutable) await verify?.(images.map((image) => ({
					image,
					tags: round
				})));
			}
		}
		async function reportPartial(outcomes, written, doubtful) {
			try {
				(0, settle.Kx)(outcomes);
			} catch (error) {
				if (!(error instanceof errors_error._G)) throw error;
				throw new errors_error._G(error.code, `${error.message}\n${standing(written, doubtful)}`, {
					cause: error,
					advice: (0, advice.f7)([error.advice, "Running again writes the same content and completes what is missing."])
				});
			}
		}
		function standing(written, doubtful) {
			const lines = [...written.length > 0 ? [`Written: ${[...written].sort().join(", ")}.`] : [], ...doubtful.length > 0 ? [`Perhaps written, as nothing proves it: ${[...doubtful].sort().join(", ")}.`] : []];
			return lines.length > 0 ? lines.join("\n") : "No tag was written.";
		}
		async function writeFixed(registry, { manifest, looked, kept }, { log = runtime.K } = {}) {
			const fixed = looked.filter(({ tag }) => !tag.mutable);
			await writeTags(registry, manifest, imagesOf(fixed), tagsOf(fixed), {
				log,
				kept
			});
		}
		const SETTLE = 1e3;
		const REPAIRS = 5;
		async function writeMovable(registry, write, rules, { log = runtime.K, clock = answer_clock.m, settle: pause = 0 } = {}) {
			const { manifest } = write;
			const { digest } = manifest.descriptor;
			let { kept } = write;
			let pending = write.looked.filter(({ image, tag }) => tag.mutable && !(0, unmoved_tag.bV)(kept, image, tag.name));
			for (let attempt = 0; pending.length > 0 && attempt <= REPAIRS; attempt += 1) {
				const stays = rules.allowBackwards ? [] : await judgeAgain(registry, pending, manifest, rules);
				kept = [...kept, ...stays];
				const due = pending.filter(({ image, tag }) => !(0, unmoved_tag.bV)(stays, image, tag.name));
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
				pending = (await (0, settle.G9)(due.map(async (one) => ({
					one,
					held: await holds(registry, one)
				})))).flatMap(({ one, held }) => held === digest ? [] : [one]);
			}
			return kept;
		}
		async function judgeAgain(registry, pending, { descriptor: { digest } }, rules) {
			const changed = (await (0, settle.G9)(pending.map(async (one) => ({
				one,
				now: await holds(registry, one)
			})))).flatMap(({ one, now }) => now === one.held?.digest ? [] : [one]);
			return (0, judge_tags.Bs)(registry, await (0, judge_tags.Mk)(registry, changed, rules), digest, rules);
		}
		async function holds(registry, one) {
			try {
				return (await (0, judge_tags.p2)(registry, one))?.digest;
			} catch (error) {
				if ((0, tagged_image.GZ)(error)) return void 0;
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
	2378: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { p: () => promote });
		var runtime = __nccwpck_require__(9765);
		var errors_error = __nccwpck_require__(8530);
		var settle = __nccwpck_require__(4949);
		var lib_reference = __nccwpck_require__(4223);
		var during = __nccwpck_require__(4823);
		var lib_platform = __nccwpck_require__(5723);
		var measure = __nccwpck_require__(4842);
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
			const left = remaining === void 0 ? "" : `, ${(0, measure.X)(Math.ceil(remaining))} left`;
			return `copied ${(0, measure.o)(done)} of ${(0, measure.o)(total)} (${(0, measure.o)(rate)}/s${left})`;
		}
		var once = __nccwpck_require__(2436);
		var docker_hub = __nccwpck_require__(3990);
		var entry = __nccwpck_require__(7582);
		var media_type = __nccwpck_require__(5391);
		var lib_digest = __nccwpck_require__(6888);
		var content_manifest = __nccwpck_require__(4199);
		var p_limit = __nccwpck_require__(6799);
		var answer_clock = __nccwpck_require__(4355);
		var registry_error = __nccwpck_require__(7365);
		var missing_parts = __nccwpck_require__(6868);
		class GoneAtSource extends registry_error.gl {
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
				if (error instanceof registry_error.gl && error.notFound && !(error instanceof GoneAtSource)) throw new GoneAtSource(error);
				throw error;
			}
		}
		function ofPart(part, error) {
			if (!(error instanceof registry_error.gl)) return error;
			const message = `${part}: ${error.message}`;
			if (error instanceof GoneAtSource) return new GoneAtSource(error, message);
			return new registry_error.gl(error.code, message, error, {
				advice: error.advice,
				cause: error
			});
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
		var descriptor = __nccwpck_require__(2917);
		var hash = __nccwpck_require__(1062);
		function referrersTag(digest, suffix = "") {
			const tag = digest.replace(":", "-") + suffix;
			return (0, lib_reference.dz)(tag) ? tag : void 0;
		}
		function referrersOf(manifest) {
			const content = (0, content_manifest.WI)(manifest);
			return content.kind === "index" ? content.manifests : [];
		}
		function indexOfReferrers(referrers) {
			const body = {
				schemaVersion: 2,
				mediaType: media_type.$p,
				manifests: referrers.map(descriptor.GJ)
			};
			const bytes = new TextEncoder().encode(JSON.stringify(body));
			return {
				bytes,
				descriptor: {
					mediaType: media_type.$p,
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
				const content = (0, content_manifest.WI)(manifest);
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
			#lookedUp = new once.a();
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
				let subjects = [root, ...children.filter((child) => !(0, descriptor.H3)(child))];
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
					if (!tag.includes(".") && (0, content_manifest.WI)(manifest).kind === "index") standIn = manifest;
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
		var external_node_crypto_ = __nccwpck_require__(7598);
		const FRUITLESS_BREAKS = 5;
		const FIRST_WAIT = 200;
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
					await this.#options.clock.sleep(FIRST_WAIT * 2 ** fruitless);
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
			#blobs = new once.a();
			#trees = new once.a();
			#meter;
			#referrers;
			#counted = {
				written: 0,
				known: 0
			};
			#delivered = /* @__PURE__ */ new Map();
			constructor(from, to, options = {}) {
				const { log = runtime.K, clock = answer_clock.m, interval = 1e3, onProgress = () => {} } = options;
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
					const content = (0, content_manifest.WI)(manifest);
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
				const content = (0, content_manifest.WI)(manifest);
				budget?.spend(0, manifest.bytes.byteLength);
				if (content.kind === "unknown") this.#log.warning(`${(0, lib_reference.eS)(this.#from.image)}@${manifest.descriptor.digest} is of a type that is not known (${manifest.descriptor.mediaType}): it was copied without what it may point to`);
				if (content.kind === "index") {
					const { unknown } = (0, entry.R)(content.manifests);
					const isBlob = ({ mediaType }) => !(0, media_type.$U)(mediaType);
					const blobs = new Set(unknown.filter(isBlob));
					await copier_all(content.manifests.map((child) => blobs.has(child) ? this.#blob(child, `an entry of ${manifest.descriptor.digest}`) : this.#tree(child, budget)));
				}
				if (content.kind !== "image") return;
				const blobs = partsOf(content);
				budget?.spend(0, blobs.reduce((sum, [, { size }]) => sum + size, 0));
				const name = `${(0, lib_reference.eS)(this.#from.image)}@${manifest.descriptor.digest}`;
				await copier_all(blobs.map(([part, blob]) => this.#blob(blob, `${part} of ${name}`)));
			}
			async #write(manifest) {
				const put = () => this.#to.putManifest({ digest: manifest.descriptor.digest }, manifest);
				try {
					await put();
				} catch (error) {
					if (!(error instanceof missing_parts.Xy)) throw error;
					this.#log.info(`${error.message}; sending what is missing`);
					await this.#sendAgain(manifest, new Set(error.missing));
					await put();
				}
				this.#counted.written += 1;
			}
			async #sendAgain(manifest, missing) {
				const content = (0, content_manifest.WI)(manifest);
				if (content.kind === "unknown") return;
				const parts = content.kind === "index" ? content.manifests.map((entry) => ["an entry", entry]) : partsOf(content);
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
					if (error instanceof registry_error.gl && error.notFound) return false;
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
		function partsOf({ config, layers }) {
			return [["the config", config], ...layers.map((layer, at) => [`layer ${at + 1} of ${layers.length}`, layer])];
		}
		function isForeign({ mediaType, urls = [] }) {
			return urls.length > 0 || /nondistributable|\.foreign\./.test(mediaType);
		}
		async function copier_all(work) {
			const failed = (await Promise.allSettled(work)).find((outcome) => outcome.status === "rejected");
			if (failed !== void 0) throw failed.reason;
		}
		var decide_move = __nccwpck_require__(6336);
		var judge_tags = __nccwpck_require__(6599);
		var unmoved_tag = __nccwpck_require__(197);
		var write_judged = __nccwpck_require__(8304);
		function describeVariant(variant) {
			const { digest, mediaType, size } = variant.descriptor;
			const images = variant.images.map(({ image: name, from, signatures: [signature, ...others] = [] }) => {
				const image = (0, lib_reference.eS)(name);
				return {
					image,
					ref: `${image}@${digest}`,
					tags: variant.tags.filter((tag) => !(0, unmoved_tag.bV)(variant.kept ?? [], name, tag)),
					...from === void 0 ? {} : { promotedFrom: `${(0, lib_reference.eS)(from)}@${digest}` },
					...signature === void 0 ? {} : { signature },
					...others.length === 0 ? {} : { moreSignatures: others }
				};
			});
			const platforms = variant.platforms.map(({ part, archTag, reused = false }) => ({
				platform: (0, lib_platform.Bq)(part.source.platform),
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
		var lib_advice = __nccwpck_require__(27);
		var printable = __nccwpck_require__(3958);
		const MAX_REFERRERS = 64;
		const MAX_CANDIDATES = 128;
		const MAX_CANDIDATE_BYTES = 16777216;
		const MAX_TOTAL_BYTES = 134217728;
		const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\+json|\.v\d+\.\d+\+json)/;
		function candidatesIn(manifest) {
			const content = (0, content_manifest.WI)(manifest);
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
			for (const referrer of referrers) if ((0, media_type.G1)(referrer.mediaType) && !once.has(referrer.digest)) once.set(referrer.digest, referrer);
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
			const content = attempt(() => (0, content_manifest.WI)(standIn));
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
		var signature_policy = __nccwpck_require__(8306);
		var json = __nccwpck_require__(2698);
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
		var identity_pattern = __nccwpck_require__(7035);
		var ref_pattern = __nccwpck_require__(6252);
		function judgeSigner(signer, policy, builtFrom) {
			const { identity, issuer, repository, repositoryId, owner, ownerId, event, runner } = signer;
			if (identity === void 0 || !(0, identity_pattern.w)(identity, policy.identity)) return `it was signed by ${(0, errors_error.hD)(identity ?? "nobody")}`;
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
			if (refs === void 0 || ref !== void 0 && (0, ref_pattern.dh)(ref, refs.patterns)) return void 0;
			if (ref !== void 0) return `it was signed for the ref ${(0, errors_error.hD)(ref)}${refs.isUsual ? ", which is no release and not the default branch; signature-ref says what else will do" : ""}`;
			return refs.isUsual && issuer !== signature_policy.o ? void 0 : "its certificate names no ref";
		}
		function judgeCommit({ commit, issuer }, { commit: wanted }, builtFrom) {
			if (wanted === "any") return void 0;
			if (wanted !== void 0) return commit?.startsWith(wanted) ? void 0 : `it was signed for the commit ${(0, errors_error.hD)(commit ?? "of nobody")}`;
			if (builtFrom === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(builtFrom)) return void 0;
			if (commit === void 0) return issuer === signature_policy.o ? "its certificate names no commit" : void 0;
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
			throw unsigned(what, policy, reasons, (isGone ? lib_advice.MB : lib_advice.X3)(what, policy.kind));
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
				if (error instanceof registry_error.gl && error.notFound) return GONE;
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
			return new errors_error._G("CONFLICT", `${what}: asked for ${(0, signature_policy.w)(policy)}; found ${found}`, { advice });
		}
		async function openSignatureCheck({ signature: policy, routes }, trust) {
			if (policy === void 0) return async (_, variants) => variants.map((variant) => ({
				variant,
				signatures: /* @__PURE__ */ new Map()
			}));
			const { openVerifier } = await Promise.all([__nccwpck_require__.e(872), __nccwpck_require__.e(480)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1480));
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
				await (0, settle.G9)(checks.flatMap(({ verified }) => verified));
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
				throw new errors_error._G("CONFLICT", `an arch tag holds ${stranger}, which is no part of ${whole}: the signature of that does not cover it`, { advice: lib_advice.IE });
			}
		}
		function entriesOf(manifest) {
			const content = (0, content_manifest.WI)(manifest);
			return content.kind === "index" ? content.manifests.map(({ digest }) => digest) : [];
		}
		var names_commit = __nccwpck_require__(8908);
		var suffixes = __nccwpck_require__(1532);
		function tagVariant(plan, variant) {
			const revision = variant.origin.revision ?? plan.revision ?? "";
			const commit = (0, names_commit.m)(revision, plan.shaLength);
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
				const platform = (0, lib_platform.Bq)(part.source.platform);
				return [{
					manifest,
					platform,
					tags: withSuffix((0, suffixes.Wm)(platform, suffix))
				}];
			});
			return [{
				manifest: variant.manifest,
				tags: withSuffix((0, suffixes.SV)(suffix))
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
			const { images, attestations, about, unknown } = (0, media_type.$U)(source.descriptor.mediaType) ? (0, entry.R)(entries) : {
				...NONE,
				images: entries
			};
			const { image, further } = chooseImage(source, images);
			const speaksOf = (entry) => entry.annotations?.[descriptor._L];
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
		const NONE = (0, entry.R)([]);
		function image_index_entriesOf({ name, descriptor, manifests }) {
			if (!(0, media_type.$U)(descriptor.mediaType)) return [descriptor];
			if (manifests === void 0) throw new errors_error._G("INVALID_CONTENT", `${name} is an index whose entries were not read`);
			const nested = manifests.find((entry) => (0, media_type.$U)(entry.mediaType));
			if (nested === void 0) return manifests;
			throw new errors_error._G("CONFLICT", `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`, { advice: "Name the image manifest itself, by digest, as the source." });
		}
		function chooseImage({ name, platform }, images) {
			const chosen = matchImage(platform, images);
			if (chosen === void 0) {
				const found = images.map((entry) => entry.platform ? quotePlatform(entry.platform) : "no platform");
				throw new errors_error._G("CONFLICT", `${name} should hold one image for ${(0, lib_platform.Bq)(platform)}, but holds ${found.join(", ") || "none"}`, { advice: "Check the platform of the leg and a `FROM --platform=…` in its Dockerfile." });
			}
			if ((0, media_type.hy)(chosen.image.mediaType)) throw new errors_error._G("INVALID_CONTENT", `${name} is a schema 1 manifest, which an index cannot hold`);
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
			const matches = images.filter(({ platform }) => platform && (0, lib_platform.dq)(platform, wanted));
			const exact = matches.filter(({ platform }) => platform && (0, lib_platform.my)(platform, wanted));
			const [image, ...further] = dedupe(exact.length > 0 ? exact : matches);
			const own = image?.platform;
			if (image === void 0 || own === void 0) return void 0;
			return further.every(({ platform }) => platform && (0, lib_platform.my)(platform, own)) ? {
				image,
				further
			} : void 0;
		}
		function quotePlatform(platform) {
			const text = (0, lib_platform.Bq)(platform);
			return /^[\w./-]{1,100}$/.test(text) ? text : (0, errors_error.hD)(text);
		}
		function dedupe(descriptors) {
			const seen = /* @__PURE__ */ new Map();
			for (const entry of descriptors) if (!seen.has(entry.digest)) seen.set(entry.digest, entry);
			return [...seen.values()];
		}
		var standard_labels = __nccwpck_require__(1208);
		var image_content = __nccwpck_require__(8884);
		var tagged_image = __nccwpck_require__(2544);
		function noteOfStanding(revision, digest) {
			return `multiarch-stands-${revision}-${digest.replace(/^sha256:/, "")}`;
		}
		async function verifyVariant(repository, planned, plan, evidence) {
			const { manifest, name } = await findSource(repository, planned);
			const contents = await readContents(repository, manifest, name);
			const claims = (0, tagged_image.ds)(manifest, contents);
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
			const tag = (0, suffixes.F0)(source.tag, suffix);
			try {
				return await readSource(repository, { tag });
			} catch (error) {
				if (!(error instanceof registry_error.gl) || !error.notFound) throw error;
				const second = (0, suffixes.p9)(source.tag, only, suffix);
				const manifest = others.length === 0 ? await repository.findManifest({ tag: second }) : void 0;
				if (manifest !== void 0) return {
					manifest,
					name: (0, lib_reference.FH)({
						...repository.image,
						tag: second
					})
				};
				const advice = `Check that what is to be promoted was built and pushed there, as ${others.length === 0 ? `${tag} or ${second}` : tag}.`;
				throw new registry_error.gl(error.code, error.message, error, {
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
			const content = (0, content_manifest.WI)(manifest, name);
			const entries = content.kind === "index" ? content.manifests : [manifest.descriptor];
			return (0, settle.G9)((0, entry.R)(entries).images.map((entry) => (0, image_content.R1)(repository, entry, manifest)));
		}
		async function checkRevision(name, manifest, contents, wanted, evidence) {
			const problem = wanted === void 0 ? void 0 : findOtherCommit(name, manifest, contents, wanted);
			if (problem === void 0 || wanted === void 0) return void 0;
			if (!(0, decide_move.WM)(wanted) || !await evidence?.has(noteOfStanding(wanted, manifest.descriptor.digest))) throw problem;
			return wanted;
		}
		function findOtherCommit(name, manifest, contents, wanted) {
			const stated = (0, tagged_image.yv)(manifest, []).revision;
			for (const { platform, labels } of contents) {
				const claims = [stated, labels[standard_labels.P1]].filter((claim) => claim !== void 0 && claim !== "");
				const wrong = claims.find((claim) => claim !== void 0 && !isSameCommit(claim, wanted));
				if (claims.length > 0 && wrong === void 0) continue;
				return new errors_error._G("CONFLICT", `${name} (${(0, lib_platform.Bq)(platform)}) was built from ${wrong ?? "a commit that it does not name"}, not from ${wanted}`, { advice: lib_advice.XO });
			}
		}
		function refuseDirty(name, manifest, contents, { revision: wanted, shaLength }) {
			const claims = [(0, tagged_image.yv)(manifest, []).revision, ...contents.map(({ labels }) => labels[standard_labels.P1])];
			for (const claim of claims) {
				if (claim === void 0 || claim === "" || (0, decide_move.WM)(claim)) continue;
				if (!/^[0-9a-f]{7,64}-dirty/.test(claim) && shaLength === 0) continue;
				const instead = wanted ?? "a commit of 40 or 64 hexadecimal digits";
				throw new errors_error._G("CONFLICT", `${name} was built from ${(0, errors_error.hD)(claim)}, not from ${instead}`, { advice: lib_advice.U2 });
			}
		}
		function isSameCommit(found, wanted) {
			return found === wanted || wanted.length < found.length && found.startsWith(wanted);
		}
		function checkPlatforms(name, planned, contents) {
			const isComplete = planned.map((text) => (0, lib_platform.Y8)(text)).every((one) => contents.some(({ platform }) => (0, lib_platform.dq)(platform, one)));
			const liar = contents.find(({ declared, platform }) => declared !== void 0 && (0, image_content.wP)(declared, platform));
			if (liar?.declared !== void 0) throw new errors_error._G("CONFLICT", `${name} lists an image for ${(0, lib_platform.Bq)(liar.declared)} that is one for ${(0, lib_platform.Bq)(liar.platform)}, as its config says`, { advice: "Nothing was written. Build it again; a base image for another platform does this." });
			if (isComplete) return;
			const found = contents.map(({ platform }) => (0, lib_platform.Bq)(platform)).join(", ") || "nothing";
			throw new errors_error._G("CONFLICT", `${name} holds ${found}; the plan is ${planned.join(", ")}`, { advice: "Nothing was written. Name the right platforms, in the architecture file or as platforms." });
		}
		function furtherPlatforms(planned, contents) {
			const wanted = planned.map((text) => (0, lib_platform.Y8)(text));
			const others = contents.filter(({ platform }) => !wanted.some((one) => (0, lib_platform.dq)(platform, one)));
			return [...new Set(others.map(({ platform }) => (0, lib_platform.Bq)(platform)))];
		}
		function readParts(name, platforms, manifest) {
			const content = (0, content_manifest.WI)(manifest, name);
			const manifests = content.kind === "index" ? { manifests: content.manifests } : {};
			return platforms.map((text) => resolvePart({
				name,
				platform: (0, lib_platform.Y8)(text),
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
				const tag = (0, suffixes.p9)(source.tag, verify_platformOf(part), suffix);
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
				const advice = lib_advice.IE;
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
			return (0, lib_platform.Bq)(source.platform);
		}
		function imageIn(source, manifest) {
			if (!(0, media_type.$U)(manifest.descriptor.mediaType)) return manifest.descriptor.digest;
			const content = (0, content_manifest.WI)(manifest, source.name);
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
			const { log = runtime.K, dryRun = false } = options;
			const checkSignatures = await openSignatureCheck(plan, options.trust);
			const variants = await verify(registries.from, plan, options.evidence);
			for (const { planned, further } of variants) if (further.length > 0) log.info(`${planned.name || "the image"} holds more than is planned, which comes along: ${further.join(", ")}`);
			const ready = (await checkSignatures(registries.from, variants)).map((one) => ({
				...one,
				tagged: tagVariant(plan, one.variant)
			}));
			if (ready.every(({ tagged }) => tagged.every(({ tags }) => tags.length === 0))) throw new errors_error._G("INVALID_INPUT", "there is no tag to write, as no commit and no release is known", { advice: "Give the commit as revision, or the release as release." });
			const targets = plan.routes.map(({ to }) => to);
			const rules = rulesOf(plan, options.ancestry);
			const judged = await promote_judge(registries.to, plan, ready, rules);
			const copied = dryRun ? [] : await copyAll(registries, plan, ready, options);
			if (!dryRun) {
				await (0, settle.G9)(judged.map((one) => (0, write_judged.yp)(registries.to, one, options)));
				await readBack(registries.to, targets, ready);
			}
			const moved = dryRun ? [] : await (0, settle.G9)(judged.map((one) => (0, write_judged.ex)(registries.to, one, rules, options)));
			const kept = dryRun ? judged.flatMap((one) => one.kept) : moved.flat();
			for (const one of kept) log.warning(...(0, unmoved_tag.w6)(one));
			return {
				result: describe(plan, ready, kept),
				kept,
				copied
			};
		}
		async function verify(registry, plan, evidence) {
			const sources = [...new Map(plan.routes.map(({ from }) => [(0, lib_reference.eS)(from), from])).values()];
			const lookups = plan.variants.map((planned) => sources.map(async (image) => ({
				image,
				variant: await (0, during.i)(`looking at what is to be promoted from ${(0, lib_reference.eS)(image)}`, verifyVariant(registry.repository(image), planned, plan, evidence))
			})));
			return (await (0, settle.BR)(lookups)).map(agreeOn);
		}
		function rulesOf({ allowBackwards }, ancestry) {
			return {
				verb: "promote",
				onExisting: "fail",
				allowBackwards,
				kind: "release",
				ancestry: ancestry === void 0 ? void 0 : (0, decide_move.Bj)(ancestry)
			};
		}
		function promote_judge(registry, plan, ready, rules) {
			return (0, settle.G9)(ready.flatMap(({ variant, tagged }) => tagged.map(async ({ manifest, tags }) => {
				const next = promotedAs(plan, variant);
				const wanted = plan.routes.flatMap(({ to: image }) => tags.map((tag) => ({
					image,
					tag,
					next
				})));
				const looked = await (0, judge_tags.Mk)(registry, wanted, rules);
				return {
					manifest,
					looked,
					kept: await (0, judge_tags.Bs)(registry, looked, manifest.descriptor.digest, rules)
				};
			})));
		}
		function logProgress(log) {
			return (image, progress) => log.info(`${image}: ${renderProgress(progress)}`);
		}
		async function copyAll(registries, { routes, signature }, ready, { log = runtime.K, clock, interval = 5e3, onProgress = logProgress(log) }) {
			const manifests = ready.flatMap(({ tagged }) => tagged.map(({ manifest }) => manifest));
			const copy = async ({ from, to }) => {
				const image = (0, lib_reference.eS)(to);
				const copier = new Copier(registries.from.repository(from), registries.to.repository(to), {
					log,
					interval,
					needsReferrers: signature !== void 0,
					...clock === void 0 ? {} : { clock },
					onProgress: (progress) => onProgress(image, progress)
				});
				for (const { descriptor } of manifests) await (0, during.i)(`copying ${(0, lib_reference.eS)(from)} to ${image}`, copier.copy(descriptor.digest));
				return {
					...copier.count,
					image,
					bytes: copier.progress.total
				};
			};
			const moved = routes.filter(({ from, to }) => (0, lib_reference.eS)(from) !== (0, lib_reference.eS)(to));
			return (0, settle.G9)(moved.map(copy));
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
				const found = await (0, during.i)("reading back what was promoted", registry.repository(image).headWritten(reference, isIt));
				if (isIt(found)) return;
				throw new errors_error._G("CONFLICT", `${(0, lib_reference.FH)(reference)} holds ${found.digest}; this promotion wrote ${descriptor.digest}`, { advice: "Another run has written this tag at the same time. No movable tag was moved; run again." });
			};
			const checks = images.flatMap((image) => ready.flatMap(({ tagged }) => tagged.map(({ manifest, tags }) => check(image, manifest, tags.find(({ mutable }) => !mutable)?.name))));
			await (0, settle.G9)(checks);
		}
		function describe(plan, ready, kept) {
			const known = ready.map(({ variant }) => variant.origin.revision).find((one) => one !== void 0) ?? plan.revision;
			return {
				schemaVersion: 1,
				mode: "release",
				...known !== void 0 && (0, decide_move.WM)(known) ? { revision: known } : {},
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
					archTag: firstTag((0, lib_platform.Bq)(part.source.platform))
				}))
			});
		}
	}),
	3548: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { W: () => renderPromotion });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4842);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2973);
		var _moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(197);
		function renderPromotion({ result, kept, copied }, format, door) {
			const isMarkdown = format === "markdown";
			const rows = result.variants.flatMap((variant) => variant.images.map(({ promotedFrom = "", ref, tags }) => [
				variant.name || "image",
				variant.platforms.map(({ platform }) => platform).join(", "),
				promotedFrom,
				ref,
				tags.join(", ")
			]));
			const moved = copied.map(({ image, bytes, blobs, manifests, referrers }) => [
				image,
				(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.o)(bytes),
				String(blobs.sent),
				String(blobs.mounted),
				String(blobs.present),
				String(manifests.written),
				String(referrers.length)
			]);
			const signed = result.variants.flatMap(({ images }) => images.flatMap(({ promotedFrom = "", signature, moreSignatures = [] }) => signature === void 0 ? [] : [signature, ...moreSignatures].map((one) => [promotedFrom, ...describeSignature(one)])));
			return [
				isMarkdown ? "## Promoted images" : "Promoted images",
				(0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__.k)([
					"Variant",
					"Platforms",
					"From",
					"To",
					"Tags"
				], rows, format),
				...moved.length === 0 ? [] : [(0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__.k)([
					"To",
					"Size",
					"Sent",
					"Mounted",
					"There",
					"Manifests",
					"Referrers"
				], moved, format)],
				...signed.length === 0 ? [] : [(0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__.k)([
					"Verified",
					"Signed by",
					"Vouched for by",
					"Says"
				], signed, format)],
				...(0, _moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_2__.zN)(kept, format, door)
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
	}),
	7035: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			w: () => matchesIdentity,
			a: () => parseIdentity
		});
		var error = __nccwpck_require__(8530);
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
			const refuse = (problem) => (0, error.aY)(input, `'${text}' ${problem}`, ACCEPTED);
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
			const wanted = partsOf(pattern);
			const found = partsOf(identity);
			if (wanted.at(-1) === "**") {
				wanted.pop();
				if (found.length <= wanted.length) return false;
				found.length = wanted.length;
			}
			return found.length === wanted.length && wanted.every((part, position) => matchesGlob(found[position] ?? "", part));
		}
		function partsOf(text) {
			return text.split(/([/@])/);
		}
	}),
	8306: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			o: () => GITHUB_ISSUER,
			w: () => describePolicy
		});
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
	}),
	6252: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			dh: () => matchesRef,
			nK: () => usualRefs,
			rd: () => parseRef
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _identity_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7035);
		const ACCEPTED = "a ref as GitHub has it, e.g. refs/heads/main or refs/tags/v*; * stands for a run of characters without / and @, ** at the end for everything that follows; refs/** for any ref";
		function parseRef(text, input) {
			if (/^refs\/(?:\*\*|[a-z]+\/[^\s\p{Cc}\p{Cf}~^:?[\]\\]+)$/u.test(text) && !text.replace(/(?<=\/)\*\*$/, "").includes("**")) return text;
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${text}' is not a ref, or no pattern of one`, ACCEPTED);
		}
		function matchesRef(ref, patterns) {
			return patterns.some((pattern) => (0, _identity_pattern_js__WEBPACK_IMPORTED_MODULE_1__.w)(ref, pattern));
		}
		function usualRefs(defaultBranch) {
			return ["refs/tags/**", ...defaultBranch === void 0 ? [] : [`refs/heads/${defaultBranch}`]];
		}
	}),
	1062: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			ol: () => digestOf,
			sc: () => sha256,
			tH: () => hasDigest
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
		function digestOf(bytes) {
			return `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
		}
		function hasDigest(bytes, digest) {
			const [algorithm = "", encoded] = digest.split(":", 2);
			if (algorithm !== "sha256" && algorithm !== "sha512") return void 0;
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest("hex") === encoded;
		}
		const sha256 = (text) => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
	}),
	4199: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$V: () => manifestOf,
			WI: () => readManifest,
			ZJ: () => MAX_MANIFEST_BYTES
		});
		var _descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2917);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8530);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
		var _media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5391);
		var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1062);
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
	2917: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BA: () => parseDescriptor,
			GJ: () => orderDescriptor,
			H3: () => isAttestation,
			KX: () => parseAnnotations,
			_L: () => ATTESTATION_SUBJECT
		});
		var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6888);
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
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
	7582: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => sortEntries });
		var _descriptor_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2917);
		var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5391);
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
	4823: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { i: () => during });
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
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
	4949: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BR: () => settleRows,
			G9: () => settle,
			Kx: () => throwAll
		});
		var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5042);
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
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
	2698: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			OW: () => isJsonObject,
			Sj: () => ordered,
			dw: () => parseJsonObject,
			kZ: () => sortMembers
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
	4842: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
	5391: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$U: () => isIndexType,
			$p: () => OCI_INDEX,
			EG: () => OCI_MANIFEST,
			G1: () => isImageType,
			Pf: () => essence,
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
		function isSchema1Type(mediaType) {
			return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
		}
		function essence(contentType) {
			return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
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
	5723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bq: () => formatPlatform,
			FL: () => normalizePlatform,
			KJ: () => isArchitecture,
			Ng: () => platformKey,
			Y8: () => parsePlatform,
			dq: () => satisfiesPlatform,
			my: () => samePlatform
		});
		var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
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
	}),
	1208: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P1: () => REVISION_LABEL,
			P2: () => readOrigin,
			Rc: () => SOURCE_LABEL
		});
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
	}),
	3773: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { N: () => closestName });
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
	}),
	4890: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			HA: () => defaultOf,
			QL: () => inputs,
			C5: () => memberOf,
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
					"gha",
					"registry",
					"none"
				],
				aliases: {
					true: "gha",
					false: "none"
				},
				default: "gha",
				says: "Where layers are cached"
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
				of: ["plan", "promotion"],
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
					"multiarch promote"
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
					"multiarch inspect"
				],
				shapes: false,
				says: "Hosts with port that are spoken to in plain HTTP, separated by commas, blanks or lines. Loopback hosts are anyway",
				saysAt: { "actions/login": "Hosts with port that are spoken to in plain HTTP and may do without a credential, separated by commas, blanks or lines. Loopback hosts are anyway" }
			}
		};
		const table = {
			...publishing,
			...building,
			...batch,
			...buildkit,
			...promotion,
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
	}),
	5156: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => InputReader,
			b: () => splitNames
		});
		var error = __nccwpck_require__(8530);
		var closest_name = __nccwpck_require__(3773);
		var table = __nccwpck_require__(4890);
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
			const closest = (0, closest_name.N)(name, known);
			const problem = `there is no input '${name}'`;
			return closest === void 0 ? (0, error.aY)("inputs", problem, known.join(", ")) : (0, error.aY)("inputs", `${problem}; did you mean '${closest}'?`);
		}
	}),
	8908: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => commitTag });
		const COMMIT_DIGITS = 8;
		function commitTag(revision, length = COMMIT_DIGITS) {
			const first = revision.slice(0, length);
			if (length === 0 || /[a-f]/i.test(first)) return first;
			const letter = revision.search(/[a-f]/i);
			return letter < 0 ? revision : revision.slice(0, letter + 1);
		}
	}),
	1532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F0: () => finalTag,
			SV: () => finalSuffix,
			Wm: () => archSuffix,
			p9: () => archTag
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
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
			const { os, architecture, variant = "" } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.FL)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform));
			const suffix = architecture === "arm64" && variant === "v8" ? "" : variant;
			return `${os === "linux" ? "" : `${os}-`}${architecture}${suffix}`;
		}
	}),
	609: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$7: () => isComponentRelease,
			It: () => versionIn,
			V1: () => isPrerelease,
			Zy: () => compareVersions
		});
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
	}),
	2973: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
	7825: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ik: () => refusedCredential,
			L7: () => MISSING_PART,
			cp: () => adviceFor
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8936);
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
	8856: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { u: () => parseChallenges });
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
	4355: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => systemClock });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
		const systemClock = {
			now: () => Date.now(),
			sleep: async (milliseconds) => {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
			},
			random: () => Math.random()
		};
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
	7365: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b5: () => withAdvice,
			d6: () => TooLate,
			gl: () => RegistryError,
			jR: () => registryErrorOf,
			qE: () => noAnswer
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2698);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6888);
		var _challenge_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8856);
		var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3958);
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
	3889: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ym: () => openBlob,
			a5: () => lookForBlob,
			is: () => hasBlob,
			qW: () => getBlob
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8530);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1062);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7365);
		var _questions_path_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6377);
		var _wire_exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6669);
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
	3689: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { M: () => openRegistry });
		var once = __nccwpck_require__(2436);
		var docker_hub = __nccwpck_require__(3990);
		var credential = __nccwpck_require__(3060);
		var runtime = __nccwpck_require__(9765);
		var clock = __nccwpck_require__(4355);
		var registry_error = __nccwpck_require__(7365);
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
		var kind = __nccwpck_require__(8936);
		var errors_error = __nccwpck_require__(8530);
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
			const refuse = (why, hint = "Check that this is the registry you meant.") => new errors_error._G("REGISTRY", `${endpoint.registry} named a ${what} that ${why}`, { advice: `Nothing was sent there. ${hint}` });
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
		var measure = __nccwpck_require__(4842);
		var lib_reference = __nccwpck_require__(4223);
		var p_limit = __nccwpck_require__(6799);
		var advice = __nccwpck_require__(7825);
		var challenge = __nccwpck_require__(8856);
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
		var json = __nccwpck_require__(2698);
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
		var exchange = __nccwpck_require__(6669);
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
			const url = checkTarget(endpoint, realm, endpoint.origin, "token realm");
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
		var wire_transport = __nccwpck_require__(8992);
		var hash = __nccwpck_require__(1062);
		var blobs = __nccwpck_require__(3889);
		var byte_source = __nccwpck_require__(8390);
		var questions_path = __nccwpck_require__(6377);
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
			return checkTarget(host.endpoint, location, answer.url.href, "upload location");
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
		var media_type = __nccwpck_require__(5391);
		var content_manifest = __nccwpck_require__(4199);
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
		var manifests_manifests = __nccwpck_require__(9103);
		var lib_digest = __nccwpck_require__(6888);
		var questions_context = __nccwpck_require__(1283);
		var may_stand = __nccwpck_require__(1519);
		var missing_parts = __nccwpck_require__(6868);
		var visible = __nccwpck_require__(9561);
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
			return Promise.allSettled(tags.map(putOne));
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
				const { proxies = {}, ca, transport } = options;
				this.#options = options;
				this.#manifests = options.rememberManifests ? new once.a("successes") : void 0;
				this.#timeouts = {
					...wire_transport.Rh,
					...options.timeouts
				};
				const trust = ca === void 0 ? {} : { ca };
				this.#transport = transport ?? (0, wire_transport.g2)({
					proxies,
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
	}),
	9103: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			c2: () => getManifest,
			sy: () => headManifest,
			Io: () => refuseWebPage
		});
		var media_type = __nccwpck_require__(5391);
		var lib_reference = __nccwpck_require__(4223);
		var error = __nccwpck_require__(8530);
		var content_manifest = __nccwpck_require__(4199);
		var hash = __nccwpck_require__(1062);
		function isWebPage({ header }) {
			return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header("content-type") ?? "");
		}
		var registry_error = __nccwpck_require__(7365);
		var questions_context = __nccwpck_require__(1283);
		var path = __nccwpck_require__(6377);
		var exchange = __nccwpck_require__(6669);
		var lib_digest = __nccwpck_require__(6888);
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
	1519: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			g: () => mayStand,
			h: () => UnprovenWrite
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7365);
		class UnprovenWrite extends _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__._G {}
		function mayStand(error) {
			if (error instanceof UnprovenWrite) return true;
			return error instanceof _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__.gl && (error.status === 0 || error.status >= 500 || error.timedOut);
		}
	}),
	6868: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			NR: () => insisting,
			Xy: () => MissingParts,
			ae: () => findParts,
			ct: () => isAboutParts
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4223);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4199);
		var _answer_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7825);
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7365);
		var _blobs_blobs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3889);
		var _manifests_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9103);
		var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9561);
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
	9561: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BJ: () => findDescriptor,
			Kr: () => headWritten,
			bR: () => orNothing
		});
		var _answer_registry_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7365);
		var _manifests_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9103);
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
	1283: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { h: () => referenceIn });
		function referenceIn({ image }, { tag, digest }) {
			return {
				...image,
				...tag === void 0 ? {} : { tag },
				...digest === void 0 ? {} : { digest }
			};
		}
	}),
	6377: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ck: () => referrersPath,
			jI: () => tagsPath,
			ji: () => manifestPath,
			m9: () => uploadsPath,
			nD: () => blobPath
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6888);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4223);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
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
	8390: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { q: () => isByteSource });
		function isByteSource(body) {
			return body !== void 0 && !(body instanceof Uint8Array);
		}
	}),
	6669: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$: () => contentOf,
			c: () => exchange
		});
		var error = __nccwpck_require__(8530);
		var printable = __nccwpck_require__(3958);
		var registry_error = __nccwpck_require__(7365);
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
		var byte_source = __nccwpck_require__(8390);
		var wire_transport = __nccwpck_require__(8992);
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
	8992: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			a1: () => ClientClosed,
			Rh: () => DEFAULT_TIMEOUTS,
			hv: () => connectionIsFree,
			g2: () => openTransport
		});
		var network_proxies = __nccwpck_require__(6895);
		var trust = __nccwpck_require__(2929);
		var registry_error = __nccwpck_require__(7365);
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
		var byte_source = __nccwpck_require__(8390);
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
		const CONNECTIONS = 16;
		const DISCARD_LIMIT = 65536;
		const http = process.getBuiltinModule("node:http");
		const loadTls = () => ({
			https: process.getBuiltinModule("node:https"),
			tls: process.getBuiltinModule("node:tls")
		});
		function openTransport(options = {}) {
			const { timeouts = DEFAULT_TIMEOUTS, proxies = {} } = options;
			const agents = /* @__PURE__ */ new Map();
			let isClosed = false;
			const agentFor = ({ url, bulk = false }) => {
				const proxy = (0, network_proxies.iJ)(url, proxies);
				const key = `${url.protocol} ${proxy} ${bulk}`;
				const known = agents.get(key);
				if (known !== void 0) return known;
				const agent = openAgent(options, url.protocol, proxy, bulk);
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
		function openAgent({ ca }, protocol, proxy, isBulk) {
			const settings = {
				keepAlive: true,
				maxSockets: CONNECTIONS,
				maxFreeSockets: CONNECTIONS,
				proxyEnv: proxy === void 0 ? {} : {
					HTTP_PROXY: proxy,
					HTTPS_PROXY: proxy
				}
			};
			const open = (Agent, given) => isBulk && proxy === void 0 ? openBulkAgent(Agent, given) : new Agent(given);
			if (protocol !== "https:") return open(http.Agent, settings);
			const { https, tls } = loadTls();
			const trust = ca === void 0 ? {} : { ca: [...tls.getCACertificates("default"), ca] };
			return open(https.Agent, {
				...settings,
				...trust
			});
		}
		function send(agent, timeouts, { method, url, headers, body, bulk = false, signal }) {
			const { request } = url.protocol === "https:" ? loadTls().https : http;
			return new Promise((resolve, reject) => {
				const length = (0, byte_source.q)(body) ? { "content-length": String(body.size) } : {};
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
					incoming.setTimeout(timeouts.idle, () => incoming.destroy(new registry_error.d6(`nothing came for ${timeouts.idle / 1e3} s`)));
					resolve(toResponse(incoming, url, bulk ? seizeBody(incoming) : void 0));
				});
				const sent = () => outgoing.setTimeout(timeouts.answer + ((0, byte_source.q)(body) ? body.size / COMMITTED : 0));
				if ((0, byte_source.q)(body)) deliver(body, outgoing).then(sent, (error) => outgoing.destroy(error));
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
				const error = new registry_error.d6(`${what} after ${milliseconds / 1e3} s`);
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