import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@/lib/language/language';
import type { Corpus } from './corpus/corpus';
import { writeArticle, writeTopic } from './corpus/writePaper';

/** What happens to a paper before it is built again. */
export interface Step {
  readonly label: string;
  /** Changes what it is about in a project, whose paper is in `content/`. */
  readonly change: (project: string, corpus: Corpus) => void | Promise<void>;
}

/** In the order in which they are made, each on top of those before it. */
export const steps = {
  same: { label: 'nothing changed', change: () => undefined },
  edited: { label: 'one article edited', change: editPaper },
  added: { label: 'one article added', change: addArticle },
  renamed: { label: 'one topic renamed', change: renameTopic },
  component: { label: 'one component changed', change: changeComponent },
} as const satisfies Readonly<Record<string, Step>>;

export type StepName = keyof typeof steps;

/** Which topic gets another name: one of the more frequent. */
const renamedRank = 9;

const sentence = { en: 'Nobody was hurt.', zh: '没有人受伤。' };

/** Appends to each text of an article from the middle of the archive. */
export function editArticle(
  { getArticle, size }: Corpus,
  append: (language: Language, slug: string, text: string) => void,
): void {
  const { slug, texts } = getArticle(Math.floor(size / 2));
  for (const language of ['en', 'zh'] as const) {
    if (texts[language]) append(language, slug, `\n${sentence[language]}\n`);
  }
}

function editPaper(project: string, corpus: Corpus): void {
  editArticle(corpus, (language, slug, text) => {
    appendFileSync(join(project, 'content/articles', slug, `${language}.md`), text);
  });
}

function addArticle(project: string, corpus: Corpus): Promise<void> {
  return writeArticle(join(project, 'content'), corpus.getArticle(corpus.size));
}

function renameTopic(project: string, { topics }: Corpus): void {
  const topic = topics[renamedRank];
  if (!topic) throw new RangeError(`There is no topic ${renamedRank}`);
  const name = { en: `Greater ${topic.name.en}`, zh: `大${topic.name.zh}` };
  writeTopic(join(project, 'content'), { ...topic, name });
}

/** The markup of every article changes by an attribute. */
function changeComponent(project: string): void {
  const file = join(project, 'components/article/ArticlePage.tsx');
  const code = readFileSync(file, 'utf8');
  const changed = code.replace('<article ', '<article data-bench="" ');
  if (changed === code) throw new Error(`${file} has no <article> to change`);
  writeFileSync(file, changed);
}
