import { ALERT_KINDS, type AlertTarget } from '../model/alert.ts';
import type { JsonSchema } from '../model/option.ts';
import { mappingSchema, textSchema } from './leaf-schema.ts';

const MOST_ALERTS = 10;

/** Of the key `alerts` in reliability.yml. */
export const ALERTS_SCHEMA: JsonSchema = {
  title: `a list of at most ${MOST_ALERTS} alerts`,
  description:
    'Who is told when a gate does not pass on the default branch. docs/alerts.md says what is sent, and how the addresses stay secret.',
  type: 'array',
  maxItems: MOST_ALERTS,
  items: mappingSchema(
    'One place to tell.',
    {
      to: {
        title: `one of ${ALERT_KINDS.join(', ')}`,
        description: 'The form of the message.',
        type: 'string',
        enum: ALERT_KINDS,
      },
      'url-from': textSchema(
        'Name of the environment variable that holds the address.',
        '^[A-Za-z_][A-Za-z0-9_]{0,127}$',
        'the name of an environment variable',
      ),
    },
    ['to', 'url-from'],
  ),
};

/** The value of that key, which the schema has accepted. */
export function alertTargets(value: unknown): readonly AlertTarget[] {
  const entries = (value ?? []) as readonly { readonly to: AlertTarget['to']; readonly 'url-from': string }[];
  return entries.map(({ to, 'url-from': urlFrom }) => ({ to, urlFrom }));
}
