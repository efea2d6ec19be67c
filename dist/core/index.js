import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 14006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(98016);
const utils = __nccwpck_require__(64059);

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

/***/ 78265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(64059);

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

/***/ 98016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(31781);
const parse = __nccwpck_require__(78265);
const utils = __nccwpck_require__(64059);
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

/***/ 31781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(64059);
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

/***/ 64059:
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

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 41314:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 50643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
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

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
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

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 26678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ ANOMALY_SCAN)
});

// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(68595);
// EXTERNAL MODULE: ./build/js/anomaly-scan/parts.js + 17 modules
var parts = __nccwpck_require__(20392);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/codes.js
const SITE_CODES = [
    {
        code: 'SITE-MISSING',
        meaning: 'The folder of the built site is not there.',
        next: 'Build before the scan, and correct site.directory; it is relative to the working directory.',
    },
    {
        code: 'SITE-NO-PAGE',
        meaning: 'The site has no HTML page.',
        next: 'Name the folder that the build writes pages to, or a server: site: { serve: …, url: … }.',
    },
    {
        code: 'SITE-PAGE-MISSING',
        meaning: 'No HTML answers a path that pages names.',
        next: 'Correct pages; paths begin with /, as a browser asks for them.',
    },
    {
        code: 'SITE-UNREADABLE',
        meaning: 'A page may not be read, or is larger than 16 MiB.',
        next: 'Check its permissions.',
    },
    {
        code: 'SITE-HEADERS-MISSING',
        meaning: 'The file that is named for the headers of the site cannot be read.',
        next: 'Correct site.headers; it is relative to the working directory.',
    },
    {
        code: 'SITE-HEADERS',
        meaning: 'The file that says the headers of the site has something that is not understood: a syntax error, headers that depend on the request, an included file that is not there. Nothing is guessed.',
        next: 'Correct the line, or let a server be scanned: site: { serve: …, url: … }.',
    },
    {
        code: 'SITE-TAKEN',
        meaning: 'Something answers at site.url before the command of the site was started: it would be scanned instead.',
        next: 'End it, or serve on another port.',
    },
    {
        code: 'SITE-ENDED',
        meaning: 'The command of the site ended before, or while, its pages were asked for.',
        next: 'Run it by hand, and read what it said last; it must stay in the foreground.',
    },
    {
        code: 'SITE-NOT-READY',
        meaning: 'The site did not answer at site.url in time.',
        next: 'Correct the port, or raise ready-timeout.',
    },
    {
        code: 'SITE-REDIRECTS',
        meaning: 'A page redirects to another machine, or without end. Only what is on this machine is scanned.',
        next: 'Serve the build without it, for example without a redirect to https.',
    },
    {
        code: 'SITE-BROKEN',
        meaning: 'A page answered with status 500 or above, or not to the end.',
        next: 'Look at what the server says; name pages that work.',
    },
    {
        code: 'SITE-CHANGES',
        meaning: 'The same page had other defences when it was asked for again, apart from its nonce.',
        next: 'Serve the build in one way; a policy that changes cannot be judged.',
    },
    {
        code: 'SITE-TOO-MANY-PAGES',
        meaning: 'The site has more pages than max-pages, and not all were looked at.',
        next: 'Raise max-pages, or scan a smaller folder.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/codes.js


const ANOMALY_CODES = [...SITE_CODES, ...parts/* PARTS */.d.flatMap(({ codes }) => codes)];

// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(11133);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/site/options.js

const SITE_OPTIONS = [
    {
        name: 'site-directory',
        type: 'string',
        description: 'Short for `site: { directory: … }`.',
        shorthandFor: ['site', 'directory'],
    },
    {
        name: 'site-headers',
        type: 'string',
        description: 'Short for `site: { headers: … }`.',
        shorthandFor: ['site', 'headers'],
    },
    {
        name: 'site',
        type: 'yaml',
        description: 'The built application: a folder (`directory`) with the file that its host reads for headers (`headers`), or a command (`serve`) that serves it on this machine (`url`).',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('The built application.', {
            directory: (0,leaf_schema/* textSchema */.Zu)('The folder that the build writes; relative to the working directory.'),
            headers: (0,leaf_schema/* textSchema */.Zu)('What the host reads for headers: `_headers`, vercel.json, staticwebapp.config.json, .htaccess or a configuration of nginx; when not given, the usual places are looked at.'),
            serve: (0,leaf_schema/* textSchema */.Zu)('The command that serves the application; it is ended with all that it started.'),
            url: (0,leaf_schema/* textSchema */.Zu)('Where it serves, on this machine only: `http://127.0.0.1:4173`.'),
            'ready-timeout': {
                title: 'a whole number from 1 to 600',
                description: 'How many seconds it may take until it answers; 60 when not given.',
                type: 'integer',
                minimum: 1,
                maximum: 600,
            },
        }),
        example: 'directory: dist\nheaders: public/_headers\n',
    },
    {
        name: 'pages',
        type: 'list',
        description: 'Paths of pages that are looked at and attacked in any case, beside those that are found.',
        default: ['/'],
        example: '["/", "/search?q=text"]\n',
    },
    {
        name: 'max-pages',
        type: 'integer',
        description: 'How many pages are looked at, at most.',
        default: 2000,
        minimum: 1,
        maximum: 100_000,
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/options.js



const ANOMALY_OPTIONS = [
    ...SITE_OPTIONS,
    ...parts/* PARTS */.d.flatMap(({ options }) => options),
    common_options/* SAVE_BASELINE */.YE,
    ...common_options/* PUBLISH_OPTIONS */.dA,
    ...common_options/* COMMON_OPTIONS */.DT,
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/description.js



const ANOMALY_SCAN = {
    id: 'anomaly-scan',
    title: 'Anomaly scan',
    summary: 'Attacks the built application and its plugins, on this machine only, and says which of their defences do not hold.',
    branding: { icon: 'crosshair', color: 'red' },
    options: ANOMALY_OPTIONS,
    ownFiles: ['dashboard.html', 'behaviour.json', 'sinks.json', 'gl-sast-report.json'],
    outputs: [
        ...common_options/* COMMON_OUTPUTS */.hc,
        { name: 'attacks-live', description: 'How many attacks work without any defence; empty when not measured.' },
        { name: 'attacks-executed', description: 'How many of these got through; empty when not measured.' },
        {
            name: 'policy-grade',
            description: 'The policy of the site in one letter, A to D, or F; empty when not measured.',
        },
    ],
    securityFile: 'gl-sast-report.json',
    codes: ANOMALY_CODES,
};


/***/ }),

/***/ 20392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ PARTS)
});

