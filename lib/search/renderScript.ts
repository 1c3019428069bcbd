import { build } from 'esbuild';

/** The script of the search page in one file for browsers, minified. Rejects where its code can’t be built. */
export async function renderScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/browser/searchPage.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
