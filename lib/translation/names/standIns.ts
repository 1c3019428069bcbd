import type { GlossaryEntry } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { getCountry, hasCountryTerm } from './countries';
import { getTopicNames } from './glossary';
import type { Mention } from './mention';

/**
 * Whether a text that has none of a topic’s names still names it indirectly: inside a longer
 * name of the glossary, in the other language, by initials, by part of a person’s name, by a
 * form derived from the name of a place (`Russian`, `Sino-`, 俄中, 中方, 在华), or by a
 * country’s capital.
 */
export function isNamedIndirectly(
  topic: GlossaryEntry,
  language: Language,
  text: string,
  mentions: readonly Mention[],
): boolean {
  const own = getTopicNames(topic, language);
  const foreign = getTopicNames(topic, language === 'en' ? 'zh' : 'en');
  return (
    mentions.some(
      (mention) => own.some((name) => mention.folded.includes(name)) && !isNamesake(topic, mention),
    ) ||
    foreign.some((name) => text.includes(name)) ||
    getInitials(topic).some((initials) => hasWord(text, initials)) ||
    (topic.type === 'person' && hasPart(topic, language, text)) ||
    (topic.type === 'place' && hasDerived(topic, language, text))
  );
}

/** Whether a mention is of somebody else, who may have the same family name. */
function isNamesake(topic: GlossaryEntry, { entries }: Mention): boolean {
  return topic.type === 'person' && entries.every(({ type }) => type === 'person');
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{Script=Latin}\d]+/u).includes(word);
}

/** `PSA` for Pakistan Software Association. */
function getInitials(topic: GlossaryEntry): readonly string[] {
  return getTopicNames(topic, 'en').flatMap((name) => {
    const initials = name.replace(/[^A-Z]+/g, '');
    return initials.length >= 3 && name.includes(' ') ? [initials] : [];
  });
}

/** Whether a text has one part of a name, such as a family name: `Khan`, 佐海布. */
function hasPart(topic: GlossaryEntry, language: Language, text: string): boolean {
  return getTopicNames(topic, language).some((name) =>
    language === 'en'
      ? name.split(/[ -]/).some((part) => part.length > 1 && hasEnglishPart(text, part))
      : name.split('·').some((part) => part.length > 1 && hasChinesePart(text, part)),
  );
}

/** Whether the part stands alone: not where another capitalised name follows it. */
function hasEnglishPart(text: string, part: string): boolean {
  return [...text.matchAll(/[\p{Script=Latin}\d]+/gu)].some(
    ({ 0: word, index }) => word === part && !/^ \p{Lu}/u.test(text.slice(index + part.length)),
  );
}

/** Whether the part stands alone: not joined by a dot to another name. */
function hasChinesePart(text: string, part: string): boolean {
  const places = text.split(part);
  return places.some((before, place) => {
    const after = places[place + 1];
    return after !== undefined && !before.endsWith('·') && !after.startsWith('·');
  });
}

/** Chinese places, each with the one character that abbreviates it where that is not its first. */
const irregularAbbreviations = new Map(
  '中国华 香港港 上海沪 北京京 天津津 重庆渝 广东粤 广西桂 河北冀 河南豫 湖北鄂 湖南湘 江西赣 福建闽 安徽皖 四川川 贵州黔 云南滇 山东鲁 山西晋 海南琼'
    .split(' ')
    .map((place) => [place.slice(0, 2), place.slice(2)] as const),
);

/** One-character abbreviations of countries, continents and provinces. */
const abbreviations =
  '中华美俄英法德日韩朝印巴欧亚非意加澳西葡荷比瑞土埃以伊沙阿越泰缅蒙乌哈白墨古新马菲港沪京' +
  '津渝粤桂冀豫鄂湘赣闽皖浙川黔滇鲁晋陕琼珠深';

const shortForms = new RegExp(
  `(?<!其)[${abbreviations}]{2,}|[${abbreviations}][方国企媒籍语军文战赛元币仙股]|[在对驻访赴来旅][${abbreviations}]+(?!尼)`,
  'gu',
);

/** Whether a text has a word derived from the name of a place: `Chinese`, 俄 in 俄中 or 俄方. */
function hasDerived(topic: GlossaryEntry, language: Language, text: string): boolean {
  const country = getCountry(topic);
  if (language === 'en') {
    if (country) return hasCountryTerm(country, 'en', text);
    const stem = topic.name.en.slice(0, 4);
    return text.split(/[^\p{Script=Latin}]+/u).some((word) => word.startsWith(stem));
  }
  if (country && hasCountryTerm(country, 'zh', text)) return true;
  const first = topic.name.zh.charAt(0);
  const abbreviation = irregularAbbreviations.get(topic.name.zh) ?? first;
  return [...text.matchAll(shortForms)].some(
    ([form]) => form.includes(first) || form.includes(abbreviation),
  );
}

