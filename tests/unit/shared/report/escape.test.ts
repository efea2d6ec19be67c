import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import {
  commandData,
  commandProperty,
  commandSafeJson,
  commandSafeLine,
  dotenvValue,
  htmlText,
  markdownCode,
  markdownCodeBlock,
  markdownHtml,
  markdownText,
  plainLine,
  sarifText,
  terminalText,
  vsoData,
  vsoProperty,
  vsoVariable,
  xmlAttribute,
  xmlText,
} from '../../../../src/shared/report/escape.ts';
import { hostileText, OBEYED } from './hostile-text.ts';

const ZWSP = '\u200b';

/** What a Markdown parser makes of inline text, given that all that is not escaped is text. Throws for anything else. */
function readMarkdown(source: string): string {
  const token = /\\([!-/:-@[-`{-~])|&(amp|lt|gt|#8203);|<span>(\$)<\/span>|([^\\`*_[\]|#~<>$&\n\r])/y;
  let text = '';
  for (token.lastIndex = 0; token.lastIndex < source.length; ) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (match === null) throw new Error(`not plain text at ${at}: ${source.slice(at)}`);
    const [, escaped, entity, dollar, plain] = match;
    text += escaped ?? dollar ?? plain ?? { amp: '&', lt: '<', gt: '>', '#8203': ZWSP }[entity!];
  }
  return text;
}

/** What GitHub and GitLab look for in parsed text. */
const REFERENCES = /@[\w/]|(?<![A-Za-z])www\.|:\/\/|[#!&%~]\d|(?<![A-Za-z])GH-\d|:[\w+-]{1,60}:/i;

describe('markdownText', () => {
  test.each([
    ['a|b', 'a\\|b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['[x](http://e.example)', '\\[x\\](http:&#8203;//e.example)'],
    ['@org/team and a@b.example', '@&#8203;org/team and a@&#8203;b.example'],
    ['fixes #12, !3, GH-4', 'fixes \\#&#8203;12, !&#8203;3, GH-&#8203;4'],
    ['cost $5', 'cost <span>$</span>5'],
    ['see www.x.example', 'see www&#8203;.x.example'],
    ['a:bug:b', 'a:&#8203;bug:b'],
    ['one\r\n\ttwo\u2028three', 'one two three'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['1) item', '1\\) item'],
    ['/close', '\\/close'],
    ['---', '\\---'],
    ['94.99 %', '94.99 %'],
    ['-5 ms', '-5 ms'],
    ['snake_case *x* `y` ~z~', 'snake\\_case \\*x\\* \\`y\\` \\~z\\~'],
    ['\u001b[31mred\u202e', '\\[U+001B\\]\\[31mred\\[U+202E\\]'],
    ['\ud800', '\ufffd'],
    ['', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('shows exactly the text, and holds nothing that a parser or a filter acts on', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = readMarkdown(markdownText(text));
        expect(shown.replaceAll(ZWSP, '')).toBe(plainLine(text));
        expect(shown).not.toMatch(REFERENCES);
      }),
    );
  });

  it('starts no block at the beginning of a line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markdownText(text)).not.toMatch(/^(?:[-+*] |[-+*]$|#|>|=|~~~|```|\/|---|\d{1,9}[.)](?: |$)|\s)/);
      }),
    );
  });
});

describe('markdownCode', () => {
  test.each([
    ['src/a.ts', '`src/a.ts`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['a``b```', '```` a``b``` ````'],
    ['a|b', '<code>a\\|b</code>'],
    ['a\nb', '`a b`'],
    ['@user #1', '`@user #1`'],
    ['', ''],
    ['\n', ''],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  it('is one code span, or one element, on one line and without a bare pipe', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const source = markdownCode(text);
        expect(source).not.toMatch(/[\n\r]|(?<!\\)\|/);
        if (source === '') return;
        const element = /^<code>(.*)<\/code>$/.exec(source);
        if (element !== null && plainLine(text).includes('|')) {
          expect(readMarkdown(element[1]!).replaceAll(ZWSP, '')).toBe(plainLine(text));
          return;
        }
        // CommonMark 6.1: a span ends at the first run of backticks as long as the one that began it.
        const fence = /^`+/.exec(source)![0];
        const inner = source.slice(fence.length, -fence.length);
        expect(inner.match(/`+/g) ?? []).not.toContain(fence);
        expect(source.endsWith(fence)).toBe(true);
        expect(/^ .*[^ ].* $/.test(inner) ? inner.slice(1, -1) : inner).toBe(plainLine(text));
      }),
    );
  });
});

it('markdownCodeBlock ends only where it should', () => {
  expect(markdownCodeBlock('a\r\n```\nb', 'sh')).toBe('````sh\na\n```\nb\n````');
  fc.assert(
    fc.property(hostileText, (text) => {
      const lines = markdownCodeBlock(text, 'sh').split('\n');
      const fence = /^`+/.exec(lines[0]!)![0];
      const closing = lines
        .slice(1)
        .findIndex((line) => /^ {0,3}`+\s*$/.test(line) && line.trim().length >= fence.length);
      expect(closing).toBe(lines.length - 2);
    }),
  );
});

it('markdownHtml and htmlText hold no markup and no hidden characters', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const summary = markdownHtml(text);
      expect(summary.replaceAll('<span>$</span>', '')).not.toMatch(/[<>"'\n\r]|&(?!(?:amp|lt|gt|quot|#39|#8203);)/);
      const decoded = summary.replace(/&(?:amp|lt|gt|quot|#39|#8203);/g, (entity) =>
        entity === '&#8203;' ? ZWSP : entity === '&amp;' ? '&' : '?',
      );
      expect(decoded).not.toMatch(REFERENCES);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
      expect(htmlText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)|[\u202a-\u202e\u2066-\u2069\u001b]/);
    }),
  );
  expect(htmlText('<a href="x" title=\'y\'>&\u202e')).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;[U+202E]',
  );
  expect(markdownHtml('Files & @team #1 $x')).toBe('Files &amp; @&#8203;team #&#8203;1 <span>$</span>x');
});

