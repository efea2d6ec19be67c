import { GATE_SECTIONS } from './gates/index.ts';
import type { Plan } from './plan/plan.ts';
import { commentedBlock } from './plan/yaml.ts';
import { heading } from './platforms/words.ts';

/** reliability.yml: the sections of the gates that are wanted, and those of the others to be taken in as they are. */
export function configFile(plan: Plan): string {
  const sections = GATE_SECTIONS.flatMap((gate) => {
    const lines = gate.config(plan);
    if (lines.length === 0) return [];
    return [
      ['', ...(plan.gates.includes(gate) ? lines : commentedBlock(lines).map((line) => line.replace(/^# # /u, '# ')))],
    ];
  });
  return `${[
    ...heading(plan, 'What has to hold here.', ['Every key: reliability schema, and docs/gates of the project.']),
    'version: 1',
    ...sections.flat(),
  ].join('\n')}\n`;
}
