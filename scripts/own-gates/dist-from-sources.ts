import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { RUNNABLE } from '../../src/runnable.ts';

/** What `layOutSources` leaves in its folder. */
export interface MeasuredDist {
  /** Where every process that runs it writes what it ran. */
  readonly raw: string;
  /** Of the laid-out sources, with a slash behind it. */
  readonly prefix: string;
}

/**
 * A folder that can stand in for dist/, as RELIABILITY_DIST: the same stubs, but behind them the sources themselves instead of the
 * bundle, without their types and otherwise the same characters in the same places, so that V8's counts are those of src/**.
 * Replaces `target`, an absolute path below the repository (packages are looked for upwards).
 */
export function layOutSources(root: string, target: string): MeasuredDist {
  rmSync(target, { recursive: true, force: true });
  const [raw, sources] = [join(target, 'raw'), join(target, 'sources')];
  const prefix = `${pathToFileURL(sources).href}/`;
  mkdirSync(raw, { recursive: true });
  // Some tests start the program as another user.
  chmodSync(raw, 0o1777);
  for (const path of sourceFiles(root))
    write(join(sources, asScript(path)), scriptOf(readFileSync(join(root, path), 'utf8')));
  const recorder = readFileSync(join(root, 'scripts/own-gates/recorder.ts'), 'utf8');
  write(join(target, 'recorder.js'), stripTypeScriptTypes(recorder).replace('%RAW%', raw).replace('%SOURCES%', prefix));
  // Absolute, because tests copy the stubs to other places.
  const imports = [pathToFileURL(join(target, 'recorder.js')).href, `${prefix}src/core.js`] as const;
  for (const { id } of RUNNABLE) write(join(target, id, 'index.js'), stub(imports, 'runAction', `'${id}'`));
  write(join(target, 'publish/index.js'), stub(imports, 'runPublish', ''));
  write(join(target, 'cli/index.js'), `#!/usr/bin/env node\n${stub(imports, 'runCli', 'process.argv.slice(2)')}`);
  write(join(target, 'core/index.js'), `export * from '${imports[1]}';\n`);
  write(join(target, 'package.json'), '{\n  "type": "module"\n}\n');
  return { raw, prefix };
}

/** Relative to `root`. */
export function sourceFiles(root: string): readonly string[] {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /(?<!\.as)\.ts$/u.test(name)).map((name) => `src/${name.replaceAll('\\', '/')}`);
}

/** JavaScript of the same length: types are blanked out, and imports name `.js`, which Node.js loads as it is. */
export function scriptOf(typescript: string): string {
  const text = stripTypeScriptTypes(typescript);
  let script = text;
  for (const { start, end } of importedNames(parse(text, { ecmaVersion: 'latest', sourceType: 'module' }))) {
    const name = text.slice(start, end);
    if (/^['"]\..*\.ts['"]$/u.test(name))
      script = `${script.slice(0, start)}${name.slice(0, -4)}.js${name.at(-1)}${script.slice(end)}`;
  }
  return script;
}

/** `src/a.ts` → `src/a.js`. */
export function asScript(path: string): string {
  return path.replace(/\.ts$/u, '.js');
}

function* importedNames(node: AnyNode): Generator<{ readonly start: number; readonly end: number }> {
  if ('source' in node && node.source !== null && node.source !== undefined) yield node.source as AnyNode;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') yield* importedNames(child);
    }
  }
}

function stub([recorder, core]: readonly [string, string], name: string, argument: string): string {
  return `import '${recorder}';\n\nconst { ${name} } = await import('${core}');\n\nawait ${name}(${argument});\n`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
