import { z } from 'zod';
import { forms } from './forms';
import { withRule } from './withRule';

/** The key by which a site shows search engines that it is its own (https://www.indexnow.org). */
export const indexNowKey = withRule(z.string().trim(), (value) =>
  /^[A-Za-z0-9-]{8,128}$/.test(value)
    ? undefined
    : { rule: 'index-now-key', values: { found: value } },
)
  .meta({ pattern: '^[A-Za-z0-9-]{8,128}$' })
  .register(forms, { form: 'text' });
