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
  const { value, faults } = readYaml(file, siteSchema);
  if (!value) {
    return { value, faults };
  }
  const { data, locate } = value;
  const topics = { names: data.navigation, known: known.topics, rule: 'unknown-topic' } as const;
  const lead = {
    names: data.lead === undefined ? [] : [data.lead],
    known: known.articles,
    rule: 'unknown-article',
  } as const;
  return {
    value: data,
    faults: [
      ...checkReferences({ ...topics, file, field: 'navigation', locate }),
      ...checkReferences({ ...lead, file, field: 'lead', locate: () => locate(['lead']) }),
    ],
  };
}
