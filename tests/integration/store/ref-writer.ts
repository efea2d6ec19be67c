// A job that keeps one entry: node ref-writer.ts CHECKOUT URI KEY TEXT. A process of its own, as in CI.
import { nodeIo } from '../../../src/shared/io/node.ts';
import { openStore } from '../../../src/shared/store/index.ts';

const [root = '', uri = '', key = '', text = ''] = process.argv.slice(2);
const io = nodeIo(root, { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' }, () => Date.UTC(2026, 10, 28));
await openStore(uri, io).write(key, Buffer.from(text));
