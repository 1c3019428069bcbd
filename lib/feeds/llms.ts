import type { List, PhrasingContent, RootContent } from 'mdast';
import { feedFormats, getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { type Archive, getEdition } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { writeMarkdown } from '@/lib/markdown/renderMarkdown';
import { listArticlePages } from '@/lib/page/textPages';

/** The newest articles of each edition; all others are in the archive and in the sitemaps. */
const most = 50;

/** `llms.txt` (https://llmstxt.org): what the paper is, and its articles as Markdown, by edition. */
export function renderLlms(archive: Archive): string {
  const { name, tagline } = archive.site;
  const both = getEdition(archive, 'bilingual');
  const head: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(getPlainText(both, name))] },
    { type: 'blockquote', children: [paragraph(getPlainText(both, tagline))] },
  ];
  const sections = archive.editions
    .filter(({ indexed }) => indexed)
    .flatMap((edition) => getSection(archive, edition));
  return `${writeMarkdown([...head, ...sections])}\n`;
}

function getSection(archive: Archive, edition: Edition): RootContent[] {
  const { site } = archive;
  const link = (words: string, path: string): PhrasingContent => ({
    type: 'link',
    url: getUrl(site, path),
    children: [text(words)],
  });
  const news = listArticlePages(archive, edition, { most }).map(
    ({ address, description, title }) => [
      link(joinRuns(title), getPath(edition, address, 'index.md')),
      text(`: ${joinRuns(description)}`),
    ],
  );
  const lists = (['archive', 'topics'] as const).map((kind) => [
    link(joinRuns(getMessage(edition, `Sections.${kind}`)), getPath(edition, { kind })),
  ]);
  const feeds = feedFormats.map(({ file, label }) => [
    link(
      `${getPlainText(edition, site.name)} (${label})`,
      getPath(edition, { kind: 'front' }, file),
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

function paragraph(words: string): Extract<RootContent, { type: 'paragraph' }> {
  return { type: 'paragraph', children: [text(words)] };
}

function text(value: string): Extract<PhrasingContent, { type: 'text' }> {
  return { type: 'text', value };
}
