import { checkReferences } from './checkReferences';
import { createFault } from './createFault';
import type { Known } from './known';
import type { Reading } from './reading';
import { readYaml } from './readYaml';
import type { Site } from './records';
import { siteSchema } from './schemas/siteSchema';

/** Reads `site.yaml`; `files` are those beside it. */
export function readSite(path: string, files: readonly string[], known: Known): Reading<Site> {
  const file = `${path}/site.yaml`;
  if (!files.includes('site.yaml')) {
    return { value: undefined, faults: [createFault('site-missing', { file })] };
  }
  const { value, faults, yaml } = readYaml(file, siteSchema);
  if (!yaml) {
    return { value, faults };
  }
  const topics = { field: 'navigation', known: known.topics, rule: 'unknown-topic' } as const;
  const lead = { field: 'lead', known: known.articles, rule: 'unknown-article' } as const;
  return {
    value,
    faults: [
      ...faults,
      ...checkReferences({ ...topics, yaml, file }),
      ...checkReferences({ ...lead, yaml, file }),
    ],
  };
}
