import { getEdition } from '@/lib/archive/archive';
import { deriveOnce } from '@/lib/archive/recordInputs';
import type { ArticleText } from '@/lib/content/records';
import { getLang } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import { getReadingTime, getTextLength, type TextLength } from '@/lib/language/textLength';
import { getTextKey, renderText, type TextSource } from './body';

/** How much there is to read in the text of one language. */
export function getLength(source: TextSource, text: ArticleText): TextLength {
  const { record } = source;
  const { language } = text;
  return deriveOnce(source.archive, `length ${getTextKey(record, language)}`, (archive) => {
    const blocks = renderText({ archive, edition: getEdition(archive, language), record }, text);
    const words = blocks.filter(({ kind }) => kind !== 'pullQuote').map(({ text }) => text);
    return getTextLength(words, language);
  });
}

/** Minutes that the text of one language takes to read, at least one. */
export function getReadingMinutes(source: TextSource, text: ArticleText): number {
  return getReadingTime(getLength(source, text));
}

/** Minutes from which on a reader wants to see where they are going. */
const longRead = 5;

/** A heading of an article: where it stands, and its words in the edition's languages. */
export interface ContentsEntry {
  readonly id: string;
  readonly runs: readonly Run[];
}

/** The headings of a long text as an edition shows it; none where it is short or has but one. */
export function getContents(source: TextSource): readonly ContentsEntry[] {
  const { edition, record } = source;
  const texts = edition.languages.flatMap((language) => record.texts[language] ?? []);
  if (!texts.some((text) => getReadingMinutes(source, text) >= longRead)) return [];
  const [own = [], ...others] = texts.map((text) => getHeadings(source, text));
  // Headings that don't pair can't be listed as one; the first language's stand for both.
  const paired = others.filter((headings) => headings.length === own.length);
  return own.length < 2
    ? []
    : own.map(({ id, run }, place) => ({
        id,
        runs: [run, ...paired.flatMap((headings) => headings[place]?.run ?? [])],
      }));
}

function getHeadings(source: TextSource, text: ArticleText) {
  return renderText(source, text)
    .filter(({ kind }) => kind === 'heading')
    .map((block) => ({
      id: block.id,
      run: { lang: getLang(source.edition, text.language), text: block.text },
    }));
}
