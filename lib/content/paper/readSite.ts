import { readYaml } from '@/lib/content/files/readYaml';
import type { Known } from '@/lib/content/links/checkLinks';
import { checkReferences } from '@/lib/content/links/checkReferences';
import type { Site } from '@/lib/content/records';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { createFault, type Result } from '@/lib/fault/fault';

/** Reads `site.yaml`; `files` are those beside it. */
export function readSite(path: string, files: readonly string[], known: Known): Result<Site> {
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

const nothing = { en: '', zh: '' };

/**
 * Stands in for a `site.yaml` that can't be read, so that the rest can be checked all the same.
 * It comes with an error, so it is never published.
 */
export const emptySite: Site = {
  name: nothing,
  tagline: nothing,
  url: 'http://localhost',
  timeZone: 'UTC',
  publisher: { name: nothing },
  navigation: [],
};
