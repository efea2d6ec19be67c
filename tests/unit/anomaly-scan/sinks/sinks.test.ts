import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSinks } from '../../../../src/anomaly-scan/sinks/check-sinks.ts';
import { decideSinks } from '../../../../src/anomaly-scan/sinks/decide-sinks.ts';
import { addressOf, messageOf, posterOf, pressOf } from '../../../../src/anomaly-scan/sinks/delivery.ts';
import type { SinkFacts, SinkOutcome, SinksFacts } from '../../../../src/anomaly-scan/sinks/facts.ts';
import { PAYLOADS } from '../../../../src/anomaly-scan/sinks/payloads.ts';
import { presentSinks } from '../../../../src/anomaly-scan/sinks/present-sinks.ts';
import { configureSinks, type Sink, type SinksOptions } from '../../../../src/anomaly-scan/sinks/settings.ts';

const SITE = { site: { directory: 'dist' } };
const configured = (sinks: unknown) => configureSinks(new Map(Object.entries({ ...SITE, sinks })));
const sink = (more: Partial<Sink>): Sink => ({ name: 's', page: '/', way: 'parameter', text: 'q', ...more });

describe('what is declared', () => {
  it('is a name, a page and one way into it', () => {
    const sinks = {
      search: { page: 'search?lang=en', parameter: 'q' },
      tab: { page: '/', fragment: 'tab={data}' },
      contact: { page: '/contact', field: '#text', press: 'button' },
      widget: { page: '/', message: '{"html":"{data}"}' },
    };
    expect(configured(sinks).sinks).toEqual([
      { name: 'search', page: '/search?lang=en', way: 'parameter', text: 'q' },
      { name: 'tab', page: '/', way: 'fragment', text: 'tab={data}' },
      { name: 'contact', page: '/contact', way: 'field', text: '#text', press: 'button' },
      { name: 'widget', page: '/', way: 'message', text: '{"html":"{data}"}' },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['none', {}, 'CONFIG-VALUE'],
    ['no way', { a: { page: '/' } }, 'CONFIG-MISSING-KEY'],
    ['two ways', { a: { page: '/', parameter: 'q', message: '{data}' } }, 'CONFIG-CONFLICT'],
    ['a fragment without data', { a: { page: '/', fragment: 'tab' } }, 'CONFIG-VALUE'],
    ['a message without data', { a: { page: '/', message: 'hello' } }, 'CONFIG-VALUE'],
    ['a click that belongs to no field', { a: { page: '/', parameter: 'q', press: 'b' } }, 'CONFIG-CONFLICT'],
    ['no page', { a: { parameter: 'q' } }, 'CONFIG-TYPE'],
  ])('is refused: %s', (_, sinks, code) => {
    expect(() => configured(sinks)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) }));
  });
});

describe('how data is sent', () => {
  it('through the address, and comes out as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const data = text.toWellFormed();
        const query = new URL(addressOf('http://127.0.0.1:1', sink({ page: '/a?x=1' }), data));
        expect([query.pathname, query.searchParams.get('q'), query.searchParams.get('x')]).toEqual(['/a', data, '1']);
        const fragment = new URL(addressOf('http://127.0.0.1:1', sink({ way: 'fragment', text: 't={data}' }), data));
        expect(decodeURIComponent(fragment.hash)).toBe(`#t=${data}`);
      }),
    );
  });

  it('through a message, as text or in each text of an object', () => {
    expect(messageOf('say {data}', '$&"')).toBe('say $&"');
    expect(messageOf('{"a":["{data}",1,null],"b":{"c":"<{data}>"}}', '"x')).toEqual({
      a: ['"x', 1, null],
      b: { c: '<"x>' },
    });
    expect(messageOf('17{data}', '1')).toBe('171');
    expect(posterOf('http://127.0.0.1:1/', sink({ way: 'message', text: '{data}' }), '</script>')).toMatch(
      /^(?:(?!<\/script>).)*<\/script>$/su,
    );
  });

  it('through a field by the setter of its kind, so that frameworks hear of it', () => {
    const heard: string[] = [];
    class Field {
      #value = '';
      get value(): string {
        return this.#value;
      }
      set value(text: string) {
        this.#value = text;
      }
      readonly form = { requestSubmit: () => heard.push(`sent ${this.value}`) };
      dispatchEvent({ type }: { type: string }): void {
        heard.push(type);
      }
    }
    const [later, field]: [(() => void)[], Field] = [[], new Field()];
    // It is there only when it is looked for a second time.
    const found: unknown[] = [null, field];
    const world = {
      document: { querySelector: (css: string) => (css === '#a"b' ? found.shift() : null) },
      setTimeout: (call: (left: number) => void, _: number, left: number) => later.push(() => call(left)),
      Event: class {
        readonly type: string;
        constructor(type: string) {
          this.type = type;
        }
      },
    };
    runInNewContext(pressOf(sink({ way: 'field', text: '#a"b' }), '<b>"\u2028'), world);
    expect(heard).toEqual([]);
    later.shift()!();
    expect(heard).toEqual(['input', 'change', 'sent <b>"\u2028']);
  });

  it('as ten payloads that each prove themselves', () => {
    expect(PAYLOADS).toHaveLength(10);
    for (const { text } of PAYLOADS) expect(text.replaceAll('{run}', '')).not.toMatch(/\{[a-z-]+\}/u);
    expect(PAYLOADS.filter(({ text }) => !text.includes('{run}'))).toEqual([]);
  });
});

