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

/** Says above an article that it is not out, which happens in `npm run dev` only. */
export function DraftNotice({ archive, edition, article }: Props) {
  if (isPublished(article, archive.now)) return null;
  const name = article.draft ? 'DraftNotice.draft' : 'DraftNotice.embargoed';
  return (
    <p className="unpublished note parallel" role="note">
      <Message edition={edition} name={name} />
    </p>
  );
}
