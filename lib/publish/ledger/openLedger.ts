import type { Archive } from '@/lib/archive/archive';
import type { Inputs } from '@/lib/archive/recordInputs';
import type { Notes } from '@/lib/publish/check/notes';
import type { FinishedSite } from '@/lib/publish/check/siteCheck';
import { readStanding } from '@/lib/publish/output/standing';
import type { Workspace } from '@/lib/publish/output/workspace';
import type { Made } from '@/lib/publish/render/fileMaker';
import type { RouteOutput } from '@/lib/publish/render/maker';
import { seal } from '@/lib/store/sealedFile';
import { type Entry, type Ledger, type ListName, readLedger, type Shared } from './ledger';
import { NotesFile } from './notesFile';
import { createQuestions, type Questions } from './questions';

/** The site that is being made, file by file, beside what is known of the last one. */
export interface OpenLedger
  extends FinishedSite,
    Pick<ReturnType<typeof createLists>, 'note' | 'noteSearched'> {
  /** The last site, if it was made by the same code; otherwise everything is made anew. */
  readonly last: Ledger | undefined;
  /** What the last site had of a file, if that still stands. */
  readonly getLast: (file: string) => Entry | undefined;
  /** Whether what was made of these would come out the same. */
  readonly areCurrent: (inputs: readonly number[]) => boolean;
  readonly keep: (entry: Entry) => void;
  readonly add: (made: Made, output?: RouteOutput) => void;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Files in the output folder that the new site does not have, whoever put them there. */
  readonly listGone: () => readonly string[];
  /** Assets and digests of all pages. */
  readonly listShared: () => readonly Shared[];
  /** The ledger of the site, as the bytes of its file. */
  readonly render: (unpublished: Ledger['unpublished']) => Buffer;
  /** Removes notes that the ledger does not speak of, once it is in its place. */
  readonly tidy: () => void;
  readonly close: () => void;
}

/** Opens the ledger of an output folder, for a site of this version of the code, made from this archive. */
export function openLedger(workspace: Workspace, version: string, archive: Archive): OpenLedger {
  const last = readLedger(workspace, version);
  const notes = new NotesFile(workspace.root, last?.notes);
  const questions = createQuestions(archive, last);
  const before = new Map(last?.entries.map((entry) => [entry.file, entry]));
  const standing = readStanding(workspace.out);
  const entries = new Map<string, Entry>();
  const shared = [...(last?.shared ?? [])];
  const lists = createLists(questions);
  const getLast = (file: string) => {
    const entry = before.get(file);
    return entry && standing.isIntact(file, entry.written) ? entry : undefined;
  };
  return {
    last,
    getLast,
    areCurrent: questions.areCurrent,
    keep: (entry) => entries.set(entry.file, entry),
    add: (made, output) => {
      const written = made.written ?? before.get(made.file)?.written;
      if (!written) throw new TypeError(`Nobody wrote ${made.file}`);
      const { file, hash } = made;
      entries.set(file, {
        ...{ file, hash, written, inputs: questions.add(made.inputs) },
        ...(output && { origin: { route: output.route, params: output.params } }),
        ...(made.notes && { notes: notes.add(made.notes), ...getFacts(made.notes, shared) }),
      });
    },
    note: lists.note,
    noteSearched: lists.noteSearched,
    entries,
    listGone: () => listGone(standing.files, entries.values()),
    listShared: () => {
      const used = new Set([...entries.values()].map((entry) => entry.shared));
      return shared.filter((_, place) => used.has(place));
    },
    has: (file) => entries.has(file),
    getNotes: (file) => {
      const place = entries.get(file)?.notes;
      return place && notes.read(place);
    },
    isIndexed: (file) => file.endsWith('.html') && entries.get(file)?.fingerprint !== undefined,
    get sitemaps() {
      return [...entries.keys()].filter((file) => file.startsWith('sitemaps/'));
    },
    render: (unpublished) => {
      const all = compact([...entries.values()], notes);
      return seal(
        version,
        pack({ ...lists.noted, unpublished, entries: all, shared, questions, notes }),
      );
    },
    tidy: () => notes.tidy(),
    close: () => notes.close(),
  };
}

