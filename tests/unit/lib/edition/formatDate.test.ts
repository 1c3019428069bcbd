import { describe, expect, test } from 'vitest';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import { formatDate } from '@/lib/edition/formatDate';
import { joinRuns } from '@/lib/edition/runs';
import { makeContent, makeDate } from '@/tests/support/papers/makeContent';

const archive = buildArchive(makeContent(), { now: 0, drafts: false });

function format(id: string, iso: string, timeZone = 'Asia/Shanghai'): string {
  return joinRuns(formatDate(getEdition(archive, id), makeDate(iso), timeZone));
}

describe('formatDate', () => {
  test.each([
    ['en', '2024-01-12', '12 January 2024'],
    ['zh', '2024-01-12', '2024年1月12日'],
    ['bilingual', '2024-01-12', '12 January 2024 · 2024年1月12日'],
    ['en', '2024-01', 'January 2024'],
    ['zh-hant', '2024-01', '2024年1月'],
  ])('%s %s', (id, iso, text) => {
    expect(format(id, iso)).toBe(text);
  });

  test('a day is the day that was written, in the east and in the west', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
      expect(format('en', '2026-03-01', timeZone)).toBe('1 March 2026');
    }
  });

  test('an instant is told in the time zone of the paper', () => {
    expect(format('en', '2024-01-12T23:30+00:00')).toBe('13 January 2024 at 07:30');
    expect(format('zh', '2024-01-12T23:30+00:00')).toContain('2024年1月13日');
  });
});
