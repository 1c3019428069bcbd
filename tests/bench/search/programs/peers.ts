import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { escapeHtml } from '@/lib/html/escapeHtml';
import { type Language, languages } from '@/lib/language/language';
import { measureRun } from '@/tests/bench/run/measureRun';
import type { Draw } from '@/tests/bench/search/draw';
import { addArticle, type BenchPaper } from '@/tests/bench/search/paper';
import { tell } from '@/tests/bench/search/tell';
import { compareFiles, type Program, type Shown, type Visit } from './program';

/** Another program that searches, installed into the folder in which it works. */
interface Peer {
  readonly package: string;
  /** Writes what it indexes, into the folder. */
  readonly write: (folder: string, paper: BenchPaper) => void;
  /** Its command, in the folder. */
  readonly command: readonly string[];
  /** What is published of the folder. */
  readonly isPublished: (path: string) => boolean;
  /** Scripts of the page that searches. */
  readonly scripts: string;
}

const templates = fileURLToPath(new URL('templates/', import.meta.url));

const peers: readonly Peer[] = [
  {
    package: 'pagefind',
    write: writeSite,
    command: ['node', 'node_modules/pagefind/lib/runner/bin.cjs', '--site', 'site'],
    isPublished: (path) => path.startsWith('site/pagefind/'),
    scripts: '<script type="module" src="/pagefind.js"></script>',
  },
  {
    package: 'minisearch',
    write: writeLists,
    command: ['node', 'indexMiniSearch.mjs'],
    isPublished: (path) => path.startsWith('index-'),
    scripts:
      '<script src="/node_modules/minisearch/dist/umd/index.js"></script>' +
      '<script type="module" src="/miniSearch.js"></script>',
  },
];

/** Pagefind and MiniSearch with the paper in their indexes, installed into a folder that is to be removed. */
export async function createPeers(folder: string, paper: BenchPaper): Promise<readonly Program[]> {
  const programs: Program[] = [];
  for (const peer of peers)
    programs.push(await createPeer(join(folder, peer.package), peer, paper));
  return programs;
}

async function createPeer(folder: string, peer: Peer, paper: BenchPaper): Promise<Program> {
  mkdirSync(folder, { recursive: true });
  cpSync(templates, folder, { recursive: true });
  tell(`${peer.package}: installing it`);
  const install = ['npm', 'install', '--no-audit', '--no-fund', '--prefix', folder, peer.package];
  await measureRun(install, { folder, environment: { NODE_ENV: 'development' } });
  const label = `${peer.package} ${readVersion(folder, peer.package)}`;
  const index = async (own: BenchPaper) => {
    tell(`${label}: making the index`);
    peer.write(folder, own);
    const cost = await measureRun(peer.command, { folder });
    return { cost, files: readPublished(folder, peer.isPublished) };
  };
  const after = await index(addArticle(paper));
  const { cost, files } = await index(paper);
  return {
    label,
    cost: { ...cost, ...compareFiles(files, after.files) },
    getFile: (path) => readPublic(folder, peer.scripts, path),
    getPath: (language) => `/${language}/`,
    ask,
    checkFound,
  };
}

function readVersion(folder: string, name: string): string {
  const { version } = JSON.parse(
    readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
}

function readPublished(folder: string, isPublished: Peer['isPublished']) {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter(isPublished);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** A file of the page that searches, of the folder, or of the site in it. */
function readPublic(folder: string, scripts: string, path: string): string | Buffer | undefined {
  const [, language = ''] = /^\/(en|zh)\/$/.exec(path) ?? [];
  if (language) return `<!DOCTYPE html><html lang="${language}"><title>Search</title>${scripts}`;
  for (const place of [path, `/site${path}`]) {
    try {
      return readFileSync(join(folder, place));
    } catch {
      // It may be at the other one.
    }
  }
  return undefined;
}

/** A page of each text, as sites have them. */
function writeSite(folder: string, { articles }: BenchPaper): void {
  rmSync(join(folder, 'site'), { recursive: true, force: true });
  for (const { slug, texts } of articles) {
    for (const { language, title, summary, paragraphs } of listTexts(texts)) {
      const body = [summary, ...paragraphs].map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
      write(
        join(folder, 'site', language, slug, 'index.html'),
        `<!DOCTYPE html>\n<html lang="${language}">\n<title>${escapeHtml(title)}</title>\n` +
          `<main data-pagefind-body>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</main>\n</html>\n`,
      );
    }
  }
}

function writeLists(folder: string, { articles }: BenchPaper): void {
  for (const language of languages) {
    const list = articles.flatMap(({ slug, texts }) =>
      listTexts(texts)
        .filter((text) => text.language === language)
        .map(({ title, summary, paragraphs }) => ({
          id: slug,
          title,
          summary,
          body: paragraphs.join('\n'),
        })),
    );
    write(join(folder, `articles-${language}.json`), JSON.stringify(list));
  }
}

function listTexts(texts: BenchPaper['articles'][number]['texts']) {
  return languages.flatMap((language: Language) => {
    const text = texts[language];
    return text ? [{ ...text, language, paragraphs: text.body.split('\n\n') }] : [];
  });
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** What the scripts of `templates/` offer to whoever measures them. */
interface Asking {
  readonly ask: (text: string) => Promise<readonly string[]>;
  readonly askAll: (text: string) => Promise<readonly string[]>;
  /** Slugs by the ids of results; those that are missing are slugs themselves. */
  readonly listIds: () => Promise<readonly (readonly [id: string, slug: string])[]>;
}

async function ask(page: Page, query: string): Promise<Shown> {
  await waitForScript(page);
  return page.evaluate(async (text) => {
    const began = performance.now();
    const slugs = await (globalThis as unknown as Asking).ask(text);
    return { milliseconds: performance.now() - began, slugs };
  }, query);
}

async function waitForScript(page: Page): Promise<void> {
  await page.waitForFunction(() => 'ask' in globalThis);
}

async function checkFound(draws: readonly Draw[], visit: Visit): Promise<readonly boolean[]> {
  const found = new Map<Draw, boolean>();
  for (const language of languages) {
    const page = await visit(language);
    await waitForScript(page);
    const slugs = new Map(await page.evaluate(() => (globalThis as unknown as Asking).listIds()));
    for (const draw of draws.filter((own) => own.language === language)) {
      const ids = await page.evaluate(
        (text) => (globalThis as unknown as Asking).askAll(text),
        draw.query,
      );
      found.set(
        draw,
        ids.some((id) => (slugs.get(id) ?? id) === draw.slug),
      );
    }
    await page.close();
  }
  return draws.map((draw) => found.get(draw) ?? false);
}