function listGone(standing: Iterable<string>, entries: Iterable<Entry>): readonly string[] {
  const now = new Set<string>();
  for (const { file, written } of entries) {
    for (const ending in written.sizes) now.add(file + ending);
  }
  return [...standing].filter((file) => !now.has(file));
}

/** What is noted besides single files. */
function createLists(questions: Questions) {
  const lists: Record<ListName, Ids> = { routes: [], rest: [], names: [] };
  const searched: Record<string, Record<string, Ids>> = {};
  const getIds = (inputs: Inputs | Ids) => ('get' in inputs ? questions.add(inputs) : inputs);
  return {
    noted: { lists, searched },
    /** Notes what a list was made from. */
    note: (list: ListName, inputs: Inputs | Ids) => {
      lists[list] = getIds(inputs);
    },
    /** Notes by slug what is indexed of each article in a segment of the index of search. */
    noteSearched: (segment: string, articles: ReadonlyMap<string, Inputs | Ids>) => {
      const own = [...articles].map(([slug, inputs]) => [slug, getIds(inputs)] as const);
      searched[segment] = Object.fromEntries(own);
    },
  };
}

interface Unpacked
  extends Pick<Ledger, 'lists' | 'searched' | 'unpublished' | 'shared' | 'entries'> {
  readonly notes: Pick<NotesFile, 'name' | 'size'>;
  readonly questions: Questions;
}

type Ids = readonly number[];

/** A ledger without the questions that nobody asks any more. */
function pack({ questions, entries, lists, searched, notes, ...rest }: Unpacked): Ledger {
  const used = new Set<number>();
  const segments = Object.entries(searched);
  const others = [lists, ...segments.map(([, articles]) => articles)].flatMap(Object.values<Ids>);
  for (const ids of [...entries.map(({ inputs }) => inputs), ...others]) {
    for (const id of ids) used.add(id);
  }
  const { getId, ...packed } = questions.pack(used);
  const rename = (articles: Readonly<Record<string, Ids>>) =>
    Object.fromEntries(Object.entries(articles).map(([slug, ids]) => [slug, ids.map(getId)]));
  return {
    ...rest,
    ...packed,
    lists: {
      routes: lists.routes.map(getId),
      rest: lists.rest.map(getId),
      names: lists.names.map(getId),
    },
    searched: Object.fromEntries(segments.map(([name, articles]) => [name, rename(articles)])),
    notes: notes.name,
    notesSize: notes.size,
    entries: entries.map((entry) => ({ ...entry, inputs: entry.inputs.map(getId) })),
  };
}

/** The entries with the places of their notes after these were written anew, where that was worth it. */
function compact(entries: readonly Entry[], file: NotesFile): readonly Entry[] {
  const places = file.compact(entries.flatMap(({ notes }) => (notes ? [notes] : [])));
  const next = places.values();
  return entries.map((entry) => {
    const notes = entry.notes && next.next().value;
    return notes ? { ...entry, notes } : entry;
  });
}

/** What the ledger itself holds of the notes of a file. */
function getFacts(notes: Notes, shared: Shared[]): Partial<Entry> {
  if (notes.kind === 'feed') return { fingerprint: notes.fingerprint };
  if (notes.kind === 'sitemap') return {};
  const { assets, digests, fingerprint, indexed, path, targets } = notes;
  const pointers = targets.flatMap((target) =>
    target.fragment !== undefined && target.path !== path ? [target.path] : [],
  );
  return {
    ...(indexed && { fingerprint }),
    shared: getPlace({ assets, digests }, shared),
    ...(pointers.length > 0 && { pointers: [...new Set(pointers)] }),
  };
}

function getPlace(own: Shared, shared: Shared[]): number {
  const text = JSON.stringify(own);
  const place = shared.findIndex((other) => JSON.stringify(other) === text);
  return place === -1 ? shared.push(own) - 1 : place;
}
