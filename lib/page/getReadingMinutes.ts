import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import { countMinutes } from '@/lib/markdown/check/countMinutes';
import { getReading } from './getReading';

/** Minutes that the text of one language takes to read, at least one. */
export function getReadingMinutes(archive: Archive, article: Article, text: ArticleText): number {
  return countMinutes(getReading(archive, article, text));
}
