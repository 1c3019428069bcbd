import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getContentFolder } from '@/lib/archive/readPaper';
import { workFiles } from '@/lib/cli/build/workFiles';
import { describeContent } from '@/lib/cli/check/checkContent';
import { watchFolder } from './watchFolder';

/**
 * Has Next re-render every open page whenever the content changes, and shows faults as they come and
 * go. While the content can't be read, the pages stay as they were.
 */
export async function followContent(): Promise<void> {
  let last = '';
  const update = async () => {
    const { words, isReadable } = await describeContent();
    if (words !== last) console.log(words);
    last = words;
    if (isReadable) writeContentVersion();
  };
  writeContentVersion();
  let updated = update();
  await updated;
  watchFolder(getContentFolder(), () => {
    // One after the other, so that the last state has the last word.
    updated = updated.then(update);
  });
}

/** Makes Next see that a module of the archive changed. */
function writeContentVersion(): void {
  mkdirSync(dirname(workFiles.contentVersion), { recursive: true });
  writeFileSync(workFiles.contentVersion, `export const contentVersion: number = ${Date.now()};\n`);
}
