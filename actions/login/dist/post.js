import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rm: () => (/* binding */ log),
  eF: () => (/* binding */ run)
});

// UNUSED EXPORTS: door, historyFor, mask, readList, setResult, summarize

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js + 4 modules
var lib_core = __nccwpck_require__(499);
// EXTERNAL MODULE: ./packages/oci/lib/errors/advice.js
var errors_advice = __nccwpck_require__(42);
;// CONCATENATED MODULE: ./packages/oci/lib/world/defuse.js
/**
 * Makes lines that others wrote safe for the log of a CI job, in which runners look for commands: `::name …::` at the
 * start of a line, behind blanks (GitHub: `ActionCommand.TryParseV2` in actions/runner), and `##[name …]` anywhere in
 * one (`TryParse`), of which Azure Pipelines and TeamCity have `##vso[…]` and `##teamcity[…]`. All are parted by a
 * blank, so that people still read what was printed.
 *
 * A carriage return and the other characters at which a reader, or a terminal, begins a line are taken as line ends.
 */
function defuse(text) {
    return text
        .replace(/#(?=#\w*\[)/g, '# ')
        .replace(/(^|[\n\r\v\f\u0085\u2028\u2029])(\s*):(?=:)/gu, '$1$2: ');
}
//# sourceMappingURL=defuse.js.map
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./actions/door/lib/index.js





/**
 * Where what this step says is read. Our reusable workflows name themselves in their own `env`, which reaches every step
 * of theirs and no other: GitHub's variables name the workflow that called, and one job may use these actions by itself.
 */
const door = errors_advice/* DOORS */.I0.find((name) => name === process.env.MULTIARCH_DOOR) ?? 'action';
/** The job's log: whatever is in a message, the runner takes none of it for a command. */
const log = {
    debug: (message) => lib_core/* debug */.Yz(message),
    info: (message) => lib_core/* info */.pq(defuse(message)),
    warning: (message, advice) => lib_core/* warning */.$e([message, (0,errors_advice/* adviceAt */.yk)(advice, door)].filter((text) => text !== undefined).join('\n')),
};
/** An input that is a list of names, separated by commas, lines or blanks. */
function readList(name) {
    return splitNames(core.getInput(name));
}
/** Hides a secret in the job's log, from here on and in every later step. */
const mask = (secret) => {
    if (secret.trim() !== '')
        core.setSecret(secret);
};
/** Runs an action; a failure becomes one annotation, at the place in the user's file where that is known. */
async function run(action) {
    try {
        await action();
    }
    catch (error) {
        fail(error);
    }
}
/** Marks the step as failed and says why and what to do. */
function fail(error) {
    const location = error instanceof errors_error/* MultiarchError */._G ? error.location : undefined;
    const { file, line: startLine, column: startColumn } = location ?? {};
    lib_core/* error */.z3((0,errors_error/* explain */.WE)(error, door), {
        ...(file === undefined ? {} : { file }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(startColumn === undefined ? {} : { startColumn }),
    });
    if (error instanceof Error && error.stack !== undefined)
        lib_core/* debug */.Yz(error.stack);
    process.exitCode = 1;
}
/** Adds Markdown to the job's summary, where the runner has one. */
async function summarize(markdown) {
    if (process.env.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(markdown, true).write();
}
/** The outputs of every action that writes tags: what was written, and what was left where it is. */
function setResult(result, kept) {
    const [only, ...others] = result.variants;
    core.setOutput('digest', others.length === 0 ? (only?.digest ?? '') : '');
    const images = result.variants.flatMap((variant) => variant.images);
    core.setOutput('refs', images.map(({ ref }) => ref).join('\n'));
    core.setOutput('tags', images.flatMap(({ image, tags }) => tags.map((tag) => `${image}:${tag}`)).join('\n'));
    core.setOutput('kept', kept.map(formatUnmoved).join('\n'));
    core.setOutput('result', JSON.stringify(result));
}
/** How commits of this job's repository stand to each other, as GitHub says it to whoever has this token. */
function historyFor(token) {
    mask(token);
    return githubAncestry({
        api: process.env.GITHUB_API_URL ?? 'https://api.github.com',
        repository: process.env.GITHUB_REPOSITORY ?? '',
        token,
        log,
    });
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 162:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(499);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(948);
/* harmony import */ var _multiarch_door__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(106);



await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(async () => {
    const state = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('restore');
    // Empty: the main step failed before it came to anything.
    if (state !== '')
        _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info(await (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__/* .restoreDockerConfig */ .j)((0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__/* .parseRestore */ .Au)(state)));
});
//# sourceMappingURL=post.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, setOutput, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/command.js


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
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
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

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ parseRestore),
  j: () => (/* binding */ restoreDockerConfig)
});

// UNUSED EXPORTS: planAlso, planRestore, writeDockerConfig

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./packages/oci/lib/json.js

function json_isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Parses bytes that must be one JSON object in UTF-8.
 *
 * @param what whose bytes they are, for the message
 * @throws MultiarchError `INVALID_CONTENT`; it repeats nothing of the bytes, which may hold a secret
 */
function parseJsonObject(bytes, what) {
    const value = parse(bytes, what);
    if (!json_isJsonObject(value))
        throw new error/* MultiarchError */._G('INVALID_CONTENT', `${what} is not a JSON object`);
    return value;
}
function parse(bytes, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new error/* MultiarchError */._G('INVALID_CONTENT', `${what} is not JSON`);
    }
}
/** Deeper than any document of the image specification, and far from the end of the stack. */
const MAX_DEPTH = 64;
/**
 * The same object with its members, and those of every object in it, sorted by name (code units), so that equal content gives
 * equal bytes. Lists keep their order.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is nested deeper than 64 levels
 */
