import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import { getFontCharacters } from './fontCharacters';

/** A family as its package divides it: many small files, each for a few ranges of characters. */
interface Family {
  readonly name: string;
  readonly weight: 600 | 700;
  readonly slices: readonly Slice[];
  /** The slice that draws a character, by its code: those looked for so far. */
  readonly found: Map<number, Slice | undefined>;
}

interface Slice {
  readonly file: string;
  /** What its package says that it is for: it may lack some of these. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Resolves from the project, not from this file: a bundler would follow an import that it can see. */
const packages = createRequire(join(process.cwd(), 'package.json'));

const latin = ['source-serif-4', 600] as const;
const simplified = ['noto-serif-sc', 700] as const;
const traditional = ['noto-serif-tc', 700] as const;

const families: Readonly<Record<string, readonly (readonly [string, 600 | 700])[]>> = {
  en: [latin, simplified, traditional],
  'zh-Hans': [simplified, latin, traditional],
  'zh-Hant': [traditional, simplified, latin],
};

const known = new Map<string, Family>();
const data = new Map<string, Buffer>();
const drawn = new Map<string, ReadonlySet<number>>();

/** Whether one of the fonts has a character; each language looks for it in all of them. */
export function hasGlyph(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return [latin, simplified, traditional].some(
    ([name, weight]) => findSlice(readFamily(name, weight), code) !== undefined,
  );
}

/**
 * The slices of fonts that a text needs, in the order in which its language (BCP 47) looks for a
 * character: Latin letters in a Chinese headline are those of the Chinese font.
 */
export function readFonts(lang: string, text: string): readonly Font[] {
  const missing = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return (families[lang] ?? []).flatMap(([name, weight]) => {
    const family = readFamily(name, weight);
    const needed = new Set<Slice>();
    for (const code of missing) {
      const slice = findSlice(family, code);
      if (!slice) continue;
      needed.add(slice);
      missing.delete(code);
    }
    return family.slices
      .filter((slice) => needed.has(slice))
      .map(({ file }) => ({ name: file, weight, style: 'normal' as const, data: readSlice(file) }));
  });
}

/** The first slice of a family that draws a character. */
function findSlice({ slices, found }: Family, code: number): Slice | undefined {
  if (found.has(code)) return found.get(code);
  const slice = slices.find(
    ({ file, ranges }) =>
      ranges.some(([from, to]) => code >= from && code <= to) && readCharacters(file).has(code),
  );
  found.set(code, slice);
  return slice;
}

function readCharacters(file: string): ReadonlySet<number> {
  const read = drawn.get(file) ?? getFontCharacters(readSlice(file));
  drawn.set(file, read);
  return read;
}

function readFamily(name: string, weight: 600 | 700): Family {
  const family = known.get(name);
  if (family) return family;
  const slices: Record<string, string> = packages(`@fontsource/${name}/unicode.json`);
  const read: Family = {
    name,
    weight,
    slices: Object.entries(slices).map(([slice, ranges]) => ({
      file: `@fontsource/${name}/files/${name}-${slice.replace(/[[\]]/g, '')}-${weight}-normal.woff`,
      ranges: ranges.split(',').map(parseRange),
    })),
    found: new Map(),
  };
  known.set(name, read);
  return read;
}

/** `U+4E00-4EFF` or `U+4E00`, as in CSS `unicode-range`. */
function parseRange(range: string): readonly [number, number] {
  const [from = '', to = from] = range.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function readSlice(file: string): Buffer {
  const read = data.get(file) ?? readFileSync(packages.resolve(file));
  data.set(file, read);
  return read;
}
