import { type Language, languages } from '@/lib/language/language';
import { makeRandom } from '@/tests/bench/desk/faults/fault';
import { type BenchPaper, createShown } from './paper';

/** A query, and the article from whose text it was drawn. */
export interface Draw {
  readonly query: string;
  readonly language: Language;
  readonly slug: string;
}

/** Letters and figures with what joins them, as a reader takes them for one word. */
const words = /[\p{L}\p{N}]+(?:['’.,_/@+-][\p{L}\p{N}]+)*[+#]*/gu;

/** Queries drawn from texts: 2 to 6 Han characters that follow one another, and words, as many of each. */
export function drawQueries(paper: BenchPaper, count: number): readonly Draw[] {
  const { articles } = paper;
  const getShown = createShown(paper);
  const random = makeRandom('search');
  const draws: Draw[] = [];
  while (draws.length < count) {
    const language = languages[draws.length % languages.length] ?? 'en';
    const article = articles[Math.floor(random() * articles.length)];
    const shown = article && getShown(article.slug, language);
    const query = shown && draw(shown, language, random);
    if (query) draws.push({ query, language, slug: article.slug });
  }
  return draws;
}

function draw(shown: string, language: Language, random: () => number): string | undefined {
  const pick = (items: readonly string[]) => items[Math.floor(random() * items.length)];
  if (language === 'en') return pick(shown.match(words) ?? []);
  const run = [...(pick(shown.match(/\p{Script=Han}{2,}/gu) ?? []) ?? '')];
  const size = Math.min(run.length, 2 + Math.floor(random() * 5));
  const start = Math.floor(random() * (run.length - size + 1));
  return run.slice(start, start + size).join('');
}
