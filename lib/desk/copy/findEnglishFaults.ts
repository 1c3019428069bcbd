import type { CopyFault } from './copyFault';
import { type CopyPattern, matchPatterns } from './copyPattern';
import { maskMarkdown } from './maskMarkdown';

const halfWidth: Readonly<Record<string, string>> = { '。': '.', '、': ',' };

/** A mark between Latin letters is followed by a space, except before a line's or a quotation's end. */
const patterns: readonly CopyPattern[] = [
  {
    rule: 'copy-full-width',
    pattern: /(?<=[A-Za-z0-9%)”’"'] ?)[，；：？！。、](?=\s|$|[”’"')])/gu,
    fix: (mark) => narrow(mark),
  },
  {
    rule: 'copy-full-width',
    pattern: /(?<=[A-Za-z0-9%)”’"'] ?)[，；：？！。、](?=[A-Za-z0-9“‘"'(])/gu,
    fix: (mark) => `${narrow(mark)} `,
  },
  {
    rule: 'copy-full-width',
    pattern: /[０-９Ａ-Ｚａ-ｚ％]+/g,
    fix: (found) => found.normalize('NFKC'),
  },
  {
    rule: 'copy-full-width',
    pattern: /（(?=[A-Za-z0-9 ,.'’-]+）)/g,
    fix: () => '(',
  },
  {
    rule: 'copy-full-width',
    pattern: /(?<=（[A-Za-z0-9 ,.'’-]+)）/g,
    fix: () => ')',
  },
  { rule: 'copy-ellipsis', pattern: /(?<!\.)\.{3}(?!\.)/g, fix: () => '…' },
  { rule: 'copy-dash', pattern: /(?<=[\w,.”’)] ?)--(?= ?[\w“‘(])/g, fix: () => '—' },
  { rule: 'copy-space', pattern: /(?<=[\w)”’"%]) +(?=[,;:.?!](?:\s|$))/g, fix: () => '' },
];

/** An opening mark where a closing one belongs. */
const turned: CopyPattern = {
  rule: 'copy-quotes',
  pattern: /(?<=[\p{L}\d.,!?%)])“(?=[\s.,;:!?)]|$)/gu,
  fix: () => '”',
};

/** Straight marks count only where the text also has curly ones of that kind: then they are mixed. */
const singleQuotes: readonly CopyPattern[] = [
  { rule: 'copy-quotes', pattern: /(?<=[\p{L}\d.,!?…)])'(?!\d)/gu, fix: () => '’' },
  { rule: 'copy-quotes', pattern: /(?<=^|[\s([—“])'(?=[\p{L}\d])/gmu, fix: () => '‘' },
];

const doubleQuotes: readonly CopyPattern[] = [
  { rule: 'copy-quotes', pattern: /(?<=[\p{L}.,!?;:…%)’'])"/gu, fix: () => '”' },
  { rule: 'copy-quotes', pattern: /(?<=^|[\s([—‘])"(?=\S)/gmu, fix: () => '“' },
];

/** Faults of typography in English Markdown, in the order of their places. */
export function findEnglishFaults(source: string): readonly CopyFault[] {
  if (!/[^\x20-\x7E\n]|\.\.\.|--|\S +[,;:.?!]/.test(source)) return [];
  const masked = maskMarkdown(source);
  const isMixed = /[“”]/.test(masked) && masked.includes('"');
  const isMixedSingly = /[‘’]/.test(masked) && masked.includes("'");
  const mixed = [...(isMixed ? doubleQuotes : []), ...(isMixedSingly ? singleQuotes : [])];
  return matchPatterns(masked, [...patterns, turned, ...mixed]).toSorted(
    (a, b) => a.start - b.start,
  );
}

function narrow(mark: string): string {
  return halfWidth[mark] ?? mark.normalize('NFKC');
}
