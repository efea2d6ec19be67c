import { VECTORS } from '../vectors/index.ts';

/** A text that runs where a page takes data for markup, code or an address. */
export interface Payload {
  /** Of the attack whose payload it is. */
  readonly id: string;
  /** With `{run}`. */
  readonly text: string;
}

/** One for each place of a page: text, handlers, attributes in each kind of quotes, scripts in each kind of text, JSON, code itself, addresses. */
const IDS: readonly string[] = ['R01', 'R02', 'R11', 'R12', 'R62', 'R14', 'R16', 'R24', 'D05', 'D09'];

export const PAYLOADS: readonly Payload[] = VECTORS.filter(({ id }) => IDS.includes(id)).map(({ id, payload }) => ({
  id,
  text: payload,
}));
