import { z } from 'zod';
import { forms } from './forms';
import { localized } from './localized';
import { text } from './text';

/** A text that is the same in both languages, or both. */
export const textOrLocalized = z
  .union([text, localized])
  .register(forms, { form: 'textOrLocalized' });
