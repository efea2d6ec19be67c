import { describe, expect, it } from 'vitest';
import { PageRecord } from '../../../../src/anomaly-scan/pages/page-record.ts';

const ORIGIN = 'http://127.0.0.1:4711';

/** What is known after these events of the page itself. */
function recorded(...events: readonly (readonly [method: string, params: { readonly [key: string]: unknown }])[]) {
  const record = new PageRecord(ORIGIN);
  for (const [method, params] of events) record.take({ method, params, session: 's' }, true);
  return record;
}

const asked = (url: string) => ['Network.requestWillBeSent', { request: { url } }] as const;
const refused = (more: { readonly [key: string]: unknown }) =>
  [
    'Audits.issueAdded',
    {
      issue: {
        details: {
          contentSecurityPolicyIssueDetails: {
            violatedDirective: 'connect-src',
            contentSecurityPolicyViolationType: 'kURLViolation',
            ...more,
          },
        },
      },
    },
  ] as const;

describe('what a page does, by the events of the browser', () => {
  it.each<[string, string, readonly string[]]>([
    ['the site itself', `${ORIGIN}/app.js`, []],
    ['its own socket', 'ws://127.0.0.1:4711/live', []],
    ['another port', 'http://127.0.0.1:4712/', ['http://127.0.0.1:4712']],
    ['another host', 'https://a.example/b?c', ['https://a.example']],
    ['a socket of another host', 'wss://a.example/b', ['wss://a.example']],
    ['data', 'data:text/plain,a', []],
    ['no address', 'http://', []],
  ])('asks %s', (_, url, hosts) => {
    expect(recorded(asked(url)).deeds.map(({ what }) => what)).toEqual(hosts);
  });

  it('asks also what its policy refuses, but for the icon that the browser wants', () => {
    const record = recorded(
      refused({ blockedURL: 'https://a.example/x' }),
      refused({ blockedURL: `${ORIGIN}/favicon.ico` }),
      refused({ blockedURL: 'https://b.example/x', isReportOnly: true }),
      refused({ contentSecurityPolicyViolationType: 'kEvalViolation' }),
      refused({ contentSecurityPolicyViolationType: 'kNewOne' }),
    );
    expect(record.deeds.map(({ what }) => what)).toEqual(['https://a.example', 'https://b.example']);
    expect(record.refusals.map(({ what }) => what)).toEqual(['https://a.example/x', 'eval', 'something']);
  });

  it('runs text as code, whatever name the text gives itself', () => {
    const stackTrace = { callFrames: [{ url: `${ORIGIN}/app.js`, lineNumber: 3, columnNumber: 1 }] };
    const parsed = (more: object) =>
      ['Debugger.scriptParsed', { scriptId: '1', startLine: 0, startColumn: 0, ...more }] as const;
    const { scripts } = recorded(
      parsed({ url: `${ORIGIN}/app.js` }),
      parsed({ url: '', stackTrace }),
      parsed({ url: `${ORIGIN}/app.js`, hasSourceURL: true, stackTrace }),
      parsed({ url: `${ORIGIN}/`, startLine: 4 }),
      // Of the protocol itself: nobody ran it.
      parsed({ url: '' }),
    );
    expect(scripts.map(({ url, isInline }) => [url.slice(ORIGIN.length), isInline])).toEqual([
      ['/app.js', false],
      ['', false],
      ['', false],
      ['/', true],
    ]);
  });

  it('complains in words that are the same in every run', () => {
    const record = recorded(
      [
        'Runtime.exceptionThrown',
        { exceptionDetails: { text: 'Uncaught', exception: { description: `Error: a\n at ${ORIGIN}/x` } } },
      ],
      ['Runtime.consoleAPICalled', { type: 'error', args: [{ value: `see ${ORIGIN}/b` }] }],
      ['Runtime.consoleAPICalled', { type: 'log', args: [{ value: 'c' }] }],
      ['Log.entryAdded', { entry: { level: 'error', source: 'network', text: '404', url: `${ORIGIN}/gone.png` } }],
      ['Log.entryAdded', { entry: { level: 'error', source: 'security', text: 'refused' } }],
    );
    expect(record.errors).toEqual(['Error: a', 'see /b', '404 /gone.png']);
  });

  it.each<[string, PageRecord]>([
    ['crashes', recorded(['Inspector.targetCrashed', {}])],
    ['asks too many', recorded(...Array.from({ length: 2001 }, (_, at) => asked(`https://a${at}.example/`)))],
    ['floods', recorded(...Array.from({ length: 50_001 }, () => asked(`${ORIGIN}/`)))],
  ])('says nothing when it %s', (_, { fault }) => expect(fault).toBeTypeOf('string'));
});
