import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
;// CONCATENATED MODULE: external "assert"
const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
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
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
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
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
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
            delay: options.delay || 10000
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
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
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
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
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
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
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
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
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
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./actions/build/lib/exec.js

/** Starts programs by `@actions/exec`; what they print goes to `onLine` and nowhere else. */
const run = (command, args, { env, cwd, onLine }) => getExecOutput(command, [...args], {
    env: { ...env },
    cwd,
    silent: true,
    ignoreReturnCode: true,
    listeners: onLine === undefined ? {} : { stdline: onLine, errline: onLine },
});
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 757:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(337);
/* harmony import */ var _multiarch_builder__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(712);
/* harmony import */ var _multiarch_builder__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(950);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(199);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(587);




/** Takes back the logins that were renewed, before the login step's own post step takes back its own. */
const restore = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('restore');
if (restore !== '')
    await (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__/* .restoreDockerConfig */ .j)((0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__/* .parseRestore */ .Au)(restore));
/** Removes the builder that a cancelled build left behind; one that is gone already is not there to be removed. */
const builder = _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getState */ .Gu('builder');
if (builder !== '') {
    const quiet = { debug: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz, info: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz };
    const started = { env: (0,_multiarch_builder__WEBPACK_IMPORTED_MODULE_3__/* .childEnvironment */ .Qc)(process.env, []), cwd: process.cwd() };
    await (0,_multiarch_builder__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftBuilder */ .hX)(builder, { run: _exec_js__WEBPACK_IMPORTED_MODULE_0__/* .run */ .e, log: quiet, process: started }).catch((error) => _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .debug */ .Yz(String(error)));
}
//# sourceMappingURL=post.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  Gu: () => (/* binding */ getState)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, error, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, group, info, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, setOutput, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path, warning

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(928);
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
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
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
    process.stdout.write(message + os.EOL);
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

/***/ 712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qc: () => (/* binding */ childEnvironment)
/* harmony export */ });
/* unused harmony exports buildCommand, stagesCommand, isPushedByDigest, isAttested, canHoldAnnotations */


/**
 * The one `docker buildx build` of a leg: builds it once and pushes it to every image under every tag. Secrets
 * are named in the arguments and carried by the environment.
 *
 * @throws MultiarchError `INVALID_INPUT` when a leg is to be pushed but names no image
 */
function buildCommand(leg, context) {
    const isLast = (context.load === undefined && context.withoutPush !== true) || !leg.push;
    const cache = context.withoutCache ? NO_CACHE : cacheOptions(leg, context.environment);
    const args = [
        ['buildx', 'build'],
        context.builder === undefined ? [] : ['--builder', context.builder],
        ['--progress', 'plain', '--metadata-file', context.metadataFile],
        ['--platform', leg.platform, '--file', leg.dockerfile],
        leg.target === undefined || leg.target === '' ? [] : ['--target', leg.target],
        context.load === undefined ? pushArguments(leg, context) : loadArguments(context.load),
        pairArguments('--label', leg.labels),
        pairArguments('--build-arg', leg.buildArgs),
        pairArguments('--build-context', leg.buildContexts),
        context.secrets.flatMap(({ id }, index) => ['--secret', `id=${id},env=${secretVariable(index)}`]),
        // What is built twice, first to be tested or without a push, is kept once.
        cacheArguments(isLast ? cache : { from: cache.from, to: [] }),
        ['--', leg.context],
    ].flat();
    return { args, env: childEnvironment(context.environment, context.secrets) };
}
/** Arguments of `docker` that print the stages of the leg's Dockerfile as JSON; nothing is built. */
function stagesCommand(leg, builder) {
    return [
        ['buildx', 'build', '--call', 'targets,format=json', '--progress', 'quiet'],
        builder === undefined ? [] : ['--builder', builder],
        ['--file', leg.dockerfile, '--', leg.context],
    ].flat();
}
/** A name of our own for each secret: a secret called `PATH` must not change the child's. */
function secretVariable(index) {
    return `MULTIARCH_BUILD_SECRET_${index}`;
}
/**
 * What a `docker` of ours is started with: what we have ourselves, and the secrets; not where the event's payload is.
 * Buildx hands that to the builders that it creates, and BuildKit 0.34 writes it, whole, into the provenance of what
 * it builds: e-mail addresses, and the texts of a private repository's pull requests, in a public image.
 */
