import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { joinRuns } from '@/lib/edition/runs';
import { getOtherEditions } from '@/lib/page/getOtherEditions';
import { getTopics } from '@/lib/page/getTopics';
import { getTranslator } from '@/lib/page/getTranslator';
import { getWords } from '@/lib/page/getWords';
import { getTextRuns } from '@/lib/page/textPages';

/** The facts of an article for its Markdown copy, as an edition tells them; what it lacks is left out. */
export function getArticleFacts(
  archive: Archive,
  edition: Edition,
  article: Article,
): Readonly<Record<string, unknown>> {
  const { site } = archive;
  const { authors, dateline, source } = article;
  const address = { kind: 'article', slug: article.slug } as const;
  return {
    title: joinRuns(getTextRuns(edition, article, 'title')),
    language: edition.lang,
    url: getUrl(site, getPath(edition, address)),
    published: article.published.iso,
    updated: article.updated?.iso,
    authors: authors.map((name) => getWords(edition, name)),
    translator: getTranslator(edition, article),
    dateline: dateline && getWords(edition, dateline),
    source: source && {
      name: getWords(edition, source.name),
      url: source.url,
      published: source.published?.iso,
      licence: source.licence,
    },
    topics: getTopics(archive, article).map(({ name }) => getWords(edition, name)),
    publisher: getWords(edition, site.publisher.name),
    translations: getOtherEditions(archive, edition, address).map((other) => ({
      language: other.lang,
      url: getUrl(site, getPath(other, { kind: 'article', slug: article.slug }, 'index.md')),
    })),
  };
}
