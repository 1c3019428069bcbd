import { hasText } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Run } from '@/lib/edition/runs';
import { getRuns } from '@/lib/edition/runs';
import { BasePage } from './basePage';

/** The news of the front page besides the lead, each article in one list only. */
export interface FrontNews {
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

/** With fewer other articles than this, all are placed beside the lead. */
const enough = most.second + 2;

/** How far back the rest of the day's news is looked for. */
const recent = most.second + most.others + most.more + 1;

/** The front page, which goes by the name of the paper. */
export class FrontPage extends BasePage {
  readonly kind = 'front';
  readonly address = { kind: 'front' } as const;
  readonly parents = [];

  get title(): readonly Run[] {
    return getRuns(this.edition, this.site.name);
  }

  get description(): readonly Run[] {
    return getRuns(this.edition, this.site.tagline);
  }

  /** All of the paper's, newest first. */
  get articles(): readonly Article[] {
    return this.archive.articles;
  }

  /** The article that opens it: the newsroom's choice, else the newest, that the edition can show. */
  get lead(): Article | undefined {
    const { lead } = this.site;
    const chosen = lead === undefined ? undefined : this.archive.articlesBySlug.get(lead);
    const candidates = chosen ? [chosen, ...this.articles] : this.articles;
    return candidates.find((article) => hasText(this.edition, article)) ?? candidates[0];
  }

  /** The newest articles and some from at least a year before; bounded however large the archive is. */
  get news(): FrontNews {
    const { articles, lead } = this;
    const newest = articles[0]?.published.instant ?? 0;
    const isOld = (article: Article) => newest - article.published.instant >= year;
    const news = articles.slice(0, recent).filter((article) => article !== lead && !isOld(article));
    const firstOld = articles.findIndex(isOld);
    const old = firstOld < 0 ? [] : articles.slice(firstOld, firstOld + most.old + 1);
    const second = news.length < enough ? 0 : most.second;
    const end = second + most.others;
    return {
      second: news.slice(0, second),
      others: news.slice(second, end),
      more: news.slice(end, end + most.more),
      old: old.filter((article) => article !== lead).slice(0, most.old),
    };
  }
}
