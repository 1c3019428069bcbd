import { z } from 'zod';
import { checkDate } from '@/lib/content/articles/checkDate';
import { forms } from './forms';
import { withRule } from './withRule';

/** A month, a day, or an instant with its offset from UTC, as ISO 8601 writes them. */
export const contentDate = withRule(z.string().trim(), checkDate)
  .meta({
    pattern: '^\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?)?$',
  })
  .register(forms, { form: 'date' });
