import { hasText } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Run } from '@/lib/edition/runs';
import { getRuns } from '@/lib/edition/runs';
import { BasePage } from './basePage';

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
}
