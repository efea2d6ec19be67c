import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
const { runPublish } = await import('../core/index.js');

await runPublish();
