import type { Article } from '@/lib/content/records';
import type { Series, SeriesName } from '@/lib/content/series';
import { type Archive, getEdition, hasText, type Selection, type SeriesPlace } from './archive';

/** The same articles by what they have in common, each list newest first. */
export interface Groups {
  /** By the id of a topic. */
  readonly topics: ReadonlyMap<string, readonly Article[]>;
  /** By the id of an author. */
  readonly authors: ReadonlyMap<string, readonly Article[]>;
  /** By the id of a series. */
  readonly series: ReadonlyMap<string, readonly Article[]>;
  /** By `yyyy-mm` in the paper's time zone, the newest month first. */
  readonly months: ReadonlyMap<string, readonly Article[]>;
}

/** `articles` are newest first. */
export function groupArticles(
  articles: readonly Article[],
  series: readonly Pick<Series, 'id' | 'articles'>[],
): Groups {
  const bySlug = new Map(
    series.flatMap(({ id, articles: parts }) => parts.map((slug) => [slug, [id]] as const)),
  );
  return {
    topics: group(articles, ({ topics }) => topics),
    authors: group(articles, ({ authors }) => authors),
    series: group(articles, ({ slug }) => bySlug.get(slug) ?? []),
    months: group(articles, ({ published }) => [published.month]),
  };
}

function group(
  articles: readonly Article[],
  getKeys: (article: Article) => readonly string[],
): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(getKeys(article))) {
      const list = groups.get(key);
      if (list) list.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

/** The articles of a selection, newest first. */
export function selectArticles(
  archive: Pick<Archive, 'articles' | 'editions' | 'now'>,
  groups: Groups,
  selection: Selection,
): readonly Article[] {
  const {
    topic,
    author,
    series,
    edition,
    until,
    youngerThan,
    most = Number.POSITIVE_INFINITY,
  } = selection;
  const shown = edition && getEdition(archive, edition);
  const isMeant = (article: Article): boolean =>
    (topic === undefined || article.topics.includes(topic)) &&
    (author === undefined || article.authors.includes(author)) &&
    (series === undefined || groups.series.get(series)?.includes(article) === true) &&
    (shown === undefined || hasText(shown, article)) &&
    (until === undefined || article.published.instant <= until) &&
    (youngerThan === undefined || article.published.instant > archive.now - youngerThan);
  const found: Article[] = [];
  for (const article of getNarrowest(archive.articles, groups, selection)) {
    if (found.length >= most) break;
    if (isMeant(article)) found.push(article);
  }
  return found;
}

/** The shortest list at hand that has them all. */
function getNarrowest(
  articles: readonly Article[],
  groups: Groups,
  { topic, author, series, month }: Selection,
): readonly Article[] {
  if (month !== undefined) return groups.months.get(month) ?? [];
  if (series !== undefined) return groups.series.get(series) ?? [];
  if (author !== undefined) return groups.authors.get(author) ?? [];
  return topic === undefined ? articles : (groups.topics.get(topic) ?? []);
}

/** Where an article stands among the parts of its series, given their slugs and those that are published. */
export function placeInSeries(
  series: SeriesName,
  slugs: readonly string[],
  parts: readonly (Article | undefined)[],
  slug: string,
): SeriesPlace {
  const place = slugs.indexOf(slug);
  const previous = parts.slice(0, place).findLast(Boolean);
  const next = parts.slice(place + 1).find(Boolean);
  return {
    series,
    position: place + 1,
    size: slugs.length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
