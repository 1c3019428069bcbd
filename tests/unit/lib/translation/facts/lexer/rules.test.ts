import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/language/language';
import { chineseRules } from '@/lib/translation/facts/chinese/chinese';
import { englishRules } from '@/lib/translation/facts/english/english';
import { findFacts } from '@/lib/translation/facts/find/readText';
import { formatFacts } from '@/lib/translation/facts/lexer/notation';
import type { Rule } from '@/lib/translation/facts/lexer/rule';
import { units } from '@/lib/translation/facts/units/unitTable';

function listExamples(rules: readonly Rule[]): readonly (readonly [string, string, string])[] {
  return rules.flatMap(({ name, examples }) =>
    Object.entries(examples).map(([text, facts]) => [name, text, facts] as const),
  );
}

function find(text: string, language: Language): string {
  return formatFacts(findFacts(text, language));
}

describe('What stands beside a rule is read as it says', () => {
  test.each(listExamples(englishRules))('%s: %s', (_, text, facts) => {
    expect(find(text, 'en')).toBe(facts);
  });

  test.each(listExamples(chineseRules))('%s: %s', (_, text, facts) => {
    expect(find(text, 'zh')).toBe(facts);
  });

  test('and most rules have examples', () => {
    expect(listExamples(englishRules).length).toBeGreaterThan(70);
    expect(listExamples(chineseRules).length).toBeGreaterThan(70);
  });
});

describe('Every word of a unit is read as that unit', () => {
  const dates = new Set(['年', 'p']);

  test.each(units.map((unit) => [unit.id, unit] as const))('%s', (id, unit) => {
    const readings = [
      ...unit.en.map((word) => [word, find(`it took 37 ${word} then`, 'en')]),
      ...unit.zh.map((word) => [word, find(`共37${word}`, 'zh')]),
    ].filter(([word = '']) => !dates.has(word));
    expect(readings.filter(([, facts]) => facts !== `number 37 ${id}`)).toEqual([]);
  });
});
