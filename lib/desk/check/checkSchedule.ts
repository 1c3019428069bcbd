import { findFutureDates } from '@/lib/content/articles/statedDates';
import { readYaml } from '@/lib/content/files/readYaml';
import type { Outline } from '@/lib/content/paper/readOutline';
import { siteSchema } from '@/lib/content/schemas/siteSchema';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { ArticleCheck } from './articleCheck';

/** What can’t be as it says at `now` (milliseconds since the epoch): dates to come of what has happened, a lead that nobody sees. */
export function checkSchedule(
  outline: Pick<Outline, 'path' | 'site'>,
  articles: readonly ArticleCheck[],
  now: number,
): readonly Fault[] {
  const dates = articles.flatMap((article) => article.dates);
  return [...findFutureDates(dates, now), ...checkLead(outline, articles)];
}

/** An embargoed lead is a plan; a draft or a withdrawn article is forgotten there. */
function checkLead(
  { path, site: { lead } }: Pick<Outline, 'path' | 'site'>,
  articles: readonly ArticleCheck[],
): readonly Fault[] {
  const article = articles.find(({ slug }) => slug === lead)?.article;
  if (lead === undefined || !(article?.draft || article?.withdrawn)) return [];
  const file = `${path}/site.yaml`;
  const place = readYaml(file, siteSchema).yaml?.locate(['lead']);
  const values = { name: lead, kind: article.draft ? 'draft' : 'withdrawn' };
  return [createFault('lead-unpublished', { file, field: 'lead', ...place }, values)];
}
