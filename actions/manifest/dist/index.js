import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1603:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const debug = __nccwpck_require__(5519)
const { MAX_LENGTH, MAX_SAFE_INTEGER } = __nccwpck_require__(5733)
const { safeRe: re, t } = __nccwpck_require__(3191)

const parseOptions = __nccwpck_require__(7308)
const { compareIdentifiers } = __nccwpck_require__(9916)

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

/***/ 6061:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
const compare = (a, b, loose) =>
  new SemVer(a, loose).compare(new SemVer(b, loose))

module.exports = compare


/***/ }),

/***/ 1817:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const SemVer = __nccwpck_require__(1603)
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

/***/ 5733:
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

/***/ 5519:
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

/***/ 9916:
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

/***/ 7308:
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

/***/ 3191:
/***/ ((module, exports, __nccwpck_require__) => {



const {
  MAX_SAFE_COMPONENT_LENGTH,
  MAX_SAFE_BUILD_LENGTH,
  MAX_LENGTH,
} = __nccwpck_require__(5733)
const debug = __nccwpck_require__(5519)
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

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  de: () => (/* binding */ door),
  CR: () => (/* binding */ historyFor),
  Rm: () => (/* binding */ log),
  dK: () => (/* binding */ mask),
  LD: () => (/* binding */ readList),
  eF: () => (/* binding */ run),
  uN: () => (/* binding */ setResult),
  eh: () => (/* binding */ summarize)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(5686);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
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
// EXTERNAL MODULE: ./packages/lifecycle/lib/moves/unmoved-tag.js
var unmoved_tag = __nccwpck_require__(197);
// EXTERNAL MODULE: ./packages/oci/lib/errors/advice.js
var errors_advice = __nccwpck_require__(5042);
// EXTERNAL MODULE: ./packages/oci/lib/world/defuse.js
var defuse = __nccwpck_require__(8319);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/plan/lib/inputs/reader.js + 1 modules
var reader = __nccwpck_require__(6181);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
;// CONCATENATED MODULE: ./actions/door/lib/github-ancestry.js

/** What GitHub says of the second of two commits, in our words. */
const RELATIONS = {
    ahead: 'newer',
    behind: 'older',
    identical: 'same',
    diverged: 'diverged',
};
/** The history is read by the job's token. */
const adviseGrant = (door) => {
    const job = door === 'action' ? 'the job' : 'the job that calls the workflow';
    return `If ${job} has no \`permissions: { contents: read }\`, add it.`;
};
/** Milliseconds. */
const PATIENCE = 20_000;
/** How commits stand to each other, as GitHub's comparison says it; `unknown` where it does not. */
function githubAncestry({ api, repository, token, log }) {
    return async (held, next) => {
        const path = [held, next].map(encodeURIComponent).join('...');
        try {
            const answer = await fetch(`${api}/repos/${repository}/compare/${path}?per_page=1&page=2`, {
                headers: {
                    accept: 'application/vnd.github+json',
                    'x-github-api-version': '2022-11-28',
                    ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
                },
                signal: AbortSignal.timeout(PATIENCE),
                redirect: 'error',
            });
            const body = answer.ok ? await answer.json() : undefined;
            const status = (0,json/* isJsonObject */.OW)(body) && typeof body.status === 'string' ? body.status : '';
            if (Object.hasOwn(RELATIONS, status))
                return RELATIONS[status] ?? 'unknown';
            log.warning(`GitHub does not compare ${held} with ${next} (status ${answer.status}).`, adviseGrant);
        }
        catch (error) {
            log.warning(`GitHub does not compare ${held} with ${next}: ${String(error)}`);
        }
        return 'unknown';
    };
}
//# sourceMappingURL=github-ancestry.js.map
;// CONCATENATED MODULE: ./actions/door/lib/index.js





/**
 * Where what this step says is read. Our reusable workflows name themselves in their own `env`, which reaches every step
 * of theirs and no other: GitHub's variables name the workflow that called, and one job may use these actions by itself.
 */
const door = errors_advice/* DOORS */.I0.find((name) => name === process.env.MULTIARCH_DOOR) ?? 'action';
/** The job's log: whatever is in a message, the runner takes none of it for a command. */
const log = {
    debug: (message) => core/* debug */.Yz(message),
    info: (message) => core/* info */.pq((0,defuse/* defuse */.V)(message)),
    warning: (message, advice) => core/* warning */.$e([message, (0,errors_advice/* adviceAt */.yk)(advice, door)].filter((text) => text !== undefined).join('\n')),
};
/** An input that is a list of names, separated by commas, lines or blanks. */
function readList(name) {
    return (0,reader/* splitNames */.b)(core/* getInput */.V4(name));
}
/** Hides a secret in the job's log, from here on and in every later step. */
const mask = (secret) => {
    if (secret.trim() !== '')
        core/* setSecret */.Pq(secret);
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
    core/* error */.z3((0,errors_error/* explain */.WE)(error, door), {
        ...(file === undefined ? {} : { file }),
        ...(startLine === undefined ? {} : { startLine }),
        ...(startColumn === undefined ? {} : { startColumn }),
    });
    if (error instanceof Error && error.stack !== undefined)
        core/* debug */.Yz(error.stack);
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
    core/* setOutput */.uH('digest', others.length === 0 ? (only?.digest ?? '') : '');
    const images = result.variants.flatMap((variant) => variant.images);
    core/* setOutput */.uH('refs', images.map(({ ref }) => ref).join('\n'));
    core/* setOutput */.uH('tags', images.flatMap(({ image, tags }) => tags.map((tag) => `${image}:${tag}`)).join('\n'));
    core/* setOutput */.uH('kept', kept.map(unmoved_tag/* formatUnmoved */.sl).join('\n'));
    core/* setOutput */.uH('result', JSON.stringify(result));
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

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(5686);
// EXTERNAL MODULE: ./actions/door/lib/index.js + 2 modules
var lib = __nccwpck_require__(1812);
// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/platform.js
var lib_platform = __nccwpck_require__(5723);
// EXTERNAL MODULE: ./packages/oci/lib/digest.js
var digest = __nccwpck_require__(6888);
// EXTERNAL MODULE: ./packages/plan/lib/inputs/reader.js + 1 modules
var reader = __nccwpck_require__(6181);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(1817);
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
        throw invalidInput('tag', 'nothing names this build: it runs outside of any branch or Git tag', 'a tag');
    const room = MAX_TAG_LENGTH - Math.max(0, ...suffixes.map((suffix) => suffix.length));
    return {
        name: tagOfRef(source.name, sha256, room),
        mutable: source.kind === 'branch' || !isFixedGitTag(source.name, request.revision),
    };
}
function giveTag(name, input, { suffixes, source, revision }) {
    // The length is checked below, together with the suffix that makes it too long.
    if (!isTag(name) && name.length <= MAX_TAG_LENGTH)
        parseTag(name, input);
    const longest = suffixes.reduce((a, b) => (b.length > a.length ? b : a), '');
    const length = name.length + longest.length;
    if (length > MAX_TAG_LENGTH)
        throw invalidInput(input, `'${name}' has ${name.length} characters${longest === '' ? '' : `, ${length} with '${longest}' behind it`}`, `at most ${MAX_TAG_LENGTH - longest.length}${longest === '' ? '' : `, so that all fit into ${MAX_TAG_LENGTH}`}`);
    const isSource = source?.kind === 'git-tag' && source.name === name;
    const fixed = isSource ? isFixedGitTag(name, revision) : namesOneBuild(name, revision);
    return { name: parseTag(name, input), mutable: !fixed };
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
    const version = /^v?\d/.test(name) ? parseVersion(name) : null;
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
    return (parseVersion(name)?.prerelease.length ?? 0) > 0 || MARKED_PRERELEASE.test(name);
}
/** Each name once, where it came first; mutable when any of its meanings is. */
function fold(tags) {
    const byName = new Map();
    for (const { name, mutable } of tags)
        byName.set(name, { name, mutable: mutable || (byName.get(name)?.mutable ?? false) });
    return [...byName.values()];
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/platform-list.js

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
        const platform = (0,lib_platform/* parsePlatform */.Y8)(text, this.#input);
        const key = (0,lib_platform/* platformKey */.Ng)(platform);
        if (!this.#seen.has(key))
            this.#seen.set(key, (0,lib_platform/* formatPlatform */.Bq)(platform));
    }
    #add(text, location) {
        const platform = (0,lib_platform/* parsePlatform */.Y8)(text, this.#input, location);
        const key = (0,lib_platform/* platformKey */.Ng)(platform);
        const earlier = this.#seen.get(key);
        if (earlier !== undefined)
            throw (0,error/* invalidInput */.aY)(this.#input, `'${text}' is given twice (before as '${earlier}')`, 'each platform once', location);
        this.#seen.set(key, (0,lib_platform/* formatPlatform */.Bq)(platform));
    }
}
//# sourceMappingURL=platform-list.js.map
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
function tag_names_tagOfRef(name, sha256, room = MAX_TAG_LENGTH) {
    const dashed = name.replaceAll('/', '-');
    if (isTag(dashed) && dashed.length <= room)
        return dashed;
    const safe = dashed.replace(/[^A-Za-z0-9._-]/gu, '-').replace(/^(?=[.-]|$)/, '_');
    const hash = sha256(name).slice(0, HASH_LENGTH - 1);
    return `${safe.slice(0, room - HASH_LENGTH)}-${hash}`;
}
//# sourceMappingURL=tag-names.js.map
;// CONCATENATED MODULE: ./packages/lifecycle/lib/publish/request.js


const SOURCE_FORM = 'platform=tag or platform=digest, e.g. linux/amd64=1.2.3-amd64';
/**
 * Reads what is to be stitched, for callers who build without a plan. `sources` (lines `platform=tag-or-digest`)
 * default to the arch tags of `platforms`: `<first tag>-<arch>`.
 *
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
function parseManifestRequest(raw) {
    const read = new reader/* InputReader */.i(raw, 'manifest');
    const images = read.list('images').map((text) => (0,reference/* parseImageName */["if"])(text));
    if (images.length === 0)
        throw (0,error/* invalidInput */.aY)('images', 'no image is given', 'host/path, separated by commas or lines');
    const tags = read.list('tags').map((name) => (0,reference/* parseTag */.ED)(name, 'tags'));
    const [first] = tags;
    if (first === undefined)
        throw (0,error/* invalidInput */.aY)('tags', 'no tag is given', 'tags, separated by commas or lines');
    const given = read.list('sources').map(parseSource);
    const sources = given.length > 0 ? given : defaultSources(read, first);
    return {
        images: dedupe(images),
        sources,
        tags: tags.map((name) => ({ name, mutable: !namesOneBuild(name, '') })),
        annotations: read.pairs('annotations', /^[A-Za-z0-9][A-Za-z0-9._/-]*$/, 'lines key=value'),
    };
}
function parseSource(line) {
    const at = line.indexOf('=');
    if (at < 0)
        throw (0,error/* invalidInput */.aY)('sources', `'${line}' has no '='`, SOURCE_FORM);
    const platform = (0,lib_platform/* parsePlatform */.Y8)(line.slice(0, at), 'sources');
    const name = line.slice(at + 1).trim();
    return (0,digest/* isDigest */.B)(name) ? { platform, digest: name } : { platform, tag: (0,reference/* parseTag */.ED)(name, 'sources') };
}
function defaultSources(read, tag) {
    const platforms = new PlatformCollector('platforms');
    for (const text of read.list('platforms'))
        platforms.addOnce(text);
    if (platforms.list.length === 0)
        throw (0,error/* invalidInput */.aY)('platforms', 'neither platforms nor sources are given', 'linux/amd64, linux/arm64');
    return platforms.list.map((text) => {
        const platform = (0,lib_platform/* parsePlatform */.Y8)(text, 'platforms');
        return { platform, tag: (0,reference/* parseTag */.ED)(archTag(tag, (0,lib_platform/* formatPlatform */.Bq)(platform), ''), 'tags') };
    });
}
function dedupe(images) {
    return [...new Map(images.map((image) => [`${image.registry}/${image.repository}`, image])).values()];
}
//# sourceMappingURL=request.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/declared/table.js + 4 modules
var table = __nccwpck_require__(891);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
;// CONCATENATED MODULE: ./packages/plan/lib/documents/read.js

/** What the workflow passes on where the plan job failed. */
const NO_PLAN = 'none';
/**
 * Reads a plan that another job wrote.
 *
 * @throws MultiarchError `INVALID_INPUT` when it is not JSON, or of another version of this product
 */
function parsePlan(text, input = 'plan') {
    if (text === NO_PLAN)
        throw new error/* MultiarchError */._G('INVALID_INPUT', 'there is no plan', {
            advice: 'The plan job failed, and so nothing was built: its log says why.',
        });
    const value = parseDocument(text, input);
    if (!Array.isArray(value.variants) || !Array.isArray(value.legs) || !Array.isArray(value.images))
        throw (0,error/* invalidInput */.aY)(input, 'has no variants, legs or images', "the output 'plan' of the plan action");
    return value;
}
/**
 * Reads leg reports: a list, or the outputs of the build job (`toJSON(needs.build.outputs)`), where each
 * `leg-<index>` holds a report as text and a leg that failed left nothing.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseLegReports(text, input = 'legs') {
    const accepted = 'the outputs of the build job as JSON, or a list of reports';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,error/* invalidInput */.aY)(input, 'is not JSON', accepted);
    }
    const entries = Array.isArray(value) ? value : (0,json/* isJsonObject */.OW)(value) ? Object.values(value) : undefined;
    if (entries === undefined)
        throw (0,error/* invalidInput */.aY)(input, 'is not a list, and not an object', accepted);
    return entries
        .filter((entry) => entry !== '' && entry !== null)
        .map((entry) => {
        const report = typeof entry === 'string' ? parseDocument(entry, input) : entry;
        if (!(0,json/* isJsonObject */.OW)(report) || typeof report.leg !== 'number')
            throw (0,error/* invalidInput */.aY)(input, 'holds something that is not a leg report', accepted);
        return report;
    });
}
function parseDocument(text, input) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,error/* invalidInput */.aY)(input, 'is not JSON', 'the output of an earlier step, unchanged');
    }
    if (!(0,json/* isJsonObject */.OW)(value) || value.schemaVersion !== 1)
        throw (0,error/* invalidInput */.aY)(input, 'is not of schema version 1', 'output of the same release of these actions');
    return value;
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./actions/manifest/lib/inputs.js





/** @throws MultiarchError `INVALID_INPUT` */
function readInputs() {
    const work = readWork();
    const planned = work.kind === 'plan' ? work.plan.insecureRegistries : [];
    return {
        work,
        dryRun: core/* getBooleanInput */.Vt('dry-run'),
        githubToken: core/* getInput */.V4('github-token'),
        insecureRegistries: [...planned, ...(0,lib/* readList */.LD)('insecure-registries')],
    };
}
function readWork() {
    const named = (0,table/* namesIn */.wX)('manifest')
        .map((name) => [name, core/* getInput */.V4(name)])
        .filter(([, value]) => value !== '');
    const plan = core/* getInput */.V4('plan');
    if (plan === '')
        return { kind: 'request', request: parseManifestRequest(Object.fromEntries(named)) };
    const [other] = named;
    if (other !== undefined)
        throw (0,error/* invalidInput */.aY)(other[0], 'cannot be given together with plan', 'one or the other');
    return { kind: 'plan', plan: parsePlan(plan), reports: parseLegReports(core/* getInput */.V4('legs') || '[]') };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 8899:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(335);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7609);
/* harmony import */ var _multiarch_door__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1812);
/* harmony import */ var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5381);
/* harmony import */ var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6341);
/* harmony import */ var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3434);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8530);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2918);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6735);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9657);
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






await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .run */ .eF)(async () => {
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)();
    const published = await write(inputs);
    const { result, failures, kept } = published;
    (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .setResult */ .uN)(result, kept);
    const reports = inputs.work.kind === 'plan' ? inputs.work.reports : [];
    _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info((0,_multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_2__/* .renderResult */ .C)(published, 'text', _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .door */ .de, reports));
    await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .summarize */ .eh)((0,_multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_2__/* .renderResult */ .C)(published, 'markdown', _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .door */ .de, reports));
    const failed = failures.map((failure) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .explain */ .WE)(failure, _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .door */ .de));
    if (failed.length > 0)
        throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('REGISTRY', failed.join('\n'));
});
async function write({ work, dryRun, insecureRegistries, githubToken }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const environment = process.env;
        const config = await (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_4__/* .readDockerConfig */ .TO)((0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_4__/* .dockerConfigPath */ .Q1)(environment));
        const credentials = (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_5__/* .credentialSource */ .L)(config, { environment, mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK });
        const proxies = (0,_multiarch_registry__WEBPACK_IMPORTED_MODULE_6__/* .proxiesOf */ ._)(environment);
        const registry = __addDisposableResource(env_1, (0,_multiarch_registry__WEBPACK_IMPORTED_MODULE_7__/* .openRegistry */ .M)({
            credentials,
            access: 'push',
            insecureRegistries,
            proxies,
            log: _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm,
            mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .mask */ .dK,
        }), true);
        return work.kind === 'plan'
            ? await (0,_multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_8__/* .publish */ .m)(registry, work.plan, work.reports, { log: _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm, dryRun, ancestry: (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .historyFor */ .CR)(githubToken) })
            : await (0,_multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_9__/* .publishRequest */ .l)(registry, work.request, { log: _multiarch_door__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm, dryRun });
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
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  Vt: () => (/* binding */ getBooleanInput),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, notice, platform, saveState, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

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
var external_fs_ = __nccwpck_require__(9896);
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
    command_issueCommand('add-mask', {}, secret);
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

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q1: () => (/* binding */ dockerConfigPath),
  Yw: () => (/* binding */ isBelow),
  TO: () => (/* binding */ readDockerConfig),
  b1: () => (/* binding */ scopeOfKey)
});

// UNUSED EXPORTS: parseDocument, readIfExists

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/document.js




/** `$DOCKER_CONFIG/config.json`, else `~/.docker/config.json`, as Docker finds it. */
function dockerConfigPath(environment) {
    const { DOCKER_CONFIG: directory, HOME: home } = environment;
    return (0,external_node_path_namespaceObject.join)(directory || (0,external_node_path_namespaceObject.join)(home || (0,external_node_os_namespaceObject.homedir)(), '.docker'), 'config.json');
}
/**
 * Reads `config.json`; one that does not exist is empty.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is not what Docker would read
 */
async function readDockerConfig(path) {
    const text = await readIfExists(path);
    return toDockerConfig(path, text === undefined ? {} : parseDocument(text.toString('utf8'), path));
}
/** The file's bytes, or `undefined` when there is no such file. */
async function readIfExists(path) {
    try {
        return await (0,promises_namespaceObject.readFile)(path);
    }
    catch (error) {
        if ((0,json/* isJsonObject */.OW)(error) && error.code === 'ENOENT')
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
function parseDocument(text, path) {
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
    if (!(0,json/* isJsonObject */.OW)(value))
        throw refuse('is not a JSON object');
    for (const name of ['auths', 'credHelpers'])
        if (value[name] !== undefined && value[name] !== null && !(0,json/* isJsonObject */.OW)(value[name]))
            throw refuse(`has '${name}' that is not an object`);
    return value;
}
function toDockerConfig(path, document) {
    const { auths, credHelpers, credsStore } = document;
    return {
        path,
        auths: membersOf(auths, (entry) => (0,json/* isJsonObject */.OW)(entry)),
        credHelpers: membersOf(credHelpers, (helper) => typeof helper === 'string'),
        credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
    };
}
function membersOf(object, isMember) {
    const entries = (0,json/* isJsonObject */.OW)(object) ? Object.entries(object) : [];
    return Object.fromEntries(entries.filter((entry) => isMember(entry[1])));
}
/** Keys with a scheme are URLs of the first registry protocol (`https://index.docker.io/v1/`): the host alone. */
function scopeOfKey(key) {
    const bare = key.replace(/^https?:\/\//, '');
    const [host = '', ...path] = bare.split('/');
    const prefix = path.filter((part) => part !== '').join('/');
    const isApi = bare !== key || prefix === 'v1' || prefix === 'v2';
    return { host: (0,docker_hub/* canonicalHost */.rQ)(host), prefix: isApi ? '' : prefix };
}
/** Whether a repository is this path or below it; part by part, so `org` does not hold `organisation/app`. */
function isBelow(repository, prefix) {
    return prefix === '' || repository === prefix || repository.startsWith(`${prefix}/`);
}
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ credentialSource)
});

// UNUSED EXPORTS: helperFor

// EXTERNAL MODULE: ./packages/oci/lib/world/once.js
var once = __nccwpck_require__(2436);
// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
// EXTERNAL MODULE: ./packages/oci/lib/world/credential.js
var world_credential = __nccwpck_require__(3060);
;// CONCATENATED MODULE: ./packages/credentials/lib/exchange/masking.js

/** Parts shorter than this occur in ordinary text: to hide them would make a log unreadable, not safer. */
const MIN_LINE = 8;
/**
 * Hides a secret that a user gave us. Of a text with several lines each line is hidden on its own, because that
 * is how it would appear in a log; short lines (`{`) are left out.
 */
function maskSecret(secret, mask) {
    if (secret === '')
        return;
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    const forms = lines.length === 1 ? [secret] : lines.filter((line) => line.length >= MIN_LINE);
    for (const form of forms)
        mask(form);
}
/** Hides every form in which this credential can appear, and returns it. */
function maskCredential(credential, mask) {
    if (credential.kind === 'password') {
        maskSecret(credential.password, mask);
        mask((0,world_credential/* encodeBasic */.r)(credential.username, credential.password));
    }
    else {
        maskSecret(credential.token, mask);
    }
    return credential;
}
//# sourceMappingURL=masking.js.map
// EXTERNAL MODULE: ./packages/credentials/lib/docker-config/document.js + 3 modules
var docker_config_document = __nccwpck_require__(335);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/helper.js


/** The helper's words for "I have nothing for this host", said with exit status 1 (docker-credential-helpers). */
const NOT_FOUND = 'credentials not found in native keychain';
/** The user name that marks a secret as an OAuth2 refresh token (docker-credential-helpers). */
const TOKEN_USER = '<token>';
/** A helper that asks a person, or a network that swallows packets, must not hold up a build for ever. */
const TIMEOUT_MS = 30_000;
/** What a helper is: a program `docker-credential-<name>`. The name comes from a file: no paths. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/**
 * Asks a credential helper for a host: `docker-credential-<name> get`, the server's address on its standard
 * input. `undefined` means that it has none.
 *
 * @param server the key in `config.json`: a host, for Docker Hub `https://index.docker.io/v1/`
 * @throws MultiarchError `CREDENTIALS` when the helper is not there, fails, or answers something else
 */
async function askHelper(name, server, environment) {
    const program = `docker-credential-${name}`;
    const fail = (why, advice, cause) => new errors_error/* MultiarchError */._G('CREDENTIALS', `${program}, asked for ${server}, ${why}`, { advice, cause });
    if (!NAME.test(name))
        throw fail('is not the name of a program', 'Correct it in Docker’s config.json.');
    const { error, stdout, stderr } = await run(program, server, environment);
    if (error === null)
        return readAnswer(stdout, fail);
    if (stdout.includes(NOT_FOUND))
        return undefined;
    if (error.code === 'ENOENT')
        throw fail('was not found', 'Put it on the PATH, or take it out of Docker’s config.json.');
    if (error.killed === true)
        throw fail(`did not answer within ${TIMEOUT_MS / 1000} seconds`, 'Try it in a terminal.');
    // Helpers report errors on standard output too; a failed answer holds no secret.
    const said = firstLine(stderr) || firstLine(stdout) || `exit status ${error.code}`;
    throw fail(`failed: ${said}`, `Try it in a terminal: echo ${server} | ${program} get`);
}
function readAnswer(stdout, fail) {
    let answer;
    try {
        answer = JSON.parse(stdout);
    }
    catch {
        // Without the cause: the parser quotes what it read.
        throw fail('did not answer with JSON', 'Check the version of the helper.');
    }
    const { Username: username, Secret: secret } = (0,json/* isJsonObject */.OW)(answer) ? answer : {};
    if (typeof username !== 'string' || typeof secret !== 'string')
        throw fail('answered without Username and Secret', 'Check the version of the helper.');
    if (secret === '')
        return undefined;
    return username === TOKEN_USER
        ? { kind: 'refresh-token', token: secret }
        : { kind: 'password', username, password: secret };
}
function run(program, input, environment) {
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_namespaceObject.execFile)(program, ['get'], { env: environment, timeout: TIMEOUT_MS, maxBuffer: 1 << 20, windowsHide: true }, (error, stdout, stderr) => resolve({ error, stdout, stderr }));
        // A helper may exit without reading its input; its exit status says more than a broken pipe.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0]?.slice(0, 300) ?? '';
}
//# sourceMappingURL=helper.js.map
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/source.js




/**
 * Finds credentials as Docker does: the host's own helper (`credHelpers`), else the store for all hosts
 * (`credsStore`), else `auths`. With a helper, `auths` is not looked at, exactly as in Docker. Keys with a path
 * (containers-auth.json(5)) hold for the repositories below it; the longest wins.
 *
 * A helper is asked each time, because what it answers may expire; calls that run at once share one answer.
 *
 * @throws MultiarchError `CREDENTIALS` when a helper fails
 */
function credentialSource(config, { environment, mask }) {
    const asking = new once/* Once */.a('none');
    const ask = (helper, server) => asking.get(server, () => askHelper(helper, server, environment));
    return async (registry, repository) => {
        const host = (0,docker_hub/* canonicalHost */.rQ)(registry);
        const helper = helperFor(config, host);
        const credential = helper === undefined ? findAuth(config, host, repository) : await ask(helper, (0,docker_hub/* configKey */.ur)(host));
        return credential === undefined ? undefined : maskCredential(credential, mask);
    };
}
/** The helper that Docker would ask for this host; `undefined` where it would look into `auths`. */
function helperFor(config, host) {
    const key = (0,docker_hub/* configKey */.ur)(host);
    const own = Object.hasOwn(config.credHelpers, key) ? config.credHelpers[key] : undefined;
    const helper = own ?? config.credsStore;
    return helper === '' ? undefined : helper;
}
function findAuth(config, host, repository) {
    const candidates = Object.entries(config.auths)
        .map(([key, auth]) => ({ key, ...(0,docker_config_document/* scopeOfKey */.b1)(key), credential: toCredential(auth) }))
        .filter((entry) => entry.host === host && (0,docker_config_document/* isBelow */.Yw)(repository, entry.prefix))
        .filter((entry) => entry.credential !== undefined);
    // The longest path first; of several spellings of one host, the one that Docker writes.
    const rank = (entry) => entry.prefix.length * 2 + (entry.key === (0,docker_hub/* configKey */.ur)(host) ? 1 : 0);
    return candidates.sort((a, b) => rank(b) - rank(a))[0]?.credential;
}
function toCredential(entry) {
    if (entry.registrytoken)
        return { kind: 'bearer', token: entry.registrytoken };
    if (entry.identitytoken)
        return { kind: 'refresh-token', token: entry.identitytoken };
    if (!entry.auth) {
        const { username, password } = entry;
        return username && password ? { kind: 'password', username, password } : undefined;
    }
    const decoded = Buffer.from(entry.auth, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    if (colon <= 0)
        return undefined;
    // Docker strips what old versions padded with.
    const password = decoded.slice(colon + 1).replace(/\0+$/, '');
    return password === '' ? undefined : { kind: 'password', username: decoded.slice(0, colon), password };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 27:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fk: () => (/* binding */ MOVE_BACKWARDS),
/* harmony export */   w3: () => (/* binding */ TAG_WAS_PUSHED_AGAIN),
/* harmony export */   xg: () => (/* binding */ BUILD_FAILED)
/* harmony export */ });
/* unused harmony exports TAG_EXISTS, OTHER_COMMIT, TAGS_AND_INDEX_DIFFER, signIt */
/** What to do about an image that cannot be published or promoted, where the words differ from door to door. */
/** An input with a value, as it is typed there. */
function set(door, input, value) {
    return door === 'terminal' ? `--${input} ${value}` : `${input}: ${value}`;
}
const TAG_EXISTS = (door) => `Take another tag, delete this one, or build over it:\n  ${set(door, 'on-existing', 'overwrite')}`;
/** A tag that may move and stays where it is. */
const MOVE_BACKWARDS = (door) => `${door === 'terminal' ? '--allow-backwards' : 'allow-backwards: true'} moves it all the same.`;
const BUILD_FAILED = (door) => door === 'terminal'
    ? 'See why the build failed, and build it again: that completes this variant.'
    : 'See the failed build; running the failed jobs again completes this variant.';
