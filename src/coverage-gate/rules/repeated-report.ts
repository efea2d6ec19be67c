import type { CoverageFacts } from '../../shared/model/coverage-facts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { REPRODUCE } from '../reproduce.ts';

const RULE = 'coverage/repeated-report';

/**
 * Reports that say again what another one says. Coverage is not wrong by that, only hits are counted twice; but something
 * else may have been meant to be there.
 */
export function repeatedFindings({ suites }: CoverageFacts): Finding[] {
  return suites.flatMap(({ name, reports }) =>
    reports.flatMap(({ path, shard, repeats }): Finding[] => {
      if (repeats === undefined) return [];
      const same = repeats.what === 'content';
      return [
        {
          rule: RULE,
          severity: 'warning',
          message: same
            ? `${path} has the same content as ${repeats.path}, both in suite ${name}`
            : `shard ${shard} of suite ${name} is there twice: ${path} counts the same files as ${repeats.path}`,
          hint: same
            ? 'One of them may have been written over another report; name it once, or look at the job that copies reports.'
            : 'Remove what an earlier try of this shard left behind, or give its reports shards of their own.',
          location: { path },
          reproduce: REPRODUCE,
          fingerprint: fingerprint(RULE, path, name),
        },
      ];
    }),
  );
}
