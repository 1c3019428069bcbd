import { z } from 'zod';
import { topicTypes } from '@/lib/content/records';
import { listOf, withRule } from './field';
import { checkLanguages, englishAlias, text } from './text';

/** Columns of `content/glossary.csv` that every line fills. */
export const glossaryColumns = ['kind', 'en', 'zh'] as const;

/** A line of `content/glossary.csv`, by its columns; a cell of several names is a list. */
export const glossarySchema = withRule(
  z.strictObject({
    kind: z.enum(topicTypes).describe('What it is.'),
    en: text.describe('Its name in English, as the paper writes it.'),
    zh: text.describe('Its name in Chinese.'),
    'aliases.en': listOf(englishAlias).describe(
      'Other English names that the texts may use, parted by semicolons.',
    ),
    'aliases.zh': listOf(text).describe('Other Chinese names, likewise.'),
    traditional: text
      .exactOptional()
      .describe('The Chinese name in Traditional characters, where the conversion gets it wrong.'),
    pinyin: text
      .exactOptional()
      .describe(
        'The Chinese name in pinyin with tones, where it is read otherwise than one would think.',
      ),
    check: z
      .enum(['no'])
      .exactOptional()
      .describe('`no` for a name that a translation may leave out or render in any way.'),
  }),
  checkLanguages,
);