;// CONCATENATED MODULE: ./build/js/anomaly-scan/arena/codes.js
const ARENA_CODES = [
    {
        code: 'ANOMALY-BROWSER-MISSING',
        meaning: 'No Chromium, Chrome or Edge was found; attacks are proved in a real browser only.',
        next: 'Install one: npm install --save-dev @sparticuz/chromium, or apt-get install chromium-headless-shell.',
    },
    {
        code: 'ANOMALY-BROWSER-FAILED',
        meaning: 'The browser did not start, or ended before every attack was run.',
        next: 'Read what it said last; give the job more memory, or name another browser.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/codes.js
const ATTACKS_CODES = [
    {
        code: 'attacks/got-through',
        meaning: 'An attack that works without any defence works under a policy of the site too: its own token came back from a page of the application, or arrived at another origin.',
        next: 'Set what the finding says stops it, or waive it with a reason; max-executed allows some.',
    },
    {
        code: 'attacks/beyond-policy',
        meaning: 'An attack got through that no header can stop; only the application can, by encoding or by not doing it.',
        next: 'Look whether the application has such a place.',
    },
    {
        code: 'attacks/static-disagrees',
        meaning: 'What csp_evaluator says of the policy, and whether injected scripts ran in the browser, are not the same.',
        next: 'Look at both: a policy may reach the browser in another way than it is written, or hold in this one only.',
    },
    {
        code: 'ANOMALY-NO-PAGE',
        meaning: 'No page is named whose policy could be attacked.',
        next: 'Name one in pages.',
    },
    {
        code: 'ANOMALY-TOO-MANY-POLICIES',
        meaning: 'The pages that are named have more different policies than are attacked in one run.',
        next: 'Name one page for each policy, and scan further ones in a run of their own, with another key.',
    },
    {
        code: 'ANOMALY-TOO-FEW-LIVE',
        meaning: 'Fewer attacks than min-live-vectors work in this browser without any defence; blocking the others shows nothing.',
        next: 'Use a current Chromium; with only some vectors, lower min-live-vectors.',
    },
    {
        code: 'ANOMALY-NOT-MEASURED',
        meaning: 'Some attacks could not be tried to the end: the browser was too slow, or the page did not load.',
        next: 'Give the job more time and memory.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/attacks/options.js
const ATTACKS_OPTIONS = [
    {
        name: 'attacks',
        type: 'boolean',
        description: 'Run the attacks in a real browser, against the policy of the pages; else only the text of the policy is read.',
        default: true,
    },
    {
        name: 'browser',
        type: 'string',
        description: 'The Chromium that attacks are run in; when not given, one is looked for.',
        example: '/usr/bin/chromium\n',
    },
    {
        name: 'vectors',
        type: 'list',
        description: 'Which attacks are run, by class or id; all when not given.',
        example: '["reflected", "dom", "E01"]\n',
    },
    {
        name: 'min-live-vectors',
        type: 'integer',
        description: 'How many attacks must be proved to work without any defence, so that blocking them means something.',
        default: 100,
        maximum: 1000,
    },
    {
        name: 'max-executed',
        type: 'integer',
        description: 'How many attacks may get through; more fail the gate. Those that are waived, and those that no policy can stop, do not count.',
        default: 0,
        maximum: 1000,
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/codes.js
const BEHAVIOUR_CODES = [
    {
        code: 'behaviour/new-deed',
        meaning: 'A page does, each time it is loaded, what its profile does not know: it asks a host, runs a script or text as code, keeps something, or starts a worker.',
        next: 'Look at the line that does it; if it is meant, write the profile anew with --update-profile and commit it.',
    },
    {
        code: 'behaviour/changed-script',
        meaning: "A script of the site's own has the name that the profile knows and other content. A build does that.",
        next: 'Nothing, when the change is meant; the next --update-profile keeps it.',
    },
    {
        code: 'behaviour/no-longer',
        meaning: 'A page does not do what its profile says any more.',
        next: 'Write the profile anew with --update-profile, so that it is new again when it comes back.',
    },
    {
        code: 'BEHAVIOUR-NO-PROFILE',
        meaning: 'There is no profile yet of what the pages do, so that nothing can be compared.',
        next: 'Make one with --update-profile, look at it, and commit it.',
    },
    {
        code: 'BEHAVIOUR-PROFILE',
        meaning: 'The profile of what the pages do is damaged.',
        next: 'Restore it from git, or make a new one with --update-profile.',
    },
    {
        code: 'BEHAVIOUR-NOT-LOADED',
        meaning: 'A page did not load to its end, crashed, or did more than can be kept.',
        next: 'Open it by hand, and mend it, or leave it out of pages.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/behaviour/options.js
const BEHAVIOUR_OPTIONS = [
    {
        name: 'profile',
        type: 'string',
        description: 'The file of what the pages are known to do (hosts, scripts, text run as code, storage, workers); it belongs to the repository, and what is not in it fails.',
        example: '.reliability/behaviour.json\n',
    },
    {
        name: 'update-profile',
        type: 'boolean',
        description: 'Write what the pages do now into the file of `profile`, instead of comparing with it.',
        default: false,
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/codes.js
const BUNDLES_CODES = [
    {
        code: 'bundles/dangerous-sink',
        meaning: 'By this line of your own code a text becomes code or markup, and it is no constant. An error when it is not among those that are known, beyond max-new.',
        next: 'Use textContent, a sanitiser or Trusted Types; if it is harmless, put the sinks.json of this run into the file of known ones.',
    },
    {
        code: 'BUNDLES-NONE',
        meaning: 'No file fits the globs of bundles.files.',
        next: 'Build first, and correct the globs.',
    },
    {
        code: 'BUNDLES-TOO-LARGE',
        meaning: 'A built script is larger than 32 MiB, or its source map than 128 MiB.',
        next: 'Leave it out of bundles.files, or split it.',
    },
    {
        code: 'BUNDLES-SYNTAX',
        meaning: 'A built script is no JavaScript, or its source map is damaged.',
        next: 'Build it again; leave out what is no script.',
    },
    {
        code: 'BUNDLES-KNOWN',
        meaning: 'The file of known sinks is not there, or damaged.',
        next: 'Copy sinks.json of the report folder there, look at what is in it, and commit it.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(11133);
;// CONCATENATED MODULE: ./build/js/anomaly-scan/bundles/options.js

const BUNDLES_OPTIONS = [
    {
        name: 'bundles',
        type: 'yaml',
        description: 'Built scripts (`files`) in which ways are looked for by which a text becomes code or markup; those of your own code that are not in the file of known ones (`known`, a sinks.json of an earlier run) fail beyond `max-new`.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('Built scripts.', {
            files: (0,leaf_schema/* listSchema */.cE)('The scripts; their source maps lie beside them, or in them.', 'glob', 1),
            known: (0,leaf_schema/* textSchema */.Zu)('A sinks.json of an earlier run that belongs to the repository; without it, no sink fails.'),
            'max-new': {
                title: 'a whole number from 0 to 10000',
                description: 'How many may be new; 0 when not given.',
                type: 'integer',
                minimum: 0,
                maximum: 10_000,
            },
        }, ['files']),
        example: 'files: ["dist/assets/*.js"]\nknown: .reliability/sinks.json\n',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/codes.js
const LIBRARIES_CODES = [
    {
        code: 'libraries/known-vulnerability',
        meaning: 'A built script holds a version of a library that has a known vulnerability. An error when it is as grave as libraries.fail-on, or graver; else a warning.',
        next: 'Update the library to the version that is named, and build again; if it cannot be reached in your code, waive it with the reason.',
    },
    {
        code: 'libraries/version-unknown',
        meaning: 'A built script holds a library of which vulnerabilities are known, and its version cannot be told: it may be one of those. An error when one of them is as grave as libraries.fail-on, or graver; else a warning.',
        next: 'Keep package-lock.json beside package.json, or the banner of the library in the build; if you know the version, waive it.',
    },
    {
        code: 'libraries/old-data',
        meaning: 'The known vulnerabilities are older than libraries.max-age-days: what became known later is not found.',
        next: 'Name a newer jsrepository.json of Retire.js in libraries.data, or update this program.',
    },
    {
        code: 'LIBRARIES-NONE',
        meaning: 'No file fits the globs of libraries.files.',
        next: 'Build first, and correct the globs.',
    },
    {
        code: 'LIBRARIES-TOO-LARGE',
        meaning: 'A built script is larger than 32 MiB, or its source map than 128 MiB.',
        next: 'Leave it out of libraries.files, or split it.',
    },
    {
        code: 'LIBRARIES-SYNTAX',
        meaning: 'A built script is no JavaScript, or its source map is damaged.',
        next: 'Build it again; leave out what is no script.',
    },
    {
        code: 'LIBRARIES-DATA',
        meaning: 'The file of known vulnerabilities is not there, or is no jsrepository.json of Retire.js.',
        next: 'Download it again, or leave out libraries.data.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/libraries/options.js

const LIBRARIES_OPTIONS = [
    {
        name: 'libraries',
        type: 'yaml',
        description: 'Built scripts (`files`) in which libraries and their versions are looked for; those with a known vulnerability fail, from `fail-on` on. `data` names a newer jsrepository.json of Retire.js than the extract that is built in.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('Libraries in built scripts.', {
            files: (0,leaf_schema/* listSchema */.cE)('The scripts; their source maps lie beside them, or in them.', 'glob', 1),
            data: (0,leaf_schema/* textSchema */.Zu)('A jsrepository.json of Retire.js; without it, the extract that is built in.'),
            'fail-on': {
                title: 'critical, high, medium or low',
                description: 'Vulnerabilities of this severity, and graver ones, fail; medium when not given.',
                type: 'string',
                enum: ['critical', 'high', 'medium', 'low'],
            },
            'max-age-days': {
                title: 'a whole number from 1 to 3650',
                description: 'Data that are older make a notice; 180 when not given.',
                type: 'integer',
                minimum: 1,
                maximum: 3650,
            },
        }, ['files']),
        example: 'files: ["dist/assets/*.js"]\nfail-on: medium\n',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/codes.js
const PLUGINS_CODES = [
    {
        code: 'plugins/sandbox-escape',
        meaning: 'A plugin got out of your plugin host: it read, wrote, sent or changed what it was not granted, proven by a token that was only there.',
        next: 'Run the one vector again as the finding says, and close the way; docs/gates/anomaly-plugins.md tells what each class needs.',
    },
    {
        code: 'plugins/denial-of-service',
        meaning: 'A plugin stopped your plugin host: it hung, crashed or ended the process, or went on after it was unloaded.',
        next: 'Run plugins in a process or worker of their own, with limits of time and memory that your host enforces.',
    },
    {
        code: 'plugins/extra-capability',
        meaning: 'A plugin may do what it was not granted, though nothing was reached with it yet.',
        next: 'Take it away, or grant it in the adapter if plugins need it.',
    },
    {
        code: 'PLUGINS-ADAPTER-MISSING',
        meaning: 'The file that the option plugins names is not there.',
        next: 'Write it; docs/gates/anomaly-plugins.md has one to begin with.',
    },
    {
        code: 'PLUGINS-ADAPTER-FAILED',
        meaning: 'The adapter failed with a plugin that does nothing: it threw, hung, ended the process, or never ran the plugin.',
        next: 'Make the adapter load and run the liveness plugin first; the reason says at which stage it failed.',
    },
    {
        code: 'PLUGINS-GRANTS',
        meaning: 'The grants of the adapter are not of the shape that is documented.',
        next: 'fsRead, fsWrite, net and env are lists of texts; all others are true or false.',
    },
    {
        code: 'PLUGINS-VECTOR-FAILED',
        meaning: 'The adapter failed with some vectors, or did not run them, though it runs a plugin that does nothing.',
        next: 'Look at the reason, and let the adapter load and run every plugin; one that cannot be run was not held.',
    },
    {
        code: 'PLUGINS-REFUSED',
        meaning: 'The host refused to load so many of the vectors that little was tried.',
        next: 'Let the adapter load them as it loads a plugin of a user, without the checks of a store before it.',
    },
    {
        code: 'PLUGINS-CONTROL',
        meaning: 'The control arm, a host without any defence, did not work, so that no silence says anything.',
        next: 'Look whether Node.js 20.16 or later is on the PATH, and whether it may start processes.',
    },
    {
        code: 'PLUGINS-TOO-FEW-LIVE',
        meaning: 'Fewer vectors than min-live-plugin-vectors work in this Node.js on this system without any defence.',
        next: 'Use a newer Node.js, or ask for fewer.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/plugins/options.js
const PLUGINS_OPTIONS = [
    {
        name: 'plugins',
        type: 'string',
        description: 'The adapter that starts your own plugin host, for example `reliability.plugins.mjs`: every known way out of a sandbox is tried in it, and it must hold (docs/gates/anomaly-plugins.md). Its code is run.',
        example: 'reliability.plugins.mjs',
    },
    {
        name: 'plugin-fail-on',
        type: 'list',
        description: 'What of a plugin fails the run, outside of what the adapter grants: `escape`, `denial-of-service`, `capability`.',
        default: ['escape', 'denial-of-service'],
    },
    {
        name: 'plugin-vectors',
        type: 'list',
        description: 'Only these vectors, by id (`P07`), to try one again; without it, all.',
    },
    {
        name: 'min-live-plugin-vectors',
        type: 'integer',
        description: 'How many vectors at least must work without any defence, so that holding them says something; not asked of a run that names `plugin-vectors`.',
        minimum: 1,
        maximum: 1000,
        default: 50,
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/codes.js
const POLICY_CODES = [
    {
        code: 'policy/no-policy',
        meaning: 'No page has a Content Security Policy that holds: whatever an attacker gets into a page runs.',
        next: 'Send one for every path; the finding says one to begin with.',
    },
    {
        code: 'policy/not-everywhere',
        meaning: 'Some answers have no policy while others have one: deep routes, error pages, one forgotten folder.',
        next: 'Set it for every path and every status (nginx: always, and again in each location that adds a header).',
    },
    {
        code: 'policy/report-only',
        meaning: 'The only policy is reported and stops nothing, or stands in a page, where browsers pass over it.',
        next: 'Enforce it: Content-Security-Policy.',
    },
    {
        code: 'policy/begins-late',
        meaning: 'A policy in a page begins after its first script, or outside of its head, where it does not hold.',
        next: 'Make it the first element of the head; better, send a header.',
    },
    {
        code: 'policy/not-ascii',
        meaning: 'A policy holds a character that is not ASCII, mostly a curly quote; browsers drop the directive that it is in.',
        next: 'Write plain quotes.',
    },
    {
        code: 'policy/ignored-in-meta',
        meaning: 'frame-ancestors, report-uri and sandbox do nothing in a meta element.',
        next: 'Send them as a header.',
    },
    {
        code: 'policy/weak-directive',
        meaning: 'csp_evaluator finds a weakness in every policy that holds for a page; its HIGH and SYNTAX are high, its MEDIUM and HIGH_MAYBE medium, its MEDIUM_MAYBE low.',
        next: 'Make the directive stricter; where that is not possible, waive it with a reason.',
    },
    {
        code: 'policy/static-nonce',
        meaning: 'A nonce can be known before the answer: it is written in a file, or was the same in several answers.',
        next: 'Make a new one for every answer, or allow code by its hash.',
    },
    {
        code: 'policy/refuses-own-code',
        meaning: 'A page has inline code that its own policy does not let run: its hash is missing, or it is a handler.',
        next: 'Add the hash that the finding says, or put the code into a file.',
    },
    {
        code: 'policy/unused-hash',
        meaning: 'A policy allows the hash of code that no page has: it was changed, or is gone.',
        next: 'Take it out.',
    },
    {
        code: 'policy/no-integrity',
        meaning: 'A script or style sheet of another site is loaded without integrity: who changes it there runs here.',
        next: 'Add integrity and crossorigin, or serve it yourself.',
    },
    {
        code: 'policy/may-be-framed',
        meaning: 'Neither frame-ancestors in a header nor X-Frame-Options keeps other sites from framing a page.',
        next: "Send frame-ancestors 'none' or 'self'.",
    },
    {
        code: 'policy/type-sniffing',
        meaning: 'X-Content-Type-Options: nosniff is not sent.',
        next: 'Send it for every path.',
    },
    {
        code: 'policy/opener-handle',
        meaning: 'Cross-Origin-Opener-Policy does not part a page from those that open it.',
        next: 'Send same-origin, or same-origin-allow-popups.',
    },
    {
        code: 'policy/referrer-told',
        meaning: 'Referrer-Policy is not sent.',
        next: 'Send strict-origin-when-cross-origin or no-referrer.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/policy/options.js
const POLICY_OPTIONS = [
    {
        name: 'policy-fail-on',
        type: 'enum',
        description: 'Which weaknesses of the policy that can be read off without a browser fail the gate: `high` ones, also `medium` ones, or all (`low`).',
        values: ['high', 'medium', 'low'],
        default: 'high',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/codes.js
const SINKS_CODES = [
    {
        code: 'sinks/got-through',
        meaning: 'Data of others ran as a script in your own page, under the policy that it is sent: proved in a real browser.',
        next: 'Show the data as text (textContent, the templates of the framework), then see which policy would have stopped it.',
    },
    {
        code: 'sinks/only-policy-holds',
        meaning: 'Data of others would run as a script in your own page: it did without the policy, and the policy is all that stopped it.',
        next: 'Show the data as text. A policy is the second defence, and browsers differ.',
    },
    {
        code: 'SINKS-NOT-REACHED',
        meaning: 'A harmless text that was sent through the sink was not seen in the page, and no payload ran: what was tested is unknown.',
        next: 'Correct the parameter, the fragment, the field or the message, and name the page that shows the data.',
    },
    {
        code: 'SINKS-NOT-MEASURED',
        meaning: 'The page of a sink did not load to its end, or a payload could not be tried.',
        next: 'Open the page by hand; give the job more time and memory.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/sinks/options.js

const SINKS_OPTIONS = [
    {
        name: 'sinks',
        type: 'yaml',
        description: 'Ways by which data of others reaches your own pages, each with a name: a `parameter` of the address, its `fragment`, a `field` of a form, a `message`. Payloads are sent through them, with your headers and without your policy.',
        schema: {
            title: 'a mapping of names',
            description: 'Ways by which data of others reaches the pages.',
            type: 'object',
            additionalProperties: (0,leaf_schema/* mappingSchema */.Cb)('One way.', {
                page: (0,leaf_schema/* textSchema */.Zu)('The path of the page.'),
                parameter: (0,leaf_schema/* textSchema */.Zu)('The name of the parameter of the address that holds the data.'),
                fragment: (0,leaf_schema/* textSchema */.Zu)('What is behind # in the address, with {data} where the data is: `{data}`, `tab={data}`.'),
                field: (0,leaf_schema/* textSchema */.Zu)('A CSS selector of the field of a form that the data is written into.'),
                press: (0,leaf_schema/* textSchema */.Zu)('A CSS selector of what is clicked then; when not given, the form of the field is sent.'),
                message: (0,leaf_schema/* textSchema */.Zu)('What another window posts to the page, with {data} where the data is; JSON becomes the object that it describes.'),
            }, ['page']),
        },
        example: 'search: { page: /search, parameter: q }\ntab: { page: /, fragment: "tab={data}" }\n',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/codes.js
const TWIN_CODES = [
    {
        code: 'twin/breaks-page',
        meaning: "Nobody attacks, and yet the site's own policy stops something that its page does without it: something is refused, an error is in the console, or a script does not run. It was so twice with the policy, and not once of two times without.",
        next: 'Allow it in the directive that is named, or take it out of the page.',
    },
    {
        code: 'TWIN-NOT-LOADED',
        meaning: 'A page did not load to its end, with its policy or without, so that the two cannot be compared.',
        next: 'Open it by hand, and mend it, or leave it out of pages.',
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/twin/options.js
const TWIN_OPTIONS = [
    {
        name: 'twin',
        type: 'boolean',
        description: 'Load the pages with their policy and without it, and fail when the policy stops something that the application itself does.',
        default: false,
    },
];

;// CONCATENATED MODULE: ./build/js/anomaly-scan/parts.js

















const PARTS = [
    {
        id: 'attacks',
        options: ATTACKS_OPTIONS,
        codes: [...ATTACKS_CODES, ...ARENA_CODES],
        isWanted: (values) => values.has('site') && values.get('attacks') === true,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8154), __nccwpck_require__.e(2176), __nccwpck_require__.e(5677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25677))).attacks,
    },
    {
        id: 'policy',
        options: POLICY_OPTIONS,
        codes: POLICY_CODES,
        isWanted: (values) => values.has('site'),
        load: async () => (await __nccwpck_require__.e(/* import() */ 6268).then(__nccwpck_require__.bind(__nccwpck_require__, 36268))).policy,
    },
    {
        id: 'behaviour',
        options: BEHAVIOUR_OPTIONS,
        codes: BEHAVIOUR_CODES,
        isWanted: (values) => values.has('site') && values.has('profile'),
        load: async () => (await __nccwpck_require__.e(/* import() */ 4860).then(__nccwpck_require__.bind(__nccwpck_require__, 64860))).behaviour,
    },
    {
        id: 'bundles',
        options: BUNDLES_OPTIONS,
        codes: BUNDLES_CODES,
        isWanted: (values) => values.has('bundles'),
        load: async () => (await __nccwpck_require__.e(/* import() */ 9615).then(__nccwpck_require__.bind(__nccwpck_require__, 79615))).bundles,
    },
    {
        id: 'libraries',
        options: LIBRARIES_OPTIONS,
        codes: LIBRARIES_CODES,
        isWanted: (values) => values.has('libraries'),
        load: async () => (await __nccwpck_require__.e(/* import() */ 6555).then(__nccwpck_require__.bind(__nccwpck_require__, 66555))).libraries,
    },
    {
        id: 'plugins',
        options: PLUGINS_OPTIONS,
        codes: PLUGINS_CODES,
        isWanted: (values) => values.has('plugins'),
        load: async () => (await __nccwpck_require__.e(/* import() */ 1713).then(__nccwpck_require__.bind(__nccwpck_require__, 81713))).plugins,
    },
    {
        id: 'twin',
        options: TWIN_OPTIONS,
        codes: TWIN_CODES,
        isWanted: (values) => values.has('site') && values.get('twin') === true,
        load: async () => (await __nccwpck_require__.e(/* import() */ 386).then(__nccwpck_require__.bind(__nccwpck_require__, 50386))).twin,
    },
    {
        id: 'sinks',
        options: SINKS_OPTIONS,
        codes: SINKS_CODES,
        isWanted: (values) => values.has('site') && values.has('sinks'),
        load: async () => (await __nccwpck_require__.e(/* import() */ 3397).then(__nccwpck_require__.bind(__nccwpck_require__, 63397))).sinks,
    },
];


/***/ }),

/***/ 45725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ CERTIFY)
});

// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(68595);
;// CONCATENATED MODULE: ./build/js/certify/codes.js
const CERTIFY_CODES = [
    {
        code: 'CERTIFY-NOTHING-RAN',
        meaning: 'certify came to no verdict, because no gate ran.',
        next: 'Give reliability.yml a section for each gate that is to run.',
    },
    {
        code: 'CERTIFY-CERTIFICATE-MISSING',
        meaning: 'The certificate that `verify` was told to check does not exist or cannot be read.',
        next: 'Download the report folder of the run of certify, and name its certificate.intoto.json.',
    },
    {
        code: 'CERTIFY-CERTIFICATE-INVALID',
        meaning: 'A certificate is cut off, was changed, or is of another release.',
        next: 'Download it again, and verify it with the release that wrote it.',
    },
];

;// CONCATENATED MODULE: ./build/js/certify/description.js


const CERTIFY = {
    id: 'certify',
    title: 'Reliability',
    summary: 'Runs every gate that reliability.yml configures, or the coverage gate without one, and gives one verdict.',
    branding: { icon: 'shield', color: 'green' },
    options: [...common_options/* PUBLISH_OPTIONS */.dA, ...common_options/* COMMON_OPTIONS */.DT],
    coverageFile: 'cobertura.xml',
    codes: CERTIFY_CODES,
    ownFiles: ['certificate.intoto.json', 'cobertura.xml'],
    outputs: [
        { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
        { name: 'summary', description: 'The verdict in one line.' },
        { name: 'verdict-file', description: 'Path of verdict.json, over all gates.' },
        { name: 'facts-file', description: 'Path of facts.json, from which every verdict can be repeated offline.' },
        { name: 'report-file', description: 'Path of report.html: an overview, and a part for every gate.' },
        {
            name: 'certificate-file',
            description: 'Path of certificate.intoto.json, which `reliability verify --certificate` checks before a deployment.',
        },
    ],
};


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
const SUITE_NAME_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
const SUITE_NAME_FORM = 'a name of 1 to 64 letters, digits, dots, underscores and hyphens that starts with a letter or digit';


/***/ }),

/***/ 74887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ COVERAGE_GATE)
});

// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(68595);
;// CONCATENATED MODULE: ./build/js/coverage-gate/codes.js
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
        code: 'coverage/repeated-report',
        meaning: 'Two reports of a suite have the same content, or are of one shard about the same files. A warning: hits count twice, coverage does not.',
        next: 'Name the report once; look whether it was written over another one, or left by an earlier try.',
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
        code: 'coverage/below-floor',
        meaning: 'Coverage of a suite, a path or an owner fell below what it once reached, as the file of the ratchet says.',
        next: 'Add tests for what is missing, or lower the floor and write into its line why, and who answers for it.',
    },
    {
        code: 'coverage/lowered-floor',
        meaning: 'A floor is lower than where the change starts, or gone; a notice when its line says why and by whom.',
        next: 'Take it back, or write "lowered" into its line: from where, the reason, and who answers for it.',
    },
    {
        code: 'coverage/below-baseline',
        meaning: 'The lines of a suite, or of all together, fell further below the baseline than regression allows, removed code accounted for.',
        next: 'The table of what changed says what was lost where: cover new lines, and bring back the tests of lines that did not change.',
    },
    {
        code: 'coverage/indirect-change',
        meaning: 'The change does not touch these lines, but they are no longer covered, or a file is no longer in the reports.',
        next: 'Look for a test that was removed, skipped, or no longer gets there.',
    },
    {
        code: 'coverage/flaky-line',
        meaning: 'Some of the earlier runs of the same source covered these lines, and others did not. A notice: they count as in the baseline.',
        next: 'Make the test that runs them do the same every time.',
    },
    {
        code: 'coverage/carried-forward',
        meaning: 'Lines of a suite are those of an earlier run, by a rule of carry-forward. A notice: it says of which commit, and what changed since.',
        next: 'Run the tests of the suite to measure what is there now.',
    },
    {
        code: 'coverage/missing-suite',
        meaning: 'The baseline has a suite that this run did not measure. An error when regression is decided, else a warning.',
        next: 'Let its tests write their reports again and name them; a suite that is gone for good needs a baseline without it.',
    },
    {
        code: 'coverage/owners-line',
        meaning: 'A line of CODEOWNERS cannot be read and was left out. A warning, unless owners have thresholds.',
        next: 'Correct the line; docs/gates/coverage-gate.md says what each platform understands.',
    },
    {
        code: 'coverage/new-untested-hub',
        meaning: 'A file that the change adds is imported by many others, and no suite runs a line of it (`gaps.fail-on`).',
        next: 'Write a test for it before others rely on it; the finding says in which file.',
    },
    {
        code: 'coverage/untested-hub',
        meaning: 'A file that many others import, of which no suite runs a line (`gaps.fail-on`).',
        next: 'Write a test for it; the finding says in which file.',
    },
    {
        code: 'coverage/new-untested-source',
        meaning: 'A source file that the change adds, of which no suite runs a line (`gaps.fail-on`).',
        next: 'Write a test for it, or list it under ignore if it needs none.',
    },
    {
        code: 'coverage/unreached-source',
        meaning: 'A source file that no test imports, directly or through others, and of which no suite runs a line (`gaps.fail-on`).',
        next: 'Write a test for it, or delete it if nothing needs it.',
    },
    {
        code: 'coverage/untested-source',
        meaning: 'A source file of which no suite runs a line, or that is in no report (`gaps.fail-on`).',
        next: 'Write a test for it, or list it under ignore if it needs none.',
    },
    {
        code: 'GAPS-GRAPH-INCOMPLETE',
        meaning: 'A file could not be read for the import graph, and a rule of `gaps.fail-on` depends on what it imports.',
        next: 'List it under ignore if it is generated or bundled (the graph reads sources up to 4 MiB), or correct it.',
    },
    {
        code: 'GAPS-LANGUAGE-UNKNOWN',
        meaning: 'A rule of `gaps.fail-on` needs to know who imports a file, but the imports of its language are not read.',
        next: 'Use untested-source or new-untested-source; docs/graph.md lists the languages.',
    },
    {
        code: 'GAPS-NOT-ANALYSED',
        meaning: 'Facts were decided on with `gaps.fail-on`, but were collected without it.',
        next: 'Run the gate again with the option.',
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
        code: 'FLOOR-UNMEASURED',
        meaning: 'There is a floor for something that this run does not measure: a suite, a metric, a path or an owner is gone.',
        next: 'Measure it again, or lower the floor to 0 and say why.',
    },
    {
        code: 'FLOORS-BASE-UNREADABLE',
        meaning: 'The floors cannot be read as they were where the change starts, so nobody knows whether one was lowered.',
        next: 'Check that git works in this job; repair a damaged file on the base branch.',
    },
    {
        code: 'FLOORS-OUTSIDE',
        meaning: 'The file of the ratchet is not in the repository.',
        next: 'Name a path in the checkout, such as .reliability/coverage-floor.json.',
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
        code: 'SHARD-MISSING',
        meaning: 'A shard that the suite expects has no report.',
        next: 'Look at the job of the shard that is named, and at the download of its artifact; else correct the suite’s shards.',
    },
    {
        code: 'SHARD-UNEXPECTED',
        meaning: 'There is a report of a shard that the suite does not expect, or one that may be of several shards.',
        next: 'Correct the suite’s shards, remove what an earlier run left, or let a slash or dot follow {shard}.',
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
// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(11133);
// EXTERNAL MODULE: ./build/js/shared/model/coverage.js
var coverage = __nccwpck_require__(12376);
// EXTERNAL MODULE: ./build/js/shared/model/gap-facts.js
var gap_facts = __nccwpck_require__(53670);
;// CONCATENATED MODULE: ./build/js/coverage-gate/options.js





function metricSchemas() {
    return Object.fromEntries(coverage/* METRICS */.C.map((metric) => [metric, (0,leaf_schema/* percentSchema */.nJ)(`Least share of ${metric} covered, in percent.`)]));
}
const SUITE_SCHEMA = (0,leaf_schema/* mappingSchema */.Cb)('One suite: its reports, and what they must cover.', {
    reports: (0,leaf_schema/* listSchema */.cE)('The coverage reports of this suite; several are merged.', 'glob', 1),
    command: (0,leaf_schema/* textSchema */.Zu)('What `reliability test` runs, a line for a shell; coverage and JUnit are switched on where it ends in a known runner. When not given, the tests that are found.'),
    ...metricSchemas(),
    shards: {
        title: 'a number from 1 to 1000, or a list of names of letters, digits, dots, underscores and hyphens',
        description: 'How many shards the tests are split into, or their names; `{shard}` in reports stands for 1, 2, … or the name. A shard without a report makes the verdict inconclusive.',
        type: ['integer', 'array'],
        minimum: 1,
        maximum: 1000,
        minItems: 1,
        items: { title: 'the name of a shard, as text', type: 'string', pattern: conventional_suites/* SUITE_NAME_PATTERN */.wI },
    },
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
const CARRY_RULE_SCHEMA = (0,leaf_schema/* mappingSchema */.Cb)('What may be taken from an earlier run.', {
    suite: (0,leaf_schema/* textSchema */.Zu)('The suite whose tests do not run every time.', conventional_suites/* SUITE_NAME_PATTERN */.wI, conventional_suites/* SUITE_NAME_FORM */.u7),
    paths: (0,leaf_schema/* listSchema */.cE)('The files that may be carried; when not given, all of the suite.', 'glob', 1),
    'max-commits': {
        title: 'a whole number from 1 to 200',
        description: 'How many commits back the earlier run may be at most.',
        type: 'integer',
        minimum: 1,
        maximum: 200,
    },
}, ['suite', 'max-commits']);
const GAPS_SCHEMA = (0,leaf_schema/* mappingSchema */.Cb)('What is made of sources that no test runs.', {
    'fail-on': {
        title: `a list of ${gap_facts/* GAP_KINDS */.z.join(', ')}`,
        description: 'Kinds of untested sources that fail the gate.',
        type: ['array', 'string'],
        items: { title: 'a kind of untested source', type: 'string', enum: gap_facts/* GAP_KINDS */.z },
    },
    hub: {
        title: 'a whole number from 1 to 10000',
        description: 'How many files that import a file directly make it a hub; 5 when not given.',
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
    },
    analyse: {
        title: 'auto or always or never',
        description: 'When imports and history are looked at: when there is a gap and at most 2000 sources, always, or only for `fail-on`.',
        type: 'string',
        enum: ['auto', 'always', 'never'],
    },
});
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
const COVERAGE_OPTIONS = [
    ...REPORTS,
    ...LINES,
    {
        name: 'suites',
        type: 'yaml',
        description: 'Suites by name, with the reports, thresholds (`lines`, `branches`, `functions`, `statements`), `shards`, `root` and `min-matched` of each.',
        schema: SUITES_SCHEMA,
        example: `unit:
  reports: ["coverage/unit/**/lcov.info"]
  lines: 95
integration:
  reports: ["coverage/integration/shard-{shard}/*.xml"]
  shards: 4
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
        name: 'owners-report',
        type: 'boolean',
        description: 'Also write owners-report.md and owners-report.json: what each owner covers, the largest gaps, what changed in about a week, and waivers that end soon.',
        default: false,
    },
    {
        name: 'ratchet',
        type: 'yaml',
        description: 'A file of floors for suites, paths and owners that coverage may not fall below. They only rise; lowering one takes a written reason and somebody who answers for it.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('Floors that only rise.', { file: (0,leaf_schema/* textSchema */.Zu)('The file, relative to the working directory; it belongs to the repository.') }, ['file']),
        example: 'file: .reliability/coverage-floor.json\n',
    },
    {
        name: 'update-floors',
        type: 'boolean',
        description: 'After a run that passes, also write the floors that rose into the file of `ratchet`; else they are only written beside the reports.',
        default: false,
    },
    {
        name: 'regression',
        type: 'yaml',
        description: 'How far lines may fall below the nearest baseline of the base branch, removed code accounted for: of each suite and of all together. Needs `baseline` in reliability.yml; without one to compare with, the verdict is inconclusive.',
        schema: (0,leaf_schema/* mappingSchema */.Cb)('How far coverage may fall.', { 'max-drop': (0,leaf_schema/* percentSchema */.nJ)('Percentage points that may be lost; 0: none.') }, ['max-drop']),
        example: 'max-drop: 0\n',
    },
    {
        name: 'carry-forward',
        type: 'yaml',
        description: 'What may be taken from the nearest earlier run that was kept, when this run did not measure it: lines of files that are exactly as they were then. Files that changed since count as uncovered. Nothing, unless a rule says so.',
        schema: { title: 'a list of rules, each with "suite" and "max-commits"', type: 'array', items: CARRY_RULE_SCHEMA },
        example: '- suite: e2e\n  paths: ["web/**"]\n  max-commits: 20\n',
    },
    {
        name: 'gaps',
        type: 'yaml',
        description: 'Which untested sources fail the gate (`fail-on`), how many importers make a file a hub (`hub`), and when imports and history are looked at to say which test to write next (`analyse`).',
        schema: GAPS_SCHEMA,
        example: 'fail-on: [new-untested-hub]\nhub: 5\nanalyse: auto\n',
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
    common_options/* SAVE_BASELINE */.YE,
    ...common_options/* PUBLISH_OPTIONS */.dA,
    ...common_options/* COMMON_OPTIONS */.DT,
];

;// CONCATENATED MODULE: ./build/js/coverage-gate/description.js




const COVERAGE_GATE = {
    id: 'coverage-gate',
    title: 'Coverage gate',
    summary: 'Fails a pull request when unit, integration or end-to-end tests cover less of the code than they must.',
    branding: { icon: 'shield', color: 'green' },
    options: COVERAGE_OPTIONS,
    ownFiles: [
        ...['badge.svg', 'COVERAGE_GAP_ANALYSIS.md', 'cobertura.xml', 'coverage-floor.json'],
        ...['owners-report.md', 'owners-report.json'],
    ],
    outputs: [
        ...common_options/* COMMON_OUTPUTS */.hc,
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

/***/ 96414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* binding */ DETERMINISM)
});

// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(68595);
;// CONCATENATED MODULE: ./build/js/determinism/codes.js
const DETERMINISM_CODES = [
    {
        code: 'determinism/not-reproducible',
        meaning: 'Builds of the same sources gave different artifacts. The message says which variation makes the difference.',
        next: 'Follow the hint, and look at the artifacts that differ: what differs in them says where it comes from.',
    },
    {
        code: 'determinism/differing-artifact',
        meaning: 'This artifact is not the same in every build.',
        next: 'Find what writes it. If it does not have to be the same, a log for example, list it under ignore.',
    },
    {
        code: 'determinism/committed-differs',
        meaning: 'A committed artifact is not what the sources build to, is missing, or is no longer built.',
        next: 'Build from a clean checkout with the locked dependencies and commit the result.',
    },
    {
        code: 'determinism/changes-sources',
        meaning: 'The build writes to files that it is built from. A warning: every build had a fresh copy here.',
        next: 'Let it write elsewhere, or name the file among the artifacts.',
    },
    {
        code: 'DETERMINISM-BUILD-FAILED',
        meaning: 'A build ended with an error. When it only does so with something varied, the message says what that was.',
        next: 'Run the command in a fresh checkout. Leave a variation out when the build cannot do without: `vary: [all, "!network"]`.',
    },
    {
        code: 'DETERMINISM-BUILD-HANGS',
        meaning: 'A build took longer than it may, and was ended with all that it had started.',
        next: 'Raise time-limit, or find what it waits for: input, a server, a watcher that never ends.',
    },
    {
        code: 'DETERMINISM-NO-ARTIFACTS',
        meaning: 'The build ended well but left nothing that the globs of artifacts match.',
        next: 'Check artifacts against what the build writes; what an earlier build left is not counted.',
    },
    {
        code: 'DETERMINISM-OUTSIDE',
        meaning: 'A glob of artifacts leads out of the folder that is built in.',
        next: 'Name artifacts relative to the working directory, or run in a folder that holds them.',
    },
    {
        code: 'DETERMINISM-LINK-ESCAPES',
        meaning: 'An artifact is a link to something outside of the build, which is not compared.',
        next: 'Copy the file instead, make the link relative, or list it under ignore.',
    },
    {
        code: 'DETERMINISM-SPECIAL-FILE',
        meaning: 'An artifact is a pipe, a socket or a device.',
        next: 'Let the build remove it, or list it under ignore.',
    },
    {
        code: 'DETERMINISM-NAME',
        meaning: 'The name of an artifact is no UTF-8, so that it cannot be written down.',
        next: 'Rename the file, or list its folder under ignore.',
    },
    {
        code: 'DETERMINISM-VANISHED',
        meaning: 'An artifact went away or changed while it was read: something still works after the build has ended.',
        next: 'Let the build wait for all that it starts.',
    },
    {
        code: 'DETERMINISM-UNREADABLE',
        meaning: 'An artifact may not be read.',
        next: 'Give the user of this job the right to read it, or list it under ignore.',
    },
    {
        code: 'DETERMINISM-DISK',
        meaning: 'There is no room for a copy of the sources or for artifacts.',
        next: 'Free some space, name another work-folder, or leave large folders out of the copy with leave-out.',
    },
    {
        code: 'DETERMINISM-SOURCE',
        meaning: 'The working directory could not be copied, or no folder for copies could be made.',
        next: 'All of it must be readable, and the work-folder writable; leave-out names what builds do without.',
    },
    {
        code: 'DETERMINISM-SOURCE-CHANGED',
        meaning: 'The working directory changed while builds were made from it.',
        next: 'Let nothing write to it meanwhile; a build must not know its real path.',
    },
    {
        code: 'DETERMINISM-SHARED-CACHE',
        meaning: 'A file outside of the copies was written by one build and read by a later one, which makes builds alike that are not.',
        next: 'Turn that cache off for this job, or accept it with `caches: keep`, which the report then says.',
    },
    {
        code: 'DETERMINISM-NOT-VARIED',
        meaning: 'Something was named in vary, and could not be varied, or not for all programs that the build runs.',
        next: 'Run it where that works, or write `vary: all`, which varies what it can and says what it cannot.',
    },
    {
        code: 'DETERMINISM-INCOMPLETE',
        meaning: 'Fewer builds were made than the plan has.',
        next: 'Run it again with `resume: true`.',
    },
    {
        code: 'DETERMINISM-BUSY',
        meaning: 'Another process makes the same builds in the same folder.',
        next: 'Wait for it, or give each a work-folder of its own.',
    },
    {
        code: 'DETERMINISM-NOT-COMMITTED',
        meaning: 'With `committed: true`, the artifacts have to be files of the repository, and are not.',
        next: 'Commit them, or leave committed out.',
    },
    {
        code: 'DETERMINISM-RECORD-UNREADABLE',
        meaning: 'The record of a part cannot be read.',
        next: 'Download the records of all parts again.',
    },
    {
        code: 'DETERMINISM-RECORD-TAMPERED',
        meaning: 'The record of a part was cut off or changed: its seal, its digests or its counts do not fit together.',
        next: 'Download it again, or build that part again.',
    },
    {
        code: 'DETERMINISM-RECORD-OTHER-PLAN',
        meaning: 'Records come from different sources, or from builds with different settings.',
        next: 'Merge only what one pipeline built; give every part the same configuration.',
    },
    {
        code: 'DETERMINISM-RECORD-DUPLICATE',
        meaning: 'Two records hold the same build.',
        next: 'Each part is built once: delete the copy, or what an earlier try left.',
    },
    {
        code: 'DETERMINISM-RECORD-MISSING',
        meaning: 'Builds of the plan are in none of the records.',
        next: 'See which part did not run to its end, and that all records were downloaded.',
    },
    {
        code: 'DETERMINISM-STATEMENT-MISSING',
        meaning: 'verify was given no statement that can be read.',
        next: 'Name the statement.intoto.json of the run that built the artifacts.',
    },
    {
        code: 'DETERMINISM-STATEMENT-INVALID',
        meaning: 'The parts of a statement contradict each other: it was cut off or changed, or is of another release.',
        next: 'Take the statement from the run that built the artifacts; nothing that this one says counts.',
    },
    {
        code: 'DETERMINISM-STATEMENT-NO-CLAIM',
        meaning: 'The statement is of a run that failed or came to no verdict, so that there is nothing to rely on.',
        next: 'Use the statement of a run that passed.',
    },
];

// EXTERNAL MODULE: ./build/js/determinism/plan/shard.js
var shard = __nccwpck_require__(92518);
;// CONCATENATED MODULE: ./build/js/determinism/options.js


const DETERMINISM_OPTIONS = [
    {
        name: 'build',
        type: 'string',
        description: 'The command that builds, a line for the shell; it runs in a fresh copy of the working directory each time.',
        example: 'npm run build\n',
    },
    {
        name: 'artifacts',
        type: 'globs',
        description: 'What the build writes and must write alike each time; removed from the copy before it runs.',
        example: '["dist/**"]\n',
    },
    {
        name: 'runs',
        type: 'integer',
        description: 'How many builds are compared. 2 say little: the report says what so many builds can rule out.',
        default: 10,
        minimum: 2,
        maximum: 100_000,
    },
    {
        name: 'vary',
        type: 'list',
        description: 'What differs from build to build: `all` that can be varied on this machine, names (each of which must then be varied), `!name` to leave one out, or `none`.',
        default: ['all'],
        example: '[all, "!network"]\n',
    },
    {
        name: 'ignore',
        type: 'globs',
        description: 'Artifacts that are not compared, for example logs.',
        example: '["dist/build.log"]\n',
    },
    {
        name: 'leave-out',
        type: 'globs',
        description: 'Files of the working directory that builds do without, to make copying faster.',
    },
    {
        name: 'modes',
        type: 'enum',
        description: 'Which permissions are compared: whether a file is `executable`, `all` of them, or `ignore`.',
        values: ['executable', 'all', 'ignore'],
        default: 'executable',
    },
    {
        name: 'mtimes',
        type: 'boolean',
        description: 'Also compare when files were last written.',
        default: false,
    },
    {
        name: 'caches',
        type: 'enum',
        description: 'What happens to caches that would hand the result of one build to the next: `off` leaves them out of the copy and gives each build empty ones, `keep` does not, and says so.',
        values: ['off', 'keep'],
        default: 'off',
    },
    {
        name: 'committed',
        type: 'boolean',
        description: 'Also compare what was built with what is committed, new and missing files included: for repositories that commit their build.',
        default: false,
    },
    {
        name: 'bisect',
        type: 'boolean',
        description: 'When builds differ, build on with fewer variations until it is known which one makes the difference.',
        default: true,
    },
    {
        name: 'time-limit',
        type: 'integer',
        description: 'Seconds that one build may take before it is ended.',
        default: 1800,
        minimum: 1,
        maximum: 86_400,
    },
    {
        name: 'shard',
        type: 'string',
        description: 'Which part of the runs to make, `1/4` to `4/4`; each part writes `record.json`, and one job merges them.',
        pattern: shard/* SHARD_PATTERN */.yd,
        form: 'a part of all parts, such as 1/4',
        inFile: false,
    },
    {
        name: 'merge',
        type: 'globs',
        description: 'The `record.json` of every part; nothing is built, and the verdict is on all of them together.',
        inFile: false,
    },
    {
        name: 'resume',
        type: 'boolean',
        description: 'Go on where an earlier run in this output folder was cut off; builds that did not end are not counted.',
        default: false,
        inFile: false,
    },
    {
        name: 'work-folder',
        type: 'string',
        description: 'Where copies are made; when not given, in memory if there is room, else in the temporary folder.',
        inFile: false,
    },
    ...common_options/* PUBLISH_OPTIONS */.dA,
    ...common_options/* COMMON_OPTIONS */.DT,
];

;// CONCATENATED MODULE: ./build/js/determinism/description.js



const DETERMINISM = {
    id: 'determinism',
    title: 'Determinism',
    summary: 'Builds many times with what must not matter varied, and fails when two builds differ, with the cause.',
    branding: { icon: 'repeat', color: 'blue' },
    options: DETERMINISM_OPTIONS,
    ownFiles: ['manifest.json', 'statement.intoto.json'],
    outputs: [
        ...common_options/* COMMON_OUTPUTS */.hc,
        {
            name: 'root-digest',
            description: 'Merkle root of the artifacts, 64 hexadecimal digits; empty when nothing was built.',
        },
        { name: 'runs', description: 'How many builds were made and compared.' },
    ],
    codes: DETERMINISM_CODES,
};


/***/ }),

/***/ 92518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ readShard),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   yd: () => (/* binding */ SHARD_PATTERN)
/* harmony export */ });
const SHARD_PATTERN = '^[1-9][0-9]{0,4}/[1-9][0-9]{0,4}$';
function readShard(text) {
    const [index = 0, count = 0] = text.split('/').map(Number);
    return index <= count ? { index, count } : undefined;
}
function runsOf(runs, shard) {
    const all = Array.from({ length: runs }, (_, at) => at);
    return shard === undefined ? all : all.filter((at) => at % shard.count === shard.index - 1);
}


/***/ }),

/***/ 52394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ GATES)
/* harmony export */ });
/* harmony import */ var _anomaly_scan_description_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26678);
/* harmony import */ var _coverage_gate_description_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(74887);
/* harmony import */ var _determinism_description_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96414);
/* harmony import */ var _regression_gate_description_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(31436);




const GATES = [
    { ..._coverage_gate_description_js__WEBPACK_IMPORTED_MODULE_1__/* .COVERAGE_GATE */ .R, load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5370), __nccwpck_require__.e(1020), __nccwpck_require__.e(4013), __nccwpck_require__.e(1555)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74260))).coverageGate },
    { ..._determinism_description_js__WEBPACK_IMPORTED_MODULE_2__/* .DETERMINISM */ .I, load: async () => (await __nccwpck_require__.e(/* import() */ 893).then(__nccwpck_require__.bind(__nccwpck_require__, 50893))).determinism },
    {
        ..._regression_gate_description_js__WEBPACK_IMPORTED_MODULE_3__/* .REGRESSION_GATE */ .y,
        load: async (values) => (await __nccwpck_require__.e(/* import() */ 4985).then(__nccwpck_require__.bind(__nccwpck_require__, 84985))).loadRegressionGate(values),
    },
    { ..._anomaly_scan_description_js__WEBPACK_IMPORTED_MODULE_0__/* .ANOMALY_SCAN */ .Q, load: async (values) => (await __nccwpck_require__.e(/* import() */ 8313).then(__nccwpck_require__.bind(__nccwpck_require__, 68313))).loadAnomalyScan(values) },
];


/***/ }),

/***/ 93441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  qG: () => (/* binding */ leave),
  Wr: () => (/* binding */ processIo),
  Cs: () => (/* binding */ runAction),
  Rg: () => (/* binding */ runGate),
  jN: () => (/* binding */ runPublish)
});

// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __nccwpck_require__(15350);
// EXTERNAL MODULE: ./build/js/publish/description.js
var description = __nccwpck_require__(14612);
// EXTERNAL MODULE: ./build/js/runnable.js
var runnable = __nccwpck_require__(2265);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __nccwpck_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __nccwpck_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/option-scope.js
var option_scope = __nccwpck_require__(38837);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __nccwpck_require__(98161);
;// CONCATENATED MODULE: ./build/js/shared/config/action-inputs.js




const PREFIX = 'INPUT_';
function readActionInputs(env, table) {
    const options = (0,option_scope/* optionsOn */.q)('github', table);
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
var external_node_fs_ = __nccwpck_require__(50643);
var external_node_fs_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_node_fs_, 2);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(14006);
// EXTERNAL MODULE: ./build/js/shared/model/path-globs.js
var path_globs = __nccwpck_require__(65851);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __nccwpck_require__(63627);
;// CONCATENATED MODULE: ./build/js/shared/io/child-output.js
const MOST_ERROR_CHARACTERS = 1 << 16;
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

;// CONCATENATED MODULE: ./build/js/shared/io/glob.js


const PLAIN = /^[\w./-]+$/u;
const NAMED_BELOW = /^((?:[\w-][\w.-]*\/)*)\*\*\/([\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/u;
function readGlob(glob) {
    const matcher = () => picomatch(glob, path_globs/* OF_PATHS */.p);
    if (PLAIN.test(glob))
        return { base: '', isGlob: false, matcher };
    const [, folder, name] = NAMED_BELOW.exec(glob) ?? [];
    if (folder === undefined || name === undefined)
        return { ...picomatch.scan(glob), matcher };
    return {
        base: folder.slice(0, -1),
        isGlob: true,
        matcher: () => (path) => {
            const rest = path.slice(folder.length);
            return rest === name || rest.endsWith(`/${name}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/js/shared/io/whole-write.js

function writeWhole(fs, targets) {
    const undo = [];
    try {
        const renames = targets.map(({ path, content }) => {
            const folder = (0,external_node_path_.dirname)(path);
            const made = fs.mkdirSync(folder, { recursive: true });
            if (made !== undefined)
                undo.push(() => removeEmpty(fs, folder, (0,external_node_path_.dirname)(made)));
            const temporary = (0,external_node_path_.join)(folder, `.${process.pid}.${(0,external_node_path_.basename)(path)}.tmp`);
            fs.rmSync(temporary, { force: true, recursive: true });
            undo.push(() => fs.rmSync(temporary, { force: true }));
            fs.writeFileSync(temporary, content, { flag: 'wx' });
            return { temporary, path };
        });
        for (const { temporary, path } of renames) {
            const before = targets.length > 1 ? contentOf(fs, path) : undefined;
            fs.renameSync(temporary, path);
            undo.push(() => (before === undefined ? fs.rmSync(path, { force: true }) : fs.writeFileSync(path, before)));
        }
    }
    catch (error) {
        for (const step of undo.reverse()) {
            try {
                step();
            }
            catch {
            }
        }
        throw error;
    }
}
function contentOf(fs, path) {
    return fs.statSync(path, { throwIfNoEntry: false })?.isFile() === true ? fs.readFileSync(path) : undefined;
}
function removeEmpty(fs, folder, end) {
    for (let at = folder; at !== end && at.length > end.length; at = (0,external_node_path_.dirname)(at))
        fs.rmdirSync(at);
}

;// CONCATENATED MODULE: ./build/js/shared/io/node.js












const NEVER_ENTERED = new Set(['.git', 'node_modules']);
const LARGEST_READ_BYTES = 1 << 20;
const LARGE_BYTES = 8 << 20;
const LARGEST_OUTPUT_BYTES = 1 << 30;
const READ_ONLY = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const slashed = (path) => (external_node_path_.sep === '/' ? path : path.split(external_node_path_.sep).join('/'));
function nodeIo(workingDirectory, env, now) {
    const absolute = (path) => ((0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(workingDirectory, path));
    return {
        workingDirectory: slashed(workingDirectory),
        env,
        find: (globs) => find(workingDirectory, globs),
        status: (path) => node_status(absolute(path)),
        list: (folder) => list(absolute(folder)),
        read: (path, sink, onProgress) => read(path, absolute(path), sink, onProgress),
        readText: (path, maxBytes) => readText(absolute(path), maxBytes),
        write: (path, content) => writeWhole(external_node_fs_namespaceObject, [{ path: absolute(path), content }]),
        remove: (path) => external_node_fs_.rmSync(absolute(path), { force: true }),
        writeAll: (files) => writeWhole(external_node_fs_namespaceObject, Array.from(files, ([path, content]) => ({ path: absolute(path), content }))),
        run: (command, args, options) => run(workingDirectory, env, command, args, options ?? {}),
        stream: (command, args, onBytes) => stream(workingDirectory, env, command, args, onBytes),
        now,
        stripTypes,
        buildHost: async () => (await __nccwpck_require__.e(/* import() */ 3813).then(__nccwpck_require__.bind(__nccwpck_require__, 53813))).buildHost(external_node_fs_namespaceObject, { spawn: external_node_child_process_namespaceObject.spawn }),
        captiveHost: async () => (await __nccwpck_require__.e(/* import() */ 8325).then(__nccwpck_require__.bind(__nccwpck_require__, 88325))).captiveHost(external_node_fs_namespaceObject, { spawn: external_node_child_process_namespaceObject.spawn }),
        webHost: async () => (await __nccwpck_require__.e(/* import() */ 3820).then(__nccwpck_require__.bind(__nccwpck_require__, 43820))).webHost(external_node_fs_namespaceObject, { spawn: external_node_child_process_namespaceObject.spawn, spawnSync: external_node_child_process_namespaceObject.spawnSync }, workingDirectory, env),
    };
}
function find(workingDirectory, globs) {
    const found = new Set();
    const negated = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const refused = negated.length === 0 ? () => false : picomatch(negated, path_globs/* OF_PATHS */.p);
    for (const glob of globs) {
        if (glob.startsWith('!'))
            continue;
        const plain = external_node_path_.posix.normalize(glob);
        if (node_status((0,external_node_path_.resolve)(workingDirectory, plain)).kind !== 'missing' && !refused(plain))
            found.add(plain);
        const { base, isGlob, matcher } = readGlob(glob);
        if (!isGlob)
            continue;
        const start = base === '' ? '.' : external_node_path_.posix.normalize(base);
        if (node_status((0,external_node_path_.resolve)(workingDirectory, start)).kind === 'missing')
            continue;
        const matches = matcher();
        const named = [...NEVER_ENTERED].filter((name) => glob.split('/').includes(name));
        walk({ root: workingDirectory, start, named }, start, (path) => {
            if ((matches(path) || (glob.startsWith('./') && matches(`./${path}`))) && !refused(path))
                found.add(path);
        });
    }
    return [...found].sort();
}
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
        throw unreadable(folder, error);
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
function unreadable(shown, { code }) {
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
function entryOf(folder, name) {
    const stats = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
    if (stats === undefined)
        return { name, kind: 'other', sizeBytes: 0 };
    const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
    return { name, kind, sizeBytes: stats.size };
}
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
            if (position < LARGE_BYTES && position + length >= LARGE_BYTES)
                keepYoungGeneration();
            position += length;
            sink.commit(length);
            onProgress?.(position);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function keepYoungGeneration() {
    process.getBuiltinModule('node:v8').setFlagsFromString('--semi-space-growth-factor=1');
}
function readInto(shown, descriptor, room, position) {
    try {
        return (0,external_node_fs_.readSync)(descriptor, room, 0, room.length, position);
    }
    catch (error) {
        throw isErrno(error) ? unreadable(shown, error) : error;
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
            throw unreadable(shown, error);
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
    const { createGunzip } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38522, 19));
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
function readText(path, maxBytes) {
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
function run(cwd, env, command, args, { input, env: more, timeoutMs }) {
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
function stream(cwd, env, command, args, onBytes) {
    return childOutput((0,external_node_child_process_namespaceObject.spawn)(command, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] }), onBytes);
}
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

// EXTERNAL MODULE: ./build/js/shared/platform/index.js + 6 modules
var platform = __nccwpck_require__(71805);
// EXTERNAL MODULE: ./build/js/shared/report/console.js
var console = __nccwpck_require__(5852);
// EXTERNAL MODULE: ./build/js/shared/run.js
var shared_run = __nccwpck_require__(81819);
// EXTERNAL MODULE: ./build/js/version.js
var version = __nccwpck_require__(24306);
;// CONCATENATED MODULE: ./build/js/main.js









function runAction(gateId) {
    return guarded(() => gateAction(gateId));
}
async function gateAction(gateId) {
    const gate = runnable.RUNNABLE.find((candidate) => candidate.id === gateId);
    if (gate === undefined)
        throw new Error(`there is no gate ${gateId}`);
    const io = processIo();
    const result = await runGate(gate, () => readActionInputs(process.env, gate.options), io, () => undefined);
    process.stdout.write((0,console/* renderConsole */.q)(result, { columns: 120, color: false, outputDirectory: result.directory, files: result.files }));
    process.stdout.write((0,console/* renderNotices */.W)(result.notices));
    process.exitCode = result.exitCode;
    if (result.unfinished === true)
        await leave();
}
function runPublish() {
    return guarded(async () => {
        const { publishArtifact } = await Promise.all(/* import() */[__nccwpck_require__.e(6046), __nccwpck_require__.e(4786), __nccwpck_require__.e(5370), __nccwpck_require__.e(4013), __nccwpck_require__.e(2927), __nccwpck_require__.e(3067), __nccwpck_require__.e(1124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41124));
        const write = (text) => void process.stdout.write(text);
        process.exitCode = await publishArtifact(readActionInputs(process.env, description/* PUBLISH */.W.options), processIo(), write);
    });
}
async function guarded(action) {
    try {
        await action();
    }
    catch (error) {
        const { code, reason, hint } = (0,shared_run/* problemOf */.Z)(error);
        process.stdout.write((0,console/* renderNotices */.W)([`inconclusive: ${reason} (${code})`, hint]));
        process.exitCode = 2;
    }
}
async function leave() {
    await new Promise((resolve) => process.stdout.write('', () => resolve()));
    process.exit();
}
function processIo() {
    return nodeIo(process.cwd(), process.env, Date.now);
}
async function runGate(gate, inputs, io, progress, watch) {
    const context = {
        io,
        platform: (0,platform/* detectPlatform */.l)(io.env),
        loadReports: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8154), __nccwpck_require__.e(9908)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59908))).REPORTS,
        version: version/* VERSION */.x,
        progress,
        ...(watch === undefined ? {} : { watch }),
        alert: async (targets, verdict, environment) => {
            const { sendAlerts } = await __nccwpck_require__.e(/* import() */ 4618).then(__nccwpck_require__.bind(__nccwpck_require__, 44618));
            return sendAlerts(targets, verdict, environment, io);
        },
    };
    if (gate.id === runnable.UMBRELLA.id)
        return (await Promise.all(/* import() */[__nccwpck_require__.e(2751), __nccwpck_require__.e(7176)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17176))).runCertification(inputs, context);
    return (0,shared_run/* run */.e)(gate, await (0,prepare/* prepareWith */.kt)(gate, inputs, io), context);
}


/***/ }),

/***/ 15350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  LI: () => (/* binding */ configuredGates),
  og: () => (/* binding */ gatesOf),
  kt: () => (/* binding */ prepareWith),
  Xg: () => (/* binding */ readConfig),
  Sr: () => (/* binding */ readWaivers)
});

// UNUSED EXPORTS: prepare

// EXTERNAL MODULE: ./build/js/gates.js
var gates = __nccwpck_require__(52394);
// EXTERNAL MODULE: ./build/js/shared/config/narrow.js
var narrow = __nccwpck_require__(7534);
;// CONCATENATED MODULE: ./build/js/shared/config/common-settings.js

function commonSettings(values) {
    return {
        ...(values.has('config') ? { config: (0,narrow/* textOf */.b6)(values, 'config') } : {}),
        output: (0,narrow/* textOf */.b6)(values, 'output'),
        onInconclusive: (0,narrow/* wordOf */.aG)(values, 'on-inconclusive', ['fail', 'warn']),
        format: (0,narrow/* wordOf */.aG)(values, 'format', ['text', 'json']),
        ...(values.has('token') ? { token: (0,narrow/* textOf */.b6)(values, 'token') } : {}),
    };
}

// EXTERNAL MODULE: ./build/js/shared/config/file.js
var file = __nccwpck_require__(25235);
// EXTERNAL MODULE: ./build/js/shared/config/values.js + 1 modules
var config_values = __nccwpck_require__(47553);
// EXTERNAL MODULE: ./build/js/shared/model/problem.js
var problem = __nccwpck_require__(63627);
// EXTERNAL MODULE: ./build/js/shared/run.js
var run = __nccwpck_require__(81819);
;// CONCATENATED MODULE: ./build/js/prepare.js






const LARGEST_CONFIG_BYTES = 1 << 20;
async function prepare(gate, inputs, io) {
    let alerts = [];
    try {
        const file = await readConfig(inputs, io);
        alerts = file?.alerts ?? [];
        const values = await (0,config_values/* readValues */.N)(gate, inputs, file);
        const baseline = file?.baseline === undefined ? {} : { baseline: await openBaselineAt(file.baseline, io) };
        const waivers = file?.waivers === undefined ? {} : { waivers: await readWaivers(file.waivers, io) };
        return { values, common: commonSettings(values), ...baseline, ...waivers, alerts };
    }
    catch (error) {
        return { problem: (0,run/* problemOf */.Z)(error), common: fallback(inputs), alerts };
    }
}
async function prepareWith(gate, inputs, io) {
    try {
        return await prepare(gate, inputs(), io);
    }
    catch (error) {
        return {
            problem: (0,run/* problemOf */.Z)(error),
            common: { output: 'reliability-report', onInconclusive: 'fail', format: 'text' },
        };
    }
}
async function readWaivers(path, io) {
    const text = io.readText(path, LARGEST_CONFIG_BYTES);
    if (text === undefined)
        throw unreadable(path, `${path} (waivers in reliability.yml)`, io);
    const { readWaiverFile } = await __nccwpck_require__.e(/* import() */ 156).then(__nccwpck_require__.bind(__nccwpck_require__, 30156));
    const rules = gates/* GATES */.J.flatMap(({ codes = [] }) => codes.map(({ code }) => code)).filter((code) => code.includes('/'));
    return { path, waivers: await readWaiverFile(text, path, rules) };
}
async function openBaselineAt(uri, io) {
    const { openBaseline } = await Promise.all(/* import() */[__nccwpck_require__.e(9307), __nccwpck_require__.e(6490)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29307));
    return openBaseline(uri, io);
}
function fallback({ values }) {
    return {
        output: values.get('output') ?? 'reliability-report',
        onInconclusive: values.get('on-inconclusive') === 'warn' ? 'warn' : 'fail',
        format: values.get('format') === 'json' ? 'json' : 'text',
        ...(values.has('token') ? { token: values.get('token') ?? '' } : {}),
    };
}
async function readConfig({ values, spell }, io) {
    const named = values.get('config');
    const path = named ?? file/* CONFIG_PLACES */.I.find((place) => io.status(place).kind !== 'missing');
    if (path === undefined)
        return undefined;
    const text = io.readText(path, LARGEST_CONFIG_BYTES);
    if (text !== undefined)
        return (0,file/* parseConfigFile */.m)(text, path);
    throw unreadable(path, `${path} (${spell('config')})`, io);
}
function unreadable(path, shown, io) {
    const { kind, sizeBytes } = io.status(path);
    const missing = kind === 'missing';
    return new problem/* ProblemError */.M({
        code: missing ? 'CONFIG-MISSING-FILE' : 'CONFIG-UNREADABLE',
        reason: missing
            ? `${shown} does not exist`
            : `${path} cannot be read (${kind === 'file' ? `${sizeBytes} bytes` : kind})`,
        hint: missing
            ? 'Correct the path; it is relative to the working directory.'
            : 'It must be a readable file of at most 1 MiB.',
        location: { path },
    });
}
async function configuredGates(inputs, io) {
    const named = gatesOf(await readConfig(inputs, io));
    return named.length > 0 ? named : gates/* GATES */.J.slice(0, 1);
}
function gatesOf(file) {
    return gates/* GATES */.J.filter(({ id }) => file?.sections.has(id) === true);
}


/***/ }),

/***/ 14612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ PUBLISH)
/* harmony export */ });
/* harmony import */ var _shared_config_common_options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68595);

const SHARED = ['max-annotations', 'comment', 'config', 'on-inconclusive', 'token'];
function outsideFile(option) {
    return { ...option, inFile: false };
}
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
        ...[..._shared_config_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .PUBLISH_OPTIONS */ .dA, ..._shared_config_common_options_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMON_OPTIONS */ .DT].filter(({ name }) => SHARED.includes(name)),
    ].map((option) => outsideFile(option)),
    outputs: [
        { name: 'outcome', description: 'The verdict over all gates: `passed`, `failed` or `inconclusive`.' },
        { name: 'summary', description: 'The verdict of each gate in one line.' },
        { name: 'pull-request', description: 'Number of the pull request; empty when the run was of none.' },
    ],
};


/***/ }),

/***/ 68474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ RULE_IDS)
/* harmony export */ });
const RULE_IDS = {
    benchmarks: {
        overLimit: 'benchmarks/over-limit',
        worse: 'benchmarks/became-worse',
        stillWorse: 'benchmarks/still-worse',
        suspect: 'benchmarks/perhaps-worse',
        removed: 'benchmarks/not-measured',
        environment: 'benchmarks/moved-together',
    },
    load: {
        overLimit: 'load/over-limit',
        worse: 'load/became-worse',
        stillWorse: 'load/still-worse',
        suspect: 'load/perhaps-worse',
        removed: 'load/not-measured',
        environment: 'load/moved-together',
    },
};


/***/ }),

