import type { Author, Topic } from '@/lib/content/records';
import { DraftAuthors } from '@/lib/desk/draft/draftAuthors';
import { convertBody } from '@/lib/desk/import/archive/convert/convertBody';
import type { ImportNote, OldArchive, OldArticle } from '@/lib/desk/import/archive/read/oldArticle';
import type { Language } from '@/lib/language/language';
import { findLink } from './findLink';
import { Pictures } from './pictures';
import { type ImportPlan, type PlannedText, planImport } from './planImport';
import { type ConvertedText, renderOldArticle } from './renderOldArticle';
import { chooseTopics, type TopicChoice } from './topicsFile';
import type { ImportedFolder } from './writeFolder';

export interface ImportOptions {
  readonly timeZone: string;
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
  /** Slugs of all articles that the paper has. */
  readonly taken: Iterable<string>;
  /** Of those, the ones that were imported before, by their sources. */
  readonly done: ReadonlyMap<string, string>;
  /** What an editor filled in: which topic a tag means. */
  readonly topicsFile?: string;
  /** The language of comments for editors. */
  readonly words: Language;
  readonly report: (note: ImportNote) => void;
  /** Called for each article as soon as it is whole. Where it says that it was written, it is. */
  readonly write: (folder: ImportedFolder) => Promise<void>;
}

export interface ImportResult {
  readonly plan: ImportPlan;
  readonly choice: TopicChoice;
}

/**
 * Imports the articles of an archive, those that were not imported before. It is read twice: for what its
 * articles are called and where they were, and then for their texts, one at a time.
 */
export async function importArchive(
  archive: OldArchive,
  options: ImportOptions,
): Promise<ImportResult> {
  const plan = await planImport(archive, options);
  const choice = chooseTopics(plan.tags.keys(), options.topics, options.topicsFile);
  const authors = new DraftAuthors(options.authors);
  // Texts of which another part is still to come.
  const waiting = new Map<string, OldArticle[]>();
  for await (const article of archive.read()) {
    const planned = plan.articles.get(article.source);
    if (!planned || options.done.has(article.source)) continue;
    const parts = [...(waiting.get(planned.slug) ?? []), article];
    waiting.set(planned.slug, parts);
    const missing = planned.sources.filter((source) => !options.done.has(source));
    if (parts.length < missing.length) continue;
    waiting.delete(planned.slug);
    const folder = convertArticle(parts, { plan, archive, choice, authors, options });
    if (folder) await options.write(folder);
  }
  return { plan, choice };
}

interface Surroundings {
  readonly plan: ImportPlan;
  readonly archive: OldArchive;
  readonly choice: TopicChoice;
  readonly authors: DraftAuthors;
  readonly options: ImportOptions;
}

function convertArticle(
  parts: readonly OldArticle[],
  { plan, archive, choice, authors, options }: Surroundings,
): ImportedFolder | undefined {
  const pictures = new Pictures(archive);
  const texts = parts
    .flatMap((article): readonly ConvertedText[] => {
      const planned = plan.articles.get(article.source);
      if (!planned) return [];
      // Of two that had the same address, the first one keeps it.
      const addresses = article.addresses.filter(
        (address) => plan.targets.get(address)?.slug === planned.slug,
      );
      const own = { ...article, addresses };
      return [convertText(own, planned, { plan, archive, pictures, options })];
    })
    .filter(hasText)
    .sort((a, b) => getPlace(a) - getPlace(b));
  if (texts.length === 0) return undefined;
  return {
    slug: texts[0]?.planned.slug ?? '',
    ...renderOldArticle(texts, choice, authors, options.words),
    pictures: pictures.files,
  };
}

/** A text of nothing but front matter, or of what is not published, is none. */
function hasText({ converted, planned, note }: ConvertedText): boolean {
  const isText = converted.body.replace(/<!--[\s\S]*?-->/g, '').trim() !== '';
  if (!isText) note('empty', 1, planned.title);
  return isText;
}

function getPlace({ article, planned }: ConvertedText): number {
  return planned.sources.indexOf(article.source);
}

function convertText(
  article: OldArticle,
  planned: PlannedText,
  {
    plan,
    archive,
    pictures,
    options,
  }: Omit<Surroundings, 'choice' | 'authors'> & { readonly pictures: Pictures },
): ConvertedText {
  const note: ConvertedText['note'] = (rule, line, text) =>
    options.report({ rule, file: article.place, line: article.line + line - 1, text });
  const converted = convertBody(article.body, article.markup, {
    note,
    breaks: archive.breaks && article.markup === 'markdown',
    findPicture: (src, line) => pictures.find(src, line, article, note),
    findLink: (href, line) => findLink(href, line, { article, archive, plan, note }),
  });
  return { article, planned, converted, note };
}
