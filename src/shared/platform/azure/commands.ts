import { exitCode } from '../../model/verdict.ts';
import { vsoData, vsoProperty, vsoVariable } from '../../report/escape.ts';
import { type Annotation, annotationsOf } from '../annotation/annotations.ts';
import { selectAnnotations } from '../annotation/selection.ts';
import type { Publication } from '../port.ts';

/**
 * The agent obeys `##vso[area.event key=value;…]data` on standard output and standard error (learn.microsoft.com,
 * "Logging commands"; Command.cs). A command that it cannot carry out fails the task, whatever the exit code.
 */
function command(name: string, properties: { readonly [key: string]: string }, data: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${vsoProperty(value)};`);
  return `##vso[${name}${pairs.length === 0 ? '' : ` ${pairs.join('')}`}]${data}`;
}

/** `##vso[task.setvariable …]` for each output, `verdict-file` as `verdictFile`: a hyphen is a minus sign in expressions. */
export function outputCommands(outputs: ReadonlyMap<string, string>): readonly string[] {
  return [...outputs].map(([name, value]) => {
    const variable = name.replace(/-([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
    return command('task.setvariable', { variable, isoutput: 'true' }, vsoVariable(value));
  });
}

/**
 * At most ten errors and ten warnings, as many as the agent keeps. Notices have no type here; the summary has them. Where
 * the run may go on although it is inconclusive, nothing is an error.
 */
export function issueCommands({ verdict, settings }: Publication): readonly string[] {
  const passes = exitCode(verdict, settings.onInconclusive ?? 'fail') === 0;
  const shown = annotationsOf(verdict)
    .filter(({ severity }) => severity !== 'notice')
    .map((annotation): Annotation => (passes ? { ...annotation, severity: 'warning' } : annotation));
  return selectAnnotations(shown, settings.maxAnnotations).map(({ severity, title, message, path, startLine }) =>
    command(
      'task.logissue',
      {
        type: severity,
        ...(path === undefined
          ? {}
          : { sourcepath: path, linenumber: String(startLine ?? 1), columnnumber: '1', code: title }),
      },
      vsoData(path === undefined ? `${title}: ${message}` : message),
    ),
  );
}

/** A page on the build's Extensions tab, headed by the name of the file; `path` is absolute. */
export function summaryCommand(path: string): string {
  return command('task.uploadsummary', {}, vsoData(path));
}

/** Shows at the build, and can be searched for: `reliability-coverage-gate-failed`. A colon would be refused. */
export function tagCommand({ verdict, settings }: Publication): string {
  const parts = ['reliability', verdict.gate, settings.key, verdict.outcome].filter((part) => part !== '');
  return command('build.addbuildtag', {}, parts.map((part) => part.replace(/[^A-Za-z0-9._]+/g, '-')).join('-'));
}

/** Only where the exit code is 0 and yet nothing passed: other ends follow from the exit code. */
export function completeCommand({ verdict, settings }: Publication): readonly string[] {
  const goesOn = verdict.outcome === 'inconclusive' && exitCode(verdict, settings.onInconclusive ?? 'fail') === 0;
  const reason = vsoData(`inconclusive: ${verdict.summary}`);
  return goesOn ? [command('task.complete', { result: 'SucceededWithIssues' }, reason)] : [];
}
