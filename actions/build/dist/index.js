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

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ githubCache)
/* harmony export */ });
/**
 * GitHub's cache. The library is loaded when it is used first: most builds keep no mounts. The service knows a
 * directory by its path: what one runner saved, another finds when it has the same `RUNNER_TEMP`, as GitHub's have.
 */
function githubCache(log) {
    const load = async () => {
        const cache = await Promise.all(/* import() */[__nccwpck_require__.e(835), __nccwpck_require__.e(152)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3152));
        if (cache.isFeatureAvailable())
            return cache;
        log.info('Cache mounts: there is no cache service here.');
        return undefined;
    };
    return {
        restore: async (directory, key, prefix) => {
            const cache = await load();
            return cache?.restoreCache([directory], key, [prefix]);
        },
        save: async (directory, key) => {
            const cache = await load();
            await cache?.saveCache([directory], key);
        },
    };
}
//# sourceMappingURL=cache-store.js.map

/***/ }),

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6112);

/** Starts programs by `@actions/exec`; what they print goes to `onLine` and nowhere else. */
const run = (command, args, { env, cwd, onLine }) => (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)(command, [...args], {
    env: { ...env },
    cwd,
    silent: true,
    ignoreReturnCode: true,
    listeners: onLine === undefined ? {} : { stdline: onLine, errline: onLine },
});
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 7378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ freeSpace),
/* harmony export */   jw: () => (/* binding */ freeBytesOf)
/* harmony export */ });
/* unused harmony export isDisposable */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);

/** SDKs that GitHub's Linux images bring and a container build does not use. */
const PREINSTALLED = [
    '/opt/ghc',
    '/opt/google/chrome',
    '/opt/microsoft',
    '/usr/lib/google-cloud-sdk',
    '/usr/local/.ghcup',
    '/usr/local/lib/android',
    '/usr/local/share/boost',
    '/usr/local/share/powershell',
    '/usr/share/dotnet',
    '/usr/share/swift',
];
/** Whether this machine is GitHub's and is thrown away after the job: on any other, nothing is ever removed. */
function isDisposable(environment) {
    return environment.RUNNER_ENVIRONMENT === 'github-hosted' && environment.RUNNER_OS === 'Linux';
}
/** Removes what is preinstalled and not needed. Never fails: the build may have enough without. */
async function freeSpace({ run, log, environment, freeBytes }) {
    if (!isDisposable(environment)) {
        log.info('free-space: this is not a Linux runner of GitHub’s, nothing is removed.');
        return;
    }
    try {
        const before = await freeBytes();
        const env = { PATH: environment.PATH ?? '/usr/bin:/bin' };
        const { exitCode, stderr } = await run('sudo', ['rm', '-rf', ...PREINSTALLED], { env, cwd: '/' });
        if (exitCode !== 0)
            log.warning(`free-space: ${stderr.trim()}`);
        const after = await freeBytes();
        log.info(`free-space: ${gigabytes(before)} were free, now ${gigabytes(after)}.`);
    }
    catch (error) {
        log.warning(`free-space: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** Free space of the file system that a directory is on. */
async function freeBytesOf(directory) {
    const { bavail, bsize } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(directory);
    return bavail * bsize;
}
function gigabytes(bytes) {
    return `${(bytes / 1e9).toFixed(1)} GB`;
}
//# sourceMappingURL=free-space.js.map

/***/ }),

/***/ 3351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (/* binding */ readInputs)
});

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js + 3 modules
var core = __nccwpck_require__(5311);
// EXTERNAL MODULE: ./packages/oci/lib/platform.js
var lib_platform = __nccwpck_require__(5723);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/builder/lib/docker/failure.js
var failure = __nccwpck_require__(3255);
;// CONCATENATED MODULE: ./packages/builder/lib/checks/machine.js


/** What GitHub (`RUNNER_ARCH`), Node.js (`process.arch`) and `uname -m` call an architecture, in images' words. */
const ARCHITECTURES = {
    x64: 'amd64',
    x86: '386',
    ia32: '386',
    x86_64: 'amd64',
    aarch64: 'arm64',
};
/** Architectures whose programs a machine runs natively besides its own. */
const ALSO_RUNS = { amd64: ['386'], arm64: ['arm'] };
/** `amd64` for `X64`, `x64` or `x86_64`; other names as they are, in lower case. */
function machineArchitecture(name) {
    const lower = name.toLowerCase();
    return Object.hasOwn(ARCHITECTURES, lower) ? (ARCHITECTURES[lower] ?? lower) : lower;
}
/**
 * Refuses to build on a machine of another architecture, which without emulation ends in `exec format error`, and
 * with it takes many times as long as meant.
 *
 * @param machine name of the machine's architecture, in any spelling
 * @throws MultiarchError `ENVIRONMENT`
 */
function assertMachineRuns(leg, machine) {
    if (leg.emulation)
        return;
    const wanted = (0,lib_platform/* parsePlatform */.Y8)(leg.platform, 'platform');
    const own = machineArchitecture(machine);
    if (wanted.architecture === own || ALSO_RUNS[own]?.includes(wanted.architecture))
        return;
    const platform = (0,lib_platform/* formatPlatform */.Bq)(wanted);
    const runner = wanted.architecture === 'arm64' ? 'ubuntu-24.04-arm' : 'a-label-of-that-architecture';
    throw new errors_error/* MultiarchError */._G('ENVIRONMENT', `${(0,failure/* legName */.ue)(leg)}: this machine is ${own} and does not run ${platform}`, {
        advice: `Name a runner of that architecture:\n  runners: |\n    ${platform}=${runner}\n` +
            'or allow emulation, which is slow:\n  emulation: true',
    });
}
//# sourceMappingURL=machine.js.map
// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __nccwpck_require__(4223);
;// CONCATENATED MODULE: ./packages/builder/lib/legs/builder-images.js

const OPTIONS = { buildkitImage: 'buildkit-image', mountsImage: 'cache-mounts-image' };
/**
 * The images that a build takes for itself, where a caller names others than the pinned ones: those of a mirror.
 *
 * @param input value of an input or flag; empty where it is not given
 * @throws MultiarchError `INVALID_INPUT` for what is no image
 */
function readBuilderImages(input) {
    const given = Object.entries(OPTIONS).map(([option, name]) => [option, name, input(name)]);
    return Object.fromEntries(given
        .filter(([, , value]) => value !== '')
        .map(([option, name, value]) => [option, (0,reference/* formatReference */.FH)((0,reference/* parseReference */.F2)(value, name))]));
}
//# sourceMappingURL=builder-images.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
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
            throw (0,errors_error/* invalidInput */.aY)(name, `'${text}' is not known`, accepted.join(', '));
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
        throw (0,errors_error/* invalidInput */.aY)(name, `'${text}' is not one`, `a whole number from ${min} to ${max}`);
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
                throw (0,errors_error/* invalidInput */.aY)(name, `'${line}' has no '='`, form);
            const [left, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
            if (!key.test(left))
                throw (0,errors_error/* invalidInput */.aY)(name, `'${left}' is not a name`, form);
            const earlier = pairs.get(left);
            if (earlier !== undefined && earlier !== value)
                throw (0,errors_error/* invalidInput */.aY)(name, `'${left}' is given twice ('${earlier}' and '${value}')`, 'one value for each');
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
    throw (0,errors_error/* invalidInput */.aY)(name, `${JSON.stringify(value)} is not a single value`, 'a string, number or boolean');
}
function refuseUnknown(name, known) {
    const closest = closestName(name, known);
    const accepted = closest === undefined ? known.join(', ') : `'${closest}', perhaps?`;
    return (0,errors_error/* invalidInput */.aY)('inputs', `there is no input '${name}'`, accepted);
}
//# sourceMappingURL=reader.js.map
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
        throw (0,errors_error/* invalidInput */.aY)(asked, `'${read.text(asked)}' cannot be had in format '${format}'`, "false, or format 'oci'");
    return { provenance: 'false' };
}
function readProvenance(text) {
    if (text === undefined)
        return undefined;
    if (text === 'min' || text === 'max')
        return `mode=${text}`;
    if (text === 'true' || text === 'false' || ATTRIBUTES.test(text))
        return text;
    throw (0,errors_error/* invalidInput */.aY)('provenance', `'${text}' is not known`, 'true, false, min, max, or attributes (mode=max,version=v1)');
}
function readSbom(text) {
    if (text === undefined || text === 'false')
        return undefined;
    if (text === 'true' || ATTRIBUTES.test(text))
        return text;
    throw (0,errors_error/* invalidInput */.aY)('sbom', `'${text}' is not known`, 'true, false, or attributes (generator=<image>)');
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
        throw (0,errors_error/* invalidInput */.aY)('cache-mounts', `'${line}' is not one`, "lines with the mount's id, or its target where it has none, then its uid, gid and mode: " +
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
            throw (0,errors_error/* invalidInput */.aY)(this.#input, `'${text}' is given twice (before as '${earlier}')`, 'each platform once', location);
        this.#seen.set(key, (0,lib_platform/* formatPlatform */.Bq)(platform));
    }
}
//# sourceMappingURL=platform-list.js.map
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/runners.js

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
        const key = name === 'default' ? name : (0,lib_platform/* platformKey */.Ng)((0,lib_platform/* parsePlatform */.Y8)(name, INPUT));
        if (seen.has(key))
            throw (0,errors_error/* invalidInput */.aY)(INPUT, `'${name}' is given twice`, 'each platform once');
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
    if (!(0,json/* isJsonObject */.OW)(value))
        throw (0,errors_error/* invalidInput */.aY)(INPUT, `'${text}' is not an object`, ACCEPTED);
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
            throw (0,errors_error/* invalidInput */.aY)(INPUT, `'${line}' has no '='`, ACCEPTED);
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
        throw (0,errors_error/* invalidInput */.aY)(INPUT, `'${shown}' is not valid JSON (${why})`, ACCEPTED);
    }
}
function readRunner(name, value) {
    const refuse = () => (0,errors_error/* invalidInput */.aY)(INPUT, `${JSON.stringify(value)} for '${name}' is no runner`, ACCEPTED);
    if (isLabel(value))
        return value;
    if (isLabels(value))
        return value;
    if (!(0,json/* isJsonObject */.OW)(value))
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
    throw invalidInput('platforms', `no runner is known for '${platform}'`, `a line '${platform}=<label>' in 'runners'${platform.startsWith('linux/') ? ", or 'emulation: true'" : ''}`);
}
function findMapped(platform, { byPlatform, otherwise }) {
    const wanted = parsePlatform(platform);
    const exact = byPlatform.find((entry) => platformKey(parsePlatform(entry.platform)) === platformKey(wanted));
    const general = byPlatform.find((entry) => satisfiesPlatform(wanted, parsePlatform(entry.platform)));
    return (exact ?? general)?.runner ?? otherwise;
}
function findNative(platform) {
    const wanted = parsePlatform(platform);
    return Object.entries(NATIVE).find(([name]) => satisfiesPlatform(wanted, parsePlatform(name)))?.[1];
}
/** What is known about GitHub's own labels is checked; any other label is the caller's word. */
function checkMapped(platform, runner, emulation) {
    const { architecture } = parsePlatform(platform);
    const hosted = typeof runner === 'string' ? hostedArchitecture(runner) : undefined;
    if (runner === 'ubuntu-slim')
        throw invalidInput(INPUT, `'ubuntu-slim' for '${platform}' has no Docker daemon`, 'a runner with Docker');
    if (hosted === undefined)
        return { runner, emulation };
    if (hosted !== architecture && !emulation)
        throw invalidInput(INPUT, `'${runner}' for '${platform}' is an ${hosted} machine`, `an ${architecture} runner, or 'emulation: true'`);
    return { runner, emulation: hosted !== architecture };
}
function hostedArchitecture(label) {
    if (/^ubuntu-\d\d\.\d\d-arm$/.test(label))
        return 'arm64';
    return /^ubuntu-(?:latest|\d\d\.\d\d)$/.test(label) ? 'amd64' : undefined;
}
//# sourceMappingURL=runners.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/smoke-test.js
var smoke_test = __nccwpck_require__(5516);
;// CONCATENATED MODULE: ./packages/plan/lib/inputs/variant-name.js

/** Longest name of a variant: tags have 128 characters, and the rest belongs to the tag and the architecture. */
const MAX_VARIANT_LENGTH = 63;
const GRAMMAR = /^[a-z0-9][a-z0-9._-]*$/;
const variant_name_ACCEPTED = `1 to ${MAX_VARIANT_LENGTH} of a-z 0-9 . _ -, starting with a letter or digit, e.g. gpu`;
/**
 * Checks a variant's name. It becomes part of tags and of a file name (`Dockerfile-gpu`), and no part of it may
 * be an architecture: `<tag>-arm64` has to mean one thing.
 *
 * @throws MultiarchError `INVALID_INPUT`
 */
function parseVariantName(name, input, location) {
    const refuse = (why) => (0,errors_error/* invalidInput */.aY)(input, `'${name}' ${why}`, variant_name_ACCEPTED, location);
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
        (0,lib_platform/* parsePlatform */.Y8)(`linux/${word}`);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=variant-name.js.map
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
        variants: read.list('variants').map((name) => parseVariantName(name, 'variants')),
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
        runners: parseRunners(read.text('runners') ?? ''),
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
        throw new errors_error/* MultiarchError */._G('INVALID_INPUT', `backend: '${backend}' is not available; accepted: github`);
}
function readImages(read) {
    const names = [...read.list('images'), ...read.list('image')];
    if (names.length === 0)
        throw (0,errors_error/* invalidInput */.aY)('images', 'no image is given', 'host/path, several by comma or line: ghcr.io/org/app');
    return [...new Set(names.map((name) => (0,reference/* formatImageName */.eS)((0,reference/* parseImageName */["if"])(name))))];
}
function readPlatforms(read) {
    const platforms = new PlatformCollector('platforms');
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
        throw (0,errors_error/* invalidInput */.aY)(name, `'${text}' is not inside of the repository`, "a path relative to the repository's root");
    return parts.length === 0 ? '.' : parts.join('/');
}
function readAnnotations(read, format) {
    const annotations = read.pairs('annotations', KEY, 'lines key=value');
    if (format === 'docker' && Object.keys(annotations).length > 0)
        throw (0,errors_error/* invalidInput */.aY)('annotations', "format 'docker' cannot hold them", "labels, or format 'oci'");
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
        (0,smoke_test/* parseSmokeTest */.R)(text);
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
    throw (0,errors_error/* invalidInput */.aY)('insecure-registries', `'${host}' is not a registry's host`, 'host or host:port, e.g. registry.local:5000');
}
function toLatest(choice) {
    return choice === 'auto' ? 'auto' : choice === 'true';
}
//# sourceMappingURL=workflow.js.map
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
;// CONCATENATED MODULE: ./packages/builder/lib/legs/request.js



/** The inputs of the `build` action on its own, and the flags of `multiarch build`. */
const BUILD_INPUT_NAMES = [
    'images',
    'tags',
    'platform',
    'dockerfile',
    'context',
    'target',
    'build-args',
    'build-contexts',
    'labels',
    'annotations',
    'cache',
    'cache-mounts',
    'smoke-test',
    'on-existing',
    'free-space',
    'provenance',
    'sbom',
    'format',
    'push',
    'emulation',
];
/**
 * Reads a leg of a plan.
 *
 * @throws MultiarchError `INVALID_INPUT` when it is not one
 */
function parseLeg(text, input = 'leg') {
    const accepted = 'one entry of the output legs of the plan action, as JSON';
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,errors_error/* invalidInput */.aY)(input, 'is not JSON', accepted);
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        throw (0,errors_error/* invalidInput */.aY)(input, 'is not an object', accepted);
    const missing = LEG_MEMBERS.find(([name, is]) => !is(value[name]));
    if (missing !== undefined)
        throw (0,errors_error/* invalidInput */.aY)(input, `has no valid '${missing[0]}'`, accepted);
    return value;
}
const isText = (value) => typeof value === 'string';
const isFlag = (value) => typeof value === 'boolean';
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isPairs = (value) => (0,json/* isJsonObject */.OW)(value) && Object.values(value).every(isText);
const isOneOf = (...texts) => (value) => isText(value) && texts.includes(value);
const isOptional = (is) => (value) => value === undefined || is(value);
const LEG_MEMBERS = [
    ['index', (value) => Number.isSafeInteger(value)],
    ['variant', isText],
    ['platform', isText],
    ['emulation', isFlag],
    ['images', isTexts],
    ['tags', isTexts],
    ['push', isFlag],
    ['dockerfile', isText],
    ['context', isText],
    ['buildArgs', isPairs],
    ['buildContexts', isPairs],
    ['labels', isPairs],
    ['annotations', isPairs],
    ['cache', isOneOf('gha', 'registry', 'none')],
    ['cacheScope', isText],
    ['format', isOneOf('oci', 'docker', 'plain')],
    ['onExisting', isOptional(isOneOf('reuse', 'overwrite', 'fail'))],
    ['movable', isOptional(isFlag)],
    ['cacheMounts', isOptional(isTexts)],
    ['cacheWrite', isOptional(isFlag)],
    ['smokeTest', isOptional(isText)],
    ['freeSpace', isOptional(isFlag)],
];
/**
 * Makes a leg from inputs, for callers who build without a plan.
 *
 * @param defaultPlatform what is built when no platform is named: that of the machine
 * @param revision the commit, for the report; empty outside of a repository
 * @throws MultiarchError `INVALID_INPUT` naming the input, the value and what is accepted
 */
function parseBuildRequest(raw, defaultPlatform, revision) {
    const { tags: _, platform: __, ...shared } = raw;
    const own = new InputReader(raw, BUILD_INPUT_NAMES);
    const inputs = parseWorkflowInputs({ ...shared, platforms: own.text('platform') ?? defaultPlatform });
    const [platform = '', ...others] = inputs.platforms;
    if (others.length > 0)
        throw (0,errors_error/* invalidInput */.aY)('platform', `'${own.text('platform')}' names several`, 'one platform for each build');
    const { context, format, push, images } = inputs;
    const tags = push ? own.list('tags').map((tag) => (0,reference/* parseTag */.ED)(tag, 'tags')) : [];
    const dockerfile = inputs.dockerfile ?? (context === '.' ? 'Dockerfile' : `${context}/Dockerfile`);
    return {
        index: 0,
        variant: '',
        platform,
        runner: '',
        emulation: inputs.emulation,
        images,
        tags,
        push,
        revision,
        dockerfile,
        context,
        ...(inputs.target === undefined ? {} : { target: inputs.target }),
        buildArgs: inputs.buildArgs,
        buildContexts: inputs.buildContexts,
        labels: inputs.labels,
        annotations: inputs.annotations,
        cache: inputs.cache,
        cacheScope: nameCache(images[0] ?? '', platform, dockerfile, inputs.target ?? ''),
        ...(inputs.provenance === undefined ? {} : { provenance: inputs.provenance }),
        ...(inputs.sbom === undefined ? {} : { sbom: inputs.sbom }),
        format,
        onExisting: inputs.onExisting ?? 'overwrite',
        movable: !tags.some((tag) => namesOneBuild(tag, revision)),
        ...(inputs.cacheMounts.length === 0 ? {} : { cacheMounts: inputs.cacheMounts }),
        ...(inputs.smokeTest === undefined ? {} : { smokeTest: inputs.smokeTest }),
        ...(inputs.freeSpace ? { freeSpace: true } : {}),
    };
}
/** One cache for each image, architecture, Dockerfile and stage: builds that share one overwrite each other's. */
function nameCache(image, platform, dockerfile, target) {
    const identity = JSON.stringify([image, platform, dockerfile, target]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 8);
    return `${image.slice(image.lastIndexOf('/') + 1).slice(0, 40)}-${architectureName(platform)}-${hash}`;
}
//# sourceMappingURL=request.js.map
// EXTERNAL MODULE: ./actions/door/lib/index.js + 1 modules
var lib = __nccwpck_require__(496);
;// CONCATENATED MODULE: ./actions/build/lib/inputs.js




/** @throws MultiarchError `INVALID_INPUT`; `ENVIRONMENT` when the runner is not one for the platform */
function readInputs(environment) {
    const machine = environment.RUNNER_ARCH || process.arch;
    const leg = readLeg(environment, machineArchitecture(machine));
    assertMachineRuns(leg, machine);
    const insecureRegistries = (0,lib/* readList */.LD)('insecure-registries');
    const options = {
        secrets: core/* getInput */.V4('secrets', { trimWhitespace: false }),
        insecureRegistries,
        ...readBuilderImages((name) => core/* getInput */.V4(name)),
    };
    return { leg, insecureRegistries, options, renewal: readRenewal() };
}
function readRenewal() {
    const minutes = core/* getInput */.V4('timeout-minutes') || '60';
    if (!/^\d{1,5}$/.test(minutes))
        throw (0,errors_error/* invalidInput */.aY)('timeout-minutes', `'${minutes}' is not one`, 'a whole number of minutes');
    return {
        logins: core/* getInput */.V4('logins'),
        // Of a list the indentation counts.
        identities: core/* getInput */.V4('registry-identities', { trimWhitespace: false }),
        minutes: Number(minutes),
    };
}
function readLeg(environment, architecture) {
    const given = BUILD_INPUT_NAMES.map((name) => [name, core/* getInput */.V4(name)]).filter(([, value]) => value !== '');
    const leg = core/* getInput */.V4('leg');
    if (leg === '')
        return parseBuildRequest(Object.fromEntries(given), `linux/${architecture}`, environment.GITHUB_SHA ?? '');
    const [other] = given.filter(([name]) => name !== 'emulation');
    if (other !== undefined)
        throw (0,errors_error/* invalidInput */.aY)(other[0], 'cannot be given together with leg', 'one or the other');
    const planned = parseLeg(leg);
    return core/* getInput */.V4('emulation') === ''
        ? planned
        : { ...planned, emulation: core/* getBooleanInput */.Vt('emulation') };
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 1782:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(5311);
/* harmony import */ var _multiarch_builder__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(2876);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2614);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9900);
/* harmony import */ var _multiarch_door__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(496);
/* harmony import */ var _multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6813);
/* harmony import */ var _multiarch_plan__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(7977);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4355);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2047);
/* harmony import */ var _multiarch_registry__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(2918);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(7521);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4394);
/* harmony import */ var _free_space_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7378);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3351);
/* harmony import */ var _renewal_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1095);
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














