import { z } from 'zod';
import { localized } from './localized';

/** Front matter of an article’s `bilingual.md`, whose paragraphs alternate between the languages. */
export const bilingualSchema = z.strictObject({
  title: localized.describe('The headline.'),
  summary: localized.describe('One or two sentences, shown in lists and under the headline.'),
});
