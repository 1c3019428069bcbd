import { listEntries } from '@/lib/content/glossary';
import { type GlossaryEntry, type TopicType, topicTypes } from '@/lib/content/records';
import { getMessage } from '@/lib/edition/getMessage';
import type { Run } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';
import { sortByName } from './sortByName';
import { getTerm, type Term } from './term';

interface TermGroup {
  readonly type: TopicType;
  readonly terms: readonly Term[];
}

/** Every name and term of the paper in both languages: its topics, its authors, and the names without pages. */
export class GlossaryPage extends BasePage {
  readonly kind = 'glossary';
  readonly address = { kind: 'glossary' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'GlossaryPage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'GlossaryPage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /** By what they are, in the order of their names; no type without any. */
  get groups(): readonly TermGroup[] {
    return topicTypes
      .map((type) => ({ type, terms: this.listTerms((entry) => entry.type === type) }))
      .filter(({ terms }) => terms.length > 0);
  }

  /** All of them, in the order of their names. */
  get terms(): readonly Term[] {
    return this.listTerms(() => true);
  }

  private listTerms(isMeant: (entry: GlossaryEntry) => boolean): readonly Term[] {
    const { archive, edition } = this;
    return sortByName(edition, listEntries(archive).filter(isMeant)).map(([entry]) =>
      getTerm(archive, edition, entry),
    );
  }
}
