/** Cuts Chinese into words (UAX 29, with ICU’s dictionary); Firefox before 125 can’t. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The words of a run of Han characters; the run itself where they can’t be told. */
export function splitWords(text: string): readonly string[] {
  return segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text];
}

/** Where words of a run begin and end. */
export function getBorders(text: string): ReadonlySet<number> {
  const borders = new Set([0]);
  let end = 0;
  for (const word of splitWords(text)) {
    end += word.length;
    borders.add(end);
  }
  return borders;
}
