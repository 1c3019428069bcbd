import type { Edition } from '@/lib/edition/editions';
import type { Archive } from './archive';
import { getFingerprint } from './fingerprint';

/**
 * What something was made from: each question that was asked of the archive, as JSON, with a
 * fingerprint of its answer.
 */
export type Inputs = ReadonlyMap<string, string>;

export interface Recording {
  /** Answers as the archive that is recorded does. */
  readonly archive: Archive;
  /** What it has been asked so far. */
  readonly inputs: Inputs;
}

/** The name of a property or a method of the archive, and what the method is called with. */
type Question = readonly [name: string, ...given: unknown[]];

/** What is kept of an archive: by a question, the fingerprint of its answer; and what was derived last. */
interface Notes {
  readonly answers: Map<string, string>;
  readonly derived: Map<string, Derived<unknown>>;
}

interface Derived<Value> {
  readonly value: Value;
  readonly inputs: Inputs;
}

interface Recorder {
  /** The archive that is recorded. */
  readonly archive: Archive;
  readonly inputs: Map<string, string>;
}

const notes = new WeakMap<Archive, Notes>();
const recorders = new WeakMap<Archive, Recorder>();

/**
 * An archive for one output, which notes what the output asks. Nothing needs to be listed by hand:
 * whoever asks another question is recorded by it.
 */
export function recordInputs(archive: Archive): Recording {
  const recorder: Recorder = { archive, inputs: new Map() };
  const editions = archive.editions.map((edition) => recordConversion(edition, recorder));
  const recording = new Proxy(archive, {
    get: (_, name) => {
      if (name === 'editions') return editions;
      const value: unknown = Reflect.get(archive, name);
      return typeof value === 'function'
        ? (...given: unknown[]) => note(recorder, [String(name), ...given])
        : note(recorder, [String(name)]);
    },
  });
  recorders.set(recording, recorder);
  return { archive: recording, inputs: recorder.inputs };
}

/** An edition depends on the paper only by the names that it converts. */
function recordConversion(edition: Edition, recorder: Recorder): Edition {
  if (!edition.traditional) return edition;
  return {
    ...edition,
    convert: (language, text) => {
      note(recorder, ['traditionalNames']);
      return edition.convert(language, text);
    },
  };
}

/** Whether an archive answers as the one did that was recorded: what was made of it would be the same. */
export function areCurrent(archive: Archive, inputs: Inputs): boolean {
  const { answers } = getNotes(archive);
  return [...inputs].every(([key, print]) => {
    const known = answers.get(key) ?? getFingerprint(ask(archive, JSON.parse(key)));
    answers.set(key, known);
    return known === print;
  });
}

/** The most that is kept; each in several outputs, which are made one soon after the other. */
const mostDerived = 256;

/**
 * What follows from the archive and is needed by several outputs, such as the HTML of a text. `make`
 * must ask nothing but the archive that it is given, and everything that it depends on besides must
 * be in `key`. What it asks is recorded for everyone who gets its result.
 */
export function deriveOnce<Value>(
  archive: Archive,
  key: string,
  make: (archive: Archive) => Value,
): Value {
  const recorder = recorders.get(archive);
  const source = recorder?.archive ?? archive;
  const { derived } = getNotes(source);
  const { value, inputs } =
    (derived.get(key) as Derived<Value> | undefined) ?? derive(source, make);
  derived.delete(key);
  derived.set(key, { value, inputs });
  const [oldest] = derived.keys();
  if (derived.size > mostDerived && oldest !== undefined) derived.delete(oldest);
  for (const [question, print] of inputs) recorder?.inputs.set(question, print);
  return value;
}

function derive<Value>(source: Archive, make: (archive: Archive) => Value): Derived<Value> {
  const { archive, inputs } = recordInputs(source);
  return { value: make(archive), inputs };
}

function getNotes(archive: Archive): Notes {
  const known = notes.get(archive) ?? { answers: new Map(), derived: new Map() };
  notes.set(archive, known);
  return known;
}

function note({ archive, inputs }: Recorder, question: Question): unknown {
  const answer = ask(archive, question);
  const key = JSON.stringify(question);
  if (!inputs.has(key)) inputs.set(key, getFingerprint(answer));
  return answer;
}

function ask(archive: Archive, [name, ...given]: Question): unknown {
  const value: unknown = Reflect.get(archive, name);
  return typeof value === 'function' ? value.apply(archive, given) : value;
}
