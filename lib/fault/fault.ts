import { type Rule, rules, type Severity } from './rules';

/** Where something is in a file, both counted from 1, the column in UTF-16 units as editors’ programs count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The same with the file: a path relative to the project, `content/articles/x/article.yaml`. */
export interface FilePlace extends Place {
  readonly file: string;
}

/** A fault in a body, found by rules that don’t know its file; whoever does makes a `Fault` of it. */
export interface BodyFault extends Place {
  readonly severity: Severity;
  readonly rule: Rule;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Something wrong in `content/`, or in a page made from it, as data. Its words are in
 * `messages/*.json` under `faults.<rule>` (`what` and `fix`, filled from `values`), so that an
 * editor can read them in English or in Chinese: `getFaultText`.
 */
export interface Fault extends BodyFault, FilePlace {
  /** Where in the record: `source.published`. */
  readonly field?: string;
}

/** A fault with the severity of its rule; without a line it is at the beginning of the file. */
export function createFault<Where extends Partial<Place> & Partial<Pick<Fault, 'file' | 'field'>>>(
  rule: Rule,
  place: Where,
  values: Fault['values'] = {},
): Where & BodyFault {
  return { line: 1, column: 1, ...place, severity: rules[rule], rule, values };
}

/** What came of reading something: without a value there is at least one error among the faults. */
export interface Result<Value> {
  readonly value: Value | undefined;
  readonly faults: readonly Fault[];
}

/** How many faults there are of each severity. */
export interface FaultCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly questions: number;
}

export function countFaults(faults: readonly Fault[]): FaultCounts {
  const count = (wanted: Severity) => faults.filter(({ severity }) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), questions: count('question') };
}

export function hasError(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.severity === 'error');
}

/** Each finding once: what belongs to both languages of a `bilingual.md` is inspected with each. */
export function getDistinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [getKey(fault), fault])).values()];
}

/** At one place, a rule may find several things. */
function getKey({ file, line, column, rule, values }: Fault): string {
  return `${file}:${line}:${column}:${rule}:${JSON.stringify(values)}`;
}

/** Orders faults by file, then by their place in it. */
export function compareFaults(a: Fault, b: Fault): number {
  if (a.file !== b.file) {
    return a.file < b.file ? -1 : 1;
  }
  return a.line - b.line || a.column - b.column;
}

/** Orders faults by their place, then by what was found there, so that they come in one order however they were found. */
export function compareFound(a: Fault, b: Fault): number {
  const [first, second] = [getKey(a), getKey(b)];
  return compareFaults(a, b) || (first < second ? -1 : Number(first !== second));
}

/** Thrown by code that refuses to go on with faulty content. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor(faults: readonly Fault[]) {
    const errors = faults.filter((fault) => fault.severity === 'error');
    const places = errors.map(
      (fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.rule}`,
    );
    super(`The content has errors. “npm run check” says how to fix them.\n${places.join('\n')}`);
    // Where in the code it was noticed is nothing to an editor.
    this.stack = `ContentError: ${this.message}`;
  }
}
