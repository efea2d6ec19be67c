import type { FileCoverageData } from 'istanbul-lib-coverage';
import { FormatFault } from '../fault.ts';
import { IstanbulDocument, KEY } from './istanbul-document.ts';

/**
 * Takes the entries of some files out of an Istanbul report, as objects, for `mergeIstanbul`. Memory: only those. The
 * report must have been read by the format's own parser before, which checks what this one passes over.
 */
export class IstanbulRaw extends IstanbulDocument {
  /** By path as the report writes it; more than one when the report has several entries of it. */
  readonly found = new Map<string, FileCoverageData[]>();
  readonly #wanted: ReadonlySet<string>;

  constructor(paths: ReadonlySet<string>) {
    super();
    this.#wanted = paths;
  }

  protected override file(): void {
    const { json } = this;
    const start = json.p;
    const path = this.#pathOf(true);
    if (!this.#wanted.has(path)) return;
    json.peek();
    const entry = JSON.parse(json.bytes.toString('utf8', start, json.p)) as
      | FileCoverageData
      | { readonly data: FileCoverageData };
    const data = 'statementMap' in entry ? entry : entry.data;
    const known = this.found.get(path);
    if (known === undefined) this.found.set(path, [data]);
    else known.push(data);
  }

  protected override undo(): void {
    // A cut entry has left nothing behind.
  }

  #pathOf(mayBeWrapped: boolean): string {
    const { json } = this;
    let path = '';
    if (!json.enter()) throw new FormatFault('SYNTAX', 'the entry of a file is empty', json.p);
    do {
      if (json.key === KEY.path) path = json.string();
      else if (json.key === KEY.data && mayBeWrapped) path = this.#pathOf(false);
      else json.skip();
    } while (json.again());
    return path;
  }
}
