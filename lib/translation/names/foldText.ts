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

const foldable = /[’‘•‧・‐‑–\u00A0\n\t]/g;

/** Characters that print alike made one, so that names can be compared; the length stays. */
export function foldText(text: string): string {
  return text.replace(foldable, (character) => variants[character] ?? character);
}

/** In small letters, where that keeps the length: places of one are places of the other. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
