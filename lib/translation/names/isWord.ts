const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Whether words of a Chinese text begin and end where a name does, 沿海地区 being no mention
 * of 海地; only names of two characters come about by chance.
 */
export function isWord(text: string, start: number, end: number): boolean {
  if (end - start > 2) return true;
  const borders = new Set<number>();
  for (const { index, segment } of segmenter.segment(text)) {
    borders.add(index).add(index + segment.length);
  }
  return borders.has(start) && borders.has(end);
}
