/** What the system says of a disk (errno), in words. */
const reasons: Readonly<Record<string, string>> = {
  EROFS: 'the disk is read-only',
  EACCES: 'this user is not allowed to write or read there',
  EPERM: 'this user is not allowed to do that there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of this user is used up',
  ENOTDIR: 'part of that path is a file',
  ENAMETOOLONG: 'a name in that path is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk has a fault',
};

/** What Node says where the parents of a folder can't be made, as on a read-only disk. */
const noFolder = 'no folder can be made there';

/** Why the disk refused, and where, if an error says so: a line for the operator. */
export function explainDisk(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code, syscall, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  const reason = code === 'ENOENT' && syscall === 'mkdir' ? noFolder : reasons[code ?? ''];
  if (reason === undefined) return undefined;
  const place = dest ?? path;
  return place === undefined
    ? `Can’t write: ${reason} (${code}).`
    : `Can’t write ${place}: ${reason} (${code}).`;
}
