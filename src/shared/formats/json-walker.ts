import { JsonParser } from './json-parser.ts';

interface Level {
  readonly tag: number;
  readonly isObject: boolean;
  isFresh: boolean;
}

/**
 * A JsonParser that goes down into the objects and arrays a format names and hands over their members one at a time, so
 * that a unit is one small value however deep the report nests it.
 */
export abstract class JsonWalker extends JsonParser {
  readonly #levels: Level[] = [];

  /**
   * Called for the document itself (`tag` 0) and for every member or element of the containers that were opened, with
   * the cursor before the value. Either reads the value and returns 0, or leaves it and returns a tag above 0 of its own
   * choice: the value is then opened, and `value` called with that tag for everything in it.
   */
  protected abstract value(tag: number): number;

  /** A container has ended. */
  protected leave(_tag: number): void {
    // Most formats do not mind.
  }

  protected override unit(): boolean {
    const { json } = this;
    const level = this.#levels.at(-1);
    if (level !== undefined) {
      const more = level.isObject
        ? level.isFresh
          ? json.enter()
          : json.again()
        : level.isFresh
          ? json.enterArray()
          : json.againArray();
      if (!more) {
        this.#levels.pop();
        this.leave(level.tag);
        return this.#levels.length > 0;
      }
    }
    const tag = this.value(level?.tag ?? 0);
    const isObject = tag > 0 && json.peek() === 123;
    if (level !== undefined) level.isFresh = false;
    if (tag > 0) this.#levels.push({ tag, isObject, isFresh: true });
    return this.#levels.length > 0;
  }
}
