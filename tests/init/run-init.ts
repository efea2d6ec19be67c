import { init } from '../../src/commands/init.ts';
import { nodeIo } from '../../src/shared/io/node.ts';
import { ProblemError } from '../../src/shared/model/problem.ts';

export interface InitRun {
  readonly exitCode: number;
  readonly said: string;
  /** Code, reason and hint of what was thrown. */
  readonly problem: string;
}

/** `reliability init ARGS` in a folder, in this process. */
export async function runInit(root: string, ...args: readonly string[]): Promise<InitRun> {
  let said = '';
  try {
    const exitCode = await init.run(args, nodeIo(root, { PATH: process.env['PATH'] ?? '' }, Date.now), (text) => {
      said += text;
    });
    return { exitCode, said, problem: '' };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, reason, hint } = error.problem;
    return { exitCode: 2, said, problem: `${code}: ${reason}\n${hint}` };
  }
}
