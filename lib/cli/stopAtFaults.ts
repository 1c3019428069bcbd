import { hasError } from '@/lib/content/hasError';
import { checkContent } from './checkContent';
import { CommandError } from './commandError';
import { formatFaults } from './formatFaults';
import { getLanguage } from './getLanguage';

/** Shows the faults of `CONTENT_DIR`. Throws `CommandError` with them where one is an error. */
export function stopAtFaults(): void {
  const language = getLanguage(process.env);
  const { faults, articles } = checkContent(process.env.CONTENT_DIR || 'content', language);
  const words = formatFaults(faults, { language, articles, isColoured: false }).trimEnd();
  if (hasError(faults)) throw new CommandError(words);
  console.log(words);
}
