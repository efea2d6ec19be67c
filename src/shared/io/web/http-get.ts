import { request } from 'node:http';
import type { Header, WebAnswer } from './port.ts';

/** A page of this size is data. */
const LARGEST_BYTES = 16 << 20;

/** Asks a server on this machine once; redirects are not followed. Rejects with an Error when there is no whole answer. */
export function getHttp(url: string, timeoutMs: number): Promise<WebAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { agent: false, headers: { accept: 'text/html,*/*', connection: 'close' } },
      (answer) => {
        const parts: Buffer[] = [];
        let size = 0;
        answer.on('data', (part: Buffer) => {
          size += part.length;
          if (size > LARGEST_BYTES) asked.destroy(new Error('the answer is larger than 16 MiB'));
          else parts.push(part);
        });
        answer.on('error', reject);
        answer.on('end', () => {
          if (!answer.complete) return reject(new Error('the answer was cut off'));
          const raw = answer.rawHeaders;
          const headers = Array.from({ length: raw.length / 2 }, (_, at): Header => [raw[2 * at]!, raw[2 * at + 1]!]);
          resolve({ status: answer.statusCode ?? 0, headers, body: Buffer.concat(parts).toString('utf8') });
        });
      },
    );
    const limit = setTimeout(() => asked.destroy(new Error(`no whole answer within ${timeoutMs / 1000} s`)), timeoutMs);
    asked.on('close', () => clearTimeout(limit));
    asked.on('error', reject);
    asked.end();
  });
}
