import type { GateSection } from './port.ts';

/** How a gate is called where npm is. */
export function gateCommand(gate: GateSection, version: string): string {
  return `npx --yes reliability@${version} ${gate.id}`;
}

/** The folder that a gate writes its reports to. */
export function gateFolder(gate: GateSection): string {
  return `reliability-report/${gate.id}`;
}
