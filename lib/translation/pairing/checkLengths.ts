import { createFault, type Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import {
  type AlignedGroup,
  getGroupText,
  locateBlock,
} from '@/lib/translation/bitext/alignedGroup';
import { type Bitext, quote } from '@/lib/translation/bitext/bitext';
import { splitSentences } from '@/lib/translation/bitext/sentences';

/** A paragraph in both languages, measured. */
interface Measures {
  /** In English letters. */
  readonly lengths: Readonly<Record<Language, number>>;
  readonly sentences: Readonly<Record<Language, number>>;
  readonly quotationMarks: Readonly<Record<Language, number>>;
  /** Whether it ends with a mark that ends a sentence. */
  readonly isEnded: Readonly<Record<Language, boolean>>;
}

/**
 * Reports paragraphs of which one language says much less than the rest of the article lets one
 * expect: cut off, or with a sentence left out.
 */
export function checkLengths(
  { sides }: Bitext,
  alignment: readonly AlignedGroup[],
): readonly Fault[] {
  const groups = alignment.filter(({ en, zh }) =>
    [...en, ...zh].every(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote'),
  );
  const measures = groups.map(measure);
  const total = { en: sum(measures, 'en'), zh: sum(measures, 'zh') };
  return groups.flatMap((group, place) => {
    const own = measures[place];
    const difference = own && getDifference(own, total);
    if (!own || difference === undefined || Math.abs(difference) < 1) return [];
    const language = difference > 0 ? 'en' : 'zh';
    const other = language === 'en' ? 'zh' : 'en';
    const values = {
      language,
      text: quote(getGroupText(group[language])),
      share: Math.round(100 * Math.exp(-Math.abs(getLogarithm(own, total)))),
      file: sides[other].file,
      line: group[other][0]?.line ?? 1,
    };
    return [
      createFault('pairing-length', locateBlock(sides[language], group[language][0]), values),
    ];
  });
}

function sum(measures: readonly Measures[], language: Language): number {
  return measures.reduce((total, { lengths }) => total + lengths[language], 0);
}

function measure({ en, zh }: AlignedGroup): Measures {
  const texts = { en: getGroupText(en), zh: getGroupText(zh) };
  return {
    lengths: { en: getLength(texts.en), zh: getLength(texts.zh) },
    sentences: {
      en: splitSentences(texts.en, 'en').length,
      zh: splitSentences(texts.zh, 'zh').length,
    },
    quotationMarks: { en: countQuotationMarks(texts.en), zh: countQuotationMarks(texts.zh) },
    isEnded: {
      en: /[.!?…:;][\s"'“”‘’)\]]*$/.test(texts.en),
      zh: /[。！？!?…：；][\s"'“”‘’」』）)]*$/.test(texts.zh),
    },
  };
}

function countQuotationMarks(text: string): number {
  return text.match(/["“”「」]/g)?.length ?? 0;
}

/** A Han character says as much as so many letters; what Chinese adds in Latin letters is a gloss. */
const lettersPerHan = 2.7;

function getLength(text: string): number {
  const plain = text.replace(/[（(][\p{Script=Latin}\s\d.,&’'-]+[）)]/gu, '');
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * lettersPerHan + (plain.match(/[\p{Script=Latin}\d]/gu)?.length ?? 0);
}

/** With how many letters the usual ratio, 1, weighs against that of the other paragraphs. */
const prior = 300;

/** The logarithm of how much longer the Chinese is than the English and the rest of the article say. */
function getLogarithm({ lengths }: Measures, total: Readonly<Record<Language, number>>): number {
  const ratio = (total.zh - lengths.zh + prior) / (total.en - lengths.en + prior);
  return Math.log((lengths.zh + 5) / (lengths.en * ratio + 5));
}

/** Standard deviations, on published news, beyond which one paragraph in 200 lies. */
const limit = 3.35;

/** What else speaks for a loss, in standard deviations: a sentence fewer, or several; marks; an open end. */
const sentenceFewer = 1.5;
const sentencesFewer = 0.8;
const marksFewer = 0.5;
const openEnd = 1.9;

/** Above 1, English has less than it should; below −1, Chinese; undefined if nothing can be said. */
function getDifference(
  measures: Measures,
  total: Readonly<Record<Language, number>>,
): number | undefined {
  const { lengths, sentences, quotationMarks, isEnded } = measures;
  if (lengths.en === 0 || lengths.zh === 0) return undefined;
  const length = (lengths.en + lengths.zh) / 2;
  const rest = (total.en + total.zh) / 2 - length;
  // What every paragraph has, what averages out in long ones, and what a short article leaves open.
  const deviation = Math.sqrt(0.008 + 3.2 / (length + 1) + 12 / (rest + prior));
  const longer = getLogarithm(measures, total) / deviation;
  const fewer = sentences.zh - sentences.en;
  const dropped =
    longer +
    Math.sign(fewer) * (Math.abs(fewer) === 1 ? sentenceFewer : sentencesFewer) +
    Math.sign(quotationMarks.zh - quotationMarks.en) * marksFewer;
  // A cut and a sentence left out are told apart: whichever there is more of counts.
  const cut = longer + (Number(isEnded.zh) - Number(isEnded.en)) * openEnd;
  return (Math.abs(dropped) > Math.abs(cut) ? dropped : cut) / limit;
}
