import { splitWords } from '@/lib/language/splitWords';

const han = /^\p{Script=Han}+$/u;

/** Marks that may not begin a line, and those that may not end one; a foreign name stays whole. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u;
const opening = /[\p{Ps}\p{Pi}·]$/u;

/** A figure, which stays with its measure word or its currency: 38家, 242.5亿美元. */
const figure = /\d[十百千万萬亿億兆]*$/u;

/** The title of a work that is not at its end. */
const title = /《[^》]*$/u;

/** Characters that lean on the word before them, and those that lead to the word after. */
const trailing = /^[的了着过们化业器者性率员型界区院部局会所署处]$/u;
const leading = /^[与和及对向在将被把为从以称]$/u;

/** What the name of an institution ends with. */
const institution = /^(大学|学院|研究院|协会|学会|公司|集团|银行|中心|大会)$/u;

/**
 * The pieces of a Chinese line of display type that may not be broken: words, with the
 * marks and the small words that cling to them, figures with their units, titles of works, and what has
 * a place in `insides` (`findInsides`). Together they are the text; where words can’t be told, it is one piece.
 */
export function getPhrases(
  text: string,
  insides: ReadonlySet<number> = new Set(),
): readonly string[] {
  const phrases: string[] = [];
  let last = '';
  let place = 0;
  for (const segment of splitWords(text)) {
    const phrase = phrases.at(-1);
    const isWhole = phrase === undefined || !(insides.has(place) || clings(phrase, last, segment));
    if (isWhole) phrases.push(segment);
    else phrases[phrases.length - 1] = phrase + segment;
    last = segment;
    place += segment.length;
  }
  return phrases;
}

function clings(phrase: string, last: string, segment: string): boolean {
  if (figure.test(phrase) || title.test(phrase)) return true;
  // A character that stands alone leads to the word after it: 俄软件业, 赴成都.
  if (isAlone(phrase)) return true;
  if (institution.test(segment) && han.test(last)) return true;
  if (closing.test(segment) || opening.test(last) || trailing.test(segment)) return true;
  if (leading.test(last) || leading.test(segment)) return leading.test(last);
  // A name or a figure stays with what it names: nothing breaks inside Latin text.
  if (!han.test(segment) && !han.test(last)) return true;
  // The dictionary lacks some words and gives their characters one by one.
  return isAlone(last) && isAlone(segment);
}

function isAlone(segment: string): boolean {
  return han.test(segment) && segment.length === 1;
}
