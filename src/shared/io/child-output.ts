import type { Readable } from 'node:stream';
import type { Io } from './port.ts';

const MOST_ERROR_CHARACTERS = 1 << 16;

/** A process that was started, as far as its output goes. */
interface Child {
  readonly stdout: Readable;
  readonly stderr: Readable;
  kill(): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'close', listener: (status: number | null) => void): unknown;
}

/** Hands standard output over as it comes; what `onBytes` throws ends the process and is thrown here. */
export function childOutput(child: Child, onBytes: (bytes: Uint8Array) => void): ReturnType<Io['stream']> {
  return new Promise((resolve, reject) => {
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < MOST_ERROR_CHARACTERS) stderr += text;
    });
    child.stdout.on('data', (bytes: Uint8Array) => {
      try {
        onBytes(bytes);
      } catch (error) {
        child.stdout.removeAllListeners('data').resume();
        child.kill();
        reject(error);
      }
    });
    child.on('error', ({ message }) => resolve({ status: -1, stderr: message }));
    child.on('close', (status) => resolve({ status: status ?? -1, stderr }));
  });
}
