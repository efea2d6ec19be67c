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

/** What tells a function from others on its line: the place of its body. */
export function functionId(startLine: number, startColumn: number, endLine: number, endColumn: number): number {
  return mix(mix(startLine, startColumn, 1), endLine, endColumn);
}

/** What tells a branch from others on its line: the place of its first location and its type (as a hash). */
export function branchId(type: number, startLine: number, startColumn: number, endLine: number, endColumn: number): number {
  return mix(mix(startLine, startColumn, type), endLine, endColumn);
}

/** What tells outcome `index` of a branch from others on the line. */
export function outcomeId(branch: number, index: number): number {
  return mix(branch, index, 2);
}
