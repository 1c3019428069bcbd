import type { Article } from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import { getMessage } from '@/lib/edition/getMessage';
import { getRuns, type Run } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { CollectionPage } from './collectionPage';
import { FrontPage } from './frontPage';

/** The list of all series. */
export class AllSeriesPage extends BasePage {
  readonly kind = 'allSeries';
  readonly address = { kind: 'allSeries' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'AllSeriesPage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'AllSeriesPage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /** In the order of their ids. */
  get collections(): readonly SeriesPage[] {
    return this.archive.series.map((own) => new SeriesPage(this.archive, this.edition, own));
  }
}

/** A series and its parts. */
export class SeriesPage extends CollectionPage<SeriesName> {
  readonly kind = 'series';

  get address() {
    return { kind: 'series', id: this.name.id } as const;
  }

  get selection() {
    return { series: this.name.id };
  }

  get description(): readonly Run[] {
    return getRuns(this.edition, this.archive.getSeriesSummary(this.name.id) ?? {});
  }

  /** In their order; undefined for one that is not published. */
  get parts(): readonly (Article | undefined)[] {
    return this.archive.listParts(this.name.id);
  }

  get parents(): readonly BasePage[] {
    const all = new AllSeriesPage(this.archive, this.edition);
    return all.trail;
  }
}
