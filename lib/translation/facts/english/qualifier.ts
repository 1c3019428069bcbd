import type { Qualifier } from '@/lib/translation/facts/scan/fact';

const end = '(?:\\s(?:a|an|the|another|some|total of|record))?\\s?$';

/** Words before a number, the longer before the shorter they hold: `no more than` is not over. */
const before: readonly (readonly [Qualifier, RegExp])[] = [
  [
    'under',
    new RegExp(
      `\\b(?:no|not) (?:more|greater|higher|later|longer|older|bigger|larger|taller) than${end}|(?:\\bnot|n[’']t|\\bnever) (?:to )?(?:exceed|surpass|top)(?:ing)?${end}`,
      'i',
    ),
  ],
  [
    'over',
    new RegExp(`\\b(?:no|not) (?:fewer|less|lower|younger|smaller|shorter) than${end}`, 'i'),
  ],
  [
    'over',
    new RegExp(
      `\\b(?:over|more than|above|exceed(?:s|ed|ing)?|at least|in excess of|upwards? of|greater than|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|beyond|just over|well over|(?:higher|longer|larger|bigger|better|older) than|north of)${end}`,
      'i',
    ),
  ],
  [
    'under',
    new RegExp(
      `\\b(?:nearly|almost|close to|just under|just shy of|shy of|approaching|less than|fewer than|under|below|at most|short of|(?:smaller|lower|shorter|younger) than)${end}`,
      'i',
    ),
  ],
  [
    'about',
    new RegExp(
      `\\b(?:about|around|some|roughly|approximately|approx\\.|an estimated|estimated|circa|nearer|near|or so)${end}|~$`,
      'i',
    ),
  ],
];

const cue =
  /(?:than|over|above|exceed\w*|least|excess of|of|surpass\w*|topp\w+|tops|beyond|nearly|almost|to|approaching|under|below|most|about|around|some|roughly|approximately|approx\.|estimated|circa|near|so|~)(?:\s(?:a|an|the|another|some|record))?\s?$/i;

const after: readonly (readonly [Qualifier, RegExp])[] = [
  ['over', /^(?:\s?\+|\s?(?:or|and) (?:more|over|above|older|higher)\b|-plus\b|\splus\b)/i],
  ['under', /^\s(?:or|and) (?:less|fewer|under|below|younger)\b/i],
  ['about', /^\sor so\b/i],
];

/** How the words beside a number bound it; `start` and `end` are the number's offsets. */
export function getEnglishQualifier(
  text: string,
  start: number,
  end: number,
): Qualifier | undefined {
  const lead = text.slice(Math.max(0, start - 30), start);
  if (cue.test(lead)) {
    for (const [qualifier, pattern] of before) if (pattern.test(lead)) return qualifier;
  }
  const tail = text.slice(end, end + 12);
  return after.find(([, pattern]) => pattern.test(tail))?.[0];
}
