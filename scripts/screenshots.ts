// The pictures of README.md: the report and the comment of a run of the example that fails, in light and in dark, as a browser
// shows them; the comment in the style of GitHub, which npm has. Usage: npm run screenshots
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../tests/integration/browser.ts';

const ROOT = dirname(import.meta.dirname);
const PICTURES = join(ROOT, 'docs', 'images');
const WORK = join(ROOT, 'build', 'screenshots');
/** The browser of the tests has no font for them. */
const EMOJI = '@twemoji/svg';
const STYLE = ['marked@18.2.1', 'github-markdown-css@5.9.0', `${EMOJI}@15.0.0`];
const REPORT = { width: 1200, height: 820 };
const COMMENT = { width: 940, height: 560 };

const args = ['coverage-gate', '--config', 'examples/shop/reliability.yml', '--output', WORK, '--unit-lines', '98'];
const { status, stderr } = spawnSync(
  process.execPath,
  [join(process.env['RELIABILITY_DIST'] ?? join(ROOT, 'dist'), 'cli/index.js'), ...args],
  { cwd: ROOT },
);
if (status !== 1) throw new Error(`the example did not fail as it should (exit ${status}): ${stderr}`);
const report = join(WORK, 'coverage-gate');
const comment = join(WORK, 'comment.html');
writeFileSync(comment, commentPage(readFileSync(join(report, 'report.md'), 'utf8')));

mkdirSync(PICTURES, { recursive: true });
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const [name, path, size] of [
      ['report', join(report, 'report.html'), REPORT],
      ['comment', comment, COMMENT],
    ] as const) {
      await page.setViewport(size);
      await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
      await page.screenshot({ path: join(PICTURES, `${name}-${scheme}.png`) });
    }
  }
} finally {
  await browser.close();
}
console.log(`The pictures are in ${PICTURES}`);

/** As it stands under a pull request. */
function commentPage(markdown: string): string {
  const modules = join(WORK, 'node_modules');
  if (!existsSync(join(modules, EMOJI))) {
    writeFileSync(join(WORK, 'package.json'), '{ "private": true }\n');
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...STYLE], {
      cwd: WORK,
      shell: process.platform === 'win32',
    });
  }
  const script = `import { marked } from 'marked'; import { readFileSync } from 'node:fs';
process.stdout.write(marked.parse(readFileSync(0, 'utf8'), { gfm: true }));`;
  const html = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: WORK,
    input: markdown,
    encoding: 'utf8',
  });
  const css = readFileSync(join(modules, 'github-markdown-css', 'github-markdown.css'), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title>
<style>${css}
:root { color-scheme: light dark; }
body { margin: 0; padding: 24px; background: Canvas; }
@media (prefers-color-scheme: dark) { body { background: #0d1117; } }
article.markdown-body { border: 1px solid #8886; border-radius: 6px; padding: 16px 24px; }
.whole { white-space: nowrap; }
.emoji { height: 1em; vertical-align: -0.1em; background: none; }
</style><body><article class="markdown-body">${withPictures(html)}</article></body></html>\n`;
}

/** A picture would be torn from what stands beside it, an emoji is not. */
function withPictures(html: string): string {
  return html.replace(/(\p{Extended_Pictographic})\ufe0f?(\u00a0[^<]*)?/gu, (_, emoji: string, rest = '') => {
    const name = emoji.codePointAt(0)!.toString(16);
    return `<span class="whole"><img class="emoji" alt="${emoji}" src="node_modules/${EMOJI}/${name}.svg">${rest}</span>`;
  });
}
