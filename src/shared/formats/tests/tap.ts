import { FormatFault } from '../fault.ts';
import { LineParser } from '../line-parser.ts';
import type { TestBuilder } from './builder.ts';
import type { TestFormat } from './port.ts';
import { testDuration } from './test-duration.ts';

const POINT = /^(not ok|ok)\b(?:\s+(\d{1,9}))?(?:\s+-)?(?:\s+(.*))?$/u;
const PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?$/u;
const DIRECTIVE = /(?:^|\s)#\s*(skip(?:ped|s)?|todo|time=)(?![A-Za-z])(.*)$/iu;
const DEEPEST = 64;
const LONGEST_FAILURE = 4000;

/** One level of tests: the whole, or a subtest. */
interface Level {
  readonly indent: number;
  /** As its comment says; the point behind it says the same. */
  readonly name: string;
  points: number;
  planned: number;
  failed: number;
  skipsAll: boolean;
}

interface Point {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly suite: string;
  readonly group: number;
  durationMs: number;
  failure: string;
  line: { readonly file: string; readonly line: number } | undefined;
}

/**
 * TAP 13 and 14 (testanything.org): points, plans, SKIP and TODO, subtests indented by four, YAML diagnostics with duration_ms.
 * A subtest's own point says nothing new and is no test, unless it failed alone. A plan that is not kept, or none: cut off.
 */
