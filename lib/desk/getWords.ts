import { getEdition } from '@/lib/edition/getEdition';
import { getMessage, type MessageValues } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/joinRuns';
import type { MessageKey } from '@/lib/edition/messages';
import type { Language } from '@/lib/language/language';

/** A message in one language, for a terminal or a file. Throws where it lacks a value that it names. */
export function getWords(language: Language, key: MessageKey, values: MessageValues = {}): string {
  return joinRuns(getMessage(getEdition(language), key, values));
}
