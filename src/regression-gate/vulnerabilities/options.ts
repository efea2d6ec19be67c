import { countSchema, listSchema, mappingSchema } from '../../shared/config/leaf-schema.ts';
import type { Option } from '../../shared/model/option.ts';
import { BUDGETS, LEVELS } from './settings.ts';

/** The option of the family of vulnerabilities. */
export const VULNERABILITIES_OPTION: Option = {
  name: 'vulnerabilities',
  type: 'yaml',
  description:
    'What scanners for vulnerabilities say (`reports`): how many this change may bring (`max-new`), told from those that were only published since the nearest baseline, and how many there may be of each severity (`max`).',
  schema: mappingSchema(
    'Known vulnerabilities of packages.',
    {
      reports: listSchema(
        'The reports; several are one run, and what they call by different names is joined.',
        'glob',
        1,
      ),
      level: {
        title: 'critical or high or medium or low',
        description: 'The least grave that counts; low when not given. One of unknown severity always counts.',
        type: 'string',
        enum: [...LEVELS],
      },
      'max-new': countSchema('How many this change may bring, compared with the baseline.'),
      max: mappingSchema(
        'How many there may be of each severity, and of all. One of unknown severity counts for the gravest severity that is named here, unless `unknown` is.',
        Object.fromEntries(
          BUDGETS.map((name) => [
            name,
            countSchema(`How many ${name === 'total' ? 'of all severities' : `of ${name} severity`} there may be.`),
          ]),
        ),
      ),
      'fail-on-published': {
        title: 'true or false',
        description:
          'Whether one that was published since the baseline, of a package and version that was there before, fails too; else it is told.',
        type: 'boolean',
      },
      unaudited: listSchema(
        'Names of packages, or globs over them, that scanners need not know: those of the project itself. Others that a scanner could not look at leave all of it inconclusive.',
        'glob',
      ),
      'min-reports': countSchema('How many report files there must be at least; 1 when not given.', 1),
    },
    ['reports'],
  ),
  example: 'reports: ["reports/trivy.json", "reports/npm-audit.json"]\nmax-new: 0\nmax: { critical: 0, high: 0 }\n',
};
