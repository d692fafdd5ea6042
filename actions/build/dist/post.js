import "node:module";
import { createRequire } from "module";

// post.js
var __webpack_modules__ = {
	857: ((module) => {
		module.exports = createRequire(import.meta.url)("os");
	}),
	928: ((module) => {
		module.exports = createRequire(import.meta.url)("path");
	}),
	587: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => run });
		const external_string_decoder_namespaceObject = createRequire(import.meta.url)("string_decoder");
		var external_os_ = __nccwpck_require__(857);
		const external_events_namespaceObject = createRequire(import.meta.url)("events");
		const external_child_process_namespaceObject = createRequire(import.meta.url)("child_process");
		var external_path_ = __nccwpck_require__(928);
		createRequire(import.meta.url)("assert");
		const external_fs_namespaceObject = createRequire(import.meta.url)("fs");
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
		const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
		const IS_WINDOWS = process.platform === "win32";
		external_fs_namespaceObject.constants.O_RDONLY;
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
		/**
		* On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
		* \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
		*/
		function isRooted(p) {
			p = normalizeSeparators(p);
			if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
			if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
			return p.startsWith("/");
		}
		/**
		* Best effort attempt to determine whether a file exists and is executable.
		* @param filePath    file path to check
		* @param extensions  additional file extensions to try
		* @return if file exists and is executable, returns the file path. otherwise empty string.
		*/
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
		/**
		* Returns path of a tool had the tool actually been invoked.  Resolves via paths.
		* If you check and the tool does not exist, it will throw.
		*
		* @param     tool              name of the tool
		* @param     check             whether to check if tool exists
		* @returns   Promise<string>   path to tool
		*/
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
		/**
		* Returns a list of all occurrences of the given tool on the system path.
		*
		* @returns   Promise<string[]>  the paths of the tool
		*/
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
		class ToolRunner extends external_events_namespaceObject.EventEmitter {
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
			/**
			* Exec a tool.
			* Output will be streamed to the live console.
			* Returns promise with return code
			*
			* @param     tool     path to tool to exec
			* @param     options  optional exec options.  See ExecOptions
			* @returns   number
			*/
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
						const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
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
		/**
		* Convert an arg string to an array of args. Handles escaping
		*
		* @param    argString   string of arguments
		* @returns  string[]    array of arguments
		*/
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
		class ExecState extends external_events_namespaceObject.EventEmitter {
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
		/**
		* Exec a command.
		* Output will be streamed to the live console.
		* Returns promise with return code
		*
		* @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
		* @param     args               optional arguments for tool. Escaping is handled by the lib.
		* @param     options            optional exec options.  See ExecOptions
		* @returns   Promise<number>    exit code
		*/
		function exec(commandLine, args, options) {
			return exec_awaiter(this, void 0, void 0, function* () {
				const commandArgs = argStringToArray(commandLine);
				if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
				const toolPath = commandArgs[0];
				args = commandArgs.slice(1).concat(args || []);
				return new ToolRunner(toolPath, args, options).exec();
			});
		}
		/**
		* Exec a command and get the output.
		* Output will be streamed to the live console.
		* Returns promise with the exit code and collected stdout and stderr
		*
		* @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
		* @param     args                  optional arguments for tool. Escaping is handled by the lib.
		* @param     options               optional exec options.  See ExecOptions
		* @returns   Promise<ExecOutput>   exit code, stdout, and stderr
		*/
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
		/** Starts programs by `@actions/exec`; what they print goes to `onLine` and nowhere else. */
		const run = (command, args, { env, cwd, onLine }) => getExecOutput(command, [...args], {
			env: { ...env },
			cwd,
			silent: true,
			ignoreReturnCode: true,
			listeners: onLine === void 0 ? {} : {
				stdline: onLine,
				errline: onLine
			}
		});
	}),
	757: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(337);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(456);
				var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(587);
				/** Takes back the logins that were renewed, before the login step's own post step takes back its own. */
				const restore = _actions_core__WEBPACK_IMPORTED_MODULE_1__.Gu("restore");
				if (restore !== "") await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__.j)((0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__.Au)(restore));
				/** Removes the builder that a cancelled build left behind; one that is gone already is not there to be removed. */
				const builder = _actions_core__WEBPACK_IMPORTED_MODULE_1__.Gu("builder");
				if (builder !== "") {
					const env = Object.fromEntries(Object.entries(process.env).filter((pair) => pair[1] !== void 0));
					await (0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.e)("docker", [
						"buildx",
						"rm",
						"--force",
						builder
					], {
						env,
						cwd: process.cwd()
					}).catch((error) => _actions_core__WEBPACK_IMPORTED_MODULE_1__.Yz(String(error)));
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	337: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			Gu: () => getState
		});
		var external_os_ = __nccwpck_require__(857);
		/**
		* Sanitizes an input into a string so it can be passed into issueCommand safely
		* @param input input to sanitize into a string
		*/
		function utils_toCommandValue(input) {
			if (input === null || input === void 0) return "";
			else if (typeof input === "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		/**
		* Issues a command to the GitHub Actions runner
		*
		* @param command - The command name to issue
		* @param properties - Additional properties for the command (key-value pairs)
		* @param message - The message to include with the command
		* @remarks
		* This function outputs a specially formatted string to stdout that the Actions
		* runner interprets as a command. These commands can control workflow behavior,
		* set outputs, create annotations, mask values, and more.
		*
		* Command Format:
		*   ::name key=value,key=value::message
		*
		* @example
		* ```typescript
		* // Issue a warning annotation
		* issueCommand('warning', {}, 'This is a warning message');
		* // Output: ::warning::This is a warning message
		*
		* // Set an environment variable
		* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
		* // Output: ::set-env name=MY_VAR::some value
		*
		* // Add a secret mask
		* issueCommand('add-mask', {}, 'secretValue123');
		* // Output: ::add-mask::secretValue123
		* ```
		*
		* @internal
		* This is an internal utility function that powers the public API functions
		* such as setSecret, warning, error, and exportVariable.
		*/
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
		__nccwpck_require__(928);
		/**
		* The code to exit an action
		*/
		var ExitCode;
		(function(ExitCode) {
			/**
			* A code indicating that the action was successful
			*/
			ExitCode[ExitCode["Success"] = 0] = "Success";
			/**
			* A code indicating that the action was a failure
			*/
			ExitCode[ExitCode["Failure"] = 1] = "Failure";
		})(ExitCode || (ExitCode = {}));
		/**
		* Writes debug message to user log
		* @param message debug message
		*/
		function debug(message) {
			command_issueCommand("debug", {}, message);
		}
		/**
		* Gets the value of an state set by this action's main execution.
		*
		* @param     name     name of the state to get
		* @returns   string
		*/
		function getState(name) {
			return process.env[`STATE_${name}`] || "";
		}
		/**
		* Summary exports
		*/
		/**
		* @deprecated use core.summary
		*/
		/**
		* Path exports
		*/
		/**
		* Platform utilities exports
		*/
	}),
	456: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Au: () => parseRestore,
			j: () => restoreDockerConfig
		});
		const external_node_crypto_namespaceObject = createRequire(import.meta.url)("node:crypto");
		const promises_namespaceObject = createRequire(import.meta.url)("node:fs/promises");
		const external_node_path_namespaceObject = createRequire(import.meta.url)("node:path");
		/** Every error that we throw on purpose. The message says what was asked and what was answered. */
		class error_MultiarchError extends Error {
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
		function json_isJsonObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		/**
		* Parses bytes that must be one JSON object in UTF-8.
		*
		* @param what whose bytes they are, for the message
		* @throws MultiarchError `INVALID_CONTENT`; it repeats nothing of the bytes, which may hold a secret
		*/
		function parseJsonObject(bytes, what) {
			const value = parse(bytes, what);
			if (!json_isJsonObject(value)) throw new error_MultiarchError("INVALID_CONTENT", `${what} is not a JSON object`);
			return value;
		}
		function parse(bytes, what) {
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				throw new error_MultiarchError("INVALID_CONTENT", `${what} is not JSON`);
			}
		}
		createRequire(import.meta.url)("node:os");
		/** The file's bytes, or `undefined` when there is no such file. */
		async function document_readIfExists(path) {
			try {
				return await (0, promises_namespaceObject.readFile)(path);
			} catch (error) {
				if (json_isJsonObject(error) && error.code === "ENOENT") return void 0;
				throw error;
			}
		}
		/**
		* Parses the document. The parser's own message quotes the text around the mistake, which may be a password:
		* only its position is told.
		*
		* @throws MultiarchError `INVALID_CONTENT`
		*/
		function document_parseDocument(text, path) {
			const refuse = (why) => new error_MultiarchError("INVALID_CONTENT", `${path} ${why}`, {
				advice: "Repair or remove this file; Docker cannot read it either.",
				location: { file: path }
			});
			if (text.trim() === "") return {};
			let value;
			try {
				value = JSON.parse(text);
			} catch (error) {
				const place = /\(?line \d+ column \d+\)?|position \d+/.exec(String(error))?.[0];
				throw refuse(`is not JSON${place === void 0 ? "" : ` (${place.replace(/[()]/g, "")})`}`);
			}
			if (!json_isJsonObject(value)) throw refuse("is not a JSON object");
			for (const name of ["auths", "credHelpers"]) if (value[name] !== void 0 && value[name] !== null && !json_isJsonObject(value[name])) throw refuse(`has '${name}' that is not an object`);
			return value;
		}
		/**
		* Takes our changes back out of a document that somebody else has changed since: where the value is still ours,
		* what was there before returns; what others wrote stays. Objects that we left empty and that were not there
		* before go, too.
		*/
		function revertChanges(document, changes, original) {
			const ours = changes.filter(({ object, key, after }) => same(memberOf(document, object, key), after));
			const reverted = applyChanges(document, ours.map(({ object, key, before, after }) => change(object, key, after, before)));
			const added = new Set(ours.map(({ object }) => object).filter((name) => !(name in original)));
			const kept = Object.entries(reverted).filter(([name, value]) => !(added.has(name) && json_isJsonObject(value) && Object.keys(value).length === 0));
			return Object.fromEntries(kept);
		}
		function applyChanges(document, changes) {
			let result = document;
			for (const { object, key, after } of changes) {
				const found = json_isJsonObject(result[object]) ? result[object] : {};
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
			return json_isJsonObject(members) && Object.hasOwn(members, key) ? members[key] : void 0;
		}
		function same(a, b) {
			return JSON.stringify(a) === JSON.stringify(b);
		}
		/** The document as text, laid out as `like` was: same indentation, line ends and last line. Docker uses tabs. */
		function edit_formatDocument(document, like) {
			if (like === void 0 || like.trim() === "") return JSON.stringify(document, void 0, "	");
			const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? "";
			const text = JSON.stringify(document, void 0, indent);
			const end = /\s*$/.exec(like)?.[0] ?? "";
			return (like.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text) + end;
		}
		/**
		* Undoes {@link writeDockerConfig}. When the file is still what we wrote, it becomes byte for byte what it was
		* (or goes, if there was none); when others changed it meanwhile, only our own entries are taken back. May be
		* called twice, and after a crash at any point.
		*/
		async function restoreDockerConfig(restore) {
			const path = await resolveLink(restore.config);
			await (0, promises_namespaceObject.rm)(temporary(path), { force: true });
			const notes = await document_readIfExists(restore.journal);
			if (notes === void 0) return "nothing";
			const journal = readJournal(notes);
			for (const other of journal.also) await restoreDockerConfig(other);
			const restored = await undo(path, journal);
			await (0, promises_namespaceObject.rm)(restore.journal, { force: true });
			await (0, promises_namespaceObject.rm)(temporary(restore.journal), { force: true });
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
				const mode = (await (0, promises_namespaceObject.stat)(path)).mode & 511;
				await replaceFile(path, Buffer.from(edit_formatDocument(document, text), "utf8"), mode);
			}
			return "own entries";
		}
		async function putBack(path, before, journal) {
			if (before !== void 0) return replaceFile(path, before, journal.mode ?? 384);
			await (0, promises_namespaceObject.unlink)(path);
			if (journal.createdDirectory === null) return;
			for (let folder = (0, external_node_path_namespaceObject.dirname)(path); folder.startsWith(journal.createdDirectory); folder = (0, external_node_path_namespaceObject.dirname)(folder)) if (!await (0, promises_namespaceObject.rmdir)(folder).then(() => true, () => false)) return;
		}
		/** Reads back what was stored as JSON. @throws MultiarchError `INVALID_CONTENT` */
		function parseRestore(text) {
			const { version, config, journal } = parseJsonObject(Buffer.from(text, "utf8"), "the state of the login");
			if (version !== 1 || typeof config !== "string" || typeof journal !== "string") throw new error_MultiarchError("INVALID_CONTENT", "the state of the login is not what the login wrote");
			return {
				version,
				config,
				journal
			};
		}
		function readJournal(bytes) {
			const value = document_parseDocument(bytes.toString("utf8"), "the journal of the login");
			if (!json_isJsonObject(value) || !Array.isArray(value.after) || !Array.isArray(value.changes) || !Array.isArray(value.also)) throw new error_MultiarchError("INVALID_CONTENT", "the journal of the login is damaged");
			return value;
		}
		/** Writes beside the file, then renames: a reader sees the old content or the new one. */
		async function replaceFile(path, bytes, mode) {
			const draft = temporary(path);
			try {
				await (0, promises_namespaceObject.rm)(draft, { force: true });
				await (0, promises_namespaceObject.writeFile)(draft, bytes, {
					mode: 384,
					flag: "wx"
				});
				await (0, promises_namespaceObject.chmod)(draft, mode);
				await (0, promises_namespaceObject.rename)(draft, path);
			} catch (error) {
				await (0, promises_namespaceObject.rm)(draft, { force: true });
				throw error;
			}
		}
		/** A fixed name, so that what a killed process left behind is found and removed. */
		function temporary(path) {
			return (0, external_node_path_namespaceObject.join)((0, external_node_path_namespaceObject.dirname)(path), `.${(0, external_node_path_namespaceObject.basename)(path)}.multiarch`);
		}
		/** People keep `config.json` as a link into another directory: write the file, keep the link. */
		async function resolveLink(path) {
			try {
				return await (0, promises_namespaceObject.realpath)(path);
			} catch {
				return path;
			}
		}
		function sha256(bytes) {
			return (0, external_node_crypto_namespaceObject.createHash)("sha256").update(bytes).digest("hex");
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
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();
var __webpack_exports__ = __nccwpck_require__(757);
__webpack_exports__ = await __webpack_exports__;

export {  };