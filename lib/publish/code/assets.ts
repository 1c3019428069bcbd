import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import tailwind from '@tailwindcss/postcss';
import { transform as transformScript } from 'esbuild';
import { Features, transform } from 'lightningcss';
import postcss from 'postcss';
import { scriptPath } from '@/lib/search/browser/pageWords';
import { renderScript } from '@/lib/search/renderScript';
import { getDigest } from './digest';

/** The stylesheet and the scripts that pages share, ready to be sent. */
export interface Assets {
  readonly stylesheet: Asset;
  /** The scripts of `public/` by their address there (`/courier.js`), and that of the search page. */
  readonly scripts: Readonly<Record<string, Asset>>;
}

export interface Asset {
  /** Where it is published, with its hash in the name so that it may be cached for good. */
  readonly address: string;
  /** Minified. */
  readonly text: string;
  /** Subresource Integrity. */
  readonly integrity: string;
}

const stylesheet = 'app/styles/global.css';

/** The assets of the project in the working directory. */
export async function compileAssets(): Promise<Assets> {
  const scripts = readdirSync('public').filter((name) => name.endsWith('.js'));
  return {
    stylesheet: createAsset('style', 'css', await compileStylesheet()),
    scripts: Object.fromEntries([
      [scriptPath, createAsset('search', 'js', await renderScript())],
      ...(await Promise.all(
        scripts.sort().map(async (name) => {
          const text = await compileScript(`public/${name}`);
          return [`/${name}`, createAsset(name.replace(/\.js$/, ''), 'js', text)] as const;
        }),
      )),
    ]),
  };
}

function createAsset(name: string, ending: string, text: string): Asset {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return { address: `/assets/${name}.${hash}.${ending}`, text, integrity: getDigest(text) };
}

/** The oldest browsers that Next, too, writes styles for: Chrome, Edge and Firefox 111, Safari 16.4. */
const browsers = {
  chrome: 111 << 16,
  edge: 111 << 16,
  firefox: 111 << 16,
  safari: (16 << 16) | (4 << 8),
};

/** As `postcss.config.mjs` has Next do it in development, and minified. */
async function compileStylesheet(): Promise<string> {
  const source = await readFile(stylesheet);
  const { css } = await postcss([tailwind({ optimize: false })]).process(source, {
    from: stylesheet,
  });
  const { code } = transform({
    filename: stylesheet,
    code: Buffer.from(css),
    minify: true,
    targets: browsers,
    include: Features.MediaQueries,
  });
  return `${code}`.trim();
}

/** A script imports nothing. */
async function compileScript(file: string): Promise<string> {
  const options = { minify: true, target: 'es2020', legalComments: 'none' } as const;
  const { code } = await transformScript(await readFile(file, 'utf8'), options);
  return code.trim();
}
