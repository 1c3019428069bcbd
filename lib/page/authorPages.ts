import type { Author, AuthorName } from '@/lib/content/records';
import { getMessage } from '@/lib/edition/getMessage';
import { getRuns, type Run } from '@/lib/edition/runs';
import { BasePage } from './basePage';
import { CollectionPage } from './collectionPage';
import { FrontPage } from './frontPage';
import { sortByName } from './sortByName';

/** The list of all authors. */
export class AuthorsPage extends BasePage {
  readonly kind = 'authors';
  readonly address = { kind: 'authors' } as const;

  get title(): readonly Run[] {
    return getMessage(this.edition, 'AuthorsPage.title');
  }

  get description(): readonly Run[] {
    return getMessage(this.edition, 'AuthorsPage.description', { paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    return [new FrontPage(this.archive, this.edition)];
  }

  /** In the order of their names. */
  get collections(): readonly AuthorPage[] {
    return sortByName(this.edition, this.archive.authors).map(
      ([author]) => new AuthorPage(this.archive, this.edition, author),
    );
  }
}

/** An author and the articles that they wrote. */
export class AuthorPage extends CollectionPage<AuthorName> {
  readonly kind = 'author';

  /** All that is known of them; the page is named by less. */
  get record(): Author {
    const author = this.archive.getAuthor(this.name.id);
    if (!author) throw new RangeError(`There is no author “${this.name.id}”`);
    return author;
  }

  get address() {
    return { kind: 'author', id: this.name.id } as const;
  }

  get selection() {
    return { author: this.name.id };
  }

  get description(): readonly Run[] {
    const { summary, name: author } = this.record;
    if (summary) return getRuns(this.edition, summary);
    return getMessage(this.edition, 'AuthorPage.description', { author, paper: this.site.name });
  }

  get parents(): readonly BasePage[] {
    const authors = new AuthorsPage(this.archive, this.edition);
    return authors.trail;
  }
}
