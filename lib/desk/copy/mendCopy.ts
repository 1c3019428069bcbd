import type { Language } from '@/lib/language/language';
import { findCopyFaults } from './findCopyFaults';

/** A text with its mechanical faults of typography mended, and nothing else changed. */
export function mendCopy(language: Language, source: string): string {
  let mended = source;
  for (const { start, end, mend } of findCopyFaults(language, source).toReversed()) {
    if (mend !== undefined) mended = mended.slice(0, start) + mend + mended.slice(end);
  }
  return mended;
}
