import { getPath } from '@/lib/address/address';
import { StalePartError } from '@/lib/search/format/part';
import { parseCopy } from '@/lib/search/query/copy';
import type { IndexReader } from '@/lib/search/query/indexReader';
import { type LoadCopy, Search } from '@/lib/search/query/search';
import { LoadError, loadIndex, loadText } from './loadIndex';
import { type PageWords, wordsId } from './pageWords';
import { QueryAddress } from './queryAddress';
import { type Answer, SearchView } from './searchView';

/** How many results are loaded at a time: what a window shows, since each takes a text. */
const step = 3;

/** Milliseconds after the last key before a query is asked. */
const pause = 150;

/** Makes the form of the page answer by itself. */
function startPage(form: HTMLFormElement, words: PageWords): void {
  const view = new SearchView(form, words);
  const loadCopy = createCopyLoader(words);
  const index = new FreshIndex();
  const address = new QueryAddress();
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(isSent: boolean): void {
    address.write(view.readRequest(), isSent);
    answer();
  }

  /** Asks what the address says. */
  function restore(): void {
    view.restore(address.read());
    answer();
  }

  function answer(): void {
    clearTimeout(timer);
    asked += 1;
    const request = view.readRequest();
    if (!request.text.trim() && !request.topic && !request.year) view.clear();
    else {
      void show(asked, true, () =>
        index.use(async (reader) => getNext(await Search.start(reader, request, loadCopy))),
      );
    }
  }

  /** An answer to a query after which another one was asked comes too late. */
  async function show(
    own: number,
    isFirst: boolean,
    getAnswer: () => Promise<Answer>,
  ): Promise<void> {
    if (own !== asked) return;
    if (isFirst) view.showLoading();
    try {
      const shown = await getAnswer();
      if (own === asked)
        view.show(shown, isFirst, () => void show(own, false, () => getNext(shown.search)));
    } catch (error) {
      const reason = error instanceof StalePartError ? 'stale' : 'failed';
      if (own === asked) view.showFailure(reason, isFirst, answer);
    }
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) ask(true);
  });
  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    if (target instanceof HTMLInputElement) timer = setTimeout(() => ask(false), pause);
  });
  addEventListener('popstate', restore);
  restore();
}

async function getNext(search: Search): Promise<Answer> {
  return { search, results: await search.next(step) };
}

/** The index, loaded when it is needed, and anew where a file of it is gone or of another build. */
class FreshIndex {
  #reader: IndexReader | undefined;

  /** Works with the index. Rejects where that fails with the newest, too. */
  async use<Value>(work: (reader: IndexReader) => Promise<Value>): Promise<Value> {
    const known = this.#reader;
    this.#reader ??= await loadIndex();
    const reader = this.#reader;
    try {
      return await work(reader);
    } catch (error) {
      if (!known || !(error instanceof StalePartError || error instanceof LoadError)) throw error;
      this.#reader = await loadIndex(true);
      return work(this.#reader);
    }
  }
}

/** Texts of articles, each asked for once. */
function createCopyLoader({ textEditions }: PageWords): LoadCopy {
  const copies = new Map<string, ReturnType<LoadCopy>>();
  return ({ slug }, language) => {
    const path = getPath(textEditions[language], { kind: 'article', slug }, 'index.md');
    const known = copies.get(path);
    if (known !== undefined) return known;
    const copy = loadText(path).then(parseCopy);
    copies.set(path, copy);
    copy.catch(() => copies.delete(path));
    return copy;
  };
}

const form = document.querySelector<HTMLFormElement>('#search');
const data = document.getElementById(wordsId);
if (form && data) startPage(form, JSON.parse(data.textContent ?? ''));
