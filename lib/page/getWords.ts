import type { Edition } from '@/lib/edition/editions';
import { getRuns, joinRuns } from '@/lib/edition/runs';
import type { PartlyLocalized } from '@/lib/language/language';

/** A short text as an edition shows it, in one plain string; one of no language is as it is. */
export function getWords(edition: Edition, text: string | PartlyLocalized): string {
  return typeof text === 'string' ? text : joinRuns(getRuns(edition, text));
}
