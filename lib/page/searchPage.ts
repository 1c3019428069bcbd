import type { AuthorName, TopicName } from '@/lib/content/records';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { ArchivePage } from './archivePages';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';
import { sortByName } from './sortByName';

/** Search, and an index of names and months for those who read without scripts. */
export class SearchPage extends BasePage {
  readonly kind = 'search';
  readonly address = { kind: 'search' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'SearchPage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'SearchPage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /**
   * All topics and authors by the first letter of their names, Chinese ones by that of their pinyin; last those
   * whose names begin with none (`#`).
   */
  get letters(): ReadonlyMap<string, readonly (TopicName | AuthorName)[]> {
    const { topics, authors } = this.archive;
    const letters = new Map<string, (TopicName | AuthorName)[]>();
    for (const [topic, key] of sortByName(this.edition, [...topics, ...authors])) {
      const letter = /^[a-z]/.exec(key)?.[0].toUpperCase() ?? '#';
      letters.set(letter, [...(letters.get(letter) ?? []), topic]);
    }
    const others = letters.get('#');
    letters.delete('#');
    return others ? letters.set('#', others) : letters;
  }

  /** The archive, for its years and months. */
  get archivePage(): ArchivePage {
    return new ArchivePage(this.archive, this.edition);
  }
}
