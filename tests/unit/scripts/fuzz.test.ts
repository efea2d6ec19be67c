import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { Heartbeat } from '../../../scripts/fuzz/heartbeat.ts';
import { judge } from '../../fuzz/judgement.ts';
import { type FuzzTarget, said } from '../../fuzz/target.ts';

const PLAN = { cut: 3, pieces: 2 };
const SEED = { name: 'a', bytes: Buffer.from('abcdef') };
const target = (read: FuzzTarget['read'], wholeness: FuzzTarget['wholeness'] = 'refused'): FuzzTarget => ({
  id: 'a',
  wholeness,
  seeds: [SEED],
  read,
  isDeclared: (error) => error instanceof RangeError,
});
const whole = (bytes: Buffer) => ({ all: bytes.toString(), good: [...bytes.toString()], bad: [] });

/** What is wrong with readers of each kind that is wrong. */
it.each<readonly [law: string, target: FuzzTarget]>([
  ['undeclared', target(() => said((undefined as unknown as { a: string }).a))],
  ['pieces', target((bytes, _, pieces) => said(pieces === undefined ? bytes : bytes.subarray(1)))],
  [
    'pieces',
    target((bytes, _, pieces) => {
      if (pieces !== undefined) throw new RangeError('declared');
      return whole(bytes);
    }),
  ],
  ['part', target((bytes) => whole(bytes))],
  ['part', target((bytes) => (bytes.length < 6 ? { ...whole(bytes), good: ['x'] } : whole(bytes)), 'lines')],
  ['large', target(() => ({ all: 'a'.repeat((64 << 20) + 1), good: [], bad: [] }))],
])('a reader that breaks the law "%s" is found', async (law, broken) => {
  expect(await judge(broken, SEED, SEED.bytes, PLAN)).toMatchObject({ law });
});

it('a reader that changes the prototype of everything is found', async () => {
  const broken = target((bytes) => {
    Object.assign(Object.prototype, { polluted: 1 });
    return whole(bytes);
  });
  try {
    expect(await judge(broken, SEED, SEED.bytes, PLAN)).toMatchObject({ law: 'pollution' });
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  }
});

it('a reader that refuses parts is none of them', async () => {
  const fine = target((bytes) => {
    if (bytes.length < 6) throw new RangeError('declared');
    return whole(bytes);
  });
  expect(await judge(fine, SEED, SEED.bytes, PLAN)).toMatchObject({ reading: whole(SEED.bytes) });
});

it('blocks of the sources are new once', () => {
  // In a process of its own: asking V8 for its counters takes them from whoever measures the coverage of this one.
  const root = new URL('../../../', import.meta.url);
  const program = `
    const { Blocks } = await import('${new URL('scripts/fuzz/blocks.ts', root)}');
    const { goMod } = await import('${new URL('src/shared/formats/lock-files/go-mod.ts', root)}');
    const blocks = new Blocks();
    const told = [['module a'], ['module a'], ['require (', '\ta v1.0.0', ')']].map((lines) => {
      goMod.read(lines);
      const isNew = blocks.hasNew();
      return [isNew, blocks.count > 0];
    });
    console.log(JSON.stringify(told));`;
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual([
    [true, true],
    [false, true],
    [true, true],
  ]);
});

it('the input that is being read is known to the other thread', () => {
  const one = new Heartbeat();
  const other = new Heartbeat(one.memory);
  expect(other.beats).toBe(0);
  one.begin(3, Buffer.from('abc'));
  expect([other.beats, other.input]).toEqual([1, { target: 3, bytes: new Uint8Array(Buffer.from('abc')) }]);
});
