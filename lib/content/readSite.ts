import { checkReferences } from '@/lib/content/links/checkReferences';
import type { Known } from '@/lib/content/links/known';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { readYaml } from '@/lib/content/yaml/readYaml';
import { createFault, type Result } from '@/lib/fault/fault';
import type { Site } from './records';

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
