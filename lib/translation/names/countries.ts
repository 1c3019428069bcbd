import type { GlossaryEntry, Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { forms } from './countryForms';
import { abbreviations, metonyms, namesakes } from './countryWords';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Region codes of CLDR that are no countries of ISO 3166-1: unions, reserved codes, pseudo-regions. */
const unions = /^(?:EU|EZ|QO|UN|X[A-JL-Z]|ZZ|AC|CP|CQ|DG|EA|IC|TA)$/;

/** What news leaves out of the names in CLDR: 中国香港特别行政区, 刚果（金）. */
const chineseFrame = /^中国(?=.)|特别行政区$|（.*$/g;

/**
 * The countries and regions of ISO 3166-1 under their names in Unicode’s CLDR, in the form of
 * topics, so that no paper has to write them.
 */
export const countries: readonly Topic[] = getCountries();

const byChinese = new Map(countries.map((country) => [country.name.zh, country]));

/** The country that a topic stands for; undefined if it is not a country. */
export function getCountry({ type, name }: GlossaryEntry): Topic | undefined {
  return type === 'place' ? byChinese.get(name.zh) : undefined;
}

/** Whether a topic is one of `countries`: their ids are in capitals, those of a paper’s topics are not. */
export function isCountry({ id }: GlossaryEntry): boolean {
  return termPatterns.has(id);
}

/** A Chinese text without the names of countries that contain this one’s, as 白俄罗斯 contains 俄罗斯. */
function removeLongerNames({ id }: GlossaryEntry, chinese: string): string {
  return (longerNames.get(id) ?? []).reduce((text, name) => text.replaceAll(name, ' '), chinese);
}

/**
 * Whether a text has a country’s name, a word derived from it, or a metonym such as its capital; in
 * Chinese also its abbreviation, where that can’t be another word: 中美, 日方, 对华.
 */
export function hasCountryTerm(country: GlossaryEntry, language: Language, text: string): boolean {
  const own = language === 'zh' ? removeLongerNames(country, text) : text;
  return termPatterns.get(country.id)?.[language].test(own) ?? false;
}

/** How often a text mentions a country in any of these ways. */
export function countCountryTerms(
  country: GlossaryEntry,
  language: Language,
  text: string,
): number {
  const pattern = termPatterns.get(country.id)?.[language];
  if (!pattern) return 0;
  const own = language === 'zh' ? removeLongerNames(country, text) : text;
  return [...own.matchAll(new RegExp(pattern, 'gu'))].length;
}

/** The text with spaces for what holds a country’s name and is something else, as British Columbia does. */
export function blankNamesakes(text: string, language: Language): string {
  return text.replace(namesakePatterns[language], (found) => ' '.repeat(found.length));
}

const namesakePatterns: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(`\\b(?:${namesakes.en})\\b|\\b(?:US|HK)(?=\\$)`, 'gu'),
  zh: new RegExp(namesakes.zh, 'g'),
};

function getCountries(): readonly Topic[] {
  const [english, chinese] = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((id) => {
    const [en, zh] = [english?.of(id), chinese?.of(id)?.replace(chineseFrame, '')];
    // UK is an old code of GB.
    const isOld = Intl.getCanonicalLocales(`und-${id}`)[0] !== `und-${id}`;
    if (!en || !zh || zh.length < 2 || isOld || unions.test(id)) return [];
    const name = { en, zh };
    const aliases = { en: forms[id]?.[0].split('|') ?? [], zh: forms[id]?.[1]?.split('|') ?? [] };
    const facts = { kind: 'topic', type: 'place', file: '', summary: name } as const;
    return [{ id, ...facts, name, aliases }];
  });
}

/** The shortest prefix, of four letters or more, that no other country has: `Russ`, `Austri`, `Austra`. */
function getUniquePrefix(name: string): string {
  let length = 4;
  const isShared = () =>
    countries.some(({ name: { en } }) => en !== name && en.startsWith(name.slice(0, length)));
  while (length < name.length && isShared()) length++;
  return name.slice(0, length);
}

/** What a character must stand beside to be the abbreviation of a country, and not part of a word. */
const signs = [...new Set(Object.values(abbreviations).map(([sign = '']) => sign))].join('');
const beforeSign = '[对驻访赴在涉援反亲抗侵旅入离留]';
const afterSign =
  '(?:方(?!面|便|法|向|案|式|才|可|能)|军|企|媒|语|籍|裔|侨|商(?!量|店)|股|币|制(?!定|度|裁|约)|式|系|总统|总理|首相|外长|外交|防长|国防|财长|财政|警方|议员|参议|众议|国会|议会|官员|专家|学者|政府|大使|驻|使馆|央行|海军|空军|陆军|联邦|大选|卫星|导弹|战机|两国|双方|关系|边境|贸易|国|版|党|产|原产|通社|大学|研究|卫生|工会|全国|队|航|外长|国王|王室|选手|球员|作家|导演|公司|银行|媒体)';

function getSignPattern(id: string, chinese: string): string {
  const [sign, rest = ''] = abbreviations[id]?.split(/[[\]]/) ?? [];
  // 塔国, 塔政府: whatever country it is that begins with it.
  if (sign === undefined) return `${chinese.charAt(0)}(?:国|${afterSign})`;
  // 5月5日 and 其中 are no countries.
  const start =
    sign === '日' ? '(?<![\\d一二三四五六七八九十月当昨今明每次同节生]|\\d )' : '(?<![其之当在发])';
  const whole = `${start}${sign}(?![${rest}])`;
  return `${whole}${afterSign}|[（([［〔【]${sign}[）)\\]］〕】]|${beforeSign}${whole}|(?<=[${signs}])${whole}(?![下及来上为后])|${whole}(?=[${signs}])`;
}

const termPatterns = new Map(
  countries.map(({ id, name, aliases }) => {
    const [ownEn = [], ownZh = []] = metonyms[id] ?? [];
    const words = [name.en, aliases.en, ownEn].flat().join('|').replace(/[.()]/g, '\\$&');
    const en = `${getUniquePrefix(name.en)}|(?:${words})(?:e?s)?(?!\\p{L})`;
    const zh = [name.zh, aliases.zh, ownZh, getSignPattern(id, name.zh)].flat().join('|');
    return [
      id,
      {
        en: new RegExp(`(?<![\\p{L}\\d])(?:${en})`, 'u'),
        zh: new RegExp(zh, 'u'),
      },
    ] as const;
  }),
);

/** By country, the Chinese names of others that contain its own. */
const longerNames = new Map(
  countries.map(({ id, name: { zh } }) => {
    const names = countries.map(({ name }) => name.zh);
    return [id, names.filter((name) => name !== zh && name.includes(zh))];
  }),
);
