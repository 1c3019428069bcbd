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
    progress: (done, all) => {
      total = all;
      progress.show(done);
    },
  });
  progress.end();
  return check;
}
