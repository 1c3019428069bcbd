import type { List, PhrasingContent, RootContent } from 'mdast';
import { feedFormats, getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { type Archive, getEdition, hasText } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { writeMarkdown } from '@/lib/markdown/renderMarkdown';
import { getWords } from '@/lib/page/getWords';
import { getTextRuns } from '@/lib/page/textPages';

/** The newest articles of each edition; all others are in the archive and in the sitemaps. */
const most = 50;

/** `llms.txt` (https://llmstxt.org): what the paper is, and its articles as Markdown, by edition. */
export function renderLlms(archive: Archive): string {
  const { name, tagline } = archive.site;
  const both = getEdition(archive, 'bilingual');
  const head: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(getWords(both, name))] },
    { type: 'blockquote', children: [paragraph(getWords(both, tagline))] },
  ];
  const sections = archive.editions
    .filter(({ indexed }) => indexed)
    .flatMap((edition) => getSection(archive, edition));
  return `${writeMarkdown([...head, ...sections])}\n`;
}

function getSection(archive: Archive, edition: Edition): RootContent[] {
  const { articles, site } = archive;
  const news = articles
    .filter((article) => hasText(edition, article))
    .slice(0, most)
    .map((article) => {
      const title = joinRuns(getTextRuns(edition, article, 'title'));
      const summary = joinRuns(getTextRuns(edition, article, 'summary'));
      return [
        link(
          title,
          getUrl(site, getPath(edition, { kind: 'article', slug: article.slug }, 'index.md')),
        ),
        text(`: ${summary}`),
      ];
    });
  const lists = (['archive', 'topics'] as const).map((kind) => [
    link(
      joinRuns(getMessage(edition, `Sections.${kind}`)),
      getUrl(site, getPath(edition, { kind })),
    ),
  ]);
  const feeds = feedFormats.map(({ file, label }) => [
    link(
      `${getWords(edition, site.name)} (${label})`,
      getUrl(site, getPath(edition, { kind: 'front' }, file)),
    ),
  ]);
  return [
    { type: 'heading', depth: 2, children: [text(edition.label)] },
    list([...news, ...lists, ...feeds]),
  ];
}

function list(items: readonly PhrasingContent[][]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children }],
    })),
  };
}

function link(words: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(words)] };
}

function paragraph(words: string): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [text(words)] };
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value };
}
