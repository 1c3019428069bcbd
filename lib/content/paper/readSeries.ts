import { checkName } from '@/lib/content/files/checkStrays';
import type { Yaml } from '@/lib/content/files/parseYaml';
import { readYaml } from '@/lib/content/files/readYaml';
import { checkReferences, getNames } from '@/lib/content/links/checkReferences';
import { seriesSchema } from '@/lib/content/schemas/seriesSchema';
import type { Series } from '@/lib/content/series';
import { createFault, type Fault, type Result } from '@/lib/fault/fault';

interface SeriesResult extends Result<Series> {
  readonly file: string;
  readonly id: string;
  readonly yaml: Yaml | undefined;
}

/** Reads `series/<id>.yaml`; `known` are the slugs of all articles. */
export function readSeries(file: string, id: string, known: ReadonlySet<string>): SeriesResult {
  const { value, faults, yaml } = readYaml(file, seriesSchema);
  const articles = { field: 'articles', known, rule: 'unknown-article' } as const;
  return {
    file,
    id,
    yaml,
    value: value && { kind: 'series', id, file, ...value },
    faults: [
      ...checkName(file, id),
      ...faults,
      ...(yaml ? checkReferences({ ...articles, yaml, file }) : []),
    ],
  };
}

/** Articles that an earlier series has, too: an article is a part of one at most. */
export function findSharedParts(readings: readonly SeriesResult[]): readonly Fault[] {
  const owners = new Map<string, string>();
  return readings.flatMap(({ file, id, yaml }) =>
    getNames(yaml?.value, 'articles').flatMap(({ name, path }) => {
      const other = owners.get(name) ?? id;
      owners.set(name, other);
      if (other === id || !yaml) return [];
      const spot = { file, field: 'articles', ...yaml.locate(path) };
      return [createFault('series-shared', spot, { name, other })];
    }),
  );
}
