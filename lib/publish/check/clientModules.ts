import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFault, type Fault } from '@/lib/fault/fault';
import { listFiles } from '@/lib/publish/output/listFiles';

/** Part of `…_client-reference-manifest.js`, which Next writes for each route. */
interface Manifest {
  readonly clientModules: Readonly<Record<string, unknown>>;
}

/**
 * A fault for each module that says `'use client'` and is part of a page: it would need React's
 * runtime, which pages do not have. Next's own do not count: their HTML is complete without it.
 */
export function checkClientModules(nextFolder: string): readonly Fault[] {
  const folder = join(nextFolder, 'server', 'app');
  const routes = new Map<string, string>();
  for (const file of listFiles(folder)) {
    if (!file.endsWith('page_client-reference-manifest.js')) continue;
    const route = file.replace(/\/?page_client-reference-manifest\.js$/, '');
    const modules = readManifest(join(folder, file)).map(getProjectPath);
    for (const path of modules) if (!isNext(path) && !routes.has(path)) routes.set(path, route);
  }
  return [...routes]
    .sort()
    .map(([file, route]) => createFault('page-client', { file }, { file, route: `/${route}` }));
}

/** The file assigns the manifest as JSON to a property of a global object. */
function readManifest(file: string): readonly string[] {
  const json = readFileSync(file, 'utf8')
    .replace(/^[\s\S]*?\]\s*=\s*(?=\{)/, '')
    .replace(/;\s*$/, '');
  return Object.keys((JSON.parse(json) as Manifest).clientModules);
}

/** `[project]/components/Thing.tsx <module evaluation>` is `components/Thing.tsx`. */
function getProjectPath(name: string): string {
  return name.replace(/^\[project\]\//, '').replace(/ <.*>$/, '');
}

function isNext(path: string): boolean {
  return path.startsWith('node_modules/next/');
}
