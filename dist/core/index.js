import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


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

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 542:
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

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

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

/***/ 8911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u7: () => (/* binding */ SUITE_NAME_FORM),
/* harmony export */   wI: () => (/* binding */ SUITE_NAME_PATTERN),
/* harmony export */   x8: () => (/* binding */ CONVENTIONAL_SUITES)
/* harmony export */ });
const CONVENTIONAL_SUITES = [
    { name: 'unit', lines: 95, tests: 'unit tests' },
    { name: 'integration', lines: 90, tests: 'integration tests' },
    { name: 'e2e', lines: 80, tests: 'end-to-end tests' },
];
/** What a suite may be called; the same in the schema. */
const SUITE_NAME_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
const SUITE_NAME_FORM = 'a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit';


/***/ }),

/***/ 4887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ COVERAGE_GATE)
});

;// CONCATENATED MODULE: ./build/js/coverage-gate/codes.js
/** Rules of coverage-gate's findings and codes of its problems, apart from those of the formats. */
const COVERAGE_CODES = [
    {
        code: 'coverage/below-threshold',
        meaning: 'A suite, a part of the repository or all suites together cover less than they must.',
        next: 'Add tests for the uncovered lines; the report ranks the files. Counts are compared as integers, never rounded.',
    },
    {
        code: 'coverage/uncovered-lines',
        meaning: 'These lines are run by no test of a suite that is below its threshold.',
        next: 'Add a test that reaches them, or delete code that nothing needs.',
    },
    {
        code: 'coverage/stale-report',
        meaning: 'A report is older than the commit it should measure. A warning: it does not change the verdict.',
        next: 'Run the tests again on this commit; do not restore reports from a cache.',
    },
    {
        code: 'coverage/unmeasured-file',
        meaning: 'A source file of a measured module holds code but is in no report. A warning, with unmeasured: warn.',
        next: 'Let the test runner report files that no test loads, or list it under ignore.',
    },
    {
        code: 'coverage/patch',
        meaning: 'The lines that a change adds or rewrites are covered less than the patch must be, and which of them no test runs.',
        next: 'Add tests for the changed lines; the findings name them, those of the largest gaps first.',
    },
    {
        code: 'coverage/owners-line',
        meaning: 'A line of CODEOWNERS cannot be read and was left out. A warning, unless owners have thresholds.',
        next: 'Correct the line; docs/gates/coverage-gate.md says what each platform understands.',
    },
    {
        code: 'PATCH-BASE-MISSING',
        meaning: 'The commit that a change is compared with is not in the clone, and could not be fetched.',
        next: 'Fetch more: fetch-depth on GitHub, GIT_DEPTH on GitLab, fetchDepth on Azure; the message says how much.',
    },
    {
        code: 'PATCH-BASE-UNKNOWN',
        meaning: 'Nothing says what the change is compared with, or HEAD has nothing in common with it.',
        next: 'Check out the commit that the run was started for; on a shell, let origin/HEAD name the main branch.',
    },
    {
        code: 'PATCH-DIFF-FAILED',
        meaning: 'git could not compare the measured commit with its base.',
        next: 'Check that “git diff” works in this job, and that the clone is whole.',
    },
    {
        code: 'PATCH-DIFF-UNREADABLE',
        meaning: 'What git diff printed is not what it should be.',
        next: 'Check that “git diff” works in this job; if it does, report it as a fault of this tool.',
    },
    {
        code: 'OWNERS-MISSING',
        meaning: 'Owners have thresholds, but there is no CODEOWNERS file where it is looked for.',
        next: 'Add one, or take the option owners out.',
    },
    {
        code: 'OWNERS-LINE',
        meaning: 'A line of CODEOWNERS cannot be read, and owners have thresholds.',
        next: 'Correct the line that the message names.',
    },
    {
        code: 'OWNERS-UNREADABLE',
        meaning: 'The CODEOWNERS file cannot be read, or is larger than 3 MiB.',
        next: 'Give the job the right to read it, or make it smaller.',
    },
    {
        code: 'FILES-UNMEASURED',
        meaning: 'Source files of a measured module hold code but are in no report: they were never loaded, or the report lost its end.',
        next: 'Let the test runner report files that no test loads, list files that need no tests under ignore, or set unmeasured: warn.',
    },
    {
        code: 'REPORT-MISSING',
        meaning: 'No file matches the globs of a suite, or a named report does not exist.',
        next: 'Check that the tests ran with coverage before this step, and the globs.',
    },
    {
        code: 'REPORT-EMPTY',
        meaning: 'A report has no bytes.',
        next: 'The step that writes it died or was given no tests; look at its log.',
    },
    {
        code: 'REPORT-UNREADABLE',
        meaning: 'The user of this job may not read the report.',
        next: 'Correct its permissions, for example of files written by a container.',
    },
    {
        code: 'REPORT-DIRECTORY',
        meaning: 'A directory was named where a report belongs.',
        next: 'Name the file in it, or a glob.',
    },
    {
        code: 'REPORT-NOT-A-FILE',
        meaning: 'A pipe, socket or device was named.',
        next: 'Write the report to a file first.',
    },
    { code: 'REPORT-GZIP', meaning: 'A gzip file is damaged or cut off.', next: 'Write or upload the report again.' },
    {
        code: 'REPORT-NOT-UTF8',
        meaning: 'A report is not UTF-8 text.',
        next: 'Write it in UTF-8. UTF-16 with a byte order mark is read.',
    },
    {
        code: 'REPORT-NUL',
        meaning: 'A report holds NUL bytes: binary data, or a damaged disk.',
        next: 'Name the text report, not the tool’s binary data.',
    },
    {
        code: 'REPORT-FORMAT-UNKNOWN',
        meaning: 'A file is no coverage report of a format that is read.',
        next: 'docs/formats.md lists the formats and how each tool writes them.',
    },
    {
        code: 'SUITE-MIXED-FORMATS',
        meaning: 'One suite has the same source file in reports of two formats.',
        next: 'Name the reports of one format; the same run in two formats would count branches twice.',
    },
    { code: 'SUITE-EMPTY', meaning: 'Every file of a suite is ignored.', next: 'Narrow the globs under ignore.' },
    {
        code: 'PATHS-UNMATCHED',
        meaning: 'Fewer of the report’s paths than min-matched are files of this repository: the report was made elsewhere, or its paths start elsewhere.',
        next: 'Set the suite’s root, or list generated files under ignore.',
    },
    {
        code: 'PATH-AMBIGUOUS',
        meaning: 'A report path fits several files of the repository, and nothing says which.',
        next: 'Set the suite’s root, or let the tool write absolute paths.',
    },
    {
        code: 'PATH-OUTSIDE-WORKSPACE',
        meaning: 'A report path leads out of the repository.',
        next: 'Set the suite’s root to the directory that its paths start at.',
    },
    {
        code: 'PATH-RULE-EMPTY',
        meaning: 'A path rule matches no measured file, so that it could not be checked.',
        next: 'Correct its glob, or take the rule out.',
    },
    {
        code: 'METRIC-NOT-MEASURED',
        meaning: 'A threshold stands for a metric that no report of the suite carries.',
        next: 'Switch the metric on in the tool, or use a format that carries it.',
    },
    { code: 'GIT-MISSING', meaning: 'git could not be started.', next: 'Install git in the image of the job.' },
    {
        code: 'GIT-NO-REPOSITORY',
        meaning: 'The working directory is in no git repository.',
        next: 'Check out the sources first.',
    },
    {
        code: 'GIT-FAILED',
        meaning: 'git could not list the files of the repository.',
        next: 'Check that “git ls-files” works in this job.',
    },
];

// EXTERNAL MODULE: ./build/js/coverage-gate/conventional-suites.js
var conventional_suites = __nccwpck_require__(8911);
// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(8595);
// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(1133);
// EXTERNAL MODULE: ./build/js/shared/model/coverage.js
var coverage = __nccwpck_require__(2376);
;// CONCATENATED MODULE: ./build/js/coverage-gate/options.js




function metricSchemas() {
    return Object.fromEntries(coverage/* METRICS */.C.map((metric) => [metric, (0,leaf_schema/* percentSchema */.nJ)(`Least share of ${metric} covered, in percent.`)]));
}
const SUITE_SCHEMA = (0,leaf_schema/* mappingSchema */.Cb)('One suite: its reports, and what they must cover.', {
    reports: (0,leaf_schema/* listSchema */.cE)('The coverage reports of this suite; several are merged.', 'glob', 1),
    ...metricSchemas(),
    root: (0,leaf_schema/* textSchema */.Zu)('Directory, relative to the repository root, that relative paths in the reports start at.'),
    'min-matched': (0,leaf_schema/* percentSchema */.nJ)('Least share of the paths in the reports that must be files of the repository.'),
});
const SUITES_SCHEMA = {
    title: conventional_suites/* SUITE_NAME_FORM */.u7,
    type: 'object',
    patternProperties: { [conventional_suites/* SUITE_NAME_PATTERN */.wI]: SUITE_SCHEMA },
    additionalProperties: false,
};
const PATH_RULE_SCHEMA = (0,leaf_schema/* mappingSchema */.Cb)('What some files must cover on their own.', {
    match: {
        title: 'a glob',
        description: 'The files.',
        type: 'string',
        pattern: '^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$',
    },
    suites: (0,leaf_schema/* listSchema */.cE)('The suites that this rule is for; when not given, all of them.', 'word', 1),
    ...metricSchemas(),
}, ['match']);
const REPORTS = conventional_suites/* CONVENTIONAL_SUITES */.x8.map((suite) => ({
    name: `${suite.name}-reports`,
    type: 'globs',
    description: `Coverage reports of the ${suite.tests}; with no reports named for any suite, conventional places are searched.`,
    shorthandFor: ['suites', suite.name, 'reports'],
}));
const LINES = conventional_suites/* CONVENTIONAL_SUITES */.x8.map((suite) => ({
    name: `${suite.name}-lines`,
    type: 'percent',
    description: `Least share of lines that the ${suite.tests} must cover, in percent.`,
    default: suite.lines,
    shorthandFor: ['suites', suite.name, 'lines'],
}));
/** All options of coverage-gate: reader, schema and documentation at once. */
const COVERAGE_OPTIONS = [
    ...REPORTS,
    ...LINES,
    {
        name: 'suites',
        type: 'yaml',
        description: 'Suites by name, with the reports, thresholds (`lines`, `branches`, `functions`, `statements`), `root` and `min-matched` of each.',
        schema: SUITES_SCHEMA,
        example: `unit:
  reports: ["coverage/unit/**/lcov.info"]
  lines: 95
integration:
  reports: ["coverage/integration/*.xml"]
  lines: 90
e2e:
  reports: ["coverage/e2e/coverage-final.json"]
  lines: 80
  branches: 70
`,
    },
    {
        name: 'combined',
        type: 'yaml',
        description: 'What all suites together must cover, by metric: a line counts as covered when any suite runs it.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('Thresholds of the union of all suites.', metricSchemas()),
        example: 'lines: 95\n',
    },
    {
        name: 'paths',
        type: 'yaml',
        description: 'Thresholds of parts of the repository; for each suite, the first rule that matches a file is the one that counts it.',
        schema: { title: 'a list of rules, each with "match" and thresholds', type: 'array', items: PATH_RULE_SCHEMA },
        example: '- match: "src/auth/**"\n  suites: [unit]\n  lines: 95\n  branches: 90\n',
    },
    {
        name: 'patch',
        type: 'yaml',
        description: 'What the lines that a change adds or rewrites must cover, by all suites together; compared with the exact base, from local git. Without it the number is shown when the base is at hand.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('Thresholds of the changed lines and of the branches on them.', {
            lines: (0,leaf_schema/* percentSchema */.nJ)('Least share of the changed lines covered, in percent.'),
            branches: (0,leaf_schema/* percentSchema */.nJ)('Least share of the branches on changed lines covered, in percent.'),
        }),
        example: 'lines: 95\n',
    },
    {
        name: 'owners',
        type: 'yaml',
        description: 'What the files of each owner in CODEOWNERS must cover, by all suites together; a file of several owners counts for each.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('Thresholds of each owner.', metricSchemas()),
        example: 'lines: 85\n',
    },
    {
        name: 'ignore',
        type: 'globs',
        description: 'Files that are not measured, for example generated ones.',
        example: '["**/generated/**"]\n',
    },
    {
        name: 'min-matched',
        type: 'percent',
        description: 'Least share of the paths in the reports that must be files of the repository; below it the verdict is inconclusive.',
        default: 90,
    },
    {
        name: 'unmeasured',
        type: 'enum',
        description: 'What it means when source files of a measured module hold code but are in no report: `fail` gives no verdict until they are measured or ignored, `warn` names them, `ignore` does not look.',
        values: ['fail', 'warn', 'ignore'],
        default: 'fail',
    },
    {
        name: 'save-baseline',
        type: 'enum',
        description: 'When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.',
        values: ['auto', 'always', 'never'],
        default: 'auto',
    },
    ...common_options/* PUBLISH_OPTIONS */.d,
    ...common_options/* COMMON_OPTIONS */.D,
];

;// CONCATENATED MODULE: ./build/js/coverage-gate/description.js



/** coverage-gate as it is printed; the gate itself is in gate.ts. */
const COVERAGE_GATE = {
    id: 'coverage-gate',
    title: 'Coverage gate',
    summary: 'Fails a pull request when unit, integration or end-to-end tests cover less of the code than they must.',
    branding: { icon: 'shield', color: 'green' },
    options: COVERAGE_OPTIONS,
    outputs: [
        { name: 'outcome', description: 'The verdict: `passed`, `failed` or `inconclusive`.' },
        { name: 'summary', description: 'The verdict in one line.' },
        { name: 'verdict-file', description: 'Path of verdict.json.' },
        { name: 'facts-file', description: 'Path of facts.json, from which the verdict can be repeated offline.' },
        { name: 'report-file', description: 'Path of report.html.' },
        { name: 'badge-file', description: 'Path of badge.svg.' },
        ...conventional_suites/* CONVENTIONAL_SUITES */.x8.map((suite) => ({
            name: `${suite.name}-lines`,
            description: `Share of lines that the ${suite.tests} cover, as exact percent text; empty when not measured.`,
        })),
        {
            name: 'patch-lines',
            description: 'Share of changed lines that all suites together cover, as exact percent text; empty when not measured, or when no line of code changed.',
        },
    ],
    coverageFile: 'cobertura.xml',
    codes: COVERAGE_CODES,
};


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   d: () => (/* binding */ PUBLISH_OPTIONS)
/* harmony export */ });
/** What every gate that tells people something has. */
const PUBLISH_OPTIONS = [
    {
        name: 'max-annotations',
        type: 'integer',
        description: 'How many findings are shown at their lines, the most important ones first; the reports always hold all of them.',
        default: 200,
        maximum: 5000,
    },
    {
        name: 'max-discussions',
        type: 'integer',
        description: 'How many of the most important findings also open a discussion at their changed line of a GitLab merge request.',
        default: 0,
        maximum: 20,
    },
    {
        name: 'comment',
        type: 'boolean',
        description: 'Keep one comment on the pull request up to date.',
        default: true,
    },
    {
        name: 'key',
        type: 'string',
        description: 'Tells several runs of one gate in one pipeline apart (monorepos): part of the name of the check and of the comment.',
        default: '',
        pattern: '^[A-Za-z0-9._/ -]{0,64}$',
        form: 'at most 64 letters, digits, spaces and . _ / -',
    },
];
/** What every command has. */
const COMMON_OPTIONS = [
    {
        name: 'config',
        type: 'string',
        description: 'The configuration file; when not given, `reliability.yml`, then `.github/reliability.yml`.',
        inFile: false,
    },
    {
        name: 'output',
        type: 'string',
        description: 'Folder that the reports are written to, in a folder of their own for each gate.',
        default: 'reliability-report',
    },
    {
        name: 'on-inconclusive',
        type: 'enum',
        description: 'What happens when something could not be measured: `fail`, or `warn` and go on.',
        values: ['fail', 'warn'],
        default: 'fail',
    },
    {
        name: 'format',
        type: 'enum',
        description: 'What standard output shows.',
        values: ['text', 'json'],
        default: 'text',
        platform: 'shell',
    },
    {
        name: 'token',
        type: 'string',
        description: 'Token for the check run and the comment; needs `checks: write` and `pull-requests: write`.',
        secret: true,
        platform: 'github',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, for its runner to expand.
        githubDefault: '${{ github.token }}',
    },
];


/***/ }),

/***/ 1677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ problemIn),
/* harmony export */   er: () => (/* binding */ configProblem),
/* harmony export */   gu: () => (/* binding */ CONFIG_CODES)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3627);

/** Every code of this area and what it means, for docs and `explain`. */
const CONFIG_CODES = {
    'CONFIG-SYNTAX': 'The text is not YAML that is read here: a syntax error, a key given twice, an unknown tag, too many aliases, too long.',
    'CONFIG-VERSION': 'reliability.yml was written for another version of its format.',
    'CONFIG-UNKNOWN-KEY': 'A key is not known where it stands; a misspelt threshold would otherwise never be checked.',
    'CONFIG-UNKNOWN-OPTION': 'An option of the command line or an input of the action is not known.',
    'CONFIG-MISSING-KEY': 'A key that is needed here is not given.',
    'CONFIG-TYPE': 'A value has the wrong type: text where a number belongs, a list where a mapping belongs.',
    'CONFIG-VALUE': 'A value has the right type but is not allowed: out of range, not one of the known words, an unknown suite.',
    'CONFIG-CONFLICT': 'One thing is said twice in one place, so that it is not clear which of the two holds.',
};
function configProblem(code, reason, hint, location) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M(location === undefined ? { code, reason, hint } : { code, reason, hint, location });
}
/** A problem at a position of a YAML text. */
function problemIn(origin, position, code, reason, hint) {
    if (origin.path !== undefined)
        return configProblem(code, reason, hint, { path: origin.path, ...position });
    return configProblem(code, `${origin.spelling}, line ${position.line}, column ${position.column}: ${reason}`, hint);
}


/***/ }),

/***/ 1133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ mappingSchema),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   U3: () => (/* binding */ integerBounds),
/* harmony export */   V9: () => (/* binding */ optionSchema),
/* harmony export */   Zu: () => (/* binding */ textSchema),
/* harmony export */   cE: () => (/* binding */ listSchema),
/* harmony export */   nJ: () => (/* binding */ percentSchema)
/* harmony export */ });
/* unused harmony export FILLED_PATTERN */
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6112);

/**
 * Schemas of single values. `title` says the allowed form in words that complete "expected …": messages quote it.
 * Only keywords whose compiled code needs nothing at run time are used (so `pattern`, never `maxLength`).
 */
/** Text with at least one character that shows, and no control characters (a glob or path with one is a mistake). */
const FILLED_PATTERN = '^[^\\u0000-\\u001f]*[^\\u0000-\\u0020][^\\u0000-\\u001f]*$';
const LARGEST = 2_147_483_647;
function percentSchema(description) {
    return {
        title: _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .PERCENT_FORM */ .JY,
        description,
        type: ['number', 'string'],
        minimum: 0,
        maximum: 100,
        maxDecimals: _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .PERCENT_DECIMALS */ .ND,
        pattern: _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .PERCENT_PATTERN */ .FT,
    };
}
function textSchema(description, pattern = FILLED_PATTERN, form = 'text') {
    return { title: form, description, type: 'string', pattern };
}
/** A list of texts, or one text that is split as an input is: by lines and commas. */
function listSchema(description, item, minItems = 0) {
    const least = minItems > 0 ? `at least ${minItems} ${item}` : `a list of ${item}s`;
    return {
        title: least,
        description,
        type: ['array', 'string'],
        ...(minItems > 0 ? { minItems } : {}),
        items: { title: `a ${item}`, type: 'string', pattern: FILLED_PATTERN },
        pattern: '^[^\\u0000]*[^\\u0000-\\u0020,][^\\u0000]*$',
    };
}
/** An object with these keys and no others. */
function mappingSchema(description, properties, required = []) {
    return {
        title: 'a mapping',
        description,
        type: 'object',
        ...(required.length > 0 ? { required } : {}),
        properties,
        additionalProperties: false,
    };
}
/** `[minimum, maximum]` of an `integer` option. */
function integerBounds(option) {
    return [option.minimum ?? 0, option.maximum ?? LARGEST];
}
/** The allowed form of an option's value, in words that complete "expected …". */
function formOf(option) {
    switch (option.type) {
        case 'boolean':
            return 'true or false';
        case 'integer':
            return `a whole number from ${integerBounds(option).join(' to ')}`;
        case 'percent':
            return _percent_js__WEBPACK_IMPORTED_MODULE_0__/* .PERCENT_FORM */ .JY;
        case 'list':
            return 'a list of words, one per line or separated by commas';
        case 'globs':
            return 'globs, one per line or separated by commas';
        case 'enum':
            return (option.values ?? []).join(' or ');
        case 'yaml':
            return 'YAML';
        case 'string':
            return option.form ?? 'text';
    }
}
/** The schema of an option's value in reliability.yml. */
function optionSchema(option) {
    const { description } = option;
    const shown = option.default === undefined ? {} : { default: option.default };
    switch (option.type) {
        case 'boolean':
            return { title: formOf(option), description, ...shown, type: 'boolean' };
        case 'integer': {
            const [minimum, maximum] = integerBounds(option);
            return { title: formOf(option), description, ...shown, type: 'integer', minimum, maximum };
        }
        case 'percent':
            return { ...percentSchema(description), ...shown };
        case 'list':
            return { ...listSchema(description, 'word'), ...shown };
        case 'globs':
            return { ...listSchema(description, 'glob'), ...shown };
        case 'enum':
            return { title: formOf(option), description, ...shown, type: 'string', enum: option.values ?? [] };
        case 'yaml':
            return { ...option.schema, description };
        case 'string':
            return { ...textSchema(description, option.pattern, formOf(option)), ...shown };
    }
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
const OPENING = '{[(';
const CLOSING = '}])';
/**
 * Splits the text of a list: one item per line, or separated by commas. A comma inside of `{}`, `[]` or `()` belongs
 * to the item (`coverage/{unit,api}/lcov.info`); a bracket left open ends with its line. Blank items are dropped.
 */
function splitList(text) {
    const items = [];
    for (const line of text.split(/\r\n|\n|\r/u)) {
        let depth = 0;
        let start = 0;
        for (let index = 0; index < line.length; index++) {
            const character = line.charAt(index);
            if (OPENING.includes(character))
                depth++;
            else if (CLOSING.includes(character))
                depth = Math.max(0, depth - 1);
            else if (character === ',' && depth === 0) {
                items.push(line.slice(start, index));
                start = index + 1;
            }
        }
        items.push(line.slice(start));
    }
    return items.map((item) => item.trim()).filter((item) => item !== '');
}


/***/ }),

/***/ 7534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1677);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);


/** Typed readers of merged values. Each throws ProblemError CONFIG-TYPE when the value is absent or of another type. */
function wrong(name, value, expected) {
    return (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-TYPE', `${name} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .show */ .WU)(value)}, which is not allowed here`, `Expected ${expected}.`);
}
function textOf(values, name) {
    const value = values.get(name);
    if (typeof value !== 'string')
        throw wrong(name, value, 'text');
    return value;
}
function flagOf(values, name) {
    const value = values.get(name);
    if (typeof value !== 'boolean')
        throw wrong(name, value, 'true or false');
    return value;
}
/** Also of `percent`: its values are milli-percent, which are whole. */
function integerOf(values, name) {
    const value = values.get(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw wrong(name, value, 'a whole number');
    return value;
}
/** Absent: an empty list. */
function listOf(values, name) {
    return textsOf(values.get(name) ?? [], name);
}
/** One of the words of an `enum`. */
function wordOf(values, name, words) {
    const value = values.get(name);
    const word = words.find((candidate) => candidate === value);
    if (word === undefined)
        throw wrong(name, value, words.join(' or '));
    return word;
}
function textsOf(value, name) {
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
        throw wrong(name, value, 'a list of texts');
    return value;
}
/** The entries of a mapping inside a `yaml` value; whatever its keys are called, they are only data. Absent: none. */
function entriesOf(value, name) {
    if (value === undefined)
        return new Map();
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(name, value, 'a mapping');
    return new Map(Object.entries(value));
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
const LONGEST = 64;
/** Spelling without what people mix up between platforms: `unitReports`, `unit_reports` and `unit-reports` are one word. */
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/gu, '');
}
/** Edits that turn one word into the other; swapping two neighbours is one edit (optimal string alignment distance). */
function editDistance(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const same = from[row - 1] === to[column - 1];
            let edits = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            if (swapped)
                edits = Math.min(edits, beforeLast[column - 2] + 1);
            current.push(edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}
/** The known word that was probably meant, or undefined when none is within a third of its length. The first one wins a tie. */
function nearest(word, known) {
    if (word.length > LONGEST)
        return undefined;
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const edits = editDistance(plain(word), plain(candidate));
        const allowed = Math.max(1, Math.floor(plain(candidate).length / 3));
        if (edits <= allowed && edits < fewest) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}


/***/ }),

/***/ 6112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ PERCENT_PATTERN),
/* harmony export */   JY: () => (/* binding */ PERCENT_FORM),
/* harmony export */   ND: () => (/* binding */ PERCENT_DECIMALS),
/* harmony export */   oO: () => (/* binding */ readPercent)
/* harmony export */ });
/** The text of a percentage: 0 to 100, at most three decimals, the sign is optional. Also the schema's `pattern`. */
const PERCENT_PATTERN = '^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$';
const PERCENT_DECIMALS = 3;
const PERCENT_FORM = 'a percentage from 0 to 100 with at most 3 decimals';
const PERCENT = new RegExp(PERCENT_PATTERN, 'u');
/**
 * Reads `95`, `"95.5"` or `"95 %"` as milli-percent (95 % is 95000), or undefined when it is no percentage. Exact:
 * the decimal digits are shifted as text, because 95.001 * 1000 is not 95001 in floating point.
 */
function readPercent(value) {
    if (typeof value !== 'number' && typeof value !== 'string')
        return undefined;
    const text = String(value);
    if (!PERCENT.test(text))
        return undefined;
    const [whole = '', decimals = ''] = text.replace('%', '').trim().split('.');
    return Number(whole) * 1000 + Number(decimals.padEnd(PERCENT_DECIMALS, '0'));
}


/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
const LONGEST = 60;
/** A hostile text as one short quoted line for a message; targets (HTML, Markdown …) still escape it. */
function quote(text) {
    const characters = Array.from(text.slice(0, 4 * LONGEST));
    const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
    // JSON leaves these as they are; a terminal or a log would act on them.
    return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
/** A value for a message. Lists and mappings are only named: they may be huge, or contain themselves. */
function show(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
/** `coverage-gate.paths[0].match`; keys that are no plain words are quoted. */
function dotted(path) {
    let text = '';
    for (const key of path) {
        if (/^\d{1,9}$/u.test(key))
            text += `[${key}]`;
        else
            text += `${text === '' ? '' : '.'}${/^[\w-]{1,64}$/u.test(key) ? key : quote(key)}`;
    }
    return text;
}


/***/ }),

/***/ 4091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ Arena),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   qz: () => (/* binding */ widthOf),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
const BLOCK_BYTES = 1 << 20;
function widthOf(bits) {
    return bits >>> 0 < 0x100 ? 1 : bits >>> 0 < 0x10000 ? 2 : 4;
}
/**
 * Memory for columns of numbers, many to one block: a report with 40 000 files has 200 000 columns, and a buffer of its
 * own costs each of them ten times its content.
 */
class Arena {
    /** Where the columns reserved last are to be written, as bytes, pairs and fours of the same memory. */
    block = new ArrayBuffer(0);
    #bytes = new Uint8Array(this.block);
    #pairs = new Uint16Array(this.block);
    #fours = new Uint32Array(this.block);
    #used = 0;
    /** Room for `bytes` bytes; the offset is a multiple of 4 in `block`. */
    reserve(bytes) {
        const start = (this.#used + 3) & ~3;
        if (start + bytes <= this.block.byteLength) {
            this.#used = start + bytes;
            return start;
        }
        this.block = new ArrayBuffer(Math.max(BLOCK_BYTES, (bytes + 3) & ~3));
        this.#bytes = new Uint8Array(this.block);
        this.#pairs = new Uint16Array(this.block);
        this.#fours = new Uint32Array(this.block);
        this.#used = bytes;
        return 0;
    }
    /**
     * Writes every `stride`th cell from `cells[first]` on, `rows` of them, at byte `start`; returns how many are not 0.
     * One loop per width on purpose: a shared one handles three kinds of array and takes three times as long. The sign of
     * `value | -value` is 1 unless the value is 0: a branch here would be guessed wrong every fifth time.
     */
    write(start, width, cells, first, stride, rows) {
        let filled = 0;
        let at = first;
        if (width === 1) {
            const target = this.#bytes;
            for (let i = start; i < start + rows; i++, at += stride) {
                const value = cells[at];
                target[i] = value;
                filled += (value | -value) >>> 31;
            }
        }
        else if (width === 2) {
            const target = this.#pairs;
            for (let i = start >> 1; i < (start >> 1) + rows; i++, at += stride) {
                const value = cells[at];
                target[i] = value;
                filled += (value | -value) >>> 31;
            }
        }
        else {
            const target = this.#fours;
            for (let i = start >> 2; i < (start >> 2) + rows; i++, at += stride) {
                const value = cells[at];
                target[i] = value;
                filled += (value | -value) >>> 31;
            }
        }
        return filled;
    }
}
/** A column as an array. */
function columnAt(block, start, width, rows) {
    if (width === 1)
        return new Uint8Array(block, start, rows);
    return width === 2 ? new Uint16Array(block, start, rows) : new Uint32Array(block, start, rows);
}
/** The narrowest array for `values`, in memory of its own. */
function narrow(values) {
    let largest = 0;
    for (let i = 0; i < values.length; i++)
        if (values[i] > largest)
            largest = values[i];
    if (largest < 0x100)
        return Uint8Array.from(values);
    return largest < 0x10000 ? Uint16Array.from(values) : Uint32Array.from(values);
}


/***/ }),

/***/ 7753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ CoverageBuilder),
  s: () => (/* binding */ LAST_LINE)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __nccwpck_require__(4533);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/arena.js
var coverage_arena = __nccwpck_require__(4091);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/merge.js
var merge = __nccwpck_require__(5240);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/rows.js
var rows = __nccwpck_require__(7931);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/packed.js


const NONE = new Uint8Array(0);
const NO_POINTS = { lines: NONE, ids: NONE, hits: NONE, covered: 0, total: 0 };
const aligned = (bytes) => (bytes + 3) & ~3;
/**
 * Lines in an arena. Arrays over them are made when somebody looks: most files of a large report are only ever counted,
 * and the counts are known when the lines are stored.
 */
class PackedLines {
    covered;
    total;
    #block;
    #start;
    #widths;
    #numbers;
    #hits;
    constructor(arena, rows) {
        const total = rows.length / 2;
        const [wide, wideHits] = [(0,coverage_arena/* widthOf */.qz)(rows.lastLine), (0,coverage_arena/* widthOf */.qz)(rows.hitBits)];
        const start = arena.reserve(aligned(total * wide) + total * wideHits);
        arena.write(start, wide, rows.cells, 0, 2, total);
        this.covered = arena.write(start + aligned(total * wide), wideHits, rows.cells, 1, 2, total);
        this.total = total;
        this.#block = arena.block;
        this.#start = start;
        this.#widths = wide * 8 + wideHits;
    }
    get numbers() {
        this.#numbers ??= (0,coverage_arena/* columnAt */.o0)(this.#block, this.#start, (this.#widths >> 3), this.total);
        return this.#numbers;
    }
    get hits() {
        this.#hits ??= this.#hitColumn();
        return this.#hits;
    }
    /** Whether `rows` (sorted) are these very lines, whatever their hits. */
    matches(rows) {
        if (rows.length !== 2 * this.total)
            return false;
        return equal((0,coverage_arena/* columnAt */.o0)(this.#block, this.#start, (this.#widths >> 3), this.total), rows.cells, 0, 2);
    }
    /** With the hits of `rows`, which match, added; in the same memory if the sums fit. `rows` is used up. */
    plus(arena, rows) {
        const hits = this.#hitColumn();
        rows.hitBits = sumUp(hits, rows.cells, 1, 2);
        if ((0,coverage_arena/* widthOf */.qz)(rows.hitBits) > hits.BYTES_PER_ELEMENT)
            return new PackedLines(arena, rows);
        this.covered = store(hits, rows.cells, 1, 2);
        return this;
    }
    #hitColumn() {
        const start = this.#start + aligned(this.total * (this.#widths >> 3));
        return (0,coverage_arena/* columnAt */.o0)(this.#block, start, (this.#widths & 7), this.total);
    }
}
/** Branches, functions or statements in an arena, sorted; in the same way. */
class PackedPoints {
    covered;
    total;
    weights;
    #block;
    #start;
    #rows;
    #widths;
    #lines;
    #ids;
    #hits;
    constructor(arena, rows) {
        const count = rows.length / 3;
        const [wide, wideIds, wideHits] = [(0,coverage_arena/* widthOf */.qz)(rows.lastLine), (0,coverage_arena/* widthOf */.qz)(rows.idBits), (0,coverage_arena/* widthOf */.qz)(rows.hitBits)];
        const start = arena.reserve(aligned(count * wide) + aligned(count * wideIds) + count * wideHits);
        arena.write(start, wide, rows.cells, 0, 3, count);
        arena.write(start + aligned(count * wide), wideIds, rows.cells, 1, 3, count);
        const covered = arena.write(start + aligned(count * wide) + aligned(count * wideIds), wideHits, rows.cells, 2, 3, count);
        this.#block = arena.block;
        this.#start = start;
        this.#rows = count;
        this.#widths = wide * 64 + wideIds * 8 + wideHits;
        this.covered = covered;
        this.total = count;
        const { weights, cells } = rows;
        if (weights === undefined)
            return;
        this.weights = (0,coverage_arena/* narrow */.sc)(weights);
        let [hit, all] = [0, 0];
        for (let i = 0; i < weights.length; i++) {
            all += weights[i];
            if (cells[3 * i + 2] !== 0)
                hit += weights[i];
        }
        this.covered = hit;
        this.total = all;
    }
    get lines() {
        this.#lines ??= this.#lineColumn();
        return this.#lines;
    }
    get ids() {
        this.#ids ??= this.#idColumn();
        return this.#ids;
    }
    get hits() {
        this.#hits ??= this.#hitColumn();
        return this.#hits;
    }
    /** Whether `rows` (sorted) are these very points, whatever their hits. Never true of weights, which merge in a way of their own. */
    matches(rows) {
        if (rows.length !== 3 * this.#rows || rows.weights !== undefined || this.weights !== undefined)
            return false;
        return equal(this.#lineColumn(), rows.cells, 0, 3) && equal(this.#idColumn(), rows.cells, 1, 3);
    }
    /** As that of PackedLines. */
    plus(arena, rows) {
        const hits = this.#hitColumn();
        rows.hitBits = sumUp(hits, rows.cells, 2, 3);
        if ((0,coverage_arena/* widthOf */.qz)(rows.hitBits) > hits.BYTES_PER_ELEMENT)
            return new PackedPoints(arena, rows);
        this.covered = store(hits, rows.cells, 2, 3);
        return this;
    }
    #lineColumn() {
        return (0,coverage_arena/* columnAt */.o0)(this.#block, this.#start, (this.#widths >> 6), this.#rows);
    }
    #idColumn() {
        const start = this.#start + aligned(this.#rows * (this.#widths >> 6));
        return (0,coverage_arena/* columnAt */.o0)(this.#block, start, ((this.#widths >> 3) & 7), this.#rows);
    }
    #hitColumn() {
        const start = this.#start + aligned(this.#rows * (this.#widths >> 6)) + aligned(this.#rows * ((this.#widths >> 3) & 7));
        return (0,coverage_arena/* columnAt */.o0)(this.#block, start, (this.#widths & 7), this.#rows);
    }
}
/** Whether a column holds every `stride`th cell from `cells[first]` on. */
function equal(column, cells, first, stride) {
    for (let i = 0, at = first; i < column.length; i++, at += stride)
        if (column[i] !== cells[at])
            return false;
    return true;
}
/** Adds a column of hits to the cells; returns the bits of all sums. */
function sumUp(column, cells, first, stride) {
    let bits = 0;
    for (let i = 0, at = first; i < column.length; i++, at += stride) {
        const sum = (0,rows/* addHits */.oI)(cells[at], column[i]);
        cells[at] = sum;
        bits |= sum;
    }
    return bits;
}
/** Writes cells into a column of hits; returns how many are not 0. */
function store(column, cells, first, stride) {
    let filled = 0;
    for (let i = 0, at = first; i < column.length; i++, at += stride) {
        column[i] = cells[at];
        if (column[i] !== 0)
            filled++;
    }
    return filled;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/builder.js





/** Line numbers beyond 24 bits are no source file's; they would cost memory and time without end. */
const LAST_LINE = 0xffffff;
const MOST_HITS = 0xffffffff;
const MOST_BRANCHES_OF_A_LINE = 65_536;
/** "0 of 65536" is ten bytes of a report and a megabyte of memory: far more of them than any report has are refused. */
const MOST_TALLIED_BRANCHES = 1 << 24;
/**
 * What every coverage parser fills: `begin` a record, name its lines, branches, functions and statements in any order,
 * then `commit` (or `abort`, when the record turns out to be cut off by the window and will be read again). Repeated
 * entries add their hits; several records of one (scope, path) are merged by line.
 */
class CoverageBuilder {
    #carried;
    #arena = new coverage_arena/* Arena */.I5();
    #files = new Map();
    /** Further records of files, merged in runs, oldest first. */
    #repeats = new Map();
    /** The lines of the record being read, for parsers whose inner loop cannot afford a call per line. */
    lines = new rows/* LineRows */.mx();
    #branches = new rows/* PointRows */.cV();
    #functions = new rows/* PointRows */.cV();
    #statements = new rows/* PointRows */.cV();
    #ordinalBranches = false;
    #talliedBranches = 0;
    #isStub = false;
    #hasTwins = false;
    #path = '';
    #scope = '';
    roots = [];
    madeAtMs;
    /** See CoverageReport. */
    endsAt;
    /** Raw V8 coverage, until its sources are read: scripts, their source maps (JSON text) by URL, and how many were passed over. */
    scripts = [];
    sourceMaps = new Map();
    foreignScripts = 0;
    constructor(carried) {
        this.#carried = carried;
    }
    /**
     * For formats in which entries of one place in one record are several things (Istanbul counts each): they stay apart
     * instead of adding up. Their ids must be below 2^31.
     */
    keepTwins() {
        for (const rows of [this.#branches, this.#functions, this.#statements])
            rows.apart = true;
    }
    /** Starts a record. `scope` tells equal paths apart (a module's name), or ''. */
    begin(path, scope = '') {
        this.abort();
        this.#path = path;
        this.#scope = scope;
    }
    /** Gives the record its path after all: some tools name a file behind its lines. */
    rename(path) {
        this.#path = path;
    }
    /** Line `number` (1 … LAST_LINE: the parser checks) was hit `hits` times; saturates at 2^32 - 1. */
    line(number, hits) {
        this.lines.push(number, hits > MOST_HITS ? MOST_HITS : hits);
    }
    /** A branch with an identity of its own (unsigned 32 bit) among those of its line. */
    branch(line, id, hits) {
        this.#branches.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
    }
    /** Many branches at once: [line, id, hits] … in `cells[from, to)`. */
    appendBranches(cells, from, to, summary) {
        this.#branches.append(cells, from, to, summary);
    }
    /** "covered of total" branches of a line, without identities. A line named twice keeps the larger numbers. */
    branchTally(line, covered, total, offset) {
        if (covered > total || total > MOST_BRANCHES_OF_A_LINE) {
            throw new fault/* FormatFault */._('SYNTAX', `${covered} of ${total} branches on line ${line}`, offset);
        }
        this.#ordinalBranches = true;
        this.#talliedBranches += total;
        if (this.#talliedBranches > MOST_TALLIED_BRANCHES) {
            throw new fault/* FormatFault */._('SYNTAX', 'it has more branches than any program', offset);
        }
        for (let ordinal = 0; ordinal < total; ordinal++)
            this.#branches.push(line, ordinal, ordinal < covered ? 1 : 0);
    }
    function(line, id, hits) {
        this.#functions.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
    }
    /** `weight`: how many statements the entry stands for. */
    statement(line, id, hits, weight = 1) {
        this.#statements.push(line, id, hits > MOST_HITS ? MOST_HITS : hits);
        if (weight !== 1)
            this.#statements.weigh(weight);
    }
    /** The record only says that the file exists: any other record of the file replaces it. */
    markStub() {
        this.#isStub = true;
    }
    /** Some entries of the record share one place though they have different ids. */
    markTwins() {
        this.#hasTwins = true;
    }
    /** Forgets the record that is being read. */
    abort() {
        this.lines.clear();
        this.#branches.clear();
        this.#functions.clear();
        this.#statements.clear();
        this.#ordinalBranches = false;
        this.#isStub = false;
        this.#hasTwins = false;
    }
    /** Ends the record and keeps it. `of-statements`: its lines are those on which statements start, each with the most hits of those. */
    commit(lines = 'given') {
        // Sorting forgets it: repeats of a tally may leave a range.
        const mayRepeat = !this.#branches.sorted;
        this.#sort(lines === 'of-statements');
        const key = this.#scope === '' ? this.#path : `${this.#scope}\0${this.#path}`;
        const known = this.#files.get(key);
        if (known === undefined)
            this.#files.set(key, this.#keep(mayRepeat));
        else if (!this.#addTo(known))
            this.#repeat(key, this.#keep(mayRepeat));
        this.abort();
    }
    #sort(linesOfStatements) {
        if (!this.#statements.sorted)
            this.#statements.sort();
        if (!this.#branches.sorted)
            this.#branches.sort();
        if (!this.#functions.sorted)
            this.#functions.sort();
        if (linesOfStatements)
            this.#linesOfStatements();
        if (!this.lines.sorted)
            this.lines.sort();
    }
    get #twins() {
        return this.#hasTwins || this.#branches.hasTwins || this.#functions.hasTwins || this.#statements.hasTwins;
    }
    #keep(mayRepeat) {
        const branches = this.#keepPoints(this.#branches);
        const file = { path: this.#path, scope: this.#scope, lines: new PackedLines(this.#arena, this.lines) };
        if (this.#carried.branches !== 'never') {
            file.branches = branches;
            file.branchIdentity = this.#ordinalBranches ? 'ordinal' : 'exact';
            if (this.#ordinalBranches && mayRepeat && (0,merge/* hasRange */.Ml)(branches))
                file.branchesAreLowerBound = true;
        }
        if (this.#carried.functions !== 'never')
            file.functions = this.#keepPoints(this.#functions);
        if (this.#carried.statements !== 'never')
            file.statements = this.#keepPoints(this.#statements);
        if (this.#isStub)
            file.stub = true;
        if (this.#twins)
            file.hasTwins = true;
        return file;
    }
    /**
     * Adds the hits of a record that names the very places of an earlier one, as the shards of a test run do, so that
     * memory does not grow with their number. False, with nothing done, where merging takes more than adding.
     */
    #addTo(known) {
        if (this.#isStub || known.stub === true || this.#twins || known.hasTwins === true)
            return false;
        if (this.#ordinalBranches || known.branchIdentity === 'ordinal')
            return false;
        const { lines, branches, functions, statements } = known;
        const same = lines instanceof PackedLines &&
            lines.matches(this.lines) &&
            samePoints(branches, this.#branches) &&
            samePoints(functions, this.#functions) &&
            samePoints(statements, this.#statements);
        if (!same)
            return false;
        known.lines = lines.plus(this.#arena, this.lines);
        if (branches instanceof PackedPoints)
            known.branches = branches.plus(this.#arena, this.#branches);
        if (functions instanceof PackedPoints)
            known.functions = functions.plus(this.#arena, this.#functions);
        if (statements instanceof PackedPoints)
            known.statements = statements.plus(this.#arena, this.#statements);
        return true;
    }
    /**
     * Keeps a further record of a file. Runs of equally many records are merged, as binary counters carry: merging each
     * record into all before it would take hours for a report of a hundred thousand records of one file.
     */
    #repeat(key, file) {
        let runs = this.#repeats.get(key);
        if (runs === undefined) {
            runs = [];
            this.#repeats.set(key, runs);
        }
        let run = { file, records: 1 };
        for (let last = runs.at(-1); last?.records === run.records; last = runs.at(-1)) {
            runs.pop();
            run = { file: (0,merge/* mergeFiles */.Ai)(last.file, run.file, true), records: last.records * 2 };
        }
        runs.push(run);
    }
    /** Every file of the report, in the order of their first record; metrics the report does not carry are dropped. */
    finish() {
        for (const [key, runs] of this.#repeats) {
            const rest = runs.map(({ file }) => file).reduceRight((later, earlier) => (0,merge/* mergeFiles */.Ai)(earlier, later, true));
            this.#files.set(key, (0,merge/* mergeFiles */.Ai)(this.#files.get(key), rest, true));
        }
        this.#repeats.clear();
        const files = [...this.#files.values()];
        this.#files.clear();
        const switchedOff = (how, rows) => how === 'if-any' && !rows.any;
        const [branches, functions, statements] = [
            switchedOff(this.#carried.branches, this.#branches),
            switchedOff(this.#carried.functions, this.#functions),
            switchedOff(this.#carried.statements, this.#statements),
        ];
        if (!branches && !functions && !statements)
            return files;
        return files.map(({ branches: b, branchIdentity, functions: f, statements: s, ...file }) => ({
            ...file,
            ...(branches || b === undefined || branchIdentity === undefined ? {} : { branches: b, branchIdentity }),
            ...(functions || f === undefined ? {} : { functions: f }),
            ...(statements || s === undefined ? {} : { statements: s }),
        }));
    }
    /** Statements are sorted by now. */
    #linesOfStatements() {
        const { cells, length } = this.#statements;
        const { lines } = this;
        for (let at = 0; at < length;) {
            const line = cells[at];
            let most = cells[at + 2];
            for (at += 3; at < length && cells[at] === line; at += 3)
                if (cells[at + 2] > most)
                    most = cells[at + 2];
            lines.push(line, most);
        }
    }
    /** Sorted by now. */
    #keepPoints(rows) {
        return rows.length === 0 ? NO_POINTS : new PackedPoints(this.#arena, rows);
    }
}
/** A metric that the format does not carry has no points, whatever its rows. */
function samePoints(points, rows) {
    if (points === undefined)
        return true;
    return points instanceof PackedPoints ? points.matches(rows) : points === NO_POINTS && rows.length === 0;
}


/***/ }),

/***/ 4604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ COVERAGE_FORMATS)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __nccwpck_require__(4533);
// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var formats_hash = __nccwpck_require__(8365);
;// CONCATENATED MODULE: ./build/js/shared/formats/xml-numbers.js
const MOST_NUMBERS = 14;
const LONGEST_NUMBER = 8;
const ZERO = 48;
const NINE = 57;
/** The runs of digits in the attribute values of one element: where each begins and ends. */
class XmlNumbers {
    #starts = [];
    #ends = [];
    /** Looks through the tag in `bytes[start, end)`. False: there are none, or more or longer ones than a row can hold. */
    find(bytes, start, end) {
        this.#starts.length = 0;
        this.#ends.length = 0;
        let quote = 0;
        for (let p = start; p < end; p++) {
            const c = bytes[p];
            if (quote === 0) {
                if (c === 34 || c === 39)
                    quote = c;
            }
            else if (c === quote)
                quote = 0;
            else if (c >= ZERO && c <= NINE) {
                const from = p;
                while (bytes[p + 1] >= ZERO && bytes[p + 1] <= NINE)
                    p++;
                if (p + 1 - from > LONGEST_NUMBER || this.#starts.length === MOST_NUMBERS)
                    return false;
                this.#starts.push(from);
                this.#ends.push(p + 1);
            }
        }
        return this.#starts.length > 0;
    }
    get count() {
        return this.#starts.length;
    }
    /** Place, from 0, of the number that is the whole value of an attribute; -1: it is none. */
    whole(xml, name) {
        const start = xml.valueStart(name);
        const at = start < 0 ? -1 : this.#starts.indexOf(start);
        return at >= 0 && this.#ends[at] === xml.valueEnd(name) ? at : -1;
    }
    /** Place of the last number in the value of an attribute; -1: it has none. */
    last(xml, name) {
        if (!xml.has(name))
            return -1;
        const [start, end] = [xml.valueStart(name), xml.valueEnd(name)];
        return this.#starts.findLastIndex((from) => from >= start && from < end);
    }
    /** The texts before, between and behind the numbers. */
    texts(bytes, start, end) {
        return [...this.#starts, end].map((to, at) => bytes.slice(at === 0 ? start : this.#ends[at - 1], to));
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-rows.js

/** Reports whose elements differ in more than numbers teach nothing; looking for it has to end. */
const MOST_LESSONS = 64;
/** Reads runs of elements without content, of shapes that it was shown, at once. */
class XmlRows {
    #reader;
    #runs;
    #numbers;
    #lessons = 0;
    /** What is wrong with rows that were handed over: the report cannot be read, and its parser has to say where. */
    fault;
    constructor(reader, runs, numbers) {
        this.#reader = reader;
        this.#runs = runs;
        this.#numbers = numbers;
        runs.reset(reader.tables);
    }
    holds(bytes) {
        return this.#runs.holds(bytes);
    }
    /** The element that was just opened, `bytes[start, end)` of the window, as an example of others. */
    learn(tag, xml, start, end) {
        if (this.#lessons === MOST_LESSONS || !this.#numbers.find(xml.bytes, start, end))
            return;
        const plan = this.#reader.plan(tag, xml, this.#numbers);
        if (plan === undefined)
            return;
        this.#lessons++;
        const numbers = Array.from({ length: this.#numbers.count }, (_, at) => plan.get(at) ?? { places: [] });
        this.#runs.learn({ texts: this.#numbers.texts(xml.bytes, start, end), numbers });
    }
    /** Hands over the rows that begin at `start` of the window and returns what follows them; `start` when there are none. */
    read(start, end) {
        const runs = this.#runs;
        const after = this.fault === undefined ? runs.read(start, end, true) : start;
        if (after === start)
            return start;
        try {
            this.#reader.take(runs);
        }
        catch (error) {
            if (!(error instanceof fault/* FormatFault */._))
                throw error;
            this.fault = error;
            return start;
        }
        runs.clear();
        return after;
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/integers.js
var integers = __nccwpck_require__(2618);
// EXTERNAL MODULE: ./build/js/shared/formats/name-table.js
var name_table = __nccwpck_require__(9739);
;// CONCATENATED MODULE: ./build/js/shared/formats/xml-shape.js
const MOST_BYTES = 256;
const MOST_VALUES = 16;
/** What a start tag holds beside its values: `line number="` `" hits="` `"/>`, from its name to its ">". */
class XmlShape {
    pieces = new DataView(new ArrayBuffer(MOST_BYTES));
    /** Where each piece ends. All but the last stand before a value, and have at least four bytes. */
    stops = new Int32Array(MOST_VALUES + 1);
    /** Number of the attribute whose value stands behind each piece. */
    names = new Uint8Array(MOST_VALUES);
    /** How many values; 0: there is no shape. */
    values = 0;
    /** Tags since the last of this shape that only began like it. */
    misses = 0;
    tag = 0;
    nameLength = 0;
    closesItself = false;
    /** Takes the shape of `bytes[start, end)`, if there is room. `values`: name, begin and end of each of `count` values. */
    keep(bytes, start, end, values, count) {
        let length = 0;
        let from = start;
        this.values = 0;
        this.misses = 0;
        for (let i = 0; i <= count; i++) {
            const to = i < count ? values[3 * i + 1] : end;
            if (length + to - from > MOST_BYTES)
                return;
            for (let p = from; p < to; p++)
                this.pieces.setUint8(length++, bytes[p]);
            this.stops[i] = length;
            if (i === count)
                break;
            this.names[i] = values[3 * i];
            from = values[3 * i + 2];
        }
        this.values = count;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-text.js

const NAMED = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
]);
const REFERENCE = /&(#[xX]?[0-9a-fA-F]*|[\p{L}_:][\p{L}\p{N}_:.-]*);/gu;
/**
 * Character data with its references resolved: the five predefined entities and numeric ones (XML 1.0, 4.1, 4.6).
 * Lenient where tools are known to err and nothing is ambiguous: an ampersand that begins no reference stands for itself
 * (istanbul-reports writes file names unescaped), control characters and surrogate pairs may be given by number.
 * Throws FormatFault ENTITY for any other entity, since only a DTD could declare it, and SYNTAX for no character at all.
 */
function decodeXml(text, offset) {
    if (!text.includes('&'))
        return text;
    const decoded = text.replace(REFERENCE, (whole, name) => {
        if (name.startsWith('#'))
            return character(name, whole, offset);
        const named = NAMED.get(name);
        if (named === undefined)
            throw new fault/* FormatFault */._('ENTITY', `the entity "${whole.slice(0, 40)}" is not declared`, offset);
        return named;
    });
    return decoded.toWellFormed();
}
function character(name, whole, offset) {
    const digits = /^#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}))$/.exec(name);
    const code = digits === null ? 0 : digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
    if (code === 0 || code > 0x10ffff)
        throw new fault/* FormatFault */._('SYNTAX', `"${whole.slice(0, 40)}" is no character`, offset);
    return String.fromCodePoint(code);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-start-tag.js






const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
const xml_start_tag_ZERO = 48;
/** Places of the cells behind the first. */
const FROM = 1;
const TO = 2;
const NUMBER = 3;
const SHAPES = 16;
const MOST_MISSES = 4;
/** An odd number whose bits are well mixed (the golden ratio), to spread tag names over the shapes. */
const SPREAD = 0x9e3779b1;
/**
 * Reads start tags and answers for the attributes of the one read last. A report repeats tags that differ in nothing but
 * values (`<line number="…" hits="…"/>`), so the shape of the last one is kept, and the next one compared with it: half the
 * work of finding and looking up its names.
 */
class XmlStartTag {
    #names;
    /**
     * Four cells for each known attribute (0: for all others): the element it was last seen in, begin and end of its value,
     * and that value if it is a plain number of up to nine digits (-1: it is not, or was not looked at).
     */
    #cells;
    #element = 0;
    /** Of the last tags, by their first four bytes. */
    #shapes = Array.from({ length: SHAPES }, () => new XmlShape());
    #shape = this.#shapes[0];
    /** Of the tag being read: name, begin and end of the value, for each attribute that a shape has room for. */
    #values = new Int32Array(3 * MOST_VALUES);
    /** Behind the last attribute that was as in the shape; 0: none. */
    #alike = 0;
    /** The window: what `valueStart` and `valueEnd` point into. Behind its last byte there is a "<", so that no loop runs on. */
    bytes = Buffer.alloc(0);
    #view = new DataView(new ArrayBuffer(0));
    /** Place of the element's name among the known ones, or 0. */
    tag = 0;
    nameEnd = 0;
    closesItself = false;
    /** `names`: of elements and attributes alike. */
    constructor(names) {
        this.#names = new name_table/* NameTable */.K(names);
        this.#cells = new Int32Array(4 * (names.length + 1));
    }
    /** Turns to another window of `end` bytes. */
    useWindow(bytes, end) {
        bytes[end] = LT;
        this.bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, end);
    }
    /** Number of a known name, or 0. */
    nameAt(start, end) {
        return this.#names.find(this.bytes, start, end);
    }
    /** The tag whose name begins at `start`; returns what follows it, or -1 when the window ends before it does. */
    readStartTag(start, end) {
        this.#element = (this.#element + 1) | 0;
        this.#alike = 0;
        if (start + 4 > end)
            return this.#unlike(start, end);
        const shape = this.#shapes[Math.imul(this.#view.getInt32(start), SPREAD) >>> 28];
        this.#shape = shape;
        const after = this.#likeShape(shape, start, end);
        if (after === 0 && this.#alike === 0)
            return this.#unlike(start, end);
        this.tag = shape.tag;
        this.nameEnd = start + shape.nameLength;
        this.closesItself = shape.closesItself;
        if (after > 0) {
            shape.misses = 0;
            return after;
        }
        // The shape may be that of an exception: then the next tag gives another one.
        if (++shape.misses === MOST_MISSES)
            shape.values = 0;
        return this.#attributes(start, this.#alike, end, MOST_VALUES + 1);
    }
    #unlike(start, end) {
        const bytes = this.bytes;
        let p = start;
        let c = bytes[p];
        while (c > GT || (c > 32 && c !== GT && c !== SLASH && c !== EQUALS && c !== LT))
            c = bytes[++p];
        if (p === end)
            return -1;
        if (p === start || c === EQUALS || c === LT)
            throw new fault/* FormatFault */._('SYNTAX', 'a tag has no proper name', start - 1);
        this.tag = this.#names.find(bytes, start, p);
        this.nameEnd = p;
        return this.#attributes(start, p, end, 0);
    }
    /** Reads a tag of the same shape as the last one; returns what follows it, or 0 where it differs or ends. */
    #likeShape(shape, start, end) {
        const bytes = this.bytes;
        const view = this.#view;
        const { pieces, values } = shape;
        const cells = this.#cells;
        const element = this.#element;
        let p = start;
        let s = 0;
        if (values === 0)
            return 0;
        for (let value = 0; value < values; value++) {
            const stop = shape.stops[value];
            if (p + stop - s > end)
                return 0;
            // Four bytes at a time, the last four once more if need be: each piece of a tag before a value has at least four.
            for (; s + 4 <= stop; s += 4, p += 4)
                if (pieces.getInt32(s) !== view.getInt32(p))
                    return 0;
            p += stop - s;
            if (s < stop && pieces.getInt32(stop - 4) !== view.getInt32(p - 4))
                return 0;
            s = stop;
            const quote = bytes[p - 1];
            const from = p;
            let number = 0;
            let c = bytes[p];
            while (c >= xml_start_tag_ZERO && c <= 57) {
                number = (Math.imul(number, 10) + c - xml_start_tag_ZERO) | 0;
                c = bytes[++p];
            }
            const isNumber = c === quote && p - from < 10 && p > from;
            while (c !== quote && c !== LT)
                c = bytes[++p];
            if (c === LT)
                return 0;
            const cell = 4 * shape.names[value];
            cells[cell] = element;
            cells[cell + FROM] = from;
            cells[cell + TO] = p;
            cells[cell + NUMBER] = isNumber ? number : -1;
            this.#alike = p + 1;
        }
        const stop = shape.stops[values];
        for (; s < stop; s++, p++)
            if (pieces.getUint8(s) !== bytes[p])
                return 0;
        return p;
    }
    /** Attributes from `start` on, and the end of the tag. `count` of them were read before. */
    #attributes(nameStart, start, end, count) {
        const bytes = this.bytes;
        const cells = this.#cells;
        const element = this.#element;
        let p = start;
        let c = bytes[p];
        for (;;) {
            if (c > 32 && c !== GT && c !== SLASH) {
                if (p === end)
                    return -1;
                throw new fault/* FormatFault */._('SYNTAX', 'attributes run into each other', p);
            }
            while (c <= 32)
                c = bytes[++p];
            if (c === GT || c === SLASH)
                break;
            const from = p;
            while (c > GT || (c > 32 && c !== EQUALS && c !== GT && c !== SLASH && c !== LT))
                c = bytes[++p];
            const to = p;
            while (c <= 32)
                c = bytes[++p];
            if (p === end)
                return -1;
            if (c !== EQUALS || to === from)
                throw new fault/* FormatFault */._('SYNTAX', 'an attribute has no value', from);
            c = bytes[++p];
            while (c <= 32)
                c = bytes[++p];
            if (p === end)
                return -1;
            if (c !== 34 && c !== 39)
                throw new fault/* FormatFault */._('SYNTAX', 'an attribute value has no quotes', p);
            const quote = c;
            const valueStart = ++p;
            c = bytes[p];
            while (c !== quote && c !== LT)
                c = bytes[++p];
            if (p === end)
                return -1;
            if (c === LT)
                throw new fault/* FormatFault */._('SYNTAX', 'an attribute value holds a "<"', p);
            const name = this.#names.find(bytes, from, to);
            const cell = 4 * name;
            if (name > 0 && cells[cell] === element)
                throw new fault/* FormatFault */._('SYNTAX', 'an attribute is given twice', from);
            cells[cell] = element;
            cells[cell + FROM] = valueStart;
            cells[cell + TO] = p;
            cells[cell + NUMBER] = -1;
            if (count < MOST_VALUES) {
                this.#values[3 * count] = name;
                this.#values[3 * count + 1] = valueStart;
                this.#values[3 * count + 2] = p;
            }
            count++;
            c = bytes[++p];
        }
        this.closesItself = c === SLASH;
        if (c === SLASH) {
            if (++p === end)
                return -1;
            if (bytes[p] !== GT)
                throw new fault/* FormatFault */._('SYNTAX', 'a "/" stands alone in a tag', p);
        }
        // A tag with one attribute or none gains nothing, and would push out the shape of those that do.
        if (count > 1 && count <= MOST_VALUES)
            this.#keepShape(nameStart, p + 1, count);
        return p + 1;
    }
    #keepShape(start, end, count) {
        const shape = this.#shape;
        shape.keep(this.bytes, start, end, this.#values, count);
        shape.tag = this.tag;
        shape.nameLength = this.nameEnd - start;
        shape.closesItself = this.closesItself;
    }
    /** Whether the element has the attribute. */
    has(name) {
        return this.#cells[4 * name] === this.#element;
    }
    /** Value of an attribute with references resolved, or undefined. Throws FormatFault ENTITY or SYNTAX. */
    text(name) {
        return this.has(name) ? decodeXml(this.#written(name, 'utf8'), this.#cells[4 * name + FROM]) : undefined;
    }
    /** Where in `bytes` the value of an attribute begins, as written; -1 when it is absent. */
    valueStart(name) {
        return this.has(name) ? this.#cells[4 * name + FROM] : -1;
    }
    /** Where it ends; only after `valueStart` said that it begins. */
    valueEnd(name) {
        return this.#cells[4 * name + TO];
    }
    /** First byte of an attribute's value, or 0 when it is absent or empty: enough to tell `true` from `False`. */
    initial(name) {
        const start = this.valueStart(name);
        return start >= 0 && start < this.valueEnd(name) ? this.bytes[start] : 0;
    }
    /** Hash of an attribute's value as written; of nothing when it is absent. */
    hash(name) {
        return this.has(name)
            ? (0,formats_hash/* hashBytes */.yi)(this.bytes, this.valueStart(name), this.valueEnd(name))
            : (0,formats_hash/* hashBytes */.yi)(this.bytes, 0, 0);
    }
    /** A hit count, or undefined when the attribute is absent. Throws FormatFault HITS-…. */
    hits(name) {
        if (!this.has(name))
            return undefined;
        const known = this.#cells[4 * name + NUMBER];
        const value = known >= 0 ? known : this.#digits(name);
        return value >= 0 ? value : (0,integers/* hitsOfText */.F)(this.#written(name, 'latin1'), this.#cells[4 * name + FROM]);
    }
    /** A line number 0 … 16 777 215. Throws FormatFault LINE-RANGE, or SYNTAX when the attribute is absent. */
    line(name) {
        if (!this.has(name))
            throw new fault/* FormatFault */._('SYNTAX', 'a line has no number', this.nameEnd);
        const known = this.#cells[4 * name + NUMBER];
        const value = known >= 0 ? known : this.#digits(name);
        if (value >= 0 && value <= 0xffffff)
            return value;
        return (0,integers/* lineOfText */.$)(this.#written(name, 'latin1'), this.#cells[4 * name + FROM]);
    }
    #written(name, encoding) {
        return this.bytes.toString(encoding, this.#cells[4 * name + FROM], this.#cells[4 * name + TO]);
    }
    /** A plain number of up to nine digits, or -1. */
    #digits(name) {
        const to = this.#cells[4 * name + TO];
        let p = this.#cells[4 * name + FROM];
        if (p === to || to - p > 9)
            return -1;
        let value = 0;
        for (; p < to; p++) {
            const digit = this.bytes[p] - xml_start_tag_ZERO;
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-parser.js






const DEEPEST = 256;
const xml_parser_LT = 60;
const xml_parser_GT = 62;
const xml_parser_SLASH = 47;
/** Before all letters. */
const AT = 64;
/**
 * A strict streaming reader of XML 1.0 (5th edition) for reports: tags must nest and attributes be quoted, the document
 * must be whole and alone. Character data is only looked at where it is asked for; of attributes, only those with a known
 * name are checked for repeats. An internal DOCTYPE subset is refused (entity bombs, external entities); a system
 * identifier is never fetched. Attribute defaults and normalisation, namespaces and validity do not matter to reports.
 */
class XmlParser extends XmlStartTag {
    #handler;
    /** Of open elements: id, or the negative hash of an unknown name. */
    #stack = new Float64Array(DEEPEST + 1);
    #depth = 0;
    #rootClosed = false;
    /** What ends the comment, CDATA section or processing instruction that the last window ended in. */
    #section = '';
    /** Depth whose text is being collected; 0: none. */
    #textDepth = 0;
    content = '';
    /** Where the current tag begins, for faults. */
    offset = 0;
    #rows;
    /** Of this window; undefined: it is not where rows can be read. */
    #windowRows;
    constructor(names, handler, runs) {
        super(names);
        this.#handler = handler;
        this.#rows =
            handler.rows === undefined || runs === undefined ? undefined : new XmlRows(handler.rows, runs, new XmlNumbers());
    }
    consume(bytes, end, last) {
        this.useWindow(bytes, end);
        this.#windowRows = this.#rows?.holds(bytes) === true ? this.#rows : undefined;
        let p = this.#section === '' ? 0 : this.#skipSection(0, end);
        while (p < end && this.#section === '') {
            const textStart = p;
            while (bytes[p] !== xml_parser_LT)
                p++;
            if (this.#textDepth > 0) {
                if (p === end && !last)
                    return textStart;
                this.content += decodeXml(bytes.toString('utf8', textStart, p), textStart);
            }
            else if (this.#depth === 0)
                this.#onlySpace(textStart, p);
            if (p === end)
                break;
            this.offset = p;
            const next = bytes[p + 1];
            let after = -1;
            if (p + 1 < end) {
                if (this.#windowRows !== undefined && next > AT && this.#isPlace()) {
                    const behind = this.#windowRows.read(p, end);
                    if (behind > p) {
                        p = behind;
                        continue;
                    }
                }
                if (next === xml_parser_SLASH)
                    after = this.#close(p + 2, end);
                else if (next === 33)
                    after = this.#declaration(p, end);
                else if (next === 63)
                    after = this.#begin('?>', p + 2, end);
                else
                    after = this.#open(p + 1, end);
            }
            if (after < 0) {
                if (last)
                    throw new fault/* FormatFault */._('TRUNCATED', 'the report ends inside a tag', p);
                return p;
            }
            p = after;
        }
        // Reading them again throws it too, with its place; should that ever not be so, it must not be forgotten.
        if (this.#rows?.fault !== undefined)
            throw this.#rows.fault;
        if (last && this.#section !== '')
            throw new fault/* FormatFault */._('TRUNCATED', `the report ends before "${this.#section}"`, end);
        if (last && !this.#rootClosed)
            throw new fault/* FormatFault */._('TRUNCATED', 'the report ends before its last element is closed', end);
        return p;
    }
    /** Collects the text of the element that is being opened, up to its end, for `close`. */
    wantText() {
        this.#textDepth = this.#depth;
        this.content = '';
    }
    /** A start tag whose name begins at `start`; returns what follows it, or -1 when the window ends before it does. */
    #open(start, end) {
        const after = this.readStartTag(start, end);
        if (after < 0)
            return -1;
        const tag = this.tag;
        if (this.#rootClosed)
            throw new fault/* FormatFault */._('MIXED', 'a second document begins after the first', start - 1);
        if (this.#depth === DEEPEST)
            throw new fault/* FormatFault */._('TOO-DEEP', `elements are nested more than ${DEEPEST} deep`, start - 1);
        const name = tag > 0 ? tag : -1 - (0,formats_hash/* hashBytes */.yi)(this.bytes, start, this.nameEnd);
        this.#stack[++this.#depth] = name;
        this.#handler.open(tag, this);
        if (this.closesItself) {
            this.#leave(name);
            if (this.#windowRows !== undefined && this.#isPlace())
                this.#windowRows.learn(tag, this, start - 1, after);
        }
        return after;
    }
    /** Whether elements without content may stand here and mean nothing but themselves. */
    #isPlace() {
        return this.#depth > 0 && this.#depth < DEEPEST && this.#textDepth === 0;
    }
    #leave(name) {
        this.#handler.close(name > 0 ? name : 0, this);
        if (this.#textDepth === this.#depth)
            this.#textDepth = 0;
        if (--this.#depth === 0)
            this.#rootClosed = true;
    }
    /** An end tag whose name begins at `start`. */
    #close(start, end) {
        const bytes = this.bytes;
        let p = start;
        while (bytes[p] !== xml_parser_GT && bytes[p] !== xml_parser_LT)
            p++;
        if (p === end)
            return -1;
        let to = p;
        while (to > start && bytes[to - 1] <= 32)
            to--;
        const tag = this.nameAt(start, to);
        const name = tag > 0 ? tag : -1 - (0,formats_hash/* hashBytes */.yi)(bytes, start, to);
        if (bytes[p] === xml_parser_LT || this.#depth === 0 || this.#stack[this.#depth] !== name) {
            const shown = bytes.toString('utf8', start, Math.min(to, start + 40));
            throw new fault/* FormatFault */._('SYNTAX', `</${shown}> closes another element than was opened`, start - 2);
        }
        this.#leave(name);
        return p + 1;
    }
    /** A comment, a CDATA section or the DOCTYPE, beginning with "<!" at `start`. */
    #declaration(start, end) {
        const head = this.bytes.toString('latin1', start + 2, Math.min(end, start + 9));
        if (head.startsWith('--'))
            return this.#begin('-->', start + 4, end);
        if (head === '[CDATA[' && this.#depth > 0)
            return this.#begin(']]>', start + 9, end);
        if (head === 'DOCTYPE' && this.#depth === 0 && !this.#rootClosed)
            return this.#documentType(start + 9, end);
        if (end - start < 9 && ['--', '[CDATA[', 'DOCTYPE'].some((known) => known.startsWith(head)))
            return -1;
        throw new fault/* FormatFault */._('SYNTAX', 'a "<!" declaration that does not belong here', start);
    }
    #documentType(start, end) {
        let quote = 0;
        for (let p = start; p < end; p++) {
            const c = this.bytes[p];
            if (quote !== 0) {
                if (c === quote)
                    quote = 0;
            }
            else if (c === 34 || c === 39)
                quote = c;
            else if (c === 91)
                throw new fault/* FormatFault */._('ENTITY', 'the DOCTYPE declares entities or markup of its own', p);
            else if (c === xml_parser_GT)
                return p + 1;
        }
        return -1;
    }
    #begin(section, start, end) {
        this.#section = section;
        return this.#skipSection(start, end);
    }
    /** Moves over the section, or as much of it as cannot hold the beginning of its end. It may be longer than any window. */
    #skipSection(start, end) {
        const section = this.#section;
        const at = this.bytes.subarray(start, end).indexOf(section, 0, 'latin1');
        const stop = at < 0 ? Math.max(start, end - section.length + 1) : start + at;
        if (this.#textDepth > 0 && section === ']]>') {
            if (at < 0)
                return start;
            this.content += this.bytes.toString('utf8', start, stop);
        }
        if (at < 0)
            return stop;
        this.#section = '';
        return stop + section.length;
    }
    #onlySpace(from, to) {
        for (let p = from; p < to; p++) {
            if (this.bytes[p] > 32)
                throw new fault/* FormatFault */._(this.#rootClosed ? 'MIXED' : 'SYNTAX', 'text stands outside the document', p);
        }
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/xml-root.js
/**
 * Finds out what kind of XML a report is, without judging whether it is well-formed: the parser does that. Undefined
 * when the text does not begin as XML does. `head`: up to 64 KiB of the content, each byte one character.
 */
function xmlRoot(head) {
    let documentType = '';
    let tag = nextTag(head, 0);
    while (tag?.text.startsWith('!DOCTYPE')) {
        documentType = tag.text.slice('!DOCTYPE'.length);
        tag = nextTag(head, tag.end);
    }
    if (tag === undefined)
        return undefined;
    const name = elementName(tag.text);
    if (name === '')
        return undefined;
    const child = tag.text.endsWith('/') ? undefined : nextTag(head, tag.end);
    return {
        documentType,
        name,
        attributes: tag.text.slice(name.length),
        firstChild: child === undefined ? '' : elementName(child.text),
    };
}
/** The next tag; white space, comments and processing instructions before it are passed over, text is not. */
function nextTag(head, from) {
    let p = from;
    for (;;) {
        while (head.charCodeAt(p) <= 32)
            p++;
        if (head[p] !== '<')
            return undefined;
        const closer = head.startsWith('<!--', p) ? '-->' : head.startsWith('<?', p) ? '?>' : '';
        if (closer === '')
            return { text: head.slice(p + 1, tagEnd(head, p)), end: tagEnd(head, p) + 1 };
        const at = head.indexOf(closer, p + 2);
        if (at < 0)
            return undefined;
        p = at + closer.length;
    }
}
/** The place of the ">" that ends the tag at `from`, not one in quotes or in a DOCTYPE's brackets; or the end of the head. */
function tagEnd(head, from) {
    let closer = '';
    for (let p = from; p < head.length; p++) {
        const c = head[p];
        if (closer !== '') {
            if (c === closer)
                closer = '';
        }
        else if (c === '"' || c === "'")
            closer = c;
        else if (c === '[')
            closer = ']';
        else if (c === '>')
            return p;
    }
    return head.length;
}
function elementName(text) {
    return /^[^\s/<>='"!?]+/.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/coverage-root.js

/**
 * Two formats call their root <coverage>; what they write in it tells them apart, not the tag. Cobertura's DTD gives it
 * rates and <sources> or <packages>, Clover's schema `generated` and a <project>. Undefined: another format altogether
 * (Sonar's generic coverage, NCover).
 */
function coverageRoot(head) {
    const root = xmlRoot(head);
    if (root?.name !== 'coverage')
        return undefined;
    const { attributes, documentType, firstChild } = root;
    if (/\s(?:line-rate|branch-rate|lines-valid|lines-covered)\s*=/.test(attributes) ||
        /coverage-0\d\.dtd/.test(documentType))
        return 'cobertura';
    if (/\s(?:generated|clover)\s*=/.test(attributes))
        return 'clover';
    if (firstChild === 'packages' || firstChild === 'sources')
        return 'cobertura';
    return firstChild === 'project' || firstChild === 'testproject' ? 'clover' : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/timestamp.js
/** Seconds since 1970 reach this number in the year 5138, milliseconds did so in 1973. */
const FIRST_MILLISECOND_STAMP = 1e11;
/**
 * A time since 1970 that some tools write in seconds (PHPUnit, gcovr, coverlet) and others in milliseconds (coverage.py,
 * istanbul, Cobertura), as milliseconds. Undefined when it is absent, 0 or no plain number.
 */
function timestampMs(text) {
    if (text === undefined || !/^\d{1,15}(?:\.\d+)?$/.test(text))
        return undefined;
    const value = Math.floor(Number(text));
    if (value === 0)
        return undefined;
    return value < FIRST_MILLISECOND_STAMP ? value * 1000 : value;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/clover.js





const ELEMENTS = ['coverage', 'testproject', 'file', 'line'];
const ATTRIBUTES = ['generated', 'path', 'name', 'num', 'type', 'count', 'truecount', 'falsecount', 'signature'];
const NAMES = [...ELEMENTS, ...ATTRIBUTES];
const id = (name) => NAMES.indexOf(name) + 1;
const COVERAGE = id('coverage');
const TEST_PROJECT = id('testproject');
const FILE = id('file');
const LINE = id('line');
const clover_NUMBER = id('num');
const TYPE = id('type');
const COUNT = id('count');
/**
 * Clover XML (clover.xsd) as istanbul, PHPUnit, gcovr and OpenClover write it. Lines are the records of type stmt and
 * cond; a method record is a function, not a line. What a cond record counts depends on the tool: with `count`
 * (istanbul), truecount and falsecount are branches of the line taken and not taken; without (OpenClover) they are how
 * often a condition was true and false, two branches. <testproject> is test code, which Clover's own numbers leave out.
 */
const clover = {
    id: 'clover',
    title: 'Clover XML',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    detect: (head) => coverageRoot(head) === 'clover',
    open: (builder) => new XmlParser(NAMES, new CloverHandler(builder)),
};
class CloverHandler {
    #builder;
    #inTests = false;
    #inFile = false;
    #lines = new Map();
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === LINE) {
            if (!this.#inTests)
                this.#line(xml);
        }
        else if (tag === FILE)
            this.#beginFile(xml);
        else if (tag === TEST_PROJECT)
            this.#inTests = true;
        else if (tag === COVERAGE)
            this.#builder.madeAtMs ??= timestampMs(xml.text(id('generated')));
    }
    close(tag, xml) {
        if (tag === FILE)
            this.#endFile(xml);
        else if (tag === TEST_PROJECT)
            this.#inTests = false;
    }
    #beginFile(xml) {
        if (this.#inTests)
            return;
        const path = xml.text(id('path')) || xml.text(id('name'));
        if (path === undefined || path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a file has neither path nor name', xml.offset);
        this.#builder.begin(path);
        this.#lines.clear();
        this.#inFile = true;
    }
    #line(xml) {
        if (!this.#inFile)
            throw new fault/* FormatFault */._('SYNTAX', 'a line stands outside of any file', xml.offset);
        const line = xml.line(clover_NUMBER);
        const count = xml.hits(COUNT);
        const type = xml.initial(TYPE);
        if (count === undefined && type !== 99)
            throw new fault/* FormatFault */._('SYNTAX', `line ${line} has no count`, xml.offset);
        if (line === 0)
            return;
        if (type === 109) {
            this.#builder.function(line, (0,formats_hash/* hashIntegers */.ip)(xml.hash(id('name')), xml.hash(id('signature'))), count ?? 0);
            return;
        }
        let sum = this.#lines.get(line);
        if (sum === undefined) {
            sum = { hits: 0, taken: 0, branches: 0 };
            this.#lines.set(line, sum);
        }
        if (type === 99)
            this.#condition(xml, sum, count);
        else if (count !== undefined && count > sum.hits)
            sum.hits = count;
    }
    #condition(xml, sum, count) {
        const yes = xml.hits(id('truecount')) ?? 0;
        const no = xml.hits(id('falsecount')) ?? 0;
        const hits = count ?? yes + no;
        if (hits > sum.hits)
            sum.hits = hits;
        sum.taken += count === undefined ? (yes > 0 ? 1 : 0) + (no > 0 ? 1 : 0) : yes;
        sum.branches += count === undefined ? 2 : yes + no;
    }
    #endFile(xml) {
        if (!this.#inFile)
            return;
        this.#inFile = false;
        for (const [line, { hits, taken, branches }] of this.#lines) {
            this.#builder.line(line, hits);
            if (branches > 0)
                this.#builder.branchTally(line, taken, branches, xml.offset);
        }
        this.#builder.commit();
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/builder.js + 1 modules
var builder = __nccwpck_require__(7753);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/cobertura.js






const cobertura_ELEMENTS = ['coverage', 'source', 'class', 'method', 'line', 'condition'];
const cobertura_ATTRIBUTES = [
    'timestamp',
    'filename',
    'name',
    'signature',
    'number',
    'hits',
    'branch',
    'condition-coverage',
    'type',
];
const cobertura_NAMES = [...cobertura_ELEMENTS, ...cobertura_ATTRIBUTES];
const cobertura_id = (name) => cobertura_NAMES.indexOf(name) + 1;
/** Also the attribute of <condition>. */
const cobertura_COVERAGE = cobertura_id('coverage');
const SOURCE = cobertura_id('source');
const CLASS = cobertura_id('class');
const METHOD = cobertura_id('method');
const cobertura_LINE = cobertura_id('line');
const CONDITION = cobertura_id('condition');
const cobertura_NUMBER = cobertura_id('number');
const HITS = cobertura_id('hits');
const BRANCH = cobertura_id('branch');
const CONDITION_COVERAGE = cobertura_id('condition-coverage');
const NAME = cobertura_id('name');
const SIGNATURE = cobertura_id('signature');
/** ASCII */
const cobertura_ZERO = 48;
const OPEN = 40;
const CLOSE = 41;
const MINUS = 45;
const OVER = 47;
/**
 * Cobertura XML (coverage-04.dtd) as coverage.py, coverlet, gcovr, PHPUnit, istanbul, cargo-tarpaulin and Cobertura
 * write it. Only the lines of a class itself count; those below its methods repeat them, and only say which functions
 * were entered. Branches are "50% (1/2)" to a line, without identity. Rates and totals are never used.
 */
const cobertura = {
    id: 'cobertura',
    title: 'Cobertura XML',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    detect: (head) => coverageRoot(head) === 'cobertura',
    open: (builder, runs) => new XmlParser(cobertura_NAMES, new CoberturaHandler(builder), runs),
};
class CoberturaHandler {
    #builder;
    rows = { tables: LINE_ROW, plan, take: (rows) => this.#takeRows(rows) };
    /** Of the classes being read; several in a row may share it. */
    #path = '';
    #inClass = false;
    #inMethod = false;
    #classId = 0;
    #methodId = 0;
    /** First line of the method, 0 before it. */
    #methodLine = 0;
    #methodHits = 0;
    /** The branch line that has no condition-coverage, whose conditions are being added up; 0: none. */
    #openLine = 0;
    #openCovered = 0;
    #openTotal = 0;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === cobertura_LINE)
            this.#line(xml);
        else if (tag === METHOD)
            this.#beginMethod(xml);
        else if (tag === CLASS)
            this.#beginClass(xml);
        else if (tag === CONDITION)
            this.#condition(xml);
        else if (tag === SOURCE)
            xml.wantText();
        else if (tag === cobertura_COVERAGE)
            this.#builder.madeAtMs ??= timestampMs(xml.text(cobertura_id('timestamp')));
    }
    close(tag, xml) {
        if (tag === cobertura_LINE) {
            if (this.#openLine > 0)
                this.#endConditions(xml);
        }
        else if (tag === METHOD)
            this.#endMethod();
        else if (tag === CLASS)
            this.#inClass = false;
        else if (tag === SOURCE)
            this.#endSource(xml.content.trim());
        else if (tag === cobertura_COVERAGE && this.#path !== '')
            this.#builder.commit();
    }
    #endSource(root) {
        if (root !== '')
            this.#builder.roots.push(root);
    }
    #beginClass(xml) {
        const path = xml.text(cobertura_id('filename'));
        if (path === undefined || path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a class names no file', xml.offset);
        this.#inClass = true;
        this.#classId = xml.hash(NAME);
        if (path === this.#path)
            return;
        // A commit costs as much as some hundred lines: partial, inner and lambda classes of one file follow each other.
        if (this.#path !== '')
            this.#builder.commit();
        this.#path = path;
        this.#builder.begin(path);
    }
    #beginMethod(xml) {
        this.#inMethod = true;
        this.#methodId = (0,formats_hash/* hashIntegers */.ip)(this.#classId, xml.hash(NAME), xml.hash(SIGNATURE));
        this.#methodLine = 0;
        this.#methodHits = 0;
    }
    /** A method without lines (generated by a compiler, or PHPUnit's guess) has no place in the file, and is left out. */
    #endMethod() {
        this.#inMethod = false;
        if (this.#methodLine > 0)
            this.#builder.function(this.#methodLine, this.#methodId, this.#methodHits);
    }
    #line(xml) {
        if (!this.#inClass)
            throw new fault/* FormatFault */._('SYNTAX', 'a line stands outside of any class', xml.offset);
        const line = xml.line(cobertura_NUMBER);
        const hits = xml.hits(HITS);
        if (hits === undefined)
            throw new fault/* FormatFault */._('SYNTAX', `line ${line} has no hits`, xml.offset);
        if (this.#counts(line, hits) && isBranch(xml))
            this.#branches(xml, line);
    }
    /** Takes a line of a class or method; whether its branches count. */
    #counts(line, hits) {
        // Line 0 is code without a place of its own.
        if (line === 0)
            return false;
        if (this.#inMethod) {
            if (this.#methodLine === 0)
                this.#methodLine = line;
            if (hits > this.#methodHits)
                this.#methodHits = hits;
            return false;
        }
        this.#builder.line(line, hits);
        return true;
    }
    /** Lines without content, as many as follow each other. */
    #takeRows(rows) {
        const { cells } = rows;
        const [from, to] = [rows.first(0), rows.end(0)];
        if (!this.#inClass)
            throw new fault/* FormatFault */._('SYNTAX', 'a line stands outside of any class', 0);
        if (this.#inMethod) {
            for (let at = from; at < to; at += 2)
                this.#counts(cells[at], cells[at + 1]);
            return;
        }
        this.#builder.lines.append(cells, from, to, rows.ascends, rows.bits);
        const end = rows.end(1);
        for (let at = rows.first(1); at < end; at += 3) {
            const line = cells[at];
            if (line > 0)
                this.#builder.branchTally(line, cells[at + 1], cells[at + 2], 0);
        }
    }
    /** condition-coverage="50% (1/2)" */
    #branches(xml, line) {
        const start = xml.valueStart(CONDITION_COVERAGE);
        const end = start < 0 ? start : xml.valueEnd(CONDITION_COVERAGE);
        const bytes = xml.bytes;
        let p = start;
        while (p < end && bytes[p] !== OPEN)
            p++;
        if (p >= end) {
            this.#openLine = line;
            this.#openCovered = 0;
            this.#openTotal = 0;
            return;
        }
        const from = ++p;
        let covered = 0;
        while (p < end && bytes[p] >= cobertura_ZERO && bytes[p] <= 57)
            covered = covered * 10 + bytes[p++] - cobertura_ZERO;
        const over = p;
        let total = 0;
        if (bytes[p++] === OVER)
            while (p < end && bytes[p] >= cobertura_ZERO && bytes[p] <= 57)
                total = total * 10 + bytes[p++] - cobertura_ZERO;
        if (over === from || p < over + 2 || p !== end - 1 || bytes[p] !== CLOSE) {
            const text = bytes.toString('latin1', start, Math.min(end, start + 40));
            throw new fault/* FormatFault */._(bytes.includes(MINUS, from) && text.includes('-') ? 'HITS-NEGATIVE' : 'SYNTAX', `"${text}" is no condition-coverage`, start);
        }
        this.#builder.branchTally(line, covered, total, start);
    }
    /** A jump has two ways, of a switch the number of ways is not told: it is one, taken when all were. */
    #condition(xml) {
        if (this.#openLine === 0)
            return;
        const ways = xml.initial(cobertura_id('type')) === 106 ? 2 : 1;
        const percent = Number.parseFloat(xml.text(cobertura_COVERAGE) ?? '');
        this.#openTotal += ways;
        if (percent > 0)
            this.#openCovered += Math.floor((ways * Math.min(percent, 100)) / 100);
    }
    #endConditions(xml) {
        if (this.#openTotal > 0)
            this.#builder.branchTally(this.#openLine, this.#openCovered, this.#openTotal, xml.offset);
        this.#openLine = 0;
    }
}
/** branch="true", or True as coverlet writes it. */
function isBranch(xml) {
    const flag = xml.initial(BRANCH);
    return flag === 116 || flag === 84;
}
/** Tables: number and hits of lines; number, covered and all branches of those that have any. */
const LINE_ROW = [2, 3];
function plan(tag, xml, numbers) {
    if (tag !== cobertura_LINE)
        return undefined;
    const [number, hits] = [numbers.whole(xml, cobertura_NUMBER), numbers.whole(xml, HITS)];
    if (number < 0 || hits < 0 || numbers.last(xml, BRANCH) >= 0)
        return undefined;
    const tally = isBranch(xml) ? xml.text(CONDITION_COVERAGE) : undefined;
    const places = [{ table: 0, cell: 0 }];
    const plan = new Map([[hits, { places: [{ table: 0, cell: 1 }] }]]);
    if (tally !== undefined) {
        // "50% (1/2)": the numbers in the parentheses are the last two.
        if (!/^[^(&]*\(\d+\/\d+\)$/.test(tally))
            return undefined;
        const total = numbers.last(xml, CONDITION_COVERAGE);
        places.push({ table: 1, cell: 0 });
        plan.set(total - 1, { places: [{ table: 1, cell: 1 }] });
        plan.set(total, { places: [{ table: 1, cell: 2 }] });
    }
    return plan.set(number, { places, largest: builder/* LAST_LINE */.s });
}

// EXTERNAL MODULE: ./build/js/shared/formats/json-parser.js + 2 modules
var json_parser = __nccwpck_require__(2990);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-walker.js

/**
 * A JsonParser that goes down into the objects and arrays a format names and hands over their members one at a time, so
 * that a unit is one small value however deep the report nests it.
 */
class JsonWalker extends json_parser/* JsonParser */.S {
    #levels = [];
    /** A container has ended. */
    leave(_tag) {
        // Most formats do not mind.
    }
    unit() {
        const { json } = this;
        const level = this.#levels.at(-1);
        if (level !== undefined) {
            const more = level.isObject
                ? level.isFresh
                    ? json.enter()
                    : json.again()
                : level.isFresh
                    ? json.enterArray()
                    : json.againArray();
            if (!more) {
                this.#levels.pop();
                this.leave(level.tag);
                return this.#levels.length > 0;
            }
        }
        const tag = this.value(level?.tag ?? 0);
        const isObject = tag > 0 && json.peek() === 123;
        if (level !== undefined)
            level.isFresh = false;
        if (tag > 0)
            this.#levels.push({ tag, isObject, isFresh: true });
        return this.#levels.length > 0;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/coverage-py.js



const coverage_py_NAMES = [
    'files',
    'executed_lines',
    'missing_lines',
    'executed_branches',
    'missing_branches',
    'functions',
    'start_line',
];
const [FILES, EXECUTED_LINES, MISSING_LINES, EXECUTED_BRANCHES, MISSING_BRANCHES, FUNCTIONS, START_LINE] = coverage_py_NAMES.map((_, i) => i + 1);
const [TOP, IN_FILES] = [1, 2];
/**
 * `coverage json` of coverage.py 5 and later. What coverage.py calls statements are its lines, so statements are not
 * carried twice. A branch is a jump from a line to another (below zero: out of the function); it is known by its target.
 * Functions are the regions of format 3 with a name ("" is the module) and something to run. The timestamp has no time
 * zone and is not used.
 */
const coveragePy = {
    id: 'coverage-py',
    title: 'coverage.py JSON',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    detect: (head) => /^\s*\{/.test(head) &&
        (/"executed_lines"\s*:\s*\[/.test(head) || /"meta"\s*:\s*\{[^{}]*"branch_coverage"\s*:/.test(head)) &&
        !/"gcc_version"/.test(head),
    open: (builder) => new CoveragePyParser(builder),
};
class CoveragePyParser extends JsonWalker {
    #builder;
    #hasFiles = false;
    constructor(builder) {
        super(coverage_py_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return TOP;
        if (tag === TOP) {
            if (json.key === FILES) {
                this.#hasFiles = true;
                return IN_FILES;
            }
            json.skip();
        }
        else
            this.#file(json.keyText());
        return 0;
    }
    undo() {
        this.#builder.abort();
    }
    leave(tag) {
        if (tag === TOP && !this.#hasFiles)
            throw new fault/* FormatFault */._('SYNTAX', 'the report has no "files"', this.json.p);
    }
    #file(path) {
        const { json } = this;
        const builder = this.#builder;
        let [executed, missing] = [false, false];
        builder.begin(path);
        if (json.enter()) {
            do {
                switch (json.key) {
                    case EXECUTED_LINES:
                        executed = true;
                        this.#lines(1);
                        break;
                    case MISSING_LINES:
                        missing = true;
                        this.#lines(0);
                        break;
                    case EXECUTED_BRANCHES:
                        this.#branches(1);
                        break;
                    case MISSING_BRANCHES:
                        this.#branches(0);
                        break;
                    case FUNCTIONS:
                        this.#functions();
                        break;
                    default:
                        json.skip();
                }
            } while (json.again());
        }
        if (!executed || !missing)
            throw new fault/* FormatFault */._('SYNTAX', 'the entry of a file lacks executed_lines or missing_lines', json.p);
        builder.commit();
    }
    #lines(hits) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do
            this.#builder.line(this.#line(), hits);
        while (json.againArray());
    }
    #line() {
        const line = this.json.line();
        if (line < 1)
            throw new fault/* FormatFault */._('LINE-RANGE', 'a line has the number 0', this.json.p);
        return line;
    }
    #branches(hits) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            if (!json.enterArray())
                throw new fault/* FormatFault */._('SYNTAX', 'a branch is no pair of lines', json.p);
            const line = this.#line();
            if (!json.againArray())
                throw new fault/* FormatFault */._('SYNTAX', 'a branch is no pair of lines', json.p);
            this.#builder.branch(line, (0,formats_hash/* hashIntegers */.ip)(json.integer()), hits);
            if (json.againArray())
                throw new fault/* FormatFault */._('SYNTAX', 'a branch is no pair of lines', json.p);
        } while (json.againArray());
    }
    #functions() {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            const name = json.keyText();
            let [first, executed, start] = [0, false, 0];
            if (json.enter()) {
                do {
                    if (json.key === EXECUTED_LINES || json.key === MISSING_LINES) {
                        const isExecuted = json.key === EXECUTED_LINES;
                        const line = this.#firstLine();
                        if (line > 0 && (first === 0 || line < first))
                            first = line;
                        if (line > 0 && isExecuted)
                            executed = true;
                    }
                    else if (json.key === START_LINE)
                        start = json.line();
                    else
                        json.skip();
                } while (json.again());
            }
            // A function without any line is only a docstring, or excluded.
            if (name !== '' && first > 0)
                this.#builder.function(start > 0 ? start : first, (0,formats_hash/* hashText */.qj)(name), executed ? 1 : 0);
        } while (json.again());
    }
    /** The smallest of a list of lines, or 0. */
    #firstLine() {
        const { json } = this;
        let first = 0;
        if (!json.enterArray())
            return first;
        do {
            const line = this.#line();
            if (first === 0 || line < first)
                first = line;
        } while (json.againArray());
        return first;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/gcov.js



const gcov_NAMES = [
    'current_working_directory',
    'files',
    'file',
    'lines',
    'functions',
    'line_number',
    'count',
    'branches',
    'name',
    'demangled_name',
    'start_line',
    'execution_count',
];
const [CWD, gcov_FILES, gcov_FILE, LINES, gcov_FUNCTIONS, LINE_NUMBER, gcov_COUNT, BRANCHES, gcov_NAME, DEMANGLED_NAME, gcov_START_LINE, EXECUTION_COUNT,] = gcov_NAMES.map((_, i) => i + 1);
/**
 * `gcov --json-format` (gcc 9 and later), one document or several behind each other, as `gcov --stdout` prints them. A
 * line has one record for every function it is in (template instances, lambdas): counts add, branches are known by
 * their place in the line's list. Relative paths start at `current_working_directory`.
 */
const gcov = {
    id: 'gcov',
    title: 'gcov JSON',
    carries: { branches: 'if-any', functions: 'always', statements: 'never' },
    detect: (head) => /^\s*\{/.test(head) && (/"gcc_version"\s*:\s*"/.test(head) || /"unexecuted_block"\s*:/.test(head)),
    open: (builder) => new GcovParser(builder),
};
class GcovParser extends json_parser/* JsonParser */.S {
    #builder;
    constructor(builder) {
        super(gcov_NAMES, 'many');
        this.#builder = builder;
    }
    /** One document: the folder its paths start at may be named behind them, so it is looked for first. */
    unit() {
        const { json } = this;
        const start = json.p;
        const folder = this.#folder();
        const end = json.p;
        json.p = start;
        this.#document(this.#prefix(folder));
        json.p = end;
        return false;
    }
    undo() {
        this.#builder.abort();
    }
    #folder() {
        const { json } = this;
        let [folder, hasFiles] = ['', false];
        if (json.enter()) {
            do {
                if (json.key === CWD)
                    folder = json.string();
                else {
                    if (json.key === gcov_FILES)
                        hasFiles = true;
                    json.skip();
                }
            } while (json.again());
        }
        if (!hasFiles)
            throw new fault/* FormatFault */._('SYNTAX', 'a gcov document has no "files"', json.p);
        return folder;
    }
    /** What to put before relative paths: nothing as long as all documents were made in one folder, which is then a root. */
    #prefix(folder) {
        const { roots } = this.#builder;
        if (folder === '' || roots[0] === folder)
            return '';
        if (roots.length > 0)
            return `${folder}/`;
        roots.push(folder);
        return '';
    }
    #document(prefix) {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            if (json.key !== gcov_FILES)
                json.skip();
            else if (json.enterArray()) {
                do
                    this.#file(prefix);
                while (json.againArray());
            }
        } while (json.again());
    }
    #file(prefix) {
        const { json } = this;
        let path = '';
        this.#builder.begin('');
        if (json.enter()) {
            do {
                if (json.key === gcov_FILE)
                    path = json.string();
                else if (json.key === LINES)
                    this.#each(() => this.#line());
                else if (json.key === gcov_FUNCTIONS)
                    this.#each(() => this.#function());
                else
                    json.skip();
            } while (json.again());
        }
        if (path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a file has no name', json.p);
        this.#builder.rename(/^(?:[/\\]|[A-Za-z]:)/.test(path) ? path : `${prefix}${path}`);
        this.#builder.commit();
    }
    #each(read) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do
            read();
        while (json.againArray());
    }
    #line() {
        const { json } = this;
        let [line, hits] = [-1, -1];
        const branches = [];
        if (json.enter()) {
            do {
                if (json.key === LINE_NUMBER)
                    line = json.line();
                else if (json.key === gcov_COUNT)
                    hits = json.hits();
                else if (json.key === BRANCHES)
                    this.#each(() => branches.push(this.#branch()));
                else
                    json.skip();
            } while (json.again());
        }
        if (line < 0 || hits < 0)
            throw new fault/* FormatFault */._('SYNTAX', 'a line has no number or no count', json.p);
        // gcc puts code without a place of its own (static initialisers) on line 0: no source line to show.
        if (line === 0)
            return;
        this.#builder.line(line, hits);
        for (const [place, count] of branches.entries())
            this.#builder.branch(line, place, count);
    }
    #branch() {
        const { json } = this;
        let count = -1;
        if (json.enter()) {
            do {
                if (json.key === gcov_COUNT)
                    count = json.hits();
                else
                    json.skip();
            } while (json.again());
        }
        if (count < 0)
            throw new fault/* FormatFault */._('SYNTAX', 'a branch has no count', json.p);
        return count;
    }
    #function() {
        const { json } = this;
        let [name, demangled, line, hits] = ['', '', -1, -1];
        if (json.enter()) {
            do {
                if (json.key === DEMANGLED_NAME)
                    demangled = json.string();
                else if (json.key === gcov_NAME)
                    name = json.string();
                else if (json.key === gcov_START_LINE)
                    line = json.line();
                else if (json.key === EXECUTION_COUNT)
                    hits = json.hits();
                else
                    json.skip();
            } while (json.again());
        }
        if (line < 0 || hits < 0)
            throw new fault/* FormatFault */._('SYNTAX', 'a function has no line or no count', json.p);
        if (line > 0)
            this.#builder.function(line, (0,formats_hash/* hashText */.qj)(demangled === '' ? name : demangled), hits);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/rows.js
var rows = __nccwpck_require__(7931);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/gocover-blocks.js

const MOST_HITS = 0xffffffff;
const CELLS = 5;
const MOST_COMPARED = 32;
const NONE = new Uint32Array(0);
/** Blocks of one file: [start line, end line, id of the position, statements, count] … */
class GoBlocks {
    cells = new Uint32Array(CELLS * 64);
    length = 0;
    /** Behind the last of them. */
    endLine = 0;
    endColumn = 0;
    #lastStart = 0;
    /** Start lines do not descend. */
    #sorted = true;
    /** Where the block stands that comes next if the file is told again, as each test binary does. */
    #again = 0;
    reach(line, column) {
        if (line < this.endLine || (line === this.endLine && column <= this.endColumn))
            return;
        this.endLine = line;
        this.endColumn = column;
    }
    push(start, end, id, statements, count) {
        if (start < this.#lastStart)
            this.#again = 0;
        this.#lastStart = start;
        const hits = count < MOST_HITS ? count : MOST_HITS;
        const { cells, length } = this;
        const again = this.#again;
        if (again < length) {
            if (cells[again] === start && cells[again + 1] === end && cells[again + 2] === id) {
                this.#add(again, statements, hits);
                this.#again = again + CELLS;
                return;
            }
            this.#sorted = false;
        }
        else
            this.#again = length + CELLS;
        this.#append(start, end, id, statements, hits);
    }
    #append(start, end, id, statements, hits) {
        const { length } = this;
        if (length === this.cells.length) {
            const larger = new Uint32Array(this.cells.length * 2);
            larger.set(this.cells);
            this.cells = larger;
        }
        const { cells } = this;
        if (length > 0 && start < cells[length - CELLS])
            this.#sorted = false;
        cells[length] = start;
        cells[length + 1] = end;
        cells[length + 2] = id;
        cells[length + 3] = statements;
        cells[length + 4] = hits;
        this.length = length + CELLS;
    }
    /** The same block once more. */
    #add(at, statements, hits) {
        const { cells } = this;
        cells[at + 4] = (0,rows/* addHits */.oI)(cells[at + 4], hits);
        // Equal in all that was made from one source; otherwise the larger, whatever the order.
        if (statements > cells[at + 3])
            cells[at + 3] = statements;
    }
    /** One block of each position, by place; the others' counts added. */
    merge() {
        if (!this.#sorted)
            this.#sort();
        const { cells } = this;
        const end = this.length;
        this.length = 0;
        let group = 0;
        // Lines with many blocks (generated code on one line) must not take quadratic time.
        const byId = new Map();
        for (let at = 0; at < end; at += CELLS) {
            if (this.length > 0 && cells[this.length - CELLS] !== cells[at]) {
                group = this.length;
                if (byId.size > 0)
                    byId.clear();
            }
            const id = cells[at + 2];
            const many = this.length - group > CELLS * MOST_COMPARED;
            if (many && byId.size === 0)
                for (let one = group; one < this.length; one += CELLS)
                    byId.set(cells[one + 2], one);
            const same = many ? (byId.get(id) ?? -1) : this.#find(id, group);
            if (same >= 0)
                this.#add(same, cells[at + 3], cells[at + 4]);
            else {
                if (many)
                    byId.set(id, this.length);
                if (at !== this.length)
                    cells.copyWithin(this.length, at, at + CELLS);
                this.length += CELLS;
            }
        }
    }
    /** By start line; those of one line stay in order. */
    #sort() {
        const old = this.cells.slice(0, this.length);
        const rows = old.length / CELLS;
        // Plain numbers as keys: start line (24 bits) and row (fewer than 2^29).
        const keys = new Float64Array(rows);
        for (let row = 0; row < rows; row++)
            keys[row] = old[row * CELLS] * 0x20000000 + row;
        keys.sort();
        for (let row = 0; row < rows; row++) {
            const from = (keys[row] % 0x20000000) * CELLS;
            for (let cell = 0; cell < CELLS; cell++)
                this.cells[row * CELLS + cell] = old[from + cell];
        }
    }
    /** The block of this position among those that start on one line, from `group` on; -1. */
    #find(id, group) {
        for (let at = group; at < this.length; at += CELLS)
            if (this.cells[at + 2] === id)
                return at;
        return -1;
    }
    clear() {
        this.cells = NONE;
        this.length = 0;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/gocover.js





const NEWLINE = 10;
const gocover_ZERO = 48;
/** Lines that all blocks of a report may span together: far above any real one, far below what would take minutes. */
const MOST_SPANNED_LINES = 1 << 26;
/** A block has no branches inside: even generated ones are far below this. */
const MOST_STATEMENTS = 0xffffff;
const gocover_MOST_HITS = 0xffffffff;
/**
 * Go cover profile (`go test -coverprofile`, `go tool covdata textfmt`): FILE:line.col,line.col statements count, read
 * from the right because a file name may hold anything. Blocks of one position are one block (-coverpkg writes each
 * once per test binary): counts add, or with mode set, or. Statements are weighted as `go tool cover` does; a line has
 * the largest count of the blocks that span it, and a last line that only holds the closing brace is no code.
 */
const gocover = {
    id: 'gocover',
    title: 'Go cover profile',
    carries: { branches: 'never', functions: 'never', statements: 'always' },
    detect: (head) => /^mode: (?:set|count|atomic)\r?\n/.test(head),
    open: (builder, runs) => new GoCoverParser(builder, runs),
};
/** A row of a block: its numbers in the order in which they are written. */
const BLOCK_CELLS = 6;
const BLOCK = [builder/* LAST_LINE */.s, undefined, builder/* LAST_LINE */.s, undefined, MOST_STATEMENTS, undefined].map((largest, cell) => ({ places: [{ table: 0, cell }], ...(largest === undefined ? {} : { largest }) }));
const SEPARATORS = ['.', ',', '.', ' ', ' '].map((text) => Buffer.from(text));
class GoCoverParser {
    #builder;
    #files = new Map();
    #path = Buffer.alloc(0);
    #blocks = new GoBlocks();
    #adds = false;
    #bytes = Buffer.alloc(0);
    #p = 0;
    #stop = 0;
    #spanned = 0;
    /** Of the file that is being flushed; all 0 in between. */
    #lines = new Uint32Array(4096);
    #runs;
    #mayRun = false;
    constructor(builder, runs) {
        this.#builder = builder;
        this.#runs = runs;
        runs?.reset([BLOCK_CELLS]);
    }
    consume(bytes, end, last) {
        this.#bytes = bytes;
        const limit = end === 0 ? 0 : bytes.lastIndexOf(NEWLINE, end - 1) + 1;
        if (last && limit < end)
            throw new fault/* FormatFault */._('TRUNCATED', 'the last line has no end', limit);
        this.#mayRun = this.#runs?.holds(bytes) === true;
        let p = 0;
        while (p < limit) {
            const after = this.#mayRun ? this.#blocksOfFile(p, limit) : p;
            if (after > p) {
                p = after;
                continue;
            }
            const newline = bytes.indexOf(NEWLINE, p);
            const stop = newline > p && bytes[newline - 1] === 13 ? newline - 1 : newline;
            if (stop > p)
                this.#line(p, stop);
            p = newline + 1;
        }
        if (last) {
            for (const [path, blocks] of this.#files)
                this.#flush(path, blocks, end);
            const { endLine: line, endColumn: column } = this.#blocks;
            if (this.#path.length > 0)
                this.#builder.endsAt = { path: this.#path.toString('utf8'), line, column };
        }
        return limit;
    }
    #line(start, stop) {
        const bytes = this.#bytes;
        if (bytes[start] === 109 && bytes[start + 4] === 58 && bytes[start + 5] === 32) {
            const mode = bytes.toString('latin1', start + 6, stop);
            if (mode !== 'set' && mode !== 'count' && mode !== 'atomic')
                throw new fault/* FormatFault */._('SYNTAX', `"${mode.slice(0, 20)}" is no mode`, start);
            this.#adds = mode !== 'set';
            return;
        }
        this.#p = stop;
        this.#stop = stop;
        const count = this.#number(start, 32, true);
        const statements = this.#number(start, 32, false);
        const endColumn = this.#number(start, 46, false);
        const endLine = this.#number(start, 44, false);
        const startColumn = this.#number(start, 46, false);
        const startLine = this.#number(start, 58, false);
        if (startLine < 1 || startLine > builder/* LAST_LINE */.s || endLine > builder/* LAST_LINE */.s || endLine < startLine)
            (0,integers/* lineOfText */.$)(`${startLine}-${endLine}`, start);
        if (statements > MOST_STATEMENTS)
            this.#fault(start);
        const pathEnd = this.#p;
        if (pathEnd <= start)
            this.#fault(start);
        if (!this.#samePath(start, pathEnd))
            this.#turnTo(start, pathEnd);
        this.#block(startLine, startColumn, endLine, endColumn, statements, count);
    }
    /** As many of the blocks of this file as follow each other and are plain. */
    #blocksOfFile(start, limit) {
        const runs = this.#runs;
        const after = runs.read(start, limit, false);
        if (after === start)
            return start;
        const { cells } = runs;
        const [first, end] = [runs.first(0), runs.end(0)];
        for (let at = first; at < end; at += BLOCK_CELLS) {
            const [startLine, endLine] = [cells[at], cells[at + 2]];
            if (startLine < 1 || endLine < startLine) {
                let line = start;
                for (let row = (at - first) / BLOCK_CELLS; row > 0; row--)
                    line = this.#bytes.indexOf(NEWLINE, line) + 1;
                (0,integers/* lineOfText */.$)(`${startLine}-${endLine}`, line);
            }
            this.#block(startLine, cells[at + 1], endLine, cells[at + 3], cells[at + 4], cells[at + 5]);
        }
        runs.clear();
        return after;
    }
    #block(startLine, startColumn, endLine, endColumn, statements, count) {
        this.#blocks.reach(endLine, endColumn);
        const onlyBrace = endColumn <= 2 && endLine > startLine;
        this.#blocks.push(startLine, onlyBrace ? endLine - 1 : endLine, (0,formats_hash/* hashIntegers */.ip)(startColumn, endLine, endColumn), statements, this.#adds ? count : Math.min(count, 1));
    }
    /** The digits before `this.#p`, which `separator` must precede; `#p` moves onto the separator. */
    #number(start, separator, isCount) {
        const bytes = this.#bytes;
        const stop = this.#p;
        let p = stop - 1;
        let value = 0;
        let scale = 1;
        while (p > start) {
            const digit = bytes[p] - gocover_ZERO;
            if (digit < 0 || digit > 9)
                break;
            value += digit * scale;
            scale *= 10;
            p--;
        }
        if (isCount && (bytes[p] !== separator || stop - p > 16)) {
            this.#refuseForeign(start, stop);
            while (p > start && bytes[p] !== separator)
                p--;
            value = (0,integers/* hitsOfText */.F)(bytes.toString('latin1', p + 1, stop), p + 1);
        }
        if (bytes[p] !== separator || p + 1 === stop || stop - p > 21)
            this.#fault(start);
        this.#p = p;
        return value;
    }
    #fault(start) {
        this.#refuseForeign(start, this.#stop);
        const text = this.#bytes.toString('latin1', start, Math.min(this.#stop, start + 60));
        throw new fault/* FormatFault */._('SYNTAX', `"${text}" is no line of a cover profile`, start);
    }
    #refuseForeign(start, stop) {
        const text = this.#bytes.toString('latin1', start, Math.min(stop, start + 60));
        if (/^(?:<\?xml|<[a-z]|[{[]|TN:|SF:)/.test(text))
            throw new fault/* FormatFault */._('MIXED', `another format begins at "${text}"`, start);
    }
    #samePath(start, end) {
        const path = this.#path;
        if (path.length !== end - start)
            return false;
        for (let i = path.length - 1; i >= 0; i--)
            if (path[i] !== this.#bytes[start + i])
                return false;
        return true;
    }
    #turnTo(start, end) {
        this.#path = Buffer.from(this.#bytes.subarray(start, end));
        const path = this.#path.toString('utf8');
        const known = this.#files.get(path);
        this.#blocks = known ?? new GoBlocks();
        if (known === undefined)
            this.#files.set(path, this.#blocks);
        if (!this.#mayRun)
            return;
        const bytes = this.#bytes;
        const lineEnd = bytes.subarray(this.#stop, bytes.indexOf(NEWLINE, this.#stop) + 1);
        this.#runs?.unlearn();
        this.#runs?.learn({ texts: [bytes.subarray(start, end + 1), ...SEPARATORS, lineEnd], numbers: BLOCK });
    }
    #flush(path, blocks, offset) {
        blocks.merge();
        const { cells, length } = blocks;
        let last = 0;
        for (let at = 0; at < length; at += 5)
            if (cells[at + 1] > last)
                last = cells[at + 1];
        this.#spend(last, offset);
        // The largest count of each line, plus 1; 0: no block spans it.
        if (this.#lines.length <= last)
            this.#lines = new Uint32Array(2 * (last + 1));
        const lines = this.#lines;
        this.#builder.begin(path);
        for (let at = 0; at < length; at += 5) {
            const [start, end, count] = [cells[at], cells[at + 1], cells[at + 4]];
            this.#spend(end - start + 1, offset);
            const most = Math.min(count + 1, gocover_MOST_HITS);
            for (let line = start; line <= end; line++)
                if (lines[line] < most)
                    lines[line] = most;
            // A block without statements (an empty function) is a place that runs, but nothing to count.
            if (cells[at + 3] > 0)
                this.#builder.statement(start, cells[at + 2], count, cells[at + 3]);
        }
        for (let line = 1; line <= last; line++) {
            const most = lines[line];
            if (most === 0)
                continue;
            lines[line] = 0;
            this.#builder.line(line, most === gocover_MOST_HITS ? most : most - 1);
        }
        this.#builder.commit();
        blocks.clear();
    }
    #spend(lines, offset) {
        this.#spanned += lines;
        if (this.#spanned > MOST_SPANNED_LINES)
            throw new fault/* FormatFault */._('LINE-RANGE', 'its blocks span more lines than any program has', offset);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-document.js
var istanbul_document = __nccwpck_require__(7644);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-identity.js
var istanbul_identity = __nccwpck_require__(3591);
// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-place.js
var istanbul_place = __nccwpck_require__(7822);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul-slots.js
/**
 * Gives the ids of a file's statements, functions or branches ("0", "1", … as tools write them, or any other text) small
 * numbers in the order in which they are first named: by the map (`statementMap`) or by the counters (`s`), whichever
 * the report writes first.
 */
class IstanbulSlots {
    length = 0;
    #first = 0;
    #named;
    clear() {
        this.length = 0;
        this.#named = undefined;
    }
    /** On to the member whose slot follows `slot`, when it stands next in the usual spelling; else nothing is consumed. */
    follows(slot, json) {
        if (this.#named !== undefined || !json.againNumber(this.#first + slot + 1))
            return false;
        if (slot + 1 === this.length)
            this.length++;
        return true;
    }
    /** The slot of the member that the cursor is on; a new one is `length` before the call. */
    of(json) {
        if (this.#named === undefined) {
            const id = json.keyNumber();
            if (this.length === 0 && id >= 0)
                this.#first = id;
            const slot = id - this.#first;
            if (id >= 0 && slot >= 0 && slot <= this.length) {
                if (slot === this.length)
                    this.length++;
                return slot;
            }
            this.#named = new Map(Array.from({ length: this.length }, (_, i) => [String(this.#first + i), i]));
        }
        const name = json.keyText();
        const known = this.#named.get(name);
        if (known !== undefined)
            return known;
        this.#named.set(name, this.length);
        return this.length++;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul-tables.js




const UNSEEN = -1;
/** What a file's entry says of its statements or functions: where (from the map) and how often (from the counters). */
class IstanbulTable {
    slots = new IstanbulSlots();
    json;
    #lines = new Uint32Array(1024);
    #ids = new Uint32Array(1024);
    #hits = new Float64Array(1024);
    #mapped = 0;
    #counted = 0;
    constructor(json) {
        this.json = json;
    }
    clear() {
        this.slots.clear();
        this.#mapped = 0;
        this.#counted = 0;
    }
    /** Into the object at the cursor; the slot of its first member, or -1. */
    first() {
        return this.json.enter() ? this.#slot() : -1;
    }
    /** On to the next member; its slot, or -1. */
    next(slot) {
        const known = this.slots.length;
        if (this.slots.follows(slot, this.json)) {
            if (slot + 1 === known)
                this.#open(known);
            return slot + 1;
        }
        return this.json.again() ? this.#slot() : -1;
    }
    #slot() {
        const known = this.slots.length;
        const slot = this.slots.of(this.json);
        if (slot === known)
            this.#open(slot);
        return slot;
    }
    #open(slot) {
        if (slot === this.#lines.length)
            this.grow();
        this.#lines[slot] = 0;
        this.#hits[slot] = UNSEEN;
    }
    /** `slot` stands on `line` and is `id` there. Throws FormatFault LINE-RANGE or SYNTAX. */
    place(slot, line, id) {
        if (line < 1 || line > builder/* LAST_LINE */.s)
            throw new fault/* FormatFault */._('LINE-RANGE', 'a place has no line, or one outside 1 … 16 777 215', this.json.p);
        if (this.#lines[slot] !== 0)
            this.#twice();
        this.#lines[slot] = line;
        this.#ids[slot] = id;
        this.#mapped++;
    }
    /** `slot` was hit that often (or, for branches, has its counters there). */
    count(slot, hits) {
        if (this.#hits[slot] !== UNSEEN)
            this.#twice();
        this.#hits[slot] = hits;
        this.#counted++;
    }
    lineOf(slot) {
        return this.#lines[slot];
    }
    idOf(slot) {
        return this.#ids[slot];
    }
    hitsOf(slot) {
        return this.#hits[slot];
    }
    get length() {
        return this.slots.length;
    }
    /** Refuses a file whose map and counters do not name the same ids. */
    require(map, counters) {
        if (this.#mapped === this.length && this.#counted === this.length)
            return;
        throw new fault/* FormatFault */._('SYNTAX', `"${map}" and "${counters}" of a file do not name the same entries`, this.json.p);
    }
    grow() {
        this.#lines = twiceAsLong(this.#lines);
        this.#ids = twiceAsLong(this.#ids);
        const hits = new Float64Array(this.#hits.length * 2);
        hits.set(this.#hits);
        this.#hits = hits;
    }
    #twice() {
        throw new fault/* FormatFault */._('SYNTAX', 'an entry of a file is named twice', this.json.p);
    }
}
/** Branches: each slot has as many counters as it has locations. */
class IstanbulBranches extends IstanbulTable {
    #sizes = new Uint32Array(1024);
    #locations = new Uint32Array(1024);
    #counters = new Float64Array(1024);
    #used = 0;
    clear() {
        super.clear();
        this.#used = 0;
    }
    /** Reads the array of counters that the cursor is on. */
    readCounters(slot) {
        const { json } = this;
        const first = this.#used;
        if (json.enterArray()) {
            do {
                if (this.#used === this.#counters.length) {
                    const larger = new Float64Array(this.#counters.length * 2);
                    larger.set(this.#counters);
                    this.#counters = larger;
                }
                this.#counters[this.#used++] = json.hits();
            } while (json.againArray());
        }
        this.count(slot, first);
        this.#sizes[slot] = this.#used - first;
    }
    placeBranch(slot, line, id, locations) {
        this.place(slot, line, id);
        this.#locations[slot] = locations;
    }
    require(map, counters) {
        super.require(map, counters);
        for (let slot = 0; slot < this.length; slot++) {
            if (this.#sizes[slot] < this.#locations[slot]) {
                throw new fault/* FormatFault */._('SYNTAX', `a branch has ${this.#locations[slot]} locations but ${this.#sizes[slot]} counters`, this.json.p);
            }
        }
    }
    /** One entry for every counter; a branch's counters share its line. */
    emit(builder) {
        for (let slot = 0; slot < this.length; slot++) {
            const [line, id, first] = [this.lineOf(slot), this.idOf(slot), this.hitsOf(slot)];
            for (let index = 0; index < this.#sizes[slot]; index++) {
                builder.branch(line, (0,istanbul_identity/* outcomeId */.MM)(id, index), this.#counters[first + index]);
            }
        }
    }
    grow() {
        super.grow();
        this.#sizes = twiceAsLong(this.#sizes);
        this.#locations = twiceAsLong(this.#locations);
    }
}
function twiceAsLong(cells) {
    const larger = new Uint32Array(cells.length * 2);
    larger.set(cells);
    return larger;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/istanbul.js





const istanbul_LINE = 3;
const REQUIRED = [istanbul_document/* KEY */._.statementMap, istanbul_document/* KEY */._.s, istanbul_document/* KEY */._.fnMap, istanbul_document/* KEY */._.f, istanbul_document/* KEY */._.branchMap, istanbul_document/* KEY */._.b];
/**
 * Istanbul's coverage-final.json (nyc, jest, vitest, c8, monocart, Cypress, Playwright plugins): an object of files, each
 * with statementMap/fnMap/branchMap and the counters s/f/b. Also read: one file or the whole wrapped in `{"data": …}`.
 * As in istanbul-lib-coverage, a line is one on which a statement starts and has the most hits of those; branches are
 * the counters in `b`. coverage-summary.json holds totals only and is refused as UNSUPPORTED.
 */
const istanbul = {
    id: 'istanbul',
    title: 'Istanbul JSON (coverage-final.json)',
    carries: { branches: 'always', functions: 'always', statements: 'always' },
    detect: (head) => /^\s*\{/.test(head) &&
        (/"(?:statementMap|fnMap|branchMap)"\s*:/.test(head) ||
            /^\s*\{\s*(?:"data"\s*:\s*\{\s*\}\s*)?\}\s*$/.test(head) ||
            /^\s*\{\s*"total"\s*:\s*\{\s*"[a-z]+"\s*:\s*\{\s*"total"\s*:/.test(head)),
    open: (builder) => new IstanbulParser(builder),
};
class IstanbulParser extends istanbul_document/* IstanbulDocument */.g {
    #builder;
    #place;
    #statements;
    #functions;
    #branches;
    #functionTwins = new istanbul_identity/* TwinFinder */.b_();
    #branchTwins = new istanbul_identity/* TwinFinder */.b_();
    #path = '';
    #isStub = false;
    /** One bit for each member seen, to refuse repeated ones. */
    #seen = 0;
    constructor(builder) {
        super();
        this.#builder = builder;
        builder.keepTwins();
        this.#place = new istanbul_place/* IstanbulPlace */.yh(this.json);
        this.#statements = new IstanbulTable(this.json);
        this.#functions = new IstanbulTable(this.json);
        this.#branches = new IstanbulBranches(this.json);
    }
    file() {
        this.#clear();
        this.#members(true);
        this.#emit();
    }
    undo() {
        this.#clear();
    }
    #clear() {
        this.#path = '';
        this.#isStub = false;
        this.#seen = 0;
        this.#statements.clear();
        this.#functions.clear();
        this.#branches.clear();
        this.#functionTwins.clear();
        this.#branchTwins.clear();
    }
    #members(mayBeWrapped) {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            const key = json.key;
            if (key > istanbul_place/* PLACE_NAMES */.TI.length) {
                if ((this.#seen & (1 << key)) !== 0)
                    throw new fault/* FormatFault */._('SYNTAX', 'a member of a file is named twice', json.p);
                this.#seen |= 1 << key;
            }
            switch (key) {
                case istanbul_document/* KEY */._.statementMap:
                    this.#statementMap();
                    break;
                case istanbul_document/* KEY */._.fnMap:
                    this.#functionMap();
                    break;
                case istanbul_document/* KEY */._.branchMap:
                    this.#branchMap();
                    break;
                case istanbul_document/* KEY */._.s:
                    this.#counters(this.#statements);
                    break;
                case istanbul_document/* KEY */._.f:
                    this.#counters(this.#functions);
                    break;
                case istanbul_document/* KEY */._.b:
                    this.#branchCounters();
                    break;
                case istanbul_document/* KEY */._.path:
                    this.#path = json.string();
                    break;
                case istanbul_document/* KEY */._.data:
                    if (mayBeWrapped)
                        this.#members(false);
                    else
                        json.skip();
                    break;
                case istanbul_document/* KEY */._.all:
                    this.#isStub = json.peek() === 116;
                    json.skip();
                    break;
                default:
                    json.skip();
            }
        } while (json.again());
    }
    #statementMap() {
        const place = this.#place;
        const table = this.#statements;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
            place.read();
            table.place(slot, place.startLine, (0,istanbul_identity/* statementId */.h3)(place.startColumn, place.endLine, place.endColumn));
        }
    }
    #counters(table) {
        for (let slot = table.first(); slot >= 0; slot = table.next(slot))
            table.count(slot, this.json.hits());
    }
    #functionMap() {
        const { json } = this;
        const place = this.#place;
        const table = this.#functions;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
            let [stated, declared, body, id] = [istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, 0];
            if (json.enter()) {
                do {
                    if (json.key === istanbul_document/* KEY */._.loc) {
                        place.read();
                        body = place.startLine;
                        id = (0,istanbul_identity/* placeId */.VM)(body, place.startColumn, place.endLine, place.endColumn);
                    }
                    else if (json.key === istanbul_document/* KEY */._.decl) {
                        place.read();
                        declared = place.startLine;
                    }
                    else if (json.key === istanbul_LINE)
                        stated = json.integerOrSkip();
                    else
                        json.skip();
                } while (json.again());
            }
            table.place(slot, firstLine(declared, body, stated), id);
            this.#functionTwins.add(id);
        }
    }
    #branchMap() {
        const { json } = this;
        const place = this.#place;
        const table = this.#branches;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot)) {
            let [stated, whole, first, type, locations] = [istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, 0, 0];
            let [startColumn, endLine, endColumn] = [istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW, istanbul_place/* NOWHERE */.JW];
            if (json.enter()) {
                do {
                    const key = json.key;
                    if (key === istanbul_document/* KEY */._.loc) {
                        place.read();
                        whole = place.startLine;
                    }
                    else if (key === istanbul_document/* KEY */._.type)
                        type = json.stringHash();
                    else if (key === istanbul_document/* KEY */._.locations) {
                        locations = this.#locations();
                        if (locations > 0)
                            [first, startColumn, endLine, endColumn] = [
                                place.startLine,
                                place.startColumn,
                                place.endLine,
                                place.endColumn,
                            ];
                    }
                    else if (key === istanbul_LINE)
                        stated = json.integerOrSkip();
                    else
                        json.skip();
                } while (json.again());
            }
            const id = (0,istanbul_identity/* placeId */.VM)(first, startColumn, endLine, endColumn);
            table.placeBranch(slot, firstLine(whole, stated, first), (0,istanbul_identity/* branchId */.Qj)(id, type), locations);
            this.#branchTwins.add(id);
        }
    }
    /** How many there are; `#place` is then the first one. */
    #locations() {
        const { json } = this;
        if (!json.enterArray())
            return 0;
        const place = this.#place;
        place.read();
        const [startLine, startColumn, endLine, endColumn] = [
            place.startLine,
            place.startColumn,
            place.endLine,
            place.endColumn,
        ];
        let count = 1;
        for (; json.againArray(); count++)
            place.pass();
        [place.startLine, place.startColumn, place.endLine, place.endColumn] = [startLine, startColumn, endLine, endColumn];
        return count;
    }
    #branchCounters() {
        const table = this.#branches;
        for (let slot = table.first(); slot >= 0; slot = table.next(slot))
            table.readCounters(slot);
    }
    #emit() {
        const { json } = this;
        if (REQUIRED.some((member) => (this.#seen & (1 << member)) === 0)) {
            if ((this.#seen & (1 << istanbul_document/* KEY */._.lines)) !== 0) {
                throw new fault/* FormatFault */._('UNSUPPORTED', 'this is a coverage-summary.json: totals without lines (coverage-final.json has them)', json.p);
            }
            throw new fault/* FormatFault */._('SYNTAX', 'the entry of a file lacks one of statementMap, s, fnMap, f, branchMap, b', json.p);
        }
        if (this.#path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'the entry of a file has no path', json.p);
        this.#statements.require('statementMap', 's');
        this.#functions.require('fnMap', 'f');
        this.#branches.require('branchMap', 'b');
        const builder = this.#builder;
        builder.begin(this.#path);
        if (this.#isStub)
            builder.markStub();
        if (this.#functionTwins.found || this.#branchTwins.found)
            builder.markTwins();
        const statements = this.#statements;
        for (let slot = 0; slot < statements.length; slot++)
            builder.statement(statements.lineOf(slot), statements.idOf(slot), statements.hitsOf(slot));
        const functions = this.#functions;
        for (let slot = 0; slot < functions.length; slot++)
            builder.function(functions.lineOf(slot), functions.idOf(slot), functions.hitsOf(slot));
        this.#branches.emit(builder);
        builder.commit('of-statements');
    }
}
/** The first that is a line at all, or 0. */
function firstLine(a, b, c) {
    if (a > 0 && a !== istanbul_place/* NOWHERE */.JW)
        return a;
    if (b > 0 && b !== istanbul_place/* NOWHERE */.JW)
        return b;
    return c > 0 && c !== istanbul_place/* NOWHERE */.JW ? c : 0;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/group-names.js
/**
 * The path of <group> names that a place in a JaCoCo report has. Two groups of one name in one parent (artifacts of equal
 * id and different group id) are two modules, whose files must not be mixed up: the second is called "name#2".
 */
class GroupNames {
    #scopes = [''];
    /** Of each open group: how often each name of a group in it was seen. */
    #seen = [new Map()];
    /** The names of the open groups, joined with "/"; '' outside of any. */
    get scope() {
        return this.#scopes[this.#scopes.length - 1];
    }
    enter(name) {
        const siblings = this.#seen[this.#seen.length - 1];
        const count = (siblings.get(name) ?? 0) + 1;
        siblings.set(name, count);
        const own = count === 1 ? name : `${name}#${count}`;
        this.#scopes.push(this.scope === '' ? own : `${this.scope}/${own}`);
        this.#seen.push(new Map());
    }
    leave() {
        this.#scopes.pop();
        this.#seen.pop();
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/jacoco.js







const jacoco_ELEMENTS = ['sessioninfo', 'group', 'package', 'class', 'method', 'counter', 'sourcefile', 'line'];
const jacoco_ATTRIBUTES = ['dump', 'name', 'sourcefilename', 'desc', 'type', 'covered', 'nr', 'ci', 'mb', 'cb'];
const jacoco_NAMES = [...jacoco_ELEMENTS, ...jacoco_ATTRIBUTES];
const jacoco_id = (name) => jacoco_NAMES.indexOf(name) + 1;
const SESSION = jacoco_id('sessioninfo');
const GROUP = jacoco_id('group');
const PACKAGE = jacoco_id('package');
const jacoco_CLASS = jacoco_id('class');
const jacoco_METHOD = jacoco_id('method');
const COUNTER = jacoco_id('counter');
const SOURCE_FILE = jacoco_id('sourcefile');
/** Also the attribute of <method>. */
const jacoco_LINE = jacoco_id('line');
const jacoco_NAME = jacoco_id('name');
const jacoco_TYPE = jacoco_id('type');
const jacoco_NUMBER = jacoco_id('nr');
const COVERED_INSTRUCTIONS = jacoco_id('ci');
const MISSED_BRANCHES = jacoco_id('mb');
const COVERED_BRANCHES = jacoco_id('cb');
const COVERED = jacoco_id('covered');
/** Tables of rows: number and covered instructions of a line; number, missed and covered branches; covered methods. */
const jacoco_LINES = 0;
const jacoco_BRANCHES = 1;
const COUNTERS = 2;
/**
 * JaCoCo XML (report.dtd 1.1), also as Kover writes it. A file is package/@name + "/" + sourcefile/@name, its scope the
 * path of <group> names. JaCoCo counts no hits: a line is covered when one of its instructions ran (hits 1). Branches
 * have no identity. A method is the file's that its class names; a class compiled without debug information names none.
 */
const jacoco = {
    id: 'jacoco',
    title: 'JaCoCo XML',
    carries: { branches: 'always', functions: 'always', statements: 'never' },
    detect: isJacoco,
    open: (builder, runs) => new XmlParser(jacoco_NAMES, new JacocoHandler(builder), runs),
};
function isJacoco(head) {
    const root = xmlRoot(head);
    if (root?.name !== 'report')
        return false;
    return /jacoco/i.test(root.documentType) || ['sessioninfo', 'group', 'package', 'counter'].includes(root.firstChild);
}
class JacocoHandler {
    #builder;
    rows = { tables: [2, 3, 1], plan: jacoco_plan, take: (rows) => this.#takeRows(rows) };
    #groups = new GroupNames();
    #package = '';
    #classId = 0;
    /** Methods by file of the package: [line, id, hits] …; they stand before the file's lines. */
    #methods = new Map();
    /** Those of the file that the class names; undefined when it names none. */
    #methodsOfFile;
    #inMethod = false;
    #methodId = 0;
    #methodLine = 0;
    #sourceFile = '';
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (tag === jacoco_LINE)
            this.#line(xml);
        else if (tag === COUNTER) {
            if (this.#inMethod)
                this.#counter(xml);
        }
        else if (tag === jacoco_METHOD)
            this.#beginMethod(xml);
        else if (tag === jacoco_CLASS)
            this.#beginClass(xml);
        else if (tag === SOURCE_FILE)
            this.#beginSourceFile(xml);
        else if (tag === PACKAGE)
            this.#package = xml.text(jacoco_NAME) ?? '';
        else if (tag === GROUP)
            this.#groups.enter(xml.text(jacoco_NAME) ?? '');
        else if (tag === SESSION)
            this.#session(xml);
    }
    close(tag) {
        if (tag === jacoco_METHOD)
            this.#inMethod = false;
        else if (tag === SOURCE_FILE)
            this.#endSourceFile();
        else if (tag === PACKAGE)
            this.#endPackage();
        else if (tag === GROUP)
            this.#groups.leave();
    }
    /** The newest dump of execution data is as old as the report's youngest number. */
    #session(xml) {
        const dumped = timestampMs(xml.text(jacoco_id('dump')));
        if (dumped !== undefined)
            this.#builder.madeAtMs = Math.max(this.#builder.madeAtMs ?? 0, dumped);
    }
    #beginClass(xml) {
        this.#classId = xml.hash(jacoco_NAME);
        this.#methodsOfFile = undefined;
        const file = xml.text(jacoco_id('sourcefilename'));
        if (file === undefined || file === '')
            return;
        this.#methodsOfFile = this.#methods.get(file);
        if (this.#methodsOfFile !== undefined)
            return;
        this.#methodsOfFile = [];
        this.#methods.set(file, this.#methodsOfFile);
    }
    #beginMethod(xml) {
        this.#inMethod = true;
        this.#methodId = (0,formats_hash/* hashIntegers */.ip)(this.#classId, xml.hash(jacoco_NAME), xml.hash(jacoco_id('desc')));
        // Absent when the class was compiled without line numbers: a function of the file, without a place in it.
        this.#methodLine = xml.has(jacoco_LINE) ? xml.line(jacoco_LINE) : 0;
    }
    /** Of a method's counters, the one that says whether it was entered; no other type begins with an M. */
    #counter(xml) {
        if (xml.initial(jacoco_TYPE) !== 77)
            return;
        this.#entered((xml.hits(COVERED) ?? 0) > 0);
    }
    #entered(covered) {
        this.#methodsOfFile?.push(this.#methodLine, this.#methodId, covered ? 1 : 0);
    }
    #beginSourceFile(xml) {
        const name = xml.text(jacoco_NAME);
        if (name === undefined || name === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a source file has no name', xml.offset);
        this.#begin(name);
        this.#sourceFile = name;
    }
    #begin(name) {
        this.#builder.begin(this.#package === '' ? name : `${this.#package}/${name}`, this.#groups.scope);
        const methods = this.#methods.get(name) ?? [];
        for (let at = 0; at < methods.length; at += 3)
            this.#builder.function(methods[at], methods[at + 1], methods[at + 2]);
        this.#methods.delete(name);
    }
    #line(xml) {
        if (this.#sourceFile === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a line stands outside of any source file', xml.offset);
        const line = xml.line(jacoco_NUMBER);
        const instructions = xml.hits(COVERED_INSTRUCTIONS);
        if (instructions === undefined) {
            throw new fault/* FormatFault */._('UNSUPPORTED', 'its lines do not tell how many instructions were covered (ci)', xml.offset);
        }
        if (line === 0)
            return;
        this.#builder.line(line, instructions > 0 ? 1 : 0);
        const covered = xml.hits(COVERED_BRANCHES) ?? 0;
        const missed = xml.hits(MISSED_BRANCHES) ?? 0;
        if (covered + missed > 0)
            this.#builder.branchTally(line, covered, covered + missed, xml.offset);
    }
    /** Lines and counters, as many as follow each other. */
    #takeRows(rows) {
        const { cells } = rows;
        const endOfLines = rows.end(jacoco_LINES);
        if (this.#sourceFile === '' && endOfLines > rows.first(jacoco_LINES))
            throw new fault/* FormatFault */._('SYNTAX', 'a line stands outside of any source file', 0);
        for (let at = rows.first(jacoco_LINES); at < endOfLines; at += 2)
            if (cells[at] !== 0)
                this.#builder.line(cells[at], cells[at + 1] > 0 ? 1 : 0);
        const endOfBranches = rows.end(jacoco_BRANCHES);
        for (let at = rows.first(jacoco_BRANCHES); at < endOfBranches; at += 3) {
            const [line, covered, missed] = [cells[at], cells[at + 2], cells[at + 1]];
            if (line !== 0 && covered + missed > 0)
                this.#builder.branchTally(line, covered, covered + missed, 0);
        }
        if (!this.#inMethod)
            return;
        for (let at = rows.first(COUNTERS); at < rows.end(COUNTERS); at++)
            this.#entered(cells[at] > 0);
    }
    #endSourceFile() {
        this.#builder.commit();
        this.#sourceFile = '';
    }
    /** Files whose classes have methods, but none of whose lines is known. */
    #endPackage() {
        for (const [name, methods] of this.#methods) {
            if (methods.length === 0)
                continue;
            this.#begin(name);
            this.#builder.commit();
        }
        this.#methods.clear();
        this.#package = '';
    }
}
function jacoco_plan(tag, xml, numbers) {
    if (tag === COUNTER)
        return planOfCounter(xml, numbers);
    if (tag !== jacoco_LINE)
        return undefined;
    const [line, instructions] = [numbers.whole(xml, jacoco_NUMBER), numbers.whole(xml, COVERED_INSTRUCTIONS)];
    const [missed, covered] = [numbers.whole(xml, MISSED_BRANCHES), numbers.whole(xml, COVERED_BRANCHES)];
    if (line < 0 || instructions < 0 || missed < 0 || covered < 0)
        return undefined;
    return new Map([
        [
            line,
            {
                places: [
                    { table: jacoco_LINES, cell: 0 },
                    { table: jacoco_BRANCHES, cell: 0 },
                ],
                largest: builder/* LAST_LINE */.s,
            },
        ],
        [instructions, { places: [{ table: jacoco_LINES, cell: 1 }] }],
        [missed, { places: [{ table: jacoco_BRANCHES, cell: 1 }] }],
        [covered, { places: [{ table: jacoco_BRANCHES, cell: 2 }] }],
    ]);
}
/** Only those of methods say something. */
function planOfCounter(xml, numbers) {
    if (numbers.last(xml, jacoco_TYPE) >= 0)
        return undefined;
    if (xml.initial(jacoco_TYPE) !== 77)
        return new Map();
    const covered = numbers.whole(xml, COVERED);
    return covered < 0 ? undefined : new Map([[covered, { places: [{ table: COUNTERS, cell: 0 }] }]]);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-branch-id.js
/** Blocks beyond are hashed, so that every identity made of numbers is below 2^31. */
const LAST_BLOCK = 0x7ffef;
const LAST_BRANCH = 0xfff;
/** Usual numbers in 16 bits, which halves what a branch takes; the others behind them. */
function numericId(block, branch) {
    return block < 0x1000 && branch < 0x10 ? block * 0x10 + branch : 0x10000 + block * 0x1000 + branch;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-ends.js

/** How the records of one LCOV report end: what tells a whole report from one that was cut off, or cut off and joined. */
class LcovEnds {
    /** DA lines of this record. */
    dataLines = 0;
    /** The total that is the last line so far of this record, `LH` for example; '' when something else is. */
    closing = '';
    #closingBefore;
    #statedLines = -1;
    #sawEnd = false;
    #sawOpenEnd = false;
    begin() {
        this.dataLines = 0;
        this.#statedLines = -1;
    }
    /** LF as the record states it; what is no number agrees with nothing. */
    state(text) {
        this.#statedLines = /^\d{1,15}$/.test(text) ? Number(text) : -1;
        this.closing = '';
    }
    /** The record ends with end_of_record, at `offset`. Throws FormatFault TRUNCATED, as the others. */
    end(offset) {
        if (this.#sawOpenEnd)
            throw openEnd(offset);
        this.#sawEnd = true;
        this.#next();
    }
    /** The record ends because another begins at `offset`. */
    endOpen(offset) {
        if (this.#sawEnd)
            throw openEnd(offset);
        this.#sawOpenEnd = true;
        this.#next();
    }
    /**
     * The record ends because the report does. Without any end_of_record, that is the end when the record's LF agrees and
     * its last line is the total that the record before it ends with.
     */
    endOfReport(offset) {
        const closed = this.closing !== '' && this.closing === (this.#closingBefore ?? this.closing);
        if (this.#sawEnd || this.#statedLines !== this.dataLines || !closed)
            throw new fault/* FormatFault */._('TRUNCATED', 'the last record has no end_of_record', offset);
    }
    #next() {
        this.#closingBefore = this.closing;
        this.closing = '';
    }
}
/** Reports that were cut off and then joined with others look like this. */
function openEnd(offset) {
    return new fault/* FormatFault */._('TRUNCATED', 'the record before this one has no end_of_record, and others have one', offset);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-functions.js


const COMMA = 44;
const COLON = 58;
/** Functions of one name that are looked through one by one; of more, places are remembered. */
const FEW_NAMESAKES = 64;
/**
 * The functions of one LCOV record. FN/FNDA (lcov 1.x, 2.0, 2.1) tie a line and a count to a name, FNL/FNA (2.2) to a
 * number. Two functions of one name on different lines are two.
 * Names are kept as 53-bit hashes: a report has hundreds of thousands of them, and tools write FNDA in FN's order.
 */
class LcovFunctions {
    /** Functions of the record so far. */
    #count = 0;
    #names = new Float64Array(64);
    #lines = new Uint32Array(64);
    #hits = new Float64Array(64);
    #counted = new Uint8Array(64);
    /** The next function of the same name (two getters called alike), or -1. */
    #namesake = new Int32Array(64);
    /** Open addressing: place of the first function of a name plus 1, or 0. At least twice as long as there are functions. */
    #table = new Int32Array(128);
    #cursor = 0;
    /** Of FNL: its line, under its number. */
    #byIndex = new Map();
    /** Where a name has many functions (each called "anonymous"): which is on a line, the last one, the first without a count. */
    #farPlaces = new Map();
    #farEnds = new Map();
    #farWaiting = new Map();
    /** Reads FN, FNDA, FNL or FNA from `bytes[start, stop)`; false when it is another record. Throws FormatFault. */
    read(bytes, start, stop) {
        const third = bytes[start + 2];
        if (third === COLON)
            this.#declare(bytes, start + 3, stop);
        else if (third === 68 && bytes[start + 3] === 65 && bytes[start + 4] === COLON)
            this.#countName(bytes, start + 5, stop);
        else if (third === 76 && bytes[start + 3] === COLON)
            this.#declareIndex(bytes, start + 4, stop);
        else if (third === 65 && bytes[start + 3] === COLON)
            this.#countIndex(bytes, start + 4, stop);
        else
            return false;
        return true;
    }
    /** FN:<line>,[<end line>,]<name> */
    #declare(bytes, from, stop) {
        const comma = field(bytes, from, stop);
        let name = comma + 1;
        let p = name;
        while (p < stop && bytes[p] >= 48 && bytes[p] <= 57)
            p++;
        if (p > name && bytes[p] === COMMA && p + 1 < stop)
            name = p + 1;
        this.#placed(hash53(bytes, name, stop), digits(bytes, from, comma));
    }
    /** FNDA:<hits>,<name> */
    #countName(bytes, from, stop) {
        const comma = field(bytes, from, stop);
        const hash = hash53(bytes, comma + 1, stop);
        const at = this.#cursor < this.#count && this.#names[this.#cursor] === hash ? this.#cursor : this.#uncounted(hash);
        this.#cursor = at + 1;
        this.#counted[at] = 1;
        this.#hits[at] = this.#hits[at] + hitsAt(bytes, from, comma);
    }
    /** FNL:<index>,<line>[,<end line>] */
    #declareIndex(bytes, from, stop) {
        const [index = '', line = ''] = bytes.toString('latin1', from, stop).split(',');
        this.#byIndex.set(index, (0,integers/* lineOfText */.$)(line, from));
    }
    /** FNA:<index>,<hits>,<alias>: each alias (template instance, constructor) is a function, as lcov itself counts. */
    #countIndex(bytes, from, stop) {
        const first = field(bytes, from, stop);
        const second = field(bytes, first + 1, stop);
        const line = this.#byIndex.get(bytes.toString('latin1', from, first));
        if (line === undefined)
            throw new fault/* FormatFault */._('SYNTAX', 'an FNA record has no FNL before it', from);
        const at = this.#placed(hash53(bytes, second + 1, stop), line);
        this.#hits[at] = this.#hits[at] + hitsAt(bytes, first + 1, second);
    }
    /** The function of this name on this line. */
    #placed(hash, line) {
        let at = this.#first(hash);
        if (at < 0)
            at = this.#add(hash);
        for (let steps = 0; this.#lines[at] !== 0 && this.#lines[at] !== line; steps++) {
            if (steps === FEW_NAMESAKES)
                return this.#placedFar(hash, line, at);
            if (this.#namesake[at] === -1) {
                const next = this.#add(hash);
                this.#namesake[at] = next;
            }
            at = this.#namesake[at];
        }
        this.#lines[at] = line;
        return at;
    }
    /** The same behind many functions of this name; `end` is the last of the few. */
    #placedFar(hash, line, end) {
        const key = `${hash}:${line}`;
        let at = this.#farPlaces.get(key);
        if (at === undefined) {
            at = this.#add(hash);
            this.#namesake[this.#farEnds.get(hash) ?? end] = at;
            this.#lines[at] = line;
            this.#farEnds.set(hash, at);
            this.#farPlaces.set(key, at);
        }
        return at;
    }
    /** Where a function of this name waits for its count; the first of them when none does. */
    #uncounted(hash) {
        let first = this.#first(hash);
        if (first < 0)
            first = this.#add(hash);
        let at = this.#farWaiting.get(first) ?? first;
        for (let steps = 0; this.#counted[at] === 1; steps++) {
            const next = this.#namesake[at];
            if (steps >= FEW_NAMESAKES)
                this.#farWaiting.set(first, at);
            if (next === -1)
                return first;
            at = next;
        }
        return at;
    }
    /** The first function of this name, or -1. */
    #first(hash) {
        const mask = this.#table.length - 1;
        for (let slot = hash & mask;; slot = (slot + 1) & mask) {
            const at = this.#table[slot] - 1;
            if (at < 0 || this.#names[at] === hash)
                return at;
        }
    }
    #add(hash) {
        if (this.#count === this.#names.length)
            this.#grow();
        const at = this.#count++;
        this.#names[at] = hash;
        this.#lines[at] = 0;
        this.#hits[at] = 0;
        this.#counted[at] = 0;
        this.#namesake[at] = -1;
        if (this.#first(hash) < 0)
            this.#enter(at);
        return at;
    }
    #enter(at) {
        const mask = this.#table.length - 1;
        let slot = this.#names[at] & mask;
        while (this.#table[slot] !== 0)
            slot = (slot + 1) & mask;
        this.#table[slot] = at + 1;
    }
    #grow() {
        const twice = this.#names.length * 2;
        const old = [this.#names, this.#lines, this.#hits, this.#counted, this.#namesake];
        this.#names = new Float64Array(twice);
        this.#lines = new Uint32Array(twice);
        this.#hits = new Float64Array(twice);
        this.#counted = new Uint8Array(twice);
        this.#namesake = new Int32Array(twice);
        for (const [i, column] of [this.#names, this.#lines, this.#hits, this.#counted, this.#namesake].entries())
            column.set(old[i]);
        this.#table = new Int32Array(twice * 2);
        for (let at = 0; at < this.#count; at++)
            if (this.#first(this.#names[at]) < 0)
                this.#enter(at);
    }
    /** Hands everything to the builder and forgets it. */
    flush(builder) {
        for (let i = 0; i < this.#count; i++)
            builder.function(this.#lines[i], this.#names[i] >>> 0, this.#hits[i]);
        this.clear();
    }
    clear() {
        // A table that one huge record made long is not wiped as a whole for every small one that follows.
        if (this.#count * 8 > this.#table.length)
            this.#table.fill(0);
        else
            for (let at = this.#count - 1; at >= 0; at--)
                this.#leave(at);
        this.#count = 0;
        if (this.#byIndex.size > 0)
            this.#byIndex.clear();
        if (this.#farEnds.size + this.#farWaiting.size > 0)
            for (const far of [this.#farPlaces, this.#farEnds, this.#farWaiting])
                far.clear();
        this.#cursor = 0;
    }
    /** Taken out in the opposite order of entering, no chain of the table breaks. */
    #leave(at) {
        const mask = this.#table.length - 1;
        let slot = this.#names[at] & mask;
        while (this.#table[slot] !== 0 && this.#table[slot] !== at + 1)
            slot = (slot + 1) & mask;
        this.#table[slot] = 0;
    }
}
/** A hit count of plain digits; anything else goes the long way. Throws FormatFault HITS-…. */
function hitsAt(bytes, from, stop) {
    let value = 0;
    for (let p = from; p < stop; p++) {
        const digit = bytes[p] - 48;
        if (digit < 0 || digit > 9)
            return (0,integers/* hitsOfText */.F)(bytes.toString('latin1', from, stop), from);
        value = value * 10 + digit;
    }
    return stop === from || stop - from > 15 ? (0,integers/* hitsOfText */.F)(bytes.toString('latin1', from, stop), from) : value;
}
function field(bytes, from, stop) {
    let comma = from;
    while (comma < stop && bytes[comma] !== COMMA)
        comma++;
    if (comma >= stop)
        throw new fault/* FormatFault */._('SYNTAX', 'a function record has too few fields', from);
    return comma;
}
function digits(bytes, from, stop) {
    let value = 0;
    let plain = stop > from && stop - from <= 8;
    for (let p = from; p < stop && plain; p++) {
        const digit = bytes[p] - 48;
        if (digit < 0 || digit > 9)
            plain = false;
        value = value * 10 + digit;
    }
    return plain && value <= 0xffffff ? value : (0,integers/* lineOfText */.$)(bytes.toString('latin1', from, stop), from);
}
/** Two 32-bit FNV-1a hashes with different starts, 53 bits of them: a safe integer whose low 32 bits are the first hash. */
function hash53(bytes, start, stop) {
    let low = 0x811c9dc5;
    let high = 0x1b873593;
    for (let p = start; p < stop; p++) {
        const byte = bytes[p];
        low = Math.imul(low ^ byte, 0x01000193);
        high = Math.imul(high ^ byte, 0x85ebca6b);
    }
    return (low >>> 0) + ((high >>> 11) & 0x1fffff) * 0x100000000;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov-keywords.js


/** What the records of a tracefile begin with. */
const KEYWORDS = [
    'SF',
    'sf',
    'end_of_record',
    'FN',
    'FNDA',
    'FNL',
    'FNA',
    'LF',
    'LH',
    'BRF',
    'BRH',
    'FNF',
    'FNH',
    'MCDC',
    'MCF',
    'MCH',
    'TN',
    'VER',
];
/** Finds them in bytes: place in KEYWORDS plus 1. */
const KEYWORD_TABLE = new name_table/* NameTable */.K(KEYWORDS);
/** The fault of a line that begins with none of them; `cut`: it may be the beginning of one. */
function unknownRecord(bytes, start, stop, cut) {
    const text = bytes.toString('latin1', start, Math.min(stop, start + 60));
    if (cut)
        return new fault/* FormatFault */._('TRUNCATED', `the report ends in the middle of "${text}"`, start);
    if (/^(?:mode: |<\?xml|<[a-z]|[{[])/.test(text))
        return new fault/* FormatFault */._('MIXED', `another format begins at "${text}"`, start);
    return new fault/* FormatFault */._('SYNTAX', `"${text}" is no LCOV record`, start);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/lcov.js








const lcov_NEWLINE = 10;
const lcov_COMMA = 44;
const lcov_COLON = 58;
const lcov_ZERO = 48;
/** Tables of plain records: line and hits; line, identity and times taken. */
const lcov_LINES = 0;
const lcov_BRANCHES = 1;
const LINE_CELLS = 2;
const BRANCH_CELLS = 3;
/**
 * LCOV tracefile, as geninfo(1) of lcov 1.x and 2.x describe it. Read: SF, DA, BRDA, FN, FNDA, FNL, FNA and
 * end_of_record; passed over: TN, VER, comments, MCDC (a metric of its own) and the totals LF/LH, BRF/BRH, FNF/FNH,
 * MCF/MCH, which are never trusted. A report that never writes end_of_record is read when its last record's LF agrees
 * and it ends with the total that the record before it ends with; one that writes it for some records only is cut off.
 * Branches with numbers are told apart by them, also where a record names one several times (instances of a template). An
 * expression as id (llvm2lcov, coverage.py) that a record has n times is n branches: it may stand in the source twice.
 */
const lcov = {
    id: 'lcov',
    title: 'LCOV tracefile',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    // Every line can be read in one way only: a file of nothing but line ends must not take minutes to refuse.
    detect: (head) => /^(?:[ \t]*(?:TN:.*|#.*|VER:.*)?\r?\n)*[ \t]*sf:/i.test(head),
    open: (builder, runs) => new LcovParser(builder, runs),
};
class LcovParser {
    #builder;
    #functions = new LcovFunctions();
    #inRecord = false;
    #ends = new LcovEnds();
    /** How often this record has had an expression as id on a line. */
    #expressions = new Map();
    #bytes = Buffer.alloc(0);
    #runs;
    constructor(builder, runs) {
        this.#builder = builder;
        this.#runs = runs;
        runs?.reset([LINE_CELLS, BRANCH_CELLS]);
    }
    consume(bytes, end, last) {
        this.#bytes = bytes;
        let limit = end;
        if (last)
            bytes[end] = lcov_NEWLINE;
        else
            limit = bytes.lastIndexOf(lcov_NEWLINE, end - 1) + 1;
        try {
            this.#records(end, limit);
        }
        catch (error) {
            // What is wrong with a last line that has no end is that it has none.
            const cut = last && error instanceof fault/* FormatFault */._ && error.offset > bytes.lastIndexOf(lcov_NEWLINE, end - 1);
            throw cut ? new fault/* FormatFault */._('TRUNCATED', 'the report ends in the middle of a line', error.offset) : error;
        }
        if (last)
            this.#finish(end);
        return limit > end ? end : limit;
    }
    #records(end, limit) {
        const bytes = this.#bytes;
        let p = 0;
        const mayRun = this.#runs?.holds(bytes) === true;
        while (p < limit) {
            const c = bytes[p];
            if (mayRun && this.#inRecord && (c === 66 || c === 68)) {
                const after = this.#plain(p, limit);
                if (after > p) {
                    p = after;
                    continue;
                }
            }
            if (c === 68 && bytes[p + 1] === 65 && bytes[p + 2] === lcov_COLON)
                p = this.#line(p + 3, limit);
            else if (c === 66 && bytes[p + 1] === 82 && bytes[p + 2] === 68)
                p = this.#branch(p, limit);
            else
                p = this.#other(p, end, limit);
        }
    }
    /** Plain DA and BRDA records, as many as follow each other, which nine of ten bytes of a report are. */
    #plain(start, limit) {
        const runs = this.#runs;
        const after = runs.readTracefile(start, limit);
        if (after === start)
            return start;
        const { cells } = runs;
        const [firstLine, endLine] = [runs.first(lcov_LINES), runs.end(lcov_LINES)];
        this.#builder.lines.append(cells, firstLine, endLine, runs.ascends, runs.bits);
        const [firstBranch, endBranch] = [runs.first(lcov_BRANCHES), runs.end(lcov_BRANCHES)];
        if (firstBranch < endBranch)
            this.#builder.appendBranches(cells, firstBranch, endBranch, runs.points);
        runs.clear();
        this.#ends.dataLines += (endLine - firstLine) / LINE_CELLS;
        this.#ends.closing = '';
        return after;
    }
    /** DA:<line>,<hits>[,<checksum>] that is not plain: with a checksum, a floating-point or a faulty count. */
    #line(start, limit) {
        if (!this.#inRecord)
            throw new fault/* FormatFault */._('SYNTAX', 'a DA record stands before any SF', start - 3);
        this.#ends.closing = '';
        const bytes = this.#bytes;
        const comma = this.#fieldEnd(start, limit);
        const line = (0,integers/* lineOfText */.$)(bytes.toString('latin1', start, comma), start);
        if (bytes[comma] !== lcov_COMMA)
            throw new fault/* FormatFault */._(comma >= limit - 1 ? 'TRUNCATED' : 'SYNTAX', 'a DA record has no hit count', start);
        const hits = this.#count(comma + 1, this.#fieldEnd(comma + 1, limit));
        this.#ends.dataLines++;
        // lcov itself writes line 0 for code without a place of its own (inlined initialisers): no source line to show.
        if (line > 0)
            this.#builder.line(line, hits);
        return bytes.indexOf(lcov_NEWLINE, comma) + 1;
    }
    /** BRDA:<line>,[e|U]<block>,<branch>,<taken>; the branch may be an expression with commas, so taken is after the last. */
    #branch(start, limit) {
        const bytes = this.#bytes;
        if (bytes[start + 3] !== 65 || bytes[start + 4] !== lcov_COLON)
            return this.#other(start, limit, limit);
        let p = start + 5;
        let line = 0;
        let digit = bytes[p] - lcov_ZERO;
        while (digit >= 0 && digit <= 9) {
            line = line * 10 + digit;
            digit = bytes[++p] - lcov_ZERO;
        }
        if (bytes[p] !== lcov_COMMA || p === start + 5 || p - start > 13 || line > builder/* LAST_LINE */.s)
            this.#badLine(start + 5, limit);
        const idStart = ++p;
        // Numeric blocks and branches, as geninfo writes them, keep their order as ids; anything else becomes a hash.
        let block = 0;
        digit = bytes[p] - lcov_ZERO;
        while (digit >= 0 && digit <= 9) {
            block = block * 10 + digit;
            digit = bytes[++p] - lcov_ZERO;
        }
        let branch = 0;
        const branchStart = p + 1;
        if (p > idStart && bytes[p] === lcov_COMMA) {
            digit = bytes[++p] - lcov_ZERO;
            while (digit >= 0 && digit <= 9) {
                branch = branch * 10 + digit;
                digit = bytes[++p] - lcov_ZERO;
            }
        }
        const isNumeric = bytes[p] === lcov_COMMA && p > branchStart && block <= LAST_BLOCK && branch <= LAST_BRANCH;
        let lastComma = p;
        let commas = isNumeric ? 2 : 0;
        let identity = isNumeric ? numericId(block, branch) : 0;
        if (isNumeric)
            while (bytes[p] !== lcov_NEWLINE)
                if (bytes[++p] === lcov_COMMA)
                    commas++;
        if (!isNumeric || commas > 2) {
            commas = 0;
            for (p = idStart; bytes[p] !== lcov_NEWLINE; p++) {
                if (bytes[p] !== lcov_COMMA)
                    continue;
                commas++;
                lastComma = p;
            }
            if (commas >= 2)
                identity = this.#hashed(line, idStart, lastComma);
        }
        if (commas < 2)
            throw new fault/* FormatFault */._('SYNTAX', 'a BRDA record has fewer than four fields', start);
        if (!this.#inRecord)
            throw new fault/* FormatFault */._('SYNTAX', 'a BRDA record stands before any SF', start);
        this.#ends.closing = '';
        const stop = bytes[p - 1] === 13 ? p - 1 : p;
        const taken = lastComma + 1;
        const hits = bytes[taken] === 45 && stop - taken === 1 ? 0 : this.#count(taken, stop);
        if (!this.#unreachable(idStart))
            this.#builder.branch(line, identity, hits);
        return p + 1;
    }
    /** The identity of what is no small number; of an expression, also which one of its kind it is in this record. */
    #hashed(line, start, lastComma) {
        const bytes = this.#bytes;
        const hash = (0,formats_hash/* hashBytes */.yi)(bytes, start, lastComma);
        let p = bytes.indexOf(lcov_COMMA, start) + 1;
        while (bytes[p] >= lcov_ZERO && bytes[p] <= 57)
            p++;
        if (p === lastComma)
            return (hash | 0x80000000) >>> 0;
        const key = line * 0x20000000 + (hash & 0x1fffffff);
        const before = this.#expressions.get(key) ?? 0;
        this.#expressions.set(key, before + 1);
        return ((before === 0 ? hash : (0,formats_hash/* hashIntegers */.ip)(hash, before)) | 0x80000000) >>> 0;
    }
    /** lcov 2.4 marks branches that cannot be taken with a U among the letters before the block's number. */
    #unreachable(start) {
        for (let p = start; this.#bytes[p] > 57; p++)
            if (this.#bytes[p] === 85)
                return true;
        return false;
    }
    #count(from, stop) {
        let hits = 0;
        for (let p = from; p < stop; p++) {
            const digit = this.#bytes[p] - lcov_ZERO;
            if (digit < 0 || digit > 9)
                return (0,integers/* hitsOfText */.F)(this.#bytes.toString('latin1', from, stop), from);
            hits = hits * 10 + digit;
        }
        return stop === from || stop - from > 15 ? (0,integers/* hitsOfText */.F)(this.#bytes.toString('latin1', from, stop), from) : hits;
    }
    #other(start, end, limit) {
        const bytes = this.#bytes;
        // By hand: these lines are short, and there are a million of them.
        let newline = start;
        while (bytes[newline] !== lcov_NEWLINE)
            newline++;
        const next = newline + 1;
        const stop = newline > start && bytes[newline - 1] === 13 ? newline - 1 : newline;
        if (stop === start)
            return next;
        if (bytes[start] === 70 && bytes[start + 1] === 78 && this.#inRecord && this.#functions.read(bytes, start, stop)) {
            this.#ends.closing = '';
            return next;
        }
        let colon = start;
        while (colon < stop && bytes[colon] !== lcov_COLON)
            colon++;
        const keyword = KEYWORDS[KEYWORD_TABLE.find(bytes, start, colon) - 1];
        const from = colon + 1;
        switch (keyword) {
            case 'SF':
            case 'sf':
                this.#begin(bytes.toString('utf8', from, stop), from);
                return next;
            case 'end_of_record':
                if (!this.#inRecord)
                    throw new fault/* FormatFault */._('SYNTAX', 'end_of_record without a record', start);
                this.#ends.end(start);
                this.#commit();
                return next;
            case 'FN':
            case 'FNDA':
            case 'FNL':
            case 'FNA':
                throw new fault/* FormatFault */._('SYNTAX', `a ${keyword} record stands before any SF`, start);
            case 'LF':
                this.#ends.state(bytes.toString('latin1', from, stop));
                return next;
            case 'BRF':
            case 'FNF':
            case 'MCDC':
            case 'MCF':
                this.#ends.closing = '';
                return next;
            case 'LH':
            case 'BRH':
            case 'FNH':
            case 'MCH':
                this.#ends.closing = keyword;
                return next;
            case 'TN':
            case 'VER':
                return next;
            default:
                if (bytes[start] === 35 || bytes.toString('latin1', start, stop).trim() === '')
                    return next;
                throw unknownRecord(this.#bytes, start, stop, newline >= end || limit === start);
        }
    }
    #begin(path, offset) {
        if (path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'an SF record names no file', offset);
        if (this.#inRecord) {
            this.#ends.endOpen(offset);
            this.#commit();
        }
        this.#builder.begin(path);
        this.#functions.clear();
        if (this.#expressions.size > 0)
            this.#expressions.clear();
        this.#inRecord = true;
        this.#ends.begin();
    }
    #commit() {
        this.#functions.flush(this.#builder);
        this.#builder.commit();
        this.#inRecord = false;
    }
    #finish(end) {
        if (!this.#inRecord)
            return;
        this.#ends.endOfReport(end);
        this.#commit();
    }
    #fieldEnd(from, limit) {
        let p = from;
        while (p < limit && this.#bytes[p] !== lcov_COMMA && this.#bytes[p] !== lcov_NEWLINE && this.#bytes[p] !== 13)
            p++;
        return p;
    }
    #badLine(start, limit) {
        const stop = this.#fieldEnd(start, limit);
        (0,integers/* lineOfText */.$)(this.#bytes.toString('latin1', start, stop), start);
        throw new fault/* FormatFault */._(stop >= limit - 1 ? 'TRUNCATED' : 'SYNTAX', 'a record has too few fields', start);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/llvm-lines.js

/** Lines that all files of a report may span together: far above any real one, far below what would take minutes. */
const llvm_lines_MOST_SPANNED_LINES = 1 << 26;
/**
 * A file's segments, [line, column, count, has count, is region entry(, is gap)] in order, as lines: what
 * LineCoverageStats of LLVM's CoverageMapping.cpp does. A line is code when the segment that reaches into it has a count
 * (unless a skipped region begins the line) or a region with a count begins on it; it has the highest count of those,
 * gaps apart.
 */
class LlvmLines {
    #json;
    #builder;
    #mostSpanned;
    /** Of the files that are done, and of the one being read. */
    #spannedBefore = 0;
    #spanned = 0;
    /** The line being read; 0 before the first one. */
    #line = 0;
    #column = 0;
    #isFirst = true;
    /** Whether a skipped region begins the line; whether a region with a count does, and one that is no gap. */
    #isSkipped = false;
    #hasEntry = false;
    #hasRegion = false;
    /** The highest count of the regions that begin on the line. */
    #most = 0;
    /** The segment read last; at a line's end, the one that reaches into the next line. */
    #count = 0;
    #hasCount = false;
    /** The segment that reaches into the line. */
    #wrappedCount = 0;
    #wrappedHasCount = false;
    constructor(json, builder, mostSpanned = llvm_lines_MOST_SPANNED_LINES) {
        this.#json = json;
        this.#builder = builder;
        this.#mostSpanned = mostSpanned;
    }
    /** Reads the array of segments at the cursor. */
    read() {
        const json = this.#json;
        this.#spanned = 0;
        this.#line = 0;
        this.#count = 0;
        this.#hasCount = false;
        if (!json.enterArray())
            return;
        do
            this.#segment();
        while (json.againArray());
        this.#endLine();
    }
    /** The file that was read is kept. */
    keep() {
        this.#spannedBefore += this.#spanned;
    }
    #segment() {
        const json = this.#json;
        json.enterArray();
        const start = json.p;
        const line = json.line();
        this.#next();
        const column = json.integer();
        if (line < 1)
            throw new fault/* FormatFault */._('LINE-RANGE', 'a segment is on line 0', start);
        if (line < this.#line || (line === this.#line && column < this.#column)) {
            throw new fault/* FormatFault */._('SYNTAX', 'the segments of a file are not in order', start);
        }
        if (line !== this.#line) {
            this.#endLine();
            this.#span(line, start);
            this.#beginLine(line);
        }
        this.#column = column;
        this.#next();
        const count = json.hits();
        this.#next();
        const hasCount = json.boolean();
        this.#next();
        const isEntry = json.boolean();
        let isGap = false;
        if (json.againArray()) {
            isGap = json.boolean();
            while (json.againArray())
                json.skip();
        }
        this.#take(count, hasCount, isEntry, isGap);
    }
    #take(count, hasCount, isEntry, isGap) {
        if (this.#isFirst && isEntry && !hasCount)
            this.#isSkipped = true;
        this.#isFirst = false;
        if (isEntry && hasCount) {
            this.#hasEntry = true;
            if (!isGap) {
                this.#hasRegion = true;
                if (count > this.#most)
                    this.#most = count;
            }
        }
        this.#count = count;
        this.#hasCount = hasCount;
    }
    #beginLine(line) {
        this.#line = line;
        this.#isFirst = true;
        this.#isSkipped = false;
        this.#hasEntry = false;
        this.#hasRegion = false;
        this.#most = 0;
        this.#wrappedCount = this.#count;
        this.#wrappedHasCount = this.#hasCount;
    }
    #endLine() {
        if (this.#line === 0)
            return;
        const reached = !this.#isSkipped && (this.#wrappedHasCount || this.#hasRegion);
        if (reached || this.#hasEntry)
            this.#builder.line(this.#line, Math.max(this.#wrappedCount, this.#most));
    }
    /** The lines up to `end` that no segment begins on. */
    #span(end, offset) {
        if (!this.#hasCount || this.#line === 0)
            return;
        this.#spanned += end - this.#line - 1;
        if (this.#spannedBefore + this.#spanned > this.#mostSpanned) {
            throw new fault/* FormatFault */._('LINE-RANGE', 'its regions span more lines than any program has', offset);
        }
        for (let line = this.#line + 1; line < end; line++)
            this.#builder.line(line, this.#count);
    }
    #next() {
        if (!this.#json.againArray())
            throw new fault/* FormatFault */._('SYNTAX', 'a segment has fewer than five fields', this.#json.p);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/llvm-cov.js




const llvm_cov_NAMES = [
    'data',
    'files',
    'functions',
    'filename',
    'segments',
    'branches',
    'count',
    'filenames',
    'regions',
    'type',
];
const [DATA, llvm_cov_FILES, llvm_cov_FUNCTIONS, FILENAME, SEGMENTS, llvm_cov_BRANCHES, llvm_cov_COUNT, FILENAMES, REGIONS, llvm_cov_TYPE] = llvm_cov_NAMES.map((_, i) => i + 1);
/** Levels of the report that are walked into. */
const [llvm_cov_TOP, EXPORTS, EXPORT, llvm_cov_IN_FILES, IN_FUNCTIONS] = [1, 2, 3, 4, 5];
const KIND = 'llvm.coverage.json.export';
/**
 * `llvm-cov export` (clang, swiftc, cargo-llvm-cov), JSON versions 2 and 3: lines as llvm-cov computes them from a file's
 * segments, two outcomes for every branch region and one function for every place a function begins at; instantiations
 * of one template are one. `-summary-only` holds no lines and is refused; with `-skip-functions` functions are absent.
 */
const llvmCov = {
    id: 'llvm-cov',
    title: 'llvm-cov JSON export',
    carries: { branches: 'if-any', functions: 'if-any', statements: 'never' },
    detect: (head) => /^\s*\{\s*"data"\s*:\s*\[\s*(?:\]|\{\s*"(?:files|functions|totals)"\s*:)/.test(head) ||
        (/^\s*\{/.test(head) && /"type"\s*:\s*"llvm\.coverage\.json\.export"/.test(head)),
    open: (builder) => new LlvmCovParser(builder),
};
class LlvmCovParser extends JsonWalker {
    #builder;
    #lines;
    #paths = new Set();
    /** By path: [line, column, count] of functions, which the report names behind all files. */
    #functions = new Map();
    constructor(builder) {
        super(llvm_cov_NAMES);
        this.#builder = builder;
        this.#lines = new LlvmLines(this.json, builder);
    }
    value(tag) {
        const { json } = this;
        switch (tag) {
            case 0:
                return llvm_cov_TOP;
            case llvm_cov_TOP:
                if (json.key === DATA)
                    return EXPORTS;
                if (json.key === llvm_cov_TYPE)
                    this.#type();
                else
                    json.skip();
                return 0;
            case EXPORTS:
                return EXPORT;
            case EXPORT:
                if (json.key === llvm_cov_FILES)
                    return llvm_cov_IN_FILES;
                if (json.key === llvm_cov_FUNCTIONS)
                    return IN_FUNCTIONS;
                json.skip();
                return 0;
            case llvm_cov_IN_FILES:
                this.#file();
                return 0;
            default:
                this.#function();
                return 0;
        }
    }
    undo() {
        this.#builder.abort();
    }
    leave(tag) {
        if (tag === llvm_cov_TOP)
            this.#flush();
    }
    #type() {
        const type = this.json.string();
        if (type !== KIND)
            throw new fault/* FormatFault */._('UNSUPPORTED', `this is "${type.slice(0, 40)}", not ${KIND}`, this.json.p);
    }
    #file() {
        const { json } = this;
        const builder = this.#builder;
        let [path, hasSegments] = ['', false];
        builder.begin('');
        if (json.enter()) {
            do {
                if (json.key === FILENAME)
                    path = json.string();
                else if (json.key === SEGMENTS) {
                    hasSegments = true;
                    this.#lines.read();
                }
                else if (json.key === llvm_cov_BRANCHES)
                    this.#branches();
                else
                    json.skip();
            } while (json.again());
        }
        if (path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a file has no name', json.p);
        if (!hasSegments)
            throw new fault/* FormatFault */._('UNSUPPORTED', `there are no segments of ${path}: an export made with -summary-only`, json.p);
        builder.rename(path);
        builder.commit();
        this.#lines.keep();
        this.#paths.add(path);
    }
    /** [line, column, end line, end column, true count, false count, …] … */
    #branches() {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            json.enterArray();
            const line = json.line();
            const [column, endLine, endColumn] = [this.#next(), this.#next(), this.#next()];
            if (line < 1)
                throw new fault/* FormatFault */._('LINE-RANGE', 'a branch is on line 0', json.p);
            for (let outcome = 0; outcome < 2; outcome++) {
                if (!json.againArray())
                    throw new fault/* FormatFault */._('SYNTAX', 'a branch has fewer than six numbers', json.p);
                this.#builder.branch(line, (0,formats_hash/* hashIntegers */.ip)(column, endLine, endColumn, outcome), json.hits());
            }
            while (json.againArray())
                json.skip();
        } while (json.againArray());
    }
    /** The next element of an array of numbers. */
    #next() {
        const { json } = this;
        if (!json.againArray())
            throw new fault/* FormatFault */._('SYNTAX', 'a region has too few numbers', json.p);
        return json.integer();
    }
    #function() {
        const { json } = this;
        let count = -1;
        let region;
        const files = [];
        if (json.enter()) {
            do {
                if (json.key === llvm_cov_COUNT)
                    count = json.hits();
                else if (json.key === FILENAMES) {
                    if (json.enterArray())
                        do
                            files.push(json.string());
                        while (json.againArray());
                }
                else if (json.key === REGIONS)
                    region = this.#firstRegion();
                else
                    json.skip();
            } while (json.again());
        }
        if (count < 0 || region === undefined)
            throw new fault/* FormatFault */._('SYNTAX', 'a function has no count or no region', json.p);
        const [line, column, file] = region;
        const path = files[file];
        if (path === undefined)
            throw new fault/* FormatFault */._('SYNTAX', 'a function is in a file that it does not name', json.p);
        const known = this.#functions.get(path);
        if (known === undefined)
            this.#functions.set(path, [line, column, count]);
        else
            known.push(line, column, count);
    }
    /** [line, column, file] of the first of [line, column, end line, end column, count, file, …] … */
    #firstRegion() {
        const { json } = this;
        if (!json.enterArray())
            return undefined;
        json.enterArray();
        const line = json.line();
        if (line < 1)
            throw new fault/* FormatFault */._('LINE-RANGE', 'a function is on line 0', json.p);
        const column = this.#next();
        this.#next();
        this.#next();
        if (json.againArray())
            json.hits();
        const file = this.#next();
        while (json.againArray())
            json.skip();
        while (json.againArray())
            json.skip();
        return [line, column, file];
    }
    #flush() {
        for (const [path, functions] of this.#functions) {
            if (!this.#paths.has(path))
                continue;
            this.#builder.begin(path);
            for (let at = 0; at < functions.length; at += 3)
                this.#builder.function(functions[at], functions[at + 1] >>> 0, functions[at + 2]);
            this.#builder.commit();
        }
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/opencover.js




const opencover_ELEMENTS = ['Module', 'File', 'Class', 'Method', 'FullName', 'Name', 'FileRef', 'SequencePoint', 'BranchPoint'];
const opencover_ATTRIBUTES = [
    'skippedDueTo',
    'uid',
    'fullPath',
    'visited',
    'vc',
    'sl',
    'sc',
    'el',
    'ec',
    'fileid',
    'offset',
    'path',
];
const opencover_NAMES = [...opencover_ELEMENTS, ...opencover_ATTRIBUTES];
const opencover_id = (name) => opencover_NAMES.indexOf(name) + 1;
const MODULE = opencover_id('Module');
const opencover_FILE = opencover_id('File');
const opencover_CLASS = opencover_id('Class');
const opencover_METHOD = opencover_id('Method');
const FULL_NAME = opencover_id('FullName');
const opencover_NAME = opencover_id('Name');
const FILE_REF = opencover_id('FileRef');
const SEQUENCE_POINT = opencover_id('SequencePoint');
const BRANCH_POINT = opencover_id('BranchPoint');
const SKIPPED = opencover_id('skippedDueTo');
const UID = opencover_id('uid');
const VISITS = opencover_id('vc');
const opencover_START_LINE = opencover_id('sl');
const FILE_ID = opencover_id('fileid');
/** 0xfeefee: the compiler's own code, which debuggers step over. */
const HIDDEN_LINE = 16_707_566;
const LOWER_T = 116;
const UPPER_T = 84;
/**
 * OpenCover XML as OpenCover and coverlet write it. Statements are the sequence points, told apart by their place;
 * a line counts when a sequence point begins on it. Branch points have identities within their method. A method is
 * a function of the file it refers to; one without a line in it (all hidden) is left out. Whatever is `skippedDueTo` a
 * filter, an attribute or a missing debug file is no data, and <MethodPoint> repeats a point.
 */
const opencover = {
    id: 'opencover',
    title: 'OpenCover XML',
    carries: { branches: 'always', functions: 'always', statements: 'always' },
    detect: (head) => xmlRoot(head)?.name === 'CoverageSession',
    open: (builder) => new XmlParser(opencover_NAMES, new OpenCoverHandler(builder)),
};
class OpenCoverHandler {
    #builder;
    /** The element that is skipped with everything in it; 0: none. */
    #skipped = 0;
    /** Files of the module by uid; other modules use the same numbers. */
    #files = new Map();
    #classId = 0;
    #methodId = 0;
    #methodFile;
    #entered = false;
    /** First line of the method in its file, 0 before it. */
    #methodLine = 0;
    constructor(builder) {
        this.#builder = builder;
    }
    open(tag, xml) {
        if (this.#skipped !== 0)
            return;
        if (tag === SEQUENCE_POINT)
            this.#sequencePoint(xml);
        else if (tag === BRANCH_POINT)
            this.#branchPoint(xml);
        else if (tag === opencover_NAME || tag === FULL_NAME)
            xml.wantText();
        else if (tag === FILE_REF)
            this.#methodFile = this.#fileOf(xml, UID);
        else if (tag === opencover_FILE)
            this.#addFile(xml);
        else if (tag === MODULE || tag === opencover_CLASS || tag === opencover_METHOD) {
            if (xml.has(SKIPPED))
                this.#skipped = tag;
            else if (tag === opencover_METHOD)
                this.#beginMethod(xml);
        }
    }
    close(tag, xml) {
        if (this.#skipped !== 0) {
            if (tag === this.#skipped)
                this.#skipped = 0;
            else
                return;
        }
        else if (tag === opencover_NAME)
            this.#methodId = (0,formats_hash/* hashIntegers */.ip)(this.#classId, (0,formats_hash/* hashText */.qj)(xml.content));
        else if (tag === FULL_NAME)
            this.#classId = (0,formats_hash/* hashText */.qj)(xml.content);
        else if (tag === opencover_METHOD)
            this.#endMethod();
        if (tag === MODULE)
            this.#endModule();
    }
    #addFile(xml) {
        const uid = xml.text(UID);
        const path = xml.text(opencover_id('fullPath'));
        if (uid === undefined || path === undefined || path === '')
            throw new fault/* FormatFault */._('SYNTAX', 'a file has no uid or no path', xml.offset);
        this.#files.set(uid, { path, statements: [], branches: [], functions: [] });
    }
    /** The file that an attribute refers to; undefined when it refers to none (0: the debug file names no source). */
    #fileOf(xml, attribute) {
        const uid = xml.text(attribute);
        if (uid === undefined || uid === '' || uid === '0')
            return undefined;
        const file = this.#files.get(uid);
        if (file === undefined)
            throw new fault/* FormatFault */._('SYNTAX', `file ${uid.slice(0, 40)} is not among the files of its module`, xml.offset);
        return file;
    }
    #beginMethod(xml) {
        const visited = xml.initial(opencover_id('visited'));
        this.#entered = visited === LOWER_T || visited === UPPER_T;
        this.#methodId = this.#classId;
        this.#methodFile = undefined;
        this.#methodLine = 0;
    }
    #endMethod() {
        if (this.#methodFile !== undefined && this.#methodLine > 0) {
            this.#methodFile.functions.push(this.#methodLine, this.#methodId, this.#entered ? 1 : 0);
        }
    }
    #visits(xml) {
        const visits = xml.hits(VISITS);
        if (visits === undefined)
            throw new fault/* FormatFault */._('SYNTAX', 'a point has no visit count (vc)', xml.offset);
        if (visits > 0)
            this.#entered = true;
        return visits;
    }
    #sequencePoint(xml) {
        const visits = this.#visits(xml);
        const file = this.#fileOf(xml, FILE_ID) ?? this.#methodFile;
        const line = xml.line(opencover_START_LINE);
        if (file === undefined || line === 0 || line === HIDDEN_LINE)
            return;
        const place = (0,formats_hash/* hashIntegers */.ip)(xml.hits(opencover_id('sc')) ?? 0, xml.hits(opencover_id('el')) ?? 0, xml.hits(opencover_id('ec')) ?? 0);
        file.statements.push(line, place, visits);
        if (this.#methodLine === 0 && file === this.#methodFile)
            this.#methodLine = line;
    }
    #branchPoint(xml) {
        const visits = this.#visits(xml);
        const file = this.#fileOf(xml, FILE_ID) ?? this.#methodFile;
        const line = xml.has(opencover_START_LINE) ? xml.line(opencover_START_LINE) : 0;
        if (file === undefined || line === 0 || line === HIDDEN_LINE)
            return;
        // Offsets are counted from the beginning of the method, and a line can hold several methods (lambdas).
        file.branches.push(line, (0,formats_hash/* hashIntegers */.ip)(this.#methodId, xml.hits(opencover_id('offset')) ?? 0, xml.hits(opencover_id('path')) ?? 0), visits);
    }
    #endModule() {
        for (const { path, statements, branches, functions } of this.#files.values()) {
            if (statements.length + branches.length + functions.length === 0)
                continue;
            this.#builder.begin(path);
            for (let at = 0; at < statements.length; at += 3) {
                this.#builder.line(statements[at], statements[at + 2]);
                this.#builder.statement(statements[at], statements[at + 1], statements[at + 2]);
            }
            for (let at = 0; at < branches.length; at += 3)
                this.#builder.branch(branches[at], branches[at + 1], branches[at + 2]);
            for (let at = 0; at < functions.length; at += 3)
                this.#builder.function(functions[at], functions[at + 1], functions[at + 2]);
            this.#builder.commit();
        }
        this.#files.clear();
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/arena.js
var arena = __nccwpck_require__(4091);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/simplecov-file.js


/** What the commands of a .resultset.json say of one file, so far. */
class SimplecovFile {
    /** Hits of line 1, 2, … plus one; 0: no code. While it is read, then narrowed. */
    #read = [];
    #lines = new Uint8Array(0);
    /** [line, id, hits] … */
    #branches = [];
    get lineCount() {
        return this.#read.length;
    }
    /** The next line. */
    line(hits) {
        this.#read.push(hits === undefined ? 0 : (0,rows/* addHits */.oI)(hits, 1));
    }
    branch(line, id, hits) {
        this.#branches.push(line, id, hits);
    }
    /** All lines were read. */
    keep() {
        this.#lines = (0,arena/* narrow */.sc)(this.#read);
        this.#read = [];
    }
    /**
     * Adds another command's record. As in SimpleCov's combiner, a line without code in one and without hits in the other
     * has no code: files that were only tracked, never loaded, have 0 on lines such as "end".
     */
    merge(other) {
        const merged = new Uint32Array(Math.max(this.#lines.length, other.#lines.length));
        for (let i = 0; i < merged.length; i++) {
            const [a, b] = [this.#lines[i] ?? 0, other.#lines[i] ?? 0];
            const hits = Math.max(a - 1, 0) + Math.max(b - 1, 0);
            merged[i] = hits === 0 && (a === 0 || b === 0) ? 0 : (0,rows/* addHits */.oI)(hits, 1);
        }
        this.#lines = (0,arena/* narrow */.sc)(merged);
        for (const cell of other.#branches)
            this.#branches.push(cell);
    }
    emit(builder, path) {
        builder.begin(path);
        for (const [i, hits] of this.#lines.entries())
            if (hits > 0)
                builder.line(i + 1, hits - 1);
        const branches = this.#branches;
        for (let at = 0; at < branches.length; at += 3)
            builder.branch(branches[at], branches[at + 1], branches[at + 2]);
        builder.commit();
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/simplecov.js





const simplecov_NAMES = ['coverage', 'timestamp', 'lines', 'branches'];
const [simplecov_COVERAGE, TIMESTAMP, simplecov_LINES, simplecov_BRANCHES] = simplecov_NAMES.map((_, i) => i + 1);
const [simplecov_TOP, COMMAND, IN_COVERAGE] = [1, 2, 3];
const [QUOTE, OPEN_ARRAY, NULL] = [34, 91, 110];
const TEXT = '"(?:[^"\\\\]|\\\\.)*"';
const DETECTED = new RegExp(`^\\s*\\{\\s*${TEXT}\\s*:\\s*\\{\\s*(?:"timestamp"\\s*:\\s*\\d+\\s*,\\s*)?"coverage"\\s*:\\s*\\{\\s*(?:\\}|${TEXT}\\s*:\\s*(?:\\[|\\{\\s*"lines"\\s*:))`);
/**
 * SimpleCov's .resultset.json, every version: commands ("RSpec", "Minitest"), each with files and their lines (null: no
 * code; a count; "ignored") and branches, which are known by the Ruby literals of condition and branch. Commands are
 * merged as SimpleCov does it. Lines between :nocov: marks are not marked in this file and so do count.
 */
const simplecov = {
    id: 'simplecov',
    title: 'SimpleCov .resultset.json',
    carries: { branches: 'if-any', functions: 'never', statements: 'never' },
    detect: (head) => DETECTED.test(head),
    open: (builder) => new SimplecovParser(builder),
};
class SimplecovParser extends JsonWalker {
    #builder;
    #files = new Map();
    constructor(builder) {
        super(simplecov_NAMES);
        this.#builder = builder;
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return simplecov_TOP;
        if (tag === simplecov_TOP)
            return COMMAND;
        if (tag === IN_COVERAGE)
            this.#file(json.keyText());
        else if (json.key === simplecov_COVERAGE)
            return IN_COVERAGE;
        else if (json.key === TIMESTAMP)
            this.#made(json.integerOrSkip());
        else
            json.skip();
        return 0;
    }
    undo() {
        // A file is added once all of it is there.
    }
    leave(tag) {
        if (tag === simplecov_TOP)
            for (const [path, file] of this.#files)
                file.emit(this.#builder, path);
    }
    /** Seconds since 1970. The oldest of several commands counts: a report is as old as its oldest part. */
    #made(seconds) {
        if (seconds <= 0)
            return;
        const known = this.#builder.madeAtMs ?? Number.POSITIVE_INFINITY;
        this.#builder.madeAtMs = Math.min(known, seconds * 1000);
    }
    #file(path) {
        const { json } = this;
        const file = new SimplecovFile();
        let hasLines = false;
        if (json.peek() === OPEN_ARRAY) {
            hasLines = true;
            this.#lines(file);
        }
        else if (json.enter()) {
            do {
                if (json.key === simplecov_LINES) {
                    hasLines = true;
                    this.#lines(file);
                }
                else if (json.key === simplecov_BRANCHES && json.peek() !== NULL)
                    this.#branches(file);
                else
                    json.skip();
            } while (json.again());
        }
        if (!hasLines)
            throw new fault/* FormatFault */._('UNSUPPORTED', `there are no lines of ${path}: SimpleCov was told to count branches or methods only`, json.p);
        file.keep();
        const known = this.#files.get(path);
        if (known === undefined)
            this.#files.set(path, file);
        else
            known.merge(file);
    }
    #lines(file) {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            const c = json.peek();
            if (c === NULL || c === QUOTE) {
                json.skip();
                file.line(undefined);
            }
            else
                file.line(json.hits());
        } while (json.againArray());
        if (file.lineCount > builder/* LAST_LINE */.s)
            throw new fault/* FormatFault */._('LINE-RANGE', 'a file has too many lines', json.p);
    }
    /** { "[:if, 0, 13, 6, 13, 28]": { "[:then, 1, 13, 6, 13, 14]": 1, … }, … }: type, id, line, column, end line, end column. */
    #branches(file) {
        const { json } = this;
        if (!json.enter())
            return;
        do {
            const condition = json.keyText();
            const line = Number(/, (\d{1,8}), \d+, \d+, \d+\]$/.exec(condition)?.[1] ?? 0);
            if (line < 1 || line > builder/* LAST_LINE */.s)
                throw new fault/* FormatFault */._('SYNTAX', `"${condition.slice(0, 60)}" is no condition`, json.p);
            if (!json.enter())
                continue;
            do {
                const branch = json.keyText();
                file.branch(line, (0,formats_hash/* hashText */.qj)(`${condition}${branch}`), json.hits());
            } while (json.again());
        } while (json.again());
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-model.js
var istanbul_model = __nccwpck_require__(7444);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8-script.js
const SCHEME = /^[a-z][a-z0-9+.-]+:/i;
/**
 * The file a script was loaded from: absolute, decoded, with `/`; undefined for Node's own scripts, code from the web or
 * from `eval`, and whatever lies in node_modules.
 */
function scriptPath(url) {
    const path = filePath(url);
    return path === undefined || /(?:^|\/)node_modules\//.test(path) ? undefined : path;
}
function filePath(url) {
    if (url.startsWith('/'))
        return url;
    if (/^[a-z]:[/\\]/i.test(url))
        return url.replaceAll('\\', '/');
    if (!/^file:\/\//i.test(url))
        return undefined;
    const path = decoded(url.slice(7).replace(/[?#].*$/s, ''));
    if (!path.startsWith('/'))
        return undefined;
    return /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch (error) {
        if (error instanceof URIError)
            return text;
        throw error;
    }
}
/**
 * The path of a source that a map or script names: `source` seen from the folder of `base`. Names in source maps are
 * plain text by custom, not percent-encoded; only file: URLs are decoded. Other schemes (webpack://…) stay as they are.
 */
function sourcePath(base, source) {
    if (/^file:\/\//i.test(source))
        return filePath(source) ?? source;
    if (/^[a-z]:[/\\]/i.test(source) || source.startsWith('/'))
        return folded(source.replaceAll('\\', '/'));
    if (SCHEME.test(source))
        return source;
    return folded(`${base.slice(0, base.lastIndexOf('/') + 1)}${source}`);
}
/** Without `.` and `..`. */
function folded(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..' && parts.length > 1)
            parts.pop();
        else if (part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/istanbul-merge.js
var istanbul_merge = __nccwpck_require__(7453);
;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8-map.js


const COMMENT = /^[ \t]*\/[/*][#@][ \t]*sourceMappingURL=([^\s*]+)[ \t]*(?:\*\/)?[ \t]*$/gm;
/**
 * The source map of a script: what the report has of it (`cached`, JSON text), else what the last sourceMappingURL
 * comment names, inside the script or in a file. undefined when there is none. Throws FormatFault SOURCE-SYNTAX.
 */
async function mapOf(script, path, text, cached, readText) {
    const known = cached === undefined ? null : JSON.parse(cached);
    if (typeof known?.data === 'object' && known.data !== null)
        return resolved(known.data, path, path);
    const url = [...text.matchAll(COMMENT)].at(-1)?.[1];
    if (url === undefined)
        return undefined;
    const inline = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
    if (inline !== null)
        return resolved(parsed(inlineText(inline[2], inline[1] !== undefined, path), path), path, path);
    if (/^(?:https?|data):/i.test(url))
        return undefined;
    const mapPath = sourcePath(path, decodedName(url));
    const content = await readText(mapPath);
    return content === undefined ? undefined : resolved(parsed(content, mapPath), mapPath, script.url);
}
function inlineText(content, isBase64, path) {
    if (isBase64)
        return Buffer.from(content, 'base64').toString('utf8');
    try {
        return decodeURIComponent(content);
    }
    catch (error) {
        if (error instanceof URIError)
            throw damaged(path);
        throw error;
    }
}
/** The comment is a URL, so a space in the name is %20; a name that is no valid encoding stands as it is. */
function decodedName(url) {
    return /%(?![0-9a-f]{2})/i.test(url) ? url : decodeURIComponent(url);
}
function parsed(text, path) {
    try {
        // Some servers put )]}' in front of JSON; the norm says to skip that line.
        return JSON.parse(text.replace(/^\)\]\}'?[^\n]*\n/, ''));
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw damaged(path);
        throw error;
    }
}
function resolved(value, base, script) {
    const map = value;
    if (typeof map !== 'object' || map === null || !Array.isArray(map.sources) || typeof map.mappings !== 'string')
        throw damaged(script);
    const root = typeof map.sourceRoot === 'string' && map.sourceRoot !== '' ? `${map.sourceRoot.replace(/\/$/, '')}/` : '';
    const paths = map.sources.map((source) => typeof source === 'string' ? sourcePath(base, hasRoot(source) ? source : `${root}${source}`) : undefined);
    return { map, paths };
}
function hasRoot(source) {
    return /^(?:\/|[a-z][a-z0-9+.-]*:)/i.test(source);
}
function damaged(path) {
    return new fault/* FormatFault */._('SOURCE-SYNTAX', `the source map of ${path} is damaged or of a kind that is not read`, 0);
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8-ranges.js
const v8_ranges_MOST_HITS = 0xffffffff;
/**
 * V8's nested ranges, [start, end, count] …, as ranges side by side in order: at every offset the innermost range counts,
 * of equal ones the later. n log n for any input; the converter's own way takes a step for every character of every range.
 */
function flattenRanges(ranges) {
    const count = ranges.length / 3;
    const edges = Float64Array.from({ length: count * 2 }, (_, i) => ranges[Math.floor(i / 2) * 3 + (i % 2)]).sort();
    const cells = edges.filter((edge, i) => i === 0 || edge !== edges[i - 1]);
    const place = new Map();
    for (const [i, edge] of cells.entries())
        place.set(edge, i);
    const order = Array.from({ length: count }, (_, i) => i);
    const area = (i) => ranges[i * 3 + 1] - ranges[i * 3];
    order.sort((a, b) => area(a) - area(b) || ranges[b * 3 + 1] - ranges[a * 3 + 1] || b - a);
    // The innermost ranges first; what they take is skipped from then on (each cell points to the next free one).
    const hits = new Float64Array(cells.length).fill(-1);
    const free = Uint32Array.from(cells, (_, i) => i);
    for (const range of order) {
        const end = place.get(ranges[range * 3 + 1]);
        for (let cell = find(free, place.get(ranges[range * 3])); cell < end; cell = find(free, cell)) {
            hits[cell] = Math.min(ranges[range * 3 + 2], v8_ranges_MOST_HITS);
            free[cell] = cell + 1;
        }
    }
    const flat = [];
    for (let cell = 0; cell + 1 < cells.length; cell++) {
        if (hits[cell] < 0)
            continue;
        const last = flat.length - 3;
        if (last >= 0 && flat[last + 1] === cells[cell] && flat[last + 2] === hits[cell])
            flat[last + 1] = cells[cell + 1];
        else
            flat.push(cells[cell], cells[cell + 1], hits[cell]);
    }
    return Float64Array.from(flat);
}
function find(free, cell) {
    let root = cell;
    while (root < free.length && free[root] !== root)
        root = free[root];
    for (let at = cell; at < free.length && free[at] !== at;) {
        const next = free[at];
        free[at] = root;
        at = next;
    }
    return root;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8-sources.js






/** Any file: URL of an absolute path on every platform; the converter only needs it to be one. */
const NEUTRAL_URL = 'file:///C:/script.js';
const TYPESCRIPT = /\.[cm]?ts$/i;
/** Code that bundlers put in, not the user's. */
const GENERATED = /(?:^\0|\/webpack\/(?:bootstrap|runtime\/|before-startup|startup|after-startup))/;
/**
 * Turns the scripts a report named into files of the builder. Throws FormatFault SOURCE-MISSING, SOURCE-CHANGED or
 * SOURCE-SYNTAX: a script that cannot be read is never left out.
 */
async function readScripts(builder, readText, stripTypes) {
    for (const [path, records] of await istanbulOfScripts(builder, readText, stripTypes)) {
        (0,istanbul_model/* fillFromIstanbul */.SN)(builder, records.length === 1 ? records[0] : await (0,istanbul_merge/* mergeIstanbulData */.Vm)(records), path);
    }
}
/** By path of the source: one record for every script that holds it, for `mergeIstanbulData`. */
async function istanbulOfScripts(builder, readText, stripTypes) {
    if (builder.scripts.length === 0 && builder.foreignScripts > 0) {
        throw new fault/* FormatFault */._('SOURCE-MISSING', 'the report only has scripts of Node.js itself, of packages or of web addresses, no file', 0);
    }
    const files = new Map();
    for (const script of builder.scripts) {
        for (const [path, data] of await convertScript(script, builder.sourceMaps.get(script.url), readText, stripTypes)) {
            const known = files.get(path);
            if (known === undefined)
                files.set(path, [data]);
            else
                known.push(data);
        }
    }
    return files;
}
async function convertScript(script, cached, readText, stripTypes) {
    const path = scriptPath(script.url);
    const text = (script.source ?? (await readText(path)))?.replace(/^\ufeff/, '');
    if (text === undefined)
        throw new fault/* FormatFault */._('SOURCE-MISSING', `${path} ran, but is not there to be read`, 0);
    requireSame(script, path, text);
    const map = await mapOf(script, path, text, cached, readText);
    const code = map === undefined ? javascript(path, text, stripTypes) : text;
    const { convert } = await __nccwpck_require__.e(/* import() */ 138).then(__nccwpck_require__.bind(__nccwpck_require__, 138));
    const sourceMap = map === undefined ? {} : { sourceMap: await neutralMap(map, readText) };
    // Without a map, no comment may make the converter look for one on the disk.
    const plain = map === undefined ? code.replaceAll('sourceMappingURL=', 'sourceMappingurl=') : code;
    const ast = await parse(plain, path);
    const data = await convert({ code: plain, ast, coverage: coverageOf(script), ...sourceMap });
    return Object.entries(data).flatMap(([name, file]) => {
        const original = map === undefined ? path : map.paths[Number(/(\d+)$/.exec(name)?.[1] ?? -1)];
        if (original === undefined || isForeign(original))
            return [];
        return [[original, { ...file, path: original }]];
    });
}
function isForeign(path) {
    return /(?:^|\/)node_modules\//.test(path) || GENERATED.test(path);
}
/** The whole script is V8's outermost range, so another length means another text. */
function requireSame(script, path, text) {
    let [longest, startsAt] = [0, -1];
    for (let at = 0; at < script.ranges.length; at += 3) {
        const end = script.ranges[at + 1];
        if (end > longest || (end === longest && script.ranges[at] < startsAt))
            [longest, startsAt] = [end, script.ranges[at]];
    }
    if (startsAt === 0 &&
        (longest === text.length ||
            (TYPESCRIPT.test(path) && longest === text.length + addedComment(script.url, path, longest - text.length))))
        return;
    throw new fault/* FormatFault */._('SOURCE-CHANGED', `${path} has ${text.length} characters, but the script that ran had ${longest}`, 0);
}
/** Node.js puts "\n\n//# sourceURL=…" behind a text that it stripped of its types. */
function addedComment(url, path, added) {
    return [url, path].map((name) => '\n\n//# sourceURL='.length + name.length).find((length) => length === added) ?? 0;
}
/** The text that ran: TypeScript without a source map ran with its types blanked out by Node.js. */
function javascript(path, text, stripTypes) {
    if (!TYPESCRIPT.test(path))
        return text;
    const stripped = attempt(() => stripTypes?.(text), `${path} is TypeScript that Node.js cannot strip of its types`);
    if (stripped === undefined) {
        throw new fault/* FormatFault */._('SOURCE-SYNTAX', `${path} is TypeScript without a source map, which needs Node.js 22.13 or later here`, 0);
    }
    if (stripped.length !== text.length)
        throw new fault/* FormatFault */._('SOURCE-CHANGED', `${path} keeps no offsets when its types are stripped`, 0);
    return stripped;
}
function attempt(run, reason) {
    try {
        return run();
    }
    catch (error) {
        throw new fault/* FormatFault */._('SOURCE-SYNTAX', `${reason} (${String(error instanceof Error ? error.message : error).slice(0, 100)})`, 0);
    }
}
/** The map with sources 0, 1, … instead of names, so that paths are ours alone; the converter never opens a file for a text. */
async function neutralMap({ map, paths }, readText) {
    const sourcesContent = [];
    for (const [i, path] of paths.entries()) {
        // Only looked at for comments such as "v8 ignore next".
        const foreign = path === undefined || isForeign(path);
        sourcesContent.push(map.sourcesContent?.[i] ?? (foreign ? undefined : await readText(path)) ?? '');
    }
    return { version: 3, names: [], mappings: map.mappings, sources: paths.map((_, i) => `source-${i}`), sourcesContent };
}
async function parse(code, path) {
    const acorn = await __nccwpck_require__.e(/* import() */ 559).then(__nccwpck_require__.bind(__nccwpck_require__, 4559));
    const options = { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true };
    try {
        return acorn.parse(code, { ...options, sourceType: 'module' });
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw unparsable(path, error);
    }
    try {
        return acorn.parse(code, { ...options, sourceType: 'script' });
    }
    catch (error) {
        throw unparsable(path, error);
    }
}
function unparsable(path, error) {
    return new fault/* FormatFault */._('SOURCE-SYNTAX', `${path} is no JavaScript (${String(error instanceof Error ? error.message : error).slice(0, 100)})`, 0);
}
function coverageOf(script) {
    const flat = flattenRanges(script.ranges);
    const ranges = Array.from({ length: flat.length / 3 }, (_, i) => ({
        startOffset: flat[i * 3],
        endOffset: flat[i * 3 + 1],
        count: flat[i * 3 + 2],
    }));
    return { url: NEUTRAL_URL, functions: [{ functionName: '', isBlockCoverage: true, ranges }] };
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/v8.js





const v8_NAMES = [
    'result',
    'source-map-cache',
    'url',
    'functions',
    'ranges',
    'startOffset',
    'endOffset',
    'count',
    'source',
    'text',
    'rawScriptCoverage',
    'start',
    'end',
];
const [RESULT, MAPS, URL_, v8_FUNCTIONS, RANGES, START_OFFSET, END_OFFSET, v8_COUNT, v8_SOURCE, v8_TEXT, RAW, START, END] = v8_NAMES.map((_, i) => i + 1);
const [v8_TOP, SCRIPTS, IN_MAPS] = [1, 2, 3];
const v8_OPEN_ARRAY = 91;
/**
 * V8's own block coverage: what Node.js writes to NODE_V8_COVERAGE (`{"result": […]}`) and what the Chrome DevTools
 * Protocol, Puppeteer and Playwright give (`[{"url", "functions"}]`). Ranges of offsets become Istanbul's statements,
 * branches and functions with the script's text and its source map, so totals compare with coverage-final.json of the
 * same program. Scripts of Node.js itself, of node_modules and of the web are passed over.
 */
const v8 = {
    id: 'v8',
    title: 'V8 JSON (NODE_V8_COVERAGE)',
    carries: istanbul_model/* ISTANBUL_CARRIES */.pb,
    detect: (head) => /^\s*\{\s*"result"\s*:\s*\[\s*(?:\]|\{\s*"(?:scriptId|url|functions)"\s*:)/.test(head) ||
        (/^\s*\[\s*\{\s*"(?:scriptId|url|text|source|functions|ranges|rawScriptCoverage)"\s*:/.test(head) &&
            (/"(?:functions|ranges|scriptId)"\s*:/.test(head) ||
                /^\s*\[\s*\{\s*"(?:url"\s*:\s*"[^"]*"\s*,\s*"(?:text|source)|text|source)"\s*:/.test(head))),
    open: (builder) => new V8Parser(builder),
    finish: readScripts,
};
class V8Parser extends JsonWalker {
    #builder;
    #ranges = [];
    constructor(builder) {
        super(v8_NAMES);
        this.#builder = builder;
        builder.keepTwins();
    }
    value(tag) {
        const { json } = this;
        if (tag === 0)
            return json.peek() === v8_OPEN_ARRAY ? SCRIPTS : v8_TOP;
        if (tag === SCRIPTS)
            this.#script();
        else if (tag === IN_MAPS)
            this.#map(json.keyText());
        else if (json.key === RESULT)
            return SCRIPTS;
        else if (json.key === MAPS)
            return IN_MAPS;
        else
            json.skip();
        return 0;
    }
    undo() {
        this.#ranges = [];
    }
    /** A script's source map as Node.js had it when the script ran. */
    #map(url) {
        const text = this.#valueText();
        if (scriptPath(url) !== undefined)
            this.#builder.sourceMaps.set(url, text);
    }
    /** The value at the cursor as JSON text, consumed. */
    #valueText() {
        const { json } = this;
        json.peek();
        const start = json.p;
        json.skip();
        return json.bytes.toString('utf8', start, json.p);
    }
    #script() {
        const { json } = this;
        let [url, text, isKnown] = ['', '', true];
        let used;
        this.#ranges = [];
        if (json.enter()) {
            do {
                switch (json.key) {
                    case URL_:
                        url = json.string();
                        isKnown = scriptPath(url) !== undefined;
                        break;
                    case v8_FUNCTIONS:
                        if (isKnown)
                            this.#functions();
                        else
                            json.skip();
                        break;
                    case RAW:
                        if (isKnown)
                            this.#raw();
                        else
                            json.skip();
                        break;
                    case RANGES:
                        used = this.#usedRanges();
                        break;
                    case v8_SOURCE:
                    case v8_TEXT:
                        if (isKnown)
                            text = this.#valueText();
                        else
                            json.skip();
                        break;
                    default:
                        json.skip();
                }
            } while (json.again());
        }
        if (url === '') {
            // Scripts without a URL come from eval and the like: they are no file's code.
            return;
        }
        if (scriptPath(url) === undefined) {
            this.#builder.foreignScripts++;
            return;
        }
        const source = text.startsWith('"') ? JSON.parse(text) : undefined;
        if (this.#ranges.length === 0 && used !== undefined)
            this.#ranges = fromUsed(used, source, json.p);
        if (this.#ranges.length === 0)
            return;
        const script = { url, ranges: Float64Array.from(this.#ranges) };
        this.#builder.scripts.push(source === undefined ? script : { ...script, source });
        this.#ranges = [];
    }
    #raw() {
        const { json } = this;
        if (json.null() || !json.enter())
            return;
        do {
            if (json.key === v8_FUNCTIONS)
                this.#functions();
            else
                json.skip();
        } while (json.again());
    }
    #functions() {
        const { json } = this;
        if (!json.enterArray())
            return;
        do {
            if (!json.enter())
                continue;
            do {
                if (json.key !== RANGES)
                    json.skip();
                else if (json.enterArray()) {
                    do
                        this.#range();
                    while (json.againArray());
                }
            } while (json.again());
        } while (json.againArray());
    }
    #range() {
        const { json } = this;
        let [start, end, count] = [-1, -1, -1];
        if (json.enter()) {
            do {
                if (json.key === START_OFFSET)
                    start = json.integerOrSkip();
                else if (json.key === END_OFFSET)
                    end = json.integerOrSkip();
                else if (json.key === v8_COUNT)
                    count = json.hits();
                else
                    json.skip();
            } while (json.again());
        }
        if (start < 0 || end < start || count < 0)
            throw new fault/* FormatFault */._('SYNTAX', 'a range lacks its offsets or its count', json.p);
        if (end > start)
            this.#ranges.push(start, end, count);
    }
    /** Puppeteer's short form: the stretches that ran, [start, end] … */
    #usedRanges() {
        const { json } = this;
        const used = [];
        if (!json.enterArray())
            return used;
        do {
            let [start, end] = [-1, -1];
            if (json.enter()) {
                do {
                    if (json.key === START)
                        start = json.integerOrSkip();
                    else if (json.key === END)
                        end = json.integerOrSkip();
                    else
                        json.skip();
                } while (json.again());
            }
            if (start < 0 || end < start)
                throw new fault/* FormatFault */._('SYNTAX', 'a range lacks its offsets', json.p);
            if (end > start)
                used.push(start, end);
        } while (json.againArray());
        return used;
    }
}
function fromUsed(used, source, offset) {
    if (source === undefined)
        throw new fault/* FormatFault */._('UNSUPPORTED', 'a script has neither functions nor its text', offset);
    const ranges = [0, source.length, 0];
    for (let at = 0; at < used.length; at += 2)
        ranges.push(used[at], used[at + 1], 1);
    return ranges;
}

;// CONCATENATED MODULE: ./build/js/shared/formats/coverage/index.js












/** Every coverage format that is read, in the order they are asked. */
const COVERAGE_FORMATS = [
    lcov,
    gocover,
    istanbul,
    coveragePy,
    gcov,
    llvmCov,
    simplecov,
    v8,
    cobertura,
    jacoco,
    clover,
    opencover,
];


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ KEY),
/* harmony export */   g: () => (/* binding */ IstanbulDocument)
/* harmony export */ });
/* harmony import */ var _json_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2990);
/* harmony import */ var _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7822);


const MEMBERS = [
    'data',
    'path',
    'all',
    'statementMap',
    's',
    'fnMap',
    'f',
    'branchMap',
    'b',
    'decl',
    'loc',
    'locations',
    'type',
    'lines',
];
/** `json.key` of the names that matter in an Istanbul report. */
const KEY = Object.fromEntries(MEMBERS.map((name, i) => [name, i + 1 + _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_NAMES */ .TI.length]));
/** The outer shape of an Istanbul report: an object of files, which may be wrapped in `{"data": …}`. */
class IstanbulDocument extends _json_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonParser */ .S {
    /** Whether the next unit follows a member (else it begins an object). */
    #inside = false;
    #wrapped = false;
    constructor() {
        super([..._istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_NAMES */ .TI, ...MEMBERS]);
    }
    unit() {
        const { json } = this;
        if (!(this.#inside ? json.again() : json.enter())) {
            if (!this.#wrapped)
                return false;
            this.#wrapped = false;
            this.#inside = true;
            return true;
        }
        if (json.key === KEY.data && !this.#wrapped && this.#holdsFiles()) {
            this.#wrapped = true;
            this.#inside = false;
            return true;
        }
        this.file();
        this.#inside = true;
        return true;
    }
    /** Whether the object at `json.p` is no file itself. Nothing is consumed. */
    #holdsFiles() {
        const { json } = this;
        const start = json.p;
        const holds = !json.enter() || json.key <= _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .PLACE_NAMES */ .TI.length;
        json.p = start;
        return holds;
    }
}


/***/ }),

/***/ 3591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MM: () => (/* binding */ outcomeId),
/* harmony export */   Qj: () => (/* binding */ branchId),
/* harmony export */   VM: () => (/* binding */ placeId),
/* harmony export */   b_: () => (/* binding */ TwinFinder),
/* harmony export */   h3: () => (/* binding */ statementId)
/* harmony export */ });
/** Mixes three numbers of up to 32 bits into 31 bits. The order of the arguments matters. */
function mix(a, b, c) {
    let hash = Math.imul(a ^ 0x2545f491, 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
    return (hash ^ (hash >>> 16)) >>> 1;
}
/** What tells a statement from others that start on its line. */
function statementId(startColumn, endLine, endColumn) {
    return mix(startColumn, endLine, endColumn);
}
/** A place as a number: what istanbul-lib-coverage knows functions (`loc`) and branches (`locations[0]`) by when it merges. */
function placeId(startLine, startColumn, endLine, endColumn) {
    return mix(mix(startLine, startColumn, 1), endLine, endColumn);
}
/** What tells a branch from others on its line: its place and its type (as a hash). */
function branchId(place, type) {
    return mix(place, type, 3);
}
/** What tells outcome `index` of a branch from others on the line. */
function outcomeId(branch, index) {
    return mix(branch, index, 2);
}
/** Notices numbers that come twice, file by file: a table that a new file starts afresh without clearing it. */
class TwinFinder {
    #cells = new Uint32Array(1024);
    #stamps = new Uint32Array(1024);
    #stamp = 1;
    #used = 0;
    found = false;
    clear() {
        this.#stamp++;
        this.#used = 0;
        this.found = false;
    }
    add(value) {
        if (this.#used * 2 >= this.#cells.length)
            this.#grow();
        const mask = this.#cells.length - 1;
        let at = (value ^ (value >>> 11)) & mask;
        while (this.#stamps[at] === this.#stamp) {
            if (this.#cells[at] === value) {
                this.found = true;
                return;
            }
            at = (at + 1) & mask;
        }
        this.#stamps[at] = this.#stamp;
        this.#cells[at] = value;
        this.#used++;
    }
    #grow() {
        const [cells, stamps, stamp] = [this.#cells, this.#stamps, this.#stamp];
        this.#cells = new Uint32Array(cells.length * 2);
        this.#stamps = new Uint32Array(cells.length * 2);
        this.#stamp = 1;
        this.#used = 0;
        for (let i = 0; i < cells.length; i++)
            if (stamps[i] === stamp)
                this.add(cells[i]);
    }
}


/***/ }),

/***/ 7453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ mergeIstanbulData),
/* harmony export */   Yr: () => (/* binding */ sameMaps),
/* harmony export */   fR: () => (/* binding */ mergeIstanbul)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4533);
/* harmony import */ var _istanbul_model_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7444);


/** Places of one record times places of the other, where they differ: istanbul-lib-coverage looks at every pair. */
const MOST_PAIRS = 50_000_000;
/**
 * Whether `mergeFiles` gives the same totals for two Istanbul records of one source as istanbul-lib-coverage would: they
 * name the same places, or one is a stub. Otherwise the library's rule applies (a place that only one record knows also
 * gets the hits of the nearest place around it in the other), and `mergeIstanbul` must be asked.
 */
function sameMaps(a, b) {
    if ((a.stub === true) !== (b.stub === true))
        return true;
    if (a.hasTwins === true || b.hasTwins === true)
        return false;
    return (samePoints(a.statements, b.statements) && samePoints(a.functions, b.functions) && samePoints(a.branches, b.branches));
}
function samePoints(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    return sameNumbers(a.lines, b.lines) && sameNumbers(a.ids, b.ids);
}
function sameNumbers(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
/**
 * Lets istanbul-lib-coverage merge several records of one source file, in this order, into the first one (which is
 * changed). Throws FormatFault TOO-DIFFERENT when that would take minutes.
 */
async function mergeIstanbulData(records) {
    const { default: library } = await __nccwpck_require__.e(/* import() */ 377).then(__nccwpck_require__.t.bind(__nccwpck_require__, 9377, 19));
    const [first, ...others] = records.map(mergeable);
    if (first === undefined)
        throw new Error('mergeIstanbulData needs a record');
    const merged = library.createFileCoverage(first);
    for (const other of others) {
        requireFewPairs(merged.data, other);
        merged.merge(library.createFileCoverage(other));
    }
    return merged.data;
}
/** `mergeIstanbulData` as our model. */
async function mergeIstanbul(records) {
    return (0,_istanbul_model_js__WEBPACK_IMPORTED_MODULE_1__/* .istanbulModel */ .SO)(await mergeIstanbulData(records));
}
/** The library looks into `loc`, `locations[0]`, `start` and `end` without asking whether they are there. */
function mergeable(data) {
    const fnMap = mapped(data.fnMap, (entry) => ({ ...entry, loc: located(entry.loc) }));
    const branchMap = mapped(data.branchMap, (entry) => {
        const [first, ...others] = entry.locations ?? [];
        return { ...entry, locations: [located(first), ...others] };
    });
    return { ...data, statementMap: mapped(data.statementMap, located), fnMap, branchMap };
}
function mapped(entries, change) {
    return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}
function located(range) {
    return { start: range?.start ?? {}, end: range?.end ?? {} };
}
function requireFewPairs(a, b) {
    const pairs = pairsOf(Object.values(a.statementMap), Object.values(b.statementMap)) +
        pairsOf(Object.values(a.fnMap).map((entry) => entry.loc), Object.values(b.fnMap).map((entry) => entry.loc)) +
        pairsOf(Object.values(a.branchMap).map((entry) => entry.locations[0]), Object.values(b.branchMap).map((entry) => entry.locations[0]));
    if (pairs > MOST_PAIRS)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._('TOO-DIFFERENT', `two reports describe ${a.path} in too different ways`, 0);
}
function pairsOf(a, b) {
    const [left, right] = [
        new Set(a.map((range) => JSON.stringify(range))),
        new Set(b.map((range) => JSON.stringify(range))),
    ];
    const onlyLeft = [...left].filter((range) => !right.has(range)).length;
    const onlyRight = [...right].filter((range) => !left.has(range)).length;
    return onlyLeft * b.length + onlyRight * a.length;
}


/***/ }),

/***/ 7444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ fillFromIstanbul),
/* harmony export */   SO: () => (/* binding */ istanbulModel),
/* harmony export */   pb: () => (/* binding */ ISTANBUL_CARRIES)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8365);
/* harmony import */ var _builder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7753);
/* harmony import */ var _istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3591);
/* harmony import */ var _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7822);




const ISTANBUL_CARRIES = { branches: 'always', functions: 'always', statements: 'always' };
/** One file's Istanbul data as our model, with the same lines and ids as the streaming parser gives it. */
function istanbulModel(data) {
    const builder = new _builder_js__WEBPACK_IMPORTED_MODULE_0__/* .CoverageBuilder */ .G(ISTANBUL_CARRIES);
    builder.keepTwins();
    fillFromIstanbul(builder, data, data.path);
    return builder.finish()[0];
}
/**
 * Puts one file's Istanbul data into a builder that keeps twins. Entries without any line are dropped: no report can
 * name them, they come from source maps that lead nowhere.
 */
function fillFromIstanbul(builder, data, path) {
    builder.begin(path);
    if (data.all === true)
        builder.markStub();
    for (const [key, hits] of Object.entries(data.s)) {
        const [line, startColumn, endLine, endColumn] = place(data.statementMap[key]);
        if (isLine(line))
            builder.statement(line, (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .statementId */ .h3)(startColumn, endLine, endColumn), atLeastZero(hits));
    }
    const twins = new _istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .TwinFinder */ .b_();
    for (const [key, hits] of Object.entries(data.f)) {
        const entry = data.fnMap[key];
        const body = place(entry?.loc);
        const line = [place(entry?.decl)[0], body[0], entry?.line ?? _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW].find(isLine);
        const id = (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .placeId */ .VM)(...body);
        twins.add(id);
        if (line !== undefined)
            builder.function(line, id, atLeastZero(hits));
    }
    if (twins.found)
        builder.markTwins();
    twins.clear();
    for (const [key, outcomes] of Object.entries(data.b)) {
        const entry = data.branchMap[key];
        const first = place(entry?.locations[0]);
        const line = [place(entry?.loc)[0], entry?.line ?? _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW, first[0]].find(isLine);
        const at = (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .placeId */ .VM)(...first);
        twins.add(at);
        if (line === undefined)
            continue;
        const id = (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .branchId */ .Qj)(at, hashOf(entry?.type ?? ''));
        for (const [index, hits] of outcomes.entries())
            builder.branch(line, (0,_istanbul_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeId */ .MM)(id, index), atLeastZero(hits));
    }
    if (twins.found)
        builder.markTwins();
    builder.commit('of-statements');
}
/** Start line and column, end line and column. */
function place(range) {
    const { start, end } = (range ?? {});
    return [whole(start?.line), whole(start?.column), whole(end?.line), whole(end?.column)];
}
function whole(value) {
    return Number.isInteger(value) && value >= 0 && value < _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW ? value : _istanbul_place_js__WEBPACK_IMPORTED_MODULE_1__/* .NOWHERE */ .JW;
}
function isLine(line) {
    return line >= 1 && line <= _builder_js__WEBPACK_IMPORTED_MODULE_0__/* .LAST_LINE */ .s;
}
/** V8's converter subtracts counts; what it gets below zero is not covered. */
function atLeastZero(hits) {
    return hits > 0 ? hits : 0;
}
function hashOf(type) {
    const bytes = Buffer.from(type, 'utf8');
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashBytes */ .yi)(bytes, 0, bytes.length);
}


/***/ }),

/***/ 7822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ NOWHERE),
/* harmony export */   TI: () => (/* binding */ PLACE_NAMES),
/* harmony export */   yh: () => (/* binding */ IstanbulPlace)
/* harmony export */ });
/** Stands for a line or column that is null, absent or no plain number. (A small integer: larger ones would be objects.) */
const NOWHERE = 0x7fffffff;
/** Member names inside a place; a parser puts them first in its list, so that `json.key` is 1 … 4 for them. */
const PLACE_NAMES = ['start', 'end', 'line', 'column'];
const [START, END, LINE, COLUMN] = [1, 2, 3, 4];
const ZERO = 48;
/** Longer than a place is written without white space. */
const LONGEST = 128;
/** Four characters as the little-endian number that DataView reads in their place. */
function word(text) {
    return Buffer.from(text, 'latin1').readInt32LE();
}
const [START_1, START_2, START_3, START_4] = [word('{"st'), word('art"'), word(':{"l'), word('ine"')];
const [COLUMN_1, COLUMN_2] = [word(',"co'), word('lumn')];
const [END_1, END_2, END_3, END_4] = [word('},"e'), word('nd":'), word('{"li'), word('ne":')];
const [NULL, COLON, QUOTE_COLON, CLOSED] = [word('null'), 58, 0x3a22, 0x7d7d];
/**
 * Reads Istanbul's `{"start":{"line":1,"column":2},"end":{"line":3,"column":4}}`. Nine of ten bytes of a report are such
 * places, so their usual spelling is compared four bytes at a time; any other spelling goes through the cursor.
 */
class IstanbulPlace {
    #json;
    #bytes;
    #view = new DataView(new ArrayBuffer(0));
    startLine = NOWHERE;
    startColumn = NOWHERE;
    endLine = NOWHERE;
    endColumn = NOWHERE;
    constructor(json) {
        this.#json = json;
    }
    /** The place at `json.p`; null and `{}` are nowhere. */
    read() {
        if (this.#quick())
            return;
        const json = this.#json;
        this.startLine = this.startColumn = this.endLine = this.endColumn = NOWHERE;
        if (json.null() || !json.enter())
            return;
        do {
            const key = json.key;
            if ((key !== START && key !== END) || json.peek() !== 123)
                json.skip();
            else if (key === START)
                this.#point(true);
            else
                this.#point(false);
        } while (json.again());
    }
    /** Steps over a place that does not matter. */
    pass() {
        if (!this.#quick())
            this.#json.skip();
    }
    #point(isStart) {
        const json = this.#json;
        if (!json.enter())
            return;
        do {
            const key = json.key;
            if (key === LINE) {
                const line = number(json);
                if (isStart)
                    this.startLine = line;
                else
                    this.endLine = line;
            }
            else if (key === COLUMN) {
                const column = number(json);
                if (isStart)
                    this.startColumn = column;
                else
                    this.endColumn = column;
            }
            else
                json.skip();
        } while (json.again());
    }
    /** True when the usual spelling stood there and was read; else nothing is consumed. */
    #quick() {
        const json = this.#json;
        const { bytes } = json;
        let p = json.p;
        if (p + LONGEST > json.end)
            return false;
        if (this.#bytes !== bytes) {
            this.#bytes = bytes;
            this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        }
        const view = this.#view;
        if (view.getInt32(p, true) !== START_1 ||
            view.getInt32(p + 4, true) !== START_2 ||
            view.getInt32(p + 8, true) !== START_3)
            return false;
        if (view.getInt32(p + 12, true) !== START_4 || bytes[p + 16] !== COLON)
            return false;
        let from = p + 17;
        p = from;
        let startLine = 0;
        let digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            startLine = startLine * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p - from > 8 || p === from || bytes[from] === ZERO)
            return false;
        if (view.getInt32(p, true) !== COLUMN_1 ||
            view.getInt32(p + 4, true) !== COLUMN_2 ||
            view.getInt16(p + 8, true) !== QUOTE_COLON)
            return false;
        from = p + 10;
        p = from;
        let startColumn = 0;
        digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            startColumn = startColumn * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p - from > 9 || p === from || (bytes[from] === ZERO && p - from > 1))
            return false;
        if (view.getInt32(p, true) !== END_1 ||
            view.getInt32(p + 4, true) !== END_2 ||
            view.getInt32(p + 8, true) !== END_3)
            return false;
        if (view.getInt32(p + 12, true) !== END_4)
            return false;
        from = p + 16;
        p = from;
        let endLine = 0;
        digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            endLine = endLine * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p - from > 8 || p === from || bytes[from] === ZERO)
            return false;
        if (view.getInt32(p, true) !== COLUMN_1 ||
            view.getInt32(p + 4, true) !== COLUMN_2 ||
            view.getInt16(p + 8, true) !== QUOTE_COLON)
            return false;
        from = p + 10;
        p = from;
        let endColumn = 0;
        digit = bytes[p] - ZERO;
        while (digit >= 0 && digit <= 9) {
            endColumn = endColumn * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p === from && view.getInt32(p, true) === NULL) {
            endColumn = NOWHERE;
            p += 4;
        }
        else if (p - from > 9 || p === from || (bytes[from] === ZERO && p - from > 1))
            return false;
        if (view.getInt16(p, true) !== CLOSED)
            return false;
        json.p = p + 2;
        this.startLine = startLine;
        this.startColumn = startColumn;
        this.endLine = endLine;
        this.endColumn = endColumn;
        return true;
    }
}
function number(json) {
    const value = json.integerOrSkip();
    return value < 0 || value > NOWHERE ? NOWHERE : value;
}


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ mergeLines),
/* harmony export */   Ai: () => (/* binding */ mergeFiles),
/* harmony export */   Ml: () => (/* binding */ hasRange)
/* harmony export */ });
/* unused harmony exports mergePoints, weightAt */
/* harmony import */ var _arena_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4091);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7931);


/** Union by line number; hits add. */
function mergeLines(a, b) {
    const numbers = [];
    const hits = [];
    let i = 0;
    let j = 0;
    while (i < a.numbers.length || j < b.numbers.length) {
        const left = a.numbers[i] ?? Number.POSITIVE_INFINITY;
        const right = b.numbers[j] ?? Number.POSITIVE_INFINITY;
        numbers.push(Math.min(left, right));
        hits.push((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addHits */ .oI)(left <= right ? a.hits[i] : 0, right <= left ? b.hits[j] : 0));
        if (left <= right)
            i++;
        if (right <= left)
            j++;
    }
    return { numbers: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(numbers), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits) };
}
/** Union by (line, id); hits add, weights (a property of the source) take the larger. */
function mergePoints(a, b) {
    const [lines, ids, hits, weights] = [[], [], [], []];
    let i = 0;
    let j = 0;
    while (i < a.lines.length || j < b.lines.length) {
        const order = comparePoints(a, i, b, j);
        const [from, at] = order <= 0 ? [a, i] : [b, j];
        lines.push(from.lines[at]);
        ids.push(from.ids[at]);
        hits.push((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addHits */ .oI)(order <= 0 ? a.hits[i] : 0, order >= 0 ? b.hits[j] : 0));
        weights.push(Math.max(order <= 0 ? weightAt(a, i) : 0, order >= 0 ? weightAt(b, j) : 0));
        if (order <= 0)
            i++;
        if (order >= 0)
            j++;
    }
    const merged = { lines: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(lines), ids: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(ids), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits) };
    return a.weights === undefined && b.weights === undefined ? merged : { ...merged, weights: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(weights) };
}
function comparePoints(a, i, b, j) {
    if (i >= a.lines.length)
        return 1;
    if (j >= b.lines.length)
        return -1;
    return a.lines[i] - b.lines[j] || a.ids[i] - b.ids[j];
}
/** How many things entry `i` stands for. */
function weightAt(points, i) {
    return points.weights === undefined ? 1 : points.weights[i];
}
/**
 * Forgets which is which on a line: ids 0, 1, … per line, covered ones first, each with 1 or 0 hits. Hits of ordinals
 * count records, so that sums of them say how many records covered at least so many branches of a line.
 */
function toOrdinal(points) {
    const ids = [];
    const hits = [];
    for (let i = 0; i < points.lines.length;) {
        let end = i;
        const onLine = [];
        while (end < points.lines.length && points.lines[end] === points.lines[i])
            onLine.push(points.hits[end++] === 0 ? 0 : 1);
        onLine.sort((x, y) => y - x);
        for (const [ordinal, count] of onLine.entries()) {
            ids.push(ordinal);
            hits.push(count);
        }
        i = end;
    }
    return { lines: points.lines, ids: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(ids), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits) };
}
/**
 * Whether ordinal branches are known only as a range on some line: two records covered a part of it, and which parts they
 * were nobody knows. Seen from the sums alone, so that the order of merging does not matter.
 */
function hasRange(points) {
    let [line, repeated, missed] = [-1, false, false];
    for (let i = 0; i < points.lines.length; i++) {
        if (points.lines[i] !== line)
            [line, repeated, missed] = [points.lines[i], false, false];
        if (points.hits[i] > 1)
            repeated = true;
        if (points.hits[i] === 0)
            missed = true;
        if (repeated && missed)
            return true;
    }
    return false;
}
function mergeBranches(a, b, sameFormat) {
    if (a.branches === undefined || b.branches === undefined) {
        const only = a.branches === undefined ? b : a;
        return only.branches === undefined ? {} : pickBranches(only);
    }
    if (sameFormat && a.branchIdentity === 'exact' && b.branchIdentity === 'exact') {
        return { branches: mergePoints(a.branches, b.branches), branchIdentity: 'exact' };
    }
    const branches = mergePoints(ordinals(a.branches, a.branchIdentity), ordinals(b.branches, b.branchIdentity));
    return { branches, branchIdentity: 'ordinal', ...(hasRange(branches) ? { branchesAreLowerBound: true } : {}) };
}
function ordinals(points, identity) {
    return identity === 'ordinal' ? points : toOrdinal(points);
}
function pickBranches(file) {
    return {
        ...(file.branches === undefined ? {} : { branches: file.branches }),
        ...(file.branchIdentity === undefined ? {} : { branchIdentity: file.branchIdentity }),
        ...(file.branchesAreLowerBound === undefined ? {} : { branchesAreLowerBound: file.branchesAreLowerBound }),
    };
}
/** By id where the ids mean the same, else line by line (the lower bound of what was covered). */
function mergeOptional(a, b, sameFormat) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return sameFormat ? mergePoints(a, b) : mergeTallies(a, b);
}
/**
 * Of each line the larger number of covered things and of all things, as an entry of that weight for the covered ones (id
 * 0) and one for the others (id 1).
 */
function mergeTallies(a, b) {
    const tallies = new Map();
    for (const points of [a, b]) {
        for (let i = 0; i < points.lines.length;) {
            const line = points.lines[i];
            let [covered, total] = [0, 0];
            for (; i < points.lines.length && points.lines[i] === line; i++) {
                total += weightAt(points, i);
                if (points.hits[i] !== 0)
                    covered += weightAt(points, i);
            }
            const known = tallies.get(line);
            tallies.set(line, {
                covered: Math.max(covered, known?.covered ?? 0),
                total: Math.max(total, known?.total ?? 0),
            });
        }
    }
    const [lines, ids, hits, weights] = [[], [], [], []];
    for (const [line, { covered, total }] of [...tallies].sort(([one], [other]) => one - other)) {
        for (const [id, weight] of [covered, total - covered].entries()) {
            if (weight === 0)
                continue;
            lines.push(line);
            ids.push(id);
            hits.push(1 - id);
            weights.push(weight);
        }
    }
    return { lines: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(lines), ids: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(ids), hits: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(hits), weights: (0,_arena_js__WEBPACK_IMPORTED_MODULE_1__/* .narrow */ .sc)(weights) };
}
/**
 * Two records of one source file as one. `sameFormat` says whether ids of branches, functions and statements mean the
 * same in both. The path and scope of the first are kept; up to those, merging is commutative and associative among the
 * records of one format, and among those of different formats. Records of some formats with several of each are to be
 * joined format by format first: ids say more than counts do. A stub gives way to any other record.
 */
function mergeFiles(a, b, sameFormat) {
    if ((a.stub === true) !== (b.stub === true))
        return a.stub === true ? { ...b, path: a.path, scope: a.scope } : a;
    const functions = mergeOptional(a.functions, b.functions, sameFormat);
    const statements = mergeOptional(a.statements, b.statements, sameFormat);
    return {
        path: a.path,
        scope: a.scope,
        lines: mergeLines(a.lines, b.lines),
        ...mergeBranches(a, b, sameFormat),
        ...(functions === undefined ? {} : { functions }),
        ...(statements === undefined ? {} : { statements }),
        ...(a.stub === true ? { stub: true } : {}),
        ...(a.hasTwins === true || b.hasTwins === true ? { hasTwins: true } : {}),
    };
}


/***/ }),

/***/ 7931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cV: () => (/* binding */ PointRows),
/* harmony export */   mx: () => (/* binding */ LineRows),
/* harmony export */   oI: () => (/* binding */ addHits)
/* harmony export */ });
/**
 * Growing rows of unsigned 32-bit numbers, `width` to a row, in one array. Parsers add tens of millions of rows: one
 * capacity check per row, and the bits of a column are or-ed together to know later how wide its numbers are.
 */
class LineRows {
    /** [number, hits] … */
    cells = new Uint32Array(8192);
    /** Cells in use. */
    length = 0;
    hitBits = 0;
    lastLine = 0;
    /** Ascending, without repeats. */
    sorted = true;
    push(line, hits) {
        const at = this.length;
        if (at === this.cells.length)
            this.grow();
        if (line <= this.lastLine)
            this.sorted = false;
        this.lastLine = line;
        this.cells[at] = line;
        this.cells[at + 1] = hits;
        this.hitBits |= hits;
        this.length = at + 2;
    }
    /**
     * Adds the rows in `cells[from, to)`; those of line 0 are left out. `ascends`: their lines ascend from 1 on, without
     * repeats; `hitBits`: of all their hits.
     */
    append(cells, from, to, ascends, hitBits) {
        if (from === to)
            return;
        // A view of the cells costs as much as some rows.
        if (!ascends || to - from <= 32) {
            for (let at = from; at < to; at += 2)
                if (cells[at] !== 0)
                    this.push(cells[at], cells[at + 1]);
            return;
        }
        while (this.cells.length - this.length < to - from)
            this.grow();
        if (cells[from] <= this.lastLine)
            this.sorted = false;
        this.cells.set(cells.subarray(from, to), this.length);
        this.length += to - from;
        this.lastLine = cells[to - 2];
        this.hitBits |= hitBits;
    }
    /** Makes room for more rows; the old `cells` must not be used any more. */
    grow() {
        this.cells = grown(this.cells);
        return this.cells;
    }
    clear() {
        this.length = 0;
        this.hitBits = 0;
        this.lastLine = 0;
        this.sorted = true;
    }
    /** Sorts by line and adds up repeats. Plain numbers as keys: a comparator would be ten times slower. */
    sort() {
        const old = this.cells.slice(0, this.length);
        const order = orderBy(old, 2);
        this.clear();
        for (const row of order) {
            const [line, hits] = [old[row * 2], old[row * 2 + 1]];
            if (this.length > 0 && line === this.lastLine) {
                const sum = addHits(this.cells[this.length - 1], hits);
                this.cells[this.length - 1] = sum;
                this.hitBits |= sum;
            }
            else
                this.push(line, hits);
        }
    }
}
/** Rows of branches, functions or statements. */
class PointRows {
    /** [line, id, hits] … */
    cells = new Uint32Array(3 * 1024);
    length = 0;
    idBits = 0;
    hitBits = 0;
    lastLine = 0;
    lastId = -1;
    /** Lines ascending. */
    linesSorted = true;
    /** By (line, id), without repeats. */
    sorted = true;
    /** One per row, only once a weight other than 1 was seen. */
    weights;
    /** Whether any row was ever added, also before a `clear`. */
    any = false;
    /** Whether rows of one (line, id) are several things, not one thing said twice. */
    apart = false;
    /** Whether `sort` found such rows; their ids were made different. */
    hasTwins = false;
    push(line, id, hits) {
        const at = this.length;
        if (at === this.cells.length)
            this.cells = grown(this.cells);
        if (line <= this.lastLine) {
            if (line < this.lastLine)
                this.linesSorted = this.sorted = false;
            else if (id <= this.lastId)
                this.sorted = false;
        }
        this.lastLine = line;
        this.lastId = id;
        this.cells[at] = line;
        this.cells[at + 1] = id;
        this.cells[at + 2] = hits;
        this.idBits |= id;
        this.hitBits |= hits;
        this.length = at + 3;
        if (this.weights !== undefined)
            this.weights.push(1);
    }
    /** Adds the rows in `cells[from, to)`, each of weight 1. */
    append(cells, from, to, summary) {
        if (from === to)
            return;
        if (this.weights !== undefined) {
            for (let at = from; at < to; at += 3)
                this.push(cells[at], cells[at + 1], cells[at + 2]);
            return;
        }
        while (this.cells.length - this.length < to - from)
            this.cells = grown(this.cells);
        const line = cells[from];
        if (!summary.linesSorted || line < this.lastLine)
            this.linesSorted = this.sorted = false;
        else if (!summary.sorted || (line === this.lastLine && cells[from + 1] <= this.lastId))
            this.sorted = false;
        this.cells.set(cells.subarray(from, to), this.length);
        this.length += to - from;
        this.lastLine = summary.lastLine;
        this.lastId = summary.lastId;
        this.idBits |= summary.idBits;
        this.hitBits |= summary.hitBits;
    }
    /** Says that the row just added stands for `weight` things. */
    weigh(weight) {
        this.weights ??= new Array(this.length / 3).fill(1);
        this.weights[this.weights.length - 1] = weight;
    }
    clear() {
        if (this.length > 0)
            this.any = true;
        this.length = 0;
        this.idBits = 0;
        this.hitBits = 0;
        this.lastLine = 0;
        this.lastId = -1;
        this.linesSorted = true;
        this.sorted = true;
        this.weights = undefined;
        this.hasTwins = false;
    }
    /** Sorts by (line, id) and adds up repeats, or keeps them apart. */
    sort() {
        if (this.linesSorted && this.weights === undefined && this.#sortWithinLines())
            return;
        const old = this.cells.slice(0, this.length);
        const weights = this.weights;
        const order = orderBy(old, 3);
        for (let i = 0; i < order.length;) {
            let end = i + 1;
            while (end < order.length && old[order[end] * 3] === old[order[i] * 3])
                end++;
            if (end - i > 1)
                order.subarray(i, end).sort((a, b) => old[a * 3 + 1] - old[b * 3 + 1]);
            i = end;
        }
        this.clear();
        for (const row of order) {
            const [line, id, hits] = [old[row * 3], old[row * 3 + 1], old[row * 3 + 2]];
            if (this.apart && this.length > 0 && line === this.lastLine && id <= this.lastId) {
                // The next free id, the same in every report of this source; a row that had it moves on in its turn.
                this.push(line, this.lastId + 1, hits);
                this.hasTwins = true;
            }
            else if (this.length > 0 && line === this.lastLine && id === this.lastId) {
                const sum = addHits(this.cells[this.length - 1], hits);
                this.cells[this.length - 1] = sum;
                this.hitBits |= sum;
                // A weight is a property of the source: of two that differ, the larger, in whatever order they came.
                if (weights !== undefined)
                    this.weigh(Math.max(this.weights?.at(-1) ?? 1, weights[row]));
            }
            else {
                this.push(line, id, hits);
                if (weights !== undefined && weights[row] !== 1)
                    this.weigh(weights[row]);
            }
        }
    }
    /**
     * Lines are ascending already, as tools write them; only ids within a line are not (hashes). Insertion sort in place;
     * false, with nothing lost, when a row repeats or a line has so many rows that a real sort is due.
     */
    #sortWithinLines() {
        const cells = this.cells;
        for (let i = 3; i < this.length; i += 3) {
            if (cells[i] !== cells[i - 3])
                continue;
            const [line, id, hits] = [cells[i], cells[i + 1], cells[i + 2]];
            let j = i;
            while (j > 0 && cells[j - 3] === line && cells[j - 2] > id) {
                if (i - j > MOST_MOVED_CELLS)
                    break;
                cells[j + 1] = cells[j - 2];
                cells[j + 2] = cells[j - 1];
                j -= 3;
            }
            cells[j + 1] = id;
            cells[j + 2] = hits;
            if (i - j > MOST_MOVED_CELLS)
                return false;
            if (j > 0 && cells[j - 3] === line && cells[j - 2] === id)
                return false;
        }
        return true;
    }
}
const MOST_HITS = 0xffffffff;
/** Of 64 rows: where one has to go further back, sorting everything is cheaper. */
const MOST_MOVED_CELLS = 192;
/** Hits add up and stay at the largest number that fits. */
function addHits(a, b) {
    const sum = a + b;
    return sum > MOST_HITS ? MOST_HITS : sum;
}
function grown(cells) {
    const larger = new Uint32Array(cells.length * 2);
    larger.set(cells);
    return larger;
}
/** Row numbers in ascending order of their first cell (below 2^24), equal ones in order of row (fewer than 2^29). */
function orderBy(cells, width) {
    const rows = cells.length / width;
    const keys = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        keys[row] = cells[row * width] * 0x20000000 + row;
    keys.sort();
    const order = new Uint32Array(rows);
    for (let i = 0; i < rows; i++)
        order[i] = keys[i] % 0x20000000;
    return order;
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ FormatFault),
/* harmony export */   y: () => (/* binding */ FAULTS)
/* harmony export */ });
/**
 * What can be wrong with the content of a report, the same list for every format. Together with the format's id it
 * makes the problem code: `LCOV-TRUNCATED`, `COBERTURA-HITS-NEGATIVE`.
 */
const FAULTS = {
    TRUNCATED: 'Let the test run finish (disk full? killed job?) and write the report again; a part of a report is never judged.',
    SYNTAX: 'Write the report again with the tool itself; edited or concatenated reports of different kinds are not read.',
    MIXED: 'Two reports of different formats are in one file; keep each in a file of its own.',
    EMPTY: 'The report names no source line: check that the tests ran with coverage switched on and for the right files.',
    UNSUPPORTED: 'Use an export that holds every line, not only totals; docs/formats.md lists what is read.',
    'TOO-LONG': 'One record of this report is longer than 64 MiB, which no tool writes; write the report again.',
    'TOO-DEEP': 'The report is nested deeper than any tool writes; write the report again.',
    ENTITY: 'Entity declarations are refused (they can blow up or read files); write the report without a DOCTYPE subset.',
    'HITS-NEGATIVE': 'A counter went below zero, as racing counters do: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-OVERFLOW': 'A counter is larger than any run can count: collect with atomic counters (gcc/clang: -fprofile-update=atomic, Go: -covermode=atomic).',
    'HITS-NOT-INTEGER': 'A hit count must be a whole number; write the report again with the tool itself.',
    'TOO-DIFFERENT': 'Two reports describe one file with tens of thousands of different places: measure all shards with the same tool, and not minified code.',
    'SOURCE-MISSING': 'Raw V8 coverage needs the scripts that ran and their source maps: run this step where the tests ran, or let the test runner write coverage-final.json or lcov.',
    'SOURCE-CHANGED': 'A script is not the one that ran: it was built again since, or a loader compiled it in memory. Let the test runner write coverage-final.json or lcov.',
    'SOURCE-SYNTAX': 'A script cannot be read as JavaScript, or its source map is damaged: let the test runner write coverage-final.json or lcov.',
    'LINE-RANGE': 'A line number is outside 1 … 16 777 215; write the report again with the tool itself.',
};
/** Thrown by a parser; `offset` is in bytes from the start of the window it was given, later from the start of the content. */
class FormatFault extends Error {
    name = 'FormatFault';
    kind;
    offset;
    constructor(kind, reason, offset) {
        super(reason);
        this.kind = kind;
        this.offset = offset;
    }
    /** The same fault, with its offset counted from further ahead. */
    shifted(bytes) {
        return new FormatFault(this.kind, this.message, this.offset + bytes);
    }
}


/***/ }),

/***/ 8365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ip: () => (/* binding */ hashIntegers),
/* harmony export */   qj: () => (/* binding */ hashText),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/** 32-bit FNV-1a (Fowler/Noll/Vo) of `bytes[start, end)`, unsigned. Used as identity beside a line number, never alone. */
function hashBytes(bytes, start, end) {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash >>> 0;
}
/** 32-bit FNV-1a over the UTF-16 units of a string, unsigned. */
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
/** Mixes integers into one unsigned 32-bit identity (FNV-1a over their low 32 bits, byte order fixed). */
function hashIntegers(...values) {
    let hash = 0x811c9dc5;
    for (const value of values) {
        hash = Math.imul(hash ^ (value & 0xffff), 0x01000193);
        hash = Math.imul(hash ^ (value >>> 16), 0x01000193);
    }
    return hash >>> 0;
}


/***/ }),

/***/ 2618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lineOfText),
/* harmony export */   F: () => (/* binding */ hitsOfText)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4533);

/** Beyond 2^63 - 1 a counter is a negative number that was printed as unsigned: no run counts that far. */
const LARGEST_COUNT = 9.3e18;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
/**
 * A hit count as tools write it: digits, but also `1.0`, `1e3` and `1.2e+10` (whole numbers in floating-point clothes).
 * Throws FormatFault HITS-NEGATIVE, HITS-OVERFLOW or HITS-NOT-INTEGER with `offset`.
 */
function hitsOfText(text, offset) {
    if (!NUMBER.test(text))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._('HITS-NOT-INTEGER', `"${shown(text)}" is no hit count`, offset);
    const value = Number(text);
    if (value < 0)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._('HITS-NEGATIVE', `the hit count ${shown(text)} is negative`, offset);
    if (value > LARGEST_COUNT)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._('HITS-OVERFLOW', `the hit count ${shown(text)} has overflowed`, offset);
    if (!Number.isInteger(value))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._('HITS-NOT-INTEGER', `the hit count ${shown(text)} is not a whole number`, offset);
    return value;
}
/** A damaged report may hold a number of megabytes; a message must not. */
function shown(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
/** A line number that must be digits only, 0 … 16 777 215. Throws FormatFault LINE-RANGE. */
function lineOfText(text, offset) {
    const value = /^\d{1,8}$/.test(text) ? Number(text) : Number.NaN;
    if (!(value <= 0xffffff))
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .FormatFault */ ._('LINE-RANGE', `"${shown(text)}" is no line number`, offset);
    return value;
}


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  S: () => (/* binding */ JsonParser)
});

// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __nccwpck_require__(4533);
// EXTERNAL MODULE: ./build/js/shared/formats/hash.js
var hash = __nccwpck_require__(8365);
// EXTERNAL MODULE: ./build/js/shared/formats/integers.js
var integers = __nccwpck_require__(2618);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-scanner.js

const DEEPEST = 256;
const QUOTE = 34;
const COMMA = 44;
const ZERO = 48;
const COLON = 58;
const OPEN_ARRAY = 91;
const BACKSLASH = 92;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const [SMALL_E, SMALL_F, SMALL_N, SMALL_T, SMALL_U] = [101, 102, 110, 116, 117];
/** What may follow a backslash: " / \ b f n r t u */
const ESCAPES = new Set([34, 47, 92, 98, 102, 110, 114, 116, 117]);
/** Thrown when the window ends inside a unit; JsonParser catches it and asks for more. One object: it is no error. */
const STARVED = Symbol('the window ends inside a unit');
/**
 * The letters of JSON (RFC 8259, strictly: what JSON.parse refuses is refused here) in a window of bytes. Every method
 * throws STARVED when the window ends first and FormatFault SYNTAX when the bytes are something else.
 */
class JsonScanner {
    bytes = Buffer.alloc(0);
    p = 0;
    end = 0;
    /** Whether the string last passed has a backslash. */
    escaped = false;
    /** Of the values that `skip` is inside: 1 for an object. */
    #inObject = new Uint8Array(DEEPEST + 1);
    /** The next byte that is not white space, not consumed. */
    peek() {
        const { bytes, end } = this;
        let p = this.p;
        let c = bytes[p];
        while (p < end && c <= 32) {
            if (c !== 32 && c !== 10 && c !== 13 && c !== 9)
                this.unexpectedAt(p);
            c = bytes[++p];
        }
        this.p = p;
        if (p >= end)
            throw STARVED;
        return c;
    }
    /** Steps over any value. */
    skip() {
        const inObject = this.#inObject;
        let depth = 0;
        do {
            const c = this.peek();
            if (c === OPEN_OBJECT || c === OPEN_ARRAY) {
                this.p++;
                if (++depth > DEEPEST)
                    throw new fault/* FormatFault */._('TOO-DEEP', `values are nested more than ${DEEPEST} deep`, this.p);
                if (this.peek() !== c + 2) {
                    inObject[depth] = c === OPEN_OBJECT ? 1 : 0;
                    if (c === OPEN_OBJECT)
                        this.passName();
                    continue;
                }
                this.p++;
                depth--;
            }
            else
                this.scalar(c);
            while (depth > 0) {
                const next = this.peek();
                if (next === COMMA) {
                    this.p++;
                    if (inObject[depth] === 1)
                        this.passName();
                    break;
                }
                if (next !== (inObject[depth] === 1 ? CLOSE_OBJECT : CLOSE_ARRAY))
                    this.unexpected();
                this.p++;
                depth--;
            }
        } while (depth > 0);
    }
    scalar(c) {
        if (c === QUOTE)
            this.passString();
        else if (c === SMALL_T || c === SMALL_F || c === SMALL_N)
            this.literal(c);
        else
            this.passNumber();
    }
    /** Plain digits with an end in sight, consumed; or -1, nothing consumed, when there is more to the number. */
    digits() {
        const { bytes, end } = this;
        const start = this.p;
        let p = start;
        let value = 0;
        let digit = bytes[p] - ZERO;
        while (p < end && digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = bytes[++p] - ZERO;
        }
        if (p >= end)
            throw STARVED;
        const c = bytes[p];
        if (p - start > 15 || (c !== COMMA && c !== CLOSE_OBJECT && c !== CLOSE_ARRAY && c > 32))
            return -1;
        if (bytes[start] === ZERO && p - start > 1)
            this.unexpected();
        this.p = p;
        return value;
    }
    /** A number, true, false or null as text, consumed. */
    token() {
        const c = this.peek();
        const start = this.p;
        if (c === SMALL_T || c === SMALL_F || c === SMALL_N)
            this.literal(c);
        else
            this.passNumber();
        return this.bytes.toString('latin1', start, this.p);
    }
    literal(first) {
        const word = first === SMALL_T ? 'true' : first === SMALL_F ? 'false' : 'null';
        const { bytes, end, p } = this;
        for (let i = 1; i < word.length; i++) {
            if (p + i >= end)
                throw STARVED;
            if (bytes[p + i] !== word.charCodeAt(i))
                this.unexpected();
        }
        this.p = p + word.length;
    }
    /** -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)? */
    passNumber() {
        const { bytes } = this;
        const start = this.p;
        let p = start;
        if (bytes[p] === 45)
            p++;
        p = bytes[p] === ZERO ? p + 1 : this.passDigits(p);
        if (bytes[p] === 46)
            p = this.passDigits(p + 1);
        if (p < this.end && (bytes[p] | 32) === SMALL_E) {
            p++;
            if (bytes[p] === 43 || bytes[p] === 45)
                p++;
            p = this.passDigits(p);
        }
        if (p >= this.end)
            throw STARVED;
        const c = bytes[p] - ZERO;
        if (c >= 0 && c <= 9)
            this.unexpected();
        this.p = p;
    }
    /** At least one digit. */
    passDigits(from) {
        const { bytes, end } = this;
        let p = from;
        while (p < end && bytes[p] >= ZERO && bytes[p] <= 57)
            p++;
        if (p >= end)
            throw STARVED;
        if (p === from)
            this.unexpected();
        return p;
    }
    passName() {
        this.passString();
        this.expect(COLON);
    }
    /** Over a string; returns where its content begins. `p` is then behind the closing quote. */
    passString() {
        this.expect(QUOTE);
        const { bytes, end } = this;
        const start = this.p;
        let p = start;
        this.escaped = false;
        let c = bytes[p];
        while (p < end && c !== QUOTE) {
            if (c === BACKSLASH) {
                p = this.escape(p);
                c = bytes[p];
            }
            else {
                if (c < 32)
                    this.unexpectedAt(p);
                c = bytes[++p];
            }
        }
        if (p >= end)
            throw STARVED;
        this.p = p + 1;
        return start;
    }
    /** Behind the escape at `p`. */
    escape(p) {
        const { bytes, end } = this;
        if (p + 1 >= end)
            throw STARVED;
        const c = bytes[p + 1];
        if (!ESCAPES.has(c))
            this.unexpectedAt(p);
        this.escaped = true;
        if (c !== SMALL_U)
            return p + 2;
        for (let at = p + 2; at < p + 6; at++) {
            if (at >= end)
                throw STARVED;
            const hex = bytes[at];
            if (!((hex >= ZERO && hex <= 57) || ((hex | 32) >= 97 && (hex | 32) <= 102)))
                this.unexpectedAt(p);
        }
        return p + 6;
    }
    decode(start, end, escaped) {
        const text = this.bytes.toString('utf8', start, end);
        return escaped ? JSON.parse(`"${text}"`) : text;
    }
    expect(byte) {
        if (this.peek() !== byte)
            this.unexpected();
        this.p++;
    }
    unexpectedAt(p) {
        this.p = p;
        return this.unexpected();
    }
    unexpected() {
        const text = this.bytes.toString('latin1', this.p, Math.min(this.end, this.p + 20));
        throw new fault/* FormatFault */._('SYNTAX', `unexpected ${JSON.stringify(text)}`, this.p);
    }
}

// EXTERNAL MODULE: ./build/js/shared/formats/name-table.js
var name_table = __nccwpck_require__(9739);
;// CONCATENATED MODULE: ./build/js/shared/formats/json-cursor.js





const json_cursor_QUOTE = 34;
const json_cursor_COMMA = 44;
const json_cursor_ZERO = 48;
const json_cursor_COLON = 58;
const json_cursor_OPEN_ARRAY = 91;
const json_cursor_CLOSE_ARRAY = 93;
const json_cursor_OPEN_OBJECT = 123;
const json_cursor_CLOSE_OBJECT = 125;
const json_cursor_SMALL_F = 102;
const json_cursor_SMALL_N = 110;
const json_cursor_SMALL_T = 116;
/**
 * Walks JSON in a window of bytes without making objects.
 * Typical use: `if (json.enter()) do { switch (json.key) { … } } while (json.again());`
 */
class JsonCursor extends JsonScanner {
    #names;
    /** Of the last member entered: its name's place in `names` from 1, or 0 for another name. */
    key = 0;
    #keyStart = 0;
    #keyEnd = 0;
    #keyEscaped = false;
    constructor(names) {
        super();
        this.#names = new name_table/* NameTable */.K(names);
    }
    /** Steps into an object, onto its first member; false when it is empty (and left). */
    enter() {
        this.expect(json_cursor_OPEN_OBJECT);
        if (this.peek() === json_cursor_CLOSE_OBJECT) {
            this.p++;
            return false;
        }
        this.#member();
        return true;
    }
    /** On to the object's next member; false when there is none (and it is left). */
    again() {
        const c = this.peek();
        if (c === json_cursor_COMMA) {
            this.p++;
            this.#member();
            return true;
        }
        if (c !== json_cursor_CLOSE_OBJECT)
            this.unexpected();
        this.p++;
        return false;
    }
    /**
     * Like `again` where the next member's name should be this whole number, below 10^8: true when it is, written without
     * white space; else nothing is consumed. `key` and `keyText` are of no use afterwards.
     */
    againNumber(expected) {
        const { bytes } = this;
        let p = this.p;
        if (p + 16 > this.end || bytes[p] !== json_cursor_COMMA || bytes[p + 1] !== json_cursor_QUOTE)
            return false;
        p += 2;
        const start = p;
        let value = 0;
        let digit = bytes[p] - json_cursor_ZERO;
        while (digit >= 0 && digit <= 9 && p - start < 9) {
            value = value * 10 + digit;
            digit = bytes[++p] - json_cursor_ZERO;
        }
        if (value !== expected || bytes[p] !== json_cursor_QUOTE || bytes[p + 1] !== json_cursor_COLON || p === start)
            return false;
        if (bytes[start] === json_cursor_ZERO && p - start > 1)
            return false;
        this.p = p + 2;
        return true;
    }
    /** Steps into an array, before its first element; false when it is empty (and left). */
    enterArray() {
        this.expect(json_cursor_OPEN_ARRAY);
        if (this.peek() !== json_cursor_CLOSE_ARRAY)
            return true;
        this.p++;
        return false;
    }
    /** On to the array's next element; false when there is none (and it is left). */
    againArray() {
        const c = this.peek();
        if (c !== json_cursor_COMMA && c !== json_cursor_CLOSE_ARRAY)
            this.unexpected();
        this.p++;
        return c === json_cursor_COMMA;
    }
    /** The name of the member last entered, as text. */
    keyText() {
        return this.decode(this.#keyStart, this.#keyEnd, this.#keyEscaped);
    }
    /** The member's name as a number when it is one of up to nine digits as JavaScript would write it (Istanbul's "0", "1", …), else -1. */
    keyNumber() {
        if (this.#keyEscaped)
            return /^(?:0|[1-9]\d{0,8})$/.test(this.keyText()) ? Number(this.keyText()) : -1;
        const length = this.#keyEnd - this.#keyStart;
        if (length > 9 || length === 0 || (length > 1 && this.bytes[this.#keyStart] === json_cursor_ZERO))
            return -1;
        let value = 0;
        for (let p = this.#keyStart; p < this.#keyEnd; p++) {
            const digit = this.bytes[p] - json_cursor_ZERO;
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    }
    string() {
        const start = this.passString();
        return this.decode(start, this.p - 1, this.escaped);
    }
    /** A string as a 32-bit hash of its bytes as written: cheaper than the text where only equality matters. */
    stringHash() {
        const start = this.passString();
        return (0,hash/* hashBytes */.yi)(this.bytes, start, this.p - 1);
    }
    /** A whole number not below zero, or -1 for null or anything that is not a plain number of up to 15 digits (then skipped). */
    integerOrSkip() {
        const c = this.peek();
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0)
                return value;
        }
        this.skip();
        return -1;
    }
    /** A hit count. Throws FormatFault HITS-…. */
    hits() {
        const c = this.peek();
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0)
                return value;
        }
        const start = this.p;
        return (0,integers/* hitsOfText */.F)(this.token(), start);
    }
    /** A line number 0 … 16 777 215. Throws FormatFault LINE-RANGE. */
    line() {
        const c = this.peek();
        const start = this.p;
        if (c >= json_cursor_ZERO && c <= 57) {
            const value = this.digits();
            if (value >= 0 && value <= 0xffffff)
                return value;
            this.p = start;
        }
        return (0,integers/* lineOfText */.$)(this.token(), start);
    }
    /** A whole number that may be negative. */
    integer() {
        this.peek();
        const start = this.p;
        const value = Number(this.token());
        if (!Number.isSafeInteger(value))
            throw new fault/* FormatFault */._('SYNTAX', 'a number here must be a whole one', start);
        return value;
    }
    /** true or false. */
    boolean() {
        const c = this.peek();
        if (c !== json_cursor_SMALL_T && c !== json_cursor_SMALL_F)
            this.unexpected();
        this.literal(c);
        return c === json_cursor_SMALL_T;
    }
    /** Steps over null and says true, or stays and says false. */
    null() {
        if (this.peek() !== json_cursor_SMALL_N)
            return false;
        this.literal(json_cursor_SMALL_N);
        return true;
    }
    #member() {
        const start = this.passString();
        this.#keyStart = start;
        this.#keyEnd = this.p - 1;
        this.#keyEscaped = this.escaped;
        if (this.escaped) {
            const name = Buffer.from(this.keyText(), 'utf8');
            this.key = this.#names.find(name, 0, name.length);
        }
        else
            this.key = this.#names.find(this.bytes, start, this.p - 1);
        this.expect(json_cursor_COLON);
    }
}

;// CONCATENATED MODULE: ./build/js/shared/formats/json-parser.js



/**
 * Reads a JSON report unit by unit (one source file, say). A unit that the window cuts off is undone and read again
 * when more is there, so no state has to survive inside it; memory is bounded by the largest unit.
 */
class JsonParser {
    json;
    #documents;
    #ended = false;
    /**
     * `names`: member names that the format looks for; `json.key` is their place from 1. `documents`: whether more
     * documents may follow the first one, as `gcov --stdout` prints them.
     */
    constructor(names, documents = 'one') {
        this.json = new JsonCursor(names);
        this.#documents = documents;
    }
    consume(bytes, end, last) {
        const json = this.json;
        json.bytes = bytes;
        json.end = end;
        json.p = 0;
        let done = 0;
        try {
            while (!this.#ended || this.#another()) {
                done = json.p;
                this.#ended = !this.unit();
            }
            done = end;
        }
        catch (error) {
            if (error !== STARVED)
                throw error;
            if (last)
                throw new fault/* FormatFault */._('TRUNCATED', 'the report ends inside its JSON', end);
            this.undo();
        }
        return done;
    }
    /** Whether one more document begins here, after the end of one. */
    #another() {
        const { json } = this;
        let p = json.p;
        while (p < json.end && json.bytes[p] <= 32)
            p++;
        json.p = p;
        if (p === json.end)
            return false;
        if (this.#documents === 'one')
            throw new fault/* FormatFault */._('MIXED', 'more follows after the end of the JSON document', p);
        this.#ended = false;
        return true;
    }
}


/***/ }),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ NameTable)
/* harmony export */ });
const MOST_NAMES = 255;
/**
 * Turns the bytes of known names into small numbers (1, 2, …; 0: unknown) without making strings: a report repeats a
 * dozen names millions of times. The slot comes from length, first, middle and last byte; then bytes are compared.
 */
class NameTable {
    #names;
    #slots;
    #factor;
    #shift;
    /** 1 to 255 different names, none empty; `names[0]` becomes 1. Throws RangeError on anything else (a mistake of ours). */
    constructor(names) {
        if (names.length > MOST_NAMES || names.includes('') || new Set(names).size !== names.length) {
            throw new RangeError('a name table takes up to 255 different names');
        }
        this.#names = names.map((name) => Buffer.from(name, 'utf8'));
        // Four slots for each name, so that a multiplier without collisions is found at once and misses are mostly empty slots.
        this.#shift = 30 - Math.ceil(Math.log2(names.length + 1));
        let best = { collisions: Number.POSITIVE_INFINITY, factor: 1, slots: new Uint8Array(0) };
        for (let factor = 0x9e3779b1, tries = 0; tries < 64 && best.collisions > 0; tries++, factor = (factor + 0x3c6ef372) >>> 0) {
            const filled = this.#fill(factor);
            if (filled.collisions < best.collisions)
                best = filled;
        }
        this.#factor = best.factor;
        this.#slots = best.slots;
    }
    /** Names whose slot is taken go to the next free one: some names are alike in all that `mix` looks at. */
    #fill(factor) {
        const slots = new Uint8Array(2 ** (32 - this.#shift));
        let collisions = 0;
        for (const [index, name] of this.#names.entries()) {
            let slot = Math.imul(mix(name, 0, name.length), factor) >>> this.#shift;
            for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1))
                collisions++;
            slots[slot] = index + 1;
        }
        return { collisions, factor, slots };
    }
    /** The number of the name `bytes[start, end)`, or 0. */
    find(bytes, start, end) {
        const slots = this.#slots;
        let slot = Math.imul(mix(bytes, start, end), this.#factor) >>> this.#shift;
        for (;;) {
            const id = slots[slot];
            if (id === 0)
                return 0;
            const name = this.#names[id - 1];
            if (name.length === end - start && same(name, bytes, start))
                return id;
            slot = (slot + 1) & (slots.length - 1);
        }
    }
}
function same(name, bytes, start) {
    for (let i = 0; i < name.length; i++)
        if (name[i] !== bytes[start + i])
            return false;
    return true;
}
/** An empty name has no bytes of its own; what lies around it does no harm, since lengths are compared. */
function mix(bytes, start, end) {
    return bytes[start] + (bytes[end - 1] << 7) + (bytes[(start + end) >> 1] << 14) + ((end - start) << 21);
}


/***/ }),

/***/ 2376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS)
/* harmony export */ });
const METRICS = ['lines', 'branches', 'functions', 'statements'];


/***/ }),

/***/ 3627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ProblemError)
/* harmony export */ });
/** Thrown wherever measuring cannot go on; the run turns it into an `inconclusive` verdict. */
class ProblemError extends Error {
    name = 'ProblemError';
    problem;
    constructor(problem) {
        super(`${problem.code}: ${problem.reason}`);
        this.problem = problem;
    }
}


/***/ }),

/***/ 7673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6458);

/**
 * Identity of a finding over moved lines and re-runs: 16 hexadecimal digits of (rule, path, content key). The key says
 * which of several findings of one rule in one file it is (a suite's name, a function's name, a test's name, the text of
 * a line), never a line number. Pass '' where there is no path or only one such finding.
 *
 * The first 64 bits of SHA-256 and not of a checksum: waivers go by fingerprint, and the author of a pull request
 * chooses paths and names, so making a second text with a waived fingerprint has to be out of reach.
 */
function fingerprint(rule, path, key) {
    // JSON keeps the three apart whatever they contain.
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([rule, path, key])).slice(0, 16);
}


/***/ }),

/***/ 6458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
const UTF8 = new TextEncoder();
/** Round constants: the first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2). */
// biome-ignore format: eight to a line, as the standard prints them
const ROUNDS = [
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
/** Initial state: the same of the square roots of the first 8 primes (FIPS 180-4, 5.3.3). */
// biome-ignore format: one line
const START = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, 64 hexadecimal digits. In plain JavaScript because pure code has no
 * node:crypto; meant for short texts such as keys and names, not for files.
 */
function sha256(text) {
    const words = padded(UTF8.encode(text));
    const state = Uint32Array.from(START);
    const schedule = new Uint32Array(64);
    for (let block = 0; block < words.length; block += 16)
        compress(state, schedule, words, block);
    let digits = '';
    for (let i = 0; i < state.length; i++)
        digits += state[i].toString(16).padStart(8, '0');
    return digits;
}
/** The message, a 1 bit, zeros, and the length in bits as 64 bits: big-endian words, a multiple of sixteen (5.1.1). */
function padded(bytes) {
    const words = new Uint32Array((((bytes.length + 8) >>> 6) + 1) * 16);
    for (let i = 0; i < bytes.length; i++)
        words[i >>> 2] |= bytes[i] << (24 - (i % 4) * 8);
    words[bytes.length >>> 2] |= 0x80 << (24 - (bytes.length % 4) * 8);
    words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
    words[words.length - 1] = bytes.length << 3;
    return words;
}
/** Plain assignments: moving eight values by destructuring takes ten times as long until the code is compiled. */
function compress(state, schedule, words, block) {
    for (let i = 0; i < 16; i++)
        schedule[i] = words[block + i];
    for (let i = 16; i < 64; i++) {
        const early = schedule[i - 15];
        const late = schedule[i - 2];
        const sigma0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
        const sigma1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
        schedule[i] = schedule[i - 16] + sigma0 + schedule[i - 7] + sigma1;
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    let e = state[4];
    let f = state[5];
    let g = state[6];
    let h = state[7];
    for (let i = 0; i < 64; i++) {
        const sum1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        const one = (h + sum1 + ((e & f) ^ (~e & g)) + ROUNDS[i] + schedule[i]) | 0;
        const sum0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + two) | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
}


/***/ }),

/***/ 7398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   jM: () => (/* binding */ shortenMiddle)
/* harmony export */ });
/** First and last code points of what East Asian terminals draw two columns wide (UAX #11, W and F), without emoji. */
const WIDE = [
    [0x1100, 0x115f],
    [0x2329, 0x232a],
    [0x2e80, 0x303e],
    [0x3041, 0x33ff],
    [0x3400, 0xa4cf],
    [0xa960, 0xa97c],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe10, 0xfe19],
    [0xfe30, 0xfe6b],
    [0xff01, 0xff60],
    [0xffe0, 0xffe6],
    [0x16fe0, 0x1b2fb],
    [0x1f200, 0x1f265],
    [0x20000, 0x3fffd],
];
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u;
const ZERO = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}]+$/u;
/** One column each: ASCII and the signs that our own texts use. Anything else needs Unicode's tables, which take 10 ms to load. */
const PLAIN = /^[\x20-\x7e·×–…✓✗]*$/;
/** Columns that a text takes on a terminal: 2 for CJK and emoji, 0 for combining marks, 1 for the rest. No colours in it. */
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const cluster of clusters(text))
        width += clusterWidth(cluster);
    return width;
}
/** The text if it fits, else both its ends around `…`, as many columns as there are: names begin and paths end with what matters. */
function shortenMiddle(text, columns) {
    if (displayWidth(text) <= columns)
        return text;
    if (columns <= 1)
        return columns === 1 ? '…' : '';
    const all = clusters(text);
    const tail = takeColumns([...all].reverse(), Math.ceil((columns - 1) / 2)).reverse();
    const head = takeColumns(all, columns - 1 - displayWidth(tail.join('')));
    return `${head.join('')}…${tail.join('')}`;
}
/** Lines of at most `columns`, broken at blanks; a longer word is broken where it has to be. Always at least one line. */
function wrapText(text, columns) {
    const room = Math.max(2, columns);
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (displayWidth(joined) <= room) {
            line = joined;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = word;
        while (displayWidth(line) > room) {
            const head = takeColumns(clusters(line), room).join('');
            lines.push(head);
            line = line.slice(head.length);
        }
    }
    return [...lines, line];
}
function takeColumns(all, columns) {
    let room = columns;
    const taken = [];
    for (const cluster of all) {
        room -= clusterWidth(cluster);
        if (room < 0)
            break;
        taken.push(cluster);
    }
    return taken;
}
function clusters(text) {
    return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}
function clusterWidth(cluster) {
    if (ZERO.test(cluster))
        return 0;
    if (EMOJI.test(cluster))
        return 2;
    const point = cluster.codePointAt(0) ?? 0;
    return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   R5: () => (/* binding */ vsoData),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   ck: () => (/* binding */ vsoProperty),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   pe: () => (/* binding */ commandSafeLine),
/* harmony export */   qY: () => (/* binding */ dotenvValue),
/* harmony export */   tV: () => (/* binding */ vsoVariable),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* unused harmony exports commandData, commandProperty */
/**
 * The one place where hostile text is made safe for its target. File names, test names, messages and report contents
 * are chosen by whoever opens a pull request; every renderer passes them through the function of its target, once.
 */
/**
 * Control, bidirectional and invisible characters: a reader must see them, because they move a cursor or make a text read
 * as another. Not in it: tab and line ends, the joiners of emoji and of Persian (U+200C/D), variation selectors.
 */
const HIDDEN = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** A zero-width space, written as an entity so that readers of the source see it: it keeps patterns from matching. */
const BREAK = '&#8203;';
/** Hidden characters written as `[U+202E]`, lone surrogates as U+FFFD; line ends and tabs stay. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, codePoint);
}
function codePoint(character) {
    return `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
/** `visible`, on one line, without runs of blanks. */
function plainLine(text) {
    return visible(text.replace(LINE_ENDS, ' ')).replace(/\s+/g, ' ').trim();
}
/** What starts a block at the beginning of a line: lists, quotes, headings, rules, and GitLab's `/quick actions`. */
const BLOCK_START = /^(?:[=/]|[-+](?=[-+ ]|$)|(\d{1,9})(?=[.)](?: |$)))/;
/**
 * Markdown for hostile text on one line: a paragraph, a list item, a heading or a table cell. It shows as written, with
 * no markup, no HTML, no links, no mentions and no references to issues: backslashes and entities stop the parser, and
 * zero-width spaces stop the filters that GitHub and GitLab run over the parsed text (`@user`, `#12`, `!12`, `:emoji:`,
 * addresses), which do not look at backslashes.
 */
function markdownText(text) {
    return plainLine(text)
        .replace(/[\\`*_[\]|#~&<>$@!%:.-]/g, markdownCharacter)
        .replace(BLOCK_START, (start, digits) => (digits === undefined ? `\\${start}` : `${digits}\\`));
}
function markdownCharacter(character, at, line) {
    const next = line[at + 1] ?? '';
    const numbered = next >= '0' && next <= '9';
    switch (character) {
        case '@':
            return next === '' || next === ' ' ? '@' : `@${BREAK}`;
        case '&':
            return numbered ? `&amp;${BREAK}` : '&amp;';
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '$':
            // GitHub renders $…$ as mathematics and documents this as the way to write the sign.
            return '<span>$</span>';
        case ':':
            return line.startsWith('//', at + 1) || /^[\w+-]+:/.test(line.slice(at + 1, at + 80)) ? `:${BREAK}` : ':';
        case '.':
            return /(?:^|[^a-z])www$/i.test(line.slice(Math.max(0, at - 4), at)) ? `${BREAK}.` : '.';
        case '-':
            return numbered && /(?:^|[^a-z])GH$/i.test(line.slice(Math.max(0, at - 3), at)) ? `-${BREAK}` : '-';
        case '!':
        case '%':
            return numbered ? `${character}${BREAK}` : character;
        case '#':
        case '~':
            return numbered ? `\\${character}${BREAK}` : `\\${character}`;
        default:
            return `\\${character}`;
    }
}
/**
 * A Markdown code span of hostile text, also inside a table cell. Text with a pipe becomes a `<code>` element: inside a
 * span the pipe would need a backslash in a table, which would show outside of one.
 */
function markdownCode(text) {
    const line = plainLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return `<code>${markdownText(line)}</code>`;
    const fence = '`'.repeat(longestRun(line) + 1);
    const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** A fenced Markdown code block of hostile text, with its line ends. */
function markdownCodeBlock(text, language) {
    const shown = visible(text.replace(LINE_ENDS, '\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
/** Hostile text inside an HTML element that stands in Markdown (`<summary>`): one line, no mentions, no references. */
function markdownHtml(text) {
    return plainLine(text)
        .replace(/([@#!%~&])(?=\S)|(:)(?=\/\/|[\w+-]+:)|(?<=(?<![a-z])www)(?=\.)|(?<=(?<![a-z])GH-)(?=\d)/gi, '$1$2\u200b')
        .replace(/[&<>"'$]/g, (character) => (character === '$' ? '<span>$</span>' : htmlEntity(character)))
        .replaceAll('\u200b', BREAK);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
/** HTML for hostile text: inert in element content and in quoted attributes; hidden characters are shown. */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, htmlEntity);
}
function htmlEntity(character) {
    switch (character) {
        case '&':
            return '&amp;';
        case '<':
            return '&lt;';
        case '>':
            return '&gt;';
        case '"':
            return '&quot;';
        default:
            return '&#39;';
    }
}
/** Everything outside the Char production of XML 1.0 (fifth edition, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
/** XML 1.0 character data: reads back as the same text, with U+FFFD for each character that XML cannot hold. */
function xmlText(text) {
    return text
        .toWellFormed()
        .replace(NOT_XML, '\ufffd')
        .replace(/[&<>\r]/g, (character) => (character === '\r' ? '&#13;' : htmlEntity(character)));
}
/** The same for a double-quoted XML attribute, where parsers would turn tabs and line ends into spaces. */
function xmlAttribute(text) {
    return xmlText(text).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/**
 * Hostile text for one line of a terminal or a log: no escape sequences, and nothing that a CI system would carry out.
 * GitHub obeys `##[command]` and Azure `##vso[…]` anywhere in a line; `commandSafeLine` sees to GitHub's `::command::`.
 */
function terminalText(text) {
    return plainLine(text).replace(/##(?=\[|vso\[)/gi, '# #');
}
/** A finished line of output, possibly coloured, that no runner takes for a `::command::` (they look at its start). */
function commandSafeLine(line) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the line
    return line.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/, '$1: ');
}
/** Data of a GitHub workflow command (after the second `::`), as the runner unescapes it (ActionCommand.cs). */
function commandData(text) {
    return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of a GitHub workflow command (`file=…`). */
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** Data of an Azure Pipelines logging command (after the `]`), as the agent unescapes it (CommandStringConvertor.cs). */
function vsoData(text) {
    return visible(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** A property of an Azure Pipelines logging command (`sourcepath=…`). */
function vsoProperty(text) {
    return vsoData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
/**
 * A plain text message of SARIF 2.1.0, where `[text](target)` is a link (3.11.6): a blank before the parenthesis makes it
 * text. The backslash that the standard offers instead would show in viewers that know no links.
 */
function sarifText(text) {
    return visible(text).replaceAll('](', '] (');
}
/**
 * A value of an Azure Pipelines variable: one line, and nothing that a later task would replace by another variable
 * (`$(System.AccessToken)`).
 */
function vsoVariable(text) {
    return vsoData(plainLine(text).replaceAll('$(', '$ ('));
}
/** A value of GitLab's dotenv report as it is, or undefined where GitLab would refuse, cut or expand it. */
function dotenvValue(text) {
    return /^[\w.,:/@%+=~-]*$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Vn: () => (/* binding */ cutToSize),
/* harmony export */   bd: () => (/* binding */ SIZE_LIMITS)
/* harmony export */ });
/** What the platforms take, as far as a text of ours is concerned. */
const SIZE_LIMITS = {
    /** Body of an issue or pull request comment on GitHub. */
    githubComment: { max: 65_536, unit: 'characters' },
    /** Summary of one step; a longer file is not cut but refused whole. */
    githubSummary: { max: 1_048_576, unit: 'bytes' },
    /** Summary and text of a check run; documented in characters, refused by bytes. */
    githubCheck: { max: 65_535, unit: 'bytes' },
    gitlabNote: { max: 1_000_000, unit: 'characters' },
    /** A page on the Extensions tab of a build; no limit is documented, and the tab loads every page at once. */
    azureSummary: { max: 262_144, unit: 'bytes' },
    /** Comment of a pull request thread on Azure DevOps. */
    azureThread: { max: 150_000, unit: 'bytes' },
};
function sizeOf(text, unit) {
    return unit === 'characters' ? text.length : new TextEncoder().encode(text).length;
}
/** The text, or its longest beginning that fits together with `…`; never half a character. '' where not even `…` fits. */
function cutToSize(text, limit) {
    if (sizeOf(text, limit.unit) <= limit.max)
        return text;
    let room = limit.max - sizeOf('…', limit.unit);
    if (room < 0)
        return '';
    let end = 0;
    for (const character of text) {
        room -= sizeOf(character, limit.unit);
        if (room < 0)
            break;
        end += character.length;
    }
    return `${text.slice(0, end)}…`;
}


/***/ }),

/***/ 6490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BASELINE_CODES)
/* harmony export */ });
/** What can be wrong with a baseline. None of it changes a verdict that does not need one. */
const BASELINE_CODES = [
    {
        code: 'BASELINE-NONE',
        meaning: 'No commit before the measured one, as far as the clone shows them, has measurements in the store.',
        next: 'Let one complete run of the default branch keep its measurements, and fetch deeper (fetch-depth).',
    },
    {
        code: 'BASELINE-DAMAGED',
        meaning: 'The entry of the nearest commit is cut off, changed, too large, or says that it is of another commit.',
        next: 'Remove the entry from the store; the next run of the default branch keeps a new one.',
    },
    {
        code: 'BASELINE-FOREIGN',
        meaning: 'The git ref of the baseline holds something else than entries: links, unknown names, files that are too large.',
        next: 'Name a ref that nothing else uses, or delete the ref (git push origin :REF) to begin again.',
    },
    {
        code: 'BASELINE-DENIED',
        meaning: 'The store refuses this job: no credentials, wrong ones, or ones that may only read.',
        next: 'Give the job the right that docs/baselines.md names for the store: contents: write for a git ref on GitHub.',
    },
    {
        code: 'BASELINE-UNREACHABLE',
        meaning: 'The store did not answer in time, or not at all.',
        next: 'Check its address and the network of the job, then run the job again.',
    },
    {
        code: 'BASELINE-CONTENDED',
        meaning: 'So many jobs wrote to the same git ref at once that this one never had its turn.',
        next: 'Run the job again, or give each pipeline a ref of its own.',
    },
    {
        code: 'BASELINE-UNREADABLE',
        meaning: 'The store failed in another way while it was read.',
        next: 'The message says what it answered.',
    },
    {
        code: 'BASELINE-UNSAVED',
        meaning: 'The store failed in another way while it was written.',
        next: 'The message says what it answered.',
    },
];


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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* reexport */ runAction),
  I8: () => (/* reexport */ runCertify),
  ak: () => (/* reexport */ runCli),
  jN: () => (/* reexport */ runPublish)
});

// EXTERNAL MODULE: ./build/js/coverage-gate/description.js + 2 modules
var description = __nccwpck_require__(4887);
;// CONCATENATED MODULE: ./build/js/gates.js

/** Every gate, one line each. */
const GATES = [
    { ...description/* COVERAGE_GATE */.R, load: async () => (await __nccwpck_require__.e(/* import() */ 880).then(__nccwpck_require__.bind(__nccwpck_require__, 6880))).coverageGate },
];

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __nccwpck_require__(1677);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __nccwpck_require__(4835);
;// CONCATENATED MODULE: ./build/js/shared/config/option-scope.js
/** Whether an option is a key of reliability.yml. */
function isFileKey(option) {
    return option.inFile !== false && option.secret !== true && option.platform === undefined;
}
/** The options that can be given where this platform calls us. A secret never travels as an argument of a command. */
function optionsOn(platform, table) {
    return table.filter((option) => {
        if (option.platform !== undefined && option.platform !== platform)
            return false;
        return option.secret !== true || platform === 'github';
    });
}

// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./build/js/shared/config/arguments.js




/**
 * Reads what follows the command: `--name value`, `--name=value`, `--flag`, `--no-flag`, `--help`, `--version`. A list
 * given several times grows; of anything else the last one holds, so that a script's defaults can be overridden at the
 * end of its line. An empty value means "not given": CI templates pass their unset parameters that way.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION and CONFIG-VALUE.
 */
function readArguments(argv, table) {
    const options = new Map(optionsOn('shell', table).map((option) => [option.name, option]));
    const values = new Map();
    let help = false;
    let version = false;
    for (let index = 0; index < argv.length; index++) {
        const word = argv[index] ?? '';
        if (word === '--help' || word === '-h')
            help = true;
        else if (word === '--version')
            version = true;
        else {
            const { option, value } = readOption(word, argv[index + 1], options, table);
            if (value === undefined)
                index++;
            add(values, option, value ?? argv[index] ?? '');
        }
    }
    return { inputs: { values, spell: (name) => `--${name}` }, help, version };
}
function add(values, option, value) {
    const before = values.get(option.name);
    const grows = option.type === 'list' || option.type === 'globs';
    if (value !== '')
        values.set(option.name, grows && before !== undefined ? `${before}\n${value}` : value);
}
/** The option that a word names, and its value; undefined when the value is the next word. */
function readOption(word, next, options, table) {
    if (!word.startsWith('--') || word === '--')
        throw stray(word);
    const equals = word.indexOf('=');
    const name = equals < 0 ? word.slice(2) : word.slice(2, equals);
    const option = options.get(name);
    if (option !== undefined) {
        if (equals >= 0)
            return { option, value: word.slice(equals + 1) };
        if (option.type === 'boolean')
            return { option, value: 'true' };
        if (next !== undefined && !next.startsWith('--'))
            return { option, value: undefined };
        const hint = `Write --${name} VALUE, or --${name}=VALUE when the value starts with two dashes.`;
        throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', `--${name} needs a value`, hint);
    }
    const negated = name.startsWith('no-') && equals < 0 ? options.get(name.slice(3)) : undefined;
    if (negated?.type === 'boolean')
        return { option: negated, value: 'false' };
    throw unknown(name, options, table);
}
function stray(word) {
    const hint = 'Every option is --name or --name=value. Put globs in quotes, or the shell spreads them over several words.';
    return (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', `${(0,quote/* quote */.hD)(word)} is not an option`, hint);
}
function unknown(name, options, table) {
    const reason = `${(0,quote/* quote */.hD)(`--${name}`)} is not known`;
    if (table.some((option) => option.name === name && option.secret === true)) {
        const hint = 'Arguments are visible to every process; tokens are read from the environment only.';
        return (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', reason, hint);
    }
    const flags = [...options.values()]
        .filter((option) => option.type === 'boolean')
        .map((option) => `no-${option.name}`);
    const near = (0,nearest/* nearest */.p)(name, [...options.keys(), ...flags, 'help', 'version']);
    return (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', reason, near === undefined ? '--help lists all options.' : `Did you mean --${near}?`);
}

;// CONCATENATED MODULE: ./build/js/shared/config/faults.js


/** More than a reader would correct in one go; bounds the work on a hostile file. */
const MOST_FAULTS = 100;
/**
 * Checks a document against the schema of reliability.yml, in the order of the schema. `named` is how many keys at the
 * start of a path are left out of messages: the name of an input says them already.
 */
async function faultsOf(document, named = 0) {
    const generated = await __nccwpck_require__.e(/* import() */ 384).then(__nccwpck_require__.bind(__nccwpck_require__, 9384));
    const validate = generated.validate;
    if (validate(document))
        return [];
    return (validate.errors ?? []).slice(0, MOST_FAULTS).map((violation) => faultOf(violation, named));
}
function faultOf(violation, named) {
    const path = violation.instancePath.split('/').slice(1).map(decodePointer);
    const name = (0,quote/* dotted */.Bs)(path.slice(named));
    const title = String(violation.parentSchema['title'] ?? 'something else');
    switch (violation.keyword) {
        case 'additionalProperties':
            return unknownKey(violation, path, named);
        case 'type': {
            const reason = `${name} is ${kindOf(violation.data)}, which is not allowed here`;
            return { path, part: 'value', code: 'CONFIG-TYPE', reason, hint: `Expected ${title}.` };
        }
        case 'required': {
            const missing = String(violation.params['missingProperty']);
            const reason = `${name} has no ${(0,quote/* quote */.hD)(missing)}`;
            return { path, part: 'value', code: 'CONFIG-MISSING-KEY', reason, hint: `Add the key ${(0,quote/* quote */.hD)(missing)}.` };
        }
        case 'enum': {
            const words = violation.params['allowedValues'].map(String);
            const near = typeof violation.data === 'string' ? (0,nearest/* nearest */.p)(violation.data, words) : undefined;
            const reason = `${name} is ${(0,quote/* show */.WU)(violation.data)}`;
            const hint = `${near === undefined ? '' : `Did you mean ${(0,quote/* quote */.hD)(near)}? `}Allowed: ${words.join(', ')}.`;
            return { path, part: 'value', code: 'CONFIG-VALUE', reason, hint };
        }
        default: {
            const reason = `${name} is ${kindOrValue(violation)}, which is not allowed here`;
            return { path, part: 'value', code: 'CONFIG-VALUE', reason, hint: `Expected ${title}.` };
        }
    }
}
function unknownKey(violation, parent, named) {
    const key = String(violation.params['additionalProperty']);
    const path = [...parent, key];
    const { properties, patternProperties } = violation.parentSchema;
    if (patternProperties !== undefined) {
        const reason = `${(0,quote/* quote */.hD)(key)} cannot be a name in ${(0,quote/* dotted */.Bs)(parent.slice(named))}`;
        return {
            path,
            part: 'key',
            code: 'CONFIG-VALUE',
            reason,
            hint: `Expected ${String(violation.parentSchema['title'])}.`,
        };
    }
    const known = Object.keys(properties ?? {});
    const near = (0,nearest/* nearest */.p)(key, known);
    const hint = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean ${(0,quote/* quote */.hD)(near)}?`;
    return {
        path,
        part: 'key',
        code: 'CONFIG-UNKNOWN-KEY',
        reason: `${(0,quote/* dotted */.Bs)(path.slice(named))} is not a known key`,
        hint,
    };
}
function kindOf(value) {
    if (typeof value === 'string')
        return `the text ${(0,quote/* quote */.hD)(value)}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    return (0,quote/* show */.WU)(value);
}
function kindOrValue(violation) {
    return violation.keyword === 'minItems' ? 'an empty list' : (0,quote/* show */.WU)(violation.data);
}
function decodePointer(segment) {
    return segment.replace(/~1/gu, '/').replace(/~0/gu, '~');
}

;// CONCATENATED MODULE: ./build/js/shared/config/checked-yaml.js


const ALSO_SHOWN = 5;
/**
 * Throws the first fault of a document, in the order of its text, and names the next ones in the hint. `document` is
 * the YAML's value below `prefix`: the text of the input `suites` is checked as `coverage-gate.suites`.
 */
async function checkYaml(yaml, document, origin, prefix = []) {
    const faults = await faultsOf(document, prefix.length > 0 ? prefix.length - 1 : 0);
    if (faults.length === 0)
        return;
    const placed = faults.map((fault) => ({
        fault,
        position: yaml.position(fault.path.slice(prefix.length), fault.part),
    }));
    placed.sort((one, other) => compare(one.position, other.position));
    const distinct = placed.filter((item, index) => index === 0 || compare(placed[index - 1].position, item.position) !== 0);
    const [first, ...rest] = distinct;
    if (first === undefined)
        return;
    throw (0,config_problem/* problemIn */.Dk)(origin, first.position, first.fault.code, first.fault.reason, first.fault.hint + also(rest));
}
function compare(one, other) {
    return one.line - other.line || one.column - other.column;
}
function also(rest) {
    if (rest.length === 0)
        return '';
    const shown = rest
        .slice(0, ALSO_SHOWN)
        .map(({ fault, position }) => `${position.line}:${position.column} ${fault.reason}`);
    const more = rest.length > ALSO_SHOWN ? ` and ${rest.length - ALSO_SHOWN} more` : '';
    return ` Also wrong: ${shown.join('; ')}${more}.`;
}

// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(1133);
// EXTERNAL MODULE: ./build/js/shared/config/list-text.js
var list_text = __nccwpck_require__(5013);
// EXTERNAL MODULE: ./build/js/shared/config/percent.js
var percent = __nccwpck_require__(6112);
;// CONCATENATED MODULE: ./build/js/shared/config/shorthand.js

/**
 * Folds the shorthands of one source into the options they stand for, over what weaker sources said:
 * `unit-lines: 90` becomes `suites: { unit: { lines: 90 } }`. Throws CONFIG-CONFLICT when the source says one thing in
 * both ways, because neither is the stronger one.
 */
function foldShorthands(table, layer, below, names) {
    const merged = new Map([...below, ...layer]);
    for (const option of table) {
        const target = option.shorthandFor;
        if (target === undefined || !layer.has(option.name))
            continue;
        const [name, ...path] = target;
        if (at(layer.get(name), path) !== undefined) {
            const reason = `${names.spell(option.name)} and ${[names.spell(name), ...path].join('.')} say the same thing twice`;
            throw (0,config_problem/* configProblem */.er)('CONFIG-CONFLICT', reason, 'Keep one of the two.', names.place?.([option.name]));
        }
        merged.set(name, replaced(merged.get(name), path, layer.get(option.name)));
        merged.delete(option.name);
    }
    return merged;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function at(value, path) {
    let found = value;
    for (const key of path)
        found = isMapping(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}
function replaced(value, path, leaf) {
    const [key, ...rest] = path;
    if (key === undefined)
        return leaf;
    const entries = new Map(isMapping(value) ? Object.entries(value) : []);
    entries.set(key, replaced(entries.get(key), rest, leaf));
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./build/js/shared/config/yaml-text.js


/** Longest YAML text that is read, in UTF-16 code units: about a hundred times the longest sensible configuration. */
const MAX_YAML_LENGTH = 262_144;
const MAX_ALIASES = 100;
const NO_ALIASES = 'Write the values out instead of using aliases.';
const NEST_LESS = 'Write it with less nesting; no setting is more than six levels deep.';
const START = { line: 1, column: 1 };
/**
 * Reads one YAML 1.2 document with the core schema only (no binary, sets, dates or merge keys, whatever the document's
 * directives say). Throws ProblemError CONFIG-SYNTAX, and nothing else, for any text.
 */
async function parseYaml(text, origin) {
    if (text.length > MAX_YAML_LENGTH) {
        const reason = `${origin.spelling} is longer than ${MAX_YAML_LENGTH} characters`;
        throw (0,config_problem/* problemIn */.Dk)(origin, START, 'CONFIG-SYNTAX', reason, 'Check that this is the file you mean.');
    }
    // Loading the parser costs 11 ms; runs without any YAML do not pay for it.
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const lines = new yaml.LineCounter();
    const fail = (reason, hint, offset) => {
        throw (0,config_problem/* problemIn */.Dk)(origin, positionOf(lines, offset), 'CONFIG-SYNTAX', reason, hint);
    };
    const guarded = (read) => {
        try {
            return read();
        }
        catch (error) {
            // The parser recurses: its stack ends where no person would nest.
            if (error instanceof RangeError)
                return fail(`${origin.spelling} is nested too deeply`, NEST_LESS, 0);
            if (error instanceof ReferenceError)
                return fail('the aliases stand for too much', NO_ALIASES, 0);
            throw error;
        }
    };
    const document = guarded(() => yaml.parseDocument(text, {
        lineCounter: lines,
        prettyErrors: false,
        // Checked below: the parser compares every key with every other one.
        uniqueKeys: false,
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        // Not 'silent', which also silences the error about a second document.
        logLevel: 'error',
    }));
    // Caught inside the parser, at a place that depends on the size of the stack: the message must not.
    const exhausted = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
    if (exhausted)
        fail(`${origin.spelling} is nested too deeply`, NEST_LESS, 0);
    const several = document.errors.find((error) => error.code === 'MULTIPLE_DOCS');
    if (several !== undefined)
        fail(`${origin.spelling} holds several documents`, 'Keep one; remove the line "---".', several.pos[0]);
    const [first] = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
    if (first !== undefined)
        fail(sentence(first.message), 'Correct the YAML here; a YAML-aware editor shows the place.', first.pos[0]);
    guarded(() => checkNodes(yaml, document, fail));
    const value = guarded(() => document.toJS({ maxAliasCount: MAX_ALIASES })) ?? undefined;
    return {
        value,
        position: (path, part) => positionOf(lines, offsetOf(yaml, document, path, part)),
    };
}
/** The parser's message without the pieces of the text it may hold that would leave the line. */
function sentence(message) {
    const line = message.replace(/[\p{Cc}\u2028\u2029].*$/su, '').trim();
    return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
function positionOf(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return line === 0 ? START : { line, column: col };
}
function startOf(node) {
    const range = node?.range;
    return range === null || range === undefined ? undefined : range[0];
}
function keyText(yaml, pair) {
    if (pair.key === null)
        return '';
    if (!yaml.isScalar(pair.key))
        return undefined;
    return pair.key.value === null ? '' : String(pair.key.value);
}
/**
 * Refuses keys given twice (also `1` and `"1"`, which become one key), keys that are no plain values, and aliases that
 * stand for nothing.
 */
function checkNodes(yaml, document, fail) {
    const open = [document.contents];
    let aliases = 0;
    while (open.length > 0) {
        const node = open.pop();
        const at = startOf(node) ?? 0;
        if (yaml.isAlias(node)) {
            if (++aliases > MAX_ALIASES)
                fail(`there are more than ${MAX_ALIASES} aliases`, NO_ALIASES, at);
            if (node.resolve(document) === undefined)
                fail(`the alias ${(0,quote/* quote */.hD)(node.source)} stands for nothing`, NO_ALIASES, at);
        }
        if (yaml.isMap(node))
            checkKeys(yaml, node, fail);
        if (!yaml.isCollection(node))
            continue;
        // Backwards, because the stack turns the order round: the first fault of the text is the one that is told.
        for (const item of node.items.toReversed())
            open.push(yaml.isPair(item) ? item.value : item);
    }
}
function checkKeys(yaml, map, fail) {
    const seen = new Set();
    for (const pair of map.items) {
        const at = startOf(pair.key) ?? startOf(map) ?? 0;
        const key = keyText(yaml, pair);
        if (key === undefined)
            fail('a key must be plain text', 'Write the key as a word, followed by a colon.', at);
        if (seen.has(key))
            fail(`the key ${(0,quote/* quote */.hD)(key)} is given twice`, 'Keep one of the two.', at);
        seen.add(key);
    }
}
function offsetOf(yaml, document, path, part) {
    let node = document.contents;
    let keyOffset = startOf(node) ?? 0;
    let valueOffset = keyOffset;
    for (const step of path) {
        if (yaml.isAlias(node))
            node = node.resolve(document);
        let next;
        if (yaml.isMap(node)) {
            const pair = node.items.find((item) => keyText(yaml, item) === step);
            next = pair?.value;
            keyOffset = startOf(pair?.key) ?? valueOffset;
        }
        else if (yaml.isSeq(node)) {
            next = node.items[Number(step)];
            keyOffset = startOf(next) ?? valueOffset;
        }
        else
            break;
        node = next;
        valueOffset = startOf(next) ?? keyOffset;
    }
    return part === 'key' ? keyOffset : valueOffset;
}

;// CONCATENATED MODULE: ./build/js/shared/config/values.js









/**
 * Merges inputs > reliability.yml > defaults, option by option. A `yaml` option given as an input replaces the file's as
 * a whole; a shorthand replaces only the one key it stands for. Throws ProblemError CONFIG-UNKNOWN-OPTION, CONFIG-VALUE
 * and CONFIG-CONFLICT for inputs, and all of parseConfigFile's for YAML in inputs.
 */
async function readValues(gate, inputs, file) {
    const section = file?.sections.get(gate.id);
    const spellKey = (name) => `${gate.id}.${name}`;
    const place = section?.place.bind(section);
    const fromFile = section?.values ?? new Map();
    const below = foldShorthands(gate.options, fromFile, new Map(), { spell: spellKey, ...(place ? { place } : {}) });
    const fromInputs = await readInputs(gate, inputs);
    const merged = foldShorthands(gate.options, fromInputs, below, { spell: (name) => inputs.spell(name) });
    return withDefaults(gate.options, merged);
}
function withDefaults(table, merged) {
    const values = new Map();
    for (const option of table) {
        if (option.shorthandFor !== undefined)
            continue;
        const value = merged.has(option.name) ? merged.get(option.name) : option.default;
        if (value !== undefined)
            values.set(option.name, narrowed(option, value));
    }
    return values;
}
function narrowed(option, value) {
    if (option.type === 'percent')
        return (0,percent/* readPercent */.oO)(value);
    if (option.type === 'list' || option.type === 'globs')
        return typeof value === 'string' ? (0,list_text/* splitList */.r)(value) : value;
    return value;
}
async function readInputs(gate, inputs) {
    const options = new Map(gate.options.map((option) => [option.name, option]));
    const layer = new Map();
    for (const [name, text] of inputs.values) {
        const option = options.get(name);
        if (option === undefined) {
            const near = (0,nearest/* nearest */.p)(name, [...options.keys()]);
            const hint = near === undefined ? `${gate.id} has no such option.` : `Did you mean ${inputs.spell(near)}?`;
            throw (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', `${(0,quote/* quote */.hD)(inputs.spell(name))} is not known`, hint);
        }
        const value = option.type === 'yaml' ? await readYaml(gate.id, name, text, inputs) : readText(option, text);
        if (value === undefined) {
            const shown = option.secret === true ? 'set to something' : (0,quote/* quote */.hD)(text);
            const reason = `${inputs.spell(name)} is ${shown}, which is not allowed`;
            throw (0,config_problem/* configProblem */.er)('CONFIG-VALUE', reason, `Expected ${(0,leaf_schema/* formOf */.QU)(option)}.${suggestion(option, text)}`);
        }
        layer.set(name, value);
    }
    return layer;
}
async function readYaml(gateId, name, text, inputs) {
    const origin = { spelling: inputs.spell(name) };
    const yaml = await parseYaml(text, origin);
    await checkYaml(yaml, { [gateId]: { [name]: yaml.value ?? null } }, origin, [gateId, name]);
    return yaml.value;
}
const BOOLEANS = new Map([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
]);
/** The value of an input's text, or undefined when the text is not of the option's form. */
function readText(option, text) {
    switch (option.type) {
        case 'boolean':
            return BOOLEANS.get(text.trim());
        case 'integer': {
            const [minimum, maximum] = (0,leaf_schema/* integerBounds */.U3)(option);
            const number = /^\s*\d{1,10}\s*$/u.test(text) ? Number(text) : Number.NaN;
            return number >= minimum && number <= maximum ? number : undefined;
        }
        case 'percent':
            return (0,percent/* readPercent */.oO)(text) === undefined ? undefined : text;
        case 'list':
        case 'globs': {
            const items = (0,list_text/* splitList */.r)(text);
            return items.length > 0 ? items : undefined;
        }
        case 'enum':
            return option.values?.includes(text.trim()) ? text.trim() : undefined;
        default:
            return option.pattern === undefined || new RegExp(option.pattern, 'u').test(text) ? text : undefined;
    }
}
function suggestion(option, text) {
    const near = option.type === 'enum' ? (0,nearest/* nearest */.p)(text.trim(), option.values ?? []) : undefined;
    return near === undefined ? '' : ` Did you mean ${(0,quote/* quote */.hD)(near)}?`;
}

// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __nccwpck_require__(3627);
;// CONCATENATED MODULE: ./build/js/shared/model/verdict.js
/** 0 passed, 1 failed, 2 inconclusive. With `warn`, an inconclusive run exits 0 unless an error was found all the same. */
function exitCode(verdict, onInconclusive) {
    if (verdict.outcome === 'passed')
        return 0;
    if (verdict.outcome === 'failed')
        return 1;
    if (onInconclusive === 'fail')
        return 2;
    return verdict.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
/** An `inconclusive` verdict for a run that could not even start to decide. */
function inconclusive(gate, problem) {
    return {
        version: 1,
        gate,
        outcome: 'inconclusive',
        summary: `${problem.reason} (${problem.code})`,
        findings: [],
        metrics: {},
        problem,
    };
}

// EXTERNAL MODULE: ./build/js/shared/report/escape.js
var report_escape = __nccwpck_require__(498);
// EXTERNAL MODULE: ./build/js/shared/report/size.js
var size = __nccwpck_require__(8540);
;// CONCATENATED MODULE: ./build/js/shared/report/console-text.js


/** More than a terminal is good for; breaking lines takes time by length, and names from reports can be of any length. */
const MAX_CHARACTERS = 4000;
/** Hostile text for a terminal, cut to what is worth showing there. */
function consoleText(text) {
    return (0,report_escape/* terminalText */.eR)((0,size/* cutToSize */.Vn)(text, { max: MAX_CHARACTERS, unit: 'characters' }));
}

// EXTERNAL MODULE: ./build/js/shared/report/display-width.js
var display_width = __nccwpck_require__(7398);
;// CONCATENATED MODULE: ./build/js/shared/report/words.js
/** The symbols that readers of pull requests know; always beside the word, never instead of it. */
const OUTCOME_SYMBOLS = { passed: '✅', failed: '❌', inconclusive: '⚠️' };
const PLURALS = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
    row: 'rows',
    note: 'notes',
    file: 'files',
    finding: 'findings',
    problem: 'problems',
    annotation: 'annotations',
    result: 'results',
    'row of detail': 'rows of detail',
    'row of a table': 'rows of tables',
};
/** `1 error`, `2 errors`, `12 345 errors`. */
function counted(count, word) {
    return `${countText(count)} ${count === 1 ? word : PLURALS[word]}`;
}
/** An integer with a thin gap every three digits from five digits on: `1234`, `12 345`. */
function countText(count) {
    const digits = String(count);
    return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

;// CONCATENATED MODULE: ./build/js/shared/report/console-table.js



/** A column is never made narrower than this, while there is another way. */
const MIN_COLUMN = 6;
const SEPARATOR = ' │ ';
/** Long tables are for the report files; a terminal shows their beginning. */
const MAX_ROWS = 40;
/** A table between light rules, at most `columns` wide; where its columns cannot be told apart any more, one block a row. */
function drawTable(table, columns, paint) {
    const rows = table.rows.slice(0, MAX_ROWS).map((cells) => table.columns.map((_, i) => drawn(cells[i] ?? '')));
    const more = table.rows.length - rows.length + (table.omittedRows ?? 0);
    const labels = table.columns.map(({ label }) => consoleText(label));
    const widths = fitWidths(naturalWidths(labels, rows), table.columns, columns);
    const body = widths === undefined ? stacked(labels, rows, columns, paint) : ruled(table, labels, rows, widths, paint);
    return [...body, ...(more === 0 ? [] : [paint(`+${countText(more)} more in the report`, 'muted')])];
}
function drawn(cell) {
    if (typeof cell === 'string')
        return { text: consoleText(cell), tone: undefined };
    const text = consoleText(cell.text);
    // The mark says without colour what colour says.
    if (cell.tone === 'bad')
        return { text: `✗ ${text}`, tone: 'bad' };
    return { text: cell.tone === 'warn' ? `! ${text}` : text, tone: cell.tone };
}
function naturalWidths(labels, rows) {
    return labels.map((label, i) => rows.reduce((most, row) => Math.max(most, (0,display_width/* displayWidth */.F1)(row[i].text)), (0,display_width/* displayWidth */.F1)(label)));
}
/** Takes what is too much from the widest text column first; numbers are never cut. Undefined when that is not enough. */
function fitWidths(natural, columns, available) {
    const widths = [...natural];
    const room = available - SEPARATOR.length * (widths.length - 1);
    let excess = widths.reduce((sum, width) => sum + width, 0) - room;
    while (excess > 0) {
        let widest = -1;
        widths.forEach((width, i) => {
            if (columns[i].align === 'left' && width > MIN_COLUMN && (widest === -1 || width > widths[widest]))
                widest = i;
        });
        if (widest === -1)
            return undefined;
        widths[widest] -= 1;
        excess -= 1;
    }
    return widths;
}
function ruled(table, labels, rows, widths, paint) {
    const place = (text, i) => aligned((0,display_width/* shortenMiddle */.jM)(text, widths[i]), widths[i], table.columns[i].align);
    const line = (cells) => cells.join(SEPARATOR).trimEnd();
    return [
        line(labels.map((label, i) => paint(place(label, i), 'strong'))),
        widths.map((width) => '─'.repeat(width)).join('─┼─'),
        ...rows.map((cells) => line(cells.map(({ text, tone }, i) => (tone === undefined ? place(text, i) : paint(place(text, i), tone))))),
    ];
}
function aligned(text, width, align) {
    const fill = ' '.repeat(Math.max(0, width - (0,display_width/* displayWidth */.F1)(text)));
    return align === 'right' ? fill + text : text + fill;
}
function stacked(labels, rows, columns, paint) {
    const labelWidth = Math.min(Math.floor(columns / 2), Math.max(...labels.map(display_width/* displayWidth */.F1)));
    const room = Math.max(1, columns - labelWidth - 2);
    return rows.flatMap((cells, index) => [
        ...(index === 0 ? [] : ['─'.repeat(Math.min(columns, labelWidth + 2))]),
        ...cells.map(({ text, tone }, i) => {
            const label = aligned((0,display_width/* shortenMiddle */.jM)(labels[i], labelWidth), labelWidth, 'left');
            const value = (0,display_width/* shortenMiddle */.jM)(text, room);
            return `${paint(label, 'strong')}  ${tone === undefined ? value : paint(value, tone)}`.trimEnd();
        }),
    ]);
}

;// CONCATENATED MODULE: ./build/js/shared/report/order.js
const RANKS = { error: 0, warning: 1, notice: 2 };
const RANKED = new WeakMap();
/**
 * What a reader should see first: errors before warnings before notices, then what is about the change under review, then
 * the larger span of lines, then by place and rule. Every report asks for it, so it is made once.
 */
function order_rankFindings(findings) {
    const known = RANKED.get(findings);
    if (known !== undefined)
        return known;
    const ranked = findings
        .map((finding, index) => ({ finding, index, lines: lineCount(finding) }))
        .sort((a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity] ||
        Number(b.finding.changed === true) - Number(a.finding.changed === true) ||
        b.lines - a.lines ||
        order_compare(a.finding.location?.path ?? '', b.finding.location?.path ?? '') ||
        (a.finding.location?.startLine ?? 0) - (b.finding.location?.startLine ?? 0) ||
        order_compare(a.finding.rule, b.finding.rule) ||
        a.index - b.index)
        .map(({ finding }) => finding);
    RANKED.set(findings, ranked);
    return ranked;
}
/** Every problem of a verdict; `problem` alone stands for a list of one. */
function problemsOf(verdict) {
    return verdict.problems ?? (verdict.problem === undefined ? [] : [verdict.problem]);
}
function lineCount({ location }) {
    if (location?.startLine === undefined)
        return 0;
    return (location.endLine ?? location.startLine) - location.startLine + 1;
}
/** By UTF-16 units: the same on every machine and in every locale. */
function order_compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/js/shared/report/place.js
/**
 * Where findings without a place of their own are put in formats that demand a file (SARIF on GitHub, GitLab's Code
 * Quality): the file that holds the thresholds they are about, and that people would edit.
 */
const PLACELESS_PATH = 'reliability.yml';
/**
 * The place of a finding, line 1 where it has none; undefined for a path that leaves the repository or names nothing in
 * it. Paths come from reports: `/etc/passwd`, `../x` and `//host/x` must not become links of a platform.
 */
function place_placeInRepository(location) {
    if (location === undefined)
        return undefined;
    const { path } = location;
    if (path === '' || path.includes('\\') || /^[A-Za-z]:/.test(path))
        return undefined;
    if (path.split('/').some((segment) => segment === '' || segment === '.' || segment === '..'))
        return undefined;
    const startLine = lineOf(location.startLine) ?? 1;
    return { path, startLine, endLine: Math.max(startLine, lineOf(location.endLine) ?? startLine) };
}
function lineOf(value) {
    return value !== undefined && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
/** Where a problem is, as the location of a finding. */
function problemLocation({ location }) {
    if (location === undefined)
        return undefined;
    return location.line === undefined ? { path: location.path } : { path: location.path, startLine: location.line };
}
/** `src/a.ts`, `src/a.ts:3` or `src/a.ts:3-5`, for people; not escaped. */
function placeText(location) {
    const { path, startLine, endLine } = location;
    if (startLine === undefined)
        return path;
    return endLine === undefined || endLine === startLine ? `${path}:${startLine}` : `${path}:${startLine}-${endLine}`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/console.js







/** The rest is in the report files, which the last lines name. */
const MAX_LISTED = 20;
const MIN_COLUMNS = 20;
const SGR = { good: '32', bad: '31', warn: '33', muted: '2', strong: '1' };
const OUTCOME_TONES = { passed: 'good', failed: 'bad', inconclusive: 'warn' };
const OUTCOME_MARKS = { passed: '✓', failed: '✗', inconclusive: '?' };
const SEVERITY_TONES = { error: 'bad', warning: 'warn', notice: 'muted' };
/**
 * A verdict for a terminal or a log: what holds, what to do, where the rest is. Lines keep to `columns`, but for the paths
 * and commands at the end, which are there to be copied.
 */
function renderConsole({ verdict, presentation }, options) {
    const columns = Math.max(MIN_COLUMNS, options.columns);
    const paint = (text, tone) => (options.color && text !== '' ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const { outcome } = verdict;
    const blocks = [
        [paint((0,display_width/* shortenMiddle */.jM)(consoleText(presentation.title), columns), 'strong')],
        ...presentation.tables
            .filter(({ detail, columns: own, rows }) => detail !== true && own.length > 0 && rows.length > 0)
            .map((table) => [
            ...(0,display_width/* wrapText */.C1)(consoleText(table.title), columns).map((line) => paint(line, 'muted')),
            ...drawTable(table, columns, paint),
        ]),
        listed(problemsOf(verdict), (problem) => problemLines(problem, columns, paint), paint),
        listed(order_rankFindings(verdict.findings), (finding) => findingLines(finding, columns, paint), paint),
        listed(presentation.notes, (note) => noteLines(note, columns, paint), paint),
        bullet(OUTCOME_MARKS[outcome], `${outcome}: ${consoleText(presentation.headline)}`, columns).map((line) => paint(line, OUTCOME_TONES[outcome])),
        pointers(presentation, options, columns, paint),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(report_escape/* commandSafeLine */.pe).join('\n'));
    return `${text.join('\n\n')}\n`;
}
/** What could not be told, one per line; the words may be those of a server. */
function renderNotices(notices) {
    return notices.map((notice) => `${(0,report_escape/* commandSafeLine */.pe)((0,report_escape/* terminalText */.eR)(notice))}\n`).join('');
}
/** `mark text`, wrapped, the lines after the first under the text. */
function bullet(mark, text, columns) {
    const indent = (0,display_width/* displayWidth */.F1)(mark) + 1;
    return (0,display_width/* wrapText */.C1)(text, columns - indent).map((line, i) => (i === 0 ? `${mark} ${line}` : ' '.repeat(indent) + line));
}
function indented(text, columns) {
    return text === '' ? [] : (0,display_width/* wrapText */.C1)(text, columns - 2).map((line) => `  ${line}`);
}
/** The lines of the first items, and how many items there are more. */
function listed(items, lines, paint) {
    const more = items.length - MAX_LISTED;
    const shown = items.slice(0, MAX_LISTED).flatMap(lines);
    return more <= 0 ? shown : [...shown, paint(`+${countText(more)} more in the report`, 'muted')];
}
function problemLines(problem, columns, paint) {
    return [
        ...bullet('?', consoleText(`${problem.code}: ${problem.reason}`), columns).map((line) => paint(line, 'warn')),
        ...placeLine(problemLocation(problem), columns),
        ...indented(consoleText(problem.hint), columns),
    ];
}
function findingLines(finding, columns, paint) {
    const { severity, message, hint = '' } = finding;
    return [
        ...bullet(severity, consoleText(message), columns).map((line, i) => i === 0 ? paint(severity, SEVERITY_TONES[severity]) + line.slice(severity.length) : line),
        paint(ruleLine(finding, columns), 'muted'),
        ...indented(consoleText(hint), columns),
    ];
}
function noteLines(note, columns, paint) {
    return bullet('·', consoleText(note), columns).map((line) => paint(line, 'muted'));
}
function placeLine(location, columns) {
    return location === undefined ? [] : [`  ${(0,display_width/* shortenMiddle */.jM)(consoleText(placeText(location)), columns - 2)}`];
}
/** What to look up with `explain` or to waive, and where it is. */
function ruleLine({ rule, location }, columns) {
    const [name, at] = [consoleText(rule), location === undefined ? '' : consoleText(placeText(location))];
    const room = columns - 2 - (at === '' ? 0 : (0,display_width/* displayWidth */.F1)(name) + 2);
    if (at === '' || room < MIN_COLUMNS / 2)
        return `  ${(0,display_width/* shortenMiddle */.jM)(at === '' ? name : at, columns - 2)}`;
    return `  ${name}  ${(0,display_width/* shortenMiddle */.jM)(at, room)}`;
}
/** What to do next. Commands and paths are not shortened: they are there to be copied. */
function pointers(presentation, options, columns, paint) {
    const { outputDirectory, files = [] } = options;
    const lines = [];
    if (outputDirectory !== undefined) {
        const first = files.includes('report.html') ? 'report.html' : files[0];
        const path = first === undefined ? outputDirectory : `${outputDirectory.replace(/\/$/, '')}/${first}`;
        const rest = files.length > 1 ? ` (and ${counted(files.length - 1, 'file')} beside it)` : '';
        lines.push(`Report  ${consoleText(path)}`);
        if (rest !== '')
            lines[0] = (0,display_width/* displayWidth */.F1)(lines[0] + rest) <= columns ? lines[0] + rest : lines[0];
    }
    const command = (0,report_escape/* terminalText */.eR)(presentation.reproduce);
    if (command !== '')
        lines.push(`Repeat  ${command}`);
    return lines.map((line) => paint(line.slice(0, 6), 'muted') + line.slice(6));
}

;// CONCATENATED MODULE: ./build/js/shared/report/json.js


const jsonReport = { file: 'verdict.json', render: ({ verdict }) => verdictJson(verdict) };
/**
 * verdict.json: the keys in the order of the contract whatever order the gate made them in, `metrics` as the gate ordered
 * them, two spaces, one line end at the end. Throws ProblemError VERDICT-NOT-JSON for a number that JSON cannot hold
 * (it would silently become null).
 */
function verdictJson(verdict) {
    const { version, gate, outcome, summary, findings, metrics } = verdict;
    const [problem] = problemsOf(verdict);
    const ordered = {
        version,
        gate,
        outcome,
        summary,
        findings: findings.map(orderedFinding),
        metrics,
        problem: problem === undefined ? undefined : orderedProblem(problem),
        problems: verdict.problems?.map(orderedProblem),
    };
    return `${JSON.stringify(ordered, onlyFinite, 2)}\n`;
}
function orderedFinding(finding) {
    const { rule, severity, message, hint, location, measured, limit, changed, owners, reproduce, fingerprint } = finding;
    return defined({
        rule,
        severity,
        message,
        hint,
        location: location && orderedLocation(location),
        measured: measured && orderedMeasure(measured),
        limit: limit && orderedMeasure(limit),
        changed,
        owners,
        reproduce,
        fingerprint,
    });
}
function orderedLocation({ path, startLine, endLine }) {
    return defined({ path, startLine, endLine });
}
function orderedMeasure({ value, unit, covered, total }) {
    return defined({ value, unit, covered, total });
}
function orderedProblem({ code, reason, hint, location }) {
    return defined({ code, reason, hint, location: location && orderedPlace(location) });
}
function orderedPlace({ path, line, column }) {
    return defined({ path, line, column });
}
/** JSON.stringify drops members that are undefined; only the type has to be told. */
function defined(value) {
    return value;
}
function onlyFinite(key, value) {
    if (typeof value !== 'number' || Number.isFinite(value))
        return value;
    throw new problem/* ProblemError */.M({
        code: 'VERDICT-NOT-JSON',
        reason: `"${key}" of the verdict is ${value}, which is not a number that can be reported`,
        hint: 'This is a fault of this tool: please report it with the facts.json of the run.',
    });
}

;// CONCATENATED MODULE: ./build/js/commands/decide.js







const LARGEST_FACTS_BYTES = 256 << 20;
const OPTIONS = [
    { name: 'facts', type: 'string', description: 'The facts.json of any run.' },
    {
        name: 'format',
        type: 'enum',
        description: 'What standard output shows.',
        values: ['text', 'json'],
        default: 'text',
    },
    {
        name: 'on-inconclusive',
        type: 'enum',
        description: 'What an inconclusive verdict exits with.',
        values: ['fail', 'warn'],
        default: 'fail',
    },
];
/** `reliability decide --facts FILE`: the verdict of any CI run once more, offline. Throws ProblemError FACTS-…, CONFIG-…. */
const decide = {
    id: 'decide',
    title: 'Decide again',
    summary: 'Repeats the verdict of any run from its facts.json, offline, without its sources and reports.',
    options: OPTIONS,
    run: decideAgain,
};
async function decideAgain(argv, io, write) {
    const values = await readValues({ id: 'decide', options: OPTIONS }, readArguments(argv, OPTIONS).inputs);
    const path = values.get('facts');
    if (typeof path !== 'string')
        throw decide_problem('FACTS-MISSING', 'decide needs the facts of a run', 'Write: reliability decide --facts reliability-report/coverage-gate/facts.json');
    const text = io.readText(path, LARGEST_FACTS_BYTES);
    if (text === undefined)
        throw decide_problem('FACTS-MISSING', `${path} does not exist or cannot be read`, 'Download the report folder of the run, and name its facts.json.');
    const whole = parse(text, path);
    const entry = GATES.find((candidate) => candidate.id === whole.gate);
    if (entry === undefined || whole.version !== 1)
        throw decide_problem('FACTS-INVALID', `${path} is not of this version of reliability`, 'Use the release that wrote it.');
    const gate = await entry.load();
    const { options, facts } = gate.readFacts(whole.options, whole.facts);
    const verdict = gate.decide(options, facts);
    if (values.get('format') === 'json')
        write(verdictJson(verdict));
    else
        write(renderConsole({ verdict, presentation: gate.present(options, verdict, facts) }, { columns: 100, color: false }));
    return exitCode(verdict, values.get('on-inconclusive') === 'warn' ? 'warn' : 'fail');
}
function parse(text, path) {
    try {
        // Shells that save a download as text put a byte order mark in front.
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch (error) {
        if (!(error instanceof SyntaxError))
            throw error;
    }
    throw decide_problem('FACTS-INVALID', `${path} is not the facts.json of a run`, 'It may be cut off: download it again.');
}
function decide_problem(code, reason, hint) {
    return new problem/* ProblemError */.M({ code, reason, hint });
}

;// CONCATENATED MODULE: ./build/js/publish/codes.js
/** Why `publish` told nobody anything. Nothing is published in parts: one artifact that is refused is refused as a whole. */
const PUBLISH_CODES = [
    {
        code: 'PUBLISH-EVENT',
        meaning: 'publish runs elsewhere than in a workflow that the end of another one started, or its event is not whole.',
        next: 'Call it in a GitHub workflow with on: workflow_run, types: [completed].',
    },
    {
        code: 'PUBLISH-RUN',
        meaning: 'The run that measured is not of this repository.',
        next: 'Nothing needs to be done: such a run has no say here.',
    },
    {
        code: 'PUBLISH-TOKEN',
        meaning: 'publish was given no token, so that it cannot tell anybody.',
        next: 'Leave the input token as it is, or set GITHUB_TOKEN for the command.',
    },
    {
        code: 'PUBLISH-API',
        meaning: 'GitHub did not say which pull request the run belongs to.',
        next: 'Grant pull-requests: write to the job, and repeat it.',
    },
    {
        code: 'PUBLISH-PULL-REQUEST',
        meaning: 'There is not exactly one open pull request whose newest commit is the one that was measured.',
        next: 'Nothing needs to be done when it was closed or has newer commits: their own run is published.',
    },
    {
        code: 'PUBLISH-EMPTY',
        meaning: 'The artifact does not exist, or holds no facts.json and no verdict.json.',
        next: 'Upload the report folder of the gates, also when they fail (if: always()), and name the folder it was downloaded to.',
    },
    {
        code: 'PUBLISH-NAME',
        meaning: 'A file or folder of the artifact has a name that no report has.',
        next: 'Upload only the report folder. A name with .. or a backslash is most likely an attack.',
    },
    {
        code: 'PUBLISH-LINK',
        meaning: 'The artifact holds a link, a device, a pipe or something that cannot be looked at.',
        next: 'Upload only the report folder. A link is most likely an attack: it would be read here, on the trusted side.',
    },
    {
        code: 'PUBLISH-SIZE',
        meaning: 'The artifact holds more files, deeper folders or larger files than reports have.',
        next: 'Upload only verdict.json and facts.json of each gate.',
    },
    {
        code: 'PUBLISH-JSON',
        meaning: 'facts.json or verdict.json is not whole JSON, is nested too deeply or has a key that no report has.',
        next: 'Upload the files as the gate wrote them.',
    },
    {
        code: 'PUBLISH-GATE',
        meaning: 'A report is of no gate, or not of the version, that this release knows.',
        next: 'Use the same release in both workflows.',
    },
    {
        code: 'PUBLISH-DUPLICATE',
        meaning: 'The artifact holds two reports of the same gate with the same key.',
        next: 'Give each run of a gate in one workflow a key of its own.',
    },
    {
        code: 'PUBLISH-MISMATCH',
        meaning: 'verdict.json says something else than its facts.json comes to, or passes without any facts.',
        next: 'Use the same release in both workflows; else somebody changed one of the files.',
    },
    {
        code: 'PUBLISH-INCOMPLETE',
        meaning: 'Some of what was to be published could not be.',
        next: 'The lines above say what and why; mostly a permission of the job is missing.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/formats/coverage/index.js + 36 modules
var coverage = __nccwpck_require__(4604);
// EXTERNAL MODULE: ./build/js/shared/formats/fault.js
var fault = __nccwpck_require__(4533);
;// CONCATENATED MODULE: ./build/js/shared/policy/codes.js
/** Rules about waivers, of every gate. */
const WAIVER_CODES = [
    {
        code: 'waiver/has-expired',
        meaning: 'The last day of a waiver is over; what it was for counts again.',
        next: 'Repair what it was for and remove it, or renew it with a new date and reason.',
    },
    {
        code: 'waiver/is-unused',
        meaning: 'A waiver fits nothing that was found.',
        next: 'Remove it, or correct its rule, path or fingerprint.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/store/codes.js
var codes = __nccwpck_require__(6490);
;// CONCATENATED MODULE: ./build/js/catalogue.js







const FAULT_MEANINGS = {
    TRUNCATED: 'The report ends in the middle.',
    SYNTAX: 'Something in the report is not of its format.',
    MIXED: 'A second report, most often of another format, follows in the same file.',
    EMPTY: 'The report is whole, but names no line of code.',
    UNSUPPORTED: 'The report holds only totals, or is of a version that is not read.',
    'TOO-LONG': 'One record is longer than 64 MiB.',
    'TOO-DEEP': 'The report is nested deeper than 256 levels.',
    ENTITY: 'The XML declares entities, or uses one that XML itself does not define.',
    'HITS-NEGATIVE': 'A hit count is below zero.',
    'HITS-OVERFLOW': 'A hit count is above 9.3 × 10^18: a counter that ran backwards.',
    'HITS-NOT-INTEGER': 'A hit count is no whole number.',
    'TOO-DIFFERENT': 'Two reports describe the same file with tens of thousands of different places.',
    'SOURCE-MISSING': 'A script that ran, or its source map, is not there to be read.',
    'SOURCE-CHANGED': 'A script is no longer the one that ran.',
    'SOURCE-SYNTAX': 'A script is not JavaScript that can be read, or its source map is damaged.',
    'LINE-RANGE': 'A line number is no number from 0 to 16 777 215.',
};
const XML_FORMATS = ['cobertura', 'jacoco', 'clover', 'opencover'];
const JSON_FORMATS = ['istanbul', 'coverage-py', 'gcov', 'llvm-cov', 'simplecov', 'v8'];
/** Faults that not every format can have → those that can. */
const ONLY_IN = {
    UNSUPPORTED: ['istanbul', 'llvm-cov', 'simplecov', 'v8', 'jacoco'],
    'TOO-DEEP': [...XML_FORMATS, ...JSON_FORMATS],
    ENTITY: XML_FORMATS,
    'TOO-DIFFERENT': ['istanbul', 'v8'],
    'SOURCE-MISSING': ['v8'],
    'SOURCE-CHANGED': ['v8'],
    'SOURCE-SYNTAX': ['v8'],
};
const RUN_CODES = [
    {
        code: 'INTERNAL-FAULT',
        meaning: 'A fault of this tool. Nothing was decided.',
        next: 'Please report it with the line it prints.',
    },
    {
        code: 'FACTS-MISSING',
        meaning: 'decide was given no facts.json, or one that does not exist.',
        next: 'Name the facts.json in the report folder of a run.',
    },
    {
        code: 'FACTS-INVALID',
        meaning: 'A facts.json is damaged, changed, or of another version.',
        next: 'Download it again, and use the release that wrote it.',
    },
    {
        code: 'CONFIG-MISSING-FILE',
        meaning: 'The configuration file that was named does not exist.',
        next: 'Correct the path; it is relative to the working directory.',
    },
    {
        code: 'CONFIG-UNREADABLE',
        meaning: 'The configuration file cannot be read, or is larger than 1 MiB.',
        next: 'Correct its permissions or size.',
    },
    {
        code: 'VERDICT-NOT-JSON',
        meaning: 'A fault of this tool: a number of the verdict is not finite, which JSON cannot hold.',
        next: 'Please report it with the facts.json of the run.',
    },
    {
        code: 'CONFIG-UNKNOWN-COMMAND',
        meaning: 'The command line names a command that does not exist.',
        next: 'reliability --help lists the commands.',
    },
];
/** In the order of docs/errors.md. */
function codeGroups() {
    const config = Object.entries(config_problem/* CONFIG_CODES */.gu).map(([code, meaning]) => ({
        code,
        meaning,
        next: 'The message names the line, the column and the nearest known word.',
    }));
    return [
        ...GATES.map(({ id, codes = [] }) => ({ title: id, codes })),
        { title: 'Configuration', codes: config },
        { title: 'Baselines', codes: codes/* BASELINE_CODES */.Z },
        { title: 'Waivers', codes: WAIVER_CODES },
        { title: 'Every command', codes: RUN_CODES },
        { title: 'publish', codes: PUBLISH_CODES },
        ...coverage/* COVERAGE_FORMATS */.O.map((format) => ({ title: format.title, codes: faultCodes(format) })),
    ];
}
function faultCodes({ id, title }) {
    const kinds = Object.keys(fault/* FAULTS */.y).filter((kind) => ONLY_IN[kind]?.includes(id) ?? true);
    return kinds.map((kind) => ({
        code: `${id.toUpperCase()}-${kind}`,
        meaning: `${title}: ${FAULT_MEANINGS[kind]}`,
        next: fault/* FAULTS */.y[kind],
    }));
}
/** Every rule and problem code. */
function catalogue() {
    return codeGroups().flatMap(({ codes }) => codes);
}

;// CONCATENATED MODULE: ./build/js/commands/explain.js




/** `reliability explain RULE-OR-CODE`: what it means and what to do, offline. Without a word: all of them. */
const explain = {
    id: 'explain',
    title: 'Explain',
    summary: 'Says what a rule or a problem code means and what to do about it; without one, lists them all.',
    operand: '[RULE-OR-CODE]',
    options: [],
    async run([word, ...rest], _io, write) {
        readArguments(rest, []);
        write(word === undefined
            ? `${catalogue()
                .map(({ code }) => code)
                .join('\n')}\n`
            : explanation(word));
        return 0;
    },
};
function explanation(word) {
    const all = catalogue();
    const known = all.find(({ code }) => code.toLowerCase() === word.toLowerCase());
    if (known === undefined) {
        const near = (0,nearest/* nearest */.p)(word, all.map(({ code }) => code));
        throw new problem/* ProblemError */.M({
            code: 'CONFIG-VALUE',
            reason: `${JSON.stringify(word)} is no rule and no code`,
            hint: near === undefined ? 'reliability explain lists them.' : `Did you mean ${near}?`,
        });
    }
    return `${known.code}\n\n${known.meaning}\n${known.next}\n`;
}

// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __nccwpck_require__(7534);
;// CONCATENATED MODULE: ./build/js/shared/config/common-settings.js

/** Narrows the values of COMMON_OPTIONS. Throws ProblemError CONFIG-TYPE. */
function commonSettings(values) {
    return {
        ...(values.has('config') ? { config: (0,narrow/* textOf */.b6)(values, 'config') } : {}),
        output: (0,narrow/* textOf */.b6)(values, 'output'),
        onInconclusive: (0,narrow/* wordOf */.aG)(values, 'on-inconclusive', ['fail', 'warn']),
        format: (0,narrow/* wordOf */.aG)(values, 'format', ['text', 'json']),
        ...(values.has('token') ? { token: (0,narrow/* textOf */.b6)(values, 'token') } : {}),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/config/schema.js


/** Version of the format of reliability.yml that is read here. */
const FILE_VERSION = 1;
/** Keywords of the validator's schema that JSON Schema does not have. */
const OWN_KEYWORDS = ['maxDecimals'];
/** Of the stores in src/shared/store, as far as it can be said here: what is wrong is then told with line and column. */
const BASELINE_PATTERN = [
    'git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}',
    'file:[^\\u0000-\\u0020]+',
    'actions-cache:[^,\\u0000-\\u0020]{1,200}',
    's3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?',
]
    .map((form) => `^${form}$`)
    .join('|');
function sectionSchema(gate) {
    const properties = Object.fromEntries(gate.options.filter(isFileKey).map((option) => [option.name, (0,leaf_schema/* optionSchema */.V9)(option)]));
    // `coverage-gate:` with nothing below it is how people say "with its defaults".
    return { ...(0,leaf_schema/* mappingSchema */.Cb)(gate.summary, properties), type: ['object', 'null'] };
}
/**
 * The schema that reliability.yml is checked against: draft-07, which every editor knows, plus `maxDecimals` (the most
 * decimals a number may have; `multipleOf: 0.001` is not exact in floating point, so 95.001 fails it in some editors).
 */
function validationSchema(gates) {
    const sections = Object.fromEntries(gates.map((gate) => [gate.id, sectionSchema(gate)]));
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        ...(0,leaf_schema/* mappingSchema */.Cb)('Configuration of the reliability gates. Every key is optional.', {
            version: {
                title: `the version, ${FILE_VERSION}`,
                description: 'Version of this format.',
                type: 'integer',
                enum: [FILE_VERSION],
            },
            ...sections,
            baseline: (0,leaf_schema/* textSchema */.Zu)('Where measurements of the main branch are kept, to show what changed since: git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX. docs/baselines.md says which to choose.', BASELINE_PATTERN, 'git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX'),
        }),
        title: 'reliability.yml',
    };
}
/** The same for editors and other tools: standard keywords only. */
function publishedSchema(gates) {
    const text = JSON.stringify(validationSchema(gates), (key, value) => OWN_KEYWORDS.includes(key) ? undefined : value);
    return JSON.parse(text);
}

;// CONCATENATED MODULE: ./build/js/shared/config/file.js





/** Where reliability.yml is looked for when `config` does not say, in this order. */
const CONFIG_PLACES = ['reliability.yml', '.github/reliability.yml'];
const SHARED_KEYS = ['version', 'baseline'];
/**
 * Reads the text of a reliability.yml; `path` is for messages. Throws ProblemError CONFIG-SYNTAX, CONFIG-VERSION,
 * CONFIG-UNKNOWN-KEY, CONFIG-MISSING-KEY, CONFIG-TYPE or CONFIG-VALUE with line and column, and nothing else.
 */
async function parseConfigFile(text, path) {
    const origin = { spelling: path, path };
    const yaml = await parseYaml(text, origin);
    // An empty file, or one with comments only, configures nothing: every key is optional.
    const root = yaml.value === undefined ? new Map() : mappingOf(yaml, origin);
    checkVersion(root.get('version'), yaml, origin);
    await checkYaml(yaml, yaml.value ?? {}, origin);
    const sections = new Map();
    for (const [id, value] of root) {
        if (SHARED_KEYS.includes(id))
            continue;
        sections.set(id, {
            values: new Map(Object.entries((value ?? {}))),
            place: (inside) => ({ path, ...yaml.position([id, ...inside], 'value') }),
        });
    }
    const baseline = root.get('baseline');
    return {
        path,
        sections,
        ...(typeof baseline === 'string' ? { baseline } : {}),
    };
}
function mappingOf(yaml, origin) {
    const { value } = yaml;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return new Map(Object.entries(value));
    const reason = `${origin.spelling} is ${(0,quote/* show */.WU)(value)}, not a mapping`;
    throw (0,config_problem/* problemIn */.Dk)(origin, yaml.position([], 'value'), 'CONFIG-TYPE', reason, 'Start it with a key, for example "coverage-gate:".');
}
/** Told apart from other faults: a later version's file is not full of unknown keys, it is for a later version. */
function checkVersion(version, yaml, origin) {
    if (version === undefined || version === FILE_VERSION)
        return;
    const reason = `version is ${(0,quote/* show */.WU)(version)}, and only version ${FILE_VERSION} is read here`;
    const hint = `Write "version: ${FILE_VERSION}", or use the release of reliability that the file was written for.`;
    throw (0,config_problem/* problemIn */.Dk)(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
}

;// CONCATENATED MODULE: ./build/js/shared/run.js


/** files → facts → verdict → texts → platform. Whatever throws on the way to the verdict makes it inconclusive. */
async function run(entry, prepared, context) {
    const { io, platform } = context;
    const { common } = prepared;
    const directory = `${common.output.replace(/\/+$/, '')}/${entry.id}`;
    const environment = platform.environment(io);
    const baseline = 'values' in prepared ? prepared.baseline : undefined;
    const measured = await measure(entry, prepared, {
        io,
        environment,
        progress: context.progress,
        reportFolder: directory,
        ...(baseline === undefined ? {} : { loadBaseline: (key) => baseline.load({ gate: entry.id, key }) }),
    });
    const { verdict } = measured;
    // The gate knows that facts.json repeats its verdict; only here is it known where that file will be.
    const presentation = {
        ...measured.presentation,
        reproduce: measured.presentation.reproduce.replace(/ facts\.json$/, ` ${directory}/facts.json`),
    };
    const rendered = render({ ...measured, presentation }, context);
    const { written, notices } = writeAll(io, directory, rendered.texts);
    notices.unshift(...rendered.notices);
    const outputs = outputsOf(entry, measured, directory, written);
    const settings = publishSettings('values' in prepared ? prepared.values : new Map(), common);
    notices.push(...(await platform.publish({ verdict, presentation, outputs, outputDirectory: directory, environment, settings }, io)));
    if ('values' in prepared)
        await saveBaseline(measured, prepared, environment);
    notices.push(...(baseline?.notices ?? missingBaseline(prepared)));
    return {
        verdict,
        presentation,
        exitCode: exitCode(verdict, common.onInconclusive),
        notices,
        directory,
        files: [...written],
        ...(baseline?.unfinished() === true ? { unfinished: true } : {}),
    };
}
/**
 * After everybody was told. `auto` keeps only what is on the default branch, measured by the run that the platform
 * started for that very commit: what others are compared with must not come from a proposal.
 */
async function saveBaseline({ verdict, decided }, { values, baseline }, environment) {
    if (baseline === undefined || decided?.gate.baselineOf === undefined || verdict.outcome === 'inconclusive')
        return;
    const { commit, key, totals } = decided.gate.baselineOf(decided.options, decided.facts);
    const wanted = values.get('save-baseline');
    const isBase = environment.onDefaultBranch === true && environment.commit === commit;
    if (wanted === 'always' || (wanted === 'auto' && isBase))
        await baseline.save({ gate: decided.gate.id, key }, commit, totals);
}
function missingBaseline(prepared) {
    const wanted = 'values' in prepared && prepared.values.get('save-baseline') === 'always';
    return wanted ? ['Nothing is kept as a baseline: save-baseline says so, but reliability.yml names no baseline.'] : [];
}
async function measure(entry, prepared, context) {
    try {
        if ('problem' in prepared)
            throw new problem/* ProblemError */.M(prepared.problem);
        const gate = await entry.load();
        const options = gate.configure(prepared.values);
        const { facts, detail } = await gate.collect(context, options);
        const verdict = gate.decide(options, facts);
        return { verdict, presentation: gate.present(options, verdict, facts), decided: { gate, options, facts, detail } };
    }
    catch (error) {
        const verdict = inconclusive(entry.id, problemOf(error));
        return { verdict, presentation: emptyPresentation(entry, verdict) };
    }
}
/** Every report file: name → text. One that cannot be made becomes a notice: a fault in telling never changes the verdict. */
function render({ verdict, presentation, decided }, { reports, version }) {
    const texts = new Map();
    const notices = [];
    const attempt = (what, make) => {
        try {
            return make();
        }
        catch (error) {
            notices.push(`${what} could not be made: ${problemOf(error).reason}`);
            return undefined;
        }
    };
    const pages = attempt('The sources in report.html', () => decided?.gate.pages(decided.facts, decided.detail)) ?? [];
    for (const report of reports) {
        const text = attempt(report.file, () => report.render({ verdict, presentation, pages, version }));
        if (text !== undefined)
            texts.set(report.file, text);
    }
    if (decided === undefined)
        return { texts, notices };
    const { gate, options, facts, detail } = decided;
    texts.set('facts.json', `${JSON.stringify({ version: 1, gate: gate.id, options, facts })}\n`);
    for (const file of attempt('A report file', () => gate.files(options, verdict, facts, detail)) ?? [])
        texts.set(file.name, file.text);
    return { texts, notices };
}
/** The problem in whatever was thrown; anything unforeseen is a fault of ours, and still no pass. */
function problemOf(error) {
    if (error instanceof problem/* ProblemError */.M)
        return error.problem;
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const at = error instanceof Error
        ? (error.stack
            ?.split('\n')
            .find((line) => /^\s+at /.test(line))
            ?.trim() ?? '')
        : '';
    return {
        code: 'INTERNAL-FAULT',
        reason: `a fault of this tool: ${message}${at === '' ? '' : ` (${at.replace(/\(?file:\/\/.*\//, '').replace(/\)$/, '')})`}`,
        hint: 'Nothing was decided. Please report it with this line and, if you can, the input.',
    };
}
/** For a verdict that came before there was anything to show. */
function emptyPresentation(gate, verdict) {
    return {
        title: gate.title,
        outcome: verdict.outcome,
        headline: verdict.summary,
        tables: [],
        notes: [],
        reproduce: `npx reliability ${gate.id}`,
    };
}
function writeAll(io, directory, texts) {
    const written = new Set();
    const notices = [];
    for (const [name, text] of texts) {
        try {
            io.write(`${directory}/${name}`, text);
            written.add(name);
        }
        catch (error) {
            notices.push(`${directory}/${name} could not be written: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    return { written, notices };
}
function outputsOf(entry, { verdict, decided }, directory, written) {
    const file = (name) => (written.has(name) ? `${directory}/${name}` : '');
    const common = [
        ['outcome', verdict.outcome],
        ['summary', verdict.summary],
        ['verdict-file', file('verdict.json')],
        ['facts-file', file('facts.json')],
        ['report-file', file('report.html')],
        ['badge-file', file('badge.svg')],
    ];
    const named = new Set(entry.outputs.map((output) => output.name));
    return new Map([...common, ...(decided?.gate.outputValues(verdict) ?? [])].filter(([name]) => named.has(name)));
}
function publishSettings(values, common) {
    const count = (name) => {
        const value = values.get(name);
        return typeof value === 'number' ? value : 0;
    };
    return {
        ...(common.token === undefined ? {} : { token: common.token }),
        comment: values.get('comment') !== false,
        key: typeof values.get('key') === 'string' ? String(values.get('key')) : '',
        maxAnnotations: count('max-annotations'),
        maxDiscussions: count('max-discussions'),
        commandStream: common.format === 'json' ? 'stderr' : 'stdout',
        onInconclusive: common.onInconclusive,
    };
}

;// CONCATENATED MODULE: ./build/js/prepare.js





const LARGEST_CONFIG_BYTES = 1 << 20;
/** Reads reliability.yml and merges it with the inputs. Never throws: what is wrong becomes the run's problem. */
async function prepare(gate, inputs, io) {
    try {
        const file = await readConfig(inputs, io);
        const values = await readValues(gate, inputs, file);
        const baseline = file?.baseline === undefined ? {} : { baseline: await openBaselineAt(file.baseline, io) };
        return { values, common: commonSettings(values), ...baseline };
    }
    catch (error) {
        return { problem: problemOf(error), common: fallback(inputs) };
    }
}
/** Loaded only where one is configured: the stores bring HTTP, signatures and compression with them. */
async function openBaselineAt(uri, io) {
    const { openBaseline } = await __nccwpck_require__.e(/* import() */ 769).then(__nccwpck_require__.bind(__nccwpck_require__, 2769));
    return openBaseline(uri, io);
}
/** Of bad configuration only what the inputs say plainly is used: where reports go and what standard output shows. */
function fallback({ values }) {
    return {
        output: values.get('output') ?? 'reliability-report',
        onInconclusive: values.get('on-inconclusive') === 'warn' ? 'warn' : 'fail',
        format: values.get('format') === 'json' ? 'json' : 'text',
        ...(values.has('token') ? { token: values.get('token') ?? '' } : {}),
    };
}
/** reliability.yml where `config` says, else in its usual places; undefined when there is none. Throws ProblemError CONFIG-…. */
async function readConfig({ values, spell }, io) {
    const named = values.get('config');
    const path = named ?? CONFIG_PLACES.find((place) => io.status(place).kind !== 'missing');
    if (path === undefined)
        return undefined;
    const text = io.readText(path, LARGEST_CONFIG_BYTES);
    if (text !== undefined)
        return parseConfigFile(text, path);
    const { kind, sizeBytes } = io.status(path);
    const missing = kind === 'missing';
    throw new problem/* ProblemError */.M({
        code: missing ? 'CONFIG-MISSING-FILE' : 'CONFIG-UNREADABLE',
        reason: missing
            ? `${path} (${spell('config')}) does not exist`
            : `${path} cannot be read (${kind === 'file' ? `${sizeBytes} bytes` : kind})`,
        hint: missing
            ? 'Correct the path; it is relative to the working directory.'
            : 'It must be a readable file of at most 1 MiB.',
        location: { path },
    });
}

;// CONCATENATED MODULE: ./build/js/publish/refusal.js

/** The error that refuses an artifact. `path`: where, below the folder of the artifact; '' is the folder itself. */
function refusal(code, reason, hint, path) {
    return new problem/* ProblemError */.M({ code, reason, hint, ...(path === '' ? {} : { location: { path } }) });
}

;// CONCATENATED MODULE: ./build/js/publish/artifact.js

/** `artifact-name/gate/file` has three levels; one more for artifacts that hold their report folder as a folder. */
const MOST_LEVELS = 4;
const MOST_ENTRIES = 2000;
const MOST_REPORTS = 64;
const FACTS = { name: 'facts.json', maxBytes: 32 << 20 };
const VERDICT = { name: 'verdict.json', maxBytes: 16 << 20 };
const LARGEST_ARTIFACT_BYTES = 64 << 20;
/** Of our own report files, of keys and of artifacts. No leading dot, nothing that a path could be made of. */
const NAME = /^(?!.*\.\.)[A-Za-z0-9_(][A-Za-z0-9._ ()@+,=-]{0,127}$/;
/**
 * Finds the reports in an artifact. Every entry is looked at, without following links, before any file is opened; files
 * other than facts.json and verdict.json are never opened. Throws ProblemError PUBLISH-NAME, -LINK, -SIZE and -EMPTY.
 */
function readArtifact(io, root) {
    const files = new Map();
    const counted = { entries: 0 };
    const top = io.list(root);
    if (top === undefined)
        throw empty(`${root} is no folder that can be read`);
    look(io, { root, folder: '', level: 1 }, top, files, counted);
    const reports = new Map();
    let total = 0;
    for (const [path, sizeBytes] of files) {
        const cut = path.lastIndexOf('/');
        const [folder, name] = [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
        const kind = name === FACTS.name ? FACTS : name === VERDICT.name ? VERDICT : undefined;
        if (kind === undefined)
            continue;
        total += sizeBytes;
        if (sizeBytes > kind.maxBytes || total > LARGEST_ARTIFACT_BYTES)
            throw tooMuch(`${path} is too large`, path);
        const text = io.readText(`${root}/${path}`, kind.maxBytes);
        if (text === undefined)
            throw unreadable(path);
        const report = reports.get(folder) ?? {};
        report[kind === FACTS ? 'facts' : 'verdict'] = text;
        reports.set(folder, report);
    }
    if (reports.size === 0)
        throw empty(`${root} holds no facts.json and no verdict.json`);
    if (reports.size > MOST_REPORTS)
        throw tooMuch(`more than ${MOST_REPORTS} folders hold a report`, '');
    return [...reports].map(([folder, report]) => ({ folder, ...report }));
}
function look(io, { root, folder, level }, entries, files, counted) {
    if (level > MOST_LEVELS)
        throw tooMuch(`folders are nested deeper than ${MOST_LEVELS} levels`, folder);
    counted.entries += entries.length;
    if (counted.entries > MOST_ENTRIES)
        throw tooMuch(`there are more than ${MOST_ENTRIES} files and folders`, folder);
    for (const { name, kind, sizeBytes } of entries) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (!NAME.test(name))
            throw refusal('PUBLISH-NAME', `no report is called ${JSON.stringify(name.slice(0, 100))}`, 'Upload only the report folder.', folder);
        if (kind === 'file')
            files.set(path, sizeBytes);
        else if (kind === 'directory') {
            const below = io.list(`${root}/${path}`);
            if (below === undefined)
                throw unreadable(path);
            look(io, { root, folder: path, level: level + 1 }, below, files, counted);
        }
        else
            throw refusal('PUBLISH-LINK', `${path} is ${kind === 'link' ? 'a link' : 'neither a file nor a folder'}`, 'Upload only the report folder.', path);
    }
}
function empty(reason) {
    return refusal('PUBLISH-EMPTY', reason, 'Upload the report folder also when a gate fails: if: always().', '');
}
function tooMuch(reason, path) {
    return refusal('PUBLISH-SIZE', `${reason}: no report is`, 'Upload only facts.json and verdict.json.', path);
}
function unreadable(path) {
    return refusal('PUBLISH-LINK', `${path} cannot be read`, 'Upload only the report folder.', path);
}

// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(8595);
;// CONCATENATED MODULE: ./build/js/publish/description.js

const SHARED = ['max-annotations', 'comment', 'config', 'on-inconclusive', 'token'];
/** publish has no section in reliability.yml: what it obeys is said by the workflow that is trusted. */
function outsideFile(option) {
    return { ...option, inFile: false };
}
/** The trusted half of two workflows. It is no gate: it measures nothing, and decides only what facts.json lets it. */
const PUBLISH = {
    id: 'publish',
    title: 'Publish',
    summary: "Publishes the verdicts of a run without permissions (a fork's pull request) from its untrusted artifact.",
    branding: { icon: 'upload-cloud', color: 'green' },
    options: [
        {
            name: 'artifact',
            type: 'string',
            description: 'Folder that the report folder of the run was downloaded to; everything in it is taken for hostile.',
            default: 'reliability-report',
        },
        {
            name: 'thresholds',
            type: 'enum',
            description: 'Whose thresholds hold: those that the run used (`run`), or those of reliability.yml in this checkout (`base`), which a pull request cannot lower.',
            values: ['run', 'base'],
            default: 'run',
        },
        ...[...common_options/* PUBLISH_OPTIONS */.d, ...common_options/* COMMON_OPTIONS */.D].filter(({ name }) => SHARED.includes(name)),
    ].map((option) => outsideFile(option)),
    outputs: [
        { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
        { name: 'summary', description: 'The verdict of each gate in one line.' },
        { name: 'pull-request', description: 'Number of the pull request; empty when the run was of none.' },
    ],
};

;// CONCATENATED MODULE: ./build/js/publish/retelling.js

const LONGEST_PATH = 4096;
/**
 * Problems in facts are told by whoever measured, in free text. Here they keep their code and place; what is said about
 * them is our own: the meaning and the next step of the catalogue. Throws ProblemError PUBLISH-GATE for an unknown code.
 * @param value parsed JSON of bounded depth
 * @param path of the file, for the error
 */
function retell(value, meanings, path) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map((item) => retell(item, meanings, path));
    const known = value;
    if (typeof known['code'] === 'string' && typeof known['reason'] === 'string')
        return retoldProblem(known, meanings, path);
    return Object.fromEntries(Object.entries(known).map(([key, child]) => [key, retell(child, meanings, path)]));
}
/** A problem in our own words, at the place that it names. Throws ProblemError PUBLISH-GATE. */
function retoldProblem(problem, meanings, path) {
    const meaning = typeof problem['code'] === 'string' ? meanings.get(problem['code']) : undefined;
    if (meaning === undefined || meaning.code.includes('/'))
        throw refusal('PUBLISH-GATE', `${path} gives a problem code that this release does not know`, 'Use the same release in both workflows.', path);
    const location = placeOf(problem['location']);
    return {
        code: meaning.code,
        reason: meaning.meaning.replace(/\.$/, ''),
        hint: meaning.next,
        ...(location === undefined ? {} : { location }),
    };
}
/** Left out when it is not of the form of a place: it only helps to find the problem. */
function placeOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    const { path, line, column } = value;
    if (typeof path !== 'string' || path === '' || path.length > LONGEST_PATH)
        return undefined;
    return {
        path,
        ...(isPosition(line) ? { line } : {}),
        ...(isPosition(line) && isPosition(column) ? { column } : {}),
    };
}
function isPosition(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 1 << 24;
}

;// CONCATENATED MODULE: ./build/js/publish/untrusted-json.js

/** Reports nest at most ten levels; what comes later may call itself for each. */
const untrusted_json_MOST_LEVELS = 64;
/** Own keys that code somewhere could take for something else than data. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * The object that a text of JSON holds. Levels are counted before the text is parsed, and keys are looked at after, so
 * that no spelling of them (`"\u005f_proto__"`) gets by. Throws ProblemError PUBLISH-JSON.
 */
function parseUntrusted(text, path) {
    if (levels(text) > untrusted_json_MOST_LEVELS)
        throw wrong(`it is nested deeper than ${untrusted_json_MOST_LEVELS} levels`, path);
    const value = untrusted_json_parse(text, path);
    if (!isObject(value) || Array.isArray(value))
        throw wrong('it holds no object', path);
    const waiting = [value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        for (const [key, child] of Object.entries(next)) {
            if (FORBIDDEN_KEYS.has(key))
                throw wrong(`it has the key ${JSON.stringify(key)}`, path);
            if (isObject(child))
                waiting.push(child);
        }
    }
    return value;
}
function untrusted_json_parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw wrong('it is not whole JSON', path);
        throw error;
    }
}
/** The most brackets that are open at once; brackets in strings do not count. In damaged JSON it may be too high. */
function levels(text) {
    let [depth, most] = [0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            for (at++; at < text.length && text[at] !== '"'; at++)
                if (text[at] === '\\')
                    at++;
        }
        else if (character === '[' || character === '{')
            most = Math.max(most, ++depth);
        else if (character === ']' || character === '}')
            depth--;
    }
    return most;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
function wrong(what, path) {
    return refusal('PUBLISH-JSON', `${path} is refused: ${what}`, 'Upload the file as the gate wrote it.', path);
}

;// CONCATENATED MODULE: ./build/js/publish/report.js



const OUTCOMES = ['passed', 'failed', 'inconclusive'];
/**
 * Reads the two files of a report. Of verdict.json only the gate, the outcome and, where there are no facts, the code of
 * the problem are used; of facts.json everything but the texts of problems. Throws ProblemError PUBLISH-…
 */
function readReport({ folder, facts: factsText, verdict: verdictText }, meanings) {
    const place = (name) => (folder === '' ? name : `${folder}/${name}`);
    const verdict = verdictText === undefined ? undefined : parseUntrusted(verdictText, place('verdict.json'));
    const said = verdict === undefined ? undefined : outcomeOf(verdict, place('verdict.json'));
    if (factsText !== undefined) {
        const path = place('facts.json');
        const whole = parseUntrusted(factsText, path);
        const gate = gateOf(whole, path);
        if (verdict !== undefined && verdict['gate'] !== gate)
            throw contradiction(path, 'they are of different gates');
        return { folder, gate, options: whole['options'], facts: retell(whole['facts'], meanings, path), said };
    }
    const path = place('verdict.json');
    // A folder is only given back with one of the two files.
    const whole = verdict ?? {};
    const gate = gateOf(whole, path);
    if (said !== 'inconclusive')
        throw contradiction(path, 'only an inconclusive verdict can come without facts.json');
    const { problem } = whole;
    if (typeof problem !== 'object' || problem === null)
        throw contradiction(path, 'it is inconclusive, but not why');
    return { folder, gate, problem: retoldProblem(problem, meanings, path) };
}
function gateOf(whole, path) {
    const { gate, version } = whole;
    if (typeof gate === 'string' && gate.length <= 64 && version === 1)
        return gate;
    throw refusal('PUBLISH-GATE', `${path} is not of this version of reliability`, 'Use the same release in both workflows.', path);
}
function outcomeOf(verdict, path) {
    const outcome = OUTCOMES.find((known) => known === verdict['outcome']);
    if (outcome === undefined)
        throw contradiction(path, 'it has none of the three outcomes');
    return outcome;
}
function contradiction(path, what) {
    return refusal('PUBLISH-MISMATCH', `${path} is not believed: ${what}`, 'Use the same release in both workflows.', path);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/api/json-value.js
/** Of git's rules for names (git-check-ref-format) those that keep a name from meaning something else. */
const BRANCH = /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\0-\x20\x7f~^:?*[\\]{1,250}(?<![/.])$/;
/** The value at a path of own keys, or undefined as soon as one is missing: for JSON of anybody's making. */
function valueAt(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
/** The text at a path; undefined where there is none, or something else. */
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === 'string' ? found : undefined;
}
/** The items of an array, or none. */
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A whole number above zero, also as decimal text; undefined for anything else. */
function positive(value) {
    const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** A git commit: 40 or 64 hexadecimal digits. */
function commitOf(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
/** The name of a branch, without `refs/heads/`, that may stand on a command line. */
function branchOf(value) {
    return typeof value === 'string' && BRANCH.test(value) ? value : undefined;
}
/** An address of the web that nothing has to be escaped in; undefined for anything else. */
function webAddress(value) {
    if (typeof value !== 'string' || !/^https?:\/\/[\w.~:/?#@!&=+,;%[\]-]+$/.test(value))
        return undefined;
    return URL.canParse(value) ? value.replaceAll('[', '%5B').replaceAll(']', '%5D') : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/environment.js

/** BUILD_REASON of builds that measure a branch as it is; a pull request's measures what somebody proposes. */
const BRANCH_REASONS = new Set(['IndividualCI', 'BatchedCI', 'Manual', 'Schedule', 'ResourceTrigger']);
/** More than a job is ever repeated. */
const ATTEMPTS_PER_STAGE = 1000;
/**
 * Reads the run from the variables that the agent puts into the environment (learn.microsoft.com, "Use predefined
 * variables"). Never throws: a value that is absent or not of the expected form is left out.
 */
function readAzureEnvironment({ env }) {
    const commit = commitOf(env['BUILD_SOURCEVERSION']);
    const headCommit = commitOf(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']) ?? commit;
    const event = env['BUILD_REASON'];
    // Azure's own number for every pull request, GitHub's beside it: only one of them is what people see.
    const pullRequest = positive(env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER']) ?? positive(env['SYSTEM_PULLREQUEST_PULLREQUESTID']);
    const repository = env['BUILD_REPOSITORY_NAME'];
    const runUrl = runPage(env);
    const runNumber = positive(env['BUILD_BUILDID']);
    return {
        platform: 'azure',
        ...(commit === undefined ? {} : { commit }),
        ...(headCommit === undefined ? {} : { headCommit }),
        ...(event === undefined || event === '' ? {} : { event }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(repository === undefined || repository === '' ? {} : { repository }),
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(runNumber === undefined ? {} : { runNumber, runAttempt: attemptOf(env) }),
        ...(isDefaultBranch(env) ? { onDefaultBranch: true } : {}),
        ...baseOf(env, commit),
        ...(env['SYSTEM_PULLREQUEST_ISFORK']?.toLowerCase() === 'true' ? { readOnly: true } : {}),
    };
}
/** Azure measures its own merge of a pull request, whose first parent is the base. Of a push it does not say what was before. */
function baseOf(env, commit) {
    const source = commitOf(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']);
    const baseBranch = branchOf(env['SYSTEM_PULLREQUEST_TARGETBRANCH']?.replace(/^refs\/heads\//, ''));
    return {
        ...(baseBranch === undefined ? {} : { baseBranch }),
        ...(source !== undefined && commit !== undefined && source !== commit ? { mergesProposal: true } : {}),
    };
}
/** Grows with every repeat: of the stage, which starts the count of its jobs again, or of the job. */
function attemptOf(env) {
    const [stage = 1, job = 1] = [positive(env['SYSTEM_STAGEATTEMPT']), positive(env['SYSTEM_JOBATTEMPT'])];
    return (stage - 1) * ATTEMPTS_PER_STAGE + job;
}
/** Azure Pipelines says nowhere which branch is the default one; the pipeline may (RELIABILITY_DEFAULT_BRANCH). */
function isDefaultBranch(env) {
    const branch = env['RELIABILITY_DEFAULT_BRANCH']?.replace(/^refs\/heads\//, '');
    if (!branch || !BRANCH_REASONS.has(env['BUILD_REASON'] ?? ''))
        return false;
    return env['BUILD_SOURCEBRANCH'] === `refs/heads/${branch}`;
}
function runPage(env) {
    const collection = webAddress(env['SYSTEM_COLLECTIONURI']);
    const project = env['SYSTEM_TEAMPROJECT'];
    const build = positive(env['BUILD_BUILDID']);
    if (collection === undefined || !project || build === undefined)
        return undefined;
    const base = collection.replace(/\/+$/, '');
    return webAddress(`${base}/${encodeURIComponent(project.toWellFormed())}/_build/results?buildId=${build}`);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./build/js/shared/report/markdown-sections.js





/** Listed at most in one page; the others are counted, and are in verdict.json. */
const MAX_LISTED_FINDINGS = 100;
/** Warnings and notices are folded from here on, so that they do not push what matters out of sight. */
const FOLD_FROM = 6;
function prepareSections({ verdict, presentation }) {
    const tables = presentation.tables.filter(({ columns, rows }) => columns.length > 0 && rows.length > 0);
    return {
        heading: {
            symbol: OUTCOME_SYMBOLS[verdict.outcome],
            title: presentation.title,
            outcome: verdict.outcome,
        },
        headline: presentation.headline,
        problems: problemsOf(verdict).map(problemItem),
        tables: tables.filter(({ detail }) => detail !== true).map(tableSection),
        findings: order_rankFindings(verdict.findings).map((finding) => ({
            severity: finding.severity,
            text: findingItem(finding),
        })),
        notes: presentation.notes.map((note) => `- ${(0,report_escape/* markdownText */.p7)(note)}`),
        details: tables.filter(({ detail }) => detail === true).map(tableSection),
        reproduce: presentation.reproduce,
    };
}
function fullBudget(sections) {
    return {
        detailRows: longest(sections.details),
        findings: Math.min(sections.findings.length, MAX_LISTED_FINDINGS),
        tableRows: longest(sections.tables),
        notes: sections.notes.length,
        reproduce: sections.reproduce === '' ? 0 : 1,
        problems: sections.problems.length,
        headline: sections.headline.length,
        title: sections.heading?.title.length ?? 0,
    };
}
/** The page: blocks apart by one blank line, one line end at the end. What the budget leaves out is said at the end. */
function assemble(sections, budget) {
    const blocks = [
        ...headingBlocks(sections, budget),
        ...listBlock('### Could not be measured', sections.problems.slice(0, budget.problems)),
        ...sections.tables.flatMap((table) => tableBlocks(table, budget.tableRows)),
        ...findingBlocks(sections.findings, budget.findings),
        ...listBlock('### Notes', sections.notes.slice(0, budget.notes)),
        ...sections.details.flatMap((table) => detailBlocks(table, budget.detailRows)),
        ...(budget.reproduce === 0 ? [] : ['Repeat this verdict:', (0,report_escape/* markdownCodeBlock */.IS)(sections.reproduce, 'sh')]),
        ...omissionBlock(sections, budget),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function longest(tables) {
    return tables.reduce((most, { rows }) => Math.max(most, rows.length), 0);
}
function headingBlocks({ heading, headline }, budget) {
    const blocks = [];
    if (heading !== undefined) {
        const title = (0,report_escape/* markdownText */.p7)((0,size/* cutToSize */.Vn)(heading.title, { max: budget.title, unit: 'characters' }));
        blocks.push(`## ${heading.symbol} ${title === '' ? '' : `${title} `}${heading.outcome}`);
    }
    const line = (0,report_escape/* markdownText */.p7)((0,size/* cutToSize */.Vn)(headline, { max: budget.headline, unit: 'characters' }));
    return line === '' ? blocks : [...blocks, `**${line}**`];
}
function listBlock(title, items) {
    return items.length === 0 ? [] : [title, items.join('\n')];
}
function problemItem({ code, reason, hint, location }) {
    const where = location === undefined ? '' : problemPlace(location);
    // Most reasons end with the path already.
    const place = where === '' || reason.endsWith(` ${where}`) ? '' : ` (${(0,report_escape/* markdownCode */.D9)(where)})`;
    return [`- ${(0,report_escape/* markdownCode */.D9)(code)} ${(0,report_escape/* markdownText */.p7)(reason)}${place}`, ...subItem(hint)].join('\n');
}
function problemPlace({ path, line, column }) {
    return [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':');
}
function findingItem({ message, rule, location, hint, owners = [] }) {
    const tail = [...(location === undefined ? [] : [(0,report_escape/* markdownCode */.D9)(placeText(location))]), (0,report_escape/* markdownCode */.D9)(rule)].join(' ');
    const people = owners.length === 0 ? [] : [`  - Owners: ${owners.map(report_escape/* markdownCode */.D9).join(', ')}`];
    return [`- ${(0,report_escape/* markdownText */.p7)(message)} ${tail}`, ...subItem(hint ?? ''), ...people].join('\n');
}
function subItem(text) {
    const line = (0,report_escape/* markdownText */.p7)(text);
    return line === '' ? [] : [`  - ${line}`];
}
function tableSection({ title, columns, rows, omittedRows = 0 }) {
    const head = [
        row(columns.map(({ label }) => (0,report_escape/* markdownText */.p7)(label))),
        row(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ].join('\n');
    return { title, head, rows: rows.map((cells) => row(columns.map((_, i) => cell(cells[i] ?? '')))), omittedRows };
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function cell(value) {
    if (typeof value === 'string')
        return (0,report_escape/* markdownText */.p7)(value);
    const text = value.code === true ? (0,report_escape/* markdownCode */.D9)(value.text) : (0,report_escape/* markdownText */.p7)(value.text);
    // Only what asks for attention is marked: a page full of green ticks hides the one cross.
    if (value.tone === 'bad')
        return `❌ ${text}`;
    return value.tone === 'warn' ? `⚠️ ${text}` : text;
}
function tableBlocks(table, rows) {
    if (rows === 0)
        return [];
    const title = (0,report_escape/* markdownText */.p7)(table.title);
    return [...(title === '' ? [] : [`### ${title}`]), ...shownRows(table, rows)];
}
function detailBlocks(table, rows) {
    if (rows === 0)
        return [];
    const all = table.rows.length + table.omittedRows;
    const summary = `<summary>${(0,report_escape/* markdownHtml */.hU)(table.title)} (${counted(all, 'row')})</summary>`;
    return [`<details>\n${summary}`, ...shownRows(table, rows), '</details>'];
}
function shownRows(table, rows) {
    const shown = table.rows.slice(0, rows);
    const more = table.rows.length - shown.length + table.omittedRows;
    return [[table.head, ...shown].join('\n'), ...(more === 0 ? [] : [`+${countText(more)} more`])];
}
function findingBlocks(findings, shown) {
    if (shown === 0)
        return [];
    return ['error', 'warning', 'notice'].flatMap((severity) => {
        const all = findings.filter((finding) => finding.severity === severity);
        if (all.length === 0)
            return [];
        const before = findings.findIndex((finding) => finding.severity === severity);
        const listed = all.slice(0, Math.max(0, shown - before)).map(({ text }) => text);
        const more = all.length - listed.length;
        const body = [
            ...(listed.length === 0 ? [] : [listed.join('\n')]),
            ...(more === 0 ? [] : [`+${countText(more)} more`]),
        ];
        const title = counted(all.length, severity);
        if (severity === 'error' || all.length < FOLD_FROM)
            return [`### ${title}`, ...body];
        return [`<details>\n<summary>${title}</summary>`, ...body, '</details>'];
    });
}
/** Says what the budget left out; what the cap of listed findings left out is said beside the list, unless there is none. */
function omissionBlock(sections, budget) {
    const full = fullBudget(sections);
    const cut = (tables, rows) => tables.reduce((sum, table) => sum + Math.max(0, table.rows.length - rows), 0);
    const findings = budget.findings < full.findings ? sections.findings.length - budget.findings : 0;
    const counts = [
        [cut(sections.details, budget.detailRows), 'row of detail'],
        [findings, 'finding'],
        [cut(sections.tables, budget.tableRows), 'row of a table'],
        [full.notes - budget.notes, 'note'],
        [full.problems - budget.problems, 'problem'],
    ];
    const left = counts.filter(([count]) => count > 0).map(([count, word]) => counted(count, word));
    if (budget.reproduce < full.reproduce)
        left.push('the command that repeats the verdict');
    if (budget.headline < full.headline || budget.title < full.title)
        left.push('the end of the headline');
    return left.length === 0
        ? []
        : [`_Left out to keep within the size limit of this page: ${left.join(', ')}. verdict.json has it all._`];
}

;// CONCATENATED MODULE: ./build/js/shared/report/markdown.js


/** report.md: small enough to be a job summary of GitHub, which refuses a longer one whole. */
const markdownReport = {
    file: 'report.md',
    render: (input) => fitMarkdown(input, size/* SIZE_LIMITS */.bd.githubSummary.max, size/* SIZE_LIMITS */.bd.githubSummary.unit),
};
/**
 * A verdict as GitHub-flavoured Markdown of at most `max` bytes (or characters): the whole page if it fits, else without
 * the rows of detail tables from the end, then findings from the least grave, then table rows, notes, the command,
 * problems and at last the end of the headline. Never half a construct, and the page says what it left out.
 */
function fitMarkdown(input, max, unit = 'bytes') {
    return fitSections(prepareSections(input), { max, unit });
}
/** The same for some of the sections only. */
function fitSections(sections, limit) {
    const fits = (budget) => (0,size/* sizeOf */.$d)(assemble(sections, budget), limit.unit) <= limit.max;
    let budget = fullBudget(sections);
    if (fits(budget))
        return assemble(sections, budget);
    for (const part of Object.keys(budget)) {
        const without = { ...budget, [part]: 0 };
        if (fits(without))
            return assemble(sections, { ...without, [part]: most(budget[part], (n) => fits({ ...budget, [part]: n })) });
        budget = without;
    }
    return (0,size/* cutToSize */.Vn)(sections.heading?.outcome ?? '', limit);
}
/** The largest n below `all` that fits, given that 0 does. Sizes grow with n, except for a digit in a count now and then. */
function most(all, fits) {
    let low = 0;
    let high = all;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (fits(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/api/failure.js
/** A request to a platform's API that did not succeed. Its message is the server's or the network's: one line, without the token. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    /** HTTP status; 0 when no answer came (refused, reset, timed out), so nobody knows whether the request was carried out. */
    status;
    /** Lower-case names. */
    headers;
    constructor(status, message, headers = new Map()) {
        super(oneLine(message));
        this.status = status;
        this.headers = headers;
    }
    /** Too many requests: 429 everywhere, or GitHub's 403 with one of three signs. */
    get limited() {
        if (this.status === 429)
            return true;
        if (this.status !== 403)
            return false;
        return (this.headers.has('retry-after') ||
            this.headers.get('x-ratelimit-remaining') === '0' ||
            /secondary rate limit|abuse detection/i.test(this.message));
    }
    /** The token may not do this; trying again cannot help. A platform answers 404 where a token may not even know. */
    get denied() {
        return !this.limited && (this.status === 401 || this.status === 403 || this.status === 404);
    }
    /** The request may or may not have been carried out. */
    get ambiguous() {
        return this.status === 0 || this.status >= 500;
    }
}
/** Whatever was thrown, as an ApiFailure: what is none yet is a fault of the network, or of ours. */
function failureOf(error) {
    if (error instanceof ApiFailure)
        return error;
    if (typeof error !== 'object' || error === null)
        return new ApiFailure(0, String(error));
    const { message } = error;
    return new ApiFailure(0, typeof message === 'string' ? message : 'unknown fault');
}
/** `No comment: Forbidden (HTTP 403). Does …?` The advice is only given where permissions are the matter. */
function whyNot(what, failure, advice) {
    const status = failure.status === 0 ? '' : ` (HTTP ${failure.status})`;
    return `No ${what}: ${failure.message}${status}.${failure.denied ? ` ${advice}` : ''}`;
}
/** An error page may come back instead of JSON; a notice has room for its beginning only. */
function oneLine(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is being removed
    const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 200).toWellFormed()}...` : line;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/api/attempt.js

/** Does one thing after another, whatever fails on the way: each failure becomes a notice, `WHAT: REASON.` */
function attempting(notices) {
    return async (what, action) => {
        try {
            await action();
        }
        catch (error) {
            notices.push(`${what}: ${failureOf(error).message}.`);
        }
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
;// CONCATENATED MODULE: ./build/js/shared/platform/api/proxies.js

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
/**
 * Makes `fetch` use the proxies that the environment names, as git and npm of the same job do. Needs Node.js 24.14; before
 * that, requests go out directly.
 */
function useProxies(env) {
    const named = NAMES.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
    if (named.some(([name]) => /^https?_proxy$/i.test(name)))
        external_node_http_.setGlobalProxyFromEnv?.(Object.fromEntries(named));
}

;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/plain-text.js

/** `plainLine` for text of several lines: line ends become `\n` and stay, hidden characters are shown. */
function plainText(text) {
    return text
        .split(/\r\n?|\n/)
        .map(report_escape/* plainLine */.h0)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/annotations.js





const TITLE = { max: 255, unit: 'characters' };
const MESSAGE = { max: 4000, unit: 'characters' };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** What can be annotated, most important first: problems (nothing matters more than not having measured), then findings. */
function annotationsOf(verdict) {
    return [
        ...problemsOf(verdict).map(({ code, reason, hint, location }) => annotation('error', code, reason, hint, location && locate(location.path, location.line))),
        ...order_rankFindings(verdict.findings).map(({ severity, rule, message, hint, location }) => annotation(severity, rule, message, hint, location)),
    ];
}
function annotation(severity, title, message, hint, location) {
    const heading = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(title), TITLE) || severity;
    const text = plainText(hint === undefined || hint === '' ? message : `${message}\n${hint}`).trim();
    // Anything but a path of the repository would cost all the annotations of its request.
    const place = place_placeInRepository(location);
    const path = place === undefined ? '' : filePath(place.path);
    return {
        severity,
        title: heading,
        message: (0,size/* cutToSize */.Vn)(text, MESSAGE) || heading,
        ...(path === '' ? {} : { path }),
        ...(path === '' || place === undefined || location?.startLine === undefined
            ? {}
            : { startLine: place.startLine, endLine: place.endLine }),
    };
}
function locate(path, line) {
    return line === undefined ? { path } : { path, startLine: line };
}
/** As it is, so that GitHub finds the file; a name with control characters is shown instead of being sent. */
function filePath(path) {
    return CONTROL.test(path) ? (0,report_escape/* plainLine */.h0)(path) : path.toWellFormed();
}

;// CONCATENATED MODULE: ./build/js/shared/platform/annotation/selection.js
/** GitHub's runner (`_maxCountPerIssueType`) and Azure's agent (`_maxIssueCount`) keep this many of each type per step. */
const KEPT_PER_TYPE = 10;
const SEVERITIES = ['error', 'warning', 'notice'];
const PLURAL = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
};
/**
 * What is shown by commands on standard output: at most ten annotations of each type and `limit` in all. Where there are
 * more, the last of the ten says how many, so that nobody takes ten for everything.
 */
function selectAnnotations(annotations, limit) {
    const selected = [];
    for (const severity of SEVERITIES) {
        const all = annotations.filter((annotation) => annotation.severity === severity);
        const room = Math.min(KEPT_PER_TYPE, Math.max(0, limit) - selected.length);
        if (all.length === 0 || room <= 0)
            continue;
        const shown = all.length <= room ? all : all.slice(0, room - 1);
        selected.push(...shown);
        if (shown.length === all.length)
            continue;
        selected.push({
            severity,
            title: `+${all.length - shown.length} more`,
            message: `+${all.length - shown.length} more ${PLURAL[severity]}: see the job summary or the report.`,
        });
    }
    return selected;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/commands.js




/**
 * The agent obeys `##vso[area.event key=value;…]data` on standard output and standard error (learn.microsoft.com,
 * "Logging commands"; Command.cs). A command that it cannot carry out fails the task, whatever the exit code.
 */
function command(name, properties, data) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${(0,report_escape/* vsoProperty */.ck)(value)};`);
    return `##vso[${name}${pairs.length === 0 ? '' : ` ${pairs.join('')}`}]${data}`;
}
/** `##vso[task.setvariable …]` for each output, `verdict-file` as `verdictFile`: a hyphen is a minus sign in expressions. */
function outputCommands(outputs) {
    return [...outputs].map(([name, value]) => {
        const variable = name.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
        return command('task.setvariable', { variable, isoutput: 'true' }, (0,report_escape/* vsoVariable */.tV)(value));
    });
}
/**
 * At most ten errors and ten warnings, as many as the agent keeps. Notices have no type here; the summary has them. Where
 * the run may go on although it is inconclusive, nothing is an error.
 */
function issueCommands({ verdict, settings }) {
    const passes = exitCode(verdict, settings.onInconclusive ?? 'fail') === 0;
    const shown = annotationsOf(verdict)
        .filter(({ severity }) => severity !== 'notice')
        .map((annotation) => (passes ? { ...annotation, severity: 'warning' } : annotation));
    return selectAnnotations(shown, settings.maxAnnotations).map(({ severity, title, message, path, startLine }) => command('task.logissue', {
        type: severity,
        ...(path === undefined
            ? {}
            : { sourcepath: path, linenumber: String(startLine ?? 1), columnnumber: '1', code: title }),
    }, (0,report_escape/* vsoData */.R5)(path === undefined ? `${title}: ${message}` : message)));
}
/** A page on the build's Extensions tab, headed by the name of the file; `path` is absolute. */
function summaryCommand(path) {
    return command('task.uploadsummary', {}, (0,report_escape/* vsoData */.R5)(path));
}
/** Shows at the build, and can be searched for: `reliability-coverage-gate-failed`. A colon would be refused. */
function tagCommand({ verdict, settings }) {
    const parts = ['reliability', verdict.gate, settings.key, verdict.outcome].filter((part) => part !== '');
    return command('build.addbuildtag', {}, parts.map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-')).join('-'));
}
/** Only where the exit code is 0 and yet nothing passed: other ends follow from the exit code. */
function completeCommand({ verdict, settings }) {
    const goesOn = verdict.outcome === 'inconclusive' && exitCode(verdict, settings.onInconclusive ?? 'fail') === 0;
    const reason = (0,report_escape/* vsoData */.R5)(`inconclusive: ${verdict.summary}`);
    return goesOn ? [command('task.complete', { result: 'SucceededWithIssues' }, reason)] : [];
}

;// CONCATENATED MODULE: ./build/js/shared/platform/api/token.js

/**
 * The token without the line end that a variable got when it was pasted. Throws ApiFailure for a text that no header can
 * carry: `fetch` would repeat it, secret and all, in its message.
 */
function cleanToken(text, variable) {
    const token = text.trim();
    if (/^[\u0021-\u007e]+$/.test(token))
        return token;
    throw new ApiFailure(0, `${variable} holds characters that no token has`);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/sticky/marker.js
/** The stamp of the run that this environment describes. */
function stampOf({ runNumber, runAttempt }) {
    return { number: runNumber ?? 0, attempt: runAttempt ?? 1 };
}
/**
 * First line of our comment, invisible on the page: `<!-- reliability:GATE:KEY:run=NUMBER.ATTEMPT -->`. The key is the
 * user's own text, so it is percent-encoded, and no two hyphens stay together: nothing in it can end the HTML comment.
 */
function commentMarker(gate, key, run) {
    return `${opening(gate, key)}${run.number}.${run.attempt} -->`;
}
/**
 * The run that wrote this comment, or undefined when it is not the comment of this gate and key. Only the very beginning
 * counts: a marker further down was quoted, or smuggled in through a test name.
 */
function readMarker(body, gate, key) {
    const start = opening(gate, key);
    if (!body.startsWith(start))
        return undefined;
    const stamp = /^(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
    return stamp === null ? undefined : { number: Number(stamp[1]), attempt: Number(stamp[2]) };
}
/** True when `other` comes after `run`: a higher number, or the same run repeated. */
function isNewer(other, run) {
    return other.number === run.number ? other.attempt > run.attempt : other.number > run.number;
}
function opening(gate, key) {
    return `<!-- reliability:${markerPart(gate)}:${markerPart(key)}:run=`;
}
/** Text of anybody's making as a part of a marker: percent-encoded, and no two hyphens stay together. */
function markerPart(text) {
    return encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
}

;// CONCATENATED MODULE: ./build/js/shared/platform/sticky/page.js



/** The sticky text of a run: the page, and a link to the run, so long that it fits together with its marker. */
function stickyPage(publication, limit) {
    const { verdict, environment, settings } = publication;
    const run = stampOf(environment);
    const footer = environment.runUrl === undefined ? '' : `\n[This run](${environment.runUrl})\n`;
    const around = (0,size/* sizeOf */.$d)(`${commentMarker(verdict.gate, settings.key, run)}\n${footer}`, limit.unit);
    const body = fitMarkdown(publication, limit.max - around, limit.unit) + footer;
    return { gate: verdict.gate, key: settings.key, run, body };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/sticky/upsert.js


/** A new text is tried again only after looking whether the lost answer left one behind. */
const CREATE_ATTEMPTS = 3;
/**
 * Writes the one text of this gate and key: updates ours when there is one, else makes one. Ours is the oldest that begins
 * with the marker and was written by the owner of this token; what somebody else gave the same marker is left alone.
 * Throws ApiFailure.
 */
async function upsertSticky(place, text) {
    const body = `${commentMarker(text.gate, text.key, text.run)}\n${text.body}`;
    for (let attempt = 1;; attempt += 1) {
        const own = await findOwn(place, text);
        if (own !== undefined) {
            if (isNewer(own.run, text.run))
                return { done: 'left', newer: own.run };
            await place.update(own.posted, body);
            return { done: 'updated' };
        }
        try {
            await place.create(body);
            return { done: 'created' };
        }
        catch (error) {
            const failure = failureOf(error);
            if (!failure.ambiguous || attempt >= CREATE_ATTEMPTS)
                throw failure;
        }
    }
}
async function findOwn(place, text) {
    // Asked only when some text carries the marker: the first run of a pull request needs one request less.
    let author;
    for await (const page of place.pages()) {
        for (const posted of page) {
            const run = readMarker(posted.body, text.gate, text.key);
            if (run === undefined)
                continue;
            author ??= await place.author();
            if (isBy(posted, author))
                return { posted, run };
        }
    }
    return undefined;
}
/** Logins keep their case but not its meaning. */
function isBy({ author }, owner) {
    return author?.toLowerCase() === owner.toLowerCase();
}
/** The notice of a text that was left as it is. */
function leftAlone(what, newer, run) {
    return (`The ${what} was left as it is: run ${newer.number} has written it, and this is run ${run.number}. ` +
        'Where two workflows run the same gate, give each its own `key`.');
}

;// CONCATENATED MODULE: ./build/js/shared/platform/api/retry.js

/** Long enough for one secondary limit (a minute), short enough that a dead API does not hold a job for minutes. */
const RETRY_LIMITS = { attempts: 4, budgetMs: 90_000 };
/**
 * How long to wait before the next try, or undefined when there is no point. Follows GitHub's "Best practices for using
 * the REST API", which fits GitLab and Azure DevOps too: `retry-after` in seconds, else the time at which the limit is
 * reset (`x-ratelimit-reset`; `ratelimit-reset` on GitLab), else a minute, doubled each time; 5xx and network faults after
 * 1, 2, 4 s.
 * @param attempt number of the try that failed, from 1
 * @param repeatable false: carrying the request out twice would show (a second comment)
 */
function waitBeforeRetry(failure, attempt, repeatable, nowMs) {
    const doubled = 2 ** (attempt - 1);
    const after = seconds(failure.headers.get('retry-after'));
    if (failure.limited) {
        if (after !== undefined)
            return after * 1000;
        const reset = resetSeconds(failure);
        if (reset !== undefined)
            return Math.max(1000, reset * 1000 - nowMs);
        return 60_000 * doubled;
    }
    if (!failure.ambiguous || !repeatable)
        return undefined;
    return after === undefined ? 1000 * doubled : after * 1000;
}
function retrier(clock, limits = RETRY_LIMITS) {
    const deadlineMs = clock.now() + limits.budgetMs;
    return async (request, repeatable) => {
        for (let attempt = 1;; attempt += 1) {
            try {
                return await request();
            }
            catch (error) {
                const failure = failureOf(error);
                const waitMs = waitBeforeRetry(failure, attempt, repeatable, clock.now());
                const late = waitMs === undefined || clock.now() + waitMs > deadlineMs;
                if (late || attempt >= limits.attempts)
                    throw failure;
                await clock.sleep(waitMs);
            }
        }
    };
}
/** When a limit that is used up is lifted, in seconds since 1970. */
function resetSeconds({ headers }) {
    const prefix = ['x-ratelimit', 'ratelimit'].find((name) => headers.get(`${name}-remaining`) === '0');
    return prefix === undefined ? undefined : seconds(headers.get(`${prefix}-reset`));
}
function seconds(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/api/json-client.js



/** Far more than a page of answers holds; a server that sends more is not what we take it for. */
const ANSWER_MAX_BYTES = 64 * 1024 * 1024;
/** Where a token that is not accepted is sent to, by servers that take every client for a browser. */
const SIGN_IN = /\/(?:_signin|users\/sign_in|oauth2?\/)|login\.microsoftonline\.com|app\.vssps\.visualstudio\.com/i;
/**
 * A few lines over `fetch`: JSON in, JSON out, every try with its own time-out, all requests with one budget of time.
 * Redirections are not followed: the token would go to an address that nobody named, and a POST would become a GET.
 */
function jsonClient(api) {
    const retry = retrier(api.clock, api.limits ?? RETRY_LIMITS);
    return (request) => retry(() => once(api, request), request.repeatable);
}
async function once(api, { method, path, body }) {
    const { status, headers, text } = await exchange(`${api.url}${path}`, {
        method,
        headers: {
            accept: 'application/json',
            'user-agent': 'reliability',
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...api.headers,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        redirect: 'manual',
        signal: AbortSignal.timeout(api.timeoutMs),
    });
    const location = headers.get('location') ?? '';
    // Azure DevOps answers a token that it does not accept with a page for people: 203, or a redirection to it.
    if (status === 203 || (status >= 300 && status < 400 && SIGN_IN.test(location)))
        throw new ApiFailure(401, `the token was not accepted: a sign-in page came back (${status})`, headers);
    if (status >= 300 && status < 400)
        throw new ApiFailure(status, `the address has moved${json_client_placeOf(location)}`, headers);
    const parsed = json_client_parse(text);
    if (status >= 400)
        throw new ApiFailure(status, reasonOf(parsed, status), headers);
    if (typeof parsed !== 'object' || parsed === null)
        throw new ApiFailure(0, 'the answer is not whole JSON');
    return { body: parsed, headers };
}
async function exchange(address, init) {
    try {
        const response = await fetch(address, init);
        return { status: response.status, headers: new Map(response.headers), text: await textOf(response) };
    }
    catch (error) {
        throw error instanceof ApiFailure ? error : new ApiFailure(0, networkFault(error));
    }
}
async function textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > ANSWER_MAX_BYTES)
            throw new ApiFailure(0, 'the answer is larger than 64 MiB');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** `fetch` says "fetch failed" and keeps the reason in `cause`. */
function networkFault(error) {
    if (!(error instanceof Error))
        return 'unknown fault';
    if (error.name === 'TimeoutError')
        return 'no answer in time';
    const { cause } = error;
    const reason = cause?.code ?? cause?.message;
    return typeof reason === 'string' && reason !== '' ? `no answer (${reason})` : error.message;
}
function json_client_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** GitLab: `message` (text, or texts by field) or `error` and `error_description`. Azure DevOps: `message`. */
function reasonOf(body, status) {
    const { message, error_description, error } = (body ?? {});
    const reason = [message, error_description, error].find((said) => said !== undefined && said !== null && said !== '');
    if (reason === undefined)
        return external_node_http_.STATUS_CODES[status] ?? 'refused';
    return typeof reason === 'string' ? reason : JSON.stringify(reason);
}
/** Without its query, which may hold a secret. */
function json_client_placeOf(location) {
    if (!URL.canParse(location))
        return '';
    const { origin, pathname } = new URL(location);
    return ` to ${origin}${pathname}`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/client.js



const VERSION = 'api-version=7.1';
/**
 * Binds the API of an organisation or collection (`url`) to one pull request. The token of a job is a JWT and travels as
 * a bearer token; a personal access token, as the password of nobody.
 */
function azureClient({ token, ...api }, { project, repository, pullRequest }) {
    const isJwt = token.split('.').length === 3;
    const authorization = isJwt ? `Bearer ${token}` : `Basic ${Buffer.from(`:${token}`).toString('base64')}`;
    // Asks for 401 where the service would send a browser to a sign-in page.
    const send = jsonClient({ ...api, headers: { authorization, 'x-tfs-fedauthredirect': 'Suppress' } });
    const [inProject, named] = [project, repository].map((part) => encodeURIComponent(part.toWellFormed()));
    const here = `/${inProject}/_apis/git/repositories/${named}/pullRequests/${pullRequest}`;
    return {
        async *threads() {
            let more = '';
            do {
                const path = `${here}/threads?${VERSION}${more}`;
                const { body, headers } = await send({ method: 'GET', path, repeatable: true });
                const threads = valueAt(body, 'value');
                if (!Array.isArray(threads))
                    throw new ApiFailure(0, 'the answer is no list');
                yield threads.flatMap(threadOf);
                // Today all threads come at once; other lists of the service are continued like this.
                const next = headers.get('x-ms-continuationtoken');
                const continued = next ? `&continuationToken=${encodeURIComponent(next)}` : '';
                more = continued === more ? '' : continued;
            } while (more !== '');
        },
        async createThread(content, status) {
            const body = { comments: [{ parentCommentId: 0, content, commentType: 'text' }], status };
            await send({ method: 'POST', path: `${here}/threads?${VERSION}`, body, repeatable: false });
        },
        async updateComment(thread, comment, content) {
            const path = `${here}/threads/${thread}/comments/${comment}?${VERSION}`;
            await send({ method: 'PATCH', path, body: { content }, repeatable: true });
        },
        async setThreadStatus(thread, status) {
            await send({ method: 'PATCH', path: `${here}/threads/${thread}?${VERSION}`, body: { status }, repeatable: true });
        },
        async setStatus(status) {
            // Twice the same status shows as one: the newest of a genre and name counts.
            await send({ method: 'POST', path: `${here}/statuses?${VERSION}`, body: status, repeatable: true });
        },
        async userId() {
            const path = `/_apis/connectionData?${VERSION}-preview.1`;
            const { body } = await send({ method: 'GET', path, repeatable: true });
            const id = textAt(body, 'authenticatedUser', 'id');
            if (id === undefined || id === '')
                throw new ApiFailure(200, 'the answer names no user');
            return id;
        },
    };
}
/** None for a deleted thread, and none for what Azure writes itself ("voted 10"). */
function threadOf(value) {
    const [first] = itemsOf(valueAt(value, 'comments'));
    const [id, comment] = [positive(valueAt(value, 'id')), positive(valueAt(first, 'id'))];
    const gone = valueAt(value, 'isDeleted') === true || valueAt(first, 'isDeleted') === true;
    if (id === undefined || comment === undefined || gone || valueAt(first, 'commentType') === 'system')
        return [];
    const author = textAt(first, 'author', 'id');
    return [{ id, comment, author, body: textAt(first, 'content') ?? '', status: textAt(value, 'status') }];
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/failure.js

/**
 * Reads what Octokit throws: `RequestError` (with a response, or, for a network fault, with a made-up status 500 and no
 * response), `GraphqlResponseError` (an answer of 200 that carries errors), or anything else.
 */
function octokitFailure(error) {
    if (error instanceof ApiFailure || typeof error !== 'object' || error === null)
        return failureOf(error);
    const { message, status, response, errors } = error;
    const text = typeof message === 'string' ? message : 'unknown fault';
    if (Array.isArray(errors) && typeof status !== 'number')
        return new ApiFailure(200, text);
    if (typeof status !== 'number' || response?.headers === undefined)
        return new ApiFailure(0, text);
    const headers = new Map();
    for (const [name, value] of Object.entries(response.headers))
        headers.set(name.toLowerCase(), String(value));
    return new ApiFailure(status, text, headers);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/client.js



/** Asks for the login of any kind of token; the REST route `/user` refuses installation tokens, so GITHUB_TOKEN too. */
const VIEWER_QUERY = 'query { viewer { login } }';
const USER_AGENT = 'reliability';
/** What went wrong comes back as notices; Octokit's own log lines would only repeat it, on the wrong stream. */
const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore() { }
/**
 * Loads Octokit (only now: it costs every run that publishes nothing its start-up time) and binds it to one repository.
 * The transport is the one of `@actions/github`, which honours the runner's `https_proxy` and `no_proxy`.
 */
async function connect(connection) {
    const [{ Octokit }, actions] = await Promise.all([Promise.all(/* import() */[__nccwpck_require__.e(479), __nccwpck_require__.e(267)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1267)), Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(479), __nccwpck_require__.e(176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7176))]);
    const { timeoutMs, clock, repository } = connection;
    const octokit = new Octokit({
        ...actions.getOctokitOptions(connection.token, { userAgent: USER_AGENT }),
        baseUrl: connection.apiUrl.replace(/\/+$/, ''),
        request: actions.defaults.request ?? {},
        log: SILENT,
    });
    const [owner = '', repo = ''] = repository.split('/');
    const retry = retrier(clock, connection.limits ?? RETRY_LIMITS);
    const signal = () => AbortSignal.timeout(timeoutMs);
    /**
     * One request with its own time-out for each try. A page of a proxy, or half an answer, arrives as a string; the answer
     * to what was turned into a GET on the way (a renamed repository, HTTP 301) has another status than the one expected.
     */
    function send(request, repeatable, expected = 200) {
        return retry(async () => {
            const answer = await request({ owner, repo, request: { signal: signal() } }).catch((error) => {
                throw octokitFailure(error);
            });
            if (typeof answer.data !== 'object')
                throw new ApiFailure(0, 'the answer is not whole JSON');
            if (answer.status !== expected)
                throw new ApiFailure(answer.status, `${repository} is not where it was`);
            return answer;
        }, repeatable);
    }
    return {
        async createCheckRun(run) {
            const { name, externalId: external_id, conclusion } = run;
            const details = run.detailsUrl === undefined ? {} : { details_url: run.detailsUrl };
            const output = { ...run.output, annotations: [...run.output.annotations] };
            const fields = { name, head_sha: run.headCommit, external_id, status: 'completed', conclusion, output };
            // Twice the same check run shows as one (the newest of a name), so a repeat is harmless.
            const answer = await send((common) => octokit.rest.checks.create({ ...common, ...fields, ...details }), true, 201);
            return answer.data.id;
        },
        async appendAnnotations(checkRun, output) {
            const fields = { check_run_id: checkRun, output: { ...output, annotations: [...output.annotations] } };
            // A repeat may show a batch twice; giving up would lose it.
            await send((common) => octokit.rest.checks.update({ ...common, ...fields }), true);
        },
        async listComments(pullRequest, page) {
            const fields = { issue_number: pullRequest, per_page: 100, page };
            const answer = await send((common) => octokit.rest.issues.listComments({ ...common, ...fields }), true);
            return {
                comments: answer.data.map(({ id, user, body }) => ({ id, author: user?.login, body: body ?? '' })),
                last: !/;\s*rel="next"/.test(answer.headers.link ?? ''),
            };
        },
        async createComment(pullRequest, body) {
            const fields = { issue_number: pullRequest, body };
            await send((common) => octokit.rest.issues.createComment({ ...common, ...fields }), false, 201);
        },
        async updateComment(comment, body) {
            const fields = { comment_id: comment, body };
            await send((common) => octokit.rest.issues.updateComment({ ...common, ...fields }), true);
        },
        async pullRequestsOf(commit) {
            const fields = { commit_sha: commit, per_page: 100 };
            const list = octokit.rest.repos.listPullRequestsAssociatedWithCommit;
            return (await send((common) => list({ ...common, ...fields }), true)).data.map(pullRequest);
        },
        async pullRequestsFrom(head) {
            const fields = { head, state: 'open', per_page: 100 };
            return (await send((common) => octokit.rest.pulls.list({ ...common, ...fields }), true)).data.map(pullRequest);
        },
        async login() {
            const answer = await retry(() => octokit
                .graphql(VIEWER_QUERY, { request: { signal: signal() } })
                .catch((error) => {
                throw octokitFailure(error);
            }), true);
            const login = answer?.viewer?.login;
            if (typeof login !== 'string')
                throw new ApiFailure(200, 'the answer names no login');
            return login;
        },
    };
}
/** What both lists have in common. Types say that the head always has a repository; a deleted fork has none. */
function pullRequest(item) {
    return {
        number: item.number,
        open: item.state === 'open',
        headCommit: item.head.sha,
        headRepositoryId: item.head.repo?.id,
        baseRepositoryId: item.base.repo.id,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/comment.js


/** Who writes with GITHUB_TOKEN; also on GitHub Enterprise Server. */
const ACTIONS_BOT = 'github-actions[bot]';
/** Writes the one comment of this gate and key on a pull request. Throws ApiFailure. */
async function upsertComment(client, comment) {
    return upsertSticky({
        pages: () => commentPages(client, comment.pullRequest),
        author: () => ownLogin(client),
        create: (body) => client.createComment(comment.pullRequest, body),
        update: ({ id }, body) => client.updateComment(id, body),
    }, comment);
}
async function* commentPages(client, pullRequest) {
    for (let page = 1;; page += 1) {
        const { comments, last } = await client.listComments(pullRequest, page);
        yield comments;
        if (last || comments.length === 0)
            return;
    }
}
/** Where a server or proxy forbids the question, the token is most likely the job's own. */
async function ownLogin(client) {
    try {
        return await client.login();
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure.ambiguous || failure.limited)
            throw failure;
        return ACTIONS_BOT;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/github-comment.js





/** A repository on GitHub that Azure builds: the comment goes to the pull request on GitHub. Throws ApiFailure. */
async function commentOnGitHub(publication, { env }, { pullRequest, ...connection }) {
    const client = await connect({
        ...connection,
        token: cleanToken(env['GITHUB_TOKEN'] ?? '', 'GITHUB_TOKEN'),
        apiUrl: env['GITHUB_API_URL'] || apiUrlOf(env),
    });
    return upsertComment(client, { pullRequest, ...stickyPage(publication, size/* SIZE_LIMITS */.bd.githubComment) });
}
/** GitHub Enterprise Server has its API below its own address, which the address of the repository names. */
function apiUrlOf(env) {
    const repository = env['BUILD_REPOSITORY_URI'] ?? '';
    if (env['BUILD_REPOSITORY_PROVIDER'] !== 'GitHubEnterprise' || !URL.canParse(repository))
        return 'https://api.github.com';
    return `${new URL(repository).origin}/api/v3`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/states.js



/** Not documented; a line of the status list shows less. */
const DESCRIPTION = { max: 200, unit: 'characters' };
/** Active where the run fails: a branch policy can ask that every comment is resolved. */
function threadStatusOf(verdict, onInconclusive) {
    if (exitCode(verdict, onInconclusive) !== 0)
        return 'active';
    return verdict.outcome === 'passed' ? 'fixed' : 'closed';
}
/** Says what the exit code says; what is inconclusive and may go on did not succeed, so it is `notApplicable`. */
function stateOf(verdict, onInconclusive) {
    if (verdict.outcome === 'passed')
        return 'succeeded';
    if (exitCode(verdict, onInconclusive) === 0)
        return 'notApplicable';
    return verdict.outcome === 'failed' ? 'failed' : 'error';
}
/** What a branch policy can ask for: genre `reliability`, name of the gate, with the key of the run. */
function statusOf(verdict, settings, { runUrl }) {
    return {
        state: stateOf(verdict, settings.onInconclusive ?? 'fail'),
        description: (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(`${verdict.outcome}: ${verdict.summary}`), DESCRIPTION),
        ...(runUrl === undefined ? {} : { targetUrl: runUrl }),
        context: {
            genre: 'reliability',
            name: (0,report_escape/* plainLine */.h0)(settings.key === '' ? verdict.gate : `${verdict.gate} (${settings.key})`),
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/pull-request.js










const NOTHING = 'No thread and no status on the pull request';
const MAPPING = 'map it in the step: `env: SYSTEM_ACCESSTOKEN: $(System.AccessToken)`';
const ADVICE = 'May the build service of the project "Contribute to pull requests" in this repository?';
/** Thread and status of the pull request, or the comment on GitHub. Returns notices. Throws ApiFailure. */
async function tellPullRequest(publication, io, requests) {
    const { pullRequest, event } = publication.environment;
    if (pullRequest === undefined)
        return event === 'PullRequest'
            ? [`${NOTHING}: the agent did not say which it is (SYSTEM_PULLREQUEST_PULLREQUESTID).`]
            : [];
    const provider = io.env['BUILD_REPOSITORY_PROVIDER'] ?? '';
    if (provider === 'TfsGit')
        return tellAzure(publication, io, requests, pullRequest);
    if (provider === 'GitHub' || provider === 'GitHubEnterprise')
        return tellGitHub(publication, io, requests, pullRequest);
    return [`${NOTHING}: BUILD_REPOSITORY_PROVIDER is ${JSON.stringify(provider)}, which has no adapter.`];
}
async function tellAzure(publication, { env }, requests, pullRequest) {
    const token = given(env, 'SYSTEM_ACCESSTOKEN');
    const url = webAddress(env['SYSTEM_COLLECTIONURI']);
    const project = env['SYSTEM_TEAMPROJECTID'] || env['SYSTEM_TEAMPROJECT'];
    const repository = env['BUILD_REPOSITORY_ID'];
    if (token === '')
        return [`${NOTHING}: no token was given; ${MAPPING}.`];
    if (url === undefined)
        return [`${NOTHING}: the agent did not say where the API is (SYSTEM_COLLECTIONURI).`];
    if (!project)
        return [`${NOTHING}: the agent did not name the project (SYSTEM_TEAMPROJECT).`];
    if (!repository)
        return [`${NOTHING}: the agent did not name the repository (BUILD_REPOSITORY_ID).`];
    const client = azureClient({ ...requests, url: url.replace(/\/+$/, ''), token: cleanToken(token, 'SYSTEM_ACCESSTOKEN') }, { project, repository, pullRequest });
    return publishToPullRequest(client, publication);
}
/** First the thread, because only it knows whether a later run has been here. */
async function publishToPullRequest(client, publication) {
    const { verdict, settings, environment } = publication;
    const notices = [];
    if (settings.comment) {
        try {
            const result = await upsertThread(client, publication, notices);
            if (result.done === 'left')
                return [leftAlone('thread and the status', result.newer, stampOf(environment))];
        }
        catch (error) {
            const failure = failureOf(error);
            if (isHopeless(failure))
                return [whyNot('thread and no status on the pull request', failure, adviceFor(publication))];
            notices.push(whyNot('thread', failure, adviceFor(publication)));
        }
    }
    try {
        await client.setStatus(statusOf(verdict, settings, environment));
    }
    catch (error) {
        notices.push(whyNot('status on the pull request', failureOf(error), adviceFor(publication)));
    }
    return notices;
}
/** Nobody answers, or the token is none. */
function isHopeless({ status }) {
    return status === 0 || status === 401;
}
function adviceFor({ environment }) {
    return environment.readOnly === true ? 'The build of a fork has a token that may write little.' : ADVICE;
}
function upsertThread(client, publication, notices) {
    const status = threadStatusOf(publication.verdict, publication.settings.onInconclusive ?? 'fail');
    return upsertSticky({
        pages: () => client.threads(),
        author: () => client.userId(),
        create: (body) => client.createThread(body, status),
        update: async (thread, body) => {
            await client.updateComment(thread.id, thread.comment, body);
            if (thread.status === status)
                return;
            try {
                await client.setThreadStatus(thread.id, status);
            }
            catch (error) {
                notices.push(`The thread has its new text, but it is still ${thread.status}: ${failureOf(error).message}.`);
            }
        },
    }, stickyPage(publication, size/* SIZE_LIMITS */.bd.azureThread));
}
async function tellGitHub(publication, io, requests, pullRequest) {
    const { environment, settings } = publication;
    const { repository = '' } = environment;
    if (!settings.comment)
        return [];
    if (given(io.env, 'GITHUB_TOKEN') === '')
        return ['No comment: the repository is on GitHub; give a token of GitHub in GITHUB_TOKEN (pull requests: write).'];
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
        return ['No comment: the agent did not name the repository (BUILD_REPOSITORY_NAME).'];
    try {
        const result = await commentOnGitHub(publication, io, { ...requests, pullRequest, repository });
        return result.done === 'left' ? [leftAlone('comment', result.newer, stampOf(environment))] : [];
    }
    catch (error) {
        return [whyNot('comment', failureOf(error), 'May GITHUB_TOKEN write to pull requests of this repository?')];
    }
}
/** A variable that does not exist stays as it was written: `$(System.AccessToken)`. */
function given(env, name) {
    const token = env[name]?.trim() ?? '';
    return token.startsWith('$(') ? '' : token;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/publish.js








/** Azure DevOps answers within a second or two; a proxy on the way may need some more to say that nobody does. */
const TIMEOUT_MS = 15_000;
/**
 * Tells Azure, in this order: outputs, issues, summary, tag and result (commands to the agent, no network), then the pull
 * request. Never throws and never changes the verdict: every failure comes back as a notice.
 */
async function publishToAzure(publication, io, seams = {}) {
    const notices = [];
    const attempt = attempting(notices);
    await writeCommands(publication, io, seams, attempt);
    await attempt('No thread and no status on the pull request', async () => {
        useProxies(io.env);
        const limits = seams.limits === undefined ? {} : { limits: seams.limits };
        const clock = seams.clock ?? { now: () => io.now(), sleep: (ms) => (0,promises_.setTimeout)(ms) };
        const requests = { clock, timeoutMs: seams.timeoutMs ?? TIMEOUT_MS, ...limits };
        notices.push(...(await tellPullRequest(publication, io, requests)));
    });
    return notices;
}
async function writeCommands(publication, io, seams, attempt) {
    const stream = publication.settings.commandStream === 'stderr' ? process.stderr : process.stdout;
    const write = seams.write ?? ((line) => void stream.write(`${line}\n`));
    const writeAll = (lines) => lines.forEach((line) => void write(line));
    await attempt('No outputs', () => writeAll(outputCommands(publication.outputs)));
    await attempt('No issues', () => writeAll(issueCommands(publication)));
    await attempt('No summary', () => {
        const path = summaryPath(publication, io);
        const { max, unit } = size/* SIZE_LIMITS */.bd.azureSummary;
        io.write(path, fitMarkdown(publication, max, unit));
        // The agent would fail the task for a file that is not there.
        if (io.status(path).kind !== 'file')
            throw new Error('the file could not be written');
        write(summaryCommand(path));
    });
    // The token of a fork's build may change nothing of the build; a refused command would fail the task.
    if (publication.environment.readOnly !== true)
        await attempt('No tag', () => write(tagCommand(publication)));
    await attempt('No result', () => writeAll(completeCommand(publication)));
}
/** Named like the gate, because the name of the file is the heading on the page. */
function summaryPath({ verdict, outputDirectory }, { workingDirectory }) {
    const folder = (0,external_node_path_.isAbsolute)(outputDirectory) ? outputDirectory : (0,external_node_path_.join)(workingDirectory, outputDirectory);
    return (0,external_node_path_.join)(folder, `${verdict.gate}.md`);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/azure.js


/** Azure Pipelines, in the service and on Azure DevOps Server. */
const azure = {
    id: 'azure',
    detect: (env) => isTrue(env['TF_BUILD']),
    environment: readAzureEnvironment,
    publish: (publication, io) => publishToAzure(publication, io),
};
/** The agent writes `True`. */
function isTrue(text) {
    return text?.toLowerCase() === 'true';
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/environment.js

/** GitHub caps a webhook payload at 25 MB; the runner's event file is that payload. */
const EVENT_MAX_BYTES = 32 * 1024 * 1024;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const PULL_REQUEST_REF = /^refs\/pull\/([1-9]\d{0,14})\//;
/** Events whose runs measure a branch as it is; all others measure what somebody proposes, or a tag. */
const BRANCH_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
/** Events whose token is read-only when the pull request comes from a fork; `pull_request_target` has the base's token. */
const FORK_RESTRICTED = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
/**
 * Reads the run from GitHub's environment variables and event file. Never throws: a value that is absent or not of the
 * expected form is left out, because a gate must also measure where the event file is missing (a re-created runner, `act`).
 */
function readGitHubEnvironment(io) {
    const env = io.env;
    const event = readEvent(io);
    const name = env['GITHUB_EVENT_NAME'];
    const triggering = name === 'workflow_run' ? valueAt(event, 'workflow_run') : undefined;
    const commit = commitOf(env['GITHUB_SHA']);
    const headCommit = commitOf(valueAt(event, 'pull_request', 'head', 'sha')) ??
        commitOf(valueAt(event, 'merge_group', 'head_sha')) ??
        commitOf(valueAt(triggering, 'head_sha')) ??
        commit;
    // The run that measured is the triggering one: publishing later must not make its results look newer than they are.
    const runNumber = positive(triggering === undefined ? env['GITHUB_RUN_NUMBER'] : valueAt(triggering, 'run_number'));
    const runAttempt = positive(triggering === undefined ? env['GITHUB_RUN_ATTEMPT'] : valueAt(triggering, 'run_attempt'));
    const pullRequest = positive(valueAt(event, 'pull_request', 'number')) ??
        positive(valueAt(triggering, 'pull_requests', 0, 'number')) ??
        positive(PULL_REQUEST_REF.exec(env['GITHUB_REF'] ?? '')?.[1]);
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = environment_runPage(env);
    return {
        platform: 'github',
        ...(commit === undefined ? {} : { commit }),
        ...(headCommit === undefined ? {} : { headCommit }),
        ...(name === undefined || name === '' ? {} : { event: name }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(repository !== undefined && REPOSITORY.test(repository) ? { repository } : {}),
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(runNumber === undefined ? {} : { runNumber }),
        ...(runAttempt === undefined ? {} : { runAttempt }),
        ...(environment_isDefaultBranch(env, event) ? { onDefaultBranch: true } : {}),
        ...environment_baseOf(env, event, commit),
        ...(name !== undefined && FORK_RESTRICTED.has(name) && isFork(event) ? { readOnly: true } : {}),
    };
}
/**
 * Where the change starts. `base.sha` of a pull request is the tip of its base branch when the event happened: older than
 * what the merge commit was made from, so it is only used where that commit was not checked out. `before` of a push that
 * overwrote history is no ancestor, and of a new branch it is zeros.
 */
function environment_baseOf(env, event, commit) {
    const name = env['GITHUB_EVENT_NAME'];
    const queued = commitOf(valueAt(event, 'merge_group', 'base_sha'));
    if (queued !== undefined)
        return { baseCommit: queued };
    const proposal = valueAt(event, 'pull_request') ?? valueAt(event, 'workflow_run', 'pull_requests', 0);
    if (proposal !== undefined) {
        const baseTip = commitOf(valueAt(proposal, 'base', 'sha'));
        const baseBranch = branchOf(valueAt(proposal, 'base', 'ref')) ?? branchOf(env['GITHUB_BASE_REF']);
        // On pull_request_target, GITHUB_SHA is the base itself.
        const merged = name !== 'pull_request_target' && PULL_REQUEST_REF.test(env['GITHUB_REF'] ?? '');
        return {
            ...(baseTip === undefined ? {} : { baseTip }),
            ...(baseBranch === undefined ? {} : { baseBranch }),
            ...(merged && commit !== undefined ? { mergesProposal: true } : {}),
        };
    }
    const before = commitOf(valueAt(event, 'before'));
    if (name === 'push' && before !== undefined && !/^0+$/.test(before) && valueAt(event, 'forced') !== true)
        return { baseCommit: before };
    const branch = branchOf(valueAt(event, 'repository', 'default_branch'));
    const ref = env['GITHUB_REF'] ?? '';
    // The run that triggered may be of a fork's proposal, which GitHub does not name here.
    const elsewhere = name === 'workflow_run' ||
        (BRANCH_EVENTS.has(name ?? '') && ref.startsWith('refs/heads/') && ref !== `refs/heads/${branch}`);
    return branch !== undefined && elsewhere ? { baseBranch: branch } : {};
}
/** The event of a schedule names no repository; it always runs on the default branch. */
function environment_isDefaultBranch(env, event) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (!BRANCH_EVENTS.has(name))
        return false;
    const branch = valueAt(event, 'repository', 'default_branch');
    if (branch === undefined)
        return name === 'schedule';
    return typeof branch === 'string' && branch !== '' && env['GITHUB_REF'] === `refs/heads/${branch}`;
}
/** A fork that was deleted meanwhile has `head.repo: null`; its token is as read-only as before. */
function isFork(event) {
    if (valueAt(event, 'pull_request') === undefined)
        return false;
    const base = valueAt(event, 'pull_request', 'base', 'repo', 'id');
    return base !== undefined && valueAt(event, 'pull_request', 'head', 'repo', 'id') !== base;
}
function environment_runPage(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const run = positive(env['GITHUB_RUN_ID']);
    if (!server || repository === undefined || !REPOSITORY.test(repository) || run === undefined)
        return undefined;
    const attempt = positive(env['GITHUB_RUN_ATTEMPT']) ?? 1;
    const page = `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${run}`;
    return attempt > 1 ? `${page}/attempts/${attempt}` : page;
}
/** The payload of the event, or undefined when there is none that is whole. */
function readEvent(io) {
    const path = io.env['GITHUB_EVENT_PATH'];
    const text = path ? io.readText(path, EVENT_MAX_BYTES) : undefined;
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // Half an event says less than the variables, which are read either way.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/shared/report/check-run.js




/** What decides goes into the summary, the long lists into the text below it, so that neither crowds out the other. */
function checkRunOutput(input) {
    const { heading: _, ...sections } = prepareSections(input);
    const title = (0,size/* cutToSize */.Vn)((0,report_escape/* plainLine */.h0)(input.presentation.headline), { max: 255, unit: 'characters' });
    const summary = fitSections({ ...sections, findings: [], details: [], reproduce: '' }, size/* SIZE_LIMITS */.bd.githubCheck);
    const rest = { ...sections, headline: '', problems: [], tables: [], notes: [] };
    const empty = rest.findings.length === 0 && rest.details.length === 0 && rest.reproduce === '';
    return {
        title: title === '' ? input.verdict.outcome : title,
        summary: summary.trim() === '' ? input.verdict.outcome : summary,
        ...(empty ? {} : { text: fitSections(rest, size/* SIZE_LIMITS */.bd.githubCheck) }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/check-name.js

/** What a check run or status is called in lists and in branch protection: stable over runs, one line. */
function checkName(gate, key) {
    return (0,report_escape/* plainLine */.h0)(key === '' ? `reliability/${gate}` : `reliability/${gate} (${key})`);
}

;// CONCATENATED MODULE: ./build/js/shared/report/annotations.js




/** Annotations that the Checks API takes in one request. */
const ANNOTATION_BATCH = 50;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' };
/** The findings that have a place in the repository, gravest and largest first, at most `max` of them. */
function rankAnnotations(verdict, max) {
    const all = rankFindings(verdict.findings).flatMap(({ location, severity, rule, message, hint }) => {
        const place = placeInRepository(location);
        if (place === undefined)
            return [];
        const text = [message, hint ?? ''].map(plainLine).filter((line) => line !== '');
        const annotation = {
            ...place,
            level: LEVELS[severity],
            title: cutToSize(plainLine(rule), { max: 255, unit: 'characters' }),
            message: cutToSize(text.join('\n'), { max: 65_536, unit: 'bytes' }),
        };
        return [annotation];
    });
    const shown = all.slice(0, Math.max(0, max));
    return { shown, omitted: all.length - shown.length };
}
/** Lists of at most `size`, in order; no list for no annotations. */
function batches(items, size = ANNOTATION_BATCH) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/check-annotation.js
const LEVEL = {
    error: 'failure',
    warning: 'warning',
    notice: 'notice',
};
/** In the form of the Checks API, which wants a file and lines; undefined for what belongs to no file of the repository. */
function checkAnnotation(annotation) {
    if (annotation.path === undefined)
        return undefined;
    const startLine = annotation.startLine ?? 1;
    return {
        path: annotation.path,
        start_line: startLine,
        end_line: annotation.endLine ?? startLine,
        annotation_level: LEVEL[annotation.severity],
        title: annotation.title,
        message: annotation.message,
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/check-run.js




/**
 * The conclusion says what the exit code says: `success` for 0 and a pass, `failure` for 1 and 2, `neutral` (which lets a
 * required check through) only for an inconclusive run that `on-inconclusive: warn` lets exit 0.
 */
function conclusionOf(verdict, onInconclusive) {
    if (exitCode(verdict, onInconclusive) !== 0)
        return 'failure';
    return verdict.outcome === 'passed' ? 'success' : 'neutral';
}
/**
 * Makes the check run with the first 50 annotations, then appends the rest by fifties. It is complete from the first
 * request on, so that a fault half-way costs annotations and never leaves a check that blocks a merge for ever.
 * @returns how many annotations were left out after a fault
 * Throws ApiFailure when there is no check run at all.
 */
async function publishCheckRun(client, run, annotations) {
    const [first = [], ...rest] = batches(annotations);
    const id = await client.createCheckRun({ ...run, output: { ...run.output, annotations: first } });
    let sent = first.length;
    for (const batch of rest) {
        try {
            await client.appendAnnotations(id, { ...run.output, annotations: batch });
            sent += batch.length;
        }
        catch (error) {
            return { missing: annotations.length - sent, reason: failureOf(error).message };
        }
    }
    return { missing: 0 };
}
/** The first `limit` of those that belong to a file, and how many of them were left out. */
function selectCheckAnnotations(annotations, limit) {
    const located = annotations.map(checkAnnotation).filter((annotation) => annotation !== undefined);
    const shown = located.slice(0, Math.max(0, limit));
    return { shown, more: located.length - shown.length };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/outputs.js
/** Sets the action's outputs, in the order of the map. `@actions/core` delimits the values, so they may be any text. */
function writeOutputs(core, outputs) {
    for (const [name, value] of outputs)
        core.setOutput(name, value);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/summary.js

/** Below this there is no room for a page that says anything. */
const SUMMARY_MIN_BYTES = 4096;
/**
 * Appends to the job summary. The runner drops the whole summary of a step whose file is larger than its limit
 * (`CreateStepSummaryCommand`), so what is already there counts too.
 * @param render makes Markdown of at most that many bytes of UTF-8
 * @returns a notice when nothing was written
 */
async function writeSummary(core, io, render) {
    const path = io.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return 'No job summary: the runner named no file for it (GITHUB_STEP_SUMMARY).';
    // Two bytes for the line end that is added, whatever the system.
    const room = size/* SIZE_LIMITS */.bd.githubSummary.max - io.status(path).sizeBytes - 2;
    if (room < SUMMARY_MIN_BYTES)
        return 'No job summary: this step has already filled the 1 MiB that GitHub keeps.';
    const text = render(room);
    if (Buffer.byteLength(text) > room)
        throw new RangeError('the rendered summary is larger than its room');
    try {
        await core.summary.addRaw(text, true).write();
    }
    finally {
        // The buffer belongs to the process: what could not be written now must not appear in the next gate's summary.
        core.summary.emptyBuffer();
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/workflow-commands.js
/** Writes `::error`, `::warning` and `::notice` commands to standard output; `@actions/core` escapes them. */
function workflow_commands_writeCommands(core, annotations) {
    for (const { severity, title, message, path, startLine, endLine } of annotations) {
        core[severity](message, {
            title,
            ...(path === undefined ? {} : { file: path }),
            ...(startLine === undefined ? {} : { startLine }),
            ...(endLine === undefined ? {} : { endLine }),
        });
    }
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/publish.js




















/** GitHub gives up on a request after 10 s; a proxy on the way may need some more to say so. */
const publish_TIMEOUT_MS = 15_000;
const DEFAULT_API_URL = 'https://api.github.com';
/**
 * Tells GitHub, in this order: outputs and job summary (files, no network), check run, comment. Where there is no check
 * run (no token, no permission, API down) the findings become workflow commands. Never throws and never changes the
 * verdict: every failure comes back as a notice.
 */
async function publishToGitHub(publication, io, seams = {}) {
    const notices = [];
    const attempt = attempting(notices);
    await attempt('Nothing was published', async () => {
        const core = seams.core ?? (await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(838)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3838)));
        const { token } = publication.settings;
        if (token)
            core.setSecret(token);
        await attempt('No outputs', () => writeOutputs(core, publication.outputs));
        await attempt('No job summary', async () => {
            const notice = await writeSummary(core, io, (maxBytes) => fitMarkdown(publication, maxBytes));
            if (notice !== undefined)
                notices.push(notice);
        });
        const client = await reach(publication, io, seams, notices);
        const check = client === undefined ? 'none' : await publishCheck(client, publication, notices);
        if (check !== 'made') {
            const commands = selectAnnotations(annotationsOf(publication.verdict), publication.settings.maxAnnotations);
            await attempt('No annotations', () => workflow_commands_writeCommands(core, commands));
        }
        if (client !== undefined && check !== 'hopeless')
            await publishComment(client, publication, notices);
    });
    return notices;
}
async function reach(publication, io, seams, notices) {
    const { token } = publication.settings;
    const { repository } = publication.environment;
    if (!token) {
        notices.push('No check run and no comment: no token was given (input `token`).');
        return undefined;
    }
    if (repository === undefined) {
        notices.push('No check run and no comment: the runner did not name the repository (GITHUB_REPOSITORY).');
        return undefined;
    }
    try {
        return await connect({
            token: cleanToken(token, 'the input `token`'),
            apiUrl: io.env['GITHUB_API_URL'] || DEFAULT_API_URL,
            repository,
            clock: seams.clock ?? { now: () => io.now(), sleep: (ms) => (0,promises_.setTimeout)(ms) },
            timeoutMs: seams.timeoutMs ?? publish_TIMEOUT_MS,
            ...(seams.limits === undefined ? {} : { limits: seams.limits }),
        });
    }
    catch (error) {
        notices.push(`No check run and no comment: ${failureOf(error).message}.`);
        return undefined;
    }
}
async function publishCheck(client, publication, notices) {
    const { verdict, presentation, environment, settings } = publication;
    const headCommit = environment.headCommit ?? environment.commit;
    if (headCommit === undefined) {
        notices.push('No check run: the runner did not say which commit this is (GITHUB_SHA).');
        return 'none';
    }
    const { shown, more } = selectCheckAnnotations(annotationsOf(verdict), settings.maxAnnotations);
    const run = stampOf(environment);
    // As a note, so that it is fitted into the page like any other.
    const omitted = more === 0 ? [] : [`${more} more findings have no annotation here: see the report.`];
    const page = { verdict, presentation: { ...presentation, notes: [...presentation.notes, ...omitted] } };
    try {
        const { missing, reason } = await publishCheckRun(client, {
            name: checkName(verdict.gate, settings.key),
            headCommit,
            externalId: (0,report_escape/* plainLine */.h0)(`${verdict.gate}:${settings.key}:${run.number}.${run.attempt}`),
            conclusion: conclusionOf(verdict, settings.onInconclusive ?? 'fail'),
            output: checkRunOutput(page),
            ...(environment.runUrl === undefined ? {} : { detailsUrl: environment.runUrl }),
        }, shown);
        if (missing > 0)
            notices.push(`The check run lacks ${missing} of ${shown.length} annotations: ${reason}.`);
        return 'made';
    }
    catch (error) {
        const failure = failureOf(error);
        const readOnly = failure.denied && environment.readOnly === true;
        if (readOnly) {
            notices.push(`No check run and no comment: a pull request from a fork has a read-only token (HTTP ${failure.status}).`);
        }
        else if (failure.status === 0) {
            notices.push(`No check run and no comment: the GitHub API did not answer (${failure.message}).`);
        }
        else {
            notices.push(whyNot('check run', failure, advice('checks: write')));
        }
        return readOnly || failure.status === 0 ? 'hopeless' : 'none';
    }
}
async function publishComment(client, publication, notices) {
    const { environment, settings } = publication;
    const { pullRequest } = environment;
    if (!settings.comment || pullRequest === undefined)
        return;
    try {
        const text = stickyPage(publication, size/* SIZE_LIMITS */.bd.githubComment);
        const result = await upsertComment(client, { pullRequest, ...text });
        if (result.done === 'left') {
            notices.push(leftAlone('comment', result.newer, stampOf(environment)));
        }
    }
    catch (error) {
        notices.push(whyNot('comment', failureOf(error), advice('pull-requests: write')));
    }
}
function advice(permission) {
    return `Does the job's \`permissions\` grant \`${permission}\`?`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/triggering-run.js






const triggering_run_TIMEOUT_MS = 15_000;
const triggering_run_DEFAULT_API_URL = 'https://api.github.com';
/**
 * The run that a `workflow_run` event is about. The pull request is the one open pull request of this repository whose head
 * is the commit that was measured: named by the event, or, for forks, where the event names none, by the API.
 * Throws ProblemError PUBLISH-EVENT, PUBLISH-RUN, PUBLISH-TOKEN, PUBLISH-API and PUBLISH-PULL-REQUEST.
 */
async function readTriggeringRun(io, token) {
    const run = fromEvent(io);
    if (token === '')
        throw triggering_run_problem('PUBLISH-TOKEN', 'there is no token to publish with', 'Set the input token.');
    if (!run.ofPullRequest) {
        if (run.headRepositoryId === run.repositoryId)
            return run.environment;
        throw triggering_run_problem('PUBLISH-RUN', 'the run that measured is of another repository', 'It has no say here.');
    }
    const [number, ...others] = run.named.length > 0 ? run.named : await lookedUp(io, token, run);
    if (number !== undefined && others.length === 0)
        return { ...run.environment, pullRequest: number };
    throw triggering_run_problem('PUBLISH-PULL-REQUEST', `${number === undefined ? 'no' : 'more than one'} open pull request has ${run.headCommit} as its newest commit`, 'Nothing needs to be done when it was closed or has newer commits: their own run is published.');
}
function fromEvent(io) {
    const { env } = io;
    const event = readEvent(io);
    const run = valueAt(event, 'workflow_run');
    if (env['GITHUB_EVENT_NAME'] !== 'workflow_run' || valueAt(event, 'action') !== 'completed')
        throw triggering_run_problem('PUBLISH-EVENT', 'this is no workflow that the end of another one started', EVENT_HINT);
    const [repository, headCommit] = [env['GITHUB_REPOSITORY'], commitOf(valueAt(run, 'head_sha'))];
    const [repositoryId, id] = [positive(valueAt(event, 'repository', 'id')), positive(valueAt(run, 'id'))];
    const event_ = valueAt(run, 'event');
    if (repository === undefined || headCommit === undefined || repositoryId === undefined || id === undefined)
        throw triggering_run_problem('PUBLISH-EVENT', 'the event does not say which run it is about', EVENT_HINT);
    if (typeof event_ !== 'string' || valueAt(event, 'repository', 'full_name') !== repository)
        throw triggering_run_problem('PUBLISH-EVENT', 'the event is of another repository', EVENT_HINT);
    if (positive(valueAt(run, 'repository', 'id')) !== repositoryId)
        throw triggering_run_problem('PUBLISH-RUN', 'the run that measured is of another repository', 'It has no say here.');
    const [number, attempt] = [positive(valueAt(run, 'run_number')), positive(valueAt(run, 'run_attempt'))];
    const server = env['GITHUB_SERVER_URL'];
    return {
        repository,
        repositoryId,
        headRepositoryId: positive(valueAt(run, 'head_repository', 'id')),
        headCommit,
        head: headOf(run),
        ofPullRequest: event_.startsWith('pull_request'),
        named: namedBy(run, repositoryId, headCommit),
        environment: {
            platform: 'github',
            headCommit,
            event: event_,
            repository,
            ...(server ? { runUrl: `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${id}` } : {}),
            ...(number === undefined ? {} : { runNumber: number }),
            ...(attempt === undefined ? {} : { runAttempt: attempt }),
        },
    };
}
function headOf(run) {
    const [owner, branch] = [valueAt(run, 'head_repository', 'owner', 'login'), valueAt(run, 'head_branch')];
    return typeof owner === 'string' && typeof branch === 'string' ? `${owner}:${branch}` : undefined;
}
/** For a run in a fork the event also names pull requests of the repository that it was forked from. */
function namedBy(run, repositoryId, headCommit) {
    const all = valueAt(run, 'pull_requests');
    if (!Array.isArray(all))
        return [];
    return all.flatMap((one) => {
        const number = positive(valueAt(one, 'number'));
        const ours = positive(valueAt(one, 'base', 'repo', 'id')) === repositoryId && valueAt(one, 'head', 'sha') === headCommit;
        return ours && number !== undefined ? [number] : [];
    });
}
/**
 * Asks by commit first. GitHub does not promise that a commit of a fork is found that way, so then by the branch. Either
 * way only what has the right head, in the right fork, counts.
 */
async function lookedUp(io, token, run) {
    const fits = (candidate) => candidate.open &&
        candidate.headCommit === run.headCommit &&
        candidate.baseRepositoryId === run.repositoryId &&
        candidate.headRepositoryId === run.headRepositoryId;
    try {
        const client = await connect({
            token,
            apiUrl: io.env['GITHUB_API_URL'] || triggering_run_DEFAULT_API_URL,
            repository: run.repository,
            clock: { now: () => io.now(), sleep: (ms) => (0,promises_.setTimeout)(ms) },
            timeoutMs: triggering_run_TIMEOUT_MS,
        });
        const byCommit = (await client.pullRequestsOf(run.headCommit)).filter(fits);
        if (byCommit.length > 0 || run.head === undefined)
            return byCommit.map(({ number }) => number);
        return (await client.pullRequestsFrom(run.head)).filter(fits).map(({ number }) => number);
    }
    catch (error) {
        const { message } = failureOf(error);
        throw triggering_run_problem('PUBLISH-API', `GitHub did not say which pull request this is: ${message}`, 'Does the job have pull-requests: write? Then repeat it.');
    }
}
const EVENT_HINT = 'Call publish in a workflow with on: workflow_run, types: [completed].';
function triggering_run_problem(code, reason, hint) {
    return new problem/* ProblemError */.M({ code, reason, hint });
}

;// CONCATENATED MODULE: ./build/js/shared/platform/github/github.js



/** GitHub Actions, on github.com and on GitHub Enterprise Server. */
const github = {
    id: 'github',
    detect: (env) => env['GITHUB_ACTIONS'] === 'true',
    environment: readGitHubEnvironment,
    publish: (publication, io) => publishToGitHub(publication, io),
    triggeringRun: readTriggeringRun,
};

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/environment.js

/** A pipeline of these measures a branch as it is. A merge request's measures what somebody proposes; so may an external one. */
const BRANCH_SOURCES = new Set(['push', 'schedule', 'web', 'api', 'trigger', 'pipeline']);
/**
 * Reads the run from GitLab's predefined variables (docs.gitlab.com, "Predefined CI/CD variables reference"). Never
 * throws: a value that is absent or not of the expected form is left out.
 */
function readGitLabEnvironment({ env }) {
    const commit = commitOf(env['CI_COMMIT_SHA']);
    // Only in a merged-results pipeline, whose CI_COMMIT_SHA is a merge commit that nobody knows.
    const headCommit = commitOf(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']) ?? commit;
    const event = env['CI_PIPELINE_SOURCE'];
    const pullRequest = positive(env['CI_MERGE_REQUEST_IID']) ?? openMergeRequest(env);
    const repository = env['CI_PROJECT_PATH'];
    const runUrl = webAddress(env['CI_JOB_URL']) ?? webAddress(env['CI_PIPELINE_URL']);
    const runNumber = positive(env['CI_PIPELINE_IID']);
    return {
        platform: 'gitlab',
        ...(commit === undefined ? {} : { commit }),
        ...(headCommit === undefined ? {} : { headCommit }),
        ...(event === undefined || event === '' ? {} : { event }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(repository !== undefined && /^[\w./-]+$/.test(repository) ? { repository } : {}),
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(runNumber === undefined ? {} : { runNumber }),
        ...(gitlab_environment_isDefaultBranch(env) ? { onDefaultBranch: true } : {}),
        ...gitlab_environment_baseOf(env),
        ...(environment_isFork(env) ? { readOnly: true } : {}),
    };
}
/**
 * Where the change starts. GitLab's merge commit of a merged-results pipeline or a merge train has the base as its first
 * parent; a detached pipeline measures the source branch, whose merge base GitLab names; a push, what the branch was
 * before (zeros for a new one).
 */
function gitlab_environment_baseOf(env) {
    const kind = env['CI_MERGE_REQUEST_EVENT_TYPE'];
    const merged = kind === 'merged_result' || kind === 'merge_train';
    const before = commitOf(env['CI_COMMIT_BEFORE_SHA']);
    const diffBase = commitOf(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']);
    const baseCommit = merged
        ? undefined
        : (diffBase ?? (before === undefined || /^0+$/.test(before) ? undefined : before));
    const baseTip = commitOf(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA']);
    const branch = env['CI_COMMIT_BRANCH'] === env['CI_DEFAULT_BRANCH'] ? undefined : env['CI_DEFAULT_BRANCH'];
    const baseBranch = branchOf(env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] ?? branch);
    return {
        ...(baseCommit === undefined ? {} : { baseCommit }),
        ...(baseTip === undefined ? {} : { baseTip }),
        ...(baseBranch === undefined ? {} : { baseBranch }),
        ...(merged && commitOf(env['CI_COMMIT_SHA']) !== undefined ? { mergesProposal: true } : {}),
    };
}
/** CI_COMMIT_BRANCH is there in pipelines of branches only: not of merge requests, not of tags. */
function gitlab_environment_isDefaultBranch(env) {
    const branch = env['CI_COMMIT_BRANCH'];
    return !!branch && branch === env['CI_DEFAULT_BRANCH'] && BRANCH_SOURCES.has(env['CI_PIPELINE_SOURCE'] ?? '');
}
/** The pipeline runs in the fork, with the fork's variables: no token of the target project is there. */
function environment_isFork(env) {
    const target = env['CI_MERGE_REQUEST_PROJECT_ID'];
    return !!target && !!env['CI_PROJECT_ID'] && target !== env['CI_PROJECT_ID'];
}
/** A pipeline of a branch names the merge requests of the branch, `group/project!7,…`; two of one project are ambiguous. */
function openMergeRequest(env) {
    const own = `${env['CI_PROJECT_PATH']}!`;
    const open = (env['CI_OPEN_MERGE_REQUESTS'] ?? '').split(',').map((reference) => reference.trim());
    const [only, ...others] = open.filter((reference) => reference.startsWith(own));
    return only === undefined || others.length > 0 ? undefined : positive(only.slice(own.length));
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/client.js



/** The most that GitLab gives at once. */
const PER_PAGE = 100;
/**
 * Binds the API to one project and merge request. `token` goes into the header that GitLab documents for project, group
 * and personal access tokens (docs.gitlab.com, "REST API authentication").
 */
function gitLabClient({ token, ...api }, { project, target, mergeRequest = 0 }) {
    const send = jsonClient({ ...api, headers: { 'private-token': token } });
    const here = `/projects/${target}/merge_requests/${mergeRequest}`;
    /** 100 a page; the header says which page comes next, and says nothing on the last one. */
    async function* pages(path) {
        for (let page = 1; page !== undefined;) {
            const separator = path.includes('?') ? '&' : '?';
            const request = `${path}${separator}per_page=${PER_PAGE}&page=${page}`;
            const { body, headers } = await send({ method: 'GET', path: request, repeatable: true });
            if (!Array.isArray(body))
                throw new ApiFailure(0, 'the answer is no list');
            yield body;
            const named = headers.get('x-next-page');
            // A proxy may have taken the header away: then a full page may have another behind it.
            const next = named === undefined && body.length === PER_PAGE ? page + 1 : positive(named);
            page = next !== undefined && next > page ? next : undefined;
        }
    }
    return {
        async setStatus(commit, { state, name, description, targetUrl, pipeline }) {
            const body = {
                state,
                name,
                description,
                ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
                ...(pipeline === undefined ? {} : { pipeline_id: pipeline }),
            };
            // Twice the same status shows as one: GitLab takes the older of a name for retried.
            await send({ method: 'POST', path: `/projects/${project}/statuses/${commit}`, body, repeatable: true });
        },
        async *notes() {
            for await (const page of pages(`${here}/notes?order_by=created_at&sort=asc`))
                yield page.flatMap(noteOf);
        },
        async createNote(body) {
            await send({ method: 'POST', path: `${here}/notes`, body: { body }, repeatable: false });
        },
        async updateNote(note, body) {
            await send({ method: 'PUT', path: `${here}/notes/${note}`, body: { body }, repeatable: true });
        },
        async userId() {
            const { body } = await send({ method: 'GET', path: '/user', repeatable: true });
            const id = positive(valueAt(body, 'id'));
            if (id === undefined)
                throw new ApiFailure(200, 'the answer names no user');
            return String(id);
        },
        async diffRefs() {
            const { body } = await send({ method: 'GET', path: here, repeatable: true });
            const [base, start, head] = ['base_sha', 'start_sha', 'head_sha'].map((name) => textAt(body, 'diff_refs', name));
            return base === undefined || start === undefined || head === undefined ? undefined : { base, start, head };
        },
        async *discussions() {
            for await (const page of pages(`${here}/discussions`))
                yield page.flatMap(discussionOf);
        },
        async createDiscussion(body, { refs, path, line }) {
            const position = {
                position_type: 'text',
                base_sha: refs.base,
                start_sha: refs.start,
                head_sha: refs.head,
                old_path: path,
                new_path: path,
                new_line: line,
            };
            await send({ method: 'POST', path: `${here}/discussions`, body: { body, position }, repeatable: false });
        },
        async resolveDiscussion(id) {
            const path = `${here}/discussions/${encodeURIComponent(id)}`;
            await send({ method: 'PUT', path, body: { resolved: true }, repeatable: true });
        },
    };
}
/** None for what GitLab writes itself ("added 1 commit"). */
function noteOf(value) {
    const id = positive(valueAt(value, 'id'));
    if (id === undefined || valueAt(value, 'system') === true)
        return [];
    const author = positive(valueAt(value, 'author', 'id'));
    const body = textAt(value, 'body') ?? '';
    return [{ id, body, author: author === undefined ? undefined : String(author) }];
}
function discussionOf(value) {
    const id = textAt(value, 'id');
    if (id === undefined)
        return [];
    const [first] = itemsOf(valueAt(value, 'notes'));
    return [{ id, first: noteOf(first)[0], resolved: valueAt(first, 'resolved') === true }];
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/line-marker.js

/** First line of a discussion of ours: `<!-- reliability-line:GATE:KEY:FINGERPRINT:run=NUMBER.ATTEMPT -->`. */
function lineMarker(gate, key, { fingerprint, run }) {
    return `${line_marker_opening(gate, key)}${markerPart(fingerprint)}:run=${run.number}.${run.attempt} -->`;
}
/** Which finding a discussion is about, or undefined when it is none of this gate and key; only its beginning counts. */
function readLineMarker(body, gate, key) {
    const start = line_marker_opening(gate, key);
    if (!body.startsWith(start))
        return undefined;
    const mark = /^([^:\s]{0,400}):run=(\d{1,15})\.(\d{1,15}) -->/.exec(body.slice(start.length));
    if (mark === null)
        return undefined;
    const [, fingerprint = '', number, attempt] = mark;
    return { fingerprint, run: { number: Number(number), attempt: Number(attempt) } };
}
function line_marker_opening(gate, key) {
    return `<!-- reliability-line:${markerPart(gate)}:${markerPart(key)}:`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/discussions.js








/** Lines outside of the diff are refused; so many are tried for each that may be opened. */
const TRIES_PER_DISCUSSION = 3;
/** A discussion whose answer was lost is tried again only after looking whether it is there. */
const discussions_CREATE_ATTEMPTS = 3;
const MAX_RESOLVED = 50;
const TEXT = { max: 2000, unit: 'characters' };
/**
 * One discussion at the line of each of the most important findings, at most `maxDiscussions` of them. A finding that has
 * one, open or resolved by a person, gets no second; what is no longer found is resolved, unless nothing was decided.
 * Returns notices. Throws ApiFailure when it could not even look.
 */
async function publishDiscussions(client, publication) {
    const { verdict, environment, settings } = publication;
    const most = settings.maxDiscussions ?? 0;
    const run = stampOf(environment);
    const own = await ownDiscussions(client, publication);
    const newer = own.find((mark) => isNewer(mark.run, run));
    if (newer !== undefined)
        return [leftAlone('discussions', newer.run, run)];
    const found = new Set(verdict.findings.map(({ fingerprint }) => markerPart(fingerprint)));
    const outdated = own.filter(({ resolved, fingerprint }) => !resolved && !found.has(fingerprint));
    const notices = [];
    try {
        if (verdict.outcome !== 'inconclusive')
            for (const { id } of outdated.slice(0, MAX_RESOLVED))
                await client.resolveDiscussion(id);
    }
    catch (error) {
        notices.push(`Outdated discussions stay open: ${reason(failureOf(error))}.`);
    }
    const known = new Set(own.map(({ fingerprint }) => fingerprint));
    const wanted = candidatesOf(verdict.findings).slice(0, most * TRIES_PER_DISCUSSION);
    let opened = 0;
    try {
        const isMissing = ({ finding }) => !known.has(markerPart(finding.fingerprint));
        const refs = wanted.slice(0, most).some(isMissing) ? await client.diffRefs() : undefined;
        if (refs === undefined && wanted.slice(0, most).some(isMissing))
            throw new Error('the diff is not ready yet');
        for (const candidate of wanted) {
            if (opened >= most)
                break;
            if (!isMissing(candidate))
                opened += 1;
            else if (refs !== undefined) {
                const body = discussions_textOf(publication, candidate.finding, run);
                const { path, startLine: line } = candidate.place;
                if (await discussions_open(client, publication, markerPart(candidate.finding.fingerprint), body, { refs, path, line }))
                    opened += 1;
                known.add(markerPart(candidate.finding.fingerprint));
            }
        }
    }
    catch (error) {
        const count = Math.min(most, wanted.length);
        notices.push(`Only ${opened} of ${count} discussions are there: ${reason(failureOf(error))}.`);
    }
    return notices;
}
/** False: the line is none of the diff, so nobody can discuss it. */
async function discussions_open(client, publication, fingerprint, body, position) {
    for (let attempt = 1;; attempt += 1) {
        try {
            await client.createDiscussion(body, position);
            return true;
        }
        catch (error) {
            const failure = failureOf(error);
            if (failure.status === 400 && /line_code|position/i.test(failure.message))
                return false;
            if (!failure.ambiguous || attempt >= discussions_CREATE_ATTEMPTS)
                throw failure;
        }
        const own = await ownDiscussions(client, publication);
        if (own.some((mark) => mark.fingerprint === fingerprint))
            return true;
    }
}
async function ownDiscussions(client, { verdict, settings }) {
    const own = [];
    let author;
    for await (const page of client.discussions()) {
        for (const { id, first, resolved } of page) {
            const mark = first && readLineMarker(first.body, verdict.gate, settings.key);
            if (first === undefined || mark === undefined)
                continue;
            author ??= await client.userId();
            if (isBy(first, author))
                own.push({ ...mark, id, resolved });
        }
    }
    return own;
}
/** Each finding once, most important first; those that have a line of the repository, and ask for something. */
function candidatesOf(findings) {
    const seen = new Set();
    return order_rankFindings(findings).flatMap((finding) => {
        const place = place_placeInRepository(finding.location);
        const silent = finding.severity === 'notice' || finding.location?.startLine === undefined;
        if (place === undefined || silent || seen.has(finding.fingerprint))
            return [];
        seen.add(finding.fingerprint);
        return [{ finding, place }];
    });
}
function discussions_textOf({ verdict, settings }, finding, run) {
    const { rule, message, hint = '' } = finding;
    const [title, said, next] = [rule, message, hint].map((text) => (0,report_escape/* markdownText */.p7)((0,size/* cutToSize */.Vn)(text, TEXT)));
    const mark = lineMarker(verdict.gate, settings.key, { fingerprint: finding.fingerprint, run });
    return `${mark}\n**${title}** ${said}${next === '' ? '' : `\n\n${next}`}\n`;
}
function reason({ message, status }) {
    return status === 0 ? message : `${message} (HTTP ${status})`;
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/outputs.js

/**
 * What GitLab takes of a dotenv report before it refuses it whole (docs.gitlab.com, "artifacts:reports:dotenv"; a file has
 * to be smaller than 5 KiB). A self-managed server starts with 20 variables.
 */
const MAX_BYTES = 5 * 1024 - 1;
const MAX_VARIABLES = 20;
/**
 * The outputs as a dotenv file: `RELIABILITY_COVERAGE_GATE_OUTCOME=failed`, with the key of the run behind the gate. It
 * holds what fits in order, and no value that GitLab cannot take (it allows no blanks) or would expand (`$`): the summary
 * is in verdict.json.
 */
function dotenvOutputs(gate, key, outputs) {
    const prefix = ['RELIABILITY', gate, key].filter((part) => part !== '').map(word);
    const lines = [];
    let size = 0;
    for (const [name, text] of outputs) {
        const value = (0,report_escape/* dotenvValue */.qY)(text);
        if (value === undefined || lines.length === MAX_VARIABLES)
            continue;
        const line = `${[...prefix, word(name)].join('_')}=${value}\n`;
        if (size + line.length > MAX_BYTES)
            continue;
        size += line.length;
        lines.push(line);
    }
    return lines.join('');
}
/** Only letters, digits and underscores make a variable. */
function word(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '_').toUpperCase();
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/status.js




/** Of a description, a name and an address (docs.gitlab.com, "Set commit pipeline status"). */
const status_MAX_CHARACTERS = 255;
/** Says what the exit code says; an inconclusive run that may go on is `skipped`, because it did not succeed. */
function status_stateOf(verdict, onInconclusive) {
    if (exitCode(verdict, onInconclusive) !== 0)
        return 'failed';
    return verdict.outcome === 'passed' ? 'success' : 'skipped';
}
/** The status of a run, for the pipeline that it belongs to. */
function status_statusOf(verdict, settings, environment, pipeline) {
    const { runUrl } = environment;
    const cut = (text) => (0,size/* cutToSize */.Vn)(text, { max: status_MAX_CHARACTERS, unit: 'characters' });
    return {
        state: status_stateOf(verdict, settings.onInconclusive ?? 'fail'),
        name: cut(checkName(verdict.gate, settings.key)),
        description: cut((0,report_escape/* plainLine */.h0)(`${verdict.outcome}: ${verdict.summary}`)),
        ...(runUrl === undefined || runUrl.length > status_MAX_CHARACTERS ? {} : { targetUrl: runUrl }),
        ...(pipeline === undefined ? {} : { pipeline }),
    };
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/publish.js














const TOKEN = 'RELIABILITY_GITLAB_TOKEN';
/** gitlab.com gives up on most requests after 60 s; what takes longer than this is not worth a job's time. */
const gitlab_publish_TIMEOUT_MS = 15_000;
const publish_ADVICE = `Is ${TOKEN} a project access token with the scope \`api\` and the role Developer?`;
/**
 * Tells GitLab, in this order: outputs (a file), commit status, note of the merge request, discussions. Without a token
 * there is only the file; the reports beside it (Code Quality, Cobertura, JUnit) need none. Never throws and never
 * changes the verdict: every failure comes back as a notice.
 */
async function publishToGitLab(publication, io, seams = {}) {
    const notices = [];
    const attempt = attempting(notices);
    await attempt('No outputs', () => {
        const { verdict, settings, outputs, outputDirectory } = publication;
        io.write(`${outputDirectory}/reliability.env`, dotenvOutputs(verdict.gate, settings.key, outputs));
    });
    await attempt('No commit status and no note', async () => {
        const client = publish_reach(publication, io, seams, notices);
        if (client === undefined)
            return;
        if (await publishStatus(client, publication, io, notices))
            await publishNote(client, publication, notices);
    });
    return notices;
}
/** The API, or a notice why not. Throws ApiFailure. */
function publish_reach(publication, { env, now }, seams, notices) {
    const given = env[TOKEN]?.trim() ?? '';
    const url = webAddress(env['CI_API_V4_URL']);
    const project = positive(env['CI_PROJECT_ID']);
    const missing = (why) => void notices.push(`No commit status and no note: ${why}.`);
    // A variable that is not defined stays as it was written.
    if (given === '' || given.startsWith('$')) {
        const fork = 'a pipeline of a fork has no token of the project that the merge request goes to';
        const none = `no token was given (variable ${TOKEN}: a project access token with the scope api and the role Developer)`;
        return missing(publication.environment.readOnly === true ? fork : none);
    }
    if (url === undefined)
        return missing('the runner did not say where the API is (CI_API_V4_URL)');
    if (project === undefined)
        return missing('the runner did not name the project (CI_PROJECT_ID)');
    useProxies(env);
    const { pullRequest: mergeRequest } = publication.environment;
    return gitLabClient({
        token: cleanToken(given, TOKEN),
        url: url.replace(/\/+$/, ''),
        clock: seams.clock ?? { now: () => now(), sleep: (ms) => (0,promises_.setTimeout)(ms) },
        timeoutMs: seams.timeoutMs ?? gitlab_publish_TIMEOUT_MS,
        ...(seams.limits === undefined ? {} : { limits: seams.limits }),
    }, {
        project,
        target: positive(env['CI_MERGE_REQUEST_PROJECT_ID']) ?? project,
        ...(mergeRequest === undefined ? {} : { mergeRequest }),
    });
}
/** False: a note has no chance either, and asking would only cost time and a second notice. */
async function publishStatus(client, { verdict, settings, environment }, { env }, notices) {
    const { commit } = environment;
    if (commit === undefined) {
        notices.push('No commit status: the runner did not say which commit this is (CI_COMMIT_SHA).');
        return true;
    }
    try {
        // The pipeline is found by the commit that it runs for: on merged results, the merge commit.
        await client.setStatus(commit, status_statusOf(verdict, settings, environment, positive(env['CI_PIPELINE_ID'])));
        return true;
    }
    catch (error) {
        const failure = failureOf(error);
        if (!publish_isHopeless(failure))
            notices.push(whyNot('commit status', failure, publish_ADVICE));
        else
            notices.push(whyNot('commit status and no note', failure, publish_ADVICE));
        return !publish_isHopeless(failure);
    }
}
/** Nobody answers, or the token is none. */
function publish_isHopeless({ status }) {
    return status === 0 || status === 401;
}
async function publishNote(client, publication, notices) {
    const { environment, settings } = publication;
    if (environment.pullRequest === undefined) {
        if (environment.event === 'merge_request_event')
            notices.push('No note: the runner did not say which merge request this is (CI_MERGE_REQUEST_IID).');
        return;
    }
    if (settings.comment) {
        try {
            const result = await upsertNote(client, publication);
            if (result.done === 'left') {
                notices.push(leftAlone('note', result.newer, stampOf(environment)));
                return;
            }
        }
        catch (error) {
            const failure = failureOf(error);
            notices.push(whyNot('note', failure, publish_ADVICE));
            if (publish_isHopeless(failure))
                return;
        }
    }
    if ((settings.maxDiscussions ?? 0) <= 0)
        return;
    try {
        notices.push(...(await publishDiscussions(client, publication)));
    }
    catch (error) {
        notices.push(whyNot('discussions', failureOf(error), publish_ADVICE));
    }
}
function upsertNote(client, publication) {
    return upsertSticky({
        pages: () => client.notes(),
        author: () => client.userId(),
        create: (body) => client.createNote(body),
        update: ({ id }, body) => client.updateNote(id, body),
    }, stickyPage(publication, size/* SIZE_LIMITS */.bd.gitlabNote));
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/gitlab.js


/** GitLab CI/CD, on gitlab.com and self-managed. */
const gitlab = {
    id: 'gitlab',
    detect: (env) => env['GITLAB_CI'] === 'true',
    environment: readGitLabEnvironment,
    publish: (publication, io) => publishToGitLab(publication, io),
};

;// CONCATENATED MODULE: ./build/js/shared/platform/local/local.js
/**
 * A shell: a laptop, a pre-commit hook, a CI system without an adapter. It is what we run on when nothing else says so.
 * There is nobody to tell: the exit code, standard output and the report files have it all; commits come from git. In a CI
 * system, which most say by `CI`, a notice says that this is all.
 */
const local = {
    id: 'local',
    detect: () => true,
    environment: () => ({ platform: 'local' }),
    publish: async (_publication, { env }) => (isUnknownSystem(env) ? [NOTICE] : []),
};
const NOTICE = 'Nothing was posted: this CI system has no adapter. The exit code, this text and the report files say everything.';
function isUnknownSystem(env) {
    return ['true', '1'].includes(env['CI']?.toLowerCase() ?? '');
}

;// CONCATENATED MODULE: ./build/js/shared/platform/index.js




/** Every system we know, in the order they are asked; `local` says yes to anything and stays last. */
const PLATFORMS = [github, gitlab, azure, local];
/** The system this process runs on. */
function detectPlatform(env) {
    return PLATFORMS.find((platform) => platform.detect(env)) ?? local;
}

;// CONCATENATED MODULE: ./build/js/commands/publish.js















/** `reliability publish --artifact DIR`: the trusted half of two workflows. Throws ProblemError PUBLISH-…, FACTS-…, CONFIG-… */
const publish = {
    ...PUBLISH,
    async run(argv, io, write) {
        return publishArtifact(readArguments(argv, PUBLISH.options).inputs, io, write);
    },
};
const INCOMPLETE = 'PUBLISH-INCOMPLETE';
const PROVENANCE = 'Measured by a run without permissions, on code of the proposal, and decided again from its facts.';
/**
 * event → artifact → verdicts → platform. All that is in the artifact is read and decided before anybody is told, so that
 * one that is refused leaves no trace.
 * @returns 0 when everything was published, whatever the verdicts are; 2 when something could not be
 */
async function publishArtifact(inputs, io, write) {
    const values = await readValues(PUBLISH, inputs);
    const platform = detectPlatform(io.env);
    const token = values.has('token') ? (0,narrow/* textOf */.b6)(values, 'token') : (io.env['GITHUB_TOKEN'] ?? '');
    const environment = await triggeringRun(platform, io, token);
    const decided = await decideAll(values, inputs, io);
    const outputs = publish_outputsOf(decided, environment);
    const notices = [];
    for (const { key, verdict, presentation } of decided) {
        const settings = {
            token,
            comment: (0,narrow/* flagOf */.iP)(values, 'comment'),
            key,
            maxAnnotations: (0,narrow/* integerOf */.cP)(values, 'max-annotations'),
            onInconclusive: (0,narrow/* wordOf */.aG)(values, 'on-inconclusive', ['fail', 'warn']),
        };
        const shown = { ...presentation, notes: [...presentation.notes, PROVENANCE] };
        const outputDirectory = io.workingDirectory;
        notices.push(...(await platform.publish({ verdict, presentation: shown, outputs, outputDirectory, environment, settings }, io)));
        write(renderNotices([`${named(verdict.gate, key)}: ${verdict.outcome}: ${verdict.summary}`]));
    }
    if (notices.length === 0)
        return 0;
    write(renderNotices([...notices, `Not everything was published (${INCOMPLETE}).`]));
    return 2;
}
async function triggeringRun(platform, io, token) {
    if (platform.triggeringRun === undefined)
        throw refusal('PUBLISH-EVENT', 'publish is the second of two GitHub workflows', 'See docs/forks.md.', '');
    return platform.triggeringRun(io, token);
}
async function decideAll(values, inputs, io) {
    const meanings = new Map(catalogue().map((meaning) => [meaning.code, meaning]));
    const decided = [];
    const seen = new Set();
    for (const untrusted of readArtifact(io, (0,narrow/* textOf */.b6)(values, 'artifact').replace(/\/+$/, ''))) {
        const report = readReport(untrusted, meanings);
        const gate = GATES.find((candidate) => candidate.id === report.gate);
        if (gate === undefined)
            throw refusal('PUBLISH-GATE', `there is no gate ${JSON.stringify(report.gate)}`, 'Use the same release in both workflows.', report.folder);
        const one = await decideOne(gate, report, (0,narrow/* wordOf */.aG)(values, 'thresholds', ['run', 'base']), inputs, io);
        const identity = JSON.stringify([gate.id, one.key]);
        if (seen.has(identity))
            throw refusal('PUBLISH-DUPLICATE', `${named(gate.id, one.key)} is there twice`, 'Give each run of a gate a key of its own.', report.folder);
        seen.add(identity);
        decided.push(one);
    }
    return decided;
}
async function decideOne(entry, report, thresholds, inputs, io) {
    if ('problem' in report) {
        const verdict = inconclusive(entry.id, report.problem);
        return { key: '', verdict, presentation: emptyPresentation(entry, verdict) };
    }
    const gate = await entry.load();
    const key = keyOf(report.options, report.folder);
    const wanted = thresholds === 'run' ? report.options : gate.configure(await baseValues(entry, key, inputs, io));
    const { options, facts } = gate.readFacts(wanted, report.facts);
    const verdict = gate.decide(options, facts);
    // Under other thresholds it may well be another one.
    if (thresholds === 'run' && report.said !== undefined && report.said !== verdict.outcome)
        throw refusal('PUBLISH-MISMATCH', `verdict.json says ${report.said}, and its facts come to ${verdict.outcome}`, 'Use the same release in both workflows; else somebody changed one of the files.', report.folder);
    return { key, verdict, presentation: gate.present(options, verdict, facts) };
}
/** The options as reliability.yml of this checkout gives them, which is not that of the pull request. */
async function baseValues(gate, key, inputs, io) {
    const file = await readConfig(inputs, io);
    return readValues(gate, { values: new Map(key === '' ? [] : [['key', key]]), spell: inputs.spell }, file);
}
/** The key is part of a check's name: what no workflow could have given as an input is refused. */
function keyOf(options, folder) {
    const key = options?.key;
    const form = common_options/* PUBLISH_OPTIONS */.d.find(({ name }) => name === 'key')?.pattern ?? '^$';
    if (typeof key === 'string' && new RegExp(form, 'u').test(key))
        return key;
    throw refusal('PUBLISH-NAME', 'the key of a run is not of the form of a key', 'Use the same release in both workflows.', folder);
}
function named(gate, key) {
    return key === '' ? gate : `${gate} (${key})`;
}
function publish_outputsOf(decided, { pullRequest }) {
    const outcomes = new Set(decided.map(({ verdict }) => verdict.outcome));
    const outcome = ['inconclusive', 'failed', 'passed'].find((candidate) => outcomes.has(candidate));
    return new Map([
        ['outcome', outcome ?? 'inconclusive'],
        ['summary', decided.map(({ key, verdict }) => `${named(verdict.gate, key)}: ${verdict.summary}`).join('\n')],
        ['pull-request', pullRequest === undefined ? '' : String(pullRequest)],
    ]);
}

;// CONCATENATED MODULE: ./build/js/commands/schema.js



/** `reliability schema`: the JSON Schema of reliability.yml. */
const schema = {
    id: 'schema',
    title: 'Schema',
    summary: 'Prints the JSON Schema of reliability.yml, for editors that check it while you type.',
    options: [],
    async run(argv, _io, write) {
        readArguments(argv, []);
        write(`${JSON.stringify(publishedSchema(GATES), null, 2)}\n`);
        return 0;
    },
};

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
;// CONCATENATED MODULE: ./build/js/certify/description.js

/**
 * The umbrella: every gate that reliability.yml configures, one verdict. It has the options that all gates share;
 * what is particular to a gate is said in reliability.yml, where two gates may have an option of the same name.
 */
const CERTIFY = {
    id: 'certify',
    title: 'Reliability',
    summary: 'Runs every gate that reliability.yml configures, or the coverage gate without one, and gives one verdict.',
    branding: { icon: 'shield', color: 'green' },
    options: [...common_options/* PUBLISH_OPTIONS */.d, ...common_options/* COMMON_OPTIONS */.D],
    outputs: [
        { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
        { name: 'summary', description: 'The verdict in one line.' },
    ],
};

;// CONCATENATED MODULE: ./build/js/shared/config/action-inputs.js




const PREFIX = 'INPUT_';
/**
 * Reads the inputs of a GitHub action. The runner sets `INPUT_` and the name in capitals, spaces as `_`, hyphens as they
 * are. An input that the workflow does not set arrives as the empty text, so empty means "not set". A misspelt input is
 * only a warning to the runner, which would leave a threshold unchecked: names close to a known one are refused.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION.
 */
function readActionInputs(env, table) {
    const options = optionsOn('github', table);
    const names = options.map((option) => option.name);
    const known = new Set(names.map(variableOf));
    const values = new Map();
    for (const name of names) {
        const text = env[variableOf(name)]?.trim() ?? '';
        if (text !== '')
            values.set(name, text);
    }
    for (const variable of Object.keys(env).sort()) {
        if (!variable.startsWith(PREFIX) || known.has(variable) || (env[variable] ?? '').trim() === '')
            continue;
        const word = variable.slice(PREFIX.length).toLowerCase();
        const near = (0,nearest/* nearest */.p)(word, names);
        if (near === undefined)
            continue;
        throw (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', `the input ${(0,quote/* quote */.hD)(word)} is not known`, `Did you mean ${(0,quote/* quote */.hD)(near)}?`);
    }
    return { values, spell: (name) => `with: ${name}` };
}
function variableOf(name) {
    return PREFIX + name.replace(/ /gu, '_').toUpperCase();
}

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./build/js/shared/io/child-output.js
const MOST_ERROR_CHARACTERS = 1 << 16;
/** Hands standard output over as it comes; what `onBytes` throws ends the process and is thrown here. */
function childOutput(child, onBytes) {
    return new Promise((resolve, reject) => {
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (text) => {
            if (stderr.length < MOST_ERROR_CHARACTERS)
                stderr += text;
        });
        child.stdout.on('data', (bytes) => {
            try {
                onBytes(bytes);
            }
            catch (error) {
                child.stdout.removeAllListeners('data').resume();
                child.kill();
                reject(error);
            }
        });
        child.on('error', ({ message }) => resolve({ status: -1, stderr: message }));
        child.on('close', (status) => resolve({ status: status ?? -1, stderr }));
    });
}

;// CONCATENATED MODULE: ./build/js/shared/io/node.js




// Not lazily: the module is a function, and ncc's bundle gives a dynamic import of one no named exports.




const NEVER_ENTERED = new Set(['.git', 'node_modules']);
const LARGEST_READ_BYTES = 1 << 20;
const LARGEST_OUTPUT_BYTES = 1 << 30;
/** Opening a pipe that nobody writes to would wait for ever. Windows has no such flag, and no such pipes. */
const READ_ONLY = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const slashed = (path) => (external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/'));
/** The real world. The only file with node:fs and node:child_process. */
function nodeIo(workingDirectory, env, now) {
    const absolute = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workingDirectory, path));
    return {
        workingDirectory: slashed(workingDirectory),
        env,
        find: (globs) => find(workingDirectory, globs),
        status: (path) => node_status(absolute(path)),
        list: (folder) => list(absolute(folder)),
        read: (path, sink, onProgress) => read(path, absolute(path), sink, onProgress),
        readText: (path, maxBytes) => node_readText(absolute(path), maxBytes),
        write: (path, content) => write(absolute(path), content),
        run: (command, args, options) => node_run(workingDirectory, env, command, args, options ?? {}),
        stream: (command, args, onBytes) => stream(workingDirectory, env, command, args, onBytes),
        now,
        stripTypes,
    };
}
function find(workingDirectory, globs) {
    const found = new Set();
    const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const refused = negated.length === 0 ? () => false : picomatch(negated, { dot: true });
    for (const glob of globs) {
        if (glob.startsWith('!'))
            continue;
        // A plain name, or a name with brackets in it: "reports/[unit].info".
        const plain = external_node_path_.posix.normalize(glob);
        if (node_status((0,external_node_path_.resolve)(workingDirectory, plain)).kind !== 'missing' && !refused(plain))
            found.add(plain);
        const { base, isGlob } = picomatch.scan(glob);
        if (!isGlob)
            continue;
        const matches = picomatch(glob, { dot: true });
        const start = base === '' ? '.' : external_node_path_.posix.normalize(base);
        const named = [...NEVER_ENTERED].filter((name) => glob.split('/').includes(name));
        walk({ root: workingDirectory, start, named }, start, (path) => {
            if ((matches(path) || (glob.startsWith('./') && matches(`./${path}`))) && !refused(path))
                found.add(path);
        });
    }
    return [...found].sort();
}
/**
 * Depth first, links to folders not followed: they can form rings. A folder that cannot be read is passed over in the
 * working directory, where it need not have to do with reports; below the fixed part of a glob it may hide some.
 */
function walk(from, folder, visit) {
    let entries;
    try {
        entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(from.root, folder), { withFileTypes: true });
    }
    catch (error) {
        if (!isErrno(error))
            throw error;
        if (from.start === '.' || isMissing(error))
            return;
        throw node_unreadable(folder, error);
    }
    for (const entry of entries) {
        const path = folder === '.' ? entry.name : `${folder}${folder.endsWith('/') ? '' : '/'}${entry.name}`;
        if (entry.isDirectory()) {
            if (!NEVER_ENTERED.has(entry.name) || from.named.includes(entry.name))
                walk(from, path, visit);
        }
        else if (!entry.isSymbolicLink() || node_status((0,external_node_path_.resolve)(from.root, path)).kind !== 'directory')
            visit(path);
    }
}
function isMissing({ code }) {
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function node_unreadable(shown, { code }) {
    return new problem/* ProblemError */.M({
        code: 'REPORT-UNREADABLE',
        reason: `${shown} cannot be read (${code})`,
        hint: 'Give the user of this job the right to read it.',
        location: { path: shown },
    });
}
function isErrno(error) {
    return error instanceof Error && 'code' in error;
}
function node_status(path) {
    try {
        const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            return { kind: 'missing', sizeBytes: 0, modifiedMs: 0 };
        const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other';
        return { kind, sizeBytes: stats.size, modifiedMs: stats.mtimeMs };
    }
    catch (error) {
        if (isErrno(error))
            return { kind: error.code === 'ENOTDIR' ? 'missing' : 'denied', sizeBytes: 0, modifiedMs: 0 };
        throw error;
    }
}
function list(folder) {
    try {
        if (!(0,external_node_fs_.lstatSync)(folder).isDirectory())
            return undefined;
        return (0,external_node_fs_.readdirSync)(folder)
            .sort()
            .map((name) => entryOf(folder, name));
    }
    catch (error) {
        if (isErrno(error))
            return undefined;
        throw error;
    }
}
/** Names that are no UTF-8 come back changed, and lead nowhere. */
function entryOf(folder, name) {
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
    if (stats === undefined)
        return { name, kind: 'other', sizeBytes: 0 };
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
    return { name, kind, sizeBytes: stats.size };
}
/** Synchronous reads into the sink's own memory are twice as fast as streams; only gzip needs a stream. */
async function read(shown, path, sink, onProgress) {
    const descriptor = node_open(shown, path);
    try {
        const magic = new Uint8Array(2);
        const known = readInto(shown, descriptor, magic, 0);
        if (known === 2 && magic[0] === 0x1f && magic[1] === 0x8b) {
            await readGzip(shown, descriptor, sink, onProgress);
            return;
        }
        let position = 0;
        for (;;) {
            const room = sink.reserve();
            const length = readInto(shown, descriptor, room.subarray(0, LARGEST_READ_BYTES), position);
            if (length === 0)
                return;
            position += length;
            sink.commit(length);
            onProgress?.(position);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Disks and network folders fail in the middle of a file too. */
function readInto(shown, descriptor, room, position) {
    try {
        return (0,external_node_fs_.readSync)(descriptor, room, 0, room.length, position);
    }
    catch (error) {
        throw isErrno(error) ? node_unreadable(shown, error) : error;
    }
}
function node_open(shown, path) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, READ_ONLY);
    }
    catch (error) {
        if (!isErrno(error))
            throw error;
        if (!isMissing(error))
            throw node_unreadable(shown, error);
        throw new problem/* ProblemError */.M({
            code: 'REPORT-MISSING',
            reason: `${shown} does not exist`,
            hint: 'Check the path, and that the step that writes the report ran before this one.',
            location: { path: shown },
        });
    }
    const stats = (0,external_node_fs_.fstatSync)(descriptor);
    if (stats.isFile())
        return descriptor;
    (0,external_node_fs_.closeSync)(descriptor);
    const isDirectory = stats.isDirectory();
    throw new problem/* ProblemError */.M({
        code: isDirectory ? 'REPORT-DIRECTORY' : 'REPORT-NOT-A-FILE',
        reason: `${shown} is a ${isDirectory ? 'directory' : 'device, pipe or socket'}`,
        hint: isDirectory
            ? 'Name the report file in it, or a glob such as dir/**/lcov.info.'
            : 'Write the report to a plain file first.',
        location: { path: shown },
    });
}
async function readGzip(shown, descriptor, sink, onProgress) {
    // Only when it is needed: loading it takes two milliseconds.
    const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8522, 19));
    let position = 0;
    function* chunks() {
        for (;;) {
            const chunk = new Uint8Array(LARGEST_READ_BYTES);
            const length = readInto(shown, descriptor, chunk, position);
            if (length === 0)
                return;
            position += length;
            yield chunk.subarray(0, length);
        }
    }
    const file = external_node_stream_.Readable.from(chunks(), { objectMode: false });
    const unpacked = createGunzip({ chunkSize: 256 << 10 });
    file.on('error', (error) => unpacked.destroy(error));
    file.pipe(unpacked);
    try {
        for await (const chunk of unpacked) {
            for (let from = 0; from < chunk.length;) {
                const room = sink.reserve();
                const taken = chunk.copy(room, 0, from, Math.min(chunk.length, from + room.length));
                from += taken;
                sink.commit(taken);
            }
            onProgress?.(position);
        }
    }
    catch (error) {
        if (!isErrno(error) || error.code?.startsWith('Z_') !== true)
            throw error;
        throw new problem/* ProblemError */.M({
            code: 'REPORT-GZIP',
            reason: `${shown} is a damaged or cut-off gzip file (${error.code})`,
            hint: 'Write or upload the report again; a part of a report is never judged.',
            location: { path: shown },
        });
    }
    finally {
        file.destroy();
    }
}
function node_readText(path, maxBytes) {
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, READ_ONLY);
    }
    catch (error) {
        if (isErrno(error))
            return undefined;
        throw error;
    }
    try {
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile() || stats.size > maxBytes)
            return undefined;
        const bytes = Buffer.allocUnsafe(stats.size);
        let length = 0;
        for (let read = -1; read !== 0 && length < stats.size; length += read)
            read = (0,external_node_fs_.readSync)(descriptor, bytes, length, stats.size - length, length);
        return bytes.toString('utf8', 0, length);
    }
    catch (error) {
        if (isErrno(error))
            return undefined;
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function write(path, content) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${process.pid}.${(0,external_node_path_.basename)(path)}.tmp`);
    // Left by a run that was killed (containers count processes from 1 again), or a link that leads elsewhere.
    (0,external_node_fs_.rmSync)(temporary, { force: true, recursive: true });
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}
function node_run(cwd, env, command, args, { input, env: more, timeoutMs }) {
    const done = (0,external_node_child_process_namespaceObject.spawnSync)(command, args, {
        cwd,
        env: { ...env, ...more },
        maxBuffer: LARGEST_OUTPUT_BYTES,
        ...(input === undefined ? {} : { input }),
        ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    return {
        status: done.status ?? -1,
        stdout: done.stdout ?? new Uint8Array(),
        stderr: done.stderr?.toString('utf8') || (done.error?.message ?? ''),
    };
}
/** The child's streams are the world of this file; what becomes of its output is told in child-output.ts. */
function stream(cwd, env, command, args, onBytes) {
    return childOutput((0,external_node_child_process_namespaceObject.spawn)(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] }), onBytes);
}
/** Experimental in Node.js 24, and says so on standard error once; that is no news to users of a report. */
function stripTypes(text) {
    if (typeof external_node_module_.stripTypeScriptTypes !== 'function')
        return undefined;
    const { emitWarning } = process;
    process.emitWarning = () => undefined;
    try {
        return external_node_module_.stripTypeScriptTypes(text);
    }
    finally {
        process.emitWarning = emitWarning;
    }
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __nccwpck_require__(7673);
;// CONCATENATED MODULE: ./build/js/shared/report/codequality.js




const codequality_SEVERITIES = { error: 'critical', warning: 'minor', notice: 'info' };
/**
 * codequality.json, GitLab's Code Quality report: an array of issues with description, check_name, fingerprint, severity,
 * location.path and location.lines.begin (doc/ci/testing/code_quality). GitLab demands a path: findings about no file
 * stand at line 1 of reliability.yml. Problems are issues too, because an empty report reads as "no issues".
 */
const codequalityReport = {
    file: 'codequality.json',
    render: ({ verdict }) => {
        const problems = problemsOf(verdict).map((problem) => ({
            description: (0,report_escape/* plainLine */.h0)(`${problem.reason} ${problem.hint}`),
            check_name: problem.code,
            fingerprint: (0,fingerprint/* fingerprint */.R)(problem.code, problem.location?.path ?? '', problem.reason),
            severity: 'blocker',
            location: issuePlace(problemLocation(problem)),
        }));
        const findings = order_rankFindings(verdict.findings).map(({ message, rule, severity, location, ...finding }) => ({
            description: (0,report_escape/* plainLine */.h0)(message),
            check_name: rule,
            fingerprint: finding.fingerprint,
            severity: codequality_SEVERITIES[severity],
            location: issuePlace(location),
        }));
        return `${JSON.stringify([...problems, ...findings], undefined, 2)}\n`;
    },
};
function issuePlace(location) {
    const place = place_placeInRepository(location);
    return { path: place?.path ?? PLACELESS_PATH, lines: { begin: place?.startLine ?? 1 } };
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/data.js
/**
 * The hits of one file in one suite as runs, flat: `[gap, length, hits, …]`. `gap` lines without code come before the
 * run, then `length` consecutive lines with the same `hits`. The page's script holds the decoder.
 */
function encodeHits({ numbers, hits }) {
    const runs = [];
    let next = 1;
    for (let at = 0; at < numbers.length;) {
        const start = numbers[at];
        const count = hits[at];
        let end = start + 1;
        for (at++; at < numbers.length && numbers[at] === end && hits[at] === count; at++)
            end++;
        runs.push(start - next, end - start, count);
        next = end;
    }
    return runs;
}
/** A suite may have any name, `__proto__` too: only own properties count. */
function linesOf(page, suite) {
    return Object.hasOwn(page.suites, suite) ? page.suites[suite] : undefined;
}
/** Covered lines of one suite, from its runs. */
function countCovered(runs) {
    let covered = 0;
    for (let i = 1; i < runs.length; i += 3)
        if (runs[i + 1] !== 0)
            covered += runs[i];
    return covered;
}
/** Covered and total lines of the union: a line is covered when any suite hits it. */
function countUnion(suites) {
    const covered = new Map();
    for (const { numbers, hits } of suites) {
        for (let at = 0; at < numbers.length; at++) {
            const [line, isHit] = [numbers[at], hits[at] > 0];
            if (isHit || !covered.has(line))
                covered.set(line, isHit);
        }
    }
    let count = 0;
    for (const isCovered of covered.values())
        if (isCovered)
            count++;
    return [count, covered.size];
}
/** JSON that can stand in a `<script>` element: nothing in it can end the element, open a comment or end a line. */
function embedJson(value) {
    return JSON.stringify(value)
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}
function block(id, value) {
    return `<script type="application/json" id="${id}">${embedJson(value)}</script>\n`;
}
/** Suite names in the order in which the pages name them. */
function suiteNames(pages) {
    const names = new Set();
    for (const page of pages)
        for (const name of Object.keys(page.suites))
            names.add(name);
    return [...names];
}
/**
 * The data of the page. One index with the counts of every file is read when the page opens; sources and hits lie in
 * one block per file, read only when that file is opened, so that a million lines cost nothing until they are shown.
 */
function dataBlocks(pages) {
    if (pages.length === 0)
        return '';
    const suites = suiteNames(pages);
    const [files, blocks] = [[], []];
    for (const [index, page] of pages.entries()) {
        const lines = suites.map((suite) => linesOf(page, suite));
        const hits = lines.map((own) => (own === undefined ? null : encodeHits(own)));
        files.push([page.path.toWellFormed(), ...counts(lines, hits)]);
        blocks.push(block(`f${index}`, { ...(page.text === undefined ? {} : { text: page.text }), hits }));
    }
    return block('index', { suites, files }) + blocks.join('');
}
/** Covered and total lines: of the union first, then of each suite; total -1: the file is not in it. */
function counts(lines, hits) {
    const own = hits.flatMap((runs, at) => (runs === null ? [0, -1] : [countCovered(runs), lines[at].numbers.length]));
    const present = lines.filter((some) => some !== undefined);
    // The union of one suite is that suite.
    const alone = hits.findIndex((runs) => runs !== null);
    return [...(present.length === 1 ? own.slice(2 * alone, 2 * alone + 2) : countUnion(present)), ...own];
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/icons.js
/** Each state has a shape of its own, so that it can be told without colour. Paths in a 16 by 16 box. */
const CIRCLE = 'M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8Z';
const OCTAGON = 'M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5Z';
const TRIANGLE = 'M8 1 15.6 14.6H.4Z';
const TICK = 'm4.6 8.3 2.3 2.3 4.6-5';
const CROSS = 'm5.4 5.4 5.2 5.2m0-5.2-5.2 5.2';
const POINT = 'M8 5.8v4m0 2v.6';
const LETTER = 'M8 7.4v4m0-7v.6';
const OUTCOME_SHAPES = {
    passed: [CIRCLE, TICK],
    failed: [OCTAGON, CROSS],
    inconclusive: [TRIANGLE, POINT],
};
const SEVERITY_SHAPES = {
    error: [OCTAGON, CROSS],
    warning: [TRIANGLE, POINT],
    notice: [CIRCLE, LETTER],
};
/** Decoration beside a word: hidden from screen readers, which read the word. */
function icon([outline, sign], sizePx) {
    return `<svg class="icon" width="${sizePx}" height="${sizePx}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path class="shape" d="${outline}"/><path class="sign" d="${sign}"/></svg>`;
}
/** The outcome as the page's own icon, so that a row of open tabs can be read. */
function favicon([outline, sign], colour) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="${colour}" d="${outline}"/><path fill="none" stroke="#fff" stroke-width="1.8" d="${sign}"/></svg>`;
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/isolated.js

/** HTML for hostile text whose direction must not spill over into its surroundings. */
function isolated(text) {
    return `<bdi>${(0,report_escape/* htmlText */.js)(text)}</bdi>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/tables.js



/** Longer tables are left to the file list, which can be filtered: a table of thousands helps nobody. */
const tables_MAX_ROWS = 500;
/** A sign and a word, so that a tone does not depend on seeing its colour. */
const TONES = {
    good: ['✓', 'good'],
    bad: ['✕', 'bad'],
    warn: ['!', 'warning'],
    muted: ['', ''],
};
/** Opens a file's source view; the script reads it back from the address. */
function fileAddress(path, line) {
    const file = `#file=${encodeURIComponent(path.toWellFormed())}`;
    return line === undefined ? file : `${file}&line=${line}`;
}
function cellContent(cell, paths) {
    const { text, tone, code } = typeof cell === 'string' ? { text: cell, tone: undefined, code: false } : cell;
    const plain = code === true ? `<code>${isolated(text)}</code>` : isolated(text);
    const shown = paths.has(text) ? `<a href="${(0,report_escape/* htmlText */.js)(fileAddress(text))}">${plain}</a>` : plain;
    if (tone === undefined)
        return shown;
    const [sign, word] = TONES[tone];
    if (sign === '')
        return `<span class="tone ${tone}">${shown}</span>`;
    return `<span class="tone ${tone}"><span class="sign" aria-hidden="true">${sign}</span>${shown}<span class="unseen"> (${word})</span></span>`;
}
function grid({ title, columns, rows, omittedRows = 0 }, paths) {
    const side = columns.map(({ align }) => (align === 'right' ? ' class="right"' : ''));
    const head = columns.map(({ label }, i) => `<th scope="col"${side[i]}>${isolated(label)}</th>`);
    const body = rows.slice(0, tables_MAX_ROWS).map((row) => {
        const cells = columns.map((_, i) => {
            const content = cellContent(row[i] ?? '', paths);
            return i === 0 ? `<th scope="row"${side[i]}>${content}</th>` : `<td${side[i]}>${content}</td>`;
        });
        return `<tr>${cells.join('')}</tr>\n`;
    });
    const more = rows.length - body.length + omittedRows;
    const name = (0,report_escape/* htmlText */.js)(title);
    return `<div class="scroll" role="region" tabindex="0" aria-label="${name}">
<table><caption class="unseen">${name}</caption><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('')}</tbody></table></div>${more > 0 ? `<p class="muted">+${countText(more)} more</p>` : ''}`;
}
/** The presentation's tables as HTML; detail is folded. Cells that name a path of `paths` lead to its source. */
function tablesHtml(tables, paths) {
    return tables
        .map((table) => {
        const title = `<h2>${isolated(table.title)}</h2>`;
        if (table.detail === true)
            return `<details class="panel"><summary>${title}</summary>${grid(table, paths)}</details>\n`;
        return `<section class="panel">${title}${grid(table, paths)}</section>\n`;
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/findings.js







/** Written out at most; the others are counted, and are in verdict.json. */
const MAX_FINDINGS = 1000;
const findings_SEVERITIES = ['error', 'warning', 'notice'];
const ONE = { error: 'Error', warning: 'Warning', notice: 'Notice' };
const MANY = { error: 'Errors', warning: 'Warnings', notice: 'Notices' };
const UNITS = {
    percent: ' %',
    count: '',
    ms: ' ms',
    bytes: ' bytes',
    ratio: '×',
};
/** The gate has already cut the value so that it never looks as if it reached its limit: it is shown as it is. */
function measureText({ value, unit, covered, total }) {
    const counts = covered === undefined || total === undefined ? '' : ` (${countText(covered)} of ${countText(total)})`;
    return `${value}${UNITS[unit]}${counts}`;
}
function placeHtml(finding, paths) {
    const { location } = finding;
    if (location === undefined)
        return [];
    const text = `<code>${isolated(placeText(location))}</code>`;
    if (!paths.has(location.path))
        return [text];
    return [`<a href="${(0,report_escape/* htmlText */.js)(fileAddress(location.path, location.startLine))}">${text}</a>`];
}
function item(finding, paths) {
    const { rule, severity, message, hint, location, measured, limit, owners = [] } = finding;
    const facts = [
        ...placeHtml(finding, paths),
        ...(measured === undefined ? [] : [`measured ${measureText(measured)}`]),
        ...(limit === undefined ? [] : [`limit ${measureText(limit)}`]),
        ...(owners.length === 0 ? [] : [`owned by ${isolated(owners.join(' '))}`]),
        `<code class="rule">${(0,report_escape/* htmlText */.js)(rule)}</code>`,
    ];
    const file = location && paths.get(location.path);
    const address = file === undefined ? '' : ` data-file="${file}" data-line="${location?.startLine ?? 1}"`;
    return `<li class="finding ${severity}" data-severity="${severity}"${address}>
<span class="badge ${severity}">${icon(SEVERITY_SHAPES[severity], 14)}${ONE[severity]}</span>
<div class="body"><p class="message">${isolated(message)}</p>${hint === undefined ? '' : `<p class="hint">${isolated(hint)}</p>`}
<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join(' ')}</p></div></li>\n`;
}
/** The findings, what matters most first, readable without the script; the script filters them by severity. */
function findingsHtml(findings, paths) {
    if (findings.length === 0)
        return '';
    const toggles = findings_SEVERITIES.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        if (count === 0)
            return '';
        const label = `${icon(SEVERITY_SHAPES[severity], 14)}${MANY[severity]} <span class="count">${countText(count)}</span>`;
        return `<button type="button" class="toggle ${severity}" data-severity="${severity}" aria-pressed="true">${label}</button>`;
    });
    const ranked = order_rankFindings(findings);
    const items = ranked.slice(0, MAX_FINDINGS).map((finding) => item(finding, paths));
    const more = ranked.length - items.length;
    return `<section class="panel" id="findings" aria-labelledby="findings-title">
<div class="heading"><h2 id="findings-title">Findings <span class="count">${countText(findings.length)}</span></h2>
<div class="tools needs-script" role="group" aria-label="Show findings by severity">${toggles.join('')}</div></div>
<ul class="findings" id="finding-list">
${items.join('')}</ul>
<p class="muted needs-script" id="findings-status" role="status"></p>${more > 0 ? `<p class="muted">+${countText(more)} more in verdict.json</p>` : ''}</section>\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/layout.js




const OUTCOME_WORDS = {
    passed: 'Passed',
    failed: 'Failed',
    inconclusive: 'Inconclusive',
};
/** Title, outcome (as a word, a shape and a colour), headline and the way to the parts of the page. */
function headerHtml({ outcome }, presentation, parts) {
    const { title, headline } = presentation;
    const links = parts.map(([id, label]) => `<a href="#${id}">${(0,report_escape/* htmlText */.js)(label)}</a>`);
    return `<a class="skip" href="#main">Skip to the report</a>
<header class="top ${outcome}"><div class="wide">
<div class="outcome">${icon(OUTCOME_SHAPES[outcome], 44)}
<div><p class="eyebrow">${(0,report_escape/* htmlText */.js)(title)}</p><h1><span class="unseen">${(0,report_escape/* htmlText */.js)(title)}: </span>${OUTCOME_WORDS[outcome]}</h1></div></div>
<p class="headline">${isolated(headline)}</p>
<div class="ways"><nav aria-label="Parts of this report">${links.join('')}</nav>
<button type="button" class="needs-script" id="theme" aria-pressed="false">Dark theme</button></div>
</div></header>\n`;
}
function problemHtml(problem) {
    const { code, reason, hint, location } = problem;
    const line = location?.line === undefined ? '' : `:${location.line}`;
    const column = location?.line === undefined || location.column === undefined ? '' : `:${location.column}`;
    const place = location === undefined ? '' : `<p><code>${isolated(location.path)}${line}${column}</code></p>`;
    return `<li><p><code class="rule">${(0,report_escape/* htmlText */.js)(code)}</code></p><p class="message">${isolated(reason)}</p>${place}<p class="hint"><strong>Next step:</strong> ${isolated(hint)}</p></li>\n`;
}
/** Why the run is inconclusive: code, reason, place and next step of every problem. */
function problemsHtml(verdict) {
    const problems = problemsOf(verdict);
    if (problems.length === 0)
        return '';
    return `<section class="panel problems" aria-labelledby="problems-title"><h2 id="problems-title">What could not be measured</h2><ul>\n${problems.map(problemHtml).join('')}</ul></section>\n`;
}
/** Remarks and the command that repeats the verdict. */
function notesHtml(presentation) {
    const { notes, reproduce } = presentation;
    const remarks = notes.map((note) => `<li>${isolated(note)}</li>`).join('');
    const list = notes.length === 0 ? '' : `<h2>Notes</h2><ul class="notes">${remarks}</ul>`;
    const command = reproduce === ''
        ? ''
        : `<h2>Repeat this verdict</h2><div class="command"><pre role="region" tabindex="0" aria-label="Command"><code id="command">${(0,report_escape/* htmlText */.js)(reproduce)}</code></pre><button type="button" class="needs-script" id="copy" hidden>Copy</button></div>`;
    return list + command === '' ? '' : `<section class="panel">${list}${command}</section>\n`;
}
/** The file list and the source view are empty here: the script fills them from the data blocks. */
const FILES_HTML = `<section class="panel" id="files" aria-labelledby="files-title">
<div class="heading"><h2 id="files-title" tabindex="-1">Files</h2><div class="tools needs-script" id="list-tools"></div></div>
<noscript><p class="muted">The file list and the sources need JavaScript. The tables and findings above are complete without it.</p></noscript>
<p class="muted" id="list-status" role="status"></p>
<div id="list"></div></section>\n`;
const SOURCE_HTML = `<section class="panel" id="source" aria-labelledby="source-title" hidden></section>\n`;
function footerHtml(version, hasFiles) {
    const keys = `<p class="needs-script"><label><input type="checkbox" id="keys" checked> Single-key shortcuts</label> <span><kbd>/</kbd> filter</span> <span><kbd>n</kbd> next uncovered block</span> <span><kbd>p</kbd> previous one</span> <span><kbd>Esc</kbd> back to the list</span></p>`;
    return `<footer class="wide"><p>Made by reliability ${(0,report_escape/* htmlText */.js)(version)}. This file is complete: it loads nothing and sends nothing.</p>${hasFiles ? keys : ''}</footer>\n`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/palette.js
const light = {
    ground: '#f4f6f8',
    panel: '#ffffff',
    line: '#dce1e7',
    edge: '#858e99',
    text: '#1a1f26',
    muted: '#565f6b',
    link: '#0a58c2',
    mark: '#e3eefc',
    good: '#12662b',
    'good-soft': '#e2f5e6',
    'good-fill': '#2f9e4f',
    bad: '#b01b20',
    'bad-soft': '#fdebea',
    'bad-fill': '#dd5a52',
    warn: '#7a4a00',
    'warn-soft': '#fdf1d3',
};
const dark = {
    ground: '#0e1217',
    panel: '#161b22',
    line: '#2b333d',
    edge: '#6c7784',
    text: '#e4e9ef',
    muted: '#9da8b5',
    link: '#7cb5ff',
    mark: '#1b2f4b',
    good: '#62d186',
    'good-soft': '#132a1b',
    'good-fill': '#3fae61',
    bad: '#ff938b',
    'bad-soft': '#38181a',
    'bad-fill': '#d65a53',
    warn: '#ecbd55',
    'warn-soft': '#322810',
};
/** Text colour, ground, and the least contrast between them: what the style sheet combines. */
const PAIRS = (/* unused pure expression or super */ null && ([
    ['text', 'ground', 4.5],
    ['text', 'panel', 4.5],
    ['text', 'mark', 4.5],
    ['text', 'bad-soft', 4.5],
    ['text', 'good-soft', 4.5],
    ['text', 'warn-soft', 4.5],
    ['muted', 'ground', 4.5],
    ['muted', 'panel', 4.5],
    ['muted', 'mark', 4.5],
    ['muted', 'bad-soft', 4.5],
    ['muted', 'warn-soft', 4.5],
    ['link', 'ground', 4.5],
    ['link', 'panel', 4.5],
    ['link', 'mark', 4.5],
    ['good', 'panel', 4.5],
    ['good', 'good-soft', 4.5],
    ['good', 'mark', 4.5],
    ['bad', 'panel', 4.5],
    ['bad', 'bad-soft', 4.5],
    ['bad', 'mark', 4.5],
    ['warn', 'panel', 4.5],
    ['warn', 'warn-soft', 4.5],
    ['warn', 'mark', 4.5],
    ['edge', 'panel', 3],
    ['good-fill', 'panel', 3],
    ['bad-fill', 'panel', 3],
]));

// EXTERNAL MODULE: ./build/js/shared/policy/sha256.js
var sha256 = __nccwpck_require__(6458);
;// CONCATENATED MODULE: ./build/js/shared/report/html/policy.js

function source(text) {
    const bytes = (0,sha256/* sha256 */.s)(text).match(/../g) ?? [];
    return `'sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}'`;
}
/**
 * Content Security Policy (level 3) of the page: its one style sheet, its one script and its icon, nothing else.
 * Trusted Types are required and no policy may be made, so no string can become markup or code, whatever the data.
 */
function contentPolicy(style, script) {
    return [
        "default-src 'none'",
        `style-src ${source(style)}`,
        `script-src ${source(script)}`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/decode.js
/** Browser script, first part: the data blocks and what is computed from them. No DOM except reading the blocks. */
const DECODE = String.raw `
function readBlock(id) {
  const block = document.getElementById(id);
  return block === null ? null : JSON.parse(block.textContent);
}

// Runs [gap, length, hits, ...] become [line, hits] pairs, lines ascending.
function decodeHits(runs) {
  const pairs = [];
  let line = 0;
  for (let at = 0; at < runs.length; at += 3) {
    line += runs[at];
    for (let n = 0; n < runs[at + 1]; n += 1) {
      line += 1;
      pairs.push([line, runs[at + 2]]);
    }
  }
  return pairs;
}

// What the suites say of one line: undefined where a suite has no code there.
function lineState(hits) {
  const known = hits.filter((count) => count !== undefined);
  if (known.length === 0) return 'none';
  const covered = known.filter((count) => count > 0).length;
  if (covered === 0) return 'missed';
  return covered === known.length ? 'covered' : 'partly';
}

// Uncovered lines as blocks: lines without code do not end a block, covered lines do.
function missedBlocks(states) {
  const blocks = [];
  let open = null;
  for (const [line, state] of states) {
    if (state !== 'missed') {
      open = null;
    } else if (open === null) {
      open = { first: line, last: line, lines: 1 };
      blocks.push(open);
    } else {
      open.last = line;
      open.lines += 1;
    }
  }
  return blocks;
}

// Cut to two decimals, never rounded up: a file below a threshold must not be shown as reaching it.
function percent(covered, total) {
  if (total <= 0) return '–';
  if (covered === 0 || covered === total) return covered === 0 ? '0 %' : '100 %';
  return (Math.floor((covered * 10000) / total) / 100).toFixed(2) + ' %';
}

function thousands(number) {
  const digits = String(number);
  return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}

function shortHits(hits) {
  if (hits < 10000) return String(hits);
  if (hits < 1e6) return Math.floor(hits / 1e3) + 'k';
  if (hits < 1e9) return Math.floor(hits / 1e6) + 'M';
  return Math.floor(hits / 1e9) + 'G';
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/dom.js

/** Browser script: making elements. Text only ever goes in as text nodes and attributes, never as markup. */
const DOM = String.raw `
const byId = (id) => document.getElementById(id);

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

// Control, bidirectional and invisible characters are shown by their number: they can make code read as other code.
const HIDDEN = /(${report_escape/* HIDDEN */.RG.source}|[\n\r])/u;

function plain(text) {
  if (!HIDDEN.test(text)) return [text];
  return text.split(HIDDEN).map((part, at) => {
    if (at % 2 === 0) return part;
    const number = 'U+' + part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    return make('span', { class: 'hidden-character', title: 'Invisible or control character' }, number);
  });
}

function pathNodes(path) {
  const cut = path.lastIndexOf('/') + 1;
  // Long paths break after a slash.
  const folders = path.slice(0, cut).split(/(?<=\/)/).flatMap((name) => [...plain(name), make('wbr', {})]);
  return [make('bdi', {}, make('span', { class: 'folder' }, ...folders), ...plain(path.slice(cut)))];
}

function bar(covered, total) {
  const fill = make('span', {});
  fill.style.setProperty('width', (total > 0 ? (covered * 100) / total : 0) + '%');
  return make('span', { class: total > 0 ? 'bar' : 'bar empty', 'aria-hidden': 'true' }, fill);
}

function address(path, line, slot) {
  let hash = '#file=' + encodeURIComponent(path);
  if (line !== undefined) hash += '&line=' + line;
  if (slot > 0) hash += '&suite=' + encodeURIComponent(slots[slot]);
  return hash;
}

function plural(number, word) {
  return thousands(number) + ' ' + word + (number === 1 ? '' : 's');
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/list.js
/** Browser script: the file list, its filters, its order and its folders. At most `PAGE` rows are added at a time. */
const LIST = String.raw `
const PAGE = 200;
const data = readBlock('index') ?? { suites: [], files: [] };
// Slot 0 is the union; with several suites, slot n is suite n.
const slots = data.suites.length > 1 ? ['All suites', ...data.suites] : [data.suites[0] ?? 'Lines'];
const files = data.files.map(([path, ...counts], at) => ({ at, path, lower: path.toLowerCase(), counts }));
const list = { slot: 0, terms: [], gaps: false, folders: false, key: 'missing', down: true, shown: PAGE, closed: new Set() };

const covered = (entry, slot) => entry.counts[2 * slot];
const total = (entry, slot) => entry.counts[2 * slot + 1];
const missing = (entry) => Math.max(0, total(entry, list.slot) - covered(entry, list.slot));

function compare(a, b) {
  let order = 0;
  if (list.key === 'missing') {
    order = missing(a) - missing(b);
  } else if (list.key !== 'path') {
    const [ta, tb] = [total(a, list.key), total(b, list.key)];
    // What has no lines has no percentage: it comes last in either direction.
    if (ta <= 0 || tb <= 0) {
      if (ta > 0 || tb > 0) return ta > 0 ? -1 : 1;
    } else {
      order = covered(a, list.key) * tb - covered(b, list.key) * ta;
    }
  }
  if (order !== 0) return list.down ? -order : order;
  const byPath = a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
  return list.key === 'path' && list.down ? -byPath : byPath;
}

function matching() {
  return files.filter((file) => {
    if (total(file, list.slot) < 0 || (list.gaps && missing(file) === 0)) return false;
    return list.terms.every((term) => file.lower.includes(term));
  });
}

function grouped(found) {
  const folders = new Map();
  for (const file of found) {
    const path = file.path.slice(0, file.path.lastIndexOf('/') + 1);
    const folder = folders.get(path) ?? { path, members: [], counts: slots.flatMap(() => [0, -1]) };
    folders.set(path, folder);
    folder.members.push(file);
    for (let slot = 0; slot < slots.length; slot += 1) {
      if (total(file, slot) < 0) continue;
      folder.counts[2 * slot] += covered(file, slot);
      folder.counts[2 * slot + 1] = Math.max(0, total(folder, slot)) + total(file, slot);
    }
  }
  return [...folders.values()].sort(compare).flatMap((folder) => {
    return list.closed.has(folder.path) ? [folder] : [folder, ...folder.members.sort(compare)];
  });
}

function columns() {
  const shown = list.slot > 0 ? [list.slot] : slots.map((_, slot) => slot);
  return [
    { key: 'path', label: 'File' },
    ...shown.map((slot) => ({ key: slot, label: slots[slot], main: slot === list.slot })),
    { key: 'missing', label: 'Uncovered' },
  ];
}

function sortBy(key) {
  list.down = list.key === key ? !list.down : key === 'missing';
  list.key = key;
  showList();
  byId('sort-' + key).focus();
}

function headCell({ key, label }) {
  const sort = list.key === key ? (list.down ? 'descending' : 'ascending') : 'none';
  const button = make('button', { type: 'button', id: 'sort-' + key }, ...plain(label), make('span', { class: 'arrow', 'aria-hidden': 'true' }));
  button.addEventListener('click', () => sortBy(key));
  return make('th', { role: 'columnheader', scope: 'col', 'aria-sort': sort, class: key === 'path' ? 'path' : 'right' }, button);
}

function numberCell(entry, column) {
  const cell = make('td', { role: 'cell', class: column.main ? 'right main' : 'right', 'data-label': column.label });
  if (column.key === 'missing') {
    cell.append(thousands(missing(entry)));
  } else {
    const [hit, all] = [covered(entry, column.key), total(entry, column.key)];
    if (column.main) cell.append(bar(hit, all));
    cell.append(make('span', { class: all > 0 ? 'percent' : 'percent muted' }, all < 0 ? 'not measured' : percent(hit, all)));
    if (column.main && all > 0) cell.append(make('span', { class: 'of muted' }, thousands(hit) + ' / ' + thousands(all)));
  }
  return cell;
}

function fileRow(file, shown) {
  const link = make('a', { href: address(file.path, undefined, list.slot), id: 'file-' + file.at }, ...pathNodes(file.path));
  // Named by its text as it is: a place to break would be read as a space.
  link.setAttribute('aria-label', link.textContent);
  const name = make('th', { role: 'rowheader', scope: 'row', class: 'path' }, link);
  return make('tr', { role: 'row' }, name, ...shown.slice(1).map((column) => numberCell(file, column)));
}

function folderRow(folder, shown) {
  const open = !list.closed.has(folder.path);
  const button = make('button', { type: 'button', class: 'fold', 'aria-expanded': String(open) }, make('bdi', {}, ...plain(folder.path === '' ? './' : folder.path)));
  button.addEventListener('click', () => {
    if (open) list.closed.add(folder.path);
    else list.closed.delete(folder.path);
    showList();
    const again = [...document.querySelectorAll('#list .fold')].find((other) => other.textContent === button.textContent);
    again?.focus();
  });
  const name = make('th', { role: 'rowheader', scope: 'row', class: 'path' }, button, make('span', { class: 'muted' }, ' ' + plural(folder.members.length, 'file')));
  return make('tr', { role: 'row', class: 'folder-row' }, name, ...shown.slice(1).map((column) => numberCell(folder, column)));
}

function showList() {
  const shown = columns();
  if (!shown.some(({ key }) => key === list.key)) Object.assign(list, { key: 'missing', down: true });
  const found = matching();
  const entries = list.folders ? grouped(found) : found.sort(compare);
  const rows = entries.slice(0, list.shown).map((entry) => (entry.members ? folderRow(entry, shown) : fileRow(entry, shown)));
  const head = make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...shown.map(headCell)));
  const table = make('table', { role: 'table', class: 'files', 'aria-labelledby': 'files-title' }, head, make('tbody', { role: 'rowgroup' }, ...rows));
  byId('list').replaceChildren(table);
  const left = entries.length - rows.length;
  if (left > 0) {
    const more = make('button', { type: 'button', id: 'more' }, 'Show ' + Math.min(PAGE, left) + ' more (' + thousands(left) + ' left)');
    more.addEventListener('click', () => {
      const first = list.shown;
      list.shown += PAGE;
      showList();
      byId('list').querySelector('tbody').rows[first]?.querySelector('a, button')?.focus();
    });
    byId('list').append(more);
  }
  const gaps = found.reduce((sum, file) => sum + missing(file), 0);
  const among = found.length === files.length ? '' : ' of ' + thousands(files.length);
  byId('list-status').textContent =
    found.length === 0 ? 'No file matches these filters.' : thousands(found.length) + among + (files.length === 1 ? ' file, ' : ' files, ') + plural(gaps, 'uncovered line');
}

function refilter() {
  list.shown = PAGE;
  showList();
}

function suiteSelect(id, onChange) {
  const options = slots.map((name, slot) => make('option', { value: slot, selected: slot === list.slot }, name));
  const select = make('select', { id }, ...options);
  select.addEventListener('change', () => {
    list.slot = Number(select.value);
    onChange();
  });
  return make('label', { class: 'field' }, 'Suite', select);
}

function checkbox(id, label, onChange) {
  const box = make('input', { type: 'checkbox', id });
  box.addEventListener('change', () => onChange(box.checked));
  return make('label', { class: 'field' }, box, label);
}

function startList() {
  const filter = make('input', { type: 'search', id: 'filter', placeholder: 'Filter by path', 'aria-label': 'Filter files by path', autocomplete: 'off', spellcheck: 'false' });
  filter.addEventListener('input', () => {
    list.terms = filter.value.toLowerCase().split(/\s+/).filter((term) => term !== '');
    refilter();
  });
  const tools = [filter];
  if (slots.length > 1) tools.push(suiteSelect('suite', refilter));
  tools.push(
    checkbox('only-gaps', 'Only with uncovered lines', (on) => {
      list.gaps = on;
      refilter();
    }),
    checkbox('by-folder', 'By folder', (on) => {
      list.folders = on;
      list.closed.clear();
      refilter();
    }),
  );
  byId('list-tools').append(...tools);
  showList();
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/source.js
/** Browser script: one file with its hits, the way from one uncovered block to the next, and the findings beside their lines. */
const SOURCE = String.raw `
const CHUNK = 100;
const LONGEST = 5000;
const MARKS = { covered: ['✓', 'covered'], missed: ['✕', 'not covered'], partly: ['◐', 'covered by some suites only'], none: ['', 'no code'] };
let opened = null;

function readSource(file, slot) {
  const block = readBlock('f' + file.at);
  const chosen = block.hits.map((runs, suite) => ({ name: data.suites[suite], runs, suite })).filter(({ runs, suite }) => runs !== null && (slot === 0 || suite === slot - 1));
  const counts = chosen.map(({ name, runs }) => ({ name, hits: new Map(decodeHits(runs)) }));
  const numbers = [...new Set(counts.flatMap(({ hits }) => [...hits.keys()]))].sort((a, b) => a - b);
  const states = new Map(numbers.map((line) => [line, lineState(counts.map(({ hits }) => hits.get(line)))]));
  let lines = null;
  if (block.text !== undefined) {
    lines = block.text.split(/\r?\n/);
    if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  }
  return { file, slot, counts, states, lines, blocks: missedBlocks(states), lastNumber: numbers.at(-1) ?? 0 };
}

function hitCell(hits, kind) {
  const cell = make('span', { role: 'cell', class: kind + (hits === 0 ? ' zero' : ''), title: hits > 9999 && thousands(hits) });
  if (hits !== undefined) cell.append(shortHits(hits));
  return cell;
}

function codeRow(source, line) {
  const state = source.states.get(line) ?? 'none';
  const hits = source.counts.map((suite) => suite.hits.get(line));
  const known = hits.filter((count) => count !== undefined);
  const [mark, word] = MARKS[state];
  const text = source.lines[line - 1];
  const code = make('span', { role: 'cell', class: 'code' }, ...plain(text.slice(0, LONGEST)));
  if (text.length > LONGEST) code.append(make('span', { class: 'muted' }, ' … ' + thousands(text.length - LONGEST) + ' more characters'));
  const cells = source.counts.length > 1 ? hits.map((count) => hitCell(count, 'hits each')) : [];
  const sum = known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0);
  const number = make('span', { role: 'rowheader', class: 'number' }, make('a', { href: address(source.file.path, line, source.slot), tabindex: '-1' }, String(line)));
  return make('div', { role: 'row', class: 'row ' + state, id: 'L' + line }, number, make('span', { role: 'cell', class: 'mark', 'aria-label': word }, mark), ...cells, hitCell(sum, 'hits sum'), code);
}

function findingsByLine(file) {
  const found = new Map();
  for (const item of document.querySelectorAll('#finding-list [data-file="' + file.at + '"]')) {
    const line = Number(item.dataset.line);
    const text = item.querySelector('.badge').textContent + ': ' + item.querySelector('.message').textContent;
    const note = make('div', { role: 'row', class: 'note ' + item.dataset.severity }, make('span', { role: 'cell' }, text));
    found.set(line, [...(found.get(line) ?? []), note]);
  }
  return found;
}

function codeTable(source) {
  const notes = findingsByLine(source.file);
  const heads = source.counts.length > 1 ? source.counts.map(({ name }) => make('span', { role: 'columnheader', class: 'hits each', title: name }, ...plain(name))) : [];
  const head = make('div', { role: 'row', class: 'row head' },
    make('span', { role: 'columnheader', class: 'number' }, 'Line'),
    make('span', { role: 'columnheader', class: 'mark', 'aria-label': 'State' }),
    ...heads,
    make('span', { role: 'columnheader', class: 'hits sum' }, 'Hits'),
    make('span', { role: 'columnheader', class: 'code' }, 'Source'));
  const table = make('div', { role: 'table', id: 'code', class: source.counts.length > 1 ? 'several' : 'single', 'aria-label': 'Source of ' + source.file.path }, make('div', { role: 'rowgroup' }, head));
  table.style.setProperty('--suites', source.counts.length);
  table.style.setProperty('--hits', Math.min(13, Math.max(7, ...source.counts.map(({ name }) => name.length + 2))) + 'ch');
  table.style.setProperty('--digits', String(source.lines.length).length);
  for (let start = 1; start <= source.lines.length; start += CHUNK) {
    const chunk = make('div', { role: 'rowgroup', class: 'chunk' });
    for (let line = start; line < start + CHUNK && line <= source.lines.length; line += 1) {
      chunk.append(codeRow(source, line), ...(notes.get(line) ?? []));
    }
    table.append(chunk);
  }
  return table;
}

function blockLinks(source) {
  const missed = source.blocks.reduce((sum, block) => sum + block.lines, 0);
  if (missed === 0) return make('p', { id: 'gaps' }, source.states.size === 0 ? 'No suite counts any line of this file.' : 'Every line that holds code is covered.');
  const items = source.blocks.map(({ first, last }) => {
    const text = first === last ? String(first) : first + '–' + last;
    return make('li', {}, source.lines === null ? text : make('a', { href: address(source.file.path, first, source.slot) }, text));
  });
  const summary = make('summary', {}, plural(missed, 'uncovered line') + ' in ' + plural(source.blocks.length, 'block'));
  return make('details', { id: 'gaps', open: source.lines === null || source.blocks.length <= 12 }, summary, make('ul', { class: 'blocks' }, ...items));
}

function totalsList(file, slot) {
  const shown = slot > 0 ? [slot] : slots.map((_, at) => at);
  return make('ul', { class: 'totals' }, ...shown.filter((at) => total(file, at) >= 0).map((at) => {
    const [hit, all] = [covered(file, at), total(file, at)];
    return make('li', {}, make('span', { class: 'muted' }, ...plain(slots[at])), bar(hit, all), make('strong', {}, percent(hit, all)), make('span', { class: 'muted' }, thousands(hit) + ' / ' + thousands(all)));
  }));
}

function step(direction) {
  if (opened === null || opened.lines === null || opened.blocks.length === 0) return;
  const { blocks } = opened;
  const beyond = direction > 0 ? blocks.find(({ first }) => first > opened.line) : blocks.findLast(({ first }) => first < opened.line);
  const target = beyond ?? (direction > 0 ? blocks[0] : blocks.at(-1));
  location.replace(address(opened.file.path, target.first, opened.slot));
}

function goTo(line) {
  opened.line = line ?? 0;
  document.querySelector('#code .current')?.classList.remove('current');
  const row = line === undefined ? null : byId('L' + line);
  if (row === null) return false;
  row.classList.add('current');
  row.scrollIntoView({ block: 'center' });
  const [, word] = MARKS[opened.states.get(line) ?? 'none'];
  const block = opened.blocks.findIndex(({ first }) => first === line) + 1;
  byId('position').textContent = 'Line ' + line + ', ' + word + (block > 0 ? ', block ' + block + ' of ' + opened.blocks.length : '');
  return true;
}

function stepButton(id, label, key, direction) {
  const button = make('button', { type: 'button', id, 'aria-keyshortcuts': key, disabled: opened.lines === null || opened.blocks.length === 0 }, label, make('kbd', { 'aria-hidden': 'true' }, key));
  button.addEventListener('click', () => step(direction));
  return button;
}

function fillSource(file) {
  opened = { ...readSource(file, list.slot), line: 0 };
  const title = make('h2', { id: 'source-title', tabindex: '-1' }, ...pathNodes(file.path));
  title.setAttribute('aria-label', title.textContent);
  const tools = make('div', { class: 'tools sticky' }, make('a', { href: '#files', id: 'back', class: 'button' }, make('span', { 'aria-hidden': 'true' }, '←'), 'All files'));
  if (slots.length > 1) {
    tools.append(suiteSelect('source-suite', () => {
      showList();
      byId('suite').value = String(list.slot);
      location.replace(address(file.path, opened.line || undefined, list.slot));
    }));
  }
  tools.append(stepButton('previous', 'Previous', 'p', -1), stepButton('next', 'Next uncovered', 'n', 1), make('span', { id: 'position', class: 'muted', role: 'status' }));
  const parts = [title, totalsList(file, list.slot), tools, blockLinks(opened)];
  if (total(file, list.slot) < 0) parts.push(make('p', { class: 'notice' }, 'This suite does not count this file.'));
  if (opened.lines === null) {
    parts.push(make('p', { class: 'notice' }, 'Source not embedded: it was not found, or it did not fit the size limit of this report.'));
  } else {
    if (opened.lastNumber > opened.lines.length) {
      parts.push(make('p', { class: 'notice' }, 'The reports count up to line ' + opened.lastNumber + ', but this source ends at line ' + opened.lines.length + ': it changed since the tests ran.'));
    }
    parts.push(codeTable(opened));
  }
  byId('source').replaceChildren(...parts);
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script/start.js
/** Browser script, last part: what the address says is what is shown; keys, theme, finding filter. */
const start_START = `
const pageTitle = document.title;
let returnTo = null;

function showOverview() {
  byId('overview').hidden = false;
  if (opened === null) return;
  const { file } = opened;
  opened = null;
  byId('source').hidden = true;
  byId('source').replaceChildren();
  document.title = pageTitle;
  const named = ['', '#', '#files'].includes(location.hash) ? null : byId(location.hash.slice(1));
  if (named !== null) {
    named.scrollIntoView();
    return;
  }
  const link = byId('file-' + file.at) ?? byId('files-title');
  link.focus({ preventScroll: returnTo !== null });
  if (returnTo !== null) window.scrollTo(0, returnTo);
}

function showSource(file, line) {
  if (opened === null && !byId('overview').hidden) returnTo = window.scrollY;
  const sameFile = opened !== null && opened.file === file;
  const again = sameFile && opened.slot === list.slot;
  byId('overview').hidden = true;
  byId('source').hidden = false;
  document.title = file.path + ' – ' + pageTitle;
  if (!again) fillSource(file);
  const found = goTo(line);
  if (again) return;
  byId(sameFile ? 'source-suite' : 'source-title').focus({ preventScroll: true });
  if (!found) byId('source').scrollIntoView();
}

function showMissing(path) {
  opened = { file: { at: -1 }, lines: null, blocks: [], line: 0 };
  byId('overview').hidden = true;
  byId('source').hidden = false;
  const title = make('h2', { id: 'source-title', tabindex: '-1' }, 'Not in this report');
  byId('source').replaceChildren(title, make('p', {}, 'This report has no file ', make('code', {}, ...plain(path)), '. ', make('a', { href: '#files' }, 'All files')));
  title.focus();
}

function route() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const path = wanted.get('file');
  if (path === null || byId('source') === null) {
    showOverview();
    return;
  }
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    showMissing(path);
    return;
  }
  const slot = slots.indexOf(wanted.get('suite') ?? slots[list.slot]);
  if (slot >= 0 && slot !== list.slot) {
    list.slot = slot;
    showList();
    if (byId('suite') !== null) byId('suite').value = String(slot);
  }
  const line = Number.parseInt(wanted.get('line') ?? '', 10);
  showSource(file, line > 0 ? line : undefined);
}

function startKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea') !== null) return;
    if (event.key === 'Escape' && opened !== null) location.hash = '#files';
    if (byId('keys')?.checked !== true) return;
    if (event.key === 'n') step(1);
    if (event.key === 'p') step(-1);
    if (event.key === '/' && opened === null && byId('filter') !== null) {
      event.preventDefault();
      byId('filter').focus();
    }
  });
}

function startTheme() {
  const button = byId('theme');
  const scheme = window.matchMedia('(prefers-color-scheme: dark)');
  let dark = scheme.matches;
  const show = () => button.setAttribute('aria-pressed', String(dark));
  button.addEventListener('click', () => {
    dark = !dark;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    show();
  });
  scheme.addEventListener('change', () => {
    if (document.documentElement.dataset.theme !== undefined) return;
    dark = scheme.matches;
    show();
  });
  show();
}

function startFindings() {
  const toggles = [...document.querySelectorAll('#findings .toggle')];
  const items = [...document.querySelectorAll('#finding-list > li')];
  for (const toggle of toggles) {
    toggle.addEventListener('click', () => {
      toggle.setAttribute('aria-pressed', String(toggle.getAttribute('aria-pressed') !== 'true'));
      const on = new Set(toggles.filter((other) => other.getAttribute('aria-pressed') === 'true').map((other) => other.dataset.severity));
      for (const item of items) item.hidden = !on.has(item.dataset.severity);
      const shown = items.filter((item) => !item.hidden).length;
      byId('findings-status').textContent = shown === items.length ? '' : 'Showing ' + thousands(shown) + ' of ' + plural(items.length, 'finding') + '.';
    });
  }
}

function startCopy() {
  const button = byId('copy');
  // Browsers offer the clipboard only where they trust the page; without it the command can still be selected.
  if (button === null || navigator.clipboard === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(byId('command').textContent).then(
      () => { button.textContent = 'Copied'; },
      () => { button.textContent = 'Not allowed here'; },
    );
  });
}

document.documentElement.classList.add('scripted');
startTheme();
startFindings();
startCopy();
if (files.length > 0) startList();
startKeys();
window.addEventListener('hashchange', route);
route();
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/script.js





/**
 * The script of the page, plain JavaScript for browsers of 2023 and later. It is kept as text so that the bytes in the
 * report do not depend on how this program was bundled; tests lint it and run it in a real browser.
 */
const SCRIPT = `(() => {\n'use strict';\n${DECODE}${DOM}${LIST}${SOURCE}${start_START}})();\n`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/files.js
/** Style sheet, second part: the file list and the source view. */
const FILES = `
#list { overflow-x: auto; padding: 2px; margin: -2px; }
#list-status { font-size: .93em; margin-bottom: 8px; min-height: 1.5em; }
.files thead th { padding-top: 2px; padding-bottom: 2px; border-bottom: 1px solid var(--edge); }
.files thead button { border: 0; background: none; padding: 4px 0; min-height: 32px; font-weight: 600; color: var(--muted); white-space: nowrap; }
.files thead button:hover { color: var(--text); background: none; text-decoration: underline; }
.files th[aria-sort="ascending"] button, .files th[aria-sort="descending"] button { color: var(--text); }
.files thead button { position: relative; }
.arrow { position: absolute; left: calc(100% + .3em); }
.right .arrow { left: auto; right: calc(100% + .3em); }
th[aria-sort="ascending"] .arrow::before { content: "↑"; }
th[aria-sort="descending"] .arrow::before { content: "↓"; }
th[aria-sort="none"] button:hover .arrow::before { content: "↕"; }
.files td, .files tbody th { padding-top: 6px; padding-bottom: 6px; vertical-align: middle; }
.files td.right, .files thead th.right { width: 1%; }
.files .path { overflow-wrap: anywhere; min-width: 13rem; }
.files a .folder, #source-title .folder { color: var(--muted); }
.files .main > * { margin-left: 12px; vertical-align: middle; }
.files .main .percent, .files .of { display: inline-block; }
.files .percent { min-width: 8ch; }
.files .of { min-width: 11ch; }
.files a { font-weight: 550; text-decoration: none; } .files a .folder { font-weight: 400; }
.files a:hover, .files a:focus-visible { text-decoration: underline; }
.folder-row { background: var(--ground); }
.folder-row ~ tr:not(.folder-row) .folder { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.fold { border: 0; background: none; padding: 0; min-height: 28px; font-weight: 600; overflow-wrap: anywhere; text-align: left; }
.fold::before { content: "▸"; display: inline-block; width: 1.2em; }
.fold[aria-expanded="true"]::before { content: "▾"; }
.folder-row ~ tr:not(.folder-row) > .path { padding-left: 1.5em; }
#more { margin-top: 12px; }
@media screen and (min-width: 981px) and (max-width: 1180px) { .files .of { display: none; } }
.bar { display: inline-block; width: clamp(60px, 9vw, 130px); height: 9px; border-radius: 5px; background: var(--bad-fill); overflow: hidden; }
.bar.empty { background: var(--line); }
.bar > span { display: block; height: 100%; background: var(--good-fill); box-shadow: 2px 0 0 var(--panel); }

#source-title { font-size: 1.2rem; margin: 0; padding: 4px 0; overflow-wrap: anywhere; }
@media (min-width: 981px) and (min-height: 500px) {
  #source-title { position: sticky; top: 0; z-index: 3; height: 40px; line-height: 32px; background: var(--panel); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  #source .sticky { top: 40px; padding-top: 2px; }
}
.totals { padding: 4px 0 8px; display: flex; flex-wrap: wrap; gap: 4px 30px; }
.totals li { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; font-variant-numeric: tabular-nums; }
.sticky { position: sticky; top: 0; z-index: 2; background: var(--panel); padding: 10px 0; margin-top: 4px; }
#gaps { margin: 2px 0 12px; }
.blocks { display: flex; flex-wrap: wrap; gap: 4px 14px; max-height: 11em; overflow-y: auto; padding: 2px 4px; font-variant-numeric: tabular-nums; }
p.notice { padding: 9px 13px; margin: 4px 0 12px; border: 1px solid var(--line); border-left: 4px solid var(--warn); border-radius: 7px; background: var(--warn-soft); color: var(--text); }
#code { font-size: 13px; line-height: 20px; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; tab-size: 4; direction: ltr; }
.chunk { content-visibility: auto; contain-intrinsic-size: auto 2000px; }
.row { display: grid; grid-template-columns: calc(max(4, var(--digits)) * 1ch + 16px) 24px 8ch minmax(0, 1fr); }
.several .row { grid-template-columns: calc(max(4, var(--digits)) * 1ch + 16px) 24px repeat(var(--suites), var(--hits)) minmax(0, 1fr); }
.several .sum { display: none; }
.row > * { padding: 0 6px; min-height: 20px; }
.row .number, .row .hits { text-align: right; color: var(--muted); }
.row .number a { color: inherit; text-decoration: none; }
.row .number a:hover { color: var(--link); text-decoration: underline; }
.row .mark { text-align: center; padding: 0; font-weight: 700; }
.row .code { white-space: pre-wrap; overflow-wrap: anywhere; padding-left: 14px; unicode-bidi: isolate; }
.row.covered .mark { color: var(--good); background: var(--good-soft); }
.row.partly .mark { color: var(--warn); background: var(--warn-soft); }
.row.missed { background: var(--bad-soft); }
.row.missed .mark, .row.missed .zero { color: var(--bad); }
.row.partly .zero { color: var(--warn); background: var(--warn-soft); }
.row .zero { font-weight: 700; }
.row.current { background: var(--mark); box-shadow: inset 4px 0 0 var(--link); }
.row.current .mark, .row.current .zero { background: none; }
.row.head { color: var(--muted); border-bottom: 1px solid var(--line); background: var(--ground); font-weight: 600; padding: 3px 0; }
.row.head .hits { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.note { padding: 5px 14px; margin: 1px 0 3px; border-left: 4px solid currentColor; background: var(--panel); font: 14px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
.note > span { color: var(--text); }
.hidden-character { padding: 0 3px; border: 1px solid var(--warn); border-radius: 3px; background: var(--warn-soft); color: var(--warn); font-size: .85em; unicode-bidi: isolate; }

@media screen and (max-width: 980px) {
  .panel { padding: 13px 12px 14px; border-radius: 9px; }
  .finding { grid-template-columns: minmax(0, 1fr); }
  .heading .tools, .tools input[type="search"] { width: 100%; }
  .files, .files thead, .files tbody, .files tr, .files th, .files td { display: block; }
  .files thead tr { display: flex; flex-wrap: wrap; gap: 0 16px; border-bottom: 1px solid var(--edge); padding-bottom: 4px; }
  .files thead th { padding: 0; border: 0; }
  .files thead th.right, .files td.right { width: auto; text-align: left; }
  .files tbody tr { display: flex; flex-wrap: wrap; gap: 3px 18px; padding: 9px 0; border-bottom: 1px solid var(--line); }
  .files tbody tr > * { padding: 0; border: 0; }
  .files .path { min-width: 0; }
  .files tbody .path { flex: 0 0 100%; }
  .right .arrow { left: calc(100% + .2em); right: auto; }
  .files td.main { flex: 0 0 100%; }
  .files .main > * { margin: 0 10px 0 0; }
  .files .percent, .files .of { min-width: 0; }
  .files td::before { content: attr(data-label) " "; color: var(--muted); font-size: .93em; }
  .files td.main::before { display: none; }
  .folder-row { padding-left: 6px !important; }
  .row, .several .row { grid-template-columns: calc(max(3, var(--digits)) * 1ch + 10px) 20px 6ch minmax(0, 1fr); font-size: 12px; }
  .several .sum { display: block; }
  .several .each { display: none; }
  .row > * { padding: 0 4px; }
  .row .code { padding-left: 8px; }
  button kbd, #position { display: none; }
  .sticky { gap: 8px; }
}
@media (prefers-reduced-motion: no-preference) {
  button, .button, select { transition: background-color .12s; }
}
@media (forced-colors: active) {
  .bar { border: 1px solid CanvasText; } .bar > span { background: Highlight; forced-color-adjust: none; }
  .row.current { outline: 2px solid Highlight; outline-offset: -2px; }
}
@media print {
  html { font-size: 11px; background: #fff; }
  .panel { break-inside: auto; border-radius: 0; padding: 8px 0; border-width: 1px 0 0; }
  .ways, .tools, .skip, #more, footer .needs-script, #copy { display: none !important; }
  details::details-content { content-visibility: visible; height: auto; }
  .chunk { content-visibility: visible; }
  .row, .finding, tr { break-inside: avoid; }
  th, td { padding-left: 6px; padding-right: 6px; }
  .files .of { min-width: 0; }
  .bar, .row, .mark, .icon { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .blocks { max-height: none; }
  a { color: inherit; text-decoration: none; }
}
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style/page.js
/** Style sheet, first part: the page, its header, panels, tables, findings and notes. */
const PAGE = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--ground); color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; min-width: 0; }
[hidden] { display: none !important; }
html:not(.scripted) .needs-script { display: none; }
.wide { max-width: 1440px; margin: 0 auto; padding: 0 clamp(12px, 3vw, 32px); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.muted { color: var(--muted); }
h1, h2, p, ul, pre { margin: 0; }
ul { padding: 0; list-style: none; }
h2 { font-size: 1.07rem; line-height: 1.35; font-weight: 650; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
code, pre, kbd, #code { font-family: ui-monospace, SFMono-Regular, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; font-size: .87em; }
code { overflow-wrap: anywhere; }
kbd { display: inline-block; min-width: 1.7em; padding: 0 .4em; text-align: center; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 4px; background: var(--panel); color: var(--text); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
button, .button, select, input[type="search"] { font: inherit; font-size: .93em; min-height: 34px; padding: 4px 11px; border: 1px solid var(--edge); border-radius: 7px; background: var(--panel); color: var(--text); }
button, .button, select, label.field { cursor: pointer; }
.button { display: inline-flex; align-items: center; gap: .4em; text-decoration: none; }
button:hover:not(:disabled), .button:hover, select:hover { background: var(--mark); }
button:disabled { color: var(--muted); border-color: var(--line); cursor: default; }
button kbd { margin-left: .55em; min-width: 0; border-bottom-width: 1px; line-height: 1.3; }
.icon { flex: none; vertical-align: -.14em; }
.icon .shape { fill: currentColor; }
.icon .sign { fill: none; stroke: var(--panel); stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.skip { position: absolute; left: 8px; top: -60px; padding: 8px 14px; background: var(--panel); border: 1px solid var(--edge); border-radius: 7px; z-index: 5; }
.skip:focus { top: 8px; }

.top { background: var(--panel); border-bottom: 1px solid var(--line); border-top: 5px solid var(--tone); padding: 22px 0 14px; }
.top.passed { --tone: var(--good); } .top.failed { --tone: var(--bad); } .top.inconclusive { --tone: var(--warn); }
.outcome { display: flex; align-items: center; gap: 14px; color: var(--tone); }
.outcome h1 { font-size: 1.75rem; line-height: 1.15; font-weight: 700; letter-spacing: -.01em; }
.eyebrow { color: var(--muted); font-size: .87rem; font-weight: 600; }
.headline { margin-top: 12px; font-size: 1.07rem; max-width: 90ch; overflow-wrap: anywhere; }
.ways { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 20px; margin-top: 14px; }
.ways nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.ways nav a { padding: 5px 0; font-weight: 550; }
button[aria-pressed="true"] { background: var(--mark); border-color: var(--link); }

#main { padding-top: 20px; padding-bottom: 8px; }
#main:focus { outline: none; }
.panel { background: var(--panel); border: 1px solid var(--line); border-radius: 11px; padding: 16px 18px 18px; margin-bottom: 16px; min-width: 0; }
.panel > h2 { margin-bottom: 10px; }
.panel > * + h2 { margin-top: 18px; }
summary { cursor: pointer; }
summary h2 { display: inline; }
details[open] > summary { margin-bottom: 10px; }
.heading { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 10px 20px; margin-bottom: 12px; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 14px; min-width: 0; }
.count { color: var(--muted); font-weight: 500; font-variant-numeric: tabular-nums; }
label.field { display: inline-flex; align-items: center; gap: 7px; font-size: .93em; min-height: 34px; max-width: 100%; }
label.field select { min-width: 0; max-width: 22ch; }
input[type="checkbox"] { width: 17px; height: 17px; margin: 0; accent-color: var(--link); }
input[type="search"] { width: 20rem; max-width: 100%; }
::placeholder { color: var(--muted); opacity: 1; }

.scroll { overflow-x: auto; position: relative; background: linear-gradient(to left, var(--panel) 50%, transparent) right / 44px 100% no-repeat local, linear-gradient(to left, var(--line), transparent) right / 22px 100% no-repeat scroll, var(--panel); }
.scroll th:first-child { position: sticky; left: 0; background: var(--panel); }
.scroll tbody tr:hover th:first-child { background: var(--ground); }
.scroll + p { margin-top: 8px; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: 7px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--muted); font-size: .87rem; font-weight: 600; white-space: nowrap; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover { background: var(--ground); }
th:first-child, td:first-child { padding-left: 4px; }
th:last-child, td:last-child { padding-right: 4px; }
.right { text-align: right; }
td.right { white-space: nowrap; }
.tone { white-space: nowrap; }
.tone.good { color: var(--good); } .tone.bad { color: var(--bad); font-weight: 600; } .tone.warn { color: var(--warn); } .tone.muted { color: var(--muted); }
.tone .sign { display: inline-block; min-width: .8em; margin-right: .35em; text-align: center; font-weight: 700; }

.problems { border-left: 5px solid var(--warn); }
.problems li + li { margin-top: 14px; padding-top: 14px; border-top: 1px solid var(--line); }
.problems .rule { color: var(--warn); font-weight: 650; }
.message { font-weight: 550; overflow-wrap: anywhere; }
.hint { overflow-wrap: anywhere; }
.finding .hint { color: var(--muted); }
.finding { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: 2px 12px; padding: 11px 4px; border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; padding-top: 2px; }
.badge { display: inline-flex; align-items: center; gap: 6px; height: 1.5em; font-size: .93em; font-weight: 600; }
.error { color: var(--bad); } .warning { color: var(--warn); } .notice { color: var(--muted); }
li.finding { color: var(--text); }
.toggle .icon { margin-right: 6px; }
.toggle[aria-pressed="false"] { color: var(--muted); border-style: dashed; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin-top: 3px; font-size: .93em; color: var(--muted); }
.facts > span { min-width: 0; overflow-wrap: anywhere; }
.notes li { padding-left: 1.1em; position: relative; overflow-wrap: anywhere; }
.notes li + li { margin-top: 4px; }
.notes li::before { content: "•"; position: absolute; left: .2em; color: var(--muted); }
.command { display: flex; flex-wrap: wrap; gap: 8px; align-items: flex-start; }
.command pre { flex: 1 1 20rem; min-width: 0; padding: 8px 12px; overflow-x: auto; background: var(--ground); border: 1px solid var(--line); border-radius: 7px; }
.command code { overflow-wrap: normal; font-size: 1em; }
footer { padding-top: 4px; padding-bottom: 28px; color: var(--muted); font-size: .87rem; }
footer p + p { margin-top: 6px; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; }
footer label { display: inline-flex; align-items: center; gap: 7px; margin-right: 8px; }
footer span { white-space: nowrap; margin-right: 8px; }
`;

;// CONCATENATED MODULE: ./build/js/shared/report/html/style.js



function variables(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}: ${colour};`)
        .join(' ');
}
// Dark only on screens: paper is white.
const SCHEMES = `
:root { color-scheme: light; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { color-scheme: dark; ${variables(dark)} } }
@media screen { :root[data-theme="dark"] { color-scheme: dark; ${variables(dark)} } }
`;
/** The style sheet of the page: no fonts, images or imports, system fonts only. */
const STYLE = SCHEMES + PAGE + FILES;

;// CONCATENATED MODULE: ./build/js/shared/report/html/report.js











const OUTCOME_COLOURS = { passed: light.good, failed: light.bad, inconclusive: light.warn };
function report_render({ verdict, presentation, pages, version }) {
    const { title, tables } = presentation;
    const { outcome } = verdict;
    const paths = new Map(pages.map((page, index) => [page.path, index]));
    const findings = findingsHtml(verdict.findings, paths);
    const parts = [['summary', 'Summary']];
    if (findings !== '')
        parts.push(['findings', `Findings (${countText(verdict.findings.length)})`]);
    if (pages.length > 0)
        parts.push(['files', `Files (${countText(pages.length)})`]);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(STYLE, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${OUTCOME_WORDS[outcome]}: ${(0,report_escape/* htmlText */.js)(title)}</title>
<link rel="icon" href="${favicon(OUTCOME_SHAPES[outcome], OUTCOME_COLOURS[outcome])}">
<style>${STYLE}</style>
</head>
<body>
${headerHtml(verdict, presentation, parts)}<main class="wide" id="main" tabindex="-1">
<div id="overview">
<div id="summary" class="summary">
${problemsHtml(verdict)}${tablesHtml(tables, paths)}</div>
${findings}${pages.length > 0 ? FILES_HTML : ''}${notesHtml(presentation)}</div>
${pages.length > 0 ? SOURCE_HTML : ''}</main>
${footerHtml(version, pages.length > 0)}${dataBlocks(pages)}<script>${SCRIPT}</script>
</body>
</html>
`;
}
/** One self-contained page: what holds, why, and the sources with their hits. Loads nothing, runs only its own script. */
const htmlReport = { file: 'report.html', render: report_render };

;// CONCATENATED MODULE: ./build/js/shared/report/junit.js




/** Lines of one test case; verdict.json has them all. */
const MAX_LINES = 100;
/**
 * junit.xml, in the dialect that GitLab, Azure (PublishTestResults) and Jenkins read: one suite per gate; a test case for
 * each check, each rule that found something outside of a check, and each problem. Failed checks and rules with errors are
 * `<failure>`, what could not be measured is `<error>`. The counts always agree with the verdict: a passed verdict has
 * neither, a failed one at least one failure, an inconclusive one at least one error. No times: none are measured.
 */
const junitReport = {
    file: 'junit.xml',
    render: (input) => {
        const cases = testCases(input);
        const count = (result) => cases.filter((test) => test.result === result).length;
        const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
        const gate = (0,report_escape/* xmlAttribute */.IE)(input.verdict.gate);
        return [
            '<?xml version="1.0" encoding="UTF-8"?>',
            `<testsuites name="reliability" ${counts}>`,
            `  <testsuite name="${gate}" ${counts} skipped="0">`,
            ...cases.map((test) => testCase(test, gate)),
            '  </testsuite>',
            '</testsuites>',
            '',
        ].join('\n');
    },
};
function testCases({ verdict, presentation }) {
    const { checks = [] } = presentation;
    const ranked = order_rankFindings(verdict.findings);
    const checked = new Set(checks.flatMap(({ findings = [] }) => findings));
    const loose = ranked.filter(({ fingerprint }) => !checked.has(fingerprint));
    const cases = [
        ...checks.map((check) => checkCase(check, ranked)),
        ...[...new Set(loose.map(({ rule }) => rule))].map((rule) => ruleCase(rule, loose)),
        ...problemsOf(verdict).map(({ code, reason, hint }) => {
            return { name: code, result: 'error', type: code, message: reason, lines: [reason, hint] };
        }),
    ];
    const wanted = verdictCase(verdict);
    const agrees = cases.some(({ result }) => result === wanted.result);
    return agrees ? cases : [...cases, wanted];
}
function checkCase({ name, outcome, detail = '', findings = [] }, ranked) {
    const own = new Set(findings);
    const lines = ranked.filter(({ fingerprint }) => own.has(fingerprint)).map(findingLine);
    const result = outcome === 'passed' ? 'passed' : outcome === 'failed' ? 'failure' : 'error';
    return { name, result, type: outcome, message: detail, lines: detail === '' ? lines : [detail, ...lines] };
}
function ruleCase(rule, findings) {
    const own = findings.filter((finding) => finding.rule === rule);
    const failed = own.some(({ severity }) => severity === 'error');
    const message = own.length === 1 ? own[0].message : counted(own.length, 'finding');
    return { name: rule, result: failed ? 'failure' : 'passed', type: rule, message, lines: own.map(findingLine) };
}
function verdictCase({ outcome, summary }) {
    const result = outcome === 'passed' ? 'passed' : outcome === 'failed' ? 'failure' : 'error';
    return { name: 'verdict', result, type: outcome, message: summary, lines: [summary] };
}
function findingLine({ severity, message, hint = '', location }) {
    const place = location === undefined ? '' : `${placeText(location)}: `;
    return `${place}${severity}: ${message}${hint === '' ? '' : ` ${hint}`}`;
}
function testCase({ name, result, type, message, lines }, gate) {
    const shown = lines.slice(0, MAX_LINES).map(report_escape/* plainLine */.h0);
    if (lines.length > shown.length)
        shown.push(`+${countText(lines.length - shown.length)} more`);
    const body = (0,report_escape/* xmlText */.xK)(shown.join('\n'));
    const open = `    <testcase classname="${gate}" name="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(name))}">`;
    if (result === 'passed')
        return shown.length === 0 ? `${open}</testcase>` : `${open}<system-out>${body}</system-out></testcase>`;
    const attributes = `message="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(message))}" type="${(0,report_escape/* xmlAttribute */.IE)((0,report_escape/* plainLine */.h0)(type))}"`;
    return `${open}<${result} ${attributes}>${body}</${result}></testcase>`;
}

;// CONCATENATED MODULE: ./build/js/shared/report/sarif.js



const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const sarif_LEVELS = { error: 'error', warning: 'warning', notice: 'note' };
/** GitHub shows the first 5000 of a run; the gravest come first. */
const MAX_RESULTS = 5000;
/**
 * report.sarif, SARIF 2.1.0 (OASIS). One run per gate, told apart by `automationDetails.id`. GitHub refuses results
 * without a location, so findings about no file stand in reliability.yml. A verdict that is inconclusive has
 * `executionSuccessful: false` and its problems as notifications.
 */
const sarifReport = {
    file: 'report.sarif',
    render: ({ verdict, version }) => {
        const ranked = order_rankFindings(verdict.findings);
        const shown = ranked.slice(0, MAX_RESULTS);
        const rules = [...new Set(shown.map(({ rule }) => rule))].sort();
        const notifications = problemsOf(verdict).map(problemNotification);
        const log = {
            $schema: SCHEMA,
            version: '2.1.0',
            runs: [
                {
                    tool: { driver: { name: 'reliability', version, rules: rules.map((rule) => describe(rule, ranked)) } },
                    automationDetails: { id: `reliability/${verdict.gate}/` },
                    columnKind: 'utf16CodeUnits',
                    invocations: [
                        {
                            executionSuccessful: verdict.outcome !== 'inconclusive',
                            toolExecutionNotifications: [...notifications, ...omission(ranked.length - shown.length)],
                        },
                    ],
                    results: shown.map((finding) => result(finding, rules.indexOf(finding.rule))),
                },
            ],
        };
        return `${JSON.stringify(log, undefined, 2)}\n`;
    },
};
function describe(rule, findings) {
    const gravest = findings.find((finding) => finding.rule === rule);
    const words = (0,report_escape/* plainLine */.h0)(rule).replace(/[/-]+/g, ' ').trim();
    const explain = `reliability explain ${(0,report_escape/* plainLine */.h0)(rule)}`;
    return {
        id: rule,
        shortDescription: { text: (0,report_escape/* sarifText */.BC)(words === '' ? 'finding' : words) },
        help: {
            text: (0,report_escape/* sarifText */.BC)(`What it means and what to do: ${explain}`),
            markdown: `What it means and what to do: ${(0,report_escape/* markdownCode */.D9)(explain)}`,
        },
        defaultConfiguration: { level: sarif_LEVELS[gravest?.severity ?? 'warning'] },
    };
}
function result({ rule, severity, message, hint, location, fingerprint, owners }, ruleIndex) {
    const text = [message, hint ?? ''].map((part) => (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(part))).filter((part) => part !== '');
    return {
        ruleId: rule,
        ruleIndex,
        level: sarif_LEVELS[severity],
        message: { text: text.length === 0 ? (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(rule)) : text.join('\n') },
        locations: [physicalLocation(location) ?? physicalLocation({ path: PLACELESS_PATH })],
        partialFingerprints: { 'reliability/v1': fingerprint },
        ...(owners === undefined || owners.length === 0 ? {} : { properties: { owners } }),
    };
}
function physicalLocation(location) {
    const place = place_placeInRepository(location);
    if (place === undefined)
        return undefined;
    const uri = place.path
        .split('/')
        .map((segment) => encodeURIComponent(segment.toWellFormed()))
        .join('/');
    return {
        physicalLocation: {
            artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
            region: { startLine: place.startLine, endLine: place.endLine },
        },
    };
}
function problemNotification(problem) {
    const { code, reason, hint } = problem;
    const place = physicalLocation(problemLocation(problem));
    return {
        descriptor: { id: code },
        level: 'error',
        message: { text: [reason, hint].map((part) => (0,report_escape/* sarifText */.BC)((0,report_escape/* plainLine */.h0)(part))).join('\n') },
        ...(place === undefined ? {} : { locations: [place] }),
    };
}
function omission(count) {
    if (count === 0)
        return [];
    return [{ level: 'note', message: { text: `${count} more findings are in verdict.json.` } }];
}

;// CONCATENATED MODULE: ./build/js/shared/report/index.js






/** Every report file that each gate writes; a new one is a file in this folder and a line here. */
const REPORTS = [
    jsonReport,
    markdownReport,
    htmlReport,
    sarifReport,
    codequalityReport,
    junitReport,
];

;// CONCATENATED MODULE: ./build/js/version.js
/** Of this release; a test holds it equal to package.json. */
const version_VERSION = '0.1.0';

;// CONCATENATED MODULE: ./build/js/main.js














/** Entry of the actions: one gate, options from the inputs. Sets the exit code. */
function runAction(gateId) {
    return guarded(() => gateAction(gateId));
}
async function gateAction(gateId) {
    tuneMemory();
    const gate = GATES.find((candidate) => candidate.id === gateId);
    if (gate === undefined)
        throw new Error(`there is no gate ${gateId}`);
    const io = processIo();
    const result = await runGate(gate, () => readActionInputs(process.env, gate.options), io, () => undefined);
    process.stdout.write(renderConsole(result, { columns: 120, color: false, outputDirectory: result.directory, files: result.files }));
    process.stdout.write(renderNotices(result.notices));
    process.exitCode = result.exitCode;
    if (result.unfinished === true)
        await leave();
}
/** Entry of the umbrella action: every gate that reliability.yml configures, or the first without a file. */
function runCertify() {
    return guarded(certifyAction);
}
/** Entry of the action that publishes what a run without permissions measured. Ends with 0 or 2, whatever the verdicts. */
function runPublish() {
    return guarded(async () => {
        const write = (text) => void process.stdout.write(text);
        process.exitCode = await publishArtifact(readActionInputs(process.env, PUBLISH.options), processIo(), write);
    });
}
/** Node.js ends with 1 when something is thrown that nobody foresaw, and 1 means "failed". */
async function guarded(action) {
    try {
        await action();
    }
    catch (error) {
        const { code, reason, hint } = problemOf(error);
        process.stdout.write(renderNotices([`inconclusive: ${reason} (${code})`, hint]));
        process.exitCode = 2;
    }
}
async function certifyAction() {
    tuneMemory();
    const io = processIo();
    const codes = [];
    let unfinished = false;
    for (const gate of await configuredGates(() => readActionInputs(process.env, CERTIFY.options), io)) {
        const result = await runGate(gate, () => readActionInputs(process.env, CERTIFY.options), io, () => undefined);
        process.stdout.write(renderConsole(result, { columns: 120, color: false, outputDirectory: result.directory, files: result.files }));
        process.stdout.write(renderNotices(result.notices));
        codes.push(result.exitCode);
        unfinished ||= result.unfinished === true;
    }
    process.exitCode = codes.includes(2) ? 2 : Math.max(...codes);
    if (unfinished)
        await leave();
}
/** Ends the process with its exit code, once all is written, without waiting for what was given up on. */
async function leave() {
    await new Promise((resolve) => process.stdout.write('', () => resolve()));
    process.exit();
}
/** Those that reliability.yml has a section for. When it cannot be read, all: each then says why. */
async function configuredGates(inputs, io) {
    try {
        const file = await readConfig(inputs(), io);
        const named = GATES.filter((gate) => file?.sections.has(gate.id) === true);
        return named.length > 0 ? named : GATES.slice(0, 1);
    }
    catch (error) {
        if (error instanceof problem/* ProblemError */.M)
            return GATES;
        throw error;
    }
}
/**
 * A large young generation only grows the process when most of what is read stays: at 200 MB of report this one flag is
 * worth 60 MB. Set before anything is read.
 */
function tuneMemory() {
    (0,external_node_v8_namespaceObject.setFlagsFromString)('--semi-space-growth-factor=1');
}
function processIo() {
    return nodeIo(process.cwd(), process.env, Date.now);
}
/** Reads the options and runs the gate on the platform that this process is on. */
async function runGate(gate, inputs, io, progress) {
    return run(gate, await prepareWith(gate, inputs, io), {
        io,
        platform: detectPlatform(io.env),
        reports: REPORTS,
        version: version_VERSION,
        progress,
    });
}
async function prepareWith(gate, inputs, io) {
    try {
        return await prepare(gate, inputs(), io);
    }
    catch (error) {
        return {
            problem: problemOf(error),
            common: { output: 'reliability-report', onInconclusive: 'fail', format: 'text' },
        };
    }
}

;// CONCATENATED MODULE: ./build/js/shared/config/help.js

const WIDTH = 80;
const INDENT = '      ';
const VALUE_WORDS = {
    string: 'TEXT',
    boolean: '',
    integer: 'NUMBER',
    percent: 'PERCENT',
    list: 'LIST',
    globs: 'GLOBS',
    enum: '',
    yaml: 'YAML',
};
const EXIT_CODES = [
    'Exit codes: 0 passed, 1 failed, 2 inconclusive (something could not be measured).',
    'Defaults come from reliability.yml; an option given here is stronger.',
];
/** The `--help` text of one command: plain text, no line longer than 80 columns, ends with a line break. */
function gateHelp(gate) {
    const lines = [
        `reliability ${gate.id}: ${gate.title}`,
        '',
        ...wrap(gate.summary, ''),
        '',
        `Usage: reliability ${gate.id}${gate.operand === undefined ? '' : ` ${gate.operand}`} [OPTION...]`,
    ];
    lines.push('', 'Options:');
    for (const option of optionsOn('shell', gate.options))
        lines.push(`  ${usage(option)}`, ...wrap(told(option), INDENT));
    lines.push('  --help', `${INDENT}Show this text.`, '  --version', `${INDENT}Show the version.`, '');
    lines.push(...EXIT_CODES.flatMap((line) => wrap(line, '')));
    return `${lines.join('\n')}\n`;
}
/** The `--help` text without a command: what there is. Same form as `gateHelp`. */
function overviewHelp(gates) {
    const lines = ['Usage: reliability COMMAND [OPTION...]', '', 'Commands:'];
    for (const gate of gates)
        lines.push(`  ${gate.id}`, ...wrap(gate.summary, INDENT));
    lines.push('', ...wrap('reliability COMMAND --help lists the options of a command.', ''), '');
    lines.push(...EXIT_CODES.flatMap((line) => wrap(line, '')));
    return `${lines.join('\n')}\n`;
}
function usage(option) {
    if (option.type === 'boolean')
        return `--${option.name}, --no-${option.name}`;
    return `--${option.name} ${option.type === 'enum' ? (option.values ?? []).join('|') : VALUE_WORDS[option.type]}`;
}
function told(option) {
    const text = option.description.replace(/`/gu, '');
    const shown = option.default === undefined || option.default === '' ? '' : ` (default: ${[option.default].flat().join(', ')})`;
    return text + shown;
}
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
            lines.push(indent + line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(indent + line);
    return lines;
}

;// CONCATENATED MODULE: ./build/js/shared/config/camel-case.js
/** `unit-lines` → `unitLines`: how Azure Pipelines spells a name, whose expressions read a hyphen as a minus sign. */
function camelCase(name) {
    return name.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/js/shared/config/pipeline-inputs.js





const pipeline_inputs_PREFIX = 'RELIABILITY_INPUT_';
/** The variable that our GitLab and Azure templates carry an option in: `unit-lines` → `RELIABILITY_INPUT_UNIT_LINES`. */
function pipelineVariable(name) {
    return pipeline_inputs_PREFIX + name.replace(/[- ]/gu, '_').toUpperCase();
}
/**
 * Reads options from the environment, the only way on which no shell ever reads a value: that is how our GitLab and Azure
 * templates hand over their `inputs:` and `parameters:`. RELIABILITY_TEMPLATE says which of the two it was, so that a
 * message spells an option as its author did. Where the CI system says who it is does not count: gitlab-ci-local says
 * that it is not GitLab, and a threshold that is not read would pass. Options of a template have the default '', so
 * empty means "not set", as on GitHub. Nobody else uses the prefix: a name that is not known is a mistake.
 * Throws ProblemError CONFIG-UNKNOWN-OPTION.
 */
function readPipelineInputs(env, table) {
    const template = templateOf(env);
    const spell = SPELLINGS[template];
    const names = optionsOn(template, table).map((option) => option.name);
    const known = new Map(names.map((name) => [pipelineVariable(name), name]));
    const values = new Map();
    for (const variable of Object.keys(env).sort()) {
        const text = variable.startsWith(pipeline_inputs_PREFIX) ? (env[variable] ?? '').trim() : '';
        if (text === '')
            continue;
        const name = known.get(variable);
        if (name === undefined)
            throw pipeline_inputs_unknown(variable, names, spell);
        values.set(name, text);
    }
    return { values, spell };
}
/** Command-line arguments are stronger than the inputs of a template; each is spelled the way it was given. */
function strongerInputs(strong, weak) {
    return {
        values: new Map([...weak.values, ...strong.values]),
        spell: (name) => (strong.values.has(name) || weak.values.size === 0 ? strong : weak).spell(name),
    };
}
const SPELLINGS = {
    gitlab: (name) => `inputs: ${name}`,
    azure: (name) => `parameters: ${camelCase(name)}`,
    shell: pipelineVariable,
};
function templateOf(env) {
    const template = env['RELIABILITY_TEMPLATE'];
    return template === 'gitlab' || template === 'azure' ? template : 'shell';
}
function pipeline_inputs_unknown(variable, names, spell) {
    const near = (0,nearest/* nearest */.p)(variable.slice(pipeline_inputs_PREFIX.length), names);
    const hint = near === undefined ? 'Remove it: there is no such option.' : `Did you mean ${(0,quote/* quote */.hD)(spell(near))}?`;
    return (0,config_problem/* configProblem */.er)('CONFIG-UNKNOWN-OPTION', `the variable ${(0,quote/* quote */.hD)(variable)} is not known`, hint);
}

;// CONCATENATED MODULE: ./build/js/cli.js















const COMMANDS = [decide, explain, publish, schema];
/** Entry of the shell: `reliability COMMAND [OPTION...]`. Sets the exit code. */
async function runCli(argv) {
    tuneMemory();
    const write = (text) => void process.stdout.write(text);
    try {
        process.exitCode = await dispatch(argv, processIo(), write);
    }
    catch (error) {
        // Also what nobody foresaw: Node.js would end with 1, which here means "failed".
        const { code, reason, hint } = problemOf(error);
        process.stderr.write(renderNotices([`reliability: ${reason} (${code})`, hint]));
        process.exitCode = 2;
    }
}
async function dispatch([name = '--help', ...rest], io, write) {
    if (name === '--version')
        return say(write, `${version_VERSION}\n`);
    if (name === '--help' || name === '-h' || name === 'help')
        return say(write, overviewHelp([...GATES, ...COMMANDS]));
    const command = COMMANDS.find((candidate) => candidate.id === name);
    if (command !== undefined) {
        if (rest.includes('--help') || rest.includes('-h'))
            return say(write, gateHelp(command));
        if (rest.includes('--version'))
            return say(write, `${version_VERSION}\n`);
        return command.run(rest, io, write);
    }
    const gate = GATES.find((candidate) => candidate.id === name);
    if (gate === undefined)
        throw unknownCommand(name);
    return gateCommand(gate, rest, io, write);
}
async function gateCommand(gate, argv, io, write) {
    const { inputs, help, version } = readArguments(argv, gate.options);
    if (help)
        return say(write, gateHelp(gate));
    if (version)
        return say(write, `${version_VERSION}\n`);
    const terminal = process.stderr.isTTY;
    const result = await runGate(gate, () => strongerInputs(inputs, readPipelineInputs(io.env, gate.options)), io, (message) => void (terminal && process.stderr.write(`\r\u001b[K${message}`)));
    if (terminal)
        process.stderr.write('\r\u001b[K');
    const isJson = inputs.values.get('format') === 'json';
    write(isJson ? verdictJson(result.verdict) : terminalText(result, io));
    if (isJson)
        process.stderr.write(renderNotices(result.notices));
    if (result.unfinished === true) {
        process.exitCode = result.exitCode;
        await leave();
    }
    return result.exitCode;
}
function terminalText(result, { env }) {
    const color = process.stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '';
    const columns = process.stdout.isTTY ? Math.min(process.stdout.columns, 140) : 100;
    const text = renderConsole(result, { columns, color, outputDirectory: result.directory, files: result.files });
    return text + renderNotices(result.notices);
}
function say(write, text) {
    write(text);
    return 0;
}
function unknownCommand(name) {
    const near = (0,nearest/* nearest */.p)(name, [...COMMANDS.map((command) => command.id), ...GATES.map((gate) => gate.id)]);
    return new problem/* ProblemError */.M({
        code: 'CONFIG-UNKNOWN-COMMAND',
        reason: `there is no command ${JSON.stringify(name)}`,
        hint: near === undefined ? 'reliability --help lists the commands.' : `Did you mean ${near}?`,
    });
}

;// CONCATENATED MODULE: ./build/js/core.js
/** What the stubs in dist/ call. */



var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCertify = __webpack_exports__.I8;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runPublish = __webpack_exports__.jN;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCertify as runCertify, __webpack_exports__runCli as runCli, __webpack_exports__runPublish as runPublish };
