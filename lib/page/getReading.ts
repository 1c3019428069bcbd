import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import { getEdition } from '@/lib/edition/getEdition';
import { getTextLength, type TextLength } from '@/lib/language/textLength';
import { renderText } from './renderText';

const known = new WeakMap<ArticleText, TextLength>();

/** What there is to read in the text of one language. */
export function getReading(archive: Archive, article: Article, text: ArticleText): TextLength {
  const measured = known.get(text);
  if (measured) return measured;
  const blocks = renderText(archive, getEdition(text.language), article, text);
  const length = getTextLength(
    blocks.map((block) => block.text),
    text.language,
  );
  known.set(text, length);
  return length;
}
