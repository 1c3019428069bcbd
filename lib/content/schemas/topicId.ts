import { z } from 'zod';
import { forms } from './forms';

/** The name of a file in `content/topics`, without `.yaml`. Whether there is one is asked later. */
export const topicId = z.string().trim().meta({ pattern: '^[a-z0-9-]+$' }).register(forms, {
  form: 'topicId',
});
