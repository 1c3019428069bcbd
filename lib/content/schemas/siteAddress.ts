import { z } from 'zod';
import { forms } from './forms';
import { type Broken, withRule } from './withRule';

/** The origin of the site: scheme and host, as browsers write it. */
export const siteAddress = withRule(z.string().trim(), checkOrigin)
  .meta({ format: 'uri', pattern: '^https?://[^/]+$' })
  .register(forms, { form: 'siteAddress' });

function checkOrigin(value: string): Broken | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    return { rule: 'web-address', values: { found: value } };
  }
  return url.origin === value
    ? undefined
    : { rule: 'site-address', values: { found: value, expected: url.origin } };
}