const TAG_WAS_PUSHED_AGAIN = (door) => `Somebody has pushed this tag since. ${door === 'terminal' ? 'Build and publish again' : 'Run the whole workflow again'}.`;
const OTHER_COMMIT = (door) => {
    const without = door === 'terminal' ? '--no-check-revision' : set(door, 'check-revision', 'false');
    return `Nothing was written. Promote the tag that was built from this commit, or name the digest itself; ${without} goes without this check.`;
};
const TAGS_AND_INDEX_DIFFER = (door) => `Nothing was written. Run the stage build again so that tags and index agree, or promote with ${set(door, 'arch-tags', 'none')}.`;
/** @param what the reference of the image that is not signed as asked */
function signIt(what, kind) {
    return (door) => {
        const action = door === 'terminal' ? '' : 'actions/attest with push-to-registry: true, or ';
        const where = door === 'terminal' ? '' : ', in the workflow that is to vouch for it';
        const sign = kind === 'key' ? `cosign sign --key cosign.key ${what}` : `${action}cosign sign ${what}${where}`;
        return `Nothing was written. Sign what is to be promoted (${sign}), or correct what is asked for.`;
    };
}
//# sourceMappingURL=advice.js.map

/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ isUnmoved),
/* harmony export */   sl: () => (/* binding */ formatUnmoved),
/* harmony export */   w6: () => (/* binding */ explainUnmoved),
/* harmony export */   zN: () => (/* binding */ renderUnmoved)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4223);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5042);
/* harmony import */ var _multiarch_plan__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2973);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27);



/** Whether a tag of an image is one of those that stay where they are. */
function isUnmoved(kept, image, tag) {
    const name = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(image);
    return kept.some((one) => one.tag === tag && (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(one.image) === name);
}
/** `host/path:tag` */
function formatUnmoved({ image, tag }) {
    return `${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(image)}:${tag}`;
}
/** Which tag stays and why; what to type to have it moved. For a log's warning. */
function explainUnmoved(kept) {
    return [`${formatUnmoved(kept)} stays where it is: ${kept.reason}.`, _advice_js__WEBPACK_IMPORTED_MODULE_1__/* .MOVE_BACKWARDS */ .Fk];
}
/** A line for each, for a job's summary or a terminal. */
function renderUnmoved(kept, format, door) {
    const mark = format === 'markdown' ? '> **Kept:** ' : 'KEPT: ';
    return kept.map((one) => {
        const [message, advice] = explainUnmoved(one);
        return mark + (0,_multiarch_plan__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S)([message, (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .adviceAt */ .yk)(advice, door)].join(' '), format);
    });
}
//# sourceMappingURL=unmoved-tag.js.map

/***/ }),

/***/ 3434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ publishRequest)
/* harmony export */ });
/* harmony import */ var _stitch_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5798);
/* harmony import */ var _variant_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7282);


/** Stitches what a caller without a plan names, under just these tags, and reports it as everything is reported. */
async function publishRequest(registry, request, options = {}) {
    const { descriptor, parts } = await (0,_stitch_js__WEBPACK_IMPORTED_MODULE_0__/* .stitch */ .o9)(registry, request, options);
    const variant = (0,_variant_result_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVariant */ .V)({
        name: '',
        stitched: true,
        descriptor,
        images: request.images,
        tags: request.tags.map(({ name }) => name),
        parts,
        builds: request.sources.map(({ tag }) => ({ archTag: tag })),
    });
    return { result: { schemaVersion: 1, variants: [variant] }, failures: [], kept: [] };
}
//# sourceMappingURL=named.js.map

/***/ }),

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/world/runtime.js
var runtime = __nccwpck_require__(9765);
// EXTERNAL MODULE: ./packages/oci/lib/errors/settle.js
var settle = __nccwpck_require__(4949);
// EXTERNAL MODULE: ./packages/oci/lib/digest.js
var lib_digest = __nccwpck_require__(6888);
// EXTERNAL MODULE: ./packages/oci/lib/platform.js
var lib_platform = __nccwpck_require__(5723);
// EXTERNAL MODULE: ./packages/oci/lib/content/image-index.js
var image_index = __nccwpck_require__(108);
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
// EXTERNAL MODULE: ./packages/lifecycle/lib/advice.js
var advice = __nccwpck_require__(27);
// EXTERNAL MODULE: ./packages/oci/lib/world/once.js
var once = __nccwpck_require__(2436);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/compare.js
var compare = __nccwpck_require__(6061);
// EXTERNAL MODULE: ./node_modules/.pnpm/semver@7.8.6/node_modules/semver/functions/parse.js
var parse = __nccwpck_require__(1817);
;// CONCATENATED MODULE: ./packages/lifecycle/lib/moves/decide-move.js



/**
 * Whether a tag may be moved from what it holds to what is to be published: never to something older. Versions
 * decide where both sides have one, else the history of the two commits. What cannot be compared is moved: there is
 * no sign that it would go backwards.
 *
 * @param relation of the next commit to the one held, where versions do not decide
 */
function decideMove(held, next, relation, kind = 'release') {
    return decideByVersion(held, next, kind) ?? decideByHistory(held, next, relation, kind);
}
/** `undefined` where versions do not decide: one is none, or all commits of a branch have the same. */
function decideByVersion(held, next, kind) {
    const [before, after] = [parse(held.version ?? ''), parse(next.version ?? '')];
    if (before === null || after === null)
        return undefined;
    const order = compare(after, before);
    if (order < 0)
        return {
            moves: false,
            reason: `it holds version ${before.version}, which is newer than ${after.version}`,
        };
    if (order === 0 && kind === 'branch')
        return undefined;
    return { moves: true, reason: `version ${after.version} follows ${before.version}` };
}
function decideByHistory(held, next, relation, kind) {
    const [from, to] = [held.revision, next.revision].map((revision) => revision?.slice(0, 8) ?? 'unknown');
    switch (relation) {
        case 'same':
            return { moves: true, reason: `both are of commit ${to}` };
        case 'newer':
            return { moves: true, reason: `commit ${to} follows ${from}` };
        case 'older':
            return { moves: false, reason: `it holds commit ${from}, which follows ${to}` };
        case 'diverged':
            return kind === 'branch'
                ? { moves: true, reason: `the branch was rewritten from commit ${from} to ${to}` }
                : { moves: false, reason: `it holds commit ${from}, which is not in the history of ${to}` };
        case 'unknown':
            return { moves: true, reason: `what it holds (commit ${from}) cannot be compared with commit ${to}` };
    }
}
/** {@link decideMove}; history is only asked where it decides. */
async function judgeMove(held, next, ancestry, kind = 'release') {
    const isDecided = decideByVersion(held, next, kind) !== undefined;
    const relation = isDecided ? undefined : await relate(held, next, ancestry);
    return decideMove(held, next, relation ?? 'unknown', kind);
}
async function relate({ revision: from }, { revision: to }, ancestry) {
    if (from === undefined || to === undefined)
        return undefined;
    return from === to ? 'same' : ancestry?.(from, to);
}
/** Asks about two commits once, however many tags of however many registries hold them. */
function rememberAncestry(ancestry) {
    const answers = new once/* Once */.a();
    return (held, next) => answers.get(`${held} ${next}`, () => ancestry(held, next));
}
//# sourceMappingURL=decide-move.js.map
// EXTERNAL MODULE: ./packages/oci/lib/descriptor.js
var descriptor = __nccwpck_require__(2917);
// EXTERNAL MODULE: ./packages/oci/lib/content/manifest.js
var content_manifest = __nccwpck_require__(4199);
// EXTERNAL MODULE: ./packages/registry/lib/answer/registry-error.js
var registry_error = __nccwpck_require__(7365);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
;// CONCATENATED MODULE: ./packages/lifecycle/lib/image/content.js


/** Bytes of an image's config that are read; the largest seen have a few hundred thousand. */
const CONFIG_LIMIT = 4 * 1024 * 1024;
/**
 * Reads every image behind a digest, attestations aside.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
async function readImageContents(repository, digest) {
    const manifest = await repository.getManifest({ digest });
    const content = readManifest(manifest);
    const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
    const images = entries.filter((entry) => !isAttestation(entry));
    return Promise.all(images.map((entry) => readImageContent(repository, entry, manifest)));
}
/**
 * Reads one image: its manifest, unless `top` is it, and its config.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
async function readImageContent(repository, { digest }, top) {
    const manifest = digest === top.descriptor.digest ? top : await repository.getManifest({ digest });
    const what = (0,reference/* formatReference */.FH)({ ...repository.image, digest });
    const content = (0,content_manifest/* readManifest */.WI)(manifest, what);
    if (content.kind !== 'image')
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what} is not an image`);
    const { config, layers } = content;
    const body = (0,json/* parseJsonObject */.dw)(await repository.getBlob(config.digest, CONFIG_LIMIT), `config of ${what}`);
    return {
        platform: readPlatform(body, what),
        config: config.digest,
        labels: readLabels(body),
        layers: layers.length,
        compressedSize: [config, ...layers].reduce((sum, part) => sum + part.size, 0),
    };
}
function readPlatform({ os, architecture, variant }, what) {
    if (typeof os !== 'string' || typeof architecture !== 'string')
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `the config of ${what} names no platform`);
    const hasVariant = typeof variant === 'string' && variant !== '';
    return { architecture, os, ...(hasVariant ? { variant } : {}) };
}
/** `config.Labels` (image-spec config.md), where there are any. */
function readLabels({ config }) {
    const labels = (0,json/* isJsonObject */.OW)(config) && (0,json/* isJsonObject */.OW)(config.Labels) ? config.Labels : {};
    return Object.fromEntries(Object.entries(labels).filter((pair) => typeof pair[1] === 'string'));
}
//# sourceMappingURL=content.js.map
;// CONCATENATED MODULE: ./packages/lifecycle/lib/moves/tagged-image.js





/**
 * What is behind a tag that is about to be moved, with version and commit as the index or its first image says
 * them; `undefined` when there is no such tag. One GET where annotations say both. What is no image, or is not whole,
 * says nothing of itself: it is no reason not to replace it.
 *
 * @throws RegistryError
 */
async function readTaggedImage(repository, tag) {
    try {
        return await read(repository, tag);
    }
    catch (error) {
        if (!isUnreadable(error))
            throw error;
    }
    // It may have been spoilt on its way, and be something newer.
    try {
        return await read(repository, tag);
    }
    catch (error) {
        if (!isUnreadable(error))
            throw error;
        return {};
    }
}
/** Whether it is what is there that is wrong, or that a part of it is missing. */
function isUnreadable(error) {
    if (error instanceof registry_error/* RegistryError */.gl && error.notFound)
        return true;
    return error instanceof errors_error/* MultiarchError */._G && error.code === 'INVALID_CONTENT';
}
async function read(repository, tag) {
    const manifest = await repository.findManifest({ tag });
    if (manifest === undefined)
        return undefined;
    const { digest } = manifest.descriptor;
    const said = originOf(manifest, []);
    if (said.revision !== undefined && said.version !== undefined)
        return { digest, ...said };
    const content = (0,content_manifest/* readManifest */.WI)(manifest);
    const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
    const [first] = entries.filter((entry) => !(0,descriptor/* isAttestation */.H3)(entry));
    const image = first === undefined || content.kind === 'unknown'
        ? undefined
        : await readImageContent(repository, first, manifest);
    return { digest, ...originOf(manifest, image === undefined ? [] : [image]) };
}
/** What annotations say goes before labels: they are of what is published, labels of what it was built from. */
function originOf(manifest, images) {
    const content = (0,content_manifest/* readManifest */.WI)(manifest);
    const annotations = content.kind === 'unknown' ? {} : content.annotations;
    return readOrigin([annotations, ...images.map(({ labels }) => labels)]);
}
//# sourceMappingURL=tagged-image.js.map
;// CONCATENATED MODULE: ./packages/lifecycle/lib/moves/find-unmoved.js



/**
 * The tags that would go backwards. What each of them holds is read for that, all at once, from every registry: they
 * may differ.
 *
 * @throws RegistryError with everything that could not be read
 */
async function findUnmoved(registry, questions, rules) {
    if (rules.allowBackwards)
        return [];
    const judged = await (0,settle/* settle */.G9)(questions.map(async ({ image, tag, ...rest }) => {
        const { moves, reason } = await judgeTag(registry, { image, tag, ...rest }, rules);
        return moves ? [] : [{ image, tag, reason }];
    }));
    return judged.flat();
}
async function judgeTag(registry, { image, tag, next, digest }, { ancestry, kind }) {
    const held = await readTaggedImage(registry.repository(image), tag);
    if (held === undefined)
        return { moves: true, reason: 'it is new' };
    if (digest !== undefined && held.digest === digest)
        return { moves: true, reason: 'it holds this already' };
    return judgeMove(held, next, ancestry, kind);
}
//# sourceMappingURL=find-unmoved.js.map
// EXTERNAL MODULE: ./packages/lifecycle/lib/moves/unmoved-tag.js
var unmoved_tag = __nccwpck_require__(197);
// EXTERNAL MODULE: ./packages/lifecycle/lib/publish/sources.js
var publish_sources = __nccwpck_require__(3209);
// EXTERNAL MODULE: ./packages/lifecycle/lib/publish/stitch.js
var stitch = __nccwpck_require__(5798);
// EXTERNAL MODULE: ./packages/lifecycle/lib/publish/variant-result.js
var variant_result = __nccwpck_require__(7282);
;// CONCATENATED MODULE: ./packages/lifecycle/lib/publish/publish.js










/**
 * Publishes what the legs of a plan built: each variant whose legs have all reported, whatever became of the
 * others. Variants of several platforms are stitched; for one of a single platform the remaining tags are set. A tag
 * that may move and holds something newer, in this registry or that, stays where it is there.
 */
async function publish(registry, plan, reports, options = {}) {
    const images = plan.images.map((image) => (0,reference/* parseImageName */["if"])(image));
    const { ancestry } = options;
    const run = {
        registry,
        plan,
        images,
        options: ancestry === undefined ? options : { ...options, ancestry: rememberAncestry(ancestry) },
    };
    const outcomes = await Promise.all(plan.variants.map(async (variant) => {
        try {
            return await publishVariant(run, variant, reports);
        }
        catch (error) {
            return failureOf(variant, error);
        }
    }));
    const failures = outcomes.flatMap((outcome) => (outcome instanceof errors_error/* MultiarchError */._G ? [outcome] : []));
    const published = outcomes.flatMap((outcome) => outcome === undefined || outcome instanceof errors_error/* MultiarchError */._G ? [] : [outcome]);
    const variants = published.map(({ variant }) => variant);
    return {
        result: { schemaVersion: 1, mode: plan.mode, revision: plan.revision, variants },
        failures,
        kept: published.flatMap(({ kept }) => kept),
    };
}
/** The same failure, with the variant that it is about. */
function failureOf({ name }, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const { code, advice } = cause instanceof errors_error/* MultiarchError */._G ? cause : { code: 'REGISTRY', advice: undefined };
    return new errors_error/* MultiarchError */._G(code, `${name === '' ? 'the image' : name}: ${message}`, { advice, cause });
}
async function publishVariant(run, variant, reports) {
    const { registry, plan, images } = run;
    const { log = runtime/* silent */.K, dryRun = false } = run.options;
    const legs = variant.legs.map((index) => reports.find(({ leg }) => leg === index));
    const missing = variant.legs.filter((_, position) => legs[position] === undefined);
    if (missing.length > 0)
        throw new errors_error/* MultiarchError */._G('BUILD', `not built for ${missing.map((index) => plan.legs[index]?.platform ?? `leg ${index}`).join(', ')}`, { advice: advice/* BUILD_FAILED */.xg });
    if (!plan.push)
        return undefined;
    const built = legs.flatMap((report, position) => report === undefined ? [] : [toBuilt(report, variant.archTags[position])]);
    // The build of a single platform may have written final tags itself.
    const written = variant.stitched ? [] : built.flatMap(({ report }) => report.tags);
    const tags = variant.tags.filter(({ name }) => !written.includes(name));
    const [ready, kept] = await (0,settle/* settle */.G9)([
        variant.stitched ? stitched(run, variant, built) : single(run, built, tags),
        judge(run, variant, tags),
    ]);
    for (const one of kept)
        log.warning(...(0,unmoved_tag/* explainUnmoved */.w6)(one));
    if (ready.manifest !== undefined && !dryRun) {
        if (variant.stitched)
            await keepReachable(run, ready.manifest, tags, kept);
        await (0,stitch/* writeTags */.p)(registry, ready.manifest, images, tags, { log, kept });
    }
    const described = (0,variant_result/* describeVariant */.V)({
        ...ready,
        name: variant.name,
        stitched: variant.stitched,
        images,
        tags: variant.tags.map(({ name }) => name),
        kept,
        builds: built.map(({ report, source }) => ({ archTag: source.tag, reused: report.reused })),
    });
    return { variant: described, kept };
}
/** The tags that would go backwards: people rewrite branches, and nothing that was released. */
function judge({ registry, plan, images, options }, variant, tags) {
    const movable = tags.filter(({ mutable }) => mutable);
    const next = publishedAs(plan, variant);
    const questions = images.flatMap((image) => movable.map(({ name: tag }) => ({ image, tag, next })));
    return findUnmoved(registry, questions, {
        allowBackwards: plan.allowBackwards ?? false,
        kind: plan.mode === 'branch' || plan.mode === 'preview' ? 'branch' : 'release',
        ancestry: options.ancestry,
    });
}
/** What the tags of this variant are going to say of themselves, as it will be read from them. */
function publishedAs({ legs, revision, tag }, { annotations, legs: own }) {
    const labels = legs[own[0] ?? 0]?.labels ?? {};
    return readOrigin([annotations, labels, { [REVISION_LABEL]: revision, [VERSION_LABEL]: tag }]);
}
/** Where all tags of an index stay, its digest is all there is to find it by. */
async function keepReachable({ registry, images }, manifest, tags, kept) {
    const untagged = images.filter((image) => tags.every(({ name }) => (0,unmoved_tag/* isUnmoved */.bV)(kept, image, name)));
    const { digest } = manifest.descriptor;
    await (0,settle/* settle */.G9)(untagged.map((image) => registry.repository(image).putManifest({ digest }, manifest)));
}
async function stitched({ registry, images, options }, { annotations }, built) {
    const sources = built.map(({ source }) => source);
    const index = await (0,stitch/* assemble */.fT)(registry, { images, sources, annotations }, options);
    return { descriptor: index.descriptor, parts: index.parts, manifest: index };
}
function toBuilt(report, archTag) {
    const digest = (0,lib_digest/* parseDigest */.m)(report.digest, `digest that leg ${report.leg} reported`);
    const platform = (0,lib_platform/* parsePlatform */.Y8)(report.platform);
    const { mediaType, size } = report;
    const expected = {
        ...(mediaType === undefined ? {} : { mediaType }),
        ...(size === undefined ? {} : { size }),
    };
    return {
        report,
        source: { platform, digest, ...expected, ...(archTag === undefined ? {} : { tag: archTag }) },
    };
}
/** A single platform needs no index: its own manifest gets the tags that its build has not written yet. */
async function single({ registry, images, options: { log = runtime/* silent */.K, clock, dryRun = false } }, [only], tags) {
    const sources = only === undefined ? [] : [only.source];
    const [resolved] = await (0,publish_sources/* resolveSources */.l)(registry, images, sources, clock);
    const [image] = images;
    if (resolved === undefined || image === undefined)
        throw new errors_error/* MultiarchError */._G('INVALID_INPUT', 'has no platform or no image');
    const part = (0,image_index/* resolvePart */.u)(resolved);
    for (const warning of part.warnings)
        log.warning(warning);
    const { descriptor } = resolved;
    if (tags.length === 0 || dryRun)
        return { descriptor, parts: [part] };
    const manifest = await registry.repository(image).getManifest({ digest: descriptor.digest });
    return { descriptor, parts: [part], manifest };
}
//# sourceMappingURL=publish.js.map

/***/ }),

/***/ 5381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderResult)
});

// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/measure.js
var measure = __nccwpck_require__(4842);
// EXTERNAL MODULE: ./packages/plan/lib/report/table.js
var table = __nccwpck_require__(2973);
;// CONCATENATED MODULE: ./packages/plan/lib/report/gantt.js
/** A Mermaid Gantt chart in a Markdown fence, which GitHub draws, in the reader's time. */
function renderGantt(sections) {
    const lines = sections.flatMap(({ name, bars }) => [
        `  section ${label(name)}`,
        // A bar without width is drawn as if it were a day.
        ...bars.map((bar) => `  ${label(bar.name)} :${bar.start}, ${Math.max(bar.end, bar.start + 1)}`),
    ]);
    return [
        '```mermaid',
        'gantt',
        '  dateFormat x',
        '  axisFormat %H:%M:%S',
        '  todayMarker off',
        ...lines,
        '```',
    ].join('\n');
}
/** Text from outside, without the characters that mean something in a chart or would end the fence. */
function label(text) {
    const plain = text.replace(/[^\p{L}\p{N}./()_+-]+/gu, ' ').trim();
    return plain === '' ? 'unnamed' : plain;
}
//# sourceMappingURL=gantt.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/report/leg.js



/** What a leg made, for the summary of its job, in Markdown. */
function renderLeg(leg, report) {
    const title = renderText(nameLeg(report), 'markdown');
    const pulls = report.images.flatMap((image) => pullsOf(image, report));
    return [
        `## Build: ${title}`,
        formatTable(['', ''], factsOf(leg, report), 'markdown'),
        ...(pulls.length === 0 ? [] : [['```sh', ...pulls, '```'].join('\n')]),
        ...renderTimeline([report]),
    ].join('\n\n');
}
/**
 * When each build began and how long its parts took, as pictures; none where no report says. Builds of different
 * machines are drawn on one axis, as far as their clocks agree.
 */
function renderTimeline(reports) {
    const timed = reports.filter(({ startedAt }) => startedAt !== undefined);
    const sections = timed.map((report) => {
        let at = report.startedAt ?? 0;
        const parts = report.parts ?? [{ name: report.reused ? 'reuse' : 'build', seconds: report.seconds }];
        const bars = parts.map(({ name, seconds }) => {
            const start = at;
            at += Math.round(seconds * 1000);
            return { name: `${name} (${(0,measure/* formatSeconds */.X)(seconds)})`, start, end: at };
        });
        return { name: nameLeg(report), bars };
    });
    return sections.length === 0 ? [] : [renderGantt(sections)];
}
function nameLeg({ variant, platform }) {
    return variant === '' ? platform : `${variant} on ${platform}`;
}
function factsOf(leg, report) {
    const { digest, compressedSize, reused, seconds, tags } = report;
    return [
        ['Dockerfile', leg.target === undefined ? leg.dockerfile : `${leg.dockerfile}, stage ${leg.target}`],
        ['Commit', leg.revision],
        ['Result', describe(leg, reused)],
        ['Tags', tags.join(', ')],
        ['Digest', digest ?? ''],
        ['Size', compressedSize === undefined ? '' : `${formatSize(compressedSize)} compressed`],
        ['Tested', leg.smokeTest ?? ''],
        ['Time', formatSeconds(seconds)],
    ].filter(([, value]) => value !== '');
}
function describe({ push }, reused) {
    if (reused)
        return 'reused: it had been built from this commit and these inputs';
    return push ? 'built and pushed' : 'built, not pushed';
}
function pullsOf(image, { tags, digest }) {
    if (digest === undefined)
        return [];
    const [tag] = tags;
    return [`docker pull ${image}${tag === undefined ? '' : `:${tag}`}@${digest}`];
}
//# sourceMappingURL=leg.js.map
// EXTERNAL MODULE: ./packages/lifecycle/lib/moves/unmoved-tag.js
var unmoved_tag = __nccwpck_require__(197);
;// CONCATENATED MODULE: ./packages/lifecycle/lib/publish/result-report.js



/**
 * What was published, what was not, and which tags stayed where they were, for a job's summary or a terminal.
 *
 * @param door where it is read: a failure comes with advice
 * @param reports of the builds, where there were any: how large images are, and how long each part took
 */
function renderResult({ result, failures, kept }, format, door, reports = []) {
    const heading = format === 'markdown' ? '## Published images' : 'Published images';
    const nothing = result.variants.length === 0 ? ['Nothing was published.'] : [];
    const failed = failures.map((failure) => `${format === 'markdown' ? '> **Failed:** ' : 'FAILED: '}${(0,table/* renderText */.S)((0,error/* explain */.WE)(failure, door), format)}`);
    const parts = result.variants.map((variant) => renderVariant(variant, reports, format));
    const timeline = format === 'markdown' ? renderTimeline(reports) : [];
    return [heading, ...failed, ...(0,unmoved_tag/* renderUnmoved */.zN)(kept, format, door), ...nothing, ...parts, ...timeline].join('\n\n');
}
function renderVariant(variant, reports, format) {
    const kind = variant.stitched ? 'index' : 'image';
    const title = variant.name === '' ? `The ${kind} ${variant.digest}` : `${variant.name}: ${kind} ${variant.digest}`;
    const own = (platform) => reports.find((report) => report.variant === variant.name && report.platform === platform.platform);
    const isKnown = variant.platforms.some((platform) => own(platform) !== undefined);
    const platforms = (0,table/* formatTable */.k)(['Platform', 'Arch tag', 'Digest', 'Attestations', 'Reused', ...(isKnown ? ['Compressed', 'Time'] : [])], variant.platforms.map((platform) => [
        platform.platform,
        platform.archTag ?? '',
        platform.digest,
        String(platform.attestations.length),
        platform.reused ? 'yes' : 'no',
        ...(isKnown ? describeBuild(own(platform)) : []),
    ]), format);
    const pulls = variant.images.flatMap(({ image, ref, tags }) => tags.length === 0 ? [`docker pull ${ref}`] : tags.map((tag) => `docker pull ${image}:${tag}`));
    const commands = format === 'markdown' ? ['```sh', ...pulls, '```'] : pulls;
    const head = (0,table/* renderText */.S)(title, format);
    return [format === 'markdown' ? `### ${head}` : head, platforms, commands.join('\n')].join('\n\n');
}
function describeBuild(report) {
    if (report === undefined)
        return ['', ''];
    const { compressedSize, seconds } = report;
    return [compressedSize === undefined ? '' : (0,measure/* formatSize */.o)(compressedSize), (0,measure/* formatSeconds */.X)(seconds)];
}
//# sourceMappingURL=result-report.js.map

