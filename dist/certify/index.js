import { runCertify } from '../core/index.js';

await runCertify();
