import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { createProgress } from '@/lib/cli/terminal/createProgress';
import { checkWritePlace } from '@/lib/cli/terminal/writePlace';
import { type Outline, readOutline } from '@/lib/content/paper/readOutline';
import { writeAuthors } from '@/lib/desk/draft/writeDraft';
import { importArchive } from '@/lib/desk/import/archive/importArchive';
import { findExportRefusal } from '@/lib/desk/import/archive/read/exportRefusal';
import type { ImportNote, OldArchive } from '@/lib/desk/import/archive/read/oldArticle';
import { openExport } from '@/lib/desk/import/archive/read/openExport';
import { openFolder } from '@/lib/desk/import/archive/read/openFolder';
import { listSources } from '@/lib/desk/import/archive/renderOldArticle';
import { renderReport, renderSummary, tellPlace } from '@/lib/desk/import/archive/renderReport';
import { renderTopicsFile } from '@/lib/desk/import/archive/topicsFile';
import { type ImportedFolder, writeFolder } from '@/lib/desk/import/archive/writeFolder';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { readTextFile } from '@/lib/store/readTextFile';

export interface ArchiveOptions {
  /** The content folder. */
  readonly directory: string;
  /** Folder of the report and of the file that says which tag is which topic. */
  readonly notes: string;
  readonly json: boolean;
  readonly language: Language;
}

/** Whether a path is that of an archive, not of one text. */
export function isArchive(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isDirectory() === true || (stats?.isFile() === true && /\.xml$/i.test(path));
}

/**
 * Imports a folder or an export: articles, a report, a file of topics. What was imported before is left
 * alone. Throws `CommandError` where there is no article in it, or the disk refuses.
 */
export async function importOldArchive(path: string, options: ArchiveOptions): Promise<void> {
  const { directory, language, notes: folder } = options;
  checkWritePlace(folder, language);
  if (statSync(path).isFile()) refuseExport(path, language);
  else refuseOwn(path, directory, language);
  const outline = readOutline(directory);
  const found: ImportNote[] = [];
  const report = (note: ImportNote): void => void found.push(note);
  const archive = await openArchive(path, report);
  const done = listDone(outline);
  const topicsFile = readNotes(join(folder, 'topics.yaml'));
  if (topicsFile !== undefined) checkTopicsFile(join(folder, 'topics.yaml'), topicsFile, language);
  const written: string[] = [];
  const progress = createProgress((articles) =>
    translate(language, 'archive.progress', { articles }),
  );
  const { plan, choice } = await importArchive(archive, {
    timeZone: outline.site.timeZone,
    topics: outline.topics,
    authors: outline.authors,
    taken: [...outline.slugs, ...done.values()],
    done,
    ...(topicsFile !== undefined && { topicsFile }),
    words: language,
    report,
    write: async (article) => {
      written.push(save(article, options));
      progress.show(written.length);
    },
  });
  progress.end();
  if (plan.articles.size === 0) {
    const broken = found.find(({ rule }) => rule === 'unreadable');
    if (!broken) throw new CommandError(translate(language, 'archive.nothing', { path }));
    const values = { path, place: tellPlace(broken), reason: broken.text };
    throw new CommandError(translate(language, 'archive.broken', values));
  }
  const named = addTopics(outline, plan.articles, choice, done);
  saveNotes(options, {
    'report.md': renderReport(path, found, readNotes(join(folder, 'report.md')) ?? '', language),
    'topics.yaml': renderTopicsFile(plan.tags, choice, topicsFile, language),
  });
  const before = new Set(
    [...plan.articles.values()].filter(({ source }) => done.has(source)).map(({ slug }) => slug),
  ).size;
  show(
    { written, before, named, found, tags: plan.tags.size, open: plan.tags.size - choice.size },
    options,
  );
}

/** What is read would be what is written. */
function refuseOwn(path: string, directory: string, language: Language): void {
  const [archive, paper] = [realpathSync(path) + sep, realpathSync(directory) + sep];
  if (!archive.startsWith(paper) && !paper.startsWith(archive)) return;
  throw new CommandError(translate(language, 'archive.own', { path }), 2);
}

/** The beginning of an export tells most files that are none. */
function refuseExport(path: string, language: Language): void {
  const head = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  const refusal = findExportRefusal(head.subarray(0, length));
  if (!refusal) return;
  throw new CommandError(translate(language, 'archive.refused', { path, refusal }));
}

/** What an editor would lose if it were written anew. */
function checkTopicsFile(file: string, text: string, language: Language): void {
  const [error] = parseDocument(text).errors;
  if (!error) return;
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  const values = { place: `${file}:${line}:${col}`, reason: error.message.split('\n')[0] ?? '' };
  throw new CommandError(translate(language, 'archive.topicsBroken', values));
}

function readNotes(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function openArchive(path: string, report: (note: ImportNote) => void): Promise<OldArchive> {
  return statSync(path).isDirectory()
    ? openFolder(resolve(path), report)
    : openExport(resolve(path), report);
}

/** Slugs of what was imported before, by their sources. */
function listDone({ path, slugs }: Outline): ReadonlyMap<string, string> {
  return new Map(
    slugs.flatMap((slug) => {
      const yaml = readTextFile(`${path}/articles/${slug}/article.yaml`).value ?? '';
      return listSources(yaml).map((source) => [source, slug] as const);
    }),
  );
}

function save(article: ImportedFolder, { directory, language }: ArchiveOptions): string {
  const folder = `${directory}/articles/${article.slug}`;
  try {
    // First, so that an import that is broken off leaves no article without its authors.
    if (!existsSync(folder)) writeAuthors(directory, article.authors);
    if (writeFolder(folder, article)) return folder;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(translate(language, 'draft.unwritable', { folder, reason }));
  }
  throw new CommandError(translate(language, 'draft.taken', { folder }));
}

/** Adds topics that were chosen since, to articles that have none. Returns how many got some. */
function addTopics(
  { path }: Outline,
  articles: Awaited<ReturnType<typeof importArchive>>['plan']['articles'],
  choice: ReadonlyMap<string, string>,
  done: ReadonlyMap<string, string>,
): number {
  let count = 0;
  for (const { source, facts } of articles.values()) {
    const slug = done.get(source);
    const topics = [...new Set(facts.tags.flatMap((tag) => choice.get(tag) ?? []))];
    if (slug === undefined || topics.length === 0) continue;
    const file = `${path}/articles/${slug}/article.yaml`;
    const yaml = readFileSync(file, 'utf8');
    if (/^topics:/m.test(yaml)) continue;
    writeFileSync(file, `${yaml.trimEnd()}\ntopics: [${topics.join(', ')}]\n`);
    count += 1;
  }
  return count;
}

function saveNotes(
  { notes, language }: ArchiveOptions,
  files: Readonly<Record<string, string>>,
): void {
  try {
    mkdirSync(notes, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(notes, name), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(translate(language, 'draft.unwritable', { folder: notes, reason }));
  }
}

interface Outcome {
  readonly written: readonly string[];
  readonly before: number;
  readonly named: number;
  readonly found: readonly ImportNote[];
  readonly tags: number;
  readonly open: number;
}

function show(
  { written, before, named, found, tags, open }: Outcome,
  { json, language, notes }: ArchiveOptions,
): void {
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ written, before, named, tags, open, notes: found }, null, 2)}\n`,
    );
    return;
  }
  const values = { articles: written.length, before, named, tags, open, folder: notes };
  const lines = [
    translate(language, 'archive.written', values),
    ...renderSummary(found, language),
    translate(language, 'archive.next', values),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
