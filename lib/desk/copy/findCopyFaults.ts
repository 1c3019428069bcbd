import type { Language } from '@/lib/language/language';
import type { CopyFault } from './copyFault';
import { findChineseFaults } from './findChineseFaults';
import { findEnglishFaults } from './findEnglishFaults';

/** Faults of typography in the Markdown of one language, in the order of their places. */
export function findCopyFaults(language: Language, source: string): readonly CopyFault[] {
  return language === 'zh' ? findChineseFaults(source) : findEnglishFaults(source);
}
