import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from '../dist.ts';

export interface S3Server {
  run(): Promise<AddressInfo>;
  close(): Promise<void>;
}

export type S3ServerClass = new (options: {
  readonly address: string;
  readonly port: number;
  readonly silent: boolean;
  readonly directory: string;
  readonly configureBuckets: readonly { readonly name: string }[];
}) => S3Server;

const FOLDER = join(ROOT, 'tests/servers/s3');

/** s3rver, a small S3 server that checks signatures; undefined where its packages are not installed, which is printed. */
export function loadS3Server(): S3ServerClass | undefined {
  if (existsSync(join(FOLDER, 'node_modules/@20minutes/s3rver')))
    return createRequire(join(FOLDER, 'package.json'))('@20minutes/s3rver') as S3ServerClass;
  console.warn('Skipped: no S3 server. Install it: npm ci --prefix tests/servers/s3 --ignore-scripts');
  return undefined;
}
