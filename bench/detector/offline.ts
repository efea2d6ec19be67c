import { f1, MARGIN } from './scores.ts';
import type { AnnotatedSeries } from './series-file.ts';

export interface OfflineScore {
  /** TCPDBench's, averaged over the series. */
  readonly f1: number;
  /** Of all changes that three of five marked; a detection near no mark at all is false, near one or two counts as nothing. */
  readonly consensusF1: number;
  readonly recall: number;
  readonly falsePer1000: number;
  readonly detections: number;
}

export function offlineScore(
  series: readonly AnnotatedSeries[],
  detect: (values: readonly number[]) => readonly number[],
): OfflineScore {
  let [sum, hits, missed, wrong, points, detections] = [0, 0, 0, 0, 0, 0];
  for (const { values, annotations, consensus } of series) {
    const found = detect(values);
    sum += f1(annotations, found);
    points += values.length;
    detections += found.length;
    for (const at of consensus)
      if (near(found, at)) hits++;
      else missed++;
    wrong += found.filter((at) => !annotations.some((marks) => near(marks, at))).length;
  }
  return {
    f1: sum / series.length,
    consensusF1: (2 * hits) / (2 * hits + missed + wrong),
    recall: hits / (hits + missed),
    falsePer1000: (1000 * wrong) / points,
    detections,
  };
}

function near(places: readonly number[], at: number): boolean {
  return places.some((place) => Math.abs(place - at) <= MARGIN);
}
