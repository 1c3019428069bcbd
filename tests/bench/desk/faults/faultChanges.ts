import type { Language } from '@/lib/language/language';

/** What a careless hand makes of a word or a figure; nothing where it can make nothing. */
export type Replace = (
  written: string,
  random: () => number,
  language: Language,
) => string | undefined;

export const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Swaps a word for another of its list. */
export function swap(list: readonly string[]): Replace {
  return (written, random) => {
    const lower = written.toLowerCase();
    const rest = list.filter((word) => word !== lower);
    const chosen = rest[Math.floor(random() * rest.length)] ?? '';
    return written.charAt(0) === lower.charAt(0)
      ? chosen
      : chosen.charAt(0).toUpperCase() + chosen.slice(1);
  };
}

/** Swaps by a table; words that it lacks stay as they are. */
export function exchange(table: Readonly<Record<string, string>>): Replace {
  return (written) => table[written.toLowerCase()];
}

export function changeDigit(written: string, random: () => number): string | undefined {
  const places = [...written].flatMap((character, index) => (/\d/.test(character) ? [index] : []));
  const place = places[Math.floor(random() * places.length)] ?? 0;
  const old = Number(written.charAt(place));
  const digit =
    place === 0
      ? 1 + ((old + Math.floor(random() * 8)) % 9)
      : (old + 1 + Math.floor(random() * 9)) % 10;
  const changed = written.slice(0, place) + String(digit) + written.slice(place + 1);
  return Number(changed.replace(/,/g, '')) === Number(written.replace(/,/g, ''))
    ? undefined
    : changed;
}

export function changeYear(written: string, random: () => number): string {
  return String(Number(written) + (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * 3)));
}

export function changeMonth(written: string, random: () => number, language: Language): string {
  const step = 1 + Math.floor(random() * 10);
  if (language === 'zh') return String(((Number(written) - 1 + step) % 12) + 1);
  return englishMonths[(englishMonths.indexOf(written) + step) % 12] ?? written;
}

export function changeDay(written: string, random: () => number): string {
  return String(((Number(written) - 1 + 1 + Math.floor(random() * 26)) % 28) + 1);
}

export function shiftScale(written: string): string {
  return written.includes('.')
    ? written.replace(
        /(\d)\.(\d)(\d*)/,
        (_, a: string, b: string, rest: string) => `${a}${b}${rest === '' ? '' : `.${rest}`}`,
      )
    : `${written}0`;
}

export function changeOrdinal(written: string, random: () => number): string {
  const value = Number.parseInt(written, 10) + 1 + Math.floor(random() * 3);
  const ending =
    value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}
