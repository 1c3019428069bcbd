import { type CollectionKind, collectionFolders } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import type { Article, ArticleText, Author, Topic } from '@/lib/content/records';
import { isOldPath } from '@/lib/content/schemas/address';
import type { Series } from '@/lib/content/series';
import { type Converter, createConverter } from '@/lib/language/converter';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import { getLetters } from './letters';
import { getBodyTexts, getLabels, getRecordTexts } from './recordTexts';

/** A text that must not be in the output, because it comes from something that is not published. */
export interface LeakPattern {
  /** Slug of the article; of one that names it where the text is that of a topic or an author. */
  readonly article: string;
  readonly kind: 'slug' | 'title' | 'sentence' | 'text' | CollectionKind;
  /** As a reader would see it. */
  readonly text: string;
  /** As it is in the content: `text` may be its conversion to Traditional characters. */
  readonly source: string;
}

/** Four Han characters or twelve Latin letters: what is shorter is not looked for. */
const leastBytes = 12;
/** Ten Han characters or thirty Latin letters: a shorter sentence may occur by chance. */
const sentenceBytes = 30;

/**
 * What must not be in the output: slugs, headlines, sentences and every other text of articles
 * that are not published, and of topics, authors and series that only these name; in each script.
 */
export function getLeakPatterns(
  archive: Archive,
  { articles, topics, authors, series, getBody }: Unpublished,
): readonly LeakPattern[] {
  const known = getKnownNames(archive);
  const converter = createConverter(archive.traditionalNames);
  const listBodies = ({ slug, texts }: Article) =>
    Object.values(texts).map(({ language }) => getBody('article', slug, language).read());
  // The notice of a withdrawn article stands at its address, and may name its headline.
  const noticed = new Set(archive.withdrawn.map(({ slug }) => slug));
  const notices = getLetters(getRecordTexts(archive.withdrawn).join('\n'));
  const isKnown = (title: string) => known.has(title) || notices.includes(getLetters(title));
  return [
    ...articles.flatMap((article) => [
      ...(noticed.has(article.slug) ? [] : getSlugs(article, known)),
      ...getHeadlines(article, converter, isKnown),
      ...getSentences(article, listBodies(article), converter),
      ...getFacts(article, listBodies(article), converter),
    ]),
    ...series.flatMap((own) => getRecordPatterns(own, own.articles[0], converter)),
    ...[...topics, ...authors].flatMap((entry) => getEntryPatterns(entry, articles, converter)),
  ];
}

/** What is published anyway: a draft may have a topic's slug, or a name as its headline. */
function getKnownNames(archive: Archive): ReadonlySet<string> {
  return new Set([
    ...archive.articles.flatMap(({ slug, aliases }) => [slug, ...aliases]),
    ...[...archive.topics, ...archive.authors].flatMap(({ id, name }) => [id, name.en, name.zh]),
    ...archive.pages.map(({ name }) => name),
    ...archive.articles.flatMap(({ texts }) => Object.values(texts).map(({ title }) => title)),
  ]);
}

function getSlugs({ slug, aliases }: Article, known: ReadonlySet<string>): readonly LeakPattern[] {
  return [slug, ...aliases.filter((alias) => !isOldPath(alias))].map((name) => {
    const isWord = known.has(name) || !name.includes('-');
    const text = isWord ? `/articles/${name}` : name;
    return { article: slug, kind: 'slug', text, source: text };
  });
}

function getHeadlines(
  { slug, texts }: Article,
  converter: Converter,
  isKnown: (title: string) => boolean,
): readonly LeakPattern[] {
  const titles = Object.values(texts).map(({ title }) => title);
  return titles
    .filter((title) => !isKnown(title))
    .flatMap((title) => makePatterns({ article: slug, kind: 'title' }, [title], converter));
}

function getSentences(
  { slug }: Article,
  bodies: readonly ParsedBody[],
  converter: Converter,
): readonly LeakPattern[] {
  const make = (parts: readonly string[], converted: readonly string[]) =>
    pairPatterns({ article: slug, kind: 'sentence' }, parts, converted, sentenceBytes);
  return bodies.flatMap((body) => {
    const parts = getBodyTexts(body).flatMap(splitSentences);
    const converted = getBodyTexts(body, converter.convert).flatMap(splitSentences);
    return make(parts, converted);
  });
}

/** Its summaries, captions, corrections, sources and whatever else its record says. */
function getFacts(
  article: Article,
  bodies: readonly ParsedBody[],
  converter: Converter,
): readonly LeakPattern[] {
  const { kind, slug, aliases, folder, topics, authors, related, texts, ...facts } = article;
  const own = Object.values(texts).map(getTextFacts);
  const strings = [...getRecordTexts([facts, own]), ...bodies.flatMap(getLabels)];
  return makePatterns({ article: slug, kind: 'text' }, strings, converter);
}

function getTextFacts({ language, file, title, translates, ...facts }: ArticleText) {
  return facts;
}

function getEntryPatterns(
  entry: Topic | Author,
  articles: readonly Article[],
  converter: Converter,
): readonly LeakPattern[] {
  const folder = collectionFolders[entry.kind];
  const article = articles.find((own) => own[folder].includes(entry.id));
  return getRecordPatterns(entry, article?.slug, converter);
}

/** Its address and whatever it says; `article` is one that it collects. */
function getRecordPatterns(
  record: Topic | Author | Series,
  article: string | undefined,
  converter: Converter,
): readonly LeakPattern[] {
  const { kind, id, file, ...facts } = record;
  const origin = { article: article ?? id };
  const path = `/${collectionFolders[kind]}/${id}`;
  // What it is, and the slugs of a series, are no texts.
  const texts = getRecordTexts({ ...facts, type: '', articles: [] });
  return [
    { ...origin, kind: 'slug', text: path, source: path },
    ...makePatterns({ ...origin, kind }, texts, converter),
  ];
}

type Origin = Pick<LeakPattern, 'article' | 'kind'>;

/** Patterns of some texts; of a long one, by its sentences, any of which may have been copied. */
function makePatterns(
  origin: Origin,
  texts: readonly string[],
  { convert }: Converter,
): readonly LeakPattern[] {
  return texts.flatMap((text) => {
    const sentences = splitSentences(text);
    const isLong = sentences.some((sentence) => Buffer.byteLength(sentence) >= sentenceBytes);
    const parts = isLong && origin.kind !== 'title' ? sentences : [text];
    return pairPatterns(origin, parts, parts.map(convert), isLong ? sentenceBytes : leastBytes);
  });
}

function pairPatterns(
  origin: Origin,
  sources: readonly string[],
  converted: readonly string[],
  least: number,
): readonly LeakPattern[] {
  const getSource = (text: string, place: number) =>
    sources.length === converted.length ? (sources[place] ?? text) : text;
  const patterns = new Map<string, LeakPattern>();
  for (const text of sources) patterns.set(text, { ...origin, text, source: text });
  for (const [place, text] of converted.entries()) {
    if (!patterns.has(text))
      patterns.set(text, { ...origin, text, source: getSource(text, place) });
  }
  return [...patterns.values()].filter(({ text }) => Buffer.byteLength(text) >= least);
}

/** Cut at ends of sentences, and at what may be taken for a tag in the output. */
function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?]\s|[。！？；])|[<>\\\n]/)
    .map((sentence) => sentence.replace(/[.!?。！？；\s]+$/, '').trimStart())
    .filter(Boolean);
}
