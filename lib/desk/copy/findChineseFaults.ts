import type { CopyFault } from './copyFault';
import { type CopyStep, createStep, takeSteps } from './copyStep';
import { lookalikeSteps, mayHaveLookalikes } from './lookalikes';
import { pairSteps } from './pairs';

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

const widen = (found: string): string => fullWidth[found] ?? found;
const remove = (): string => '';

/**
 * Letters and figures of full width. Not the number of an item or a heading: with a figure of half
 * width, it would become part of the markup.
 */
const widthSteps: readonly CopyStep[] = [
  createStep(
    'copy-full-width',
    /(?<![０-９Ａ-Ｚａ-ｚ％])(?!(?<=^[\uE000 \t]*)[０-９]+[.)])[０-９Ａ-Ｚａ-ｚ％]+/gmu,
    (found) => found.normalize('NFKC'),
  ),
];

/**
 * Half-width marks of a Chinese sentence. After Latin letters, only those that can’t belong to a
 * name (`Yahoo!`, `Inc.`) or a formula (`n!`) and that Chinese follows.
 */
const markSteps: readonly CopyStep[] = [
  createStep(
    'copy-half-width',
    /(?<=[\p{Script=Han}》）]|[\p{Script=Han}，。！？]”)(?:[,;]|:(?![a-z/\\])|[?!])|(?<=[？！])[?!]|(?<=[，；])[,;]/gu,
    widen,
  ),
  createStep(
    'copy-half-width',
    /(?<=[A-Za-z0-9%”\uE000])[,;:](?= ?[\p{Script=Han}“《（])|(?<=%)[,;](?= ?\d)/gu,
    widen,
  ),
  createStep(
    'copy-half-width',
    /(?<=\p{Script=Han}[\p{Script=Han}）》”])\.(?=[”’]?[ \t\r]*$)/gmu,
    widen,
  ),
  createStep(
    'copy-half-width',
    /(?<=[\p{Script=Han}》）]) +(?:[,;?!]|:(?= *[\p{Script=Han}“《]))(?= *(?:[\p{Script=Han}“《（]|$))/gmu,
    (found) => widen(found.trim()),
  ),
  createStep('copy-stop', /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu),
];

const signSteps: readonly CopyStep[] = [
  createStep(
    'copy-ellipsis',
    /(?<=[\p{Script=Han}”》）])(?:\.{3,}|。{3,}|…(?!…)(?<!……))|(?<!\.)(?:\.{3,}|。{3,})(?=\p{Script=Han})/gu,
    () => '……',
  ),
  createStep(
    'copy-dash',
    /(?<=[\p{Script=Han}”》）]) ?(?:-{2,}|–{2,}| [-–—] ) ?(?=[\p{Script=Han}“《（])/gu,
    () => '——',
  ),
  createStep('copy-middle-dot', /(?<=\p{Script=Han}) ?[•‧・∙⋅] ?(?=\p{Script=Han})/gu, () => '·'),
  createStep('copy-repeated', /(?<=([，；：、]))\1+|(?<=(?<!。)。)。(?!。)/g, remove),
];

/** Spaces beside full-width marks; those of both sides of a quotation, or neither. Beside Latin letters they are a matter of taste. */
const spaceSteps: readonly CopyStep[] = [
  createStep(
    'copy-space',
    /(?<=[，。；：？！、]) +(?=[\p{Script=Han}\w（《“])|(?<=[^\s\uE000]) +(?=[，。；：？！、])/gu,
    remove,
  ),
  createStep(
    'copy-space',
    /(?<=[（《]) +(?=[^\s\uE000])|(?<=[^\s\uE000]) +(?=[）》])|(?<=“) +(?=\p{Script=Han})|(?<=\p{Script=Han}) +(?=”)/gu,
    remove,
  ),
  createStep(
    'copy-space',
    /(?<=\p{Script=Han}) +(?=[（《])|(?<=[）》]) +(?=[\p{Script=Han}（《“])/gu,
    remove,
  ),
  createStep(
    'copy-space',
    /(?<=\p{Script=Han}) +(?=“[^“”\n]*”(?! +[\w\uE000]))|(?<=(?<![\w\uE000] +)“[^“”\n]*”) +(?=[\p{Script=Han}（《“])/gu,
    remove,
  ),
  findGaps,
];

/** Between marks. */
const clause = /[^，。；：？！、,;:?!“”《》（）()|\n\uE000]+/g;

/** Fewer Han characters may be a name and its label, or names in a row. */
const fewestHan = 8;

/** Spaces between Han characters: one in a sentence is a slip; in short lines and rows they may be meant. */
function findGaps(text: string): readonly CopyFault[] {
  return [...text.matchAll(clause)].flatMap(({ 0: words, index }) => {
    const gaps = [...words.matchAll(/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu)];
    const characters = words.match(/\p{Script=Han}/gu)?.length ?? 0;
    const isSlip = gaps.length === 1 && characters >= fewestHan;
    return gaps.map(({ 0: gap, index: place }): CopyFault => {
      const start = index + place;
      return { rule: 'copy-space', start, end: start + gap.length, ...(isSlip && { fix: '' }) };
    });
  });
}

const steps = [
  ...lookalikeSteps,
  ...widthSteps,
  ...signSteps,
  ...pairSteps,
  ...markSteps,
  ...spaceSteps,
];

/** A sign that there may be a fault: most paragraphs show none and need no further look. */
const suspicious =
  /%[,;] ?\d|[\p{Script=Han}，。；：、）》”] *["',;:?!.()\-–—…•‧・∙⋅]|["',;:?!.(\-–—…] *[\p{Script=Han}（《“]|[，。；：、！？）》] +\S|[”] +\p{Script=Han}|[“（《] +\S|\S +[，。；：、！？）》”]|\p{Script=Han} +[\p{Script=Han}（《“]|[（(][^()（）\n]*\)|"[^"\n]*\p{Script=Han}|[０-９Ａ-Ｚａ-ｚ％「」『』]|([，。；：、])\1/u;

/**
 * Faults of typography in Chinese Markdown, in the order of their places. Each mark is judged by
 * what it belongs to: those of code, addresses, entities, names, numbers and formulas are left alone.
 */
export function findChineseFaults(source: string): readonly CopyFault[] {
  return isSuspicious(source) ? takeSteps(source, () => steps) : [];
}

/** Correct dashes and ellipses are not a sign of anything. */
function isSuspicious(text: string): boolean {
  return (
    suspicious.test(text.replace(/(?<!—)——(?!—)|(?<!…)……(?!…)/g, '')) ||
    mayHaveLookalikes.test(text)
  );
}
