import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { RouteFile } from './listRoutes';

/** What the routes become. */
interface Bundle {
  /** One module of all routes with what they import, which begins to work once it is loaded. */
  readonly code: string;
  /** A fault for each module that could not work on a page without React's runtime. */
  readonly faults: readonly Fault[];
}

/** `'use client'` before anything but comments and other directives (ECMAScript, 11.2.1). */
const directive =
  /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/|(['"])use (?!client)[^'"]*\1;?)*(['"])use client\2/;

/**
 * Bundles the routes of the project in the working directory. Packages are loaded as they are; a style
 * sheet that a layout imports is compiled by itself. Throws where the code does not compile.
 */
export async function bundle(routes: readonly RouteFile[]): Promise<Bundle> {
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
    logLevel: 'silent',
  });
  return {
    code: result.outputFiles[0]?.text ?? '',
    faults: findClientModules(routes, result.metafile),
  };
}

/** The source of that module. */
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

/**
 * A fault for each module that says `'use client'` and is part of a page: it would need React's
 * runtime, which pages do not have.
 */
function findClientModules(routes: readonly RouteFile[], { inputs }: Metafile): readonly Fault[] {
  const found = new Map<string, string>();
  for (const { pattern, file, layouts } of routes) {
    const own = new Set([...layouts, file]);
    for (const path of own) {
      for (const { path: next } of inputs[path]?.imports ?? []) if (next in inputs) own.add(next);
      if (!found.has(path) && isClientModule(path)) found.set(path, pattern);
    }
  }
  return [...found]
    .sort()
    .map(([file, route]) => createFault('page-client', { file }, { file, route }));
}

function isClientModule(file: string): boolean {
  return /\.[jt]sx?$/.test(file) && directive.test(readFileSync(file, 'utf8'));
}
