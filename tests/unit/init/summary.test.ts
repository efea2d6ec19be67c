import { describe, expect, it } from 'vitest';
import { type InitRequest, propose } from '../../../src/init/proposal.ts';
import { renderSummary, type SummaryOptions } from '../../../src/init/summary.ts';
import { displayWidth } from '../../../src/shared/report/display-width.ts';
import { fixture, requestOf, viewOf } from '../../init/views.ts';

const GO = { 'go.mod': 'module a\n', 'a.go': '', 'a_test.go': '' };

function summary(
  files: { readonly [path: string]: string },
  over: Partial<SummaryOptions> = {},
  request: Partial<InitRequest> = {},
): string {
  const options = { columns: 120, color: false, dryRun: false, warnings: [], ...over };
  return renderSummary(propose(viewOf(files), requestOf(request)), options);
}

const headings = (text: string): readonly string[] => text.split('\n').filter((line) => /^\S/u.test(line));

describe('what init tells', () => {
  it('is what was found, what was written, and three steps', () => {
    const text = summary(GO);
    expect(headings(text).filter((line) => line !== 'Good to know')).toEqual(['Found', 'Written', 'Next']);
    expect(text).toMatch(/^ {2}reliability\.yml {2}unit 95 % of lines/mu);
    expect(text).toMatch(/go\.mod/u);
    expect(text).toMatch(/^ {2}1\. Try it here[\s\S]*^ {7}.*go test[\s\S]*^ {7}npx reliability coverage-gate$/mu);
    expect([...text.matchAll(/^ {2}(\d)\. /gmu)].map(([, step]) => step)).toEqual(['1', '2', '3']);
  });

  it('is what would be written, without steps, when nothing was', () => {
    const shown = headings(summary(GO, { dryRun: true }));
    expect(shown).toContain('Would write');
    expect(shown).not.toContain('Written');
    expect(shown).not.toContain('Next');
  });

  it('is what people should know of the repository first', () => {
    const text = summary(GO, { warnings: ['This is no git repository.'] });
    expect(text).toMatch(/^Good to know\n {2}- This is no git repository\.$/mu);
  });

  it('says how many commands the pipeline has besides the one to try', () => {
    const mixed = { ...fixture('vitest'), 'api/go.mod': '', 'api/a_test.go': '' };
    expect(summary(mixed)).toMatch(/\(the first of \d+ commands of the pipeline\)/u);
    expect(summary(GO)).not.toContain('commands of the pipeline');
  });

  it('names three files of a part, and how many more', () => {
    const proposal = propose(viewOf(GO), requestOf());
    const parts = proposal.parts.map((part) => ({ ...part, found: ['a', 'b', 'c', 'd', 'e'] }));
    const options = { columns: 120, color: false, dryRun: true, warnings: [] };
    expect(renderSummary({ ...proposal, parts }, options)).toContain('a, b, c and 2 more');
  });

  it.each([10, 30, 60])('fits a terminal of %i columns, but for what is to be copied', (columns) => {
    const room = Math.max(24, columns);
    const lines = summary(GO, { columns }).split('\n');
    // A word that is longer than the line stands alone.
    const tooWide = lines.filter(
      (line) => displayWidth(line) > room && !line.startsWith('       ') && /\S\s+\S+\s+\S/u.test(line.trim()),
    );
    expect(tooWide).toEqual([]);
  });

  it('is coloured only where that is wanted, and lets no control character of a repository through', () => {
    const control = '\u001b';
    expect(summary(GO)).not.toContain(control);
    expect(summary(GO, { color: true })).toContain(`${control}[1mFound${control}[0m`);
    expect(summary(GO, { warnings: [`a${control}[2Jb`] })).not.toContain(control);
  });
});