function sortMembers(object) {
    return sortObject(object, 1);
}
function sortObject(object, depth) {
    const names = Object.keys(object).sort();
    return Object.fromEntries(names.map((name) => [name, sortValue(object[name], depth + 1)]));
}
function sortValue(value, depth) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > MAX_DEPTH)
        throw new MultiarchError('INVALID_CONTENT', `a JSON value is nested deeper than ${MAX_DEPTH} levels`);
    if (Array.isArray(value))
        return value.map((entry) => sortValue(entry, depth + 1));
    return sortObject(value, depth);
}
/** The members that are set: those of `first` in that order, then the others in theirs. */
function ordered(object, first) {
    const others = Object.keys(object).filter((name) => !first.includes(name));
    const names = [...first, ...others].filter((name) => object[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, object[name]]));
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/document.js




/** `$DOCKER_CONFIG/config.json`, else `~/.docker/config.json`, as Docker finds it. */
function dockerConfigPath(environment) {
    const { DOCKER_CONFIG: directory, HOME: home } = environment;
    return join(directory || join(home || homedir(), '.docker'), 'config.json');
}
/**
 * Reads `config.json`; one that does not exist is empty.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is not what Docker would read
 */
async function readDockerConfig(path) {
    const text = await document_readIfExists(path);
    return toDockerConfig(path, text === undefined ? {} : document_parseDocument(text.toString('utf8'), path));
}
/** The file's bytes, or `undefined` when there is no such file. */
async function document_readIfExists(path) {
    try {
        return await (0,promises_namespaceObject.readFile)(path);
    }
    catch (error) {
        if (json_isJsonObject(error) && error.code === 'ENOENT')
            return undefined;
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
    const refuse = (why) => new error/* MultiarchError */._G('INVALID_CONTENT', `${path} ${why}`, {
        advice: 'Repair or remove this file; Docker cannot read it either.',
        location: { file: path },
    });
    if (text.trim() === '')
        return {};
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const place = /\(?line \d+ column \d+\)?|position \d+/.exec(String(error))?.[0];
        throw refuse(`is not JSON${place === undefined ? '' : ` (${place.replace(/[()]/g, '')})`}`);
    }
    if (!json_isJsonObject(value))
        throw refuse('is not a JSON object');
    for (const name of ['auths', 'credHelpers'])
        if (value[name] !== undefined && value[name] !== null && !json_isJsonObject(value[name]))
            throw refuse(`has '${name}' that is not an object`);
    return value;
}
function toDockerConfig(path, document) {
    const { auths, credHelpers, credsStore } = document;
    return {
        path,
        auths: membersOf(auths, (entry) => isJsonObject(entry)),
        credHelpers: membersOf(credHelpers, (helper) => typeof helper === 'string'),
        credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
    };
}
function membersOf(object, isMember) {
    const entries = isJsonObject(object) ? Object.entries(object) : [];
    return Object.fromEntries(entries.filter((entry) => isMember(entry[1])));
}
/** Keys with a scheme are URLs of the first registry protocol (`https://index.docker.io/v1/`): the host alone. */
function scopeOfKey(key) {
    const bare = key.replace(/^https?:\/\//, '');
    const [host = '', ...path] = bare.split('/');
    const prefix = path.filter((part) => part !== '').join('/');
    const isApi = bare !== key || prefix === 'v1' || prefix === 'v2';
    return { host: canonicalHost(host), prefix: isApi ? '' : prefix };
}
/** Whether a repository is this path or below it; part by part, so `org` does not hold `organisation/app`. */
function isBelow(repository, prefix) {
    return prefix === '' || repository === prefix || repository.startsWith(`${prefix}/`);
}
//# sourceMappingURL=document.js.map
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/edit.js

/**
 * Adds logins to the document, so that Docker uses them: an entry in `auths`, and where a helper would come
 * first, that helper out of the way for this host alone. Docker asks `credHelpers[host]`, then `credsStore`, then
 * `auths`; an empty name in `credHelpers` means `auths`, which is what a `credsStore` needs.
 */
function edit_addLogins(document, logins) {
    const changes = logins.flatMap((login) => changesFor(document, login));
    return { document: applyChanges(document, changes), changes };
}
function changesFor(document, { host, prefix, credential }) {
    const key = configKey(host);
    const scoped = prefix === undefined || prefix === '' ? key : `${host}/${prefix}`;
    const helper = memberOf(document, 'credHelpers', key);
    const hasStore = typeof document.credsStore === 'string' && document.credsStore !== '';
    const silenced = change('credHelpers', key, helper, hasStore ? '' : undefined);
    const entry = change('auths', scoped, memberOf(document, 'auths', scoped), toAuth(credential));
    return helper === undefined && !hasStore ? [entry] : [entry, silenced];
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
        // An entry that is there keeps its place.
        const members = after === undefined ? others : { ...found, [key]: after };
        result = { ...result, [object]: members };
    }
    return result;
}
function change(object, key, before, after) {
    return {
        object,
        key,
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    };
}
function memberOf(document, object, key) {
    const members = document[object];
    return json_isJsonObject(members) && Object.hasOwn(members, key) ? members[key] : undefined;
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function toAuth(credential) {
    switch (credential.kind) {
        case 'password':
            return { auth: encodeBasic(credential.username, credential.password) };
        case 'refresh-token':
            return { identitytoken: credential.token };
        case 'bearer':
            return { registrytoken: credential.token };
    }
}
/** The document as text, laid out as `like` was: same indentation, line ends and last line. Docker uses tabs. */
function edit_formatDocument(document, like) {
    if (like === undefined || like.trim() === '')
        return JSON.stringify(document, undefined, '\t');
    const indent = /^\s*\{\r?\n([ \t]+)/.exec(like)?.[1] ?? '';
    const text = JSON.stringify(document, undefined, indent);
    const end = /\s*$/.exec(like)?.[0] ?? '';
    return (like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text) + end;
}
//# sourceMappingURL=edit.js.map
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/write.js






/**
 * Names the place of the notes.
 *
 * @param directory a directory that only this user reads and that outlives this process, e.g. `RUNNER_TEMP`
 * @param id what tells two logins apart, e.g. a UUID
 */
function planRestore(config, directory, id) {
    return { version: 1, config, journal: join(directory, `docker-login-${id}.json`) };
}
/** The same for a file that is written along with another one. */
function planAlso({ journal }, config) {
    return { version: 1, config, journal: `${journal}-${sha256(Buffer.from(config)).slice(0, 16)}` };
}
/**
 * Adds logins to `config.json`: other entries and members stay, the file is for this user alone (0600, a new
 * directory 0700), and it is replaced in one step, so that no reader ever sees half of it.
 *
 * @param restore where to keep what {@link restoreDockerConfig} needs; without it the logins stay. Given again for a
 *   second write, it undoes both
 * @param also what undoes further files that belong to this one; they are written after it
 * @throws MultiarchError `INVALID_CONTENT` when the existing file is not JSON; it is left alone
 */
async function writeDockerConfig(config, logins, restore, also = []) {
    if (logins.length === 0)
        return;
    const path = await resolveLink(config);
    const before = await readIfExists(path);
    const text = before?.toString('utf8');
    const { document, changes } = addLogins(parseDocument(text ?? '', path), logins);
    const written = Buffer.from(formatDocument(document, text), 'utf8');
    const created = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (restore !== undefined) {
        const journal = {
            before: before?.toString('base64') ?? null,
            mode: before === undefined ? null : (await stat(path)).mode & 0o777,
            createdDirectory: created ?? null,
            after: [sha256(written)],
            changes,
            also,
        };
        const notes = await readIfExists(restore.journal);
        const whole = notes === undefined ? journal : joinJournals(readJournal(notes), journal, before);
        await replaceFile(restore.journal, Buffer.from(JSON.stringify(whole)), 0o600);
    }
    await replaceFile(path, written, 0o600);
}
/**
 * The notes of two writes, as if they had been one.
 *
 * @param between the file as the second write found it
 */
function joinJournals(first, second, between) {
    const isOurs = between !== undefined && first.after.includes(sha256(between));
    const isSame = (a, b) => a.object === b.object && a.key === b.key;
    const renewed = second.changes.map((change) => {
        const { before: _, ...now } = change;
        const earlier = first.changes.find((known) => isSame(known, change));
        if (earlier === undefined)
            return change;
        return { ...now, ...('before' in earlier ? { before: earlier.before } : {}) };
    });
    // Both values of an entry are kept: the process may end before the second one is in the file.
    return {
        ...first,
        after: isOurs ? [...first.after, ...second.after] : [],
        changes: [...first.changes, ...renewed],
        also: [...first.also, ...second.also],
    };
}
/**
 * Undoes {@link writeDockerConfig}. When the file is still what we wrote, it becomes byte for byte what it was
 * (or goes, if there was none); when others changed it meanwhile, only our own entries are taken back. May be
 * called twice, and after a crash at any point.
 */
async function restoreDockerConfig(restore) {
    const path = await resolveLink(restore.config);
    await (0,promises_namespaceObject.rm)(temporary(path), { force: true });
    const notes = await document_readIfExists(restore.journal);
    if (notes === undefined)
        return 'nothing';
    const journal = readJournal(notes);
    for (const other of journal.also)
        await restoreDockerConfig(other);
    const restored = await undo(path, journal);
    await (0,promises_namespaceObject.rm)(restore.journal, { force: true });
    await (0,promises_namespaceObject.rm)(temporary(restore.journal), { force: true });
    return restored;
}
async function undo(path, journal) {
    const current = await document_readIfExists(path);
    const before = journal.before === null ? undefined : Buffer.from(journal.before, 'base64');
    if (current === undefined || before?.equals(current))
        return 'nothing';
    if (journal.after.includes(sha256(current))) {
        await putBack(path, before, journal);
        return 'as before';
    }
    const text = current.toString('utf8');
    const original = document_parseDocument(before?.toString('utf8') ?? '', path);
    const document = revertChanges(document_parseDocument(text, path), journal.changes, original);
    if (before === undefined && Object.keys(document).length === 0)
        await putBack(path, undefined, journal);
    else {
        const mode = (await (0,promises_namespaceObject.stat)(path)).mode & 0o777;
        await replaceFile(path, Buffer.from(edit_formatDocument(document, text), 'utf8'), mode);
    }
    return 'own entries';
}
async function putBack(path, before, journal) {
    if (before !== undefined)
        return replaceFile(path, before, journal.mode ?? 0o600);
    await (0,promises_namespaceObject.unlink)(path);
    if (journal.createdDirectory === null)
        return;
    // Others may keep things beside it by now; then it stays.
    for (let folder = (0,external_node_path_namespaceObject.dirname)(path); folder.startsWith(journal.createdDirectory); folder = (0,external_node_path_namespaceObject.dirname)(folder))
        if (!(await (0,promises_namespaceObject.rmdir)(folder).then(() => true, () => false)))
            return;
}
/** Reads back what was stored as JSON. @throws MultiarchError `INVALID_CONTENT` */
function parseRestore(text) {
    const value = parseJsonObject(Buffer.from(text, 'utf8'), 'the state of the login');
    const { version, config, journal } = value;
    if (version !== 1 || typeof config !== 'string' || typeof journal !== 'string')
        throw new error/* MultiarchError */._G('INVALID_CONTENT', 'the state of the login is not what the login wrote');
    return { version, config, journal };
}
function readJournal(bytes) {
    const value = document_parseDocument(bytes.toString('utf8'), 'the journal of the login');
    if (!json_isJsonObject(value) ||
        !Array.isArray(value.after) ||
        !Array.isArray(value.changes) ||
        !Array.isArray(value.also))
        throw new error/* MultiarchError */._G('INVALID_CONTENT', 'the journal of the login is damaged');
    return value;
}
/** Writes beside the file, then renames: a reader sees the old content or the new one. */
async function replaceFile(path, bytes, mode) {
    const draft = temporary(path);
    try {
        await (0,promises_namespaceObject.rm)(draft, { force: true });
        await (0,promises_namespaceObject.writeFile)(draft, bytes, { mode: 0o600, flag: 'wx' });
        await (0,promises_namespaceObject.chmod)(draft, mode);
        await (0,promises_namespaceObject.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(draft, { force: true });
        throw error;
    }
}
/** A fixed name, so that what a killed process left behind is found and removed. */
function temporary(path) {
    return (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(path), `.${(0,external_node_path_namespaceObject.basename)(path)}.multiarch`);
}
/** People keep `config.json` as a link into another directory: write the file, keep the link. */
async function resolveLink(path) {
    try {
        return await (0,promises_namespaceObject.realpath)(path);
    }
    catch {
        return path;
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
}
//# sourceMappingURL=write.js.map

/***/ }),

/***/ 42:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ DOORS),
/* harmony export */   yk: () => (/* binding */ adviceAt)
/* harmony export */ });
/* unused harmony export joinAdvice */
/**
 * Every place where an error is read: each has other words for what a person can set.
 *
 * - `build-workflow`: a job of our reusable `build.yaml`: inputs and secrets of the job that calls it
 * - `promote-workflow`: the same for `promote.yaml`
 * - `action`: a step that uses one of our actions: inputs of this step or of the login step, keys of the job
 * - `terminal`: the command line, also in another CI: flags, environment variables, other commands
 */
