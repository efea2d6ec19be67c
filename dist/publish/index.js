import { setFlagsFromString } from 'node:v8';

// A small young generation: what has grown already stays, so this comes before the core is even read.
setFlagsFromString('--semi-space-growth-factor=1');
const { runPublish } = await import('../core/index.js');

await runPublish();
