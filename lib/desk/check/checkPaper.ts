import { listEntries } from '@/lib/content/glossary';
import { type CompiledContent, inspectPages, listFaults } from '@/lib/content/paper/compileContent';
import { type Outline, readOutline } from '@/lib/content/paper/readOutline';
import { compareFaults, createFault, type Fault, getDistinct } from '@/lib/fault/fault';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { ArticleCheck, CheckContext } from './articleCheck';
import { checkAddresses } from './checkAddresses';
import { type ArticleOptions, checkArticles } from './checkArticles';
import { checkCopy } from './checkCopy';
import { checkPullQuotes } from './checkPullQuotes';
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

/**
 * Checks the whole paper with every rule: whatever stops its publishing, and what editors are asked.
 * Never throws for anything an editor can do.
 */
export async function checkPaper(options: PaperOptions): Promise<PaperCheck> {
  const outline = readOutline(options.directory);
  const context: CheckContext = {
    outline,
    glossary: createGlossary(listEntries(outline)),
  };
  const articles = await checkArticles(context, options);
  const pages = inspectPages(outline);
  const faults = getDistinct([
    ...listFaults({ outline, articles, pages }, options.now),
    ...articles.flatMap((article) => article.findings),
    ...checkPages(context, pages),
    ...checkAuthors(outline, articles),
    ...checkSchedule(outline, articles, options.now),
    ...checkAddresses(outline, articles, options.now),
  ]);
  const told = silence(faults, outline, articles);
  return { faults: told.toSorted(compareFaults), articles, timeZone: outline.site.timeZone };
}

/** What the editors’ rules find in the paper's own pages. */
function checkPages(
  { outline, glossary }: CheckContext,
  texts: CompiledContent['pages'],
): readonly Fault[] {
  const bitexts = outline.pages.flatMap(({ name }) => {
    const own = texts.filter(({ from }) => from.kind === 'paper' && from.name === name);
    return createBitext(name, undefined, own) ?? [];
  });
  return [
    ...texts.flatMap((page) => checkCopy(page.text, page)),
    ...texts.flatMap(({ text, blocks }) => checkPullQuotes(text, blocks)),
    ...bitexts.flatMap((bitext) => checkTranslation(bitext, glossary)),
  ];
}

/** Authors whom no article names, whoever may see it. */
function checkAuthors(
  { authors }: Pick<Outline, 'authors'>,
  articles: readonly Pick<ArticleCheck, 'uses'>[],
): readonly Fault[] {
  const named = new Set(articles.flatMap(({ uses }) => uses.authors));
  return authors
    .filter(({ id }) => !named.has(id))
    .map(({ id, file }) => createFault('author-unused', { file }, { name: id }));
}
