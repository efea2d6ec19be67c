// @actions/glob as `hashFiles('**')` of a workflow uses it. It lies beside the data, not among our dependencies.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const main = createRequire(join(process.argv[2], 'package.json')).resolve('@actions/glob');
const { hashFiles } = await import(pathToFileURL(main).href);
console.log(JSON.stringify({ digest: await hashFiles('**', process.cwd()) }));
