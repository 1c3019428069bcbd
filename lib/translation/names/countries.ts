import type { Topic } from '@/lib/content/records';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** English forms that a country's name in CLDR doesn't give by rule, by the code of ISO 3166-1. */
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

/** Codes of CLDR that are no countries: unions of them, the world. */
const unions = /^(?:EU|EZ|QO|UN|X[A-Z]|ZZ)$/;

/** 中国香港特别行政区, 刚果（金）: what news leaves out. */
const chineseFrame = /^中国(?=.)|特别行政区$|（.*$/g;

/**
 * The countries and regions of ISO 3166-1 by the names that Unicode's CLDR has for them, as
 * topics that no paper needs to write.
 */
export const countries: readonly Topic[] = getCountries();

const byChinese = new Map(countries.map((country) => [country.name.zh, country]));

/** The country that a topic is, if it is one. */
export function getCountry({ type, name }: Topic): Topic | undefined {
  return type === 'place' ? byChinese.get(name.zh) : undefined;
}

/** Whether a topic is one of these: their ids are capitals, those of papers are not. */
export function isCountry({ id }: Topic): boolean {
  return signs.has(id);
}

/** A Chinese text without the countries whose names hold this one's. */
export function dropLonger({ id }: Topic, chinese: string): string {
  return (longer.get(id) ?? []).reduce((text, name) => text.replaceAll(name, ' '), chinese);
}

/** Whether an English text has a country by name, by a word built on it, or by its capital. */
export function isTold({ id }: Topic, english: string): boolean {
  return signs.get(id)?.test(english) ?? false;
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

/** `Iranian`, `Chilean`, `Japanese`: some of what the endings make is no word, and is never met. */
function getForms(id: string, name: string): readonly string[] {
  const stem = name.replace(/[aeoy]$/, '');
  const regular = ['an', 'ian', 'ean', 'ese', 'i'].flatMap((end) => [name + end, stem + end]);
  return [`${name}n`, `${name}vian`, ...regular, ...(forms[id]?.split('|') ?? [])];
}

/** As little of a name as no other country's has: `Russ`, but `Austri` and `Austra`. */
function getBeginning(name: string): string {
  let length = 4;
  const isShared = () =>
    countries.some(({ name: { en } }) => en !== name && en.startsWith(name.slice(0, length)));
  while (length < name.length && isShared()) length++;
  return name.slice(0, length);
}

const signs = new Map(
  countries.map(({ id, name }) => {
    const words = [getBeginning(name.en), forms[id] ?? [], metonyms[id] ?? []].flat().join('|');
    return [id, new RegExp(`(?<![\\p{L}\\d])(?:${words.replace(/[.()]/g, '\\$&')})`, 'u')];
  }),
);

/** Names of other countries that hold a country's own. */
const longer = new Map(
  countries.map(({ id, name: { zh } }) => {
    const names = countries.map(({ name }) => name.zh);
    return [id, names.filter((name) => name !== zh && name.includes(zh))];
  }),
);
