import { runAction } from '../core/index.js';

await runAction('regression-gate');
