import { parseYaml } from '@/lib/content/files/parseYaml';
import type { Site } from '@/lib/content/records';
import { parseDate } from '@/lib/date/contentDate';
import { createFault, type Fault } from '@/lib/fault/fault';
import { readTextFile } from '@/lib/store/readTextFile';

/**
 * A `founded` that is still to come at `now` (milliseconds since the epoch), in the content at `path`:
 * RFC 4151 lets nobody name things by a day on which the host is not yet theirs.
 */
export function checkFounded(
  path: string,
  { founded, timeZone }: Site,
  now: number,
): readonly Fault[] {
  if (founded === undefined || parseDate(founded, timeZone).instant <= now) return [];
  const file = `${path}/site.yaml`;
  const place = parseYaml(readTextFile(file).value ?? '', file).locate(['founded']);
  return [createFault('founded-in-future', { file, field: 'founded', ...place }, { founded })];
}
