import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { renderMarkdown, writeMarkdown } from '@/lib/markdown/renderMarkdown';
import { getRenderOptions, readBody } from '@/lib/page/body';
import type { PageOf } from '@/lib/page/page';

/**
 * An article as Markdown that can be read by itself: with front matter, and addresses absolute. Its
 * edition is of one language; whoever wants both finds the other under `translations`.
 */
export function renderMarkdownCopy(page: PageOf<'article'>): string {
  const frontMatter = stringify(getFrontMatter(page), { lineWidth: 0 });
  const head = writeMarkdown(getHead(page));
  return `---\n${frontMatter}---\n\n${[head, ...getBlocks(page)].join('\n\n')}\n`;
}

/** What is known of an article, as its edition tells it; what it lacks is left out. */
function getFrontMatter(page: PageOf<'article'>): Readonly<Record<string, unknown>> {
  const { address, article, edition, site } = page;
  const { dateline, published, source, updated } = article;
  return {
    title: joinRuns(page.title),
    language: edition.lang,
    url: page.url,
    published: published.iso,
    updated: updated?.iso,
    authors: page.authors.map(({ name }) => getPlainText(edition, name)),
    translator: page.translator,
    form: page.form,
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

function getBlocks(page: PageOf<'article'>): readonly string[] {
  const { edition, site } = page;
  const [language] = edition.languages;
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
