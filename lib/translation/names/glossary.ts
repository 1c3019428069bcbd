import { collectionFolders } from '@/lib/address/address';
import type { GlossaryEntry } from '@/lib/content/records';
import { type Language, languages } from '@/lib/language/language';
import { countries } from './countries';

/** A name in one language, and the entries that have it. */
export interface GlossaryName {
  readonly folded: string;
  readonly lower: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Names by language, then by `getNameKey` of their beginning; the longest name first under each key. */
type NameIndex = Readonly<Record<Language, ReadonlyMap<number, readonly GlossaryName[]>>>;

/** The paper’s topics, authors and names without pages as a dictionary; made once for all articles. */
export interface Glossary {
  readonly entries: readonly GlossaryEntry[];
  readonly names: NameIndex;
  /** The same names and those of the world’s other countries. */
  readonly namesAndCountries: NameIndex;
}

/** The names by language, each entry under its name and all its aliases. */
export function createGlossary(entries: readonly GlossaryEntry[]): Glossary {
  let all: NameIndex | undefined;
  return {
    entries,
    names: indexNames(entries),
    // On demand: it takes some 50 ms, and only the comparison of names needs it.
    get namesAndCountries() {
      all ??= indexNames([...entries, ...getOtherCountries(entries)]);
      return all;
    },
  };
}

/** The countries that are not among the entries, without any English name that one of these has. */
function getOtherCountries(entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  const own = new Set(entries.map(({ name }) => name.zh));
  const names = new Set(
    languages.flatMap((language) => entries.flatMap((topic) => getTopicNames(topic, language))),
  );
  return countries
    .filter(({ name }) => !own.has(name.zh) && !names.has(name.en))
    .map((country) => {
      const en = country.aliases.en.filter((alias) => !names.has(alias));
      return { ...country, aliases: { ...country.aliases, en } };
    });
}

/** Where an entry is kept, as editors are told: `topics/moscow.yaml`, `authors/li-an.yaml`, `glossary.csv:12`. */
export function getEntryPlace({ kind, id }: GlossaryEntry): string {
  return kind === 'name' ? id : `${collectionFolders[kind]}/${id}.yaml`;
}

/** The names that a topic may have in a text of that language, the paper’s preferred one first. */
export function getTopicNames(topic: GlossaryEntry, language: Language): readonly string[] {
  return [topic.name[language], ...topic.aliases[language]].map(foldText);
}

/** The first two UTF-16 units of a lower-case name as one number; `second` is NaN or 0 if there is only one. */
export function getNameKey(first: number, second: number): number {
  return first * 0x10000 + (second || 0);
}

function indexNames(entries: readonly GlossaryEntry[]): NameIndex {
  return { en: indexLanguage(entries, 'en'), zh: indexLanguage(entries, 'zh') };
}

function indexLanguage(entries: readonly GlossaryEntry[], language: Language): NameIndex[Language] {
  const bearers = new Map<string, Set<GlossaryEntry>>();
  for (const topic of entries) {
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
    list.push({ folded, lower, entries: [...named] });
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
