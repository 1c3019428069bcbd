import { z } from 'zod';
import { getTextLanguage, isAllHan } from '@/lib/language/textLanguage';
import { type Broken, forms, withRule } from './field';

/** In UTF-16 units: more than any headline, summary or correction has. What compares texts takes the square of it. */
const longest = 2000;

/** A text that says something: not empty, not only spaces, and no article in itself. */
export const text = withRule(z.string().trim(), checkText)
  .meta({ minLength: 1, maxLength: longest })
  .register(forms, { form: 'text' });

function checkText(value: string): Broken | undefined {
  if (value === '') return { rule: 'empty-text' };
  const values = { characters: value.length, limit: longest };
  return value.length > longest ? { rule: 'text-too-long', values } : undefined;
}

/**
 * What is certainly in the wrong language: no English is all Han characters, or is Chinese beside Chinese
 * that has none. Chinese may be all Latin, as a name is that both languages write alike.
 */
export function checkLanguages({
  en = '',
  zh = '',
}: {
  readonly en?: string | undefined;
  readonly zh?: string | undefined;
}): Broken | undefined {
  const isSwapped =
    /\p{L}/u.test(zh) && !/\p{Script=Han}/u.test(zh) && getTextLanguage(en) === 'zh';
  if (!isSwapped && !isAllHan(en)) return undefined;
  return { rule: 'field-language', values: { isSwapped: String(isSwapped), name: 'en' } };
}

/** What is certainly not English, under the field of this name. */
export function checkEnglish(value: string, name: string): Broken | undefined {
  return isAllHan(value)
    ? { rule: 'field-language', values: { isSwapped: 'false', name } }
    : undefined;
}

/** Another English name of something. */
export const englishAlias = withRule(text, (value) => checkEnglish(value, 'aliases.en'))
  .meta({ minLength: 1, maxLength: longest })
  .register(forms, { form: 'text' });

/** A short text in both languages. */
export const localized = withRule(
  z.strictObject({ en: text.describe('In English.'), zh: text.describe('In Chinese.') }),
  checkLanguages,
).register(forms, { form: 'localized' });

/** A short text in one language or in both. */
export const partlyLocalized = withRule(
  z.strictObject({
    en: text.exactOptional().describe('In English.'),
    zh: text.exactOptional().describe('In Chinese.'),
  }),
  (value) =>
    (value.en ?? value.zh) === undefined ? { rule: 'empty-text' } : checkLanguages(value),
)
  .meta({ minProperties: 1 })
  .register(forms, { form: 'partlyLocalized' });

/** A text that is the same in both languages, or both. */
export const textOrLocalized = z
  .union([text, localized])
  .register(forms, { form: 'textOrLocalized' });

/** A file beside the one that names it. */
export const fileName = text.meta({ pattern: '^[^/\\\\]+$' }).register(forms, { form: 'fileName' });
