import * as zlib from 'node:zlib';
import { type Content, Unreadable } from './content.ts';

export type Packing = 'gzip' | 'deflate' | 'zstd';

/** Bytes that may still be unpacked. What is nested is unpacked again for every look, and each counts. */
export interface Budget {
  leftBytes: number;
}

const PIECE_BYTES = 1 << 18;

/** What comes out of something packed, as it comes; never all of it in memory. */
export function unpackedContent(packed: Content, packing: Packing, budget: Budget): Content {
  return {
    size: undefined,
    async *pieces(from = 0, to = Number.POSITIVE_INFINITY) {
      let at = 0;
      for await (const piece of unpack(packed, packing)) {
        budget.leftBytes -= piece.length;
        if (budget.leftBytes < 0) throw new Unreadable('more is in it than is looked into');
        const [begin, end] = [Math.max(from, at), Math.min(to, at + piece.length)];
        if (begin < end) yield piece.subarray(begin - at, end - at);
        at += piece.length;
        if (at >= to) return;
      }
    },
  };
}

type Engine = zlib.Gunzip | zlib.InflateRaw | zlib.ZstdDecompress;

async function* unpack(packed: Content, packing: Packing): AsyncGenerator<Uint8Array> {
  const engine = engineOf(packing);
  const fed = feed(packed, engine);
  try {
    for await (const piece of engine) yield piece as Uint8Array;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('it is damaged');
  } finally {
    engine.destroy();
    await fed;
  }
}

function engineOf(packing: Packing): Engine {
  const options = { chunkSize: PIECE_BYTES };
  if (packing === 'gzip') return zlib.createGunzip(options);
  if (packing === 'deflate') return zlib.createInflateRaw(options);
  // Not in every Node.js that this may run on.
  if (typeof zlib.createZstdDecompress !== 'function') throw new Unreadable('this Node.js cannot unpack zstd');
  return zlib.createZstdDecompress(options);
}

/** Never throws: what is wrong with the input is what is wrong with the output. */
async function feed(packed: Content, engine: Engine): Promise<void> {
  let goOn: (() => void) | undefined;
  let isClosed = false;
  engine.on('drain', () => goOn?.());
  engine.on('close', () => {
    isClosed = true;
    goOn?.();
  });
  try {
    for await (const piece of packed.pieces()) {
      if (isClosed) return;
      if (!engine.write(piece))
        await new Promise<void>((resolve) => {
          goOn = resolve;
        });
    }
    engine.end();
  } catch (error) {
    engine.destroy(error as Error);
  }
}
