import type { CopyFault, CopyRule } from './copyFault';
import { findZhlintFaults } from './findZhlintFaults';
import { maskMarkdown } from './maskMarkdown';

interface Pattern {
  readonly rule: CopyRule;
  readonly pattern: RegExp;
  readonly mend?: (found: string) => string;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const widen = (found: string): string => found.replace(/./g, (mark) => fullWidth[mark] ?? '');

/** What zhlint leaves; each was tried on it first. */
const patterns: readonly Pattern[] = [
  {
    rule: 'copy-ellipsis',
    pattern:
      /(?<=[\p{Script=Han}”》）])(?:\.{3,}|。{3,}|…(?!…)(?<!……))|(?:\.{3,}|。{3,})(?=\p{Script=Han})/gu,
    mend: () => '……',
  },
  {
    rule: 'copy-dash',
    pattern: /(?<=[\p{Script=Han}”》）]) ?(?:-{2,}|–{2,}| [-–—] ) ?(?=[\p{Script=Han}“《（])/gu,
    mend: () => '——',
  },
  {
    rule: 'copy-half-width',
    pattern:
      /(?:(?<=[A-Za-z0-9%）])[,;:?!] ?|(?<=\p{Script=Han})[,;:?!] )(?=[\p{Script=Han}“《])/gu,
    mend: (found) => widen(found.trim()),
  },
  {
    rule: 'copy-half-width',
    pattern: /(?<=%)[,;] ?(?=\d)/g,
    mend: (found) => widen(found.trim()),
  },
  {
    rule: 'copy-half-width',
    pattern: / ?\((?=[^()\n]*\))(?:(?<=\p{Script=Han} ?\()|(?=[^()\n]*\p{Script=Han}))/gu,
    mend: () => '（',
  },
  {
    rule: 'copy-half-width',
    pattern: /(?<=(?:\p{Script=Han} ?\([^()\n]*|\([^()\n]*\p{Script=Han}[^()\n]*))\) ?/gu,
    mend: () => '）',
  },
  {
    rule: 'copy-full-width',
    pattern: /[０-９Ａ-Ｚａ-ｚ％]+/g,
    mend: (found) => found.normalize('NFKC'),
  },
  {
    rule: 'copy-space',
    pattern: /(?<=[，。；：？！、）》”]) +(?=[\p{Script=Han}（《“])/gu,
    mend: () => '',
  },
  { rule: 'copy-stop', pattern: /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu },
  {
    rule: 'copy-middle-dot',
    pattern: /(?<=\p{Script=Han}) ?[•‧・∙⋅] ?(?=\p{Script=Han})/gu,
    mend: () => '·',
  },
  {
    rule: 'copy-repeated',
    pattern: /([，；：、])\1+|(?<!。)。。(?!。)/g,
    mend: (found) => found.charAt(0),
  },
];

/** A sign that there may be something: most paragraphs have none, and need no more than this. */
const suspicious =
  /%[,;] ?\d|[\p{Script=Han}，。；：、）》”] *["',;:?!.()\-–—…•‧・∙⋅]|["',;:?!.(\-–—…] *[\p{Script=Han}（《“]|[\p{Script=Han}，。；：、！？）》”] +[\p{Script=Han}，。；：、（《“]|[０-９Ａ-Ｚａ-ｚ％「」『』]|([，。；：、])\1|。。/u;

/**
 * Faults of typography in Chinese Markdown, in the order of their places. zhlint is the
 * engine; what it would change away from Han characters is left, since it turns the commas
 * of an English quotation into Chinese ones. Spaces beside Latin letters are taste.
 */
export function findChineseFaults(source: string): readonly CopyFault[] {
  if (!isSuspicious(source)) return [];
  const masked = maskMarkdown(source);
  if (!isSuspicious(masked)) return [];
  const own = patterns.flatMap(({ rule, pattern, mend }) =>
    [...masked.matchAll(pattern)].map(
      ({ 0: found, index }): CopyFault => ({
        rule,
        start: index,
        end: index + found.length,
        ...(mend && { mend: mend(found) }),
      }),
    ),
  );
  const foreign = findZhlintFaults(source, masked).filter(
    (fault) => !own.some((other) => fault.start < other.end && fault.end > other.start),
  );
  return [...own, ...foreign].sort((a, b) => a.start - b.start);
}

/** Dashes and ellipses as they should be are no sign of anything. */
function isSuspicious(text: string): boolean {
  return suspicious.test(text.replace(/(?<!—)——(?!—)|(?<!…)……(?!…)/g, ''));
}
