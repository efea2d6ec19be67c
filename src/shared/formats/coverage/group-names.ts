/**
 * The path of <group> names that a place in a JaCoCo report has. Two groups of one name in one parent (artifacts of equal
 * id and different group id) are two modules, whose files must not be mixed up: the second is called "name#2".
 */
export class GroupNames {
  readonly #scopes: string[] = [''];
  /** Of each open group: how often each name of a group in it was seen. */
  readonly #seen: Map<string, number>[] = [new Map()];

  /** The names of the open groups, joined with "/"; '' outside of any. */
  get scope(): string {
    return this.#scopes[this.#scopes.length - 1]!;
  }

  enter(name: string): void {
    const siblings = this.#seen[this.#seen.length - 1]!;
    const count = (siblings.get(name) ?? 0) + 1;
    siblings.set(name, count);
    const own = count === 1 ? name : `${name}#${count}`;
    this.#scopes.push(this.scope === '' ? own : `${this.scope}/${own}`);
    this.#seen.push(new Map());
  }

  leave(): void {
    this.#scopes.pop();
    this.#seen.pop();
  }
}
