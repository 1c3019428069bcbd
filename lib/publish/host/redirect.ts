import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

/** A former address of an article and the present one, both as paths from the root. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly edition: Edition;
  readonly article: Article;
}
