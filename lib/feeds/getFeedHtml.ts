import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/editions';
import { resolveAddresses } from '@/lib/feeds/resolveAddresses';
import { type Language, languages } from '@/lib/language/language';
import type { Block } from '@/lib/markdown/block';
import { renderText } from '@/lib/page/body';
import { getLeadImage } from '@/lib/page/getLeadImage';
import { pairBlocks } from '@/lib/translation/pairing/pairBlocks';
import { renderFigure } from './renderFigure';

/** The whole text of an article with its picture as HTML, all addresses absolute. */
export function getFeedHtml(archive: Archive, edition: Edition, article: Article): string {
  const page = getUrl(archive.site, getPath(edition, { kind: 'article', slug: article.slug }));
  const image = getLeadImage(edition, article);
  const figure = image ? renderFigure(edition, article, image) : '';
  return resolveAddresses(figure + renderBody(archive, edition, article), page);
}

/** One language as it is; two paragraph by paragraph, each in its own language. */
function renderBody(archive: Archive, edition: Edition, article: Article): string {
  const render = (language: Language): readonly Block[] => {
    const text = article.texts[language];
    return text ? renderText({ archive, edition, record: article }, text) : [];
  };
  const [first, ...others] = edition.languages;
  if (others.length === 0) return join(render(first));
  return pairBlocks({ en: render('en'), zh: render('zh') })
    .map((row) =>
      languages
        .map((language) => {
          const blocks = row.kind === 'pair' ? [row.blocks[language]] : row.blocks[language];
          return `<div lang="${getLang(edition, language)}">\n${join(blocks)}\n</div>`;
        })
        .join('\n'),
    )
    .join('\n');
}

function join(blocks: readonly Block[]): string {
  return blocks.map(({ html }) => html).join('\n');
}
