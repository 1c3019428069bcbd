import type { Reading } from './countReading';

/**
 * A minute each: English words, a little below the 238 that adults read silently of non-fiction
 * (Brysbaert, "How many words do we read per minute?", 2019), and Han characters, midway between
 * the 300 and 500 that China's curriculum asks of silent reading at the end of primary and of
 * middle school (义务教育语文课程标准, 2011).
 */
const aMinute = { words: 230, characters: 400 };

/** Minutes that a text takes to read, rounded up, at least one. */
export function countMinutes({ words, characters }: Reading): number {
  return Math.max(1, Math.ceil(words / aMinute.words + characters / aMinute.characters));
}
