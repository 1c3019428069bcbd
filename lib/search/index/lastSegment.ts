import {
  type Contents,
  type Directory,
  getIdAt,
  getPartPath,
  idDigits,
  type SegmentEntry,
} from '@/lib/search/format/manifest';
import { openPart, type TermPart } from './part';

/** A segment as it was published last. */
export interface LastSegment {
  readonly entry: SegmentEntry;
  /** A file of it by its path. */
  readonly read: (path: string) => Uint8Array;
  /** Whether all that is indexed of an article is as it was. */
  readonly isSame: (slug: string) => boolean;
}

/** An article as a segment lists it. */
export type ListedArticle = readonly [slug: string, published: string, languages: string];

/** The paths of all files of a segment that was published; none where its list is not whole. */
export function listSegmentFiles(last: LastSegment): readonly string[] {
  const ids = tryOpen(() => {
    const { groups, lists } = readContents(last);
    const shards = listShards(last).map(({ id }) => id);
    return [last.entry.id, ...splitIds(groups.ids), ...shards, ...splitIds(lists)];
  });
  return ids?.map((id) => getPartPath(last.entry, id)) ?? [];
}

/** What files of the last segment have; undefined where one of them is lost or damaged. */
export function tryOpen<Value>(open: () => Value): Value | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}

/** All shards of the last segment, in order. Like all below, throws where a file is lost or damaged. */
export function listShards(last: LastSegment): readonly TermPart[] {
  return splitIds(readContents(last).groups.ids).flatMap((group) => {
    const { terms, ids } = readJson<Directory>(last, group);
    return splitIds(ids).map((id, place) => ({
      id,
      term: terms[place] ?? '',
      render: () => last.read(getPartPath(last.entry, id)),
    }));
  });
}

/** The slugs of its articles, in order. */
export function readSlugs(last: LastSegment): readonly string[] {
  const lists = splitIds(readContents(last).lists);
  return lists.flatMap((id) => readJson<readonly ListedArticle[]>(last, id).map(([slug]) => slug));
}

function readContents(last: LastSegment): Contents {
  return readJson<Contents>(last, last.entry.id);
}

function readJson<Value>({ entry, read }: LastSegment, id: string): Value {
  return JSON.parse(Buffer.from(openPart(read(getPartPath(entry, id)), id)).toString());
}

function splitIds(ids: string): readonly string[] {
  return Array.from({ length: ids.length / idDigits }, (_, place) => getIdAt(ids, place));
}
