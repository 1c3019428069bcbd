import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readProcessStart } from '@/lib/publish/output/lock';
import { marker } from '@/lib/publish/output/outFolder';
import { openOutput } from '@/lib/publish/output/output';
import { type Files, getWorkspace } from '@/lib/publish/output/workspace';
import { listFiles } from '@/lib/store/listFiles';
import { hashFolder } from '@/tests/support/papers/hashFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { type Interruption, interruptFiles } from './interruptFiles';

const names = ['_headers', 'en/index.html', 'index.html'];
const failures: readonly Interruption[] = ['fails, not done', 'fails, though done'];
const kills: readonly Interruption[] = ['is the last before a kill', 'is killed halfway'];

/** A new output folder with the whole site of this day, or none yet. */
function makeOut(day?: string): string {
  if (day === undefined) return join(makeFolder({}), 'out');
  const site = getNames(day).map((name) => [`out/${name}`, getText(name, day)]);
  return join(makeFolder({ ...Object.fromEntries(site), '.out.publish/ledger': day }), 'out');
}

function getText(name: string, day: string): string {
  return name === '_headers' ? `${marker}\n${day}` : day;
}

/** Publishes the site of a day as a build does: yesterday's second page goes, and a third comes. */
function build(out: string, day: string, files?: Files): void {
  const output = openOutput(out, files);
  try {
    writeSite(output.workspace.next, day, files);
    output.replace({ removed: listGone(out, day), ledger: Buffer.from(day) });
  } finally {
    output.close();
  }
}

/** Each day has a page of its own. */
function getNames(day: string): readonly string[] {
  return [...names, `en/${day}/index.html`];
}

function listGone(out: string, day: string): readonly string[] {
  const days = ['yesterday', 'today', 'tomorrow'].filter((other) => other !== day);
  return days
    .map((other) => `en/${other}/index.html`)
    .filter((file) => existsSync(join(out, file)));
}

function writeSite(folder: string, day: string, files = interruptFiles().files): void {
  for (const name of getNames(day)) {
    files.mkdirSync(join(folder, dirname(name)), { recursive: true });
    files.writeFileSync(join(folder, name), getText(name, day));
  }
}

/** What `courier start` and the next build do first. */
function recover(out: string, files?: Files): void {
  openOutput(out, files).close();
}

/** Which day's site stands there, with its ledger; undefined if none does. */
function readSite(out: string): string | undefined {
  const { ledger } = getWorkspace(out);
  if (!existsSync(out)) return existsSync(ledger) ? 'a ledger alone' : undefined;
  const found = listFiles(out);
  const [day = ''] = found.flatMap((file) => /^en\/(\w+)\/index\.html$/.exec(file)?.[1] ?? []);
  if (found.join() !== getNames(day).toSorted().join()) return 'in part';
  const days = found.map((name) =>
    readFileSync(join(out, name), 'utf8').replace(`${marker}\n`, ''),
  );
  return new Set([...days, readFileSync(ledger, 'utf8')]).size === 1 ? day : 'mixed';
}

/** Whether what readers get is whole pages, of one day or the other, and all that both days have. */
function isServed(out: string, before: string | undefined): boolean {
  if (!existsSync(out)) return before === undefined;
  return names.every((name) => {
    const text = existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '';
    return [before, 'today'].some((day) => day !== undefined && text === getText(name, day));
  });
}

/** What is left in the workspace. */
function listLeft(out: string): readonly string[] {
  const { root } = getWorkspace(out);
  return existsSync(root) ? readdirSync(root) : [];
}

/** All that stands beside and in the output folder. */
function readState(out: string): string {
  const names = readdirSync(dirname(out), { recursive: true, encoding: 'utf8' });
  return names.sort().join() + hashFolder(dirname(out));
}

/** Ends the process that was interrupted: whatever names it names one that has ended. */
function bury(out: string): void {
  const { root, lock } = getWorkspace(out);
  if (!existsSync(root)) return;
  const dead = `${2 ** 22 + 1}`;
  if (existsSync(lock)) writeFileSync(lock, `${dead} 1`);
  for (const name of readdirSync(root)) {
    renameSync(join(root, name), join(root, name.replace(`${process.pid}`, dead)));
  }
}

