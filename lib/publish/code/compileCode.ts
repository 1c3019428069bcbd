import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fault } from '@/lib/fault/fault';
import { hashSources } from '@/lib/store/hashSources.mjs';
import { writeSafely } from '@/lib/store/writeSafely';
import type { Assets } from './assets';
import { listRoutes } from './listRoutes';

/** The code of a paper, ready to render its pages. */
export interface Code {
  /** Changes with anything besides the content that decides what is published. */
  readonly version: string;
  /** Absolute path of a module for workers: the routes with all that they import. */
  readonly program: string;
  readonly assets: Assets;
}

/** Everything besides the content that decides what is published. */
const sources = ['app', 'components', 'lib', 'messages', 'public'];

const folder = '.cache/code';

/** How many versions are kept: those of the branches that someone works on. */
const kept = 5;

/**
 * The code of the project in the working directory, compiled unless it is as it was. Gives faults
 * instead where a module could not work on a page without React's runtime. Throws where the code
 * does not compile.
 */
export async function compileCode(): Promise<Code | { readonly faults: readonly Fault[] }> {
  const version = hashSources(sources);
  const program = resolve(folder, `${version}.mjs`);
  const record = resolve(folder, `${version}.json`);
  const known = readAssets(record);
  if (known && existsSync(program)) return { version, program, assets: known };
  // Compilers take long to load, and nearly always the code is as it was.
  const { bundle } = await import('./bundle');
  const { compileAssets } = await import('./assets');
  const routes = listRoutes('app');
  const { code, faults } = await bundle(routes);
  if (faults.length > 0) return { faults };
  const assets = await compileAssets();
  mkdirSync(folder, { recursive: true });
  dropOld();
  writeSafely(program, code);
  writeSafely(record, JSON.stringify(assets));
  return { version, program, assets };
}

function readAssets(file: string): Assets | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Assets;
  } catch {
    return undefined;
  }
}

function dropOld(): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.mjs'));
  if (names.length < kept) return;
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
}
