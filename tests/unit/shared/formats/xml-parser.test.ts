import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReportFeed } from '../../../../src/shared/formats/feed.ts';
import { type XmlHandler, XmlParser } from '../../../../src/shared/formats/xml-parser.ts';
import { faultOf, type Pieces, parseInWindows } from './windows.ts';

const NAMES = ['root', 'item', 'text', 'line', 'a', 'b', 'number', 'hits'];
const TEXT = NAMES.indexOf('text') + 1;

/** Writes down what it is told: "<tag name=value …>", "</tag>", and the content of <text>. */
class Recorder implements XmlHandler {
  readonly events: string[] = [];

  open(tag: number, xml: XmlParser): void {
    const attributes = NAMES.map((name, at) => [name, xml.text(at + 1)] as const).filter(
      ([, value]) => value !== undefined,
    );
    this.events.push(`<${NAMES[tag - 1] ?? '?'}${attributes.map(([name, value]) => ` ${name}=${value}`).join('')}>`);
    if (tag === TEXT) xml.wantText();
  }

  close(tag: number, xml: XmlParser): void {
    this.events.push(`</${NAMES[tag - 1] ?? '?'}>${tag === TEXT ? xml.content : ''}`);
  }
}

function events(content: string, pieces: Pieces = content.length + 10): string[] {
  const recorder = new Recorder();
  parseInWindows(new XmlParser(NAMES, recorder), Buffer.from(content), pieces);
  return recorder.events;
}

const EVERYTHING = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  `<!DOCTYPE root SYSTEM "http://example.org/a'>[b].dtd">`,
  '<!-- <item> -- > is no tag here -->',
  '<root\n a = \'it "is" > 1\' b="&lt;&amp;&#x41;&#66;&quot;&apos;&gt;" other="x" >',
  '  <item/><item a=""/><item\ta="1"\r\n/>',
  '  <text>a &amp; b<![CDATA[ <ç日> & ]] ]]>d<!-- not this -->é日<?nor this?>&#128512;</text>',
  '  <line number="1" hits="2"/>\n  <line number="10" hits="0"/>\n  <line number="11"/>\n  <line hits="3" number="12"/>',
  '  <line number=\'13\' hits=\'1\' b=\'x\'/>\n  <line number="14" hits="1" />\n  <line number="15" hits="1"></line>',
  '  <unknown a="1"><deeper/></unknown >',
  '  <?php echo "<item>" ?>',
  '</root\n>',
  '<!-- the end -->',
  '',
].join('\n');

const EVERYTHING_EVENTS = [
  '<root a=it "is" > 1 b=<&AB"\'>>',
  ...['<item>', '</item>', '<item a=>', '</item>', '<item a=1>', '</item>'],
  ...['<text>', '</text>a & b <ç日> & ]] dé日😀'],
  ...['<line number=1 hits=2>', '</line>', '<line number=10 hits=0>', '</line>', '<line number=11>', '</line>'],
  ...['<line number=12 hits=3>', '</line>', '<line b=x number=13 hits=1>', '</line>'],
  ...['<line number=14 hits=1>', '</line>', '<line number=15 hits=1>', '</line>'],
  ...['<? a=1>', '<?>', '</?>', '</?>'],
  '</root>',
];

