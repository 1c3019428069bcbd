import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Corpus, SampleArticle } from './corpus';
import { makePicture } from './makePicture';
import type { SourceTopic } from './source';

/** When the bench takes place: everything is out. Seconds since 1970. */
export const clock = Date.UTC(2025, 6, 15) / 1000;

const site = {
  name: { en: 'Archive Courier', zh: '档案信使' },
  tagline: { en: 'News of the bench', zh: '基准新闻' },
  url: 'https://archive-courier.example',
  timeZone: 'Asia/Shanghai',
  publisher: { name: { en: 'Archive Courier', zh: '档案信使' } },
};

const about = {
  en: '---\ntitle: About us\nsummary: What this paper is.\n---\n\nA paper for measuring.\n',
  zh: '---\ntitle: 关于本报\nsummary: 本报是什么。\n---\n\n为测量而设的报纸。\n',
};

/** Writes the paper as a content folder of Courier. */
export async function writePaper(content: string, corpus: Corpus): Promise<void> {
  const { size, topics } = corpus;
  const navigation = topics.slice(0, 4).map(({ id }) => id);
  write(join(content, 'site.yaml'), stringify({ ...site, navigation }));
  for (const [language, text] of Object.entries(about)) {
    write(join(content, 'pages/about', `${language}.md`), text);
  }
  for (const topic of topics) writeTopic(content, topic);
  const author = { kind: 'organisation', name: { en: 'Archive Courier', zh: '档案信使' } };
  write(join(content, 'authors/archive-courier.yaml'), stringify(author));
  for (let place = 0; place < size; place++) await writeArticle(content, corpus.getArticle(place));
}

export function writeTopic(content: string, { id, ...topic }: SourceTopic): void {
  const { en, zh } = topic.name;
  const summary = { en: `News of ${en}.`, zh: `${zh}的新闻。` };
  write(join(content, 'topics', `${id}.yaml`), stringify({ ...topic, summary }));
}

export async function writeArticle(content: string, article: SampleArticle): Promise<void> {
  const { slug, published, original, topics, related, texts, hasPicture } = article;
  const folder = join(content, 'articles', slug);
  const facts = {
    published,
    original,
    authors: ['archive-courier'],
    topics,
    ...(related.length > 0 && { related }),
    ...(hasPicture && { image: { file: 'photo.jpg', alt: { en: 'A scene', zh: '现场' } } }),
  };
  write(join(folder, 'article.yaml'), stringify(facts));
  for (const [language, { title, summary, body }] of Object.entries(texts)) {
    write(join(folder, `${language}.md`), `---\n${stringify({ title, summary })}---\n\n${body}\n`);
  }
  if (hasPicture) writeFileSync(join(folder, 'photo.jpg'), await makePicture(slug));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
