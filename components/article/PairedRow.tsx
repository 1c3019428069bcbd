import { Html } from '@/components/text/Html';
import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/editions';
import type { Pair } from '@/lib/translation/pairing/pairBlocks';
import { BlockNumber } from './BlockNumber';
import { StaleNote } from './StaleNote';

interface Props {
  readonly edition: Edition;
  readonly pair: Pair;
  /** The original has changed since it was translated. */
  readonly stale: boolean;
}

/** Two blocks that say the same, beside each other; what is the same in both stands once. */
export function PairedRow({ edition, pair, stale }: Props) {
  const [first, ...others] = edition.languages;
  const { html } = pair.blocks[first];
  return (
    <div className={stale ? 'row stale' : 'row'} id={pair.id}>
      <BlockNumber edition={edition} id={pair.id} />
      <Html html={html} />
      {others
        .filter((language) => pair.blocks[language].html !== html)
        .map((language) => (
          <Html
            key={language}
            html={pair.blocks[language].html}
            lang={getLang(edition, language)}
          />
        ))}
      {stale && <StaleNote edition={edition} />}
    </div>
  );
}
