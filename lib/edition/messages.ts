import type { Language } from '@/lib/language/language';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

/** The words of the interface. A key that one language lacks is an error of the types. */
export const messages: Readonly<Record<Language, typeof en>> = { en, zh };

type Keys<Tree, Prefix extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${Key}`
    : Keys<Tree[Key], `${Prefix}${Key}.`>;
}[keyof Tree & string];

/** `ArticleFoot.source`: a component and a role. */
export type MessageKey = Keys<typeof en>;
