import { parseYaml } from '@/lib/content/files/parseYaml';
import type { Outline } from '@/lib/content/paper/readOutline';
import { createFault, type Fault } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';
import { rules } from '@/lib/fault/rules';
import { readTextFile } from '@/lib/store/readTextFile';
import type { ArticleCheck } from './articleCheck';

/** Rules that go together by the first word of their names: `name` is all of `name-…`. */
const groups: readonly string[] = ['pairing', 'stale', 'fact', 'name', 'copy'];

/** What `ignore` may name: groups, and rules whose findings are to be weighed. */
const names: readonly string[] = [
  ...groups,
  ...Object.entries(rules).flatMap(([rule, severity]) => (severity === 'error' ? [] : [rule])),
];

/**
 * Drops the findings that the paper and its articles ask to silence, and reports where an entry
 * silences nothing or names no rule. An article speaks for its folder, `site.yaml` for everything but
 * articles. Errors can't be silenced: they would stop the build anyway.
 */
export function silence(
  faults: readonly Fault[],
  { path, site }: Pick<Outline, 'path' | 'site'>,
  articles: readonly ArticleCheck[],
): readonly Fault[] {
  const entries = articles.flatMap(({ slug, ignore }): readonly Silence[] => {
    const folder = `${path}/articles/${slug}/`;
    const speaksFor = ({ file }: Fault): boolean => file.startsWith(folder);
    const own = { file: `${folder}article.yaml`, speaksFor };
    return ignore.map(({ rule }, index) => ({ ...own, rule, index }));
  });
  const speaksFor = ({ file }: Fault): boolean => !file.startsWith(`${path}/articles/`);
  const own = { file: `${path}/site.yaml`, speaksFor };
  const all = [...site.ignore.map(({ rule }, index) => ({ ...own, rule, index })), ...entries];
  const left = new Set(faults);
  const idle = all.flatMap((entry) => {
    const silenced = faults.filter((fault) => isNamed(fault, entry.rule) && entry.speaksFor(fault));
    for (const fault of silenced) left.delete(fault);
    return silenced.length > 0 ? [] : [createIdleFault(entry)];
  });
  return [...left, ...idle];
}

/** An entry of `ignore`. */
interface Silence {
  readonly rule: string;
  /** The file that it stands in. */
  readonly file: string;
  /** Its place in the list. */
  readonly index: number;
  readonly speaksFor: (fault: Fault) => boolean;
}

function isNamed({ severity, rule }: Fault, name: string): boolean {
  const isInGroup = groups.includes(name) && getGroup(rule) === name;
  return severity !== 'error' && (rule === name || isInGroup);
}

function createIdleFault({ rule: found, file, index }: Silence): Fault {
  const field = 'ignore';
  const yaml = parseYaml(readTextFile(file).value ?? '', file);
  const spot = { file, field, ...yaml.locate([field, index, 'rule']) };
  if (names.includes(found)) return createFault('ignore-unused', spot, { found });
  const kind = Object.hasOwn(rules, found) ? 'error' : 'unknown';
  const likely = findLikely(found, names) ?? 'none';
  return createFault('ignore-unknown', spot, { found, kind, likely });
}

function getGroup(rule: string): string {
  return rule.split('-')[0] ?? rule;
}
