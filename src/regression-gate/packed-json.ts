import { gunzipSync, gzipSync } from 'node:zlib';

/** Far more than most entries unpack to. */
const LARGEST_UNPACKED_BYTES = 64 << 20;
const LEVEL = 6;

/** Base64 of gzip of JSON; undefined: packed, it is larger than `largestBytes`. */
export function packedJson(value: unknown, largestBytes: number): string | undefined {
  const packed = gzipSync(JSON.stringify(value), { level: LEVEL });
  return packed.length > largestBytes ? undefined : packed.toString('base64');
}

/** What was packed, by anybody. Throws what `damaged` gives when it is not whole, or unpacks to more than `largestBytes`. */
export function unpackedJson(text: unknown, damaged: () => Error, largestBytes = LARGEST_UNPACKED_BYTES): unknown {
  if (typeof text !== 'string') throw damaged();
  try {
    return JSON.parse(gunzipSync(Buffer.from(text, 'base64'), { maxOutputLength: largestBytes }).toString('utf8'));
  } catch (error) {
    // Of zlib, of its limit, and of JSON.
    const code = String((error as NodeJS.ErrnoException).code);
    if (!(error instanceof SyntaxError) && !/^(?:Z_|ERR_BUFFER_TOO_LARGE)/u.test(code)) throw error;
    throw damaged();
  }
}