/***/ }),

/***/ 3209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ resolveSources)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4949);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4223);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5723);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5391);
/* harmony import */ var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4199);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7232);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7365);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27);




/** Milliseconds for which a manifest that a build has just reported may still be missing in a registry. */
const VISIBLE_WITHIN = 30_000;
const FIRST_WAIT = 250;
/**
 * Finds each source in each image's repository: one HEAD each, all in parallel, nothing is downloaded. Only
 * where a source turns out to be an index (BuildKit's attestations) its entries are read, once.
 *
 * @throws MultiarchError with everything that is wrong: a source that is missing somewhere, one that changed
 *   since it was reported, or one that differs between registries. Nothing has been written then.
 */
async function resolveSources(registry, images, sources, clock = _multiarch_registry__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m) {
    const found = await (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .settleRows */ .BR)(sources.map((source) => images.map((image) => locate(registry, image, source, clock))));
    return Promise.all(sources.map(async (source, index) => readEntries(registry, agree(source, found[index] ?? []), source)));
}
async function locate(registry, image, source, clock) {
    const reference = referenceTo(image, source);
    const descriptor = await headWhenVisible(registry, reference, source.digest, clock);
    if (source.digest !== undefined && descriptor.digest !== source.digest)
        throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .MultiarchError */ ._G('CONFLICT', `${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference)} holds ${descriptor.digest}, but its build reported ${source.digest}`, { advice: _advice_js__WEBPACK_IMPORTED_MODULE_4__/* .TAG_WAS_PUSHED_AGAIN */ .w3 });
    for (const member of ['mediaType', 'size'])
        if (source[member] !== undefined && descriptor[member] !== source[member])
            throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .MultiarchError */ ._G('CONFLICT', `${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference)} is said to have ${member} ${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(descriptor[member])}, but its build reported ${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(source[member])}`, { advice: 'The registry, or a proxy before it, describes what it holds wrongly.' });
    return { reference, descriptor };
}
function referenceTo({ registry, repository }, { tag, digest }) {
    if (tag !== undefined)
        return { registry, repository, tag };
    if (digest !== undefined)
        return { registry, repository, digest };
    throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .MultiarchError */ ._G('INVALID_INPUT', 'a source needs a tag or a digest');
}
/**
 * Registries may take seconds to show what was just pushed. There is something to wait for only when a build
 * has reported the digest; otherwise a missing tag is simply missing.
 */
async function headWhenVisible(registry, reference, expected, clock) {
    const end = clock.now() + VISIBLE_WITHIN;
    for (let wait = FIRST_WAIT;; wait *= 2) {
        try {
            return await registry.repository(reference).headManifest(reference);
        }
        catch (error) {
            const isMissing = error instanceof _multiarch_registry__WEBPACK_IMPORTED_MODULE_5__/* .RegistryError */ .gl && error.notFound;
            if (!isMissing || expected === undefined || clock.now() + wait > end)
                throw error;
            await clock.sleep(wait);
        }
    }
}
/** The same push must have given the same content everywhere. */
function agree(source, places) {
    const [first, ...others] = places;
    if (first === undefined)
        throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .MultiarchError */ ._G('INVALID_INPUT', 'no image to publish to');
    const same = (a, b) => a.digest === b.digest && a.size === b.size && a.mediaType === b.mediaType;
    const other = others.find(({ descriptor }) => !same(descriptor, first.descriptor));
    if (other === undefined)
        return first;
    throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .MultiarchError */ ._G('CONFLICT', `the image for ${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(source.platform)} differs between registries: ` +
        `${describe(first)}, ${describe(other)}`, { advice: 'Build it once and push it to all registries in the same build.' });
}
function describe({ reference, descriptor: { digest, mediaType, size } }) {
    return `${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference)} is ${digest} (${mediaType}, ${size} bytes)`;
}
async function readEntries(registry, { reference, descriptor }, { platform }) {
    const source = { name: (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)(reference), platform, descriptor };
    if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_7__/* .isIndexType */ .$U)(descriptor.mediaType))
        return source;
    const manifest = await registry.repository(reference).getManifest({ digest: descriptor.digest });
    const content = (0,_multiarch_oci_content__WEBPACK_IMPORTED_MODULE_8__/* .readManifest */ .WI)(manifest, (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatImageName */ .eS)(reference));
    return content.kind === 'index' ? { ...source, manifests: content.manifests } : source;
}
//# sourceMappingURL=sources.js.map

/***/ }),

/***/ 5798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   o9: () => (/* binding */ stitch),
/* harmony export */   p: () => (/* binding */ writeTags)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9765);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4223);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4949);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5042);
/* harmony import */ var _multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(108);
/* harmony import */ var _moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(197);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3209);




/**
 * Writes one index of several platforms' images: a HEAD for each source in each registry, then a PUT for each
 * tag. Tags that may move are moved only once every other tag is written everywhere, so that no failure leaves
 * `latest` on something half-published; a re-run writes identical bytes and so always converges.
 *
 * @throws MultiarchError before anything is written when a source is missing, changed or wrong; afterwards when
 *   a registry refused a tag (then it says which tags stand where)
 */
async function stitch(registry, request, options = {}) {
    const index = await assemble(registry, request, options);
    if (!options.dryRun)
        await writeTags(registry, index, request.images, request.tags, options);
    return index;
}
/**
 * The index that is to be written: a HEAD for each source in each registry.
 *
 * @throws MultiarchError when a source is missing, changed or wrong
 */
async function assemble(registry, { images, sources, annotations }, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .silent */ .K, clock } = {}) {
    const resolved = await (0,_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSources */ .l)(registry, images, sources, clock);
    const { descriptor, bytes, parts, warnings } = (0,_multiarch_oci_content__WEBPACK_IMPORTED_MODULE_2__/* .assembleIndex */ .H)(resolved, annotations);
    for (const warning of warnings)
        log.warning(warning);
    return { descriptor, bytes, parts };
}
/**
 * Writes a manifest under tags of several images, registries in parallel: first the tags that stay, and only when
 * all of them are there in all registries, the tags that move.
 *
 * @throws MultiarchError naming each tag that could not be written, and those that stand
 */
async function writeTags(registry, manifest, images, tags, { log = _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .silent */ .K, kept = [] } = {}) {
    const written = [];
    const put = async (image, names) => {
        const outcomes = await registry.repository(image).putTags(names, manifest);
        for (const [position, tag] of names.entries()) {
            if (outcomes[position]?.status !== 'fulfilled')
                continue;
            written.push(`${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatImageName */ .eS)(image)}:${tag}`);
            log.info(`${(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .formatReference */ .FH)({ ...image, tag })} → ${manifest.descriptor.digest}`);
        }
        return outcomes;
    };
    for (const mutable of [false, true]) {
        const round = tags.filter((tag) => tag.mutable === mutable).map(({ name }) => name);
        const outcomes = await Promise.all(images.map((image) => put(image, round.filter((tag) => !(0,_moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnmoved */ .bV)(kept, image, tag)))));
        reportPartial(outcomes.flat(), written);
    }
}
function reportPartial(outcomes, written) {
    try {
        (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_5__/* .throwAll */ .Kx)(outcomes);
    }
    catch (error) {
        if (!(error instanceof _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__/* .MultiarchError */ ._G))
            throw error;
        const standing = written.length === 0 ? 'No tag was written.' : `Written: ${[...written].sort().join(', ')}.`;
        throw new _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__/* .MultiarchError */ ._G(error.code, `${error.message}\n${standing}`, {
            cause: error,
            advice: (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_7__/* .joinAdvice */ .f7)([
                error.advice,
                'Running again writes the same content and completes what is missing.',
            ]),
        });
    }
}
//# sourceMappingURL=stitch.js.map

/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeVariant)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4223);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5723);
/* harmony import */ var _moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(197);


/** The part of the result document that says it. */
function describeVariant(variant) {
    const { digest, mediaType, size } = variant.descriptor;
    const images = variant.images.map((name) => {
        const image = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .formatImageName */ .eS)(name);
        const tags = variant.tags.filter((tag) => !(0,_moves_unmoved_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnmoved */ .bV)(variant.kept ?? [], name, tag));
        return { image, ref: `${image}@${digest}`, tags };
    });
    const platforms = variant.parts.map(({ image, attestations, source }, position) => {
        const { archTag, reused = false } = variant.builds[position] ?? {};
        return {
            platform: (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(source.platform),
            digest: image.digest,
            mediaType: image.mediaType,
            size: image.size,
            ...(archTag === undefined ? {} : { archTag }),
            reused,
            attestations: attestations.map((attestation) => attestation.digest),
        };
    });
    return { name: variant.name, stitched: variant.stitched, digest, mediaType, size, images, platforms };
}
//# sourceMappingURL=variant-result.js.map

/***/ }),

/***/ 6064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ol: () => (/* binding */ digestOf),
  tH: () => (/* binding */ hasDigest)
});

// UNUSED EXPORTS: sha256

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./packages/oci/lib/content/hash.js

/** The sha256 digest of these bytes. */
function digestOf(bytes) {
    return `sha256:${(0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Whether the bytes have this digest. sha256 and sha512 are computed; for any other algorithm the answer is
 * `undefined`: we cannot tell.
 */
function hasDigest(bytes, digest) {
    const [algorithm = '', encoded] = digest.split(':', 2);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return undefined;
    return (0,external_node_crypto_namespaceObject.createHash)(algorithm).update(bytes).digest('hex') === encoded;
}
/** See {@link Sha256}; what programs that run on Node give. */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
//# sourceMappingURL=hash.js.map

/***/ }),

/***/ 108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ assembleIndex),
/* harmony export */   u: () => (/* binding */ resolvePart)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2917);
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2698);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5391);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5723);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6064);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4199);







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
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_INPUT', 'an index needs at least one image');
    const parts = sources.map(resolvePart);
    refuseDuplicates(parts);
    const images = parts.map((part) => part.image);
    const entries = dedupe([...images, ...parts.flatMap((part) => part.attestations)]);
    const hasAnnotations = Object.keys(annotations).length > 0;
    const mediaType = !hasAnnotations && entries.every(fitsDockerList) ? _media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCKER_LIST */ .Y2 : _media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .OCI_INDEX */ .$p;
    const bytes = encode({
        schemaVersion: 2,
        mediaType,
        manifests: entries.map(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .orderDescriptor */ .GJ),
        ...(hasAnnotations ? { annotations: (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .sortMembers */ .kZ)(annotations) } : {}),
    });
    const descriptor = { mediaType, digest: (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return { bytes, descriptor, parts, warnings: parts.flatMap((part) => part.warnings) };
}
/** Docker's list knows neither annotations nor the other members that OCI has added to descriptors. */
function fitsDockerList({ mediaType, annotations, artifactType, data }) {
    const hasMore = [annotations, artifactType, data].some((member) => member !== undefined);
    return (0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isDockerType */ .$F)(mediaType) && !hasMore;
}
function encode(body) {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    if (bytes.byteLength <= _manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ)
        return bytes;
    throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `the index would have ${bytes.byteLength} bytes; registries take ${_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_MANIFEST_BYTES */ .ZJ}`);
}
/**
 * The image of a source and what speaks of it, whether the source is that image or BuildKit's index around it.
 *
 * @throws MultiarchError `CONFLICT` when the source does not hold exactly one image for its platform, or holds
 *   another index; `INVALID_CONTENT` when the image is schema 1
 */
function resolvePart(source) {
    const entries = entriesOf(source);
    const attestations = entries.filter(_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3);
    const others = entries.filter((entry) => !(0,_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttestation */ .H3)(entry));
    const image = chooseImage(source, others);
    const speaksOf = (entry) => entry.annotations?.[_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTESTATION_SUBJECT */ ._L];
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
    if (!(0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(descriptor.mediaType))
        return [descriptor];
    if (manifests === undefined)
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${name} is an index whose entries were not read`);
    const nested = manifests.find((entry) => (0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(entry.mediaType));
    if (nested === undefined)
        return manifests;
    throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('CONFLICT', `${name} (${descriptor.digest}) is an index that holds another index (${nested.digest})`, { advice: 'Name the image manifest itself, by digest, as the source.' });
}
/** The one image for the platform that was asked for. */
function chooseImage({ name, platform }, images) {
    const chosen = matchImage(platform, images);
    if (chosen === undefined) {
        const found = images.map((entry) => (entry.platform ? quotePlatform(entry.platform) : 'no platform'));
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('CONFLICT', `${name} should hold one image for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(platform)}, but holds ${found.join(', ') || 'none'}`, { advice: 'Check the platform of the leg and a `FROM --platform=…` in its Dockerfile.' });
    }
    if ((0,_media_type_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema1Type */ .hy)(chosen.mediaType))
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${name} is a schema 1 manifest, which an index cannot hold`);
    return chosen;
}
/** Of several images the one whose variant is exactly what was asked for wins. */
function matchImage(wanted, images) {
    if (images.every(({ platform }) => platform === undefined)) {
        const image = onlyOne(images);
        return image === undefined ? undefined : { ...image, platform: wanted };
    }
    const matches = images.filter(({ platform }) => platform && (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .satisfiesPlatform */ .dq)(platform, wanted));
    const exact = matches.filter(({ platform }) => platform && (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .samePlatform */ .my)(platform, wanted));
    return onlyOne(exact.length > 0 ? exact : matches);
}
function onlyOne(images) {
    const [only, ...more] = dedupe(images);
    return more.length === 0 ? only : undefined;
}
/** As `formatPlatform`, fit for a message although its text came from outside. */
function quotePlatform(platform) {
    const text = (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .formatPlatform */ .Bq)(platform);
    return /^[\w./-]{1,100}$/.test(text) ? text : (0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text);
}
function refuseDuplicates(parts) {
    const byPlatform = new Map();
    const byDigest = new Map();
    for (const part of parts) {
        const platform = platformOf(part);
        const key = (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .platformKey */ .Ng)(platform);
        const rival = byPlatform.get(key);
        if (rival !== undefined)
            throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('CONFLICT', `${rival.source.name} and ${part.source.name} are both for ${quotePlatform(platform)}`);
        const twin = byDigest.get(part.image.digest);
        if (twin !== undefined)
            throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('CONFLICT', `${quotePlatform(platformOf(twin))} and ${quotePlatform(platform)} are the same image (${part.image.digest})`, { advice: 'One of the builds ran for the wrong platform; check its runner and its Dockerfile.' });
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

/***/ }),

/***/ 4199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES)
/* harmony export */ });
/* harmony import */ var _descriptor_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2917);
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8530);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
/* harmony import */ var _media_type_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5391);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6064);





/** Registries and clients should take manifests up to this size (distribution-spec, "Pushing manifests"). */
const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;
/**
 * A manifest as it came over the wire.
 *
 * @param contentType the answer's `Content-Type`; parameters are ignored. Missing or generic: the body decides
 * @param what whose it is, for messages
 * @throws MultiarchError `INVALID_CONTENT` when it is not a JSON object, is schema 1, or its type and its bytes
 *   contradict each other (CVE-2021-41190)
 */
function manifestOf(bytes, contentType, what) {
    const claimed = contentType === undefined ? undefined : (0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(contentType);
    if (claimed !== undefined && (0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isSchema1Type */ .hy)(claimed))
        throw schema1(what);
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, what);
    if (body.schemaVersion === 1)
        throw schema1(what);
    const mediaType = decideMediaType(body, claimed, what);
    refuseAmbiguity(body, mediaType, what);
    return { bytes, descriptor: { mediaType, digest: (0,_hash_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), size: bytes.byteLength } };
}
function schema1(what) {
    return new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} is a schema 1 manifest, which has been retired`, {
        advice: 'Push the image again with a Docker version of this decade.',
    });
}
/** Types that say nothing about the content: what servers send when they do not know. */
const GENERIC = new Set(['', 'application/json', 'application/octet-stream', 'text/plain']);
function decideMediaType(body, claimed, what) {
    const written = writtenMediaType(body, what);
    const known = claimed === undefined || GENERIC.has(claimed) ? undefined : claimed;
    if (written !== undefined && known !== undefined && written !== known)
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} was sent as ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(known)} but says of itself that it is ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(written)}`);
    const mediaType = known ?? written;
    if (mediaType !== undefined)
        return mediaType;
    if (Array.isArray(body.manifests))
        return _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI_INDEX */ .$p;
    if (Array.isArray(body.layers))
        return _media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .OCI_MANIFEST */ .EG;
    throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} is neither an image manifest nor an index`);
}
function writtenMediaType({ mediaType }, what) {
    if (mediaType === undefined || mediaType === null || mediaType === '')
        return undefined;
    if (typeof mediaType === 'string')
        return (0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .essence */ .Pf)(mediaType);
    throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} has mediaType ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(mediaType)}`);
}
/** A document that is both an image and an index means different things to different readers. */
function refuseAmbiguity(body, mediaType, what) {
    const hasImage = body.layers !== undefined || body.config !== undefined;
    const hasIndex = body.manifests !== undefined;
    if (hasImage && hasIndex)
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} has both 'manifests' and 'layers' or 'config'`);
    if (((0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(mediaType) && hasImage) || ((0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageType */ .G1)(mediaType) && hasIndex))
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} is not what its type ${mediaType} says`);
}
/**
 * What the bytes say. A type that we do not know is no error (image-spec `image-index.md`).
 *
 * @param what whose they are, for messages; by default their digest
 * @throws MultiarchError `INVALID_CONTENT` when a member that the specification requires is missing or malformed
 */
function readManifest({ bytes, descriptor }, what = descriptor.digest) {
    const isIndex = (0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isIndexType */ .$U)(descriptor.mediaType);
    if (!isIndex && !(0,_media_type_js__WEBPACK_IMPORTED_MODULE_0__/* .isImageType */ .G1)(descriptor.mediaType))
        return { kind: 'unknown' };
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, what);
    const hasSubject = body.subject !== undefined && body.subject !== null;
    const common = {
        annotations: (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .parseAnnotations */ .KX)(body.annotations, what),
        ...(hasSubject ? { subject: (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDescriptor */ .BA)(body.subject, `${what}: subject`) } : {}),
    };
    if (isIndex)
        return { kind: 'index', manifests: readList(body.manifests, `${what}: manifests`), ...common };
    const config = (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDescriptor */ .BA)(body.config, `${what}: config`);
    return { kind: 'image', config, layers: readList(body.layers, `${what}: layers`), ...common };
}
/** Go writes an empty list as `null`. */
function readList(value, what) {
    if (value === null)
        return [];
    if (!Array.isArray(value))
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_3__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} is not a list`);
    return value.map((entry, index) => (0,_descriptor_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDescriptor */ .BA)(entry, `${what}[${index}]`));
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 2917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ parseDescriptor),
/* harmony export */   GJ: () => (/* binding */ orderDescriptor),
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   KX: () => (/* binding */ parseAnnotations),
/* harmony export */   _L: () => (/* binding */ ATTESTATION_SUBJECT)
/* harmony export */ });
/* unused harmony export ATTESTATION_TYPE */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6888);
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);



/** BuildKit's annotations on the descriptor of an attestation manifest (attestation-storage.md). */
const ATTESTATION_TYPE = 'vnd.docker.reference.type';
const ATTESTATION_SUBJECT = 'vnd.docker.reference.digest';
/**
 * Checks a descriptor that came from outside. Optional members that are `null` are left out: Go, in which
 * registries and runtimes are written, reads `null` as nothing there.
 *
 * @param what whose it is, for the message
 * @throws MultiarchError `INVALID_CONTENT`
 */
function parseDescriptor(value, what) {
    const refuse = (why) => new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what}: ${why}`);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw refuse(`a descriptor must be an object, not ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}`);
    const { mediaType, size } = value;
    if (mediaType === undefined || mediaType === '')
        throw refuse('a descriptor has no mediaType');
    if (!isTypeName(mediaType))
        throw refuse(`a descriptor has mediaType ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(mediaType)}`);
    if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
        throw refuse(`a descriptor has size ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(size)}`);
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(value.digest, what);
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
        parseAnnotations(annotations, what);
    if (data !== undefined && typeof data !== 'string')
        throw refuse('data is not a string');
    if (artifactType !== undefined && !isTypeName(artifactType))
        throw refuse(`a descriptor has artifactType ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(artifactType)}`);
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
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
function parseAnnotations(value, what) {
    if (value === undefined || value === null)
        return {};
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what}: annotations is not an object`);
    const wrong = Object.entries(value).find(([, text]) => typeof text !== 'string');
    if (wrong === undefined)
        return value;
    throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what}: annotation ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(wrong[0])} is not a string`);
}
/** Whether BuildKit marked this entry of an index as the attestations of another entry. */
function isAttestation(descriptor) {
    return descriptor.annotations?.[ATTESTATION_TYPE] === 'attestation-manifest';
}
/** Member names in the order in which the image-spec describes them; others follow by name. */
const DESCRIPTOR_ORDER = ['mediaType', 'digest', 'size', ...OPTIONAL];
const PLATFORM_ORDER = ['architecture', 'os', 'os.version', 'os.features', 'variant'];
/**
 * The same descriptor with its members in one fixed order at every depth, so that equal content gives equal bytes.
 *
 * @throws MultiarchError `INVALID_CONTENT` when a member is nested absurdly deep
 */
function orderDescriptor(descriptor) {
    const sorted = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .sortMembers */ .kZ)(descriptor);
    const platform = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(sorted.platform) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ordered */ .Sj)(sorted.platform, PLATFORM_ORDER) : undefined;
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .ordered */ .Sj)({ ...sorted, platform }, DESCRIPTOR_ORDER);
}
//# sourceMappingURL=descriptor.js.map

/***/ }),

/***/ 6888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);

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
    throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what}: ${(0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)} is not a digest; expected sha256: and 64 lower-case hexadecimal digits`);
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 5042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ DOORS),
/* harmony export */   f7: () => (/* binding */ joinAdvice),
/* harmony export */   yk: () => (/* binding */ adviceAt)
/* harmony export */ });
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

/***/ 8530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _G: () => (/* binding */ MultiarchError),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export formatLocation */
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5042);

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

/***/ }),

/***/ 4949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ settleRows),
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   Kx: () => (/* binding */ throwAll)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5042);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);


/**
 * The values of all of it, once all of it is done.
 *
 * @throws everything that went wrong, as one error
 */
async function settle(work) {
    throwAll(await Promise.allSettled(work));
    return Promise.all(work);
}
/** {@link settle} for work in rows. */
async function settleRows(rows) {
    await settle(rows.flat());
    return Promise.all(rows.map((row) => Promise.all(row)));
}
/** Throws what went wrong, all of it, as one error; does nothing when all went well. */
function throwAll(outcomes) {
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    const [first] = reasons;
    if (first === undefined)
        return;
    if (reasons.length === 1 || !(first instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G))
        throw first;
    const messages = reasons.map((reason) => `- ${reason instanceof Error ? reason.message : String(reason)}`);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G(first.code, `${reasons.length} requests failed:\n${[...new Set(messages)].join('\n')}`, {
        advice: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .joinAdvice */ .f7)(reasons.map((reason) => (reason instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G ? reason.advice : undefined))),
        cause: new AggregateError(reasons),
    });
}
//# sourceMappingURL=settle.js.map

/***/ }),

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   gr: () => (/* binding */ isDockerHub),
/* harmony export */   iY: () => (/* binding */ withNamespace),
/* harmony export */   nz: () => (/* binding */ apiHost),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   ur: () => (/* binding */ configKey)
/* harmony export */ });
/**
 * Docker Hub has several names for one registry, and a default namespace. This file is the only place that
 * knows them; everything else sees this name, and `library/…`.
 */
const DOCKER_HUB = 'docker.io';
const ALIASES = new Set([DOCKER_HUB, 'index.docker.io', 'registry-1.docker.io']);
/** `docker.io` for each of Docker Hub's names; any other host lower-cased. Exact match, never by suffix. */
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return ALIASES.has(lower) ? DOCKER_HUB : lower;
}
function isDockerHub(host) {
    return canonicalHost(host) === DOCKER_HUB;
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

/***/ }),

/***/ 8936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ kindOf)
});

// UNUSED EXPORTS: nearMiss

// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
;// CONCATENATED MODULE: ./packages/oci/lib/hosts/ecr.js
const REGION = '(?<region>[a-z0-9]+(?:-[a-z0-9]+)*)';
/** The domains of AWS's partitions: commercial, China, European sovereign, and the isolated ones. */
const CLASSIC = [
    'amazonaws\\.com',
    'amazonaws\\.com\\.cn',
    'amazonaws\\.eu',
    'sc2s\\.sgov\\.gov',
    'c2s\\.ic\\.gov',
    'cloud\\.adc-e\\.uk',
    'csp\\.hci\\.ic\\.gov',
].join('|');
const DUAL_STACK = 'on\\.aws|on\\.amazonwebservices\\.com\\.cn';
const ECR = new RegExp(`^(?<account>[0-9]{12})\\.(?:dkr\\.ecr(?<fips>-fips)?\\.${REGION}\\.(?:${CLASSIC})` +
    `|(?<dual>dkr-ecr)(?<dualFips>-fips)?\\.${REGION.replace('<region>', '<dualRegion>')}\\.(?:${DUAL_STACK}))$`);
/** Reads `<account>.dkr.ecr[-fips].<region>.<partition>`, or its dual-stack form; `undefined` for any other host. */
function parseEcrHost(host) {
    const found = ECR.exec(host)?.groups;
    if (found === undefined)
        return undefined;
    const { account = '', region, dualRegion, fips, dualFips, dual } = found;
    return {
        account,
        region: region ?? dualRegion ?? '',
        fips: fips !== undefined || dualFips !== undefined,
        dualStack: dual !== undefined,
    };
}
/** The names of ECR Public. */
const PUBLIC = new Set(['public.ecr.aws', 'ecr-public.aws.com']);
function isEcrPublicHost(host) {
    return PUBLIC.has(host);
}
/** An ECR host whose account lost its leading zeros, as YAML does to a number. */
function correctEcrHost(host) {
    const [account = '', ...rest] = host.split('.');
    if (!/^[0-9]{1,11}$/.test(account))
        return undefined;
    const padded = [account.padStart(12, '0'), ...rest].join('.');
    return parseEcrHost(padded) === undefined ? undefined : padded;
}
//# sourceMappingURL=ecr.js.map
// EXTERNAL MODULE: ./packages/oci/lib/hosts/loopback.js
var loopback = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./packages/oci/lib/hosts/kind.js



