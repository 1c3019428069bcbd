import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { describeMoment } from './describeStatus';
import type { Due } from './listDue';

/** What the clock changes next, in a sentence. */
export function describeDue(next: Due | undefined, language: Language): string {
  if (!next) return translate(language, 'due.nothing');
  const { kind, article, instant } = next;
  return translate(language, 'due.next', { kind, article, moment: describeMoment(instant) });
}
