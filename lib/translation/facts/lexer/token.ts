/** What the tables say of a token: each tag with its value, `month` 5, `unit` km. */
export type Tags = Readonly<Record<string, string | number>>;

/** A word, a figure or a sign of a text, and what it may mean. */
export interface Token {
  /** As it is looked up: in lower case, its hyphens as spaces. */
  readonly word: string;
  readonly tags: Tags;
  /** Offsets in the text, UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands before it: nothing, white space or a hyphen inside a word. */
  readonly gap: '' | ' ' | '-';
}

/** The tags of a token that no table has. */
export const noTags: Tags = {};

/** The numeric value of a tag; undefined where the token doesn't have it. */
export function getNumber(token: Token | undefined, tag: string): number | undefined {
  const value = token?.tags[tag];
  return typeof value === 'number' ? value : undefined;
}

/** The value of a tag as a word; undefined where the token doesn't have it. */
export function getWord(token: Token | undefined, tag: string): string | undefined {
  const value = token?.tags[tag];
  return typeof value === 'string' ? value : undefined;
}
