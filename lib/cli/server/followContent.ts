import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { getContentFolder } from '@/lib/archive/readPaper';
import { workFiles } from '@/lib/cli/build/workFiles';
import { describeContent } from '@/lib/cli/check/checkContent';
import { watchFolder } from './watchFolder';

/** What is known of the content now. */
export interface ContentState {
  /** What the check says, while no page can be made; otherwise nothing. */
  readonly getFindings: () => string | undefined;
  /** How often it was looked at: what was made of it at another number may be of another state. */
  readonly getVersion: () => number;
}

/** Has Next render every open page again whenever the content changes, and prints what the check says. */
export async function followContent(): Promise<ContentState> {
  let last = '';
  let findings: string | undefined;
  let version = 0;
  const update = async () => {
    const { words, isReadable } = await describeContent();
    if (words !== last) console.log(words);
    last = words;
    findings = isReadable ? undefined : words;
    version += 1;
    writeContentVersion();
  };
  let updated = update();
  await updated;
  watchFolder(getContentFolder(), () => {
    // One after the other, so that the last state has the last word.
    updated = updated.then(update);
  });
  return { getFindings: () => findings, getVersion: () => version };
}

/** Makes Next see that a module of the archive changed. */
function writeContentVersion(): void {
  mkdirSync(dirname(workFiles.contentVersion), { recursive: true });
  writeFileSync(workFiles.contentVersion, `export const contentVersion: number = ${Date.now()};\n`);
}
