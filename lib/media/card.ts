import type { Run } from '@/lib/edition/runs';

/** What a share card says; each list holds one run for each language. */
export interface Card {
  readonly name: readonly Run[];
  /** The paper's seal, one Han character; a paper may have none. */
  readonly seal: string | undefined;
  readonly headline: readonly Run[];
  readonly date: readonly Run[];
}

/** Pixels of a share card; 1.91 : 1, as is usual for Open Graph. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Of cards and icons. */
export const colors = {
  paper: '#fbfaf6',
  ink: '#1b1a17',
  quiet: '#57534a',
  vermilion: '#b3271e',
  sealInk: '#fff8f2',
} as const;
