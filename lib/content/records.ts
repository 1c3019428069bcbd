import type { ContentDate } from '@/lib/date/contentDate';
import type { Language, Localized, PartlyLocalized } from '@/lib/language/language';
import type { Chart } from '@/lib/markdown/chart/parseChart';
import type { ParsedBody } from '@/lib/markdown/parseBlocks';
import type { Picture } from '@/lib/media/picture';
import type { Series } from './series';
import type { Silenced, Site } from './site';

/**
 * What `content/` becomes. Once read, all of it is sure: nothing here is optional
 * because it was forgotten, only because the newsroom may leave it out.
 */
export interface Content {
  readonly site: Site;
  /** All articles, drafts and embargoed ones too, by slug. */
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
  readonly series: readonly Series[];
  /** Those of `glossary.csv`. */
  readonly names: readonly PlainName[];
  readonly pages: readonly PaperPageRecord[];
  readonly getBody: GetBody;
  /** The pictures in an article’s folder. */
  readonly listPictures: (slug: string) => readonly Picture[];
}

/**
 * What stands below a headline: that of an article by its slug, of a page of the paper by its name.
 * Throws a RangeError where there is no such text.
 */
export type GetBody = (
  owner: Article['kind'] | PaperPageRecord['kind'],
  name: string,
  language: Language,
) => StoredBody;

/** A body that is read when it is needed. */
export interface StoredBody {
  /** Another one for another body. */
  readonly hash: string;
  readonly read: () => ParsedBody;
}

export const articleForms = ['news', 'analysis', 'opinion'] as const;
export type ArticleForm = (typeof articleForms)[number];

export interface Article {
  readonly kind: 'article';
  readonly slug: string;
  /** Path of the article's folder, relative to the project: `content/articles/<slug>`. */
  readonly folder: string;
  readonly published: ContentDate;
  readonly updated?: ContentDate;
  /** The language that it was written in; the other one is the translation. */
  readonly original: Language;
  /** What is not news is shown as what it is. */
  readonly form?: ArticleForm;
  readonly dateline?: Localized;
  /** Ids of authors, as the byline has them. */
  readonly authors: readonly string[];
  /** Ids of topics, the editor's order. */
  readonly topics: readonly string[];
  readonly source?: Source;
  /** Slugs, the editor's choice of related news. */
  readonly related: readonly string[];
  readonly seeAlso: readonly Reference[];
  readonly image?: LeadImage;
  readonly corrections: readonly Correction[];
  /**
   * Former slugs, redirected here, the oldest first, which the ids in feeds are made of; and paths of an
   * older site, which begin with a slash.
   */
  readonly aliases: readonly string[];
  /** Rules of the editors' check that are silenced, each with its reason. */
  readonly ignore: readonly Silenced[];
  readonly draft: boolean;
  /** Where readers have it no longer: the notice that stands at its address. */
  readonly withdrawn?: Withdrawal;
  /** One per language that it exists in; at least one, unless it is withdrawn. */
  readonly texts: Readonly<Partial<Record<Language, ArticleText>>>;
}

/** What is bound to a language, but for the body (`Content.getBody`). */
export interface ArticleText {
  readonly language: Language;
  /** Path of the Markdown file, relative to the project. Both languages of a `bilingual.md` share one. */
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly translator?: string;
  /** On the translation: hashes of the original's blocks that it was made from. */
  readonly translates?: readonly string[];
  /** Those of its body, where there are any. */
  readonly charts?: readonly Chart[];
}

/** A text as it is read, with its body. */
export interface WrittenText extends ArticleText {
  /**
   * The Markdown of this language. It is the whole file with every line that belongs to
   * something else (front matter, the other language) left empty, so that a line and a
   * column of the body are a line and a column of the file.
   */
  readonly body: string;
}

export interface Source {
  readonly name: string | Localized;
  readonly url?: string;
  readonly published?: ContentDate;
  /** Terms under which it may be used. */
  readonly licence?: string;
}

export interface Reference {
  readonly title: PartlyLocalized;
  readonly url?: string;
}

export interface LeadImage {
  /** File name inside the article's folder. */
  readonly file: string;
  readonly alt: Localized;
  readonly caption?: Localized;
  readonly credit?: string | Localized;
  /** Terms under which it may be used. */
  readonly licence?: string;
}

export interface Correction extends Localized {
  readonly date: ContentDate;
}

/** When an article was withdrawn, and why. */
export interface Withdrawal extends Localized {
  readonly date: ContentDate;
}

export const topicTypes = ['organisation', 'person', 'place', 'event', 'subject'] as const;
export type TopicType = (typeof topicTypes)[number];

/** A topic page, the ground for related news, and an entry of the paper's glossary. */
export interface Topic {
  readonly kind: 'topic';
  readonly id: string;
  readonly file: string;
  /** What it is, `kind` in its YAML. */
  readonly type: TopicType;
  readonly name: Localized;
  /** Its name in Traditional characters, where the conversion would get it wrong. */
  readonly traditional?: string;
  /** Its Chinese name in pinyin with tones, where it is read otherwise than one would think. */
  readonly pinyin?: string;
  /** Other names that the texts may use for it. */
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
  readonly summary: Localized;
  readonly url?: string;
}

/** A topic by its names: as much as others need of it. */
export type TopicName = Omit<Topic, 'summary' | 'url'>;

export const authorTypes = ['person', 'organisation'] as const satisfies readonly TopicType[];
export type AuthorType = (typeof authorTypes)[number];

/** Who writes for the paper, a person or an outlet: a page, and an entry of the paper's glossary. */
export interface Author extends Omit<Topic, 'kind' | 'type' | 'summary'> {
  readonly kind: 'author';
  readonly type: AuthorType;
  /** A line about them. */
  readonly summary?: Localized;
}

/** An author by their names: as much as others need of them. */
export type AuthorName = Omit<Author, 'summary' | 'url'>;

/** A name without a page, a line of `glossary.csv`. */
export interface PlainName
  extends Pick<Topic, 'file' | 'type' | 'name' | 'traditional' | 'pinyin' | 'aliases'> {
  readonly kind: 'name';
  /** `glossary.csv:12` */
  readonly id: string;
  readonly line: number;
  /** Whether a translation must have it. */
  readonly isChecked: boolean;
}

/** An entry of the paper's glossary: what the names of a text are looked up in. */
export type GlossaryEntry = TopicName | AuthorName | PlainName;

/** What `content/pages` has of a page of the paper itself: about, corrections policy. */
export interface PaperPageRecord {
  readonly kind: 'paper';
  readonly name: string;
  readonly texts: Readonly<Partial<Record<Language, ArticleText>>>;
}
