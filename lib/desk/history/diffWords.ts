import { findCommon } from '@/lib/translation/pairing/findCommon';

/** A stretch of a text that is in both versions or in one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Texts longer than this are shown whole, one after the other. */
const mostWords = 3000;

/** What became of a text, word by word, in English and Chinese alike. */
export function diffWords(before: string, after: string): readonly DiffPart[] {
  const [was, is] = [getWords(before), getWords(after)];
  if (Math.max(was.length, is.length) > mostWords) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const parts: DiffPart[] = [];
  let [place, other] = [0, 0];
  for (const [kept, keptOther] of [...findCommon(was, is), [was.length, is.length] as const]) {
    parts.push({ kind: 'removed', text: was.slice(place, kept).join('') });
    parts.push({ kind: 'added', text: is.slice(other, keptOther).join('') });
    parts.push({ kind: 'same', text: was[kept] ?? '' });
    [place, other] = [kept + 1, keptOther + 1];
  }
  return join(parts.filter((part) => part.text !== ''));
}

function getWords(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function join(parts: readonly DiffPart[]): readonly DiffPart[] {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) {
      joined.splice(-1, 1, { kind: part.kind, text: last.text + part.text });
    } else joined.push(part);
  }
  return joined;
}
