import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
const { runAction } = await import('../core/index.js');

await runAction('certify');
