import { checkBodies } from '@/lib/content/checkBodies';
import { compareFaults } from '@/lib/content/compareFaults';
import type { Fault } from '@/lib/content/fault';
import type { Language } from '@/lib/content/language';
import { readClock } from '@/lib/content/readClock';
import { readContent } from '@/lib/content/readContent';
import { CommandError } from './commandError';
import { createProgress } from './createProgress';
import { getCheckMessage } from './getCheckMessage';

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
