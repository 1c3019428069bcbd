import { parseArgs } from 'node:util';
import { type Rule, rules } from '@/lib/fault/rules';
import { languages } from '@/lib/language/language';
import { factFaults } from './faults/factFaults';
import { makeRandom } from './faults/fault';
import { textFaults } from './faults/textFaults';
import { getMethod } from './methods';
import { join, readParagraphs, type Sentences, type Texts } from './paragraphs';

/**
 * Counts how many clean paragraphs a method accuses or asks about, by rule, and how many it finds of the faults that
 * are put into the others: `npx tsx tests/bench/desk/parallel.ts pairs.jsonl`, or two files whose
 * lines answer each other. `--accused` and `--missed` list them; `--published 2020-07-26` says when
 * they came out.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    method: { type: 'string', default: 'courier' },
    published: { type: 'string', multiple: true },
    accused: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0) positionals.push('tests/bench/desk/pairsNews.jsonl');

const method = await getMethod(values.method, values.published);
const random = makeRandom('parallel');
const paragraphsInArticle = 8;

function listArticles(paragraphs: readonly Sentences[]): readonly (readonly Sentences[])[] {
  const count = Math.ceil(paragraphs.length / paragraphsInArticle);
  return Array.from({ length: count }, (_, place) =>
    paragraphs.slice(place * paragraphsInArticle, (place + 1) * paragraphsInArticle),
  );
}

const accused = new Map<string, number>();
const counts = new Map(Object.keys(textFaults).map((name) => [name, { put: 0, found: 0 }]));
let anyAccused = 0;
let onlyAsked = 0;
const all = readParagraphs(positionals, random);
for (const article of listArticles(all)) {
  const clean = article.map((paragraph) => ({
    en: join(paragraph, 'en'),
    zh: join(paragraph, 'zh'),
  }));
  const before = method(clean);
  for (const [place, paragraph] of article.entries()) {
    const own = before[place] ?? new Set();
    for (const rule of own) accused.set(rule, (accused.get(rule) ?? 0) + 1);
    if (own.size > 0) {
      if ([...own].every(isQuestion)) onlyAsked++;
      else anyAccused++;
      if (values.accused) tell([...own].join(' '), clean[place]);
    } else putFaults(paragraph, place, clean);
  }
}

/** Whether a rule asks about what may well be right; whatever another method finds is an accusation. */
function isQuestion(rule: string): boolean {
  return rules[rule as Rule] === 'question';
}

/** Puts each fault into one language of the paragraph, and counts those that are found. */
function putFaults(paragraph: Sentences, place: number, clean: readonly Texts[]): void {
  for (const [name, put] of Object.entries(textFaults)) {
    const language = languages[Math.floor(random() * 2)] ?? 'en';
    const text = put(paragraph, language, random);
    const count = counts.get(name);
    if (text === undefined || !count) continue;
    count.put++;
    const faulty = clean.map((texts, at) =>
      at === place ? { ...texts, [language]: text } : texts,
    );
    if ((method(faulty)[place]?.size ?? 0) > 0) count.found++;
    else if (values.missed) tell(name, faulty[place]);
  }
}

function tell(what: string, texts: Texts | undefined): void {
  console.log(`${what}\n  ${texts?.en}\n  ${texts?.zh}`);
}

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `${all.length} paragraphs, clean ones accused: ${share(anyAccused, all.length)}, ` +
    `only asked about: ${share(onlyAsked, all.length)}`,
);
for (const [rule, number] of accused)
  console.log(`  ${rule}: ${share(number, all.length)} (${number})`);
const sum = (key: 'put' | 'found') =>
  factFaults.reduce((total, { id }) => total + (counts.get(id)?.[key] ?? 0), 0);
console.log(`in figures and dates: ${share(sum('found'), sum('put'))} of ${sum('put')}`);
for (const [name, { put, found }] of counts) console.log(`${name}: ${share(found, put)} of ${put}`);
