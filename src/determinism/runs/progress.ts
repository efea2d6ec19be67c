/** One line on where a measurement is. `times`: of the builds that were made, in ms; the next one is the one more. */
export function progressText(times: readonly number[], total: number): string {
  const now = `build ${times.length + 1} of ${total}`;
  if (times.length === 0) return now;
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return `${now}, all alike so far, about ${durationText(mean * (total - times.length))} left`;
}

/** `950 ms`, `12 s`, `4 min`, `1 h 5 min`. */
export function durationText(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 100_000) return `${Math.round(ms / 1000)} s`;
  const minutes = Math.round(ms / 60_000);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
