import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Holds the one way of imports: `content, messages → lib → components → app`, the rooms of `lib` in
 * the order of CONTRIBUTING's table, each using only rooms above it, and no circle of folders.
 * Prints each import that breaks it, as `file:line`, and exits 1.
 */

interface Import {
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

const areas = ['messages', 'lib', 'components', 'app'];
const rooms = readRooms();
const imports = areas.slice(1).flatMap(listCode).flatMap(readImports);
const faults = [...imports.flatMap(checkOrder), ...checkCircles(imports)];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

/** The rooms of `lib` as the table of CONTRIBUTING lists them, lowest first. */
function readRooms(): readonly string[] {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `(lib\/\w+)` \|/gm);
  return Array.from(rows, ([, room = '']) => room);
}

function listCode(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => join(folder, file));
}

function readImports(file: string): readonly Import[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const [, path] = /(?:from |import\(|import )'@\/([^']+)'/.exec(line) ?? [];
      return path === undefined ? [] : [{ place: `${file}:${index + 1}`, from: file, to: path }];
    });
}

function checkOrder({ place, from, to }: Import): readonly string[] {
  const [own, other] = [getArea(from), getArea(to)];
  if (!areas.includes(other)) return [`${place} imports ${to}: nothing here may`];
  if (areas.indexOf(other) > areas.indexOf(own)) {
    return [`${place} imports ${to}: ${own} stands under ${other}`];
  }
  if (other !== 'lib') return [];
  const room = getRoom(to);
  if (own !== 'lib') return isOuter(room) ? [`${place} imports ${to}: only lib/cli may`] : [];
  const [here, there] = [rooms.indexOf(getRoom(from)), rooms.indexOf(room)];
  if (here === -1 || there === -1) return [`${place}: CONTRIBUTING’s table lacks one of the rooms`];
  return there > here ? [`${place} imports ${to}: ${getRoom(from)} stands above ${room}`] : [];
}

function getArea(file: string): string {
  return file.split('/')[0] ?? '';
}

function getRoom(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

function isOuter(room: string): boolean {
  return room === 'lib/publish' || room === 'lib/cli';
}

/** Folders that use each other, over however many steps. */
function checkCircles(all: readonly Import[]): readonly string[] {
  const uses = new Map<string, Set<string>>();
  for (const { from, to } of all) {
    uses.set(dirname(from), (uses.get(dirname(from)) ?? new Set()).add(dirname(to)));
  }
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (folder: string, way: readonly string[]): void => {
    if (way.includes(folder)) {
      faults.push(
        `A circle of folders: ${[...way.slice(way.indexOf(folder)), folder].join(' → ')}`,
      );
      return;
    }
    if (done.has(folder)) return;
    for (const other of uses.get(folder) ?? [])
      if (other !== folder) visit(other, [...way, folder]);
    done.add(folder);
  };
  for (const folder of uses.keys()) visit(folder, []);
  return faults;
}
