import { failureOf } from '../api/failure.ts';
import { commentMarker, isNewer, type RunStamp, readMarker } from './marker.ts';

/** A new text is tried again only after looking whether the lost answer left one behind. */
const CREATE_ATTEMPTS = 3;

/** A text on a pull request, as a platform keeps it. */
export interface PostedText {
  /** How the platform names the author: a login, or an id; undefined for a deleted account. */
  readonly author: string | undefined;
  readonly body: string;
}

/** Where one text is kept up to date: comments of an issue, notes of a merge request, threads of a pull request. */
export interface StickyPlace<Posted extends PostedText> {
  /** Everything that is there, oldest first, page by page. */
  pages(): AsyncIterable<readonly Posted[]>;
  /** Who this token writes as, in the words of `PostedText.author`. Asked only when some text carries the marker. */
  author(): Promise<string>;
  /** Never repeated after an answer that leaves open whether it was carried out. */
  create(body: string): Promise<void>;
  update(posted: Posted, body: string): Promise<void>;
}

export interface StickyText {
  readonly gate: string;
  readonly key: string;
  readonly run: RunStamp;
  /** Markdown without the marker. */
  readonly body: string;
}

export type StickyResult =
  | { readonly done: 'created' | 'updated' }
  /** A later run has been here: its result stays. */
  | { readonly done: 'left'; readonly newer: RunStamp };

/**
 * Writes the one text of this gate and key: updates ours when there is one, else makes one. Ours is the oldest that begins
 * with the marker and was written by the owner of this token; what somebody else gave the same marker is left alone.
 * Throws ApiFailure.
 */
export async function upsertSticky<Posted extends PostedText>(
  place: StickyPlace<Posted>,
  text: StickyText,
): Promise<StickyResult> {
  const body = `${commentMarker(text.gate, text.key, text.run)}\n${text.body}`;
  for (let attempt = 1; ; attempt += 1) {
    const own = await findOwn(place, text);
    if (own !== undefined) {
      if (isNewer(own.run, text.run)) return { done: 'left', newer: own.run };
      await place.update(own.posted, body);
      return { done: 'updated' };
    }
    try {
      await place.create(body);
      return { done: 'created' };
    } catch (error) {
      const failure = failureOf(error);
      if (!failure.ambiguous || attempt >= CREATE_ATTEMPTS) throw failure;
    }
  }
}

async function findOwn<Posted extends PostedText>(
  place: StickyPlace<Posted>,
  text: StickyText,
): Promise<{ readonly posted: Posted; readonly run: RunStamp } | undefined> {
  // Asked only when some text carries the marker: the first run of a pull request needs one request less.
  let author: string | undefined;
  for await (const page of place.pages()) {
    for (const posted of page) {
      const run = readMarker(posted.body, text.gate, text.key);
      if (run === undefined) continue;
      author ??= await place.author();
      if (isBy(posted, author)) return { posted, run };
    }
  }
  return undefined;
}

/** Logins keep their case but not its meaning. */
export function isBy({ author }: PostedText, owner: string): boolean {
  return author?.toLowerCase() === owner.toLowerCase();
}

/** The notice of a text that was left as it is. */
export function leftAlone(what: string, newer: RunStamp, run: RunStamp): string {
  return (
    `The ${what} was left as it is: run ${newer.number} has written it, and this is run ${run.number}. ` +
    'Where two workflows run the same gate, give each its own `key`.'
  );
}