/** Runs what is interrupted. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // That is what is tested.
  }
}

function listOperations(work: (files: Files) => void): readonly string[] {
  const { files, log } = interruptFiles();
  work(files);
  return log;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe.each([
  ['where yesterday’s site stands', 'yesterday'],
  ['where there is no site yet', undefined],
])('%s', (_, before) => {
  const operations = listOperations((files) => build(makeOut(before), 'today', files));
  const arrival =
    operations.findIndex((words) => /^renameSync \S+journal.draft \S+journal$/.test(words)) + 1;

  /** What is left where today's site stands, or where it does not. */
  const getExpected = (isToday: boolean) => (isToday || before !== undefined ? ['ledger'] : []);

  test('a build puts today’s there, and leaves nothing behind', () => {
    const out = makeOut(before);
    build(out, 'today');
    expect(readSite(out)).toBe('today');
    expect(readdirSync(getWorkspace(out).root)).toEqual(['ledger']);
    expect(arrival).toBeGreaterThan(0);
  });

  test.each(failures)(
    'readers have that or all of today’s where an operation %s',
    (interruption) => {
      for (const at of range(operations.length)) {
        const out = makeOut(before);
        const words = `operation ${at}, ${operations[at - 1]}`;
        attempt(() => build(out, 'today', interruptFiles(at, interruption).files));
        expect([before, 'today'], words).toContain(readSite(out));
        bury(out);
        build(out, 'tomorrow');
        expect(readSite(out), words).toBe('tomorrow');
        expect(readdirSync(getWorkspace(out).root), words).toEqual(['ledger']);
      }
    },
  );

  test.each(kills)(
    'readers never lack a page where an operation %s, and the next command makes the site whole',
    (interruption) => {
      for (const at of range(operations.length)) {
        const out = makeOut(before);
        const words = `operation ${at}, ${operations[at - 1]}`;
        attempt(() => build(out, 'today', interruptFiles(at, interruption).files));
        expect(isServed(out, before), words).toBe(true);
        bury(out);
        recover(out);
        const isThere = at > arrival || (at === arrival && interruption !== 'is killed halfway');
        expect(readSite(out), words).toBe(isThere ? 'today' : before);
        expect(listLeft(out), words).toEqual(getExpected(isThere));
        build(out, 'tomorrow');
        expect(readSite(out), words).toBe('tomorrow');
      }
    },
  );

  test.each(kills)(
    'the next recovery makes good where an operation of the first %s',
    (interruption) => {
      const states = new Set<string>();
      for (const at of range(operations.length)) {
        const make = () => {
          const out = makeOut(before);
          attempt(() => build(out, 'today', interruptFiles(at, 'is the last before a kill').files));
          bury(out);
          return out;
        };
        // Most operations leave the folders as they are, and what follows is the same.
        const state = readState(make());
        if (states.has(state)) continue;
        states.add(state);
        const recovery = listOperations((files) => recover(make(), files));
        for (const second of range(recovery.length)) {
          const out = make();
          const words = `operation ${at}, ${operations[at - 1]}; ${second}, ${recovery[second - 1]}`;
          attempt(() => recover(out, interruptFiles(second, interruption).files));
          expect(isServed(out, before), words).toBe(true);
          bury(out);
          recover(out);
          expect(readSite(out), words).toBe(at >= arrival ? 'today' : before);
          expect(listLeft(out), words).toEqual(getExpected(at >= arrival));
        }
      }
    },
  );
});

test('a folder that another build has open is neither recovered nor written', () => {
  const out = makeOut('yesterday');
  const { next, lock } = getWorkspace(out);
  writeSite(next, 'today');
  writeFileSync(lock, `1 ${readProcessStart(1)}`);
  expect(() => build(out, 'tomorrow')).toThrow('Another build is writing');
  expect(readSite(out)).toBe('yesterday');
  expect(readFileSync(join(next, 'index.html'), 'utf8')).toBe('today');
});
