import { expectGolden as expectFile } from '../../../golden.ts';

/** Compares with a file under tests/golden/report. */
export function expectGolden(name: string, text: string): void {
  expectFile(`report/${name}`, text);
}
