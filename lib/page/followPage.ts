import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { type AuthorPage, AuthorsPage } from './authorPages';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';
import { AllSeriesPage, type SeriesPage } from './seriesPages';
import { type TopicPage, TopicsPage } from './topicPages';

/** A page whose news can be subscribed to: its feeds stand beside it. */
export type FollowedPage = FrontPage | TopicPage | AuthorPage | SeriesPage;

/** A list of pages whose news can be subscribed to. */
export interface FollowedList extends BasePage {
  readonly collections: readonly FollowedPage[];
}

/** Every feed of an edition, and what feeds are for. */
export class FollowPage extends BasePage {
  readonly kind = 'follow';
  readonly address = { kind: 'follow' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'FollowPage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'FollowPage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /** Where all news of the edition can be subscribed to. */
  get front(): FrontPage {
    return new FrontPage(this.archive, this.edition);
  }

  /** What else can be subscribed to; no list that is empty. */
  get lists(): readonly FollowedList[] {
    const { archive, edition } = this;
    const lists: readonly FollowedList[] = [
      new TopicsPage(archive, edition),
      new AuthorsPage(archive, edition),
      new AllSeriesPage(archive, edition),
    ];
    return lists.filter(({ collections }) => collections.length > 0);
  }
}
