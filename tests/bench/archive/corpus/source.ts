import { readFileSync } from 'node:fs';
import type { Language } from '@/lib/language/language';
import { listWrittenSets, type Pair, readLines, readPairs } from '@/tests/bench/desk/pair';

/** A topic, as its YAML has it. */
export interface SourceTopic {
  readonly id: string;
  readonly kind: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly aliases: Readonly<Record<Language, readonly string[]>>;
}

/** Paragraphs and topics that were written for the desk’s bench. */
const desk = new URL('../../desk/', import.meta.url);

/** Every paragraph in both languages. */
export function readParagraphs(): readonly Pair[] {
  const own = ['pairs.jsonl', 'pairsHeldOut.jsonl'].map((file) => new URL(file, desk));
  const sets = listWrittenSets().map((set) => new URL('pairs.jsonl', set));
  return [...own, ...sets].flatMap(readPairs);
}

/** Every topic whose names no other has, those of news at large first. */
export function readTopics(): readonly SourceTopic[] {
  const general: SourceTopic[] = JSON.parse(readFileSync(new URL('topics.json', desk), 'utf8'));
  const sets = listWrittenSets().map((set) => readLines<SourceTopic>(new URL('topics.jsonl', set)));
  const taken = new Set<string>();
  return [...general, ...sets.flat()].filter(({ id, name, aliases }) => {
    const names = [id, name.en, name.zh, ...aliases.en, ...aliases.zh].map((own) =>
      own.toLowerCase(),
    );
    const isNew = !names.some((own) => taken.has(own));
    if (isNew) for (const own of names) taken.add(own);
    return isNew;
  });
}
