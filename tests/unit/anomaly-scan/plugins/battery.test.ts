import { describe, expect, it } from 'vitest';
import { Battery } from '../../../../src/anomaly-scan/plugins/battery.ts';
import { VECTORS } from '../../../../src/anomaly-scan/plugins/vectors/index.ts';
import type { CaptiveHost, DriverSettings } from '../../../../src/shared/io/captive/port.ts';
import type { Io } from '../../../../src/shared/io/port.ts';

/** The limits, in ms, that a vector's host is given where a plugin that does nothing took `invokeMs`. */
async function limitsOf(id: string, invokeMs: number, times = 1) {
  let [timeoutMs, hangMs] = [0, 0];
  const captives = {
    makeFolder: () => '/captive',
    token: () => '0'.repeat(32),
    link: () => undefined,
    driverText: ({ limits }: DriverSettings) => {
      timeoutMs = limits.timeoutMs;
      return '';
    },
    run: (captive: { readonly hangMs: number }) => {
      hangMs = captive.hangMs;
      const end = { status: 0, hung: false, timedOut: false, durationMs: 1, lines: [], stdout: '', stderr: '' };
      return Promise.resolve(end);
    },
  } as unknown as CaptiveHost;
  const io = { env: {}, write: () => undefined, writeAll: () => undefined, list: () => [], now: () => 0 };
  const trap = {
    tcpPort: 1,
    udpPort: 2,
    heard: () => ({ tcp: false, udp: false }),
    close: () => Promise.resolve(),
  };
  const settings = { node: 'node', audit: false, adapter: 'file:///adapter.mjs' };
  const battery = new Battery(io as unknown as Io, captives, settings, trap);
  battery.calibrate(invokeMs);
  const vector = VECTORS.find((one) => one.id === id)!;
  await battery.run('host', vector, new Set(), times);
  return { timeoutMs, hangMs };
}

describe('the time that a host is given', () => {
  it.each([
    // What never ends shows nothing more with time: five times what nothing takes, within bounds.
    ['P31', 1, 300, 800],
    ['P32', 100, 500, 1000],
    ['P35', 900, 1000, 1500],
    // Whatever else stops a host may need its time first: to fill the memory, to become another program that writes.
    ['P24', 1, 1000, 1500],
    ['P34', 1, 1000, 1500],
    ['P51', 1, 1000, 1500],
    ['P17', 1, 1000, 1500],
  ])('%s, where nothing took %i ms: %i ms, and %i ms until it hangs', async (id, invokeMs, timeoutMs, hangMs) => {
    expect(await limitsOf(id, invokeMs)).toEqual({ timeoutMs, hangMs });
  });

  it('is longer by as much when it is looked at again', async () => {
    expect(await limitsOf('P31', 1, 2)).toEqual({ timeoutMs: 600, hangMs: 1600 });
    expect(await limitsOf('P44', 1, 2)).toEqual({ timeoutMs: 8000, hangMs: 12_000 });
  });

  it('is cut short only for what proves nothing but that it does not end', () => {
    const endless = VECTORS.filter(({ isEndless }) => isEndless === true);
    expect(endless.map(({ id }) => id)).toEqual(['P31', 'P32', 'P33', 'P35', 'P72']);
    expect(endless.every(({ isDenial }) => isDenial === true)).toBe(true);
  });
});
