import { errorFile, folderFile } from '../folder-file.ts';
import type { Host } from '../host.ts';

/** A folder on a host without headers of one's own, such as GitHub Pages: what protects is in the pages. */
export function plainHost(): Host {
  return {
    name: 'no configuration',
    cleanUrls: true,
    answer: (path, has) => {
      const file = folderFile(path, has, true);
      if (file !== undefined) return { file, status: 200, headers: [] };
      const error = errorFile(path, has);
      return { ...(error === undefined ? {} : { file: error }), status: 404, headers: [] };
    },
  };
}
