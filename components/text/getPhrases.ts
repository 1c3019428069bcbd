const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Marks that may not begin a line, and those that may not end one (CLREQ). */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}…]/u;
const opening = /[\p{Ps}\p{Pi}\d]$/u;

/**
 * The pieces of a Chinese line of display type that may not be broken: words, with the
 * marks that cling to them and the figures before a measure word.
 */
export function getPhrases(text: string): readonly string[] {
  const phrases: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && clings(last, segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}

function clings(before: string, segment: string): boolean {
  return closing.test(segment) || opening.test(before) || !/\p{Script=Han}/u.test(segment);
}
