import { inflateSync } from 'node:zlib';

/** Sizes in bytes, by the specification of WOFF 1.0. */
const woff = { header: 44, entry: 20, tables: 12 } as const;

/**
 * The code points that a font in WOFF 1.0 (W3C) draws, by its `cmap` table (OpenType): what a package
 * says that a font is for is often more. Empty where the font has no table of Unicode characters.
 */
export function getFontCharacters(font: Buffer): ReadonlySet<number> {
  const table = readCmap(font);
  const characters = new Set<number>();
  if (!table) return characters;
  const count = table.readUInt16BE(2);
  for (let place = 0; place < count; place++) {
    const subtable = table.subarray(table.readUInt32BE(4 + 8 * place + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) addSegments(subtable, characters);
    if (format === 12) addGroups(subtable, characters);
  }
  return characters;
}

function readCmap(font: Buffer): Buffer | undefined {
  const count = font.readUInt16BE(woff.tables);
  for (let place = 0; place < count; place++) {
    const entry = font.subarray(woff.header + woff.entry * place);
    if (entry.toString('latin1', 0, 4) !== 'cmap') continue;
    const [offset, length, original] = [4, 8, 12].map((at) => entry.readUInt32BE(at));
    if (offset === undefined || length === undefined) return undefined;
    const data = font.subarray(offset, offset + length);
    return length === original ? data : inflateSync(data);
  }
  return undefined;
}

/** Format 4: segments of the Basic Multilingual Plane, the last of which only closes the list. */
function addSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size] as const;
  for (let at = 0; at < size - 2; at += 2) {
    const start = table.readUInt16BE(starts + at);
    const end = table.readUInt16BE(ends + at);
    const delta = table.readUInt16BE(deltas + at);
    const offset = table.readUInt16BE(offsets + at);
    for (let code = start; code <= end; code++) {
      const glyph =
        offset === 0 ? code : table.readUInt16BE(offsets + at + offset + 2 * (code - start));
      const isDrawn = offset === 0 ? ((glyph + delta) & 0xffff) !== 0 : glyph !== 0;
      if (isDrawn) characters.add(code);
    }
  }
}

/** Format 12: groups of consecutive characters and glyphs. */
function addGroups(table: Buffer, characters: Set<number>): void {
  const count = table.readUInt32BE(12);
  for (let place = 0; place < count; place++) {
    const [start = 0, end = 0, glyph = 0] = [0, 4, 8].map((at) =>
      table.readUInt32BE(16 + 12 * place + at),
    );
    for (let code = start; code <= end; code++) if (glyph + code - start > 0) characters.add(code);
  }
}
