/** A header, and the line of the host's configuration that sets it (1-based). */
export interface PlacedHeader {
  /** In small letters. */
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** How a host answers a path of a folder of built files. */
export interface HostAnswer {
  /** Of the folder, without a leading `/`; absent: the host's own page. */
  readonly file?: string;
  readonly status: number;
  /** Every header that the configuration sets, in the order in which a browser gets them; a name may come twice. */
  readonly headers: readonly PlacedHeader[];
}

/** What the configuration of a host says: pure, so that a thousand pages are looked at without a server. */
export interface Host {
  /** For people: `Netlify and Cloudflare _headers`, `nginx`. */
  readonly name: string;
  /** How a page's file is called in a URL: whether `/about` is `about.html`. */
  readonly cleanUrls: boolean;
  /** `path` begins with `/` and has no query; `has` says whether the folder has a file. */
  answer(path: string, has: (file: string) => boolean): HostAnswer;
}

/** A host's configuration that is not understood: it must not be guessed. `line` is 1-based. */
export class HostFault extends Error {
  override readonly name = 'HostFault';
  readonly line: number;

  constructor(what: string, line: number) {
    super(what);
    this.line = line;
  }
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
