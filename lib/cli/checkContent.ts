import { CommandError } from '@/lib/cli/terminal/commandError';
import { createProgress } from '@/lib/cli/terminal/createProgress';
import { getCheckMessage } from '@/lib/cli/terminal/getCheckMessage';
import { checkBodies } from '@/lib/content/articles/checkBodies';
import { readContent } from '@/lib/content/readContent';
import { readClock } from '@/lib/date/readClock';
import { compareFaults } from '@/lib/fault/compareFaults';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';

export interface CheckedContent {
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** How many articles there are. */
  readonly articles: number;
}

/**
 * Every fault of a folder of content, those inside the bodies too; shows progress on a terminal.
 * Throws `CommandError` where SOURCE_DATE_EPOCH is no time.
 */
export function checkContent(directory: string, language: Language): CheckedContent {
  const now = getNow();
  const reading = readContent(directory);
  const total = reading.bodies.length;
  const progress = createProgress((done) => getCheckMessage(language, 'progress', { done, total }));
  const faults = [...reading.faults, ...checkBodies(reading, now, progress.show)];
  progress.end();
  return { faults: faults.sort(compareFaults), articles: reading.known.articles.size };
}

function getNow(): number {
  try {
    return readClock();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
