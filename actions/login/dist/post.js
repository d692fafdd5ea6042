import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   eF: () => (/* binding */ run)
/* harmony export */ });
/* unused harmony exports mask, fail */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(499);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(832);


/** The job's log. */
const log = {
    debug: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(message),
    info: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(message),
    warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e(message),
};
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
    const location = error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G ? error.location : undefined;
    const { file, line: startLine, column: startColumn } = location ?? {};
    _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3((0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error), {
        ...(file === undefined ? {} : { file }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(startColumn === undefined ? {} : { startColumn }),
    });
    if (error instanceof Error && error.stack !== undefined)
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(error.stack);
    process.exitCode = 1;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 162:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(499);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(578);
/* harmony import */ var _multiarch_door__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(909);



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

/***/ 578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ parseRestore),
  j: () => (/* binding */ restoreDockerConfig)
});

// UNUSED EXPORTS: planRestore, writeDockerConfig

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./packages/oci/lib/index.js + 11 modules
var lib = __nccwpck_require__(832);
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
        if ((0,lib/* isJsonObject */.OW)(error) && error.code === 'ENOENT')
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
    const refuse = (why) => new lib/* MultiarchError */._G('INVALID_CONTENT', `${path} ${why}`, {
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
    if (!(0,lib/* isJsonObject */.OW)(value))
        throw refuse('is not a JSON object');
    for (const name of ['auths', 'credHelpers'])
        if (value[name] !== undefined && value[name] !== null && !(0,lib/* isJsonObject */.OW)(value[name]))
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
    const kept = Object.entries(reverted).filter(([name, value]) => !(added.has(name) && (0,lib/* isJsonObject */.OW)(value) && Object.keys(value).length === 0));
    return Object.fromEntries(kept);
}
function applyChanges(document, changes) {
    let result = document;
    for (const { object, key, after } of changes) {
        const found = (0,lib/* isJsonObject */.OW)(result[object]) ? result[object] : {};
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
    return (0,lib/* isJsonObject */.OW)(members) && Object.hasOwn(members, key) ? members[key] : undefined;
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
/**
 * Adds logins to `config.json`: other entries and members stay, the file is for this user alone (0600, a new
 * directory 0700), and it is replaced in one step, so that no reader ever sees half of it.
 *
 * @param restore where to keep what {@link restoreDockerConfig} needs; without it the logins stay
 * @throws MultiarchError `INVALID_CONTENT` when the existing file is not JSON; it is left alone
 */
async function writeDockerConfig(config, logins, restore) {
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
            createdDirectory: created !== undefined,
            after: sha256(written),
            changes,
        };
        await replaceFile(restore.journal, Buffer.from(JSON.stringify(journal)), 0o600);
    }
    await replaceFile(path, written, 0o600);
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
    const restored = await undo(path, readJournal(notes));
    await (0,promises_namespaceObject.rm)(restore.journal, { force: true });
    await (0,promises_namespaceObject.rm)(temporary(restore.journal), { force: true });
    return restored;
}
async function undo(path, journal) {
    const current = await document_readIfExists(path);
    const before = journal.before === null ? undefined : Buffer.from(journal.before, 'base64');
    if (current === undefined || before?.equals(current))
        return 'nothing';
    if (sha256(current) === journal.after) {
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
    // Others may keep things beside it by now; then it stays.
    if (journal.createdDirectory)
        await (0,promises_namespaceObject.rmdir)((0,external_node_path_namespaceObject.dirname)(path)).catch(() => { });
}
/** Reads back what was stored as JSON. @throws MultiarchError `INVALID_CONTENT` */
function parseRestore(text) {
    const value = (0,lib/* parseJsonObject */.dw)(Buffer.from(text, 'utf8'), 'the state of the login');
    const { version, config, journal } = value;
    if (version !== 1 || typeof config !== 'string' || typeof journal !== 'string')
        throw new lib/* MultiarchError */._G('INVALID_CONTENT', 'the state of the login is not what the login wrote');
    return { version, config, journal };
}
function readJournal(bytes) {
    const value = document_parseDocument(bytes.toString('utf8'), 'the journal of the login');
    if (!(0,lib/* isJsonObject */.OW)(value) || typeof value.after !== 'string' || !Array.isArray(value.changes))
        throw new lib/* MultiarchError */._G('INVALID_CONTENT', 'the journal of the login is damaged');
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
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
//# sourceMappingURL=write.js.map

/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _G: () => (/* reexport */ errors_MultiarchError),
  WE: () => (/* reexport */ explain),
  OW: () => (/* reexport */ json_isJsonObject),
  dw: () => (/* reexport */ json_parseJsonObject)
});

// UNUSED EXPORTS: ATTESTATION_SUBJECT, ATTESTATION_TYPE, DOCKER_LIST, DOCKER_MANIFEST, MANIFEST_TYPES, MAX_MANIFEST_BYTES, MAX_NAME_LENGTH, MAX_TAG_LENGTH, OCI_INDEX, OCI_MANIFEST, anonymous, apiHost, assembleIndex, canonicalHost, configKey, digestOf, essence, formatImageName, formatLocation, formatPlatform, formatReference, hasDigest, invalidInput, isAttestation, isDigest, isDockerHub, isDockerType, isImageType, isIndexType, isSchema1Type, isTag, manifestOf, normalizePlatform, orderDescriptor, ordered, parseAnnotations, parseDescriptor, parseDigest, parseImageName, parsePlatform, parseReference, parseTag, platformKey, quote, readManifest, resolvePart, samePlatform, satisfiesPlatform, silent, sortMembers, withNamespace

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./packages/oci/lib/errors.js
/** Every error that we throw on purpose. The message says what was asked and what was answered. */
class errors_MultiarchError extends Error {
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
function errors_invalidInput(input, problem, accepted, location) {
    const place = location === undefined ? '' : ` (${formatLocation(location)})`;
    const rest = accepted === undefined ? '' : `; accepted: ${accepted}`;
    const message = `${input}: ${escapeControls(problem)}${rest}${place}`;
    return new errors_MultiarchError('INVALID_INPUT', message, { location });
}
/** Longest piece of a foreign value that goes into a message. */
const MAX_QUOTED = 200;
/**
 * A value from outside, for a message: text in double quotes, on one line, cut at 200 characters; of anything but
 * a simple value only what it is. Whatever a registry answers, its words cannot pose as lines of our own.
 */
function errors_quote(value) {
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
/** The whole text for a person: the message, then what to do next. Works on anything that was thrown. */
function explain(error) {
    if (error instanceof errors_MultiarchError && error.advice !== undefined)
        return `${error.message}\n${error.advice}`;
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/digest.js


/** The grammar of image-spec `descriptor.md#digests`. */
const GRAMMAR = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;
/** Registered algorithms and the exact form of their encoded part; upper-case hex is forbidden. */
const ENCODED = {
    sha256: /^[a-f0-9]{64}$/,
    sha512: /^[a-f0-9]{128}$/,
    blake3: /^[a-f0-9]{64}$/,
};
/** Longest digest that we take: a sha512 has 135 characters. */
const MAX_LENGTH = 256;
/** Whether the text is a digest. Unknown algorithms pass when they fit the grammar (image-spec). */
function digest_isDigest(text) {
    if (typeof text !== 'string' || text.length > MAX_LENGTH || !GRAMMAR.test(text))
        return false;
    const [algorithm = '', encoded = ''] = text.split(':', 2);
    return Object.hasOwn(ENCODED, algorithm) ? (ENCODED[algorithm]?.test(encoded) ?? false) : true;
}
/**
 * Checks a digest.
 *
 * @param what who claims it, for the message: `Docker-Content-Digest of ghcr.io/a/b:1`
 * @throws MultiarchError `INVALID_CONTENT`
 */
function digest_parseDigest(text, what = 'digest') {
    if (digest_isDigest(text))
        return text;
    throw new MultiarchError('INVALID_CONTENT', `${what}: ${quote(text)} is not a digest; expected sha256: and 64 lower-case hexadecimal digits`);
}
/** The sha256 digest of these bytes. */
function digest_digestOf(bytes) {
    return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
/**
 * Whether the bytes have this digest. sha256 and sha512 are computed; for any other algorithm the answer is
 * `undefined`: we cannot tell.
 */
function hasDigest(bytes, digest) {
    const [algorithm = '', encoded] = digest.split(':', 2);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return undefined;
    return createHash(algorithm).update(bytes).digest('hex') === encoded;
}
//# sourceMappingURL=digest.js.map
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
function json_parseJsonObject(bytes, what) {
    const value = parse(bytes, what);
    if (!json_isJsonObject(value))
        throw new errors_MultiarchError('INVALID_CONTENT', `${what} is not a JSON object`);
    return value;
}
function parse(bytes, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new errors_MultiarchError('INVALID_CONTENT', `${what} is not JSON`);
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
function json_sortMembers(object) {
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
function json_ordered(object, first) {
    const others = Object.keys(object).filter((name) => !first.includes(name));
    const names = [...first, ...others].filter((name) => object[name] !== undefined);
    return Object.fromEntries(names.map((name) => [name, object[name]]));
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/descriptor.js



/** BuildKit's annotations on the descriptor of an attestation manifest (attestation-storage.md). */
const ATTESTATION_TYPE = 'vnd.docker.reference.type';
const descriptor_ATTESTATION_SUBJECT = 'vnd.docker.reference.digest';
/**
 * Checks a descriptor that came from outside. Optional members that are `null` are left out: Go, in which
 * registries and runtimes are written, reads `null` as nothing there.
 *
 * @param what whose it is, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
function descriptor_parseDescriptor(value, what) {
    const refuse = (why) => new MultiarchError('INVALID_CONTENT', `${what}: ${why}`);
    if (!isJsonObject(value))
        throw refuse(`a descriptor must be an object, not ${quote(value)}`);
    const { mediaType, size } = value;
    if (mediaType === undefined || mediaType === '')
        throw refuse('a descriptor has no mediaType');
    if (!isTypeName(mediaType))
        throw refuse(`a descriptor has mediaType ${quote(mediaType)}`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw refuse(`a descriptor has size ${quote(size)}`);
    const digest = parseDigest(value.digest, what);
    const absent = OPTIONAL.filter((name) => value[name] === null);
    const present = Object.entries(value).filter(([name]) => !absent.includes(name));
    const descriptor = Object.fromEntries(present);
    checkOptional(descriptor, what, refuse);
    return { ...descriptor, mediaType, digest, size };
}
const OPTIONAL = ['urls', 'annotations', 'data', 'artifactType', 'platform'];
function checkOptional(descriptor, what, refuse) {
    const { urls, annotations, data, artifactType, platform } = descriptor;
    if (urls !== undefined && !isTextList(urls))
        throw refuse('urls is not a list of strings');
    if (annotations !== undefined)
        descriptor_parseAnnotations(annotations, what);
    if (data !== undefined && typeof data !== 'string')
        throw refuse('data is not a string');
    if (artifactType !== undefined && !isTypeName(artifactType))
        throw refuse(`a descriptor has artifactType ${quote(artifactType)}`);
    if (platform !== undefined)
        checkPlatform(platform, refuse);
}
/**
 * Printable ASCII, so that it may stand in a header. RFC 6838 asks for more, but what breaks that (`spdx+json`
 * of early SBOMs) is out there and has to be copied.
 */
function isTypeName(value) {
    return typeof value === 'string' && /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(value);
}
function isTextList(value) {
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
function checkPlatform(value, refuse) {
    if (!isJsonObject(value))
        throw refuse('platform is not an object');
    for (const name of ['os', 'architecture'])
        if (typeof value[name] !== 'string')
            throw refuse(`platform.${name} is not a string`);
    for (const name of ['variant', 'os.version'])
        if (value[name] !== undefined && typeof value[name] !== 'string')
            throw refuse(`platform.${name} is not a string`);
    if (value['os.features'] !== undefined && !isTextList(value['os.features']))
        throw refuse('platform.os.features is not a list of strings');
}
/**
 * Checks the annotations of a document that came from outside (image-spec `annotations.md`); none are an empty
 * object. A value that is not a string is refused, as runtimes cannot read the document then.
 *
 * @param what whose they are, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
function descriptor_parseAnnotations(value, what) {
    if (value === undefined || value === null)
        return {};
    if (!isJsonObject(value))
        throw new MultiarchError('INVALID_CONTENT', `${what}: annotations is not an object`);
    const wrong = Object.entries(value).find(([, text]) => typeof text !== 'string');
    if (wrong === undefined)
        return value;
    throw new MultiarchError('INVALID_CONTENT', `${what}: annotation ${quote(wrong[0])} is not a string`);
}
/** Whether BuildKit marked this entry of an index as the attestations of another entry. */
function descriptor_isAttestation(descriptor) {
    return descriptor.annotations?.[ATTESTATION_TYPE] === 'attestation-manifest';
}
/** Member names in the order in which the image-spec describes them; others follow by name. */
const DESCRIPTOR_ORDER = ['mediaType', 'digest', 'size', ...OPTIONAL];
const PLATFORM_ORDER = (/* unused pure expression or super */ null && (['architecture', 'os', 'os.version', 'os.features', 'variant']));
/**
 * The same descriptor with its members in one fixed order at every depth, so that equal content gives equal bytes.
 *
 * @throws MultiarchError `INVALID_CONTENT` when a member is nested absurdly deep
 */
function descriptor_orderDescriptor(descriptor) {
    const sorted = sortMembers(descriptor);
    const platform = isJsonObject(sorted.platform) ? ordered(sorted.platform, PLATFORM_ORDER) : undefined;
    return ordered({ ...sorted, platform }, DESCRIPTOR_ORDER);
}
//# sourceMappingURL=descriptor.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/docker-hub.js
/**
 * Docker Hub has several names for one registry, and a default namespace. This file is the only place that
 * knows them; everything else sees `docker.io` and `library/…`.
 */
const CANONICAL = 'docker.io';
const ALIASES = new Set([CANONICAL, 'index.docker.io', 'registry-1.docker.io']);
/** `docker.io` for each of Docker Hub's names; any other host lower-cased. Exact match, never by suffix. */
function docker_hub_canonicalHost(host) {
    const lower = host.toLowerCase();
    return ALIASES.has(lower) ? CANONICAL : lower;
}
function isDockerHub(host) {
    return docker_hub_canonicalHost(host) === CANONICAL;
}
/** The host that answers the distribution API for this registry. */
function apiHost(host) {
    return isDockerHub(host) ? 'registry-1.docker.io' : host;
}
/** The key under `auths` in Docker's `config.json`. */
function configKey(host) {
    return isDockerHub(host) ? 'https://index.docker.io/v1/' : host;
}
/** Official images have no namespace of their own: `alpine` is `library/alpine`. */
function docker_hub_withNamespace(host, repository) {
    return isDockerHub(host) && !repository.includes('/') ? `library/${repository}` : repository;
}
//# sourceMappingURL=docker-hub.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/media-type.js
/** The media types of image-spec and of Docker's schema 2 that this product reads and writes. */
const media_type_OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const media_type_OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const media_type_DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/**
 * All types that we can handle, sent with every manifest request. All four always: a registry that stores a
 * type which is not in the list may convert the manifest, which changes its digest (Quay), or answer with
 * schema 1 (Docker Hub).
 */
const MANIFEST_TYPES = [media_type_OCI_INDEX, media_type_OCI_MANIFEST, media_type_DOCKER_LIST, DOCKER_MANIFEST];
function media_type_isIndexType(mediaType) {
    return mediaType === media_type_OCI_INDEX || mediaType === media_type_DOCKER_LIST;
}
function media_type_isImageType(mediaType) {
    return mediaType === media_type_OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
}
function media_type_isDockerType(mediaType) {
    return mediaType.startsWith('application/vnd.docker.');
}
/** Schema 1 has been retired; its signed form even has a digest that is not that of its bytes. */
function media_type_isSchema1Type(mediaType) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
}
/** The type without parameters, lower-cased: `application/json; charset=utf-8` is `application/json`. */
function media_type_essence(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
//# sourceMappingURL=media-type.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/manifest.js





/** Registries and clients should take manifests up to this size (distribution-spec, "Pushing manifests"). */
const manifest_MAX_MANIFEST_BYTES = (/* unused pure expression or super */ null && (4 * 1024 * 1024));
/**
 * A manifest as it came over the wire.
 *
 * @param contentType the answer's `Content-Type`; parameters are ignored. Missing or generic: the body decides
 * @param what whose it is, for messages
 * @throws MultiarchError `INVALID_CONTENT` when it is not a JSON object, is schema 1, or its type and its bytes
 *   contradict each other (CVE-2021-41190)
 */
function manifestOf(bytes, contentType, what) {
    const claimed = contentType === undefined ? undefined : essence(contentType);
    if (claimed !== undefined && isSchema1Type(claimed))
        throw schema1(what);
    const body = parseJsonObject(bytes, what);
    if (body.schemaVersion === 1)
        throw schema1(what);
    const mediaType = decideMediaType(body, claimed, what);
    refuseAmbiguity(body, mediaType, what);
    return { bytes, descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength } };
}
function schema1(what) {
    return new MultiarchError('INVALID_CONTENT', `${what} is a schema 1 manifest, which has been retired`, {
        advice: 'Push the image again with a Docker version of this decade.',
    });
}
/** Types that say nothing about the content: what servers send when they do not know. */
const GENERIC = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);
function decideMediaType(body, claimed, what) {
    const written = writtenMediaType(body, what);
    const known = claimed === undefined || GENERIC.has(claimed) ? undefined : claimed;
    if (written !== undefined && known !== undefined && written !== known)
        throw new MultiarchError('INVALID_CONTENT', `${what} was sent as ${quote(known)} but says of itself that it is ${quote(written)}`);
    const mediaType = known ?? written;
    if (mediaType !== undefined)
        return mediaType;
    if (Array.isArray(body.manifests))
        return OCI_INDEX;
    if (Array.isArray(body.layers))
        return OCI_MANIFEST;
    throw new MultiarchError('INVALID_CONTENT', `${what} is neither an image manifest nor an index`);
}
function writtenMediaType({ mediaType }, what) {
    if (mediaType === undefined || mediaType === null || mediaType === '')
        return undefined;
    if (typeof mediaType === 'string')
        return essence(mediaType);
    throw new MultiarchError('INVALID_CONTENT', `${what} has mediaType ${quote(mediaType)}`);
}
/** A document that is both an image and an index means different things to different readers. */
function refuseAmbiguity(body, mediaType, what) {
    const hasImage = body.layers !== undefined || body.config !== undefined;
    const hasIndex = body.manifests !== undefined;
    if (hasImage && hasIndex)
        throw new MultiarchError('INVALID_CONTENT', `${what} has both 'manifests' and 'layers' or 'config'`);
    if ((isIndexType(mediaType) && hasImage) || (isImageType(mediaType) && hasIndex))
        throw new MultiarchError('INVALID_CONTENT', `${what} is not what its type ${mediaType} says`);
}
/**
 * What the bytes say. A type that we do not know is no error (image-spec `image-index.md`).
 *
 * @param what whose they are, for messages; by default their digest
 * @throws MultiarchError `INVALID_CONTENT` when a member that the specification requires is missing or malformed
 */
function readManifest({ bytes, descriptor }, what = descriptor.digest) {
    const isIndex = isIndexType(descriptor.mediaType);
    if (!isIndex && !isImageType(descriptor.mediaType))
        return { kind: 'unknown' };
    const body = parseJsonObject(bytes, what);
    const hasSubject = body.subject !== undefined && body.subject !== null;
    const common = {
        annotations: parseAnnotations(body.annotations, what),
        ...(hasSubject ? { subject: parseDescriptor(body.subject, `${what}: subject`) } : {}),
    };
    if (isIndex)
        return { kind: 'index', manifests: readList(body.manifests, `${what}: manifests`), ...common };
    const config = parseDescriptor(body.config, `${what}: config`);
    return { kind: 'image', config, layers: readList(body.layers, `${what}: layers`), ...common };
}
/** Go writes an empty list as `null`. */
function readList(value, what) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        throw new MultiarchError('INVALID_CONTENT', `${what} is not a list`);
    return value.map((entry, index) => parseDescriptor(entry, `${what}[${index}]`));
}
//# sourceMappingURL=manifest.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/platform.js

/** What people write for an architecture, and what Go (and so every image) calls it. */
const platform_ALIASES = {
    x86_64: 'amd64',
    'x86-64': 'amd64',
    aarch64: 'arm64',
    i386: '386',
    armhf: 'arm',
};
/** Operating systems and architectures that a container can be built for (Go's names). */
const KNOWN = {
    linux: ['amd64', 'arm64', 'arm', '386', 'loong64', 'mips64', 'mips64le', 'ppc64le', 'riscv64', 's390x'],
    windows: ['amd64', 'arm64'],
};
/** The variants of each architecture that has any (image-spec `image-index.md#platform-variants`). */
const VARIANTS = {
    amd64: /^v[1-4]$/,
    arm: /^v[5-8]$/,
    arm64: /^v[89](?:\.[0-9])?$/,
    ppc64le: /^power[0-9]{1,2}$/,
    riscv64: /^rva[0-9]{2}u64$/,
};
const FORM = 'os/arch or os/arch/variant, e.g. linux/amd64, linux/arm64, linux/arm/v7';
/**
 * Reads `os/arch[/variant]` from a user; aliases of architectures are resolved (`linux/aarch64`).
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parsePlatform(text, input = 'platforms', location) {
    const refuse = (why, accepted) => invalidInput(input, `'${text}' ${why}`, accepted, location);
    const [os = '', written, variant, ...more] = text.trim().toLowerCase().split('/');
    if (written === undefined || more.length > 0)
        throw refuse('is not a platform', FORM);
    const architecture = resolveAlias(written);
    const architectures = lookUp(KNOWN, os);
    if (architectures === undefined)
        throw refuse(`names an unknown operating system ('${os}')`, Object.keys(KNOWN).join(', '));
    if (!architectures.includes(architecture))
        throw refuse(`names an unknown architecture ('${written}')`, architectures.join(', '));
    if (variant === undefined)
        return { architecture, os };
    if (!lookUp(VARIANTS, architecture)?.test(variant))
        throw refuse(`names an unknown variant of ${architecture} ('${variant}')`, FORM);
    return { architecture, os, variant };
}
/** A member of the table itself, never one that every object has (`constructor`). */
function lookUp(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
/** `os/arch[/variant]`. */
function platform_formatPlatform({ os, architecture, variant }) {
    return [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/');
}
/**
 * One spelling for platforms that mean the same, for comparison only: what is written into an index stays as
 * it was found. `arm64` is `arm64/v8`, `arm` is `arm/v7`, `amd64/v1` is `amd64` (containerd's rules, which all
 * runtimes follow), and the order of `os.features` says nothing.
 */
function normalizePlatform(platform) {
    const architecture = resolveAlias(platform.architecture.toLowerCase());
    const variant = normalizeVariant(architecture, platform.variant?.toLowerCase() ?? '');
    const version = platform['os.version'] ?? '';
    const features = [...new Set(platform['os.features'])].sort();
    return {
        architecture,
        os: platform.os.toLowerCase(),
        ...(version === '' ? {} : { 'os.version': version }),
        ...(features.length === 0 ? {} : { 'os.features': features }),
        ...(variant === '' ? {} : { variant }),
    };
}
function resolveAlias(architecture) {
    return lookUp(platform_ALIASES, architecture) ?? architecture;
}
function normalizeVariant(architecture, variant) {
    if (architecture === 'arm64') {
        if (['', '8', 'v8.0'].includes(variant))
            return 'v8';
        return ['9', '9.0', 'v9.0'].includes(variant) ? 'v9' : variant;
    }
    if (architecture === 'arm')
        return variant === '' ? 'v7' : variant.replace(/^(?=[0-9])/, 'v');
    if (architecture === 'amd64' && variant === 'v1')
        return '';
    return variant;
}
/** A key that is equal exactly for platforms that a runtime cannot tell apart. */
function platform_platformKey(platform) {
    return JSON.stringify(normalizePlatform(platform));
}
function platform_samePlatform(a, b) {
    return platform_platformKey(a) === platform_platformKey(b);
}
/**
 * Whether an image made for `found` is what was asked for as `wanted`. Only `os`, `architecture` and, where
 * one was asked for, `variant` count: an image may be more specific than the question (`os.version`).
 */
function platform_satisfiesPlatform(found, wanted) {
    const a = normalizePlatform(found);
    const b = normalizePlatform(wanted);
    if (a.os !== b.os || a.architecture !== b.architecture)
        return false;
    return wanted.variant === undefined || (a.variant ?? '') === (b.variant ?? '');
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/image-index.js







/**
 * Makes one index of several platforms' images. Sources that are indexes are flattened by one level: their
 * image and its attestations are lifted with their descriptors unchanged; an index is never nested in an index.
 * Images come first, in the order of the sources, then attestations, as BuildKit orders them.
 *
 * The bytes are deterministic: equal sources in equal order give equal bytes, today and on every registry. The
 * type is Docker's list when every child is a Docker type and nothing is annotated (which that type cannot hold),
 * otherwise an OCI index (image-spec `image-index.md`).
 *
 * @throws MultiarchError `INVALID_INPUT` without any source; `CONFLICT` when two images are for one platform, one
 *   image is for two, or a source holds another platform than it should or another index; `INVALID_CONTENT` when
 *   an image is schema 1, or the result exceeds 4 MiB
 */
function assembleIndex(sources, annotations = {}) {
    if (sources.length === 0)
        throw new MultiarchError('INVALID_INPUT', 'an index needs at least one image');
    const parts = sources.map(resolvePart);
    refuseDuplicates(parts);
    const images = parts.map((part) => part.image);
    const entries = dedupe([...images, ...parts.flatMap((part) => part.attestations)]);
    const hasAnnotations = Object.keys(annotations).length > 0;
    const mediaType = !hasAnnotations && entries.every(fitsDockerList) ? DOCKER_LIST : OCI_INDEX;
    const bytes = encode({
        schemaVersion: 2,
        mediaType,
        manifests: entries.map(orderDescriptor),
        ...(hasAnnotations ? { annotations: sortMembers(annotations) } : {}),
    });
    const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
    return { bytes, descriptor, parts, warnings: parts.flatMap((part) => part.warnings) };
}
/** Docker's list knows neither annotations nor the other members that OCI has added to descriptors. */
function fitsDockerList({ mediaType, annotations, artifactType, data }) {
    const hasMore = [annotations, artifactType, data].some((member) => member !== undefined);
    return isDockerType(mediaType) && !hasMore;
}
function encode(body) {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    if (bytes.byteLength <= MAX_MANIFEST_BYTES)
        return bytes;
    throw new MultiarchError('INVALID_CONTENT', `the index would have ${bytes.byteLength} bytes; registries take ${MAX_MANIFEST_BYTES}`);
}
/**
 * The image of a source and what speaks of it, whether the source is that image or BuildKit's index around it.
 *
 * @throws MultiarchError `CONFLICT` when the source does not hold exactly one image for its platform, or holds
 *   another index; `INVALID_CONTENT` when the image is schema 1
 */
function resolvePart(source) {
    const entries = entriesOf(source);
    const attestations = entries.filter(isAttestation);
    const others = entries.filter((entry) => !isAttestation(entry));
    const image = chooseImage(source, others);
    const speaksOf = (entry) => entry.annotations?.[ATTESTATION_SUBJECT];
    const orphans = attestations.filter((entry) => !others.some((other) => other.digest === speaksOf(entry)));
    // Some runtimes take an entry without platform for one that runs everywhere.
    const unplaced = others.filter((entry) => entry.platform === undefined && entry.digest !== image.digest);
    return {
        source,
        image,
        attestations: attestations.filter((entry) => speaksOf(entry) === image.digest),
        warnings: [
            ...orphans.map(({ digest }) => leftOut(source, digest, 'an attestation that speaks of no image in it')),
            ...unplaced.map(({ digest }) => leftOut(source, digest, 'which says no platform')),
        ],
    };
}
function leftOut({ name }, digest, why) {
    return `${name}: left out ${digest}, ${why}`;
}
/** The manifests that a source brings: itself, or what it lists. */
function entriesOf({ name, descriptor, manifests }) {
    if (!isIndexType(descriptor.mediaType))
        return [descriptor];
    if (manifests === undefined)
        throw new MultiarchError('INVALID_CONTENT', `${name} is an index whose entries were not read`);
    const nested = manifests.find((entry) => isIndexType(entry.mediaType));
    if (nested === undefined)
        return manifests;
    throw new MultiarchError('CONFLICT', `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`, { advice: 'Name the image manifest itself, by digest, as the source.' });
}
/** The one image for the platform that was asked for. */
function chooseImage({ name, platform }, images) {
    const chosen = matchImage(platform, images);
    if (chosen === undefined) {
        const found = images.map((entry) => (entry.platform ? quotePlatform(entry.platform) : 'no platform'));
        throw new MultiarchError('CONFLICT', `${name} should hold one image for ${formatPlatform(platform)}, but holds ${found.join(', ') || 'none'}`, { advice: 'Check the platform of the leg and a `FROM --platform=…` in its Dockerfile.' });
    }
    if (isSchema1Type(chosen.mediaType))
        throw new MultiarchError('INVALID_CONTENT', `${name} is a schema 1 manifest, which an index cannot hold`);
    return chosen;
}
/** Of several images the one whose variant is exactly what was asked for wins. */
function matchImage(wanted, images) {
    if (images.every(({ platform }) => platform === undefined)) {
        const image = onlyOne(images);
        return image === undefined ? undefined : { ...image, platform: wanted };
    }
    const matches = images.filter(({ platform }) => platform && satisfiesPlatform(platform, wanted));
    const exact = matches.filter(({ platform }) => platform && samePlatform(platform, wanted));
    return onlyOne(exact.length > 0 ? exact : matches);
}
function onlyOne(images) {
    const [only, ...more] = dedupe(images);
    return more.length === 0 ? only : undefined;
}
/** As `formatPlatform`, fit for a message although its text came from outside. */
function quotePlatform(platform) {
    const text = formatPlatform(platform);
    return /^[\w./-]{1,100}$/.test(text) ? text : quote(text);
}
function refuseDuplicates(parts) {
    const byPlatform = new Map();
    const byDigest = new Map();
    for (const part of parts) {
        const platform = platformOf(part);
        const key = platformKey(platform);
        const rival = byPlatform.get(key);
        if (rival !== undefined)
            throw new MultiarchError('CONFLICT', `${rival.source.name} and ${part.source.name} are both for ${quotePlatform(platform)}`);
        const twin = byDigest.get(part.image.digest);
        if (twin !== undefined)
            throw new MultiarchError('CONFLICT', `${quotePlatform(platformOf(twin))} and ${quotePlatform(platform)} are the same image (${part.image.digest})`, { advice: 'One of the builds ran for the wrong platform; check its runner and its Dockerfile.' });
        byPlatform.set(key, part);
        byDigest.set(part.image.digest, part);
    }
}
function platformOf({ image, source }) {
    return image.platform ?? source.platform;
}
/** Of entries with one digest the first: the one that counts for all readers (image-spec `image-index.md`). */
function dedupe(descriptors) {
    const seen = new Map();
    for (const entry of descriptors)
        if (!seen.has(entry.digest))
            seen.set(entry.digest, entry);
    return [...seen.values()];
}
//# sourceMappingURL=image-index.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/reference.js



/** distribution-spec, "Pulling manifests": the grammar of `<name>`. */
const COMPONENT = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REPOSITORY = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const HOST = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]{1,5})?$`);
/** distribution-spec, "Pulling manifests": the grammar of `<reference>` as a tag. */
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
/** Characters of host, slash and path together: many clients take no more (distribution-spec). */
const MAX_NAME_LENGTH = 255;
const MAX_TAG_LENGTH = 128;
/** What is accepted, for messages. */
const IMAGE_FORM = 'host/path without a tag, e.g. ghcr.io/org/app';
const REFERENCE_FORM = 'host/path:tag or host/path@digest, e.g. ghcr.io/org/app:1.2';
const TAG_FORM = '1 to 128 of A-Z a-z 0-9 _ . -, not starting with . or -';
function isTag(text) {
    return TAG.test(text);
}
/**
 * Checks a tag.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseTag(text, input = 'tag', location) {
    if (isTag(text))
        return text;
    const why = text.length > MAX_TAG_LENGTH ? `has ${text.length} characters` : 'is not a tag';
    throw invalidInput(input, `'${text}' ${why}`, TAG_FORM, location);
}
/**
 * Reads `host/path`. A first part without dot or port belongs to Docker Hub, unless it is `localhost` or has an
 * upper-case letter, which no path may have. `https://` in front is taken off; names on ghcr.io are lower-cased,
 * because GitHub's own names are not case-sensitive and `ghcr.io/${{ github.repository }}` is what callers write.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseImageName(text, input = 'images', location) {
    const refuse = (why) => invalidInput(input, `'${text}' ${why}`, IMAGE_FORM, location);
    const { tag, digest, ...name } = readReference(text, refuse);
    const suffix = digest ?? tag;
    if (suffix !== undefined)
        throw refuse(`has a tag or digest ('${suffix}')`);
    return name;
}
/**
 * Reads `host/path[:tag][@digest]`, with the same rules as {@link parseImageName}.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseReference(text, input = 'reference', location) {
    return readReference(text, (why) => invalidInput(input, `'${text}' ${why}`, REFERENCE_FORM, location));
}
function readReference(text, refuse) {
    const bare = text.trim().replace(/^https:\/\//i, '');
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(bare))
        throw refuse('names a scheme; write the host alone');
    // Before anything is lower-cased, which turns some foreign letters into ASCII (U+212A into k).
    if (/[^\x21-\x7e]/.test(bare))
        throw refuse('has a space, or a character that is not ASCII');
    const [named = '', digest, ...more] = bare.split('@');
    if (more.length > 0)
        throw refuse("has more than one '@'");
    if (digest !== undefined && !isDigest(digest))
        throw refuse(`has a malformed digest ('${digest}')`);
    const { name, tag } = splitTag(named);
    if (tag !== undefined && !isTag(tag))
        throw refuse(`has a malformed tag ('${tag}')`);
    return {
        ...readName(name, refuse),
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
/** A colon behind the last slash begins a tag; any other belongs to the host. */
function splitTag(text) {
    const colon = text.lastIndexOf(':');
    if (colon < 0 || colon < text.lastIndexOf('/'))
        return { name: text };
    return { name: text.slice(0, colon), tag: text.slice(colon + 1) };
}
function readName(name, refuse) {
    const { registry, path } = splitHost(name);
    if (path === '')
        throw refuse('has no path');
    const repository = withNamespace(registry, registry === 'ghcr.io' ? path.toLowerCase() : path);
    if (registry.length + 1 + repository.length > MAX_NAME_LENGTH)
        throw refuse(`names an image with more than ${MAX_NAME_LENGTH} characters`);
    if (!isHost(registry))
        throw refuse(`has no valid host ('${registry}')`);
    if (!REPOSITORY.test(repository))
        throw refuse(whyNotPath(path));
    return { registry, repository };
}
/** Docker's rule for whether the first part is a host; a host without a path is refused rather than Docker Hub's. */
function splitHost(name) {
    const slash = name.indexOf('/');
    const first = slash < 0 ? name : name.slice(0, slash);
    const host = canonicalHost(first);
    if (looksLikeHost(host))
        return { registry: host, path: slash < 0 ? '' : name.slice(slash + 1) };
    // Lower-cased it would be the first part of a path, so this host is known by its capitals alone.
    if (slash >= 0 && host !== first)
        return { registry: first, path: name.slice(slash + 1) };
    return { registry: canonicalHost('docker.io'), path: name };
}
function looksLikeHost(first) {
    return /[.:]/.test(first) || first === 'localhost';
}
/** By grammar, and as the URL that it will be part of: ports to 65535, addresses that exist. */
function isHost(text) {
    return HOST.test(text) && URL.canParse(`https://${text}`);
}
function whyNotPath(path) {
    const lower = path.toLowerCase();
    if (path !== lower && REPOSITORY.test(lower))
        return `must be lower-case ('${lower}')`;
    return `has a malformed path ('${path}')`;
}
/** `host/path`, canonical. */
function formatImageName({ registry, repository }) {
    return `${registry}/${repository}`;
}
/** `host/path[:tag][@digest]`, canonical: what {@link parseReference} reads back to the same value. */
function formatReference(reference) {
    const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
    const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
    return `${formatImageName(reference)}${tag}${digest}`;
}
//# sourceMappingURL=reference.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/surroundings.js
/** Says nothing. */
const silent = { debug: () => { }, info: () => { }, warning: () => { } };
//# sourceMappingURL=surroundings.js.map
;// CONCATENATED MODULE: ./packages/oci/lib/index.js












//# sourceMappingURL=index.js.map

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
