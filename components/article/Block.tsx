import { Html } from '@/components/text/Html';
import type { Edition } from '@/lib/edition/editions';
import type { Block as BodyBlock } from '@/lib/markdown/block';
import { BlockNumber } from './BlockNumber';
import { StaleNote } from './StaleNote';

interface Props {
  readonly edition: Edition;
  readonly block: BodyBlock;
  /** Its original has changed since it was translated. */
  readonly stale: boolean;
}

/** One block of a body, at the address that it has in every edition. */
export function Block({ edition, block, stale }: Props) {
  return (
    <div className={stale ? 'block stale' : 'block'} id={block.id}>
      <BlockNumber edition={edition} id={block.id} />
      <Html html={block.html} />
      {stale && <StaleNote edition={edition} />}
    </div>
  );
}
