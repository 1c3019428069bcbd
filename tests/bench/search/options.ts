import { parseArgs } from 'node:util';

export interface Options {
  /** How many articles each generated paper has. */
  readonly articles: readonly number[];
  /** How many queries are drawn. */
  readonly draws: number;
  /** How many pages are opened in a browser, each for two of them. */
  readonly visits: number;
  /** Folders of articles that are measured, too. */
  readonly folders: readonly string[];
  /** Whether to measure other programs, too, on the first paper. */
  readonly peers: boolean;
  /** Whether to write the tables into README.md. */
  readonly readme: boolean;
}

/** What there is, for whoever asks for something else. */
const usage = `npm run bench -- search [options] [folder]
  [folder]           measures the .md and .txt files of a folder, too: headline, summary, paragraphs
  --articles 10000   of the generated paper; several may be given (2000,10000), or none (0)
  --draws 2000       queries drawn from the texts
  --visits 100       pages that are opened in a browser, each for two queries
  --peers            measure Pagefind and MiniSearch, too, on the first paper
  --readme           write the tables into tests/bench/search/README.md`;

/** The options in the words of a command. Throws `RangeError` that lists them all where one is wrong. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parse(words);
  const read = (name: 'articles' | 'draws' | 'visits', value = values[name]) => {
    if (!/^\d{1,6}$/.test(value)) throw wrong(`--${name} is “${value}”, which is no number`);
    return Number(value);
  };
  return {
    articles: values.articles.split(',').map((value) => read('articles', value)),
    draws: read('draws'),
    visits: read('visits'),
    folders: positionals,
    peers: values.peers,
    readme: values.readme,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        articles: { type: 'string', default: '10000' },
        draws: { type: 'string', default: '2000' },
        visits: { type: 'string', default: '100' },
        peers: { type: 'boolean', default: false },
        readme: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function wrong(reason: string): RangeError {
  return new RangeError(`${reason}.\n${usage}`);
}
