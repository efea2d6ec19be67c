import { runAction } from '../core/index.js';

await runAction('certify');
