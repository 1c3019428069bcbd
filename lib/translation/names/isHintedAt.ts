import type { Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { dropLonger, getCountry, isTold } from './countries';
import type { Mention } from './findNames';
import { getTopicNames } from './glossary';

/**
 * Whether a text that doesn't name a topic by any of its names still plainly has it: inside
 * a longer name of the glossary, in its other language, by its initials, by a part of a
 * person's name, by what a language makes of a place's name (`Russian`, `Sino-`, 俄中, 中方,
 * 在华), or by a country's capital.
 */
export function isHintedAt(
  topic: Topic,
  language: Language,
  text: string,
  mentions: readonly Mention[],
): boolean {
  const own = getTopicNames(topic, language);
  const foreign = getTopicNames(topic, language === 'en' ? 'zh' : 'en');
  return (
    mentions.some((mention) => own.some((name) => mention.folded.includes(name))) ||
    foreign.some((name) => text.includes(name)) ||
    getInitials(topic).some((initials) => hasWord(text, initials)) ||
    (topic.type === 'person' && hasPart(topic, language, text)) ||
    (topic.type === 'place' && hasDerived(topic, language, text))
  );
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{Script=Latin}\d]+/u).includes(word);
}

/** `PSA` for Pakistan Software Association. */
function getInitials(topic: Topic): readonly string[] {
  return getTopicNames(topic, 'en').flatMap((name) => {
    const initials = name.replace(/[^A-Z]+/g, '');
    return initials.length >= 3 && name.includes(' ') ? [initials] : [];
  });
}

/** A family or a given name alone: `Khan`, 佐海布. */
function hasPart(topic: Topic, language: Language, text: string): boolean {
  return getTopicNames(topic, language).some((name) =>
    language === 'en'
      ? name.split(/[ -]/).some((part) => part.length > 1 && hasPartOfName(text, part))
      : name.split('·').some((part) => part.length > 1 && hasChinesePart(text, part)),
  );
}

/** `Khan` of somebody, but not the `Anil` of another Anil. */
function hasPartOfName(text: string, part: string): boolean {
  return [...text.matchAll(/[\p{Script=Latin}\d]+/gu)].some(
    ({ 0: word, index }) => word === part && !/^ \p{Lu}/u.test(text.slice(index + part.length)),
  );
}

/** 佐海布, but not the 德米特里 of another. */
function hasChinesePart(text: string, part: string): boolean {
  const places = text.split(part);
  return places.some((before, place) => {
    const after = places[place + 1];
    return after !== undefined && !before.endsWith('·') && !after.startsWith('·');
  });
}

/** Places whose Chinese sign is not the first character of their name (GB/T 2260 for provinces). */
const otherSigns: Readonly<Record<string, string>> = {
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

const signs =
  '中华美俄英法德日韩朝印巴欧亚非意加澳西葡荷比瑞土埃以伊沙阿越泰缅蒙乌哈白墨古新马菲港沪京' +
  '津渝粤桂冀豫鄂湘赣闽皖浙川黔滇鲁晋陕琼珠深';

/** By these a Chinese text says that something is of the whole country, its own. */
const chinese = /全国|国家|中央|国务院|我国|国内|国产|中外|外交部|商务部|教育部|财政部|工信部|央行/;

const shortForms = new RegExp(
  `(?<!其)[${signs}]{2,}|[${signs}][方国企媒籍语军文战赛元币仙股]|[在对驻访赴来旅][${signs}]+(?!尼)`,
  'gu',
);

/** `Chinese` of China, 俄 beside another country's sign or before 方 and the like. */
function hasDerived(topic: Topic, language: Language, text: string): boolean {
  const country = getCountry(topic);
  if (language === 'en') {
    if (country) return isTold(country, text);
    const stem = topic.name.en.slice(0, 4);
    return text.split(/[^\p{Script=Latin}]+/u).some((word) => word.startsWith(stem));
  }
  if (topic.name.zh === '中国' && chinese.test(text)) return true;
  // 乌兹别克语 of 乌兹别克斯坦.
  if (topic.name.zh.endsWith('斯坦') && text.includes(topic.name.zh.slice(0, -2))) return true;
  const sign = topic.name.zh.charAt(0);
  const other = otherSigns[topic.name.zh] ?? sign;
  const own = country ? dropLonger(country, text) : text;
  return [...own.matchAll(shortForms)].some(
    ([form]) => form.includes(sign) || form.includes(other),
  );
}
