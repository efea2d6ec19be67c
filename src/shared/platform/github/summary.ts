import type { Io } from '../../io/port.ts';
import { SIZE_LIMITS } from '../../report/size.ts';
import type { ActionsCore } from './core.ts';

/** Below this there is no room for a page that says anything. */
const SUMMARY_MIN_BYTES = 4096;

/**
 * Appends to the job summary. The runner drops the whole summary of a step whose file is larger than its limit
 * (`CreateStepSummaryCommand`), so what is already there counts too.
 * @param render makes Markdown of at most that many bytes of UTF-8
 * @returns a notice when nothing was written
 */
export async function writeSummary(
  core: ActionsCore,
  io: Io,
  render: (maxBytes: number) => string,
): Promise<string | undefined> {
  const path = io.env['GITHUB_STEP_SUMMARY'];
  if (!path) return 'No job summary: the runner named no file for it (GITHUB_STEP_SUMMARY).';
  // Two bytes for the line end that is added, whatever the system.
  const room = SIZE_LIMITS.githubSummary.max - io.status(path).sizeBytes - 2;
  if (room < SUMMARY_MIN_BYTES) return 'No job summary: this step has already filled the 1 MiB that GitHub keeps.';
  const text = render(room);
  if (Buffer.byteLength(text) > room) throw new RangeError('the rendered summary is larger than its room');
  try {
    await core.summary.addRaw(text, true).write();
  } finally {
    // The buffer belongs to the process: what could not be written now must not appear in the next gate's summary.
    core.summary.emptyBuffer();
  }
  return undefined;
}
