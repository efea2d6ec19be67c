import { layerOf } from '../../tests/architecture/layers.ts';
import type { Source } from '../../tests/architecture/sources.ts';
import { children, parse, type SyntaxNode } from '../../tests/architecture/syntax.ts';

/**
 * Whether unit tests have to cover a source: it is in a layer that is pure, and asks nothing of the world, not even through a port. What
 * does, waits for the answer or has it from `io` or `git`; TESTING.md leaves it to integration tests, because the port is never mocked.
 */
export function isUnit({ path, text }: Source): boolean {
  return layerOf(path)?.pure === true && !asksTheWorld(path, text);
}

/** Most files do not even have such a word, and are not parsed. */
function asksTheWorld(path: string, text: string): boolean {
  return /\b(?:await|async|io|git)\b/u.test(text) && asks(parse(path, text));
}

function asks(node: SyntaxNode): boolean {
  if (node.type === 'AwaitExpression' || node['async'] === true) return true;
  if (node.type === 'Identifier' && (node['name'] === 'io' || node['name'] === 'git')) return true;
  for (const child of children(node)) if (asks(child)) return true;
  return false;
}

/**
 * What end-to-end tests have to cover, as one glob: what lies between a runner and a gate, in both directions. What gates measure, and what is
 * only called in a shell, are for the other suites.
 */
export const E2E =
  'src/{core,main,prepare,runnable,gates,certification,version,publish/**/*,commands/publish,shared/run,shared/gate,shared/platform/**/*,shared/report/**/*}.ts';

/** The sources that unit tests need not cover, as one glob. */
export function otherThanUnit(sources: readonly Source[]): string {
  return braces(sources.filter((source) => !isUnit(source)).map(({ path }) => path.split('/')));
}

/** `src/{a.ts,b/{c.ts,d.ts}}`: all of these paths, and no other. */
export function braces(paths: readonly (readonly string[])[]): string {
  const folders = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of paths) folders.set(first, [...(folders.get(first) ?? []), rest]);
  const parts = [...folders].map(([first, below]) => (below[0]?.length === 0 ? first : `${first}/${braces(below)}`));
  return parts.length === 1 ? (parts[0] as string) : `{${parts.join(',')}}`;
}