await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .run */ .eF)(async () => {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const environment = withoutInputs(process.env);
        const { leg, insecureRegistries, options, renewal } = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .K)(environment);
        // Read whenever it is asked for: logins may be renewed in the middle.
        const credentials = async (host, repository) => {
            const config = await (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_7__/* .readDockerConfig */ .TO)((0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_7__/* .dockerConfigPath */ .Q1)(environment));
            return (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_8__/* .credentialSource */ .L)(config, { environment, mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .mask */ .dK })(host, repository);
        };
        const beforePush = (0,_renewal_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalOf */ .w)({ ...renewal, images: leg.images }, environment, _multiarch_registry__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.now());
        const registry = __addDisposableResource(env_1, (0,_multiarch_registry__WEBPACK_IMPORTED_MODULE_10__/* .openRegistry */ .M)({
            credentials,
            insecureRegistries,
            proxies: (0,_multiarch_registry__WEBPACK_IMPORTED_MODULE_11__/* .proxiesOf */ ._)(environment),
            log: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm,
            mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .mask */ .dK,
        }), true);
        const surroundings = {
            ...{ run: _exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, log: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm, mask: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .mask */ .dK, environment },
            directory: environment.GITHUB_WORKSPACE || process.cwd(),
            temporaryDirectory: environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
            images: (0,_multiarch_lifecycle__WEBPACK_IMPORTED_MODULE_12__/* .imageReader */ .n7)(registry),
            cacheStore: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_13__/* .githubCache */ .m)(_multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm),
            now: _multiarch_registry__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.now,
            sleep: _multiarch_registry__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.sleep,
            uniqueName,
            ...(beforePush === undefined ? {} : { beforePush }),
        };
        if (leg.freeSpace === true)
            await (0,_free_space_js__WEBPACK_IMPORTED_MODULE_3__/* .freeSpace */ .FP)({
                ...{ run: _exec_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e, log: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm, environment },
                freeBytes: () => (0,_free_space_js__WEBPACK_IMPORTED_MODULE_3__/* .freeBytesOf */ .jw)(surroundings.temporaryDirectory),
            });
        const report = await (0,_multiarch_builder__WEBPACK_IMPORTED_MODULE_14__/* .buildLeg */ .b)(leg, surroundings, options);
        _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .setOutput */ .uH('digest', report.digest ?? '');
        _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .setOutput */ .uH('report', JSON.stringify(report));
        _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .setOutput */ .uH(`leg-${leg.index}`, JSON.stringify(report));
        _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .setOutput */ .uH('reused', report.reused);
        await (0,_multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .summarize */ .eh)((0,_multiarch_plan__WEBPACK_IMPORTED_MODULE_16__/* .renderLeg */ .vS)(leg, report));
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
});
/** What is handed on to Docker: not the inputs, which hold the build's secrets. */
function withoutInputs(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('INPUT_')));
}
/** The builder's name is kept before there is one: a job that is cancelled in between still removes it. */
function uniqueName() {
    const name = `multiarch-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    _actions_core__WEBPACK_IMPORTED_MODULE_15__/* .saveState */ .LZ('builder', name);
    return name;
}
//# sourceMappingURL=main.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renewalOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5311);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2614);
/* harmony import */ var _multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1654);
/* harmony import */ var _multiarch_door__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(496);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4223);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2698);






/** Milliseconds that a push may take; a login that ends before is renewed. */
const PUSH = 30 * 60_000;
const MINUTE = 60_000;
/**
 * What logs in again right before the push, where a login of this job could end before the build does; `undefined`
 * where all of them last.
 *
 * @throws MultiarchError `INVALID_INPUT` when `logins` is not what the login action put out
 */
function renewalOf({ images, logins, identities, minutes }, environment, now) {
    const reports = parseLogins(logins);
    const ends = reports.map(({ expires }) => expires === undefined ? Number.POSITIVE_INFINITY : Date.parse(expires));
    if (Math.min(...ends) >= now + minutes * MINUTE + PUSH)
        return undefined;
    return async () => {
        const { REGISTRY_IDENTITIES, readSources, renewLogins } = await Promise.all(/* import() */[__nccwpck_require__.e(9), __nccwpck_require__.e(537)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4537));
        const config = (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_2__/* .dockerConfigPath */ .Q1)(environment);
        const restore = (0,_multiarch_credentials_docker_config__WEBPACK_IMPORTED_MODULE_3__/* .planRestore */ .q8)(config, environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)());
        // Before anything is written: a job that is cancelled in between still cleans up.
        _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ('restore', JSON.stringify(restore));
        const sources = readSources((name) => (name === REGISTRY_IDENTITIES ? identities : ''), environment, _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .mask */ .dK);
        await renewLogins({
            images: images.map((image) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_6__/* .parseImageName */ ["if"])(image)),
            ...{ sources, config, restore, logger: _multiarch_door__WEBPACK_IMPORTED_MODULE_5__/* .log */ .Rm, logins: reports },
            until: new Date(Date.now() + PUSH),
        });
    };
}
function parseLogins(text) {
    if (text === '')
        return [];
    const accepted = "the output 'registries' of the login action";
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_7__/* .invalidInput */ .aY)('logins', 'is not JSON', accepted);
    }
    if (!Array.isArray(value) || !value.every((entry) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_8__/* .isJsonObject */ .OW)(entry) && typeof entry.host === 'string'))
        throw (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_7__/* .invalidInput */ .aY)('logins', 'is not a list of logins', accepted);
    return value;
}
//# sourceMappingURL=renewal.js.map

/***/ }),

/***/ 496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rm: () => (/* binding */ log),
  dK: () => (/* binding */ mask),
  LD: () => (/* binding */ readList),
  eF: () => (/* binding */ run),
  eh: () => (/* binding */ summarize)
});

// UNUSED EXPORTS: fail, historyFor, setResult

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=06a25f6228d4672c45384547bac6c48992b28e43a7b4e306d29b073d1d6b338a/node_modules/@actions/core/lib/core.js + 3 modules
var lib_core = __nccwpck_require__(5311);
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
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
;// CONCATENATED MODULE: ./actions/door/lib/index.js




/** The job's log. */
const log = {
    debug: (message) => lib_core/* debug */.Yz(message),
    info: (message) => lib_core/* info */.pq(message),
    warning: (message) => lib_core/* warning */.$e(message),
};
/** An input that is a list, separated by commas, lines or spaces. */
function readList(name) {
    const items = lib_core/* getInput */.V4(name).split(/[,\s]+/);
    return items.filter((item) => item !== '');
}
/** Hides a secret in the job's log, from here on and in every later step. */
const mask = (secret) => {
    if (secret.trim() !== '')
        lib_core/* setSecret */.Pq(secret);
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

/***/ 5311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  Vt: () => (/* binding */ getBooleanInput),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getIDToken, getMultilineInput, getState, group, markdownSummary, notice, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
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

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(681);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+io@3.0.2/node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(5534);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+exec@3.0.0/node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
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
        if (IS_WINDOWS) {
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
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
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
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
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
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
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
class ExecState extends external_events_.EventEmitter {
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
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
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

/***/ }),

/***/ 5534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ mkdir),
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   rm: () => (/* binding */ rm),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, open, readdir, rename, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
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
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
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
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
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
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
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

/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which),
/* harmony export */   U$: () => (/* binding */ mkdirP),
/* harmony export */   Yz: () => (/* binding */ rmRF)
/* harmony export */ });
/* unused harmony exports cp, mv, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5534);
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
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
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
            yield copyFile(source, newDest, force);
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
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
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
    return __awaiter(this, void 0, void 0, function* () {
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__.rm(inputPath, {
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
    return __awaiter(this, void 0, void 0, function* () {
        (0,assert__WEBPACK_IMPORTED_MODULE_0__.ok)(fsPath, 'a path argument must be provided');
        yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .mkdir */ .Ck(fsPath, { recursive: true });
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
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
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
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
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
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
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
    return __awaiter(this, void 0, void 0, function* () {
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
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
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

/***/ }),

/***/ 3255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   X6: () => (/* binding */ isCacheRefusal),
/* harmony export */   bx: () => (/* binding */ lastWord),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   ue: () => (/* binding */ legName)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);

const LONGEST_EXCERPT = 40;
/**
 * Makes one error of a failed `docker buildx`: its last word, the step and the Dockerfile's lines that Buildx
 * points to, and what to do next where the cause is a known one.
 */
function explainFailure(failed, leg) {
    const outcome = readOutcome(failed);
    const known = CAUSES.find(({ pattern, within }) => pattern.test(within === 'error' ? outcome.error : all(outcome)));
    const location = outcome.line === undefined ? undefined : { file: leg.dockerfile, line: outcome.line };
    const excerpt = outcome.excerpt === '' ? '' : `\n${outcome.excerpt}`;
    return new _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .MultiarchError */ ._G(known?.code ?? 'BUILD', `${legName(leg)}: docker buildx ended with status ${failed.exitCode}: ${outcome.error}${excerpt}`, { advice: known?.advice(outcome.error, leg, failed.tries ?? 1), location });
}
/** How a leg is called in messages: `cpu on linux/arm64`. */
function legName({ variant, platform }) {
    return variant === '' ? platform : `${variant} on ${platform}`;
}
function all({ error, excerpt }) {
    return `${excerpt}\n${error}`;
}
function readOutcome({ stdout, stderr }) {
    const lines = (stderr.trim() === '' ? stdout : stderr).split(/\r?\n/).filter((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.startsWith('ERROR: '));
    // `docker run` says what became of it behind what it tells of a pull.
    const said = lines.find((line) => line.startsWith('docker: ')) ?? lines[0];
    if (last < 0)
        return { error: said ?? 'it said nothing', excerpt: '' };
    const head = lines.slice(0, last);
    const lastLine = (lines[last] ?? '').replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, '');
    // Where the engine pushes, on its older store, only the step says what: the error is the registry's own word.
    const pushed = head.map((line) => / > pushing (\S+) with docker:$/.exec(line)?.[1]).find(Boolean);
    const error = pushed === undefined ? lastLine : `failed to push ${pushed}: ${lastLine}`;
    const source = head.findLastIndex((line) => /^\S.*:[1-9]\d*$/.test(line));
    const isSource = source >= 0 && /^-{20}$/.test(head[source + 1] ?? '');
    const step = head.findLastIndex((line) => /^ > \[/.test(line));
    const start = step >= 0 ? step : isSource ? source : head.length;
    return {
        error,
        excerpt: head.slice(start).slice(-LONGEST_EXCERPT).join('\n'),
        ...(isSource ? { line: Number(/\d+$/.exec(head[source] ?? '')?.[0]) } : {}),
    };
}
/** Failures of the network and of busy registries, which the same command survives a little later. */
const TRANSIENT = /connection reset by peer|broken pipe|server misbehaving|failure in name resolution|\bEOF\b|i\/o timeout|TLS handshake timeout|Client\.Timeout|deadline exceeded|GOAWAY|: (?:408|429|5\d\d) [A-Z]|toomanyrequests|unknown blob|blob unknown|upload (?:unknown|invalid)/i;
/** A step of the Dockerfile that failed, and a quota that lasts for hours, fail again. */
const LASTING = /did not complete successfully|pull rate limit/i;
/** The last word of a `docker` that failed, without its prefixes. */
function lastWord(failed) {
    return readOutcome(failed).error;
}
/** Whether running the same command again may succeed. Only Buildx's last word counts, not what a step printed. */
function isTransient(failed) {
    const { error } = readOutcome(failed);
    return TRANSIENT.test(error) && !LASTING.test(error);
}
/** Whether the build did not start because a cache could not be set up, which `ignore-error` does not cover. */
function isCacheRefusal(failed) {
    return /failed to configure \S+ cache (?:exporter|importer)/.test(readOutcome(failed).error);
}
const DENIED = '\\b(?:401|403)\\b|denied|unauthorized|insufficient_scope|authorization failed|no basic auth';
/** The first that fits is taken. */
const CAUSES = [
    {
        pattern: /cannot connect to the docker daemon|error during connect|connect to the docker (?:daemon|API)/i,
        within: 'error',
        code: 'ENVIRONMENT',
        advice: () => 'Start the Docker engine, or point DOCKER_HOST to one that runs; `docker version` must show a server. ' +
            'GitHub’s `ubuntu-slim` runners have none: build on `ubuntu-24.04` or `ubuntu-24.04-arm`.',
    },
    {
        pattern: /unknown command: docker buildx|'buildx' is not a docker command|unknown flag: --progress/,
        within: 'error',
        code: 'ENVIRONMENT',
        advice: () => 'Install the Buildx plugin of Docker; `docker buildx version` must answer.',
    },
    {
        pattern: /no builder "[^"]*" found/,
        within: 'error',
        code: 'ENVIRONMENT',
        advice: () => 'BUILDX_BUILDER names a builder that does not exist; unset it or run `docker buildx ls`.',
    },
    {
        pattern: /no space left on device|disk quota exceeded/i,
        within: 'output',
        code: 'BUILD',
        advice: () => 'The disk is full: set `free-space: true`, or build on a runner with a larger disk.',
    },
    {
        pattern: /exec format error/i,
        within: 'output',
        code: 'BUILD',
        advice: (_, { platform }) => `The step ran a program that is not for ${platform}: either the base image or a copied binary is of ` +
            `another architecture, or the machine is, and then QEMU is needed (\`emulation: true\`) or a native runner.`,
    },
    {
        pattern: /server gave HTTP response to HTTPS client/,
        within: 'error',
        code: 'REGISTRY',
        advice: (error) => `${hostOf(error)} speaks plain HTTP: name it in \`insecure-registries\`, and in the engine's own ` +
            '`insecure-registries` (daemon.json) where the engine pushes.',
    },
    {
        pattern: /immutable|cannot be overwritten/i,
        within: 'error',
        code: 'CONFLICT',
        advice: () => 'The tag exists and may not change: take another tag, or `on-existing: reuse` to keep what is there.',
    },
    {
        pattern: new RegExp(`failed to push.*(?:${DENIED})`, 'i'),
        within: 'error',
        code: 'CREDENTIALS',
        advice: (error) => advicePushDenied(hostOf(error)),
    },
    {
        pattern: /failed to push.*(?:name unknown|name_unknown|repository .*not exist|404)/i,
        within: 'error',
        code: 'REGISTRY',
        advice: (error) => `Create the repository at ${hostOf(error)} first: this registry does not create it on a push.`,
    },
    {
        pattern: /failed to push.*(?:connection refused|no such host|no route to host|certificate)/i,
        within: 'error',
        code: 'REGISTRY',
        advice: (error) => `Check that ${hostOf(error)} is the registry you mean and that it is reachable from here.`,
    },
    {
        pattern: /pull rate limit/i,
        within: 'error',
        code: 'REGISTRY',
        advice: () => 'Log in to Docker Hub (DOCKER_USERNAME, DOCKER_TOKEN), or take the base image from a mirror.',
    },
    {
        pattern: /no match for platform/i,
        within: 'error',
        code: 'BUILD',
        advice: (_, { platform }) => `The base image does not exist for ${platform}: take another, or drop the platform.`,
    },
    {
        pattern: /failed to resolve source metadata for (?:localhost|127\.|\[::1\]).*connection refused/,
        within: 'error',
        code: 'BUILD',
        advice: () => 'The builder is in a network of its own, where this machine’s registries are not. Name the base image by an ' +
            'address that containers reach, or set up a builder before this step:\n' +
            '  docker buildx create --use --driver-opt network=host',
    },
    {
        pattern: /failed to resolve source metadata|pull access denied/i,
        within: 'error',
        code: 'BUILD',
        advice: () => 'The base image could not be read: check its name, and log in to its registry when it is a private one.',
    },
    {
        pattern: /^secret (\S+): not found/,
        within: 'error',
        code: 'BUILD',
        advice: (error) => `Add a line \`${/^secret (\S+):/.exec(error)?.[1]}=…\` to the secret IMAGE_SECRETS.`,
    },
    {
        pattern: /failed to calculate checksum of ref .* not found/,
        within: 'error',
        code: 'BUILD',
        advice: (_, { context }) => `The file is not in the build context '${context}', or .dockerignore excludes it.`,
    },
    {
        pattern: /target stage "[^"]*" could not be found/,
        within: 'error',
        code: 'INVALID_INPUT',
        advice: (_, { dockerfile }) => `target: name a stage of ${dockerfile} (\`FROM … AS name\`).`,
    },
    {
        pattern: TRANSIENT,
        within: 'error',
        code: 'REGISTRY',
        advice: (error, _, tries) => `${hostOf(error)} had trouble${tries > 1 ? `, ${tries} times in a row` : ''}; run the job again later.`,
    },
];
function advicePushDenied(host) {
    if (host === 'ghcr.io')
        return 'The token may not write to ghcr.io; add to the job:\n  permissions: { contents: read, packages: write }';
    return `Log in to ${host} before the build, with an account that may push to this repository.`;
}
/** The registry that an error speaks of. */
function hostOf(error) {
    const pushed = /failed to push ([^\s/]+)\//.exec(error)?.[1];
    return pushed ?? /https?:\/\/([^\s/"]+)/.exec(error)?.[1] ?? 'The registry';
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  b: () => (/* binding */ buildLeg)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/lifecycle/lib/image/reuse.js + 1 modules
var reuse = __nccwpck_require__(6813);
// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/content/hash.js
var hash = __nccwpck_require__(1062);
// EXTERNAL MODULE: ./packages/plan/lib/decide/fingerprint.js
var fingerprint = __nccwpck_require__(6791);
// EXTERNAL MODULE: ./packages/oci/lib/platform.js
var lib_platform = __nccwpck_require__(5723);
// EXTERNAL MODULE: ./packages/builder/lib/docker/failure.js
var docker_failure = __nccwpck_require__(3255);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
// EXTERNAL MODULE: ./packages/oci/lib/digest.js
var lib_digest = __nccwpck_require__(6888);
// EXTERNAL MODULE: ./packages/oci/lib/descriptor.js
var lib_descriptor = __nccwpck_require__(2917);
;// CONCATENATED MODULE: ./packages/builder/lib/docker/metadata.js

const WHAT = "Buildx's metadata file";
/**
 * Reads the file of `--metadata-file`.
 *
 * @throws MultiarchError `INVALID_CONTENT` when it is malformed
 */
function readBuildMetadata(bytes) {
    const metadata = (0,json/* parseJsonObject */.dw)(bytes, WHAT);
    const warnings = metadata['buildx.build.warnings'];
    return {
        ...readPushed(metadata),
        ...readConfig(metadata),
        warnings: Array.isArray(warnings) ? warnings.filter(json/* isJsonObject */.OW).map(readWarning) : [],
    };
}
function readPushed(metadata) {
    const written = metadata['containerimage.digest'];
    if (written === undefined)
        return {};
    const digest = (0,lib_digest/* parseDigest */.m)(written, `${WHAT}: containerimage.digest`);
    const described = metadata['containerimage.descriptor'];
    if (!(0,json/* isJsonObject */.OW)(described))
        return { pushed: { digest } };
    const descriptor = (0,lib_descriptor/* parseDescriptor */.BA)(described, `${WHAT}: containerimage.descriptor`);
    // The older store describes the image in the engine, which is not the one in the registry.
    if (descriptor.digest !== digest)
        return { pushed: { digest } };
    return { pushed: { digest, mediaType: descriptor.mediaType, size: descriptor.size } };
}
function readConfig(metadata) {
    const written = metadata['containerimage.config.digest'];
    if (written === undefined)
        return {};
    return { config: (0,lib_digest/* parseDigest */.m)(written, `${WHAT}: containerimage.config.digest`) };
}
/** BuildKit's `short` is `Rule: text (line 3)` in base64. */
function readWarning({ short, range }) {
    const text = typeof short === 'string' ? Buffer.from(short, 'base64').toString('utf8') : '';
    const [, rule = '', rest = text] = /^(\w+): (.*?)(?: \(line \d+\))?$/s.exec(text) ?? [];
    const line = lineOf(range);
    return { rule, text: rest, ...(line === undefined ? {} : { line }) };
}
/**
 * The configuration that an export wrote, as BuildKit's progress has it. Lines of a step carry the time in front, so that
 * no program of a build can say this.
 */
function exportedConfig(progress) {
    const [, digest] = /^#\d+ exporting config (sha256:[0-9a-f]{64})/m.exec(progress) ?? [];
    return (0,lib_digest/* isDigest */.B)(digest) ? digest : undefined;
}
/**
 * What was pushed, which must be known after a push.
 *
 * @throws MultiarchError `BUILD`
 */
function requirePushed({ pushed }) {
    if (pushed !== undefined)
        return pushed;
    throw new error/* MultiarchError */._G('BUILD', 'the build ended well, but Buildx names no digest of what it pushed', {
        advice: 'Buildx 0.16 or newer is needed (`docker buildx version`).',
    });
}
/** The first line of BuildKit's `{ ranges: [{ start: { line } }] }`, or of such a list of ranges. */
function lineOf(location) {
    const ranges = (0,json/* isJsonObject */.OW)(location) ? location.ranges : location;
    const first = Array.isArray(ranges) ? ranges[0] : undefined;
    const start = (0,json/* isJsonObject */.OW)(first) ? first.start : undefined;
    const line = (0,json/* isJsonObject */.OW)(start) ? start.line : undefined;
    return typeof line === 'number' ? line : undefined;
}
//# sourceMappingURL=metadata.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/checks/dockerfile-stage.js


/** Reads what `docker buildx build --call targets,format=json` prints; `undefined` when it is something else. */
function parseStages(text) {
    try {
        const { targets } = (0,json/* parseJsonObject */.dw)(Buffer.from(text), 'targets');
        return Array.isArray(targets) ? targets.filter(json/* isJsonObject */.OW).map(readStage) : undefined;
    }
    catch {
        return undefined;
    }
}
function readStage({ name, base, platform, default: isDefault, location, }) {
    const line = lineOf(location);
    return {
        name: typeof name === 'string' ? name : '',
        base: typeof base === 'string' ? base : '',
        ...(typeof platform === 'string' && platform !== '' ? { platform } : {}),
        ...(line === undefined ? {} : { line }),
        isDefault: isDefault === true,
    };
}
/**
 * The stages whose content is in the image: the one that is built, the one it starts from, and so on. What is
 * copied from other stages is not followed: they may well be for the building machine.
 */
function stagesOfImage(stages, target) {
    const chain = [];
    let at = indexOfTarget(stages, target);
    while (at >= 0) {
        const stage = stages[at];
        if (stage === undefined)
            break;
        chain.push(stage);
        // Only earlier stages can be started from, so that this ends.
        at = stages.slice(0, at).findLastIndex((other) => isNamed(other, stage.base));
    }
    return chain;
}
function indexOfTarget(stages, target) {
    if (target === undefined || target === '')
        return stages.findIndex(({ isDefault }) => isDefault);
    const named = stages.findIndex((stage) => isNamed(stage, target));
    return named < 0 && /^\d+$/.test(target) ? Number(target) : named;
}
function isNamed({ name }, text) {
    return name !== '' && name.toLowerCase() === text.toLowerCase();
}
/**
 * Finds the stage of the image, if any, that the Dockerfile itself ties to another platform. BuildKit builds it
 * without a word and writes the platform that was asked for into the image's configuration.
 *
 * @param machine the builder's own platform, `$BUILDPLATFORM`, where it is known
 */
function findWrongStage(stages, leg, machine) {
    const wanted = (0,lib_platform/* parsePlatform */.Y8)(leg.platform);
    const variables = { ...leg.buildArgs, BUILDPLATFORM: machine, TARGETPLATFORM: leg.platform };
    for (const stage of stages) {
        const platform = substitute(stage.platform, variables);
        // Nothing is in `scratch` that could be for a platform.
        if (platform === undefined || stage.base === 'scratch')
            continue;
        const found = tryParse(platform);
        if (found !== undefined && !(0,lib_platform/* satisfiesPlatform */.dq)(found, wanted))
            return { stage, platform };
    }
    return undefined;
}
/** The text with its variable replaced; `undefined` where we do not know one. */
function substitute(text, variables) {
    if (text?.includes('$') !== true)
        return text;
    const name = /^\$(?:\{(\w+)\}|(\w+))$/.exec(text);
    return variables[name?.[1] ?? name?.[2] ?? ''];
}
function tryParse(platform) {
    try {
        return (0,lib_platform/* parsePlatform */.Y8)(platform);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=dockerfile-stage.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/checks/platform.js



/**
 * BuildKit takes any base image for any platform and writes the platform that was asked for into the image's
 * configuration, whatever is inside. So there are three checks: of the Dockerfile before the build, of what
 * BuildKit noticed during it, and of what it pushed.
 */
/**
 * Refuses a Dockerfile that ties the image to another platform (`FROM --platform=linux/amd64`).
 *
 * @param stages those whose content is in the image
 * @param machine the builder's own platform, where it is known
 * @throws MultiarchError `BUILD`
 */
function assertStages(leg, stages, machine) {
    const wrong = findWrongStage(stages, leg, machine);
    if (wrong === undefined)
        return;
    const { stage, platform } = wrong;
    throw new error/* MultiarchError */._G('BUILD', `${(0,docker_failure/* legName */.ue)(leg)}: ${leg.dockerfile} makes an image for ${platform} (FROM --platform=${stage.platform})`, {
        advice: `Take '--platform=${stage.platform}' out of this FROM; only stages that files are copied from may have one.`,
        location: placeOf(leg, stage.line),
    });
}
/** BuildKit's rule for a base image that exists for one platform only, and that is another. */
const WRONG_BASE = 'InvalidBaseImagePlatform';
/**
 * Refuses an image whose base image exists for another platform only.
 *
 * @param stages those whose content is in the image; unknown: any stage counts
 * @throws MultiarchError `BUILD`
 */
function assertBaseImages(leg, stages, warnings) {
    const isInImage = ({ line }) => stages?.some((stage) => stage.line === line) ?? true;
    const wrong = warnings.find((warning) => warning.rule === WRONG_BASE && isInImage(warning));
    if (wrong === undefined)
        return;
    throw new error/* MultiarchError */._G('BUILD', `${(0,docker_failure/* legName */.ue)(leg)}: ${wrong.text}`, {
        advice: `Take a base image that exists for ${leg.platform}, or drop that platform. ` +
            `If this is meant, put '# check=skip=${WRONG_BASE}' at the top of ${leg.dockerfile}.`,
        location: placeOf(leg, wrong.line),
    });
}
/**
 * Compares with what was read back from the registry.
 *
 * @param found what the configurations behind the pushed digest say
 * @throws MultiarchError `BUILD` when one names another platform
 */
function assertPushed(leg, digest, found) {
    const wanted = (0,lib_platform/* parsePlatform */.Y8)(leg.platform);
    const wrong = found.find(({ platform }) => !(0,lib_platform/* satisfiesPlatform */.dq)(platform, wanted));
    if (found.length > 0 && wrong === undefined)
        return;
    throw new error/* MultiarchError */._G('BUILD', `${(0,docker_failure/* legName */.ue)(leg)}: the build made ${describe(wrong?.platform)}, at ${leg.images[0]}@${digest}`, {
        advice: `See that the last stage of ${leg.dockerfile} follows the platform that is built ($TARGETPLATFORM).`,
        location: placeOf(leg, undefined),
    });
}
function describe(platform) {
    return platform === undefined ? 'no image' : `an image for ${(0,lib_platform/* formatPlatform */.Bq)(platform)}`;
}
function placeOf({ dockerfile }, line) {
    return line === undefined ? { file: dockerfile } : { file: dockerfile, line };
}
//# sourceMappingURL=platform.js.map
// EXTERNAL MODULE: ./packages/plan/lib/inputs/smoke-test.js
var smoke_test = __nccwpck_require__(5516);
;// CONCATENATED MODULE: ./packages/builder/lib/checks/smoke-test.js



/** Arguments of `docker` that start a container of an image for its test, and remove it afterwards. */
function testArguments(leg, smokeTest, name) {
    const [program, ...args] = (0,smoke_test/* parseSmokeTest */.R)(smokeTest);
    return [
        ['run', '--rm', '--pull', 'never', '--platform', leg.platform],
        ['--entrypoint', program, name, ...args],
    ].flat();
}
/**
 * Runs a leg's test in the image that a build has just put into the engine, and removes it from there.
 *
 * @param name of the image in the engine
 * @param made what that build says it made
 * @returns the digest of the tested image's configuration: an image that is pushed with it has the same content
 * @throws MultiarchError `BUILD` when the test fails
 */
async function runSmokeTest(leg, name, made, surroundings) {
    const { run, process, log, redact } = surroundings;
    const { smokeTest = '' } = leg;
    try {
        const config = await assertLoaded(leg, name, made, surroundings);
        log.info(`Testing the image: ${redact(smokeTest)}`);
        const onLine = (line) => log.info(redact(line));
        const result = await run('docker', testArguments(leg, smokeTest, name), { ...process, onLine });
        if (result.exitCode !== 0)
            throw explainTest(leg, result, redact);
        return config;
    }
    finally {
        await run('docker', ['image', 'rm', '--force', name], process);
    }
}
/**
 * The engine names an image by its configuration or, where containerd keeps images, by its manifest. There Buildx 0.36
 * no longer says what the configuration is, and the engine does, where BuildKit noted it.
 */
async function assertLoaded(leg, name, { config, pushed }, { run, process }) {
    const { stdout } = await run('docker', ['image', 'inspect', '--format', '{{json .}}', name], process);
    const { id, noted } = readEngineImage(stdout);
    const made = config ?? noted;
    if (made !== undefined && (id === made || id === pushed?.digest))
        return made;
    throw new error/* MultiarchError */._G('BUILD', `${(0,docker_failure/* legName */.ue)(leg)}: the engine has ${id || 'nothing'} where the build made ${config ?? pushed?.digest ?? 'nothing'}`, { advice: 'The test was not run, because it would not have tested what is pushed. Run the job again.' });
}
/** What `docker image inspect` says: the image's id and, on its descriptor, BuildKit's note of the configuration. */
function readEngineImage(stdout) {
    if (stdout.trim() === '')
        return { id: '' };
    const { Id: id, Descriptor: descriptor } = (0,json/* parseJsonObject */.dw)(new TextEncoder().encode(stdout), 'what docker image inspect printed');
    const annotations = (0,json/* isJsonObject */.OW)(descriptor) ? descriptor.annotations : undefined;
    const noted = (0,json/* isJsonObject */.OW)(annotations) ? annotations['config.digest'] : undefined;
    return {
        id: typeof id === 'string' ? id : '',
        ...(typeof noted === 'string' && (0,lib_digest/* isDigest */.B)(noted) ? { noted } : {}),
    };
}
const SHOWN_LINES = 20;
function explainTest(leg, { exitCode, stdout, stderr }, redact) {
    const output = redact(`${stdout}${stderr}`).trimEnd().split('\n').slice(-SHOWN_LINES).join('\n');
    return new error/* MultiarchError */._G('BUILD', `${(0,docker_failure/* legName */.ue)(leg)}: the smoke test ended with status ${exitCode}${output === '' ? '' : `\n${output}`}`, { advice: adviceOf(leg, exitCode, output) });
}
function adviceOf({ platform }, exitCode, output) {
    if (/exec format error/.test(output))
        return `What was started is not for ${platform}, or this machine cannot run ${platform}.`;
    if (exitCode === 127 || /executable file not found|no such file or directory/.test(output))
        return ('A script is run by /bin/sh of the image. One without a shell takes a JSON list:\n' +
            '  smoke-test: \'["/app", "--version"]\'');
    return 'Nothing was pushed. See what the test printed.';
}
/**
 * @param pushed digests of the configurations of what was pushed
 * @throws MultiarchError `BUILD` when that is not what was tested
 */
function assertTested(leg, tested, pushed) {
    if (pushed.length === 1 && pushed[0] === tested)
        return;
    throw new error/* MultiarchError */._G('BUILD', `${(0,docker_failure/* legName */.ue)(leg)}: tested was an image with the configuration ${tested}, but pushed one with ${pushed.join(', ') || 'none'}`, {
        advice: 'A base image or a remote file changed while this was built. It is under no final tag; run the job again ' +
            'with `on-existing: overwrite`.',
    });
}
//# sourceMappingURL=smoke-test.js.map
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./packages/builder/lib/docker/cache.js


const NO_CACHE = { from: [], to: [] };
/**
 * Where a leg's cache is read and written. All layers are kept (`mode=max`), and a cache that cannot be written
 * never fails a build (`ignore-error`).
 *
 * - `gha`: GitHub's cache, scoped to the leg; nothing outside of an action, where its variables are not set. GitHub
 *   itself keeps what a pull request writes apart from what branches and tags read
 * - `registry`: a tag beside the first image; written only when the leg pushes, and never by a pull request: whoever
 *   reads a cache trusts those who wrote it
 */
function cacheOptions(leg, environment) {
    if (leg.cache === 'gha' && hasGitHubCache(environment)) {
        const base = `type=gha,scope=${leg.cacheScope}`;
        return { from: [base], to: [`${base},mode=max,ignore-error=true`] };
    }
    const image = leg.images[0];
    if (leg.cache === 'registry' && image !== undefined) {
        const base = `type=registry,ref=${image}:${cacheTag(leg.cacheScope)}`;
        // ECR takes a cache only as an OCI image manifest.
        const to = `${base},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`;
        return { from: [base], to: leg.push && leg.cacheWrite !== false ? [to] : [] };
    }
    return NO_CACHE;
}
/** Whether the variables are set that Buildx reads its cache service from; the runner gives them to actions only. */
function hasGitHubCache(environment) {
    const isSet = (name) => (environment[name] ?? '') !== '';
    return isSet('ACTIONS_RUNTIME_TOKEN') && (isSet('ACTIONS_RESULTS_URL') || isSet('ACTIONS_CACHE_URL'));
}
/** The tag of a registry cache: the scope in the characters and the length of a tag. */
function cacheTag(scope) {
    const tag = `buildcache-${scope.replaceAll(/[^a-zA-Z0-9._-]+/g, '-')}`;
    if (tag.length <= reference/* MAX_TAG_LENGTH */.Ti)
        return tag;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(scope).digest('hex').slice(0, 12);
    return `${tag.slice(0, reference/* MAX_TAG_LENGTH */.Ti - hash.length - 1)}-${hash}`;
}
//# sourceMappingURL=cache.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/docker/command.js


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
        throw new error/* MultiarchError */._G('INVALID_INPUT', 'images: this leg is to be pushed but names no image');
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
;// CONCATENATED MODULE: ./packages/builder/lib/docker/retry.js

/** Waits before the second and the third attempt; Docker and BuildKit have retried single requests before they give up. */
const PAUSES = [5_000, 20_000];
/**
 * Runs a `docker` that reaches a network, up to three times: again where a registry or the network failed in a way
 * that the same command survives a little later. Everything that pulls, pushes or resolves a name goes through here.
 *
 * @param start does the same each time it is called
 */
async function runPatiently(start, { log, sleep }) {
    for (let tries = 1;; tries += 1) {
        const result = await start();
        const pause = PAUSES[tries - 1];
        if (result.exitCode === 0 || pause === undefined || !(0,docker_failure/* isTransient */.dg)(result))
            return { ...result, tries };
        log.warning(`The registry or the network failed; attempt ${tries + 1} in ${pause / 1000} seconds.`);
        await sleep(pause);
    }
}
//# sourceMappingURL=retry.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/docker/complete-push.js


/** Arguments of `docker` that copy what is there, byte for byte, to where it is missing. */
function copyArguments({ from, descriptor, missing }) {
    return [
        // Without it, an index is made around a plain image.
        ['buildx', 'imagetools', 'create', '--progress', 'plain', '--prefer-index=false'],
        missing.flatMap(({ image, tag }) => ['--tag', `${image}:${tag}`]),
        [`${from.image}@${descriptor.digest}`],
    ].flat();
}
/**
 * Completes a push that was interrupted between registries: to build anew would make other bytes.
 *
 * @throws MultiarchError `REGISTRY`, `CREDENTIALS`, `CONFLICT` when a registry refuses
 */
async function completePush(leg, reuse, { run, log, process, sleep }) {
    if (reuse.missing.length === 0)
        return;
    const names = reuse.missing.map(({ image, tag }) => `${image}:${tag}`).join(', ');
    log.info(`Copying it to where it is missing: ${names}`);
    const onLine = (line) => log.info(line);
    const start = () => run('docker', copyArguments(reuse), { ...process, onLine });
    const result = await runPatiently(start, { log, sleep });
    if (result.exitCode !== 0)
        throw (0,docker_failure/* explainFailure */.SP)(result, leg);
}
//# sourceMappingURL=complete-push.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/docker/secret.js

const KEY = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const INPUT = 'secrets';
const ACCEPTED = 'KEY=VALUE, "KEY=VALUE over several lines", or KEY<<END … END';
/**
 * Reads build secrets and masks every value (but such as `1` and `true`, which are none). One entry per line; empty lines and lines that start with `#` are
 * skipped. An entry is
 *
 * - `KEY=VALUE`: the value is the rest of the line, as it is, quotes included;
 * - `"KEY=VALUE"`: the value may go on over several lines until the closing quote, `""` stands for a quote (the
 *   form that docker/build-push-action takes);
 * - `KEY<<END`, the lines of the value, `END`: for values that contain quotes (the form of `GITHUB_ENV`).
 *
 * @throws MultiarchError `INVALID_INPUT` with the line's number; the text itself is never shown
 */
function parseSecrets(text, mask) {
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const secrets = [];
    for (let at = 0; at < lines.length;) {
        const line = lines[at] ?? '';
        if (line.trim() === '' || line.startsWith('#')) {
            at += 1;
            continue;
        }
        const { id, value, next } = readEntry(lines, at);
        for (const form of maskedForms(value))
            mask(form);
        if (!KEY.test(id))
            throw refuse(at, 'has a key that is not a name');
        if (secrets.some((other) => other.id === id))
            throw refuse(at, `repeats the key ${id}`);
        secrets.push({ id, value });
        at = next;
    }
    return secrets;
}
function readEntry(lines, at) {
    const line = lines[at] ?? '';
    if (line.startsWith('"'))
        return readQuoted(lines, at);
    const heredoc = /^([^=<]+)<<(\S+)\s*$/.exec(line);
    if (heredoc !== null)
        return readHeredoc(lines, at, heredoc[1] ?? '', heredoc[2] ?? '');
    return { ...splitPair(line, at), next: at + 1 };
}
function readQuoted(lines, at) {
    const rest = lines.slice(at).join('\n');
    const closed = /^"((?:[^"]|"")*)"[ \t]*(?:\n|$)/.exec(rest);
    if (closed === null)
        throw refuse(at, 'opens a quote that does not end at the end of a line');
    const taken = closed[0].replace(/\n$/, '').split('\n').length;
    return { ...splitPair((closed[1] ?? '').replaceAll('""', '"'), at), next: at + taken };
}
function readHeredoc(lines, at, id, end) {
    const last = lines.indexOf(end, at + 1);
    if (last < 0)
        throw refuse(at, 'starts a value whose end line does not follow');
    return { id, value: lines.slice(at + 1, last).join('\n'), next: last + 1 };
}
function splitPair(text, at) {
    const equals = text.indexOf('=');
    if (equals < 0)
        throw refuse(at, "has no '='");
    return { id: text.slice(0, equals), value: text.slice(equals + 1) };
}
function refuse(at, why) {
    return (0,error/* invalidInput */.aY)(INPUT, `line ${at + 1} ${why}`, ACCEPTED);
}
/**
 * Masking a line as short as `}` or a value like `1` hides nothing, and blackens the log; and GitHub drops a job's
 * output that holds a masked text, which is how a leg reports.
 */
const SHORTEST_MASKED = 4;
const NOT_MASKED = ['true', 'false', 'null', 'none'];
/** The forms in which a secret may appear in a log: whole, by lines, in base64, inside JSON or a URL. */
function maskedForms(value) {
    if (value.trim().length < SHORTEST_MASKED || NOT_MASKED.includes(value.trim().toLowerCase()))
        return [];
    const lines = value.split('\n').map((line) => line.trim());
    const forms = [
        value,
        value.trim(),
        ...(lines.length > 1 ? lines.filter((line) => line.length >= SHORTEST_MASKED) : []),
        Buffer.from(value).toString('base64'),
        JSON.stringify(value).slice(1, -1),
        encodeURIComponent(value),
    ];
    return [...new Set(forms)];
}
/**
 * Takes the secrets out of a text. The surroundings mask what they print; this is for what leaves otherwise (an
 * error's message), and for surroundings that cannot mask.
 */
function redactor(secrets) {
    const forms = secrets
        .flatMap(({ value }) => maskedForms(value))
        // The longest first: a part of a value must not be replaced before the whole.
        .sort((a, b) => b.length - a.length);
    return (text) => forms.reduce((result, form) => result.replaceAll(form, '***'), text);
}
//# sourceMappingURL=secret.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/docker/cache-mounts.js





/** What the mounts of a leg are kept under: one entry for each commit, of which the newest is taken. */
function mountKeys(leg) {
    const identity = JSON.stringify([leg.cacheMounts, leg.buildArgs[NAMESPACE_ARGUMENT] ?? '']);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 8);
    const prefix = `multiarch-mounts-${leg.cacheScope}-${hash}-`;
    return { key: `${prefix}${leg.revision}`, prefix };
}
/** BuildKit keeps mounts of builds with different values apart. */
const NAMESPACE_ARGUMENT = 'BUILDKIT_CACHE_MOUNT_NS';
const FILE = 'mounts.tar';
/** A Dockerfile that packs the mounts into a file, or unpacks them from it; owners and modes are kept. */
function mountsDockerfile(image, mounts, direction) {
    const options = mounts.map((mount, index) => `--mount=type=cache,target=/mounts/${index},id=${mount}`);
    const head = [`FROM ${image} AS mounts`, 'USER 0:0', 'ARG UNIQUE'];
    const run = (...words) => ['RUN', ...words].join(' \\\n  ');
    const lines = direction === 'pack'
        ? [
            run(...options, `: "$UNIQUE" && tar -cf /${FILE} -C /mounts .`),
            'FROM scratch',
            `COPY --from=mounts /${FILE} /`,
        ]
        : [
            run('--mount=type=bind,target=/saved', ...options, `: "$UNIQUE" && tar -xf /saved/${FILE} -C /mounts`),
        ];
    return `${[...head, ...lines].join('\n')}\n`;
}
/** The cache mounts of one leg, in and out of the builder. What goes wrong is said and then left alone. */
class CacheMounts {
    #leg;
    #mounts;
    #surroundings;
    #found;
    constructor(leg, mounts, surroundings) {
        this.#leg = leg;
        this.#mounts = mounts;
        this.#surroundings = surroundings;
    }
    /** Fills the builder's mounts with what an earlier run saved. */
    async restore(builder) {
        await this.#attempt('restored', async () => {
            const { key, prefix } = mountKeys(this.#leg);
            const { store, log } = this.#surroundings;
            const directory = await this.#emptyDirectory();
            this.#found = await store.restore(directory, key, prefix);
            if (this.#found === undefined)
                log.info('Cache mounts: nothing was kept yet.');
            // A cache that holds something else is as good as none.
            if (this.#found === undefined || !(await exists((0,external_node_path_.join)(directory, FILE))))
                return;
            await this.#build(builder, directory, 'unpack', ['--output', 'type=cacheonly']);
            log.info(`Cache mounts: restored from ${this.#found}.`);
        });
    }
    /** Keeps the builder's mounts for later runs, unless this leg may not, or this commit's are kept already. */
    async save(builder) {
        const { key } = mountKeys(this.#leg);
        if (!(this.#leg.cacheWrite ?? this.#leg.push) || this.#leg.revision === '' || this.#found === key)
            return;
        await this.#attempt('kept', async () => {
            const directory = await this.#emptyDirectory();
            await this.#build(builder, directory, 'pack', ['--output', `type=local,dest=${directory}`]);
            await this.#surroundings.store.save(directory, key);
        });
    }
    async #attempt(what, work) {
        try {
            await work();
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            this.#surroundings.log.warning(`The cache mounts could not be ${what}: ${why}`);
        }
        finally {
            await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
        }
    }
    /** The same in each run: a store knows a directory by its path. */
    get #directory() {
        return (0,external_node_path_.join)(this.#surroundings.temporaryDirectory, 'multiarch-cache-mounts', this.#leg.cacheScope);
    }
    async #emptyDirectory() {
        await (0,promises_.rm)(this.#directory, { recursive: true, force: true });
        await (0,promises_.mkdir)(this.#directory, { recursive: true });
        return this.#directory;
    }
    async #build({ name }, directory, direction, output) {
        const { run, process, image, unique, log, sleep } = this.#surroundings;
        const dockerfile = (0,external_node_path_.join)(directory, 'Dockerfile');
        await (0,promises_.writeFile)(dockerfile, mountsDockerfile(image, this.#mounts, direction));
        const namespace = this.#leg.buildArgs[NAMESPACE_ARGUMENT];
        const args = [
            ['buildx', 'build', '--progress', 'plain', '--provenance', 'false'],
            name === undefined ? [] : ['--builder', name],
            // BuildKit keeps mounts apart that are created for different platforms with an owner or a mode.
            ['--platform', this.#leg.platform],
            ['--build-arg', `UNIQUE=${unique}-${direction}`],
            namespace === undefined ? [] : ['--build-arg', `${NAMESPACE_ARGUMENT}=${namespace}`],
            [...output, '--file', dockerfile, '--', directory],
        ].flat();
        const start = () => run('docker', args, { ...process, onLine: (line) => log.debug(line) });
        const result = await runPatiently(start, { log, sleep });
        await (0,promises_.rm)(dockerfile);
        if (result.exitCode !== 0)
            throw new Error((0,docker_failure/* lastWord */.bx)(result));
    }
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
//# sourceMappingURL=cache-mounts.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/docker/pinned-image.js
/**
 * What a build takes from Docker Hub for itself, where nobody names another image: each by digest, so that what runs
 * with our rights is what we tried, whatever becomes of its tag. CONTRIBUTING.md says how they are renewed.
 */
/**
 * BuildKit 0.34.0, for builders that have to be created. Without a tag: Buildx would look up what the tag names now,
 * and hold that against a policy of its own, which needs the network once more.
 */
const BUILDKIT_IMAGE = 'docker.io/moby/buildkit@sha256:b059f8d7226d0b326bc871af489a5dddf65e36af4d20d14251b072974d9ee87c';
/** BusyBox, which moves cache mounts: `/bin/sh` and `tar` for every platform. */
const MOUNTS_IMAGE = 'docker.io/library/busybox:1.37.0-musl@sha256:5cec3fc171c87218698e85a52af7087de727372aae264a787b8112901a5b0092';
/** Registers QEMU with the kernel, for all containers of this machine, until it is started again. */
const BINFMT_IMAGE = 'docker.io/tonistiigi/binfmt:qemu-v10.2.3@sha256:400a4873b838d1b89194d982c45e5fb3cda4593fbfd7e08a02e76b03b21166f0';
//# sourceMappingURL=pinned-image.js.map
// EXTERNAL MODULE: ./packages/oci/lib/hosts/loopback.js
var loopback = __nccwpck_require__(389);
;// CONCATENATED MODULE: ./packages/builder/lib/engine/builder-choice.js

/** Reads the text that `docker buildx inspect` prints. Of several nodes, all platforms are taken together. */
function parseBuilder(text) {
    const lines = text.split(/\r?\n/);
    const value = (key) => lines
        .find((line) => line.startsWith(`${key}:`))
        ?.slice(key.length + 1)
        .trim() ?? '';
    const error = value('Error');
    return {
        name: value('Name'),
        driver: value('Driver'),
        ...(error === '' ? {} : { error }),
        platforms: lines
            .filter((line) => line.startsWith('Platforms:'))
            // A platform that a user set by hand carries an asterisk.
            .flatMap((line) => line.slice('Platforms:'.length).split(','))
            .map((platform) => platform.trim().replace(/\*$/, ''))
            .filter((platform) => platform !== ''),
        hasContainerdStore: lines.some((line) => /^ *org\.mobyproject\.buildkit\.worker\.containerd\./.test(line)),
    };
}
/**
 * Whether the current builder can do what is asked. The `docker` driver on the engine's older store knows no OCI
 * types, attestations, annotations and cache exports (it drops annotations without a word), and on either store
 * it cannot push without a tag. BuildKit's own image brings emulators, so that a builder in a container runs
 * another architecture's programs even where the kernel was not prepared for them.
 */
function chooseBuilder(needs, builder) {
    if (builder.error !== undefined || builder.driver === '')
        return {
            kind: 'refuse',
            why: `docker buildx has no builder that works: ${builder.error ?? 'it names no driver'}`,
            advice: 'Start the Docker engine, or point DOCKER_HOST to one that runs (`docker version` must show a server).',
        };
    const isMissing = !hasPlatform(builder, needs.platform);
    if (isMissing && !needs.emulation)
        return refusePlatform(needs, builder);
    if (builder.driver !== 'docker')
        return { kind: 'current' };
    const why = isMissing ? `the current one cannot run ${needs.platform}` : whyNotDocker(needs, builder);
    return why === undefined ? { kind: 'current' } : { kind: 'create', why };
}
/** Whether the engine itself has to learn to run the platform: only a builder in a container brings emulators. */
function needsEmulator(needs, builder) {
    return needs.emulation && builder.driver === 'docker' && !hasPlatform(builder, needs.platform);
}
function whyNotDocker(needs, { hasContainerdStore }) {
    if (needs.pushByDigest)
        return 'the current one (driver docker) cannot push without a tag';
    if (hasContainerdStore)
        return undefined;
    const beyond = [
        needs.attestations ? 'attestations' : undefined,
        needs.cacheExport ? 'cache export' : undefined,
        needs.annotations ? 'annotations' : undefined,
        needs.ociTypes ? 'OCI media types' : undefined,
    ].filter((need) => need !== undefined);
    if (beyond.length === 0)
        return undefined;
    return `the current one (driver docker without the containerd image store) has no ${beyond.join(', ')}`;
}
/** A builder that has not been started yet lists no platforms; it will have those of its engine. */
function hasPlatform({ platforms }, wanted) {
    return platforms.length === 0 || platforms.some((listed) => (0,lib_platform/* samePlatform */.my)(split(listed), split(wanted)));
}
/** Not `parsePlatform`: an engine may list what we do not build for. */
function split(text) {
    const [os = '', architecture = '', variant] = text.split('/');
    return variant === undefined ? { os, architecture } : { os, architecture, variant };
}
function refusePlatform({ platform }, builder) {
    return {
        kind: 'refuse',
        why: `the builder '${builder.name}' cannot run ${platform}; it runs ${builder.platforms.join(', ')}`,
        advice: `Build ${platform} on a runner of that architecture, or allow emulation (\`emulation: true\`).`,
    };
}
//# sourceMappingURL=builder-choice.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/engine/emulator.js




/** Arguments of `docker` that let the machine run the programs of a platform. */
function emulatorArguments(platform) {
    const { architecture } = (0,lib_platform/* parsePlatform */.Y8)(platform);
    return ['run', '--rm', '--privileged', BINFMT_IMAGE, '--install', architecture];
}
/**
 * Sets up QEMU where the engine cannot run a leg's platform. A build can do without: BuildKit's own image brings
 * emulators. A container cannot, so that a leg with a test needs it.
 *
 * @throws MultiarchError `ENVIRONMENT` when it fails and the leg has a test
 */
async function installEmulator(leg, { run, log, process, sleep }) {
    log.info(`Setting up emulation of ${leg.platform}.`);
    const onLine = (line) => log.debug(line);
    const start = () => run('docker', emulatorArguments(leg.platform), { ...process, onLine });
    const result = await runPatiently(start, { log, sleep });
    if (result.exitCode === 0)
        return;
    const what = `${(0,docker_failure/* legName */.ue)(leg)}: emulation could not be set up: ${(0,docker_failure/* lastWord */.bx)(result)}`;
    if (leg.smokeTest === undefined)
        log.warning(`${what}; going on with BuildKit's own emulators.`);
    else
        throw new error/* MultiarchError */._G('ENVIRONMENT', what, {
            advice: `The test needs an engine that runs ${leg.platform}: a runner of that architecture, or one that allows ` +
                'privileged containers and reaches docker.io.',
        });
}
//# sourceMappingURL=emulator.js.map
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
function contextName(builder) {
    return `${builder}-engine`;
}
/**
 * Arguments of `docker` that make a context of what the variables say: the certificates that are there, in the folder
 * where Docker looks for them. (`from=default` would take the address alone.)
 */
async function contextArguments(builder, environment) {
    const { DOCKER_HOST = '', DOCKER_TLS_VERIFY, DOCKER_CERT_PATH, DOCKER_CONFIG, HOME = '' } = environment;
    const folder = DOCKER_CERT_PATH || DOCKER_CONFIG || (0,external_node_path_.join)(HOME, '.docker');
    const options = [`host=${DOCKER_HOST}`];
    for (const name of ['ca', 'cert', 'key']) {
        const file = (0,external_node_path_.join)(folder, `${name}.pem`);
        if (await tls_context_exists(file))
            options.push(`${name}=${file}`);
    }
    if (!isSet(DOCKER_TLS_VERIFY))
        options.push('skip-tls-verify=true');
    return ['context', 'create', contextName(builder), '--docker', options.map(quoted).join(',')];
}
/** A field of a line of CSV, as which Docker reads the flag. */
function quoted(field) {
    return /[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
async function tls_context_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
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
        throw new error/* MultiarchError */._G('ENVIRONMENT', choice.why, { advice: choice.advice });
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
            throw (0,docker_failure/* explainFailure */.SP)(inspected, leg);
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
        throw new error/* MultiarchError */._G('ENVIRONMENT', `docker cannot be started: ${why}`, {
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
const HOW_TO_START = 'The builder could not be started: name a mirror of its image by `buildkit-image`, or turn on the containerd image ' +
    'store of the engine, which then needs no other builder ("features": { "containerd-snapshotter": true } in daemon.json).';
async function createBuilder(leg, surroundings) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { run, process, log } = surroundings;
        const name = surroundings.uniqueName();
        const { env } = process;
        const hasContext = tls_context_needsContext(env);
        const left = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const must = async (result) => {
            if (result.exitCode !== 0)
                throw (0,docker_failure/* explainFailure */.SP)(result, leg);
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
            const failure = (0,docker_failure/* explainFailure */.SP)(started, leg);
            throw new error/* MultiarchError */._G('ENVIRONMENT', failure.message, { advice: failure.advice ?? HOW_TO_START });
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
    const removed = await run('docker', ['context', 'rm', '--force', contextName(name)], process);
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
    if (needsContext(env))
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
    return named.some((image) => image.includes('/') && (0,loopback/* isLoopback */.U)(image.slice(0, image.indexOf('/'))));
}
/** Buildx copies the file while it creates the builder, so that it is not needed afterwards. */
async function withConfiguration({ insecureRegistries, temporaryDirectory }, use) {
    if (insecureRegistries.length === 0)
        return use(undefined);
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporaryDirectory, 'multiarch-builder-'));
    try {
        const file = (0,external_node_path_.join)(directory, 'buildkitd.toml');
        await (0,promises_.writeFile)(file, buildkitConfiguration(insecureRegistries));
        return await use(file);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}
/** buildkitd.toml, section `registry`: plain HTTP for these hosts alone. */
function buildkitConfiguration(insecureRegistries) {
    return insecureRegistries.map((host) => `[registry.${JSON.stringify(host)}]\n  http = true\n`).join('');
}
//# sourceMappingURL=builder-instance.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/legs/timeline.js
/** Notes when parts of a work begin; one ends where the next begins. */
class Timeline {
    #now;
    #starts = [];
    /** @param now milliseconds since 1970 */
    constructor(now) {
        this.#now = now;
    }
    /** Goes on with this part, unless it is under way already. */
    enter(name) {
        if (this.#starts.at(-1)?.name !== name)
            this.#starts.push({ name, at: this.#now() });
    }
    /** All parts up to now, in order; those that took no time are left out. */
    end() {
        const finishedAt = this.#now();
        const startedAt = this.#starts[0]?.at ?? finishedAt;
        const parts = this.#starts.map(({ name, at }, position) => ({
            name,
            seconds: toSeconds((this.#starts[position + 1]?.at ?? finishedAt) - at),
        }));
        return {
            startedAt: Math.round(startedAt),
            finishedAt: Math.round(finishedAt),
            seconds: toSeconds(finishedAt - startedAt),
            parts: parts.filter(({ seconds }) => seconds > 0),
        };
    }
}
function toSeconds(milliseconds) {
    return Math.round(milliseconds / 100) / 10;
}
/** Which part of a build a line of BuildKit's plain progress begins, if any: what a step prints has a time before it. */
function partOfLine(line) {
    const [, words = ''] = /^#\d+ (.*)$/.exec(line) ?? [];
    if (/^exporting (?:cache|to GitHub Actions Cache)/.test(words))
        return 'write cache';
    if (/^pushing (?:layers|manifest)/.test(words))
        return 'push';
    return /^exporting (?:to|layers)/.test(words) ? 'export' : undefined;
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/legs/attempt.js
var attempt_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var attempt_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














/** One leg's build with all that its steps share. */
class LegBuild {
    #leg;
    #surroundings;
    #options;
    #secrets;
    #redact;
    #timeline;
    #process;
    constructor(leg, surroundings, options, secrets, timeline) {
        this.#leg = leg;
        this.#surroundings = surroundings;
        this.#options = options;
        this.#secrets = secrets;
        this.#redact = redactor(secrets);
        this.#timeline = timeline;
        this.#process = { env: childEnvironment(surroundings.environment, []), cwd: surroundings.directory };
    }
    async run() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            this.#timeline.enter('prepare');
            const builder = attempt_addDisposableResource(env_1, await openBuilder(this.#leg, {
                ...this.#surroundings,
                insecureRegistries: [],
                ...this.#options,
                mountsImage: this.#mountsImage,
                process: this.#process,
            }), true);
            const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#surroundings.temporaryDirectory, 'multiarch-build-'));
            try {
                const stages = await this.#stages(builder);
                assertStages(this.#leg, stages ?? [], builder.machine);
                const mounts = this.#mounts(scratch);
                if (mounts !== undefined)
                    this.#timeline.enter('restore mounts');
                await mounts?.restore(builder);
                const built = await this.#build(builder, scratch, stages);
                if (mounts !== undefined)
                    this.#timeline.enter('keep mounts');
                await mounts?.save(builder);
                return built;
            }
            finally {
                await (0,promises_.rm)(scratch, { recursive: true, force: true });
            }
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = attempt_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    /**
     * A leg with a test is built twice by the same builder: into the engine, where it is tested, and then, out of the
     * builder's cache, into the registries. Where the one is not the other, the digests of the configurations differ.
     */
    async #build(builder, scratch, stages) {
        const metadataFile = (0,external_node_path_.join)(scratch, 'metadata.json');
        const read = async () => {
            const metadata = readBuildMetadata(await (0,promises_.readFile)(metadataFile));
            assertBaseImages(this.#leg, stages, metadata.warnings);
            return metadata;
        };
        const tested = this.#leg.smokeTest === undefined ? {} : await this.#test(builder, metadataFile, read);
        if (!this.#leg.push && this.#leg.smokeTest !== undefined)
            return tested;
        await this.#renewLogins(metadataFile, builder);
        await this.#attempt(metadataFile, builder.name);
        const metadata = await read();
        return { ...tested, ...(this.#leg.push ? { pushed: requirePushed(metadata) } : {}) };
    }
    /** Everything that takes long is done before the logins are renewed: a test has built it already. */
    async #renewLogins(metadataFile, builder) {
        const { beforePush } = this.#surroundings;
        if (!this.#leg.push || beforePush === undefined)
            return;
        if (this.#leg.smokeTest === undefined)
            await this.#attempt(metadataFile, builder.name, { withoutPush: true });
        this.#timeline.enter('log in again');
        await beforePush();
    }
    async #test(builder, metadataFile, read) {
        const name = `multiarch-smoke-test:${(0,external_node_path_.basename)((0,external_node_path_.join)(metadataFile, '..'))}`;
        const { stderr } = await this.#attempt(metadataFile, builder.name, { load: name });
        const metadata = await read();
        // Where containerd keeps images, Buildx leaves it out.
        const config = metadata.config ?? exportedConfig(stderr);
        const made = config === undefined ? metadata : { ...metadata, config };
        this.#timeline.enter('test');
        const { run, log } = this.#surroundings;
        const surroundings = { run, log, process: this.#process, redact: this.#redact };
        return { tested: await runSmokeTest(this.#leg, name, made, surroundings) };
    }
    get #mountsImage() {
        return this.#options.mountsImage ?? MOUNTS_IMAGE;
    }
    #mounts(scratch) {
        const { cacheMounts = [] } = this.#leg;
        const { cacheStore: store } = this.#surroundings;
        if (cacheMounts.length === 0 || store === undefined)
            return undefined;
        return new CacheMounts(this.#leg, cacheMounts, {
            ...this.#surroundings,
            store,
            process: this.#process,
            image: this.#mountsImage,
            unique: `${(0,external_node_path_.basename)(scratch)}-${this.#surroundings.now()}`,
        });
    }
    /** The stages of the image; unknown where BuildKit cannot tell, also because of a mistake that the build reports. */
    async #stages({ name }) {
        const start = () => this.#surroundings.run('docker', stagesCommand(this.#leg, name), this.#process);
        const result = await runPatiently(start, this.#surroundings);
        const stages = result.exitCode === 0 ? parseStages(result.stdout) : undefined;
        return stages && stagesOfImage(stages, this.#leg.target);
    }
    async #attempt(metadataFile, builder, pass = {}) {
        const { log } = this.#surroundings;
        const isFirst = pass.load !== undefined || pass.withoutPush === true;
        const isSecond = !isFirst && (this.#leg.smokeTest !== undefined || this.#surroundings.beforePush !== undefined);
        let withoutCache = false;
        const start = async () => {
            this.#timeline.enter(isSecond ? 'build again' : 'build');
            const result = await this.#start(metadataFile, builder, withoutCache, pass);
            if (result.exitCode === 0 || withoutCache || !(0,docker_failure/* isCacheRefusal */.X6)(result))
                return result;
            log.warning('The cache cannot be used; building without it.');
            withoutCache = true;
            return start();
        };
        const result = await runPatiently(start, this.#surroundings);
        if (result.exitCode !== 0)
            throw (0,docker_failure/* explainFailure */.SP)(this.#redacted(result), this.#leg);
        return result;
    }
    #start(metadataFile, builder, withoutCache, pass) {
        const { environment, log, run, directory } = this.#surroundings;
        const { args, env } = buildCommand(this.#leg, {
            environment,
            secrets: this.#secrets,
            metadataFile,
            withoutCache,
            ...(builder === undefined ? {} : { builder }),
            ...pass,
        });
        log.debug(`docker ${args.join(' ')}`);
        const onLine = (line) => {
            const part = partOfLine(line);
            if (part !== undefined)
                this.#timeline.enter(part);
            log.info(this.#redact(line));
        };
        return run('docker', args, { env, cwd: directory, onLine });
    }
    #redacted(result) {
        return { ...result, stdout: this.#redact(result.stdout), stderr: this.#redact(result.stderr) };
    }
}
//# sourceMappingURL=attempt.js.map
;// CONCATENATED MODULE: ./packages/builder/lib/legs/build.js













/**
 * Builds a leg and pushes it to all of its images under all of its tags, in one `docker buildx build`; or takes what
 * an earlier run pushed, where the leg allows it and it was built from the same. What is made must be for the platform
 * that was asked for, see platform-check.ts, and must pass the leg's test before anything is pushed.
 *
 * @throws MultiarchError `INVALID_INPUT` before anything is done; `ENVIRONMENT` when there is nothing to build
 *   with, `CREDENTIALS` or `REGISTRY` when a push fails, `CONFLICT` when a tag may not be overwritten, `BUILD` when
 *   the build or the test fails or another platform was made
 */
async function buildLeg(leg, surroundings, options = {}) {
    const timeline = new Timeline(surroundings.now);
    const secrets = parseSecrets(options.secrets ?? '', surroundings.mask);
    const labelled = (0,fingerprint/* labelInputs */.s)(leg, secrets.map(({ id }) => id), hash/* sha256 */.sc);
    await checkLeg(labelled, surroundings);
    timeline.enter('look up');
    const found = await (0,reuse/* findReusable */.vY)(labelled, surroundings.images);
    const made = found.kind === 'reuse'
        ? await build_reuse(labelled, found, surroundings, timeline)
        : await build(labelled, found.why, surroundings, timeline, () => new LegBuild(labelled, surroundings, options, secrets, timeline).run());
    return {
        schemaVersion: 1,
        leg: leg.index,
        variant: leg.variant,
        platform: leg.platform,
        ...made,
        images: leg.images,
        tags: leg.tags,
        reused: found.kind === 'reuse',
        ...timeline.end(),
    };
}
async function build_reuse(leg, found, { run, log, sleep, environment, directory }, timeline) {
    const { digest, mediaType, size } = found.descriptor;
    log.info(`Reusing ${found.from.image}:${found.from.tag}, built from this commit and these inputs: ${digest}`);
    timeline.enter('copy');
    const process = { env: childEnvironment(environment, []), cwd: directory };
    await completePush(leg, found, { run, log, sleep, process });
    return { digest, mediaType, size, compressedSize: found.content.compressedSize };
}
async function build(leg, why, { log, images }, timeline, run) {
    if (why !== undefined)
        log.info(`${why}. Building it anew.`);
    const { pushed, tested } = await run();
    if (pushed === undefined)
        return {};
    timeline.enter('check');
    const [image = ''] = leg.images;
    const contents = await images.read((0,reference/* parseImageName */["if"])(image), pushed.digest);
    assertPushed(leg, pushed.digest, contents);
    if (tested !== undefined)
        assertTested(leg, tested, contents.map(({ config }) => config));
    const compressedSize = contents.reduce((sum, content) => sum + content.compressedSize, 0);
    return { ...pushed, compressedSize };
}
async function checkLeg(leg, { directory, log }) {
    const { dockerfile, context, annotations } = leg;
    const isLocal = !/^[a-z+]+:\/\/|^git@/.test(context);
    if (isLocal && !(await build_exists((0,external_node_path_.resolve)(directory, dockerfile))))
        throw (0,error/* invalidInput */.aY)('dockerfile', `there is no file '${dockerfile}'`, 'a path from the repository’s root');
    if (!canHoldAnnotations(leg) && Object.keys(annotations).length > 0)
        log.warning('Annotations are left out: format docker cannot hold them.');
}
async function build_exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}
//# sourceMappingURL=build.js.map

/***/ }),

/***/ 2614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ readIfExists),
/* harmony export */   Q1: () => (/* binding */ dockerConfigPath),
/* harmony export */   TO: () => (/* binding */ readDockerConfig),
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   b1: () => (/* binding */ scopeOfKey)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2698);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8530);
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3990);




/** `$DOCKER_CONFIG/config.json`, else `~/.docker/config.json`, as Docker finds it. */
function dockerConfigPath(environment) {
    const { DOCKER_CONFIG: directory, HOME: home } = environment;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'), 'config.json');
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
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if ((0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(error) && error.code === 'ENOENT')
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
    const refuse = (why) => new _multiarch_oci__WEBPACK_IMPORTED_MODULE_4__/* .MultiarchError */ ._G('INVALID_CONTENT', `${path} ${why}`, {
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
    if (!(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value))
        throw refuse('is not a JSON object');
    for (const name of ['auths', 'credHelpers'])
        if (value[name] !== undefined && value[name] !== null && !(0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value[name]))
            throw refuse(`has '${name}' that is not an object`);
    return value;
}
function toDockerConfig(path, document) {
    const { auths, credHelpers, credsStore } = document;
    return {
        path,
        auths: membersOf(auths, (entry) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(entry)),
        credHelpers: membersOf(credHelpers, (helper) => typeof helper === 'string'),
        credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
    };
}
function membersOf(object, isMember) {
    const entries = (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(object) ? Object.entries(object) : [];
    return Object.fromEntries(entries.filter((entry) => isMember(entry[1])));
}
/** Keys with a scheme are URLs of the first registry protocol (`https://index.docker.io/v1/`): the host alone. */
function scopeOfKey(key) {
    const bare = key.replace(/^https?:\/\//, '');
    const [host = '', ...path] = bare.split('/');
    const prefix = path.filter((part) => part !== '').join('/');
    const isApi = bare !== key || prefix === 'v1' || prefix === 'v2';
    return { host: (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_5__/* .canonicalHost */ .rQ)(host), prefix: isApi ? '' : prefix };
}
/** Whether a repository is this path or below it; part by part, so `org` does not hold `organisation/app`. */
function isBelow(repository, prefix) {
    return prefix === '' || repository === prefix || repository.startsWith(`${prefix}/`);
}
//# sourceMappingURL=document.js.map

/***/ }),

/***/ 9900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ credentialSource),
  y: () => (/* binding */ helperFor)
});

// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
// EXTERNAL MODULE: ./packages/credentials/lib/exchange/masking.js
var masking = __nccwpck_require__(3915);
// EXTERNAL MODULE: ./packages/credentials/lib/docker-config/document.js
var docker_config_document = __nccwpck_require__(2614);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
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
        const child = (0,external_node_child_process_.execFile)(program, ['get'], { env: environment, timeout: TIMEOUT_MS, maxBuffer: 1 << 20, windowsHide: true }, (error, stdout, stderr) => resolve({ error, stdout, stderr }));
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
    const asking = new Map();
    const ask = (helper, server) => {
        const running = asking.get(server);
        if (running !== undefined)
            return running;
        const answer = askHelper(helper, server, environment).finally(() => asking.delete(server));
        asking.set(server, answer);
        return answer;
    };
    return async (registry, repository) => {
        const host = (0,docker_hub/* canonicalHost */.rQ)(registry);
        const helper = helperFor(config, host);
        const credential = helper === undefined ? findAuth(config, host, repository) : await ask(helper, (0,docker_hub/* configKey */.ur)(host));
        return credential === undefined ? undefined : (0,masking/* maskCredential */.kV)(credential, mask);
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

/***/ 1654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L1: () => (/* binding */ planAlso),
  q8: () => (/* binding */ planRestore),
  _D: () => (/* binding */ writeDockerConfig)
});

// UNUSED EXPORTS: parseRestore, restoreDockerConfig

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/credentials/lib/docker-config/document.js
var docker_config_document = __nccwpck_require__(2614);
// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
// EXTERNAL MODULE: ./packages/credentials/lib/exchange/masking.js
var masking = __nccwpck_require__(3915);
;// CONCATENATED MODULE: ./packages/credentials/lib/docker-config/edit.js


/**
 * Adds logins to the document, so that Docker uses them: an entry in `auths`, and where a helper would come
 * first, that helper out of the way for this host alone. Docker asks `credHelpers[host]`, then `credsStore`, then
 * `auths`; an empty name in `credHelpers` means `auths`, which is what a `credsStore` needs.
 */
function addLogins(document, logins) {
    const changes = logins.flatMap((login) => changesFor(document, login));
    return { document: applyChanges(document, changes), changes };
}
function changesFor(document, { host, prefix, credential }) {
    const key = (0,docker_hub/* configKey */.ur)(host);
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
function edit_revertChanges(document, changes, original) {
    const ours = changes.filter(({ object, key, after }) => same(memberOf(document, object, key), after));
    const reverted = applyChanges(document, ours.map(({ object, key, before, after }) => change(object, key, after, before)));
    const added = new Set(ours.map(({ object }) => object).filter((name) => !(name in original)));
    const kept = Object.entries(reverted).filter(([name, value]) => !(added.has(name) && isJsonObject(value) && Object.keys(value).length === 0));
    return Object.fromEntries(kept);
}
function applyChanges(document, changes) {
    let result = document;
    for (const { object, key, after } of changes) {
        const found = (0,json/* isJsonObject */.OW)(result[object]) ? result[object] : {};
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
    return (0,json/* isJsonObject */.OW)(members) && Object.hasOwn(members, key) ? members[key] : undefined;
}
function same(a, b) {
    return JSON.stringify(a) === JSON.stringify(b);
}
function toAuth(credential) {
    switch (credential.kind) {
        case 'password':
            return { auth: (0,masking/* encodeBasic */.rY)(credential.username, credential.password) };
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
    return { version: 1, config, journal: (0,external_node_path_.join)(directory, `docker-login-${id}.json`) };
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
    const before = await (0,docker_config_document/* readIfExists */.OR)(path);
    const text = before?.toString('utf8');
    const { document, changes } = addLogins((0,docker_config_document/* parseDocument */.Tp)(text ?? '', path), logins);
    const written = Buffer.from(edit_formatDocument(document, text), 'utf8');
    const created = await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o700 });
    if (restore !== undefined) {
        const journal = {
            before: before?.toString('base64') ?? null,
            mode: before === undefined ? null : (await (0,promises_.stat)(path)).mode & 0o777,
            createdDirectory: created ?? null,
            after: [sha256(written)],
            changes,
            also,
        };
        const notes = await (0,docker_config_document/* readIfExists */.OR)(restore.journal);
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
    await rm(temporary(path), { force: true });
    const notes = await readIfExists(restore.journal);
    if (notes === undefined)
        return 'nothing';
    const journal = readJournal(notes);
    for (const other of journal.also)
        await restoreDockerConfig(other);
    const restored = await undo(path, journal);
    await rm(restore.journal, { force: true });
    await rm(temporary(restore.journal), { force: true });
    return restored;
}
async function undo(path, journal) {
    const current = await readIfExists(path);
    const before = journal.before === null ? undefined : Buffer.from(journal.before, 'base64');
    if (current === undefined || before?.equals(current))
        return 'nothing';
    if (journal.after.includes(sha256(current))) {
        await putBack(path, before, journal);
        return 'as before';
    }
    const text = current.toString('utf8');
    const original = parseDocument(before?.toString('utf8') ?? '', path);
    const document = revertChanges(parseDocument(text, path), journal.changes, original);
    if (before === undefined && Object.keys(document).length === 0)
        await putBack(path, undefined, journal);
    else {
        const mode = (await stat(path)).mode & 0o777;
        await replaceFile(path, Buffer.from(formatDocument(document, text), 'utf8'), mode);
    }
    return 'own entries';
}
async function putBack(path, before, journal) {
    if (before !== undefined)
        return replaceFile(path, before, journal.mode ?? 0o600);
    await unlink(path);
    if (journal.createdDirectory === null)
        return;
    // Others may keep things beside it by now; then it stays.
    for (let folder = dirname(path); folder.startsWith(journal.createdDirectory); folder = dirname(folder))
        if (!(await rmdir(folder).then(() => true, () => false)))
            return;
}
/** Reads back what was stored as JSON. @throws MultiarchError `INVALID_CONTENT` */
function parseRestore(text) {
    const value = parseJsonObject(Buffer.from(text, 'utf8'), 'the state of the login');
    const { version, config, journal } = value;
    if (version !== 1 || typeof config !== 'string' || typeof journal !== 'string')
        throw new MultiarchError('INVALID_CONTENT', 'the state of the login is not what the login wrote');
    return { version, config, journal };
}
function readJournal(bytes) {
    const value = (0,docker_config_document/* parseDocument */.Tp)(bytes.toString('utf8'), 'the journal of the login');
    if (!(0,json/* isJsonObject */.OW)(value) ||
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
    return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
}
//# sourceMappingURL=write.js.map

/***/ }),

/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ maskSecret),
/* harmony export */   kV: () => (/* binding */ maskCredential),
/* harmony export */   rY: () => (/* binding */ encodeBasic)
/* harmony export */ });
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
        mask(encodeBasic(credential.username, credential.password));
    }
    else {
        maskSecret(credential.token, mask);
    }
    return credential;
}
/** `username:password` in base64: what the header `Authorization: Basic` and Docker's `auth` hold. */
function encodeBasic(username, password) {
    return Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
}
//# sourceMappingURL=masking.js.map

/***/ }),

/***/ 6813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vY: () => (/* binding */ findReusable),
  n7: () => (/* binding */ imageReader)
});

