import { checkAlias } from '@/lib/content/schemas/address';
import type { DraftAuthor, DraftAuthors } from '@/lib/desk/draft/draftAuthors';
import { renderArticleYaml } from '@/lib/desk/draft/renderArticleYaml';
import { renderMarkdownFile } from '@/lib/desk/draft/renderMarkdownFile';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';
import type { ConvertedBody } from '@/lib/desk/import/archive/convert/convertBody';
import type { Note, OldArticle } from '@/lib/desk/import/archive/read/oldArticle';
import type { Draft } from '@/lib/desk/import/renderDraft';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { PlannedText } from './planImport';
import type { TopicChoice } from './topicsFile';

/** A text of an article, converted. */
export interface ConvertedText {
  readonly article: OldArticle;
  readonly planned: PlannedText;
  readonly converted: ConvertedBody;
  readonly note: Note;
}

/** By which a folder says where it came from, so that nothing is imported twice. */
const mark = 'Imported-From: ';

/** The sources that the `article.yaml` of an imported article names. */
export function listSources(yaml: string): readonly string[] {
  return Array.from(
    yaml.matchAll(new RegExp(`^# ${mark}(.+)$`, 'gm')),
    ([, source = '']) => source,
  );
}

/** The files of an article, from its texts, and of authors who are new; the original comes first. Its front matter stays as a comment. */
export function renderOldArticle(
  texts: readonly ConvertedText[],
  topics: TopicChoice,
  authors: DraftAuthors,
  words: Language,
): Draft {
  const [original] = texts;
  if (!original) return { article: [], authors: [] };
  const writers = authors.take(getAuthors(texts), words);
  const { facts } = original.planned;
  const tags = texts.flatMap(({ planned }) => planned.facts.tags);
  const isOut = texts.every(({ article }) => !article.isDraft) && facts.published !== undefined;
  if (facts.published === undefined) original.note('noDate', 1, original.planned.title);
  const yaml = renderArticleYaml(
    {
      ...(facts.published && { published: facts.published }),
      ...(facts.updated && { updated: facts.updated }),
      original: original.planned.language,
      authors: writers.ids,
      topics: [...new Set(tags.flatMap((tag) => topics.get(tag) ?? []))],
      aliases: listAliases(texts),
      related: [],
      seeAlso: [],
      isOut,
      notes: texts.map(({ article }) => getNote(article, words)),
    },
    words,
  );
  const article = [yaml, ...texts.map((text) => renderText(text, words))];
  return { article, authors: writers.files };
}

/** The paths at which readers had it on the older site; one that can't be led on from is noted. */
function listAliases(texts: readonly ConvertedText[]): readonly string[] {
  const paths = texts.flatMap(({ article: { addresses }, note }) =>
    addresses
      .filter((address) => address.startsWith('/'))
      .filter((address) => {
        const isSound = checkAlias(address) === undefined;
        if (!isSound) note('address', 1, address);
        return isSound;
      }),
  );
  return [...new Map(paths.map((path) => [path.toLowerCase().replace(/\/$/, ''), path])).values()];
}

function getNote({ source, frontMatter }: OldArticle, words: Language): string {
  const head = `${mark}${source}`;
  // What would end the comment, or be read as YAML, can't: each line begins with a hash.
  return frontMatter === ''
    ? head
    : `${head}\n${translate(words, 'draft.frontMatter')}\n${frontMatter}`;
}

/** Names by their place in both lists; one that is known in one language alone is used in both. */
function getAuthors(texts: readonly ConvertedText[]): readonly DraftAuthor[] {
  const [original] = texts;
  const own = original?.planned.facts.authors ?? [];
  return own.map((name, place) => {
    const names = Object.fromEntries(
      texts.map(({ planned }) => [planned.language, planned.facts.authors[place] ?? name]),
    );
    const isOne = !('en' in names && 'zh' in names);
    if (isOne && /\p{Script=Han}/u.test(name)) original?.note('author', 1, name);
    return { name: { en: name, zh: name, ...names }, type: 'person' };
  });
}

/** What a summary may have at most. */
const longestSummary = 400;

function renderText({ planned, converted, note }: ConvertedText, words: Language): DraftFile {
  const { language, title, facts } = planned;
  const summary = [facts.summary, converted.lead].find(
    (own) => own !== '' && own.length <= longestSummary * 4,
  );
  const made = summary ?? shorten(converted.first || converted.lead);
  if (summary === undefined && made !== '') note('summary', 1, made);
  return renderMarkdownFile(language, title, converted.body, words, made === '' ? undefined : made);
}

/** The sentences that there is room for; a first one that is too long is cut between words. */
function shorten(text: string): string {
  if (text.length <= longestSummary / 2) return text;
  const sentences = text.match(/[^.!?。！？]+(?:[.!?](?=\s|$)|[。！？])[”’」』）)]*\s*/g) ?? [];
  let short = '';
  for (const sentence of sentences) {
    if (short !== '' && (short + sentence).length > longestSummary / 2) break;
    short += sentence;
  }
  const own = short.trim();
  if (own !== '' && own.length <= longestSummary) return own;
  return `${text.slice(0, longestSummary / 2).replace(/\s\S*$/, '')}…`;
}
