import type { Known } from '@/lib/content/links/checkLinks';
import type { Folder } from '@/lib/store/listFolder';

/** An article’s folder before it is read, and what it is read by. */
export interface ArticleFolder {
  readonly path: string;
  readonly slug: string;
  readonly folder: Folder;
  /** What its references may name. */
  readonly known: Known;
  /** The paper’s own (IANA). */
  readonly timeZone: string;
}
