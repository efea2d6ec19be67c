import type { ActionsCore } from './core.ts';

/** Sets the action's outputs, in the order of the map. `@actions/core` delimits the values, so they may be any text. */
export function writeOutputs(core: ActionsCore, outputs: ReadonlyMap<string, string>): void {
  for (const [name, value] of outputs) core.setOutput(name, value);
}
