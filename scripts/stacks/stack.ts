/** One way to build a front end, and where everything of it lies; paths are relative to tests/stacks. */
export interface Stack {
  readonly id: string;
  readonly name: string;
  /** The folder with package.json and package-lock.json. */
  readonly packages: string;
  /** Where builds and scans run. */
  readonly directory: string;
  /** Where weak.yml, strict.yml and expected.json lie. */
  readonly policies: string;
  /** Programs of node_modules with their arguments, and what is in their environment. */
  readonly builds: readonly Build[];
  /** The folder of the build whose inline scripts the strict policy allows by their digests. */
  readonly inlineScriptsOf?: string;
}

export interface Build {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly env?: { readonly [name: string]: string };
}

const VITE = 'vite/bin/vite.js';

/** Every stack, the fastest to build first. */
export const STACKS: readonly Stack[] = [
  ...['Preact', 'Lit', 'Vue', 'Solid', 'Svelte', 'React'].map((name): Stack => {
    const id = name.toLowerCase();
    const folder = `vite/${id}`;
    const builds = [{ program: VITE, arguments: ['build'] }];
    return { id, name: `${name}, Vite`, packages: 'vite', directory: folder, policies: folder, builds };
  }),
  {
    id: 'astro',
    name: 'Astro, static',
    ...inFolder('astro'),
    // The policy in the page is part of the build.
    builds: ['weak', 'strict'].map((policy) => ({
      program: 'astro/bin/astro.mjs',
      arguments: ['build'],
      env: { POLICY: policy, ASTRO_TELEMETRY_DISABLED: '1' },
    })),
  },
  {
    id: 'sveltekit',
    name: 'SvelteKit, server',
    ...inFolder('sveltekit'),
    builds: [{ program: VITE, arguments: ['build'] }],
  },
  {
    id: 'angular',
    name: 'Angular',
    ...inFolder('angular'),
    builds: [{ program: '@angular/cli/bin/ng.js', arguments: ['build'], env: { NG_CLI_ANALYTICS: 'false' } }],
  },
  {
    id: 'nuxt',
    name: 'Nuxt, server',
    ...inFolder('nuxt'),
    builds: [{ program: 'nuxt/bin/nuxt.mjs', arguments: ['build'], env: { NUXT_TELEMETRY_DISABLED: '1' } }],
  },
  next('export', { inlineScriptsOf: 'next/out' }),
  next('server', {}),
];

function inFolder(folder: string): Pick<Stack, 'packages' | 'directory' | 'policies'> {
  return { packages: folder, directory: folder, policies: folder };
}

function next(kind: 'export' | 'server', more: Partial<Stack>): Stack {
  return {
    id: `next-${kind}`,
    name: `Next.js, ${kind}`,
    ...inFolder('next'),
    policies: `next/${kind}`,
    builds: [
      { program: 'next/dist/bin/next', arguments: ['build'], env: { STACK: kind, NEXT_TELEMETRY_DISABLED: '1' } },
    ],
    ...more,
  };
}
