import { z } from 'zod';
import { forms, withRule } from './field';
import { localized, text } from './text';

/** Hash of a block of the original. */
const hash = withRule(z.string().trim(), (value) =>
  /^[0-9a-f]{10}$/.test(value) ? undefined : { rule: 'hash', values: { found: value } },
)
  .meta({ pattern: '^[0-9a-f]{10}$' })
  .register(forms, { form: 'hash' });

/** Front matter of an article’s `en.md` and `zh.md`. */
export const frontMatterSchema = z.strictObject({
  title: text.describe('The headline.'),
  summary: text.describe('One or two sentences, shown in lists and under the headline.'),
  translator: text.exactOptional().describe('Who translated this text.'),
  translates: z
    .array(hash)
    .exactOptional()
    .describe(
      'Only on the translation: what it was made from. Written by `npm run translated`, never by hand.',
    ),
});

/** Front matter of an article’s `bilingual.md`, whose paragraphs alternate between the languages. */
export const bilingualSchema = z.strictObject({
  title: localized.describe('The headline.'),
  summary: localized.describe('One or two sentences, shown in lists and under the headline.'),
});

/** Front matter of `content/pages/<name>/en.md` and `zh.md`. */
export const pageSchema = z.strictObject({
  title: text.describe('The heading of the page.'),
  summary: text.describe('One sentence for search engines and link previews.'),
});
