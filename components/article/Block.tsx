import { Html } from '@/components/text/Html';
import type { Edition } from '@/lib/i18n/editions';
import type { Block as BodyBlock } from '@/lib/markdown/block';
import { BlockNumber } from './BlockNumber';

interface Props {
  readonly edition: Edition;
  readonly block: BodyBlock;
}

/** One block of a body, at the address that it has in every edition. */
export function Block({ edition, block }: Props) {
  return (
    <div className="block" id={block.id}>
      <BlockNumber edition={edition} id={block.id} />
      <Html html={block.html} />
    </div>
  );
}
