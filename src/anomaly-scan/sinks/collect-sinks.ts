import type { FamilyContext } from '../../shared/families/port.ts';
import type { Collected } from '../../shared/gate.ts';
import type { Place, Problem } from '../../shared/model/problem.ts';
import { inLanes } from '../arena/lanes.ts';
import type { Look } from '../arena/visitor.ts';
import { openPageBrowser } from '../pages/page-browser.ts';
import { scanHtml } from '../policy/html-scan.ts';
import { openSite } from '../site/open-site.ts';
import type { Site, SiteAnswer } from '../site/site.ts';
import { siteOrigin } from '../site/site-origin.ts';
import { type SourcePlaces, sourcePlaces } from '../site/source-places.ts';
import type { SinkFacts, SinkOutcome, SinksFacts, SinkTry } from './facts.ts';
import { PAYLOADS, type Payload } from './payloads.ts';
import { Probe } from './probe.ts';
import type { Sink, SinksOptions } from './settings.ts';

const CSP = 'content-security-policy';
/** Visits wait most of their time. */
const LANES = 5;

/** Sends payloads through every declared sink: without the policy of its page, and those that run then, with it. */
export async function collectSinks(
  context: FamilyContext,
  options: SinksOptions,
): Promise<Collected<SinksFacts, undefined>> {
  const site = await openSite(context, options.site);
  const opened = await openPageBrowser(context, options.browser, 'sinks-browser');
  const { origin } = await siteOrigin(context, opened.host, site);
  const places = sourcePlaces(context, options.site);
  const sinks: SinkFacts[] = [];
  const problems: Problem[] = [];
  // A folder is served on another port in every run.
  const shorter = (text: string): string => text.replaceAll(origin, () => 'the site');
  const probe = await opened.whileOpen(Probe.start(opened.host, opened.browser, origin));
  try {
    for (const sink of options.sinks) {
      context.progress(`Data of others: ${sink.name}`);
      const answer = await site.get(sink.page);
      const found =
        answer.status >= 400 ? `it answers with status ${answer.status}` : await opened.whileOpen(tried(probe, sink));
      if (typeof found === 'string') {
        problems.push(notMeasured(sink, found));
        continue;
      }
      const policy = policyPlace(site, places, answer);
      const tries = found.tries.map((one) => ({ ...one, evidence: shorter(one.evidence) }));
      sinks.push({ name: sink.name, reached: found.reached, tries, ...(policy === undefined ? {} : { policy }) });
    }
  } finally {
    await probe.close();
  }
  const { name, version } = opened.browser;
  return { facts: { browser: { name, version }, sinks, problems }, detail: undefined };
}

async function tried(probe: Probe, sink: Sink): Promise<Pick<SinkFacts, 'reached' | 'tries'> | string> {
  const marker = await probe.marker(sink);
  if (marker.fault !== undefined) return marker.fault;
  const known = new Map<string, SinkOutcome>();
  const control = (second: boolean) => async (payload: Payload) => {
    known.set(payload.id, outcomeOf(await probe.send(sink, payload, false, second)));
  };
  await inLanes(PAYLOADS, LANES, control(false));
  // What is missed here is not tried under the policy either, and would pass there unseen.
  const missed = PAYLOADS.filter(({ id }) => known.get(id) !== 'executed');
  await inLanes(missed, LANES, control(true));
  const tries = await inLanes(PAYLOADS, LANES, async (payload): Promise<SinkTry> => {
    const { id } = payload;
    const without = known.get(id)!;
    if (without !== 'executed') return { id, without, with: 'silent', evidence: '' };
    const first = await probe.send(sink, payload, true, false);
    const look = outcomeOf(first) === 'silent' ? await probe.send(sink, payload, true, true) : first;
    return { id, without, with: outcomeOf(look), evidence: evidenceOf(look) };
  });
  return { reached: marker.reached, tries };
}

function outcomeOf({ proof, fault, violations }: Look): SinkOutcome {
  if (proof !== undefined) return 'executed';
  if (fault !== undefined) return 'unmeasured';
  return violations.length > 0 ? 'blocked' : 'silent';
}

function evidenceOf({ proof, fault, violations }: Look): string {
  const refused = violations.map(({ directive, subject }) => `${directive}${subject === '' ? '' : ` (${subject})`}`);
  return proof ?? fault ?? (refused.length > 0 ? `refused by ${refused.join(', ')}` : 'nothing happened, twice');
}

function policyPlace(site: Site, places: SourcePlaces, answer: SiteAnswer): Place | undefined {
  const header = answer.headers.find(({ name }) => name === CSP);
  if (site.configuration !== undefined && header?.line !== undefined)
    return { path: places.path(site.configuration), line: header.line };
  const [meta] = scanHtml(answer.html).metas.filter(({ reportOnly, late }) => !reportOnly && late === undefined);
  return meta && places.page(answer, meta.line, meta.content);
}

function notMeasured({ name, page }: Sink, why: string): Problem {
  return {
    code: 'SINKS-NOT-MEASURED',
    reason: `nothing could be sent through the sink ${name} of ${page}: ${why}`,
    hint: 'Open the page by hand; give the job more time and memory.',
  };
}