/** What is true of a registry of which nothing is known. */
const OTHER = { name: 'other', tokens: 'any', makesRepositories: true, foldsCase: false };
const kind_ECR = {
    ...OTHER,
    name: 'ecr',
    // `AWS:<password>` by Basic with every request (https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html).
    tokens: 'none',
    accounts: 'aws',
    // PutImage, for each account and region (https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html).
    writesPerSecond: 10,
    // Unless a creation template says so (https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html).
    makesRepositories: false,
};
const ECR_PUBLIC = { ...kind_ECR, name: 'ecr-public', tokens: 'own' };
/** https://github.com/Azure/acr/blob/main/docs/AAD-OAuth.md */
const ACR = { ...OTHER, name: 'acr', tokens: 'own' };
const oneOf = (...hosts) => {
    const names = new Set(hosts);
    return (host) => names.has(host);
};
const whole = (pattern) => {
    const expression = new RegExp(`^(?:${pattern})$`);
    return (host) => expression.test(host);
};
const isHubPage = oneOf('docker.com', 'hub.docker.com', 'www.docker.com');
const isNearlyGhcr = oneOf('docker.pkg.github.com', 'ghcr.com');
const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
/** The location as a label of its own. */
const DOTTED_LOCATION = new RegExp(`^(${WORDS})\\.docker\\.pkg\\.dev$`);
const TABLE = [
    {
        matches: docker_hub/* isDockerHub */.gr,
        kind: {
            ...OTHER,
            name: 'docker-hub',
            // https://distribution.github.io/distribution/spec/auth/token/
            tokens: { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
            accounts: 'docker',
        },
        correct: (host) => (isHubPage(host) ? 'docker.io' : undefined),
    },
    {
        // Docker's hardened images, at a host of their own with the accounts of Docker Hub (https://docs.docker.com/dhi/).
        matches: oneOf('dhi.io'),
        kind: { ...OTHER, name: 'docker-hardened-images', accounts: 'docker' },
    },
    {
        matches: oneOf('ghcr.io'),
        kind: {
            ...OTHER,
            name: 'ghcr',
            tokens: { realm: 'https://ghcr.io/token', service: 'ghcr.io' },
            // GitHub's own names have both, and `ghcr.io/${{ github.repository }}` is what callers write.
            foldsCase: true,
        },
        correct: (host) => (isNearlyGhcr(host) ? 'ghcr.io' : undefined),
    },
    { matches: (host) => parseEcrHost(host) !== undefined, kind: kind_ECR, correct: correctEcrHost },
    { matches: oneOf('public.ecr.aws'), kind: ECR_PUBLIC },
    // Its dual-stack name, of which nobody has said where its tokens come from.
    { matches: isEcrPublicHost, kind: { ...ECR_PUBLIC, tokens: 'any' } },
    {
        // And the hosts of Container Registry that it took over (https://cloud.google.com/artifact-registry/docs/transition/transition-from-gcr).
        matches: whole(`${WORDS}-docker\\.pkg\\.dev|(?:${WORDS}\\.)?gcr\\.io`),
        kind: { ...OTHER, name: 'artifact-registry', tokens: 'own' },
        correct(host) {
            const location = DOTTED_LOCATION.exec(host)?.[1];
            return location === undefined ? undefined : `${location}-docker.pkg.dev`;
        },
    },
    { matches: whole('[a-z0-9-]+\\.azurecr\\.(?:io|us|cn)'), kind: ACR },
    // One of its replicas (https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication).
    {
        matches: whole('[a-z0-9-]+\\.[a-z0-9]+\\.geo\\.azurecr\\.(?:io|us|cn)'),
        kind: { ...ACR, tokens: 'any' },
    },
    { matches: oneOf('quay.io'), kind: { ...OTHER, name: 'quay', tokens: 'own' } },
    {
        // JFrog's own service. An Artifactory elsewhere is known by its answers alone.
        matches: whole('(?:[a-z0-9-]+\\.)+jfrog\\.io'),
        kind: { ...OTHER, name: 'artifactory' },
    },
    { matches: loopback/* isLoopback */.U, kind: { ...OTHER, name: 'loopback' } },
];
/**
 * What is known of the registry at a host, by the host's name alone; `other` where that is nothing. This table is the
 * only place where the names of registries stand: everything else asks what it needs to know.
 *
 * @param host with its port, where it has one; that is part of the name
 */
function kindOf(host) {
    const canonical = (0,docker_hub/* canonicalHost */.rQ)(host);
    return TABLE.find(({ matches }) => matches(canonical))?.kind ?? OTHER;
}
/** A host that is almost one of a kind: which kind, and what was probably meant; `undefined` for any other host. */
function nearMiss(host) {
    const canonical = canonicalHost(host);
    for (const { kind, correct } of TABLE) {
        const meant = correct?.(canonical);
        if (meant !== undefined)
            return { kind: kind.name, meant };
    }
    return undefined;
}
//# sourceMappingURL=kind.js.map

/***/ }),

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** What `URL` makes of 127.0.0.0/8, ::1, and both inside of an IPv4-mapped address. */
const LOOPBACK = /^(?:127(?:\.[0-9]+){3}|\[::1\]|\[::ffff:7f[0-9a-f]{2}:[0-9a-f]{1,4}\])$/;
/**
 * Whether a host, perhaps with a port, is this machine: `localhost` and names below it (RFC 6761), 127.0.0.0/8,
 * `::1`. Names are not resolved. What is no host at all is not this machine.
 */
function isLoopback(host) {
    const isBareIPv6 = !host.startsWith('[') && host.split(':').length > 2;
    const url = `http://${isBareIPv6 ? `[${host}]` : host}`;
    // A host alone: `localhost@elsewhere` and the like are something else.
    if (/[@/?#\\]/.test(host) || !URL.canParse(url))
        return false;
    const name = new URL(url).hostname.replace(/\.$/, '');
    return name === 'localhost' || name.endsWith('.localhost') || LOOPBACK.test(name);
}
//# sourceMappingURL=loopback.js.map

/***/ }),

/***/ 2698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Sj: () => (/* binding */ ordered),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   kZ: () => (/* binding */ sortMembers)
/* harmony export */ });
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);

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
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} is not a JSON object`);
    return value;
}
function parse(bytes, what) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `${what} is not JSON`);
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
        throw new _errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G('INVALID_CONTENT', `a JSON value is nested deeper than ${MAX_DEPTH} levels`);
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

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ formatSeconds),
/* harmony export */   o: () => (/* binding */ formatSize)
/* harmony export */ });
/** `1.5 GB`: decimal units, as networks and registries count. */
function formatSize(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
/** `4.2 s`, or `3 min 05 s` from a minute on. */
function formatSeconds(seconds) {
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}
//# sourceMappingURL=measure.js.map

/***/ }),

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ isDockerType),
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   G1: () => (/* binding */ isImageType),
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   Y2: () => (/* binding */ DOCKER_LIST),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   hy: () => (/* binding */ isSchema1Type)
/* harmony export */ });
/* unused harmony export DOCKER_MANIFEST */
/** The media types of image-spec and of Docker's schema 2 that this product reads and writes. */
const OCI_INDEX = 'application/vnd.oci.image.index.v1+json';
const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json';
/**
 * All types that we can handle, sent with every manifest request. All four always: a registry that stores a
 * type which is not in the list may convert the manifest, which changes its digest (Quay), or answer with
 * schema 1 (Docker Hub).
 */
const MANIFEST_TYPES = [OCI_INDEX, OCI_MANIFEST, DOCKER_LIST, DOCKER_MANIFEST];
function isIndexType(mediaType) {
    return mediaType === OCI_INDEX || mediaType === DOCKER_LIST;
}
function isImageType(mediaType) {
    return mediaType === OCI_MANIFEST || mediaType === DOCKER_MANIFEST;
}
function isDockerType(mediaType) {
    return mediaType.startsWith('application/vnd.docker.');
}
/** Schema 1 has been retired; its signed form even has a digest that is not that of its bytes. */
function isSchema1Type(mediaType) {
    return /^application\/vnd\.docker\.distribution\.manifest\.v1\+/.test(mediaType);
}
/** The type without parameters, lower-cased: `application/json; charset=utf-8` is `application/json`. */
function essence(contentType) {
    return (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
}
//# sourceMappingURL=media-type.js.map

/***/ }),

/***/ 5723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ normalizePlatform),
/* harmony export */   Ng: () => (/* binding */ platformKey),
/* harmony export */   Y8: () => (/* binding */ parsePlatform),
/* harmony export */   dq: () => (/* binding */ satisfiesPlatform),
/* harmony export */   my: () => (/* binding */ samePlatform)
/* harmony export */ });
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);

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

/***/ 4223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   eS: () => (/* binding */ formatImageName),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* unused harmony exports MAX_NAME_LENGTH, MAX_TAG_LENGTH, parseReference */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6888);
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
/* harmony import */ var _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3990);
/* harmony import */ var _hosts_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8936);




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
    throw (0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(input, `'${text}' ${why}`, TAG_FORM, location);
}
/**
 * Reads `host/path`. A first part without dot or port belongs to Docker Hub, unless it is `localhost` or has an
 * upper-case letter, which no path may have. `https://` in front is taken off; paths are lower-cased where the
 * registry says the same of capital letters (`foldsCase` in hosts/kind.ts).
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseImageName(text, input = 'images', location) {
    const refuse = (why) => (0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(input, `'${text}' ${why}`, IMAGE_FORM, location);
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
    if (digest !== undefined && !(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .B)(digest))
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
    const repository = (0,_hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .withNamespace */ .iY)(registry, (0,_hosts_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .kindOf */ .I)(registry).foldsCase ? path.toLowerCase() : path);
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
    const host = (0,_hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalHost */ .rQ)(first);
    if (looksLikeHost(host))
        return { registry: host, path: slash < 0 ? '' : name.slice(slash + 1) };
    // Lower-cased it would be the first part of a path, so this host is known by its capitals alone.
    if (slash >= 0 && host !== first)
        return { registry: first, path: name.slice(slash + 1) };
    return { registry: _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .DOCKER_HUB */ .Xb, path: name };
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

/***/ 3060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ anonymous),
/* harmony export */   r: () => (/* binding */ encodeBasic)
/* harmony export */ });
const anonymous = async () => undefined;
/** `username:password` in base64: what the header `Authorization: Basic` (RFC 7617) and Docker's `auth` hold. */
function encodeBasic(username, password) {
    const bytes = new TextEncoder().encode(`${username}:${password}`);
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
//# sourceMappingURL=credential.js.map

/***/ }),

/***/ 8319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ defuse)
/* harmony export */ });
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

/***/ }),

/***/ 2436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ Once)
/* harmony export */ });
/** Makes each thing once, however many ask for it at the same time, or later, as far as it is kept. */
class Once {
    #made = new Map();
    #keep;
    constructor(keep = 'all') {
        this.#keep = keep;
    }
    get(key, make) {
        const known = this.#made.get(key);
        if (known !== undefined)
            return known;
        const made = make();
        this.#made.set(key, made);
        const forget = () => this.#made.delete(key);
        if (this.#keep !== 'all')
            made.then(this.#keep === 'none' ? forget : () => { }, forget);
        return made;
    }
    /** What was made in another way is known by this key from now on. */
    learn(key, made) {
        this.#made.set(key, made);
    }
}
//# sourceMappingURL=once.js.map

/***/ }),

/***/ 9765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ silent)
/* harmony export */ });
/** Says nothing. */
const silent = { debug: () => { }, info: () => { }, warning: () => { } };
//# sourceMappingURL=runtime.js.map

/***/ }),

/***/ 891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  QL: () => (/* binding */ inputs),
  wX: () => (/* binding */ namesIn)
});

// UNUSED EXPORTS: defaultOf, inputNames, inputsAt, memberOf, namesInLeg, shapedMembers

;// CONCATENATED MODULE: ./packages/plan/lib/inputs/declared/building.js
/** What is built, how, and where. */
const building = {
    platform: {
        kind: 'text',
        of: ['build'],
        shapes: 'platform',
        says: 'Platform to build, e.g. `linux/arm64`; that of the runner by default',
    },
    dockerfile: {
        kind: 'text',
        form: 'file',
        of: ['plan', 'build'],
        shapes: true,
        says: "Dockerfile, from the repository's root, or a pattern with `<variant>`; by default `Dockerfile` and `Dockerfile-<variant>`",
        saysFor: {
            build: "Dockerfile, from the repository's root; by default `Dockerfile` in the context",
        },
    },
    context: {
        kind: 'text',
        form: 'folder',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        default: '.',
        says: "Directory that is the build's context",
    },
    'build-args': {
        kind: 'lines',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        says: 'Build arguments, lines `KEY=VALUE`; visible in the image',
    },
    'build-contexts': {
        kind: 'lines',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        says: 'Additional build contexts, lines `name=path` or `name=docker-image://…`',
    },
    target: {
        kind: 'text',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        says: 'Stage of the Dockerfile to build; the last by default',
    },
    labels: {
        kind: 'lines',
        of: ['plan', 'build'],
        shapes: true,
        says: 'Labels, lines `key=value`, over the standard ones',
        saysFor: { build: 'Labels, lines `key=value`' },
    },
    annotations: {
        kind: 'lines',
        of: ['plan', 'build', 'manifest'],
        shapes: true,
        says: 'Annotations of images and index, lines `key=value`, over the standard ones',
        saysFor: {
            build: 'Annotations of the image and of the index around it, lines `key=value`',
            manifest: 'Annotations of the index, lines `key=value`',
        },
    },
    push: {
        kind: 'boolean',
        of: ['plan', 'build'],
        // What is built to see that it builds is called after no version.
        shapes: 'labels',
        default: 'true',
        says: 'Publish, where the event allows it; `false`: only build',
        saysFor: { build: 'Push what is built; `false`: only build' },
    },
    cache: {
        kind: 'text',
        of: ['plan', 'build'],
        shapes: false,
        leg: true,
        choices: ['gha', 'registry', 'none'],
        aliases: { true: 'gha', false: 'none' },
        default: 'gha',
        says: 'Where layers are cached',
    },
    'cache-mounts': {
        kind: 'lines',
        of: ['plan', 'build'],
        shapes: false,
        leg: true,
        says: 'Cache mounts to keep between runs, a line for each `RUN --mount=type=cache`: its `id`, or its target where it has none',
    },
    'cache-mounts-image': {
        kind: 'text',
        form: 'image',
        of: [],
        also: ['actions/build'],
        says: 'Image with `/bin/sh` and `tar` that moves cache mounts; BusyBox from Docker Hub by default',
    },
    'smoke-test': {
        kind: 'text',
        of: ['plan', 'build'],
        // What passed one test has not passed another.
        shapes: true,
        leg: true,
        says: 'Run in each image before it is pushed: a script for its `/bin/sh`, or a JSON list for an image without a shell (`["/app", "--version"]`)',
    },
    provenance: {
        kind: 'text',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        says: "Provenance attestation: `true`, `false`, `min`, `max` or attributes; Buildx's own default",
    },
    sbom: {
        kind: 'text',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        says: 'SBOM attestation: `true`, `false` or attributes; `false` by default',
    },
    format: {
        kind: 'text',
        of: ['plan', 'build'],
        shapes: true,
        leg: true,
        choices: ['oci', 'docker', 'plain'],
        default: 'oci',
        says: 'Type of the images: `oci`, `docker`, or `plain`: one manifest without attestations, as AWS Lambda wants it',
    },
    'fetch-depth': {
        kind: 'number',
        of: ['workflow'],
        from: 0,
        to: 1_000_000,
        default: '1',
        says: 'Commits to check out; `0`: all',
    },
    submodules: {
        kind: 'text',
        of: ['workflow'],
        choices: ['true', 'false', 'recursive'],
        default: 'false',
        says: 'Whether to check out submodules',
    },
    lfs: { kind: 'boolean', of: ['workflow'], default: 'false', says: 'Check out files of Git LFS' },
    'free-space': {
        kind: 'boolean',
        of: ['plan', 'build'],
        not: ['multiarch plan', 'multiarch build'],
        shapes: false,
        leg: true,
        default: 'false',
        says: "Remove preinstalled SDKs first, on Linux runners of GitHub's: about 18 GB on amd64, 3 GB on arm64",
    },
    runners: {
        kind: 'lines',
        of: ['plan'],
        shapes: false,
        says: 'Runner for each platform, lines `linux/arm64=label` (`default=…` for the rest), or a JSON object of label, list of labels or `{group, labels}`',
    },
    'small-runner': {
        kind: 'text',
        of: ['workflow'],
        also: ['promote.yaml'],
        default: 'ubuntu-slim',
        says: 'Label of the runner for jobs that build nothing',
        saysAt: {
            'actions/plan': 'Label of the runner for jobs that build nothing; read by the reusable workflow alone',
        },
    },
    emulation: {
        kind: 'boolean',
        of: ['plan', 'build'],
        shapes: false,
        default: 'false',
        says: 'Build platforms without a runner of their own by emulation',
        saysFor: {
            build: 'Whether the runner may be of another architecture than the platform; what the leg says, or `false`, by default',
        },
    },
    'timeout-minutes': {
        kind: 'number',
        of: ['plan'],
        also: ['promote.yaml', 'actions/build'],
        not: ['multiarch plan', 'multiarch build'],
        shapes: false,
        from: 1,
        // A hosted job ends after 6 hours, one on a runner of one's own after 5 days.
        to: 7200,
        default: '60',
        says: 'Minutes that one build may take',
        saysAt: { 'promote.yaml': 'Minutes that it may take' },
    },
    backend: {
        kind: 'text',
        of: ['workflow'],
        choices: ['github'],
        default: 'github',
        says: 'Where images are built',
    },
};
//# sourceMappingURL=building.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/declared/promotion.js
/** What is promoted, and who must have signed it. */
const promotion = {
    'from-images': {
        kind: 'names',
        of: ['promotion'],
        says: 'Where from: `host/path`; one for all of `to-images`, or one for each, in their order',
    },
    'to-images': {
        kind: 'names',
        of: ['promotion'],
        required: ['actions/promote'],
        says: 'Where to: `host/path`, separated by commas, blanks or lines',
    },
    digest: {
        kind: 'text',
        of: ['promotion'],
        says: 'In place of `tag`: the digest itself, of one variant',
    },
    'rollback-to': {
        kind: 'text',
        of: ['promotion'],
        says: 'In place of all that names a source: a tag or digest of `to-images` that `latest` is pointed to again; nothing else happens',
    },
    revision: {
        kind: 'text',
        of: ['promotion'],
        says: 'Commit that the images must have been built from; by default that of this run, unless `digest` is given',
    },
    'check-revision': {
        kind: 'boolean',
        of: ['promotion'],
        default: 'true',
        says: 'Check the commit; `false`: promote whatever commit it was built from',
    },
    'sha-length': {
        kind: 'number',
        of: ['promotion'],
        from: 7,
        to: 40,
        default: '8',
        says: 'Digits of the commit in the tag that names it',
    },
    release: {
        kind: 'text',
        of: ['promotion'],
        says: 'The release: written as a tag, its version decides about `latest`. By default that of the event',
        saysAt: { 'multiarch promote': 'The release: written as a tag, its version decides about `latest`' },
    },
    prerelease: {
        kind: 'boolean',
        of: ['promotion'],
        not: ['promote.yaml'],
        says: 'Whether the release is a prerelease, which does not become `latest`. By default what the event says',
        saysAt: { 'multiarch promote': 'The release is a prerelease, which does not become `latest`' },
    },
    'signature-key': {
        kind: 'text',
        of: ['promotion', 'signature'],
        says: 'What is promoted must be signed with this key: public keys in PEM, or a file of the checkout. Any of several will do',
    },
    'signature-identity': {
        kind: 'text',
        of: ['promotion', 'signature'],
        says: 'In place of a key: identity of the certificate that it must be signed with. `*` stands for characters without `/` and `@`, a last `**` for everything',
    },
    'signature-issuer': {
        kind: 'text',
        of: ['promotion', 'signature'],
        says: "Who vouches for `signature-identity`; by default GitHub's runners, `https://token.actions.githubusercontent.com`",
    },
    'signature-repository': {
        kind: 'text',
        of: ['promotion', 'signature'],
        says: 'Repository that the signing workflow ran for, `https://github.com/org/app`; needed where it is a reusable one',
    },
    'attestation-type': {
        kind: 'list',
        of: ['promotion', 'signature'],
        says: 'Predicate types, one of which the attestation must have; without it any signature will do',
    },
    'trusted-root': {
        kind: 'text',
        form: 'file',
        of: ['promotion', 'signature'],
        says: "Sigstore's `trusted_root.json` in the checkout; that of its public instance by default",
    },
    'from-identities': {
        kind: 'yaml',
        of: [],
        also: ['promote.yaml'],
        says: 'Source: YAML list of identities without stored passwords (`type`, `registry`, …)',
    },
    'to-identities': {
        kind: 'yaml',
        of: [],
        also: ['promote.yaml'],
        says: 'Target: YAML list of identities without stored passwords (`type`, `registry`, …)',
    },
    'from-docker-config': {
        kind: 'text',
        form: 'folder',
        of: [],
        also: ['actions/promote', 'multiarch promote'],
        says: "Folder of Docker's `config.json` with the login of the source; `DOCKER_CONFIG` by default",
    },
    'to-docker-config': {
        kind: 'text',
        form: 'folder',
        of: [],
        also: ['actions/promote', 'multiarch promote'],
        says: "Folder of Docker's `config.json` with the login of the target; `DOCKER_CONFIG` by default",
    },
};
//# sourceMappingURL=promotion.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/declared/publishing.js
/** Where to publish what, and under which names. */
const publishing = {
    images: {
        kind: 'names',
        of: ['plan', 'build', 'manifest'],
        shapes: false,
        also: ['actions/login', 'multiarch login', 'multiarch doctor'],
        says: 'Where to publish: `host/path`, separated by commas, blanks or lines',
        saysAt: {
            'actions/login': 'Images whose registries to log in to: `host/path`, separated by commas, blanks or lines; may be left out where `registry-auths` or `registry-identities` name the registries',
            'multiarch login': 'Images whose registries to log in to: `host/path`, separated by commas, blanks or lines',
            'multiarch doctor': 'Images whose registries to try: `host/path`, separated by commas, blanks or lines',
        },
    },
    image: { kind: 'names', of: ['plan'], shapes: false, says: 'The same as `images`' },
    tags: {
        kind: 'list',
        of: ['build', 'manifest'],
        shapes: false,
        says: 'Final tags, separated by commas or lines; the first names the build. Tags that may move (`latest`, `1.2`) are written last',
        saysFor: {
            build: 'Tags, separated by commas or lines, e.g. `1.2.3-amd64`; none: pushed by digest alone',
        },
    },
    tag: {
        kind: 'text',
        of: ['plan', 'promotion'],
        // The version in the standard labels.
        shapes: 'labels',
        says: 'The tag that names this build, taken as it is; by default the Git tag, or the branch with `/` as `-`',
        saysFor: {
            promotion: 'Tag to promote, without the variant; by default the first digits of the commit',
        },
    },
    'additional-tags': {
        kind: 'list',
        of: ['plan'],
        shapes: false,
        says: 'Further tags, separated by commas or lines',
    },
    latest: {
        kind: 'text',
        of: ['plan', 'promotion'],
        shapes: false,
        choices: ['auto', 'true', 'false'],
        default: 'auto',
        says: 'Whether to write `latest` as well: `true`, `false`, or `auto` (for releases that are no prerelease)',
    },
    'semver-tags': {
        kind: 'boolean',
        of: ['plan'],
        shapes: false,
        default: 'false',
        says: 'Also tag release `1.2.3` as `1.2` and `1`',
    },
    'architecture-file': {
        kind: 'text',
        form: 'file',
        of: ['plan', 'promotion'],
        shapes: false,
        says: 'File that says which variant is built for which platforms; by default `.aws-architecture`, which may be missing',
    },
    variants: {
        kind: 'list',
        of: ['plan', 'promotion'],
        shapes: false,
        says: 'Only these variants of the architecture file, separated by commas or lines',
    },
    platforms: {
        kind: 'list',
        of: ['plan', 'manifest', 'promotion'],
        shapes: 'platform',
        says: 'Platforms in place of those in the architecture file, separated by commas or lines',
        saysFor: {
            manifest: 'Platforms whose images are stitched; their arch tags are `<first tag>-<arch>`. Not needed with `sources`',
        },
    },
    sources: {
        kind: 'list',
        of: ['manifest'],
        says: 'Lines `platform=tag` or `platform=digest`, where the images are not under the default arch tags',
    },
    'arch-tags': {
        kind: 'text',
        of: ['plan', 'promotion'],
        shapes: false,
        choices: ['keep', 'none'],
        default: 'keep',
        says: 'Whether each architecture keeps a tag of its own, `<tag>-<arch>`',
    },
    'on-existing': {
        kind: 'text',
        of: ['plan', 'build'],
        shapes: false,
        choices: ['reuse', 'overwrite', 'fail'],
        says: 'When a tag exists already: `reuse` (where it was built from this commit and these inputs), `overwrite` or `fail`; by default `reuse` for tags that are fixed, `overwrite` for those that move',
        saysFor: {
            build: 'When a tag exists already: `reuse` (where it was built from this commit and these inputs), `overwrite` or `fail`; `overwrite` by default',
        },
    },
    'allow-backwards': {
        kind: 'boolean',
        of: ['plan', 'promotion'],
        shapes: false,
        default: 'false',
        says: 'Move tags that may move (`latest`, `1.2`, branches) to something older, too',
    },
    'preview-branches': {
        kind: 'list',
        of: ['plan'],
        // A checkout is no pull request.
        not: ['multiarch plan', 'multiarch build'],
        shapes: false,
        default: 'tickets/*, t/*',
        says: 'Branches whose pull requests are published as previews, patterns with `*`, or `none`',
    },
};
//# sourceMappingURL=publishing.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/declared/running.js
/** What a step or a command works on and with, beside the request itself. */
const running = {
    'workflow-inputs': {
        kind: 'text',
        of: [],
        also: ['actions/plan'],
        says: 'All inputs as one JSON object, the expression `toJSON(inputs)` in a reusable workflow; inputs that are given to the step win',
    },
    leg: {
        kind: 'text',
        of: [],
        also: ['actions/build'],
        says: 'One entry of the output `legs` of the `plan` action, as JSON; in place of the inputs that describe a build',
    },
    plan: {
        kind: 'text',
        of: [],
        also: ['actions/manifest'],
        says: 'In place of the inputs that name images and tags: the plan of the `plan` action',
    },
    legs: {
        kind: 'text',
        of: [],
        also: ['actions/manifest'],
        says: 'With `plan`: the reports of the builds, as the expression `toJSON(needs.build.outputs)` gives them',
    },
    secrets: {
        kind: 'lines',
        of: [],
        also: ['build.yaml', 'actions/build'],
        secret: 'IMAGE_SECRETS',
        says: 'Secrets of the build, lines `KEY=VALUE`, for `RUN --mount=type=secret,id=KEY`; for several lines `KEY<<END`, the lines, `END`',
    },
    logins: {
        kind: 'text',
        of: [],
        also: ['actions/build'],
        says: 'The output `registries` of the login step: a login that could end before the build is renewed right before the push',
    },
    'registry-identities': {
        kind: 'yaml',
        of: ['plan'],
        also: ['actions/login', 'actions/build', 'multiarch login', 'multiarch doctor'],
        not: ['multiarch plan', 'multiarch build'],
        shapes: false,
        says: 'YAML list of identities without stored passwords: `type` (`aws-ecr`, `gcp-wif`, `dockerhub`, `azure-acr`), `registry` (host, or host and path) and the keys of that type; comes before all other credentials',
        saysAt: { 'actions/build': 'As for the login step: what such a login is renewed with' },
    },
    verify: {
        kind: 'boolean',
        of: [],
        also: ['actions/login'],
        default: 'false',
        says: 'Try a push to each image before anything is written, and show a table of all logins',
    },
    logout: {
        kind: 'boolean',
        of: [],
        also: ['actions/login'],
        default: 'true',
        says: 'Take the logins back when the job ends; `false`: they stay',
    },
    'buildkit-image': {
        kind: 'text',
        form: 'image',
        of: [],
        also: ['actions/build'],
        says: "BuildKit's image, where a builder has to be created because the current one cannot do what is asked; Buildx's default",
    },
    'github-token': {
        kind: 'text',
        of: [],
        also: ['actions/manifest', 'actions/promote'],
        default: '${{ github.token }}',
        says: 'Reads the history, to tell whether a tag would go backwards: `contents: read`',
        saysAt: {
            'actions/manifest': 'With `plan`: reads the history, to tell whether a tag would go backwards: `contents: read`',
        },
    },
    'dry-run': {
        kind: 'boolean',
        of: [],
        also: [
            'promote.yaml',
            'actions/manifest',
            'actions/promote',
            'multiarch build',
            'multiarch manifest',
            'multiarch promote',
        ],
        default: 'false',
        says: 'Check everything, write nothing',
        saysAt: { 'multiarch build': 'Show the plan, do nothing' },
    },
    'insecure-registries': {
        kind: 'names',
        of: ['plan'],
        also: [
            'promote.yaml',
            'actions/login',
            'actions/build',
            'actions/manifest',
            'actions/promote',
            'multiarch login',
            'multiarch doctor',
            'multiarch manifest',
            'multiarch promote',
            'multiarch inspect',
        ],
        shapes: false,
        says: 'Hosts with port that are spoken to in plain HTTP, separated by commas, blanks or lines. Loopback hosts are anyway',
        saysAt: {
            'actions/login': 'Hosts with port that are spoken to in plain HTTP and may do without a credential, separated by commas, blanks or lines. Loopback hosts are anyway',
        },
    },
};
//# sourceMappingURL=running.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/declared/table.js





