import { parseArgs } from 'node:util';
import { type StepName, steps } from './steps';

export interface Options {
  /** Numbers of articles. */
  readonly sizes: readonly number[];
  readonly steps: readonly StepName[];
  /** Whether to measure other programs, too. */
  readonly peers: boolean;
  /** Whether to write the tables into README.md. */
  readonly readme: boolean;
}

const names = Object.keys(steps) as StepName[];

/** What there is, for whoever asks for something else. */
const usage = `npm run bench -- archive has these options:
  --sizes 100,1000,10000  numbers of articles; these if none are given
  --steps ${names.join(',')}
                          what to measure after the cold build; all of it if none are given
  --peers                 measure Astro and Eleventy, too, and Hugo where it is installed
  --readme                write the tables into README.md`;

/** The options in the words of a command. Throws `RangeError` that lists them all where one is wrong. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parse(words);
  return {
    sizes: values.sizes.split(',').map((word) => {
      const size = Number(word);
      if (!/^\d+$/.test(word) || size < 10)
        throw wrong(`"${word}" is no number of articles from 10`);
      return size;
    }),
    steps: values.steps.split(',').map((word) => {
      const name = names.find((own) => own === word);
      if (!name) throw wrong(`There is no step "${word}"`);
      return name;
    }),
    peers: values.peers,
    readme: values.readme,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        sizes: { type: 'string', default: '100,1000,10000' },
        steps: { type: 'string', default: names.join(',') },
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
