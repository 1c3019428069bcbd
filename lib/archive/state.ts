import type { Content } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { Archive } from './archive';
import { getFingerprint } from './fingerprint';

/** A fingerprint of all that an archive answers from but the moment, given the content that it is built from. */
export function getState(archive: Archive, content: Content): string {
  const { site, topics, authors, series, names, pages, getBody } = content;
  const listHashes = (owner: 'article' | 'paper', name: string, texts: object) =>
    Object.keys(texts).map((language) => getBody(owner, name, language as Language).hash);
  const articles = archive.articles.map((article) =>
    [
      getFingerprint(article),
      archive.isPublished(article.slug),
      ...listHashes('article', article.slug, article.texts),
      getFingerprint(archive.listPictures(article.slug)),
    ].join(' '),
  );
  const bodies = pages.flatMap(({ name, texts }) => listHashes('paper', name, texts));
  return getFingerprint([
    ...[site, archive.site, topics, authors, series, names, pages, archive.withdrawn],
    [...bodies, ...articles].join('\n'),
  ]);
}
