import type { GateFile } from '../shared/gate.ts';
import type { Verdict } from '../shared/model/verdict.ts';
import type { DeterminismDetail, DeterminismFacts } from './facts.ts';
import { manifestText } from './manifest-file.ts';
import type { DeterminismSettings } from './settings.ts';
import { statementText } from './statement.ts';

/** What determinism writes besides the reports that every gate has. */
export function determinismFiles(
  _settings: DeterminismSettings,
  verdict: Verdict,
  facts: DeterminismFacts,
  detail: DeterminismDetail | undefined,
): readonly GateFile[] {
  if (detail === undefined) return [];
  const { entries, record } = detail;
  return [
    { name: 'manifest.json', render: () => manifestText(facts, entries) },
    { name: 'statement.intoto.json', render: () => statementText(verdict, facts, entries) },
    ...(record === undefined ? [] : [{ name: 'record.json', render: () => record }]),
  ];
}
