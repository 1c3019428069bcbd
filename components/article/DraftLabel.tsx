import { Message } from '@/components/text/Message';
import type { Archive } from '@/lib/archive/archive';
import { isPublished } from '@/lib/content/isPublished';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** Marks in a list what only those who write the paper see. */
export function DraftLabel({ archive, edition, article }: Props) {
  if (isPublished(article, archive.now)) return null;
  return (
    <span>
      <strong className="unpublished">
        <Message edition={edition} name="DraftNotice.label" />
      </strong>
    </span>
  );
}
