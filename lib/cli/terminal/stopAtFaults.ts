import { CommandError } from './commandError';
import { describeContent } from './describeContent';

/** Shows the faults of `CONTENT_DIR`. Throws `CommandError` with them where one is an error. */
export function stopAtFaults(): void {
  const { words, isFaulty } = describeContent();
  if (isFaulty) throw new CommandError(words);
  console.log(words);
}
