import type { Topic, TopicName } from '@/lib/content/records';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { getRuns } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { CollectionPage } from './collectionPage';
import { FrontPage } from './frontPage';
import { sortByName } from './sortByName';

/** The list of all topics. */
export class TopicsPage extends BasePage {
  readonly kind = 'topics';
  readonly address = { kind: 'topics' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'TopicsPage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'TopicsPage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /** In the order of their names. */
  get collections(): readonly TopicPage[] {
    return sortByName(this.edition, this.archive.topics).map(
      ([topic]) => new TopicPage(this.archive, this.edition, topic),
    );
  }
}

/** A topic and the news about it. */
export class TopicPage extends CollectionPage<TopicName> {
  readonly kind = 'topic';

  /** All that is known of it; the page is named by less. */
  get record(): Topic {
    const topic = this.archive.getTopic(this.name.id);
    if (!topic) throw new RangeError(`There is no topic “${this.name.id}”`);
    return topic;
  }

  get address() {
    return { kind: 'topic', id: this.name.id } as const;
  }

  get selection() {
    return { topic: this.name.id };
  }

  get description(): readonly Run[] {
    return getRuns(this.edition, this.record.summary);
  }

  get parents(): readonly BasePage[] {
    const topics = new TopicsPage(this.archive, this.edition);
    return topics.trail;
  }

  /** The topics that its articles name most besides it. */
  get related(): readonly TopicName[] {
    return this.archive.getRelatedTopics(this.name.id);
  }
}
