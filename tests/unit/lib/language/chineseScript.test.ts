import { describe, expect, test } from 'vitest';
import { isTraditional } from '@/lib/language/chineseScript';

describe('isTraditional', () => {
  test.each(['港務局星期五啟用了新碼頭。', '「這是里程碑，」局長說。'])('%s is', (text) => {
    expect(isTraditional(text)).toBe(true);
  });

  test.each([
    '港务局星期五启用了新码头。',
    '网名“後來居上”的读者说，这个码头终于启用了。',
    '北京大学',
    'The port opened.',
    '',
  ])('%s is not', (text) => {
    expect(isTraditional(text)).toBe(false);
  });
});
