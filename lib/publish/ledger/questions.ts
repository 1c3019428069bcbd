import { type Archive, isSettled } from '@/lib/archive/archive';
import { areCurrent } from '@/lib/archive/recordInputs';
import type { Ledger } from './ledger';

/** Questions that files were made from, each once, however many files ask it. */
export interface Questions {
  /** Whether all answers to these are as they were at the last publish. */
  readonly areCurrent: (ids: readonly number[]) => boolean;
  /** The ids of questions with the fingerprints of their present answers. */
  readonly add: (inputs: Iterable<readonly [question: string, print: string]>) => readonly number[];
  /** What is to be kept of those that are still used, and new ids for them. */
  readonly pack: (used: ReadonlySet<number>) => PackedQuestions;
}

interface PackedQuestions extends Pick<Ledger, 'state' | 'questions' | 'prints'> {
  readonly getId: (id: number) => number;
}

/** The questions of the last publish, if there was one, to be asked of this archive. */
export function createQuestions(archive: Archive, last: Ledger | undefined): Questions {
  const questions = [...(last?.questions ?? [])];
  const prints = [...(last?.prints ?? [])];
  let ids: Map<string, number> | undefined;
  const answers: (boolean | undefined)[] = [];
  const { state } = archive;
  // Content that changes while a site is made can reach the workers, and then be as it was again.
  let isMixed = false;
  // By the prints of the last publish: those of this one may have taken their place already.
  const isCurrent = (id: number): boolean => {
    const [question = '', print] = [questions[id], last?.prints[id]];
    answers[id] ??=
      print !== undefined &&
      ((last?.state && isSettled(JSON.parse(question), last.state, state)) ||
        areCurrent(archive, new Map([[question, print]])));
    return answers[id];
  };
  return {
    areCurrent: (asked) => asked.every(isCurrent),
    add: (inputs) =>
      Array.from(inputs, ([question, print]) => {
        isMixed ||= !areCurrent(archive, new Map([[question, print]]));
        ids ??= new Map(questions.map((own, id) => [own, id]));
        const id = ids.get(question) ?? questions.length;
        ids.set(question, id);
        questions[id] = question;
        prints[id] = print;
        return id;
      }),
    pack: (used) => {
      const order = [...used].sort((a, b) => a - b);
      const places = new Map(order.map((id, place) => [id, place]));
      return {
        ...(!isMixed && { state }),
        questions: order.map((id) => questions[id] ?? ''),
        prints: order.map((id) => prints[id] ?? ''),
        getId: (id) => places.get(id) ?? 0,
      };
    },
  };
}