// UNUSED EXPORTS: decideReuse

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var reference = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/oci/lib/platform.js
var lib_platform = __nccwpck_require__(5723);
// EXTERNAL MODULE: ./packages/plan/lib/decide/standard-labels.js
var standard_labels = __nccwpck_require__(1208);
// EXTERNAL MODULE: ./packages/plan/lib/decide/fingerprint.js
var fingerprint = __nccwpck_require__(6791);
// EXTERNAL MODULE: ./packages/registry/lib/answer/registry-error.js
var registry_error = __nccwpck_require__(7365);
// EXTERNAL MODULE: ./packages/oci/lib/descriptor.js
var descriptor = __nccwpck_require__(2917);
// EXTERNAL MODULE: ./packages/oci/lib/json.js
var json = __nccwpck_require__(2698);
// EXTERNAL MODULE: ./packages/oci/lib/content/manifest.js
var content_manifest = __nccwpck_require__(4199);
;// CONCATENATED MODULE: ./packages/lifecycle/lib/image/content.js


/** Bytes of an image's config that are read; the largest seen have a few hundred thousand. */
const CONFIG_LIMIT = 4 * 1024 * 1024;
/**
 * Reads every image behind a digest, attestations aside.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
async function readImageContents(registry, image, digest) {
    const manifest = await registry.getManifest({ ...image, digest });
    const content = (0,content_manifest/* readManifest */.WI)(manifest);
    const entries = content.kind === 'index' ? content.manifests : [manifest.descriptor];
    const images = entries.filter((entry) => !(0,descriptor/* isAttestation */.H3)(entry));
    return Promise.all(images.map((entry) => readImageContent(registry, image, entry, manifest)));
}
/**
 * Reads one image: its manifest, unless `top` is it, and its config.
 *
 * @throws RegistryError; MultiarchError `INVALID_CONTENT`
 */
