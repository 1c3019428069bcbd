import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { getContentFolder, type Paper, readPaper, readSiteUrl } from '@/lib/archive/readPaper';
import { readClock } from '@/lib/date/readClock';
import { createFault } from '@/lib/fault/fault';
import { getFaultText } from '@/lib/fault/getFaultText';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { OperatorError } from '@/lib/language/operatorError';
import { getChangesFile } from '@/lib/publish/changes/changeRecord';
import { CommandError } from './commandError';
import { getLanguage } from './language';

/** The clock, in milliseconds since the epoch. Throws `CommandError` where SOURCE_DATE_EPOCH is not a time. */
export function getNow(): number {
  return read(readClock);
}

/** The paper, drafts and embargoed articles included. Throws `CommandError` where a variable can’t be read. */
export function readWholePaper(): Paper {
  return read(() => readPaper({ drafts: true }));
}

/** The folder of the paper, for a command that writes there or tells of it. Throws `CommandError` where there is none. */
export function findContentFolder(language: Language): string {
  const folder = getContentFolder();
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  const { what, fix } = getFaultText(
    createFault('content-missing', { file: folder }, { folder }),
    language,
  );
  throw new CommandError(`${what}\n${fix}`);
}

/**
 * Absolute path of the folder that a preview is built into: `OUT_DIR`, or `.preview`. Throws
 * `CommandError` where readers get their paper from there.
 */
export function getPreviewFolder(): string {
  const folder = resolve(process.env.OUT_DIR || '.preview');
  if (!existsSync(getChangesFile(folder))) return folder;
  const language = getLanguage(process.env);
  throw new CommandError(translate(language, 'build.livePreview', { folder }), 2);
}

/** The port in `PORT`, or 3000. Throws `CommandError` (wrong use) where it is not a port number. */
export function getPort(value = process.env.PORT): number {
  if (value === undefined || value === '') return 3000;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new CommandError(translate(getLanguage(process.env), 'terminal.badPort', { value }), 2);
  }
  return port;
}

/** Throws `CommandError` where `SITE_URL` is set but is not the address of a site. */
export function checkSiteUrl(): void {
  read(readSiteUrl);
}

/** What a variable says; where it can’t be read, the reason is the operator’s to see to. */
function read<Value>(get: () => Value): Value {
  try {
    return get();
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    throw new CommandError(error.tell(getLanguage(process.env)), 2);
  }
}

/** Colours are for people at a terminal: https://no-color.org */
export function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
