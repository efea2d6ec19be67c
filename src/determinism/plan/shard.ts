/** Part `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

export const SHARD_PATTERN = '^[1-9][0-9]{0,4}/[1-9][0-9]{0,4}$';

/** undefined for a part that is not one of the parts there are. */
export function readShard(text: string): Shard | undefined {
  const [index = 0, count = 0] = text.split('/').map(Number);
  return index <= count ? { index, count } : undefined;
}

/** Every `count`-th run, so that each part has its share of what is varied. All of them without a shard. */
export function runsOf(runs: number, shard: Shard | undefined): readonly number[] {
  const all = Array.from({ length: runs }, (_, at) => at);
  return shard === undefined ? all : all.filter((at) => at % shard.count === shard.index - 1);
}
