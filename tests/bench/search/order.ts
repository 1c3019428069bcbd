import type { Answer } from './askInBrowser';
import type { BenchPaper, BenchText } from './paper';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether of two articles that are shown for a query the one that has it only as a part of other words,
 * in whichever language, comes before one that has it as a word.
 */
export function isOutOfOrder(
  { articles }: BenchPaper,
  { draw: { query }, slugs }: Answer,
): boolean {
  const kinds = slugs.map((slug) => {
    const texts = Object.values(articles.find((article) => article.slug === slug)?.texts ?? {});
    const having = texts.map(getWhole).filter((text) => text.includes(query.toLowerCase()));
    if (having.length === 0) return 'other';
    return having.some((text) => isWord(text, query.toLowerCase())) ? 'word' : 'part';
  });
  return kinds.includes('part') && kinds.lastIndexOf('word') > kinds.indexOf('part');
}

function getWhole({ title, summary, body }: BenchText): string {
  return [title, summary, body].join('\n').toLowerCase();
}

/** Beside a Han character, a word of letters or figures begins and ends. */
const letter = '[[\\p{L}\\p{N}]--\\p{Script=Han}]';

function isWord(text: string, query: string): boolean {
  if (!/\p{Script=Han}/u.test(query)) {
    const escaped = query.replace(/[.+]/g, '\\$&');
    return new RegExp(`(?<!${letter})${escaped}(?!${letter})`, 'v').test(text);
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
