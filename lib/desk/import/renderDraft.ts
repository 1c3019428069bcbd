import { listEntries } from '@/lib/content/glossary';
import type { Author, PlainName, Topic } from '@/lib/content/records';
import { fixCopy } from '@/lib/desk/copy/findCopyFaults';
import { type DraftAuthor, DraftAuthors } from '@/lib/desk/draft/draftAuthors';
import type { ArticleFacts } from '@/lib/desk/draft/renderArticleYaml';
import { renderArticleYaml } from '@/lib/desk/draft/renderArticleYaml';
import { renderBilingualFile, renderMarkdownFile } from '@/lib/desk/draft/renderMarkdownFile';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';
import { type Language, languages, type PartlyLocalized } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { findNames } from '@/lib/translation/names/findNames';
import { createGlossary, getTopicNames } from '@/lib/translation/names/glossary';
import type { ImportedText, Piece, Reference } from './importedText';

/** What the paper already has, so that the draft can refer to it. */
export interface Paper {
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
  /** Names without pages. */
  readonly names: readonly PlainName[];
  /** Slugs by headline, in both languages. */
  readonly headlines: ReadonlyMap<string, string>;
}

/** The typography of longer paragraphs is left alone; `check` will report that they are too long. */
const longestParagraph = 20_000;

/** What becomes of a text: the files of the article, and those of authors that the paper lacks. */
export interface Draft {
  readonly article: readonly DraftFile[];
  readonly authors: readonly DraftFile[];
}

/**
 * The files of a draft. Names of topics are given in both languages, and related news that the paper
 * has by its slug; comments for the editor are in the language of `words`.
 */
export function renderDraft(draft: ImportedText, paper: Paper, words: Language): Draft {
  const authors = new DraftAuthors(paper.authors).take(getAuthors(draft, paper), words);
  const known = draft.related.map((reference) => getSlug(reference, paper));
  const unknown = draft.related.filter((_, place) => known[place] === undefined);
  const facts: ArticleFacts = {
    ...(draft.published && { published: draft.published }),
    original: draft.original,
    ...getDateline(draft, paper),
    authors: authors.ids,
    topics: getTopics(draft, paper),
    ...(draft.source && {
      source: { ...draft.source, ...(draft.published && { published: draft.published }) },
    }),
    related: known.filter((slug) => slug !== undefined),
    seeAlso: [...draft.seeAlso, ...unknown],
    notes: getNotes(draft, words),
  };
  return {
    article: [renderArticleYaml(facts, words), ...renderBodies(draft, words)],
    authors: authors.files,
  };
}

function renderBodies(draft: ImportedText, words: Language): readonly DraftFile[] {
  const used = languages.filter((language) =>
    draft.body.some((piece) => piece.language === language),
  );
  const isTraditional = draft.found.some(({ what }) => what === 'traditional');
  const render = (pieces: readonly Piece[]): string =>
    pieces
      .map((piece) => renderPiece(piece, !(isTraditional && piece.language === 'zh')))
      .join('\n\n');
  if (used.length === 2 && isAlternating(draft.body)) {
    return [renderBilingualFile(draft.title, render(draft.body), words)];
  }
  return (used.length > 0 ? used : [draft.original]).map((language) =>
    renderMarkdownFile(
      language,
      draft.title[language],
      render(draft.body.filter((piece) => piece.language === language)),
      words,
    ),
  );
}

/** Whether the language changes more than once: not one whole text after the other. */
function isAlternating(body: readonly Piece[]): boolean {
  const changes = body.filter(
    (piece, place) => place > 0 && piece.language !== body[place - 1]?.language,
  );
  return changes.length > 1;
}

/** Its typography is corrected where `isFixed` and its length allow. */
function renderPiece({ form, level = 2, text, language = 'en' }: Piece, isFixed: boolean): string {
  const isKept = form === 'markup' || !isFixed || text.length > longestParagraph;
  const words = isKept ? text : fixCopy(language, narrowMarks(text));
  return form === 'heading' ? `${'#'.repeat(Math.max(2, level))} ${words}` : words;
}

/** Full-width marks inside a number or after one, so that it stays one: ２．４, １，２００, ５％. */
function narrowMarks(text: string): string {
  return text.replace(/(?<=[０-９])(?:[．，：](?=[０-９])|％)/g, (mark) => mark.normalize('NFKC'));
}

function getSlug({ title }: Reference, { headlines }: Paper): string | undefined {
  return Object.values(title)
    .map((headline) => headlines.get(headline))
    .find((slug) => slug !== undefined);
}

/** Who has the name of the source is an outlet. */
function getAuthors({ authors, source }: ImportedText, paper: Paper): readonly DraftAuthor[] {
  return authors.map((name) => {
    const isOutlet = Object.values(name).some((own) => own === source?.name);
    return { name: getBothNames(name, paper), type: isOutlet ? 'organisation' : 'person' };
  });
}

function getDateline({ dateline }: ImportedText, paper: Paper): Pick<ArticleFacts, 'dateline'> {
  if (dateline?.place === undefined) return {};
  return { dateline: getBothNames({ [dateline.language]: dateline.place }, paper) };
}

/** The name in both languages, if the glossary has it. */
function getBothNames(text: PartlyLocalized, paper: Paper): PartlyLocalized {
  const entry = listEntries(paper).find((candidate) =>
    languages.some((language) => getTopicNames(candidate, language).includes(text[language] ?? '')),
  );
  return entry ? { ...entry.name, ...text } : text;
}

/** Topics that the text names, most often named first; subjects are left for the editor to choose. */
export function getTopics(
  draft: ImportedText,
  { topics }: Pick<Paper, 'topics'>,
): readonly string[] {
  const glossary = createGlossary(topics);
  const counts = new Map<string, number>();
  for (const { text, language } of draft.body) {
    if (!language || text.length > longestParagraph) continue;
    for (const [topic] of findNames(glossary, language, text).map((mention) => mention.entries)) {
      if (topic && topic.type !== 'subject') counts.set(topic.id, (counts.get(topic.id) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** What is in the text but has no field: for the editor to decide on. */
function getNotes(draft: ImportedText, words: Language): readonly string[] {
  const dateline = draft.found.find((finding) => finding.what === 'dateline');
  const values = { credits: draft.credits.join(', ') };
  return [
    ...(dateline ? [translate(words, 'draft.dateline', { text: dateline.text })] : []),
    ...(draft.credits.length > 0 ? [translate(words, 'draft.credits', values)] : []),
    ...draft.captions.map(({ text, line }) => translate(words, 'draft.caption', { text, line })),
    ...(draft.frontMatter === ''
      ? []
      : [`${translate(words, 'draft.frontMatter')}\n${draft.frontMatter}`]),
    ...draft.comments.map(
      ({ text, line }) => `${translate(words, 'draft.comment', { line })}\n${text}`,
    ),
    ...draft.unplaced.map(
      ({ text, line }) => `${translate(words, 'draft.unplaced', { line })}\n${text}`,
    ),
  ];
}
