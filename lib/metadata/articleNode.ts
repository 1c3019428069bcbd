import type { CorrectionComment, CreativeWork, IdReference, NewsArticle } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getModified } from '@/lib/archive/modified';
import type { Source, TopicName } from '@/lib/content/records';
import { getTimestamp } from '@/lib/date/timestamp';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { getTextLanguages } from '@/lib/edition/languageTags';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { getLength } from '@/lib/page/reading';
import { getAuthorReference } from './authorNodes';
import { getNodeId, getPublisherReference, getWebsiteReference } from './paperNodes';
import { getSeriesReference } from './seriesNodes';
import { getTopicReference } from './topicNodes';

type ArticlePage = PageOf<'article'>;

/** An article as Google asks for it (https://developers.google.com/search/docs/appearance/structured-data/article), and more. */
export function getArticleNode(page: ArticlePage): NewsArticle {
  const { article, edition, section, site, translator, url } = page;
  const { dateline, source } = article;
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: joinRuns(page.title),
    description: joinRuns(page.description),
    inLanguage: getTextLanguages(edition),
    ...getDates(page),
    author: getAuthors(page),
    publisher: { '@id': getNodeId(site, 'publisher') },
    ...getWhole(page),
    isAccessibleForFree: true,
    image: getImages(page),
    wordCount: countWords(page),
    ...(page.form && { genre: getGenre(page, page.form) }),
    ...(section && { articleSection: getPlainText(edition, section.name) }),
    ...(dateline && { dateline: getPlainText(edition, dateline) }),
    ...getSubjects(page),
    ...getTranslations(page),
    ...(translator !== undefined && { translator: { '@type': 'Person', name: translator } }),
    ...(source && { isBasedOn: getSource(page, source) }),
    ...getCorrections(page),
  };
}

/** What it is part of: the paper, and its series. */
function getWhole({ edition, seriesPlace, site }: ArticlePage) {
  const website = getWebsiteReference(site, edition);
  if (!seriesPlace) return { isPartOf: website };
  const { position, series } = seriesPlace;
  return { isPartOf: [website, getSeriesReference(site, edition, series)], position };
}

function getGenre({ edition }: ArticlePage, form: NonNullable<ArticlePage['form']>): string {
  return joinRuns(getMessage(edition, `ArticleForms.${form}`));
}

/** An article where search engines don't show it: what reader views take from it. */
export function getBylineNode(page: ArticlePage): NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': `${page.url}#article`,
    headline: joinRuns(page.title),
    inLanguage: getTextLanguages(page.edition),
    ...getDates(page),
    author: getAuthors(page),
  };
}

/** When it was published and last changed; a date known by its month alone is left out. */
function getDates({ article, site }: ArticlePage) {
  const datePublished = getTimestamp(article.published, site.timeZone);
  const dateModified = getTimestamp(getModified(article), site.timeZone);
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
  };
}

/** An article without a byline is the paper's own. */
function getAuthors({ archive, authors, edition, site }: ArticlePage) {
  if (authors.length === 0) return [getPublisherReference(site, edition, site.publisher.name)];
  return authors.map((author) => getAuthorReference(archive, edition, author));
}

function getImages({ image, mainForm, site }: ArticlePage): string[] {
  const card = getPath(mainForm.edition, mainForm.address, 'card.png');
  return [...(image ? [image.url] : []), getUrl(site, card)];
}

/** Words, and in Chinese its characters. */
function countWords(page: ArticlePage): number {
  return page.texts
    .map((text) => getLength(page, text))
    .reduce((sum, { words, characters }) => sum + words + characters, 0);
}

/** What it is about: the most important topic and the subjects; the others are mentioned. */
function getSubjects({ edition, site, topics }: ArticlePage) {
  const about = topics.filter((topic, place) => place === 0 || topic.type === 'subject');
  const mentions = topics.filter((topic) => !about.includes(topic));
  const refer = (topic: TopicName) => getTopicReference(site, edition, topic);
  return {
    ...(about.length > 0 && { about: about.map(refer) }),
    ...(mentions.length > 0 && { mentions: mentions.map(refer) }),
  };
}

interface Translations {
  readonly workTranslation?: readonly IdReference[];
  readonly translationOfWork?: IdReference;
}

/**
 * How the pages of an article stand to one another: those in its original language name the
 * translations, and these the original. Another script is not another language.
 */
function getTranslations(page: ArticlePage): Translations {
  const { edition, site, indexedEditions } = page;
  const { original } = page.article;
  const refer = (other: Edition) => ({
    '@id': `${getUrl(site, page.getPathIn(other))}#article`,
  });
  const [source, ...others] = indexedEditions.filter(({ languages: [own] }) => own === original);
  if (edition.languages.length > 1) return {};
  if (edition.languages[0] !== original) return source ? { translationOfWork: refer(source) } : {};
  const translations = indexedEditions.filter(
    (other) => other !== source && !others.includes(other),
  );
  return translations.length > 0 ? { workTranslation: translations.map(refer) } : {};
}

function getSource(page: ArticlePage, { name, url, published }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name: getPlainText(page.edition, name) },
    ...(url !== undefined && { url }),
    ...(published && published.precision !== 'month' && { datePublished: published.iso }),
  };
}

function getCorrections({ article, edition, site }: ArticlePage) {
  const correction = article.corrections.map(({ date, en, zh }): CorrectionComment => {
    const datePublished = getTimestamp(date, site.timeZone);
    return {
      '@type': 'CorrectionComment',
      text: getPlainText(edition, { en, zh }),
      ...(datePublished !== undefined && { datePublished }),
    };
  });
  return correction.length > 0 ? { correction } : {};
}
