import type { Language } from '@/lib/language/language';
import { alignByCost } from './alignByCost';
import { type Sentence, splitSentences } from './sentences';

type Texts = Readonly<Record<Language, string>>;

/** A sentence of one text and what says the same in the other; of either it may be several. */
export type SentenceGroup = Readonly<Record<Language, Sentence>>;

/** How many sentences of each a group may hold, and what that costs. */
const moves = [
  { en: 1, zh: 1, cost: 0 },
  { en: 1, zh: 2, cost: 1.5 },
  { en: 2, zh: 1, cost: 1.5 },
  { en: 2, zh: 2, cost: 3 },
  { en: 1, zh: 3, cost: 3 },
  { en: 3, zh: 1, cost: 3 },
] as const;

/** More than this no paragraph has. */
const mostSentences = 30;

/**
 * The sentences of two texts that answer each other by their lengths, in the order of both (Gale and Church
 * 1993). None is left without a counterpart; where that can’t be, the texts are one group.
 */
export function alignSentences(texts: Texts): readonly SentenceGroup[] {
  const en = splitSentences(texts.en, 'en');
  const zh = splitSentences(texts.zh, 'zh');
  const whole = { en: { text: texts.en, start: 0 }, zh: { text: texts.zh, start: 0 } };
  if (Math.max(en.length, zh.length) > mostSentences) return [whole];
  const ends = { en: listEnds(en), zh: listEnds(zh) };
  const usual = (ends.zh.at(-1) ?? 0) / (ends.en.at(-1) ?? 1);
  const groups = alignByCost({ en: en.length, zh: zh.length }, moves, (stretch) =>
    getCost(getLength(ends.en, stretch.en) * usual, getLength(ends.zh, stretch.zh)),
  ).map((stretch) => ({
    en: join(texts.en, en.slice(...stretch.en)),
    zh: join(texts.zh, zh.slice(...stretch.zh)),
  }));
  return groups.length === 0 ? [whole] : groups;
}

/** A Han character says as much as so many letters. */
const lettersPerHan = 2.7;

/** How long the text is before the first sentence and up to the end of each, in letters. */
function listEnds(sentences: readonly Sentence[]): readonly number[] {
  const ends = [0];
  for (const { text } of sentences) {
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    ends.push((ends.at(-1) ?? 0) + 1 + text.length + (lettersPerHan - 1) * han);
  }
  return ends;
}

function getLength(ends: readonly number[], [start, end]: readonly [number, number]): number {
  return (ends[end] ?? 0) - (ends[start] ?? 0);
}

/** How unlikely it is that two lengths are of one thing. */
function getCost(own: number, theirs: number): number {
  return (0.6 * (own - theirs) ** 2) / (own + theirs);
}

function join(text: string, sentences: readonly Sentence[]): Sentence {
  const [start, last] = [sentences[0]?.start ?? 0, sentences.at(-1)];
  return { text: text.slice(start, last && last.start + last.text.length), start };
}
