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
    return ignore.map(({ rule }) => ({ rule, speaksFor, file: `${folder}article.yaml` }));
  });
  const speaksFor = ({ file }: Fault): boolean => !file.startsWith(`${path}/articles/`);
  const own = site.ignore.map(({ rule }) => ({ rule, speaksFor, file: `${path}/site.yaml` }));
  const left = new Set(faults);
  const idle = [...own, ...entries].flatMap(({ rule, file, speaksFor }) => {
    const silenced = faults.filter((fault) => isNamed(fault, rule) && speaksFor(fault));
    for (const fault of silenced) left.delete(fault);
    return silenced.length > 0 ? [] : [createIdleFault(file, rule)];
  });
  return [...left, ...idle];
}

/** An entry of `ignore`. */
interface Silence {
  readonly rule: string;
  /** The file that it stands in. */
  readonly file: string;
  readonly speaksFor: (fault: Fault) => boolean;
}

function isNamed({ severity, rule }: Fault, name: string): boolean {
  const isInGroup = groups.includes(name) && getGroup(rule) === name;
  return severity !== 'error' && (rule === name || isInGroup);
}

function createIdleFault(file: string, name: string): Fault {
  const rule = names.includes(name) ? 'ignore-unused' : 'ignore-unknown';
  const values = { found: name, likely: findLikely(name, names) ?? 'none' };
  return createFault(rule, { file, line: findLine(file, name), field: 'ignore' }, values);
}

/** The line that names the rule. */
function findLine(file: string, name: string): number {
  const lines = readTextFile(file).value?.split('\n') ?? [];
  const place = lines.findIndex((line) => line.includes('rule') && line.includes(name));
  return Math.max(0, place) + 1;
}

function getGroup(rule: string): string {
  return rule.split('-')[0] ?? rule;
}
