import type { CopyFault, CopyRule } from './copyFault';
import { maskMarkdown } from './maskMarkdown';

interface Pattern {
  readonly rule: CopyRule;
  readonly pattern: RegExp;
  readonly mend: (found: string) => string;
}

const halfWidth: Readonly<Record<string, string>> = { '。': '.', '、': ',' };

/** A mark between Latin letters is followed by a space, except before a line's or a quotation's end. */
const patterns: readonly Pattern[] = [
  {
    rule: 'copy-full-width',
    pattern: /(?<=[A-Za-z0-9%)”’"'] ?)[，；：？！。、](?=\s|$|[”’"')])/gu,
    mend: (mark) => narrow(mark),
  },
  {
    rule: 'copy-full-width',
    pattern: /(?<=[A-Za-z0-9%)”’"'] ?)[，；：？！。、](?=[A-Za-z0-9“‘"'(])/gu,
    mend: (mark) => `${narrow(mark)} `,
  },
  {
    rule: 'copy-full-width',
    pattern: /[０-９Ａ-Ｚａ-ｚ％]+/g,
    mend: (found) => found.normalize('NFKC'),
  },
  {
    rule: 'copy-full-width',
    pattern: /（(?=[A-Za-z0-9 ,.'’-]+）)/g,
    mend: () => '(',
  },
  {
    rule: 'copy-full-width',
    pattern: /(?<=（[A-Za-z0-9 ,.'’-]+)）/g,
    mend: () => ')',
  },
  { rule: 'copy-ellipsis', pattern: /(?<!\.)\.{3}(?!\.)/g, mend: () => '…' },
  { rule: 'copy-dash', pattern: /(?<=[\w,.”’)] ?)--(?= ?[\w“‘(])/g, mend: () => '—' },
  { rule: 'copy-space', pattern: /(?<=[\w)”’"%]) +(?=[,;:.?!](?:\s|$))/g, mend: () => '' },
];

/** A mark that opens where one should close. */
const turned: Pattern = {
  rule: 'copy-quotes',
  pattern: /(?<=[\p{L}\d.,!?%)])“(?=[\s.,;:!?)]|$)/gu,
  mend: () => '”',
};

/** Straight marks are looked at only where the text has curly ones of the kind: then they are mixed. */
const singleQuotes: readonly Pattern[] = [
  { rule: 'copy-quotes', pattern: /(?<=[\p{L}\d.,!?…)])'(?!\d)/gu, mend: () => '’' },
  { rule: 'copy-quotes', pattern: /(?<=^|[\s([—“])'(?=[\p{L}\d])/gmu, mend: () => '‘' },
];

const doubleQuotes: readonly Pattern[] = [
  { rule: 'copy-quotes', pattern: /(?<=[\p{L}.,!?;:…%)’'])"/gu, mend: () => '”' },
  { rule: 'copy-quotes', pattern: /(?<=^|[\s([—‘])"(?=\S)/gmu, mend: () => '“' },
];

/** Faults of typography in English Markdown, in the order of their places. */
export function findEnglishFaults(source: string): readonly CopyFault[] {
  if (!/[^\x20-\x7E\n]|\.\.\.|--|\S +[,;:.?!]/.test(source)) return [];
  const masked = maskMarkdown(source);
  const isMixed = /[“”]/.test(masked) && masked.includes('"');
  const isMixedSingly = /[‘’]/.test(masked) && masked.includes("'");
  const mixed = [...(isMixed ? doubleQuotes : []), ...(isMixedSingly ? singleQuotes : [])];
  return [...patterns, turned, ...mixed]
    .flatMap(({ rule, pattern, mend }) =>
      [...masked.matchAll(pattern)].map(({ 0: found, index }) => ({
        rule,
        start: index,
        end: index + found.length,
        mend: mend(found),
      })),
    )
    .sort((a, b) => a.start - b.start);
}

function narrow(mark: string): string {
  return halfWidth[mark] ?? mark.normalize('NFKC');
}
