import { forms } from './forms';
import { text } from './text';

/** A file beside the one that names it. */
export const fileName = text.meta({ pattern: '^[^/\\\\]+$' }).register(forms, { form: 'fileName' });
