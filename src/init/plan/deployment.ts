import type { Plan } from './plan.ts';

/** Called in what is written where the repository has no script of its own yet. */
const EXPECTED = { deploy: 'ci/deploy.sh', smoke: 'ci/smoke.sh', rollback: 'ci/rollback.sh' } as const;

/** A step of a deployment; `there`: the repository has the script, so that it may run. */
export interface Script {
  readonly path: string;
  readonly there: boolean;
}

export interface Deployment {
  readonly deploy: Script;
  readonly smoke: Script;
  readonly rollback: Script;
}

/** Where deploying is not written yet, nothing of it can run: all is there to be looked at, as comments. */
export function deploymentOf({ delivery }: Plan): Deployment {
  const known = delivery.deploy !== undefined;
  const script = (name: keyof typeof EXPECTED): Script => ({
    path: delivery[name] ?? EXPECTED[name],
    // Within a part that is a comment as a whole, nothing is one for a second time.
    there: !known || delivery[name] !== undefined,
  });
  return { deploy: script('deploy'), smoke: script('smoke'), rollback: script('rollback') };
}

export const ENVIRONMENTS = ['staging', 'production'] as const;

export type EnvironmentName = (typeof ENVIRONMENTS)[number];

/** Lines that log in, build and push the image IMAGE:VERSION. The token comes through standard input, never as an argument. */
export function imageCommands({ delivery }: Plan): readonly string[] {
  const dockerfile = delivery.dockerfile ?? 'Dockerfile';
  const file = dockerfile === 'Dockerfile' ? '' : `--file ${dockerfile} `;
  return [
    `printf '%s' "$REGISTRY_TOKEN" | docker login --username "$REGISTRY_USER" --password-stdin "\${IMAGE%%/*}"`,
    `docker build ${file}--tag "$IMAGE:$VERSION" .`,
    'docker push "$IMAGE:$VERSION"',
  ];
}
