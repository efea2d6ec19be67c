import { CHARTS } from './script/charts.ts';
import { DECODE } from './script/decode.ts';
import { DOM, FILES_DOM } from './script/dom.ts';
import { LIST } from './script/list.ts';
import { SOURCE } from './script/source.ts';
import { START } from './script/start.ts';
import { TABS } from './script/tabs.ts';

/**
 * The script of the page, plain JavaScript for browsers of 2023 and later. It is kept as text so that the bytes in the
 * report do not depend on how this program was bundled; tests lint it and run it in a real browser.
 */
export const SCRIPT = scriptOf('');

/** The same for a page that has tabs of several gates, charts, or both. */
export function scriptWith({ hasTabs, hasCharts }: { readonly hasTabs: boolean; readonly hasCharts: boolean }): string {
  return scriptOf(`${hasTabs ? TABS : ''}${hasCharts ? CHARTS : ''}`);
}

function scriptOf(more: string): string {
  return `(() => {\n'use strict';\n${DECODE}${DOM}${FILES_DOM}${LIST}${SOURCE}${START}${more}})();\n`;
}
