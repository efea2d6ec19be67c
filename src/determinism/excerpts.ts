import type { Spot } from './differs/port.ts';

const LONGEST = 200;
const BEFORE = 60;

/** What each side says, on one line, at most 200 characters, from shortly before what differs. */
export function excerpts({ left, right }: Spot): { readonly left?: string; readonly right?: string } {
  let at = 0;
  if (left !== undefined && right !== undefined)
    while (at < Math.min(left.length, right.length) && left[at] === right[at]) at++;
  const from = at > BEFORE + 20 ? at - BEFORE : 0;
  const cut = (text: string) => {
    const line = text
      .slice(from, from + 4 * LONGEST)
      .replace(/\s+/gu, ' ')
      .toWellFormed();
    const whole = `${from > 0 ? '…' : ''}${line}`;
    return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 1).toWellFormed()}…` : whole;
  };
  return {
    ...(left === undefined ? {} : { left: cut(left) }),
    ...(right === undefined ? {} : { right: cut(right) }),
  };
}
