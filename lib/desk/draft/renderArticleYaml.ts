import type { Language, PartlyLocalized } from '@/lib/language/language';
import { indent, renderComment, renderLocalized, renderScalar, renderText } from './renderField';
import type { DraftFile } from './writeDraft';

/**
 * `article.yaml` of a draft: what is known as values, what is missing as comments in the
 * language of `words`. It is marked as a draft, so that no reader sees it, unless readers have seen it.
 */
export function renderArticleYaml(facts: ArticleFacts, words: Language): DraftFile {
  const lines = [
    ...facts.notes.map(renderComment),
    renderText('published', facts.published, { words, key: 'draft.published' }),
    `original: ${facts.original}`,
    ...(facts.updated ? [`updated: ${facts.updated}`] : []),
    ...(facts.dateline ? ['dateline:', ...indent(renderBoth(facts.dateline, words), '  ')] : []),
    ...(facts.authors.length > 0 ? [`authors: [${facts.authors.join(', ')}]`] : []),
    ...(facts.topics.length > 0 ? [`topics: [${facts.topics.join(', ')}]`] : []),
    ...renderSource(facts.source, words),
    ...(facts.related.length > 0 ? [`related: [${facts.related.join(', ')}]`] : []),
    ...renderList('seeAlso', facts.seeAlso.map(renderReference)),
    ...renderAliases(facts.aliases),
    ...(facts.isOut ? [] : ['draft: true']),
  ];
  return { name: 'article.yaml', text: `${lines.join('\n')}\n` };
}

function renderAliases(aliases: readonly string[] = []): readonly string[] {
  return aliases.length === 0
    ? []
    : ['aliases:', ...aliases.map((own) => `  - ${renderScalar(own)}`)];
}

function renderBoth(text: PartlyLocalized, words: Language): readonly string[] {
  return renderLocalized(text, { words, key: 'draft.translation' });
}

/** A list of maps; comments before the first value of an item go above it. */
function renderList(key: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  const rendered = items.flatMap((lines) => {
    const first = lines.findIndex((line) => !line.startsWith('#'));
    return lines.map((line, place) => (place === first ? `  - ${line}` : `    ${line}`));
  });
  return [`${key}:`, ...rendered];
}

function renderSource(source: ArticleFacts['source'], words: Language): readonly string[] {
  if (!source) return [];
  const lines = [
    renderText('name', source.name, { words, key: 'draft.sourceName' }),
    ...(source.url ? [`url: ${renderScalar(source.url)}`] : []),
    ...(source.published ? [`published: ${source.published}`] : []),
  ];
  return ['source:', ...indent(lines, '  ')];
}

function renderReference({ title, url }: ArticleFacts['seeAlso'][number]): readonly string[] {
  const titles = Object.entries(title).map(
    ([language, text]) => `  ${language}: ${renderScalar(text)}`,
  );
  return ['title:', ...titles, ...(url ? [`url: ${renderScalar(url)}`] : [])];
}

/** What is known of an unfinished article. */
export interface ArticleFacts {
  /** ISO 8601. */
  readonly published?: string;
  readonly original: Language;
  readonly dateline?: PartlyLocalized;
  /** Ids. */
  readonly authors: readonly string[];
  /** Ids. */
  readonly topics: readonly string[];
  readonly source?: { readonly name?: string; readonly url?: string; readonly published?: string };
  /** Slugs. */
  readonly related: readonly string[];
  readonly seeAlso: readonly { readonly title: PartlyLocalized; readonly url?: string }[];
  /** ISO 8601. */
  readonly updated?: string;
  /** Former names of its folder. */
  readonly aliases?: readonly string[];
  /** Whether readers have had it. */
  readonly isOut?: boolean;
  /** Comments for the editor at the top of the file. */
  readonly notes: readonly string[];
}
