/** What the stubs in dist/ call. */
export { runAction, runPublish } from './main.ts';
export { runCli } from './run-cli.ts';
