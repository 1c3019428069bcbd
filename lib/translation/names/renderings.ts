import type { FilePlace } from '@/lib/fault/fault';
import type { Language, Localized } from '@/lib/language/language';
import {
  type AlignedGroup,
  getGroupText,
  locateInGroup,
} from '@/lib/translation/bitext/alignedGroup';
import type { Bitext } from '@/lib/translation/bitext/bitext';
import { findNames } from './findNames';
import type { Glossary } from './glossary';
import { titles } from './misnaming';

/** A name that the glossary lacks, as one article has it in both languages. */
export interface Rendering {
  readonly name: Localized;
  readonly places: Readonly<Record<Language, FilePlace>>;
}

/**
 * Characters by which Chinese writes the sounds of foreign names, after the English letters with which
 * the names that they begin may begin.
 */
const sounds: readonly (readonly [letters: string, characters: string])[] = [
  ['aeiouy', '阿埃艾爱安昂奥澳厄恩尔欧'],
  ['bpvw', '巴拜班邦保鲍贝本比彼毕宾波伯博勃布'],
  ['pbf', '帕派潘庞佩彭皮匹平珀朴普'],
  ['fpvwh', '法凡范方菲费芬丰佛弗福夫伏富'],
  ['dt', '达戴丹当道德登邓迪蒂丁东杜敦多顿塔泰坦汤唐特滕提田廷通图托陀'],
  ['nkglrm', '纳娜奈南瑙内能尼妮涅宁纽农努诺拉莱赖兰朗劳勒雷里丽莉利列林琳伦龙隆卢鲁路吕罗洛'],
  ['gckhjwq', '盖甘冈高戈格葛根贡古顾瓜圭卡凯坎康考柯科可克肯孔库夸奎哈海汉翰豪赫黑亨洪胡华怀惠霍'],
  ['m', '马玛迈麦曼芒毛梅门蒙米密敏明摩莫默姆木穆'],
  ['jgckzdqthx', '基吉季加贾简杰捷金津齐恰钱乔切琴琼丘查昌扎詹张珍朱佐治'],
  ['sczxthk', '撒萨塞赛桑瑟森斯思丝松苏孙索茨兹泽曾祖西希锡夏香肖歇谢辛欣兴休修许逊'],
  ['scjtzg', '沙莎山珊尚绍舍申圣施什史士舒芝'],
  ['rlj', '让热日荣茹儒瑞若'],
  ['yeijuoaw', '雅亚延扬阳耶叶伊因英尤于约'],
  ['wvuohgq', '瓦万旺威韦维魏温文沃乌武'],
];

const characters = sounds.map(([, own]) => own).join('');

const person = new RegExp(`[${characters}]{1,6}(?:[·•‧・][${characters}]{1,8})+`, 'gu');
const gloss = new RegExp(
  `([${characters}]{2,8}(?:[·•‧・][${characters}]{1,8})*)[（(](\\p{Lu}[\\p{Script=Latin} .'’-]{2,40})[）)]`,
  'gu',
);
const english =
  /\p{Lu}[\p{Script=Latin}'’-]+(?: (?:\p{Lu}\.?(?: |$))*\p{Lu}[\p{Script=Latin}'’-]+)+/gu;

/**
 * Finds foreign people that an article names in both languages and the glossary doesn’t: where Chinese
 * gives the Latin spelling in brackets, or where a paragraph has one such name in each language.
 */
export function findRenderings(
  { sides }: Bitext,
  alignment: readonly AlignedGroup[],
  glossary: Glossary,
): readonly Rendering[] {
  return alignment.flatMap((group) => {
    const texts = { en: getGroupText(group.en), zh: getGroupText(group.zh) };
    return pairNames(texts, glossary).map(({ en, zh }) => ({
      name: { en: en.text, zh: zh.text },
      places: { en: locate('en', en), zh: locate('zh', zh) },
    }));

    function locate(language: Language, { start, text }: Stretch): FilePlace {
      return locateInGroup(sides[language], group[language], start, start + text.length);
    }
  });
}

interface Stretch {
  readonly text: string;
  readonly start: number;
}

type Pair = Readonly<Record<Language, Stretch>>;

function pairNames(texts: Readonly<Record<Language, string>>, glossary: Glossary): readonly Pair[] {
  const isUnknown = (language: Language) => {
    const mentions = findNames(glossary, language, texts[language]);
    return ({ start, text }: Stretch) =>
      !mentions.some((own) => own.start < start + text.length && own.end > start);
  };
  const glossed = [...texts.zh.matchAll(gloss)].flatMap(([, zh = '', en = ''], at) => {
    const place = { en: texts.en.indexOf(en), zh: [...texts.zh.matchAll(gloss)][at]?.index ?? 0 };
    return place.en === -1
      ? []
      : [{ en: { text: en, start: place.en }, zh: { text: zh, start: place.zh } }];
  });
  const chinese = listDistinct(texts.zh, person).filter(isUnknown('zh'));
  const latin = listDistinct(texts.en, english).map(dropTitles).filter(isUnknown('en'));
  const [zh] = chinese;
  const alike = latin.filter(({ text }) => zh && isAlike(text, zh.text));
  const [en] = alike;
  const alone = zh && en && chinese.length === 1 && alike.length === 1 ? [{ en, zh }] : [];
  return glossed.length > 0 ? glossed : alone;
}

function listDistinct(text: string, pattern: RegExp): readonly Stretch[] {
  const found = new Map<string, Stretch>();
  for (const { 0: name, index } of text.matchAll(pattern)) {
    const bare = name.replace(/['’]s?$/, '');
    if (!found.has(bare)) found.set(bare, { text: bare, start: index });
  }
  return [...found.values()];
}

const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;

/** `President Ivan Petrov`, and `In Moscow` at the beginning of a sentence. */
function dropTitles({ text, start }: Stretch): Stretch {
  const [word = ''] = text.split(' ');
  return (titles.test(word) || calendar.test(word)) && text.includes(' ')
    ? dropTitles({ text: text.slice(word.length + 1), start: start + word.length + 1 })
    : { text, start };
}

/** Whether two names have as many parts, initials apart, and the last one may sound alike. */
function isAlike(english: string, chinese: string): boolean {
  const names = english.split(' ').filter((part) => part.replace('.', '').length > 1);
  const parts = chinese.split(/[·•‧・]/);
  const [letter = ''] = names.at(-1)?.normalize('NFD').toLowerCase() ?? '';
  const [sound = ''] = parts.at(-1) ?? '';
  const isSound = sounds.some(([letters, own]) => own.includes(sound) && letters.includes(letter));
  return names.length === parts.length && isSound;
}
