import type { Edition } from '@/lib/edition/editions';
import type { Address } from './address';

/** What a page is, told by its address. */
export interface Place {
  readonly kind: Address['kind'] | 'entry' | 'missing' | 'search';
  /** None on `/` and on the 404 page of the whole site. */
  readonly edition?: Edition;
  /** Of an article. */
  readonly slug?: string;
  /** Of a page of the paper: `about`. */
  readonly name?: string;
  /** Of a topic. */
  readonly topic?: string;
}
