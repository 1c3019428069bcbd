import { resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import type { RouteFile } from './listRoutes';

/**
 * One module of all routes with what they import. Packages are loaded as they are; a style sheet that a
 * layout imports is compiled by itself.
 */
export async function bundle(routes: readonly RouteFile[]) {
  const result = await build({
    stdin: { contents: renderProgram(routes), resolveDir: resolve('.'), loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@': resolve('.') },
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    sourcemap: 'inline',
    logLevel: 'silent',
  });
  return { code: result.outputFiles[0]?.text ?? '', metafile: result.metafile as Metafile };
}

/** A module with all routes, which begins to work once it is loaded. */
function renderProgram(routes: readonly RouteFile[]): string {
  const files = [...new Set(routes.flatMap(({ file, layouts }) => [...layouts, file]))];
  const imports = files.map((file, place) => `import * as module${place} from './${file}';\n`);
  const getName = (file: string) => `module${files.indexOf(file)}`;
  const entries = routes.map(
    ({ pattern, kind, file, layouts }) =>
      `{ pattern: ${JSON.stringify(pattern)}, kind: '${kind}', module: ${getName(file)}, layouts: [${layouts.map(getName).join(', ')}] },\n`,
  );
  return (
    `import { startWorker } from './lib/publish/render/startWorker.ts';\n${imports.join('')}` +
    `startWorker([\n${entries.join('')}]);\n`
  );
}
