import { z } from 'zod';
import { authorTypes } from '@/lib/content/records';
import { webAddress } from './address';
import { localized } from './text';
import { nameFields } from './topicSchema';

/** `content/authors/<id>.yaml`: an author's page, and an entry of the paper's glossary. */
export const authorSchema = z.strictObject({
  kind: z.enum(authorTypes).describe('Whether a person writes or an outlet.'),
  ...nameFields,
  summary: localized.exactOptional().describe('A line about the author.'),
  url: webAddress.exactOptional().describe('The author’s own site.'),
});