/***/ 90522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vt: () => (/* binding */ LIMIT_FORM),
/* harmony export */   d_: () => (/* binding */ LIMIT_PATTERN),
/* harmony export */   jK: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31677);
/* harmony import */ var _shared_config_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(91922);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7534);
/* harmony import */ var _shared_config_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(98161);




const LIMIT_PATTERN = '^\\s*(?:<=|>=)?\\s*\\d{1,15}(?:\\.\\d{1,9})?\\s*[^\\s<>=]{0,20}\\s*$';
const LIMIT_FORM = 'a limit such as 500ms, <= 500ms or >= 1000/s';
const LIMIT = /^\s*(<=|>=)?\s*(\d{1,15}(?:\.\d{1,9})?)\s*([^\s<>=]{0,20})\s*$/u;
const LEAST_CHANGE = 3000;
function configure(id, entries, compares) {
    const globs = (key) => {
        const value = entries.get(key);
        return value === undefined ? [] : (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value, `${id}.${key}`);
    };
    const reports = globs('reports');
    if (reports.length === 0)
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `${id}.reports is empty`, 'Name at least one glob.');
    const minChange = entries.has('min-change') ? (0,_shared_config_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .readGrowth */ .IW)(entries.get('min-change')) : LEAST_CHANGE;
    const machine = entries.get('machine');
    return {
        reports,
        limits: [...(0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesOf */ .Mc)(entries.get('limits'), `${id}.limits`)].map(([metric, limit]) => limitOf(metric, limit, `${id}.limits.${metric}`)),
        compare: entries.has('compare') ? entries.get('compare') === true : compares,
        minChange: minChange ?? wrong(`${id}.min-change`, entries.get('min-change'), _shared_config_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .GROWTH_FORM */ .Bq),
        onSuspect: entries.has('on-suspect') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_2__/* .wordOf */ .aG)(entries, 'on-suspect', ['warn', 'inconclusive']) : 'inconclusive',
        moreIsBetter: globs('more-is-better'),
        exact: globs('exact'),
        machine: typeof machine === 'string' ? machine : '',
    };
}
function limitOf(metric, value, label) {
    const [, sign = '<=', amount, unit = ''] = LIMIT.exec(String(value)) ?? [];
    if (amount === undefined)
        return wrong(label, value, LIMIT_FORM);
    return { metric, is: sign === '>=' ? 'at-least' : 'at-most', value: Number(amount), unit };
}
function wrong(label, value, form) {
    throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', `${label} is ${(0,_shared_config_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(value)}, which is not allowed here`, `Expected ${form}.`);
}


