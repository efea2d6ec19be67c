/**
 * One attack for each way in and each defence: a scan of all takes minutes, and which of the hundreds of one class stands
 * for it says nothing of a stack.
 */
export const TRIED: readonly string[] = [
  ...['R01', 'R12', 'R14'],
  ...['D01', 'D05', 'D12', 'D21', 'D24'],
  ...['C03', 'C05', 'C06', 'C21'],
  ...['E01', 'E03', 'E04', 'E18'],
  'F01',
];
