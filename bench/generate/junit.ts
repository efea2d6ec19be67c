import { closeSync, openSync, writeSync } from 'node:fs';

const CASES_OF_A_SUITE = 50;
const FAILS_EVERY = 2333;
const SPEAKS_EVERY = 5;
const LOG = 'INFO 2026-11-28T22:50:00Z com.acme.shop.cart.CartService - priced basket with 3 lines in 12 ms\n';
const TRACE = '\tat com.acme.shop.Cart.price(Cart.java:31)\n';
const FLUSH_CASES = 5000;

/**
 * A JUnit report as Surefire writes it: suites of 50 cases, every fifth with output, so that a case takes `bytesOfCase` on
 * average beside its tags; every 2333rd fails with a stack trace. Returns how many fail.
 */
export function generateJunit(path: string, cases: number, bytesOfCase: number): number {
  const file = openSync(path, 'w');
  const output = LOG.repeat(Math.ceil((bytesOfCase * SPEAKS_EVERY) / LOG.length));
  let text = '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  let failed = 0;
  for (let at = 0; at < cases; at++) {
    const suite = Math.floor(at / CASES_OF_A_SUITE);
    const name = `com.acme.shop.module${suite % 97}.Suite${suite}Test`;
    if (at % CASES_OF_A_SUITE === 0)
      text += `<testsuite name="${name}" tests="${CASES_OF_A_SUITE}" time="1.5" timestamp="2026-11-28T22:50:00Z">\n`;
    text += `<testcase name="rejectsAnOrderWithoutStock_${at}" classname="${name}" time="${((at * 7919) % 1000) / 1000}"`;
    if (at % FAILS_EVERY === 7) {
      failed++;
      text += `><failure message="expected: &lt;1&gt; but was: &lt;2&gt;"><![CDATA[expected: <1> but was: <2>\n${TRACE.repeat(40)}]]></failure></testcase>\n`;
    } else if (at % SPEAKS_EVERY === 0 && bytesOfCase > 0)
      text += `><system-out><![CDATA[${output}]]></system-out></testcase>\n`;
    else text += '/>\n';
    if (at % CASES_OF_A_SUITE === CASES_OF_A_SUITE - 1 || at === cases - 1) text += '</testsuite>\n';
    if (at % FLUSH_CASES !== 0) continue;
    writeSync(file, text);
    text = '';
  }
  writeSync(file, `${text}</testsuites>\n`);
  closeSync(file);
  return failed;
}
