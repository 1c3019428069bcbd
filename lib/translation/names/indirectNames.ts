import type { GlossaryEntry } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { getCountry, hasCountryTerm, removeLongerNames } from './countries';
import type { Mention } from './findNames';
import { getTopicNames } from './glossary';

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

/** Places whose one-character abbreviation is not the first character of their name. */
const irregularAbbreviations: Readonly<Record<string, string>> = {
  中国: '华',
  香港: '港',
  上海: '沪',
  北京: '京',
  天津: '津',
  重庆: '渝',
  广东: '粤',
  广西: '桂',
  河北: '冀',
  河南: '豫',
  湖北: '鄂',
  湖南: '湘',
  江西: '赣',
  福建: '闽',
  安徽: '皖',
  浙江: '浙',
  四川: '川',
  贵州: '黔',
  云南: '滇',
  山东: '鲁',
  山西: '晋',
  陕西: '陕',
  海南: '琼',
  珠海: '珠',
  深圳: '深',
};

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
  // As in 乌兹别克语, from 乌兹别克斯坦.
  if (topic.name.zh.endsWith('斯坦') && text.includes(topic.name.zh.slice(0, -2))) return true;
  const first = topic.name.zh.charAt(0);
  const abbreviation = irregularAbbreviations[topic.name.zh] ?? first;
  const own = country ? removeLongerNames(country, text) : text;
  return [...own.matchAll(shortForms)].some(
    ([form]) => form.includes(first) || form.includes(abbreviation),
  );
}
