import { type CopyStep, createStep } from './copyStep';

/** Cyrillic and Greek letters, each before the Latin one that it looks like. */
const pairs =
  'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT ХX аa еe ѕs іi јj оo рp сc уy хx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΧX οo';

const latin = new Map(pairs.split(' ').map(([foreign = '', letter = '']) => [foreign, letter]));

const foreign = `[${[...latin.keys()].join('')}]`;

/** Joined letters (`ﬁ`), radicals of dictionaries and second code points of Han characters: copied from a PDF, text has all three. */
const form = /[\ufb00-\ufb06\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;

/** Characters that look like others, so that neither searches nor the check of names find the words that have them. */
export const lookalikeSteps: readonly CopyStep[] = [
  (text) => findForms(text).filter(({ start, end, fix }) => fix !== text.slice(start, end)),
  createStep(
    'copy-lookalike',
    new RegExp(`(?<=[A-Za-z])${foreign}+|${foreign}+(?=[A-Za-z])`, 'gu'),
    (found) => found.replace(/./gu, (letter) => latin.get(letter) ?? letter),
  ),
];

/** A sign that a text may have some. */
export const mayHaveLookalikes = new RegExp(
  `${form.source}|[A-Za-z]${foreign}|${foreign}[A-Za-z]`,
  'u',
);

const findForms = createStep('copy-lookalike', new RegExp(form, 'gu'), (found) =>
  found.normalize('NFKC'),
);
