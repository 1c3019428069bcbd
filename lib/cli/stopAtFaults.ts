import { readContent } from '@/lib/content/readContent';
import { CommandError } from './commandError';

/** Throws `CommandError` with every fault of `CONTENT_DIR` where one of them is an error. */
export function stopAtFaults(): void {
  const { faults } = readContent(process.env.CONTENT_DIR || 'content');
  if (faults.some((fault) => fault.severity === 'error')) {
    throw new CommandError(faults.map((fault) => `${fault.file}: ${fault.rule}`).join('\n'));
  }
}
