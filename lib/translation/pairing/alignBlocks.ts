import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { Glossary } from '@/lib/translation/names/glossary';
import { getEvidence } from './getEvidence';

type Bodies = Readonly<Record<Language, readonly InspectedBlock[]>>;

/** Blocks that say the same: mostly one of each; two where one was split; none where it lacks. */
export interface Bead {
  readonly en: readonly InspectedBlock[];
  readonly zh: readonly InspectedBlock[];
}

/** Beside longer bodies than these the table would not fit into memory; they stay unaligned. */
const maximumCells = 4_000_000;

/** Moves and their price, −log of how often Gale and Church (1993) found them, rounded. */
const moves = [
  { en: 1, zh: 1, price: 0.1 },
  { en: 1, zh: 0, price: 5 },
  { en: 0, zh: 1, price: 5 },
  { en: 2, zh: 1, price: 3 },
  { en: 1, zh: 2, price: 3 },
] as const;

/**
 * Which blocks of two languages say the same, by their lengths (Gale and Church), the
 * figures, Latin words and names of the glossary that they share, and their kinds. The
 * order of both stays. Empty where the bodies are too long to compare.
 */
export function alignBlocks(bodies: Bodies, glossary: Glossary): readonly Bead[] {
  const width = bodies.zh.length + 1;
  if ((bodies.en.length + 1) * width > maximumCells) return [];
  const weights = getWeights(bodies, glossary);
  const prices = new Float64Array((bodies.en.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(prices.length);
  prices[0] = 0;
  for (let en = 0; en <= bodies.en.length; en++) {
    for (let zh = 0; zh < width; zh++) {
      moves.forEach((move, place) => {
        if (move.en > en || move.zh > zh) return;
        const before = prices[(en - move.en) * width + zh - move.zh] ?? 0;
        const price = before + move.price + getPrice(weights, en, zh, move);
        if (price < (prices[en * width + zh] ?? 0)) {
          prices[en * width + zh] = price;
          taken[en * width + zh] = place;
        }
      });
    }
  }
  return getBeads(bodies, taken);
}

function getBeads(bodies: Bodies, taken: Uint8Array): readonly Bead[] {
  const beads: Bead[] = [];
  let [en, zh] = [bodies.en.length, bodies.zh.length];
  while (en + zh > 0) {
    const move = moves[taken[en * (bodies.zh.length + 1) + zh] ?? 0] ?? moves[0];
    beads.unshift({ en: bodies.en.slice(en - move.en, en), zh: bodies.zh.slice(zh - move.zh, zh) });
    en -= move.en;
    zh -= move.zh;
  }
  return beads;
}

interface Weight {
  readonly shape: string;
  readonly length: number;
  readonly evidence: ReadonlySet<string>;
}

type Weights = Readonly<Record<Language, readonly Weight[]>>;

function getWeights(bodies: Bodies, glossary: Glossary): Weights {
  const weigh = (language: Language) =>
    bodies[language].map((block) => ({
      shape: `${block.kind}${block.level ?? ''}`,
      length: getLength(block.text),
      evidence: getEvidence(glossary, language, block.text),
    }));
  return { en: weigh('en'), zh: weigh('zh') };
}

/** Length in English letters: a Han character says about as much as three and a half. */
function getLength(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return text.length + han * 2.5;
}

/** What the blocks before `en` and `zh` cost as one bead: another kind or length, or nothing in common. */
function getPrice(
  weights: Weights,
  en: number,
  zh: number,
  move: { readonly en: number; readonly zh: number },
): number {
  const own = weights.en.slice(en - move.en, en);
  const other = weights.zh.slice(zh - move.zh, zh);
  if (own.length === 0 || other.length === 0) return 0;
  const same = getLengthPrice(sum(own), sum(other)) + getEvidencePrice(join(own), join(other));
  if ([...own, ...other].every((weight) => weight.shape === own[0]?.shape)) return same;
  return same + (move.en + move.zh === 2 ? otherKind : otherKinds);
}

function sum(weights: readonly Weight[]): number {
  return weights.reduce((length, weight) => length + weight.length, 1);
}

function join(weights: readonly Weight[]): ReadonlySet<string> {
  return new Set(weights.flatMap((weight) => [...weight.evidence]));
}

/** What it costs that a heading stands for a paragraph, or for two. */
const otherKind = 4;
const otherKinds = 12;

/** Half the square of the deviation, with Gale and Church's variance of 6.8 a letter. */
function getLengthPrice(own: number, other: number): number {
  const deviation = (other - own) / Math.sqrt(6.8 * ((own + other) / 2));
  return Math.min(8, deviation ** 2 / 2);
}

function getEvidencePrice(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...own].filter((sign) => other.has(sign)).length;
  const alone = own.size + other.size - 2 * shared;
  return Math.min(4, alone * 0.5) - Math.min(8, shared * 2);
}