function childEnvironment(environment, secrets) {
    const inherited = Object.entries(environment).filter((pair) => pair[1] !== undefined && pair[0] !== 'GITHUB_EVENT_PATH');
    return {
        ...Object.fromEntries(inherited),
        // The metadata file is read for the digest only; the provenance in it is one more round trip.
        BUILDX_METADATA_PROVENANCE: 'disabled',
        // What BuildKit notices about base images is read from there too.
        BUILDX_METADATA_WARNINGS: '1',
        ...Object.fromEntries(secrets.map(({ value }, index) => [secretVariable(index), value])),
    };
}
function pushArguments(leg, { environment, withoutPush = false }) {
    const output = withoutPush ? ['--output', 'type=cacheonly'] : outputArguments(leg);
    return [output, attestationArguments(leg), annotationArguments(leg, environment)].flat();
}
/** The engine's exporters know neither attestations nor annotations; the image itself is the same without them. */
function loadArguments(name) {
    return ['--load', '--tag', name, '--provenance', 'false', '--sbom', 'false'];
}
function outputArguments(leg) {
    if (!leg.push)
        return ['--output', 'type=cacheonly'];
    if (leg.images.length === 0)
        throw new MultiarchError('INVALID_INPUT', 'images: this leg is to be pushed but names no image');
    const types = `oci-mediatypes=${leg.format !== 'docker'}`;
    // `store`: the image is for the registries; a copy in the engine would cost its size in disk and time.
    const output = `type=image,push=true,store=false,${types}`;
    if (isPushedByDigest(leg)) {
        const names = leg.images.length === 1 ? `name=${leg.images[0]}` : `"name=${leg.images.join(',')}"`;
        return ['--output', `${output},push-by-digest=true,name-canonical=true,${names}`];
    }
    const tags = leg.images.flatMap((image) => leg.tags.map((tag) => `${image}:${tag}`));
    return [...tags.flatMap((tag) => ['--tag', tag]), '--output', output];
}
/** Whether the leg is pushed without any tag, named by its digest alone. */
function isPushedByDigest(leg) {
    return leg.push && leg.tags.length === 0;
}
/** Attestations make an index around the image, which `plain` excludes and Docker's types cannot express. */
function attestationArguments(leg) {
    if (leg.format !== 'oci')
        return ['--provenance', 'false', '--sbom', 'false'];
    return [
        leg.provenance === undefined ? [] : ['--provenance', leg.provenance],
        leg.sbom === undefined ? [] : ['--sbom', leg.sbom],
    ].flat();
}
/** Whether Buildx puts an index with attestations around this leg's image. */
function isAttested(leg, environment) {
    if (leg.format !== 'oci')
        return false;
    const byDefault = !isTrue(environment.BUILDX_NO_DEFAULT_ATTESTATIONS);
    const hasProvenance = leg.provenance === undefined ? byDefault : isAsked(leg.provenance);
    return hasProvenance || isAsked(leg.sbom);
}
/** Go's `strconv.ParseBool`, which Buildx uses. */
function isTrue(text) {
    return /^(?:1|t|true)$/i.test(text ?? '');
}
function isAsked(value) {
    return value !== undefined && value !== '' && !/^(?:0|f|false)$|(?:^|,)disabled=true/i.test(value);
}
/** Docker's manifest type has no annotations (image-spec `annotations.md` defines them for OCI's types). */
function canHoldAnnotations(leg) {
    return leg.format !== 'docker';
}
/**
 * Annotations go onto the image and, where there is one, onto the index around it: a variant of one platform is
 * published as this leg made it. Buildx refuses index annotations where there is no index.
 */
function annotationArguments(leg, environment) {
    if (!leg.push || !canHoldAnnotations(leg))
        return [];
    const level = isAttested(leg, environment) ? 'manifest,index' : 'manifest';
    return Object.entries(leg.annotations).flatMap(([key, value]) => [
        '--annotation',
        `${level}:${key}=${value}`,
    ]);
}
function pairArguments(flag, pairs) {
    return Object.entries(pairs).flatMap(([key, value]) => [flag, `${key}=${value}`]);
}
function cacheArguments({ from, to }) {
    return [
        from.flatMap((value) => ['--cache-from', value]),
        to.flatMap((value) => ['--cache-to', value]),
    ].flat();
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hX: () => (/* binding */ removeLeftBuilder)
});

