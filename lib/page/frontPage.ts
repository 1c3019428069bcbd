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

  /** The article that opens it: the newsroom's choice, else the newest, that the edition can show. */
  get lead(): Article | undefined {
    return this.archive.getLead(this.edition.id);
  }

  /** The newest article of the paper. */
  get newest(): Article | undefined {
    const [newest] = this.archive.listArticles({ most: 1 });
    return newest;
  }

  /** The newest articles and some from at least a year before; bounded however large the archive is. */
  get news(): FrontNews {
    const { archive, lead } = this;
    const until = (this.newest?.published.instant ?? 0) - year;
    const news = archive
      .listArticles({ most: recent })
      .filter((article) => article !== lead && article.published.instant > until);
    const old = archive.listArticles({ until, most: most.old + 1 });
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
