import { parseFragment, serialize, serializeOuter } from 'parse5';
import { getLang } from '@/lib/edition/editions';
import { getRuns } from '@/lib/edition/runs';
import { replaceAddresses } from '@/lib/html/addresses';
import { createElement, getElements } from '@/lib/html/tree';
import { type Language, languages } from '@/lib/language/language';
import type { Block } from '@/lib/markdown/block';
import type { ChartPicture } from '@/lib/media/chartPicture';
import { renderText } from '@/lib/page/body';
import type { PageOf } from '@/lib/page/page';
import type { PageImage } from '@/lib/page/textPages';
import { pairBlocks } from '@/lib/translation/pairing/pairBlocks';

/** The whole text of an article with its picture as HTML, all addresses absolute. */
export function getFeedHtml(page: PageOf<'article'>): string {
  const figure = page.image ? renderFigure(page, page.image) : '';
  return resolveAddresses(figure + renderBody(page), page.url);
}

/** The picture at the head of an article with its caption and credit. */
function renderFigure(page: PageOf<'article'>, { path, alt, width, height }: PageImage): string {
  const caption = getCaption(page);
  const picture = createElement('img', { src: path, alt, width: `${width}`, height: `${height}` });
  const lines = caption === '' ? [] : [createElement('figcaption', {}, caption)];
  return serializeOuter(createElement('figure', {}, picture, ...lines));
}

function getCaption({ article, edition }: PageOf<'article'>): string {
  const { caption, credit } = article.image ?? {};
  const parts = [...(caption ? [caption] : []), ...(credit ? [credit] : [])];
  return parts
    .flatMap((part) =>
      typeof part === 'string' ? part : getRuns(edition, part).map(({ text }) => text),
    )
    .join(' ');
}

/** One language as it is; two paragraph by paragraph, each in its own language. */
function renderBody(page: PageOf<'article'>): string {
  const { article, edition } = page;
  const render = (language: Language): readonly Block[] => {
    const text = article.texts[language];
    return text ? replaceCharts(page, language, renderText(page, text)) : [];
  };
  const [first, ...others] = edition.languages;
  if (others.length === 0) return joinBlocks(render(first));
  return pairBlocks({ en: render('en'), zh: render('zh') })
    .map((row) =>
      languages
        .map((language) => {
          const blocks = row.kind === 'pair' ? [row.blocks[language]] : row.blocks[language];
          return `<div lang="${getLang(edition, language)}">\n${joinBlocks(blocks)}\n</div>`;
        })
        .join('\n'),
    )
    .join('\n');
}

const chart = /<figure class="chart .*?<\/figure>/gs;

/** Charts as pictures: few readers of feeds show drawings, and none has the page's styles. */
function replaceCharts(
  page: PageOf<'article'>,
  language: Language,
  blocks: readonly Block[],
): readonly Block[] {
  const lang = getLang(page.edition, language);
  const pictures = page.charts.filter((picture) => picture.lang === lang).values();
  return blocks.map((block) => ({
    ...block,
    html: block.html.replace(chart, (drawn) => {
      const { value } = pictures.next();
      return value ? renderChart(page, value) : drawn;
    }),
  }));
}

function renderChart({ article }: PageOf<'article'>, picture: ChartPicture): string {
  const { name, alt, chart } = picture;
  const image = createElement('img', { src: `/media/${article.slug}/${name}`, alt });
  const lines = chart.source === '' ? [] : [createElement('figcaption', {}, chart.source)];
  return serializeOuter(createElement('figure', {}, image, ...lines));
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks.map(getPlainHtml).join('\n');
}

/** A pull quote is a quotation where the page's styles don't set it apart. */
function getPlainHtml({ kind, html }: Block): string {
  if (kind !== 'pullQuote') return html;
  return html.replace(/^<aside[^>]*>/, '<blockquote>').replace(/<\/aside>$/, '</blockquote>');
}

/**
 * HTML whose addresses hold wherever it is read: each is made absolute against `base`, the address
 * of the page (WHATWG URL). Anything that is not an address stays as it is.
 */
function resolveAddresses(html: string, base: string): string {
  const fragment = parseFragment(html);
  for (const attribute of getElements(fragment).flatMap(({ attrs }) => attrs)) {
    attribute.value = replaceAddresses(attribute, (url) =>
      URL.canParse(url, base) ? new URL(url, base).href : url,
    );
  }
  return serialize(fragment);
}
