import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Broken } from '@/lib/content/schemas/field';
import { findLikely } from '@/lib/fault/findLikely';
import { type ImageType, imageExtensions, isImageName } from '@/lib/media/imageTypes';
import { getPublishedHeight, getSize, mostHeight } from '@/lib/media/picture';
import { listFolder } from '@/lib/store/listFolder';

/**
 * What is wrong with a picture that an article in `folder` names. It is in that folder, is
 * no symbolic link, and its first bytes are of a kind that every browser shows; SVG is refused,
 * since it can hold programs.
 */
export function checkImage(folder: string, file: string): Broken | undefined {
  const values = { found: file };
  if (/[/\\]/.test(file) || file === '..') {
    return { rule: 'image-outside', values };
  }
  const listing = listFolder(folder);
  if (listing?.others.includes(file)) {
    return { rule: 'image-symlink', values };
  }
  if (!listing?.files.includes(file)) {
    const likely = findLikely(file, listing?.files.filter(isImageName) ?? []) ?? 'none';
    return { rule: 'image-missing', values: { ...values, folder, likely } };
  }
  const path = `${folder}/${file}`;
  return checkType(file, readHead(path)) ?? checkImageSize(path, file);
}

function checkType(file: string, head: string): Broken | undefined {
  const type = getType(head);
  if (type === undefined) {
    const isSvg = getExtension(file) === 'svg' || /<svg|<\?xml/i.test(head);
    return { rule: isSvg ? 'image-svg' : 'image-type', values: { found: file } };
  }
  const extension = getExtension(file);
  const expected = [...imageExtensions].find(([, known]) => known === type)?.[0] ?? '';
  return imageExtensions.get(extension) === type
    ? undefined
    : { rule: 'image-extension', values: { found: file, type, expected } };
}

/** The kind of a picture by its first bytes, each a character. */
function getType(head: string): ImageType | undefined {
  const brand = head.slice(8, 12);
  const isAvif = head.slice(4, 8) === 'ftyp' && (brand === 'avif' || brand === 'avis');
  const kinds: readonly (readonly [boolean, ImageType])[] = [
    [head.startsWith('\u00FF\u00D8\u00FF'), 'JPEG'],
    [head.startsWith('\u0089PNG\r\n'), 'PNG'],
    [head.startsWith('RIFF') && brand === 'WEBP', 'WebP'],
    [isAvif, 'AVIF'],
    [/^GIF8[79]a/.test(head), 'GIF'],
  ];
  return kinds.find(([isKind]) => isKind)?.[1];
}

/** The first bytes of a file, each a character; empty where it can't be read. */
function readHead(path: string): string {
  try {
    const bytes = Buffer.alloc(256);
    const file = openSync(path, 'r');
    const length = readSync(file, bytes);
    closeSync(file);
    return bytes.toString('latin1', 0, length);
  } catch {
    return '';
  }
}

function getExtension(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

const mebibyte = 1024 * 1024;

/** As cameras write them and well above; what is larger is a mistake, or meant to stop a build. */
const most = { bytes: 25 * mebibyte, pixels: 100_000_000 } as const;

/** Enough for the size of any picture, behind the notes of a camera. */
const headLength = mebibyte / 2;

/** What is wrong with the weight or the size of a picture whose kind is known. */
function checkImageSize(path: string, file: string): Broken | undefined {
  const { size: bytes } = statSync(path);
  if (bytes > most.bytes) {
    const values = { found: file, size: Math.ceil(bytes / mebibyte), most: most.bytes / mebibyte };
    return { rule: 'image-heavy', values };
  }
  const size = readSize(path);
  if (!size) return { rule: 'image-broken', values: { found: file } };
  const values = { found: file, ...size };
  if (size.width * size.height > most.pixels) return { rule: 'image-huge', values };
  if (getPublishedHeight(size) <= mostHeight) return undefined;
  return { rule: 'image-tall', values: { ...values, most: mostHeight } };
}

function readSize(path: string): { width: number; height: number } | undefined {
  try {
    const size = getSize(readStart(path));
    return size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}

function readStart(path: string): Uint8Array {
  const bytes = Buffer.alloc(headLength);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
