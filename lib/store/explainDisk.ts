import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/** What the system says of a disk (errno); the message has the words. */
const codes: readonly string[] = [
  'EROFS',
  'EACCES',
  'EPERM',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'EMFILE',
  'EIO',
];

/** Why the disk refused, and where, if an error says so: a line for the operator. */
export function explainDisk(error: unknown, language: Language): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const {
    code = '',
    syscall,
    path,
    dest,
  } = error as NodeJS.ErrnoException & {
    readonly dest?: string;
  };
  // Node says so where the parents of a folder can't be made, as on a read-only disk.
  const isNoFolder = code === 'ENOENT' && syscall === 'mkdir';
  if (!isNoFolder && !codes.includes(code)) return undefined;
  return translate(language, 'terminal.disk', { place: dest ?? path ?? 'none', code });
}
