import type { Language } from '@/lib/language/language';
import { getTextLanguage } from '@/lib/language/textLanguage';
import type { Piece } from './importedText';
import { joinLines } from './joinLines';
import { parseByline } from './parseDateline';
import { type Label, type LabelKind, parseLabel } from './parseLabel';
import { parseTextDate } from './parseTextDate';
import { type Block, type Blocks, splitBlocks } from './splitBlocks';

interface Line {
  readonly number: number;
  readonly text: string;
  /** With the spaces at its ends. */
  readonly source: string;
}

/** A piece whose language may still be that of its neighbours. */
type OpenPiece = Omit<Piece, 'language'> & { readonly language: Language | 'none' | undefined };

const markup = /^(?:[-*+] |\d+[.)] |> ?|\||!\[|```|~~~|\[\^?[^\]]+\]: )/;

export interface Pieces extends Pick<Blocks, 'excess'> {
  readonly pieces: readonly Piece[];
}

/**
 * Splits a text into pieces, in order. Every character except white space is in one of them, and
 * what is Markdown is a slice of the text. `isMarkdown` says that the text is Markdown; otherwise
 * its marks tell.
 */
export function splitPieces(text: string, isMarkdown: boolean): Pieces {
  const parsed = splitBlocks(text, isMarkdown);
  const pieces: OpenPiece[] = [];
  let label: LabelKind | undefined;
  for (const block of parsed.blocks) {
    for (const run of getRuns(block)) {
      const found = getLabel(run);
      if (found) label = found.kind;
      else if (label && !isUnderLabel(block, run, label)) label = undefined;
      pieces.push(...createPieces(block, run, { found, label, isMarkdown: parsed.isMarkdown }));
      if (label === 'source' || label === 'photo') label = undefined;
    }
  }
  const { excess } = parsed;
  return { pieces: settleLanguages(pieces), ...(excess !== undefined && { excess }) };
}

/** What has no words (code, a rule, a picture) is in the language of what is before it, or after. */
function settleLanguages(pieces: readonly OpenPiece[]): readonly Piece[] {
  const isSettled = ({ language, form }: OpenPiece): boolean =>
    form !== 'comment' && form !== 'item' && (language === 'en' || language === 'zh');
  let before = pieces.find(isSettled)?.language;
  return pieces.map((piece) => {
    if (isSettled(piece)) before = piece.language;
    const language = piece.language === 'none' ? before : piece.language;
    return { ...piece, language: language === 'none' ? undefined : language };
  });
}

function getLabel([first, ...more]: readonly Line[]): Label | undefined {
  return first && more.length === 0 ? parseLabel(first.text) : undefined;
}

interface Setting {
  readonly found: Label | undefined;
  readonly label: LabelKind | undefined;
  readonly isMarkdown: boolean;
}

function createPieces(
  block: Block,
  run: readonly Line[],
  { found, label, isMarkdown }: Setting,
): readonly OpenPiece[] {
  if (!label) return createParagraphs(block, run, isMarkdown);
  if (!found) return run.map((line) => createItem(line, label));
  const { number = 1, source = '' } = run[0] ?? {};
  return found.value === '' ? [] : [createItem({ number, source, text: found.value }, label)];
}

/** The language of a text, by its script; undefined where it is mostly in another, or can't be told. */
function getPieceLanguage(text: string): OpenPiece['language'] {
  const language = getTextLanguage(text);
  return language === 'unclear' ? undefined : language;
}

/** Lines that belong together: a label, heading or date by itself; otherwise, lines of the same kind and language. */
function getRuns(block: Block): readonly (readonly Line[])[] {
  const heading = '#'.repeat(block.level ?? 1);
  const lines = block.source.split('\n').map((source, index) => ({
    number: block.line + index,
    text: block.form === 'heading' ? `${heading} ${source}` : source.trim(),
    source,
  }));
  if (block.form !== 'paragraph') return [lines];
  const runs: Line[][] = [];
  const hasIndents = lines.some(({ source }) => /^\S/.test(source));
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const begins = /^\u3000/.test(line.source) || (hasIndents && /^[ \t]{2}/.test(line.source));
    if (run && last && !begins && isSameRun(last, line, run)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function isSameRun(last: Line, line: Line, run: readonly Line[]): boolean {
  if (isAlone(last.text) || isAlone(line.text)) return false;
  if (markup.test(last.text) || markup.test(line.text)) return markup.test(run[0]?.text ?? '');
  const [own, other] = [getPieceLanguage(last.text), getPieceLanguage(line.text)];
  return own === other || !isLanguage(own) || !isLanguage(other);
}

function isLanguage(language: OpenPiece['language']): boolean {
  return language === 'en' || language === 'zh';
}

function isAlone(text: string): boolean {
  return /^#{1,6}\s/.test(text) || parseLabel(text) !== undefined || isDateOrByline(text);
}

function createParagraphs(
  block: Block,
  run: readonly Line[],
  isMarkdown: boolean,
): readonly OpenPiece[] {
  const { line, source, prose, form, level } = block;
  if (form === 'heading') return [createPiece({ line, text: source, form, level, prose })];
  if (form !== 'paragraph') return [createPiece({ line, text: source, form, prose })];
  const [first] = run;
  if (!first) return [];
  const lines = run.map((own) => own.source).join('\n');
  const own = lines === source ? prose : lines;
  if (markup.test(first.text)) {
    return [createPiece({ line: first.number, text: lines, form: 'markup', prose: own })];
  }
  if (isMarkdown) {
    const text = lines.trim();
    return [createPiece({ line: first.number, text, form: getForm(text), prose: own })];
  }
  return joinLines(run.map(({ text }) => text)).map(({ text, place }) =>
    createPiece({
      line: run[place]?.number ?? first.number,
      text,
      form: getForm(text),
      prose: text,
    }),
  );
}

function getForm(text: string): 'prose' | 'line' {
  return /[.!?。！？…:：;；][”"’'」』)）]*$/.test(text) ? 'prose' : 'line';
}

interface PieceSource extends Pick<Piece, 'line' | 'text' | 'form'> {
  readonly level?: number | undefined;
  readonly prose: string;
}

function createPiece({ level, prose, ...piece }: PieceSource): OpenPiece {
  const isBare = piece.form === 'markup' && !/\p{L}/u.test(prose);
  return { ...piece, ...(level && { level }), language: isBare ? 'none' : getPieceLanguage(prose) };
}

function createItem(line: Line, label: LabelKind): OpenPiece {
  const text = line.text.replace(/^(?:[-*+•·]|\d+[.)])\s+/, '');
  return { ...createPiece({ line: line.number, text, form: 'item', prose: text }), label };
}

/** Headlines and addresses; a paragraph of prose ends a label's items. */
function isUnderLabel({ form }: Block, run: readonly Line[], label: LabelKind): boolean {
  const first = run[0]?.text ?? '';
  if (form === 'heading' || form === 'comment' || isDateOrByline(first)) return false;
  if (/^(?:```|~~~|\||[-*_]{3})/.test(first)) return false;
  if (label === 'address') return run.every((line) => /^<?https?:\/\/\S+$/.test(line.text));
  return run.every((line) => line.text.length <= 200 && !/[.。！!]$/.test(line.text));
}

/** A line about the article that is not part of it: a date or a byline. */
function isDateOrByline(line: string): boolean {
  return parseTextDate(line) !== undefined || parseByline(line) !== undefined;
}
