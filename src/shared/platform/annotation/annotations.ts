import type { Location, Severity } from '../../model/finding.ts';
import type { Verdict } from '../../model/verdict.ts';
import { plainLine } from '../../report/escape.ts';
import { problemsOf, rankFindings } from '../../report/order.ts';
import { placeInRepository } from '../../report/place.ts';
import { cutToSize, type SizeLimit } from '../../report/size.ts';
import { plainText } from './plain-text.ts';

/** A finding or a problem, ready to be shown beside code: plain text, cut to what GitHub shows. */
export interface Annotation {
  readonly severity: Severity;
  /** At most 255 characters, never empty. */
  readonly title: string;
  /** At most 4000 characters (GitHub's runner keeps 4096 of a workflow command, the Checks API 64 KB), never empty. */
  readonly message: string;
  /** A file of the repository. */
  readonly path?: string;
  readonly startLine?: number;
  readonly endLine?: number;
}

const TITLE: SizeLimit = { max: 255, unit: 'characters' };
const MESSAGE: SizeLimit = { max: 4000, unit: 'characters' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;

/** What can be annotated, most important first: problems (nothing matters more than not having measured), then findings. */
export function annotationsOf(verdict: Verdict): readonly Annotation[] {
  return [
    ...problemsOf(verdict).map(({ code, reason, hint, location }) =>
      annotation('error', code, reason, hint, location && locate(location.path, location.line)),
    ),
    ...rankFindings(verdict.findings).map(({ severity, rule, message, hint, location }) =>
      annotation(severity, rule, message, hint, location),
    ),
  ];
}

function annotation(
  severity: Severity,
  title: string,
  message: string,
  hint: string | undefined,
  location: Location | undefined,
): Annotation {
  const heading = cutToSize(plainLine(title), TITLE) || severity;
  const text = plainText(hint === undefined || hint === '' ? message : `${message}\n${hint}`).trim();
  // Anything but a path of the repository would cost all the annotations of its request.
  const place = placeInRepository(location);
  const path = place === undefined ? '' : filePath(place.path);
  return {
    severity,
    title: heading,
    message: cutToSize(text, MESSAGE) || heading,
    ...(path === '' ? {} : { path }),
    ...(path === '' || place === undefined || location?.startLine === undefined
      ? {}
      : { startLine: place.startLine, endLine: place.endLine }),
  };
}

function locate(path: string, line: number | undefined): Location {
  return line === undefined ? { path } : { path, startLine: line };
}

/** As it is, so that GitHub finds the file; a name with control characters is shown instead of being sent. */
function filePath(path: string): string {
  return CONTROL.test(path) ? plainLine(path) : path.toWellFormed();
}
