import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(519)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(733)
const { safeRe: re, t } = __nccwpck_require__(191)

const parseOptions = __nccwpck_require__(308)
const { compareIdentifiers } = __nccwpck_require__(916)

const isPrereleaseIdentifier = (prerelease, identifier) => {
  const identifiers = identifier.split('.')
  if (identifiers.length > prerelease.length) {
    return false
  }

  for (let i = 0; i < identifiers.length; i++) {
    if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) {
      return false
    }
  }

  return true
}

class SemVer {
  constructor (version, options) {
    options = parseOptions(options)

    if (version instanceof SemVer) {
      if (version.loose === !!options.loose &&
        version.includePrerelease === !!options.includePrerelease) {
        return version
      } else {
        version = version.version
      }
    } else if (typeof version !== 'string') {
      throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`)
    }

    if (version.length > MAX_LENGTH) {
      throw new TypeError(
        `version is longer than ${MAX_LENGTH} characters`
      )
    }

    debug('SemVer', version, options)
    this.options = options
    this.loose = !!options.loose
    // this isn't actually relevant for versions, but keep it so that we
    // don't run into trouble passing this.options around.
    this.includePrerelease = !!options.includePrerelease

    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL])

    if (!m) {
      throw new TypeError(`Invalid Version: ${version}`)
    }

    this.raw = version

    // these are actually numbers
    this.major = +m[1]
    this.minor = +m[2]
    this.patch = +m[3]

    if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
      throw new TypeError('Invalid major version')
    }

    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
      throw new TypeError('Invalid minor version')
    }

    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
      throw new TypeError('Invalid patch version')
    }

    // numberify any prerelease numeric ids
    if (!m[4]) {
      this.prerelease = []
    } else {
      this.prerelease = m[4].split('.').map((id) => {
        if (/^[0-9]+$/.test(id)) {
          const num = +id
          if (num >= 0 && num < MAX_SAFE_INTEGER) {
            return num
          }
        }
        return id
      })
    }

    this.build = m[5] ? m[5].split('.') : []
    this.format()
  }

  format () {
    this.version = `${this.major}.${this.minor}.${this.patch}`
    if (this.prerelease.length) {
      this.version += `-${this.prerelease.join('.')}`
    }
    return this.version
  }

  toString () {
    return this.version
  }

  compare (other) {
    debug('SemVer.compare', this.version, this.options, other)
    if (!(other instanceof SemVer)) {
      if (typeof other === 'string' && other === this.version) {
        return 0
      }
      other = new SemVer(other, this.options)
    }

    if (other.version === this.version) {
      return 0
    }

    return this.compareMain(other) || this.comparePre(other)
  }

  compareMain (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    if (this.major < other.major) {
      return -1
    }
    if (this.major > other.major) {
      return 1
    }
    if (this.minor < other.minor) {
      return -1
    }
    if (this.minor > other.minor) {
      return 1
    }
    if (this.patch < other.patch) {
      return -1
    }
    if (this.patch > other.patch) {
      return 1
    }
    return 0
  }

  comparePre (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    // NOT having a prerelease is > having one
    if (this.prerelease.length && !other.prerelease.length) {
      return -1
    } else if (!this.prerelease.length && other.prerelease.length) {
      return 1
    } else if (!this.prerelease.length && !other.prerelease.length) {
      return 0
    }

    let i = 0
    do {
      const a = this.prerelease[i]
      const b = other.prerelease[i]
      debug('prerelease compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  compareBuild (other) {
    if (!(other instanceof SemVer)) {
      other = new SemVer(other, this.options)
    }

    let i = 0
    do {
      const a = this.build[i]
      const b = other.build[i]
      debug('build compare', i, a, b)
      if (a === undefined && b === undefined) {
        return 0
      } else if (b === undefined) {
        return 1
      } else if (a === undefined) {
        return -1
      } else if (a === b) {
        continue
      } else {
        return compareIdentifiers(a, b)
      }
    } while (++i)
  }

  // preminor will bump the version up to the next minor release, and immediately
  // down to pre-release. premajor and prepatch work the same way.
  inc (release, identifier, identifierBase) {
    if (release.startsWith('pre')) {
      if (!identifier && identifierBase === false) {
        throw new Error('invalid increment argument: identifier is empty')
      }
      // Avoid an invalid semver results
      if (identifier) {
        const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE])
        if (!match || match[1] !== identifier) {
          throw new Error(`invalid identifier: ${identifier}`)
        }
      }
    }

    switch (release) {
      case 'premajor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor = 0
        this.major++
        this.inc('pre', identifier, identifierBase)
        break
      case 'preminor':
        this.prerelease.length = 0
        this.patch = 0
        this.minor++
        this.inc('pre', identifier, identifierBase)
        break
      case 'prepatch':
        // If this is already a prerelease, it will bump to the next version
        // drop any prereleases that might already exist, since they are not
        // relevant at this point.
        this.prerelease.length = 0
        this.inc('patch', identifier, identifierBase)
        this.inc('pre', identifier, identifierBase)
        break
      // If the input is a non-prerelease version, this acts the same as
      // prepatch.
      case 'prerelease':
        if (this.prerelease.length === 0) {
          this.inc('patch', identifier, identifierBase)
        }
        this.inc('pre', identifier, identifierBase)
        break
      case 'release':
        if (this.prerelease.length === 0) {
          throw new Error(`version ${this.raw} is not a prerelease`)
        }
        this.prerelease.length = 0
        break

      case 'major':
        // If this is a pre-major version, bump up to the same major version.
        // Otherwise increment major.
        // 1.0.0-5 bumps to 1.0.0
        // 1.1.0 bumps to 2.0.0
        if (
          this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0
        ) {
          this.major++
        }
        this.minor = 0
        this.patch = 0
        this.prerelease = []
        break
      case 'minor':
        // If this is a pre-minor version, bump up to the same minor version.
        // Otherwise increment minor.
        // 1.2.0-5 bumps to 1.2.0
        // 1.2.1 bumps to 1.3.0
        if (this.patch !== 0 || this.prerelease.length === 0) {
          this.minor++
        }
        this.patch = 0
        this.prerelease = []
        break
      case 'patch':
        // If this is not a pre-release version, it will increment the patch.
        // If it is a pre-release it will bump up to the same patch version.
        // 1.2.0-5 patches to 1.2.0
        // 1.2.0 patches to 1.2.1
        if (this.prerelease.length === 0) {
          this.patch++
        }
        this.prerelease = []
        break
      // This probably shouldn't be used publicly.
      // 1.0.0 'pre' would become 1.0.0-0 which is the wrong direction.
      case 'pre': {
        const base = Number(identifierBase) ? 1 : 0

        if (this.prerelease.length === 0) {
          this.prerelease = [base]
        } else {
          let i = this.prerelease.length
          while (--i >= 0) {
            if (typeof this.prerelease[i] === 'number') {
              this.prerelease[i]++
              i = -2
            }
          }
          if (i === -1) {
            // didn't increment anything
            if (identifier === this.prerelease.join('.') && identifierBase === false) {
              throw new Error('invalid increment argument: identifier already exists')
            }
            this.prerelease.push(base)
          }
        }
        if (identifier) {
          // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
          // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
          let prerelease = [identifier, base]
          if (identifierBase === false) {
            prerelease = [identifier]
          }
          if (isPrereleaseIdentifier(this.prerelease, identifier)) {
            const prereleaseBase = this.prerelease[identifier.split('.').length]
            if (isNaN(prereleaseBase)) {
              this.prerelease = prerelease
            }
          } else {
            this.prerelease = prerelease
          }
        }
        break
      }
      default:
        throw new Error(`invalid increment argument: ${release}`)
    }
    this.raw = this.format()
    if (this.build.length) {
      this.raw += `+${this.build.join('.')}`
    }
    return this
  }
}

module.exports = SemVer


/***/ }),

/***/ 817:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(603)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 733:
/***/ ((module) => {



// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
const SEMVER_SPEC_VERSION = '2.0.0'

const MAX_LENGTH = 256
const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
/* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
const MAX_SAFE_COMPONENT_LENGTH = 16

// Max safe length for a build identifier. The max length minus 6 characters for
// the shortest version with a build 0.0.0+BUILD.
const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// ECMAScript whitespace and line terminators matched by \s.
const WHITESPACE_CHARACTERS = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  ' ',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
  '\ufeff',
]

const RELEASE_TYPES = [
  'major',
  'premajor',
  'minor',
  'preminor',
  'patch',
  'prepatch',
  'prerelease',
]

module.exports = {
  MAX_LENGTH,
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_SAFE_INTEGER,
  WHITESPACE_CHARACTERS,
  RELEASE_TYPES,
  SEMVER_SPEC_VERSION,
  FLAG_INCLUDE_PRERELEASE: 0b001,
  FLAG_LOOSE: 0b010,
}


/***/ }),

/***/ 519:
/***/ ((module) => {



const debug = (
  typeof process === 'object' &&
  process.env &&
  process.env.NODE_DEBUG &&
  /\bsemver\b/i.test(process.env.NODE_DEBUG)
) ? (...args) => console.error('SEMVER', ...args)
  : () => {}

module.exports = debug


/***/ }),

/***/ 916:
/***/ ((module) => {



const numeric = /^[0-9]+$/
const compareIdentifiers = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b ? 0 : a < b ? -1 : 1
  }

  const anum = numeric.test(a)
  const bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a)

module.exports = {
  compareIdentifiers,
  rcompareIdentifiers,
}


/***/ }),

/***/ 308:
/***/ ((module) => {



// parse out just the options we care about
const looseOption = Object.freeze({ loose: true })
const emptyOpts = Object.freeze({ })
const parseOptions = options => {
  if (!options) {
    return emptyOpts
  }

  if (typeof options !== 'object') {
    return looseOption
  }

  return options
}
module.exports = parseOptions


/***/ }),

/***/ 191:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(733)
const debug = __nccwpck_require__(519)
exports = module.exports = {}

// The actual regexps go on exports.re
const re = exports.re = []
const safeRe = exports.safeRe = []
const src = exports.src = []
const safeSrc = exports.safeSrc = []
const t = exports.t = {}
let R = 0

const LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
const safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

const makeSafeRegex = (value) => {
  for (const [token, max] of safeRegexReplacements) {
    value = value
      .split(`${token}*`).join(`${token}{0,${max}}`)
      .split(`${token}+`).join(`${token}{1,${max}}`)
  }
  return value
}

const createToken = (name, value, isGlobal) => {
  const safe = makeSafeRegex(value)
  const index = R++
  debug(name, index, value)
  t[name] = index
  src[index] = value
  safeSrc[index] = safe
  re[index] = new RegExp(value, isGlobal ? 'g' : undefined)
  safeRe[index] = new RegExp(safe, isGlobal ? 'g' : undefined)
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

createToken('NUMERICIDENTIFIER', '0|[1-9]\\d*')
createToken('NUMERICIDENTIFIERLOOSE', '\\d+')

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

createToken('NONNUMERICIDENTIFIER', `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`)

// ## Main Version
// Three dot-separated numeric identifiers.

createToken('MAINVERSION', `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})\\.` +
                   `(${src[t.NUMERICIDENTIFIER]})`)

createToken('MAINVERSIONLOOSE', `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` +
                        `(${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.
// Non-numeric identifiers include numeric identifiers but can be longer.
// Therefore non-numeric identifiers must go first.

createToken('PRERELEASEIDENTIFIER', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIER]})`)

createToken('PRERELEASEIDENTIFIERLOOSE', `(?:${src[t.NONNUMERICIDENTIFIER]
}|${src[t.NUMERICIDENTIFIERLOOSE]})`)

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

createToken('PRERELEASE', `(?:-(${src[t.PRERELEASEIDENTIFIER]
}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`)

createToken('PRERELEASELOOSE', `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]
}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`)

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

createToken('BUILDIDENTIFIER', `${LETTERDASHNUMBER}+`)

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

createToken('BUILD', `(?:\\+(${src[t.BUILDIDENTIFIER]
}(?:\\.${src[t.BUILDIDENTIFIER]})*))`)

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

createToken('FULLPLAIN', `v?${src[t.MAINVERSION]
}${src[t.PRERELEASE]}?${
  src[t.BUILD]}?`)

createToken('FULL', `^${src[t.FULLPLAIN]}$`)

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
createToken('LOOSEPLAIN', `[v=\\s]*${src[t.MAINVERSIONLOOSE]
}${src[t.PRERELEASELOOSE]}?${
  src[t.BUILD]}?`)

createToken('LOOSE', `^${src[t.LOOSEPLAIN]}$`)

createToken('GTLT', '((?:<|>)?=?)')

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifier, meaning "any version"
// Only the first item is strictly required.
createToken('XRANGEIDENTIFIERLOOSE', `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`)
createToken('XRANGEIDENTIFIER', `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`)

createToken('XRANGEPLAIN', `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:\\.(${src[t.XRANGEIDENTIFIER]})` +
                   `(?:${src[t.PRERELEASE]})?${
                     src[t.BUILD]}?` +
                   `)?)?`)

createToken('XRANGEPLAINLOOSE', `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` +
                        `(?:${src[t.PRERELEASELOOSE]})?${
                          src[t.BUILD]}?` +
                        `)?)?`)

createToken('XRANGE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`)
createToken('XRANGELOOSE', `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`)

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
createToken('COERCEPLAIN', `${'(^|[^\\d])' +
              '(\\d{1,'}${MAX_SAFE_COMPONENT_LENGTH}})` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` +
              `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`)
createToken('COERCE', `${src[t.COERCEPLAIN]}(?:$|[^\\d])`)
createToken('COERCEFULL', src[t.COERCEPLAIN] +
              `(?:${src[t.PRERELEASE]})?` +
              `(?:${src[t.BUILD]})?` +
              `(?:$|[^\\d])`)
createToken('COERCERTL', src[t.COERCE], true)
createToken('COERCERTLFULL', src[t.COERCEFULL], true)

// Tilde ranges.
// Meaning is "reasonably at or greater than"
createToken('LONETILDE', '(?:~>?)')

createToken('TILDETRIM', `(\\s*)${src[t.LONETILDE]}\\s+`, true)
exports.tildeTrimReplace = '$1~'

createToken('TILDE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`)
createToken('TILDELOOSE', `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`)

// Caret ranges.
// Meaning is "at least and backwards compatible with"
createToken('LONECARET', '(?:\\^)')

createToken('CARETTRIM', `(\\s*)${src[t.LONECARET]}\\s+`, true)
exports.caretTrimReplace = '$1^'

createToken('CARET', `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`)
createToken('CARETLOOSE', `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`)

