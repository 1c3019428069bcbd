import type { WrittenText } from '@/lib/content/records';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { InspectedBlock } from '@/lib/markdown/block';
import { findQuoted, getQuotedWords } from '@/lib/markdown/pullQuotes';
import { quote } from '@/lib/translation/bitext/bitext';
import { type Sentence, splitSentences } from '@/lib/translation/bitext/sentences';

/** Reports pull quotes whose words don't stand in the text that they are taken from. */
export function checkPullQuotes(
  { file, language }: Pick<WrittenText, 'file' | 'language'>,
  blocks: readonly InspectedBlock[],
): readonly Fault[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'pullQuote' || findQuoted(blocks, block)) return [];
    const words = getQuotedWords(block);
    const sentences = blocks
      .filter(({ kind }) => kind !== 'pullQuote' && kind !== 'code')
      .flatMap(({ text, line }) =>
        splitSentences(text, language).map((sentence) => ({ ...sentence, line })),
      );
    const nearest = findNearest(words, sentences);
    const values = {
      text: quote(words),
      nearest: nearest ? nearest.text.replace(/\s+/g, ' ') : 'none',
      nearestLine: nearest?.line ?? 0,
    };
    return [createFault('pull-quote-words', { file, line: block.line, column: 1 }, values)];
  });
}

/** How much of a text a sentence has to share to be the one that was meant. */
const least = 0.5;

/** The sentence that shares most with a text, by pairs of characters. */
function findNearest<Own extends Sentence>(text: string, sentences: readonly Own[]) {
  const pairs = [...listPairs(text)];
  const shares = sentences.map((sentence) => {
    const own = listPairs(sentence.text);
    return { sentence, share: pairs.filter((pair) => own.has(pair)).length / pairs.length };
  });
  const [best] = shares.toSorted((a, b) => b.share - a.share);
  return best && best.share >= least ? best.sentence : undefined;
}

function listPairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/\s+/g, '');
  return new Set(Array.from(letters, (_, place) => letters.slice(place, place + 2)));
}
