/** Where and for whom a text was reported, from the head of its first paragraph. */
export interface Dateline {
  /** As it stands there, to be kept word for word. */
  readonly written: string;
  /** Latin places in capitals and small letters. */
  readonly place?: string;
  readonly agency?: string;
  readonly authors: readonly string[];
  /** The paragraph without it. */
  readonly rest: string;
}

const english =
  /^(?<place>\p{Lu}[\p{Lu} .'’-]{1,38}\p{Lu})(?:, (?<more>[A-Z][A-Za-z. ]+?))?(?:, (?:[A-Z][a-z]+\.? \d{1,2}))?\s*(?:\((?<agency>[^()]{2,40})\))?\s*(?:[:：]|--|[—–-](?= ))\s*/u;

const chinese =
  /^[（(]?(?:(?<agency>\p{Script=Han}{1,6}社|本报|本刊)(?<place>\p{Script=Han}{2,8}?)\d{1,2}月\d{1,2}日(?:电|讯)|(?<only>\p{Script=Han}{1,6}社)(?:讯|电))[）)]?\s*(?:[（(](?:记者|通讯员)\s*(?<authors>[^（）()]{2,40})[）)])?[：:]?\s*/u;

/** A dateline such as `ISLAMABAD (PEN) :` or 新华社北京1月12日电; undefined where there is none. */
export function parseDateline(text: string): Dateline | undefined {
  const match = english.exec(text) ?? chinese.exec(text);
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

/** `NEW YORK` as the paper writes it; initials such as `U.S.` stay. */
function getPlace(place: string): string {
  return place.replace(
    /\p{Lu}[\p{Lu}'’]+/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