// A simple gt/lt/eq thing, or just "" to indicate "any version"
createToken('COMPARATORLOOSE', `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`)
createToken('COMPARATOR', `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`)

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
createToken('COMPARATORTRIM', `(\\s*)${src[t.GTLT]
}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true)
exports.comparatorTrimReplace = '$1$2$3'

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
createToken('HYPHENRANGE', `^\\s*(${src[t.XRANGEPLAIN]})` +
                   `\\s+-\\s+` +
                   `(${src[t.XRANGEPLAIN]})` +
                   `\\s*$`)

createToken('HYPHENRANGELOOSE', `^\\s*(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s+-\\s+` +
                        `(${src[t.XRANGEPLAINLOOSE]})` +
                        `\\s*$`)

// Star ranges basically just allow anything at all.
createToken('STAR', '(<|>)?=?\\s*\\*')
// >=0.0.0 is like a star
createToken('GTE0', '^\\s*>=\\s*0\\.0\\.0\\s*$')
createToken('GTE0PRE', '^\\s*>=\\s*0\\.0\\.0-0\\s*$')


/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rm: () => (/* binding */ log),
  eF: () => (/* binding */ run),
  eh: () => (/* binding */ summarize)
});

// UNUSED EXPORTS: fail, historyFor, mask, readList, setResult

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js + 5 modules
var lib_core = __nccwpck_require__(686);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./actions/door/lib/index.js




/** The job's log. */
const log = {
    debug: (message) => lib_core/* debug */.Yz(message),
    info: (message) => lib_core/* info */.pq(message),
    warning: (message) => lib_core/* warning */.$e(message),
};
/** An input that is a list, separated by commas, lines or spaces. */
function readList(name) {
    const items = core.getInput(name).split(/[,\s]+/);
    return items.filter((item) => item !== '');
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
    lib_core/* error */.z3((0,errors_error/* explain */.WE)(error), {
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
        await summary.addRaw(markdown, true).write();
}
/** The outputs of every action that writes tags: what was written, and what was left where it is. */
function setResult(result, kept) {
    const [only, ...others] = result.variants;
    core.setOutput('digest', others.length === 0 ? (only?.digest ?? '') : '');
    const images = result.variants.flatMap((variant) => variant.images);
    core.setOutput('refs', images.map(({ ref }) => ref).join('\n'));
    core.setOutput('tags', images.flatMap(({ image, tags }) => tags.map((tag) => `${image}:${tag}`)).join('\n'));
    core.setOutput('kept', kept.map(formatKept).join('\n'));
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

/***/ 966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(698);
/* harmony import */ var _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23);


const INPUT = 'workflow-inputs';
/**
 * The inputs of a step: those of the calling workflow, passed on as one JSON object, and over them what the step
 * itself was given.
 *
 * @param getInput the value of one of the step's inputs, empty when it was not given
 * @throws MultiarchError `INVALID_INPUT`
 */
function readInputs(getInput) {
    const own = _multiarch_plan__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, getInput(name)]).filter(([, value]) => value !== '');
    return { ...parseWorkflowInputs(getInput(INPUT)), ...Object.fromEntries(own) };
}
function parseWorkflowInputs(text) {
    if (text === '')
        return {};
    const refuse = (why) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, why, `a JSON object, e.g. \${{ toJSON(inputs) }}`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        throw refuse(`'${text}' is not JSON (${error instanceof Error ? error.message : String(error)})`);
    }
    // Outside of a called workflow GitHub writes `null` for no inputs.
    if (value === null)
        return {};
    if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw refuse(`'${text}' is not an object`);
    return value;
}
//# sourceMappingURL=action-inputs.js.map

/***/ }),

/***/ 866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(698);

/**
 * The event of this run, from the variables and the payload that GitHub hands to a step. What a payload should have
 * and has not is left out; nothing here decides.
 */
function readEvent(environment, payload) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = environment;
    const event = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(payload) ? payload : {};
    const request = objectAt(event, 'pull_request');
    const head = objectAt(request, 'head');
    const base = objectAt(request, 'base');
    const release = objectAt(event, 'release');
    return withoutAbsent({
        name,
        ref,
        sha,
        action: textAt(event, 'action'),
        headRef: textAt(head, 'ref') ?? nonEmpty(environment.GITHUB_HEAD_REF),
        baseRef: textAt(base, 'ref') ?? nonEmpty(environment.GITHUB_BASE_REF),
        pullRequest: typeof event.number === 'number' ? event.number : undefined,
        // A fork that was deleted meanwhile has no repository; what is not known to be ours counts as a fork.
        fork: (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(event.pull_request) && repositoryId(head) !== (repositoryId(base) ?? 'none'),
        actor: environment.GITHUB_ACTOR ?? '',
        bot: [environment.GITHUB_ACTOR, textAt(objectAt(request, 'user'), 'login')].some(isBot),
        deleted: event.deleted === true,
        releaseTag: textAt(release, 'tag_name'),
        prerelease: typeof release.prerelease === 'boolean' ? release.prerelease : undefined,
        defaultBranch: textAt(objectAt(event, 'repository'), 'default_branch'),
    });
}
/** The repository of this run, for the image's labels. */
function readSource(environment, payload) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
    const commit = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(payload) ? objectAt(payload, 'head_commit') : {};
    const isThisCommit = textAt(commit, 'id') === environment.GITHUB_SHA;
    return withoutAbsent({
        url: nonEmpty(server) && nonEmpty(repository) && `${server}/${repository}`,
        title: nonEmpty(repository?.split('/').at(-1)),
        commitTime: isThisCommit ? textAt(commit, 'timestamp') : undefined,
    });
}
/** GitHub marks every app's account this way; Renovate also runs as a user of its own. */
function isBot(login) {
    return login !== undefined && /\[bot\]$|^renovate-bot$|^dependabot-preview$/.test(login);
}
function repositoryId(side) {
    return textAt(objectAt(side, 'repo'), 'full_name');
}
function objectAt(object, name) {
    const value = object[name];
    return (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? value : {};
}
function textAt(object, name) {
    const value = object[name];
    return typeof value === 'string' ? nonEmpty(value) : undefined;
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}
function withoutAbsent(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=github-event.js.map

/***/ }),

/***/ 137:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(686);
/* harmony import */ var _multiarch_door__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(496);
/* harmony import */ var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(33);
/* harmony import */ var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(64);
/* harmony import */ var _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(305);
/* harmony import */ var _multiarch_plan__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(23);
/* harmony import */ var _multiarch_plan__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(513);
/* harmony import */ var _action_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(966);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(866);








await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_1__/* .run */ .eF)(async () => {
    const { env } = process;
    const payload = env.GITHUB_EVENT_PATH
        ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'))
        : {};
    const plan = (0,_multiarch_plan__WEBPACK_IMPORTED_MODULE_2__/* .makePlan */ .C)({
        sha256: _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_3__/* .sha256 */ .sc,
        inputs: (0,_multiarch_plan__WEBPACK_IMPORTED_MODULE_4__/* .parseWorkflowInputs */ .Ws)((0,_action_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(_actions_core__WEBPACK_IMPORTED_MODULE_6__/* .getInput */ .V4)),
        event: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_7__/* .readEvent */ .j)(env, payload),
        files: (0,_multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_8__/* .repositoryFiles */ .g)(env.GITHUB_WORKSPACE ?? process.cwd()),
        source: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_7__/* .readSource */ .o)(env, payload),
    });
    _multiarch_door__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm.info((0,_multiarch_plan__WEBPACK_IMPORTED_MODULE_9__/* .renderPlan */ .E)(plan, 'text'));
    await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_1__/* .summarize */ .eh)((0,_multiarch_plan__WEBPACK_IMPORTED_MODULE_9__/* .renderPlan */ .E)(plan));
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('plan', JSON.stringify(plan));
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('legs', JSON.stringify(plan.legs));
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('has-legs', plan.legs.length > 0);
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('mode', plan.mode);
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('reason', plan.reason);
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('tag', plan.tag);
    _actions_core__WEBPACK_IMPORTED_MODULE_6__/* .setOutput */ .uH('push', plan.push);
});
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
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
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
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
    process.stdout.write(message + external_os_.EOL);
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

/***/ 33:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ repositoryFiles)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./packages/lifecycle/lib/checkout-files.js


/** The repository as it was checked out below `root`. */
function repositoryFiles(root) {
    return {
        read: (path) => (isFile((0,external_node_path_namespaceObject.join)(root, path)) ? (0,external_node_fs_.readFileSync)((0,external_node_path_namespaceObject.join)(root, path), 'utf8') : undefined),
        exists: (path) => (0,external_node_fs_.existsSync)((0,external_node_path_namespaceObject.join)(root, path)),
    };
}
function isFile(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
//# sourceMappingURL=checkout-files.js.map

/***/ }),

/***/ 64:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  sc: () => (/* binding */ sha256)
});

// UNUSED EXPORTS: digestOf, hasDigest

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/oci/lib/content/hash.js

/** The sha256 digest of these bytes. */
function digestOf(bytes) {
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
/** See {@link Sha256}; what programs that run on Node give. */
const sha256 = (text) => (0,external_node_crypto_namespaceObject.createHash)('sha256').update(text).digest('hex');
//# sourceMappingURL=hash.js.map

/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _G: () => (/* binding */ MultiarchError),
/* harmony export */   aY: () => (/* binding */ invalidInput)
/* harmony export */ });
/* unused harmony exports quote, formatLocation */
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
/** The whole text for a person: the message, then what to do next. Works on anything that was thrown. */
function explain(error) {
    if (error instanceof MultiarchError && error.advice !== undefined)
        return `${error.message}\n${error.advice}`;
    return error instanceof Error ? error.message : String(error);
}
//# sourceMappingURL=error.js.map

/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject)
/* harmony export */ });
/* unused harmony exports parseJsonObject, sortMembers, ordered */

function isJsonObject(value) {
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
    if (!isJsonObject(value))
        throw new MultiarchError('INVALID_CONTENT', `${what} is not a JSON object`);
    return value;
}
function parse(bytes, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new MultiarchError('INVALID_CONTENT', `${what} is not JSON`);
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

/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   Ng: () => (/* binding */ platformKey),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   dq: () => (/* binding */ satisfiesPlatform)
/* harmony export */ });
/* unused harmony export samePlatform */
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(530);

/** What people write for an architecture, and what Go (and so every image) calls it. */
const ALIASES = {
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
    const refuse = (why, accepted) => (0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(input, `'${text}' ${why}`, accepted, location);
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
function formatPlatform({ os, architecture, variant }) {
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
    return lookUp(ALIASES, architecture) ?? architecture;
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
function platformKey(platform) {
    return JSON.stringify(normalizePlatform(platform));
}
function samePlatform(a, b) {
    return platformKey(a) === platformKey(b);
}
/**
 * Whether an image made for `found` is what was asked for as `wanted`. Only `os`, `architecture` and, where
 * one was asked for, `variant` count: an image may be more specific than the question (`os.version`).
 */
function satisfiesPlatform(found, wanted) {
    const a = normalizePlatform(found);
    const b = normalizePlatform(wanted);
    if (a.os !== b.os || a.architecture !== b.architecture)
        return false;
    return wanted.variant === undefined || (a.variant ?? '') === (b.variant ?? '');
}
//# sourceMappingURL=platform.js.map

/***/ }),

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ti: () => (/* binding */ MAX_TAG_LENGTH),
  eS: () => (/* binding */ formatImageName),
  dz: () => (/* binding */ isTag),
  "if": () => (/* binding */ parseImageName),
  F2: () => (/* binding */ parseReference),
  ED: () => (/* binding */ parseTag)
});

// UNUSED EXPORTS: MAX_NAME_LENGTH, formatReference

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
function isDigest(text) {
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
function parseDigest(text, what = 'digest') {
    if (isDigest(text))
        return text;
    throw new MultiarchError('INVALID_CONTENT', `${what}: ${quote(text)} is not a digest; expected sha256: and 64 lower-case hexadecimal digits`);
}
//# sourceMappingURL=digest.js.map
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./packages/oci/lib/hosts/docker-hub.js
/**
 * Docker Hub has several names for one registry, and a default namespace. This file is the only place that
 * knows them; everything else sees `docker.io` and `library/…`.
 */
const CANONICAL = 'docker.io';
const ALIASES = new Set([CANONICAL, 'index.docker.io', 'registry-1.docker.io']);
/** `docker.io` for each of Docker Hub's names; any other host lower-cased. Exact match, never by suffix. */
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return ALIASES.has(lower) ? CANONICAL : lower;
}
function isDockerHub(host) {
    return canonicalHost(host) === CANONICAL;
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
function withNamespace(host, repository) {
    return isDockerHub(host) && !repository.includes('/') ? `library/${repository}` : repository;
}
//# sourceMappingURL=docker-hub.js.map
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
    throw (0,error/* invalidInput */.aY)(input, `'${text}' ${why}`, TAG_FORM, location);
}
/**
 * Reads `host/path`. A first part without dot or port belongs to Docker Hub, unless it is `localhost` or has an
 * upper-case letter, which no path may have. `https://` in front is taken off; names on ghcr.io are lower-cased,
 * because GitHub's own names are not case-sensitive and `ghcr.io/${{ github.repository }}` is what callers write.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseImageName(text, input = 'images', location) {
    const refuse = (why) => (0,error/* invalidInput */.aY)(input, `'${text}' ${why}`, IMAGE_FORM, location);
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
    return readReference(text, (why) => (0,error/* invalidInput */.aY)(input, `'${text}' ${why}`, REFERENCE_FORM, location));
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

/***/ }),

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PlatformCollector)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(723);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(530);

/** Collects platforms and recognises one that is given twice, also in another spelling. */
class PlatformCollector {
    #input;
    #seen = new Map();
    /** @param input what the user calls the place that the platforms come from */
    constructor(input) {
        this.#input = input;
    }
    get list() {
        return [...this.#seen.values()];
    }
    /**
     * Adds comma-separated platforms.
     *
     * @param start of the text; it must be verbatim for the columns to be right
     * @throws MultiarchError `INVALID_INPUT` with the location of the platform that is refused
     */
    addList(text, start) {
        let offset = 0;
        for (const part of text.split(',')) {
            const column = (start.column ?? 1) + offset + (part.length - part.trimStart().length);
            this.#add(part.trim(), { ...start, column });
            offset += part.length + 1;
        }
    }
    /**
     * Adds a platform unless it is there.
     *
     * @throws MultiarchError `INVALID_INPUT`
     */
    addOnce(text) {
        const platform = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(text, this.#input);
        const key = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .platformKey */ .Ng)(platform);
        if (!this.#seen.has(key))
            this.#seen.set(key, (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform));
    }
    #add(text, location) {
        const platform = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(text, this.#input, location);
        const key = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .platformKey */ .Ng)(platform);
        const earlier = this.#seen.get(key);
        if (earlier !== undefined)
            throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(this.#input, `'${text}' is given twice (before as '${earlier}')`, 'each platform once', location);
        this.#seen.set(key, (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatPlatform */ .Bq)(platform));
    }
}
//# sourceMappingURL=platform-list.js.map

/***/ }),

/***/ 889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseRunners),
/* harmony export */   w: () => (/* binding */ chooseRunner)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(723);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(698);

const INPUT = 'runners';
const ACCEPTED = 'lines platform=label (linux/arm64=ubuntu-24.04-arm, default=…), or a JSON object of label, [labels] or {"group": …, "labels": […]}';
/**
 * Reads the `runners` input: lines `platform=runner` or one JSON object. A runner is a label, a list of labels or
 * `{group, labels}`, in lines as JSON.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseRunners(text) {
    const entries = text.trimStart().startsWith('{') ? readObject(text) : readLines(text);
    const seen = new Set();
    const byPlatform = [];
    let otherwise;
    for (const [name, value] of entries) {
        const runner = readRunner(name, value);
        const key = name === 'default' ? name : (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .platformKey */ .Ng)((0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(name, INPUT));
        if (seen.has(key))
            throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `'${name}' is given twice`, 'each platform once');
        seen.add(key);
        if (name === 'default')
            otherwise = runner;
        else
            byPlatform.push({ platform: name, runner });
    }
    return { byPlatform, ...(otherwise === undefined ? {} : { otherwise }) };
}
function readObject(text) {
    const value = parseJson(text, text);
    if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `'${text}' is not an object`, ACCEPTED);
    return Object.entries(value);
}
function readLines(text) {
    const lines = text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    return lines.map((line) => {
        const at = line.indexOf('=');
        if (at < 0)
            throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `'${line}' has no '='`, ACCEPTED);
        const value = line.slice(at + 1).trim();
        return [line.slice(0, at).trim(), /^[[{"]/.test(value) ? parseJson(value, line) : value];
    });
}
function parseJson(text, shown) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `'${shown}' is not valid JSON (${why})`, ACCEPTED);
    }
}
function readRunner(name, value) {
    const refuse = () => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `${JSON.stringify(value)} for '${name}' is no runner`, ACCEPTED);
    if (isLabel(value))
        return value;
    if (isLabels(value))
        return value;
    if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        throw refuse();
    const { group, labels, ...rest } = value;
    if (!isLabel(group) || Object.keys(rest).length > 0)
        throw refuse();
    if (labels === undefined)
        return { group };
    const list = isLabel(labels) ? [labels] : labels;
    if (!isLabels(list))
        throw refuse();
    return { group, labels: list };
}
function isLabel(value) {
    return typeof value === 'string' && /^[^\p{Cc}]*[^\s\p{Cc}][^\p{Cc}]*$/u.test(value);
}
function isLabels(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isLabel);
}
/** GitHub's own runners that build these without emulation. */
const NATIVE = {
    'linux/amd64': 'ubuntu-24.04',
    'linux/arm64': 'ubuntu-24.04-arm',
};
const EMULATING = 'ubuntu-24.04';
/**
 * The runner for a platform: the caller's mapping, the most specific first; then GitHub's native runner; then, where
 * emulation is allowed, an amd64 runner with QEMU.
 *
 * @param emulation the caller's `emulation`
 * @throws MultiarchError `INVALID_INPUT` when nothing can build the platform, with the line to add
 */
function chooseRunner(platform, runners, emulation) {
    const mapped = findMapped(platform, runners);
    if (mapped !== undefined)
        return checkMapped(platform, mapped, emulation);
    const native = findNative(platform);
    if (native !== undefined)
        return { runner: native, emulation: false };
    if (emulation && platform.startsWith('linux/'))
        return { runner: EMULATING, emulation: true };
    throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)('platforms', `no runner is known for '${platform}'`, `a line '${platform}=<label>' in 'runners'${platform.startsWith('linux/') ? ", or 'emulation: true'" : ''}`);
}
function findMapped(platform, { byPlatform, otherwise }) {
    const wanted = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(platform);
    const exact = byPlatform.find((entry) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .platformKey */ .Ng)((0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(entry.platform)) === (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .platformKey */ .Ng)(wanted));
    const general = byPlatform.find((entry) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .satisfiesPlatform */ .dq)(wanted, (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(entry.platform)));
    return (exact ?? general)?.runner ?? otherwise;
}
function findNative(platform) {
    const wanted = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(platform);
    return Object.entries(NATIVE).find(([name]) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .satisfiesPlatform */ .dq)(wanted, (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(name)))?.[1];
}
/** What is known about GitHub's own labels is checked; any other label is the caller's word. */
function checkMapped(platform, runner, emulation) {
    const { architecture } = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .Y8)(platform);
    const hosted = typeof runner === 'string' ? hostedArchitecture(runner) : undefined;
    if (runner === 'ubuntu-slim')
        throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `'ubuntu-slim' for '${platform}' has no Docker daemon`, 'a runner with Docker');
    if (hosted === undefined)
        return { runner, emulation };
    if (hosted !== architecture && !emulation)
        throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .invalidInput */ .aY)(INPUT, `'${runner}' for '${platform}' is an ${hosted} machine`, `an ${architecture} runner, or 'emulation: true'`);
    return { runner, emulation: hosted !== architecture };
}
function hostedArchitecture(label) {
    if (/^ubuntu-\d\d\.\d\d-arm$/.test(label))
        return 'arm64';
    return /^ubuntu-(?:latest|\d\d\.\d\d)$/.test(label) ? 'amd64' : undefined;
}
//# sourceMappingURL=runners.js.map

/***/ }),

/***/ 39:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ parseVariantName)
/* harmony export */ });
/* unused harmony export MAX_VARIANT_LENGTH */
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(723);

/** Longest name of a variant: tags have 128 characters, and the rest belongs to the tag and the architecture. */
const MAX_VARIANT_LENGTH = 63;
const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
const ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
/**
 * Checks a variant's name. It becomes part of tags and of a file name (`Dockerfile-gpu`), and no part of it may
 * be an architecture: `<tag>-arm64` has to mean one thing.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseVariantName(name, input, location) {
    const refuse = (why) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(input, `'${name}' ${why}`, ACCEPTED, location);
    if (!GRAMMAR.test(name) || name.length > MAX_VARIANT_LENGTH)
        throw refuse('is not a variant name');
    const architecture = name.split('-').find(isArchitecture) ?? (isArchitecture(name) ? name : undefined);
    if (architecture !== undefined)
        throw refuse(`contains the architecture '${architecture}', which tags name by themselves`);
    return name;
}
/** Whether tags or people call an architecture by this word: `arm64`, `aarch64`, `armv7`, … */
function isArchitecture(word) {
    if (/^armv[0-9]/.test(word))
        return true;
    try {
        (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .Y8)(`linux/${word}`);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=variant-name.js.map

/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qh: () => (/* binding */ INPUT_NAMES),
  Ws: () => (/* binding */ parseWorkflowInputs)
});

// UNUSED EXPORTS: DEFAULT_PREVIEW_BRANCHES

// EXTERNAL MODULE: ./packages/oci/lib/reference.js + 2 modules
var reference = __nccwpck_require__(129);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/attestations.js

/** `mode=max,version=v1`: what Buildx takes behind `--provenance` and `--sbom`. */
const ATTRIBUTES = /^[a-z][a-z-]*=[^\s,]+(?:,[a-z][a-z-]*=[^\s,]+)*$/;
/**
 * Reads `provenance` and `sbom`. Only format `oci` has a place for attestations: the other formats turn them off,
 * and refuse a caller who asks for both.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function readAttestations(read, format) {
    const provenance = readProvenance(read.text('provenance'));
    const sbom = readSbom(read.text('sbom'));
    if (format === 'oci')
        return { ...(provenance === undefined ? {} : { provenance }), ...(sbom === undefined ? {} : { sbom }) };
    const asked = provenance !== undefined && provenance !== 'false' ? 'provenance' : 'sbom';
    if (asked === 'provenance' || sbom !== undefined)
        throw (0,error/* invalidInput */.aY)(asked, `'${read.text(asked)}' cannot be had in format '${format}'`, "false, or format 'oci'");
    return { provenance: 'false' };
}
function readProvenance(text) {
    if (text === undefined)
        return undefined;
    if (text === 'min' || text === 'max')
        return `mode=${text}`;
    if (text === 'true' || text === 'false' || ATTRIBUTES.test(text))
        return text;
    throw (0,error/* invalidInput */.aY)('provenance', `'${text}' is not known`, 'true, false, min, max, or attributes (mode=max,version=v1)');
}
function readSbom(text) {
    if (text === undefined || text === 'false')
        return undefined;
    if (text === 'true' || ATTRIBUTES.test(text))
        return text;
    throw (0,error/* invalidInput */.aY)('sbom', `'${text}' is not known`, 'true, false, or attributes (generator=<image>)');
}
//# sourceMappingURL=attestations.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/cache-mounts.js

