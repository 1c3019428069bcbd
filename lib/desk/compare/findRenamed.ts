import type { Document, DocumentKey } from './document';

/** A document then and now; renamed where its key was another. */
export interface Pair {
  readonly key: DocumentKey;
  readonly formerKey?: DocumentKey;
  readonly before: Document | undefined;
  readonly after: Document | undefined;
}

/** The share of paragraphs that a folder under a new name has kept at least. */
const leastKept = 0.5;

/**
 * The same pairs; an article that is gone and one that is new are one pair where the new one names the
 * old among its aliases, or has most of its paragraphs.
 */
export function findRenamed(pairs: readonly Pair[]): readonly Pair[] {
  const isArticle = ({ key }: Pair): boolean => key.kind === 'article';
  const gone = new Set(pairs.filter((pair) => isArticle(pair) && !pair.after));
  const joined = pairs.map((pair): Pair => {
    if (!isArticle(pair) || pair.before || !pair.after) return pair;
    const { after } = pair;
    const former = [...gone].find(({ before }) => before && isSame(before, after));
    if (!former) return pair;
    gone.delete(former);
    return { ...pair, before: former.before, formerKey: former.key };
  });
  const renamed = new Set(joined.map(({ formerKey }) => formerKey));
  return joined.filter(({ key }) => !renamed.has(key));
}

function isSame(before: Document, after: Document): boolean {
  const aliases = after.facts.find(({ name }) => name === 'aliases')?.text.split(', ') ?? [];
  if (aliases.includes(before.id)) return true;
  const [was, is] = [before, after].map(
    ({ passages }) =>
      new Set(Object.values(passages).flatMap((own) => own.map(({ hash }) => hash))),
  );
  const kept = [...(was ?? [])].filter((hash) => is?.has(hash)).length;
  return kept > 0 && kept >= leastKept * (was?.size ?? 0);
}
