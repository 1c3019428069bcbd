import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { workFiles } from '@/lib/cli/build/workFiles';
import { describeContent } from '@/lib/cli/check/checkContent';
import { readContent } from '@/lib/content/paper/readContent';
import { hasError } from '@/lib/fault/fault';
import { watchFolder } from './watchFolder';

/**
 * Has Next render every open page anew whenever the content changes, and shows the faults as they
 * come and go. While the content can't be read, the pages stay as they were.
 */
export function followContent(): void {
  const folder = process.env.CONTENT_DIR || 'content';
  let last = '';
  const update = () => {
    const { words } = describeContent();
    if (words !== last) console.log(words);
    last = words;
    if (!hasError(readContent(folder).faults)) writeContentVersion();
  };
  writeContentVersion();
  update();
  watchFolder(folder, update);
}

/** Next sees that a module of the archive changed. */
function writeContentVersion(): void {
  mkdirSync(dirname(workFiles.contentVersion), { recursive: true });
  writeFileSync(workFiles.contentVersion, `export const contentVersion: number = ${Date.now()};\n`);
}
