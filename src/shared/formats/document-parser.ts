import { JsonParser } from './json-parser.ts';
import { jsonValue } from './json-record.ts';

/** Reads JSON documents whole, one or one after the other: for reports that are small, or have small lines. */
export class DocumentParser extends JsonParser {
  readonly #read: (document: unknown) => void;

  constructor(read: (document: unknown) => void, documents: 'one' | 'many' = 'one') {
    super([], documents);
    this.#read = read;
  }

  protected override unit(): boolean {
    this.#read(jsonValue(this.json));
    return false;
  }

  protected override undo(): void {
    // A document is looked at once all of it is there.
  }
}