async function readImageContent(registry, { registry: host, repository }, { digest }, top) {
    const name = { registry: host, repository };
    const manifest = digest === top.descriptor.digest ? top : await registry.getManifest({ ...name, digest });
    const what = (0,reference/* formatReference */.FH)({ ...name, digest });
    const content = (0,content_manifest/* readManifest */.WI)(manifest, what);
    if (content.kind !== 'image')
        throw new error/* MultiarchError */._G('INVALID_CONTENT', `${what} is not an image`);
    const { config, layers } = content;
    const body = (0,json/* parseJsonObject */.dw)(await registry.getBlob(name, config.digest, CONFIG_LIMIT), `config of ${what}`);
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
        throw new error/* MultiarchError */._G('INVALID_CONTENT', `the config of ${what} names no platform`);
    const hasVariant = typeof variant === 'string' && variant !== '';
    return { architecture, os, ...(hasVariant ? { variant } : {}) };
}
/** `config.Labels` (image-spec config.md), where there are any. */
function readLabels({ config }) {
    const labels = (0,json/* isJsonObject */.OW)(config) && (0,json/* isJsonObject */.OW)(config.Labels) ? config.Labels : {};
    return Object.fromEntries(Object.entries(labels).filter((pair) => typeof pair[1] === 'string'));
}
//# sourceMappingURL=content.js.map
;// CONCATENATED MODULE: ./packages/lifecycle/lib/image/reuse.js




