import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/** The script of the editor in one file, minified, and the fonts that it loads from `assets` beside it. */
export async function renderEditor(): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: ['lib/admin/browser/editor.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
    plugins: [leaveOut],
  });
  const folder = join(dirname(resolve('@sveltia/cms')), 'assets');
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  return new Map([
    ...outputFiles.map(({ contents }) => ['editor.js', Buffer.from(contents)] as const),
    ...fonts.map((name) => [`assets/${name}`, readFileSync(join(folder, name))] as const),
  ]);
}

/**
 * What no field of a paper asks for: maps, colours of code, pictures in formats that pages can't
 * have; and the editor’s interface in other languages than the paper’s.
 */
const leaveOut: Plugin = {
  name: 'leave-out',
  setup: ({ onResolve, onLoad }) => {
    const filter =
      /^(@shikijs|leaflet|terra-draw|svgo)|\/chunks\/(heic|webp_enc|shiki)|\/locales\/[a-y]/;
    onResolve({ filter }, () => ({ path: 'nothing', namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default {};' }));
  },
};
