import type { FamilyVerdict } from '../../shared/families/port.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { fingerprint } from '../../shared/policy/fingerprint.ts';
import { byteText, growthText } from '../byte-text.ts';
import { type ImageFacts, type ImagesFacts, imageBytes } from './facts.ts';
import type { ImagesOptions } from './settings.ts';

/** Layers that a message names, those that grew most. */
const MOST_NAMED = 3;

/** Facts → images that are too large or grew too much, with the layers that did; exact, in bytes. */
export function decideImages(options: ImagesOptions, facts: ImagesFacts): FamilyVerdict {
  const { images, baseline, baselineProblem, problems } = facts;
  const change = (image: ImageFacts): number => imageBytes(image) - (image.beforeBytes ?? imageBytes(image));
  const bytes = images.reduce((sum, image) => sum + imageBytes(image), 0);
  const isUnknown = options.maxGrowth !== undefined && baseline === undefined && baselineProblem !== undefined;
  return {
    problems: isUnknown ? [...problems, baselineProblem] : problems,
    findings: images.flatMap((image) => [
      ...tooLarge(options, image),
      ...grown(options, image, baseline?.commit.slice(0, 7) ?? ''),
    ]),
    metrics: {
      images: {
        total: images.length,
        new: images.filter((image) => change(image) > 0).length,
        fixed: images.filter((image) => change(image) < 0).length,
        bytes,
        layers: images.reduce((sum, { layers }) => sum + layers.length, 0),
      },
    },
    holds: `${images.length === 1 ? '1 image' : `${images.length} images`} of ${byteText(bytes)}`,
  };
}

function tooLarge({ maxSize }: ImagesOptions, image: ImageFacts): readonly Finding[] {
  const bytes = imageBytes(image);
  if (maxSize === undefined || bytes <= maxSize) return [];
  const largest = [...image.layers].sort((a, b) => b.bytes - a.bytes).slice(0, MOST_NAMED);
  return [
    {
      rule: 'images/over-budget',
      severity: 'error',
      message: `${image.name} weighs ${byteText(bytes)}, ${byteText(bytes - maxSize)} more than ${byteText(maxSize)}`,
      hint: `Its largest layers: ${largest.map((layer) => `${byteText(layer.bytes)} by ${layer.command}`).join('; ')}.`,
      measured: { value: bytes, unit: 'bytes' },
      limit: { value: maxSize, unit: 'bytes' },
      fingerprint: fingerprint('images/over-budget', '', image.name),
    },
  ];
}

/** Whether that is more than growth may be. */
export function growsTooMuch({ maxGrowth, minGrowth }: ImagesOptions, bytes: number, before: number): boolean {
  return maxGrowth !== undefined && bytes - before > minGrowth && (bytes - before) * 100_000 > maxGrowth * before;
}

function grown(options: ImagesOptions, image: ImageFacts, since: string): readonly Finding[] {
  const { beforeBytes: before, name } = image;
  const { maxGrowth } = options;
  const bytes = imageBytes(image);
  if (maxGrowth === undefined || before === undefined) return [];
  if (!growsTooMuch(options, bytes, before)) return [];
  return [
    {
      rule: 'images/larger-than-before',
      severity: 'error',
      message: `${name} grew from ${byteText(before)} to ${byteText(bytes)}: ${growthText(bytes, before)} since ${since}, and at most ${maxGrowth / 1000} % are allowed`,
      hint: `${layersThatGrew(image)} If it is worth it, waive it; the next baseline has the new size.`,
      measured: { value: bytes, unit: 'bytes' },
      limit: { value: before, unit: 'bytes' },
      fingerprint: fingerprint('images/larger-than-before', '', name),
    },
  ];
}

function layersThatGrew({ layers }: ImageFacts): string {
  const more = layers
    .map((layer) => ({ ...layer, growth: layer.bytes - (layer.beforeBytes ?? 0) }))
    .filter(({ growth }) => growth > 0)
    .sort((a, b) => b.growth - a.growth);
  const named = more
    .slice(0, MOST_NAMED)
    .map(({ command, growth, beforeBytes }) =>
      beforeBytes === undefined ? `${command} is new, ${byteText(growth)}` : `${command} by ${byteText(growth)}`,
    );
  const others = more.length > MOST_NAMED ? `; ${more.length - MOST_NAMED} more` : '';
  return `What grew: ${named.join('; ')}${others}.`;
}