/** Reads through a client. */
function imageReader(registry) {
    return {
        find: async (image, tag) => {
            try {
                return await registry.headManifest({ ...image, tag });
            }
            catch (error) {
                if (error instanceof registry_error/* RegistryError */.gl && isUnseen(error))
                    return undefined;
                throw error;
            }
        },
        read: (image, digest) => readImageContents(registry, image, digest),
    };
}
/** Some registries refuse to speak of a repository before its first push; one that may not be pushed to says so then. */
function isUnseen({ notFound, status }) {
    return notFound || status === 401 || status === 403;
}
/**
 * Looks whether what a leg is about to build is in the registries already: one HEAD for each image and tag, and where
 * they agree on something, its manifest and config once.
 *
 * @param leg with its labels as `labelInputs` makes them
 * @throws RegistryError; MultiarchError `CONFLICT` when there is something that may not be overwritten
 */
async function findReusable(leg, images) {
    const { onExisting = 'overwrite' } = leg;
    if (!leg.push || onExisting === 'overwrite')
        return { kind: 'build' };
    const states = await Promise.all(leg.images.flatMap((image) => leg.tags.map((tag) => look(images, image, tag))));
    const [first] = present(states);
    const isRead = onExisting === 'reuse' && first !== undefined && digestsOf(states).length === 1;
    const contents = isRead
        ? await images.read((0,reference/* parseImageName */["if"])(first.image), first.descriptor.digest)
        : undefined;
    return decideReuse(leg, states, contents ?? []);
}
async function look({ find }, image, tag) {
    const descriptor = await find((0,reference/* parseImageName */["if"])(image), tag);
    return { image, tag, ...(descriptor === undefined ? {} : { descriptor }) };
}
function present(states) {
    return states.filter((state) => state.descriptor !== undefined);
}
function digestsOf(states) {
    return [...new Set(present(states).map(({ descriptor }) => descriptor.digest))];
}
/**
 * Decides what becomes of what is there. It is taken when it is one and the same wherever it is, was built from this
 * leg's commit and inputs, and is for this leg's platform. It may be missing in some registries: an earlier run was
 * interrupted between them, and building anew would give other bytes, which a fixed tag in the first registry refuses.
 *
 * @param states of every image and tag
 * @param contents of what is there, where all that is there is the same
 * @throws MultiarchError `CONFLICT`
 */
