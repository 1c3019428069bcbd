import { z } from 'zod';
import { forms } from './forms';
import { withRule } from './withRule';

/** A text that says something: not empty, not only spaces. */
export const text = withRule(z.string().trim(), (value) =>
  value === '' ? { rule: 'empty-text' } : undefined,
)
  .meta({ minLength: 1 })
  .register(forms, { form: 'text' });
