const variants: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '•': '·',
  '‧': '·',
  '・': '·',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '\u00A0': ' ',
  '\n': ' ',
  '\t': ' ',
};

/** Characters that print alike made one, so that names can be compared; the length stays. */
export function foldText(text: string): string {
  return text.replace(/[’‘•‧・‐‑–\u00A0\n\t]/g, (character) => variants[character] ?? character);
}
