import { type ChangeObject, diffArrays } from 'diff';

/** A stretch of a text that is in both versions or in one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where more words differ than this, the texts are shown whole, one after the other; a diff would take seconds. */
const mostChanges = 1000;

/** What changed in a text, word by word, in English and Chinese alike. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const words = diffArrays(splitWords(before), splitWords(after), { maxEditLength: mostChanges });
  if (!words) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return words.map((change) => ({ kind: getKind(change), text: change.value.join('') }));
}

function getKind({ removed, added }: ChangeObject<string[]>): DiffPart['kind'] {
  if (removed) return 'removed';
  return added ? 'added' : 'same';
}

function splitWords(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
