import { has } from '../model/view.ts';
import { smallPipeline } from './gitlab/small.ts';
import { wholePipeline } from './gitlab/whole.ts';
import type { CiPlatform } from './port.ts';

const MAIN = '.gitlab-ci.yml';
const INCLUDED = '.gitlab/reliability.gitlab-ci.yml';

/** GitLab CI. There is one main file: beside one, what is written is included in it. */
export const gitlab: CiPlatform = {
  id: 'gitlab',
  title: 'GitLab CI',
  present: (view) => (has(view, MAIN) ? [MAIN] : []),
  hosts: (host) => /(?:^|\.)gitlab\b/u.test(host),
  write(plan, view, whole) {
    if (whole) return { files: [{ path: MAIN, text: wholePipeline(plan) }] };
    if (!has(view, MAIN)) return { files: [{ path: MAIN, text: smallPipeline(plan) }] };
    const stage = testStage(view.text(MAIN) ?? '');
    return {
      files: [{ path: INCLUDED, text: smallPipeline(plan, stage) }],
      addition: { path: MAIN, lines: [`include: [{ local: ${INCLUDED} }]`] },
    };
  },
};

/** The stage for tests: `test` where nothing is said; else one that is called like it, else the last. */
function testStage(text: string): string {
  const [, inline] = /^stages:\s*\[([^\]]*)\]/mu.exec(text) ?? [];
  const [, block] = /^stages:[^\S\n]*(?:#.*)?\n((?:[^\S\n]*-[^\n]*\n?|\s*#[^\n]*\n)+)/mu.exec(text) ?? [];
  const names = (inline === undefined ? (block ?? '').replace(/^\s*-/gmu, ',') : inline)
    .split(',')
    .map((name) =>
      name
        .replace(/\s#.*$/gmu, '')
        .trim()
        .replace(/^(['"])(.*)\1$/u, '$2'),
    )
    .filter((name) => /^[\w .:/-]+$/u.test(name));
  return (
    names.find((name) => name === 'test') ??
    names.find((name) => /test|check|verify|quality/iu.test(name)) ??
    names.at(-1) ??
    'test'
  );
}
