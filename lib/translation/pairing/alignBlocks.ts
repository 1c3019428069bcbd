import type { Language } from '@/lib/language/language';
import type { BlockKind, InspectedBlock } from '@/lib/markdown/block';
import { alignByCost, type Stretch } from '@/lib/translation/bitext/alignByCost';
import type { AlignedGroup } from '@/lib/translation/bitext/alignedGroup';
import type { Bitext, Bodies } from '@/lib/translation/bitext/bitext';
import { findNames } from '@/lib/translation/names/findNames';
import type { Glossary } from '@/lib/translation/names/glossary';
import { splitAtDivergence } from './pairBlocks';

/**
 * The groups of blocks that say the same, to be compared word by word: pairs by order and
 * kind, then, once the languages diverge, whatever seems to belong together. Groups of code,
 * of thematic breaks and of pull quotes, which repeat the text, are left out.
 */
export function alignBitext({ sides }: Bitext, glossary: Glossary): readonly AlignedGroup[] {
  const { pairs, rest } = splitAtDivergence({ en: sides.en.blocks, zh: sides.zh.blocks });
  const groups = [
    ...pairs.map(({ blocks }) => ({ en: [blocks.en], zh: [blocks.zh] })),
    ...alignBlocks(rest, glossary),
  ];
  return groups.filter(({ en, zh }) => hasProse(en) && hasProse(zh));
}

const unread: ReadonlySet<BlockKind> = new Set(['code', 'rule', 'pullQuote']);

function hasProse(blocks: readonly InspectedBlock[]): boolean {
  return blocks.some(({ kind }) => !unread.has(kind));
}

/** The largest table that is built, to bound memory; longer bodies stay unaligned. */
const maximumCells = 4_000_000;

/** How many blocks a group may hold, and its cost: −log of its frequency in Gale and Church (1993), rounded. */
const moves = [
  { en: 1, zh: 1, cost: 0.1 },
  { en: 1, zh: 0, cost: 5 },
  { en: 0, zh: 1, cost: 5 },
  { en: 2, zh: 1, cost: 3 },
  { en: 1, zh: 2, cost: 3 },
] as const;

/**
 * Aligns the blocks of two languages by length (Gale and Church 1993), by kind, and by the
 * figures, Latin words and names of the glossary that they share. Keeps the order of both.
 * Empty if the bodies are too long to compare.
 */
export function alignBlocks(bodies: Bodies, glossary: Glossary): readonly AlignedGroup[] {
  const counts = { en: bodies.en.length, zh: bodies.zh.length };
  if ((counts.en + 1) * (counts.zh + 1) > maximumCells) return [];
  const profiles = getProfiles(bodies, glossary);
  return alignByCost(counts, moves, (stretch) => getCost(profiles, stretch)).map((stretch) => ({
    en: bodies.en.slice(...stretch.en),
    zh: bodies.zh.slice(...stretch.zh),
  }));
}

/** What a block is compared by. */
interface BlockProfile {
  readonly shape: string;
  readonly length: number;
  readonly evidence: ReadonlySet<string>;
}

type Profiles = Readonly<Record<Language, readonly BlockProfile[]>>;

function getProfiles(bodies: Bodies, glossary: Glossary): Profiles {
  const profile = (language: Language) =>
    bodies[language].map((block) => ({
      shape: `${block.kind}${block.level ?? ''}`,
      length: getLength(block.text),
      evidence: getEvidence(glossary, language, block.text),
    }));
  return { en: profile('en'), zh: profile('zh') };
}

/** Length in English letters; a Han character counts as three and a half. */
function getLength(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + han * 2.5;
}

/** What it costs to group blocks, by their lengths, kinds and evidence. */
function getCost(profiles: Profiles, { en, zh }: Stretch): number {
  const own = profiles.en.slice(...en);
  const other = profiles.zh.slice(...zh);
  if (own.length === 0 || other.length === 0) return 0;
  const same = getLengthCost(sum(own), sum(other)) + getEvidenceCost(join(own), join(other));
  if ([...own, ...other].every((block) => block.shape === own[0]?.shape)) return same;
  return same + (own.length + other.length === 2 ? otherKind : otherKinds);
}

function sum(blocks: readonly BlockProfile[]): number {
  return blocks.reduce((length, block) => length + block.length, 1);
}

function join(blocks: readonly BlockProfile[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => [...block.evidence]));
}

/** What it costs if a heading stands for a paragraph, or for two. */
const otherKind = 4;
const otherKinds = 12;

/** Half the square of the deviation, with Gale and Church’s variance of 6.8 per letter. */
function getLengthCost(own: number, other: number): number {
  const deviation = (other - own) / Math.sqrt(6.8 * ((own + other) / 2));
  return Math.min(8, deviation ** 2 / 2);
}

function getEvidenceCost(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = countShared(own, other);
  const alone = own.size + other.size - 2 * shared;
  return Math.min(4, alone * 0.5) - Math.min(8, shared * 2);
}

/**
 * What in a text is likely to stand in its translation too: topics, figures, and words in
 * Latin letters with capitals or digits inside (RUSSOFT, 6G), in a form that can be compared.
 */
export function getEvidence(
  glossary: Glossary,
  language: Language,
  text: string,
): ReadonlySet<string> {
  const topics = findNames(glossary, language, text).flatMap((mention) =>
    mention.entries.map(({ id }) => `name ${id}`),
  );
  const figures = text.match(/\d+(?:[.,]\d+)*/g)?.map((figure) => figure.replaceAll(',', '')) ?? [];
  const words = text.match(/[A-Za-z0-9]*[A-Z0-9][A-Z][A-Za-z0-9]*/g) ?? [];
  return new Set([...topics, ...figures, ...words]);
}

/** How much of the evidence of one text another shares. */
export function countShared(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...own].filter((item) => other.has(item)).length;
}