/***/ }),

/***/ 22417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ COMPARISON_RULES)
/* harmony export */ });
const COMPARISON_RULES = {
    worse: 'comparison/became-worse',
    removed: 'comparison/not-measured',
};


/***/ }),

/***/ 31436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  y: () => (/* binding */ REGRESSION_GATE)
});

// EXTERNAL MODULE: ./build/js/shared/config/common-options.js
var common_options = __nccwpck_require__(68595);
// EXTERNAL MODULE: ./build/js/regression-gate/families.js + 15 modules
var families = __nccwpck_require__(99976);
;// CONCATENATED MODULE: ./build/js/regression-gate/codes.js

const REGRESSION_CODES = families/* FAMILIES */.B.flatMap(({ codes }) => codes);

;// CONCATENATED MODULE: ./build/js/regression-gate/options.js


const REGRESSION_OPTIONS = [
    ...families/* FAMILIES */.B.flatMap(({ option, shorthands = [] }) => [...shorthands, option]),
    common_options/* SAVE_BASELINE */.YE,
    ...common_options/* PUBLISH_OPTIONS */.dA,
    ...common_options/* COMMON_OPTIONS */.DT,
];

;// CONCATENATED MODULE: ./build/js/regression-gate/description.js



const REGRESSION_GATE = {
    id: 'regression-gate',
    title: 'Regression gate',
    summary: 'One verdict over failing, flaky, slower and vanished tests, sizes, warnings and vulnerabilities, against budgets and the last baseline.',
    branding: { icon: 'trending-down', color: 'purple' },
    options: REGRESSION_OPTIONS,
    outputs: [
        ...common_options/* COMMON_OUTPUTS */.hc,
        { name: 'tests-total', description: 'How many tests the reports hold; empty when not measured.' },
        { name: 'tests-failed', description: 'How many tests failed; empty when not measured.' },
        { name: 'tests-flaky', description: 'How many tests passed only on another try; empty when not measured.' },
        {
            name: 'last-good',
            description: 'The last commit before anything that the history knows became worse, to deploy or to go back to; empty when nothing did.',
        },
    ],
    codes: REGRESSION_CODES,
};


/***/ }),

/***/ 99976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ FAMILIES)
});

;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/import-codes.js
const IMPORT_CODES = [
    {
        code: 'IMPORT-OPTION',
        meaning: 'import-history was not told what to read (from) or where to keep it (to).',
        next: 'Name both, for example --from data.js --to git-ref:refs/reliability/baseline.',
    },
    {
        code: 'IMPORT-NOTHING',
        meaning: 'Nothing of what was read is of a commit before the present one along first parents.',
        next: 'Check out the branch that was measured, with its whole history, and name the file that another tool kept.',
    },
    {
        code: 'IMPORT-SEVERAL',
        meaning: 'The files hold runs of several suites, machines or testbeds.',
        next: 'Choose with only what belongs together; a history is of one kind of machine.',
    },
    {
        code: 'IMPORT-MEASURED',
        meaning: 'The store keeps measurements of the present commit already, and entries are never changed.',
        next: 'Import on the next commit, before its run, or into a new store.',
    },
    {
        code: 'IMPORT-UNSAVED',
        meaning: 'The store could not be read or written.',
        next: 'Correct what the message says.',
    },
];

// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/rule-ids.js
var rule_ids = __nccwpck_require__(68474);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/codes.js