const OPTIONS: SinksOptions = { site: { directory: 'dist' }, sinks: [sink({ name: 'search', page: '/search' })] };
function facts(tries: readonly (readonly [SinkOutcome, SinkOutcome])[], more: Partial<SinkFacts> = {}): SinksFacts {
  const own = tries.map(([without, within], at) => ({ id: `R0${at}`, without, with: within, evidence: 'why' }));
  const found = { name: 'search', reached: true, policy: { path: 'public/_headers', line: 2 }, tries: own, ...more };
  return { browser: { name: 'Chrome', version: '1' }, sinks: [found], problems: [] };
}

describe('what is said of a sink', () => {
  it.each<[string, SinksFacts, readonly string[], readonly string[]]>([
    ['nothing runs', facts([['silent', 'silent']]), [], []],
    [
      'it runs',
      facts([
        ['executed', 'executed'],
        ['executed', 'blocked'],
      ]),
      ['error sinks/got-through'],
      [],
    ],
    [
      'the policy stops it',
      facts([
        ['executed', 'blocked'],
        ['silent', 'silent'],
      ]),
      ['warning sinks/only-policy-holds'],
      [],
    ],
    ['it is stopped without a word', facts([['executed', 'silent']]), ['warning sinks/only-policy-holds'], []],
    ['nothing arrives', facts([['silent', 'silent']], { reached: false }), [], ['SINKS-NOT-REACHED']],
    [
      'nothing is seen, and yet it runs',
      facts([['executed', 'executed']], { reached: false }),
      ['error sinks/got-through'],
      [],
    ],
    [
      'one is not tried',
      facts([
        ['unmeasured', 'silent'],
        ['silent', 'silent'],
      ]),
      [],
      ['SINKS-NOT-MEASURED'],
    ],
    [
      'one is not tried under it',
      facts([['executed', 'unmeasured']]),
      ['warning sinks/only-policy-holds'],
      ['SINKS-NOT-MEASURED'],
    ],
  ])('when %s', (_, found, findings, codes) => {
    const verdict = decideSinks(OPTIONS, found);
    expect(verdict.findings.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(findings);
    expect(verdict.problems.map(({ code }) => code)).toEqual(codes);
    for (const { location } of verdict.findings)
      expect(location).toEqual({ path: 'public/_headers', startLine: 2, endLine: 2 });
    expect(() => checkSinks(OPTIONS, found)).not.toThrow();
  });

  it('is never shown as good when nothing arrived', () => {
    const found = facts([['silent', 'silent']], { reached: false });
    const { tables, checks } = presentSinks(OPTIONS, found, decideSinks(OPTIONS, found));
    expect(JSON.stringify(tables)).not.toContain('good');
    expect(checks.map(({ outcome }) => outcome)).toEqual(['inconclusive']);
    const seen = facts([['silent', 'silent']]);
    expect(JSON.stringify(presentSinks(OPTIONS, seen, decideSinks(OPTIONS, seen)).tables)).toContain('good');
  });

  it.each<[string, unknown]>([
    ['a sink that nobody tried', { ...facts([]), sinks: [] }],
    ['a sink that was sent nothing', facts([])],
    ['a sink that nobody declared', facts([['silent', 'silent']], { name: 'other' })],
    ['an outcome that there is not', facts([['fine' as SinkOutcome, 'silent']])],
    ['no browser', { ...facts([['silent', 'silent']]), browser: undefined }],
  ])('is refused when facts.json has %s', (_, found) => {
    expect(() => checkSinks(OPTIONS, found)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'FACTS-INVALID' }) }),
    );
  });
});
