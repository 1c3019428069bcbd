import { z } from 'zod';
import { forms } from './forms';
import { withRule } from './withRule';

/** Hash of a block of the original. */
export const hash = withRule(z.string().trim(), (value) =>
  /^[0-9a-f]{10}$/.test(value) ? undefined : { rule: 'hash', values: { found: value } },
)
  .meta({ pattern: '^[0-9a-f]{10}$' })
  .register(forms, { form: 'hash' });
