import type { Closable } from '../../shared/families/port.ts';

/** A header as a page gets it, and where it is set: a line of a file of the repository, where that is known. */
export interface SiteHeader {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  /** 1-based, of `Site.configuration`; absent: a server set it. */
  readonly line?: number;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: readonly SiteHeader[];
  /** Of HTML, its text; '' of everything else. */
  readonly html: string;
  /** The page that was answered, relative to the working directory; absent: there is none, or a server answered. */
  readonly file?: string;
  /** The same of a file that is no page. */
  readonly asset?: string;
}

/** The user's built application, as its visitors get it. */
export interface Site extends Closable {
  readonly kind: 'directory' | 'served';
  /** For people: `dist with public/_headers`, `http://127.0.0.1:4173`. */
  readonly name: string;
  /** The file that sets headers, relative to the working directory. */
  readonly configuration?: string;
  /** Paths of pages, at most so many, and how many there are. */
  pages(most: number): Promise<{ readonly paths: readonly string[]; readonly total: number }>;
  /** `path` begins with `/`. Throws ProblemError SITE-*. */
  get(path: string): Promise<SiteAnswer>;
}
