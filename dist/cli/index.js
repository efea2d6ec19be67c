#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

setFlagsFromString('--semi-space-growth-factor=1');
const { runCli } = await import('../core/index.js');

await runCli(process.argv.slice(2));
