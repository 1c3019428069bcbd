import { createFault, type Fault } from '@/lib/fault/fault';
import { findQuoted } from '@/lib/markdown/pullQuotes';
import { locateBlock } from '@/lib/translation/bitext/alignedGroup';
import { type Bitext, quote } from '@/lib/translation/bitext/bitext';
import { pairBlocks } from './pairBlocks';

/** Reports pull quotes that stand opposite each other, but repeat words of different paragraphs. */
export function checkPulledSentences({ sides }: Bitext): readonly Fault[] {
  const { en, zh } = sides;
  const pairs = pairBlocks({ en: en.blocks, zh: zh.blocks }).flatMap((row) =>
    row.kind === 'pair' ? [row.blocks] : [],
  );
  return pairs
    .filter((pair) => pair.en.kind === 'pullQuote')
    .flatMap((pulled) => {
      const from = { en: findQuoted(en.blocks, pulled.en), zh: findQuoted(zh.blocks, pulled.zh) };
      const paired = pairs.find((pair) => pair.en === from.en);
      if (!from.zh || !paired || paired.zh === from.zh) return [];
      const values = {
        text: quote(pulled.en.text),
        file: en.file,
        line: pulled.en.line,
        likely: quote(paired.zh.text),
        likelyLine: paired.zh.line,
      };
      return [createFault('pull-quote-pair', locateBlock(zh, pulled.zh), values)];
    });
}
