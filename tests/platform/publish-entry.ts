// Run by the runner emulator: reads a publication (JSON, `outputs` as pairs), publishes it as the action would, and writes
// the notices. The environment is the emulator's, read by the adapter itself.
// Usage: node publish-entry.ts PUBLICATION.json NOTICES.json
import { readFileSync, writeFileSync } from 'node:fs';
import { nodeIo } from '../../src/shared/io/node.ts';
import { github } from '../../src/shared/platform/github/github.ts';
import type { Publication } from '../../src/shared/platform/port.ts';

const [, , source = '', target = ''] = process.argv;
const { outputs, ...rest } = JSON.parse(readFileSync(source, 'utf8')) as Omit<Publication, 'outputs'> & {
  readonly outputs: readonly (readonly [string, string])[];
};
const io = nodeIo(process.cwd(), process.env, Date.now);
const environment = github.environment(io);
const notices = await github.publish({ ...rest, environment, outputs: new Map(outputs) }, io);
writeFileSync(target, JSON.stringify(notices));