// UNUSED EXPORTS: builderNeeds, buildkitConfiguration, openBuilder

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./packages/builder/lib/engine/tls-context.js


/**
 * Whether Docker reaches its engine by TLS with certificates that variables name, as runners do whose engine is in a
 * container beside them. `docker buildx create` refuses these; it takes a context with the same in it.
 * https://github.com/docker/buildx/blob/v0.36.1/builder/builder.go#L502
 */
function tls_context_needsContext({ DOCKER_HOST, DOCKER_TLS, DOCKER_TLS_VERIFY }) {
    return isSet(DOCKER_HOST) && (isSet(DOCKER_TLS) || isSet(DOCKER_TLS_VERIFY));
}
const isSet = (value) => value !== undefined && value !== '';
/** Name of the context for a builder. Builders and contexts share their names' space. */
function tls_context_contextName(builder) {
    return `${builder}-engine`;
}
/**
 * Arguments of `docker` that make a context of what the variables say: the certificates that are there, in the folder
 * where Docker looks for them. (`from=default` would take the address alone.)
 */
async function tls_context_contextArguments(builder, environment) {
    const { DOCKER_HOST = '', DOCKER_TLS_VERIFY, DOCKER_CERT_PATH, DOCKER_CONFIG, HOME = '' } = environment;
    const folder = DOCKER_CERT_PATH || DOCKER_CONFIG || join(HOME, '.docker');
    const options = [`host=${DOCKER_HOST}`];
    for (const name of ['ca', 'cert', 'key']) {
        const file = join(folder, `${name}.pem`);
        if (await exists(file))
            options.push(`${name}=${file}`);
    }
    if (!isSet(DOCKER_TLS_VERIFY))
        options.push('skip-tls-verify=true');
    return ['context', 'create', tls_context_contextName(builder), '--docker', options.map(quoted).join(',')];
}
/** A field of a line of CSV, as which Docker reads the flag. */
function quoted(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
async function exists(path) {
    return access(path).then(() => true, () => false);
}
//# sourceMappingURL=tls-context.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/engine/builder-instance.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/**
 * Finds a builder for the leg: the current one where it can do what is asked, otherwise a new one in a
 * container, which is removed when the instance is disposed of.
 *
 * @throws MultiarchError `ENVIRONMENT` when there is no Docker, no Buildx, no engine, or none that can build this
 */
async function openBuilder(leg, surroundings) {
    const builder = await currentBuilder(leg, surroundings);
    const choice = chooseBuilder(builderNeeds(leg, surroundings.environment), builder);
    if (choice.kind === 'refuse')
        throw new MultiarchError('ENVIRONMENT', choice.why, { advice: choice.advice });
    const [machine] = builder.platforms;
    const known = machine === undefined ? {} : { machine };
    if (choice.kind === 'current')
        return { ...known, async [Symbol.asyncDispose]() { } };
    surroundings.log.info(`Creating a builder: ${choice.why}.`);
    const created = await createBuilder(leg, surroundings);
    return { ...known, ...created };
}
async function currentBuilder(leg, surroundings) {
    const inspect = async () => {
        const inspected = await inspectCurrent(surroundings);
        if (inspected.exitCode !== 0)
            throw explainFailure(inspected, leg);
        return parseBuilder(inspected.stdout);
    };
    const builder = await inspect();
    if (builder.error !== undefined || !needsEmulator(leg, builder))
        return builder;
    await installEmulator(leg, surroundings);
    return inspect();
}
async function inspectCurrent({ run, process }) {
    try {
        return await run('docker', ['buildx', 'inspect'], process);
    }
    catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new MultiarchError('ENVIRONMENT', `docker cannot be started: ${why}`, {
            cause,
            advice: 'Install Docker with Buildx, and see that `docker` is on the PATH.',
        });
    }
}
/** What this leg asks of a builder. */
function builderNeeds(leg, environment) {
    return {
        platform: leg.platform,
        emulation: leg.emulation,
        ociTypes: leg.push && leg.format !== 'docker',
        attestations: leg.push && isAttested(leg, environment),
        annotations: leg.push && canHoldAnnotations(leg) && Object.keys(leg.annotations).length > 0,
        cacheExport: cacheOptions(leg, environment).to.length > 0,
        pushByDigest: isPushedByDigest(leg),
    };
}
const HOW_TO_START = (/* unused pure expression or super */ null && ('The builder could not be started: name a mirror of its image by `buildkit-image`, or turn on the containerd image ' +
    'store of the engine, which then needs no other builder ("features": { "containerd-snapshotter": true } in daemon.json).'));
