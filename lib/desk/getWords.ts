import type { Language } from '@/lib/content/language';
import { getEdition } from '@/lib/i18n/getEdition';
import { getMessage, type MessageValues } from '@/lib/i18n/getMessage';
import { joinRuns } from '@/lib/i18n/joinRuns';
import type { MessageKey } from '@/lib/i18n/messages';

/** A message in one language, for a terminal or a file. Throws where it lacks a value that it names. */
export function getWords(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return joinRuns(getMessage(getEdition(language), key, values));
}