describe('XML', () => {
  /** What is left of a text when XML 1.0 has had its say (2.2, Char). */
  const holdable = (text: string) =>
    Array.from(text.toWellFormed(), (character) => {
      const point = character.codePointAt(0)!;
      const legal =
        point === 9 || point === 10 || point === 13 || (point >= 0x20 && point !== 0xfffe && point !== 0xffff);
      return legal ? character : '\ufffd';
    }).join('');

  it('reads back as the same text with a real parser', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const parser = new SaxesParser();
        let content = '';
        let attribute = '';
        parser.on('text', (part) => {
          content += part;
        });
        parser.on('opentag', (tag) => {
          attribute = String(tag.attributes['a']);
        });
        parser.write(`<x a="${xmlAttribute(text)}">${xmlText(text)}</x>`).close();
        expect(content).toBe(holdable(text));
        expect(attribute).toBe(holdable(text));
      }),
    );
  });
});

describe('terminalText', () => {
  test.each([
    ['a\u001b[2Jb', 'a[U+001B][2Jb'],
    ['##vso[task.complete]', '# #vso[task.complete]'],
    ['x ##[error]', 'x # #[error]'],
    // Read without regard to case by whoever reads so, and by older agents through what does not show.
    ['###VSO[Task.Complete]', '## #VSO[Task.Complete]'],
    ['##\u200dv\ufe0fso[task.complete]', '# #\u200dv\ufe0fso[task.complete]'],
    ['#\u034f#\u200c[error]', '# \u034f#\u200c[error]'],
    // The agent warns of it.
    ['see ##vso', 'see # #vso'],
    ['## Heading #1 ##v #[x]', '## Heading #1 ##v #[x]'],
    ['a\nb', 'a b'],
    ['std::vector', 'std::vector'],
  ])('%j becomes %j', (text, expected) => {
    expect(terminalText(text)).toBe(expected);
  });

  it('moves no cursor and gives no runner a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = terminalText(text);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
        expect(shown).not.toMatch(OBEYED);
        expect(commandSafeLine(`  ${shown}`).trimStart().startsWith('::')).toBe(false);
      }),
    );
    expect(commandSafeLine('\u001b[1m ::error::x')).toBe('\u001b[1m : :error::x');
    expect(commandSafeLine('std::vector')).toBe('std::vector');
  });
});

describe('commandSafeJson', () => {
  it('keeps every value, and gives no runner a command', () => {
    fc.assert(
      fc.property(fc.dictionary(hostileText, hostileText), (values) => {
        const printed = commandSafeJson(JSON.stringify(values, undefined, 2));
        expect(JSON.parse(printed)).toEqual(values);
        expect(printed).not.toMatch(OBEYED);
        for (const line of printed.split('\n')) expect(line.trimStart().startsWith('::')).toBe(false);
      }),
    );
    expect(commandSafeJson('["##vso[a.b]"]')).toBe('["\\u0023#vso[a.b]"]');
  });
});

describe('commands of the runners', () => {
  // As the runners read them: ActionCommand.cs and CommandStringConvertor.cs, in the order of their tables.
  const gitHub = (text: string, property: boolean) => {
    const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    return (property ? data.replaceAll('%3A', ':').replaceAll('%2C', ',') : data).replaceAll('%25', '%');
  };
  const azure = (text: string, property: boolean) => {
    const data = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
    return (property ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data).replaceAll('%AZP25', '%');
  };

  it('come out as they went in, on one line, without delimiters', () => {
    const clean = fc.string({
      unit: fc.constantFrom('%', '0', 'A', 'D', '2', '5', ':', ',', ';', ']', '[', '\r', '\n', 'a', '%0A', '::'),
    });
    fc.assert(
      fc.property(clean, (text) => {
        expect(gitHub(commandData(text), false)).toBe(text);
        expect(gitHub(commandProperty(text), true)).toBe(text);
        expect(azure(vsoData(text), false)).toBe(text);
        expect(azure(vsoProperty(text), true)).toBe(text);
        expect(commandData(text) + vsoData(text)).not.toMatch(/[\r\n]/);
        expect(commandProperty(text)).not.toMatch(/[\r\n:,]/);
        expect(vsoProperty(text)).not.toMatch(/[\r\n;\]]/);
      }),
    );
    expect(vsoData('100 %\n')).toBe('100 %AZP25%0A');
    expect(commandData('\u001b[0m')).toBe('[U+001B][0m');
  });
});

describe('values of variables', () => {
  it.each([
    ['a\r\nb', 'a b'],
    ['$(System.AccessToken) 5 %', '$ (System.AccessToken) 5 %AZP25'],
    ['$$(x)', '$$ (x)'],
    ['$x', '$x'],
  ])('vsoVariable(%j)', (text, expected) => {
    expect(vsoVariable(text)).toBe(expected);
  });

  it.each([
    ['reliability-report/a_b.json', true],
    ['94.99', true],
    ['', true],
    ['two words', false],
    ['a\nb', false],
    ['$HOME', false],
    ['#x', false],
    ["'x'", false],
  ])('dotenvValue(%j) is taken: %j', (text, taken) => {
    expect(dotenvValue(text)).toBe(taken ? text : undefined);
  });
});

it('sarifText keeps brackets, but makes no link', () => {
  expect(sarifText('a[0] [x](http://e.example)')).toBe('a[0] [x] (http://e.example)');
  fc.assert(fc.property(hostileText, (text) => !sarifText(text).includes('](')));
});
