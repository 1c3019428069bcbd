import type { LinkSource } from '@/lib/content/links/resolveLink';
import type { Result } from '@/lib/fault/fault';
import type { ArticleText } from './records';

/** The bodies come out even where the record that they belong to is faulty, so that they can be checked. */
export interface BodyReading<Value> extends Result<Value> {
  readonly bodies: readonly Body[];
}

/** A text and where the links in it start from. */
export interface Body {
  readonly text: ArticleText;
  readonly from: LinkSource;
}
