import { checkContent } from '@/lib/cli/checkContent';
import { hasError } from '@/lib/fault/hasError';
import { formatFaults } from './formatFaults';
import { getLanguage } from './getLanguage';

/** The faults of `CONTENT_DIR` in words, and whether one of them is an error. */
export function describeContent(): { readonly words: string; readonly isFaulty: boolean } {
  const language = getLanguage(process.env);
  const { faults, articles } = checkContent(process.env.CONTENT_DIR || 'content', language);
  const words = formatFaults(faults, { language, articles, isColoured: false }).trimEnd();
  return { words, isFaulty: hasError(faults) };
}
