/** Any number of segments, none included. */
const DEEP = Symbol('deep');
type Segment = string | symbol;

/** A path pattern of CODEOWNERS, ready to be asked about paths that were split at their slashes. */
export interface OwnerPattern {
  /** Segments that are the same in every path it matches; '' when the first one may be anything. */
  readonly first: string;
  matches(segments: readonly string[]): boolean;
}

/**
 * As in .gitignore, which GitHub follows: a slash in front or in the middle ties it to the root; a name stands for a file,
 * or for a folder with all below it; `/` at the end for a folder only; `*` and `?` stay within a segment, and as the last
 * segment `*` does not go into folders; `**` is any number of segments.
 */
export function gitignorePattern(pattern: string): OwnerPattern {
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const tied = pattern.startsWith('/') || body.includes('/');
  const parts = body.split('/');
  const last = parts.at(-1);
  const segments = toSegments(last === '**' ? parts.slice(0, -1) : parts);
  const only = pattern.endsWith('/') || last === '**';
  const tail: readonly Segment[] = only ? ['*', DEEP] : last === '*' ? [] : [DEEP];
  return compile([...(tied ? [] : [DEEP]), ...segments, ...tail], globSegment);
}

/**
 * As Ruby's File.fnmatch does with FNM_PATHNAME and FNM_DOTMATCH, which GitLab uses: a slash in front ties it to the root
 * and nothing else does, `/` at the end stands for all below a folder, and a name without one for that file alone. `[a-z]`
 * is a set of characters.
 */
export function fnmatchPattern(pattern: string): OwnerPattern {
  const body = pattern.replace(/^\//, '').replace(/\/$/, '');
  const parts = body.split('/');
  // `**` is only more than `*` where a slash follows.
  const segments = toSegments(
    parts.map((part, at) => (part === '**' && at === parts.length - 1 && !pattern.endsWith('/') ? '*' : part)),
  );
  const tail: readonly Segment[] = pattern.endsWith('/') ? ['*', DEEP] : [];
  return compile([...(pattern.startsWith('/') ? [] : [DEEP]), ...segments, ...tail], setSegment);
}

function toSegments(parts: readonly string[]): readonly Segment[] {
  return parts.map((part) => (part === '**' ? DEEP : part));
}

function compile(
  segments: readonly Segment[],
  segmentMatcher: (glob: string) => (segment: string) => boolean,
): OwnerPattern {
  const tests = segments.map((segment) => {
    if (typeof segment !== 'string') return DEEP;
    return /[*?[\\]/.test(segment) ? segmentMatcher(segment) : (own: string): boolean => own === segment;
  });
  const [head] = segments;
  const isLiteral = typeof head === 'string' && !/[*?[\\]/.test(head);
  return {
    first: isLiteral ? head : '',
    matches: (path) => wildcard(tests, path, DEEP, (test: CharacterTest, own) => test(own)),
  };
}

/** Steps back to the last wildcard only: no pattern takes more than length × length steps, however many it has. */
function wildcard<Test, Item>(
  tests: readonly (Test | symbol)[],
  items: ArrayLike<Item>,
  any: symbol,
  accepts: (test: Test, item: Item) => boolean,
): boolean {
  let [at, own, star, mark] = [0, 0, -1, 0];
  while (own < items.length) {
    const test = tests[at];
    if (test === any) {
      star = at++;
      mark = own;
    } else if (test !== undefined && accepts(test as Test, items[own]!)) {
      at++;
      own++;
    } else if (star >= 0) {
      at = star + 1;
      own = ++mark;
    } else return false;
  }
  while (tests[at] === any) at++;
  return at === tests.length;
}

const ANY = Symbol('any');
type CharacterTest = (character: string) => boolean;

/** `*` is not empty as a whole segment: no path has an empty one. */
function globSegment(glob: string): (segment: string) => boolean {
  const tests = Array.from(glob, (character): CharacterTest | symbol => {
    if (character === '*') return ANY;
    return character === '?' ? () => true : (own) => own === character;
  });
  return (segment) => wildcard(tests, Array.from(segment), ANY, (test: CharacterTest, own: string) => test(own));
}

function setSegment(glob: string): (segment: string) => boolean {
  const tests: (CharacterTest | symbol)[] = [];
  const characters = Array.from(glob);
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at]!;
    const close = character === '[' ? characters.indexOf(']', at + 2) : -1;
    if (character === '*') tests.push(ANY);
    else if (character === '?') tests.push(() => true);
    else if (character === '\\' && at + 1 < characters.length) tests.push(literal(characters[++at]!));
    else if (close > 0) {
      tests.push(setOf(characters.slice(at + 1, close)));
      at = close;
    } else tests.push(literal(character));
  }
  return (segment) => wildcard(tests, Array.from(segment), ANY, (test: CharacterTest, own: string) => test(own));
}

function literal(character: string): CharacterTest {
  return (own) => own === character;
}

/** `a-z`, `^a-z`, `!abc`. */
function setOf(characters: readonly string[]): CharacterTest {
  const negated = characters[0] === '^' || characters[0] === '!';
  const own = negated ? characters.slice(1) : characters;
  const ranges: (readonly [string, string])[] = [];
  for (let at = 0; at < own.length; at++) {
    const isRange = own[at + 1] === '-' && own[at + 2] !== undefined;
    ranges.push([own[at]!, own[isRange ? at + 2 : at]!]);
    if (isRange) at += 2;
  }
  return (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated;
}
