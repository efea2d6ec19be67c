/** Repeats the verdict offline, from the facts.json of the run. */
export const REPRODUCE = 'npx reliability decide --facts facts.json';
