// @actions/glob as `hashFiles('**')` of a workflow uses it. It lies beside the data, not among our dependencies.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const main = join(process.argv[2], 'node_modules', '@actions', 'glob', 'lib', 'glob.js');
const { hashFiles } = await import(pathToFileURL(main).href);
console.log(JSON.stringify({ digest: await hashFiles('**', process.cwd()) }));
