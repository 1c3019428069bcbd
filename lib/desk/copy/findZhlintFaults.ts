import { run } from 'zhlint';
import type { CopyFault, CopyRule } from './copyFault';
import { maskCharacter } from './maskMarkdown';

const options = {
  rules: {
    fullwidthPunctuation: '，。：；？！“”‘’',
    noSpaceBetweenFullwidthContent: true,
    noSpaceBeforePauseOrStop: true,
    unifiedPunctuation: 'simplified',
  },
} as const;

/**
 * What zhlint would change in Chinese Markdown, as faults by place. It returns the whole text, so
 * the two are walked side by side: it replaces single characters and removes spaces, nothing else.
 * Where it did more than that, its result is ignored.
 */
export function findZhlintFaults(source: string, masked: string): readonly CopyFault[] {
  const { result } = run(source, options);
  const faults: CopyFault[] = [];
  let place = 0;
  for (const character of result) {
    const start = place;
    while (source[place] === ' ' && character !== ' ') place++;
    if (place > start) faults.push({ rule: 'copy-space', start, end: place, fix: '' });
    const own = source.codePointAt(place);
    if (own === undefined) return [];
    const written = String.fromCodePoint(own);
    const end = place + written.length;
    if (written !== character) {
      if (character === ' ') continue;
      faults.push({ rule: getRule(written), start: place, end, fix: character });
    }
    place = end;
  }
  return faults.filter((fault) => isChinese(masked, fault));
}

function getRule(written: string): CopyRule {
  if (/["'“”‘’「」『』]/.test(written)) return 'copy-quotes';
  return /[•‧・]/.test(written) ? 'copy-middle-dot' : 'copy-half-width';
}

/** In prose, with Han or a Chinese mark on at least one side; for a space, on both. */
function isChinese(masked: string, { rule, start, end }: CopyFault): boolean {
  const written = masked.slice(start, end);
  if (written.includes(maskCharacter)) return false;
  if (written === '.' && /^[\p{L}\p{N}]/u.test(masked.slice(end))) return false;
  const before = /[\p{Script=Han}，。；：？！、“”《》（）]\s*$/u.test(
    masked.slice(Math.max(0, start - 4), start),
  );
  const after = /^\s*[\p{Script=Han}，。；：？！、“”《》（）]/u.test(masked.slice(end, end + 4));
  return rule === 'copy-space' ? before && after : before || after;
}
