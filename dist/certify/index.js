import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=4');
const { runAction } = await import('../core/index.js');
setFlagsFromString('--semi-space-growth-factor=1');

await runAction('certify');
