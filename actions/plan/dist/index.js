import "node:module";
import { createRequire } from "module";

// index.js
var __webpack_modules__ = {
	181: ((module) => {
		module.exports = createRequire(import.meta.url)("buffer");
	}),
	9896: ((module) => {
		module.exports = createRequire(import.meta.url)("fs");
	}),
	1421: ((module) => {
		module.exports = createRequire(import.meta.url)("node:child_process");
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
	7975: ((module) => {
		module.exports = createRequire(import.meta.url)("node:util");
	}),
	857: ((module) => {
		module.exports = createRequire(import.meta.url)("os");
	}),
	932: ((module) => {
		module.exports = createRequire(import.meta.url)("process");
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
	2956: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rm: () => log,
			dK: () => mask,
			eF: () => run,
			eh: () => summarize
		});
		var lib_core = __nccwpck_require__(5686);
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
		var errors_error = __nccwpck_require__(8530);
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
			if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(markdown, true).write();
		}
	}),
	726: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			K: () => readInputs,
			i: () => withoutCapitals
		});
		var error = __nccwpck_require__(8530);
		var json = __nccwpck_require__(2698);
		var table = __nccwpck_require__(4890);
		var reference = __nccwpck_require__(1136);
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
				(0, reference["if"])(image);
				return true;
			} catch {
				return false;
			}
		}
		const INPUT = "workflow-inputs";
		function readInputs(getInput) {
			const own = (0, table.wX)("plan", "workflow").map((name) => [name, getInput(name)]).filter(([, value]) => value !== "");
			return {
				...parseWorkflowInputs(getInput(INPUT)),
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
		function parseWorkflowInputs(text) {
			if (text === "") return {};
			const refuse = (why) => (0, error.aY)(INPUT, why, `a JSON object, e.g. \${{ toJSON(inputs) }}`);
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
	}),
	5885: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => evaluateBake });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
		const GIVEN = "PATH HOME TMPDIR DOCKER_CONFIG DOCKER_CONTEXT DOCKER_HOST BUILDX_CONFIG XDG_CONFIG_HOME CI GITHUB_ACTOR GITHUB_BASE_REF GITHUB_EVENT_NAME GITHUB_HEAD_REF GITHUB_REF GITHUB_REF_NAME GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_OWNER GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL".split(" ");
		async function evaluateBake(inputs, { directory, temporaryDirectory, environment, commit }) {
			if (inputs.bakeFile.length === 0) return void 0;
			const { printBake } = await __nccwpck_require__.e(863).then(__nccwpck_require__.bind(__nccwpck_require__, 3863));
			return printBake(inputs, {
				directory,
				temporaryDirectory,
				environment: {
					...Object.fromEntries(GIVEN.map((name) => [name, environment[name]])),
					GITHUB_SHA: commit
				},
				run: (command, args, { env, cwd }) => new Promise((resolve, reject) => {
					(0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(command, [...args], {
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
	}),
	7752: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { S: () => findCommitTime });
		async function askGitHub(path, { environment, token, sleep }) {
			const { GITHUB_API_URL: api = "https://api.github.com", GITHUB_REPOSITORY: repository = "" } = environment;
			const headers = {
				accept: "application/vnd.github+json",
				"x-github-api-version": "2022-11-28",
				...token === "" ? {} : { authorization: `Bearer ${token}` }
			};
			const url = new URL(`${api}/repos/${repository}/${path}`);
			const { exchangeJson } = await __nccwpck_require__.e(339).then(__nccwpck_require__.bind(__nccwpck_require__, 6339));
			return exchangeJson({
				method: "GET",
				url,
				headers
			}, environment, sleep);
		}
		var json = __nccwpck_require__(2698);
		async function findCommitTime(commit, sources) {
			if (commit === "") return void 0;
			const said = await sources.git("log", "-1", "--no-show-signature", "--format=%cI", commit, "--");
			return said === void 0 || said === "" ? lookUp(commit, sources) : said;
		}
		async function lookUp(commit, { environment, token, log }) {
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
	}),
	8983: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Z: () => readTree });
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
		const MOST_BYTES = 134217728;
		function readTree(folder, commit) {
			const git = (...args) => (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", args, {
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
	}),
	5866: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			j: () => readEvent,
			o: () => readSource
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2698);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3811);
		function readEvent(environment, payload, checkedOut) {
			const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref = "", GITHUB_SHA: given = "" } = environment;
			const event = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(payload) ? payload : {};
			const request = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(event, "pull_request");
			const head = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(request, "head");
			const base = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(request, "base");
			const release = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(event, "release");
			const isMerge = checkedOut !== void 0 && checkedOut === given;
			const sha = isAboutRequest(name, event) && !isMerge ? (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(head, "sha") ?? given : given;
			const bots = [environment.GITHUB_ACTOR, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(request, "user"), "login")].filter(_multiarch_plan__WEBPACK_IMPORTED_MODULE_1__.w2);
			return withoutAbsent({
				name,
				ref,
				sha,
				action: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(event, "action"),
				headRef: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(head, "ref") ?? nonEmpty(environment.GITHUB_HEAD_REF),
				baseRef: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(base, "ref") ?? nonEmpty(environment.GITHUB_BASE_REF),
				pullRequest: typeof event.number === "number" ? event.number : void 0,
				fork: isAboutRequest(name, event) && repositoryId(head) !== (repositoryId(base) ?? "none"),
				actor: environment.GITHUB_ACTOR ?? "",
				bot: bots.length > 0,
				bots: bots.length > 0 ? [...new Set(bots)] : void 0,
				labels: labelsOf(request),
				run: nonEmpty(environment.GITHUB_RUN_NUMBER),
				deleted: event.deleted === true,
				releaseTag: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(release, "tag_name"),
				prerelease: typeof release.prerelease === "boolean" ? release.prerelease : void 0,
				defaultBranch: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(event, "repository"), "default_branch")
			});
		}
		function isAboutRequest(name, event) {
			return name.startsWith("pull_request") || (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(event.pull_request);
		}
		function readSource(environment, commitTime) {
			const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
			return withoutAbsent({
				url: nonEmpty(server) && nonEmpty(repository) && `${server}/${repository}`,
				title: nonEmpty(repository?.split("/").at(-1)),
				commitTime
			});
		}
		function labelsOf({ labels }) {
			if (!Array.isArray(labels)) return void 0;
			const names = labels.flatMap((label) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.OW)(label) ? (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)(label, "name") ?? [] : []);
			return names.length === 0 ? void 0 : names;
		}
		function repositoryId(side) {
			return (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.lJ)(side, "repo"), "full_name");
		}
		function nonEmpty(text) {
			return text === "" ? void 0 : text;
		}
		function withoutAbsent(object) {
			return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
		}
	}),
	7137: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
				var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
				var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
				var node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7975);
				var _actions_core__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5686);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2956);
				var _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(9199);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3605);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(5394);
				var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(6064);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9342);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(5306);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(3637);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(661);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(1145);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(9513);
				var _action_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(726);
				var _bake_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5885);
				var _commit_time_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7752);
				var _git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8983);
				var _github_event_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(5866);
				var _outputs_js__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(2655);
				await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.eF)(async () => {
					const { env } = process;
					const payload = env.GITHUB_EVENT_PATH ? JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(env.GITHUB_EVENT_PATH, "utf8")) : {};
					const checkout = env.GITHUB_WORKSPACE ?? process.cwd();
					const token = _actions_core__WEBPACK_IMPORTED_MODULE_7__.V4("github-token");
					(0, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.dK)(token);
					const git = gitIn(checkout);
					const inCheckout = (0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_8__.g)(checkout);
					const [head, headTime] = (await git("log", "-1", "--no-show-signature", "--format=%H%n%cI"))?.split("\n") ?? [];
					const event = await withPush((0, _github_event_js__WEBPACK_IMPORTED_MODULE_9__.j)(env, payload, head), inCheckout);
					const files = {
						...inCheckout,
						tree: () => (0, _git_tree_js__WEBPACK_IMPORTED_MODULE_5__.Z)(checkout, event.sha)
					};
					const commitTime = event.sha === head ? headTime : await (0, _commit_time_js__WEBPACK_IMPORTED_MODULE_10__.S)(event.sha, {
						git,
						environment: env,
						token,
						log: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm
					});
					const tag = event.releaseTag ?? event.ref.replace(/^refs\/tags\//, "");
					const hasFinerTags = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_11__.DK)(tag) && Boolean(await git("tag", "--list", `${tag}.*`));
					const { raw, notes } = (0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_12__.i)((0, _action_inputs_js__WEBPACK_IMPORTED_MODULE_12__.K)(_actions_core__WEBPACK_IMPORTED_MODULE_7__.V4), env.GITHUB_REPOSITORY);
					const inputs = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_13__.Ws)(raw);
					const request = {
						sha256: _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_14__.sc,
						inputs,
						event,
						files,
						notes,
						readYaml: await (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_15__.y)(inputs, files),
						bake: await (0, _bake_js__WEBPACK_IMPORTED_MODULE_4__.l)(inputs, {
							directory: checkout,
							environment: env,
							commit: event.sha,
							temporaryDirectory: env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()
						}),
						source: {
							...(0, _github_event_js__WEBPACK_IMPORTED_MODULE_9__.o)(env, commitTime),
							...hasFinerTags ? { hasFinerTags } : {}
						}
					};
					const anew = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_16__.C)(request);
					const contents = (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_17__.z)(inputs, event) ? anew.variants.flatMap(({ content }) => content ?? []) : [];
					const published = await (0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_18__.Ob)(contents, (0, _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_19__.H)(_multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm));
					const plan = published.size === 0 ? anew : (0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_16__.C)({
						...request,
						published
					});
					for (const warning of plan.warnings ?? []) _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm.warning(warning);
					if (event.pullRequest !== void 0 && plan.push && event.sha === env.GITHUB_SHA) _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm.warning(`What is built is the merge of pull request ${event.pullRequest} that GitHub made, and is labelled so.`, `To build its own commit, give actions/checkout 'ref: \${{ github.event.pull_request.head.sha }}'.`);
					_multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm.info((0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_20__.E)(plan, "text"));
					await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.eh)((0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_20__.E)(plan));
					for (const [name, value] of Object.entries((0, _outputs_js__WEBPACK_IMPORTED_MODULE_21__.i)(plan, inputs.timeoutMinutes))) _actions_core__WEBPACK_IMPORTED_MODULE_7__.uH(name, value);
				});
				async function withPush(event, files) {
					const { name, headRef } = event;
					if (name !== "pull_request" || headRef === void 0) return event;
					const { isPushedToo, workflowFile } = await Promise.all([__nccwpck_require__.e(9), __nccwpck_require__.e(338)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3338));
					const file = workflowFile(process.env.GITHUB_WORKFLOW_REF);
					const text = file === void 0 ? void 0 : files.read(file);
					return text !== void 0 && isPushedToo(text, headRef) ? {
						...event,
						pushedToo: true
					} : event;
				}
				function gitIn(folder) {
					const start = (0, node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
					return async (...args) => {
						try {
							return (await start("git", args, { cwd: folder })).stdout.trim();
						} catch {
							return;
						}
					};
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	2655: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { i: () => planOutputs });
		const FIRST = 10240;
		const zlib = () => process.getBuiltinModule("node:zlib");
		function seal(text) {
			return Array.from(zlib().deflateSync(text, { level: 9 }), (byte) => String.fromCharCode(FIRST + byte)).join("");
		}
		var error = __nccwpck_require__(8530);
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
			const sealed = seal(JSON.stringify(plan));
			const bytes = Buffer.byteLength(sealed);
			if (bytes > MAX_SEALED_BYTES) throw (0, error.aY)("inputs", `build arguments, labels and annotations make a plan of ${bytes} bytes when it is packed`, `at most ${MAX_SEALED_BYTES}; move long values into files of the repository`);
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
	}),
	5686: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
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
		const external_crypto_namespaceObject = createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			const convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		createRequire(import.meta.url)("path");
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
	5511: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			BpQ: () => minLength,
			DDF: () => title,
			FsL: () => pipe,
			H0v: () => rawCheck,
			IeY: () => custom,
			KCZ: () => union,
			KIO: () => picklist,
			U1j: () => objectWithRest,
			Wwf: () => minValue,
			YOg: () => array,
			YjP: () => string,
			_H3: () => looseObject,
			aig: () => number,
			cGV: () => maxValue,
			euz: () => literal,
			g1P: () => record,
			h_: () => description,
			ndf: () => integer,
			rej: () => strictObject,
			xLC: () => safeParse,
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
		function objectWithRest(entries$1, rest, message$1) {
			return _standardSchema({
				kind: "schema",
				type: "object_with_rest",
				reference: objectWithRest,
				expects: "Object",
				async: false,
				entries: entries$1,
				rest,
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
							for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
								const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
								if (valueDataset.issues) {
									const pathItem = {
										type: "object",
										origin: "value",
										input,
										key,
										value: input[key]
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
	}),
	3605: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => insideCheckout,
			g: () => repositoryFiles
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		const MOST_BYTES = 1048576;
		function repositoryFiles(root) {
			return {
				read: (path) => {
					const file = insideCheckout(root, path);
					if (file === void 0) return void 0;
					const stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
					if (!stat.isFile()) return void 0;
					if (stat.size > MOST_BYTES) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(path, `the file has ${stat.size} bytes`, `a file of at most ${MOST_BYTES} bytes`);
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
				},
				exists: (path) => insideCheckout(root, path) !== void 0
			};
		}
		function insideCheckout(root, path) {
			const named = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named)) return void 0;
			const [checkout, file] = [node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root), node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(named)];
			const way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(checkout, file);
			if (way !== ".." && !way.startsWith("../") && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way)) return file;
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(path, "this is a link out of the repository", "a file or folder of the repository itself");
		}
	}),
	5394: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Ob: () => findPublishedContents });
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
	}),
	6064: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { sc: () => sha256 });
		const external_node_crypto_namespaceObject = createRequire(import.meta.url)("node:crypto");
		const sha256 = (text) => (0, external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("hex");
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
			$6: () => textAt,
			OW: () => isJsonObject,
			dw: () => parseJsonObject,
			kZ: () => sortMembers,
			lJ: () => objectAt
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
	5723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bq: () => formatPlatform,
			FL: () => normalizePlatform,
			K1: () => tryParsePlatform,
			KJ: () => isArchitecture,
			Ng: () => platformKey,
			Y8: () => parsePlatform,
			dq: () => satisfiesPlatform
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
		function satisfiesPlatform(found, wanted) {
			const a = normalizePlatform(found);
			const b = normalizePlatform(wanted);
			if (a.os !== b.os || a.architecture !== b.architecture) return false;
			return wanted.variant === void 0 || (a.variant ?? "") === (b.variant ?? "");
		}
	}),
	1136: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ti: () => MAX_TAG_LENGTH,
			eS: () => formatImageName,
			dz: () => isTag,
			"if": () => parseImageName,
			F2: () => parseReference,
			ED: () => parseTag
		});
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
		var error = __nccwpck_require__(8530);
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
			throw (0, error.aY)(input, `'${text}' ${why}`, TAG_FORM, location);
		}
		function parseImageName(text, input = "images", location) {
			const refuse = (why) => (0, error.aY)(input, `'${text}' ${why}`, IMAGE_FORM, location);
			const { tag, digest, ...name } = readReference(text, refuse);
			const suffix = digest ?? tag;
			if (suffix !== void 0) throw refuse(`has a tag or digest ('${suffix}')`);
			return name;
		}
		function parseReference(text, input = "reference", location) {
			return readReference(text, (why) => (0, error.aY)(input, `'${text}' ${why}`, REFERENCE_FORM, location));
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
	}),
	8018: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			b: () => withBases,
			r: () => resolveBases
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5723);
		var _inputs_closest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3773);
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
					const refuse = (problem, accepted) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(file, problem, accepted, from.location);
					const found = known.get(from.variant);
					if (found === void 0) throw refuse(`'from' of '${name}' is ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y0)(from.variant)}${meant(from.variant, known)}`, [...known.keys()].filter((other) => other !== name).join(", "));
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
			const near = (0, _inputs_closest_name_js__WEBPACK_IMPORTED_MODULE_1__.N)(name, [...known.keys()]);
			return near === void 0 ? ", which is no variant" : `, which may be meant to be '${near}'`;
		}
		function refuseMissing(name, platforms, base, location, file) {
			const built = new Set(base.platforms.map((platform) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Y8)(platform))));
			const missing = platforms.filter((platform) => !built.has((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.Y8)(platform))));
			if (missing.length > 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(file, `'${name}' is for ${missing.join(", ")}, and '${base.name}', which it is built from, is not`, `of ${base.platforms.join(", ")}, or more platforms for '${base.name}'`, location);
		}
		function withBases(chosen, declared) {
			const names = /* @__PURE__ */ new Set();
			for (const variant of chosen) for (let at = variant; at !== void 0 && !names.has(at.name); at = declared.find(({ name }) => name === at?.own?.from?.variant)) names.add(at.name);
			return names.size === chosen.length ? chosen : declared.filter(({ name }) => names.has(name));
		}
	}),
	8175: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			fQ: () => DEFAULT_ARCHITECTURE_FILE,
			pu: () => DEFAULT_PLATFORMS,
			uj: () => isYaml,
			jx: () => parseArchitectureFile
		});
		var errors_error = __nccwpck_require__(8530);
		var platform_list = __nccwpck_require__(5568);
		var variant_name = __nccwpck_require__(1039);
		var bases = __nccwpck_require__(8018);
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
			const platforms = new platform_list.l(file);
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
		var dist = __nccwpck_require__(5511);
		var closest_name = __nccwpck_require__(3773);
		var runners = __nccwpck_require__(4889);
		var smoke_test = __nccwpck_require__(5516);
		var workflow = __nccwpck_require__(5306);
		var path_pattern = __nccwpck_require__(6833);
		var own_images = __nccwpck_require__(1271);
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
		var leg = __nccwpck_require__(5291);
		var members = __nccwpck_require__(7432);
		const platforms = dist.KCZ([members.Qq, members.zN(members.Qq)], "a platform (\"linux/arm64\"), comma-separated platforms, or a list ([\"linux/amd64\", \"linux/arm64\"])");
		const values = dist.g1P(members.Qq, dist.KCZ([
			members.Qq,
			dist.aig(),
			members.Jt
		], "text, a number, true or false"), "an object");
		const runner = dist.KCZ([
			members.Qq,
			members.zN(members.Qq),
			dist._H3({}, "a label")
		], "a label, a list of labels, an object with group and labels, or an object of those by platform");
		const texts = dist.KCZ([members.Qq, members.zN(members.Qq)], "text, or a list of texts");
		const variantSchema = dist.FsL(members.$h({
			platforms: members.lq(members.Cv(platforms, "Platforms; by default those of the variant that it is built `from`, else both of Linux.")),
			from: members.lq(members.Cv(members.Qq, "Another variant: this one is built on its image of the same platform, which its Dockerfile calls by the name of that variant (`FROM base`).")),
			dockerfile: members.lq(members.Cv(members.Qq, "Dockerfile, from the repository's root; `<variant>` stands for the name.")),
			target: members.lq(members.Cv(members.Qq, "Stage of the Dockerfile to build.")),
			context: members.lq(members.Cv(members.Qq, "Directory that is the build's context, from the repository's root.")),
			"build-args": members.lq(members.Cv(values, "Build arguments, over those of the input.")),
			"build-contexts": members.lq(members.Cv(values, "Additional build contexts, a path or `docker-image://…`, over those of the input.")),
			labels: members.lq(members.Cv(values, "Labels, over those of the input and the standard ones.")),
			format: members.lq(members.Cv(leg.GP, "Type of the image; `plain` is for AWS Lambda.")),
			image: members.lq(members.Cv(texts, "Where it is published in place of `images`: `host/path`; a name that takes the place of the last part of each of `images`; or a pattern in which `<image>` stands for each of them.")),
			suffix: members.lq(members.Cv(members.Qq, "What stands behind its tags in place of its name; empty: nothing, as for a variant with an `image` of its own.")),
			paths: members.lq(members.Cv(texts, "Files that it is made of besides its Dockerfile, patterns with `*` and `**`, a folder for all below it, `!` before what does not count: as long as none of them changes, it is not built again, and what was published of it is tagged anew.")),
			"smoke-test": members.lq(members.Cv(texts, "Run in the image before it is pushed: a script for its `/bin/sh`, or a list of arguments.")),
			runner: members.lq(members.Cv(runner, "Runner: a label, a list of labels or an object with group and labels; or one of those for each platform."))
		}), dist.h_("One variant, with what it has of its own."));
		dist.FsL(dist.KCZ([members.Cv(platforms, "Platforms of the default variant."), dist.FsL(dist.U1j({ $schema: members.lq(members.Qq) }, dist.KCZ([members.Cv(platforms, "Its platforms."), variantSchema])), dist.h_("Variants by their names."), dist.yuE({ propertyNames: { pattern: "^(?:\\$schema|[a-z0-9][a-z0-9._-]{0,62})$" } }))]), dist.DDF("Architecture file"), dist.h_("What is built, under which names, for which platforms: `.aws-architecture` or `multiarch.yaml`."));
		const PATH_PATTERN = "a path or pattern from the repository's root, e.g. services/api or **/*.proto";
		const variant_object_NAMES = Object.keys(variantSchema.pipe[0].entries);
		function readOwnSettings(object, file) {
			const declared = check(object, file);
			const at = (name) => memberIn(object, name)?.location ?? object.location;
			const path = (name) => placed(declared[name], (text) => (0, workflow.Rr)(text, file, at(name)));
			const { from, target, format } = declared;
			return withoutAbsent({
				dockerfile: path("dockerfile"),
				context: path("context"),
				target,
				buildArgs: readPairs(object, "build-args", workflow.EE, file),
				buildContexts: readPairs(object, "build-contexts", workflow.Qk, file),
				labels: readPairs(object, "labels", workflow._, file),
				format,
				smokeTest: placed(declared["smoke-test"], (value) => {
					const text = typeof value === "string" ? value : JSON.stringify(value);
					within(file, at("smoke-test"), () => (0, smoke_test.R)(text));
					return text;
				}),
				runners: placed(declared.runner, (value) => within(file, at("runner"), () => readRunners(value))),
				images: placed(declared.image, (value) => {
					const images = typeof value === "string" ? [value] : value;
					for (const image of images) within(file, at("image"), () => (0, own_images.G)(image));
					return images;
				}),
				suffix: placed(declared.suffix, (text) => text === "" ? "" : (0, variant_name.s)(text, file, at("suffix"))),
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
				const why = (0, path_pattern.ys)(text);
				if (why !== void 0) throw (0, errors_error.aY)(file, `${(0, errors_error.Y0)(text)} of 'paths' ${why}`, PATH_PATTERN, location);
			}
			if (texts.every(({ text }) => text.startsWith("!"))) throw (0, errors_error.aY)(file, "all of 'paths' begin with '!', so that nothing is left", "at least one that does not", value.location);
			return texts;
		}
		function readRunners(value) {
			const isByPlatform = typeof value === "object" && !Array.isArray(value) && !("group" in value);
			return (0, runners.ZV)(JSON.stringify(isByPlatform ? value : { default: value }));
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
		const ACCEPTED = "a platform (linux/arm64), a list of platforms, or an object of variants: {\"gpu\": \"linux/amd64\", \"cpu\": [\"linux/amd64\", \"linux/arm64\"]}";
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
			if (content.trim() === "") throw (0, errors_error.aY)(file, "the file is empty", ACCEPTED, start);
			if (content.length > MAX_CHARACTERS) throw (0, errors_error.aY)(file, `the file has ${content.length} characters`, ACCEPTED, start);
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
			const platforms = new platform_list.l(file);
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
			const written = members.map((member) => {
				const name = (0, variant_name.s)(member.name, file, member.location);
				const { location } = member;
				return member.value.kind === "object" ? {
					name,
					location,
					...readObject(member.value, file)
				} : {
					name,
					platforms: readPlatforms(member.value, file),
					location
				};
			});
			return (0, bases.r)(written, DEFAULT_PLATFORMS, file);
		}
		function readObject(object, file) {
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
	}),
	1271: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => ownImages,
			G: () => checkOwnImage
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1136);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		const PLACEHOLDER = "<image>";
		const ACCEPTED = `host/path, a name beside those of 'images' (tools), or a pattern (${PLACEHOLDER}-tools)`;
		function ownImages(names, images) {
			const all = names.flatMap((name) => {
				if (hasHost(name)) return [name];
				if (name.includes(PLACEHOLDER)) return images.map((image) => name.replaceAll(PLACEHOLDER, image));
				return images.map((image) => image.slice(0, image.lastIndexOf("/") + 1) + name);
			});
			return [...new Set(all.map((name) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.eS)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__["if"])(name, "image"))))];
		}
		function checkOwnImage(name) {
			const [before, ...after] = name.split(PLACEHOLDER);
			if (after.length > 0 && (before !== "" || after.length > 1)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)("image", `'${name}' has ${PLACEHOLDER} elsewhere than at its beginning`, ACCEPTED);
			try {
				ownImages([name], ["host.example/path"]);
			} catch {
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)("image", `'${name}' is not an image`, ACCEPTED);
			}
		}
		function hasHost(name) {
			const [host = "", ...path] = name.split("/");
			return path.length > 0 && (/[.:]/.test(host) || host === "localhost");
		}
	}),
	3637: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => chooseFile,
			y: () => loadYaml
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _architecture_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8175);
		const NAMES = ["multiarch.yaml", ".aws-architecture"];
		const NONE = "none";
		function chooseFile({ architectureFile, context = "." }, files) {
			if (architectureFile === NONE) return void 0;
			if (architectureFile !== void 0) {
				const text = files.read(architectureFile);
				if (text !== void 0) return {
					path: architectureFile,
					text
				};
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)("architecture-file", `there is no file '${architectureFile}'`, `a file of the repository, or '${NONE}'`);
			}
			for (const folder of /* @__PURE__ */ new Set([context, "."])) {
				const [first, second] = NAMES.flatMap((name) => {
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
			if (chosen === void 0 || !(0, _architecture_file_js__WEBPACK_IMPORTED_MODULE_1__.uj)(chosen.path)) return void 0;
			return (await Promise.all([__nccwpck_require__.e(9), __nccwpck_require__.e(681)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3681))).readYaml;
		}
	}),
	3811: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			W0: () => branchOf,
			vz: () => sourceOf,
			w2: () => isBot
		});
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
	}),
	2645: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Iw: () => hintReleases,
			Of: () => warnUnheard,
			Qp: () => hintBranches,
			e: () => hintPreview,
			kI: () => hintBots
		});
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
	}),
	1208: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Fn: () => standardLabels,
			Kh: () => CREATED_LABEL,
			P1: () => REVISION_LABEL,
			Qu: () => VERSION_LABEL,
			Rc: () => SOURCE_LABEL,
			n: () => recognisedBy
		});
		const REVISION_LABEL = "org.opencontainers.image.revision";
		const SOURCE_LABEL = "org.opencontainers.image.source";
		const VERSION_LABEL = "org.opencontainers.image.version";
		const CREATED_LABEL = "org.opencontainers.image.created";
		function standardLabels(source, revision, version) {
			const labels = {
				[CREATED_LABEL]: normalizeTime(source.commitTime),
				[REVISION_LABEL]: source.changes === void 0 || revision === "" ? revision : `${revision}-dirty`,
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
				REVISION_LABEL,
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
	}),
	9342: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DK: () => mayHaveFinerTags,
			Lu: () => nameRun,
			Vd: () => planTags,
			dY: () => explainTags
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1136);
		var _names_owners_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1053);
		var _names_suffixes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1532);
		var _names_version_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(609);
		var _templates_render_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5275);
		var _written_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2641);
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
			return isAsked ? names.filter((name) => (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(name) === void 0) : [];
		}
		function explainTags(request, tags) {
			const { mode, source, tag, templates = [], facts } = request;
			const own = tags[0]?.name;
			const plain = source?.name.replaceAll("/", "-") ?? "";
			const owner = tag === void 0 && templates.length === 0 && source?.kind === "branch" ? (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(plain) : void 0;
			const written = additionalTags(request);
			const dropped = mode === "preview" ? request.additionalTags.filter((name) => !written.includes(name)) : [];
			const withheld = facts === void 0 ? [] : (0, _written_names_js__WEBPACK_IMPORTED_MODULE_1__.sy)(templates, facts);
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
			if (source === void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)("tag", `${NAMELESS}: it runs outside of any branch or Git tag`, "a tag");
			const room = roomIn(request);
			if (source.kind === "branch") return [{
				name: (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.W)(source.name, request.sha256, room),
				mutable: true
			}];
			return [{
				name: (0, _names_suffixes_js__WEBPACK_IMPORTED_MODULE_3__.DC)(source.name, request.sha256, room),
				mutable: !isFixedSource(request)
			}];
		}
		function roomIn({ suffixes }) {
			return _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti - Math.max(0, ...suffixes.map((suffix) => suffix.length));
		}
		function isFixedSource({ source, revision, hasFinerTags = false }) {
			if (source?.kind !== "git-tag") return false;
			return isFixedGitTag(source.name, revision) && !(hasFinerTags && mayHaveFinerTags(source.name));
		}
		function fillTemplates(request, templates, facts) {
			return (0, _written_names_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(templates, facts, request.sha256, roomIn(request)).map(({ name, template: { parts } }) => {
				const given = giveTag(name, "tags", request);
				return ((0, _templates_render_js__WEBPACK_IMPORTED_MODULE_5__.r)(parts, "version") || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_5__.r)(parts, "tag")) && isFixedSource(request) ? {
					...given,
					mutable: false
				} : given;
			});
		}
		function refuseTaken(tag, { mode, source }) {
			const isOfBranch = source?.kind === "branch" && source.name.replaceAll("/", "-") === tag;
			const owner = mode === "preview" || isOfBranch ? (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_0__.b)(tag) : void 0;
			if (owner === void 0) return tag;
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)("tag", `'${tag}' looks like ${owner}, and ${mode === "preview" ? "a preview" : "a branch"} may not take that`, "another name; without this input the branch has a tag of its own");
		}
		function mayHaveFinerTags(name) {
			const version = (0, _names_version_js__WEBPACK_IMPORTED_MODULE_6__.It)(name);
			return version?.numbers.length === 2 && version.marker === "" && version.build === "";
		}
		function giveTag(name, input, { suffixes, source, revision }) {
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.dz)(name) && name.length <= _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti) (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.ED)(name, input);
			const longest = suffixes.reduce((a, b) => b.length > a.length ? b : a, "");
			const length = name.length + longest.length;
			if (length > _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(input, `'${name}' has ${name.length} characters${longest === "" ? "" : `, ${length} with '${longest}' behind it`}`, `at most ${_multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti - longest.length}${longest === "" ? "" : `, so that all fit into ${_multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.Ti}`}`);
			const fixed = source?.kind === "git-tag" && source.name === name ? isFixedGitTag(name, revision) : namesOneBuild(name, revision);
			return {
				name: (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.ED)(name, input),
				mutable: !fixed
			};
		}
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
		}
		const LARGEST_MAJOR = 9999;
		function isFixedGitTag(name, revision) {
			const version = (0, _names_version_js__WEBPACK_IMPORTED_MODULE_6__.It)(name);
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
			const version = (0, _names_version_js__WEBPACK_IMPORTED_MODULE_6__.It)(tag ?? source?.name ?? "");
			if (!semverTags || mode !== "release" || prerelease === true || version === void 0) return [];
			const written = /^(?<v>[vV]?)(?<major>0|[1-9]\d*)\.(?<minor>0|[1-9]\d*)\.(?:0|[1-9]\d*)(?=$|\+)/.exec(version.text);
			if (written === null || version.prerelease) return [];
			const { v = "", major = "", minor = "" } = written.groups ?? {};
			const before = version.component.replace(/[/@]/g, "-") + v;
			return [`${before}${major}.${minor}`, ...major === "0" ? [] : [before + major]].map((name) => (0, _names_suffixes_js__WEBPACK_IMPORTED_MODULE_3__.DC)(name, sha256));
		}
		function wantsLatest({ mode, latest, tag, source, prerelease, namesReleases = false }) {
			if (latest === true) return mode !== "preview";
			if (latest === false || mode !== "release" || prerelease === true) return false;
			const names = [tag, source?.name].filter((name) => name !== void 0);
			if (!namesReleases && names.some(_names_version_js__WEBPACK_IMPORTED_MODULE_6__.$7)) return false;
			return names.some((name) => /\d/.test(name)) && !names.some(_names_version_js__WEBPACK_IMPORTED_MODULE_6__.V1);
		}
		function fold(tags) {
			const byName = /* @__PURE__ */ new Map();
			for (const { name, mutable } of tags) byName.set(name, {
				name,
				mutable: mutable || (byName.get(name)?.mutable ?? false)
			});
			return [...byName.values()];
		}
	}),
	2641: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yt: () => writeNames,
			rI: () => requireName,
			sy: () => withheldNames,
			xS: () => factsOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8530);
		var _names_owners_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1053);
		var _names_suffixes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1532);
		var _templates_render_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5275);
		var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3811);
		var _hints_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2645);
		function factsOf(event, { mode, source = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.vz)(event) }, { commitTime }) {
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
		function writeNames(templates, facts, sha256, room = _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Ti) {
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
				const name = (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.X)(template, facts);
				return name === void 0 ? [] : [{
					name,
					template
				}];
			});
		}
		function isWithheld(name, { parts, when, text }, { mode }) {
			if (mode !== "preview" || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "branch") || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "sha")) return false;
			const owner = (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_3__.b)(name);
			if (owner !== void 0 && (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "pr")) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.aY)("tags", `'${text}' names a pull request ${name}, which looks like ${owner}`, "pr-{{pr}}");
			return owner !== void 0 && !when.some((each) => each === "preview" || each === "pull_request");
		}
		function toTag(name, { parts }, sha256, room) {
			if ((0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "branch")) return (0, _names_owners_js__WEBPACK_IMPORTED_MODULE_3__.W)(name, sha256, room);
			return (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "tag") || (0, _templates_render_js__WEBPACK_IMPORTED_MODULE_2__.r)(parts, "version") ? (0, _names_suffixes_js__WEBPACK_IMPORTED_MODULE_5__.DC)(name, sha256, room) : name;
		}
		function requireName(decision, event, names, { tag, tags, push }) {
			if (!(decision.mode !== "verify" && decision.mode !== "skip") || tag !== void 0 || tags.length === 0 || names.length > 0) return decision;
			const source = (0, _event_js__WEBPACK_IMPORTED_MODULE_0__.vz)(event);
			const reason = `No line of 'tags' names ${source === void 0 ? "this run" : `${source.kind === "branch" ? "branch" : "tag"} ${source.name}`}: built, not pushed.`;
			const hint = `To publish it, add a line to 'tags', such as {{${source?.kind === "git-tag" ? "tag" : "branch"}}}.`;
			return {
				mode: "verify",
				reason,
				hint,
				...push === true ? { warning: (0, _hints_js__WEBPACK_IMPORTED_MODULE_6__.Of)(reason, hint) } : {}
			};
		}
	}),
	5291: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			GP: () => format,
			bM: () => MAX_LEGS
		});
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5511);
		var _members_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7432);
		const MAX_LEGS = 100;
		const legIndex = _members_js__WEBPACK_IMPORTED_MODULE_0__.WQ(0, 99);
		const runner = valibot__WEBPACK_IMPORTED_MODULE_1__.KCZ([
			_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
			_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
			_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
				group: _members_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
				labels: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq))
			})
		], "a label, a list of labels, or an object with group and labels");
		const cache = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("gha", "registry", "none");
		const format = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("oci", "docker", "plain");
		const onExisting = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("reuse", "overwrite", "fail");
		const trust = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("evidence", "claim");
		const moves = _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("release", "branch");
		valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
			index: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(legIndex, "Position in the plan, from 0; the leg reports through the job output `leg-<index>`."),
			variant: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "The variant's name; empty for the default variant."),
			platform: _members_js__WEBPACK_IMPORTED_MODULE_0__.iD,
			runner: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(runner, "`runs-on`: a label, several labels, or a group."),
			runnerTemplate: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "For a runner of AWS CodeBuild: its labels as a JSON list, in which `{0}` stands for the run's id and `{1}` for its attempt, as GitHub's `format` takes it.")),
			emulation: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether the runner may be of another architecture, so that QEMU has to run the build."),
			images: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Sl), "Canonical image names, `host/path`."),
			tags: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Tc), "What this leg pushes to every image: its arch tag. Empty with `push`: pushed by digest alone."),
			push: _members_js__WEBPACK_IMPORTED_MODULE_0__.Jt,
			revision: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.QL, "The commit, 40 hexadecimal digits; empty outside of a repository."),
			dockerfile: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Relative to the repository's root."),
			context: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Relative to the repository's root."),
			target: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq),
			base: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
				leg: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(legIndex, "The leg that builds it, for the same platform."),
				variant: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Its variant."),
				context: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "The name by which the Dockerfile calls it; absent: that of its variant."))
			}), "What this leg is built from; absent where it is nothing of this run.")),
			batch: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
				queue: _members_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
				definition: _members_js__WEBPACK_IMPORTED_MODULE_0__.Qq,
				region: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Absent: the environment's.")),
				roles: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "ARNs of the roles, each assumed by the one before, that speak with it.")),
				repository: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "URL from which the job fetches the commit."),
				ref: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "The ref that has the commit, for servers that give no commit by its hash.")),
				gitSecret: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Name or ARN of the secret with the token for Git.")),
				submodules: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("true", "recursive"), "Submodules are fetched, too; `recursive`: and theirs.")),
				minutes: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.WQ(1, 7200), "How long the job may take from its submission.")
			}), "The job of AWS Batch that builds it; absent: it is built where it is asked for.")),
			builder: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.$h({
				driver: _members_js__WEBPACK_IMPORTED_MODULE_0__.yL("remote", "kubernetes"),
				endpoint: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Its address, as messages name it."),
				options: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.AS, "Options of Buildx's driver; `tls=none`: reached without TLS.")
			}), "The BuildKit of somebody's own that builds it; absent: that of the machine where it is asked for.")),
			buildArgs: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			buildContexts: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			labels: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			annotations: _members_js__WEBPACK_IMPORTED_MODULE_0__.AS,
			cache,
			cacheScope: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Names this leg's cache: image, variant, architecture and all that shapes its layers, so that legs never share one."),
			provenance: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Value of Buildx's `--provenance` (`false`, `mode=max`, …); absent: Buildx's default.")),
			sbom: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Value of Buildx's `--sbom`; absent: none.")),
			format: _members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(format, "oci: OCI media types; docker: Docker schema 2 types; plain: one image manifest and nothing around it."),
			onExisting: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(onExisting, "Decided by the plan: `reuse` for a fixed tag, `overwrite` for one that moves, unless the caller says.")),
			movable: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether the tag that names the build may move.")),
			trust: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(trust, "What has to speak for an image that is there, so that it is taken in place of building; absent: `evidence`.")),
			byDigest: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether it may be pushed by its digest alone where a tag is not to be written, as whoever publishes takes it by its digest; absent: it may not.")),
			moves: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(moves, "Whose tags it pushes: one that may move is then not moved to something older; absent: it is moved whatever it holds.")),
			cacheRef: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "What caches of this branch are called in a registry besides their scope; absent: those of the default branch and of releases, which read no others.")),
			cacheMounts: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Cache mounts that are kept between runs, each as `id[,uid=…][,gid=…][,mode=…]`; a target is an id.")),
			cacheWrite: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether caches that other runs read may be written; absent: where something is pushed.")),
			smokeTest: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "What is run in the image before it is pushed: a script for its `/bin/sh`, or a JSON list of arguments.")),
			smokeTestNetwork: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether that test reaches a network; absent: itself alone.")),
			smokeTestIn: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("engine", "builder"), "Where that test runs: in a container of the engine, or as a last step in the builder; absent: the engine.")),
			ssh: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "For `RUN --mount=type=ssh`: `id`, the machine's agent; `id=NAME`, a secret's key.")),
			noCache: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether every step is built anew.")),
			noCacheFilters: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Stages whose steps are built anew.")),
			pull: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether registries are asked for base images that are there.")),
			shmSize: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq, "Size of `/dev/shm` in each `RUN`.")),
			ulimit: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Limits of each `RUN`, `name=soft[:hard]`.")),
			addHosts: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Addresses of hosts in each `RUN`, `host=address`.")),
			network: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("default", "none"), "Network of each `RUN`.")),
			cacheMode: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.yL("max", "min"), "Layers that are cached; absent: `max`.")),
			cacheFrom: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Caches to read in place of `cache`.")),
			cacheTo: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.p_(_members_js__WEBPACK_IMPORTED_MODULE_0__.Qq), "Caches to write in place of `cache`.")),
			freeSpace: _members_js__WEBPACK_IMPORTED_MODULE_0__.lq(_members_js__WEBPACK_IMPORTED_MODULE_0__.Cv(_members_js__WEBPACK_IMPORTED_MODULE_0__.Jt, "Whether what is preinstalled on the runner and not needed is removed first."))
		}), valibot__WEBPACK_IMPORTED_MODULE_1__.DDF("Leg"), valibot__WEBPACK_IMPORTED_MODULE_1__.h_("One variant on one platform: one build job, one runner."));
	}),
	7432: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$h: () => closed,
			AS: () => pairs,
			Cv: () => about,
			Jt: () => flag,
			QL: () => revision,
			Qq: () => text,
			Sl: () => image,
			Tc: () => tag,
			WQ: () => whole,
			iD: () => platform,
			lq: () => optional,
			p_: () => list,
			yL: () => oneOf,
			zN: () => some
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5511);
		function about(schema, description) {
			return valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(schema, valibot__WEBPACK_IMPORTED_MODULE_0__.h_(description));
		}
		const optional = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(schema);
		const closed = (entries) => valibot__WEBPACK_IMPORTED_MODULE_0__.rej(entries, ({ expected }) => expected === "never" ? "no member of that name in this release" : "an object");
		const list = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(schema, "a list");
		const some = (schema) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(list(schema), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1, "at least one"));
		const oneOf = (...choices) => valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(choices, choices.join(", "));
		const matching = (pattern, accepted) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(accepted), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(pattern, accepted));
		const text = valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("text");
		const flag = valibot__WEBPACK_IMPORTED_MODULE_0__.zMY("true or false");
		valibot__WEBPACK_IMPORTED_MODULE_0__.euz(1, "1");
		function whole(least = 0, most = Number.POSITIVE_INFINITY) {
			const accepted = `a whole number from ${least}${most === Number.POSITIVE_INFINITY ? "" : ` to ${most}`}`;
			const bounded = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(accepted), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(accepted), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(least, accepted));
			return most === Number.POSITIVE_INFINITY ? bounded : valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(bounded, valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(most, accepted));
		}
		valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig("seconds"), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0, "seconds, from 0"));
		about(whole(), "Milliseconds since 1970.");
		about(whole(), "Bytes.");
		matching(/^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/, "a digest, e.g. sha256: and 64 hexadecimal digits");
		matching(/^[a-z]+\/[^ ;]+$/, "a media type");
		const tag = matching(/^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/, "a tag");
		const image = matching(/^[^/]+\/[^@]+$/, "an image, host/path");
		matching(/^[^/]+\/[^@]+@[a-z0-9+._-]+:[^@]+$/, "host/path@digest");
		const platform = about(matching(/^[a-z0-9]+\/[a-z0-9]+(?:\/[a-z0-9.]+)?$/, "os/arch or os/arch/variant"), "os/arch or os/arch/variant.");
		const revision = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})?$/, "a commit, 40 or 64 hexadecimal digits, or nothing");
		oneOf("release", "preview", "branch", "verify", "skip");
		const pairs = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.IeY((value) => typeof value === "object" && value !== null && !Array.isArray(value), "an object of texts"), valibot__WEBPACK_IMPORTED_MODULE_0__.H0v(({ dataset, addIssue }) => {
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
		}), valibot__WEBPACK_IMPORTED_MODULE_0__.yuE({
			type: "object",
			additionalProperties: { type: "string" }
		}));
	}),
	3597: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p: () => builtElsewhere,
			m: () => parseBuilders
		});
		var loopback = __nccwpck_require__(389);
		var error = __nccwpck_require__(8530);
		var by_platform = __nccwpck_require__(6505);
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
			const note = (0, by_platform.HS)(INPUT);
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
			const found = (0, by_platform.zZ)(byPlatform, platform);
			return found === void 0 ? otherwise : found.builder;
		}
		function builtElsewhere(platform, { builder: builders, images, buildContexts, smokeTest }) {
			const builder = builderFor(platform, builders);
			if (builder === void 0) return {};
			if (!isHere(builder)) {
				const contexts = Object.values(buildContexts).map((context) => context.replace(/^docker-image:\/\//, ""));
				const local = [...images, ...contexts].find((name) => name.includes("/") && (0, loopback.U)(hostOf(name)));
				if (local !== void 0) throw (0, error.aY)(INPUT, `${builder.endpoint} is another machine, where '${local}' is not`, "images at an address that both reach");
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
		const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;
		const USER = /^[a-z0-9_][a-z0-9_.-]*$/i;
		const NAMESPACE = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
		function parseEndpoint(text) {
			if (!URL.canParse(text) || /[\s\p{Cc}]/u.test(text)) throw (0, error.aY)(INPUT, `'${text}' is not an endpoint`, ACCEPTED);
			const url = new URL(text);
			const refuse = (why, accepted = ACCEPTED) => (0, error.aY)(INPUT, `'${url.protocol}//${url.host}' ${why}`, accepted);
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
	}),
	6505: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gp: () => parseByPlatform,
			HS: () => namedOnce,
			TZ: () => parseBackends,
			Xx: () => valueFor,
			zZ: () => findFor
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1031);
		function namedOnce(input) {
			const seen = /* @__PURE__ */ new Set();
			return (name) => {
				const key = name === "default" ? name : (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(name, input));
				if (seen.has(key)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(input, `'${name}' is given twice`, "each platform once");
				seen.add(key);
			};
		}
		function findFor(named, platform) {
			const wanted = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform);
			return named.find((one) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(one.platform)) === (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)(wanted)) ?? named.find((one) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.dq)(wanted, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(one.platform)));
		}
		function parseByPlatform(input, lines, accepted) {
			const named = [];
			const note = namedOnce(input);
			let otherwise;
			for (const line of lines) {
				const [, left = "default", right = ""] = /^(?:([^=]+)=)?([^=]*)$/.exec(line) ?? [];
				const [platform, value] = [left.trim(), right.trim()];
				if (!/^[^\s\p{Cc}]+$/u.test(value)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(input, `'${line}' has no value`, accepted);
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
			const { named, otherwise } = parseByPlatform("backend", lines, `${_name_js__WEBPACK_IMPORTED_MODULE_2__.G.join(", ")}, or lines platform=backend (linux/arm64=aws-batch)`);
			const known = (name) => {
				const found = _name_js__WEBPACK_IMPORTED_MODULE_2__.G.find((one) => one === name);
				if (found !== void 0) return found;
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)("backend", `'${name}' is not available`, _name_js__WEBPACK_IMPORTED_MODULE_2__.G.join(", "));
			};
			return {
				named: named.map(({ platform, value }) => ({
					platform,
					value: known(value)
				})),
				...otherwise === void 0 ? {} : { otherwise: known(otherwise) }
			};
		}
	}),
	1031: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G: () => BACKEND_NAMES,
			h: () => DEFAULT_BACKEND
		});
		const BACKEND_NAMES = ["github", "aws-batch"];
		const DEFAULT_BACKEND = "github";
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
			wX: () => namesIn,
			Y1: () => namesInLeg,
			$b: () => shapedMembers
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
		const namesInLeg = inputNames.filter((name) => inputs[name].leg === true);
		const shapedMembers = new Map(inputNames.flatMap((name) => {
			const { shapes = false, default: otherwise } = inputs[name];
			if (shapes === false) return [];
			return [[shapes === true ? memberOf(name) : shapes, otherwise]];
		}));
	}),
	5568: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l: () => PlatformCollector });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
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
				const platform = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(text, this.#input);
				const key = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)(platform);
				if (!this.#seen.has(key)) this.#seen.set(key, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform));
			}
			#add(text, location) {
				const platform = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(text, this.#input, location);
				const key = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Ng)(platform);
				const earlier = this.#seen.get(key);
				if (earlier !== void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.aY)(this.#input, `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Y0)(text)} is given twice (before as '${earlier}')`, "each platform once", location);
				this.#seen.set(key, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Bq)(platform));
			}
		}
	}),
	4889: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Wv: () => chooseWaiter,
			ZV: () => parseRunners,
			wm: () => chooseRunner
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5723);
		var _backends_by_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6505);
		const INPUT = "runners";
		const ACCEPTED = "lines platform=label (linux/arm64=ubuntu-24.04-arm, default=…), or a JSON object of label, [labels] or {\"group\": …, \"labels\": […]}";
		function parseRunners(text) {
			const entries = text.trimStart().startsWith("{") ? readObject(text) : readLines(text);
			const note = (0, _backends_by_platform_js__WEBPACK_IMPORTED_MODULE_0__.HS)(INPUT);
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
			const value = parseJson(text, text);
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(INPUT, `'${text}' is not an object`, ACCEPTED);
			return Object.entries(value);
		}
		function readLines(text) {
			return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => {
				const at = line.indexOf("=");
				if (at < 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(INPUT, `'${line}' has no '='`, ACCEPTED);
				const value = line.slice(at + 1).trim();
				return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? parseJson(value, line) : value];
			});
		}
		function parseJson(text, shown) {
			try {
				return JSON.parse(text);
			} catch (error) {
				const why = error instanceof Error ? error.message : String(error);
				throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(INPUT, `'${shown}' is not valid JSON (${why})`, ACCEPTED);
			}
		}
		function readRunner(name, value) {
			const refuse = () => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(INPUT, `${JSON.stringify(value)} for '${name}' is not a runner`, ACCEPTED);
			if (isLabel(value)) return value;
			if (isLabels(value)) return value;
			if (!(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.OW)(value)) throw refuse();
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
			throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)("platforms", `no runner is known for '${platform}'`, `a line '${platform}=<label>' in 'runners'${platform.startsWith("linux/") ? ", or 'emulation'" : ""}`);
		}
		function chooseWaiter(platform, runners) {
			return {
				runner: findMapped(platform, runners) ?? EMULATING,
				emulation: false
			};
		}
		function findMapped(platform, { byPlatform, otherwise }) {
			return (0, _backends_by_platform_js__WEBPACK_IMPORTED_MODULE_0__.zZ)(byPlatform, platform)?.runner ?? otherwise;
		}
		function findNative(platform) {
			const wanted = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.Y8)(platform);
			return Object.entries(NATIVE).find(([name]) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.dq)(wanted, (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.Y8)(name)))?.[1];
		}
		function checkMapped(platform, runner, emulation) {
			const { architecture } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.Y8)(platform);
			const hosted = typeof runner === "string" ? hostedArchitecture(runner) : void 0;
			if (runner === "ubuntu-slim") throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(INPUT, `'ubuntu-slim' for '${platform}' has no Docker daemon`, "a runner with Docker");
			if (hosted === void 0) return {
				runner,
				emulation
			};
			if (hosted !== architecture && !emulation) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__.aY)(INPUT, `'${runner}' for '${platform}' is an ${hosted} machine`, `an ${architecture} runner, or 'emulation'`);
			return {
				runner,
				emulation: hosted !== architecture
			};
		}
		function hostedArchitecture(label) {
			if (/^ubuntu-\d\d\.\d\d-arm$/.test(label)) return "arm64";
			return /^ubuntu-(?:latest|\d\d\.\d\d)$/.test(label) ? "amd64" : void 0;
		}
	}),
	5516: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { R: () => parseSmokeTest });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		function parseSmokeTest(text) {
			if (!text.trimStart().startsWith("[")) return [
				"/bin/sh",
				"-c",
				text
			];
			const refuse = (why) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)("smoke-test", `'${text}' ${why}`, "a script, or a JSON list: [\"/app\", \"--version\"]");
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
	}),
	1039: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { s: () => parseVariantName });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5723);
		const MAX_VARIANT_LENGTH = 63;
		const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
		const ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
		function parseVariantName(name, input, location) {
			const refuse = (why) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y0)(name)} ${why}`, ACCEPTED, location);
			if (!GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH) throw refuse("is not a variant name");
			const architecture = name.split("-").find(isCalled) ?? (isCalled(name) ? name : void 0);
			if (architecture !== void 0) throw refuse(`contains the architecture '${architecture}', which tags have anyway`);
			return name;
		}
		function isCalled(word) {
			return /^armv[0-9]/.test(word) || (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.KJ)(word);
		}
	}),
	5306: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EE: () => ARGUMENT,
			Qk: () => CONTEXT_NAME,
			_: () => KEY,
			Rr: () => parsePath,
			Ws: () => parseWorkflowInputs
		});
		var reference = __nccwpck_require__(1136);
		var error = __nccwpck_require__(8530);
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
			if (asked === "provenance" || sbom !== void 0) throw (0, error.aY)(asked, `'${read.text(asked)}' needs attestations, which format '${format}' does not have`, "false, or format 'oci'");
			return { provenance: "false" };
		}
		function readProvenance(text) {
			if (text === void 0) return void 0;
			if (text === "min" || text === "max") return `mode=${text}`;
			if (text === "true" || text === "false" || ATTRIBUTES.test(text)) return text;
			throw (0, error.aY)("provenance", `'${text}' is not a known value`, "true, false, min, max, or attributes (mode=max,version=v1)");
		}
		function readSbom(text) {
			if (text === void 0 || text === "false") return void 0;
			if (text === "true" || ATTRIBUTES.test(text)) return text;
			throw (0, error.aY)("sbom", `'${text}' is not a known value`, "true, false, or attributes (generator=<image>)");
		}
		var builder = __nccwpck_require__(3597);
		var by_platform = __nccwpck_require__(6505);
		const ROLE = /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512}$/;
		function parseRoles(input, texts) {
			const other = texts.find((text) => !ROLE.test(text));
			if (other === void 0) return texts;
			throw (0, error.aY)(input, `'${other}' is not the ARN of a role`, "an ARN, e.g. arn:aws:iam::123456789012:role/builds");
		}
		const SCOPE = "<scope>";
		const ACCEPTED = "type=gha or type=registry,ref=host/path:tag; also type=s3 and type=azblob without keys";
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
				if (!TYPES.includes(type)) throw (0, error.aY)(input, `'${line}' is of no type that is kept`, ACCEPTED);
				const secret = attributes.find(([name, value]) => OF_SECRETS.test(name) && value !== SCOPE);
				if (secret !== void 0) throw (0, error.aY)(input, `'${secret[0]}' would be seen by all processes of the machine`, "credentials in the environment of the builder");
				const isScoped = attributes.some(([, value]) => value.includes(SCOPE));
				const scoped = type === "gha" && !attributes.some(([name]) => name === "scope") ? [...attributes, ["scope", SCOPE]] : attributes;
				if (input === "cache-to" && !isScoped && scoped === attributes) throw (0, error.aY)(input, `'${line}' is one cache for all builds of a run, which would each write over that of the others`, `${SCOPE} in it, e.g. type=registry,ref=ghcr.io/org/app-cache:${SCOPE}`);
				return scoped.map(([name, value]) => `${name}=${value}`).join(",");
			});
		}
		function readAttribute(text) {
			const at = text.indexOf("=");
			return at < 0 ? [text.trim().toLowerCase(), ""] : [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1)];
		}
		const SSH = /^[A-Za-z0-9_.-]+(?:=[A-Za-z_][A-Za-z0-9_.-]*)?$/;
		function parseSsh(items) {
			for (const item of items) if (!SSH.test(item)) throw (0, error.aY)("ssh", `'${item}' is not an id, or an id and the name of a secret`, "default, or default=NAME with the key as NAME in IMAGE_SECRETS");
			const ids = items.map((item) => item.split("=")[0]);
			const twice = ids.find((id, at) => ids.indexOf(id) !== at);
			if (twice !== void 0) throw (0, error.aY)("ssh", `'${twice}' is given twice`, "each id once");
			return items;
		}
		function parseSharedMemory(text) {
			if (text === void 0 || /^[1-9]\d{0,14}(?:[kmgt]b?|b)?$/i.test(text)) return text;
			throw (0, error.aY)("shm-size", `'${text}' is not a size`, "a number of bytes, with k, m or g: 64m");
		}
		const LIMITS = "as core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack".split(" ");
		function parseLimits(lines) {
			for (const line of lines) {
				const [, name = ""] = /^([a-z]+)=(?:-1|\d+)(?::(?:-1|\d+))?$/.exec(line) ?? [];
				if (!LIMITS.includes(name)) throw (0, error.aY)("ulimit", `'${line}' is not a limit`, `name=soft or name=soft:hard, e.g. nofile=1024:2048; names are ${LIMITS.join(", ")}`);
			}
			return lines;
		}
		const HOST = /^([A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)[:=](.+)$/;
		const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\]?)$/;
		function parseHosts(items) {
			return items.map((item) => {
				const [, host = "", address = ""] = HOST.exec(item) ?? [];
				if (ADDRESS.test(address)) return `${host}=${address}`;
				throw (0, error.aY)("add-hosts", address === "host-gateway" ? `'${item}' is another address on each machine, and would make another image` : `'${item}' is not a host with its address`, "host=address, e.g. db=10.0.0.1");
			});
		}
		const MOUNT_ID = /^[A-Za-z0-9/][A-Za-z0-9/._+@:~-]*$/;
		const MOUNT_OPTION = /^(?:[ug]id=\d{1,10}|mode=0?[0-7]{1,4})$/;
		function parseCacheMounts(lines) {
			return [...new Set(lines.map(readMount))];
		}
		function readMount(line) {
			const [id = "", ...options] = line.split(",").map((part) => part.trim());
			if (!MOUNT_ID.test(id) || !options.every((option) => MOUNT_OPTION.test(option))) throw (0, error.aY)("cache-mounts", `'${line}' is not a cache mount`, "lines with the mount's id, or its target where it has none, then its uid, gid and mode: /root/.cache/pip, or apt,uid=1000,mode=0775");
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
		var platform_list = __nccwpck_require__(5568);
		var closest_name = __nccwpck_require__(3773);
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
		var runners = __nccwpck_require__(4889);
		var smoke_test = __nccwpck_require__(5516);
		var variant_name = __nccwpck_require__(1039);
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
			variants: (read) => read.list("variants").map((name) => (0, variant_name.s)(name, "variants")),
			platforms: readPlatforms,
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
			builder: (read) => (0, builder.m)(read.lines("builder")),
			runners: (read) => (0, runners.ZV)(read.text("runners") ?? ""),
			backend: (read) => (0, by_platform.TZ)(read.lines("backend")),
			"batch-queues": (read) => (0, by_platform.Gp)("batch-queues", read.lines("batch-queues"), "a queue, or lines platform=queue (linux/arm64=builds-arm64)"),
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
			if (region !== void 0 && !/^[a-z]{2}(?:-[a-z0-9]+)+$/.test(region)) throw (0, error.aY)("batch-region", `'${region}' is not a region`, "e.g. us-gov-west-1");
			return region;
		}
		function readRepository(read) {
			const text = read.text("batch-repository");
			if (text === void 0) return void 0;
			const url = URL.canParse(text) ? new URL(text) : void 0;
			const isPlain = url !== void 0 && url.username === "" && url.password === "" && url.search === "";
			const isLocal = url?.protocol === "http:" && isLoopback(url.hostname);
			if (isPlain && (url.protocol === "https:" || isLocal)) return text;
			throw (0, error.aY)("batch-repository", "it is not a plain https:// URL", "https://host/path, without a login");
		}
		function isLoopback(host) {
			return host === "localhost" || host === "127.0.0.1" || host === "[::1]";
		}
		function readImages(read) {
			const names = [...read.list("images"), ...read.list("image")];
			if (names.length === 0) throw (0, error.aY)("images", "no image is given", "host/path, several by comma or line: ghcr.io/org/app");
			return [...new Set(names.map((name) => (0, reference.eS)((0, reference["if"])(name))))];
		}
		function readOptionalImages(read) {
			const names = [...new Set(read.list("optional-images").map((name) => (0, reference.eS)((0, reference["if"])(name))))];
			const required = new Set([...read.list("images"), ...read.list("image")].map((name) => (0, reference.eS)((0, reference["if"])(name))));
			const twice = names.find((name) => required.has(name));
			if (twice === void 0) return names;
			throw (0, error.aY)("optional-images", `'${twice}' is among images as well`, "an image that is in one of the two");
		}
		function readPlatforms(read) {
			const platforms = new platform_list.l("platforms");
			for (const name of read.list("platforms")) platforms.addOnce(name);
			return platforms.list;
		}
		const BAKE_TARGET = /^[A-Za-z0-9_][A-Za-z0-9_-]*$/;
		function readBakeTargets(read) {
			const names = read.list("bake-targets");
			const wrong = names.find((name) => !BAKE_TARGET.test(name));
			if (wrong !== void 0) throw (0, error.aY)("bake-targets", `'${wrong}' is no name of a target`, "targets and groups of the Bake file");
			if (names.join() !== (0, table.HA)("bake-targets") && read.list("bake-file").length === 0) throw (0, error.aY)("bake-targets", "has no effect without 'bake-file'", "both, or neither");
			const beside = ["dockerfile", "architecture-file"].find((name) => read.text(name) !== void 0);
			if (beside !== void 0 && read.list("bake-file").length > 0) throw (0, error.aY)(beside, "has no effect beside 'bake-file', which says it", "one of the two");
			return names;
		}
		function readPath(read, name) {
			const text = read.text(name);
			return text === void 0 ? void 0 : parsePath(text, name);
		}
		function parsePath(text, input, location) {
			const parts = text.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
			if (/^[/\\~]|^[A-Za-z]:[/\\]|:\/\//.test(text) || parts.includes("..") || /\p{Cc}/u.test(text)) throw (0, error.aY)(input, `'${text}' is not inside of the repository`, "a path relative to the repository's root", location);
			return parts.length === 0 ? "." : parts.join("/");
		}
		function readAnnotations(read) {
			const annotations = read.pairs("annotations", KEY, "lines key=value");
			if (read.choice("format") === "docker" && Object.keys(annotations).length > 0) throw (0, error.aY)("annotations", "images of format 'docker' have no annotations", "labels, or format 'oci'");
			return annotations;
		}
		function readNetwork(read) {
			if (read.text("network")?.toLowerCase() === "host") throw (0, error.aY)("network", "'host' lets a build reach the runner itself, so that no provenance of it holds", "default, none, or 'add-hosts' for a host that has no name");
			return read.choice("network");
		}
		function readSmokeTest(read) {
			const text = read.text("smoke-test");
			if (text !== void 0) (0, smoke_test.R)(text);
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
			throw (0, error.aY)("insecure-registries", `'${host}' is not a registry's host`, "host or host:port, e.g. registry.local:5000");
		}
		function toSwitch(choice) {
			return choice === "auto" ? "auto" : choice === "true";
		}
	}),
	661: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { C: () => makePlan });
		var errors_error = __nccwpck_require__(8530);
		var architecture_file = __nccwpck_require__(8175);
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
		const PLACEHOLDER = "<variant>";
		function findDockerfiles(variants, inputs, files) {
			const { context, dockerfile } = inputs;
			if (context !== "." && !files.exists(context)) throw (0, errors_error.aY)("context", `there is no directory '${context}'`, "a directory of the repository");
			if (dockerfile !== void 0) checkPattern(dockerfile, variants);
			return variants.map((variant) => {
				const { own = {} } = variant;
				if (own.context !== void 0 && own.context !== "." && !files.exists(own.context)) throw (0, errors_error.aY)(variant.location?.file ?? "context", `there is no directory '${own.context}', the context of '${variant.name}'`, "a directory of the repository", variant.location);
				const given = own.dockerfile ?? dockerfile;
				const paths = (given === void 0 ? conventional(variant, own.context ?? context) : [given]).map((path) => path.replaceAll(PLACEHOLDER, variant.name));
				const found = paths.find((path) => files.exists(path));
				if (found === void 0) throw refuseMissing(variant, paths, given !== void 0);
				return {
					...variant,
					dockerfile: found
				};
			});
		}
		function conventional({ name, own = {} }, context) {
			const file = name === "" ? "Dockerfile" : `Dockerfile-${PLACEHOLDER}`;
			const isTold = own.target !== void 0;
			const inContext = [file, ...isTold || own.context !== void 0 ? ["Dockerfile"] : []];
			const atRoot = [file, ...isTold ? ["Dockerfile"] : []];
			const paths = context === "." ? [] : inContext.map((path) => `${context}/${path}`);
			return [.../* @__PURE__ */ new Set([...paths, ...context === "." ? inContext : atRoot])];
		}
		function checkPattern(dockerfile, variants) {
			const isPattern = dockerfile.includes(PLACEHOLDER);
			if (isPattern && variants.some(({ name }) => name === "")) throw (0, errors_error.aY)("dockerfile", `'${dockerfile}' is a pattern for several variants, and there are none`, "a file's path");
			const same = variants.filter(({ own }) => !isToldApart(own));
			if (!isPattern && same.length > 0 && variants.length > 1) {
				const names = same.map(({ name }) => name).join(", ");
				throw (0, errors_error.aY)("dockerfile", `'${dockerfile}' is one file for several variants (${names})`, `a pattern with ${PLACEHOLDER}, e.g. Dockerfile-${PLACEHOLDER}, or variants with a 'target' or 'build-args' of their own`);
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
		function refuseMissing({ name, location }, paths, given) {
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
		var bases = __nccwpck_require__(8018);
		var platform_list = __nccwpck_require__(5568);
		var variant_name = __nccwpck_require__(1039);
		var json = __nccwpck_require__(2698);
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
		var workflow = __nccwpck_require__(5306);
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
				if (!workflow._.test(key)) throw refuse("annotations", `has '${line}'`, "key=value, which image and index have alike, not those of one platform or a descriptor");
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
			return within(name, () => {
				const context = (0, workflow.Rr)(withoutScheme(text("context") ?? "."), file);
				const { link, contexts } = readContexts(pairs("contexts", workflow.Qk), refuse);
				checkOutputs(list("output"), refuse);
				const wanted = text("target");
				return {
					own: {
						context,
						dockerfile: dockerfileOf(context, text("dockerfile") ?? "Dockerfile", file),
						...wanted === void 0 ? {} : { target: wanted },
						buildArgs: pairs("args", workflow.EE),
						labels: pairs("labels", workflow._),
						buildContexts: contexts,
						options: {
							...optionsOf({
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
		function optionsOf(raw) {
			const given = Object.entries(raw).filter(([, value]) => value !== void 0 && value !== "" && value !== false);
			const read = (0, workflow.Ws)({
				images: "localhost/none",
				...Object.fromEntries(given)
			});
			const members = new Set(given.map(([name]) => name.replace(/-(.)/g, (_, next) => next.toUpperCase())));
			return Object.fromEntries(Object.entries(read).filter(([member]) => members.has(member)));
		}
		function within(name, read) {
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
			else contexts[context] = (0, workflow.Rr)(withoutScheme(source), "contexts");
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
			return (0, workflow.Rr)(parts.join("/"), file);
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
			const written = [...read].map(([name, target]) => writeVariant(name, target, read, file));
			const declared = (0, bases.r)(written, architecture_file.pu, file);
			const chosen = declared.filter(({ name }) => names.includes(name));
			const built = (0, bases.b)(chosen, declared);
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
			(0, variant_name.s)(name, file, location);
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
				...platforms.length === 0 ? {} : { platforms: readPlatforms(platforms, file) },
				own: settings
			};
		}
		function platformsUpon(name, all) {
			return [...all.values()].flatMap(({ link, platforms }) => link?.target === name ? platforms : []);
		}
		function readPlatforms(names, file) {
			const platforms = new platform_list.l(file);
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
		var file_choice = __nccwpck_require__(3637);
		function selectVariants(inputs, files, readYaml, bake) {
			const { bakeFile = [], bakeTargets = [] } = inputs;
			if (bakeFile.length > 0) return selectTargets({
				...inputs,
				bakeFile,
				bakeTargets
			}, files, bake);
			const file = (0, file_choice.i)(inputs, files);
			const declared = (0, architecture_file.jx)(file?.text, file?.path, readYaml);
			const chosen = chooseVariants(declared, inputs.variants, file?.path ?? "");
			return {
				chosen: onThese(inputs, chosen),
				built: onThese(inputs, (0, bases.b)(chosen, declared)),
				...file === void 0 ? {} : { path: file.path },
				notes: file?.unread === void 0 ? [] : [`${file.unread} is not read: multiarch.yaml is beside it.`]
			};
		}
		function selectTargets(inputs, files, bake) {
			const path = inputs.bakeFile.join(", ");
			if (bake === void 0) throw new TypeError(`${path} is for Bake, and nothing that reads it was run`);
			const { chosen, built, notes } = readBake(bake, inputs);
			const unread = (0, file_choice.i)(inputs, files)?.path;
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
		var by_platform = __nccwpck_require__(6505);
		var backends_name = __nccwpck_require__(1031);
		function fetchedFrom(event, { url, changes }) {
			return {
				revision: event.sha,
				...url === void 0 ? {} : { url },
				...event.ref.startsWith("refs/") ? { ref: event.ref } : {},
				...changes === void 0 ? {} : { changed: changes.file }
			};
		}
		function batchJob(platform, inputs, from) {
			if (((0, by_platform.Xx)(inputs.backend, platform) ?? backends_name.h) !== "aws-batch") return void 0;
			const { revision, url, ref, changed } = from;
			const queue = (0, by_platform.Xx)(inputs.batchQueues, platform);
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
		var suffixes = __nccwpck_require__(1532);
		var decide_event = __nccwpck_require__(3811);
		const READABLE = 40;
		function nameCache(build, sha256) {
			const { images, variant, platform, target = "", dockerfile, context } = build;
			const [image = ""] = images;
			const architecture = (0, suffixes.l4)(platform);
			const shaping = shapingArguments(build);
			const identity = [
				image,
				variant,
				architecture,
				target,
				...dockerfile === (variant === "" ? "Dockerfile" : `Dockerfile-${variant}`) && context === "." && Object.keys(shaping).length === 0 ? [] : [
					dockerfile,
					context,
					shaping
				]
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
			const branch = (0, decide_event.W0)(ref);
			if (name === "release" || branch === void 0 || branch === defaultBranch) return void 0;
			return sha256(branch).slice(0, 8);
		}
		var lib_platform = __nccwpck_require__(5723);
		var builder = __nccwpck_require__(3597);
		var table = __nccwpck_require__(4890);
		function legInputs(inputs) {
			const given = inputs;
			const members = table.Y1.map((name) => [(0, table.C5)(name), given[(0, table.C5)(name)]]).filter(([, value]) => value !== void 0 && value !== false && !isEmptyList(value));
			return Object.fromEntries(members);
		}
		function isEmptyList(value) {
			return Array.isArray(value) && value.length === 0;
		}
		var inputs_runners = __nccwpck_require__(4889);
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
			const elsewhere = (0, builder.p)(platform, inputs);
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
			if (batch !== void 0) return (0, inputs_runners.Wv)(platform, runners);
			if (builder !== void 0) return {
				...(0, inputs_runners.Wv)(platform, runners),
				emulation
			};
			return (0, inputs_runners.wm)(platform, runners, emulation);
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
			const key = (0, lib_platform.Ng)((0, lib_platform.Y8)(platform));
			const found = base?.platforms.find((one) => (0, lib_platform.Ng)((0, lib_platform.Y8)(one.platform)) === key);
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
		var glob = __nccwpck_require__(1223);
		var hints = __nccwpck_require__(2645);
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
				warning: (0, hints.Of)(reason, hint)
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
			if (event.bot && bots.length > 0 && (hasNone || policy.push !== true)) return foreign(`${name} was made by a bot, or changed by one: built, not pushed.`, (0, hints.kI)(policy.bots, bots));
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
			return verify(`${name} comes from ${branch || "a branch"}, which is no preview branch (${patterns}): built, not pushed.`, branch === "" ? void 0 : (0, hints.e)(policy, branch));
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
			const tag = (0, decide_event.vz)(event);
			if (tag === void 0) return verify("The release event names no tag: built, not pushed.");
			return release(tag, `Release ${tag.name} ${said}.`, policy);
		}
		function release(source, reason, { releases }) {
			if (matchesAny(source.name, releases)) return {
				mode: "release",
				reason,
				source
			};
			return verify(`Tag ${source.name} is no release (${listOf(releases)}): built, not pushed.`, (0, hints.Iw)(releases, source.name));
		}
		function decideRef(event, policy) {
			const source = (0, decide_event.vz)(event);
			if (source === void 0) return {
				mode: "branch",
				reason: sayRef(event, event.ref || "no branch")
			};
			const { kind, name: branch } = source;
			if (kind === "git-tag") return release(source, sayRef(event, `tag ${branch}`), policy);
			if (branch.startsWith(MERGE_QUEUE)) return skip(`Branch ${branch} belongs to a merge queue; nothing to do.`);
			const { branches, bots } = policy;
			const { actor, name } = event;
			if (name === "push" && actor === DEPENDABOT && unnamedBots(event, bots).includes(DEPENDABOT)) return foreign(`Branch ${branch} was pushed by Dependabot, which has no credentials: built, not pushed.`, (0, hints.kI)(bots, [DEPENDABOT]));
			if (COMMON_EVENTS.has(name) && !matchesAny(branch, branches)) return verify(`Branch ${branch} is not among those that are published (${listOf(branches)}): built, not pushed.`, (0, hints.Qp)(branches, branch));
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
			const source = (0, decide_event.vz)(event);
			if (event.name === "delete") return "A branch or tag";
			return source?.kind === "git-tag" ? `Tag ${source.name}` : `Branch ${(0, decide_event.W0)(event.ref) ?? event.ref}`;
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
		var standard_labels = __nccwpck_require__(1208);
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
		var decide_tags = __nccwpck_require__(9342);
		var written_names = __nccwpck_require__(2641);
		const NAMES = [
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
		const WORD = new RegExp(`(?<![a-z0-9])(?:${NAMES.map(([word], at) => `(?<n${at}>${word})`).join("|")})(?![a-z0-9])`, "g");
		function warnNamedArchitecture({ name, dockerfile, platforms }, file) {
			const named = architecturesIn(dockerfile.slice(dockerfile.lastIndexOf("/") + 1));
			if (named.size === 0) return void 0;
			const fits = (platform) => named.has((0, lib_platform.Y8)(platform).architecture);
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
			for (const { groups = {} } of fileName.toLowerCase().matchAll(WORD)) for (const [at, [, ...architectures]] of NAMES.entries()) if (groups[`n${at}`] !== void 0) for (const one of architectures) found.add(one);
			return found;
		}
		var leg = __nccwpck_require__(5291);
		var own_images = __nccwpck_require__(1271);
		function inputsOf({ own }, inputs) {
			if (own === void 0) return inputs;
			const { context, target, format, smokeTest, images, runners, buildArgs, buildContexts, labels } = own;
			const { annotations, ...options } = own.options ?? {};
			return {
				...inputs,
				...options,
				...context === void 0 ? {} : { context },
				...target === void 0 ? {} : { target },
				...format === void 0 ? {} : { format },
				...smokeTest === void 0 ? {} : { smokeTest },
				...images === void 0 ? {} : { images: (0, own_images.F)(images, inputs.images) },
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
				const platform = (0, lib_platform.Y8)(name);
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
			const { lookup } = readGlobals(file, use, targetValues((0, lib_platform.Y8)(first)));
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
				["TARGETPLATFORM", (0, lib_platform.Bq)(platform)],
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
			return (argument.name === "TARGETPLATFORM" && (0, lib_platform.K1)(found) !== void 0 ? (0, lib_platform.dq)((0, lib_platform.Y8)(found), (0, lib_platform.Y8)(own)) : argument.name === "TARGETVARIANT" && own === "" && /^v[18]$/.test(found)) ? [] : [{
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
			const found = (0, lib_platform.K1)(platform);
			if (found === void 0 || (0, lib_platform.dq)(found, wanted)) return;
			throw new errors_error._G("INVALID_INPUT", `${dockerfile}: makes an image for ${platform} (FROM --platform=${stage.platform}), but ${(0, lib_platform.Bq)(wanted)} is to be built`, {
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
					...naming === void 0 ? {} : { archTag: (0, suffixes.p9)(naming.name, platform, suffix) },
					...more.length === 0 ? {} : { moreTags: more.map((tag) => ({
						...tag,
						name: (0, suffixes.p9)(tag.name, platform, suffix)
					})) }
				});
				return {
					variant: {
						name,
						platforms: platforms.map(planPlatform),
						...isSaid ? { images: own.images } : {},
						tags: tags.map((tag) => ({
							...tag,
							name: (0, suffixes.F0)(tag.name, suffix)
						})),
						stitched: platforms.length > 1,
						annotations
					},
					dockerfile,
					file,
					ownArgs: buildable.own?.buildArgs,
					inputs: own,
					labels: {
						...own.defaultLabels ? standard : (0, standard_labels.n)(standard),
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
		var closest_name = __nccwpck_require__(3773);
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
		const ACCEPTED = "a name with {{variables}}, and behind a blank if=<condition>, several parted by |";
		function parseTagTemplates(lines) {
			return lines.map(parseLine);
		}
		function parseLine(line) {
			const [name = "", condition, ...others] = line.replace(/\{\{\s*([^{}]*?)\s*\}\}/g, "{{$1}}").split(/\s+/);
			if (others.length > 0 || condition !== void 0 && !condition.startsWith("if=")) throw (0, errors_error.aY)("tags", `'${line}' has more than a name and a condition`, ACCEPTED);
			return {
				text: line,
				parts: readParts(name, line),
				when: condition === void 0 ? [] : readCondition(condition.slice(3))
			};
		}
		function readParts(name, line) {
			const parts = name.split(/(\{\{[^{}]*\}\})/).filter((part) => part !== "").map((part) => part.startsWith("{{") ? readVariable(part.slice(2, -2)) : readText(part, line));
			if (parts.length === 0) throw (0, errors_error.aY)("tags", `'${line}' names nothing`, ACCEPTED);
			return parts;
		}
		function readText(text, line) {
			if (/^[A-Za-z0-9._-]+$/.test(text)) return {
				kind: "text",
				text
			};
			throw (0, errors_error.aY)("tags", `'${text}' in '${line}' is nothing that a tag holds`, ACCEPTED);
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
			const closest = (0, closest_name.N)(word, VARIABLES);
			const problem = `there is no variable {{${text}}}`;
			return closest === void 0 ? (0, errors_error.aY)("tags", problem, VARIABLES.map((name) => `{{${name}}}`).join(", ")) : (0, errors_error.aY)("tags", `${problem}; did you mean {{${closest}}}?`);
		}
		function readCondition(text) {
			const words = text.split("|");
			for (const word of words) {
				if (CONDITIONS.includes(word)) continue;
				const closest = (0, closest_name.N)(word, CONDITIONS);
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
			const said = [...table.$b].flatMap(([member, otherwise]) => {
				const value = leg[member] ?? "";
				return says(value, otherwise) ? [[member, value]] : [];
			});
			return Object.fromEntries(said);
		}
		const OF_ONE_COMMIT = /* @__PURE__ */ new Set([
			standard_labels.P1,
			standard_labels.Qu,
			standard_labels.Kh
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
		var path_pattern = __nccwpck_require__(6833);
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
				const means = (0, path_pattern.kZ)(pattern);
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
			const source = labels[standard_labels.Rc] ?? "";
			const base = from === void 0 ? "" : bases.get(from);
			if (own.paths === void 0 || source === "" || base === void 0) return void 0;
			const at = tree.find(dockerfile);
			if (at === void 0 || tree.entries[at]?.mode.startsWith("100") !== true) return void 0;
			const beside = [`${dockerfile}.dockerignore`, join(inputs.context, ".dockerignore")];
			const places = [...Object.values(inputs.buildContexts).filter((value) => !value.includes(":")).flatMap((text) => tree.meant((0, path_pattern.CW)(text))), ...[
				at,
				...beside.flatMap((path) => tree.find(path) ?? []),
				...submodules
			]];
			const files = sha256(tree.list(readPaths(own.paths, name, tree), places));
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
		function readPaths(paths, name, tree) {
			return paths.map(({ text, location }) => {
				const pattern = (0, path_pattern.CW)(text);
				if (!pattern.excludes && tree.meant(pattern).length === 0) throw (0, errors_error.aY)(location.file, `${(0, errors_error.Y0)(text)} of 'paths' is no file or folder that is committed, so that '${name}' would be taken for unchanged whatever changes there`, "a path or pattern from the repository's root", location);
				return pattern;
			});
		}
		function join(folder, file) {
			return folder === "." ? file : `${folder.replace(/\/+$/, "")}/${file}`;
		}
		var take = __nccwpck_require__(1145);
		const MAX_PLAN_CHARACTERS = 25e4;
		function makePlan(request) {
			const { inputs, event } = request;
			const decision = decideNamed(request);
			const { mode, reason, hint, warning } = decision;
			const plan = mode === "skip" ? {
				...NOTHING,
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
			const names = (0, written_names.Yt)(templates, (0, written_names.xS)(event, decision, source), sha256);
			return (0, written_names.rI)(decision, event, names, inputs);
		}
		function nameSkipped({ inputs, event, source = {}, sha256 }, decision) {
			return (0, decide_tags.Lu)(tagRequest({
				inputs,
				event,
				source,
				decision,
				declared: [],
				sha256
			}));
		}
		const NOTHING = {
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
			const tags = source.changes === void 0 ? (0, decide_tags.Vd)(naming) : (0, decide_tags.Vd)(naming).map(movable);
			const toBuild = planVariants({
				buildable,
				inputs,
				tags,
				standard: (0, standard_labels.Fn)(source, event.sha, tags[0]?.name ?? ""),
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
			const usable = published !== void 0 && (0, take.z)(inputs, event) ? published : /* @__PURE__ */ new Map();
			const taken = (0, take.k)({
				variants: hashed,
				legs
			}, usable, inputs.images);
			const notes = [
				...explainChanges(source),
				...explainSelection(selected),
				...(0, decide_tags.dY)(naming, tags),
				...explainFormats(toBuild)
			];
			const { path = architecture_file.fQ } = selected;
			const warnings = buildable.flatMap((one) => warnNamedArchitecture(one, path) ?? []);
			return {
				tag: (0, decide_tags.Lu)(naming),
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
			const tagSource = decision.source ?? (0, decide_event.vz)(event);
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
				facts: (0, written_names.xS)(event, decision, source),
				namesReleases: !inputs.releases.includes("*"),
				isAsked: inputs.push === true,
				latest: inputs.latest,
				semverTags: inputs.semverTags,
				suffixes: declared.flatMap((variant) => {
					const suffix = suffixOf(variant);
					const { platforms } = variant;
					return [(0, suffixes.SV)(suffix), ...inputs.archTags !== "none" ? platforms.map((platform) => (0, suffixes.Wm)(platform, suffix)) : []];
				})
			};
		}
		function refuseTooManyLegs(variants) {
			const count = variants.reduce((sum, { platforms }) => sum + platforms.length, 0);
			if (count > leg.bM) throw (0, errors_error.aY)("variants", `${variants.length} variants on their platforms are ${count} builds`, `at most ${leg.bM} in one run; split them by the input 'variants'`);
		}
		function refuseHugePlan(plan) {
			const { length } = JSON.stringify(plan);
			if (length > MAX_PLAN_CHARACTERS) throw (0, errors_error.aY)("inputs", `build arguments, labels and annotations make a plan of ${length} characters`, `at most ${MAX_PLAN_CHARACTERS}; move long values into files of the repository`);
			return plan;
		}
	}),
	1223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => matchesGlob });
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
	}),
	1053: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			W: () => tagOfBranch,
			b: () => ownerOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
		var _suffixes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1532);
		var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(609);
		const BRANCH = "branch-";
		function ownerOf(tag) {
			if (/^latest(?:$|-)/i.test(tag)) return "the newest release's tag";
			if (/^sha\d+-/i.test(tag)) return "the tag of a signature or attestation";
			if (/^buildcache-/i.test(tag)) return "the tag of a cache";
			if (/^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/i.test(tag)) return "a commit";
			if (isArchTag(tag)) return "the tag of one architecture";
			if (tag.startsWith(BRANCH)) return void 0;
			const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.It)(tag);
			if (version === void 0) return void 0;
			return version.component === "" || version.numbers.length > 2 ? "a version" : void 0;
		}
		const ARCH_TAG = /-(?:amd64(?:v\d)?|arm64(?:v\d)?|armv\d|arm|386|ppc64le|s390x|riscv64|mips64le|mips64|mipsle|mips|loong64)$/;
		function isArchTag(tag) {
			return ARCH_TAG.test(tag);
		}
		function tagOfBranch(name, sha256, room = _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Ti) {
			const plain = (0, _suffixes_js__WEBPACK_IMPORTED_MODULE_2__.DC)(name, sha256, room);
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
	}),
	6833: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CW: () => readPathPattern,
			kZ: () => pathMatcher,
			ys: () => whyNoPattern
		});
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
	}),
	1532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DC: () => tagOfRef,
			F0: () => finalTag,
			SV: () => finalSuffix,
			Wm: () => archSuffix,
			l4: () => architectureName,
			p9: () => archTag
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1136);
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
		const HASH_LENGTH = 9;
		function tagOfRef(name, sha256, room = _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.Ti) {
			const dashed = name.replaceAll("/", "-");
			if ((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.dz)(dashed) && dashed.length <= room) return dashed;
			const safe = dashed.replace(/[^A-Za-z0-9._-]/gu, "-").replace(/^(?=[.-]|$)/, "_");
			const hash = sha256(name).slice(0, 8);
			return `${safe.slice(0, room - HASH_LENGTH)}-${hash}`;
		}
	}),
	609: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$7: () => isComponentRelease,
			It: () => versionIn,
			V1: () => isPrerelease
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
	9513: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => renderPlan });
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
			if (isLabels(runner)) return runner.join(", ");
			const labels = runner.labels === void 0 ? "" : `: ${runner.labels.join(", ")}`;
			return `group ${runner.group}${labels}`;
		}
		function isLabels(runner) {
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
	}),
	5275: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			X: () => renderTemplate,
			r: () => uses
		});
		const COMMIT_DIGITS = 8;
		function commitTag(revision, length = COMMIT_DIGITS) {
			const first = revision.slice(0, length);
			if (length === 0 || /[a-f]/i.test(first)) return first;
			const letter = revision.search(/[a-f]/i);
			return letter < 0 ? revision : revision.slice(0, letter + 1);
		}
		var names_version = __nccwpck_require__(609);
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
			return prerelease || (0, names_version.V1)(gitTag);
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
			const version = (0, names_version.It)(facts.gitTag ?? "");
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
	}),
	1145: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			k: () => takePublished,
			z: () => mayTake
		});
		var _decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1208);
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
				_decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.P1,
				_decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.Rc,
				_decide_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.Qu
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
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = true;
	try {
		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
var __webpack_exports__ = __nccwpck_require__(7137);
__webpack_exports__ = await __webpack_exports__;

export {  };