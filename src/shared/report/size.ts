/** How a platform counts a text: UTF-8 bytes, or characters (counted as UTF-16 units, which is never fewer). */
export type SizeUnit = 'bytes' | 'characters';

export interface SizeLimit {
  readonly max: number;
  readonly unit: SizeUnit;
}

/** What the platforms take, as far as a text of ours is concerned. */
export const SIZE_LIMITS = {
  /** Body of an issue or pull request comment on GitHub. */
  githubComment: { max: 65_536, unit: 'characters' },
  /** Summary of one step; a longer file is not cut but refused whole. */
  githubSummary: { max: 1_048_576, unit: 'bytes' },
  /** Summary and text of a check run; documented in characters, refused by bytes. */
  githubCheck: { max: 65_535, unit: 'bytes' },
  /** Description of a commit status. */
  githubStatus: { max: 140, unit: 'characters' },
  gitlabNote: { max: 1_000_000, unit: 'characters' },
  /** A page on the Extensions tab of a build; no limit is documented, and the tab loads every page at once. */
  azureSummary: { max: 262_144, unit: 'bytes' },
  /** Comment of a pull request thread on Azure DevOps. */
  azureThread: { max: 150_000, unit: 'bytes' },
} as const satisfies { readonly [name: string]: SizeLimit };

export function sizeOf(text: string, unit: SizeUnit): number {
  return unit === 'characters' ? text.length : new TextEncoder().encode(text).length;
}

/** The text, or its longest beginning that fits together with `…`; never half a character. '' where not even `…` fits. */
export function cutToSize(text: string, limit: SizeLimit): string {
  if (sizeOf(text, limit.unit) <= limit.max) return text;
  let room = limit.max - sizeOf('…', limit.unit);
  if (room < 0) return '';
  let end = 0;
  for (const character of text) {
    room -= sizeOf(character, limit.unit);
    if (room < 0) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}