/** The characters that stand for themselves in an option of `RUN --mount=`. */
const MOUNT_ID = /^[A-Za-z0-9/][A-Za-z0-9/._+@:~-]*$/;
/** BuildKit keeps mounts apart that are created with different owners or modes. */
const MOUNT_OPTION = /^(?:[ug]id=\d{1,10}|mode=0?[0-7]{1,4})$/;
/**
 * Reads the lines of `cache-mounts`: each names a `RUN --mount=type=cache` by its `id`, or by its target, which is its
 * id in BuildKit where the Dockerfile gives none; then its `uid`, `gid` and `mode`, where the Dockerfile gives them.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseCacheMounts(lines) {
    return [...new Set(lines.map(readMount))];
}
function readMount(line) {
    const [id = '', ...options] = line.split(',').map((part) => part.trim());
    if (!MOUNT_ID.test(id) || !options.every((option) => MOUNT_OPTION.test(option)))
        throw (0,error/* invalidInput */.aY)('cache-mounts', `'${line}' is not one`, "lines with the mount's id, or its target where it has none, then its uid, gid and mode: " +
            '/root/.cache/pip, or apt,uid=1000,mode=0775');
    return [cleanTarget(id), ...options].join(',');
}
/** As BuildKit makes an id of a target. */
function cleanTarget(id) {
    const isAbsolute = id.startsWith('/');
    const parts = [];
    for (const part of id.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else if (!isAbsolute)
            parts.push(part);
    }
    return `${isAbsolute ? '/' : ''}${parts.join('/')}` || '.';
}
//# sourceMappingURL=cache-mounts.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/platform-list.js
var platform_list = __nccwpck_require__(568);
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/closest-name.js
/** The known name that a mistyped one most likely means; `undefined` when none is near. */
function closestName(name, known) {
    const limit = Math.max(2, Math.floor(name.length / 3));
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(simplify(name), simplify(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best !== undefined && best.distance <= limit ? best.candidate : undefined;
}
/** `build_args` and `buildArgs` are meant to be `build-args`. */
function simplify(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
/** Insertions, deletions and replacements of one character (Levenshtein). */
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
//# sourceMappingURL=closest-name.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/reader.js


/**
 * Reads inputs by name and kind. An input that is absent, `null` or empty is not given; values are trimmed.
 * Every method throws MultiarchError `INVALID_INPUT` naming the input, its value and what is accepted.
 */
class InputReader {
    #values;
    /** @param known every name that exists; any other is refused */
    constructor(raw, known) {
        const values = new Map();
        for (const [name, value] of Object.entries(raw)) {
            if (!known.includes(name))
                throw refuseUnknown(name, known);
            const text = readText(name, value).trim();
            if (text !== '')
                values.set(name, text);
        }
        this.#values = values;
    }
    text(name) {
        return this.#values.get(name);
    }
    boolean(name, otherwise) {
        const text = this.text(name);
        if (text === undefined)
            return otherwise;
        return this.choice(name, ['true', 'false'], String(otherwise)) === 'true';
    }
    choice(name, accepted, otherwise) {
        const text = this.text(name) ?? otherwise;
        const found = accepted.find((value) => value === text.toLowerCase());
        if (found === undefined)
            throw (0,error/* invalidInput */.aY)(name, `'${text}' is not known`, accepted.join(', '));
        return found;
    }
    /** A whole number in decimal digits. */
    integer(name, otherwise, min, max) {
        const text = this.text(name);
        if (text === undefined)
            return otherwise;
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= min && value <= max)
            return value;
        throw (0,error/* invalidInput */.aY)(name, `'${text}' is not one`, `a whole number from ${min} to ${max}`);
    }
    /** Items separated by commas or lines, each once. */
    list(name) {
        return [...new Set(splitItems(this.text(name) ?? '', /[,\r\n]/))];
    }
    lines(name) {
        return splitItems(this.text(name) ?? '', /\r?\n/);
    }
    /**
     * Lines `KEY=VALUE`; the value is everything behind the first `=`. The same line twice counts once.
     *
     * @param key the grammar of a key
     * @param form what a line looks like, for the message
     */
    pairs(name, key, form) {
        const pairs = new Map();
        for (const line of this.lines(name)) {
            const at = line.indexOf('=');
            if (at < 0)
                throw (0,error/* invalidInput */.aY)(name, `'${line}' has no '='`, form);
            const [left, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
            if (!key.test(left))
                throw (0,error/* invalidInput */.aY)(name, `'${left}' is not a name`, form);
            const earlier = pairs.get(left);
            if (earlier !== undefined && earlier !== value)
                throw (0,error/* invalidInput */.aY)(name, `'${left}' is given twice ('${earlier}' and '${value}')`, 'one value for each');
            pairs.set(left, value);
        }
        return Object.fromEntries(pairs);
    }
}
function splitItems(text, separator) {
    return text
        .split(separator)
        .map((item) => item.trim())
        .filter((item) => item !== '');
}
function readText(name, value) {
    if (value === undefined || value === null)
        return '';
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
        return String(value);
    throw (0,error/* invalidInput */.aY)(name, `${JSON.stringify(value)} is not a single value`, 'a string, number or boolean');
}
function refuseUnknown(name, known) {
    const closest = closestName(name, known);
    const accepted = closest === undefined ? known.join(', ') : `'${closest}', perhaps?`;
    return (0,error/* invalidInput */.aY)('inputs', `there is no input '${name}'`, accepted);
}
//# sourceMappingURL=reader.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/runners.js
var runners = __nccwpck_require__(889);
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/smoke-test.js

/**
 * What a container is started with for the input `smoke-test`: a JSON list of strings is a program and its arguments,
 * for images without a shell; any other text is a script for the image's own `/bin/sh`. It never meets a shell of the
 * machine that builds.
 *
 * @returns the entry point, and what follows it
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseSmokeTest(text) {
    if (!text.trimStart().startsWith('['))
        return ['/bin/sh', '-c', text];
    const refuse = (why) => (0,error/* invalidInput */.aY)('smoke-test', `'${text}' ${why}`, 'a script, or a JSON list: ["/app", "--version"]');
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        // `[ -f /app ]` is a script as well.
        return ['/bin/sh', '-c', text];
    }
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
        throw refuse('is not a list of strings');
    const [program, ...args] = value;
    if (program === undefined || program === '')
        throw refuse('names no program');
    return [program, ...args];
}
//# sourceMappingURL=smoke-test.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/variant-name.js
var variant_name = __nccwpck_require__(39);
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/workflow.js








/** Every input of the build workflow, the `plan` action and `multiarch plan`. */
const INPUT_NAMES = [
    'images',
    'image',
    'tag',
    'additional-tags',
    'latest',
    'semver-tags',
    'architecture-file',
    'variants',
    'platforms',
    'dockerfile',
    'context',
    'build-args',
    'build-contexts',
    'target',
    'labels',
    'annotations',
    'push',
    'cache',
    'cache-mounts',
    'smoke-test',
    'fetch-depth',
    'submodules',
    'lfs',
    'free-space',
    'runners',
    'small-runner',
    'emulation',
    'arch-tags',
    'on-existing',
    'allow-backwards',
    'provenance',
    'sbom',
    'format',
    'preview-branches',
    'insecure-registries',
    'registry-identities',
    'timeout-minutes',
    'buildkit-image',
    'cache-mounts-image',
    'backend',
];
const DEFAULT_PREVIEW_BRANCHES = ['tickets/*', 't/*'];
/** An environment variable's name is what Docker takes; a label's or annotation's is wider. */
const ARGUMENT = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const KEY = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;
const CONTEXT_NAME = /^[A-Za-z0-9][A-Za-z0-9._:/@-]*$/;
/** A hosted job ends after 6 hours, one on a runner of one's own after 5 days. */
const MAX_MINUTES = 7200;
const DEFAULT_MINUTES = 60;
/**
 * Reads all inputs. Values may be strings, booleans or numbers; an empty string is an input that is not given.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted; an unknown input is
 *   refused with the name that is nearest
 */
function parseWorkflowInputs(raw) {
    const read = new InputReader(raw, INPUT_NAMES);
    const format = read.choice('format', ['oci', 'docker', 'plain'], 'oci');
    checkWorkflowOnly(read);
    return {
        images: readImages(read),
        ...optional('tag', read.text('tag')),
        additionalTags: read.list('additional-tags'),
        latest: toLatest(read.choice('latest', ['auto', 'true', 'false'], 'auto')),
        semverTags: read.boolean('semver-tags', false),
        ...optional('architectureFile', readPath(read, 'architecture-file')),
        variants: read.list('variants').map((name) => (0,variant_name/* parseVariantName */.s)(name, 'variants')),
        platforms: readPlatforms(read),
        ...optional('dockerfile', readPath(read, 'dockerfile')),
        context: readPath(read, 'context') ?? '.',
        buildArgs: read.pairs('build-args', ARGUMENT, 'lines KEY=VALUE'),
        buildContexts: read.pairs('build-contexts', CONTEXT_NAME, 'lines name=path or name=docker-image://…'),
        ...optional('target', read.text('target')),
        labels: read.pairs('labels', KEY, 'lines key=value, e.g. org.opencontainers.image.licenses=MIT'),
        annotations: readAnnotations(read, format),
        push: read.boolean('push', true),
        cache: readCache(read),
        cacheMounts: parseCacheMounts(read.lines('cache-mounts')),
        ...optional('smokeTest', readSmokeTest(read)),
        freeSpace: read.boolean('free-space', false),
        runners: (0,runners/* parseRunners */.Z)(read.text('runners') ?? ''),
        emulation: read.boolean('emulation', false),
        archTags: read.choice('arch-tags', ['keep', 'none'], 'keep'),
        ...optional('onExisting', readOnExisting(read)),
        allowBackwards: read.boolean('allow-backwards', false),
        ...readAttestations(read, format),
        format,
        previewBranches: readPreviewBranches(read),
        insecureRegistries: read.list('insecure-registries').map(readHost),
        ...optional('registryIdentities', read.text('registry-identities')),
        timeoutMinutes: read.integer('timeout-minutes', DEFAULT_MINUTES, 1, MAX_MINUTES),
    };
}
/** A member that is there only when it has a value. */
function optional(name, value) {
    return value === undefined ? {} : { [name]: value };
}
/** These steer the workflow file, not the plan: a mistake in one is said here, before anything is built. */
function checkWorkflowOnly(read) {
    read.integer('fetch-depth', 1, 0, 1_000_000);
    read.choice('submodules', ['true', 'false', 'recursive'], 'false');
    read.boolean('lfs', false);
    for (const name of ['buildkit-image', 'cache-mounts-image']) {
        const image = read.text(name);
        if (image !== undefined)
            (0,reference/* parseReference */.F2)(image, name);
    }
    const backend = read.text('backend') ?? 'github';
    if (backend !== 'github')
        throw new error/* MultiarchError */._G('INVALID_INPUT', `backend: '${backend}' is not available; accepted: github`);
}
function readImages(read) {
    const names = [...read.list('images'), ...read.list('image')];
    if (names.length === 0)
        throw (0,error/* invalidInput */.aY)('images', 'no image is given', 'host/path, several by comma or line: ghcr.io/org/app');
    return [...new Set(names.map((name) => (0,reference/* formatImageName */.eS)((0,reference/* parseImageName */["if"])(name))))];
}
function readPlatforms(read) {
    const platforms = new platform_list/* PlatformCollector */.l('platforms');
    for (const name of read.list('platforms'))
        platforms.addOnce(name);
    return platforms.list;
}
/** A path below the repository's root, with `/`, and without `./` in front. */
function readPath(read, name) {
    const text = read.text(name);
    if (text === undefined)
        return undefined;
    const parts = text.split(/[/\\]/).filter((part) => part !== '' && part !== '.');
    const leaves = /^[/\\~]|^[A-Za-z]:[/\\]|:\/\//.test(text) || parts.includes('..');
    if (leaves || /\p{Cc}/u.test(text))
        throw (0,error/* invalidInput */.aY)(name, `'${text}' is not inside of the repository`, "a path relative to the repository's root");
    return parts.length === 0 ? '.' : parts.join('/');
}
function readAnnotations(read, format) {
    const annotations = read.pairs('annotations', KEY, 'lines key=value');
    if (format === 'docker' && Object.keys(annotations).length > 0)
        throw (0,error/* invalidInput */.aY)('annotations', "format 'docker' cannot hold them", "labels, or format 'oci'");
    return annotations;
}
function readCache(read) {
    const choice = read.choice('cache', ['gha', 'registry', 'none', 'true', 'false'], 'gha');
    if (choice === 'true')
        return 'gha';
    return choice === 'false' ? 'none' : choice;
}
function readSmokeTest(read) {
    const text = read.text('smoke-test');
    if (text !== undefined)
        parseSmokeTest(text);
    return text;
}
function readOnExisting(read) {
    if (read.text('on-existing') === undefined)
        return undefined;
    return read.choice('on-existing', ['reuse', 'overwrite', 'fail'], 'reuse');
}
function readPreviewBranches(read) {
    const patterns = read.list('preview-branches');
    if (patterns.length === 0)
        return DEFAULT_PREVIEW_BRANCHES;
    return patterns.length === 1 && patterns[0] === 'none' ? [] : patterns;
}
/** A host as an image names it: with a dot or a port, without scheme and path. */
function readHost(host) {
    try {
        const { registry } = (0,reference/* parseImageName */["if"])(`${host}/image`);
        if (registry === host.toLowerCase())
            return registry;
    }
    catch {
        // Said below in this input's own words.
    }
    throw (0,error/* invalidInput */.aY)('insecure-registries', `'${host}' is not a registry's host`, 'host or host:port, e.g. registry.local:5000');
}
function toLatest(choice) {
    return choice === 'auto' ? 'auto' : choice === 'true';
}
//# sourceMappingURL=workflow.js.map

/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ makePlan)
});

// UNUSED EXPORTS: MAX_LEGS

// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(530);
;// CONCATENATED MODULE: ./packages/plan/lib/checkout/dockerfiles.js

/** Stands for the variant's name in the `dockerfile` input. */
const PLACEHOLDER = '<variant>';
/**
 * The Dockerfile of each variant, in their order: what the `dockerfile` input says, otherwise `Dockerfile-<variant>`
 * (`Dockerfile` for the default variant) in the context, otherwise at the repository's root.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the file that is missing and whose it is
 */
function findDockerfiles(variants, inputs, files) {
    const { context, dockerfile } = inputs;
    if (context !== '.' && !files.exists(context))
        throw (0,errors_error/* invalidInput */.aY)('context', `there is no directory '${context}'`, 'a directory of the repository');
    if (dockerfile !== undefined)
        checkPattern(dockerfile, variants);
    return variants.map((variant) => {
        const candidates = dockerfile === undefined ? conventional(variant, context) : [dockerfile];
        const paths = candidates.map((path) => path.replaceAll(PLACEHOLDER, variant.name));
        const found = paths.find((path) => files.exists(path));
        if (found === undefined)
            throw refuseMissing(variant, paths, dockerfile !== undefined);
        return found;
    });
}
function conventional({ name }, context) {
    const file = name === '' ? 'Dockerfile' : `Dockerfile-${PLACEHOLDER}`;
    return context === '.' ? [file] : [`${context}/${file}`, file];
}
function checkPattern(dockerfile, variants) {
    const isPattern = dockerfile.includes(PLACEHOLDER);
    if (isPattern && variants.some(({ name }) => name === ''))
        throw (0,errors_error/* invalidInput */.aY)('dockerfile', `'${dockerfile}' has a place for a variant, and there are no variants`, "a file's path");
    if (!isPattern && variants.length > 1) {
        const names = variants.map(({ name }) => name).join(', ');
        throw (0,errors_error/* invalidInput */.aY)('dockerfile', `'${dockerfile}' is one file for several variants (${names})`, `a pattern with ${PLACEHOLDER}, e.g. Dockerfile-${PLACEHOLDER}`);
    }
}
function refuseMissing({ name, location }, paths, given) {
    const who = name === '' ? 'the image' : `variant '${name}'`;
    const missing = paths.map((path) => `'${path}'`).join(' or ');
    const message = `dockerfile: there is no ${missing}, which ${who} is built from`;
    const advice = given
        ? "Correct the input 'dockerfile'; its path is relative to the repository's root."
        : `Add the file, or name another by the input 'dockerfile'${name === '' ? '' : `, or take '${name}' out of the variants`}.`;
    return new errors_error/* MultiarchError */._G('INVALID_INPUT', message, { advice, location: whereNamed(location, name) });
}
/** The default variant is not named in a file: pointing at one would mislead. */
function whereNamed(location, name) {
    return name === '' ? undefined : location;
}
//# sourceMappingURL=dockerfiles.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/platform-list.js
var platform_list = __nccwpck_require__(568);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@humanwhocodes+momoa@3.3.13/node_modules/@humanwhocodes/momoa/dist/momoa.js
/**
 * @fileoverview Character codes.
 * @author Nicholas C. Zakas
 */

const CHAR_0 = 48;          // 0
const CHAR_1 = 49;          // 1
const CHAR_9 = 57;          // 9
const CHAR_BACKSLASH = 92;  // \
const CHAR_DOLLAR = 36;     // $
const CHAR_DOT = 46;        // .
const CHAR_DOUBLE_QUOTE = 34; // "
const CHAR_LOWER_A = 97;    // a
const CHAR_LOWER_E = 101;         // e
const CHAR_LOWER_F = 102;   // f
const CHAR_LOWER_N = 110;   // n
const CHAR_LOWER_T = 116;   // t
const CHAR_LOWER_U = 117;   // u
const CHAR_LOWER_X = 120;   // x
const CHAR_LOWER_Z = 122;   // z
const CHAR_MINUS = 45;      // -
const CHAR_NEWLINE = 10;    // newline
const CHAR_PLUS = 43;       // +
const CHAR_RETURN = 13;     // return
const CHAR_SINGLE_QUOTE = 39; // '
const CHAR_SLASH = 47;      // /
const CHAR_SPACE = 32;      // space
const CHAR_TAB = 9;         // tab
const CHAR_UNDERSCORE = 95; // _
const CHAR_UPPER_A = 65;    // A
const CHAR_UPPER_E = 69;          // E
const CHAR_UPPER_F = 70;    // F
const CHAR_UPPER_N = 78;    // N
const CHAR_UPPER_X = 88;    // X
const CHAR_UPPER_Z = 90;    // Z
const CHAR_LOWER_B = 98;    // b
const CHAR_LOWER_R = 114;   // r
const CHAR_LOWER_V = 118;   // v
const CHAR_LINE_SEPARATOR = 0x2028;
const CHAR_PARAGRAPH_SEPARATOR = 0x2029;
const CHAR_UPPER_I = 73;    // I
const CHAR_STAR = 42;       // *
const CHAR_VTAB = 11;            // U+000B Vertical tab
const CHAR_FORM_FEED = 12;       // U+000C Form feed
const CHAR_NBSP = 160;           // U+00A0 Non-breaking space
const CHAR_BOM = 65279;          // U+FEFF
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

/**
 * @fileoverview JSON syntax helpers
 * @author Nicholas C. Zakas
 */


//-----------------------------------------------------------------------------
// Types
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").TokenType} TokenType */

//-----------------------------------------------------------------------------
// Predefined Tokens
//-----------------------------------------------------------------------------

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

const escapeToChar = new Map([
    [CHAR_DOUBLE_QUOTE, QUOTE],
    [CHAR_BACKSLASH, "\\"],
    [CHAR_SLASH, "/"],
    [CHAR_LOWER_B, "\b"],
    [CHAR_LOWER_N, "\n"],
    [CHAR_LOWER_F, "\f"],
    [CHAR_LOWER_R, "\r"],
    [CHAR_LOWER_T, "\t"]
]);

const json5EscapeToChar = new Map([
    ...escapeToChar,
    [CHAR_LOWER_V, "\v"],
    [CHAR_0, "\0"]
]);

const charToEscape = new Map([
    [QUOTE, QUOTE],
    ["\\", "\\"],
    ["/", "/"],
    ["\b", "b"],
    ["\n", "n"],
    ["\f", "f"],
    ["\r", "r"],
    ["\t", "t"]
]);

const json5CharToEscape = new Map([
    ...charToEscape,
    ["\v", "v"],
    ["\0", "0"],
    ["\u2028", "u2028"],
    ["\u2029", "u2029"]
]);

