import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that build, which takes longest, then whatever starts processes; pure code fills what is left at the end. */
const FIRST: readonly RegExp[] = [/templates\/new\.|release\/jobs\./, /tests\/(?:integration|e2e)\//];

/** The order of files when nobody has measured them, as on a fresh clone. No test depends on it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const found = FIRST.findIndex((pattern) => pattern.test(moduleId));
      return found < 0 ? FIRST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