export const tap: TestFormat = {
  id: 'tap',
  title: 'TAP 13 or 14',
  faults: ['SYNTAX'],
  detect: (head) =>
    /^(?:\s*#[^\n]*\n)*(?:TAP version 1[34]\b|1\.\.\d+\s*(?:#[^\n]*)?\r?\n|(?:not )?ok\b[^\n]*\r?\n)/u.test(head),
  open: (builder) => {
    const tap = new Tap(builder);
    return new LineParser(
      (line, offset) => tap.line(line, offset),
      (end) => tap.finish(end),
    );
  },
};

class Tap {
  readonly #builder: TestBuilder;
  readonly #levels: Level[] = [level(0, '')];
  /** Names of subtests that were announced, by their indent. */
  readonly #names = new Map<number, string>();
  #pending: Point | undefined;
  /** Indent of the YAML block that is open; -1: none. */
  #yaml = -1;
  #groups = 0;

  constructor(builder: TestBuilder) {
    this.#builder = builder;
  }

  line(text: string, offset: number): void {
    const indent = text.length - text.trimStart().length;
    const line = text.trim();
    if (this.#yaml >= 0) {
      this.#diagnostic(line, indent);
      return;
    }
    if (line === '---' && this.#pending !== undefined) this.#yaml = indent;
    else if (line.startsWith('# Subtest')) this.#names.set(indent, line.replace(/^# Subtest:?\s*/u, ''));
    else if (/^Bail out!/u.test(line)) this.#bail(line);
    else if (PLAN.test(line)) this.#plan(line, indent, offset);
    else if (POINT.test(line)) this.#point(line, indent, offset);
    else if (this.#pending?.outcome === 'failed' && this.#pending.failure.length < LONGEST_FAILURE)
      this.#pending.failure += `${line.replace(/^# ?/u, '')}\n`;
  }

  #diagnostic(line: string, indent: number): void {
    const point = this.#pending;
    if (line === '...' && indent <= this.#yaml) {
      this.#yaml = -1;
      return;
    }
    if (point === undefined) return;
    const [, key = '', value = ''] = /^(duration_ms|location|error|message|stack):\s*(.*)$/u.exec(line) ?? [];
    if (key === 'duration_ms') point.durationMs = testDuration(unquoted(value), 1);
    else if (key === 'location') {
      const [, file = '', at] = /^(.*?):(\d{1,9})(?::\d+)?$/u.exec(unquoted(value)) ?? [];
      if (at !== undefined) point.line = { file, line: Number(at) };
    } else if (point.failure.length < LONGEST_FAILURE)
      point.failure += `${key === '' ? line : unquoted(value).replace(/^\|-?$/u, '')}\n`;
  }

  #plan(line: string, indent: number, offset: number): void {
    const [, count, directive = ''] = PLAN.exec(line) ?? [];
    const own = this.#at(indent, offset);
    if (own.planned >= 0) throw new FormatFault('SYNTAX', 'a second plan stands where there was one', offset);
    own.planned = Number(count);
    own.skipsAll = own.planned === 0 && /^skip/iu.test(directive);
  }

  #point(line: string, indent: number, offset: number): void {
    const inner = this.#levels.at(-1)!;
    const closes = inner.indent > indent ? this.#close(indent, offset) : undefined;
    const own = this.#at(indent, offset);
    this.#settle();
    own.points++;
    const [, word, , rest = ''] = POINT.exec(line) ?? [];
    const directive = DIRECTIVE.exec(rest);
    const kind = directive?.[1]?.toLowerCase();
    const name = unescaped((directive === null ? rest : rest.slice(0, directive.index)).replace(/\s*\{$/u, '').trim());
    const isSkipped = kind?.startsWith('skip') === true || kind === 'todo' || closes?.skipsAll === true;
    const outcome = isSkipped ? 'skipped' : word === 'ok' ? 'passed' : 'failed';
    if (outcome === 'failed') own.failed++;
    this.#names.delete(indent);
    // What its subtests say is said.
    if (closes !== undefined && closes.points > 0 && (outcome !== 'failed' || closes.failed > 0)) return;
    this.#pending = {
      name: name === '' ? `test ${own.points}` : name,
      outcome,
      suite: this.#levels
        .slice(1)
        .map((one) => one.name)
        .join(' > '),
      group: this.#groups,
      durationMs: kind === 'time=' ? testDuration((directive?.[2] ?? '').replace(/ms.*$/u, ''), 1) : -1,
      failure: '',
      line: undefined,
    };
  }

  /** The level of an indent; a deeper one than the last begins a subtest. */
  #at(indent: number, offset: number): Level {
    let own = this.#levels.at(-1)!;
    while (own.indent > indent) {
      this.#close(indent, offset);
      own = this.#levels.at(-1)!;
    }
    if (own.indent === indent) return own;
    if (this.#levels.length === DEEPEST)
      throw new FormatFault('SYNTAX', `subtests are more than ${DEEPEST} deep`, offset);
    this.#settle();
    const name = this.#names.get(own.indent) ?? this.#names.get(indent) ?? '';
    this.#groups++;
    own = level(indent, unescaped(name));
    this.#levels.push(own);
    return own;
  }

  /** Ends all levels that are deeper; gives the last of them. */
  #close(indent: number, offset: number): Level | undefined {
    this.#settle();
    let closed: Level | undefined;
    while (this.#levels.length > 1 && this.#levels.at(-1)!.indent > indent) {
      closed = this.#levels.pop()!;
      checkPlan(closed, offset);
    }
    return closed;
  }

  #settle(): void {
    const point = this.#pending;
    this.#pending = undefined;
    this.#yaml = -1;
    if (point === undefined) return;
    this.#builder.add({
      suite: point.suite,
      name: point.name,
      outcome: point.outcome,
      durationMs: point.durationMs,
      file: point.line?.file,
      line: point.line?.line,
      ...(point.outcome === 'failed' ? { failure: point.failure } : {}),
      group: point.group,
    });
  }

  #bail(line: string): void {
    this.#settle();
    this.#builder.add({ suite: '', name: '(outside of its tests)', outcome: 'failed', failure: line });
    for (const one of this.#levels) one.planned = one.points;
  }

  finish(offset: number): void {
    this.#close(0, offset);
    this.#settle();
    checkPlan(this.#levels[0]!, offset);
  }
}

function level(indent: number, name: string): Level {
  return { indent, name, points: 0, planned: -1, failed: 0, skipsAll: false };
}

function checkPlan({ points, planned }: Level, offset: number): void {
  if (planned < 0) throw new FormatFault('TRUNCATED', 'the report ends without a plan (1..N)', offset);
  if (points < planned)
    throw new FormatFault('TRUNCATED', `the report ends after ${points} of ${planned} planned tests`, offset);
  if (points > planned)
    throw new FormatFault('SYNTAX', `${points} tests were run, and ${planned} were planned`, offset);
}

function unquoted(value: string): string {
  return value.replace(/^(['"])(.*)\1$/su, '$2');
}

/** `\#` and `\\` of TAP 14. */
function unescaped(name: string): string {
  return name.replace(/\\([#\\])/gu, '$1');
}
