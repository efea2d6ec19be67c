import type { Browser, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Picture } from '../../../src/shared/model/presentation.ts';
import { launchBrowser } from '../browser.ts';
import { type OpenedReport, openReport, reportOn, text, texts } from './report-page.ts';

const HOSTILE = 'src/<img src=x onerror=alert(1)>\u202e"&]]>/日本語';
const FOLDERS = [
  'src/app',
  `packages/${'very-long-name/'.repeat(9)}web`,
  HOSTILE,
  ...Array.from({ length: 9 }, (_, at) => `src/shared/${at}`),
];
const PICTURE: Picture = {
  title: 'Where the gaps lie',
  description: 'src/app: 3 files. src/app imports src/shared/0: 4 imports.',
  legend: 'Arrows go from a folder to the folders it imports.',
  nodes: FOLDERS.map((name, at) => ({
    name,
    detail: `${at + 1} files, ${at}.00 %, tests reach all`,
    ...(at === 4 ? {} : { share: { covered: at, total: 100 } }),
    marks: [
      { name: `deeply/nested/${'folder/'.repeat(6)}token.ts`, detail: '2 of 31, 14 importers' },
      { name: `${HOSTILE}.ts`, detail: '0 of 9' },
    ].slice(0, at % 3),
  })),
  edges: FOLDERS.flatMap((_, from) => [from + 1, from + 4, from - 3].map((to) => ({ from, to })))
    .filter(({ to }) => to >= 0 && to < FOLDERS.length)
    .map((edge, at) => ({ ...edge, weight: at * 7 + 1, label: `${FOLDERS[edge.from]} imports ${FOLDERS[edge.to]}` })),
  table: {
    title: 'All files by what a test is worth',
    columns: ['File', 'Why'].map((label) => ({ label, align: 'left' })),
    rows: [[{ text: 'src/app/a.ts', code: true }, `a reason as long as ${HOSTILE.repeat(9)}`]],
    detail: true,
    prose: true,
  },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser?.close());

async function opened(width: number, dark: boolean): Promise<OpenedReport> {
  const report = reportOn([]);
  const input = { ...report, presentation: { ...report.presentation, picture: PICTURE } };
  return openReport(browser, input, { width, dark, script: false });
}

/** Runs in the page. */
interface Seen {
  readonly overflow: number;
  readonly shown: readonly string[];
  readonly outside: readonly string[];
  readonly smallest: number;
  readonly overlapping: readonly string[];
}

it.each([
  [360, false, 'small'],
  [360, true, 'small'],
  [900, false, 'small'],
  [1130, false, 'large'],
  [1600, true, 'large'],
])(
  'at %i pixels, dark %s, the %s drawing is whole and can be read, without the script',
  async (width, dark, name) => {
    const { page, offences, close } = await opened(width, dark);
    try {
      // Evaluated by the debugger, which works though the page's own script is off.
      const seen = (await page.evaluate(`(() => {
      const drawings = [...document.querySelectorAll('.picture svg')];
      const shown = drawings.filter((one) => one.getBoundingClientRect().width > 0);
      const [svg] = shown;
      const frame = svg.getBoundingClientRect();
      const texts = [...svg.querySelectorAll('text')].map((one) => [one.textContent, one.getBoundingClientRect()]);
      const boxes = [...svg.querySelectorAll('.node')].map((one) => one.getBoundingClientRect());
      const within = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
      const overlaps = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      return {
        overflow: document.documentElement.scrollWidth - innerWidth,
        shown: shown.map((one) => one.getAttribute('class')),
        outside: [
          ...texts.filter(([, rect]) => !boxes.some((box) => within(rect, box))).map(([text]) => text),
          ...[...svg.querySelectorAll('path')].filter((one) => !within(one.getBoundingClientRect(), frame)).map((one) => one.getAttribute('d')),
        ],
        smallest: Math.min(...texts.map(([, rect]) => rect.height)),
        overlapping: texts.flatMap(([text, rect], at) => texts.slice(at + 1).filter(([, other]) => overlaps(rect, other)).map(([other]) => text + ' over ' + other)),
      };
    })()`)) as Seen;
      expect(seen).toMatchObject({ shown: [name], outside: [], overlapping: [] });
      expect(seen.overflow).toBeLessThanOrEqual(0);
      // Lines of at least 12 pixels: letters of about 10.
      expect(seen.smallest).toBeGreaterThanOrEqual(12);
      expect(offences).toEqual([]);
    } finally {
      await close();
    }
  },
  60_000,
);

function nodesOf(node: SerializedAXNode | null): SerializedAXNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(nodesOf)];
}

it('says in words what it shows, and hostile names are only text', async () => {
  const { page, offences, close } = await opened(1280, false);
  try {
    expect(await page.$('.picture img')).toBeNull();
    expect(await text(page, '.picture svg.large > title')).toBe('Where the gaps lie');
    expect(await text(page, '.picture svg.large > desc')).toContain('src/app imports src/shared/0: 4 imports.');
    expect(await text(page, '.picture figcaption')).toContain('Arrows go from a folder');
    const names = await texts(page, '.picture svg.large text.name');
    expect(names).toContain('src/app');
    expect(names.join()).not.toContain('\u202e');
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const images = nodesOf(tree).filter(({ role }) => role === 'image' || role === 'img');
    expect(images.filter(({ name }) => name === 'Where the gaps lie')).toMatchObject([
      { description: PICTURE.description },
    ]);
    expect(await texts(page, 'details summary h2')).toContain('All files by what a test is worth');
    expect(await texts(page, '.told li .message')).toEqual(['src/app/a.ts']);
    expect(await text(page, '.told dt')).toBe('Why');
    expect(offences).toEqual([]);
  } finally {
    await close();
  }
}, 60_000);
