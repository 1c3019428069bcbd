import type { Language } from '@/lib/language/language';
import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact, FactKind } from '@/lib/translation/facts/lexer/fact';

const bounded: ReadonlySet<FactKind> = new Set(['number', 'ratio', 'multiple']);

/** Words that may bound a figure from anywhere in its clause, or say in another way that it is no exact one. */
const hints: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:more|over|above|least|most|up to|as (?:many|much|high|low|few|little)|some|about|around|roughly|approx\w*|estimated?|nearly|almost|close|just|only|less|fewer|under|below|exceed\w*|surpass\w*|top(?:s|ped|ping)?|beyond|reach\w*|than|within|max\w*|min\w*|or so|higher|older|upwards?|plus|odd|near\w*|another|further|past|high|low|even|dozens?|circa|br[eo]ak\w*|cross\w*|pass\w*|lower|hit|longer|approach\w*|threshold|mark|last|equal\w*|equivalent|averag\w*|limit\w*|cap|shy)\b|[~≈+]/i,
  zh: /[超逾近约余多几达破仅只至]|左右|上下|以[上下内外来]|将近|概|估|[高低少小大]于|不[到足过]|未[满到超]|最[大小高低]|初[步期]|起步|整整|平均|前后|一半|接近|相当|[起含]$/,
};

/** Over a figure in one text, and under it in the other. */
export function isContrary({ qualifier: a }: Fact, { qualifier: b }: Fact): boolean {
  return (a === 'over' && b === 'under') || (a === 'under' && b === 'over');
}

/** Where a figure stands. */
interface Place {
  readonly fact: Fact;
  readonly reading: Reading;
}

/**
 * Whether a figure is bounded that in the other text is not, where nothing in the clause could say it. That
 * only asks: prose drops an “about”.
 */
export function isUnbounded({ fact: bound }: Place, { fact: bare, reading }: Place): boolean {
  if (!bound.qualifier || bare.qualifier || !bounded.has(bare.kind)) return false;
  if (bare.kind !== bound.kind || bare.unit !== bound.unit) return false;
  if (bare.weight === 'soft' || bound.weight === 'soft') return false;
  return !hints[reading.language].test(getClause(bare, reading));
}

/** The clause that a figure stands in, without the figure. */
function getClause({ from, to }: Fact, { tokens, language }: Reading): string {
  let start = from;
  while (start > 0 && !isClauseEnd(tokens[start - 1])) start--;
  let end = to;
  while (end < tokens.length && !isClauseEnd(tokens[end])) end++;
  return [...tokens.slice(start, from), ...tokens.slice(to, end)]
    .map(({ word }) => word)
    .join(language === 'zh' ? '' : ' ');
}

function isClauseEnd(token: Reading['tokens'][number] | undefined): boolean {
  return token === undefined || 'end' in token.tags || /^[，。；：,.;:!?！？]$/.test(token.word);
}
