import { checkCardText } from '@/lib/content/articles/checkCardText';
import { parseYaml, type Yaml } from '@/lib/content/files/parseYaml';
import { readYaml } from '@/lib/content/files/readYaml';
import type { Known } from '@/lib/content/links/checkLinks';
import { checkReferences } from '@/lib/content/links/checkReferences';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import type { Site } from '@/lib/content/site';
import { parseDate } from '@/lib/date/contentDate';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';
import { languages } from '@/lib/language/language';
import { readTextFile } from '@/lib/store/readTextFile';

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
      ...(value ? checkCard(value, yaml, file) : []),
    ],
  };
}

/** What is shown on the paper's own card and beside every headline. */
function checkCard(site: Site, yaml: Yaml, file: string): readonly Fault[] {
  const { name, tagline, seal } = site;
  const localized = languages.flatMap((language) => [
    { text: name[language], path: ['name', language] },
    { text: tagline[language], path: ['tagline', language] },
  ]);
  const texts = [...localized, ...(seal === undefined ? [] : [{ text: seal, path: ['seal'] }])];
  return texts.flatMap(({ text, path }) =>
    checkCardText(text, { file, path, locate: yaml.locate }),
  );
}

/**
 * A `founded` that is still to come at `now` (milliseconds since the epoch), in the content at `path`:
 * RFC 4151 lets nobody name things by a day on which the host is not yet theirs.
 */
export function checkFounded(
  path: string,
  { founded, timeZone }: Site,
  now: number,
): readonly Fault[] {
  if (founded === undefined || parseDate(founded, timeZone).instant <= now) return [];
  const file = `${path}/site.yaml`;
  const place = parseYaml(readTextFile(file).value ?? '', file).locate(['founded']);
  return [createFault('founded-in-future', { file, field: 'founded', ...place }, { founded })];
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
  ignore: [],
};
