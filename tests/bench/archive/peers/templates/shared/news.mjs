/** What the pages of every peer list: articles of one language by topic, by month, and related. */

const related = 4;

/** `articles` are of one language: `{ slug, language, title, summary, published, topics, related }`. */
export function createNews(articles) {
  const latest = [...articles].sort(
    (a, b) => compare(b.published, a.published) || compare(a.slug, b.slug),
  );
  const bySlug = new Map(latest.map((article) => [article.slug, article]));
  const byTopic = group(latest, ({ topics }) => topics);
  const byMonth = group(latest, ({ published }) => [published.slice(0, 7)]);
  const getRelated = (article) => {
    const scores = new Map();
    for (const topic of article.topics) {
      const others = byTopic.get(topic) ?? [];
      const weight = 1 / Math.log2(1 + others.length);
      for (const other of others) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    scores.delete(article);
    const computed = [...scores].sort(([, a], [, b]) => b - a).map(([other]) => other);
    const chosen = article.related.flatMap((slug) => bySlug.get(slug) ?? []);
    return [...new Set([...chosen, ...computed])].slice(0, related);
  };
  return { latest, bySlug, byTopic, byMonth, getRelated };
}

function group(articles, getKeys) {
  const groups = new Map();
  for (const article of articles) {
    for (const key of getKeys(article)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(article);
    }
  }
  return groups;
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}
