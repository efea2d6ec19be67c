import type { BuildTraits } from '../difference.ts';
import type { Cause } from './port.ts';

type Trait = keyof Omit<BuildTraits, 'varied' | 'startedMs' | 'endedMs'>;

/** Texts of the build itself that got into what it wrote. */
export const TRAIT_CAUSES: readonly Cause[] = [
  {
    id: 'build-path',
    title: 'The folder that was built in got into the artifact',
    fix: 'Write paths relative to the project.',
    fixes: {
      Go: 'go build -trimpath.',
      'C and Rust': '-ffile-prefix-map=$PWD=. for C, --remap-path-prefix=$PWD=. for Rust.',
      JavaScript: 'webpack: context and relative names; do not write __dirname or import.meta.url.',
    },
    mask: trait('path'),
    maskConfidence: 'certain',
  },
  {
    id: 'home-path',
    title: 'The home folder got into the artifact',
    fix: 'Write no paths of caches or tools; cut their prefix off.',
    mask: trait('home'),
    maskConfidence: 'certain',
  },
  {
    id: 'temporary-path',
    title: 'A temporary path got into the artifact',
    fix: 'Write to a path with a fixed name, or cut the folder off before writing.',
    mask: (text) => text.replace(/(?:\/var\/folders|\/tmp|\/var\/tmp|\/dev\/shm)\/[\w./+-]+/gu, '«/»'),
  },
  {
    id: 'hostname',
    title: "The machine's name got into the artifact",
    fix: 'Leave it out.',
    mask: trait('hostname'),
    maskConfidence: 'certain',
  },
  {
    id: 'user',
    title: 'The user got into the artifact',
    fix: 'Leave it out.',
    mask: trait('user'),
    maskConfidence: 'certain',
  },
  {
    id: 'cpu-count',
    title: 'The number of processors got into the artifact',
    fix: 'Set a fixed number of parts or threads.',
    mask: trait('cpus'),
  },
  {
    id: 'umask',
    title: 'The permissions of new files got into the artifact',
    fix: 'Set them when packing.',
    mask: trait('umask'),
  },
  {
    id: 'locale',
    title: 'Numbers or names are written in the language of the machine',
    fix: 'Set LC_ALL=C.UTF-8, and name the language when formatting and sorting.',
    mask(text, own, builds) {
      const named = trait('locale')(text, own, builds);
      return builds.left.locale === builds.right.locale
        ? text
        : named.replace(/(?<=\d)[.,\u00a0\u202f ](?=\d)/gu, '«,»');
    },
  },
  {
    id: 'timezone',
    title: 'Times are written in the zone of the machine',
    fix: 'Write UTC, or set TZ=UTC for the build.',
    mask(text, own, builds) {
      if (builds.left.timezone === builds.right.timezone) return text;
      return trait('timezone')(text, own, builds).replace(
        /(?<=\d[ ]?)(?:Z\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}\b|[A-Z]{3,4}\b)/gu,
        '«+»',
      );
    },
  },
];

/** A mask of a trait that is not the same in both builds; as a whole word. */
function trait(name: Trait): NonNullable<Cause['mask']> {
  return (text, own, { left, right }) => {
    const value = String(own[name]);
    if (value.length < 1 || value === '/' || left[name] === right[name]) return text;
    const escaped = value.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
    return text.replace(new RegExp(`(?<![\\w])${escaped}(?![\\w])`, 'gu'), '«»');
  };
}