/** @type {Map<string,TokenType>} */
const knownTokenTypes = new Map([
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

/** @type {Map<string,TokenType>} */
const knownJSON5TokenTypes = new Map([
    ...knownTokenTypes,
    [NAN$1, "Number"],
    [INFINITY$1, "Number"]
]);

// JSON5
const json5LineTerminators = new Set([
    CHAR_NEWLINE,
    CHAR_RETURN,
    CHAR_LINE_SEPARATOR,
    CHAR_PARAGRAPH_SEPARATOR
]);

/**
 * @fileoverview JSON tokenization/parsing errors
 * @author Nicholas C. Zakas
 */

//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").Location} Location */
/** @typedef {import("./typedefs.js").Token} Token */

//-----------------------------------------------------------------------------
// Errors
//-----------------------------------------------------------------------------

/**
 * Base class that attaches location to an error.
 */
class ErrorWithLocation extends Error {

    /**
     * Creates a new instance.
     * @param {string} message The error message to report. 
     * @param {Location} loc The location information for the error.
     */
    constructor(message, { line, column, offset }) {
        super(`${ message } (${ line }:${ column})`);

        /**
         * The line on which the error occurred.
         * @type {number}
         */
        this.line = line;

        /**
         * The column on which the error occurred.
         * @type {number}
         */
        this.column = column;
        
        /**
         * The index into the string where the error occurred.
         * @type {number}
         */
        this.offset = offset;
    }

}

/**
 * Error thrown when an unexpected character is found during tokenizing.
 */
class UnexpectedChar extends ErrorWithLocation {

    /**
     * Creates a new instance.
     * @param {number} unexpected The character that was found.
     * @param {Location} loc The location information for the found character.
     */
    constructor(unexpected, loc) {
        super(`Unexpected character '${ String.fromCharCode(unexpected) }' found.`, loc);
    }
}

/**
 * Error thrown when an unexpected identifier is found during tokenizing.
 */
class UnexpectedIdentifier extends ErrorWithLocation {

    /**
     * Creates a new instance.
     * @param {string} unexpected The character that was found.
     * @param {Location} loc The location information for the found character.
     */
    constructor(unexpected, loc) {
        super(`Unexpected identifier '${ unexpected }' found.`, loc);
    }
}

/**
 * Error thrown when an unexpected token is found during parsing.
 */
class UnexpectedToken extends ErrorWithLocation {

    /**
     * Creates a new instance.
     * @param {Token} token The token that was found. 
     */
    constructor(token) {
        super(`Unexpected token ${ token.type } found.`, token.loc.start);
    }
}

/**
 * Error thrown when the end of input is found where it isn't expected.
 */
class UnexpectedEOF extends ErrorWithLocation {

    /**
     * Creates a new instance.
     * @param {Location} loc The location information for the found character.
     */
    constructor(loc) {
        super("Unexpected end of input found.", loc);
    }
}

/*
 * The following is extracted from https://github.com/json5/json5/
 *
 * MIT License
 * 
 * Copyright (c) 2012-2018 Aseem Kishore, and others.
 * 
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:
 * 
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.
 * 
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/

const ID_Start = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u05D0-\u05EA\u05F0-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1711\u1720-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1877\u1880-\u1884\u1887-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4B\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C88\u1CE9-\u1CEC\u1CEE-\u1CF1\u1CF5\u1CF6\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u2090-\u209C\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2E2F\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDE80-\uDE9C\uDEA0-\uDED0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF75\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00\uDE10-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE4\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC03-\uDC37\uDC83-\uDCAF\uDCD0-\uDCE8\uDD03-\uDD26\uDD50-\uDD72\uDD76\uDD83-\uDDB2\uDDC1-\uDDC4\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE2B\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEDE\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3D\uDF50\uDF5D-\uDF61]|\uD805[\uDC00-\uDC34\uDC47-\uDC4A\uDC80-\uDCAF\uDCC4\uDCC5\uDCC7\uDD80-\uDDAE\uDDD8-\uDDDB\uDE00-\uDE2F\uDE44\uDE80-\uDEAA\uDF00-\uDF19]|\uD806[\uDCA0-\uDCDF\uDCFF\uDE00\uDE0B-\uDE32\uDE3A\uDE50\uDE5C-\uDE83\uDE86-\uDE89\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC2E\uDC40\uDC72-\uDC8F\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD30\uDD46]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDED0-\uDEED\uDF00-\uDF2F\uDF40-\uDF43\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50\uDF93-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB]|\uD83A[\uDC00-\uDCC4\uDD00-\uDD43]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]/;
// eslint-disable-next-line no-misleading-character-class
const ID_Continue = /[\xAA\xB5\xBA\xC0-\xD6\xD8-\xF6\xF8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0300-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u0483-\u0487\u048A-\u052F\u0531-\u0556\u0559\u0561-\u0587\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u05D0-\u05EA\u05F0-\u05F2\u0610-\u061A\u0620-\u0669\u066E-\u06D3\u06D5-\u06DC\u06DF-\u06E8\u06EA-\u06FC\u06FF\u0710-\u074A\u074D-\u07B1\u07C0-\u07F5\u07FA\u0800-\u082D\u0840-\u085B\u0860-\u086A\u08A0-\u08B4\u08B6-\u08BD\u08D4-\u08E1\u08E3-\u0963\u0966-\u096F\u0971-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3\u09E6-\u09F1\u09FC\u0A01-\u0A03\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A59-\u0A5C\u0A5E\u0A66-\u0A75\u0A81-\u0A83\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABC-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AD0\u0AE0-\u0AE3\u0AE6-\u0AEF\u0AF9-\u0AFF\u0B01-\u0B03\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3C-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B56\u0B57\u0B5C\u0B5D\u0B5F-\u0B63\u0B66-\u0B6F\u0B71\u0B82\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD0\u0BD7\u0BE6-\u0BEF\u0C00-\u0C03\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C58-\u0C5A\u0C60-\u0C63\u0C66-\u0C6F\u0C80-\u0C83\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBC-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CDE\u0CE0-\u0CE3\u0CE6-\u0CEF\u0CF1\u0CF2\u0D00-\u0D03\u0D05-\u0D0C\u0D0E-\u0D10\u0D12-\u0D44\u0D46-\u0D48\u0D4A-\u0D4E\u0D54-\u0D57\u0D5F-\u0D63\u0D66-\u0D6F\u0D7A-\u0D7F\u0D82\u0D83\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E01-\u0E3A\u0E40-\u0E4E\u0E50-\u0E59\u0E81\u0E82\u0E84\u0E87\u0E88\u0E8A\u0E8D\u0E94-\u0E97\u0E99-\u0E9F\u0EA1-\u0EA3\u0EA5\u0EA7\u0EAA\u0EAB\u0EAD-\u0EB9\u0EBB-\u0EBD\u0EC0-\u0EC4\u0EC6\u0EC8-\u0ECD\u0ED0-\u0ED9\u0EDC-\u0EDF\u0F00\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E-\u0F47\u0F49-\u0F6C\u0F71-\u0F84\u0F86-\u0F97\u0F99-\u0FBC\u0FC6\u1000-\u1049\u1050-\u109D\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u135D-\u135F\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u170C\u170E-\u1714\u1720-\u1734\u1740-\u1753\u1760-\u176C\u176E-\u1770\u1772\u1773\u1780-\u17D3\u17D7\u17DC\u17DD\u17E0-\u17E9\u180B-\u180D\u1810-\u1819\u1820-\u1877\u1880-\u18AA\u18B0-\u18F5\u1900-\u191E\u1920-\u192B\u1930-\u193B\u1946-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u19D0-\u19D9\u1A00-\u1A1B\u1A20-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AA7\u1AB0-\u1ABD\u1B00-\u1B4B\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1BF3\u1C00-\u1C37\u1C40-\u1C49\u1C4D-\u1C7D\u1C80-\u1C88\u1CD0-\u1CD2\u1CD4-\u1CF9\u1D00-\u1DF9\u1DFB-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u203F\u2040\u2054\u2071\u207F\u2090-\u209C\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2102\u2107\u210A-\u2113\u2115\u2119-\u211D\u2124\u2126\u2128\u212A-\u212D\u212F-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2C2E\u2C30-\u2C5E\u2C60-\u2CE4\u2CEB-\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D7F-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u2DE0-\u2DFF\u2E2F\u3005-\u3007\u3021-\u302F\u3031-\u3035\u3038-\u303C\u3041-\u3096\u3099\u309A\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312E\u3131-\u318E\u31A0-\u31BA\u31F0-\u31FF\u3400-\u4DB5\u4E00-\u9FEA\uA000-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA62B\uA640-\uA66F\uA674-\uA67D\uA67F-\uA6F1\uA717-\uA71F\uA722-\uA788\uA78B-\uA7AE\uA7B0-\uA7B7\uA7F7-\uA827\uA840-\uA873\uA880-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F7\uA8FB\uA8FD\uA900-\uA92D\uA930-\uA953\uA960-\uA97C\uA980-\uA9C0\uA9CF-\uA9D9\uA9E0-\uA9FE\uAA00-\uAA36\uAA40-\uAA4D\uAA50-\uAA59\uAA60-\uAA76\uAA7A-\uAAC2\uAADB-\uAADD\uAAE0-\uAAEF\uAAF2-\uAAF6\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB65\uAB70-\uABEA\uABEC\uABED\uABF0-\uABF9\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFE70-\uFE74\uFE76-\uFEFC\uFF10-\uFF19\uFF21-\uFF3A\uFF3F\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC]|\uD800[\uDC00-\uDC0B\uDC0D-\uDC26\uDC28-\uDC3A\uDC3C\uDC3D\uDC3F-\uDC4D\uDC50-\uDC5D\uDC80-\uDCFA\uDD40-\uDD74\uDDFD\uDE80-\uDE9C\uDEA0-\uDED0\uDEE0\uDF00-\uDF1F\uDF2D-\uDF4A\uDF50-\uDF7A\uDF80-\uDF9D\uDFA0-\uDFC3\uDFC8-\uDFCF\uDFD1-\uDFD5]|\uD801[\uDC00-\uDC9D\uDCA0-\uDCA9\uDCB0-\uDCD3\uDCD8-\uDCFB\uDD00-\uDD27\uDD30-\uDD63\uDE00-\uDF36\uDF40-\uDF55\uDF60-\uDF67]|\uD802[\uDC00-\uDC05\uDC08\uDC0A-\uDC35\uDC37\uDC38\uDC3C\uDC3F-\uDC55\uDC60-\uDC76\uDC80-\uDC9E\uDCE0-\uDCF2\uDCF4\uDCF5\uDD00-\uDD15\uDD20-\uDD39\uDD80-\uDDB7\uDDBE\uDDBF\uDE00-\uDE03\uDE05\uDE06\uDE0C-\uDE13\uDE15-\uDE17\uDE19-\uDE33\uDE38-\uDE3A\uDE3F\uDE60-\uDE7C\uDE80-\uDE9C\uDEC0-\uDEC7\uDEC9-\uDEE6\uDF00-\uDF35\uDF40-\uDF55\uDF60-\uDF72\uDF80-\uDF91]|\uD803[\uDC00-\uDC48\uDC80-\uDCB2\uDCC0-\uDCF2]|\uD804[\uDC00-\uDC46\uDC66-\uDC6F\uDC7F-\uDCBA\uDCD0-\uDCE8\uDCF0-\uDCF9\uDD00-\uDD34\uDD36-\uDD3F\uDD50-\uDD73\uDD76\uDD80-\uDDC4\uDDCA-\uDDCC\uDDD0-\uDDDA\uDDDC\uDE00-\uDE11\uDE13-\uDE37\uDE3E\uDE80-\uDE86\uDE88\uDE8A-\uDE8D\uDE8F-\uDE9D\uDE9F-\uDEA8\uDEB0-\uDEEA\uDEF0-\uDEF9\uDF00-\uDF03\uDF05-\uDF0C\uDF0F\uDF10\uDF13-\uDF28\uDF2A-\uDF30\uDF32\uDF33\uDF35-\uDF39\uDF3C-\uDF44\uDF47\uDF48\uDF4B-\uDF4D\uDF50\uDF57\uDF5D-\uDF63\uDF66-\uDF6C\uDF70-\uDF74]|\uD805[\uDC00-\uDC4A\uDC50-\uDC59\uDC80-\uDCC5\uDCC7\uDCD0-\uDCD9\uDD80-\uDDB5\uDDB8-\uDDC0\uDDD8-\uDDDD\uDE00-\uDE40\uDE44\uDE50-\uDE59\uDE80-\uDEB7\uDEC0-\uDEC9\uDF00-\uDF19\uDF1D-\uDF2B\uDF30-\uDF39]|\uD806[\uDCA0-\uDCE9\uDCFF\uDE00-\uDE3E\uDE47\uDE50-\uDE83\uDE86-\uDE99\uDEC0-\uDEF8]|\uD807[\uDC00-\uDC08\uDC0A-\uDC36\uDC38-\uDC40\uDC50-\uDC59\uDC72-\uDC8F\uDC92-\uDCA7\uDCA9-\uDCB6\uDD00-\uDD06\uDD08\uDD09\uDD0B-\uDD36\uDD3A\uDD3C\uDD3D\uDD3F-\uDD47\uDD50-\uDD59]|\uD808[\uDC00-\uDF99]|\uD809[\uDC00-\uDC6E\uDC80-\uDD43]|[\uD80C\uD81C-\uD820\uD840-\uD868\uD86A-\uD86C\uD86F-\uD872\uD874-\uD879][\uDC00-\uDFFF]|\uD80D[\uDC00-\uDC2E]|\uD811[\uDC00-\uDE46]|\uD81A[\uDC00-\uDE38\uDE40-\uDE5E\uDE60-\uDE69\uDED0-\uDEED\uDEF0-\uDEF4\uDF00-\uDF36\uDF40-\uDF43\uDF50-\uDF59\uDF63-\uDF77\uDF7D-\uDF8F]|\uD81B[\uDF00-\uDF44\uDF50-\uDF7E\uDF8F-\uDF9F\uDFE0\uDFE1]|\uD821[\uDC00-\uDFEC]|\uD822[\uDC00-\uDEF2]|\uD82C[\uDC00-\uDD1E\uDD70-\uDEFB]|\uD82F[\uDC00-\uDC6A\uDC70-\uDC7C\uDC80-\uDC88\uDC90-\uDC99\uDC9D\uDC9E]|\uD834[\uDD65-\uDD69\uDD6D-\uDD72\uDD7B-\uDD82\uDD85-\uDD8B\uDDAA-\uDDAD\uDE42-\uDE44]|\uD835[\uDC00-\uDC54\uDC56-\uDC9C\uDC9E\uDC9F\uDCA2\uDCA5\uDCA6\uDCA9-\uDCAC\uDCAE-\uDCB9\uDCBB\uDCBD-\uDCC3\uDCC5-\uDD05\uDD07-\uDD0A\uDD0D-\uDD14\uDD16-\uDD1C\uDD1E-\uDD39\uDD3B-\uDD3E\uDD40-\uDD44\uDD46\uDD4A-\uDD50\uDD52-\uDEA5\uDEA8-\uDEC0\uDEC2-\uDEDA\uDEDC-\uDEFA\uDEFC-\uDF14\uDF16-\uDF34\uDF36-\uDF4E\uDF50-\uDF6E\uDF70-\uDF88\uDF8A-\uDFA8\uDFAA-\uDFC2\uDFC4-\uDFCB\uDFCE-\uDFFF]|\uD836[\uDE00-\uDE36\uDE3B-\uDE6C\uDE75\uDE84\uDE9B-\uDE9F\uDEA1-\uDEAF]|\uD838[\uDC00-\uDC06\uDC08-\uDC18\uDC1B-\uDC21\uDC23\uDC24\uDC26-\uDC2A]|\uD83A[\uDC00-\uDCC4\uDCD0-\uDCD6\uDD00-\uDD4A\uDD50-\uDD59]|\uD83B[\uDE00-\uDE03\uDE05-\uDE1F\uDE21\uDE22\uDE24\uDE27\uDE29-\uDE32\uDE34-\uDE37\uDE39\uDE3B\uDE42\uDE47\uDE49\uDE4B\uDE4D-\uDE4F\uDE51\uDE52\uDE54\uDE57\uDE59\uDE5B\uDE5D\uDE5F\uDE61\uDE62\uDE64\uDE67-\uDE6A\uDE6C-\uDE72\uDE74-\uDE77\uDE79-\uDE7C\uDE7E\uDE80-\uDE89\uDE8B-\uDE9B\uDEA1-\uDEA3\uDEA5-\uDEA9\uDEAB-\uDEBB]|\uD869[\uDC00-\uDED6\uDF00-\uDFFF]|\uD86D[\uDC00-\uDF34\uDF40-\uDFFF]|\uD86E[\uDC00-\uDC1D\uDC20-\uDFFF]|\uD873[\uDC00-\uDEA1\uDEB0-\uDFFF]|\uD87A[\uDC00-\uDFE0]|\uD87E[\uDC00-\uDE1D]|\uDB40[\uDD00-\uDDEF]/;

/**
 * @fileoverview A charactor code reader.
 * @author Nicholas C. Zakas
 */

//-----------------------------------------------------------------------------
// Type Definitions
//-----------------------------------------------------------------------------


//-----------------------------------------------------------------------------
// Data
//-----------------------------------------------------------------------------

const CHAR_CR = 13; // \r
const CHAR_LF = 10; // \n

//-----------------------------------------------------------------------------
// CharCodeReader
//-----------------------------------------------------------------------------

/**
 * A reader that reads character codes from a string.
 */
class CharCodeReader {

    /**
     * The text to read from.
     * @type {string}
     */
    #text = "";

    /**
     * The current line number.
     * @type {number}
     */
    #line = 1;

    /**
     * The current column number.
     * @type {number}
     */
    #column = 0;

    /**
     * The current offset in the text.
     * @type {number}
     */
    #offset = -1;

    /**
     * Whether the last character read was a new line.
     * @type {boolean}
     */
    #newLine = false;

    /**
     * The last character code read.
     * @type {number}
     */
    #last = -1;

    /**
     * Whether the reader has ended.
     * @type {boolean}
     */
    #ended = false;

    /**
     * Creates a new instance.
     * @param {string} text The text to read from
     */
    constructor(text) {
        this.#text = text;
    }

    /**
     * Ends the reader.
     * @returns {void}
     */
    #end() {
        if (this.#ended) {
            return;
        }

        this.#column++;
        this.#offset++;
        this.#last = -1;
        this.#ended = true;
    }

    /**
     * Returns the current position of the reader.
     * @returns {Location} An object with line, column, and offset properties.
     */
    locate() {
        return {
            line: this.#line,
            column: this.#column,
            offset: this.#offset
        };
    }

    /**
     * Reads the next character code in the text.
     * @returns {number} The next character code, or -1 if there are no more characters.
     */
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
        } else {
            this.#column++;
        }

        if (charCode === CHAR_CR) {
            this.#newLine = true;

            // if we already see a \r, just ignore upcoming \n
            if (this.peek() === CHAR_LF) {
                this.#offset++;
            }
        } else if (charCode === CHAR_LF) {
            this.#newLine = true;
        }

        this.#last = charCode;

        return charCode;
    }

    /**
     * Peeks at the next character code in the text.
     * @returns {number} The next character code, or -1 if there are no more characters.
     */
    peek() {
        if (this.#offset === this.#text.length - 1) {
            return -1;
        }

        return this.#text.charCodeAt(this.#offset + 1);
    }

    /**
     * Determines if the next character code in the text matches a specific character code.
     * @param {(number) => boolean} fn A function to call on the next character.
     * @returns {boolean} True if the next character code matches, false if not.
     */ 
    match(fn) {
        if (fn(this.peek())) {
            this.next();
            return true;
        }

        return false;
    }

    /**
     * Returns the last character code read.
     * @returns {number} The last character code read.
     */
    current() {
        return this.#last;
    }


}

/**
 * @fileoverview JSON tokenizer
 * @author Nicholas C. Zakas
 */


//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").Range} Range */
/** @typedef {import("./typedefs.js").TokenizeOptions} TokenizeOptions */

//-----------------------------------------------------------------------------
// Helpers
//-----------------------------------------------------------------------------

const INFINITY = "Infinity";
const NAN = "NaN";

const keywordStarts = new Set([CHAR_LOWER_T, CHAR_LOWER_F, CHAR_LOWER_N]);
const whitespace = new Set([CHAR_SPACE, CHAR_TAB, CHAR_NEWLINE, CHAR_RETURN]);
const json5Whitespace = new Set([
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
    CHAR_IDEOGRAPHIC_SPACE,
]);


/** @type {TokenizeOptions} */
const DEFAULT_OPTIONS$1 = {
    mode: "json",
    ranges: false
};

const jsonKeywords = new Set(["true", "false", "null"]);

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


// #region Helpers


/**
 * Determines if a given character is a decimal digit.
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is a digit.
 */
function isDigit(c) {
    return c >= CHAR_0 && c <= CHAR_9;
}

/**
 * Determines if a given character is a hexadecimal digit.
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is a hexadecimal digit.
 */
function isHexDigit(c) {
    return isDigit(c) ||
        c >= CHAR_UPPER_A && c <= CHAR_UPPER_F ||
        c >= CHAR_LOWER_A && c <= CHAR_LOWER_F;
}

/**
 * Determines if a given character is a positive digit (1-9).
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is a positive digit.
 */
function isPositiveDigit(c) {
    return c >= CHAR_1 && c <= CHAR_9;
}

/**
 * Determines if a given character is the start of a keyword.
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is the start of a keyword.
 */
function isKeywordStart(c) {
    return keywordStarts.has(c);
}

/**
 * Determines if a given character is the start of a number.
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is the start of a number.
 */
function isNumberStart(c) {
    return isDigit(c) || c === CHAR_DOT || c === CHAR_MINUS;
}

/**
 * Determines if a given character is the start of a JSON5 number.
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is the start of a JSON5 number.
 */
function isJSON5NumberStart(c) {
    return isNumberStart(c) || c === CHAR_PLUS;
}

/**
 * Determines if a given character is the start of a string.
 * @param {number} c The character to check.
 * @param {boolean} json5 `true` if JSON5 mode is enabled.
 * @returns {boolean} `true` if the character is the start of a string.
 */
function isStringStart(c, json5) {
    return c === CHAR_DOUBLE_QUOTE || (json5 && c === CHAR_SINGLE_QUOTE);
}

/**
 * Tests that a given character is a valid first character of a
 * JSON5 identifier
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is a valid first character. 
 */
function isJSON5IdentifierStart(c) {

    // test simple cases first

    if (c === CHAR_DOLLAR || c === CHAR_UNDERSCORE || c === CHAR_BACKSLASH) {
        return true;
    }

    if (c >= CHAR_LOWER_A && c <= CHAR_LOWER_Z || c >= CHAR_UPPER_A && c <= CHAR_UPPER_Z) {
        return true;
    }

    if (c === 0x200C || c === 0x200D) {
        return true;
    }
    
    const ct = String.fromCharCode(c);
    return ID_Start.test(ct);
}

