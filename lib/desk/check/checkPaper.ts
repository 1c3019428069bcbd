import { availableParallelism } from 'node:os';
import { getDistinct } from '@/lib/content/articles/checkBodies';
import { inspectBody } from '@/lib/content/articles/inspectBody';
import { readArticle } from '@/lib/content/articles/readArticle';
import { checkLinks, type LinkedText } from '@/lib/content/links/checkLinks';
import { createLookup } from '@/lib/content/links/createLookup';
import { getAddresses, getArticleFolder } from '@/lib/content/readContent';
import { type Frame, readFrame } from '@/lib/content/yaml/readFrame';
import { checkAddresses } from '@/lib/desk/history/checkAddresses';
import { compareFaults } from '@/lib/fault/compareFaults';
import type { Fault } from '@/lib/fault/fault';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { ArticleCheck } from './articleCheck';
import type { Ground } from './checkArticle';
import { type CacheEntry, getCacheKey, readCache, writeCache } from './checkCache';
import { checkCopy } from './checkCopy';
import { checkFolder } from './checkFolder';
import { checkInThreads } from './checkInThreads';
import { createBitext } from './createBitext';
import { getContentHash, getStamp } from './signature';
import { silence } from './silence';

export interface PaperOptions {
  /** The folder of the content. */
  readonly directory: string;
  /** Milliseconds since the epoch: which articles readers can see. */
  readonly now: number;
  /** File in which findings are kept for the next time; without it, all is checked anew. */
  readonly cache?: string;
  readonly progress?: (done: number, total: number) => void;
}

export interface PaperCheck {
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** By slug. */
  readonly articles: readonly ArticleCheck[];
}

/** From so many articles on, starting threads pays. */
const manyArticles = 400;

/** Checks the whole paper with every rule. Never throws for what an editor can do. */
export async function checkPaper(options: PaperOptions): Promise<PaperCheck> {
  const frame = readFrame(options.directory);
  const ground: Ground = { frame, glossary: createGlossary(frame.topics) };
  const articles = await checkArticles(ground, options);
  const pages = checkPages(ground);
  const texts = [
    ...articles.flatMap((article) => article.texts.map(getLinkedText)),
    ...pages.texts,
  ];
  const linkable = articles.flatMap((article) => article.linkable ?? []);
  const { timeZone } = frame.site;
  const lookup = createLookup(linkable, frame.known, { now: options.now, timeZone });
  const faults = getDistinct([
    ...frame.faults,
    ...articles.flatMap((article) => article.faults),
    ...pages.faults,
    ...checkLinks(texts, lookup),
    ...checkAliases(frame, articles),
    ...checkAddresses(frame.path, articles, options.now),
  ]);
  const told = silence(faults, articles, frame.path);
  return { faults: told.toSorted(compareFaults), articles };
}

/** Pages are few: they are read with the frame, and checked each time. */
function checkPages({ frame, glossary }: Ground): {
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

async function checkArticles(
  ground: Ground,
  { cache, directory, progress }: PaperOptions,
): Promise<readonly ArticleCheck[]> {
  const { slugs, path } = ground.frame;
  const key = cache === undefined ? '' : getCacheKey(ground);
  const kept = cache === undefined ? new Map<string, CacheEntry>() : readCache(cache, key);
  const now = Date.now();
  const entries = new Map(
    slugs.flatMap((slug): readonly (readonly [string, CacheEntry])[] => {
      const entry = kept.get(slug);
      const same = entry && findSame(entry, `${path}/articles/${slug}`, now, ground.frame);
      return same ? [[slug, same]] : [];
    }),
  );
  const changed = slugs.filter((slug) => !entries.has(slug));
  for (const entry of await runChecks(ground, directory, changed, progress)) {
    entries.set(entry.check.slug, entry);
  }
  if (cache !== undefined && (changed.length > 0 || kept.size !== entries.size)) {
    const lasting = [...entries].filter(([, { check }]) => isLasting(check, ground.frame));
    writeCache(cache, key, new Map(lasting));
  }
  return slugs.flatMap((slug) => entries.get(slug)?.check ?? []);
}

/** What was found in a folder the last time, where nothing in it has changed since. */
function findSame(
  kept: CacheEntry,
  folder: string,
  now: number,
  frame: Frame,
): CacheEntry | undefined {
  if (!isLasting(kept.check, frame)) return undefined;
  const stamp = getStamp(folder, now);
  if (stamp !== undefined && stamp === kept.stamp) return kept;
  return getContentHash(folder) === kept.hash ? { ...kept, stamp: stamp ?? '' } : undefined;
}

/** Whether findings stay true while the folder stays the same: all that it names is there. */
function isLasting({ uses, aliases, linkable }: ArticleCheck, { known }: Frame): boolean {
  return (
    linkable !== undefined &&
    uses.topics.every((id) => known.topics.has(id)) &&
    uses.articles.every((slug) => known.articles.has(slug)) &&
    !aliases.some((alias) => known.articles.has(alias))
  );
}

async function runChecks(
  ground: Ground,
  directory: string,
  slugs: readonly string[],
  progress: PaperOptions['progress'],
): Promise<readonly CacheEntry[]> {
  const tell = (done: number): void => progress?.(done, slugs.length);
  if (slugs.length >= manyArticles && availableParallelism() > 1) {
    return checkInThreads(directory, slugs, tell);
  }
  return slugs.map((slug, place) => {
    tell(place);
    return checkFolder(ground, slug);
  });
}

/** Articles that claim one alias: each is read again beside the others, in the order of the slugs. */
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
