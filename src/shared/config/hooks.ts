import type { HookSettings } from '../model/hook-settings.ts';
import type { JsonSchema } from '../model/option.ts';
import { listSchema, mappingSchema, textSchema } from './leaf-schema.ts';
import { splitList } from './list-text.ts';

const MOST_CHECKS = 50;

/** Of the key `hooks` in reliability.yml; `gates`: the ids that there are. */
export function hooksSchema(gates: readonly string[]): JsonSchema {
  return mappingSchema(
    'What `reliability hooks run` does before a commit besides looking for secrets; docs/hooks.md.',
    {
      protected: listSchema('Files that nobody commits.', 'glob'),
      checks: {
        title: `a list of at most ${MOST_CHECKS} checks`,
        description: 'Commands of the repository that look at what is staged: formatters, linters.',
        type: 'array',
        maxItems: MOST_CHECKS,
        items: mappingSchema(
          'One command.',
          {
            files: listSchema('The files it is for; it runs when one of them is staged.', 'glob', 1),
            command: textSchema(
              'A line for a shell, which fails with another status than 0; {files} stands for the staged files.',
            ),
          },
          ['files', 'command'],
        ),
      },
      gates: {
        title: 'a list of gates',
        description: 'Gates that run before every commit: fast ones.',
        type: 'array',
        items: { title: `one of ${gates.join(', ')}`, type: 'string', enum: gates },
      },
    },
  );
}

/** The value of that key, which the schema has accepted. */
export function hookSettings(value: unknown): HookSettings {
  const written = (value ?? {}) as {
    readonly protected?: string | readonly string[];
    readonly checks?: readonly { readonly files: string | readonly string[]; readonly command: string }[];
    readonly gates?: readonly string[];
  };
  return {
    protected: listOf(written.protected ?? []),
    checks: (written.checks ?? []).map(({ files, command }) => ({ files: listOf(files), command })),
    gates: written.gates ?? [],
  };
}

const listOf = (written: string | readonly string[]): readonly string[] =>
  typeof written === 'string' ? splitList(written) : written;
