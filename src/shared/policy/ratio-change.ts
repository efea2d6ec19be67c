import type { Ratio } from '../model/measure.ts';

/** How a share changed, in percentage points. */
export interface RatioChange {
  /** `+0.42`, `−0.10`, `±0`; `+<0.01` or `−<0.01` where two decimals would hide it. */
  readonly text: string;
  readonly direction: 'up' | 'down' | 'same';
}

/**
 * `now` less `before`, computed on integers and cut to two decimals, so that nothing looks like more than it is and no
 * change like none. undefined where one of the two is 0 of 0, which is no share.
 */
export function ratioChange(now: Ratio, before: Ratio): RatioChange | undefined {
  if (now.total === 0 || before.total === 0) return undefined;
  const [nowTotal, beforeTotal] = [BigInt(now.total), BigInt(before.total)];
  const difference = BigInt(now.covered) * beforeTotal - BigInt(before.covered) * nowTotal;
  if (difference === 0n) return { text: '±0', direction: 'same' };
  const size = difference < 0n ? -difference : difference;
  const hundredths = ((size * 10_000n) / (nowTotal * beforeTotal)).toString().padStart(3, '0');
  const points = hundredths === '000' ? '<0.01' : `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
  return difference < 0n ? { text: `−${points}`, direction: 'down' } : { text: `+${points}`, direction: 'up' };
}
