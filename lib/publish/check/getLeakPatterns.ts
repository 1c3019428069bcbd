import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import { toTraditional } from '@/lib/language/toTraditional';
import { getPlainPiece } from '@/lib/publish/page/getPlainPiece';
import { getSentences } from './getSentences';
import type { LeakPattern } from './leakPattern';

/** Four Han characters or twelve Latin letters. */
const titleBytes = 12;

/**
 * What may not be in the output: slug, title, summary and sentences of the articles that are not
 * published, in each script. Texts are cut where HTML, JSON or XML would write them otherwise.
 */
export function getLeakPatterns(
  archive: Archive,
  unpublished: readonly Article[],
): readonly LeakPattern[] {
  const known = getKnownNames(archive);
  return unpublished.flatMap((article) => {
    const { slug } = article;
    const make = (kind: LeakPattern['kind'], texts: readonly string[]) =>
      [...new Set(texts)].map((text) => ({ article: slug, kind, text }));
    const texts = Object.values(article.texts);
    const isWord = known.has(slug) || !slug.includes('-');
    return [
      ...make('slug', isWord ? [`/articles/${slug}`] : [slug]),
      ...make(
        'title',
        texts.flatMap(getTitles).filter((title) => !known.has(title)),
      ),
      ...make('sentence', texts.flatMap(getSentences)),
    ];
  });
}

/** Words that are published anyway: a draft may have the slug of a topic, or a headline a name. */
function getKnownNames(archive: Archive): ReadonlySet<string> {
  const titles = archive.articles.flatMap((article) =>
    Object.values(article.texts).map(({ title }) => title),
  );
  return new Set([
    ...archive.articles.flatMap(({ slug, aliases }) => [slug, ...aliases]),
    ...archive.topics.flatMap(({ id, name }) => [id, name.en, name.zh]),
    ...archive.pages.map(({ name }) => name),
    ...titles,
    ...titles.map(toTraditional),
  ]);
}

function getTitles({ title }: ArticleText): readonly string[] {
  return [title, toTraditional(title)].flatMap((text) => {
    const piece = getPlainPiece(text);
    return Buffer.byteLength(piece) >= titleBytes ? [piece] : [];
  });
}
