import { z } from 'zod';
import { checkSlug } from '@/lib/content/checkSlug';
import { forms } from './forms';
import { withRule } from './withRule';

/** The name of an article in its address. */
export const slug = withRule(z.string().trim(), checkSlug)
  .meta({ pattern: '^[a-z0-9-]+$' })
  .register(forms, { form: 'slug' });
