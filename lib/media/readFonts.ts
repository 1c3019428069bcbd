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
const answers = new Map<string, boolean>();

/** Whether one of the fonts has a character; each language looks for it in all of them. */
export function hasGlyph(character: string): boolean {
  const known = answers.get(character);
  if (known !== undefined) return known;
  const codes = new Set([character.codePointAt(0) ?? 0]);
  const answer = [latin, simplified, traditional].some(([name, weight]) =>
    readFamily(name, weight).slices.some((slice) => takeCovered(codes, slice)),
  );
  answers.set(character, answer);
  return answer;
}

/**
 * The slices of fonts that a text needs, in the order in which its language (BCP 47) looks for a
 * character: Latin letters in a Chinese headline are those of the Chinese font.
 */
export function readFonts(lang: string, text: string): readonly Font[] {
  const missing = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return (families[lang] ?? []).flatMap(([name, weight]) => {
    const family = readFamily(name, weight);
    const slices = family.slices.filter((slice) => takeCovered(missing, slice));
    return slices.map(({ file }) => ({
      name: file,
      weight,
      style: 'normal' as const,
      data: readSlice(file),
    }));
  });
}

/** Removes the characters that a slice draws from the set; true where there were any. */
function takeCovered(missing: Set<number>, { file, ranges }: Slice): boolean {
  const before = missing.size;
  for (const code of missing) {
    const isClaimed = ranges.some(([from, to]) => code >= from && code <= to);
    if (isClaimed && readCharacters(file).has(code)) missing.delete(code);
  }
  return missing.size < before;
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
