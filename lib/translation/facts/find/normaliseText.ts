import type { Language } from '@/lib/language/language';

/** A text made plain for the rules, and the way back to the places of the one as written. */
export interface NormalisedText {
  readonly text: string;
  /** Offset in the text as written for an offset in this one. */
  readonly locate: (offset: number) => number;
}

const unusual =
  /[\u00a0\u2000-\u200a\u202f\u3000\u200b-\u200f\u2060\ufeff\u2010-\u2012\u2212\u2013\uff04-\uff5e]/;
const looseSpace = /(?<=[一-鿿〇，。、；：（）“”《》]) +|(?<=\d) +(?=[一-鿿〇])/g;

/**
 * Full-width digits and signs become plain ones, all spaces one kind, all short dashes a
 * hyphen. In Chinese the spaces beside Han characters go, as PDF programs leave them there.
 */
export function normaliseText(written: string, language: Language): NormalisedText {
  const plain = unusual.test(written) ? written.replace(/[\u0080-\uffff]/g, getPlain) : written;
  if (language === 'en') return { text: plain, locate: (offset) => offset };
  return closeSpaces(plain);
}

/** One character for one, so that the offsets stay. */
function getPlain(character: string): string {
  const code = character.charCodeAt(0);
  if (
    code >= 0xff04 &&
    code <= 0xff5e &&
    ![0xff08, 0xff09, 0xff0c, 0xff1a, 0xff1b, 0xff1f].includes(code)
  ) {
    return String.fromCharCode(code - 0xfee0);
  }
  if (/[\u2010-\u2013\u2212]/.test(character)) return '-';
  return unusual.test(character) && code < 0xff00 ? ' ' : character;
}

function closeSpaces(plain: string): NormalisedText {
  if (!plain.includes(' ')) return { text: plain, locate: (offset) => offset };
  const gaps: { at: number; removed: number }[] = [];
  let removed = 0;
  const text = plain.replace(looseSpace, (gap, at: number) => {
    removed += gap.length;
    gaps.push({ at: at + gap.length - removed, removed });
    return '';
  });
  return {
    text,
    locate: (offset) => offset + (gaps.findLast((gap) => gap.at <= offset)?.removed ?? 0),
  };
}
