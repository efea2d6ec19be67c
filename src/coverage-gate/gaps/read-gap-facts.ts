import { GAP_KINDS } from '../../shared/model/gap-facts.ts';
import { checkProblem, count, counted, flag, invalid, type Known, list, object, text } from '../facts-shape.ts';

const HOW = ['named', 'imports', 'reaches', 'new'];
const STATES = ['whole', 'cut', 'unknown'];
const MOST_LISTED = 1100;
const MOST_UNREAD = 20;
const MOST_FOLDERS = 12;

/** Gaps of a facts.json that anybody may have written. Throws ProblemError FACTS-INVALID. */
export function checkGaps(value: unknown): void {
  const gaps = object(value, 'facts.gaps');
  for (const key of ['sources', 'tests', 'unreached', 'unresolved']) count(gaps[key], `facts.gaps.${key}`);
  const history = object(gaps['history'], 'facts.gaps.history');
  for (const key of ['days', 'commits']) count(history[key], `facts.gaps.history.${key}`);
  if (!STATES.includes(text(history['state'], 'facts.gaps.history.state'))) invalid('facts.gaps.history.state');
  const ranked = list(gaps['ranked'], 'facts.gaps.ranked');
  const all = count(gaps['rankedCount'], 'facts.gaps.rankedCount');
  if (ranked.length > MOST_LISTED || ranked.length > all) invalid('facts.gaps.ranked');
  const paths = new Set<string>();
  for (const [at, gap] of ranked.entries())
    paths.add(checkGap(object(gap, `facts.gaps.ranked.${at}`), `facts.gaps.ranked.${at}`));
  if (paths.size < ranked.length) invalid('facts.gaps.ranked');
  const kinds = object(gaps['kinds'], 'facts.gaps.kinds');
  for (const kind of GAP_KINDS)
    if (count(kinds[kind], `facts.gaps.kinds.${kind}`) > all) invalid(`facts.gaps.kinds.${kind}`);
  checkDoubts(gaps);
  if (gaps['map'] !== undefined) checkMap(object(gaps['map'], 'facts.gaps.map'));
}

function checkGap(gap: Known, path: string): string {
  for (const key of ['importers', 'dependents', 'imports', 'tests', 'changes'])
    if (gap[key] !== null) count(gap[key], `${path}.${key}`);
  // Nothing is known of a file or all of it.
  if ((gap['importers'] === null) !== (gap['tests'] === null)) invalid(`${path}.tests`);
  count(gap['score'], `${path}.score`);
  counted(gap['lines'], `${path}.lines`);
  counted(gap['decisions'], `${path}.decisions`);
  flag(gap['measured'], `${path}.measured`);
  if (gap['added'] !== undefined && gap['added'] !== true) invalid(`${path}.added`);
  for (const [at, one] of list(gap['regions'], `${path}.regions`).entries()) {
    const region = object(one, `${path}.regions.${at}`);
    for (const key of ['start', 'end', 'lines', 'decisions']) count(region[key], `${path}.regions.${at}.${key}`);
  }
  for (const owner of list(gap['owners'], `${path}.owners`)) text(owner, `${path}.owners`);
  if (gap['next'] !== undefined) {
    const next = object(gap['next'], `${path}.next`);
    text(next['path'], `${path}.next.path`);
    if (!HOW.includes(text(next['how'], `${path}.next.how`))) invalid(`${path}.next.how`);
  }
  return text(gap['path'], `${path}.path`);
}

function checkDoubts(gaps: Known): void {
  const ungraphed = object(gaps['ungraphed'], 'facts.gaps.ungraphed');
  const untested = count(ungraphed['untested'], 'facts.gaps.ungraphed.untested');
  if (count(ungraphed['added'], 'facts.gaps.ungraphed.added') > untested) invalid('facts.gaps.ungraphed.added');
  if (untested > 0) text(ungraphed['example'], 'facts.gaps.ungraphed.example');
  const unread = list(gaps['unread'], 'facts.gaps.unread');
  for (const [at, problem] of unread.entries())
    checkProblem(object(problem, `facts.gaps.unread.${at}`), `facts.gaps.unread.${at}`);
  if (unread.length !== Math.min(MOST_UNREAD, count(gaps['unreadCount'], 'facts.gaps.unreadCount')))
    invalid('facts.gaps.unreadCount');
}

function checkMap(map: Known): void {
  const folders = list(map['folders'], 'facts.gaps.map.folders');
  if (folders.length > MOST_FOLDERS) invalid('facts.gaps.map.folders');
  for (const [at, one] of folders.entries()) {
    const folder = object(one, `facts.gaps.map.folders.${at}`);
    text(folder['path'], `facts.gaps.map.folders.${at}.path`);
    for (const key of ['files', 'reached', 'gaps']) count(folder[key], `facts.gaps.map.folders.${at}.${key}`);
    counted(folder['lines'], `facts.gaps.map.folders.${at}.lines`);
  }
  for (const [at, one] of list(map['edges'], 'facts.gaps.map.edges').entries()) {
    const edge = object(one, `facts.gaps.map.edges.${at}`);
    for (const key of ['from', 'to'])
      if (count(edge[key], `facts.gaps.map.edges.${at}.${key}`) >= folders.length)
        invalid(`facts.gaps.map.edges.${at}.${key}`);
    count(edge['imports'], `facts.gaps.map.edges.${at}.imports`);
  }
  count(map['omittedEdges'], 'facts.gaps.map.omittedEdges');
}
