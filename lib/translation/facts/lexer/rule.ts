import type { FactDraft, FactKind, FactValue, Qualifier } from '@/lib/translation/facts/lexer/fact';
import { parseFacts } from './notation';
import { type Captures, compilePattern, type Pattern } from './pattern';
import { getNumber, getWord, type Token } from './token';

/** What a rule sees of its match. */
export class Match {
  constructor(
    readonly text: string,
    readonly tokens: readonly Token[],
    /** Places of the first token and of the one after the last. */
    readonly from: number,
    readonly to: number,
    private readonly captures: Captures,
  ) {}

  /** The token under a label. */
  get(label: string): Token | undefined {
    return this.captures[label];
  }

  /** The value that its tag (the label, where none is given) has for a token; undefined without it. */
  number(label: string, tag = label): number | undefined {
    return getNumber(this.captures[label], tag);
  }

  word(label: string, tag = label): string | undefined {
    return getWord(this.captures[label], tag);
  }

  /** What a token has in the text. */
  written(token: Token | undefined): string {
    return token ? this.text.slice(token.start, token.end) : '';
  }

  get first(): Token | undefined {
    return this.tokens[this.from];
  }

  get last(): Token | undefined {
    return this.tokens[this.to - 1];
  }

  /** The token so many places before the match. */
  before(steps = 1): Token | undefined {
    return this.tokens[this.from - steps];
  }

  /** The token so many places after it; the next one is 0. */
  after(steps = 0): Token | undefined {
    return this.tokens[this.to + steps];
  }
}

const beforeItem = /^[.!?;:。！？；：”]$/;
const afterItem = /^[.、．)）]$/;

/** Whether a match numbers the item of a list: `2. What next?`, 三、. */
export function isItemNumber(match: Match): boolean {
  const [before, next, second] = [match.before(), match.after(), match.after(1)];
  const isFirst = before === undefined || beforeItem.test(before.word);
  const isMarked = next !== undefined && next.gap === '' && afterItem.test(next.word);
  return isFirst && isMarked && second !== undefined && !('number' in second.tags);
}

/** A pattern and what its match means. */
export interface Rule {
  readonly name: string;
  readonly pattern: Pattern;
  /** Undefined where the match means nothing after all, so that the next rule is tried. */
  readonly read: (match: Match) => readonly FactDraft[] | undefined;
  /**
   * Texts and what is read in them, by this rule and others, in the notation of `notation.ts`; the empty
   * text where nothing must be. They are the tests of the rule.
   */
  readonly examples: Readonly<Record<string, string>>;
}

/** How the words beside a match bound it. */
export type GetBound = (match: Match) => Qualifier | undefined;

/** What reads the matches of rules that need code, by its name in their row. */
export type Readers = Readonly<Record<string, Rule['read']>>;

/**
 * Rules from a table, a row each: a pattern, the facts that its match means (or the name of the reader that
 * finds them), and examples, of which those that give nothing say what must not be read:
 *
 *     <weekday> = weak weekday <weekday> # on Fridays → weekday 5
 *     <day> of? <month> = readDayMonth # the 4th of July → date 704 # 4 of them →
 *
 * `getBound` finds what bounds the figures that they read. An example may follow on the next line. Rows without `=` are patterns to be passed over, parted by
 * semicolons. A line that begins with `--` names the rules after it.
 */
export function readRules(
  text: string,
  readers: Readers = {},
  getBound?: GetBound,
): readonly Rule[] {
  let name = '';
  return text
    .replace(/\n +# /g, ' # ')
    .split('\n')
    .flatMap((line): readonly Rule[] => {
      if (line.startsWith('--')) name = line.slice(2).trim();
      if (line.startsWith('--') || line.trim() === '') return [];
      const [row = '', ...examples] = line.split(' # ');
      const [pattern = '', meaning] = row.split(' = ');
      if (meaning !== undefined) {
        const read = readers[meaning.trim()] ?? createReader(meaning.trim());
        return [
          {
            name,
            pattern: compilePattern(pattern),
            read: getBound ? bind(read, getBound) : read,
            examples: readExamples(examples),
          },
        ];
      }
      const read = () => [];
      return pattern
        .split('; ')
        .map((own) => ({ name, pattern: compilePattern(own), read, examples: {} }));
    });
}

/** A match means nothing where no fact of the notation has all its labels. */
function createReader(notation: string): Rule['read'] {
  const readDrafts = parseFacts(notation);
  return (match) => {
    const drafts = readDrafts((label, tag) => match.get(label)?.tags[tag]);
    return drafts.length > 0 ? drafts : undefined;
  };
}

const bounded: ReadonlySet<FactKind> = new Set(['number', 'ratio', 'multiple']);

/** Gives the figures that a rule reads their bounds, but for those that it has bound itself. */
function bind(read: Rule['read'], getBound: GetBound): Rule['read'] {
  return (match) => {
    const drafts = read(match);
    const qualifier = drafts?.some(({ kind }) => bounded.has(kind)) ? getBound(match) : undefined;
    if (qualifier === undefined) return drafts;
    return drafts?.map((draft) => (bounded.has(draft.kind) ? { qualifier, ...draft } : draft));
  };
}

function readExamples(written: readonly string[]): Rule['examples'] {
  return Object.fromEntries(written.map((example) => example.split(/ →(?: |$)/)));
}

/** A number with its unit, if it has one. */
export function number(value: number, unit: string | undefined): FactValue {
  return { kind: 'number', value, ...(unit === undefined ? {} : { unit }) };
}
