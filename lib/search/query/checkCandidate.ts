import { type Field, fields } from '@/lib/search/format/posting';
import type { Candidate, Option } from './candidates';
import type { Passage } from './findPassages';
import { compareMatches, type Match } from './findTexts';

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
    const field = getBestField(passages, clause);
    const own = field === fields.none ? named : { ...match, field, isSure: true };
    if (!own) return undefined;
    if (compareMatches(own, worst) > 0) worst = own;
  }
  return worst;
}

/** The first passages are the most telling ones. */
function getBestField(passages: readonly Passage[], clause: number): Field {
  return passages.find(({ places }) => places[clause]?.length)?.field ?? fields.none;
}
