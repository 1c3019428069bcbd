import type { Topic } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { countries } from './countries';

/** A name in one language, and the topics that have it. */
export interface GlossaryName {
  readonly folded: string;
  readonly lower: string;
  readonly topics: readonly Topic[];
}

/** Names by language, then by `getNameKey` of their beginning; the longest name first under each key. */
type NameIndex = Readonly<Record<Language, ReadonlyMap<number, readonly GlossaryName[]>>>;

/** The topics as a dictionary of names; made once for all articles. */
export interface Glossary {
  readonly topics: readonly Topic[];
  readonly names: NameIndex;
  /** The same names and those of the world’s other countries. */
  readonly namesAndCountries: NameIndex;
}

/** The paper’s names by language, each topic under its name and all its aliases. */
export function createGlossary(topics: readonly Topic[]): Glossary {
  let all: NameIndex | undefined;
  return {
    topics,
    names: indexNames(topics),
    // On demand: it takes some 50 ms, and only the comparison of names needs it.
    get namesAndCountries() {
      all ??= indexNames([...topics, ...getOtherCountries(topics)]);
      return all;
    },
  };
}

/** The countries that are not among the topics, without any English name that a topic has. */
function getOtherCountries(topics: readonly Topic[]): readonly Topic[] {
  const own = new Set(topics.map(({ name }) => name.zh));
  const names = new Set(
    languages.flatMap((language) => topics.flatMap((topic) => getTopicNames(topic, language))),
  );
  return countries
    .filter(({ name }) => !own.has(name.zh) && !names.has(name.en))
    .map((country) => {
      const en = country.aliases.en.filter((alias) => !names.has(alias));
      return { ...country, aliases: { ...country.aliases, en } };
    });
}

/** The names that a topic may have in a text of that language, the paper’s preferred one first. */
export function getTopicNames(topic: Topic, language: Language): readonly string[] {
  return [topic.name[language], ...topic.aliases[language]].map(foldText);
}

/** The first two UTF-16 units of a lower-case name as one number; `second` is NaN or 0 if there is only one. */
export function getNameKey(first: number, second: number): number {
  return first * 0x10000 + (second || 0);
}

function indexNames(topics: readonly Topic[]): NameIndex {
  return { en: indexLanguage(topics, 'en'), zh: indexLanguage(topics, 'zh') };
}

function indexLanguage(topics: readonly Topic[], language: Language): NameIndex[Language] {
  const bearers = new Map<string, Set<Topic>>();
  for (const topic of topics) {
    for (const name of getTopicNames(topic, language)) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(topic));
    }
  }
  const names = [...bearers].sort(([a], [b]) => b.length - a.length);
  const byBeginning = new Map<number, GlossaryName[]>();
  for (const [folded, named] of names) {
    const lower = lowerCase(folded);
    const key = getNameKey(lower.charCodeAt(0), lower.charCodeAt(1));
    const list = byBeginning.get(key) ?? [];
    list.push({ folded, lower, topics: [...named] });
    byBeginning.set(key, list);
  }
  return byBeginning;
}

const lookAlikes: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '•': '·',
  '‧': '·',
  '・': '·',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00A0': ' ',
  '\n': ' ',
  '\t': ' ',
};

const foldable = /[’‘•‧・‐‑–\u00A0\n\t]/g;

/** Replaces characters that look alike by one of them, so that names can be compared; keeps the length. */
export function foldText(text: string): string {
  return text.replace(foldable, (character) => lookAlikes[character] ?? character);
}

/** The text in lower case, unless that changes its length: offsets in one must be offsets in the other. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
