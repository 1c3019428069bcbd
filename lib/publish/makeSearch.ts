import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Inputs, recordInputs } from '@/lib/archive/recordInputs';
import {
  getNamesPath,
  type Manifest,
  manifestPath,
  type SegmentEntry,
} from '@/lib/search/format/manifest';
import {
  createNames,
  createSegmentOf,
  listIndexed,
  listSegments,
  type Months,
  renderManifest,
} from '@/lib/search/index/createIndex';
import { listSegmentFiles } from '@/lib/search/index/lastSegment';
import { note, type Publication } from './publication';

/**
 * The index of search. What is indexed of each article is noted for it, so that only articles that
 * changed are read again, and only files that have a word of theirs are made anew.
 */
export function makeSearch(publication: Publication): void {
  const { archive, ledger, add } = publication;
  const last = readLast(publication);
  const names = makeNames(publication, last);
  const segments = listSegments(archive).map((months) => makeSegment(publication, months, last));
  const text = renderManifest({ ...names, segments });
  const file = manifestPath.slice(1);
  const entry = ledger.getLast(file);
  if (last && entry && renderManifest(last) === text) ledger.keep(entry);
  else note(publication, add(file, Buffer.from(text)));
}

/** What the last site’s index says of itself. */
function readLast({ ledger, output }: Publication): Manifest | undefined {
  const file = manifestPath.slice(1);
  if (!ledger.getLast(file)) return undefined;
  return JSON.parse(readFileSync(join(output.workspace.out, file), 'utf8'));
}

function makeNames(publication: Publication, last: Manifest | undefined): Names {
  const { ledger } = publication;
  const known = ledger.last?.lists.names;
  const files = last
    ? (['topics', 'forms', 'regional'] as const).map((file) => getNamesPath(file, last[file]))
    : [];
  if (last && known && ledger.areCurrent(known) && keepAll(publication, files)) {
    ledger.note('names', known);
    return last;
  }
  const { archive, inputs } = recordInputs(publication.archive);
  const names = createNames(archive);
  for (const [path, bytes] of names.files) put(publication, path, () => bytes);
  ledger.note('names', inputs);
  return names;
}

type Names = Omit<Manifest, 'segments'>;

function makeSegment(
  publication: Publication,
  months: Months,
  manifest: Manifest | undefined,
): SegmentEntry {
  const { archive, ledger } = publication;
  const { name } = months;
  const before = ledger.last?.searched[name] ?? {};
  const isSame = (slug: string) => ledger.areCurrent(before[slug] ?? unknown);
  const entry = manifest?.segments.find((segment) => segment.name === name);
  const last = entry && { entry, isSame, read: createReader(publication) };
  const slugs = listIndexed(archive, months).map(({ slug }) => slug);
  if (last && slugs.length === entry.articles && slugs.every(isSame)) {
    if (keepAll(publication, listSegmentFiles(last))) {
      ledger.noteSearched(name, new Map(Object.entries(before)));
      return entry;
    }
  }
  const read = new Map<string, Inputs>();
  const open = (slug: string) => {
    const recording = recordInputs(archive);
    read.set(slug, recording.inputs);
    return recording.archive;
  };
  const segment = createSegmentOf(archive, months, last, open);
  for (const [path, render] of segment.files) put(publication, path, render);
  ledger.noteSearched(
    name,
    new Map(slugs.map((slug) => [slug, read.get(slug) ?? before[slug] ?? []])),
  );
  return segment.entry;
}

/** The id of no question. */
const unknown = [-1];

function createReader({ output }: Publication): (path: string) => Uint8Array {
  return (path) => readFileSync(join(output.workspace.out, path));
}

/** Keeps files of the last site; false where one of them does not stand there any more, or none is known. */
function keepAll({ ledger }: Publication, paths: readonly string[]): boolean {
  const entries = paths.flatMap((path) => ledger.getLast(path.slice(1)) ?? []);
  if (paths.length === 0 || entries.length < paths.length) return false;
  for (const entry of entries) ledger.keep(entry);
  return true;
}

/** A file whose name is that of its content: where it stands, it is kept. */
function put(publication: Publication, path: string, render: () => Uint8Array): void {
  if (keepAll(publication, [path])) return;
  note(publication, publication.add(path.slice(1), Buffer.from(render())));
}
