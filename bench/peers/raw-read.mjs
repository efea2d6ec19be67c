// Floor: reading the file and doing nothing with it, a megabyte at a time.
import { closeSync, openSync, readSync } from 'node:fs';

const descriptor = openSync(process.argv[2], 'r');
const buffer = Buffer.allocUnsafe(1 << 20);
while (readSync(descriptor, buffer, 0, buffer.length, null) > 0);
closeSync(descriptor);
