import type { Article } from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import { getRuns, type Run } from '@/lib/edition/runs';
import type { BasePage } from './basePage';
import { CollectionPage } from './collectionPage';
import { FrontPage } from './frontPage';

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
    return [new FrontPage(this.archive, this.edition)];
  }
}
