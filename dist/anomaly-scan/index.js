import { runAction } from '../core/index.js';

await runAction('anomaly-scan');
