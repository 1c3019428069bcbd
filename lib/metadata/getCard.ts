import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { formatDate } from '@/lib/edition/formatDate';
import { getRuns } from '@/lib/edition/runs';
import type { Card } from '@/lib/media/card';
import { getTextRuns } from '@/lib/page/textPages';

/** What is on the card of an article, or, without one, of the paper itself. */
export function getCard({ site }: Archive, edition: Edition, article: Article | undefined): Card {
  const name = getRuns(edition, site.name);
  if (!article) {
    const date = [{ lang: 'en', text: new URL(site.url).host }];
    const headline = getRuns(edition, site.tagline);
    return { name, seal: site.seal, headline, date, file: 'site.yaml' };
  }
  const text = article.texts[edition.languages[0]];
  return {
    name,
    seal: site.seal,
    headline: getTextRuns(edition, article, 'title'),
    date: formatDate(edition, article.published, site.timeZone),
    file: text?.file ?? article.folder,
  };
}
