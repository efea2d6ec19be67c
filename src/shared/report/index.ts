import { codequalityReport } from './codequality.ts';
import { htmlReport } from './html/report.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './port.ts';
import { sarifReport } from './sarif.ts';
import { sastReport } from './sast.ts';

/** Every report file; a new one is a file in this folder and a line here. */
export const REPORTS: readonly Report[] = [
  jsonReport,
  markdownReport,
  htmlReport,
  sarifReport,
  codequalityReport,
  junitReport,
  sastReport,
];
