import { readdirSync, readFileSync } from 'node:fs';
import type { Language } from '@/lib/language/language';
import { type Pair, readLines, readPairs } from '@/tests/bench/desk/pair';

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
  const files = ['pairs.jsonl', 'pairsHeldOut.jsonl', ...listSets('pairs.jsonl')];
  return files.flatMap((file) => readPairs(new URL(file, desk)));
}

/** Every topic whose names no other has, those of news at large first. */
export function readTopics(): readonly SourceTopic[] {
  const general: SourceTopic[] = JSON.parse(readFileSync(new URL('topics.json', desk), 'utf8'));
  const sets = listSets('topics.jsonl').map((file) => readLines<SourceTopic>(new URL(file, desk)));
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

function listSets(file: string): readonly string[] {
  return readdirSync(new URL('written/', desk)).map((set) => `written/${set}/${file}`);
}
