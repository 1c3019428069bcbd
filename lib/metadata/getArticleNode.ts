import type { CorrectionComment, CreativeWork, NewsArticle } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article, Source } from '@/lib/content/records';
import { getTimestamp } from '@/lib/date/timestamp';
import type { Edition } from '@/lib/edition/editions';
import { joinRuns } from '@/lib/edition/runs';
import { getInLanguage } from '@/lib/page/getInLanguage';
import { getLeadImage } from '@/lib/page/getLeadImage';
import { getModified } from '@/lib/page/getModified';
import { getSection } from '@/lib/page/getSection';
import { getTopics } from '@/lib/page/getTopics';
import { getTranslations } from '@/lib/page/getTranslations';
import { getTranslator } from '@/lib/page/getTranslator';
import { getWords } from '@/lib/page/getWords';
import { getLength } from '@/lib/page/reading';
import { getTextRuns } from '@/lib/page/textPages';
import { getAuthorNode } from './getAuthorNode';
import { getNodeId } from './getNodeId';
import { getTopicReference } from './getTopicReference';

/** An article as Google asks for it (https://developers.google.com/search/docs/appearance/structured-data/article), and more. */
export function getArticleNode(archive: Archive, edition: Edition, article: Article): NewsArticle {
  const { site } = archive;
  const { published, dateline, source } = article;
  const address = { kind: 'article', slug: article.slug } as const;
  const url = getUrl(site, getPath(edition, address));
  const section = getSection(archive, article);
  const translator = getTranslator(edition, article);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: joinRuns(getTextRuns(edition, article, 'title')),
    description: joinRuns(getTextRuns(edition, article, 'summary')),
    inLanguage: getInLanguage(edition),
    datePublished: getTimestamp(published, site.timeZone),
    dateModified: getTimestamp(getModified(article), site.timeZone),
    author: getAuthors(archive, edition, article),
    publisher: { '@id': getNodeId(site, 'publisher') },
    isPartOf: { '@id': getNodeId(site, 'website') },
    isAccessibleForFree: true,
    image: getImages(archive, edition, article),
    wordCount: countWords(archive, edition, article),
    ...(section && { articleSection: getWords(edition, section.name) }),
    ...(dateline && { dateline: getWords(edition, dateline) }),
    ...getSubjects(archive, edition, article),
    ...getTranslations(archive, edition, article),
    ...(translator !== undefined && { translator: { '@type': 'Person', name: translator } }),
    ...(source && { isBasedOn: getSource(edition, source) }),
    ...getCorrections(archive, edition, article),
  };
}

/** An article without a byline is the paper's own. */
function getAuthors(archive: Archive, edition: Edition, article: Article) {
  const authors = article.authors.length > 0 ? article.authors : [archive.site.publisher.name];
  return authors.map((author) => getAuthorNode(archive, edition, article, author));
}

function getImages({ site }: Archive, edition: Edition, article: Article): string[] {
  const lead = getLeadImage(edition, article);
  const card = getPath(edition, { kind: 'article', slug: article.slug }, 'card.png');
  return [...(lead ? [lead.path] : []), card].map((path) => getUrl(site, path));
}

/** Words, and in Chinese its characters. */
function countWords(archive: Archive, edition: Edition, article: Article): number {
  return edition.languages
    .flatMap((language) => article.texts[language] ?? [])
    .map((text) => getLength({ archive, edition, record: article }, text))
    .reduce((sum, { words, characters }) => sum + words + characters, 0);
}

/** What it is about: the weightiest topic and the subjects; the others are mentioned. */
function getSubjects(archive: Archive, edition: Edition, article: Article) {
  const topics = getTopics(archive, article);
  const about = topics.filter((topic, place) => place === 0 || topic.type === 'subject');
  const mentions = topics.filter((topic) => !about.includes(topic));
  const refer = (topic: (typeof topics)[number]) => getTopicReference(archive.site, edition, topic);
  return {
    ...(about.length > 0 && { about: about.map(refer) }),
    ...(mentions.length > 0 && { mentions: mentions.map(refer) }),
  };
}

function getSource(edition: Edition, source: Source): CreativeWork {
  const { name, url, published } = source;
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name: getWords(edition, name) },
    ...(url !== undefined && { url }),
    ...(published && { datePublished: published.iso }),
  };
}

function getCorrections({ site }: Archive, edition: Edition, { corrections }: Article) {
  const correction = corrections.map(
    ({ date, en, zh }): CorrectionComment => ({
      '@type': 'CorrectionComment',
      text: getWords(edition, { en, zh }),
      datePublished: getTimestamp(date, site.timeZone),
    }),
  );
  return correction.length > 0 ? { correction } : {};
}