function decideReuse(leg, states, contents) {
    const there = present(states);
    const [from] = there;
    if (from === undefined)
        return { kind: 'build' };
    if (leg.onExisting === 'fail')
        throw conflict(`${nameOf(from)} exists already: it is ${from.descriptor.digest}`);
    const [content, ...others] = contents;
    const why = whyNot(leg, there, contents);
    if (why === undefined && content !== undefined && others.length === 0) {
        const missing = states.filter(({ descriptor }) => descriptor === undefined);
        return { kind: 'reuse', descriptor: from.descriptor, content, from, missing };
    }
    const sentence = `${nameOf(from)} exists already, ${why}`;
    if (leg.movable !== false)
        return { kind: 'build', why: sentence };
    throw conflict(sentence);
}
function conflict(what) {
    return new error/* MultiarchError */._G('CONFLICT', what, {
        advice: 'Take another tag, delete this one, or build over it:\n  on-existing: overwrite',
    });
}
/** Why what is there is not this leg's image, completing "… exists already, "; nothing where it is. */
function whyNot(leg, there, contents) {
    const [first, ...others] = there;
    const other = others.find(({ descriptor }) => descriptor.digest !== first?.descriptor.digest);
    if (other !== undefined)
        return `and is not the same everywhere: ${first?.descriptor.digest}, but ${nameOf(other)} is ${other.descriptor.digest}`;
    const [content] = contents;
    if (content === undefined || contents.length > 1)
        return `and holds ${contents.length} images`;
    const { labels, platform } = content;
    const wanted = leg.labels[standard_labels/* REVISION_LABEL */.P1];
    if (wanted === undefined)
        return 'and from which commit this build is made is not known';
    if (labels[standard_labels/* REVISION_LABEL */.P1] !== wanted)
        return `built from ${labels[standard_labels/* REVISION_LABEL */.P1] ?? 'an unknown commit'}, not from ${wanted}`;
    if (labels[fingerprint/* INPUTS_LABEL */.P] !== leg.labels[fingerprint/* INPUTS_LABEL */.P])
        return 'built from the same commit, but with other inputs (build arguments, labels, target, …)';
    if (!(0,lib_platform/* satisfiesPlatform */.dq)(platform, (0,lib_platform/* parsePlatform */.Y8)(leg.platform)))
        return `and is an image for ${(0,lib_platform/* formatPlatform */.Bq)(platform)}, not for ${leg.platform}`;
    return undefined;
}
function nameOf({ image, tag }) {
    return `${(0,reference/* formatImageName */.eS)((0,reference/* parseImageName */["if"])(image))}:${tag}`;
}
//# sourceMappingURL=reuse.js.map

