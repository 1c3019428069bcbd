/** The longest part of a text that is written alike in HTML, JSON and XML. */
export function getPlainPiece(text: string): string {
  return text
    .split(/\s*[&<>"'\\\n\u00a0]+\s*/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
