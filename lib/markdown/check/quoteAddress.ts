const most = 80;

/** An address as a message can quote it: on one line, and no longer than one. */
export function quoteAddress(url: string): string {
  const line = url.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ');
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
