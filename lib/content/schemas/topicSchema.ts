import { z } from 'zod';
import { topicTypes } from '@/lib/content/records';
import { webAddress } from './address';
import { forms, listOf } from './field';
import { englishAlias, localized, text } from './text';

const aliases = z
  .strictObject({
    en: listOf(englishAlias).describe('In English.'),
    zh: listOf(text).describe('In Chinese.'),
  })
  .register(forms, { form: 'group' });

/** What an entry of the glossary that has a page says of its names. */
export const nameFields = {
  name: localized.describe('The name, as the paper writes it.'),
  traditional: text
    .exactOptional()
    .describe(
      'The name in Traditional characters, only where the conversion gets it wrong (余华 is 余華, not 餘華).',
    ),
  pinyin: text
    .exactOptional()
    .describe(
      'The Chinese name in pinyin with tones, only where a character is read otherwise than one would think (重庆 is Chóngqìng).',
    ),
  aliases: aliases.default({ en: [], zh: [] }).describe('Other names that the texts may use.'),
};

/** `content/topics/<id>.yaml`: a topic page, and an entry of the paper's glossary. */
export const topicSchema = z.strictObject({
  kind: z.enum(topicTypes).describe('What it is.'),
  ...nameFields,
  summary: localized.describe('One or two sentences: who or what it is.'),
  url: webAddress.exactOptional().describe('Its own site.'),
});
