import { type Language, languages } from '@/lib/language/language';
import { alignSentences, type SentenceGroup } from '@/lib/translation/bitext/alignSentences';

/** Words of a sense: those that leave no doubt, and others that may have it too and excuse. */
interface Words {
  readonly clear: RegExp;
  readonly any: RegExp;
}

type Sense = Readonly<Record<Language, Words>>;

function sense(en: string, alsoEn: string, zh: string, alsoZh: string): Sense {
  return {
    en: {
      clear: new RegExp(`\\b(?:${en})\\b`, 'i'),
      any: new RegExp(`\\b(?:${en}|${alsoEn})\\b`, 'i'),
    },
    zh: { clear: new RegExp(zh), any: new RegExp(`${zh}|${alsoZh}`) },
  };
}

/** Senses that a translation must not exchange: each row has two that exclude each other. */
const oppositions: readonly (readonly [Sense, Sense])[] = [
  [
    sense(
      'ris(?:e|es|ing|en)|rose|increas(?:e|es|ed|ing)|growing|grew|climb(?:s|ed|ing)|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?',
      'grow\\w*|up|high\\w*|expan\\w+|more|gain\\w*|jump\\w*|add\\w*|worse\\w*|strong\\w*|heav\\w+|not',
      '上涨|上升|增长|增加|攀升|飙升|激增|走高|回升',
      '增|提|扩|涨|升|高|多|加|大|强|长|起|不|没',
    ),
    sense(
      'falling|fell|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk\\w*|slump\\w*|plung\\w+|tumbl\\w+',
      'fall\\w*|drop\\w*|sl(?:id|ip\\w*)|reduc\\w+|down|low\\w*|cuts?|weak\\w*|less|fewer|eas(?:e|ed|ing)|los\\w+|ebb\\w*|small\\w*|not|n.t|limit\\w*|curb\\w*|stop\\w*',
      '下降|下跌|下滑|减少|降低|回落|萎缩|缩减|下挫',
      '减|降|跌|低|缩|少|落|缓|下行|弱|小|短|不|没|未',
    ),
  ],
  [
    sense(
      'all(?! (?:ages|over|sorts|day|night|of a)\\b)|everyone|everybody|unanimously',
      'every\\w*|each|entire\\w*|whole|unanim\\w+|always|both|any\\w*|full\\w*|total\\w*|complete\\w*|through\\w*|national\\w*|global\\w*|common\\w*',
      '所有|全部|全体|一致',
      '每|全|一切|都|各|均|皆|任何|整|总|普遍|共',
    ),
    sense(
      'most (?:of )?(?:the )?[a-z]+s|the majority|a majority',
      'most\\w*|majority|many|some|several|part\\w*|few|more|mainly|largely|often|almost|nearly|much|half|less|not|other',
      '大多数|多数|大部分',
      '部分|许多|一些|有些|不少|很多|多|半|主要|少|最|几乎|近|其他|除|不',
    ),
  ],
  [
    sense(
      'imports?|imported|importing',
      'foreign|abroad|overseas|trade',
      '进口',
      '外|贸易|引进|输入|入',
    ),
    sense('exports?|exported|exporting', 'abroad|overseas|trade', '出口', '外|贸易|输出|出'),
  ],
  [
    sense(
      "(?:not|never|no longer|\\w+n[’']t)(?: \\w+)? (?:only|just|merely|solely|simply)",
      'no mere',
      '不[仅但光单只止]|非但',
      '不限',
    ),
    sense(
      "(?<!(?:not|never|no longer|n[’']t)(?: \\w+)? )(?:only|merely|solely)",
      "(?<!(?:not|never|no longer|n[’']t)(?: \\w+)? )(?:just|simply)|alone|sole|unique|few|single|mere",
      '(?<!不[能要会是应可再]{0,2}|非|仅)(?:仅|只(?!要))',
      '才|唯|就|单一|光|少',
    ),
  ],
];

/** Two words of which one says the opposite of the other. */
export interface Contradiction {
  readonly en: string;
  readonly zh: string;
  /** Where they stand, UTF-16 units. */
  readonly starts: Readonly<Record<Language, number>>;
}

/**
 * Finds sentences of which one language has words of a sense alone and the other of its opposite
 * alone. Where either has both, nobody can tell which answers which.
 */
export function findContradictions(
  texts: Readonly<Record<Language, string>>,
): readonly Contradiction[] {
  return alignSentences(texts).flatMap((pair) =>
    oppositions.flatMap((senses) => findContradiction(senses, pair) ?? []),
  );
}

function findContradiction(
  senses: readonly [Sense, Sense],
  sentences: SentenceGroup,
): Contradiction | undefined {
  const [en, zh] = languages.map((language) => {
    const { text, start } = sentences[language];
    const isFirst = senses[0][language].any.test(text);
    if (isFirst === senses[1][language].any.test(text)) return undefined;
    const match = senses[isFirst ? 0 : 1][language].clear.exec(text);
    return match && { isFirst, word: match[0], start: start + match.index };
  });
  if (!en || !zh || en.isFirst === zh.isFirst) return undefined;
  return { en: en.word, zh: zh.word, starts: { en: en.start, zh: zh.start } };
}
