import type { z } from 'zod';
import type { Article } from '@/lib/content/records';
import type { articleSchema } from '@/lib/content/schemas/articleSchema';
import { parseDate } from '@/lib/date/contentDate';

type Facts = z.output<typeof articleSchema>;

/** The record of an article; `facts` have passed their schema. Dates begin in `timeZone`. */
export function createArticle(
  place: Pick<Article, 'slug' | 'folder' | 'texts'>,
  { published, updated, source, corrections, ...facts }: Facts,
  { timeZone }: { readonly timeZone: string },
): Article {
  return {
    kind: 'article',
    ...place,
    ...facts,
    published: parseDate(published, timeZone),
    ...(updated !== undefined && { updated: parseDate(updated, timeZone) }),
    ...(source && { source: createSource(source, timeZone) }),
    corrections: corrections.map((correction) => ({
      ...correction,
      date: parseDate(correction.date, timeZone),
    })),
  };
}

function createSource(
  { published, ...source }: NonNullable<Facts['source']>,
  timeZone: string,
): NonNullable<Article['source']> {
  return {
    ...source,
    ...(published !== undefined && { published: parseDate(published, timeZone) }),
  };
}
