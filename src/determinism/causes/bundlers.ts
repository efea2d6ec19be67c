import type { BuildTraits } from '../difference.ts';
import type { Cause } from './port.ts';

/** What bundlers and compilers write of where they were run. */
export const BUNDLER_CAUSES: readonly Cause[] = [
  {
    id: 'relative-path',
    title: 'A path that leads out of the project got into the artifact',
    fix: 'Install tools and dependencies inside the project, so that no path climbs out of it.',
    fixes: { JavaScript: 'tsc: do not publish tsbuildinfo files, or install typescript in the project.' },
    mask: (text, _own, { left, right }) =>
      depth(left) === depth(right) ? text : text.replace(/(?:\.\.\/){2,}/gu, '«../»'),
  },
  {
    id: 'module-id',
    title: 'Modules are numbered otherwise',
    fix: 'Run the bundler in the root of the project and install it there: numbers are made from relative paths.',
    mask: (text) =>
      text.replace(/(?<=__(?:webpack|nccwpck)_require__(?:\.\w+)?\()\d+(?=[),])|(?<=\/\*{3}\/ )\d+(?=:)/gu, '«#»'),
  },
  {
    id: 'source-map-positions',
    title: 'Positions in a source map moved',
    fix: 'It follows from what else differs.',
    aspects: ['sourcemap.mappings'],
  },
];

function depth({ path }: BuildTraits): number {
  return path.split('/').length;
}
