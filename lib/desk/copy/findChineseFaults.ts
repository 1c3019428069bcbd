import type { CopyFault } from './copyFault';
import { type CopyPattern, matchPatterns } from './copyPattern';
import { findZhlintFaults } from './findZhlintFaults';
import { maskMarkdown } from './maskMarkdown';

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

/** What zhlint leaves alone; each was tried on it first. */
const patterns: readonly CopyPattern[] = [
  {
    rule: 'copy-ellipsis',
    pattern:
      /(?<=[\p{Script=Han}”》）])(?:\.{3,}|。{3,}|…(?!…)(?<!……))|(?:\.{3,}|。{3,})(?=\p{Script=Han})/gu,
    fix: () => '……',
  },
  {
    rule: 'copy-dash',
    pattern: /(?<=[\p{Script=Han}”》）]) ?(?:-{2,}|–{2,}| [-–—] ) ?(?=[\p{Script=Han}“《（])/gu,
    fix: () => '——',
  },
  {
    rule: 'copy-half-width',
    pattern:
      /(?:(?<=[A-Za-z0-9%）])[,;:?!] ?|(?<=\p{Script=Han})[,;:?!] )(?=[\p{Script=Han}“《])/gu,
    fix: (found) => widen(found.trim()),
  },
  {
    rule: 'copy-half-width',
    pattern: /(?<=%)[,;] ?(?=\d)/g,
    fix: (found) => widen(found.trim()),
  },
  {
    rule: 'copy-half-width',
    pattern: / ?\((?=[^()\n]*\))(?:(?<=\p{Script=Han} ?\()|(?=[^()\n]*\p{Script=Han}))/gu,
    fix: () => '（',
  },
  {
    rule: 'copy-half-width',
    pattern: /(?<=(?:\p{Script=Han} ?\([^()\n]*|\([^()\n]*\p{Script=Han}[^()\n]*))\) ?/gu,
    fix: () => '）',
  },
  {
    rule: 'copy-full-width',
    pattern: /[０-９Ａ-Ｚａ-ｚ％]+/g,
    fix: (found) => found.normalize('NFKC'),
  },
  {
    rule: 'copy-space',
    pattern: /(?<=[，。；：？！、）》”]) +(?=[\p{Script=Han}（《“])/gu,
    fix: () => '',
  },
  { rule: 'copy-stop', pattern: /(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu },
  {
    rule: 'copy-middle-dot',
    pattern: /(?<=\p{Script=Han}) ?[•‧・∙⋅] ?(?=\p{Script=Han})/gu,
    fix: () => '·',
  },
  {
    rule: 'copy-repeated',
    pattern: /([，；：、])\1+|(?<!。)。。(?!。)/g,
    fix: (found) => found.charAt(0),
  },
];

/** A sign that there may be a fault: most paragraphs show none and need no further look. */
const suspicious =
  /%[,;] ?\d|[\p{Script=Han}，。；：、）》”] *["',;:?!.()\-–—…•‧・∙⋅]|["',;:?!.(\-–—…] *[\p{Script=Han}（《“]|[\p{Script=Han}，。；：、！？）》”] +[\p{Script=Han}，。；：、（《“]|[０-９Ａ-Ｚａ-ｚ％「」『』]|([，。；：、])\1|。。/u;

/**
 * Faults of typography in Chinese Markdown, in the order of their places. zhlint is the
 * engine; changes it would make away from Han characters are dropped, since it turns the commas
 * of an English quotation into Chinese ones. Spaces beside Latin letters are a matter of taste.
 */
export function findChineseFaults(source: string): readonly CopyFault[] {
  if (!isSuspicious(source)) return [];
  const masked = maskMarkdown(source);
  if (!isSuspicious(masked)) return [];
  const own = matchPatterns(masked, patterns);
  const foreign = findZhlintFaults(source, masked).filter(
    (fault) => !own.some((other) => fault.start < other.end && fault.end > other.start),
  );
  return [...own, ...foreign].sort((a, b) => a.start - b.start);
}

/** Correct dashes and ellipses are not a sign of anything. */
function isSuspicious(text: string): boolean {
  return suspicious.test(text.replace(/(?<!—)——(?!—)|(?<!…)……(?!…)/g, ''));
}