const pronouns = {
  en: {
    person: /\b(?:he|she|him|his|hers?|who|whose|they|them|their|I|me|my|we|us|our)\b/gi,
    country:
      /\b(?:its|here|there|domestic|local|national|both countries|two (?:countries|sides|nations)|(?:the|this) (?:bloc|country|nation|city|capital|region)(?:['’]s)?|People['’]s Republic)\b/gi,
    place:
      /\b(?:its|here|there|local|(?:the|this) (?:city|capital|region|province|town)(?:['’]s)?)\b/gi,
    other:
      /\b(?:it|its|they|them|their|we|us|our|both|two sides|(?:the|this) (?:bloc|union|alliance|group|company|firm|club|team|agency|airline|bank|carmaker)(?:['’]s)?)\b/gi,
  },
  zh: {
    person: /[他她我咱您]|本人/g,
    country:
      /它(?!们)|其(?![中他余它实次])|我[国方]|该(?:国|地(?!区))|本[国地]|此地|这[里座]|当地|双方|两国|各国|国人|国民|外方|国内|国产|全国|中共|“?十[一二三四五]五”?规划/g,
    place:
      /它(?!们)|其(?![中他余它实次])|该(?:[市省城州县]|地(?!区))|本[市省地]|此地|这[里座]|当地|全[市省]/g,
    other:
      /它(?!们)|其(?![中他余它实次])|[我咱]|该(?:公司|集团|企业|机构|组织|平台|[行社司])|本[届次会]|此次|这[一次]|双方|外方/g,
  },
} as const;

/**
 * Whether a text refers to a topic without naming it: by a pronoun that has no counterpart in
 * the other text, or by the kind of thing that it is (“the association”, 该协会). An unknown
 * name in the text counts against it, as that may be there instead of the topic.
 */
export function isReferredTo(
  topic: GlossaryEntry,
  language: Language,
  texts: Readonly<Record<Language, string>>,
  mentions: readonly Mention[],
): boolean {
  if (language === 'en' && hasUnknownName(topic, texts, mentions)) return false;
  const kind = getPronounKind(topic);
  const count = (of: Language) =>
    (texts[of].match(pronouns[of][kind])?.length ?? 0) + countKind(topic, of, texts[of]);
  return count(language) > count(language === 'en' ? 'zh' : 'en');
}

function getPronounKind(topic: GlossaryEntry): 'person' | 'country' | 'place' | 'other' {
  if (topic.type === 'place') return getCountry(topic) ? 'country' : 'place';
  return topic.type === 'person' ? 'person' : 'other';
}

/** How often the text calls the topic by its kind: “the conference”, 大会, 该洽谈会. */
function countKind(topic: GlossaryEntry, language: Language, text: string): number {
  if (topic.type === 'person' || topic.type === 'place') return 0;
  return language === 'zh' ? countChineseKind(topic, text) : countEnglishKind(topic, text);
}

function countChineseKind(topic: GlossaryEntry, text: string): number {
  const kinds = getTopicNames(topic, 'zh').flatMap((name) => [name.slice(-2), name.slice(-1)]);
  const named = kinds.filter((kind) => /^\p{Script=Han}+$/u.test(kind));
  const called = named.some((kind) => text.includes(`该${kind}`) && !countedKinds.test(kind))
    ? 1
    : 0;
  const alone = text.split(topic.name.zh.slice(-2)).slice(0, -1).filter(isAlone);
  return called + alone.length;
}

/** Kinds that `pronouns` has already, for any organisation. */
const countedKinds = /^(?:公司|集团|企业|机构|组织|平台|[行社司])$/;

function isAlone(before: string): boolean {
  return /(?:^|[^\p{Script=Han}》”]|[本此这届次的在于由与和是])$/u.test(before);
}

function countEnglishKind(topic: GlossaryEntry, text: string): number {
  const [last, first] = topic.name.en.toLowerCase().split(' ').reverse();
  if (first === undefined) return 0;
  const words = text.toLowerCase().split(/[^a-z]+/);
  return words.filter(
    (word, place) =>
      word === last && articles.test(words.slice(Math.max(0, place - 2), place).join(' ')),
  ).length;
}

const articles = /\b(?:the|this|its|their|our)\b/;

/** Whether a capitalised word is neither a name of the glossary nor in the Chinese. */
function hasUnknownName(
  topic: GlossaryEntry,
  { en, zh }: Readonly<Record<Language, string>>,
  mentions: readonly Mention[],
): boolean {
  const kind = topic.name.en.split(' ').at(-1);
  const words = en.matchAll(capitalised);
  return [...words].some(
    ({ 0: word, index }) =>
      !calendar.test(word) &&
      word !== kind &&
      !zh.includes(word) &&
      !mentions.some((mention) => index >= mention.start && index < mention.end),
  );
}

/** A capitalised word within a sentence, or one that opens it and is followed by a verb, as a subject is. */
const capitalised =
  /(?<=[a-z,;] )\p{Lu}[\p{L}'-]+|(?<=^|[.!?][”"]? )(?!(?:It|He|She|They|This|That|These|Those|There|What|Who|We|You|One|Some|Many|All|Both|Each|Most|None|Neither|Either|Nobody|Everyone|Few|Others|Another|Such|Much|Here|Nothing|Everything)\b)\p{Lu}\p{Ll}+(?<!s)(?= (?:has|had|said|says|is|was|will|would|told)\b)/gu;

const calendar = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

const listLinks = {
  en: /^(?:, (?:and |or )?| and | or | & )$/,
  zh: /^(?:、|，|和|与|及|以及|或)$/,
} as const;

/**
 * Whether one of the mentions stands in a list with a name that the other text has too: a
 * translator who repeats the rest of a list by name doesn’t use a pronoun for this one.
 */
export function isListed(
  mentions: readonly Mention[],
  all: Readonly<Record<Language, readonly Mention[]>>,
  language: Language,
  text: string,
): boolean {
  const others = new Set(all[language === 'en' ? 'zh' : 'en'].flatMap(({ entries }) => entries));
  return mentions.some((mention) =>
    all[language].some((neighbour) => {
      const [first, last] =
        mention.start < neighbour.start ? [mention, neighbour] : [neighbour, mention];
      const isBeside = listLinks[language].test(text.slice(first.end, last.start));
      return isBeside && neighbour.entries.some((topic) => others.has(topic));
    }),
  );
}
