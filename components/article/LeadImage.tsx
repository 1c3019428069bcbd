import { Text } from '@/components/text/Text';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getRuns, joinRuns } from '@/lib/edition/runs';
import { readPicture } from '@/lib/media/picture';
import { Picture } from './Picture';

interface Props {
  readonly edition: Edition;
  readonly article: Article;
}

/** The picture above an article with what it shows and whose it is. */
export function LeadImage({ edition, article }: Props) {
  const { image, folder, slug } = article;
  if (!image) return null;
  const { alt, caption, credit } = image;
  return (
    <figure className="lead-image">
      <Picture
        slug={slug}
        picture={readPicture(folder, image.file)}
        alt={joinRuns(getRuns(edition, alt))}
      />
      {(caption || credit) && (
        <figcaption className="note facts dotted pbs-2">
          {caption && (
            <span>
              <Text edition={edition} text={caption} />
            </span>
          )}
          {credit && (
            <span>
              <Text edition={edition} text={credit} />
            </span>
          )}
        </figcaption>
      )}
    </figure>
  );
}
