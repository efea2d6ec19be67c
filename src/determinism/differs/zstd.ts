import { sameContent } from '../contents/comparison.ts';
import { hasAt } from './bytes.ts';
import type { StreamDiffer } from './port.ts';

/** RFC 8878. Its frames say nothing but what they hold. */
export const zstd: StreamDiffer = {
  id: 'zstd',
  reads: 'ordered',
  recognises: (head) => hasAt(head, '\x28\xb5\x2f\xfd'),
  async differ({ name, left, right }, dive) {
    const inner = name
      .replace(/^.*\//u, '')
      .replace(/\.tzst$/iu, '.tar')
      .replace(/\.zst$/iu, '');
    const [one, other] = [dive.unpacked(left, 'zstd'), dive.unpacked(right, 'zstd')];
    if (!(await sameContent(one, other)))
      return dive.inside(inner || 'content', { name: inner, left: one, right: other });
    const size = (bytes: number | undefined) => (bytes === undefined ? '' : `${bytes} bytes`);
    return [{ within: [], aspect: 'zstd.packing', left: size(left.size), right: size(right.size) }];
  },
};