function rulesOf(id) {
    return [
        {
            code: rule_ids/* RULE_IDS */.I[id].overLimit,
            meaning: `A metric of ${id} is above what it may be at most, or below what it has to be at least (limits).`,
            next: 'Make it better, or change the limit.',
        },
        {
            code: rule_ids/* RULE_IDS */.I[id].worse,
            meaning: 'Four of the last five runs are worse than the level before by more than three sigmas and more than min-change; or a metric without noise is worse by more than min-change.',
            next: 'The message names the last good commit; go back to it, bisect from it, or waive the finding.',
        },
        {
            code: rule_ids/* RULE_IDS */.I[id].stillWorse,
            meaning: 'An earlier run of the default branch confirmed that a metric became worse, and it has not come back since.',
            next: 'Mend it, or accept it with a waiver for the fingerprint of this finding; it stands for this one change.',
        },
        {
            code: rule_ids/* RULE_IDS */.I[id].suspect,
            meaning: 'A metric is far from its level, but too few runs say so.',
            next: 'Measure it again, best on fresh machines, and name all the reports.',
        },
        {
            code: rule_ids/* RULE_IDS */.I[id].removed,
            meaning: 'A metric that the history has is not measured any more.',
            next: 'Measure it again, or let it be: the next baseline tells it no more.',
        },
        {
            code: rule_ids/* RULE_IDS */.I[id].environment,
            meaning: 'Most metrics moved together: the machine or the toolchain did. They are judged by what is left.',
            next: 'Nothing, or compare runs of one kind of machine only (machine).',
        },
    ];
}
const LOAD_CODES = rulesOf('load');
const BENCHMARKS_CODES = [
    ...rulesOf('benchmarks'),
    ...IMPORT_CODES,
    {
        code: 'BENCHMARKS-NO-REPORT',
        meaning: 'No report of benchmarks or load fits the globs.',
        next: 'Run the benchmarks before this step, and correct the globs.',
    },
    {
        code: 'BENCHMARKS-EMPTY',
        meaning: 'A report is whole, but holds no measurement.',
        next: 'Look at the command that runs the benchmarks: all of them may have been filtered out.',
    },
    {
        code: 'BENCHMARKS-NO-METRIC',
        meaning: 'A limit is for a metric that no report measured.',
        next: 'Correct the name, or let the tool measure it.',
    },
    {
        code: 'BENCHMARKS-UNIT',
        meaning: 'A limit, or another report, is in a unit that does not measure the same as the metric, or that nobody knows.',
        next: 'Give the limit in a unit of the same kind; name reports of the same benchmarks.',
    },
    {
        code: 'BENCHMARKS-SUSPECT',
        meaning: 'A metric may have become worse, and too few runs say so (on-suspect: inconclusive).',
        next: 'Run the benchmarks several times and name all the reports, or say on-suspect: warn.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/config/growth.js
var growth = __nccwpck_require__(91922);
// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(11133);
// EXTERNAL MODULE: ./build/js/regression-gate/benchmarks/settings.js
var settings = __nccwpck_require__(90522);
;// CONCATENATED MODULE: ./build/js/regression-gate/benchmarks/options.js



function optionOf(name, what, compares, example) {
    return {
        name,
        type: 'yaml',
        description: `${what} (\`reports\`): \`limits\` for single metrics, and changes since the history that the baseline keeps (\`compare\`), told from noise.`,
        schema: (0,leaf_schema/* mappingSchema */.Cb)(`${what}.`, {
            reports: (0,leaf_schema/* listSchema */.cE)('The reports. Several with the same metrics are several runs of this commit.', 'glob', 1),
            limits: {
                title: 'a mapping of metrics to limits',
                description: 'By the name of the metric or a glob over names, what it may be at most or must be at least.',
                type: 'object',
                additionalProperties: (0,leaf_schema/* textSchema */.Zu)('What the metric may be.', settings/* LIMIT_PATTERN */.d_, settings/* LIMIT_FORM */.Vt),
            },
            compare: {
                title: 'true or false',
                description: `Whether metrics are compared with the history; ${compares} when not given.`,
                type: 'boolean',
            },
            'min-change': {
                title: growth/* GROWTH_FORM */.Bq,
                description: 'A smaller change is none, however sure it is; 3 % when not given.',
                type: ['number', 'string'],
                minimum: 0,
                maximum: 99_999,
                maxDecimals: 3,
                pattern: growth/* GROWTH_PATTERN */.nQ,
            },
            'on-suspect': {
                title: 'warn or inconclusive',
                description: 'What a change is that too few runs have shown yet, outside of the default branch; inconclusive when not given.',
                type: 'string',
                enum: ['warn', 'inconclusive'],
            },
            'more-is-better': (0,leaf_schema/* listSchema */.cE)('Globs over metrics of which more is better, where the report does not say so.', 'glob'),
            exact: (0,leaf_schema/* listSchema */.cE)('Globs over metrics without noise, where any change beyond min-change counts at once.', 'glob'),
            machine: (0,leaf_schema/* textSchema */.Zu)('What the machine is known by, instead of its system, processor, cores and memory: only runs on the same machine are compared.'),
        }, ['reports']),
        example,
    };
}
const BENCHMARKS_OPTION = optionOf('benchmarks', 'Reports of benchmarks', true, 'reports: ["reports/bench*.json"]\nmachine: ubuntu-24.04-4core\n');
const LOAD_OPTION = optionOf('load', 'Reports of load tests', false, 'reports: ["reports/k6.json"]\nlimits:\n  "http_req_duration.p95": 500ms\n  "http_reqs.rate": ">= 1000/s"\n');

// EXTERNAL MODULE: ./build/js/regression-gate/comparison/rule-ids.js
var comparison_rule_ids = __nccwpck_require__(22417);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/codes.js

const COMPARISON_CODES = [
    {
        code: comparison_rule_ids/* COMPARISON_RULES */.Q.worse,
        meaning: 'The command is slower, or a metric that it reports is worse, in this commit than in its base, run in turns on one machine.',
        next: 'Look at what this change does in what is measured; or waive it.',
    },
    {
        code: comparison_rule_ids/* COMPARISON_RULES */.Q.removed,
        meaning: 'The base reports a metric that this commit does not report.',
        next: 'Measure it again, or let it be: from the next change on it is told no more.',
    },
    {
        code: 'COMPARISON-SAME',
        meaning: 'Base and head are one commit, so that there is nothing to compare.',
        next: 'Run it on a change, or name the commit to compare with (base).',
    },
    {
        code: 'COMPARISON-NO-GIT',
        meaning: 'There is no git checkout, no commit, or no such commit as base names.',
        next: 'Run it in a checkout that has both commits.',
    },
    {
        code: 'COMPARISON-COPY',
        meaning: 'git could not make a clean copy of base or head.',
        next: 'The message has what git said: mostly a full disk, or a clone without the files of the commit.',
    },
    {
        code: 'COMPARISON-FAILED',
        meaning: 'The build or the command failed in the copy of base or head; the message says which, with the end of what it said.',
        next: 'Both have to work in a clean copy: what the repository does not hold (node_modules) has to be made by build.',
    },
    {
        code: 'COMPARISON-HANGS',
        meaning: 'The build or the command took longer than time-limit, and was ended.',
        next: 'Raise time-limit if it only takes long.',
    },
    {
        code: 'COMPARISON-NO-REPORT',
        meaning: 'A run of the command wrote no report that fits the globs, or one without any measurement.',
        next: 'Let the command write the report anew in every run; the globs are relative to its folder.',
    },
    {
        code: 'COMPARISON-NOTHING-COMMON',
        meaning: 'No metric is measured on both sides.',
        next: 'Measure something that the base has too.',
    },
    {
        code: 'COMPARISON-FEW',
        meaning: 'A metric has too few pairs that can be compared: it is missing in some runs, is 0, or most-pairs is small for so many metrics.',
        next: 'Measure something that takes longer (at least 0.1 s of CPU time), or raise pairs and most-pairs.',
    },
    {
        code: 'COMPARISON-UNCERTAIN',
        meaning: 'After all pairs a metric may still be worse by more than max-uncertainty: the noise is too large.',
        next: 'Measure for longer or on a quieter machine, raise most-pairs, or accept it with max-uncertainty.',
    },
    {
        code: 'COMPARISON-UNIT',
        meaning: 'Base and head measure a metric in different units.',
        next: 'Compare it once both have the same unit.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/config/duration.js
var duration = __nccwpck_require__(40225);
;// CONCATENATED MODULE: ./build/js/regression-gate/comparison/options.js



function countSchema(description, minimum, maximum) {
    return {
        title: `a whole number from ${minimum} to ${maximum}`,
        description,
        type: 'integer',
        minimum,
        maximum,
    };
}
function shareSchema(description) {
    return {
        title: growth/* GROWTH_FORM */.Bq,
        description,
        type: ['number', 'string'],
        minimum: 0,
        maximum: 99_999,
        maxDecimals: 3,
        pattern: growth/* GROWTH_PATTERN */.nQ,
    };
}
const COMPARISON_OPTION = {
    name: 'comparison',
    type: 'yaml',
    description: 'A command (`command`) that is run in clean copies of this commit and of its base, again and again in turns, and compared pair by pair: by the CPU time of all its processes, or by the `reports` that it writes. Needs no baseline.',
    schema: (0,leaf_schema/* mappingSchema */.Cb)('Base and head side by side.', {
        command: (0,leaf_schema/* textSchema */.Zu)('What is measured, a line for the shell; the same as the option `ab`.'),
        build: (0,leaf_schema/* textSchema */.Zu)('What makes a copy ready, run once in each: npm ci && npm run build.'),
        base: (0,leaf_schema/* textSchema */.Zu)('The commit that is compared with; where the change began, when not given.'),
        reports: (0,leaf_schema/* listSchema */.cE)('Benchmark reports that each run writes, relative to its own folder.', 'glob'),
        pairs: countSchema('How many pairs of runs the first look has; 10 when not given.', 6, 200),
        'most-pairs': countSchema('How many there may be where a metric is a suspect, or its noise hides what would have to be seen; 60 when not given.', 6, 200),
        'min-change': shareSchema('A smaller change is none, however sure it is; 2 % when not given.'),
        'max-uncertainty': shareSchema('A metric that may be worse by more than this, for all that is known, is inconclusive; 20 % when not given.'),
        'time-limit': (0,leaf_schema/* textSchema */.Zu)('How long the build, or one run, may take; 10m.', duration/* DURATION_PATTERN */.Cq, duration/* DURATION_FORM */.ec),
        seed: countSchema('Decides which side runs first in which pair; 1 when not given.', 0, 2_147_483_647),
        'more-is-better': (0,leaf_schema/* listSchema */.cE)('Globs over metrics of which more is better, where no report says so.', 'glob'),
        exact: (0,leaf_schema/* listSchema */.cE)('Globs over metrics without noise, where any change beyond min-change counts.', 'glob'),
    }, ['command']),
    example: 'command: node bench/parse.js\nbuild: npm ci && npm run build\nmin-change: 3%\n',
};
const COMPARISON_SHORTHANDS = [
    {
        name: 'ab',
        type: 'string',
        description: 'A command that is run in turns on this commit and on its base, and compared; the same as `command` in `comparison`.',
        shorthandFor: ['comparison', 'command'],
    },
    {
        name: 'ab-build',
        type: 'string',
        description: 'What makes a copy of a commit ready for `ab`; the same as `build` in `comparison`.',
        shorthandFor: ['comparison', 'build'],
    },
    {
        name: 'ab-base',
        type: 'string',
        description: 'The commit that `ab` compares with; the same as `base` in `comparison`.',
        shorthandFor: ['comparison', 'base'],
    },
];

;// CONCATENATED MODULE: ./build/js/regression-gate/images/codes.js
const IMAGES_CODES = [
    {
        code: 'images/over-budget',
        meaning: 'The layers of an image weigh more than max-size.',
        next: 'The hint names its largest layers; leave out what is not needed, or begin with a smaller image.',
    },
    {
        code: 'images/larger-than-before',
        meaning: 'An image grew since the baseline by more than max-growth and by more than min-growth.',
        next: 'The hint names the layers that grew, by the command that made them; take it back, or waive it.',
    },
    {
        code: 'IMAGES-NO-FILE',
        meaning: 'No folder or archive fits images.files.',
        next: 'Build the image before this step, and correct the path.',
    },
    {
        code: 'IMAGES-UNKNOWN',
        meaning: 'A folder or file is neither an OCI layout nor an archive as docker save writes it.',
        next: 'Write one with docker save, or docker buildx build --output type=oci.',
    },
    {
        code: 'IMAGES-TRUNCATED',
        meaning: 'An archive ends in the middle.',
        next: 'Let docker save run to its end (disk full? killed job?).',
    },
    {
        code: 'IMAGES-INCOMPLETE',
        meaning: 'A layer of an image is not in the layout or archive.',
        next: 'Write the whole image; sparse layouts cannot be weighed.',
    },
];

// EXTERNAL MODULE: ./build/js/shared/config/byte-size.js
var byte_size = __nccwpck_require__(83849);
;// CONCATENATED MODULE: ./build/js/regression-gate/images/options.js



const IMAGES_OPTION = {
    name: 'images',
    type: 'yaml',
    description: 'Container images that are weighed (`files`: folders of OCI layouts, archives of `docker save`), with the layers that grew; budgets (`max-size`) and growth since the nearest baseline (`max-growth`).',
    schema: (0,leaf_schema/* mappingSchema */.Cb)('Sizes of container images.', {
        files: (0,leaf_schema/* listSchema */.cE)('Folders that hold an OCI layout, and archives as docker save writes them.', 'glob', 1),
        'max-size': (0,leaf_schema/* textSchema */.Zu)('What all layers of one image may weigh.', byte_size/* BYTE_SIZE_PATTERN */.SU, byte_size/* BYTE_SIZE_FORM */.CS),
        'max-growth': {
            title: growth/* GROWTH_FORM */.Bq,
            description: 'By how much an image may be larger than in the baseline, in percent; and by more than `min-growth`.',
            type: ['number', 'string'],
            minimum: 0,
            maximum: 99_999,
            maxDecimals: 3,
            pattern: growth/* GROWTH_PATTERN */.nQ,
        },
        'min-growth': (0,leaf_schema/* textSchema */.Zu)('What is larger by no more than this is not larger; 0B when not given.', byte_size/* BYTE_SIZE_PATTERN */.SU, byte_size/* BYTE_SIZE_FORM */.CS),
    }, ['files']),
    example: 'files: ["build/image.tar"]\nmax-size: 200MB\nmax-growth: 1%\nmin-growth: 100kB\n',
};

;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/codes.js
const SIZES_CODES = [
    {
        code: 'sizes/over-budget',
        meaning: 'A file or group is larger than max-size, or all files together are larger than max-total.',
        next: 'Look at what was added; split it, or leave out what is not needed.',
    },
    {
        code: 'sizes/larger-than-before',
        meaning: 'A file, a group, or all files together grew since the baseline by more than max-growth and by more than min-growth. Names are compared without the hashes that bundlers put into them.',
        next: 'Take back what made it grow, or waive it.',
    },
    {
        code: 'SIZES-NO-FILE',
        meaning: 'No file fits the globs of sizes.files.',
        next: 'Build first, and correct the globs.',
    },
    {
        code: 'SIZES-EMPTY-GROUP',
        meaning: 'None of the weighed files is of a group that is configured.',
        next: 'Correct the globs of the group; its files must be among sizes.files.',
    },
    {
        code: 'SIZES-NO-METAFILE',
        meaning: 'No report of a bundler fits the globs of sizes.bundles.',
        next: 'Let the bundler write it before this step, and correct the globs.',
    },
    {
        code: 'SIZES-NO-ENTRY',
        meaning: 'The report of a bundler names no entry, so that nothing can be weighed by entry.',
        next: 'Name the report of an application.',
    },
    {
        code: 'SIZES-ENTRY-FILE',
        meaning: 'A file that the report of a bundler names is not there.',
        next: 'Weigh where the build was made, with the report of the same build.',
    },
    {
        code: 'SIZES-UNREADABLE',
        meaning: 'Something that fits the globs is no file, or may not be read.',
        next: 'Leave it out of the globs.',
    },
    {
        code: 'SIZES-TOO-LARGE',
        meaning: 'A file is too large to be compressed for weighing.',
        next: 'Weigh it as it is: compression: none.',
    },
];

;// CONCATENATED MODULE: ./build/js/regression-gate/sizes/options.js



function bytesSchema(description) {
    return (0,leaf_schema/* textSchema */.Zu)(description, byte_size/* BYTE_SIZE_PATTERN */.SU, byte_size/* BYTE_SIZE_FORM */.CS);
}
const SIZES_OPTION = {
    name: 'sizes',
    type: 'yaml',
    description: 'Files that are weighed (`files`), as they are or compressed, alone and in `groups`; budgets (`max-size`, `max-total`) and growth since the nearest baseline (`max-growth`).',
    schema: (0,leaf_schema/* mappingSchema */.Cb)('Sizes of files.', {
        files: (0,leaf_schema/* listSchema */.cE)('The files that are weighed.', 'glob', 1),
        compression: {
            title: 'none or gzip or brotli',
            description: 'How files are weighed: as they are, or as a server would send them; none when not given.',
            type: 'string',
            enum: ['none', 'gzip', 'brotli'],
        },
        groups: {
            title: 'a mapping of names to globs',
            description: 'Files that are weighed as one, for example all that one page loads.',
            type: 'object',
            patternProperties: {
                '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$': (0,leaf_schema/* listSchema */.cE)('The files of the group, among `files`.', 'glob', 1),
            },
            additionalProperties: false,
        },
        bundles: (0,leaf_schema/* listSchema */.cE)('What bundlers say of their entries: the metafile of esbuild, the stats of webpack, the manifest of Vite. What an entry loads at once is weighed as one, and so is that with what it loads later.', 'glob', 1),
        'max-size': bytesSchema('What one file, or one group, may weigh.'),
        'max-total': bytesSchema('What all files together may weigh.'),
        'max-growth': {
            title: growth/* GROWTH_FORM */.Bq,
            description: 'By how much one file, one group, or all together may be larger than in the baseline, in percent; and by more than `min-growth`.',
            type: ['number', 'string'],
            minimum: 0,
            maximum: 99_999,
            maxDecimals: 3,
            pattern: growth/* GROWTH_PATTERN */.nQ,
        },
        'min-growth': bytesSchema('What is larger by no more than this is not larger; 0B when not given.'),
    }, ['files']),
    example: `files: ["dist/**/*.js", "dist/**/*.css"]
compression: gzip
groups:
  start-page: ["dist/index-*.js", "dist/vendor-*.js"]
bundles: ["dist/.vite/manifest.json"]
max-total: 300kB
max-growth: 1%
min-growth: 200B
`,
};

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/codes.js
const TESTS_CODES = [
    {
        code: 'tests/failed-test',
        meaning: 'A test failed, on its last try where there were several. An error beyond max-failed.',
        next: 'Mend the test or the code; quarantine it for a time if it fails by chance.',
    },
    {
        code: 'tests/flaky-test',
        meaning: 'A test failed and then passed in the same run. An error beyond max-flaky, else a warning. How often it did so in the runs that are kept is told with a 95 % interval (Wilson).',
        next: 'Look for time, chance, order or parallel work in the test.',
    },
    {
        code: 'tests/new-flaky-test',
        meaning: 'More tests are flaky for the first time than max-new-flaky allows.',
        next: 'Look at what the change did to these tests.',
    },
    {
        code: 'tests/too-many-skipped',
        meaning: 'More tests are skipped than max-skipped allows.',
        next: 'Let them run again, or remove them.',
    },
    {
        code: 'tests/too-few-tests',
        meaning: 'The reports hold fewer tests than min-tests says.',
        next: 'Look whether a part of the tests was not run.',
    },
    {
        code: 'tests/over-duration',
        meaning: 'All tests together took longer than max-duration: the sum of their times, whatever ran at once.',
        next: 'Make the slowest tests faster; the report names them.',
    },
    {
        code: 'tests/slower-run',
        meaning: 'All tests together took longer than in each of the last runs, by more than max-slowdown and by more than min-slowdown.',
        next: 'Look at the tests that became slower.',
    },
    {
        code: 'tests/slow-test',
        meaning: 'A test took longer than max-test-duration.',
        next: 'Split it, or let it wait for events and not for time.',
    },
    {
        code: 'tests/slower-test',
        meaning: 'A test took longer than in each of the last runs, by more than max-slowdown and by more than min-slowdown.',
        next: 'Look at what it waits for, and at what the change did to the code under test.',
    },
    {
        code: 'tests/odd-duration',
        meaning: 'A report gives times that are none: negative, infinite, more than a year, or no number. A warning.',
        next: 'Look at the clock of the machine, or at the tool that writes them.',
    },
    {
        code: 'tests/removed-test',
        meaning: 'A test of the baseline is not in the reports any more, under no name that is like it. An error beyond max-removed.',
        next: 'Bring it back, or waive the finding where it was meant.',
    },
    {
        code: 'tests/emptied-suite',
        meaning: 'A suite of the baseline has no test any more. An error where max-removed is exceeded, else a warning.',
        next: 'Look for a filter, or for a file that the runner does not find any more.',
    },
    {
        code: 'tests/renamed-test',
        meaning: 'A test has another name, other parameters or another suite. A notice: it does not count as removed.',
        next: 'Nothing to do, if it is the same test.',
    },
    {
        code: 'tests/newly-skipped-test',
        meaning: 'A test is skipped that ran in the baseline. An error beyond max-newly-skipped.',
        next: 'Let it run again, or remove it.',
    },
    {
        code: 'tests/share-of-category',
        meaning: 'Tests of a kind (unit, integration, end to end) are fewer or more of all tests than they may be.',
        next: 'Write tests of the kind that is missing, or correct the share.',
    },
    {
        code: 'tests/quarantine-expired',
        meaning: 'The last day of a quarantine is over: its test counts again.',
        next: 'Mend the test and take it out of the file, or say again why, and until when.',
    },
    {
        code: 'tests/quarantine-unused',
        meaning: 'A quarantined test is in no report. A warning.',
        next: 'Correct its name as the report of this gate spells it, or take it out of the file.',
    },
    {
        code: 'tests/quarantine-released',
        meaning: 'A quarantined test passed so many runs in a row (release-after) that it counts again. A warning.',
        next: 'Take it out of the file.',
    },
    {
        code: 'tests/stale-report',
        meaning: 'A test report is older than the commit it should be of. A warning: it does not change the verdict.',
        next: 'Run the tests again on this commit; do not restore reports from a cache.',
    },
    {
        code: 'tests/repeated-report',
        meaning: 'Two reports have the same tests with the same times. A warning: they count twice.',
        next: 'Name the report once; look whether it was written over another one.',
    },
    {
        code: 'TESTS-NO-REPORT',
        meaning: 'No file fits the globs of tests.reports.',
        next: 'Run the tests first, and correct the globs.',
    },
    {
        code: 'TESTS-REPORTS-MISSING',
        meaning: 'There are fewer reports than min-reports says.',
        next: 'Look at the job of the shard whose report is missing.',
    },
    {
        code: 'TESTS-EMPTY',
        meaning: 'The reports can be read, and hold no test at all.',
        next: 'Look at the command that runs the tests: nothing was found, or all was filtered out.',
    },
    {
        code: 'TESTS-OTHER-COMMIT',
        meaning: 'A report says itself that it is of another commit than the measured one.',
        next: 'Run the tests on this commit.',
    },
    {
        code: 'TESTS-DURATION',
        meaning: 'There is a budget of time, and times in the reports are none (negative, infinite, no number).',
        next: 'Run the tests again, with a clock that nobody sets.',
    },
];

;// CONCATENATED MODULE: ./build/js/regression-gate/tests/options.js



const CATEGORY_PATTERN = '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$';
function durationSchema(description) {
    return (0,leaf_schema/* textSchema */.Zu)(description, duration/* DURATION_PATTERN */.Cq, duration/* DURATION_FORM */.ec);
}
const CATEGORY = (0,leaf_schema/* mappingSchema */.Cb)('Tests of one kind.', {
    match: (0,leaf_schema/* listSchema */.cE)('Globs of their reports; the first category that matches a report counts its tests.', 'glob', 1),
    'min-share': (0,leaf_schema/* percentSchema */.nJ)('Least share of all tests, in percent.'),
    'max-share': (0,leaf_schema/* percentSchema */.nJ)('Largest share of all tests, in percent.'),
}, ['match']);
const TESTS_OPTION = {
    name: 'tests',
    type: 'yaml',
    description: 'Test reports of any tool (`reports`), and what they may say: how many tests may fail, be flaky, skipped, removed or slow. What is compared with the nearest baseline (`max-removed`, `max-newly-skipped`, `max-new-flaky`, `max-slowdown`) needs `baseline` in reliability.yml.',
    schema: (0,leaf_schema/* mappingSchema */.Cb)('Tests.', {
        reports: (0,leaf_schema/* listSchema */.cE)('The test reports; several are one run.', 'glob', 1),
        duplicates: {
            title: 'retry or separate',
            description: 'What a test means that is twice in one part of a report, first failed and then passed: another try of it (flaky), or a test of its own; retry when not given.',
            type: 'string',
            enum: ['retry', 'separate'],
        },
        'max-failed': (0,leaf_schema/* countSchema */.vK)('How many tests may fail; 0 when not given.'),
        'max-flaky': (0,leaf_schema/* countSchema */.vK)('How many tests may pass only on another try; not judged when not given.'),
        'max-new-flaky': (0,leaf_schema/* countSchema */.vK)('How many of them may have been without flakes in all earlier runs that are kept.'),
        'max-skipped': (0,leaf_schema/* countSchema */.vK)('How many tests may be skipped.'),
        'max-newly-skipped': (0,leaf_schema/* countSchema */.vK)('How many tests may be skipped that ran in the baseline.'),
        'max-removed': (0,leaf_schema/* countSchema */.vK)('How many tests of the baseline may be gone; renamed ones are not.'),
        'min-tests': (0,leaf_schema/* countSchema */.vK)('How many tests there must be at least; 1 when not given.', 1),
        'min-reports': (0,leaf_schema/* countSchema */.vK)('How many report files there must be at least, one for each shard for example.', 1),
        'max-duration': durationSchema('How long all tests together may take, the sum of their times.'),
        'max-test-duration': durationSchema('How long one test may take.'),
        'max-slowdown': {
            title: growth/* GROWTH_FORM */.Bq,
            description: 'By how much all tests together, or one test, may be slower than the slowest of the last runs, in percent; and by more than `min-slowdown`.',
            type: ['number', 'string'],
            minimum: 0,
            maximum: 99_999,
            maxDecimals: 3,
            pattern: growth/* GROWTH_PATTERN */.nQ,
        },
        'min-slowdown': durationSchema('What is slower by less than this is not slower; 1s when not given.'),
        quarantine: (0,leaf_schema/* textSchema */.Zu)('A file of tests that are known to be flaky and do not count for a time.'),
        'release-after': (0,leaf_schema/* countSchema */.vK)('How many runs in a row a quarantined test must pass to be let go; 20.', 1),
        categories: {
            title: 'a mapping of names to categories',
            description: 'Kinds of tests by their reports, and the shares of all tests that they must or may have.',
            type: 'object',
            patternProperties: { [CATEGORY_PATTERN]: CATEGORY },
            additionalProperties: false,
        },
    }, ['reports']),
    example: `reports: ["reports/junit/*.xml"]
max-failed: 0
max-flaky: 0
max-removed: 0
max-duration: 5m
max-slowdown: 50%
min-slowdown: 2s
quarantine: .reliability/quarantine.yml
categories:
  unit: { match: ["reports/junit/unit*.xml"], min-share: 70 }
  e2e: { match: ["reports/junit/e2e*.xml"], max-share: 10 }
`,
};
const TESTS_SHORTHANDS = [
    {
        name: 'test-reports',
        type: 'globs',
        description: 'Test reports of any tool; the same as `reports` in `tests`.',
        shorthandFor: ['tests', 'reports'],
    },
];

;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/codes.js
const VULNERABILITIES_CODES = [
    {
        code: 'vulnerabilities/new-vulnerability',
        meaning: 'A package with a known vulnerability came with this change: the baseline had neither the vulnerability nor this version of the package. An error beyond max-new, else a warning.',
        next: 'Take the version that the hint names, or another package; or waive it by its fingerprint.',
    },
    {
        code: 'vulnerabilities/newly-published',
        meaning: 'A vulnerability was published since the baseline, of a package and version that were there before. A warning, or an error with fail-on-published.',
        next: 'Upgrade the package in a change of its own.',
    },
    {
        code: 'vulnerabilities/not-allowed',
        meaning: 'A vulnerability is of a severity of which max allows none.',
        next: 'Take the version that the hint names; or waive it by its fingerprint, which is of this package, version and vulnerability.',
    },
    {
        code: 'vulnerabilities/too-many',
        meaning: 'There are more vulnerabilities of a severity, or of all, than max allows.',
        next: 'Upgrade some of the packages; the report names them.',
    },
    {
        code: 'VULNERABILITIES-UNAUDITED',
        meaning: 'A scanner says of packages that it could not look at them: it knows nothing of them, which is not that nothing is wrong with them.',
        next: 'Let it reach its database; or name the packages in unaudited, where they are in none.',
    },
    {
        code: 'VULNERABILITIES-NO-REPORT',
        meaning: 'No file, or fewer than min-reports, fits the globs of vulnerabilities.reports.',
        next: 'Run the scanner first, and correct the globs.',
    },
];

// EXTERNAL MODULE: ./build/js/regression-gate/vulnerabilities/settings.js
var vulnerabilities_settings = __nccwpck_require__(61242);
;// CONCATENATED MODULE: ./build/js/regression-gate/vulnerabilities/options.js


const VULNERABILITIES_OPTION = {
    name: 'vulnerabilities',
    type: 'yaml',
    description: 'What scanners for vulnerabilities say (`reports`): how many this change may bring (`max-new`), told from those that were only published since the nearest baseline, and how many there may be of each severity (`max`).',
    schema: (0,leaf_schema/* mappingSchema */.Cb)('Known vulnerabilities of packages.', {
        reports: (0,leaf_schema/* listSchema */.cE)('The reports; several are one run, and what they call by different names is joined.', 'glob', 1),
        level: {
            title: 'critical or high or medium or low',
            description: 'The least grave that counts; low when not given. One of unknown severity always counts.',
            type: 'string',
            enum: [...vulnerabilities_settings/* LEVELS */.A_],
        },
        'max-new': (0,leaf_schema/* countSchema */.vK)('How many this change may bring, compared with the baseline.'),
        max: (0,leaf_schema/* mappingSchema */.Cb)('How many there may be of each severity, and of all. One of unknown severity counts for the gravest severity that is named here, unless `unknown` is.', Object.fromEntries(vulnerabilities_settings/* BUDGETS */.bJ.map((name) => [
            name,
            (0,leaf_schema/* countSchema */.vK)(`How many ${name === 'total' ? 'of all severities' : `of ${name} severity`} there may be.`),
        ]))),
        'fail-on-published': {
            title: 'true or false',
            description: 'Whether one that was published since the baseline, of a package and version that was there before, fails too; else it is told.',
            type: 'boolean',
        },
        unaudited: (0,leaf_schema/* listSchema */.cE)('Names of packages, or globs over them, that scanners need not know: those of the project itself. Others that a scanner could not look at leave all of it inconclusive.', 'glob'),
        'min-reports': (0,leaf_schema/* countSchema */.vK)('How many report files there must be at least; 1 when not given.', 1),
    }, ['reports']),
    example: 'reports: ["reports/trivy.json", "reports/npm-audit.json"]\nmax-new: 0\nmax: { critical: 0, high: 0 }\n',
};

;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/codes.js
const WARNINGS_CODES = [
    {
        code: 'warnings/new-warning',
        meaning: 'A linter or compiler says something that it did not say of the baseline: of this rule, and a line of this text. An error beyond max-new, else a warning.',
        next: 'Mend it, or silence it where it is, with a reason.',
    },
    {
        code: 'warnings/too-many-warnings',
        meaning: 'Linters and compilers say more than max-total allows.',
        next: 'Mend some; the report says which rules they are of.',
    },
    {
        code: 'WARNINGS-NO-REPORT',
        meaning: 'No file, or fewer than min-reports, fits the globs of warnings.reports.',
        next: 'Run the linter first, and correct the globs.',
    },
];

;// CONCATENATED MODULE: ./build/js/regression-gate/warnings/options.js

const WARNINGS_OPTION = {
    name: 'warnings',
    type: 'yaml',
    description: 'What linters and compilers say (`reports`), and how much of it may be new since the nearest baseline (`max-new`) or there at all (`max-total`). Known by the text of its line, so that what only moved is not new.',
    schema: (0,leaf_schema/* mappingSchema */.Cb)('Warnings of linters and compilers.', {
        reports: (0,leaf_schema/* listSchema */.cE)('The reports; several are one run.', 'glob', 1),
        level: {
            title: 'error or warning or note',
            description: 'The least grave that counts; warning when not given.',
            type: 'string',
            enum: ['error', 'warning', 'note'],
        },
        'max-new': (0,leaf_schema/* countSchema */.vK)('How many may be new since the baseline.'),
        'max-total': (0,leaf_schema/* countSchema */.vK)('How many there may be.'),
        'min-reports': (0,leaf_schema/* countSchema */.vK)('How many report files there must be at least; 1 when not given.', 1),
    }, ['reports']),
    example: 'reports: ["reports/eslint.json", "reports/*.sarif"]\nmax-new: 0\n',
};

;// CONCATENATED MODULE: ./build/js/regression-gate/families.js














const FAMILIES = [
    {
        id: 'tests',
        option: TESTS_OPTION,
        shorthands: TESTS_SHORTHANDS,
        codes: TESTS_CODES,
        load: async () => (await __nccwpck_require__.e(/* import() */ 7009).then(__nccwpck_require__.bind(__nccwpck_require__, 37009))).tests,
    },
    {
        id: 'sizes',
        option: SIZES_OPTION,
        codes: SIZES_CODES,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2751), __nccwpck_require__.e(4876)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84876))).sizes,
    },
    {
        id: 'images',
        option: IMAGES_OPTION,
        codes: IMAGES_CODES,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2751), __nccwpck_require__.e(3190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33190))).images,
    },
    {
        id: 'warnings',
        option: WARNINGS_OPTION,
        codes: WARNINGS_CODES,
        load: async () => (await __nccwpck_require__.e(/* import() */ 3551).then(__nccwpck_require__.bind(__nccwpck_require__, 33551))).warnings,
    },
    {
        id: 'vulnerabilities',
        option: VULNERABILITIES_OPTION,
        codes: VULNERABILITIES_CODES,
        load: async () => (await __nccwpck_require__.e(/* import() */ 3316).then(__nccwpck_require__.bind(__nccwpck_require__, 73316))).vulnerabilities,
    },
    {
        id: 'benchmarks',
        option: BENCHMARKS_OPTION,
        codes: BENCHMARKS_CODES,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2751), __nccwpck_require__.e(3144)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33144))).benchmarks,
    },
    {
        id: 'comparison',
        option: COMPARISON_OPTION,
        shorthands: COMPARISON_SHORTHANDS,
        codes: COMPARISON_CODES,
        load: async () => (await __nccwpck_require__.e(/* import() */ 4595).then(__nccwpck_require__.bind(__nccwpck_require__, 54595))).comparison,
    },
    {
        id: 'load',
        option: LOAD_OPTION,
        codes: LOAD_CODES,
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2751), __nccwpck_require__.e(3144)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33144))).load,
    },
];


/***/ }),

/***/ 61242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   bJ: () => (/* binding */ BUDGETS),
/* harmony export */   jK: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31677);
/* harmony import */ var _shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7534);


const LEVELS = ['critical', 'high', 'medium', 'low'];
const BUDGETS = ['critical', 'high', 'medium', 'low', 'unknown', 'total'];
function configure(entries) {
    const reports = entries.get('reports');
    const globs = (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(reports, 'vulnerabilities.reports');
    if (globs.length === 0)
        throw (0,_shared_config_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .configProblem */ .er)('CONFIG-VALUE', 'vulnerabilities.reports is empty', 'Name at least one glob.');
    const max = (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(entries.get('max'), 'vulnerabilities.max');
    return {
        reports: globs,
        level: entries.has('level') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .wordOf */ .aG)(entries, 'level', LEVELS) : 'low',
        ...(entries.has('max-new') ? { maxNew: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .integerOf */ .cP)(entries, 'max-new') } : {}),
        max: Object.fromEntries(BUDGETS.filter((name) => max.has(name)).map((name) => [name, (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .integerOf */ .cP)(max, name)])),
        failOnPublished: entries.has('fail-on-published') && (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .flagOf */ .iP)(entries, 'fail-on-published'),
        unaudited: (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entries, 'unaudited'),
        minReports: entries.has('min-reports') ? (0,_shared_config_narrow_js__WEBPACK_IMPORTED_MODULE_1__/* .integerOf */ .cP)(entries, 'min-reports') : 1,
    };
}


/***/ }),

/***/ 2265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RUNNABLE: () => (/* binding */ RUNNABLE),
/* harmony export */   UMBRELLA: () => (/* binding */ UMBRELLA)
/* harmony export */ });
/* harmony import */ var _certify_description_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45725);
/* harmony import */ var _gates_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(52394);


const UMBRELLA = {
    ..._certify_description_js__WEBPACK_IMPORTED_MODULE_0__/* .CERTIFY */ .h,
    load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2751), __nccwpck_require__.e(7186)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97186))).certifyGate(await Promise.all(_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .GATES */ .J.map(({ load }) => load())), []),
};
const RUNNABLE = [..._gates_js__WEBPACK_IMPORTED_MODULE_1__/* .GATES */ .J, UMBRELLA];


/***/ }),

/***/ 55322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ ALERTS_SCHEMA),
  v: () => (/* binding */ alertTargets)
});

;// CONCATENATED MODULE: ./build/js/shared/model/alert.js
const ALERT_KINDS = ['slack', 'teams', 'webhook'];

// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(11133);
;// CONCATENATED MODULE: ./build/js/shared/config/alerts.js