async function createBuilder(leg, surroundings) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, process, log } = surroundings;
        const name = surroundings.uniqueName();
        const { env } = process;
        const hasContext = needsContext(env);
        const left = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const must = async (result) => {
            if (result.exitCode !== 0)
                throw explainFailure(result, leg);
        };
        if (hasContext) {
            await must(await run('docker', await contextArguments(name, env), process));
            left.defer(() => removeContext(name, surroundings));
        }
        await must(await withConfiguration(surroundings, (file) => run('docker', createArguments(name, leg, surroundings, hasContext, file), process)));
        left.defer(() => removeBuilder(name, surroundings));
        const start = () => run('docker', ['buildx', 'inspect', '--bootstrap', name], {
            ...process,
            onLine: (line) => log.debug(line),
        });
        const started = await runPatiently(start, surroundings);
        if (started.exitCode !== 0) {
            const failure = explainFailure(started, leg);
            throw new MultiarchError('ENVIRONMENT', failure.message, { advice: failure.advice ?? HOW_TO_START });
        }
        const kept = left.move();
        return { name, [Symbol.asyncDispose]: () => kept.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function removeBuilder(name, { run, log, process }) {
    const removed = await run('docker', ['buildx', 'rm', '--force', name], process);
    if (removed.exitCode !== 0)
        log.warning(`The builder ${name} could not be removed: ${removed.stderr.trim()}`);
}
/** It holds a copy of the client's key. */
async function removeContext(name, { run, log, process }) {
    const removed = await run('docker', ['context', 'rm', '--force', tls_context_contextName(name)], process);
    if (removed.exitCode !== 0)
        log.warning(`The context of ${name} could not be removed: ${removed.stderr.trim()}`);
}
/**
 * Removes what a build that was killed left behind of the builder that it had created under this name. What is not
 * there is none.
 */
async function removeLeftBuilder(name, surroundings) {
    await removeBuilder(name, surroundings);
    const { env } = surroundings.process;
    if (tls_context_needsContext(env))
        await removeContext(name, surroundings);
}
function createArguments(name, leg, { buildkitImage = BUILDKIT_IMAGE, mountsImage }, hasContext, configuration) {
    return [
        ['buildx', 'create', '--name', name, '--driver', 'docker-container'],
        ['--driver-opt', `image=${buildkitImage}`],
        isOnThisMachine(leg, mountsImage) ? ['--driver-opt', 'network=host'] : [],
        configuration === undefined ? [] : ['--buildkitd-config', configuration],
        hasContext ? [contextName(name)] : [],
    ].flat();
}
/**
 * Whether the leg names an image on a loopback address, which only in the machine's own network is the one that is
 * meant. Other builds have no business there: what listens on a runner's loopback trusts all that reach it.
 */
function isOnThisMachine({ images, buildContexts, cacheMounts = [] }, mountsImage = '') {
    const contexts = Object.values(buildContexts).map((context) => context.replace(/^docker-image:\/\//, ''));
    const named = [...images, ...contexts, ...(cacheMounts.length > 0 ? [mountsImage] : [])];
    return named.some((image) => image.includes('/') && isLoopback(image.slice(0, image.indexOf('/'))));
}
/** Buildx copies the file while it creates the builder, so that it is not needed afterwards. */
async function withConfiguration({ insecureRegistries, temporaryDirectory }, use) {
    if (insecureRegistries.length === 0)
        return use(undefined);
    const directory = await mkdtemp(join(temporaryDirectory, 'multiarch-builder-'));
    try {
        const file = join(directory, 'buildkitd.toml');
        await writeFile(file, buildkitConfiguration(insecureRegistries));
        return await use(file);
    }
    finally {
        await rm(directory, { recursive: true, force: true });
    }
}
/** buildkitd.toml, section `registry`: plain HTTP for these hosts alone. */
function buildkitConfiguration(insecureRegistries) {
    return insecureRegistries.map((host) => `[registry.${JSON.stringify(host)}]\n  http = true\n`).join('');
}
//# sourceMappingURL=builder-instance.js.map

/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Au: () => (/* binding */ parseRestore),
  j: () => (/* binding */ restoreDockerConfig)
});

// UNUSED EXPORTS: planAlso, planRestore, writeDockerConfig

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./packages/oci/lib/errors/error.js
/** Every error that we throw on purpose. The message says what was asked and what was answered. */
class error_MultiarchError extends Error {
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
    return new error_MultiarchError('INVALID_INPUT', message, { location });
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
/** The whole text for a person: the message, then what to do next. Works on anything that was thrown. */
function explain(error) {
    if (error instanceof error_MultiarchError && error.advice !== undefined)
        return `${error.message}\n${error.advice}`;
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=error.js.map
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
        throw new error_MultiarchError('INVALID_CONTENT', `${what} is not a JSON object`);
    return value;
}
function parse(bytes, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new error_MultiarchError('INVALID_CONTENT', `${what} is not JSON`);
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
        return await (0,promises_.readFile)(path);
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
    const refuse = (why) => new error_MultiarchError('INVALID_CONTENT', `${path} ${why}`, {
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
    await (0,promises_.rm)(temporary(path), { force: true });
    const notes = await document_readIfExists(restore.journal);
    if (notes === undefined)
        return 'nothing';
    const journal = readJournal(notes);
    for (const other of journal.also)
        await restoreDockerConfig(other);
    const restored = await undo(path, journal);
    await (0,promises_.rm)(restore.journal, { force: true });
    await (0,promises_.rm)(temporary(restore.journal), { force: true });
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
        const mode = (await (0,promises_.stat)(path)).mode & 0o777;
        await replaceFile(path, Buffer.from(edit_formatDocument(document, text), 'utf8'), mode);
    }
    return 'own entries';
}
async function putBack(path, before, journal) {
    if (before !== undefined)
        return replaceFile(path, before, journal.mode ?? 0o600);
    await (0,promises_.unlink)(path);
    if (journal.createdDirectory === null)
        return;
    // Others may keep things beside it by now; then it stays.
    for (let folder = (0,external_node_path_.dirname)(path); folder.startsWith(journal.createdDirectory); folder = (0,external_node_path_.dirname)(folder))
        if (!(await (0,promises_.rmdir)(folder).then(() => true, () => false)))
            return;
}
/** Reads back what was stored as JSON. @throws MultiarchError `INVALID_CONTENT` */
function parseRestore(text) {
    const value = parseJsonObject(Buffer.from(text, 'utf8'), 'the state of the login');
    const { version, config, journal } = value;
    if (version !== 1 || typeof config !== 'string' || typeof journal !== 'string')
        throw new error_MultiarchError('INVALID_CONTENT', 'the state of the login is not what the login wrote');
    return { version, config, journal };
}
function readJournal(bytes) {
    const value = document_parseDocument(bytes.toString('utf8'), 'the journal of the login');
    if (!json_isJsonObject(value) ||
        !Array.isArray(value.after) ||
        !Array.isArray(value.changes) ||
        !Array.isArray(value.also))
        throw new error_MultiarchError('INVALID_CONTENT', 'the journal of the login is damaged');
    return value;
}
/** Writes beside the file, then renames: a reader sees the old content or the new one. */
async function replaceFile(path, bytes, mode) {
    const draft = temporary(path);
    try {
        await (0,promises_.rm)(draft, { force: true });
        await (0,promises_.writeFile)(draft, bytes, { mode: 0o600, flag: 'wx' });
        await (0,promises_.chmod)(draft, mode);
        await (0,promises_.rename)(draft, path);
    }
    catch (error) {
        await (0,promises_.rm)(draft, { force: true });
        throw error;
    }
}
/** A fixed name, so that what a killed process left behind is found and removed. */
function temporary(path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.multiarch`);
}
/** People keep `config.json` as a link into another directory: write the file, keep the link. */
async function resolveLink(path) {
    try {
        return await (0,promises_.realpath)(path);
    }
    catch {
        return path;
    }
}
function sha256(bytes) {
    return (0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex');
}
//# sourceMappingURL=write.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(757);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
