import type { Topic } from '@/lib/content/records';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** English forms that can’t be derived from a country’s name in CLDR, by its ISO 3166-1 code. */
const forms: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirati|Emirates',
  AR: 'Argentine',
  CD: 'Congo|Congolese',
  CH: 'Swiss',
  CI: 'Ivory Coast|Ivorian',
  CY: 'Cypriot',
  CZ: 'Czech|Czech Republic',
  DK: 'Danish|Dane',
  ES: 'Spanish|Spaniard',
  FI: 'Finnish|Finn',
  FR: 'French',
  GB: 'Britain|British|Briton|UK|U.K.',
  GR: 'Greek',
  HK: 'Hong Kong',
  IE: 'Irish',
  KG: 'Kyrgyz',
  KP: 'North Korean|DPRK',
  KZ: 'Kazakh',
  LA: 'Lao',
  MM: 'Myanmar|Burmese',
  MO: 'Macau|Macao',
  NL: 'Dutch|Holland|Netherlands',
  NO: 'Norwegian',
  PH: 'Filipino|Philippine',
  PL: 'Polish|Pole',
  PS: 'Palestine|Palestinian',
  SE: 'Swedish|Swede',
  TH: 'Thai',
  TR: 'Turkey|Turkish|Turk|Türkiye',
  US: 'America|American|US|U.S.',
  UZ: 'Uzbek',
  VA: 'Vatican|Holy See',
};

/** Capitals and institutions by which English news calls a country. */
const metonyms: Readonly<Record<string, string>> = {
  AE: 'Dubai|Abu Dhabi',
  CN: "Beijing|Sino|People’s Republic|People's Republic",
  EG: 'Cairo',
  GB: 'England|English|Scot|Welsh|Wales|London|Westminster|Downing Street|Whitehall|NHS|MPs',
  IL: 'Jerusalem|Tel Aviv',
  IN: 'Delhi',
  IR: 'Tehran',
  JP: 'Tokyo',
  KP: 'Korea|Pyongyang',
  KR: 'Korea|Seoul',
  PH: 'Manila',
  PK: 'Islamabad',
  RU: 'Moscow|Kremlin|Soviet',
  SA: 'Riyadh',
  TR: 'Ankara|Istanbul',
  UA: 'Kyiv|Kiev',
  US: 'Washington|White House|Pentagon|Congress|Senate|Capitol|Federal Reserve|Fed|Wall Street',
};

/** Region codes of CLDR that are not countries but unions, pseudo-regions or unknown. */
const unions = /^(?:EU|EZ|QO|UN|X[A-Z]|ZZ)$/;

/** What news leaves out of the names in CLDR: 中国香港特别行政区, 刚果（金）. */
const chineseFrame = /^中国(?=.)|特别行政区$|（.*$/g;

/**
 * The countries and regions of ISO 3166-1 under their names in Unicode’s CLDR, in the form of
 * topics, so that no paper has to write them.
 */
export const countries: readonly Topic[] = getCountries();

const byChinese = new Map(countries.map((country) => [country.name.zh, country]));

/** The country that a topic stands for; undefined if it is not a country. */
export function getCountry({ type, name }: Topic): Topic | undefined {
  return type === 'place' ? byChinese.get(name.zh) : undefined;
}

/** Whether a topic is one of `countries`: their ids are in capitals, those of a paper’s topics are not. */
export function isCountry({ id }: Topic): boolean {
  return termPatterns.has(id);
}

/** A Chinese text without the names of countries that contain this one’s, as 白俄罗斯 contains 俄罗斯. */
export function removeLongerNames({ id }: Topic, chinese: string): string {
  return (longerNames.get(id) ?? []).reduce((text, name) => text.replaceAll(name, ' '), chinese);
}

/** Whether an English text has a country’s name, a word derived from it, or a metonym such as its capital. */
export function hasCountryTerm({ id }: Topic, english: string): boolean {
  return termPatterns.get(id)?.test(english) ?? false;
}

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
    const aliases = { en: getForms(id, en), zh: [] };
    const facts = { kind: 'topic', type: 'place', file: '', summary: name } as const;
    return [{ id, ...facts, name, aliases }];
  });
}

/** `Iranian`, `Chilean`, `Japanese`. Some of the forms are no words, which does no harm. */
function getForms(id: string, name: string): readonly string[] {
  const stem = name.replace(/[aeoy]$/, '');
  const regular = ['an', 'ian', 'ean', 'ese', 'i'].flatMap((end) => [name + end, stem + end]);
  return [`${name}n`, `${name}vian`, ...regular, ...(forms[id]?.split('|') ?? [])];
}

/** The shortest prefix, of four letters or more, that no other country has: `Russ`, `Austri`, `Austra`. */
function getUniquePrefix(name: string): string {
  let length = 4;
  const isShared = () =>
    countries.some(({ name: { en } }) => en !== name && en.startsWith(name.slice(0, length)));
  while (length < name.length && isShared()) length++;
  return name.slice(0, length);
}

const termPatterns = new Map(
  countries.map(({ id, name }) => {
    const words = [getUniquePrefix(name.en), forms[id] ?? [], metonyms[id] ?? []].flat().join('|');
    return [id, new RegExp(`(?<![\\p{L}\\d])(?:${words.replace(/[.()]/g, '\\$&')})`, 'u')];
  }),
);

/** By country, the Chinese names of others that contain its own. */
const longerNames = new Map(
  countries.map(({ id, name: { zh } }) => {
    const names = countries.map(({ name }) => name.zh);
    return [id, names.filter((name) => name !== zh && name.includes(zh))];
  }),
);
