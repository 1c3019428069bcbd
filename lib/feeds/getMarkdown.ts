import type { RootContent, Text } from 'mdast';
import { stringify } from 'yaml';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { joinRuns } from '@/lib/edition/runs';
import { type Language, languages } from '@/lib/language/language';
import { renderMarkdown, writeMarkdown } from '@/lib/markdown/renderMarkdown';
import { getArticleFacts } from '@/lib/metadata/getArticleFacts';
import { getRenderOptions, renderText } from '@/lib/page/body';
import { getLeadImage } from '@/lib/page/getLeadImage';
import { getTextRuns } from '@/lib/page/textPages';
import { pairBlocks } from '@/lib/translation/pairing/pairBlocks';

/** An article as Markdown that can be read by itself: facts as front matter, addresses absolute. */
export function getMarkdown(archive: Archive, edition: Edition, article: Article): string {
  const facts = stringify(getArticleFacts(archive, edition, article), { lineWidth: 0 });
  const head = writeMarkdown(getHead(archive, edition, article));
  const body = getBody(archive, edition, article);
  return `---\n${facts}---\n\n${[head, ...body].join('\n\n')}\n`;
}

function getHead({ site }: Archive, edition: Edition, article: Article): RootContent[] {
  const get = (part: 'title' | 'summary'): Text[] => [
    { type: 'text', value: joinRuns(getTextRuns(edition, article, part)) },
  ];
  const image = getLeadImage(edition, article);
  return [
    { type: 'heading', depth: 1, children: get('title') },
    { type: 'paragraph', children: get('summary') },
    ...(image ? [getFigure(getUrl(site, image.path), image.alt)] : []),
  ];
}

function getFigure(url: string, alt: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'image', url, alt }] };
}

/** One language as it is; two paragraph by paragraph. */
function getBody(archive: Archive, edition: Edition, article: Article): readonly string[] {
  const [first, ...others] = edition.languages;
  if (others.length === 0) return getPieces(archive, edition, article, first);
  const get = (language: Language) => {
    const text = article.texts[language];
    const blocks = text ? renderText({ archive, edition, record: article }, text) : [];
    const pieces = getPieces(archive, edition, article, language);
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

function getPieces(
  archive: Archive,
  edition: Edition,
  article: Article,
  language: Language,
): readonly string[] {
  const { site } = archive;
  const options = getRenderOptions({ archive, edition, record: article }, language);
  return renderMarkdown(article.texts[language]?.body ?? '', {
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
