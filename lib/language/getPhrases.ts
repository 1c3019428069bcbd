const words = new Intl.Segmenter('zh', { granularity: 'word' });

const han = /^\p{Script=Han}+$/u;

/** Marks that may not begin a line, and those that may not end one, with figures before a measure word. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}…%]/u;
const opening = /[\p{Ps}\p{Pi}\d]$/u;

/** Characters that lean on the word before them, and those that lead to the word after. */
const trailing = /^[的了着过们化业器者性率员型界院部局会所署处]$/u;
const leading = /^[与和及对向在将被把为从以称]$/u;

/**
 * The pieces of a Chinese line of display type that may not be broken: words, with the
 * marks and the small words that cling to them. Together they are the text.
 */
export function getPhrases(text: string): readonly string[] {
  const phrases: string[] = [];
  let last = '';
  for (const { segment } of words.segment(text)) {
    if (phrases.length > 0 && clings(last, segment)) phrases.push(`${phrases.pop()}${segment}`);
    else phrases.push(segment);
    last = segment;
  }
  return phrases;
}

function clings(last: string, segment: string): boolean {
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
