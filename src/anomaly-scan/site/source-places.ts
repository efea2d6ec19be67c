import type { FamilyContext } from '../../shared/families/port.ts';
import type { Place } from '../../shared/model/problem.ts';
import { lineAt } from './host.ts';
import type { SiteOptions } from './settings.ts';
import type { SiteAnswer } from './site.ts';

const LARGEST_BYTES = 1 << 20;

/** Where in the repository something of a built page is. */
export interface SourcePlaces {
  /** Relative to the root of the repository, of a path relative to the working directory. */
  path(path: string): string;
  /**
   * The line of a text of a page: in its source, when a file that a page is usually made of holds the same text, else in the
   * built file; undefined for a page that a server made of something else.
   */
  page(answer: SiteAnswer, line: number, text: string): Place | undefined;
}

export function sourcePlaces({ io, checkout }: FamilyContext, site: SiteOptions): SourcePlaces {
  const path = (own: string): string => (checkout.prefix === '' ? own : `${checkout.prefix}/${own}`);
  const texts = new Map<string, string | undefined>();
  const read = (own: string): string | undefined => {
    if (!texts.has(own)) texts.set(own, io.status(own).kind === 'file' ? io.readText(own, LARGEST_BYTES) : undefined);
    return texts.get(own);
  };
  return {
    path,
    page: ({ file }, line, text) => {
      for (const candidate of candidates(site, file)) {
        const source = read(candidate);
        const at = source === undefined || text === '' ? -1 : source.indexOf(text);
        if (source !== undefined && at >= 0) return { path: path(candidate), line: lineAt(source, at) };
      }
      return file === undefined ? undefined : { path: path(file), line };
    },
  };
}

/** What bundlers and frameworks make pages of. */
function candidates(site: SiteOptions, file: string | undefined): readonly string[] {
  const directory = 'directory' in site ? `${site.directory}/` : '';
  const name = file?.startsWith(directory) === true ? file.slice(directory.length) : 'index.html';
  const places = [
    name,
    `public/${name}`,
    `src/${name}`,
    `static/${name}`,
    'index.html',
    'src/app.html',
    'public/index.html',
  ];
  return [...new Set(places)].filter((place) => place !== file);
}
