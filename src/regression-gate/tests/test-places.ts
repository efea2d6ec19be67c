import type { Io } from '../../shared/io/port.ts';
import type { ToldCase } from '../../shared/model/test-run.ts';
import type { Checkout } from '../checkout.ts';

/** A path with an ending and a line, as stack traces of most languages have it. */
const PLACE = /([\w@.+~/\\-]*[\w@+-]\.[A-Za-z]{1,6})(?:[:(]|", line )(\d{1,7})/gu;
const MOST_PLACES = 20;
const LARGEST_LINE = 16_777_215;

export interface TestPlace {
  readonly path: string;
  readonly line?: number;
}

/**
 * The file of a test in the repository: what its report says, else the first place in the text of its failure that is a
 * file of the repository. A report is hostile: only whether a file exists below the root is ever asked.
 */
export function testPlace(io: Pick<Io, 'status'>, checkout: Checkout, one: ToldCase): TestPlace | undefined {
  const { file, line, details, message } = one;
  const own = file === undefined ? undefined : placeOf(io, checkout, file);
  const inText = placesIn(`${message ?? ''}\n${details ?? ''}`);
  if (own !== undefined) {
    const told = line ?? inText.find((place) => own.endsWith(lastPart(place.path)))?.line;
    return { path: own, ...(told === undefined ? {} : { line: told }) };
  }
  for (const place of inText) {
    const path = placeOf(io, checkout, place.path);
    if (path !== undefined && !path.includes('node_modules/')) return { path, line: place.line };
  }
  return undefined;
}

function placesIn(text: string): readonly { readonly path: string; readonly line: number }[] {
  const found: { path: string; line: number }[] = [];
  for (const [, path = '', line] of text.matchAll(PLACE)) {
    if (Number(line) > 0 && Number(line) <= LARGEST_LINE) found.push({ path, line: Number(line) });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

function lastPart(path: string): string {
  return path.slice(path.replaceAll('\\', '/').lastIndexOf('/') + 1);
}

/** Relative to the repository root. Of a path of another machine, the longest end that is a file here. */
function placeOf(io: Pick<Io, 'status'>, { directory, prefix }: Checkout, told: string): string | undefined {
  const path = told.replaceAll('\\', '/').replace(/^file:\/\//u, '');
  if (path.startsWith(`${directory}/`)) return existing(io, directory, path.slice(directory.length + 1));
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.includes('..') || parts.length > 64) return undefined;
  for (let at = 0; at < parts.length; at++) {
    const end = parts.slice(at).join('/');
    const found =
      (prefix === '' ? undefined : existing(io, directory, `${prefix}/${end}`)) ?? existing(io, directory, end);
    if (found !== undefined) return found;
  }
  return undefined;
}

function existing(io: Pick<Io, 'status'>, directory: string, path: string): string | undefined {
  if (path.split('/').includes('..')) return undefined;
  return io.status(`${directory}/${path}`).kind === 'file' ? path : undefined;
}
