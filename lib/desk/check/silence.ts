import type { Fault } from '@/lib/content/fault';
import { findLikely } from '@/lib/content/findLikely';
import { readTextFile } from '@/lib/content/readTextFile';
import type { Article } from '@/lib/content/records';
import { copyRules } from '@/lib/desk/copy/copyFault';
import { translationRules } from '@/lib/translation/translationRules';
import { createDeskFault } from './deskRules';

/** What `ignore` in `article.yaml` may name: rules whose findings are for an editor to weigh. */
const rules: readonly string[] = [...Object.keys(translationRules), ...copyRules];

/** `name` for `name-missing`, `name-variant` and so on. */
const groups: readonly string[] = [...new Set(rules.map(getGroup))];

/**
 * Takes away what the article says is to be silenced, and says where that silences nothing
 * or no rule. Errors can't be silenced: they would stop the build all the same.
 */
export function silence(
  faults: readonly Fault[],
  article: Pick<Article, 'folder' | 'ignore'> | undefined,
): readonly Fault[] {
  if (!article || article.ignore.length === 0) return faults;
  const isNamed = (fault: Fault, name: string): boolean =>
    fault.severity === 'warning' && (fault.rule === name || getGroup(fault.rule) === name);
  const names = article.ignore.map((entry) => entry.rule);
  const left = faults.filter((fault) => !names.some((name) => isNamed(fault, name)));
  const idle = names.flatMap((name, place) => {
    if (faults.some((fault) => isNamed(fault, name))) return [];
    const known = [...groups, ...rules];
    const values = { found: name, likely: findLikely(name, known) ?? 'none' };
    const rule = known.includes(name) ? 'ignore-unused' : 'ignore-unknown';
    const file = `${article.folder}/article.yaml`;
    const spot = { file, line: findLine(file, name), field: `ignore.${place}.rule` };
    return [createDeskFault(rule, spot, values)];
  });
  return [...left, ...idle];
}

/** The line of `article.yaml` that names the rule. */
function findLine(file: string, name: string): number {
  const lines = readTextFile(file).value?.split('\n') ?? [];
  return (
    1 +
    Math.max(
      0,
      lines.findIndex((line) => line.includes('rule') && line.includes(name)),
    )
  );
}

function getGroup(rule: string): string {
  return rule.split('-')[0] ?? rule;
}
