/** Blocks beyond are hashed, so that every identity made of numbers is below 2^31. */
export const LAST_BLOCK = 0x7ffef;
export const LAST_BRANCH = 0xfff;

/** Usual numbers in 16 bits, which halves what a branch takes; the others behind them. */
export function numericId(block: number, branch: number): number {
  return block < 0x1000 && branch < 0x10 ? block * 0x10 + branch : 0x10000 + block * 0x1000 + branch;
}
