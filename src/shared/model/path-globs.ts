/**
 * How globs are matched with paths, for picomatch: names that begin with a dot are names as well, and so are those with a
 * line break in them, which `.` of a regular expression passes over.
 */
export const OF_PATHS = { dot: true, flags: 's' } as const;
