import type { Io } from '../shared/io/port.ts';
import type { Outcome } from '../shared/model/verdict.ts';
import type { KeptReport } from '../shared/report/html/dashboard/index-page.ts';

const LARGEST_BYTES = 64 << 20;
/** Files that runs write, by how they end; nothing else of the folder is ever handed out. */
const TYPES: { readonly [extension: string]: string } = {
  html: 'text/html; charset=utf-8',
  md: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
  sarif: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
};
const OUTCOMES: readonly Outcome[] = ['passed', 'failed', 'inconclusive'];

/** The reports of an output folder, the newest first. */
export function keptReports(io: Io, folder: string): readonly KeptReport[] {
  const gates = (io.list(folder) ?? []).filter(({ kind, name }) => kind === 'directory' && isName(name));
  return gates
    .flatMap(({ name }): readonly KeptReport[] => {
      const files = filesOf(io, folder, name);
      if (files.length === 0) return [];
      const { modifiedMs } = io.status(`${folder}/${name}/${files[0]}`);
      return [
        {
          gate: name,
          ...verdictOf(io.readText(`${folder}/${name}/verdict.json`, LARGEST_BYTES)),
          ageMs: io.now() - modifiedMs,
          files,
        },
      ];
    })
    .sort((a, b) => a.ageMs - b.ageMs || (a.gate < b.gate ? -1 : 1));
}

/** One file of one gate; undefined: there is none of that name that may be handed out. */
export function keptFile(
  io: Io,
  folder: string,
  gate: string,
  name: string,
): { readonly type: string; readonly text: string } | undefined {
  if (!isName(gate) || !(io.list(folder) ?? []).some((entry) => entry.name === gate && entry.kind === 'directory'))
    return undefined;
  const type = typeOf(name);
  if (type === undefined || !filesOf(io, folder, gate).includes(name)) return undefined;
  const text = io.readText(`${folder}/${gate}/${name}`, LARGEST_BYTES);
  return text === undefined ? undefined : { type, text };
}

/** Pages first: `report.html`, then what else is for people. Links are not followed. */
function filesOf(io: Io, folder: string, gate: string): readonly string[] {
  const rank = (name: string): number => (name === 'report.html' ? 0 : name.endsWith('.html') ? 1 : 2);
  return (io.list(`${folder}/${gate}`) ?? [])
    .filter(({ kind, name }) => kind === 'file' && isName(name) && typeOf(name) !== undefined)
    .map(({ name }) => name)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function isName(name: string): boolean {
  return !name.startsWith('.') && !/[/\\]/u.test(name);
}

function typeOf(name: string): string | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/** Of a verdict.json that anybody may have written. */
function verdictOf(text: string | undefined): Pick<KeptReport, 'outcome' | 'headline'> {
  try {
    const { outcome, summary } = JSON.parse(text ?? '') as { readonly outcome?: unknown; readonly summary?: unknown };
    const known = OUTCOMES.find((word) => word === outcome);
    return {
      ...(known === undefined ? {} : { outcome: known }),
      headline: typeof summary === 'string' ? summary.slice(0, 500) : '',
    };
  } catch {
    return { headline: '' };
  }
}