const DOORS = ['build-workflow', 'promote-workflow', 'action', 'terminal'];
/** The advice as it is read there; `undefined` where there is none. */
function adviceAt(advice, door) {
    return typeof advice === 'function' ? advice(door) : advice;
}
/** Several pieces of advice as one, each line once; `undefined` where there are none. */
function joinAdvice(pieces) {
    const given = pieces.filter((piece) => piece !== undefined);
    if (given.length === 0)
        return undefined;
    const join = (texts) => [...new Set(texts)].filter((text) => text !== undefined && text !== '').join('\n') || undefined;
    if (given.every((piece) => typeof piece === 'string'))
        return join(given);
    return (door) => join(given.map((piece) => adviceAt(piece, door)));
}
//# sourceMappingURL=advice.js.map

/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _G: () => (/* binding */ MultiarchError)
/* harmony export */ });
/* unused harmony exports invalidInput, quote, formatLocation */
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(42);

/** Every error that we throw on purpose. The message says what was asked and what was answered. */
class MultiarchError extends Error {
    code;
    advice;
    location;
    constructor(code, message, details = {}) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = new.target.name;
        this.code = code;
        this.advice = details.advice;
        this.location = details.location;
    }
}
/**
 * The error for an input that is refused: names the input, the value and what is accepted instead.
 *
 * @param input what the user calls it: an input's name, a file, a flag
 * @param problem what is wrong with it, with the value, e.g. `'linux/amd65' is not a platform`
 * @param accepted what would be right, completing the sentence "accepted: …"
 */
