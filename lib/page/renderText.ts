import type { Archive } from '@/lib/archive/archive';
import { type LinkSource, resolveLink } from '@/lib/content/links/resolveLink';
import type { Article, ArticleText, PaperPage } from '@/lib/content/records';
import { convertText } from '@/lib/edition/convertText';
import type { Edition } from '@/lib/edition/editions';
import type { Block } from '@/lib/markdown/block';
import { renderBlocks } from '@/lib/markdown/renderBlocks';
import { getHref } from './getHref';
import { getImage } from './getImage';

/**
 * The blocks of a text as an edition shows them: links lead to where pages are for its
 * readers, images to their published forms, Chinese stands in its script. The faults of
 * a body are the check's business, which comes before.
 */
export function renderText(
  archive: Archive,
  edition: Edition,
  owner: Article | PaperPage,
  text: ArticleText,
): readonly Block[] {
  const { blocks } = renderBlocks(text.body, {
    link: (href) => getHref(archive, edition, resolveLink(href, getSource(owner))),
    image: (src) => (owner.kind === 'article' ? getImage(owner, src) : undefined),
    text: (words) => convertText(edition, text.language, words),
    ...(edition.languages.length > 1 && { notePrefix: `${text.language}-` }),
  });
  return blocks;
}

function getSource(owner: Article | PaperPage): LinkSource {
  return owner.kind === 'article'
    ? { kind: 'article', slug: owner.slug }
    : { kind: 'paper', name: owner.name };
}
