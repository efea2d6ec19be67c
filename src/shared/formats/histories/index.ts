import { asvHistory } from './asv-history.ts';
import { bencher } from './bencher.ts';
import { githubActionBenchmark } from './github-action-benchmark.ts';
import type { HistoryFormat } from './port.ts';

/** Every format of histories that is read, in the order they are asked. */
export const HISTORY_FORMATS: readonly HistoryFormat[] = [githubActionBenchmark, bencher, asvHistory];
