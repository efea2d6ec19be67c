#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=4');
const { runCli } = await import('../core/index.js');
setFlagsFromString('--semi-space-growth-factor=1');

await runCli(process.argv.slice(2));
