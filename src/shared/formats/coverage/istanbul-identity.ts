/** Mixes three numbers of up to 32 bits into 31 bits. The order of the arguments matters. */
function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ 0x2545f491, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) >>> 1;
}

/** What tells a statement from others that start on its line. */
export function statementId(startColumn: number, endLine: number, endColumn: number): number {
  return mix(startColumn, endLine, endColumn);
}

/** A place as a number: what istanbul-lib-coverage knows functions (`loc`) and branches (`locations[0]`) by when it merges. */
export function placeId(startLine: number, startColumn: number, endLine: number, endColumn: number): number {
  return mix(mix(startLine, startColumn, 1), endLine, endColumn);
}

/** What tells a branch from others on its line: its place and its type (as a hash). */
export function branchId(place: number, type: number): number {
  return mix(place, type, 3);
}

/** What tells outcome `index` of a branch from others on the line. */
export function outcomeId(branch: number, index: number): number {
  return mix(branch, index, 2);
}

/** Notices numbers that come twice, file by file: a table that a new file starts afresh without clearing it. */
export class TwinFinder {
  #cells = new Uint32Array(1024);
  #stamps = new Uint32Array(1024);
  #stamp = 1;
  #used = 0;
  found = false;

  clear(): void {
    this.#stamp++;
    this.#used = 0;
    this.found = false;
  }

  add(value: number): void {
    if (this.#used * 2 >= this.#cells.length) this.#grow();
    const mask = this.#cells.length - 1;
    let at = (value ^ (value >>> 11)) & mask;
    while (this.#stamps[at] === this.#stamp) {
      if (this.#cells[at] === value) {
        this.found = true;
        return;
      }
      at = (at + 1) & mask;
    }
    this.#stamps[at] = this.#stamp;
    this.#cells[at] = value;
    this.#used++;
  }

  #grow(): void {
    const [cells, stamps, stamp] = [this.#cells, this.#stamps, this.#stamp];
    this.#cells = new Uint32Array(cells.length * 2);
    this.#stamps = new Uint32Array(cells.length * 2);
    this.#stamp = 1;
    this.#used = 0;
    for (let i = 0; i < cells.length; i++) if (stamps[i] === stamp) this.add(cells[i]!);
  }
}
