/** Where and for whom a text was reported, from the start of its first paragraph. */
export interface Dateline {
  /** As written, to be kept word for word. */
  readonly written: string;
  /** A place in Latin letters is written in mixed case. */
  readonly place?: string;
  readonly agency?: string;
  readonly authors: readonly string[];
  /** The paragraph without it. */
  readonly rest: string;
}

const englishDateline =
  /^(?<place>\p{Lu}[\p{Lu} .'’-]{1,38}\p{Lu})(?:, (?<more>[A-Z][A-Za-z. ]+?))?(?:, (?:[A-Z][a-z]+\.? \d{1,2}))?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?:[:：]|--|[—–-](?= ))\s*/u;

const chineseDateline =
  /^[（(]?(?:(?<agency>\p{Script=Han}{1,6}社|本报|本刊)(?<place>\p{Script=Han}{2,8}?)\d{1,2}月\d{1,2}日(?:电|讯)|(?<only>\p{Script=Han}{1,6}社)(?:讯|电))[）)]?\s*(?:[（(](?:记者|通讯员)\s*(?<authors>[^（）()]{2,40})[）)])?[：:]?\s*/u;

/** A dateline such as `ISLAMABAD (PEN) :` or 新华社北京1月12日电; undefined where there is none. */
export function parseDateline(text: string): Dateline | undefined {
  const match = englishDateline.exec(text) ?? chineseDateline.exec(text);
  const { place, agency, only, authors } = match?.groups ?? {};
  if (!match || (place === undefined && only === undefined)) return undefined;
  const own = agency?.startsWith('本') ? undefined : (agency ?? only);
  return {
    written: match[0].trim(),
    ...(place && { place: getPlace(place) }),
    ...(own && { agency: own }),
    authors: authors?.split(/[\s、，,]+/) ?? [],
    rest: text.slice(match[0].length),
  };
}

/** `NEW YORK` in mixed case; initials such as `U.S.` stay as they are. */
function getPlace(place: string): string {
  return place.replace(
    /\p{Lu}[\p{Lu}'’]+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const englishByline = /^(?:by|written by|reported by)[ :]+(\p{Lu}[^.!?。]{1,80})$/iu;
const chineseByline =
  /^(?:[（(]?(?:本报|本社|新华社)?记者|作者|文|撰文|撰稿)(?:\s*[:：/／|｜]\s*|\s+)([\p{Script=Han}·A-Za-z 、，,]{2,40}?)[）)]?$/u;

/** The names in `By A and B`, 作者：甲、乙; undefined for any other text. */
export function parseByline(text: string): readonly string[] | undefined {
  const names = englishByline.exec(text)?.[1] ?? chineseByline.exec(text)?.[1];
  const parts = names?.split(/\s*(?:,|、|，|\band\b)\s*/).map((name) => name.trim());
  return parts?.filter((name) => name !== '');
}
