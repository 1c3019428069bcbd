import type { Language, PartlyLocalized } from '@/lib/language/language';
import { getTextLanguage } from '@/lib/language/textLanguage';
import type { FrontMatter } from './frontMatter';
import type { Finding, Piece } from './importedText';
import { parseByline, parseDateline } from './parseDateline';
import { parseTextDate } from './parseTextDate';

/** What comes before the article proper and at its start. */
export interface Head {
  readonly title: Partial<Record<Language, string>>;
  published?: string;
  dateline?: { readonly place?: string; readonly language: Language };
  agency?: string;
  readonly authors: PartlyLocalized[];
  readonly captions: Piece[];
  /** All other pieces. */
  readonly rest: Piece[];
  readonly found: Finding[];
}

/** How many pieces at the start of a text are searched for facts about it. */
const headLength = 12;

/** Takes a piece into the head if it is of its kind. */
type Take = (head: Head, piece: Piece, next: Piece | undefined) => boolean;

const takes: readonly Take[] = [takeDate, takeByline, takeRepeated, takeTitle, takeCaption];

/** Takes date, byline, titles, caption and dateline from the front matter and the first pieces of a text. */
export function parseHead(pieces: readonly Piece[], front: FrontMatter): Head {
  const head = createHead(front);
  pieces.forEach((piece, place) => {
    const next = pieces[place + 1];
    const isHead = place < headLength;
    const isTaken = isHead
      ? takes.some((take) => take(head, piece, next))
      : takeTitle(head, piece, next);
    if (!isTaken) head.rest.push(isHead ? takeDateline(head, piece) : piece);
  });
  return head;
}

function createHead({ title, date, authors }: FrontMatter): Head {
  return {
    title: title === undefined ? {} : { [getNameLanguage(title)]: title },
    ...(date && { published: date }),
    authors: authors.map((name) => ({ [getNameLanguage(name)]: name })),
    captions: [],
    rest: [],
    found: [],
  };
}

function getNameLanguage(name: string): Language {
  return getTextLanguage(name) === 'zh' ? 'zh' : 'en';
}

function note(head: Head, what: Finding['what'], piece: Piece, text = piece.text): void {
  head.found.push({ what, line: piece.line, text });
}

function takeDate(head: Head, piece: Piece): boolean {
  const date = parseTextDate(piece.text);
  const isOther = head.published !== undefined && head.published !== date;
  if (date === undefined || isOther) return false;
  note(head, head.published === undefined ? 'date' : 'repeated', piece);
  head.published = date;
  return true;
}

function takeByline(head: Head, piece: Piece): boolean {
  const names = parseByline(piece.text);
  if (!names) return false;
  const known = head.authors.flatMap((author) => Object.values(author));
  const added = names.filter((name) => !known.includes(name));
  note(head, added.length > 0 ? 'byline' : 'repeated', piece);
  head.authors.push(...added.map((name) => ({ [piece.language ?? 'en']: name })));
  return true;
}

function takeRepeated(head: Head, piece: Piece): boolean {
  const isTitle = piece.language !== undefined && piece.text === head.title[piece.language];
  if (isTitle) note(head, 'repeated', piece);
  return isTitle;
}

/** For each language, the first headline before the text in that language, whichever text comes first. */
function takeTitle(head: Head, piece: Piece, next: Piece | undefined): boolean {
  const { form, text, language } = piece;
  const isHeadline = form === 'heading' || (form === 'line' && text.length <= 250);
  if (!isHeadline || !/\p{L}/u.test(text) || !language || head.title[language]) return false;
  const isSecond = next?.language === language && next.form === 'prose';
  const before = head.rest.filter((other) => other.form !== 'markup');
  const hasBegun = before.some((other) => other.language === language);
  if (hasBegun || (before.length > 0 && !isSecond)) return false;
  head.title[language] = text;
  const { line } = piece;
  head.found.push({ what: 'title', line, text, ...(form === 'line' && { isGuess: true }) });
  return true;
}

function takeCaption(head: Head, piece: Piece, next: Piece | undefined): boolean {
  if (head.rest.length > 0 || !isCaption(piece, next)) return false;
  head.captions.push(piece);
  head.found.push({ what: 'caption', line: piece.line, text: piece.text, isGuess: true });
  return true;
}

/** The paragraph without its dateline, or as it is where it has none or one was found already. */
function takeDateline(head: Head, piece: Piece): Piece {
  const { language, text, form } = piece;
  const dateline = form === 'prose' && !head.dateline ? parseDateline(text) : undefined;
  if (!dateline || !language) return piece;
  head.dateline = { language, ...(dateline.place && { place: dateline.place }) };
  head.authors.push(...dateline.authors.map((name) => ({ [language]: name })));
  note(head, 'dateline', piece, dateline.written);
  if (dateline.agency) {
    head.agency = dateline.agency;
    note(head, 'agency', piece, dateline.agency);
  }
  return { ...piece, text: dateline.rest };
}

const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|said|says|told|does|did|\w+ed)\b/i;

/**
 * Whether a piece before the first paragraph is a picture caption: it says so, or it is short,
 * has no verb, and the article begins right after it.
 */
function isCaption(piece: Piece, next: Piece | undefined): boolean {
  if (/^(?:图为|图[:：]|photo\b)/i.test(piece.text)) return true;
  const isShort = piece.text.length <= 120 && piece.text.split(' ').length <= 18;
  const begins = next?.form === 'prose' && next.text.length > piece.text.length * 2;
  return (
    piece.form === 'prose' && piece.language === 'en' && isShort && begins && !verb.test(piece.text)
  );
}
