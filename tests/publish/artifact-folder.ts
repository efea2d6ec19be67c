import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { decide } from '../../src/coverage-gate/decide.ts';
import type { CoverageSettings } from '../../src/coverage-gate/settings.ts';
import type { CoverageFacts } from '../../src/shared/model/coverage-facts.ts';
import { verdictJson } from '../../src/shared/report/json.ts';
import { factsOf, fileFacts, settingsOf, suiteFacts } from '../unit/coverage-gate/facts.ts';

/** A folder that an artifact was downloaded to. */
export class ArtifactFolder {
  readonly root: string = realpathSync(mkdtempSync(join(tmpdir(), 'reliability-artifact-')));

  path(relative: string): string {
    return join(this.root, relative);
  }

  write(files: { readonly [path: string]: string | Uint8Array }): this {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true });
      writeFileSync(this.path(path), content);
    }
    return this;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A whole report of coverage-gate, as `run` writes it: 9 of 10 lines, below 95 %, unless told otherwise. */
export interface Report {
  readonly options: CoverageSettings;
  readonly facts: CoverageFacts;
}

export const FAILED: Report = {
  options: settingsOf(),
  facts: factsOf([suiteFacts('unit', [fileFacts('src/a.ts', { lines: [9, 10], uncovered: '4' })])]),
};

export const PASSED: Report = {
  options: settingsOf(),
  facts: factsOf([suiteFacts('unit', [fileFacts('src/a.ts', { lines: [10, 10] })])]),
};

export function factsFile({
  options,
  facts,
  waivers,
}: {
  readonly options: unknown;
  readonly facts: unknown;
  readonly waivers?: unknown;
}): string {
  return `${JSON.stringify({ version: 1, gate: 'coverage-gate', options, facts, waivers })}\n`;
}

/** The two files that are read, in `folder` ('' or with a slash at its end). */
export function reportFiles(report: Report, folder = 'coverage-gate/'): { readonly [path: string]: string } {
  return {
    [`${folder}facts.json`]: factsFile(report),
    [`${folder}verdict.json`]: verdictJson(decide(report.options, report.facts)),
  };
}

/** The facts of a run of all gates, of which there is one. */
export function certifyFiles({ options, facts }: Report, folder = ''): { readonly [path: string]: string } {
  const gates = { 'coverage-gate': { options, facts } };
  const whole = { version: 1, gate: 'certify', options: { key: '' }, facts: { commit: null, gates } };
  return { [`${folder}certify/facts.json`]: `${JSON.stringify(whole)}\n` };
}
