import type { Search, SearchRequest, SearchResult } from '@/lib/search/query/search';
import type { PageWords, WordName } from './pageWords';
import { createElement, findTopicLink, renderMessage, renderResult } from './renderResults';

/** Results that came in answer to a query, or to the wish for more. */
export interface Answer {
  readonly search: Search;
  readonly results: readonly SearchResult[];
}

/** So many results come as they are looked at; more of them want a click, so that what stands below can be reached. */
const mostUnasked = 6;

/** Quotation marks around a query, which the message has of its own. */
const marks = /^["“「『]+|["”」』]+$/g;

const filters = ['topic', 'year'] as const;

/** Topics that are offered where nothing was found. */
const mostTopics = 8;

/** The search page: its form, what it says to the reader, and the list of results. */
export class SearchView {
  readonly #form: HTMLFormElement;
  readonly #words: PageWords;
  readonly #status = createElement('p', {
    id: 'search-status',
    class: 'note',
    role: 'status',
  });
  readonly #notes = createElement('div', { id: 'search-notes', class: 'note' });
  readonly #list = createElement('ol', { id: 'search-results', class: 'articles' });
  readonly #more = createElement('div', { id: 'search-more', class: 'note' });

  constructor(form: HTMLFormElement, words: PageWords) {
    this.#form = form;
    this.#words = words;
    const answer = document.getElementById('search-answer');
    answer?.append(this.#status, this.#notes, this.#list, this.#more);
    document.addEventListener('keydown', (event) => this.#moveFocus(event));
  }

  /** Puts into the form what an address asks for. */
  restore(query: URLSearchParams): void {
    for (const name of ['q', ...filters]) {
      const field = this.#getField(name);
      field.value = query.get(name) ?? '';
      if (field.selectedIndex === -1) field.value = '';
    }
  }

  readRequest(): SearchRequest {
    const { languages } = this.#words.edition;
    const [topic, year] = filters.map((name) => this.#getField(name).value);
    const text = this.#getField('q').value;
    return { text, languages, ...(topic && { topic }), ...(year && { year }) };
  }

  clear(): void {
    for (const part of [this.#status, this.#notes, this.#list, this.#more]) part.replaceChildren();
  }

  showLoading(): void {
    this.#say('loading');
  }

  /** Says so; what was found for another query is no answer to this one. */
  showFailure(reason: 'failed' | 'stale', isFirst: boolean, retry: () => void): void {
    if (isFirst) this.clear();
    this.#say(reason);
    this.#more.replaceChildren(this.#createButton('retry', retry));
  }

  show({ search, results }: Answer, isFirst: boolean, askForMore: () => void): void {
    const hadFocus = this.#more.matches(':focus-within');
    const items = results.map((result) => renderResult(this.#words, result));
    if (isFirst) this.#list.replaceChildren();
    this.#list.append(...items);
    const shown = this.#list.childElementCount;
    const found = shown + search.count;
    this.#sayFound(found, search.isCountSure);
    if (isFirst) this.#notes.replaceChildren(...this.#renderNotes(search.wanted, found));
    this.#more.replaceChildren();
    if (search.count > 0) {
      const button = this.#createButton('more', askForMore);
      this.#more.append(button);
      if (shown % mostUnasked > 0) clickWhenSeen(button);
    } else if (found === 0 && this.#isNarrow) {
      this.#more.append(this.#createButton('widen', () => this.#widen()));
    }
    if (hadFocus) items[0]?.querySelector('a')?.focus();
  }

  #renderNotes(
    { query, named, isLoose, topics }: Search['wanted'],
    found: number,
  ): readonly Node[] {
    const note = (name: WordName) => createElement('p', {}, ...renderMessage(this.#words, name));
    const other = this.#isNarrow ? [] : topics.slice(0, mostTopics);
    const offered = found > 0 ? named.whole : other;
    const links = offered.flatMap(({ id }) => {
      const link = findTopicLink(this.#words.edition, id)?.cloneNode(true);
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

  #sayFound(found: number, isSure: boolean): void {
    const query = this.#getField('q').value.trim();
    if (found > 0 || query === '')
      this.#say(isSure ? 'found' : 'foundAtMost', { count: `${found}` });
    else {
      const name = this.#isNarrow ? 'nothingSoNarrow' : 'nothing';
      this.#say(name, { query: query.replace(marks, '') || query });
    }
  }

  /** Whether a topic or a year is chosen. */
  get #isNarrow(): boolean {
    return filters.some((name) => this.#getField(name).value);
  }

  /** Asks the same of the whole paper. */
  #widen(): void {
    for (const name of filters) this.#getField(name).value = '';
    this.#form.requestSubmit();
  }

  #say(name: WordName, values: Readonly<Record<string, string>> = {}): void {
    const message = createElement('span', {}, ...renderMessage(this.#words, name, values));
    // A reader who hears it need not hear the same again.
    if (message.textContent !== this.#status.textContent) {
      this.#status.replaceChildren(...message.childNodes);
    }
  }

  /** It says that it is loading once it was clicked. */
  #createButton(name: WordName, act: () => void): HTMLButtonElement {
    const button = createElement('button', { type: 'button' }, ...renderMessage(this.#words, name));
    const click = () => {
      button.replaceChildren(...renderMessage(this.#words, 'loading'));
      act();
    };
    button.addEventListener('click', click, { once: true });
    return button;
  }

  /** The arrows go from the query to the results, from one to the next, and to those that are yet to come. */
  #moveFocus(event: KeyboardEvent): void {
    const step = Number(event.key === 'ArrowDown') - Number(event.key === 'ArrowUp');
    const stops = [
      this.#getField('q'),
      ...this.#list.querySelectorAll('a'),
      ...this.#more.querySelectorAll('button'),
    ];
    const place = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[place + step];
    if (step === 0 || place < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #getField(name: string): HTMLInputElement & HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;
  }
}

function clickWhenSeen(button: HTMLButtonElement): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    button.click();
  });
  observer.observe(button);
}
