/**
 * Milliseconds of CPU time that this thread has taken: unlike the time of day, they do not grow with whatever else the
 * machine does. Limits still need room, because processors differ and share caches.
 */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
