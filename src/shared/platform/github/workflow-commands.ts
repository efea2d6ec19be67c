import type { Annotation } from '../annotation/annotations.ts';
import type { ActionsCore } from './core.ts';

/** Writes `::error`, `::warning` and `::notice` commands to standard output; `@actions/core` escapes them. */
export function writeCommands(core: ActionsCore, annotations: readonly Annotation[]): void {
  for (const { severity, title, message, path, startLine, endLine } of annotations) {
    core[severity](message, {
      title,
      ...(path === undefined ? {} : { file: path }),
      ...(startLine === undefined ? {} : { startLine }),
      ...(endLine === undefined ? {} : { endLine }),
    });
  }
}
