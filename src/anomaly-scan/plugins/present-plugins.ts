import type { FamilyPresentation, FamilyVerdict } from '../../shared/families/port.ts';
import type { Cell, Check, Table, Tone } from '../../shared/model/presentation.ts';
import type { PluginsFacts, PluginVerdict, VectorFact } from './facts.ts';
import { RULES } from './rule-ids.ts';
import type { PluginsOptions } from './settings.ts';

const WORDS: Readonly<Record<PluginVerdict, string>> = {
  escape: 'escaped',
  'denial-of-service': 'stopped the host',
  capability: 'may',
  contained: 'held',
  unreachable: 'nothing to attack',
  'not-live': 'not live',
  error: 'not tried',
};
const TONES: Readonly<Record<PluginVerdict, Tone>> = {
  escape: 'bad',
  'denial-of-service': 'bad',
  capability: 'warn',
  contained: 'good',
  unreachable: 'muted',
  'not-live': 'muted',
  error: 'warn',
};

/** What people see of plugins: the sums, and every vector. */
export function presentPlugins(
  options: PluginsOptions,
  { vectors, node, audit, grants, problems, milliseconds }: PluginsFacts,
  { findings }: FamilyVerdict,
): FamilyPresentation {
  const count = (verdict: PluginVerdict): number => vectors.filter((one) => one.verdict === verdict).length;
  const counted = (verdict: PluginVerdict, tone: Tone): Cell => {
    const found = count(verdict);
    return found === 0 ? '0' : { text: String(found), tone };
  };
  const live = vectors.length - count('not-live');
  const sums: Table = {
    title: 'Plugins that attack their host',
    columns: ['Live', 'Held', 'Escaped', 'Stopped the host', 'Capabilities', 'Nothing to attack'].map((label) => ({
      label,
      align: 'right' as const,
    })),
    rows: [
      [
        String(live),
        counted('contained', 'good'),
        counted('escape', 'bad'),
        counted('denial-of-service', 'bad'),
        counted('capability', 'warn'),
        String(count('unreachable')),
      ],
    ],
  };
  const each: Table = {
    title: 'Vectors in the plugin host',
    columns: ['Vector', 'What it tries', 'Came out', 'Proven in the host', 'Without any defence'].map((label) => ({
      label,
      align: 'left' as const,
    })),
    rows: vectors.map(rowOf),
    detail: true,
  };
  const check = (name: string, verdict: 'escape' | 'denial-of-service' | 'capability'): Check => {
    const own = findings.filter(({ rule, severity }) => rule === RULES[verdict] && severity === 'error');
    if (own.length > 0) return { name, outcome: 'failed', findings: own.map((one) => one.fingerprint) };
    return { name, outcome: problems.length > 0 ? 'inconclusive' : 'passed' };
  };
  const granted = [
    ...(['fsRead', 'fsWrite', 'net', 'env'] as const).flatMap((name) =>
      grants[name].length === 0 ? [] : [`${name} ${grants[name].join(', ')}`],
    ),
    ...grants.allowed,
  ];
  return {
    tables: [sums, each],
    notes: [
      `Plugins were tried in ${vectors.length} processes of Node.js ${node} and as many without any defence${audit ? ', with its own audit of permissions as a second witness' : ''}, in ${(milliseconds / 1000).toFixed(1)} s.`,
      granted.length === 0
        ? 'The adapter grants plugins nothing.'
        : `The adapter grants plugins: ${granted.join('; ')}.`,
    ],
    checks: options.failOn.map((verdict) => check(`plugins: ${verdict}`, verdict)),
  };
}

function rowOf({ id, kind, idea, verdict, evidence, granted, control, refused }: VectorFact): readonly Cell[] {
  const proven = [...evidence, ...granted.map((one) => `${one} (granted)`)].join(', ');
  return [
    { text: id, code: true },
    `${kind}: ${idea}`,
    { text: refused === true && verdict === 'contained' ? 'refused' : WORDS[verdict], tone: TONES[verdict] },
    proven === '' ? '–' : proven,
    control.length === 0 ? '–' : control.join(', '),
  ];
}
