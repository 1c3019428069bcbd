import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { FrontPage } from '@/lib/page/frontPage';

/** What stands on the front page; each article once, bounded however large the archive is. */
export interface Front {
  readonly lead: Article | undefined;
  /** Below the lead, where there is enough for them. */
  readonly second: readonly Article[];
  /** Beside the lead. */
  readonly others: readonly Article[];
  readonly more: readonly Article[];
  /** At least a year older than the newest. */
  readonly old: readonly Article[];
}

const year = 365 * 86_400_000;
const most = { second: 2, others: 3, more: 4, old: 4 };

/** With fewer other articles than this, all stand beside the lead. */
const enough = most.second + 2;

/** How far back the rest of the day's news is looked for. */
const recent = most.second + most.others + most.more + 1;

/** Chooses the front page: the lead, the newest, and some from at least a year before. */
export function getFront(archive: Archive, edition: Edition): Front {
  const { articles } = archive;
  const lead = new FrontPage(archive, edition).lead;
  const newest = articles[0]?.published.instant ?? 0;
  const isOld = (article: Article) => newest - article.published.instant >= year;
  const news = articles.slice(0, recent).filter((article) => article !== lead && !isOld(article));
  const firstOld = articles.findIndex(isOld);
  const old = firstOld < 0 ? [] : articles.slice(firstOld, firstOld + most.old + 1);
  const second = news.length < enough ? 0 : most.second;
  const end = second + most.others;
  return {
    lead,
    second: news.slice(0, second),
    others: news.slice(second, end),
    more: news.slice(end, end + most.more),
    old: old.filter((article) => article !== lead).slice(0, most.old),
  };
}
