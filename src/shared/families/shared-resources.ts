import type { Closable } from './port.ts';

/** What the families of one run have opened together. */
export class SharedResources {
  readonly #opened = new Map<string, Promise<Closable>>();

  /** Opens it the first time; one that could not be opened says so to everybody who asks. A name always means the same type. */
  get<T extends Closable>(name: string, open: () => Promise<T>): Promise<T> {
    const known = this.#opened.get(name) ?? open();
    this.#opened.set(name, known);
    return known as Promise<T>;
  }

  /** Closes what was opened, the last first. Never rejects. */
  async close(): Promise<void> {
    for (const opened of [...this.#opened.values()].reverse())
      await opened.then((resource) => resource.close()).catch(() => undefined);
  }
}
