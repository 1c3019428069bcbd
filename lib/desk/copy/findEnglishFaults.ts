import type { CopyFault } from './copyFault';
import { type CopyStep, createStep, takeSteps } from './copyStep';
import { lookalikeSteps, mayHaveLookalikes } from './lookalikes';

const halfWidth: Readonly<Record<string, string>> = { '。': '.', '、': ',' };

/** A mark between Latin letters is followed by a space, except before a line's or a quotation's end. */
const steps: readonly CopyStep[] = [
  ...lookalikeSteps,
  createStep(
    'copy-full-width',
    /(?<![０-９Ａ-Ｚａ-ｚ％])(?!(?<=^[\uE000 \t]*)[０-９]+[.)])[０-９Ａ-Ｚａ-ｚ％]+/gmu,
    (found) => found.normalize('NFKC'),
  ),
  createStep('copy-full-width', /（(?=[A-Za-z0-9 ,.'’-]+）)|(?<=\([A-Za-z0-9 ,.'’-]+)）/g, (mark) =>
    narrow(mark),
  ),
  createStep(
    'copy-full-width',
    /(?<=[A-Za-z0-9%)”’"'] ?)[，；：？！。、](?=\s|$|[”’"')])/gu,
    (mark) => narrow(mark),
  ),
  createStep(
    'copy-full-width',
    /(?<=[A-Za-z0-9%)”’"'] ?)[，；：？！。、](?=[A-Za-z0-9“‘"'(])/gu,
    (mark) => `${narrow(mark)} `,
  ),
  createStep(
    'copy-gap',
    /(?<=(?<!\S)[“"(]?\p{L}\p{Ll}{2,})[,;](?=\p{L}\p{Ll}+\.?(?: \p{L}|$))/gmu,
    (mark) => `${mark} `,
  ),
  createStep(
    'copy-gap',
    /(?<=\p{L}{2}),(?=\p{L}{2})|(?<=\p{Ll}{2});(?=\p{L}{2})|(?<=\p{Ll}{3})[:?](?=\p{Lu}\p{Ll})|(?<=[,.?!])”(?=\p{L})/gu,
  ),
  createStep('copy-ellipsis', /(?<![./]|\s(?=\.{3}[\w\uE000]))\.{3}(?![./])/g, () => '…'),
  createStep('copy-dash', /(?<=[\w,.”’)])--(?=[\w“‘(])|(?<=[\w,.”’)] )--(?= [\w“‘(])/g, () => '—'),
  createStep('copy-space', /(?<=[\w)”’"%]) +(?=[,;:.?!](?:\s|$))(?! \. \.)/g, () => ''),
  createStep('copy-quotes', /(?<=[\p{L}\d.,!?%)])“(?=[\s.,;:!?)]|$)/gmu, () => '”'),
];

/** Straight marks count only where the text also has curly ones of that kind: then they are mixed. */
const singleQuotes: readonly CopyStep[] = [
  createStep('copy-quotes', /(?<=\p{L})'(?=\p{L})/gu, () => '’'),
  createStep(
    'copy-quotes',
    /(?<=[\p{L}\d.,!?…)])'(?!\d)(?<!(?<=^|[\s([—“])'[^'\n]*')/gmu,
    () => '’',
  ),
  createPairStep(
    "'",
    ['‘', '’'],
    /(?<=^|[\s([—“])'(?=[\p{L}\d])[^'\n]*[\p{L}\d.,!?…)]'(?![\p{L}\d])/gmu,
  ),
  createStep('copy-quotes', /(?<=^|[\s([—“])'(?=[\p{L}\d])/gmu),
];

const doubleQuotes: readonly CopyStep[] = [
  createPairStep(
    '"',
    ['“', '”'],
    /(?<=^|[\s([—‘])"(?=\S)[^"\n]*[\p{L}\d.,!?;:…%)’'\uE000]"(?![\p{L}\d])/gmu,
  ),
  createStep('copy-quotes', /(?<=[\p{L}.,!?;:…%)’'])"|(?<=^|[\s([—‘])"(?=\S)/gmu),
];

/** Both marks of a pair become curly, or neither does. */
function createPairStep(mark: string, marks: readonly [string, string], pattern: RegExp): CopyStep {
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }): readonly CopyFault[] => {
      const close = index + found.length - mark.length;
      return [
        { rule: 'copy-quotes', start: index, end: index + 1, fix: marks[0] },
        { rule: 'copy-quotes', start: close, end: close + 1, fix: marks[1] },
      ];
    });
}

/** A sign that there may be a fault. */
const suspicious =
  /[，；：？！。、（）０-９Ａ-Ｚａ-ｚ％]|\.{3}|--|\S +[,;:.?!](?:\s|$)|\p{L}[,;:?]\p{L}|[,.?!]”\p{L}|“(?:[\s.,;:!?)]|$)/mu;

/** Faults of typography in English Markdown, in the order of their places. */
export function findEnglishFaults(source: string): readonly CopyFault[] {
  const [mayBeMixed, mayBeMixedSingly] = [isMixed(source), isMixedSingly(source)];
  const mayHaveFaults = suspicious.test(source) || mayHaveLookalikes.test(source);
  if (!mayBeMixed && !mayBeMixedSingly && !mayHaveFaults) return [];
  return takeSteps(source, (prose) => [
    ...steps,
    ...(isMixed(prose) ? doubleQuotes : []),
    ...(isMixedSingly(prose) ? singleQuotes : []),
  ]);
}

function isMixed(text: string): boolean {
  return /[“”]/.test(text) && text.includes('"');
}

function isMixedSingly(text: string): boolean {
  return /[‘’]/.test(text) && text.includes("'");
}

function narrow(mark: string): string {
  return halfWidth[mark] ?? mark.normalize('NFKC');
}
