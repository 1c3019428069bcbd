import type { Yaml } from '@/lib/content/files/parseYaml';
import type { Article } from '@/lib/content/records';
import { getFieldName, type Path } from '@/lib/content/schemas/getSchemaAt';
import type { ContentDate } from '@/lib/date/contentDate';
import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';

/** A date by which something has happened. Plain data: the desk keeps it between runs. */
export interface StatedDate extends FilePlace {
  readonly field: string;
  /** As it stands in the file. */
  readonly found: string;
  /** Milliseconds since the epoch; before it the date is still to come. */
  readonly instant: number;
}

/** The dates that an article gives for what has happened to it, all but that of its publication. */
export function listDates(article: Article, { locate }: Yaml): readonly StatedDate[] {
  const { folder, updated, source, corrections, withdrawn } = article;
  const state = (date: ContentDate | undefined, path: Path): readonly StatedDate[] => {
    if (!date) return [];
    const field = getFieldName(path);
    const place = { file: `${folder}/article.yaml`, field, ...locate(path) };
    return [{ ...place, found: date.iso, instant: date.instant }];
  };
  return [
    ...state(updated, ['updated']),
    ...state(source?.published, ['source', 'published']),
    ...corrections.flatMap(({ date }, index) => state(date, ['corrections', index, 'date'])),
    ...state(withdrawn?.date, ['withdrawn', 'date']),
  ];
}

/** Those that are still to come at `now` (milliseconds since the epoch). */
export function findFutureDates(dates: readonly StatedDate[], now: number): readonly Fault[] {
  return dates
    .filter(({ instant }) => instant > now)
    .map(({ found, instant: _, ...place }) => {
      return createFault('date-in-future', place, { field: place.field, found });
    });
}
