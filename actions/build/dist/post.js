import "node:module";
import { createRequire } from "module";

// post.js
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
	4646: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Lt: () => endJob,
			cT: () => withoutSecrets
		});
		var lib_core = __nccwpck_require__(4821);
		var external_node_https_ = __nccwpck_require__(4708);
		var proxies = __nccwpck_require__(6178);
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
		var lib = __nccwpck_require__(9434);
		var error = __nccwpck_require__(8530);
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
		const KEYS = "BATCH_KEYS";
		const STATE = "batch-job";
		const JOB = /^([a-z]{2}(?:-[a-z0-9]+)+) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})((?: arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]{1,512})*)$/;
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
			const { readSources, roleKeys } = await __nccwpck_require__.e(593).then(__nccwpck_require__.bind(__nccwpck_require__, 3593));
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
		async function endJob(environment) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const saved = lib_core.Gu(STATE);
				if (saved === "") return;
				const [, region, id, roles = ""] = JOB.exec(saved) ?? [];
				if (region === void 0 || id === void 0) throw (0, error.aY)("the state of this step", "it is not what the step saved", "a region, the id of a job, and roles");
				const account = {
					region,
					roles: roles.split(" ").filter((role) => role !== "")
				};
				await __addDisposableResource(env_1, await connectorOf(environment)(account, environment), false).terminate(id, "multiarch: the step that waited for it has ended").catch((error) => lib_core.Yz(String(error)));
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				__disposeResources(env_1);
			}
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
	6757: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
				var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4821);
				var _multiarch_builder__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2712);
				var _multiarch_builder__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6586);
				var _multiarch_builder__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(5211);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5129);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9434);
				var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8530);
				var _batch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4646);
				var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8400);
				const OURS = /^multiarch-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
				async function takeLoginsBack() {
					const nonce = _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu("nonce");
					if (nonce === "") return;
					const temporaryDirectory = process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
					await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_4__._S)({
						temporaryDirectory,
						environment: process.env,
						nonce
					});
				}
				async function removeLeftovers() {
					const name = _actions_core__WEBPACK_IMPORTED_MODULE_3__.Gu("builder");
					if (name === "") return;
					if (!OURS.test(name)) throw (0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__.aY)("the state of this step", "it is not what the step saved", "multiarch-, and a UUID");
					const quiet = {
						debug: _actions_core__WEBPACK_IMPORTED_MODULE_3__.Yz,
						info: _actions_core__WEBPACK_IMPORTED_MODULE_3__.Yz,
						warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__.Yz
					};
					const started = {
						env: (0, _multiarch_builder__WEBPACK_IMPORTED_MODULE_6__.Qc)((0, _batch_js__WEBPACK_IMPORTED_MODULE_1__.cT)(process.env), []),
						cwd: process.cwd()
					};
					const temporaryDirectory = process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
					const runtime = {
						run: _exec_js__WEBPACK_IMPORTED_MODULE_2__.e,
						log: quiet,
						process: started,
						temporaryDirectory
					};
					for (const remove of [_multiarch_builder__WEBPACK_IMPORTED_MODULE_7__.O6, _multiarch_builder__WEBPACK_IMPORTED_MODULE_8__.h]) await remove(name, runtime).catch((error) => _actions_core__WEBPACK_IMPORTED_MODULE_3__.Yz(String(error)));
				}
				for (const action of [
					takeLoginsBack,
					() => (0, _batch_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(process.env),
					removeLeftovers
				]) await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_9__.eF)(action);
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	9434: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			dK: () => mask,
			eF: () => run
		});
		var lib_core = __nccwpck_require__(4821);
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
	}),
	4821: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			Gu: () => getState,
			pq: () => info,
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
		__nccwpck_require__(6928);
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode["Success"] = 0] = "Success";
			ExitCode[ExitCode["Failure"] = 1] = "Failure";
		})(ExitCode || (ExitCode = {}));
		function setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
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
		function getState(name) {
			return process.env[`STATE_${name}`] || "";
		}
	}),
	6586: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { O6: () => removeLeftTest });
		[
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
	}),
	2712: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { Qc: () => childEnvironment });
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
	}),
	5211: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { h: () => open_removeLeftBuilder });
		var promises_ = __nccwpck_require__(1455);
		var external_node_path_ = __nccwpck_require__(6760);
		function tls_context_needsContext({ DOCKER_HOST, DOCKER_TLS, DOCKER_TLS_VERIFY }) {
			return isSet(DOCKER_HOST) && (isSet(DOCKER_TLS) || isSet(DOCKER_TLS_VERIFY));
		}
		const isSet = (value) => value !== void 0 && value !== "";
		function tls_context_contextName(builder) {
			return `${builder}-engine`;
		}
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
		async function builder_instance_removeBuilder(name, { run, log, process }) {
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
				tls_context_contextName(name)
			], {
				...process,
				removes: true
			});
			if (removed.exitCode !== 0) log.warning(`The context of ${name} could not be removed: ${removed.stderr.trim()}`);
		}
		async function removeLeftBuilder(name, runtime) {
			await builder_instance_removeBuilder(name, runtime);
			const { env } = runtime.process;
			if (tls_context_needsContext(env)) await removeContext(name, runtime);
		}
		function key_files_keyFolder(temporaryDirectory, name) {
			return (0, external_node_path_.join)(temporaryDirectory, `${name}-keys`);
		}
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
		async function open_removeLeftBuilder(name, runtime) {
			try {
				await removeLeftBuilder(name, runtime);
			} finally {
				await (0, promises_.rm)(key_files_keyFolder(runtime.temporaryDirectory, name), {
					recursive: true,
					force: true
				});
			}
		}
	}),
	5129: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { _S: () => closeJobConfig });
		var promises_ = __nccwpck_require__(1455);
		var external_node_path_ = __nccwpck_require__(6760);
		var json = __nccwpck_require__(2698);
		var error = __nccwpck_require__(8530);
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_node_os_ = __nccwpck_require__(8161);
		function document_dockerConfigPath(environment) {
			const { DOCKER_CONFIG: directory, HOME: home } = environment;
			return (0, external_node_path_.join)(directory || (0, external_node_path_.join)(home || (0, external_node_os_.homedir)(), ".docker"), "config.json");
		}
		const AUTH_VARIABLE = "DOCKER_AUTH_CONFIG";
		async function document_readIfExists(path) {
			try {
				return (0, external_node_fs_.readFileSync)(path);
			} catch (error) {
				if ((0, json.OW)(error) && error.code === "ENOENT") return void 0;
				throw error;
			}
		}
		function document_parseDocument(text, path) {
			const refuse = (why) => new error._G("INVALID_CONTENT", `${path} ${why}`, {
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
		var external_node_crypto_ = __nccwpck_require__(7598);
		function revertChanges(document, changes, original) {
			const ours = changes.filter(({ object, key, after }) => same(memberOf(document, object, key), after));
			const reverted = applyChanges(document, ours.map(({ object, key, before, after }) => change(object, key, after, before)));
			const added = new Set(ours.map(({ object }) => object).filter((name) => !(name in original)));
			const kept = Object.entries(reverted).filter(([name, value]) => !(added.has(name) && (0, json.OW)(value) && Object.keys(value).length === 0));
			return Object.fromEntries(kept);
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
		function same(a, b) {
			return JSON.stringify(a) === JSON.stringify(b);
		}
		function edit_formatDocument(document, like) {
			if (like === void 0 || like.trim() === "") return JSON.stringify(document, void 0, "	");
			const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? "";
			const text = JSON.stringify(document, void 0, indent);
			const end = /\s*$/.exec(like)?.[0] ?? "";
			return (like.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text) + end;
		}
		async function folder_isWithin(folder, path) {
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
		function readDocument(schema, text, naming) {
			return checkDocument(schema, parseJson(text, naming), naming);
		}
		function parseJson(text, { input, accepted, within = "" }) {
			try {
				return JSON.parse(text);
			} catch {
				throw (0, error.aY)(input, sentence(within, "is not JSON"), accepted);
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
			const say = (keys, problem, wanted) => (0, error.aY)(input, sentence(formatPath(within, keys), problem), wanted);
			const describe = (value) => secret && typeof value === "string" ? "is wrong" : `is ${(0, error.hD)(value)}`;
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
				return /^[A-Za-z_]\w{0,99}$/.test(String(key)) ? `.${String(key)}` : `[${(0, error.hD)(String(key))}]`;
			}).join("");
			return path.startsWith(".") ? path.slice(1) : path;
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
		const journal_text = /* @__PURE__ */ string("text");
		const list = (schema) => /* @__PURE__ */ array(schema, "a list");
		const journal_object = (entries) => /* @__PURE__ */ object(entries, "an object");
		const journalSchema = journal_object({
			before: /* @__PURE__ */ nullable(/* @__PURE__ */ pipe(journal_text, /* @__PURE__ */ regex(/^[A-Za-z0-9+/]*={0,2}$/, "base64"))),
			mode: /* @__PURE__ */ nullable(/* @__PURE__ */ pipe(/* @__PURE__ */ number("a mode"), /* @__PURE__ */ integer("a mode"), /* @__PURE__ */ minValue(0, "a mode"), /* @__PURE__ */ maxValue(511, "a mode"))),
			createdDirectory: /* @__PURE__ */ nullable(journal_text),
			after: list(journal_text),
			changes: list(journal_object({
				object: /* @__PURE__ */ picklist(["auths", "credHelpers"], "auths, credHelpers"),
				key: journal_text,
				before: /* @__PURE__ */ exactOptional(/* @__PURE__ */ unknown()),
				after: /* @__PURE__ */ exactOptional(/* @__PURE__ */ unknown())
			})),
			also: list(journal_text)
		});
		function journal_parseJournal(notes) {
			return readDocument(journalSchema, notes.toString("utf8"), {
				input: "the journal of the login",
				accepted: "what the login wrote",
				secret: true
			});
		}
		function write_planRestore(config, directory, id) {
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
		async function restoreDockerConfig(restore) {
			const notes = await document_readIfExists(restore.journal);
			if (notes === void 0) return "nothing";
			const path = await resolveLink(restore.config);
			await assertWithin(restore, path);
			await (0, promises_.rm)(temporary(path), { force: true });
			const journal = journal_parseJournal(notes);
			if (journal.createdDirectory !== null) await assertWithin(restore, journal.createdDirectory);
			for (const other of journal.also) await restoreDockerConfig(planAlso(restore, other));
			const restored = await undo(path, journal);
			await (0, promises_.rm)(restore.journal, { force: true });
			await (0, promises_.rm)(temporary(restore.journal), { force: true });
			return restored;
		}
		async function undo(path, journal) {
			const current = await document_readIfExists(path);
			const before = journal.before === null ? void 0 : Buffer.from(journal.before, "base64");
			if (current === void 0 || before?.equals(current)) return "nothing";
			if (journal.after.includes(sha256(current))) {
				await putBack(path, before, journal);
				return "as before";
			}
			const text = current.toString("utf8");
			const original = document_parseDocument(before?.toString("utf8") ?? "", path);
			const document = revertChanges(document_parseDocument(text, path), journal.changes, original);
			if (before === void 0 && Object.keys(document).length === 0) await putBack(path, void 0, journal);
			else {
				const mode = (await (0, promises_.stat)(path)).mode & 511;
				await replaceFile(path, Buffer.from(edit_formatDocument(document, text), "utf8"), mode);
			}
			return "own entries";
		}
		async function putBack(path, before, journal) {
			if (before !== void 0) return replaceFile(path, before, journal.mode ?? 384);
			await (0, promises_.unlink)(path);
			if (journal.createdDirectory === null) return;
			for (let folder = (0, external_node_path_.dirname)(path); folder.startsWith(journal.createdDirectory); folder = (0, external_node_path_.dirname)(folder)) if (!await (0, promises_.rmdir)(folder).then(() => true, () => false)) return;
		}
		async function assertWithin({ within }, path) {
			if (!await folder_isWithin(within, path)) throw (0, error.aY)("the login", "what is to be undone is outside of it", `files below ${within}`);
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
		const ORIGIN = ".multiarch.json";
		async function closeJobConfig(place) {
			const { temporaryDirectory, environment, nonce } = place;
			const folder = folderOf(place);
			await restoreDockerConfig(write_planRestore(document_dockerConfigPath(environment), temporaryDirectory, nonce));
			const origin = await document_readIfExists((0, external_node_path_.join)(folder, ORIGIN));
			await (0, promises_.rm)(folder, {
				recursive: true,
				force: true
			});
			if (origin === void 0 || environment.DOCKER_CONFIG !== folder) return {};
			const before = JSON.parse(origin.toString("utf8"));
			const entries = Object.entries((0, json.OW)(before) ? before : {});
			return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
		}
		function assertNonce(text) {
			if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
			throw (0, error.aY)("the state of this step", "it is not what the step saved", "a UUID");
		}
		function folderOf({ temporaryDirectory, nonce }) {
			return (0, external_node_path_.join)(temporaryDirectory, `docker-${assertNonce(nonce)}`);
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
		__nccwpck_require__.d(__webpack_exports__, { OW: () => isJsonObject });
		function isJsonObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
	}),
	6178: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bv: () => nodeProxies,
			_j: () => proxiesOf,
			iJ: () => proxyFor
		});
		var external_node_net_ = __nccwpck_require__(7030);
		var loopback = __nccwpck_require__(389);
		function ipVersion(text) {
			if ((0, external_node_net_.isIPv4)(text)) return 4;
			return text.includes(":") && (0, external_node_net_.isIPv6)(text) ? 6 : 0;
		}
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
			if (proxy === void 0 || proxy === "" || (0, loopback.U)(url.hostname)) return void 0;
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
			if (ipVersion(network) !== 0) return {
				host: network,
				itself: true,
				bits: Number(bits)
			};
			if (ipVersion(text) !== 0) return {
				host: text,
				itself: true,
				bits: ALL_BITS[ipVersion(text)] ?? 0
			};
			const [, given = text, port] = /^(.*?)(?::(\d+))?$/.exec(text) ?? [];
			const host = bare(given);
			const atPort = port === void 0 ? {} : { port };
			if (ipVersion(host) !== 0) return {
				host,
				itself: true,
				bits: ALL_BITS[ipVersion(host)] ?? 0,
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
			if (bits !== void 0) return ipVersion(name) !== 0 && isWithin(name, host, bits);
			return itself && name === host || name.endsWith(`.${host}`);
		}
		function isWithin(address, network, bits) {
			const family = (text) => ipVersion(text) === 4 ? "ipv4" : "ipv6";
			if (bits > (ALL_BITS[ipVersion(network)] ?? 0)) return false;
			const list = new external_node_net_.BlockList();
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
			if (ipVersion(host) === 4 && bits < 32) return [`${edgeOf(host, bits, 0)}-${edgeOf(host, bits, 255)}`];
			return [host + end];
		}
		function edgeOf(network, bits, fill) {
			return network.split(".").map((byte, index) => {
				const free = 255 >> Math.max(0, Math.min(8, bits - index * 8));
				return Number(byte) & ~free & 255 | fill & free;
			}).join(".");
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
		return "" + chunkId + ".post.js";
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
var __webpack_exports__ = __nccwpck_require__(6757);
__webpack_exports__ = await __webpack_exports__;

export {  };