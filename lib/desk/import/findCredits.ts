import type { Finding } from './draft';
import type { Piece } from './piece';

const name = String.raw`(?:the )?(\p{Lu}[\p{L}\d’'&-]*(?: (?:(?:of|the|and) )?\p{Lu}[\p{L}\d’'&-]*)*(?: \([A-Z]{2,6}\))?)`;

const english = [
  new RegExp(
    `${name} (?:newspaper |news agency )?(?:reported|has reported|reports)(?![a-z])`,
    'gu',
  ),
  new RegExp(`[Aa]ccording to (?:a|the) report (?:by|in|from) ${name}`, 'gu'),
];

const chinese = [
  /据(?:了解，)?《?([\p{Script=Han}A-Z]{2,14}?)》?(?:网站)?(?:消息|报道|援引)/gu,
  /(?:援引|引述)《?([\p{Script=Han}A-Z]{2,14}?)》?的?(?:消息|报道)/gu,
];

/** Publications that a paragraph itself names as its source. */
export function findCredits(piece: Piece): readonly Finding[] {
  const patterns = piece.language === 'zh' ? chinese : english;
  const names = patterns.flatMap((pattern) =>
    [...piece.text.matchAll(pattern)].map((match) => match[1]),
  );
  return [...new Set(names)].flatMap((text): Finding[] =>
    text === undefined
      ? []
      : [{ what: 'credit', line: piece.line, text: text.replace(/[’']s$/, '') }],
  );
}
