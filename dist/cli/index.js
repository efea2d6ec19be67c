#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// A small young generation: what has grown already stays, so this comes before the core is even read.
setFlagsFromString('--semi-space-growth-factor=1');
const { runCli } = await import('../core/index.js');

await runCli(process.argv.slice(2));
