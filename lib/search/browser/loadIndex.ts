import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import { IndexReader } from '@/lib/search/query/indexReader';

/** A file can’t be had: there is no network, or no such file. */
export class LoadError extends Error {}

/** The index as it is published now; asked anew, past every cache, with `isFresh`. Throws `LoadError`. */
export async function loadIndex(isFresh = false): Promise<IndexReader> {
  const response = await load(manifestPath, isFresh ? 'no-store' : 'no-cache');
  const manifest: Manifest = await response.json();
  return new IndexReader(manifest, loadBytes);
}

/** The text of a file. Throws `LoadError`. */
export async function loadText(path: string): Promise<string> {
  return (await load(path)).text();
}

async function loadBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await load(path)).arrayBuffer());
}

async function load(path: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(path, { cache }).catch(() => undefined);
  if (!response?.ok) throw new LoadError(path);
  return response;
}
