import { getUrl } from '@/lib/address/url';
import { type Archive, hasText, type Selection, type SeriesPlace } from '@/lib/archive/archive';
import type {
  Article,
  ArticleText,
  AuthorName,
  PaperPageRecord,
  TopicName,
} from '@/lib/content/records';
import { type Edition, getLang } from '@/lib/edition/editions';
import { getPlainText, getRuns, type Run } from '@/lib/edition/runs';
import type { Language } from '@/lib/language/language';
import type { ChartPicture } from '@/lib/media/chartPicture';
import type { Picture } from '@/lib/media/picture';
import { BasePage } from './basePage';
import { FrontPage } from './frontPage';
import { getChartPictures } from './markup/chartPictures';
import { TopicPage } from './topicPages';

/** How many articles follow one that has little related news. */
const mostLatest = 3;

/** A picture as it is described to machines. */
export interface PageImage {
  /** Path from the root. */
  readonly path: string;
  readonly url: string;
  /** Media type. */
  readonly type: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** A page with a text of its own. It exists in the editions for all of whose languages there is one. */
export abstract class TextPage extends BasePage {
  abstract readonly record: Article | PaperPageRecord;

  override get editions(): readonly Edition[] {
    return this.archive.editions.filter((edition) => hasText(edition, this.record));
  }

  get title(): readonly Run[] {
    return getTextRuns(this.edition, this.record, 'title');
  }

  get description(): readonly Run[] {
    return getTextRuns(this.edition, this.record, 'summary');
  }

  /** Its texts in the languages of the edition, in that order. */
  get texts(): readonly ArticleText[] {
    return this.edition.languages.flatMap((language) => this.record.texts[language] ?? []);
  }
}

/** An article. */
export class ArticlePage extends TextPage {
  readonly kind = 'article';

  constructor(
    archive: Archive,
    edition: Edition,
    readonly article: Article,
  ) {
    super(archive, edition);
  }

  get record(): Article {
    return this.article;
  }

  get address() {
    return { kind: 'article', slug: this.article.slug } as const;
  }

  get parents(): readonly BasePage[] {
    const { archive, edition, section } = this;
    const front = new FrontPage(archive, edition);
    return section ? [front, new TopicPage(archive, edition, section)] : [front];
  }

  /**
   * The pages that have its text as Markdown and its share card beside them, one for each language
   * that it shows: itself, or what a bilingual page sets side by side.
   */
  get forms(): readonly ArticlePage[] {
    if (this.edition.indexed) return [this];
    const langs = this.edition.languages.map((language) => getLang(this.edition, language));
    return this.indexedEditions
      .filter(({ lang }) => langs.includes(lang))
      .map((edition) => new ArticlePage(this.archive, edition, this.article));
  }

  /** The one of its forms that search engines keep, by whose card it is shared. */
  get mainForm(): ArticlePage {
    return this.forms.find(({ path }) => path === this.canonical) ?? this;
  }

  /** What it is, where that is not news. */
  get form(): 'analysis' | 'opinion' | undefined {
    const { form } = this.article;
    return form === 'news' ? undefined : form;
  }

  /** As its byline has them. */
  get authors(): readonly AuthorName[] {
    return this.article.authors.flatMap((id) => this.archive.getAuthorName(id) ?? []);
  }

  /** Where it stands in its series, if it is in one. */
  get seriesPlace(): SeriesPlace | undefined {
    return this.archive.getSeriesPlace(this.article.slug);
  }

  /** Its topics in the editor's order, the most important first. */
  get topics(): readonly TopicName[] {
    return this.article.topics.flatMap((id) => this.archive.getTopicName(id) ?? []);
  }

  /** The Chinese names of its topics, which no line of display type breaks. */
  get chineseNames(): readonly string[] {
    return this.topics
      .flatMap(({ name, aliases }) => [name.zh, ...aliases.zh])
      .map((name) => this.edition.convert('zh', name));
  }

  /** The section of the paper that it belongs to: the first of its topics in the masthead. */
  get section(): TopicName | undefined {
    return this.topics.find(({ id }) => this.site.navigation.includes(id));
  }

  /** Related news, at most four: the editor's choice first. */
  get related(): readonly Article[] {
    return this.archive.getRelated(this.edition.id, this.article.slug);
  }

  /** The newest articles besides it and the related ones. */
  get latest(): readonly Article[] {
    const { related } = this;
    return this.archive
      .listArticles({ most: mostLatest + related.length + 1 })
      .filter((other) => other !== this.article && !related.includes(other))
      .slice(0, mostLatest);
  }

  /** Whether readers may see it; only `npm run dev` shows it to its writers before that. */
  get isPublished(): boolean {
    return this.archive.isPublished(this.article.slug);
  }

  /** Who translated what the edition shows; nobody where that is the original. */
  get translator(): string | undefined {
    const text = this.texts.find(({ translator }) => translator !== undefined);
    return text?.translator && this.edition.convert(text.language, text.translator);
  }

  /** The lead picture. */
  get picture(): Picture | undefined {
    const { image, slug } = this.article;
    return image && this.archive.listPictures(slug).find(({ name }) => name === image.file);
  }

  /** The charts of its texts, in the order of the edition's languages, each with its picture. */
  get charts(): readonly ChartPicture[] {
    return getChartPictures(this.edition, this.texts);
  }

  /** The lead picture at its widest, in the one form that all readers of feeds can show. */
  get image(): PageImage | undefined {
    const { picture } = this;
    const { image } = this.article;
    const widest = picture?.variants.findLast(({ format }) => format === 'webp');
    if (!image || !picture || !widest) return undefined;
    const { width, height } = picture;
    const path = `/media/${this.article.slug}/${widest.name}`;
    return {
      path,
      url: getUrl(this.site, path),
      type: 'image/webp',
      width: widest.width,
      height: Math.round((height * widest.width) / width),
      alt: getPlainText(this.edition, image.alt),
    };
  }

  protected override get original(): Language {
    return this.article.original;
  }
}

/** The pages of the articles of a selection that an edition can show, newest first. */
export function listArticlePages(
  archive: Archive,
  edition: Edition,
  selection: Selection,
): readonly ArticlePage[] {
  return archive
    .listArticles({ ...selection, edition: edition.id })
    .map((article) => new ArticlePage(archive, edition, article));
}

/** The title or the summary of an article or a page of the paper as an edition shows it. */
export function getTextRuns(
  edition: Edition,
  { texts }: Article | PaperPageRecord,
  part: 'title' | 'summary',
): readonly Run[] {
  const localized = Object.values(texts).map((text) => [text.language, text[part]]);
  return getRuns(edition, Object.fromEntries(localized));
}

/** Where a reader is: a page, or an address of an edition that has none. */
export type Reader = Pick<BasePage, 'archive' | 'edition'>;

/** The page of an article nearest to a reader: in their edition, else in the first that has it. */
export function getNearestArticle({ archive, edition }: Reader, article: Article): ArticlePage {
  return new ArticlePage(archive, getNearestEdition(archive, edition, article), article);
}

/** The reader's edition where it can show a text whole, else the first that can. */
export function getNearestEdition(
  { editions }: Archive,
  edition: Edition,
  record: Article | PaperPageRecord,
): Edition {
  return [edition, ...editions].find((other) => hasText(other, record)) ?? edition;
}
