import type { Page } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SearchPage } from '@/components/search/SearchPage';
import { getPath, parsePath } from '@/lib/address/address';
import { type Archive, getEdition } from '@/lib/archive/archive';
import { renderMarkdownCopy } from '@/lib/feeds/markdownCopy';
import { getPage } from '@/lib/page/page';
import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import {
  createIndex,
  createSegmentOf,
  type IndexFiles,
  listSegments,
  renderManifest,
} from '@/lib/search/index/createIndex';
import { renderScript } from '@/lib/search/renderScript';
import { addArticle, addedSlug, type BenchPaper, makeArchive } from '@/tests/bench/search/paper';
import { tell } from '@/tests/bench/search/tell';
import { checkRecall } from './courierRecall';
import { compareFiles, type Program, type Shown } from './program';

/** Courier’s own search: its page with its script, the index, and the Markdown copies. */
export async function createCourier(paper: BenchPaper): Promise<Program> {
  tell('Courier: compiling the paper');
  const archive = makeArchive(paper);
  tell('Courier: making the index');
  const [began, before] = [performance.now(), process.cpuUsage()];
  const files = createIndex(archive);
  const { user, system } = process.cpuUsage(before);
  const cost = {
    seconds: (performance.now() - began) / 1000,
    processor: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  const script = await renderScript();
  return {
    label: 'Courier',
    cost: { ...cost, ...compareFiles(files, indexAgain(makeArchive(addArticle(paper)), files)) },
    getFile: (path) =>
      path === '/search.js' ? script : (files.get(path) ?? renderFile(archive, path)),
    getPath: (language) => getPath(getEdition(archive, language), { kind: 'search' }),
    ask,
    checkFound: (draws) => checkRecall(archive, files, draws),
  };
}

/** The index with one more article, made as a build makes it: from the last one, and from what is new. */
function indexAgain(archive: Archive, files: IndexFiles): IndexFiles {
  const read = (path: string) => files.get(path) ?? new Uint8Array();
  const manifest: Manifest = JSON.parse(`${Buffer.from(read(manifestPath))}`);
  const segments = listSegments(archive).map((months) => {
    const entry = manifest.segments.find(({ name }) => name === months.name);
    const isSame = (slug: string) => slug !== addedSlug;
    return createSegmentOf(archive, months, entry && { entry, read, isSame });
  });
  const entries = segments.map(({ entry }) => entry);
  return new Map<string, Uint8Array>([
    [manifestPath, Buffer.from(renderManifest({ ...manifest, segments: entries }))],
    ...segments.flatMap((segment) =>
      [...segment.files].map(([path, render]) => [path, render()] as const),
    ),
  ]);
}

/** A page of the paper: the search page without what surrounds it, or the copy of an article. */
function renderFile(archive: Archive, path: string): string | undefined {
  const parsed = parsePath(path);
  if (!parsed) return undefined;
  const page = getPage(archive, getEdition(archive, parsed.edition.id), parsed.address);
  if (page?.kind === 'article' && parsed.file === 'index.md') return renderMarkdownCopy(page);
  if (page?.kind !== 'search' || parsed.file !== undefined) return undefined;
  const main = renderToStaticMarkup(createElement(SearchPage, { page }));
  return `<!DOCTYPE html><html lang="${page.edition.lang}"><title>Search</title><main>${main}</main>`;
}

/** Sends the form as Enter does, and waits until the page says what it found. */
function ask(page: Page, query: string): Promise<Shown> {
  return page.evaluate(async (text) => {
    const form = document.querySelector<HTMLFormElement>('#search');
    const status = document.querySelector('#search-status');
    const field = form?.elements.namedItem('q');
    if (!form || !status || !(field instanceof HTMLInputElement)) throw new Error('No form');
    field.value = text;
    const began = performance.now();
    form.requestSubmit();
    await new Promise<void>((resolve) => {
      // Until now it says that it is looking.
      new MutationObserver(() => resolve()).observe(status, { childList: true });
    });
    const milliseconds = performance.now() - began;
    const links = document.querySelectorAll<HTMLAnchorElement>('#search-results h2 a');
    const slugs = [...links].map((link) => link.pathname.split('/').at(-2) ?? '');
    return { milliseconds, slugs };
  }, query);
}
