import { esbuildMetafile } from './esbuild-metafile.ts';
import type { BundleFormat } from './port.ts';
import { viteManifest } from './vite-manifest.ts';
import { webpackStats } from './webpack-stats.ts';

/** Every format of what bundlers say of their entries, in the order they are asked. */
export const BUNDLE_FORMATS: readonly BundleFormat[] = [esbuildMetafile, webpackStats, viteManifest];
