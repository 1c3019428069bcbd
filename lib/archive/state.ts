import type { Content } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { Archive, ArchiveState } from './archive';
import { getFingerprint } from './fingerprint';

/** The state of an archive, given the content that it is built from. */
export function getState(archive: Archive, content: Content): ArchiveState {
  const { site, topics, authors, series, names, pages, getBody } = content;
  const listHashes = (owner: 'article' | 'paper', name: string, texts: object) =>
    Object.keys(texts).map((language) => getBody(owner, name, language as Language).hash);
  const articles = archive.articles.map((article) =>
    [
      getFingerprint(article),
      archive.isPublished(article.slug),
      getFingerprint(archive.listPictures(article.slug)),
    ].join(' '),
  );
  const bodies = [
    ...pages.flatMap(({ name, texts }) => listHashes('paper', name, texts)),
    ...archive.articles.flatMap(({ slug, texts }) => listHashes('article', slug, texts)),
  ];
  return {
    bodies: getFingerprint(bodies.join('\n')),
    records: getFingerprint([
      ...[site, archive.site, topics, authors, series, names, pages, archive.withdrawn],
      articles.join('\n'),
    ]),
  };
}