/** Every input there is, once. Adding one is an entry in one of these, `make generate`, and what it does. */
const table = {
    ...publishing,
    ...building,
    ...promotion,
    ...running,
};
/** What is declared of an input. */
const inputs = table;
/** What holds where an input is not given; empty where that is not one value. */
function defaultOf(name) {
    return inputs[name].default ?? '';
}
/** All names, in the order in which they are shown. */
const inputNames = Object.keys(table);
/** `build-args` is the member `buildArgs`. */
function memberOf(name) {
    return name.replace(/-(.)/g, (_, next) => next.toUpperCase());
}
/** The inputs of any of these requests. */
function namesIn(...requests) {
    const isIn = (name) => inputs[name].of.some((request) => requests.some((wanted) => wanted === request));
    return inputNames.filter(isIn);
}
/** The inputs that go into each leg as they are. */
const namesInLeg = inputNames.filter((name) => inputs[name].leg === true);
/** The inputs that are offered at a door, in the order in which they are shown. */
function inputsAt(door) {
    return inputNames.filter((name) => {
        const { of, also = [], not = [] } = inputs[name];
        return (also.includes(door) || (of.some((request) => DOORS_OF[request].includes(door)) && !not.includes(door)));
    });
}
/** The members of a leg that make another image, with what they are where nothing is given, if that is one value. */
const shapedMembers = new Map(inputNames.flatMap((name) => {
    const { shapes = false, default: otherwise } = inputs[name];
    if (shapes === false)
        return [];
    return [[(shapes === true ? memberOf(name) : shapes), otherwise]];
}));
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 6181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ InputReader),
  b: () => (/* binding */ splitNames)
});

// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
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
// EXTERNAL MODULE: ./packages/plan/lib/inputs/declared/table.js + 4 modules
var table = __nccwpck_require__(891);
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/reader.js



/**
 * Reads inputs by name, as they are declared. An input that is absent, `null` or empty is not given; values are trimmed.
 * Every method throws MultiarchError `INVALID_INPUT` naming the input, its value and what is accepted.
 */
class InputReader {
    #values;
    /** @param requests whose inputs may be given; any other is refused */
    constructor(raw, ...requests) {
        const known = (0,table/* namesIn */.wX)(...requests);
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
    /** What was given, whatever the default is. */
    text(name) {
        return this.#values.get(name);
    }
    boolean(name) {
        return this.#choose(name, ['true', 'false']) === 'true';
    }
    /** One of the declared choices; the default, or `undefined` where there is none, when nothing was given. */
    choice(name) {
        const { choices = [], aliases = {} } = table/* inputs */.QL[name];
        const chosen = this.#choose(name, [...choices, ...Object.keys(aliases)]);
        return (chosen === undefined ? undefined : (aliases[chosen] ?? chosen));
    }
    #choose(name, accepted) {
        const text = this.text(name) ?? table/* inputs */.QL[name].default;
        const found = accepted.find((value) => value === text?.toLowerCase());
        if (text !== undefined && found === undefined)
            throw (0,error/* invalidInput */.aY)(name, `'${text}' is not a known value`, accepted.join(', '));
        return found;
    }
    /** A whole number in decimal digits, within the declared bounds. */
    integer(name) {
        const { from = 0, to = Number.MAX_SAFE_INTEGER, default: otherwise = '' } = table/* inputs */.QL[name];
        const text = this.text(name) ?? otherwise;
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= from && value <= to)
            return value;
        const problem = Number.isNaN(value) ? 'is not a whole number' : 'is out of range';
        throw (0,error/* invalidInput */.aY)(name, `'${text}' ${problem}`, `a whole number from ${from} to ${to}`);
    }
    /** What an input is read as where it has no grammar of its own. */
    value(name) {
        return this.#value(name);
    }
    #value(name) {
        const { kind, choices } = table/* inputs */.QL[name];
        if (choices !== undefined)
            return this.choice(name);
        if (kind === 'boolean')
            return this.boolean(name);
        if (kind === 'number')
            return this.integer(name);
        if (kind === 'names' || kind === 'list')
            return this.list(name);
        return kind === 'lines' ? this.lines(name) : this.text(name);
    }
    /** Items separated by commas or lines, and by blanks where the items are names; each once. */
    list(name) {
        const { kind, default: otherwise = '' } = table/* inputs */.QL[name];
        const text = this.text(name) ?? otherwise;
        return [...new Set(kind === 'names' ? splitNames(text) : splitItems(text, /[,\r\n]/))];
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
/** Names of images or hosts, separated by blanks, commas or lines. */
function splitNames(text) {
    return splitItems(text, /[,\s]/);
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
    const problem = `there is no input '${name}'`;
    return closest === undefined
        ? (0,error/* invalidInput */.aY)('inputs', problem, known.join(', '))
        : (0,error/* invalidInput */.aY)('inputs', `${problem}; did you mean '${closest}'?`);
}
//# sourceMappingURL=reader.js.map

/***/ }),

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText),
/* harmony export */   k: () => (/* binding */ formatTable)
/* harmony export */ });
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

/***/ }),

/***/ 8856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseChallenges)
/* harmony export */ });
const SEPARATOR = /[ \t,]*/y;
const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
/** `Negotiate dG9rZW4=`: one opaque value in the place of parameters. */
const OPAQUE = /[ \t]+[A-Za-z0-9\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
/**
 * Reads `WWW-Authenticate`: several headers, several challenges in one header, quoted strings with commas and
 * escapes. Reading stops at what cannot be read; what came before it counts. Never throws.
 */
function parseChallenges(headers) {
    const lines = headers === undefined ? [] : typeof headers === 'string' ? [headers] : headers;
    return lines.flatMap(parseLine);
}
function parseLine(line) {
    const challenges = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const match = pattern.exec(line);
        if (match !== null)
            at = pattern.lastIndex;
        return match;
    };
    for (;;) {
        take(SEPARATOR);
        const name = take(TOKEN)?.[0].toLowerCase();
        if (name === undefined)
            return challenges;
        if (take(EQUALS) === null) {
            challenges.push({ scheme: name, parameters: {} });
            take(OPAQUE);
            continue;
        }
        const value = take(QUOTED)?.[1]?.replace(/\\(.)/g, '$1') ?? take(TOKEN)?.[0];
        const parameters = challenges.at(-1)?.parameters;
        if (value === undefined || parameters === undefined)
            return challenges;
        if (!Object.hasOwn(parameters, name))
            parameters[name] = value;
    }
}
//# sourceMappingURL=challenge.js.map

/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./packages/registry/lib/answer/clock.js

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,promises_namespaceObject.setTimeout)(milliseconds);
    },
    random: () => Math.random(),
};
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 3958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ redactUrl),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8319);

/**
 * Makes text that a registry sent safe to print: no control characters (which could forge lines, and with them
 * workflow commands such as `::set-output`, or drive a terminal), nothing that a runner takes for a command
 * (`::` at the start of a line, `##[` anywhere in one), and no more than `limit` characters.
 */
function printable(text, limit = 500) {
    const clean = text
        .slice(0, 64 * limit)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/^[\s:]+/, '')
        .trimEnd();
    return (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .defuse */ .V)(clean.length > limit ? `${clean.slice(0, limit)}…` : clean);
}
/** A URL for messages: without user, password, query or fragment, where presigned URLs carry their signature. */
function redactUrl(url) {
    const query = url.search === '' ? '' : '?…';
    return printable(`${url.protocol}//${url.host}${url.pathname}${query}`, 300);
}
//# sourceMappingURL=printable.js.map

/***/ }),

/***/ 7365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b5: () => (/* binding */ withAdvice),
/* harmony export */   gl: () => (/* binding */ RegistryError),
/* harmony export */   jR: () => (/* binding */ registryErrorOf),
/* harmony export */   qE: () => (/* binding */ noAnswer)
/* harmony export */ });
/* unused harmony export parseRetryAfter */
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2698);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6888);
/* harmony import */ var _challenge_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8856);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3958);



/** Time-outs, overload, gateways (those of nginx and Cloudflare too). */
const TEMPORARY = new Set([0, 408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
/** A registry's refusal: knows what was asked, what was answered and whether asking again can help. */
class RegistryError extends _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G {
    status;
    complaints;
    retryAfter;
    temporary;
    constructor(code, message, refusal, details = {}) {
        super(code, message, details);
        this.status = refusal.status;
        this.complaints = refusal.complaints ?? [];
        this.retryAfter = refusal.retryAfter;
        this.temporary = refusal.temporary ?? TEMPORARY.has(refusal.status);
    }
    /** Whether the registry said this, in its code or (registries differ) in its message. */
    says(pattern) {
        return this.complaints.some(({ code, message }) => pattern.test(code) || pattern.test(message));
    }
    get notFound() {
        return this.status === 404;
    }
}
/** The error for an answer that is not the one we wanted. Never throws; the body may be anything. */
function registryErrorOf(question, answer, now) {
    const { status, url } = answer;
    const text = new TextDecoder().decode(answer.bytes);
    const complaints = parseComplaints(text);
    const words = complaints.map(({ code, message }) => [code, message].filter(Boolean).join(': '));
    const page = complaints.length > 0 ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(withoutMarkup(text), 120);
    const quota = quotaOf(answer);
    const said = [[words.join('; '), page, challengeError(answer)].filter(Boolean).join('; '), quota.text]
        .filter(Boolean)
        .join(' ');
    const message = `${question}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url)} answered ${status}${said && ` ${said}`}`;
    return new RegistryError(status === 401 || status === 403 ? 'CREDENTIALS' : 'REGISTRY', message, {
        status,
        complaints,
        retryAfter: parseRetryAfter(answer.header('retry-after'), now),
        ...(quota.isUsedUp || isPullLimit(status, words) ? { temporary: false } : {}),
        ...(status === 400 && isThrottling(words) ? { temporary: true } : {}),
    });
}
/** The same error with advice, if it has none. */
function withAdvice(error, advice) {
    if (advice === undefined || error.advice !== undefined)
        return error;
    return new RegistryError(error.code, error.message, error, { advice, cause: error.cause ?? error });
}
/** Certificates and protocols do not get better by asking again. */
const UNTRUSTED = /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH)/;
/** No answer: the connection was refused, broke, or timed out. */
function noAnswer(question, url, cause) {
    const root = rootCause(cause);
    const code = root instanceof Error && 'code' in root ? String(root.code) : '';
    const isUntrusted = url.protocol === 'https:' && UNTRUSTED.test(code);
    const why = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(wordsOf(root, code), 200);
    const advice = isUntrusted
        ? `Nothing was sent. Name the certificate authority of ${url.host} in NODE_EXTRA_CA_CERTS; if it speaks plain HTTP, name it in insecure-registries.`
        : `Check that ${url.host} is up and can be reached from here.`;
    const message = `${question}: no answer from ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .redactUrl */ .B)(url)} (${why})`;
    return new RegistryError('REGISTRY', message, { status: 0, temporary: !isUntrusted }, { cause, advice });
}
function rootCause(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return rootCause(error.errors[0]);
    return error instanceof Error && error.cause instanceof Error ? rootCause(error.cause) : error;
}
function wordsOf(error, code) {
    return error instanceof Error ? error.message || code || error.name : String(error);
}
/** What stands between the tags of a web page. One pass, whatever is in it. */
function withoutMarkup(text) {
    return text
        .split('<')
        .map((part, position) => (position === 0 ? part : part.slice(part.indexOf('>') + 1)))
        .join(' ');
}
function parseComplaints(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(body))
        return [];
    // Artifactory and cloud gateways send a single object or plain strings instead of the specified list.
    const list = Array.isArray(body.errors) ? body.errors : [body];
    return list.slice(0, 10).flatMap((entry) => {
        if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(entry))
            return [];
        const code = typeof entry.code === 'string' ? (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(entry.code, 100) : '';
        const texts = [entry.message, entry.error_description, entry.error, entry.details];
        const message = (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(texts.find((text) => typeof text === 'string' && text !== '') ?? '');
        return code === '' && message === '' ? [] : [{ code, message, digests: digestsIn(entry) }];
    });
}
function digestsIn({ message, detail }) {
    const text = JSON.stringify([message, detail]);
    return [...new Set(text.match(/\b(?:sha256:[a-f0-9]{64}|sha512:[a-f0-9]{128})\b/g))].filter(_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .isDigest */ .B);
}
/** RFC 6750, section 3: why a token was refused. */
function challengeError(answer) {
    const challenges = (0,_challenge_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChallenges */ .u)(answer.headers('www-authenticate'));
    const { error, error_description: description } = challenges.find(({ parameters }) => parameters.error !== undefined)?.parameters ?? {};
    if (error !== undefined)
        return (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)([error, description].filter(Boolean).join(': '), 300);
    const schemes = challenges.map(({ scheme }) => scheme);
    const isUsable = schemes.some((scheme) => scheme === 'basic' || scheme === 'bearer');
    return schemes.length === 0 || isUsable
        ? ''
        : `it wants ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(schemes.join(', '), 60)}, which we lack`;
}
/** Docker Hub's headers on its pull limit: a quota of hours, which waiting does not bring back. */
const QUOTA_HEADERS = ['ratelimit-limit', 'ratelimit-remaining', 'docker-ratelimit-source', 'retry-after'];
function quotaOf(answer) {
    if (answer.status !== 429)
        return { text: '', isUsedUp: false };
    const lines = QUOTA_HEADERS.flatMap((name) => {
        const value = answer.header(name);
        return value === undefined ? [] : [`${name}: ${(0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(value, 60)}`];
    });
    const isUsedUp = /^\s*0(?:;|\s*$)/.test(answer.header('ratelimit-remaining') ?? '');
    return { text: lines.length === 0 ? '' : `(${lines.join(', ')})`, isUsedUp };
}
function isPullLimit(status, words) {
    return status === 429 && words.some((text) => /pull rate limit/i.test(text));
}
function isThrottling(words) {
    return words.some((text) => /ThrottlingException|rate exceeded/i.test(text));
}
/** RFC 9110, 10.2.3: seconds or a date. Milliseconds from now, not negative; `undefined` when absent or nonsense. */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\s*\d+\s*$/.test(value))
        return Number(value) * 1000;
    // `Date.parse` takes almost anything; an HTTP date names its month.
    const date = /[a-z]{3}/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
//# sourceMappingURL=registry-error.js.map

/***/ }),

/***/ 6735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: RegistryClient

// EXTERNAL MODULE: ./packages/oci/lib/world/once.js
var once = __nccwpck_require__(2436);
// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
// EXTERNAL MODULE: ./packages/oci/lib/world/credential.js
var credential = __nccwpck_require__(3060);
// EXTERNAL MODULE: ./packages/oci/lib/world/runtime.js
var runtime = __nccwpck_require__(9765);
// EXTERNAL MODULE: ./packages/registry/lib/answer/clock.js + 1 modules
var clock = __nccwpck_require__(7232);
// EXTERNAL MODULE: ./packages/registry/lib/answer/registry-error.js
var registry_error = __nccwpck_require__(7365);
;// CONCATENATED MODULE: ./packages/registry/lib/answer/retry.js

const DEFAULT_RETRY = { tries: 6, deadline: 120_000, base: 250, longest: 15_000 };
/**
 * Milliseconds to wait before the next try, or `undefined` when there is none: the error is for good, the tries are
 * used up, or the deadline would pass. A `Retry-After` is the least that is waited.
 *
 * @param tries how many there have been
 * @param elapsed milliseconds since the first of them was sent
 */
function nextWait(error, tries, elapsed, policy, random) {
    if (!error.temporary || tries >= policy.tries)
        return undefined;
    const ceiling = Math.min(policy.longest, policy.base * 2 ** (tries - 1));
    const wait = Math.max(error.retryAfter ?? 0, Math.ceil(random * ceiling));
    return elapsed + wait > policy.deadline ? undefined : wait;
}
/**
 * Calls `attempt` until it succeeds, fails for good, or time runs out.
 *
 * @param attempt calls `begin` when its request is about to be sent: time spent in a queue does not count
 * @param onRetry is told of each wait before it begins
 */
async function withRetry(attempt, policy, clock, onRetry = () => { }) {
    let began;
    const begin = () => {
        began ??= clock.now();
    };
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt(begin);
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.gl))
                throw error;
            begin();
            const elapsed = clock.now() - (began ?? clock.now());
            const wait = nextWait(error, tries, elapsed, policy, clock.random());
            if (wait === undefined)
                throw error;
            onRetry(error, wait);
            await clock.sleep(wait);
        }
    }
}
//# sourceMappingURL=retry.js.map
// EXTERNAL MODULE: ./packages/oci/lib/hosts/kind.js + 1 modules
var kind = __nccwpck_require__(8936);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/registry/lib/answer/printable.js
var printable = __nccwpck_require__(3958);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
// EXTERNAL MODULE: ./packages/oci/lib/hosts/loopback.js
var loopback = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./packages/registry/lib/bounds/address.js


/** IANA's special-purpose registries, as far as a public server has no business sending us there. */
const SUBNETS = {
    private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7', 'fec0::/10'],
    // 169.254.169.254 and its like: metadata services that hand out credentials.
    'link-local': ['169.254.0.0/16', 'fe80::/10'],
    // Unspecified, benchmarks, multicast, broadcast; forms of IPv6 that hide an IPv4 address.
    reserved: [
        '0.0.0.0/8',
        '192.0.0.0/24',
        '198.18.0.0/15',
        '224.0.0.0/3',
        '::/96',
        'ff00::/8',
        '64:ff9b::/96',
        '2002::/16',
    ],
};
const LISTS = Object.entries(SUBNETS).map(([network, subnets]) => {
    const list = new external_node_net_namespaceObject.BlockList();
    for (const subnet of subnets) {
        const [address = '', prefix] = subnet.split('/');
        list.addSubnet(address, Number(prefix), familyOf(address));
    }
    return { network: network, list };
});
function familyOf(address) {
    return (0,external_node_net_namespaceObject.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
}
/** The network of a host as `URL.hostname` spells it; IPv4 addresses inside IPv6 (`::ffff:…`) are seen through. */
function networkOf(hostname) {
    if ((0,loopback/* isLoopback */.U)(hostname))
        return 'loopback';
    const address = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_namespaceObject.isIP)(address) === 0)
        return 'public';
    return LISTS.find(({ list }) => list.check(address, familyOf(address)))?.network ?? 'public';
}
//# sourceMappingURL=address.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/bounds/endpoint.js



/**
 * The endpoint of a registry. Plain HTTP is used for loopback hosts and hosts in `insecure` (exact match with
 * port), for nothing else; there is never a fall-back from a failed TLS handshake.
 */
function endpointOf(registry, insecure) {
    const named = insecure.map(docker_hub/* canonicalHost */.rQ);
    const host = (0,docker_hub/* apiHost */.nz)(registry);
    const scheme = (0,kind/* kindOf */.I)(registry).name === 'loopback' || named.includes(registry) ? 'http' : 'https';
    return { registry, origin: new URL(`${scheme}://${host}`).origin, insecure: named };
}
/**
 * Checks an address that a registry sent us to (token realm, redirect, upload location) before anything is sent
 * there: HTTPS, unless the registry itself is spoken to in plain HTTP, and never from a public registry into
 * this machine or its network, nor from one of these into the other. The registry's own origin is always fine,
 * and so is, for a plain HTTP registry, a host that the user has named as insecure too.
 *
 * @param what what the address is for the registry, for the message: `token realm`
 * @throws MultiarchError `REGISTRY`
 */
function checkTarget(endpoint, text, base, what) {
    const refuse = (why, hint = 'Check that this is the registry you meant.') => new errors_error/* MultiarchError */._G('REGISTRY', `${endpoint.registry} named a ${what} that ${why}`, {
        advice: `Nothing was sent there. ${hint}`,
    });
    if (!URL.canParse(text, base))
        throw refuse('is not a URL');
    const url = new URL(text, base);
    const own = new URL(endpoint.origin);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        throw refuse(`is not HTTP (${url.protocol})`);
    if (url.username !== '' || url.password !== '')
        throw refuse('holds a user name or password');
    if (url.origin === own.origin)
        return url;
    if (url.protocol === 'http:' && own.protocol === 'https:')
        throw refuse(`is not HTTPS (${(0,printable/* redactUrl */.B)(url)})`);
    const isNamed = own.protocol === 'http:' && endpoint.insecure.includes(url.host);
    if (!isNamed && !mayReach(own.hostname, url.hostname))
        throw refuse(`is an internal address (${(0,printable/* redactUrl */.B)(url)})`, own.protocol === 'http:' ? `If it is yours, name ${url.host} in insecure-registries.` : undefined);
    return url;
}
function mayReach(own, target) {
    const network = networkOf(target);
    if (network === 'public' || target === own)
        return true;
    return network !== 'link-local' && network !== 'reserved' && network === networkOf(own);
}
//# sourceMappingURL=endpoint.js.map
// EXTERNAL MODULE: ./packages/oci/lib/measure.js
var measure = __nccwpck_require__(4842);
// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var lib_reference = __nccwpck_require__(4223);
;// CONCATENATED MODULE: ./node_modules/.pnpm/yocto-queue@1.2.2/node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

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
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/.pnpm/p-limit@7.3.3/node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
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
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ./packages/registry/lib/answer/advice.js

/** What to do about a refusal, as far as experience knows. */
function adviceFor(error, method, { registry, repository, tag, digest }) {
    if (error.says(MISSING_PART))
        return 'The registry misses something that the manifest points to: push the images of all platforms to this repository first.';
    if (error.status === 429)
        return tooManyRequests(error, registry);
    if (error.says(/exceeds the maximum allowed number of tags/i))
        return 'ECR holds at most 1000 tags for one image: delete some of its tags.';
    if ((0,kind/* kindOf */.I)(registry).name === 'ecr' && error.says(/RepositoryNotFound|NAME_UNKNOWN|does not exist/i))
        return `Create the ECR repository '${repository}', or a repository creation template with CREATE_ON_PUSH.`;
    if (error.says(/archived/i))
        return 'Restore the archived image in the registry first.';
    if (error.status === 401 || error.status === 403)
        return refused(error, registry, repository);
    if (error.status === 404)
        return notFound(method, repository, digest === undefined ? tag : undefined);
    if (error.status === 413)
        return 'The registry, or a proxy before it, does not take a manifest of this size.';
    if (error.status >= 500 || error.temporary)
        return `${registry} is in trouble, not this run: look at its status page and run again later.`;
    return `Run again. If it stays so, ask those who run ${registry} what this answer means.`;
}
/** How registries say that a manifest points to what they do not have. */
const MISSING_PART = /BLOB_UNKNOWN|ReferencedImagesNotFound|manifest list is referencing/i;
function tooManyRequests(error, registry) {
    return (0,kind/* kindOf */.I)(registry).name === 'docker-hub' && !error.temporary
        ? (door) => `The pull limit of Docker Hub is used up: ${logInToDockerHub(door)}.`
        : 'The registry allows no more requests for now; run again later.';
}
function logInToDockerHub(door) {
    return {
        'build-workflow': 'log in to Docker Hub, by the secrets DOCKER_USERNAME and DOCKER_TOKEN',
        'promote-workflow': 'log in to Docker Hub, by an entry of the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS',
        action: 'log in to Docker Hub before, by `docker-username` and `docker-token` of the login action',
        terminal: 'log in to Docker Hub (`docker login`)',
    }[door];
}
function notFound(method, repository, tag) {
    if (method !== 'GET' && method !== 'HEAD')
        return `Check that the repository '${repository}' exists, and that the credential may write to it.`;
    return tag === undefined
        ? `Check that it is in '${repository}', and that the credential may see it.`
        : `Check that the image was pushed to this repository under the tag '${tag}', and that the credential may see it.`;
}
function refused(error, registry, repository) {
    if ((0,kind/* kindOf */.I)(registry).name === 'ghcr')
        return (door) => `${grantPackages(door)}; also give ${door === 'terminal' ? 'its user' : 'this repository'} write access in the settings of the package '${repository}'.`;
    if (error.status === 401)
        return (door) => logIn(door, registry, repository);
    if (error.says(/authorization token has expired/i))
        return `The credential for ${registry} has expired: log in again.`;
    if ((0,kind/* kindOf */.I)(registry).name === 'artifactory')
        return `Artifactory answers 403 also for what does not exist: check '${repository}', and that the credential may use it.`;
    return `The credential for ${registry} may not do this on '${repository}': give it the right to push.`;
}
function logIn(door, registry, repository) {
    return {
        'build-workflow': `Give the workflow a login for ${registry}: an entry of the secret REGISTRY_AUTHS, or of \`registry-identities\`.`,
        'promote-workflow': `Give the workflow a login for ${registry}: an entry of the secret FROM_REGISTRY_AUTHS or TO_REGISTRY_AUTHS, or of \`from-identities\` or \`to-identities\`.`,
        action: `Log in to ${registry} in a step before this one: the login action, with ${registry}/${repository} among its \`images\`.`,
        terminal: `Log in to ${registry} first: \`docker login ${registry}\`, or \`multiarch login --images ${registry}/${repository}\`.`,
    }[door];
}
function grantPackages(door) {
    const line = 'permissions: { contents: read, packages: write }';
    return {
        'build-workflow': `Grant the job that calls the workflow \`${line}\``,
        'promote-workflow': `Grant the job that calls the workflow \`${line}\``,
        action: `Grant the job \`${line}\``,
        terminal: 'Log in to ghcr.io with a token that has the scope write:packages',
    }[door];
}
/** What to do when the token service of a registry refuses the credential. */
function refusedCredential(registry) {
    return (0,kind/* kindOf */.I)(registry).name === 'ghcr'
        ? (door) => `${grantPackages(door)}, or check that the token is current and may use this package.`
        : `The credential for ${registry} was refused: check that it is current and may use this repository.`;
}
//# sourceMappingURL=advice.js.map
// EXTERNAL MODULE: ./packages/registry/lib/answer/challenge.js
var challenge = __nccwpck_require__(8856);
;// CONCATENATED MODULE: ./packages/registry/lib/answer/warnings.js

