import type { Language } from '@/lib/content/language';
import type { Topic } from '@/lib/content/records';
import type { Mention } from './findNames';
import { getTopicNames } from './glossary';

/**
 * Whether a text that doesn't name a topic by any of its names still plainly has it: inside
 * a longer name that the other text lacks (`unmatched`), in its other language, by its
 * initials, by a part of a person's name, or by what a language makes of a place's name
 * (`Russian`, `Sino-`, 俄中, 中方, 在华).
 */
export function isHintedAt(
  topic: Topic,
  language: Language,
  text: string,
  unmatched: readonly Mention[],
): boolean {
  const own = getTopicNames(topic, language);
  const foreign = getTopicNames(topic, language === 'en' ? 'zh' : 'en');
  return (
    unmatched.some((mention) => own.some((name) => mention.folded.includes(name))) ||
    foreign.some((name) => text.includes(name)) ||
    getInitials(topic).some((initials) => hasWord(text, initials)) ||
    (topic.kind === 'person' && hasPart(topic, language, text)) ||
    (topic.kind === 'place' && hasDerived(topic, language, text))
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
      ? name.split(/[ -]/).some((part) => part.length > 1 && hasWord(text, part))
      : name.split('·').some((part) => part.length > 1 && text.includes(part)),
  );
}

/** Places whose Chinese sign is not the first character of their name. */
const otherSigns: Readonly<Record<string, string>> = {
  中国: '华',
  香港: '港',
  上海: '沪',
  北京: '京',
};

const signs =
  '中华美俄英法德日韩朝印巴欧亚非意加澳西葡荷比瑞土埃以伊沙阿越泰缅蒙乌哈白墨古新马菲港沪京';

const shortForms = new RegExp(
  `(?<!其)[${signs}]{2,}|[${signs}][方国企媒籍语军文战赛]|[在对驻访赴来旅][${signs}]+`,
  'gu',
);

/** `Chinese` of China, 俄 beside another country's sign or before 方 and the like. */
function hasDerived(topic: Topic, language: Language, text: string): boolean {
  if (language === 'en') {
    const stem = topic.name.en.slice(0, 4);
    return text.split(/[^\p{Script=Latin}]+/u).some((word) => word.startsWith(stem));
  }
  const sign = topic.name.zh.charAt(0);
  const other = otherSigns[topic.name.zh] ?? sign;
  return [...text.matchAll(shortForms)].some(
    ([form]) => form.includes(sign) || form.includes(other),
  );
}
