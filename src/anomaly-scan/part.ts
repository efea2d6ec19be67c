import type { AnyFamily } from '../shared/families/port.ts';
import type { CodeMeaning } from '../shared/model/codes.ts';
import type { OptionTable, OptionValues } from '../shared/model/option.ts';

/** What is said of a part of the scan before it is loaded. */
export interface PartEntry {
  /** The name of its facts. */
  readonly id: string;
  readonly options: OptionTable;
  readonly codes: readonly CodeMeaning[];
  /** Whether these options ask for it. */
  isWanted(values: OptionValues): boolean;
  load(): Promise<AnyFamily>;
}
