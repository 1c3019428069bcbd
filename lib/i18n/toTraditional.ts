import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/** Simplified Chinese to Traditional, by OpenCC's phrases first; mainland quotation marks to 「」『』. */
export function toTraditional(text: string): string {
  return convert(text).replace(/[“”‘’]/g, (mark) => quotationMarks[mark] ?? mark);
}

const quotationMarks: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
