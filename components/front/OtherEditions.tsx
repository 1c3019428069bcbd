import { EditionLabel } from '@/components/site/EditionLabel';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getEditions } from '@/lib/page/getEditions';
import { getHome } from '@/lib/page/textPages';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** The ways to the same article in the other editions. */
export function OtherEditions({ archive, edition, article }: Props) {
  const address = { kind: 'article', slug: article.slug } as const;
  const home = getHome(edition, article);
  return getEditions(archive, address)
    .filter((other) => other.id !== home.id)
    .map((other) => (
      <a key={other.id} href={getPath(other, address)} lang={other.lang} hrefLang={other.lang}>
        <EditionLabel edition={other} />
      </a>
    ));
}
