import type { PreloadSettings } from './port.ts';

/** What the module is loaded with: Node.js gives every CommonJS module these. */
type Require = (name: string) => Record<string, unknown>;

/** Text of the module that `--require` loads in every Node.js process of a build, workers and children included. */
export function preloadText(settings: PreloadSettings): string {
  return `'use strict';\n(${preload.toString()})(require, ${JSON.stringify(settings)});\n`;
}

/**
 * Varies what a Node.js program sees of the world. Self-contained: its text is what runs, in any Node.js that the build
 * uses. File-system calls are delayed before they start, so that what runs at once ends in another order, with the same
 * results.
 */
function preload(load: Require, settings: PreloadSettings): void {
  const fs = load('node:fs') as unknown as Record<string, (...args: unknown[]) => unknown> & {
    promises: Record<string, (...args: unknown[]) => Promise<unknown>>;
  };
  const os = load('node:os');
  let state = (settings.seed ^ (process.pid * 2_654_435_761)) >>> 0;
  // Mulberry32.
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  try {
    fs['writeFileSync']!(settings.marker, `${process.execPath}\n`, { flag: 'a' });
  } catch {
    // The build may be forbidden to write there; then it counts as not loaded.
  }

  const replace = (owner: Record<string, unknown>, name: string, make: (original: never) => unknown): void => {
    const original = owner[name];
    if (typeof original !== 'function') return;
    const made = make(original as never) as Record<PropertyKey, unknown>;
    // util.promisify finds its own version of some functions on them.
    for (const key of Reflect.ownKeys(original))
      if (!['length', 'name', 'prototype', 'arguments', 'caller'].includes(String(key)))
        Object.defineProperty(made, key, Object.getOwnPropertyDescriptor(original, key)!);
    owner[name] = made;
  };

  if (settings.jitterMs > 0) {
    const names = 'access stat lstat open readFile readdir readlink realpath writeFile mkdir copyFile opendir';
    // One in eight is late by far, in rounds of which each begins when the last has ended: in a program that is busy, or
    // that the machine holds up, delays of any length are all over at once.
    const wait = (rounds: number, call: () => void): unknown =>
      setTimeout(() => void (rounds > 1 ? wait(rounds - 1, call) : call()), random() * settings.jitterMs);
    const later = (call: () => void): unknown => wait(random() < 1 / 8 ? 2 + Math.floor(4 * random()) : 1, call);
    for (const name of names.split(' ')) {
      replace(
        fs,
        name,
        (original: (...args: unknown[]) => unknown) =>
          function delayed(this: unknown, ...args: unknown[]) {
            if (typeof args.at(-1) !== 'function') return original.apply(this, args);
            later(() => original.apply(this, args));
            return undefined;
          },
      );
      replace(
        fs.promises,
        name,
        (original: (...args: unknown[]) => Promise<unknown>) =>
          async function delayed(this: unknown, ...args: unknown[]) {
            await new Promise<void>((resolve) => void later(resolve));
            return original.apply(this, args);
          },
      );
    }
  }

  if (settings.shiftMs !== 0) {
    const RealDate = Date;
    const shifted = (): number => RealDate.now() + settings.shiftMs;
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, args, newTarget) =>
        Reflect.construct(target, args.length === 0 ? [shifted()] : args, newTarget),
      apply: () => new RealDate(shifted()).toString(),
      get: (target, key, receiver) => (key === 'now' ? shifted : Reflect.get(target, key, receiver)),
    });
  }

  const { hostname, user, cpus } = settings;
  if (hostname !== undefined) replace(os, 'hostname', () => () => hostname);
  if (user !== undefined)
    replace(os, 'userInfo', (original: (...args: unknown[]) => object) => (...args: unknown[]) => ({
      ...original(...args),
      username: user,
    }));
  if (cpus !== undefined) {
    replace(os, 'cpus', (original: () => unknown[]) => () => original().slice(0, cpus));
    replace(os, 'availableParallelism', () => () => cpus);
  }
  (load('node:module')['syncBuiltinESMExports'] as () => void)();
}
