import { type Archive, getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Content } from '@/lib/content/records';
import { renderMarkdownCopy } from '@/lib/feeds/markdownCopy';
import { getPage } from '@/lib/page/page';
import { manifestPath } from '@/lib/search/format/manifest';
import { createIndex, type IndexFiles } from '@/lib/search/index/createIndex';
import { type Copy, parseCopy } from '@/lib/search/query/copy';
import { IndexReader, type LoadFile } from '@/lib/search/query/indexReader';
import { type LoadCopy, Search, type SearchRequest } from '@/lib/search/query/search';
import { makeContent } from './makeContent';

/** The archive of some content at the beginning of 2025. */
export function makeArchive(facts: Partial<Content>): Archive {
  return buildArchive(makeContent(facts), { now: Date.parse('2025-01-01'), drafts: false });
}

/** Reads an index in memory, and counts the bytes that it is asked for. */
export function makeReader(files: IndexFiles, onLoad: LoadFile | undefined = undefined) {
  const sent = { bytes: 0 };
  const load: LoadFile = async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no ${path}`);
    sent.bytes += bytes.length;
    return onLoad ? onLoad(path) : new Uint8Array(bytes);
  };
  const manifest = JSON.parse(Buffer.from(files.get(manifestPath) ?? '').toString());
  return { reader: new IndexReader(manifest, load), sent };
}

/** Searches an archive as the page of an edition does: by its index and the Markdown copies. */
export function makeSearch(archive: Archive, files = createIndex(archive)) {
  const { reader, sent } = makeReader(files);
  const copies = new Map<string, Copy>();
  const loadCopy: LoadCopy = async ({ slug }, language) => {
    const key = `${slug} ${language}`;
    const known = copies.get(key);
    if (known) return known;
    const page = getPage(archive, getEdition(archive, language), { kind: 'article', slug });
    if (!page) throw new Error(`no ${slug} in ${language}`);
    const markdown = renderMarkdownCopy(page);
    sent.bytes += Buffer.byteLength(markdown);
    const copy = parseCopy(markdown);
    copies.set(key, copy);
    return copy;
  };
  const start = (text: string, request: Partial<SearchRequest> = {}) =>
    Search.start(reader, { text, languages: ['en'], ...request }, loadCopy);
  /** The results of a query, as `slug language`. */
  const find = async (text: string, request: Partial<SearchRequest> = {}) => {
    const search = await start(text, request);
    const results = await search.next(1000);
    return results.map(({ entry, language }) => `${entry.slug} ${language}`);
  };
  return { start, find, sent };
}