/** Different warnings of one registry that are shown; it may send 4096 bytes with every answer. */
const MOST = 20;
/** Shows a registry's warnings (distribution-spec, "Warnings"): each once, and none is ever acted on. */
class Warnings {
    #registry;
    #log;
    #shown = new Set();
    constructor(registry, log) {
        this.#registry = registry;
        this.#log = log;
    }
    /** @param values the `Warning` headers of an answer; several may share one */
    show(values) {
        for (const text of values.flatMap(readWarnings)) {
            if (this.#shown.has(text) || this.#shown.size >= MOST)
                continue;
            this.#shown.add(text);
            this.#log.warning(`${this.#registry} warns: ${text}`);
        }
    }
}
function readWarnings(value) {
    const quoted = value.matchAll(/(?:^|,)\s*299 - "((?:[^"\\]|\\.)*)"/g);
    return [...quoted].map(([, text = '']) => (0,printable/* printable */.g)(text.replace(/\\(.)/g, '$1')));
}
//# sourceMappingURL=warnings.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/bounds/realm.js

/** The challenge that this registry is known to send, or `undefined`. */
function knownChallenge(registry) {
    const { tokens } = (0,kind/* kindOf */.I)(registry);
    return typeof tokens === 'string' ? undefined : { scheme: 'bearer', parameters: { ...tokens } };
}
/** The only origin to which credentials of this registry may go for a token; `undefined`: any that is safe. */
function pinnedOrigin(registry) {
    const { tokens } = (0,kind/* kindOf */.I)(registry);
    if (tokens === 'any')
        return undefined;
    return typeof tokens === 'string' ? `https://${registry}` : new URL(tokens.realm).origin;
}
//# sourceMappingURL=realm.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/auth/credential-memory.js
/**
 * Milliseconds for which a credential is used without asking its source again: asking may start a program, and
 * what it answers may run out in the middle of a long operation.
 */
const FRESH = 5 * 60_000;
/** What the source of credentials said last, for each repository of one registry. */
class CredentialMemory {
    #registry;
    #source;
    #clock;
    #known = new Map();
    constructor(registry, source, clock) {
        this.#registry = registry;
        this.#source = source;
        this.#clock = clock;
    }
    get(repository) {
        const now = this.#clock.now();
        const known = this.#known.get(repository);
        if (known !== undefined && known.until > now)
            return known.answer;
        const answer = this.#source(this.#registry, repository);
        const entry = { answer, until: now + FRESH };
        this.#known.set(repository, entry);
        answer.catch(() => {
            if (this.#known.get(repository) === entry)
                this.#known.delete(repository);
        });
        return answer;
    }
    /** The registry refused it: the source is asked again. */
    forget(repository) {
        this.#known.delete(repository);
    }
}
//# sourceMappingURL=credential-memory.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/auth/scope.js
/** The text of a scope in a token request (Docker token specification): `repository:org/app:pull,push`. */
function formatScope({ repository, actions }) {
    return `repository:${repository}:${actions}`;
}
/** Whether a token that was issued for `held` is good for everything in `wanted`. */
function covers(held, wanted) {
    return wanted.every((want) => held.some((have) => coversOne(have, want)));
}
function coversOne(held, wanted) {
    const [heldName, heldActions] = splitActions(held);
    const [wantedName, wantedActions] = splitActions(wanted);
    return (heldName === wantedName &&
        (heldActions.includes('*') || wantedActions.every((action) => heldActions.includes(action))));
}
/** All scopes, each resource once with all of its actions: some token services look at the first scope alone. */
function mergeScopes(...lists) {
    const merged = new Map();
    for (const scope of lists.flat()) {
        const [name, actions] = splitActions(scope);
        const known = merged.get(name) ?? new Set();
        for (const action of actions)
            known.add(action);
        merged.set(name, known);
    }
    return [...merged].map(([name, actions]) => `${name}:${[...actions].join(',')}`);
}
function splitActions(scope) {
    const colon = scope.lastIndexOf(':');
    return [scope.slice(0, colon), scope.slice(colon + 1).split(',')];
}
/** Scopes of a challenge: one parameter with spaces between scopes (RFC 6750, section 3); at most ten count. */
function challengedScopes(parameter) {
    const scopes = parameter?.split(' ') ?? [];
    return scopes.filter((scope) => /^[^\s:]+:[^\s]*:[^\s:]+$/.test(scope)).slice(0, 10);
}
//# sourceMappingURL=scope.js.map
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
;// CONCATENATED MODULE: ./packages/oci/lib/jwt.js

/** What a token says of itself (RFC 7519), nothing of it verified; empty where it is no JWT. For messages and times. */
function claimsOf(token) {
    const [, payload = ''] = token.split('.');
    try {
        const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
        const claims = JSON.parse(new TextDecoder().decode(bytes));
        return (0,json/* isJsonObject */.OW)(claims) ? claims : {};
    }
    catch {
        return {};
    }
}
/** When a token ends, where it says so (`exp`, seconds since 1970). */
function expiryOf(token) {
    const { exp } = claimsOf(token);
    return typeof exp === 'number' ? new Date(exp * 1000) : undefined;
}
//# sourceMappingURL=jwt.js.map
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./packages/registry/lib/wire/body.js


/**
 * Reads at most `limit` bytes of a body, whatever the server announces, and lets go of the rest.
 *
 * @param isPartWelcome whether what arrived before a connection broke is good enough (words of an error)
 * @throws what broke the body off
 */
async function readUpTo(body, limit, isPartWelcome) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of body) {
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size > limit)
                break;
        }
    }
    catch (error) {
        if (!isPartWelcome)
            throw error;
    }
    return { bytes: Buffer.concat(chunks, size).subarray(0, limit), isWhole: size <= limit };
}
const DECODERS = {
    gzip: (bytes, maxOutputLength) => (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength }),
    'x-gzip': (bytes, maxOutputLength) => (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength }),
    deflate: (bytes, maxOutputLength) => (0,external_node_zlib_namespaceObject.inflateSync)(bytes, { maxOutputLength }),
    br: (bytes, maxOutputLength) => (0,external_node_zlib_namespaceObject.brotliDecompressSync)(bytes, { maxOutputLength }),
};
/**
 * Undoes a `Content-Encoding`: we ask for none, but there are proxies that compress all the same.
 *
 * @param limit bytes of the result; more is refused
 * @throws MultiarchError `INVALID_CONTENT`
 */
function decodeBody(bytes, encoding, limit, what) {
    const name = (encoding ?? 'identity').trim().toLowerCase();
    if (name === 'identity' || name === '')
        return bytes;
    const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
    if (decode === undefined)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what} was sent in an encoding that was not asked for`);
    try {
        return decode(bytes, limit);
    }
    catch (cause) {
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what} was sent as ${name} but is not, or is larger than ${limit} bytes`, { cause });
    }
}
//# sourceMappingURL=body.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/wire/byte-source.js
function isByteSource(body) {
    return body !== undefined && !(body instanceof Uint8Array);
}
//# sourceMappingURL=byte-source.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/wire/bulk/batches.js
/** Bytes of one buffer. */
const BUFFER = 512 * 1024;
/** Bytes that may come at once: where there is less room than that, the next buffer is offered. */
const ROOM = 64 * 1024;
const allocate = () => Buffer.allocUnsafeSlow(BUFFER);
/**
 * Memory that is read into, piece behind piece, and handed out in batches, one at a time. Buffers are used again once
 * all of them was handed out and given back.
 */
class Batches {
    #buffer = allocate();
    /** Where the bytes in it begin that were not handed out yet, and where they end. */
    #start = 0;
    #end = 0;
    /** What is left of earlier buffers. */
    #earlier = [];
    #free = [];
    #taken;
    /** Where the next piece goes. */
    get room() {
        if (BUFFER - this.#end < ROOM)
            this.#change();
        return this.#buffer.subarray(this.#end);
    }
    /** Bytes that can be taken. */
    get waiting() {
        return this.#earlier.reduce((sum, { byteLength }) => sum + byteLength, this.#end - this.#start);
    }
    /** Whether a buffer is waiting to be taken while another is filled. */
    get isFull() {
        return this.#earlier.length > 0;
    }
    /** Adds what was written into {@link Batches.room}, or the end of it. */
    append(piece) {
        const isInPlace = piece.byteOffset === this.#end && piece.buffer === this.#buffer.buffer;
        if (!isInPlace)
            this.#buffer.set(piece, this.#end);
        this.#end += piece.byteLength;
    }
    /** The oldest bytes, to be given back before more of them are taken; `undefined` where there are none. */
    take() {
        this.#taken = this.#earlier.shift();
        if (this.#taken !== undefined)
            return this.#taken;
        if (this.#start === this.#end)
            return undefined;
        this.#taken = this.#buffer.subarray(this.#start, this.#end);
        this.#start = this.#end;
        return this.#taken;
    }
    giveBack() {
        const buffer = this.#taken?.buffer;
        this.#taken = undefined;
        const isInUse = [this.#buffer, ...this.#earlier].some((other) => other.buffer === buffer);
        if (buffer !== undefined && !isInUse)
            this.#free.push(Buffer.from(buffer));
    }
    #change() {
        const rest = this.#buffer.subarray(this.#start, this.#end);
        if (rest.byteLength > 0)
            this.#earlier.push(rest);
        else if (this.#taken?.buffer !== this.#buffer.buffer)
            this.#free.push(this.#buffer);
        this.#buffer = this.#free.pop() ?? allocate();
        this.#start = 0;
        this.#end = 0;
    }
}
//# sourceMappingURL=batches.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/wire/bulk/agent.js

/** A body of fewer bytes is not worth a connection, which cannot be used for another request afterwards. */
const WORTH_A_CONNECTION = 8 * 1024 * 1024;
/** Bytes that are not made to wait for more. */
const WORTH_TAKING = 64 * 1024;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
/** What a connection reads goes to Node's parser, until somebody takes the body of an answer away from it. */
class Tap {
    batches = new Batches();
    #socket;
    /** Whether all of the body is still to come; known while the answer's head is handled. */
    isAtHeadEnd = false;
    /** Told that there is more in the batches, where the parser gets nothing; says whether to read on. */
    #onMore;
    constructor(socket) {
        this.#socket = socket;
    }
    /** For `net.connect` and `tls.connect`. */
    onread = {
        buffer: () => this.batches.room,
        callback: (count, buffer) => this.#receive(buffer.subarray(0, count)),
    };
    /** From here on the parser gets nothing, and nothing is read before {@link Tap.open}. */
    seize() {
        this.#onMore = () => false;
    }
    /** What arrives goes to the batches; whoever takes them has the connection resumed. */
    open(onMore) {
        this.#onMore = onMore;
    }
    #receive(piece) {
        if (this.#onMore !== undefined) {
            this.batches.append(piece);
            return this.#onMore();
        }
        const end = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).indexOf(END_OF_HEAD);
        const length = end === -1 ? piece.byteLength : end + END_OF_HEAD.byteLength;
        this.isAtHeadEnd = end !== -1;
        // The parser keeps what it is given, and this memory is filled again.
        this.#socket().emit('data', Buffer.from(piece.subarray(0, length)));
        this.isAtHeadEnd = false;
        return length === piece.byteLength ? this.#onMore === undefined : this.#receive(piece.subarray(length));
    }
}
const taps = new WeakMap();
/**
 * An agent for large bodies, which {@link seizeBody} reads past Node's parser (why: docs/decisions). It is the same
 * in everything else, and not for connections through a proxy, which Node makes in another way.
 */
function openBulkAgent(Agent, settings) {
    class BulkAgent extends Agent {
        createConnection(options, callback) {
            const tap = new Tap(() => socket);
            const tapped = { ...options, onread: tap.onread };
            const socket = super.createConnection(tapped, callback);
            taps.set(socket, tap);
            return socket;
        }
    }
    return new BulkAgent(settings);
}
/**
 * Takes the body of an answer away from Node's parser, where its length is known and large. Has to be called while the
 * answer's head is handled. The connection ends with the body.
 *
 * @returns `undefined` where the body has to be read as usual
 */
function seizeBody(incoming) {
    const { socket, headers, statusCode } = incoming;
    const tap = taps.get(socket);
    const length = Number(headers['content-length']);
    const isPlain = headers['transfer-encoding'] === undefined && (statusCode === 200 || statusCode === 206);
    if (tap?.isAtHeadEnd !== true || !isPlain || !(length >= WORTH_A_CONNECTION))
        return undefined;
    tap.seize();
    const ended = new Promise((resolve) => {
        incoming.once('error', resolve).once('close', () => resolve(new Error('the connection was closed')));
    });
    return { pour: (sink) => pour(tap, socket, length, ended, sink) };
}
async function pour(tap, socket, length, ended, sink) {
    const { batches } = tap;
    let wake = () => { };
    let failure;
    ended.then((error) => {
        failure = error;
        wake();
    });
    tap.open(() => {
        // TLS gives what has arrived in small pieces: they are worth waiting for.
        if (batches.waiting < WORTH_TAKING)
            setImmediate(wake);
        else
            wake();
        return !batches.isFull;
    });
    try {
        for (let left = length; left > 0;) {
            const batch = batches.take();
            if (batch !== undefined) {
                const wanted = batch.subarray(0, left);
                left -= wanted.byteLength;
                await sink(wanted);
                batches.giveBack();
            }
            else if (failure === undefined) {
                const more = new Promise((resolve) => {
                    wake = resolve;
                });
                socket.resume();
                await more;
            }
            else
                throw failure;
        }
    }
    finally {
        // For the parser the body is not complete: it says so, to nobody.
        socket.destroy();
    }
}
//# sourceMappingURL=agent.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/wire/transport.js



/**
 * Lets the connection of an answer that was read come back into the pool. Whoever asks the next question at once
 * would otherwise open another connection, and with TLS that takes longer than the question.
 */
function connectionIsFree() {
    return new Promise((resolve) => setImmediate(resolve));
}
const DEFAULT_TIMEOUTS = {
    connect: 10_000,
    answer: 60_000,
    idle: 60_000,
    exchange: 90_000,
};
/** Connections per origin; more only queue up at the registry. */
const CONNECTIONS = 16;
/** What is read and thrown away to keep a connection; beyond that, closing it is cheaper. */
const DISCARD_LIMIT = 64 * 1024;
// Importing these by name would load all that hangs on their exports, Node's own fetch among them: 20 ms.
const http = process.getBuiltinModule('node:http');
const loadTls = () => ({
    https: process.getBuiltinModule('node:https'),
    tls: process.getBuiltinModule('node:tls'),
});
/**
 * HTTP/1.1 with keep-alive through Node's own client, which is there already when the process starts: see
 * docs/decisions. Proxies are chosen as in Go, and so as in Docker: by the scheme of the request, and never for
 * this machine itself.
 */
function openTransport(options = {}) {
    const { timeouts = DEFAULT_TIMEOUTS } = options;
    const agents = new Map();
    let isClosed = false;
    const agentFor = ({ url: { hostname, protocol }, bulk = false }) => {
        const isDirect = (0,loopback/* isLoopback */.U)(hostname);
        const key = `${protocol} ${isDirect} ${bulk}`;
        const known = agents.get(key);
        if (known !== undefined)
            return known;
        const agent = openAgent(options, protocol, isDirect, bulk);
        agents.set(key, agent);
        return agent;
    };
    return {
        send: async (wireRequest) => {
            if (isClosed)
                throw new Error('the client was closed');
            return send(agentFor(wireRequest), timeouts, wireRequest);
        },
        close: async () => {
            isClosed = true;
            for (const agent of agents.values())
                agent.destroy();
        },
    };
}
function openAgent({ ca, proxies = {} }, protocol, isDirect, isBulk) {
    const { httpProxy = '', httpsProxy = '', noProxy = '' } = proxies;
    // Node splits at commas alone; curl and Go take white space too.
    const hosts = noProxy.split(/[\s,]+/).join(',');
    const proxyEnv = isDirect ? {} : { HTTP_PROXY: httpProxy, HTTPS_PROXY: httpsProxy, NO_PROXY: hosts };
    const settings = { keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS, proxyEnv };
    const isProxied = !isDirect && (protocol === 'https:' ? httpsProxy : httpProxy) !== '';
    const open = (Agent, given) => isBulk && !isProxied ? openBulkAgent(Agent, given) : new Agent(given);
    if (protocol !== 'https:')
        return open(http.Agent, settings);
    const { https, tls } = loadTls();
    const trust = ca === undefined ? {} : { ca: [...tls.getCACertificates('default'), ca] };
    return open(https.Agent, { ...settings, ...trust });
}
function send(agent, timeouts, { method, url, headers, body, bulk = false, signal }) {
    const { request } = url.protocol === 'https:' ? loadTls().https : http;
    return new Promise((resolve, reject) => {
        const length = isByteSource(body) ? { 'content-length': String(body.size) } : {};
        const outgoing = request(url, {
            agent,
            method,
            // A compressing proxy would make Content-Length and digests those of other bytes.
            headers: { 'accept-encoding': 'identity', 'user-agent': 'multiarch', ...headers, ...length },
            ...(signal === undefined ? {} : { signal }),
        });
        limitTime(outgoing, timeouts);
        outgoing.on('error', reject);
        outgoing.once('response', (incoming) => {
            incoming.setTimeout(timeouts.idle, () => incoming.destroy(new Error(`nothing came for ${timeouts.idle / 1000} s`)));
            resolve(toResponse(incoming, url, bulk ? seizeBody(incoming) : undefined));
        });
        if (isByteSource(body))
            deliver(body, outgoing).catch((error) => outgoing.destroy(error));
        else
            outgoing.end(body);
    });
}
/** Sends the bytes of a source, and not one more or less: its size was announced already. */
async function deliver(source, outgoing) {
    const { size } = source;
    let sent = 0;
    let abandon = (_) => { };
    // What waits to be written would wait for ever.
    outgoing.once('close', () => abandon(new Error('the connection was closed')));
    const write = (piece) => {
        sent += piece.byteLength;
        if (sent > size)
            throw new Error(`the source has more than the ${size} bytes that it announced`);
        return new Promise((resolve, reject) => {
            abandon = reject;
            outgoing.write(piece, (error) => (error ? reject(error) : resolve()));
        });
    };
    await source.pour(write);
    if (sent < size)
        throw new Error(`the source has ${sent} of the ${size} bytes that it announced`);
    outgoing.end();
}
/** Gives up on a connection that is not made, and on an answer that does not begin. */
function limitTime(outgoing, { connect, answer }) {
    const giveUp = (what, milliseconds) => () => outgoing.destroy(new Error(`${what} after ${milliseconds / 1000} s`));
    outgoing.once('socket', (socket) => {
        if (!socket.connecting)
            return;
        const timer = setTimeout(giveUp('not connected', connect), connect);
        for (const event of ['connect', 'close'])
            socket.once(event, () => clearTimeout(timer));
    });
    outgoing.setTimeout(answer, giveUp('no answer', answer));
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
        discard: () => discard(incoming),
    };
}
async function transport_pour(incoming, sink) {
    for await (const piece of incoming)
        await sink(piece);
}
async function discard(incoming) {
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.byteLength;
        if (size > DISCARD_LIMIT)
            break;
    }
}
//# sourceMappingURL=transport.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/wire/exchange.js






/** Bytes of a body that are read where it only explains the status. */
const WORDS_LIMIT = 64 * 1024;
const NOTHING = { bytes: new Uint8Array(), isWhole: false };
/**
 * Sends one request and reads its answer, never more than the limit and never for longer than our patience. A body
 * that is sent or received piece by piece may take its time, as long as it does not come to a standstill.
 *
 * @param limit for an answer with status 2xx; of others at most 64 KiB are read
 * @throws RegistryError with status 0 when no answer arrived, or a 2xx answer broke off
 */
async function exchange({ transport, clock, log, patience }, question, request, limit = WORDS_LIMIT) {
    const { method, url } = request;
    const abort = new AbortController();
    const tooLong = () => abort.abort(new Error(`not complete after ${patience / 1000} s`));
    const timer = isByteSource(request.body) ? undefined : setTimeout(tooLong, patience);
    const started = clock.now();
    try {
        const bulk = limit === 'leave';
        const response = await transport.send({ ...request, bulk, signal: abort.signal });
        const isSuccess = response.status >= 200 && response.status < 300;
        const isLeft = bulk && isSuccess;
        const most = isSuccess && !bulk ? limit : WORDS_LIMIT;
        const { bytes, isWhole } = isLeft ? NOTHING : await readUpTo(response.body, most, !isSuccess);
        if (!isLeft)
            await connectionIsFree();
        log.debug(`${method} ${(0,printable/* redactUrl */.B)(url)} → ${response.status} (${clock.now() - started} ms)`);
        const { status, header, headers } = response;
        const rest = isLeft ? { rest: response } : {};
        return { status, url: response.url, header, headers, bytes, isWhole, strayed: false, ...rest };
    }
    catch (cause) {
        throw (0,registry_error/* noAnswer */.qE)(question, url, abort.signal.aborted ? abort.signal.reason : cause);
    }
    finally {
        clearTimeout(timer);
    }
}
/**
 * The content that an answer brought.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is larger than `limit`, or cannot be decoded
 */
