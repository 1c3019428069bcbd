import type { Article, ArticleText } from '@/lib/content/records';
import { getEdition } from '@/lib/i18n/getEdition';
import { countMinutes } from '@/lib/markdown/countMinutes';
import { countReading } from '@/lib/markdown/countReading';
import type { Archive } from './archive';
import { renderText } from './renderText';

const known = new WeakMap<ArticleText, number>();

/** Minutes that the text of one language takes to read, at least one. */
export function getReadingMinutes(archive: Archive, article: Article, text: ArticleText): number {
  const minutes =
    known.get(text) ??
    countMinutes(
      countReading(renderText(archive, getEdition(text.language), article, text), text.language),
    );
  known.set(text, minutes);
  return minutes;
}
