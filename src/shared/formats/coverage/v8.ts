import { FormatFault, JSON_FAULTS } from '../fault.ts';
import { JsonWalker } from '../json-walker.ts';
import type { CoverageBuilder } from './builder.ts';
import { ISTANBUL_CARRIES } from './istanbul-model.ts';
import type { CoverageFormat } from './port.ts';
import { scriptPath } from './v8-script.ts';
import { readScripts } from './v8-sources.ts';

const NAMES = [
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
const [RESULT, MAPS, URL_, FUNCTIONS, RANGES, START_OFFSET, END_OFFSET, COUNT, SOURCE, TEXT, RAW, START, END] =
  NAMES.map((_, i) => i + 1) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
const [TOP, SCRIPTS, IN_MAPS] = [1, 2, 3];
const OPEN_ARRAY = 91;

/**
 * V8's own block coverage: what Node.js writes to NODE_V8_COVERAGE (`{"result": […]}`) and what the Chrome DevTools
 * Protocol, Puppeteer and Playwright give (`[{"url", "functions"}]`). Ranges of offsets become Istanbul's statements,
 * branches and functions with the script's text and its source map, so totals compare with coverage-final.json of the
 * same program. Scripts of Node.js itself, of node_modules and of the web are passed over.
 */
export const v8: CoverageFormat = {
  id: 'v8',
  title: 'V8 JSON (NODE_V8_COVERAGE)',
  carries: ISTANBUL_CARRIES,
  faults: [...JSON_FAULTS, 'SOURCE-CHANGED', 'SOURCE-MISSING', 'SOURCE-SYNTAX', 'TOO-DIFFERENT', 'UNSUPPORTED'],
  detect: (head) =>
    /^\s*\{\s*"result"\s*:\s*\[\s*(?:\]|\{\s*"(?:scriptId|url|functions)"\s*:)/.test(head) ||
    (/^\s*\[\s*\{\s*"(?:scriptId|url|text|source|functions|ranges|rawScriptCoverage)"\s*:/.test(head) &&
      (/"(?:functions|ranges|scriptId)"\s*:/.test(head) ||
        /^\s*\[\s*\{\s*"(?:url"\s*:\s*"[^"]*"\s*,\s*"(?:text|source)|text|source)"\s*:/.test(head))),
  open: (builder) => new V8Parser(builder),
  finish: readScripts,
};

class V8Parser extends JsonWalker {
  readonly #builder: CoverageBuilder;
  #ranges: number[] = [];

  constructor(builder: CoverageBuilder) {
    super(NAMES);
    this.#builder = builder;
    builder.keepTwins();
  }

  protected override value(tag: number): number {
    const { json } = this;
    if (tag === 0) return json.peek() === OPEN_ARRAY ? SCRIPTS : TOP;
    if (tag === SCRIPTS) this.#script();
    else if (tag === IN_MAPS) this.#map(json.keyText());
    else if (json.key === RESULT) return SCRIPTS;
    else if (json.key === MAPS) return IN_MAPS;
    else json.skip();
    return 0;
  }

  protected override undo(): void {
    this.#ranges = [];
  }

  /** A script's source map as Node.js had it when the script ran. */
  #map(url: string): void {
    const text = this.#valueText();
    if (scriptPath(url) !== undefined) this.#builder.sourceMaps.set(url, text);
  }

  /** The value at the cursor as JSON text, consumed. */
  #valueText(): string {
    const { json } = this;
    json.peek();
    const start = json.p;
    json.skip();
    return json.bytes.toString('utf8', start, json.p);
  }

  #script(): void {
    const { json } = this;
    let [url, text, isKnown] = ['', '', true];
    let used: number[] | undefined;
    this.#ranges = [];
    if (json.enter()) {
      do {
        switch (json.key) {
          case URL_:
            url = json.string();
            isKnown = scriptPath(url) !== undefined;
            break;
          case FUNCTIONS:
            if (isKnown) this.#functions();
            else json.skip();
            break;
          case RAW:
            if (isKnown) this.#raw();
            else json.skip();
            break;
          case RANGES:
            used = this.#usedRanges();
            break;
          case SOURCE:
          case TEXT:
            if (isKnown) text = this.#valueText();
            else json.skip();
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
    const source = text.startsWith('"') ? (JSON.parse(text) as string) : undefined;
    if (this.#ranges.length === 0 && used !== undefined) this.#ranges = fromUsed(used, source, json.p);
    if (this.#ranges.length === 0) return;
    const script = { url, ranges: Float64Array.from(this.#ranges) };
    this.#builder.scripts.push(source === undefined ? script : { ...script, source });
    this.#ranges = [];
  }

  #raw(): void {
    const { json } = this;
    if (json.null() || !json.enter()) return;
    do {
      if (json.key === FUNCTIONS) this.#functions();
      else json.skip();
    } while (json.again());
  }

  #functions(): void {
    const { json } = this;
    if (!json.enterArray()) return;
    do {
      if (!json.enter()) continue;
      do {
        if (json.key !== RANGES) json.skip();
        else if (json.enterArray()) {
          do this.#range();
          while (json.againArray());
        }
      } while (json.again());
    } while (json.againArray());
  }

  #range(): void {
    const { json } = this;
    let [start, end, count] = [-1, -1, -1];
    if (json.enter()) {
      do {
        if (json.key === START_OFFSET) start = json.integerOrSkip();
        else if (json.key === END_OFFSET) end = json.integerOrSkip();
        else if (json.key === COUNT) count = json.hits();
        else json.skip();
      } while (json.again());
    }
    if (start < 0 || end < start || count < 0)
      throw new FormatFault('SYNTAX', 'a range lacks its offsets or its count', json.p);
    if (end > start) this.#ranges.push(start, end, count);
  }

  /** Puppeteer's short form: the stretches that ran, [start, end] … */
  #usedRanges(): number[] {
    const { json } = this;
    const used: number[] = [];
    if (!json.enterArray()) return used;
    do {
      let [start, end] = [-1, -1];
      if (json.enter()) {
        do {
          if (json.key === START) start = json.integerOrSkip();
          else if (json.key === END) end = json.integerOrSkip();
          else json.skip();
        } while (json.again());
      }
      if (start < 0 || end < start) throw new FormatFault('SYNTAX', 'a range lacks its offsets', json.p);
      if (end > start) used.push(start, end);
    } while (json.againArray());
    return used;
  }
}

function fromUsed(used: readonly number[], source: string | undefined, offset: number): number[] {
  if (source === undefined) throw new FormatFault('UNSUPPORTED', 'a script has neither functions nor its text', offset);
  const ranges = [0, source.length, 0];
  for (let at = 0; at < used.length; at += 2) ranges.push(used[at]!, used[at + 1]!, 1);
  return ranges;
}
