import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Corpus, SampleArticle } from '@/tests/bench/archive/corpus/corpus';
import { makePicture } from '@/tests/bench/archive/corpus/makePicture';

/** Writes the articles that are out as peers read them, `content/<language>/articles/<slug>.md`. */
export async function writeSource(
  folder: string,
  { size, topics, getArticle }: Corpus,
): Promise<void> {
  write(join(folder, 'topics.json'), JSON.stringify(topics));
  for (let place = 0; place < size; place++) {
    const article = getArticle(place);
    await writeArticle(folder, article);
  }
}

async function writeArticle(folder: string, article: SampleArticle): Promise<void> {
  const { slug, published, topics, related, texts, hasPicture } = article;
  for (const [language, { body, ...text }] of Object.entries(texts)) {
    const facts = { ...text, slug, language, published, topics, related, picture: hasPicture };
    // Quoted, since readers of YAML differ in what else is a date.
    const front = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE' });
    write(getSourceFile(folder, language, slug), `---\n${front}---\n\n${body}\n`);
  }
  if (hasPicture) write(join(folder, 'static/media', `${slug}.jpg`), await makePicture(slug));
}

export function getSourceFile(folder: string, language: string, slug: string): string {
  return join(folder, 'content', language, 'articles', `${slug}.md`);
}

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
