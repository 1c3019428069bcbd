import { readFileSync } from 'node:fs';
import type { GlossaryEntry, Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { findNames } from '@/lib/translation/names/findNames';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { Pair } from '@/tests/bench/desk/pair';
import type { Change, FaultKind } from './fault';

/** As a topic's YAML has it. */
type Entry = Pick<Topic, 'id' | 'name' | 'aliases'> & { readonly kind: Topic['type'] };

const entries: readonly Entry[] = JSON.parse(
  readFileSync(new URL('../topics.json', import.meta.url), 'utf8'),
);

/** The names in the pairs, as the glossary of a paper would have them. */
export const glossary = createGlossary(
  entries.map(({ kind, ...entry }) => ({
    ...entry,
    kind: 'topic',
    type: kind,
    file: '',
    summary: entry.name,
  })),
);

/** Faults in the names that both languages of a pair have. */
export function createNameFaults(pair: Pair): readonly FaultKind[] {
  return [
    { id: 'another name', find: findChanges(pair, putAnother) },
    { id: 'a name misspelled', find: findChanges(pair, misspell) },
    { id: 'a name left out', find: findChanges(pair, () => '') },
  ];
}

type Replace = (
  mention: { readonly name: string; readonly topic: GlossaryEntry },
  language: Language,
  random: () => number,
) => string | undefined;

function findChanges(pair: Pair, replace: Replace): FaultKind['find'] {
  const named = {
    en: new Set(findNames(glossary, 'en', pair.en).map(({ entries }) => entries[0])),
    zh: new Set(findNames(glossary, 'zh', pair.zh).map(({ entries }) => entries[0])),
  };
  return (text, language, random) => {
    const mentions = findNames(glossary, language, text);
    return mentions.flatMap(({ entries: [topic], start, end }): readonly Change[] => {
      // A name that stands there twice would stay there once.
      const isOnce = mentions.filter((other) => other.entries[0] === topic).length === 1;
      if (!topic || !isOnce || !(named.en.has(topic) && named.zh.has(topic))) return [];
      const replacement = replace({ name: text.slice(start, end), topic }, language, random);
      return replacement === undefined ? [] : [{ start, end, replacement }];
    }) as Change[];
  };
}

/** The name of another of its kind. */
function putAnother(
  { topic }: Parameters<Replace>[0],
  language: Language,
  random: () => number,
): string | undefined {
  const others = glossary.entries.filter(({ type, id }) => type === topic.type && id !== topic.id);
  return others[Math.floor(random() * others.length)]?.name[language];
}

/** One character another: a letter, or a Han character of many transliterations. */
function misspell(
  { name }: Parameters<Replace>[0],
  language: Language,
  random: () => number,
): string | undefined {
  if (name.length < (language === 'en' ? 5 : 3)) return undefined;
  const place = 1 + Math.floor(random() * (name.length - 1));
  const pool = language === 'en' ? 'aeioutrnls' : '拉克斯尔德特马里';
  const character = [...pool].filter((other) => other !== name[place])[Math.floor(random() * 7)];
  return name[place] === ' ' || name[place] === '·'
    ? undefined
    : name.slice(0, place) + character + name.slice(place + 1);
}
