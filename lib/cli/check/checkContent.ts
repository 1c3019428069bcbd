import type { Paper } from '@/lib/archive/readPaper';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { createProgress } from '@/lib/cli/terminal/createProgress';
import { readWholePaper } from '@/lib/cli/terminal/environment';
import { getLanguage } from '@/lib/cli/terminal/language';
import { checkPictures } from '@/lib/content/articles/checkPictures';
import { checkBodies, getDistinct } from '@/lib/content/paper/checkBodies';
import { checkFounded } from '@/lib/content/paper/checkFounded';
import { compareFaults, type Fault, hasError } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { formatFaults } from './formatFaults';

interface CheckedContent {
  /** By file and line. */
  readonly faults: readonly Fault[];
  /** How many articles there are. */
  readonly articles: number;
}

/** Every fault of a paper, those inside the bodies and pictures too; shows progress on a terminal. */
async function checkContent(
  { reading, folder: directory, now }: Paper,
  language: Language,
): Promise<CheckedContent> {
  const total = reading.bodies.length;
  const progress = createProgress((done) => translate(language, 'check.progress', { done, total }));
  const faults = [
    ...reading.faults,
    ...checkFounded(directory, reading.content.site, now),
    ...checkBodies(reading, now, progress.show),
  ];
  progress.end();
  for (const { slug, folder } of reading.content.articles) {
    const bodies = reading.bodies.filter(
      ({ from }) => from.kind === 'article' && from.slug === slug,
    );
    faults.push(...getDistinct(await checkPictures(folder, bodies)));
  }
  return { faults: faults.sort(compareFaults), articles: reading.known.articles.size };
}

interface ContentDescription {
  readonly words: string;
  /** Whether a fault is an error, be it inside a body. */
  readonly isFaulty: boolean;
  /** Whether pages can be made of it: no error is outside the bodies, or in a picture. */
  readonly isReadable: boolean;
}

/** The faults of the paper in words. Throws `CommandError` where a variable can’t be read. */
export async function describeContent(): Promise<ContentDescription> {
  const language = getLanguage(process.env);
  const paper = readWholePaper();
  const { faults, articles } = await checkContent(paper, language);
  const words = formatFaults(faults, { language, articles, isColoured: false }).trimEnd();
  const pictures = faults.filter(({ rule }) => rule.startsWith('image-'));
  const isReadable = paper.archive !== undefined && !hasError(pictures);
  return { words, isFaulty: hasError(faults), isReadable };
}

/** Shows the faults of the paper. Throws `CommandError` with them where one is an error. */
export async function stopAtFaults(): Promise<void> {
  const { words, isFaulty } = await describeContent();
  if (isFaulty) throw new CommandError(words);
  console.log(words);
}
