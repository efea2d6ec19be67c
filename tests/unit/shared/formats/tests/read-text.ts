import { ReportFeed } from '../../../../../src/shared/formats/feed.ts';
import { TestBuilder } from '../../../../../src/shared/formats/tests/builder.ts';
import { TEST_FORMATS } from '../../../../../src/shared/formats/tests/index.ts';
import type { TestReport } from '../../../../../src/shared/model/test-run.ts';

/** Reads a report from its bytes, in parts of `step`. Throws FormatFault, EncodingError, or Error when no format fits. */
export function readText(report: string | Uint8Array, step = 1 << 16): TestReport {
  const bytes = Buffer.from(report as string);
  const builder = new TestBuilder();
  let id = '';
  const feed = new ReportFeed((head) => {
    const format = TEST_FORMATS.find(({ detect }) => detect(head));
    if (format === undefined) throw new Error('no format');
    id = format.id;
    return format.open(builder);
  });
  for (let at = 0; at < bytes.length; ) {
    const room = feed.reserve();
    const length = Math.min(room.length, step, bytes.length - at);
    room.set(bytes.subarray(at, at + length));
    feed.commit(length);
    at += length;
  }
  feed.finish();
  return {
    format: id,
    sizeBytes: bytes.length,
    cases: builder.cases,
    ...(builder.madeAtMs === undefined ? {} : { madeAtMs: builder.madeAtMs }),
    ...(builder.commit === undefined ? {} : { commit: builder.commit }),
    ...(builder.repeatsSilently ? { repeatsSilently: true as const } : {}),
  };
}
