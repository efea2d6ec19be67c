import type { CodeMeaning } from '../../shared/model/codes.ts';
import { IMPORT_CODES } from './import-codes.ts';
import { type FamilyId, RULE_IDS } from './rule-ids.ts';

function rulesOf(id: FamilyId): readonly CodeMeaning[] {
  return [
    {
      code: RULE_IDS[id].overLimit,
      meaning: `A metric of ${id} is above what it may be at most, or below what it has to be at least (limits).`,
      next: 'Make it better, or change the limit.',
    },
    {
      code: RULE_IDS[id].worse,
      meaning:
        'Four of the last five runs are worse than the level before by more than three sigmas and more than min-change; or a metric without noise is worse by more than min-change.',
      next: 'The message names the last good commit; go back to it, bisect from it, or waive the finding.',
    },
    {
      code: RULE_IDS[id].stillWorse,
      meaning:
        'An earlier run of the default branch confirmed that a metric became worse, and it has not come back since.',
      next: 'Mend it, or accept it with a waiver for the fingerprint of this finding; it stands for this one change.',
    },
    {
      code: RULE_IDS[id].suspect,
      meaning: 'A metric is far from its level, but too few runs say so.',
      next: 'Measure it again, best on fresh machines, and name all the reports.',
    },
    {
      code: RULE_IDS[id].removed,
      meaning: 'A metric that the history has is not measured any more.',
      next: 'Measure it again, or let it be: the next baseline tells it no more.',
    },
    {
      code: RULE_IDS[id].environment,
      meaning: 'Most metrics moved together: the machine or the toolchain did. They are judged by what is left.',
      next: 'Nothing, or compare runs of one kind of machine only (machine).',
    },
  ];
}

export const LOAD_CODES: readonly CodeMeaning[] = rulesOf('load');

/** Rules of the findings about benchmarks, and codes of the problems of both families. */
export const BENCHMARKS_CODES: readonly CodeMeaning[] = [
  ...rulesOf('benchmarks'),
  ...IMPORT_CODES,
  {
    code: 'BENCHMARKS-NO-REPORT',
    meaning: 'No report of benchmarks or load fits the globs.',
    next: 'Run the benchmarks before this step, and correct the globs.',
  },
  {
    code: 'BENCHMARKS-EMPTY',
    meaning: 'A report is whole, but holds no measurement.',
    next: 'Look at the command that runs the benchmarks: all of them may have been filtered out.',
  },
  {
    code: 'BENCHMARKS-NO-METRIC',
    meaning: 'A limit is for a metric that no report measured.',
    next: 'Correct the name, or let the tool measure it.',
  },
  {
    code: 'BENCHMARKS-UNIT',
    meaning:
      'A limit, or another report, is in a unit that does not measure the same as the metric, or that nobody knows.',
    next: 'Give the limit in a unit of the same kind; name reports of the same benchmarks.',
  },
  {
    code: 'BENCHMARKS-SUSPECT',
    meaning: 'A metric may have become worse, and too few runs say so (on-suspect: inconclusive).',
    next: 'Run the benchmarks several times and name all the reports, or say on-suspect: warn.',
  },
];
