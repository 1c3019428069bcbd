import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { getDigest } from './policy';

/** The styles and scripts that pages share, ready to be sent. */
export interface Assets {
  /** The address of one stylesheet made of those that Next links, in their order. */
  readonly getStylesheet: (hrefs: readonly string[]) => string;
  /** A script of `public/` by its address there; undefined if there is no such file. */
  readonly getScript: (src: string) => Script | undefined;
}

export interface Script {
  /** Its code, minified. */
  readonly code: string;
  /** Publishes it as a file, with its hash in the name so that it may be cached for good. */
  readonly getAddress: () => string;
  /** Subresource Integrity of that file. */
  readonly integrity: string;
}

/** Assets made as pages ask for them. */
export interface AssetStore extends Assets {
  /** The files made so far, by their paths below the output folder. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The assets of an export of Next: its stylesheets, and the scripts of `public/`. */
export function createAssets(exportFolder: string): AssetStore {
  const files = new Map<string, Buffer>();
  const stylesheets = new Map<string, string>();
  const scripts = new Map<string, Script | undefined>();
  const add = (name: string, ending: string, text: string): string => {
    const bytes = Buffer.from(text);
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    files.set(`assets/${name}.${hash}.${ending}`, bytes);
    return `/assets/${name}.${hash}.${ending}`;
  };
  const addScript = (src: string): Script | undefined => {
    const code = renderScript(join(exportFolder, src));
    if (code === undefined) return undefined;
    const name = src.replace(/^\/|\.js$/g, '');
    return { code, integrity: getDigest(code), getAddress: () => add(name, 'js', code) };
  };
  return {
    files,
    getStylesheet: (hrefs) =>
      remember(stylesheets, hrefs.join(' '), () =>
        add('style', 'css', hrefs.map((href) => readStylesheet(exportFolder, href)).join('')),
      ),
    getScript: (src) => remember(scripts, src, () => addScript(src)),
  };
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** A query in the address only tells versions apart. */
function readStylesheet(exportFolder: string, href: string): string {
  return readFileSync(join(exportFolder, href.replace(/\?.*$/, '')), 'utf8').trim();
}

/** A script, minified; undefined if there is no such file. It imports nothing. */
function renderScript(file: string): string | undefined {
  if (!file.endsWith('.js') || !existsSync(file)) return undefined;
  const options = { minify: true, target: 'es2020', legalComments: 'none' } as const;
  return transformSync(readFileSync(file, 'utf8'), options).code.trim();
}
