import type { OptionValues } from '../model/option.ts';
import { textOf, wordOf } from './narrow.ts';

/** What every command is told apart from its gate's own options. Never part of facts.json: it may hold a token. */
export interface CommonSettings {
  readonly config?: string;
  readonly output: string;
  readonly onInconclusive: 'fail' | 'warn';
  readonly format: 'text' | 'json';
  readonly token?: string;
}

/** Narrows the values of COMMON_OPTIONS. Throws ProblemError CONFIG-TYPE. */
export function commonSettings(values: OptionValues): CommonSettings {
  return {
    ...(values.has('config') ? { config: textOf(values, 'config') } : {}),
    output: textOf(values, 'output'),
    onInconclusive: wordOf(values, 'on-inconclusive', ['fail', 'warn']),
    format: wordOf(values, 'format', ['text', 'json']),
    ...(values.has('token') ? { token: textOf(values, 'token') } : {}),
  };
}
