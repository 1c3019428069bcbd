import { type Address, type CollectionKind, feedFormats } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { getFeed } from '@/lib/feeds/feed';
import { renderFeed } from '@/lib/feeds/renderFeed';
import { renderCard } from '@/lib/media/renderCard';
import { getCard } from '@/lib/metadata/card';
import { findPage } from './findPage';

/** A text in UTF-8 as a route gives it; without one, 404, which publishing leaves out. */
export function createTextResponse(text: string | undefined, type: string): Response {
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** One of the files of the feed beside a page; 404 where a feed has none of that name. */
export function createFeedResponse(
  archive: Archive,
  file: string,
  edition: string,
  address: Extract<Address, { readonly kind: 'front' | CollectionKind }>,
): Response {
  const page = findPage(archive, edition, address);
  const format = feedFormats.find((known) => known.file === file);
  if (!page || !format) return new Response(null, { status: 404 });
  return createTextResponse(renderFeed(getFeed(page), format.file), format.type);
}

/** The picture by which a page is shared. */
export async function createCardResponse(
  archive: Archive,
  edition: string,
  address: Extract<Address, { readonly kind: 'article' | 'front' }>,
): Promise<Response> {
  const page = findPage(archive, edition, address);
  if (!page) return new Response(null, { status: 404 });
  return createImageResponse(await renderCard(getCard(page)), 'image/png');
}

/** A picture as a route gives it. */
export function createImageResponse(image: Buffer, type: string): Response {
  return new Response(new Uint8Array(image), { headers: { 'content-type': type } });
}
