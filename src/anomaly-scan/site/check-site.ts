import { FACTS_SHAPE } from '../../shared/config/facts-shape.ts';

/** The site in the options of a facts.json. Throws ProblemError FACTS-INVALID. */
export function checkSiteOptions(value: unknown, path: string): void {
  const site = FACTS_SHAPE.object(value, path);
  if (site['directory'] === undefined) {
    FACTS_SHAPE.text(site['serve'], `${path}.serve`);
    FACTS_SHAPE.text(site['url'], `${path}.url`);
    FACTS_SHAPE.count(site['readyTimeoutMs'], `${path}.readyTimeoutMs`);
    return;
  }
  FACTS_SHAPE.text(site['directory'], `${path}.directory`);
  if (site['headers'] !== undefined) FACTS_SHAPE.text(site['headers'], `${path}.headers`);
}
