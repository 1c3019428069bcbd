import type { GlossaryEntry } from '@/lib/content/records';
import { getEditDistance } from '@/lib/language/editDistance';
import type { Language } from '@/lib/language/language';
import { getTopicNames } from './glossary';
import type { Mention } from './mention';

/** A wrong name for a topic, in a text that also has its right name or its short name. */
export interface Misnaming {
  /** A misspelling, or the name of somebody else. */
  readonly kind: 'variant' | 'otherwise';
  readonly text: string;
  readonly start: number;
}

/**
 * Finds a name that must mean the topic but is none of its names: a wrong first name before
 * its family name, or almost its name if the other text mentions it more often. `own` are the
 * topic’s mentions in the text, `others` those in its translation or original.
 */
export function findMisnaming(
  topic: GlossaryEntry,
  language: Language,
  text: string,
  own: readonly Mention[],
  others: readonly Mention[],
): Misnaming | undefined {
  const namesake = findNamesake(topic, language, text, own);
  if (namesake?.isNear) return { ...namesake, kind: 'variant' };
  const other = language === 'en' ? 'zh' : 'en';
  if (namesake && others.some(({ folded }) => folded === topic.name[other])) {
    return { ...namesake, kind: 'otherwise' };
  }
  const isName = topic.type === 'person' || topic.type === 'organisation';
  const isOneShort = isName && own.length < others.length;
  const names = getTopicNames(topic, language).filter((name) => name.length > 3);
  const variant = isOneShort ? findVariant(language, text, names) : undefined;
  return variant && { ...variant, kind: 'variant' };
}

/** A full name that contains a topic’s short name but isn’t the topic’s: `Chen Boyan` for Chen Boyuan. */
interface Namesake {
  readonly text: string;
  readonly start: number;
  /** Whether it differs so little that it must mean the topic. */
  readonly isNear: boolean;
}

/** The rest of a full name, beside the short one, and what the text has in its place. */
interface Part {
  readonly expected: string;
  readonly found: string;
  readonly start: number;
  readonly end: number;
}

/** Finds a person’s short name together with a first or family name other than the glossary’s. */
function findNamesake(
  topic: GlossaryEntry,
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
  return getEditDistance(expected, found) <= Math.max(1, Math.floor(expected.length / 2));
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
  // 中村健二 for 中村健司: only if all but one character agree is it certain that the name goes on.
  const next = after.slice(0, expected.length);
  const isLike = expected.length > 1 && getEditDistance(next, expected) === 1;
  return isLike && next.length === expected.length ? next : undefined;
}

/** Words before a family name that are not first names. */
export const titles =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|King|Queen|Prince|Princess|President|Premier|Minister|Chancellor|Secretary|Senator|Congressman|Congresswoman|Governor|Mayor|Judge|Justice|Ambassador|Envoy|General|Colonel|Major|Captain|Sergeant|Admiral|Chief|Chair|Chairman|Chairwoman|Director|Officer|Executive|Commissioner|Spokesman|Spokeswoman|Economist|Coach|Father|Bishop|Pope|Representative|Inspector|Detective|Vice|Deputy|And|But|The|When|While|As|For|If|Since|After|Before|With|Like|Under|By|That|So|Then|Only|Old|Young|Lao|Xiao|In|On|At|To|From|Of|Although|Though|Because|Even|Asked)$/;

/** A stretch of a text that is almost a name. */
export interface Variant {
  readonly text: string;
  readonly start: number;
}

/**
 * Finds a spelling that is close to one of the names but none of them: `Makarof`, 马卡洛夫.
 * Undefined if nothing is close enough to be certain; derived words (`Russian`, from Russia)
 * are not variants.
 */
export function findVariant(
  language: Language,
  text: string,
  names: readonly string[],
): Variant | undefined {
  for (const name of names) {
    const candidates = language === 'en' ? listWordRuns(text, name) : listStretches(text, name);
    const near = candidates
      .map((candidate) => ({ candidate, distance: getEditDistance(candidate.text, name) }))
      .filter(
        ({ candidate, distance }) =>
          distance > 0 && distance <= getTolerance(language, name, candidate.text),
      )
      .sort((a, b) => a.distance - b.distance)[0];
    if (near) return near.candidate;
  }
  return undefined;
}

/** The edit distance up to which a name is still recognisable. */
function getTolerance(language: Language, name: string, found: string): number {
  if (language === 'zh') return name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 4));
  if (name.length < 5) return 0;
  const isLike = name.length > 5 && name[0] === found[0];
  return Math.max(1, Math.floor(name.length / 5)) + (isLike ? 1 : 0);
}

/** The Education Minister is not a misspelling of the Education Ministry. */
function isOffice(found: string, name: string): boolean {
  const office = /\b(?:Minist(?:er|ry)|Govern(?:or|ment)|Presiden(?:t|cy)|Commission(?:er)?)s?\b/;
  return found.replace(office, '') === name.replace(office, '');
}

/** Runs of as many words as the name has that begin with a capital and are not derived from it. */
function listWordRuns(text: string, name: string): readonly Variant[] {
  const count = name.split(' ').length;
  const words = [...text.matchAll(/[\p{Script=Latin}\d'-]+/gu)];
  return words.flatMap((first, place): Variant[] => {
    const last = words[place + count - 1];
    if (!last || !/^\p{Lu}/u.test(first[0])) return [];
    const found = text.slice(first.index, last.index + last[0].length).replace(/'s?$/, '');
    const isCut = name.startsWith(found) && found.length < name.length - 1;
    const isBuiltOnIt = found.startsWith(name) || isCut || isOffice(found, name);
    return isBuiltOnIt ? [] : [{ text: found, start: first.index }];
  });
}

/** Stretches of about the name’s length that share its first or last character. */
function listStretches(text: string, name: string): readonly Variant[] {
  const stretches: Variant[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      const stretch = text.slice(start, start + length);
      const isLike = stretch[0] === name[0] || stretch.at(-1) === name.at(-1);
      const isOneWord = /^[\p{Script=Han}·A-Za-z0-9]+$/u.test(stretch);
      const isWhole =
        stretch.length === length && !name.includes(stretch) && !stretch.includes(name);
      if (isLike && isOneWord && isWhole) stretches.push({ text: stretch, start });
    }
  }
  return stretches;
}
