import type { PartlyLocalized } from '@/lib/content/language';
import type { Edition } from '@/lib/i18n/editions';
import { getRuns } from '@/lib/i18n/getRuns';
import { joinRuns } from '@/lib/i18n/joinRuns';

/** A short text as an edition shows it, in one plain string; one of no language is as it is. */
export function getWords(edition: Edition, text: string | PartlyLocalized): string {
  return typeof text === 'string' ? text : joinRuns(getRuns(edition, text));
}
