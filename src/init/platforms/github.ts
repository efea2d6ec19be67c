import { nameOf, type RepositoryView } from '../model/view.ts';
import { smallWorkflow } from './github/small.ts';
import { wholeWorkflows } from './github/whole.ts';
import type { CiPlatform } from './port.ts';

const FOLDER = '.github/workflows';

/** GitHub Actions. A workflow is a file of its own, so that what is there stays as it is. */
export const github: CiPlatform = {
  id: 'github',
  title: 'GitHub Actions',
  present: (view) => view.paths.filter((path) => path === `${FOLDER}/${nameOf(path)}` && /\.ya?ml$/u.test(path)),
  hosts: (host) => /(?:^|\.)github\b/u.test(host),
  write(plan, view, whole) {
    const name = freeName(view);
    if (!whole) return { files: [{ path: `${FOLDER}/${name}.yml`, text: smallWorkflow(plan, name) }] };
    const { pipeline, nightly } = wholeWorkflows(plan, name);
    return {
      files: [
        { path: `${FOLDER}/${name}.yml`, text: pipeline },
        ...(nightly === undefined
          ? []
          : [{ path: `${FOLDER}/${name === 'ci' ? 'nightly' : `${name}-nightly`}.yml`, text: nightly }]),
      ],
    };
  },
};

/** `ci` in a repository without workflows; else a name that says what it is for. */
function freeName(view: RepositoryView): string {
  return github.present(view).length === 0 ? 'ci' : 'reliability';
}
