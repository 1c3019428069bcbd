import type { Fault } from './fault';
import type { ArticleText } from './records';
import type { LinkSource } from './resolveLink';

/** What came of reading something: without a value there is at least one error among the faults. */
export interface Reading<Value> {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
}

/** The bodies come out even where the record that they belong to is faulty, so that they can be checked. */
export interface BodyReading<Value> extends Reading<Value> {
  readonly bodies: readonly Body[];
}

/** A text and where the links in it start from. */
export interface Body {
  readonly text: ArticleText;
  readonly from: LinkSource;
}
