import type { Language } from '@/lib/language/language';
import type { Change, FaultKind } from './fault';
import {
  changeDay,
  changeDigit,
  changeMonth,
  changeOrdinal,
  changeYear,
  englishMonths,
  exchange,
  type Replace,
  shiftScale,
  swap,
} from './faultChanges';

/**
 * Faults in figures and dates. They have patterns of their own, not those of
 * `lib/translation/facts`, so that what the finder overlooks is put in all the same.
 */
type Patterns = Readonly<Record<Language, RegExp>>;

function kind(id: string, patterns: Patterns, replace: Replace): FaultKind {
  return {
    id,
    find: (text, language, random) =>
      [...text.matchAll(patterns[language])].flatMap((match): Change[] => {
        const written = match[0];
        const replacement = replace(written, random, language);
        if (replacement === undefined || replacement === written) return [];
        return [{ start: match.index, end: match.index + written.length, replacement }];
      }),
  };
}

/** A figure in digits that is no part of a name such as F-16, 5G or iPhone 15. */
const figure =
  /(?<![A-Za-z][-\s]?|\d[.,:]?|[.,])\d+(?:,\d{3})*(?:\.\d+)?(?!\d|[A-Z]|[.,:]\d|\s?(?:am|pm|a\.m|p\.m|GMT)|[-–]\d)/g;
