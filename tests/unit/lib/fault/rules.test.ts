import { describe, expect, test } from 'vitest';
import { rules } from '@/lib/fault/rules';
import { languages } from '@/lib/language/language';
import en from '@/messages/en.json';
import zh from '@/messages/zh.json';

const messages = { en, zh } as const;

describe.each(languages)('The words of faults in %s', (language) => {
  const texts = new Map(Object.entries(messages[language].faults));

  test('are there for every rule, and for nothing else', () => {
    expect([...texts.keys()].sort()).toEqual(Object.keys(rules).sort());
  });

  test.each(Object.keys(rules))('say of %s what is wrong and how to fix it', (rule) => {
    expect(texts.get(rule)?.what.trim()).toBeTruthy();
    expect(texts.get(rule)?.fix.trim()).toBeTruthy();
  });
});
