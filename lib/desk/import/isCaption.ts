import type { Piece } from './piece';

const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|told|does|did|\w+ed)\b/i;

/**
 * Whether a piece before the first paragraph is the line of a picture: it says so, or it is
 * short, names and says nothing of what anybody did, and the article begins after it.
 */
export function isCaption(piece: Piece, next: Piece | undefined): boolean {
  if (/^(?:图为|图[:：]|photo\b)/i.test(piece.text)) return true;
  const isShort = piece.text.length <= 120 && piece.text.split(' ').length <= 18;
  const begins = next?.form === 'prose' && next.text.length > piece.text.length * 2;
  return (
    piece.form === 'prose' && piece.language === 'en' && isShort && begins && !verb.test(piece.text)
  );
}
