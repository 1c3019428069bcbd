import { type PictureFormat, pictureFormats, type Picture as Sizes } from '@/lib/media/readPicture';

interface Props {
  readonly slug: string;
  readonly picture: Sizes;
  readonly alt: string;
}

const types = { avif: 'image/avif', webp: 'image/webp' } satisfies Record<PictureFormat, string>;

/** A picture at the head of a page, in every format and width that is published; it is in sight at once. */
export function Picture({ slug, picture, alt }: Props) {
  const fallback = picture.variants.findLast(({ format }) => format === 'webp');
  return (
    <picture>
      {pictureFormats.map((format) => (
        <source
          key={format}
          type={types[format]}
          sizes="(min-width: 64rem) 42rem, 100vw"
          srcSet={picture.variants
            .filter((variant) => variant.format === format)
            .map(({ name, width }) => `/media/${slug}/${name} ${width}w`)
            .join(', ')}
        />
      ))}
      <img
        src={fallback && `/media/${slug}/${fallback.name}`}
        alt={alt}
        width={picture.width}
        height={picture.height}
        fetchPriority="high"
      />
    </picture>
  );
}
