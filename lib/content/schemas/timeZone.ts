import { z } from 'zod';
import { findLikely } from '@/lib/fault/findLikely';
import { forms } from './forms';
import { type Broken, withRule } from './withRule';

/** A time zone by its name, not by its offset: offsets change with the seasons. */
export const timeZone = withRule(z.string().trim(), checkTimeZone).register(forms, {
  form: 'timeZone',
});

function checkTimeZone(value: string): Broken | undefined {
  if (/^[A-Za-z]/.test(value) && isKnown(value)) {
    return undefined;
  }
  const likely = findLikely(value, Intl.supportedValuesOf('timeZone')) ?? 'none';
  return { rule: 'time-zone', values: { found: value, likely } };
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
