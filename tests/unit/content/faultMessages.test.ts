import { describe, expect, test } from 'vitest';
import { deskRules } from '@/lib/desk/check/deskRules';
import { copyRules } from '@/lib/desk/copy/copyFault';
import { messages } from '@/lib/edition/messages';
import { contentRules } from '@/lib/fault/contentRules';
import { markdownRules } from '@/lib/fault/markdownRules';
import { languages } from '@/lib/language/language';
import { translationRules } from '@/lib/translation/bitext/translationRules';

const rules: readonly string[] = [
  ...[contentRules, markdownRules, translationRules, deskRules].flatMap(Object.keys),
  ...copyRules,
].sort();

describe.each(languages)('The words of faults in %s', (language) => {
  const texts = new Map(Object.entries(messages[language].faults));

  test('are there for every rule, and for nothing else', () => {
    // Those of built pages (page-…) are a type in lib/publish, which holds its messages to it.
    const told = [...texts.keys()].filter((rule) => !rule.startsWith('page-'));
    expect(told.sort()).toEqual(rules);
  });

  test.each(rules)('say of %s what is wrong and how to mend it', (rule) => {
    expect(texts.get(rule)?.what.trim()).toBeTruthy();
    expect(texts.get(rule)?.mend.trim()).toBeTruthy();
  });
});
