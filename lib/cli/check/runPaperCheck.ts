import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createProgress } from '@/lib/cli/terminal/createProgress';
import { getNow } from '@/lib/cli/terminal/environment';
import { checkPaper, type PaperCheck } from '@/lib/desk/check/checkPaper';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/**
 * Every finding in a folder of content; shows progress on a terminal, and keeps what it found
 * in `.cache`. Throws `CommandError` where SOURCE_DATE_EPOCH is not a time.
 */
export async function runPaperCheck(directory: string, language: Language): Promise<PaperCheck> {
  let total = 0;
  const progress = createProgress((done) => translate(language, 'check.checking', { done, total }));
  const check = await checkPaper({
    directory,
    now: getNow(),
    cache: getCacheFile(directory),
    progress: (done, all) => {
      total = all;
      progress.show(done);
    },
  });
  progress.end();
  return check;
}

/** One cache for each content folder that is checked from here. */
function getCacheFile(directory: string): string {
  const name = createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 12);
  return join('.cache', 'check', `${name}.json`);
}
