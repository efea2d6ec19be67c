/** What a page does, in the order in which it is told and written. */
export const KINDS = ['hosts', 'scripts', 'evals', 'storage', 'workers', 'serviceWorkers'] as const;
export type Kind = (typeof KINDS)[number];
