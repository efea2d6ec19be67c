import type { FamilyContext } from '../../shared/families/port.ts';
import { dayNumber, dayText } from '../../shared/policy/calendar-day.ts';
import { damaged, type KnownLibrary, readAdvisoryData } from './advisory-data.ts';
import type { DataFact } from './facts.ts';

const LARGEST_DATA_BYTES = 32 << 20;

/** What is known of libraries: the file that is named, else what is built in. Throws ProblemError LIBRARIES-DATA. */
export async function readData(
  { io, checkout }: Pick<FamilyContext, 'io' | 'checkout'>,
  path: string | undefined,
): Promise<{ readonly fact: DataFact; readonly libraries: readonly KnownLibrary[] }> {
  let [name, day, value]: [string, string, unknown] = ['', '', undefined];
  if (path === undefined) {
    const { SHIPPED } = await import('./shipped.generated.ts');
    [name, day, value] = [`${SHIPPED.origin}, built in`, SHIPPED.day, SHIPPED.repository];
  } else {
    [name, value] = [path, parsed(path, io.readText(path, LARGEST_DATA_BYTES))];
    const ms = writtenMs(io, checkout, path);
    day = ms === undefined ? firstDay(readAdvisoryData(value, path)) : dayText(Math.max(0, ms));
  }
  const libraries = readAdvisoryData(value, name);
  const fact = {
    name,
    day,
    ageDays: Math.max(0, (dayNumber(dayText(Math.max(0, io.now()))) ?? 0) - (dayNumber(day) ?? 0)),
    libraries: libraries.length,
    advisories: libraries.reduce((sum, { advisories }) => sum + advisories.length, 0),
  };
  return { fact, libraries };
}

/**
 * The file itself does not say when it was made. A checkout makes files new: of one that git has, it is the commit that last changed it.
 * undefined: the history is cut off, and would say that all came with its first commit.
 */
function writtenMs(
  io: FamilyContext['io'],
  { isTracked }: FamilyContext['checkout'],
  path: string,
): number | undefined {
  if (!isTracked(path)) return io.status(path).modifiedMs;
  const ask = (...args: readonly string[]) => new TextDecoder().decode(io.run('git', args).stdout).trim();
  if (ask('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  const seconds = Number(ask('log', '-1', '--format=%ct', '--', path));
  // Not committed yet: it was written here.
  return seconds > 0 ? seconds * 1000 : io.status(path).modifiedMs;
}

/** The first day of the year of the newest CVE number: the data are of that day, or newer. */
function firstDay(libraries: readonly KnownLibrary[]): string {
  const ids = libraries.flatMap(({ advisories }) => advisories.flatMap((one) => one.ids));
  const years = ids.map((id) => Number(/^CVE-(\d{4})-/u.exec(id)?.[1] ?? 1970));
  return `${Math.max(...years)}-01-01`;
}

function parsed(path: string, text: string | undefined): unknown {
  if (text === undefined) throw damaged(path, 'is not there, or larger than 32 MiB');
  try {
    return JSON.parse(text);
  } catch {
    throw damaged(path, 'is no JSON');
  }
}
