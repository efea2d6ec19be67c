import { runPublish } from '../core/index.js';

await runPublish();
