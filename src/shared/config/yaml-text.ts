import type { Document, LineCounter, Node, Pair, YAMLMap } from 'yaml';
import { type Origin, type Position, problemIn } from './config-problem.ts';
import { quote } from './quote.ts';

/** Longest YAML text that is read, in UTF-16 code units: about a hundred times the longest sensible configuration. */
export const MAX_YAML_LENGTH = 262_144;
const MAX_ALIASES = 100;
const NO_ALIASES = 'Write the values out instead of using aliases.';
const NEST_LESS = 'Write it with less nesting; no setting is more than six levels deep.';
const START: Position = { line: 1, column: 1 };

/** A YAML text, read: plain JSON, and where each part of it stands. */
export interface YamlText {
  /** undefined for a text without content (empty, comments only, null). */
  readonly value: unknown;
  /** Of the value at this path, or of its key. The nearest parent when there is no such path. */
  position(path: readonly string[], part: 'key' | 'value'): Position;
}

type Yaml = typeof import('yaml');
type Fail = (reason: string, hint: string, offset: number) => never;

/**
 * Reads one YAML 1.2 document with the core schema only (no binary, sets, dates or merge keys, whatever the document's
 * directives say). Throws ProblemError CONFIG-SYNTAX, and nothing else, for any text.
 */
export async function parseYaml(text: string, origin: Origin): Promise<YamlText> {
  if (text.length > MAX_YAML_LENGTH) {
    const reason = `${origin.spelling} is longer than ${MAX_YAML_LENGTH} characters`;
    throw problemIn(origin, START, 'CONFIG-SYNTAX', reason, 'Check that this is the file you mean.');
  }
  // Loading the parser costs 11 ms; runs without any YAML do not pay for it.
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const fail: Fail = (reason, hint, offset) => {
    throw problemIn(origin, positionOf(lines, offset), 'CONFIG-SYNTAX', reason, hint);
  };
  const guarded = <Result>(read: () => Result): Result => {
    try {
      return read();
    } catch (error) {
      // The parser recurses: its stack ends where no person would nest.
      if (error instanceof RangeError) return fail(`${origin.spelling} is nested too deeply`, NEST_LESS, 0);
      if (error instanceof ReferenceError) return fail('the aliases stand for too much', NO_ALIASES, 0);
      throw error;
    }
  };
  const document = guarded(() =>
    yaml.parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // Checked below: the parser compares every key with every other one.
      uniqueKeys: false,
      schema: 'core',
      resolveKnownTags: false,
      merge: false,
      // Not 'silent', which also silences the error about a second document.
      logLevel: 'error',
    }),
  );
  // Caught inside the parser, at a place that depends on the size of the stack: the message must not.
  const exhausted = document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted) fail(`${origin.spelling} is nested too deeply`, NEST_LESS, 0);
  const several = document.errors.find((error) => error.code === 'MULTIPLE_DOCS');
  if (several !== undefined)
    fail(`${origin.spelling} holds several documents`, 'Keep one; remove the line "---".', several.pos[0]);
  const [first] = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0]);
  if (first !== undefined)
    fail(sentence(first.message), 'Correct the YAML here; a YAML-aware editor shows the place.', first.pos[0]);
  guarded(() => checkNodes(yaml, document, fail));
  const value: unknown = guarded(() => document.toJS({ maxAliasCount: MAX_ALIASES })) ?? undefined;
  return {
    value,
    position: (path, part) => positionOf(lines, offsetOf(yaml, document, path, part)),
  };
}

/** The parser's message without the pieces of the text it may hold that would leave the line. */
function sentence(message: string): string {
  const line = message.replace(/[\p{Cc}\u2028\u2029].*$/su, '').trim();
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

function positionOf(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return line === 0 ? START : { line, column: col };
}

function startOf(node: unknown): number | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range === null || range === undefined ? undefined : range[0];
}

function keyText(yaml: Yaml, pair: Pair): string | undefined {
  if (pair.key === null) return '';
  if (!yaml.isScalar(pair.key)) return undefined;
  return pair.key.value === null ? '' : String(pair.key.value);
}

/**
 * Refuses keys given twice (also `1` and `"1"`, which become one key), keys that are no plain values, and aliases that
 * stand for nothing.
 */
function checkNodes(yaml: Yaml, document: Document.Parsed, fail: Fail): void {
  const open: unknown[] = [document.contents];
  let aliases = 0;
  while (open.length > 0) {
    const node = open.pop();
    const at = startOf(node) ?? 0;
    if (yaml.isAlias(node)) {
      if (++aliases > MAX_ALIASES) fail(`there are more than ${MAX_ALIASES} aliases`, NO_ALIASES, at);
      if (node.resolve(document) === undefined)
        fail(`the alias ${quote(node.source)} stands for nothing`, NO_ALIASES, at);
    }
    if (yaml.isMap(node)) checkKeys(yaml, node, fail);
    if (!yaml.isCollection(node)) continue;
    // Backwards, because the stack turns the order round: the first fault of the text is the one that is told.
    for (const item of node.items.toReversed()) open.push(yaml.isPair(item) ? item.value : item);
  }
}

function checkKeys(yaml: Yaml, map: YAMLMap, fail: Fail): void {
  const seen = new Set<string>();
  for (const pair of map.items) {
    const at = startOf(pair.key) ?? startOf(map) ?? 0;
    const key = keyText(yaml, pair);
    if (key === undefined) fail('a key must be plain text', 'Write the key as a word, followed by a colon.', at);
    if (seen.has(key)) fail(`the key ${quote(key)} is given twice`, 'Keep one of the two.', at);
    seen.add(key);
  }
}

function offsetOf(yaml: Yaml, document: Document.Parsed, path: readonly string[], part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let keyOffset = startOf(node) ?? 0;
  let valueOffset = keyOffset;
  for (const step of path) {
    if (yaml.isAlias(node)) node = node.resolve(document);
    let next: unknown;
    if (yaml.isMap(node)) {
      const pair = node.items.find((item) => keyText(yaml, item) === step);
      next = pair?.value;
      keyOffset = startOf(pair?.key) ?? valueOffset;
    } else if (yaml.isSeq(node)) {
      next = node.items[Number(step)];
      keyOffset = startOf(next) ?? valueOffset;
    } else break;
    node = next;
    valueOffset = startOf(next) ?? keyOffset;
  }
  return part === 'key' ? keyOffset : valueOffset;
}
