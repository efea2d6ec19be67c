import type { BuildResult } from '../../shared/io/build/port.ts';
import type { Problem } from '../../shared/model/problem.ts';

const SHOWN_LINES = 12;
const SHOWN_CHARACTERS = 1200;

/** Why a build gave nothing to compare, with the end of what it said. */
export function buildFailure(result: BuildResult, varied: readonly string[], limitMs: number): Problem {
  const said = lastLines(result.tail);
  const shown = said === '' ? 'It said nothing.' : `It ended with: ${said}`;
  const when = varied.length === 0 ? '' : ` with ${varied.join(', ')} varied`;
  if (result.timedOut)
    return {
      code: 'DETERMINISM-BUILD-HANGS',
      reason: `the build was ended after ${limitMs / 1000} s${when}`,
      hint: `Raise time-limit if it only takes long. ${shown}`,
    };
  const how = result.status === null ? 'could not be run, or was killed' : `failed with exit code ${result.status}`;
  const leave = varied.length === 0 ? '' : ' If it cannot do without, leave it out: vary: [all, "!network"].';
  return { code: 'DETERMINISM-BUILD-FAILED', reason: `the build ${how}${when}`, hint: `${shown}${leave}` };
}

/** The last lines that say something, on one line. */
function lastLines(text: string): string {
  const lines = text
    .split(/\r?\n|\r/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(-SHOWN_LINES).join(' ⏎ ').slice(-SHOWN_CHARACTERS);
}
