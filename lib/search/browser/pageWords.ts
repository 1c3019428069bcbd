import { type EditionEntry, editions } from '@/lib/edition/editions';
import type { Run } from '@/lib/edition/runs';
import type { Language } from '@/lib/language/language';

/** The messages of the script, by their names below `SearchResults` in `messages/`. */
export const wordNames = [
  'found',
  'foundAtMost',
  'nothing',
  'nothingSoNarrow',
  'widen',
  'tryTopics',
  'pieces',
  'cut',
  'byTopic',
  'byAuthor',
  'topics',
  'more',
  'loading',
  'failed',
  'stale',
  'retry',
  'inEn',
  'inZh',
] as const;

export type WordName = (typeof wordNames)[number];

/** Address of the script; a build gives it one that names its content. */
export const scriptPath = '/search.js';

/** Id of the data block that carries `PageWords`. */
export const wordsId = 'search-words';

/** What the script can’t know without its page: the edition, and its words there. */
export interface PageWords {
  readonly edition: EditionEntry;
  /** As `getTextEdition` gives them. */
  readonly textEditions: Readonly<Record<Language, EditionEntry>>;
  /** IANA name. */
  readonly timeZone: string;
  /** With `{count}`, `{query}`, `{topic}` where a value goes. */
  readonly messages: Readonly<Record<WordName, readonly Run[]>>;
}

/** The edition that has the text of an article in a language: the reader's, else that of the language. */
export function getTextEdition(reader: EditionEntry, language: Language): EditionEntry {
  const isOwn = reader.languages.length === 1 && reader.languages[0] === language;
  return isOwn ? reader : (editions.find(({ id }) => id === language) ?? reader);
}
