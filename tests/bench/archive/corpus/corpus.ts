import type { Language } from '@/lib/language/language';
import { makeRandom } from '@/tests/bench/desk/faults/fault';
import type { Pair } from '@/tests/bench/desk/pair';
import { readParagraphs, readTopics, type SourceTopic } from './source';
import { getHeadline, writeBody } from './text';

/** A paper of some size, the same each time. */
export interface Corpus {
  readonly size: number;
  /** The most frequent first. */
  readonly topics: readonly SourceTopic[];
  /** The article at a place, the oldest at 0; those from `size` on come out after the others. */
  readonly getArticle: (place: number) => SampleArticle;
}

/** An article, as every program is given it. */
export interface SampleArticle {
  readonly slug: string;
  /** Day, ISO 8601. */
  readonly published: string;
  readonly original: Language;
  /** Ids, the most important first. */
  readonly topics: readonly string[];
  /** Slugs that an editor chose. */
  readonly related: readonly string[];
  readonly texts: Readonly<Partial<Record<Language, SampleText>>>;
  readonly hasPicture: boolean;
}

export interface SampleText {
  readonly title: string;
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
}

/** Of a hundred articles, how many there are of a sort. */
const shares = { english: 8, chinese: 4, picture: 5, related: 20, markup: 35, originalChinese: 40 };

/** Paragraphs: the median, and the spread of its logarithm. */
const length = { median: 9, spread: 0.5, least: 3 };

/** Day on which article `size - 1` comes out; there are four in three days. */
const lastDay = Date.UTC(2025, 5, 30);
const daysApart = 0.75;

/** For a paper of a hundred articles 30 topics, of 10,000 300. */
const topicsByRoot = 3;

export function createCorpus(size: number): Corpus {
  const pairs = readParagraphs();
  const topics = readTopics().slice(0, Math.round(topicsByRoot * Math.sqrt(size)));
  const getHead = (place: number): Pair => pick(pairs, makeRandom(`head ${place}`));
  const getSlug = (place: number): string => {
    const words =
      getHead(place)
        .en.toLowerCase()
        .match(/[a-z]+/g) ?? [];
    return [...words.slice(0, 4), String(place).padStart(5, '0')].join('-');
  };
  const getArticle = (place: number): SampleArticle => {
    const random = makeRandom(`story ${place}`);
    const isOf = (share: number) => random() * 100 < share;
    const count = length.median * Math.exp(length.spread * getNormal(random));
    const paragraphs = Array.from({ length: Math.max(length.least, Math.round(count)) }, () =>
      pick(pairs, random),
    );
    const chooseOther = () => getSlug(Math.floor(random() * place));
    const link = isOf(shares.markup) ? chooseOther() : undefined;
    const languages = chooseLanguages(random() * 100);
    const original = isOf(shares.originalChinese) ? 'zh' : 'en';
    const texts = languages.map((language) => {
      const head = getHead(place);
      const title = getHeadline(head[language], language);
      const body = writeBody(paragraphs, language, link);
      return [language, { title, summary: head[language], body }];
    });
    return {
      slug: getSlug(place),
      published: getDay(lastDay + (place - size + 1) * daysApart * 86_400_000),
      original: languages.includes(original) ? original : (languages[0] ?? 'en'),
      topics: pickTopics(topics, random),
      related: isOf(shares.related) ? [chooseOther()] : [],
      texts: Object.fromEntries(texts),
      hasPicture: isOf(shares.picture),
    };
  };
  return { size, topics, getArticle };
}

function chooseLanguages(percent: number): readonly Language[] {
  if (percent < shares.english) return ['en'];
  return percent < shares.english + shares.chinese ? ['zh'] : ['en', 'zh'];
}

function getDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** Two to five; the second most frequent is named half as often as the first, and so on (Zipf). */
function pickTopics(topics: readonly SourceTopic[], random: () => number): readonly string[] {
  const picks = Array.from({ length: 2 + Math.floor(random() * 4) }, () => {
    const rank = Math.floor(topics.length ** random()) - 1;
    return topics[rank]?.id ?? '';
  });
  return [...new Set(picks)];
}

function pick(pairs: readonly Pair[], random: () => number): Pair {
  const pair = pairs[Math.floor(random() * pairs.length)];
  if (!pair) throw new RangeError('There are no paragraphs to pick from');
  return pair;
}

/** Numbers around 0 of the normal distribution. Box and Muller 1958. */
function getNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
