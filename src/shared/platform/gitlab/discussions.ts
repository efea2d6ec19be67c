import type { Finding } from '../../model/finding.ts';
import { markdownText } from '../../report/escape.ts';
import { rankFindings } from '../../report/order.ts';
import { placeInRepository, type RepositoryPlace } from '../../report/place.ts';
import { cutToSize } from '../../report/size.ts';
import { type ApiFailure, failureOf } from '../api/failure.ts';
import type { Publication } from '../port.ts';
import { isNewer, markerPart, type RunStamp, stampOf } from '../sticky/marker.ts';
import { isBy, leftAlone } from '../sticky/upsert.ts';
import type { Discussion, GitLabClient } from './client.ts';
import { type LineMark, lineMarker, readLineMarker } from './line-marker.ts';

/** Lines outside of the diff are refused; so many are tried for each that may be opened. */
const TRIES_PER_DISCUSSION = 3;
/** A discussion whose answer was lost is tried again only after looking whether it is there. */
const CREATE_ATTEMPTS = 3;
const MAX_RESOLVED = 50;
const TEXT = { max: 2000, unit: 'characters' } as const;

interface Own extends LineMark {
  readonly id: string;
  readonly resolved: boolean;
}

interface Candidate {
  readonly finding: Finding;
  readonly place: RepositoryPlace;
}

/**
 * One discussion at the line of each of the most important findings, at most `maxDiscussions` of them. A finding that has
 * one, open or resolved by a person, gets no second; what is no longer found is resolved, unless nothing was decided.
 * Returns notices. Throws ApiFailure when it could not even look.
 */
export async function publishDiscussions(client: GitLabClient, publication: Publication): Promise<readonly string[]> {
  const { verdict, environment, settings } = publication;
  const most = settings.maxDiscussions ?? 0;
  const run = stampOf(environment);
  const own = await ownDiscussions(client, publication);
  const newer = own.find((mark) => isNewer(mark.run, run));
  if (newer !== undefined) return [leftAlone('discussions', newer.run, run)];

  const found = new Set(verdict.findings.map(({ fingerprint }) => markerPart(fingerprint)));
  const outdated = own.filter(({ resolved, fingerprint }) => !resolved && !found.has(fingerprint));
  const notices: string[] = [];
  try {
    if (verdict.outcome !== 'inconclusive')
      for (const { id } of outdated.slice(0, MAX_RESOLVED)) await client.resolveDiscussion(id);
  } catch (error) {
    notices.push(`Outdated discussions stay open: ${reason(failureOf(error))}.`);
  }

  const known = new Set(own.map(({ fingerprint }) => fingerprint));
  const wanted = candidatesOf(verdict.findings).slice(0, most * TRIES_PER_DISCUSSION);
  let opened = 0;
  try {
    const isMissing = ({ finding }: Candidate) => !known.has(markerPart(finding.fingerprint));
    const refs = wanted.slice(0, most).some(isMissing) ? await client.diffRefs() : undefined;
    if (refs === undefined && wanted.slice(0, most).some(isMissing)) throw new Error('the diff is not ready yet');
    for (const candidate of wanted) {
      if (opened >= most) break;
      if (!isMissing(candidate)) opened += 1;
      else if (refs !== undefined) {
        const body = textOf(publication, candidate.finding, run);
        const { path, startLine: line } = candidate.place;
        if (await open(client, publication, markerPart(candidate.finding.fingerprint), body, { refs, path, line }))
          opened += 1;
        known.add(markerPart(candidate.finding.fingerprint));
      }
    }
  } catch (error) {
    const count = Math.min(most, wanted.length);
    notices.push(`Only ${opened} of ${count} discussions are there: ${reason(failureOf(error))}.`);
  }
  return notices;
}

/** False: the line is none of the diff, so nobody can discuss it. */
async function open(
  client: GitLabClient,
  publication: Publication,
  fingerprint: string,
  body: string,
  position: Parameters<GitLabClient['createDiscussion']>[1],
): Promise<boolean> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.createDiscussion(body, position);
      return true;
    } catch (error) {
      const failure = failureOf(error);
      if (failure.status === 400 && /line_code|position/i.test(failure.message)) return false;
      if (!failure.ambiguous || attempt >= CREATE_ATTEMPTS) throw failure;
    }
    const own = await ownDiscussions(client, publication);
    if (own.some((mark) => mark.fingerprint === fingerprint)) return true;
  }
}

async function ownDiscussions(client: GitLabClient, { verdict, settings }: Publication): Promise<readonly Own[]> {
  const own: Own[] = [];
  let author: string | undefined;
  for await (const page of client.discussions()) {
    for (const { id, first, resolved } of page as readonly Discussion[]) {
      const mark = first && readLineMarker(first.body, verdict.gate, settings.key);
      if (first === undefined || mark === undefined) continue;
      author ??= await client.userId();
      if (isBy(first, author)) own.push({ ...mark, id, resolved });
    }
  }
  return own;
}

/** Each finding once, most important first; those that have a line of the repository, and ask for something. */
function candidatesOf(findings: readonly Finding[]): readonly Candidate[] {
  const seen = new Set<string>();
  return rankFindings(findings).flatMap((finding) => {
    const place = placeInRepository(finding.location);
    const silent = finding.severity === 'notice' || finding.location?.startLine === undefined;
    if (place === undefined || silent || seen.has(finding.fingerprint)) return [];
    seen.add(finding.fingerprint);
    return [{ finding, place }];
  });
}

function textOf({ verdict, settings }: Publication, finding: Finding, run: RunStamp): string {
  const { rule, message, hint = '' } = finding;
  const [title, said, next] = [rule, message, hint].map((text) => markdownText(cutToSize(text, TEXT)));
  const mark = lineMarker(verdict.gate, settings.key, { fingerprint: finding.fingerprint, run });
  return `${mark}\n**${title}** ${said}${next === '' ? '' : `\n\n${next}`}\n`;
}

function reason({ message, status }: ApiFailure): string {
  return status === 0 ? message : `${message} (HTTP ${status})`;
}
