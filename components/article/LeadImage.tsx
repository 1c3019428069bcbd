import { Headline, Text } from '@/components/text/Text';
import type { Edition } from '@/lib/edition/editions';
import { getRuns, joinRuns } from '@/lib/edition/runs';
import { getImageMarkup, type Picture as PublishedPicture } from '@/lib/media/picture';
import type { PageOf } from '@/lib/page/page';

interface Props {
  readonly edition: Edition;
  readonly article: PageOf<'article'>;
}

/** The picture at the head of an article, what it shows and who took it. */
export function LeadImage({ edition, article }: Props) {
  const { picture } = article;
  const { image, slug } = article.record;
  if (!image || !picture) return null;
  const { alt, caption, credit, licence } = image;
  return (
    <figure className="lead-image">
      <Picture slug={slug} picture={picture} alt={joinRuns(getRuns(edition, alt))} />
      {(caption || credit || licence) && (
        <figcaption className="note facts dotted pbs-2">
          {caption && (
            <span>
              <Headline
                runs={getRuns(edition, caption)}
                lang={edition.lang}
                names={article.chineseNames}
              />
            </span>
          )}{' '}
          {credit && (
            <span>
              <Text edition={edition} text={credit} />
            </span>
          )}{' '}
          {licence && <span>{licence}</span>}
        </figcaption>
      )}
    </figure>
  );
}

interface PictureProps {
  readonly slug: string;
  readonly picture: PublishedPicture;
  readonly alt: string;
}

/** In every format and width that is published; fetched first, since it is in sight at once. */
function Picture({ slug, picture, alt }: PictureProps) {
  const { src, width, height, sources } = getImageMarkup(slug, picture);
  return (
    <picture>
      {sources.map(({ type, srcset, sizes }) => (
        <source key={type} type={type} srcSet={srcset} sizes={sizes} />
      ))}
      <img src={src} alt={alt} width={width} height={height} fetchPriority="high" />
    </picture>
  );
}
