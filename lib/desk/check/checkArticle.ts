import { type BodyReading, inspectBody } from '@/lib/content/articles/inspectBody';
import { readArticle } from '@/lib/content/articles/readArticle';
import { getDistinct } from '@/lib/content/paper/checkBodies';
import { getAddresses, getArticleFolder } from '@/lib/content/paper/readContent';
import { type Frame, getSound } from '@/lib/content/paper/readFrame';
import type { Article, ArticleText } from '@/lib/content/records';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import type { ArticleCheck, ArticleState, CheckContext } from './articleCheck';
import { type CacheEntry, getContentHash, getStamp } from './checkCache';
import { checkCopy } from './checkCopy';
import { createBitext } from './createBitext';
import { readBodies } from './readBodies';

/** Checks one article's folder with every rule that needs no other article. */
function checkArticle({ frame, glossary }: CheckContext, slug: string): ArticleCheck {
  const folder = getArticleFolder(frame, slug, new Addresses(frame));
  const reading = readArticle(folder);
  const inspections = readBodies(folder, reading.bodies).map((body) => ({
    ...body,
    ...inspectBody(body),
  }));
  const [article] = getSound([reading]);
  const original = reading.value?.original;
  const bitext = createBitext(slug, original, inspections);
  const found = getDistinct([
    ...reading.faults,
    ...inspections.flatMap((inspection) => inspection.faults),
    ...(bitext ? checkTranslation(bitext, glossary) : []),
    ...inspections.flatMap(({ text, blocks }) => checkCopy(text, blocks)),
  ]);
  return {
    slug,
    faults: found,
    texts: inspections.map(({ text, from, links, blocks }) => ({
      file: text.file,
      from,
      links,
      blocks: blocks.length,
    })),
    aliases: reading.value?.aliases ?? [],
    ignore: reading.value?.ignore ?? [],
    uses: { topics: reading.value?.topics ?? [], articles: reading.value?.related ?? [] },
    ...(article && {
      linkable: { slug, draft: article.draft, published: article.published },
    }),
    state: getState(
      reading,
      inspections.map(({ text }) => text),
    ),
  };
}

function getState(
  { value, bodies }: BodyReading<Article>,
  texts: readonly ArticleText[],
): ArticleState {
  return {
    title: Object.fromEntries(bodies.map(({ text }) => [text.language, text.title])),
    languages: texts.map(({ language }) => language),
    ...(value && { original: value.original }),
    form: new Set(texts.map(({ file }) => file)).size < texts.length ? 'bilingual' : 'separate',
    isRecorded: texts.some(({ translates }) => translates !== undefined),
    isDraft: value?.draft ?? false,
  };
}

/**
 * The names of all folders, and the aliases of one article: those of others are asked when
 * all articles are known, since it must not matter which of them a thread has seen.
 */
class Addresses extends Map<string, string> {
  readonly #folders: ReadonlyMap<string, string>;

  constructor(frame: Frame) {
    super();
    this.#folders = getFolders(frame);
  }

  override get(name: string): string | undefined {
    return super.get(name) ?? this.#folders.get(name);
  }
}

const folders = new WeakMap<Frame, ReadonlyMap<string, string>>();

function getFolders(frame: Frame): ReadonlyMap<string, string> {
  const known = folders.get(frame) ?? getAddresses(frame);
  folders.set(frame, known);
  return known;
}

/**
 * Checks an article's folder for the cache. The folder is stamped before it is read, so that a change
 * made meanwhile is noticed the next time.
 */
export function checkFolder(context: CheckContext, slug: string): CacheEntry {
  const folder = `${context.frame.path}/articles/${slug}`;
  const stamp = getStamp(folder, Date.now()) ?? '';
  const hash = getContentHash(folder);
  return { stamp, hash, check: checkArticle(context, slug) };
}
