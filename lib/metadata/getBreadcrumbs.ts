import type { BreadcrumbList } from 'schema-dts';
import { type Address, getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { joinRuns } from '@/lib/edition/runs';
import { getPageTexts } from '@/lib/page/getPageTexts';
import { getSection } from '@/lib/page/getSection';
import { getWords } from '@/lib/page/getWords';
import type { PageFacts } from '@/lib/page/pageFacts';

/** The way from the front page to a page, itself included. */
export function getBreadcrumbs(page: PageFacts): BreadcrumbList {
  const { archive, edition, address } = page;
  const trail: readonly Address[] = [{ kind: 'front' }, ...getParents(page), address];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((step, place) => {
      const { title } = getPageTexts({ ...page, address: step });
      return {
        '@type': 'ListItem',
        position: place + 1,
        name: title ? joinRuns(title) : getWords(edition, archive.site.name),
        item: getUrl(archive.site, getPath(edition, step)),
      };
    }),
  };
}

function getParents({ archive, address }: PageFacts): readonly Address[] {
  switch (address.kind) {
    case 'article': {
      const article = archive.articlesBySlug.get(address.slug);
      const section = article && getSection(archive, article);
      return section ? [{ kind: 'topic', id: section.id }] : [];
    }
    case 'topic':
      return [{ kind: 'topics' }];
    case 'month':
      return [{ kind: 'archive' }];
    case 'front':
    case 'topics':
    case 'archive':
    case 'paper':
      return [];
  }
}
