import { has, isPlain, type RepositoryView } from '../model/view.ts';
import type { Delivery } from './plan.ts';

const FOLDERS = ['ci', 'scripts', 'bin', 'deploy', '.'];

/** What the repository has to be shipped with. */
export function deliveryOf(view: RepositoryView): Delivery {
  const dockerfile = ['Dockerfile', 'docker/Dockerfile', 'Containerfile'].find((path) => has(view, path));
  const [deploy, smoke, rollback] = [['deploy'], ['smoke', 'smoke-test'], ['rollback']].map((names) =>
    script(view, names),
  );
  const text = dockerfile === undefined ? '' : (view.text(dockerfile) ?? '');
  return {
    imageNeedsBuild: /^\s*(?:COPY|ADD)\s+(?!--from)\S*\b(?:dist|build|out|target)\b/imu.test(text),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    ...(deploy === undefined ? {} : { deploy }),
    ...(smoke === undefined ? {} : { smoke }),
    ...(rollback === undefined ? {} : { rollback }),
  };
}

function script(view: RepositoryView, names: readonly string[]): string | undefined {
  return FOLDERS.flatMap((folder) =>
    names.map((name) => (folder === '.' ? `${name}.sh` : `${folder}/${name}.sh`)),
  ).find((path) => has(view, path) && isPlain(path));
}
