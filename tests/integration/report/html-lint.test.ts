import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BOARD_SCRIPT } from '../../../src/shared/report/html/dashboard/script.ts';
import { BOARD_STYLE } from '../../../src/shared/report/html/dashboard/style.ts';
import { scriptWith } from '../../../src/shared/report/html/script.ts';
import { CHARTS_STYLE } from '../../../src/shared/report/html/style/charts.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'reliability-lint-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const RULES = {
  recommended: true,
  correctness: { noUndeclaredVariables: 'error', noUnusedVariables: 'error', noUnusedFunctionParameters: 'error' },
  // Looking for control characters is what one expression of the script is for.
  suspicious: { noControlCharactersInRegex: 'off' },
  // [hidden] and print have to win over everything; the order of the sheet is by part of the page.
  complexity: { noImportantStyles: 'off' },
  style: { noDescendingSpecificity: 'off' },
};

/** The linter does not look into strings, so it is given the texts as files. */
function lint(name: string, content: string): string {
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ root: true, linter: { rules: RULES } }));
  writeFileSync(join(folder, name), content);
  const run = spawnSync(process.execPath, [biome, 'lint', '--diagnostic-level=warn', name], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.status === 0 && !/lint\//.test(run.stdout + run.stderr) ? 'clean' : run.stdout + run.stderr;
}

it.each([
  ['gates', scriptWith({ hasTabs: true, hasCharts: false })],
  ['charts', scriptWith({ hasTabs: false, hasCharts: true })],
  ['gates and charts', scriptWith({ hasTabs: true, hasCharts: true })],
])('the script of a page with %s is clean', (_, script) => {
  expect(lint('page.cjs', script)).toBe('clean');
});

it('the script of the dashboard is clean', () => {
  expect(lint('dashboard.cjs', BOARD_SCRIPT)).toBe('clean');
});

// The dashboard's holds that of the reports.
it('the style sheets of the pages are clean', () => {
  expect(lint('page.css', BOARD_STYLE + CHARTS_STYLE)).toBe('clean');
});

it('notices names that are not declared or not used', () => {
  const output = lint(
    'bad.cjs',
    `${scriptWith({ hasTabs: true, hasCharts: false })}\nshowEverything();\nfunction unused() {}\n`,
  );
  expect(output).toContain('noUndeclaredVariables');
});
