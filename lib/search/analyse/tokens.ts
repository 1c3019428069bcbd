import { readWord, type Word } from './words';

/** Characters by the one of their kind that stands for it: 發 by 发. Those that are alone are not in it. */
export type HanForms = ReadonlyMap<string, string>;

/** What stands between a token and the one before it. */
export const gaps = { none: 0, space: 1, mark: 2, line: 3 } as const;

export type Gap = (typeof gaps)[keyof typeof gaps];

/** A word or a Han character of a text, at its place there (UTF-16). */
export interface Token extends Word {
  readonly isHan: boolean;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
}

/** A stretch of Han characters without a break, or a word. */
export interface Run {
  readonly text: string;
  readonly isHan: boolean;
  readonly start: number;
  readonly gap: Gap;
  /** It and what hyphens join it with, without these: WiFi for both parts of Wi-Fi. */
  readonly compound: { text: string };
}

/** The runs of a text in order. */
export function splitRuns(text: string): readonly Run[] {
  const found: Run[] = [];
  let end = 0;
  for (let start = 0; start < text.length; ) {
    const kind = getKind(text, start);
    if (kind < kinds.letter) {
      start += getSize(text, start);
      continue;
    }
    const isHan = kind === kinds.han;
    const [before, between] = [found.at(-1), text.slice(end, start)];
    end = getEnd(text, start, kind);
    const own = text.slice(start, end);
    const isJoined = before && !before.isHan && !isHan && /^[-‐‑]$/.test(between);
    const compound = isJoined ? before.compound : { text: '' };
    compound.text += own;
    found.push({ text: own, isHan, start, gap: getGap(between), compound });
    start = end;
  }
  return found;
}

/** Where a run of that kind ends. `BRICS+` and `C#` are one word each, `C++11` and `C++语言` begin with one. */
function getEnd(text: string, start: number, kind: Kind): number {
  let end = start;
  for (;;) {
    const own = getKind(text, end);
    if (own === kind || own === kinds.inner) end += getSize(text, end);
    else if (joins(text, end, kind)) end += 1;
    else break;
  }
  const [signs = ''] = /^[+＋#＃]*/.exec(text.slice(end, end + 3)) ?? [];
  return kind === kinds.han ? end : end + signs.length;
}

/** Whether a mark says nothing, as in 瓦连京·马卡罗夫, or is part of a word: `don’t`, `24.25`, `600,000`. */
function joins(text: string, place: number, kind: Kind): boolean {
  if (kind === kinds.han)
    return /[·•‧・]/.test(text.charAt(place)) && getKind(text, place + 1) === kind;
  const three = text.slice(place - 1, place + 2);
  return /^\p{L}['’]\p{L}$/u.test(three) || /^[0-9０-９][.,．，][0-9０-９]$/.test(three);
}

/** `inner` is what is part of a word or a run of Han characters, but is none by itself. */
const kinds = { other: 1, inner: 2, letter: 3, han: 4 } as const;

type Kind = (typeof kinds)[keyof typeof kinds];

/** Scripts that are written without spaces; each of their characters is a token. */
export const han =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3005\u30fc]/u;
const letter = /[\p{L}\p{N}]/u;

/** Accents, joiners and soft hyphens. */
const inner = /[\p{M}\p{Cf}]/u;

/** What was found of the characters of the basic plane; 0 where it was not asked yet. */
const known = new Uint8Array(0x1_00_00);

function getKind(text: string, place: number): Kind {
  const code = text.codePointAt(place);
  if (code === undefined) return kinds.other;
  const found = known[code];
  if (found) return found as Kind;
  const kind = findKind(String.fromCodePoint(code));
  if (code < known.length) known[code] = kind;
  return kind;
}

function findKind(character: string): Kind {
  if (han.test(character)) return kinds.han;
  if (letter.test(character)) return kinds.letter;
  return inner.test(character) ? kinds.inner : kinds.other;
}

function getSize(text: string, place: number): number {
  return (text.codePointAt(place) ?? 0) > 0xff_ff ? 2 : 1;
}

/** How far apart two tokens may be in a text to be found as one: Han characters not at all, words by any mark. */
export function getWidestGap(before: Pick<Token, 'isHan'>, token: Pick<Token, 'isHan'>): Gap {
  if (before.isHan && token.isHan) return gaps.none;
  return before.isHan || token.isHan ? gaps.space : gaps.mark;
}

function getGap(between: string): Gap {
  if (between === '') return gaps.none;
  if (between.includes('\n')) return gaps.line;
  return /\S/.test(between) ? gaps.mark : gaps.space;
}

/** The word that a run is; it is also found by the compound that it is part of. */
export function readRun({ text, compound }: Run): Word {
  const word = readWord(text);
  if (compound.text === text) return word;
  return { ...word, terms: [...word.terms, readWord(compound.text).terms[0]] };
}

/** A Han character of a run: as all of its kind are known, and where it stands in the run. */
export interface HanCharacter {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The characters of a run of Han, without what is between them. */
export function splitHan({ text }: Pick<Run, 'text'>, forms: HanForms): readonly HanCharacter[] {
  const characters: HanCharacter[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const plain = character > '\uf8ff' ? character.normalize('NFKC') : character;
    if (getKind(character, 0) === kinds.han)
      characters.push({ term: forms.get(plain) ?? plain, start, end });
    start = end;
  }
  return characters;
}

/** The tokens of a text in order. */
export function tokenise(text: string, forms: HanForms): readonly Token[] {
  return splitRuns(text).flatMap((run): readonly Token[] => {
    if (!run.isHan) {
      const { start, gap } = run;
      return [{ ...readRun(run), isHan: false, start, end: start + run.text.length, gap }];
    }
    return splitHan(run, forms).map(({ term, start, end }, place) => ({
      terms: [term],
      isInflected: false,
      isHan: true,
      start: run.start + start,
      end: run.start + end,
      gap: place === 0 ? run.gap : gaps.none,
    }));
  });
}
