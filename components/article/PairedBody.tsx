import type { Edition } from '@/lib/edition/editions';
import type { Language } from '@/lib/language/language';
import type { Block } from '@/lib/markdown/block';
import type { TranslationState } from '@/lib/page/translationState';
import { type Pair, pairBlocks } from '@/lib/translation/pairing/pairBlocks';
import { PairedRow } from './PairedRow';
import { UnpairedRow } from './UnpairedRow';

interface Props {
  readonly edition: Edition;
  readonly bodies: Readonly<Record<Language, readonly Block[]>>;
  readonly stale: TranslationState['stale'];
}

/** A text read side by side, a row for each pair of paragraphs. */
export function PairedBody({ edition, bodies, stale }: Props) {
  return (
    <div className="prose">
      {pairBlocks(bodies).map((row, place) =>
        row.kind === 'pair' ? (
          <PairedRow key={row.id} edition={edition} pair={row} stale={isStale(row, stale)} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never change places
          <UnpairedRow key={place} edition={edition} row={row} stale={stale} />
        ),
      )}
    </div>
  );
}

function isStale({ blocks }: Pair, stale: TranslationState['stale']): boolean {
  return stale.en.has(blocks.en.id) || stale.zh.has(blocks.zh.id);
}
