import type { Language } from '@/lib/language/language';

type Texts = Readonly<Record<Language, string>>;

/** The longest headline: words in English, characters in Chinese. */
const longest = { en: 11, zh: 24 };

/** The beginning of a paragraph, up to its first stop. */
export function getHeadline(paragraph: string, language: Language): string {
  if (language === 'zh') {
    const clause = /^[^，。；：、（《“]+/u.exec(paragraph)?.[0] ?? '要闻';
    return clause.slice(0, longest.zh);
  }
  const clause = /^[^,;:(“"]+/.exec(paragraph)?.[0] ?? 'News of the day';
  return clause
    .split(' ')
    .slice(0, longest.en)
    .join(' ')
    .replace(/[.\s]+$/, '');
}

/**
 * The paragraphs as Markdown; with a link to another article also what needs the whole parser: a
 * heading, a quotation, a list and emphasis.
 */
export function writeBody(
  paragraphs: readonly Texts[],
  language: Language,
  link: string | undefined,
): string {
  const own = paragraphs.map((paragraph) => paragraph[language]);
  if (link === undefined) return own.join('\n\n');
  const middle = Math.ceil(own.length / 2);
  const [quoted = '', ...rest] = own.slice(middle);
  return [...own.slice(0, middle), ...writeMarkup(language, link), `> ${quoted}`, ...rest].join(
    '\n\n',
  );
}

function writeMarkup(language: Language, link: string): readonly string[] {
  return language === 'en'
    ? ['## Background', `See [another report](../${link}/) of **the same** kind.`, '- One\n- Two']
    : ['## 背景', `另见**同类**的[报道](../${link}/)。`, '- 其一\n- 其二'];
}