const MOST_ALERTS = 10;
const ALERTS_SCHEMA = {
    title: `a list of at most ${MOST_ALERTS} alerts`,
    description: 'Who is told when a gate does not pass on the default branch. docs/alerts.md says what is sent, and how the addresses stay secret.',
    type: 'array',
    maxItems: MOST_ALERTS,
    items: (0,leaf_schema/* mappingSchema */.Cb)('One place to tell.', {
        to: {
            title: `one of ${ALERT_KINDS.join(', ')}`,
            description: 'The form of the message.',
            type: 'string',
            enum: ALERT_KINDS,
        },
        'url-from': (0,leaf_schema/* textSchema */.Zu)('Name of the environment variable that holds the address.', '^[A-Za-z_][A-Za-z0-9_]{0,127}$', 'the name of an environment variable'),
    }, ['to', 'url-from']),
};
function alertTargets(value) {
    const entries = (value ?? []);
    return entries.map(({ to, 'url-from': urlFrom }) => ({ to, urlFrom }));
}


/***/ }),

/***/ 83849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ BYTE_SIZE_FORM),
/* harmony export */   SU: () => (/* binding */ BYTE_SIZE_PATTERN),
/* harmony export */   ow: () => (/* binding */ readByteSize)
/* harmony export */ });
const BYTE_SIZE_PATTERN = '^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:B|kB|KiB|MB|MiB|GB|GiB)\\s*$';
const BYTE_SIZE_FORM = 'an amount of bytes such as 500B, 200kB, 200KiB or 1.5MiB';
const SIZE = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*(B|kB|KiB|MB|MiB|GB|GiB)\s*$/u;
const UNITS = {
    B: 1,
    kB: 1000,
    KiB: 1024,
    MB: 1_000_000,
    MiB: 1_048_576,
    GB: 1_000_000_000,
    GiB: 1_073_741_824,
};
function readByteSize(value) {
    const [, amount, unit = ''] = typeof value === 'string' ? (SIZE.exec(value) ?? []) : [];
    return amount === undefined ? undefined : Math.floor(Number(amount) * (UNITS[unit] ?? 0));
}


/***/ }),

/***/ 53441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ checkYaml)
});

// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __nccwpck_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __nccwpck_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __nccwpck_require__(98161);
;// CONCATENATED MODULE: ./build/js/shared/config/faults.js


const MOST_FAULTS = 100;
async function faultsOf(document, named = 0) {
    const generated = await __nccwpck_require__.e(/* import() */ 9384).then(__nccwpck_require__.bind(__nccwpck_require__, 59384));
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


/***/ }),

/***/ 68595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ COMMON_OPTIONS),
/* harmony export */   YE: () => (/* binding */ SAVE_BASELINE),
/* harmony export */   dA: () => (/* binding */ PUBLISH_OPTIONS),
/* harmony export */   hc: () => (/* binding */ COMMON_OUTPUTS)
/* harmony export */ });
const SAVE_BASELINE = {
    name: 'save-baseline',
    type: 'enum',
    description: 'When the measurements are kept in the store that `baseline` in reliability.yml names: `auto` on the default branch, `always`, or `never`.',
    values: ['auto', 'always', 'never'],
    default: 'auto',
};
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
        description: 'Token for the check run and the comment; needs `checks: write` (else `statuses: write`, for a commit status) and `pull-requests: write`.',
        secret: true,
        platform: 'github',
        githubDefault: '${{ github.token }}',
    },
];
const COMMON_OUTPUTS = [
    { name: 'outcome', description: 'The verdict: `passed`, `failed` or `inconclusive`.' },
    { name: 'summary', description: 'The verdict in one line.' },
    { name: 'verdict-file', description: 'Path of verdict.json.' },
    { name: 'facts-file', description: 'Path of facts.json, from which the verdict can be repeated offline.' },
    { name: 'report-file', description: 'Path of report.html.' },
];


/***/ }),

/***/ 31677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ problemIn),
/* harmony export */   er: () => (/* binding */ configProblem),
/* harmony export */   gu: () => (/* binding */ CONFIG_CODES)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63627);

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
function problemIn(origin, position, code, reason, hint) {
    if (origin.path !== undefined)
        return configProblem(code, reason, hint, { path: origin.path, ...position });
    return configProblem(code, `${origin.spelling}, line ${position.line}, column ${position.column}: ${reason}`, hint);
}


/***/ }),

/***/ 40225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Cq: () => (/* binding */ DURATION_PATTERN),
/* harmony export */   ec: () => (/* binding */ DURATION_FORM)
/* harmony export */ });
const DURATION_PATTERN = '^\\s*\\d{1,9}(?:\\.\\d{1,3})?\\s*(?:ms|s|m|h)\\s*$';
const DURATION_FORM = 'a duration such as 500ms, 30s, 5m or 1.5h';
const DURATION = /^\s*(\d{1,9}(?:\.\d{1,3})?)\s*(ms|s|m|h)\s*$/u;
const UNIT_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
function readDuration(value) {
    const [, amount, unit = ''] = typeof value === 'string' ? (DURATION.exec(value) ?? []) : [];
    return amount === undefined ? undefined : Math.round(Number(amount) * (UNIT_MS[unit] ?? 0));
}


/***/ }),

/***/ 25235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CONFIG_PLACES),
/* harmony export */   m: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* harmony import */ var _alerts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55322);
/* harmony import */ var _checked_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53441);
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(31677);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(50229);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(98161);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(61374);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(47616);







const CONFIG_PLACES = ['reliability.yml', '.github/reliability.yml'];
const SHARED_KEYS = ['version', 'baseline', 'waivers', 'alerts', 'hooks'];
async function parseConfigFile(text, path) {
    const origin = { spelling: path, path };
    const yaml = await (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseYaml */ .h)(text, origin);
    const root = yaml.value === undefined ? new Map() : mappingOf(yaml, origin);
    checkVersion(root.get('version'), yaml, origin);
    await (0,_checked_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .checkYaml */ .c)(yaml, yaml.value ?? {}, origin);
    const sections = new Map();
    for (const [id, value] of root) {
        if (SHARED_KEYS.includes(id))
            continue;
        sections.set(id, {
            values: new Map(Object.entries((value ?? {}))),
            place: (inside) => ({ path, ...yaml.position([id, ...inside], 'value') }),
        });
    }
    const [baseline, waivers] = [root.get('baseline'), root.get('waivers')];
    return {
        path,
        sections,
        alerts: (0,_alerts_js__WEBPACK_IMPORTED_MODULE_0__/* .alertTargets */ .v)(root.get('alerts')),
        hooks: (0,_hooks_js__WEBPACK_IMPORTED_MODULE_3__/* .hookSettings */ .H)(root.get('hooks')),
        ...(typeof baseline === 'string' ? { baseline } : {}),
        ...(typeof waivers === 'string' ? { waivers } : {}),
    };
}
function mappingOf(yaml, origin) {
    const { value } = yaml;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return new Map(Object.entries(value));
    const reason = `${origin.spelling} is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .show */ .WU)(value)}, not a mapping`;
    throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemIn */ .Dk)(origin, yaml.position([], 'value'), 'CONFIG-TYPE', reason, 'Start it with a key, for example "coverage-gate:".');
}
function checkVersion(version, yaml, origin) {
    if (version === undefined || version === _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_VERSION */ .sb)
        return;
    const reason = `version is ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .show */ .WU)(version)}, and only version ${_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_VERSION */ .sb} is read here`;
    const hint = `Write "version: ${_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .FILE_VERSION */ .sb}", or use the release of reliability that the file was written for.`;
    throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .problemIn */ .Dk)(origin, yaml.position(['version'], 'value'), 'CONFIG-VERSION', reason, hint);
}


/***/ }),

/***/ 91922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ GROWTH_FORM),
/* harmony export */   IW: () => (/* binding */ readGrowth),
/* harmony export */   nQ: () => (/* binding */ GROWTH_PATTERN)
/* harmony export */ });
const GROWTH_PATTERN = '^\\s*\\d{1,5}(?:\\.\\d{1,3})?\\s*(?:%\\s*)?$';
const GROWTH_FORM = 'a growth in percent such as 20%';
const GROWTH = new RegExp(GROWTH_PATTERN, 'u');
function readGrowth(value) {
    if (typeof value !== 'number' && typeof value !== 'string')
        return undefined;
    const text = String(value);
    if (!GROWTH.test(text))
        return undefined;
    const [whole = '', decimals = ''] = text.replace('%', '').trim().split('.');
    return Number(whole) * 1000 + Number(decimals.padEnd(3, '0'));
}


/***/ }),

/***/ 50229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hookSettings),
/* harmony export */   i: () => (/* binding */ hooksSchema)
/* harmony export */ });
/* harmony import */ var _leaf_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(11133);
/* harmony import */ var _list_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(45013);


const MOST_CHECKS = 50;
function hooksSchema(gates) {
    return (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingSchema */ .Cb)('What `reliability hooks run` does before a commit besides looking for secrets; docs/hooks.md.', {
        protected: (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listSchema */ .cE)('Files that nobody commits.', 'glob'),
        checks: {
            title: `a list of at most ${MOST_CHECKS} checks`,
            description: 'Commands of the repository that look at what is staged: formatters, linters.',
            type: 'array',
            maxItems: MOST_CHECKS,
            items: (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mappingSchema */ .Cb)('One command.', {
                files: (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listSchema */ .cE)('The files it is for; it runs when one of them is staged.', 'glob', 1),
                command: (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .textSchema */ .Zu)('A line for a shell, which fails with another status than 0; {files} stands for the staged files.'),
            }, ['files', 'command']),
        },
        gates: {
            title: 'a list of gates',
            description: 'Gates that run before every commit: fast ones.',
            type: 'array',
            items: { title: `one of ${gates.join(', ')}`, type: 'string', enum: gates },
        },
    });
}
function hookSettings(value) {
    const written = (value ?? {});
    return {
        protected: listOf(written.protected ?? []),
        checks: (written.checks ?? []).map(({ files, command }) => ({ files: listOf(files), command })),
        gates: written.gates ?? [],
    };
}
const listOf = (written) => typeof written === 'string' ? (0,_list_text_js__WEBPACK_IMPORTED_MODULE_1__/* .splitList */ .r)(written) : written;


/***/ }),

/***/ 11133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ mappingSchema),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   U3: () => (/* binding */ integerBounds),
/* harmony export */   V9: () => (/* binding */ optionSchema),
/* harmony export */   Zu: () => (/* binding */ textSchema),
/* harmony export */   cE: () => (/* binding */ listSchema),
/* harmony export */   nJ: () => (/* binding */ percentSchema),
/* harmony export */   vK: () => (/* binding */ countSchema)
/* harmony export */ });
/* harmony import */ var _percent_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6112);

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
function countSchema(description, minimum = 0) {
    const maximum = 10_000_000;
    return { title: `a whole number from ${minimum} to ${maximum}`, description, type: 'integer', minimum, maximum };
}
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
function integerBounds(option) {
    return [option.minimum ?? 0, option.maximum ?? LARGEST];
}
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

/***/ 45013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ splitList)
/* harmony export */ });
const OPENING = '{[(';
const CLOSING = '}])';
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
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   aG: () => (/* binding */ wordOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   iP: () => (/* binding */ flagOf)
/* harmony export */ });
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31677);
/* harmony import */ var _list_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(45013);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98161);



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
function integerOf(values, name) {
    const value = values.get(name);
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw wrong(name, value, 'a whole number');
    return value;
}
function listOf(values, name) {
    return textsOf(values.get(name) ?? [], name);
}
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
function itemsOf(value, name) {
    return typeof value === 'string' ? (0,_list_text_js__WEBPACK_IMPORTED_MODULE_2__/* .splitList */ .r)(value) : textsOf(value, name);
}
function entriesOf(value, name) {
    if (value === undefined)
        return new Map();
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(name, value, 'a mapping');
    return new Map(Object.entries(value));
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* unused harmony export editDistance */
const LONGEST = 64;
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/gu, '');
}
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

/***/ 38837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isFileKey),
/* harmony export */   q: () => (/* binding */ optionsOn)
/* harmony export */ });
function isFileKey(option) {
    return option.inFile !== false && option.secret !== true && option.platform === undefined;
}
function optionsOn(platform, table) {
    return table.filter((option) => {
        if (option.platform !== undefined && option.platform !== platform)
            return false;
        return option.secret !== true || platform === 'github';
    });
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
const PERCENT_PATTERN = '^\\s*(?:100(?:\\.0{1,3})?|\\d{1,2}(?:\\.\\d{1,3})?)\\s*(?:%\\s*)?$';
const PERCENT_DECIMALS = 3;
const PERCENT_FORM = 'a percentage from 0 to 100 with at most 3 decimals';
const PERCENT = new RegExp(PERCENT_PATTERN, 'u');
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

/***/ 98161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
const LONGEST = 60;
function quote(text) {
    const characters = Array.from(text.slice(0, 4 * LONGEST));
    const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
    return JSON.stringify(cut).replace(/[\u007f-\u009f\u2028\u2029]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function show(value) {
    if (typeof value === 'string')
        return quote(value);
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return typeof value === 'object' ? 'a mapping' : String(value);
}
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

/***/ 61374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   sb: () => (/* binding */ FILE_VERSION),
/* harmony export */   sk: () => (/* binding */ publishedSchema)
/* harmony export */ });
/* unused harmony export validationSchema */
/* harmony import */ var _alerts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55322);
/* harmony import */ var _hooks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50229);
/* harmony import */ var _leaf_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(11133);
/* harmony import */ var _option_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(38837);




const FILE_VERSION = 1;
const OWN_KEYWORDS = ['maxDecimals'];
const BASELINE_PATTERN = [
    'git-ref:refs(?:\\/[A-Za-z0-9_-][A-Za-z0-9_.-]*){2,}',
    'file:[^\\u0000-\\u0020]+',
    'actions-cache:[^,\\u0000-\\u0020]{1,200}',
    's3:\\/\\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:[\\/?][^\\u0000-\\u0020]*)?',
]
    .map((form) => `^${form}$`)
    .join('|');
function sectionSchema(gate) {
    const properties = Object.fromEntries(gate.options.filter(_option_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .isFileKey */ .e).map((option) => [option.name, (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .optionSchema */ .V9)(option)]));
    return { ...(0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingSchema */ .Cb)(gate.summary, properties), type: ['object', 'null'] };
}
function validationSchema(gates) {
    const sections = Object.fromEntries(gates.map((gate) => [gate.id, sectionSchema(gate)]));
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        ...(0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .mappingSchema */ .Cb)('Configuration of the reliability gates. Every key is optional.', {
            version: {
                title: `the version, ${FILE_VERSION}`,
                description: 'Version of this format.',
                type: 'integer',
                enum: [FILE_VERSION],
            },
            ...sections,
            baseline: (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textSchema */ .Zu)('Where measurements of the main branch are kept, to show what changed since: git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX. docs/baselines.md says which to choose.', BASELINE_PATTERN, 'git-ref:REF, file:DIRECTORY, actions-cache:PREFIX or s3://BUCKET/PREFIX'),
            waivers: (0,_leaf_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .textSchema */ .Zu)('File of the findings that somebody answers for, for a time, relative to the working directory. docs/waivers.md says what is in it.', '^[^\\u0000-\\u001f]*[^\\u0000-\\u0020]\\.ya?ml$', 'the path of a YAML file, such as .reliability/waivers.yml'),
            alerts: _alerts_js__WEBPACK_IMPORTED_MODULE_0__/* .ALERTS_SCHEMA */ .W,
            hooks: (0,_hooks_js__WEBPACK_IMPORTED_MODULE_1__/* .hooksSchema */ .i)(gates.map(({ id }) => id)),
        }),
        title: 'reliability.yml',
    };
}
function publishedSchema(gates) {
    const text = JSON.stringify(validationSchema(gates), (key, value) => OWN_KEYWORDS.includes(key) ? undefined : value);
    return JSON.parse(text);
}


/***/ }),

/***/ 47553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N: () => (/* binding */ readValues)
});

// EXTERNAL MODULE: ./build/js/shared/config/checked-yaml.js + 1 modules
var checked_yaml = __nccwpck_require__(53441);
// EXTERNAL MODULE: ./build/js/shared/config/config-problem.js
var config_problem = __nccwpck_require__(31677);
// EXTERNAL MODULE: ./build/js/shared/config/leaf-schema.js
var leaf_schema = __nccwpck_require__(11133);
// EXTERNAL MODULE: ./build/js/shared/config/list-text.js
var list_text = __nccwpck_require__(45013);
// EXTERNAL MODULE: ./build/js/shared/config/nearest.js
var nearest = __nccwpck_require__(44835);
// EXTERNAL MODULE: ./build/js/shared/config/percent.js
var percent = __nccwpck_require__(6112);
// EXTERNAL MODULE: ./build/js/shared/config/quote.js
var quote = __nccwpck_require__(98161);
;// CONCATENATED MODULE: ./build/js/shared/config/shorthand.js

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

// EXTERNAL MODULE: ./build/js/shared/config/yaml-text.js
var yaml_text = __nccwpck_require__(47616);
;// CONCATENATED MODULE: ./build/js/shared/config/values.js









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
    const yaml = await (0,yaml_text/* parseYaml */.h)(text, origin);
    await (0,checked_yaml/* checkYaml */.c)(yaml, { [gateId]: { [name]: yaml.value ?? null } }, origin, [gateId, name]);
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


/***/ }),

/***/ 47616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parseYaml)
/* harmony export */ });
/* unused harmony export MAX_YAML_LENGTH */
/* harmony import */ var _config_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(31677);
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(98161);


const MAX_YAML_LENGTH = 262_144;
const MAX_ALIASES = 100;
const NO_ALIASES = 'Write the values out instead of using aliases.';
const NEST_LESS = 'Write it with less nesting; no setting is more than six levels deep.';
const START = { line: 1, column: 1 };
async function parseYaml(text, origin) {
    if (text.length > MAX_YAML_LENGTH) {
        const reason = `${origin.spelling} is longer than ${MAX_YAML_LENGTH} characters`;
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(origin, START, 'CONFIG-SYNTAX', reason, 'Check that this is the file you mean.');
    }
    const yaml = await __nccwpck_require__.e(/* import() */ 8815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const lines = new yaml.LineCounter();
    const fail = (reason, hint, offset) => {
        throw (0,_config_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemIn */ .Dk)(origin, positionOf(lines, offset), 'CONFIG-SYNTAX', reason, hint);
    };
    const guarded = (read) => {
        try {
            return read();
        }
        catch (error) {
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
        uniqueKeys: false,
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        logLevel: 'error',
    }));
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
                fail(`the alias ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(node.source)} stands for nothing`, NO_ALIASES, at);
        }
        if (yaml.isMap(node))
            checkKeys(yaml, node, fail);
        if (!yaml.isCollection(node))
            continue;
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
            fail(`the key ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(key)} is given twice`, 'Keep one of the two.', at);
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


/***/ }),

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RE: () => (/* binding */ decideWith),
  pu: () => (/* binding */ defineGate),
  M8: () => (/* binding */ emptyPresentation)
});

// EXTERNAL MODULE: ./build/js/shared/policy/verdict-summary.js
var verdict_summary = __nccwpck_require__(12613);
// EXTERNAL MODULE: ./build/js/shared/policy/calendar-day.js
var calendar_day = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/js/shared/policy/globs.js
var globs = __nccwpck_require__(84254);
;// CONCATENATED MODULE: ./build/js/shared/policy/waiver.js


function applyWaivers(findings, waivers, today) {
    const holds = waivers.filter((waiver) => !isExpired(waiver, today));
    const matchers = holds.map((waiver) => ({ waiver, fits: matcherOf(waiver) }));
    const used = new Set();
    const [kept, waived] = [[], []];
    for (const finding of findings) {
        const fitting = matchers.filter(({ fits }) => fits(finding)).map(({ waiver }) => waiver);
        for (const waiver of fitting)
            used.add(waiver);
        const [first] = fitting;
        if (first === undefined)
            kept.push(finding);
        else
            waived.push({ finding, waiver: first });
    }
    return {
        kept,
        waived,
        expired: waivers.filter((waiver) => isExpired(waiver, today)),
        unused: holds.filter((waiver) => !used.has(waiver)),
    };
}
function isExpired({ expires }, today) {
    const [last, now] = [(0,calendar_day/* dayNumber */.U$)(expires), (0,calendar_day/* dayNumber */.U$)(today)];
    return last === undefined || now === undefined || now > last;
}
function matcherOf({ rule, paths, fingerprint }) {
    const inPaths = paths === undefined ? undefined : (0,globs/* globMatcher */.f)(paths);
    return (finding) => (rule !== undefined || fingerprint !== undefined) &&
        (rule === undefined || finding.rule === rule) &&
        (fingerprint === undefined || finding.fingerprint === fingerprint) &&
        (inPaths === undefined || (finding.location !== undefined && inPaths(finding.location.path)));
}

// EXTERNAL MODULE: ./build/js/shared/policy/fingerprint.js
var fingerprint = __nccwpck_require__(67673);
;// CONCATENATED MODULE: ./build/js/shared/policy/waiver-findings.js

