import { formatDate } from '@/lib/edition/formatDate';
import { getRuns } from '@/lib/edition/runs';
import type { Card } from '@/lib/media/card';
import type { PageOf } from '@/lib/page/page';

/** What is on the card by which a page is shared: that of an article, or of the paper itself. */
export function getCard(page: PageOf<'article' | 'front'>): Card {
  const { edition, site } = page;
  const { seal } = site;
  const name = getRuns(edition, site.name);
  if (page.kind === 'front') {
    const date = [{ lang: 'en', text: new URL(site.url).host }];
    return { name, seal, headline: page.description, date };
  }
  const { article, title } = page;
  return {
    name,
    seal,
    headline: title,
    date: formatDate(edition, article.published, site.timeZone),
  };
}
