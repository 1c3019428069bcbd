import type { LinkSource } from '@/lib/content/links/resolveLink';
import type { Reading } from '@/lib/fault/reading';
import type { ArticleText } from './records';

/** The bodies come out even where the record that they belong to is faulty, so that they can be checked. */
export interface BodyReading<Value> extends Reading<Value> {
  readonly bodies: readonly Body[];
}

/** A text and where the links in it start from. */
export interface Body {
  readonly text: ArticleText;
  readonly from: LinkSource;
}
