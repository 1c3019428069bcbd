import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { type ContentDate, parseDate } from '@/lib/date/contentDate';
import type { Edition } from '@/lib/edition/editions';
import { formatDate, writeDate } from '@/lib/edition/formatDate';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';

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
    for (const [month, articles] of this.archive.articlesByMonth) {
      const page = new MonthPage(this.archive, this.edition, month, articles);
      const year = month.slice(0, 'yyyy'.length);
      years.set(year, [...(years.get(year) ?? []), page]);
    }
    return years;
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
    /** Newest first. */
    readonly articles: readonly Article[],
  ) {
    super(archive, edition);
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
    return this.getNeighbour(-1);
  }

  /** The last month before that has news. */
  get older(): MonthPage | undefined {
    return this.getNeighbour(1);
  }

  private get date(): ContentDate {
    return parseDate(this.month, this.site.timeZone);
  }

  private getNeighbour(step: number): MonthPage | undefined {
    const months = [...this.archive.articlesByMonth];
    const place = months.findIndex(([month]) => month === this.month);
    const neighbour = months[place + step];
    return neighbour && new MonthPage(this.archive, this.edition, ...neighbour);
  }
}
