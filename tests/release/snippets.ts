import { parse, stringify } from 'yaml';

export interface Snippet {
  /** 1-based line of its fence. */
  readonly line: number;
  /** A whole workflow. */
  readonly workflow: string;
  readonly permissions: unknown;
}

const KINDS = /^<!-- snippet: (workflow|job|steps)(?: on ([a-z_]+))? -->$/;

/**
 * The YAML in a Markdown page that readers copy: what stands behind `<!-- snippet: workflow -->`, or `job` or `steps`, which
 * are put into the smallest workflow that can hold them; `steps on workflow_run` names its event. Throws for YAML that is not marked: nobody would check it.
 */
export function snippetsOf(markdown: string): readonly Snippet[] {
  const lines = markdown.split('\n');
  const snippets: Snippet[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at]?.trim() !== '```yaml') continue;
    const end = lines.indexOf('```', at);
    const [, kind, event = 'pull_request'] = KINDS.exec(lines[at - 1] ?? '') ?? [];
    if (kind === undefined || end < 0) throw new Error(`line ${at + 1}: YAML that is no marked snippet`);
    const text = lines.slice(at + 1, end).join('\n');
    const workflow = kind === 'workflow' ? `${text}\n` : around(kind, event, text);
    const { permissions } = parse(workflow) as { readonly permissions?: unknown };
    snippets.push({ line: at + 1, workflow, permissions });
    at = end;
  }
  return snippets;
}

function around(kind: string, event: string, text: string): string {
  const parsed: unknown = parse(text);
  const jobs = kind === 'job' ? parsed : { snippet: { 'runs-on': 'ubuntu-latest', steps: parsed } };
  const on = event === 'workflow_run' ? { workflow_run: { workflows: ['CI'], types: ['completed'] } } : event;
  return stringify({ on, jobs });
}
