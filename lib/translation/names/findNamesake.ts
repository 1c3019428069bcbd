import type { Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { Mention } from './findNames';
import { getDistance } from './getDistance';
import { getTopicNames } from './glossary';

/** A full name that shares a topic's short name and isn't the topic's: `Chen Boyan` of Chen Boyuan. */
export interface Namesake {
  readonly text: string;
  readonly start: number;
  /** Whether it differs so little that the topic must be meant. */
  readonly isNear: boolean;
}

/** A part of a full name beside the short one, and the word that stands in its place. */
interface Part {
  readonly expected: string;
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** A person whose short name is in the text with another first or family name than the glossary's. */
export function findNamesake(
  topic: Topic,
  language: Language,
  text: string,
  mentions: readonly Mention[],
): Namesake | undefined {
  if (topic.type !== 'person') return undefined;
  for (const mention of mentions) {
    const parts = getTopicNames(topic, language)
      .filter((name) => name.length > mention.folded.length)
      .flatMap((name) => findPart(name, mention, text) ?? []);
    const [part] = parts;
    if (!part || parts.some(({ expected, found }) => expected === found)) continue;
    const start = Math.min(part.start, mention.start);
    const whole = text.slice(start, Math.max(part.end, mention.end));
    return { text: whole, start, isNear: isNear(part) };
  }
  return undefined;
}

function isNear({ expected, found }: Part): boolean {
  return getDistance(expected, found) <= Math.max(1, Math.floor(expected.length / 2));
}

function findPart(name: string, mention: Mention, text: string): Part | undefined {
  const { folded } = mention;
  if (name.endsWith(folded)) return findBefore(name.slice(0, -folded.length), mention, text);
  if (name.startsWith(folded)) return findAfter(name.slice(folded.length), mention, text);
  return undefined;
}

function findBefore(rest: string, { start }: Mention, text: string): Part | undefined {
  const before = text.slice(0, start);
  if (rest.endsWith('·')) {
    const expected = rest.slice(0, -1);
    const run = /(\p{Script=Han}+)·$/u.exec(before)?.[1];
    if (run === undefined) return undefined;
    const found = run.slice(-expected.length);
    return { expected, found, start: start - 1 - found.length, end: start };
  }
  if (!rest.endsWith(' ')) return undefined;
  const expected = rest.trim().split(' ').at(-1) ?? '';
  const found = /(\p{Lu}[\p{L}'-]+) $/u.exec(before)?.[1];
  if (found === undefined || titles.test(found)) return undefined;
  return { expected, found, start: start - 1 - found.length, end: start };
}

function findAfter(rest: string, { end }: Mention, text: string): Part | undefined {
  const after = text.slice(end);
  const [mark] = rest;
  const expected = mark === '·' || mark === ' ' ? (rest.slice(1).split(/[· ]/)[0] ?? '') : rest;
  const found = getWordAfter(mark, expected, after);
  if (found === undefined) return undefined;
  const length = found.length + (expected === rest ? 0 : 1);
  return { expected, found, start: end, end: end + length };
}

function getWordAfter(
  mark: string | undefined,
  expected: string,
  after: string,
): string | undefined {
  if (mark === '·') return /^·(\p{Script=Han}+)/u.exec(after)?.[1]?.slice(0, expected.length);
  if (mark === ' ') return /^ (\p{Lu}[\p{L}'-]+)/u.exec(after)?.[1]?.replace(/'s?$/, '');
  // 中村健二 of 中村健司: only where one character tells that a name goes on.
  const next = after.slice(0, expected.length);
  const isLike = expected.length > 1 && getDistance(next, expected) === 1;
  return isLike && next.length === expected.length ? next : undefined;
}

/** Words before a family name that are no first names. */
const titles =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|President|Premier|Minister|Chancellor|Secretary|Senator|Congressman|Congresswoman|Governor|Mayor|Judge|Justice|Ambassador|Envoy|General|Colonel|Major|Captain|Sergeant|Admiral|Chief|Chair|Chairman|Chairwoman|Director|Officer|Executive|Commissioner|Spokesman|Spokeswoman|Economist|Coach|Father|Bishop|Pope|Representative|Inspector|Detective|Vice|Deputy|And|But|The|When|While|As|For|If|Since|After|Before|With|Like|Under|By|That|So|Then|Only|Old|Young|Lao|Xiao|In|On|At|To|From|Of|Although|Though|Because|Even|Asked)$/;
