import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Inputs, recordInputs } from '@/lib/archive/recordInputs';
import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import {
  createNames,
  createSegmentOf,
  type IndexFiles,
  listSegments,
  type Months,
  renderManifest,
} from '@/lib/search/index/createIndex';
import { note, type Publication } from './publication';
import { createMaker } from './render/maker';

const folder = 'search/';

/** Whether a file below the output folder is one of the index. */
export function isOfSearch(file: string): boolean {
  return file.startsWith(folder);
}

/** The index of search. A segment whose articles are as they were is kept whole. */
export function makeSearch(publication: Publication): void {
  const { archive, ledger } = publication;
  const last = readLast(publication);
  const names = makeNames(publication, last);
  const segments = listSegments(archive).map((months) => makeSegment(publication, months, last));
  const text = renderManifest({ ...names, segments });
  const file = manifestPath.slice(1);
  const entry = ledger.getLast(file);
  if (last && entry && renderManifest(last) === text) ledger.keep(entry);
  else add(publication, new Map([[manifestPath, Buffer.from(text)]]), new Map());
}

/** What the last site’s index says of itself. */
function readLast({ ledger, output }: Publication): Manifest | undefined {
  const file = manifestPath.slice(1);
  if (!ledger.getLast(file)) return undefined;
  return JSON.parse(readFileSync(join(output.workspace.out, file), 'utf8'));
}

function makeNames(publication: Publication, last: Manifest | undefined): Names {
  if (last) {
    const isKept = keep(publication, [`topics-${last.topics}`, `forms-${last.forms}`]);
    if (isKept) return { topics: last.topics, forms: last.forms };
  }
  const { archive, inputs } = recordInputs(publication.archive);
  const { files, ...names } = createNames(archive);
  add(publication, files, inputs);
  return names;
}

type Names = Pick<Manifest, 'topics' | 'forms'>;

function makeSegment(
  publication: Publication,
  months: Months,
  last: Manifest | undefined,
): Manifest['segments'][number] {
  const known = last?.segments.find(({ name }) => name === months.name);
  const isWhole = known?.articles === months.articles;
  if (known && isWhole && keep(publication, [`${known.name}-${known.id}/`])) return known;
  const { archive, inputs } = recordInputs(publication.archive);
  const { entry, files } = createSegmentOf(archive, months);
  add(publication, files, inputs);
  return entry;
}

/** Keeps the files whose names begin so, if they would come out the same; they were made from the same. */
function keep({ ledger }: Publication, names: readonly string[]): boolean {
  const own = ledger.last?.entries.filter(({ file }) =>
    names.some((name) => file.startsWith(folder + name)),
  );
  if (!own || own.length < names.length) return false;
  const isCurrent = own.every(
    ({ file, inputs }) => ledger.getLast(file) && ledger.areCurrent(inputs),
  );
  if (isCurrent) for (const entry of own) ledger.keep(entry);
  return isCurrent;
}

function add(publication: Publication, files: IndexFiles, inputs: Inputs): void {
  const maker = createMaker({ ...publication, assets: publication.code.assets, routes: [] });
  for (const [path, bytes] of files) {
    const file = path.slice(1);
    const made = maker.add(file, Buffer.from(bytes), publication.ledger.getLast(file)?.hash);
    note(publication, { ...made, inputs });
  }
}
