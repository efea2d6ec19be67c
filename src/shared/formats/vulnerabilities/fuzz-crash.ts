import { fingerprint } from '../../policy/fingerprint.ts';
import { FormatFault } from '../fault.ts';
import { LineParser } from '../line-parser.ts';
import type { VulnerabilityFormat, VulnerabilitySink } from './port.ts';
import { type Frame, frameOf, isOwnFrame } from './stack-frames.ts';

const SANITIZER = /^==\d+==\s?(?:ERROR|WARNING): (\w+Sanitizer|libFuzzer): ([^(]+?)(?: on | \(|:? 0x|$)/u;
const UNDEFINED = /^(\S+?):(\d+):\d+: runtime error: (.+)$/u;
const JAVA = /^== Java Exception: ([\w.$]+)/u;
const GO = /^\s*--- FAIL: (Fuzz\w*)/u;
/** What a failed test of Go says: `cart_test.go:23: total is negative`. */
const GO_MESSAGE = /^\s+(\S+_test\.go|\S+\.go):(\d+): (.+)$/u;
const BEGINS = /^(?:INFO: (?:Seed|Running with|Loaded)|fuzz: elapsed:)/u;
const ENDS = /^(?:Done \d+ runs|INFO: exiting: 0|PASS$|ok\s|FAIL)/u;
/** What follows is no longer the stack of the crash itself. */
const STACK_ENDS = /^(?:\s*$|SUMMARY: |DEDUP_TOKEN: |== libFuzzer|allocated by|freed by|previously allocated)/u;
/** So many calls tell one crash from another; more would make two of one that is reached in two ways. */
const FRAMES = 3;

/** What fuzzers and sanitizers print of a crash: libFuzzer, ASan, UBSan, MSan, TSan (also when AFL's inputs are run again), go test -fuzz, Jazzer. */
export const fuzzCrash: VulnerabilityFormat = {
  id: 'fuzz-crash',
  title: 'fuzzers and sanitizers (text)',
  faults: [],
  detect: (head) =>
    !/^\s*[{[<]/u.test(head) &&
    /^(?:INFO: (?:Seed: \d|Running with |Loaded \d)|fuzz: elapsed: |==\d+==\s?(?:ERROR|WARNING): \w+|== Java Exception: |\S+:\d+:\d+: runtime error: )/mu.test(
      head,
    ),
  open: (sink) => {
    const crashes = new Crashes(sink);
    return new LineParser(
      (line) => crashes.read(line),
      () => crashes.end(),
    );
  },
};

interface Crash {
  readonly kind: string;
  frames: Frame[];
  /** Of a crash without a stack. */
  path: string;
  line: number;
  isOpen: boolean;
}

class Crashes {
  readonly #sink: VulnerabilitySink;
  #crash: Crash | undefined;
  #before = '';
  #found = 0;
  #hasBegun = false;
  #hasEnded = false;

  constructor(sink: VulnerabilitySink) {
    this.#sink = sink;
  }

  read(line: string): void {
    if (BEGINS.test(line)) this.#hasBegun = true;
    if (ENDS.test(line)) this.#hasEnded = true;
    const kind = kindOf(line);
    // Go names a failed test twice, once for the input that it failed with.
    if (kind !== undefined && kind.kind !== this.#crash?.kind) {
      this.#tell();
      this.#crash = { ...kind, frames: [], isOpen: true };
    } else if (this.#crash !== undefined) this.#inside(this.#crash, line);
    this.#before = line;
  }

  /** A run that was cut off before it came to its end has found nothing yet, which is not that there is nothing. */
  end(): void {
    this.#tell();
    if (this.#hasBegun && !this.#hasEnded && this.#found === 0)
      throw new FormatFault('TRUNCATED', 'the fuzzer did not come to its end', 0);
  }

  #inside(crash: Crash, line: string): void {
    const frame = crash.isOpen ? frameOf(line, this.#before) : undefined;
    if (frame !== undefined) crash.frames.push(frame);
    else if (crash.frames.length > 0 && STACK_ENDS.test(line)) crash.isOpen = false;
    const [, path = '', at, message] = crash.path === '' ? (GO_MESSAGE.exec(line) ?? []) : [];
    if (message === undefined) return;
    crash.path = path;
    crash.line = Number(at);
  }

  #tell(): void {
    const crash = this.#crash;
    this.#crash = undefined;
    if (crash === undefined) return;
    this.#found++;
    const own = crash.frames.filter(isOwnFrame);
    const bucket = own.length > 0 ? own.slice(0, FRAMES).map(({ name }) => name) : [crash.path];
    const [top] = own;
    const place = top !== undefined && top.path !== '' ? top : crash;
    this.#sink.vulnerability({
      ids: [`CRASH-${fingerprint('crash', crash.kind, JSON.stringify(bucket))}`],
      module: '',
      version: '',
      severity: 'unknown',
      title: top === undefined ? crash.kind : `${crash.kind} in ${top.name}`,
      fixed: [],
      path: place.path,
      line: place.line,
    });
  }
}

function kindOf(line: string): Pick<Crash, 'kind' | 'path' | 'line'> | undefined {
  const [, sanitizer, what] = SANITIZER.exec(line) ?? [];
  if (sanitizer !== undefined && what !== undefined) return { kind: `${sanitizer}: ${what}`, path: '', line: 0 };
  const [, path, at, message] = UNDEFINED.exec(line) ?? [];
  // Numbers are those of one input.
  if (message !== undefined) return { kind: message.replace(/-?\d+/gu, '#'), path: path ?? '', line: Number(at) };
  const [, exception] = JAVA.exec(line) ?? [];
  if (exception !== undefined) return { kind: exception, path: '', line: 0 };
  const [, target] = GO.exec(line) ?? [];
  return target === undefined ? undefined : { kind: `${target} fails`, path: '', line: 0 };
}