function contentOf({ bytes, isWhole, header }, limit, what) {
    if (!isWhole || bytes.byteLength > limit)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what} is larger than ${limit} bytes, which is refused`);
    return decodeBody(bytes, header('content-encoding'), limit, what);
}
//# sourceMappingURL=exchange.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/auth/token.js






/** Bytes of a token answer that are read; the longest tokens seen have a few thousand. */
const TOKEN_LIMIT = 128 * 1024;
/** Seconds, where the answer does not say (Docker token specification). */
const DEFAULT_LIFE = 60;
/** Milliseconds before its end at which a token is no longer used: a request takes time to arrive. */
const EARLY = 10_000;
const CLIENT_ID = 'multiarch';
/**
 * Exchanges a credential for a token (Docker token specification: GET with Basic; its OAuth2 variant: POST with
 * a refresh token, or where GET does not exist). Without a credential the token is anonymous.
 *
 * @throws MultiarchError `CREDENTIALS` when the credential is refused, `REGISTRY` when the realm is not safe to
 *   send it to or does not answer as specified
 */
async function fetchToken(context, challenge, credential, scopes) {
    const { endpoint, clock, mask } = context;
    const realm = checkRealm(endpoint, challenge, credential !== undefined);
    const started = clock.now();
    const answer = await ask(context, realm, challenge.parameters.service, credential, scopes);
    const body = parseAnswer(contentOf(answer, TOKEN_LIMIT, `the token for ${endpoint.registry}`));
    const value = [body.token, body.access_token].find((text) => typeof text === 'string' && text !== '');
    if (typeof value !== 'string')
        throw new errors_error/* MultiarchError */._G('REGISTRY', `${realm.host} answered the token request without a token`, {
            advice: `Check that ${realm.origin} is the token service of ${endpoint.registry}.`,
        });
    mask(value);
    const life = typeof body.expires_in === 'number' && body.expires_in > 0 ? body.expires_in : DEFAULT_LIFE;
    // At least half of a short life is used: refreshing for every request would be worse than a rare 401.
    const usable = Math.max(life * 1000 - EARLY, (life * 1000) / 2);
    return { value, scopes, expires: started + usable };
}
function checkRealm(endpoint, challenge, hasCredential) {
    const { realm } = challenge.parameters;
    if (realm === undefined)
        throw new errors_error/* MultiarchError */._G('REGISTRY', `${endpoint.registry} asks for a token but does not say where`, {
            advice: 'Nothing was sent. Check that this is the registry you meant, and that no proxy answers in its place.',
        });
    const url = checkTarget(endpoint, realm, endpoint.origin, 'token realm');
    const pinned = pinnedOrigin(endpoint.registry);
    if (hasCredential && pinned !== undefined && url.origin !== pinned)
        throw new errors_error/* MultiarchError */._G('REGISTRY', `${endpoint.registry} wants the credential sent to ${url.origin}; its token service is ${pinned}`, { advice: 'Nothing was sent there. A proxy or a DNS entry may have replaced the registry.' });
    return url;
}
async function ask(context, realm, service, credential, scopes) {
    if (credential?.kind === 'refresh-token')
        return token_send(context, postRequest(realm, service, scopes, grantOf(credential)));
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const headers = credential === undefined ? {} : { authorization: basic(credential, context.mask) };
    try {
        return await token_send(context, { method: 'GET', url, headers });
    }
    catch (error) {
        const hasNoGet = error instanceof registry_error/* RegistryError */.gl && (error.status === 404 || error.status === 405);
        if (!hasNoGet || credential === undefined)
            throw error;
        return token_send(context, postRequest(realm, service, scopes, grantOf(credential)));
    }
}
/** `Basic …`, masked in this form too. */
function basic({ username, password }, mask) {
    const encoded = (0,credential/* encodeBasic */.r)(username, password);
    mask(encoded);
    return `Basic ${encoded}`;
}
function grantOf(credential) {
    return credential.kind === 'refresh-token'
        ? { grant_type: 'refresh_token', refresh_token: credential.token }
        : { grant_type: 'password', username: credential.username, password: credential.password };
}
function postRequest(realm, service, scopes, grant) {
    const form = new URLSearchParams({ ...grant, client_id: CLIENT_ID });
    if (service !== undefined)
        form.set('service', service);
    // OAuth2 has one `scope` with spaces; registries read only the first of several.
    if (scopes.length > 0)
        form.set('scope', scopes.join(' '));
    return {
        method: 'POST',
        url: realm,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new TextEncoder().encode(form.toString()),
    };
}
/** One request to the token service. It may not send us elsewhere: a redirect would carry the credential. */
async function token_send(context, request) {
    const { registry } = context.endpoint;
    const question = `token for ${registry}`;
    const answer = await exchange(context, question, request, TOKEN_LIMIT);
    if (answer.status === 200)
        return answer;
    const error = (0,registry_error/* registryErrorOf */.jR)(question, answer, context.clock.now());
    if (answer.status >= 300 && answer.status < 400)
        throw new registry_error/* RegistryError */.gl('REGISTRY', `${error.message}, a redirect`, error, {
            advice: 'A token service may not send a credential on; it was sent nowhere else.',
        });
    if (answer.status !== 401 && answer.status !== 403)
        throw error;
    throw new registry_error/* RegistryError */.gl('CREDENTIALS', error.message, error, {
        cause: error,
        advice: refusedCredential(registry),
    });
}
function parseAnswer(bytes) {
    try {
        const value = JSON.parse(new TextDecoder().decode(bytes));
        return (0,json/* isJsonObject */.OW)(value) ? value : {};
    }
    catch {
        return {};
    }
}
/**
 * What a token says of itself that it allows, where it is a JWT (Docker token specification, `access`). Only for
 * messages: nothing is verified.
 *
 * @returns actions on the repository, or `undefined` when the token does not say
 */
function grantedActions(token, repository) {
    const { access } = claimsOf(token);
    if (!Array.isArray(access))
        return undefined;
    const grants = access.filter(json/* isJsonObject */.OW).filter(({ name }) => name === repository);
    const actions = grants.flatMap(({ actions }) => (Array.isArray(actions) ? actions : []));
    return actions.filter((action) => typeof action === 'string');
}
//# sourceMappingURL=token.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/auth/authorizer.js





/**
 * Authenticates to one registry. Learns from the first challenge what the registry wants, then sends that with
 * every request. Tokens are kept by scope and fetched once, however many requests wait for them.
 */
class Authorizer {
    #context;
    #credentials;
    /** What the registry wants; `undefined` as long as it has not been heard to want anything. */
    #challenge;
    /** Whether an answer has shown that `#challenge` is all there is to know. */
    #settled;
    /** Set while the first request is on its way: the others wait to learn from its answer. */
    #probe;
    #tokens = [];
    #underway = new Set();
    constructor(context, credentials) {
        const { registry } = context.endpoint;
        this.#context = context;
        this.#credentials = new CredentialMemory(registry, credentials, context.clock);
        this.#challenge = knownChallenge(registry);
        this.#settled = this.#challenge !== undefined || (0,kind/* kindOf */.I)(registry).tokens === 'none';
    }
    /**
     * Runs the first request alone as long as nothing is known of the registry, so that several at once do not all
     * meet the same challenge; the others go on as soon as it is known, with the same token. Nobody waits where a
     * challenge is unlikely: plain HTTP without a credential.
     */
    async inTurn(repository, run) {
        while (!this.#settled && this.#probe !== undefined)
            await this.#probe.over;
        if (this.#settled)
            return run();
        const { promise: over, resolve: end } = Promise.withResolvers();
        this.#probe = { over, end };
        try {
            const isPlain = this.#context.endpoint.origin.startsWith('http:');
            if (isPlain && (await this.#credentials.get(repository)) === undefined)
                this.#settle();
            return await run();
        }
        finally {
            this.#probe = undefined;
            end();
        }
    }
    /** The registry gave an answer that is no challenge: what we send is what it wants. */
    learned(status) {
        if (status !== 429 && status < 500)
            this.#settle();
    }
    #settle() {
        this.#settled = true;
        this.#probe?.end();
    }
    /** What to send. Basic goes out without being asked for, as it saves a round trip. */
    async authorization(scopes) {
        const repository = scopes[0]?.repository ?? '';
        return this.#challenge?.scheme === 'bearer'
            ? this.#token(this.#challenge, repository, scopes.map(formatScope))
            : this.#direct(repository);
    }
    /**
     * What to send after a refusal; `undefined` when nothing is left to try. What was refused is forgotten, token
     * and credential: the source of credentials may have a newer one. The scopes that the registry asked for go
     * first (some look at no other).
     */
    async afterRefusal(challenges, scopes, refused) {
        const repository = scopes[0]?.repository ?? '';
        this.#tokens = this.#tokens.filter(({ value }) => `Bearer ${value}` !== refused);
        const bearer = challenges.find(({ scheme }) => scheme === 'bearer');
        // Basic that meets a Bearer challenge was not wrong, just too early.
        const wasEarly = refused === undefined || (bearer !== undefined && refused.startsWith('Basic '));
        if (!wasEarly)
            this.#credentials.forget(repository);
        this.#challenge = bearer ?? challenges.find(({ scheme }) => scheme === 'basic') ?? this.#challenge;
        const asked = challengedScopes(bearer?.parameters.scope);
        const answer = bearer === undefined
            ? this.#direct(repository)
            : this.#token(bearer, repository, mergeScopes(asked, scopes.map(formatScope)));
        // Only now, when the token is on its way: those who waited join in waiting for it.
        this.#settle();
        const next = await answer;
        return next === refused ? undefined : next;
    }
    /** What a refused token says that it allows, in words for a message; `undefined` when it allows what we need. */
    shortcoming(scopes, sent) {
        if (sent === undefined || !sent.startsWith('Bearer '))
            return undefined;
        for (const { repository, actions } of scopes) {
            const granted = grantedActions(sent.slice('Bearer '.length), repository);
            const lacking = actions.split(',').filter((action) => granted?.includes(action) === false);
            if (lacking.length > 0 && !granted?.includes('*'))
                return `the token that was issued lacks '${lacking.join(',')}' on '${repository}'`;
        }
        return undefined;
    }
    async #direct(repository) {
        const credential = await this.#credentials.get(repository);
        if (credential?.kind === 'password')
            return basic(credential, this.#context.mask);
        return credential?.kind === 'bearer' ? `Bearer ${credential.token}` : undefined;
    }
    #token(challenge, repository, scopes) {
        const now = this.#context.clock.now();
        this.#tokens = this.#tokens.filter(({ expires }) => expires > now);
        const held = this.#tokens.find((token) => covers(token.scopes, scopes));
        if (held !== undefined)
            return Promise.resolve(`Bearer ${held.value}`);
        for (const { scopes: coming, token } of this.#underway)
            if (covers(coming, scopes))
                return token;
        const token = this.#fetch(challenge, repository, scopes).finally(() => this.#underway.delete(entry));
        const entry = { scopes, token };
        this.#underway.add(entry);
        return token;
    }
    async #fetch(challenge, repository, scopes) {
        const credential = await this.#credentials.get(repository);
        if (credential?.kind === 'bearer')
            return `Bearer ${credential.token}`;
        const token = await fetchToken(this.#context, challenge, credential, scopes);
        this.#tokens.push(token);
        return `Bearer ${token.value}`;
    }
}
//# sourceMappingURL=authorizer.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/host/pace.js
/** Lets at most `count` through within any `window` (milliseconds); the others wait for their turn, in order. */
class Pace {
    #count;
    #window;
    #clock;
    /** When each of the last `count` was let through, or will be. */
    #turns = [];
    constructor(count, window, clock) {
        this.#count = count;
        this.#window = window;
        this.#clock = clock;
    }
    async turn() {
        const now = this.#clock.now();
        const before = this.#turns.at(-this.#count);
        const at = before === undefined ? now : Math.max(now, before + this.#window);
        this.#turns = [...this.#turns, at].slice(-this.#count);
        if (at > now)
            await this.#clock.sleep(at - now);
    }
}
//# sourceMappingURL=pace.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/host/host.js











/** Requests to one host at a time; registries slow down or refuse those who ask for more. */
const CONCURRENCY = 8;
/** Redirects that are followed in one call. */
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** One registry, spoken to politely: in turn, authenticated, retried, and slowed down when it asks for that. */
class Host {
    #context;
    #authorizer;
    #warnings;
    #writes;
    #limit = pLimit(CONCURRENCY);
    /** Until when nobody asks this host anything (milliseconds since 1970): it told one of us that it is overloaded. */
    #pausedUntil = 0;
    /** What is known of `?tag=` here; see tag-parameter.ts. */
    tagParameter = 'untried';
    /** Repositories of which a mount came to nothing here; see copy/deliver-blob.ts. */
    refusesMounts = new Set();
    constructor(context) {
        const { endpoint, clock, log } = context;
        this.#context = context;
        this.#authorizer = new Authorizer(context, context.credentials);
        this.#warnings = new Warnings(endpoint.registry, log);
        const { writesPerSecond } = (0,kind/* kindOf */.I)(endpoint.registry);
        this.#writes = writesPerSecond === undefined ? undefined : new Pace(writesPerSecond, 1000, clock);
    }
    get endpoint() {
        return this.#context.endpoint;
    }
    get clock() {
        return this.#context.clock;
    }
    /**
     * Asks until there is an answer or no hope of one.
     *
     * @throws RegistryError in the registry's own words, with our advice
     */
    async call(call) {
        const { clock, retry } = this.#context;
        const repository = call.scopes[0]?.repository ?? '';
        const tries = call.once === true ? 1 : (call.tries ?? retry.tries);
        const attempt = (begin) => this.#limit(async () => {
            await this.#turn(call);
            begin();
            return this.#authorizer.inTurn(repository, () => this.#attempt(call));
        });
        try {
            return await withRetry(attempt, { ...retry, tries }, clock, (error, wait) => this.#slowDown(error, wait));
        }
        catch (error) {
            if (!(error instanceof registry_error/* RegistryError */.gl))
                throw error;
            throw (0,registry_error/* withAdvice */.b5)(error, adviceFor(error, call.method, call.reference));
        }
    }
    /** Waits while the host is to be left alone, and for its pace of writing. */
    async #turn({ method, noun }) {
        const { clock } = this.#context;
        if (method === 'PUT' && noun === undefined)
            await this.#writes?.turn();
        for (;;) {
            const pause = this.#pausedUntil - clock.now();
            if (pause <= 0)
                return;
            await clock.sleep(pause);
        }
    }
    /** An overloaded host is left alone by all, not just by the one that it told. */
    #slowDown(error, wait) {
        const { clock, log } = this.#context;
        const isOverloaded = error.status === 429 || error.status === 503 || error.retryAfter !== undefined;
        if (isOverloaded)
            this.#pausedUntil = Math.max(this.#pausedUntil, clock.now() + wait);
        log.info(`${error.message}; trying again in ${(0,measure/* formatSeconds */.X)(wait / 1000)}`);
    }
    async #attempt(call) {
        const { clock } = this.#context;
        let sent = await this.#authorizer.authorization(call.scopes);
        let answer = await this.#follow(call, sent);
        const challenges = refusalOf(answer, sent);
        if (challenges !== undefined && call.once !== true) {
            const next = await this.#authorizer.afterRefusal(challenges, call.scopes, sent);
            if (next !== undefined) {
                sent = next;
                answer = await this.#follow(call, next);
            }
        }
        if (answer.status !== 401)
            this.#authorizer.learned(answer.status);
        if (!answer.strayed)
            this.#warnings.show(answer.headers('warning'));
        if (call.expect.includes(answer.status))
            return answer;
        const error = (0,registry_error/* registryErrorOf */.jR)(questionOf(call), answer, clock.now());
        const isRefusal = answer.status === 401 || answer.status === 403;
        const shortcoming = isRefusal ? this.#authorizer.shortcoming(call.scopes, sent) : undefined;
        if (shortcoming === undefined)
            throw error;
        throw new registry_error/* RegistryError */.gl(error.code, `${error.message}; ${shortcoming}`, error, { cause: error });
    }
    /**
     * Sends, and follows redirects by hand: each target is checked, and once another origin was asked the
     * credential is gone for the rest of the way (distribution-spec; it is never attached again).
     */
    async #follow(call, authorization) {
        const { endpoint } = this.#context;
        let url = call.path instanceof URL ? call.path : new URL(endpoint.origin + call.path);
        let strayed = url.origin !== endpoint.origin;
        for (let hops = 0;; hops += 1) {
            const answer = await this.#send(call, url, strayed ? undefined : authorization);
            const location = answer.header('location');
            if (!REDIRECTS.has(answer.status) || location === undefined)
                return { ...answer, strayed };
            if (hops === MAX_REDIRECTS)
                throw new errors_error/* MultiarchError */._G('REGISTRY', `${questionOf(call)}: more than ${MAX_REDIRECTS} redirects`, {
                    advice: `${endpoint.registry}, or a proxy before it, sends requests in a circle: check its configuration.`,
                });
            const target = checkTarget(endpoint, location, url.href, 'redirect');
            if (url.protocol === 'https:' && target.protocol === 'http:')
                throw new errors_error/* MultiarchError */._G('REGISTRY', `${questionOf(call)}: redirected from HTTPS to plain HTTP`, {
                    advice: 'Nothing was sent there. Check that this is the registry you meant.',
                });
            strayed ||= target.origin !== url.origin;
            url = target;
        }
    }
    async #send(call, url, authorization) {
        const { method, body, headers = {}, limit } = call;
        const auth = authorization === undefined ? {} : { authorization };
        const request = { method, url, body, headers: { ...headers, ...auth } };
        return exchange(this.#context, questionOf(call), request, limit);
    }
}
/**
 * The challenges of an answer that refuses what was sent, or `undefined` when it does not: 401; 403 where the
 * token's scope does not suffice (RFC 6750) or where ECR's password has expired. Another server's refusal, met
 * after a redirect, is no business of our credentials.
 */
function refusalOf(answer, sent) {
    if (answer.strayed || (answer.status !== 401 && answer.status !== 403))
        return undefined;
    const challenges = (0,challenge/* parseChallenges */.u)(answer.headers('www-authenticate'));
    if (answer.status === 401)
        return challenges;
    const isNarrow = challenges.some(({ parameters }) => parameters.error === 'insufficient_scope');
    return isNarrow || sent?.startsWith('Basic ') ? challenges : undefined;
}
/** What was asked, as a person would say it: `PUT ghcr.io/org/app:1.2`. */
function questionOf({ method, noun, reference }) {
    return [method, noun, (0,lib_reference/* formatReference */.FH)(reference)].filter((part) => part !== undefined).join(' ');
}
//# sourceMappingURL=host.js.map
// EXTERNAL MODULE: ./packages/oci/lib/content/hash.js + 1 modules
var hash = __nccwpck_require__(6064);
// EXTERNAL MODULE: ./packages/oci/lib/digest.js
var lib_digest = __nccwpck_require__(6888);
;// CONCATENATED MODULE: ./packages/registry/lib/questions/path.js

/**
 * The paths of the distribution API. Names, tags and digests are checked against their grammars before they enter
 * a path, whatever type they claim to be of; what passes needs no encoding.
 *
 * @throws MultiarchError `INVALID_INPUT`, `INVALID_CONTENT` for digests
 */
function manifestPath({ tag, digest, ...image }) {
    if (digest !== undefined)
        return `${base(image)}/manifests/${(0,lib_digest/* parseDigest */.m)(digest)}`;
    if (tag !== undefined)
        return `${base(image)}/manifests/${(0,lib_reference/* parseTag */.ED)(tag)}`;
    throw new errors_error/* MultiarchError */._G('INVALID_INPUT', `${(0,lib_reference/* formatImageName */.eS)(image)}: a tag or a digest is needed`);
}
/** See {@link manifestPath}. */
function blobPath(image, digest) {
    return `${base(image)}/blobs/${(0,lib_digest/* parseDigest */.m)(digest)}`;
}
/** See {@link manifestPath}. */
function uploadsPath(image) {
    return `${base(image)}/blobs/uploads/`;
}
/** See {@link manifestPath}. */
function referrersPath(image, digest) {
    return `${base(image)}/referrers/${(0,lib_digest/* parseDigest */.m)(digest)}`;
}
/** See {@link manifestPath}. */
function tagsPath(image) {
    return `${base(image)}/tags/list`;
}
function base(image) {
    const { repository } = (0,lib_reference/* parseImageName */["if"])((0,lib_reference/* formatImageName */.eS)(image), 'image');
    return `/v2/${repository}`;
}
//# sourceMappingURL=path.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/blobs.js




/**
 * Fetches a small blob whole (distribution-spec end-2) and verifies it.
 *
 * @param limit bytes; more is refused
 * @throws RegistryError, MultiarchError `INVALID_CONTENT`
 */
async function getBlob({ host, image, scope }, digest, limit) {
    const what = `${(0,lib_reference/* formatImageName */.eS)(image)}@${digest}`;
    const answer = await host.call({
        method: 'GET',
        noun: 'blob',
        reference: { ...image, digest },
        path: blobPath(image, digest),
        scopes: [scope],
        expect: [200],
        limit,
    });
    // Some servers announce the compression of a layer as if it were theirs: as it came, it may be right.
    const isRight = answer.isWhole && (0,hash/* hasDigest */.tH)(answer.bytes, digest) === true;
    const bytes = isRight ? answer.bytes : contentOf(answer, limit, what);
    if (!isRight && (0,hash/* hasDigest */.tH)(bytes, digest) !== true)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what}: the content does not have this digest`, {
            advice: 'The registry or something on the way to it changed the content; nothing was used of it.',
        });
    return bytes;
}
/**
 * Opens a blob for reading (distribution-spec end-2): nothing of it is held, and nothing verified. A server that
 * does not know `Range` begins at the start.
 *
 * @param offset bytes that are not wanted again
 * @throws RegistryError; MultiarchError `INVALID_CONTENT` when the server sends another part than was asked for
 */
async function openBlob({ host, image, scope }, digest, offset) {
    const answer = await host.call({
        method: 'GET',
        noun: 'blob',
        reference: { ...image, digest },
        path: blobPath(image, digest),
        ...(offset === 0 ? {} : { headers: { range: `bytes=${offset}-` } }),
        scopes: [scope],
        expect: [200, 206],
        limit: 'leave',
    });
    const start = answer.status === 206 ? startOf(answer.header('content-range')) : 0;
    if (start !== 0 && start !== offset)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `GET blob ${(0,lib_reference/* formatImageName */.eS)(image)}@${digest}: asked for what follows byte ${offset}, it sent another part`, { advice: 'The registry or something on the way to it does not understand ranges; run again.' });
    const length = answer.header('content-length');
    const isPlain = (answer.header('content-encoding') ?? 'identity') === 'identity';
    const hasLength = isPlain && length !== undefined && /^\d{1,15}$/.test(length);
    return { start, body: answer.rest ?? blobs_NOTHING, ...(hasLength ? { length: Number(length) } : {}) };
}
const blobs_NOTHING = { pour: async () => { } };
/** The first position of `Content-Range: bytes 5-9/10` (RFC 9110, 14.4). */
function startOf(header) {
    return Number(/^bytes (\d{1,15})-/.exec(header ?? '')?.[1] ?? Number.NaN);
}
/** Whether the repository has this blob (distribution-spec end-2, HEAD). */
async function hasBlob({ host, image, scope }, digest) {
    const answer = await host.call({
        method: 'HEAD',
        noun: 'blob',
        reference: { ...image, digest },
        path: blobPath(image, digest),
        scopes: [scope],
        expect: [200, 404],
    });
    return answer.status === 200;
}
//# sourceMappingURL=blobs.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/uploads.js






/** Upload sessions that are opened for one blob: a session may end with the connection that it was used on. */
const SESSIONS = 3;
/**
 * Uploads a small blob in two requests (distribution-spec end-4a and end-6: POST, then one PUT). A session that
 * fails is given up for a new one, unless the blob turns out to be there.
 *
 * @returns its digest
 * @throws RegistryError
 */
async function putBlob(context, bytes) {
    const digest = (0,hash/* digestOf */.ol)(bytes);
    for (let session = 1;; session += 1) {
        try {
            await finishUpload(context, digest, await beginUpload(context, digest), bytes);
            return digest;
        }
        catch (error) {
            const isLost = error instanceof registry_error/* RegistryError */.gl && (error.temporary || error.notFound || error.status === 416);
            if (!isLost || session === SESSIONS)
                throw error;
            if (await hasBlob(context, digest))
                return digest;
        }
    }
}
/**
 * Makes a blob of another repository of the same registry available here without sending it (distribution-spec
 * end-11): one request, with one token for both repositories.
 *
 * @param from the repository that has it
 * @returns `false` when the registry does not do that; then the blob has to be uploaded
 * @throws RegistryError when the registry cannot be written to at all
 */
async function mountBlob(context, digest, from) {
    let location;
    try {
        location = await beginMount(context, digest, from);
    }
    catch (error) {
        // Some registries refuse a source that they do not know instead of opening an upload.
        if (error instanceof registry_error/* RegistryError */.gl && [400, 404, 405].includes(error.status))
            return false;
        throw error;
    }
    if (location === undefined)
        return true;
    await cancelUpload(context, digest, location);
    return false;
}
/** Opens an upload (distribution-spec end-4a); the answer is where to send it. */
async function beginUpload(context, digest) {
    return locationOf(context, await start(context, digest, '', [context.scope]));
}
/**
 * Asks for a mount (distribution-spec end-11).
 *
 * @returns `undefined` when it is done; else the upload that the registry has opened in its place
 * @throws RegistryError; some registries refuse a source that they do not know instead of opening an upload
 */
async function beginMount(context, digest, from) {
    const query = `?mount=${encodeURIComponent(digest)}&from=${encodeURIComponent(from)}`;
    const scopes = [context.scope, { repository: from, actions: 'pull' }];
    const answer = await start(context, digest, query, scopes);
    return answer.status === 201 ? undefined : locationOf(context, answer);
}
function start({ host, image }, digest, query, scopes) {
    return host.call({
        method: 'POST',
        noun: 'blob',
        reference: { ...image, digest },
        path: uploadsPath(image) + query,
        headers: { 'content-length': '0' },
        scopes,
        expect: query === '' ? [202] : [201, 202],
    });
}
function locationOf({ host, image }, answer) {
    const location = answer.header('location');
    if (location === undefined)
        throw new errors_error/* MultiarchError */._G('REGISTRY', `POST blob ${(0,lib_reference/* formatImageName */.eS)(image)}: the registry did not say where to upload`, { advice: 'Check that no proxy before the registry takes the Location header away.' });
    return checkTarget(host.endpoint, location, answer.url.href, 'upload location');
}
/**
 * Sends the whole content of an upload and closes it (distribution-spec end-6). The registry compares it with its
 * digest; whatever goes wrong, nothing is stored.
 *
 * @throws RegistryError
 */
async function finishUpload({ host, image, scope }, digest, location, body) {
    const path = new URL(location);
    // Appended, not set: the rest of the query is the registry's own and must keep its order.
    path.search += `${path.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    await host.call({
        method: 'PUT',
        noun: 'blob',
        reference: { ...image, digest },
        path,
        headers: { 'content-type': 'application/octet-stream' },
        body,
        scopes: [scope],
        expect: [201],
        tries: 1,
    });
}
/** Clients should end what they began (distribution-spec, "Canceling a Blob Upload"); not all registries let them. */
async function cancelUpload({ host, image, scope }, digest, location) {
    try {
        const expect = [200, 202, 204];
        const scopes = [scope];
        await host.call({
            method: 'DELETE',
            noun: 'blob',
            reference: { ...image, digest },
            path: location,
            scopes,
            expect,
            once: true,
        });
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.gl))
            throw error;
    }
}
//# sourceMappingURL=uploads.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/deliver-blob.js



/** Upload sessions that are opened for one blob. */
const deliver_blob_SESSIONS = 4;
/**
 * Gives a repository a blob with as little traffic as it takes: a mount where the registry has it already (201 is
 * conclusive; 202 opens an upload, which is used), nothing where the repository has it, else one upload in one PUT.
 * A session that is lost is given up for a new one; one that comes to nothing is cancelled.
 *
 * @throws RegistryError; MultiarchError: what the content failed with
 */
async function deliverBlob(context, { digest, from, load, whenFree = (send) => send() }) {
    const mount = from === undefined ? 'refused' : await tryMount(context, digest, from);
    if (mount === 'mounted')
        return mount;
    const opened = mount === 'refused' ? undefined : mount;
    if (await hasBlob(context, digest)) {
        if (opened !== undefined)
            await cancelUpload(context, digest, opened);
        return 'present';
    }
    return whenFree(() => deliver_blob_send(context, digest, load, opened));
}
/** @param opened where an upload may go on that was opened already */
async function deliver_blob_send(context, digest, load, opened) {
    let location = opened;
    let content;
    for (let session = 1;; session += 1) {
        const upload = location ?? (await beginUpload(context, digest));
        location = undefined;
        try {
            content ??= await load();
            await finishUpload(context, digest, upload, content.body);
            return 'sent';
        }
        catch (error) {
            await cancelUpload(context, digest, upload);
            const failure = content?.failure?.();
            if (session === deliver_blob_SESSIONS || !isWorthAnother(error, failure, session))
                throw failure ?? error;
            if (await hasBlob(context, digest))
                return 'sent';
        }
    }
}
/** Where an upload may go on that a registry opened in place of a mount; what refused one once is not asked again. */
async function tryMount(context, digest, from) {
    const { host } = context;
    if (host.refusesMounts.has(from))
        return 'refused';
    try {
        const location = await beginMount(context, digest, from);
        if (location === undefined)
            return 'mounted';
        host.refusesMounts.add(from);
        return location;
    }
    catch (error) {
        // 401 and 403: we may write here, but not read there; those who may read it have another identity.
        if (!(error instanceof registry_error/* RegistryError */.gl) || ![400, 401, 403, 404, 405].includes(error.status))
            throw error;
        host.refusesMounts.add(from);
        return 'refused';
    }
}
/** Content that arrived wrong is fetched once more; a session that was lost is opened again. */
function isWorthAnother(error, failure, session) {
    if (failure !== undefined)
        return failure.code === 'INVALID_CONTENT' && session === 1;
    return error instanceof registry_error/* RegistryError */.gl && (error.temporary || error.notFound || error.status === 416);
}
//# sourceMappingURL=deliver-blob.js.map
// EXTERNAL MODULE: ./packages/oci/lib/media-type.js
var media_type = __nccwpck_require__(5391);
// EXTERNAL MODULE: ./packages/oci/lib/content/manifest.js
var content_manifest = __nccwpck_require__(4199);
;// CONCATENATED MODULE: ./packages/registry/lib/answer/answer.js
/** Whether a web page came where a registry should have answered: captive portals and proxies do that. */
function isWebPage({ header }) {
    return /^\s*(?:text\/html|application\/xhtml\+xml)/i.test(header('content-type') ?? '');
}
//# sourceMappingURL=answer.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/context.js
/** The whole reference, for paths and messages. */
function referenceIn({ image }, { tag, digest }) {
    return {
        ...image,
        ...(tag === undefined ? {} : { tag }),
        ...(digest === undefined ? {} : { digest }),
    };
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/manifests.js







const ACCEPT = media_type/* MANIFEST_TYPES */._P.join(', ');
/** Refusals of a HEAD after which GET is worth a request: it has no HEAD, or its words come in a body alone. */
const ASK_WITH_GET = new Set([400, 401, 403, 405, 501]);
/**
 * Asks what is behind a reference, without its content (distribution-spec end-3): one HEAD. Registries that do
 * not answer HEAD fully (no digest, no length, no HEAD at all) are asked with GET instead, and so is one that
 * names a type that we do not know: then the content has to say what it is.
 *
 * @throws RegistryError; `notFound` when there is no such manifest
 */
async function headManifest(context, wanted) {
    const reference = referenceIn(context, wanted);
    let answer;
    try {
        answer = await context.host.call({
            method: 'HEAD',
            reference,
            path: manifestPath(reference),
            headers: { accept: ACCEPT },
            scopes: [context.scope],
            expect: [200],
        });
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.gl) || !ASK_WITH_GET.has(error.status))
            throw error;
        const once = error.status === 401;
        return (await fetchManifest(context, wanted, once)).descriptor;
    }
    return describe(answer, reference) ?? (await getManifest(context, wanted)).descriptor;
}
/** The descriptor that the headers make, or `undefined` when they do not suffice. */
function describe(answer, reference) {
    const what = (0,lib_reference/* formatReference */.FH)(reference);
    const mediaType = (0,media_type/* essence */.Pf)(answer.header('content-type') ?? '');
    if ((0,media_type/* isSchema1Type */.hy)(mediaType))
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what} is a schema 1 manifest, which has been retired`, {
            advice: 'Push the image again with a Docker version of this decade.',
        });
    const claimed = claimedDigest(answer, what);
    if (contradicts(claimed, reference.digest))
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what} was answered with ${claimed}`, {
            advice: 'The registry, or a cache before it, mixes up its content: nothing was used of it.',
        });
    const digest = reference.digest ?? claimed;
    const length = answer.header('content-length');
    const isPlain = (answer.header('content-encoding') ?? 'identity') === 'identity';
    if (digest === undefined || length === undefined || !isPlain || !/^\d{1,15}$/.test(length))
        return undefined;
    return media_type/* MANIFEST_TYPES */._P.includes(mediaType) ? { mediaType, digest, size: Number(length) } : undefined;
}
function claimedDigest(answer, what) {
    const header = answer.header('docker-content-digest');
    if (header === undefined)
        return undefined;
    return adviseOn(what, () => (0,lib_digest/* parseDigest */.m)(header, `Docker-Content-Digest of ${what}`));
}
/** Content that breaks its specification: whoever wrote it or passed it on has to mend it. */
function adviseOn(what, read) {
    try {
        return read();
    }
    catch (cause) {
        if (!(cause instanceof errors_error/* MultiarchError */._G) || cause.advice !== undefined)
            throw cause;
        const advice = `Nothing was used of it. Push ${what} again with a current tool; if it stays so, the registry is at fault.`;
        throw new errors_error/* MultiarchError */._G(cause.code, cause.message, { cause, advice });
    }
}
/** Digests of different algorithms may both be right (distribution-spec: the canonical digest may differ). */
function contradicts(claimed, asked) {
    const algorithm = (digest) => digest.split(':', 1)[0];
    if (claimed === undefined || asked === undefined || claimed === asked)
        return false;
    return algorithm(claimed) === algorithm(asked);
}
/**
 * Fetches a manifest (distribution-spec end-3) and verifies it: its bytes against the digest that was asked for
 * or that the registry claims, its type against what it says of itself. At most 4 MiB.
 *
 * @throws RegistryError, MultiarchError `INVALID_CONTENT`
 */
