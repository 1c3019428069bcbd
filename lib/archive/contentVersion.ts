/** What stands in the place of this module in `npm run dev`, relative to the project. */
export const devContentVersion = '.cache/contentVersion.ts';

/**
 * Which state of `content/` pages are made from. It never changes, except in `npm run dev`, which puts
 * that file in the place of this one (`next.config.ts`) and writes it anew when an editor saves: Next then
 * renders every open page again.
 */
export const contentVersion: number = 0;
