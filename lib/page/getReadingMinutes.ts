import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import { getReadingTime } from '@/lib/language/textLength';
import { getReading } from './getReading';

/** Minutes that the text of one language takes to read, at least one. */
export function getReadingMinutes(archive: Archive, article: Article, text: ArticleText): number {
  return getReadingTime(getReading(archive, article, text));
}
