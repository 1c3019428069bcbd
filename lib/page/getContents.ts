import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/getLang';
import type { Run } from '@/lib/edition/run';
import type { Block } from '@/lib/markdown/block';
import { getReadingMinutes } from './getReadingMinutes';
import { renderText } from './renderText';

/** Minutes from which on a reader wants to see where they are going. */
const longRead = 5;

/** A heading of an article: where it stands, and its words in the edition's languages. */
export interface ContentsEntry {
  readonly id: string;
  readonly runs: readonly Run[];
}

/** The headings of a long article as an edition shows it; none where it is short or has but one. */
export function getContents(
  archive: Archive,
  edition: Edition,
  article: Article,
): readonly ContentsEntry[] {
  const texts = edition.languages.flatMap((language) => article.texts[language] ?? []);
  if (!texts.some((text) => getReadingMinutes(archive, article, text) >= longRead)) return [];
  const [own = [], ...others] = texts.map((text) => getHeadings(archive, edition, article, text));
  // Headings that don't pair can't be told as one; the first language's stand for both.
  const paired = others.filter((headings) => headings.length === own.length);
  return own.length < 2
    ? []
    : own.map(({ id, run }, place) => ({
        id,
        runs: [run, ...paired.flatMap((headings) => headings[place]?.run ?? [])],
      }));
}

function getHeadings(archive: Archive, edition: Edition, article: Article, text: ArticleText) {
  return renderText(archive, edition, article, text)
    .filter(({ kind }: Block) => kind === 'heading')
    .map((block) => ({
      id: block.id,
      run: { lang: getLang(edition, text.language), text: block.text },
    }));
}