describe('XmlParser', () => {
  it('tells elements, attributes and text in order', () => {
    expect(events(EVERYTHING)).toEqual(EVERYTHING_EVENTS);
  });

  it('tells the same wherever its windows end', () => {
    for (let size = 1; size < 80; size++)
      expect(events(EVERYTHING, size), `windows of ${size}`).toEqual(EVERYTHING_EVENTS);
    const length = Buffer.byteLength(EVERYTHING);
    for (let at = 1; at < length; at++)
      expect(events(EVERYTHING, [at, length]), `split at ${at}`).toEqual(EVERYTHING_EVENTS);
  });

  it('never accepts a document that was cut off', () => {
    const bytes = Buffer.from(EVERYTHING);
    const end = bytes.lastIndexOf('</root\n>') + '</root\n>'.length;
    for (let at = 0; at < end; at++) {
      const part = bytes.subarray(0, at);
      for (const pieces of [at + 1, 3]) {
        expect(
          faultOf(() => parseInWindows(new XmlParser(NAMES, new Recorder()), part, pieces)),
          `cut at ${at}`,
        ).toBe('TRUNCATED');
      }
    }
  });

  it.each([
    ['an empty document', '', 'TRUNCATED'],
    ['white space', ' \n', 'TRUNCATED'],
    ['text', 'hello', 'SYNTAX'],
    ['text before the root', 'x<root/>', 'SYNTAX'],
    ['text behind the root', '<root/>x', 'MIXED'],
    ['a second root', '<root/>\n<root/>', 'MIXED'],
    ['a concatenated report', '<?xml version="1.0"?><root></root><?xml version="1.0"?><root></root>', 'MIXED'],
    ['a comment without end behind the root', '<root/><!-- ', 'TRUNCATED'],
    ['an end tag alone', '</root>', 'SYNTAX'],
    ['one end tag too many', '<root/></root>', 'SYNTAX'],
    ['crossed tags', '<root><a></root></a>', 'SYNTAX'],
    ['crossed unknown tags', '<x><y></x></y>', 'SYNTAX'],
    ['an end tag in other letters', '<root></Root>', 'SYNTAX'],
    ['an end tag with attributes', '<root></root a="1">', 'SYNTAX'],
    ['an end tag without ">"', '<root></root<a/>', 'SYNTAX'],
    ['an end tag without a name', '<root></>', 'SYNTAX'],
    ['a tag without a name', '<>', 'SYNTAX'],
    ['a tag with a blank before its name', '< root/>', 'SYNTAX'],
    ['an attribute as a name', '<="1"/>', 'SYNTAX'],
    ['an attribute without a value', '<root a/>', 'SYNTAX'],
    ['an attribute without a name', '<root ="1"/>', 'SYNTAX'],
    ['a value without quotes', '<root a=1/>', 'SYNTAX'],
    ['a "<" in a value', '<root a="<"/>', 'SYNTAX'],
    ['attributes without a blank', '<root a="1"b="2"/>', 'SYNTAX'],
    ['an attribute twice', '<root a="1" a="2"/>', 'SYNTAX'],
    [
      'an attribute twice in a tag like the last',
      '<root><line number="1" hits="1"/><line number="1" hits="1" hits="0"/></root>',
      'SYNTAX',
    ],
    ['a "/" in a tag', '<root / >', 'SYNTAX'],
    ['a tag in a tag', '<root <a/>', 'SYNTAX'],
    ['CDATA outside', '<![CDATA[x]]><root/>', 'SYNTAX'],
    ['an unknown declaration', '<root><!ELEMENT a></root>', 'SYNTAX'],
    ['a DOCTYPE inside', '<root><!DOCTYPE root></root>', 'SYNTAX'],
    ['a DOCTYPE behind', '<root/><!DOCTYPE root>', 'SYNTAX'],
    ['an entity bomb', '<!DOCTYPE root [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><root a="&b;"/>', 'ENTITY'],
    ['an external entity', '<!DOCTYPE root SYSTEM "x.dtd" [<!ENTITY a SYSTEM "file:///etc/passwd">]><root/>', 'ENTITY'],
    ['a parameter entity', '<!DOCTYPE root [%a;]><root/>', 'ENTITY'],
    ['an entity that is not declared', '<root a="&nbsp;"/>', 'ENTITY'],
    ['an entity in wanted text', '<root><text>&euro;</text></root>', 'ENTITY'],
    ['no character', '<root a="&#0;"/>', 'SYNTAX'],
    ['no character at all', '<root a="&#x110000;"/>', 'SYNTAX'],
    ['a number without digits', '<root a="&#;"/>', 'SYNTAX'],
  ])('refuses %s', (_, content, kind) => {
    for (const pieces of [1, 2, 7, 1000])
      expect(
        faultOf(() => events(content, pieces)),
        `in pieces of ${pieces}`,
      ).toBe(kind);
  });

  it('collects the text around elements inside', () => {
    expect(
      events('<root><text>a<item/>b<item>c</item>d</text>e<item/></root>').filter((event) =>
        event.startsWith('</text'),
      ),
    ).toEqual(['</text>abcd']);
  });

  it('says in which place of the window the fault lies', () => {
    expect(() => events('<root>\n<line number="1" hits="1"/>\n<line number="2" hits=3/></root>')).toThrowError(
      expect.objectContaining({ offset: 57 }),
    );
  });

  it('takes an "&" that begins no reference for itself, as istanbul-reports writes it', () => {
    expect(events('<root a="salt & pepper &co &#x26;&"/>')[0]).toBe('<root a=salt & pepper &co &&>');
  });

  it('nests 256 deep and no deeper', () => {
    expect(events('<a>'.repeat(256) + '</a>'.repeat(256))).toHaveLength(512);
    expect(faultOf(() => events('<a>'.repeat(257) + '</a>'.repeat(257)))).toBe('TOO-DEEP');
    expect(faultOf(() => events('<x>'.repeat(300_000), 4096))).toBe('TOO-DEEP');
  });

  it('does not mistake a tag that begins like the last one for it', () => {
    const start = '<root><line number="1" hits="2"/>';
    for (const [tag, seen] of [
      ['<line number="1" hits="2" a="3"/>', '<line a=3 number=1 hits=2>'],
      ['<line number="1" hit="2"/>', '<line number=1>'],
      ['<line number="1"/>', '<line number=1>'],
      ['<line numbers="1" hits="2"/>', '<line hits=2>'],
      ['<lines number="1" hits="2"/>', '<? number=1 hits=2>'],
      ['<lin number="1" hits="2"/>', '<? number=1 hits=2>'],
      [`<line number='1' hits="2"/>`, '<line number=1 hits=2>'],
      [`<line number="'" hits='"'/>`, `<line number=' hits=">`],
      ['<line  number="1" hits="2"/>', '<line number=1 hits=2>'],
      ['<line number="" hits=""/>', '<line number= hits=>'],
      ['<line number="1" hits="2" ></line>', '<line number=1 hits=2>'],
      ['<line number="1" hits="2"></line>', '<line number=1 hits=2>'],
      ['<line/>', '<line>'],
      ['<line></line>', '<line>'],
    ] as const) {
      for (const pieces of [1, 5, 1000]) expect(events(`${start}${tag}</root>`, pieces)[3], tag).toBe(seen);
    }
    expect(events('<root><line hits="1" number="2"/><line hitx="1" number="2"/></root>')[3]).toBe('<line number=2>');
  });

  it('forgets the shape of a tag that is too long or has too many attributes', () => {
    const many = Array.from({ length: 40 }, (_, i) => `x${i}="${i}"`).join(' ');
    const long = `${'y'.repeat(300)}="1"`;
    const content = `<root>${`<line number="1" ${many} hits="2"/>`.repeat(3)}${`<line number="3" ${long} hits="4"/>`.repeat(3)}<line number="5" hits="6"/></root>`;
    expect(events(content).filter((event) => event.startsWith('<line'))).toEqual([
      ...Array.from({ length: 3 }, () => '<line number=1 hits=2>'),
      ...Array.from({ length: 3 }, () => '<line number=3 hits=4>'),
      '<line number=5 hits=6>',
    ]);
  });

  it('gives numbers, hashes and places of values', () => {
    const seen: unknown[] = [];
    const [number, hits, a, b] = ['number', 'hits', 'a', 'b'].map((name) => NAMES.indexOf(name) + 1) as [
      number,
      number,
      number,
      number,
    ];
    const parser = new XmlParser(NAMES, {
      open: (tag, xml) => {
        if (tag !== NAMES.indexOf('line') + 1) return;
        const start = xml.valueStart(a);
        seen.push([
          xml.line(number),
          xml.hits(hits),
          xml.has(a),
          xml.initial(a),
          start < 0 ? '' : xml.bytes.toString('utf8', start, xml.valueEnd(a)),
          xml.hash(a) === xml.hash(b),
        ]);
      },
      close: () => undefined,
    });
    const content =
      '<root><line number="7" hits="12" a="True" b="True"/><line number="16777215" hits="1.0" a="&lt;" b="x"/>' +
      '<line number="0" hits="1e3" b=""/><line number="8" hits="9007199254740993" a="" b=""/><line number="000000009" hits="0000000010"/><line number="1" hits="4294967297"/><line number="9"/></root>';
    parseInWindows(parser, Buffer.from(content), 11);
    expect(seen).toEqual([
      [7, 12, true, 84, 'True', true],
      [16_777_215, 1, true, 38, '&lt;', false],
      [0, 1000, false, 0, '', true],
      [8, 9_007_199_254_740_992, true, 0, '', true],
      [9, 10, false, 0, '', true],
      [1, 4_294_967_297, false, 0, '', true],
      [9, undefined, false, 0, '', true],
    ]);
  });

  it.each([
    ['number="undefined"', 'LINE-RANGE'],
    ['number=""', 'LINE-RANGE'],
    ['number="-1"', 'LINE-RANGE'],
    ['number="1.5"', 'LINE-RANGE'],
    ['number="16777216"', 'LINE-RANGE'],
    ['number="99999999999999999999"', 'LINE-RANGE'],
    ['hits="1"', 'SYNTAX'],
    ['number="1" hits=""', 'HITS-NOT-INTEGER'],
    ['number="1" hits="-1"', 'HITS-NEGATIVE'],
    ['number="1" hits="1.5"', 'HITS-NOT-INTEGER'],
    ['number="1" hits="0x10"', 'HITS-NOT-INTEGER'],
    ['number="1" hits="18446744073709551615"', 'HITS-OVERFLOW'],
  ])('refuses the line %s', (attributes, kind) => {
    const parser = () =>
      new XmlParser(NAMES, {
        open: (tag, xml) => {
          if (tag !== NAMES.indexOf('line') + 1) return;
          xml.line(NAMES.indexOf('number') + 1);
          xml.hits(NAMES.indexOf('hits') + 1);
        },
        close: () => undefined,
      });
    // Once as the first tag of its shape, once as the second.
    for (const before of ['', `<line ${attributes.replaceAll(/"[^"]*"/g, '"1"')}/>`.replace('<line hits="1"/>', '')]) {
      expect(
        faultOf(() => parseInWindows(parser(), Buffer.from(`<root>${before}<line ${attributes}/></root>`), 1000)),
      ).toBe(kind);
    }
  });

  it('passes over comments, CDATA and instructions of any length without keeping them', () => {
    for (const section of [
      `<!--${'-x'.repeat(50_000)}-->`,
      `<![CDATA[${']'.repeat(100_000)}]]>`,
      `<?p ${'?'.repeat(100_000)}?>`,
    ]) {
      const recorder = new Recorder();
      const most = parseInWindows(new XmlParser(NAMES, recorder), Buffer.from(`<root>${section}<item/></root>`), 1000);
      expect(recorder.events).toEqual(['<root>', '<item>', '</item>', '</root>']);
      expect(most).toBeLessThan(20);
    }
  });

  it('reads an attribute of 60 MB in a window that grows, and refuses one of 70 MB', () => {
    for (const [megabytes, kind] of [
      [60, undefined],
      [70, 'TOO-LONG'],
    ] as const) {
      const started = process.cpuUsage();
      const feed = new ReportFeed(() => new XmlParser(NAMES, { open: () => undefined, close: () => undefined }));
      const write = (text: string): void => {
        feed.reserve().set(Buffer.from(text));
        feed.commit(text.length);
      };
      const piece = 'x'.repeat(100_000);
      const run = (): void => {
        write('<root a="');
        for (let written = 0; written < megabytes * 1e6; written += piece.length) write(piece);
        write('"/>');
        feed.finish();
      };
      expect(faultOf(run)).toBe(kind);
      // Each byte is looked at a handful of times; looking at all of them at every read would take minutes.
      expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
    }
  }, 60_000);

  it('tells any document as it was meant, in windows of any size', () => {
    const attribute = fc.tuple(
      fc.constantFrom('a', 'b', 'number', 'hits', 'unknown', 'é-1'),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('"', "'"),
    );
    const space = fc.constantFrom(' ', '\n\t', '  ');
    const { node } = fc.letrec<{ node: Written; element: Written }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(
          { xml: '\n  ', events: [] },
          { xml: '<!-- <a> -->', events: [] },
          { xml: '<![CDATA[<b>]]>', events: [] },
        ),
        tie('element') as fc.Arbitrary<Written>,
      ),
      element: fc
        .tuple(
          fc.constantFrom('root', 'item', 'line', 'other', 'x'),
          fc.uniqueArray(attribute, { selector: ([name]) => name, maxLength: 4 }),
          space,
          fc.array(tie('node') as fc.Arbitrary<Written>, { maxLength: 4 }),
          fc.boolean(),
        )
        .map(([name, attributes, blank, children, short]) => element(name, attributes, blank, children, short)),
    })) as { node: fc.Arbitrary<Written> };
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
        (nodes, pieces) => {
          const document = element('root', [], ' ', nodes, false);
          expect(events(document.xml, pieces)).toEqual(document.events);
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});

