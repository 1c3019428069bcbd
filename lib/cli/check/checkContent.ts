import { getContentFolder } from '@/lib/archive/readPaper';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { createProgress } from '@/lib/cli/terminal/createProgress';
import { checkSiteUrl, getNow } from '@/lib/cli/terminal/environment';
import { getLanguage } from '@/lib/cli/terminal/language';
import {
  type CompiledContent,
  compileContent,
  type Earlier,
  getContent,
  isReadable,
  listFaults,
} from '@/lib/content/paper/compileContent';
import type { Content } from '@/lib/content/records';
import { type Fault, hasError } from '@/lib/fault/fault';
import { translate } from '@/lib/language/messages';
import { formatFaults } from './formatFaults';

interface ContentDescription {
  readonly content: CompiledContent;
  readonly faults: readonly Fault[];
  readonly words: string;
  /** Whether a fault is an error, be it inside a body. */
  readonly isFaulty: boolean;
  /** Whether pages can be made of it: no error is outside the bodies, or in a picture. */
  readonly isReadable: boolean;
}

/**
 * Compiles the content, what has changed since an `earlier` time, and gives its faults in words, by default in
 * the language of the terminal; shows progress on a terminal. Throws `CommandError` where a variable can’t be read.
 */
export async function describeContent(
  language = getLanguage(process.env),
  earlier?: Earlier,
): Promise<ContentDescription> {
  checkSiteUrl();
  const now = getNow();
  let total = 0;
  const progress = createProgress((done) => translate(language, 'check.progress', { done, total }));
  const show = (done: number, all: number) => {
    total = all;
    progress.show(done);
  };
  const content = await compileContent(getContentFolder(), show, earlier);
  progress.end();
  const faults = listFaults(content, now);
  const articles = content.outline.known.articles.size;
  const words = formatFaults(faults, { language, articles, isColoured: false }).trimEnd();
  const pictures = faults.filter(({ rule }) => rule.startsWith('image-'));
  const canShow = isReadable(content) && !hasError(pictures);
  return { content, faults, words, isFaulty: hasError(faults), isReadable: canShow };
}

/** Compiles the content and shows its faults. Throws `CommandError` with them where one is an error. */
export async function compileSound(): Promise<Content> {
  const { content, words, isFaulty } = await describeContent();
  if (isFaulty) throw new CommandError(words);
  console.log(words);
  return getContent(content);
}
