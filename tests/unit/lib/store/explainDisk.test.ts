import { expect, test } from 'vitest';
import { explainDisk } from '@/lib/store/explainDisk';

test.each([
  ['EROFS', 'Can’t write /srv/out: the disk is read-only (EROFS).'],
  ['EACCES', 'Can’t write /srv/out: this user is not allowed to write or read there (EACCES).'],
  ['ENOSPC', 'Can’t write /srv/out: the disk is full (ENOSPC).'],
])('says what and where: %s', (code, line) => {
  expect(explainDisk(Object.assign(new Error(code), { code, path: '/srv/out' }), 'en')).toBe(line);
});

test('takes what Node says of a folder on a read-only disk for what it is, and no other missing file', () => {
  const error = Object.assign(new Error('ENOENT'), { code: 'ENOENT', path: '/srv/out' });
  expect(explainDisk(Object.assign(error, { syscall: 'mkdir' }), 'en')).toBe(
    'Can’t write /srv/out: no folder can be made there (ENOENT).',
  );
  expect(explainDisk(Object.assign(error, { syscall: 'open' }), 'en')).toBeUndefined();
});

test('leaves other errors alone', () => {
  expect(explainDisk(new TypeError('x is not a function'), 'en')).toBeUndefined();
  expect(explainDisk('text', 'en')).toBeUndefined();
});

test('in Chinese, too, and without a place where none is known', () => {
  const error = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  expect(explainDisk(error, 'en')).toBe('Can’t write: the disk is full (ENOSPC).');
  const placed = Object.assign(error, { path: '/srv/out' });
  expect(explainDisk(placed, 'zh')).toBe('/srv/out 无法写入：磁盘已满（ENOSPC）。');
});
