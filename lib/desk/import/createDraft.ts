import type { Draft, DraftReference, Finding } from './draft';
import { findCredits } from './findCredits';
import { getReferences } from './getReferences';
import type { Piece } from './piece';
import { type Head, readHead } from './readHead';
import { splitPieces } from './splitPieces';

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

interface Items {
  readonly related: readonly DraftReference[];
  readonly seeAlso: readonly DraftReference[];
  readonly captions: readonly Piece[];
  readonly address?: string;
  readonly source?: string;
  readonly found: readonly Finding[];
}

function readItems(items: readonly Piece[]): Items {
  const under = (label: Piece['label']): readonly Piece[] =>
    items.filter((item) => item.label === label);
  const address = under('address')[0]?.text.replace(/^<|>$/g, '');
  const source = under('source')[0]?.text;
  return {
    related: getReferences(under('related')),
    seeAlso: getReferences(under('seeAlso')),
    captions: under('photo'),
    ...(address && { address }),
    ...(source && { source }),
    found: items.map(
      ({ label, line, text }): Finding => ({
        what: label === 'photo' ? 'caption' : (label ?? 'unplaced'),
        line,
        text,
      }),
    ),
  };
}

/** The publication: as the text says, its agency, or its author whose site the address is. */
function getSource(head: Head, items: Items): Draft['source'] {
  const url = items.address;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z]/g, '') : '';
  const author = head.authors
    .flatMap((names) => names.en ?? [])
    .find((name) => host.includes(getLetters(name)));
  const name = items.source ?? head.agency ?? (host === '' ? undefined : author);
  if (name === undefined && url === undefined) return undefined;
  return { ...(name && { name }), ...(url && { url }) };
}

/** `moscowtimes` of The Moscow Times, as addresses have it. */
function getLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z]/g, '');
}
