import { CommandError } from '@/lib/cli/terminal/commandError';
import { createProgress } from '@/lib/cli/terminal/createProgress';
import { getNow } from '@/lib/cli/terminal/environment';
import { getLanguage } from '@/lib/cli/terminal/language';
import { checkBodies } from '@/lib/content/paper/checkBodies';
import { readContent } from '@/lib/content/paper/readContent';
import { compareFaults, type Fault, hasError } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { formatFaults } from './formatFaults';
import { getCheckMessage } from './getCheckMessage';

interface CheckedContent {
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** How many articles there are. */
  readonly articles: number;
}

/**
 * Every fault of a folder of content, those inside the bodies too; shows progress on a terminal.
 * Throws `CommandError` where SOURCE_DATE_EPOCH is no time.
 */
function checkContent(directory: string, language: Language): CheckedContent {
  const now = getNow();
  const reading = readContent(directory);
  const total = reading.bodies.length;
  const progress = createProgress((done) => getCheckMessage(language, 'progress', { done, total }));
  const faults = [...reading.faults, ...checkBodies(reading, now, progress.show)];
  progress.end();
  return { faults: faults.sort(compareFaults), articles: reading.known.articles.size };
}

/** The faults of `CONTENT_DIR` in words, and whether one of them is an error. */
export function describeContent(): { readonly words: string; readonly isFaulty: boolean } {
  const language = getLanguage(process.env);
  const { faults, articles } = checkContent(process.env.CONTENT_DIR || 'content', language);
  const words = formatFaults(faults, { language, articles, isColoured: false }).trimEnd();
  return { words, isFaulty: hasError(faults) };
}

/** Shows the faults of `CONTENT_DIR`. Throws `CommandError` with them where one is an error. */
export function stopAtFaults(): void {
  const { words, isFaulty } = describeContent();
  if (isFaulty) throw new CommandError(words);
  console.log(words);
}