function waiverFindings({ expired, unused }, path) {
    return [
        ...expired.map((waiver) => findingOf('waiver/has-expired', 'error', waiver, path, {
            message: `the waiver of ${subject(waiver)} by ${waiver.owner} expired after ${waiver.expires}: ${waiver.reason}`,
            hint: 'Repair what it was for and remove it, or renew it with a new date and reason.',
        })),
        ...unused.map((waiver) => findingOf('waiver/is-unused', 'warning', waiver, path, {
            message: `the waiver of ${subject(waiver)} by ${waiver.owner} fits nothing that was found`,
            hint: 'Remove it: what it was for is no longer there, or its rule, path or fingerprint is another one.',
        })),
    ];
}
function findingOf(rule, severity, waiver, path, text) {
    return {
        rule,
        severity,
        ...text,
        location: { path, startLine: waiver.line, endLine: waiver.line },
        owners: [waiver.owner],
        fingerprint: (0,fingerprint/* fingerprint */.R)(rule, path, subject(waiver)),
    };
}
function subject({ rule, paths, fingerprint: id }) {
    if (id !== undefined)
        return `the finding ${id}${rule === undefined ? '' : ` of ${rule}`}`;
    return paths === undefined ? `${rule}` : `${rule} in ${paths.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/js/shared/policy/waived-verdict.js



function waivedVerdict(verdict, { path, today, waivers }) {
    const result = applyWaivers(verdict.findings, waivers, today);
    const isOpen = verdict.outcome === 'inconclusive';
    const told = waiverFindings(isOpen ? { ...result, unused: [] } : result, path);
    if (result.waived.length === 0 && told.length === 0)
        return verdict;
    const findings = [...result.kept, ...told];
    const errors = findings.filter(isError);
    const isUnfounded = verdict.outcome === 'failed' && !verdict.findings.some(isError);
    const outcome = isOpen ? 'inconclusive' : errors.length > 0 || isUnfounded ? 'failed' : 'passed';
    const { problem } = verdict;
    const summary = (0,verdict_summary/* verdictSummary */.k)({
        problems: verdict.problems ?? (problem === undefined ? [] : [problem]),
        errors,
        holds: () => (verdict.outcome === 'passed' || isUnfounded ? verdict.summary : waivedText(result.waived)),
    });
    return {
        ...verdict,
        outcome,
        summary,
        findings,
        ...(result.waived.length === 0 ? {} : { waived: result.waived.map((use) => waivedFinding(use, path)) }),
    };
}
function waivedText(waived) {
    const errors = waived.filter(({ finding }) => isError(finding));
    const [first] = errors;
    const more = errors.length > 1 ? `, and ${errors.length - 1} more` : '';
    return `nothing fails that is not waived; waived until ${first?.waiver.expires}: ${first?.finding.message}${more}`;
}
function waivedFinding({ finding, waiver }, path) {
    const { reason, owner, expires, line } = waiver;
    return { ...finding, waiver: { reason, owner, expires, location: { path, startLine: line, endLine: line } } };
}
function isError({ severity }) {
    return severity === 'error';
}

;// CONCATENATED MODULE: ./build/js/shared/gate.js

function defineGate(gate) {
    return gate;
}
function decideWith(gate, options, facts, waivers) {
    const decided = gate.decide(options, facts);
    const verdict = waivers === undefined ? decided : waivedVerdict(decided, waivers);
    return { verdict, presentation: gate.present(options, verdict, facts) };
}
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


/***/ }),

/***/ 12376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ METRICS)
/* harmony export */ });
const METRICS = ['lines', 'branches', 'functions', 'statements'];


/***/ }),

/***/ 53670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ GAP_KINDS)
/* harmony export */ });
const GAP_KINDS = [
    'new-untested-hub',
    'untested-hub',
    'new-untested-source',
    'unreached-source',
    'untested-source',
];


/***/ }),

/***/ 65851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ OF_PATHS)
/* harmony export */ });
const OF_PATHS = { dot: true, flags: 's' };


/***/ }),

/***/ 63627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ProblemError)
/* harmony export */ });
class ProblemError extends Error {
    name = 'ProblemError';
    problem;
    constructor(problem) {
        super(`${problem.code}: ${problem.reason}`);
        this.problem = problem;
    }
}


/***/ }),

/***/ 66953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   Ni: () => (/* binding */ inconclusive),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
function exitCode(verdict, onInconclusive) {
    if (verdict.outcome === 'passed')
        return 0;
    if (verdict.outcome === 'failed')
        return 1;
    if (onInconclusive === 'fail')
        return 2;
    return verdict.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}
function isWhole({ outcome, problem, problems }) {
    return outcome !== 'inconclusive' || (problem?.code === 'BASELINE-NONE' && problems === undefined);
}
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


/***/ }),

/***/ 45273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   W0: () => (/* binding */ branchOf),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
const BRANCH = /^(?![-/])(?!.*(?:\.\.|@\{|\/\/))[^\0-\x20\x7f~^:?*[\\]{1,250}(?<![/.])$/;
function valueAt(value, ...keys) {
    let current = value;
    for (const key of keys) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function textAt(value, ...keys) {
    const found = valueAt(value, ...keys);
    return typeof found === 'string' ? found : undefined;
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [];
}
function positive(value) {
    const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
function commitOf(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
function branchOf(value) {
    return typeof value === 'string' && BRANCH.test(value) ? value : undefined;
}
function webAddress(value) {
    if (typeof value !== 'string' || !/^https?:\/\/[\w.~:/?#@!&=+,;%[\]-]+$/.test(value))
        return undefined;
    return URL.canParse(value) ? value.replaceAll('[', '%5B').replaceAll(']', '%5D') : undefined;
}


/***/ }),

/***/ 39179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readGitHubEnvironment),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _api_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45273);

const EVENT_MAX_BYTES = 32 * 1024 * 1024;
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const PULL_REQUEST_REF = /^refs\/pull\/([1-9]\d{0,14})\//;
const BRANCH_EVENTS = new Set(['push', 'schedule', 'workflow_dispatch']);
const FORK_RESTRICTED = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
function readGitHubEnvironment(io) {
    const env = io.env;
    const event = readEvent(io);
    const name = env['GITHUB_EVENT_NAME'];
    const triggering = name === 'workflow_run' ? (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'workflow_run') : undefined;
    const commit = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)(env['GITHUB_SHA']);
    const headCommit = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', 'head', 'sha')) ??
        (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'merge_group', 'head_sha')) ??
        (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(triggering, 'head_sha')) ??
        commit;
    const runNumber = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(triggering === undefined ? env['GITHUB_RUN_NUMBER'] : (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(triggering, 'run_number'));
    const runAttempt = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(triggering === undefined ? env['GITHUB_RUN_ATTEMPT'] : (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(triggering, 'run_attempt'));
    const pullRequest = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', 'number')) ??
        (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(triggering, 'pull_requests', 0, 'number')) ??
        (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(PULL_REQUEST_REF.exec(env['GITHUB_REF'] ?? '')?.[1]);
    const repository = env['GITHUB_REPOSITORY'];
    const runUrl = runPage(env);
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
        ...(isDefaultBranch(env, event) ? { onDefaultBranch: true } : {}),
        ...baseOf(env, event, commit),
        ...(name !== undefined && FORK_RESTRICTED.has(name) && isFork(event) ? { readOnly: true } : {}),
    };
}
function baseOf(env, event, commit) {
    const name = env['GITHUB_EVENT_NAME'];
    const queued = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'merge_group', 'base_sha'));
    if (queued !== undefined)
        return { baseCommit: queued };
    const proposal = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request') ?? (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'workflow_run', 'pull_requests', 0);
    if (proposal !== undefined) {
        const baseTip = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(proposal, 'base', 'sha'));
        const baseBranch = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(proposal, 'base', 'ref')) ?? (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)(env['GITHUB_BASE_REF']);
        const merged = name !== 'pull_request_target' && PULL_REQUEST_REF.test(env['GITHUB_REF'] ?? '');
        return {
            ...(baseTip === undefined ? {} : { baseTip }),
            ...(baseBranch === undefined ? {} : { baseBranch }),
            ...(merged && commit !== undefined ? { mergesProposal: true } : {}),
        };
    }
    const before = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .commitOf */ .D3)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'before'));
    if (name === 'push' && before !== undefined && !/^0+$/.test(before) && (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'forced') !== true)
        return { baseCommit: before };
    const branch = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOf */ .W0)((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'repository', 'default_branch'));
    const ref = env['GITHUB_REF'] ?? '';
    const elsewhere = name === 'workflow_run' ||
        (BRANCH_EVENTS.has(name ?? '') && ref.startsWith('refs/heads/') && ref !== `refs/heads/${branch}`);
    return branch !== undefined && elsewhere ? { baseBranch: branch } : {};
}
function isDefaultBranch(env, event) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (!BRANCH_EVENTS.has(name))
        return false;
    const branch = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'repository', 'default_branch');
    if (branch === undefined)
        return name === 'schedule';
    return typeof branch === 'string' && branch !== '' && env['GITHUB_REF'] === `refs/heads/${branch}`;
}
function isFork(event) {
    if ((0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request') === undefined)
        return false;
    const base = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', 'base', 'repo', 'id');
    return base !== undefined && (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(event, 'pull_request', 'head', 'repo', 'id') !== base;
}
function runPage(env) {
    const server = env['GITHUB_SERVER_URL'];
    const repository = env['GITHUB_REPOSITORY'];
    const run = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(env['GITHUB_RUN_ID']);
    if (!server || repository === undefined || !REPOSITORY.test(repository) || run === undefined)
        return undefined;
    const attempt = (0,_api_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj)(env['GITHUB_RUN_ATTEMPT']) ?? 1;
    const page = `${server.replace(/\/+$/, '')}/${repository}/actions/runs/${run}`;
    return attempt > 1 ? `${page}/attempts/${attempt}` : page;
}
function readEvent(io) {
    const path = io.env['GITHUB_EVENT_PATH'];
    const text = path ? io.readText(path, EVENT_MAX_BYTES) : undefined;
    if (text === undefined)
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 71805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ detectPlatform)
});

// UNUSED EXPORTS: PLATFORMS

// EXTERNAL MODULE: ./build/js/shared/platform/api/json-value.js
var json_value = __nccwpck_require__(45273);
;// CONCATENATED MODULE: ./build/js/shared/platform/azure/environment.js

const BRANCH_REASONS = new Set(['IndividualCI', 'BatchedCI', 'Manual', 'Schedule', 'ResourceTrigger']);
const ATTEMPTS_PER_STAGE = 1000;
function readAzureEnvironment({ env }) {
    const commit = (0,json_value/* commitOf */.D3)(env['BUILD_SOURCEVERSION']);
    const headCommit = (0,json_value/* commitOf */.D3)(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']) ?? commit;
    const event = env['BUILD_REASON'];
    const pullRequest = (0,json_value/* positive */.yj)(env['SYSTEM_PULLREQUEST_PULLREQUESTNUMBER']) ?? (0,json_value/* positive */.yj)(env['SYSTEM_PULLREQUEST_PULLREQUESTID']);
    const repository = env['BUILD_REPOSITORY_NAME'];
    const runUrl = runPage(env);
    const runNumber = (0,json_value/* positive */.yj)(env['BUILD_BUILDID']);
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
function baseOf(env, commit) {
    const source = (0,json_value/* commitOf */.D3)(env['SYSTEM_PULLREQUEST_SOURCECOMMITID']);
    const baseBranch = (0,json_value/* branchOf */.W0)(env['SYSTEM_PULLREQUEST_TARGETBRANCH']?.replace(/^refs\/heads\//, ''));
    return {
        ...(baseBranch === undefined ? {} : { baseBranch }),
        ...(source !== undefined && commit !== undefined && source !== commit ? { mergesProposal: true } : {}),
    };
}
function attemptOf(env) {
    const [stage = 1, job = 1] = [(0,json_value/* positive */.yj)(env['SYSTEM_STAGEATTEMPT']), (0,json_value/* positive */.yj)(env['SYSTEM_JOBATTEMPT'])];
    return (stage - 1) * ATTEMPTS_PER_STAGE + job;
}
function isDefaultBranch(env) {
    const branch = env['RELIABILITY_DEFAULT_BRANCH']?.replace(/^refs\/heads\//, '');
    if (!branch || !BRANCH_REASONS.has(env['BUILD_REASON'] ?? ''))
        return false;
    return env['BUILD_SOURCEBRANCH'] === `refs/heads/${branch}`;
}
function runPage(env) {
    const collection = (0,json_value/* webAddress */.Dy)(env['SYSTEM_COLLECTIONURI']);
    const project = env['SYSTEM_TEAMPROJECT'];
    const build = (0,json_value/* positive */.yj)(env['BUILD_BUILDID']);
    if (collection === undefined || !project || build === undefined)
        return undefined;
    const base = collection.replace(/\/+$/, '');
    return (0,json_value/* webAddress */.Dy)(`${base}/${encodeURIComponent(project.toWellFormed())}/_build/results?buildId=${build}`);
}

;// CONCATENATED MODULE: ./build/js/shared/platform/azure/azure.js

const azure = {
    id: 'azure',
    detect: (env) => isTrue(env['TF_BUILD']),
    environment: readAzureEnvironment,
    publish: async (publication, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(4287), __nccwpck_require__.e(3222)]).then(__nccwpck_require__.bind(__nccwpck_require__, 33222))).publishToAzure(publication, io),
};
function isTrue(text) {
    return text?.toLowerCase() === 'true';
}

// EXTERNAL MODULE: ./build/js/shared/platform/github/environment.js
var environment = __nccwpck_require__(39179);
;// CONCATENATED MODULE: ./build/js/shared/platform/github/github.js

const github = {
    id: 'github',
    detect: (env) => env['GITHUB_ACTIONS'] === 'true',
    environment: environment/* readGitHubEnvironment */.P,
    publish: async (publication, io) => (await Promise.all(/* import() */[__nccwpck_require__.e(4287), __nccwpck_require__.e(2250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62250))).publishToGitHub(publication, io),
    triggeringRun: async (io, token) => (await __nccwpck_require__.e(/* import() */ 4912).then(__nccwpck_require__.bind(__nccwpck_require__, 74912))).readTriggeringRun(io, token),
};

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/environment.js

const BRANCH_SOURCES = new Set(['push', 'schedule', 'web', 'api', 'trigger', 'pipeline']);
function readGitLabEnvironment({ env }) {
    const commit = (0,json_value/* commitOf */.D3)(env['CI_COMMIT_SHA']);
    const headCommit = (0,json_value/* commitOf */.D3)(env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA']) ?? commit;
    const event = env['CI_PIPELINE_SOURCE'];
    const pullRequest = (0,json_value/* positive */.yj)(env['CI_MERGE_REQUEST_IID']) ?? openMergeRequest(env);
    const repository = env['CI_PROJECT_PATH'];
    const runUrl = (0,json_value/* webAddress */.Dy)(env['CI_JOB_URL']) ?? (0,json_value/* webAddress */.Dy)(env['CI_PIPELINE_URL']);
    const runNumber = (0,json_value/* positive */.yj)(env['CI_PIPELINE_IID']);
    return {
        platform: 'gitlab',
        ...(commit === undefined ? {} : { commit }),
        ...(headCommit === undefined ? {} : { headCommit }),
        ...(event === undefined || event === '' ? {} : { event }),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(repository !== undefined && /^[\w./-]+$/.test(repository) ? { repository } : {}),
        ...(runUrl === undefined ? {} : { runUrl }),
        ...(runNumber === undefined ? {} : { runNumber }),
        ...(environment_isDefaultBranch(env) ? { onDefaultBranch: true } : {}),
        ...environment_baseOf(env),
        ...(isFork(env) ? { readOnly: true } : {}),
    };
}
function environment_baseOf(env) {
    const kind = env['CI_MERGE_REQUEST_EVENT_TYPE'];
    const merged = kind === 'merged_result' || kind === 'merge_train';
    const before = (0,json_value/* commitOf */.D3)(env['CI_COMMIT_BEFORE_SHA']);
    const diffBase = (0,json_value/* commitOf */.D3)(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']);
    const baseCommit = merged
        ? undefined
        : (diffBase ?? (before === undefined || /^0+$/.test(before) ? undefined : before));
    const baseTip = (0,json_value/* commitOf */.D3)(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA']);
    const branch = env['CI_COMMIT_BRANCH'] === env['CI_DEFAULT_BRANCH'] ? undefined : env['CI_DEFAULT_BRANCH'];
    const baseBranch = (0,json_value/* branchOf */.W0)(env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'] ?? branch);
    return {
        ...(baseCommit === undefined ? {} : { baseCommit }),
        ...(baseTip === undefined ? {} : { baseTip }),
        ...(baseBranch === undefined ? {} : { baseBranch }),
        ...(merged && (0,json_value/* commitOf */.D3)(env['CI_COMMIT_SHA']) !== undefined ? { mergesProposal: true } : {}),
    };
}
function environment_isDefaultBranch(env) {
    const branch = env['CI_COMMIT_BRANCH'];
    return !!branch && branch === env['CI_DEFAULT_BRANCH'] && BRANCH_SOURCES.has(env['CI_PIPELINE_SOURCE'] ?? '');
}
function isFork(env) {
    const target = env['CI_MERGE_REQUEST_PROJECT_ID'];
    return !!target && !!env['CI_PROJECT_ID'] && target !== env['CI_PROJECT_ID'];
}
function openMergeRequest(env) {
    const own = `${env['CI_PROJECT_PATH']}!`;
    const open = (env['CI_OPEN_MERGE_REQUESTS'] ?? '').split(',').map((reference) => reference.trim());
    const [only, ...others] = open.filter((reference) => reference.startsWith(own));
    return only === undefined || others.length > 0 ? undefined : (0,json_value/* positive */.yj)(only.slice(own.length));
}

;// CONCATENATED MODULE: ./build/js/shared/platform/gitlab/gitlab.js

const gitlab = {
    id: 'gitlab',
    detect: (env) => env['GITLAB_CI'] === 'true',
    environment: readGitLabEnvironment,
    publish: async (publication, io) => (await __nccwpck_require__.e(/* import() */ 3493).then(__nccwpck_require__.bind(__nccwpck_require__, 53493))).publishToGitLab(publication, io),
};

;// CONCATENATED MODULE: ./build/js/shared/platform/local/local.js
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




const PLATFORMS = [github, gitlab, azure, local];
function detectPlatform(env) {
    return PLATFORMS.find((platform) => platform.detect(env)) ?? local;
}


/***/ }),

/***/ 73024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ dayText),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   U$: () => (/* binding */ dayNumber)
/* harmony export */ });
const DAY_MS = 86_400_000;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(text) {
    return dayNumber(text) !== undefined;
}
function dayNumber(text) {
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const [y, m, d] = [Number(year), Number(month), Number(day)];
    if (y < 1970 || m < 1 || m > 12 || d < 1 || d > lengthOf(y, m))
        return undefined;
    let before = 0;
    for (let earlier = 1; earlier < m; earlier++)
        before += lengthOf(y, earlier);
    return firstOf(y) + before + d - 1;
}
function dayText(ms) {
    let rest = Math.floor(ms / DAY_MS);
    let year = 1970 + Math.floor(rest / 366);
    while (firstOf(year + 1) <= rest)
        year++;
    rest -= firstOf(year);
    let month = 1;
    for (; rest >= lengthOf(year, month); month++)
        rest -= lengthOf(year, month);
    const two = (part) => String(part).padStart(2, '0');
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(rest + 1)}`;
}
function firstOf(year) {
    const leap = (to) => Math.floor(to / 4) - Math.floor(to / 100) + Math.floor(to / 400);
    return (year - 1970) * 365 + leap(year - 1) - leap(1969);
}
function lengthOf(year, month) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    return LENGTHS[month - 1] + (month === 2 && isLeap ? 1 : 0);
}


/***/ }),

/***/ 67673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26458);

function fingerprint(rule, path, key) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(JSON.stringify([rule, path, key])).slice(0, 16);
}


/***/ }),

/***/ 84254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14006);
/* harmony import */ var _model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65851);


function globMatcher(globs) {
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const refused = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    if (wanted.length === 0)
        return () => false;
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(wanted, _model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PATHS */ .p);
    if (refused.length === 0)
        return (path) => matches(path);
    const refuses = picomatch__WEBPACK_IMPORTED_MODULE_1__(refused, _model_path_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .OF_PATHS */ .p);
    return (path) => matches(path) && !refuses(path);
}


/***/ }),

/***/ 26458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runningSha256),
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
const digests = () => process.getBuiltinModule('node:crypto');
function sha256(text) {
    return digests().hash('sha256', text);
}
function runningSha256() {
    const sum = digests().createHash('sha256');
    return {
        add: (bytes) => void sum.update(bytes),
        digest: () => sum.digest('hex'),
    };
}


/***/ }),

/***/ 12613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ verdictSummary)
/* harmony export */ });
function verdictSummary({ problems, errors, holds }) {
    const [problem] = problems;
    const [error] = errors;
    const failed = error === undefined ? '' : `${error.message}${more(errors.length - 1)}`;
    if (problem !== undefined) {
        const said = `${problem.reason}${more(problems.length - 1)} (${problem.code})`;
        return failed === '' ? said : `${said}; failed as well: ${failed}`;
    }
    return failed === '' ? holds() : failed;
}
function more(count) {
    return count > 0 ? `, and ${count} more` : '';
}


/***/ }),

/***/ 37003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readWaiverFacts),
/* harmony export */   z: () => (/* binding */ waiverFactsOf)
/* harmony export */ });
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63627);
/* harmony import */ var _calendar_day_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);


const MOST_WAIVERS = 1000;
const LONGEST_TEXT = 4096;
const MOST_LINES = 0xffffff;
function waiverFactsOf({ path, waivers }, rules, nowMs) {
    const own = waivers.filter(({ rule }) => rule === undefined || rules.has(rule));
    return { path, today: (0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .dayText */ .Ew)(nowMs), waivers: own };
}
function readWaiverFacts(value) {
    if (value === undefined)
        return undefined;
    const facts = object(value, 'waivers');
    const { waivers } = facts;
    if (!Array.isArray(waivers) || waivers.length > MOST_WAIVERS)
        throw invalid('waivers.waivers');
    return {
        path: text(facts, 'path', 'waivers'),
        today: day(facts, 'today', 'waivers'),
        waivers: waivers.map((waiver, at) => waiverOf(waiver, `waivers.waivers.${at}`)),
    };
}
function waiverOf(value, path) {
    const waiver = object(value, path);
    const { paths, line } = waiver;
    if (waiver['rule'] === undefined && waiver['fingerprint'] === undefined)
        throw invalid(path);
    if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 1 || line > MOST_LINES)
        throw invalid(`${path}.line`);
    return {
        ...(waiver['rule'] === undefined ? {} : { rule: text(waiver, 'rule', path) }),
        ...(paths === undefined ? {} : { paths: texts(paths, `${path}.paths`) }),
        ...(waiver['fingerprint'] === undefined ? {} : { fingerprint: text(waiver, 'fingerprint', path) }),
        reason: text(waiver, 'reason', path),
        owner: text(waiver, 'owner', path),
        expires: day(waiver, 'expires', path),
        line,
    };
}
function texts(value, path) {
    if (!Array.isArray(value) || value.length === 0 || value.length > MOST_WAIVERS)
        throw invalid(path);
    return value.map((_, at) => text(value, String(at), path));
}
function text(known, key, path) {
    const value = known[key];
    if (typeof value !== 'string' || value === '' || value.length > LONGEST_TEXT)
        throw invalid(`${path}.${key}`);
    return value;
}
function day(known, key, path) {
    const value = text(known, key, path);
    if (!(0,_calendar_day_js__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N)(value))
        throw invalid(`${path}.${key}`);
    return value;
}
function object(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(path);
    return value;
}
function invalid(path) {
    return new _model_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .ProblemError */ .M({
        code: 'FACTS-INVALID',
        reason: `the facts are damaged: ${path} is not what it should be`,
        hint: 'Download facts.json of the run again; it must be used as it was written.',
    });
}


/***/ }),

/***/ 55934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ allTables)
/* harmony export */ });
function allTables({ tables, parts = [] }) {
    const ofParts = parts.flatMap(({ title, tables: own }) => own.map((table) => ({ ...table, title: `${title}: ${table.title}` })));
    return [...tables, ...ofParts];
}


/***/ }),

/***/ 30413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ drawTable)
/* harmony export */ });
/* harmony import */ var _console_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(270);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(77398);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(27752);



const MIN_COLUMN = 6;
const SEPARATOR = ' │ ';
const MAX_ROWS = 40;
function drawTable(table, columns, paint) {
    if (table.prose === true)
        return told(table, columns, paint);
    const rows = table.rows.slice(0, MAX_ROWS).map((cells) => table.columns.map((_, i) => drawn(cells[i] ?? '')));
    const more = table.rows.length - rows.length + (table.omittedRows ?? 0);
    const labels = table.columns.map(({ label }) => (0,_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(label));
    const widths = fitWidths(naturalWidths(labels, rows), table.columns, columns);
    const body = widths === undefined ? stacked(labels, rows, columns, paint) : ruled(table, labels, rows, widths, paint);
    return [...body, ...(more === 0 ? [] : [paint(`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(more)} more in the report`, 'muted')])];
}
function told(table, columns, paint) {
    const [, ...labels] = table.columns.map(({ label }) => (0,_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(label));
    const more = table.omittedRows ?? 0;
    const lines = table.rows.flatMap(([first = '', ...others]) => [
        paint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(drawn(first).text, columns), 'strong'),
        ...others.flatMap((cell, i) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)(`${labels[i] ?? ''}: ${drawn(cell).text}`, columns - 2).map((line) => `  ${line}`)),
    ]);
    return more === 0 ? lines : [...lines, paint(`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(more)} more in the report`, 'muted')];
}
function drawn(cell) {
    if (typeof cell === 'string')
        return { text: (0,_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(cell), tone: undefined };
    const text = (0,_console_text_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .b)(cell.text);
    if (cell.tone === 'bad')
        return { text: `✗ ${text}`, tone: 'bad' };
    return { text: cell.tone === 'warn' ? `! ${text}` : text, tone: cell.tone };
}
function naturalWidths(labels, rows) {
    return labels.map((label, i) => rows.reduce((most, row) => Math.max(most, (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(row[i].text)), (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(label)));
}
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
    const place = (text, i) => aligned((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(text, widths[i]), widths[i], table.columns[i].align);
    const line = (cells) => cells.join(SEPARATOR).trimEnd();
    return [
        line(labels.map((label, i) => paint(place(label, i), 'strong'))),
        widths.map((width) => '─'.repeat(width)).join('─┼─'),
        ...rows.map((cells) => line(cells.map(({ text, tone }, i) => (tone === undefined ? place(text, i) : paint(place(text, i), tone))))),
    ];
}
function aligned(text, width, align) {
    const fill = ' '.repeat(Math.max(0, width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)(text)));
    return align === 'right' ? fill + text : text + fill;
}
function stacked(labels, rows, columns, paint) {
    const labelWidth = Math.min(Math.floor(columns / 2), Math.max(...labels.map(_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .displayWidth */ .F1)));
    const room = Math.max(1, columns - labelWidth - 2);
    return rows.flatMap((cells, index) => [
        ...(index === 0 ? [] : ['─'.repeat(Math.min(columns, labelWidth + 2))]),
        ...cells.map(({ text, tone }, i) => {
            const label = aligned((0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(labels[i], labelWidth), labelWidth, 'left');
            const value = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_2__/* .shortenMiddle */ .jM)(text, room);
            return `${paint(label, 'strong')}  ${tone === undefined ? value : paint(value, tone)}`.trimEnd();
        }),
    ]);
}


/***/ }),

