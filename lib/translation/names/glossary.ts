import type { Topic } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { countries } from './countries';
import { foldText, lowerCase } from './foldText';

/** A name in one language, and the topics that bear it. */
export interface GlossaryName {
  readonly folded: string;
  readonly lower: string;
  readonly topics: readonly Topic[];
}

/** The topics as a dictionary of names; made once for all articles. */
export interface Glossary {
  readonly topics: readonly Topic[];
  /** By `getNameKey` of their beginning; under each the longest name first. */
  readonly names: Readonly<Record<Language, ReadonlyMap<number, readonly GlossaryName[]>>>;
}

/** The paper's names by language, each topic under its name and all of its aliases. */
export function createGlossary(topics: readonly Topic[]): Glossary {
  const names = Object.fromEntries(
    languages.map((language) => [language, getNames(topics, language)]),
  );
  return { topics, names: names as Glossary['names'] };
}

const wideGlossaries = new WeakMap<Glossary, Glossary>();

/**
 * The glossary with the countries of the world that are no topics of it, so that 白俄罗斯 is
 * no mention of 俄罗斯 though the paper knows but the one.
 */
export function addCountries(glossary: Glossary): Glossary {
  const known = wideGlossaries.get(glossary);
  if (known) return known;
  const own = new Set(glossary.topics.map(({ name }) => name.zh));
  const names = new Set(
    languages.flatMap((language) =>
      glossary.topics.flatMap((topic) => getTopicNames(topic, language)),
    ),
  );
  const others = countries
    .filter(({ name }) => !own.has(name.zh) && !names.has(name.en))
    .map((country) => {
      const en = country.aliases.en.filter((alias) => !names.has(alias));
      return { ...country, aliases: { ...country.aliases, en } };
    });
  const wide = createGlossary([...glossary.topics, ...others]);
  wideGlossaries.set(glossary, wide);
  return wide;
}

/** The names under which a topic may stand in a text of that language, the paper's own first. */
export function getTopicNames(topic: Topic, language: Language): readonly string[] {
  return [topic.name[language], ...topic.aliases[language]].map(foldText);
}

/** The first two UTF-16 units of a name in lower case as one number; a name may have but one. */
export function getNameKey(first: number, second: number): number {
  return first * 0x10000 + (second || 0);
}

function getNames(
  topics: readonly Topic[],
  language: Language,
): ReadonlyMap<number, readonly GlossaryName[]> {
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
