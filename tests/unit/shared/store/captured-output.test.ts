import { describe, expect, it } from 'vitest';
import { captureOutput } from '../../../../src/shared/store/captured-output.ts';

/** What gets through to standard output while `work` runs. */
async function through<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly shown: string }> {
  const { write } = process.stdout;
  let shown = '';
  process.stdout.write = ((text: string) => {
    shown += text;
    return true;
  }) as typeof write;
  try {
    return { result: await work(), shown };
  } finally {
    process.stdout.write = write;
  }
}

describe('captureOutput', () => {
  it('returns lines however they are cut, and lets only masks through', async () => {
    const { result, shown } = await through(() =>
      captureOutput(async () => {
        process.stdout.write('fir');
        process.stdout.write(Buffer.from('st\r\nsecond\n::add-mask::sec'));
        process.stdout.write('ret\n::debug::third\n');
        return 7;
      }, 1000),
    );
    expect(result).toEqual({ value: 7, ended: true, lines: ['first', 'second', '::debug::third'] });
    expect(shown).toBe('::add-mask::secret\n');
  });

  it('calls back whoever waits for the write', async () => {
    const { result } = await through(() =>
      captureOutput(() => new Promise<string>((resolve) => process.stdout.write('x\n', () => resolve('done'))), 1000),
    );
    expect(result.value).toBe('done');
  });

  it('gives up in time, and takes no harm from a failure afterwards', async () => {
    let fail: (error: Error) => void = () => undefined;
    const { result, shown } = await through(async () => {
      const captured = await captureOutput(() => {
        process.stdout.write('waiting\n');
        return new Promise<never>((_, reject) => {
          fail = reject;
        });
      }, 10);
      process.stdout.write('afterwards\n');
      return captured;
    });
    expect(result).toEqual({ value: undefined, ended: false, lines: ['waiting'] });
    expect(shown).toBe('afterwards\n');
    fail(new Error('too late'));
    await new Promise((resolve) => setImmediate(resolve));
  });

  it('gives standard output back when the work fails', async () => {
    const { write } = process.stdout;
    await expect(captureOutput(() => Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
    expect(process.stdout.write).toBe(write);
  });

  it('keeps no more than a thousand lines', async () => {
    const { lines } = await captureOutput(async () => {
      process.stdout.write('a line\n'.repeat(5000));
    }, 1000);
    expect(lines).toHaveLength(1000);
  });
});
