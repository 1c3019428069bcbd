import { z } from 'zod';

/** A page as its structured data must know it. */
export interface DescribedPage {
  readonly url: string;
  /** BCP 47, of its `<html>`. */
  readonly lang: string;
  readonly isArticle: boolean;
}

/**
 * Faults of the JSON-LD of a page, given the texts of its scripts: one graph, which parses, and for
 * an article all that Google asks for. Each begins with the place where it is.
 */
export function checkStructuredData(
  scripts: readonly string[],
  page: DescribedPage,
): readonly string[] {
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) return [`@graph: ${scripts.length}`];
  const reading = readGraph(script);
  if (!reading) return ['@graph: JSON'];
  if (!page.isArticle) return [];
  const node = reading['@graph'].find((candidate) => candidate['@type'] === 'NewsArticle');
  const { error, data } = article.safeParse(node);
  if (data) return checkPlace(data, page);
  return error.issues.map(
    ({ path, message }) => `${['NewsArticle', ...path].join('.')}: ${message}`,
  );
}

function readGraph(script: string): z.infer<typeof graph> | undefined {
  try {
    return graph.parse(JSON.parse(script));
  } catch {
    return undefined;
  }
}

const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string().min(1) })).min(1),
});

const words = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
/** A moment with its zone. An article that is known by its month alone has none. */
const date = z.iso.datetime({ offset: true, local: false }).optional();
const author = z.looseObject({
  '@type': z.enum(['Person', 'Organization', 'NewsMediaOrganization']),
  name: words,
});

/** https://developers.google.com/search/docs/appearance/structured-data/article */
const article = z.looseObject({
  '@id': z.string(),
  url: z.string(),
  headline: words,
  image: z.array(address).min(1),
  datePublished: date,
  dateModified: date,
  author: z.array(author).min(1),
  publisher: z.looseObject({ '@id': address }),
  inLanguage: words.or(z.array(words).min(2)),
});

/** Whether the data are about the page that they are in. */
function checkPlace(
  { '@id': id, url, inLanguage }: z.infer<typeof article>,
  page: DescribedPage,
): readonly string[] {
  const isSaid = {
    '@id': id.startsWith(page.url),
    url: url === page.url,
    inLanguage: typeof inLanguage !== 'string' || inLanguage === page.lang,
  };
  return Object.entries(isSaid).flatMap(([name, isRight]) =>
    isRight ? [] : [`NewsArticle.${name}: not that of the page`],
  );
}
