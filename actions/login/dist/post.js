import "node:module";
import { createRequire } from "module";

// post.js
var __webpack_modules__ = {
	161: ((module) => {
		module.exports = createRequire(import.meta.url)("node:os");
	}),
	434: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { eF: () => run });
		var lib_core = __nccwpck_require__(297);
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
		var errors_error = __nccwpck_require__(530);
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
	162: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(161);
				var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(297);
				var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(830);
				await (0, __nccwpck_require__(434).eF)(async () => {
					const nonce = _actions_core__WEBPACK_IMPORTED_MODULE_2__.Gu("nonce");
					if (nonce === "") return;
					const temporaryDirectory = process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)();
					const variables = await (0, _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_3__._S)({
						temporaryDirectory,
						environment: process.env,
						nonce
					});
					for (const [name, value] of Object.entries(variables)) _actions_core__WEBPACK_IMPORTED_MODULE_2__.dN(name, value);
				});
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	297: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yz: () => debug,
			z3: () => error,
			dN: () => exportVariable,
			Gu: () => getState,
			pq: () => info,
			$e: () => warning
		});
		const external_os_namespaceObject = createRequire(import.meta.url)("os");
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
		const external_fs_namespaceObject = createRequire(import.meta.url)("fs");
		function file_command_issueFileCommand(command, message) {
			const filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_namespaceObject.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
			external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			const delimiter = `ghadelimiter_${process.getBuiltinModule("node:crypto").randomUUID()}`;
			const convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
		}
		createRequire(import.meta.url)("path");
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode["Success"] = 0] = "Success";
			ExitCode[ExitCode["Failure"] = 1] = "Failure";
		})(ExitCode || (ExitCode = {}));
		function exportVariable(name, val) {
			const convertedVal = utils_toCommandValue(val);
			process.env[name] = convertedVal;
			if (process.env["GITHUB_ENV"] || "") return file_command_issueFileCommand("ENV", file_command_prepareKeyValueMessage(name, val));
			command_issueCommand("set-env", { name }, convertedVal);
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
			process.stdout.write(message + external_os_namespaceObject.EOL);
		}
		function getState(name) {
			return process.env[`STATE_${name}`] || "";
		}
	}),
	830: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { _S: () => closeJobConfig });
		const promises_namespaceObject = createRequire(import.meta.url)("node:fs/promises");
		const external_node_path_namespaceObject = createRequire(import.meta.url)("node:path");
		function json_isJsonObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		var error = __nccwpck_require__(530);
		const external_node_fs_namespaceObject = createRequire(import.meta.url)("node:fs");
		var external_node_os_ = __nccwpck_require__(161);
		function document_dockerConfigPath(environment) {
			const { DOCKER_CONFIG: directory, HOME: home } = environment;
			return (0, external_node_path_namespaceObject.join)(directory || (0, external_node_path_namespaceObject.join)(home || (0, external_node_os_.homedir)(), ".docker"), "config.json");
		}
		const AUTH_VARIABLE = "DOCKER_AUTH_CONFIG";
		async function document_readIfExists(path) {
			try {
				return (0, external_node_fs_namespaceObject.readFileSync)(path);
			} catch (error) {
				if (json_isJsonObject(error) && error.code === "ENOENT") return void 0;
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
			if (!json_isJsonObject(value)) throw refuse("is not a JSON object");
			for (const name of ["auths", "credHelpers"]) if (value[name] !== void 0 && value[name] !== null && !json_isJsonObject(value[name])) throw refuse(`has '${name}' that is not an object`);
			return value;
		}
		const external_node_crypto_namespaceObject = createRequire(import.meta.url)("node:crypto");
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
		function edit_formatDocument(document, like) {
			if (like === void 0 || like.trim() === "") return JSON.stringify(document, void 0, "	");
			const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? "";
			const text = JSON.stringify(document, void 0, indent);
			const end = /\s*$/.exec(like)?.[0] ?? "";
			return (like.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text) + end;
		}
		async function folder_isWithin(folder, path) {
			const way = (0, external_node_path_namespaceObject.relative)(await followLinks(folder), await followLinks(path));
			return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && (0, external_node_path_namespaceObject.resolve)(way) !== way;
		}
		async function followLinks(path) {
			const whole = (0, external_node_path_namespaceObject.resolve)(path);
			try {
				return await (0, promises_namespaceObject.realpath)(whole);
			} catch {
				const parent = (0, external_node_path_namespaceObject.dirname)(whole);
				return parent === whole ? whole : (0, external_node_path_namespaceObject.join)(await followLinks(parent), (0, external_node_path_namespaceObject.basename)(whole));
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
				journal: (0, external_node_path_namespaceObject.join)(directory, `docker-login-${id}.json`),
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
			await (0, promises_namespaceObject.rm)(temporary(path), { force: true });
			const journal = journal_parseJournal(notes);
			if (journal.createdDirectory !== null) await assertWithin(restore, journal.createdDirectory);
			for (const other of journal.also) await restoreDockerConfig(planAlso(restore, other));
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
		async function assertWithin({ within }, path) {
			if (!await folder_isWithin(within, path)) throw (0, error.aY)("the login", "what is to be undone is outside of it", `files below ${within}`);
		}
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
		function temporary(path) {
			return (0, external_node_path_namespaceObject.join)((0, external_node_path_namespaceObject.dirname)(path), `.${(0, external_node_path_namespaceObject.basename)(path)}.multiarch`);
		}
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
		const ORIGIN = ".multiarch.json";
		async function closeJobConfig(place) {
			const { temporaryDirectory, environment, nonce } = place;
			const folder = folderOf(place);
			await restoreDockerConfig(write_planRestore(document_dockerConfigPath(environment), temporaryDirectory, nonce));
			const origin = await document_readIfExists((0, external_node_path_namespaceObject.join)(folder, ORIGIN));
			await (0, promises_namespaceObject.rm)(folder, {
				recursive: true,
				force: true
			});
			if (origin === void 0 || environment.DOCKER_CONFIG !== folder) return {};
			const before = JSON.parse(origin.toString("utf8"));
			const entries = Object.entries(json_isJsonObject(before) ? before : {});
			return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
		}
		function assertNonce(text) {
			if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) return text;
			throw (0, error.aY)("the state of this step", "it is not what the step saved", "a UUID");
		}
		function folderOf({ temporaryDirectory, nonce }) {
			return (0, external_node_path_namespaceObject.join)(temporaryDirectory, `docker-${assertNonce(nonce)}`);
		}
	}),
	530: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
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