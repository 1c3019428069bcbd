import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listChangedFiles, listStoredFiles, writeStoredFiles } from '@/lib/desk/history/revision';
import type { Fault } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import { compareRows, nothing, type OpenRow } from './compareRows';
import type { Change, Comparison, PictureChange, Row } from './comparison';
import {
  type Document,
  type DocumentKey,
  getDocumentKey,
  getDocumentPath,
  readDocument,
} from './document';
import { findRenamed, type Pair } from './findRenamed';

/**
 * Compares the content at `directory` with how a commit had it; `faults` are what the check finds in it
 * now. Throws what git or the file system throws.
 */
export function comparePaper(
  directory: string,
  { ref, commit }: Pick<Comparison, 'ref' | 'commit'>,
  faults: readonly Fault[],
): Comparison {
  const files = listChangedFiles(directory, commit);
  const keys = listKeys(files);
  const former = readFormer(directory, commit, keys);
  const pairs = findRenamed(
    keys.map((key) => ({
      key,
      before: former.documents.get(getDocumentPath(key)),
      after: readDocument(directory, key),
    })),
  );
  const changes = pairs.map((pair) =>
    createChange(pair, { directory, files, stored: former.files, faults }),
  );
  const isElsewhere = ({ file, severity }: Fault): boolean =>
    severity === 'error' && !changes.some(({ path }) => isInside(file, path));
  return { ref, commit, changes, elsewhere: faults.filter(isElsewhere) };
}

const order = ['article', 'page', 'topic', 'author', 'series', 'site'] as const;

/** What the files belong to, each once. */
function listKeys(files: readonly string[]): readonly DocumentKey[] {
  const keys = files.flatMap((file) => getDocumentKey(file) ?? []);
  const distinct = new Map(keys.map((key) => [getDocumentPath(key), key]));
  return [...distinct.values()].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.id < b.id ? -1 : 1),
  );
}

interface Former {
  /** By their paths. */
  readonly documents: ReadonlyMap<string, Document>;
  /** Paths of all files that the commit had. */
  readonly files: ReadonlySet<string>;
}

/** These documents as the commit has them. Pictures are known by their names. */
function readFormer(directory: string, commit: string, keys: readonly DocumentKey[]): Former {
  const target = mkdtempSync(join(tmpdir(), 'courier-compare-'));
  try {
    const stored = listStoredFiles(directory, commit);
    const paths = new Set(keys.map(getDocumentPath));
    const wanted = stored.filter(({ path }) => {
      const key = getDocumentKey(path);
      return /\.(?:md|yaml)$/.test(path) && key && paths.has(getDocumentPath(key));
    });
    writeStoredFiles(directory, wanted, target);
    const documents = keys.flatMap((key) => readDocument(target, key, directory) ?? []);
    return {
      documents: new Map(documents.map((document) => [getDocumentPath(document), document])),
      files: new Set(stored.map(({ path }) => path)),
    };
  } finally {
    rmSync(target, { recursive: true });
  }
}

interface Surroundings {
  readonly directory: string;
  readonly files: readonly string[];
  readonly stored: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

function createChange(pair: Pair, around: Surroundings): Change {
  const { key, formerKey, before, after } = pair;
  const { directory, faults } = around;
  const path = `${directory}/${getDocumentPath(key)}`;
  const own = faults.filter(({ file }) => isInside(file, path));
  const open = compareRows(before ?? nothing, after ?? nothing);
  const rows = open.map(
    (row): Row => ({ ...row, findings: own.filter((fault) => isAt(fault, row)) }),
  );
  const placed = new Set(rows.flatMap(({ findings }) => findings));
  const shown = after ?? before;
  return {
    ...key,
    state: getState(pair),
    ...(formerKey && { formerId: formerKey.id }),
    path,
    title: getTitle(shown),
    isDraft: shown?.facts.some(({ name, text }) => name === 'draft' && text === 'true') ?? false,
    ...(shown?.original && { original: shown.original }),
    rows,
    pictures: listPictures(key, around),
    isRecorded: after !== undefined && after.record !== '' && after.record !== before?.record,
    behind: languages.filter((language) => rows.some(({ behind }) => behind === language)),
    findings: own.filter((fault) => !placed.has(fault)),
  };
}

function getState({ formerKey, before, after }: Pair): Change['state'] {
  if (formerKey) return 'renamed';
  if (!before) return 'added';
  return after ? 'changed' : 'removed';
}

/** The headline, or the name of a topic, of an author or of the paper. */
function getTitle(document: Document | undefined): Partial<Record<Language, string>> {
  const hasHeadline = document?.kind === 'article' || document?.kind === 'page';
  const name = hasHeadline ? 'title' : 'name';
  const facts = document?.facts.filter((fact) => fact.name === name) ?? [];
  return Object.fromEntries(
    facts.flatMap(({ language, text }) => (language ? [[language, text]] : [])),
  );
}

function listPictures(
  key: DocumentKey,
  { files, stored, directory }: Surroundings,
): readonly PictureChange[] {
  const folder = `${getDocumentPath(key)}/`;
  const pictures = files.filter((file) => file.startsWith(folder) && !/\.(?:md|yaml)$/.test(file));
  return pictures.map((path) => {
    const isThere = existsSync(join(directory, path));
    const state = isThere ? 'changed' : 'removed';
    return { file: path.slice(folder.length), state: stored.has(path) ? state : 'added' };
  });
}

/** Whether a fault stands in what a row shows. */
function isAt({ file, line }: Fault, { cells }: OpenRow): boolean {
  return Object.values(cells).some(
    (cell) =>
      cell.state !== 'removed' && cell.file === file && line >= cell.line && line <= cell.end,
  );
}

/** Whether a file is that of the path, or below it. */
function isInside(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
