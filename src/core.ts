/** What the stubs in dist/ call. */
export { runCli } from './cli.ts';
export { runAction, runCertify, runPublish } from './main.ts';
