import { z } from 'zod';
import { forms } from './forms';
import { withRule } from './withRule';

/** An address that a reader can open. */
export const webAddress = withRule(z.string().trim(), (value) =>
  isWebAddress(value) ? undefined : { rule: 'web-address', values: { found: value } },
)
  .meta({ format: 'uri', pattern: '^https?://' })
  .register(forms, { form: 'webAddress' });

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value) && URL.canParse(value);
}