async function getManifest(context, wanted) {
    return fetchManifest(context, wanted, false);
}
async function fetchManifest(context, wanted, once) {
    const reference = referenceIn(context, wanted);
    const what = (0,lib_reference/* formatReference */.FH)(reference);
    const answer = await context.host.call({
        method: 'GET',
        reference,
        path: manifestPath(reference),
        headers: { accept: ACCEPT },
        scopes: [context.scope],
        expect: [200],
        limit: content_manifest/* MAX_MANIFEST_BYTES */.ZJ,
        once,
    });
    refuseWebPage(answer, `GET ${what}`);
    const bytes = contentOf(answer, content_manifest/* MAX_MANIFEST_BYTES */.ZJ, what);
    const claimed = claimedDigest(answer, what);
    verify(bytes, reference.digest, what);
    if (claimed !== undefined && (0,hash/* hasDigest */.tH)(bytes, claimed) !== undefined)
        verify(bytes, claimed, what);
    const manifest = adviseOn(what, () => (0,content_manifest/* manifestOf */.$V)(bytes, answer.header('content-type'), what));
    const digest = reference.digest ?? verifiable(bytes, claimed) ?? manifest.descriptor.digest;
    return { bytes, descriptor: { ...manifest.descriptor, digest } };
}
function verifiable(bytes, claimed) {
    return claimed !== undefined && (0,hash/* hasDigest */.tH)(bytes, claimed) === true ? claimed : undefined;
}
function verify(bytes, digest, what) {
    if (digest === undefined)
        return;
    const isRight = (0,hash/* hasDigest */.tH)(bytes, digest);
    if (isRight === undefined)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what}: content with the digest ${digest} cannot be verified`, {
            advice: 'Ask for it by its tag, or by its sha256 or sha512 digest.',
        });
    if (!isRight)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `${what}: the content does not have the digest ${digest}`, {
            advice: 'The registry or something on the way to it changed the content; nothing was used of it.',
        });
}
/**
 * Something on the way answers everything with its own page.
 *
 * @throws RegistryError
 */
function refuseWebPage(answer, question) {
    if (!isWebPage(answer))
        return;
    throw new registry_error/* RegistryError */.gl('REGISTRY', `${question}: ${answer.url.host} answered ${answer.status} with a web page, as no registry does`, { status: answer.status }, { advice: `Check that ${answer.url.host} is a registry, and that no proxy asks for a login.` });
}
//# sourceMappingURL=manifests.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/missing-parts.js






/** Parts that are looked for after a refusal; an image of more layers than this is not built by anyone. */
const missing_parts_MOST = 200;
/**
 * After a refusal of a manifest that points to something which the registry says it does not have: finds out what
 * that is. Where an index's children all turn out to be there (registries whose parts do not agree with each
 * other yet), each is written once more, so that the index can be tried again.
 *
 * @param rewrite writes a child by its digest
 * @throws the refusal, with the digests that are missing; also when it was about something else
 */
async function restoreChildren(context, manifest, error, rewrite) {
    const isAboutParts = error.says(MISSING_PART) || (error.status === 404 && error.says(/MANIFEST_UNKNOWN/));
    if (!isAboutParts)
        throw error;
    const content = (0,content_manifest/* readManifest */.WI)(manifest);
    const isIndex = content.kind === 'index';
    const parts = isIndex
        ? content.manifests
        : content.kind === 'image'
            ? [content.config, ...content.layers]
            : [];
    const named = new Set(error.complaints.flatMap(({ digests }) => digests));
    const all = [...new Set(parts.map(({ digest }) => digest))];
    const suspects = (named.size > 0 ? all.filter((digest) => named.has(digest)) : all).slice(0, missing_parts_MOST);
    const exists = (digest) => (isIndex ? hasManifest(context, digest) : hasBlob(context, digest));
    const found = await Promise.all(suspects.map(exists));
    const missing = suspects.filter((_, position) => found[position] === false);
    if (missing.length > 0)
        throw naming(error, context.image, missing);
    if (!isIndex || suspects.length === 0)
        throw error;
    for (const digest of suspects)
        await rewrite(await getManifest(context, { digest }));
}
async function hasManifest(context, digest) {
    try {
        await headManifest(context, { digest });
        return true;
    }
    catch (error) {
        if (error instanceof registry_error/* RegistryError */.gl && error.notFound)
            return false;
        throw error;
    }
}
function naming(error, image, missing) {
    const message = `${error.message}\n${(0,lib_reference/* formatImageName */.eS)(image)} lacks ${missing.join(', ')}`;
    return new registry_error/* RegistryError */.gl(error.code, message, error, { advice: error.advice, cause: error });
}
//# sourceMappingURL=missing-parts.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/put-manifest.js







/**
 * Writes a manifest under a tag or its own digest (distribution-spec end-7): exactly these bytes. Writing what is
 * there already is success, also where tags are immutable. A PUT whose answer was lost is simply repeated: its
 * content is addressed by its digest, so that is as safe as asking first, and one request less.
 *
 * @returns the tags that the registry says it has written along with it
 * @throws RegistryError; MultiarchError `CONFLICT` when an immutable tag holds another manifest
 */
async function putManifest(context, writing) {
    const target = referenceIn(context, writing.under);
    const { size } = writing.manifest.descriptor;
    if (size > content_manifest/* MAX_MANIFEST_BYTES */.ZJ)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `PUT ${(0,lib_reference/* formatReference */.FH)(target)}: ${size} bytes; registries take ${content_manifest/* MAX_MANIFEST_BYTES */.ZJ}`, { advice: 'An index of this size holds too many entries or annotations: leave some out.' });
    try {
        return await write(context, writing);
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.gl))
            throw error;
        if (isImmutable(error)) {
            await settleImmutable(context, writing, error);
            return [];
        }
        // Throws unless the repository has been given what it lacked.
        await restoreChildren(context, writing.manifest, error, (child) => putManifest(context, { under: { digest: child.descriptor.digest }, manifest: child }));
        return write(context, writing);
    }
}
async function write(context, writing) {
    const { under, manifest, alongside = [] } = writing;
    const target = referenceIn(context, under);
    const query = alongside.length === 0 ? '' : `?${alongside.map((tag) => `tag=${tag}`).join('&')}`;
    const answer = await context.host.call({
        method: 'PUT',
        reference: target,
        path: manifestPath(target) + query,
        headers: { 'content-type': manifest.descriptor.mediaType },
        body: manifest.bytes,
        scopes: [context.scope],
        expect: [201, 200, 202, 204],
    });
    const doubt = doubtIn(answer, manifest, target);
    if (doubt !== undefined)
        await put_manifest_confirm(context, writing, doubt);
    return answer.headers('oci-tag').flatMap((value) => value.split(',').map((tag) => tag.trim()));
}
/**
 * Why an answer to a PUT does not prove that the manifest is there, or `undefined` when it does.
 *
 * @throws RegistryError when it proves the opposite
 */
function doubtIn(answer, manifest, target) {
    const question = `PUT ${(0,lib_reference/* formatReference */.FH)(target)}`;
    const { digest, mediaType } = manifest.descriptor;
    const header = answer.header('docker-content-digest');
    if (answer.strayed)
        return `another server (${answer.url.host}) answered`;
    if (header !== digest) {
        refuseWebPage(answer, question);
        const algorithm = (text) => text.split(':', 1)[0];
        if ((0,lib_digest/* isDigest */.B)(header) && algorithm(header) === algorithm(digest))
            throw new errors_error/* MultiarchError */._G('REGISTRY', `${question}: stored as ${header} instead of ${digest}`, {
                advice: 'The registry, or something before it, changed what was sent. Run again; report it if it stays so.',
            });
        return `it answered ${answer.status} without saying what it stored`;
    }
    if (answer.status !== 201)
        return `it answered ${answer.status}, not 201`;
    // Artifactory keeps an index and an image side by side under one tag, and serves the old index on.
    const isArtifactory = answer.header('x-jfrog-version') !== undefined;
    return isArtifactory && (0,media_type/* isImageType */.G1)(mediaType) ? 'Artifactory may still serve an older index' : undefined;
}
/** Milliseconds for which what was just written may not be readable yet. */
const READABLE_WITHIN = 10_000;
const FIRST_WAIT = 250;
/** A web page answers 200 to everything: what was written must be readable. */
async function put_manifest_confirm(context, { under, manifest }, doubt) {
    const { clock } = context.host;
    const { digest } = manifest.descriptor;
    const end = clock.now() + READABLE_WITHIN;
    let found;
    for (let wait = FIRST_WAIT;; wait *= 2) {
        found = await find(context, under);
        if (found === digest)
            return;
        if (clock.now() + wait > end)
            break;
        await clock.sleep(wait);
    }
    throw new errors_error/* MultiarchError */._G('REGISTRY', `PUT ${(0,lib_reference/* formatReference */.FH)(referenceIn(context, under))}: ${doubt}, and it holds ${found ?? 'nothing'} instead of ${digest}`, { advice: 'Run again. If it stays so, delete the tag in the registry first.' });
}
async function find(context, under) {
    try {
        return (await headManifest(context, under)).digest;
    }
    catch (error) {
        if (error instanceof registry_error/* RegistryError */.gl && error.notFound)
            return undefined;
        throw error;
    }
}
/** How registries say that a tag may not be written again: ECR, Quay, Docker Hub, Artifact Registry, Harbor, ACR. */
const IMMUTABLE = /immutab|ImageTagAlreadyExists|ImageAlreadyExists|\btag\b.*\b(?:already exists|cannot be overwritten)|does not allow updating|operation is disallowed/i;
function isImmutable(error) {
    return [400, 403, 405, 409, 412].includes(error.status) && error.says(IMMUTABLE);
}
async function settleImmutable(context, { under, manifest }, error) {
    const found = await find(context, under);
    if (found === manifest.descriptor.digest)
        return;
    // It spoke of something else than this tag.
    if (found === undefined)
        throw error;
    throw new errors_error/* MultiarchError */._G('CONFLICT', `${(0,lib_reference/* formatReference */.FH)(referenceIn(context, under))} is immutable and holds ${found}; this run made ${manifest.descriptor.digest}`, { cause: error, advice: 'Choose another tag, or delete that one first if it was a mistake.' });
}
//# sourceMappingURL=put-manifest.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/link.js
/** Characters of a header that are read: the address of a page has a few hundred. */
const LONGEST = 8192;
/** The target of the link whose relation is `next` (RFC 8288); there may be others. One pass, whatever is in it. */
function nextPage(headers) {
    for (const header of headers)
        for (const { target, parameters } of linksOf(header.slice(0, LONGEST)))
            if (parameters.some(([name, value]) => name === 'rel' && value.split(/\s+/).includes('next')))
                return target;
    return undefined;
}
function linksOf(header) {
    const links = [];
    for (let at = header.indexOf('<'); at >= 0;) {
        const end = header.indexOf('>', at);
        if (end < 0)
            break;
        const parameters = untilComma(header.slice(end + 1));
        links.push({
            target: header.slice(at + 1, end),
            parameters: splitUnquoted(parameters, ';').map(parseParameter),
        });
        at = header.indexOf('<', end + 1 + parameters.length);
    }
    return links;
}
/** What belongs to one link: all before the first comma that stands outside of quotes. */
function untilComma(text) {
    return splitUnquoted(text, ',')[0] ?? '';
}
/** The parts between separators that stand outside of quotes. */
function splitUnquoted(text, separator) {
    const parts = [];
    let start = 0;
    let isQuoted = false;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            isQuoted = !isQuoted;
        if (text[at] !== separator || isQuoted)
            continue;
        parts.push(text.slice(start, at));
        start = at + 1;
    }
    return [...parts, text.slice(start)];
}
function parseParameter(text) {
    const at = text.indexOf('=');
    if (at < 0)
        return [text.trim().toLowerCase(), ''];
    const value = text.slice(at + 1).trim();
    return [text.slice(0, at).trim().toLowerCase(), value.replaceAll('"', '').toLowerCase()];
}
//# sourceMappingURL=link.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/referrers.js






/** Pages that are read at most. */
const MAX_PAGES = 100;
const PAGE_LIMIT = 4 * 1024 * 1024;
/**
 * What says that it is about this manifest (distribution-spec end-12a): signatures, SBOMs and the like.
 *
 * @returns `undefined` when the registry does not have this API; then they are under the tag `sha256-<hex>`
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
async function listReferrers({ host, image, scope }, digest) {
    const what = `referrers of ${(0,lib_reference/* formatImageName */.eS)(image)}@${digest}`;
    const found = [];
    const seen = new Set();
    let path = referrersPath(image, digest);
    for (let page = 0; page < MAX_PAGES; page += 1) {
        const answer = await host.call({
            method: 'GET',
            noun: 'referrers of',
            reference: { ...image, digest },
            path,
            headers: { accept: media_type/* OCI_INDEX */.$p },
            scopes: [scope],
            // A registry without this API takes the path for nonsense in one way or another.
            expect: [200, 400, 404, 405, 406, 501],
            limit: PAGE_LIMIT,
        });
        const isIndex = /^application\/vnd\.oci\.image\.index\.v1\+json/.test(answer.header('content-type') ?? '');
        if (answer.status !== 200 || !isIndex)
            return undefined;
        found.push(...readPage(answer, what));
        const next = nextPage(answer.headers('link'));
        if (next === undefined)
            return found;
        const url = checkTarget(host.endpoint, next, answer.url.href, 'next page');
        if (url.origin !== host.endpoint.origin || seen.has(url.href))
            break;
        seen.add(url.href);
        path = url;
    }
    throw new errors_error/* MultiarchError */._G('REGISTRY', `${what}: the list does not end, or leaves the registry`, {
        advice: 'Nothing was asked elsewhere; report it to those who run the registry.',
    });
}
function readPage(answer, what) {
    try {
        const content = (0,content_manifest/* readManifest */.WI)((0,content_manifest/* manifestOf */.$V)(contentOf(answer, PAGE_LIMIT, what), media_type/* OCI_INDEX */.$p, what), what);
        return content.kind === 'index' ? content.manifests : [];
    }
    catch (cause) {
        if (!(cause instanceof errors_error/* MultiarchError */._G))
            throw cause;
        throw new errors_error/* MultiarchError */._G(cause.code, cause.message, {
            cause,
            advice: 'Nothing was used of it. Run again; if it stays so, the registry, or something before it, is at fault.',
        });
    }
}
//# sourceMappingURL=referrers.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/tag-parameter.js




/** Tags of one request (distribution-spec, end-7b: registries should take at least ten). */
const tag_parameter_MOST = 10;
/**
 * Writes a manifest under several tags: one request for each, all at once, or a single one where the registry
 * honours `?tag=a&tag=b` (distribution-spec end-7b). That is learned without a request or a round trip more: the
 * first of several PUTs also names the others, and `OCI-Tag` in its answer shows that this was understood. (A
 * registry that understands it in a PUT by digest alone is not found out; asking it so would cost all others a
 * request.) Nothing relies on it: what an answer does not name is written by its own PUT.
 *
 * @returns how each tag fared, in their order; see `putManifest` for the errors
 * @throws MultiarchError `INVALID_INPUT` before any request, for what is not a tag
 */
async function putTags(context, tags, manifest) {
    for (const tag of tags)
        (0,lib_reference/* parseTag */.ED)(tag);
    const { host } = context;
    const { digest } = manifest.descriptor;
    const put = (tag, alongside = []) => putManifest(context, { under: tag === undefined ? { digest } : { tag }, manifest, alongside });
    const several = tags.length > 1;
    const done = new Set(several && host.tagParameter === 'honoured' ? await putTogether(host, tags, put) : []);
    const isTrial = several && host.tagParameter === 'untried';
    if (isTrial)
        host.tagParameter = 'ignored';
    const putOne = async (tag, position) => {
        if (done.has(tag))
            return;
        if (isTrial && position === 0)
            await tryTogether(host, tags, put);
        else
            await put(tag);
    };
    return Promise.allSettled(tags.map(putOne));
}
/** Writes the first tag, and finds out whether the registry would have taken the others with it. */
async function tryTogether(host, [first = '', ...others], put) {
    const written = await put(first, others.slice(0, tag_parameter_MOST - 1)).catch(overlookRefusal);
    if (written === undefined)
        await put(first);
    else if (others.some((tag) => written.includes(tag)))
        host.tagParameter = 'honoured';
}
/** @returns the tags that the registry says it has written */
async function putTogether(host, tags, put) {
    const done = [];
    for (let start = 0; start < tags.length && host.tagParameter === 'honoured'; start += tag_parameter_MOST) {
        const written = (await put(undefined, tags.slice(start, start + tag_parameter_MOST)).catch(overlookRefusal)) ?? [];
        if (written.length === 0)
            host.tagParameter = 'ignored';
        done.push(...written);
    }
    return done;
}
/** A refusal may be about the query: then the tags are written one by one, and that says what is wrong. */
function overlookRefusal(error) {
    const isPerhaps = error instanceof registry_error/* RegistryError */.gl && [400, 404, 405, 414, 422, 431].includes(error.status);
    if (!isPerhaps || error.says(MISSING_PART))
        throw error;
}
//# sourceMappingURL=tag-parameter.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/tags.js






/** Tags asked for at a time; ECR refuses more than 1000. */
const PAGE = 1000;
/** Pages that are read at most: a registry whose list never ends would keep us for ever. */
const tags_MAX_PAGES = 1000;
/** Bytes of a page. Artifact Registry puts all tags into one, each with a description of its manifest. */
const tags_PAGE_LIMIT = 32 * 1024 * 1024;
/**
 * The tags of a repository, page by page (distribution-spec end-8), in the registry's order; the next page is asked
 * for when it is needed. What is not a tag by the specification's grammar is passed over.
 *
 * @throws RegistryError; MultiarchError `REGISTRY` when the list does not end
 */
async function* listTags(context) {
    const { host, image } = context;
    const question = `list tags of ${(0,lib_reference/* formatImageName */.eS)(image)}`;
    let path = `${tagsPath(image)}?n=${PAGE}`;
    const seen = new Set();
    for (let page = 0; page < tags_MAX_PAGES; page += 1) {
        const answer = await tags_ask(context, path);
        yield* readTags(contentOf(answer, tags_PAGE_LIMIT, question), question);
        const next = nextPage(answer.headers('link'));
        if (next === undefined)
            return;
        const url = checkTarget(host.endpoint, next, answer.url.href, 'next page');
        if (url.origin !== host.endpoint.origin)
            throw new errors_error/* MultiarchError */._G('REGISTRY', `${question}: the next page is on another server (${url.host})`, {
                advice: 'Nothing was asked there. Check that this is the registry you meant.',
            });
        if (seen.has(url.href))
            break;
        seen.add(url.href);
        path = url;
    }
    throw new errors_error/* MultiarchError */._G('REGISTRY', `${question}: the list does not end`, {
        advice: 'The registry repeats its pages; report it to those who run it.',
    });
}
async function tags_ask({ host, image, scope }, path) {
    const call = {
        method: 'GET',
        noun: 'tags of',
        reference: image,
        scopes: [scope],
        expect: [200],
        limit: tags_PAGE_LIMIT,
    };
    try {
        return await host.call({ ...call, path });
    }
    catch (error) {
        const isTooMany = error instanceof registry_error/* RegistryError */.gl && error.status === 400 && error.says(/PAGINATION/);
        if (!isTooMany || path instanceof URL)
            throw error;
        return host.call({ ...call, path: tagsPath(image) });
    }
}
function readTags(bytes, question) {
    const advice = 'Check that this is a registry, and that no proxy answers in its place.';
    let body;
    try {
        body = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw new errors_error/* MultiarchError */._G('REGISTRY', `${question}: the answer is not JSON`, { cause, advice });
    }
    // `null` is how several registries say that there are none.
    const tags = (0,json/* isJsonObject */.OW)(body) ? (body.tags ?? []) : undefined;
    if (!Array.isArray(tags))
        throw new errors_error/* MultiarchError */._G('REGISTRY', `${question}: the answer has no list of tags`, { advice });
    return tags.filter((tag) => typeof tag === 'string' && (0,lib_reference/* isTag */.dz)(tag));
}
//# sourceMappingURL=tags.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/client/repository.js











/** One repository of a registry: everything that can be asked of it, and done to it. Holds nothing of its own. */
class Repository {
    image;
    #options;
    #reading;
    #writing;
    constructor(host, { registry, repository }, options) {
        const image = { registry, repository };
        this.image = image;
        this.#options = options;
        this.#reading = { host, image, scope: { repository, actions: options.access } };
        this.#writing = { host, image, scope: { repository, actions: 'pull,push' } };
    }
    /** See `headManifest` in questions/manifests.ts. */
    headManifest(wanted) {
        return headManifest(this.#reading, wanted);
    }
    /** See `getManifest` in questions/manifests.ts. */
    getManifest(wanted) {
        const read = () => getManifest(this.#reading, wanted);
        const { manifests } = this.#options;
        if (manifests === undefined)
            return read();
        if (wanted.digest !== undefined)
            return manifests.get(this.#key(wanted.digest), read);
        // A tag may move, but what it named is known by its digest from now on.
        const reading = read();
        reading.then(({ descriptor }) => manifests.learn(this.#key(descriptor.digest), reading), () => { });
        return reading;
    }
    /** The same, or `undefined` where there is no such manifest. */
    async findManifest(wanted) {
        try {
            return await this.getManifest(wanted);
        }
        catch (error) {
            if (error instanceof registry_error/* RegistryError */.gl && error.notFound)
                return undefined;
            throw error;
        }
    }
    /** See `putManifest` in questions/put-manifest.ts. */
    async putManifest(under, manifest) {
        await putManifest(this.#writing, { under, manifest });
    }
    /** See `putTags` in questions/tag-parameter.ts. */
    putTags(tags, manifest) {
        return putTags(this.#writing, tags, manifest);
    }
    /** See `getBlob` in questions/blobs.ts. */
    getBlob(digest, limit) {
        return getBlob(this.#reading, digest, limit);
    }
    /** See `hasBlob` in questions/blobs.ts. */
    hasBlob(digest) {
        return hasBlob(this.#reading, digest);
    }
    /** See `openBlob` in questions/blobs.ts. */
    openBlob(digest, offset) {
        return openBlob(this.#reading, digest, offset);
    }
    /** See `deliverBlob` in questions/deliver-blob.ts. */
    deliverBlob(delivery) {
        return deliverBlob(this.#writing, delivery);
    }
    /** See `listReferrers` in questions/referrers.ts. */
    listReferrers(digest) {
        return listReferrers(this.#reading, digest);
    }
    /** See `putBlob` in questions/uploads.ts. The same blob is sent once, however many ask for it at the same time. */
    putBlob(bytes) {
        return this.#options.uploads.get(this.#key((0,hash/* digestOf */.ol)(bytes)), () => putBlob(this.#writing, bytes));
    }
    /** See `mountBlob` in questions/uploads.ts. */
    mountBlob(digest, from) {
        return mountBlob(this.#writing, digest, from);
    }
    /** See `listTags` in questions/tags.ts. */
    listTags() {
        return listTags(this.#reading);
    }
    #key(digest) {
        return `${(0,lib_reference/* formatImageName */.eS)(this.image)}@${digest}`;
    }
}
//# sourceMappingURL=repository.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/client/client.js







/** Speaks the OCI distribution protocol to any number of registries, with one identity at each. */
class RegistryClient {
    #options;
    #transport;
    #timeouts;
    #hosts = new Map();
    #manifests;
    #uploads = new once/* Once */.a('none');
    constructor(options = {}) {
        const { proxies = {}, ca, transport } = options;
        this.#options = options;
        this.#manifests = options.rememberManifests ? new once/* Once */.a('successes') : undefined;
        this.#timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
        const trust = ca === undefined ? {} : { ca };
        this.#transport = transport ?? openTransport({ proxies, timeouts: this.#timeouts, ...trust });
    }
    /** A repository at its registry; asks nothing yet. What else `image` may hold, a tag or digest, is left aside. */
    repository(image) {
        const access = this.#options.access === 'push' ? 'pull,push' : 'pull';
        return new Repository(this.#host(image), image, {
            access,
            manifests: this.#manifests,
            uploads: this.#uploads,
        });
    }
    async [Symbol.asyncDispose]() {
        await this.#transport.close();
    }
    #host({ registry }) {
        const canonical = (0,docker_hub/* canonicalHost */.rQ)(registry);
        const known = this.#hosts.get(canonical);
        if (known !== undefined)
            return known;
        const host = new Host({
            endpoint: endpointOf(canonical, this.#options.insecureRegistries ?? []),
            credentials: this.#options.credentials ?? credential/* anonymous */._,
            transport: this.#transport,
            clock: this.#options.clock ?? clock/* systemClock */.m,
            retry: this.#options.retry ?? DEFAULT_RETRY,
            log: this.#options.log ?? runtime/* silent */.K,
            mask: this.#options.mask ?? (() => { }),
            patience: this.#timeouts.exchange,
        });
        this.#hosts.set(canonical, host);
        return host;
    }
}
/** Opens a client; close it with `await using` or its async dispose. */
function openRegistry(options = {}) {
    return new RegistryClient(options);
}
//# sourceMappingURL=client.js.map

/***/ }),

/***/ 2918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ proxiesOf)
/* harmony export */ });
/** The proxies that the environment names, in lower or upper case; lower case wins, as in curl. */
function proxiesOf(environment) {
    const find = (name) => environment[name] || environment[name.toUpperCase()] || undefined;
    const all = find('all_proxy');
    const httpProxy = find('http_proxy') ?? all;
    const httpsProxy = find('https_proxy') ?? all;
    const noProxy = find('no_proxy');
    return {
        ...(httpProxy === undefined ? {} : { httpProxy }),
        ...(httpsProxy === undefined ? {} : { httpsProxy }),
        ...(noProxy === undefined ? {} : { noProxy }),
    };
}
//# sourceMappingURL=proxies.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(8899);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
