import type { Problem } from '../../shared/model/problem.ts';
import type { SizeHistory } from '../size-history.ts';

/** A layer, and what it weighed in the baseline; absent: there was none that the same command made. */
export interface LayerFacts {
  /** What made it; '' where the image does not say. The second one of a command is `command (#2)`. */
  readonly command: string;
  readonly bytes: number;
  readonly beforeBytes?: number;
}

/** An image; its weight is the sum of its layers, as they lie there. */
export interface ImageFacts {
  /** The path it was read from, with the name of the image where there are several. */
  readonly name: string;
  readonly path: string;
  readonly layers: readonly LayerFacts[];
  /** In the baseline; absent: it was not there, or there is none. */
  readonly beforeBytes?: number;
  /** What the baseline had, and what is gone. */
  readonly removed: readonly { readonly command: string; readonly bytes: number }[];
}

/** All that is decided on. Plain JSON. */
export interface ImagesFacts {
  readonly images: readonly ImageFacts[];
  readonly problems: readonly Problem[];
  readonly baseline?: { readonly commit: string; readonly commitsBack: number };
  /** For charts: nothing is decided by it. Absent: none is kept. */
  readonly history?: SizeHistory;
  /** Why there is none, where growth is decided on. */
  readonly baselineProblem?: Problem;
}

export function imageBytes({ layers }: Pick<ImageFacts, 'layers'>): number {
  return layers.reduce((sum, { bytes }) => sum + bytes, 0);
}
