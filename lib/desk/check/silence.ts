import { createFault, type Fault } from '@/lib/fault/fault';
import { findLikely } from '@/lib/fault/findLikely';
import { rules } from '@/lib/fault/rules';
import { readTextFile } from '@/lib/store/readTextFile';
import type { ArticleCheck } from './articleCheck';

/** Rules that go together by the first word of their names: `name` is all of `name-…`. */
const groups: readonly string[] = ['pairing', 'stale', 'fact', 'name', 'copy'];

/** What `ignore` in `article.yaml` may name: groups, and rules whose findings are to be weighed. */
const names: readonly string[] = [
  ...groups,
  ...Object.entries(rules).flatMap(([rule, severity]) => (severity === 'warning' ? [rule] : [])),
];

/**
 * Drops the findings that articles ask to silence, and reports where an entry silences nothing or
 * names no rule. Errors can't be silenced: they would stop the build anyway.
 */
export function silence(
  faults: readonly Fault[],
  articles: readonly ArticleCheck[],
  path: string,
): readonly Fault[] {
  const silent = articles.filter(({ ignore }) => ignore.length > 0);
  const left = new Set(faults);
  const idle = silent.flatMap(({ slug, ignore }) => {
    const folder = `${path}/articles/${slug}`;
    const own = faults.filter(({ file }) => file.startsWith(`${folder}/`));
    return ignore.flatMap(({ rule }) => {
      const silenced = own.filter((fault) => isNamed(fault, rule));
      for (const fault of silenced) left.delete(fault);
      return silenced.length > 0 ? [] : [createIdleFault(`${folder}/article.yaml`, rule)];
    });
  });
  return [...left, ...idle];
}

function isNamed({ severity, rule }: Fault, name: string): boolean {
  const isInGroup = groups.includes(name) && getGroup(rule) === name;
  return severity === 'warning' && (rule === name || isInGroup);
}

function createIdleFault(file: string, name: string): Fault {
  const rule = names.includes(name) ? 'ignore-unused' : 'ignore-unknown';
  const values = { found: name, likely: findLikely(name, names) ?? 'none' };
  return createFault(rule, { file, line: findLine(file, name), field: 'ignore' }, values);
}

/** The line of `article.yaml` that names the rule. */
function findLine(file: string, name: string): number {
  const lines = readTextFile(file).value?.split('\n') ?? [];
  const place = lines.findIndex((line) => line.includes('rule') && line.includes(name));
  return Math.max(0, place) + 1;
}

function getGroup(rule: string): string {
  return rule.split('-')[0] ?? rule;
}
