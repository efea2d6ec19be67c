import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands, commentedBlock, scalar } from '../../../../src/init/plan/yaml.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => !/[\p{Cc}\u2028\u2029\ufeff]/u.test(text));

describe('scalar', () => {
  it('is read back as the text that it was', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(parse(`a: ${scalar(text)}\n`)).toEqual({ a: text });
      }),
    );
  });

  it.each([
    'yes',
    'No',
    '1.0',
    '1e3',
    '0x1f',
    '~',
    '- a',
    'a: b',
    'a #b',
    "it's",
    '',
    ' a',
    '2001-01-01',
    'null',
    '.5',
    '1_000',
    '0o7',
  ])('%j', (text) => {
    expect(parse(`a: ${scalar(text)}\n`)).toEqual({ a: text });
  });
});

describe('commands', () => {
  it('are read back line by line', () => {
    const command = line.map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(command, { minLength: 1, maxLength: 4 }), (lines) => {
        const { run } = parse(commands('run', lines).join('\n')) as { readonly run: string };
        expect(run.trimEnd()).toBe(lines.join('\n'));
      }),
    );
  });
});

describe('commentedBlock', () => {
  it('is what it was when the signs in its column are taken away', () => {
    const block = ['  a:', '    - b', '', '    # c', '  d: 1'];
    const comment = commentedBlock(block);
    expect(comment.every((text) => text.startsWith('  #'))).toBe(true);
    expect(comment.map((text) => text.replace(/^ {2}# ?/u, '  ').trimEnd())).toEqual(
      block.map((text) => text.trimEnd()),
    );
  });
});
