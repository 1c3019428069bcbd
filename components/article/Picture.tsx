import { getImageMarkup, type Picture as PublishedPicture } from '@/lib/media/picture';

interface Props {
  readonly slug: string;
  readonly picture: PublishedPicture;
  readonly alt: string;
}

/** A picture at the head of a page, in every format and width that is published; it is in sight at once. */
export function Picture({ slug, picture, alt }: Props) {
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
