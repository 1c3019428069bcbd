import type { Language } from '@/lib/language/language';
import { type MessageKey, translate } from '@/lib/language/messages';

type Key = MessageKey extends infer Each
  ? Each extends `check.${infer Name}`
    ? Name
    : never
  : never;

/** A message of `courier check`. Throws where it lacks a value. */
export function getCheckMessage(
  language: Language,
  key: Key,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return translate(language, `check.${key}`, values);
}
