import { z } from 'zod';
import { forms } from './forms';
import { text } from './text';
import { withRule } from './withRule';

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