/***/ }),

/***/ 1062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tH: () => (/* binding */ hasDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

/** The sha256 digest of these bytes. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
}
/**
 * Whether the bytes have this digest. sha256 and sha512 are computed; for any other algorithm the answer is
 * `undefined`: we cannot tell.
 */
function hasDigest(bytes, digest) {
    const [algorithm = '', encoded] = digest.split(':', 2);
    if (algorithm !== 'sha256' && algorithm !== 'sha512')
        return undefined;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).update(bytes).digest('hex') === encoded;
}
/** See {@link Sha256}; what programs that run on Node give. */
const sha256 = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
//# sourceMappingURL=hash.js.map

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
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1062);





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
/* harmony export */   H3: () => (/* binding */ isAttestation),
/* harmony export */   KX: () => (/* binding */ parseAnnotations)
/* harmony export */ });
/* unused harmony exports ATTESTATION_TYPE, ATTESTATION_SUBJECT, orderDescriptor */
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
const PLATFORM_ORDER = (/* unused pure expression or super */ null && (['architecture', 'os', 'os.version', 'os.features', 'variant']));
/**
 * The same descriptor with its members in one fixed order at every depth, so that equal content gives equal bytes.
 *
 * @throws MultiarchError `INVALID_CONTENT` when a member is nested absurdly deep
 */
function orderDescriptor(descriptor) {
    const sorted = sortMembers(descriptor);
    const platform = isJsonObject(sorted.platform) ? ordered(sorted.platform, PLATFORM_ORDER) : undefined;
    return ordered({ ...sorted, platform }, DESCRIPTOR_ORDER);
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

/***/ 8530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   _G: () => (/* binding */ MultiarchError),
/* harmony export */   aY: () => (/* binding */ invalidInput),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/* unused harmony export formatLocation */
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

/***/ 3990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gr: () => (/* binding */ isDockerHub),
/* harmony export */   iY: () => (/* binding */ withNamespace),
/* harmony export */   nz: () => (/* binding */ apiHost),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   ur: () => (/* binding */ configKey)
/* harmony export */ });
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

/***/ }),

/***/ 2820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ isEcrPublicHost),
/* harmony export */   R5: () => (/* binding */ isEcrHost),
/* harmony export */   ne: () => (/* binding */ correctEcrHost),
/* harmony export */   wl: () => (/* binding */ parseEcrHost)
/* harmony export */ });
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
/** Whether a host is one of ECR's, private or public. */
function isEcrHost(host) {
    return isEcrPublicHost(host) || parseEcrHost(host) !== undefined;
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
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   kZ: () => (/* binding */ sortMembers)
/* harmony export */ });
/* unused harmony export ordered */
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

/***/ 5391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   $p: () => (/* binding */ OCI_INDEX),
/* harmony export */   EG: () => (/* binding */ OCI_MANIFEST),
/* harmony export */   G1: () => (/* binding */ isImageType),
/* harmony export */   Pf: () => (/* binding */ essence),
/* harmony export */   _P: () => (/* binding */ MANIFEST_TYPES),
/* harmony export */   hy: () => (/* binding */ isSchema1Type)
/* harmony export */ });
/* unused harmony exports DOCKER_LIST, DOCKER_MANIFEST, isDockerType */
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
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Ti: () => (/* binding */ MAX_TAG_LENGTH),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   eS: () => (/* binding */ formatImageName),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* unused harmony export MAX_NAME_LENGTH */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6888);
/* harmony import */ var _errors_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);
/* harmony import */ var _hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3990);



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
 * upper-case letter, which no path may have. `https://` in front is taken off; names on ghcr.io are lower-cased,
 * because GitHub's own names are not case-sensitive and `ghcr.io/${{ github.repository }}` is what callers write.
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
    return readReference(text, (why) => (0,_errors_error_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)(input, `'${text}' ${why}`, REFERENCE_FORM, location));
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
    const repository = (0,_hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .withNamespace */ .iY)(registry, registry === 'ghcr.io' ? path.toLowerCase() : path);
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
    return { registry: (0,_hosts_docker_hub_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalHost */ .rQ)('docker.io'), path: name };
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
/* harmony export */   _: () => (/* binding */ anonymous)
/* harmony export */ });
const anonymous = async () => undefined;
//# sourceMappingURL=credential.js.map

/***/ }),

/***/ 6791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ INPUTS_LABEL),
/* harmony export */   s: () => (/* binding */ labelInputs)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2698);
/* harmony import */ var _standard_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1208);


/** The label that says from what an image was built: a hash, so that two builds can be told to be of the same. */
const INPUTS_LABEL = 'dev.multiarch.inputs';
/**
 * The leg with the two labels by which its image is recognised later: the commit, unless the caller's labels name
 * one, and the hash of everything that shapes the build.
 *
 * @param secretNames names of the build's secrets; their values are no part of the hash
 */
function labelInputs(leg, secretNames, sha256) {
    const revision = leg.revision === '' ? {} : { [_standard_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .REVISION_LABEL */ .P1]: leg.revision };
    const labels = { ...revision, ...leg.labels };
    return {
        ...leg,
        labels: { ...labels, [INPUTS_LABEL]: hashInputs({ ...leg, labels }, secretNames, sha256) },
    };
}
/**
 * sha256 over all that shapes a build. Where it is pushed to, the runner and the cache do not; the order in which
 * build arguments and the like were written does not either.
 */
function hashInputs(leg, secretNames, sha256) {
    const { [INPUTS_LABEL]: _, ...labels } = leg.labels;
    const shape = {
        revision: leg.revision,
        platform: leg.platform,
        dockerfile: leg.dockerfile,
        context: leg.context,
        target: leg.target ?? '',
        buildArgs: leg.buildArgs,
        buildContexts: leg.buildContexts,
        secrets: [...new Set(secretNames)].sort(),
        labels,
        annotations: leg.annotations,
        format: leg.format,
        provenance: leg.provenance ?? '',
        sbom: leg.sbom ?? '',
        // What passed one test has not passed another.
        smokeTest: leg.smokeTest ?? '',
    };
    return `sha256:${sha256(JSON.stringify((0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_1__/* .sortMembers */ .kZ)(shape)))}`;
}
//# sourceMappingURL=fingerprint.js.map

/***/ }),

/***/ 1208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ REVISION_LABEL)
/* harmony export */ });
/* unused harmony exports VERSION_LABEL, standardLabels, readOrigin */
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

/***/ }),

/***/ 5516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseSmokeTest)
/* harmony export */ });
/* harmony import */ var _multiarch_oci__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8530);

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
    const refuse = (why) => (0,_multiarch_oci__WEBPACK_IMPORTED_MODULE_0__/* .invalidInput */ .aY)('smoke-test', `'${text}' ${why}`, 'a script, or a JSON list: ["/app", "--version"]');
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

/***/ }),

/***/ 7977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  vS: () => (/* binding */ renderLeg)
});

// UNUSED EXPORTS: formatSeconds, formatSize, renderTimeline

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
            return { name: `${name} (${formatSeconds(seconds)})`, start, end: at };
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
/** `1.5 GB`: decimal units, as registries count. */
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
//# sourceMappingURL=leg.js.map

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

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

