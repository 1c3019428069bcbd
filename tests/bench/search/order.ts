import type { Answer } from './askInBrowser';
import type { BenchPaper } from './paper';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether of two articles that are shown for a query the one that has it only as a part of other words
 * comes before one that has it as a word.
 */
export function isOutOfOrder({ articles }: BenchPaper, { draw, slugs }: Answer): boolean {
  const { query, language } = draw;
  const kinds = slugs.map((slug) => {
    const text = articles.find((article) => article.slug === slug)?.texts[language];
    const whole = text ? [text.title, text.summary, text.body].join('\n') : '';
    if (!whole.toLowerCase().includes(query.toLowerCase())) return 'other';
    return isWord(whole, query) ? 'word' : 'part';
  });
  return kinds.includes('part') && kinds.lastIndexOf('word') > kinds.indexOf('part');
}

function isWord(text: string, query: string): boolean {
  if (!/\p{Script=Han}/u.test(query)) {
    const escaped = query.replace(/[.+]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
  }
  const blocks = text.split('\n').filter((block) => block.includes(query));
  return blocks.some((block) => {
    const borders = new Set([...segmenter.segment(block)].map(({ index }) => index)).add(
      block.length,
    );
    for (let at = block.indexOf(query); at >= 0; at = block.indexOf(query, at + 1)) {
      if (borders.has(at) && borders.has(at + query.length)) return true;
    }
    return false;
  });
}