const englishWords = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chineseWords = ['两', '三', '四', '五', '六', '七', '八', '九'];
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ordinals = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Every sort of fault that the rule `facts` should find. */
export const factFaults: readonly FaultKind[] = [
  kind('digit', { en: figure, zh: figure }, changeDigit),
  kind(
    'ten times',
    {
      en: /(?<![A-Za-z][-\s]?|\d[.,:]?|[.,])\d+(?:,\d{3})*(?:\.\d+)?(?=\s?(?:%|percent|million|billion|trillion|km|people|dollars|euros|yuan))/g,
      zh: /(?<![A-Za-z][-\s]?|\d[.,:]?|[.,])\d+(?:\.\d+)?(?=\s?(?:%|[余多]?[万亿]|公里|人|名|个百分点|元))/g,
    },
    shiftScale,
  ),
  kind(
    'magnitude',
    {
      en: /(?<=\d\s?)(?:thousand|million|billion|trillion)\b|(?<=\d)(?:bn|m)\b(?! )/g,
      zh: /(?<=\d[余多]?)(?:万亿|万|亿)/g,
    },
    exchange({
      thousand: 'million',
      million: 'billion',
      billion: 'million',
      trillion: 'billion',
      bn: 'm',
      m: 'bn',
      万亿: '亿',
      万: '亿',
      亿: '万',
    }),
  ),
  kind(
    'number word',
    {
      en: /(?<!-)\b(?:two|three|four|five|six|seven|eight|nine|ten)\b(?!-way)/gi,
      zh: /(?<![一二三四五六七八九十两第百千万亿点第周期])[两三四五六七八九](?=[个名位家项次条架艘部份张件届轮局场年天周艘座支批人国岁层]|公里|小时|个月)/g,
    },
    (written, random, language) =>
      swap(language === 'en' ? englishWords : chineseWords)(written, random, language),
  ),
  kind(
    'year',
    {
      en: /(?<![\d,.$€£-])(?:19|20)\d\d(?!\d|,\d|[.]\d|\s(?:people|metres|km|jobs))/g,
      zh: /(?<![\d,.])(?:19|20)\d\d(?=\s?(?:年|至|—|-))/g,
    },
    changeYear,
  ),
  kind(
    'month',
    {
      en: new RegExp(`\\b(?:${englishMonths.join('|')})\\b(?! (?:be|have|not))`, 'g'),
      zh: /(?<![\d.])(?:1[0-2]|[1-9])(?=\s?月)/g,
    },
    changeMonth,
  ),
  kind(
    'day',
    {
      en: new RegExp(
        `(?<=(?:${englishMonths.join('|')})\\s)\\d{1,2}(?!\\d)|\\b\\d{1,2}(?=\\s(?:${englishMonths.join('|')}))`,
        'g',
      ),
      zh: /(?<=月)\d{1,2}(?=日)/g,
    },
    changeDay,
  ),
  kind(
    'relative year',
    {
      en: /\b(?:this|last|next) year\b(?! (?:and|or) (?:this|last|next))/gi,
      zh: /今年|去年(?!同期)|明年/g,
    },
    (written, random, language) =>
      swap(language === 'en' ? ['this year', 'last year', 'next year'] : ['今年', '去年', '明年'])(
        written,
        random,
        language,
      ),
  ),
  kind(
    'ordinal',
    { en: /\b\d+(?:st|nd|rd|th)\b/g, zh: /(?<=第)\d+/g },
    (written, random, language) =>
      language === 'en' ? changeOrdinal(written, random) : changeDigit(written, random),
  ),
  kind(
    'ordinal word',
    {
      en: /\b(?:third|fourth|fifth|sixth|seventh|eighth)\b(?! of)|(?<!a |per )\bsecond\b(?!-)/g,
      zh: /(?<=第)[二三四五六七八九](?![十百方])/g,
    },
    (written, random, language) =>
      swap(language === 'en' ? ordinals : [...'二三四五六七八九'])(written, random, language),
  ),
  kind(
    'multiple',
    {
      en: /\b(?:doubled|doubling|tripled|quadrupled|halved|twice|half|two-thirds|one-third|a third|a quarter)\b/g,
      zh: /翻一番|翻了一番|(?<=[增长加了近])一倍|两倍|三倍|四倍|十倍|一半|三分之二|三分之一|四分之一|五分之一/g,
    },
    exchange({
      doubled: 'tripled',
      doubling: 'tripling',
      tripled: 'doubled',
      quadrupled: 'tripled',
      halved: 'doubled',
      twice: 'three times',
      half: 'a third',
      'two-thirds': 'three-quarters',
      'one-third': 'one-quarter',
      'a third': 'a quarter',
      'a quarter': 'a third',
      翻一番: '翻两番',
      翻了一番: '翻了两番',
      一倍: '两倍',
      两倍: '五倍',
      三倍: '五倍',
      四倍: '六倍',
      十倍: '八倍',
      一半: '三分之一',
      三分之二: '四分之三',
      三分之一: '四分之一',
      四分之一: '三分之一',
      五分之一: '四分之一',
    }),
  ),
  kind(
    'bound',
    {
      en: /\b(?:more than|over|nearly|almost|less than|fewer than)(?= (?:US)?[$€£]?\d)/g,
      zh: /(?:超过|逾|近|不到|不足|超)(?=\d)/g,
    },
    exchange({
      'more than': 'nearly',
      over: 'almost',
      nearly: 'more than',
      almost: 'over',
      'less than': 'more than',
      'fewer than': 'more than',
      超过: '不到',
      逾: '近',
      近: '逾',
      不到: '超过',
      不足: '超过',
      超: '近',
    }),
  ),
  kind(
    'currency',
    {
      en: /(?<=\d (?:million |billion |trillion )?)(?:dollars|euros|yuan|pounds|yen)\b|US\$|(?<!\w)\$(?=\d)|€/g,
      zh: /(?<=[\d万亿])(?:美元|欧元|英镑|日元|港元|元(?!人民币))/g,
    },
    exchange({
      dollars: 'euros',
      euros: 'dollars',
      yuan: 'dollars',
      pounds: 'euros',
      yen: 'dollars',
      us$: '€',
      $: '€',
      '€': '$',
      美元: '欧元',
      欧元: '美元',
      英镑: '欧元',
      日元: '韩元',
      港元: '美元',
      元: '美元',
    }),
  ),
  kind(
    'percent',
    { en: /(?<=\d)(?:%| percent| per cent)/g, zh: /(?<=\d)(?:%|个百分点)/g },
    (_, __, language) => (language === 'en' ? ' million' : '万'),
  ),
  kind(
    'weekday',
    {
      en: new RegExp(`\\b(?:${weekdays.join('|')})\\b`, 'gi'),
      zh: /(?<=周|星期)[一二三四五六日](?![年次个天])/g,
    },
    (written, random, language) =>
      (
        swap(language === 'en' ? weekdays : [...'一二三四五六日'])(written, random, language) ??
        written
      ).replace(/^./, (first) => first.toUpperCase()),
  ),
  kind(
    'dropped',
    {
      en: /(?<![A-Za-z][-\s]?|\d[.,:]?|[.,])(?:US)?[$€£]?\d+(?:,\d{3})*(?:\.\d+)?(?:%| (?:percent|per cent|million|billion|trillion)(?: (?:dollars|euros|yuan|pounds))?)\s?/g,
      zh: /(?<![A-Za-z][-\s]?|\d[.,:]?|[.,])\d+(?:\.\d+)?(?:%|[万亿]+(?:美元|欧元|元|人|辆|台)?)/g,
    },
    () => '',
  ),
];
