import { describe, expect, it } from 'vitest';
import { FormatFault } from '../../../../../src/shared/formats/fault.ts';
import { dangerousSinks } from '../../../../../src/shared/formats/javascript/dangerous-sinks.ts';

describe('dangerous sinks', () => {
  it.each<readonly [code: string, expected: string]>([
    ['a.innerHTML = b', 'html innerHTML'],
    ['a["outerHTML"] += b', 'html outerHTML'],
    ['a.innerHTML = ""', ''],
    ['a.innerHTML = "<b>" + `x` + 1', ''],
    ['a.innerHTML = c ? "<b>" : "<i>"', ''],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is parsed.
    ['a.innerHTML = `<b>${c}`', 'html innerHTML'],
    ['a.srcdoc = b', 'srcdoc srcdoc'],
    ['b = a.innerHTML', ''],
    ['const { innerHTML } = a', ''],
    ['h("div", { innerHTML: b })', 'html innerHTML'],
    ['h("div", { innerHTML: "<b>" })', ''],
    ['h("div", { dangerouslySetInnerHTML: { __html: b } })', 'html dangerouslySetInnerHTML'],
    ['a.insertAdjacentHTML("beforeend", b)', 'html insertAdjacentHTML'],
    ['a.insertAdjacentHTML("beforeend", "<b>")', ''],
    ['document.write(a)', 'document-write document.write'],
    ['stream.write(a)', ''],
    ['eval(a)', 'eval eval'],
    ['(0, eval)(a)', 'eval eval'],
    ['window.eval(a)', 'eval eval'],
    ['math.eval(a)', ''],
    ['new Function("a", b)', 'function Function'],
    ['Function("return this")()', ''],
    ['setTimeout("run(" + a + ")", 1)', 'timer-text setTimeout'],
    ['setTimeout(() => run(a), 1)', ''],
    ['window.setInterval("run()", 1)', 'timer-text setInterval'],
    ['import(a)', 'import import()'],
    ['import("./a.js")', ''],
    ['a.href = "javascript:run()"', 'javascript-url javascript:'],
    ['a.href = "javascript:void(0)"', ''],
    ['w.postMessage(a, "*")', 'message-to-anybody postMessage'],
    ['w.postMessage(a, origin)', ''],
    ['addEventListener("message", (e) => run(e.data))', "message-without-origin addEventListener('message')"],
    ['window.addEventListener("message", (e) => { if (e.origin === o) run(e.data) })', ''],
    ['worker.addEventListener("message", (e) => run(e.data))', ''],
    ['with (a) { eval(b) }', 'eval eval'],
    ['#!/usr/bin/env node\neval(b)', 'eval eval'],
  ])('%s', async (code, expected) => {
    expect((await dangerousSinks(code)).map(({ kind, name }) => `${kind} ${name}`).join(', ')).toBe(expected);
  });

  it('are told with their place, in order', async () => {
    const found = await dangerousSinks('x;\n  a.innerHTML = b; c.outerHTML = d\neval(e)');
    expect(found.map(({ line, column, name }) => [line, column, name])).toEqual([
      [2, 2, 'innerHTML'],
      [2, 19, 'outerHTML'],
      [3, 0, 'eval'],
    ]);
    expect(found[2]?.text).toBe('eval(e)');
  });

  it.each([
    ['no script', '<!doctype html><p>'],
    ['one that is cut', 'function a() { eval(b)'],
    ['one that is nested deeper than the stack is high', '['.repeat(200_000)],
  ])('are not looked for in %s', async (_, code) => {
    await expect(dangerousSinks(code)).rejects.toThrow(FormatFault);
  });
});
