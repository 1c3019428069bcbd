import type { Language, PartlyLocalized } from '@/lib/content/language';
import type { Draft, DraftReference, Finding } from './draft';
import { findCredits } from './findCredits';
import { isCaption } from './isCaption';
import { parseByline } from './parseByline';
import { type Dateline, parseDateline } from './parseDateline';
import { parseTextDate } from './parseTextDate';
import type { Piece } from './piece';
import { splitPieces } from './splitPieces';

/** Pieces at the head of a text among which its title, date and byline are looked for. */
const headLength = 12;

/**
 * Makes a draft of plain text or Markdown in English, Chinese or both. Nothing is invented:
 * what the text doesn't tell is not there. Nothing is lost: each piece becomes a fact, stays in
 * the body, or is unplaced.
 */
export function createDraft(text: string): Draft {
  const pieces = splitPieces(text.replace(/^\uFEFF/, '').replace(/\r\n?|\f/g, '\n'));
  const items = pieces.filter((piece) => piece.form === 'item');
  const head = readHead(pieces.filter((piece) => piece.form !== 'item'));
  const body = head.rest.filter((piece) => piece.language !== undefined);
  const unplaced = head.rest.filter((piece) => piece.language === undefined);
  const facts = readItems(items);
  const credits = body.flatMap((piece) => findCredits(piece));
  const source = getSource(head, facts);
  const found = [
    ...head.found,
    ...facts.found,
    ...credits,
    ...unplaced.map((piece): Finding => ({ what: 'unplaced', line: piece.line, text: piece.text })),
  ];
  return {
    original: body[0]?.language ?? 'en',
    title: head.title,
    ...(head.published && { published: head.published }),
    ...(head.dateline && { dateline: head.dateline }),
    authors: head.authors,
    ...(source && { source }),
    related: facts.related,
    seeAlso: facts.seeAlso,
    captions: [...head.captions, ...facts.captions],
    credits: [...new Set(credits.map((credit) => credit.text))],
    body,
    unplaced,
    found: found.sort((a, b) => a.line - b.line),
  };
}

interface Head {
  readonly title: PartlyLocalized;
  readonly published?: string;
  readonly dateline?: { readonly place?: string; readonly language: Language };
  readonly agency?: string;
  readonly authors: readonly PartlyLocalized[];
  readonly captions: readonly Piece[];
  readonly rest: readonly Piece[];
  readonly found: readonly Finding[];
}

/** Takes from the pieces what stands before and at the beginning of the article proper. */
function readHead(pieces: readonly Piece[]): Head {
  const found: Finding[] = [];
  const rest: Piece[] = [];
  const captions: Piece[] = [];
  const title: Partial<Record<Language, string>> = {};
  const authors: PartlyLocalized[] = [];
  let published: string | undefined;
  let dateline: (Dateline & { language: Language }) | undefined;
  const note = (what: Finding['what'], piece: Piece, text = piece.text): void => {
    found.push({ what, line: piece.line, text });
  };
  pieces.forEach((piece, place) => {
    const { text, language } = piece;
    const isHead = place < headLength && !rest.some((other) => other.form === 'prose' && other.text.length > 400);
    const date = isHead ? parseTextDate(text) : undefined;
    const names = isHead ? parseByline(text) : undefined;
    if (date !== undefined && (published === undefined || published === date)) {
      note(published === undefined ? 'date' : 'repeated', piece);
      published = date;
    } else if (names) {
      const isNew = names.filter((name) => !authors.some((author) => Object.values(author).includes(name)));
      note(isNew.length > 0 ? 'byline' : 'repeated', piece);
      authors.push(...isNew.map((name) => ({ [language ?? 'en']: name })));
    } else if (language && text === title[language]) {
      note('repeated', piece);
    } else if (isHead && language && rest.length === 0 && title[language] === undefined && isTitle(piece)) {
      title[language] = text;
      note('title', piece);
    } else if (isHead && isCaption(piece, pieces[place + 1]) && rest.length === 0) {
      captions.push(piece);
      note('caption', piece);
    } else {
      const own = language && !dateline && piece.form === 'prose' && isHead ? parseDateline(text) : undefined;
      if (own && language) {
        dateline = { ...own, language };
        note('dateline', piece, own.written);
        authors.push(...own.authors.map((name) => ({ [language]: name })));
        if (own.agency) note('agency', piece, own.agency);
      }
      rest.push(own ? { ...piece, text: own.rest } : piece);
    }
  });
  return {
    title,
    ...(published && { published }),
    ...(dateline && { dateline: { ...(dateline.place && { place: dateline.place }), language: dateline.language } }),
    ...(dateline?.agency && { agency: dateline.agency }),
    authors,
    captions,
    rest,
    found,
  };
}

function isTitle(piece: Piece): boolean {
  return piece.form === 'heading' || (piece.form === 'line' && piece.text.length <= 250);
}

interface Items {
  readonly related: readonly DraftReference[];
  readonly seeAlso: readonly DraftReference[];
  readonly captions: readonly Piece[];
  readonly address?: string;
  readonly source?: string;
  readonly found: readonly Finding[];
}

function readItems(items: readonly Piece[]): Items {
  const under = (label: Piece['label']): readonly Piece[] => items.filter((item) => item.label === label);
  const address = under('address')[0]?.text.replace(/^<|>$/g, '');
  const source = under('source')[0]?.text;
  return {
    related: getReferences(under('related')),
    seeAlso: getReferences(under('seeAlso')),
    captions: under('photo'),
    ...(address && { address }),
    ...(source && { source }),
    found: items.map(({ label, line, text }): Finding => ({
      what: label === 'photo' ? 'caption' : (label ?? 'unplaced'),
      line,
      text,
    })),
  };
}

/** Headlines, each with the address that it carries or that stands on the next line. */
function getReferences(items: readonly Piece[]): readonly DraftReference[] {
  const references: DraftReference[] = [];
  for (const { text, language } of items) {
    const link = /^\[(.+)\]\((\S+)\)$/.exec(text);
    const last = references.at(-1);
    if (/^<?https?:\/\/\S+$/.test(text) && last && last.url === undefined) {
      references[references.length - 1] = { ...last, url: text.replace(/^<|>$/g, '') };
    } else {
      const title = { [language ?? 'en']: link?.[1] ?? text };
      references.push({ title, ...(link?.[2] && { url: link[2] }) });
    }
  }
  return references;
}

/** The publication: as the text says, its agency, or its author whose site the address is. */
function getSource(head: Head, items: Items): Draft['source'] {
  const url = items.address;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z]/g, '') : '';
  const author = head.authors
    .flatMap((names) => names.en ?? [])
    .find((name) => host.includes(name.toLowerCase().replace(/[^a-z]/g, '')));
  const name = items.source ?? head.agency ?? (host === '' ? undefined : author);
  if (name === undefined && url === undefined) return undefined;
  return { ...(name && { name }), ...(url && { url }) };
}
