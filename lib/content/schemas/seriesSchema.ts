import { z } from 'zod';
import { slug } from './address';
import { withRule } from './field';
import { localized } from './text';

/** `content/series/<id>.yaml`: articles that belong together, and their page. */
export const seriesSchema = z.strictObject({
  name: localized.describe('The name of the series.'),
  summary: localized.describe('One or two sentences: what the series is about.'),
  articles: withRule(z.array(slug), (slugs) =>
    slugs.length === 0 ? { rule: 'series-empty' } : undefined,
  ).describe(
    'Its articles in their order, drafts and embargoed ones too. An article is in one series at most.',
  ),
});
