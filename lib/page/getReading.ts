import type { Archive } from '@/lib/archive/archive';
import type { Article, ArticleText } from '@/lib/content/records';
import { getEdition } from '@/lib/edition/getEdition';
import { countReading, type Reading } from '@/lib/markdown/check/countReading';
import { renderText } from './renderText';

const known = new WeakMap<ArticleText, Reading>();

/** What there is to read in the text of one language. */
export function getReading(archive: Archive, article: Article, text: ArticleText): Reading {
  const reading =
    known.get(text) ??
    countReading(renderText(archive, getEdition(text.language), article, text), text.language);
  known.set(text, reading);
  return reading;
}
