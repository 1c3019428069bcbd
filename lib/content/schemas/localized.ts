import { z } from 'zod';
import { forms } from './forms';
import { text } from './text';

/** A short text in both languages. */
export const localized = z
  .strictObject({ en: text.describe('In English.'), zh: text.describe('In Chinese.') })
  .register(forms, { form: 'localized' });
