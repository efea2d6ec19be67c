import { GATES } from '../gates.ts';
import { publishedSchema } from '../shared/config/schema.ts';
import type { Io } from '../shared/io/port.ts';

/** `reliability schema`: the JSON Schema of reliability.yml. */
export async function printSchema(_argv: readonly string[], _io: Io, write: (text: string) => void): Promise<number> {
  write(`${JSON.stringify(publishedSchema(GATES), null, 2)}\n`);
  return 0;
}
