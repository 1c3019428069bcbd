import type { Language } from '@/lib/language/language';
import type { CopyFault } from './copyFault';
import { findChineseFaults } from './findChineseFaults';
import { findEnglishFaults } from './findEnglishFaults';

/** Faults of typography in the Markdown of one language, in the order of their places. */
export function findCopyFaults(language: Language, source: string): readonly CopyFault[] {
  return language === 'zh' ? findChineseFaults(source) : findEnglishFaults(source);
}

/** A text with its typography corrected where that needs no editor, and nothing else changed. */
export function fixCopy(language: Language, source: string): string {
  let fixed = source;
  for (const { start, end, fix } of findCopyFaults(language, source).toReversed()) {
    if (fix !== undefined) fixed = fixed.slice(0, start) + fix + fixed.slice(end);
  }
  return fixed;
}
