import { z } from 'zod';
import { hash } from './hash';
import { text } from './text';

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
