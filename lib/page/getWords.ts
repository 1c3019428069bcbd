import type { Edition } from '@/lib/edition/editions';
import { getRuns } from '@/lib/edition/getRuns';
import { joinRuns } from '@/lib/edition/joinRuns';
import type { PartlyLocalized } from '@/lib/language/language';

/** A short text as an edition shows it, in one plain string; one of no language is as it is. */
export function getWords(edition: Edition, text: string | PartlyLocalized): string {
  return typeof text === 'string' ? text : joinRuns(getRuns(edition, text));
}
