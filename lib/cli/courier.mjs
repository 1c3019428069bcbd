#!/usr/bin/env node
import {
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
// biome-ignore lint/style/noRestrictedImports: Node runs this file as it is, and knows no @/
import { hashSources } from '../store/hashSources.mjs';

/**
 * The program `courier`, for the project in the working directory. Its hundreds of modules are
 * TypeScript; to compile them takes as long as the work of most commands, so it is done once for
 * each version of the code, into `.cache/program/`.
 */

/** What is started by itself: the command, and the threads of long work (`lib/store/makeAll.ts`). */
const entries = [
  'lib/cli/runCourier.ts',
  'lib/content/paper/compileThread.ts',
  'lib/desk/check/checkThread.ts',
];

/** Packages that are loaded as they are: native code, or what looks for files beside itself. */
const foreign = [
  ...['esbuild', 'html-validate', 'lightningcss', 'next', 'postcss', 'satori', 'sharp', 'svgo'],
  ...['@tailwindcss/postcss', 'tailwindcss', 'react', 'react-dom'],
];

/** CommonJS packages ask for modules of Node by `require`. */
const requireShim =
  "import { createRequire as createOwn } from 'node:module'; const require = createOwn(import.meta.url);";

/** Relative to the project, which may be moved. */
const folder = '.cache/program';

/** How long a version is kept after it was compiled: others may be at work with it while the next one is. */
const kept = 7 * 24 * 60 * 60 * 1000;

const project = resolve(import.meta.dirname, '../..');
if (realpathSync('.') !== realpathSync(project)) {
  console.error(`courier works in the folder of its project: cd ${project}`);
  process.exit(2);
}
for (const stream of [process.stdout, process.stderr]) stream.on('error', endUnread);
const { runCourier } = await loadProgram(join(folder, hashSources(['lib', 'messages'])));
await runCourier(process.argv.slice(2));

/**
 * Nobody reads any more, as after `courier status | head`: the process ends as by SIGPIPE.
 *
 * @param {NodeJS.ErrnoException} error
 */
function endUnread(error) {
  if (error.code !== 'EPIPE') throw error;
  process.exit(141);
}

/** @param {string} program The folder of this version. */
async function loadProgram(program) {
  if (existsSync(program) || (await compile(program))) {
    return import(pathToFileURL(resolve(program, 'lib/cli/runCourier.mjs')).href);
  }
  const { register } = await import('tsx/esm/api');
  register();
  return import('./runCourier.ts');
}

/**
 * Compiles the program; false where the disk takes nothing. Ends the process where the code does not
 * compile, once esbuild has said why.
 *
 * @param {string} program
 */
async function compile(program) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: entries,
    bundle: true,
    splitting: true,
    write: false,
    outdir: program,
    outbase: '.',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: foreign,
    banner: { js: requireShim },
    alias: { '@': resolve('.') },
    jsx: 'automatic',
    define: { 'process.env.COURIER_PROGRAM': JSON.stringify(program) },
  }).catch(() => process.exit(1));
  const draft = `${program}.${process.pid}`;
  try {
    for (const { path, contents } of outputFiles) {
      const file = join(draft, relative(resolve(program), path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, contents);
    }
    renameSync(draft, program);
    dropOld();
  } catch {
    if (existsSync(draft)) rmSync(draft, { recursive: true });
  }
  // Another command may have been faster.
  return existsSync(program);
}

function dropOld() {
  for (const name of readdirSync(folder)) {
    const version = join(folder, name);
    if (Date.now() - statSync(version).mtimeMs > kept) rmSync(version, { recursive: true });
  }
}
