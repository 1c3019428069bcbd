/** Files that commands make and git ignores, relative to the project. */
export const workFiles = {
  /** Written anew by `npm run dev` when the content changes; takes the place of `lib/archive/contentVersion`. */
  contentVersion: '.cache/contentVersion.ts',
} as const;
