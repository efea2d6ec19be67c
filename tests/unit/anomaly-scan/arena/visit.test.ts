import { describe, expect, it } from 'vitest';
import { type Expected, Visit } from '../../../../src/anomaly-scan/arena/visit.ts';

const APP = 'http://127.0.0.1:1000';
const EXPECTED: Expected = { token: '123456789012345', key: '42', proof: 'page', origin: APP };

function visitOf(expected: Partial<Expected> = {}, kind = 'page', origin = APP): Visit {
  const visit = new Visit({ ...EXPECTED, ...expected }, () => undefined);
  visit.add('S', kind);
  visit.take({ method: 'Runtime.executionContextCreated', params: { context: { id: 7, origin } }, session: 'S' });
  return visit;
}

function calls(visit: Visit, payload: string, context = 7, session = 'S', name = 'reliabilityProof'): Visit {
  visit.take({ method: 'Runtime.bindingCalled', params: { name, payload, executionContextId: context }, session });
  return visit;
}

describe('a proof', () => {
  it('is the token of this visit from a page of the application', () => {
    expect(calls(visitOf(), EXPECTED.token).proof).toBe(`ran as ${APP}`);
  });

  it.each<readonly [string, Visit]>([
    ['a wrong token', calls(visitOf(), '123456789012346')],
    ['a token with more around it', calls(visitOf(), ` ${EXPECTED.token}`)],
    ['another origin', calls(visitOf({}, 'page', 'http://127.0.0.1:1001'), EXPECTED.token)],
    ['an origin that only begins the same', calls(visitOf({}, 'page', `${APP}0`), EXPECTED.token)],
    ['no origin', calls(visitOf({}, 'page', 'null'), EXPECTED.token)],
    ['a place where no script is known to run', calls(visitOf(), EXPECTED.token, 8)],
    ['a session of somebody else', calls(visitOf(), EXPECTED.token, 7, 'T')],
    ['another function', calls(visitOf(), EXPECTED.token, 7, 'S', 'other')],
    ['a worker where a page has to prove it', calls(visitOf({}, 'worker'), EXPECTED.token)],
    ['a page where a worker has to prove it', calls(visitOf({ proof: 'worker' }), EXPECTED.token)],
    ['a page where a request has to prove it', calls(visitOf({ proof: 'request' }), EXPECTED.token)],
  ])('is not %s', (_, visit) => {
    expect(visit.proof).toBeUndefined();
  });

  it('may come from a worker of any origin, since one of a data: URL has none', () => {
    expect(calls(visitOf({ proof: 'worker' }, 'shared_worker', 'null'), EXPECTED.token).proof).toBe(
      'ran in a shared worker',
    );
  });

  it('may arrive as a request, where it has to', () => {
    const visit = visitOf({ proof: 'request' });
    visit.arrived('GET /x');
    expect(visit.proof).toBe('GET /x');
    const other = visitOf();
    other.arrived('GET /x');
    expect(other.proof).toBeUndefined();
  });
});

describe('what a visit notices', () => {
  const issue = (details: object): Visit => {
    const visit = visitOf();
    visit.take({ method: 'Audits.issueAdded', params: { issue: { details } }, session: 'S' });
    return visit;
  };
  const policy = (more: object) =>
    issue({
      contentSecurityPolicyIssueDetails: {
        violatedDirective: 'script-src-attr',
        contentSecurityPolicyViolationType: 'kInlineViolation',
        ...more,
      },
    }).violations;

  it('is what the browser refused', () => {
    expect(policy({})).toEqual([{ directive: 'script-src-attr', subject: 'inline' }]);
    expect(policy({ blockedURL: 'http://a/' })).toEqual([{ directive: 'script-src-attr', subject: 'http://a/' }]);
  });

  it('is not what would only have been reported, nor the icon that browsers ask for', () => {
    expect(policy({ isReportOnly: true })).toEqual([]);
    expect(policy({ blockedURL: 'http://a/favicon.ico' })).toEqual([]);
  });

  it('is how far the application came, told by itself only', () => {
    expect(calls(visitOf(), '@42').reached).toBe(true);
    expect(calls(visitOf({}, 'page', 'null'), '@42').reached).toBe(false);
    expect(calls(visitOf(), '@43').reached).toBe(false);
  });

  it('is a page that floods, crashes, or opens windows without end', () => {
    const flood = visitOf();
    for (let at = 0; at <= 5000; at++) flood.take({ method: 'Runtime.consoleAPICalled', params: {}, session: 'S' });
    expect(flood.fault).toMatch(/floods/u);
    const crash = visitOf();
    crash.take({ method: 'Inspector.targetCrashed', params: {}, session: 'S' });
    expect(crash.fault).toMatch(/crashed/u);
    const windows = visitOf();
    const more = Array.from({ length: 20 }, (_, at) => windows.add(`S${at}`, 'page'));
    expect(more.filter(Boolean)).toHaveLength(11);
    expect(windows.fault).toMatch(/windows/u);
  });
});
