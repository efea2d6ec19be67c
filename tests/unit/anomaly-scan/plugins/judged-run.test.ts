import { describe, expect, it } from 'vitest';
import {
  bodyOf,
  type Canaries,
  changesOf,
  judgedRun,
  type Traces,
} from '../../../../src/anomaly-scan/plugins/judged-run.ts';
import type { CaptiveEnd } from '../../../../src/shared/io/captive/port.ts';

const CANARIES: Canaries = {
  token: '0123456789abcdef',
  env: 'eeee',
  file: 'sffff',
  realm: 'aaaa',
  secret: '/base/secret/canary.txt',
  outside: '/base/outside',
};
const NO_TRACES: Traces = { written: [], heard: false };
const BEGUN = ['emit', 'begun:0123456789abcdef'];
const DONE = ['done'];

function end(lines: readonly (readonly string[])[], more: Partial<CaptiveEnd> = {}): CaptiveEnd {
  return {
    status: 0,
    hung: false,
    timedOut: false,
    durationMs: 1,
    stdout: '',
    stderr: '',
    lines: [['stage', 'invoke'], BEGUN, ...lines].map((line) => JSON.stringify(line)),
    ...more,
  };
}

const judged = (run: CaptiveEnd, traces = NO_TRACES, noise: ReadonlySet<string> = new Set()) =>
  judgedRun(run, CANARIES, traces, noise);

describe('what is proven', () => {
  it.each<readonly [what: string, evidence: string, run: CaptiveEnd, traces: Traces]>([
    ['nothing', '', end([DONE]), NO_TRACES],
    [
      'what is said of itself without a token',
      '',
      end([['emit', 'proof:eval:other'], ['emit', 'leak:undefined'], DONE]),
      NO_TRACES,
    ],
    ['the environment', 'env', end([['emit', 'leak:eeee'], DONE]), NO_TRACES],
    ['a file, in the middle of a text', 'file', end([['emit', 'leak:CANARY=sffff is not defined'], DONE]), NO_TRACES],
    ['the realm of the host', 'realm', end([['emit', 'leak:aaaa'], DONE]), NO_TRACES],
    ['a capability', 'eval', end([['emit', 'proof:eval:0123456789abcdef'], DONE]), NO_TRACES],
    ['no capability that nobody knows', '', end([['emit', 'proof:magic:0123456789abcdef'], DONE]), NO_TRACES],
    ['a polluted prototype', 'pollution', end([['change', 'added', 'Object.prototype', 'x'], DONE]), NO_TRACES],
    ['a replaced method', 'tampering', end([['change', 'replaced', 'Array.prototype', 'map'], DONE]), NO_TRACES],
    ['a file outside', 'write', end([DONE]), { written: ['written'], heard: false }],
    ['a packet', 'network', end([DONE]), { written: [], heard: true }],
    ['standard output', 'stdio', end([DONE], { stdout: 'x fedcba9876543210 y' }), NO_TRACES],
    ['a tick after the end', 'afterlife', end([['late', 'tick'], DONE]), NO_TRACES],
    [
      'what the audit tells of the secret',
      'file',
      end([['audit', 'FileSystemRead', '/base/secret/canary.txt'], DONE]),
      NO_TRACES,
    ],
    [
      'what the audit tells of the outside',
      'write',
      end([['audit', 'FileSystemWrite', '/base/outside/x'], DONE]),
      NO_TRACES,
    ],
    ['no reading of the outside', '', end([['audit', 'FileSystemRead', '/base/outside/x'], DONE]), NO_TRACES],
    ['a hang', 'hang', end([], { hung: true, status: null }), NO_TRACES],
    ['an exit', 'exit', end([], { status: 13 }), NO_TRACES],
    ['an exit that looks like success', 'exit', end([], { status: 0 }), NO_TRACES],
    ['a crash', 'crash', end([], { status: 134 }), NO_TRACES],
    ['a signal', 'crash', end([], { status: null }), NO_TRACES],
    ['an end before any plugin', '', end([['stage', 'createHost']], { status: 1 }), NO_TRACES],
    ['a driver that said why', '', end([['error', 'dispose', 'no']], { status: 3 }), NO_TRACES],
    ['garbage on the channel', '', { ...end([DONE]), lines: ['{', '[1]', '"emit"', ...end([DONE]).lines] }, NO_TRACES],
  ])('%s', (_, evidence, run, traces) => {
    expect(judged(run, traces).evidence.join('+')).toBe(evidence);
  });

  it('leaves out what the host changes by itself', () => {
    const run = end([['change', 'added', 'globalThis', 'own'], ['change', 'added', 'globalThis', 'other'], DONE]);
    expect(judged(run, NO_TRACES, new Set(['added globalThis own'])).evidence).toEqual(['tampering']);
    expect(judged(run, NO_TRACES, changesOf(run)).evidence).toEqual([]);
  });
});

describe('what is known of a run that proves nothing', () => {
  it.each<readonly [what: string, run: CaptiveEnd, expected: object]>([
    ['it ran', end([DONE]), { began: true, refused: undefined, unsettled: false }],
    ['it lacks something', end([['emit', 'lacks:call'], DONE]), { lacks: 'call' }],
    ['nobody ran it', { ...end([]), lines: ['["stage","dispose"]', '["done"]'] }, { began: false, refused: undefined }],
    [
      'it was refused',
      { ...end([]), lines: ['["error","load","no import"]'], status: 3 },
      { refused: 'load', note: 'no import' },
    ],
    ['it was refused late', { ...end([]), lines: ['["threw","bad"]', '["done"]'] }, { refused: 'run', note: 'bad' }],
    ['it threw', end([['threw', 'a\nb'], DONE]), { began: true, refused: undefined, note: 'a b' }],
    ['the adapter failed', end([['error', 'createHost', 'x']], { status: 3 }), { failed: 'createHost', note: 'x' }],
    ['its time was over', end([], { timedOut: true, status: null }), { failed: 'invoke', evidence: [] }],
    ['it gave no answer', end([['unsettled', 'invoke'], DONE]), { unsettled: true }],
    ['its last words', end([], { status: 1, stderr: 'x\nTypeError: no\n  at y\nNode.js' }), { note: 'TypeError: no' }],
  ])('%s', (_, run, expected) => {
    expect({ refused: undefined, ...judged(run) }).toMatchObject(expected);
  });
});

it('writes bodies that begin, ask for what they need, and then attack', () => {
  const text = bodyOf({ needs: 'call' }, { token: 'T' }, '\nPRELUDE\n', 'ATTACK');
  expect(text).toBe(
    `const P = {"token":"T"};\nPRELUDE\nemit('begun', P.token);\nif (api.call === undefined) { emit('lacks', 'call'); return undefined; }\nATTACK\n`,
  );
});