function invalidInput(input, problem, accepted, location) {
    const place = location === undefined ? '' : ` (${formatLocation(location)})`;
    const rest = accepted === undefined ? '' : `; accepted: ${accepted}`;
    const message = `${input}: ${escapeControls(problem)}${rest}${place}`;
    return new MultiarchError('INVALID_INPUT', message, { location });
}
/** Longest piece of a foreign value that goes into a message. */
const MAX_QUOTED = 200;
/**
 * A value from outside, for a message: text in double quotes, on one line, cut at 200 characters; of anything but
 * a simple value only what it is. Whatever a registry answers, its words cannot pose as lines of our own.
 */
function quote(value) {
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && value !== null)
        return 'an object';
    if (typeof value !== 'string')
        return String(value);
    const cut = value.length > MAX_QUOTED ? `${value.slice(0, MAX_QUOTED)}…` : value;
    return escapeControls(JSON.stringify(cut));
}
/** Escapes what would break a line or change how a terminal shows the rest of it. */
function escapeControls(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
        const escaped = JSON.stringify(character).slice(1, -1);
        if (escaped !== character)
            return escaped;
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
}
/** `file:line:column`, as editors and terminals link it. */
function formatLocation({ file, line, column }) {
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** The whole text for a person: the message, then what to do next at this door. Works on anything that was thrown. */
function explain(error, door) {
    const advice = error instanceof MultiarchError ? (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .adviceAt */ .yk)(error.advice, door) : undefined;
    const message = error instanceof Error ? error.message : String(error);
    return advice === undefined ? message : `${message}\n${advice}`;
}
//# sourceMappingURL=error.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(162);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
