import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { type ContentDate, parseDate } from '@/lib/date/contentDate';
import type { Edition } from '@/lib/edition/editions';
import { formatDate, writeDate } from '@/lib/edition/formatDate';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';

/** The newest months whose headlines the list of all months has, and how many of each. */
const shown = { months: 24, headlines: 12 };

/** The list of all months. */
export class ArchivePage extends BasePage {
  readonly kind = 'archive';
  readonly address = { kind: 'archive' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'ArchivePage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'ArchivePage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /** The months that have news, by year (`yyyy`), the newest first. */
  get years(): ReadonlyMap<string, readonly MonthPage[]> {
    const years = new Map<string, MonthPage[]>();
    for (const month of this.archive.months) {
      const page = new MonthPage(this.archive, this.edition, month);
      const year = month.slice(0, 'yyyy'.length);
      years.set(year, [...(years.get(year) ?? []), page]);
    }
    return years;
  }

  /** The newest articles of a month; none of one that is long past. Bounded, however large the archive is. */
  listHeadlines({ month }: MonthPage): readonly Article[] {
    if (!this.archive.months.slice(0, shown.months).includes(month)) return [];
    return this.archive.listArticles({ month, most: shown.headlines });
  }
}

/** The news of a month. */
export class MonthPage extends BasePage {
  readonly kind = 'month';

  constructor(
    archive: Archive,
    edition: Edition,
    /** `yyyy-mm` */
    readonly month: string,
  ) {
    super(archive, edition);
  }

  /** Newest first. */
  get articles(): readonly Article[] {
    return this.archive.listArticles({ month: this.month });
  }

  /** How many articles it has. */
  get size(): number {
    return this.archive.countArticles({ month: this.month });
  }

  get address() {
    return { kind: 'month', month: this.month } as const;
  }

  get title(): readonly Run[] {
    return formatDate(this.edition, this.date, this.site.timeZone);
  }

  get description(): readonly Run[] {
    const month = writeDate(this.date, this.site.timeZone);
    return getMessage(this.edition, 'MonthPage.description', { paper: this.site.name, month });
  }

  get parents(): readonly BasePage[] {
    return new ArchivePage(this.archive, this.edition).trail;
  }

  /** The next month that has news. */
  get newer(): MonthPage | undefined {
    return this.getBeside('newer');
  }

  /** The last month before that has news. */
  get older(): MonthPage | undefined {
    return this.getBeside('older');
  }

  private get date(): ContentDate {
    return parseDate(this.month, this.site.timeZone);
  }

  private getBeside(side: 'newer' | 'older'): MonthPage | undefined {
    const month = this.archive.getMonthsBeside(this.month)[side];
    return month === undefined ? undefined : new MonthPage(this.archive, this.edition, month);
  }
}
