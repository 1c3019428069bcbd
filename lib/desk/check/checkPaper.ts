import { findClashes, getMoves, suggestMoves } from '@/lib/content/articles/addressClaims';
import { inspectBody } from '@/lib/content/articles/inspectBody';
import { getLinkedTexts } from '@/lib/content/compiled/compiledArticle';
import { checkLinks, createLookup, type LinkedText } from '@/lib/content/links/checkLinks';
import { readOutline } from '@/lib/content/paper/readOutline';
import { compareFaults, type Fault, getDistinct } from '@/lib/fault/fault';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { ArticleCheck, CheckContext } from './articleCheck';
import { checkAddresses } from './checkAddresses';
import { type ArticleOptions, checkArticles } from './checkArticles';
import { checkCopy } from './checkCopy';
import { checkSchedule } from './checkSchedule';
import { createBitext } from './createBitext';
import { silence } from './silence';

export interface PaperOptions extends ArticleOptions {
  /** Milliseconds since the epoch: decides which articles readers can see. */
  readonly now: number;
}

export interface PaperCheck {
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** By slug. */
  readonly articles: readonly ArticleCheck[];
  /** The paper’s time zone. */
  readonly timeZone: string;
}

/** Checks the whole paper with every rule. Never throws for anything an editor can do. */
export async function checkPaper(options: PaperOptions): Promise<PaperCheck> {
  const outline = readOutline(options.directory);
  const context: CheckContext = { outline, glossary: createGlossary(outline.topics) };
  const articles = await checkArticles(context, options);
  const pages = checkPages(context);
  const texts = [...articles.flatMap(getLinkedTexts), ...pages.texts];
  const linkable = articles.flatMap(({ article }) => article ?? []);
  const claims = [...outline.claims, ...articles.flatMap((article) => article.claims)];
  const moves = getMoves(claims);
  const { known, site } = outline;
  const lookup = createLookup(linkable, { known, moves, origin: site.url }, options.now);
  const own = [...outline.faults, ...articles.flatMap((article) => article.faults)];
  const faults = getDistinct([
    ...suggestMoves(own, moves),
    ...pages.faults,
    ...checkLinks(texts, lookup),
    ...findClashes(claims),
    ...checkSchedule(outline, articles, options.now),
    ...checkAddresses(outline, articles, options.now),
  ]);
  const told = silence(faults, outline, articles);
  return { faults: told.toSorted(compareFaults), articles, timeZone: site.timeZone };
}

/** Pages are few: they are checked every time. */
function checkPages({ outline, glossary }: CheckContext): {
  readonly texts: readonly LinkedText[];
  readonly faults: readonly Fault[];
} {
  const pages = outline.bodies.map((body) => ({ ...body, ...inspectBody(body) }));
  const bitexts = outline.pages.flatMap(({ name }) => {
    const own = pages.filter(({ from }) => from.kind === 'paper' && from.name === name);
    return createBitext(name, undefined, own) ?? [];
  });
  return {
    texts: pages.map(({ text, from, links, blocks }) => {
      return { file: text.file, from, links, ids: blocks.map((block) => block.id) };
    }),
    faults: [
      ...pages.flatMap((page) => [...page.faults, ...checkCopy(page.text, page)]),
      ...bitexts.flatMap((bitext) => checkTranslation(bitext, glossary)),
    ],
  };
}
