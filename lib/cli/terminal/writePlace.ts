import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { getContentFolder } from '@/lib/archive/readPaper';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { programName } from '@/lib/metadata/programName';
import { CommandError } from './commandError';

/** What the program is made of, beside the content. */
const sources = ['app', 'components', 'lib', 'messages', 'public', 'tests', '.git', '.github'];

/** Folders that the system makes up: making one there may never end. */
const systemFolders = ['/proc', '/sys'];

/**
 * Throws `CommandError` (wrong use) where a path is among the content, the messages or the code, of which
 * nothing is that a command makes, or in a folder of the system.
 */
export function checkWritePlace(path: string, language: Language): void {
  const place = getRealPath(resolve(path));
  const folder = [getContentFolder(), ...sources, ...systemFolders].find((own) =>
    `${place}${sep}`.startsWith(`${getRealPath(resolve(own))}${sep}`),
  );
  if (folder === undefined) return;
  throw new CommandError(translate(language, 'terminal.amongSources', { path, folder }), 2);
}

/** Where a path leads to, be it there already or not. */
function getRealPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(getRealPath(parent), basename(path));
}

/** By which a page is known that an earlier run of a command wrote. */
const mark = `<meta name="generator" content="${programName}">`;

/** Whether a file is a page for editors, which the next one may replace. */
export function isEditorsPage(file: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').includes(mark);
}

/**
 * Writes a page for editors, and the folders that it needs. Throws `CommandError` where something else stands
 * there, or the disk refuses.
 */
export function savePage(file: string, page: string, language: Language): void {
  checkWritePlace(file, language);
  try {
    if (existsSync(file) && !isEditorsPage(file)) {
      throw new CommandError(translate(language, 'terminal.foreign', { path: file }), 2);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      page.replace('<meta charset="utf-8">', (own) => `${own}\n${mark}`),
    );
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(translate(language, 'terminal.unwritable', { file, reason }));
  }
}
