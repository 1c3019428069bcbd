import { readFileSync } from 'node:fs';
import type { Rule } from '@/lib/fault/rules';
import { type Language, languages } from '@/lib/language/language';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import type { BitextSide } from '@/lib/translation/bitext/bitext';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { countries } from '@/lib/translation/names/countries';
import { findNamesAndCountries } from '@/lib/translation/names/findNames';
import { createGlossary } from '@/lib/translation/names/glossary';
import { makeRandom } from './fault';

/**
 * Counts on published text, two files whose lines answer each other, what the check finds of faults
 * put into it and how many clean paragraphs it accuses, by rule:
 * `npx tsx tests/bench/desk/parallel.ts news.en news.zh`; `--accused` and `--missed` list them.
 */
type Texts = Readonly<Record<Language, string>>;
type Sentences = Readonly<Record<Language, readonly string[]>>;

const glossary = createGlossary([]);
const random = makeRandom('parallel');
const paragraphsInArticle = 8;

/** A fault put into a paragraph; undefined where there is no place for it. */
type Fault = (paragraph: Sentences, language: Language) => string | undefined;

const joint: Texts = { en: ' ', zh: '' };

const faults: Readonly<Record<string, Fault>> = {
  'cut in half': (paragraph, language) => {
    const text = join(paragraph, language);
    return text.slice(0, Math.floor(text.length / 2));
  },
  'a sentence dropped': (paragraph, language) => {
    const own = paragraph[language];
    const place = Math.floor(random() * own.length);
    return own.length < 2 ? undefined : own.filter((_, at) => at !== place).join(joint[language]);
  },
  untranslated: (paragraph, language) => join(paragraph, language === 'en' ? 'zh' : 'en'),
  'a leftover': (paragraph, language) =>
    (language === 'en' ? 'Here is the translation: ' : '以下是翻译：') + join(paragraph, language),
  'a negation dropped': (paragraph, language) => {
    const negation = {
      en: /\b(?:did|do|does) not |(?<=\b(?:will|is|are|was|were|has|have|had|can|could|would|should)) not\b|\bnever /,
      zh: /没有|不(?=[会能是应要可愿敢肯需])|未能|从未|并未|尚未|并不|不再/,
    };
    const text = join(paragraph, language);
    return negation[language].test(text) ? text.replace(negation[language], '') : undefined;
  },
  'another country': (paragraph, language) => {
    const text = join(paragraph, language);
    const mentions = findNamesAndCountries(glossary, language, text).filter(
      ({ start }) => language === 'zh' || /\p{Lu}/u.test(text.charAt(start)),
    );
    const mention = mentions[Math.floor(random() * mentions.length)];
    const other = countries.find(
      ({ id }) => id === ['BR', 'EG', 'CA', 'PL', 'MX'][Math.floor(random() * 5)],
    );
    if (!mention || !other || mentions.some(({ entries }) => entries.includes(other)))
      return undefined;
    return text.slice(0, mention.start) + other.name[language] + text.slice(mention.end);
  },
};

function join(paragraph: Sentences, language: Language): string {
  return paragraph[language].join(joint[language]);
}

/** One to four lines a paragraph, so that where a sentence ends is known. */
function readArticles([english = '', chinese = '']: readonly string[]): readonly Sentences[][] {
  const lines = {
    en: readFileSync(english, 'utf8').trim().split('\n'),
    zh: readFileSync(chinese, 'utf8').trim().split('\n'),
  };
  if (lines.en.length !== lines.zh.length) throw new Error('The files differ in their lines.');
  const paragraphs: Sentences[] = [];
  for (let start = 0; start < lines.en.length; ) {
    const end = start + 1 + Math.floor(random() * 4);
    paragraphs.push({ en: lines.en.slice(start, end), zh: lines.zh.slice(start, end) });
    start = end;
  }
  const count = Math.ceil(paragraphs.length / paragraphsInArticle);
  return Array.from({ length: count }, (_, place) =>
    paragraphs.slice(place * paragraphsInArticle, (place + 1) * paragraphsInArticle),
  );
}

/** The rules that find something in an article, by its paragraphs. */
function checkArticle(article: readonly Texts[]): readonly ReadonlySet<Rule>[] {
  const makeSide = (language: Language): BitextSide => {
    const file = `${language}.md`;
    const body = article
      .map((paragraph) => paragraph[language].replace(/[<>*_`#|[\]\\]/g, ' '))
      .join('\n\n');
    const { blocks } = inspectBlocks(body, { link: (href) => href, image: () => undefined });
    const locateInFrontMatter = () => ({ file, line: 1, column: 1 });
    return { language, file, title: '', summary: '', body, blocks, locateInFrontMatter };
  };
  const sides = { en: makeSide('en'), zh: makeSide('zh') };
  const found = checkTranslation({ slug: 'x', original: 'en', sides }, glossary);
  return article.map(
    (_, place) =>
      new Set(found.flatMap(({ line, rule }) => (line === 2 * place + 1 ? [rule] : []))),
  );
}

const accused = new Map<string, number>();
const counts = new Map(Object.keys(faults).map((name) => [name, { put: 0, found: 0 }]));
let paragraphs = 0;
let anyAccused = 0;
for (const article of readArticles(process.argv.slice(2))) {
  const clean = article.map((paragraph) => ({
    en: join(paragraph, 'en'),
    zh: join(paragraph, 'zh'),
  }));
  const before = checkArticle(clean);
  for (const [place, paragraph] of article.entries()) {
    paragraphs++;
    const own = before[place] ?? new Set();
    for (const rule of own) accused.set(rule, (accused.get(rule) ?? 0) + 1);
    if (own.size > 0) {
      anyAccused++;
      if (process.argv.includes('--accused')) tell([...own].join(' '), clean[place]);
      continue;
    }
    for (const [name, put] of Object.entries(faults)) {
      const language = languages[Math.floor(random() * 2)] ?? 'en';
      const text = put(paragraph, language);
      const count = counts.get(name);
      if (text === undefined || !count) continue;
      count.put++;
      const faulty = clean.map((texts, at) =>
        at === place ? { ...texts, [language]: text } : texts,
      );
      if ((checkArticle(faulty)[place]?.size ?? 0) > 0) count.found++;
      else if (process.argv.includes('--missed')) tell(name, faulty[place]);
    }
  }
}

function tell(what: string, texts: Texts | undefined): void {
  console.log(`${what}\n  ${texts?.en}\n  ${texts?.zh}`);
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(`${paragraphs} paragraphs, clean ones accused: ${share(anyAccused, paragraphs)}`);
for (const [rule, number] of accused)
  console.log(`  ${rule}: ${share(number, paragraphs)} (${number})`);
for (const [name, { put, found }] of counts)
  console.log(`${name}: ${share(found, put)} of ${put} found`);
