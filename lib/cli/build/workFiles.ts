/** Files that commands make and git ignores, relative to the project. */
export const workFiles = {
  /** Where Next exports to; from there the site goes to `OUT_DIR` as a whole. */
  export: '.next/export',
  /** Written anew by `npm run dev` when the content changes; takes the place of `lib/archive/contentVersion`. */
  contentVersion: '.cache/contentVersion.ts',
} as const;
