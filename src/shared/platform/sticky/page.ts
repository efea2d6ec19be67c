import { fitMarkdown } from '../../report/markdown.ts';
import { type SizeLimit, sizeOf } from '../../report/size.ts';
import type { Publication } from '../port.ts';
import { commentMarker, stampOf } from './marker.ts';
import type { StickyText } from './upsert.ts';

/** The sticky text of a run: the page, and a link to the run, so long that it fits together with its marker. */
export function stickyPage(publication: Publication, limit: SizeLimit): StickyText {
  const { verdict, environment, settings } = publication;
  const run = stampOf(environment);
  const footer = environment.runUrl === undefined ? '' : `\n[This run](${environment.runUrl})\n`;
  const around = sizeOf(`${commentMarker(verdict.gate, settings.key, run)}\n${footer}`, limit.unit);
  const body = fitMarkdown(publication, limit.max - around, limit.unit) + footer;
  return { gate: verdict.gate, key: settings.key, run, body };
}
