import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { type Language, languages } from '@/lib/language/language';
import { renderMarkdown, writeMarkdown } from '@/lib/markdown/renderMarkdown';
import { getRenderOptions, readBody, renderText } from '@/lib/page/body';
import type { PageOf } from '@/lib/page/page';
import { pairBlocks } from '@/lib/translation/pairing/pairBlocks';

/** An article as Markdown that can be read by itself: with front matter, and addresses absolute. */
export function renderMarkdownCopy(page: PageOf<'article'>): string {
  const frontMatter = stringify(getFrontMatter(page), { lineWidth: 0 });
  const head = writeMarkdown(getHead(page));
  return `---\n${frontMatter}---\n\n${[head, ...getBody(page)].join('\n\n')}\n`;
}

/** What is known of an article, as its edition tells it; what it lacks is left out. */
function getFrontMatter(page: PageOf<'article'>): Readonly<Record<string, unknown>> {
  const { address, article, edition, site } = page;
  const { authors, dateline, published, source, updated } = article;
  return {
    title: joinRuns(page.title),
    language: edition.lang,
    url: page.url,
    published: published.iso,
    updated: updated?.iso,
    authors: authors.map((name) => getPlainText(edition, name)),
    translator: page.translator,
    dateline: dateline && getPlainText(edition, dateline),
    source: source && {
      name: getPlainText(edition, source.name),
      url: source.url,
      published: source.published?.iso,
      licence: source.licence,
    },
    topics: page.topics.map(({ name }) => getPlainText(edition, name)),
    publisher: getPlainText(edition, site.publisher.name),
    translations: page.otherEditions.map((other) => ({
      language: other.lang,
      url: getUrl(site, getPath(other, address, 'index.md')),
    })),
  };
}

function getHead({ description, image, title }: PageOf<'article'>): RootContent[] {
  return [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: joinRuns(title) }] },
    { type: 'paragraph', children: [{ type: 'text', value: joinRuns(description) }] },
    ...(image ? [getFigure(image.url, image.alt)] : []),
  ];
}

function getFigure(url: string, alt: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'image', url, alt }] };
}

/** One language as it is; two paragraph by paragraph. */
function getBody(page: PageOf<'article'>): readonly string[] {
  const [first, ...others] = page.edition.languages;
  if (others.length === 0) return getPieces(page, first);
  const get = (language: Language) => {
    const text = page.article.texts[language];
    const blocks = text ? renderText(page, text) : [];
    const pieces = getPieces(page, language);
    return { blocks, pieces: new Map(blocks.map((block, at) => [block, pieces[at] ?? ''])) };
  };
  const bodies = { en: get('en'), zh: get('zh') };
  return pairBlocks({ en: bodies.en.blocks, zh: bodies.zh.blocks }).flatMap((row) =>
    languages.flatMap((language) => {
      const blocks = row.kind === 'pair' ? [row.blocks[language]] : row.blocks[language];
      return blocks.map((block) => bodies[language].pieces.get(block) ?? '');
    }),
  );
}

function getPieces(page: PageOf<'article'>, language: Language): readonly string[] {
  const { site } = page;
  if (!page.article.texts[language]) return [];
  const options = getRenderOptions(page, language);
  return renderMarkdown(readBody(page, language), {
    ...options,
    link: (href, place) => {
      const path = options.link(href, place);
      return path?.startsWith('/') ? getUrl(site, path) : undefined;
    },
    image: (src, place) => {
      const image = options.image(src, place);
      return image && { ...image, src: getUrl(site, image.src) };
    },
  });
}
