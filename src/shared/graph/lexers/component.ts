import type { ImportSite, LexedSource } from '../lexed-source.ts';
import { behind, isSpace } from './characters.ts';
import { lexScript } from './javascript.ts';

/** The `<script>` blocks of a Vue or Svelte component, and what their `src` names. What templates hold is not seen. */
export function lexComponent(text: string): LexedSource {
  const imports: ImportSite[] = [];
  const decisions: number[] = [];
  let [p, line, counted] = [0, 1, 0];
  const lineOf = (at: number): number => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at; next = text.indexOf('\n', counted)) {
      counted = next + 1;
      line++;
    }
    return line;
  };
  while (p < text.length) {
    const open = text.indexOf('<', p);
    if (open < 0) break;
    p = open + 1;
    if (text.startsWith('!--', p)) {
      p = behind(text, '-->', p);
      continue;
    }
    const after = text.charCodeAt(p + 6);
    if (!text.startsWith('script', p) || !(after === 62 || isSpace(after))) continue;
    const start = behind(text, '>', p);
    const attributes = text.slice(p + 6, start - 1);
    const source = /\ssrc\s*=\s*["']([^"']{1,500})["']/.exec(attributes.slice(0, 2000))?.[1];
    if (source !== undefined) imports.push({ kind: 'import', target: source, line: lineOf(open) });
    const close = text.indexOf('</script', start);
    const end = close < 0 ? text.length : close;
    const jsx = /\blang\s*=\s*["']?[jt]sx/.test(attributes.slice(0, 2000));
    const found = lexScript(text.slice(start, end), jsx, true, lineOf(start));
    imports.push(...found.imports);
    for (const at of found.decisions) decisions.push(at);
    p = end;
  }
  return { imports, decisions: Int32Array.from(decisions) };
}
