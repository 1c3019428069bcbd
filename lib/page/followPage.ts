import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { AuthorPage } from './authorPage';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';
import { SeriesPage } from './seriesPage';
import { sortTopics } from './sortTopics';
import { TopicPage } from './topicPages';

/** A page whose news can be subscribed to: its feeds stand beside it. */
export type FollowedPage = FrontPage | TopicPage | AuthorPage | SeriesPage;

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

  /** The topics in the order of their names. */
  get topics(): readonly TopicPage[] {
    return sortTopics(this.edition, this.archive.topics).map(
      ([topic]) => new TopicPage(this.archive, this.edition, topic),
    );
  }

  /** The authors in the order of their names. */
  get authors(): readonly AuthorPage[] {
    return sortTopics(this.edition, this.archive.authors).map(
      ([author]) => new AuthorPage(this.archive, this.edition, author),
    );
  }

  /** The series in the order of their ids. */
  get series(): readonly SeriesPage[] {
    return this.archive.series.map((own) => new SeriesPage(this.archive, this.edition, own));
  }
}
