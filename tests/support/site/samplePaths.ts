import { editions } from '@/lib/edition/editions';
import { readSamplePages } from './readSitePages';

/** Addresses of a page of each kind in each edition, and of one that nobody wrote. */
export const samplePaths: readonly string[] = [
  ...readSamplePages().map(({ path }) => path),
  ...editions.map(({ id }) => `/${id}/articles/none/`),
];
