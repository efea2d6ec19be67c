import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUntrusted } from '../../../src/publish/untrusted-json.ts';
import { ProblemError } from '../../../src/shared/model/problem.ts';

const read = (text: string) => parseUntrusted(text, 'facts.json');

function codeOf(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.reason}`;
    throw error;
  }
  return 'accepted';
}

describe('parseUntrusted', () => {
  it.each([
    ['{}', 'accepted'],
    ['{"a":[{"b":"]]]"}]}', 'accepted'],
    [`{"a":${'['.repeat(63)}${']'.repeat(63)}}`, 'accepted'],
    [`{"a":${'['.repeat(64)}${']'.repeat(64)}}`, 'nested deeper than 64 levels'],
    ['['.repeat(5_000_000), 'nested deeper than 64 levels'],
    [`{"a":"${'['.repeat(1000)}"}`, 'accepted'],
    [String.raw`{"a":"\"[[[[","b":"\\"}`, 'accepted'],
    ['{"__proto__":{"x":1}}', 'it has the key "__proto__"'],
    ['{"a":[{"__proto__":1}]}', 'it has the key "__proto__"'],
    [String.raw`{"\u005f_proto__":1}`, 'it has the key "__proto__"'],
    ['{"constructor":1}', 'it has the key "constructor"'],
    ['{"a":{"prototype":1}}', 'it has the key "prototype"'],
    ['', 'it is not whole JSON'],
    ['{"a":1', 'it is not whole JSON'],
    ['{"a":1}{"b":2}', 'it is not whole JSON'],
    ['{"a":NaN}', 'it is not whole JSON'],
    ['\u0000', 'it is not whole JSON'],
    ['[]', 'it holds no object'],
    ['null', 'it holds no object'],
    ['"text"', 'it holds no object'],
    ['7', 'it holds no object'],
  ])('%.40s', (text, expected) => {
    expect(codeOf(text)).toContain(expected);
    if (expected !== 'accepted') expect(codeOf(text)).toMatch(/^PUBLISH-JSON: facts\.json is refused/);
  });

  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })), (value) => {
        const text = JSON.stringify(value);
        if (/"(?:__proto__|constructor|prototype)":/.test(text)) return;
        expect(read(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});
