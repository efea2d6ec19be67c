import { type Origin, type Position, problemIn } from './config-problem.ts';
import { type Fault, faultsOf } from './faults.ts';
import type { YamlText } from './yaml-text.ts';

const ALSO_SHOWN = 5;

/**
 * Throws the first fault of a document, in the order of its text, and names the next ones in the hint. `document` is
 * the YAML's value below `prefix`: the text of the input `suites` is checked as `coverage-gate.suites`.
 */
export async function checkYaml(
  yaml: YamlText,
  document: unknown,
  origin: Origin,
  prefix: readonly string[] = [],
): Promise<void> {
  const faults = await faultsOf(document, prefix.length > 0 ? prefix.length - 1 : 0);
  if (faults.length === 0) return;
  const placed = faults.map((fault) => ({
    fault,
    position: yaml.position(fault.path.slice(prefix.length), fault.part),
  }));
  placed.sort((one, other) => compare(one.position, other.position));
  const distinct = placed.filter(
    (item, index) => index === 0 || compare(placed[index - 1]!.position, item.position) !== 0,
  );
  const [first, ...rest] = distinct;
  if (first === undefined) return;
  throw problemIn(origin, first.position, first.fault.code, first.fault.reason, first.fault.hint + also(rest));
}

function compare(one: Position, other: Position): number {
  return one.line - other.line || one.column - other.column;
}

function also(rest: readonly { readonly fault: Fault; readonly position: Position }[]): string {
  if (rest.length === 0) return '';
  const shown = rest
    .slice(0, ALSO_SHOWN)
    .map(({ fault, position }) => `${position.line}:${position.column} ${fault.reason}`);
  const more = rest.length > ALSO_SHOWN ? ` and ${rest.length - ALSO_SHOWN} more` : '';
  return ` Also wrong: ${shown.join('; ')}${more}.`;
}
