// Prints src/anomaly-scan/libraries/shipped.generated.ts from the repository of Retire.js (Apache-2.0), as a package of npm carries it:
//
//     node scripts/node24.mjs scripts/libraries/convert.ts
//
// or from a newer file of that form, with the day that it is of:
//
//     node scripts/node24.mjs scripts/libraries/convert.ts jsrepository-v5.json 2026-06-01
//
// Neither the file nor its package says when it was copied. So DAY is the day of the newest advisory in it (CVE-2025-13465, told with
// lodash 4.17.23): the data may look older than they are, never newer. Change VERSION and DAY together.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@salesforce/code-analyzer-retirejs-engine';
const VERSION = '0.32.0';
const DAY = '2026-01-21';
const LICENCE_OF = 'retire@5.7.0';
const OUTPUT = join(import.meta.dirname, '../../src/anomaly-scan/libraries/shipped.generated.ts');
/** Entries that say nothing of a library. */
const LEFT_OUT: ReadonlySet<string> = new Set(['retire-example', 'dont check']);
const LONGEST_SUMMARY = 300;

interface Library {
  readonly npmname?: string;
  readonly vulnerabilities?: readonly Vulnerability[];
  readonly extractors?: { readonly [kind: string]: unknown };
}

interface Vulnerability {
  readonly atOrAbove?: string;
  readonly below?: string;
  readonly excludes?: readonly string[];
  readonly severity: string;
  readonly identifiers?: { readonly [name: string]: unknown; readonly summary?: string };
  readonly info?: readonly string[];
}

function main([file, day]: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'libraries-'));
  try {
    const source = file ?? join(unpacked(folder, `${PACKAGE}@${VERSION}`), 'vulnerabilities/RetireJsVulns.json');
    const licence = readFileSync(join(unpacked(folder, LICENCE_OF), 'LICENSE.md'), 'utf8').trim();
    const data = JSON.parse(readFileSync(source, 'utf8')) as { readonly [name: string]: Library };
    const of = day ?? (file === undefined ? DAY : undefined);
    if (of === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(of)) throw new Error('the day of the file must be given');
    const notice =
      'The advisories are an extract of the repository of Retire.js, https://github.com/RetireJS/retire.js';
    const libraries = Object.entries(data)
      .filter(([name, { vulnerabilities = [] }]) => !LEFT_OUT.has(name) && vulnerabilities.length > 0)
      .map(([name, library]) => `${JSON.stringify(name)}: ${JSON.stringify(slim(library))},`);
    writeFileSync(
      OUTPUT,
      `// Printed by scripts/libraries/convert.ts from the repository of Retire.js: do not edit.
import type { ShippedAdvisories } from './advisory-data.ts';

export const SHIPPED: ShippedAdvisories = {
  origin: 'Retire.js',
  day: ${JSON.stringify(of)},
  licence: ${JSON.stringify(`${notice}\n\n${licence}`)},
  // A library a line.
  repository: {
${libraries.join('\n')}
  },
};
`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpacked(folder: string, name: string): string {
  const into = mkdtempSync(join(folder, 'package-'));
  execFileSync('npm', ['pack', '--silent', '--pack-destination', into, name], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  execFileSync('sh', ['-c', 'tar xzf *.tgz'], { cwd: into });
  return join(into, 'package');
}

/** What is read of an entry, and no more. */
function slim({ npmname, vulnerabilities = [], extractors = {} }: Library): object {
  const { filecontent, filecontentreplace, filename } = extractors;
  return {
    ...(npmname === undefined ? {} : { npmname }),
    vulnerabilities: vulnerabilities.map(({ atOrAbove, below, excludes, severity, identifiers = {}, info }) => ({
      ...(atOrAbove === undefined ? {} : { atOrAbove }),
      ...(below === undefined ? {} : { below }),
      ...(excludes === undefined ? {} : { excludes }),
      severity,
      identifiers: {
        summary: identifiers.summary?.slice(0, LONGEST_SUMMARY),
        CVE: identifiers['CVE'],
        githubID: identifiers['githubID'],
        retid: identifiers['retid'],
      },
      info: info?.slice(0, 1),
    })),
    extractors: { filename, filecontent, filecontentreplace },
  };
}

main(process.argv.slice(2));
