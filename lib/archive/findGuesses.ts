import { parseYaml, type Yaml } from '@/lib/content/files/parseYaml';
import { splitMarkdown } from '@/lib/content/files/readMarkdown';
import type { ArticleText, Content } from '@/lib/content/records';
import type { Path } from '@/lib/content/schemas/getSchemaAt';
import type { FilePlace, Place } from '@/lib/fault/fault';
import type { Converter, Guess } from '@/lib/language/converter';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { findPlace } from '@/lib/markdown/parse/places';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { readTextFile } from '@/lib/store/readTextFile';

/** A guess of the conversion to Traditional, at its place in the file. */
export interface PlacedGuess extends Guess, FilePlace {
  /** The words around it. */
  readonly context: string;
}

/** A stretch of Chinese that pages convert at once; it begins at `place` or, behind marks of the format, after it. */
interface Words {
  readonly text: string;
  readonly place: Place;
}

const around = 6;

/**
 * Every character of the Chinese that pages convert (headlines, summaries, bodies, what else
 * articles, topics, authors and series say in `zh`) whose Traditional form neither a name of the
 * paper nor a phrase decided. Code, addresses and comments are none. Reads the files again, for the places in them.
 */
export function findGuesses(
  converter: Converter,
  {
    articles,
    topics,
    authors,
    series,
    pages,
  }: Pick<Content, 'articles' | 'topics' | 'authors' | 'series' | 'pages'>,
): readonly PlacedGuess[] {
  const findInText = ({ texts: { zh } }: Content['articles' | 'pages'][number]) =>
    zh ? placeGuesses(converter, zh.file, (source) => listWords(zh, source)) : [];
  const findInYaml = (file: string) =>
    placeGuesses(converter, file, (source) => listYamlWords(parseYaml(source, file)));
  return [
    ...articles.flatMap((article) => [
      ...findInText(article),
      ...findInYaml(`${article.folder}/article.yaml`),
    ]),
    ...[...topics, ...authors, ...series].flatMap(({ file }) => findInYaml(file)),
    ...pages.flatMap(findInText),
  ];
}

function placeGuesses(
  { getGuesses }: Converter,
  file: string,
  list: (source: string) => readonly Words[],
): readonly PlacedGuess[] {
  const source = readTextFile(file).value;
  if (source === undefined) return [];
  const getPlace = findPlace(source);
  const lines = source.split('\n');
  return list(source).flatMap(({ text, place }) => {
    const before = lines.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const start = before + place.column - 1;
    return getGuesses(text).map((guess) => ({
      ...guess,
      file,
      ...getPlace(findOffset(source, start, text, guess)),
      context: text.slice(Math.max(0, guess.start - around), guess.start + 1 + around),
    }));
  });
}

/**
 * Where the source has a character of the text: where the text stands as it is, or else by counting,
 * because quotes, folds and escapes change neither the order of such characters nor their number.
 */
function findOffset(source: string, start: number, text: string, guess: Guess): number {
  const whole = source.indexOf(text, start);
  const line = source.indexOf('\n', start);
  if (whole !== -1 && (line === -1 || whole < line)) return whole + guess.start;
  let offset = start - 1;
  for (let count = text.slice(0, guess.start).split(guess.character).length; count > 0; count--) {
    offset = source.indexOf(guess.character, offset + 1);
    if (offset === -1) return start;
  }
  return offset;
}

function listWords(text: ArticleText, source: string): readonly Words[] {
  const { file, title, summary } = text;
  const { yaml, body = '' } = splitMarkdown(source, file).value ?? {};
  const isBilingual = file.endsWith('/bilingual.md');
  const locate = (field: string): Place =>
    yaml?.locate(isBilingual ? [field, 'zh'] : [field]) ?? {
      line: 1,
      column: 1,
    };
  const words: Words[] = [
    { text: title, place: locate('title') },
    { text: summary, place: locate('summary') },
  ];
  const none = () => undefined;
  const note = (found: string, place: Place): string => {
    words.push({ text: found, place });
    return found;
  };
  const chinese = isBilingual ? splitLanguages(body).bodies.zh : body;
  inspectBlocks(chinese, { link: none, image: none, text: note });
  return words;
}

function listYamlWords({ value, locate }: Yaml): readonly Words[] {
  const list = (part: unknown, path: Path): readonly Words[] => {
    if (typeof part === 'string') {
      return path.includes('zh') ? [{ text: part, place: locate(path) }] : [];
    }
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([key, inner]) =>
      list(inner, [...path, Array.isArray(part) ? Number(key) : key]),
    );
  };
  return list(value, []);
}
