export function load() {
  return { notes: ['milk'] };
}