const systemClock = {
    now: () => Date.now(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
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
/**
 * Makes text that a registry sent safe to print: no control characters (which could forge lines, and with them
 * workflow commands such as `::set-output`, or drive a terminal), nothing that a runner takes for a command
 * (`::` at the start of a line, `##[` anywhere in one), and no more than `limit` characters.
 */
function printable(text, limit = 500) {
    const clean = text
        .slice(0, 64 * limit)
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/#(?=#\[)/g, '# ')
        .replace(/^[\s:]+/, '')
        .trimEnd();
    return clean.length > limit ? `${clean.slice(0, limit)}…` : clean;
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
    const page = complaints.length > 0 ? '' : (0,_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(text.replace(/<[^>]{0,500}>/g, ' '), 120);
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
        ? `Nothing was sent. Name the certificate authority of ${url.host} in NODE_EXTRA_CA_CERTS; if it speaks plain HTTP, add it to the insecure registries.`
        : `Check that ${url.host} is up and can be reached from this runner.`;
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

/***/ 2047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: RegistryClient

// EXTERNAL MODULE: ./packages/oci/lib/reference.js
var lib_reference = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./packages/oci/lib/hosts/docker-hub.js
var docker_hub = __nccwpck_require__(3990);
// EXTERNAL MODULE: ./packages/oci/lib/world/credential.js
var credential = __nccwpck_require__(3060);
;// CONCATENATED MODULE: ./packages/oci/lib/world/surroundings.js
/** Says nothing. */
const silent = { debug: () => { }, info: () => { }, warning: () => { } };
//# sourceMappingURL=surroundings.js.map
// EXTERNAL MODULE: ./packages/oci/lib/content/hash.js
var hash = __nccwpck_require__(1062);
// EXTERNAL MODULE: ./packages/registry/lib/answer/clock.js
var clock = __nccwpck_require__(4355);
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
// EXTERNAL MODULE: ./packages/oci/lib/hosts/loopback.js
var loopback = __nccwpck_require__(389);
// EXTERNAL MODULE: ./packages/oci/lib/errors/error.js
var errors_error = __nccwpck_require__(8530);
// EXTERNAL MODULE: ./packages/registry/lib/answer/printable.js
var printable = __nccwpck_require__(3958);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
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
    const list = new external_node_net_.BlockList();
    for (const subnet of subnets) {
        const [address = '', prefix] = subnet.split('/');
        list.addSubnet(address, Number(prefix), familyOf(address));
    }
    return { network: network, list };
});
function familyOf(address) {
    return (0,external_node_net_.isIP)(address) === 6 ? 'ipv6' : 'ipv4';
}
/** The network of a host as `URL.hostname` spells it; IPv4 addresses inside IPv6 (`::ffff:…`) are seen through. */
function networkOf(hostname) {
    if ((0,loopback/* isLoopback */.U)(hostname))
        return 'loopback';
    const address = hostname.replace(/^\[|\]$/g, '');
    if ((0,external_node_net_.isIP)(address) === 0)
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
    const { hostname } = new URL(`https://${host}`);
    const scheme = (0,loopback/* isLoopback */.U)(hostname) || named.includes(registry) ? 'http' : 'https';
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
        throw refuse(`is an internal address (${(0,printable/* redactUrl */.B)(url)})`, own.protocol === 'http:' ? `If it is yours, add ${url.host} to the insecure registries.` : undefined);
    return url;
}
function mayReach(own, target) {
    const network = networkOf(target);
    if (network === 'public' || target === own)
        return true;
    return network !== 'link-local' && network !== 'reserved' && network === networkOf(own);
}
//# sourceMappingURL=endpoint.js.map
// EXTERNAL MODULE: ./packages/oci/lib/hosts/ecr.js
var ecr = __nccwpck_require__(2820);
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
    if ((0,ecr/* parseEcrHost */.wl)(registry) !== undefined && error.says(/RepositoryNotFound|NAME_UNKNOWN|does not exist/i))
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
    return registry === 'docker.io' && !error.temporary
        ? 'The pull limit of Docker Hub is used up: log in to Docker Hub (DOCKER_USERNAME, DOCKER_TOKEN).'
        : 'The registry allows no more requests for now; run again later.';
}
function notFound(method, repository, tag) {
    if (method !== 'GET' && method !== 'HEAD')
        return `Check that the repository '${repository}' exists, and that the credential may write to it.`;
    return tag === undefined
        ? `Check that it is in '${repository}', and that the credential may see it.`
        : `Check that the image was pushed to this repository under the tag '${tag}', and that the credential may see it.`;
}
function refused(error, registry, repository) {
    if (registry === 'ghcr.io')
        return `Grant the job 'permissions: { packages: write }', and give this repository write access in the settings of the package '${repository}'.`;
    if (error.status === 401)
        return `Log in to ${registry} first: add it to the images of the login step, or run 'multiarch login'.`;
    if (error.says(/authorization token has expired/i))
        return `The credential for ${registry} has expired: log in again.`;
    if (/\.jfrog\.io$/.test(registry))
        return `Artifactory answers 403 also for what does not exist: check '${repository}', and that the credential may use it.`;
    return `The credential for ${registry} may not do this on '${repository}': give it the right to push.`;
}
/** What to do when the token service of a registry refuses the credential. */
function refusedCredential(registry) {
    return registry === 'ghcr.io'
        ? "Grant the job 'permissions: { packages: write }', or check that the token is current and may use this package."
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

/**
 * Registries whose token service is known: their first request need not be refused to learn it, and credentials
 * for them are never sent to a service elsewhere, whatever a challenge says.
 */
const KNOWN = {
    'docker.io': { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' },
    'ghcr.io': { realm: 'https://ghcr.io/token', service: 'ghcr.io' },
};
/** Services that issue their tokens themselves, or take the credential as it is. */
const OWN_REALM = [
    /^[a-z0-9-]+\.azurecr\.(?:io|cn|us)$/,
    /^(?:[a-z0-9-]+-docker\.pkg\.dev|(?:[a-z]+\.)?gcr\.io)$/,
    /^(?:quay\.io|public\.ecr\.aws)$/,
];
/** The challenge that this registry is known to send, or `undefined`. */
function knownChallenge(registry) {
    if (!Object.hasOwn(KNOWN, registry))
        return undefined;
    const known = KNOWN[registry];
    return known && { scheme: 'bearer', parameters: { realm: known.realm, service: known.service } };
}
/** The only origin to which credentials of this registry may go for a token; `undefined`: any that is safe. */
function pinnedOrigin(registry) {
    const realm = knownChallenge(registry)?.parameters.realm;
    if (realm !== undefined)
        return new URL(realm).origin;
    const isOwn = (0,ecr/* parseEcrHost */.wl)(registry) !== undefined || OWN_REALM.some((pattern) => pattern.test(registry));
    return isOwn ? `https://${registry}` : undefined;
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
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
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
    gzip: (bytes, maxOutputLength) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength }),
    'x-gzip': (bytes, maxOutputLength) => (0,external_node_zlib_.gunzipSync)(bytes, { maxOutputLength }),
    deflate: (bytes, maxOutputLength) => (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength }),
    br: (bytes, maxOutputLength) => (0,external_node_zlib_.brotliDecompressSync)(bytes, { maxOutputLength }),
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
    const encoded = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
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
    const { access } = parseClaims(token);
    if (!Array.isArray(access))
        return undefined;
    const grants = access.filter(json/* isJsonObject */.OW).filter(({ name }) => name === repository);
    const actions = grants.flatMap(({ actions }) => (Array.isArray(actions) ? actions : []));
    return actions.filter((action) => typeof action === 'string');
}
function parseClaims(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        return (0,json/* isJsonObject */.OW)(claims) ? claims : {};
    }
    catch {
        return {};
    }
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
        // ECR takes `AWS:<password>` by Basic on every request and has no token service.
        this.#settled = this.#challenge !== undefined || (0,ecr/* parseEcrHost */.wl)(registry) !== undefined;
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
        // ECR takes `AWS:<password>` by Basic on every request and has no token service.
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
/** ECR takes 10 PutImage calls in a second for each account and region (private: each has a host of its own). */
const ECR_PUTS = { count: 10, window: 1000 };
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
        const isPaced = (0,ecr/* isEcrHost */.R5)(endpoint.registry);
        this.#writes = isPaced ? new Pace(ECR_PUTS.count, ECR_PUTS.window, clock) : undefined;
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
        log.info(`${error.message}; trying again in ${(wait / 1000).toFixed(1)} s`);
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
async function getBlob(host, image, digest, limit, scope) {
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
async function openBlob(host, image, digest, offset, scope) {
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
async function hasBlob(host, image, digest, scope) {
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
async function putBlob(host, image, bytes, scope) {
    const digest = (0,hash/* digestOf */.ol)(bytes);
    for (let session = 1;; session += 1) {
        try {
            const reference = { ...image, digest };
            await finishUpload(host, reference, await beginUpload(host, reference, scope), bytes, scope);
            return digest;
        }
        catch (error) {
            const isLost = error instanceof registry_error/* RegistryError */.gl && (error.temporary || error.notFound || error.status === 416);
            if (!isLost || session === SESSIONS)
                throw error;
            if (await hasBlob(host, image, digest, scope))
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
async function mountBlob(host, image, digest, from) {
    const target = { repository: image.repository, actions: 'pull,push' };
    const reference = { ...image, digest };
    let location;
    try {
        location = await beginMount(host, reference, target, from);
    }
    catch (error) {
        // Some registries refuse a source that they do not know instead of opening an upload.
        if (error instanceof registry_error/* RegistryError */.gl && [400, 404, 405].includes(error.status))
            return false;
        throw error;
    }
    if (location === undefined)
        return true;
    await cancelUpload(host, reference, location, target);
    return false;
}
/** Opens an upload (distribution-spec end-4a); the answer is where to send it. */
async function beginUpload(host, reference, scope) {
    return locationOf(host, await start(host, reference, '', [scope]), reference);
}
/**
 * Asks for a mount (distribution-spec end-11).
 *
 * @returns `undefined` when it is done; else the upload that the registry has opened in its place
 * @throws RegistryError; some registries refuse a source that they do not know instead of opening an upload
 */
async function beginMount(host, reference, scope, from) {
    const query = `?mount=${encodeURIComponent(reference.digest)}&from=${encodeURIComponent(from)}`;
    const scopes = [scope, { repository: from, actions: 'pull' }];
    const answer = await start(host, reference, query, scopes);
    return answer.status === 201 ? undefined : locationOf(host, answer, reference);
}
function start(host, reference, query, scopes) {
    return host.call({
        method: 'POST',
        noun: 'blob',
        reference,
        path: uploadsPath(reference) + query,
        headers: { 'content-length': '0' },
        scopes,
        expect: query === '' ? [202] : [201, 202],
    });
}
function locationOf(host, answer, reference) {
    const location = answer.header('location');
    if (location === undefined)
        throw new errors_error/* MultiarchError */._G('REGISTRY', `POST blob ${(0,lib_reference/* formatImageName */.eS)(reference)}: the registry did not say where to upload`, { advice: 'Check that no proxy before the registry takes the Location header away.' });
    return checkTarget(host.endpoint, location, answer.url.href, 'upload location');
}
/**
 * Sends the whole content of an upload and closes it (distribution-spec end-6). The registry compares it with its
 * digest; whatever goes wrong, nothing is stored.
 *
 * @throws RegistryError
 */
async function finishUpload(host, reference, location, body, scope) {
    const path = new URL(location);
    // Appended, not set: the rest of the query is the registry's own and must keep its order.
    path.search += `${path.search === '' ? '?' : '&'}digest=${encodeURIComponent(reference.digest)}`;
    await host.call({
        method: 'PUT',
        noun: 'blob',
        reference,
        path,
        headers: { 'content-type': 'application/octet-stream' },
        body,
        scopes: [scope],
        expect: [201],
        tries: 1,
    });
}
/** Clients should end what they began (distribution-spec, "Canceling a Blob Upload"); not all registries let them. */
async function cancelUpload(host, reference, location, scope) {
    try {
        const expect = [200, 202, 204];
        const scopes = [scope];
        await host.call({
            method: 'DELETE',
            noun: 'blob',
            reference,
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
async function deliverBlob(host, image, { digest, from, load, whenFree = (send) => send() }, scope) {
    const reference = { ...image, digest };
    const mount = from === undefined ? 'refused' : await tryMount(host, reference, scope, from);
    if (mount === 'mounted')
        return mount;
    const opened = mount === 'refused' ? undefined : mount;
    if (await hasBlob(host, image, digest, scope)) {
        if (opened !== undefined)
            await cancelUpload(host, reference, opened, scope);
        return 'present';
    }
    return whenFree(() => deliver_blob_send(host, reference, load, scope, opened));
}
/** @param opened where an upload may go on that was opened already */
async function deliver_blob_send(host, reference, load, scope, opened) {
    let location = opened;
    let content;
    for (let session = 1;; session += 1) {
        const upload = location ?? (await beginUpload(host, reference, scope));
        location = undefined;
        try {
            content ??= await load();
            await finishUpload(host, reference, upload, content.body, scope);
            return 'sent';
        }
        catch (error) {
            await cancelUpload(host, reference, upload, scope);
            const failure = content?.failure?.();
            if (session === deliver_blob_SESSIONS || !isWorthAnother(error, failure, session))
                throw failure ?? error;
            if (await hasBlob(host, reference, reference.digest, scope))
                return 'sent';
        }
    }
}
/** Where an upload may go on that a registry opened in place of a mount; what refused one once is not asked again. */
async function tryMount(host, reference, scope, from) {
    if (host.refusesMounts.has(from))
        return 'refused';
    try {
        const location = await beginMount(host, reference, scope, from);
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
;// CONCATENATED MODULE: ./packages/registry/lib/questions/manifest-memory.js

/** Manifests that were read, by their digests, which name the same bytes for ever. Nothing is forgotten. */
class ManifestMemory {
    #known = new Map();
    /** Reads what is not known, once, however many ask for it by its digest at the same time; a failure is not kept. */
    read(reference, read) {
        const keyOf = (digest) => `${(0,lib_reference/* formatImageName */.eS)(reference)}@${digest}`;
        const key = reference.digest === undefined ? undefined : keyOf(reference.digest);
        const known = key === undefined ? undefined : this.#known.get(key);
        if (known !== undefined)
            return known;
        const reading = read();
        if (key !== undefined)
            this.#known.set(key, reading);
        reading.then(({ descriptor }) => this.#known.set(keyOf(descriptor.digest), reading), () => key !== undefined && this.#known.delete(key));
        return reading;
    }
}
//# sourceMappingURL=manifest-memory.js.map
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
async function headManifest(host, reference, scope) {
    let answer;
    try {
        answer = await host.call({
            method: 'HEAD',
            reference,
            path: manifestPath(reference),
            headers: { accept: ACCEPT },
            scopes: [scope],
            expect: [200],
        });
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.gl) || !ASK_WITH_GET.has(error.status))
            throw error;
        const once = error.status === 401;
        return (await fetchManifest(host, reference, scope, once)).descriptor;
    }
    return describe(answer, reference) ?? (await getManifest(host, reference, scope)).descriptor;
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
async function getManifest(host, reference, scope) {
    return fetchManifest(host, reference, scope, false);
}
async function fetchManifest(host, reference, scope, once) {
    const what = (0,lib_reference/* formatReference */.FH)(reference);
    const answer = await host.call({
        method: 'GET',
        reference,
        path: manifestPath(reference),
        headers: { accept: ACCEPT },
        scopes: [scope],
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
async function restoreChildren(host, { image, manifest, scope }, error, rewrite) {
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
    const exists = (digest) => isIndex ? hasManifest(host, image, digest, scope) : hasBlob(host, image, digest, scope);
    const found = await Promise.all(suspects.map(exists));
    const missing = suspects.filter((_, position) => found[position] === false);
    if (missing.length > 0)
        throw naming(error, image, missing);
    if (!isIndex || suspects.length === 0)
        throw error;
    for (const digest of suspects)
        await rewrite(await getManifest(host, { ...image, digest }, scope));
}
async function hasManifest(host, image, digest, scope) {
    try {
        await headManifest(host, { ...image, digest }, scope);
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
async function putManifest(host, writing) {
    const target = targetOf(writing);
    const { size } = writing.manifest.descriptor;
    if (size > content_manifest/* MAX_MANIFEST_BYTES */.ZJ)
        throw new errors_error/* MultiarchError */._G('INVALID_CONTENT', `PUT ${(0,lib_reference/* formatReference */.FH)(target)}: ${size} bytes; registries take ${content_manifest/* MAX_MANIFEST_BYTES */.ZJ}`, { advice: 'An index of this size holds too many entries or annotations: leave some out.' });
    try {
        return await write(host, writing, target);
    }
    catch (error) {
        if (!(error instanceof registry_error/* RegistryError */.gl))
            throw error;
        if (isImmutable(error)) {
            await settleImmutable(host, writing, target, error);
            return [];
        }
        // Throws unless the repository has been given what it lacked.
        await restoreChildren(host, writing, error, (child) => putManifest(host, { ...writing, reference: child.descriptor.digest, manifest: child, alongside: [] }));
        return write(host, writing, target);
    }
}
function targetOf({ image, reference }) {
    return (0,lib_digest/* isDigest */.B)(reference) ? { ...image, digest: reference } : { ...image, tag: reference };
}
async function write(host, writing, target) {
    const { manifest, scope, alongside = [] } = writing;
    const query = alongside.length === 0 ? '' : `?${alongside.map((tag) => `tag=${tag}`).join('&')}`;
    const answer = await host.call({
        method: 'PUT',
        reference: target,
        path: manifestPath(target) + query,
        headers: { 'content-type': manifest.descriptor.mediaType },
        body: manifest.bytes,
        scopes: [scope],
        expect: [201, 200, 202, 204],
    });
    const doubt = doubtIn(answer, writing, target);
    if (doubt !== undefined)
        await put_manifest_confirm(host, writing, target, doubt);
    return answer.headers('oci-tag').flatMap((value) => value.split(',').map((tag) => tag.trim()));
}
/**
 * Why an answer to a PUT does not prove that the manifest is there, or `undefined` when it does.
 *
 * @throws RegistryError when it proves the opposite
 */
function doubtIn(answer, { manifest }, target) {
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
async function put_manifest_confirm(host, { manifest, scope }, target, doubt) {
    const { digest } = manifest.descriptor;
    const end = host.clock.now() + READABLE_WITHIN;
    let found;
    for (let wait = FIRST_WAIT;; wait *= 2) {
        found = await find(host, target, scope);
        if (found === digest)
            return;
        if (host.clock.now() + wait > end)
            break;
        await host.clock.sleep(wait);
    }
    throw new errors_error/* MultiarchError */._G('REGISTRY', `PUT ${(0,lib_reference/* formatReference */.FH)(target)}: ${doubt}, and it holds ${found ?? 'nothing'} instead of ${digest}`, { advice: 'Run again. If it stays so, delete the tag in the registry first.' });
}
async function find(host, target, scope) {
    try {
        return (await headManifest(host, target, scope)).digest;
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
async function settleImmutable(host, { manifest, scope }, target, error) {
    const found = await find(host, target, scope);
    if (found === manifest.descriptor.digest)
        return;
    // It spoke of something else than this tag.
    if (found === undefined)
        throw error;
    throw new errors_error/* MultiarchError */._G('CONFLICT', `${(0,lib_reference/* formatReference */.FH)(target)} is immutable and holds ${found}; this run made ${manifest.descriptor.digest}`, { cause: error, advice: 'Choose another tag, or delete that one first if it was a mistake.' });
}
//# sourceMappingURL=put-manifest.js.map
;// CONCATENATED MODULE: ./packages/registry/lib/questions/link.js
/** The target of the link whose relation is `next` (RFC 8288); there may be others. */
function nextPage(headers) {
    for (const header of headers)
        for (const [, target, parameters = ''] of header.matchAll(/<([^>]*)>\s*((?:;[^,;"]*(?:"[^"]*"[^,;"]*)?)*)/g))
            if (/;\s*rel\s*=\s*"?(?:[^";]*\s)?next(?:\s|"|;|$)/i.test(parameters))
                return target;
    return undefined;
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
async function listReferrers(host, image, digest, scope) {
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
async function putTags(host, image, tags, manifest, scope) {
    for (const tag of tags)
        (0,lib_reference/* parseTag */.ED)(tag);
    const put = (tag = manifest.descriptor.digest, alongside = []) => putManifest(host, { image, reference: tag, manifest, scope, alongside });
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
async function* listTags(host, image, scope) {
    const question = `list tags of ${(0,lib_reference/* formatImageName */.eS)(image)}`;
    let path = `${tagsPath(image)}?n=${PAGE}`;
    const seen = new Set();
    for (let page = 0; page < tags_MAX_PAGES; page += 1) {
        const answer = await tags_ask(host, image, path, scope);
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
async function tags_ask(host, image, path, scope) {
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
;// CONCATENATED MODULE: ./packages/registry/lib/client/client.js

















/** Speaks the OCI distribution protocol to any number of registries, with one identity at each. */
class RegistryClient {
    #options;
    #transport;
    #timeouts;
    #hosts = new Map();
    #manifests;
    #uploads = new Map();
    constructor(options = {}) {
        const { proxies = {}, ca, transport } = options;
        this.#options = options;
        this.#manifests = options.rememberManifests ? new ManifestMemory() : undefined;
        this.#timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
        const trust = ca === undefined ? {} : { ca };
        this.#transport = transport ?? openTransport({ proxies, timeouts: this.#timeouts, ...trust });
    }
    /** See `headManifest` in manifests.ts. */
    headManifest(reference) {
        return headManifest(this.#host(reference), reference, this.#reading(reference));
    }
    /** See `getManifest` in manifests.ts. */
    getManifest(reference) {
        const read = () => getManifest(this.#host(reference), reference, this.#reading(reference));
        return this.#manifests?.read(reference, read) ?? read();
    }
    /** The same, or `undefined` where there is no such manifest. */
    async findManifest(reference) {
        try {
            return await this.getManifest(reference);
        }
        catch (error) {
            if (error instanceof registry_error/* RegistryError */.gl && error.notFound)
                return undefined;
            throw error;
        }
    }
    /** See `putManifest` in put-manifest.ts. */
    async putManifest(image, reference, manifest) {
        await putManifest(this.#host(image), { image, reference, manifest, scope: writing(image) });
    }
    /** See `putTags` in tag-parameter.ts. */
    putTags(image, tags, manifest) {
        return putTags(this.#host(image), image, tags, manifest, writing(image));
    }
    /** See `getBlob` in blobs.ts. */
    getBlob(image, digest, limit) {
        return getBlob(this.#host(image), image, digest, limit, this.#reading(image));
    }
    /** See `hasBlob` in blobs.ts. */
    hasBlob(image, digest) {
        return hasBlob(this.#host(image), image, digest, this.#reading(image));
    }
    /** See `openBlob` in blobs.ts. */
    openBlob(image, digest, offset) {
        return openBlob(this.#host(image), image, digest, offset, this.#reading(image));
    }
    /** See `deliverBlob` in copy/deliver-blob.ts. */
    deliverBlob(image, delivery) {
        return deliverBlob(this.#host(image), image, delivery, writing(image));
    }
    /** See `listReferrers` in referrers.ts. */
    listReferrers(image, digest) {
        return listReferrers(this.#host(image), image, digest, this.#reading(image));
    }
    /** See `putBlob` in uploads.ts. The same blob is sent once, however many ask for it at the same time. */
    putBlob(image, bytes) {
        const key = `${(0,lib_reference/* formatImageName */.eS)(image)}@${(0,hash/* digestOf */.ol)(bytes)}`;
        const underway = this.#uploads.get(key);
        if (underway !== undefined)
            return underway;
        const upload = putBlob(this.#host(image), image, bytes, writing(image)).finally(() => this.#uploads.delete(key));
        this.#uploads.set(key, upload);
        return upload;
    }
    /** See `mountBlob` in uploads.ts. */
    mountBlob(image, digest, from) {
        return mountBlob(this.#host(image), image, digest, from);
    }
    /** See `listTags` in tags.ts. */
    listTags(image) {
        return listTags(this.#host(image), image, this.#reading(image));
    }
    async [Symbol.asyncDispose]() {
        await this.#transport.close();
    }
    #reading({ repository }) {
        return { repository, actions: this.#options.access === 'push' ? 'pull,push' : 'pull' };
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
            log: this.#options.log ?? silent,
            mask: this.#options.mask ?? (() => { }),
            patience: this.#timeouts.exchange,
        });
        this.#hosts.set(canonical, host);
        return host;
    }
}
function writing({ repository }) {
    return { repository, actions: 'pull,push' };
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1782);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
