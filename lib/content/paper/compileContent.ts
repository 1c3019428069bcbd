import { findClashes, getMoves, suggestMoves } from '@/lib/content/articles/addressClaims';
import { type Body, type BodyInspection, inspectBody } from '@/lib/content/articles/inspectBody';
import { compileArticle } from '@/lib/content/compiled/compileArticle';
import { type CompiledArticle, getLinkedTexts } from '@/lib/content/compiled/compiledArticle';
import { checkLinks, createLookup } from '@/lib/content/links/checkLinks';
import { findOwnUrls } from '@/lib/content/links/statedUrls';
import type { Content } from '@/lib/content/records';
import { compareFaults, type Fault, getDistinct, hasError } from '@/lib/fault/fault';
import { getMarks, type Kept } from '@/lib/store/folderStore';
import { makeAll } from '@/lib/store/makeAll';
import { ContentStore } from './contentStore';
import { collectContent, getArticleFolder, takeCompiled } from './readContent';
import { type Outline, readOutline } from './readOutline';
import { checkFounded } from './readSite';

/** A paper whose every folder was read, or is as it was the last time. */
export interface CompiledContent {
  readonly outline: Outline;
  /** In the order of their slugs. */
  readonly articles: readonly CompiledArticle[];
  /** The texts of the paper's own pages. */
  readonly pages: readonly PageText[];
  /** Where it is kept. */
  readonly store: ContentStore;
}

/** What is known of a paper from an earlier time. */
export interface Earlier {
  readonly store: ContentStore;
  /** The articles whose folders have changed since; where none are named, any may have. */
  readonly changed?: ReadonlySet<string>;
}

type PageText = Body & BodyInspection;

export type Progress = (done: number, total: number) => void;

/** Compiles what has changed in `content/` since the last time, and keeps it for the next; `earlier` is for
 * who does so again and again. */
export async function compileContent(
  directory: string,
  progress: Progress = () => undefined,
  earlier?: Earlier,
): Promise<CompiledContent> {
  const outline = readOutline(directory);
  const store = new ContentStore(outline, earlier?.store);
  const kept = new Map(
    outline.slugs.flatMap((slug): readonly (readonly [string, Kept<CompiledArticle>])[] => {
      const found = store.find(slug, earlier?.changed?.has(slug) === false);
      return found ? [[slug, found]] : [];
    }),
  );
  const made = await makeAll({
    items: outline.slugs.filter((slug) => !kept.has(slug)),
    make: (slug) => compileFolder(outline, store, slug),
    thread: { module: 'lib/content/paper/compileThread', data: directory },
    progress,
  });
  for (const entry of made) kept.set(entry.value.slug, entry);
  store.keep(kept);
  const articles = outline.slugs.flatMap((slug) => kept.get(slug)?.value ?? []);
  return { outline, articles, pages: inspectPages(outline), store };
}

/** The records of what was compiled, those without an error of their own. */
export function getContent({ outline, articles, store }: CompiledContent): Content {
  return collectContent(
    outline,
    articles.map((article) => takeCompiled(article, outline, store)),
  );
}

/** What is found in the paper's own pages. They are few, and are inspected every time. */
export function inspectPages({ bodies }: Outline): readonly PageText[] {
  return bodies.map((body) => ({ ...body, ...inspectBody(body) }));
}

/** Compiles an article’s folder to be kept. */
export async function compileFolder(
  outline: Outline,
  { bodies }: Pick<ContentStore, 'bodies'>,
  slug: string,
): Promise<Kept<CompiledArticle>> {
  const folder = getArticleFolder(outline, slug);
  return { ...getMarks(folder.path), value: (await compileArticle(folder, bodies)).compiled };
}

/**
 * Every fault of a paper that concerns who publishes it, those inside bodies and pictures too, by file
 * and line. `now` (milliseconds since the epoch) decides which articles can be linked to.
 */
export function listFaults(content: Omit<CompiledContent, 'store'>, now: number): readonly Fault[] {
  const { outline, articles, pages } = content;
  const claims = [...outline.claims, ...articles.flatMap((article) => article.claims)];
  const moves = getMoves(claims);
  const linkable = articles.flatMap(({ article }) => article ?? []);
  const { known, path, site } = outline;
  const lookup = createLookup(linkable, { known, moves, origin: site.url }, now);
  const texts = [
    ...articles.flatMap(getLinkedTexts),
    ...pages.map(({ text, from, links, blocks }) => {
      return { file: text.file, from, links, ids: blocks.map((block) => block.id) };
    }),
  ];
  const own = articles.flatMap(({ recordFaults, bodyFaults }) => [...recordFaults, ...bodyFaults]);
  return getDistinct([
    ...suggestMoves([...outline.faults, ...own], moves),
    ...pages.flatMap((page) => page.faults),
    ...checkLinks(texts, lookup),
    ...findOwnUrls([...outline.urls, ...articles.flatMap(({ urls }) => urls)], site.url),
    ...findClashes(claims),
    ...checkFounded(path, site, now),
  ]).sort(compareFaults);
}

/** Whether there is a paper to show: no fault outside bodies and pictures is an error. */
export function isReadable({ outline, articles }: CompiledContent): boolean {
  const claims = [...outline.claims, ...articles.flatMap((article) => article.claims)];
  const faults = [...outline.faults, ...findClashes(claims)];
  return !hasError(faults) && articles.every(({ article }) => article !== undefined);
}
