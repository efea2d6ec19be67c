import { RUNNABLE } from '../runnable.ts';
import { readArguments } from '../shared/config/arguments.ts';
import { publishedSchema } from '../shared/config/schema.ts';
import type { Command } from './command.ts';

/** `reliability schema`: the JSON Schema of reliability.yml. */
export const schema: Command = {
  id: 'schema',
  title: 'Schema',
  summary: 'Prints the JSON Schema of reliability.yml, for editors that check it while you type.',
  options: [],
  async run(argv, _io, write) {
    readArguments(argv, []);
    write(`${JSON.stringify(publishedSchema(RUNNABLE), null, 2)}\n`);
    return 0;
  },
};