/**
 * Tests that a given character is a valid part of a JSON5 identifier.
 * @param {number} c The character to check.
 * @returns {boolean} `true` if the character is a valid part of an identifier.
 */
function isJSON5IdentifierPart(c) {

    // fast path for simple cases
    if (isJSON5IdentifierStart(c) || isDigit(c)) {
        return true;
    }

    const ct = String.fromCharCode(c);
    return ID_Continue.test(ct);
}


// #endregion

class Tokenizer {

    /**
     * Options for the tokenizer.
     * @type {TokenizeOptions}
     */
    #options;

    /**
     * The source text to tokenize.
     * @type {string}
     */
    #text;

    /**
     * The reader for the source text.
     * @type {CharCodeReader}
     */
    #reader;

    /**
     * Indicates if the tokenizer is in JSON5 mode.
     * @type {boolean}
     */
    #json5;

    /**
     * Indicates if comments are allowed.
     * @type {boolean}
     */
    #allowComments;

    /**
     * Indicates if ranges should be included in the tokens.
     * @type {boolean}
     */
    #ranges;

    /**
     * The last token type read.
     * @type {Token}
     */
    #token;

    /**
     * Determines if a character is an escaped character.
     * @type {(c:number) => boolean}
     */
    #isEscapedCharacter;

    /**
     * Determines if a character is a JSON5 line terminator.
     * @type {(c:number) => boolean}
     */
    #isJSON5LineTerminator;


    /**
     * Determines if a character is a JSON5 hex escape.
     * @type {(c:number) => boolean}
     */
    #isJSON5HexEscape;

    /**
     * Determines if a character is whitespace.
     * @type {(c:number) => boolean}
     */
    #isWhitespace;

    /**
     * Creates a new instance of the tokenizer.
     * @param {string} text The source text
     * @param {TokenizeOptions} [options] Options for the tokenizer.
     */ 
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

        // TODO: Clean this up
        this.#isEscapedCharacter = this.#json5 ? json5EscapeToChar.has.bind(json5EscapeToChar) : escapeToChar.has.bind(escapeToChar);
        this.#isJSON5LineTerminator = this.#json5 ? json5LineTerminators.has.bind(json5LineTerminators) : () => false;
        this.#isJSON5HexEscape = this.#json5 ? c => c === CHAR_LOWER_X : () => false;
        this.#isWhitespace = this.#json5 ? json5Whitespace.has.bind(json5Whitespace) : whitespace.has.bind(whitespace);
    }

    // #region Errors

    /**
     * Convenience function for throwing unexpected character errors.
     * @param {number} c The unexpected character.
     * @param {Location} [loc] The location of the unexpected character.
     * @returns {never}
     * @throws {UnexpectedChar} always.
     */
    #unexpected(c, loc = this.#reader.locate()) {
        throw new UnexpectedChar(c, loc);
    }

    /**
     * Convenience function for throwing unexpected identifier errors.
     * @param {string} identifier The unexpected identifier.
     * @param {Location} [loc] The location of the unexpected identifier.
     * @returns {never}
     * @throws {UnexpectedIdentifier} always.
     */
    #unexpectedIdentifier(identifier, loc = this.#reader.locate()) {
        throw new UnexpectedIdentifier(identifier, loc);
    }

    /**
    * Convenience function for throwing unexpected EOF errors.
    * @returns {never}
    * @throws {UnexpectedEOF} always.
    */
    #unexpectedEOF() {
        throw new UnexpectedEOF(this.#reader.locate());
    }

    // #endregion

    // #region Helpers

    /**
     * Creates a new token.
     * @param {TokenType} tokenType The type of token to create.
     * @param {number} length The length of the token.
     * @param {Location} startLoc The start location for the token.
     * @param {Location} [endLoc] The end location for the token.
     * @returns {Token} The token.
     */
    #createToken(tokenType, length, startLoc, endLoc) {

        const endOffset = startLoc.offset + length;

        let range = this.#options.ranges ? {
            range: /** @type {Range} */ ([startLoc.offset, endOffset])
        } : undefined;

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

    /**
     * Reads in a specific number of hex digits.
     * @param {number} count The number of hex digits to read.
     * @returns {string} The hex digits read.
     */
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

    /**
     * Reads in a JSON5 identifier. Also used for JSON but we validate
     * the identifier later.
     * @param {number} c The first character of the identifier.
     * @returns {string} The identifier read.
     * @throws {UnexpectedChar} when the identifier cannot be read.
     */
    #readIdentifier(c) {
        let value = "";

        do {

            value += String.fromCharCode(c);

            if (c === CHAR_BACKSLASH) {

                c = this.#reader.next();

                if (c !== CHAR_LOWER_U) {
                    this.#unexpected(c);
                }

                value += String.fromCharCode(c);

                const hexDigits = this.#readHexDigits(4);

                // check for a valid character code
                const charCode = parseInt(hexDigits, 16);

                if (value.length === 2 && !isJSON5IdentifierStart(charCode)) {
                    const loc = this.#reader.locate();
                    this.#unexpected(CHAR_BACKSLASH, { line: loc.line, column: loc.column - 5, offset: loc.offset - 5 });
                } else if (!isJSON5IdentifierPart(charCode)) {
                    const loc = this.#reader.locate();
                    this.#unexpected(charCode, { line: loc.line, column: loc.column - 5, offset: loc.offset - 5 });
                }

                value += hexDigits;
            }

            c = this.#reader.peek();

            if (!isJSON5IdentifierPart(c)) {
                break;
            }

            this.#reader.next();

        } while (true);  // eslint-disable-line no-constant-condition

        return value;
    }

    /**
     * Reads in a string. Works for both JSON and JSON5.
     * @param {number} c The first character of the string (either " or ').
     * @returns {number} The length of the string.
     * @throws {UnexpectedChar} when the string cannot be read.
     * @throws {UnexpectedEOF} when EOF is reached before the string is finalized.
     */
    #readString(c) {
        
        const delimiter = c;
        let length = 1;
        c = this.#reader.peek();

        while (c !== -1 && c !== delimiter) {

            this.#reader.next();
            length++;

            // escapes
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

                    // hex escapes: \xHH
                    const result = this.#readHexDigits(2);
                    length += result.length;
                } else if (this.#json5) {  // JSON doesn't allow anything else
                    this.#reader.next();
                    length++;
                } else {
                    this.#unexpected(c);
                }
            }

            c = this.#reader.peek();
        }

        if (c === -1) {
            this.#reader.next();
            this.#unexpectedEOF();
        }

        // c is the delimiter
        this.#reader.next();
        length++;

        return length;
    
    
    }

    /**
     * Reads a number. Works for both JSON and JSON5.
     * @param {number} c The first character of the number.
     * @returns {number} The length of the number.
     * @throws {UnexpectedChar} when the number cannot be read.
     * @throws {UnexpectedEOF} when EOF is reached before the number is finalized.
     */
    #readNumber(c) {
        
        // we've already read the first character
        let length = 1;

        // JSON number may start with a minus but not a plus
        // JSON5 allows a plus.
        if (c === CHAR_MINUS || this.#json5 && c === CHAR_PLUS) {
            
            c = this.#reader.peek();
            
            /*
            * JSON5 allows Infinity or NaN preceded by a sign.
            * This blocks handles +Infinity, -Infinity, +NaN, and -NaN.
            * Standalone Infinity and NaN are handled in `readJSON5Identifier()`
            */
            if (this.#json5) {

                if (c === CHAR_UPPER_I || c === CHAR_UPPER_N) {
                    this.#reader.next();
                    const identifier = this.#readIdentifier(c);

                    if (identifier !== INFINITY && identifier !== NAN) {
                        this.#unexpected(c);
                    }

                    return length + identifier.length;
                }
            }

            // Next digit cannot be zero
            if (!isDigit(c)) {
                this.#unexpected(c);
            }

            // if we made it here, we need to continue on, so register the character
            this.#reader.next();
            length++;
        }

        /*
        * In JSON, a zero must be followed by a decimal point or nothing.
        * In JSON5, a zero can additionally be followed by an `x` indicating
        * that it's a hexadecimal number.
        */
        if (c === CHAR_0) {

            // c = this.#reader.next();
            // length++;
            c = this.#reader.peek();

            // check for a hex number
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

            } else if (isDigit(c)) {
                this.#unexpected(c);
            }

        } else {

            // JSON5 allows leading decimal points
            if (!this.#json5 || c !== CHAR_DOT) {
                if (!isPositiveDigit(c)) {
                    this.#unexpected(c);
                }

                c = this.#reader.peek();

                while (isDigit(c)) {
                    this.#reader.next();
                    length++;
                    c = this.#reader.peek();
                }
            }
        }

        /*
        * In JSON, a decimal point must be followed by at least one digit.
        * In JSON5, a decimal point need not be followed by any digits.
        */
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
                if (c) {
                    this.#unexpected(c);
                } else {
                    this.#unexpectedEOF();
                }
            }
        }

        // Exponent is always last
        if (c === CHAR_LOWER_E || c === CHAR_UPPER_E) {

            this.#reader.next();
            length++;
            c = this.#reader.peek();

            if (c === CHAR_PLUS || c === CHAR_MINUS) {
                this.#reader.next();
                length++;
                c = this.#reader.peek();
            }

            /*
            * Must always have a digit in this position to avoid:
            * 5e
            * 12E+
            * 42e-
            */
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

    /**
     * Reads a comment. Works for both JSON and JSON5.
     * @param {number} c The first character of the comment.
     * @returns {{length: number, multiline: boolean}} The length of the comment, and whether the comment is multi-line.
     * @throws {UnexpectedChar} when the comment cannot be read.
     * @throws {UnexpectedEOF} when EOF is reached before the comment is finalized.
     */ 
    #readComment(c) {
        
        let length = 1;

        // next character determines single- or multi-line
        c = this.#reader.peek();

        // single-line comments
        if (c === CHAR_SLASH) {
            
            do {
                this.#reader.next();
                length += 1;
                c = this.#reader.peek();
            } while (c > -1 && c !== CHAR_RETURN && c !== CHAR_NEWLINE);

            return { length, multiline: false };
        }

        // multi-line comments
        if (c === CHAR_STAR) {

            this.#reader.next();
            length += 1;

            while (c > -1) {
                c = this.#reader.peek();

                // check for end of comment
                if (c === CHAR_STAR) {
                    this.#reader.next();
                    length += 1;
                    c = this.#reader.peek();
                    
                    //end of comment
                    if (c === CHAR_SLASH) {
                        this.#reader.next();
                        length += 1;

                        return { length, multiline: true };
                    }
                } else {
                    this.#reader.next();
                    length += 1;
                }
            }

            this.#reader.next();
            this.#unexpectedEOF();
            
        }

        // if we've made it here, there's an invalid character
        this.#reader.next();
        this.#unexpected(c);        
    }
    // #endregion

    /**
     * Returns the next token in the source text.
     * @returns {number} The code for the next token.
     */
    next() {

        let c = this.#reader.next();

        while (this.#isWhitespace(c)) {
            c = this.#reader.next();
        }

        if (c === -1) {
            return tt.EOF;
        }

        const start = this.#reader.locate();
        const ct = String.fromCharCode(c);

        // check for JSON5 syntax only
        if (this.#json5) {
                
            if (knownJSON5TokenTypes.has(ct)) {
                this.#token = this.#createToken(knownJSON5TokenTypes.get(ct), 1, start);
            } else if (isJSON5IdentifierStart(c)) {
                const value = this.#readIdentifier(c);

                if (knownJSON5TokenTypes.has(value)) {
                    this.#token = this.#createToken(knownJSON5TokenTypes.get(value), value.length, start);
                } else {
                    this.#token = this.#createToken("Identifier", value.length, start);
                }
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
            } else {
                this.#unexpected(c);
            }

        } else {

            // check for JSON/JSONC syntax only
            if (knownTokenTypes.has(ct)) {
                this.#token = this.#createToken(knownTokenTypes.get(ct), 1, start);
            } else if (isKeywordStart(c)) {
                const value = this.#readIdentifier(c);

                if (!jsonKeywords.has(value)) {
                    this.#unexpectedIdentifier(value, start);
                }

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
            } else {
                this.#unexpected(c);
            }
        }
        return tt[this.#token.type];
    }

    /**
     * Returns the current token in the source text.
     * @returns {Token} The current token.
     */
    get token() {
        return this.#token;
    }
}

//-----------------------------------------------------------------------------
// Main
//-----------------------------------------------------------------------------

/**
 * Creates an iterator over the tokens representing the source text.
 * @param {string} text The source text to tokenize.
 * @param {TokenizeOptions} [options] Options for doing the tokenization.
 * @returns {Array<Token>} An iterator over the tokens. 
 */
function tokenize(text, options) {

    const tokenizer = new Tokenizer(text, options);
    const tokens = [];

    while (tokenizer.next() !== tt.EOF) {
        tokens.push(tokenizer.token);
    }

    return tokens;

}

/**
 * @fileoverview  JSON AST types
 * @author Nicholas C. Zakas
 */

//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").LocationRange} LocationRange */
/** @typedef {import("./typedefs.js").NodeParts} NodeParts */
/** @typedef {import("./typedefs.js").DocumentNode} DocumentNode */
/** @typedef {import("./typedefs.js").StringNode} StringNode */
/** @typedef {import("./typedefs.js").NumberNode} NumberNode */
/** @typedef {import("./typedefs.js").BooleanNode} BooleanNode */
/** @typedef {import("./typedefs.js").MemberNode} MemberNode */
/** @typedef {import("./typedefs.js").ObjectNode} ObjectNode */
/** @typedef {import("./typedefs.js").ElementNode} ElementNode */
/** @typedef {import("./typedefs.js").ArrayNode} ArrayNode */
/** @typedef {import("./typedefs.js").NullNode} NullNode */
/** @typedef {import("./typedefs.js").ValueNode} ValueNode */
/** @typedef {import("./typedefs.js").IdentifierNode} IdentifierNode */
/** @typedef {import("./typedefs.js").NaNNode} NaNNode */
/** @typedef {import("./typedefs.js").InfinityNode} InfinityNode */
/** @typedef {import("./typedefs.js").Sign} Sign */

//-----------------------------------------------------------------------------
// Exports
//-----------------------------------------------------------------------------

