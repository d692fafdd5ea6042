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
			["isMap"]: () => loadShared().isMap,
			["isScalar"]: () => loadShared().isScalar,
			["isSeq"]: () => loadShared().isSeq,
			["parseDocument"]: () => loadShared().parseDocument
		});
	}),
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
	4646: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			dO: () => connectorOf,
			Lh: () => rememberJob,
			cT: () => withoutSecrets
		});
		var lib_core = __nccwpck_require__(307);
		var external_node_https_ = __nccwpck_require__(4708);
		var proxies = __nccwpck_require__(6895);
		const LOG_GROUP = "/aws/batch/job";
		async function connectBatch(region, environment, keys) {
			const [batch, logs] = await Promise.all([Promise.all([__nccwpck_require__.e(572), __nccwpck_require__.e(403)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9403, 19)), Promise.all([__nccwpck_require__.e(572), __nccwpck_require__.e(585)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5585, 19))]);
			const settings = (service) => {
				const endpoint = environment[`AWS_ENDPOINT_URL_${service}`] || environment.AWS_ENDPOINT_URL;
				return {
					region,
					maxAttempts: 1,
					requestHandler: {
						connectionTimeout: 5e3,
						requestTimeout: 15e3,
						httpsAgent: new external_node_https_.Agent({
							keepAlive: true,
							proxyEnv: { ...(0, proxies.Bv)((0, proxies._j)(environment)) }
						})
					},
					...endpoint ? { endpoint } : {},
					...keys === void 0 ? keysOf(environment) : { credentials: keys }
				};
			};
			const jobs = new batch.BatchClient(settings("BATCH"));
			const lines = new logs.CloudWatchLogsClient(settings("CLOUDWATCH_LOGS"));
			return {
				submit: async ({ name, queue, definition, command, attemptSeconds }) => {
					const input = {
						jobName: name,
						jobQueue: queue,
						jobDefinition: definition,
						containerOverrides: { command: [...command] },
						timeout: { attemptDurationSeconds: attemptSeconds }
					};
					const { jobId } = await jobs.send(new batch.SubmitJobCommand(input));
					if (!jobId) throw new Error("AWS Batch answered without the id of a job");
					return jobId;
				},
				describe: async (id) => {
					const [job] = (await jobs.send(new batch.DescribeJobsCommand({ jobs: [id] }))).jobs ?? [];
					return job === void 0 ? void 0 : toAnswer(job);
				},
				terminate: async (id, reason) => {
					await jobs.send(new batch.TerminateJobCommand({
						jobId: id,
						reason
					}));
				},
				readLog: async ({ group, stream }, token) => {
					const { events = [], nextForwardToken } = await lines.send(new logs.GetLogEventsCommand({
						logGroupName: group,
						logStreamName: stream,
						startFromHead: true,
						...token === void 0 ? {} : { nextToken: token }
					}));
					return {
						lines: events.map(({ message = "" }) => message),
						...nextForwardToken === void 0 ? {} : { token: nextForwardToken }
					};
				},
				[Symbol.dispose]: () => {
					jobs.destroy();
					lines.destroy();
				}
			};
		}
		function keysOf({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken }) {
			if (!accessKeyId || !secretAccessKey) return {};
			return { credentials: {
				accessKeyId,
				secretAccessKey,
				...sessionToken ? { sessionToken } : {}
			} };
		}
		function toAnswer({ status = "", statusReason, container = {} }) {
			const { exitCode, reason, logStreamName: stream, logConfiguration } = container;
			const group = logConfiguration?.options?.["awslogs-group"] ?? LOG_GROUP;
			return {
				status,
				...statusReason ? { statusReason } : {},
				...exitCode === void 0 ? {} : { exitCode },
				...reason ? { reason } : {},
				...stream ? { log: {
					group,
					stream
				} } : {}
			};
		}
		var lib = __nccwpck_require__(312);
		(function(SuppressedError) {
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
		const KEYS = "BATCH_KEYS";
		const STATE = "batch-job";
		const connectorOf = (given) => async ({ region, roles }, environment) => {
			const [id = "", secret = "", token = ""] = (given[KEYS] ?? "").split(" ");
			for (const one of [secret, token]) if (one !== "") (0, lib.dK)(one);
			const keys = {
				AWS_ACCESS_KEY_ID: id,
				AWS_SECRET_ACCESS_KEY: secret,
				AWS_SESSION_TOKEN: token
			};
			const own = {
				...environment,
				...id === "" ? {} : keys
			};
			if (roles.length === 0) return await connectBatch(region, own);
			const { readSources, roleKeys } = await __nccwpck_require__.e(931).then(__nccwpck_require__.bind(__nccwpck_require__, 4931));
			return await connectBatch(region, own, roleKeys(readSources((name) => own[name], own, lib.dK), {
				service: "AWS Batch",
				roles,
				region
			}));
		};
		function withoutSecrets(environment) {
			const isOurs = (name) => name.startsWith("INPUT_") || name === KEYS;
			return Object.fromEntries(Object.entries(environment).filter(([name]) => !isOurs(name)));
		}
		function rememberJob({ id, region, roles }) {
			lib_core.LZ(STATE, [
				region,
				id,
				...roles
			].join(" "));
		}
	}),
	7521: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => githubCache });
		var _multiarch_door_load_cache__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(234);
		function githubCache(log) {
			const load = async () => {
				const cache = await (0, _multiarch_door_load_cache__WEBPACK_IMPORTED_MODULE_0__.L)();
				if (cache === void 0) log.info("Cache mounts: there is no cache service here.");
				return cache;
			};
			return {
				restore: async (directory, key, prefix) => {
					return (await load())?.restoreCache([directory], key, [prefix]);
				},
				save: async (directory, key) => {
					await (await load())?.saveCache([directory], key);
				}
			};
		}
	}),
	8400: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => run });
		const external_string_decoder_namespaceObject = createRequire(import.meta.url)("string_decoder");
		var external_os_ = __nccwpck_require__(857);
		var external_events_ = __nccwpck_require__(4434);
		var external_child_process_ = __nccwpck_require__(5317);
		var external_path_ = __nccwpck_require__(6928);
		__nccwpck_require__(2613);
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
		const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
		const IS_WINDOWS = process.platform === "win32";
		external_fs_.constants.O_RDONLY;
		function exists(fsPath) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					yield stat(fsPath);
				} catch (err) {
					if (err.code === "ENOENT") return false;
					throw err;
				}
				return true;
			});
		}
		function isRooted(p) {
			p = normalizeSeparators(p);
			if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
			if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
			return p.startsWith("/");
		}
		function tryGetExecutablePath(filePath, extensions) {
			return __awaiter(this, void 0, void 0, function* () {
				let stats = void 0;
				try {
					stats = yield stat(filePath);
				} catch (err) {
					if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
				}
				if (stats && stats.isFile()) {
					if (IS_WINDOWS) {
						const upperExt = external_path_.extname(filePath).toUpperCase();
						if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
					} else if (isUnixExecutable(stats)) return filePath;
				}
				const originalFilePath = filePath;
				for (const extension of extensions) {
					filePath = originalFilePath + extension;
					stats = void 0;
					try {
						stats = yield stat(filePath);
					} catch (err) {
						if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							try {
								const directory = external_path_.dirname(filePath);
								const upperName = external_path_.basename(filePath).toUpperCase();
								for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
									filePath = external_path_.join(directory, actualName);
									break;
								}
							} catch (err) {
								console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
							}
							return filePath;
						} else if (isUnixExecutable(stats)) return filePath;
					}
				}
				return "";
			});
		}
		function normalizeSeparators(p) {
			p = p || "";
			if (IS_WINDOWS) {
				p = p.replace(/\//g, "\\");
				return p.replace(/\\\\+/g, "\\");
			}
			return p.replace(/\/\/+/g, "/");
		}
		function isUnixExecutable(stats) {
			return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
		}
		var io_awaiter = function(thisArg, _arguments, P, generator) {
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
		function which(tool, check) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw new Error("parameter 'tool' is required");
				if (check) {
					const result = yield which(tool, false);
					if (!result) {
						if (IS_WINDOWS) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
						else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
					}
					return result;
				}
				const matches = yield findInPath(tool);
				if (matches && matches.length > 0) return matches[0];
				return "";
			});
		}
		function findInPath(tool) {
			return io_awaiter(this, void 0, void 0, function* () {
				if (!tool) throw new Error("parameter 'tool' is required");
				const extensions = [];
				if (IS_WINDOWS && process.env["PATHEXT"]) {
					for (const extension of process.env["PATHEXT"].split(external_path_.delimiter)) if (extension) extensions.push(extension);
				}
				if (isRooted(tool)) {
					const filePath = yield tryGetExecutablePath(tool, extensions);
					if (filePath) return [filePath];
					return [];
				}
				if (tool.includes(external_path_.sep)) return [];
				const directories = [];
				if (process.env.PATH) {
					for (const p of process.env.PATH.split(external_path_.delimiter)) if (p) directories.push(p);
				}
				const matches = [];
				for (const directory of directories) {
					const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
					if (filePath) matches.push(filePath);
				}
				return matches;
			});
		}
		const external_timers_namespaceObject = createRequire(import.meta.url)("timers");
		var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
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
		const toolrunner_IS_WINDOWS = process.platform === "win32";
		class ToolRunner extends external_events_.EventEmitter {
			constructor(toolPath, args, options) {
				super();
				if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
				this.toolPath = toolPath;
				this.args = args || [];
				this.options = options || {};
			}
			_debug(message) {
				if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
			}
			_getCommandString(options, noPrefix) {
				const toolPath = this._getSpawnFileName();
				const args = this._getSpawnArgs(options);
				let cmd = noPrefix ? "" : "[command]";
				if (toolrunner_IS_WINDOWS) {
					if (this._isCmdFile()) {
						cmd += toolPath;
						for (const a of args) cmd += ` ${a}`;
					} else if (options.windowsVerbatimArguments) {
						cmd += `"${toolPath}"`;
						for (const a of args) cmd += ` ${a}`;
					} else {
						cmd += this._windowsQuoteCmdArg(toolPath);
						for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
					}
				} else {
					cmd += toolPath;
					for (const a of args) cmd += ` ${a}`;
				}
				return cmd;
			}
			_processLineBuffer(data, strBuffer, onLine) {
				try {
					let s = strBuffer + data.toString();
					let n = s.indexOf(external_os_.EOL);
					while (n > -1) {
						onLine(s.substring(0, n));
						s = s.substring(n + external_os_.EOL.length);
						n = s.indexOf(external_os_.EOL);
					}
					return s;
				} catch (err) {
					this._debug(`error processing line. Failed with error ${err}`);
					return "";
				}
			}
			_getSpawnFileName() {
				if (toolrunner_IS_WINDOWS) {
					if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
				}
				return this.toolPath;
			}
			_getSpawnArgs(options) {
				if (toolrunner_IS_WINDOWS) {
					if (this._isCmdFile()) {
						let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
						for (const a of this.args) {
							argline += " ";
							argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
						}
						argline += "\"";
						return [argline];
					}
				}
				return this.args;
			}
			_endsWith(str, end) {
				return str.endsWith(end);
			}
			_isCmdFile() {
				const upperToolPath = this.toolPath.toUpperCase();
				return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
			}
			_windowsQuoteCmdArg(arg) {
				if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
				if (!arg) return "\"\"";
				const cmdSpecialChars = [
					" ",
					"	",
					"&",
					"(",
					")",
					"[",
					"]",
					"{",
					"}",
					"^",
					"=",
					";",
					"!",
					"'",
					"+",
					",",
					"`",
					"~",
					"|",
					"<",
					">",
					"\""
				];
				let needsQuotes = false;
				for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
					needsQuotes = true;
					break;
				}
				if (!needsQuotes) return arg;
				let reverse = "\"";
				let quoteHit = true;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = true;
						reverse += "\"";
					} else quoteHit = false;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_uvQuoteCmdArg(arg) {
				if (!arg) return "\"\"";
				if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
				if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
				let reverse = "\"";
				let quoteHit = true;
				for (let i = arg.length; i > 0; i--) {
					reverse += arg[i - 1];
					if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
					else if (arg[i - 1] === "\"") {
						quoteHit = true;
						reverse += "\\";
					} else quoteHit = false;
				}
				reverse += "\"";
				return reverse.split("").reverse().join("");
			}
			_cloneExecOptions(options) {
				options = options || {};
				const result = {
					cwd: options.cwd || process.cwd(),
					env: options.env || process.env,
					silent: options.silent || false,
					windowsVerbatimArguments: options.windowsVerbatimArguments || false,
					failOnStdErr: options.failOnStdErr || false,
					ignoreReturnCode: options.ignoreReturnCode || false,
					delay: options.delay || 1e4
				};
				result.outStream = options.outStream || process.stdout;
				result.errStream = options.errStream || process.stderr;
				return result;
			}
			_getSpawnOptions(options, toolPath) {
				options = options || {};
				const result = {};
				result.cwd = options.cwd;
				result.env = options.env;
				result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
				if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
				return result;
			}
			exec() {
				return toolrunner_awaiter(this, void 0, void 0, function* () {
					if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
					this.toolPath = yield which(this.toolPath, true);
					return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
						this._debug(`exec tool: ${this.toolPath}`);
						this._debug("arguments:");
						for (const arg of this.args) this._debug(`   ${arg}`);
						const optionsNonNull = this._cloneExecOptions(this.options);
						if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
						const state = new ExecState(optionsNonNull, this.toolPath);
						state.on("debug", (message) => {
							this._debug(message);
						});
						if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
						const fileName = this._getSpawnFileName();
						const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
						let stdbuffer = "";
						if (cp.stdout) cp.stdout.on("data", (data) => {
							if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
							if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
							stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
								if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
							});
						});
						let errbuffer = "";
						if (cp.stderr) cp.stderr.on("data", (data) => {
							state.processStderr = true;
							if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
							if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
							errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
								if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
							});
						});
						cp.on("error", (err) => {
							state.processError = err.message;
							state.processExited = true;
							state.processClosed = true;
							state.CheckComplete();
						});
						cp.on("exit", (code) => {
							state.processExitCode = code;
							state.processExited = true;
							this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						cp.on("close", (code) => {
							state.processExitCode = code;
							state.processExited = true;
							state.processClosed = true;
							this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
							state.CheckComplete();
						});
						state.on("done", (error, exitCode) => {
							if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
							if (errbuffer.length > 0) this.emit("errline", errbuffer);
							cp.removeAllListeners();
							if (error) reject(error);
							else resolve(exitCode);
						});
						if (this.options.input) {
							if (!cp.stdin) throw new Error("child process missing stdin");
							cp.stdin.end(this.options.input);
						}
					}));
				});
			}
		}
		function argStringToArray(argString) {
			const args = [];
			let inQuotes = false;
			let escaped = false;
			let arg = "";
			function append(c) {
				if (escaped && c !== "\"") arg += "\\";
				arg += c;
				escaped = false;
			}
			for (let i = 0; i < argString.length; i++) {
				const c = argString.charAt(i);
				if (c === "\"") {
					if (!escaped) inQuotes = !inQuotes;
					else append(c);
					continue;
				}
				if (c === "\\" && escaped) {
					append(c);
					continue;
				}
				if (c === "\\" && inQuotes) {
					escaped = true;
					continue;
				}
				if (c === " " && !inQuotes) {
					if (arg.length > 0) {
						args.push(arg);
						arg = "";
					}
					continue;
				}
				append(c);
			}
			if (arg.length > 0) args.push(arg.trim());
			return args;
		}
		class ExecState extends external_events_.EventEmitter {
			constructor(options, toolPath) {
				super();
				this.processClosed = false;
				this.processError = "";
				this.processExitCode = 0;
				this.processExited = false;
				this.processStderr = false;
				this.delay = 1e4;
				this.done = false;
				this.timeout = null;
				if (!toolPath) throw new Error("toolPath must not be empty");
				this.options = options;
				this.toolPath = toolPath;
				if (options.delay) this.delay = options.delay;
			}
			CheckComplete() {
				if (this.done) return;
				if (this.processClosed) this._setResult();
				else if (this.processExited) this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
			}
			_debug(message) {
				this.emit("debug", message);
			}
			_setResult() {
				let error;
				if (this.processExited) {
					if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
					else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
					else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
				}
				if (this.timeout) {
					clearTimeout(this.timeout);
					this.timeout = null;
				}
				this.done = true;
				this.emit("done", error, this.processExitCode);
			}
			static HandleTimeout(state) {
				if (state.done) return;
				if (!state.processClosed && state.processExited) {
					const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
					state._debug(message);
				}
				state._setResult();
			}
		}
		var exec_awaiter = function(thisArg, _arguments, P, generator) {
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
		function exec(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				const commandArgs = argStringToArray(commandLine);
				if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
				const toolPath = commandArgs[0];
				args = commandArgs.slice(1).concat(args || []);
				return new ToolRunner(toolPath, args, options).exec();
			});
		}
		function getExecOutput(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				var _a, _b;
				let stdout = "";
				let stderr = "";
				const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder("utf8");
				const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder("utf8");
				const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
				const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
				const stdErrListener = (data) => {
					stderr += stderrDecoder.write(data);
					if (originalStdErrListener) originalStdErrListener(data);
				};
				const stdOutListener = (data) => {
					stdout += stdoutDecoder.write(data);
					if (originalStdoutListener) originalStdoutListener(data);
				};
				const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), {
					stdout: stdOutListener,
					stderr: stdErrListener
				});
				const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
				stdout += stdoutDecoder.end();
				stderr += stderrDecoder.end();
				return {
					exitCode,
					stdout,
					stderr
				};
			});
		}
		const run = (command, args, { env, cwd, onLine }) => getExecOutput(quoted(command), [...args], {
			env: { ...env },
			cwd,
			silent: true,
			ignoreReturnCode: true,
			listeners: onLine === void 0 ? {} : {
				stdline: onLine,
				errline: onLine
			}
		});
		function quoted(program) {
			return /[\s"]/.test(program) ? `"${program.replaceAll("\"", "\\\"")}"` : program;
		}
	}),
	7378: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FP: () => freeSpace,
			jw: () => freeBytesOf
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4842);
		const PREINSTALLED = [
			"/opt/ghc",
			"/opt/google/chrome",
			"/opt/microsoft",
			"/usr/lib/google-cloud-sdk",
			"/usr/local/.ghcup",
			"/usr/local/lib/android",
			"/usr/local/share/boost",
			"/usr/local/share/powershell",
			"/usr/share/dotnet",
			"/usr/share/swift"
		];
		function isDisposable(environment) {
			return environment.RUNNER_ENVIRONMENT === "github-hosted" && environment.RUNNER_OS === "Linux";
		}
		async function freeSpace({ run, log, environment, freeBytes }) {
			if (!isDisposable(environment)) {
				log.info("free-space: this is not a Linux runner of GitHub’s, nothing is removed.");
				return;
			}
			try {
				const before = await freeBytes();
				const env = { PATH: environment.PATH ?? "/usr/bin:/bin" };
				const { exitCode, stderr } = await run("sudo", [
					"rm",
					"-rf",
					...PREINSTALLED
				], {
					env,
					cwd: "/"
				});
				if (exitCode !== 0) log.warning(`free-space: ${stderr.trim()}`);
				const after = await freeBytes();
				log.info(`free-space: ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.o)(before)} were free, now ${(0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.o)(after)}.`);
			} catch (error) {
				log.warning(`free-space: ${error instanceof Error ? error.message : String(error)}`);
			}
		}
		async function freeBytesOf(directory) {
			const { bavail, bsize } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory);
			return bavail * bsize;
		}
	}),
	5944: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { K: () => readInputs });
		var core = __nccwpck_require__(307);
		var checks_machine = __nccwpck_require__(617);
		var reference = __nccwpck_require__(4223);
		const OPTIONS = {
			buildkitImage: "buildkit-image",
			mountsImage: "cache-mounts-image",
			emulatorImage: "binfmt-image"
		};
		function readBuilderImages(input) {
			const given = Object.entries(OPTIONS).map(([option, name]) => [
				option,
				name,
				input(name)
			]);
			return Object.fromEntries(given.filter(([, , value]) => value !== "").map(([option, name, value]) => [option, (0, reference.FH)((0, reference.F2)(value, name))]));
		}
		var errors_error = __nccwpck_require__(8530);
		var hash = __nccwpck_require__(1062);
		var reader = __nccwpck_require__(6181);
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
		var loopback = __nccwpck_require__(389);
		var lib_platform = __nccwpck_require__(5723);
		const BACKEND_NAMES = ["github", "aws-batch"];
		function namedOnce(input) {
			const seen = /* @__PURE__ */ new Set();
			return (name) => {
				const key = name === "default" ? name : (0, lib_platform.Ng)((0, lib_platform.Y8)(name, input));
				if (seen.has(key)) throw (0, errors_error.aY)(input, `'${name}' is given twice`, "each platform once");
				seen.add(key);
			};
		}
		function by_platform_findFor(named, platform) {
			const wanted = (0, lib_platform.Y8)(platform);
			return named.find((one) => (0, lib_platform.Ng)((0, lib_platform.Y8)(one.platform)) === (0, lib_platform.Ng)(wanted)) ?? named.find((one) => (0, lib_platform.dq)(wanted, (0, lib_platform.Y8)(one.platform)));
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
			const found = by_platform_findFor(byPlatform, platform);
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
		const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;
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
		var caches = __nccwpck_require__(2300);
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
		var table = __nccwpck_require__(4558);
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
		var json = __nccwpck_require__(2698);
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
			const value = parseJson(text, text);
			if (!(0, json.OW)(value)) throw (0, errors_error.aY)(runners_INPUT, `'${text}' is not an object`, runners_ACCEPTED);
			return Object.entries(value);
		}
		function readLines(text) {
			return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "").map((line) => {
				const at = line.indexOf("=");
				if (at < 0) throw (0, errors_error.aY)(runners_INPUT, `'${line}' has no '='`, runners_ACCEPTED);
				const value = line.slice(at + 1).trim();
				return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? parseJson(value, line) : value];
			});
		}
		function parseJson(text, shown) {
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
		var smoke_test = __nccwpck_require__(5516);
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
			return /^armv[0-9]/.test(word) || (0, lib_platform.KJ)(word);
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
			"cache-from": (read) => (0, caches.x)("cache-from", read.lines("cache-from")),
			"cache-to": (read) => (0, caches.x)("cache-to", read.lines("cache-to")),
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
			return [...new Set(names.map((name) => (0, reference.eS)((0, reference["if"])(name))))];
		}
		function readOptionalImages(read) {
			const names = [...new Set(read.list("optional-images").map((name) => (0, reference.eS)((0, reference["if"])(name))))];
			const required = new Set([...read.list("images"), ...read.list("image")].map((name) => (0, reference.eS)((0, reference["if"])(name))));
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
			throw (0, errors_error.aY)("insecure-registries", `'${host}' is not a registry's host`, "host or host:port, e.g. registry.local:5000");
		}
		function toSwitch(choice) {
			return choice === "auto" ? "auto" : choice === "true";
		}
		var suffixes = __nccwpck_require__(1532);
		const READABLE = 40;
		function nameCache(build, sha256) {
			const { images, variant, platform, target = "", dockerfile, context } = build;
			const [image = ""] = images;
			const architecture = (0, suffixes.l4)(platform);
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
		var stages = __nccwpck_require__(5793);
		const SHORT_COMMIT = 7;
		function namesOneBuild(name, revision) {
			return revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT)) || /^v?\d+\.\d+\.\d+/.test(name);
		}
		const MEMBERS = table.Y1.map(table.C5);
		function legInputs(inputs) {
			const given = inputs;
			const members = MEMBERS.map((name) => [name, given[name]]).filter(([, value]) => value !== void 0 && value !== false && !isEmptyList(value));
			return Object.fromEntries(members);
		}
		function isEmptyList(value) {
			return Array.isArray(value) && value.length === 0;
		}
		function parseBuildRequest(raw, defaultPlatform, revision, { read }) {
			const { tags: _, platform: __, ...shared } = raw;
			const own = new reader.i(raw, "build");
			const inputs = parseWorkflowInputs({
				...shared,
				platforms: own.text("platform") ?? defaultPlatform
			});
			const [platform = "", ...others] = inputs.platforms;
			if (others.length > 0) throw (0, errors_error.aY)("platform", `'${own.text("platform")}' names several`, "one platform for each build");
			const { context, images } = inputs;
			const push = inputs.push !== false;
			const tags = push ? own.list("tags").map((tag) => (0, reference.ED)(tag, "tags")) : [];
			const dockerfile = inputs.dockerfile ?? (context === "." ? "Dockerfile" : `${context}/Dockerfile`);
			return {
				index: 0,
				variant: "",
				platform,
				runner: "",
				emulation: inputs.emulation,
				images,
				tags,
				push,
				revision,
				dockerfile,
				labels: inputs.labels,
				annotations: inputs.annotations,
				cacheScope: nameCache({
					...inputs,
					variant: "",
					platform,
					dockerfile,
					file: (0, stages.n)(read(dockerfile) ?? "")
				}, hash.sc),
				onExisting: inputs.onExisting ?? "overwrite",
				...inputs.onExisting === "reuse" ? { trust: "evidence" } : {},
				movable: !tags.some((tag) => namesOneBuild(tag, revision)),
				...legInputs(inputs),
				...builtElsewhere(platform, inputs)
			};
		}
		var lib = __nccwpck_require__(312);
		var sealed = __nccwpck_require__(1485);
		var checkout_files = __nccwpck_require__(3605);
		var lib_document = __nccwpck_require__(1961);
		var read = __nccwpck_require__(9846);
		function chainFrom(first, legs) {
			return [first, ...legs.filter(({ base }) => base?.leg === first.index).flatMap((leg) => chainFrom(leg, legs))];
		}
		function readInputs(environment) {
			const machine = environment.RUNNER_ARCH || process.arch;
			const chain = withoutAgent(readChain(environment, (0, checks_machine.JW)(machine)));
			const [leg] = chain;
			(0, checks_machine.q9)(leg, machine);
			const insecureRegistries = (0, lib.LD)("insecure-registries");
			return {
				leg,
				chain,
				insecureRegistries,
				options: {
					secrets: readSecrets(leg),
					builderKeys: core.V4("builder-keys", { trimWhitespace: false }),
					insecureRegistries,
					...readBuilderImages((name) => core.V4(name))
				},
				renewal: readRenewal(),
				githubToken: core.V4("github-token")
			};
		}
		function emulated([first, ...others], emulation) {
			return [{
				...first,
				emulation
			}, ...others.map((leg) => ({
				...leg,
				emulation
			}))];
		}
		function withoutAgent(chain) {
			const [first] = chain;
			if (first.push || mayHaveSecrets()) return chain;
			const [leg, ...others] = chain.map(({ ssh: _, ...one }) => one);
			return leg === void 0 ? chain : [leg, ...others];
		}
		function mayHaveSecrets() {
			return core.V4("secrets-without-push").toLowerCase() === "true";
		}
		function readSecrets({ push }) {
			const secrets = core.V4("secrets", { trimWhitespace: false });
			if (!(secrets.trim() !== "") || push || mayHaveSecrets()) return secrets;
			lib.Rm.info("Nothing is pushed: this build is not given its secrets (`secrets-without-push: true` gives them).");
			return "";
		}
		function readRenewal() {
			const minutes = core.V4("timeout-minutes") || (0, table.HA)("timeout-minutes");
			if (!/^\d{1,5}$/.test(minutes)) throw (0, errors_error.aY)("timeout-minutes", `'${minutes}' is not a whole number`, "a whole number of minutes");
			return {
				logins: core.V4("logins"),
				identities: core.V4("registry-identities", { trimWhitespace: false }),
				minutes: Number(minutes)
			};
		}
		function readChain(environment, architecture) {
			const given = (0, table.wX)("build").map((name) => [name, core.V4(name)]).filter(([, value]) => value !== "");
			const leg = core.V4("leg");
			if (leg === "") return [parseBuildRequest(Object.fromEntries(given), `linux/${architecture}`, environment.GITHUB_SHA ?? "", (0, checkout_files.g)(environment.GITHUB_WORKSPACE || process.cwd()))];
			const [other] = given.filter(([name]) => name !== "emulation");
			if (other !== void 0) throw (0, errors_error.aY)(other[0], "cannot be given together with leg", "one or the other");
			const plan = core.V4("plan");
			const planned = plan === "" ? void 0 : (0, read.vS)((0, sealed.Du)(plan, "plan")).legs;
			const first = planned === void 0 ? (0, read.U3)(leg) : findLeg(planned, leg);
			if (first.base !== void 0) throw (0, errors_error.aY)("leg", `it is built from '${first.base.variant}', right after leg ${first.base.leg}`, `leg ${first.base.leg} with the plan, which builds both`);
			const chain = chainFrom(first, planned ?? []);
			return core.V4("emulation") === "" ? chain : emulated(chain, core.Vt("emulation"));
		}
		function findLeg(legs, named) {
			const accepted = `the number of a leg of the plan: ${legs.map(({ index }) => index).join(", ")}`;
			const value = (0, lib_document.qF)(named, {
				input: "leg",
				accepted
			});
			const index = (0, json.OW)(value) ? value.index : value;
			const found = legs.find((leg) => leg.index === index);
			if (found === void 0) throw (0, errors_error.aY)("leg", "the plan has no such leg", accepted);
			return found;
		}
	}),
	1782: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
				var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
				var _actions_core__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(307);
				var _multiarch_builder__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(2825);
				var _multiarch_builder__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(5464);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2614);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9900);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(312);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(1485);
				var _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(8172);
				var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(1504);
				var _multiarch_oci__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(8530);
				var _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6895);
				var _multiarch_plan__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(7977);
				var _multiarch_registry__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4355);
				var _multiarch_registry__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2581);
				var _batch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4646);
				var _cache_store_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(7521);
				var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8400);
				var _free_space_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7378);
				var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5944);
				var _renewal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5161);
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
				const nameInEngine = `multiarch-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
				await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.eF)(async () => {
					const env_1 = {
						stack: [],
						error: void 0,
						hasError: false
					};
					try {
						const environment = (0, _batch_js__WEBPACK_IMPORTED_MODULE_2__.cT)(process.env);
						const { leg: first, chain, insecureRegistries, options, renewal, githubToken } = (0, _inputs_js__WEBPACK_IMPORTED_MODULE_7__.K)(environment);
						const credentials = async (host, repository) => {
							const config = await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_8__.TO)((0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_8__.Q1)(environment));
							return (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_9__.Ld)(config, {
								environment,
								mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.dK
							})(host, repository);
						};
						const beforePush = (0, _renewal_js__WEBPACK_IMPORTED_MODULE_5__.w)({
							...renewal,
							images: [...new Set(chain.flatMap(({ images }) => images))]
						}, environment, _multiarch_registry__WEBPACK_IMPORTED_MODULE_10__.m.now());
						const registry = __addDisposableResource(env_1, (0, _multiarch_registry__WEBPACK_IMPORTED_MODULE_11__.M)({
							credentials,
							insecureRegistries,
							proxies: (0, _multiarch_oci_network__WEBPACK_IMPORTED_MODULE_12__._j)(environment),
							log: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm,
							mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.dK
						}), true);
						const runtime = {
							run: _exec_js__WEBPACK_IMPORTED_MODULE_3__.e,
							log: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm,
							mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.dK,
							environment,
							directory: environment.GITHUB_WORKSPACE || process.cwd(),
							temporaryDirectory: environment.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
							images: (0, _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_13__.n7)(registry),
							evidence: (0, _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_14__.H)(_multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm),
							cacheNotes: (0, _multiarch_door_evidence__WEBPACK_IMPORTED_MODULE_14__.H)(_multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm),
							ancestry: (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.CR)(githubToken),
							cacheStore: (0, _cache_store_js__WEBPACK_IMPORTED_MODULE_15__.m)(_multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm),
							now: _multiarch_registry__WEBPACK_IMPORTED_MODULE_10__.m.now,
							sleep: _multiarch_registry__WEBPACK_IMPORTED_MODULE_10__.m.sleep,
							uniqueName,
							connectBatch: (0, _batch_js__WEBPACK_IMPORTED_MODULE_2__.dO)(process.env),
							onJob: _batch_js__WEBPACK_IMPORTED_MODULE_2__.Lh,
							...beforePush === void 0 ? {} : { beforePush }
						};
						if (first.freeSpace === true) await (0, _free_space_js__WEBPACK_IMPORTED_MODULE_4__.FP)({
							run: _exec_js__WEBPACK_IMPORTED_MODULE_3__.e,
							log: _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm,
							environment,
							freeBytes: () => (0, _free_space_js__WEBPACK_IMPORTED_MODULE_4__.jw)(runtime.temporaryDirectory)
						});
						const summaries = [];
						const { failures } = await (0, _multiarch_builder__WEBPACK_IMPORTED_MODULE_16__.q)(chain, {
							temporaryDirectory: runtime.temporaryDirectory,
							backendFor: (leg) => {
								if (chain.length > 1) _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.Rm.info(`Building ${leg.variant} for ${leg.platform}.`);
								return _multiarch_builder__WEBPACK_IMPORTED_MODULE_17__.S[(0, _multiarch_builder__WEBPACK_IMPORTED_MODULE_17__.E)(leg)](runtime, options);
							},
							onReport: (leg, report) => {
								_actions_core__WEBPACK_IMPORTED_MODULE_18__.uH(`leg-${leg.index}`, (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_19__.od)(JSON.stringify(report)));
								summaries.push((0, _multiarch_plan__WEBPACK_IMPORTED_MODULE_20__.v)(leg, report));
								if (leg !== first) return;
								_actions_core__WEBPACK_IMPORTED_MODULE_18__.uH("digest", report.digest ?? "");
								_actions_core__WEBPACK_IMPORTED_MODULE_18__.uH("report", JSON.stringify(report));
								_actions_core__WEBPACK_IMPORTED_MODULE_18__.uH("reused", report.reused);
							}
						});
						_actions_core__WEBPACK_IMPORTED_MODULE_18__.LZ("builder", "");
						if (summaries.length > 0) await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.eh)(summaries.join("\n\n"));
						const [failure, ...others] = failures;
						if (others.length > 0) throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_21__._G("BUILD", failures.map((one) => (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_21__.WE)(one, _multiarch_door__WEBPACK_IMPORTED_MODULE_6__.de)).join("\n"), { cause: failure });
						if (failure !== void 0) throw failure;
					} catch (e_1) {
						env_1.error = e_1;
						env_1.hasError = true;
					} finally {
						const result_1 = __disposeResources(env_1);
						if (result_1) await result_1;
					}
				});
				function uniqueName() {
					_actions_core__WEBPACK_IMPORTED_MODULE_18__.LZ("builder", nameInEngine);
					return nameInEngine;
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	5161: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { w: () => renewalOf });
		var external_node_crypto_ = __nccwpck_require__(7598);
		var external_node_os_ = __nccwpck_require__(8161);
		var core = __nccwpck_require__(307);
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
		var lib_document = __nccwpck_require__(1961);
		var dist = __nccwpck_require__(5511);
		const report_text = dist.YjP("text");
		const reportSchema = dist.Ikc({
			host: report_text,
			path: dist.yqP(report_text),
			identity: report_text,
			how: report_text,
			expires: dist.yqP(dist.FsL(report_text, dist.z6Y((value) => !Number.isNaN(Date.parse(value)), "a time in ISO 8601")))
		}, "an object");
		function parseLoginReports(json, input) {
			return (0, lib_document.u0)(dist.YOg(reportSchema, "a list"), json, {
				input,
				accepted: "the output 'registries' of the login action"
			});
		}
		var lib = __nccwpck_require__(312);
		var reference = __nccwpck_require__(4223);
		const PUSH = 18e5;
		const MINUTE = 6e4;
		function renewalOf({ images, logins, identities, minutes }, environment, now) {
			const reports = logins === "" ? [] : parseLoginReports(logins, "logins");
			const ends = reports.map(({ expires }) => expires === void 0 ? Number.POSITIVE_INFINITY : Date.parse(expires));
			if (Math.min(...ends) >= now + minutes * MINUTE + PUSH) return void 0;
			return async () => {
				const { REGISTRY_IDENTITIES, readSources, renewLogins } = await __nccwpck_require__.e(931).then(__nccwpck_require__.bind(__nccwpck_require__, 4931));
				const nonce = (0, external_node_crypto_.randomUUID)();
				core.LZ("nonce", nonce);
				const { config, restore } = await currentJobConfig({
					temporaryDirectory: environment.RUNNER_TEMP || (0, external_node_os_.tmpdir)(),
					environment,
					nonce
				});
				const sources = readSources((name) => name === REGISTRY_IDENTITIES ? identities : "", environment, lib.dK);
				await renewLogins({
					images: images.map((image) => (0, reference["if"])(image)),
					sources,
					config,
					...restore === void 0 ? {} : { restore },
					logger: lib.Rm,
					logins: reports,
					until: new Date(Date.now() + PUSH)
				});
			};
		}
	}),
	8172: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { H: () => githubEvidence });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
		var _load_cache_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(234);
		const NOTHING = ["/dev/null"];
		const PATIENCE = 3e4;
		function githubEvidence(log) {
			const within = async (answer) => {
				const late = new AbortController();
				try {
					return await Promise.race([answer, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PATIENCE, void 0, { signal: late.signal })]);
				} catch (error) {
					log.info(`Evidence of earlier builds: ${error instanceof Error ? error.message : String(error)}`);
					return;
				} finally {
					late.abort();
				}
			};
			return {
				has: async (note) => {
					const cache = await (0, _load_cache_js__WEBPACK_IMPORTED_MODULE_1__.L)();
					if (cache === void 0) return false;
					return await within(cache.restoreCache(NOTHING, note, [], { lookupOnly: true })) === note;
				},
				find: async (beginning) => {
					const cache = await (0, _load_cache_js__WEBPACK_IMPORTED_MODULE_1__.L)();
					const found = await within(cache?.restoreCache(NOTHING, beginning, [], { lookupOnly: true }) ?? Promise.resolve(void 0));
					return found?.startsWith(beginning) ? found : void 0;
				},
				keep: async (notes) => {
					const cache = await (0, _load_cache_js__WEBPACK_IMPORTED_MODULE_1__.L)();
					if (cache === void 0) return;
					await within(Promise.all(notes.map((note) => cache.saveCache(NOTHING, note).catch(() => -1))));
				}
			};
		}
	}),
	312: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			de: () => door,
			CR: () => historyFor,
			Rm: () => log,
			dK: () => mask,
			LD: () => readList,
			eF: () => run,
			eh: () => summarize
		});
		var lib_core = __nccwpck_require__(307);
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
		var errors_advice = __nccwpck_require__(5042);
		var defuse = __nccwpck_require__(8319);
		var errors_error = __nccwpck_require__(8530);
		var reader = __nccwpck_require__(6181);
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
		function historyFor(token) {
			mask(token);
			return githubAncestry({
				environment: process.env,
				token,
				log
			});
		}
	}),
	234: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { L: () => loadCache });
		const SHARED = "../../door/dist/cache.js";
		async function loadCache() {
			const cache = await import(
				/* webpackIgnore: true */
				SHARED
);
			return cache.isFeatureAvailable() ? cache : void 0;
		}
	}),
	1485: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Du: () => unseal,
			od: () => seal
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
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
	307: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			Vt: () => getBooleanInput,
			V4: () => getInput,
			pq: () => info,
			LZ: () => saveState,
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
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${process.getBuiltinModule("node:crypto").randomUUID()}`;
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
		function saveState(name, value) {
			if (process.env["GITHUB_STATE"] || "") return file_command_issueFileCommand("STATE", file_command_prepareKeyValueMessage(name, value));
			command_issueCommand("save-state", { name }, utils_toCommandValue(value));
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
			qTj: () => partialCheck,
			rej: () => strictObject,
			sYn: () => forward,
			yGV: () => regex,
			yqP: () => exactOptional,
			yuE: () => metadata,
			z6Y: () => check,
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
		function check(requirement, message$1) {
			return {
				kind: "validation",
				type: "check",
				reference: check,
				async: false,
				expects: null,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
					return dataset;
				}
			};
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
		function _isPartiallyTyped(dataset, paths) {
			if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
				let typed = false;
				const bound = Math.min(path.length, issue.path?.length ?? 0);
				for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
					typed = true;
					break;
				}
				if (!typed) return false;
			}
			return true;
		}
		/* @__NO_SIDE_EFFECTS__ */
		function partialCheck(paths, requirement, message$1) {
			return {
				kind: "validation",
				type: "partial_check",
				reference: partialCheck,
				async: false,
				expects: null,
				paths,
				requirement,
				message: message$1,
				"~run"(dataset, config$1) {
					if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
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
		function forward(action, path) {
			return {
				...action,
				"~run"(dataset, config$1) {
					const prevIssues = dataset.issues && [...dataset.issues];
					dataset = action["~run"](dataset, config$1);
					if (dataset.issues) {
						for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
							let pathInput = dataset.value;
							for (const key of path) {
								const pathValue = pathInput[key];
								const pathItem = {
									type: "unknown",
									origin: "value",
									input: pathInput,
									key,
									value: pathValue
								};
								if (issue.path) issue.path.push(pathItem);
								else issue.path = [pathItem];
								if (!pathValue) break;
								pathInput = pathValue;
							}
						}
					}
					return dataset;
				}
			};
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
	2750: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$o: () => DISK_IS_FULL_OF_COPIES,
			AJ: () => ANOTHER_BUILDER,
			BN: () => plainHttp,
			CD: () => PULL_LIMIT,
			Cb: () => ANOTHER_WAS_PUSHED,
			FW: () => inTrouble,
			HC: () => DISK_IS_FULL,
			Lo: () => secretIsMissing,
			Vt: () => BUILDER_DID_NOT_START,
			X0: () => TEST_WAS_NOT_RUN,
			Xt: () => buildElsewhere,
			Zi: () => NO_ENGINE,
			c: () => wrongProgram,
			go: () => pushDenied,
			jf: () => TAG_IS_FIXED,
			lC: () => inBuilderKeys,
			w5: () => IMAGE_WITHOUT_SHELL,
			wm: () => chooseRunner,
			xw: () => testNeedsEmulator
		});
		const DISK_IS_FULL = (door) => door === "terminal" ? "The disk is full: remove what Docker does not need any more (`docker system prune`), or build on a machine with a larger disk." : "The disk is full: set `free-space: true`, or build on a runner with a larger disk.";
		const DISK_IS_FULL_OF_COPIES = (door) => {
			const line = door === "terminal" ? "`--smoke-test-in builder`" : "`smoke-test-in: builder`";
			return `${DISK_IS_FULL(door)}\nThe smoke test needs a copy of the image in the engine: ${line} does without.`;
		};
		const NO_ENGINE = (door) => {
			const start = "Start the Docker engine, or point DOCKER_HOST to one that runs; `docker version` must show a server.";
			if (door === "terminal") return start;
			return `${start} GitHub’s \`ubuntu-slim\` runners have none: name \`ubuntu-24.04\` or \`ubuntu-24.04-arm\` in \`${door === "action" ? "runs-on" : "runners"}\`.`;
		};
		const BUILDER_DID_NOT_START = (door) => {
			const store = "turn on the containerd image store of the engine, which then needs no other builder (\"features\": { \"containerd-snapshotter\": true } in daemon.json)";
			return door === "action" ? `The builder could not be started: name a mirror of its image by \`buildkit-image\`, or ${store}.` : `The builder could not be started: see that its image (moby/buildkit on Docker Hub) can be pulled here, or ${store}.`;
		};
		function inBuilderKeys(what) {
			return (door) => `${what} ${PLACE_OF_KEYS[door]}.`;
		}
		const PLACE_OF_KEYS = {
			"build-workflow": "in the secret BUILDER_KEYS",
			"promote-workflow": "in the secret BUILDER_KEYS",
			action: "in the input `builder-keys`",
			terminal: "in the environment variable BUILDER_KEYS"
		};
		const ANOTHER_BUILDER = (platform) => {
			return (door) => `Name a builder on a machine of that architecture in ${door === "terminal" ? "`--builder`" : "`builder`"} (\`${platform}=…\`), or register QEMU on that machine and allow emulation, which is slow (${emulation(door)}).`;
		};
		function testNeedsEmulator(platform) {
			return (door) => {
				return `The test needs an engine that runs ${platform}: a machine of that architecture, or one that allows privileged containers and reaches the image with QEMU, on Docker Hub or where \`${door === "terminal" ? "--binfmt-image" : "binfmt-image"}\` says.`;
			};
		}
		function wrongProgram(platform) {
			return (door) => `The step ran a program that is not for ${platform}: either the base image or a copied binary is of another architecture, or the machine is, and then it takes ${machineFor(door)} or emulation (${emulation(door)}).`;
		}
		function buildElsewhere(platform) {
			return (door) => `Build ${platform} on ${machineFor(door)}, or allow emulation, which is slow (${emulation(door)}).`;
		}
		function chooseRunner(platform, runner) {
			return (door) => {
				if (door === "terminal") return `Build it on a machine of that architecture, or allow emulation, which is slow (${emulation(door)}).`;
				return `Name a runner of that architecture:\n  ${door === "action" ? `runs-on: ${runner}` : `runners: |\n    ${platform}=${runner}`}\nor allow emulation, which is slow:\n  emulation: true`;
			};
		}
		function machineFor(door) {
			return door === "terminal" ? "a machine of that architecture" : "a runner of that architecture";
		}
		function emulation(door) {
			return door === "terminal" ? "`--emulation`" : "`emulation: true`";
		}
		function plainHttp(host) {
			return (door) => {
				return `${host} speaks plain HTTP: say so by ${door === "terminal" ? `\`--insecure-registries ${host}\`` : `\`insecure-registries: ${host}\``}, and where the engine pushes, also in the engine’s own list of that name (daemon.json).`;
			};
		}
		const TAG_IS_FIXED = (door) => {
			return `The tag exists and may not change: take another tag, or ${door === "terminal" ? "`--on-existing reuse`" : "`on-existing: reuse`"} to keep what is there.`;
		};
		function pushDenied(host) {
			const grant = "permissions: { contents: read, packages: write }";
			return (door) => {
				if (door === "terminal") return host === "ghcr.io" ? "The token may not write to ghcr.io: log in with one that has the scope write:packages (`docker login ghcr.io`, or GITHUB_TOKEN and `multiarch login`)." : `Log in to ${host} with an account that may push to this repository: \`docker login ${host}\`, or \`multiarch login\`.`;
				const job = door === "action" ? "the job" : "the job that calls the workflow";
				if (host === "ghcr.io") return `The token may not write to ghcr.io; add to ${job}:\n  ${grant}`;
				return door === "action" ? `Log in to ${host} before the build, with an account that may push to this repository.` : `The login to ${host} may not push to this repository: give it that right, or the workflow another login.`;
			};
		}
		const PULL_LIMIT = (door) => {
			const otherwise = "or take the base image from a mirror";
			if (door === "terminal") return `Log in to Docker Hub (\`docker login\`), ${otherwise}.`;
			return door === "action" ? `Log in to Docker Hub before the build (\`docker-username\` and \`docker-token\` of the login action), ${otherwise}.` : `Log in to Docker Hub (the secrets DOCKER_USERNAME and DOCKER_TOKEN), ${otherwise}.`;
		};
		function secretIsMissing(id, isPushed = true) {
			return (door) => {
				const where = {
					"build-workflow": "the secret IMAGE_SECRETS",
					"promote-workflow": void 0,
					action: "the input `secrets`",
					terminal: "the environment variable IMAGE_SECRETS"
				}[door];
				const withheld = isPushed || door === "terminal" ? "" : `${WITHHELD} `;
				return where && `${withheld}Add a line \`${id}=…\` to ${where}${withheld === "" ? "" : ", if there is none"}.`;
			};
		}
		const WITHHELD = "Nothing is pushed here, and such a build is given its secrets only by `secrets-without-push: true`: it may be anybody’s.";
		function inTrouble(host, tries = 1) {
			const often = tries > 1 ? `, ${tries} times in a row` : "";
			return (door) => `${host} had trouble${often}; ${again(door)} later.`;
		}
		function again(door) {
			return door === "terminal" ? "build again" : "run the job again";
		}
		const TEST_WAS_NOT_RUN = (door) => `The test would not have tested what is pushed, and was not run: ${again(door)}.`;
		const ANOTHER_WAS_PUSHED = (door) => {
			const overwrite = door === "terminal" ? "`--on-existing overwrite`" : "`on-existing: overwrite`";
			return `A base image or a remote file changed while this was built. It is under no final tag; ${again(door)} with ${overwrite}.`;
		};
		const IMAGE_WITHOUT_SHELL = (door) => {
			const list = "'[\"/app\", \"--version\"]'";
			return `A script is run by /bin/sh of the image. One without a shell takes a JSON list:\n  ${door === "terminal" ? `--smoke-test ${list}` : `smoke-test: ${list}`}`;
		};
	}),
	2825: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { q: () => buildChain });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8530);
		var _docker_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6705);
		async function buildChain(chain, runtime) {
			const { temporaryDirectory, backendFor, onReport } = runtime;
			const bases = new Set(chain.map(({ base }) => base?.leg));
			const handsOn = ({ index, push }) => !push && bases.has(index);
			const folder = chain.some(handsOn) ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryDirectory, "multiarch-chain-")) : temporaryDirectory;
			const built = /* @__PURE__ */ new Map();
			const failures = [];
			try {
				for (const leg of chain) {
					const base = leg.base === void 0 ? void 0 : built.get(leg.base.leg);
					if (leg.base !== void 0 && base === void 0) {
						const message = `${(0, _docker_failure_js__WEBPACK_IMPORTED_MODULE_2__.ue)(leg)}: not built, as '${leg.base.variant}', which it is built from, was not`;
						failures.push(new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__._G("BUILD", message));
						continue;
					}
					const upon = base === void 0 ? {} : { base };
					const kept = handsOn(leg) ? { layout: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(leg.index)) } : {};
					try {
						const report = await backendFor(leg)(leg, {
							...upon,
							...kept
						});
						built.set(leg.index, {
							leg,
							report,
							...upon,
							...kept
						});
						onReport?.(leg, report);
					} catch (error) {
						failures.push(error);
					}
				}
			} finally {
				if (folder !== temporaryDirectory) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, {
					recursive: true,
					force: true
				});
			}
			return {
				reports: [...built.values()].map(({ report }) => report),
				failures
			};
		}
	}),
	5464: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E: () => backendOf,
			S: () => backends
		});
		var find_reusable = __nccwpck_require__(1504);
		var errors_error = __nccwpck_require__(8530);
		var lib_digest = __nccwpck_require__(6888);
		var reference = __nccwpck_require__(4223);
		var fingerprint = __nccwpck_require__(6791);
		var suffixes = __nccwpck_require__(1532);
		function stateOf(answer) {
			if (answer === void 0) return { kind: "waiting" };
			const { status } = answer;
			if (status === "SUCCEEDED") return { kind: "succeeded" };
			if (status === "FAILED") return {
				kind: "failed",
				why: whyFailed(answer)
			};
			return { kind: status === "RUNNING" ? "running" : "waiting" };
		}
		function whyFailed({ statusReason, reason, exitCode }) {
			const said = [.../* @__PURE__ */ new Set([statusReason, reason])].filter((text) => text !== void 0);
			const ended = exitCode === void 0 ? [] : [`exit status ${exitCode}`];
			const all = [...said, ...ended];
			return all.length === 0 ? "AWS Batch says no reason" : all.join("; ");
		}
		function whyGiveUp(answer, elapsed, { minutes, queue }) {
			if (elapsed < minutes * 6e4) return void 0;
			const limit = `${minutes} minute${minutes === 1 ? "" : "s"} after it was submitted`;
			if (stateOf(answer).kind === "running") return {
				why: `it still ran ${limit}`,
				advice: "Allow it more minutes, and see in its log what took them."
			};
			return {
				why: `it was still ${answer?.status ?? "unknown to AWS Batch"}${answer?.statusReason === void 0 ? "" : ` (${answer.statusReason})`} ${limit}`,
				advice: `Queue ${queue} gave it no machine: look at its compute environments (state, maximum vCPUs, instance types, subnets), and at what the job definition asks for.`
			};
		}
		function pauseBefore(question) {
			return Math.min(1e4, Math.round(1e3 * 1.4 ** question));
		}
		function kindOfError(error) {
			const { name = "", $metadata = {}, code = "" } = error ?? {};
			const { httpStatusCode: status } = $metadata;
			if (/Throttl|TooManyRequests|RequestLimitExceeded|SlowDown/.test(name) || status === 429) return "throttled";
			if (name === "ResourceNotFoundException") return "missing";
			if (status === 401 || status === 403 || /AccessDenied|CredentialsProvider|UnrecognizedClient/.test(name)) return "refused";
			if (status !== void 0 && status >= 500 || name === "TimeoutError") return "transient";
			return /^(?:ECONN|ETIMEDOUT|EAI_AGAIN|EPIPE|ENOTFOUND)/.test(code) ? "transient" : "other";
		}
		function nameJob({ variant, platform, revision }) {
			return [
				"multiarch",
				variant,
				(0, suffixes.l4)(platform),
				revision.slice(0, 12)
			].filter((part) => part !== "").join("-").replace(/[^\w-]/g, "-").slice(0, 128);
		}
		function whyNotBelieved(leg, report) {
			if (JSON.stringify([
				leg.index,
				leg.variant,
				leg.platform,
				leg.images
			]) !== JSON.stringify([
				report.leg,
				report.variant,
				report.platform,
				report.images
			])) return "it is about another build";
			if (leg.push !== (report.digest !== void 0)) return leg.push ? "it names nothing that was pushed" : "it says that something was pushed";
			return report.tags.some((tag) => !leg.tags.includes(tag)) ? "it names a tag that is not this build’s" : void 0;
		}
		var docker_failure = __nccwpck_require__(6705);
		class Timeline {
			#now;
			cache;
			#starts = [];
			constructor(now) {
				this.#now = now;
			}
			enter(name) {
				if (this.#starts.at(-1)?.name !== name) this.#starts.push({
					name,
					at: this.#now()
				});
			}
			end() {
				const finishedAt = this.#now();
				const startedAt = this.#starts[0]?.at ?? finishedAt;
				const parts = this.#starts.map(({ name, at }, position) => ({
					name,
					seconds: toSeconds((this.#starts[position + 1]?.at ?? finishedAt) - at)
				}));
				return {
					startedAt: Math.round(startedAt),
					finishedAt: Math.round(finishedAt),
					seconds: toSeconds(finishedAt - startedAt),
					parts: parts.filter(({ seconds }) => seconds > 0),
					...this.cache === void 0 ? {} : { cache: this.cache }
				};
			}
		}
		function toSeconds(milliseconds) {
			return Math.round(milliseconds / 100) / 10;
		}
		function partOfLine(line) {
			const [, words = ""] = /^#\d+ (.*)$/.exec(line) ?? [];
			if (/^exporting (?:cache|to GitHub Actions Cache)/.test(words)) return "write cache";
			if (/^pushing (?:layers|manifest)/.test(words)) return "push";
			return /^exporting (?:to|layers)/.test(words) ? "export" : void 0;
		}
		var external_node_zlib_ = __nccwpck_require__(8522);
		var read = __nccwpck_require__(9846);
		const MAX_CHARACTERS = 8e3;
		const MAX_BYTES = 8e6;
		function encodeJobRequest(request) {
			const text = (0, external_node_zlib_.deflateRawSync)(JSON.stringify(request), { level: 9 }).toString("base64url");
			if (text.length <= MAX_CHARACTERS) return text;
			throw (0, errors_error.aY)("backend", `${(0, docker_failure.ue)(request.leg)}: what is built makes a command of ${text.length} characters, too long for AWS Batch`, `at most ${MAX_CHARACTERS}; move long build arguments and labels into files of the repository`);
		}
		function inflate(text) {
			try {
				return (0, external_node_zlib_.inflateRawSync)(Buffer.from(text, "base64url"), { maxOutputLength: MAX_BYTES });
			} catch {
				throw refuse("it cannot be read");
			}
		}
		function refuse(why) {
			return (0, errors_error.aY)("request", why, "the word that `backend: aws-batch` has put into the job’s command");
		}
		const MARK = "multiarch-report";
		function readReportLine(nonce, line) {
			const [mark, whose, packed, ...more] = line.trimEnd().split(" ");
			if (mark !== MARK || whose !== nonce || packed === void 0 || more.length > 0) return void 0;
			try {
				return (0, read.tz)(`[${inflate(packed).toString("utf8")}]`)[0];
			} catch {
				return;
			}
		}
		const TAIL = 20;
		class BatchLog {
			#port;
			#log;
			#nonce;
			#tail = [];
			#place;
			#token;
			#report;
			#lost;
			constructor(port, log, nonce) {
				this.#port = port;
				this.#log = log;
				this.#nonce = nonce;
			}
			get report() {
				return this.#report;
			}
			get tail() {
				return this.#tail;
			}
			get lost() {
				return this.#lost;
			}
			async read(answer) {
				const place = answer?.log;
				if (place === void 0) return false;
				if (place.stream === this.#place?.stream && place.group === this.#place.group) return this.#readOn(place);
				if (this.#place !== void 0) {
					await this.#readOn(this.#place);
					this.#log.info("Another attempt of the job has begun.");
				}
				this.#place = place;
				this.#token = void 0;
				this.#report = void 0;
				this.#tail.length = 0;
				return this.#readOn(place);
			}
			async #readOn(place) {
				let isNew = false;
				try {
					for (;;) {
						const { lines, token } = await this.#port.readLog(place, this.#token);
						for (const line of lines) this.#take(line);
						isNew ||= lines.length > 0;
						this.#lost = void 0;
						if (token === void 0 || token === this.#token) return isNew;
						this.#token = token;
					}
				} catch (error) {
					const kind = kindOfError(error);
					const why = error instanceof Error ? error.message : String(error);
					if (kind !== "throttled" && kind !== "transient") this.#lost = kind === "missing" ? `there is no stream ${place.stream} in ${place.group}` : why;
					return isNew;
				}
			}
			#take(line) {
				const report = readReportLine(this.#nonce, line);
				if (report !== void 0) {
					this.#report = report;
					return;
				}
				this.#tail.push(line);
				if (this.#tail.length > TAIL) this.#tail.shift();
				this.#log.info(line);
			}
		}
		const LAST_LINES = 12e3;
		const TERMINATION = 45e3;
		function explainBatch(error, leg, { queue, definition }) {
			const why = error instanceof Error ? error.message : String(error);
			const advice = kindOfError(error) === "refused" ? "It needs batch:SubmitJob, batch:DescribeJobs, batch:TerminateJob and logs:GetLogEvents; see docs/batch.md." : `Look whether queue ${queue} and job definition ${definition} are in this region and account.`;
			return new errors_error._G("ENVIRONMENT", `${(0, docker_failure.ue)(leg)}: AWS Batch: ${why}`, {
				advice,
				cause: error
			});
		}
		class BatchJob {
			#id;
			#port;
			#leg;
			#batch;
			#runtime;
			#timeline;
			#log;
			#submittedAt;
			#aborted;
			#status = "";
			constructor(id, port, leg, batch, nonce, runtime, timeline) {
				this.#id = id;
				this.#port = port;
				this.#leg = leg;
				this.#batch = batch;
				this.#runtime = runtime;
				this.#timeline = timeline;
				this.#log = new BatchLog(port, runtime.log, nonce);
				this.#submittedAt = runtime.now();
				this.#aborted = runtime.signal && aborted(runtime.signal);
			}
			async wait() {
				let answer;
				try {
					answer = await this.#poll();
				} catch (error) {
					await this.#terminate(error);
					throw error;
				}
				const state = stateOf(answer);
				await this.#readOut(answer, state.kind === "succeeded");
				if (state.kind === "failed") throw this.#failed(state.why);
				const { report } = this.#log;
				if (report === void 0) throw this.#withoutReport();
				const why = whyNotBelieved(this.#leg, report);
				if (why === void 0) return report;
				throw this.#error("BUILD", `what its log reports is not believed: ${why}`, this.#readLog);
			}
			async #poll() {
				const { signal, now } = this.#runtime;
				let answer;
				for (let question = 0;; question += 1) {
					signal?.throwIfAborted();
					answer = await this.#describe() ?? answer;
					if (answer !== void 0 && answer.status !== this.#status) question = this.#enter(answer);
					const { kind } = stateOf(answer);
					if (answer !== void 0 && (kind === "succeeded" || kind === "failed")) return answer;
					await this.#log.read(answer);
					const limit = whyGiveUp(answer, now() - this.#submittedAt, this.#batch);
					if (limit !== void 0) throw this.#error("ENVIRONMENT", limit.why, limit.advice);
					await this.#pause(pauseBefore(question));
				}
			}
			async #describe() {
				try {
					return await this.#port.describe(this.#id);
				} catch (error) {
					const kind = kindOfError(error);
					if (kind !== "throttled" && kind !== "transient") throw explainBatch(error, this.#leg, this.#batch);
					this.#runtime.log.debug(`DescribeJobs: ${error}`);
					return;
				}
			}
			#enter({ status, statusReason }) {
				this.#status = status;
				this.#timeline.enter(status === "RUNNING" ? "build" : "wait for a machine");
				this.#runtime.log.info(`Job ${this.#id}: ${status}${statusReason ? ` (${statusReason})` : ""}`);
				return 0;
			}
			async #readOut(answer, isReported) {
				const { now } = this.#runtime;
				const end = now() + LAST_LINES;
				for (let question = 0;; question += 1) {
					const isNew = await this.#log.read(answer);
					if ((isReported ? this.#log.report !== void 0 : question > 2 && !isNew) || answer.log === void 0 || now() > end) return;
					await this.#pause(pauseBefore(question));
				}
			}
			async #terminate(cause) {
				const { now, log, sleep } = this.#runtime;
				const reason = cause instanceof errors_error._G ? cause.message.slice(0, 200) : "the run was cancelled";
				log.info(`Ending job ${this.#id}.`);
				const end = now() + TERMINATION;
				let isAsked = false;
				for (let question = 0; now() < end; question += 1) {
					try {
						if (!isAsked) await this.#port.terminate(this.#id, `multiarch: ${reason}`);
						isAsked = true;
						const { kind } = stateOf(await this.#port.describe(this.#id));
						if (kind === "failed" || kind === "succeeded") return log.info(`Job ${this.#id} has ended.`);
					} catch (error) {
						const kind = kindOfError(error);
						if (kind !== "throttled" && kind !== "transient") {
							log.warning(`Job ${this.#id} could not be ended: ${error}`);
							return;
						}
					}
					await sleep(pauseBefore(question));
				}
				log.warning(`Job ${this.#id} has not ended; it was ${isAsked ? "" : "not "}asked to.`);
			}
			async #pause(milliseconds) {
				const slept = this.#runtime.sleep(milliseconds);
				await (this.#aborted === void 0 ? slept : Promise.race([slept, this.#aborted]));
			}
			#failed(why) {
				const { tail, lost } = this.#log;
				const lines = tail.length === 0 ? "" : `\n${tail.map((line) => `  ${line}`).join("\n")}`;
				const without = lost === void 0 ? "" : ` (its log cannot be read: ${lost})`;
				return this.#error("BUILD", `the job failed: ${why}${without}${lines}`, this.#readLog);
			}
			#withoutReport() {
				const { lost } = this.#log;
				const why = lost === void 0 ? "" : ` (${lost})`;
				return this.#error("BUILD", `the job succeeded, and what it pushed is not known: its report is not in its log${why}`, "Run it again. Give it logs:GetLogEvents on the log group of the job definition, if it has not.");
			}
			get #readLog() {
				return `The whole log: aws batch describe-jobs --jobs ${this.#id}, and there container.logStreamName.`;
			}
			#error(code, why, advice) {
				return new errors_error._G(code, `${(0, docker_failure.ue)(this.#leg)}: AWS Batch job ${this.#id}: ${why}`, { advice });
			}
		}
		function aborted(signal) {
			return new Promise((resolve) => {
				if (signal.aborted) resolve();
				else signal.addEventListener("abort", () => resolve(), { once: true });
			});
		}
		var content_hash = __nccwpck_require__(1062);
		var lib_platform = __nccwpck_require__(5723);
		var json = __nccwpck_require__(2698);
		var lib_descriptor = __nccwpck_require__(2917);
		const WHAT = "Buildx's metadata file";
		function readBuildMetadata(bytes) {
			const metadata = (0, json.dw)(bytes, WHAT);
			const warnings = metadata["buildx.build.warnings"];
			return {
				...readPushed(metadata),
				...readConfig(metadata),
				warnings: Array.isArray(warnings) ? warnings.filter(json.OW).map(readWarning) : []
			};
		}
		function readPushed(metadata) {
			const written = metadata["containerimage.digest"];
			if (written === void 0) return {};
			const digest = (0, lib_digest.m)(written, `${WHAT}: containerimage.digest`);
			const described = metadata["containerimage.descriptor"];
			if (!(0, json.OW)(described)) return { pushed: { digest } };
			const descriptor = (0, lib_descriptor.BA)(described, `${WHAT}: containerimage.descriptor`);
			if (descriptor.digest !== digest) return { pushed: { digest } };
			return { pushed: {
				digest,
				mediaType: descriptor.mediaType,
				size: descriptor.size
			} };
		}
		function readConfig(metadata) {
			const written = metadata["containerimage.config.digest"];
			if (written === void 0) return {};
			return { config: (0, lib_digest.m)(written, `${WHAT}: containerimage.config.digest`) };
		}
		function readWarning({ short, range }) {
			const text = typeof short === "string" ? Buffer.from(short, "base64").toString("utf8") : "";
			const [, rule = "", rest = text] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(text) ?? [];
			const line = lineOf(range);
			return {
				rule,
				text: rest,
				...line === void 0 ? {} : { line }
			};
		}
		function exportedConfig(progress) {
			const [, digest] = /^#\d+ exporting config (sha256:[0-9a-f]{64})/m.exec(progress) ?? [];
			return (0, lib_digest.B)(digest) ? digest : void 0;
		}
		function exportedParts(progress) {
			const [, manifest] = /^#\d+ exporting manifest (sha256:[0-9a-f]{64})/m.exec(progress) ?? [];
			const config = exportedConfig(progress);
			return {
				...(0, lib_digest.B)(manifest) ? { manifest } : {},
				...config === void 0 ? {} : { config }
			};
		}
		function requirePushed({ pushed }) {
			if (pushed !== void 0) return pushed;
			throw new errors_error._G("BUILD", "the build ended well, but Buildx names no digest of what it pushed", { advice: "Buildx 0.16 or newer is needed (`docker buildx version`)." });
		}
		function lineOf(location) {
			const ranges = (0, json.OW)(location) ? location.ranges : location;
			const first = Array.isArray(ranges) ? ranges[0] : void 0;
			const start = (0, json.OW)(first) ? first.start : void 0;
			const line = (0, json.OW)(start) ? start.line : void 0;
			return typeof line === "number" ? line : void 0;
		}
		function parseStages(text) {
			try {
				const { targets } = (0, json.dw)(Buffer.from(text), "targets");
				return Array.isArray(targets) ? targets.filter(json.OW).map(readStage) : void 0;
			} catch {
				return;
			}
		}
		function readStage({ name, base, platform, default: isDefault, location }) {
			const line = lineOf(location);
			return {
				name: typeof name === "string" ? name : "",
				base: typeof base === "string" ? base : "",
				...typeof platform === "string" && platform !== "" ? { platform } : {},
				...line === void 0 ? {} : { line },
				isDefault: isDefault === true
			};
		}
		function stagesOfImage(stages, target) {
			const chain = [];
			let at = indexOfTarget(stages, target);
			while (at >= 0) {
				const stage = stages[at];
				if (stage === void 0) break;
				chain.push(stage);
				at = stages.slice(0, at).findLastIndex((other) => isNamed(other, stage.base));
			}
			return chain;
		}
		function indexOfTarget(stages, target) {
			if (target === void 0 || target === "") return stages.findIndex(({ isDefault }) => isDefault);
			const named = stages.findIndex((stage) => isNamed(stage, target));
			return named < 0 && /^\d+$/.test(target) ? Number(target) : named;
		}
		function isNamed({ name }, text) {
			return name !== "" && name.toLowerCase() === text.toLowerCase();
		}
		function findWrongStage(stages, leg, machine) {
			const wanted = (0, lib_platform.Y8)(leg.platform);
			const variables = {
				...leg.buildArgs,
				BUILDPLATFORM: machine,
				TARGETPLATFORM: leg.platform
			};
			for (const stage of stages) {
				const platform = substitute(stage.platform, variables);
				if (platform === void 0 || stage.base === "scratch") continue;
				const found = (0, lib_platform.K1)(platform);
				if (found !== void 0 && !(0, lib_platform.dq)(found, wanted)) return {
					stage,
					platform
				};
			}
		}
		function substitute(text, variables) {
			if (text?.includes("$") !== true) return text;
			const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(text);
			return variables[name?.[1] ?? name?.[2] ?? ""];
		}
		function assertStages(leg, stages, machine) {
			const wrong = findWrongStage(stages, leg, machine);
			if (wrong === void 0) return;
			const { stage, platform } = wrong;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: ${leg.dockerfile} makes an image for ${platform} (FROM --platform=${stage.platform})`, {
				advice: `Take '--platform=${stage.platform}' out of this FROM; only stages that files are copied from may have one.`,
				location: placeOf(leg, stage.line)
			});
		}
		const KNOWN_SYNTAX = /^docker\/dockerfile(?:-upstream)?(?:[:@]|$)/;
		function mayTieStages(text, { buildArgs }) {
			if (text === void 0 || Object.hasOwn(buildArgs, "BUILDKIT_SYNTAX")) return true;
			if ([...text.matchAll(/syntax["']?[ \t]*[=:][ \t]*(\S*)/gi)].some(([, syntax = ""]) => !KNOWN_SYNTAX.test(syntax))) return true;
			return [text, text.replaceAll(/[\\`][ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*/g, "")].some((one) => /from\s+-/i.test(one));
		}
		const WRONG_BASE = "InvalidBaseImagePlatform";
		function namesWrongBase(warnings) {
			return warnings.some(({ rule }) => rule === WRONG_BASE);
		}
		function assertBaseImages(leg, stages, warnings) {
			const isInImage = ({ line }) => stages?.some((stage) => stage.line === line) ?? true;
			const wrong = warnings.find((warning) => warning.rule === WRONG_BASE && isInImage(warning));
			if (wrong === void 0) return;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: ${wrong.text}`, {
				advice: `Take a base image that exists for ${leg.platform}, or drop that platform. If this is meant, put '# check=skip=${WRONG_BASE}' at the top of ${leg.dockerfile}.`,
				location: placeOf(leg, wrong.line)
			});
		}
		function assertPushed(leg, digest, found) {
			const wanted = (0, lib_platform.Y8)(leg.platform);
			const wrong = found.find(({ platform }) => !(0, lib_platform.dq)(platform, wanted));
			if (found.length > 0 && wrong === void 0) return;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: the build made ${describe(wrong?.platform)}, at ${leg.images[0]}@${digest}`, {
				advice: `See that the last stage of ${leg.dockerfile} follows the platform that is built ($TARGETPLATFORM).`,
				location: placeOf(leg, void 0)
			});
		}
		function describe(platform) {
			return platform === void 0 ? "no image" : `an image for ${(0, lib_platform.Bq)(platform)}`;
		}
		function placeOf({ dockerfile }, line) {
			return line === void 0 ? { file: dockerfile } : {
				file: dockerfile,
				line
			};
		}
		var smoke_test = __nccwpck_require__(5516);
		var advice = __nccwpck_require__(2750);
		const systemDeadline = (milliseconds, late) => {
			const timer = setTimeout(late, milliseconds);
			return () => clearTimeout(timer);
		};
		const TIME_LIMIT = 6e5;
		const LIMITS = [
			["--cap-drop", "ALL"],
			...[
				"CHOWN",
				"DAC_OVERRIDE",
				"FOWNER",
				"SETGID",
				"SETUID"
			].map((name) => ["--cap-add", name]),
			["--security-opt", "no-new-privileges"],
			["--pids-limit", "1024"],
			["--memory", "4g"]
		].flat();
		function testImage(name) {
			return `multiarch-smoke-test:${name}`;
		}
		function testArguments(leg, smokeTest, name) {
			const [program, ...args] = (0, smoke_test.R)(smokeTest);
			return [
				[
					"run",
					"--rm",
					"--name",
					name,
					"--pull",
					"never",
					"--platform",
					leg.platform
				],
				LIMITS,
				leg.smokeTestNetwork === true ? [] : ["--network", "none"],
				[
					"--entrypoint",
					program,
					testImage(name),
					...args
				]
			].flat();
		}
		async function runSmokeTest(leg, name, made, runtime) {
			const { run, process, log, redact, deadline } = runtime;
			const { smokeTest = "" } = leg;
			try {
				const config = await assertLoaded(leg, testImage(name), made, runtime);
				log.info(`Testing the image: ${redact(smokeTest)}`);
				const onLine = (line) => log.info(redact(line));
				let removal;
				const inTime = deadline(TIME_LIMIT, () => {
					removal = removeContainer(name, runtime);
				});
				try {
					const started = run("docker", testArguments(leg, smokeTest, name), {
						...process,
						onLine
					});
					started.catch(() => {
						removal ??= removeContainer(name, runtime);
					});
					const result = await started;
					if (removal !== void 0) throw tooLong(leg);
					if (result.exitCode !== 0) throw explainTest(leg, result, redact);
				} finally {
					inTime();
					await removal;
				}
				return config;
			} finally {
				await removeImage(name, runtime);
			}
		}
		async function removeContainer(name, { run, process }) {
			await run("docker", [
				"rm",
				"--force",
				"--volumes",
				name
			], {
				...process,
				removes: true
			});
		}
		async function removeImage(name, { run, process }) {
			await run("docker", [
				"image",
				"rm",
				"--force",
				testImage(name)
			], {
				...process,
				removes: true
			});
		}
		async function removeLeftTest(name, runtime) {
			await removeContainer(name, runtime);
			await removeImage(name, runtime);
		}
		function tooLong(leg) {
			const message = `${(0, docker_failure.ue)(leg)}: the smoke test did not end within ${TIME_LIMIT / 6e4} minutes`;
			return new errors_error._G("BUILD", message, { advice: "Nothing was pushed. Start what serves in the background, and let the test end." });
		}
		async function assertLoaded(leg, name, { config, pushed }, { run, process }) {
			const { stdout } = await run("docker", [
				"image",
				"inspect",
				"--format",
				"{{json .}}",
				name
			], process);
			const { id, noted } = readEngineImage(stdout);
			const made = config ?? noted;
			if (made !== void 0 && (id === made || id === pushed?.digest)) return made;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: the engine has ${id || "nothing"} where the build made ${config ?? pushed?.digest ?? "nothing"}`, { advice: advice.X0 });
		}
		function readEngineImage(stdout) {
			if (stdout.trim() === "") return { id: "" };
			const { Id: id, Descriptor: descriptor } = (0, json.dw)(new TextEncoder().encode(stdout), "what docker image inspect printed");
			const annotations = (0, json.OW)(descriptor) ? descriptor.annotations : void 0;
			const noted = (0, json.OW)(annotations) ? annotations["config.digest"] : void 0;
			return {
				id: typeof id === "string" ? id : "",
				...typeof noted === "string" && (0, lib_digest.B)(noted) ? { noted } : {}
			};
		}
		function explainTest(leg, { exitCode, stdout, stderr }, redact) {
			const output = redact(`${stdout}${stderr}`).trimEnd().split("\n").slice(-20).join("\n");
			return new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: the smoke test ended with status ${exitCode}${output === "" ? "" : `\n${output}`}`, { advice: adviceOf(leg, exitCode, output) });
		}
		function adviceOf({ platform }, exitCode, output) {
			if (/exec format error/.test(output)) return `What was started is not for ${platform}, or this machine cannot run ${platform}.`;
			if (exitCode === 127 || /executable file not found|no such file or directory/.test(output)) return advice.w5;
			if (exitCode === 137) return "Nothing was pushed. The test was killed: it may have needed more than 4 GiB of memory.";
			return "Nothing was pushed. See what the test printed.";
		}
		function assertTested(leg, tested, pushed) {
			if (pushed.length === 1 && pushed[0] === tested) return;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: tested was an image with the configuration ${tested}, but pushed one with ${pushed.join(", ") || "none"}`, { advice: advice.Cb });
		}
		var reuse_evidence = __nccwpck_require__(619);
		async function adopt(leg, world) {
			if (leg.onExisting !== "reuse") return void 0;
			const found = await (0, find_reusable.vY)(leg, world).catch(() => void 0);
			return found?.kind === "reuse" ? found : void 0;
		}
		async function note(leg, pushed, listed, evidence) {
			const identity = leg.trust === "evidence" ? (0, reuse_evidence.cu)(leg) : void 0;
			if (identity !== void 0) await evidence?.keep((0, reuse_evidence.h$)(identity, pushed, listed));
		}
		function labelUpon(leg, base, secretNames) {
			if (base === void 0) return (0, fingerprint.s1)(leg, secretNames, content_hash.sc);
			const { labels } = labelUpon(base.leg, base.base, secretNames);
			return (0, fingerprint.s1)(leg, secretNames, content_hash.sc, labels[fingerprint.Pv] ?? "");
		}
		function configOf({ config, platform: { os, architecture, variant }, content }) {
			return {
				digest: config,
				os,
				architecture,
				...variant === void 0 ? {} : { variant },
				...content === void 0 ? {} : { content }
			};
		}
		function madeOf({ descriptor: { digest, mediaType, size }, content }) {
			return {
				digest,
				mediaType,
				size,
				compressedSize: content.compressedSize,
				config: configOf(content)
			};
		}
		function reportOf(leg, made) {
			const inputs = leg.labels[fingerprint.Pv];
			return {
				schemaVersion: 1,
				leg: leg.index,
				variant: leg.variant,
				platform: leg.platform,
				...made,
				images: leg.images,
				tags: leg.tags,
				...leg.push && inputs !== void 0 ? { inputs } : {}
			};
		}
		async function checkPushed(leg, { pushed, parts, tested }, { images, evidence }, timeline) {
			if (pushed === void 0) return {};
			timeline.enter("check");
			const [image = ""] = leg.images;
			const contents = await images.read((0, reference["if"])(image), pushed.digest, parts);
			assertPushed(leg, pushed.digest, contents);
			if (tested !== void 0) assertTested(leg, tested, contents.map(({ config }) => config));
			const compressedSize = contents.reduce((sum, content) => sum + content.compressedSize, 0);
			const [first] = contents;
			if (first !== void 0) await note(leg, pushed.digest, first.listed, evidence);
			return {
				...pushed,
				compressedSize,
				...first === void 0 ? {} : { config: configOf(first) }
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
		const SUBMISSIONS = 12;
		const batchBackend = (runtime, options = {}) => (leg, place = {}) => buildElsewhere(leg, runtime, options, place);
		async function buildElsewhere(leg, runtime, options, place) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { batch } = leg;
				if (batch === void 0) throw new Error(`leg ${leg.index} is not for AWS Batch`);
				refuseWhatStaysHere(leg, options, place);
				const { log, environment, connectBatch: connect } = runtime;
				if (connect === void 0) throw new Error("nothing here reaches AWS Batch");
				const region = batch.region || environment.AWS_REGION || environment.AWS_DEFAULT_REGION;
				if (!region) throw (0, errors_error.aY)("batch-region", "no region is given", "e.g. us-gov-west-1, or AWS_REGION");
				const timeline = new Timeline(runtime.now);
				const { base } = place;
				const labelled = labelUpon(leg, base, []);
				timeline.enter("look up");
				const there = await takeWhatIsThere(labelled, runtime);
				if (there !== void 0) return {
					...there,
					...timeline.end()
				};
				const nonce = `${runtime.uniqueName()}-${leg.index}`;
				const command = ["job", encodeJobRequest({
					leg,
					...base === void 0 ? {} : { base },
					nonce,
					insecureRegistries: options.insecureRegistries ?? [],
					...options.buildkitImage === void 0 ? {} : { buildkitImage: options.buildkitImage }
				})];
				const account = {
					region,
					roles: batch.roles ?? []
				};
				const port = __addDisposableResource(env_1, await connect(account, environment), false);
				timeline.enter("wait for a machine");
				const id = await aws_batch_submit(port, leg, batch, command, runtime);
				log.info(`Submitted job ${id} to queue ${batch.queue} in ${region}.`);
				runtime.onJob?.({
					id,
					...account
				});
				const report = await new BatchJob(id, port, leg, batch, nonce, runtime, timeline).wait();
				timeline.enter("check");
				const { digest, mediaType, size } = report;
				const pushed = digest === void 0 || mediaType === void 0 || size === void 0 ? {} : { pushed: {
					digest: (0, lib_digest.m)(digest),
					mediaType,
					size
				} };
				if (digest !== void 0) await assertIsThere(labelled, report, digest, runtime);
				const made = await checkPushed(labelled, pushed, runtime, timeline);
				const inputs = labelled.labels[fingerprint.Pv];
				return {
					...report,
					...made,
					...leg.push && inputs !== void 0 ? { inputs } : {},
					...timeline.end()
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
		}
		async function assertIsThere(leg, { config }, digest, { images }) {
			const [image = ""] = leg.images;
			const found = await images.read((0, reference["if"])(image), (0, lib_digest.m)(digest));
			if (found.every(({ labels }) => labels[fingerprint.Pv] === leg.labels[fingerprint.Pv]) && found.some((one) => one.config === config?.digest)) return;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: the job reported ${image}@${digest}, which was not built from what was asked for`, { advice: "See who may write to the log of the job, and run it again." });
		}
		function refuseWhatStaysHere(leg, { secrets = "" }, { base, layout }) {
			const where = `${(0, docker_failure.ue)(leg)}: AWS Batch builds it`;
			if (secrets.trim() !== "" || (leg.ssh ?? []).length > 0) throw (0, errors_error.aY)(leg.ssh === void 0 ? "IMAGE_SECRETS" : "ssh", `${where}, and secrets of this machine are not sent there`, "builds without secrets, or backend: github for this platform");
			if (layout !== void 0 || base?.layout !== void 0) throw (0, errors_error.aY)("backend", `${where}, and what is built from another variant has it from a registry`, "a build that is pushed");
		}
		async function takeWhatIsThere(leg, runtime) {
			const found = await (0, find_reusable.vY)(leg, runtime);
			if (found.kind !== "reuse" || found.missing.length > 0) return void 0;
			const { image, tag } = found.from;
			runtime.log.info(`Reusing ${image}:${tag}, built from this commit and these inputs: ${found.descriptor.digest}`);
			return {
				...reportOf(leg, madeOf(found)),
				reused: true
			};
		}
		async function aws_batch_submit(port, leg, batch, command, { sleep, log, signal }) {
			const job = {
				name: nameJob(leg),
				queue: batch.queue,
				definition: batch.definition,
				command,
				attemptSeconds: Math.max(60, batch.minutes * 60)
			};
			for (let tries = 1;; tries += 1) {
				signal?.throwIfAborted();
				try {
					return await port.submit(job);
				} catch (error) {
					if (kindOfError(error) !== "throttled" || tries === SUBMISSIONS) throw explainBatch(error, leg, batch);
					log.debug(`SubmitJob is throttled; attempt ${tries + 1}`);
					await sleep(pauseBefore(tries));
				}
			}
		}
		var checkout_files = __nccwpck_require__(3605);
		function runArguments(leg) {
			return [
				leg.network === void 0 ? [] : ["--network", leg.network],
				leg.shmSize === void 0 ? [] : ["--shm-size", leg.shmSize],
				(leg.ulimit ?? []).flatMap((limit) => ["--ulimit", limit]),
				(leg.addHosts ?? []).flatMap((host) => ["--add-host", host])
			].flat();
		}
		function runMembers(leg) {
			const { network, shmSize, ulimit = [], addHosts = [] } = leg;
			return {
				...network === void 0 ? {} : { network },
				...shmSize === void 0 ? {} : { "shm-size": shmSize },
				...ulimit.length === 0 ? {} : { ulimits: ulimit },
				...addHosts.length === 0 ? {} : { "extra-hosts": Object.fromEntries(addHosts.map((host) => [host.slice(0, host.indexOf("=")), host.slice(host.indexOf("=") + 1)])) }
			};
		}
		function freshArguments(leg) {
			return [
				leg.noCache === true ? ["--no-cache"] : [],
				(leg.noCacheFilters ?? []).flatMap((stage) => ["--no-cache-filter", stage]),
				leg.pull === true ? ["--pull"] : []
			].flat();
		}
		function compressionOf({ compression, compressionLevel, forceCompression }) {
			return [
				...(compression ?? "gzip") !== "gzip" || compressionLevel !== void 0 || forceCompression === true ? [`compression=${compression ?? "gzip"}`] : [],
				...compressionLevel === void 0 ? [] : [`compression-level=${compressionLevel}`],
				...forceCompression === true ? ["force-compression=true"] : []
			];
		}
		var external_node_crypto_ = __nccwpck_require__(7598);
		var caches = __nccwpck_require__(2300);
		const NO_CACHE = {
			from: [],
			to: []
		};
		function cacheOptions(leg, environment) {
			const { from, to } = optionsOf(leg, environment);
			return {
				from: leg.noCache === true ? [] : from,
				to
			};
		}
		function optionsOf(leg, environment) {
			const { cacheFrom = [], cacheTo = [], cacheMode = "max" } = leg;
			if (cacheFrom.length + cacheTo.length > 0) return givenOptions(leg, environment);
			if ((leg.cache === "gha" || leg.cache === "auto") && hasGitHubCache(environment)) {
				const base = `type=gha,scope=${leg.cacheScope}`;
				return {
					from: [base],
					to: [`${base},mode=${cacheMode},ignore-error=true`]
				};
			}
			const image = leg.images[0];
			if (leg.cache === "registry" && image !== void 0) {
				const caches = scopesOf(leg).map((scope) => `type=registry,ref=${image}:${cacheTag(scope)}`);
				const types = [
					"image-manifest=true",
					"oci-mediatypes=true",
					...compressionOf(leg)
				].join(",");
				const to = `${caches[0]},mode=${cacheMode},${types},ignore-error=true`;
				return {
					from: caches,
					to: leg.push && leg.cacheWrite !== false ? [to] : []
				};
			}
			return NO_CACHE;
		}
		function isAutomatic(leg, environment) {
			const { cacheFrom = [], cacheTo = [] } = leg;
			return leg.cache === "auto" && cacheFrom.length + cacheTo.length === 0 && hasGitHubCache(environment);
		}
		function givenOptions(leg, environment) {
			const { cacheFrom = [], cacheTo = [], cacheMode = "max" } = leg;
			const isThere = (line) => !isGitHubs(line) || hasGitHubCache(environment);
			const scoped = (line) => line.includes(caches.h) ? (isGitHubs(line) ? [leg.cacheScope] : scopesOf(leg)).map((scope) => line.replaceAll(caches.h, scope)) : [line];
			const mayWrite = (line) => isGitHubs(line) || leg.push && leg.cacheWrite !== false;
			return {
				from: cacheFrom.filter(isThere).flatMap(scoped),
				to: cacheTo.filter((line) => isThere(line) && mayWrite(line)).map((line) => {
					const mode = /(?:^|,)mode=/.test(line) ? "" : `,mode=${cacheMode}`;
					const errors = /(?:^|,)ignore-error=/.test(line) ? "" : ",ignore-error=true";
					return `${scoped(line)[0]}${mode}${errors}`;
				})
			};
		}
		function scopesOf({ cacheScope, cacheRef }) {
			return cacheRef === void 0 ? [cacheScope] : [`${cacheScope}-${cacheRef}`, cacheScope];
		}
		function isGitHubs(line) {
			return /(?:^|,)type=gha(?:,|$)/.test(line);
		}
		function hasGitHubCache(environment) {
			const isSet = (name) => (environment[name] ?? "") !== "";
			return isSet("ACTIONS_RUNTIME_TOKEN") && (isSet("ACTIONS_RESULTS_URL") || isSet("ACTIONS_CACHE_URL"));
		}
		function cacheTag(scope) {
			const tag = `buildcache-${scope.replaceAll(/[^a-zA-Z0-9._-]+/g, "-")}`;
			if (tag.length <= reference.Ti) return tag;
			const hash = (0, external_node_crypto_.createHash)("sha256").update(scope).digest("hex").slice(0, 12);
			return `${tag.slice(0, reference.Ti - hash.length - 1)}-${hash}`;
		}
		function localArguments(output) {
			const plain = [
				"--provenance",
				"false",
				"--sbom",
				"false"
			];
			if (output.kind === "load") return [
				"--load",
				...output.names.flatMap((name) => ["--tag", name]),
				...plain
			];
			return [
				"--output",
				`type=${output.kind},"dest=${output.path.replaceAll("\"", "\"\"")}"`,
				...plain
			];
		}
		function buildCommand(asked, context) {
			const { cacheMode } = context;
			const leg = cacheMode === void 0 ? asked : {
				...asked,
				cacheMode
			};
			const isLast = context.load === void 0 && context.withoutPush !== true || !leg.push;
			const cache = context.withoutCache ? NO_CACHE : cacheOptions(leg, context.environment);
			return {
				args: [
					["buildx", "build"],
					context.builder === void 0 ? [] : ["--builder", context.builder],
					[
						"--progress",
						"plain",
						"--metadata-file",
						context.metadataFile
					],
					[
						"--platform",
						leg.platform,
						"--file",
						leg.dockerfile
					],
					leg.target === void 0 || leg.target === "" ? [] : ["--target", leg.target],
					context.load === void 0 ? pushArguments(leg, context) : loadArguments(leg, context.load),
					pairArguments("--label", leg.labels),
					pairArguments("--build-arg", leg.buildArgs),
					pairArguments("--build-context", leg.buildContexts),
					runArguments(leg),
					context.again === true ? [] : freshArguments(leg),
					(context.ssh ?? []).flatMap((value) => ["--ssh", value]),
					secretSources(context.secrets).flatMap((source) => ["--secret", source]),
					cacheArguments({
						from: context.cachePart === "write" ? [] : cache.from,
						to: isLast ? context.cachePart === "read" ? inline(cache) : cache.to : []
					}),
					["--", leg.context]
				].flat(),
				env: childEnvironment(context.environment, context.secrets)
			};
		}
		function stagesCommand(leg, builder) {
			return [
				[
					"buildx",
					"build",
					"--call",
					"targets,format=json",
					"--progress",
					"quiet"
				],
				builder === void 0 ? [] : ["--builder", builder],
				[
					"--file",
					leg.dockerfile,
					"--",
					leg.context
				]
			].flat();
		}
		function secretSources(secrets) {
			return secrets.map(({ id }, index) => `id=${id},env=${secretVariable(index)}`);
		}
		function secretVariable(index) {
			return `MULTIARCH_BUILD_SECRET_${index}`;
		}
		const NOT_HANDED_ON = /* @__PURE__ */ new Set(["GITHUB_EVENT_PATH", "BUILDER_KEYS"]);
		function childEnvironment(environment, secrets) {
			const inherited = Object.entries(environment).filter((pair) => pair[1] !== void 0 && !NOT_HANDED_ON.has(pair[0]));
			return {
				...Object.fromEntries(inherited),
				BUILDX_METADATA_PROVENANCE: "disabled",
				BUILDX_METADATA_WARNINGS: "1",
				...Object.fromEntries(secrets.map(({ value }, index) => [secretVariable(index), value]))
			};
		}
		function pushArguments(leg, { environment, withoutPush = false, layout, output: local, pushed, atOnce, cachePart }) {
			if (cachePart === "write") return CACHE_ALONE;
			if (!leg.push && !withoutPush) {
				if (layout !== void 0) return layoutArguments(layout);
				if (local !== void 0) return localArguments(local);
			}
			return [
				withoutPush ? ["--output", "type=cacheonly"] : outputArguments(leg, pushed, atOnce),
				attestationArguments(leg),
				annotationArguments(leg, environment)
			].flat();
		}
		const CACHE_ALONE = [
			"--output",
			"type=cacheonly",
			"--provenance",
			"false",
			"--sbom",
			"false"
		];
		function loadArguments(leg, name) {
			const packed = compressionOf(leg);
			return [
				...packed.length === 0 ? [
					"--load",
					"--tag",
					name
				] : ["--output", [
					"type=docker",
					`name=${name}`,
					"oci-mediatypes=true",
					...packed
				].join(",")],
				"--provenance",
				"false",
				"--sbom",
				"false"
			];
		}
		function layoutArguments(folder) {
			return [
				"--output",
				`type=oci,tar=false,compression=uncompressed,"dest=${folder}"`,
				"--provenance",
				"false",
				"--sbom",
				"false"
			];
		}
		function outputArguments(leg, images = leg.images, atOnce = false) {
			if (!leg.push) return ["--output", "type=cacheonly"];
			if (images.length === 0) throw new errors_error._G("INVALID_INPUT", "images: this build is to be pushed, but no image is named");
			const output = `type=image,push=true,store=false,${[`oci-mediatypes=${leg.format !== "docker"}`, ...compressionOf(leg)].join(",")}`;
			const named = (names) => names.length === 1 ? `name=${names[0]}` : `"name=${names.join(",")}"`;
			const tagged = (image) => leg.tags.map((tag) => `${image}:${tag}`);
			if (isPushedByDigest(leg)) return (atOnce ? images.map((image) => [image]) : [images]).flatMap((names) => ["--output", `${output},push-by-digest=true,name-canonical=true,${named(names)}`]);
			if (atOnce) return images.flatMap((image) => ["--output", `${output},${named(tagged(image))}`]);
			return [
				...images.flatMap(tagged).flatMap((tag) => ["--tag", tag]),
				"--output",
				output
			];
		}
		function isPushedByDigest(leg) {
			return leg.push && leg.tags.length === 0;
		}
		function attestationArguments(leg) {
			if (leg.format !== "oci") return [
				"--provenance",
				"false",
				"--sbom",
				"false"
			];
			return [leg.provenance === void 0 ? [] : ["--provenance", leg.provenance], leg.sbom === void 0 ? [] : ["--sbom", leg.sbom]].flat();
		}
		function isAttested(leg, environment) {
			if (leg.format !== "oci") return false;
			const byDefault = !isTrue(environment.BUILDX_NO_DEFAULT_ATTESTATIONS);
			return (leg.provenance === void 0 ? byDefault : isAsked(leg.provenance)) || isAsked(leg.sbom);
		}
		function isTrue(text) {
			return /^(?:1|t|true)$/i.test(text ?? "");
		}
		function isAsked(value) {
			return value !== void 0 && value !== "" && !/^(?:0|f|false)$|(?:^|,)disabled=true/i.test(value);
		}
		function canHoldAnnotations(leg) {
			return leg.format !== "docker";
		}
		function annotationArguments(leg, environment) {
			if (!leg.push || !canHoldAnnotations(leg)) return [];
			const level = isAttested(leg, environment) ? "manifest,index" : "manifest";
			return Object.entries(leg.annotations).flatMap(([key, value]) => ["--annotation", `${level}:${key}=${value}`]);
		}
		function pairArguments(flag, pairs) {
			return Object.entries(pairs).flatMap(([key, value]) => [flag, `${key}=${value}`]);
		}
		function inline({ to }) {
			return to.filter((value) => /(?:^|,)type=inline(?:,|$)/.test(value));
		}
		function cacheArguments({ from, to }) {
			return [from.flatMap((value) => ["--cache-from", value]), to.flatMap((value) => ["--cache-to", value])].flat();
		}
		const PAUSES = [5e3, 2e4];
		async function runPatiently(start, { log, sleep }) {
			for (let tries = 1;; tries += 1) {
				const result = await start();
				const pause = PAUSES[tries - 1];
				if (result.exitCode === 0 || pause === void 0 || !(0, docker_failure.dg)(result)) return {
					...result,
					tries
				};
				log.warning(`The registry or the network failed; attempt ${tries + 1} in ${pause / 1e3} seconds.`);
				await sleep(pause);
			}
		}
		function copyArguments({ from, descriptor, missing }) {
			return [
				[
					"buildx",
					"imagetools",
					"create",
					"--progress",
					"plain",
					"--prefer-index=false"
				],
				missing.flatMap(({ image, tag }) => ["--tag", `${image}:${tag}`]),
				[`${from.image}@${descriptor.digest}`]
			].flat();
		}
		async function completePush(leg, reuse, { run, log, process, sleep }) {
			if (reuse.missing.length === 0) return;
			const names = reuse.missing.map(({ image, tag }) => `${image}:${tag}`).join(", ");
			log.info(`Copying it to where it is missing: ${names}`);
			const onLine = (line) => log.info(line);
			const start = () => run("docker", copyArguments(reuse), {
				...process,
				onLine
			});
			const result = await runPatiently(start, {
				log,
				sleep
			});
			if (result.exitCode !== 0) throw (0, docker_failure.SP)(result, leg);
		}
		var entries = __nccwpck_require__(7642);
		const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
		const INPUT = "secrets";
		const ACCEPTED = "KEY=VALUE, \"KEY=VALUE over several lines\", or KEY<<END … END";
		function parseSecrets(text, mask) {
			const secrets = [];
			for (const { key: id, value, line } of (0, entries.$)(text, secret_refuse)) {
				for (const form of maskedForms(value)) mask(form);
				if (!KEY.test(id)) throw secret_refuse(line, "has a key that is not a name");
				if (secrets.some((other) => other.id === id)) throw secret_refuse(line, `repeats the key ${id}`);
				secrets.push({
					id,
					value
				});
			}
			return secrets;
		}
		function secret_refuse(line, why) {
			return (0, errors_error.aY)(INPUT, `line ${line} ${why}`, ACCEPTED);
		}
		const SHORTEST_MASKED = 4;
		const NOT_MASKED = [
			"true",
			"false",
			"null",
			"none"
		];
		function maskedForms(value) {
			if (value.trim().length < SHORTEST_MASKED || NOT_MASKED.includes(value.trim().toLowerCase())) return [];
			const lines = value.split("\n").map((line) => line.trim());
			const forms = [
				value,
				value.trim(),
				...lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_MASKED) : [],
				Buffer.from(value).toString("base64"),
				JSON.stringify(value).slice(1, -1),
				encodeURIComponent(value)
			];
			return [...new Set(forms)];
		}
		function redactor(secrets) {
			const forms = secrets.flatMap(({ value }) => maskedForms(value)).sort((a, b) => b.length - a.length);
			return (text) => forms.reduce((result, form) => result.replaceAll(form, "***"), text);
		}
		function redacted(result, redact) {
			return {
				...result,
				stdout: redact(result.stdout),
				stderr: redact(result.stderr)
			};
		}
		var promises_ = __nccwpck_require__(1455);
		var external_node_path_ = __nccwpck_require__(6760);
		var world_runtime = __nccwpck_require__(9765);
		var loopback = __nccwpck_require__(389);
		const BUILDKIT_IMAGE = "docker.io/moby/buildkit@sha256:b059f8d7226d0b326bc871af489a5dddf65e36af4d20d14251b072974d9ee87c";
		const MOUNTS_IMAGE = "docker.io/library/busybox:1.37.0-musl@sha256:5cec3fc171c87218698e85a52af7087de727372aae264a787b8112901a5b0092";
		const BINFMT_IMAGE = "docker.io/tonistiigi/binfmt:qemu-v10.2.3@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0";
		function parseBuilder(text) {
			const lines = text.split(/\r?\n/);
			const value = (key) => lines.find((line) => line.startsWith(`${key}:`))?.slice(key.length + 1).trim() ?? "";
			const error = value("Error");
			return {
				name: value("Name"),
				driver: value("Driver"),
				...error === "" ? {} : { error },
				platforms: lines.filter((line) => line.startsWith("Platforms:")).flatMap((line) => line.slice(10).split(",")).map((platform) => platform.trim().replace(/\*$/, "")).filter((platform) => platform !== ""),
				hasContainerdStore: lines.some((line) => /^ *org\.mobyproject\.buildkit\.worker\.containerd\./.test(line))
			};
		}
		function chooseBuilder(needs, builder) {
			if (builder.error !== void 0 || builder.driver === "") return {
				kind: "refuse",
				why: `docker buildx has no builder that works: ${builder.error ?? "it names no driver"}`,
				advice: "Start the Docker engine, or point DOCKER_HOST to one that runs (`docker version` must show a server)."
			};
			const isMissing = !hasPlatform(builder, needs.platform);
			if (isMissing && !needs.emulation) return refusePlatform(needs, builder);
			if (builder.driver !== "docker") return { kind: "current" };
			const why = isMissing ? `the current one cannot run ${needs.platform}` : whyNotDocker(needs, builder);
			return why === void 0 ? { kind: "current" } : {
				kind: "create",
				why
			};
		}
		function needsEmulator(needs, builder) {
			return needs.emulation && builder.driver === "docker" && !hasPlatform(builder, needs.platform);
		}
		function whyNotDocker(needs, { hasContainerdStore }) {
			if (needs.pushByDigest) return "the current one (driver docker) cannot push without a tag";
			if (needs.estargz === true) return "the current one (driver docker) cannot pack layers as estargz";
			if (hasContainerdStore) return void 0;
			const beyond = [
				needs.attestations ? "attestations" : void 0,
				needs.cacheExport ? "cache export" : void 0,
				needs.annotations ? "annotations" : void 0,
				needs.layouts === true ? "OCI layouts" : void 0,
				needs.ociTypes ? "OCI media types" : void 0
			].filter((need) => need !== void 0);
			if (beyond.length === 0) return void 0;
			return `the current one (driver docker without the containerd image store) has no ${beyond.join(", ")}`;
		}
		function pushesOf({ driver, hasContainerdStore }) {
			if (driver === "docker-container" || driver === "remote") return "freely";
			return driver === "docker" && hasContainerdStore ? "under tags" : void 0;
		}
		function hasPlatform({ platforms }, wanted) {
			return platforms.length === 0 || platforms.some((listed) => (0, lib_platform.my)(split(listed), split(wanted)));
		}
		function split(text) {
			const [os = "", architecture = "", variant] = text.split("/");
			return variant === void 0 ? {
				os,
				architecture
			} : {
				os,
				architecture,
				variant
			};
		}
		function refusePlatform({ platform }, builder) {
			return {
				kind: "refuse",
				why: `the builder '${builder.name}' cannot run ${platform}; it runs ${builder.platforms.join(", ")}`,
				advice: (0, advice.Xt)(platform)
			};
		}
		const DOCKER_CERTIFICATES = "/etc/docker/certs.d";
		async function readAuthorities(folder) {
			const hosts = await (0, promises_.readdir)(folder, { withFileTypes: true }).catch(() => []);
			const found = await Promise.all(hosts.map(async ({ name: host }) => {
				return [host, (await (0, promises_.readdir)((0, external_node_path_.join)(folder, host)).catch(() => [])).filter((name) => name.endsWith(".crt")).sort().map((name) => (0, external_node_path_.join)(folder, host, name))];
			}));
			return Object.fromEntries(found.filter(([, files]) => files.length > 0).sort());
		}
		function buildkitConfiguration({ insecureRegistries, authorities }) {
			return [.../* @__PURE__ */ new Set([...insecureRegistries, ...Object.keys(authorities)])].map((host) => {
				const http = insecureRegistries.includes(host) ? "  http = true\n" : "";
				const files = authorities[host];
				const ca = files === void 0 ? "" : `  ca = ${JSON.stringify(files)}\n`;
				return `[registry.${JSON.stringify(host)}]\n${http}${ca}`;
			}).join("");
		}
		const PROXIES = [
			"HTTP_PROXY",
			"HTTPS_PROXY",
			"NO_PROXY"
		];
		function proxyOptions(environment, isInOwnNetwork) {
			const options = [];
			const withheld = [];
			for (const name of PROXIES) {
				const value = environment[name] || environment[name.toLowerCase()] || "";
				if (value === "") continue;
				const why = name === "NO_PROXY" ? void 0 : whyWithheld(value, isInOwnNetwork);
				if (why === void 0) options.push(quoted(`env.${name}=${value}`));
				else withheld.push(`${name} ${why}`);
			}
			return {
				options,
				withheld
			};
		}
		function whyWithheld(value, isInOwnNetwork) {
			const text = value.includes("://") ? value : `http://${value}`;
			if (!URL.canParse(text)) return "is not an address";
			const { username, password, host } = new URL(text);
			if (username !== "" || password !== "") return "has a login in it, which a command line would show";
			return (0, loopback.U)(host) && !isInOwnNetwork ? "is on a loopback address, which in a container is another one" : void 0;
		}
		function quoted(field) {
			return /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
		}
		function emulatorArguments(platform, image) {
			const { architecture } = (0, lib_platform.Y8)(platform);
			return [
				"run",
				"--rm",
				"--privileged",
				image,
				"--install",
				architecture
			];
		}
		async function installEmulator(leg, { run, log, process, sleep, emulatorImage = BINFMT_IMAGE }) {
			log.info(`Setting up emulation of ${leg.platform}.`);
			const onLine = (line) => log.debug(line);
			const start = () => run("docker", emulatorArguments(leg.platform, emulatorImage), {
				...process,
				onLine
			});
			const result = await runPatiently(start, {
				log,
				sleep
			});
			if (result.exitCode === 0) return;
			const what = `${(0, docker_failure.ue)(leg)}: emulation could not be set up: ${(0, docker_failure.bx)(result)}`;
			if (leg.smokeTest === void 0) log.warning(`${what}; going on with BuildKit's own emulators.`);
			else throw new errors_error._G("ENVIRONMENT", what, { advice: (0, advice.xw)(leg.platform) });
		}
		function tls_context_needsContext({ DOCKER_HOST, DOCKER_TLS, DOCKER_TLS_VERIFY }) {
			return isSet(DOCKER_HOST) && (isSet(DOCKER_TLS) || isSet(DOCKER_TLS_VERIFY));
		}
		const isSet = (value) => value !== void 0 && value !== "";
		function contextName(builder) {
			return `${builder}-engine`;
		}
		async function contextArguments(builder, environment) {
			const { DOCKER_HOST = "", DOCKER_TLS_VERIFY, DOCKER_CERT_PATH, DOCKER_CONFIG, HOME = "" } = environment;
			const folder = DOCKER_CERT_PATH || DOCKER_CONFIG || (0, external_node_path_.join)(HOME, ".docker");
			const options = [`host=${DOCKER_HOST}`];
			for (const name of [
				"ca",
				"cert",
				"key"
			]) {
				const file = (0, external_node_path_.join)(folder, `${name}.pem`);
				if (await exists(file)) options.push(`${name}=${file}`);
			}
			if (!isSet(DOCKER_TLS_VERIFY)) options.push("skip-tls-verify=true");
			return [
				"context",
				"create",
				contextName(builder),
				"--docker",
				options.map(tls_context_quoted).join(",")
			];
		}
		function tls_context_quoted(field) {
			return /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
		}
		async function exists(path) {
			return (0, promises_.access)(path).then(() => true, () => false);
		}
		var builder_instance_addDisposableResource = function(env, value, async) {
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
		var builder_instance_disposeResources = (function(SuppressedError) {
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
		async function openBuilder(leg, runtime) {
			const builder = await currentBuilder(leg, runtime);
			const choice = chooseBuilder({
				...builderNeeds(leg, runtime.environment, runtime.output),
				layouts: runtime.layouts === true
			}, builder);
			if (choice.kind === "refuse") throw new errors_error._G("ENVIRONMENT", choice.why, { advice: choice.advice });
			const [machine] = builder.platforms;
			const known = machine === void 0 ? {} : { machine };
			if (choice.kind === "current") return {
				...known,
				pushes: pushesOf(builder),
				async [Symbol.asyncDispose]() {}
			};
			runtime.log.info(`Creating a builder: ${choice.why}.`);
			const created = await createBuilder(leg, runtime);
			return {
				...known,
				pushes: "freely",
				...created
			};
		}
		async function currentBuilder(leg, runtime) {
			const read = async (asked) => {
				const inspected = await asked;
				if (inspected.exitCode !== 0) throw (0, docker_failure.SP)(inspected, leg);
				return parseBuilder(inspected.stdout);
			};
			const builder = await read(runtime.inspected ?? inspectCurrent(runtime));
			if (builder.error !== void 0 || !needsEmulator(leg, builder)) return builder;
			await installEmulator(leg, runtime);
			return read(inspectCurrent(runtime));
		}
		async function inspectCurrent({ run, process }) {
			try {
				return await run("docker", ["buildx", "inspect"], process);
			} catch (cause) {
				const why = cause instanceof Error ? cause.message : String(cause);
				throw new errors_error._G("ENVIRONMENT", `docker cannot be started: ${why}`, {
					cause,
					advice: "Install Docker with Buildx, and see that `docker` is on the PATH."
				});
			}
		}
		function builderNeeds(leg, environment, output) {
			return {
				platform: leg.platform,
				emulation: leg.emulation,
				ociTypes: leg.push && leg.format !== "docker" || !leg.push && output?.kind === "oci",
				attestations: leg.push && isAttested(leg, environment),
				annotations: leg.push && canHoldAnnotations(leg) && Object.keys(leg.annotations).length > 0,
				cacheExport: cacheOptions(leg, environment).to.length > 0,
				pushByDigest: isPushedByDigest(leg),
				...leg.compression === "estargz" ? { estargz: true } : {}
			};
		}
		async function createBuilder(leg, runtime) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { run, process, log } = runtime;
				const name = runtime.uniqueName();
				const { env } = process;
				const hasContext = tls_context_needsContext(env);
				const left = builder_instance_addDisposableResource(env_1, new AsyncDisposableStack(), true);
				if (hasContext) {
					const result = await orRemoved(run("docker", await contextArguments(name, env), process), (quiet) => removeContext(name, quiet), runtime);
					if (result.exitCode !== 0) throw (0, docker_failure.SP)(result, leg);
					left.defer(() => removeContext(name, runtime));
				}
				let isMade = false;
				const start = async () => {
					const options = {
						...process,
						onLine: (line) => log.debug(line)
					};
					if (isMade) return run("docker", [
						"buildx",
						"inspect",
						"--bootstrap",
						name
					], options);
					isMade = true;
					return withConfiguration(runtime, (file) => run("docker", createArguments(name, leg, runtime, hasContext, file), options));
				};
				const started = await orRemoved(runPatiently(start, runtime), (quiet) => removeBuilder(name, quiet), runtime);
				if (started.exitCode !== 0) {
					await removeBuilder(name, {
						run,
						process,
						log: world_runtime.K
					});
					const failure = (0, docker_failure.SP)(started, leg);
					throw new errors_error._G("ENVIRONMENT", failure.message, { advice: failure.advice ?? advice.Vt });
				}
				left.defer(() => removeBuilder(name, runtime));
				const kept = left.move();
				return {
					name,
					[Symbol.asyncDispose]: () => kept.disposeAsync()
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = builder_instance_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function orRemoved(made, remove, { run, process }) {
			try {
				return await made;
			} catch (error) {
				await remove({
					run,
					process,
					log: world_runtime.K
				});
				throw error;
			}
		}
		async function removeBuilder(name, { run, log, process }) {
			const removed = await run("docker", [
				"buildx",
				"rm",
				"--force",
				name
			], {
				...process,
				removes: true
			});
			if (removed.exitCode !== 0) log.warning(`The builder ${name} could not be removed: ${removed.stderr.trim()}`);
		}
		async function removeContext(name, { run, log, process }) {
			const removed = await run("docker", [
				"context",
				"rm",
				"--force",
				contextName(name)
			], {
				...process,
				removes: true
			});
			if (removed.exitCode !== 0) log.warning(`The context of ${name} could not be removed: ${removed.stderr.trim()}`);
		}
		const OWN_BUILDER = "Where it needs one, make a builder before this step: docker buildx create --use --driver-opt env.HTTPS_PROXY=…";
		function createArguments(name, leg, { buildkitImage = BUILDKIT_IMAGE, mountsImage, environment, log }, hasContext, configuration) {
			const isInOwnNetwork = isOnThisMachine(leg, mountsImage);
			const { options, withheld } = proxyOptions(environment, isInOwnNetwork);
			for (const why of withheld) log.warning(`The builder goes without a proxy: ${why}.`, OWN_BUILDER);
			return [
				[
					"buildx",
					"create",
					"--bootstrap",
					"--name",
					name,
					"--driver",
					"docker-container"
				],
				["--driver-opt", `image=${buildkitImage}`],
				isInOwnNetwork ? ["--driver-opt", "network=host"] : [],
				options.flatMap((option) => ["--driver-opt", option]),
				configuration === void 0 ? [] : ["--buildkitd-config", configuration],
				hasContext ? [contextName(name)] : []
			].flat();
		}
		function isOnThisMachine({ images, buildContexts, cacheMounts = [] }, mountsImage = "") {
			const contexts = Object.values(buildContexts).map((context) => context.replace(/^docker-image:\/\//, ""));
			return [
				...images,
				...contexts,
				...cacheMounts.length > 0 ? [mountsImage] : []
			].some((image) => image.includes("/") && (0, loopback.U)(image.slice(0, image.indexOf("/"))));
		}
		async function withConfiguration({ insecureRegistries, temporaryDirectory, certificates = DOCKER_CERTIFICATES }, use) {
			const configuration = buildkitConfiguration({
				insecureRegistries,
				authorities: await readAuthorities(certificates)
			});
			if (configuration === "") return use(void 0);
			const directory = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryDirectory, "multiarch-builder-"));
			try {
				const file = (0, external_node_path_.join)(directory, "buildkitd.toml");
				await (0, promises_.writeFile)(file, configuration);
				return await use(file);
			} finally {
				await (0, promises_.rm)(directory, {
					recursive: true,
					force: true
				});
			}
		}
		var external_node_fs_ = __nccwpck_require__(3024);
		var plugin_addDisposableResource = function(env, value, async) {
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
		var plugin_disposeResources = (function(SuppressedError) {
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
		const STARTED_BY = "DOCKER_CLI_PLUGIN_ORIGINAL_CLI_COMMAND";
		const SYSTEM_FOLDERS = [
			"/usr/local/lib/docker/cli-plugins",
			"/usr/local/libexec/docker/cli-plugins",
			"/usr/lib/docker/cli-plugins",
			"/usr/libexec/docker/cli-plugins"
		];
		const startingBuildx = (run, systemFolders = SYSTEM_FOLDERS) => async (command, args, options) => {
			const plugin = command === "docker" && args[0] === "buildx" ? await findBuildx(options.env, systemFolders) : void 0;
			if (plugin === void 0) return run(command, args, options);
			return run(plugin, args, {
				...options,
				env: {
					...options.env,
					[STARTED_BY]: command
				}
			});
		};
		async function findBuildx(environment, systemFolders = SYSTEM_FOLDERS) {
			const { DOCKER_CONFIG, HOME = "", PATH = "" } = environment;
			const folder = DOCKER_CONFIG || HOME && (0, external_node_path_.join)(HOME, ".docker");
			if (!(0, external_node_path_.isAbsolute)(folder)) return void 0;
			try {
				if (!await isDocker(PATH)) return void 0;
				const folders = [
					...await extraFolders(folder),
					(0, external_node_path_.join)(folder, "cli-plugins"),
					...systemFolders
				];
				for (const one of folders) {
					const path = (0, external_node_path_.join)(one, "docker-buildx");
					if (await isThere(path)) return await isProgram(path) ? path : void 0;
				}
			} catch {}
		}
		async function extraFolders(folder) {
			const path = (0, external_node_path_.join)(folder, "config.json");
			if (!await isThere(path)) return [];
			const { cliPluginsExtraDirs: extra = [] } = (0, json.dw)(await (0, promises_.readFile)(path), path);
			if (!(Array.isArray(extra) && extra.every((one) => typeof one === "string" && (0, external_node_path_.isAbsolute)(one)))) throw new Error(`${path}: it names plugins' folders in a way that is not known`);
			return extra;
		}
		async function isDocker(path) {
			for (const folder of path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute)) {
				const found = (0, external_node_path_.join)(folder, "docker");
				if (await isThere(found)) return (0, external_node_path_.basename)(await (0, promises_.realpath)(found)) === "docker" && await isProgram(found);
			}
			return false;
		}
		async function isThere(path) {
			return (0, promises_.stat)(path).then(() => true, (error) => {
				if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
				throw error;
			});
		}
		async function isProgram(path) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				await (0, promises_.access)(path, external_node_fs_.constants.X_OK);
				const { bytesRead, buffer } = await plugin_addDisposableResource(env_1, await (0, promises_.open)(path), true).read({
					buffer: Buffer.alloc(4),
					length: 4
				});
				return bytesRead === 4 && EXECUTABLES.has(buffer.toString("hex"));
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = plugin_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		const EXECUTABLES = /* @__PURE__ */ new Set([
			"7f454c46",
			"cffaedfe",
			"cafebabe"
		]);
		function mountKeys(leg) {
			const identity = JSON.stringify([leg.cacheMounts, leg.buildArgs[NAMESPACE_ARGUMENT] ?? ""]);
			const hash = (0, external_node_crypto_.createHash)("sha256").update(identity).digest("hex").slice(0, 8);
			const prefix = `multiarch-mounts-${leg.cacheScope}-${hash}-`;
			return {
				key: `${prefix}${leg.revision}`,
				prefix
			};
		}
		const NAMESPACE_ARGUMENT = "BUILDKIT_CACHE_MOUNT_NS";
		const FILE = "mounts.tar";
		function mountsDockerfile(image, mounts, direction) {
			const options = mounts.map((mount, index) => `--mount=type=cache,target=/mounts/${index},id=${mount}`);
			const head = [
				`FROM ${image} AS mounts`,
				"USER 0:0",
				"ARG UNIQUE"
			];
			const run = (...words) => ["RUN", ...words].join(" \\\n  ");
			const lines = direction === "pack" ? [
				run(...options, `: "$UNIQUE" && tar -cf /${FILE} -C /mounts .`),
				"FROM scratch",
				`COPY --from=mounts /${FILE} /`
			] : [run("--mount=type=bind,target=/saved", ...options, `: "$UNIQUE" && tar -xf /saved/${FILE} -C /mounts`)];
			return `${[...head, ...lines].join("\n")}\n`;
		}
		class CacheMounts {
			#leg;
			#mounts;
			#runtime;
			#found;
			constructor(leg, mounts, runtime) {
				this.#leg = leg;
				this.#mounts = mounts;
				this.#runtime = runtime;
			}
			async restore(builder) {
				await this.#attempt("restored", async () => {
					const { key, prefix } = mountKeys(this.#leg);
					const { store, log } = this.#runtime;
					const directory = await this.#emptyDirectory();
					this.#found = await store.restore(directory, key, prefix);
					if (this.#found === void 0) log.info("Cache mounts: nothing was kept yet.");
					if (this.#found === void 0 || !await cache_mounts_exists((0, external_node_path_.join)(directory, FILE))) return;
					await this.#build(builder, directory, "unpack", ["--output", "type=cacheonly"]);
					log.info(`Cache mounts: restored from ${this.#found}.`);
				});
			}
			async save(builder) {
				const { key } = mountKeys(this.#leg);
				if (!(this.#leg.cacheWrite ?? this.#leg.push) || this.#leg.revision === "" || this.#found === key) return;
				await this.#attempt("kept", async () => {
					const directory = await this.#emptyDirectory();
					await this.#build(builder, directory, "pack", ["--output", `type=local,dest=${directory}`]);
					await this.#runtime.store.save(directory, key);
				});
			}
			async #attempt(what, work) {
				try {
					await work();
				} catch (error) {
					const why = error instanceof Error ? error.message : String(error);
					this.#runtime.log.warning(`The cache mounts could not be ${what}: ${why}`);
				} finally {
					await (0, promises_.rm)(this.#directory, {
						recursive: true,
						force: true
					});
				}
			}
			get #directory() {
				return (0, external_node_path_.join)(this.#runtime.temporaryDirectory, "multiarch-cache-mounts", this.#leg.cacheScope);
			}
			async #emptyDirectory() {
				await (0, promises_.rm)(this.#directory, {
					recursive: true,
					force: true
				});
				await (0, promises_.mkdir)(this.#directory, { recursive: true });
				return this.#directory;
			}
			async #build({ name }, directory, direction, output) {
				const { run, process, image, unique, log, sleep } = this.#runtime;
				const dockerfile = (0, external_node_path_.join)(directory, "Dockerfile");
				await (0, promises_.writeFile)(dockerfile, mountsDockerfile(image, this.#mounts, direction));
				const namespace = this.#leg.buildArgs[NAMESPACE_ARGUMENT];
				const args = [
					[
						"buildx",
						"build",
						"--progress",
						"plain",
						"--provenance",
						"false"
					],
					name === void 0 ? [] : ["--builder", name],
					["--platform", this.#leg.platform],
					["--build-arg", `UNIQUE=${unique}-${direction}`],
					namespace === void 0 ? [] : ["--build-arg", `${NAMESPACE_ARGUMENT}=${namespace}`],
					[
						...output,
						"--file",
						dockerfile,
						"--",
						directory
					]
				].flat();
				const start = () => run("docker", args, {
					...process,
					onLine: (line) => log.debug(line)
				});
				const result = await runPatiently(start, {
					log,
					sleep
				});
				await (0, promises_.rm)(dockerfile);
				if (result.exitCode !== 0) throw new Error((0, docker_failure.bx)(result));
			}
		}
		async function cache_mounts_exists(path) {
			return (0, promises_.access)(path).then(() => true, () => false);
		}
		const SHARE = .1;
		const SHARE_OF_REST = .3;
		const LEAST = 1;
		const WORTH = .2;
		const LOSSES = 2;
		const PAUSE = 259200;
		function chooseUse(history, most, now) {
			if (history !== void 0 && isPaused(history, now)) return { read: false };
			return {
				read: true,
				write: history?.mode === "min" ? "min" : most
			};
		}
		function isPaused({ mode, at }, now) {
			return mode === "off" && now < at + PAUSE;
		}
		function allowedTime(history, { seconds, made }) {
			const allowed = (history !== void 0 && history.lates > 0 ? SHARE_OF_REST : SHARE) * Math.max(history?.cold ?? 0, seconds);
			return made === 0 || allowed < LEAST ? 0 : allowed;
		}
		function savedTime(history, { seconds, found }) {
			const cold = history?.cold ?? 0;
			return found === 0 || cold === 0 ? void 0 : Math.max(0, cold - seconds);
		}
		function learn(history, use, run, now) {
			if (!use.read || use.write === void 0) return void 0;
			const cold = run.found === 0 ? run.seconds : history?.cold ?? 0;
			const losses = isLoss(history, run) ? (history?.losses ?? 0) + 1 : 0;
			const next = {
				cold,
				losses,
				lates: 0,
				at: now
			};
			if (run.isLate) return {
				...next,
				losses: 0,
				...afterLate(history, use.write)
			};
			if (losses >= LOSSES) return {
				...next,
				mode: "off",
				losses: 0
			};
			const noted = {
				...next,
				mode: use.write
			};
			if (history === void 0) return run.written > 0 ? noted : void 0;
			return noted.mode !== history.mode || losses !== history.losses || history.lates > 0 || !isNear(noted.cold, history.cold) ? noted : void 0;
		}
		function afterLate(history, written) {
			if (history === void 0 || history.mode !== written || history.lates === 0) return {
				mode: written,
				lates: 1
			};
			return {
				mode: written === "max" ? "min" : "off",
				lates: 0
			};
		}
		function isLoss(history, run) {
			if (history === void 0 || history.mode === "off") return false;
			const saved = savedTime(history, run);
			if (saved === void 0) return run.found === 0 && run.written > 0 && history.lates === 0;
			return saved < run.written || saved < WORTH * history.cold;
		}
		function isNear(one, other) {
			return Math.abs(one - other) <= WORTH * Math.max(one, other);
		}
		const NOTE = /^(max|min|off)\.(\d{1,7})\.(\d)\.(\d)\.(\d{1,12})$/;
		function printHistory({ mode, cold, losses, lates, at }) {
			return [
				mode,
				Math.round(cold * 10),
				losses,
				lates,
				Math.round(at)
			].join(".");
		}
		function readHistory(text) {
			const [, mode = "", cold = "", losses = "", lates = "", at = ""] = NOTE.exec(text) ?? [];
			if (mode !== "max" && mode !== "min" && mode !== "off") return void 0;
			return {
				mode,
				cold: Number(cold) / 10,
				losses: Number(losses),
				lates: Number(lates),
				at: Number(at)
			};
		}
		class Steps {
			#steps = /* @__PURE__ */ new Set();
			#found = /* @__PURE__ */ new Set();
			#exports = /* @__PURE__ */ new Set();
			#exported = 0;
			line(line, isAgain) {
				const [, number = "", words = ""] = /^#(\d+) (.*)$/.exec(line) ?? [];
				if (!isAgain && /^\[(?!internal\]|auth\])[^\]]*\] (?!FROM )/.test(words)) this.#steps.add(number);
				if (!isAgain && words === "CACHED") this.#found.add(number);
				if (/^exporting (?:cache|to GitHub Actions Cache)/.test(words)) this.#exports.add(number);
				const [, seconds] = /^DONE (\d+(?:\.\d+)?)s$/.exec(words) ?? [];
				if (seconds !== void 0 && this.#exports.has(number)) this.#exported += Number(seconds);
			}
			get found() {
				return [...this.#steps].filter((number) => this.#found.has(number)).length;
			}
			get made() {
				return this.#steps.size - this.found;
			}
			get exported() {
				return this.#exported;
			}
		}
		function inTime(limit, program, args) {
			if (limit === void 0) return [program, args];
			return ["timeout", [
				"-s",
				"INT",
				"-k",
				"5",
				limit.toFixed(1),
				program,
				...args
			]];
		}
		const LATE = [124, 137];
		class LegCache {
			#leg;
			#runtime;
			#steps = new Steps();
			#prefix;
			#lookup;
			#history;
			#use;
			#isRefused = false;
			constructor(leg, runtime) {
				this.#leg = leg;
				this.#runtime = runtime;
				const isOurs = isAutomatic(leg, runtime.environment);
				this.#prefix = isOurs ? this.#namePrefix() : "";
				this.#lookup = isOurs ? this.#find() : Promise.resolve(void 0);
				if (isOurs) this.#use = { read: true };
			}
			async open() {
				if (this.#use === void 0) return;
				this.#history = await this.#lookup;
				this.#use = chooseUse(this.#history, this.#leg.cacheMode ?? "max", this.#seconds());
				if (!this.#use.read) this.#runtime.log.info("The cache is left out: builds took as long with it as without.");
			}
			get part() {
				if (this.#isRefused || this.#use?.read === false) return { withoutCache: true };
				return this.#use === void 0 ? {} : { cachePart: "read" };
			}
			refuse() {
				this.#isRefused = true;
			}
			line(line, isAgain) {
				this.#steps.line(line, isAgain);
			}
			async finish(seconds, created, write) {
				if (this.#use === void 0) return this.#reportOfCaller();
				const { found, made } = this.#steps;
				const { write: mode } = this.#use;
				const allowed = this.#isRefused ? 0 : allowedTime(this.#history, {
					seconds,
					made
				});
				const limit = this.#mayEnd(created) ? { limit: allowed } : {};
				const outcome = mode === void 0 || allowed === 0 ? void 0 : await this.#write(() => write(mode, limit), allowed);
				const written = outcome?.seconds ?? 0;
				const run = {
					seconds,
					found,
					made,
					written,
					isLate: outcome?.left === "late" || written > allowed
				};
				if (!this.#isRefused && outcome?.left !== "failed") await this.#note(this.#use, run);
				const saved = savedTime(this.#history, run);
				const left = outcome?.left ?? (outcome === void 0 ? this.#whyNot(made) : void 0);
				return {
					steps: found + made,
					found,
					...outcome === void 0 ? {} : { written: round(outcome.seconds) },
					...saved === void 0 ? {} : { saved: round(saved) },
					...left === void 0 ? {} : { left }
				};
			}
			async #note(use, run) {
				const next = learn(this.#history, use, run, this.#seconds());
				if (next === void 0) return;
				await this.#runtime.cacheNotes?.keep([`${this.#prefix}${printHistory(next)}`]).catch(() => {});
			}
			#mayEnd(created) {
				const isHosted = this.#runtime.environment.RUNNER_ENVIRONMENT === "github-hosted";
				return this.#leg.builder === void 0 && (created !== void 0 || isHosted);
			}
			#reportOfCaller() {
				const { from, to } = cacheOptions(this.#leg, this.#runtime.environment);
				if (from.length + to.length === 0) return void 0;
				const { found, made, exported } = this.#steps;
				if (this.#isRefused) return {
					steps: found + made,
					found,
					left: "failed"
				};
				return {
					steps: found + made,
					found,
					...exported > 0 ? { written: round(exported) } : {}
				};
			}
			#whyNot(made) {
				if (this.#isRefused) return "failed";
				if (this.#use?.read === false) return "off";
				return made === 0 ? "unchanged" : "short";
			}
			async #write(write, allowed) {
				const { now, log, signal } = this.#runtime;
				const start = now();
				const exitCode = await write().then((result) => result.exitCode, (error) => {
					signal?.throwIfAborted();
					log.debug(`The cache: ${String(error)}`);
					return 1;
				});
				const seconds = (now() - start) / 1e3;
				if (exitCode === 0) return { seconds };
				if (!LATE.includes(exitCode)) {
					log.info("The cache was not written; the build is not affected.");
					return {
						seconds,
						left: "failed"
					};
				}
				log.info(`The cache is not written to its end: it took more than the ${allowed.toFixed(0)} s that a build of this length gives it.`);
				return {
					seconds,
					left: "late"
				};
			}
			#namePrefix() {
				const { directory } = this.#runtime;
				const { dockerfile, cacheScope } = this.#leg;
				return `multiarch-cache-${cacheScope}-${(0, content_hash.sc)(readText(directory, dockerfile)).slice(0, 8)}-`;
			}
			async #find() {
				const prefix = this.#prefix;
				const note = await this.#runtime.cacheNotes?.find(prefix).catch(() => void 0);
				return note === void 0 ? void 0 : readHistory(note.slice(prefix.length));
			}
			#seconds() {
				return Math.floor(this.#runtime.now() / 1e3);
			}
		}
		function readText(directory, path) {
			try {
				return (0, checkout_files.g)(directory).read(path) ?? "";
			} catch {
				return "";
			}
		}
		function round(seconds) {
			return Math.round(seconds * 10) / 10;
		}
		const IMAGE = "image";
		const TEST = "test";
		function builderTestFile(leg, secrets, ssh = []) {
			const platforms = [leg.platform];
			const network = leg.smokeTestNetwork === true ? "default" : "none";
			const step = JSON.stringify((0, smoke_test.R)(leg.smokeTest ?? ""));
			const image = {
				context: leg.context,
				dockerfile: leg.dockerfile,
				...leg.target === void 0 || leg.target === "" ? {} : { target: leg.target },
				platforms,
				labels: leg.labels,
				args: leg.buildArgs,
				contexts: leg.buildContexts,
				secret: secrets,
				...runMembers(leg),
				...ssh.length === 0 ? {} : { ssh },
				attest: ["type=provenance,disabled=true", "type=sbom,disabled=true"],
				output: [`type=image,push=false,store=false,unpack=false,oci-mediatypes=${leg.format !== "docker"}`]
			};
			const test = {
				"dockerfile-inline": `FROM ${IMAGE}\nRUN --network=${network} ${step}\n`,
				contexts: { [IMAGE]: `target:${IMAGE}` },
				platforms,
				"no-cache": true,
				attest: image.attest,
				output: ["type=cacheonly"]
			};
			return JSON.stringify({ target: {
				[IMAGE]: literal(image),
				[TEST]: literal(test)
			} });
		}
		function builderTestEnvironment(environment) {
			return {
				...environment,
				BUILDX_BAKE_ENTITLEMENTS_FS: "0"
			};
		}
		function builderTestArguments(file, metadataFile, builder) {
			return [
				[
					"buildx",
					"bake",
					"--file",
					file,
					"--progress",
					"plain",
					"--metadata-file",
					metadataFile
				],
				builder === void 0 ? [] : ["--builder", builder],
				[IMAGE, TEST]
			].flat();
		}
		function literal(value) {
			if (typeof value === "string") return value.replaceAll(/[$%](?=\{)/g, "$&$&");
			if (Array.isArray(value)) return value.map(literal);
			if (!(0, json.OW)(value)) return value;
			return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, literal(entry)]));
		}
		function statusOfTest(stderr) {
			const found = /did not complete successfully: exit code: (\d+)/.exec(stderr)?.[1];
			return found === void 0 ? void 0 : Number(found);
		}
		function readTestedConfig(leg, metadata, progress) {
			const { [IMAGE]: image } = (0, json.dw)(metadata, "what docker buildx bake wrote");
			const config = ((0, json.OW)(image) ? readConfig(image).config : void 0) ?? exportedConfig(progress);
			if (config !== void 0) return config;
			throw new errors_error._G("BUILD", `${(0, docker_failure.ue)(leg)}: the builder does not say which image it tested`, { advice: advice.X0 });
		}
		async function runBuilderTest(leg, builder, metadataFile, { redact, secrets, withSsh, ...runtime }) {
			const { run, log } = runtime;
			const { env, cwd } = runtime.process;
			const file = `${metadataFile}.bake.json`;
			log.info(`Testing the image: ${redact(leg.smokeTest ?? "")}`);
			const options = {
				env: builderTestEnvironment(env),
				cwd,
				onLine: (line) => log.info(redact(line))
			};
			const start = () => withSsh(async (ssh) => {
				await (0, promises_.writeFile)(file, builderTestFile(leg, secrets, ssh));
				return run("docker", builderTestArguments(file, metadataFile, builder), options);
			});
			const result = await runPatiently(start, runtime);
			if (result.exitCode !== 0) {
				if ((0, docker_failure.dg)(result)) throw (0, docker_failure.SP)(redacted(result, redact), leg);
				const exitCode = statusOfTest(result.stderr) ?? result.exitCode;
				throw explainTest(leg, {
					...result,
					exitCode
				}, redact);
			}
			return readTestedConfig(leg, await (0, promises_.readFile)(metadataFile), result.stderr);
		}
		function sshSources({ ssh = [] }, secrets, { SSH_AUTH_SOCK: agent = "" }, log) {
			return ssh.flatMap((item) => {
				const [id = "", name] = item.split("=");
				const key = name === void 0 ? void 0 : secrets.find((secret) => secret.id === name)?.value;
				if (key !== void 0) return [{
					id,
					key: key.endsWith("\n") ? key : `${key}\n`
				}];
				if (name === void 0 && agent !== "") return [{ id }];
				log.warning(name === void 0 ? `There is no SSH agent (SSH_AUTH_SOCK) for '${id}': steps with it have none.` : `There is no secret ${name} with the key of '${id}': steps with it have none.`);
				return [];
			});
		}
		function withoutKeys({ ssh = [] }, secrets) {
			const keys = new Set(ssh.map((item) => item.split("=")[1]));
			return secrets.filter(({ id }) => !keys.has(id));
		}
		async function withSsh(sources, { run, process, folder }, use) {
			const pipes = sources.flatMap(({ key }, index) => key === void 0 ? [] : [{
				key,
				path: (0, external_node_path_.join)(folder, `ssh-${index}`)
			}]);
			if (pipes.length > 0) {
				const made = await run("mkfifo", [
					"-m",
					"600",
					...pipes.map(({ path }) => path)
				], process);
				if (made.exitCode !== 0) throw new errors_error._G("ENVIRONMENT", `mkfifo: ${made.stderr.trim() || "it failed"}`);
			}
			const written = pipes.map(({ path, key }) => write(path, key));
			try {
				return await use(sources.map(({ id, key }, index) => key === void 0 ? id : `${id}=${(0, external_node_path_.join)(folder, `ssh-${index}`)}`));
			} finally {
				for (const { path } of pipes) await drain(path);
				await Promise.all(written);
				await Promise.all(pipes.map(({ path }) => (0, promises_.rm)(path, { force: true })));
			}
		}
		async function write(path, key) {
			const pipe = await (0, promises_.open)(path, external_node_fs_.constants.O_WRONLY);
			try {
				await pipe.write(key);
			} catch {} finally {
				await pipe.close();
			}
		}
		async function drain(path) {
			await (await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK)).close();
		}
		var checks_machine = __nccwpck_require__(617);
		function sshOptions({ paths }) {
			const { "ssh-key": key, "known-hosts": hosts } = paths;
			return [
				[
					"-o",
					"BatchMode=yes",
					"-o",
					"ConnectTimeout=5"
				],
				key === void 0 ? [] : [
					"-o",
					"IdentitiesOnly=yes",
					"-i",
					key
				],
				hosts === void 0 ? [] : [
					"-o",
					"StrictHostKeyChecking=yes",
					"-o",
					`UserKnownHostsFile="${hosts}"`
				]
			].flat();
		}
		function sshQuestion(endpoint) {
			const { username, hostname, port } = new URL(endpoint);
			return [
				username === "" ? [] : ["-l", username],
				port === "" ? [] : ["-p", port],
				[
					"--",
					hostname,
					"buildctl",
					"debug",
					"workers"
				]
			].flat();
		}
		async function shadowSsh(files, environment) {
			const { PATH: path = "" } = environment;
			const program = await findProgram("ssh", path);
			if (program === void 0) throw new errors_error._G("ENVIRONMENT", "there is no `ssh` on the PATH, by which the builder is reached", { advice: "Install OpenSSH’s client on the machine that asks." });
			const folder = (0, external_node_path_.join)(files.folder, "bin");
			await (0, promises_.mkdir)(folder, { mode: 448 });
			const words = [program, ...sshOptions(files)].map(by_ssh_quoted).join(" ");
			await (0, promises_.writeFile)((0, external_node_path_.join)(folder, "ssh"), `#!/bin/sh\nexec ${words} "$@"\n`, {
				mode: 448,
				flag: "wx"
			});
			return { PATH: `${folder}${external_node_path_.delimiter}${path}` };
		}
		function by_ssh_quoted(word) {
			return `'${word.replaceAll("'", `'\\''`)}'`;
		}
		async function findProgram(name, path) {
			for (const folder of path.split(external_node_path_.delimiter).filter((entry) => entry.startsWith("/"))) {
				const file = (0, external_node_path_.join)(folder, name);
				if (await (0, promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false)) return file;
			}
		}
		const REFUSALS = [
			{
				pattern: /Could not resolve hostname/i,
				what: "has a name that is not known here",
				code: "ENVIRONMENT",
				advice: "Correct the host in `builder`."
			},
			{
				pattern: /Connection refused/i,
				what: "is dead: no SSH server listens there",
				code: "ENVIRONMENT",
				advice: "Start sshd there, or correct the address in `builder`."
			},
			{
				pattern: /timed out|banner exchange|No route to host|Network is unreachable/i,
				what: "does not answer",
				code: "ENVIRONMENT",
				advice: "See that it runs, and that firewalls and security groups on the way let this machine reach that port."
			},
			{
				pattern: /Host key verification failed|HOST IDENTIFICATION HAS CHANGED/i,
				what: "is not the machine that we know by this name, or one that we do not know",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give what `ssh-keyscan` says of it, once somebody has compared it, as `known-hosts`")
			},
			{
				pattern: /Permission denied|Too many authentication failures|invalid format|error in libcrypto|UNPROTECTED/i,
				what: "does not take our key",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give a private key without a passphrase, whose public one is over there, as `ssh-key`")
			},
			{
				pattern: /not found|No such file or directory: buildctl/i,
				what: "has no `buildctl`",
				code: "ENVIRONMENT",
				advice: "Install BuildKit there, with `buildctl` on the PATH of that user’s shell."
			}
		];
		function explainSsh(where, failed) {
			const known = REFUSALS.find(({ pattern }) => pattern.test(failed.stderr));
			const said = failed.stderr.trim() === "" ? `it ended with status ${failed.exitCode}` : lastLine(failed);
			const what = known?.what ?? "is reached, and its buildkitd does not answer";
			return new errors_error._G(known?.code ?? "ENVIRONMENT", `the builder at ${where} ${what}: ${said}`, { advice: known?.advice ?? "Start buildkitd there, for a user who may open its socket." });
		}
		function lastLine(failed) {
			return failed.stderr.trim().split("\n").at(-1)?.trim() ?? (0, docker_failure.bx)(failed);
		}
		function creationArguments(builder, making) {
			const { driver, endpoint } = builder;
			const head = [
				"buildx",
				"create",
				"--name",
				making.name,
				"--driver",
				driver
			];
			const options = (pairs) => Object.entries(pairs).flatMap(([name, value]) => ["--driver-opt", create_quoted(`${name}=${value}`)]);
			if (driver === "remote") return [
				...head,
				...options(tlsOptions(builder, making)),
				endpoint
			];
			return [
				...head,
				...["--node", making.name],
				...options({
					...imageOption(builder, making),
					...builder.options
				}),
				...making.configuration === void 0 ? [] : ["--buildkitd-config", making.configuration]
			];
		}
		function tlsOptions({ endpoint, options }, { paths }) {
			const { ca, cert, key } = paths;
			if (!endpoint.startsWith("tcp://") || options.tls === "none" || ca === void 0) return {};
			return {
				cacert: ca,
				...cert === void 0 ? {} : { cert },
				...key === void 0 ? {} : { key },
				...options.servername === void 0 ? {} : { servername: options.servername }
			};
		}
		function imageOption({ options }, { buildkitImage }) {
			if (buildkitImage !== void 0) return { image: buildkitImage };
			return options.rootless === void 0 || options.rootless === "false" ? { image: BUILDKIT_IMAGE } : {};
		}
		function create_quoted(field) {
			return /[",\n]/.test(field) ? `"${field.replaceAll("\"", "\"\"")}"` : field;
		}
		var external_node_net_ = __nccwpck_require__(7030);
		const external_node_tls_namespaceObject = createRequire(import.meta.url)("node:tls");
		const ALERT = 21;
		const PREFACE = Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\0\0\0\0\0", "latin1");
		const FRAME_HEADER = 9;
		const SETTINGS = 4;
		function greet(place, patience, deadline) {
			return new Promise((resolve) => {
				let connected = false;
				let heard = Buffer.alloc(0);
				const done = (answer) => {
					stop();
					socket.destroy();
					resolve(answer);
				};
				const failed = (error) => done({
					kind: "error",
					code: error.code ?? "",
					message: error.message
				});
				const stop = deadline(patience, () => done({
					kind: "silent",
					connected
				}));
				const socket = greeting_open(place);
				socket.on("connect", () => {
					connected = true;
				});
				socket.once(place.tls === void 0 ? "connect" : "secureConnect", () => socket.write(PREFACE));
				socket.on("data", (data) => {
					heard = Buffer.concat([heard, data]);
					if (heard[0] === ALERT) done({
						kind: "error",
						code: "ALERT",
						message: "it sends a TLS alert"
					});
					else if (heard.length >= FRAME_HEADER) done(heard[3] === SETTINGS ? { kind: "buildkit" } : {
						kind: "other",
						first: firstLine(heard)
					});
				});
				socket.on("error", failed);
				socket.on("close", () => done(heard.length > 0 ? {
					kind: "other",
					first: firstLine(heard)
				} : {
					kind: "closed",
					byTls: place.tls !== void 0
				}));
			});
		}
		const firstLine = (bytes) => JSON.stringify(bytes.toString("latin1").split(/[\r\n]/)[0]?.slice(0, 40));
		function greeting_open({ host, port, tls }) {
			if (tls === void 0) return (0, external_node_net_.connect)({
				host,
				port
			});
			const { serverName, ...own } = tls;
			try {
				return (0, external_node_tls_namespaceObject.connect)({
					host,
					port,
					...own,
					ALPNProtocols: ["h2"],
					...(0, external_node_net_.isIP)(serverName) === 0 ? { servername: serverName } : {},
					checkServerIdentity: (_, certificate) => checkName(serverName, certificate)
				});
			} catch (error) {
				return new external_node_net_.Socket().destroy(error instanceof Error ? error : new Error(String(error)));
			}
		}
		function checkName(name, certificate) {
			if (certificate.subjectaltname !== void 0) return (0, external_node_tls_namespaceObject.checkServerIdentity)(name, certificate);
			return Object.assign(/* @__PURE__ */ new Error("it has no subjectAltName"), { code: "ERR_TLS_CERT_ALTNAME_INVALID" });
		}
		const NAMES = [
			"ca",
			"cert",
			"key",
			"ssh-key",
			"known-hosts",
			"kubeconfig"
		];
		const keys_INPUT = "builder-keys";
		const keys_ACCEPTED = `${NAMES.join(", ")}, with the architecture in front for one of several builders (arm64.key)`;
		const PUBLIC = /* @__PURE__ */ new Set([
			"ca",
			"cert",
			"known-hosts"
		]);
		function readBuilderKeys(text, platform, mask) {
			const refuse = (line, why) => (0, errors_error.aY)(keys_INPUT, `line ${line} ${why}`, keys_ACCEPTED);
			const own = `${(0, suffixes.l4)(platform)}.`;
			const [shared, special] = [{}, {}];
			const seen = /* @__PURE__ */ new Set();
			for (const { key, value, line } of (0, entries.$)(text, refuse)) {
				const name = NAMES.find((known) => key === known || key.endsWith(`.${known}`));
				if (name !== void 0 && !PUBLIC.has(name) && !isPath(value)) for (const form of keys_maskedForms(value)) mask(form);
				if (name === void 0) throw refuse(line, "has a key that is not known");
				if (value.trim() === "") throw refuse(line, "has no value");
				if (seen.has(key)) throw refuse(line, "repeats a key");
				seen.add(key);
				if (key === name) shared[name] = value;
				else if (key === `${own}${name}`) special[name] = value;
			}
			return {
				...shared,
				...special
			};
		}
		function isPath(value) {
			return value.startsWith("/") && !value.trimEnd().includes("\n");
		}
		const keys_SHORTEST_MASKED = 16;
		function keys_maskedForms(value) {
			const long = value.split(/\r?\n/).map((line) => line.trim().split(/\s/).at(-1)?.replace(/^["']|["']$/g, "") ?? "").filter((word) => word.length >= keys_SHORTEST_MASKED && !/^-+(?:BEGIN|END)?/.test(word));
			return [.../* @__PURE__ */ new Set([
				value,
				value.trim(),
				...long
			])];
		}
		function key_files_keyFolder(temporaryDirectory, name) {
			return (0, external_node_path_.join)(temporaryDirectory, `${name}-keys`);
		}
		async function writeKeys(keys, folder) {
			const dispose = () => (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
			const paths = {};
			await (0, promises_.mkdir)(folder, { mode: 448 });
			try {
				for (const [name, value] of Object.entries(keys)) {
					if (isPath(value)) {
						paths[name] = value.trim();
						continue;
					}
					const path = (0, external_node_path_.join)(folder, name);
					await (0, promises_.writeFile)(path, value.endsWith("\n") ? value : `${value}\n`, {
						mode: 384,
						flag: "wx"
					});
					paths[name] = path;
				}
			} catch (error) {
				await dispose();
				throw error;
			}
			return {
				paths,
				folder,
				[Symbol.asyncDispose]: dispose
			};
		}
		const DEAD = "Start buildkitd there, or correct the address in `builder`.";
		const UNREACHED = "See that it runs, and that firewalls and security groups on the way let this machine reach that port.";
		const PLAIN = {
			what: "speaks TLS, and was asked without",
			code: "CREDENTIALS",
			advice: (0, advice.lC)("Take `tls=none` out of `builder`, and give `ca`, `cert` and `key`")
		};
		const BY_CODE = [
			[/^ECONNREFUSED$/, {
				what: "is dead: nothing listens there",
				code: "ENVIRONMENT",
				advice: DEAD
			}],
			[/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/, {
				what: "has a name that is not known here",
				code: "ENVIRONMENT",
				advice: "Correct the host in `builder`."
			}],
			[/^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL)$/, {
				what: "cannot be reached from here",
				code: "ENVIRONMENT",
				advice: UNREACHED
			}],
			[/^(?:UNABLE_TO_|SELF_SIGNED_CERT|DEPTH_ZERO|CERT_SIGNATURE_FAILURE|CERT_UNTRUSTED|INVALID_CA)/, {
				what: "shows a certificate that was not signed by our `ca`",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give the authority that has signed the builder’s certificate as `ca`")
			}],
			[/^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/, {
				what: "shows a certificate that is not valid at this time",
				code: "CREDENTIALS",
				advice: "Renew the certificate of buildkitd (`--tlscert`), or set this machine’s clock."
			}],
			[/^ERR_TLS_CERT_ALTNAME_INVALID$/, {
				what: "shows a certificate for another name",
				code: "CREDENTIALS",
				advice: "Name the host that the certificate is for: `tcp://host:port?servername=…` in `builder`."
			}],
			[/CERTIFICATE_REQUIRED$|HANDSHAKE_FAILURE$/, {
				what: "asks for a certificate, and was shown none",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give a certificate and its key as `cert` and `key`")
			}],
			[/ALERT_(?:UNKNOWN_CA|BAD_CERTIFICATE|CERTIFICATE_(?:EXPIRED|REVOKED|UNKNOWN)|UNSUPPORTED_CERTIFICATE|ACCESS_DENIED|DECRYPT_ERROR)$/, {
				what: "does not take our certificate",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give a certificate that the authority of its `--tlscacert` has signed, and that is valid, as `cert`")
			}],
			[/KEY_VALUES_MISMATCH$/, {
				what: "was not asked: `key` is not the key of `cert`",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give the two that belong together")
			}],
			[/^ERR_OSSL_(?:PEM|ASN1|.*DECODER|UNSUPPORTED)/, {
				what: "was not asked: `ca`, `cert` or `key` is no PEM file",
				code: "CREDENTIALS",
				advice: (0, advice.lC)("Give whole files, from `-----BEGIN` to the line with `-----END`")
			}],
			[/^(?:ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|INVALID_)|EPROTO)/, {
				what: "does not speak TLS",
				code: "ENVIRONMENT",
				advice: "Start buildkitd with --tlscacert, --tlscert and --tlskey, or correct the port in `builder`."
			}],
			[/^ALERT$/, PLAIN]
		];
		const NO_BUILDKIT = "See that the port in `builder` is that of buildkitd’s --addr.";
		function explainAnswer(where, answer, patience) {
			const { what, code, advice } = refusalOf(answer, patience);
			return new errors_error._G(code, `the builder at ${where} ${what}`, { advice });
		}
		function refusalOf(answer, patience) {
			const seconds = `${patience / 1e3} seconds`;
			switch (answer.kind) {
				case "silent": return answer.connected ? {
					what: `takes connections and says nothing: it was waited for ${seconds}`,
					code: "ENVIRONMENT",
					advice: NO_BUILDKIT
				} : {
					what: `does not answer: it was waited for ${seconds}`,
					code: "ENVIRONMENT",
					advice: UNREACHED
				};
				case "closed": return answer.byTls ? {
					what: "hangs up without a word",
					code: "ENVIRONMENT",
					advice: NO_BUILDKIT
				} : {
					...PLAIN,
					what: "hangs up on who speaks no TLS"
				};
				case "other": return {
					what: `is no BuildKit: it says ${answer.first}`,
					code: "ENVIRONMENT",
					advice: NO_BUILDKIT
				};
				case "error": {
					const known = BY_CODE.find(([pattern]) => pattern.test(answer.code))?.[1];
					const said = answer.code === "ALERT" || known === void 0 ? "" : ` (${answer.code})`;
					if (known !== void 0) return {
						...known,
						what: `${known.what}${said}`
					};
					return {
						what: `cannot be spoken with: ${answer.message}`,
						code: "ENVIRONMENT",
						advice: NO_BUILDKIT
					};
				}
			}
		}
		var open_addDisposableResource = function(env, value, async) {
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
		var open_disposeResources = (function(SuppressedError) {
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
		const PATIENCE = 5e3;
		async function open_openBuilder(leg, runtime) {
			const { builder } = leg;
			if (builder === void 0) return openBuilder(leg, runtime);
			const keys = readBuilderKeys(runtime.builderKeys ?? "", leg.platform, runtime.mask);
			try {
				return await openRemote(leg, builder, keys, runtime);
			} catch (error) {
				if (!(!leg.push && Object.keys(keys).length === 0 && !isPlain(builder)) || !(error instanceof errors_error._G)) throw error;
				runtime.log.warning(`${error.message}. Nothing is pushed, and there are no keys: it is built here.`);
				return openBuilder({
					...leg,
					emulation: true
				}, runtime);
			}
		}
		function isPlain({ endpoint, options }) {
			return endpoint.startsWith("unix://") || options.tls === "none";
		}
		async function openRemote(leg, builder, keys, runtime) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const { run, log, temporaryDirectory } = runtime;
				const name = runtime.uniqueName();
				const left = open_addDisposableResource(env_1, new AsyncDisposableStack(), true);
				const files = left.use(await writeKeys(keys, key_files_keyFolder(temporaryDirectory, name)));
				const environment = await variablesFor(builder, files, runtime);
				const { env, cwd } = runtime.process;
				const process = {
					env: {
						...env,
						...environment
					},
					cwd
				};
				const known = {
					...runtime,
					process
				};
				await assertAnswers(leg, builder, files, known);
				log.info(`Building at ${builder.endpoint}.`);
				const create = await orRemoved(withConfiguration(known, (configuration) => run("docker", creationArguments(builder, {
					...runtime,
					name,
					paths: files.paths,
					configuration
				}), process)), (quiet) => removeBuilder(name, quiet), known);
				if (create.exitCode !== 0) throw (0, docker_failure.SP)(create, leg);
				left.defer(() => removeBuilder(name, known));
				const start = () => run("docker", [
					"buildx",
					"inspect",
					"--bootstrap",
					name
				], {
					...process,
					onLine: (line) => log.debug(line)
				});
				const started = await runPatiently(start, known);
				if (started.exitCode !== 0) throw (0, docker_failure.SP)(started, leg);
				const machine = assertRuns(leg, builder, started.stdout);
				const kept = left.move();
				return {
					name,
					...machine === void 0 ? {} : { machine },
					pushes: pushesOf({
						driver: builder.driver,
						hasContainerdStore: false
					}),
					environment,
					[Symbol.asyncDispose]: () => kept.disposeAsync()
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = open_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function variablesFor({ driver, endpoint }, files, { environment }) {
			if (endpoint.startsWith("ssh://")) return shadowSsh(files, environment);
			const { kubeconfig } = files.paths;
			return driver === "kubernetes" && kubeconfig !== void 0 ? { KUBECONFIG: kubeconfig } : {};
		}
		async function assertAnswers(leg, { endpoint, options }, files, { run, process, deadline = systemDeadline }) {
			const where = endpoint;
			if (endpoint.startsWith("ssh://")) {
				const answer = await run("ssh", [...sshOptions(files), ...sshQuestion(endpoint)], process);
				if (answer.exitCode !== 0) throw named(leg, explainSsh(where, answer));
			}
			if (!endpoint.startsWith("tcp://")) return;
			const { hostname, port } = new URL(endpoint);
			const host = hostname.replace(/^\[|\]$/g, "");
			const tls = await tlsOf(leg, {
				endpoint,
				options
			}, host, files);
			const answer = await greet({
				host,
				port: Number(port),
				...tls === void 0 ? {} : { tls }
			}, PATIENCE, deadline);
			if (answer.kind !== "buildkit") throw named(leg, explainAnswer(where, answer, PATIENCE));
		}
		function named(leg, { code, message, advice }) {
			return new errors_error._G(code, `${(0, docker_failure.ue)(leg)}: ${message}`, { advice });
		}
		async function tlsOf(leg, { endpoint, options }, host, { paths }) {
			if (options.tls === "none") return void 0;
			const read = (path) => path === void 0 ? void 0 : (0, promises_.readFile)(path, "utf8");
			const [ca, cert, key] = await Promise.all([
				read(paths.ca),
				read(paths.cert),
				read(paths.key)
			]);
			if (ca === void 0) {
				if ((0, loopback.U)(new URL(endpoint).host) && cert === void 0) return void 0;
				throw new errors_error._G("CREDENTIALS", `${(0, docker_failure.ue)(leg)}: there is no \`ca\` by which the builder at ${endpoint} is known`, { advice: (0, advice.lC)("Give the authority that has signed its certificate as `ca`, and ours as `cert` and `key`") });
			}
			return {
				ca,
				...cert === void 0 ? {} : { cert },
				...key === void 0 ? {} : { key },
				serverName: options.servername ?? host
			};
		}
		function assertRuns(leg, { endpoint }, inspected) {
			const { platforms, error } = parseBuilder(inspected);
			const where = `${(0, docker_failure.ue)(leg)}: the builder at ${endpoint}`;
			if (error !== void 0) throw new errors_error._G("ENVIRONMENT", `${where} does not work: ${error}`);
			const [machine] = platforms;
			if (!hasPlatform({ platforms }, leg.platform)) throw new errors_error._G("ENVIRONMENT", `${where} cannot run ${leg.platform}; it runs ${platforms.join(", ")}`, { advice: (0, advice.AJ)(leg.platform) });
			const own = machine?.split("/")[1];
			if (own !== void 0 && !leg.emulation && !(0, checks_machine.PU)(leg.platform, own)) throw new errors_error._G("ENVIRONMENT", `${where} is ${own} and runs ${leg.platform} by emulation`, { advice: (0, advice.AJ)(leg.platform) });
			return machine;
		}
		var settle = __nccwpck_require__(4949);
		const beside_PAUSES = {
			export: 1e3,
			push: 500
		};
		class Beside {
			#start;
			#deadline;
			#waiting = /* @__PURE__ */ new Map();
			#work;
			#isOver = false;
			constructor(start, deadline) {
				this.#start = start;
				this.#deadline = deadline;
			}
			watch(line) {
				const part = partOfLine(line);
				if (part !== "export" && part !== "push") return;
				if (this.#isOver || this.#work !== void 0 || this.#waiting.has(part)) return;
				this.#waiting.set(part, this.#deadline(beside_PAUSES[part], () => this.#begin()));
			}
			async end() {
				this.#isOver = true;
				for (const cancel of this.#waiting.values()) cancel();
				return this.#work;
			}
			#begin() {
				if (this.#isOver || this.#work !== void 0) return;
				this.#work = this.#start();
				this.#work.catch(() => void 0);
			}
		}
		function besideLeg(leg) {
			return {
				...leg,
				tags: [],
				provenance: "false",
				sbom: "false"
			};
		}
		async function handToAll(copies, { digest, tags }, handOn, log) {
			const done = /* @__PURE__ */ new Map();
			const work = copies.map(({ from, to }) => {
				const source = done.get(from);
				const copy = async () => {
					if (await source === false) return;
					await handOn({
						from: (0, reference["if"])(from),
						to: (0, reference["if"])(to),
						digest,
						tags
					}, log);
				};
				const copied = copy();
				done.set(to, copied.then(() => true, () => false));
				return copied;
			});
			await (0, settle.G9)(work);
		}
		var kind = __nccwpck_require__(7310);
		var docker_hub = __nccwpck_require__(3990);
		function spreadOf(leg, environment, pushes) {
			const groups = /* @__PURE__ */ new Map();
			for (const image of leg.images) {
				const place = spread_placeOf(image);
				groups.set(place, [...groups.get(place) ?? [], image]);
			}
			const firsts = [...groups.values()].flatMap(([first]) => first ?? []);
			const mounts = [...groups.values()].flatMap(([from = "", ...others]) => others.map((to) => ({
				from,
				to
			})));
			const [first = "", ...others] = firsts;
			const alone = {
				pushed: firsts,
				atOnce: false,
				beside: [],
				copies: mounts,
				isSlow: false
			};
			if (others.length === 0) return alone;
			if (pushes !== void 0 && !isAttested(leg, environment)) return {
				...alone,
				atOnce: true
			};
			if (pushes !== "freely") return {
				...alone,
				isSlow: true
			};
			const copies = [...others.map((to) => ({
				from: first,
				to
			})), ...mounts];
			return {
				...alone,
				pushed: [first],
				beside: others,
				copies
			};
		}
		function unspread({ images }) {
			return {
				pushed: images,
				atOnce: false,
				beside: [],
				copies: [],
				isSlow: false
			};
		}
		function spread_placeOf(image) {
			const { registry } = (0, reference["if"])(image);
			return (0, kind.I)(registry).name.startsWith("ecr") ? image : (0, docker_hub.rQ)(registry);
		}
		const ONE_BY_ONE = "This builder pushes to one registry after the other; one in a container pushes to all at once: docker buildx create --use";
		async function pushEverywhere(leg, world) {
			const { runtime, buildQuietly } = world;
			const { environment, images, log, deadline = systemDeadline } = runtime;
			const { handOn } = images;
			const spread = leg.push && handOn !== void 0 ? spreadOf(leg, environment, world.pushes) : unspread(leg);
			const { pushed: own, atOnce, beside: others, copies } = spread;
			if (spread.isSlow) log.info(ONE_BY_ONE);
			const beside = new Beside(() => {
				log.info(`The layers go to ${others.join(", ")} at the same time.`);
				const pass = {
					leg: besideLeg(leg),
					pushed: others,
					atOnce: true,
					again: true,
					isQuiet: true,
					cachePart: "read"
				};
				return runPatiently(() => buildQuietly(pass), runtime);
			}, deadline);
			const onLine = (line) => {
				if (others.length > 0) beside.watch(line);
			};
			const building = orOneByOne({
				pushed: own,
				atOnce,
				onLine
			}, world);
			const [built] = await Promise.allSettled([building]);
			const [helped] = await Promise.allSettled([beside.end()]);
			if (built.status === "rejected") throw built.reason;
			if (helped.status === "rejected") throw helped.reason;
			if (helped.value !== void 0) assertHelped(helped.value, leg, world);
			if (!leg.push) return {};
			const pushed = requirePushed(built.value);
			if (handOn === void 0 || copies.length === 0) return { pushed };
			world.timeline.enter("copy");
			await handToAll(copies, {
				digest: pushed.digest,
				tags: leg.tags
			}, handOn, log);
			return { pushed };
		}
		async function orOneByOne(pass, { build, runtime }) {
			try {
				return await build(pass);
			} catch (error) {
				const isOlder = error instanceof errors_error._G && /multiple outputs currently unsupported/.test(error.message);
				if (pass.atOnce !== true || !isOlder) throw error;
				runtime.log.info(ONE_BY_ONE);
				return build({
					...pass,
					atOnce: false
				});
			}
		}
		function assertHelped(result, leg, { runtime, redact }) {
			if (result.exitCode === 0) return;
			const failure = (0, docker_failure.SP)(redacted(result, redact), leg);
			if (failure.code === "REGISTRY" || failure.code === "CREDENTIALS") throw failure;
			runtime.log.debug(failure.message);
		}
		const VARIABLE = /^\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+])([^{}$]*|\$\{?\w+\}?))?\})/;
		const LONGEST = 4096;
		function expand_expandWord(word, lookup, escaper = "\\") {
			let result = "";
			let quote = "";
			for (let at = 0; at < word.length;) {
				const character = word[at] ?? "";
				if (character === "$" && quote !== "'") {
					const match = VARIABLE.exec(word.slice(at));
					const value = match === null ? void 0 : expand_substitute(match, lookup, escaper);
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
		function expand_substitute([, plain, braced = "", operator, word = ""], lookup, escaper) {
			const value = lookup(plain ?? braced);
			if (value === void 0 || operator === void 0) return value;
			if (!operator.startsWith(":") && value === "") return void 0;
			if (operator.endsWith("-") === (value === "")) return expand_expandWord(word, lookup, escaper);
			return operator.endsWith("-") ? value : "";
		}
		var stages = __nccwpck_require__(5793);
		function refuseForeignPlatform(text, use) {
			refuseForeignStage((0, stages.n)(text), use);
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
				const found = expand_expandWord(value, lookup, file.escaper);
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
					const found = expand_expandWord(value, lookup, file.escaper);
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
				const base = expand_expandWord(stages[index]?.base ?? "", lookup, escaper)?.toLowerCase() ?? "";
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
			const platform = expand_expandWord(stage.platform, lookup, escaper) ?? "";
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
		const tryOnce = (start) => start();
		class StageCheck {
			#leg;
			#runtime;
			#text;
			#asked;
			constructor(leg, runtime, text) {
				this.#leg = leg;
				this.#runtime = runtime;
				this.#text = text;
			}
			static async begin(leg, runtime, process) {
				const check = new StageCheck(leg, runtime, await readDockerfile(leg, runtime.directory));
				if (check.#isNeeded && leg.builder === void 0) check.#asked = check.#ask(void 0, process, tryOnce).catch(() => void 0);
				return check;
			}
			get #isNeeded() {
				return mayTieStages(this.#text, this.#leg);
			}
			async assertStages({ name, machine }, process) {
				const stages = this.#isNeeded ? await this.#known(name, process) : [];
				assertStages(this.#leg, stages ?? [], machine);
				refuseForeignPlatform(this.#text ?? "", {
					...this.#leg,
					platforms: [this.#leg.platform]
				});
			}
			async assertBases(warnings, { name }, process) {
				if (namesWrongBase(warnings)) assertBaseImages(this.#leg, await this.#known(name, process), warnings);
			}
			async #known(builder, process) {
				const known = await this.#asked;
				if (known !== void 0) return known;
				this.#asked = this.#ask(builder, process, runPatiently);
				return this.#asked;
			}
			async #ask(builder, process, attempt) {
				const { run } = this.#runtime;
				const start = () => run("docker", stagesCommand(this.#leg, builder), process);
				const result = await attempt(start, this.#runtime);
				const stages = result.exitCode === 0 ? parseStages(result.stdout) : void 0;
				return stages && stagesOfImage(stages, this.#leg.target);
			}
		}
		async function readDockerfile({ context, dockerfile }, directory) {
			if ((0, checkout_files.F)(directory, context) === void 0) return void 0;
			return (0, promises_.readFile)((0, external_node_path_.join)(directory, dockerfile), "utf8").catch(() => void 0);
		}
		var attempt_addDisposableResource = function(env, value, async) {
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
		var attempt_disposeResources = (function(SuppressedError) {
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
		class LegBuild {
			#leg;
			#runtime;
			#options;
			#secrets;
			#ssh;
			#redact;
			#timeline;
			#process;
			#cache;
			#isBuilt = false;
			constructor(leg, runtime, options, secrets, timeline) {
				this.#leg = leg;
				this.#runtime = runtime;
				this.#options = options;
				this.#secrets = withoutKeys(leg, secrets);
				this.#ssh = sshSources(leg, secrets, runtime.environment, runtime.log);
				this.#redact = redactor(secrets);
				this.#timeline = timeline;
				this.#cache = new LegCache(leg, runtime);
				this.#process = {
					env: childEnvironment(runtime.environment, []),
					cwd: runtime.directory
				};
			}
			#enter({ environment = {} }) {
				this.#runtime = {
					...this.#runtime,
					environment: {
						...this.#runtime.environment,
						...environment
					}
				};
				const { env, cwd } = this.#process;
				this.#process = {
					env: {
						...env,
						...environment
					},
					cwd
				};
			}
			async run(inspected) {
				const env_1 = {
					stack: [],
					error: void 0,
					hasError: false
				};
				try {
					this.#timeline.enter("prepare");
					const stages = await StageCheck.begin(this.#leg, this.#runtime, this.#process);
					const left = attempt_addDisposableResource(env_1, new AsyncDisposableStack(), true);
					const builder = left.use(await open_openBuilder(this.#leg, {
						...this.#runtime,
						insecureRegistries: [],
						...this.#options,
						...inspected === void 0 ? {} : { inspected },
						mountsImage: this.#mountsImage,
						process: this.#process
					}));
					this.#enter(builder);
					await stages.assertStages(builder, this.#process);
					const built = await this.#buildIn(builder, stages);
					const removed = left.disposeAsync();
					removed.catch(() => void 0);
					return {
						...built,
						removed
					};
				} catch (e_1) {
					env_1.error = e_1;
					env_1.hasError = true;
				} finally {
					const result_1 = attempt_disposeResources(env_1);
					if (result_1) await result_1;
				}
			}
			async #buildIn(builder, stages) {
				const scratch = await (0, promises_.mkdtemp)((0, external_node_path_.join)(this.#runtime.temporaryDirectory, "multiarch-build-"));
				try {
					const mounts = this.#mounts(scratch);
					if (mounts !== void 0) this.#timeline.enter("restore mounts");
					await mounts?.restore(builder);
					await this.#cache.open();
					const start = this.#runtime.now();
					const built = await this.#build(builder, scratch, stages);
					await this.#keepCache(builder, scratch, (this.#runtime.now() - start) / 1e3);
					if (mounts !== void 0) this.#timeline.enter("keep mounts");
					await mounts?.save(builder);
					return built;
				} finally {
					await (0, promises_.rm)(scratch, {
						recursive: true,
						force: true
					});
				}
			}
			async #build(builder, scratch, stages) {
				const metadataFile = (0, external_node_path_.join)(scratch, "metadata.json");
				const read = async () => {
					const metadata = readBuildMetadata(await (0, promises_.readFile)(metadataFile));
					await stages.assertBases(metadata.warnings, builder, this.#process);
					return metadata;
				};
				const tested = await this.#tested(builder, metadataFile, read);
				const { layout, output } = this.#options;
				if (!(this.#leg.push || layout !== void 0 || output !== void 0) && this.#leg.smokeTest !== void 0) return tested;
				await this.#renewLogins(metadataFile, builder);
				let parts = {};
				const pushed = await pushEverywhere(this.#leg, {
					runtime: this.#runtime,
					timeline: this.#timeline,
					redact: this.#redact,
					pushes: builder.pushes,
					build: async (pass) => {
						const { stderr } = await this.#attempt(metadataFile, builder.name, pass);
						parts = exportedParts(stderr);
						return read();
					},
					buildQuietly: async (pass) => {
						const file = (0, external_node_path_.join)(await (0, promises_.mkdtemp)((0, external_node_path_.join)(scratch, "beside-")), "metadata.json");
						return this.#withSsh(file, (ssh) => this.#start(file, builder.name, {
							...pass,
							...this.#cache.part,
							ssh
						}));
					}
				});
				return {
					...tested,
					...pushed,
					...this.#leg.push && { parts }
				};
			}
			async #keepCache({ name }, scratch, seconds) {
				const metadataFile = (0, external_node_path_.join)(scratch, "cache.json");
				this.#timeline.cache = await this.#cache.finish(seconds, name, (cacheMode, limit) => {
					this.#timeline.enter("write cache");
					return this.#withSsh(metadataFile, (ssh) => this.#start(metadataFile, name, {
						ssh,
						again: true,
						cachePart: "write",
						cacheMode,
						...limit
					}));
				});
			}
			async #renewLogins(metadataFile, builder) {
				const { beforePush } = this.#runtime;
				if (!this.#leg.push || beforePush === void 0) return;
				if (this.#leg.smokeTest === void 0) await this.#attempt(metadataFile, builder.name, { withoutPush: true });
				this.#timeline.enter("log in again");
				await beforePush();
			}
			async #tested(builder, metadataFile, read) {
				if (this.#leg.smokeTest === void 0) return {};
				if (this.#leg.smokeTestIn === "builder") return this.#testInBuilder(builder, metadataFile);
				return this.#testInEngine(builder, metadataFile, read);
			}
			async #testInEngine(builder, metadataFile, read) {
				const name = this.#runtime.uniqueName();
				const { run, log, deadline = systemDeadline } = this.#runtime;
				const { stderr } = await this.#loaded(name, metadataFile, builder);
				const metadata = await read();
				const config = metadata.config ?? exportedConfig(stderr);
				const made = config === void 0 ? metadata : {
					...metadata,
					config
				};
				this.#timeline.enter("test");
				const runtime = {
					run,
					log,
					deadline,
					process: this.#process,
					redact: this.#redact
				};
				return { tested: await runSmokeTest(this.#leg, name, made, runtime) };
			}
			async #loaded(name, metadataFile, builder) {
				try {
					return await this.#attempt(metadataFile, builder.name, { load: testImage(name) });
				} catch (error) {
					await removeLeftTest(name, {
						run: this.#runtime.run,
						process: this.#process
					});
					throw error;
				}
			}
			async #testInBuilder(builder, metadataFile) {
				await this.#attempt(metadataFile, builder.name, { withoutPush: true });
				this.#timeline.enter("test");
				const { environment, directory } = this.#runtime;
				return { tested: await runBuilderTest(this.#leg, builder.name, metadataFile, {
					...this.#runtime,
					process: {
						env: childEnvironment(environment, this.#secrets),
						cwd: directory
					},
					redact: this.#redact,
					secrets: secretSources(this.#secrets),
					withSsh: (use) => this.#withSsh(metadataFile, use)
				}) };
			}
			get #mountsImage() {
				return this.#options.mountsImage ?? MOUNTS_IMAGE;
			}
			#mounts(scratch) {
				const { cacheMounts = [] } = this.#leg;
				const { cacheStore: store } = this.#runtime;
				if (cacheMounts.length === 0 || store === void 0) return void 0;
				return new CacheMounts(this.#leg, cacheMounts, {
					...this.#runtime,
					store,
					process: this.#process,
					image: this.#mountsImage,
					unique: `${(0, external_node_path_.basename)(scratch)}-${this.#runtime.now()}`
				});
			}
			async #attempt(metadataFile, builder, pass = {}) {
				const { log } = this.#runtime;
				const isSecond = !(pass.load !== void 0 || pass.withoutPush === true) && (this.#leg.smokeTest !== void 0 || this.#runtime.beforePush !== void 0);
				const start = async () => {
					this.#timeline.enter(isSecond ? "build again" : "build");
					const result = await this.#withSsh(metadataFile, (ssh) => this.#start(metadataFile, builder, {
						...pass,
						...this.#cache.part,
						ssh,
						again: this.#isBuilt
					}));
					if (result.exitCode === 0 || this.#cache.part.withoutCache || !(0, docker_failure.X6)(result)) return result;
					log.warning("The cache cannot be used; building without it.");
					this.#cache.refuse();
					return start();
				};
				const result = await runPatiently(start, this.#runtime);
				if (result.exitCode !== 0) throw (0, docker_failure.SP)(redacted(result, this.#redact), this.#leg);
				this.#isBuilt = true;
				return result;
			}
			#withSsh(metadataFile, use) {
				const { run } = this.#runtime;
				return withSsh(this.#ssh, {
					run,
					process: this.#process,
					folder: (0, external_node_path_.dirname)(metadataFile)
				}, use);
			}
			#start(metadataFile, builder, pass) {
				const { environment, log, run, directory } = this.#runtime;
				const { layout, output } = this.#options;
				const { leg = this.#leg, onLine: told, ...context } = pass;
				const { args, env } = buildCommand(leg, {
					environment,
					secrets: this.#secrets,
					metadataFile,
					...builder === void 0 ? {} : { builder },
					...output === void 0 ? {} : { output },
					...layout === void 0 ? {} : { layout },
					...context
				});
				log.debug(`docker ${args.join(" ")}`);
				const onLine = (line) => {
					if (pass.isQuiet === true) return log.debug(this.#redact(line));
					told?.(line);
					const part = partOfLine(line);
					if (part !== void 0) this.#timeline.enter(part);
					this.#cache.line(line, this.#isBuilt);
					log.info(this.#redact(line));
				};
				return run(...inTime(pass.limit, "docker", args), {
					env,
					cwd: directory,
					onLine
				});
			}
		}
		async function uponBase(leg, base) {
			if (base === void 0) return leg;
			return {
				...leg,
				buildContexts: {
					...leg.buildContexts,
					[leg.base?.context ?? base.leg.variant]: await sourceOf(leg, base)
				}
			};
		}
		async function sourceOf(leg, { leg: { images }, report, layout }) {
			if (layout !== void 0) return `oci-layout://${layout}@${await digestIn(layout)}`;
			const hosts = new Set(leg.images.map(hostOf));
			return `docker-image://${images.find((name) => hosts.has(hostOf(name))) ?? images[0]}@${report.digest}`;
		}
		function hostOf(image) {
			return (0, reference["if"])(image).registry;
		}
		async function digestIn(layout) {
			const { manifests } = (0, json.dw)(await (0, promises_.readFile)((0, external_node_path_.join)(layout, "index.json")), "index.json");
			const [first] = Array.isArray(manifests) ? manifests : [];
			if (typeof first?.digest === "string") return first.digest;
			throw new errors_error._G("BUILD", `the build left no image in ${layout}`);
		}
		const localBackend = (runtime, options = {}) => (leg, place = {}) => buildLeg(leg, {
			...runtime,
			run: startingBuildx(runtime.run)
		}, options, place);
		async function buildLeg(leg, runtime, options, { base, layout }) {
			const timeline = new Timeline(runtime.now);
			const secrets = parseSecrets(options.secrets ?? "", runtime.mask);
			const labelled = labelUpon(leg, base, secrets.map(({ id }) => id));
			checkLeg(labelled, runtime);
			timeline.enter("look up");
			const inspected = inspectMeanwhile(labelled, runtime);
			const found = await (0, find_reusable.vY)(labelled, runtime);
			const handedOn = {
				...layout === void 0 ? {} : { layout },
				layouts: layout !== void 0 || base?.layout !== void 0
			};
			const run = async (tags) => {
				const built = await new LegBuild(await uponBase({
					...labelled,
					tags
				}, base), runtime, {
					...options,
					...handedOn
				}, secrets, timeline).run(inspected);
				try {
					return await checkPushed(labelled, built, runtime, timeline);
				} finally {
					await built.removed;
				}
			};
			const { made, reused, tags } = found.kind === "reuse" ? {
				made: await reuse(labelled, found, runtime, timeline),
				reused: true,
				tags: leg.tags
			} : await buildOrAdopt(labelled, found, runtime, timeline, run);
			return {
				...reportOf({
					...labelled,
					tags
				}, made),
				reused,
				...timeline.end()
			};
		}
		function inspectMeanwhile(leg, { run, environment, directory }) {
			if (leg.builder !== void 0 || !leg.push || isPushedByDigest(leg)) return void 0;
			const inspected = inspectCurrent({
				run,
				process: {
					env: childEnvironment(environment, []),
					cwd: directory
				}
			});
			inspected.catch(() => void 0);
			return inspected;
		}
		async function buildOrAdopt(leg, { why, kept }, runtime, timeline, run) {
			const { log } = runtime;
			if (why !== void 0) log.info(`${why}. Building it anew.`);
			if (kept !== void 0) log.warning(`${kept} What is built is pushed by its digest alone.`);
			const tags = kept === void 0 ? leg.tags : [];
			try {
				return {
					made: await run(tags),
					reused: false,
					tags
				};
			} catch (error) {
				if (!isTaken(error) || leg.onExisting !== "reuse") throw error;
				const found = await adopt(leg, runtime);
				if (found !== void 0) {
					log.info("Another run has pushed this build at the same time.");
					return {
						made: await reuse(leg, found, runtime, timeline),
						reused: true,
						tags: leg.tags
					};
				}
				if (leg.byDigest !== true || tags.length === 0) throw error;
				log.warning(`${error.message}\nIt is pushed by its digest alone.`);
				return {
					made: await run([]),
					reused: false,
					tags: []
				};
			}
		}
		function isTaken(error) {
			return error instanceof errors_error._G && error.code === "CONFLICT";
		}
		async function reuse(leg, found, { run, log, sleep, environment, directory }, timeline) {
			const { from, descriptor } = found;
			log.info(`Reusing ${from.image}:${from.tag}, built from this commit and these inputs: ${descriptor.digest}`);
			timeline.enter("copy");
			await completePush(leg, found, {
				run,
				log,
				sleep,
				process: {
					env: childEnvironment(environment, []),
					cwd: directory
				}
			});
			return madeOf(found);
		}
		const ELSEWHERE = /^[a-z+]+:\/\/|^git@/;
		function checkLeg(leg, { directory, log }) {
			const { dockerfile, context, annotations, buildContexts } = leg;
			if (!ELSEWHERE.test(context)) {
				if ((0, checkout_files.F)(directory, context) === void 0) throw (0, errors_error.aY)("context", `there is no folder '${context}'`, "a path from the repository’s root");
				if ((0, checkout_files.F)(directory, dockerfile) === void 0) throw (0, errors_error.aY)("dockerfile", `there is no file '${dockerfile}'`, "a path from the repository’s root");
			}
			for (const [name, source] of Object.entries(buildContexts)) {
				const path = source.replace(/^oci-layout:\/\//, "").replace(/@sha256:[0-9a-f]+$/, "");
				if (!ELSEWHERE.test(path) && (0, checkout_files.F)(directory, path) === void 0) throw (0, errors_error.aY)("build-contexts", `${name}: there is no '${path}'`, "a path from the repository’s root");
			}
			if (!canHoldAnnotations(leg) && Object.keys(annotations).length > 0) log.warning("Annotations are left out: format docker cannot hold them.");
		}
		const backends = {
			github: localBackend,
			"aws-batch": batchBackend
		};
		function backendOf({ batch }) {
			return batch === void 0 ? "github" : "aws-batch";
		}
	}),
	617: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			JW: () => machineArchitecture,
			PU: () => runsNatively,
			q9: () => assertMachineRuns
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8530);
		var _advice_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2750);
		var _docker_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6705);
		const ARCHITECTURES = {
			x64: "amd64",
			x86: "386",
			ia32: "386",
			x86_64: "amd64",
			aarch64: "arm64"
		};
		const ALSO_RUNS = {
			amd64: ["386"],
			arm64: ["arm"]
		};
		function machineArchitecture(name) {
			const lower = name.toLowerCase();
			return Object.hasOwn(ARCHITECTURES, lower) ? ARCHITECTURES[lower] ?? lower : lower;
		}
		function runsNatively(platform, own) {
			const { architecture } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform, "platform");
			return architecture === own || ALSO_RUNS[own]?.includes(architecture) === true;
		}
		function assertMachineRuns(leg, machine) {
			if (leg.emulation || leg.builder !== void 0) return;
			const own = machineArchitecture(machine);
			if (runsNatively(leg.platform, own)) return;
			const wanted = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(leg.platform, "platform");
			const platform = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Bq)(wanted);
			const runner = wanted.architecture === "arm64" ? "ubuntu-24.04-arm" : "a-label-of-that-architecture";
			throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__._G("ENVIRONMENT", `${(0, _docker_failure_js__WEBPACK_IMPORTED_MODULE_2__.ue)(leg)}: this machine is ${own} and does not run ${platform}`, { advice: (0, _advice_js__WEBPACK_IMPORTED_MODULE_3__.wm)(platform, runner) });
		}
	}),
	6705: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			SP: () => explainFailure,
			X6: () => isCacheRefusal,
			dg: () => isTransient,
			bx: () => lastWord,
			ue: () => legName
		});
		var error = __nccwpck_require__(8530);
		var advice = __nccwpck_require__(2750);
		const TRANSIENT = /connection reset by peer|broken pipe|server misbehaving|failure in name resolution|\bEOF\b|i\/o timeout|TLS handshake timeout|Client\.Timeout|deadline exceeded|GOAWAY|: (?:408|429|5\d\d) [A-Z]|toomanyrequests|unknown blob|blob unknown|upload (?:unknown|invalid)/i;
		const KNOWN_FAILURES = [
			{
				pattern: /cannot connect to the docker daemon|error during connect|connect to the docker (?:daemon|API)/i,
				example: "ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
				cause: "There is no engine where Docker's client looks for one.",
				within: "error",
				code: "ENVIRONMENT",
				advice: () => advice.Zi
			},
			{
				pattern: /unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --progress/,
				example: "docker: unknown command: docker buildx",
				cause: "Docker's client is there without its plugin Buildx, or with one that is too old.",
				within: "error",
				code: "ENVIRONMENT",
				advice: () => "Install the Buildx plugin of Docker; `docker buildx version` must answer."
			},
			{
				pattern: /no builder "[^"]*" found/,
				example: "ERROR: no builder \"mine\" found",
				cause: "A variable names a builder that nobody has made on this machine.",
				within: "error",
				code: "ENVIRONMENT",
				advice: () => "BUILDX_BUILDER names a builder that does not exist; unset it or run `docker buildx ls`."
			},
			{
				pattern: /no space left on device|disk quota exceeded/i,
				example: "write /out/app: no space left on device",
				cause: "The machine's disk is full: of base images, layers, and what a runner brings along.",
				within: "output",
				code: "BUILD",
				advice: (_, { smokeTest, smokeTestIn }) => smokeTest === void 0 || smokeTestIn === "builder" ? advice.HC : advice.$o
			},
			{
				pattern: /exec format error/i,
				example: "exec /bin/sh: exec format error",
				cause: "A program of one architecture was started on a machine of another one: the base image or a file that was copied is for another architecture, or the machine is and emulates nothing.",
				within: "output",
				code: "BUILD",
				advice: (_, { platform }) => (0, advice.c)(platform)
			},
			{
				pattern: /server gave HTTP response to HTTPS client/,
				example: "failed to do request: Head \"https://registry.local:5000/v2/app/blobs/x\": http: server gave HTTP response to HTTPS client",
				cause: "The registry speaks plain HTTP, and nobody has said so.",
				within: "error",
				code: "REGISTRY",
				advice: (error) => (0, advice.BN)(hostOf(error))
			},
			{
				pattern: /immutable|cannot be overwritten/i,
				example: "failed to push registry.example.org/app:1.2.3: the image tag '1.2.3' already exists and cannot be overwritten because the tag is immutable",
				cause: "The registry lets no tag be written twice, and this one is written.",
				within: "error",
				code: "CONFLICT",
				advice: () => advice.jf
			},
			{
				pattern: new RegExp(`failed to push.*(?:\\b(?:401|403)\\b|denied|unauthorized|insufficient_scope|authorization failed|no basic auth)`, "i"),
				example: "failed to push ghcr.io/org/app:1: unexpected status: 403 Forbidden",
				cause: "The registry knows who asks, or nobody was logged in, and the one who asks may not write there.",
				within: "error",
				code: "CREDENTIALS",
				advice: (error) => (0, advice.go)(hostOf(error))
			},
			{
				pattern: /failed to push.*(?:name unknown|name_unknown|repository .*not exist|404)/i,
				example: "failed to push registry.example.org/app:1: name unknown: The repository with name 'app' does not exist",
				cause: "This registry makes no repository when something is pushed.",
				within: "error",
				code: "REGISTRY",
				advice: (error) => `Create the repository at ${hostOf(error)} first: this registry does not create it on a push.`
			},
			{
				pattern: /failed to push.*(?:connection refused|no such host|no route to host|certificate)/i,
				example: "failed to push registry.local/app:1: dial tcp: lookup registry.local: no such host",
				cause: "The registry's name is not known here, or nobody answers there, or it shows a certificate that is not trusted.",
				within: "error",
				code: "REGISTRY",
				advice: (error) => `Check that ${hostOf(error)} is the registry you mean and that it is reachable from here.`
			},
			{
				pattern: /pull rate limit/i,
				example: "429 Too Many Requests: You have reached your unauthenticated pull rate limit",
				cause: "Docker Hub lets an address, or an account, pull so often within six hours.",
				within: "error",
				code: "REGISTRY",
				advice: () => advice.CD
			},
			{
				pattern: /no match for platform/i,
				example: "alpine:3: no match for platform in manifest: not found",
				cause: "The base image is not made for the platform that is built.",
				within: "error",
				code: "BUILD",
				advice: (_, { platform }) => `The base image does not exist for ${platform}: take another, or drop the platform.`
			},
			{
				pattern: /failed to resolve source metadata for (?:localhost|127\.|\[::1\]).*connection refused/,
				example: "failed to resolve source metadata for localhost:5000/base:1: dial tcp 127.0.0.1:5000: connect: connection refused",
				cause: "The builder is a container of its own, whose `localhost` is not that of the machine.",
				within: "error",
				code: "BUILD",
				advice: () => "The builder is in a network of its own, where this machine’s registries are not. Name the base image by an address that containers reach, or set up a builder before this step:\n  docker buildx create --use --driver-opt network=host"
			},
			{
				pattern: /failed to resolve source metadata|pull access denied/i,
				example: "base/private:1: failed to resolve source metadata for registry.example.org/base/private:1: pull access denied, repository does not exist or may require authorization",
				cause: "The base image has another name, or is private.",
				within: "error",
				code: "BUILD",
				advice: () => "The base image could not be read: check its name, and log in to its registry when it is a private one."
			},
			{
				pattern: /^secret (\S+): not found/,
				example: "secret npm: not found",
				cause: "A step asks for a secret that the build was not given.",
				within: "error",
				code: "BUILD",
				advice: (error, { push }) => (0, advice.Lo)(/^secret (\S+):/.exec(error)?.[1] ?? "", push)
			},
			{
				pattern: /failed to calculate checksum of ref .* not found/,
				example: "failed to compute cache key: failed to calculate checksum of ref x::y: \"/dist\": not found",
				cause: "`COPY` or `ADD` names a file that is not sent to the builder.",
				within: "error",
				code: "BUILD",
				advice: (_, { context }) => `The file is not in the build context '${context}', or .dockerignore excludes it.`
			},
			{
				pattern: /target stage "[^"]*" could not be found/,
				example: "target stage \"prod\" could not be found",
				cause: "The Dockerfile has no stage of that name.",
				within: "error",
				code: "INVALID_INPUT",
				advice: (_, { dockerfile }) => `Give as target a stage of ${dockerfile} (\`FROM … AS name\`).`
			},
			{
				pattern: /^failed to receive status: |rpc error: code = Unavailable/,
				example: "failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF",
				cause: "The builder ended in the middle of the build, as for want of memory, or the connection with it was cut.",
				within: "error",
				code: "ENVIRONMENT",
				advice: () => "See what the builder’s own log says last; give it more memory where it was killed for want of it."
			},
			{
				pattern: TRANSIENT,
				example: "failed to do request: Head \"https://registry.example.org/v2/app/manifests/1\": net/http: TLS handshake timeout",
				cause: "The network or the registry failed for a moment; the build was tried again several times.",
				within: "error",
				code: "REGISTRY",
				advice: (error, _, tries) => (0, advice.FW)(hostOf(error), tries)
			}
		];
		function hostOf(error) {
			return /failed to push ([^\s/]+)\//.exec(error)?.[1] ?? /https?:\/\/([^\s/"]+)/.exec(error)?.[1] ?? "The registry";
		}
		function explainFailure(failed, leg) {
			const outcome = readOutcome(failed);
			const known = KNOWN_FAILURES.find(({ pattern, within }) => pattern.test(within === "error" ? outcome.error : failure_all(outcome)));
			const location = outcome.line === void 0 ? void 0 : {
				file: leg.dockerfile,
				line: outcome.line
			};
			const excerpt = outcome.excerpt === "" ? "" : `\n${outcome.excerpt}`;
			return new error._G(known?.code ?? "BUILD", `${legName(leg)}: docker buildx ended with status ${failed.exitCode}: ${outcome.error}${excerpt}`, {
				advice: known?.advice(outcome.error, leg, failed.tries ?? 1),
				location
			});
		}
		function legName({ variant, platform }) {
			return variant === "" ? platform : `${variant} on ${platform}`;
		}
		function failure_all({ error, excerpt }) {
			return `${excerpt}\n${error}`;
		}
		function readOutcome({ stdout, stderr }) {
			const lines = (stderr.trim() === "" ? stdout : stderr).split(/\r?\n/).filter((line) => line.trim() !== "");
			const last = lines.findLastIndex((line) => line.startsWith("ERROR: "));
			const said = lines.find((line) => line.startsWith("docker: ")) ?? lines[0];
			if (last < 0) return {
				error: said ?? "it said nothing",
				excerpt: ""
			};
			const head = lines.slice(0, last);
			const lastLine = (lines[last] ?? "").replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, "");
			const pushed = head.map((line) => / > pushing (\S+) with docker:$/.exec(line)?.[1]).find(Boolean);
			const error = pushed === void 0 ? lastLine : `failed to push ${pushed}: ${lastLine}`;
			const source = head.findLastIndex((line) => /^\S.*:[1-9]\d*$/.test(line));
			const isSource = source >= 0 && /^-{20}$/.test(head[source + 1] ?? "");
			const step = head.findLastIndex((line) => /^ > \[/.test(line));
			const start = step >= 0 ? step : isSource ? source : head.length;
			return {
				error,
				excerpt: head.slice(start).slice(-40).join("\n"),
				...isSource ? { line: Number(/\d+$/.exec(head[source] ?? "")?.[0]) } : {}
			};
		}
		const LASTING = /did not complete successfully|pull rate limit/i;
		function lastWord(failed) {
			return readOutcome(failed).error;
		}
		function isTransient(failed) {
			const { error } = readOutcome(failed);
			return TRANSIENT.test(error) && !LASTING.test(error);
		}
		function isCacheRefusal(failed) {
			return /failed to configure \S+ cache (?:exporter|importer)/.test(readOutcome(failed).error);
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
	9900: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ld: () => credentialSource,
			yW: () => helperFor,
			fs: () => isInEnvironment
		});
		var once = __nccwpck_require__(2436);
		var docker_hub = __nccwpck_require__(3990);
		var masking = __nccwpck_require__(3915);
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
	619: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			cu: () => identityOf,
			h$: () => notesOf,
			kH: () => noteOf
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5723);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2917);
		var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1062);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6791);
		var _multiarch_plan__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1208);
		function identityOf({ labels, platform }, inputs = labels[_multiarch_plan__WEBPACK_IMPORTED_MODULE_0__.Pv]) {
			const source = labels[_multiarch_plan__WEBPACK_IMPORTED_MODULE_1__.Rc] ?? "";
			return source === "" || inputs === void 0 || inputs === "" ? void 0 : {
				source,
				inputs,
				platform
			};
		}
		function noteOf({ source, inputs, platform }, digest) {
			return `multiarch-built-${(0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__.sc)(JSON.stringify([
				source,
				inputs,
				platform
			]))}-${digest.replace(/^sha256:/, "")}`;
		}
		function partDigest([image, ...attestations], platform) {
			const named = image === void 0 ? [] : [{
				...image,
				platform: image.platform ?? (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__.Y8)(platform)
			}];
			return (0, _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__.ol)(new TextEncoder().encode(JSON.stringify([...named, ...attestations].map(_multiarch_oci__WEBPACK_IMPORTED_MODULE_4__.GJ))));
		}
		function notesOf(identity, pushed, listed) {
			return [pushed, partDigest(listed, identity.platform)].map((digest) => noteOf(identity, digest));
		}
	}),
	1504: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			vY: () => findReusable,
			n7: () => imageReader
		});
		var errors_error = __nccwpck_require__(8530);
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
		var reference = __nccwpck_require__(4223);
		var lib_platform = __nccwpck_require__(5723);
		var standard_labels = __nccwpck_require__(1208);
		var fingerprint = __nccwpck_require__(6791);
		var registry_error = __nccwpck_require__(7365);
		function set(door, input, value) {
			return door === "terminal" ? `--${input} ${value}` : `${input}: ${value}`;
		}
		const TAG_EXISTS = (door) => `Take another tag, delete this one, or build over it:\n  ${set(door, "on-existing", "overwrite")}`;
		var descriptor = __nccwpck_require__(2917);
		var media_type = __nccwpck_require__(5391);
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
			if ((0, descriptor.H3)(entry)) return "attestations";
			if (platform !== void 0) return isNone(platform) ? "about" : "images";
			if (artifactType !== void 0 && artifactType !== "") return "about";
			return (0, media_type.G1)(mediaType) ? "images" : "unknown";
		}
		function isNone({ os, architecture }) {
			return os === "unknown" && architecture === "unknown";
		}
		var settle = __nccwpck_require__(4949);
		var json = __nccwpck_require__(2698);
		var lib_digest = __nccwpck_require__(6888);
		var content_manifest = __nccwpck_require__(4199);
		var hash = __nccwpck_require__(1062);
		const CONFIG_LIMIT = 4194304;
		async function readImageContents(from, digest, parts = {}) {
			const repository = readAhead(from, digest, parts);
			const manifest = await repository.getManifest({ digest });
			const content = (0, content_manifest.WI)(manifest);
			const entries = content.kind === "index" ? content.manifests : [manifest.descriptor];
			const { images } = sortEntries(entries);
			const attestations = entries.filter(descriptor.H3);
			return (0, settle.G9)(images.map(async (entry) => {
				const own = attestations.filter(({ annotations }) => annotations?.[descriptor._L] === entry.digest);
				return {
					...await readImageContent(repository, entry, manifest),
					listed: [entry, ...own]
				};
			}));
		}
		function readAhead(repository, top, { manifest, config }) {
			const started = (answer) => {
				answer.catch(() => void 0);
				return answer;
			};
			const ahead = manifest !== void 0 && manifest !== top ? started(repository.getManifest({ digest: manifest })) : void 0;
			const body = config === void 0 ? void 0 : started(repository.getBlob(config, CONFIG_LIMIT));
			return {
				image: repository.image,
				getManifest: (reference) => "digest" in reference && reference.digest === manifest && ahead !== void 0 ? ahead : repository.getManifest(reference),
				getBlob: (digest, limit) => digest === config && body !== void 0 ? body : repository.getBlob(digest, limit)
			};
		}
		async function readImageContent(repository, { digest, platform: declared }, top) {
			const manifest = digest === top.descriptor.digest ? top : await repository.getManifest({ digest });
			const what = (0, reference.FH)({
				...repository.image,
				digest
			});
			const content = (0, content_manifest.WI)(manifest, what);
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
		var once = __nccwpck_require__(2436);
		var runtime = __nccwpck_require__(9765);
		var docker_hub = __nccwpck_require__(3990);
		var p_limit = __nccwpck_require__(6799);
		var answer_clock = __nccwpck_require__(4355);
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
			return (0, reference.dz)(tag) ? tag : void 0;
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
					this.#work.log.warning(`${(0, reference.FH)({
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
				const name = (0, reference.FH)({
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
				const budget = new ReferrerBudget((0, reference.eS)(from.image), options.referrerBounds);
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
				if (content.kind === "unknown") this.#log.warning(`${(0, reference.eS)(this.#from.image)}@${manifest.descriptor.digest} is of a type that is not known (${manifest.descriptor.mediaType}): it was copied without what it may point to`);
				if (content.kind === "index") {
					const { unknown } = sortEntries(content.manifests);
					const isBlob = ({ mediaType }) => !(0, media_type.$U)(mediaType);
					const blobs = new Set(unknown.filter(isBlob));
					await copier_all(content.manifests.map((child) => blobs.has(child) ? this.#blob(child, `an entry of ${manifest.descriptor.digest}`) : this.#tree(child, budget)));
				}
				if (content.kind !== "image") return;
				const blobs = partsOf(content);
				budget?.spend(0, blobs.reduce((sum, [, { size }]) => sum + size, 0));
				const name = `${(0, reference.eS)(this.#from.image)}@${manifest.descriptor.digest}`;
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
				const name = `${(0, reference.eS)(this.#from.image)}@${digest}`;
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
		const INTERVAL = 5e3;
		async function handOn(registry, { from, digest, to, tags }, log) {
			const target = registry.repository(to);
			const name = (0, reference.eS)(to);
			const copier = new Copier(registry.repository(from), target, {
				log,
				interval: INTERVAL,
				referrers: false,
				onProgress: (progress) => log.info(`${name}: ${renderProgress(progress)}`)
			});
			const work = async () => {
				const manifest = await copier.copy(digest);
				(0, settle.Kx)(await target.putTags(tags, manifest));
			};
			await during(`copying ${(0, reference.eS)(from)} to ${name}`, work());
			const { sent, mounted } = copier.count.blobs;
			log.info(`${tags.length === 0 ? name : (0, reference.FH)({
				...to,
				tag: tags[0] ?? ""
			})} → ${digest}, ${sent} blobs sent, ${mounted} mounted`);
		}
		function readClaims(sources) {
			const source = sources.map((labels) => labels[standard_labels.Rc]).find((value) => value !== void 0 && value !== "");
			return {
				...(0, standard_labels.P2)(sources),
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
			if (error instanceof registry_error.gl && error.notFound) return true;
			return error instanceof errors_error._G && error.code === "INVALID_CONTENT";
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
			const content = (0, content_manifest.WI)(manifest);
			const [first] = sortEntries(content.kind === "index" ? content.manifests : [manifest.descriptor]).images;
			if (first === void 0 || content.kind === "unknown") return [];
			return [await readImageContent(repository, first, manifest)];
		}
		function originOf(manifest, images, source) {
			const content = (0, content_manifest.WI)(manifest);
			const annotations = content.kind === "unknown" ? {} : content.annotations;
			const believed = images.map(({ labels }) => labels).filter((labels) => isOf(source, labels[standard_labels.Rc]));
			return (0, standard_labels.P2)([...isOf(source, annotations[standard_labels.Rc] ?? source) ? [annotations] : [], ...believed]);
		}
		function isOf(source, said) {
			return source === void 0 || said === source;
		}
		var reuse_evidence = __nccwpck_require__(619);
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
			const whole = version_read(tag, start);
			if (whole !== void 0) return whole;
			for (let at = before.indexOf("-", start); at >= 0; at = before.indexOf("-", at + 1)) {
				const version = version_read(tag, at + 1);
				if (version !== void 0 && (version.numbers.length > 1 || /^[vV]/.test(version.text))) return version;
			}
		}
		function version_read(tag, at) {
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
		async function findKept(leg, { images, ancestry }) {
			const { moves, byDigest = false, movable = true } = leg;
			if (moves === void 0 || !byDigest || !movable) return void 0;
			const next = readClaims([leg.annotations, leg.labels]);
			const judge = async (image, tag) => {
				const name = (0, reference["if"])(image);
				const stays = (reason) => [`${(0, reference.eS)(name)}:${tag} stays where it is: ${reason}.`];
				try {
					const held = await images.origin(name, tag, next.source);
					if (held === void 0) return [];
					const judged = await judgeMove(held, next, ancestry, moves);
					return judged.moves ? [] : stays(judged.reason);
				} catch (error) {
					return stays(`what it holds could not be read (${error instanceof Error ? error.message : String(error)})`);
				}
			};
			const kept = await Promise.all(leg.images.flatMap((image) => leg.tags.map((tag) => judge(image, tag))));
			return kept.flat().length === 0 ? void 0 : kept.flat().join("\n");
		}
		const LOOKING = "looking for an earlier build";
		function imageReader(registry) {
			return {
				find: (image, tag) => during(LOOKING, seen(registry.repository(image).headManifest({ tag }))),
				read: (image, digest, parts) => during("reading what a build made", readImageContents(registry.repository(image), digest, parts)),
				origin: (image, tag, source) => during(LOOKING, seen(readTaggedImage(registry.repository(image), tag, source))),
				handOn: (work, log) => handOn(registry, work, log)
			};
		}
		async function seen(answer) {
			try {
				return await answer;
			} catch (error) {
				if (!(error instanceof registry_error.gl)) throw error;
				const { notFound, status } = error;
				if (notFound || status === 401 || status === 403) return void 0;
				throw error;
			}
		}
		async function findReusable(leg, world) {
			const { onExisting = "overwrite", push, tags } = leg;
			if (!push || tags.length === 0) return { kind: "build" };
			const decision = onExisting === "overwrite" ? BUILD : await lookAround(leg, world);
			if (decision.kind === "reuse" || decision.kept !== void 0) return decision;
			const kept = await findKept(leg, world);
			return kept === void 0 ? decision : {
				...decision,
				kept
			};
		}
		const BUILD = { kind: "build" };
		async function lookAround(leg, { images, evidence }) {
			const states = await Promise.all(leg.images.flatMap((image) => leg.tags.map((tag) => look(images, image, tag))));
			const [first] = present(states);
			const contents = leg.onExisting === "reuse" && first !== void 0 && digestsOf(states).length === 1 ? await images.read((0, reference["if"])(first.image), first.descriptor.digest) : void 0;
			const isProven = contents !== void 0 && first !== void 0 && await isNoted(leg, first.descriptor.digest, evidence);
			return decideReuse(leg, states, contents ?? [], isProven);
		}
		async function isNoted(leg, digest, evidence) {
			const identity = (0, reuse_evidence.cu)(leg);
			if (evidence === void 0 || identity === void 0 || leg.trust === "claim") return false;
			return await evidence.has((0, reuse_evidence.kH)(identity, digest));
		}
		async function look({ find }, image, tag) {
			const descriptor = await find((0, reference["if"])(image), tag);
			return {
				image,
				tag,
				...descriptor === void 0 ? {} : { descriptor }
			};
		}
		function present(states) {
			return states.filter((state) => state.descriptor !== void 0);
		}
		function digestsOf(states) {
			return [...new Set(present(states).map(({ descriptor }) => descriptor.digest))];
		}
		function decideReuse(leg, states, contents, isProven) {
			const there = present(states);
			const [from] = there;
			if (from === void 0) return { kind: "build" };
			if (leg.onExisting === "fail") throw conflict(`${nameOf(from)} exists already: it is ${from.descriptor.digest}`);
			const [content] = contents;
			const why = whyNot(leg, there, contents) ?? whyNotTrusted(leg, contents, isProven);
			if (why === void 0 && content !== void 0) {
				const missing = states.filter(({ descriptor }) => descriptor === void 0);
				return {
					kind: "reuse",
					descriptor: from.descriptor,
					content,
					from,
					missing
				};
			}
			const sentence = `${nameOf(from)} exists already, ${why}`;
			if (leg.movable !== false) return {
				kind: "build",
				why: sentence
			};
			if (leg.byDigest === true) return {
				kind: "build",
				kept: `${sentence}.`
			};
			throw conflict(sentence);
		}
		function whyNotTrusted({ trust, labels }, [content], isProven) {
			if (trust !== "claim") return isProven ? void 0 : "and nothing proves that this repository’s runs built it";
			const source = labels[standard_labels.Rc];
			if (source !== void 0 && content?.labels[standard_labels.Rc] === source) return void 0;
			return "and does not say that it was built from this repository";
		}
		function conflict(what) {
			return new errors_error._G("CONFLICT", what, { advice: TAG_EXISTS });
		}
		function whyNot(leg, there, contents) {
			const [first, ...others] = there;
			const other = others.find(({ descriptor }) => descriptor.digest !== first?.descriptor.digest);
			if (other !== void 0) return `and is not the same everywhere: ${first?.descriptor.digest}, but ${nameOf(other)} is ${other.descriptor.digest}`;
			const [content] = contents;
			if (content === void 0 || contents.length > 1) return `and holds ${contents.length} images`;
			const { labels, platform } = content;
			const wanted = leg.labels[standard_labels.P1];
			if (wanted === void 0) return "and from which commit this build is made is not known";
			if (labels[standard_labels.P1] !== wanted) return `built from ${labels[standard_labels.P1] ?? "an unknown commit"}, not from ${wanted}`;
			if (labels[fingerprint.Pv] !== leg.labels[fingerprint.Pv]) return "built from the same commit, but with other inputs (build arguments, labels, target, …)";
			if (!(0, lib_platform.dq)(platform, (0, lib_platform.Y8)(leg.platform))) return `and is an image for ${(0, lib_platform.Bq)(platform)}, not for ${leg.platform}`;
		}
		function nameOf({ image, tag }) {
			return `${(0, reference.eS)((0, reference["if"])(image))}:${tag}`;
		}
	}),
	1062: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
			WE: () => explain,
			Y0: () => cite,
			_G: () => MultiarchError,
			aY: () => invalidInput,
			hD: () => quote
		});
		var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5042);
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
		function explain(error, door) {
			const advice = error instanceof MultiarchError ? (0, _advice_js__WEBPACK_IMPORTED_MODULE_0__.yk)(error.advice, door) : void 0;
			const message = error instanceof Error ? error.message : String(error);
			return advice === void 0 ? message : `${message}\n${advice}`;
		}
	}),
	4949: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			G9: () => settle,
			Kx: () => throwAll
		});
		var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5042);
		var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
		async function settle(work) {
			throwAll(await Promise.allSettled(work));
			return Promise.all(work);
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
	5723: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bq: () => formatPlatform,
			FL: () => normalizePlatform,
			K1: () => tryParsePlatform,
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
	}),
	6791: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Pv: () => INPUTS_LABEL,
			s1: () => labelInputs
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
		var _inputs_declared_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4558);
		var _standard_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1208);
		const INPUTS_LABEL = "dev.multiarch.inputs";
		function labelInputs(leg, secretNames, sha256, base) {
			const labels = {
				...leg.revision === "" ? {} : { [_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.P1]: leg.revision },
				...leg.labels
			};
			return {
				...leg,
				labels: {
					...labels,
					[INPUTS_LABEL]: hashInputs({
						...leg,
						labels
					}, secretNames, sha256, base)
				}
			};
		}
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
			return `sha256:${sha256(JSON.stringify((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.kZ)(shape)))}`;
		}
		function shapeOf(leg) {
			const said = [..._inputs_declared_table_js__WEBPACK_IMPORTED_MODULE_2__.$b].flatMap(([member, otherwise]) => {
				const value = leg[member] ?? "";
				return says(value, otherwise) ? [[member, value]] : [];
			});
			return Object.fromEntries(said);
		}
		_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.P1, _standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.Qu, _standard_labels_js__WEBPACK_IMPORTED_MODULE_0__.Kh;
		function says(value, otherwise) {
			if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
			return value !== "" && String(value) !== (otherwise ?? "false");
		}
	}),
	1208: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
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
	5793: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { n: () => readDockerfile });
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
		function readDockerfile(text) {
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
	}),
	9846: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			U3: () => parseLeg,
			tz: () => parseLegReports,
			vS: () => parsePlan
		});
		var error = __nccwpck_require__(8530);
		var lib_document = __nccwpck_require__(1961);
		var json = __nccwpck_require__(2698);
		var dist = __nccwpck_require__(5511);
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
		const legSchema = dist.FsL(members_closed({
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
			legs: list(legSchema)
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
		function parseLeg(text, input = "leg") {
			return (0, lib_document.u0)(legSchema, text, {
				input,
				accepted: "one entry of the output legs of the plan action, as JSON"
			});
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
	}),
	2300: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			h: () => SCOPE,
			x: () => parseCaches
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
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
				if (!TYPES.includes(type)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${line}' is of no type that is kept`, ACCEPTED);
				const secret = attributes.find(([name, value]) => OF_SECRETS.test(name) && value !== SCOPE);
				if (secret !== void 0) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${secret[0]}' would be seen by all processes of the machine`, "credentials in the environment of the builder");
				const isScoped = attributes.some(([, value]) => value.includes(SCOPE));
				const scoped = type === "gha" && !attributes.some(([name]) => name === "scope") ? [...attributes, ["scope", SCOPE]] : attributes;
				if (input === "cache-to" && !isScoped && scoped === attributes) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.aY)(input, `'${line}' is one cache for all builds of a run, which would each write over that of the others`, `${SCOPE} in it, e.g. type=registry,ref=ghcr.io/org/app-cache:${SCOPE}`);
				return scoped.map(([name, value]) => `${name}=${value}`).join(",");
			});
		}
		function readAttribute(text) {
			const at = text.indexOf("=");
			return at < 0 ? [text.trim().toLowerCase(), ""] : [text.slice(0, at).trim().toLowerCase(), text.slice(at + 1)];
		}
	}),
	4558: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
	}),
	7642: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { $: () => readEntries });
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
	}),
	6181: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			i: () => InputReader,
			b: () => splitNames
		});
		var error = __nccwpck_require__(8530);
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
		var table = __nccwpck_require__(4558);
		var entries = __nccwpck_require__(7642);
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
				for (const entry of (0, entries.$)(text, refuse)) {
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
	1532: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { l4: () => architectureName });
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5723);
		function architectureName(platform) {
			const known = architectureNames.get(platform) ?? nameArchitecture(platform);
			architectureNames.set(platform, known);
			return known;
		}
		const architectureNames = /* @__PURE__ */ new Map();
		function nameArchitecture(platform) {
			const { os, architecture, variant = "" } = (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.FL)((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__.Y8)(platform));
			const suffix = architecture === "arm64" && variant === "v8" ? "" : variant;
			return `${os === "linux" ? "" : `${os}-`}${architecture}${suffix}`;
		}
	}),
	7977: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { v: () => renderLeg });
		var measure = __nccwpck_require__(4842);
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
		function renderLeg(leg, report) {
			const title = renderText(nameLeg(report), "markdown");
			const pulls = report.images.flatMap((image) => pullsOf(image, report));
			return [
				`## Build: ${title}`,
				formatTable(["", ""], factsOf(leg, report), "markdown"),
				...pulls.length === 0 ? [] : [[
					"```sh",
					...pulls,
					"```"
				].join("\n")],
				...renderTimeline([report])
			].join("\n\n");
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
		function factsOf(leg, report) {
			const { digest, compressedSize, reused, seconds, tags } = report;
			return [
				["Dockerfile", leg.target === void 0 ? leg.dockerfile : `${leg.dockerfile}, stage ${leg.target}`],
				["Commit", leg.revision],
				["Result", describe(leg, reused)],
				["Tags", tags.join(", ")],
				["Digest", digest ?? ""],
				["Size", compressedSize === void 0 ? "" : `${(0, measure.o)(compressedSize)} compressed`],
				["Tested", leg.smokeTest ?? ""],
				["Cache", report.cache === void 0 ? "" : describeCache(report.cache)],
				["Time", (0, measure.X)(seconds)]
			].filter(([, value]) => value !== "");
		}
		function describe({ push }, reused) {
			if (reused) return "reused: it had been built from this commit and these inputs";
			return push ? "built and pushed" : "built, not pushed";
		}
		const WHY_NOT_WRITTEN = {
			off: "left out for some days: it has cost more than it saved",
			late: "given up as it took too long,",
			short: "not written: the build is too short for it",
			unchanged: "not written: nothing changed",
			failed: "not written: its service failed"
		};
		function describeCache({ steps, found, written, saved, left }) {
			const gain = saved === void 0 ? "" : `, ${(0, measure.X)(saved)} saved`;
			const cost = [...left === void 0 ? [] : [WHY_NOT_WRITTEN[left]], ...written === void 0 ? [] : [left === void 0 ? `written in ${(0, measure.X)(written)}` : `after ${(0, measure.X)(written)}`]].join(" ");
			return [left === "off" ? "" : `${found} of ${steps} steps found${gain}`, cost].filter((part) => part !== "").join("; ");
		}
		function pullsOf(image, { tags, digest }) {
			if (digest === void 0) return [];
			const [tag] = tags;
			return [`docker pull ${image}${tag === void 0 ? "" : `:${tag}`}@${digest}`];
		}
	}),
	7825: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ik: () => refusedCredential,
			L7: () => MISSING_PART,
			cp: () => adviceFor
		});
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7310);
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
	2581: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
		var kind = __nccwpck_require__(7310);
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
		var jwt = __nccwpck_require__(8007);
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
		var wire_transport = __nccwpck_require__(6593);
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
		class UnprovenWrite extends errors_error._G {}
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
				if ((0, lib_digest.B)(header) && algorithm(header) === algorithm(digest)) throw new UnprovenWrite("REGISTRY", `${question}: stored as ${header} instead of ${digest}`, { advice: "The registry, or something before it, changed what was sent. Run again; report it if it stays so." });
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
		var wire_transport = __nccwpck_require__(6593);
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
	6593: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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
var __webpack_exports__ = __nccwpck_require__(1782);
__webpack_exports__ = await __webpack_exports__;

export {  };