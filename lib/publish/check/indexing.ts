import type { PageFacts } from './pageFacts';

/** What a page tells search engines of itself and of its other languages. */
export type Indexing = Pick<PageFacts, 'path' | 'lang' | 'indexed' | 'canonical' | 'alternates'>;
