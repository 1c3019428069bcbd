import fc from 'fast-check';
import type { Archive } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Article, Content } from '@/lib/content/records';
import type { Picture } from '@/lib/media/picture';
import {
  makeArticle,
  makeAuthor,
  makeContent,
  makeDate,
  makePaperPageRecord,
  makeSeries,
  makeText,
  makeTopic,
  site,
} from './makeContent';

/** What differs between the articles of a random paper. */
interface RandomArticle
  extends Pick<Article, 'slug' | 'topics' | 'authors' | 'related' | 'aliases' | 'draft'> {
  readonly published: string;
  readonly languages: readonly ('en' | 'zh')[];
  readonly title: string;
  readonly body: string;
  readonly correction: string;
  /** A hash of the picture beside it; none where it has none. */
  readonly picture: string;
}

/** A small paper, by what tests change of it. */
export interface RandomPaper {
  readonly articles: readonly RandomArticle[];
  readonly topicName: string;
  readonly authorName: string;
  readonly parts: readonly string[];
  readonly traditional: string;
  readonly lead: string;
  readonly navigation: readonly string[];
  readonly tagline: string;
  readonly about: string;
  /** The clock, as a day. */
  readonly now: string;
}

const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];
const topics = ['x', 'y', 'z'];
const authors = ['ann', 'bo'];
const words = fc.constantFrom('One', '二“余华”', '三', 'Four');

const article = fc.record<RandomArticle>({
  slug: fc.constantFrom(...slugs),
  published: fc.constantFrom('2022-03-04', '2024-05-06', '2024-05-07', '2024-06', '2025-01-03'),
  languages: fc.constantFrom(['en'], ['zh'], ['en', 'zh'], ['en', 'zh']),
  title: words,
  body: fc.constantFrom('One.', '二“余华”。\n\n三。', 'See [c](../c/), [x](../../topics/x/).'),
  topics: fc.subarray(topics),
  authors: fc.subarray(authors),
  related: fc.subarray(slugs, { maxLength: 2 }),
  aliases: fc.subarray(['old', 'older'], { maxLength: 1 }),
  draft: fc.constantFrom(false, false, true),
  correction: fc.constantFrom('', '', 'It was ten.'),
  picture: fc.constantFrom('', '', 'a1', 'b2'),
});

const facts = {
  topicName: words,
  authorName: words,
  parts: fc.shuffledSubarray(slugs),
  traditional: fc.constantFrom('', '餘華'),
  lead: fc.constantFrom('', ...slugs),
  navigation: fc.subarray(topics),
  tagline: words,
  about: words,
  now: fc.constantFrom('2025-01-02', '2025-01-04', '2025-01-09'),
};

const articles = fc.uniqueArray(article, { selector: ({ slug }) => slug, minLength: 1 });

type Edit = (paper: RandomPaper) => RandomPaper;

/** An article comes or is another one, the first goes or gets another picture, or a fact changes. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: article.map(
      (own): Edit =>
        (paper) => {
          const others = paper.articles.filter(({ slug }) => slug !== own.slug);
          return { ...paper, articles: [...others, own] };
        },
    ),
  },
  fc.constant<Edit>((paper) => ({ ...paper, articles: paper.articles.slice(1) })),
  fc.constantFrom('', 'a1', 'b2').map(
    (picture): Edit =>
      (paper) => {
        const [first, ...others] = paper.articles;
        return first ? { ...paper, articles: [{ ...first, picture }, ...others] } : paper;
      },
  ),
  ...Object.entries(facts).map(([name, fact]) =>
    (fact as fc.Arbitrary<unknown>).map(
      (value): Edit =>
        (paper) => ({ ...paper, [name]: value }),
    ),
  ),
);

/** A paper as it was, and after one edit or several, a few hours or days later. */
export const editedPaper: fc.Arbitrary<Readonly<Record<'before' | 'after', RandomPaper>>> = fc
  .record({ articles, ...facts })
  .chain((before) =>
    fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) => ({
      before,
      after: edits.reduce<RandomPaper>((paper, change) => change(paper), before),
    })),
  );

/** What of a random paper is published at its time. */
export function makeArchive(paper: RandomPaper): Archive {
  return buildArchive(makePaperContent(paper), { now: Date.parse(paper.now), drafts: false });
}

/** All that a random paper has, drafts too. */
export function makePaperContent(paper: RandomPaper): Content {
  return makeContent({
    site: {
      ...site,
      tagline: { en: paper.tagline, zh: paper.tagline },
      navigation: paper.navigation,
      ...(paper.lead !== '' && { lead: paper.lead }),
    },
    articles: paper.articles.map(makeRandomArticle),
    topics: topics.map((id) =>
      makeTopic(id, {
        ...(id === 'x' && { name: { en: paper.topicName, zh: '余华' } }),
        ...(id === 'x' && paper.traditional !== '' && { traditional: paper.traditional }),
      }),
    ),
    authors: authors.map((id) =>
      makeAuthor(id, { ...(id === 'ann' && { name: { en: paper.authorName, zh: '安' } }) }),
    ),
    series: [makeSeries('x', paper.parts)],
    pages: [
      makePaperPageRecord('about', { en: makeText('en', { title: paper.about }) }),
      makePaperPageRecord('corrections', { en: makeText('en'), zh: makeText('zh') }),
    ],
    listPictures: (slug) => {
      const article = paper.articles.find((own) => own.slug === slug);
      return article && article.picture !== '' ? [makePicture(article.picture)] : [];
    },
  });
}

function makePicture(hash: string): Picture {
  const variants = (['avif', 'webp'] as const).map((format) => ({
    name: `quay.${hash}.480.${format}`,
    format,
    width: 480,
  }));
  return { name: 'quay.jpg', file: 'quay.jpg', width: 480, height: 320, variants };
}

function makeRandomArticle({
  slug,
  published,
  languages,
  title,
  body,
  correction,
  picture,
  ...own
}: RandomArticle): Article {
  const date = makeDate('2024-07-01');
  return makeArticle(slug, {
    ...own,
    published: makeDate(published),
    ...(picture !== '' && {
      image: { file: 'quay.jpg', alt: { en: 'A quay.', zh: '码头。' } },
    }),
    texts: Object.fromEntries(
      languages.map((language) => [language, makeText(language, { title, body })]),
    ),
    corrections: correction === '' ? [] : [{ date, en: correction, zh: '应为十。' }],
  });
}
