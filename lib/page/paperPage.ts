import type { Archive } from '@/lib/archive/archive';
import type { PaperPageRecord } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import type { BasePage } from './basePage';
import { FrontPage } from './frontPage';
import { getNearestEdition, type Reader, TextPage } from './textPages';

/** One of the paper's own pages. */
export class PaperPage extends TextPage {
  readonly kind = 'paper';

  constructor(
    archive: Archive,
    edition: Edition,
    readonly record: PaperPageRecord,
  ) {
    super(archive, edition);
  }

  get address() {
    return { kind: 'paper', name: this.record.name } as const;
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }
}

/** One of the paper's own pages, in the reader's edition or in the first that has it. */
export function getNearestPaperPage(
  { archive, edition }: Reader,
  record: PaperPageRecord,
): PaperPage {
  return new PaperPage(archive, getNearestEdition(archive, edition, record), record);
}
