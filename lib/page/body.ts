import { type Archive, getEdition } from '@/lib/archive/archive';
import { deriveOnce } from '@/lib/archive/recordInputs';
import {
  type LinkSource,
  type LinkTarget,
  resolveImage,
  resolveLink,
} from '@/lib/content/links/resolveLink';
import type { Article, ArticleText, PaperPageRecord } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { Language } from '@/lib/language/language';
import type { Block } from '@/lib/markdown/block';
import type { ImageMarkup, RenderOptions } from '@/lib/markdown/body/renderOptions';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import { renderBody } from '@/lib/markdown/renderBody';
import { getImageMarkup, type Picture } from '@/lib/media/picture';
import { getNearestPage } from './page';

/** Whose text is rendered, and the edition that shows it: a page that has a text, or as much of one. */
export interface TextSource {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly record: Article | PaperPageRecord;
}

/**
 * The blocks of a text as an edition shows them. The faults of a body are the check's business,
 * which comes before.
 */
export function renderText(source: TextSource, { language }: ArticleText): readonly Block[] {
  const { edition, record } = source;
  const key = `blocks ${edition.id} ${getTextKey(record, language)}`;
  return deriveOnce(source.archive, key, (archive) => {
    const own = { archive, edition: getEdition(archive, edition.id), record };
    return renderBody(readBody(own, language), getRenderOptions(own, language));
  });
}

/** The body of a record in a language in which it has a text. */
export function readBody(
  { archive, record }: Pick<TextSource, 'archive' | 'record'>,
  language: Language,
): ParsedBody {
  return deriveOnce(archive, `body ${getTextKey(record, language)}`, (own) =>
    own.getBody(record.kind, getRecordName(record), language).read(),
  );
}

/** Tells the text apart from all others of the paper. */
export function getTextKey(record: TextSource['record'], language: Language): string {
  return `${record.kind} ${getRecordName(record)} ${language}`;
}

function getRecordName(record: TextSource['record']): string {
  return record.kind === 'article' ? record.slug : record.name;
}

/**
 * How an edition renders a text of that language: links lead to where pages are for its readers,
 * images to their published forms, Chinese stands in its script.
 */
export function getRenderOptions(source: TextSource, language: Language): RenderOptions {
  const { archive, edition, record } = source;
  const pictures = record.kind === 'article' ? archive.listPictures(record.slug) : [];
  const names = pictures.map(({ name }) => name);
  const from: LinkSource =
    record.kind === 'article'
      ? { kind: 'article', slug: record.slug }
      : { kind: 'paper', name: record.name };
  return {
    link: (href) => getHref(archive, edition, resolveLink(href, from)),
    image: (src) => getImage(record, pictures, resolveImage(src, from, names)),
    text: (words) => edition.convert(language, words),
    ...(edition.languages.length > 1 && { notePrefix: `${language}-` }),
  };
}

function getImage(
  record: TextSource['record'],
  pictures: readonly Picture[],
  file: string | undefined,
): ImageMarkup | undefined {
  const picture = pictures.find(({ name }) => name === file);
  return record.kind === 'article' && picture ? getImageMarkup(record.slug, picture) : undefined;
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
