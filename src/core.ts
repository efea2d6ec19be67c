/** What the stubs in dist/ call. */
export { runCli } from './cli.ts';
export { runAction, runCertify } from './main.ts';
