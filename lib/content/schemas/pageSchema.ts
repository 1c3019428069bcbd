import { z } from 'zod';
import { text } from './text';

/** Front matter of `content/pages/<name>/en.md` and `zh.md`. */
export const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  summary: text.describe('One sentence for search engines and previews of links.'),
});
