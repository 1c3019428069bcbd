import { CommandError } from '@/lib/cli/terminal/commandError';
import { readClock } from '@/lib/date/readClock';

/** The one clock, milliseconds since the epoch. Throws `CommandError` where SOURCE_DATE_EPOCH is no time. */
export function getNow(): number {
  try {
    return readClock();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
