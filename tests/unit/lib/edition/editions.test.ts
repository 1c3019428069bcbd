import { describe, expect, test } from 'vitest';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import { editions } from '@/lib/edition/editions';
import { getRuns, joinRuns } from '@/lib/edition/runs';
import { makeContent } from '@/tests/support/papers/makeContent';

const archive = buildArchive(makeContent(), { now: 0, drafts: false });

describe('editions', () => {
  test('each lang is a canonical BCP 47 tag, each path and label its own', () => {
    for (const { lang } of editions) expect(new Intl.Locale(lang).toString()).toBe(lang);
    expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
    expect(new Set(editions.map(({ label }) => label)).size).toBe(editions.length);
  });

  test('an unknown edition is refused by name', () => {
    expect(() => getEdition(archive, 'fr')).toThrow(/"fr"/);
  });
});

describe('getRuns', () => {
  const name = { en: 'Software', zh: '软件' };

  test.each([
    ['en', [{ lang: 'en', text: 'Software' }]],
    ['zh', [{ lang: 'zh-Hans', text: '软件' }]],
    ['zh-hant', [{ lang: 'zh-Hant', text: '軟件' }]],
    [
      'bilingual',
      [
        { lang: 'en', text: 'Software' },
        { lang: 'zh-Hans', text: '软件' },
      ],
    ],
  ])('in %s', (id, runs) => {
    expect(getRuns(getEdition(archive, id), name)).toEqual(runs);
  });

  test('a text that the edition lacks is shown in the language that it has, and says so', () => {
    expect(getRuns(getEdition(archive, 'en'), { zh: '软件' })).toEqual([
      { lang: 'zh-Hans', text: '软件' },
    ]);
    expect(getRuns(getEdition(archive, 'zh-hant'), { en: 'Software' })).toEqual([
      { lang: 'en', text: 'Software' },
    ]);
  });

  test('what reads the same in both languages is shown once', () => {
    expect(
      getRuns(getEdition(archive, 'bilingual'), { en: 'RUSSOFT', zh: 'RUSSOFT' }),
    ).toHaveLength(1);
  });

  test('an attribute gets one plain string', () => {
    expect(joinRuns(getRuns(getEdition(archive, 'bilingual'), name))).toBe('Software · 软件');
  });
});
