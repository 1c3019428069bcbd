import type { Archive } from '@/lib/archive/archive';
import {
  type LinkSource,
  type LinkTarget,
  resolveImage,
  resolveLink,
} from '@/lib/content/links/resolveLink';
import type { Article, ArticleText, PaperPage } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { Language } from '@/lib/language/language';
import type { Block } from '@/lib/markdown/block';
import type { ImageMarkup, RenderOptions } from '@/lib/markdown/body/renderOptions';
import { renderBlocks } from '@/lib/markdown/renderBlocks';
import { getImageMarkup, readPicture } from '@/lib/media/picture';
import { listFolder } from '@/lib/store/listFolder';
import { getNearestPage } from './page';

/** Whose text is rendered, and the edition that shows it: a page that has a text, or as much of one. */
export interface TextSource {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly record: Article | PaperPage;
}

/**
 * The blocks of a text as an edition shows them. The faults of a body are the check's business,
 * which comes before.
 */
export function renderText(source: TextSource, text: ArticleText): readonly Block[] {
  return renderBlocks(text.body, getRenderOptions(source, text.language)).blocks;
}

/**
 * How an edition renders a text of that language: links lead to where pages are for its readers,
 * images to their published forms, Chinese stands in its script.
 */
export function getRenderOptions(source: TextSource, language: Language): RenderOptions {
  const { archive, edition, record } = source;
  const from: LinkSource =
    record.kind === 'article'
      ? { kind: 'article', slug: record.slug }
      : { kind: 'paper', name: record.name };
  return {
    link: (href) => getHref(archive, edition, resolveLink(href, from)),
    image: (src) => getImage(record, resolveImage(src, from, listFiles(record))),
    text: (words) => edition.convert(language, words),
    ...(edition.languages.length > 1 && { notePrefix: `${language}-` }),
  };
}

/** The files beside a text that it can show. */
function listFiles(record: TextSource['record']): readonly string[] {
  return record.kind === 'article' ? (listFolder(record.folder)?.files ?? []) : [];
}

function getImage(record: TextSource['record'], file: string | undefined): ImageMarkup | undefined {
  if (record.kind !== 'article' || file === undefined) return undefined;
  return getImageMarkup(record.slug, readPicture(record.folder, file));
}

/**
 * Where a link of a body leads a reader of that edition: the same edition where the page
 * exists in it, else one that has it. Undefined where there is nothing to lead to.
 */
function getHref(
  archive: Archive,
  edition: Edition,
  target: LinkTarget | undefined,
): string | undefined {
  if (!target) return undefined;
  switch (target.kind) {
    case 'external':
      return target.url;
    case 'fragment':
      return `#${target.id}`;
    case 'image':
      return undefined;
    default: {
      const path = getNearestPage(archive, edition, target)?.path;
      return path && target.fragment ? `${path}#${target.fragment}` : path;
    }
  }
}
