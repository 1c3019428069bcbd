import { getBorders } from '@/lib/search/analyse/borders';
import { splitRuns } from '@/lib/search/analyse/tokens';
import { fields } from '@/lib/search/format/posting';
import type { Candidate, Option } from './candidates';
import type { Passage, Place } from './findPassages';
import { compareMatches, type Match, type MatchKind, matchKinds, worsen } from './findTexts';

/**
 * A candidate after a look at the text of its first option, the passages of which name the places of
 * each clause: that option as it is, or without it where the text has not what is looked for.
 */
export function checkCandidate(candidate: Candidate, passages: readonly Passage[]): Candidate {
  const [option, ...others] = candidate.options;
  if (!option) return candidate;
  const match = checkMatch(option, passages) ?? option.byTopic.at(-1);
  const options = match ? [{ ...option, match }, ...others] : others;
  return { ...candidate, options };
}

function checkMatch({ match, byTopic }: Option, passages: readonly Passage[]): Match | undefined {
  let worst: Match = { ...match, field: fields.title, isSure: true };
  for (const [clause, named] of byTopic.slice(0, -1).entries()) {
    const own = judgeClause(match, passages, clause) ?? named;
    if (!own) return undefined;
    if (compareMatches(own, worst) > 0) worst = own;
  }
  return worst;
}

/** How a clause stands where it stands best; undefined where it stands nowhere. */
function judgeClause(
  match: Match,
  passages: readonly Passage[],
  clause: number,
): Match | undefined {
  const all = passages.flatMap(({ field, text, places }) =>
    (places[clause] ?? []).map((place) => ({ field, kind: getKind(text, place) })),
  );
  const [best] = all.toSorted((one, other) => one.kind - other.kind || one.field - other.field);
  return best && { ...worsen(match, best.kind), field: best.field, isSure: true };
}

function getKind(text: string, place: Place): MatchKind {
  if (!isWord(text, place)) return matchKinds.part;
  return place.isForm ? matchKinds.form : matchKinds.word;
}

/** Whether a word begins and one ends where a stretch of a text does. */
function isWord(text: string, { start, end }: Place): boolean {
  return splitRuns(text).every((run) => {
    const stop = run.start + run.text.length;
    if (!run.isHan || stop <= start || run.start >= end) return true;
    const borders = getBorders(run.text);
    const isBorder = (place: number) =>
      place <= run.start || place >= stop || borders.has(place - run.start);
    return isBorder(start) && isBorder(end);
  });
}
