/**
 * Which state of `content/` pages are made from. It never changes, except in `npm run dev`, which puts a
 * file of its own in the place of this one (`next.config.ts`) and writes it anew when an editor saves:
 * Next then renders every open page again.
 */
export const contentVersion: number = 0;
