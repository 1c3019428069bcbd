import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import type { Converter } from '@/lib/language/converter';
import { renderBlocks } from '@/lib/markdown/renderBlocks';

/** A text that must not be in the output, because it comes from an article that is not published. */
export interface LeakPattern {
  /** Slug of the article. */
  readonly article: string;
  readonly kind: 'slug' | 'title' | 'sentence';
  readonly text: string;
}

/** Four Han characters or twelve Latin letters. */
const titleBytes = 12;

/**
 * What must not be in the output, but for the notice of a withdrawn article: the slug, title, summary and sentences of articles that are not
 * published, in each script. Texts are cut where HTML, JSON or XML would escape them.
 */
export function getLeakPatterns(
  archive: Archive,
  unpublished: readonly Article[],
): readonly LeakPattern[] {
  const { converter } = archive;
  const known = getKnownNames(archive);
  return unpublished.flatMap((article) => {
    const { slug } = article;
    const make = (kind: LeakPattern['kind'], texts: readonly string[]) =>
      [...new Set(texts)].map((text) => ({ article: slug, kind, text }));
    const texts = Object.values(article.texts);
    const isWord = known.has(slug) || !slug.includes('-');
    const notice = getNotice(archive, slug);
    const all = [
      ...make('slug', isWord ? [`/articles/${slug}`] : [slug]),
      ...make(
        'title',
        texts.flatMap((text) => getTitles(converter, text)).filter((title) => !known.has(title)),
      ),
      ...make(
        'sentence',
        texts.flatMap((text) => getSentences(converter, text)),
      ),
    ];
    return all.filter(({ text }) => !notice.includes(text));
  });
}

/** What stands at the address of a withdrawn article, which may name it; empty for any other. */
function getNotice({ withdrawn, converter }: Archive, slug: string): string {
  const article = withdrawn.find((candidate) => candidate.slug === slug);
  if (!article) return '';
  const { en, zh } = article.withdrawn;
  return [`/articles/${slug}`, en, zh, converter.convert(zh)].join('\n');
}

/** What is published anyway: a draft may have a topic's slug, or a name as its headline. */
function getKnownNames(archive: Archive): ReadonlySet<string> {
  const titles = archive.articles.flatMap((article) =>
    Object.values(article.texts).map(({ title }) => title),
  );
  return new Set([
    ...archive.articles.flatMap(({ slug, aliases }) => [slug, ...aliases]),
    ...archive.topics.flatMap(({ id, name }) => [id, name.en, name.zh]),
    ...archive.pages.map(({ name }) => name),
    ...titles,
    ...titles.map(archive.converter.convert),
  ]);
}

function getTitles({ convert }: Converter, { title }: ArticleText): readonly string[] {
  return [title, convert(title)].flatMap((text) => {
    const piece = getPlainPiece(text);
    return Buffer.byteLength(piece) >= titleBytes ? [piece] : [];
  });
}

/** Ten Han characters or thirty Latin letters: a shorter piece may occur by chance. */
const leastBytes = 30;

/**
 * The sentences of summary and body in each script, cut to pieces that stand unchanged in every
 * format: at tags, and at whatever HTML, JSON or XML would escape.
 */
export function getSentences(
  { convert }: Converter,
  { summary, body, language }: ArticleText,
): readonly string[] {
  const texts = [summary, ...getWords(body)];
  const converted = [convert(summary), ...getWords(body, convert)];
  return [...texts, ...(language === 'zh' ? converted : [])]
    .flatMap((text) => text.split(/(?<=[.!?]\s|[。！？；])/))
    .map((text) =>
      getPlainPiece(text)
        .replace(/[.!?。！？；\s]+$/, '')
        .trimStart(),
    )
    .filter((piece) => Buffer.byteLength(piece) >= leastBytes);
}

/** The words between the tags, because the output has the tags too. */
function getWords(body: string, text?: (text: string) => string): readonly string[] {
  const none = () => undefined;
  const { blocks } = renderBlocks(body, { link: none, image: none, ...(text && { text }) });
  return blocks.flatMap(({ html }) => html.split(/<[^>]*>|\n/)).filter(Boolean);
}

/** The longest piece of a text that is written the same in HTML, JSON and XML. */
function getPlainPiece(text: string): string {
  return text
    .split(/\s*[&<>"'\\\n\u00a0]+\s*/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
