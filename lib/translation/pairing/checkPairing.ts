import { createFault, type Fault } from '@/lib/fault/fault';
import { locateBlock } from '@/lib/translation/bitext/alignedGroup';
import { type Bitext, quote } from '@/lib/translation/bitext/bitext';
import type { Glossary } from '@/lib/translation/names/glossary';
import { findDivergence } from './divergence';

/** Reports the first place where the blocks of the two languages diverge, and what probably happened there. */
export function checkPairing({ sides }: Bitext, glossary: Glossary): readonly Fault[] {
  const bodies = { en: sides.en.blocks, zh: sides.zh.blocks };
  const divergence = findDivergence(bodies, glossary);
  switch (divergence?.kind) {
    case undefined:
      return [];
    case 'alone': {
      const { language, block, before } = divergence;
      const other = sides[language === 'en' ? 'zh' : 'en'];
      const values = {
        language,
        text: quote(block.text),
        file: other.file,
        line: before?.line ?? 0,
        before: before ? quote(before.text) : 'none',
      };
      return [createFault('pairing-alone', locateBlock(sides[language], block), values)];
    }
    case 'split': {
      const { language, block, others } = divergence;
      const { file } = sides[language === 'en' ? 'zh' : 'en'];
      const [first, second] = others;
      const values = {
        language,
        text: quote(block.text),
        file,
        line: first.line,
        first: quote(first.text),
        second: quote(second.text),
      };
      return [createFault('pairing-split', locateBlock(sides[language], block), values)];
    }
    case 'kinds': {
      const { en, zh } = divergence;
      const values = { en: en.kind, zh: zh.kind, file: sides.en.file, line: en.line };
      return [createFault('pairing-kinds', locateBlock(sides.zh, zh), values)];
    }
    case 'shifted': {
      const { en, zh, likely } = divergence;
      const values = {
        text: quote(en.text),
        file: sides.en.file,
        line: en.line,
        likelyLine: likely.line,
        likely: quote(likely.text),
      };
      return [createFault('pairing-shifted', locateBlock(sides.zh, zh), values)];
    }
  }
}
