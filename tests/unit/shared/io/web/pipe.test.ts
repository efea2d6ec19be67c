import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pipe } from '../../../../../src/shared/io/web/pipe.ts';

function piped() {
  const [out, input] = [new PassThrough(), new PassThrough()];
  const pipe = new Pipe(out, input);
  const say = (message: object): void => {
    input.write(`${JSON.stringify(message)}\0`);
  };
  const asked = () =>
    String(out.read() ?? '')
      .split('\0')
      .filter((text) => text !== '')
      .map((text) => JSON.parse(text) as { id: number; method: string; sessionId?: string });
  return { pipe, input, say, asked };
}

describe('the pipe to a browser', () => {
  it('gives each call its own answer, in whatever order they come', async () => {
    const { pipe, say, asked } = piped();
    const [a, b, c] = [pipe.call('A'), pipe.call('B', { x: 1 }, 'S'), pipe.call('C')];
    const [first, second, third] = asked();
    expect([first, second, third]).toMatchObject([{ method: 'A' }, { method: 'B', sessionId: 'S' }, { method: 'C' }]);
    say({ id: third!.id, result: { of: 'c' } });
    say({ id: first!.id, result: { of: 'a' } });
    say({ id: second!.id, error: { message: 'no such thing' } });
    await expect(b).rejects.toThrow('no such thing');
    expect([await a, await c]).toEqual([{ of: 'a' }, { of: 'c' }]);
  });

  it('reads messages wherever the stream is cut', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 1, max: 9 }), async (said, size) => {
        const { pipe, input } = piped();
        const heard: unknown[] = [];
        pipe.listen(({ params }) => heard.push(params['text']));
        const bytes = Buffer.from(
          said.map((text) => `${JSON.stringify({ method: 'E', params: { text } })}\0`).join(''),
        );
        for (let at = 0; at < bytes.length; at += size) input.write(bytes.subarray(at, at + size));
        input.end();
        await new Promise((resolve) => input.once('end', resolve));
        expect(heard).toEqual(said);
      }),
      { numRuns: 50 },
    );
  });

  it('refuses those that wait, and all later ones, once the browser is gone', async () => {
    const { pipe } = piped();
    const waiting = pipe.call('A');
    pipe.end('the browser ended: why');
    await expect(waiting).rejects.toThrow('the browser ended: why');
    await expect(pipe.call('B')).rejects.toThrow('the browser ended: why');
    pipe.tell('C');
  });

  it('refuses those that wait for a page that is closed', async () => {
    const { pipe, say } = piped();
    const [here, there] = [pipe.call('A', {}, 'S'), pipe.call('A', {}, 'T')];
    say({ method: 'Target.detachedFromTarget', params: { sessionId: 'S' } });
    await expect(here).rejects.toThrow('closed');
    say({ id: 2, result: {} });
    expect(await there).toEqual({});
  });
});
