import { isTraditional } from '@/lib/language/chineseScript';
import type { Language } from '@/lib/language/language';
import { getTextLanguage, weighLanguages } from '@/lib/language/textLanguage';
import { type FrontMatter, parseFrontMatter } from './frontMatter';
import type { Finding, ImportedText, Piece, Reference } from './importedText';
import { type Head, parseHead } from './parseHead';
import { splitPieces } from './splitPieces';

/**
 * Parses plain text or Markdown in English, Chinese or both into an article. Nothing is invented:
 * what the text doesn't say is left out. Nothing is lost: each piece becomes a fact, stays in the
 * body, or is kept for `article.yaml`. `isMarkdown` says that the text is Markdown; otherwise its
 * marks tell.
 */
export function parseText(text: string, isMarkdown = false): ImportedText {
  const front = parseFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?|\f/g, '\n'));
  const { pieces: whole, excess } = splitPieces(front.rest, isMarkdown);
  const pieces = whole.flatMap(takeOutComments);
  const ofForm = (form: Piece['form']) => pieces.filter((piece) => piece.form === form);
  const comments = ofForm('comment');
  const head = parseHead(
    pieces.filter(({ form }) => form !== 'item' && form !== 'comment'),
    front,
  );
  const placed = head.rest.filter((piece) => piece.language !== undefined);
  const body = placed.flatMap(separateLanguages);
  const facts = parseItems(ofForm('item'));
  const original = body[0]?.language ?? 'en';
  const heads = pieces.filter((piece) =>
    isLoneTitle(piece, head, [original, ...body.map(({ language }) => language)]),
  );
  const unplaced = [
    ...heads,
    ...facts.unplaced,
    ...head.rest.filter((piece) => piece.language === undefined),
  ];
  const credits = body.flatMap((piece) => findCredits(piece));
  const source = getSource(head, facts);
  const found = [
    ...findFrontMatter(front),
    ...head.found.filter(({ line }) => !heads.some((piece) => piece.line === line)),
    ...facts.found,
    ...credits,
    ...findMixed(placed),
    ...findExcess(whole, excess),
    ...findTraditional(body),
    ...comments.map((piece) => createFinding('comment', piece)),
    ...unplaced.map((piece) => createFinding('unplaced', piece)),
  ];
  return {
    original,
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
    frontMatter: front.source,
    comments,
    unplaced,
    found: found.sort((a, b) => a.line - b.line),
  };
}

/** Whether a piece is the headline of a text that isn't there. */
function isLoneTitle(
  { text, language }: Piece,
  { title }: Head,
  there: readonly unknown[],
): boolean {
  return language !== undefined && text === title[language] && !there.includes(language);
}

function createFinding(what: Finding['what'], { line, text }: Piece): Finding {
  return { what, line, text };
}

function findFrontMatter({ source }: FrontMatter): readonly Finding[] {
  return source === '' ? [] : [{ what: 'frontMatter', line: 1, text: source }];
}

/** Comments inside a paragraph are as hidden from readers as those by themselves. */
function takeOutComments(piece: Piece): readonly Piece[] {
  if (piece.form !== 'prose' && piece.form !== 'line') return [piece];
  const comments = [...piece.text.matchAll(/<!--[\s\S]*?-->/g)].map(
    ([text]): Piece => ({ ...piece, text, form: 'comment' }),
  );
  if (comments.length === 0) return [piece];
  const text = piece.text.replace(/[ \t]*<!--[\s\S]*?-->/g, '').trim();
  return text === '' ? comments : [{ ...piece, text }, ...comments];
}

/** Where a text that can't be read as Markdown is too long or too deep; all of it is taken for plain text. */
function findExcess(pieces: readonly Piece[], line: number | undefined): readonly Finding[] {
  const piece = pieces.findLast((candidate) => candidate.line <= (line ?? 0));
  return piece ? [createFinding('excess', piece)] : [];
}

/** A paragraph whose sentences alternate between the languages, as one of each; which comes first stays so. */
function separateLanguages(piece: Piece): readonly Piece[] {
  if (piece.form !== 'prose' || !isMixed(piece.text)) return [piece];
  const texts = new Map<Language, string[]>();
  let language: Language = piece.language ?? 'en';
  for (const sentence of splitSentences(piece.text)) {
    const own = getTextLanguage(sentence);
    if (own === 'en' || own === 'zh') language = own;
    texts.set(language, [...(texts.get(language) ?? []), sentence.trim()]);
  }
  return [...texts].map(([own, sentences]) => {
    return { ...piece, language: own, text: sentences.join(own === 'en' ? ' ' : '') };
  });
}

function splitSentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?][”"’']? )|(?<=[。！？][”’」]?)|(?<=\n)/);
}

