import { test } from '../../src/commands/test.ts';
import { nodeIo } from '../../src/shared/io/node.ts';
import { ProblemError } from '../../src/shared/model/problem.ts';

export interface TestRun {
  readonly exitCode: number;
  readonly said: string;
}

/** `reliability test ARGS` in a folder, in this process; what is thrown becomes 2 with its code and reason. */
export async function runTest(
  root: string,
  args: readonly string[],
  path: string,
  more: { readonly [name: string]: string | undefined } = {},
): Promise<TestRun> {
  let said = '';
  const env = { PATH: path, HOME: process.env['HOME'], ...more };
  try {
    const exitCode = await test.run(args, nodeIo(root, env, Date.now), (text) => {
      said += text;
    });
    return { exitCode, said };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { exitCode: 2, said: `${error.problem.code}: ${error.problem.reason}` };
  }
}
