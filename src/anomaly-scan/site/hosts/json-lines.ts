import { HostFault, lineAt } from '../host.ts';

/** JSON of a host's configuration, and the lines of its texts: asked for in the order in which they stand, each is found after the last. */
export class JsonLines {
  readonly root: { readonly [key: string]: unknown };
  readonly #text: string;
  #from = 0;

  /** Throws HostFault. */
  constructor(text: string) {
    this.#text = text;
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch (error) {
      const offset = /position (\d+)/u.exec(String(error))?.[1];
      throw new HostFault('this is not JSON', offset === undefined ? 1 : lineAt(text, Number(offset)));
    }
    this.root = objectOf(root) ?? this.wrong('the root is not an object');
  }

  /** The 1-based line of the next place where this text stands as a JSON string; 1 where it is escaped in another way. */
  lineOf(value: string): number {
    const quoted = JSON.stringify(value);
    const at = this.#text.indexOf(quoted, this.#from);
    if (at < 0) return 1;
    this.#from = at + quoted.length;
    return lineAt(this.#text, at);
  }

  wrong(what: string): never {
    throw new HostFault(what, lineAt(this.#text, this.#from));
  }
}

export function objectOf(value: unknown): { readonly [key: string]: unknown } | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: unknown })
    : undefined;
}