/** Sentences of both languages in one paragraph. */
function findMixed(body: readonly Piece[]): readonly Finding[] {
  return body
    .filter(({ form, text }) => form === 'prose' && isMixed(text))
    .map((piece) => ({ ...createFinding('mixed', piece), isGuess: true }));
}

/** The first paragraph, where the Chinese text is in Traditional characters. */
function findTraditional(body: readonly Piece[]): readonly Finding[] {
  const chinese = body.filter(({ language }) => language === 'zh');
  const [first] = chinese;
  const isFound = isTraditional(chinese.map(({ text }) => text).join('\n'));
  return first && isFound ? [createFinding('traditional', first)] : [];
}

function isMixed(text: string): boolean {
  const weights = splitSentences(text)
    .filter((sentence) => sentence.trim().length >= 4)
    .map((sentence) => weighLanguages(sentence));
  const hasEnglish = weights.some(({ en, zh }) => zh === 0 && en >= 3);
  return hasEnglish && weights.some(({ en, zh }) => zh >= 4 && zh > 2 * en);
}

interface Items {
  readonly related: readonly Reference[];
  readonly seeAlso: readonly Reference[];
  readonly captions: readonly Piece[];
  readonly address?: string;
  readonly source?: string;
  /** A second source or address: an article has one. */
  readonly unplaced: readonly Piece[];
  readonly found: readonly Finding[];
}

function parseItems(items: readonly Piece[]): Items {
  const under = (label: Piece['label']): readonly Piece[] =>
    items.filter((item) => item.label === label);
  const [own, ...addresses] = under('address');
  const [source, ...sources] = under('source');
  const unplaced = [...addresses, ...sources];
  const address = own?.text.replace(/^<|>$/g, '');
  return {
    related: getReferences(under('related')),
    seeAlso: getReferences(under('seeAlso')),
    captions: under('photo'),
    ...(address && { address }),
    ...(source && { source: source.text }),
    unplaced,
    found: items
      .filter((item) => !unplaced.includes(item))
      .map(
        ({ label, line, text }): Finding => ({
          what: label === 'photo' ? 'caption' : (label ?? 'unplaced'),
          line,
          text,
        }),
      ),
  };
}

/** The publication: the one the text names, its agency, or the author whose site the address is on. */
function getSource(head: Head, items: Items): ImportedText['source'] {
  const url = items.address;
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/[^a-z]/g, '') : '';
  const author = head.authors
    .flatMap((names) => names.en ?? [])
    .find((name) => host.includes(getLetters(name)));
  const name = items.source ?? head.agency ?? (host === '' ? undefined : author);
  if (name === undefined && url === undefined) return undefined;
  return { ...(name && { name }), ...(url && { url }) };
}

/** `moscowtimes` for The Moscow Times, as in web addresses. */
function getLetters(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^a-z]/g, '');
}

const address = /^<?(https?:\/\/[^\s>]+)>?$/;

/** Headlines, each with the address it links to or the one on the next line. */
function getReferences(items: readonly Piece[]): readonly Reference[] {
  const references: Reference[] = [];
  for (const { text, language } of items) {
    const link = /^\[(.+)\]\((\S+)\)$/.exec(text);
    const url = address.exec(text)?.[1] ?? link?.[2];
    const last = references.at(-1);
    if (!link && url !== undefined && last && last.url === undefined) {
      references.splice(-1, 1, { ...last, url });
    } else {
      references.push({ title: { [language ?? 'en']: link?.[1] ?? text }, ...(url && { url }) });
    }
  }
  return references;
}

const name = String.raw`(?:the )?(\p{Lu}[\p{L}\d’'&-]*(?: (?:(?:of|the|and) )?\p{Lu}[\p{L}\d’'&-]*)*(?: \([A-Z]{2,6}\))?)`;

const english = [
  new RegExp(
    `${name} (?:newspaper |news agency )?(?:reported|has reported|reports)(?![a-z])`,
    'gu',
  ),
  new RegExp(`[Aa]ccording to (?:a|the) report (?:by|in|from) ${name}`, 'gu'),
];

const chinese = [
  /据(?:了解，)?《?([\p{Script=Han}A-Z]{2,14}?)》?(?:网站)?(?:消息|报道|援引)/gu,
  /(?:援引|引述)《?([\p{Script=Han}A-Z]{2,14}?)》?的?(?:消息|报道)/gu,
];

/** Publications that a paragraph names as its sources. */
function findCredits(piece: Piece): readonly Finding[] {
  const patterns = piece.language === 'zh' ? chinese : english;
  const names = patterns.flatMap((pattern) =>
    [...piece.text.matchAll(pattern)].map((match) => match[1]),
  );
  return [...new Set(names)].flatMap((text): Finding[] =>
    text === undefined
      ? []
      : [{ what: 'credit', line: piece.line, text: text.replace(/[’']s$/, '') }],
  );
}
