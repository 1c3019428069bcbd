import type { CollectionKind } from '@/lib/address/address';
import type { Archive, Selection } from '@/lib/archive/archive';
import type { Article, AuthorName, TopicName } from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import type { Edition } from '@/lib/edition/editions';
import { getRuns, type Run } from '@/lib/edition/runs';
import { BasePage } from './basePage';

/** A page that collects articles and has feeds of them beside it; it is named by as little as `name`. */
export abstract class CollectionPage<
  Name extends TopicName | AuthorName | SeriesName = TopicName | AuthorName | SeriesName,
> extends BasePage {
  abstract override readonly kind: CollectionKind;

  constructor(
    archive: Archive,
    edition: Edition,
    readonly name: Name,
  ) {
    super(archive, edition);
  }

  /** Which articles it collects. */
  abstract readonly selection: Selection;

  get title(): readonly Run[] {
    return getRuns(this.edition, this.name.name);
  }

  /** Its articles, the newest first, at most so many. */
  listArticles(most: number): readonly Article[] {
    return this.archive.listArticles({ ...this.selection, most });
  }

  /** How many articles it has. */
  get size(): number {
    return this.archive.countArticles(this.selection);
  }
}
