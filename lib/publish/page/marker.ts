/**
 * First line of `_headers`. Hosts read that file and don't serve it, so there it can say that a
 * folder is an output of this program and may be replaced.
 */
export const marker = '# Written by Software Courier; this folder is replaced by every build.';
