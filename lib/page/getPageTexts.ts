import { parseDate } from '@/lib/date/contentDate';
import { formatDate } from '@/lib/edition/formatDate';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { getRuns } from '@/lib/edition/runs';
import type { PageFacts } from './pageFacts';
import { getTextRuns } from './textPages';

export interface PageTexts {
  /** The front page has none: it goes by the name of the paper. */
  readonly title?: readonly Run[];
  readonly description?: readonly Run[];
}

/** What a page is called and what it is about, as its edition says it. */
export function getPageTexts({ archive, edition, address }: PageFacts): PageTexts {
  const { site } = archive;
  switch (address.kind) {
    case 'front':
      return { description: getRuns(edition, site.tagline) };
    case 'article':
      return getOwnTexts(archive.articlesBySlug.get(address.slug));
    case 'paper':
      return getOwnTexts(archive.pages.find(({ name }) => name === address.name));
    case 'topic': {
      const topic = archive.topicsById.get(address.id);
      if (!topic) return {};
      return { title: getRuns(edition, topic.name), description: getRuns(edition, topic.summary) };
    }
    case 'topics':
      return { title: getMessage(edition, 'Topics.title') };
    case 'archive':
      return { title: getMessage(edition, 'ArchivePage.title') };
    case 'month':
      return { title: formatDate(edition, parseDate(address.month, site.timeZone), site.timeZone) };
  }

  function getOwnTexts(owner: Parameters<typeof getTextRuns>[1] | undefined): PageTexts {
    if (!owner) return {};
    return {
      title: getTextRuns(edition, owner, 'title'),
      description: getTextRuns(edition, owner, 'summary'),
    };
  }
}
