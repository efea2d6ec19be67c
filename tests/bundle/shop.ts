import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Checkout } from './checkout.ts';

const SHOP = join(dirname(dirname(import.meta.dirname)), 'examples', 'shop');

/** Parts of the example, and the language of each. */
export const LANGUAGES: { readonly [part: string]: string } = {
  web: 'TypeScript',
  worker: 'Python',
  api: 'Go',
  billing: 'Java',
  codec: 'C',
  search: 'Rust',
  loyalty: 'Ruby',
};

/** The example shop as a repository of its own: sources and tests tracked, the real tools' reports beside them. */
export function shopCheckout(parts: readonly string[] = Object.keys(LANGUAGES)): Checkout {
  const reports = join('reports', '');
  const checkout = new Checkout();
  for (const part of parts) checkout.copy(join(SHOP, part), part, (path) => !path.includes(`/${reports}`));
  checkout.git('init', '--quiet', '--initial-branch=main');
  checkout.commit();
  for (const part of parts) checkout.copy(join(SHOP, part, 'reports'), `${part}/reports`);
  return checkout;
}

/** Parts that have reports of a suite. */
export function partsWith(suite: string): readonly string[] {
  return readdirSync(SHOP).filter((part) => existsSync(join(SHOP, part, 'reports', suite)));
}

/** reliability.yml over the shop's reports with the given thresholds of lines. */
export function shopConfig(lines: { readonly [suite: string]: number }): string {
  const suites = Object.entries(lines).map(
    ([suite, limit]) => `    ${suite}: { reports: ["*/reports/${suite}/**"], lines: ${limit} }`,
  );
  return `version: 1\ncoverage-gate:\n  suites:\n${suites.join('\n')}\n`;
}
