import type { Checkout } from '../../shared/families/checkout.ts';
import { repositoryPath } from '../../shared/families/repository-path.ts';
import type { Io } from '../../shared/io/port.ts';
import type { ToldCase } from '../../shared/model/test-run.ts';

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
  const own = file === undefined ? undefined : repositoryPath(io, checkout, file);
  const inText = placesIn(`${message ?? ''}\n${details ?? ''}`);
  if (own !== undefined) {
    const told = line ?? inText.find((place) => own.endsWith(lastPart(place.path)))?.line;
    return { path: own, ...(told === undefined ? {} : { line: told }) };
  }
  for (const place of inText) {
    const path = repositoryPath(io, checkout, place.path);
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
