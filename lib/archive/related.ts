import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { hasText } from './archive';

const most = 4;

/** How many articles of one topic are weighed, the nearest in time; keeps the whole archive near-linear. */
const neighbours = 48;

/** Days after which nearness in time counts half. */
const halfLife = 180;

const day = 86_400_000;

/**
 * Other articles by how near they are to this one: by shared topics, a rare one counting more, and
 * nearness in time. `topics` has the published articles of each topic, newest first. Deterministic.
 */
export function rankRelated(
  article: Article,
  topics: ReadonlyMap<string, readonly Article[]>,
): readonly Article[] {
  const scores = new Map<Article, number>();
  for (const topic of article.topics) {
    const articles = topics.get(topic) ?? [];
    const weight = getWeight(articles.length);
    for (const other of getNeighbours(articles, article)) {
      scores.set(other, (scores.get(other) ?? 0) + weight);
    }
  }
  return [...scores]
    .map(([other, score]) => ({ other, score: score * getNearness(article, other) }))
    .sort((a, b) => b.score - a.score || (a.other.slug < b.other.slug ? -1 : 1))
    .map(({ other }) => other);
}

/**
 * Related news as an edition shows it, at most four: the editor's choice first, then those that rank
 * highest, first the ones that the edition can show.
 */
export function chooseRelated(
  edition: Edition,
  chosen: readonly Article[],
  ranked: readonly Article[],
): readonly Article[] {
  const others = ranked.filter((other) => !chosen.includes(other));
  const readable = others.filter((other) => hasText(edition, other));
  const foreign = others.filter((other) => !hasText(edition, other));
  return [...chosen, ...readable, ...foreign].slice(0, most);
}

/**
 * How much a topic that so many articles share says of two of them: one divided by the logarithm of
 * their number (Adamic and Adar), which unlike inverse document frequency doesn't change with every
 * new article of the paper. It is rounded down, so that few articles of the topic notice its growth.
 */
function getWeight(articles: number): number {
  return 1 / Math.max(1, Math.floor(Math.log2(articles)));
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

/** How many topics a topic is said to be related to. */
const mostTopics = 8;

/** The topics that these articles name most besides one, at most eight; in a tie by id. */
export function rankTopics(articles: readonly Article[], topic: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of articles.flatMap(({ topics }) => topics)) {
    if (id !== topic) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
    .slice(0, mostTopics)
    .map(([id]) => id);
}
