import { type Address, getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { type Archive, getEdition } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getHreflangs } from '@/lib/edition/languageTags';
import type { Run } from '@/lib/edition/runs';
import type { Language } from '@/lib/language/language';

/** A page in one of its languages, as search engines are told (`hreflang`). */
export interface Alternate {
  /** BCP 47, or `x-default` for readers of none of the languages. */
  readonly hreflang: string;
  /** Path from the root. */
  readonly path: string;
}

/**
 * What all pages have in common: a page of one edition, resolved once. It holds the records that it
 * is made from; what follows from them is worked out when it is asked for.
 */
export abstract class BasePage {
  abstract readonly kind: Address['kind'];
  abstract readonly address: Address;
  /** What it is called, in the languages of its edition. */
  abstract readonly title: readonly Run[];
  /** What it is about, in a sentence. */
  abstract readonly description: readonly Run[];
  /** The pages that lead to it, the front page first. */
  abstract readonly parents: readonly BasePage[];

  /** The archive's own, so that what it converts is recorded with what the archive is asked. */
  readonly edition: Edition;

  constructor(
    readonly archive: Archive,
    { id }: Pick<Edition, 'id'>,
  ) {
    this.edition = getEdition(archive, id);
  }

  get site(): Archive['site'] {
    return this.archive.site;
  }

  /** From the root. */
  get path(): string {
    return getPath(this.edition, this.address);
  }

  /** Absolute. */
  get url(): string {
    return getUrl(this.site, this.path);
  }

  /** The editions in which it exists, in the registry's order. Lists exist in all of them. */
  get editions(): readonly Edition[] {
    return this.archive.editions;
  }

  /** The editions in which search engines may show it. */
  get indexedEditions(): readonly Edition[] {
    return this.editions.filter(({ indexed }) => indexed);
  }

  /** The editions in which it is to be found besides this one, each in one language. */
  get otherEditions(): readonly Edition[] {
    return this.indexedEditions.filter(({ id }) => id !== this.edition.id);
  }

  /**
   * The page in all the languages in which search engines may show it, the same list in each of its
   * editions, so that they name one another. Readers of other languages (`x-default`) get the choice
   * of editions for the front page, else the page in English, else in the language that it has.
   */
  get alternates(): readonly Alternate[] {
    const [first] = this.indexedEditions;
    if (!first) return [];
    const alternates = this.indexedEditions.flatMap((edition) => {
      const path = this.getPathIn(edition);
      return getHreflangs(edition).map((hreflang) => ({ hreflang, path }));
    });
    const fallback = this.address.kind === 'front' ? '/' : this.getPathIn(first);
    return [...alternates, { hreflang: 'x-default', path: fallback }];
  }

  /**
   * The path that search engines should keep for this page: its own, or, where its edition is not
   * indexed, the one in the language that it was written in.
   */
  get canonical(): string {
    if (this.edition.indexed) return this.path;
    const indexed = this.indexedEditions;
    const original = indexed.find(({ languages }) => languages[0] === this.original);
    return this.getPathIn(original ?? indexed[0] ?? this.edition);
  }

  /** The way to it from the front page, itself included. */
  get trail(): readonly BasePage[] {
    return [...this.parents, this];
  }

  /** The path of the same page in another edition, which must be one of `editions`. */
  getPathIn(edition: Edition): string {
    return getPath(edition, this.address);
  }

  /** The language that it was written in, where that is one. */
  protected get original(): Language | undefined {
    return undefined;
  }
}
