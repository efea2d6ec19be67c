import type { Io } from '../shared/io/port.ts';
import type { OptionTable } from '../shared/model/option.ts';

/** A command that is no gate. */
export interface Command {
  readonly id: string;
  readonly title: string;
  /** One sentence, for --help. */
  readonly summary: string;
  /** What may stand behind the command without an option's name, as --help shows it. */
  readonly operand?: string;
  readonly options: OptionTable;
  /** `argv`: what follows the command, without --help and --version. Returns the exit code; `write` goes to standard output. */
  run(argv: readonly string[], io: Io, write: (text: string) => void): Promise<number>;
}
