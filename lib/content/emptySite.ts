import type { Site } from './records';

const nothing = { en: '', zh: '' };

/**
 * Stands in for a `site.yaml` that can't be read, so that the rest can be checked all the same.
 * It comes with an error, so it is never published.
 */
export const emptySite: Site = {
  name: nothing,
  tagline: nothing,
  url: 'http://localhost',
  timeZone: 'UTC',
  publisher: { name: nothing },
  navigation: [],
};
