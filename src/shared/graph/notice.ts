import type { Place } from '../model/problem.ts';

/** What the graph does not hold, and why: it is less than the repository there. */
export interface Notice {
  readonly kind: 'unread-source' | 'unread-config';
  readonly place: Place;
  readonly reason: string;
}
