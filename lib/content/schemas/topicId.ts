import { z } from 'zod';
import { checkSlug } from '@/lib/content/checkSlug';
import { forms } from './forms';
import { withRule } from './withRule';

/** The name of a file in `content/topics`, without `.yaml`. */
export const topicId = withRule(z.string().trim(), checkSlug)
  .meta({ pattern: '^[a-z0-9-]+$' })
  .register(forms, { form: 'topicId' });
