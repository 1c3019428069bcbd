import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { Archive } from './archive';
import { hasText } from './archive';

const most = 4;

/** How many articles of one topic are weighed, the nearest in time; keeps the whole archive near-linear. */
const neighbours = 48;

/** Days after which nearness in time counts half. */
const halfLife = 180;

const day = 86_400_000;

/**
 * Related news, at most four: the editor's choice first, then by shared topics (a rare
 * topic counts more: inverse document frequency) and nearness in time. Articles that the
 * edition can show come before those in another language. Deterministic; never the
 * article itself, never an unpublished one (the archive holds none).
 */
export function getRelated(
  archive: Archive,
  edition: Edition,
  article: Article,
): readonly Article[] {
  const chosen = article.related.flatMap((slug) => archive.articlesBySlug.get(slug) ?? []);
  const computed = rank(archive, article).filter((other) => !chosen.includes(other));
  const readable = computed.filter((other) => hasText(edition, other));
  const foreign = computed.filter((other) => !hasText(edition, other));
  return [...chosen, ...readable, ...foreign].slice(0, most);
}

function rank(archive: Archive, article: Article): readonly Article[] {
  const scores = new Map<Article, number>();
  for (const topic of article.topics) {
    const articles = archive.articlesByTopic.get(topic) ?? [];
    const weight = Math.log1p(archive.articles.length / articles.length);
    for (const other of getNeighbours(articles, article)) {
      scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  return [...scores]
    .map(([other, score]) => ({ other, score: score * getNearness(article, other) }))
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .map(({ other }) => other);
}

/** Between 0.5, years apart, and 1, the same day. */
function getNearness(a: Article, b: Article): number {
  const days = Math.abs(a.published.instant - b.published.instant) / day;
  return 0.5 + 0.5 * 2 ** (-days / halfLife);
}

function getNeighbours(articles: readonly Article[], article: Article): readonly Article[] {
  const place = findPlace(articles, article);
  const from = Math.max(0, Math.min(place - neighbours / 2, articles.length - neighbours - 1));
  return articles.slice(from, from + neighbours + 1).filter((other) => other !== article);
}

/** Where the article comes in a list that is newest first, by halving. */
function findPlace(articles: readonly Article[], article: Article): number {
  let low = 0;
  let high = articles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = articles[middle];
    if (other && other.published.instant > article.published.instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
