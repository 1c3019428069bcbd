import { type Language, languages } from '@/lib/language/language';
import { makeRandom } from '@/tests/bench/desk/fault';
import type { BenchArticle, BenchPaper } from './paper';

/** A query, and the article from whose text it was drawn. */
export interface Draw {
  readonly query: string;
  readonly language: Language;
  readonly slug: string;
}

/** Letters and figures with what joins them, as a reader takes them for one word. */
const words = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*\+?/gu;

/** Queries drawn from texts: 2 to 6 Han characters that follow one another, and words, as many of each. */
export function drawQueries({ articles }: BenchPaper, count: number): readonly Draw[] {
  const random = makeRandom('search');
  const draws: Draw[] = [];
  while (draws.length < count) {
    const language = languages[draws.length % languages.length] ?? 'en';
    const article = articles[Math.floor(random() * articles.length)];
    const query = article && draw(article, language, random);
    if (query) draws.push({ query, language, slug: article.slug });
  }
  return draws;
}

function draw(
  { texts }: BenchArticle,
  language: Language,
  random: () => number,
): string | undefined {
  const text = texts[language];
  if (!text) return undefined;
  // A word may be written across markup there, which a reader does not see.
  const plain = text.body
    .split('\n\n')
    .filter((block) => !/[*[\]<>`_~|\\]|^\s*(?:[-#]|\d+\.)/.test(block));
  const whole = [text.title, text.summary, ...plain].join('\n');
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)];
  if (language === 'en') return pick(whole.match(words) ?? []);
  const run = [...(pick(whole.match(/\p{Script=Han}{2,}/gu) ?? []) ?? '')];
  const size = Math.min(run.length, 2 + Math.floor(random() * 5));
  const start = Math.floor(random() * (run.length - size + 1));
  return run.slice(start, start + size).join('');
}
