/** Cuts Chinese into words (UAX 29, with ICU’s dictionary); Firefox before 125 can’t. */
const segmenter =
  'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The words of a Chinese text and what stands between them; the text itself where they can’t be told. */
export function splitWords(text: string): readonly string[] {
  return segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text];
}
