import { createTranslator } from 'next-intl';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';
import type { Language } from './language';

/** The words of the interface and of the commands. A key that one language lacks is a type error. */
const messages: Readonly<Record<Language, typeof en>> = { en, zh };

type Keys<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key}`
    : Keys<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** `ArticleFoot.source`: a component, command or rule, and a role. */
export type MessageKey = Keys<typeof en>;

type Translate = (key: string, values?: Record<string, string | number>) => string;

const translators: Readonly<Record<Language, Translate>> = {
  en: getTranslator('en'),
  zh: getTranslator('zh'),
};

/** Messages that nothing is filled into: every page shows dozens of the same. */
const plain = new Map<string, string>();

/** A message in one language (ICU MessageFormat). Throws where it lacks a value that it names. */
export function translate(
  language: Language,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  if (Object.keys(values).length > 0) return translators[language](key, values);
  const name = `${language} ${key}`;
  const text = plain.get(name) ?? translators[language](key);
  plain.set(name, text);
  return text;
}

function getTranslator(language: Language): Translate {
  return createTranslator({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error;
    },
  }) as Translate;
}
