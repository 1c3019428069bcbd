import { describe, expect, test } from 'vitest';
import type { Article } from '@/lib/content/records';
import { renderText } from '@/lib/page/body';
import { getTranslationState } from '@/lib/page/translationState';
import { makeArticlePage } from '@/tests/support/papers/findPage';
import { makeArticle, makeText } from '@/tests/support/papers/makeContent';

const original = ['One.', 'Two.', 'Three.'];

function getHashes(paragraphs: readonly string[]): readonly string[] {
  const text = makeText('en', { body: paragraphs.join('\n\n') });
  const article = makeArticle('a', { texts: { en: text } });
  return renderText(makeArticlePage('en', article), text).map(({ hash }) => hash);
}

/** An article whose Chinese was made when the English read as `original`. */
function translate(now: readonly string[], translates: readonly string[] | undefined): Article {
  return makeArticle('a', {
    texts: {
      en: makeText('en', { body: now.join('\n\n') }),
      zh: makeText('zh', { body: '一。\n\n二。\n\n三。', ...(translates && { translates }) }),
    },
  });
}

function tell(article: Article) {
  const { kind, stale } = getTranslationState(makeArticlePage('en', article));
  return { kind, en: [...stale.en], zh: [...stale.zh] };
}

describe('getTranslationState', () => {
  const recorded = getHashes(original);

  test('current, as long as the original is as it was translated', () => {
    expect(tell(translate(original, recorded))).toEqual({ kind: 'current', en: [], zh: [] });
  });

  test('behind, in exactly the paragraph that changed, in both languages', () => {
    const state = tell(translate(['One.', 'Two, corrected.', 'Three.'], recorded));
    expect(state).toEqual({ kind: 'behind', en: ['p2'], zh: ['p2'] });
  });

  test('behind where the original dropped a paragraph', () => {
    const state = tell(translate(['One.', 'Three.'], recorded));
    expect(state).toEqual({ kind: 'behind', en: [], zh: ['p2'] });
  });

  test('partial where the original has a paragraph that was never translated', () => {
    const state = tell(translate([...original, 'Four.'], recorded));
    expect(state).toEqual({ kind: 'partial', en: ['p4'], zh: [] });
  });

  test('says nothing where nothing was recorded, and current where both are one file', () => {
    expect(tell(translate(original, undefined)).kind).toBe('unrecorded');
    const file = 'content/articles/a/bilingual.md';
    const texts = { en: makeText('en', { file }), zh: makeText('zh', { file }) };
    expect(tell(makeArticle('a', { texts })).kind).toBe('current');
  });

  test('missing where there is one language', () => {
    expect(tell(makeArticle('a', { texts: { en: makeText('en') } })).kind).toBe('missing');
  });
});
