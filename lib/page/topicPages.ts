import type { Archive } from '@/lib/archive/archive';
import type { Article, Topic, TopicName } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { getRuns } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';

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
}

/** A topic and the news about it. */
export class TopicPage extends BasePage {
  readonly kind = 'topic';

  constructor(
    archive: Archive,
    edition: Edition,
    readonly name: TopicName,
  ) {
    super(archive, edition);
  }

  /** The topic that it is about; the page is named by as little as `name`. */
  get topic(): Topic {
    const topic = this.archive.getTopic(this.name.id);
    if (!topic) throw new RangeError(`There is no topic “${this.name.id}”`);
    return topic;
  }

  get address() {
    return { kind: 'topic', id: this.name.id } as const;
  }

  get title(): readonly Run[] {
    return getRuns(this.edition, this.name.name);
  }

  get description(): readonly Run[] {
    return getRuns(this.edition, this.topic.summary);
  }

  get parents(): readonly BasePage[] {
    const topics = new TopicsPage(this.archive, this.edition);
    return topics.trail;
  }

  /** Those that name the topic, newest first, at most so many. */
  listArticles(most: number): readonly Article[] {
    return this.archive.listArticles({ topic: this.name.id, most });
  }

  /** How many articles name it. */
  get size(): number {
    return this.archive.countArticles({ topic: this.name.id });
  }

  /** The topics that its articles name most besides it. */
  get related(): readonly TopicName[] {
    return this.archive.getRelatedTopics(this.name.id);
  }
}
