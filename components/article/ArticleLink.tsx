import { getTexts } from '@/components/text/getTexts';
import { Headline } from '@/components/text/Headline';
import { getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getHome } from '@/lib/page/getHome';

interface Props {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly article: Article;
}

/** A headline that leads to its article, where that really is. */
export function ArticleLink({ archive, edition, article }: Props) {
  const address = { kind: 'article', slug: article.slug } as const;
  const home = getHome(archive, edition, address);
  return (
    <a
      className="parallel"
      href={getPath(home, address)}
      hrefLang={home.id === edition.id ? undefined : home.lang}
    >
      <Headline edition={edition} title={getTexts(article, 'title')} />
    </a>
  );
}
