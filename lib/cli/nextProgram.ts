import { createRequire } from 'node:module';

/** Absolute path of Next's own command. */
export const nextProgram = createRequire(import.meta.url).resolve('next/dist/bin/next');
