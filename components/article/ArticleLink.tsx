import { getTexts } from '@/components/text/getTexts';
import { Headline } from '@/components/text/Headline';
import { getPath } from '@/lib/address/address';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getHome } from '@/lib/page/textPages';

interface Props {
  readonly edition: Edition;
  readonly article: Article;
}

/** A headline that leads to its article, where that really is. */
export function ArticleLink({ edition, article }: Props) {
  const address = { kind: 'article', slug: article.slug } as const;
  const home = getHome(edition, article);
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