/***/ 270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ consoleText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(50498);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18540);


const MAX_CHARACTERS = 4000;
function consoleText(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalText */ .eR)((0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToSize */ .Vn)(text, { max: MAX_CHARACTERS, unit: 'characters' }));
}


/***/ }),

/***/ 5852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderNotices),
/* harmony export */   q: () => (/* binding */ renderConsole)
/* harmony export */ });
/* harmony import */ var _all_tables_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(55934);
/* harmony import */ var _console_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30413);
/* harmony import */ var _console_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(270);
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(77398);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(50498);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(40809);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(27930);
/* harmony import */ var _waived_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(98519);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(27752);









const MAX_LISTED = 20;
const MIN_COLUMNS = 20;
const SGR = { good: '32', bad: '31', warn: '33', muted: '2', strong: '1' };
const OUTCOME_TONES = { passed: 'good', failed: 'bad', inconclusive: 'warn' };
const OUTCOME_MARKS = { passed: '✓', failed: '✗', inconclusive: '?' };
const SEVERITY_TONES = { error: 'bad', warning: 'warn', notice: 'muted' };
function renderConsole({ verdict, presentation }, options) {
    const columns = Math.max(MIN_COLUMNS, options.columns);
    const paint = (text, tone) => (options.color && text !== '' ? `\u001b[${SGR[tone]}m${text}\u001b[0m` : text);
    const { outcome } = verdict;
    const blocks = [
        [paint((0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenMiddle */ .jM)((0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(presentation.title), columns), 'strong')],
        ...(0,_all_tables_js__WEBPACK_IMPORTED_MODULE_6__/* .allTables */ .p)(presentation)
            .filter(({ detail, columns: own, rows }) => detail !== true && own.length > 0 && rows.length > 0)
            .map((table) => [
            ...(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C1)((0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(table.title), columns).map((line) => paint(line, 'muted')),
            ...(0,_console_table_js__WEBPACK_IMPORTED_MODULE_0__/* .drawTable */ .L)(table, columns, paint),
        ]),
        listed((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .G)(verdict), (problem) => problemLines(problem, columns, paint), paint),
        listed((0,_order_js__WEBPACK_IMPORTED_MODULE_2__/* .rankFindings */ .J)(verdict.findings), (finding) => findingLines(finding, columns, paint), paint),
        listed((0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedFindings */ .N)(verdict), (finding) => waivedLines(finding, columns, paint), paint),
        listed(presentation.notes, (note) => noteLines(note, columns, paint), paint),
        bullet(OUTCOME_MARKS[outcome], `${outcome}: ${(0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(presentation.headline)}`, columns).map((line) => paint(line, OUTCOME_TONES[outcome])),
        pointers(presentation, options, columns, paint),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .commandSafeLine */ .pe).join('\n'));
    return `${text.join('\n\n')}\n`;
}
function renderNotices(notices) {
    return notices.map((notice) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .commandSafeLine */ .pe)((0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(notice))}\n`).join('');
}
function bullet(mark, text, columns) {
    const indent = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(mark) + 1;
    return (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C1)(text, columns - indent).map((line, i) => (i === 0 ? `${mark} ${line}` : ' '.repeat(indent) + line));
}
function indented(text, columns) {
    return text === '' ? [] : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapText */ .C1)(text, columns - 2).map((line) => `  ${line}`);
}
function listed(items, lines, paint) {
    const more = items.length - MAX_LISTED;
    const shown = items.slice(0, MAX_LISTED).flatMap(lines);
    return more <= 0 ? shown : [...shown, paint(`+${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(more)} more in the report`, 'muted')];
}
function problemLines(problem, columns, paint) {
    return [
        ...bullet('?', (0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(`${problem.code}: ${problem.reason}`), columns).map((line) => paint(line, 'warn')),
        ...placeLine((0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeBeside */ .Op)(problem), columns),
        ...indented((0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(problem.hint), columns),
    ];
}
function findingLines(finding, columns, paint) {
    const { severity, message, hint = '' } = finding;
    return [
        ...bullet(severity, (0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(message), columns).map((line, i) => i === 0 ? paint(severity, SEVERITY_TONES[severity]) + line.slice(severity.length) : line),
        paint(ruleLine(finding, columns), 'muted'),
        ...indented((0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(hint), columns),
    ];
}
function waivedLines(finding, columns, paint) {
    return [
        ...bullet('waived', (0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(finding.message), columns),
        ruleLine(finding, columns),
        ...indented((0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)((0,_waived_js__WEBPACK_IMPORTED_MODULE_3__/* .waiverText */ .E)(finding)), columns),
    ].map((line) => paint(line, 'muted'));
}
function noteLines(note, columns, paint) {
    return bullet('·', (0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(note), columns).map((line) => paint(line, 'muted'));
}
function placeLine(place, columns) {
    return place === '' ? [] : [`  ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenMiddle */ .jM)((0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(place), columns - 2)}`];
}
function ruleLine({ rule, location }, columns) {
    const [name, at] = [(0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(rule), location === undefined ? '' : (0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)((0,_place_js__WEBPACK_IMPORTED_MODULE_8__/* .placeText */ .Z9)(location))];
    const room = columns - 2 - (at === '' ? 0 : (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(name) + 2);
    if (at === '' || room < MIN_COLUMNS / 2)
        return `  ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenMiddle */ .jM)(at === '' ? name : at, columns - 2)}`;
    return `  ${name}  ${(0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .shortenMiddle */ .jM)(at, room)}`;
}
function pointers(presentation, options, columns, paint) {
    const { outputDirectory, files = [] } = options;
    const lines = [];
    if (outputDirectory !== undefined) {
        const first = files.includes('report.html') ? 'report.html' : files[0];
        const path = first === undefined ? outputDirectory : `${outputDirectory.replace(/\/$/, '')}/${first}`;
        const rest = files.length > 1 ? ` (and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(files.length - 1, 'file')} beside it)` : '';
        lines.push(`Report  ${(0,_console_text_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleText */ .b)(path)}`);
        if (rest !== '')
            lines[0] = (0,_display_width_js__WEBPACK_IMPORTED_MODULE_5__/* .displayWidth */ .F1)(lines[0] + rest) <= columns ? lines[0] + rest : lines[0];
    }
    const command = (0,_escape_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalText */ .eR)(presentation.reproduce);
    if (command !== '')
        lines.push(`Repeat  ${command}`);
    return lines.map((line) => paint(line.slice(0, 6), 'muted') + line.slice(6));
}


/***/ }),

/***/ 77398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   jM: () => (/* binding */ shortenMiddle)
/* harmony export */ });
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
const PLAIN = /^[\x20-\x7e·×–…✓✗]*$/;
function displayWidth(text) {
    if (PLAIN.test(text))
        return text.length;
    let width = 0;
    for (const cluster of clusters(text))
        width += clusterWidth(cluster);
    return width;
}
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

/***/ 50498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   IS: () => (/* binding */ markdownCodeBlock),
/* harmony export */   J1: () => (/* binding */ slackLink),
/* harmony export */   R5: () => (/* binding */ vsoData),
/* harmony export */   R6: () => (/* binding */ commandSafeJson),
/* harmony export */   RG: () => (/* binding */ HIDDEN),
/* harmony export */   a4: () => (/* binding */ slackText),
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
const HIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const BREAK = '&#8203;';
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, codePoint);
}
function codePoint(character) {
    return `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
function plainLine(text) {
    return visible(text.replace(LINE_ENDS, ' ')).replace(/\s+/g, ' ').trim();
}
const BLOCK_START = /^(?:[=/]|[-+](?=[-+ ]|$)|(\d{1,9})(?=[.)](?: |$)))/;
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
function markdownCodeBlock(text, language) {
    const shown = visible(text.replace(LINE_ENDS, '\n'));
    const fence = '`'.repeat(Math.max(3, longestRun(shown) + 1));
    return `${fence}${language}\n${shown}\n${fence}`;
}
function markdownHtml(text) {
    return plainLine(text)
        .replace(/([@#!%~&])(?=\S)|(:)(?=\/\/|[\w+-]+:)|(?<=(?<![a-z])www)(?=\.)|(?<=(?<![a-z])GH-)(?=\d)/gi, '$1$2\u200b')
        .replace(/[&<>"'$]/g, (character) => (character === '$' ? '<span>$</span>' : htmlEntity(character)))
        .replaceAll('\u200b', BREAK);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
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
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
function xmlText(text) {
    return text
        .toWellFormed()
        .replace(NOT_XML, '\ufffd')
        .replace(/[&<>\r]/g, (character) => (character === '\r' ? '&#13;' : htmlEntity(character)));
}
function xmlAttribute(text) {
    return xmlText(text).replace(/["\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
const COMMAND_SIGN = /#(?=\p{DI}*#\p{DI}*(?:\[|v\p{DI}*s\p{DI}*o))/giu;
function terminalText(text) {
    return plainLine(text).replace(COMMAND_SIGN, '# ');
}
function commandSafeJson(json) {
    return json.replace(COMMAND_SIGN, '\\u0023');
}
function commandSafeLine(line) {
    return line.replace(/^((?:\s|\u001b\[[\d;]*m)*):(?=:)/, '$1: ');
}
function commandData(text) {
    return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function commandProperty(text) {
    return commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
function vsoData(text) {
    return visible(text).replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function vsoProperty(text) {
    return vsoData(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
}
function sarifText(text) {
    return visible(text).replaceAll('](', '] (');
}
function vsoVariable(text) {
    return vsoData(plainLine(text).replaceAll('$(', '$ ('));
}
function dotenvValue(text) {
    return /^[\w.,:/@%+=~-]*$/.test(text) ? text : undefined;
}
function slackText(text) {
    return plainLine(text)
        .replace(/[*_~`]/gu, '$&\u200b')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
function slackLink(address, label) {
    const whole = address.replace(/[<>|]/gu, encodeURIComponent).replaceAll('&', '&amp;');
    return `<${whole}|${slackText(label)}>`;
}


/***/ }),

/***/ 40809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ problemsOf),
/* harmony export */   J: () => (/* binding */ rankFindings)
/* harmony export */ });
const RANKS = { error: 0, warning: 1, notice: 2 };
const RANKED = new WeakMap();
function rankFindings(findings) {
    const known = RANKED.get(findings);
    if (known !== undefined)
        return known;
    const ranked = findings
        .map((finding, index) => ({ finding, index, lines: lineCount(finding) }))
        .sort((a, b) => RANKS[a.finding.severity] - RANKS[b.finding.severity] ||
        Number(b.finding.changed === true) - Number(a.finding.changed === true) ||
        b.lines - a.lines ||
        compare(a.finding.location?.path ?? '', b.finding.location?.path ?? '') ||
        (a.finding.location?.startLine ?? 0) - (b.finding.location?.startLine ?? 0) ||
        compare(a.finding.rule, b.finding.rule) ||
        a.index - b.index)
        .map(({ finding }) => finding);
    RANKED.set(findings, ranked);
    return ranked;
}
function problemsOf(verdict) {
    return verdict.problems ?? (verdict.problem === undefined ? [] : [verdict.problem]);
}
function lineCount({ location }) {
    if (location?.startLine === undefined)
        return 0;
    return (location.endLine ?? location.startLine) - location.startLine + 1;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 27930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ placeBeside),
/* harmony export */   PP: () => (/* binding */ PLACELESS_PATH),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   fI: () => (/* binding */ problemLocation),
/* harmony export */   vO: () => (/* binding */ placeInRepository)
/* harmony export */ });
const PLACELESS_PATH = 'reliability.yml';
function placeInRepository(location) {
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
function problemLocation({ location }) {
    if (location === undefined)
        return undefined;
    return location.line === undefined ? { path: location.path } : { path: location.path, startLine: location.line };
}
function placeText(location) {
    const { path, startLine, endLine } = location;
    if (startLine === undefined)
        return path;
    return endLine === undefined || endLine === startLine ? `${path}:${startLine}` : `${path}:${startLine}-${endLine}`;
}
function placeBeside({ reason, location }) {
    if (location === undefined)
        return '';
    const { path, line, column } = location;
    const numbers = [line, line === undefined ? undefined : column].filter((part) => part !== undefined);
    const whole = [path, ...numbers].join(':');
    if (names(reason, whole))
        return '';
    if (!names(reason, path))
        return whole;
    return numbers.length === 1 ? `line ${line}` : `line ${line}, column ${column}`;
}
function names(text, path) {
    for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + 1))
        if (!/[\w/.-]/u.test(text[at - 1] ?? ' ') && !/^(?:[\w/-]|\.\w|:\d)/u.test(text.slice(at + path.length)))
            return true;
    return false;
}


/***/ }),

/***/ 18540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   Vn: () => (/* binding */ cutToSize),
/* harmony export */   bd: () => (/* binding */ SIZE_LIMITS)
/* harmony export */ });
const SIZE_LIMITS = {
    githubComment: { max: 65_536, unit: 'characters' },
    githubSummary: { max: 1_048_576, unit: 'bytes' },
    githubCheck: { max: 65_535, unit: 'bytes' },
    githubStatus: { max: 140, unit: 'characters' },
    gitlabNote: { max: 1_000_000, unit: 'characters' },
    azureSummary: { max: 262_144, unit: 'bytes' },
    azureThread: { max: 150_000, unit: 'bytes' },
};
function sizeOf(text, unit) {
    return unit === 'characters' ? text.length : new TextEncoder().encode(text).length;
}
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

/***/ 98519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ waiverText),
/* harmony export */   N: () => (/* binding */ waivedFindings)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(40809);

function waiverText({ waiver }) {
    return `waived until ${waiver.expires} by ${waiver.owner}: ${waiver.reason}`;
}
function waivedFindings({ waived = [] }) {
    return (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .rankFindings */ .J)(waived);
}


/***/ }),

/***/ 27752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   nv: () => (/* binding */ OUTCOME_SYMBOLS)
/* harmony export */ });
const OUTCOME_SYMBOLS = { passed: '✅', failed: '❌', inconclusive: '⚠️' };
const PLURALS = {
    error: 'errors',
    warning: 'warnings',
    notice: 'notices',
    row: 'rows',
    note: 'notes',
    file: 'files',
    finding: 'findings',
    'waived finding': 'waived findings',
    problem: 'problems',
    annotation: 'annotations',
    result: 'results',
    'row of detail': 'rows of detail',
    'row of a table': 'rows of tables',
};
function counted(count, word) {
    return `${countText(count)} ${count === 1 ? word : PLURALS[word]}`;
}
function countText(count) {
    const digits = String(count);
    return digits.length < 5 ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}


/***/ }),

/***/ 81819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(38570);
/* harmony import */ var _model_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63627);
/* harmony import */ var _model_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(66953);
/* harmony import */ var _policy_waiver_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(37003);




async function run(entry, prepared, context) {
    const { io, platform } = context;
    const { common } = prepared;
    const directory = `${common.output.replace(/\/+$/, '')}/${entry.id}`;
    const environment = platform.environment(io);
    const baseline = 'values' in prepared ? prepared.baseline : undefined;
    const startedMs = io.now();
    const measured = await measure(entry, prepared, {
        io,
        environment,
        progress: context.progress,
        ...(context.watch === undefined ? {} : { watch: context.watch }),
        reportFolder: directory,
        ...(baseline === undefined ? {} : loadersOf(baseline, entry.id)),
    });
    const { verdict } = measured;
    const presentation = {
        ...measured.presentation,
        reproduce: measured.presentation.reproduce.replace(/ facts\.json$/, ` ${directory}/facts.json`),
    };
    const notices = [];
    const reports = await context.loadReports();
    const told = reports.filter((report) => report.isFor?.(entry) ?? true);
    const span = { startedMs, endedMs: io.now() };
    const files = reportFiles({ ...measured, presentation }, told, context.version, span, notices);
    const written = writeAll(io, directory, files, notices);
    if (measured.decided !== undefined)
        removeStale(entry, io, reports, directory, written, notices);
    const outputs = outputsOf(entry, measured, directory, written);
    const settings = publishSettings('values' in prepared ? prepared.values : new Map(), common);
    notices.push(...(await platform.publish({ verdict, presentation, outputs, outputDirectory: directory, environment, settings }, io)));
    const { alerts = [] } = prepared;
    if (alerts.length > 0)
        notices.push(...((await context.alert?.(alerts, verdict, environment)) ?? []));
    if ('values' in prepared)
        await saveBaseline(measured, prepared, environment);
    notices.push(...(baseline?.notices ?? missingBaseline(prepared)));
    return {
        verdict,
        presentation,
        exitCode: (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCode */ .I$)(verdict, common.onInconclusive),
        notices,
        directory,
        files: [...written],
        ...(baseline?.unfinished() === true ? { unfinished: true } : {}),
        ...(measured.decided === undefined ? {} : { decided: measured.decided }),
    };
}
function loadersOf(baseline, gate) {
    return {
        earlierRuns: (key) => earlierRuns(baseline, { gate, key }),
        loadEarlier: (key, untilMs) => baseline.loadEarlier({ gate, key }, untilMs),
    };
}
async function saveBaseline({ verdict, decided }, { values, baseline }, environment) {
    if (baseline === undefined || decided?.gate.baselineOf === undefined)
        return;
    if (!(0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(verdict) && decided.gate.keepsParts !== true)
        return;
    const measurement = decided.gate.baselineOf(decided.options, decided.facts, decided.detail);
    if (measurement === undefined)
        return;
    const { commit, key, totals, lines } = measurement;
    const wanted = values.get('save-baseline');
    const isBase = environment.onDefaultBranch === true && environment.commit === commit;
    if (wanted === 'always' || (wanted === 'auto' && isBase))
        await baseline.save({ gate: decided.gate.id, key }, commit, totals, lines);
}
function earlierRuns(baseline, owner) {
    return {
        nearest: (isOptional) => baseline.load(owner, isOptional),
        linesOf: (commit) => baseline.loadLines(owner, commit),
        history: (most) => baseline.loadHistory(owner, most),
        get problem() {
            return baseline.problem;
        },
    };
}
function missingBaseline(prepared) {
    const wanted = 'values' in prepared && prepared.values.get('save-baseline') === 'always';
    return wanted ? ['Nothing is kept as a baseline: save-baseline says so, but reliability.yml names no baseline.'] : [];
}
async function measure(entry, prepared, context) {
    try {
        if ('problem' in prepared)
            throw new _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M(prepared.problem);
        const gate = await entry.load(prepared.values);
        const options = gate.configure(prepared.values);
        const { facts, detail } = await gate.collect(context, options);
        const rules = new Set((entry.codes ?? []).map(({ code }) => code));
        const waivers = prepared.waivers && (0,_policy_waiver_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .waiverFactsOf */ .z)(prepared.waivers, rules, context.io.now());
        const { verdict, presentation } = (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .decideWith */ .RE)(gate, options, facts, waivers);
        const decided = { gate, options, facts, detail, ...(waivers === undefined ? {} : { waivers }) };
        return { verdict, presentation, decided };
    }
    catch (error) {
        const verdict = (0,_model_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .inconclusive */ .Ni)(entry.id, problemOf(error));
        return { verdict, presentation: (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyPresentation */ .M8)(entry, verdict) };
    }
}
function reportFiles({ verdict, presentation, decided }, reports, version, span, notices) {
    const pages = attempt('The sources in report.html', notices, () => decided?.gate.pages(decided.facts, decided.detail)) ?? [];
    const files = reports.map((report) => ({
        name: report.file,
        render: () => report.render({ verdict, presentation, pages, version, ...span }),
    }));
    if (decided === undefined)
        return files;
    const { gate, options, facts, detail, waivers } = decided;
    const record = () => `${JSON.stringify({ version: 1, gate: gate.id, options, facts, waivers })}\n`;
    files.push({ name: 'facts.json', render: record });
    files.push(...(attempt('A report file', notices, () => gate.files(options, verdict, facts, detail, waivers)) ?? []));
    return files;
}
function attempt(what, notices, make) {
    try {
        return make();
    }
    catch (error) {
        notices.push(`${what} could not be made: ${problemOf(error).reason}`);
        return undefined;
    }
}
function problemOf(error) {
    if (error instanceof _model_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .ProblemError */ .M)
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
function writeAll(io, directory, files, notices) {
    const written = new Set();
    const write = (path, text) => {
        try {
            io.write(path, text);
            return true;
        }
        catch (error) {
            notices.push(`${path} could not be written: ${error instanceof Error ? error.message : String(error)}`);
            return false;
        }
    };
    for (const { name, render, alsoTo } of files) {
        const text = attempt(name, notices, render);
        if (text === undefined)
            continue;
        if (write(`${directory}/${name}`, text))
            written.add(name);
        if (alsoTo !== undefined)
            write(alsoTo, text);
    }
    return written;
}
function removeStale({ ownFiles = [] }, io, reports, directory, written, notices) {
    for (const name of [...reports.map(({ file }) => file), 'facts.json', ...ownFiles]) {
        const path = `${directory}/${name}`;
        if (written.has(name) || io.status(path).kind !== 'file')
            continue;
        try {
            io.remove(path);
        }
        catch (error) {
            notices.push(`${path} is of an earlier run and could not be removed: ${problemOf(error).reason}`);
        }
    }
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
        ['certificate-file', file('certificate.intoto.json')],
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


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


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
/******/ 		8792: 0
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
  Cs: () => (/* reexport */ main/* runAction */.Cs),
  ak: () => (/* reexport */ runCli),
  jN: () => (/* reexport */ main/* runPublish */.jN)
});

// EXTERNAL MODULE: ./build/js/main.js + 6 modules
var main = __nccwpck_require__(93441);
;// CONCATENATED MODULE: ./build/js/run-cli.js
async function runCli(argv) {
    const cli = await Promise.all(/* import() */[__nccwpck_require__.e(6046), __nccwpck_require__.e(4786), __nccwpck_require__.e(5370), __nccwpck_require__.e(4013), __nccwpck_require__.e(2927), __nccwpck_require__.e(3067), __nccwpck_require__.e(1124), __nccwpck_require__.e(6529)]).then(__nccwpck_require__.bind(__nccwpck_require__, 46529));
    await cli.runCli(argv);
}

;// CONCATENATED MODULE: ./build/js/core.js



var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runPublish = __webpack_exports__.jN;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runPublish as runPublish };