const types = {

    /**
     * Creates a document node.
     * @param {ValueNode} body The body of the document.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {DocumentNode} The document node.
     */
    document(body, parts = {}) {
        return {
            type: "Document",
            body,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates a string node.
     * @param {string} value The value for the string.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {StringNode} The string node.
     */
    string(value, parts = {}) {
        return {
            type: "String",
            value,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates a number node.
     * @param {number} value The value for the number.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {NumberNode} The number node.
     */
    number(value, parts = {}) {
        return {
            type: "Number",
            value,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates a boolean node.
     * @param {boolean} value The value for the boolean.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {BooleanNode} The boolean node.
     */
    boolean(value, parts = {}) {
        return {
            type: "Boolean",
            value,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates a null node.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {NullNode} The null node.
     */
    null(parts = {}) {
        return {
            type: "Null",
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates an array node.
     * @param {Array<ElementNode>} elements The elements to add.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {ArrayNode} The array node.
     */
    array(elements, parts = {}) {
        return {
            type: "Array",
            elements,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates an element node.
     * @param {ValueNode} value The value for the element.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {ElementNode} The element node.
     */
    element(value, parts = {}) {
        return {
            type: "Element",
            value,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates an object node.
     * @param {Array<MemberNode>} members The members to add.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {ObjectNode} The object node.
     */
    object(members, parts = {}) {
        return {
            type: "Object",
            members,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates a member node.
     * @param {StringNode|IdentifierNode} name The name for the member.
     * @param {ValueNode} value The value for the member.
     * @param {NodeParts} parts Additional properties for the node. 
     * @returns {MemberNode} The member node.
     */
    member(name, value, parts = {}) {
        return {
            type: "Member",
            name,
            value,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates an identifier node.
     * @param {string} name The name for the identifier.
     * @param {NodeParts} parts Additional properties for the node.
     * @returns {IdentifierNode} The identifier node.
     */
    identifier(name, parts = {}) {
        return {
            type: "Identifier",
            name,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates a NaN node.
     * @param {Sign} sign The sign for the Infinity.
     * @param {NodeParts} parts Additional properties for the node.
     * @returns {NaNNode} The NaN node.
     */ 
    nan(sign = "", parts = {}) {
        return {
            type: "NaN",
            sign,
            loc: parts.loc,
            ...parts
        };
    },

    /**
     * Creates an Infinity node.
     * @param {Sign} sign The sign for the Infinity.
     * @param {NodeParts} parts Additional properties for the node.
     * @returns {InfinityNode} The Infinity node.
     */
    infinity(sign = "", parts = {}) {
        return {
            type: "Infinity",
            sign,
            loc: parts.loc,
            ...parts
        };
    },

};

/**
 * @fileoverview JSON parser
 * @author Nicholas C. Zakas
 */


//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").Node} Node */
/** @typedef {import("./typedefs.js").Mode} Mode */
/** @typedef {import("./typedefs.js").ParseOptions} ParseOptions */

//-----------------------------------------------------------------------------
// Helpers
//-----------------------------------------------------------------------------

/** @type {ParseOptions} */
const DEFAULT_OPTIONS = {
    mode: "json",
    ranges: false,
    tokens: false,
    allowTrailingCommas: false
};

const UNICODE_SEQUENCE = /\\u[\da-fA-F]{4}/gu;

/**
 * Normalizes a JSON5 identifier by converting Unicode escape sequences into
 * their corresponding characters.
 * @param {string} identifier The identifier to normalize.
 * @returns {string} The normalized identifier.
 */
function normalizeIdentifier(identifier) {
    return identifier.replace(UNICODE_SEQUENCE, unicodeEscape => {
        return String.fromCharCode(parseInt(unicodeEscape.slice(2), 16));
    });
}

/**
 * Calculates the location at the end of the given text.
 * @param {string} text The text to calculate the end location for.
 * @returns {Location} The location at the end of the text.
 */
function getEndLocation(text) {
    let line = 1;
    let column = 1;
    
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        if (char === "\n") {
            line++;
            column = 1;
        } else if (char === "\r") {
            // Handle \r\n as a single line ending
            if (text[i + 1] === "\n") {
                i++; // Skip the \n
            }
            line++;
            column = 1;
        } else {
            column++;
        }
    }
    
    return {
        line,
        column,
        offset: text.length
    };
}

/**
 * Converts a JSON-encoded string into a JavaScript string, interpreting each
 * escape sequence.
 * @param {string} value The text for the token.
 * @param {Token} token The string token to convert into a JavaScript string.
 * @param {boolean} json5 `true` if parsing JSON5, `false` otherwise.
 * @returns {string} A JavaScript string.
 */
function getStringValue(value, token, json5 = false) {
    
    let result = "";
    let escapeIndex = value.indexOf("\\");
    let lastIndex = 0;

    // While there are escapes, interpret them to build up the result
    while (escapeIndex >= 0) {

        // append the text that happened before the escape
        result += value.slice(lastIndex, escapeIndex);

        // get the character immediately after the \
        const escapeChar = value.charAt(escapeIndex + 1);
        const escapeCharCode = escapeChar.charCodeAt(0);
        
        // check for the non-Unicode escape sequences first
        if (json5 && json5EscapeToChar.has(escapeCharCode)) {
            result += json5EscapeToChar.get(escapeCharCode);
            lastIndex = escapeIndex + 2;
        } else if (escapeToChar.has(escapeCharCode)) {
            result += escapeToChar.get(escapeCharCode);
            lastIndex = escapeIndex + 2;
        } else if (escapeChar === "u") {
            const hexCode = value.slice(escapeIndex + 2, escapeIndex + 6);
            if (hexCode.length < 4 || /[^0-9a-f]/i.test(hexCode)) {
                throw new ErrorWithLocation(
                    `Invalid unicode escape \\u${ hexCode}.`,
                    {
                        line: token.loc.start.line,
                        column: token.loc.start.column + escapeIndex,
                        offset: token.loc.start.offset + escapeIndex
                    }
                );
            }

            result += String.fromCharCode(parseInt(hexCode, 16));
            lastIndex = escapeIndex + 6;
        } else if (json5 && escapeChar === "x") {
            const hexCode = value.slice(escapeIndex + 2, escapeIndex + 4);
            if (hexCode.length < 2 || /[^0-9a-f]/i.test(hexCode)) {
                throw new ErrorWithLocation(
                    `Invalid hex escape \\x${ hexCode}.`,
                    {
                        line: token.loc.start.line,
                        column: token.loc.start.column + escapeIndex,
                        offset: token.loc.start.offset + escapeIndex
                    }
                );
            }

            result += String.fromCharCode(parseInt(hexCode, 16));
            lastIndex = escapeIndex + 4;
        } else if (json5 && json5LineTerminators.has(escapeCharCode)) {
            lastIndex = escapeIndex + 2;

            // we also need to skip \n after a \r
            if (escapeChar === "\r" && value.charAt(lastIndex) === "\n") {
                lastIndex++;
            }
            
        } else {
            // all characters can be escaped in JSON5
            if (json5) {
                result += escapeChar;
                lastIndex = escapeIndex + 2;
            } else {
                throw new ErrorWithLocation(
                    `Invalid escape \\${ escapeChar }.`,
                    {
                        line: token.loc.start.line,
                        column: token.loc.start.column + escapeIndex,
                        offset: token.loc.start.offset + escapeIndex
                    }
                );
            }
        }

        // find the next escape sequence
        escapeIndex = value.indexOf("\\", lastIndex);
    }

    // get the last segment of the string value
    result += value.slice(lastIndex);

    return result;
}

/**
 * Gets the JavaScript value represented by a JSON token.
 * @param {string} value The text value of the token.
 * @param {Token} token The JSON token to get a value for.
 * @param {boolean} json5 `true` if parsing JSON5, `false` otherwise.
 * @returns {string|boolean|number} A number, string, or boolean.
 * @throws {TypeError} If an unknown token type is found. 
 */
function getLiteralValue(value, token, json5 = false) {
    switch (token.type) {
        case "Boolean":
            return value === "true";
            
        case "Number":
            if (json5) {

                /*
                 * Numbers like -0x1 are converted to NaN by Number(), so we need
                 * to handle them separately. Rather than checking for -0x, we can
                 * just check if the first character is a minus sign. The same for
                 * checking for +0x.
                 */

                if (value.charCodeAt(0) === 45) { // 45 is the char code for '-'
                    return -Number(value.slice(1));
                }

                if (value.charCodeAt(0) === 43) { // 43 is the char code for '+'
                    return Number(value.slice(1));
                }
            }
            return Number(value);

        case "String":
            return getStringValue(value.slice(1, -1), token, json5);

        default:
            throw new TypeError(`Unknown token type "${token.type}.`);
    }
}

//-----------------------------------------------------------------------------
// Main Function
//-----------------------------------------------------------------------------

/**
 * 
 * @param {string} text The text to parse.
 * @param {ParseOptions} [options] The options object.
 * @returns {DocumentNode} The AST representing the parsed JSON.
 * @throws {Error} When there is a parsing error. 
 */
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

    /**
     * Returns the next token knowing there are no comments.
     * @returns {number} The next token type or 0 if no next token.
     */
    function nextNoComments() {
        const nextType = tokenizer.next();

        if (nextType && options.tokens) {
            tokens.push(tokenizer.token);
        }
        return nextType;
    }
    
    /**
     * Returns the next token knowing there are comments to skip.
     * @returns {number} The next token type or 0 if no next token.
     */
    function nextSkipComments() {
        const nextType = tokenizer.next();
        if (nextType && options.tokens) {
            tokens.push(tokenizer.token);
        }

        if (nextType >= tt.LineComment) {
            return nextSkipComments();
        }

        return nextType;

    }

    // determine correct way to evaluate tokens based on presence of comments
    const next = options.mode === "json" ? nextNoComments : nextSkipComments;

    /**
     * Asserts a token has the given type.
     * @param {number} token The token to check.
     * @param {number} type The token type.
     * @throws {UnexpectedToken} If the token type isn't expected.
     * @returns {void}
     */
    function assertTokenType(token, type) {
        if (token !== type) {
            throw new UnexpectedToken(tokenizer.token);
        }
    }

    /**
     * Asserts a token has one of the given types.
     * @param {number} token The token to check.
     * @param {number[]} types The token types.
     * @returns {void}
     * @throws {UnexpectedToken} If the token type isn't expected.
     */ 
    function assertTokenTypes(token, types) {
        if (!types.includes(token)) {
            throw new UnexpectedToken(tokenizer.token);
        }
    }

    /**
     * Creates a range only if ranges are specified.
     * @param {Location} start The start offset for the range.
     * @param {Location} end The end offset for the range.
     * @returns {{range:[number,number]}|undefined} An object with a 
     */
    function createRange(start, end) {
        // @ts-ignore tsc incorrect - options might be undefined
        return options.ranges ? {
            range: [start.offset, end.offset]
        } : undefined;
    }

    /**
     * Creates a node for a string, boolean, or number.
     * @param {number} tokenType The token representing the literal. 
     * @returns {StringNode|NumberNode|BooleanNode} The node representing
     *      the value.
     */
    function createLiteralNode(tokenType) {
        const token = tokenizer.token;
        const range = createRange(token.loc.start, token.loc.end);
        const value = getLiteralValue(
            text.slice(token.loc.start.offset, token.loc.end.offset),
            token,
            json5
        );
        const loc = {
            start: {
                ...token.loc.start
            },
            end: {
                ...token.loc.end
            }
        };
        const parts = { loc, ...range };

        switch (tokenType) {
            case tt.String:
                return types.string(/** @type {string} */ (value), parts);

            case tt.Number:
                return types.number(/** @type {number} */ (value), parts);
                
            case tt.Boolean:
                return types.boolean(/** @type {boolean} */ (value), parts);

            default:
                throw new TypeError(`Unknown token type ${token.type}.`);
        }
    }

    /**
     * Creates a node for a JSON5 identifier.
     * @param {Token} token The token representing the identifer. 
     * @returns {NaNNode|InfinityNode|IdentifierNode} The node representing
     *      the value.
     */
    function createJSON5IdentifierNode(token) {
        const range = createRange(token.loc.start, token.loc.end);
        const identifier = text.slice(token.loc.start.offset, token.loc.end.offset);
        const loc = {
            start: {
                ...token.loc.start
            },
            end: {
                ...token.loc.end
            }
        };
        const parts = { loc, ...range };

        // Check for NaN or Infinity
        if (token.type !== "Identifier") {

            let sign = "";

            // check if the first character in the token is a plus or minus
            if (identifier[0] === "+" || identifier[0] === "-") {
                sign = identifier[0];
            }

            // check if the token is NaN or Infinity
            return types[identifier.includes("NaN") ? "nan" : "infinity"](/** @type {Sign} */ (sign), parts);
        }
        return types.identifier(normalizeIdentifier(identifier), parts);
    }

    /**
     * Creates a node for a null.
     * @param {Token} token The token representing null. 
     * @returns {NullNode} The node representing null.
     */
    function createNullNode(token) {
        const range = createRange(token.loc.start, token.loc.end);

        return types.null({
            loc: {
                start: {
                    ...token.loc.start
                },
                end: {
                    ...token.loc.end
                }
            },
            ...range
        });
    }


    /**
     * Parses a property in an object.
     * @param {number} tokenType The token representing the property.
     * @returns {MemberNode} The node representing the property.
     * @throws {UnexpectedToken} When an unexpected token is found.
     * @throws {UnexpectedEOF} When the end of the file is reached.
     */
    function parseProperty(tokenType) {

        if (json5) {
            assertTokenTypes(tokenType, [tt.String, tt.Identifier, tt.Number]);
        } else {
            assertTokenType(tokenType, tt.String);
        }

        const token = tokenizer.token;

        // check for -NaN, +NaN, -Infinity, +Infinity, and any number
        if (json5 && tokenType === tt.Number && /[+\-0-9]/.test(text[token.loc.start.offset])) {
            throw new UnexpectedToken(token);
        }

        // TODO: Clean this up a bit
        let key = tokenType === tt.String
            ? /** @type {StringNode} */ (createLiteralNode(tokenType))
            : /** @type {IdentifierNode|NaNNode|InfinityNode} */ (createJSON5IdentifierNode(token));

        // in JSON5, need to check for NaN and Infinity and create identifier nodes
        if (json5 && (key.type === "NaN" || key.type === "Infinity")) {

            // NaN and Infinity cannot be signed and be a property key
            if (key.sign !== "") {
                throw new UnexpectedToken(tokenizer.token);
            }

            key = types.identifier(key.type, { loc: key.loc, ...createRange(key.loc.start, key.loc.end) });
        }

        tokenType = next();
        assertTokenType(tokenType, tt.Colon);
        const value = parseValue();
        const range = createRange(key.loc.start, value.loc.end);

        return types.member(
            /** @type {StringNode|IdentifierNode} */ (key),
            /** @type {ValueNode} */ (value),
            {
                loc: {
                    start: {
                        ...key.loc.start
                    },
                    end: {
                        ...value.loc.end
                    }
                },
                ...range
            }
        );
    }

    /**
     * Parses an object literal.
     * @param {number} firstTokenType The first token type in the object.
     * @returns {ObjectNode} The object node.
     * @throws {UnexpectedEOF} When the end of the file is reached.
     * @throws {UnexpectedToken} When an unexpected token is found.
     */
    function parseObject(firstTokenType) {

        // The first token must be a { or else it's an error
        assertTokenType(firstTokenType, tt.LBrace);

        const firstToken = tokenizer.token;
        const members = [];
        let tokenType = next();

        if (tokenType !== tt.RBrace) {
            do {
    
                // add the value into the array
                members.push(parseProperty(tokenType));
    
                tokenType = next();

                if (!tokenType) {
                    throw new UnexpectedEOF(members[members.length-1].loc.end);
                }
    
                if (tokenType === tt.Comma) {
                    tokenType = next();

                    /*
                      * Trailing commas.
                      * So we need to check if the token is a comma,
                      * and if so, then we need to check if the next
                      * token is a RBrace. If it is, then we need to
                      * break out of the loop.
                      */
                    if (allowTrailingCommas && tokenType === tt.RBrace) {
                        break;
                    }                      
                } else {
                    break;
                }
            } while (tokenType);
        }

        assertTokenType(tokenType, tt.RBrace);
        const lastToken = tokenizer.token;
        const range = createRange(firstToken.loc.start, lastToken.loc.end);

        return types.object(members, {
            loc: {
                start: {
                    ...firstToken.loc.start
                },
                end: {
                    ...lastToken.loc.end
                }
            },
            ...range
        });

    }

    /**
     * Parses an array literal.
     * @param {number} firstTokenType The first token in the array.
     * @returns {ArrayNode} The array node.
     * @throws {UnexpectedToken} When an unexpected token is found.
     * @throws {UnexpectedEOF} When the end of the file is reached.
     */
    function parseArray(firstTokenType) {

        // The first token must be a [ or else it's an error
        assertTokenType(firstTokenType, tt.LBracket);

        const firstToken = tokenizer.token;
        const elements = [];
        let tokenType = next();
        
        if (tokenType !== tt.RBracket) {

            do {

                // add the value into the array
                const value = parseValue(tokenType);

                elements.push(types.element(
                    /** @type {ValueNode} */ (value),
                    { loc: value.loc }
                ));

                tokenType = next();
              
                if (tokenType === tt.Comma) {
                    tokenType = next();

                    /*
                      * Trailing commas.
                      * So we need to check if the token is a comma,
                      * and if so, then we need to check if the next
                      * token is a RBracket. If it is, then we need to
                      * break out of the loop.
                      */
                    if (allowTrailingCommas && tokenType === tt.RBracket) {
                        break;
                    }                    
                } else {
                    break;
                }
            } while (tokenType);
        }

        assertTokenType(tokenType, tt.RBracket);

        const lastToken = tokenizer.token;
        const range = createRange(firstToken.loc.start, lastToken.loc.end);

        return types.array(elements, {
            loc: {
                start: {
                    ...firstToken.loc.start
                },
                end: {
                    ...lastToken.loc.end
                }
            },
            ...range
        });

    }

    /**
     * Parses a JSON value.
     * @param {number} [tokenType] The token type to parse.
     * @returns {ValueNode|IdentifierNode} The node representing the value.
     */
    function parseValue(tokenType) {

        tokenType = tokenType ?? next();
        const token = tokenizer.token;

        if (!tokenType) {
            throw new UnexpectedEOF({
                line: 1,
                column: 1,
                offset: 0
            });
        }
        
        switch (tokenType) {
            case tt.String:
            case tt.Boolean:
                return createLiteralNode(tokenType);

            case tt.Number:
                if (json5) {
                    let tokenText = text.slice(token.loc.start.offset, token.loc.end.offset);
                    if (tokenText[0] === "+" || tokenText[0] === "-") {
                        tokenText = tokenText.slice(1);
                    }

                    if (tokenText === "NaN" || tokenText === "Infinity") {
                        return createJSON5IdentifierNode(token);
                    }
                }
                return createLiteralNode(tokenType);

            case tt.Null:
                return createNullNode(token);

            case tt.LBrace:
                return parseObject(tokenType);

            case tt.LBracket:
                return parseArray(tokenType);

            default:
                throw new UnexpectedToken(token);
        }

    }

    
    const docBody = parseValue();
    
    const unexpectedToken = next();
    if (unexpectedToken) {
        throw new UnexpectedToken(tokenizer.token);
    }
    
    
    const textEndLocation = getEndLocation(text);
    const docParts = {
        loc: {
            start: {
                line: 1,
                column: 1,
                offset: 0
            },
            end: {
                ...textEndLocation
            }
        }
    };
    
    if (options.tokens) {
        docParts.tokens = tokens;
    }

    if (options.ranges) {
        docParts.range = [
            docParts.loc.start.offset,
            docParts.loc.end.offset
        ];
    }

    return types.document(/** @type {ValueNode} */ (docBody), docParts);
}

/**
 * @fileoverview Traversal approaches for Momoa JSON AST.
 * @author Nicholas C. Zakas
 */

//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").TraversalPhase} TraversalPhase */
/**
 * @typedef {Object} TraversalVisitor
 * @property {(node: Node, parent?: Node) => void} [enter]
 * @property {(node: Node, parent?: Node) => void} [exit]
 */

//-----------------------------------------------------------------------------
// Data
//-----------------------------------------------------------------------------

const childKeys = new Map([
    ["Document", ["body"]],
    ["Object", ["members"]],
    ["Member", ["name", "value"]],
    ["Element", ["value"]],
    ["Array", ["elements"]],
    ["String", []],
    ["Number", []],
    ["Boolean", []],
    ["Null", []],
    ["NaN", []],
    ["Infinity", []],
    ["Identifier", []],
]);

//-----------------------------------------------------------------------------
// Helpers
//-----------------------------------------------------------------------------

/**
 * Determines if a given value is an object.
 * @param {*} value The value to check.
 * @returns {boolean} True if the value is an object, false if not. 
 */
function isObject(value) {
    return value && (typeof value === "object");
}

/**
 * Determines if a given value is an AST node.
 * @param {*} value The value to check.
 * @returns {boolean} True if the value is a node, false if not. 
 */
function isNode(value) {
    return isObject(value) && (typeof value.type === "string");
}

//-----------------------------------------------------------------------------
// Exports
//-----------------------------------------------------------------------------

/**
 * Traverses an AST from the given node.
 * @param {Node} root The node to traverse from 
 * @param {TraversalVisitor} visitor An object with an `enter` and `exit` method. 
 */
function traverse(root, visitor) {

    /**
     * Recursively visits a node.
     * @param {Node} node The node to visit.
     * @param {Node} [parent] The parent of the node to visit.
     * @returns {void}
     */
    function visitNode(node, parent) {

        if (typeof visitor.enter === "function") {
            visitor.enter(node, parent);
        }

        for (const key of childKeys.get(node.type)) {
            const value = node[key];

            if (isObject(value)) {
                if (Array.isArray(value)) {
                    value.forEach(child => visitNode(child, node));
                } else if (isNode(value)) {
                    visitNode(value, node);
                }
            }
        }

        if (typeof visitor.exit === "function") {
            visitor.exit(node, parent);
        }
    }

    visitNode(root);
}

/**
 * @callback FilterPredicate
 * @param {{node: Node, parent?: Node, phase: TraversalPhase}} item
 * @param {number} index
 * @param {Array<{node: Node, parent?: Node, phase: TraversalPhase}>} array
 * @returns {boolean}
 */

/**
 * Creates an iterator over the given AST.
 * @param {Node} root The root AST node to traverse. 
 * @param {FilterPredicate} [filter] A filter function to determine which steps to
 *      return;
 * @returns {IterableIterator<{node: Node, parent?: Node, phase: TraversalPhase}>} An iterator over the AST.  
 */
function iterator(root, filter = () => true) {

    /** @type {Array<{node: Node, parent?: Node, phase: TraversalPhase}>} */
    const traversal = [];

    traverse(root, {
        enter(node, parent) {
            traversal.push({ node, parent, phase: "enter" });
        },
        exit(node, parent) {
            traversal.push({ node, parent, phase: "exit" });
        }
    });

    return traversal.filter(filter).values();
}

/**
 * @fileoverview Evaluator for Momoa AST.
 * @author Nicholas C. Zakas
 */

//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------

/** @typedef {import("./typedefs.js").AnyNode} AnyNode */
/** @typedef {import("./typedefs.js").JSONValue} JSONValue */

//-----------------------------------------------------------------------------
// Exports
//-----------------------------------------------------------------------------

/**
 * Evaluates a Momoa AST node into a JavaScript value.
 * @param {AnyNode} node The node to interpet.
 * @returns {JSONValue} The JavaScript value for the node. 
 */
function evaluate(node) {
    switch (node.type) {
        case "String":
            return node.value;

        case "Number":
            return node.value;

        case "Boolean":
            return node.value;

        case "Null":
            return null;

        case "NaN":
            return NaN;
        
        case "Infinity":
            return node.sign === "-" ? -Infinity : Infinity;

        case "Identifier":
            return node.name;

        case "Array": {
            // const arrayNode = /** @type {ArrayNode} */ (node);
            return node.elements.map(element => evaluate(element.value));
        }

        case "Object": {

            /** @type {{[property: string]: JSONValue}} */
            const object = {};

            node.members.forEach(member => {
                Object.defineProperty(object, /** @type {string} */ (evaluate(member.name)), {
                    value: evaluate(member.value),
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            });    

            return object;
        }    

        case "Document": {
            return evaluate(node.body);
        }

        case "Element":
            throw new Error("Cannot evaluate array element outside of an array.");

        case "Member":
            throw new Error("Cannot evaluate object member outside of an object.");

        default:
            // @ts-ignore tsc doesn't know about the type property here?
            throw new Error(`Unknown node type ${ node.type }.`);
    }
}

/**
 * @fileoverview Printer for Momoa AST.
 * @author Nicholas C. Zakas
 */


//-----------------------------------------------------------------------------
// Typedefs
//-----------------------------------------------------------------------------


//-----------------------------------------------------------------------------
// Helpers
//-----------------------------------------------------------------------------

/**
 * Prints the string representation of a Boolean node.
 * @param {BooleanNode} node The node to print.
 * @returns {string} The boolean value.
 */
function printBoolean(node) {
    return node.value ? "true" : "false";
}

/**
 * Prints the string representation of a null node.
 * @returns {string} The string "null".
 */
function printNull() {
    return "null";
}

/**
 * Prints the string representation of a number node.
 * @param {NumberNode} node The node to print.
 * @returns {string} The number value.
 */
function printNumber(node) {
    return node.value.toString();
}

/**
 * Prints the string representation of a NaN node.
 * @returns {string} The string "NaN".
 */
function printNaN() {
    return "NaN";
}

/**
 * Prints the string representation of an Infinity node.
 * @param {InfinityNode} node The node to print.
 * @returns {string} The string "Infinity" or "-Infinity".
 */
function printInfinity(node) {
    return node.sign + "Infinity";
}

/**
 * Prints the string representation of a string node.
 * @param {StringNode} node The node to print.
 * @returns {string} The string value.
 */
function printString(node) {

    let result = "\"";

    // escape all characters that need escaping
    for (const c of node.value) {

        const newChar = json5CharToEscape.get(c);

        if (newChar) {
            result += "\\" + newChar;
            continue;
        }

        // if it's a double quote, escape it
        if (c === "\"") {
            result += "\\\"";
            continue;
        }

        // if it's a control character, escape it
        if (c < " " || c === "\u007F") {
            const hex = c.codePointAt(0).toString(16).toUpperCase();
            result += `\\u${"0000".substring(hex.length)}${hex}`;
            continue;
        }

        // otherwise, just add the character
        result += c;

    }
    
    return result + "\"";
}

/**
 * Prints the string representation of an identifier node.
 * @param {IdentifierNode} node The node to print.
 * @returns {string} The identifier name.
 */
function printIdentifier(node) {
    return node.name;
}

/**
 * Prints the string representation of an array node.
 * @param {ArrayNode} node The node to print.
 * @param {string} indent The string to use for indentation.
 * @param {number} indentLevel The current level of indentation.
 * @returns {string} The array value.
 */
function printArray(node, indent, indentLevel) {
    const newLine = indent ? "\n" : "";
    const indentString = indent.repeat(indentLevel);
    const elementIndentString = indent.repeat(indentLevel + 1);

    return `[${newLine}${
        node.elements.map(element =>
            `${elementIndentString}${printValue(element.value, indent, indentLevel + 1)}`
        ).join(`,${newLine}`)
    }${newLine}${indentString}]`;
}

/**
 * Prints the string representation of a member node.
 * @param {MemberNode} node The node to print.
 * @param {string} indent The string to use for indentation.
 * @param {number} indentLevel The current level of indentation.
 * @returns {string} The member value.
 */
function printMember(node, indent, indentLevel) {
    const space = indent ? " " : "";
    return `${printValue(node.name, indent, indentLevel)}:${space}${printValue(node.value, indent, indentLevel + 1)}`;
}

/**
 * Prints the string representation of an object node.
 * @param {ObjectNode} node The node to print.
 * @param {string} indent The string to use for indentation.
 * @param {number} indentLevel The current level of indentation.
 * @returns {string} The object value.
 */
function printObject(node, indent, indentLevel) {
    const newLine = indent ? "\n" : "";
    const indentString = indent.repeat(indentLevel);
    const memberIndentString = indent.repeat(indentLevel + 1);

    return `{${newLine}${
        node.members.map(member => 
            `${memberIndentString}${printMember(member, indent, indentLevel)}`
        ).join(`,${newLine}`)
    }${newLine}${indentString}}`;
}

/**
 * Prints the string representation of a node.
 * @param {AnyNode} node The node to print.
 * @param {string} indentString The string to use for indentation.
 * @param {number} indentLevel The current level of indentation.
 * @returns {string} The string representation of the node.
 * @throws {TypeError} If the node type is unknown.

 */
function printValue(node, indentString, indentLevel) {
    switch (node.type) {
        case "String":
            return printString(node);
        case "Number":
            return printNumber(node);
        case "Boolean":
            return printBoolean(node);
        case "Null":
            return printNull();
        case "NaN":
            return printNaN();
        case "Infinity":
            return printInfinity(node);
        case "Identifier":
            return printIdentifier(node);
        case "Array":
            return printArray(node, indentString, indentLevel);
        case "Object":
            return printObject(node, indentString, indentLevel);
        case "Document":
            return printValue(node.body, indentString, indentLevel);
        default:
            throw new TypeError(`Unknown node type: ${node.type}`);
    }
}


//-----------------------------------------------------------------------------
// Exports
//-----------------------------------------------------------------------------

/**
 * Converts a Momoa AST back into a JSON string.
 * @param {AnyNode} node The node to print.
 * @param {Object} options Options for the print.
 * @param {number} [options.indent=0] The number of spaces to indent each line. If
 *      greater than 0, then newlines and indents will be added to output. 
 * @returns {string} The JSON representation of the AST.
 */
function print(node, { indent = 0 } = {}) {

    const indentLevel = 0;
    const indentString = " ".repeat(indent);

    return printValue(node, indentString, indentLevel);
}



// EXTERNAL MODULE: ./packages/plan/lib/inputs/variant-name.js
var variant_name = __nccwpck_require__(39);
;// CONCATENATED MODULE: ./packages/plan/lib/checkout/architecture-json.js




const ACCEPTED_VALUE = 'a platform ("linux/arm64"), comma-separated platforms, or a list (["linux/amd64", "linux/arm64"])';
/** How the parser calls what it did not expect, and what stands in the file. */
const TOKENS = {
    LBrace: "'{'",
    RBrace: "'}'",
    LBracket: "'['",
    RBracket: "']'",
    Colon: "':'",
    Comma: "','",
};
/**
 * The JSON forms of an architecture file.
 *
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
function parseJsonArchitectures(content, file) {
    const { body } = parseJson(content, file);
    if (body.type !== 'Object')
        return [{ name: '', platforms: readPlatforms(body, content, file), location: locate(body, file) }];
    return readVariants(body, content, file);
}
function parseJson(content, file) {
    try {
        return parse(content, { mode: 'json' });
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const location = { file, ...readPosition(error) };
        throw (0,errors_error/* invalidInput */.aY)(file, `not valid JSON: ${describe(error)}`, 'strict JSON', location);
    }
}
function readPosition(error) {
    const { line, column } = error;
    return typeof line === 'number' && typeof column === 'number' ? { line, column } : { line: 1, column: 1 };
}
/** The parser's own message without its position, which we give in our form. */
function describe(error) {
    if (error instanceof RangeError)
        return 'nested too deeply';
    const message = error.message.replace(/ \(\d+:\d+\)$/, '').replace(/\.?( found)?\.?$/, '');
    const named = message.replace(/token (\w+)/, (_, token) => TOKENS[token] ?? token);
    return `${named.charAt(0).toLowerCase()}${named.slice(1)}`;
}
function readVariants({ members, ...object }, content, file) {
    if (members.length === 0)
        throw (0,errors_error/* invalidInput */.aY)(file, 'no variant is named', 'at least one, e.g. {"cpu": "linux/arm64"}', locate(object, file));
    const seen = new Map();
    return members.map((member) => {
        const location = locate(member.name, file);
        const name = (0,variant_name/* parseVariantName */.s)(nameOf(member), file, location);
        const earlier = seen.get(name);
        if (earlier !== undefined)
            throw (0,errors_error/* invalidInput */.aY)(file, `'${name}' is given twice (before in line ${earlier.line})`, 'each variant once', location);
        seen.set(name, location);
        return { name, platforms: readPlatforms(member.value, content, file), location };
    });
}
function nameOf({ name }) {
    return name.type === 'String' ? name.value : name.name;
}
function readPlatforms(node, content, file) {
    const platforms = new platform_list/* PlatformCollector */.l(file);
    for (const text of readTexts(node, file)) {
        const { line, column } = text.loc.start;
        const raw = content.slice(text.loc.start.offset + 1, text.loc.end.offset - 1);
        // Only where the file has the characters themselves do columns inside of the text mean anything.
        const start = raw === text.value ? column + 1 : column;
        platforms.addList(text.value, { file, line, column: start });
    }
    return platforms.list;
}
function readTexts(node, file) {
    if (node.type === 'String')
        return [node];
    if (node.type !== 'Array')
        throw refuseType(node, file);
    if (node.elements.length === 0)
        throw (0,errors_error/* invalidInput */.aY)(file, 'the list of platforms is empty', ACCEPTED_VALUE, locate(node, file));
    return node.elements.map(({ value }) => {
        if (value.type !== 'String')
            throw refuseType(value, file);
        return value;
    });
}
function refuseType(node, file) {
    const problem = `a value is ${node.type.toLowerCase()}, not a platform`;
    return (0,errors_error/* invalidInput */.aY)(file, problem, ACCEPTED_VALUE, locate(node, file));
}
function locate({ loc }, file) {
    return { file, line: loc.start.line, column: loc.start.column };
}
//# sourceMappingURL=architecture-json.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/checkout/architecture-file.js



const DEFAULT_ARCHITECTURE_FILE = '.aws-architecture';
/** What a repository without an architecture file is built for. */
const DEFAULT_PLATFORMS = ['linux/amd64', 'linux/arm64'];
const ACCEPTED = 'a platform (linux/arm64), a list of platforms, or an object of variants: {"gpu": "linux/amd64", "cpu": ["linux/amd64", "linux/arm64"]}';
/** A real file has a few lines; a parser is not asked to digest more than this. */
const MAX_CHARACTERS = 65_536;
/**
 * Reads an architecture file: a JSON object, variant → platform, list of platforms or comma-separated platforms;
 * or platforms alone, for the default variant. A byte order mark and either line ending are accepted. A file
 * that is not there is `undefined`: the default variant on {@link DEFAULT_PLATFORMS}.
 *
 * @param file the path, for messages
 * @throws MultiarchError `INVALID_INPUT` with file, line and column
 */
function parseArchitectureFile(text, file = DEFAULT_ARCHITECTURE_FILE) {
    if (text === undefined)
        return [{ name: '', platforms: DEFAULT_PLATFORMS }];
    const content = text.replace(/^\uFEFF/, '');
    const start = { file, line: 1, column: 1 };
    if (content.trim() === '')
        throw (0,errors_error/* invalidInput */.aY)(file, 'the file is empty', ACCEPTED, start);
    if (content.length > MAX_CHARACTERS)
        throw (0,errors_error/* invalidInput */.aY)(file, `the file has ${content.length} characters`, ACCEPTED, start);
    if (/^\s*[[{"]/.test(content))
        return parseJsonArchitectures(content, file);
    return [{ name: '', platforms: parseBare(content, file), location: start }];
}
/** Platforms without any JSON around them, separated by commas or lines. */
function parseBare(content, file) {
    const platforms = new platform_list/* PlatformCollector */.l(file);
    for (const [index, line] of content.split(/\r?\n/).entries()) {
        if (line.trim() !== '')
            platforms.addList(line, { file, line: index + 1, column: 1 });
    }
    return platforms.list;
}
/** The path of the architecture file, and whether it may be missing. */
function architectureFileOf({ architectureFile }) {
    return { path: architectureFile ?? DEFAULT_ARCHITECTURE_FILE, required: architectureFile !== undefined };
}
//# sourceMappingURL=architecture-file.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/checkout/variants.js


/**
 * The variants to build: what the architecture file says, restricted by the `variants` input, with the platforms of
 * the `platforms` input where it is given. Where no file names variants, the input does.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function selectVariants(inputs, files) {
    const { path, required } = architectureFileOf(inputs);
    const text = files.read(path);
    if (text === undefined && required)
        throw (0,errors_error/* invalidInput */.aY)('architecture-file', `there is no file '${path}'`, 'a file of the repository');
    const declared = parseArchitectureFile(text, path);
    const chosen = chooseVariants(declared, inputs.variants, path);
    const { platforms } = inputs;
    return platforms.length === 0 ? chosen : chosen.map((variant) => ({ ...variant, platforms }));
}
function chooseVariants(declared, wanted, path) {
    if (wanted.length === 0)
        return declared;
    const [unnamed] = declared.filter(({ name }) => name === '');
    if (unnamed !== undefined)
        return wanted.map((name) => ({ name, platforms: unnamed.platforms }));
    const unknown = wanted.find((name) => !declared.some((variant) => variant.name === name));
    if (unknown !== undefined) {
        const names = declared.map(({ name }) => name).join(', ');
        throw (0,errors_error/* invalidInput */.aY)('variants', `'${unknown}' is not in ${path}`, names);
    }
    return declared.filter(({ name }) => wanted.includes(name));
}
//# sourceMappingURL=variants.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/runners.js
var runners = __nccwpck_require__(889);
;// CONCATENATED MODULE: ./packages/plan/lib/decide/codebuild-runner.js

const PREFIX = 'codebuild:';
/** CodeBuild's names of projects. */
const PROJECT = /^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/;
const OVERRIDE = /^[\w./:@-]+$/;
/**
 * The labels of a runner that AWS CodeBuild hosts, from `codebuild:<project>[,<override>…]`; nothing for any other
 * runner. AWS wants the run's id and attempt in the label, which the workflow fills in when the job is queued: what is
 * planned once is built again in a later attempt. A label that only this leg has keeps its runner from being handed to
 * another job of the run.
 *
 * @param unique tells legs apart
 * @returns see `Leg.runnerTemplate`
 * @throws MultiarchError `INVALID_INPUT`
 */
function codebuildTemplate(runner, unique) {
    if (typeof runner !== 'string' || !runner.startsWith(PREFIX))
        return undefined;
    const [project = '', ...overrides] = runner
        .slice(PREFIX.length)
        .split(',')
        .map((part) => part.trim());
    const wrong = PROJECT.test(project) ? overrides.find((override) => !OVERRIDE.test(override)) : project;
    if (wrong !== undefined)
        throw (0,errors_error/* invalidInput */.aY)('runners', `'${wrong}' in '${runner}' is not a name`, 'codebuild:<project>, then overrides: codebuild:my-project,image:arm-3.0,instance-size:large');
    return JSON.stringify([`codebuild-${project}-{0}-{1}`, ...overrides, `multiarch-${unique}`]);
}
//# sourceMappingURL=codebuild-runner.js.map
// EXTERNAL MODULE: ./packages/oci/lib/platform.js
var lib_platform = __nccwpck_require__(723);
// EXTERNAL MODULE: ./packages/oci/lib/reference.js + 2 modules
var reference = __nccwpck_require__(129);
;// CONCATENATED MODULE: ./packages/plan/lib/decide/tag-names.js

/**
 * How a tag is named; nothing else in this product puts a tag together.
 *
 *     <tag>          <tag>-<variant>           final tags
 *     <tag>-<arch>   <tag>-<arch>-<variant>    arch tags
 */
function finalTag(tag, variant) {
    return tag + finalSuffix(variant);
}
/** The tag that one leg pushes. */
function archTag(tag, platform, variant) {
    return tag + archSuffix(platform, variant);
}
function finalSuffix(variant) {
    return variant === '' ? '' : `-${variant}`;
}
function archSuffix(platform, variant) {
    return `-${architectureName(platform)}${finalSuffix(variant)}`;
}
/**
 * A platform inside of a tag: the architecture, then its variant where there is a choice of them (`amd64`,
 * `arm64`, `armv7`, `amd64v3`); an operating system other than Linux stands in front.
 */
function architectureName(platform) {
    const { os, architecture, variant = '' } = (0,lib_platform/* normalizePlatform */.FL)((0,lib_platform/* parsePlatform */.Y8)(platform));
    const suffix = architecture === 'arm64' && variant === 'v8' ? '' : variant;
    return `${os === 'linux' ? '' : `${os}-`}${architecture}${suffix}`;
}
/** Characters of a hash inside of a tag, with the dash in front of it. */
const HASH_LENGTH = 9;
/**
 * The tag for a branch or a Git tag. `/` becomes `-` (`tickets/DM-1` is `tickets-DM-1`), case is kept. Where
 * more than that had to change, the first 8 digits of the name's sha256 follow, so that no two names meet in
 * one tag.
 *
 * @param room the longest tag that leaves place for every suffix that this build appends; above 9
 */
function tagOfRef(name, sha256, room = reference/* MAX_TAG_LENGTH */.Ti) {
    const dashed = name.replaceAll('/', '-');
    if ((0,reference/* isTag */.dz)(dashed) && dashed.length <= room)
        return dashed;
    const safe = dashed.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^(?=[.-]|$)/, '_');
    const hash = sha256(name).slice(0, HASH_LENGTH - 1);
    return `${safe.slice(0, room - HASH_LENGTH)}-${hash}`;
}
//# sourceMappingURL=tag-names.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/decide/legs.js



/**
 * One leg for each variant and platform, in their order.
 *
 * @throws MultiarchError `INVALID_INPUT` when no runner is known for a platform
 */
function planLegs(request) {
    return request.variants.flatMap((variant, at) => variant.platforms.map((_, position) => planLeg(request, variant, position, request.dockerfiles[at] ?? '')));
}
function planLeg(request, variant, position, dockerfile) {
    const { inputs, push, revision, labels } = request;
    const platform = variant.platforms[position] ?? '';
    const cacheScope = nameCache(request, variant.name, platform);
    return {
        index: variant.legs[position] ?? 0,
        variant: variant.name,
        platform,
        ...templateOf((0,runners/* chooseRunner */.w)(platform, inputs.runners, inputs.emulation), cacheScope),
        images: inputs.images,
        tags: push ? variant.archTags.slice(position, position + 1) : [],
        push,
        revision,
        dockerfile,
        context: inputs.context,
        ...(inputs.target === undefined ? {} : { target: inputs.target }),
        buildArgs: inputs.buildArgs,
        buildContexts: inputs.buildContexts,
        labels,
        annotations: variant.annotations,
        cache: inputs.cache,
        cacheScope,
        ...(inputs.cacheMounts.length === 0 ? {} : { cacheMounts: inputs.cacheMounts }),
        cacheWrite: request.cacheWrite,
        ...(inputs.provenance === undefined ? {} : { provenance: inputs.provenance }),
        ...(inputs.sbom === undefined ? {} : { sbom: inputs.sbom }),
        format: inputs.format,
        ...(push ? existing(inputs.onExisting, variant) : {}),
        ...(inputs.smokeTest === undefined ? {} : { smokeTest: inputs.smokeTest }),
        ...(inputs.freeSpace ? { freeSpace: true } : {}),
    };
}
/** A fixed tag is not written twice; a branch is built anew, also when nothing but its base image changed. */
function existing(asked, { tags }) {
    const movable = tags[0]?.mutable !== false;
    return { onExisting: asked ?? (movable ? 'overwrite' : 'reuse'), movable };
}
/** A runner of AWS CodeBuild is named anew for each attempt of a run, which only the workflow knows. */
function templateOf(chosen, cacheScope) {
    const runnerTemplate = codebuildTemplate(chosen.runner, cacheScope);
    return { ...chosen, ...(runnerTemplate === undefined ? {} : { runnerTemplate }) };
}
const READABLE = 40;
/**
 * The name of a leg's cache, in characters that any backend takes as a name, a tag or a directory: the image's last
 * part, variant and architecture for people, then a hash of all that tells caches apart.
 */
function nameCache({ inputs, sha256 }, variant, platform) {
    const { images, target } = inputs;
    const [image = ''] = images;
    const architecture = architectureName(platform);
    const identity = JSON.stringify([image, variant, architecture, target ?? '']);
    const hash = sha256(identity).slice(0, 8);
    const name = image.slice(image.lastIndexOf('/') + 1).slice(0, READABLE);
    return [name, variant, architecture, hash].filter((part) => part !== '').join('-');
}
//# sourceMappingURL=legs.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/decide/event.js
const BRANCHES = 'refs/heads/';
const TAGS = 'refs/tags/';
/** The branch that a full ref names, if it names one. */
function branchOf(ref) {
    return ref.startsWith(BRANCHES) ? ref.slice(BRANCHES.length) : undefined;
}
/** The Git tag that a full ref names, if it names one. */
function gitTagOf(ref) {
    return ref.startsWith(TAGS) ? ref.slice(TAGS.length) : undefined;
}
//# sourceMappingURL=event.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/decide/glob.js
/**
 * Whether the whole text fits the pattern: `*` is any run of characters (`/` included, so that `tickets/*` is
 * every branch below `tickets/`), `?` one character, anything else itself. Case counts. Linear in the text.
 */
function matchesGlob(text, pattern) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let p = 0;
    while (at < text.length) {
        if (p < pattern.length && pattern[p] === '*') {
            star = p++;
            resume = at;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[at])) {
            p++;
            at++;
        }
        else if (star >= 0) {
            p = star + 1;
            at = ++resume;
        }
        else {
            return false;
        }
    }
    return /^\**$/.test(pattern.slice(p));
}
//# sourceMappingURL=glob.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/decide/mode.js



/** Events that build their ref as it is, whoever or whatever started them. */
const BRANCH_EVENTS = new Set([
    'push',
    'create',
    'workflow_dispatch',
    'schedule',
    'repository_dispatch',
    'workflow_run',
    'local',
]);
/** GitHub keeps a merge queue's candidates under this prefix. */
const MERGE_QUEUE = 'gh-readonly-queue/';
/**
 * What an event means. Anything that is not known to be safe to
 * push is built without a push.
 *
 * @throws MultiarchError `INVALID_INPUT` for `pull_request_target`, which would build a stranger's code with
 *   this repository's credentials
 */
function decideMode(event, options) {
    if (event.name === 'pull_request_target')
        throw refusePullRequestTarget();
    const decision = decide(event, options);
    if (options.push || decision.mode === 'skip' || decision.mode === 'verify')
        return decision;
    return verify("The input 'push' is false: built to see that it builds, not pushed.");
}
function decide(event, options) {
    if (event.name === 'merge_group')
        return skip('A merge group is built when it is merged; nothing to do.');
    if (event.name === 'delete' || event.deleted)
        return skip(`${sayDeleted(event)} was deleted; nothing to do.`);
    if (event.name === 'pull_request')
        return decidePullRequest(event, options);
    if (event.name === 'release')
        return decideRelease(event);
    if (BRANCH_EVENTS.has(event.name))
        return decideRef(event);
    return verify(`The event '${event.name}' publishes nothing: built to see that it builds, not pushed.`);
}
function decidePullRequest(event, { previewBranches }) {
    const name = `Pull request ${event.pullRequest ?? ''}`.trim();
    const branch = event.headRef ?? '';
    if (event.action === 'closed')
        return skip(`${name} was closed; nothing to do.`);
    if (event.fork)
        return verify(`${name} comes from a fork, which has no credentials: built, not pushed.`);
    if (event.bot)
        return verify(`${name} was made by a bot, or changed by one: built, not pushed.`);
    if (previewBranches.some((pattern) => matchesGlob(branch, pattern)))
        return {
            mode: 'preview',
            reason: `${name} comes from the ticket branch ${branch}: pushed under its name.`,
            source: { kind: 'branch', name: branch },
        };
    const patterns = previewBranches.length === 0 ? 'none' : previewBranches.join(', ');
    return verify(`${name} comes from ${branch || 'a branch'}, which is no preview branch (${patterns}): built, not pushed.`);
}
function decideRelease({ action, releaseTag, ref }) {
    if (action !== 'published')
        return skip(`A release was ${action ?? 'changed'}; images are made when it is published.`);
    const tag = releaseTag ?? gitTagOf(ref);
    if (tag === undefined)
        return verify('The release event names no tag: built, not pushed.');
    return {
        mode: 'release',
        reason: `Release ${tag} was published.`,
        source: { kind: 'git-tag', name: tag },
    };
}
function decideRef(event) {
    const tag = gitTagOf(event.ref);
    if (tag !== undefined)
        return { mode: 'release', reason: sayRef(event, `tag ${tag}`), source: { kind: 'git-tag', name: tag } };
    const branch = branchOf(event.ref);
    if (branch === undefined)
        return { mode: 'branch', reason: sayRef(event, event.ref || 'no branch') };
    if (branch.startsWith(MERGE_QUEUE))
        return skip(`Branch ${branch} belongs to a merge queue; nothing to do.`);
    // GitHub gives runs that Dependabot starts a read-only token and none of the repository's secrets.
    if (event.name === 'push' && event.actor === 'dependabot[bot]')
        return verify(`Branch ${branch} was pushed by Dependabot, which has no credentials: built, not pushed.`);
    return {
        mode: 'branch',
        reason: sayRef(event, `branch ${branch}`),
        source: { kind: 'branch', name: branch },
    };
}
function sayRef({ name }, ref) {
    if (name === 'push')
        return `${capitalise(ref)} was pushed.`;
    if (name === 'create')
        return `${capitalise(ref)} was created.`;
    if (name === 'schedule')
        return `The schedule started a build of ${ref}.`;
    if (name === 'workflow_dispatch')
        return `A build of ${ref} was started by hand.`;
    if (name === 'local')
        return `A build of ${ref} was started outside of GitHub.`;
    return `The event '${name}' started a build of ${ref}.`;
}
/** The ref of a `delete` event is the default branch, not what was deleted. */
function sayDeleted({ name, ref }) {
    const tag = gitTagOf(ref);
    if (name === 'delete')
        return 'A branch or tag';
    return tag === undefined ? `Branch ${branchOf(ref) ?? ref}` : `Tag ${tag}`;
}
function capitalise(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function verify(reason) {
    return { mode: 'verify', reason };
}
function skip(reason) {
    return { mode: 'skip', reason };
}
function refusePullRequestTarget() {
    return new errors_error/* MultiarchError */._G('INVALID_INPUT', "event: 'pull_request_target' would build a stranger's code with this repository's credentials; accepted: pull_request", { advice: "In the workflow, write 'on: pull_request' in place of 'on: pull_request_target'." });
}
//# sourceMappingURL=mode.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/decide/standard-labels.js
/** The commit that an image was built from (image-spec `annotations.md`). */
const REVISION_LABEL = 'org.opencontainers.image.revision';
/** The version of what is inside, often the tag that named the build. */
const VERSION_LABEL = 'org.opencontainers.image.version';
/**
 * The annotations of image-spec `annotations.md` that a build can tell by itself, for labels and annotations alike.
 * Equal inputs give equal labels: nothing depends on when or where the build runs.
 *
 * @param version the tag that names the build; empty when nothing is pushed
 */
function standardLabels(source, revision, version) {
    const labels = {
        'org.opencontainers.image.created': normalizeTime(source.commitTime),
        [REVISION_LABEL]: revision,
        'org.opencontainers.image.source': source.url,
        'org.opencontainers.image.title': source.title,
        'org.opencontainers.image.url': source.url,
        [VERSION_LABEL]: version,
    };
    const known = Object.entries(labels).filter((pair) => pair[1] !== undefined && pair[1] !== '');
    return Object.fromEntries(known);
}
/** Commit and version, each from the first of several sets of labels or annotations that says it. */
function readOrigin(sources) {
    const find = (name) => sources.map((labels) => labels[name]).find((value) => value !== undefined && value !== '');
    return { revision: find(REVISION_LABEL), version: find(VERSION_LABEL) };
}
/** RFC 3339 in UTC; nothing for a time that cannot be read. */
function normalizeTime(text) {
    const time = text === undefined ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
}
//# sourceMappingURL=standard-labels.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/decide/tag-collisions.js

/**
 * Refuses a plan in which two different things end in one tag, such as variant `cpu` of tag `1` and variant
 * `a-cpu` of an additional tag, or an arch tag that is somebody's final tag.
 *
 * @throws MultiarchError `INVALID_INPUT`, naming both
 */
function refuseTagCollisions(variants) {
    const owners = new Map();
    for (const { tag, owner } of variants.flatMap(claims)) {
        const earlier = owners.get(tag);
        if (earlier !== undefined)
            throw (0,errors_error/* invalidInput */.aY)('tags', `'${tag}' would be both ${earlier} and ${owner}`, 'one meaning for each tag');
        owners.set(tag, owner);
    }
}
function claims({ name, platforms, tags, archTags }) {
    const who = name === '' ? 'the image' : `variant '${name}'`;
    return [
        ...tags.map((tag) => ({ tag: tag.name, owner: `a final tag of ${who}` })),
        ...archTags.map((tag, at) => ({ tag, owner: `the ${platforms[at]} arch tag of ${who}` })),
    ];
}
//# sourceMappingURL=tag-collisions.js.map
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var functions_parse = __nccwpck_require__(817);
;// CONCATENATED MODULE: ./packages/plan/lib/decide/tags.js



/**
 * The tags of a build without any variant's suffix: first the one that names it, then the caller's additional
 * tags, then those that follow versions. None in `verify` and `skip`.
 *
 * A tag is fixed (`mutable: false`) when it names one build: a Git tag, a complete version, or a name that
 * contains the commit. A tag that may name another build tomorrow is mutable: a branch, `latest`, `1`, `1.2`, and
 * any other name that the caller gives (`stable`, `nightly`).
 *
 * @throws MultiarchError `INVALID_INPUT` for a given tag that is none, or is too long with its suffixes, and
 *   when nothing names this build
 */
function planTags(request) {
    if (request.mode === 'verify' || request.mode === 'skip')
        return [];
    const named = nameBuild(request);
    const given = request.additionalTags.map((name) => giveTag(name, 'additional-tags', request));
    return fold([named, ...given, ...floatingTags(request)]);
}
function nameBuild(request) {
    const { tag, source, suffixes, sha256 } = request;
    if (tag !== undefined)
        return giveTag(tag, 'tag', request);
    if (source === undefined)
        throw (0,errors_error/* invalidInput */.aY)('tag', 'nothing names this build: it runs outside of any branch or Git tag', 'a tag');
    const room = reference/* MAX_TAG_LENGTH */.Ti - Math.max(0, ...suffixes.map((suffix) => suffix.length));
    return {
        name: tagOfRef(source.name, sha256, room),
        mutable: source.kind === 'branch' || !isFixedGitTag(source.name, request.revision),
    };
}
function giveTag(name, input, { suffixes, source, revision }) {
    // The length is checked below, together with the suffix that makes it too long.
    if (!(0,reference/* isTag */.dz)(name) && name.length <= reference/* MAX_TAG_LENGTH */.Ti)
        (0,reference/* parseTag */.ED)(name, input);
    const longest = suffixes.reduce((a, b) => (b.length > a.length ? b : a), '');
    const length = name.length + longest.length;
    if (length > reference/* MAX_TAG_LENGTH */.Ti)
        throw (0,errors_error/* invalidInput */.aY)(input, `'${name}' has ${name.length} characters${longest === '' ? '' : `, ${length} with '${longest}' behind it`}`, `at most ${reference/* MAX_TAG_LENGTH */.Ti - longest.length}${longest === '' ? '' : `, so that all fit into ${reference/* MAX_TAG_LENGTH */.Ti}`}`);
    const isSource = source?.kind === 'git-tag' && source.name === name;
    const fixed = isSource ? isFixedGitTag(name, revision) : namesOneBuild(name, revision);
    return { name: (0,reference/* parseTag */.ED)(name, input), mutable: !fixed };
}
/** A commit is recognised by at least this many of its digits, as Git abbreviates it. */
const SHORT_COMMIT = 7;
/** Whether a tag can only mean one build: it holds the commit, or a whole version. */
function namesOneBuild(name, revision) {
    const hasCommit = revision.length >= SHORT_COMMIT && name.includes(revision.slice(0, SHORT_COMMIT));
    return hasCommit || /^v?\d+\.\d+\.\d+/.test(name);
}
/** Git tags stay, but for those that people move on purpose: `v1`, `1.2`, `nightly`. */
function isFixedGitTag(name, revision) {
    const moves = /^v?\d+(?:\.\d+)?$/.test(name) || !/\d/.test(name);
    return !moves || namesOneBuild(name, revision);
}
function floatingTags(request) {
    const names = [...versionTags(request), ...(wantsLatest(request) ? ['latest'] : [])];
    return names.map((name) => ({ name, mutable: true }));
}
/** `1.2` and `1` of `1.2.3`, with its `v` where it has one; never `0`, which promises nothing. */
function versionTags({ mode, semverTags, tag, source, prerelease }) {
    const name = tag ?? source?.name ?? '';
    const version = /^v?\d/.test(name) ? functions_parse(name) : null;
    if (!semverTags || mode !== 'release' || prerelease === true)
        return [];
    if (version === null || version.prerelease.length > 0)
        return [];
    const v = name.startsWith('v') ? 'v' : '';
    const minor = `${v}${version.major}.${version.minor}`;
    return version.major === 0 ? [minor] : [minor, `${v}${version.major}`];
}
/**
 * `true` means releases and branches; a preview is never the latest of anything. `auto` means releases that are
 * no prereleases, and something that has a number at least: `nightly` is no release that others wait for.
 */
function wantsLatest({ mode, latest, tag, source, prerelease }) {
    if (latest === true)
        return mode !== 'preview';
    if (latest === false || mode !== 'release' || prerelease === true)
        return false;
    const names = [tag, source?.name].filter((name) => name !== undefined);
    return names.some((name) => /\d/.test(name)) && !names.some(isPrerelease);
}
/** Python's and others' ways to mark a prerelease: `1.2.3rc1`, `1.2.0.dev4`, `v27_0_0_beta`. */
const MARKED_PRERELEASE = /^v?\d+(?:[._]\d+)*[._-]?(?:a|b|c|rc|alpha|beta|dev|pre|preview|snapshot)(?![a-z])/i;
/** Whether a version, or what people write for one, is a prerelease. */
function isPrerelease(name) {
    return (functions_parse(name)?.prerelease.length ?? 0) > 0 || MARKED_PRERELEASE.test(name);
}
/** Each name once, where it came first; mutable when any of its meanings is. */
function fold(tags) {
    const byName = new Map();
    for (const { name, mutable } of tags)
        byName.set(name, { name, mutable: mutable || (byName.get(name)?.mutable ?? false) });
    return [...byName.values()];
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/make-plan.js









/** A leg reports through a job output that the workflow declares beforehand: `leg-0` to `leg-31`. */
const MAX_LEGS = 32;
/** A job's outputs hold 1 MiB in UTF-16 (GitHub), and the legs are in them twice: in `plan` and in `legs`. */
const MAX_PLAN_CHARACTERS = 250_000;
/**
 * Decides everything that will happen, and does none of it. Equal requests give equal plans.
 *
 * @throws MultiarchError `INVALID_INPUT` for anything that could only fail later
 */
function makePlan(request) {
    const { inputs, event } = request;
    const decision = decideMode(event, inputs);
    const plan = decision.mode === 'skip' ? { tag: '', variants: [], legs: [] } : planBuild(request, decision);
    const onExisting = plan.legs[0]?.onExisting;
    return refuseHugePlan({
        schemaVersion: 1,
        mode: decision.mode,
        reason: decision.reason,
        push: isPushed(decision),
        revision: event.sha,
        tag: plan.tag,
        images: inputs.images,
        insecureRegistries: inputs.insecureRegistries,
        ...(onExisting === undefined ? {} : { onExisting }),
        ...(inputs.allowBackwards ? { allowBackwards: true } : {}),
        variants: plan.variants,
        legs: plan.legs,
    });
}
function planBuild({ inputs, event, files, source = {}, sha256 }, decision) {
    const declared = selectVariants(inputs, files);
    refuseTooManyLegs(declared);
    const dockerfiles = findDockerfiles(declared, inputs, files);
    const tags = nameTags({ inputs, event, decision, declared, sha256 });
    const tag = tags[0]?.name ?? '';
    const standard = standardLabels(source, event.sha, tag);
    // Docker's types have no annotations, and a plain manifest is to be as plain as can be.
    const annotations = { ...(inputs.format === 'oci' ? standard : {}), ...inputs.annotations };
    const variants = planVariants(declared, tags, inputs, annotations);
    refuseTagCollisions(variants);
    const legs = planLegs({
        variants,
        dockerfiles,
        inputs,
        push: isPushed(decision),
        cacheWrite: isTrusted(decision),
        revision: event.sha,
        labels: { ...standard, ...inputs.labels },
        sha256,
    });
    return { tag, variants, legs };
}
function isPushed({ mode }) {
    return mode !== 'verify' && mode !== 'skip';
}
/** What a pull request proposes may read caches; it never writes those that a release is built with. */
function isTrusted({ mode }) {
    return mode === 'release' || mode === 'branch';
}
function nameTags({ inputs, event, decision, declared, sha256 }) {
    return planTags({
        sha256,
        mode: decision.mode,
        revision: event.sha,
        ...(decision.source === undefined ? {} : { source: decision.source }),
        ...(event.prerelease === undefined ? {} : { prerelease: event.prerelease }),
        ...(inputs.tag === undefined ? {} : { tag: inputs.tag }),
        additionalTags: inputs.additionalTags,
        latest: inputs.latest,
        semverTags: inputs.semverTags,
        suffixes: declared.flatMap(({ name, platforms }) => [
            finalSuffix(name),
            ...(inputs.archTags === 'keep' ? platforms.map((platform) => archSuffix(platform, name)) : []),
        ]),
    });
}
function planVariants(declared, tags, { archTags }, annotations) {
    const [naming] = tags;
    let next = 0;
    return declared.map(({ name, platforms }) => ({
        name,
        platforms,
        legs: platforms.map(() => next++),
        tags: tags.map((tag) => ({ ...tag, name: finalTag(tag.name, name) })),
        archTags: naming === undefined || archTags === 'none'
            ? []
            : platforms.map((platform) => archTag(naming.name, platform, name)),
        stitched: platforms.length > 1,
        annotations,
    }));
}
function refuseTooManyLegs(variants) {
    const count = variants.reduce((sum, { platforms }) => sum + platforms.length, 0);
    if (count > MAX_LEGS)
        throw (0,errors_error/* invalidInput */.aY)('variants', `${variants.length} variants on their platforms are ${count} builds`, `at most ${MAX_LEGS} in one run; split them by the input 'variants'`);
}
function refuseHugePlan(plan) {
    const { length } = JSON.stringify(plan);
    if (length > MAX_PLAN_CHARACTERS)
        throw (0,errors_error/* invalidInput */.aY)('inputs', `build arguments, labels and annotations make a plan of ${length} characters`, `at most ${MAX_PLAN_CHARACTERS}; move long values into files of the repository`);
    return plan;
}
//# sourceMappingURL=make-plan.js.map

/***/ }),

/***/ 513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  E: () => (/* binding */ renderPlan)
});

;// CONCATENATED MODULE: ./packages/plan/lib/report/table.js
/**
 * Text from outside, so that it is shown and nothing else: in Markdown every character that could mean something
 * becomes an entity (CommonMark 6.2: an entity is never markup), in a terminal control characters go.
 */
function renderText(text, format) {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
    if (format === 'text')
        return line;
    return line.replace(/[^\p{L}\p{N} .,:;/()='@+-]|(?<=:)\/\//gu, (found) => [...found].map((character) => `&#${character.codePointAt(0)};`).join(''));
}
/** A table of cells from outside; columns line up in a terminal. */
function formatTable(head, rows, format) {
    const cells = [head, ...rows].map((row) => row.map((cell) => renderText(cell, format)));
    if (format === 'text')
        return alignColumns(cells);
    const [first = [], ...rest] = cells.map((row) => `| ${row.join(' | ')} |`);
    return [first, `|${head.map(() => ' --- |').join('')}`, ...rest].join('\n');
}
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const lines = rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
    return lines.map((line) => line.trimEnd()).join('\n');
}
//# sourceMappingURL=table.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/report/plan.js

/**
 * The plan for people: what this run will do and why. `markdown` is for a job's summary, `text` for a terminal; text
 * that comes from users is escaped for either.
 */
function renderPlan(plan, format = 'markdown') {
    const show = (text) => renderText(text, format);
    const heading = format === 'markdown' ? '## Plan: ' : 'Plan: ';
    const parts = [`${heading}${plan.mode}`, show(plan.reason)];
    if (plan.legs.length > 0)
        parts.push(formatTable(['Build', 'Platform', 'Runner', 'Pushes'], legRows(plan), format));
    if (plan.push)
        parts.push(formatTable(['Variant', 'Result', 'Tags'], variantRows(plan), format));
    if (plan.push)
        parts.push(formatTable(['Reference'], referenceRows(plan), format));
    return `${parts.join('\n\n')}\n`;
}
function legRows({ legs }) {
    return legs.map((leg) => [leg.dockerfile, leg.platform, describeRunner(leg), describePush(leg)]);
}
function describePush({ push, tags }) {
    if (!push)
        return 'nothing';
    return tags.length === 0 ? 'by digest' : tags.join(', ');
}
function describeRunner({ runner, emulation }) {
    return emulation ? `${nameRunner(runner)} (emulated)` : nameRunner(runner);
}
function nameRunner(runner) {
    if (typeof runner === 'string')
        return runner;
    if (isLabels(runner))
        return runner.join(', ');
    const labels = runner.labels === undefined ? '' : `: ${runner.labels.join(', ')}`;
    return `group ${runner.group}${labels}`;
}
function isLabels(runner) {
    return Array.isArray(runner);
}
function variantRows({ variants }) {
    return variants.map((variant) => [
        variant.name || 'default',
        describeResult(variant),
        describeTags(variant),
    ]);
}
function describeResult({ stitched, platforms }) {
    return `${stitched ? 'index' : 'image'} for ${platforms.join(', ')}`;
}
function describeTags({ tags }) {
    return tags.map(({ name, mutable }) => (mutable ? `${name} (moves)` : name)).join(', ');
}
function referenceRows({ images, variants }) {
    return images.flatMap((image) => variants.map(({ tags }) => [`${image}:${tags[0]?.name ?? ''}`]));
}
//# sourceMappingURL=plan.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(137);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