interface Written {
  readonly xml: string;
  readonly events: readonly string[];
}

function element(
  name: string,
  attributes: readonly (readonly [string, string, string])[],
  blank: string,
  children: readonly Written[],
  short: boolean,
): Written {
  const escaped = (value: string, quote: string): string =>
    // A value may hold anything but NUL and unpaired surrogates, which no UTF-8 text does.
    [...value.toWellFormed().replaceAll('\0', '')]
      .map((c) => (c === '<' || c === '&' || c === quote ? `&#${c.codePointAt(0)};` : c))
      .join('');
  const tag =
    name + attributes.map(([key, value, quote]) => `${blank}${key}=${quote}${escaped(value, quote)}${quote}`).join('');
  const known = NAMES.flatMap((key) => attributes.filter(([own]) => own === key)).map(
    ([key, value]) => ` ${key}=${value.toWellFormed().replaceAll('\0', '')}`,
  );
  const shown = NAMES.includes(name) ? name : '?';
  const inner = children.map(({ xml }) => xml).join('');
  return {
    xml: short && inner === '' ? `<${tag}${blank}/>` : `<${tag}>${inner}</${name}>`,
    events: [`<${shown}${known.join('')}>`, ...children.flatMap((child) => child.events), `</${shown}>`],
  };
}
