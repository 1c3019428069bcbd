import type { Search, SearchRequest, SearchResult } from '@/lib/search/query/search';
import type { PageWords, WordName } from './pageWords';
import { createElement, findTopicLink, renderMessage, renderResult } from './renderResults';

/** Results that came in answer to a query, or to the wish for more. */
export interface Answer {
  readonly search: Search;
  readonly results: readonly SearchResult[];
  /** How many articles were found in all; at most, where that is not known yet. */
  readonly found: number;
}

/** Quotation marks around a query, which the message has of its own. */
const marks = /^["“「『]+|["”」』]+$/g;

/** Topics that are offered where nothing was found. */
const mostTopics = 8;

/** The search page: its form, what it says to the reader, and the list of results. */
export class SearchView {
  private readonly status = createElement('p', {
    id: 'search-status',
    class: 'note',
    role: 'status',
  });
  private readonly notes = createElement('div', { id: 'search-notes', class: 'note' });
  private readonly list = createElement('ol', { id: 'search-results', class: 'articles' });
  private readonly more = createElement('div', { id: 'search-more', class: 'note' });

  constructor(
    private readonly form: HTMLFormElement,
    private readonly words: PageWords,
  ) {
    const answer = document.getElementById('search-answer');
    answer?.append(this.status, this.notes, this.list, this.more);
    document.addEventListener('keydown', (event) => this.moveFocus(event));
  }

  /** Puts into the form what an address asks for. */
  restore(query: URLSearchParams): void {
    for (const name of ['q', 'topic', 'year']) {
      const field = this.getField(name);
      field.value = query.get(name) ?? '';
      if (field.selectedIndex === -1) field.value = '';
    }
  }

  readRequest(): SearchRequest {
    const { languages } = this.words.edition;
    const [topic, year] = [this.getField('topic').value, this.getField('year').value];
    const text = this.getField('q').value;
    return { text, languages, ...(topic && { topic }), ...(year && { year }) };
  }

  clear(): void {
    this.status.replaceChildren();
    this.notes.replaceChildren();
    this.list.replaceChildren();
    this.more.replaceChildren();
  }

  showLoading(): void {
    this.say('loading');
    this.more.replaceChildren();
  }

  /** Says so; what was found for another query is no answer to this one. */
  showFailure(reason: 'failed' | 'stale', isFirst: boolean, retry: () => void): void {
    if (isFirst) this.clear();
    this.say(reason);
    this.more.replaceChildren(this.createButton('retry', retry));
  }

  show({ search, results, found }: Answer, isFirst: boolean, askForMore: () => void): void {
    const isSure = search.count === 0 || search.isCountSure;
    if (found > 0) this.say(isSure ? 'found' : 'foundAtMost', { count: `${found}` });
    else this.say('nothing', { query: this.getField('q').value.trim().replace(marks, '') });
    if (isFirst) {
      this.notes.replaceChildren(...this.renderNotes(search, found));
      this.list.replaceChildren();
    }
    const items = results.map((result) => renderResult(this.words, result));
    this.list.append(...items);
    this.more.replaceChildren(...(search.count > 0 ? [this.createButton('more', askForMore)] : []));
    // The button that had the focus is gone.
    if (!isFirst) items[0]?.querySelector('a')?.focus();
  }

  private renderNotes({ query, named, isLoose, topics }: Search, found: number): readonly Node[] {
    const note = (name: WordName) => createElement('p', {}, ...renderMessage(this.words, name));
    const ids =
      found > 0 ? named.whole.map(({ id }) => id) : topics.slice(0, mostTopics).map(({ id }) => id);
    const links = ids.flatMap((id) => {
      const link = findTopicLink(this.words.edition, id)?.cloneNode(true);
      return link ? [createElement('li', {}, link)] : [];
    });
    return [
      ...(isLoose && found > 0 ? [note('pieces')] : []),
      ...(query.isCut ? [note('cut')] : []),
      ...(links.length > 0
        ? [
            note(found > 0 ? 'topics' : 'tryTopics'),
            createElement('ul', { class: 'dotted topic-list' }, ...links),
          ]
        : []),
    ];
  }

  private say(name: WordName, values: Readonly<Record<string, string>> = {}): void {
    this.status.replaceChildren(...renderMessage(this.words, name, values));
  }

  private createButton(name: WordName, act: () => void): HTMLButtonElement {
    const button = createElement('button', { type: 'button' }, ...renderMessage(this.words, name));
    button.addEventListener('click', act);
    return button;
  }

  /** The arrows go from the query to the results, and from one to the next. */
  private moveFocus(event: KeyboardEvent): void {
    const steps = { ArrowDown: 1, ArrowUp: -1 } as const;
    const step = steps[event.key as keyof typeof steps];
    const stops = [this.getField('q'), ...this.list.querySelectorAll('a')];
    const place = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[place + (step ?? 0)];
    if (step === undefined || place === -1 || !next) return;
    event.preventDefault();
    next.focus();
  }

  private getField(name: string): HTMLInputElement & HTMLSelectElement {
    return this.form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
  }
}
