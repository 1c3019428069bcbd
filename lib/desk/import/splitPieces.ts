import type { Language } from '@/lib/language/language';
import { getTextLanguage } from '@/lib/language/textLanguage';
import type { Piece } from './importedText';
import { joinLines } from './joinLines';
import { parseByline } from './parseDateline';
import { type Label, type LabelKind, parseLabel } from './parseLabel';
import { parseTextDate } from './parseTextDate';

interface Line {
  readonly number: number;
  readonly text: string;
}

const markup = /^(?:[-*+] |\d+[.)] |> ?|\||!\[|```|~~~|\[\^?[^\]]+\]: )/;

/** Splits a text into pieces, in order. Every character except white space is in one of them. */
export function splitPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let label: LabelKind | undefined;
  for (const group of getGroups(text)) {
    for (const run of getRuns(group)) {
      const found = getLabel(run);
      if (found) label = found.kind;
      else if (label && !isUnderLabel(run, label)) label = undefined;
      pieces.push(...createPieces(run, found, label));
    }
    if (label === 'source' || label === 'photo') label = undefined;
  }
  return pieces;
}

function getLabel([first, ...more]: readonly Line[]): Label | undefined {
  return first && more.length === 0 ? parseLabel(first.text) : undefined;
}

function createPieces(
  run: readonly Line[],
  found: Label | undefined,
  label: LabelKind | undefined,
): readonly Piece[] {
  if (!label) return createParagraphs(run);
  if (!found) return run.map((line) => createItem(line, label));
  const number = run[0]?.number ?? 1;
  return found.value === '' ? [] : [createItem({ number, text: found.value }, label)];
}

/** The language of a text, by its script; undefined where it has none, or is mostly in another. */
function getPieceLanguage(text: string): Language | undefined {
  const language = getTextLanguage(text);
  return language === 'en' || language === 'zh' ? language : undefined;
}

/** Lines between blank lines; a fenced code block is one group, blank lines included. */
function getGroups(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]];
  let fence = '';
  text.split('\n').forEach((line, index) => {
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? '';
    if (fence === '' && line.trim() === '') groups.push([]);
    else groups.at(-1)?.push({ number: index + 1, text: fence || mark ? line : line.trim() });
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
  });
  return groups.filter((group) => group.length > 0);
}

/** Lines that belong together: a label, heading or date by itself; otherwise, lines of the same kind and language. */
function getRuns(group: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of group) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && isSameRun(last, line, run)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isSameRun(last: Line, line: Line, run: readonly Line[]): boolean {
  if (/^\s*(?:```|~~~)/.test(run[0]?.text ?? '')) return true;
  if (isAlone(last.text) || isAlone(line.text)) return false;
  if (markup.test(last.text) || markup.test(line.text)) return markup.test(run[0]?.text ?? '');
  const [own, other] = [getPieceLanguage(last.text), getPieceLanguage(line.text)];
  return own === other || own === undefined || other === undefined;
}

function isAlone(text: string): boolean {
  return /^#{1,6}\s/.test(text) || parseLabel(text) !== undefined || isDateOrByline(text);
}

function createParagraphs(run: readonly Line[]): readonly Piece[] {
  const [first] = run;
  if (!first) return [];
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(first.text);
  if (heading?.[1] && heading[2]) {
    return [createPiece(first.number, heading[2], 'heading', heading[1].length)];
  }
  if (markup.test(first.text)) {
    return [createPiece(first.number, run.map((line) => line.text).join('\n'), 'markup')];
  }
  return joinLines(run.map((line) => line.text)).map(({ text, place }) =>
    createPiece(
      run[place]?.number ?? first.number,
      text,
      /[.!?。！？…:：;；][”"’'」』)）]*$/.test(text) ? 'prose' : 'line',
    ),
  );
}

function createPiece(line: number, text: string, form: Piece['form'], level?: number): Piece {
  return { line, text, form, ...(level && { level }), language: getPieceLanguage(text) };
}

function createItem(line: Line, label: LabelKind): Piece {
  const text = line.text.replace(/^(?:[-*+•·]|\d+[.)])\s+/, '');
  return { ...createPiece(line.number, text, 'item'), label };
}

/** Headlines and addresses; a paragraph of prose ends a label's items. */
function isUnderLabel(run: readonly Line[], label: LabelKind): boolean {
  const first = run[0]?.text ?? '';
  if (/^#{1,6}\s/.test(first) || isDateOrByline(first)) return false;
  if (label === 'address') return run.every((line) => /^<?https?:\/\/\S+$/.test(line.text));
  return run.every((line) => line.text.length <= 200 && !/[.。！!]$/.test(line.text));
}

/** A line about the article that is not part of it: a date or a byline. */
function isDateOrByline(line: string): boolean {
  return parseTextDate(line) !== undefined || parseByline(line) !== undefined;
}
