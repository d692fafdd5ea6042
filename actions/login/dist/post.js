import "node:module";
import { createRequire } from "module";

// post.js
var __webpack_modules__ = {
	909: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Rm: () => log,
			eF: () => run
		});
		var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(499);
		var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(530);
		/** The job's log. */
		const log = {
			debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(message),
			info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.pq(message),
			warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.$e(message)
		};
		/** Runs an action; a failure becomes one annotation, at the place in the user's file where that is known. */
		async function run(action) {
			try {
				await action();
			} catch (error) {
				fail(error);
			}
		}
		/** Marks the step as failed and says why and what to do. */
		function fail(error) {
			const { file, line: startLine, column: startColumn } = (error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__._G ? error.location : void 0) ?? {};
			_actions_core__WEBPACK_IMPORTED_MODULE_0__.z3((0, _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__.WE)(error), {
				...file === void 0 ? {} : { file },
				...startLine === void 0 ? {} : { startLine },
				...startColumn === void 0 ? {} : { startColumn }
			});
			if (error instanceof Error && error.stack !== void 0) _actions_core__WEBPACK_IMPORTED_MODULE_0__.Yz(error.stack);
			process.exitCode = 1;
		}
	}),
	162: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(499);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(948);
				var _multiarch_door__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(909);
				await (0, _multiarch_door__WEBPACK_IMPORTED_MODULE_0__.eF)(async () => {
					const state = _actions_core__WEBPACK_IMPORTED_MODULE_1__.Gu("restore");
					if (state !== "") _multiarch_door__WEBPACK_IMPORTED_MODULE_0__.Rm.info(await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__.j)((0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__.Au)(state)));
				});
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	499: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			Gu: () => getState,
			pq: () => info,
			$e: () => warning
		});
		const external_os_namespaceObject = createRequire(import.meta.url)("os");
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
		*
		* @param annotationProperties
		* @returns The command properties to send with the actual annotation command
		* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
		*/
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
			process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
		createRequire(import.meta.url)("path");
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
		* Adds an error issue
		* @param message error issue message. Errors will be converted to string via toString()
		* @param properties optional properties to add to the annotation.
		*/
		function error(message, properties = {}) {
			command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		/**
		* Adds a warning issue
		* @param message warning issue message. Errors will be converted to string via toString()
		* @param properties optional properties to add to the annotation.
		*/
		function warning(message, properties = {}) {
			command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		/**
		* Writes info to log with console.log.
		* @param message info message
		*/
		function info(message) {
			process.stdout.write(message + external_os_namespaceObject.EOL);
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
	948: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Au: () => parseRestore,
			j: () => restoreDockerConfig
		});
		const external_node_crypto_namespaceObject = createRequire(import.meta.url)("node:crypto");
		const promises_namespaceObject = createRequire(import.meta.url)("node:fs/promises");
		const external_node_path_namespaceObject = createRequire(import.meta.url)("node:path");
		var error = __nccwpck_require__(530);
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
			if (!json_isJsonObject(value)) throw new error._G("INVALID_CONTENT", `${what} is not a JSON object`);
			return value;
		}
		function parse(bytes, what) {
			try {
				return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
			} catch {
				throw new error._G("INVALID_CONTENT", `${what} is not JSON`);
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
			const refuse = (why) => new error._G("INVALID_CONTENT", `${path} ${why}`, {
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
			if (version !== 1 || typeof config !== "string" || typeof journal !== "string") throw new error._G("INVALID_CONTENT", "the state of the login is not what the login wrote");
			return {
				version,
				config,
				journal
			};
		}
		function readJournal(bytes) {
			const value = document_parseDocument(bytes.toString("utf8"), "the journal of the login");
			if (!json_isJsonObject(value) || !Array.isArray(value.after) || !Array.isArray(value.changes) || !Array.isArray(value.also)) throw new error._G("INVALID_CONTENT", "the journal of the login is damaged");
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
	}),
	530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			WE: () => explain,
			_G: () => MultiarchError
		});
		/** Every error that we throw on purpose. The message says what was asked and what was answered. */
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
		/** The whole text for a person: the message, then what to do next. Works on anything that was thrown. */
		function explain(error) {
			if (error instanceof MultiarchError && error.advice !== void 0) return `${error.message}\n${error.advice}`;
			return error instanceof Error ? error.message : String(error);
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
var __webpack_exports__ = __nccwpck_require__(162);
__webpack_exports__ = await __webpack_exports__;

export {  };