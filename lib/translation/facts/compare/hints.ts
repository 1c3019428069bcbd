import type { Language } from '@/lib/language/language';
import type { Fact } from '@/lib/translation/facts/lexer/fact';

/**
 * Words by which the other language may say a small number without a figure. A fact that is
 * `hinted` and has no like is let be where the other text holds one of them.
 */
const small: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /$^/,
    /./,
    /\b(?:twos?|both|either|neither|pair|couple|twice|second|doubl\w*|dual|twin\w*|duo|bi\w+|each|between|respective\w*|another|latter|former|II|as many|half|again|runner|silver|2\w*)\b/i,
    /\b(?:threes?|third\w*|tripl\w*|tri\w+|thrice|treble|bronze|III|hat-trick|3\w*)\b/i,
    /\b(?:four\w*|quad\w*|quart\w*|semi\w*|IV|4\w*)\b/i,
    /\b(?:fives?|fifth\w*|quint\w*|pent\w*|5\w*)\b/i,
    /\b(?:six\w*|half|half-\w+|hex\w*|6\w*)\b/i,
    /\b(?:seven\w*|week\w*|7\w*)\b/i,
    /\b(?:eight\w*|oct\w*|quarter\w*|8\w*)\b/i,
    /\b(?:nines?|ninth\w*|9\w*)\b/i,
    /\b(?:tens?|tenth\w*|decade\w*|dozen\w*|teen\w*|10\w*)\b/i,
  ],
  zh: [
    /零|0/,
    /./,
    /[两二双2俩贰对再另亚又秒]|仅次|其次|居次/,
    /[三3叁仨季]|环比/,
    /[四4肆]/,
    /[五5伍]/,
    /[六6陆半]/,
    /[七7柒周]/,
    /[八8捌]/,
    /[九9玖]/,
    /[十]|10/,
  ],
};

const halves: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:hal(?:f|ve)\w*|mid\w*|late(?:r|st)?|early|earlier|end|start|beginning|semi\w*|50|fifty|six|bulk|majority|evenly|most)\b/i,
  zh: /半|50|五成|六个月|减少一倍|对开|平分|腰斩|多数|大部分/,
};

const doubles: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:doubl\w*|two\w*|twice|2\w*|both|second|again)\b/i,
  zh: /[倍番双两二2再]/,
};

/** A month beside another may be called the one before: 环比. */
const months: Readonly<Record<Language, RegExp>> = {
  en: /\bmonth/i,
  zh: /环比|[上本当次]个?月|月[初末底]/,
};

/** Whether the other text, its own facts taken out, hints at a fact that it does not state. */
export function isHintedAt(fact: Fact, other: string, language: Language): boolean {
  if (fact.kind === 'ratio' || fact.kind === 'half') return halves[language].test(other);
  if (fact.kind === 'month') return months[language].test(other);
  if (fact.kind === 'multiple')
    return (
      (doubles[language].test(other) && fact.value === 2) ||
      (small[language][fact.value]?.test(other) ?? false)
    );
  if (fact.kind === 'day')
    return /\b(?:day|week\w*|yesterday|today|tomorrow|night|morning|afternoon|evening)\b/i.test(
      other,
    );
  if (language === 'en' && /\bas many\b/i.test(other) && fact.value <= 10) return true;
  if (fact.value === 0.5) return halves[language].test(other);
  return small[language][fact.value]?.test(other) ?? false;
}
