import { readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { RouteFile } from './listRoutes';

/** `'use client'` before anything but comments and other directives (ECMAScript, 11.2.1). */
const directive =
  /^(?:\s|\/\/.*|\/\*[\s\S]*?\*\/|(['"])use (?!client)[^'"]*\1;?)*(['"])use client\2/;

/**
 * A fault for each module that says `'use client'` and is part of a page: it would need React's
 * runtime, which pages do not have.
 */
export function findClientModules(
  routes: readonly RouteFile[],
  { inputs }: Metafile,
): readonly Fault[] {
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
