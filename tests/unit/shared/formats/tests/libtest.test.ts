import { expect, it } from 'vitest';
import { TestBuilder } from '../../../../../src/shared/formats/tests/builder.ts';
import { libtest } from '../../../../../src/shared/formats/tests/libtest.ts';
import { faultOf, parseInWindows } from '../windows.ts';

const PASSED = '{"type":"test","event":"ok","name":"a"}\n';
const BEGIN = '{"type":"suite","event":"started","test_count":2}\n';
const END = '{"type":"suite","event":"ok","passed":1}\n';

it.each([
  ['whole', BEGIN + PASSED + END, undefined],
  ['cut off', BEGIN + PASSED, 'TRUNCATED'],
  ['behind the rest of another report, whole', PASSED + END + BEGIN + PASSED + END, undefined],
  ['behind the rest of another report, cut off', PASSED + END + BEGIN + PASSED, 'TRUNCATED'],
])('a report that is %s', (_, text, fault) => {
  expect(faultOf(() => void parseInWindows(libtest.open(new TestBuilder()), Buffer.from(text), 64))).toBe(fault);
});
