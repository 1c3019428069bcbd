import type { ArticleText } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { createIndex } from '@/lib/search/index/createIndex';
import { makeRandom } from '@/tests/bench/desk/fault';
import { readPairs } from '@/tests/bench/desk/pair';
import { makeArticle, makeDate, makeText } from '@/tests/support/makeContent';
import { makeArchive, makeSearch } from '@/tests/support/makeSearch';

/** Measures the index of a generated paper and draws queries from its texts. */
const [articles = 10_000, draws = 2000] = process.argv
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const paragraphs = 9;
const years = 14;

const pairs = readPairs(new URL('../desk/pairs.jsonl', import.meta.url));
const random = makeRandom('search');
const pick = <Item>(items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];

const bodies = new Map<string, Readonly<Record<Language, string>>>();
const archive = makeArchive({
  articles: Array.from({ length: articles }, (_, place) => create(place)),
});

const began = process.cpuUsage();
const files = createIndex(archive);
const { user, system } = process.cpuUsage(began);
const sizes = [...files.values()].map((bytes) => bytes.length);
const newest = [...files].filter(([path]) => path.startsWith(`/search/${2010 + years - 1}-`));
console.log(`${articles} articles: index of ${files.size} files, ${sum(sizes)} bytes`);
console.log(
  `  newest year, which a new article rewrites: ${sum(newest.map(([, { length }]) => length))} bytes`,
);
console.log(
  `  ${((user + system) / 1e6).toFixed(1)} s of processors, ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`,
);

const counts = { found: 0, asked: 0 };
const next: number[] = [];
const times: number[] = [];
for (; counts.asked < draws; counts.asked += 1) {
  const slug = `article-${Math.floor(random() * articles)}`;
  const language = counts.asked % 2 === 0 ? 'zh' : 'en';
  const query = draw(bodies.get(slug)?.[language] ?? '', language);
  const { start, sent } = makeSearch(archive, files);
  const search = await start('xyzzy', { languages: [language] });
  const before = sent.bytes;
  const from = performance.now();
  const answer = await start(query, { languages: [language] });
  const shown = await answer.next(10);
  times.push(performance.now() - from);
  next.push(sent.bytes - before);
  const rest = search.count === 0 ? await answer.next(articles) : [];
  const isFound = [...shown, ...rest].some(({ entry }) => entry.slug === slug);
  if (isFound) counts.found += 1;
  else console.log(`  not found: ${query} in ${slug}`);
}
console.log(`  found: ${counts.found} of ${counts.asked}`);
console.log(
  `  bytes of a query, copies uncompressed: median ${at(next, 0.5)}, 95 % ${at(next, 0.95)}, most ${at(next, 1)}`,
);
console.log(`  milliseconds of a query in Node: median ${at(times, 0.5)}, 95 % ${at(times, 0.95)}`);

function create(place: number) {
  const slug = `article-${place}`;
  const own = Array.from({ length: paragraphs }, () => pick(pairs));
  const join = (language: Language) => own.map((pair) => pair?.[language] ?? '').join('\n\n');
  bodies.set(slug, { en: join('en'), zh: join('zh') });
  const write = (language: Language): ArticleText =>
    makeText(language, {
      title: own[0]?.[language].slice(0, language === 'en' ? 60 : 20) ?? '',
      summary: own[1]?.[language] ?? '',
      body: join(language),
    });
  const month = `${1 + (place % 12)}`.padStart(2, '0');
  const day = `${1 + (place % 28)}`.padStart(2, '0');
  return makeArticle(slug, {
    published: makeDate(`${2010 + (place % years)}-${month}-${day}`),
    texts: { en: write('en'), zh: write('zh') },
  });
}

/** A word, or 2 to 6 characters that follow one another. */
function draw(text: string, language: Language): string {
  if (language === 'en') return pick(text.match(/\b[A-Za-z]{2,}\b/g) ?? []) ?? '';
  const run = pick(text.match(/\p{Script=Han}{2,}/gu) ?? []) ?? '';
  const size = 2 + Math.floor(random() * 5);
  const start = Math.floor(random() * Math.max(1, run.length - size + 1));
  return run.slice(start, start + size);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function at(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}
