/** Control characters and noncharacters, which neither XML nor a page may have; old files and databases do. */
export function dropControls(text: string): string {
  return text.replace(/(?![\n\r\t])[\p{Cc}\uFFFE\uFFFF]/gu, '');
}
