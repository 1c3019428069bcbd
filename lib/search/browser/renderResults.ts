import { getPath } from '@/lib/address/address';
import type { ContentDate } from '@/lib/date/contentDate';
import { type EditionEntry, getLang } from '@/lib/edition/editions';
import { writeDate } from '@/lib/edition/formatDate';
import type { Run } from '@/lib/edition/runs';
import { getPhrases } from '@/lib/language/lines/getPhrases';
import { parseTopicId } from '@/lib/search/format/manifest';
import type { SearchResult } from '@/lib/search/query/search';
import { getSnippet, getStretches, type Stretch } from '@/lib/search/query/snippet';
import type { PageWords, WordName } from './pageWords';

type Content = Node | string;

/** An element with attributes; those that are undefined are left out. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** A message in the languages of the page, with values in place of their names in braces. */
export function renderMessage(
  { edition, messages }: PageWords,
  name: WordName,
  values: Readonly<Record<string, string>> = {},
): readonly Content[] {
  return renderRuns(
    edition,
    messages[name].map(({ lang, text }) => ({
      lang,
      text: text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole),
    })),
  );
}

/** An article that was found, as the lists of the paper show theirs. */
export function renderResult(words: PageWords, result: SearchResult): HTMLLIElement {
  const { edition, textEditions } = words;
  const { entry, language, passages } = result;
  const own = textEditions[language];
  const isBoth = edition.languages.every((each) => entry.languages.includes(each));
  const home = isBoth && edition.languages.includes(language) ? edition : own;
  const lang = getLang(own, language);
  const title = passages[0] ? getStretches(passages[0]) : [];
  const link = createElement(
    'a',
    {
      href: getPath(home, { kind: 'article', slug: entry.slug }),
      lang: lang === edition.lang ? undefined : lang,
      hreflang: home.id === edition.id ? undefined : home.lang,
    },
    ...(language === 'zh' ? renderPhrases(title) : renderStretches(title)),
  );
  const snippet = createElement(
    'p',
    { class: 'summary', lang },
    ...renderStretches(getSnippet(passages)),
  );
  return createElement(
    'li',
    { class: 'ledger entry' },
    createElement('p', { class: 'note facts dotted' }, ...renderFacts(words, result, home)),
    createElement(
      'div',
      { class: 'teaser' },
      createElement('h2', { class: 'headline' }, link),
      snippet,
    ),
  );
}

function renderFacts(
  words: PageWords,
  { entry: { published }, language, topics }: SearchResult,
  home: EditionEntry,
): readonly Node[] {
  const { edition, timeZone } = words;
  const written = writeDate(readDate(published), timeZone);
  const dates = edition.languages.map((each) => ({
    lang: getLang(edition, each),
    text: written[each],
  }));
  const facts: Node[] = [
    createElement('time', { datetime: published }, ...renderRuns(edition, dates)),
  ];
  if (home.id !== edition.id) {
    const name = language === 'en' ? 'inEn' : 'inZh';
    facts.push(createElement('span', {}, ...renderMessage(words, name)));
  }
  for (const { id } of topics) {
    const name = findTopicLink(edition, id)?.textContent ?? id;
    const by = parseTopicId(id).kind === 'author' ? 'byAuthor' : 'byTopic';
    facts.push(createElement('span', {}, ...renderMessage(words, by, { topic: name })));
  }
  return facts;
}

/** The page lists all topics and authors, in the words of its edition. */
export function findTopicLink(edition: EditionEntry, id: string): HTMLAnchorElement | null {
  const path = getPath(edition, parseTopicId(id));
  return document.querySelector<HTMLAnchorElement>(`main a[href="${path}"]`);
}

function renderRuns({ lang }: EditionEntry, runs: readonly Run[]): readonly Content[] {
  return runs.flatMap((run, place): readonly Content[] => {
    const text = run.lang === lang ? run.text : createElement('span', { lang: run.lang }, run.text);
    return place > 0 ? [' ', text] : [text];
  });
}

function renderStretches(stretches: readonly Stretch[]): readonly Content[] {
  return stretches.map(({ text, isMarked }) => (isMarked ? createElement('mark', {}, text) : text));
}

/** A Chinese headline, which breaks only between its words, as on every other page. */
function renderPhrases(stretches: readonly Stretch[]): readonly Content[] {
  const borders = new Set<number>();
  let end = 0;
  for (const phrase of getPhrases(stretches.map(({ text }) => text).join(''))) {
    borders.add(end);
    end += phrase.length;
  }
  let place = 0;
  return stretches.map(({ text, isMarked }) => {
    const element = createElement(isMarked ? 'mark' : 'span', {});
    for (const letter of text) {
      if (place > 0 && borders.has(place)) element.append(createElement('wbr', {}));
      element.append(letter);
      place += letter.length;
    }
    element.normalize();
    return element;
  });
}

/** A date of the index, which is valid as all of the content are. */
function readDate(iso: string): ContentDate {
  const precision = ({ 7: 'month', 10: 'day' } as const)[iso.length] ?? 'minute';
  return { iso, precision, instant: Date.parse(iso), month: iso.slice(0, 7) };
}
