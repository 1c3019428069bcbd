import { z } from 'zod';
import { forms, withRule } from './field';

/** A text that says something: not empty, not only spaces. */
export const text = withRule(z.string().trim(), (value) =>
  value === '' ? { rule: 'empty-text' } : undefined,
)
  .meta({ minLength: 1 })
  .register(forms, { form: 'text' });

/** A short text in both languages. */
export const localized = z
  .strictObject({ en: text.describe('In English.'), zh: text.describe('In Chinese.') })
  .register(forms, { form: 'localized' });

/** A short text in one language or in both. */
export const partlyLocalized = withRule(
  z.strictObject({
    en: text.exactOptional().describe('In English.'),
    zh: text.exactOptional().describe('In Chinese.'),
  }),
  (value) => ((value.en ?? value.zh) === undefined ? { rule: 'empty-text' } : undefined),
)
  .meta({ minProperties: 1 })
  .register(forms, { form: 'partlyLocalized' });

/** A text that is the same in both languages, or both. */
export const textOrLocalized = z
  .union([text, localized])
  .register(forms, { form: 'textOrLocalized' });

/** A file beside the one that names it. */
export const fileName = text.meta({ pattern: '^[^/\\\\]+$' }).register(forms, { form: 'fileName' });
