import { inspectBody } from '@/lib/content/articles/inspectBody';
import { readArticle } from '@/lib/content/articles/readArticle';
import { checkLinks, createLookup, type LinkedText } from '@/lib/content/links/checkLinks';
import { getDistinct } from '@/lib/content/paper/checkBodies';
import { getAddresses, getArticleFolder } from '@/lib/content/paper/readContent';
import { type Frame, readFrame } from '@/lib/content/paper/readFrame';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { ArticleCheck, CheckContext } from './articleCheck';
import { checkAddresses } from './checkAddresses';
import { type ArticleOptions, checkArticles } from './checkArticles';
import { checkCopy } from './checkCopy';
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
}

/** Checks the whole paper with every rule. Never throws for anything an editor can do. */
export async function checkPaper(options: PaperOptions): Promise<PaperCheck> {
  const frame = readFrame(options.directory);
  const context: CheckContext = { frame, glossary: createGlossary(frame.topics) };
  const articles = await checkArticles(context, options);
  const pages = checkPages(context);
  const texts = [
    ...articles.flatMap((article) => article.texts.map(getLinkedText)),
    ...pages.texts,
  ];
  const linkable = articles.flatMap((article) => article.linkable ?? []);
  const lookup = createLookup(linkable, frame.known, options.now);
  const faults = getDistinct([
    ...frame.faults,
    ...articles.flatMap((article) => article.faults),
    ...pages.faults,
    ...checkLinks(texts, lookup),
    ...checkAliases(frame, articles),
    ...checkAddresses(frame, articles, options.now),
  ]);
  const told = silence(faults, articles, frame.path);
  return { faults: told.toSorted(compareFaults), articles };
}

/** Pages are few: they are checked every time. */
function checkPages({ frame, glossary }: CheckContext): {
  readonly texts: readonly LinkedText[];
  readonly faults: readonly Fault[];
} {
  const pages = frame.bodies.map((body) => ({ ...body, ...inspectBody(body) }));
  const bitexts = frame.pages.flatMap(({ name }) => {
    const own = pages.filter(({ from }) => from.kind === 'paper' && from.name === name);
    return createBitext(name, undefined, own) ?? [];
  });
  return {
    texts: pages.map(({ text, from, links, blocks }) => {
      return { file: text.file, from, links, ids: blocks.map((block) => block.id) };
    }),
    faults: [
      ...pages.flatMap(({ text, blocks, faults }) => [...faults, ...checkCopy(text, blocks)]),
      ...bitexts.flatMap((bitext) => checkTranslation(bitext, glossary)),
    ],
  };
}

function getLinkedText({ blocks, ...text }: ArticleCheck['texts'][number]): LinkedText {
  return { ...text, ids: Array.from({ length: blocks }, (_, place) => `p${place + 1}`) };
}

/** Articles that claim the same alias are read again side by side, in the order of their slugs. */
function checkAliases(frame: Frame, articles: readonly ArticleCheck[]): readonly Fault[] {
  const owners = new Map<string, number>();
  for (const alias of articles.flatMap((article) => article.aliases)) {
    owners.set(alias, (owners.get(alias) ?? 0) + 1);
  }
  const rivals = articles.filter(({ aliases }) => aliases.some((name) => owners.get(name) !== 1));
  const addresses = getAddresses(frame);
  return rivals
    .flatMap(({ slug }) => readArticle(getArticleFolder(frame, slug, addresses)).faults)
    .filter((fault) => fault.rule === 'address-taken');
}
