import { checkPictures } from '@/lib/content/articles/checkPictures';
import { inspectBody, type RecordResult } from '@/lib/content/articles/inspectBody';
import { readArticle } from '@/lib/content/articles/readArticle';
import type { Linkable } from '@/lib/content/links/checkLinks';
import { getDistinct } from '@/lib/content/paper/checkBodies';
import { getArticleFolder } from '@/lib/content/paper/readContent';
import { getSound } from '@/lib/content/paper/readOutline';
import type { Article, ArticleText } from '@/lib/content/records';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import type { ArticleCheck, ArticleState, CheckContext } from './articleCheck';
import { type CacheEntry, getContentHash, getStamp } from './checkCache';
import { checkCopy } from './checkCopy';
import { createBitext } from './createBitext';
import { readBodies } from './readBodies';

/** Checks one article's folder with every rule that needs no other article. */
async function checkArticle(
  { outline, glossary }: CheckContext,
  slug: string,
): Promise<ArticleCheck> {
  const folder = getArticleFolder(outline, slug);
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
    ...(await checkPictures(folder.path, inspections)),
    ...(bitext ? checkTranslation(bitext, glossary) : []),
    ...inspections.flatMap((inspection) => checkCopy(inspection.text, inspection)),
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
    claims: reading.claims,
    dates: reading.dates,
    ignore: reading.value?.ignore ?? [],
    uses: { topics: reading.value?.topics ?? [], articles: reading.value?.related ?? [] },
    ...(article && {
      linkable: getLinkable(article),
    }),
    state: getState(
      reading,
      inspections.map(({ text }) => text),
    ),
  };
}

function getLinkable({ slug, draft, published, withdrawn }: Article): Linkable {
  return { slug, draft, published, ...(withdrawn && { withdrawn }) };
}

function getState(
  { value, bodies }: RecordResult<Article>,
  texts: readonly ArticleText[],
): ArticleState {
  return {
    title: Object.fromEntries(bodies.map(({ text }) => [text.language, text.title])),
    languages: texts.map(({ language }) => language),
    ...(value && { original: value.original }),
    form: new Set(texts.map(({ file }) => file)).size < texts.length ? 'bilingual' : 'separate',
    isRecorded: texts.some(({ translates }) => translates !== undefined),
    ...(value && { linkable: getLinkable(value) }),
  };
}

/**
 * Checks an article's folder for the cache. The folder is stamped before it is read, so that a change
 * made meanwhile is noticed the next time.
 */
export async function checkFolder(context: CheckContext, slug: string): Promise<CacheEntry> {
  const folder = `${context.outline.path}/articles/${slug}`;
  const stamp = getStamp(folder, Date.now()) ?? '';
  const hash = getContentHash(folder);
  return { stamp, hash, check: await checkArticle(context, slug) };
}
