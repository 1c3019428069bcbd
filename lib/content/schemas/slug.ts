import { z } from 'zod';
import { forms } from './forms';

/** The name of an article in its address. Whether there is one is asked with the other articles at hand. */
export const slug = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'slug',
});
